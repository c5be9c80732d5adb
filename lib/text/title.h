/* Words of evaluation.h, revocation.h and history.h, for the list of all (words.c).
 * SPDX-License-Identifier: Apache-2.0 */
#ifndef SMEPLAT_TEXT_TITLE_H
#define SMEPLAT_TEXT_TITLE_H

#include "text/words.h"

extern const smeplat__words smeplat__answer_words, smeplat__grade_words, smeplat__title_outcome_words,
    smeplat__funding_words, smeplat__falsehood_context_words, smeplat__ground_state_words, smeplat__event_type_words,
    smeplat__title_state_words, smeplat__change_decision_words, smeplat__event_fate_words, smeplat__event_problem_words,
    smeplat__notice_kind_words;

#endif
