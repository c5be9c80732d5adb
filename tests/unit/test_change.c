/* Art. 17: due dates, states and their certainty, left and late, what the bureau may make of it.
 * SPDX-License-Identifier: Apache-2.0 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include <smeplat/change.h>
#include <smeplat/field.h>

#define NOTIFIED    SMEPLAT_CERTAINTY_NOTIFIED
#define MAY_CHANGE  SMEPLAT_CERTAINTY_MAY_CHANGE
#define PROVISIONAL SMEPLAT_CERTAINTY_PROVISIONAL
#define IN_TIME     SMEPLAT_CHANGE_STATE_FILED_IN_TIME
#define LATE        SMEPLAT_CHANGE_STATE_FILED_LATE
#define OPEN        SMEPLAT_CHANGE_STATE_OPEN
#define OVERDUE     SMEPLAT_CHANGE_STATE_OVERDUE
#define NOT_YET     SMEPLAT_CHANGE_STATE_NOT_YET
#define UNKNOWN     SMEPLAT_CHANGE_STATE_UNKNOWN

static smeplat_change change(int32_t occurred_on, int32_t filed_on, int32_t as_of)
{
    smeplat_change c;

    memset(&c, 0, sizeof c);
    c.struct_size = sizeof c;
    c.kind = SMEPLAT_CHANGE_KIND_NAME;
    c.occurred_on = occurred_on;
    c.filed_on = filed_on;
    c.as_of = as_of;
    return c;
}

static smeplat_change_result assess_in(const smeplat_change *c, const smeplat_rules *rules,
                                       const smeplat_calendar *calendar)
{
    smeplat_change_result r;
    smeplat_error e;

    memset(&e, 0, sizeof e);
    e.struct_size = sizeof e;
    memset(&r, 0x5a, sizeof r);
    r.struct_size = sizeof r;
    assert_int_equal(smeplat_change_assess(c, rules, calendar, &r, &e), SMEPLAT_OK);
    assert_int_equal(e.status, 0);
    assert_int_equal(r.status, 0);
    assert_true(r.readings == SMEPLAT_BIT(SMEPLAT_READING_CHANGE_START));
    return r;
}

static smeplat_change_result assess(int32_t occurred_on, int32_t filed_on, int32_t as_of)
{
    smeplat_change c = change(occurred_on, filed_on, as_of);

    return assess_in(&c, NULL, NULL);
}

static smeplat_rules inside_rules(void)
{
    smeplat_rules rules;

    memset(&rules, 0, sizeof rules);
    rules.struct_size = sizeof rules;
    assert_int_equal(smeplat_rules_load(SMEPLAT_MEASURE_BEIJING_2022, &rules, NULL), SMEPLAT_OK);
    rules.readings[SMEPLAT_READING_CHANGE_START] = 1;
    return rules;
}

/*= Art. 17: within 30 working days */
static void art17_due_on_working_day_thirty(void **state)
{
    smeplat_change_result r;

    (void)state;
    r = assess(20261110, 0, 0);
    assert_int_equal(r.due_on, 20261222);
    assert_int_equal(r.due_certainty, NOTIFIED);
    assert_int_equal(r.counted, 30);
    assert_int_equal(r.uncounted, 0);
    assert_int_equal(r.state, 0);
    assert_int_equal(r.state_certainty, 0);
    assert_int_equal(r.workdays_left, -1);
    assert_int_equal(r.workdays_late, -1);
    r = assess(20261119, 0, 0);
    assert_int_equal(r.due_on, 20261231);
    assert_int_equal(r.due_certainty, MAY_CHANGE);
    assert_int_equal(r.counted, 30);
    r = assess(20261123, 0, 0);
    assert_int_equal(r.due_on, 20270105);
    assert_int_equal(r.due_certainty, PROVISIONAL);
    assert_int_equal(r.counted, 28);
    assert_int_equal(r.uncounted, 2);
    r = assess(20260105, 0, 0);
    assert_int_equal(r.due_on, 20260214); /* a Saturday that is worked */
}

static void art17_state_around_the_due_date(void **state)
{
    static const struct {
        int32_t filed_on, as_of, state;
        int64_t left, late;
    } cases[] = {
        {0, 20260104, NOT_YET, 31, 0}, /* 5 January is not counted, but lies before the due date */
        {0, 20260105, OPEN, 30, 0},           {0, 20260213, OPEN, 1, 0},           {0, 20260214, OPEN, 0, 0},
        {0, 20260215, OVERDUE, 0, 0},         {0, 20260224, OVERDUE, 0, 1},        {20260213, 20260213, IN_TIME, 1, 0},
        {20260214, 20260301, IN_TIME, 0, 0},  {20260215, 20260301, LATE, 0, 0},    {20260224, 20260331, LATE, 0, 1},
        {20260102, 20260103, IN_TIME, 32, 0}, /* before the change; Sunday the 4th was worked */
        {20260214, 20260213, OPEN, 1, 0},     /* filed after the day asked about */
        {20260213, 20260301, IN_TIME, 0, 0},  {20260301, 20260224, OVERDUE, 0, 1},
    };
    size_t i;

    (void)state;
    for (i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        smeplat_change_result r = assess(20260105, cases[i].filed_on, cases[i].as_of);

        if (r.state != cases[i].state || r.workdays_left != cases[i].left || r.workdays_late != cases[i].late)
            fail_msg("case %d: %s, left %d, late %d", (int)i, smeplat_change_state_name(r.state), (int)r.workdays_left,
                     (int)r.workdays_late);
        assert_int_equal(r.state_certainty, NOTIFIED);
        assert_true(r.reasons == 0);
        assert_int_equal(r.awaits_decision, cases[i].state == IN_TIME || cases[i].state == LATE);
        assert_int_equal(r.field, 0);
    }
}

static void art17_the_state_has_its_own_certainty(void **state)
{
    static const struct {
        int32_t occurred_on, filed_on, as_of, state, certainty, may_change;
    } cases[] = {
        {20261123, 20261224, 20270301, IN_TIME, NOTIFIED, 0}, /* whatever the next notice says */
        {20261123, 20261225, 20270301, IN_TIME, PROVISIONAL, 0},
        {20261123, 20270105, 20270301, IN_TIME, PROVISIONAL, 0},
        {20261123, 20270106, 20270301, LATE, PROVISIONAL, 1},
        {20261123, 0, 20261224, OPEN, NOTIFIED, 0},
        {20261123, 0, 20261228, OPEN, PROVISIONAL, 0},
        {20261123, 0, 20270105, OPEN, PROVISIONAL, 0},
        {20261123, 0, 20270106, OVERDUE, PROVISIONAL, 1},
        {20261123, 0, 20261122, NOT_YET, NOTIFIED, 0},
        {20261119, 20261224, 20261231, IN_TIME, NOTIFIED, 0},
        {20261119, 20261231, 20261231, IN_TIME, MAY_CHANGE, 0},
        {20261119, 0, 20270101, OVERDUE, MAY_CHANGE, 1},
        {20261119, 20270104, 20270104, LATE, MAY_CHANGE, 1},
        {20261110, 0, 20270104, OVERDUE, NOTIFIED, 0},
        {20270301, 20270226, 20270301, IN_TIME, NOTIFIED, 0}, /* before the change: no calendar can make it late */
        {20270301, 0, 20270301, OPEN, NOTIFIED, 0},           /* the count has not begun */
        {20270301, 0, 20270302, OPEN, PROVISIONAL, 0},
        {20270301, 0, 20270228, NOT_YET, NOTIFIED, 0},
    };
    size_t i;

    (void)state;
    for (i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        smeplat_change_result r = assess(cases[i].occurred_on, cases[i].filed_on, cases[i].as_of);

        if (r.state != cases[i].state || r.state_certainty != cases[i].certainty)
            fail_msg("case %d: %s, %s", (int)i, smeplat_change_state_name(r.state),
                     smeplat_certainty_name(r.state_certainty));
        assert_true(r.reasons == (cases[i].may_change ? SMEPLAT_BIT(SMEPLAT_REASON_MAY_CHANGE) : 0));
    }
}

/* An array whose elements are of a size no release had, or of two sizes. */
static void changes_of_no_known_size_are_refused(void **state)
{
    enum { OWN = sizeof(smeplat_change) };
    static const uint32_t sizes[] = {0, 8, OWN - 8, OWN - 4, OWN + 4};
    smeplat_change_result r[2];
    smeplat_change c[2];
    size_t i;

    (void)state;
    for (i = 0; i < sizeof sizes / sizeof *sizes; i++) {
        smeplat_error e;

        memset(&e, 0, sizeof e);
        e.struct_size = sizeof e;
        memset(r, 0x5a, sizeof r);
        r[0].struct_size = sizeof *r;
        c[0] = c[1] = change(20261123, 0, 20270106);
        c[0].struct_size = sizes[i];
        assert_int_equal(smeplat_change_assess_n(c, 2, NULL, NULL, r, &e), SMEPLAT_ERR_STRUCT_SIZE);
        assert_true(e.field == SMEPLAT_FIELD_ARG_INPUT && e.entry == 1 && r[0].state == 0x5a5a5a5a);
        if (!sizes[i])
            continue; /* an element may leave its size to the first */
        c[0].struct_size = OWN;
        c[1].struct_size = sizes[i];
        assert_int_equal(smeplat_change_assess_n(c, 2, NULL, NULL, r, &e), SMEPLAT_ERR_STRUCT_SIZE);
        assert_true(e.field == SMEPLAT_FIELD_ARG_INPUT && e.entry == 2 && r[0].state == 0x5a5a5a5a);
        c[0].struct_size = sizes[i];
        assert_int_equal(smeplat_change_assess(c, NULL, NULL, r, &e), SMEPLAT_ERR_STRUCT_SIZE);
    }
}

static void art17_a_loaded_notice_settles_it(void **state)
{
    static const smeplat_calendar_day days[] = {{20270101, SMEPLAT_DAY_KIND_OFF, {NULL, 0}, {NULL, 0}}};
    smeplat_calendar calendar;
    smeplat_change c = change(20261123, 0, 20270106);
    smeplat_change_result r;

    (void)state;
    memset(&calendar, 0, sizeof calendar);
    calendar.struct_size = sizeof calendar;
    calendar.covers_from = 20270101;
    calendar.covers_to = 20271231;
    calendar.days = days;
    calendar.day_count = 1;
    r = assess_in(&c, NULL, &calendar);
    assert_int_equal(r.due_on, 20270105);
    assert_int_equal(r.due_certainty, NOTIFIED);
    assert_int_equal(r.state, OVERDUE);
    assert_int_equal(r.state_certainty, NOTIFIED);
    assert_true(r.reasons == 0);
}

/*= Art. 17: name, address, main business */
static void art17_named_changes_are_major_others_the_bureaus(void **state)
{
    static const int32_t kinds[] = {SMEPLAT_CHANGE_KIND_NAME,
                                    SMEPLAT_CHANGE_KIND_ADDRESS,
                                    SMEPLAT_CHANGE_KIND_MAIN_BUSINESS,
                                    SMEPLAT_CHANGE_KIND_LEGAL_REPRESENTATIVE,
                                    SMEPLAT_CHANGE_KIND_MERGER_OR_DIVISION,
                                    SMEPLAT_CHANGE_KIND_SPONSOR,
                                    SMEPLAT_CHANGE_KIND_OTHER};
    size_t i;

    (void)state;
    for (i = 0; i < sizeof kinds / sizeof kinds[0]; i++) {
        smeplat_change c = change(20260105, 0, 20260110);
        smeplat_change_result r;

        c.kind = kinds[i];
        r = assess_in(&c, NULL, NULL);
        assert_int_equal(r.major, i < 3 ? SMEPLAT_MAJOR_YES : SMEPLAT_MAJOR_DISCRETION);
        assert_int_equal(r.due_on, 20260214);
        assert_int_equal(r.state, OPEN);
    }
}

static void art17_leaving_beijing_touches_a_condition(void **state)
{
    smeplat_change c = change(20261123, 0, 20270110);
    smeplat_change_result r;

    (void)state;
    c.kind = SMEPLAT_CHANGE_KIND_ADDRESS;
    assert_int_equal(assess_in(&c, NULL, NULL).affects, 0);
    c.leaves_beijing = 1;
    r = assess_in(&c, NULL, NULL);
    assert_int_equal(r.affects, SMEPLAT_CRITERION_ART6_1_REGISTERED);
    assert_true(r.reasons == (SMEPLAT_BIT(SMEPLAT_REASON_CONDITION_AFFECTED) | SMEPLAT_BIT(SMEPLAT_REASON_MAY_CHANGE)));
}

static void art17_counted_from_the_internal_decision(void **state)
{
    smeplat_rules rules = inside_rules();
    smeplat_change c = change(20260130, 0, 20260301);
    smeplat_change_result r;

    (void)state;
    c.internal_decision_on = 20260105;
    assert_int_equal(assess_in(&c, NULL, NULL).due_on, 20260319);
    r = assess_in(&c, &rules, NULL);
    assert_int_equal(r.due_on, 20260214);
    assert_int_equal(r.state, OVERDUE);
    c.internal_decision_on = 0;
    r = assess_in(&c, &rules, NULL);
    assert_int_equal(r.state, UNKNOWN);
    assert_int_equal(r.state_certainty, 0);
    assert_int_equal(r.due_on, 0);
    assert_int_equal(r.due_certainty, 0);
    assert_int_equal(r.counted, 0);
    assert_int_equal(r.workdays_left, -1);
    assert_int_equal(r.workdays_late, -1);
    assert_int_equal(r.field, SMEPLAT_FIELD_CHANGE_INTERNAL_DECISION_ON);
    c.as_of = 0;
    assert_int_equal(assess_in(&c, &rules, NULL).state, 0);
}

static void art17_another_measures_period(void **state)
{
    smeplat_rules rules = inside_rules();
    smeplat_change c = change(20260105, 0, 20260110);
    smeplat_change_result r;

    (void)state;
    rules.readings[SMEPLAT_READING_CHANGE_START] = 0;
    rules.filing_workdays = 10;
    assert_int_equal(assess_in(&c, &rules, NULL).due_on, 20260119);
    rules.filing_workdays = 0; /* not known */
    r = assess_in(&c, &rules, NULL);
    assert_int_equal(r.state, UNKNOWN);
    assert_int_equal(r.due_on, 0);
    assert_int_equal(r.field, SMEPLAT_FIELD_RULES_FILING_WORKDAYS);
}

static void refuse(const smeplat_change *c, const smeplat_rules *rules, smeplat_status status, int32_t field)
{
    smeplat_change_result r, before;
    smeplat_error e;

    memset(&e, 0, sizeof e);
    e.struct_size = sizeof e;
    memset(&r, 0x5a, sizeof r);
    r.struct_size = sizeof r;
    before = r;
    assert_int_equal(smeplat_change_assess(c, rules, NULL, &r, &e), status);
    assert_int_equal(e.status, status);
    assert_int_equal(e.field, field);
    assert_memory_equal(&r, &before, sizeof r);
}

static void bad_input_is_refused(void **state)
{
    smeplat_change good = change(20260105, 0, 20260110), c;
    smeplat_change_result r;
    smeplat_rules rules = inside_rules();

    (void)state;
    refuse(NULL, NULL, SMEPLAT_ERR_NULL, SMEPLAT_FIELD_ARG_INPUT);
    c = good;
    c.struct_size = 0;
    refuse(&c, NULL, SMEPLAT_ERR_STRUCT_SIZE, SMEPLAT_FIELD_ARG_INPUT);
    c = good;
    c.kind = 0;
    refuse(&c, NULL, SMEPLAT_ERR_ENUM, SMEPLAT_FIELD_CHANGE_KIND);
    c.kind = 8;
    refuse(&c, NULL, SMEPLAT_ERR_ENUM, SMEPLAT_FIELD_CHANGE_KIND);
    c = good;
    c.occurred_on = 0;
    refuse(&c, NULL, SMEPLAT_ERR_DATE, SMEPLAT_FIELD_CHANGE_OCCURRED_ON);
    c = good;
    c.internal_decision_on = 20260230;
    refuse(&c, NULL, SMEPLAT_ERR_DATE, SMEPLAT_FIELD_CHANGE_INTERNAL_DECISION_ON);
    c = good;
    c.filed_on = -1;
    refuse(&c, NULL, SMEPLAT_ERR_DATE, SMEPLAT_FIELD_CHANGE_FILED_ON);
    c = good;
    c.as_of = 2026;
    refuse(&c, NULL, SMEPLAT_ERR_DATE, SMEPLAT_FIELD_CHANGE_AS_OF);
    c = good;
    c.leaves_beijing = 2;
    refuse(&c, NULL, SMEPLAT_ERR_RANGE, SMEPLAT_FIELD_CHANGE_LEAVES_BEIJING);
    c = good;
    c.reserved0 = 1;
    refuse(&c, NULL, SMEPLAT_ERR_BITS, SMEPLAT_FIELD_ARG_INPUT);
    c = good;
    c.occurred_on = 20401210;
    refuse(&c, NULL, SMEPLAT_ERR_CALENDAR, SMEPLAT_FIELD_CHANGE_OCCURRED_ON);
    c.internal_decision_on = 19990101;
    refuse(&c, &rules, SMEPLAT_ERR_CALENDAR, SMEPLAT_FIELD_CHANGE_INTERNAL_DECISION_ON);
    c = good;
    c.as_of = 20450101;
    refuse(&c, NULL, SMEPLAT_ERR_CALENDAR, SMEPLAT_FIELD_CHANGE_AS_OF);
    c.filed_on = 20440101;
    refuse(&c, NULL, SMEPLAT_ERR_CALENDAR, SMEPLAT_FIELD_CHANGE_FILED_ON);
    c = good;
    c.as_of = 19990101;
    refuse(&c, NULL, SMEPLAT_ERR_CALENDAR, SMEPLAT_FIELD_CHANGE_AS_OF);
    rules.readings[SMEPLAT_READING_CHANGE_START] = 2;
    assert_int_equal(smeplat_change_assess(&good, &rules, NULL, NULL, NULL), SMEPLAT_ERR_NULL);
    memset(&r, 0, sizeof r);
    r.struct_size = sizeof r;
    assert_int_equal(smeplat_change_assess(&good, &rules, NULL, &r, NULL), SMEPLAT_ERR_ENUM);
    r.struct_size = sizeof r - 8;
    assert_int_equal(smeplat_change_assess(&good, NULL, NULL, &r, NULL), SMEPLAT_ERR_STRUCT_SIZE);
}

static void an_array_goes_on_after_a_bad_row(void **state)
{
    smeplat_change changes[3];
    smeplat_change_result out[3];

    (void)state;
    changes[0] = change(20260105, 0, 0);
    changes[1] = change(20260105, 0, 0);
    changes[1].kind = 99;
    changes[1].struct_size = 0;
    changes[2] = change(20261123, 0, 0);
    memset(out, 0, sizeof out);
    out[0].struct_size = sizeof out[0];
    assert_int_equal(smeplat_change_assess_n(changes, 3, NULL, NULL, out, NULL), SMEPLAT_OK);
    assert_int_equal(out[0].due_on, 20260214);
    assert_int_equal(out[1].status, SMEPLAT_ERR_ENUM);
    assert_int_equal(out[1].error_field, SMEPLAT_FIELD_CHANGE_KIND);
    assert_int_equal(out[1].error_clause, SMEPLAT_CLAUSE_17);
    assert_int_equal(out[1].due_on, 0);
    assert_int_equal(out[1].struct_size, sizeof out[0]);
    assert_int_equal(out[2].due_on, 20270105);
    assert_int_equal(smeplat_change_assess_n(NULL, 0, NULL, NULL, NULL, NULL), SMEPLAT_OK);
    assert_int_equal(smeplat_change_assess_n(NULL, 1, NULL, NULL, out, NULL), SMEPLAT_ERR_NULL);
    assert_int_equal(smeplat_change_assess_n(changes, 3, NULL, NULL, NULL, NULL), SMEPLAT_ERR_NULL);
    changes[2].struct_size = sizeof changes[0] + 8;
    assert_int_equal(smeplat_change_assess_n(changes, 3, NULL, NULL, out, NULL), SMEPLAT_ERR_STRUCT_SIZE);
}

static void names_go_there_and_back(void **state)
{
    int32_t i;

    (void)state;
    for (i = 1; i <= 7; i++) {
        const char *name = smeplat_change_kind_name(i);

        assert_int_equal(smeplat_change_kind_from_name(name, strlen(name)), i);
    }
    for (i = 1; i <= 6; i++) {
        const char *name = smeplat_change_state_name(i);

        assert_int_equal(smeplat_change_state_from_name(name, strlen(name)), i);
    }
    assert_string_equal(smeplat_change_kind_name(SMEPLAT_CHANGE_KIND_MERGER_OR_DIVISION), "MERGER_OR_DIVISION");
    assert_string_equal(smeplat_change_kind_name(0), "UNKNOWN_CHANGE_KIND");
    assert_string_equal(smeplat_change_state_name(0), "NONE");
    assert_string_equal(smeplat_change_state_name(77), "UNKNOWN");
    assert_string_equal(smeplat_major_name(SMEPLAT_MAJOR_YES), "YES");
    assert_int_equal(smeplat_major_from_name("DISCRETION", 10), SMEPLAT_MAJOR_DISCRETION);
}

static void rules_and_calendar_of_an_array_must_be_usable(void **state)
{
    smeplat_change changes[1] = {change(20260105, 0, 0)};
    smeplat_rules rules = {.struct_size = 4};
    smeplat_calendar calendar = {.struct_size = 4};
    smeplat_change_result out[1];

    (void)state;
    memset(out, 0x5a, sizeof out);
    out[0].struct_size = sizeof out[0];
    assert_int_equal(smeplat_change_assess_n(changes, 1, &rules, NULL, out, NULL), SMEPLAT_ERR_STRUCT_SIZE);
    assert_int_equal(smeplat_change_assess_n(changes, 1, NULL, &calendar, out, NULL), SMEPLAT_ERR_STRUCT_SIZE);
    assert_int_equal(smeplat_change_assess(changes, NULL, &calendar, out, NULL), SMEPLAT_ERR_STRUCT_SIZE);
    assert_int_equal(out[0].due_on, 0x5a5a5a5a);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(changes_of_no_known_size_are_refused),
        cmocka_unit_test(art17_due_on_working_day_thirty),
        cmocka_unit_test(art17_state_around_the_due_date),
        cmocka_unit_test(art17_the_state_has_its_own_certainty),
        cmocka_unit_test(art17_a_loaded_notice_settles_it),
        cmocka_unit_test(art17_named_changes_are_major_others_the_bureaus),
        cmocka_unit_test(art17_leaving_beijing_touches_a_condition),
        cmocka_unit_test(art17_counted_from_the_internal_decision),
        cmocka_unit_test(art17_another_measures_period),
        cmocka_unit_test(bad_input_is_refused),
        cmocka_unit_test(an_array_goes_on_after_a_bad_row),
        cmocka_unit_test(names_go_there_and_back),
        cmocka_unit_test(rules_and_calendar_of_an_array_must_be_usable),
    };

    return cmocka_run_group_tests_name("change", tests, NULL, NULL);
}
