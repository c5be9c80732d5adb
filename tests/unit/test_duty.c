/* Art. 11 and 12 (publicity, objections, award) and Art. 16 (reporting).
 * SPDX-License-Identifier: Apache-2.0 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include <smeplat/duty.h>
#include <smeplat/field.h>

#define NOTIFIED    SMEPLAT_CERTAINTY_NOTIFIED
#define MAY_CHANGE  SMEPLAT_CERTAINTY_MAY_CHANGE
#define PROVISIONAL SMEPLAT_CERTAINTY_PROVISIONAL
#define UPHELD      SMEPLAT_OBJECTION_OUTCOME_UPHELD
#define DISMISSED   SMEPLAT_OBJECTION_OUTCOME_DISMISSED

static smeplat_publicity publicity(int32_t started_on, int64_t workdays, int32_t as_of)
{
    smeplat_publicity p;

    memset(&p, 0, sizeof p);
    p.struct_size = sizeof p;
    p.started_on = started_on;
    p.workdays = workdays;
    p.as_of = as_of;
    return p;
}

static smeplat_objection objection(int32_t raised_on, int32_t decided_on, int32_t outcome)
{
    smeplat_objection o;

    memset(&o, 0, sizeof o);
    o.struct_size = sizeof o;
    o.raised_on = raised_on;
    o.decided_on = decided_on;
    o.outcome = outcome;
    return o;
}

static smeplat_publicity_result assess(const smeplat_publicity *p, const smeplat_rules *rules)
{
    smeplat_publicity_result r;

    memset(&r, 0x5a, sizeof r);
    r.struct_size = sizeof r;
    assert_int_equal(smeplat_publicity_assess(p, rules, NULL, &r, NULL), SMEPLAT_OK);
    assert_true(r.readings == SMEPLAT_BIT(SMEPLAT_READING_PUBLICITY_COUNT));
    assert_int_equal(r.counted + r.uncounted, p->workdays);
    return r;
}

/*= Art. 11/2: published */
static void art11_ends_on_the_working_day_the_length_gives(void **state)
{
    static const struct {
        int32_t start, workdays, first_counted, not_counted;
    } cases[] = {
        {20240422, 5, 20240426, 20240428}, /* Sunday 28 April was worked */
        {20240929, 5, 20241010, 20241011}, /* begins on a worked Sunday, over National Day */
        {20250121, 5, 20250126, 20250127}, {20200824, 7, 20200901, 20200902},
        {20261003, 1, 20261008, 20261008}, /* begins on a day off: its first working day is the 8th */
        {20260105, 1, 20260105, 20260106},
    };
    smeplat_rules rules;
    size_t i;

    (void)state;
    memset(&rules, 0, sizeof rules);
    rules.struct_size = sizeof rules;
    assert_int_equal(smeplat_rules_load(SMEPLAT_MEASURE_BEIJING_2022, &rules, NULL), SMEPLAT_OK);
    rules.readings[SMEPLAT_READING_PUBLICITY_COUNT] = 1;
    for (i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        smeplat_publicity p = publicity(cases[i].start, cases[i].workdays, 0);
        smeplat_publicity_result r = assess(&p, NULL);

        assert_int_equal(r.ends_on, cases[i].first_counted);
        assert_int_equal(r.ends_certainty, NOTIFIED);
        assert_int_equal(r.state, 0);
        assert_int_equal(r.award, 0);
        assert_int_equal(r.workdays_left, -1);
        assert_int_equal(assess(&p, &rules).ends_on, cases[i].not_counted);
    }
}

static void art11_state_on_a_day(void **state)
{
    static const struct {
        int32_t as_of, state, award;
        int64_t left;
    } cases[] = {
        {20240421, SMEPLAT_PUBLICITY_STATE_NOT_YET, SMEPLAT_AWARD_WAITING, 5},
        {20240422, SMEPLAT_PUBLICITY_STATE_RUNNING, SMEPLAT_AWARD_WAITING, 4},
        {20240426, SMEPLAT_PUBLICITY_STATE_RUNNING, SMEPLAT_AWARD_WAITING, 0},
        {20240427, SMEPLAT_PUBLICITY_STATE_ENDED, SMEPLAT_AWARD_CLEAR, 0},
        {20450101, SMEPLAT_PUBLICITY_STATE_ENDED, SMEPLAT_AWARD_CLEAR, 0},
    };
    size_t i;

    (void)state;
    for (i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        smeplat_publicity p = publicity(20240422, 5, cases[i].as_of);
        smeplat_publicity_result r = assess(&p, NULL);

        assert_int_equal(r.state, cases[i].state);
        assert_int_equal(r.state_certainty, NOTIFIED);
        assert_int_equal(r.award, cases[i].award);
        assert_int_equal(r.workdays_left, cases[i].left);
        assert_true(r.reasons == 0);
    }
}

static void art11_certainty_over_the_turn_of_the_year(void **state)
{
    smeplat_publicity p = publicity(20261223, 5, 20261224);
    smeplat_publicity_result r = assess(&p, NULL);

    (void)state;
    assert_int_equal(r.ends_on, 20261229);
    assert_int_equal(r.ends_certainty, MAY_CHANGE);
    assert_int_equal(r.state, SMEPLAT_PUBLICITY_STATE_RUNNING);
    assert_int_equal(r.state_certainty, NOTIFIED);
    p.as_of = 20261228;
    assert_int_equal(assess(&p, NULL).state_certainty, MAY_CHANGE);
    p.as_of = 20261230;
    r = assess(&p, NULL);
    assert_int_equal(r.state, SMEPLAT_PUBLICITY_STATE_ENDED);
    assert_int_equal(r.state_certainty, MAY_CHANGE);
    assert_true(r.reasons == SMEPLAT_BIT(SMEPLAT_REASON_MAY_CHANGE));
    p = publicity(20261229, 5, 20270201);
    r = assess(&p, NULL);
    assert_int_equal(r.ends_on, 20270105);
    assert_int_equal(r.ends_certainty, PROVISIONAL);
    assert_int_equal(r.counted, 3);
    assert_int_equal(r.uncounted, 2);
    assert_int_equal(r.state_certainty, PROVISIONAL);
    p = publicity(20270301, 5, 20270226);
    assert_int_equal(assess(&p, NULL).state_certainty, NOTIFIED); /* not begun, whatever the calendar */
}

/*= Art. 12: no objection */
static void art12_an_open_objection_blocks(void **state)
{
    smeplat_objection list[3];
    smeplat_publicity p = publicity(20240422, 5, 20240520);
    smeplat_publicity_result r;

    (void)state;
    list[0] = objection(20240425, 20240510, DISMISSED);
    list[1] = objection(20240506, 20240515, UPHELD);
    list[2] = objection(20240424, 0, 0);
    p.objections = list;
    p.objection_count = 3;
    r = assess(&p, NULL);
    assert_int_equal(r.award, SMEPLAT_AWARD_BLOCKED);
    assert_int_equal(r.open_count, 1);
    assert_int_equal(r.upheld_count, 1);
    assert_int_equal(r.dismissed_count, 1);
    assert_int_equal(r.late_count, 1);
    assert_int_equal(r.first_open, 3);
    p.as_of = 20240425; /* the first two are open then, or not raised */
    r = assess(&p, NULL);
    assert_int_equal(r.award, SMEPLAT_AWARD_BLOCKED);
    assert_int_equal(r.open_count, 2);
    assert_int_equal(r.upheld_count + r.dismissed_count + r.late_count, 0);
    p.as_of = 20240423;
    r = assess(&p, NULL);
    assert_int_equal(r.award, SMEPLAT_AWARD_WAITING);
    assert_int_equal(r.open_count, 0);
    assert_int_equal(r.first_open, 0);
    p.as_of = 20240520;
    list[2] = objection(20240424, 20240520, DISMISSED);
    assert_int_equal(assess(&p, NULL).award, SMEPLAT_AWARD_UPHELD);
    list[1] = objection(20240506, 20240515, DISMISSED);
    r = assess(&p, NULL);
    assert_int_equal(r.award, SMEPLAT_AWARD_CLEAR);
    assert_int_equal(r.dismissed_count, 3);
    p.as_of = 20240519; /* decided only the day after */
    assert_int_equal(assess(&p, NULL).award, SMEPLAT_AWARD_BLOCKED);
    p.as_of = 0;
    r = assess(&p, NULL);
    assert_int_equal(r.award, 0);
    assert_int_equal(r.dismissed_count, 3);
    list[0] = objection(20240426, 0, 0); /* the last day of the publicity is not late */
    p.objection_count = 1;
    r = assess(&p, NULL);
    assert_int_equal(r.late_count, 0);
    assert_int_equal(r.open_count, 1);
}

static void refuse(const smeplat_publicity *p, smeplat_status status, int32_t field, int64_t entry)
{
    smeplat_publicity_result r, before;
    smeplat_error e;

    memset(&e, 0, sizeof e);
    e.struct_size = sizeof e;
    memset(&r, 0x5a, sizeof r);
    r.struct_size = sizeof r;
    before = r;
    assert_int_equal(smeplat_publicity_assess(p, NULL, NULL, &r, &e), status);
    assert_int_equal(e.status, status);
    assert_int_equal(e.field, field);
    assert_int_equal(e.entry, entry);
    assert_memory_equal(&r, &before, sizeof r);
}

static void a_bad_publicity_is_refused(void **state)
{
    smeplat_objection list[2];
    smeplat_publicity good = publicity(20240422, 5, 20240520), p;
    smeplat_publicity_result r;

    (void)state;
    refuse(NULL, SMEPLAT_ERR_NULL, SMEPLAT_FIELD_ARG_INPUT, 0);
    p = good;
    p.struct_size = 16;
    refuse(&p, SMEPLAT_ERR_STRUCT_SIZE, SMEPLAT_FIELD_ARG_INPUT, 0);
    p = good;
    p.started_on = 0;
    refuse(&p, SMEPLAT_ERR_DATE, SMEPLAT_FIELD_PUBLICITY_STARTED_ON, 0);
    p = good;
    p.workdays = 0;
    refuse(&p, SMEPLAT_ERR_RANGE, SMEPLAT_FIELD_PUBLICITY_WORKDAYS, 0);
    p.workdays = 1001;
    refuse(&p, SMEPLAT_ERR_RANGE, SMEPLAT_FIELD_PUBLICITY_WORKDAYS, 0);
    p.workdays = -5;
    refuse(&p, SMEPLAT_ERR_RANGE, SMEPLAT_FIELD_PUBLICITY_WORKDAYS, 0);
    p = good;
    p.as_of = 20240431;
    refuse(&p, SMEPLAT_ERR_DATE, SMEPLAT_FIELD_PUBLICITY_AS_OF, 0);
    p = good;
    p.reserved0 = 1;
    refuse(&p, SMEPLAT_ERR_BITS, SMEPLAT_FIELD_ARG_INPUT, 0);
    p = good;
    p.started_on = 20401228;
    refuse(&p, SMEPLAT_ERR_CALENDAR, SMEPLAT_FIELD_PUBLICITY_STARTED_ON, 0);
    p = good;
    p.as_of = 19990101;
    refuse(&p, SMEPLAT_ERR_CALENDAR, SMEPLAT_FIELD_PUBLICITY_AS_OF, 0);
    p = good;
    p.objection_count = 2;
    refuse(&p, SMEPLAT_ERR_NULL, SMEPLAT_FIELD_PUBLICITY_OBJECTIONS, 0);
    p.objections = list;
    list[0] = objection(20240424, 0, 0);
    list[1] = objection(0, 0, 0);
    refuse(&p, SMEPLAT_ERR_DATE, SMEPLAT_FIELD_PUBLICITY_OBJECTIONS, 2);
    list[1] = objection(20240424, 20240423, UPHELD);
    refuse(&p, SMEPLAT_ERR_CONTRADICTION, SMEPLAT_FIELD_PUBLICITY_OBJECTIONS, 2);
    list[1] = objection(20240424, 0, UPHELD);
    refuse(&p, SMEPLAT_ERR_CONTRADICTION, SMEPLAT_FIELD_PUBLICITY_OBJECTIONS, 2);
    list[1] = objection(20240424, 20240425, 0);
    refuse(&p, SMEPLAT_ERR_ENUM, SMEPLAT_FIELD_PUBLICITY_OBJECTIONS, 2);
    list[1] = objection(20240424, 20240425, 3);
    refuse(&p, SMEPLAT_ERR_ENUM, SMEPLAT_FIELD_PUBLICITY_OBJECTIONS, 2);
    list[1] = objection(20240424, 20240431, UPHELD);
    refuse(&p, SMEPLAT_ERR_DATE, SMEPLAT_FIELD_PUBLICITY_OBJECTIONS, 2);
    list[1] = objection(20240424, 0, 0);
    list[1].struct_size = 24;
    refuse(&p, SMEPLAT_ERR_STRUCT_SIZE, SMEPLAT_FIELD_PUBLICITY_OBJECTIONS, 2);
    assert_int_equal(smeplat_publicity_assess(&good, NULL, NULL, NULL, NULL), SMEPLAT_ERR_NULL);
    r.struct_size = 8;
    assert_int_equal(smeplat_publicity_assess(&good, NULL, NULL, &r, NULL), SMEPLAT_ERR_STRUCT_SIZE);
}

/*= Art. 16: reports on time */
static void art16_reported_or_not(void **state)
{
    static const struct {
        int32_t reported_on, as_of, state, left, late;
    } cases[] = {
        {0, 0, 0, -1, -1},
        {20260110, 0, 0, -1, -1},
        {0, 20260114, SMEPLAT_REPORT_DUTY_STATE_OPEN, 1, 0},
        {0, 20260115, SMEPLAT_REPORT_DUTY_STATE_OPEN, 0, 0},
        {0, 20260116, SMEPLAT_REPORT_DUTY_STATE_OVERDUE, 0, 1},
        {0, 20260301, SMEPLAT_REPORT_DUTY_STATE_OVERDUE, 0, 45},
        {20260115, 20260301, SMEPLAT_REPORT_DUTY_STATE_REPORTED_IN_TIME, -1, 0},
        {20260116, 20260301, SMEPLAT_REPORT_DUTY_STATE_REPORTED_LATE, -1, 1},
        {20260116, 20260115, SMEPLAT_REPORT_DUTY_STATE_OPEN, 0, 0},
    };
    size_t i;

    (void)state;
    for (i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        smeplat_report_duty d;
        smeplat_report_duty_result r;

        memset(&d, 0, sizeof d);
        d.struct_size = sizeof d;
        d.due_on = 20260115;
        d.reported_on = cases[i].reported_on;
        d.as_of = cases[i].as_of;
        memset(&r, 0x5a, sizeof r);
        r.struct_size = sizeof r;
        assert_int_equal(smeplat_report_duty_assess(&d, &r, NULL), SMEPLAT_OK);
        assert_int_equal(r.state, cases[i].state);
        assert_int_equal(r.days_left, cases[i].left);
        assert_int_equal(r.days_late, cases[i].late);
    }
}

static void a_bad_report_is_refused(void **state)
{
    smeplat_report_duty good, d;
    smeplat_report_duty_result r;
    smeplat_error e;

    (void)state;
    memset(&e, 0, sizeof e);
    e.struct_size = sizeof e;
    memset(&r, 0, sizeof r);
    r.struct_size = sizeof r;
    memset(&good, 0, sizeof good);
    good.struct_size = sizeof good;
    good.due_on = 20260115;
    d = good;
    d.due_on = 0;
    assert_int_equal(smeplat_report_duty_assess(&d, &r, &e), SMEPLAT_ERR_DATE);
    assert_int_equal(e.field, SMEPLAT_FIELD_REPORT_DUE_ON);
    assert_int_equal(e.clause, SMEPLAT_CLAUSE_16);
    d = good;
    d.reported_on = 1;
    assert_int_equal(smeplat_report_duty_assess(&d, &r, &e), SMEPLAT_ERR_DATE);
    assert_int_equal(e.field, SMEPLAT_FIELD_REPORT_REPORTED_ON);
    d = good;
    d.as_of = 1;
    assert_int_equal(smeplat_report_duty_assess(&d, &r, &e), SMEPLAT_ERR_DATE);
    assert_int_equal(e.field, SMEPLAT_FIELD_REPORT_AS_OF);
    assert_int_equal(smeplat_report_duty_assess(NULL, &r, &e), SMEPLAT_ERR_NULL);
    assert_int_equal(smeplat_report_duty_assess(&good, NULL, &e), SMEPLAT_ERR_NULL);
    d = good;
    d.struct_size = 12;
    assert_int_equal(smeplat_report_duty_assess(&d, &r, &e), SMEPLAT_ERR_STRUCT_SIZE);
    r.struct_size = 8;
    assert_int_equal(smeplat_report_duty_assess(&good, &r, &e), SMEPLAT_ERR_STRUCT_SIZE);
}

static void names_go_there_and_back(void **state)
{
    int32_t i;

    (void)state;
    for (i = 1; i <= 4; i++) {
        const char *award = smeplat_award_name(i), *report = smeplat_report_duty_state_name(i);

        assert_int_equal(smeplat_award_from_name(award, strlen(award)), i);
        assert_int_equal(smeplat_report_duty_state_from_name(report, strlen(report)), i);
    }
    for (i = 1; i <= 3; i++) {
        const char *name = smeplat_publicity_state_name(i);

        assert_int_equal(smeplat_publicity_state_from_name(name, strlen(name)), i);
    }
    assert_int_equal(smeplat_objection_outcome_from_name("UPHELD", 6), UPHELD);
    assert_string_equal(smeplat_objection_outcome_name(DISMISSED), "DISMISSED");
    assert_string_equal(smeplat_award_name(77), "UNKNOWN_AWARD");
    assert_string_equal(smeplat_report_duty_state_name(77), "UNKNOWN_REPORT_DUTY_STATE");
    assert_string_equal(smeplat_publicity_state_name(0), "NONE");
}

/*= Art. 12: no objection */
static void art12_the_open_objection_raised_first_is_named_wherever_it_stands(void **state)
{
    smeplat_objection list[3];
    smeplat_publicity p = publicity(20240422, 5, 20240425);

    (void)state;
    p.objections = list;
    p.objection_count = 3;
    list[0] = objection(20240423, 0, 0);
    list[1] = objection(20240424, 0, 0);
    list[2] = objection(20240423, 0, 0);
    assert_int_equal(assess(&p, NULL).first_open, 1); /* of one day the first */
    list[2] = objection(20240422, 0, 0);
    assert_int_equal(assess(&p, NULL).first_open, 3);
    list[0] = objection(20240422, 20240425, DISMISSED);
    list[2] = objection(20240422, 20240425, DISMISSED);
    assert_int_equal(assess(&p, NULL).first_open, 2);
    assert_int_equal(assess(&p, NULL).open_count, 1);
}

static void a_calendar_that_cannot_be_used_is_refused(void **state)
{
    smeplat_publicity p = publicity(20240422, 5, 20240425);
    smeplat_calendar calendar = {.struct_size = 4};
    smeplat_publicity_result r;

    (void)state;
    memset(&r, 0x5a, sizeof r);
    r.struct_size = sizeof r;
    assert_int_equal(smeplat_publicity_assess(&p, NULL, &calendar, &r, NULL), SMEPLAT_ERR_STRUCT_SIZE);
    assert_int_equal(r.ends_on, 0x5a5a5a5a);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(art11_ends_on_the_working_day_the_length_gives),
        cmocka_unit_test(art11_state_on_a_day),
        cmocka_unit_test(art11_certainty_over_the_turn_of_the_year),
        cmocka_unit_test(art12_an_open_objection_blocks),
        cmocka_unit_test(a_bad_publicity_is_refused),
        cmocka_unit_test(art16_reported_or_not),
        cmocka_unit_test(a_bad_report_is_refused),
        cmocka_unit_test(names_go_there_and_back),
        cmocka_unit_test(art12_the_open_objection_raised_first_is_named_wherever_it_stands),
        cmocka_unit_test(a_calendar_that_cannot_be_used_is_refused),
    };

    return cmocka_run_group_tests_name("duty", tests, NULL, NULL);
}
