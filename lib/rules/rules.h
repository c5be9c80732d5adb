/* The rules as the other rooms ask them.
 * SPDX-License-Identifier: Apache-2.0 */
#ifndef SMEPLAT_RULES_RULES_H
#define SMEPLAT_RULES_RULES_H

#include <smeplat/rules.h>

#include "rules/criteria.h"

/* Checked rules of the library's own size: the 2022 ones for NULL, the caller's own or a copy in `room` else. NULL and
 * *status set (the error filled) when they cannot be used. */
const smeplat_rules *smeplat__rules_take(const smeplat_rules *rules, smeplat_rules *room, smeplat_status *status,
                                         smeplat_error *error);

/* Option chosen at a reading point. */
static inline int32_t smeplat__option(const smeplat_rules *rules, int32_t reading)
{
    return rules->readings[reading];
}

/* The criteria in force, as a mask. */
uint64_t smeplat__in_force(const smeplat_rules *rules);

/* Force of a criterion with R1 and R4 in view; NOT_REQUIRED for "no word about it" too. */
int32_t smeplat__force(const smeplat_rules *rules, int32_t criterion);

/* Whether Art. 6's last paragraph may relax a criterion, with R13 in view. */
int32_t smeplat__relaxable(const smeplat_rules *rules, int32_t criterion);

/* The field of the figure a criterion needs while that figure is not known (0), else 0. */
int32_t smeplat__figure_missing(const smeplat_rules *rules, int32_t criterion);

#endif
