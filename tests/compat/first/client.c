/* A program that calls every public function which takes or fills a sized struct, compiled with the headers of one version and
 * run on the library of another (run.py).
 *
 *     client          says every result and refusal, field by field as its own headers have them: two libraries agree when it
 *                     says the same on both
 *     client newer    compiled with headers of the future, in which every sized struct ends in `later_a` and `later_b`, on a
 *                     library that knows neither. Prints TAP: an input that states something there is refused as newer, one that
 *                     does not is taken; an output comes back with both zeroed, and no byte past it is touched
 *
 * freeze.py keeps a copy beside the headers of the first release. SPDX-License-Identifier: Apache-2.0 */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <smeplat/json.h>
#include <smeplat/smeplat.h>

#include "fields.h" /* from lib/abi/fields.h: a list a struct of the fields that can be said */

#define TEXT(s)          \
    {                    \
        s, sizeof(s) - 1 \
    }
#define COUNT_OF(a) (sizeof(a) / sizeof *(a))
#define ROWS        3
#define BYTES_MAX   16384
#define GUARD       64
/* What a function of text answers to a struct it does not take. */
#define NO_TEXT     1

/* ---- what a struct says ---- */

#define SAY_I32(s, f)            printf(" " #f "=%" PRId32, (int32_t)(s)->f);
#define SAY_U32(s, f)            printf(" " #f "=%" PRIu32, (s)->f);
#define SAY_I64(s, f)            printf(" " #f "=%" PRId64, (s)->f);
#define SAY_U64(s, f)            printf(" " #f "=%" PRIx64, (s)->f);
#define SAY_SIZE(s, f)           printf(" " #f "=%zu", (s)->f);
#define SAY_STR(s, f)            printf(" " #f "=\"%.*s\"", (int)(s)->f.len, (s)->f.len ? (s)->f.ptr : "");
#define SAY_RATIO(s, f)          printf(" " #f "=%" PRId64 "/%" PRId64, (s)->f.num, (s)->f.den);
#define SAY_FACT(s, f)           printf(" " #f "=%" PRId64 ":%" PRId32 ":%" PRId32, (s)->f.value, (s)->f.basis, (s)->f.evidence);
#define SAY_BYTES(s, f)          say_bytes(#f, (s)->f, sizeof(s)->f);
#define SAY_FIELD(type, f, kind) SAY_##kind(said, f)
#define SAYER(type)                             \
    static void say_##type(const void *object)  \
    {                                           \
        const smeplat_##type *said = object;    \
                                                \
        FIELDS_##type(SAY_FIELD) putchar('\n'); \
    }

static void say_bytes(const char *name, const uint8_t *bytes, size_t count)
{
    size_t i;

    printf(" %s=", name);
    for (i = 0; i < count; i++)
        printf("%02x", bytes[i]);
}

SAYER(error)
SAYER(calendar)
SAYER(workdays)
SAYER(coverage)
SAYER(uscc)
SAYER(service)
SAYER(incident)
SAYER(revocation)
SAYER(ruling)
SAYER(round)
SAYER(platform)
SAYER(rules)
SAYER(criterion_info)
SAYER(reading_info)
SAYER(finding)
SAYER(assessment)
SAYER(point)
SAYER(range)
SAYER(remedy_step)
SAYER(remedy)
SAYER(change_result)
SAYER(publicity_result)
SAYER(report_duty_result)
SAYER(evaluation_result)
SAYER(ground_finding)
SAYER(revocation_result)
SAYER(trigger)
SAYER(bar_result)
SAYER(event_result)
SAYER(history)
SAYER(record_sizes)
SAYER(replay)

static void say_json_reply(const void *object)
{
    const smeplat_json_reply *r = object;

    printf(" status=%" PRId32 " exit_status=%" PRId32 " text=%s error=%s path=%.*s\n", r->status, r->exit_status,
           r->text ? r->text : "", r->error ? r->error : "", (int)r->path_len, r->path ? r->path : "");
}

/* ---- what is given ---- */

static smeplat_platform platform, rows[ROWS];
static smeplat_round round_2026;
static smeplat_rules rules;
static smeplat_service services[2];
static smeplat_incident incidents[2];
static smeplat_revocation revocations[2];
static smeplat_ruling rulings[2];
static smeplat_calendar_day named[1];
static smeplat_calendar calendar, under;
static smeplat_columns columns;
static smeplat_verdict_columns verdicts;
static smeplat_evaluation evaluation;
static smeplat_holder holder;
static smeplat_falsehood falsehoods[2];
static smeplat_bar_query query;
static smeplat_change change, changes[ROWS];
static smeplat_publicity publicity;
static smeplat_objection objections[2];
static smeplat_report_duty duty;
static smeplat_event events[5];
static smeplat_timeline timeline;
static smeplat_record record;
static smeplat_record_room room;
static smeplat_report report;
static smeplat_error known; /* an error to be put in words */
static smeplat_json_request request, head;
static int spoilt; /* bad input where no struct is given */

static const char sponsor[] = "51110000500000005A";
static const char notices[] = "# covers 2027-01-01..2027-12-31\n2027-01-01\toff\t-\t-\n";
static const char document[] =
    "{\"round\":{\"deadline\":\"2026-06-30\"},\"platforms\":[{\"name\":\"甲\",\"facts\":{}}]}";
static const char line[] = "{\"name\":\"甲\",\"facts\":{}}";

/* ---- what comes back; a guard behind each is not the library's ---- */

#define OUTPUT(type, name, count)   \
    static struct {                 \
        smeplat_##type rows[count]; \
        unsigned char guard[GUARD]; \
    } name

OUTPUT(error, error, 1);
OUTPUT(assessment, assessment, 1);
OUTPUT(assessment, assessments, ROWS);
OUTPUT(finding, finding, 1);
OUTPUT(finding, findings, SMEPLAT_FINDINGS_MAX);
OUTPUT(finding, findings_n, (ROWS * SMEPLAT_FINDINGS_MAX));
OUTPUT(range, range, 1);
OUTPUT(point, points, SMEPLAT_POINTS_MAX);
OUTPUT(remedy, remedy, 1);
OUTPUT(remedy_step, steps, 64);
OUTPUT(rules, rules_out, 1);
OUTPUT(workdays, workdays, 1);
OUTPUT(workdays, workdays_n, ROWS);
OUTPUT(coverage, coverage, 1);
OUTPUT(calendar, calendar_out, 1);
OUTPUT(uscc, uscc, 1);
OUTPUT(change_result, change_result, 1);
OUTPUT(change_result, change_results, ROWS);
OUTPUT(publicity_result, publicity_result, 1);
OUTPUT(report_duty_result, duty_result, 1);
OUTPUT(evaluation_result, evaluation_result, 1);
OUTPUT(revocation_result, revocation_result, 1);
OUTPUT(ground_finding, grounds, SMEPLAT_GROUNDS_MAX);
OUTPUT(trigger, triggers, 8);
OUTPUT(bar_result, bar_result, 1);
OUTPUT(history, history, 1);
OUTPUT(event_result, event_results, COUNT_OF(events));
OUTPUT(record_sizes, record_sizes, 1);
OUTPUT(replay, replay, 1);
OUTPUT(platform, platform_out, 1);
OUTPUT(round, round_out, 1);
OUTPUT(assessment, assessment_out, 1);
OUTPUT(service, services_out, COUNT_OF(services));
OUTPUT(incident, incidents_out, COUNT_OF(incidents));
OUTPUT(revocation, revocations_out, COUNT_OF(revocations));
OUTPUT(ruling, rulings_out, COUNT_OF(rulings));
OUTPUT(finding, findings_out, SMEPLAT_FINDINGS_MAX);
OUTPUT(json_reply, reply, 1);

static smeplat_str sponsors_out[2];
static smeplat_calendar_day days_out[4];
static uint8_t conditions[ROWS], filing[ROWS], overall[ROWS];
static int8_t statuses[ROWS];
static uint64_t masks[4][ROWS];
static int32_t error_fields[ROWS];
static int64_t error_entries[ROWS];
static uint8_t bytes[BYTES_MAX];
static size_t length;
static char text[1 << 15];
static smeplat_json_stream *stream;
static const size_t one = 1, two = 2, three = ROWS;
static size_t finding_count, finding_n_count, point_count, step_count, trigger_count, ground_count, event_count;

#define SET_FACT(type, f, kind) SET_FACT_##kind(f)
#define SET_FACT_FACT(f)        platform.f = (smeplat_fact){1, SMEPLAT_BASIS_DOCUMENTED, ++number};
#define SET_FACT_SIZE(f)
#define SET_FACT_STR(f)
#define SET_COLUMN(type, f, kind) SET_COLUMN_##kind(f)
#define SET_COLUMN_COLUMN(f)      columns.f = (smeplat_column){ones, NULL, 1, SMEPLAT_BASIS_DECLARED};
#define SET_COLUMN_SIZE(f)

/* Sets every input anew: everything stated, and most of it unlike its neighbours. */
static void prepare(void)
{
    static const smeplat_str name = TEXT("样例平台"), code = TEXT("91110108551385082Q"), edition = TEXT("客户自备");
    static const smeplat_str sponsors[] = {TEXT(sponsor)};
    static const int8_t ones[ROWS] = {1, 1, 1};
    static const int64_t list_rows[2] = {0, 2}, assets[ROWS] = {300000000, 1, 300000000};
    static const int64_t served[ROWS] = {100, 87, 100}, founded[ROWS] = {20200101, 20250102, 20200103};
    static const char codes[ROWS][SMEPLAT_CODE_LENGTH + 1] = {"91110108551385082Q", "", "91110108551385082Q"};
    static char packed[ROWS * SMEPLAT_CODE_LENGTH];
    int32_t number = 0;
    int i;

    spoilt = 0;
    memset(&platform, 0, sizeof platform);
    platform.struct_size = sizeof platform;
    FIELDS_platform(SET_FACT) platform.name = name;
    platform.uscc = code;
    platform.sponsor_usccs = sponsors;
    platform.sponsor_count = COUNT_OF(sponsors);
    platform.founded_on.value = 20200101;
    platform.total_assets_fen.value = 200000000;
    platform.jjj_smes_served.value = 87;
    platform.institutions_gathered.value = 6;
    platform.staff_degree_only.value = 3;
    platform.staff_title_only.value = 2;
    platform.staff_degree_and_title.value = 4;
    platform.sme_service_revenue_fen.value = 51;
    platform.operating_revenue_fen.value = 103;
    platform.total_income_fen.value = 102;
    platform.service_revenue_fen.value = 101;
    platform.free_services.value = 7;
    platform.survey_valid.value = 12;
    platform.survey_satisfied.value = 9;
    platform.survey_basically_satisfied.value = 2;
    platform.survey_mean_score.value = 9100;
    platform.industries.value = (int64_t)SMEPLAT_BIT(SMEPLAT_INDUSTRY_HEALTH);
    platform.filed_on.value = 20260629;
    platform.fixed_premises.basis = SMEPLAT_BASIS_DECLARED;
    memset(services, 0, sizeof services);
    memset(incidents, 0, sizeof incidents);
    memset(revocations, 0, sizeof revocations);
    memset(rulings, 0, sizeof rulings);
    for (i = 0; i < 2; i++) {
        services[i].struct_size = sizeof services[i];
        services[i].function = SMEPLAT_FUNCTION_CONSULTING + i;
        services[i].offered = (smeplat_fact){1, SMEPLAT_BASIS_DOCUMENTED, 70 + i};
        services[i].records_in_year = (smeplat_fact){40 + i, SMEPLAT_BASIS_VERIFIED, 80 + i};
        incidents[i].struct_size = sizeof incidents[i];
        incidents[i].kind = SMEPLAT_INCIDENT_ADMINISTRATIVE_PENALTY;
        incidents[i].subject = SMEPLAT_SUBJECT_ENTITY;
        incidents[i].severity = SMEPLAT_SEVERITY_MINOR;
        incidents[i].decided_on = 20250101 + i;
        incidents[i].basis = SMEPLAT_BASIS_DOCUMENTED;
        incidents[i].evidence = 90 + i;
        revocations[i].struct_size = sizeof revocations[i];
        revocations[i].ground = SMEPLAT_GROUND_ART17;
        revocations[i].decided_on = 20200101 + i;
        revocations[i].published_on = 20200110 + i;
        rulings[i].struct_size = sizeof rulings[i];
        rulings[i].criterion = SMEPLAT_CRITERION_ART6_3_SMES_SERVED;
        rulings[i].ruling = SMEPLAT_RULING_ALLOWED;
        rulings[i].decided_on = 20260101 + i;
        rulings[i].reference = edition;
    }
    platform.services = services;
    platform.service_count = 2;
    platform.incidents = incidents;
    platform.incident_count = 2;
    platform.revocations = revocations;
    platform.revocation_count = 2;
    platform.rulings = rulings;
    platform.ruling_count = 2;
    for (i = 0; i < ROWS; i++) {
        rows[i] = platform;
        rows[i].struct_size = i == 2 ? 0 : sizeof rows[i]; /* 0: the first row's stride */
        rows[i].jjj_smes_served.value = 100 - 40 * i;
    }
    memset(&round_2026, 0, sizeof round_2026);
    round_2026.struct_size = sizeof round_2026;
    round_2026.deadline = 20260630;
    round_2026.service_year = 2025;
    memset(&rules, 0, sizeof rules);
    rules.struct_size = sizeof rules;
    (void)smeplat_rules_load(SMEPLAT_MEASURE_BEIJING_2022, &rules, NULL);
    rules.bar_years = 3;

    memset(&under, 0, sizeof under);
    under.struct_size = sizeof under;
    under.covers_from = 20270101;
    under.covers_to = 20271231;
    calendar = under;
    named[0].date = 20270104;
    named[0].kind = SMEPLAT_DAY_KIND_OFF;
    named[0].holiday = name;
    calendar.days = named;
    calendar.day_count = 1;
    calendar.edition = edition;
    calendar.base = &under;

    memset(&columns, 0, sizeof columns);
    columns.struct_size = sizeof columns;
    FIELDS_columns(SET_COLUMN) columns.count = ROWS;
    for (i = 0; i < ROWS; i++)
        memcpy(packed + i * SMEPLAT_CODE_LENGTH, codes[i], SMEPLAT_CODE_LENGTH);
    columns.usccs = packed;
    columns.sponsor_usccs = sponsor;
    columns.sponsor_rows = list_rows;
    columns.sponsor_count = 1;
    columns.incidents = incidents;
    columns.revocations = revocations;
    columns.rulings = rulings;
    columns.incident_rows = columns.revocation_rows = columns.ruling_rows = list_rows;
    columns.incident_count = columns.revocation_count = columns.ruling_count = 2;
    columns.total_assets_fen.values = assets;
    columns.jjj_smes_served.values = served;
    columns.founded_on.values = founded;
    columns.total_assets_fen.width = columns.jjj_smes_served.width = columns.founded_on.width = 8;
    memset(&columns.filed_on, 0, sizeof columns.filed_on);
    memset(&columns.survey_basically_satisfied, 0, sizeof columns.survey_basically_satisfied);
    memset(&verdicts, 0, sizeof verdicts);
    verdicts.struct_size = sizeof verdicts;
    verdicts.conditions = conditions;
    verdicts.filing = filing;
    verdicts.overall = overall;
    verdicts.status = statuses;
    verdicts.not_met = masks[0];
    verdicts.unknown = masks[1];
    verdicts.discretion = masks[2];
    verdicts.met = masks[3];
    verdicts.error_field = error_fields;
    verdicts.error_entry = error_entries;

    memset(&evaluation, 0, sizeof evaluation);
    evaluation.struct_size = sizeof evaluation;
    evaluation.year = 2025;
    evaluation.review_required = evaluation.review_done = (smeplat_fact){1, SMEPLAT_BASIS_DOCUMENTED, 1};
    evaluation.grade = SMEPLAT_GRADE_GOOD;
    evaluation.stars = 4;
    evaluation.tier = 2;
    memset(falsehoods, 0, sizeof falsehoods);
    for (i = 0; i < 2; i++) {
        falsehoods[i].struct_size = sizeof falsehoods[i];
        falsehoods[i].context = SMEPLAT_FALSEHOOD_CONTEXT_APPLICATION + i;
        falsehoods[i].found_on = 20250301 + i;
        falsehoods[i].confirmed = (smeplat_fact){1, SMEPLAT_BASIS_VERIFIED, 5 + i};
    }
    memset(&holder, 0, sizeof holder);
    holder.struct_size = sizeof holder;
    holder.granted_on = 20240101;
    holder.application_deadline = 20230930;
    holder.as_of = 20260101;
    holder.incidents = incidents;
    holder.incident_count = 2;
    holder.falsehoods = falsehoods;
    holder.falsehood_count = 2;
    memset(&query, 0, sizeof query);
    query.struct_size = sizeof query;
    query.on = 20220101;
    query.revocations = revocations;
    query.revocation_count = 2;

    memset(&change, 0, sizeof change);
    change.struct_size = sizeof change;
    change.kind = SMEPLAT_CHANGE_KIND_ADDRESS;
    change.occurred_on = 20261201;
    change.internal_decision_on = 20261120;
    change.leaves_beijing = 1;
    change.as_of = 20261210;
    for (i = 0; i < ROWS; i++) {
        changes[i] = change;
        changes[i].struct_size = i == 2 ? 0 : sizeof changes[i];
        changes[i].kind = SMEPLAT_CHANGE_KIND_NAME + i;
    }
    memset(objections, 0, sizeof objections);
    objections[0].struct_size = objections[1].struct_size = sizeof objections[0];
    objections[0].raised_on = 20260105;
    objections[0].decided_on = 20260106;
    objections[0].outcome = SMEPLAT_OBJECTION_OUTCOME_DISMISSED;
    objections[1].raised_on = 20260107;
    memset(&publicity, 0, sizeof publicity);
    publicity.struct_size = sizeof publicity;
    publicity.started_on = 20260105;
    publicity.workdays = 5;
    publicity.objections = objections;
    publicity.objection_count = 2;
    publicity.as_of = 20260108;
    memset(&duty, 0, sizeof duty);
    duty.struct_size = sizeof duty;
    duty.due_on = 20260301;
    duty.reported_on = 20260310;
    duty.as_of = 20260401;

    memset(events, 0, sizeof events);
    for (i = 0; i < (int)COUNT_OF(events); i++)
        events[i].struct_size = i == 4 ? 0 : sizeof events[i];
    events[0].type = SMEPLAT_EVENT_TYPE_APPLIED;
    events[0].on = 20250101;
    events[1].type = SMEPLAT_EVENT_TYPE_AWARDED;
    events[1].on = 20250601;
    events[1].expires_on = 20280531;
    events[2].type = SMEPLAT_EVENT_TYPE_CHANGED;
    events[2].on = 20260401;
    events[2].change_kind = SMEPLAT_CHANGE_KIND_ADDRESS;
    events[3].type = SMEPLAT_EVENT_TYPE_EVALUATED;
    events[3].on = 20260410;
    events[3].evaluation = &evaluation;
    events[4].type = SMEPLAT_EVENT_TYPE_REPORT_DUE;
    events[4].on = 20260420;
    events[4].due_on = 20260501;
    memset(&timeline, 0, sizeof timeline);
    timeline.struct_size = sizeof timeline;
    timeline.lang = SMEPLAT_LANG_EN;
    timeline.width = 80;
    timeline.on = 20260601;
    timeline.name = name;
    timeline.history = history.rows;
    timeline.count = COUNT_OF(events);
    timeline.events = events;
    timeline.results = event_results.rows;

    memset(&record, 0, sizeof record);
    record.struct_size = sizeof record;
    record.platform = &platform;
    record.round = &round_2026;
    record.rules = &rules;
    record.assessment = assessment.rows;
    record.findings = findings.rows;
    record.finding_count = finding_count;
    memset(&room, 0, sizeof room);
    room.struct_size = sizeof room;
    room.platform = platform_out.rows;
    room.round = round_out.rows;
    room.rules = rules_out.rows;
    room.assessment = assessment_out.rows;
    room.sponsors = sponsors_out;
    room.sponsor_capacity = COUNT_OF(sponsors_out);
    room.services = services_out.rows;
    room.service_capacity = COUNT_OF(services_out.rows);
    room.incidents = incidents_out.rows;
    room.incident_capacity = COUNT_OF(incidents_out.rows);
    room.revocations = revocations_out.rows;
    room.revocation_capacity = COUNT_OF(revocations_out.rows);
    room.rulings = rulings_out.rows;
    room.ruling_capacity = COUNT_OF(rulings_out.rows);
    room.findings = findings_out.rows;
    room.finding_capacity = COUNT_OF(findings_out.rows);
    memset(&report, 0, sizeof report);
    report.struct_size = sizeof report;
    report.lang = SMEPLAT_LANG_ZH;
    report.flags = SMEPLAT_REPORT_OPEN_ONLY;
    report.width = 90;
    report.platform = &platform;
    report.round = &round_2026;
    report.rules = &rules;
    report.assessment = assessment.rows;
    report.findings = findings.rows;
    report.finding_count = finding_count;
    memset(&known, 0, sizeof known);
    known.struct_size = sizeof known;
    known.status = SMEPLAT_ERR_RANGE;
    known.field = SMEPLAT_FIELD_TOTAL_ASSETS_FEN;
    known.entry = 3;
    known.row = 2;
    memset(&request, 0, sizeof request);
    request.struct_size = sizeof request;
    request.lang = SMEPLAT_LANG_EN;
    request.format = SMEPLAT_JSON_FORMAT_TEXT;
    request.width = 70;
    request.command = (smeplat_str)TEXT("assess");
    request.document = (smeplat_str)TEXT(document);
    request.calendar = (smeplat_str)TEXT(notices);
    head = request;
    head.format = SMEPLAT_JSON_FORMAT_JSON;
    head.document = (smeplat_str)TEXT("{\"round\":{\"deadline\":\"2026-06-30\"}}");
}

/* ---- the calls: everything above in, a status out ---- */

#define ERROR error.rows

static int32_t words(size_t need)
{
    return need ? SMEPLAT_OK : NO_TEXT;
}

static int32_t call_assess(void)
{
    int32_t status =
        smeplat_assess(&platform, &round_2026, &rules, assessment.rows, findings.rows, SMEPLAT_FINDINGS_MAX, ERROR);

    finding_count = status ? 0 : assessment.rows[0].finding_count;
    record.finding_count = report.finding_count = finding_count;
    return status;
}

static int32_t call_assess_criterion(void)
{
    return smeplat_assess_criterion(&platform, &round_2026, &rules, SMEPLAT_CRITERION_ART6_3_SMES_SERVED, finding.rows,
                                    ERROR);
}

static int32_t call_assess_n(void)
{
    int32_t status = smeplat_assess_n(rows, ROWS, &round_2026, &rules, assessments.rows, ERROR);

    return status ? status : assessments.rows[1].status;
}

static int32_t call_assess_findings_n(void)
{
    int32_t status = smeplat_assess_findings_n(rows, ROWS, &round_2026, &rules, assessments.rows, findings_n.rows,
                                               COUNT_OF(findings_n.rows), ERROR);

    finding_n_count = ROWS * smeplat_criterion_count();
    return status ? status : assessments.rows[1].status;
}

static void say_columns(void)
{
    int i;

    for (i = 0; i < ROWS; i++)
        printf(" row %d: %d %d %d %d %" PRIx64 " %" PRIx64 " %" PRIx64 " %" PRIx64 " %" PRId32 " %" PRId64 "\n", i,
               statuses[i], conditions[i], filing[i], overall[i], masks[0][i], masks[1][i], masks[2][i], masks[3][i],
               error_fields[i], error_entries[i]);
}

static int32_t call_assess_columns(void)
{
    int32_t status = smeplat_assess_columns(&columns, 0, ROWS, 0, &round_2026, &rules, &verdicts, ERROR);

    return status ? status : statuses[0] + statuses[1] + statuses[2]; /* one row is refused at most */
}

static int32_t call_platform_check(void)
{
    return smeplat_platform_check(&platform, ERROR);
}

static int32_t call_rules_check(void)
{
    return smeplat_rules_check(&rules, ERROR);
}

static int32_t call_rules_load(void)
{
    return smeplat_rules_load(spoilt ? 99 : SMEPLAT_MEASURE_BEIJING_2022, rules_out.rows, ERROR);
}

static int32_t call_sensitivity(void)
{
    int32_t status =
        smeplat_sensitivity(&platform, &round_2026, &rules, 0, range.rows, points.rows, SMEPLAT_POINTS_MAX, ERROR);

    point_count = status ? 0 : range.rows[0].point_count;
    return status;
}

static int32_t call_sensitivity_criterion(void)
{
    int32_t status = smeplat_sensitivity_criterion(&platform, &round_2026, &rules, SMEPLAT_CRITERION_ART6_1_ASSETS, 0,
                                                   range.rows, points.rows, SMEPLAT_POINTS_MAX, ERROR);

    point_count = status ? 0 : range.rows[0].point_count;
    return status;
}

static int32_t call_sensitivity_text(void)
{
    return words(smeplat_sensitivity_text(range.rows, points.rows, SMEPLAT_LANG_EN, text, sizeof text));
}

static int32_t call_remedy_find(void)
{
    int32_t status =
        smeplat_remedy_find(&platform, &round_2026, &rules, remedy.rows, steps.rows, COUNT_OF(steps.rows), ERROR);

    step_count = status ? 0 : remedy.rows[0].step_count;
    return status;
}

static int32_t call_remedy_text(void)
{
    return words(smeplat_remedy_text(remedy.rows, steps.rows, SMEPLAT_LANG_ZH, text, sizeof text));
}

static int32_t call_remedy_step_text(void)
{
    return words(smeplat_remedy_step_text(&steps.rows[1], SMEPLAT_LANG_EN, text, sizeof text));
}

static int32_t call_finding_text(void)
{
    return words(smeplat_finding_text(&findings.rows[11], SMEPLAT_LANG_EN, text, sizeof text));
}

static int32_t call_error_text(void)
{
    return words(smeplat_error_text(&known, SMEPLAT_LANG_EN, text, sizeof text));
}

static int32_t call_report_text(void)
{
    return words(smeplat_report_text(&report, text, sizeof text));
}

static int32_t call_record_write(void)
{
    return smeplat_record_write(&record, bytes, sizeof bytes, &length, ERROR);
}

static int32_t call_record_measure(void)
{
    return smeplat_record_measure(bytes, length - (size_t)spoilt, record_sizes.rows, ERROR);
}

static int32_t call_record_read(void)
{
    return smeplat_record_read(bytes, length, &room, ERROR);
}

static int32_t call_record_replay(void)
{
    return smeplat_record_replay(bytes, length, &room, replay.rows, ERROR);
}

static int32_t call_workdays_add(void)
{
    return smeplat_workdays_add(20261201, 25, &calendar, workdays.rows, ERROR);
}

static int32_t call_workdays_count(void)
{
    return smeplat_workdays_count(20261201, 20270115, &calendar, workdays.rows, ERROR);
}

static int32_t call_workdays_check(void)
{
    return smeplat_workdays_check(20270104, &calendar, workdays.rows, ERROR);
}

static const int32_t from[ROWS] = {20261201, 20261202, 20270104}, to[ROWS] = {20270105, 20261220, 20270110};
static const int64_t amounts[ROWS] = {10, 25, -3};

static int32_t call_workdays_add_n(void)
{
    return smeplat_workdays_add_n(from, amounts, ROWS, &calendar, workdays_n.rows, ERROR);
}

static int32_t call_workdays_count_n(void)
{
    return smeplat_workdays_count_n(from, to, ROWS, &calendar, workdays_n.rows, ERROR);
}

static int32_t call_workdays_check_n(void)
{
    return smeplat_workdays_check_n(to, ROWS, &calendar, workdays_n.rows, ERROR);
}

static int32_t call_calendar_check(void)
{
    return smeplat_calendar_check(&calendar, ERROR);
}

static int32_t call_calendar_coverage(void)
{
    return smeplat_calendar_coverage(&calendar, coverage.rows, ERROR);
}

static int32_t call_calendar_load(void)
{
    return smeplat_calendar_load(notices, sizeof notices - 1, &under, days_out, COUNT_OF(days_out), calendar_out.rows,
                                 ERROR);
}

static int32_t call_calendar_measure(void)
{
    size_t count = 0;
    int32_t status = smeplat_calendar_measure(spoilt ? "2027-13-01\toff\t-\t-\n" : notices,
                                              spoilt ? 19 : sizeof notices - 1, &count, ERROR);

    return status ? status : words(count);
}

static int32_t call_uscc_read(void)
{
    smeplat_str code = TEXT("91110108551385082Q");

    code.len -= (size_t)spoilt;
    return smeplat_uscc_read(code, uscc.rows, ERROR);
}

static int32_t call_change_assess(void)
{
    return smeplat_change_assess(&change, &rules, &calendar, change_result.rows, ERROR);
}

static int32_t call_change_assess_n(void)
{
    int32_t status = smeplat_change_assess_n(changes, ROWS, &rules, &calendar, change_results.rows, ERROR);

    return status ? status : change_results.rows[1].status;
}

static int32_t call_publicity_assess(void)
{
    return smeplat_publicity_assess(&publicity, &rules, &calendar, publicity_result.rows, ERROR);
}

static int32_t call_report_duty_assess(void)
{
    return smeplat_report_duty_assess(&duty, duty_result.rows, ERROR);
}

static int32_t call_evaluation_assess(void)
{
    return smeplat_evaluation_assess(&evaluation, &rules, evaluation_result.rows, ERROR);
}

static int32_t call_evaluation_text(void)
{
    return words(smeplat_evaluation_text(evaluation_result.rows, SMEPLAT_LANG_EN, text, sizeof text));
}

static int32_t call_revocation_assess(void)
{
    int32_t status =
        smeplat_revocation_assess(&holder, &rules, revocation_result.rows, grounds.rows, SMEPLAT_GROUNDS_MAX, ERROR);

    ground_count = status ? 0 : revocation_result.rows[0].ground_count;
    return status;
}

static int32_t call_revocation_triggers(void)
{
    trigger_count = 0;
    return smeplat_revocation_triggers(&holder, &rules, triggers.rows, COUNT_OF(triggers.rows), &trigger_count, ERROR);
}

static int32_t call_ground_finding_text(void)
{
    return words(smeplat_ground_finding_text(&grounds.rows[1], SMEPLAT_LANG_EN, text, sizeof text));
}

static int32_t call_bar_assess(void)
{
    return smeplat_bar_assess(&query, &rules, bar_result.rows, ERROR);
}

static int32_t call_bar_text(void)
{
    return words(smeplat_bar_text(bar_result.rows, SMEPLAT_LANG_EN, text, sizeof text));
}

static int32_t call_history_assess(void)
{
    int32_t status = smeplat_history_assess(events, COUNT_OF(events), 20260601, &rules, &calendar, history.rows,
                                            event_results.rows, ERROR);

    event_count = status ? 0 : COUNT_OF(events);
    return status;
}

static int32_t call_history_text(void)
{
    return words(smeplat_history_text(&timeline, text, sizeof text));
}

static int32_t call_event_text(void)
{
    return words(smeplat_event_text(&events[3], &event_results.rows[3], SMEPLAT_LANG_EN, text, sizeof text));
}

static int32_t call_notice_text(void)
{
    return words(smeplat_notice_text(&events[2], &event_results.rows[2], SMEPLAT_LANG_EN, text, sizeof text));
}

static int32_t call_json_run(void)
{
    return smeplat_json_run(&request, reply.rows);
}

static int32_t call_json_stream_open(void)
{
    smeplat_json_stream_close(stream);
    stream = NULL;
    return smeplat_json_stream_open(&head, &stream, reply.rows);
}

static int32_t call_json_stream_line(void)
{
    return smeplat_json_stream_line(stream, line, sizeof line - 1 - (size_t)spoilt, reply.rows);
}

static int32_t call_json_free(void)
{
    int32_t status = smeplat_json_run(&request, reply.rows);

    smeplat_json_free(reply.rows);
    return status;
}

/* ---- all of them, with what goes in and what comes out ---- */

typedef struct part {
    const char *path;
    void *object;
} part;

typedef struct output {
    const char *path;
    unsigned char *rows;
    size_t size, room;
    const size_t *count;
    void (*say)(const void *object);
} output;

typedef struct entry {
    const char *name;
    int32_t (*call)(void);
    void (*say)(void);
    part in[16];
    output out[16];
} entry;

#define OUT(path, name, count, type)                                                                 \
    {                                                                                                \
        path, (unsigned char *)name.rows, sizeof *name.rows, COUNT_OF(name.rows), &count, say_##type \
    }
#define NOTHING                          \
    {                                    \
        {                                \
            NULL, NULL, 0, 0, NULL, NULL \
        }                                \
    }
#define ERROR_OUT                                                                    \
    {                                                                                \
        "error", (unsigned char *)error.rows, sizeof *error.rows, 1, NULL, say_error \
    }
#define PLATFORM(prefix, object)                                                                \
    {prefix, object}, {prefix ".services", &services[1]}, {prefix ".incidents", &incidents[1]}, \
        {prefix ".revocations", &revocations[1]},                                               \
    {                                                                                           \
        prefix ".rulings", &rulings[1]                                                          \
    }
#define ROUND                \
    {                        \
        "round", &round_2026 \
    }
#define RULES           \
    {                   \
        "rules", &rules \
    }
#define CALENDAR                \
    {"calendar", &calendar},    \
    {                           \
        "calendar.base", &under \
    }

static void say_text(void)
{
    printf(" %s\n", text);
}

static void say_record(void)
{
    say_bytes("bytes", bytes, length);
    putchar('\n');
}

/* In this order: some look at what those above them left. */
static const entry entries[] = {
    {"smeplat_rules_load", call_rules_load, NULL, {{NULL, NULL}}, {OUT("out", rules_out, one, rules), ERROR_OUT}},
    {"smeplat_rules_check", call_rules_check, NULL, {RULES}, {ERROR_OUT}},
    {"smeplat_platform_check", call_platform_check, NULL, {PLATFORM("platform", &platform)}, {ERROR_OUT}},
    {"smeplat_assess_criterion",
     call_assess_criterion,
     NULL,
     {PLATFORM("platform", &platform), ROUND, RULES},
     {OUT("out", finding, one, finding), ERROR_OUT}},
    {"smeplat_assess_n",
     call_assess_n,
     NULL,
     {PLATFORM("platforms", &rows[1]), ROUND, RULES},
     {OUT("out", assessments, three, assessment), ERROR_OUT}},
    {"smeplat_assess_findings_n",
     call_assess_findings_n,
     NULL,
     {PLATFORM("platforms", &rows[1]), ROUND, RULES},
     {OUT("out", assessments, three, assessment), OUT("findings", findings_n, finding_n_count, finding), ERROR_OUT}},
    {"smeplat_assess_columns",
     call_assess_columns,
     say_columns,
     {{"columns", &columns},
      {"columns.incidents", &incidents[1]},
      {"columns.revocations", &revocations[1]},
      {"columns.rulings", &rulings[1]},
      ROUND,
      RULES,
      {"out", &verdicts}},
     {ERROR_OUT}},
    {"smeplat_sensitivity_criterion",
     call_sensitivity_criterion,
     NULL,
     {PLATFORM("platform", &platform), ROUND, RULES},
     {OUT("out", range, one, range), OUT("points", points, point_count, point), ERROR_OUT}},
    {"smeplat_sensitivity",
     call_sensitivity,
     NULL,
     {PLATFORM("platform", &platform), ROUND, RULES},
     {OUT("out", range, one, range), OUT("points", points, point_count, point), ERROR_OUT}},
    {"smeplat_sensitivity_text",
     call_sensitivity_text,
     say_text,
     {{"range", range.rows}, {"points", points.rows}},
     NOTHING},
    {"smeplat_remedy_find",
     call_remedy_find,
     NULL,
     {PLATFORM("platform", &platform), ROUND, RULES},
     {OUT("out", remedy, one, remedy), OUT("steps", steps, step_count, remedy_step), ERROR_OUT}},
    {"smeplat_remedy_text", call_remedy_text, say_text, {{"remedy", remedy.rows}, {"steps", steps.rows}}, NOTHING},
    {"smeplat_remedy_step_text", call_remedy_step_text, say_text, {{"step", &steps.rows[1]}}, NOTHING},
    {"smeplat_assess",
     call_assess,
     NULL,
     {PLATFORM("platform", &platform), ROUND, RULES},
     {OUT("out", assessment, one, assessment), OUT("findings", findings, finding_count, finding), ERROR_OUT}},
    {"smeplat_finding_text", call_finding_text, say_text, {{"finding", &findings.rows[11]}}, NOTHING},
    {"smeplat_report_text",
     call_report_text,
     say_text,
     {{"report", &report},
      {"report.platform", &platform},
      {"report.round", &round_2026},
      {"report.rules", &rules},
      {"report.assessment", assessment.rows},
      {"report.findings", &findings.rows[7]}},
     NOTHING},
    {"smeplat_record_write",
     call_record_write,
     say_record,
     {{"record", &record},
      PLATFORM("record.platform", &platform),
      {"record.round", &round_2026},
      {"record.rules", &rules},
      {"record.assessment", assessment.rows},
      {"record.findings", &findings.rows[7]}},
     {ERROR_OUT}},
    {"smeplat_record_measure",
     call_record_measure,
     NULL,
     {{NULL, NULL}},
     {OUT("out", record_sizes, one, record_sizes), ERROR_OUT}},
#define ROOM_OUT                                                                                                  \
    OUT("room.platform", platform_out, one, platform), OUT("room.round", round_out, one, round),                  \
        OUT("room.rules", rules_out, one, rules), OUT("room.assessment", assessment_out, one, assessment),        \
        OUT("room.services", services_out, two, service), OUT("room.incidents", incidents_out, two, incident),    \
        OUT("room.revocations", revocations_out, two, revocation), OUT("room.rulings", rulings_out, two, ruling), \
        OUT("room.findings", findings_out, finding_count, finding)
    {"smeplat_record_read", call_record_read, NULL, {{"room", &room}}, {ROOM_OUT, ERROR_OUT}},
    {"smeplat_record_replay",
     call_record_replay,
     NULL,
     {{"room", &room}},
     {ROOM_OUT, OUT("out", replay, one, replay), ERROR_OUT}},
    {"smeplat_error_text", call_error_text, say_text, {{"error", &known}}, NOTHING},
    {"smeplat_workdays_add", call_workdays_add, NULL, {CALENDAR}, {OUT("out", workdays, one, workdays), ERROR_OUT}},
    {"smeplat_workdays_count", call_workdays_count, NULL, {CALENDAR}, {OUT("out", workdays, one, workdays), ERROR_OUT}},
    {"smeplat_workdays_check", call_workdays_check, NULL, {CALENDAR}, {OUT("out", workdays, one, workdays), ERROR_OUT}},
    {"smeplat_workdays_add_n",
     call_workdays_add_n,
     NULL,
     {CALENDAR},
     {OUT("out", workdays_n, three, workdays), ERROR_OUT}},
    {"smeplat_workdays_count_n",
     call_workdays_count_n,
     NULL,
     {CALENDAR},
     {OUT("out", workdays_n, three, workdays), ERROR_OUT}},
    {"smeplat_workdays_check_n",
     call_workdays_check_n,
     NULL,
     {CALENDAR},
     {OUT("out", workdays_n, three, workdays), ERROR_OUT}},
    {"smeplat_calendar_check", call_calendar_check, NULL, {CALENDAR}, {ERROR_OUT}},
    {"smeplat_calendar_coverage",
     call_calendar_coverage,
     NULL,
     {CALENDAR},
     {OUT("out", coverage, one, coverage), ERROR_OUT}},
    {"smeplat_calendar_load",
     call_calendar_load,
     NULL,
     {{"base", &under}},
     {OUT("out", calendar_out, one, calendar), ERROR_OUT}},
    {"smeplat_calendar_measure", call_calendar_measure, NULL, {{NULL, NULL}}, {ERROR_OUT}},
    {"smeplat_uscc_read", call_uscc_read, NULL, {{NULL, NULL}}, {OUT("out", uscc, one, uscc), ERROR_OUT}},
    {"smeplat_change_assess",
     call_change_assess,
     NULL,
     {{"change", &change}, RULES, CALENDAR},
     {OUT("out", change_result, one, change_result), ERROR_OUT}},
    {"smeplat_change_assess_n",
     call_change_assess_n,
     NULL,
     {{"changes", &changes[1]}, RULES, CALENDAR},
     {OUT("out", change_results, three, change_result), ERROR_OUT}},
    {"smeplat_publicity_assess",
     call_publicity_assess,
     NULL,
     {{"publicity", &publicity}, {"publicity.objections", &objections[1]}, RULES, CALENDAR},
     {OUT("out", publicity_result, one, publicity_result), ERROR_OUT}},
    {"smeplat_report_duty_assess",
     call_report_duty_assess,
     NULL,
     {{"report", &duty}},
     {OUT("out", duty_result, one, report_duty_result), ERROR_OUT}},
    {"smeplat_evaluation_assess",
     call_evaluation_assess,
     NULL,
     {{"evaluation", &evaluation}, RULES},
     {OUT("out", evaluation_result, one, evaluation_result), ERROR_OUT}},
    {"smeplat_evaluation_text", call_evaluation_text, say_text, {{"result", evaluation_result.rows}}, NOTHING},
    {"smeplat_revocation_assess",
     call_revocation_assess,
     NULL,
     {{"holder", &holder}, {"holder.incidents", &incidents[1]}, {"holder.falsehoods", &falsehoods[1]}, RULES},
     {OUT("out", revocation_result, one, revocation_result), OUT("grounds", grounds, ground_count, ground_finding),
      ERROR_OUT}},
    {"smeplat_revocation_triggers",
     call_revocation_triggers,
     NULL,
     {{"holder", &holder}, {"holder.incidents", &incidents[1]}, {"holder.falsehoods", &falsehoods[1]}, RULES},
     {OUT("triggers", triggers, trigger_count, trigger), ERROR_OUT}},
    {"smeplat_ground_finding_text", call_ground_finding_text, say_text, {{"finding", &grounds.rows[1]}}, NOTHING},
    {"smeplat_bar_assess",
     call_bar_assess,
     NULL,
     {{"query", &query}, {"query.revocations", &revocations[1]}, RULES},
     {OUT("out", bar_result, one, bar_result), ERROR_OUT}},
    {"smeplat_bar_text", call_bar_text, say_text, {{"result", bar_result.rows}}, NOTHING},
    {"smeplat_history_assess",
     call_history_assess,
     NULL,
     {{"events", &events[1]}, {"events.evaluation", &evaluation}, RULES, CALENDAR},
     {OUT("out", history, one, history), OUT("results", event_results, event_count, event_result), ERROR_OUT}},
    {"smeplat_history_text",
     call_history_text,
     say_text,
     {{"timeline", &timeline},
      {"timeline.history", history.rows},
      {"timeline.events", &events[1]},
      {"timeline.events.evaluation", &evaluation},
      {"timeline.results", &event_results.rows[1]}},
     NOTHING},
    {"smeplat_event_text",
     call_event_text,
     say_text,
     {{"event", &events[3]}, {"event.evaluation", &evaluation}, {"result", &event_results.rows[3]}},
     NOTHING},
    {"smeplat_notice_text",
     call_notice_text,
     say_text,
     {{"event", &events[2]}, {"result", &event_results.rows[2]}},
     NOTHING},
    {"smeplat_json_run", call_json_run, NULL, {{"request", &request}}, {OUT("reply", reply, one, json_reply)}},
    {"smeplat_json_free", call_json_free, NULL, {{NULL, NULL}}, {OUT("reply", reply, one, json_reply)}},
    {"smeplat_json_stream_open",
     call_json_stream_open,
     NULL,
     {{"request", &head}},
     {OUT("reply", reply, one, json_reply)}},
    {"smeplat_json_stream_line", call_json_stream_line, NULL, {{NULL, NULL}}, {OUT("reply", reply, one, json_reply)}},
};

/* Full of what must not stay, but for the size of each row. */
static void fill(const entry *e)
{
    const output *o;
    size_t i;

    for (o = e->out; o->path; o++) {
        uint32_t size = (uint32_t)o->size;

        memset(o->rows, 0xA5, o->size * o->room + GUARD);
        for (i = 0; i < o->room; i++)
            memcpy(o->rows + i * o->size, &size, sizeof size);
    }
    memset(text, 0, sizeof text);
}

/* The reply of the JSON door is the caller's to give back. */
static void clear(const entry *e)
{
    if (e->out[0].say == say_json_reply && e->call != call_json_free)
        smeplat_json_free(reply.rows);
}

static int32_t carry_out(const entry *e)
{
    fill(e);
    return e->call();
}

static void say_outputs(const entry *e, int32_t status)
{
    const output *o;
    size_t i;

    printf("%s: %" PRId32 "\n", e->name, status);
    for (o = e->out; o->path; o++) {
        size_t count = o->count ? *o->count : 0;

        if (o->say == say_json_reply)
            count = 1;
        else if (status)
            count = o->say == say_error;
        for (i = 0; i < count; i++) {
            printf(" %s[%zu]", o->path, i);
            o->say(o->rows + i * o->size);
        }
    }
    if (!status && e->say)
        e->say();
}

/* A row's refusal lies in the row, not in the error. */
static int error_is_filled(void)
{
    return error.rows[0].status != (int32_t)0xA5A5A5A5;
}

static void say(void)
{
    size_t i, n;

    for (n = 0; n < COUNT_OF(entries); n++) {
        const entry *e = &entries[n];
        const part *p;
        uint32_t size, none = 12;

        prepare();
        say_outputs(e, carry_out(e));
        clear(e);
        for (p = e->in; p->path; p++) {
            int32_t status;

            memcpy(&size, p->object, sizeof size);
            memcpy(p->object, &none, sizeof none);
            status = carry_out(e);
            printf("%s, %s of no size: %" PRId32, e->name, p->path, status);
            if (error_is_filled())
                say_error(error.rows);
            else
                putchar('\n');
            memcpy(p->object, &size, sizeof size);
            clear(e);
        }
        if (!e->in[0].path) {
            spoilt = 1;
            printf("spoilt ");
            say_outputs(e, carry_out(e));
            spoilt = 0;
            clear(e);
        }
        (void)carry_out(e); /* what those below look at */
        clear(e);
    }
    for (i = 0; i < smeplat_criterion_count(); i++)
        say_criterion_info(smeplat_criterion_at(i));
    for (i = 0; i < smeplat_reading_count(); i++)
        say_reading_info(smeplat_reading_at(i));
    printf("%s.%s %s\n", smeplat_layout_at(1)->type.ptr, smeplat_layout_at(1)->field.ptr,
           smeplat_constant_at(0, 0)->name.ptr);
    smeplat_json_stream_close(stream);
    puts("end");
}

#ifdef NEWER

static int number, failed;

static void case_of(const entry *e, const char *path, const char *what, int good)
{
    printf("%s %d - %s: %s: %s\n", good ? "ok" : "not ok", ++number, e->name, path, what);
    failed += !good;
}

/* Every sized struct of these headers ends in two fields that the library does not know. */
#define LATER (2 * sizeof(int64_t))

static int rests(const unsigned char *bytes_, size_t count, int value)
{
    size_t i;

    for (i = 0; i < count; i++)
        if (bytes_[i] != value)
            return 0;
    return 1;
}

static void check_output(const entry *e, const output *o, size_t count)
{
    uint32_t size;
    size_t i;
    int good = count != 0, still = rests(o->rows + o->room * o->size, GUARD, 0xA5);

    for (i = 0; i < o->room; i++) {
        memcpy(&size, o->rows + i * o->size, sizeof size);
        if (i < count)
            good &= size == o->size && rests(o->rows + (i + 1) * o->size - LATER, LATER, 0);
        else
            still &= rests(o->rows + i * o->size + sizeof size, o->size - sizeof size, 0xA5);
    }
    case_of(e, o->path, "given, sizes left alone, tails zeroed", good);
    case_of(e, o->path, "nothing past what is given is touched", still);
}

static void newer(void)
{
    size_t n;

    for (n = 0; n < COUNT_OF(entries); n++) {
        const entry *e = &entries[n];
        const output *o, *why = NULL;
        const part *p;

        prepare();
        for (o = e->out; o->path; o++)
            if (o->say == say_error)
                why = o;
        for (p = e->in; p->path; p++) {
            const int words_only = !e->out[0].path;
            int64_t stated = 1;
            uint32_t size;
            unsigned char *later;

            memcpy(&size, p->object, sizeof size);
            later = (unsigned char *)p->object + size - sizeof stated;
            memcpy(later, &stated, sizeof stated);
            case_of(e, p->path, "states what is newer, refused as such",
                    carry_out(e) == (words_only ? NO_TEXT : SMEPLAT_ERR_STRUCT_NEWER));
            clear(e);
            if (why && error_is_filled())
                check_output(e, why, 1);
            memset(later, 0, sizeof stated);
            case_of(e, p->path, "longer but silent, taken", carry_out(e) == SMEPLAT_OK);
            clear(e);
        }
        if (why && !e->in[0].path) {
            spoilt = 1;
            case_of(e, "", "spoilt, refused", carry_out(e) != SMEPLAT_OK);
            check_output(e, why, 1);
            spoilt = 0;
        }
        case_of(e, "", "taken", carry_out(e) == SMEPLAT_OK);
        for (o = e->out; o->path; o++)
            if (o != why)
                check_output(e, o, o->count ? *o->count : 0);
        clear(e);
    }
    smeplat_json_stream_close(stream);
    printf("1..%d\n", number);
}

#endif

int main(int argc, char **argv)
{
    (void)argv;
#ifdef NEWER
    if (argc > 1) {
        newer();
        return failed != 0;
    }
#endif
    if (argc > 1)
        return 2;
    say();
    return 0;
}
