/* Working days have a short way (dates that the built-in table answers alone) and a longer one. A caller with a longer
 * struct gets the longer one: both must say the same, for every day of the table and around it, with layers and without,
 * asked one by one and in arrays.
 * SPDX-License-Identifier: Apache-2.0 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <smeplat/calendar.h>
#include <smeplat/date.h>

#define ROWS 2048

/* A caller from the future: the same struct with more behind it. */
typedef struct longer {
    smeplat_workdays w;
    int64_t more;
} longer;

static int32_t dates[ROWS], others[ROWS];
static int64_t numbers[ROWS];
static smeplat_workdays quick[ROWS];
static longer slow[ROWS];
static long long compared, answered, refused;
static int failed;

static uint32_t some(uint32_t below)
{
    static uint64_t state = UINT64_C(0x9e3779b97f4a7c15);

    state = state * UINT64_C(6364136223846793005) + UINT64_C(1442695040888963407);
    return (uint32_t)((state >> 33) % below);
}

static int same_text(smeplat_str a, smeplat_str b)
{
    return a.ptr == b.ptr && a.len == b.len;
}

static int same(const smeplat_workdays *a, const smeplat_workdays *b)
{
    return a->status == b->status && a->date == b->date && a->workday == b->workday && a->certainty == b->certainty &&
           a->kind == b->kind && a->count == b->count && a->counted == b->counted && a->uncounted == b->uncounted &&
           same_text(a->holiday, b->holiday) && same_text(a->notice, b->notice);
}

static void compare(const char *what, size_t row, int64_t other, const smeplat_workdays *a)
{
    compared++;
    *(slow[row].w.status ? &refused : &answered) += 1;
    if (same(a, &slow[row].w) && !slow[row].more)
        return;
    if (failed++ < 10)
        printf(
            "%s %d %lld: %s date %d certainty %d counted %lld + %lld; the longer way: %s date %d certainty %d counted"
            " %lld + %lld\n",
            what, (int)dates[row], (long long)other, smeplat_status_name(a->status), (int)a->date, (int)a->certainty,
            (long long)a->counted, (long long)a->uncounted, smeplat_status_name(slow[row].w.status),
            (int)slow[row].w.date, (int)slow[row].w.certainty, (long long)slow[row].w.counted,
            (long long)slow[row].w.uncounted);
}

/* One question by its number: 0 add, 1 count. */
static smeplat_status one(int what, size_t row, const smeplat_calendar *calendar, smeplat_workdays *out)
{
    return what ? smeplat_workdays_count(dates[row], others[row], calendar, out, NULL)
                : smeplat_workdays_add(dates[row], numbers[row], calendar, out, NULL);
}

static void run(size_t count, const smeplat_calendar *calendar)
{
    int what;
    size_t i;

    for (what = 0; what < 2; what++) {
        memset(quick, 0x5a, sizeof quick);
        memset(slow, 0x5a, sizeof slow);
        quick[0].struct_size = sizeof quick[0];
        slow[0].w.struct_size = sizeof slow[0];
        if (what ? smeplat_workdays_count_n(dates, others, count, calendar, quick, NULL)
                 : smeplat_workdays_add_n(dates, numbers, count, calendar, quick, NULL))
            exit(2);
        if (what ? smeplat_workdays_count_n(dates, others, count, calendar, &slow[0].w, NULL)
                 : smeplat_workdays_add_n(dates, numbers, count, calendar, &slow[0].w, NULL))
            exit(2);
        for (i = 0; i < count; i++) {
            int64_t other = what ? others[i] : numbers[i];

            compare(what ? "count_n" : "add_n", i, other, &quick[i]);
            if (quick[i].struct_size != sizeof quick[i])
                failed++;
            if (i % 8 == 0) {
                smeplat_workdays w;

                memset(&w, 0, sizeof w);
                w.struct_size = sizeof w;
                w.status = one(what, i, calendar, &w);
                compare(what ? "count" : "add", i, other, &w);
            }
        }
    }
}

static void ask_all(const smeplat_calendar *calendar, int thin)
{
    static const int64_t edges[] = {0,    1,    -1,    2,     -2,    30,        -30,      9970,
                                    9971, 9972, -9970, -9971, -9972, INT64_MAX, INT64_MIN};
    int32_t date = 20001225, next;
    size_t rows = 0;
    int k;

    for (; date <= 20410105; date = next) {
        if (smeplat_date_add_days(date, 1, &next))
            exit(2);
        for (k = 0; k < 24; k++) {
            int64_t n = k < 15 ? edges[k] : (int64_t)some(k < 20 ? 120 : 20000) - (k < 20 ? 60 : 10000);

            if (thin && some(16))
                continue;
            dates[rows] = date;
            numbers[rows] = n;
            if (smeplat_date_add_days(date, n % 15000, &others[rows]))
                others[rows] = date;
            if (some(64) == 0)
                others[rows] += 70; /* a date that is none, most of the time */
            if (some(256) == 0)
                dates[rows] = (int32_t)(some(2000) - 1000) * 1000003 + 17;
            if (++rows == ROWS) {
                run(rows, calendar);
                rows = 0;
            }
        }
    }
    if (rows)
        run(rows, calendar);
}

int main(void)
{
    static const char *const texts[] = {
        ("# covers 2027-01-01..2027-12-31\n2026-12-27\twork\t元旦\t2027\n"
         "2027-01-01\toff\t元旦\t2027\n2027-01-04\toff\t-\t-\n"),
        "# covers 2010-03-01..2010-03-31\n# final-through 2010-02-05\n2010-03-08\toff\t-\t-\n",
        "# covers 1999-01-01..2000-12-31\n",
        "# covers 2041-01-01..2042-12-31\n# final-through 2042-11-30\n2041-01-01\toff\t-\t-\n",
        "# covers 2001-01-01..2001-01-01\n2001-01-01\twork\t-\t-\n",
        "# covers 2026-12-25..2026-12-26\n# final-through 2026-12-30\n"};
    smeplat_calendar_day days[8];
    smeplat_calendar layer;
    size_t i;

    ask_all(NULL, 0);
    for (i = 0; i < sizeof texts / sizeof texts[0]; i++) {
        memset(&layer, 0, sizeof layer);
        layer.struct_size = sizeof layer;
        if (smeplat_calendar_load(texts[i], strlen(texts[i]), NULL, days, 8, &layer, NULL))
            return 2;
        ask_all(&layer, 1);
    }
    printf("%lld answers compared, %lld of them refusals, %d unlike\n", compared, refused, failed);
    return failed || answered < 500000 || refused < 50000;
}
