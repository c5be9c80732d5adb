/* The rules as the other rooms ask them.
 * SPDX-License-Identifier: Apache-2.0 */
#ifndef SMEPLAT_RULES_RULES_H
#define SMEPLAT_RULES_RULES_H

#include <smeplat/rules.h>

#include "rules/criteria.h"

/* The rules of 2022, which rules that are left out or say the same stand for. */
extern const smeplat_rules *const smeplat__rules_2022;

/* Checked rules a caller brings, in the library's own size: his own or a copy in `room`. NULL and *status set (the error filled)
 * when they cannot be used. */
const smeplat_rules *smeplat__rules_given(const smeplat_rules *rules, smeplat_rules *room, smeplat_status *status,
                                          smeplat_error *error);

/* Likewise those of 2022 for NULL. */
static inline const smeplat_rules *smeplat__rules_take(const smeplat_rules *rules, smeplat_rules *room, smeplat_status *status,
                                                       smeplat_error *error)
{
    if (rules)
        return smeplat__rules_given(rules, room, status, error);
    *status = SMEPLAT_OK;
    return smeplat__rules_2022;
}

/* Option chosen at a reading point. */
static inline int32_t smeplat__option(const smeplat_rules *rules, int32_t reading)
{
    return rules->readings[reading];
}

/* The criteria in force, as a mask: by the force of each, and without a look at those of 2022 (a test holds the table to it). */
uint64_t smeplat__forces_in_force(const smeplat_rules *rules);

static inline uint64_t smeplat__in_force(const smeplat_rules *rules)
{
    return rules == smeplat__rules_2022 ? SMEPLAT__ALL_CRITERIA : smeplat__forces_in_force(rules);
}

/* Force of a criterion with R1 and R4 in view; NOT_REQUIRED for "no word about it" too. */
int32_t smeplat__force(const smeplat_rules *rules, int32_t criterion);

/* Whether Art. 6's last paragraph may relax a criterion, with R13 in view. */
int32_t smeplat__relaxable(const smeplat_rules *rules, int32_t criterion);

/* The field of the figure a criterion needs while that figure is not known (0), else 0. */
int32_t smeplat__figure_missing(const smeplat_rules *rules, int32_t criterion);

#endif
