/* Looking words up, and the public functions that do nothing else.
 * SPDX-License-Identifier: Apache-2.0 */
#include "text/words.h"

#include <smeplat/text.h>

#include "text/duty.h"
#include "text/title.h"

static const smeplat__words *const label_families[] = {
    &smeplat__criterion_words,
    &smeplat__verdict_words,
    &smeplat__reason_words,
    &smeplat__clause_words,
    &smeplat__field_words,
    &smeplat__unit_words,
    &smeplat__reading_words,
    &smeplat__reading_option_words,
    &smeplat__tag_words,
    &smeplat__note_words,
    &smeplat__status_words,
    &smeplat__basis_words,
    &smeplat__function_words,
    &smeplat__item_words,
    &smeplat__industry_words,
    &smeplat__incident_kind_words,
    &smeplat__subject_words,
    &smeplat__severity_words,
    &smeplat__challenge_words,
    &smeplat__disclosed_words,
    &smeplat__ground_words,
    &smeplat__ruling_kind_words,
    &smeplat__force_words,
    &smeplat__answer_words,
    &smeplat__grade_words,
    &smeplat__title_outcome_words,
    &smeplat__funding_words,
    &smeplat__falsehood_context_words,
    &smeplat__ground_state_words,
    &smeplat__event_type_words,
    &smeplat__title_state_words,
    &smeplat__change_decision_words,
    &smeplat__event_fate_words,
    &smeplat__event_problem_words,
    &smeplat__notice_kind_words,
    &smeplat__certainty_words,
    &smeplat__change_kind_words,
    &smeplat__major_words,
    &smeplat__change_state_words,
    &smeplat__objection_outcome_words,
    &smeplat__publicity_state_words,
    &smeplat__award_words,
    &smeplat__report_duty_state_words,
    &smeplat__remedy_kind_words,
    &smeplat__bound_words,
};

const smeplat__words *smeplat__words_at(size_t index)
{
    return index < SMEPLAT__COUNT_OF(label_families) ? label_families[index] : NULL;
}

const char *smeplat__in(const smeplat__phrase *phrase, int32_t lang)
{
    return lang == SMEPLAT_LANG_EN ? phrase->en : phrase->zh;
}

const char *smeplat__label(const smeplat__words *words, int32_t number, int32_t lang)
{
    size_t low = 0, high = words->count, middle;

    while (low < high) {
        middle = low + (high - low) / 2;
        if (words->rows[middle].number == number)
            return smeplat__in(&words->rows[middle].label, lang);
        if (words->rows[middle].number < number)
            low = middle + 1;
        else
            high = middle;
    }
    return smeplat__in(&words->unknown, lang);
}

#define LABEL(family)                                                    \
    const char *smeplat_##family##_label(int32_t number, int32_t lang)   \
    {                                                                    \
        return smeplat__label(&smeplat__##family##_words, number, lang); \
    }

LABEL(criterion)
LABEL(verdict)
LABEL(reason)
LABEL(clause)
LABEL(field)
LABEL(unit)
LABEL(reading)
LABEL(tag)
LABEL(note)
LABEL(status)
LABEL(basis)
LABEL(function)
LABEL(item)
LABEL(industry)
LABEL(incident_kind)
LABEL(subject)
LABEL(severity)
LABEL(challenge)
LABEL(disclosed)
LABEL(ground)
LABEL(ruling_kind)
LABEL(force)
#undef LABEL

const char *smeplat_reading_option_label(int32_t reading, int32_t option, int32_t lang)
{
    if (reading < 0 || reading >= SMEPLAT_SETTINGS_MAX || option < 0 || option > 9)
        reading = option = 0; /* there is no point 0 */
    return smeplat__label(&smeplat__reading_option_words, SMEPLAT__OPTION(reading, option), lang);
}

const char *smeplat_advice_text(int32_t lang)
{
    /*= Art. 19: the bureau interprets */
    static const smeplat__phrase advice = {
        "本结果仅供参考，不代替认定；条文含义以市经济和信息化局的解释为准（第十九条）。",
        "This result is advice, not a decision: the Beijing Municipal Bureau of Economy and Information Technology "
        "interprets "
        "the Measures (Art. 19)."};

    return smeplat__in(&advice, lang);
}
