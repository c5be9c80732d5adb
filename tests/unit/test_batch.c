/* batch.h: a small table, what stops a call, what a row alone is refused for, criteria asked alone, findings of arrays.
 * SPDX-License-Identifier: Apache-2.0 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "sample.h"

#include "assess/columns.h"

#define ROWS         4
#define BIT_OF(name) SMEPLAT_BIT(SMEPLAT_CRITERION_##name)

/* A table of four rows that all are the sample platform, column by column. */
typedef struct table {
    smeplat_columns columns;
    int64_t values[48][ROWS];
    uint8_t bases[48][ROWS];
    char codes[ROWS][SMEPLAT_CODE_LENGTH];
    smeplat_verdict_columns out;
    uint8_t conditions[ROWS], filing[ROWS], overall[ROWS];
    int8_t status[ROWS];
    uint64_t not_met[ROWS], unknown[ROWS], discretion[ROWS], met[ROWS];
    int32_t error_field[ROWS];
    int64_t error_entry[ROWS];
} table;

/* The column of a fact of the platform. */
static smeplat_column *column_of(table *t, int32_t field)
{
    smeplat_columns *c = &t->columns;

    switch (field) {
    case SMEPLAT_FIELD_FILED_ON:
        return &c->filed_on;
    case SMEPLAT_FIELD_MATERIALS_COMPLETE:
        return &c->materials_complete;
    default:
        return field <= SMEPLAT_FIELD_DEMONSTRATION_EFFECT ? &c->public_benefit + (field - SMEPLAT_FIELD_PUBLIC_BENEFIT)
                                                           : NULL;
    }
}

static void lay(smeplat_column *x, int64_t *values, uint8_t *bases, smeplat_fact fact)
{
    int i;

    for (i = 0; i < ROWS; i++) {
        values[i] = fact.value;
        bases[i] = (uint8_t)fact.basis;
    }
    x->values = values;
    x->bases = bases;
    x->width = sizeof *values;
}

static table *sample_table(void)
{
    static table t;
    smeplat_platform p = sample_platform();
    int32_t field;

    memset(&t, 0, sizeof t);
    t.columns.struct_size = sizeof t.columns;
    t.columns.count = ROWS;
    for (field = SMEPLAT_FIELD_PUBLIC_BENEFIT; field <= SMEPLAT_FIELD_MATERIALS_COMPLETE; field++) {
        int32_t i = field - SMEPLAT_FIELD_PUBLIC_BENEFIT;

        if (column_of(&t, field))
            lay(column_of(&t, field), t.values[i], t.bases[i], *fact_of(&p, field));
    }
    /* Art. 8 has no columns, so its places are free for Art. 7. */
    lay(&t.columns.finance_offered, t.values[43], t.bases[43], stated(1));
    lay(&t.columns.finance_records_in_year, t.values[44], t.bases[44], stated(1));
    t.columns.usccs = &t.codes[0][0];
    t.out.struct_size = sizeof t.out;
    t.out.conditions = t.conditions;
    t.out.filing = t.filing;
    t.out.overall = t.overall;
    t.out.status = t.status;
    t.out.not_met = t.not_met;
    t.out.unknown = t.unknown;
    t.out.discretion = t.discretion;
    t.out.met = t.met;
    t.out.error_field = t.error_field;
    t.out.error_entry = t.error_entry;
    memset(t.overall, 9, sizeof t.overall);
    return &t;
}

static smeplat_status ask_under(table *t, uint64_t criteria, const smeplat_rules *rules, int32_t deadline,
                                smeplat_error *error)
{
    smeplat_round round = {.struct_size = sizeof round, .deadline = deadline};

    return smeplat_assess_columns(&t->columns, 0, t->columns.count, criteria, &round, rules, &t->out, error);
}

static smeplat_status ask_table(table *t, uint64_t criteria, smeplat_error *error)
{
    return ask_under(t, criteria, NULL, sample_round().deadline, error);
}

static void one_array_a_fact_gives_what_one_struct_a_platform_gives(void **state)
{
    table *t = sample_table();
    int32_t row;

    (void)state;
    t->values[SMEPLAT_FIELD_JJJ_SMES_SERVED - 10][1] = 99;
    t->values[SMEPLAT_FIELD_INSTITUTIONS_GATHERED - 10][2] = 4;
    t->values[SMEPLAT_FIELD_FACILITIES - 10][3] = 0;
    t->bases[SMEPLAT_FIELD_FACILITIES - 10][3] = SMEPLAT_BASIS_NOT_STATED;
    assert_int_equal(ask_table(t, 0, NULL), SMEPLAT_OK);
    for (row = 0; row < ROWS; row++) {
        static const uint8_t overall[ROWS] = {SMEPLAT_VERDICT_MET, SMEPLAT_VERDICT_DISCRETION, SMEPLAT_VERDICT_NOT_MET,
                                              SMEPLAT_VERDICT_UNKNOWN};
        uint64_t others = t->not_met[row] | t->unknown[row] | t->discretion[row];

        assert_int_equal(t->status[row], SMEPLAT_OK);
        assert_int_equal(t->overall[row], overall[row]);
        assert_int_equal(t->conditions[row], overall[row]);
        assert_int_equal(t->filing[row], SMEPLAT_VERDICT_MET);
        assert_true(t->met[row] == ((SMEPLAT_BIT(35) - 2) & ~others));
        assert_true(t->error_field[row] == 0 && t->error_entry[row] == 0);
    }
    assert_true(t->discretion[1] == BIT_OF(ART6_3_SMES_SERVED) && !t->not_met[1] && !t->unknown[1]);
    assert_true(t->not_met[2] == BIT_OF(ART6_4_INSTITUTIONS) && !t->discretion[2] && !t->unknown[2]);
    assert_true(t->unknown[3] == BIT_OF(ART6_4_FACILITIES) && !t->discretion[3] && !t->not_met[3]);
}

static void a_column_that_is_not_there_is_not_stated(void **state)
{
    table *t = sample_table();
    smeplat_columns nothing = {.struct_size = sizeof nothing, .count = ROWS};

    (void)state;
    memset(&t->columns.openness, 0, sizeof t->columns.openness);
    assert_int_equal(ask_table(t, 0, NULL), SMEPLAT_OK);
    assert_true(t->unknown[0] == BIT_OF(ART3_PRINCIPLES) && t->overall[ROWS - 1] == SMEPLAT_VERDICT_UNKNOWN);
    t->columns = nothing;
    assert_int_equal(ask_table(t, 0, NULL), SMEPLAT_OK);
    assert_true(t->met[2] == BIT_OF(ART15_BAR)); /* none on record: the bureau holds that record */
    assert_true(t->unknown[2] == ((SMEPLAT_BIT(35) - 2) & ~BIT_OF(ART15_BAR)));
}

static void a_basis_may_be_one_for_all_rows_and_a_value_of_any_width(void **state)
{
    static const int8_t narrow[ROWS] = {100, 99, 50, 0};
    static const int16_t small[ROWS] = {100, 99, 50, 0};
    static const int32_t plain[ROWS] = {100, 99, 50, 0};
    table *t = sample_table();
    const struct {
        const void *values;
        int32_t width;
    } forms[] = {{narrow, 1}, {small, 2}, {plain, 4}};
    size_t i;

    (void)state;
    for (i = 0; i < COUNT_OF(forms); i++) {
        t->columns.jjj_smes_served = (smeplat_column){forms[i].values, NULL, forms[i].width, SMEPLAT_BASIS_DECLARED};
        assert_int_equal(ask_table(t, 0, NULL), SMEPLAT_OK);
        assert_int_equal(t->overall[0], SMEPLAT_VERDICT_MET);
        assert_true(t->discretion[1] == BIT_OF(ART6_3_SMES_SERVED) && t->discretion[2] == BIT_OF(ART6_3_SMES_SERVED));
        assert_true(t->not_met[3] == BIT_OF(ART6_3_SMES_SERVED)); /* 0 has no room of that kind */
    }
}

/*= Art. 6, last paragraph */
static void codes_open_the_relaxation_row_by_row(void **state)
{
    static const char association[] = "51110000500000005A", company[] = "91110108551385082Q";
    static const int64_t of_row[] = {2, 2, 3};
    char sponsors[3][SMEPLAT_CODE_LENGTH];
    table *t = sample_table();
    int row;

    (void)state;
    for (row = 0; row < ROWS; row++)
        t->values[SMEPLAT_FIELD_INSTITUTIONS_GATHERED - 10][row] = 4;
    memcpy(t->codes[1], association, SMEPLAT_CODE_LENGTH);
    memcpy(t->codes[2], association, SMEPLAT_CODE_LENGTH);
    memcpy(sponsors[0], association, SMEPLAT_CODE_LENGTH);
    memcpy(sponsors[1], company, SMEPLAT_CODE_LENGTH);
    memcpy(sponsors[2], company, SMEPLAT_CODE_LENGTH);
    t->columns.sponsor_usccs = &sponsors[0][0];
    t->columns.sponsor_rows = of_row;
    t->columns.sponsor_count = 3;
    assert_int_equal(ask_table(t, 0, NULL), SMEPLAT_OK);
    assert_int_equal(t->overall[0], SMEPLAT_VERDICT_NOT_MET);
    assert_int_equal(t->overall[1], SMEPLAT_VERDICT_DISCRETION);
    assert_int_equal(t->overall[2], SMEPLAT_VERDICT_DISCRETION); /* one sponsor of two: doubtful */
    assert_int_equal(t->overall[3], SMEPLAT_VERDICT_NOT_MET);
}

/*= Art. 6(2), 15 */
static void entries_of_lists_go_to_the_rows_they_name(void **state)
{
    static const int64_t incident_rows[] = {1, 1}, revocation_rows[] = {3}, ruling_rows[] = {0, 2};
    smeplat_incident incidents[2];
    smeplat_revocation revocation = {sizeof revocation, SMEPLAT_GROUND_ART15_1, 20250701, 0, 0, 0};
    smeplat_ruling rulings[2] = {
        {sizeof rulings[0], SMEPLAT_CRITERION_ART6_3_SMES_SERVED, SMEPLAT_RULING_ALLOWED, 20260701, {NULL, 0}},
        {sizeof rulings[0], SMEPLAT_CRITERION_ART6_3_SMES_SERVED, SMEPLAT_RULING_ALLOWED, 20260701, {NULL, 0}}};
    table *t = sample_table();

    (void)state;
    memset(incidents, 0, sizeof incidents);
    incidents[0].struct_size = incidents[1].struct_size = sizeof incidents[0];
    incidents[0].kind = SMEPLAT_INCIDENT_SERIOUS_DISHONESTY;
    incidents[1].kind = SMEPLAT_INCIDENT_CRIMINAL;
    incidents[0].subject = incidents[1].subject = SMEPLAT_SUBJECT_ENTITY;
    incidents[0].decided_on = incidents[1].decided_on = 20250101;
    t->columns.incidents = incidents;
    t->columns.incident_rows = incident_rows;
    t->columns.incident_count = 2;
    t->columns.revocations = &revocation;
    t->columns.revocation_rows = revocation_rows;
    t->columns.revocation_count = 1;
    t->columns.rulings = rulings;
    t->columns.ruling_rows = ruling_rows;
    t->columns.ruling_count = 2;
    t->values[SMEPLAT_FIELD_JJJ_SMES_SERVED - 10][2] = 99;
    assert_int_equal(ask_table(t, 0, NULL), SMEPLAT_OK);
    assert_int_equal(t->overall[0], SMEPLAT_VERDICT_MET);
    assert_true(t->not_met[1] == (BIT_OF(ART6_2_PENALTIES) | BIT_OF(ART6_2_DISHONESTY)));
    assert_int_equal(t->overall[2], SMEPLAT_VERDICT_MET); /* 99 enterprises, allowed */
    assert_true(t->not_met[3] == BIT_OF(ART15_BAR) && t->filing[3] == SMEPLAT_VERDICT_NOT_MET);
    assert_int_equal(t->conditions[3], SMEPLAT_VERDICT_MET);
}

static void criteria_asked_alone_look_at_their_own_columns_alone(void **state)
{
    const uint64_t asked = BIT_OF(ART6_4_INSTITUTIONS) | BIT_OF(ART6_1_AGE);
    table *t = sample_table();

    (void)state;
    t->values[SMEPLAT_FIELD_FACILITIES - 10][0] = 7; /* nobody's business */
    t->columns.total_assets_fen.width = 3;           /* nor this */
    t->columns.incident_count = 1;                   /* nor a list without entries */
    t->values[SMEPLAT_FIELD_FOUNDED_ON - 10][1] = 20240701;
    t->values[SMEPLAT_FIELD_FOUNDED_ON - 10][2] = 20240230;
    assert_int_equal(ask_table(t, asked, NULL), SMEPLAT_OK);
    assert_true(t->met[0] == asked && t->overall[0] == SMEPLAT_VERDICT_MET && t->filing[0] == SMEPLAT_VERDICT_MET);
    assert_true(t->not_met[1] == BIT_OF(ART6_1_AGE) && t->met[1] == BIT_OF(ART6_4_INSTITUTIONS));
    assert_true(t->status[2] == SMEPLAT_ERR_DATE && t->error_field[2] == SMEPLAT_FIELD_FOUNDED_ON && !t->met[2]);
}

/* A column is looked at in every row though its criterion is not in force, and though no other column of the criterion is there. */
static void a_column_alone_is_looked_at_whatever_is_in_force(void **state)
{
    static const struct {
        int32_t criterion, field, value, status;
    } alone[] = {
        {SMEPLAT_CRITERION_ART6_3_SMES_SERVED, SMEPLAT_FIELD_JJJ_SMES_SERVED, -1, SMEPLAT_ERR_RANGE},
        {SMEPLAT_CRITERION_ART6_3_SMES_SERVED, SMEPLAT_FIELD_GAOJINGJIAN_FOCUS, 2, SMEPLAT_ERR_ENUM},
        {SMEPLAT_CRITERION_ART6_3_SMES_SERVED, SMEPLAT_FIELD_PRODUCTION_STAGE_SERVICES, 2, SMEPLAT_ERR_ENUM},
        {SMEPLAT_CRITERION_ART6_7_STAFF, SMEPLAT_FIELD_STAFF_DEGREE_ONLY, -1, SMEPLAT_ERR_RANGE},
        {SMEPLAT_CRITERION_ART6_7_STAFF, SMEPLAT_FIELD_STAFF_TITLE_ONLY, -1, SMEPLAT_ERR_RANGE},
        {SMEPLAT_CRITERION_ART6_7_STAFF, SMEPLAT_FIELD_STAFF_DEGREE_AND_TITLE, -1, SMEPLAT_ERR_RANGE},
        {SMEPLAT_CRITERION_ART6_8_REVENUE_SHARE, SMEPLAT_FIELD_SME_SERVICE_REVENUE_FEN, -1, SMEPLAT_ERR_RANGE},
        {SMEPLAT_CRITERION_ART6_8_REVENUE_SHARE, SMEPLAT_FIELD_OPERATING_REVENUE_FEN, -1, SMEPLAT_ERR_RANGE},
        {SMEPLAT_CRITERION_ART6_8_REVENUE_SHARE, SMEPLAT_FIELD_TOTAL_INCOME_FEN, -1, SMEPLAT_ERR_RANGE},
        {SMEPLAT_CRITERION_ART6_8_REVENUE_SHARE, SMEPLAT_FIELD_SERVICE_REVENUE_FEN, -1, SMEPLAT_ERR_RANGE},
        {SMEPLAT_CRITERION_ART6_9_SATISFACTION, SMEPLAT_FIELD_SURVEY_VALID, -1, SMEPLAT_ERR_RANGE},
        {SMEPLAT_CRITERION_ART6_9_SATISFACTION, SMEPLAT_FIELD_SURVEY_SATISFIED, -1, SMEPLAT_ERR_RANGE},
        {SMEPLAT_CRITERION_ART6_9_SATISFACTION, SMEPLAT_FIELD_SURVEY_BASICALLY_SATISFIED, -1, SMEPLAT_ERR_RANGE},
        {SMEPLAT_CRITERION_ART6_9_SATISFACTION, SMEPLAT_FIELD_SURVEY_MEAN_SCORE, -1, SMEPLAT_ERR_RANGE},
        {SMEPLAT_CRITERION_ART6_6_PLAN, SMEPLAT_FIELD_OUTSTANDING_RESULTS, 2, SMEPLAT_ERR_ENUM},
        {SMEPLAT_CRITERION_ART6_6_PLAN, SMEPLAT_FIELD_DEMONSTRATION_EFFECT, 2, SMEPLAT_ERR_ENUM},
    };
    size_t i;

    (void)state;
    for (i = 0; i < COUNT_OF(alone); i++) {
        const uint64_t bit = SMEPLAT_BIT(alone[i].criterion);
        int64_t values[ROWS] = {1, 1, 1, 1};
        smeplat_rules rules = sample_rules();
        table *t = sample_table();
        int32_t row, bad;

        rules.force[alone[i].criterion] = SMEPLAT_FORCE_NOT_REQUIRED;
        t->columns = (smeplat_columns){.struct_size = sizeof t->columns, .count = ROWS};
        for (bad = -1; bad < ROWS; bad++) { /* no column; then one value in a row */
            assert_int_equal(ask_under(t, 0, &rules, 20260630, NULL), SMEPLAT_OK);
            for (row = 0; row < ROWS; row++) {
                assert_int_equal(t->status[row], row == bad ? alone[i].status : SMEPLAT_OK);
                assert_int_equal(t->error_field[row], row == bad ? alone[i].field : 0);
                assert_false((t->met[row] | t->not_met[row] | t->unknown[row] | t->discretion[row]) & bit);
            }
            *column_of(t, alone[i].field) = (smeplat_column){values, NULL, sizeof *values, SMEPLAT_BASIS_DECLARED};
            values[bad + 1 < ROWS ? bad + 1 : 0] = alone[i].value;
            if (bad >= 0)
                values[bad] = 1;
        }
    }
}

/* Bytes and other narrow columns, one basis for all of them: what is no yes or no, below nothing, or no day is told in its row. */
static void a_value_that_cannot_be_is_told_at_any_width(void **state)
{
    static const int8_t yes_no[ROWS] = {1, 0, 2, 1}, narrow[ROWS] = {5, 4, -1, 0};
    static const int16_t small[ROWS] = {5, 4, -1, 0};
    static const int32_t plain[ROWS] = {5, 4, -1, 0}, day[ROWS] = {20240630, 20240701, 20240600, 20240229};
    static const struct {
        smeplat_column column;
        int32_t criterion, field, status;
    } cases[] = {
        {{yes_no, NULL, 1, 1}, SMEPLAT_CRITERION_ART6_4_FACILITIES, SMEPLAT_FIELD_FACILITIES, SMEPLAT_ERR_ENUM},
        {{narrow, NULL, 1, 1},
         SMEPLAT_CRITERION_ART6_4_INSTITUTIONS,
         SMEPLAT_FIELD_INSTITUTIONS_GATHERED,
         SMEPLAT_ERR_RANGE},
        {{small, NULL, 2, 1},
         SMEPLAT_CRITERION_ART6_4_INSTITUTIONS,
         SMEPLAT_FIELD_INSTITUTIONS_GATHERED,
         SMEPLAT_ERR_RANGE},
        {{plain, NULL, 4, 1},
         SMEPLAT_CRITERION_ART6_4_INSTITUTIONS,
         SMEPLAT_FIELD_INSTITUTIONS_GATHERED,
         SMEPLAT_ERR_RANGE},
        {{day, NULL, 4, 1}, SMEPLAT_CRITERION_ART6_1_AGE, SMEPLAT_FIELD_FOUNDED_ON, SMEPLAT_ERR_DATE},
    };
    size_t i;

    (void)state;
    for (i = 0; i < COUNT_OF(cases); i++) {
        const uint64_t bit = SMEPLAT_BIT(cases[i].criterion);
        table *t = sample_table();

        *column_of(t, cases[i].field) = cases[i].column;
        assert_int_equal(ask_table(t, 0, NULL), SMEPLAT_OK);
        assert_true(t->met[0] & bit && t->not_met[1] & bit);
        assert_true(t->status[2] == cases[i].status && t->error_field[2] == cases[i].field && !t->overall[2]);
        assert_int_equal(t->overall[3], i == 0 || i == 4 ? SMEPLAT_VERDICT_MET : SMEPLAT_VERDICT_NOT_MET);
    }
}

/* A figure the rules do not give leaves its criterion open in every row, though all rows of its column are stated alike. */
static void a_figure_that_is_not_known_leaves_every_row_open(void **state)
{
    static const int64_t assets[ROWS] = {0, 1, 299999999, INT64_MAX};
    smeplat_rules rules = sample_rules();
    table *t = sample_table();
    int row;

    (void)state;
    t->columns.total_assets_fen = (smeplat_column){assets, NULL, sizeof *assets, SMEPLAT_BASIS_VERIFIED};
    assert_int_equal(ask_under(t, 0, &rules, 20260630, NULL), SMEPLAT_OK);
    assert_true(t->not_met[2] == BIT_OF(ART6_1_ASSETS) && t->overall[3] == SMEPLAT_VERDICT_MET);
    rules.assets_fen_min = 0;
    assert_int_equal(ask_under(t, 0, &rules, 20260630, NULL), SMEPLAT_OK);
    for (row = 0; row < ROWS; row++)
        assert_true(t->unknown[row] == BIT_OF(ART6_1_ASSETS) && !t->not_met[row]);
}

/* Parts of a share so fine that their products pass 64 bits are compared all the same: 90.00003 % asked for, 90 % and all. */
static void a_share_of_great_parts_is_exact(void **state)
{
    smeplat_rules rules = sample_rules();
    table *t = sample_table();

    (void)state;
    rules.satisfaction_min.num = 943725; /* 1 048 583 is prime */
    rules.satisfaction_min.den = 1048583;
    t->values[SMEPLAT_FIELD_SURVEY_SATISFIED - 10][1] = 10;
    assert_int_equal(ask_under(t, 0, &rules, 20260630, NULL), SMEPLAT_OK);
    assert_true(t->not_met[0] == BIT_OF(ART6_9_SATISFACTION) && t->met[1] & BIT_OF(ART6_9_SATISFACTION));
}

/*= Art. 6(1): two years since founding */
static void no_founding_day_is_early_enough_at_the_calendars_beginning(void **state)
{
    static const struct {
        int32_t deadline, years, option, day, met;
    } cases[] = {
        {19500101, 100, 0, 19000101, 0}, {20000101, 100, 0, 19000101, 1}, {20000101, 100, 0, 19000102, 0},
        {20000101, 100, 1, 19000101, 0}, /* R3: the day after */
        {20000102, 100, 1, 19000101, 1}, {21991231, 2, 0, 21971231, 1},   {21991231, 2, 1, 21971231, 0},
    };
    size_t i;

    (void)state;
    for (i = 0; i < COUNT_OF(cases); i++) {
        smeplat_rules rules = sample_rules();
        table *t = sample_table();

        rules.age_years_min = cases[i].years;
        rules.readings[SMEPLAT_READING_AGE_DAY] = (uint8_t)cases[i].option;
        t->values[SMEPLAT_FIELD_FOUNDED_ON - 10][0] = cases[i].day;
        t->values[SMEPLAT_FIELD_FOUNDED_ON - 10][1] = 0;
        t->bases[SMEPLAT_FIELD_FOUNDED_ON - 10][1] = SMEPLAT_BASIS_NOT_STATED;
        assert_int_equal(ask_under(t, BIT_OF(ART6_1_AGE), &rules, cases[i].deadline, NULL), SMEPLAT_OK);
        assert_true((cases[i].met ? t->met : t->not_met)[0] == BIT_OF(ART6_1_AGE));
        assert_true(t->unknown[1] == BIT_OF(ART6_1_AGE));
    }
    { /* how many years is not known, on the last day there is */
        smeplat_rules rules = sample_rules();
        table *t = sample_table();

        rules.age_years_min = 0;
        assert_int_equal(ask_under(t, BIT_OF(ART6_1_AGE), &rules, 21991231, NULL), SMEPLAT_OK);
        assert_true(t->unknown[0] == BIT_OF(ART6_1_AGE));
    }
}

static void a_bad_row_has_its_status_and_the_others_go_on(void **state)
{
    table *t = sample_table();

    (void)state;
    t->values[SMEPLAT_FIELD_FACILITIES - 10][1] = 2;
    t->bases[44][2] = 4; /* the records of FINANCE, function 6 */
    memcpy(t->codes[3], "9111010855138508", 16);
    assert_int_equal(ask_table(t, 0, NULL), SMEPLAT_OK);
    assert_true(t->status[0] == SMEPLAT_OK && t->overall[0] == SMEPLAT_VERDICT_MET);
    assert_true(t->status[1] == SMEPLAT_ERR_ENUM && t->error_field[1] == SMEPLAT_FIELD_FACILITIES &&
                t->error_entry[1] == 0);
    assert_true(t->overall[1] == 0 && t->conditions[1] == 0 && t->filing[1] == 0);
    assert_true(!t->met[1] && !t->not_met[1] && !t->unknown[1] && !t->discretion[1]);
    assert_true(t->status[2] == SMEPLAT_ERR_ENUM && t->error_field[2] == SMEPLAT_FIELD_SERVICES_RECORDS_IN_YEAR);
    assert_int_equal(t->error_entry[2], 6);
    assert_true(t->status[3] == SMEPLAT_ERR_CODE && t->error_field[3] == SMEPLAT_FIELD_USCC);
}

static void results_that_are_not_wanted_are_not_written(void **state)
{
    table *t = sample_table();
    uint8_t *overall = t->out.overall;

    (void)state;
    memset(&t->out, 0, sizeof t->out);
    t->out.struct_size = sizeof t->out;
    assert_int_equal(ask_table(t, 0, NULL), SMEPLAT_OK);
    assert_int_equal(t->overall[0], 9);
    t->out.overall = overall;
    assert_int_equal(ask_table(t, 0, NULL), SMEPLAT_OK);
    assert_int_equal(t->overall[ROWS - 1], SMEPLAT_VERDICT_MET);
    assert_int_equal(t->met[0], 0);
}

static void a_call_writes_the_rows_it_was_asked_for(void **state)
{
    smeplat_round round = sample_round();
    size_t count;
    table *t = sample_table();

    (void)state;
    assert_int_equal(smeplat_assess_columns(&t->columns, 1, 2, 0, &round, NULL, &t->out, NULL), SMEPLAT_OK);
    assert_true(t->overall[0] == 9 && t->overall[1] == SMEPLAT_VERDICT_MET && t->overall[2] == SMEPLAT_VERDICT_MET);
    assert_int_equal(t->overall[3], 9);
    assert_int_equal(smeplat_assess_columns(NULL, 0, 0, 0, NULL, NULL, NULL, NULL), SMEPLAT_OK);
    for (count = 1; count <= ROWS + 1; count++) { /* no row past the table's end */
        smeplat_error e = {.struct_size = sizeof e, .entry = 7};

        assert_int_equal(smeplat_assess_columns(&t->columns, ROWS - count + 1, count, 0, &round, NULL, &t->out, &e),
                         SMEPLAT_ERR_RANGE);
        assert_true(e.field == SMEPLAT_FIELD_ARG_INPUT && e.entry == 0 && e.clause == 0);
    }
}

/* Each of these stops the call, and nothing was written. */
static void what_is_wrong_with_the_table_stops_the_call(void **state)
{
    static const int64_t falling[] = {1, 0}, outside[] = {0, 4}, before[] = {-1, 0}, right[] = {1, 3};
    static const int64_t before_amid[] = {0, 0, 0, -1, 0}, outside_amid[] = {0, 0, 0, 4, 0};
    smeplat_incident incidents[5];
    size_t i;
    smeplat_round round = sample_round();
    smeplat_error e = {.struct_size = sizeof e};
    table *t;

    (void)state;
    memset(incidents, 0, sizeof incidents);
    for (i = 0; i < COUNT_OF(incidents); i++) {
        incidents[i].struct_size = sizeof incidents[i];
        incidents[i].kind = SMEPLAT_INCIDENT_CRIMINAL;
        incidents[i].subject = SMEPLAT_SUBJECT_ENTITY;
    }
#define REFUSED(change, expected, at, of_entry)                \
    do {                                                       \
        t = sample_table();                                    \
        t->columns.incidents = incidents;                      \
        t->columns.incident_rows = right;                      \
        change;                                                \
        assert_int_equal(ask_table(t, 0, &e), expected);       \
        assert_int_equal(e.status, expected);                  \
        assert_int_equal(e.field, at);                         \
        assert_int_equal(e.entry, of_entry);                   \
        assert_int_equal(e.clause, smeplat_field_clause(at));  \
        assert_true(t->overall[0] == 9 && t->overall[3] == 9); \
    } while (0)
    REFUSED(t->columns.struct_size = 16, SMEPLAT_ERR_STRUCT_SIZE, SMEPLAT_FIELD_ARG_INPUT, 0);
    REFUSED(t->columns.reserved0 = 1, SMEPLAT_ERR_BITS, SMEPLAT_FIELD_ARG_INPUT, 0);
    REFUSED(t->out.struct_size = 16, SMEPLAT_ERR_STRUCT_SIZE, SMEPLAT_FIELD_ARG_OUT, 0);
    REFUSED(t->out.struct_size = sizeof t->out - 4, SMEPLAT_ERR_STRUCT_SIZE, SMEPLAT_FIELD_ARG_OUT, 0);
    REFUSED(t->out.struct_size = sizeof t->out - 8, SMEPLAT_ERR_STRUCT_SIZE, SMEPLAT_FIELD_ARG_OUT, 0);
    REFUSED(t->columns.struct_size = sizeof t->columns - 8, SMEPLAT_ERR_STRUCT_SIZE, SMEPLAT_FIELD_ARG_INPUT, 0);
    REFUSED(t->out.reserved0 = 1, SMEPLAT_ERR_BITS, SMEPLAT_FIELD_ARG_OUT, 0);
    REFUSED(t->columns.founded_on.width = 3, SMEPLAT_ERR_RANGE, SMEPLAT_FIELD_FOUNDED_ON, 0);
    REFUSED(t->columns.founded_on.width = 0, SMEPLAT_ERR_RANGE, SMEPLAT_FIELD_FOUNDED_ON, 0);
    REFUSED(t->columns.finance_offered.width = 16, SMEPLAT_ERR_RANGE, SMEPLAT_FIELD_SERVICES_OFFERED, 6);
    REFUSED(t->columns.founded_on.values = NULL, SMEPLAT_ERR_NULL, SMEPLAT_FIELD_FOUNDED_ON, 0);
    REFUSED(t->columns.founded_on.bases = NULL, SMEPLAT_ERR_BASIS, SMEPLAT_FIELD_FOUNDED_ON, 0);
    REFUSED(t->columns.founded_on.basis = 1, SMEPLAT_ERR_BASIS, SMEPLAT_FIELD_FOUNDED_ON, 0);
    REFUSED(t->columns.founded_on.basis = 4, SMEPLAT_ERR_ENUM, SMEPLAT_FIELD_FOUNDED_ON, 0);
    REFUSED(t->columns.founded_on.basis = -1, SMEPLAT_ERR_ENUM, SMEPLAT_FIELD_FOUNDED_ON, 0);
    REFUSED(t->columns.ruling_count = 1, SMEPLAT_ERR_NULL, SMEPLAT_FIELD_RULINGS, 0);
    REFUSED((t->columns.incident_count = 2, t->columns.incident_rows = NULL), SMEPLAT_ERR_NULL, SMEPLAT_FIELD_INCIDENTS,
            0);
    REFUSED((t->columns.incident_count = 2, t->columns.incidents = NULL), SMEPLAT_ERR_NULL, SMEPLAT_FIELD_INCIDENTS, 0);
    REFUSED((t->columns.sponsor_count = 2, t->columns.sponsor_rows = right), SMEPLAT_ERR_NULL,
            SMEPLAT_FIELD_SPONSOR_USCCS, 0);
    REFUSED((t->columns.incident_count = 2, t->columns.incident_rows = outside), SMEPLAT_ERR_RANGE,
            SMEPLAT_FIELD_INCIDENTS, 2);
    REFUSED((t->columns.incident_count = 2, t->columns.incident_rows = before), SMEPLAT_ERR_RANGE,
            SMEPLAT_FIELD_INCIDENTS, 1);
    REFUSED((t->columns.incident_count = 2, t->columns.incident_rows = falling), SMEPLAT_ERR_ORDER,
            SMEPLAT_FIELD_INCIDENTS, 2);
    REFUSED((t->columns.incident_count = 5, t->columns.incident_rows = before_amid), SMEPLAT_ERR_RANGE,
            SMEPLAT_FIELD_INCIDENTS, 4);
    REFUSED((t->columns.incident_count = 5, t->columns.incident_rows = outside_amid), SMEPLAT_ERR_RANGE,
            SMEPLAT_FIELD_INCIDENTS, 4);
    incidents[1].struct_size = 0;
    REFUSED(t->columns.incident_count = 2, SMEPLAT_ERR_STRUCT_SIZE, SMEPLAT_FIELD_INCIDENTS, 2);
    incidents[0].struct_size = 3;
    REFUSED(t->columns.incident_count = 1, SMEPLAT_ERR_STRUCT_SIZE, SMEPLAT_FIELD_INCIDENTS, 1);

    t = sample_table();
    assert_int_equal(ask_table(t, SMEPLAT_BIT(35), &e), SMEPLAT_ERR_BITS);
    assert_int_equal(e.field, SMEPLAT_FIELD_ARG_CRITERION);
    assert_true(e.clause == 0 && e.entry == 0);
    assert_int_equal(ask_table(t, 1, &e), SMEPLAT_ERR_BITS);
    assert_int_equal(smeplat_assess_columns(&t->columns, 4, 1, 0, &round, NULL, &t->out, &e), SMEPLAT_ERR_RANGE);
    assert_int_equal(smeplat_assess_columns(&t->columns, 5, 1, 0, &round, NULL, &t->out, &e), SMEPLAT_ERR_RANGE);
    assert_int_equal(smeplat_assess_columns(&t->columns, 1, SIZE_MAX, 0, &round, NULL, &t->out, &e), SMEPLAT_ERR_RANGE);
    assert_int_equal(smeplat_assess_columns(NULL, 0, 1, 0, &round, NULL, &t->out, &e), SMEPLAT_ERR_NULL);
    assert_int_equal(smeplat_assess_columns(&t->columns, 0, 1, 0, &round, NULL, NULL, &e), SMEPLAT_ERR_NULL);
    assert_int_equal(smeplat_assess_columns(&t->columns, 0, 1, 0, NULL, NULL, &t->out, &e), SMEPLAT_ERR_NULL);
    round.deadline = 0;
    assert_int_equal(smeplat_assess_columns(&t->columns, 0, 1, 0, &round, NULL, &t->out, &e), SMEPLAT_ERR_DATE);
    assert_int_equal(t->overall[0], 9);
}

/* Columns of the platform's facts, then those of services: field and place of the function in Art. 7. */
static void a_column_that_cannot_be_read_is_named(void **state)
{
    enum { OFFERED = SMEPLAT_FIELD_SERVICES_OFFERED, RECORDS = SMEPLAT_FIELD_SERVICES_RECORDS_IN_YEAR };
    static const int32_t services[][2] = {{OFFERED, 1},
                                          {RECORDS, 1},
                                          {OFFERED, 2},
                                          {RECORDS, 2},
                                          {OFFERED, 3},
                                          {RECORDS, 3},
                                          {SMEPLAT_FIELD_SERVICES_ORGANISES_INNOVATION_RESOURCES, 3},
                                          {SMEPLAT_FIELD_SERVICES_OPENS_INSTRUMENTS, 3},
                                          {OFFERED, 4},
                                          {RECORDS, 4},
                                          {OFFERED, 5},
                                          {RECORDS, 5},
                                          {OFFERED, 6},
                                          {RECORDS, 6}};
    const smeplat_column *first;
    smeplat_error e = {.struct_size = sizeof e};
    int32_t field, number = 0;
    size_t i;

    (void)state;
    for (field = SMEPLAT_FIELD_PUBLIC_BENEFIT; field <= SMEPLAT_FIELD_MATERIALS_COMPLETE; field++) {
        table *t = sample_table();

        if (field > SMEPLAT_FIELD_DEMONSTRATION_EFFECT && field < SMEPLAT_FIELD_FILED_ON)
            continue; /* Art. 8's, which no criterion looks at: there is no column */
        column_of(t, field)->width = 3;
        assert_int_equal(ask_table(t, 0, &e), SMEPLAT_ERR_RANGE);
        assert_int_equal(e.field, field);
        assert_int_equal(e.entry, 0);
        number++;
    }
    for (i = 0; i < COUNT_OF(services); i++) {
        table *t = sample_table();
        smeplat_column *x = &t->columns.consulting_offered + i;

        first = &t->columns.public_benefit;
        assert_int_equal(x - first, number + (int32_t)i);
        *x = t->columns.public_benefit;
        x->width = 3;
        assert_int_equal(ask_table(t, 0, &e), SMEPLAT_ERR_RANGE);
        assert_int_equal(e.field, services[i][0]);
        assert_int_equal(e.entry, services[i][1]);
    }
}

/* A column is looked at where a criterion that needs it is asked, and nowhere else. */
static void columns_are_looked_at_for_their_own_criteria(void **state)
{
    enum { INCIDENTS = -1, ANY = -2, FILED = -3 };
    static const int32_t criterion_of[] = {
        SMEPLAT_CRITERION_ART3_PRINCIPLES,
        SMEPLAT_CRITERION_ART3_PRINCIPLES,
        SMEPLAT_CRITERION_ART3_PRINCIPLES,
        SMEPLAT_CRITERION_ART6_1_LEGAL_PERSON,
        SMEPLAT_CRITERION_ART6_1_REGISTERED,
        SMEPLAT_CRITERION_ART6_1_AGE,
        SMEPLAT_CRITERION_ART6_1_ASSETS,
        SMEPLAT_CRITERION_ART6_2_OPERATION,
        SMEPLAT_CRITERION_ART6_2_PROSPECTS,
        INCIDENTS,
        SMEPLAT_CRITERION_ART6_3_REPUTATION,
        SMEPLAT_CRITERION_ART6_3_SMES_SERVED,
        SMEPLAT_CRITERION_ART6_3_SMES_SERVED,
        SMEPLAT_CRITERION_ART6_3_SMES_SERVED,
        SMEPLAT_CRITERION_ART6_4_PREMISES,
        SMEPLAT_CRITERION_ART6_4_FACILITIES,
        SMEPLAT_CRITERION_ART6_4_ORGANISES,
        SMEPLAT_CRITERION_ART6_4_INSTITUTIONS,
        SMEPLAT_CRITERION_ART6_5_DISPLAY,
        SMEPLAT_CRITERION_ART6_5_QUERY,
        SMEPLAT_CRITERION_ART6_5_DIGITAL,
        SMEPLAT_CRITERION_ART6_6_CREDIT,
        SMEPLAT_CRITERION_ART6_6_MANAGEMENT,
        SMEPLAT_CRITERION_ART6_6_PROCESS,
        SMEPLAT_CRITERION_ART6_6_CHARGES,
        SMEPLAT_CRITERION_ART6_6_QUALITY,
        SMEPLAT_CRITERION_ART6_6_PLAN,
        SMEPLAT_CRITERION_ART6_6_TARGETS,
        SMEPLAT_CRITERION_ART6_7_TEAM,
        SMEPLAT_CRITERION_ART6_7_STAFF,
        SMEPLAT_CRITERION_ART6_7_STAFF,
        SMEPLAT_CRITERION_ART6_7_STAFF,
        SMEPLAT_CRITERION_ART6_8_REVENUE_SHARE,
        SMEPLAT_CRITERION_ART6_8_REVENUE_SHARE,
        SMEPLAT_CRITERION_ART6_8_REVENUE_SHARE,
        SMEPLAT_CRITERION_ART6_8_REVENUE_SHARE,
        SMEPLAT_CRITERION_ART6_8_FREE_SERVICES,
        SMEPLAT_CRITERION_ART6_9_SATISFACTION,
        SMEPLAT_CRITERION_ART6_9_SATISFACTION,
        SMEPLAT_CRITERION_ART6_9_SATISFACTION,
        SMEPLAT_CRITERION_ART6_9_SATISFACTION,
        ANY,
        ANY,
        FILED,
        SMEPLAT_CRITERION_ART10_MATERIALS,
        SMEPLAT_CRITERION_ART7_FUNCTIONS,
    };
    size_t i, at;

    (void)state;
    for (at = 0; at < 59; at++) {
        const int32_t of =
            criterion_of[at < COUNT_OF(criterion_of) ? at : COUNT_OF(criterion_of) - 1]; /* the rest are Art. 7's */
        table *t = sample_table();
        smeplat_column *x = &t->columns.public_benefit + at;

        *x = t->columns.public_benefit;
        x->width = 3;
        for (i = 1; i <= smeplat_criterion_count(); i++) {
            const uint64_t bit = SMEPLAT_BIT(i);
            const int32_t looks =
                of == ANY || (of == INCIDENTS ? (bit & (BIT_OF(ART6_2_PENALTIES) | BIT_OF(ART6_2_DISHONESTY))) != 0
                              : of == FILED   ? (bit & (BIT_OF(ART10_FILED_IN_TIME) | BIT_OF(ART15_BAR))) != 0
                                              : (int32_t)i == of);

            assert_int_equal(ask_table(t, bit, NULL), looks ? SMEPLAT_ERR_RANGE : SMEPLAT_OK);
        }
    }
}

/* Entries of the three lists of structs, each a little shorter than the shortest there ever was, and so long. */
static void entries_that_are_too_short_are_refused(void **state)
{
    static const int64_t rows[] = {1};
    union {
        smeplat_incident incident;
        smeplat_revocation revocation;
        smeplat_ruling ruling;
        uint32_t size;
    } entry;
    smeplat_error e = {.struct_size = sizeof e};
    uint32_t size;
    int list;

    (void)state;
    for (list = 0; list < 3; list++) {
        const uint32_t least = list == 0   ? SMEPLAT__INCIDENT_MIN
                               : list == 1 ? SMEPLAT__REVOCATION_MIN
                                           : SMEPLAT__RULING_MIN;

        for (size = least - 16; size <= least; size += 4) {
            table *t = sample_table();

            memset(&entry, 0, sizeof entry);
            if (list == 0) {
                entry.incident =
                    (smeplat_incident){size, .kind = SMEPLAT_INCIDENT_CRIMINAL, .subject = SMEPLAT_SUBJECT_ENTITY};
                t->columns.incidents = &entry.incident;
                t->columns.incident_rows = rows;
                t->columns.incident_count = 1;
            } else if (list == 1) {
                entry.revocation = (smeplat_revocation){size, .ground = SMEPLAT_GROUND_ART15_1, .decided_on = 20250701};
                t->columns.revocations = &entry.revocation;
                t->columns.revocation_rows = rows;
                t->columns.revocation_count = 1;
            } else {
                entry.ruling = (smeplat_ruling){
                    size, SMEPLAT_CRITERION_ART6_3_SMES_SERVED, SMEPLAT_RULING_ALLOWED, 20260701, {NULL, 0}};
                t->columns.rulings = &entry.ruling;
                t->columns.ruling_rows = rows;
                t->columns.ruling_count = 1;
            }
            assert_int_equal(ask_table(t, 0, &e), size < least ? SMEPLAT_ERR_STRUCT_SIZE : SMEPLAT_OK);
            assert_int_equal(t->status[1], SMEPLAT_OK);
        }
    }
}

/* The error is written on every refused call and on none that succeeds. */
static void a_call_in_order_leaves_the_error_alone(void **state)
{
    const smeplat_error before = {sizeof before, SMEPLAT_ERR_CODE, 1, 2, 3, 4};
    smeplat_error e = before;
    table *t = sample_table();

    (void)state;
    assert_int_equal(ask_table(t, 0, &e), SMEPLAT_OK);
    assert_memory_equal(&e, &before, sizeof e);
    memset(&t->columns.openness, 0, sizeof t->columns.openness);
    t->out.not_met = NULL;
    assert_int_equal(ask_table(t, BIT_OF(ART3_PRINCIPLES), &e), SMEPLAT_OK);
    assert_memory_equal(&e, &before, sizeof e);
}

/* No rows from the end on are rows of the table, too. */
static void rows_lie_in_the_table_up_to_its_end(void **state)
{
    table *t = sample_table();
    static smeplat__table taken;
    size_t first, count;

    (void)state;
    for (first = 0; first <= ROWS + 1; first++)
        for (count = 0; count <= ROWS + 1; count++)
            assert_int_equal(smeplat__table_take(&t->columns, first, count, UINT64_MAX - 1, &taken, NULL),
                             first + count <= ROWS ? SMEPLAT_OK : SMEPLAT_ERR_RANGE);
}

static void calls_over_all_rows_meet_every_wrong_row_of_a_list(void **state)
{
    static const int64_t wrong[][4] = {{0, 2, 1, 3},  {0, 1, 4, 3}, {3, 0, 1, 2},
                                       {0, -1, 2, 3}, {2, 2, 2, 1}, {1, 0, 3, 3}};
    static const size_t cuts[][4] = {{0, 4, 4, 4}, {0, 1, 4, 4}, {0, 2, 4, 4},
                                     {0, 3, 4, 4}, {0, 1, 2, 4}, {0, 1, 3, 4}};
    smeplat_ruling rulings[4];
    smeplat_round round = sample_round();
    size_t i, j, k;

    (void)state;
    memset(rulings, 0, sizeof rulings);
    for (i = 0; i < 4; i++) {
        rulings[i].struct_size = sizeof rulings[i];
        rulings[i].criterion = (int32_t)i + 1;
        rulings[i].ruling = SMEPLAT_RULING_ALLOWED;
        rulings[i].decided_on = 20260701;
    }
    for (i = 0; i < COUNT_OF(wrong); i++)
        for (j = 0; j < COUNT_OF(cuts); j++) {
            table *t = sample_table();
            int refused = 0;

            t->columns.rulings = rulings;
            t->columns.ruling_rows = wrong[i];
            t->columns.ruling_count = 4;
            for (k = 0; k < 3; k++)
                refused |= smeplat_assess_columns(&t->columns, cuts[j][k], cuts[j][k + 1] - cuts[j][k], 0, &round, NULL,
                                                  &t->out, NULL) != SMEPLAT_OK;
            assert_true(refused);
        }
}

static void columns_of_an_older_and_of_a_newer_caller_are_taken(void **state)
{
    struct {
        smeplat_columns columns;
        uint64_t later;
    } newer;
    table *t = sample_table();
    smeplat_round round = sample_round();
    smeplat_error e = {.struct_size = sizeof e};

    (void)state;
    memset(&newer, 0, sizeof newer);
    newer.columns = t->columns;
    newer.columns.struct_size = sizeof newer;
    assert_int_equal(smeplat_assess_columns(&newer.columns, 0, ROWS, 0, &round, NULL, &t->out, &e), SMEPLAT_OK);
    assert_int_equal(t->overall[0], SMEPLAT_VERDICT_MET);
    newer.later = 1;
    assert_int_equal(smeplat_assess_columns(&newer.columns, 0, ROWS, 0, &round, NULL, &t->out, &e),
                     SMEPLAT_ERR_STRUCT_NEWER);
}

static void findings_of_an_array_are_those_of_its_rows(void **state)
{
    static smeplat_finding all[3 * SMEPLAT_FINDINGS_MAX], one[SMEPLAT_FINDINGS_MAX];
    const size_t n = smeplat_criterion_count();
    smeplat_platform p[3];
    smeplat_round round = sample_round();
    smeplat_assessment a[3], b = {.struct_size = sizeof b};
    smeplat_error e = {.struct_size = sizeof e};
    size_t i;

    (void)state;
    for (i = 0; i < 3; i++)
        p[i] = sample_platform();
    p[1].facilities.value = 2;
    p[2].institutions_gathered.value = 4;
    memset(a, 0, sizeof a);
    memset(all, 0, sizeof all);
    a[0].struct_size = sizeof a[0];
    all[0].struct_size = one[0].struct_size = sizeof all[0];
    assert_int_equal(smeplat_assess_findings_n(p, 3, &round, NULL, a, all, 3 * n - 1, &e), SMEPLAT_ERR_CAPACITY);
    assert_int_equal(e.field, SMEPLAT_FIELD_ARG_FINDINGS);
    assert_int_equal(a[0].overall, 0);
    assert_int_equal(smeplat_assess_findings_n(p, 3, &round, NULL, a, all, 3 * n, &e), SMEPLAT_OK);
    for (i = 0; i < 3; i += 2) {
        assert_int_equal(smeplat_assess(&p[i], &round, NULL, &b, one, SMEPLAT_FINDINGS_MAX, NULL), SMEPLAT_OK);
        assert_memory_equal(&a[i], &b, sizeof b);
        assert_memory_equal(all + i * n, one, n * sizeof *one);
    }
    assert_true(a[1].status == SMEPLAT_ERR_ENUM && a[1].error_field == SMEPLAT_FIELD_FACILITIES);
    assert_int_equal(all[n].criterion, 0); /* a refused row has none */
    assert_int_equal(smeplat_assess_findings_n(p, 3, &round, NULL, a, NULL, 3 * n, &e), SMEPLAT_ERR_NULL);
    assert_int_equal(smeplat_assess_findings_n(NULL, 3, &round, NULL, a, all, 3 * n, &e), SMEPLAT_ERR_NULL);
    assert_int_equal(smeplat_assess_findings_n(p, 3, &round, NULL, NULL, all, 3 * n, &e), SMEPLAT_ERR_NULL);
    assert_int_equal(smeplat_assess_findings_n(NULL, 0, NULL, NULL, NULL, NULL, 0, NULL), SMEPLAT_OK);
}

/* One column of results at a time: what is asked for is written, in rows of every kind, and nothing else. */
static void every_column_of_results_may_be_asked_alone(void **state)
{
    static const size_t columns[] = {
        offsetof(smeplat_verdict_columns, conditions),  offsetof(smeplat_verdict_columns, filing),
        offsetof(smeplat_verdict_columns, overall),     offsetof(smeplat_verdict_columns, status),
        offsetof(smeplat_verdict_columns, not_met),     offsetof(smeplat_verdict_columns, unknown),
        offsetof(smeplat_verdict_columns, discretion),  offsetof(smeplat_verdict_columns, met),
        offsetof(smeplat_verdict_columns, error_field), offsetof(smeplat_verdict_columns, error_entry)};
    table *t = sample_table();
    smeplat_verdict_columns all = t->out;
    struct {
        smeplat_verdict_columns out;
        uint64_t tail;
    } longer;
    static table whole;
    size_t i;

    (void)state;
    t->values[SMEPLAT_FIELD_JJJ_SMES_SERVED - 10][1] = 99;
    t->values[SMEPLAT_FIELD_INSTITUTIONS_GATHERED - 10][2] = -1; /* refused */
    t->bases[SMEPLAT_FIELD_FACILITIES - 10][3] = SMEPLAT_BASIS_NOT_STATED;
    t->values[SMEPLAT_FIELD_FACILITIES - 10][3] = 0;
    assert_int_equal(ask_table(t, 0, NULL), SMEPLAT_OK);
    assert_int_equal(t->status[2], SMEPLAT_ERR_RANGE);
    whole = *t;
    for (i = 0; i < COUNT_OF(columns); i++) {
        void *array;

        memset(&longer, 0, sizeof longer);
        longer.out.struct_size = sizeof longer; /* a caller of some later version */
        memcpy(&array, (char *)&all + columns[i], sizeof array);
        memcpy((char *)&longer.out + columns[i], &array, sizeof array);
        memset(t->conditions, 0x5a, sizeof *t - offsetof(table, conditions));
        t->out = longer.out;
        assert_int_equal(smeplat_assess_columns(&t->columns, 0, ROWS, 0,
                                                &(smeplat_round){sizeof(smeplat_round), 20260630, 2025, 0}, NULL,
                                                &longer.out, NULL),
                         SMEPLAT_OK);
#define SAME(member)                                                                                              \
    (columns[i] == offsetof(smeplat_verdict_columns, member) ? !memcmp(t->member, whole.member, sizeof t->member) \
                                                             : ((unsigned char *)t->member)[0] == 0x5a)
        assert_true(SAME(conditions) && SAME(filing) && SAME(overall) && SAME(status));
        assert_true(SAME(not_met) && SAME(unknown) && SAME(discretion) && SAME(met));
        assert_true(SAME(error_field) && SAME(error_entry));
#undef SAME
    }
}

/* ---- tall tables ---- */

#define TALL 20000 /* as many as a processor with wider vectors is asked about, and a rest that is no whole block */
#define PART 999

/* Some columns of a tall table, most rows met, some short by a little, a few out of order. */
static struct tall {
    int64_t assets[TALL], revenue[TALL], share[TALL];
    int32_t founded[TALL], smes[TALL], valid[TALL], satisfied[TALL];
    int16_t staff[3][TALL], institutions[TALL];
    int8_t consulting[TALL], records[TALL], yes[TALL];
    uint8_t bases[TALL];
    struct results {
        uint8_t overall[TALL];
        int8_t status[TALL];
        uint64_t not_met[TALL], unknown[TALL], discretion[TALL], met[TALL];
    } whole, parts;
} tall;

static uint64_t tall_state = 7;

/* `good` nearly always. */
static int64_t tall_draw(int64_t good, int64_t bad, int64_t wrong)
{
    uint64_t x;

    tall_state = tall_state * UINT64_C(6364136223846793005) + UINT64_C(1442695040888963407);
    x = (tall_state >> 33) % 10000;
    return x < 9000 ? good : x < 9998 ? bad : wrong;
}

static smeplat_columns tall_columns(void)
{
    const int32_t basis = SMEPLAT_BASIS_DOCUMENTED;
    size_t i;

    for (i = 0; i < TALL; i++) {
        tall.assets[i] = tall_draw(300000000, 299999999, -1);
        tall.revenue[i] = tall_draw(1000001, 1000000, 0);
        tall.share[i] = tall_draw(500001, 500000, 2000000);
        tall.founded[i] = (int32_t)tall_draw(20240628, 20240901, 20240231);
        tall.smes[i] = (int32_t)tall_draw(100, tall_draw(99, 0, 1), -5);
        tall.valid[i] = (int32_t)tall_draw(10, 11, 0);
        tall.satisfied[i] = (int32_t)tall_draw(9, 8, 12);
        tall.staff[0][i] = (int16_t)tall_draw(4, 3, 30000);
        tall.staff[1][i] = (int16_t)tall_draw(2, 1, -1);
        tall.staff[2][i] = 2;
        tall.institutions[i] = (int16_t)tall_draw(5, 4, -32768);
        tall.consulting[i] = (int8_t)tall_draw(1, 0, 2);
        tall.records[i] = (int8_t)tall_draw(1, 0, -1);
        tall.yes[i] = (int8_t)tall_draw(1, 0, 3);
        tall.bases[i] = (uint8_t)tall_draw(2, 1, i % 2 ? 0 : 9);
    }
    return (smeplat_columns){
        .struct_size = sizeof(smeplat_columns),
        .count = TALL,
        .total_assets_fen = {tall.assets, NULL, 8, basis},
        .operating_revenue_fen = {tall.revenue, NULL, 8, basis},
        .sme_service_revenue_fen = {tall.share, NULL, 8, basis},
        .founded_on = {tall.founded, NULL, 4, basis},
        .jjj_smes_served = {tall.smes, NULL, 4, basis},
        .survey_valid = {tall.valid, NULL, 4, basis},
        .survey_satisfied = {tall.satisfied, NULL, 4, basis},
        .staff_degree_only = {tall.staff[0], NULL, 2, basis},
        .staff_title_only = {tall.staff[1], NULL, 2, basis},
        .staff_degree_and_title = {tall.staff[2], NULL, 2, basis},
        .institutions_gathered = {tall.institutions, tall.bases, 2, 0},
        .consulting_offered = {tall.consulting, NULL, 1, basis},
        .consulting_records_in_year = {tall.records, NULL, 1, basis},
        .legal_person = {tall.yes, tall.bases, 1, 0},
    };
}

static void ask_tall(const smeplat_columns *c, size_t first, size_t count, struct results *to)
{
    const smeplat_round round = sample_round();
    const smeplat_verdict_columns out = {
        .struct_size = sizeof out,
        .overall = to->overall,
        .status = to->status,
        .not_met = to->not_met,
        .unknown = to->unknown,
        .discretion = to->discretion,
        .met = to->met,
    };

    assert_int_equal(smeplat_assess_columns(c, first, count, 0, &round, NULL, &out, NULL), SMEPLAT_OK);
}

/* A call about many rows may take other loops than calls about some of them, and must say the same. */
static void a_tall_table_says_what_its_parts_say(void **state)
{
    const smeplat_columns c = tall_columns();
    size_t i, refused = 0;

    (void)state;
    ask_tall(&c, 0, TALL, &tall.whole);
    for (i = 0; i < TALL; i += PART)
        ask_tall(&c, i, TALL - i < PART ? TALL - i : PART, &tall.parts);
    assert_memory_equal(&tall.whole, &tall.parts, sizeof tall.whole);
    for (i = 0; i < TALL; i++)
        refused += tall.whole.status[i] != SMEPLAT_OK;
    assert_in_range(refused, 10, 200);
}

/* ---- blocks of rows that are all alike, but for one ---- */

#define BLOCK 256

/* One column's rows. */
typedef struct like {
    int64_t values[BLOCK];
    uint8_t bases[BLOCK];
} like;

static smeplat_column all_alike(like *l, int64_t value, int32_t basis)
{
    size_t i;

    for (i = 0; i < BLOCK; i++) {
        l->values[i] = value;
        l->bases[i] = (uint8_t)basis;
    }
    return (smeplat_column){l->values, l->bases, 8, 0};
}

static struct results *ask_block(const smeplat_columns *c, int32_t criterion, const smeplat_round *round,
                                 const smeplat_rules *rules)
{
    const smeplat_verdict_columns out = {
        .struct_size = sizeof out,
        .overall = tall.whole.overall,
        .status = tall.whole.status,
        .not_met = tall.whole.not_met,
        .unknown = tall.whole.unknown,
        .discretion = tall.whole.discretion,
        .met = tall.whole.met,
    };

    assert_int_equal(smeplat_assess_columns(c, 0, BLOCK, SMEPLAT_BIT(criterion), round, rules, &out, NULL), SMEPLAT_OK);
    return &tall.whole;
}

/* Row 7 is refused, its neighbours are not. */
static void seventh_is_refused(const smeplat_columns *c, int32_t criterion)
{
    const smeplat_round round = sample_round();
    const struct results *r = ask_block(c, criterion, &round, NULL);
    size_t i;

    for (i = 0; i < BLOCK; i++)
        assert_int_equal(r->status[i] != SMEPLAT_OK, i == 7);
}

/*= Art. 6(9): satisfied and basically satisfied answers are among the valid */
static void answers_stay_within_the_valid_ones(void **state)
{
    static like valid, satisfied, basically;
    smeplat_columns c = {.struct_size = sizeof c, .count = BLOCK};
    const smeplat_round round = sample_round();
    const struct results *r;
    size_t i;

    (void)state;
    c.survey_valid = all_alike(&valid, 10, 2);
    c.survey_satisfied = all_alike(&satisfied, 9, 2);
    c.survey_basically_satisfied = all_alike(&basically, 1, 1);
    satisfied.values[7] = 8;
    r = ask_block(&c, SMEPLAT_CRITERION_ART6_9_SATISFACTION, &round, NULL);
    for (i = 0; i < BLOCK; i++)
        assert_int_equal(r->overall[i], i == 7 ? SMEPLAT_VERDICT_NOT_MET : SMEPLAT_VERDICT_MET);
    satisfied.values[7] = 9;
    basically.values[7] = 2;
    seventh_is_refused(&c, SMEPLAT_CRITERION_ART6_9_SATISFACTION);
    basically.values[7] = 1;
    satisfied.values[7] = 11;
    seventh_is_refused(&c, SMEPLAT_CRITERION_ART6_9_SATISFACTION);
}

/*= Art. 6(8): a whole without the basis the rules ask for leaves the share open */
static void a_whole_that_is_not_proved_leaves_its_share_open(void **state)
{
    static like part, whole;
    smeplat_columns c = {.struct_size = sizeof c, .count = BLOCK};
    const smeplat_round round = sample_round();
    smeplat_rules rules = sample_rules();
    const struct results *r;
    size_t i;

    (void)state;
    rules.min_basis = SMEPLAT_BASIS_DOCUMENTED;
    c.sme_service_revenue_fen = all_alike(&part, 50, 2);
    c.operating_revenue_fen = all_alike(&whole, 100, 1);
    r = ask_block(&c, SMEPLAT_CRITERION_ART6_8_REVENUE_SHARE, &round, &rules);
    for (i = 0; i < BLOCK; i++)
        assert_int_equal(r->overall[i], SMEPLAT_VERDICT_UNKNOWN);
    c.operating_revenue_fen = all_alike(&whole, 100, 2);
    r = ask_block(&c, SMEPLAT_CRITERION_ART6_8_REVENUE_SHARE, &round, &rules);
    for (i = 0; i < BLOCK; i++)
        assert_int_equal(r->overall[i], SMEPLAT_VERDICT_MET);
}

/* The verdict of row 7 of a block whose other rows are met. */
static int32_t seventh(const struct results *r)
{
    size_t i;

    for (i = 0; i < BLOCK; i++)
        if (i != 7)
            assert_int_equal(r->overall[i], SMEPLAT_VERDICT_MET);
    return r->overall[7];
}

/*= Art. 6(8), 6(9): a share of no revenue is the bureau's to judge or not met (R8); a survey of nobody says nothing */
static void shares_of_nothing_do_not_disturb_their_neighbours(void **state)
{
    static like part, whole;
    smeplat_columns revenue = {.struct_size = sizeof revenue, .count = BLOCK}, survey = revenue;
    const smeplat_round round = sample_round();
    smeplat_rules rules = sample_rules();
    const int32_t share = SMEPLAT_CRITERION_ART6_8_REVENUE_SHARE, satisfaction = SMEPLAT_CRITERION_ART6_9_SATISFACTION;

    (void)state;
    revenue.sme_service_revenue_fen = survey.survey_satisfied = all_alike(&part, 95, 2);
    revenue.operating_revenue_fen = survey.survey_valid = all_alike(&whole, 100, 2);
    part.values[7] = whole.values[7] = 0;
    rules.readings[SMEPLAT_READING_ZERO_REVENUE] = 0;
    rules.force[share] = SMEPLAT_FORCE_REQUIRED;
    assert_int_equal(seventh(ask_block(&revenue, share, &round, &rules)), SMEPLAT_VERDICT_DISCRETION);
    rules.readings[SMEPLAT_READING_ZERO_REVENUE] = 1;
    assert_int_equal(seventh(ask_block(&revenue, share, &round, &rules)), SMEPLAT_VERDICT_NOT_MET);
    rules.force[share] = SMEPLAT_FORCE_IN_PRINCIPLE;
    assert_int_equal(seventh(ask_block(&revenue, share, &round, &rules)), SMEPLAT_VERDICT_DISCRETION);
    assert_int_equal(seventh(ask_block(&survey, satisfaction, &round, &rules)), SMEPLAT_VERDICT_UNKNOWN);
    part.values[7] = 1;
    assert_int_equal(ask_block(&revenue, share, &round, &rules)->status[7], SMEPLAT_ERR_CONTRADICTION);
}

/*= Art. 6(3)/2: the lower floor under each reading of it (R5), in principle and as a requirement */
static void the_lower_floor_under_each_reading(void **state)
{
    enum { DISCRETION = SMEPLAT_VERDICT_DISCRETION, NOT_MET = SMEPLAT_VERDICT_NOT_MET, MET = SMEPLAT_VERDICT_MET };
    static const struct {
        int32_t served, focus, basis, in_principle[3], required[3]; /* under R5 = 0, 1, 2 */
    } cases[] = {
        {100, 0, 1, {MET, MET, MET}, {MET, MET, MET}},
        {99, 0, 3, {DISCRETION, DISCRETION, DISCRETION}, {NOT_MET, NOT_MET, NOT_MET}},
        {50, 1, 2, {DISCRETION, DISCRETION, MET}, {DISCRETION, DISCRETION, MET}}, /* R5 = 1 wants it verified */
        {50, 1, 3, {DISCRETION, MET, MET}, {DISCRETION, MET, MET}},
        {49, 1, 3, {DISCRETION, DISCRETION, DISCRETION}, {NOT_MET, NOT_MET, NOT_MET}},
        {1, 1, 3, {DISCRETION, DISCRETION, DISCRETION}, {NOT_MET, NOT_MET, NOT_MET}},
        {0, 1, 3, {NOT_MET, NOT_MET, NOT_MET}, {NOT_MET, NOT_MET, NOT_MET}}, /* nothing to bend */
    };
    const int32_t criterion = SMEPLAT_CRITERION_ART6_3_SMES_SERVED;
    static like served, focus, stage;
    smeplat_columns c = {.struct_size = sizeof c, .count = BLOCK};
    const smeplat_round round = sample_round();
    smeplat_rules rules = sample_rules();
    int32_t option;
    size_t k;

    (void)state;
    for (k = 0; k < COUNT_OF(cases); k++)
        for (option = 0; option < 3; option++) {
            rules.readings[SMEPLAT_READING_REDUCED_FLOOR] = (uint8_t)option;
            c.jjj_smes_served = all_alike(&served, cases[k].served, 2);
            c.gaojingjian_focus = all_alike(&focus, cases[k].focus, cases[k].basis);
            c.production_stage_services = all_alike(&stage, 1, cases[k].basis);
            rules.force[criterion] = SMEPLAT_FORCE_IN_PRINCIPLE;
            assert_int_equal(ask_block(&c, criterion, &round, &rules)->overall[7], cases[k].in_principle[option]);
            rules.force[criterion] = SMEPLAT_FORCE_REQUIRED;
            assert_int_equal(ask_block(&c, criterion, &round, &rules)->overall[7], cases[k].required[option]);
            stage.values[7] = 2;
            assert_int_equal(ask_block(&c, criterion, &round, &rules)->status[7], SMEPLAT_ERR_ENUM);
        }
    rules.smes_reduced_min = 0; /* a measure without a lower floor */
    c.jjj_smes_served = all_alike(&served, 99, 2);
    c.gaojingjian_focus = all_alike(&focus, 1, 3);
    c.production_stage_services = all_alike(&stage, 1, 3);
    assert_int_equal(ask_block(&c, criterion, &round, &rules)->overall[7], NOT_MET);
}

/* What a column that adds nothing to the verdict has wrong is found all the same. */
static void columns_that_add_nothing_are_in_order_too(void **state)
{
    static like x[4];
    smeplat_columns c = {.struct_size = sizeof c, .count = BLOCK};

    (void)state;
    c.jjj_smes_served = all_alike(&x[0], 100, 2);
    c.gaojingjian_focus = all_alike(&x[1], 1, 2);
    x[1].bases[7] = 0; /* a yes that is not stated */
    seventh_is_refused(&c, SMEPLAT_CRITERION_ART6_3_SMES_SERVED);
    memset(&c.jjj_smes_served, 0, sizeof c.jjj_smes_served);
    memset(&c.gaojingjian_focus, 0, sizeof c.gaojingjian_focus);

    c.sme_service_revenue_fen = all_alike(&x[0], 50, 2);
    c.operating_revenue_fen = all_alike(&x[1], 100, 2);
    c.total_income_fen = all_alike(&x[2], 100, 2);
    x[2].bases[7] = 0;
    seventh_is_refused(&c, SMEPLAT_CRITERION_ART6_8_REVENUE_SHARE);
    x[2].bases[7] = 1;
    x[2].values[7] = 49; /* a part above a whole that R7 does not choose */
    seventh_is_refused(&c, SMEPLAT_CRITERION_ART6_8_REVENUE_SHARE);
    x[2].values[7] = 50;
    x[0].bases[7] = 0;
    seventh_is_refused(&c, SMEPLAT_CRITERION_ART6_8_REVENUE_SHARE);
    memset(&c.sme_service_revenue_fen, 0, 3 * sizeof c.sme_service_revenue_fen);

    c.survey_valid = all_alike(&x[0], 100, 2);
    c.survey_satisfied = all_alike(&x[1], 90, 2);
    c.survey_basically_satisfied = all_alike(&x[2], 5, 2);
    c.survey_mean_score = all_alike(&x[3], 10000, 2);
    x[3].values[7] = 10001;
    seventh_is_refused(&c, SMEPLAT_CRITERION_ART6_9_SATISFACTION);
    x[3].values[7] = 0;
    x[2].bases[7] = 0;
    seventh_is_refused(&c, SMEPLAT_CRITERION_ART6_9_SATISFACTION);
}

/*= Art. 6(9): the three measures of satisfaction (R9) */
static void satisfaction_is_measured_as_read(void **state)
{
    static like valid, satisfied, basically;
    smeplat_columns c = {.struct_size = sizeof c, .count = BLOCK};
    static const int32_t want[] = {SMEPLAT_VERDICT_NOT_MET, SMEPLAT_VERDICT_MET, SMEPLAT_VERDICT_UNKNOWN};
    const smeplat_round round = sample_round();
    smeplat_rules rules = sample_rules();
    int32_t option;

    (void)state;
    c.survey_valid = all_alike(&valid, 100, 2);
    c.survey_satisfied = all_alike(&satisfied, 80, 2);
    c.survey_basically_satisfied = all_alike(&basically, 10, 2);
    for (option = 0; option < 3;
         option++) { /* satisfied; with the basically satisfied; the mean score, which is not stated */
        rules.readings[SMEPLAT_READING_SATISFACTION_MEASURE] = (uint8_t)option;
        assert_int_equal(ask_block(&c, SMEPLAT_CRITERION_ART6_9_SATISFACTION, &round, &rules)->overall[7],
                         want[option]);
    }
}

/*= Art. 6(7): three head counts whose sum passes what their column can hold */
static void large_numbers_are_added_without_wrapping(void **state)
{
    static int16_t heads[BLOCK], nobody[BLOCK];
    smeplat_columns c = {.struct_size = sizeof c, .count = BLOCK};
    const smeplat_round round = sample_round();
    size_t i;

    (void)state;
    for (i = 0; i < BLOCK; i++)
        heads[i] = 20000;
    c.staff_degree_only = c.staff_title_only = (smeplat_column){heads, NULL, 2, 2};
    c.staff_degree_and_title = (smeplat_column){nobody, NULL, 2, 2};
    for (i = 0; i < BLOCK; i++)
        assert_int_equal(ask_block(&c, SMEPLAT_CRITERION_ART6_7_STAFF, &round, NULL)->overall[i], SMEPLAT_VERDICT_MET);
}

/*= Art. 7: no function at all, where one is asked for in principle */
static void functions_in_principle_are_left_to_the_bureau(void **state)
{
    static like none;
    smeplat_columns c = {.struct_size = sizeof c, .count = BLOCK};
    const smeplat_round round = sample_round();
    smeplat_rules rules = sample_rules();

    (void)state;
    c.consulting_offered = c.startup_offered = c.innovation_offered = all_alike(&none, 0, 2);
    c.digital_offered = c.talent_offered = c.finance_offered = c.consulting_offered;
    assert_int_equal(ask_block(&c, SMEPLAT_CRITERION_ART7_FUNCTIONS, &round, &rules)->overall[7],
                     SMEPLAT_VERDICT_NOT_MET);
    rules.force[SMEPLAT_CRITERION_ART7_FUNCTIONS] = SMEPLAT_FORCE_IN_PRINCIPLE;
    assert_int_equal(ask_block(&c, SMEPLAT_CRITERION_ART7_FUNCTIONS, &round, &rules)->overall[7],
                     SMEPLAT_VERDICT_DISCRETION);
}

/*= Art. 6(1): days that are none, and years of founding at the calendar's ends */
static void founding_days_at_the_ends_of_the_calendar(void **state)
{
    static const struct {
        int32_t founded, deadline, years, late, verdict;
    } cases[] = {
        {19000101, 20000101, 100, 0, SMEPLAT_VERDICT_MET},        /* the first day there is, complete on the last */
        {19000101, 20000101, 100, 1, SMEPLAT_VERDICT_DISCRETION}, /* complete the day before: no day is early enough */
        {19000102, 20000101, 100, 0, SMEPLAT_VERDICT_DISCRETION},
        {19000101, 19500630, 100, 0, SMEPLAT_VERDICT_DISCRETION}, /* it would have to be a day before the calendar */
        {19000101, 21991231, 1, 0, SMEPLAT_VERDICT_MET},
    };
    static like founded;
    smeplat_columns c = {.struct_size = sizeof c, .count = BLOCK};
    smeplat_round round = sample_round();
    smeplat_rules rules = sample_rules();
    size_t i, k;

    (void)state;
    rules.force[SMEPLAT_CRITERION_ART6_1_AGE] = SMEPLAT_FORCE_IN_PRINCIPLE;
    for (k = 0; k < COUNT_OF(cases); k++) {
        const struct results *r;

        c.founded_on = all_alike(&founded, cases[k].founded, 2);
        round.deadline = cases[k].deadline;
        rules.age_years_min = cases[k].years;
        rules.readings[SMEPLAT_READING_AGE_DAY] = (uint8_t)cases[k].late;
        r = ask_block(&c, SMEPLAT_CRITERION_ART6_1_AGE, &round, &rules);
        for (i = 0; i < BLOCK; i++)
            assert_int_equal(r->overall[i], cases[k].verdict);
    }
    round.deadline = 21991231; /* no figure, and no day after the last one */
    rules.age_years_min = 0;
    assert_int_equal(ask_block(&c, SMEPLAT_CRITERION_ART6_1_AGE, &round, &rules)->overall[0], SMEPLAT_VERDICT_UNKNOWN);
    c.founded_on = all_alike(&founded, 20240101, 2);
    founded.values[7] = 21000229; /* 2100 is no leap year */
    seventh_is_refused(&c, SMEPLAT_CRITERION_ART6_1_AGE);
}

/*= Art. 6(9): fractions of any size are compared exactly */
static void a_fraction_of_large_terms_is_compared_exactly(void **state)
{
    static like valid, satisfied;
    smeplat_columns c = {.struct_size = sizeof c, .count = BLOCK};
    const smeplat_round round = sample_round();
    smeplat_rules rules = sample_rules();
    const struct results *r;

    (void)state;
    rules.satisfaction_min = (smeplat_ratio){1, 1048577};
    c.survey_valid = all_alike(&valid, 1048577, 2);
    c.survey_satisfied = all_alike(&satisfied, 1, 2);
    satisfied.values[7] = 0;
    r = ask_block(&c, SMEPLAT_CRITERION_ART6_9_SATISFACTION, &round, &rules);
    assert_int_equal(r->overall[6], SMEPLAT_VERDICT_MET);
    assert_int_equal(r->overall[7], SMEPLAT_VERDICT_NOT_MET);
    assert_int_equal(r->overall[8], SMEPLAT_VERDICT_MET);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(one_array_a_fact_gives_what_one_struct_a_platform_gives),
        cmocka_unit_test(a_column_that_is_not_there_is_not_stated),
        cmocka_unit_test(a_basis_may_be_one_for_all_rows_and_a_value_of_any_width),
        cmocka_unit_test(codes_open_the_relaxation_row_by_row),
        cmocka_unit_test(entries_of_lists_go_to_the_rows_they_name),
        cmocka_unit_test(criteria_asked_alone_look_at_their_own_columns_alone),
        cmocka_unit_test(a_column_alone_is_looked_at_whatever_is_in_force),
        cmocka_unit_test(a_value_that_cannot_be_is_told_at_any_width),
        cmocka_unit_test(a_figure_that_is_not_known_leaves_every_row_open),
        cmocka_unit_test(a_share_of_great_parts_is_exact),
        cmocka_unit_test(no_founding_day_is_early_enough_at_the_calendars_beginning),
        cmocka_unit_test(a_bad_row_has_its_status_and_the_others_go_on),
        cmocka_unit_test(results_that_are_not_wanted_are_not_written),
        cmocka_unit_test(a_call_writes_the_rows_it_was_asked_for),
        cmocka_unit_test(what_is_wrong_with_the_table_stops_the_call),
        cmocka_unit_test(a_column_that_cannot_be_read_is_named),
        cmocka_unit_test(columns_are_looked_at_for_their_own_criteria),
        cmocka_unit_test(entries_that_are_too_short_are_refused),
        cmocka_unit_test(a_call_in_order_leaves_the_error_alone),
        cmocka_unit_test(rows_lie_in_the_table_up_to_its_end),
        cmocka_unit_test(calls_over_all_rows_meet_every_wrong_row_of_a_list),
        cmocka_unit_test(columns_of_an_older_and_of_a_newer_caller_are_taken),
        cmocka_unit_test(findings_of_an_array_are_those_of_its_rows),
        cmocka_unit_test(every_column_of_results_may_be_asked_alone),
        cmocka_unit_test(a_tall_table_says_what_its_parts_say),
        cmocka_unit_test(answers_stay_within_the_valid_ones),
        cmocka_unit_test(a_whole_that_is_not_proved_leaves_its_share_open),
        cmocka_unit_test(columns_that_add_nothing_are_in_order_too),
        cmocka_unit_test(satisfaction_is_measured_as_read),
        cmocka_unit_test(large_numbers_are_added_without_wrapping),
        cmocka_unit_test(functions_in_principle_are_left_to_the_bureau),
        cmocka_unit_test(the_lower_floor_under_each_reading),
        cmocka_unit_test(shares_of_nothing_do_not_disturb_their_neighbours),
        cmocka_unit_test(founding_days_at_the_ends_of_the_calendar),
        cmocka_unit_test(a_fraction_of_large_terms_is_compared_exactly),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
