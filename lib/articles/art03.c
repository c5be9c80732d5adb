/* Criteria that are a plain yes: Art. 3 and the yes/no conditions of Art. 6 and 10.
 * SPDX-License-Identifier: Apache-2.0 */
#include "articles/case.h"

/*= Art. 3: public benefit, public character and openness, all three */
/*= Art. 6(1): independent legal personality */
/*= Art. 6(2): sound operation; good prospects */
/*= Art. 6(3)/1: a name in its field or area */
/*= Art. 6(4): premises; facilities; organising outside resources */
/*= Art. 6(5): display; query; digital operation */
/*= Art. 6(6): reputation, management, process, charges, quality, plan, targets */
/*= Art. 6(7): a sound team */
/*= Art. 10: materials as the notice asks */
int32_t smeplat__yes(const smeplat__case *c, int32_t criterion, smeplat__corner k, smeplat__step *s)
{
    int32_t fields[4], n = smeplat__facts_used(c, criterion, fields), i;

    (void)s;
    for (i = 0; i < n; i++)
        if (!smeplat__is_yes(c, k, fields[i]))
            return SMEPLAT_VERDICT_NOT_MET;
    return SMEPLAT_VERDICT_MET;
}
