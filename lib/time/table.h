/* The built-in table as calendar.c asks it: by day number, and by date for the questions that never leave it.
 *
 * A date is answered by three look-ups: its month says which day it is, the running totals what lies before that, and the
 * list of working days in order which one a number is. No loop, and hardly a branch that is not always taken.
 * SPDX-License-Identifier: Apache-2.0 */
#ifndef SMEPLAT_TIME_TABLE_H
#define SMEPLAT_TIME_TABLE_H

#include <smeplat/calendar.h>

#include "time/workdays_table.h"

/* The year of the table's first day, and the mark of a named day in smeplat__workdays_select. */
#define SMEPLAT__TABLE_YEAR  2001
#define SMEPLAT__TABLE_NAMED 32768u

/* Working days of the table through a day number within it, or the day before its first. */
static inline int32_t smeplat__table_rank(int32_t day)
{
    return smeplat__workdays_rank[day - smeplat__workdays.first + 1];
}

static inline int32_t smeplat__table_works(int32_t day)
{
    return smeplat__table_rank(day) - smeplat__table_rank(day - 1);
}

/* The day number of the table's working day number `target`, from 1 to the number of them all. */
static inline int32_t smeplat__table_select(int32_t target)
{
    uint32_t packed = smeplat__workdays_select[target - 1];
    uint32_t month = (packed >> 9 & 63) * 100 + (packed >> 5 & 15) - 1;

    return smeplat__workdays.first + smeplat__workdays_months[month].offset + (int32_t)(packed & 31) - 1;
}

/*@ logic integer table_month(integer date) = date / 100 - (SMEPLAT__TABLE_YEAR * 100 + 1);
*/

/* How many days after the first one a date lies; `days` or more if it is none, or lies past them. */
/*@ assigns \nothing;
    ensures 0 <= date && table_month(date) < 0 ==> \result == days;
    ensures SMEPLAT__WORKDAYS_MONTHS <= table_month(date) ==> \result == days;
    ensures 0 <= date && 0 <= table_month(date) < SMEPLAT__WORKDAYS_MONTHS ==>
      (1 <= date % 100 <= smeplat__workdays_months[table_month(date)].length
         ? \result == smeplat__workdays_months[table_month(date)].offset + date % 100 - 1 : \result == days);
*/
static inline uint32_t smeplat__table_offset(int32_t date, uint32_t days)
{
    uint32_t months = (uint32_t)date / 100, day = (uint32_t)date - months * 100 - 1;

    //@ assert 0 <= date ==> months == date / 100;
    months -= SMEPLAT__TABLE_YEAR * 100 + 1;
    if (months >= SMEPLAT__WORKDAYS_MONTHS || day >= smeplat__workdays_months[months].length)
        return days;
    return smeplat__workdays_months[months].offset + day;
}

/* Index of the first of `count` named days, in order, that lies `offset` days after the first one or later; `count` if none does. */
/*@ predicate in_order{L}(smeplat__named_day *days, integer count) =
      \forall integer i, j; 0 <= i < j < count ==> days[i].offset < days[j].offset;
*/
/*@ requires 0 <= count && \valid_read(days + (0 .. count - 1));
    assigns \nothing;
    ensures 0 <= \result <= count;
    ensures \result < count ==> offset <= days[\result].offset;
    ensures 0 < \result ==> days[\result - 1].offset < offset;
    ensures in_order(days, count) ==> \forall integer i; 0 <= i < \result ==> days[i].offset < offset;
    ensures in_order(days, count) ==> \forall integer i; \result <= i < count ==> offset <= days[i].offset;
*/
static inline int32_t smeplat__table_from(const smeplat__named_day *days, int32_t count, int32_t offset)
{
    int32_t low = 0, high = count;

    /*@ loop invariant 0 <= low <= high <= count;
        loop invariant high < count ==> offset <= days[high].offset;
        loop invariant 0 < low ==> days[low - 1].offset < offset;
        loop invariant in_order(days, count) ==> \forall integer i; 0 <= i < low ==> days[i].offset < offset;
        loop invariant in_order(days, count) ==> \forall integer i; high <= i < count ==> offset <= days[i].offset;
        loop assigns low, high;
        loop variant high - low;
    */
    while (low < high) {
        int32_t middle = low + (high - low) / 2;

        if (days[middle].offset < offset)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

/* The named day `offset` days after the first one; NULL if it is not named. */
static inline const smeplat__named_day *smeplat__table_named(int32_t offset)
{
    int32_t i = smeplat__table_from(smeplat__workdays_named, smeplat__workdays.named_count, offset);

    return i < smeplat__workdays.named_count && smeplat__workdays_named[i].offset == offset ? &smeplat__workdays_named[i]
                                                                                           : NULL;
}

/* Fills kind, workday, holiday and notice of a named day. */
static inline void smeplat__table_describe(const smeplat__named_day *named, smeplat_workdays *out)
{
    out->kind = named->what / 16;
    out->workday = out->kind == SMEPLAT_DAY_KIND_WORK;
    out->holiday = smeplat__workdays_holidays[named->what % 16];
    out->notice = smeplat__workdays_notices[named->notice];
}

/*@ assigns \nothing;
    ensures \result == \min(a, b);
*/
static inline uint32_t smeplat__table_least(uint32_t a, uint32_t b)
{
    return a < b ? a : b;
}

/* Writes an answer but for its date, kind and texts: `before` of the table's working days lie before the walk, `through`
 * before its end; `last` and the bounds say how sure its latest day is. */
/*@ requires \valid(out) && \valid_read(bounds) && \separated(out, bounds) && before <= through;
    assigns out->status, out->certainty, out->uncounted, out->counted, out->holiday, out->notice;
    ensures out->status == SMEPLAT_OK;
    ensures out->counted + out->uncounted == through - before && 0 <= out->counted && 0 <= out->uncounted;
    ensures last <= sure ==> out->uncounted == 0;
    ensures sure < last ==> out->counted == \min(through, bounds->sure_work) - \min(before, bounds->sure_work);
    ensures out->certainty == (sure < last ? SMEPLAT_CERTAINTY_PROVISIONAL : final < last ? SMEPLAT_CERTAINTY_MAY_CHANGE
                                                                                      : SMEPLAT_CERTAINTY_NOTIFIED);
*/
static inline void smeplat__table_walked(const smeplat__bounds *bounds, uint32_t before, uint32_t through,
                                         uint32_t last, uint32_t sure, uint32_t final, smeplat_workdays *out)
{
    uint32_t counted = through - before;

    out->status = SMEPLAT_OK;
    out->certainty = SMEPLAT_CERTAINTY_NOTIFIED;
    out->uncounted = 0;
    if (last > sure) {
        counted = smeplat__table_least(through, bounds->sure_work) - smeplat__table_least(before, bounds->sure_work);
        out->certainty = SMEPLAT_CERTAINTY_PROVISIONAL;
        out->uncounted = through - before - counted;
    } else if (last > final) {
        out->certainty = SMEPLAT_CERTAINTY_MAY_CHANGE;
    }
    out->counted = counted;
    out->holiday.ptr = out->notice.ptr = NULL; /* not by way of a struct, which compilers read back as they write it */
    out->holiday.len = out->notice.len = 0;
}

/* smeplat_workdays_add() where the table alone answers; 0 where it does not, `out` being untouched. */
static inline int32_t smeplat__table_add(const smeplat__bounds *bounds, int32_t date, int64_t n, smeplat_workdays *out)
{
    uint32_t start = smeplat__table_offset(date, bounds->days), from, target, packed;
    uint64_t wide;

    if (start >= bounds->days)
        return 0;
    from = n > 0 ? smeplat__workdays_rank[start + 1] : (uint32_t)smeplat__workdays_rank[start] + 1;
    wide = (uint64_t)n + from; /* far off on either side wraps past `work` */
    if (wide - 1 >= bounds->work)
        return 0;
    target = (uint32_t)wide;
    packed = smeplat__workdays_select[target - 1];
    if (n >= 0)
        smeplat__table_walked(bounds, n ? from : target, target, target, bounds->sure_work, bounds->final_work, out);
    else
        smeplat__table_walked(bounds, target - 1, from - 1, start, bounds->sure_days, bounds->final_days, out);
    out->date =
        (int32_t)(SMEPLAT__TABLE_YEAR * 10000 + (packed >> 9 & 63) * 10000 + (packed >> 5 & 15) * 100 + (packed & 31));
    out->workday = 1;
    out->kind = SMEPLAT_DAY_KIND_ORDINARY;
    out->count = n;
    if (packed & SMEPLAT__TABLE_NAMED)
        smeplat__table_describe(smeplat__table_named(smeplat__table_select((int32_t)target) - smeplat__workdays.first),
                                out);
    return 1;
}

/* Likewise smeplat_workdays_count(). */
static inline int32_t smeplat__table_count(const smeplat__bounds *bounds, int32_t from, int32_t to,
                                           smeplat_workdays *out)
{
    uint32_t a = smeplat__table_offset(from, bounds->days), b = smeplat__table_offset(to, bounds->days), before,
             through;

    if (a >= bounds->days || b >= bounds->days)
        return 0;
    if (a < b) {
        before = smeplat__workdays_rank[a + 1];
        through = smeplat__workdays_rank[b + 1];
        smeplat__table_walked(bounds, before, through, b + 1, bounds->sure_days, bounds->final_days, out);
        out->count = through - before;
    } else { /* no day at all is sure, whatever comes after */
        before = smeplat__workdays_rank[b];
        through = smeplat__workdays_rank[a];
        smeplat__table_walked(bounds, before, through, a == b ? 0 : a, bounds->sure_days, bounds->final_days, out);
        out->count = -(int64_t)(through - before);
    }
    out->date = out->workday = out->kind = 0;
    return 1;
}

#endif
