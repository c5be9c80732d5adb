/* Names of fields and clauses, the clause each field serves, and the place of an entry in a field's name.
 * SPDX-License-Identifier: Apache-2.0 */
#include <smeplat/field.h>

#include <string.h>

#include "abi/names.h"

/* number, name, clause served */
#define PLAIN(number, name, clause) SMEPLAT__FIELD_ROW(SMEPLAT_FIELD_##number, name, clause, 0)

/* number, list, what follows the entry in brackets, clause served */
#define MEMBER(number, list, rest, clause) \
    SMEPLAT__FIELD_ROW(SMEPLAT_FIELD_##number, list rest, clause, sizeof list - 1)

#define CLAUSE(number, name) SMEPLAT__ROW(SMEPLAT_CLAUSE_##number, name)

static const smeplat__name field_rows[] = {
    PLAIN(NONE, "none", 0),

    /* The platform: text and lists */
    PLAIN(NAME, "name", 0),
    PLAIN(USCC, "uscc", 0),
    MEMBER(SPONSOR_USCCS, "sponsor_usccs", "", 699),
    MEMBER(SERVICES, "services", "", 700),
    MEMBER(INCIDENTS, "incidents", "", 602),
    MEMBER(REVOCATIONS, "revocations", "", 1500),
    MEMBER(RULINGS, "rulings", "", 1900),

    /* The platform: facts, in the order of the text */
    PLAIN(PUBLIC_BENEFIT, "public_benefit", 300),
    PLAIN(PUBLIC_CHARACTER, "public_character", 300),
    PLAIN(OPENNESS, "openness", 300),
    PLAIN(LEGAL_PERSON, "legal_person", 601),
    PLAIN(REGISTERED_IN_BEIJING, "registered_in_beijing", 601),
    PLAIN(FOUNDED_ON, "founded_on", 601),
    PLAIN(TOTAL_ASSETS_FEN, "total_assets_fen", 601),
    PLAIN(OPERATING_SOUNDLY, "operating_soundly", 602),
    PLAIN(GOOD_PROSPECTS, "good_prospects", 602),
    PLAIN(INCIDENTS_COMPLETE, "incidents_complete", 602),
    PLAIN(FIELD_REPUTATION, "field_reputation", 603),
    PLAIN(JJJ_SMES_SERVED, "jjj_smes_served", 603),
    PLAIN(GAOJINGJIAN_FOCUS, "gaojingjian_focus", 603),
    PLAIN(PRODUCTION_STAGE_SERVICES, "production_stage_services", 603),
    PLAIN(FIXED_PREMISES, "fixed_premises", 604),
    PLAIN(FACILITIES, "facilities", 604),
    PLAIN(ORGANISES_RESOURCES, "organises_resources", 604),
    PLAIN(INSTITUTIONS_GATHERED, "institutions_gathered", 604),
    PLAIN(SYSTEM_DISPLAY, "system_display", 605),
    PLAIN(SYSTEM_QUERY, "system_query", 605),
    PLAIN(DIGITAL_OPERATION, "digital_operation", 605),
    PLAIN(BUSINESS_REPUTATION, "business_reputation", 606),
    PLAIN(MANAGEMENT_SYSTEM, "management_system", 606),
    PLAIN(SERVICE_PROCESS, "service_process", 606),
    PLAIN(CHARGING_STANDARD, "charging_standard", 606),
    PLAIN(QUALITY_ASSURANCE, "quality_assurance", 606),
    PLAIN(DEVELOPMENT_PLAN, "development_plan", 606),
    PLAIN(ANNUAL_TARGETS, "annual_targets", 606),
    PLAIN(MANAGEMENT_TEAM, "management_team", 607),
    PLAIN(STAFF_DEGREE_ONLY, "staff_degree_only", 607),
    PLAIN(STAFF_TITLE_ONLY, "staff_title_only", 607),
    PLAIN(STAFF_DEGREE_AND_TITLE, "staff_degree_and_title", 607),
    PLAIN(SME_SERVICE_REVENUE_FEN, "sme_service_revenue_fen", 608),
    PLAIN(OPERATING_REVENUE_FEN, "operating_revenue_fen", 608),
    PLAIN(TOTAL_INCOME_FEN, "total_income_fen", 608),
    PLAIN(SERVICE_REVENUE_FEN, "service_revenue_fen", 608),
    PLAIN(FREE_SERVICES, "free_services", 608),
    PLAIN(SURVEY_VALID, "survey_valid", 609),
    PLAIN(SURVEY_SATISFIED, "survey_satisfied", 609),
    PLAIN(SURVEY_BASICALLY_SATISFIED, "survey_basically_satisfied", 609),
    PLAIN(SURVEY_MEAN_SCORE, "survey_mean_score", 609),
    PLAIN(OUTSTANDING_RESULTS, "outstanding_results", 699),
    PLAIN(DEMONSTRATION_EFFECT, "demonstration_effect", 699),
    PLAIN(INDUSTRIES, "industries", 801),
    PLAIN(TAILORED_SERVICES, "tailored_services", 802),
    PLAIN(REGIONAL_COOPERATION, "regional_cooperation", 803),
    PLAIN(FILED_ON, "filed_on", 1000),
    PLAIN(MATERIALS_COMPLETE, "materials_complete", 1000),

    /* Entries of its lists */
    MEMBER(SERVICES_FUNCTION, "services", ".function", 700),
    MEMBER(SERVICES_OFFERED, "services", ".offered", 700),
    MEMBER(SERVICES_RECORDS_IN_YEAR, "services", ".records_in_year", 700),
    MEMBER(SERVICES_ORGANISES_INNOVATION_RESOURCES, "services", ".organises_innovation_resources", 700),
    MEMBER(SERVICES_OPENS_INSTRUMENTS, "services", ".opens_instruments", 700),
    MEMBER(SERVICES_ITEMS, "services", ".items", 700),
    MEMBER(INCIDENTS_KIND, "incidents", ".kind", 602),
    MEMBER(INCIDENTS_SUBJECT, "incidents", ".subject", 602),
    MEMBER(INCIDENTS_OFFICE_FROM, "incidents", ".office_from", 602),
    MEMBER(INCIDENTS_OFFICE_UNTIL, "incidents", ".office_until", 602),
    MEMBER(INCIDENTS_SEVERITY, "incidents", ".severity", 602),
    MEMBER(INCIDENTS_DECIDED_ON, "incidents", ".decided_on", 602),
    MEMBER(INCIDENTS_ENDED_ON, "incidents", ".ended_on", 602),
    MEMBER(INCIDENTS_REPAIRED_ON, "incidents", ".repaired_on", 602),
    MEMBER(INCIDENTS_ANNULLED, "incidents", ".annulled", 602),
    MEMBER(INCIDENTS_CHALLENGE, "incidents", ".challenge", 602),
    MEMBER(INCIDENTS_DISCLOSED, "incidents", ".disclosed", 602),
    MEMBER(INCIDENTS_BASIS, "incidents", ".basis", 602),
    MEMBER(INCIDENTS_EVIDENCE, "incidents", ".evidence", 602),
    MEMBER(REVOCATIONS_GROUND, "revocations", ".ground", 1500),
    MEMBER(REVOCATIONS_DECIDED_ON, "revocations", ".decided_on", 1500),
    MEMBER(REVOCATIONS_PUBLISHED_ON, "revocations", ".published_on", 1500),
    MEMBER(REVOCATIONS_ANNULLED_ON, "revocations", ".annulled_on", 1500),
    MEMBER(RULINGS_CRITERION, "rulings", ".criterion", 1900),
    MEMBER(RULINGS_RULING, "rulings", ".ruling", 1900),
    MEMBER(RULINGS_DECIDED_ON, "rulings", ".decided_on", 1900),
    MEMBER(RULINGS_REFERENCE, "rulings", ".reference", 1900),

    /* The round */
    PLAIN(ROUND_DEADLINE, "round.deadline", 1000),
    PLAIN(ROUND_SERVICE_YEAR, "round.service_year", 1000),

    /* The rules */
    PLAIN(RULES_MEASURE, "rules.measure", 0),
    PLAIN(RULES_MIN_BASIS, "rules.min_basis", 0),
    MEMBER(RULES_READINGS, "rules.readings", "", 0),
    MEMBER(RULES_FORCE, "rules.force", "", 0),
    MEMBER(RULES_RELAXABLE, "rules.relaxable", "", 0),
    PLAIN(RULES_TITLE, "rules.title", 0),
    PLAIN(RULES_ISSUER, "rules.issuer", 0),
    PLAIN(RULES_DOCUMENT_NUMBER, "rules.document_number", 0),
    PLAIN(RULES_VALID_FROM, "rules.valid_from", 1800),
    PLAIN(RULES_VALID_TO, "rules.valid_to", 1800),
    PLAIN(RULES_ASSETS_FEN_MIN, "rules.assets_fen_min", 601),
    PLAIN(RULES_AGE_YEARS_MIN, "rules.age_years_min", 601),
    PLAIN(RULES_SMES_MIN, "rules.smes_min", 603),
    PLAIN(RULES_SMES_REDUCED_MIN, "rules.smes_reduced_min", 603),
    PLAIN(RULES_INSTITUTIONS_MIN, "rules.institutions_min", 604),
    PLAIN(RULES_STAFF_MIN, "rules.staff_min", 607),
    PLAIN(RULES_REVENUE_SHARE_MIN, "rules.revenue_share_min", 608),
    PLAIN(RULES_FREE_SERVICES_MIN, "rules.free_services_min", 608),
    PLAIN(RULES_SATISFACTION_MIN, "rules.satisfaction_min", 609),
    PLAIN(RULES_MEAN_SCORE_MIN, "rules.mean_score_min", 609),
    PLAIN(RULES_FUNCTIONS_MIN, "rules.functions_min", 700),
    PLAIN(RULES_LOOKBACK_YEARS, "rules.lookback_years", 602),
    PLAIN(RULES_BAR_YEARS, "rules.bar_years", 1500),
    PLAIN(RULES_FILING_WORKDAYS, "rules.filing_workdays", 1700),

    /* Evaluation, revocation, bar */
    PLAIN(EVALUATION_YEAR, "evaluation.year", 1300),
    PLAIN(EVALUATION_REVIEW_REQUIRED, "evaluation.review_required", 1300),
    PLAIN(EVALUATION_REVIEW_DONE, "evaluation.review_done", 1300),
    PLAIN(EVALUATION_RATING_REQUIRED, "evaluation.rating_required", 1300),
    PLAIN(EVALUATION_RATING_DONE, "evaluation.rating_done", 1300),
    PLAIN(EVALUATION_GRADE, "evaluation.grade", 1400),
    PLAIN(EVALUATION_STARS, "evaluation.stars", 1400),
    PLAIN(EVALUATION_TIER, "evaluation.tier", 1400),
    PLAIN(HOLDER_GRANTED_ON, "holder.granted_on", 1500),
    PLAIN(HOLDER_APPLICATION_DEADLINE, "holder.application_deadline", 1500),
    PLAIN(HOLDER_AS_OF, "holder.as_of", 1500),
    MEMBER(HOLDER_FALSEHOODS, "holder.falsehoods", "", 1501),
    MEMBER(FALSEHOODS_CONTEXT, "falsehoods", ".context", 1501),
    MEMBER(FALSEHOODS_FOUND_ON, "falsehoods", ".found_on", 1501),
    MEMBER(FALSEHOODS_CONFIRMED, "falsehoods", ".confirmed", 1501),
    PLAIN(BAR_ON, "bar.on", 1500),

    /* Changes, publicity, reporting */
    PLAIN(CHANGE_KIND, "change.kind", 1700),
    PLAIN(CHANGE_OCCURRED_ON, "change.occurred_on", 1700),
    PLAIN(CHANGE_INTERNAL_DECISION_ON, "change.internal_decision_on", 1700),
    PLAIN(CHANGE_FILED_ON, "change.filed_on", 1700),
    PLAIN(CHANGE_LEAVES_BEIJING, "change.leaves_beijing", 1700),
    PLAIN(CHANGE_AS_OF, "change.as_of", 1700),
    PLAIN(PUBLICITY_STARTED_ON, "publicity.started_on", 1100),
    PLAIN(PUBLICITY_WORKDAYS, "publicity.workdays", 1100),
    MEMBER(PUBLICITY_OBJECTIONS, "publicity.objections", "", 1100),
    PLAIN(PUBLICITY_AS_OF, "publicity.as_of", 1100),
    PLAIN(REPORT_DUE_ON, "report.due_on", 1600),
    PLAIN(REPORT_REPORTED_ON, "report.reported_on", 1600),
    PLAIN(REPORT_AS_OF, "report.as_of", 1600),

    /* Calendar and history */
    PLAIN(CALENDAR_DATE, "calendar.date", 0),
    PLAIN(CALENDAR_WORKDAYS, "calendar.workdays", 0),
    MEMBER(CALENDAR_DAYS, "calendar.days", "", 0),
    PLAIN(CALENDAR_COVERS_FROM, "calendar.covers_from", 0),
    PLAIN(CALENDAR_COVERS_TO, "calendar.covers_to", 0),
    PLAIN(CALENDAR_FINAL_THROUGH, "calendar.final_through", 0),
    PLAIN(CALENDAR_BASE, "calendar.base", 0),
    MEMBER(CALENDAR_TEXT, "calendar.text", "", 0),
    MEMBER(EVENTS_ON, "events", ".on", 0),
    MEMBER(EVENTS_TYPE, "events", ".type", 0),
    MEMBER(EVENTS_REF, "events", ".ref", 0),
    MEMBER(EVENTS_DETAIL, "events", ".detail", 0),
    MEMBER(EVENTS_WORKDAYS, "events", ".workdays", 1100),
    MEMBER(EVENTS_OUTCOME, "events", ".outcome", 1200),
    MEMBER(EVENTS_EXPIRES_ON, "events", ".expires_on", 0),
    MEMBER(EVENTS_EVALUATION, "events", ".evaluation", 1300),
    MEMBER(EVENTS_CHANGE_KIND, "events", ".change_kind", 1700),
    MEMBER(EVENTS_INTERNAL_DECISION_ON, "events", ".internal_decision_on", 1700),
    MEMBER(EVENTS_FILED_ON, "events", ".filed_on", 1700),
    MEMBER(EVENTS_LEAVES_BEIJING, "events", ".leaves_beijing", 1700),
    MEMBER(EVENTS_DECISION, "events", ".decision", 1700),
    MEMBER(EVENTS_GROUND, "events", ".ground", 1500),
    MEMBER(EVENTS_PUBLISHED_ON, "events", ".published_on", 1500),
    MEMBER(EVENTS_DUE_ON, "events", ".due_on", 1600),

    /* Arguments */
    PLAIN(ARG_PLATFORM, "platform", 0),
    PLAIN(ARG_ROUND, "round", 0),
    PLAIN(ARG_RULES, "rules", 0),
    PLAIN(ARG_OUT, "out", 0),
    PLAIN(ARG_FINDINGS, "findings", 0),
    PLAIN(ARG_CRITERION, "criterion", 0),
    PLAIN(ARG_CODE, "code", 0),
    PLAIN(ARG_INPUT, "input", 0),
    PLAIN(ARG_CALENDAR, "calendar", 0),
};

static const smeplat__name clause_rows[] = {
    CLAUSE(NONE, "none"),
    CLAUSE(1, "1"),
    CLAUSE(2, "2"),
    CLAUSE(3, "3"),
    CLAUSE(4, "4"),
    CLAUSE(5, "5"),
    CLAUSE(6, "6"),
    CLAUSE(6_1, "6(1)"),
    CLAUSE(6_2, "6(2)"),
    CLAUSE(6_3, "6(3)"),
    CLAUSE(6_4, "6(4)"),
    CLAUSE(6_5, "6(5)"),
    CLAUSE(6_6, "6(6)"),
    CLAUSE(6_7, "6(7)"),
    CLAUSE(6_8, "6(8)"),
    CLAUSE(6_9, "6(9)"),
    CLAUSE(6_LAST, "6(last)"),
    CLAUSE(7, "7"),
    CLAUSE(7_1, "7(1)"),
    CLAUSE(7_2, "7(2)"),
    CLAUSE(7_3, "7(3)"),
    CLAUSE(7_4, "7(4)"),
    CLAUSE(7_5, "7(5)"),
    CLAUSE(7_6, "7(6)"),
    CLAUSE(8, "8"),
    CLAUSE(8_1, "8(1)"),
    CLAUSE(8_2, "8(2)"),
    CLAUSE(8_3, "8(3)"),
    CLAUSE(9, "9"),
    CLAUSE(10, "10"),
    CLAUSE(11, "11"),
    CLAUSE(12, "12"),
    CLAUSE(13, "13"),
    CLAUSE(14, "14"),
    CLAUSE(15, "15"),
    CLAUSE(15_1, "15(1)"),
    CLAUSE(15_2, "15(2)"),
    CLAUSE(15_3, "15(3)"),
    CLAUSE(16, "16"),
    CLAUSE(17, "17"),
    CLAUSE(18, "18"),
    CLAUSE(19, "19"),
};

const smeplat__family smeplat__fields = {"field", field_rows, SMEPLAT__COUNT(field_rows)};
const smeplat__family smeplat__clauses = {"clause", clause_rows, SMEPLAT__COUNT(clause_rows)};

const char *smeplat_field_name(int32_t field)
{
    return smeplat__name_of(&smeplat__fields, field, "unknown_field");
}

int32_t smeplat_field_from_name(const char *ptr, size_t len)
{
    return smeplat__name_number(&smeplat__fields, ptr, len, SMEPLAT_FIELD_NONE);
}

int32_t smeplat_field_clause(int32_t field)
{
    const smeplat__name *row = smeplat__name_find(&smeplat__fields, field);

    return row ? row->clause : SMEPLAT_CLAUSE_NONE;
}

/* Adds `len` bytes at `at` as far as they fit before the terminator; gives the end they would have with room enough. */
static size_t add(char *buf, size_t cap, size_t at, const char *text, size_t len)
{
    if (at + 1 < cap)
        memcpy(buf + at, text, len < cap - 1 - at ? len : cap - 1 - at);
    return at + len;
}

size_t smeplat_field_path(int32_t field, int64_t entry, char *buf, size_t cap)
{
    const smeplat__name *row = smeplat__name_find(&smeplat__fields, field);
    const char *name = row ? row->constant.name.ptr : "unknown_field";
    size_t length = row ? row->constant.name.len : strlen(name);
    int in_list = row && row->list_end && entry > 0;
    size_t list_end = in_list ? row->list_end : length;
    char index[22]; /* "[", at most 19 digits, "]" */
    size_t start = sizeof index;
    size_t end = add(buf, cap, 0, name, list_end);

    if (in_list) {
        index[--start] = ']';
        for (; entry > 0; entry /= 10)
            index[--start] = (char)('0' + entry % 10);
        index[--start] = '[';
        end = add(buf, cap, end, index + start, sizeof index - start);
    }
    end = add(buf, cap, end, name + list_end, length - list_end);
    if (cap > 0)
        buf[end < cap ? end : cap - 1] = '\0';
    return end;
}

const char *smeplat_clause_name(int32_t clause)
{
    return smeplat__name_of(&smeplat__clauses, clause, "unknown clause");
}

int32_t smeplat_clause_from_name(const char *ptr, size_t len)
{
    return smeplat__name_number(&smeplat__clauses, ptr, len, SMEPLAT_CLAUSE_NONE);
}
