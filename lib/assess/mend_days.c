/* Days the way to yes reckons with.
 * SPDX-License-Identifier: Apache-2.0 */
#include "assess/mend.h"
#include "time/date.h"

int32_t smeplat__latest_with(int32_t day, int64_t years, int32_t or_on_it)
{
    int32_t x = day - (int32_t)years * 10000, next;

    if (x < SMEPLAT_DATE_MIN)
        return 0;
    if (!smeplat_date_valid(x))
        x--; /* 29 February in a year that has none */
    while (x && smeplat__date_add_years(x, (int32_t)years) >= day + or_on_it)
        x = smeplat__date_step(x, -1);
    while (x && smeplat__date_add_years(next = smeplat__date_step(x, 1), (int32_t)years) < day + or_on_it)
        x = next; /* years before the last day there is: there is a next one */
    return x;
}

int32_t smeplat__earlier(int32_t a, int32_t b)
{
    return a && b && b < a ? b : a;
}

int32_t smeplat__day_after(int32_t day)
{
    return day < SMEPLAT_DATE_MAX ? smeplat__date_step(day, 1) : 0;
}

int32_t smeplat__filing_day_bound(const smeplat__case *c)
{
    return c->platform->revocation_count && !smeplat__option(c->rules, SMEPLAT_READING_BAR_TESTED_AT)
               ? SMEPLAT_BOUND_EXACTLY
               : SMEPLAT_BOUND_AT_MOST;
}
