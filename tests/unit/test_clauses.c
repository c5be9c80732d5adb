/* Sentences of the Measures that are best shown whole: the lower floor, the last paragraph of Art. 6, each function of Art. 7,
 * the features of Art. 8.
 * SPDX-License-Identifier: Apache-2.0 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "sample.h"

static smeplat_assessment assess_whole(const smeplat_platform *p)
{
    smeplat_round round = sample_round();
    smeplat_assessment a;

    memset(&a, 0, sizeof a);
    a.struct_size = sizeof a;
    assert_int_equal(smeplat_assess(p, &round, NULL, &a, NULL, 0, NULL), SMEPLAT_OK);
    return a;
}

/*= Art. 6(3)/2: fifty suffice for nobody but those who serve production stages in those fields */
static void art6_3_the_lower_floor_wants_both_facts_and_fifty(void **state)
{
    static const struct {
        int64_t served, focus, stages;
        uint8_t option; /* of R5 */
        int32_t verdict, reduced;
    } row[] = {
        {99, 1, 1, 0, SMEPLAT_VERDICT_DISCRETION, 1}, {50, 1, 1, 0, SMEPLAT_VERDICT_DISCRETION, 1},
        {49, 1, 1, 0, SMEPLAT_VERDICT_NOT_MET, 0},    {50, 0, 1, 0, SMEPLAT_VERDICT_NOT_MET, 0},
        {50, 1, 0, 0, SMEPLAT_VERDICT_NOT_MET, 0},    {100, 1, 1, 0, SMEPLAT_VERDICT_MET, 0},
        {50, 1, 1, 2, SMEPLAT_VERDICT_MET, 1},        {49, 1, 1, 2, SMEPLAT_VERDICT_NOT_MET, 0},
        {50, 1, 1, 1, SMEPLAT_VERDICT_DISCRETION, 1}, /* both are documented, not verified */
    };
    smeplat_rules r = sample_rules();
    size_t i;

    (void)state;
    r.readings[SMEPLAT_READING_SME_FLOOR_FORCE] = 1; /* so that the floor's own room is seen alone */
    for (i = 0; i < COUNT_OF(row); i++) {
        smeplat_platform p = sample_platform();
        smeplat_finding f;

        p.outstanding_results.value = 0;
        p.jjj_smes_served = stated(row[i].served);
        p.gaojingjian_focus = stated(row[i].focus);
        p.production_stage_services = stated(row[i].stages);
        r.readings[SMEPLAT_READING_REDUCED_FLOOR] = row[i].option;
        f = ask(&p, &r, SMEPLAT_CRITERION_ART6_3_SMES_SERVED);
        if (f.verdict != row[i].verdict ||
            ((f.reasons & SMEPLAT_BIT(SMEPLAT_REASON_REDUCED_FLOOR)) != 0) != row[i].reduced)
            fail_msg("row %u: verdict %d, reasons %llx", (unsigned)i, (int)f.verdict, (unsigned long long)f.reasons);
    }
}

/*= Art. 6(last): who sponsors it, how outstanding it is, and which conditions give way */
static void art6_last_relaxation_wants_sponsor_results_and_effect(void **state)
{
    static const struct {
        const char *code;
        int64_t results, effect;
        int32_t verdict;
    } row[] = {
        {"11110000000026833B", 1, 1, SMEPLAT_VERDICT_DISCRETION}, /* a public body */
        {"12110000400687411U", 1, 1, SMEPLAT_VERDICT_DISCRETION}, /* an institution */
        {"51100000500002862F", 1, 1, SMEPLAT_VERDICT_DISCRETION}, /* an association */
        {"91110108551385082Q", 1, 1, SMEPLAT_VERDICT_NOT_MET},    /* an enterprise */
        {"12110000400687411U", 0, 1, SMEPLAT_VERDICT_NOT_MET},
        {"12110000400687411U", 1, 0, SMEPLAT_VERDICT_NOT_MET},
        {"", 1, 1, SMEPLAT_VERDICT_NOT_MET}, /* a missing code fits nothing */
    };
    size_t i;

    (void)state;
    for (i = 0; i < COUNT_OF(row); i++) {
        smeplat_platform p = sample_platform();
        smeplat_finding f;

        p.uscc.ptr = row[i].code;
        p.uscc.len = strlen(row[i].code);
        p.outstanding_results.value = row[i].results;
        p.demonstration_effect.value = row[i].effect;
        p.institutions_gathered = stated(4);
        p.operating_soundly = stated(0);
        f = ask(&p, NULL, SMEPLAT_CRITERION_ART6_4_INSTITUTIONS);
        if (f.verdict != row[i].verdict)
            fail_msg("row %u: verdict %d", (unsigned)i, (int)f.verdict);
        assert_int_equal((f.reasons & SMEPLAT_BIT(SMEPLAT_REASON_RELAXABLE)) != 0,
                         row[i].verdict == SMEPLAT_VERDICT_DISCRETION);
        /* item 2 never gives way by default */
        assert_int_equal(ask(&p, NULL, SMEPLAT_CRITERION_ART6_2_OPERATION).verdict, SMEPLAT_VERDICT_NOT_MET);
    }
}

/* All six functions, with records; only `function` is offered. */
static void offer_only(smeplat_platform *p, smeplat_service all[6], int32_t function)
{
    int32_t k;

    for (k = 0; k < 6; k++) {
        all[k] = sample_service;
        all[k].function = k + 1;
        all[k].offered = stated(k + 1 == function);
    }
    all[2].organises_innovation_resources = all[2].opens_instruments = stated(1);
    p->services = all;
    p->service_count = 6;
}

/*= Art. 7(1)/1, 7(2)/1, 7(3)/1, 7(4)/1, 7(5)/1, 7(6)/1: any one function suffices, none does not */
static void art7_each_function_alone_suffices(void **state)
{
    int32_t function;

    (void)state;
    for (function = SMEPLAT_FUNCTION_CONSULTING; function <= SMEPLAT_FUNCTION_FINANCE; function++) {
        smeplat_platform p = sample_platform();
        smeplat_service all[6];

        offer_only(&p, all, function);
        assert_int_equal(ask(&p, NULL, SMEPLAT_CRITERION_ART7_FUNCTIONS).verdict, SMEPLAT_VERDICT_MET);
        assert_int_equal(ask(&p, NULL, SMEPLAT_CRITERION_ART7_FUNCTIONS).entry, function);
        all[function - 1].offered = stated(0);
        assert_int_equal(ask(&p, NULL, SMEPLAT_CRITERION_ART7_FUNCTIONS).verdict, SMEPLAT_VERDICT_NOT_MET);
    }
}

/*= Art. 7(3)/2: capacity to organise resources and open instruments, unless R11 says otherwise */
static void art7_3_innovation_wants_its_two_capacities(void **state)
{
    int32_t organises, opens, option;

    (void)state;
    for (option = 0; option < 2; option++)
        for (organises = 0; organises < 2; organises++)
            for (opens = 0; opens < 2; opens++) {
                smeplat_platform p = sample_platform();
                smeplat_rules r = sample_rules();
                smeplat_service all[6];

                offer_only(&p, all, SMEPLAT_FUNCTION_INNOVATION);
                all[2].organises_innovation_resources = stated(organises);
                all[2].opens_instruments = stated(opens);
                r.readings[SMEPLAT_READING_INNOVATION_CAPACITY] = (uint8_t)option;
                assert_int_equal(ask(&p, &r, SMEPLAT_CRITERION_ART7_FUNCTIONS).verdict,
                                 option || (organises && opens) ? SMEPLAT_VERDICT_MET : SMEPLAT_VERDICT_NOT_MET);
            }
}

/*= Art. 8, 8(1)/1, 8(2), 8(3): each feature is a tag of its own, and no verdict looks at it */
static void art8_features_are_tags_without_influence(void **state)
{
    static const struct {
        int32_t field, tag;
    } row[] = {
        {SMEPLAT_FIELD_INDUSTRIES, SMEPLAT_TAG_GAOJINGJIAN_INDUSTRIES},
        {SMEPLAT_FIELD_TAILORED_SERVICES, SMEPLAT_TAG_TAILORED_SERVICES},
        {SMEPLAT_FIELD_REGIONAL_COOPERATION, SMEPLAT_TAG_REGIONAL_COOPERATION},
    };
    size_t i, k;

    (void)state;
    for (i = 0; i < COUNT_OF(row); i++) {
        smeplat_platform p = sample_platform();
        smeplat_assessment with, without;

        for (k = 0; k < COUNT_OF(row); k++)
            *fact_of(&p, row[k].field) = (smeplat_fact){0, 0, 0};
        without = assess_whole(&p);
        assert_true(without.tags == 0);
        *fact_of(&p, row[i].field) = stated(row[i].field == SMEPLAT_FIELD_INDUSTRIES ? 2 : 1);
        with = assess_whole(&p);
        assert_true(with.tags == SMEPLAT_BIT(row[i].tag));
        with.tags = 0;
        assert_memory_equal(&with, &without, sizeof with);
        fact_of(&p, row[i].field)->value = 0;
        assert_true(assess_whole(&p).tags == 0);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(art6_3_the_lower_floor_wants_both_facts_and_fifty),
        cmocka_unit_test(art6_last_relaxation_wants_sponsor_results_and_effect),
        cmocka_unit_test(art7_each_function_alone_suffices),
        cmocka_unit_test(art7_3_innovation_wants_its_two_capacities),
        cmocka_unit_test(art8_features_are_tags_without_influence),
    };

    return cmocka_run_group_tests_name("clauses", tests, NULL, NULL);
}
