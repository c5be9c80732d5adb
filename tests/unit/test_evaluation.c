/* The yearly exercise: participation, grades, what follows, and bad input.
 * SPDX-License-Identifier: Apache-2.0 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include <smeplat/evaluation.h>
#include <smeplat/text.h>

#define YES {1, SMEPLAT_BASIS_DOCUMENTED, 0}
#define NO {0, SMEPLAT_BASIS_DOCUMENTED, 0}
#define WEAK_YES {1, SMEPLAT_BASIS_DECLARED, 0}
#define WEAK_NO {0, SMEPLAT_BASIS_DECLARED, 0}
#define NONE {0, 0, 0}

#define UNKNOWN SMEPLAT_GRADE_UNKNOWN
#define FAIL SMEPLAT_GRADE_FAIL
#define FAIR SMEPLAT_GRADE_FAIR
#define GOOD SMEPLAT_GRADE_GOOD

static smeplat_evaluation evaluation_of(smeplat_fact review_required, smeplat_fact review_done, smeplat_fact rating_required,
                                        smeplat_fact rating_done, int32_t grade)
{
    smeplat_evaluation e;

    memset(&e, 0, sizeof e);
    e.struct_size = sizeof e;
    e.year = 2025;
    e.review_required = review_required;
    e.review_done = review_done;
    e.rating_required = rating_required;
    e.rating_done = rating_done;
    e.grade = grade;
    return e;
}

static smeplat_evaluation taken_part(int32_t grade)
{
    smeplat_fact yes = YES;

    return evaluation_of(yes, yes, yes, yes, grade);
}

static smeplat_rules rules_2022(void)
{
    smeplat_rules r;

    memset(&r, 0, sizeof r);
    r.struct_size = sizeof r;
    assert_int_equal(smeplat_rules_load(SMEPLAT_MEASURE_BEIJING_2022, &r, NULL), SMEPLAT_OK);
    return r;
}

static smeplat_evaluation_result ask(const smeplat_evaluation *e, const smeplat_rules *rules)
{
    smeplat_evaluation_result r;

    memset(&r, 0x5a, sizeof r);
    r.struct_size = sizeof r;
    assert_int_equal(smeplat_evaluation_assess(e, rules, &r, NULL), SMEPLAT_OK);
    assert_int_equal(r.struct_size, sizeof r);
    assert_true(r.readings == SMEPLAT_BIT(SMEPLAT_READING_EVALUATION_MISSED));
    return r;
}

/*= Art. 13/1, 13/2 */
static void art13_participation_decides_as_far_as_it_is_known(void **state)
{
    static const struct {
        smeplat_fact facts[4]; /* review required, done, rating required, done */
        int32_t missed;        /* R19 */
        int32_t given, grade, field, not_participated;
    } cases[] = {
        {{YES, YES, YES, YES}, 0, GOOD, GOOD, 0, 0},
        {{YES, NO, YES, YES}, 0, GOOD, FAIL, 0, 1},
        {{YES, YES, YES, NO}, 0, GOOD, FAIL, 0, 1},
        {{YES, NO, YES, NO}, 0, GOOD, FAIL, 0, 1},
        {{NO, NO, NO, NO}, 0, GOOD, GOOD, 0, 0}, /* not required: does not matter */
        {{NO, NONE, NO, NONE}, 0, FAIR, FAIR, 0, 0},
        {{NONE, YES, NONE, YES}, 0, FAIR, FAIR, 0, 0},
        /* not stated: worst is required and not done */
        {{NONE, NO, NO, NO}, 0, GOOD, UNKNOWN, SMEPLAT_FIELD_EVALUATION_REVIEW_REQUIRED, 1},
        {{YES, NONE, NO, NO}, 0, GOOD, UNKNOWN, SMEPLAT_FIELD_EVALUATION_REVIEW_DONE, 1},
        {{NO, NO, NONE, NO}, 0, GOOD, UNKNOWN, SMEPLAT_FIELD_EVALUATION_RATING_REQUIRED, 1},
        {{NO, NO, YES, NONE}, 0, GOOD, UNKNOWN, SMEPLAT_FIELD_EVALUATION_RATING_DONE, 1},
        {{NONE, NONE, NONE, NONE}, 0, GOOD, UNKNOWN, SMEPLAT_FIELD_EVALUATION_REVIEW_REQUIRED, 1},
        /* the other exercise settles it all the same */
        {{NONE, NONE, YES, NO}, 0, GOOD, FAIL, 0, 1},
        /* R19 = 1: both must be required and missed */
        {{YES, NO, YES, YES}, 1, GOOD, GOOD, 0, 0},
        {{YES, YES, YES, NO}, 1, FAIR, FAIR, 0, 0},
        {{YES, NO, YES, NO}, 1, GOOD, FAIL, 0, 1},
        {{YES, NO, NO, NO}, 1, GOOD, GOOD, 0, 0},
        {{YES, NO, NONE, NONE}, 1, GOOD, UNKNOWN, SMEPLAT_FIELD_EVALUATION_RATING_REQUIRED, 1},
        {{NONE, NONE, NO, NO}, 1, GOOD, GOOD, 0, 0},
    };
    size_t i;

    (void)state;
    for (i = 0; i < sizeof cases / sizeof *cases; i++) {
        smeplat_evaluation e = evaluation_of(cases[i].facts[0], cases[i].facts[1], cases[i].facts[2], cases[i].facts[3],
                                             cases[i].given);
        smeplat_rules rules = rules_2022();
        smeplat_evaluation_result r;

        rules.readings[SMEPLAT_READING_EVALUATION_MISSED] = (uint8_t)cases[i].missed;
        r = ask(&e, &rules);
        if (r.grade != cases[i].grade || r.field != cases[i].field ||
            (r.reasons == SMEPLAT_BIT(SMEPLAT_REASON_NOT_PARTICIPATED)) != cases[i].not_participated ||
            (r.reasons && !cases[i].not_participated))
            fail_msg("case %zu: grade %d, field %s, reasons %llx", i, (int)r.grade, smeplat_field_name(r.field),
                     (unsigned long long)r.reasons);
    }
}

/*= Art. 13/2 */
static void art13_what_is_not_evidenced_well_enough_leaves_it_open(void **state)
{
    static const struct {
        smeplat_fact required, done;
        int32_t grade, field;
    } cases[] = {
        {YES, YES, GOOD, 0},
        {YES, WEAK_YES, UNKNOWN, SMEPLAT_FIELD_EVALUATION_REVIEW_DONE},
        {WEAK_NO, NO, UNKNOWN, SMEPLAT_FIELD_EVALUATION_REVIEW_REQUIRED},
        {WEAK_YES, NO, FAIL, 0}, /* weak evidence never takes a failure away */
        {YES, WEAK_NO, FAIL, 0},
        {WEAK_NO, WEAK_YES, UNKNOWN, SMEPLAT_FIELD_EVALUATION_REVIEW_REQUIRED},
    };
    smeplat_rules rules = rules_2022();
    smeplat_fact no = NO;
    size_t i;

    (void)state;
    rules.min_basis = SMEPLAT_BASIS_DOCUMENTED;
    for (i = 0; i < sizeof cases / sizeof *cases; i++) {
        smeplat_evaluation e = evaluation_of(cases[i].required, cases[i].done, no, no, GOOD);
        smeplat_evaluation_result r = ask(&e, &rules);

        if (r.grade != cases[i].grade || r.field != cases[i].field)
            fail_msg("case %zu: grade %d, field %s", i, (int)r.grade, smeplat_field_name(r.field));
    }
}

/*= Art. 14/1, 14/2, 14/3 */
static void art14_each_grade_has_its_consequences(void **state)
{
    static const struct {
        int32_t given, tier, title, funding, support;
        uint64_t grounds;
    } cases[] = {
        {FAIL, 0, SMEPLAT_TITLE_OUTCOME_REVOKE_DUE, SMEPLAT_FUNDING_NONE, SMEPLAT_ANSWER_NO,
         SMEPLAT_BIT(SMEPLAT_GROUND_ART14)},
        {FAIL, 2, SMEPLAT_TITLE_OUTCOME_REVOKE_DUE, SMEPLAT_FUNDING_NONE, SMEPLAT_ANSWER_NO,
         SMEPLAT_BIT(SMEPLAT_GROUND_ART14)},
        {FAIR, 0, SMEPLAT_TITLE_OUTCOME_KEEP, SMEPLAT_FUNDING_NONE, SMEPLAT_ANSWER_NO, 0},
        {FAIR, 2, SMEPLAT_TITLE_OUTCOME_KEEP, SMEPLAT_FUNDING_NONE, SMEPLAT_ANSWER_NO, 0},
        {GOOD, 0, SMEPLAT_TITLE_OUTCOME_KEEP, SMEPLAT_FUNDING_OPEN, SMEPLAT_ANSWER_YES, 0},
        {GOOD, 2, SMEPLAT_TITLE_OUTCOME_KEEP, SMEPLAT_FUNDING_TIERED, SMEPLAT_ANSWER_YES, 0},
        {UNKNOWN, 2, SMEPLAT_TITLE_OUTCOME_OPEN, SMEPLAT_FUNDING_OPEN, SMEPLAT_ANSWER_UNKNOWN, 0},
    };
    size_t i;

    (void)state;
    for (i = 0; i < sizeof cases / sizeof *cases; i++) {
        smeplat_evaluation e = taken_part(cases[i].given);
        smeplat_evaluation_result r;

        e.tier = cases[i].tier;
        e.stars = 4;
        r = ask(&e, NULL);
        assert_int_equal(r.grade, cases[i].given);
        assert_int_equal(r.title, cases[i].title);
        assert_int_equal(r.funding, cases[i].funding);
        assert_int_equal(r.priority_support, cases[i].support);
        assert_true(r.grounds == cases[i].grounds);
        assert_int_equal(r.tier, cases[i].tier); /* only ever what was given */
        assert_int_equal(r.stars, 4);
        assert_int_equal(r.field, cases[i].given ? 0 : SMEPLAT_FIELD_EVALUATION_GRADE);
        assert_true(r.reasons == 0);
    }
}

static void nothing_stated_is_not_known(void **state)
{
    smeplat_evaluation e;
    smeplat_evaluation_result r;

    (void)state;
    memset(&e, 0, sizeof e);
    e.struct_size = sizeof e;
    r = ask(&e, NULL);
    assert_int_equal(r.grade, UNKNOWN);
    assert_int_equal(r.title, SMEPLAT_TITLE_OUTCOME_OPEN);
    assert_int_equal(r.field, SMEPLAT_FIELD_EVALUATION_REVIEW_REQUIRED);
}

static void refused(const smeplat_evaluation *e, smeplat_status status, int32_t field, int line)
{
    smeplat_evaluation_result r, before;
    smeplat_error error;
    smeplat_status got;

    memset(&r, 0x5a, sizeof r);
    r.struct_size = sizeof r;
    before = r;
    memset(&error, 0, sizeof error);
    error.struct_size = sizeof error;
    got = smeplat_evaluation_assess(e, NULL, &r, &error);
    if (got != status || error.status != status || error.field != field)
        fail_msg("line %d: %s, field %s", line, smeplat_status_name(got), smeplat_field_name(error.field));
    assert_memory_equal(&r, &before, sizeof r);
}

#define REFUSED(change, status, field)              \
    do {                                            \
        smeplat_evaluation e = taken_part(GOOD);    \
        change;                                     \
        refused(&e, status, SMEPLAT_FIELD_##field, __LINE__); \
    } while (0)

static void bad_input_is_refused_and_nothing_written(void **state)
{
    smeplat_evaluation whole = taken_part(GOOD);
    smeplat_evaluation_result r;

    (void)state;
    REFUSED(e.year = 1899, SMEPLAT_ERR_RANGE, EVALUATION_YEAR);
    whole.year = 1900;
    r.struct_size = sizeof r;
    assert_int_equal(smeplat_evaluation_assess(&whole, NULL, &r, NULL), SMEPLAT_OK);
    whole.year = 2199;
    assert_int_equal(smeplat_evaluation_assess(&whole, NULL, &r, NULL), SMEPLAT_OK);
    whole = taken_part(GOOD);
    REFUSED(e.year = 2200, SMEPLAT_ERR_RANGE, EVALUATION_YEAR);
    REFUSED(e.review_required.value = 2, SMEPLAT_ERR_ENUM, EVALUATION_REVIEW_REQUIRED);
    REFUSED(e.review_done.value = -1, SMEPLAT_ERR_RANGE, EVALUATION_REVIEW_DONE);
    REFUSED(e.rating_required.basis = 0, SMEPLAT_ERR_BASIS, EVALUATION_RATING_REQUIRED);
    REFUSED(e.rating_done.basis = 4, SMEPLAT_ERR_ENUM, EVALUATION_RATING_DONE);
    REFUSED(e.rating_done.evidence = -1, SMEPLAT_ERR_RANGE, EVALUATION_RATING_DONE);
    REFUSED(e.grade = 4, SMEPLAT_ERR_ENUM, EVALUATION_GRADE);
    REFUSED(e.grade = -1, SMEPLAT_ERR_ENUM, EVALUATION_GRADE);
    REFUSED(e.stars = -1, SMEPLAT_ERR_RANGE, EVALUATION_STARS);
    REFUSED(e.tier = -1, SMEPLAT_ERR_RANGE, EVALUATION_TIER);
    REFUSED(e.reserved0 = 1, SMEPLAT_ERR_BITS, ARG_INPUT);
    REFUSED(e.struct_size = 80, SMEPLAT_ERR_STRUCT_SIZE, ARG_INPUT);
    refused(NULL, SMEPLAT_ERR_NULL, SMEPLAT_FIELD_ARG_INPUT, __LINE__);
    assert_int_equal(smeplat_evaluation_assess(&whole, NULL, NULL, NULL), SMEPLAT_ERR_NULL);
    r.struct_size = 4;
    assert_int_equal(smeplat_evaluation_assess(&whole, NULL, &r, NULL), SMEPLAT_ERR_STRUCT_SIZE);
}

static void a_longer_struct_is_taken_while_its_tail_is_empty(void **state)
{
    struct {
        smeplat_evaluation e;
        int64_t tail;
    } longer;
    struct {
        smeplat_evaluation_result r;
        uint64_t tail;
    } out;

    (void)state;
    longer.e = taken_part(FAIR);
    longer.e.struct_size = sizeof longer;
    longer.tail = 0;
    memset(&out, 0x5a, sizeof out);
    out.r.struct_size = sizeof out;
    assert_int_equal(smeplat_evaluation_assess(&longer.e, NULL, &out.r, NULL), SMEPLAT_OK);
    assert_int_equal(out.r.grade, FAIR);
    assert_true(out.tail == 0);
    assert_int_equal(out.r.struct_size, sizeof out);
    longer.tail = 1;
    assert_int_equal(smeplat_evaluation_assess(&longer.e, NULL, &out.r, NULL), SMEPLAT_ERR_STRUCT_NEWER);
}

static void a_result_is_told_in_both_languages(void **state)
{
    smeplat_evaluation e = taken_part(GOOD);
    smeplat_evaluation_result r;
    char text[1024], cut[8];
    size_t n;

    (void)state;
    e.tier = 2;
    r = ask(&e, NULL);
    n = smeplat_evaluation_text(&r, SMEPLAT_LANG_EN, text, sizeof text);
    assert_int_equal(n, strlen(text));
    assert_non_null(strstr(text, "Grade: good."));
    assert_non_null(strstr(text, "tier 2"));
    assert_non_null(strstr(text, "(Art. 14)"));
    assert_int_equal(smeplat_evaluation_text(&r, SMEPLAT_LANG_EN, cut, sizeof cut), n);
    assert_true(strlen(cut) < sizeof cut);
    e.grade = 0;
    r = ask(&e, NULL);
    (void)smeplat_evaluation_text(&r, SMEPLAT_LANG_ZH, text, sizeof text);
    assert_non_null(strstr(text, "待查明"));
    assert_non_null(strstr(text, "evaluation.grade"));
    assert_int_equal(smeplat_evaluation_text(NULL, SMEPLAT_LANG_ZH, text, sizeof text), 0);
    assert_string_equal(text, "");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(art13_participation_decides_as_far_as_it_is_known),
        cmocka_unit_test(art13_what_is_not_evidenced_well_enough_leaves_it_open),
        cmocka_unit_test(art14_each_grade_has_its_consequences),
        cmocka_unit_test(nothing_stated_is_not_known),
        cmocka_unit_test(bad_input_is_refused_and_nothing_written),
        cmocka_unit_test(a_longer_struct_is_taken_while_its_tail_is_empty),
        cmocka_unit_test(a_result_is_told_in_both_languages),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
