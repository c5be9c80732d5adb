/* How many platforms a second: an assessment, what matters, the way to yes, a record; one beside the other in one run.
 *     cc -O2 -Iinclude -Itests/property tests/bench/bench_matters.c build/lib/libsmeplat.a -o bench && ./bench [PLATFORMS]
 * Seeded platforms as the property tests draw them: a third with much missing, a third with little, a third all but met.
 * SPDX-License-Identifier: Apache-2.0 */
#include <time.h>

#include <smeplat/record.h>
#include <smeplat/remedy.h>
#include <smeplat/sensitivity.h>

#include "random_platform.h"

#define STEPS_MAX  128
#define RECORD_MAX 65536

/* Each looks at one platform; what comes back only keeps the compiler from leaving it out. */
typedef int64_t question(const random_application *a);

static int64_t ask_assessment(const random_application *a)
{
    static smeplat_finding findings[SMEPLAT_FINDINGS_MAX];
    smeplat_assessment out = {.struct_size = sizeof out};

    findings[0].struct_size = sizeof findings[0];
    return smeplat_assess(&a->platform, &a->round, &a->rules, &out, findings, SMEPLAT_FINDINGS_MAX, NULL) ? -1
                                                                                                          : out.overall;
}

static int64_t ask_what_matters(const random_application *a)
{
    static smeplat_point points[SMEPLAT_POINTS_MAX];
    smeplat_range out = {.struct_size = sizeof out};

    points[0].struct_size = sizeof points[0];
    return smeplat_sensitivity(&a->platform, &a->round, &a->rules, 0, &out, points, SMEPLAT_POINTS_MAX, NULL)
               ? -1
               : out.worst;
}

static int64_t ask_way(const random_application *a)
{
    static smeplat_remedy_step steps[STEPS_MAX];
    smeplat_remedy out = {.struct_size = sizeof out};

    steps[0].struct_size = sizeof steps[0];
    return smeplat_remedy_find(&a->platform, &a->round, &a->rules, &out, steps, STEPS_MAX, NULL)
               ? -1
               : (int64_t)out.step_count;
}

static int64_t ask_record(const random_application *a)
{
    static smeplat_finding findings[SMEPLAT_FINDINGS_MAX];
    static uint8_t bytes[RECORD_MAX];
    smeplat_assessment out = {.struct_size = sizeof out};
    smeplat_record record = {
        .struct_size = sizeof record, .platform = &a->platform, .round = &a->round, .rules = &a->rules};
    size_t length = 0;

    findings[0].struct_size = sizeof findings[0];
    if (smeplat_assess(&a->platform, &a->round, &a->rules, &out, findings, SMEPLAT_FINDINGS_MAX, NULL))
        return -1;
    record.assessment = &out;
    record.findings = findings;
    record.finding_count = out.finding_count;
    return smeplat_record_write(&record, bytes, sizeof bytes, &length, NULL) ? -1 : (int64_t)length;
}

static double now(void)
{
    return (double)clock() / CLOCKS_PER_SEC;
}

int main(int argc, char **argv)
{
    static const struct {
        const char *name;
        question *ask;
    } asked[] = {
        {"assessed, with findings", ask_assessment},
        {"what matters, all arguable points", ask_what_matters},
        {"the way to yes", ask_way},
        {"assessed and recorded", ask_record},
    };
    long n = argc > 1 ? strtol(argv[1], NULL, 10) : 10000, i;
    random_application *all = malloc((size_t)(n > 0 ? n : 1) * sizeof *all);
    size_t k;

    if (!all || n < 1)
        return 1;
    for (i = 0; i < n; i++) {
        random_application *a = &all[i];

        if (i % 3 == 0)
            random_nearly_met(a, (uint64_t)i + 1);
        else if (i % 3 == 1)
            random_mostly_met(a, (uint64_t)i + 1, 15);
        else
            random_fill(a, (uint64_t)i + 1, 40);
    }
    for (k = 0; k < sizeof asked / sizeof *asked; k++) {
        int64_t sum = 0;
        double start = now(), seconds;

        for (i = 0; i < n; i++)
            sum += asked[k].ask(&all[i]);
        seconds = now() - start;
        printf("%-36s %10.0f platforms a second of processor time (sum %lld)\n", asked[k].name,
               seconds > 0 ? (double)n / seconds : 0, (long long)sum);
    }
    free(all);
    return 0;
}
