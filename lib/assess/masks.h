/* What comes of a block: masks of criteria in planes, bit n % 8 of plane n / 8 being criterion n.
 * SPDX-License-Identifier: Apache-2.0 */
#ifndef SMEPLAT_ASSESS_MASKS_H
#define SMEPLAT_ASSESS_MASKS_H

#include "assess/loops.h"

enum { SMEPLAT__NOT_MET, SMEPLAT__UNKNOWN, SMEPLAT__DISCRETION, SMEPLAT__KINDS };

/* A plane that is not in use is all 0, whatever it holds. */
typedef struct smeplat__masks {
    uint8_t used[SMEPLAT__KINDS]; /* a bit a plane */
    uint8_t planes[SMEPLAT__KINDS][SMEPLAT__MASK_BYTES][SMEPLAT__BLOCK];
} smeplat__masks;

/* A criterion's plane of a kind, in use from now on, and its bit there. */
uint8_t *smeplat__plane(smeplat__masks *m, int32_t kind, int32_t criterion);
uint8_t smeplat__plane_bit(int32_t criterion);

/* Reads a criterion's verdict off its corners: what is not met there is left to the bureau where `room` says so. */
void smeplat__settle(const smeplat__corners *met, const smeplat__corners *room, int32_t criterion, smeplat__masks *m);

/* Takes out of use the planes that are all 0. */
void smeplat__masks_tidy(smeplat__masks *m, const smeplat__loops *loops);

/* The planes of one kind as 64-bit masks. */
void smeplat__masks_of(const smeplat__masks *m, const smeplat__loops *loops, int32_t kind, uint64_t *out);

/* Likewise the criteria of a mask that are in none of the three. */
void smeplat__masks_rest(const smeplat__masks *m, const smeplat__loops *loops, uint64_t criteria, uint64_t *out);

/* The least verdict of each row among the criteria of a mask. */
void smeplat__masks_least(const smeplat__masks *m, const smeplat__loops *loops, uint64_t criteria, uint8_t *out);

#endif
