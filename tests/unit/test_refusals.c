/* A call that is refused for one of its arguments says which, and names no clause, no row and no entry with it.
 * SPDX-License-Identifier: Apache-2.0 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include <smeplat/smeplat.h>

#include "sample.h"

#define NULL_ARG SMEPLAT_ERR_NULL
#define TOO_SHORT SMEPLAT_ERR_STRUCT_SIZE
#define INPUT    SMEPLAT_FIELD_ARG_INPUT
#define OUT      SMEPLAT_FIELD_ARG_OUT

static smeplat_error error;

/* The error is what the call alone put there. */
static smeplat_error *fresh(void)
{
    memset(&error, 0x5a, sizeof error);
    error.struct_size = sizeof error;
    return &error;
}

static void is_about(smeplat_status got, smeplat_status status, int32_t field, int line)
{
    if (got != status || error.status != status || error.field != field || error.clause || error.row || error.entry)
        fail_msg("line %d: %s of field %d, clause %d, row %lld, entry %lld", line, smeplat_status_name(got), (int)error.field,
                 (int)error.clause, (long long)error.row, (long long)error.entry);
}

#define REFUSED(call, status, field) is_about(call, status, field, __LINE__)

/* Something to ask about and something to be told in, whole or eight bytes shorter than the first version had it. */
static smeplat_platform p;
static smeplat_round round_;
static smeplat_rules rules;
static smeplat_calendar odd;

#define WHOLE(type, name) type name = {.struct_size = sizeof name}
#define STUMP(type, name) type name = {.struct_size = sizeof name - 8}

static int set_up(void **state)
{
    (void)state;
    p = sample_platform();
    round_ = sample_round();
    rules = sample_rules();
    memset(&odd, 0, sizeof odd);
    odd.struct_size = sizeof odd;
    odd.reserved0 = 1;
    odd.covers_from = 20270101;
    odd.covers_to = 20271231;
    return 0;
}

static void of_an_assessment(void **state)
{
    WHOLE(smeplat_assessment, a);
    STUMP(smeplat_assessment, short_a);
    WHOLE(smeplat_finding, f);
    STUMP(smeplat_finding, short_f);
    STUMP(smeplat_platform, short_p);
    STUMP(smeplat_round, short_round);

    (void)state;
    REFUSED(smeplat_assess(NULL, &round_, &rules, &a, NULL, 0, fresh()), NULL_ARG, SMEPLAT_FIELD_ARG_PLATFORM);
    REFUSED(smeplat_assess(&short_p, &round_, &rules, &a, NULL, 0, fresh()), TOO_SHORT, SMEPLAT_FIELD_ARG_PLATFORM);
    REFUSED(smeplat_assess(&p, NULL, &rules, &a, NULL, 0, fresh()), NULL_ARG, SMEPLAT_FIELD_ARG_ROUND);
    REFUSED(smeplat_assess(&p, &short_round, &rules, &a, NULL, 0, fresh()), TOO_SHORT, SMEPLAT_FIELD_ARG_ROUND);
    REFUSED(smeplat_assess(&p, &round_, &rules, NULL, NULL, 0, fresh()), NULL_ARG, OUT);
    REFUSED(smeplat_assess(&p, &round_, &rules, &short_a, NULL, 0, fresh()), TOO_SHORT, OUT);
    REFUSED(smeplat_assess(&p, &round_, &rules, &a, &f, 1, fresh()), SMEPLAT_ERR_CAPACITY, SMEPLAT_FIELD_ARG_FINDINGS);
    REFUSED(smeplat_assess(&p, &round_, &rules, &a, &short_f, SMEPLAT_FINDINGS_MAX, fresh()), TOO_SHORT,
            SMEPLAT_FIELD_ARG_FINDINGS);
    REFUSED(smeplat_assess_criterion(&p, &round_, &rules, 1, NULL, fresh()), NULL_ARG, OUT);
    REFUSED(smeplat_assess_criterion(&p, &round_, &rules, 0, &f, fresh()), SMEPLAT_ERR_ENUM,
            SMEPLAT_FIELD_ARG_CRITERION);
    REFUSED(smeplat_platform_check(NULL, fresh()), NULL_ARG, SMEPLAT_FIELD_ARG_PLATFORM);
}

static void of_what_matters_and_of_the_way_to_yes(void **state)
{
    WHOLE(smeplat_range, r);
    STUMP(smeplat_range, short_r);
    STUMP(smeplat_point, short_point);
    WHOLE(smeplat_point, point);
    WHOLE(smeplat_remedy, way);
    STUMP(smeplat_remedy, short_way);
    STUMP(smeplat_remedy_step, short_step);

    (void)state;
    REFUSED(smeplat_sensitivity(NULL, &round_, &rules, 0, &r, NULL, 0, fresh()), NULL_ARG, SMEPLAT_FIELD_ARG_PLATFORM);
    REFUSED(smeplat_sensitivity(&p, &round_, &rules, 0, NULL, NULL, 0, fresh()), NULL_ARG, OUT);
    REFUSED(smeplat_sensitivity(&p, &round_, &rules, 0, &short_r, NULL, 0, fresh()), TOO_SHORT, OUT);
    REFUSED(smeplat_sensitivity(&p, &round_, &rules, 0, &r, &short_point, SMEPLAT_POINTS_MAX, fresh()), TOO_SHORT,
            OUT);
    REFUSED(smeplat_sensitivity(&p, &round_, &rules, UINT64_C(1) << 60, &r, &point, 1, fresh()), SMEPLAT_ERR_BITS,
            INPUT);
    REFUSED(smeplat_sensitivity_criterion(&p, &round_, &rules, 99, 0, &r, NULL, 0, fresh()), SMEPLAT_ERR_ENUM,
            SMEPLAT_FIELD_ARG_CRITERION);
    REFUSED(smeplat_remedy_find(&p, NULL, &rules, &way, NULL, 0, fresh()), NULL_ARG, SMEPLAT_FIELD_ARG_ROUND);
    REFUSED(smeplat_remedy_find(&p, &round_, &rules, NULL, NULL, 0, fresh()), NULL_ARG, OUT);
    REFUSED(smeplat_remedy_find(&p, &round_, &rules, &short_way, NULL, 0, fresh()), TOO_SHORT, OUT);
    REFUSED(smeplat_remedy_find(&p, &round_, &rules, &way, &short_step, 1, fresh()), TOO_SHORT, OUT);
}

static void of_a_holders_affairs(void **state)
{
    WHOLE(smeplat_evaluation, e);
    STUMP(smeplat_evaluation, short_e);
    WHOLE(smeplat_evaluation_result, er);
    STUMP(smeplat_evaluation_result, short_er);
    WHOLE(smeplat_holder, h);
    STUMP(smeplat_holder, short_h);
    WHOLE(smeplat_revocation_result, rr);
    STUMP(smeplat_revocation_result, short_rr);
    STUMP(smeplat_ground_finding, short_ground);
    STUMP(smeplat_trigger, short_trigger);
    WHOLE(smeplat_bar_query, q);
    STUMP(smeplat_bar_query, short_q);
    WHOLE(smeplat_bar_result, br);
    STUMP(smeplat_bar_result, short_br);
    size_t count;

    (void)state;
    h.granted_on = 20240630;
    h.as_of = 20260630;
    q.on = 20260630;
    REFUSED(smeplat_evaluation_assess(NULL, &rules, &er, fresh()), NULL_ARG, INPUT);
    REFUSED(smeplat_evaluation_assess(&short_e, &rules, &er, fresh()), TOO_SHORT, INPUT);
    REFUSED(smeplat_evaluation_assess(&e, &rules, NULL, fresh()), NULL_ARG, OUT);
    REFUSED(smeplat_evaluation_assess(&e, &rules, &short_er, fresh()), TOO_SHORT, OUT);
    REFUSED(smeplat_revocation_assess(NULL, &rules, &rr, NULL, 0, fresh()), NULL_ARG, INPUT);
    REFUSED(smeplat_revocation_assess(&short_h, &rules, &rr, NULL, 0, fresh()), TOO_SHORT, INPUT);
    REFUSED(smeplat_revocation_assess(&h, &rules, NULL, NULL, 0, fresh()), NULL_ARG, OUT);
    REFUSED(smeplat_revocation_assess(&h, &rules, &short_rr, NULL, 0, fresh()), TOO_SHORT, OUT);
    REFUSED(smeplat_revocation_assess(&h, &rules, &rr, &short_ground, 3, fresh()), TOO_SHORT, SMEPLAT_FIELD_ARG_FINDINGS);
    REFUSED(smeplat_revocation_triggers(NULL, &rules, NULL, 0, &count, fresh()), NULL_ARG, INPUT);
    REFUSED(smeplat_revocation_triggers(&h, &rules, NULL, 0, NULL, fresh()), NULL_ARG, OUT);
    REFUSED(smeplat_revocation_triggers(&h, &rules, &short_trigger, 1, &count, fresh()), TOO_SHORT,
            SMEPLAT_FIELD_ARG_FINDINGS);
    REFUSED(smeplat_bar_assess(NULL, &rules, &br, fresh()), NULL_ARG, INPUT);
    REFUSED(smeplat_bar_assess(&short_q, &rules, &br, fresh()), TOO_SHORT, INPUT);
    REFUSED(smeplat_bar_assess(&q, &rules, NULL, fresh()), NULL_ARG, OUT);
    REFUSED(smeplat_bar_assess(&q, &rules, &short_br, fresh()), TOO_SHORT, OUT);
}

static void of_duties_with_their_days(void **state)
{
    smeplat_change c = {.struct_size = sizeof c, .kind = SMEPLAT_CHANGE_KIND_NAME, .occurred_on = 20260105};
    STUMP(smeplat_change, short_c);
    WHOLE(smeplat_change_result, cr);
    STUMP(smeplat_change_result, short_cr);
    smeplat_publicity pub = {.struct_size = sizeof pub, .started_on = 20260105, .workdays = 5};
    STUMP(smeplat_publicity, short_pub);
    WHOLE(smeplat_publicity_result, pr);
    STUMP(smeplat_publicity_result, short_pr);
    smeplat_report_duty d = {.struct_size = sizeof d, .due_on = 20260105};
    STUMP(smeplat_report_duty, short_d);
    WHOLE(smeplat_report_duty_result, dr);
    STUMP(smeplat_report_duty_result, short_dr);
    WHOLE(smeplat_history, history);
    STUMP(smeplat_history, short_history);

    (void)state;
    REFUSED(smeplat_change_assess(NULL, &rules, NULL, &cr, fresh()), NULL_ARG, INPUT);
    REFUSED(smeplat_change_assess(&short_c, &rules, NULL, &cr, fresh()), TOO_SHORT, INPUT);
    REFUSED(smeplat_change_assess(&c, &rules, NULL, NULL, fresh()), NULL_ARG, OUT);
    REFUSED(smeplat_change_assess(&c, &rules, NULL, &short_cr, fresh()), TOO_SHORT, OUT);
    REFUSED(smeplat_change_assess(&c, &rules, &odd, &cr, fresh()), SMEPLAT_ERR_BITS, SMEPLAT_FIELD_ARG_CALENDAR);
    REFUSED(smeplat_change_assess_n(&c, 1, &rules, NULL, NULL, fresh()), NULL_ARG, OUT);
    REFUSED(smeplat_change_assess_n(&c, 1, &rules, NULL, &short_cr, fresh()), TOO_SHORT, OUT);
    REFUSED(smeplat_change_assess_n(NULL, 1, &rules, NULL, &cr, fresh()), NULL_ARG, INPUT);
    REFUSED(smeplat_change_assess_n(&c, 1, &rules, &odd, &cr, fresh()), SMEPLAT_ERR_BITS, SMEPLAT_FIELD_ARG_CALENDAR);
    REFUSED(smeplat_publicity_assess(NULL, &rules, NULL, &pr, fresh()), NULL_ARG, INPUT);
    REFUSED(smeplat_publicity_assess(&short_pub, &rules, NULL, &pr, fresh()), TOO_SHORT, INPUT);
    REFUSED(smeplat_publicity_assess(&pub, &rules, NULL, NULL, fresh()), NULL_ARG, OUT);
    REFUSED(smeplat_publicity_assess(&pub, &rules, NULL, &short_pr, fresh()), TOO_SHORT, OUT);
    REFUSED(smeplat_report_duty_assess(NULL, &dr, fresh()), NULL_ARG, INPUT);
    REFUSED(smeplat_report_duty_assess(&short_d, &dr, fresh()), TOO_SHORT, INPUT);
    REFUSED(smeplat_report_duty_assess(&d, NULL, fresh()), NULL_ARG, OUT);
    REFUSED(smeplat_report_duty_assess(&d, &short_dr, fresh()), TOO_SHORT, OUT);
    REFUSED(smeplat_history_assess(NULL, 0, 20260105, &rules, NULL, NULL, NULL, fresh()), NULL_ARG, OUT);
    REFUSED(smeplat_history_assess(NULL, 0, 20260105, &rules, NULL, &short_history, NULL, fresh()), TOO_SHORT, OUT);
    REFUSED(smeplat_history_assess(NULL, 0, 20260105, &rules, &odd, &history, NULL, fresh()), SMEPLAT_ERR_BITS,
            SMEPLAT_FIELD_ARG_CALENDAR);
}

static void of_days_and_calendars(void **state)
{
    static const int32_t days[] = {20260105}, no_day[] = {20260230};
    static const int64_t numbers[] = {1};
    static const char text[] = "# covers 2027-01-01..2027-12-31\n";
    WHOLE(smeplat_workdays, w);
    STUMP(smeplat_workdays, short_w);
    STUMP(smeplat_coverage, short_coverage);
    WHOLE(smeplat_calendar, calendar);
    STUMP(smeplat_calendar, short_calendar);
    smeplat_calendar_day room[4];
    size_t count;

    (void)state;
    REFUSED(smeplat_workdays_add(no_day[0], 1, NULL, &w, fresh()), SMEPLAT_ERR_DATE, SMEPLAT_FIELD_CALENDAR_DATE);
    REFUSED(smeplat_workdays_add(days[0], 1, NULL, NULL, fresh()), NULL_ARG, OUT);
    REFUSED(smeplat_workdays_add(days[0], 1, NULL, &short_w, fresh()), TOO_SHORT, OUT);
    REFUSED(smeplat_workdays_add(days[0], 1, &odd, &w, fresh()), SMEPLAT_ERR_BITS, SMEPLAT_FIELD_ARG_CALENDAR);
    REFUSED(smeplat_workdays_add(days[0], 1, &short_calendar, &w, fresh()), TOO_SHORT, SMEPLAT_FIELD_ARG_CALENDAR);
    REFUSED(smeplat_workdays_count(no_day[0], days[0], NULL, &w, fresh()), SMEPLAT_ERR_DATE, SMEPLAT_FIELD_CALENDAR_DATE);
    REFUSED(smeplat_workdays_count(days[0], no_day[0], NULL, &w, fresh()), SMEPLAT_ERR_DATE, SMEPLAT_FIELD_CALENDAR_DATE);
    REFUSED(smeplat_workdays_count(days[0], days[0], NULL, NULL, fresh()), NULL_ARG, OUT);
    REFUSED(smeplat_workdays_check(no_day[0], NULL, &w, fresh()), SMEPLAT_ERR_DATE, SMEPLAT_FIELD_CALENDAR_DATE);
    REFUSED(smeplat_workdays_check(days[0], NULL, NULL, fresh()), NULL_ARG, OUT);
    REFUSED(smeplat_workdays_check(days[0], NULL, &short_w, fresh()), TOO_SHORT, OUT);
    REFUSED(smeplat_workdays_add_n(NULL, numbers, 1, NULL, &w, fresh()), NULL_ARG, INPUT);
    REFUSED(smeplat_workdays_add_n(days, NULL, 1, NULL, &w, fresh()), NULL_ARG, INPUT);
    REFUSED(smeplat_workdays_add_n(days, numbers, 1, NULL, NULL, fresh()), NULL_ARG, OUT);
    REFUSED(smeplat_workdays_add_n(days, numbers, 1, NULL, &short_w, fresh()), TOO_SHORT, OUT);
    REFUSED(smeplat_workdays_count_n(NULL, days, 1, NULL, &w, fresh()), NULL_ARG, INPUT);
    REFUSED(smeplat_workdays_count_n(days, days, 1, NULL, &short_w, fresh()), TOO_SHORT, OUT);
    REFUSED(smeplat_workdays_check_n(NULL, 1, NULL, &w, fresh()), NULL_ARG, INPUT);
    REFUSED(smeplat_workdays_check_n(days, 1, NULL, &short_w, fresh()), TOO_SHORT, OUT);
    REFUSED(smeplat_workdays_check_n(days, 1, &odd, &w, fresh()), SMEPLAT_ERR_BITS, SMEPLAT_FIELD_ARG_CALENDAR);
    REFUSED(smeplat_calendar_check(&odd, fresh()), SMEPLAT_ERR_BITS, SMEPLAT_FIELD_ARG_CALENDAR);
    REFUSED(smeplat_calendar_coverage(NULL, NULL, fresh()), NULL_ARG, OUT);
    REFUSED(smeplat_calendar_coverage(NULL, &short_coverage, fresh()), TOO_SHORT, OUT);
    REFUSED(smeplat_calendar_load(NULL, 1, NULL, room, 4, &calendar, fresh()), NULL_ARG, SMEPLAT_FIELD_CALENDAR_TEXT);
    REFUSED(smeplat_calendar_load(text, sizeof text - 1, NULL, room, 4, NULL, fresh()), NULL_ARG, OUT);
    REFUSED(smeplat_calendar_load(text, sizeof text - 1, NULL, room, 4, &short_calendar, fresh()), TOO_SHORT, OUT);
    REFUSED(smeplat_calendar_measure(NULL, 1, &count, fresh()), NULL_ARG, SMEPLAT_FIELD_CALENDAR_TEXT);
    REFUSED(smeplat_calendar_measure(text, sizeof text - 1, NULL, fresh()), NULL_ARG, OUT);
}

static void of_rules_codes_and_records(void **state)
{
    static uint8_t bytes[64];
    WHOLE(smeplat_record, record);
    STUMP(smeplat_record, short_record);
    WHOLE(smeplat_record_sizes, sizes);
    STUMP(smeplat_record_sizes, short_sizes);
    STUMP(smeplat_record_room, short_room);
    STUMP(smeplat_rules, short_rules);
    STUMP(smeplat_uscc, short_uscc);
    static const smeplat_str code = {"91110108551385082Q", 18};
    size_t length;

    (void)state;
    REFUSED(smeplat_rules_load(SMEPLAT_MEASURE_BEIJING_2022, NULL, fresh()), NULL_ARG, OUT);
    REFUSED(smeplat_rules_load(SMEPLAT_MEASURE_BEIJING_2022, &short_rules, fresh()), TOO_SHORT, OUT);
    REFUSED(smeplat_rules_load(77, &rules, fresh()), SMEPLAT_ERR_ENUM, SMEPLAT_FIELD_RULES_MEASURE);
    REFUSED(smeplat_rules_check(&short_rules, fresh()), TOO_SHORT, SMEPLAT_FIELD_ARG_RULES);
    REFUSED(smeplat_uscc_read(code, NULL, fresh()), NULL_ARG, OUT);
    REFUSED(smeplat_uscc_read(code, &short_uscc, fresh()), TOO_SHORT, OUT);
    REFUSED(smeplat_record_write(NULL, bytes, sizeof bytes, &length, fresh()), NULL_ARG, INPUT);
    REFUSED(smeplat_record_write(&short_record, bytes, sizeof bytes, &length, fresh()), TOO_SHORT, INPUT);
    REFUSED(smeplat_record_write(&record, bytes, sizeof bytes, NULL, fresh()), NULL_ARG, OUT);
    REFUSED(smeplat_record_write(&record, NULL, 1, &length, fresh()), NULL_ARG, OUT);
    REFUSED(smeplat_record_measure(NULL, 0, &sizes, fresh()), NULL_ARG, INPUT);
    REFUSED(smeplat_record_measure(bytes, sizeof bytes, NULL, fresh()), NULL_ARG, OUT);
    REFUSED(smeplat_record_measure(bytes, sizeof bytes, &short_sizes, fresh()), TOO_SHORT, OUT);
    REFUSED(smeplat_record_read(bytes, sizeof bytes, NULL, fresh()), NULL_ARG, OUT);
    REFUSED(smeplat_record_read(bytes, sizeof bytes, &short_room, fresh()), TOO_SHORT, OUT);
    REFUSED(smeplat_record_replay(bytes, sizeof bytes, NULL, NULL, fresh()), NULL_ARG, OUT);
}

/* A text has no error to tell with: it is empty. */
static void a_text_of_what_is_too_short_is_empty(void **state)
{
    STUMP(smeplat_finding, f);
    STUMP(smeplat_error, e);
    STUMP(smeplat_range, r);
    STUMP(smeplat_remedy, way);
    STUMP(smeplat_remedy_step, step);
    STUMP(smeplat_report, report);
    STUMP(smeplat_timeline, timeline);
    char text[64];

    (void)state;
#define EMPTY(call)                         \
    do {                                    \
        memset(text, 'x', sizeof text);     \
        assert_int_equal(call, 0);          \
        assert_string_equal(text, "");      \
    } while (0)
    EMPTY(smeplat_finding_text(&f, SMEPLAT_LANG_EN, text, sizeof text));
    EMPTY(smeplat_error_text(&e, SMEPLAT_LANG_EN, text, sizeof text));
    EMPTY(smeplat_sensitivity_text(&r, NULL, SMEPLAT_LANG_EN, text, sizeof text));
    EMPTY(smeplat_remedy_text(&way, NULL, SMEPLAT_LANG_EN, text, sizeof text));
    EMPTY(smeplat_remedy_step_text(&step, SMEPLAT_LANG_EN, text, sizeof text));
    EMPTY(smeplat_report_text(&report, text, sizeof text));
    EMPTY(smeplat_history_text(&timeline, text, sizeof text));
#undef EMPTY
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(of_an_assessment),
        cmocka_unit_test(of_what_matters_and_of_the_way_to_yes),
        cmocka_unit_test(of_a_holders_affairs),
        cmocka_unit_test(of_duties_with_their_days),
        cmocka_unit_test(of_days_and_calendars),
        cmocka_unit_test(of_rules_codes_and_records),
        cmocka_unit_test(a_text_of_what_is_too_short_is_empty),
    };

    return cmocka_run_group_tests(tests, set_up, NULL);
}
