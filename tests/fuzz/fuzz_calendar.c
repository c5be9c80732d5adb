/* Fuzz target: TSV text of a calendar layer, then questions to what was loaded. The first bytes choose the questions.
 * Built with -DSMEPLAT_FUZZ_MAIN it is a program that runs the files it is given.
 * SPDX-License-Identifier: Apache-2.0 */
#include <stdlib.h>
#include <string.h>

#include <smeplat/calendar.h>
#include <smeplat/change.h>
#include <smeplat/date.h>

#include "fuzz.h"

#define ROWS 400
#define HEAD 8

static void ask(const smeplat_calendar *calendar, int32_t date, int32_t n)
{
    smeplat_workdays a, b;
    smeplat_change change;
    smeplat_change_result result;

    memset(&a, 0, sizeof a);
    a.struct_size = sizeof a;
    b = a;
    if (!smeplat_workdays_add(date, n, calendar, &a, NULL)) {
        must(a.workday == 1 && a.counted + a.uncounted == (n < 0 ? -n : n));
        must(a.certainty >= SMEPLAT_CERTAINTY_NOTIFIED && a.certainty <= SMEPLAT_CERTAINTY_PROVISIONAL);
        must(n >= 0 ? a.date >= date : a.date < date);
        if (n) {
            must(!smeplat_workdays_count(date, a.date, calendar, &b, NULL));
            must(b.count == n && b.counted == a.counted);
        }
        must(!smeplat_workdays_check(a.date, calendar, &b, NULL) && b.workday == 1 && b.kind == a.kind);
    }
    memset(&change, 0, sizeof change);
    change.struct_size = sizeof change;
    change.kind = SMEPLAT_CHANGE_KIND_NAME;
    change.occurred_on = date;
    memset(&result, 0, sizeof result);
    result.struct_size = sizeof result;
    if (!smeplat_change_assess(&change, NULL, calendar, &result, NULL))
        must(result.due_on > date && result.counted + result.uncounted == 30);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static smeplat_calendar_day rows[2][ROWS];
    smeplat_calendar calendar[2];
    smeplat_coverage coverage;
    size_t count = 0, half, k;
    int32_t date = 0, n;
    const char *text = (const char *)data + HEAD;
    smeplat_status status;

    if (size < HEAD)
        return 0;
    size -= HEAD;
    n = (int32_t)(data[0] | data[1] << 8) - 32768;
    if (data[2] & 1)
        n %= 64;
    if (smeplat_date_add_days(20260101, (int32_t)(data[3] | data[4] << 8) - 32768, &date))
        return 0;
    /* Two layers: the text as a whole over the built-in table, and what follows a form feed over that. */
    half = size;
    for (k = 0; k < size; k++)
        if (text[k] == '\f') {
            half = k;
            break;
        }
    for (k = 0; k < 2; k++) {
        memset(&calendar[k], 0, sizeof calendar[k]);
        calendar[k].struct_size = sizeof calendar[k];
        status = smeplat_calendar_load(k ? text + half + 1 : text, k ? size - half - 1 : half, k ? &calendar[0] : NULL,
                                       rows[k], ROWS, &calendar[k], NULL);
        if (smeplat_calendar_measure(k ? text + half + 1 : text, k ? size - half - 1 : half, &count, NULL))
            must(status != SMEPLAT_OK);
        else
            must(status == (count > ROWS ? SMEPLAT_ERR_CAPACITY : SMEPLAT_OK));
        if (status)
            return 0;
        must(calendar[k].day_count == count && !smeplat_calendar_check(&calendar[k], NULL));
        memset(&coverage, 0, sizeof coverage);
        coverage.struct_size = sizeof coverage;
        must(!smeplat_calendar_coverage(&calendar[k], &coverage, NULL));
        must(coverage.known_from <= coverage.notified_from && coverage.notified_to <= coverage.known_to);
        ask(&calendar[k], date, n);
        ask(&calendar[k], calendar[k].covers_from, n);
        ask(&calendar[k], calendar[k].covers_to, n);
        if (half == size)
            break;
    }
    return 0;
}
