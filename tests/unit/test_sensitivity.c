/* What matters: a platform that stands under every reading, one that one reading flips, and every refusal.
 * SPDX-License-Identifier: Apache-2.0 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include <smeplat/text.h>

#include "sample.h"

#include "assess/door.h"
#include "assess/open.h"
#include "assess/sensitivity.h"

#define R(name) SMEPLAT_BIT(SMEPLAT_READING_##name)
#define C(name) SMEPLAT_BIT(SMEPLAT_CRITERION_##name)

/* Clear of every threshold, so that no reading matters. */
static smeplat_platform robust_platform(void)
{
    smeplat_platform p = sample_platform();

    p.founded_on.value = 20100101;
    p.staff_degree_and_title.value = 8;
    return p;
}

/* The same, but two years old on the deadline itself. */
static smeplat_platform fragile_platform(void)
{
    smeplat_platform p = robust_platform();

    p.founded_on.value = 20240630;
    return p;
}

static smeplat_range look(const smeplat_platform *p, const smeplat_rules *rules, uint64_t vary, smeplat_point *points)
{
    smeplat_round round = sample_round();
    smeplat_range r;

    memset(&r, 0x5a, sizeof r);
    r.struct_size = sizeof r;
    if (points)
        points->struct_size = sizeof *points;
    assert_int_equal(smeplat_sensitivity(p, &round, rules, vary, &r, points, points ? SMEPLAT_POINTS_MAX : 0, NULL),
                     SMEPLAT_OK);
    assert_int_equal(r.struct_size, sizeof r);
    return r;
}

static void no_reading_matters_to_a_robust_platform(void **state)
{
    smeplat_point points[SMEPLAT_POINTS_MAX];
    smeplat_platform p = robust_platform();
    smeplat_range r = look(&p, NULL, 0, points);
    int32_t i;

    (void)state;
    assert_int_equal(r.overall, SMEPLAT_VERDICT_MET);
    assert_int_equal(r.worst, SMEPLAT_VERDICT_MET);
    assert_int_equal(r.best, SMEPLAT_VERDICT_MET);
    assert_int_equal(r.robust, 1);
    assert_int_equal(r.point_count, 0);
    assert_int_equal(r.points, 0);
    assert_int_equal(r.fragile, 0);
    for (i = 1; i <= 34; i++) {
        assert_int_equal(r.verdicts[i], SMEPLAT_VERDICT_MET);
        assert_int_equal(r.worst_by[i], SMEPLAT_VERDICT_MET);
        assert_int_equal(r.best_by[i], SMEPLAT_VERDICT_MET);
    }
    assert_int_equal(r.verdicts[0] | r.verdicts[35] | r.worst_by[35] | r.best_by[63], 0);
}

/*= Art. 6(1): the day itself, under R3 */
static void one_reading_flips_a_fragile_platform(void **state)
{
    smeplat_point points[SMEPLAT_POINTS_MAX];
    smeplat_platform p = fragile_platform();
    smeplat_range r = look(&p, NULL, 0, points);

    (void)state;
    assert_int_equal(r.overall, SMEPLAT_VERDICT_MET);
    assert_int_equal(r.worst, SMEPLAT_VERDICT_NOT_MET);
    assert_int_equal(r.best, SMEPLAT_VERDICT_MET);
    assert_int_equal(r.robust, 0);
    assert_int_equal(r.point_count, 1);
    assert_int_equal(r.points, R(AGE_DAY));
    assert_int_equal(r.fragile, C(ART6_1_AGE));
    assert_int_equal(points[0].struct_size, sizeof points[0]);
    assert_int_equal(points[0].reading, SMEPLAT_READING_AGE_DAY);
    assert_int_equal(points[0].options, 2);
    assert_int_equal(points[0].option, 0);
    assert_int_equal(points[0].criteria, C(ART6_1_AGE));
    assert_int_equal(points[0].verdicts[0], SMEPLAT_VERDICT_MET);
    assert_int_equal(points[0].verdicts[1], SMEPLAT_VERDICT_NOT_MET);
    assert_int_equal(points[0].verdicts[2], 0);
}

static void a_point_stands_where_the_rules_have_put_it(void **state)
{
    smeplat_point points[SMEPLAT_POINTS_MAX];
    smeplat_platform p = fragile_platform();
    smeplat_rules rules = sample_rules();
    smeplat_range r;

    (void)state;
    rules.readings[SMEPLAT_READING_AGE_DAY] = 1;
    r = look(&p, &rules, R(AGE_DAY), points);
    assert_int_equal(r.overall, SMEPLAT_VERDICT_NOT_MET);
    assert_int_equal(r.best, SMEPLAT_VERDICT_MET);
    assert_int_equal(points[0].option, 1);
    assert_int_equal(points[0].verdicts[0], SMEPLAT_VERDICT_MET);
}

/* What only two points together change: neither is among the points, the bounds show it all the same. */
static void bounds_are_over_all_combinations(void **state)
{
    smeplat_point points[SMEPLAT_POINTS_MAX];
    smeplat_platform p = fragile_platform();
    smeplat_rules rules = sample_rules();
    smeplat_range r;

    (void)state;
    p.jjj_smes_served.value = 87; /* left to the bureau whatever the founding day comes to */
    rules.readings[SMEPLAT_READING_LEGAL_PERSON_SCOPE] = 1;
    r = look(&p, &rules, R(AGE_DAY) | R(LEGAL_PERSON_SCOPE), points);
    assert_int_equal(r.overall, SMEPLAT_VERDICT_DISCRETION);
    assert_int_equal(r.worst, SMEPLAT_VERDICT_NOT_MET);
    assert_int_equal(r.best, SMEPLAT_VERDICT_DISCRETION);
    assert_int_equal(r.robust, 0);
    assert_int_equal(r.point_count, 0);
    assert_int_equal(r.fragile, C(ART6_1_AGE));
}

static void what_is_varied_can_be_chosen(void **state)
{
    smeplat_platform p = fragile_platform();
    uint64_t all = 0, proof = R(REGISTERED_BY) | R(FUNCTION_PROOF);
    smeplat_range r;
    int32_t i;

    (void)state;
    for (i = 1; i <= 26; i++)
        all |= SMEPLAT_BIT(i);
    assert_int_equal(look(&p, NULL, 0, NULL).vary, all & ~proof); /* the arguable ones */
    r = look(&p, NULL, R(STAFF_QUALIFICATION) | R(PUBLICITY_COUNT), NULL);
    assert_int_equal(r.vary, R(STAFF_QUALIFICATION) | R(PUBLICITY_COUNT));
    assert_int_equal(r.robust, 1);
    r = look(&p, NULL, R(REGISTERED_BY), NULL); /* no code is stated */
    assert_int_equal(r.worst, SMEPLAT_VERDICT_UNKNOWN);
    assert_int_equal(r.points, R(REGISTERED_BY));
}

/* A ruling on record holds under every reading that leaves the criterion to the bureau. */
static void rulings_stay_in_force(void **state)
{
    smeplat_ruling ruling = {
        sizeof ruling, SMEPLAT_CRITERION_ART6_3_SMES_SERVED, SMEPLAT_RULING_ALLOWED, 20260701, {NULL, 0}};
    smeplat_platform p = robust_platform();
    smeplat_range r;

    (void)state;
    p.jjj_smes_served.value = 87;
    p.gaojingjian_focus.value = 0; /* no lower floor */
    p.rulings = &ruling;
    p.ruling_count = 1;
    r = look(&p, NULL, 0, NULL);
    assert_int_equal(r.overall, SMEPLAT_VERDICT_MET);
    assert_int_equal(r.worst, SMEPLAT_VERDICT_NOT_MET); /* R4 = 1: nothing is left to it */
    assert_int_equal(r.points, R(SME_FLOOR_FORCE));
}

static void a_criterion_can_be_asked_alone(void **state)
{
    smeplat_point points[SMEPLAT_POINTS_MAX];
    smeplat_platform p = fragile_platform();
    smeplat_rules rules = sample_rules();
    smeplat_round round = sample_round();
    smeplat_range r;

    (void)state;
    p.staff_degree_only.value = 0; /* another criterion that would matter */
    p.staff_degree_and_title.value = 7;
    memset(&r, 0, sizeof r);
    r.struct_size = sizeof r;
    points[0].struct_size = sizeof points[0];
    assert_int_equal(smeplat_sensitivity_criterion(&p, &round, &rules, SMEPLAT_CRITERION_ART6_1_AGE, 0, &r, points,
                                                   SMEPLAT_POINTS_MAX, NULL),
                     SMEPLAT_OK);
    assert_int_equal(r.overall, SMEPLAT_VERDICT_MET);
    assert_int_equal(r.worst, SMEPLAT_VERDICT_NOT_MET);
    assert_int_equal(r.points, R(AGE_DAY));
    assert_int_equal(r.verdicts[SMEPLAT_CRITERION_ART6_1_AGE], SMEPLAT_VERDICT_MET);
    assert_int_equal(r.verdicts[SMEPLAT_CRITERION_ART6_7_STAFF], 0);
    assert_int_equal(r.worst_by[SMEPLAT_CRITERION_ART6_1_AGE], SMEPLAT_VERDICT_NOT_MET);
    rules.force[SMEPLAT_CRITERION_ART6_1_AGE] = SMEPLAT_FORCE_NOT_REQUIRED;
    assert_int_equal(
        smeplat_sensitivity_criterion(&p, &round, &rules, SMEPLAT_CRITERION_ART6_1_AGE, 0, &r, NULL, 0, NULL),
        SMEPLAT_OK);
    assert_int_equal(r.overall, SMEPLAT_VERDICT_NOT_APPLICABLE);
    assert_int_equal(r.worst, SMEPLAT_VERDICT_NOT_APPLICABLE);
    assert_int_equal(r.robust, 1);
}

/* A refusal: what was wrong and where, and not a byte written. */
static void refused(const smeplat_platform *p, const smeplat_rules *rules, uint64_t vary, smeplat_range *out,
                    smeplat_point *points, size_t capacity, smeplat_status status, int32_t field)
{
    smeplat_error error = {.struct_size = sizeof error};
    smeplat_round round = sample_round();
    smeplat_range before;
    smeplat_point point_before;

    if (out)
        memcpy(&before, out, sizeof before);
    if (points)
        memcpy(&point_before, points, sizeof point_before);
    assert_int_equal(smeplat_sensitivity(p, &round, rules, vary, out, points, capacity, &error), status);
    assert_int_equal(error.status, status);
    assert_int_equal(error.field, field);
    assert_int_equal(error.entry, field == SMEPLAT_FIELD_RULES_READINGS ? SMEPLAT_READING_AGE_DAY : 0);
    if (out)
        assert_memory_equal(&before, out, sizeof before);
    if (points)
        assert_memory_equal(&point_before, points, sizeof point_before);
}

static void every_refusal_names_what_is_wrong(void **state)
{
    smeplat_platform p = fragile_platform();
    smeplat_error error = {.struct_size = sizeof error};
    smeplat_rules rules = sample_rules();
    smeplat_round round = sample_round();
    smeplat_point points[2];
    smeplat_range r;

    (void)state;
    memset(&r, 0x5a, sizeof r);
    memset(points, 0x5a, sizeof points);
    r.struct_size = sizeof r;
    points[0].struct_size = sizeof points[0];
    refused(&p, NULL, 0, NULL, points, 2, SMEPLAT_ERR_NULL, SMEPLAT_FIELD_ARG_OUT);
    refused(NULL, NULL, 0, &r, points, 2, SMEPLAT_ERR_NULL, SMEPLAT_FIELD_ARG_PLATFORM);
    refused(&p, NULL, 1, &r, points, 2, SMEPLAT_ERR_BITS, SMEPLAT_FIELD_ARG_INPUT); /* there is no point 0 */
    refused(&p, NULL, SMEPLAT_BIT(27), &r, points, 2, SMEPLAT_ERR_BITS, SMEPLAT_FIELD_ARG_INPUT);
    refused(&p, NULL, 0, &r, points, 0, SMEPLAT_ERR_CAPACITY, SMEPLAT_FIELD_ARG_OUT);
    p.staff_degree_only.value = p.staff_title_only.value = 4;
    p.staff_degree_and_title.value = 0;
    refused(&p, NULL, 0, &r, points, 1, SMEPLAT_ERR_CAPACITY, SMEPLAT_FIELD_ARG_OUT); /* two matter now */
    r.struct_size = sizeof r - 8;
    refused(&p, NULL, 0, &r, points, 2, SMEPLAT_ERR_STRUCT_SIZE, SMEPLAT_FIELD_ARG_OUT);
    r.struct_size = sizeof r;
    points[0].struct_size = sizeof points[0] - 8;
    refused(&p, NULL, 0, &r, points, 2, SMEPLAT_ERR_STRUCT_SIZE, SMEPLAT_FIELD_ARG_OUT);
    points[0].struct_size = sizeof points[0];
    rules.readings[SMEPLAT_READING_AGE_DAY] = 2;
    refused(&p, &rules, 0, &r, points, 2, SMEPLAT_ERR_ENUM, SMEPLAT_FIELD_RULES_READINGS);
    p.fixed_premises.value = 2;
    refused(&p, NULL, 0, &r, points, 2, SMEPLAT_ERR_ENUM, SMEPLAT_FIELD_FIXED_PREMISES);
    p.fixed_premises.value = 1;
    assert_int_equal(smeplat_sensitivity_criterion(&p, &round, NULL, 0, 0, &r, NULL, 0, &error), SMEPLAT_ERR_ENUM);
    assert_int_equal(error.field, SMEPLAT_FIELD_ARG_CRITERION);
    assert_int_equal(smeplat_sensitivity_criterion(&p, &round, NULL, 35, 0, &r, NULL, 0, &error), SMEPLAT_ERR_ENUM);
    assert_int_equal(smeplat_sensitivity(&p, &round, NULL, 0, &r, points, 2, NULL), SMEPLAT_OK);
    assert_int_equal(r.point_count, 2);
}

/* A newer caller's longer structs: what this library does not know comes back zero, and its size is the stride. */
static void a_newer_caller_gets_what_is_known(void **state)
{
    struct {
        smeplat_range r;
        uint64_t later;
    } newer;
    struct {
        smeplat_point p;
        uint64_t later;
    } points[2];
    smeplat_platform p = fragile_platform();
    smeplat_round round = sample_round();
    char text[400];

    (void)state;
    p.staff_degree_only.value = p.staff_title_only.value = 4;
    p.staff_degree_and_title.value = 0;
    memset(&newer, 0x5a, sizeof newer);
    memset(points, 0x5a, sizeof points);
    newer.r.struct_size = sizeof newer;
    points[0].p.struct_size = sizeof points[0];
    assert_int_equal(smeplat_sensitivity(&p, &round, NULL, 0, &newer.r, &points[0].p, 2, NULL), SMEPLAT_OK);
    assert_int_equal(newer.r.struct_size, sizeof newer);
    assert_int_equal(newer.later, 0);
    assert_int_equal(points[0].later, 0);
    assert_int_equal(points[1].p.struct_size, sizeof points[1]);
    assert_int_equal(points[1].p.reading, SMEPLAT_READING_STAFF_QUALIFICATION);
    assert_true(smeplat_sensitivity_text(&newer.r, &points[0].p, SMEPLAT_LANG_EN, text, sizeof text) > 0);
    newer.later = 1; /* what no words are known for */
    assert_int_equal(smeplat_sensitivity_text(&newer.r, &points[0].p, SMEPLAT_LANG_EN, text, sizeof text), 0);
    assert_string_equal(text, "");
}

static void the_answer_is_told_in_words(void **state)
{
    static const char *const fragile_zh = "现为“符合”，但取决于口径：最不利为“不符合”，最有利为“符合”。\n"
                                          "单独改变即影响结论的口径：\n"
                                          "  R3 成立年数届满的对应日当天是否算满？\n"
                                          "    选项0：对应日当天即满：符合（现用）\n"
                                          "    选项1：次日起才满：不符合\n"
                                          "随口径而变的各项：\n"
                                          "  成立满两年：最不利为“不符合”，最有利为“符合”。\n";
    static const char *const fragile_en =
        "Met as it stands, but it depends on the readings: at worst not met, at best met.\n"
        "Points that change it alone:\n"
        "  R3 Does the corresponding day itself complete the years since founding?\n"
        "    Option 0: yes, on that day: met (in use)\n"
        "    Option 1: no, from the day after: not met\n"
        "Criteria that depend on the readings:\n"
        "  two years since founding: at worst not met, at best met.\n";
    smeplat_platform robust = robust_platform(), fragile = fragile_platform();
    smeplat_point points[SMEPLAT_POINTS_MAX];
    smeplat_rules rules = sample_rules();
    smeplat_range r = look(&robust, NULL, 0, points);
    char text[1000];

    (void)state;
    (void)smeplat_sensitivity_text(&r, points, SMEPLAT_LANG_ZH, text, sizeof text);
    assert_string_equal(text, "结论“符合”不取决于口径：所考察的口径怎样组合都一样。\n");
    (void)smeplat_sensitivity_text(&r, NULL, SMEPLAT_LANG_EN, text, sizeof text);
    assert_string_equal(text, "Met, whatever the readings: every combination of those varied gives the same.\n");
    r = look(&fragile, NULL, 0, points);
    assert_int_equal(smeplat_sensitivity_text(&r, points, SMEPLAT_LANG_ZH, text, sizeof text), strlen(fragile_zh));
    assert_string_equal(text, fragile_zh);
    assert_int_equal(smeplat_sensitivity_text(&r, points, SMEPLAT_LANG_EN, text, sizeof text), strlen(fragile_en));
    assert_string_equal(text, fragile_en);
    assert_int_equal(smeplat_sensitivity_text(&r, points, SMEPLAT_LANG_EN, NULL, 0), strlen(fragile_en));
    assert_int_equal(smeplat_sensitivity_text(&r, points, SMEPLAT_LANG_ZH, text, 6), strlen(fragile_zh));
    assert_string_equal(text, "现"); /* cut at a whole character */
    assert_int_equal(smeplat_sensitivity_text(NULL, points, SMEPLAT_LANG_ZH, text, sizeof text), 0);
    points[0].struct_size = 12;
    assert_int_equal(smeplat_sensitivity_text(&r, points, SMEPLAT_LANG_ZH, text, sizeof text), 0);
    fragile.jjj_smes_served.value = 87;
    rules.readings[SMEPLAT_READING_LEGAL_PERSON_SCOPE] = 1;
    r = look(&fragile, &rules, R(AGE_DAY) | R(LEGAL_PERSON_SCOPE), points);
    (void)smeplat_sensitivity_text(&r, points, SMEPLAT_LANG_EN, text, sizeof text);
    assert_string_equal(
        text, "Left to the bureau as it stands, but it depends on the readings: at worst not met, at best left to the "
              "bureau.\n"
              "No point changes it alone, only several together do.\n"
              "Criteria that depend on the readings:\n"
              "  two years since founding: at worst not met, at best met.\n");
}

/* A point with more options than the list of its verdicts holds is told as far as that goes. */
static void options_past_the_last_verdict_are_not_told(void **state)
{
    smeplat_range r = {.struct_size = sizeof r,
                       .overall = SMEPLAT_VERDICT_MET,
                       .worst = SMEPLAT_VERDICT_NOT_MET,
                       .best = SMEPLAT_VERDICT_MET,
                       .point_count = 1};
    smeplat_point p = {.struct_size = sizeof p, .reading = SMEPLAT_READING_AGE_DAY, .options = SMEPLAT_OPTIONS_MAX};
    char whole[2000], text[2000];

    (void)state;
    memset(p.verdicts, SMEPLAT_VERDICT_MET, sizeof p.verdicts);
    assert_true(smeplat_sensitivity_text(&r, &p, SMEPLAT_LANG_EN, whole, sizeof whole) < sizeof whole);
    p.options = SMEPLAT_OPTIONS_MAX + 1;
    (void)smeplat_sensitivity_text(&r, &p, SMEPLAT_LANG_EN, text, sizeof text);
    assert_string_equal(text, whole);
    p.options = SMEPLAT_OPTIONS_MAX - 1;
    (void)smeplat_sensitivity_text(&r, &p, SMEPLAT_LANG_EN, text, sizeof text);
    assert_string_not_equal(text, whole);
}

/* Rules that ask for nothing: nothing is not met, so all together is MET; each criterion alone is not of these rules. */
static void where_nothing_is_required_all_is_met(void **state)
{
    smeplat_platform p = fragile_platform();
    smeplat_rules rules = sample_rules();
    smeplat_assessment a = {.struct_size = sizeof a};
    smeplat_round round = sample_round();
    smeplat_range r;
    int32_t i;

    (void)state;
    for (i = 1; i <= 34; i++)
        rules.force[i] = SMEPLAT_FORCE_NOT_REQUIRED;
    assert_int_equal(smeplat_assess(&p, &round, &rules, &a, NULL, 0, NULL), SMEPLAT_OK);
    r = look(&p, &rules, 0, NULL);
    assert_int_equal(r.overall, a.overall);
    assert_int_equal(r.overall, SMEPLAT_VERDICT_MET);
    assert_int_equal(r.worst, SMEPLAT_VERDICT_MET);
    assert_int_equal(r.best, SMEPLAT_VERDICT_MET);
    assert_int_equal(r.robust, 1);
    for (i = 1; i <= 34; i++)
        assert_int_equal(r.verdicts[i], SMEPLAT_VERDICT_NOT_APPLICABLE);
}

static void points_not_asked_for_need_no_room(void **state)
{
    smeplat_range r = {.struct_size = sizeof r};
    smeplat_platform p = fragile_platform();
    smeplat_round round = sample_round();

    (void)state;
    assert_int_equal(smeplat_sensitivity(&p, &round, NULL, 0, &r, NULL, SMEPLAT_POINTS_MAX, NULL), SMEPLAT_OK);
    assert_int_equal(r.point_count, 1);
    assert_int_equal(smeplat_sensitivity(&p, &round, NULL, 0, &r, NULL, 0, NULL), SMEPLAT_OK);
    assert_int_equal(r.point_count, 1);
    p = robust_platform(); /* none is found: room for none is enough, and not looked at */
    assert_int_equal(smeplat_sensitivity(&p, &round, NULL, 0, &r, &(smeplat_point){.struct_size = 4}, 0, NULL),
                     SMEPLAT_OK);
    assert_int_equal(r.point_count, 0);
}

/* A point is switched while the others stand where the rules have put them, whichever were gone through before. */
static void the_other_points_stand_where_the_rules_have_put_them(void **state)
{
    smeplat_point points[SMEPLAT_POINTS_MAX];
    smeplat_round round = sample_round();
    smeplat_rules rules = sample_rules();
    int32_t scope, day, legal, option, seen = 0;
    uint32_t k;

    (void)state;
    for (scope = 0; scope < 3; scope++)
        for (day = 0; day < 2; day++)
            for (legal = 0; legal < 2; legal++) {
                smeplat_platform p = fragile_platform();
                smeplat_range r;

                p.legal_person.value = legal;
                rules.force[SMEPLAT_CRITERION_ART6_1_LEGAL_PERSON] = SMEPLAT_FORCE_NOT_REQUIRED;
                rules.readings[SMEPLAT_READING_LEGAL_PERSON_SCOPE] = (uint8_t)scope;
                rules.readings[SMEPLAT_READING_AGE_DAY] = (uint8_t)day;
                r = look(&p, &rules, R(AGE_DAY) | R(LEGAL_PERSON_SCOPE), points);
                for (k = 0; k < r.point_count; k++)
                    for (option = 0; option < points[k].options; option++, seen++) {
                        smeplat_assessment a = {.struct_size = sizeof a};
                        smeplat_rules other = rules;

                        other.readings[points[k].reading] = (uint8_t)option;
                        assert_int_equal(smeplat_assess(&p, &round, &other, &a, NULL, 0, NULL), SMEPLAT_OK);
                        assert_int_equal(points[k].verdicts[option], a.overall);
                    }
            }
    assert_true(seen > 10);
}

/* ---- which points are gone through at all ---- */

#define RELAXATION (R(RELAXATION_WHO) | R(RELAXATION_WHAT))
#define OF_INCIDENTS \
    (R(LOOKBACK_ENDS) | R(AFTER_DEADLINE) | R(DISHONESTY_WINDOW) | R(SEVERITY_SCALE) | R(REPAIRED_RECORD))
#define OF_THE_BAR  (R(ART14_BAR) | R(BAR_START) | R(BAR_TESTED_AT))
#define EVERY_POINT ((SMEPLAT_BIT(27) - 1) & ~SMEPLAT_BIT(0))

static void goes_through(const smeplat_platform *p, const smeplat_rules *rules, uint64_t vary, int32_t criterion,
                         uint64_t wanted)
{
    smeplat_round round = sample_round();
    smeplat__opened opened;
    smeplat__stage s;

    assert_int_equal(smeplat__open(p, &round, rules, &opened, NULL), SMEPLAT_OK);
    smeplat__stage_set(&s, &opened.c);
    assert_int_equal(smeplat__stage_points(&s, criterion, vary), wanted);
    assert_memory_equal(&s.rules, opened.c.rules, sizeof s.rules); /* put back */
    assert_int_equal(s.c.sponsors, opened.c.sponsors);
}

static uint64_t readings_of(int32_t criterion)
{
    return smeplat_criterion_at((size_t)criterion - 1)->readings;
}

/* Without sponsors, incidents and revocations what concerns them is left out, whatever is varied. */
static void points_of_what_is_not_there_are_left_out(void **state)
{
    static const uint64_t varied[] = {EVERY_POINT, RELAXATION, OF_INCIDENTS, OF_THE_BAR, EVERY_POINT & ~RELAXATION,
                                      R(AGE_DAY)};
    smeplat_platform p = robust_platform();
    smeplat_rules rules = sample_rules();
    int32_t i;
    size_t k;

    (void)state;
    for (i = 1; i <= 34; i++) {
        rules.force[i] = SMEPLAT_FORCE_REQUIRED;
        for (k = 0; k < COUNT_OF(varied); k++)
            goes_through(&p, &rules, varied[k], i,
                         readings_of(i) & varied[k] & ~(RELAXATION | OF_INCIDENTS | OF_THE_BAR));
        rules.force[i] = SMEPLAT_FORCE_NOT_REQUIRED;
        goes_through(&p, &rules, EVERY_POINT, i, 0);
    }
}

/*= Art. 6(2): an incident concerns the criterion of its kind alone */
static void incidents_bring_in_the_points_of_their_criterion(void **state)
{
    static const int32_t of_kind[][2] = {
        {SMEPLAT_INCIDENT_CRIMINAL, SMEPLAT_CRITERION_ART6_2_PENALTIES},
        {SMEPLAT_INCIDENT_ADMINISTRATIVE_PENALTY, SMEPLAT_CRITERION_ART6_2_PENALTIES},
        {SMEPLAT_INCIDENT_SERIOUS_DISHONESTY, SMEPLAT_CRITERION_ART6_2_DISHONESTY},
    };
    smeplat_incident x = {
        .struct_size = sizeof x, .subject = SMEPLAT_SUBJECT_ENTITY, .decided_on = 20250101, .basis = 2};
    smeplat_platform p = robust_platform();
    size_t k;
    int32_t i;

    (void)state;
    p.incidents = &x;
    p.incident_count = 1;
    for (k = 0; k < COUNT_OF(of_kind); k++)
        for (i = 1; i <= 34; i++) {
            x.kind = of_kind[k][0];
            goes_through(&p, NULL, EVERY_POINT, i,
                         readings_of(i) & ~(RELAXATION | OF_THE_BAR) &
                             (i == of_kind[k][1] ? EVERY_POINT : ~OF_INCIDENTS));
        }
}

/*= Art. 15: a revocation brings in the points of the bar */
static void revocations_bring_in_the_points_of_the_bar(void **state)
{
    smeplat_revocation x = {.struct_size = sizeof x, .ground = SMEPLAT_GROUND_ART15_1, .decided_on = 20200101};
    smeplat_platform p = robust_platform();

    (void)state;
    p.revocations = &x;
    p.revocation_count = 1;
    goes_through(&p, NULL, EVERY_POINT, SMEPLAT_CRITERION_ART15_BAR, OF_THE_BAR);
    goes_through(&p, NULL, R(BAR_START), SMEPLAT_CRITERION_ART15_BAR, R(BAR_START));
    goes_through(&p, NULL, EVERY_POINT, SMEPLAT_CRITERION_ART6_1_AGE, R(LEGAL_PERSON_SCOPE) | R(AGE_DAY));
}

/*= Art. 6, last paragraph: R12 where it decides whose code counts, R13 where it decides whether the criterion is among them */
static void the_last_paragraph_brings_in_its_points_where_it_can_open(void **state)
{
    static const smeplat_str codes[] = {TEXT("91110108551385082Q"),
                                        TEXT("51110000500000005A")}; /* a company, an association */
    smeplat_rules rules = sample_rules();
    int32_t of_operator, of_sponsor, facts, own, i;
    size_t v;

    (void)state;
    for (of_operator = 0; of_operator < 2; of_operator++)
        for (of_sponsor = 0; of_sponsor < 2; of_sponsor++)
            for (facts = 0; facts < 4; facts++)
                for (own = 0; own < 3; own++)
                    for (i = 1; i <= 34; i++) {
                        static const uint64_t varied[] = {EVERY_POINT, R(RELAXATION_WHO), R(RELAXATION_WHAT),
                                                          R(AGE_DAY)};
                        smeplat_platform p = robust_platform();

                        p.uscc = codes[of_operator];
                        p.sponsor_usccs = &codes[of_sponsor];
                        p.sponsor_count = 1;
                        p.outstanding_results.value = facts & 1;
                        p.demonstration_effect.value = facts >> 1;
                        rules.readings[SMEPLAT_READING_RELAXATION_WHAT] = (uint8_t)own;
                        for (v = 0; v < COUNT_OF(varied); v++) {
                            uint64_t wanted = varied[v] & readings_of(i) & ~(RELAXATION | OF_INCIDENTS | OF_THE_BAR);
                            int32_t option, among = 0, tried = 0, carried[2], can;

                            for (option = 0; option < 3; option++) {
                                smeplat_rules other = rules;

                                if (!(varied[v] & R(RELAXATION_WHAT)) && option != own)
                                    continue;
                                other.readings[SMEPLAT_READING_RELAXATION_WHAT] = (uint8_t)option;
                                among += smeplat__relaxable(&other, i) != 0;
                                tried++;
                            }
                            for (option = 0; option < 2; option++) {
                                smeplat_rules other = rules;
                                smeplat_round round = sample_round();
                                smeplat__opened opened;

                                other.readings[SMEPLAT_READING_RELAXATION_WHO] = (uint8_t)option;
                                assert_int_equal(smeplat__open(&p, &round, &other, &opened, NULL), SMEPLAT_OK);
                                carried[option] = opened.c.sponsors;
                            }
                            can =
                                varied[v] & R(RELAXATION_WHO)
                                    ? carried[0] != SMEPLAT__SPONSORS_NONE || carried[1] != SMEPLAT__SPONSORS_NONE
                                    : carried[rules.readings[SMEPLAT_READING_RELAXATION_WHO]] != SMEPLAT__SPONSORS_NONE;
                            if (can && facts == 3 && among) {
                                if (carried[0] != carried[1])
                                    wanted |= varied[v] & R(RELAXATION_WHO);
                                if (among < tried)
                                    wanted |= varied[v] & R(RELAXATION_WHAT);
                            }
                            if (i < 31)
                                goes_through(&p, &rules, varied[v], i, wanted);
                        }
                    }
}

/* Each criterion that is fragile is told, from the first to the last, and no other. */
static void every_fragile_criterion_is_told(void **state)
{
    smeplat_range r = {.struct_size = sizeof r, .overall = SMEPLAT_VERDICT_MET};
    char text[1000];
    int32_t i, k;

    (void)state;
    for (i = 1; i <= 34; i++) {
        r.fragile = SMEPLAT_BIT(i) | 1;
        r.worst_by[i] = SMEPLAT_VERDICT_NOT_MET;
        r.best_by[i] = SMEPLAT_VERDICT_MET;
        (void)smeplat_sensitivity_text(&r, NULL, SMEPLAT_LANG_EN, text, sizeof text);
        for (k = 1; k <= 34; k++) {
            char line[300] = "  ";

            strcat(line, smeplat_criterion_label(k, SMEPLAT_LANG_EN));
            strcat(line, ": at worst not met, at best met.\n");
            assert_int_equal(strstr(text, line) != NULL, k == i);
        }
        assert_null(strstr(text, "unknown"));
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(no_reading_matters_to_a_robust_platform),
        cmocka_unit_test(one_reading_flips_a_fragile_platform),
        cmocka_unit_test(a_point_stands_where_the_rules_have_put_it),
        cmocka_unit_test(bounds_are_over_all_combinations),
        cmocka_unit_test(what_is_varied_can_be_chosen),
        cmocka_unit_test(rulings_stay_in_force),
        cmocka_unit_test(a_criterion_can_be_asked_alone),
        cmocka_unit_test(every_refusal_names_what_is_wrong),
        cmocka_unit_test(a_newer_caller_gets_what_is_known),
        cmocka_unit_test(the_answer_is_told_in_words),
        cmocka_unit_test(every_fragile_criterion_is_told),
        cmocka_unit_test(where_nothing_is_required_all_is_met),
        cmocka_unit_test(points_not_asked_for_need_no_room),
        cmocka_unit_test(the_other_points_stand_where_the_rules_have_put_them),
        cmocka_unit_test(points_of_what_is_not_there_are_left_out),
        cmocka_unit_test(incidents_bring_in_the_points_of_their_criterion),
        cmocka_unit_test(revocations_bring_in_the_points_of_the_bar),
        cmocka_unit_test(the_last_paragraph_brings_in_its_points_where_it_can_open),
        cmocka_unit_test(options_past_the_last_verdict_are_not_told),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
