/* What the rules make of the criteria asked, worked out once for all blocks of a call.
 * SPDX-License-Identifier: Apache-2.0 */
#include "assess/block.h"

#include <string.h>

#include "time/date.h"

#define CAP_MOST  16000              /* three of them fit in 16 bits, and in a signed lane */
#define TERM_MOST (INT64_C(1) << 20) /* parts of a fraction that is compared in 64 bits */

/* The last day from which `years` are complete by the deadline (the day before it, under R3); 0 when there is none. */
static int32_t founded_by(const smeplat_rules *r, int32_t deadline)
{
    const int32_t years = (int32_t)r->age_years_min,
                  last = smeplat__option(r, SMEPLAT_READING_AGE_DAY) ? smeplat__date_step(deadline, -1) : deadline,
                  day = last - years * 10000;

    if (day < SMEPLAT_DATE_MIN)
        return 0;
    if (!smeplat_date_valid(day)) /* 29 February of a year that has none */
        return day - 1;
    if (smeplat_date_valid(day + 1) &&
        smeplat__date_add_years(day + 1, years) <= last) /* 29 February is complete on the 28th */
        return day + 1;
    return day;
}

static smeplat_ratio reduced(smeplat_ratio x)
{
    int64_t a = x.num, b = x.den, rest;

    while (b) {
        rest = a % b;
        a = b;
        b = rest;
    }
    if (a) { /* 0 of 0 where the figure is not known */
        x.num /= a;
        x.den /= a;
    }
    return x;
}

void smeplat__plan_make(const smeplat_rules *rules, int32_t deadline, uint64_t criteria, size_t rows,
                        smeplat__plan *plan)
{
    int32_t criterion;

    memset(plan, 0, sizeof *plan);
    plan->loops = smeplat__loops_for(rows);
    plan->rules = rules;
    plan->deadline = deadline;
    for (criterion = 1; criterion <= SMEPLAT__CRITERION_COUNT; criterion++) {
        int32_t force = smeplat__force(rules, criterion);

        if (!(criteria & SMEPLAT_BIT(criterion)) || force == SMEPLAT_FORCE_NOT_REQUIRED)
            continue;
        plan->criteria |= SMEPLAT_BIT(criterion);
        if (force == SMEPLAT_FORCE_IN_PRINCIPLE)
            plan->principle |= SMEPLAT_BIT(criterion);
        if (smeplat__relaxable(rules, criterion))
            plan->relaxable |= SMEPLAT_BIT(criterion);
        if (!smeplat__figure_missing(rules, criterion))
            plan->plain |= SMEPLAT_BIT(criterion);
    }
    plan->founded_by = founded_by(rules, deadline);
    plan->share = reduced(rules->revenue_share_min);
    plan->satisfaction = reduced(rules->satisfaction_min);
    plan->vague = rules->staff_min > CAP_MOST || plan->share.den > TERM_MOST || plan->satisfaction.den > TERM_MOST;
}
