/* Applications under the rules of 2022, whose figures the compiler knows, and under rules that differ in their number alone, which
 * are looked up: assessment and findings must be the same.
 * SPDX-License-Identifier: Apache-2.0 */
#include <smeplat/assess.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "random_platform.h"

static void fill(random_application *a, long i)
{
    const uint64_t seed = (uint64_t)i;

    switch (i % 4) {
    case 0:
        random_nearly_met(a, seed);
        break;
    case 1:
        random_mostly_met(a, seed, 15);
        break;
    case 2:
        random_fill(a, seed, 30);
        break;
    default:
        random_fill(a, seed, 0);
        break;
    }
}

int main(int argc, char **argv)
{
    const long n = argc > 1 ? strtol(argv[1], NULL, 10) : 40000;
    static random_application a;
    static smeplat_finding known[SMEPLAT_FINDINGS_MAX], looked_up[SMEPLAT_FINDINGS_MAX];
    smeplat_rules rules = {.struct_size = sizeof rules};
    long i, by_verdict[SMEPLAT_VERDICT_MET + 1] = {0};
    int32_t verdict;

    if (smeplat_rules_load(SMEPLAT_MEASURE_BEIJING_2022, &rules, NULL))
        return 1;
    rules.document_number = (smeplat_str){"1", 1};
    for (i = 0; i < n; i++) {
        smeplat_assessment with, without, alone;

        fill(&a, i);
        memset(&with, 0, sizeof with);
        with.struct_size = sizeof with;
        without = alone = with;
        memset(known, 0, sizeof known);
        known[0].struct_size = sizeof known[0];
        memcpy(looked_up, known, sizeof known);
        if (smeplat_assess(&a.platform, &a.round, NULL, &with, known, SMEPLAT_FINDINGS_MAX, NULL) !=
                smeplat_assess(&a.platform, &a.round, &rules, &without, looked_up, SMEPLAT_FINDINGS_MAX, NULL) ||
            memcmp(&with, &without, sizeof with) != 0 || memcmp(known, looked_up, sizeof known) != 0) {
            printf("not ok 1 - platform %ld\n1..1\n", i);
            return 1;
        }
        (void)smeplat_assess(&a.platform, &a.round, NULL, &alone, NULL, 0, NULL);
        if (memcmp(&with, &alone, sizeof with) != 0) {
            printf("not ok 1 - platform %ld, the verdict alone\n1..1\n", i);
            return 1;
        }
        by_verdict[with.overall]++;
    }
    for (verdict = SMEPLAT_VERDICT_NOT_MET; verdict <= SMEPLAT_VERDICT_MET; verdict++)
        if (by_verdict[verdict] < n / 2000) {
            printf("not ok 1 - verdict %d came %ld times in %ld\n1..1\n", (int)verdict, by_verdict[verdict], n);
            return 1;
        }
    printf("ok 1 - %ld platforms\n1..1\n", n);
    return 0;
}
