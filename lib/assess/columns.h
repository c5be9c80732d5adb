/* A table of columns as the files of this room see it: checked, and with only what the criteria asked for look at.
 * SPDX-License-Identifier: Apache-2.0 */
#ifndef SMEPLAT_ASSESS_COLUMNS_H
#define SMEPLAT_ASSESS_COLUMNS_H

#include <smeplat/batch.h>

#include "articles/case.h"
#include "assess/door.h"

#define SMEPLAT__SERVICES 6

/* Lists of a table, by their place in smeplat__table. */
enum {
    SMEPLAT__LIST_SPONSORS,
    SMEPLAT__LIST_INCIDENTS,
    SMEPLAT__LIST_REVOCATIONS,
    SMEPLAT__LIST_RULINGS,
    SMEPLAT__LISTS
};

/* Entries of a list that lie in the rows asked for: `at` .. `end - 1`. */
typedef struct smeplat__entries {
    const int64_t *rows;
    uint32_t stride;
    size_t at, end;
} smeplat__entries;

/* The caller's columns in the library's own size; what is not looked at is not there. */
typedef struct smeplat__table {
    smeplat_columns columns;
    smeplat__entries lists[SMEPLAT__LISTS];
} smeplat__table;

/* One row made a platform. It must not be moved. */
typedef struct smeplat__row {
    smeplat_platform platform;
    smeplat_service services[SMEPLAT__SERVICES];
    const char *sponsors; /* its codes, packed */
} smeplat__row;

/* Takes and checks the columns that `criteria` look at, for rows `first` .. `first + count - 1`. */
smeplat_status smeplat__table_take(const smeplat_columns *columns, size_t first, size_t count, uint64_t criteria,
                                   smeplat__table *out, smeplat_error *error);

/* First entry of a list, from 0, that lies in row `row` or a later one. */
size_t smeplat__entries_from(const smeplat__entries *e, size_t row);

/* The platform that row `row` stands for; lists give what they have for it, so that rows must be asked in rising order. */
void smeplat__table_row(smeplat__table *t, size_t row, smeplat__row *out);

#endif
