/* The built-in table as calendar.c asks it: by day number, and by date for the questions that never leave it.
 *
 * A date is answered by two look-ups: its month says what lies before it, and the list of working days in order says
 * which one a number is. No loop, no division, and hardly a branch that is not always taken.
 * SPDX-License-Identifier: Apache-2.0 */
#ifndef SMEPLAT_TIME_TABLE_H
#define SMEPLAT_TIME_TABLE_H

#include <smeplat/calendar.h>

#include "time/workdays_table.h"

/* The year of the table's first day, and the mark of a named day in smeplat__workdays_select. */
#define SMEPLAT__TABLE_YEAR  2001
#define SMEPLAT__TABLE_NAMED 32768u

static inline uint32_t smeplat__ones32(uint32_t x)
{
    x -= (x >> 1) & 0x55555555u;
    x = (x & 0x33333333u) + ((x >> 2) & 0x33333333u);
    x = (x + (x >> 4)) & 0x0f0f0f0fu;
    return (x * 0x01010101u) >> 24;
}

static inline int32_t smeplat__ones64(uint64_t x)
{
    x -= (x >> 1) & UINT64_C(0x5555555555555555);
    x = (x & UINT64_C(0x3333333333333333)) + ((x >> 2) & UINT64_C(0x3333333333333333));
    x = (x + (x >> 4)) & UINT64_C(0x0f0f0f0f0f0f0f0f);
    return (int32_t)((x * UINT64_C(0x0101010101010101)) >> 56);
}

/* Working days of the table through a day number within it, or the day before its first. */
static inline int32_t smeplat__table_rank(int32_t day)
{
    uint32_t through = (uint32_t)(day - smeplat__workdays.first + 1);
    uint64_t below = (UINT64_C(1) << through % 64) - 1;

    if (through % 64 == 0)
        return smeplat__workdays_rank[through / 64];
    return smeplat__workdays_rank[through / 64] + smeplat__ones64(smeplat__workdays_bits[through / 64] & below);
}

static inline int32_t smeplat__table_works(int32_t day)
{
    uint32_t i = (uint32_t)(day - smeplat__workdays.first);

    return (int32_t)(smeplat__workdays_bits[i / 64] >> i % 64 & 1);
}

/* The table's working day number `target`, from 1 to the number of them all. */
static inline int32_t smeplat__table_select(int32_t target)
{
    uint32_t packed = smeplat__workdays_select[target - 1];
    uint32_t month = (packed >> 9 & 63) * 12 + (packed >> 5 & 15) - 1;

    return smeplat__workdays.first + smeplat__workdays_months[month].offset + (int32_t)(packed & 31) - 1;
}

/* A date in the table. */
typedef struct smeplat__spot {
    uint32_t offset; /* days since the first day */
    uint32_t before; /* working days before it */
    uint32_t works;  /* whether it is one */
} smeplat__spot;

/* Where a date lies; 0 if it is none, or outside the table. */
static inline int32_t smeplat__table_spot(int32_t date, smeplat__spot *out)
{
    uint32_t months = (uint32_t)date / 100, day = (uint32_t)date - months * 100;
    uint32_t years = months / 100, month = months - years * 100;
    uint32_t at = (years - SMEPLAT__TABLE_YEAR) * 12 + month - 1;
    const smeplat__workdays_month *m = &smeplat__workdays_months[at];

    if (at >= (uint32_t)smeplat__workdays.month_count || month - 1 >= 12)
        return 0;
    if (day - 1 >= (uint32_t)m[1].offset - m->offset)
        return 0;
    out->offset = m->offset + day - 1;
    out->works = m->bits >> (day - 1) & 1;
    out->before = m->rank + smeplat__ones32(m->bits & ((1u << (day - 1)) - 1));
    return 1;
}

/* The named day `offset` days after the first one; NULL if it is not named. */
static inline const smeplat__named_day *smeplat__table_named(int32_t offset)
{
    int32_t low = 0, high = smeplat__workdays.named_count;

    while (low < high) {
        int32_t middle = low + (high - low) / 2;

        if (smeplat__workdays_named[middle].offset < offset)
            low = middle + 1;
        else
            high = middle;
    }
    return low < smeplat__workdays.named_count && smeplat__workdays_named[low].offset == offset
               ? &smeplat__workdays_named[low]
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

static inline uint32_t smeplat__table_least(uint32_t a, uint32_t b)
{
    return a < b ? a : b;
}

/* Writes an answer but for its date, kind and texts: `before` of the table's working days lie before the walk, `through`
 * before its end; `last` and the two bounds say how sure its latest day is. */
static inline void smeplat__table_walked(const smeplat__bounds *bounds, uint32_t before, uint32_t through,
                                         uint32_t last, uint32_t sure, uint32_t final, smeplat_workdays *out)
{
    uint32_t counted =
        smeplat__table_least(through, bounds->sure_work) - smeplat__table_least(before, bounds->sure_work);
    smeplat_str none = {NULL, 0};

    out->status = SMEPLAT_OK;
    out->certainty = last > sure    ? SMEPLAT_CERTAINTY_PROVISIONAL
                     : last > final ? SMEPLAT_CERTAINTY_MAY_CHANGE
                                    : SMEPLAT_CERTAINTY_NOTIFIED;
    out->counted = counted;
    out->uncounted = through - before - counted;
    out->holiday = out->notice = none;
}

/* smeplat_workdays_add() where the table alone answers; 0 where it does not, `out` being untouched. */
static inline int32_t smeplat__table_add(const smeplat__bounds *bounds, int32_t date, int64_t n, smeplat_workdays *out)
{
    smeplat__spot start;
    uint64_t wide;
    uint32_t target, packed;

    if (!smeplat__table_spot(date, &start) || start.offset >= bounds->days)
        return 0;
    wide = (uint64_t)n + start.before + (n > 0 ? start.works : 1); /* far off on either side wraps past `work` */
    if (wide - 1 >= bounds->work)
        return 0;
    target = (uint32_t)wide;
    packed = smeplat__workdays_select[target - 1];
    if (n > 0)
        smeplat__table_walked(bounds, start.before + start.works, target, target, bounds->sure_work, bounds->final_work,
                              out);
    else if (n < 0)
        smeplat__table_walked(bounds, target - 1, start.before, start.offset, bounds->sure_days, bounds->final_days,
                              out);
    else
        smeplat__table_walked(bounds, target, target, target, bounds->sure_work, bounds->final_work, out);
    out->date =
        (int32_t)((SMEPLAT__TABLE_YEAR + (packed >> 9 & 63)) * 10000 + (packed >> 5 & 15) * 100 + (packed & 31));
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
    smeplat__spot a, b;
    uint32_t before, through, last;
    int32_t back = to < from;

    if (!smeplat__table_spot(from, &a) || !smeplat__table_spot(to, &b) || a.offset >= bounds->days ||
        b.offset >= bounds->days)
        return 0;
    if (back) {
        before = b.before;
        through = a.before;
        last = a.offset;
    } else {
        before = a.before + a.works;
        through = b.before + b.works;
        last = from == to ? 0 : b.offset + 1;
    }
    smeplat__table_walked(bounds, before, through, last, bounds->sure_days, bounds->final_days, out);
    out->date = out->workday = out->kind = 0;
    out->count = back ? -(int64_t)(through - before) : (int64_t)(through - before);
    return 1;
}

#endif
