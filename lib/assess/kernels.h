/* Loops over a block of rows, a byte a row: what the columns' fast way is made of. No rule is known here.
 *
 * A plane holds a byte for each row of the block, 0 or 0xFF where it says yes or no. All loops have the same fixed length and no
 * branches, so that any compiler makes vector code of them; rows past the end of a table are zeros.
 * SPDX-License-Identifier: Apache-2.0 */
#ifndef SMEPLAT_ASSESS_KERNELS_H
#define SMEPLAT_ASSESS_KERNELS_H

#include <stddef.h>
#include <stdint.h>

#define SMEPLAT__BLOCK 256

/* Tables have more columns than a processor follows by itself, so that the next block of one is asked for early, to be read or to be
 * written. Macros, as gcc leaves out functions that do nothing else. */
#ifdef __GNUC__
#define SMEPLAT__FETCH(at)          __builtin_prefetch(at)
#define SMEPLAT__FETCH_TO_WRITE(at) __builtin_prefetch(at, 1)
#else
#define SMEPLAT__FETCH(at)          (void)(at)
#define SMEPLAT__FETCH_TO_WRITE(at) (void)(at)
#endif

/* What a value is, in a byte. */
enum {
    SMEPLAT__IS_ENOUGH = 1,  /* yes, or at least the floor, or a date no later than the limit */
    SMEPLAT__IS_LOWER = 2,   /* at least the lower floor */
    SMEPLAT__IS_SOME = 4,    /* not 0 */
    SMEPLAT__IS_NO_DATE = 8, /* a date that is none */
    SMEPLAT__IS_ODD = 128    /* below 0, neither yes nor no, or too large for the loops */
};

/* A column's slice of a block. */
typedef struct smeplat__slice {
    const void *values; /* aligned, SMEPLAT__BLOCK of them */
    int32_t width;
    const uint8_t *bases; /* SMEPLAT__BLOCK of them; NULL: all are `basis` */
    int32_t basis;        /* the least of all rows where every row is stated, 0 else */
} smeplat__slice;

/* The two corners of a fact or a criterion. */
typedef struct smeplat__corners {
    uint8_t least[SMEPLAT__BLOCK], most[SMEPLAT__BLOCK];
} smeplat__corners;

/* Planes that hold a bit for each criterion. */
#define SMEPLAT__MASK_BYTES 5

/* What yes/no values, amounts and dates are. A floor above all values is never reached. */
void smeplat__classify_yes(const smeplat__slice *x, uint8_t *is);
void smeplat__classify_amount(const smeplat__slice *x, int64_t floor, int64_t lower, uint8_t *is);
void smeplat__classify_date(const smeplat__slice *x, int32_t limit, uint8_t *is);

/* Values cut down to `cap` (below 2^15), and what they are: for sums. */
void smeplat__cut(const smeplat__slice *x, int64_t cap, uint16_t *out, uint8_t *is);

/* Values as 64 bits. */
void smeplat__widen(const smeplat__slice *x, int64_t *out);

/* Whether num / den >= p / q; values must be below 2^62 / q. */
void smeplat__share(const int64_t *num, const int64_t *den, int64_t p, int64_t q, uint8_t *enough);

/* What 64-bit values are, those of 2^bits and more being odd; and 1 where a > b. */
void smeplat__classify_wide(const int64_t *x, int32_t bits, uint8_t *is);
void smeplat__exceeds(const int64_t *a, const int64_t *b, uint8_t *plane);

/* Rows whose fact is not well formed, added to `odd`. */
void smeplat__find_odd(const uint8_t *is, const uint8_t *bases, uint8_t *odd);

/* Likewise where every row is stated. */
void smeplat__find_odd_stated(const uint8_t *is, uint8_t *odd);

/* Where a fact is stated, and where it is proved. */
void smeplat__standing(const uint8_t *bases, int32_t min_basis, uint8_t *stated, uint8_t *proved);

/* A fact that has to be enough (or another thing it can be): at the least corner proved to be, at the most not stated to be
 * otherwise. */
void smeplat__corners_of(const uint8_t *is, uint8_t what, const uint8_t *bases, int32_t min_basis,
                         smeplat__corners *out);

/* Where values are something. */
void smeplat__pick(const uint8_t *is, uint8_t what, uint8_t *plane);

/* Numbers where a plane says yes, 0 elsewhere; whether a + b + d reach a floor. */
void smeplat__keep(const uint16_t *x, const uint8_t *where, uint16_t *out);
void smeplat__sum_reaches(const uint16_t *a, const uint16_t *b, const uint16_t *d, uint16_t floor, uint8_t *plane);

/* Sums of numbers where their planes say yes, and differences. */
void smeplat__add_kept(const int64_t *a, const uint8_t *where_a, const int64_t *b, const uint8_t *where_b,
                       int64_t *out);
void smeplat__difference(const int64_t *a, const int64_t *b, int64_t *out);

/* Counts a plane's yes, and tells where a count reaches a floor (`plane` may be `n`). */
void smeplat__count(const uint8_t *plane, uint8_t *n);
void smeplat__count_reaches(const uint8_t *n, uint8_t floor, uint8_t *plane);

/* out = a and b; out = a or b; out = a and not b. `out` may be one of them. */
void smeplat__and(const uint8_t *a, const uint8_t *b, uint8_t *out);
void smeplat__or(const uint8_t *a, const uint8_t *b, uint8_t *out);
void smeplat__and_not(const uint8_t *a, const uint8_t *b, uint8_t *out);

/* Reads verdicts off the corners of a criterion: what is not met there is left to the bureau where `room` says so. Adds `bit` to the
 * plane of the verdict. */
void smeplat__settle_planes(const smeplat__corners *met, const smeplat__corners *room, uint8_t bit, uint8_t *not_met,
                            uint8_t *unknown, uint8_t *discretion);

#endif
