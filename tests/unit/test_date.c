/* Civil dates: every day there is, the Civil Code's periods, the text form.
 * SPDX-License-Identifier: Apache-2.0 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include <smeplat/date.h>

#include "time/date.h"

static void every_day_follows_the_one_before(void **state)
{
    static const int32_t length[13] = {0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    int32_t year, month, day, weekday = 1, number = 0; /* 1900-01-01 was a Monday */

    (void)state;
    for (year = 1900; year <= 2199; year++)
        for (month = 1; month <= 12; month++)
            for (day = 1; day <= 31; day++) {
                int32_t date = year * 10000 + month * 100 + day, out = 0;
                int32_t leap = month == 2 && (year % 400 == 0 || (year % 4 == 0 && year % 100 != 0));

                if (day > length[month] + leap) {
                    assert_int_equal(smeplat_date_valid(date), 0);
                    assert_int_equal(smeplat_date_weekday(date), 0);
                    continue;
                }
                assert_int_equal(smeplat_date_valid(date), 1);
                assert_int_equal(smeplat_date_weekday(date), weekday);
                assert_int_equal(smeplat_date_add_days(SMEPLAT_DATE_MIN, number, &out), SMEPLAT_OK);
                assert_int_equal(out, date);
                assert_int_equal(smeplat_date_days_between(date, SMEPLAT_DATE_MIN, &out), SMEPLAT_OK);
                assert_int_equal(out, -number);
                weekday = weekday % 7 + 1;
                number++;
            }
}

/* Every number between years, not only those that look like a day of a month. */
static void no_other_number_is_a_date(void **state)
{
    static const int32_t length[13] = {0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    int32_t number, wrong = 0;

    (void)state;
    for (number = 18990000; number < 22010000; number++) {
        const int32_t year = number / 10000, month = number % 10000 / 100, day = number % 100;
        const int32_t leap = month == 2 && (year % 400 == 0 || (year % 4 == 0 && year % 100 != 0));

        wrong += smeplat_date_valid(number) !=
                 (year >= 1900 && year <= 2199 && month >= 1 && month <= 12 && day >= 1 && day <= length[month] + leap);
    }
    assert_int_equal(wrong, 0);
}

/* A period may end after the last date there is; then it ends on the last day there can be. */
static void years_past_any_calendar_end_on_its_last_day(void **state)
{
    (void)state;
    assert_int_equal(smeplat__date_add_years(20260630, 7973), 99990630);
    assert_int_equal(smeplat__date_add_years(20240229, 7975), 99990228);
    assert_int_equal(smeplat__date_add_years(20260630, 7974), 99991231);
    assert_int_equal(smeplat__date_add_years(20260630, INT32_MAX), 99991231);
}

static void what_is_no_date(void **state)
{
    static const int32_t none[] = {0,        -1,       1,        18991231, 22000101,  20260001,  20261301,  20260100,
                                   20260230, 20250229, 21000229, 20260431, INT32_MIN, INT32_MAX, -20260101, 20261132};
    int32_t out;
    size_t i;

    (void)state;
    for (i = 0; i < sizeof none / sizeof none[0]; i++) {
        out = 7;
        assert_int_equal(smeplat_date_valid(none[i]), 0);
        assert_int_equal(smeplat_date_weekday(none[i]), 0);
        assert_int_equal(smeplat_date_add_days(none[i], 0, &out), SMEPLAT_ERR_DATE);
        assert_int_equal(smeplat_date_add_months(none[i], 0, &out), SMEPLAT_ERR_DATE);
        assert_int_equal(smeplat_date_add_years(none[i], 0, &out), SMEPLAT_ERR_DATE);
        assert_int_equal(smeplat_date_days_between(none[i], 20260101, &out), SMEPLAT_ERR_DATE);
        assert_int_equal(smeplat_date_days_between(20260101, none[i], &out), SMEPLAT_ERR_DATE);
        assert_int_equal(smeplat_date_format(none[i], NULL, 0), 0);
        assert_int_equal(out, 7);
    }
    assert_int_equal(smeplat_date_valid(20000229), 1);
    assert_int_equal(smeplat_date_valid(20240229), 1);
}

static void days_stop_at_both_ends(void **state)
{
    int32_t out = 7;

    (void)state;
    assert_int_equal(smeplat_date_add_days(SMEPLAT_DATE_MAX, 1, &out), SMEPLAT_ERR_DATE);
    assert_int_equal(smeplat_date_add_days(SMEPLAT_DATE_MIN, -1, &out), SMEPLAT_ERR_DATE);
    assert_int_equal(smeplat_date_add_days(20260101, INT64_MAX, &out), SMEPLAT_ERR_DATE);
    assert_int_equal(smeplat_date_add_days(20260101, INT64_MIN, &out), SMEPLAT_ERR_DATE);
    assert_int_equal(smeplat_date_add_days(20260101, 1, NULL), SMEPLAT_ERR_NULL);
    assert_int_equal(smeplat_date_days_between(20260101, 20260102, NULL), SMEPLAT_ERR_NULL);
    assert_int_equal(out, 7);
    assert_int_equal(smeplat_date_add_days(SMEPLAT_DATE_MAX, 0, &out), SMEPLAT_OK);
    assert_int_equal(out, SMEPLAT_DATE_MAX);
    assert_int_equal(smeplat_date_add_days(20240228, 1, &out), SMEPLAT_OK);
    assert_int_equal(out, 20240229);
    assert_int_equal(smeplat_date_add_days(20240301, -1, &out), SMEPLAT_OK);
    assert_int_equal(out, 20240229);
}

static int32_t years(int32_t date, int32_t n)
{
    int32_t out = 0;

    assert_int_equal(smeplat_date_add_years(date, n, &out), SMEPLAT_OK);
    return out;
}

static int32_t months(int32_t date, int32_t n)
{
    int32_t out = 0;

    assert_int_equal(smeplat_date_add_months(date, n, &out), SMEPLAT_OK);
    return out;
}

static void years_keep_the_day_but_the_leap_day(void **state)
{
    int32_t out = 7;

    (void)state;
    assert_int_equal(years(20240630, 2), 20260630);
    assert_int_equal(years(20240629, 2), 20260629);
    assert_int_equal(years(20240229, 2), 20260228);
    assert_int_equal(years(20240229, 4), 20280229);
    assert_int_equal(years(20220228, 2), 20240228);
    assert_int_equal(years(20220301, 2), 20240301);
    assert_int_equal(years(20960229, 4), 21000228);
    assert_int_equal(years(21991231, 0), 21991231);
    assert_int_equal(smeplat_date_add_years(21991231, 1, &out), SMEPLAT_ERR_DATE);
    assert_int_equal(smeplat_date_add_years(20240229, INT32_MAX, &out), SMEPLAT_ERR_DATE);
    assert_int_equal(smeplat_date_add_years(20240229, -1, &out), SMEPLAT_ERR_RANGE);
    assert_int_equal(smeplat_date_add_years(20240229, 1, NULL), SMEPLAT_ERR_NULL);
    assert_int_equal(out, 7);
}

static void two_years_before_a_deadline(void **state)
{
    /* Event, deadline, whether the event lies in the two years before it: forward counting only. */
    static const int32_t vectors[][3] = {
        {20240630, 20260630, 1}, {20240629, 20260630, 0}, {20240229, 20260228, 1},
        {20240229, 20260301, 0}, {20220228, 20240229, 0}, {20220301, 20240229, 1},
    };
    size_t i;

    (void)state;
    for (i = 0; i < sizeof vectors / sizeof vectors[0]; i++)
        assert_int_equal(vectors[i][0] <= vectors[i][1] && years(vectors[i][0], 2) >= vectors[i][1], vectors[i][2]);
}

static void months_stop_at_the_last_day(void **state)
{
    int32_t out = 7;

    (void)state;
    assert_int_equal(months(20260131, 1), 20260228);
    assert_int_equal(months(20240131, 1), 20240229);
    assert_int_equal(months(20260131, 2), 20260331);
    assert_int_equal(months(20261130, 3), 20270228);
    assert_int_equal(months(20261231, 1), 20270131);
    assert_int_equal(months(20261231, 12), 20271231);
    assert_int_equal(months(19000101, 3599), 21991201);
    assert_int_equal(smeplat_date_add_months(21991201, 1, &out), SMEPLAT_ERR_DATE);
    assert_int_equal(smeplat_date_add_months(20260101, INT32_MAX, &out), SMEPLAT_ERR_DATE);
    assert_int_equal(smeplat_date_add_months(20260101, -1, &out), SMEPLAT_ERR_RANGE);
    assert_int_equal(smeplat_date_add_months(20260101, 1, NULL), SMEPLAT_ERR_NULL);
    assert_int_equal(out, 7);
}

static void text_comes_back_as_it_went(void **state)
{
    static const char *const shape[] = {
        "",           "2026-1-01",  "2026-01-1",   "2026/01/01", "20260101",   "2026-01-011",
        " 2026-01-0", "2026-0a-01", "２026-01-01", "-026-01-01", "2026-01+01", "2026-01-01 "};
    static const char *const date[] = {"2026-02-29", "1899-12-31", "2200-01-01",
                                       "2026-13-01", "2026-00-10", "0000-00-00"};
    char buf[11];
    int32_t out = 7;
    size_t i;

    (void)state;
    for (i = 0; i < sizeof shape / sizeof shape[0]; i++)
        assert_int_equal(smeplat_date_parse(shape[i], strlen(shape[i]), &out), SMEPLAT_ERR_SHAPE);
    for (i = 0; i < sizeof date / sizeof date[0]; i++)
        assert_int_equal(smeplat_date_parse(date[i], strlen(date[i]), &out), SMEPLAT_ERR_DATE);
    assert_int_equal(smeplat_date_parse(NULL, 10, &out), SMEPLAT_ERR_NULL);
    assert_int_equal(smeplat_date_parse("2026-01-01", 10, NULL), SMEPLAT_ERR_NULL);
    assert_int_equal(out, 7);
    assert_int_equal(smeplat_date_parse("2026-11-23", 10, &out), SMEPLAT_OK);
    assert_int_equal(out, 20261123);
    assert_int_equal(smeplat_date_format(out, buf, sizeof buf), 10);
    assert_string_equal(buf, "2026-11-23");
    assert_int_equal(smeplat_date_format(19000101, buf, sizeof buf), 10);
    assert_string_equal(buf, "1900-01-01");
    assert_int_equal(smeplat_date_format(20261123, buf, 5), 10);
    assert_string_equal(buf, "2026");
    assert_int_equal(smeplat_date_format(20261123, buf, 1), 10);
    assert_string_equal(buf, "");
    assert_int_equal(smeplat_date_format(20261123, NULL, 0), 10);
    buf[0] = 'x';
    assert_int_equal(smeplat_date_format(20261123, buf, 0), 10); /* no room for the end */
    assert_int_equal(buf[0], 'x');
    assert_int_equal(smeplat_date_format(20260230, buf, sizeof buf), 0);
    assert_string_equal(buf, "");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_day_follows_the_one_before), cmocka_unit_test(what_is_no_date),
        cmocka_unit_test(days_stop_at_both_ends),           cmocka_unit_test(years_keep_the_day_but_the_leap_day),
        cmocka_unit_test(two_years_before_a_deadline),      cmocka_unit_test(months_stop_at_the_last_day),
        cmocka_unit_test(no_other_number_is_a_date),        cmocka_unit_test(years_past_any_calendar_end_on_its_last_day),
        cmocka_unit_test(text_comes_back_as_it_went),
    };

    return cmocka_run_group_tests_name("date", tests, NULL, NULL);
}
