/* Prints what the library says of many days, for workdays_reference.py to compare.
 * SPDX-License-Identifier: Apache-2.0 */
#include <stdio.h>
#include <string.h>

#include <smeplat/calendar.h>
#include <smeplat/date.h>

static int32_t step(int32_t date, int64_t days)
{
    int32_t out = 0;

    return smeplat_date_add_days(date, days, &out) ? 0 : out;
}

static smeplat_workdays fresh(void)
{
    smeplat_workdays w;

    memset(&w, 0, sizeof w);
    w.struct_size = sizeof w;
    return w;
}

static void check(int32_t date)
{
    smeplat_workdays w = fresh();
    smeplat_status status = smeplat_workdays_check(date, NULL, &w, NULL);

    if (status)
        printf("check\t%d\t%s\n", (int)date, smeplat_status_name(status));
    else
        printf("check\t%d\t%d\t%s\t%s\t%.*s\t%.*s\n", (int)date, (int)w.workday, smeplat_certainty_name(w.certainty),
               smeplat_day_kind_name(w.kind), (int)w.holiday.len, w.holiday.len ? w.holiday.ptr : "", (int)w.notice.len,
               w.notice.len ? w.notice.ptr : "");
}

static void add(int32_t date, int64_t n)
{
    smeplat_workdays w = fresh();
    smeplat_status status = smeplat_workdays_add(date, n, NULL, &w, NULL);

    if (status)
        printf("add\t%d\t%lld\t%s\n", (int)date, (long long)n, smeplat_status_name(status));
    else
        printf("add\t%d\t%lld\t%d\t%s\t%lld\t%lld\n", (int)date, (long long)n, (int)w.date,
               smeplat_certainty_name(w.certainty), (long long)w.counted, (long long)w.uncounted);
}

static void count(int32_t from, int32_t to)
{
    smeplat_workdays w = fresh();
    smeplat_status status = smeplat_workdays_count(from, to, NULL, &w, NULL);

    if (status)
        printf("count\t%d\t%d\t%s\n", (int)from, (int)to, smeplat_status_name(status));
    else
        printf("count\t%d\t%d\t%lld\t%s\t%lld\t%lld\n", (int)from, (int)to, (long long)w.count,
               smeplat_certainty_name(w.certainty), (long long)w.counted, (long long)w.uncounted);
}

int main(void)
{
    static const int numbers[] = {-31, -30, -7, -2, -1, 0, 1, 2, 7, 29, 30, 31};
    static const int far[] = {-7000, -1000, -251, 251, 1000, 7000};
    static const int spans[] = {-45, -8, -1, 0, 1, 9, 46};
    int32_t date;
    int i = 0;
    size_t k;

    for (date = 20001220; date <= 20410110; date = step(date, 1), i++) {
        check(date);
        for (k = 0; k < sizeof numbers / sizeof numbers[0]; k++)
            add(date, numbers[k]);
        for (k = 0; k < sizeof spans / sizeof spans[0]; k++)
            count(date, step(date, spans[k]));
        if (i % 97 == 0)
            for (k = 0; k < sizeof far / sizeof far[0]; k++) {
                add(date, far[k]);
                count(date, step(date, far[k]));
            }
    }
    return 0;
}
