/* A block of rows assessed at once, a criterion after the other.
 * SPDX-License-Identifier: Apache-2.0 */
#ifndef SMEPLAT_ASSESS_BLOCK_H
#define SMEPLAT_ASSESS_BLOCK_H

#include "assess/columns.h"
#include "assess/masks.h"

/* What the rules make of the criteria asked, worked out once a call. */
typedef struct smeplat__plan {
    const smeplat__loops *loops;
    const smeplat_rules *rules;
    uint64_t criteria;  /* asked and in force */
    uint64_t principle; /* of these, those that hold in principle only */
    uint64_t relaxable; /* and those that Art. 6's last paragraph may relax */
    uint64_t plain;     /* asked and in force, their figures being known */
    int32_t deadline;
    int32_t founded_by;                /* last day of founding that is old enough, 0 none */
    smeplat_ratio share, satisfaction; /* required, in lowest terms */
    int32_t vague;                     /* 1: figures too large for the loops, every row goes the long way */
} smeplat__plan;

/* For a call about `rows` rows (plan.c). */
void smeplat__plan_make(const smeplat_rules *rules, int32_t deadline, uint64_t criteria, size_t rows,
                        smeplat__plan *plan);

/* What comes of a block. */
typedef struct smeplat__block {
    smeplat__masks masks;
    uint64_t criteria;           /* those in the masks or MET */
    uint8_t odd[SMEPLAT__BLOCK]; /* not 0: this row must go the long way */
} smeplat__block;

/* Assesses rows `first` .. `first + count - 1`, at most SMEPLAT__BLOCK. Rows with entries in lists other than the sponsors' are
 * odd, and so are those with anything that may be wrong. */
void smeplat__block_assess(const smeplat__plan *plan, const smeplat__table *t, size_t first, size_t count,
                           smeplat__block *out);

#endif
