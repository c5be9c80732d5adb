/* Dates and working days.
 * SPDX-License-Identifier: Apache-2.0 */
#include <string.h>

#include <smeplat/smeplat.h>

#include "../property/random_platform.h"
#include "print.h"
#include "results.h"

#define DATES 1500
#define SPANS 1500
#define ROWS  64

static const char notice_2027[] = "\xEF\xBB\xBF"
                                  "# a notice that is made up\n"
                                  "# covers 2027-01-01..2027-12-31\r\n"
                                  "# edition made up for 2027\n"
                                  "# final-through 2027-12-20\n"
                                  "2026-12-27\twork\t元旦\t-\n"
                                  "2027-01-01\toff\t元旦\t国办发明电〔2026〕1号\n"
                                  "2027-02-05\toff\t春节\t国办发明电〔2026〕1号\n"
                                  "2027-02-06\toff\t春节\t\n"
                                  "2027-10-01\toff\t国庆节\t国办发明电〔2026〕1号\n"
                                  "2027-10-09\twork\t国庆节\t国办发明电〔2026〕1号\n";

/* A day of 1890 to 2210, not always one that exists. */
static int32_t any_day(void)
{
    int32_t year = 1890 + (int32_t)random_below(321);
    int32_t month = 1 + (int32_t)random_below(12);
    int32_t day = 1 + (int32_t)random_below(31);

    return year * 10000 + month * 100 + day;
}

/* A day of 2000 to 2041: here and there the working days begin and end. */
static int32_t working_day(void)
{
    int32_t year = 2000 + (int32_t)random_below(42);
    int32_t month = 1 + (int32_t)random_below(12);
    int32_t day = 1 + (int32_t)random_below(28);

    return year * 10000 + month * 100 + day;
}

static void dates(void)
{
    char text[16];
    int i;

    for (i = 0; i < DATES; i++) {
        int32_t day = any_day(), other = any_day(), out = -1;
        int64_t days = random_below(200000) - 100000;
        int32_t months = (int32_t)random_below(3000) - 10;

        print_pair("date", day);
        print_number(smeplat_date_valid(day));
        print_number(smeplat_date_weekday(day));
        print_number(smeplat_date_add_days(day, days, &out));
        print_number(out);
        print_number(smeplat_date_add_months(day, months, &out));
        print_number(out);
        print_number(smeplat_date_add_years(day, months / 12, &out));
        print_number(out);
        print_number(smeplat_date_days_between(day, other, &out));
        print_number(out);
        print_number((int64_t)smeplat_date_format(day, text, 1 + (size_t)random_below(15)));
        print_word(text);
        out = -1;
        print_number(smeplat_date_parse(text, strlen(text), &out));
        print_number(out);
        print_end();
    }
}

static void one_answer(const char *word, smeplat_status status, const smeplat_workdays *out, const smeplat_error *error)
{
    if (status)
        print_refusal(word, status, error);
    else
        print_line(word, "smeplat_workdays", out);
}

static void spans(const smeplat_calendar *calendar)
{
    int i;

    for (i = 0; i < SPANS; i++) {
        smeplat_workdays out = {.struct_size = sizeof out};
        smeplat_error error = {.struct_size = sizeof error};
        int32_t from = working_day(), to = working_day();
        int64_t n = random_percent(90) ? random_below(400) - 200 : random_below(20000) - 10000;

        one_answer("add", smeplat_workdays_add(from, n, calendar, &out, &error), &out, &error);
        one_answer("count", smeplat_workdays_count(from, to, calendar, &out, &error), &out, &error);
        one_answer("check", smeplat_workdays_check(to, calendar, &out, &error), &out, &error);
    }
}

/* The same through arrays, with rows that are refused. */
static void rows_of_days(const smeplat_calendar *calendar)
{
    static smeplat_workdays out[ROWS];
    int32_t from[ROWS], to[ROWS];
    int64_t n[ROWS];
    smeplat_status status[3];
    int call, i;

    for (i = 0; i < ROWS; i++) {
        from[i] = random_percent(90) ? working_day() : any_day();
        to[i] = random_percent(90) ? working_day() : 20230230;
        n[i] = random_below(500) - 250;
    }
    for (call = 0; call < 3; call++) {
        memset(out, 0, sizeof out);
        out[0].struct_size = sizeof out[0];
        status[call] = call == 0   ? smeplat_workdays_add_n(from, n, ROWS, calendar, out, NULL)
                       : call == 1 ? smeplat_workdays_count_n(from, to, ROWS, calendar, out, NULL)
                                   : smeplat_workdays_check_n(to, ROWS, calendar, out, NULL);
        print_pair("rows", status[call]);
        print_end();
        for (i = 0; i < ROWS; i++)
            print_line("row", "smeplat_workdays", &out[i]);
    }
}

static void coverage(const smeplat_calendar *calendar)
{
    smeplat_coverage out = {.struct_size = sizeof out};
    smeplat_error error = {.struct_size = sizeof error};
    smeplat_status status = smeplat_calendar_coverage(calendar, &out, &error);

    print_refusal("coverage", status, &error);
    print_line("coverage", "smeplat_coverage", &out);
    status = smeplat_calendar_check(calendar, &error);
    print_refusal("calendar", status, &error);
}

static void layers(void)
{
    static smeplat_calendar_day days[16];
    smeplat_calendar layer = {.struct_size = sizeof layer};
    smeplat_error error = {.struct_size = sizeof error};
    size_t count = 0, i;

    print_refusal("measure", smeplat_calendar_measure(notice_2027, sizeof notice_2027 - 1, &count, &error), &error);
    print_pair("days", (int64_t)count);
    print_end();
    print_refusal("load", smeplat_calendar_load(notice_2027, sizeof notice_2027 - 1, NULL, days, 16, &layer, &error),
                  &error);
    print_line("layer", "smeplat_calendar", &layer);
    for (i = 0; i < count; i++)
        print_line("day", "smeplat_calendar_day", &days[i]);
    coverage(&layer);
    spans(&layer);
    rows_of_days(&layer);
    /* Cut anywhere, the text is refused or read the same way everywhere. */
    for (i = 0; i < sizeof notice_2027; i += 3) {
        count = 0;
        print_refusal("cut", smeplat_calendar_measure(notice_2027, i, &count, &error), &error);
        print_number((int64_t)count);
        print_end();
    }
    layer.covers_to = 20261231;
    coverage(&layer);
}

void results_of_time(void)
{
    random_seed(1);
    dates();
    print_word(smeplat_calendar_edition());
    print_end();
    coverage(NULL);
    spans(NULL);
    rows_of_days(NULL);
    layers();
}
