/* rules.h: the 2022 measure as data, loading, checking, and what the reading points make of force and relaxation.
 * SPDX-License-Identifier: Apache-2.0 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "rules/rules.h"
#include "sample.h"

/*= Art. 18/1 */
static void art18_the_2022_measure_has_the_figures_of_its_text(void **state)
{
    smeplat_rules r = sample_rules();

    (void)state;
    assert_int_equal(r.measure, SMEPLAT_MEASURE_BEIJING_2022);
    assert_int_equal(r.min_basis, SMEPLAT_BASIS_DECLARED);
    assert_int_equal(r.valid_from, 20220520);
    assert_int_equal(r.valid_to, 0);
    assert_int_equal(r.document_number.len, 0); /* not known: never printed as fact */
    assert_memory_equal(r.issuer.ptr, "北京市经济和信息化局", r.issuer.len);
    assert_true(r.assets_fen_min == 300000000);
    assert_true(r.age_years_min == 2 && r.smes_min == 100 && r.smes_reduced_min == 50 && r.institutions_min == 5);
    assert_true(r.staff_min == 8 && r.free_services_min == 1 && r.functions_min == 1 && r.mean_score_min == 9000);
    assert_true(r.revenue_share_min.num == 50 && r.revenue_share_min.den == 100);
    assert_true(r.satisfaction_min.num == 90 && r.satisfaction_min.den == 100);
    assert_true(r.lookback_years == 2 && r.bar_years == 2 && r.filing_workdays == 30);
    assert_int_equal(smeplat_rules_check(&r, NULL), SMEPLAT_OK);
    assert_int_equal(smeplat_rules_check(NULL, NULL), SMEPLAT_OK);
}

static void the_criteria_stand_in_the_order_of_the_text(void **state)
{
    size_t i, n = smeplat_criterion_count(), filing = 0;
    int32_t clause = 0;

    (void)state;
    assert_int_equal(n, 34);
    for (i = 0; i < n; i++) {
        const smeplat_criterion_info *info = smeplat_criterion_at(i);

        assert_int_equal(info->struct_size, sizeof *info);
        assert_int_equal(info->criterion, i + 1);
        assert_true(info->clause >= clause);
        clause = info->clause;
        filing += (size_t)info->filing;
        assert_int_equal(info->filing, info->clause >= SMEPLAT_CLAUSE_10);
        /* Art. 6(2) is never relaxed by default, every other item of Art. 6 is, nothing else is */
        assert_int_equal(info->relaxable, clause / 100 == 6 && clause != SMEPLAT_CLAUSE_6_2);
        assert_int_equal(info->force == SMEPLAT_FORCE_IN_PRINCIPLE,
                         info->criterion == SMEPLAT_CRITERION_ART3_PRINCIPLES ||
                             info->criterion == SMEPLAT_CRITERION_ART6_1_LEGAL_PERSON ||
                             info->criterion == SMEPLAT_CRITERION_ART6_3_SMES_SERVED);
        assert_int_equal((info->readings & SMEPLAT_BIT(SMEPLAT_READING_RELAXATION_WHAT)) != 0, clause / 100 == 6);
        assert_int_equal(info->cured_by_time, info->criterion == SMEPLAT_CRITERION_ART6_1_AGE ||
                                                  info->criterion == SMEPLAT_CRITERION_ART6_2_PENALTIES ||
                                                  info->criterion == SMEPLAT_CRITERION_ART6_2_DISHONESTY ||
                                                  info->criterion == SMEPLAT_CRITERION_ART15_BAR);
    }
    assert_int_equal(filing, 3);
    assert_null(smeplat_criterion_at(n));
}

static void the_reading_points_are_26_with_their_options(void **state)
{
    static const int32_t proof[] = {SMEPLAT_READING_REGISTERED_BY, SMEPLAT_READING_FUNCTION_PROOF};
    static const int32_t three[] = {1, 5, 6, 7, 9, 13, 15, 16, 18, 23, 24};
    size_t i, j, n = smeplat_reading_count();

    (void)state;
    assert_int_equal(n, 26);
    for (i = 0; i < n; i++) {
        const smeplat_reading_info *info = smeplat_reading_at(i);
        int32_t want = 2, kind = SMEPLAT_READING_KIND_ARGUABLE;

        for (j = 0; j < COUNT_OF(three); j++)
            want = three[j] == info->reading ? 3 : want;
        for (j = 0; j < COUNT_OF(proof); j++)
            kind = proof[j] == info->reading ? SMEPLAT_READING_KIND_PROOF : kind;
        assert_int_equal(info->reading, i + 1);
        assert_int_equal(info->options, want);
        assert_int_equal(info->kind, kind);
        assert_string_not_equal(smeplat_clause_name(info->clause), "unknown clause");
    }
    assert_null(smeplat_reading_at(n));
}

static void loading_refuses_what_it_cannot_fill(void **state)
{
    smeplat_rules r = sample_rules(), before = r;
    smeplat_error e = {sizeof e, 0, 0, 0, 0, 0};

    (void)state;
    assert_int_equal(smeplat_rules_load(0, &r, &e), SMEPLAT_ERR_ENUM);
    assert_int_equal(e.field, SMEPLAT_FIELD_RULES_MEASURE);
    assert_int_equal(smeplat_rules_load(2, &r, NULL), SMEPLAT_ERR_ENUM);
    assert_int_equal(smeplat_rules_load(1, NULL, &e), SMEPLAT_ERR_NULL);
    assert_int_equal(e.field, SMEPLAT_FIELD_ARG_OUT);
    r.struct_size = before.struct_size = 12;
    assert_int_equal(smeplat_rules_load(1, &r, &e), SMEPLAT_ERR_STRUCT_SIZE);
    assert_memory_equal(&r, &before, sizeof r);
}

/* One change to good rules, and what the check says of it. */
typedef struct bad_rule {
    size_t offset;
    size_t size;
    int64_t value;
    smeplat_status status;
    int32_t field;
    int64_t entry;
} bad_rule;

#define BAD(member, value, status, field) \
    {offsetof(smeplat_rules, member), sizeof(((smeplat_rules *)0)->member), value, SMEPLAT_ERR_##status, \
     SMEPLAT_FIELD_##field, 0}
#define BAD_AT(member, at, value, status, field) \
    {offsetof(smeplat_rules, member) + (at), 1, value, SMEPLAT_ERR_##status, SMEPLAT_FIELD_##field, at}

static void each_bad_rule_is_refused_by_name(void **state)
{
    static const bad_rule row[] = {
        BAD(struct_size, 4, STRUCT_SIZE, ARG_RULES),
        BAD(measure, 0, ENUM, RULES_MEASURE),
        BAD(measure, 2, ENUM, RULES_MEASURE),
        BAD(min_basis, 0, ENUM, RULES_MIN_BASIS),
        BAD(min_basis, 4, ENUM, RULES_MIN_BASIS),
        BAD(reserved0, 1, BITS, ARG_RULES),
        BAD(valid_from, 20220231, DATE, RULES_VALID_FROM),
        BAD(valid_to, 1, DATE, RULES_VALID_TO),
        BAD(valid_to, 20220519, CONTRADICTION, RULES_VALID_TO),
        BAD(assets_fen_min, -1, RANGE, RULES_ASSETS_FEN_MIN),
        BAD(age_years_min, -1, RANGE, RULES_AGE_YEARS_MIN),
        BAD(age_years_min, 101, RANGE, RULES_AGE_YEARS_MIN),
        BAD(smes_min, -1, RANGE, RULES_SMES_MIN),
        BAD(smes_reduced_min, -1, RANGE, RULES_SMES_REDUCED_MIN),
        BAD(institutions_min, -1, RANGE, RULES_INSTITUTIONS_MIN),
        BAD(staff_min, -1, RANGE, RULES_STAFF_MIN),
        BAD(free_services_min, -1, RANGE, RULES_FREE_SERVICES_MIN),
        BAD(mean_score_min, 10001, RANGE, RULES_MEAN_SCORE_MIN),
        BAD(functions_min, 7, RANGE, RULES_FUNCTIONS_MIN),
        BAD(lookback_years, 101, RANGE, RULES_LOOKBACK_YEARS),
        BAD(bar_years, 101, RANGE, RULES_BAR_YEARS),
        BAD(filing_workdays, 1001, RANGE, RULES_FILING_WORKDAYS),
        BAD(revenue_share_min.num, 101, RANGE, RULES_REVENUE_SHARE_MIN),
        BAD(revenue_share_min.num, -1, RANGE, RULES_REVENUE_SHARE_MIN),
        BAD(revenue_share_min.den, 0, RANGE, RULES_REVENUE_SHARE_MIN),
        BAD(revenue_share_min.den, -5, RANGE, RULES_REVENUE_SHARE_MIN),
        BAD(satisfaction_min.den, 89, RANGE, RULES_SATISFACTION_MIN),
        BAD_AT(readings, 1, 3, ENUM, RULES_READINGS),
        BAD_AT(readings, 2, 2, ENUM, RULES_READINGS),
        BAD_AT(readings, 26, 2, ENUM, RULES_READINGS),
        BAD_AT(readings, 27, 1, ENUM, RULES_READINGS),
        BAD_AT(readings, 0, 1, ENUM, RULES_READINGS),
        BAD_AT(force, 4, 4, ENUM, RULES_FORCE),
        BAD_AT(force, 35, 1, ENUM, RULES_FORCE),
        BAD_AT(force, 0, 1, ENUM, RULES_FORCE),
        BAD_AT(relaxable, 34, 2, ENUM, RULES_RELAXABLE),
        BAD_AT(relaxable, 63, 1, ENUM, RULES_RELAXABLE),
    };
    size_t i;

    (void)state;
    for (i = 0; i < COUNT_OF(row); i++) {
        smeplat_rules r = sample_rules();
        smeplat_error e = {sizeof e, 0, 0, 0, 0, 0};
        unsigned char *at = (unsigned char *)&r + row[i].offset;
        int32_t narrow = (int32_t)row[i].value;

        if (row[i].size == 1)
            *at = (unsigned char)row[i].value;
        else if (row[i].size == 4)
            memcpy(at, &narrow, 4);
        else
            memcpy(at, &row[i].value, 8);
        assert_int_equal(smeplat_rules_check(&r, &e), row[i].status);
        assert_int_equal(e.status, row[i].status);
        assert_int_equal(e.field, row[i].field);
        assert_int_equal(e.entry, row[i].entry);
    }
}

static void texts_of_a_measure_are_utf8(void **state)
{
    static const size_t offset[] = {offsetof(smeplat_rules, title), offsetof(smeplat_rules, issuer),
                                    offsetof(smeplat_rules, document_number)};
    static const int32_t field[] = {SMEPLAT_FIELD_RULES_TITLE, SMEPLAT_FIELD_RULES_ISSUER,
                                    SMEPLAT_FIELD_RULES_DOCUMENT_NUMBER};
    smeplat_str broken = TEXT("\xFF"), nowhere = {NULL, 3};
    size_t i;

    (void)state;
    for (i = 0; i < 3; i++) {
        smeplat_rules r = sample_rules();
        smeplat_error e = {sizeof e, 0, 0, 0, 0, 0};

        memcpy((unsigned char *)&r + offset[i], &broken, sizeof broken);
        assert_int_equal(smeplat_rules_check(&r, &e), SMEPLAT_ERR_UTF8);
        assert_int_equal(e.field, field[i]);
        memcpy((unsigned char *)&r + offset[i], &nowhere, sizeof nowhere);
        assert_int_equal(smeplat_rules_check(&r, &e), SMEPLAT_ERR_NULL);
    }
}

/* The measure's own title and issuer, cut inside their last character of three bytes or before it. */
static void a_part_of_our_own_text_is_looked_at_like_any_other(void **state)
{
    smeplat_error e = {sizeof e, 0, 0, 0, 0, 0};
    smeplat_rules r;

    (void)state;
    r = sample_rules();
    r.title.len--;
    assert_int_equal(smeplat_rules_check(&r, &e), SMEPLAT_ERR_UTF8);
    assert_int_equal(e.field, SMEPLAT_FIELD_RULES_TITLE);
    r.title.len -= 2;
    assert_int_equal(smeplat_rules_check(&r, &e), SMEPLAT_OK);
    r.issuer.len--;
    assert_int_equal(smeplat_rules_check(&r, &e), SMEPLAT_ERR_UTF8);
    assert_int_equal(e.field, SMEPLAT_FIELD_RULES_ISSUER);
}

static void a_newer_callers_unknown_rule_is_refused(void **state)
{
    struct {
        smeplat_rules now;
        int64_t later;
    } newer;
    smeplat_error e = {sizeof e, 0, 0, 0, 0, 0};

    (void)state;
    newer.now = sample_rules();
    newer.now.struct_size = sizeof newer;
    newer.later = 0;
    assert_int_equal(smeplat_rules_check(&newer.now, &e), SMEPLAT_OK);
    newer.later = 1;
    assert_int_equal(smeplat_rules_check(&newer.now, &e), SMEPLAT_ERR_STRUCT_NEWER);
    assert_int_equal(e.field, SMEPLAT_FIELD_ARG_RULES);
}

/* Art. 6(1), 6(3): R1 and R4 override what binds, never what the measure lacks. */
/*= Art. 6(1), 6(3)/1 */
static void art6_1_and_6_3_readings_set_the_force(void **state)
{
    smeplat_rules r = sample_rules();
    int32_t c;

    (void)state;
    for (c = SMEPLAT_CRITERION_ART6_1_LEGAL_PERSON; c <= SMEPLAT_CRITERION_ART6_1_ASSETS; c++) {
        int32_t legal = c == SMEPLAT_CRITERION_ART6_1_LEGAL_PERSON;

        r.readings[SMEPLAT_READING_LEGAL_PERSON_SCOPE] = 0;
        assert_int_equal(smeplat__force(&r, c), legal ? SMEPLAT_FORCE_IN_PRINCIPLE : SMEPLAT_FORCE_REQUIRED);
        r.readings[SMEPLAT_READING_LEGAL_PERSON_SCOPE] = 1;
        assert_int_equal(smeplat__force(&r, c), SMEPLAT_FORCE_IN_PRINCIPLE);
        r.readings[SMEPLAT_READING_LEGAL_PERSON_SCOPE] = 2;
        assert_int_equal(smeplat__force(&r, c), SMEPLAT_FORCE_REQUIRED);
        r.readings[SMEPLAT_READING_LEGAL_PERSON_SCOPE] = 1;
        r.force[c] = SMEPLAT_FORCE_NOT_REQUIRED;
        assert_int_equal(smeplat__force(&r, c), SMEPLAT_FORCE_NOT_REQUIRED);
        r.force[c] = SMEPLAT_FORCE_NONE;
        assert_int_equal(smeplat__force(&r, c), SMEPLAT_FORCE_NOT_REQUIRED);
    }
    assert_int_equal(smeplat__force(&r, SMEPLAT_CRITERION_ART6_2_OPERATION), SMEPLAT_FORCE_REQUIRED);
    c = SMEPLAT_CRITERION_ART6_3_SMES_SERVED;
    assert_int_equal(smeplat__force(&r, c), SMEPLAT_FORCE_IN_PRINCIPLE);
    r.readings[SMEPLAT_READING_SME_FLOOR_FORCE] = 1;
    assert_int_equal(smeplat__force(&r, c), SMEPLAT_FORCE_REQUIRED);
    r.force[c] = SMEPLAT_FORCE_NOT_REQUIRED;
    assert_int_equal(smeplat__force(&r, c), SMEPLAT_FORCE_NOT_REQUIRED);
}

/* Art. 6, last paragraph: R13 takes the rules' flags, the items with figures, or all nine. */
/*= Art. 6(last) */
static void art6_last_readings_set_what_may_be_relaxed(void **state)
{
    smeplat_rules r = sample_rules();
    size_t i;

    (void)state;
    for (i = 0; i < smeplat_criterion_count(); i++) {
        const smeplat_criterion_info *info = smeplat_criterion_at(i);
        int32_t c = info->criterion, item = info->clause / 100 == 6 ? info->clause % 100 : 0;

        r.readings[SMEPLAT_READING_RELAXATION_WHAT] = 0;
        assert_int_equal(smeplat__relaxable(&r, c), item != 0 && item != 2);
        r.readings[SMEPLAT_READING_RELAXATION_WHAT] = 1;
        assert_int_equal(smeplat__relaxable(&r, c),
                         item == 1 || item == 3 || item == 4 || item == 7 || item == 8 || item == 9);
        r.readings[SMEPLAT_READING_RELAXATION_WHAT] = 2;
        assert_int_equal(smeplat__relaxable(&r, c), item != 0);
        r.relaxable[c] = !r.relaxable[c]; /* the caller's own flag: option 0 only, and outside Art. 6 always */
        assert_int_equal(smeplat__relaxable(&r, c), item != 0 || r.relaxable[c]);
        r.readings[SMEPLAT_READING_RELAXATION_WHAT] = 0;
        assert_int_equal(smeplat__relaxable(&r, c), r.relaxable[c]);
    }
}

static void the_2022_rules_have_every_criterion_in_force(void **state)
{
    smeplat_rules loaded = {.struct_size = sizeof loaded};
    smeplat_status status;
    const smeplat_rules *built_in = smeplat__rules_take(NULL, &loaded, &status, NULL);
    int32_t i;

    (void)state;
    assert_int_equal(smeplat_rules_load(SMEPLAT_MEASURE_BEIJING_2022, &loaded, NULL), SMEPLAT_OK);
    assert_true(smeplat__in_force(built_in) == smeplat__in_force(&loaded));
    assert_true(smeplat__in_force(built_in) == SMEPLAT__ALL_CRITERIA);
    for (i = 1; i <= SMEPLAT__CRITERION_COUNT; i++) {
        loaded.force[i] = i % 2 ? SMEPLAT_FORCE_NOT_REQUIRED : SMEPLAT_FORCE_NONE;
        assert_true(smeplat__in_force(&loaded) == (SMEPLAT__ALL_CRITERIA & ~(SMEPLAT_BIT(i + 1) - 1)));
        assert_int_equal(smeplat__force(&loaded, i), SMEPLAT_FORCE_NOT_REQUIRED);
    }
}

/* The largest setting at every place is taken, the next one refused, also where no criterion and no reading point stands. */
static void every_setting_has_its_own_limit(void **state)
{
    int32_t i;

    (void)state;
    for (i = 0; i < SMEPLAT_SETTINGS_MAX; i++) {
        int32_t criterion = i >= 1 && i <= (int32_t)smeplat_criterion_count();
        int32_t options = i >= 1 && i <= (int32_t)smeplat_reading_count() ? smeplat_reading_at((size_t)i - 1)->options : 1;
        smeplat_rules r;
        smeplat_error e = {.struct_size = sizeof e};

        memset(&r, 0, sizeof r);
        r.struct_size = sizeof r;
        assert_int_equal(smeplat_rules_load(SMEPLAT_MEASURE_BEIJING_2022, &r, NULL), SMEPLAT_OK);
        r.force[i] = criterion ? SMEPLAT_FORCE_NOT_REQUIRED : 0;
        r.relaxable[i] = criterion ? 1 : 0;
        r.readings[i] = (uint8_t)(options - 1);
        assert_int_equal(smeplat_rules_check(&r, NULL), SMEPLAT_OK);
        r.force[i]++;
        assert_int_equal(smeplat_rules_check(&r, &e), SMEPLAT_ERR_ENUM);
        assert_int_equal(e.field, SMEPLAT_FIELD_RULES_FORCE);
        r.force[i]--;
        r.relaxable[i]++;
        assert_int_equal(smeplat_rules_check(&r, &e), SMEPLAT_ERR_ENUM);
        assert_int_equal(e.field, SMEPLAT_FIELD_RULES_RELAXABLE);
        r.relaxable[i]--;
        r.readings[i]++;
        assert_int_equal(smeplat_rules_check(&r, &e), SMEPLAT_ERR_ENUM);
        assert_int_equal(e.field, SMEPLAT_FIELD_RULES_READINGS);
    }
}

/* Figures up to the largest a measure may have, and not past it. */
static void figures_have_a_largest_one(void **state)
{
    const smeplat_rules given = sample_rules();
    smeplat_rules r;
    smeplat_error e = {.struct_size = sizeof e};

#define UP_TO(figure, largest, named)                                              \
    do {                                                                           \
        r = given;                                                                 \
        r.figure = largest;                                                        \
        assert_int_equal(smeplat_rules_check(&r, &e), SMEPLAT_OK);                 \
        r.figure = largest + 1;                                                    \
        assert_int_equal(smeplat_rules_check(&r, &e), SMEPLAT_ERR_RANGE);          \
        assert_int_equal(e.field, SMEPLAT_FIELD_RULES_##named);                    \
        assert_int_equal(e.clause, smeplat_field_clause(SMEPLAT_FIELD_RULES_##named)); \
    } while (0)
    (void)state;
    UP_TO(mean_score_min, 10000, MEAN_SCORE_MIN);
    UP_TO(functions_min, 6, FUNCTIONS_MIN);
    UP_TO(lookback_years, 100, LOOKBACK_YEARS);
    UP_TO(bar_years, 100, BAR_YEARS);
    UP_TO(filing_workdays, 1000, FILING_WORKDAYS);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(figures_have_a_largest_one),
        cmocka_unit_test(art18_the_2022_measure_has_the_figures_of_its_text),
        cmocka_unit_test(the_criteria_stand_in_the_order_of_the_text),
        cmocka_unit_test(the_reading_points_are_26_with_their_options),
        cmocka_unit_test(loading_refuses_what_it_cannot_fill),
        cmocka_unit_test(each_bad_rule_is_refused_by_name),
        cmocka_unit_test(texts_of_a_measure_are_utf8),
        cmocka_unit_test(a_part_of_our_own_text_is_looked_at_like_any_other),
        cmocka_unit_test(a_newer_callers_unknown_rule_is_refused),
        cmocka_unit_test(art6_1_and_6_3_readings_set_the_force),
        cmocka_unit_test(art6_last_readings_set_what_may_be_relaxed),
        cmocka_unit_test(the_2022_rules_have_every_criterion_in_force),
        cmocka_unit_test(every_setting_has_its_own_limit),
    };

    return cmocka_run_group_tests_name("rules", tests, NULL, NULL);
}
