/* Art. 10: filed by the deadline of the round's notice.
 * SPDX-License-Identifier: Apache-2.0 */
#include "articles/case.h"

/*= Art. 10: filed in time */
int32_t smeplat__filed_in_time(const smeplat__case *c, int32_t criterion, smeplat__corner k, smeplat__step *s)
{
    int32_t held = smeplat__held(c, k, SMEPLAT_FIELD_FILED_ON);

    (void)criterion;
    (void)s;
    if (held == SMEPLAT__FREE || (held == SMEPLAT__STATED && c->platform->filed_on.value <= c->deadline))
        return SMEPLAT_VERDICT_MET;
    return SMEPLAT_VERDICT_NOT_MET;
}

void smeplat__filed_in_time_figures(const smeplat__case *c, smeplat__figures *f)
{
    smeplat__date_figures(f, (int32_t)c->platform->filed_on.value, c->deadline);
}
