/* Working days over the built-in table and the caller's layers, in time that does not grow with the interval.
 *
 * Rows apart, a layered calendar is a few stretches of days with one owner each; the rows then change single days. Both
 * are kept as running totals, so that any count is the difference of two tallies.
 * SPDX-License-Identifier: Apache-2.0 */
#include <string.h>

#include <smeplat/field.h>

#include "base/base.h"
#include "time/calendar.h"
#include "time/date.h"
#include "time/workdays_table.h"

/* Owners of a stretch; a layer's is its index. */
#define OWNER_NOBODY   (-1)
#define OWNER_NOTIFIED (-2)
#define OWNER_STATUTE  (-3)

#define CALENDAR_MIN SMEPLAT__END_OF(smeplat_calendar, reserved0)
#define WORKDAYS_MIN SMEPLAT__END_OF(smeplat_workdays, notice)
#define COVERAGE_MIN SMEPLAT__END_OF(smeplat_coverage, builtin_edition)

/* ---- the built-in table ---- */

static int32_t popcount(uint64_t x)
{
    x -= (x >> 1) & UINT64_C(0x5555555555555555);
    x = (x & UINT64_C(0x3333333333333333)) + ((x >> 2) & UINT64_C(0x3333333333333333));
    x = (x + (x >> 4)) & UINT64_C(0x0f0f0f0f0f0f0f0f);
    return (int32_t)((x * UINT64_C(0x0101010101010101)) >> 56);
}

/* Working days of the table through a day number within it, or the day before its first. */
static int32_t table_rank(int32_t day)
{
    uint32_t through = (uint32_t)(day - smeplat__workdays.first + 1);
    uint64_t below = (UINT64_C(1) << through % 64) - 1;

    if (through % 64 == 0)
        return smeplat__workdays_rank[through / 64];
    return smeplat__workdays_rank[through / 64] + popcount(smeplat__workdays_bits[through / 64] & below);
}

static int32_t table_works(int32_t day)
{
    uint32_t i = (uint32_t)(day - smeplat__workdays.first);

    return (int32_t)(smeplat__workdays_bits[i / 64] >> i % 64 & 1);
}

/* The table's working day number `target`, from 1 to the number of them all. */
static int32_t table_select(int32_t target)
{
    const int32_t words = (smeplat__workdays.last - smeplat__workdays.first) / 64 + 1;
    int32_t low = (target - 1) * words / smeplat__workdays_rank[words], bit = 0, half;
    uint64_t word;

    /* Working days lie so evenly that the guess is off by a word or two at most. */
    while (smeplat__workdays_rank[low] >= target)
        low--;
    while (smeplat__workdays_rank[low + 1] < target)
        low++;
    word = smeplat__workdays_bits[low];
    target -= smeplat__workdays_rank[low];
    for (half = 32; half; half /= 2) { /* the target lies in the lower half, or what that half holds is passed over */
        int32_t held = popcount(word & ((UINT64_C(1) << half) - 1));

        if (held < target) {
            target -= held;
            word >>= half;
            bit += half;
        }
    }
    return smeplat__workdays.first + low * 64 + bit;
}

static int32_t is_weekday(int32_t day)
{
    return (day + 7 * 4000 + 3) % 7 < 5;
}

/* Mondays to Fridays from a fixed Monday through `day`. */
static int32_t weekdays_through(int32_t day)
{
    int32_t n = day + 7 * 4000 + 3 + 1; /* days since a Monday long before 1900, that one included */

    return n / 7 * 5 + (n % 7 < 5 ? n % 7 : 5);
}

/* ---- layers ---- */

/* First row of a layer on or after `date`; its count if there is none. */
static int32_t row_from(const smeplat__layer *layer, int32_t date)
{
    int32_t low = 0, high = layer->count;

    while (low < high) {
        int32_t middle = low + (high - low) / 2;

        if (layer->days[middle].date < date)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

static const smeplat_calendar_day *row_at(const smeplat__layer *layer, int32_t date)
{
    int32_t i = row_from(layer, date);

    return i < layer->count && layer->days[i].date == date ? &layer->days[i] : NULL;
}

static int32_t covers(const smeplat__layer *layer, int32_t day)
{
    return layer->from <= day && day <= layer->to;
}

static const smeplat__stretch *stretch_of(const smeplat__calendar *view, int32_t day)
{
    int32_t low = 0, high = view->stretch_count;

    while (high - low > 1) {
        int32_t middle = low + (high - low) / 2;

        if (view->stretches[middle].from <= day)
            low = middle;
        else
            high = middle;
    }
    return &view->stretches[low];
}

static void tally_add(smeplat__tally *to, const smeplat__tally *what)
{
    to->work += what->work;
    to->sure_work += what->sure_work;
    to->sure_days += what->sure_days;
    to->known_days += what->known_days;
}

/* Adds what a stretch holds, rows aside, from its first day through `day`. */
static void stretch_tally(const smeplat__stretch *stretch, int32_t day, smeplat__tally *to)
{
    int32_t length = day - stretch->from + 1;
    int32_t sure = stretch->owner != OWNER_STATUTE;
    int32_t work;

    if (stretch->owner == OWNER_NOBODY || length <= 0)
        return;
    work = stretch->owner >= 0 ? weekdays_through(day) - weekdays_through(stretch->from - 1)
                               : table_rank(day) - table_rank(stretch->from - 1);
    to->work += work;
    to->sure_work += sure ? work : 0;
    to->sure_days += sure ? length : 0;
    to->known_days += length;
}

/* What row `i` of layer `k` changes: nothing if a newer layer speaks of its day. */
static smeplat__tally row_tally(const smeplat__calendar *view, int32_t k, int32_t i)
{
    const smeplat_calendar_day *row = &view->layers[k].days[i];
    int32_t day = smeplat__date_days(row->date), works = row->kind == SMEPLAT_DAY_KIND_WORK, newer, owner;
    smeplat__tally change = {0, 0, 0, 0};

    for (newer = 0; newer < k; newer++)
        if (covers(&view->layers[newer], day) || row_at(&view->layers[newer], row->date))
            return change;
    owner = stretch_of(view, day)->owner;
    change.work = works;
    change.sure_work = works;
    if (owner == OWNER_NOBODY) {
        change.sure_days = change.known_days = 1;
    } else if (owner == OWNER_STATUTE) {
        change.work -= table_works(day);
        change.sure_days = 1;
    } else {
        change.work -= owner >= 0 ? is_weekday(day) : table_works(day);
        change.sure_work = change.work;
    }
    return change;
}

/* The tally of all days through `day`. */
static smeplat__tally tally_of(const smeplat__calendar *view, int32_t day)
{
    const smeplat__stretch *stretch = stretch_of(view, day);
    smeplat__tally sum = stretch->before;
    int32_t k, i;

    stretch_tally(stretch, day, &sum);
    for (k = 0; k < view->layer_count; k++) {
        const smeplat__layer *layer = &view->layers[k];
        int32_t end, block;

        if (!layer->count)
            continue;
        end = row_from(layer, day >= SMEPLAT__DAYS_MAX ? SMEPLAT_DATE_MAX + 1 : smeplat__date_from_days(day + 1));
        block = end / layer->block_length;
        tally_add(&sum, &layer->before[block]);
        for (i = block * layer->block_length; i < end; i++) {
            smeplat__tally change = row_tally(view, k, i);

            tally_add(&sum, &change);
        }
    }
    return sum;
}

static int32_t owner_of(const smeplat__calendar *view, int32_t day)
{
    int32_t k;

    for (k = 0; k < view->layer_count; k++)
        if (covers(&view->layers[k], day))
            return k;
    if (day < smeplat__workdays.first || day > smeplat__workdays.last)
        return OWNER_NOBODY;
    return day <= smeplat__workdays.last_notified ? OWNER_NOTIFIED : OWNER_STATUTE;
}

/* Puts a day on which the owner may change into the ascending list of such days. */
static int32_t insert(int32_t *cuts, int32_t count, int32_t day)
{
    int32_t i = count;

    if (day > SMEPLAT__DAYS_MAX)
        return count;
    while (i > 0 && cuts[i - 1] > day)
        i--;
    if (i > 0 && cuts[i - 1] == day)
        return count;
    memmove(cuts + i + 1, cuts + i, (size_t)(count - i) * sizeof *cuts);
    cuts[i] = day;
    return count + 1;
}

static void lay_stretches(smeplat__calendar *view)
{
    int32_t cuts[SMEPLAT__SPANS], count = 0, k, i;
    smeplat__tally sum = {0, 0, 0, 0};

    /* One day early, so that the day before the first date there is has its stretch too. */
    count = insert(cuts, count, SMEPLAT__DAYS_MIN - 1);
    count = insert(cuts, count, smeplat__workdays.first);
    count = insert(cuts, count, smeplat__workdays.last_notified + 1);
    count = insert(cuts, count, smeplat__workdays.last + 1);
    for (k = 0; k < view->layer_count; k++) {
        count = insert(cuts, count, view->layers[k].from);
        count = insert(cuts, count, view->layers[k].to + 1);
    }
    for (i = 0; i < count; i++) {
        smeplat__stretch *stretch = &view->stretches[i];

        stretch->from = cuts[i];
        stretch->owner = owner_of(view, cuts[i]);
        stretch->before = sum;
        if (i + 1 < count)
            stretch_tally(stretch, cuts[i + 1] - 1, &sum);
    }
    view->stretch_count = count;
}

static void sum_blocks(smeplat__calendar *view, int32_t k)
{
    smeplat__layer *layer = &view->layers[k];
    smeplat__tally sum = {0, 0, 0, 0};
    int32_t i;

    layer->block_length = layer->count / SMEPLAT__BLOCKS + 1;
    for (i = 0; i <= layer->count; i++) {
        if (i % layer->block_length == 0)
            layer->before[i / layer->block_length] = sum;
        if (i < layer->count) {
            smeplat__tally change = row_tally(view, k, i);

            tally_add(&sum, &change);
        }
    }
}

/* One layer's words and rows. */
static smeplat_status layer_check(const smeplat_calendar *calendar, smeplat_error *error)
{
    size_t i;

    if (calendar->reserved0)
        return smeplat__refuse(error, SMEPLAT_ERR_BITS, SMEPLAT_FIELD_ARG_CALENDAR, 0, 0);
    if (!smeplat_date_valid(calendar->covers_from))
        return smeplat__refuse(error, SMEPLAT_ERR_DATE, SMEPLAT_FIELD_CALENDAR_COVERS_FROM, 0, 0);
    if (!smeplat_date_valid(calendar->covers_to))
        return smeplat__refuse(error, SMEPLAT_ERR_DATE, SMEPLAT_FIELD_CALENDAR_COVERS_TO, 0, 0);
    if (calendar->covers_to < calendar->covers_from)
        return smeplat__refuse(error, SMEPLAT_ERR_CONTRADICTION, SMEPLAT_FIELD_CALENDAR_COVERS_TO, 0, 0);
    if (calendar->final_through && !smeplat_date_valid(calendar->final_through))
        return smeplat__refuse(error, SMEPLAT_ERR_DATE, SMEPLAT_FIELD_CALENDAR_FINAL_THROUGH, 0, 0);
    if (calendar->day_count && !calendar->days)
        return smeplat__refuse(error, SMEPLAT_ERR_NULL, SMEPLAT_FIELD_CALENDAR_DAYS, 0, 0);
    for (i = 0; i < calendar->day_count; i++) {
        const smeplat_calendar_day *day = &calendar->days[i];
        smeplat_status status = SMEPLAT_OK;

        if (!smeplat_date_valid(day->date))
            status = SMEPLAT_ERR_DATE;
        else if (day->kind != SMEPLAT_DAY_KIND_OFF && day->kind != SMEPLAT_DAY_KIND_WORK)
            status = SMEPLAT_ERR_ENUM;
        else if (i && day->date <= day[-1].date)
            status = day->date == day[-1].date ? SMEPLAT_ERR_DUPLICATE : SMEPLAT_ERR_ORDER;
        if (status)
            return smeplat__refuse(error, status, SMEPLAT_FIELD_CALENDAR_DAYS, 0, (int64_t)i + 1);
    }
    return SMEPLAT_OK;
}

/* Takes the next layer down; *depth counts them. */
static const smeplat_calendar *layer_take(const smeplat_calendar *src, int32_t depth, smeplat_calendar *room,
                                          smeplat_status *status, smeplat_error *error)
{
    const smeplat_calendar *calendar;

    if (depth >= SMEPLAT_CALENDAR_LAYERS_MAX) {
        *status = smeplat__refuse(error, SMEPLAT_ERR_CALENDAR, SMEPLAT_FIELD_CALENDAR_BASE, 0, 0);
        return NULL;
    }
    calendar = smeplat__take(src, sizeof *room, CALENDAR_MIN, room, status);
    if (!calendar)
        smeplat__refuse(error, *status, depth ? SMEPLAT_FIELD_CALENDAR_BASE : SMEPLAT_FIELD_ARG_CALENDAR, 0, 0);
    else
        *status = layer_check(calendar, error);
    return *status ? NULL : calendar;
}

smeplat_status smeplat__calendar_open(const smeplat_calendar *calendar, smeplat__calendar *view, smeplat_error *error)
{
    smeplat_calendar room;
    smeplat_status status = SMEPLAT_OK;
    int32_t k;

    view->final_through = smeplat__workdays.final_through;
    view->stretch_count = 0;
    for (view->layer_count = 0; calendar; view->layer_count++) {
        smeplat__layer *layer = &view->layers[view->layer_count];

        calendar = layer_take(calendar, view->layer_count, &room, &status, error);
        if (!calendar)
            return status;
        layer->days = calendar->days;
        layer->count = (int32_t)calendar->day_count; /* dates ascend, so there are fewer than 110 000 */
        layer->from = smeplat__date_days(calendar->covers_from);
        layer->to = smeplat__date_days(calendar->covers_to);
        if (!view->layer_count)
            view->final_through = smeplat__date_days(
                calendar->final_through ? calendar->final_through : calendar->covers_to / 10000 * 10000 + 1224);
        calendar = calendar->base;
    }
    if (view->layer_count) { /* without layers nothing below is looked at */
        lay_stretches(view);
        for (k = 0; k < view->layer_count; k++)
            sum_blocks(view, k);
    }
    return SMEPLAT_OK;
}

/* ---- walking ---- */

/* What walking the days first..last gave; CALENDAR if one of them has no answer. */
static smeplat_status walked(const smeplat__calendar *view, int32_t first, int32_t last, smeplat__walk *out)
{
    int32_t work, sure_work, sure_days, known_days, length = last - first + 1;

    if (length <= 0) {
        out->certainty = SMEPLAT_CERTAINTY_NOTIFIED;
        out->counted = out->uncounted = 0;
        return SMEPLAT_OK;
    }
    if (view->layer_count) {
        smeplat__tally a = tally_of(view, first - 1), b = tally_of(view, last);

        work = b.work - a.work;
        sure_work = b.sure_work - a.sure_work;
        sure_days = b.sure_days - a.sure_days;
        known_days = b.known_days - a.known_days;
    } else {
        int32_t sure_to = last <= smeplat__workdays.last_notified ? last : smeplat__workdays.last_notified;

        if (first < smeplat__workdays.first || last > smeplat__workdays.last)
            return SMEPLAT_ERR_CALENDAR;
        known_days = length;
        sure_days = sure_to < first ? 0 : sure_to - first + 1;
        work = table_rank(last) - table_rank(first - 1);
        sure_work = sure_days ? table_rank(sure_to) - table_rank(first - 1) : 0;
    }
    if (known_days != length)
        return SMEPLAT_ERR_CALENDAR;
    out->certainty = sure_days != length          ? SMEPLAT_CERTAINTY_PROVISIONAL
                     : last > view->final_through ? SMEPLAT_CERTAINTY_MAY_CHANGE
                                                  : SMEPLAT_CERTAINTY_NOTIFIED;
    out->counted = sure_work;
    out->uncounted = work - sure_work;
    return SMEPLAT_OK;
}

/* Least day on which the layered calendar's working days so far reach `target`; past the last date if none does. `from`
 * is a day known to lie before it. */
static int32_t layered_select(const smeplat__calendar *view, int32_t target, int32_t from)
{
    int32_t low = from, high, step = 8;

    for (high = low + step; high <= SMEPLAT__DAYS_MAX && tally_of(view, high).work < target; high += step) {
        low = high;
        step *= 2;
    }
    if (high > SMEPLAT__DAYS_MAX)
        high = SMEPLAT__DAYS_MAX + 1;
    while (high - low > 1) {
        int32_t middle = low + (high - low) / 2;

        if (tally_of(view, middle).work < target)
            low = middle;
        else
            high = middle;
    }
    return high;
}

/* The n-th working day after `day`, n above 0. */
static smeplat_status forward(const smeplat__calendar *view, int32_t day, int32_t n, int32_t *out)
{
    if (view->layer_count) {
        *out = layered_select(view, tally_of(view, day).work + n, day);
        return *out > SMEPLAT__DAYS_MAX ? SMEPLAT_ERR_CALENDAR : SMEPLAT_OK;
    }
    if (day < smeplat__workdays.first - 1 || day > smeplat__workdays.last)
        return SMEPLAT_ERR_CALENDAR;
    n += table_rank(day);
    if (n > table_rank(smeplat__workdays.last))
        return SMEPLAT_ERR_CALENDAR;
    *out = table_select(n);
    return SMEPLAT_OK;
}

/* The n-th working day before `day`, n above 0. */
static smeplat_status backward(const smeplat__calendar *view, int32_t day, int32_t n, int32_t *out)
{
    if (view->layer_count) {
        int32_t target = tally_of(view, day - 1).work - n + 1, low;

        if (target < 1)
            return SMEPLAT_ERR_CALENDAR;
        low = day - 2 * n - 32; /* a good guess, if it lies early enough */
        if (low < SMEPLAT__DAYS_MIN || tally_of(view, low).work >= target)
            low = SMEPLAT__DAYS_MIN - 1;
        *out = layered_select(view, target, low);
        return SMEPLAT_OK;
    }
    if (day <= smeplat__workdays.first || day > smeplat__workdays.last + 1)
        return SMEPLAT_ERR_CALENDAR;
    n = table_rank(day - 1) - n + 1;
    if (n < 1)
        return SMEPLAT_ERR_CALENDAR;
    *out = table_select(n);
    return SMEPLAT_OK;
}

smeplat_status smeplat__workdays_add(const smeplat__calendar *view, int32_t day, int64_t n, smeplat__walk *out)
{
    const int64_t most = SMEPLAT__DAYS_MAX - SMEPLAT__DAYS_MIN;
    smeplat__walk walk;
    smeplat_status status;

    if (n < -most || n > most)
        return SMEPLAT_ERR_CALENDAR;
    if (n > 0)
        status = forward(view, day, (int32_t)n, &walk.day);
    else if (n < 0)
        status = backward(view, day, (int32_t)-n, &walk.day);
    else
        status = forward(view, day - 1, 1, &walk.day);
    if (status)
        return status;
    if (n < 0)
        status = walked(view, walk.day, day - 1, &walk);
    else
        status = walked(view, n ? day + 1 : day, walk.day, &walk);
    if (status)
        return status;
    if (!n)
        walk.counted = walk.uncounted = 0;
    *out = walk;
    return SMEPLAT_OK;
}

smeplat_status smeplat__workdays_count(const smeplat__calendar *view, int32_t from, int32_t to, smeplat__walk *out)
{
    int32_t first = from < to ? from + 1 : to;
    int32_t last = from < to ? to : from - 1;

    out->day = last;
    return walked(view, first, last, out);
}

/* ---- one day ---- */

static const smeplat__named_day *named_at(int32_t day)
{
    int32_t offset = day - smeplat__workdays.first, low = 0, high = smeplat__workdays.named_count;

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

/* Fills kind, holiday, notice and workday of a day that has an answer. */
static smeplat_status describe(const smeplat__calendar *view, int32_t day, smeplat_workdays *out)
{
    const smeplat__named_day *named;
    int32_t k;

    out->date = smeplat__date_from_days(day);
    out->kind = SMEPLAT_DAY_KIND_ORDINARY;
    out->workday = is_weekday(day);
    for (k = 0; k < view->layer_count; k++) {
        const smeplat_calendar_day *row = row_at(&view->layers[k], out->date);
        smeplat_status status;

        if (!row) {
            if (covers(&view->layers[k], day))
                return SMEPLAT_OK;
            continue;
        }
        out->kind = row->kind;
        out->workday = row->kind == SMEPLAT_DAY_KIND_WORK;
        out->holiday = row->holiday;
        out->notice = row->notice;
        status = smeplat__text_check(row->holiday);
        return status ? status : smeplat__text_check(row->notice);
    }
    if (out->workday && table_works(day)) /* no notice names a Monday to Friday as worked */
        return SMEPLAT_OK;
    named = named_at(day);
    if (named) {
        out->kind = named->what / 16;
        out->workday = out->kind == SMEPLAT_DAY_KIND_WORK;
        out->holiday = smeplat__workdays_holidays[named->what % 16];
        out->notice = smeplat__workdays_notices[named->notice];
    }
    return SMEPLAT_OK;
}

/* ---- questions ---- */

typedef struct answer {
    smeplat_workdays result;
    int32_t field; /* what was refused */
} answer;

static smeplat_status ask_add(const smeplat__calendar *view, int32_t date, int64_t n, answer *out)
{
    smeplat__walk walk;
    smeplat_status status;

    out->field = SMEPLAT_FIELD_CALENDAR_DATE;
    if (!smeplat_date_valid(date))
        return SMEPLAT_ERR_DATE;
    status = smeplat__workdays_add(view, smeplat__date_days(date), n, &walk);
    if (status)
        return status;
    out->field = SMEPLAT_FIELD_CALENDAR_DAYS;
    out->result.count = n;
    out->result.certainty = walk.certainty;
    out->result.counted = walk.counted;
    out->result.uncounted = walk.uncounted;
    return describe(view, walk.day, &out->result);
}

static smeplat_status ask_count(const smeplat__calendar *view, int32_t from, int32_t to, answer *out)
{
    smeplat__walk walk;
    smeplat_status status;

    out->field = SMEPLAT_FIELD_CALENDAR_DATE;
    if (!smeplat_date_valid(from) || !smeplat_date_valid(to))
        return SMEPLAT_ERR_DATE;
    status = smeplat__workdays_count(view, smeplat__date_days(from), smeplat__date_days(to), &walk);
    if (status)
        return status;
    out->result.certainty = walk.certainty;
    out->result.counted = walk.counted;
    out->result.uncounted = walk.uncounted;
    out->result.count = walk.counted + walk.uncounted;
    if (to < from)
        out->result.count = -out->result.count;
    return SMEPLAT_OK;
}

static smeplat_status ask_check(const smeplat__calendar *view, int32_t date, answer *out)
{
    int32_t day;
    smeplat__walk walk;
    smeplat_status status;

    out->field = SMEPLAT_FIELD_CALENDAR_DATE;
    if (!smeplat_date_valid(date))
        return SMEPLAT_ERR_DATE;
    day = smeplat__date_days(date);
    status = walked(view, day, day, &walk);
    if (status)
        return status;
    out->field = SMEPLAT_FIELD_CALENDAR_DAYS;
    out->result.certainty = walk.certainty;
    return describe(view, day, &out->result);
}

/* The three questions behind one door. */
enum { ASK_ADD, ASK_COUNT, ASK_CHECK };

static smeplat_status ask(int what, const smeplat__calendar *view, int32_t date, int64_t other, answer *out)
{
    memset(out, 0, sizeof *out);
    switch (what) {
    case ASK_ADD:
        return ask_add(view, date, other, out);
    case ASK_COUNT:
        return ask_count(view, date, (int32_t)other, out);
    default:
        return ask_check(view, date, out);
    }
}

static smeplat_status workdays_out_check(const smeplat_workdays *out, smeplat_error *error)
{
    smeplat_status status = out ? smeplat__size_check(out->struct_size, WORKDAYS_MIN) : SMEPLAT_ERR_NULL;

    return status ? smeplat__refuse(error, status, SMEPLAT_FIELD_ARG_OUT, 0, 0) : SMEPLAT_OK;
}

static smeplat_status ask_one(int what, int32_t date, int64_t other, const smeplat_calendar *calendar,
                              smeplat_workdays *out, smeplat_error *error)
{
    smeplat__calendar view;
    answer a;
    smeplat_status status = workdays_out_check(out, error);

    if (!status)
        status = smeplat__calendar_open(calendar, &view, error);
    if (status)
        return status;
    status = ask(what, &view, date, other, &a);
    if (status)
        return smeplat__refuse(error, status, a.field, 0, 0);
    smeplat__give(out, &a.result, sizeof a.result);
    return SMEPLAT_OK;
}

static smeplat_status ask_many(int what, const int32_t *dates, const int32_t *others, const int64_t *numbers,
                               size_t count, const smeplat_calendar *calendar, smeplat_workdays *out,
                               smeplat_error *error)
{
    smeplat__calendar view;
    smeplat_status status;
    uint32_t stride;
    answer a;
    size_t i;

    if (!count)
        return SMEPLAT_OK;
    if (!dates || (what == ASK_ADD && !numbers) || (what == ASK_COUNT && !others))
        return smeplat__refuse(error, SMEPLAT_ERR_NULL, SMEPLAT_FIELD_ARG_INPUT, 0, 0);
    status = workdays_out_check(out, error);
    if (!status)
        status = smeplat__calendar_open(calendar, &view, error);
    if (status)
        return status;
    stride = out->struct_size;
    for (i = 0; i < count; i++) {
        unsigned char *row = (unsigned char *)out + i * stride;

        status = ask(what, &view, dates[i], numbers ? numbers[i] : others ? others[i] : 0, &a);
        if (status)
            memset(&a.result, 0, sizeof a.result);
        a.result.status = status;
        memcpy(row, &stride, sizeof stride);
        smeplat__give(row, &a.result, sizeof a.result);
    }
    return SMEPLAT_OK;
}

smeplat_status smeplat_workdays_add(int32_t date, int64_t workdays, const smeplat_calendar *calendar,
                                    smeplat_workdays *out, smeplat_error *error)
{
    return ask_one(ASK_ADD, date, workdays, calendar, out, error);
}

smeplat_status smeplat_workdays_count(int32_t from, int32_t to, const smeplat_calendar *calendar, smeplat_workdays *out,
                                      smeplat_error *error)
{
    return ask_one(ASK_COUNT, from, to, calendar, out, error);
}

smeplat_status smeplat_workdays_check(int32_t date, const smeplat_calendar *calendar, smeplat_workdays *out,
                                      smeplat_error *error)
{
    return ask_one(ASK_CHECK, date, 0, calendar, out, error);
}

smeplat_status smeplat_workdays_add_n(const int32_t *dates, const int64_t *workdays, size_t count,
                                      const smeplat_calendar *calendar, smeplat_workdays *out, smeplat_error *error)
{
    return ask_many(ASK_ADD, dates, NULL, workdays, count, calendar, out, error);
}

smeplat_status smeplat_workdays_count_n(const int32_t *from, const int32_t *to, size_t count,
                                        const smeplat_calendar *calendar, smeplat_workdays *out, smeplat_error *error)
{
    return ask_many(ASK_COUNT, from, to, NULL, count, calendar, out, error);
}

smeplat_status smeplat_workdays_check_n(const int32_t *dates, size_t count, const smeplat_calendar *calendar,
                                        smeplat_workdays *out, smeplat_error *error)
{
    return ask_many(ASK_CHECK, dates, NULL, NULL, count, calendar, out, error);
}

/* ---- the calendar itself ---- */

static smeplat_status texts_check(const smeplat_calendar *calendar, smeplat_error *error)
{
    smeplat_status status = smeplat__text_check(calendar->edition);
    size_t i;

    if (status)
        return smeplat__refuse(error, status, SMEPLAT_FIELD_CALENDAR_TEXT, 0, 0);
    for (i = 0; i < calendar->day_count; i++) {
        status = smeplat__text_check(calendar->days[i].holiday);
        if (!status)
            status = smeplat__text_check(calendar->days[i].notice);
        if (status)
            return smeplat__refuse(error, status, SMEPLAT_FIELD_CALENDAR_DAYS, 0, (int64_t)i + 1);
    }
    return SMEPLAT_OK;
}

smeplat_status smeplat_calendar_check(const smeplat_calendar *calendar, smeplat_error *error)
{
    smeplat_calendar room;
    smeplat_status status = SMEPLAT_OK;
    int32_t depth;

    for (depth = 0; calendar; depth++) {
        calendar = layer_take(calendar, depth, &room, &status, error);
        if (calendar)
            status = texts_check(calendar, error);
        if (status)
            return status;
        calendar = calendar->base;
    }
    return SMEPLAT_OK;
}

/* Rows of the built-in table that a notice names. */
static int32_t notified_rows(void)
{
    int32_t low = 0, high = smeplat__workdays.named_count;
    int32_t end = smeplat__workdays.last_notified - smeplat__workdays.first + 1;

    while (low < high) {
        int32_t middle = low + (high - low) / 2;

        if (smeplat__workdays_named[middle].offset < end)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

/* Whether a stretch is part of the one asked for: any answer, or notified ones only. */
static int32_t belongs(int32_t owner, int32_t notified_only)
{
    return owner != OWNER_NOBODY && !(notified_only && owner == OWNER_STATUTE);
}

/* The unbroken run of stretches around the built-in table's first day. */
static void run_around(const smeplat__calendar *view, int32_t notified_only, int32_t *from, int32_t *to)
{
    int32_t at = (int32_t)(stretch_of(view, smeplat__workdays.first) - view->stretches), low = at, high = at + 1;

    while (low > 0 && belongs(view->stretches[low - 1].owner, notified_only))
        low--;
    while (high < view->stretch_count && belongs(view->stretches[high].owner, notified_only))
        high++;
    *from = smeplat__date_from_days(view->stretches[low].from);
    *to = high == view->stretch_count ? SMEPLAT_DATE_MAX : smeplat__date_from_days(view->stretches[high].from - 1);
}

smeplat_status smeplat_calendar_coverage(const smeplat_calendar *calendar, smeplat_coverage *out, smeplat_error *error)
{
    smeplat__calendar view;
    smeplat_coverage c;
    smeplat_calendar room;
    smeplat_status status = out ? smeplat__size_check(out->struct_size, COVERAGE_MIN) : SMEPLAT_ERR_NULL;
    int32_t k;

    if (status)
        return smeplat__refuse(error, status, SMEPLAT_FIELD_ARG_OUT, 0, 0);
    status = smeplat_calendar_check(calendar, error);
    if (!status)
        status = smeplat__calendar_open(calendar, &view, error);
    if (status)
        return status;
    if (!view.layer_count)
        lay_stretches(&view);
    memset(&c, 0, sizeof c);
    c.layers = view.layer_count;
    run_around(&view, 1, &c.notified_from, &c.notified_to);
    run_around(&view, 0, &c.known_from, &c.known_to);
    c.final_through = smeplat__date_from_days(view.final_through);
    c.named_days = notified_rows();
    for (k = 0; k < view.layer_count; k++)
        c.named_days += view.layers[k].count;
    c.builtin_edition = c.edition = smeplat__workdays.edition;
    if (calendar) {
        calendar = smeplat__take(calendar, sizeof room, CALENDAR_MIN, &room, &status);
        c.edition = calendar->edition;
    }
    smeplat__give(out, &c, sizeof c);
    return SMEPLAT_OK;
}

const char *smeplat_calendar_edition(void)
{
    return smeplat__workdays.edition.ptr;
}
