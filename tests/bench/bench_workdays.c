/* Times working-day questions; bench_workdays.py runs it beside other programs on the same dates.
 *
 *   bench_workdays DATES_FILE LAYER_FILE INSIDE_FILE     lines "YYYYMMDD N"; a layer (TSV); lines of dates inside it
 *
 * Prints a checksum of the dates reached and, a line each, "name TAB nanoseconds a question".
 * SPDX-License-Identifier: Apache-2.0 */
#define _POSIX_C_SOURCE 200809L
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include <smeplat/calendar.h>
#include <smeplat/date.h>

#define MAX    200000
#define ROUNDS 9
#define TEXT   (1 << 20)
#define ROWS   8192

static int32_t dates[MAX], ends[MAX];
static int64_t numbers[MAX];
static smeplat_workdays out[MAX];
static char text[TEXT];
static smeplat_calendar_day days[ROWS];

static double now(void)
{
    struct timespec t;

    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
    return (double)t.tv_sec * 1e9 + (double)t.tv_nsec;
}

static int by_size(const void *a, const void *b)
{
    double x = *(const double *)a, y = *(const double *)b;

    return x < y ? -1 : x > y;
}

static void report(const char *name, const char *label, double *took, size_t count)
{
    qsort(took, ROUNDS, sizeof *took, by_size);
    printf("%s%s\t%.2f\n", name, label, took[ROUNDS / 2] / (double)count);
}

static void time_all(const char *label, size_t count, const smeplat_calendar *calendar)
{
    double one[ROUNDS], many[ROUNDS], back[ROUNDS], t;
    unsigned long long sum = 0;
    size_t i;
    int round;

    for (round = 0; round < ROUNDS; round++) {
        t = now();
        for (i = 0; i < count; i++)
            if (smeplat_workdays_add(dates[i], numbers[i], calendar, &out[i], NULL))
                abort();
        one[round] = now() - t;
        t = now();
        if (smeplat_workdays_add_n(dates, numbers, count, calendar, out, NULL))
            abort();
        many[round] = now() - t;
        for (i = 0; i < count; i++)
            ends[i] = out[i].date;
        t = now();
        if (smeplat_workdays_count_n(dates, ends, count, calendar, out, NULL))
            abort();
        back[round] = now() - t;
    }
    for (i = 0; i < count; i++) {
        if (out[i].status || out[i].count != numbers[i])
            abort();
        sum = (sum * 31 + (unsigned long long)ends[i]) % 1000000007u;
    }
    printf("sum\t%llu\n", sum);
    report("add, a call each", label, one, count);
    report("add, one call for all", label, many, count);
    report("count, one call for all", label, back, count);
}

static size_t dates_read(const char *name)
{
    FILE *file = fopen(name, "r");
    size_t count = 0;
    long date, n;

    if (!file)
        exit(2);
    while (count < MAX && fscanf(file, "%ld %ld", &date, &n) == 2) {
        dates[count] = (int32_t)date;
        numbers[count++] = n;
    }
    fclose(file);
    return count;
}

int main(int argc, char **argv)
{
    smeplat_calendar layer;
    FILE *file;
    size_t count, i, len;

    if (argc < 4)
        return 2;
    count = dates_read(argv[1]);
    file = fopen(argv[2], "r");
    if (!file)
        return 2;
    len = fread(text, 1, sizeof text, file);
    fclose(file);
    for (i = 0; i < MAX; i++)
        out[i].struct_size = sizeof out[i];
    time_all("", count, NULL);
    memset(&layer, 0, sizeof layer);
    layer.struct_size = sizeof layer;
    if (smeplat_calendar_load(text, len, NULL, days, ROWS, &layer, NULL))
        return 1;
    count = dates_read(argv[3]);
    if (count)
        time_all(", inside a loaded layer", count, &layer);
    return 0;
}
