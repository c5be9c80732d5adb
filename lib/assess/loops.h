/* Loops over a block of rows where nothing is amiss: every value of a column is in order, stated and proved. Then what is not met is
 * not met at both corners, and a criterion is one loop. A loop says whether anything in its block is amiss after all; what it wrote
 * then means nothing, and the loops of kernels.h have to look. No rule is known here.
 *
 * The same loops stand in the library twice (loops.c): for every processor of a kind, and for those with wider vectors.
 * SPDX-License-Identifier: Apache-2.0 */
#ifndef SMEPLAT_ASSESS_LOOPS_H
#define SMEPLAT_ASSESS_LOOPS_H

#include "assess/kernels.h"

enum { SMEPLAT__AMISS = 1, SMEPLAT__SOME_OF_NOTHING };

typedef struct smeplat__loops {
    /* Adds `bit` to the plane's rows below a floor of at least 1. `yes`: values other than 0 and 1 are amiss too. */
    int32_t (*below)(const smeplat__slice *x, int64_t floor, int32_t yes, uint8_t bit, uint8_t *plane);

    /* Likewise where a date lies after a limit. */
    int32_t (*after)(const smeplat__slice *x, int32_t limit, uint8_t bit, uint8_t *plane);

    /* Likewise where three numbers together are below a floor. */
    int32_t (*sum_below)(const smeplat__slice x[3], int64_t floor, uint8_t bit, uint8_t *plane);

    /* Likewise where num / den < p / q. A part above its whole is amiss; where a whole is 0 the plane is left alone and
     * SMEPLAT__SOME_OF_NOTHING told, unless something is amiss too. */
    int32_t (*share_below)(const smeplat__slice *num, const smeplat__slice *den, int64_t p, int64_t q, uint8_t bit,
                           uint8_t *plane);

    /* Whether a part, or two together (`b` may be NULL), are above their whole, or anything is below 0. */
    int32_t (*exceed)(const smeplat__slice *a, const smeplat__slice *b, const smeplat__slice *whole);

    /* The least basis of a block where every row is stated, else 0. */
    int32_t (*basis)(const uint8_t *bases);

    /* Marks are planes of 0 to 3. Keeps of `all` what is in `marks` or `more` too; and adds `bit` to one plane where there is mark 1
     * alone, to another where there is mark 2. */
    void (*also)(const uint8_t *marks, uint8_t more, uint8_t *all);
    void (*deepen)(const uint8_t *other, uint8_t *marks); /* mark 1 becomes 3 where another plane has it too */
    void (*split)(const uint8_t *marks, uint8_t bit, uint8_t *first, uint8_t *second);

    /* Takes a bit out of a plane, after a loop that found something amiss. */
    void (*undo)(uint8_t bit, uint8_t *plane);

    /* Whether a plane is anything but 0. */
    int32_t (*any)(const uint8_t *plane);

    /* `value` in rows where a plane has a bit of `mask`. */
    void (*put)(const uint8_t *plane, uint8_t mask, uint8_t value, uint8_t *out);

    /* Planes as 64-bit masks. */
    void (*gather)(const uint8_t *const planes[SMEPLAT__MASK_BYTES], uint64_t *out);
} smeplat__loops;

/* Those for every processor; those with the widest vectors this processor (and this build) has; and what serves a call about so
 * many rows best. Asking the processor takes time, so that it is asked about large tables only. */
extern const smeplat__loops smeplat__loops_any;
const smeplat__loops *smeplat__loops_wide(void);
const smeplat__loops *smeplat__loops_for(size_t rows);

#if defined(__x86_64__) && defined(__GNUC__) && !defined(SMEPLAT_PORTABLE)
#define SMEPLAT__MAY_BE_WIDE

/* What cpuid tells of a leaf (a, b, c, d), and which registers the system saves when it goes from one program to another: asked only
 * where the processor says that the system uses that. */
void smeplat__ask_processor(uint32_t leaf, uint32_t told[4]);
uint32_t smeplat__registers_saved(void);

/* Whether there is AVX2 and the system lets programs use it, by what these two tell. */
int32_t smeplat__has_avx2(void (*ask)(uint32_t leaf, uint32_t told[4]), uint32_t (*saved)(void));
#endif

#endif
