/* A finding is the same among all and asked alone, and verdicts are the same with findings and without: most criteria of most
 * platforms are settled at a glance when all are asked, and none is when one is asked alone. Random platforms from nearly met to
 * hardly stated, all readings, forces and thresholds of other measures, arrays of other strides; the rules of 2022 by themselves and
 * looked up.
 *
 *   findings_alone [PLATFORMS [SEED]]
 * SPDX-License-Identifier: Apache-2.0 */
#include <inttypes.h>

#include "random_platform.h"

#define COUNT 34
#define PAD   16

static uint64_t compared, seen[6], with_reason;

static void fail(long i, int32_t criterion, const char *what)
{
    printf("not ok 1 - platform %ld, criterion %" PRId32 ": %s\n1..1\n", i, criterion, what);
    exit(1);
}

static void fill(random_application *a, long i, uint64_t seed)
{
    const uint64_t s = seed + (uint64_t)i;
    int32_t field;

    switch (i % 5) {
    case 0:
        random_nearly_met(a, s);
        break;
    case 1:
        random_mostly_met(a, s, 15);
        break;
    case 2:
        random_fill(a, s, 40);
        break;
    case 3:
        random_fill(a, s, 5);
        break;
    default: /* everything stated, and some of it no */
        random_fill(a, s, 0);
        for (field = SMEPLAT_FIELD_PUBLIC_BENEFIT; field <= SMEPLAT_FIELD_MATERIALS_COMPLETE; field++)
            if (random_fact_at(&a->platform, field)->value <= 1 && random_percent(10) &&
                field != SMEPLAT_FIELD_FOUNDED_ON && field != SMEPLAT_FIELD_FILED_ON)
                random_fact_at(&a->platform, field)->value = 0;
        random_agree(&a->platform);
        break;
    }
    if (random_percent(40))
        random_rules(a);
    if (random_percent(3)) /* a figure the measure does not give */
        a->rules.assets_fen_min = a->rules.institutions_min = 0;
    if (random_percent(3))
        a->rules.free_services_min = a->rules.age_years_min = 0;
    if (random_percent(3))
        a->rules.lookback_years = a->rules.bar_years = a->rules.smes_min = 0;
    if (random_percent(3)) {
        a->rules.staff_min = a->rules.functions_min = 0;
        memset(&a->rules.satisfaction_min, 0, sizeof a->rules.satisfaction_min);
    }
    if (random_percent(3))
        memset(&a->rules.revenue_share_min, 0, sizeof a->rules.revenue_share_min);
}

/* Findings in an array of wider elements are the same, and what follows them is zero. */
static void compare_wide(long i, const random_application *a, const smeplat_rules *rules,
                         const smeplat_finding *findings)
{
    static unsigned char wide[COUNT * (sizeof(smeplat_finding) + PAD)];
    const uint32_t stride = sizeof(smeplat_finding) + PAD, own = sizeof(smeplat_finding);
    static const unsigned char zeros[PAD];
    smeplat_assessment out = {.struct_size = sizeof out};
    int32_t criterion;

    memset(wide, 0xA5, sizeof wide);
    memcpy(wide, &stride, sizeof stride);
    if (smeplat_assess(&a->platform, &a->round, rules, &out, (smeplat_finding *)(void *)wide, COUNT, NULL))
        fail(i, 0, "refused in a wider array");
    for (criterion = 1; criterion <= COUNT; criterion++) {
        unsigned char *at = wide + (size_t)(criterion - 1) * stride;

        if (memcmp(at, &stride, sizeof stride) != 0 || memcmp(at + own, zeros, PAD) != 0)
            fail(i, criterion, "its size or tail in a wider array");
        memcpy(at, &own, sizeof own);
        if (memcmp(at, &findings[criterion - 1], own) != 0)
            fail(i, criterion, "differs in a wider array");
    }
}

/* The figures of 2022 are known to the compiler; under rules that differ from them in their number alone they are looked up. */
static void compare_looked_up(long i, const random_application *a)
{
    static smeplat_finding found[2][COUNT];
    smeplat_rules rules = {.struct_size = sizeof rules};
    const smeplat_rules *const either[2] = {NULL, &rules};
    smeplat_assessment out[2];
    int32_t k;

    if (smeplat_rules_load(SMEPLAT_MEASURE_BEIJING_2022, &rules, NULL))
        fail(i, 0, "no rules");
    rules.document_number = (smeplat_str){"1", 1};
    memset(out, 0x5A, sizeof out);
    memset(found, 0x5A, sizeof found);
    for (k = 0; k < 2; k++) {
        out[k].struct_size = sizeof out[k];
        found[k][0].struct_size = sizeof found[k][0];
        if (smeplat_assess(&a->platform, &a->round, either[k], &out[k], found[k], COUNT, NULL))
            fail(i, 0, "refused under the rules of 2022");
    }
    if (memcmp(&out[0], &out[1], sizeof out[0]) != 0 || memcmp(found[0], found[1], sizeof found[0]) != 0)
        fail(i, 0, "differs under the same rules looked up");
}

static void compare(long i, const random_application *a, const smeplat_rules *rules)
{
    static smeplat_finding findings[COUNT];
    smeplat_assessment with = {.struct_size = sizeof with}, without = {.struct_size = sizeof without};
    int32_t criterion;

    memset(findings, 0x5A, sizeof findings);
    findings[0].struct_size = sizeof findings[0];
    if (smeplat_assess(&a->platform, &a->round, rules, &with, findings, COUNT, NULL) ||
        smeplat_assess(&a->platform, &a->round, rules, &without, NULL, 0, NULL))
        fail(i, 0, "refused");
    if (memcmp(&with, &without, sizeof with) != 0)
        fail(i, 0, "the assessment differs without findings");
    for (criterion = 1; criterion <= COUNT; criterion++) {
        smeplat_finding alone = {.struct_size = sizeof alone};

        if (smeplat_assess_criterion(&a->platform, &a->round, rules, criterion, &alone, NULL))
            fail(i, criterion, "refused alone");
        if (memcmp(&alone, &findings[criterion - 1], sizeof alone) != 0)
            fail(i, criterion, "differs from the finding asked alone");
        seen[alone.verdict]++;
        with_reason += alone.reasons != 0;
        compared++;
    }
    if (i % 8 == 0)
        compare_wide(i, a, rules, findings);
    compare_looked_up(i, a);
}

int main(int argc, char **argv)
{
    const long n = argc > 1 ? strtol(argv[1], NULL, 10) : 40000;
    const uint64_t seed = argc > 2 ? strtoull(argv[2], NULL, 10) : 20220520;
    static random_application a;
    long i;
    int32_t verdict;

    for (i = 0; i < n; i++) {
        fill(&a, i, seed);
        compare(i, &a, i % 6 == 5 ? NULL : &a.rules);
    }
    for (verdict = SMEPLAT_VERDICT_NOT_MET; verdict <= SMEPLAT_VERDICT_NOT_APPLICABLE; verdict++)
        if (seen[verdict] < compared / 1000)
            fail(n, verdict, "a verdict is hardly ever reached");
    printf("ok 1 - %" PRIu64 " findings, %" PRIu64 " with reasons\n1..1\n", compared, with_reason);
    return 0;
}
