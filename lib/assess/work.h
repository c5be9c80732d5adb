/* What block.c and plainly.c share while they assess a block.
 * SPDX-License-Identifier: Apache-2.0 */
#ifndef SMEPLAT_ASSESS_WORK_H
#define SMEPLAT_ASSESS_WORK_H

#include "assess/block.h"

/* A column's rows where they are not whole, aligned or stated one by one. */
typedef struct smeplat__room {
    int64_t values[SMEPLAT__BLOCK];
    uint8_t bases[SMEPLAT__BLOCK];
} smeplat__room;

typedef struct smeplat__work {
    const smeplat__plan *plan;
    const smeplat_columns *c;
    size_t first, count;
    int32_t goes_on; /* 1: a whole block follows in the table */
    smeplat__block *out;
    smeplat__corners relaxation;                                  /* room by Art. 6's last paragraph */
    int32_t relaxes;                                              /* 0: nowhere, and `relaxation` is not set */
    uint8_t has_code[SMEPLAT__BLOCK], in_beijing[SMEPLAT__BLOCK]; /* where there are codes */
} smeplat__work;

/* A column's slice of the block; rows past its end are 0, and not stated where rows have bases of their own. */
smeplat__slice smeplat__slice_of(const smeplat__work *w, const smeplat_column *x, smeplat__room *r);

/* The plain ways to ask criteria: 1 where all rows are in order, stated and proved and what is not met has one name, and the criterion
 * is settled; 0 where nothing is, and the long way has to be gone. */
int32_t smeplat__plainly_all_yes(const smeplat__work *w, int32_t criterion, const smeplat_column *const *columns,
                                 int32_t count);
int32_t smeplat__plainly_floor(const smeplat__work *w, int32_t criterion, const smeplat__slice *x, int64_t floor);
int32_t smeplat__plainly_date(const smeplat__work *w, int32_t criterion, const smeplat__slice *x, int32_t limit);
int32_t smeplat__plainly_complete(const smeplat__work *w);
int32_t smeplat__plainly_served(const smeplat__work *w, const smeplat__slice *x);
int32_t smeplat__plainly_staffed(const smeplat__work *w);
int32_t smeplat__plainly_revenue(const smeplat__work *w, const smeplat_column *const *wholes, int32_t count,
                                 int32_t chosen);
int32_t smeplat__plainly_satisfied(const smeplat__work *w);

/* A function's own columns. */
typedef struct smeplat__function_columns {
    const smeplat_column *offered, *records;
} smeplat__function_columns;

int32_t smeplat__plainly_offered(const smeplat__work *w, const smeplat__function_columns *functions);

/* Whether a yes/no column, if there is one, is stated and in order in every row. */
int32_t smeplat__is_plain_fact(const smeplat__work *w, const smeplat_column *column);

#endif
