/* How facts are held at a corner, and how figures are compared: shared by the clauses.
 * SPDX-License-Identifier: Apache-2.0 */
#include "articles/case.h"

#define FACTS_OF(c, clause, unit, force, relax, filing, time, readings, question, facts) facts,

/* A platform's facts stand one after another, in the order of their numbers. */
_Static_assert(offsetof(smeplat_platform, materials_complete) - offsetof(smeplat_platform, public_benefit) ==
                   sizeof(smeplat_fact) * (SMEPLAT_FIELD_MATERIALS_COMPLETE - SMEPLAT_FIELD_PUBLIC_BENEFIT),
               "facts are numbered as they stand");

void smeplat__number_figures(smeplat__figures *f, int32_t stated, int64_t observed, int64_t required)
{
    if (stated) {
        f->observed.num = observed;
        f->observed.den = 1;
        f->present |= SMEPLAT_PRESENT_OBSERVED;
    }
    if (required) {
        f->required.num = required;
        f->required.den = 1;
        f->present |= SMEPLAT_PRESENT_REQUIRED;
    }
    if (stated && observed < required) {
        f->shortfall = required - observed;
        f->present |= SMEPLAT_PRESENT_SHORTFALL;
    }
}

void smeplat__share_figures(smeplat__figures *f, int32_t stated, int64_t num, int64_t den, smeplat_ratio required)
{
    int64_t lacks_both;

    if (stated) {
        f->observed.num = num;
        f->observed.den = den;
        f->present |= SMEPLAT_PRESENT_OBSERVED;
    }
    if (!required.den)
        return;
    f->required = required;
    f->present |= SMEPLAT_PRESENT_REQUIRED;
    if (!stated || !den || smeplat__ratio_order(num, den, required.num, required.den) >= 0)
        return;
    f->shortfall = smeplat__ratio_lacks(num, den, required); /* up to the whole itself: no rule asks for more */
    f->present |= SMEPLAT_PRESENT_SHORTFALL;
    lacks_both = smeplat__ratio_lacks_both(num, den, required);
    if (lacks_both > 0) {
        f->shortfall_both = lacks_both;
        f->present |= SMEPLAT_PRESENT_SHORTFALL_BOTH;
    }
}

void smeplat__date_figures(smeplat__figures *f, int32_t observed, int32_t required)
{
    if (observed) {
        f->observed.num = observed;
        f->observed.den = 1;
        f->present |= SMEPLAT_PRESENT_OBSERVED;
    }
    if (required) {
        f->required.num = required;
        f->required.den = 1;
        f->present |= SMEPLAT_PRESENT_REQUIRED;
    }
}

/* The clause's own facts, from the criteria table. */
static const int32_t own_facts[SMEPLAT__CRITERION_COUNT][4] = {SMEPLAT__CRITERIA(FACTS_OF)};

int32_t smeplat__facts_used(const smeplat__case *c, int32_t criterion, int32_t fields[4])
{
    const int32_t *own = own_facts[criterion - 1];
    int32_t n = 0;

    switch (criterion) {
    case SMEPLAT_CRITERION_ART6_1_REGISTERED:
        if (smeplat__option(c->rules, SMEPLAT_READING_REGISTERED_BY))
            return 0; /* the code speaks, not a fact */
        break;
    case SMEPLAT_CRITERION_ART6_7_STAFF:
        if (smeplat__option(c->rules, SMEPLAT_READING_STAFF_QUALIFICATION) == 1) {
            fields[0] = SMEPLAT_FIELD_STAFF_DEGREE_AND_TITLE;
            return 1;
        }
        break;
    case SMEPLAT_CRITERION_ART6_8_REVENUE_SHARE:
        fields[0] = SMEPLAT_FIELD_SME_SERVICE_REVENUE_FEN;
        fields[1] = SMEPLAT_FIELD_OPERATING_REVENUE_FEN + smeplat__option(c->rules, SMEPLAT_READING_REVENUE_DENOMINATOR);
        return 2;
    case SMEPLAT_CRITERION_ART6_9_SATISFACTION:
        switch (smeplat__option(c->rules, SMEPLAT_READING_SATISFACTION_MEASURE)) {
        case 2:
            fields[n++] = SMEPLAT_FIELD_SURVEY_MEAN_SCORE;
            return n;
        case 1:
            fields[n++] = SMEPLAT_FIELD_SURVEY_VALID;
            fields[n++] = SMEPLAT_FIELD_SURVEY_SATISFIED;
            fields[n++] = SMEPLAT_FIELD_SURVEY_BASICALLY_SATISFIED;
            return n;
        default:
            fields[n++] = SMEPLAT_FIELD_SURVEY_VALID;
            fields[n++] = SMEPLAT_FIELD_SURVEY_SATISFIED;
            return n;
        }
    case SMEPLAT_CRITERION_ART15_BAR:
        if (smeplat__option(c->rules, SMEPLAT_READING_BAR_TESTED_AT))
            return 0;
        break;
    default:
        break;
    }
    for (; n < 4 && own[n]; n++)
        fields[n] = own[n];
    return n;
}
