/* The criteria of an application, one row each, in the order of the text: the one place that says which there are.
 * SPDX-License-Identifier: Apache-2.0 */
#ifndef SMEPLAT_RULES_CRITERIA_H
#define SMEPLAT_RULES_CRITERIA_H

#include <smeplat/rules.h>

/* Which platform facts a criterion's clause asks for, in their order; 0 ends the list. */
#define SMEPLAT__F0 {0, 0, 0, 0}
#define SMEPLAT__F1(a) {SMEPLAT_FIELD_##a, 0, 0, 0}
#define SMEPLAT__F3(a, b, c) {SMEPLAT_FIELD_##a, SMEPLAT_FIELD_##b, SMEPLAT_FIELD_##c, 0}

/* Reading points, for the column that lists those a criterion looks at. */
#define SMEPLAT__R(name) SMEPLAT_BIT(SMEPLAT_READING_##name)
#define SMEPLAT__R_SCOPE SMEPLAT__R(LEGAL_PERSON_SCOPE)
#define SMEPLAT__R_RELAX (SMEPLAT__R(RELAXATION_WHO) | SMEPLAT__R(RELAXATION_WHAT))
#define SMEPLAT__R_PAST (SMEPLAT__R(LOOKBACK_ENDS) | SMEPLAT__R(AFTER_DEADLINE) | SMEPLAT__R(REPAIRED_RECORD))
#define SMEPLAT__R_BAR (SMEPLAT__R(ART14_BAR) | SMEPLAT__R(BAR_START) | SMEPLAT__R(BAR_TESTED_AT))

/* X(criterion, clause, unit, force, relaxable, filing, cured by time, readings, question, facts): `question` names the
 * clause function smeplat__<question> (lib/articles) and its figures. */
/* clang-format off */
#define SMEPLAT__CRITERIA(X) \
    X(ART3_PRINCIPLES,       3,   NONE,         IN_PRINCIPLE, 0, 0, 0, 0, yes, SMEPLAT__F3(PUBLIC_BENEFIT, PUBLIC_CHARACTER, OPENNESS)) \
    X(ART6_1_LEGAL_PERSON,   6_1, NONE,         IN_PRINCIPLE, 1, 0, 0, SMEPLAT__R_SCOPE | SMEPLAT__R_RELAX, yes, SMEPLAT__F1(LEGAL_PERSON)) \
    X(ART6_1_REGISTERED,     6_1, NONE,         REQUIRED,     1, 0, 0, SMEPLAT__R_SCOPE | SMEPLAT__R(REGISTERED_BY) | SMEPLAT__R_RELAX, registered, SMEPLAT__F1(REGISTERED_IN_BEIJING)) \
    X(ART6_1_AGE,            6_1, DATE,         REQUIRED,     1, 0, 1, SMEPLAT__R_SCOPE | SMEPLAT__R(AGE_DAY) | SMEPLAT__R_RELAX, age, SMEPLAT__F1(FOUNDED_ON)) \
    X(ART6_1_ASSETS,         6_1, FEN,          REQUIRED,     1, 0, 0, SMEPLAT__R_SCOPE | SMEPLAT__R_RELAX, assets, SMEPLAT__F1(TOTAL_ASSETS_FEN)) \
    X(ART6_2_OPERATION,      6_2, NONE,         REQUIRED,     0, 0, 0, SMEPLAT__R_RELAX, yes, SMEPLAT__F1(OPERATING_SOUNDLY)) \
    X(ART6_2_PROSPECTS,      6_2, NONE,         REQUIRED,     0, 0, 0, SMEPLAT__R_RELAX, yes, SMEPLAT__F1(GOOD_PROSPECTS)) \
    X(ART6_2_PENALTIES,      6_2, NONE,         REQUIRED,     0, 0, 1, SMEPLAT__R_PAST | SMEPLAT__R(SEVERITY_SCALE) | SMEPLAT__R_RELAX, incidents, SMEPLAT__F1(INCIDENTS_COMPLETE)) \
    X(ART6_2_DISHONESTY,     6_2, NONE,         REQUIRED,     0, 0, 1, SMEPLAT__R_PAST | SMEPLAT__R(DISHONESTY_WINDOW) | SMEPLAT__R_RELAX, incidents, SMEPLAT__F1(INCIDENTS_COMPLETE)) \
    X(ART6_3_REPUTATION,     6_3, NONE,         REQUIRED,     1, 0, 0, SMEPLAT__R_RELAX, yes, SMEPLAT__F1(FIELD_REPUTATION)) \
    X(ART6_3_SMES_SERVED,    6_3, SMES,         IN_PRINCIPLE, 1, 0, 0, SMEPLAT__R(SME_FLOOR_FORCE) | SMEPLAT__R(REDUCED_FLOOR) | SMEPLAT__R_RELAX, smes_served, SMEPLAT__F3(JJJ_SMES_SERVED, GAOJINGJIAN_FOCUS, PRODUCTION_STAGE_SERVICES)) \
    X(ART6_4_PREMISES,       6_4, NONE,         REQUIRED,     1, 0, 0, SMEPLAT__R_RELAX, yes, SMEPLAT__F1(FIXED_PREMISES)) \
    X(ART6_4_FACILITIES,     6_4, NONE,         REQUIRED,     1, 0, 0, SMEPLAT__R_RELAX, yes, SMEPLAT__F1(FACILITIES)) \
    X(ART6_4_ORGANISES,      6_4, NONE,         REQUIRED,     1, 0, 0, SMEPLAT__R_RELAX, yes, SMEPLAT__F1(ORGANISES_RESOURCES)) \
    X(ART6_4_INSTITUTIONS,   6_4, INSTITUTIONS, REQUIRED,     1, 0, 0, SMEPLAT__R_RELAX, institutions, SMEPLAT__F1(INSTITUTIONS_GATHERED)) \
    X(ART6_5_DISPLAY,        6_5, NONE,         REQUIRED,     1, 0, 0, SMEPLAT__R_RELAX, yes, SMEPLAT__F1(SYSTEM_DISPLAY)) \
    X(ART6_5_QUERY,          6_5, NONE,         REQUIRED,     1, 0, 0, SMEPLAT__R_RELAX, yes, SMEPLAT__F1(SYSTEM_QUERY)) \
    X(ART6_5_DIGITAL,        6_5, NONE,         REQUIRED,     1, 0, 0, SMEPLAT__R_RELAX, yes, SMEPLAT__F1(DIGITAL_OPERATION)) \
    X(ART6_6_CREDIT,         6_6, NONE,         REQUIRED,     1, 0, 0, SMEPLAT__R_RELAX, yes, SMEPLAT__F1(BUSINESS_REPUTATION)) \
    X(ART6_6_MANAGEMENT,     6_6, NONE,         REQUIRED,     1, 0, 0, SMEPLAT__R_RELAX, yes, SMEPLAT__F1(MANAGEMENT_SYSTEM)) \
    X(ART6_6_PROCESS,        6_6, NONE,         REQUIRED,     1, 0, 0, SMEPLAT__R_RELAX, yes, SMEPLAT__F1(SERVICE_PROCESS)) \
    X(ART6_6_CHARGES,        6_6, NONE,         REQUIRED,     1, 0, 0, SMEPLAT__R_RELAX, yes, SMEPLAT__F1(CHARGING_STANDARD)) \
    X(ART6_6_QUALITY,        6_6, NONE,         REQUIRED,     1, 0, 0, SMEPLAT__R_RELAX, yes, SMEPLAT__F1(QUALITY_ASSURANCE)) \
    X(ART6_6_PLAN,           6_6, NONE,         REQUIRED,     1, 0, 0, SMEPLAT__R_RELAX, yes, SMEPLAT__F1(DEVELOPMENT_PLAN)) \
    X(ART6_6_TARGETS,        6_6, NONE,         REQUIRED,     1, 0, 0, SMEPLAT__R_RELAX, yes, SMEPLAT__F1(ANNUAL_TARGETS)) \
    X(ART6_7_TEAM,           6_7, NONE,         REQUIRED,     1, 0, 0, SMEPLAT__R_RELAX, yes, SMEPLAT__F1(MANAGEMENT_TEAM)) \
    X(ART6_7_STAFF,          6_7, PERSONS,      REQUIRED,     1, 0, 0, SMEPLAT__R(STAFF_QUALIFICATION) | SMEPLAT__R_RELAX, staff, SMEPLAT__F3(STAFF_DEGREE_ONLY, STAFF_TITLE_ONLY, STAFF_DEGREE_AND_TITLE)) \
    X(ART6_8_REVENUE_SHARE,  6_8, MONEY_SHARE,  REQUIRED,     1, 0, 0, SMEPLAT__R(REVENUE_DENOMINATOR) | SMEPLAT__R(ZERO_REVENUE) | SMEPLAT__R_RELAX, revenue_share, SMEPLAT__F1(SME_SERVICE_REVENUE_FEN)) \
    X(ART6_8_FREE_SERVICES,  6_8, SERVICES,     REQUIRED,     1, 0, 0, SMEPLAT__R_RELAX, free_services, SMEPLAT__F1(FREE_SERVICES)) \
    X(ART6_9_SATISFACTION,   6_9, ANSWER_SHARE, REQUIRED,     1, 0, 0, SMEPLAT__R(SATISFACTION_MEASURE) | SMEPLAT__R_RELAX, satisfaction, SMEPLAT__F1(SURVEY_VALID)) \
    X(ART7_FUNCTIONS,        7,   FUNCTIONS,    REQUIRED,     0, 0, 0, SMEPLAT__R(FUNCTION_PROOF) | SMEPLAT__R(INNOVATION_CAPACITY), functions, SMEPLAT__F0) \
    X(ART10_MATERIALS,       10,  NONE,         REQUIRED,     0, 1, 0, 0, yes, SMEPLAT__F1(MATERIALS_COMPLETE)) \
    X(ART10_FILED_IN_TIME,   10,  DATE,         REQUIRED,     0, 1, 0, 0, filed_in_time, SMEPLAT__F1(FILED_ON)) \
    X(ART15_BAR,             15,  DATE,         REQUIRED,     0, 1, 1, SMEPLAT__R_BAR, bar, SMEPLAT__F1(FILED_ON))
/* clang-format on */

/* How many there are; their numbers are 1 to this. */
#define SMEPLAT__CRITERION_COUNT 34

/* All of them, and those that are a matter of filing, as masks. */
#define SMEPLAT__ALL_CRITERIA (SMEPLAT_BIT(SMEPLAT__CRITERION_COUNT + 1) - 2u)
#define SMEPLAT__FILING_BIT(c, clause, unit, force, relax, filing, time, readings, question, facts) \
    ((uint64_t)(filing) << SMEPLAT_CRITERION_##c) |
#define SMEPLAT__FILING_CRITERIA (SMEPLAT__CRITERIA(SMEPLAT__FILING_BIT) UINT64_C(0))
/* Those that waiting alone can cure. */
#define SMEPLAT__TIMED_BIT(c, clause, unit, force, relax, filing, time, readings, question, facts) \
    ((uint64_t)(time) << SMEPLAT_CRITERION_##c) |
#define SMEPLAT__TIMED_CRITERIA (SMEPLAT__CRITERIA(SMEPLAT__TIMED_BIT) UINT64_C(0))

#endif
