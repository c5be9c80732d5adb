/* Applications assessed: under the rules as they are, under every option of every reading, with other figures, and refused.
 * SPDX-License-Identifier: Apache-2.0 */
#include <smeplat/smeplat.h>

#include "print.h"
#include "results.h"
#include "spoil.h"

#define APPLICATIONS 160
#define EVERY_OPTION 24
#define SPOILT       500
#define ROWS         16

static random_application application;
static smeplat_finding findings[SMEPLAT_FINDINGS_MAX];
static char text[1 << 16];

static void draw(uint64_t seed)
{
    if (seed % 3 == 0)
        random_fill(&application, seed, (int64_t)(seed % 60));
    else if (seed % 3 == 1)
        random_mostly_met(&application, seed, 25);
    else
        random_nearly_met(&application, seed);
    if (seed % 4 == 3)
        random_rules(&application);
}

static void report(const smeplat_assessment *a, uint64_t seed)
{
    smeplat_report r = {.struct_size = sizeof r};

    r.lang = 1 + (int32_t)(seed % 2);
    r.flags = (uint32_t)(seed / 2 % 4);
    r.width = 40 + (int32_t)(seed % 7) * 20;
    r.platform = &application.platform;
    r.round = &application.round;
    r.rules = &application.rules;
    r.assessment = a;
    r.findings = findings;
    r.finding_count = a->finding_count;
    print_text("report", text, sizeof text, smeplat_report_text(&r, text, sizeof text));
}

static smeplat_status assess(smeplat_assessment *a, smeplat_error *error)
{
    memset(a, 0, sizeof *a);
    a->struct_size = sizeof *a;
    memset(findings, 0, sizeof findings);
    findings[0].struct_size = sizeof findings[0];
    memset(error, 0, sizeof *error);
    error->struct_size = sizeof *error;
    return smeplat_assess(&application.platform, &application.round, &application.rules, a, findings,
                          SMEPLAT_FINDINGS_MAX, error);
}

static void matters(uint64_t vary)
{
    static smeplat_point points[SMEPLAT_POINTS_MAX];
    smeplat_range range = {.struct_size = sizeof range};
    smeplat_error error = {.struct_size = sizeof error};
    smeplat_status status;
    int32_t criterion = 1 + (int32_t)random_below(34);
    uint32_t i;

    memset(points, 0, sizeof points);
    points[0].struct_size = sizeof points[0];
    status = smeplat_sensitivity(&application.platform, &application.round, &application.rules, vary, &range, points,
                                 SMEPLAT_POINTS_MAX, &error);
    print_refusal("sensitivity", status, &error);
    print_line("range", "smeplat_range", &range);
    for (i = 0; i < range.point_count; i++)
        print_line("point", "smeplat_point", &points[i]);
    if (!status) {
        print_text("zh", text, sizeof text,
                   smeplat_sensitivity_text(&range, points, SMEPLAT_LANG_ZH, text, sizeof text));
        print_text("en", text, sizeof text, smeplat_sensitivity_text(&range, NULL, SMEPLAT_LANG_EN, text, sizeof text));
    }
    status = smeplat_sensitivity_criterion(&application.platform, &application.round, &application.rules, criterion,
                                           vary, &range, NULL, 0, &error);
    print_refusal("sensitivity of one", status, &error);
    print_pair("criterion", criterion);
    print_struct("smeplat_range", &range);
    print_end();
}

static void way(void)
{
    static smeplat_remedy_step steps[128];
    smeplat_remedy remedy = {.struct_size = sizeof remedy};
    smeplat_error error = {.struct_size = sizeof error};
    smeplat_status status;
    uint32_t i;

    memset(steps, 0, sizeof steps);
    steps[0].struct_size = sizeof steps[0];
    status =
        smeplat_remedy_find(&application.platform, &application.round, &application.rules, &remedy, steps, 128, &error);
    print_refusal("remedy", status, &error);
    print_line("remedy", "smeplat_remedy", &remedy);
    for (i = 0; !status && i < remedy.step_count; i++)
        print_line("step", "smeplat_remedy_step", &steps[i]);
    for (i = 0; !status && i < remedy.step_count; i++)
        print_text("en", text, sizeof text, smeplat_remedy_step_text(&steps[i], SMEPLAT_LANG_EN, text, sizeof text));
    if (!status)
        print_text("zh", text, sizeof text, smeplat_remedy_text(&remedy, steps, SMEPLAT_LANG_ZH, text, sizeof text));
}

static void one_application(uint64_t seed)
{
    smeplat_assessment a;
    smeplat_finding alone = {.struct_size = sizeof alone};
    smeplat_error error;
    uint32_t i;

    draw(seed);
    print_pair("application", (int64_t)seed);
    print_end();
    print_refusal("platform", smeplat_platform_check(&application.platform, NULL), NULL);
    print_refusal("assess", assess(&a, &error), &error);
    print_line("assessment", "smeplat_assessment", &a);
    for (i = 0; i < a.finding_count; i++) {
        print_line("finding", "smeplat_finding", &findings[i]);
        print_text("zh", text, sizeof text, smeplat_finding_text(&findings[i], SMEPLAT_LANG_ZH, text, sizeof text));
        print_text("en", text, sizeof text, smeplat_finding_text(&findings[i], SMEPLAT_LANG_EN, text, sizeof text));
    }
    print_refusal("one criterion",
                  smeplat_assess_criterion(&application.platform, &application.round, &application.rules,
                                           1 + (int32_t)(seed % 34), &alone, &error),
                  &error);
    print_line("finding", "smeplat_finding", &alone);
    if (seed % 4 == 0)
        report(&a, seed / 4);
    matters(seed % 5 ? 0 : UINT64_C(0x7FFFFFE));
    way();
}

/* Every option of every reading, one switched at a time: verdicts, and the findings that changed. */
static void every_option(uint64_t seed)
{
    const smeplat_reading_info *info;
    smeplat_assessment a;
    smeplat_error error;
    int32_t option;
    size_t i;
    uint32_t k;

    random_nearly_met(&application, seed);
    for (i = 0; (info = smeplat_reading_at(i)) != NULL; i++) {
        for (option = 0; option < info->options; option++) {
            application.rules.readings[info->reading] = (uint8_t)option;
            print_refusal("option", assess(&a, &error), &error);
            print_number(info->reading);
            print_number(option);
            print_struct("smeplat_assessment", &a);
            for (k = 0; k < a.finding_count; k++)
                if (findings[k].verdict != SMEPLAT_VERDICT_MET)
                    print_pair("reasons", (int64_t)findings[k].reasons);
            print_end();
        }
        application.rules.readings[info->reading] = 0;
    }
}

/* One thing is made bad, in the platform, a list of it, or the round. */
static void refused(uint64_t seed)
{
    smeplat_assessment a;
    smeplat_error error;
    smeplat_platform *p = &application.platform;

    draw(seed * 3);
    switch (random_below(6)) {
    case 0:
        if (p->service_count)
            spoil("smeplat_service", &application.services[random_below((int64_t)p->service_count)]);
        break;
    case 1:
        if (p->incident_count)
            spoil("smeplat_incident", &application.incidents[random_below((int64_t)p->incident_count)]);
        break;
    case 2:
        if (p->revocation_count)
            spoil("smeplat_revocation", &application.revocations[random_below((int64_t)p->revocation_count)]);
        break;
    case 3:
        if (p->ruling_count)
            spoil("smeplat_ruling", &application.rulings[random_below((int64_t)p->ruling_count)]);
        break;
    case 4:
        spoil("smeplat_round", &application.round);
        break;
    default:
        spoil("smeplat_platform", p);
        break;
    }
    print_refusal("spoilt", assess(&a, &error), &error);
    print_number(smeplat_platform_check(p, NULL));
    print_struct("smeplat_assessment", &a);
    print_end();
}

static void rows_of_platforms(uint64_t seed)
{
    static smeplat_platform platforms[ROWS];
    static smeplat_assessment out[ROWS];
    static smeplat_finding rows[ROWS * SMEPLAT_FINDINGS_MAX];
    smeplat_error error = {.struct_size = sizeof error};
    size_t i;

    random_nearly_met(&application, seed);
    memset(out, 0, sizeof out);
    out[0].struct_size = sizeof out[0];
    for (i = 0; i < ROWS; i++) {
        platforms[i] = application.platform;
        spoil("smeplat_platform", &platforms[i]);
        platforms[i].struct_size = sizeof platforms[i];
    }
    print_refusal("rows", smeplat_assess_n(platforms, ROWS, &application.round, &application.rules, out, &error),
                  &error);
    for (i = 0; i < ROWS; i++)
        print_line("row", "smeplat_assessment", &out[i]);
    memset(rows, 0, sizeof rows);
    rows[0].struct_size = sizeof rows[0];
    print_refusal("rows with findings",
                  smeplat_assess_findings_n(platforms, ROWS, &application.round, &application.rules, out, rows,
                                            ROWS * smeplat_criterion_count(), &error),
                  &error);
    for (i = 0; i < ROWS; i++)
        if (!out[i].status && seed % 4 == 0)
            print_line("finding", "smeplat_finding", &rows[(i + 1) * smeplat_criterion_count() - 1 - seed / 4]);
}

void results_of_applications(void)
{
    uint64_t seed;

    for (seed = 1; seed <= APPLICATIONS; seed++)
        one_application(seed);
    for (seed = 1; seed <= EVERY_OPTION; seed++)
        every_option(seed);
    for (seed = 1; seed <= SPOILT; seed++)
        refused(seed);
    for (seed = 1; seed <= 40; seed++)
        rows_of_platforms(seed);
}
