/* The measure as data.
 * SPDX-License-Identifier: Apache-2.0 */
#include <smeplat/smeplat.h>

#include "print.h"
#include "results.h"
#include "spoil.h"

#define SPOILT 400

void results_of_rules(void)
{
    smeplat_rules rules = {.struct_size = sizeof rules}, spoilt;
    smeplat_error error = {.struct_size = sizeof error};
    const smeplat_criterion_info *criterion;
    const smeplat_reading_info *reading;
    size_t i;

    random_seed(3);
    print_pair("criteria", (int64_t)smeplat_criterion_count());
    print_pair("readings", (int64_t)smeplat_reading_count());
    print_end();
    for (i = 0; (criterion = smeplat_criterion_at(i)) != NULL; i++)
        print_line("criterion", "smeplat_criterion_info", criterion);
    for (i = 0; (reading = smeplat_reading_at(i)) != NULL; i++)
        print_line("reading", "smeplat_reading_info", reading);
    print_refusal("no measure", smeplat_rules_load(77, &rules, &error), &error);
    print_refusal("measure", smeplat_rules_load(SMEPLAT_MEASURE_BEIJING_2022, &rules, &error), &error);
    print_line("rules", "smeplat_rules", &rules);
    for (i = 0; i < SPOILT; i++) {
        spoilt = rules;
        spoil("smeplat_rules", &spoilt);
        print_refusal("rules", smeplat_rules_check(&spoilt, &error), &error);
    }
}
