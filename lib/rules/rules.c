/* The Measures of 2022 as data, rules in and out, and what the reading points make of them.
 * SPDX-License-Identifier: Apache-2.0 */
#include "rules/rules.h"

#include <string.h>

#include <smeplat/date.h>
#include <smeplat/platform.h>

#include "base/base.h"
#include "rules/beijing_2022.h"

#define RULES_MIN SMEPLAT__END_OF(smeplat_rules, filing_workdays)
#define INFO_OF(c, clause, unit, force, relax, filing, time, readings, question, facts) \
    {sizeof(smeplat_criterion_info), SMEPLAT_CRITERION_##c, SMEPLAT_CLAUSE_##clause, SMEPLAT_UNIT_##unit, \
     SMEPLAT_FORCE_##force, relax, filing, time, readings},

const smeplat_rules *const smeplat__rules_2022 = &beijing_2022;

static const smeplat_criterion_info criteria[] = {SMEPLAT__CRITERIA(INFO_OF)};

_Static_assert(sizeof criteria / sizeof *criteria == SMEPLAT__CRITERION_COUNT, "every criterion once");

#define READING(name, kind, options, clause) \
    {sizeof(smeplat_reading_info), SMEPLAT_READING_##name, SMEPLAT_READING_KIND_##kind, options, SMEPLAT_CLAUSE_##clause, 0}

static const smeplat_reading_info readings[] = {
    READING(LEGAL_PERSON_SCOPE, ARGUABLE, 3, 6_1),
    READING(REGISTERED_BY, PROOF, 2, 6_1),
    READING(AGE_DAY, ARGUABLE, 2, 6_1),
    READING(SME_FLOOR_FORCE, ARGUABLE, 2, 6_3),
    READING(REDUCED_FLOOR, ARGUABLE, 3, 6_3),
    READING(STAFF_QUALIFICATION, ARGUABLE, 3, 6_7),
    READING(REVENUE_DENOMINATOR, ARGUABLE, 3, 6_8),
    READING(ZERO_REVENUE, ARGUABLE, 2, 6_8),
    READING(SATISFACTION_MEASURE, ARGUABLE, 3, 6_9),
    READING(FUNCTION_PROOF, PROOF, 2, 7),
    READING(INNOVATION_CAPACITY, ARGUABLE, 2, 7_3),
    READING(RELAXATION_WHO, ARGUABLE, 2, 6_LAST),
    READING(RELAXATION_WHAT, ARGUABLE, 3, 6_LAST),
    READING(LOOKBACK_ENDS, ARGUABLE, 2, 6_2),
    READING(AFTER_DEADLINE, ARGUABLE, 3, 6_2),
    READING(DISHONESTY_WINDOW, ARGUABLE, 3, 6_2),
    READING(SEVERITY_SCALE, ARGUABLE, 2, 6_2),
    READING(REPAIRED_RECORD, ARGUABLE, 3, 6_2),
    READING(EVALUATION_MISSED, ARGUABLE, 2, 13),
    READING(ART14_BAR, ARGUABLE, 2, 14),
    READING(BAR_START, ARGUABLE, 2, 15),
    READING(BAR_TESTED_AT, ARGUABLE, 2, 15),
    READING(TRIGGER_REACH, ARGUABLE, 3, 15),
    READING(LISTING_ENDED, ARGUABLE, 3, 15_3),
    READING(CHANGE_START, ARGUABLE, 2, 17),
    READING(PUBLICITY_COUNT, ARGUABLE, 2, 11),
};

#define READING_COUNT ((int32_t)(sizeof readings / sizeof *readings))

size_t smeplat_criterion_count(void)
{
    return SMEPLAT__CRITERION_COUNT;
}

const smeplat_criterion_info *smeplat_criterion_at(size_t index)
{
    return index < SMEPLAT__CRITERION_COUNT ? &criteria[index] : NULL;
}

size_t smeplat_reading_count(void)
{
    return sizeof readings / sizeof *readings;
}

const smeplat_reading_info *smeplat_reading_at(size_t index)
{
    return index < smeplat_reading_count() ? &readings[index] : NULL;
}

smeplat_status smeplat_rules_load(int32_t measure, smeplat_rules *out, smeplat_error *error)
{
    if (!out)
        return smeplat__refuse(error, SMEPLAT_ERR_NULL, SMEPLAT_FIELD_ARG_OUT, 0, 0);
    if (smeplat__size_check(out->struct_size, RULES_MIN))
        return smeplat__refuse(error, SMEPLAT_ERR_STRUCT_SIZE, SMEPLAT_FIELD_ARG_OUT, 0, 0);
    if (measure != SMEPLAT_MEASURE_BEIJING_2022)
        return smeplat__refuse(error, SMEPLAT_ERR_ENUM, SMEPLAT_FIELD_RULES_MEASURE, 0, 0);
    smeplat__give(out, &beijing_2022, sizeof beijing_2022);
    return SMEPLAT_OK;
}

/* The largest setting of each kind at each place. */
#define FORCE_MOST(c, clause, unit, force, relax, filing, time, readings, question, facts) \
    [SMEPLAT_CRITERION_##c] = SMEPLAT_FORCE_NOT_REQUIRED,
#define RELAX_MOST(c, clause, unit, force, relax, filing, time, readings, question, facts) [SMEPLAT_CRITERION_##c] = 1,

/* Whether any setting may name what does not exist: nearly always none does. */
static int32_t any_setting_is_odd(const smeplat_rules *r)
{
    static const uint8_t force_most[SMEPLAT_SETTINGS_MAX] = {SMEPLAT__CRITERIA(FORCE_MOST)};
    static const uint8_t relax_most[SMEPLAT_SETTINGS_MAX] = {SMEPLAT__CRITERIA(RELAX_MOST)};
    uint8_t odd = 0;
    int32_t i;

    for (i = 0; i < SMEPLAT_SETTINGS_MAX; i++)
        odd |= (uint8_t)((r->force[i] > force_most[i]) | (r->relaxable[i] > relax_most[i]));
    for (i = 0; i < READING_COUNT; i++)
        odd |= r->readings[i + 1] >= readings[i].options;
    odd |= r->readings[0];
    for (i = READING_COUNT + 1; i < SMEPLAT_SETTINGS_MAX; i++)
        odd |= r->readings[i];
    return odd;
}

/* Every setting names something that exists. */
static smeplat_status settings_check(const smeplat_rules *r, smeplat_error *error)
{
    int32_t i;

    if (!any_setting_is_odd(r))
        return SMEPLAT_OK;
    for (i = 0; i < SMEPLAT_SETTINGS_MAX; i++) {
        int32_t criterion = i >= 1 && i <= SMEPLAT__CRITERION_COUNT;
        int32_t options = i >= 1 && i <= READING_COUNT ? readings[i - 1].options : 1;

        if (r->readings[i] >= options)
            return smeplat__refuse(error, SMEPLAT_ERR_ENUM, SMEPLAT_FIELD_RULES_READINGS, 0, i);
        if (r->force[i] > (criterion ? SMEPLAT_FORCE_NOT_REQUIRED : SMEPLAT_FORCE_NONE))
            return smeplat__refuse(error, SMEPLAT_ERR_ENUM, SMEPLAT_FIELD_RULES_FORCE, 0, i);
        if (r->relaxable[i] > (criterion ? 1 : 0))
            return smeplat__refuse(error, SMEPLAT_ERR_ENUM, SMEPLAT_FIELD_RULES_RELAXABLE, 0, i);
    }
    return SMEPLAT_OK;
}

/* Every figure is 0 (not known) or within what it can be. */
static smeplat_status figures_check(const smeplat_rules *r, smeplat_error *error)
{
    const struct {
        int64_t value, most;
        int32_t field;
    } figure[] = {
        {r->assets_fen_min, INT64_MAX, SMEPLAT_FIELD_RULES_ASSETS_FEN_MIN},
        {r->age_years_min, 100, SMEPLAT_FIELD_RULES_AGE_YEARS_MIN},
        {r->smes_min, INT64_MAX, SMEPLAT_FIELD_RULES_SMES_MIN},
        {r->smes_reduced_min, INT64_MAX, SMEPLAT_FIELD_RULES_SMES_REDUCED_MIN},
        {r->institutions_min, INT64_MAX, SMEPLAT_FIELD_RULES_INSTITUTIONS_MIN},
        {r->staff_min, INT64_MAX, SMEPLAT_FIELD_RULES_STAFF_MIN},
        {r->free_services_min, INT64_MAX, SMEPLAT_FIELD_RULES_FREE_SERVICES_MIN},
        {r->mean_score_min, 10000, SMEPLAT_FIELD_RULES_MEAN_SCORE_MIN},
        {r->functions_min, 6, SMEPLAT_FIELD_RULES_FUNCTIONS_MIN},
        {r->lookback_years, 100, SMEPLAT_FIELD_RULES_LOOKBACK_YEARS},
        {r->bar_years, 100, SMEPLAT_FIELD_RULES_BAR_YEARS},
        {r->filing_workdays, 1000, SMEPLAT_FIELD_RULES_FILING_WORKDAYS},
    };
    const struct {
        smeplat_ratio value;
        int32_t field;
    } share[] = {
        {r->revenue_share_min, SMEPLAT_FIELD_RULES_REVENUE_SHARE_MIN},
        {r->satisfaction_min, SMEPLAT_FIELD_RULES_SATISFACTION_MIN},
    };
    size_t i;

    for (i = 0; i < sizeof figure / sizeof *figure; i++)
        if (figure[i].value < 0 || figure[i].value > figure[i].most)
            return smeplat__refuse(error, SMEPLAT_ERR_RANGE, figure[i].field, smeplat_field_clause(figure[i].field), 0);
    for (i = 0; i < sizeof share / sizeof *share; i++)
        if (share[i].value.num < 0 || share[i].value.num > share[i].value.den)
            return smeplat__refuse(error, SMEPLAT_ERR_RANGE, share[i].field, smeplat_field_clause(share[i].field), 0);
    return SMEPLAT_OK;
}

/* Text that may be one of ours, as smeplat_rules_load() gave it out. */
static smeplat_status text_check(smeplat_str text, smeplat_str ours)
{
    return text.ptr == ours.ptr && text.len == ours.len ? SMEPLAT_OK : smeplat__text_check(text);
}

/* Title, issuer, number and validity. */
static smeplat_status identity_check(const smeplat_rules *r, smeplat_error *error)
{
    smeplat_status status;

    status = text_check(r->title, beijing_2022.title);
    if (status)
        return smeplat__refuse(error, status, SMEPLAT_FIELD_RULES_TITLE, 0, 0);
    status = text_check(r->issuer, beijing_2022.issuer);
    if (status)
        return smeplat__refuse(error, status, SMEPLAT_FIELD_RULES_ISSUER, 0, 0);
    status = smeplat__text_check(r->document_number);
    if (status)
        return smeplat__refuse(error, status, SMEPLAT_FIELD_RULES_DOCUMENT_NUMBER, 0, 0);
    if (r->valid_from && !smeplat_date_valid(r->valid_from))
        return smeplat__refuse(error, SMEPLAT_ERR_DATE, SMEPLAT_FIELD_RULES_VALID_FROM, SMEPLAT_CLAUSE_18, 0);
    if (r->valid_to && !smeplat_date_valid(r->valid_to))
        return smeplat__refuse(error, SMEPLAT_ERR_DATE, SMEPLAT_FIELD_RULES_VALID_TO, SMEPLAT_CLAUSE_18, 0);
    if (r->valid_to && r->valid_to < r->valid_from)
        return smeplat__refuse(error, SMEPLAT_ERR_CONTRADICTION, SMEPLAT_FIELD_RULES_VALID_TO, SMEPLAT_CLAUSE_18, 0);
    return SMEPLAT_OK;
}

static smeplat_status rules_check(const smeplat_rules *r, smeplat_error *error)
{
    smeplat_status status;

    if (r->reserved0)
        return smeplat__refuse(error, SMEPLAT_ERR_BITS, SMEPLAT_FIELD_ARG_RULES, 0, 0);
    if (r->measure != SMEPLAT_MEASURE_BEIJING_2022)
        return smeplat__refuse(error, SMEPLAT_ERR_ENUM, SMEPLAT_FIELD_RULES_MEASURE, 0, 0);
    if (r->min_basis < SMEPLAT_BASIS_DECLARED || r->min_basis > SMEPLAT_BASIS_VERIFIED)
        return smeplat__refuse(error, SMEPLAT_ERR_ENUM, SMEPLAT_FIELD_RULES_MIN_BASIS, 0, 0);
    status = identity_check(r, error);
    if (!status)
        status = settings_check(r, error);
    if (!status)
        status = figures_check(r, error);
    return status;
}

const smeplat_rules *smeplat__rules_given(const smeplat_rules *rules, smeplat_rules *room, smeplat_status *status,
                                          smeplat_error *error)
{
    const smeplat_rules *r;

    r = smeplat__take(rules, sizeof *room, RULES_MIN, room, status);
    if (!r) {
        (void)smeplat__refuse(error, *status, SMEPLAT_FIELD_ARG_RULES, 0, 0);
        return NULL;
    }
    if (memcmp(r, &beijing_2022, sizeof beijing_2022) == 0)
        return &beijing_2022;
    *status = rules_check(r, error);
    return *status ? NULL : r;
}

smeplat_status smeplat_rules_check(const smeplat_rules *rules, smeplat_error *error)
{
    smeplat_rules room;
    smeplat_status status;

    (void)smeplat__rules_take(rules, &room, &status, error);
    return status;
}

int32_t smeplat__force(const smeplat_rules *rules, int32_t criterion)
{
    int32_t force = rules->force[criterion], option;

    if (force != SMEPLAT_FORCE_REQUIRED && force != SMEPLAT_FORCE_IN_PRINCIPLE)
        return SMEPLAT_FORCE_NOT_REQUIRED;
    if (criterion >= SMEPLAT_CRITERION_ART6_1_LEGAL_PERSON && criterion <= SMEPLAT_CRITERION_ART6_1_ASSETS) {
        option = smeplat__option(rules, SMEPLAT_READING_LEGAL_PERSON_SCOPE);
        return option == 0 ? force : option == 1 ? SMEPLAT_FORCE_IN_PRINCIPLE : SMEPLAT_FORCE_REQUIRED;
    }
    if (criterion == SMEPLAT_CRITERION_ART6_3_SMES_SERVED && smeplat__option(rules, SMEPLAT_READING_SME_FLOOR_FORCE))
        return SMEPLAT_FORCE_REQUIRED;
    return force;
}

uint64_t smeplat__forces_in_force(const smeplat_rules *rules)
{
    uint64_t mask = 0;
    int32_t i;

    for (i = 1; i <= SMEPLAT__CRITERION_COUNT; i++) /* R1 and R4 never take a criterion away */
        mask |= (uint64_t)(rules->force[i] == SMEPLAT_FORCE_REQUIRED || rules->force[i] == SMEPLAT_FORCE_IN_PRINCIPLE) << i;
    return mask;
}

int32_t smeplat__relaxable(const smeplat_rules *rules, int32_t criterion)
{
    int32_t option = smeplat__option(rules, SMEPLAT_READING_RELAXATION_WHAT);
    int32_t item = criteria[criterion - 1].clause - SMEPLAT_CLAUSE_6;

    if (option == 0 || item < 1 || item > 9)
        return rules->relaxable[criterion];
    return option == 2 || (item != 2 && item != 5 && item != 6);
}

int32_t smeplat__figure_missing(const smeplat_rules *rules, int32_t criterion)
{
    switch (criterion) {
    case SMEPLAT_CRITERION_ART6_1_AGE:
        return rules->age_years_min ? 0 : SMEPLAT_FIELD_RULES_AGE_YEARS_MIN;
    case SMEPLAT_CRITERION_ART6_1_ASSETS:
        return rules->assets_fen_min ? 0 : SMEPLAT_FIELD_RULES_ASSETS_FEN_MIN;
    case SMEPLAT_CRITERION_ART6_2_PENALTIES:
    case SMEPLAT_CRITERION_ART6_2_DISHONESTY:
        return rules->lookback_years ? 0 : SMEPLAT_FIELD_RULES_LOOKBACK_YEARS;
    case SMEPLAT_CRITERION_ART6_3_SMES_SERVED:
        return rules->smes_min ? 0 : SMEPLAT_FIELD_RULES_SMES_MIN;
    case SMEPLAT_CRITERION_ART6_4_INSTITUTIONS:
        return rules->institutions_min ? 0 : SMEPLAT_FIELD_RULES_INSTITUTIONS_MIN;
    case SMEPLAT_CRITERION_ART6_7_STAFF:
        return rules->staff_min ? 0 : SMEPLAT_FIELD_RULES_STAFF_MIN;
    case SMEPLAT_CRITERION_ART6_8_REVENUE_SHARE:
        return rules->revenue_share_min.den ? 0 : SMEPLAT_FIELD_RULES_REVENUE_SHARE_MIN;
    case SMEPLAT_CRITERION_ART6_8_FREE_SERVICES:
        return rules->free_services_min ? 0 : SMEPLAT_FIELD_RULES_FREE_SERVICES_MIN;
    case SMEPLAT_CRITERION_ART6_9_SATISFACTION:
        if (smeplat__option(rules, SMEPLAT_READING_SATISFACTION_MEASURE) == 2)
            return rules->mean_score_min ? 0 : SMEPLAT_FIELD_RULES_MEAN_SCORE_MIN;
        return rules->satisfaction_min.den ? 0 : SMEPLAT_FIELD_RULES_SATISFACTION_MIN;
    case SMEPLAT_CRITERION_ART7_FUNCTIONS:
        return rules->functions_min ? 0 : SMEPLAT_FIELD_RULES_FUNCTIONS_MIN;
    case SMEPLAT_CRITERION_ART15_BAR:
        return rules->bar_years ? 0 : SMEPLAT_FIELD_RULES_BAR_YEARS;
    default:
        return 0;
    }
}
