/* Art. 13 and 14: the yearly exercise, and what its grade means.
 * SPDX-License-Identifier: Apache-2.0 */
#include <string.h>

#include "articles/title.h"

/* A yes/no fact at a corner; `worst` is what the least favourable case takes it for when it is not proved. */
static int32_t taken_for(const smeplat_rules *r, const smeplat_fact *fact, int32_t field, int32_t worst, smeplat__corner k)
{
    if (k.most || k.field == field)
        return fact->basis ? fact->value == 1 : !worst;
    return fact->basis >= r->min_basis ? fact->value == 1 : worst;
}

/* Whether an exercise was required and not done. */
static int32_t is_missed(const smeplat_rules *r, const smeplat_fact *required, int32_t required_field, const smeplat_fact *done,
                         int32_t done_field, smeplat__corner k)
{
    return taken_for(r, required, required_field, 1, k) && !taken_for(r, done, done_field, 0, k);
}

/*= Art. 13/1, 13/2: who does not take part as required is treated as failed */
static int32_t has_not_participated(const smeplat_evaluation *e, const smeplat_rules *r, smeplat__corner k)
{
    int32_t review = is_missed(r, &e->review_required, SMEPLAT_FIELD_EVALUATION_REVIEW_REQUIRED, &e->review_done,
                               SMEPLAT_FIELD_EVALUATION_REVIEW_DONE, k);
    int32_t rating = is_missed(r, &e->rating_required, SMEPLAT_FIELD_EVALUATION_RATING_REQUIRED, &e->rating_done,
                               SMEPLAT_FIELD_EVALUATION_RATING_DONE, k);

    return smeplat__option(r, SMEPLAT_READING_EVALUATION_MISSED) == 1 ? review && rating : review || rating;
}

static const smeplat__corner least_case = {0, 0, 0}, most_case = {1, 0, 0};

/* The first fact that settles alone whether it took part, else the first that differs between the corners. Asked only while
 * it may have missed an exercise. */
static int32_t settling_fact(const smeplat_evaluation *e, const smeplat_rules *r)
{
    const smeplat_fact *facts[4];
    smeplat__corner k = least_case;
    int32_t first = 0, worst, i;

    facts[0] = &e->review_required;
    facts[1] = &e->review_done;
    facts[2] = &e->rating_required;
    facts[3] = &e->rating_done;
    for (i = 0; i < 4; i++) {
        worst = i % 2 == 0; /* required, but not done */
        k.field = SMEPLAT_FIELD_EVALUATION_REVIEW_REQUIRED + i;
        if (taken_for(r, facts[i], k.field, worst, least_case) == taken_for(r, facts[i], k.field, worst, most_case))
            continue;
        if (!has_not_participated(e, r, k))
            return k.field;
        if (!first)
            first = k.field;
    }
    return first;
}

/*= Art. 14/1, 14/2, 14/3: what each grade means */
static void follow(smeplat_evaluation_result *out)
{
    switch (out->grade) {
    case SMEPLAT_GRADE_FAIL:
        out->title = SMEPLAT_TITLE_OUTCOME_REVOKE_DUE;
        out->grounds = SMEPLAT_BIT(SMEPLAT_GROUND_ART14);
        out->funding = SMEPLAT_FUNDING_NONE;
        out->priority_support = SMEPLAT_ANSWER_NO;
        break;
    case SMEPLAT_GRADE_FAIR:
        out->title = SMEPLAT_TITLE_OUTCOME_KEEP;
        out->funding = SMEPLAT_FUNDING_NONE;
        out->priority_support = SMEPLAT_ANSWER_NO;
        break;
    case SMEPLAT_GRADE_GOOD:
        out->title = SMEPLAT_TITLE_OUTCOME_KEEP;
        out->funding = out->tier ? SMEPLAT_FUNDING_TIERED : SMEPLAT_FUNDING_OPEN;
        out->priority_support = SMEPLAT_ANSWER_YES;
        break;
    default:
        out->title = SMEPLAT_TITLE_OUTCOME_OPEN;
        out->funding = SMEPLAT_FUNDING_OPEN;
        out->priority_support = SMEPLAT_ANSWER_UNKNOWN;
        break;
    }
}

void smeplat__evaluation_weigh(const smeplat_evaluation *e, const smeplat_rules *rules, smeplat_evaluation_result *out)
{
    int32_t may_have_missed = has_not_participated(e, rules, least_case), has_missed = has_not_participated(e, rules, most_case);

    memset(out, 0, sizeof *out);
    out->tier = e->tier;
    out->stars = e->stars;
    out->readings = SMEPLAT_BIT(SMEPLAT_READING_EVALUATION_MISSED);
    if (may_have_missed)
        out->reasons = SMEPLAT_BIT(SMEPLAT_REASON_NOT_PARTICIPATED);
    if (has_missed || e->grade == SMEPLAT_GRADE_FAIL)
        out->grade = SMEPLAT_GRADE_FAIL;
    else if (may_have_missed)
        out->field = settling_fact(e, rules);
    else if (!e->grade)
        out->field = SMEPLAT_FIELD_EVALUATION_GRADE;
    else
        out->grade = e->grade;
    follow(out);
}
