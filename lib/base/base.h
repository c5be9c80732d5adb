/* What every room builds on: sized structs, refusals, exact fractions, UTF-8.
 * SPDX-License-Identifier: Apache-2.0 */
#ifndef SMEPLAT_BASE_BASE_H
#define SMEPLAT_BASE_BASE_H

#include <string.h>

#include <smeplat/base.h>

/* End of `member` in `type`: the size a struct had when `member` was its last. */
#define SMEPLAT__END_OF(type, member) ((uint32_t)(offsetof(type, member) + sizeof(((type *)0)->member)))

/* Largest struct any caller may bring. */
#define SMEPLAT__STRUCT_MAX 4096u

/* The first word of a caller's struct. It may be misaligned for a whole-struct read when it comes from a foreign language; its
 * size never is. */
static inline uint32_t smeplat__size_of(const void *sized)
{
    uint32_t size;

    memcpy(&size, sized, sizeof size);
    return size;
}

/* Whether a caller's struct_size is one there can be: at least `min`, a multiple of 8. */
static inline smeplat_status smeplat__size_check(uint32_t size, uint32_t min)
{
    return size < min || size > SMEPLAT__STRUCT_MAX || size % 8 ? SMEPLAT_ERR_STRUCT_SIZE : SMEPLAT_OK;
}

/* A caller's struct of another size than the library's own, copied into `room`; NULL and *status set when it states what is not
 * known here. */
const void *smeplat__fit(const void *src, uint32_t size, uint32_t have, void *room, smeplat_status *status);

/* A struct of an array, `size` bytes apart, as the library's own: `src` itself when the sizes agree, else a copy in `room` (`have`
 * bytes) with what an older caller lacks zeroed; its own struct_size is `size` or 0. NULL and *status set when it cannot be
 * taken. */
static inline const void *smeplat__take_row(const void *src, uint32_t size, uint32_t have, uint32_t min, void *room,
                                            smeplat_status *status)
{
    const uint32_t own = smeplat__size_of(src);

    *status = own && own != size ? SMEPLAT_ERR_STRUCT_SIZE : smeplat__size_check(size, min);
    if (*status)
        return NULL;
    return size == have ? src : smeplat__fit(src, size, have, room, status);
}

/* Likewise a caller's sized struct that stands alone. */
static inline const void *smeplat__take(const void *src, uint32_t have, uint32_t min, void *room, smeplat_status *status)
{
    if (!src) {
        *status = SMEPLAT_ERR_NULL;
        return NULL;
    }
    return smeplat__take_row(src, smeplat__size_of(src), have, min, room, status);
}

/* Checks a caller's array of sized structs: pointer, stride, each element's own size (the stride or 0), and that no newer
 * element states what is not known here. *entry is the number (from 1) of the element at fault, 0 for the array. */
smeplat_status smeplat__array_look(const void *base, size_t count, uint32_t have, uint32_t min, int64_t *entry);

/* Likewise one that may be empty. */
static inline smeplat_status smeplat__array_check(const void *base, size_t count, uint32_t have, uint32_t min, int64_t *entry)
{
    *entry = 0;
    if (!count || (count == 1 && base && smeplat__size_of(base) == have)) /* as most are */
        return SMEPLAT_OK;
    return smeplat__array_look(base, count, have, min, entry);
}

/* Element `index` of an array that was checked: in place when the sizes agree, else in `room`. */
static inline const void *smeplat__element(const void *base, size_t index, uint32_t have, void *room)
{
    const uint32_t stride = smeplat__size_of(base);
    const unsigned char *element = (const unsigned char *)base + index * stride;

    if (stride == have)
        return element;
    memset(room, 0, have);
    memcpy(room, element, stride < have ? stride : have);
    return room;
}

/* Writes the library's own struct to the caller's, whose first word says how long it is: the common part is written, any
 * tail zeroed, struct_size left alone. */
void smeplat__give(void *dst, const void *src, uint32_t have);

/* Fills the caller's error, if there is one of a size that is known, and returns `status`. */
smeplat_status smeplat__refuse(smeplat_error *error, smeplat_status status, int32_t field, int32_t clause, int64_t entry);

/* OK, NULL (a length without a pointer) or UTF8. */
smeplat_status smeplat__text_check(smeplat_str text);

/* A number below the one times a number below the other is below 2^63. */
#define SMEPLAT__LARGE ((uint64_t)1 << 42)
#define SMEPLAT__SMALL ((uint64_t)1 << 21)

/* -1, 0, 1 as a/b is less than, equal to, more than c/d, whatever the numbers. All 0 or more, b and d above 0. */
/*@ requires 0 <= a && 1 <= b && 0 <= c && 1 <= d;
    assigns \nothing;
    ensures \result == (a * d < c * b ? -1 : a * d > c * b ? 1 : 0);
*/
int32_t smeplat__ratio_order_long(int64_t a, int64_t b, int64_t c, int64_t d);

/* Likewise, quicker where the products are exact: nearly always. */
/*@ requires 0 <= a && 1 <= b && 0 <= c && 1 <= d;
    assigns \nothing;
    ensures \result == (a * d < c * b ? -1 : a * d > c * b ? 1 : 0);
*/
static inline int32_t smeplat__ratio_order(int64_t a, int64_t b, int64_t c, int64_t d)
{
    if ((uint64_t)a + (uint64_t)b >= SMEPLAT__LARGE || (uint64_t)c + (uint64_t)d >= SMEPLAT__SMALL)
        return smeplat__ratio_order_long(a, b, c, d);
    //@ assert 0 <= a * d <= INT64_MAX && 0 <= c * b <= INT64_MAX;
    a *= d;
    c *= b;
    return (a > c) - (a < c);
}

/* Least x with (num + x) / den >= min, where num / den < min. -1 if that passes 2^63-1. */
int64_t smeplat__ratio_lacks(int64_t num, int64_t den, smeplat_ratio min);

/* Least x with (num + x) / (den + x) >= min, where num / den < min. -1 if there is none up to 2^63-1. */
int64_t smeplat__ratio_lacks_both(int64_t num, int64_t den, smeplat_ratio min);

#endif
