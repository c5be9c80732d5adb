/* Working days: vectors, certainty, both ends, layers against a slow model, the TSV form.
 * SPDX-License-Identifier: Apache-2.0 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include <smeplat/calendar.h>
#include <smeplat/date.h>
#include <smeplat/field.h>

#include "time/calendar.h"
#include "time/date.h"
#include "time/table.h"

#define NOTIFIED    SMEPLAT_CERTAINTY_NOTIFIED
#define MAY_CHANGE  SMEPLAT_CERTAINTY_MAY_CHANGE
#define PROVISIONAL SMEPLAT_CERTAINTY_PROVISIONAL
#define OFF         SMEPLAT_DAY_KIND_OFF
#define WORK        SMEPLAT_DAY_KIND_WORK

static smeplat_workdays fresh(void)
{
    smeplat_workdays w;

    memset(&w, 0x5a, sizeof w);
    w.struct_size = sizeof w;
    return w;
}

static smeplat_error no_error(void)
{
    smeplat_error e;

    memset(&e, 0, sizeof e);
    e.struct_size = sizeof e;
    return e;
}

static smeplat_workdays add_in(int32_t date, int64_t n, const smeplat_calendar *calendar)
{
    smeplat_workdays w = fresh();
    smeplat_error e = no_error();

    assert_int_equal(smeplat_workdays_add(date, n, calendar, &w, &e), SMEPLAT_OK);
    assert_int_equal(e.status, 0);
    assert_int_equal(w.status, SMEPLAT_OK);
    assert_int_equal(w.count, n);
    assert_int_equal(w.counted + w.uncounted, n < 0 ? -n : n);
    assert_int_equal(w.workday, 1);
    return w;
}

static smeplat_workdays count_in(int32_t from, int32_t to, const smeplat_calendar *calendar)
{
    smeplat_workdays w = fresh();

    assert_int_equal(smeplat_workdays_count(from, to, calendar, &w, NULL), SMEPLAT_OK);
    assert_int_equal(w.counted + w.uncounted, w.count < 0 ? -w.count : w.count);
    assert_int_equal(w.date, 0);
    assert_int_equal(w.kind, 0);
    return w;
}

static smeplat_workdays check_in(int32_t date, const smeplat_calendar *calendar)
{
    smeplat_workdays w = fresh();

    assert_int_equal(smeplat_workdays_check(date, calendar, &w, NULL), SMEPLAT_OK);
    assert_int_equal(w.date, date);
    assert_int_equal(w.count, 0);
    return w;
}

static void text_is(smeplat_str text, const char *expected)
{
    assert_int_equal(text.len, strlen(expected));
    assert_memory_equal(text.ptr ? text.ptr : "", expected, text.len);
}

static smeplat_calendar layer(int32_t from, int32_t to, const smeplat_calendar_day *days, size_t count,
                              const smeplat_calendar *base)
{
    smeplat_calendar c;

    memset(&c, 0, sizeof c);
    c.struct_size = sizeof c;
    c.covers_from = from;
    c.covers_to = to;
    c.days = days;
    c.day_count = count;
    c.base = base;
    return c;
}

static smeplat_calendar_day day(int32_t date, int32_t kind)
{
    smeplat_calendar_day d;

    memset(&d, 0, sizeof d);
    d.date = date;
    d.kind = kind;
    return d;
}

/* ---- the built-in table ---- */

/*= Art. 17: within 30 working days */
static void thirty_working_days_after_a_change(void **state)
{
    static const struct {
        int32_t date, due, certainty, uncounted;
    } vectors[] = {
        {20240125, 20240312, NOTIFIED, 0},    {20250120, 20250307, NOTIFIED, 0},    {20250915, 20251031, NOTIFIED, 0},
        {20260105, 20260214, NOTIFIED, 0},    {20260130, 20260319, NOTIFIED, 0},    {20260820, 20261008, NOTIFIED, 0},
        {20260901, 20261019, NOTIFIED, 0},    {20260918, 20261105, NOTIFIED, 0},    {20261110, 20261222, NOTIFIED, 0},
        {20261112, 20261224, NOTIFIED, 0},    {20261113, 20261225, MAY_CHANGE, 0},  {20261119, 20261231, MAY_CHANGE, 0},
        {20261120, 20270104, PROVISIONAL, 1}, {20261123, 20270105, PROVISIONAL, 2},
    };
    size_t i;

    (void)state;
    for (i = 0; i < sizeof vectors / sizeof vectors[0]; i++) {
        smeplat_workdays w = add_in(vectors[i].date, 30, NULL);

        assert_int_equal(w.date, vectors[i].due);
        assert_int_equal(w.certainty, vectors[i].certainty);
        assert_int_equal(w.uncounted, vectors[i].uncounted);
    }
}

static void years_have_the_working_days_the_notices_left(void **state)
{
    static const int32_t vectors[][2] = {{2022, 249}, {2023, 249}, {2024, 251}, {2025, 248}, {2026, 248}};
    size_t i;

    (void)state;
    for (i = 0; i < sizeof vectors / sizeof vectors[0]; i++)
        assert_int_equal(count_in((vectors[i][0] - 1) * 10000 + 1231, vectors[i][0] * 10000 + 1231, NULL).count,
                         vectors[i][1]);
}

static void publicity_periods_of_the_bureau_come_out(void **state)
{
    (void)state;
    assert_int_equal(count_in(20240421, 20240426, NULL).count, 5);
    assert_int_equal(count_in(20240928, 20241010, NULL).count, 5);
    assert_int_equal(count_in(20250120, 20250126, NULL).count, 5);
    assert_int_equal(count_in(20200823, 20200901, NULL).count, 7);
}

static void a_day_says_which_notice_stands_behind_it(void **state)
{
    smeplat_workdays w;

    (void)state;
    w = check_in(20260214, NULL);
    assert_int_equal(w.workday, 1);
    assert_int_equal(w.kind, WORK);
    assert_int_equal(w.certainty, NOTIFIED);
    text_is(w.holiday, "春节");
    text_is(w.notice, "国办发明电〔2025〕7号");
    w = check_in(20200131, NULL); /* prolonged by a notice of its own */
    assert_int_equal(w.workday, 0);
    text_is(w.notice, "国办发明电〔2020〕1号");
    w = check_in(20200201, NULL); /* planned as worked, then off */
    assert_int_equal(w.workday, 0);
    assert_int_equal(w.kind, OFF);
    assert_int_equal(check_in(20200202, NULL).workday, 0);
    assert_int_equal(check_in(20200203, NULL).workday, 1);
    w = check_in(20150903, NULL);
    text_is(w.notice, "国发明电〔2015〕1号");
    w = check_in(20030426, NULL); /* the make-up days of May 2003 were called off */
    assert_int_equal(w.workday, 0);
    assert_int_equal(w.kind, SMEPLAT_DAY_KIND_ORDINARY);
    w = check_in(20190502, NULL);
    text_is(w.notice, "国办发明电〔2019〕3号");
    w = check_in(20010101, NULL); /* by statute, no notice names it */
    assert_int_equal(w.workday, 0);
    text_is(w.notice, "");
    text_is(w.holiday, "元旦");
    w = check_in(20240209, NULL); /* the eve of 2024: leave was only encouraged */
    assert_int_equal(w.workday, 1);
    w = check_in(20061231, NULL); /* named by the notice for 2007 */
    assert_int_equal(w.workday, 1);
    text_is(w.notice, "国办发明电〔2006〕49号");
    w = check_in(20261231, NULL);
    assert_int_equal(w.certainty, MAY_CHANGE);
    assert_int_equal(check_in(20261224, NULL).certainty, NOTIFIED);
    assert_int_equal(check_in(20240229, NULL).workday, 1);
}

/* The first day that each notice on record names. */
static void every_notice_stands_behind_a_day(void **state)
{
    static const struct {
        int32_t date;
        const char *notice;
    } rows[] = {
        {20010120, "国办发明电〔2001〕1号"},
        {20030101, "国办发明电〔2002〕27号"},
        {20040101, "国办发明电〔2003〕53号"},
        {20050101, "国办发明电〔2004〕52号"},
        {20051231, "国办发明电〔2005〕35号"},
        {20061230, "国办发明电〔2006〕49号"},
        {20071229, "国办发明电〔2007〕52号"},
        {20090101, "国办发明电〔2008〕42号"},
        {20100101, "国办发明电〔2009〕27号"},
        {20110101, "国办发明电〔2010〕40号"},
        {20111231, "国办发明电〔2011〕45号"},
        {20130101, "国办发明电〔2012〕33号"},
        {20140101, "国办发明电〔2013〕28号"},
        {20150101, "国办发明电〔2014〕28号"},
        {20150903, "国发明电〔2015〕1号"},
        {20160101, "国办发明电〔2015〕18号"},
        {20170101, "国办发明电〔2016〕17号"},
        {20180101, "国办发明电〔2017〕12号"},
        {20181229, "国办发明电〔2018〕15号"},
        {20190428, "国办发明电〔2019〕3号"},
        {20200101, "国办发明电〔2019〕16号"},
        {20200131, "国办发明电〔2020〕1号"},
        {20210101, "国办发明电〔2020〕27号"},
        {20220101, "国办发明电〔2021〕11号"},
        {20221231, "国办发明电〔2022〕16号"},
        {20240101, "国办发明电〔2023〕7号"},
        {20250101, "国办发明电〔2024〕12号"},
        {20260101, "国办发明电〔2025〕7号"},
    };
    size_t i;

    (void)state;
    for (i = 0; i < sizeof rows / sizeof rows[0]; i++)
        text_is(check_in(rows[i].date, NULL).notice, rows[i].notice);
}

/* Whatever has eight digits: what the Gregorian calendar has is a day, and nothing else is. */
static void the_years_of_the_table_have_their_days_and_no_others(void **state)
{
    static const int32_t lengths[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    int32_t year, month, day, length;

    (void)state;
    for (year = 2001; year <= 2040; year++)
        for (month = 0; month <= 99; month++) {
            length = month < 1 || month > 12 ? 0 : lengths[month - 1] + (month == 2 && year % 4 == 0);
            for (day = 0; day <= 99; day += day == 1 ? 26 : day == 32 ? 67 : 1) {
                const smeplat_status status = day >= 1 && day <= length ? SMEPLAT_OK : SMEPLAT_ERR_DATE;
                const int32_t date = year * 10000 + month * 100 + day;
                smeplat_workdays w = fresh();

                assert_int_equal(smeplat_workdays_check(date, NULL, &w, NULL), status);
                assert_int_equal(smeplat_workdays_add(date, year < 2040 ? 1 : -1, NULL, &w, NULL), status);
                assert_int_equal(smeplat_workdays_count(date, 20260105, NULL, &w, NULL), status);
            }
        }
}

static void without_a_notice_the_statute_holds_provisionally(void **state)
{
    smeplat_workdays w;

    (void)state;
    w = check_in(20270101, NULL);
    assert_int_equal(w.workday, 0);
    assert_int_equal(w.kind, SMEPLAT_DAY_KIND_STATUTORY);
    assert_int_equal(w.certainty, PROVISIONAL);
    text_is(w.holiday, "元旦");
    text_is(w.notice, "");
    /* Spring Festival 2027: Friday 5 to Monday 8 February; Saturday and Sunday are made up for on the 9th and 10th. */
    assert_int_equal(check_in(20270204, NULL).workday, 1);
    text_is(check_in(20270205, NULL).holiday, "除夕");
    assert_int_equal(check_in(20270206, NULL).kind, SMEPLAT_DAY_KIND_STATUTORY);
    assert_int_equal(check_in(20270208, NULL).workday, 0);
    assert_int_equal(check_in(20270209, NULL).kind, SMEPLAT_DAY_KIND_IN_LIEU);
    assert_int_equal(check_in(20270210, NULL).kind, SMEPLAT_DAY_KIND_IN_LIEU);
    assert_int_equal(check_in(20270211, NULL).workday, 1);
    /* 3 October 2028 is Mid-Autumn and a day of National Day: one day, no second one in lieu. */
    text_is(check_in(20281003, NULL).holiday, "中秋节、国庆节");
    assert_int_equal(check_in(20281004, NULL).kind, SMEPLAT_DAY_KIND_IN_LIEU); /* for Sunday 1 October */
    assert_int_equal(check_in(20281005, NULL).workday, 1);
    /* Both on a Sunday: 2 October 2039. */
    assert_int_equal(check_in(20391003, NULL).kind, SMEPLAT_DAY_KIND_STATUTORY);
    assert_int_equal(check_in(20391004, NULL).kind, SMEPLAT_DAY_KIND_IN_LIEU);
    assert_int_equal(check_in(20391005, NULL).kind, SMEPLAT_DAY_KIND_IN_LIEU);
    assert_int_equal(check_in(20391006, NULL).workday, 1);
    assert_int_equal(check_in(20401231, NULL).workday, 1);
}

static void certainty_looks_at_the_latest_day_walked(void **state)
{
    smeplat_workdays w;

    (void)state;
    w = add_in(20261224, 1, NULL);
    assert_int_equal(w.date, 20261225);
    assert_int_equal(w.certainty, MAY_CHANGE);
    w = add_in(20270101, -1, NULL); /* the start is not looked at */
    assert_int_equal(w.date, 20261231);
    assert_int_equal(w.certainty, MAY_CHANGE);
    w = add_in(20261225, -1, NULL);
    assert_int_equal(w.date, 20261224);
    assert_int_equal(w.certainty, NOTIFIED);
    w = add_in(20270104, -1, NULL); /* 1 to 3 January were walked over and might be worked */
    assert_int_equal(w.date, 20261231);
    assert_int_equal(w.certainty, PROVISIONAL);
    assert_int_equal(w.counted, 1);
    assert_int_equal(w.uncounted, 0);
    w = count_in(20261231, 20270103, NULL);
    assert_int_equal(w.count, 0);
    assert_int_equal(w.certainty, PROVISIONAL);
    w = count_in(20300101, 20300101, NULL);
    assert_int_equal(w.count, 0);
    assert_int_equal(w.certainty, NOTIFIED);
    w = count_in(20270105, 20261123, NULL);
    assert_int_equal(w.count, -30);
    assert_int_equal(w.counted, 29); /* 23 November itself, not 5 January */
    assert_int_equal(w.uncounted, 1);
}

static void zero_is_the_day_itself_or_the_next(void **state)
{
    smeplat_workdays w;

    (void)state;
    w = add_in(20260105, 0, NULL);
    assert_int_equal(w.date, 20260105);
    w = add_in(20260214, 0, NULL);
    assert_int_equal(w.date, 20260214);
    w = add_in(20260215, 0, NULL);
    assert_int_equal(w.date, 20260224);
    w = add_in(20261226, 0, NULL);
    assert_int_equal(w.date, 20261228);
    assert_int_equal(w.certainty, MAY_CHANGE);
    w = add_in(20270101, 0, NULL);
    assert_int_equal(w.date, 20270104);
    assert_int_equal(w.certainty, PROVISIONAL);
}

static void refuse_add(int32_t date, int64_t n, smeplat_status status)
{
    smeplat_workdays w = fresh(), before = w;
    smeplat_error e = no_error();

    assert_int_equal(smeplat_workdays_add(date, n, NULL, &w, &e), status);
    assert_int_equal(e.status, status);
    assert_int_equal(e.field, SMEPLAT_FIELD_CALENDAR_DATE);
    assert_memory_equal(&w, &before, sizeof w);
}

static void outside_2001_to_2040_is_an_error(void **state)
{
    smeplat_workdays w = fresh();

    (void)state;
    refuse_add(20001230, 1, SMEPLAT_ERR_CALENDAR);
    assert_int_equal(add_in(20001231, 1, NULL).date, 20010102);
    refuse_add(20001231, 0, SMEPLAT_ERR_CALENDAR);
    refuse_add(20010102, -1, SMEPLAT_ERR_CALENDAR);
    assert_int_equal(add_in(20010103, -1, NULL).date, 20010102);
    refuse_add(20401231, 1, SMEPLAT_ERR_CALENDAR);
    assert_int_equal(add_in(20401230, 1, NULL).date, 20401231);
    assert_int_equal(add_in(20410101, -1, NULL).date, 20401231);
    refuse_add(20410102, -1, SMEPLAT_ERR_CALENDAR);
    refuse_add(20410101, 0, SMEPLAT_ERR_CALENDAR);
    refuse_add(20260101, INT64_MAX, SMEPLAT_ERR_CALENDAR);
    refuse_add(20260101, INT64_MIN, SMEPLAT_ERR_CALENDAR);
    refuse_add(20260101, 100000, SMEPLAT_ERR_CALENDAR);
    refuse_add(20260101, -100000, SMEPLAT_ERR_CALENDAR);
    refuse_add(19000101, -1, SMEPLAT_ERR_CALENDAR);
    refuse_add(21991231, 1, SMEPLAT_ERR_CALENDAR);
    refuse_add(20260230, 1, SMEPLAT_ERR_DATE);
    refuse_add(0, 1, SMEPLAT_ERR_DATE);
    assert_int_equal(smeplat_workdays_check(20001231, NULL, &w, NULL), SMEPLAT_ERR_CALENDAR);
    assert_int_equal(smeplat_workdays_check(20410101, NULL, &w, NULL), SMEPLAT_ERR_CALENDAR);
    assert_int_equal(smeplat_workdays_check(20260431, NULL, &w, NULL), SMEPLAT_ERR_DATE);
    assert_int_equal(smeplat_workdays_count(20001230, 20010105, NULL, &w, NULL), SMEPLAT_ERR_CALENDAR);
    assert_int_equal(smeplat_workdays_count(20401230, 20410101, NULL, &w, NULL), SMEPLAT_ERR_CALENDAR);
    assert_int_equal(smeplat_workdays_count(20260101, 20260230, NULL, &w, NULL), SMEPLAT_ERR_DATE);
    assert_int_equal(smeplat_workdays_count(1, 20260101, NULL, &w, NULL), SMEPLAT_ERR_DATE);
    assert_int_equal(count_in(20001231, 20401231, NULL).count, 6498 + count_in(20261231, 20401231, NULL).count);
    assert_int_equal(count_in(20410101, 20010101, NULL).count, -count_in(20001231, 20401231, NULL).count);
}

static void adding_and_counting_agree(void **state)
{
    int32_t date = 20010101, last = 0;
    int64_t n;

    (void)state;
    while (date < 20390101) {
        int32_t before = 0;

        for (n = -40; n <= 60; n += 7) {
            smeplat_workdays w = fresh();

            if (smeplat_workdays_add(date, n, NULL, &w, NULL))
                continue; /* the first days have nothing before them */
            if (n)
                assert_int_equal(count_in(date, w.date, NULL).count, n);
            assert_true(!before || before <= w.date); /* more days never end earlier */
            before = w.date;
        }
        assert_int_equal(add_in(add_in(date, 11, NULL).date, 19, NULL).date, add_in(date, 30, NULL).date);
        n = add_in(date, 30, NULL).date;
        assert_true(n >= last); /* a later change is never due earlier */
        last = (int32_t)n;
        assert_int_equal(smeplat_date_add_days(date, 1, &date), SMEPLAT_OK);
    }
}

/* ---- layers ---- */

static void a_loaded_year_makes_results_notified(void **state)
{
    smeplat_calendar_day days[] = {day(20261227, WORK), day(20270101, OFF), day(20270102, OFF),
                                   day(20270103, OFF),  day(20270104, OFF), day(20270109, WORK)};
    smeplat_calendar c = layer(20270101, 20271231, days, 6, NULL);
    smeplat_workdays w;
    smeplat_coverage v;

    (void)state;
    w = add_in(20261123, 30, &c);
    assert_int_equal(w.date, 20270105); /* one more in December, one less in January */
    assert_int_equal(w.certainty, NOTIFIED);
    assert_int_equal(w.counted, 30);
    assert_int_equal(w.uncounted, 0);
    assert_int_equal(add_in(20261119, 30, &c).date, 20261230);
    assert_int_equal(add_in(20261119, 30, &c).certainty, NOTIFIED);
    assert_int_equal(check_in(20271224, &c).certainty, NOTIFIED);
    assert_int_equal(check_in(20271227, &c).certainty, MAY_CHANGE);
    assert_int_equal(check_in(20270208, &c).workday, 1); /* inside the cover the statute says nothing any more */
    assert_int_equal(check_in(20270208, &c).kind, SMEPLAT_DAY_KIND_ORDINARY);
    assert_int_equal(check_in(20280103, &c).certainty, PROVISIONAL);
    assert_int_equal(check_in(20280103, &c).kind, SMEPLAT_DAY_KIND_IN_LIEU);
    assert_int_equal(add_in(20261123, 30, NULL).certainty, PROVISIONAL); /* the built-in one is as it was */
    memset(&v, 0, sizeof v);
    v.struct_size = sizeof v;
    assert_int_equal(smeplat_calendar_coverage(&c, &v, NULL), SMEPLAT_OK);
    assert_int_equal(v.layers, 1);
    assert_int_equal(v.notified_from, 20010101);
    assert_int_equal(v.notified_to, 20271231);
    assert_int_equal(v.known_to, 20401231);
    assert_int_equal(v.final_through, 20271224);
    assert_int_equal(v.named_days, 856);
    text_is(v.edition, "");
    text_is(v.builtin_edition, smeplat_calendar_edition());
}

static void a_correction_replaces_what_older_layers_named(void **state)
{
    smeplat_calendar_day may[] = {day(20260501, OFF), day(20260504, OFF), day(20260511, OFF)};
    smeplat_calendar_day year[] = {day(20270101, OFF), day(20270104, OFF)};
    smeplat_calendar_day fix[] = {day(20261230, OFF), day(20270104, WORK)};
    smeplat_calendar c = layer(20260425, 20260510, may, 3, NULL), a, b;

    (void)state;
    c.final_through = 20261224;
    assert_int_equal(check_in(20260501, &c).workday, 0);
    assert_int_equal(check_in(20260505, &c).workday, 1); /* was off */
    assert_int_equal(check_in(20260509, &c).workday, 0); /* a Saturday that was worked */
    assert_int_equal(check_in(20260511, &c).workday, 0); /* outside the cover, named all the same */
    assert_int_equal(check_in(20260512, &c).workday, 1);
    assert_int_equal(check_in(20260406, &c).workday, 0); /* not touched */
    assert_int_equal(count_in(20260424, 20260512, &c).count, count_in(20260424, 20260512, NULL).count - 1);
    assert_int_equal(count_in(20251231, 20261231, &c).count, 247);
    assert_int_equal(add_in(20261110, 30, &c).date, 20261222);

    a = layer(20270101, 20271231, year, 2, &c);
    b = layer(20270104, 20270104, fix, 2, &a);
    assert_int_equal(check_in(20270104, &a).workday, 0);
    assert_int_equal(check_in(20270104, &b).workday, 1);
    assert_int_equal(check_in(20270101, &b).workday, 0);
    assert_int_equal(check_in(20261230, &b).workday, 0);
    assert_int_equal(check_in(20260511, &b).workday, 0);
    assert_int_equal(add_in(20261123, 30, &b).date, 20270106);
    assert_int_equal(add_in(20261123, 30, &b).certainty, NOTIFIED);
}

/* Every day of four weeks is worked, which no guess at 250 working days a year expects: the twelfth after 1 February is the 13th. */
static void a_month_without_a_day_off_is_counted_right(void **state)
{
    smeplat_calendar_day weekends[8] = {{0}};
    smeplat_calendar c = layer(20270101, 20271231, weekends, 8, NULL);
    int32_t i;

    (void)state;
    for (i = 0; i < 4; i++) {
        weekends[2 * i] = day(20270206 + 7 * i, WORK); /* a Saturday */
        weekends[2 * i + 1] = day(20270207 + 7 * i, WORK);
    }
    assert_int_equal(add_in(20270201, 12, &c).date, 20270213);
    for (i = 1; i <= 27; i++)
        assert_int_equal(add_in(20270201, i, &c).date, 20270201 + i);
    assert_int_equal(add_in(20270201, 28, &c).date, 20270301); /* a Monday */
    assert_int_equal(add_in(20270301, -12, &c).date, 20270217);
}

static void a_layer_may_speak_of_years_the_table_does_not(void **state)
{
    smeplat_calendar_day days[] = {day(20000101, OFF), day(20410101, OFF)};
    smeplat_calendar before = layer(20000101, 20001231, days, 1, NULL);
    smeplat_calendar after = layer(20420101, 20421231, NULL, 0, &before);
    smeplat_workdays w = fresh();
    smeplat_coverage v;

    (void)state;
    assert_int_equal(check_in(20000103, &before).workday, 1);
    assert_int_equal(count_in(19991231, 20001231, &before).count, 260);
    assert_int_equal(smeplat_workdays_count(19991230, 20001231, &before, &w, NULL), SMEPLAT_ERR_CALENDAR);
    assert_int_equal(check_in(20420102, &after).workday, 1);
    assert_int_equal(smeplat_workdays_add(20401231, 1, &after, &w, NULL), SMEPLAT_ERR_CALENDAR); /* 2041 lies between */
    assert_int_equal(smeplat_workdays_add(20420102, -2, &after, &w, NULL), SMEPLAT_ERR_CALENDAR);
    assert_int_equal(smeplat_workdays_add(20421231, 1, &after, &w, NULL), SMEPLAT_ERR_CALENDAR);
    assert_int_equal(smeplat_workdays_add(20000103, -1, &before, &w, NULL), SMEPLAT_ERR_CALENDAR);
    memset(&v, 0, sizeof v);
    v.struct_size = sizeof v;
    assert_int_equal(smeplat_calendar_coverage(&after, &v, NULL), SMEPLAT_OK);
    assert_int_equal(v.notified_from, 20000101);
    assert_int_equal(v.known_to, 20401231);
    assert_int_equal(v.notified_to, 20261231);
    after = layer(19000101, 21991231, NULL, 0, NULL);
    assert_int_equal(smeplat_calendar_coverage(&after, &v, NULL), SMEPLAT_OK);
    assert_int_equal(v.known_from, 19000101);
    assert_int_equal(v.known_to, 21991231);
    assert_int_equal(add_in(21991230, 1, &after).date, 21991231);
    assert_int_equal(add_in(19000102, -1, &after).date, 19000101);
    assert_int_equal(smeplat_workdays_add(19000101, -1, &after, &w, NULL), SMEPLAT_ERR_CALENDAR);
    assert_int_equal(smeplat_workdays_add(21991231, 1, &after, &w, NULL), SMEPLAT_ERR_CALENDAR);
    assert_int_equal(count_in(21991231, 19000101, &after).counted, 78266);
    assert_int_equal(count_in(19000101, 21991231, &after).count, 78266);
}

/* A model that keeps every day: answers of the base first, then each layer written over it, oldest first. */
#define MODEL_DAYS 20000

struct model {
    int32_t date[MODEL_DAYS];
    signed char known[MODEL_DAYS], sure[MODEL_DAYS], works[MODEL_DAYS];
    int32_t days; /* so many of them */
    int32_t final_through;
};

/* Days from one on, with the base's answers. */
static void model_base(struct model *m, int32_t from, int32_t days)
{
    int32_t i;

    m->days = days;
    for (i = 0; i < days; i++) {
        smeplat_workdays w = fresh();

        assert_int_equal(smeplat_date_add_days(from, i, &m->date[i]), SMEPLAT_OK);
        m->known[i] = smeplat_workdays_check(m->date[i], NULL, &w, NULL) == SMEPLAT_OK;
        m->works[i] = m->known[i] && w.workday;
        m->sure[i] = m->known[i] && w.certainty != PROVISIONAL;
    }
    m->final_through = 20261224;
}

static void model_lay(struct model *m, const smeplat_calendar *c)
{
    size_t k = 0;
    int32_t i;

    for (i = 0; i < m->days; i++) {
        if (c->covers_from <= m->date[i] && m->date[i] <= c->covers_to) {
            m->known[i] = m->sure[i] = 1;
            m->works[i] = smeplat_date_weekday(m->date[i]) <= 5;
        }
        if (k < c->day_count && c->days[k].date == m->date[i]) {
            m->known[i] = m->sure[i] = 1;
            m->works[i] = c->days[k].kind == WORK;
            k++;
        }
    }
    assert_int_equal(k, c->day_count);
    m->final_through = c->final_through ? c->final_through : c->covers_to / 10000 * 10000 + 1224;
}

/* The n-th working day from day `i`, its walk told in *out; -1 if there is no answer, -2 past the model's ends. */
static int32_t model_add(const struct model *m, int32_t i, int32_t n, smeplat_workdays *out)
{
    int32_t step = n < 0 ? -1 : 1, left = n < 0 ? -n : n ? n : 1, latest = 0, sure = 1;

    memset(out, 0, sizeof *out);
    for (i = n ? i + step : i;; i += step) {
        if (i < 0 || i >= m->days)
            return -2;
        if (!m->known[i])
            return -1;
        latest = m->date[i] > latest ? m->date[i] : latest;
        sure = sure && m->sure[i];
        if (m->works[i] && n)
            *(m->sure[i] ? &out->counted : &out->uncounted) += 1;
        left -= m->works[i];
        if (!left)
            break;
    }
    out->certainty = !sure ? PROVISIONAL : latest > m->final_through ? MAY_CHANGE : NOTIFIED;
    return i;
}

static smeplat_status model_count(const struct model *m, int32_t from, int32_t to, smeplat_workdays *out)
{
    int32_t low = from < to ? from + 1 : to, high = from < to ? to : from - 1, i, sure = 1;

    memset(out, 0, sizeof *out);
    for (i = low; i <= high; i++) {
        if (!m->known[i])
            return SMEPLAT_ERR_CALENDAR;
        sure = sure && m->sure[i];
        out->counted += m->works[i] && m->sure[i];
        out->uncounted += m->works[i] && !m->sure[i];
    }
    out->count = (to < from ? -1 : 1) * (out->counted + out->uncounted);
    out->certainty = !sure ? PROVISIONAL : low <= high && m->date[high] > m->final_through ? MAY_CHANGE : NOTIFIED;
    return SMEPLAT_OK;
}

/* Day `i` asked whether it works, n working days on or back from it, and counted to another. `beyond`: what lies past the model's
 * ends is not known to the calendar either. */
static void model_agrees(const struct model *m, const smeplat_calendar *c, int32_t i, int32_t n, int32_t other, int32_t beyond)
{
    smeplat_workdays w = fresh(), expected;
    smeplat_status status = smeplat_workdays_check(m->date[i], c, &w, NULL);
    int32_t to;

    assert_int_equal(status, m->known[i] ? SMEPLAT_OK : SMEPLAT_ERR_CALENDAR);
    if (!status) {
        assert_int_equal(w.workday, m->works[i]);
        assert_int_equal(w.certainty, !m->sure[i]                     ? PROVISIONAL
                                      : m->date[i] > m->final_through ? MAY_CHANGE
                                                                      : NOTIFIED);
    }
    to = model_add(m, i, n, &expected);
    status = smeplat_workdays_add(m->date[i], n, c, &w, NULL);
    if (to > -2 || beyond)
        assert_int_equal(status, to < 0 ? SMEPLAT_ERR_CALENDAR : SMEPLAT_OK);
    if (to >= 0) {
        assert_int_equal(w.date, m->date[to]);
        assert_int_equal(w.counted, expected.counted);
        assert_int_equal(w.uncounted, expected.uncounted);
        assert_int_equal(w.certainty, expected.certainty);
    }
    status = model_count(m, i, other, &expected);
    assert_int_equal(smeplat_workdays_count(m->date[i], m->date[other], c, &w, NULL), status);
    if (!status) {
        assert_int_equal(w.counted, expected.counted);
        assert_int_equal(w.uncounted, expected.uncounted);
        assert_int_equal(w.count, expected.count);
        assert_int_equal(w.certainty, expected.certainty);
    }
}

static uint32_t chance(uint32_t *seed, uint32_t below)
{
    *seed = *seed * 1664525u + 1013904223u;
    return (*seed >> 8) % below;
}

#define ROWS 60

static void layers_agree_with_a_slow_model(void **state)
{
    static smeplat_calendar_day rows[SMEPLAT_CALENDAR_LAYERS_MAX][ROWS];
    static struct model base, m;
    smeplat_calendar c[SMEPLAT_CALENDAR_LAYERS_MAX];
    uint32_t seed = 20261123;
    int round;

    (void)state;
    model_base(&base, 19950101, MODEL_DAYS);
    for (round = 0; round < 40; round++) {
        uint32_t depth = 1 + chance(&seed, SMEPLAT_CALENDAR_LAYERS_MAX), k;
        int i;

        m = base;
        for (k = 0; k < depth; k++) {
            /* Spans that meet, overlap and leave gaps around the ends of the table and of the notified years. */
            static const int32_t around[] = {500, 2192, 4000, 11600, 11687, 11690, 12000, 16700, 16801, 16900};
            int32_t from = around[chance(&seed, 10)] + (int32_t)chance(&seed, 200);
            int32_t to = from + (int32_t)chance(&seed, round % 2 ? 30 : 900);
            int32_t at = from - 40;
            size_t count = 0;

            while (count < ROWS && chance(&seed, 70)) {
                at += 1 + (int32_t)chance(&seed, round % 3 ? 9 : 40);
                rows[k][count] = day(base.date[at], chance(&seed, 2) ? OFF : WORK);
                count++;
            }
            c[k] = layer(base.date[from], base.date[to], rows[k], count, k ? &c[k - 1] : NULL);
            if (chance(&seed, 3) == 0)
                c[k].final_through = base.date[from + 3];
            model_lay(&m, &c[k]);
        }
        for (i = 0; i < 1000; i++) {
            /* Half of the questions near a layer, the others anywhere. */
            int32_t at = i % 2 ? (int32_t)chance(&seed, MODEL_DAYS - 2) + 1
                               : 400 + (int32_t)chance(&seed, 2) * 11100 + (int32_t)chance(&seed, 5400);
            int32_t n = (int32_t)chance(&seed, 130) - 65, to = at + n * 5;

            to = to < 0 ? 0 : to >= MODEL_DAYS ? MODEL_DAYS - 1 : to;
            model_agrees(&m, &c[depth - 1], at, n, to, 1);
        }
    }
}

/* ---- the same model over few days: the year around each end of the table, every day of it asked ---- */

#define WINDOW 260

/* Up to three layers on the days around the first day of the table, its last notified one and its last one. What a layer
 * covers begins and ends near those days, or before and after each other; it has few rows or more than a hundred. */
static void around_the_ends_of_the_table_layers_agree_with_a_slow_model(void **state)
{
    static const int32_t middle[] = {20010101, 20261231, 20401231};
    static smeplat_calendar_day rows[3][WINDOW];
    static struct model base, m;
    smeplat_calendar c[3];
    uint32_t seed = 20270101, k;
    int32_t round, first, i;

    (void)state;
    for (round = 0; round < 9; round++) {
        uint32_t depth = 1 + (uint32_t)round / 3;

        assert_int_equal(smeplat_date_add_days(middle[round % 3], -WINDOW / 2, &first), SMEPLAT_OK);
        model_base(&base, first, WINDOW);
        m = base;
        for (k = 0; k < depth; k++) {
            int32_t near = WINDOW / 2 - 2,
                    from = chance(&seed, 2) ? near + (int32_t)chance(&seed, 4) : (int32_t)chance(&seed, 200);
            int32_t to = from + (int32_t)chance(&seed, 2) * (int32_t)chance(&seed, WINDOW - 5 - (uint32_t)from);
            uint32_t gap = round % 2 == (int32_t)k % 2 ? 2 : 20;
            size_t count = 0;

            if (from < near && chance(&seed, 2))
                to = near + (int32_t)chance(&seed, 4);
            for (i = (int32_t)chance(&seed, 30); i < WINDOW; i += 1 + (int32_t)chance(&seed, gap))
                rows[k][count++] = day(m.date[i], chance(&seed, 2) ? OFF : WORK);
            c[k] = layer(m.date[from], m.date[to], rows[k], count, k ? &c[k - 1] : NULL);
            if (chance(&seed, 2))
                c[k].final_through = m.date[chance(&seed, WINDOW)];
            model_lay(&m, &c[k]);
        }
        for (i = 0; i < WINDOW; i++) {
            int32_t n = (int32_t)chance(&seed, 61) - 30;

            model_agrees(&m, &c[depth - 1], i, n, (int32_t)chance(&seed, WINDOW), 0);
        }
    }
}

/* A layer that covers one day, each of those around the ends of the table and of the notified years, and around the ends of
 * all dates: that day has its answer, and those beside it the one they had. */
static void a_layer_of_one_day_speaks_of_that_day_alone(void **state)
{
    static const int32_t middle[] = {19000103, 20001231, 20010101, 20261231, 20270101, 20401231, 20410101, 21991229};
    int32_t at, off, near, date, beside;
    size_t i;

    (void)state;
    for (i = 0; i < sizeof middle / sizeof middle[0]; i++)
        for (off = -2; off <= 2; off++) {
            smeplat_calendar c;

            assert_int_equal(smeplat_date_add_days(middle[i], off, &date), SMEPLAT_OK);
            c = layer(date, date, NULL, 0, NULL);
            for (near = -2; near <= 2; near++) {
                smeplat_workdays w = fresh(), before = fresh();
                smeplat_status status;

                if (smeplat_date_add_days(middle[i], near, &beside) != SMEPLAT_OK)
                    continue;
                status = smeplat_workdays_check(beside, NULL, &before, NULL);
                assert_int_equal(smeplat_workdays_check(beside, &c, &w, NULL), beside == date ? SMEPLAT_OK : status);
                if (beside == date) {
                    assert_int_equal(w.workday, smeplat_date_weekday(date) <= 5);
                    assert_int_equal(w.certainty != PROVISIONAL, 1);
                } else if (!status) {
                    assert_int_equal(w.workday, before.workday);
                    assert_int_equal(w.certainty == PROVISIONAL, before.certainty == PROVISIONAL);
                }
                at = smeplat_workdays_add(beside, 0, &c, &w, NULL);
                if (beside == date && smeplat_date_weekday(date) <= 5) {
                    assert_int_equal(at, SMEPLAT_OK);
                    assert_int_equal(w.date, date);
                }
            }
        }
}

/* Where every date there is works, a number of working days is one of days, from the first to the last of them. */
static void where_every_day_works_working_days_are_days(void **state)
{
    static smeplat_calendar_day rows[SMEPLAT__DAYS_MAX - SMEPLAT__DAYS_MIN + 1];
    const int32_t most = SMEPLAT__DAYS_MAX - SMEPLAT__DAYS_MIN;
    static const int32_t some[] = {1, 2, 7, 366, 109570};
    smeplat_calendar c = layer(SMEPLAT_DATE_MIN, SMEPLAT_DATE_MAX, rows, (size_t)most + 1, NULL);
    smeplat__calendar view;
    smeplat__walk walk;
    size_t i;
    int32_t d;

    (void)state;
    for (d = 0; d <= most; d++)
        rows[d] = day(smeplat__date_from_days(SMEPLAT__DAYS_MIN + d), WORK);
    assert_int_equal(smeplat__calendar_open(&c, &view, NULL), SMEPLAT_OK);
    for (i = 0; i < sizeof some / sizeof some[0]; i++) {
        assert_int_equal(smeplat__workdays_add(&view, SMEPLAT__DAYS_MIN, some[i], &walk), SMEPLAT_OK);
        assert_int_equal(walk.day, SMEPLAT__DAYS_MIN + some[i]);
        assert_int_equal(smeplat__workdays_add(&view, SMEPLAT__DAYS_MAX, -(int64_t)some[i], &walk), SMEPLAT_OK);
        assert_int_equal(walk.day, SMEPLAT__DAYS_MAX - some[i]);
        assert_int_equal(walk.counted, some[i]);
    }
    assert_int_equal(smeplat__workdays_add(&view, SMEPLAT__DAYS_MIN, most, &walk), SMEPLAT_OK);
    assert_int_equal(walk.day, SMEPLAT__DAYS_MAX);
    assert_int_equal(walk.counted, most);
    assert_int_equal(smeplat__workdays_add(&view, SMEPLAT__DAYS_MAX, -(int64_t)most, &walk), SMEPLAT_OK);
    assert_int_equal(walk.day, SMEPLAT__DAYS_MIN);
    assert_int_equal(walk.counted, most);
    assert_int_equal(smeplat__workdays_add(&view, SMEPLAT__DAYS_MIN, (int64_t)most + 1, &walk), SMEPLAT_ERR_CALENDAR);
    assert_int_equal(smeplat__workdays_add(&view, SMEPLAT__DAYS_MAX, -(int64_t)most - 1, &walk), SMEPLAT_ERR_CALENDAR);
    assert_int_equal(smeplat__workdays_count(&view, SMEPLAT__DAYS_MIN, SMEPLAT__DAYS_MAX, &walk), SMEPLAT_OK);
    assert_int_equal(walk.counted, most);
    assert_int_equal(walk.day, SMEPLAT__DAYS_MAX);
}

/* The latest day walked is told with the count, on either side. */
static void a_count_says_the_latest_day_it_walked(void **state)
{
    smeplat_calendar c = layer(20270101, 20271231, NULL, 0, NULL);
    const int32_t a = smeplat__date_days(20270104), b = smeplat__date_days(20270111);
    smeplat__calendar view;
    smeplat__walk walk;
    int32_t layered;

    (void)state;
    for (layered = 0; layered < 2; layered++) {
        assert_int_equal(smeplat__calendar_open(layered ? &c : NULL, &view, NULL), SMEPLAT_OK);
        memset(&walk, 0x5a, sizeof walk);
        assert_int_equal(smeplat__workdays_count(&view, a, b, &walk), SMEPLAT_OK);
        assert_int_equal(walk.day, b);
        memset(&walk, 0x5a, sizeof walk);
        assert_int_equal(smeplat__workdays_count(&view, b, a, &walk), SMEPLAT_OK);
        assert_int_equal(walk.day, b - 1);
    }
}

/* ---- what the table answers alone ---- */

/* Numbers near every month of the table, dates and others: how many days after the first they lie. */
static void a_date_of_the_table_is_found_by_its_month(void **state)
{
    const int32_t first = smeplat__workdays.first, days = smeplat__workdays.last - first + 1;
    int32_t year, month, d;

    (void)state;
    for (year = 1999; year <= 2042; year++)
        for (month = 0; month < 100; month += month == 13 ? 86 : 1) /* 0 to 13, and 99 */
            for (d = 0; d <= 33; d += d == 2 ? 25 : 1) {
                int32_t date = year * 10000 + month * 100 + d;
                int32_t lies = smeplat_date_valid(date) ? smeplat__date_days(date) - first : days;

                assert_int_equal(smeplat__table_offset(date, (uint32_t)days), lies < 0 || lies > days ? days : lies);
            }
    assert_int_equal(smeplat__table_offset(-20260105, (uint32_t)days), days);
    assert_int_equal(smeplat__table_offset(INT32_MIN, (uint32_t)days), days);
    assert_int_equal(smeplat__table_offset(INT32_MAX, (uint32_t)days), days);
}

/* The short way is taken for what lies within the table and for nothing else. */
static void what_lies_within_the_table_is_answered_by_it_alone(void **state)
{
    static const int32_t dates[] = {20010101, 20010102, 20261105, 20261123, 20270104, 20401230};
    smeplat_workdays w = fresh();
    size_t i;

    (void)state;
    for (i = 0; i < sizeof dates / sizeof dates[0]; i++) {
        assert_int_equal(smeplat__table_add(&smeplat__workdays_alone, dates[i], 0, &w), 1);
        assert_int_equal(smeplat__table_count(&smeplat__workdays_alone, dates[i], dates[0], &w), 1);
        assert_int_equal(smeplat__table_count(&smeplat__workdays_alone, dates[0], dates[i], &w), 1);
    }
    w = fresh();
    assert_int_equal(smeplat__table_add(&smeplat__workdays_alone, 20401231, 1, &w), 0);
    assert_int_equal(smeplat__table_add(&smeplat__workdays_alone, 20010101, -1, &w), 0);
    assert_int_equal(smeplat__table_add(&smeplat__workdays_alone, 20410101, -1, &w), 0);
    assert_int_equal(smeplat__table_count(&smeplat__workdays_alone, 20401231, 20410101, &w), 0);
    assert_int_equal(smeplat__table_count(&smeplat__workdays_alone, 20010101, 20001231, &w), 0);
    assert_int_equal(w.date, fresh().date);
}

/* Layers take from the table's own days those from the first they speak of. */
static void the_table_answers_alone_up_to_the_first_day_of_a_layer(void **state)
{
    smeplat_calendar_day row = day(20261001, WORK), none = day(20420101, OFF);
    const struct {
        smeplat_calendar c;
        int32_t before, final; /* the first day that is not the table's own, and the first a notice may still move */
    } cases[] = {
        {layer(20270101, 20271231, NULL, 0, NULL), 20270101, 20271225},
        {layer(20270101, 20271231, &row, 1, NULL), 20261001, 20271225},
        {layer(20270101, 20271231, &none, 1, NULL), 20270101, 20271225},
        {layer(20401231, 20401231, NULL, 0, NULL), 20401231, 20401225},
        {layer(20410101, 20411231, NULL, 0, NULL), 20410101, 20410101}, /* all of it is */
        {layer(20420101, 20421231, &none, 1, NULL), 20410101, 20410101},
        {layer(20010101, 20010101, NULL, 0, NULL), 20010101, 20011225},
        {layer(20000101, 20000201, NULL, 0, NULL), 20010101, 20010101}, /* nothing is */
    };
    const int32_t first = smeplat__workdays.first;
    smeplat__calendar view;
    size_t i;

    (void)state;
    for (i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        assert_int_equal(smeplat__calendar_open(&cases[i].c, &view, NULL), SMEPLAT_OK);
        assert_int_equal(view.bounds.days, smeplat__date_days(cases[i].before) - first);
        assert_int_equal(view.bounds.work, smeplat__table_rank(smeplat__date_days(cases[i].before) - 1));
        assert_int_equal(view.bounds.final_days, smeplat__date_days(cases[i].final) - first);
        assert_int_equal(view.bounds.final_work, smeplat__table_rank(smeplat__date_days(cases[i].final) - 1));
    }
    assert_int_equal(smeplat__calendar_open(NULL, &view, NULL), SMEPLAT_OK);
    assert_memory_equal(&view.bounds, &smeplat__workdays_alone, sizeof view.bounds);
    assert_int_equal(view.bounds.days, smeplat__workdays.last - first + 1);
}

/* A shorter or a longer struct is told the same, and so are answers one by one and in arrays. */
static void answers_of_any_size_are_the_same(void **state)
{
    static const int32_t dates[] = {20010102, 20260105, 20261123, 20260214, 20401228, 20410101};
    static const int64_t numbers[] = {1, 0, -1, 30, -30, 100000};
    struct {
        smeplat_workdays w;
        uint64_t later;
    } one, row[3];
    size_t i, j;

    (void)state;
    for (i = 0; i < sizeof dates / sizeof dates[0]; i++)
        for (j = 0; j < sizeof numbers / sizeof numbers[0]; j++) {
            int32_t date[3] = {dates[i], 20260230, dates[i]};
            int64_t n[3] = {numbers[j], 1, numbers[j]};
            smeplat_workdays w = fresh();
            smeplat_status status = smeplat_workdays_add(dates[i], numbers[j], NULL, &w, NULL);

            memset(&one, 0x5a, sizeof one);
            one.w.struct_size = sizeof one;
            assert_int_equal(smeplat_workdays_add(dates[i], numbers[j], NULL, &one.w, NULL), status);
            memset(row, 0x5a, sizeof row);
            row[0].w.struct_size = sizeof row[0];
            assert_int_equal(smeplat_workdays_add_n(date, n, 3, NULL, &row[0].w, NULL), SMEPLAT_OK);
            assert_int_equal(row[1].w.status, SMEPLAT_ERR_DATE);
            assert_int_equal(row[1].w.date, 0);
            assert_int_equal(row[1].w.certainty, 0);
            assert_int_equal(row[1].w.counted, 0);
            assert_int_equal(row[2].w.status, status);
            if (status) {
                assert_int_equal(row[2].w.certainty, 0);
                assert_int_equal(row[2].w.count, 0);
                continue;
            }
            one.w.struct_size = row[2].w.struct_size = sizeof w;
            assert_memory_equal(&one.w, &w, sizeof w);
            assert_memory_equal(&row[2].w, &w, sizeof w);
            assert_true(one.later == 0 && row[2].later == 0);
        }
}

/* Rows on the first and the last day there is count as all others do. */
static void rows_on_the_last_days_there_are_count(void **state)
{
    smeplat_calendar_day rows[] = {day(19000101, OFF), day(19000106, WORK), day(21991229, WORK), day(21991230, OFF),
                                   day(21991231, OFF)};
    smeplat_calendar c = layer(SMEPLAT_DATE_MIN, SMEPLAT_DATE_MAX, rows, 5, NULL);
    smeplat_workdays w = fresh();

    (void)state;
    assert_int_equal(count_in(19000108, 19000101, &c).count, -5); /* Tuesday to Friday and the Saturday */
    assert_int_equal(count_in(21991227, 21991231, &c).count, 1);  /* from a Friday: the Sunday alone */
    assert_int_equal(count_in(21991227, 21991230, &c).count, 1);
    assert_int_equal(count_in(21991227, 21991229, &c).count, 1);
    assert_int_equal(add_in(21991227, 1, &c).date, 21991229);
    assert_int_equal(smeplat_workdays_add(21991227, 2, &c, &w, NULL), SMEPLAT_ERR_CALENDAR);
    assert_int_equal(add_in(19000103, -1, &c).date, 19000102);
    assert_int_equal(smeplat_workdays_add(19000103, -2, &c, &w, NULL), SMEPLAT_ERR_CALENDAR);
    rows[4].kind = WORK;
    assert_int_equal(count_in(21991227, 21991231, &c).count, 2);
    assert_int_equal(add_in(21991227, 2, &c).date, 21991231);
}

/* A row that was refused has nothing but its status, however far its answer had come. */
static void a_refused_row_is_empty_but_for_its_status(void **state)
{
    static const int32_t dates[] = {20270105, 20270106}, ends[] = {20270107, 20270230};
    static const int64_t numbers[] = {0, 1};
    smeplat_calendar_day bad = day(20270105, WORK);
    smeplat_calendar c;
    smeplat_workdays out[2], w = fresh();
    smeplat_error e = no_error();

    (void)state;
    bad.holiday.ptr = "\xff";
    bad.holiday.len = 1;
    c = layer(20270101, 20271231, &bad, 1, NULL);
    memset(out, 0x5a, sizeof out);
    out[0].struct_size = sizeof out[0];
    assert_int_equal(smeplat_workdays_check_n(dates, 2, &c, out, NULL), SMEPLAT_OK);
    assert_int_equal(out[0].status, SMEPLAT_ERR_UTF8);
    assert_true(out[0].date == 0 && out[0].certainty == 0 && out[0].kind == 0 && out[0].workday == 0);
    assert_true(out[0].holiday.ptr == NULL && out[0].holiday.len == 0 && out[0].notice.len == 0);
    assert_int_equal(out[1].date, 20270106);
    assert_int_equal(smeplat_workdays_check(dates[0], &c, &w, &e), SMEPLAT_ERR_UTF8);
    assert_true(e.field == SMEPLAT_FIELD_CALENDAR_DAYS && e.clause == 0 && e.entry == 0);
    e.field = 0;
    assert_int_equal(smeplat_workdays_add(dates[0], 0, &c, &w, &e), SMEPLAT_ERR_UTF8);
    assert_true(e.field == SMEPLAT_FIELD_CALENDAR_DAYS && e.clause == 0 && e.entry == 0);
    assert_int_equal(smeplat_workdays_add_n(dates, numbers, 2, &c, out, NULL), SMEPLAT_OK);
    assert_int_equal(out[0].status, SMEPLAT_ERR_UTF8);
    assert_true(out[0].date == 0 && out[0].certainty == 0 && out[0].kind == 0 && out[0].workday == 0 && out[0].counted == 0);
    assert_true(out[0].holiday.ptr == NULL && out[0].holiday.len == 0 && out[0].notice.len == 0);
    assert_int_equal(smeplat_workdays_count_n(dates, ends, 2, &c, out, NULL), SMEPLAT_OK);
    assert_int_equal(out[0].count, 2);
    assert_int_equal(out[1].status, SMEPLAT_ERR_DATE);
    assert_true(out[1].count == 0 && out[1].counted == 0 && out[1].certainty == 0);
}

/* A number that could be one of working days is still no date to count to. */
static void a_small_number_is_no_date(void **state)
{
    int32_t n;

    (void)state;
    for (n = -40; n <= 40; n++) {
        smeplat_workdays w = fresh();

        assert_int_equal(smeplat_workdays_count(20260105, n, NULL, &w, NULL), SMEPLAT_ERR_DATE);
        assert_int_equal(smeplat_workdays_count(n, 20260105, NULL, &w, NULL), SMEPLAT_ERR_DATE);
        assert_int_equal(smeplat_workdays_add(n, 20260105, NULL, &w, NULL), SMEPLAT_ERR_DATE);
        assert_int_equal(smeplat_workdays_check(n, NULL, &w, NULL), SMEPLAT_ERR_DATE);
    }
}

/* The first and the last day there is are reached from anywhere. */
static void the_ends_of_all_dates_are_reached(void **state)
{
    smeplat_calendar c = layer(SMEPLAT_DATE_MIN, SMEPLAT_DATE_MAX, NULL, 0, NULL);
    static const int32_t dates[] = {19000102, 19000103, 19000110, 19000301, 19010101,
                                    20261123, 21981231, 21991201, 21991230};
    size_t i;

    (void)state;
    for (i = 0; i < sizeof dates / sizeof dates[0]; i++) {
        int64_t back = -count_in(dates[i], SMEPLAT_DATE_MIN, &c).count,
                on = count_in(dates[i], SMEPLAT_DATE_MAX, &c).count;
        smeplat_workdays w = fresh();

        assert_int_equal(add_in(dates[i], -back, &c).date, SMEPLAT_DATE_MIN); /* a Monday */
        assert_int_equal(smeplat_workdays_add(dates[i], -back - 1, &c, &w, NULL), SMEPLAT_ERR_CALENDAR);
        assert_int_equal(add_in(dates[i], on, &c).date, SMEPLAT_DATE_MAX); /* a Tuesday */
        assert_int_equal(smeplat_workdays_add(dates[i], on + 1, &c, &w, NULL), SMEPLAT_ERR_CALENDAR);
    }
}

static void refuse_calendar(const smeplat_calendar *c, smeplat_status status, int32_t field, int64_t entry)
{
    smeplat_workdays w = fresh(), before = w;
    smeplat_error e = no_error();

    assert_int_equal(smeplat_calendar_check(c, &e), status);
    assert_int_equal(e.status, status);
    assert_int_equal(e.field, field);
    assert_int_equal(e.clause, 0); /* no clause of the regulation speaks of how a calendar is written */
    assert_int_equal(e.entry, entry);
    assert_int_equal(smeplat_workdays_add(20260105, 30, c, &w, NULL), status);
    assert_memory_equal(&w, &before, sizeof w);
}

static void a_calendar_that_cannot_be_used_is_refused(void **state)
{
    smeplat_calendar_day days[] = {day(20270101, OFF), day(20270104, WORK), day(20270105, OFF)};
    smeplat_calendar good = layer(20270101, 20271231, days, 3, NULL), c, nine[9];
    smeplat_error e = no_error();
    smeplat_workdays w = fresh();
    smeplat_coverage v, v_before;
    int i;

    (void)state;
    assert_int_equal(smeplat_calendar_check(NULL, NULL), SMEPLAT_OK);
    assert_int_equal(smeplat_calendar_check(&good, NULL), SMEPLAT_OK);
    c = good;
    c.struct_size = 8;
    refuse_calendar(&c, SMEPLAT_ERR_STRUCT_SIZE, SMEPLAT_FIELD_ARG_CALENDAR, 0);
    c = good;
    c.reserved0 = 1;
    refuse_calendar(&c, SMEPLAT_ERR_BITS, SMEPLAT_FIELD_ARG_CALENDAR, 0);
    c = good;
    c.covers_from = 0;
    refuse_calendar(&c, SMEPLAT_ERR_DATE, SMEPLAT_FIELD_CALENDAR_COVERS_FROM, 0);
    c = good;
    c.covers_to = 20270229;
    refuse_calendar(&c, SMEPLAT_ERR_DATE, SMEPLAT_FIELD_CALENDAR_COVERS_TO, 0);
    c = good;
    c.covers_to = 20261231;
    refuse_calendar(&c, SMEPLAT_ERR_CONTRADICTION, SMEPLAT_FIELD_CALENDAR_COVERS_TO, 0);
    c = good;
    c.final_through = 1;
    refuse_calendar(&c, SMEPLAT_ERR_DATE, SMEPLAT_FIELD_CALENDAR_FINAL_THROUGH, 0);
    c = good;
    c.days = NULL;
    refuse_calendar(&c, SMEPLAT_ERR_NULL, SMEPLAT_FIELD_CALENDAR_DAYS, 0);
    days[0].date = 20270100;
    refuse_calendar(&good, SMEPLAT_ERR_DATE, SMEPLAT_FIELD_CALENDAR_DAYS, 1);
    days[0] = day(20270101, SMEPLAT_DAY_KIND_ORDINARY);
    refuse_calendar(&good, SMEPLAT_ERR_ENUM, SMEPLAT_FIELD_CALENDAR_DAYS, 1);
    days[0] = day(20270101, OFF);
    days[1].date = 20270132;
    refuse_calendar(&good, SMEPLAT_ERR_DATE, SMEPLAT_FIELD_CALENDAR_DAYS, 2);
    days[1] = day(20270101, WORK);
    refuse_calendar(&good, SMEPLAT_ERR_DUPLICATE, SMEPLAT_FIELD_CALENDAR_DAYS, 2);
    days[1] = day(20270106, WORK);
    refuse_calendar(&good, SMEPLAT_ERR_ORDER, SMEPLAT_FIELD_CALENDAR_DAYS, 3);
    days[1] = day(20270104, SMEPLAT_DAY_KIND_ORDINARY);
    refuse_calendar(&good, SMEPLAT_ERR_ENUM, SMEPLAT_FIELD_CALENDAR_DAYS, 2);
    days[1] = day(20270104, 0);
    refuse_calendar(&good, SMEPLAT_ERR_ENUM, SMEPLAT_FIELD_CALENDAR_DAYS, 2);
    days[1] = day(20270104, WORK);
    days[2].notice.ptr = "\xff";
    days[2].notice.len = 1;
    assert_int_equal(smeplat_calendar_check(&good, &e), SMEPLAT_ERR_UTF8);
    assert_int_equal(e.field, SMEPLAT_FIELD_CALENDAR_DAYS);
    assert_int_equal(e.clause, 0);
    assert_int_equal(e.entry, 3);
    assert_int_equal(smeplat_workdays_check(20270105, &good, &w, NULL), SMEPLAT_ERR_UTF8); /* never handed out */
    assert_int_equal(smeplat_workdays_check(20270104, &good, &w, NULL), SMEPLAT_OK);
    days[2].notice.ptr = NULL;
    assert_int_equal(smeplat_calendar_check(&good, &e), SMEPLAT_ERR_NULL);
    days[2] = day(20270105, OFF);
    days[2].holiday.ptr = "\xff";
    days[2].holiday.len = 1;
    assert_int_equal(smeplat_calendar_check(&good, &e), SMEPLAT_ERR_UTF8);
    assert_int_equal(e.entry, 3);
    assert_int_equal(smeplat_workdays_check(20270105, &good, &w, NULL), SMEPLAT_ERR_UTF8);
    memset(&v, 0x5a, sizeof v);
    v.struct_size = sizeof v;
    v_before = v;
    assert_int_equal(smeplat_calendar_coverage(&good, &v, &e), SMEPLAT_ERR_UTF8);
    assert_memory_equal(&v, &v_before, sizeof v);
    days[2] = day(20270105, OFF);
    c = good;
    c.edition.ptr = "\xc0\x80";
    c.edition.len = 2;
    assert_int_equal(smeplat_calendar_check(&c, &e), SMEPLAT_ERR_UTF8);
    assert_int_equal(e.field, SMEPLAT_FIELD_CALENDAR_TEXT);
    assert_int_equal(e.clause, 0);
    assert_int_equal(e.entry, 0);
    for (i = 0; i < 9; i++) {
        nine[i] = layer(20270101, 20271231, days, 3, i ? &nine[i - 1] : NULL);
        if (i < 8)
            assert_int_equal(smeplat_calendar_check(&nine[i], NULL), SMEPLAT_OK);
    }
    refuse_calendar(&nine[8], SMEPLAT_ERR_CALENDAR, SMEPLAT_FIELD_CALENDAR_BASE, 0);
    nine[0].base = &nine[0]; /* a circle */
    refuse_calendar(&nine[0], SMEPLAT_ERR_CALENDAR, SMEPLAT_FIELD_CALENDAR_BASE, 0);
    nine[0].base = NULL;
    nine[0].struct_size = 4;
    refuse_calendar(&nine[1], SMEPLAT_ERR_STRUCT_SIZE, SMEPLAT_FIELD_CALENDAR_BASE, 0);
}

static void sizes_of_other_versions_are_taken(void **state)
{
    struct {
        smeplat_calendar c;
        uint64_t later;
    } newer;
    struct {
        smeplat_workdays w;
        uint64_t later;
    } out;
    smeplat_error e = no_error();
    smeplat_workdays w = fresh();

    (void)state;
    memset(&newer, 0, sizeof newer);
    newer.c = layer(20270101, 20271231, NULL, 0, NULL);
    newer.c.struct_size = sizeof newer;
    assert_int_equal(check_in(20270208, &newer.c).certainty, NOTIFIED);
    newer.later = 1;
    assert_int_equal(smeplat_workdays_check(20270208, &newer.c, &w, &e), SMEPLAT_ERR_STRUCT_NEWER);
    memset(&out, 0x5a, sizeof out);
    out.w.struct_size = sizeof out;
    assert_int_equal(smeplat_workdays_check(20260214, NULL, &out.w, NULL), SMEPLAT_OK);
    assert_int_equal(out.w.workday, 1);
    assert_int_equal(out.w.struct_size, sizeof out);
    assert_true(out.later == 0);
    w.struct_size = sizeof w - 8;
    assert_int_equal(smeplat_workdays_check(20260214, NULL, &w, &e), SMEPLAT_ERR_STRUCT_SIZE);
    assert_int_equal(e.field, SMEPLAT_FIELD_ARG_OUT);
    assert_int_equal(smeplat_workdays_add(20260214, 1, NULL, NULL, &e), SMEPLAT_ERR_NULL);
    newer.later = 0;
    assert_int_equal(smeplat_workdays_add(20260214, 1, &newer.c, NULL, &e), SMEPLAT_ERR_NULL);
    assert_int_equal(smeplat_workdays_check(20260214, &newer.c, &w, &e), SMEPLAT_ERR_STRUCT_SIZE);
    assert_int_equal(e.field, SMEPLAT_FIELD_ARG_OUT);
    assert_int_equal(smeplat_workdays_count(20260214, 20260215, NULL, NULL, &e), SMEPLAT_ERR_NULL);
    assert_int_equal(smeplat_calendar_coverage(NULL, NULL, &e), SMEPLAT_ERR_NULL);
}

static void arrays_go_on_after_a_bad_row(void **state)
{
    static const int32_t dates[] = {20260105, 20260230, 20261123, 20410101};
    static const int64_t numbers[] = {30, 30, 30, 1};
    static const int32_t ends[] = {20260214, 20260101, 20270105, 20410102};
    smeplat_workdays out[4];
    smeplat_error e = no_error();

    (void)state;
    memset(out, 0, sizeof out);
    out[0].struct_size = sizeof out[0];
    assert_int_equal(smeplat_workdays_add_n(dates, numbers, 4, NULL, out, &e), SMEPLAT_OK);
    assert_int_equal(out[0].date, 20260214);
    assert_int_equal(out[1].status, SMEPLAT_ERR_DATE);
    assert_int_equal(out[1].date, 0);
    assert_int_equal(out[2].date, 20270105);
    assert_int_equal(out[2].status, SMEPLAT_OK);
    assert_int_equal(out[3].status, SMEPLAT_ERR_CALENDAR);
    assert_int_equal(out[3].struct_size, sizeof out[0]);
    assert_int_equal(smeplat_workdays_count_n(dates, ends, 4, NULL, out, &e), SMEPLAT_OK);
    assert_int_equal(out[0].count, 30);
    assert_int_equal(out[1].status, SMEPLAT_ERR_DATE);
    assert_int_equal(out[2].count, 30);
    assert_int_equal(out[3].status, SMEPLAT_ERR_CALENDAR);
    assert_int_equal(smeplat_workdays_check_n(dates, 4, NULL, out, &e), SMEPLAT_OK);
    assert_int_equal(out[0].workday, 1);
    assert_int_equal(out[1].status, SMEPLAT_ERR_DATE);
    assert_int_equal(smeplat_workdays_check_n(NULL, 0, NULL, NULL, &e), SMEPLAT_OK);
    assert_int_equal(smeplat_workdays_check_n(NULL, 1, NULL, out, &e), SMEPLAT_ERR_NULL);
    assert_int_equal(smeplat_workdays_add_n(dates, NULL, 1, NULL, out, &e), SMEPLAT_ERR_NULL);
    assert_int_equal(smeplat_workdays_count_n(dates, NULL, 1, NULL, out, &e), SMEPLAT_ERR_NULL);
    out[0].struct_size = 12;
    assert_int_equal(smeplat_workdays_check_n(dates, 4, NULL, out, &e), SMEPLAT_ERR_STRUCT_SIZE);
    assert_int_equal(smeplat_workdays_add_n(NULL, numbers, 1, NULL, out, &e), SMEPLAT_ERR_NULL);
    assert_int_equal(e.field, SMEPLAT_FIELD_ARG_INPUT);
    assert_int_equal(smeplat_workdays_count_n(NULL, ends, 1, NULL, out, &e), SMEPLAT_ERR_NULL);
    assert_int_equal(smeplat_workdays_add_n(NULL, NULL, 0, NULL, NULL, &e), SMEPLAT_OK);
    assert_int_equal(smeplat_workdays_count_n(NULL, NULL, 0, NULL, NULL, &e), SMEPLAT_OK);
}

/* A row as this library writes it, and one of a newer caller's: longer, its length the stride, what is not known of it zero. */
static void arrays_are_filled_to_their_end_at_any_stride(void **state)
{
    static const int32_t dates[] = {20260105, 20261123}, ends[] = {20260214, 20270105};
    static const int64_t numbers[] = {30, 30};
    struct {
        smeplat_workdays w;
        uint64_t later;
    } longer[2];
    smeplat_workdays *out = &longer[0].w, *row;
    uint32_t stride, i;

    (void)state;
    for (stride = sizeof *out; stride <= sizeof longer[0]; stride += sizeof longer[0] - sizeof *out) {
        for (i = 0; i < 2; i++) {
            row = (smeplat_workdays *)(void *)((char *)longer + i * stride);
            memset(longer, 0x5a, sizeof longer);
            out->struct_size = stride;
            assert_int_equal(smeplat_workdays_add_n(dates, numbers, 2, NULL, out, NULL), SMEPLAT_OK);
            assert_int_equal(row->struct_size, stride);
            assert_int_equal(row->status, SMEPLAT_OK);
            assert_int_equal(row->date, ends[i]);
            assert_int_equal(smeplat_workdays_count_n(dates, ends, 2, NULL, out, NULL), SMEPLAT_OK);
            assert_int_equal(row->status, SMEPLAT_OK);
            assert_int_equal(row->count, 30);
            memset(row, 0x5a, sizeof *row);
            out->struct_size = stride;
            assert_int_equal(smeplat_workdays_count_n(dates, ends, 2, NULL, out, NULL), SMEPLAT_OK);
            assert_int_equal(row->struct_size, stride);
            memset(row, 0x5a, sizeof *row);
            out->struct_size = stride;
            assert_int_equal(smeplat_workdays_check_n(dates, 2, NULL, out, NULL), SMEPLAT_OK);
            assert_int_equal(row->struct_size, stride);
        }
    }
    assert_true(longer[0].later == 0 && longer[1].later == 0);
}

/* ---- the TSV form ---- */

static smeplat_calendar_day room[2000];

static smeplat_status load(const char *text, const smeplat_calendar *base, smeplat_calendar *out, smeplat_error *e)
{
    memset(out, 0, sizeof *out);
    out->struct_size = sizeof *out;
    return smeplat_calendar_load(text, strlen(text), base, room, 2000, out, e);
}

static void a_notice_in_tsv_is_laid_over(void **state)
{
    static const char text[] = "\xEF\xBB\xBF# notice for 2027, made up for this test\r\n"
                               "# covers 2027-01-01..2027-12-31\r\n"
                               "#   final-through   2027-12-20  \n"
                               "# edition test 2027\n"
                               "\n"
                               "2026-12-27\twork\t元旦\t国办发明电〔2026〕9号\n"
                               "2027-01-01\toff\t元旦\t国办发明电〔2026〕9号\n"
                               "2027-01-04\toff\t\t-";
    smeplat_calendar c;
    smeplat_workdays w;
    smeplat_coverage v;
    smeplat_error e = no_error();
    size_t count = 0;

    (void)state;
    assert_int_equal(smeplat_calendar_measure(text, sizeof text - 1, &count, NULL), SMEPLAT_OK);
    assert_int_equal(count, 3);
    assert_int_equal(load(text, NULL, &c, &e), SMEPLAT_OK);
    assert_int_equal(e.status, 0);
    assert_int_equal(c.struct_size, sizeof c);
    assert_int_equal(c.covers_from, 20270101);
    assert_int_equal(c.covers_to, 20271231);
    assert_int_equal(c.final_through, 20271220);
    assert_int_equal(c.day_count, 3);
    text_is(c.edition, "test 2027");
    w = check_in(20261227, &c);
    assert_int_equal(w.workday, 1);
    text_is(w.holiday, "元旦");
    text_is(w.notice, "国办发明电〔2026〕9号");
    w = check_in(20270104, &c);
    assert_int_equal(w.workday, 0);
    assert_null(w.holiday.ptr);
    assert_null(w.notice.ptr);
    assert_int_equal(add_in(20261123, 30, &c).certainty, NOTIFIED);
    memset(&v, 0, sizeof v);
    v.struct_size = sizeof v;
    assert_int_equal(smeplat_calendar_coverage(&c, &v, NULL), SMEPLAT_OK);
    text_is(v.edition, "test 2027");
    assert_int_equal(v.final_through, 20271220);
    /* Too little room, and how much is needed; nothing is written past its end. */
    room[2] = day(1, 1);
    assert_int_equal(smeplat_calendar_load(text, sizeof text - 1, NULL, room, 2, &c, &e), SMEPLAT_ERR_CAPACITY);
    assert_int_equal(room[2].date, 1);
    assert_int_equal(room[2].kind, 1);
    assert_int_equal(e.clause, 0);
    assert_int_equal(e.field, SMEPLAT_FIELD_CALENDAR_DAYS);
    assert_int_equal(e.entry, 3);
    assert_int_equal(smeplat_calendar_load(text, sizeof text - 1, NULL, room, 3, &c, &e), SMEPLAT_OK);
}

static void bad_lines_are_refused_with_their_number(void **state)
{
#define COVERS "# covers 2027-01-01..2027-12-31\n"
    static const struct {
        const char *text;
        smeplat_status status;
        int32_t field, line;
    } bad[] = {
        {"", SMEPLAT_ERR_CALENDAR, SMEPLAT_FIELD_CALENDAR_COVERS_FROM, 0},
        {"2027-01-01\toff\ta\tb\n", SMEPLAT_ERR_CALENDAR, SMEPLAT_FIELD_CALENDAR_COVERS_FROM, 0},
        {"# covers\n", SMEPLAT_ERR_CALENDAR, SMEPLAT_FIELD_CALENDAR_TEXT, 1},
        {"# covers 2027-01-01 .. 2027-12-31\n", SMEPLAT_ERR_CALENDAR, SMEPLAT_FIELD_CALENDAR_TEXT, 1},
        {"# covers 2027-01-01..2027-02-29\n", SMEPLAT_ERR_DATE, SMEPLAT_FIELD_CALENDAR_TEXT, 1},
        {"# covers 2027-01-01..2026-12-31\n", SMEPLAT_ERR_CONTRADICTION, SMEPLAT_FIELD_CALENDAR_TEXT, 1},
        {"# covers 2027-02-29..2027-12-31\n", SMEPLAT_ERR_DATE, SMEPLAT_FIELD_CALENDAR_TEXT, 1},
        {COVERS COVERS, SMEPLAT_ERR_DUPLICATE, SMEPLAT_FIELD_CALENDAR_TEXT, 2},
        {COVERS "# final-through\n", SMEPLAT_ERR_CALENDAR, SMEPLAT_FIELD_CALENDAR_TEXT, 2},
        {COVERS "# final-through 2027-13-01\n", SMEPLAT_ERR_DATE, SMEPLAT_FIELD_CALENDAR_TEXT, 2},
        {COVERS "# final-through 2027-12-01\n# final-through 2027-12-01\n", SMEPLAT_ERR_DUPLICATE,
         SMEPLAT_FIELD_CALENDAR_TEXT, 3},
        {COVERS "# edition a\n# edition b\n", SMEPLAT_ERR_DUPLICATE, SMEPLAT_FIELD_CALENDAR_TEXT, 3},
        {COVERS "2027-01-01\n", SMEPLAT_ERR_CALENDAR, SMEPLAT_FIELD_CALENDAR_TEXT, 2},
        {COVERS "2027-01-01\toff\n", SMEPLAT_ERR_CALENDAR, SMEPLAT_FIELD_CALENDAR_TEXT, 2},
        {COVERS "2027-01-01\toff\ta\n", SMEPLAT_ERR_CALENDAR, SMEPLAT_FIELD_CALENDAR_TEXT, 2},
        {COVERS "2027-01-01\toff\ta\tb\tc\n", SMEPLAT_ERR_CALENDAR, SMEPLAT_FIELD_CALENDAR_TEXT, 2},
        {COVERS "\n\n2027-01-1\toff\ta\tb\n", SMEPLAT_ERR_CALENDAR, SMEPLAT_FIELD_CALENDAR_TEXT, 4},
        {COVERS " 2027-01-01\toff\ta\tb\n", SMEPLAT_ERR_CALENDAR, SMEPLAT_FIELD_CALENDAR_TEXT, 2},
        {COVERS "2027-02-29\toff\ta\tb\n", SMEPLAT_ERR_DATE, SMEPLAT_FIELD_CALENDAR_TEXT, 2},
        {COVERS "1899-12-31\toff\ta\tb\n", SMEPLAT_ERR_DATE, SMEPLAT_FIELD_CALENDAR_TEXT, 2},
        {COVERS "2027-01-01\tOFF\ta\tb\n", SMEPLAT_ERR_ENUM, SMEPLAT_FIELD_CALENDAR_TEXT, 2},
        {COVERS "2027-01-01\t\ta\tb\n", SMEPLAT_ERR_ENUM, SMEPLAT_FIELD_CALENDAR_TEXT, 2},
        {COVERS "2027-01-01\toff\ta\tb\n2027-01-01\twork\ta\tb\n", SMEPLAT_ERR_DUPLICATE, SMEPLAT_FIELD_CALENDAR_TEXT,
         3},
        {COVERS "2027-01-02\toff\ta\tb\n2027-01-01\twork\ta\tb\n", SMEPLAT_ERR_ORDER, SMEPLAT_FIELD_CALENDAR_TEXT, 3},
        {COVERS "# \xff\n", SMEPLAT_ERR_UTF8, SMEPLAT_FIELD_CALENDAR_TEXT, 2},
        {COVERS "2027-01-02\toff\t\xe5\xb9\tb\n", SMEPLAT_ERR_UTF8, SMEPLAT_FIELD_CALENDAR_TEXT, 2},
        {"date\tkind\tholiday\tnotice\n" COVERS, SMEPLAT_ERR_CALENDAR, SMEPLAT_FIELD_CALENDAR_TEXT, 1},
    };
    smeplat_calendar c, before;
    size_t i, count;

    (void)state;
    memset(&before, 0, sizeof before);
    before.struct_size = sizeof before;
    for (i = 0; i < sizeof bad / sizeof bad[0]; i++) {
        smeplat_error e = no_error();

        if (load(bad[i].text, NULL, &c, &e) != bad[i].status || e.field != bad[i].field || e.entry != bad[i].line ||
            e.clause)
            fail_msg("case %d: %s, field %d, line %d", (int)i, smeplat_status_name(e.status), (int)e.field,
                     (int)e.entry);
        assert_memory_equal(&c, &before, sizeof c);
        e = no_error();
        count = 77;
        assert_int_equal(smeplat_calendar_measure(bad[i].text, strlen(bad[i].text), &count, &e), bad[i].status);
        assert_int_equal(e.entry, bad[i].line);
        assert_int_equal(count, 77);
    }
}

static void loading_looks_at_its_arguments(void **state)
{
    static const char text[] = "# covers 2027-01-01..2027-12-31\n";
    smeplat_calendar c, eight[8];
    smeplat_error e = no_error();
    size_t count;
    int i;

    (void)state;
    assert_int_equal(load(text, NULL, &c, NULL), SMEPLAT_OK);
    assert_int_equal(c.day_count, 0);
    assert_int_equal(smeplat_calendar_load(text, sizeof text - 1, NULL, NULL, 0, &c, &e), SMEPLAT_OK);
    assert_int_equal(smeplat_calendar_load(text, sizeof text - 1, NULL, NULL, 1, &c, &e), SMEPLAT_ERR_NULL);
    assert_true(e.field == SMEPLAT_FIELD_CALENDAR_DAYS && e.clause == 0 && e.entry == 0);
    assert_int_equal(smeplat_calendar_load(NULL, 1, NULL, room, 1, &c, &e), SMEPLAT_ERR_NULL);
    assert_true(e.field == SMEPLAT_FIELD_CALENDAR_TEXT && e.clause == 0 && e.entry == 0);
    assert_int_equal(smeplat_calendar_load(NULL, 0, NULL, room, 1, &c, &e), SMEPLAT_ERR_CALENDAR);
    assert_int_equal(smeplat_calendar_load(text, sizeof text - 1, NULL, room, 1, NULL, &e), SMEPLAT_ERR_NULL);
    assert_true(e.field == SMEPLAT_FIELD_ARG_OUT && e.clause == 0 && e.entry == 0);
    assert_int_equal(smeplat_calendar_measure(text, sizeof text - 1, NULL, &e), SMEPLAT_ERR_NULL);
    assert_int_equal(smeplat_calendar_measure(NULL, 3, &count, &e), SMEPLAT_ERR_NULL);
    assert_int_equal(smeplat_calendar_measure(NULL, 0, &count, &e), SMEPLAT_ERR_CALENDAR); /* nothing is covered */
    assert_int_equal(e.field, SMEPLAT_FIELD_CALENDAR_COVERS_FROM);
    c.struct_size = 16;
    assert_int_equal(smeplat_calendar_load(text, sizeof text - 1, NULL, room, 1, &c, &e), SMEPLAT_ERR_STRUCT_SIZE);
    for (i = 0; i < 8; i++)
        eight[i] = layer(20270101, 20271231, NULL, 0, i ? &eight[i - 1] : NULL);
    assert_int_equal(load(text, &eight[6], &c, &e), SMEPLAT_OK);
    assert_ptr_equal(c.base, &eight[6]);
    assert_int_equal(load(text, &eight[7], &c, &e), SMEPLAT_ERR_CALENDAR);
    assert_int_equal(e.field, SMEPLAT_FIELD_CALENDAR_BASE);
    assert_int_equal(e.clause, 0);
    assert_int_equal(e.entry, 0);
    eight[0].edition.ptr = "\xff";
    eight[0].edition.len = 1;
    assert_int_equal(load(text, &eight[0], &c, &e), SMEPLAT_ERR_UTF8);
    eight[0].covers_from = 0;
    assert_int_equal(load(text, &eight[0], &c, &e), SMEPLAT_ERR_DATE);
}

/* A mark of the byte order may stand before the text, and nothing else may; it takes nothing from what follows. */
static void a_mark_of_the_byte_order_is_passed_over(void **state)
{
    static const char marked[] = "\xEF\xBB\xBF# covers 2027-01-01..2027-01-01\n2027-01-01\toff\ta\tbcd";
    static const char *const others[] = {"\xEF\xBB\xBC# covers 2027-01-01..2027-12-31\n",
                                         "\xEF\xBA\xBF# covers 2027-01-01..2027-12-31\n",
                                         "\xEE\xBB\xBF# covers 2027-01-01..2027-12-31\n"};
    smeplat_calendar c;
    smeplat_error e = no_error();
    size_t i;

    (void)state;
    assert_int_equal(load(marked, NULL, &c, &e), SMEPLAT_OK);
    assert_int_equal(c.covers_from, 20270101); /* a cover of one day */
    assert_int_equal(c.covers_to, 20270101);
    assert_int_equal(c.day_count, 1);
    text_is(c.days[0].holiday, "a");
    text_is(c.days[0].notice, "bcd");
    for (i = 0; i < sizeof others / sizeof others[0]; i++) {
        assert_int_not_equal(load(others[i], NULL, &c, &e), SMEPLAT_OK);
        assert_int_equal(e.field, SMEPLAT_FIELD_CALENDAR_TEXT);
        assert_int_equal(e.entry, 1);
    }
    assert_int_equal(load("\xEF\xBB\xBF", NULL, &c, &e), SMEPLAT_ERR_CALENDAR); /* no text at all: nothing is covered */
    assert_int_equal(e.field, SMEPLAT_FIELD_CALENDAR_COVERS_FROM);
    assert_int_equal(e.entry, 0);
}

/* What stands before the text in memory is not part of it. */
static void an_empty_first_line_ends_where_it_begins(void **state)
{
    static const char text[] = "\r\n# covers 2027-01-01..2027-12-31\n";
    smeplat_calendar c;
    smeplat_error e = no_error();

    (void)state;
    assert_int_equal(load(text + 1, NULL, &c, &e), SMEPLAT_OK);
    assert_int_equal(c.covers_to, 20271231);
    assert_int_equal(load(text, NULL, &c, &e), SMEPLAT_OK);
}

/* The built-in rows, written out as TSV and read back over an empty cover, say the same of every day. */
static void the_built_in_table_survives_its_own_tsv(void **state)
{
    static char text[120000];
    int32_t date;
    size_t at = 0;
    smeplat_calendar c;
    int rows = 0;

    (void)state;
    at += (size_t)snprintf(text + at, sizeof text - at, "# covers 2001-01-01..2026-12-31\n");
    for (date = 20010101; date <= 20261231; smeplat_date_add_days(date, 1, &date)) {
        smeplat_workdays w = check_in(date, NULL);

        if (w.kind == SMEPLAT_DAY_KIND_ORDINARY)
            continue;
        rows++;
        at += (size_t)snprintf(text + at, sizeof text - at, "%04d-%02d-%02d\t%s\t%.*s\t%.*s\n", (int)(date / 10000),
                               (int)(date / 100 % 100), (int)(date % 100), w.kind == OFF ? "off" : "work",
                               (int)w.holiday.len, w.holiday.ptr, (int)w.notice.len, w.notice.len ? w.notice.ptr : "");
    }
    assert_int_equal(rows, 850);
    assert_int_equal(load(text, NULL, &c, NULL), SMEPLAT_OK);
    for (date = 20010101; date <= 20261231; smeplat_date_add_days(date, 1, &date)) {
        smeplat_workdays a = check_in(date, NULL), b = check_in(date, &c);

        assert_int_equal(a.workday, b.workday);
        assert_int_equal(a.kind, b.kind);
        assert_int_equal(a.certainty, b.certainty);
        assert_int_equal(a.holiday.len, b.holiday.len);
        assert_int_equal(a.notice.len, b.notice.len);
        if (a.notice.len)
            assert_memory_equal(a.notice.ptr, b.notice.ptr, a.notice.len);
        assert_int_equal(add_in(date, 30, NULL).date, add_in(date, 30, &c).date);
    }
}

static void the_built_in_coverage(void **state)
{
    smeplat_coverage v;

    (void)state;
    memset(&v, 0x5a, sizeof v);
    v.struct_size = sizeof v;
    assert_int_equal(smeplat_calendar_coverage(NULL, &v, NULL), SMEPLAT_OK);
    assert_int_equal(v.layers, 0);
    assert_int_equal(v.notified_from, 20010101);
    assert_int_equal(v.notified_to, 20261231);
    assert_int_equal(v.known_from, 20010101);
    assert_int_equal(v.known_to, 20401231);
    assert_int_equal(v.final_through, 20261224);
    assert_int_equal(v.named_days, 850);
    assert_int_equal(v.reserved0, 0);
    text_is(v.edition, smeplat_calendar_edition());
    assert_string_equal(smeplat_calendar_edition(), "2026-11-23");
}

static void names_go_there_and_back(void **state)
{
    int32_t i;

    (void)state;
    for (i = 1; i <= 3; i++) {
        const char *name = smeplat_certainty_name(i);

        assert_int_equal(smeplat_certainty_from_name(name, strlen(name)), i);
    }
    for (i = 1; i <= 5; i++) {
        const char *name = smeplat_day_kind_name(i);

        assert_int_equal(smeplat_day_kind_from_name(name, strlen(name)), i);
    }
    assert_string_equal(smeplat_certainty_name(MAY_CHANGE), "MAY_CHANGE");
    assert_string_equal(smeplat_certainty_name(99), "UNKNOWN_CERTAINTY");
    assert_string_equal(smeplat_day_kind_name(99), "UNKNOWN_DAY_KIND");
    assert_int_equal(smeplat_certainty_from_name("notified", 8), 0);
    assert_int_equal(smeplat_day_kind_from_name(NULL, 0), 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(thirty_working_days_after_a_change),
        cmocka_unit_test(years_have_the_working_days_the_notices_left),
        cmocka_unit_test(publicity_periods_of_the_bureau_come_out),
        cmocka_unit_test(a_day_says_which_notice_stands_behind_it),
        cmocka_unit_test(every_notice_stands_behind_a_day),
        cmocka_unit_test(the_years_of_the_table_have_their_days_and_no_others),
        cmocka_unit_test(without_a_notice_the_statute_holds_provisionally),
        cmocka_unit_test(certainty_looks_at_the_latest_day_walked),
        cmocka_unit_test(zero_is_the_day_itself_or_the_next),
        cmocka_unit_test(outside_2001_to_2040_is_an_error),
        cmocka_unit_test(adding_and_counting_agree),
        cmocka_unit_test(a_loaded_year_makes_results_notified),
        cmocka_unit_test(a_correction_replaces_what_older_layers_named),
        cmocka_unit_test(a_month_without_a_day_off_is_counted_right),
        cmocka_unit_test(a_layer_may_speak_of_years_the_table_does_not),
        cmocka_unit_test(layers_agree_with_a_slow_model),
        cmocka_unit_test(around_the_ends_of_the_table_layers_agree_with_a_slow_model),
        cmocka_unit_test(a_layer_of_one_day_speaks_of_that_day_alone),
        cmocka_unit_test(where_every_day_works_working_days_are_days),
        cmocka_unit_test(a_count_says_the_latest_day_it_walked),
        cmocka_unit_test(a_date_of_the_table_is_found_by_its_month),
        cmocka_unit_test(what_lies_within_the_table_is_answered_by_it_alone),
        cmocka_unit_test(the_table_answers_alone_up_to_the_first_day_of_a_layer),
        cmocka_unit_test(answers_of_any_size_are_the_same),
        cmocka_unit_test(rows_on_the_last_days_there_are_count),
        cmocka_unit_test(a_refused_row_is_empty_but_for_its_status),
        cmocka_unit_test(a_small_number_is_no_date),
        cmocka_unit_test(the_ends_of_all_dates_are_reached),
        cmocka_unit_test(a_calendar_that_cannot_be_used_is_refused),
        cmocka_unit_test(sizes_of_other_versions_are_taken),
        cmocka_unit_test(arrays_go_on_after_a_bad_row),
        cmocka_unit_test(arrays_are_filled_to_their_end_at_any_stride),
        cmocka_unit_test(a_notice_in_tsv_is_laid_over),
        cmocka_unit_test(bad_lines_are_refused_with_their_number),
        cmocka_unit_test(loading_looks_at_its_arguments),
        cmocka_unit_test(a_mark_of_the_byte_order_is_passed_over),
        cmocka_unit_test(an_empty_first_line_ends_where_it_begins),
        cmocka_unit_test(the_built_in_table_survives_its_own_tsv),
        cmocka_unit_test(the_built_in_coverage),
        cmocka_unit_test(names_go_there_and_back),
    };

    return cmocka_run_group_tests_name("calendar", tests, NULL, NULL);
}
