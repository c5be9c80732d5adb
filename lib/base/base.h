/* What every room builds on: sized structs, refusals, exact fractions, UTF-8.
 * SPDX-License-Identifier: Apache-2.0 */
#ifndef SMEPLAT_BASE_BASE_H
#define SMEPLAT_BASE_BASE_H

#include <smeplat/base.h>

/* End of `member` in `type`: the size a struct had when `member` was its last. */
#define SMEPLAT__END_OF(type, member) ((uint32_t)(offsetof(type, member) + sizeof(((type *)0)->member)))

/* Largest struct any caller may bring. */
#define SMEPLAT__STRUCT_MAX 4096u

/* Whether a caller's struct_size is one there can be: at least `min`, a multiple of 8. */
smeplat_status smeplat__size_check(uint32_t size, uint32_t min);

/* The caller's sized struct as the library's own: `src` itself when the sizes agree, else a copy in `room` (`have` bytes)
 * with what an older caller lacks zeroed. NULL and *status set when it cannot be taken. */
const void *smeplat__take(const void *src, uint32_t have, uint32_t min, void *room, smeplat_status *status);

/* Likewise for a struct of an array, `size` bytes apart; its own struct_size is that or 0. */
const void *smeplat__take_row(const void *src, uint32_t size, uint32_t have, uint32_t min, void *room, smeplat_status *status);

/* Checks a caller's array of sized structs: pointer, stride, each element's own size (the stride or 0), and that no newer
 * element states what is not known here. *entry is the number (from 1) of the element at fault, 0 for the array. */
smeplat_status smeplat__array_check(const void *base, size_t count, uint32_t have, uint32_t min, int64_t *entry);

/* Element `index` of an array that was checked: in place when the sizes agree, else in `room`. */
const void *smeplat__element(const void *base, size_t index, uint32_t have, void *room);

/* Writes the library's own struct to the caller's, whose first word says how long it is: the common part is written, any
 * tail zeroed, struct_size left alone. */
void smeplat__give(void *dst, const void *src, uint32_t have);

/* Fills the caller's error, if there is one of a size that is known, and returns `status`. */
smeplat_status smeplat__refuse(smeplat_error *error, smeplat_status status, int32_t field, int32_t clause, int64_t entry);

/* OK, NULL (a length without a pointer) or UTF8. */
smeplat_status smeplat__text_check(smeplat_str text);

/* -1, 0, 1 as a/b is less than, equal to, more than c/d. All 0 or more, b and d above 0. */
int32_t smeplat__ratio_order(int64_t a, int64_t b, int64_t c, int64_t d);

/* Least x with (num + x) / den >= min, where num / den < min. -1 if that passes 2^63-1. */
int64_t smeplat__ratio_lacks(int64_t num, int64_t den, smeplat_ratio min);

/* Least x with (num + x) / (den + x) >= min, where num / den < min. -1 if there is none up to 2^63-1. */
int64_t smeplat__ratio_lacks_both(int64_t num, int64_t den, smeplat_ratio min);

#endif
