/* The case under rules whose readings are being switched, for sensitivity.c and for what is said of it apart.
 * SPDX-License-Identifier: Apache-2.0 */
#ifndef SMEPLAT_ASSESS_SENSITIVITY_H
#define SMEPLAT_ASSESS_SENSITIVITY_H

#include "assess/assess.h"

/* It must not be moved: the case looks at the rules. */
typedef struct smeplat__stage {
    smeplat__case c;
    smeplat_rules rules;
    int32_t sponsors[2]; /* under R12 = 0 and 1 */
} smeplat__stage;

/* Sets the stage: what the sponsors' and the operator's codes carry are both needed where R12 is switched. */
void smeplat__stage_set(smeplat__stage *s, const smeplat__case *c);

/* The varied points that can matter to a criterion on this platform: too many cost time, too few would be wrong. */
uint64_t smeplat__stage_points(smeplat__stage *s, int32_t criterion, uint64_t vary);

#endif
