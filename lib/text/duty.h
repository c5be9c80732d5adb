/* Words of calendar.h, change.h and duty.h, for the list of all (words.c).
 * SPDX-License-Identifier: Apache-2.0 */
#ifndef SMEPLAT_TEXT_DUTY_H
#define SMEPLAT_TEXT_DUTY_H

#include "text/words.h"

extern const smeplat__words smeplat__certainty_words, smeplat__change_kind_words, smeplat__major_words,
    smeplat__change_state_words, smeplat__objection_outcome_words, smeplat__publicity_state_words, smeplat__award_words,
    smeplat__report_duty_state_words;

#endif
