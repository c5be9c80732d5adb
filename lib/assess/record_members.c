/* Which members a record holds, one row a member: the one place that says what is recorded.
 * SPDX-License-Identifier: Apache-2.0 */
#include <string.h>

#include "assess/record.h"

#define NUMBER_OF(type, number_, member, width_, signed_)                                                   \
    {                                                                                                       \
        .number = (number_), .kind = SMEPLAT_RECORD_KIND_NUMBER, .width = (width_), .is_signed = (signed_), \
        .offset = offsetof(type, member)                                                                    \
    }
#define I32(type, number_, member) NUMBER_OF(type, number_, member, 4, 1)
#define U32(type, number_, member) NUMBER_OF(type, number_, member, 4, 0)
#define I64(type, number_, member) NUMBER_OF(type, number_, member, 8, 1)
#define U64(type, number_, member) NUMBER_OF(type, number_, member, 8, 0)
#define OF(type, number_, kind_, member)                                                           \
    {                                                                                              \
        .number = (number_), .kind = SMEPLAT_RECORD_KIND_##kind_, .offset = offsetof(type, member) \
    }
#define LIST_OF(number_, kind_, member, count_, list_, part_)                                                    \
    {                                                                                                            \
        .number = (number_), .kind = SMEPLAT_RECORD_KIND_##kind_, .list = SMEPLAT__RECORDED_##list_,             \
        .offset = offsetof(smeplat_platform, member), .count = offsetof(smeplat_platform, count_), .part = part_ \
    }
#define PART_OF(name, number_, type)                                                                          \
    const smeplat__record_part name = {number_, sizeof(type), sizeof name##_members / sizeof *name##_members, \
                                       name##_members}

/* clang-format off */
#define S(field, kind, member) OF(smeplat_service, SMEPLAT_FIELD_SERVICES_##field, kind, member)
static const smeplat__record_member record_service_members[] = {
    I32(smeplat_service, SMEPLAT_FIELD_SERVICES_FUNCTION, function),
    S(OFFERED, FACT, offered),
    S(RECORDS_IN_YEAR, FACT, records_in_year),
    S(ORGANISES_INNOVATION_RESOURCES, FACT, organises_innovation_resources),
    S(OPENS_INSTRUMENTS, FACT, opens_instruments),
    U64(smeplat_service, SMEPLAT_FIELD_SERVICES_ITEMS, items),
};
#undef S
static PART_OF(record_service, 0, smeplat_service);

#define I(field, member) I32(smeplat_incident, SMEPLAT_FIELD_INCIDENTS_##field, member)
static const smeplat__record_member record_incident_members[] = {
    I(KIND, kind), I(SUBJECT, subject), I(OFFICE_FROM, office_from), I(OFFICE_UNTIL, office_until), I(SEVERITY, severity),
    I(DECIDED_ON, decided_on), I(ENDED_ON, ended_on), I(REPAIRED_ON, repaired_on), I(ANNULLED, annulled),
    I(CHALLENGE, challenge), I(DISCLOSED, disclosed), I(BASIS, basis), I(EVIDENCE, evidence),
};
#undef I
static PART_OF(record_incident, 0, smeplat_incident);

#define V(field, member) I32(smeplat_revocation, SMEPLAT_FIELD_REVOCATIONS_##field, member)
static const smeplat__record_member record_revocation_members[] = {
    V(GROUND, ground), V(DECIDED_ON, decided_on), V(PUBLISHED_ON, published_on), V(ANNULLED_ON, annulled_on),
};
#undef V
static PART_OF(record_revocation, 0, smeplat_revocation);

static const smeplat__record_member record_ruling_members[] = {
    I32(smeplat_ruling, SMEPLAT_FIELD_RULINGS_CRITERION, criterion),
    I32(smeplat_ruling, SMEPLAT_FIELD_RULINGS_RULING, ruling),
    I32(smeplat_ruling, SMEPLAT_FIELD_RULINGS_DECIDED_ON, decided_on),
    OF(smeplat_ruling, SMEPLAT_FIELD_RULINGS_REFERENCE, TEXT, reference),
};
static PART_OF(record_ruling, 0, smeplat_ruling);

#define F(field, member) OF(smeplat_platform, SMEPLAT_FIELD_##field, FACT, member)
static const smeplat__record_member smeplat__record_platform_members[] = {
    OF(smeplat_platform, SMEPLAT_FIELD_NAME, TEXT, name),
    OF(smeplat_platform, SMEPLAT_FIELD_USCC, TEXT, uscc),
    LIST_OF(SMEPLAT_FIELD_SPONSOR_USCCS, TEXTS, sponsor_usccs, sponsor_count, SPONSORS, NULL),
    LIST_OF(SMEPLAT_FIELD_SERVICES, LIST, services, service_count, SERVICES, &record_service),
    LIST_OF(SMEPLAT_FIELD_INCIDENTS, LIST, incidents, incident_count, INCIDENTS, &record_incident),
    LIST_OF(SMEPLAT_FIELD_REVOCATIONS, LIST, revocations, revocation_count, REVOCATIONS, &record_revocation),
    LIST_OF(SMEPLAT_FIELD_RULINGS, LIST, rulings, ruling_count, RULINGS, &record_ruling),
    F(PUBLIC_BENEFIT, public_benefit), F(PUBLIC_CHARACTER, public_character), F(OPENNESS, openness),
    F(LEGAL_PERSON, legal_person), F(REGISTERED_IN_BEIJING, registered_in_beijing), F(FOUNDED_ON, founded_on),
    F(TOTAL_ASSETS_FEN, total_assets_fen), F(OPERATING_SOUNDLY, operating_soundly), F(GOOD_PROSPECTS, good_prospects),
    F(INCIDENTS_COMPLETE, incidents_complete), F(FIELD_REPUTATION, field_reputation),
    F(JJJ_SMES_SERVED, jjj_smes_served), F(GAOJINGJIAN_FOCUS, gaojingjian_focus),
    F(PRODUCTION_STAGE_SERVICES, production_stage_services), F(FIXED_PREMISES, fixed_premises), F(FACILITIES, facilities),
    F(ORGANISES_RESOURCES, organises_resources), F(INSTITUTIONS_GATHERED, institutions_gathered),
    F(SYSTEM_DISPLAY, system_display), F(SYSTEM_QUERY, system_query), F(DIGITAL_OPERATION, digital_operation),
    F(BUSINESS_REPUTATION, business_reputation), F(MANAGEMENT_SYSTEM, management_system),
    F(SERVICE_PROCESS, service_process), F(CHARGING_STANDARD, charging_standard), F(QUALITY_ASSURANCE, quality_assurance),
    F(DEVELOPMENT_PLAN, development_plan), F(ANNUAL_TARGETS, annual_targets), F(MANAGEMENT_TEAM, management_team),
    F(STAFF_DEGREE_ONLY, staff_degree_only), F(STAFF_TITLE_ONLY, staff_title_only),
    F(STAFF_DEGREE_AND_TITLE, staff_degree_and_title), F(SME_SERVICE_REVENUE_FEN, sme_service_revenue_fen),
    F(OPERATING_REVENUE_FEN, operating_revenue_fen), F(TOTAL_INCOME_FEN, total_income_fen),
    F(SERVICE_REVENUE_FEN, service_revenue_fen), F(FREE_SERVICES, free_services), F(SURVEY_VALID, survey_valid),
    F(SURVEY_SATISFIED, survey_satisfied), F(SURVEY_BASICALLY_SATISFIED, survey_basically_satisfied),
    F(SURVEY_MEAN_SCORE, survey_mean_score), F(OUTSTANDING_RESULTS, outstanding_results),
    F(DEMONSTRATION_EFFECT, demonstration_effect), F(INDUSTRIES, industries), F(TAILORED_SERVICES, tailored_services),
    F(REGIONAL_COOPERATION, regional_cooperation), F(FILED_ON, filed_on), F(MATERIALS_COMPLETE, materials_complete),
};
#undef F
PART_OF(smeplat__record_platform, SMEPLAT_FIELD_ARG_PLATFORM, smeplat_platform);

static const smeplat__record_member smeplat__record_round_members[] = {
    I32(smeplat_round, SMEPLAT_FIELD_ROUND_DEADLINE, deadline),
    I32(smeplat_round, SMEPLAT_FIELD_ROUND_SERVICE_YEAR, service_year),
};
PART_OF(smeplat__record_round, SMEPLAT_FIELD_ARG_ROUND, smeplat_round);

#define R(field, kind, member) OF(smeplat_rules, SMEPLAT_FIELD_RULES_##field, kind, member)
#define RN(field, member)      I64(smeplat_rules, SMEPLAT_FIELD_RULES_##field, member)
static const smeplat__record_member smeplat__record_rules_members[] = {
    I32(smeplat_rules, SMEPLAT_FIELD_RULES_MEASURE, measure),
    I32(smeplat_rules, SMEPLAT_FIELD_RULES_MIN_BASIS, min_basis),
    R(READINGS, SETTINGS, readings),
    R(FORCE, SETTINGS, force),
    R(RELAXABLE, SETTINGS, relaxable),
    R(TITLE, TEXT, title),
    R(ISSUER, TEXT, issuer),
    R(DOCUMENT_NUMBER, TEXT, document_number),
    I32(smeplat_rules, SMEPLAT_FIELD_RULES_VALID_FROM, valid_from),
    I32(smeplat_rules, SMEPLAT_FIELD_RULES_VALID_TO, valid_to),
    RN(ASSETS_FEN_MIN, assets_fen_min),
    RN(AGE_YEARS_MIN, age_years_min),
    RN(SMES_MIN, smes_min),
    RN(SMES_REDUCED_MIN, smes_reduced_min),
    RN(INSTITUTIONS_MIN, institutions_min),
    RN(STAFF_MIN, staff_min),
    R(REVENUE_SHARE_MIN, RATIO, revenue_share_min),
    RN(FREE_SERVICES_MIN, free_services_min),
    R(SATISFACTION_MIN, RATIO, satisfaction_min),
    RN(MEAN_SCORE_MIN, mean_score_min),
    RN(FUNCTIONS_MIN, functions_min),
    RN(LOOKBACK_YEARS, lookback_years),
    RN(BAR_YEARS, bar_years),
    RN(FILING_WORKDAYS, filing_workdays),
};
#undef R
#undef RN
PART_OF(smeplat__record_rules, SMEPLAT_FIELD_ARG_RULES, smeplat_rules);

#define A(width, item, member) width(smeplat_assessment, SMEPLAT_RECORD_ITEM_##item, member)
static const smeplat__record_member smeplat__record_assessment_members[] = {
    A(I32, CONDITIONS, conditions),
    A(I32, FILING, filing),
    A(I32, OVERALL, overall),
    A(I32, EARLIEST, earliest),
    A(U32, FINDING_COUNT, finding_count),
    A(U32, NOT_MET_COUNT, not_met_count),
    A(U32, UNKNOWN_COUNT, unknown_count),
    A(U32, DISCRETION_COUNT, discretion_count),
    A(U32, MET_COUNT, met_count),
    A(U32, NOT_APPLICABLE_COUNT, not_applicable_count),
    A(U64, NOT_MET, not_met),
    A(U64, UNKNOWN, unknown),
    A(U64, DISCRETION, discretion),
    A(U64, MET, met),
    A(U64, TAGS, tags),
    A(U64, NOTES, notes),
};
#undef A
PART_OF(smeplat__record_assessment, SMEPLAT_FIELD_ARG_OUT, smeplat_assessment);

#define A(width, item, member) width(smeplat_finding, SMEPLAT_RECORD_ITEM_##item, member)
static const smeplat__record_member smeplat__record_finding_members[] = {
    A(I32, CRITERION, criterion),
    A(I32, CLAUSE, clause),
    A(I32, VERDICT, verdict),
    A(I32, LEAST, least),
    A(I32, MOST, most),
    A(U64, REASONS, reasons),
    A(U64, READINGS, readings),
    A(I32, UNIT, unit),
    A(U32, PRESENT, present),
    OF(smeplat_finding, SMEPLAT_RECORD_ITEM_OBSERVED, RATIO, observed),
    OF(smeplat_finding, SMEPLAT_RECORD_ITEM_REQUIRED, RATIO, required),
    A(I64, SHORTFALL, shortfall),
    A(I64, SHORTFALL_BOTH, shortfall_both),
    A(I32, MET_FROM, met_from),
    A(I32, FIELD, field),
    A(I32, FIELD_ENTRY, field_entry),
    A(I32, ENTRY, entry),
    A(I32, EVIDENCE, evidence),
};
#undef A
PART_OF(smeplat__record_finding, SMEPLAT_FIELD_ARG_FINDINGS, smeplat_finding);
/* clang-format on */

uint64_t smeplat__record_number(const smeplat__record_member *m, const void *base)
{
    const unsigned char *at = (const unsigned char *)base + m->offset;
    int32_t narrow;
    int64_t wide;

    if (m->width == 8) {
        memcpy(&wide, at, sizeof wide);
        return (uint64_t)wide;
    }
    memcpy(&narrow, at, sizeof narrow);
    return m->is_signed ? (uint64_t)(int64_t)narrow : (uint64_t)(uint32_t)narrow;
}

static size_t member_bytes(const smeplat__record_member *m)
{
    switch (m->kind) {
    case SMEPLAT_RECORD_KIND_NUMBER:
        return m->width;
    case SMEPLAT_RECORD_KIND_FACT:
    case SMEPLAT_RECORD_KIND_RATIO:
        return 16;
    case SMEPLAT_RECORD_KIND_SETTINGS:
        return SMEPLAT_SETTINGS_MAX;
    default:
        return 0; /* text and lists: neither the assessment nor a finding has any */
    }
}

int32_t smeplat__record_differs(const smeplat__record_part *part, const void *a, const void *b)
{
    size_t i;

    for (i = 0; i < part->count; i++) {
        const smeplat__record_member *m = &part->members[i];

        if (memcmp((const unsigned char *)a + m->offset, (const unsigned char *)b + m->offset, member_bytes(m)))
            return m->number;
    }
    return 0;
}
