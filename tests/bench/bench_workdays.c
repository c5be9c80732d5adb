/* Times working-day questions; bench_workdays.py runs it beside other programs on the same dates.
 *
 *   bench_workdays DATES_FILE     lines "YYYYMMDD N": prints a checksum of the results and nanoseconds a question
 * SPDX-License-Identifier: Apache-2.0 */
#define _POSIX_C_SOURCE 200809L
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include <smeplat/calendar.h>
#include <smeplat/date.h>

#define MAX    200000
#define ROUNDS 5

static int32_t dates[MAX], ends[MAX];
static int64_t numbers[MAX];
static smeplat_workdays out[MAX];

static double now(void)
{
    struct timespec t;

    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec * 1e9 + (double)t.tv_nsec;
}

static void report(const char *name, double best, size_t count)
{
    printf("%s\t%.1f\n", name, best / (double)count);
}

static void time_all(const char *label, size_t count, const smeplat_calendar *calendar, int print_sum)
{
    double one = 1e18, many = 1e18, back = 1e18, t;
    unsigned long long sum = 0;
    char name[64];
    size_t i;
    int round;

    for (round = 0; round < ROUNDS; round++) {
        t = now();
        for (i = 0; i < count; i++)
            if (smeplat_workdays_add(dates[i], numbers[i], calendar, &out[i], NULL))
                abort();
        t = now() - t;
        one = t < one ? t : one;
        t = now();
        if (smeplat_workdays_add_n(dates, numbers, count, calendar, out, NULL))
            abort();
        t = now() - t;
        many = t < many ? t : many;
        for (i = 0; i < count; i++)
            ends[i] = out[i].date;
        t = now();
        if (smeplat_workdays_count_n(dates, ends, count, calendar, out, NULL))
            abort();
        t = now() - t;
        back = t < back ? t : back;
    }
    for (i = 0; i < count; i++) {
        if (out[i].count != numbers[i])
            abort();
        sum = (sum * 31 + (unsigned long long)ends[i]) % 1000000007u;
    }
    if (print_sum)
        printf("sum\t%llu\n", sum);
    snprintf(name, sizeof name, "add, one call each%s", label);
    report(name, one, count);
    snprintf(name, sizeof name, "add, one call for all%s", label);
    report(name, many, count);
    snprintf(name, sizeof name, "count, one call for all%s", label);
    report(name, back, count);
}

int main(int argc, char **argv)
{
    static const char text[] = "# covers 2027-01-01..2027-12-31\n2027-01-01\toff\t-\t-\n2027-01-04\toff\t-\t-\n";
    smeplat_calendar_day days[8];
    smeplat_calendar layer;
    FILE *file = argc > 1 ? fopen(argv[1], "r") : NULL;
    size_t count = 0, i;
    long date, n;

    if (!file)
        return 2;
    while (count < MAX && fscanf(file, "%ld %ld", &date, &n) == 2) {
        dates[count] = (int32_t)date;
        numbers[count++] = n;
    }
    fclose(file);
    for (i = 0; i < MAX; i++)
        out[i].struct_size = sizeof out[i];
    time_all("", count, NULL, 1);
    memset(&layer, 0, sizeof layer);
    layer.struct_size = sizeof layer;
    if (smeplat_calendar_load(text, sizeof text - 1, NULL, days, 8, &layer, NULL))
        return 1;
    time_all(" (over one loaded layer)", count, &layer, 0);
    return 0;
}
