/* Holders of the title: evaluation, grounds of revocation, bars, changes, publicity, reports.
 * SPDX-License-Identifier: Apache-2.0 */
#include <smeplat/smeplat.h>

#include "print.h"
#include "results.h"
#include "spoil.h"

#define EVALUATIONS 300
#define HOLDERS     400
#define BARS        400
#define CHANGES     500
#define PUBLICITIES 300
#define REPORTS     300

static smeplat_rules rules;
static smeplat_error error;
static char text[4096];

/* Rules with options of R19 to R26 drawn anew, and an error that is empty. */
static void draw_rules(void)
{
    int32_t reading;

    memset(&rules, 0, sizeof rules);
    rules.struct_size = sizeof rules;
    (void)smeplat_rules_load(SMEPLAT_MEASURE_BEIJING_2022, &rules, NULL);
    rules.min_basis = 1 + (int32_t)random_below(3);
    for (reading = SMEPLAT_READING_EVALUATION_MISSED; reading <= SMEPLAT_READING_PUBLICITY_COUNT; reading++)
        rules.readings[reading] = (uint8_t)random_below(smeplat_reading_at((size_t)reading - 1)->options);
    memset(&error, 0, sizeof error);
    error.struct_size = sizeof error;
}

static void evaluation(void)
{
    smeplat_evaluation in = {.struct_size = sizeof in};
    smeplat_evaluation_result out = {.struct_size = sizeof out};
    smeplat_status status;

    draw_rules();
    in.year = 2025;
    in.review_required = random_fact(random_below(2), 30);
    in.review_done = random_fact(random_below(2), 30);
    in.rating_required = random_fact(random_below(2), 30);
    in.rating_done = random_fact(random_below(2), 30);
    in.grade = (int32_t)random_below(4);
    in.stars = (int32_t)random_below(6);
    in.tier = (int32_t)random_below(4);
    if (random_percent(15))
        spoil("smeplat_evaluation", &in);
    status = smeplat_evaluation_assess(&in, &rules, &out, &error);
    print_refusal("evaluation", status, &error);
    if (!status) {
        print_line("evaluation", "smeplat_evaluation_result", &out);
        print_text("zh", text, sizeof text, smeplat_evaluation_text(&out, SMEPLAT_LANG_ZH, text, sizeof text));
        print_text("en", text, sizeof text, smeplat_evaluation_text(&out, SMEPLAT_LANG_EN, text, sizeof text));
    }
}

static void holder(void)
{
    smeplat_incident incidents[4];
    smeplat_falsehood falsehoods[3];
    smeplat_trigger triggers[16];
    smeplat_ground_finding grounds[SMEPLAT_GROUNDS_MAX];
    smeplat_holder in = {.struct_size = sizeof in};
    smeplat_revocation_result out = {.struct_size = sizeof out};
    smeplat_status status;
    size_t i, count = 0;

    draw_rules();
    in.granted_on = random_percent(80) ? 20240630 : random_day();
    in.application_deadline = random_percent(70) ? 20240301 : 0;
    in.as_of = random_day();
    in.incidents = incidents;
    in.incident_count = (size_t)random_below(4);
    for (i = 0; i < in.incident_count; i++) {
        random_incident(&incidents[i]);
        incidents[i].disclosed = (int32_t)random_below(3);
    }
    in.falsehoods = falsehoods;
    in.falsehood_count = (size_t)random_below(3);
    memset(falsehoods, 0, sizeof falsehoods);
    for (i = 0; i < in.falsehood_count; i++) {
        falsehoods[i].struct_size = sizeof falsehoods[i];
        falsehoods[i].context = 1 + (int32_t)random_below(2);
        falsehoods[i].found_on = random_day();
        falsehoods[i].confirmed = random_fact(random_below(2), 30);
    }
    if (in.falsehood_count && random_percent(10))
        spoil("smeplat_falsehood", &falsehoods[0]);
    if (random_percent(10))
        spoil("smeplat_holder", &in);
    memset(grounds, 0, sizeof grounds);
    grounds[0].struct_size = sizeof grounds[0];
    status = smeplat_revocation_assess(&in, &rules, &out, grounds, SMEPLAT_GROUNDS_MAX, &error);
    print_refusal("revocation", status, &error);
    if (status)
        return;
    print_line("revocation", "smeplat_revocation_result", &out);
    for (i = 0; i < out.ground_count; i++) {
        print_line("ground", "smeplat_ground_finding", &grounds[i]);
        print_text("zh", text, sizeof text,
                   smeplat_ground_finding_text(&grounds[i], SMEPLAT_LANG_ZH, text, sizeof text));
        print_text("en", text, sizeof text,
                   smeplat_ground_finding_text(&grounds[i], SMEPLAT_LANG_EN, text, sizeof text));
    }
    memset(triggers, 0, sizeof triggers);
    triggers[0].struct_size = sizeof triggers[0];
    print_refusal("triggers", smeplat_revocation_triggers(&in, &rules, triggers, 16, &count, &error), &error);
    for (i = 0; i < count && i < 16; i++)
        print_line("trigger", "smeplat_trigger", &triggers[i]);
}

static void bar(void)
{
    static random_application drawn;
    smeplat_bar_query in = {.struct_size = sizeof in};
    smeplat_bar_result out = {.struct_size = sizeof out};
    smeplat_status status;

    draw_rules();
    random_lists(&drawn, 90);
    in.on = random_percent(90) ? random_day() : 0;
    in.revocations = drawn.revocations;
    in.revocation_count = drawn.platform.revocation_count;
    if (in.revocation_count && random_percent(10))
        spoil("smeplat_revocation", &drawn.revocations[0]);
    status = smeplat_bar_assess(&in, &rules, &out, &error);
    print_refusal("bar", status, &error);
    if (!status) {
        print_line("bar", "smeplat_bar_result", &out);
        print_text("zh", text, sizeof text, smeplat_bar_text(&out, SMEPLAT_LANG_ZH, text, sizeof text));
        print_text("en", text, sizeof text, smeplat_bar_text(&out, SMEPLAT_LANG_EN, text, sizeof text));
    }
    memset(&drawn, 0, sizeof drawn);
}

static void draw_change(smeplat_change *in)
{
    memset(in, 0, sizeof *in);
    in->struct_size = sizeof *in;
    in->kind = 1 + (int32_t)random_below(7);
    in->occurred_on = random_day();
    in->internal_decision_on = random_percent(60) ? random_day() : 0;
    in->filed_on = random_percent(60) ? random_day() : 0;
    in->leaves_beijing = random_percent(20);
    in->as_of = random_percent(80) ? random_day() : 0;
    if (random_percent(10))
        spoil("smeplat_change", in);
}

static void change(void)
{
    smeplat_change rows[5];
    smeplat_change_result out = {.struct_size = sizeof out}, results[5];
    smeplat_status status;
    int i;

    draw_rules();
    for (i = 0; i < 5; i++) {
        draw_change(&rows[i]);
        if (i)
            rows[i].struct_size = 0;
    }
    status = smeplat_change_assess(&rows[0], &rules, NULL, &out, &error);
    print_refusal("change", status, &error);
    if (!status)
        print_line("change", "smeplat_change_result", &out);
    rows[0].struct_size = sizeof rows[0];
    memset(results, 0, sizeof results);
    results[0].struct_size = sizeof results[0];
    print_refusal("changes", smeplat_change_assess_n(rows, 5, &rules, NULL, results, &error), &error);
    for (i = 0; i < 5; i++)
        print_line("row", "smeplat_change_result", &results[i]);
}

static void publicity(void)
{
    smeplat_objection objections[3];
    smeplat_publicity in = {.struct_size = sizeof in};
    smeplat_publicity_result out = {.struct_size = sizeof out};
    smeplat_status status;
    size_t i;

    draw_rules();
    in.started_on = random_day();
    in.workdays = 1 + random_below(20);
    in.as_of = random_percent(80) ? random_day() : 0;
    in.objections = objections;
    in.objection_count = (size_t)random_below(4);
    memset(objections, 0, sizeof objections);
    for (i = 0; i < 3; i++) {
        objections[i].struct_size = sizeof objections[i];
        objections[i].raised_on = random_day();
        if (random_percent(60)) {
            objections[i].decided_on = random_day();
            objections[i].outcome = 1 + (int32_t)random_below(2);
        }
        if (objections[i].decided_on < objections[i].raised_on && random_percent(90))
            objections[i].decided_on = objections[i].outcome ? objections[i].raised_on : 0;
    }
    if (random_percent(10))
        spoil("smeplat_objection", &objections[0]);
    if (random_percent(10))
        spoil("smeplat_publicity", &in);
    status = smeplat_publicity_assess(&in, &rules, NULL, &out, &error);
    print_refusal("publicity", status, &error);
    if (!status)
        print_line("publicity", "smeplat_publicity_result", &out);
}

static void report(void)
{
    smeplat_report_duty in = {.struct_size = sizeof in};
    smeplat_report_duty_result out = {.struct_size = sizeof out};
    smeplat_status status;

    draw_rules();
    in.due_on = random_day();
    in.reported_on = random_percent(60) ? random_day() : 0;
    in.as_of = random_percent(80) ? random_day() : 0;
    if (random_percent(10))
        spoil("smeplat_report_duty", &in);
    status = smeplat_report_duty_assess(&in, &out, &error);
    print_refusal("report", status, &error);
    if (!status)
        print_line("report", "smeplat_report_duty_result", &out);
}

static void times(int count, void (*one)(void))
{
    while (count-- > 0)
        one();
}

void results_of_holders(void)
{
    random_seed(4);
    times(EVALUATIONS, evaluation);
    times(HOLDERS, holder);
    times(BARS, bar);
    times(CHANGES, change);
    times(PUBLICITIES, publicity);
    times(REPORTS, report);
}
