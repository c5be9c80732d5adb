/* One table row per number that has a name, and the two ways to look it up.
 * SPDX-License-Identifier: Apache-2.0 */
#ifndef SMEPLAT_ABI_NAMES_H
#define SMEPLAT_ABI_NAMES_H

#include <smeplat/layout.h>

/* A number and its name. */
typedef struct smeplat__name {
    smeplat_constant constant;
    int32_t clause;    /* fields: the clause served, 0 none */
    uint32_t list_end; /* fields in a list: where in the name "[entry]" goes, 0 none */
} smeplat__name;

/* Numbers that belong together, sorted: "severity" and its rows. */
typedef struct smeplat__family {
    const char *family;
    const smeplat__name *rows;
    size_t count;
} smeplat__family;

#define SMEPLAT__FIELD_ROW(number, name, clause, list_end) \
    {{sizeof(smeplat_constant), number, {name, sizeof name - 1}}, clause, list_end}
#define SMEPLAT__ROW(number, name) SMEPLAT__FIELD_ROW(number, name, 0, 0)
#define SMEPLAT__COUNT(table)      (sizeof(table) / sizeof(table)[0])

/* The row of a number, NULL if there is none. */
const smeplat__name *smeplat__name_find(const smeplat__family *family, int32_t number);

/* The name of a number, `unknown` if there is none. */
const char *smeplat__name_of(const smeplat__family *family, int32_t number, const char *unknown);

/* The number with this name, `none` if there is none. */
int32_t smeplat__name_number(const smeplat__family *family, const char *ptr, size_t len, int32_t none);

/* In field.c. */
extern const smeplat__family smeplat__fields;
extern const smeplat__family smeplat__clauses;

#endif
