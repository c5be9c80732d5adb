/* The paths that are walked most, one function each, on seeded input: instructions.py counts what each takes under callgrind.
 * Prints, a line each, "name TAB how often" where the function does its work so many times.
 * SPDX-License-Identifier: Apache-2.0 */
#include <jansson.h>
#include <stdio.h>
#include <string.h>

#include <smeplat/json.h>
#include <smeplat/record.h>

#include "random_story.h"
#include "sample.h"

#define COUNT   64
#define ROWS    2048
#define RECORD  65536
#define HISTORY 20

#if defined(__GNUC__)
#define MEASURED __attribute__((noinline))
#else
#define MEASURED
#endif

static random_application met[COUNT], applicants[COUNT], any[COUNT];
static smeplat_finding findings[SMEPLAT_FINDINGS_MAX];
static smeplat_columns table;
static smeplat_json_stream *stream;
static long refused;

static void expect(smeplat_status status)
{
    refused += status != SMEPLAT_OK;
}

/* ---- one platform ---- */

static void assess(const random_application *a, int with_findings)
{
    const smeplat_round round = sample_round();
    smeplat_assessment out = {.struct_size = sizeof out};
    int i;

    findings[0].struct_size = sizeof findings[0];
    for (i = 0; i < COUNT; i++)
        expect(smeplat_assess(&a[i].platform, &round, NULL, &out, with_findings ? findings : NULL, SMEPLAT_FINDINGS_MAX,
                              NULL));
}

MEASURED void measured_assess_met_findings(void);
MEASURED void measured_assess_met_findings(void)
{
    assess(met, 1);
}

MEASURED void measured_assess_met_verdict(void);
MEASURED void measured_assess_met_verdict(void)
{
    assess(met, 0);
}

MEASURED void measured_assess_applicants_findings(void);
MEASURED void measured_assess_applicants_findings(void)
{
    assess(applicants, 1);
}

MEASURED void measured_assess_applicants_verdict(void);
MEASURED void measured_assess_applicants_verdict(void)
{
    assess(applicants, 0);
}

MEASURED void measured_assess_random_findings(void);
MEASURED void measured_assess_random_findings(void)
{
    assess(any, 1);
}

MEASURED void measured_assess_random_verdict(void);
MEASURED void measured_assess_random_verdict(void)
{
    assess(any, 0);
}

MEASURED void measured_criterion_alone(void);
MEASURED void measured_criterion_alone(void)
{
    const smeplat_round round = sample_round();
    int i;

    for (i = 0; i < COUNT; i++)
        expect(smeplat_assess_criterion(&any[i].platform, &round, NULL, i % 34 + 1, findings, NULL));
}

MEASURED void measured_sensitivity(void);
MEASURED void measured_sensitivity(void)
{
    static smeplat_point points[SMEPLAT_POINTS_MAX];
    const smeplat_round round = sample_round();
    smeplat_range out = {.struct_size = sizeof out};
    int i;

    points[0].struct_size = sizeof points[0];
    for (i = 0; i < COUNT; i++)
        expect(smeplat_sensitivity(&applicants[i].platform, &round, NULL, 0, &out, points, SMEPLAT_POINTS_MAX, NULL));
}

MEASURED void measured_remedy(void);
MEASURED void measured_remedy(void)
{
    static smeplat_remedy_step steps[128];
    const smeplat_round round = sample_round();
    smeplat_remedy out = {.struct_size = sizeof out};
    int i;

    steps[0].struct_size = sizeof steps[0];
    for (i = 0; i < COUNT; i++)
        expect(smeplat_remedy_find(&applicants[i].platform, &round, NULL, &out, steps, COUNT_OF(steps), NULL));
}

MEASURED void measured_record(void);
MEASURED void measured_record(void)
{
    static uint8_t bytes[RECORD];
    const smeplat_round round = sample_round();
    const smeplat_rules rules = sample_rules();
    smeplat_assessment out = {.struct_size = sizeof out};
    smeplat_record record = {.struct_size = sizeof record, .round = &round, .rules = &rules};
    size_t length;
    int i;

    findings[0].struct_size = sizeof findings[0];
    record.assessment = &out;
    record.findings = findings;
    for (i = 0; i < COUNT; i++) {
        record.platform = &applicants[i].platform;
        expect(smeplat_assess(record.platform, &round, &rules, &out, findings, SMEPLAT_FINDINGS_MAX, NULL));
        record.finding_count = out.finding_count;
        expect(smeplat_record_write(&record, bytes, sizeof bytes, &length, NULL));
    }
}

/* ---- tables ---- */

static void assess_table(uint64_t criteria)
{
    static uint8_t overall[ROWS];
    static uint64_t not_met[ROWS];
    const smeplat_round round = sample_round();
    smeplat_verdict_columns out = {.struct_size = sizeof out, .overall = overall, .not_met = not_met};

    expect(smeplat_assess_columns(&table, 0, ROWS, criteria, &round, NULL, &out, NULL));
}

#define ON(name) SMEPLAT_BIT(SMEPLAT_CRITERION_##name)

MEASURED void measured_columns_nine(void);
MEASURED void measured_columns_nine(void)
{
    assess_table(ON(ART6_1_AGE) | ON(ART6_1_ASSETS) | ON(ART6_3_SMES_SERVED) | ON(ART6_4_INSTITUTIONS) |
                 ON(ART6_7_STAFF) | ON(ART6_8_REVENUE_SHARE) | ON(ART6_8_FREE_SERVICES) | ON(ART6_9_SATISFACTION) |
                 ON(ART7_FUNCTIONS));
}

MEASURED void measured_columns_all(void);
MEASURED void measured_columns_all(void)
{
    assess_table(0);
}

/* All facts of the sample as 64-bit columns, some of them now and then no. */
static void lay_table(void)
{
    static int64_t values[SMEPLAT_FIELD_MATERIALS_COMPLETE + 3][ROWS];
    smeplat_platform p = sample_platform();
    smeplat_column *const columns[] = {
        &table.public_benefit,     &table.public_character,   &table.openness,
        &table.legal_person,       &table.founded_on,         &table.total_assets_fen,
        &table.operating_soundly,  &table.jjj_smes_served,    &table.institutions_gathered,
        &table.staff_degree_only,  &table.staff_title_only,   &table.staff_degree_and_title,
        &table.free_services,      &table.filed_on,           &table.operating_revenue_fen,
        &table.survey_valid,       &table.survey_satisfied,   &table.sme_service_revenue_fen,
        &table.incidents_complete, &table.materials_complete,
    };
    const smeplat_fact *const facts[] = {
        &p.public_benefit,     &p.public_character,   &p.openness,
        &p.legal_person,       &p.founded_on,         &p.total_assets_fen,
        &p.operating_soundly,  &p.jjj_smes_served,    &p.institutions_gathered,
        &p.staff_degree_only,  &p.staff_title_only,   &p.staff_degree_and_title,
        &p.free_services,      &p.filed_on,           &p.operating_revenue_fen,
        &p.survey_valid,       &p.survey_satisfied,   &p.sme_service_revenue_fen,
        &p.incidents_complete, &p.materials_complete,
    };
    size_t i, k;

    table.struct_size = sizeof table;
    table.count = ROWS;
    random_seed(7);
    for (k = 0; k < COUNT_OF(columns); k++) {
        for (i = 0; i < ROWS; i++)
            values[k][i] = facts[k]->value > 1 || random_percent(96) ? facts[k]->value : 0;
        columns[k]->values = values[k];
        columns[k]->width = 8;
        columns[k]->basis = SMEPLAT_BASIS_DOCUMENTED;
    }
}

/* ---- days, codes, histories ---- */

MEASURED void measured_workdays_add(void);
MEASURED void measured_workdays_add(void)
{
    smeplat_workdays out = {.struct_size = sizeof out};
    int i;

    for (i = 0; i < COUNT; i++)
        expect(smeplat_workdays_add(20200101 + i % 12 * 100 + i % 28 + i % 6 * 10000, 30, NULL, &out, NULL));
}

MEASURED void measured_workdays_count(void);
MEASURED void measured_workdays_count(void)
{
    smeplat_workdays out = {.struct_size = sizeof out};
    int i;

    for (i = 0; i < COUNT; i++)
        expect(smeplat_workdays_count(20200101 + i % 12 * 100 + i % 28, 20230101 + i % 12 * 100 + i % 28, NULL, &out,
                                      NULL));
}

MEASURED void measured_uscc_read(void);
MEASURED void measured_uscc_read(void)
{
    const smeplat_str code = TEXT("91110108551385082Q");
    smeplat_uscc out = {.struct_size = sizeof out};
    int i;

    for (i = 0; i < COUNT; i++)
        expect(smeplat_uscc_read(code, &out, NULL));
}

static story stories[COUNT];

MEASURED void measured_history(void);
MEASURED void measured_history(void)
{
    static smeplat_event_result results[HISTORY + 1];
    smeplat_history out = {.struct_size = sizeof out};
    int i;

    results[0].struct_size = sizeof results[0];
    for (i = 0; i < COUNT; i++)
        expect(smeplat_history_assess(stories[i].events, stories[i].count, 20260101, NULL, NULL, &out, results, NULL));
}

static void tell_stories(void)
{
    static smeplat_event events[COUNT][HISTORY];
    static smeplat_evaluation evaluations[COUNT][HISTORY];
    int i;

    for (i = 0; i < COUNT; i++) {
        random_seed((uint64_t)i + 1);
        stories[i].events = events[i];
        stories[i].evaluations = evaluations[i];
        random_story(&stories[i], HISTORY, 20200101, 200);
    }
}

/* ---- documents ---- */

static const char json_line[] =
    "{\"name\":\"北京长桥样例管理咨询有限公司\",\"uscc\":\"91110108551385082Q\",\"facts\":{\"public_benefit\":true,"
    "\"public_character\":true,\"openness\":true,\"legal_person\":true,\"registered_in_beijing\":true,"
    "\"founded_on\":\"2018-11-02\",\"total_assets_fen\":512000000,\"operating_soundly\":true,\"good_prospects\":true,"
    "\"incidents_complete\":true,\"field_reputation\":true,\"jjj_smes_served\":87,\"institutions_gathered\":7,"
    "\"staff_degree_only\":6,\"staff_title_only\":1,\"staff_degree_and_title\":4,\"free_services\":12,"
    "\"survey_valid\":80,\"survey_satisfied\":76,\"filed_on\":\"2026-06-15\",\"materials_complete\":true}}";

static void open_stream(void)
{
    const smeplat_json_request request = {.struct_size = sizeof request,
                                          .command = TEXT("assess"),
                                          .document = TEXT("{\"round\":{\"deadline\":\"2026-06-30\"}}")};
    smeplat_json_reply reply = {.struct_size = sizeof reply};

    expect(smeplat_json_stream_open(&request, &stream, &reply));
    smeplat_json_free(&reply);
}

MEASURED void measured_json_line(void);
MEASURED void measured_json_line(void)
{
    smeplat_json_reply reply = {.struct_size = sizeof reply};
    int i;

    for (i = 0; i < COUNT; i++) {
        expect(smeplat_json_stream_line(stream, json_line, sizeof json_line - 1, &reply));
        refused += reply.exit_status != 0;
        smeplat_json_free(&reply);
    }
}

static void fill(void)
{
    int i;

    for (i = 0; i < COUNT; i++) {
        random_application *a = &met[i];

        a->platform = sample_platform();
        a->platform.name = (smeplat_str)TEXT("北京长桥样例管理咨询有限公司");
        a->platform.uscc = (smeplat_str)TEXT("91110108551385082Q");
        applicants[i] = *a;
        random_seed((uint64_t)i + 1);
        if (i % 3 == 0)
            memset(random_fact_at(&applicants[i].platform, SMEPLAT_FIELD_PUBLIC_BENEFIT + (int32_t)random_below(48)), 0,
                   sizeof(smeplat_fact));
        if (i % 2)
            random_nearly_met(&any[i], (uint64_t)i + 1);
        else
            random_fill(&any[i], (uint64_t)i + 1, 40);
    }
}

int main(void)
{
    static const struct {
        const char *name;
        void (*run)(void);
        int times;
    } paths[] = {
#define PATH(name, times) {#name, measured_##name, times}
        PATH(assess_met_findings, COUNT),
        PATH(assess_met_verdict, COUNT),
        PATH(assess_applicants_findings, COUNT),
        PATH(assess_applicants_verdict, COUNT),
        PATH(assess_random_findings, COUNT),
        PATH(assess_random_verdict, COUNT),
        PATH(criterion_alone, COUNT),
        PATH(sensitivity, COUNT),
        PATH(remedy, COUNT),
        PATH(record, COUNT),
        PATH(columns_nine, ROWS),
        PATH(columns_all, ROWS),
        PATH(workdays_add, COUNT),
        PATH(workdays_count, COUNT),
        PATH(uscc_read, COUNT),
        PATH(history, COUNT * HISTORY),
        PATH(json_line, COUNT),
    };
    size_t i;

    json_object_seed(1); /* else jansson's hashes, and with them its steps, differ from run to run */
    fill();
    lay_table();
    tell_stories();
    open_stream();
    for (i = 0; i < COUNT_OF(paths); i++) {
        paths[i].run();
        printf("%s\t%d\n", paths[i].name, paths[i].times);
    }
    smeplat_json_stream_close(stream);
    if (refused)
        fprintf(stderr, "%ld calls were refused\n", refused);
    return refused != 0;
}
