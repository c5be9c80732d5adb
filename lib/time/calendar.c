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
#include "time/table.h"
#include "time/workdays_table.h"

/* Owners of a stretch; a layer's is its index. */
#define OWNER_NOBODY   (-1)
#define OWNER_NOTIFIED (-2)
#define OWNER_STATUTE  (-3)

#define CALENDAR_MIN SMEPLAT__END_OF(smeplat_calendar, reserved0)
#define WORKDAYS_MIN SMEPLAT__END_OF(smeplat_workdays, notice)
#define COVERAGE_MIN SMEPLAT__END_OF(smeplat_coverage, builtin_edition)

/* Days since a Monday long before 1900; how many of the first n of them are Mondays to Fridays. */
/*@ logic integer since_monday(integer day) = day + 28003;
    logic integer weekdays(integer n) = n / 7 * 5 + \min(n % 7, 5);
*/

/*@ requires -28000 < day < 100000;
    assigns \nothing;
    ensures \result == (since_monday(day) % 7 < 5 ? 1 : 0);
*/
static int32_t is_weekday(int32_t day)
{
    return (day + 7 * 4000 + 3) % 7 < 5;
}

/* Mondays to Fridays from a fixed Monday through `day`. */
/*@ requires -28000 < day < 100000;
    assigns \nothing;
    ensures \result == weekdays(since_monday(day) + 1);
    ensures \result == weekdays(since_monday(day)) + (since_monday(day) % 7 < 5 ? 1 : 0);
*/
static int32_t weekdays_through(int32_t day)
{
    int32_t n = day + 7 * 4000 + 3 + 1; /* days since a Monday long before 1900, that one included */

    return n / 7 * 5 + (n % 7 < 5 ? n % 7 : 5);
}

/* ---- layers ---- */

/* First row of a layer on or after `date`; its count if there is none. */
/*@ predicate rows_rise{L}(smeplat__layer *layer) =
      \forall integer i, j; 0 <= i < j < layer->count ==> layer->days[i].date < layer->days[j].date;
*/
/*@ requires \valid_read(layer) && 0 <= layer->count && \valid_read(layer->days + (0 .. layer->count - 1));
    assigns \nothing;
    ensures 0 <= \result <= layer->count;
    ensures \result < layer->count ==> date <= layer->days[\result].date;
    ensures 0 < \result ==> layer->days[\result - 1].date < date;
    ensures rows_rise(layer) ==> \forall integer i; 0 <= i < \result ==> layer->days[i].date < date;
    ensures rows_rise(layer) ==> \forall integer i; \result <= i < layer->count ==> date <= layer->days[i].date;
*/
static int32_t row_from(const smeplat__layer *layer, int32_t date)
{
    int32_t low = 0, high = layer->count;

    /*@ loop invariant 0 <= low <= high <= layer->count;
        loop invariant high < layer->count ==> date <= layer->days[high].date;
        loop invariant 0 < low ==> layer->days[low - 1].date < date;
        loop invariant rows_rise(layer) ==> \forall integer i; 0 <= i < low ==> layer->days[i].date < date;
        loop invariant rows_rise(layer) ==> \forall integer i; high <= i < layer->count ==> date <= layer->days[i].date;
        loop assigns low, high;
        loop variant high - low;
    */
    while (low < high) {
        int32_t middle = low + (high - low) / 2;

        if (layer->days[middle].date < date)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

/*@ requires \valid_read(layer) && 0 <= layer->count && \valid_read(layer->days + (0 .. layer->count - 1));
    assigns \nothing;
    ensures \result != \null ==> \result->date == date;
    ensures \result == \null && rows_rise(layer) ==> \forall integer i; 0 <= i < layer->count ==> layer->days[i].date != date;
*/
static const smeplat_calendar_day *row_at(const smeplat__layer *layer, int32_t date)
{
    int32_t i = row_from(layer, date);

    return i < layer->count && layer->days[i].date == date ? &layer->days[i] : NULL;
}

/*@ requires \valid_read(layer);
    assigns \nothing;
    ensures \result == (layer->from <= day <= layer->to ? 1 : 0);
*/
static int32_t covers(const smeplat__layer *layer, int32_t day)
{
    return layer->from <= day && day <= layer->to;
}

/* The stretch a day lies in: the last that begins on it or before. */
/*@ requires \valid_read(view) && 1 <= view->stretch_count <= SMEPLAT__SPANS && view->stretches[0].from <= day;
    assigns \nothing;
    ensures \exists integer i; 0 <= i < view->stretch_count && \result == &view->stretches[i] &&
      view->stretches[i].from <= day && (i + 1 < view->stretch_count ==> day < view->stretches[i + 1].from);
*/
static const smeplat__stretch *stretch_of(const smeplat__calendar *view, int32_t day)
{
    int32_t low = 0, high = view->stretch_count;

    /*@ loop invariant 0 <= low < high <= view->stretch_count && view->stretches[low].from <= day;
        loop invariant high < view->stretch_count ==> day < view->stretches[high].from;
        loop assigns low, high;
        loop variant high - low;
    */
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

/* Adds what a stretch holds, rows aside, from its first day through `day`, which lies in it. */
static void stretch_tally(const smeplat__stretch *stretch, int32_t day, smeplat__tally *to)
{
    int32_t length = day - stretch->from + 1;
    int32_t sure = stretch->owner != OWNER_STATUTE;
    int32_t work;

    if (stretch->owner == OWNER_NOBODY)
        return;
    work = stretch->owner >= 0 ? weekdays_through(day) - weekdays_through(stretch->from - 1)
                               : smeplat__table_rank(day) - smeplat__table_rank(stretch->from - 1);
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

    if (!k && covers(&view->layers[0], day)) { /* nobody is newer, and the day is its own: most rows there are */
        change.work = change.sure_work = works - is_weekday(day);
        return change;
    }
    for (newer = 0; newer < k; newer++)
        if (covers(&view->layers[newer], day) || row_at(&view->layers[newer], row->date))
            return change;
    owner = stretch_of(view, day)->owner;
    change.work = works;
    change.sure_work = works;
    if (owner == OWNER_NOBODY) {
        change.sure_days = change.known_days = 1;
    } else if (owner == OWNER_STATUTE) {
        change.work -= smeplat__table_works(day);
        change.sure_days = 1;
    } else {
        change.work -= owner >= 0 ? is_weekday(day) : smeplat__table_works(day);
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

/* Who speaks of a day: the newest layer that covers it, else the built-in table where it has the day. */
/*@ predicate has_day{L}(smeplat__layer *layer, integer day) = layer->from <= day <= layer->to;
*/
/*@ requires \valid_read(view) && 0 <= view->layer_count <= SMEPLAT_CALENDAR_LAYERS_MAX;
    assigns \nothing;
    ensures 0 <= \result ==> \result < view->layer_count && has_day(&view->layers[\result], day);
    ensures \forall integer k; 0 <= k < view->layer_count && (\result < 0 || k < \result) ==> !has_day(&view->layers[k], day);
    ensures \result < 0 ==> \result == (day < smeplat__workdays.first || smeplat__workdays.last < day ? OWNER_NOBODY
      : day <= smeplat__workdays.last_notified ? OWNER_NOTIFIED : OWNER_STATUTE);
*/
static int32_t owner_of(const smeplat__calendar *view, int32_t day)
{
    int32_t k;

    /*@ loop invariant 0 <= k <= view->layer_count;
        loop invariant \forall integer j; 0 <= j < k ==> !has_day(&view->layers[j], day);
        loop assigns k;
        loop variant view->layer_count - k;
    */
    for (k = 0; k < view->layer_count; k++)
        if (covers(&view->layers[k], day))
            return k;
    if (day < smeplat__workdays.first || day > smeplat__workdays.last)
        return OWNER_NOBODY;
    return day <= smeplat__workdays.last_notified ? OWNER_NOTIFIED : OWNER_STATUTE;
}

/* Puts a day on which the owner may change into the ascending list of such days. */
/*@ predicate days_rise{L}(int32_t *days, integer count) = \forall integer i, j; 0 <= i < j < count ==> days[i] < days[j];
*/
/*@ requires 0 <= count < INT32_MAX && \valid(cuts + (0 .. count)) && days_rise(cuts, count);
    assigns cuts[0 .. count];
    ensures \result == count || \result == count + 1;
    ensures days_rise(cuts, \result);
    ensures day <= SMEPLAT__DAYS_MAX ==> \exists integer i; 0 <= i < \result && cuts[i] == day;
    ensures SMEPLAT__DAYS_MAX < day ==> \result == count;
    ensures \result == count ==> \forall integer i; 0 <= i < count ==> cuts[i] == \old(cuts[i]);
*/
static int32_t insert(int32_t *cuts, int32_t count, int32_t day)
{
    int32_t i = count, k;

    if (day > SMEPLAT__DAYS_MAX)
        return count;
    /*@ loop invariant 0 <= i <= count && (i < count ==> day < cuts[i]);
        loop assigns i;
        loop variant i;
    */
    while (i > 0 && cuts[i - 1] > day)
        i--;
    if (i > 0 && cuts[i - 1] == day)
        return count;
    //@ assert \forall integer j; 0 <= j < i ==> cuts[j] < day;
    //@ assert \forall integer j; i <= j < count ==> day < cuts[j];
    /*@ loop invariant i <= k <= count;
        loop invariant \forall integer j; 0 <= j < k ==> cuts[j] == \at(cuts[j], Pre);
        loop invariant \forall integer j; k < j <= count ==> day < cuts[j] && (0 < k ==> cuts[k - 1] < cuts[j]);
        loop invariant \forall integer j, n; k < j < n <= count ==> cuts[j] < cuts[n];
        loop assigns k, cuts[0 .. count];
        loop variant k;
    */
    for (k = count; k > i; k--)
        cuts[k] = cuts[k - 1];
    cuts[i] = day;
    //@ assert days_rise(cuts, i + 1);
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

/* Narrows what the built-in table answers alone to the days before all that layers speak of. */
static void bound(smeplat__calendar *view)
{
    const int32_t first = smeplat__workdays.first;
    int32_t own = smeplat__workdays.last + 1, final = view->final_through + 1, k;

    for (k = 0; k < view->layer_count; k++) {
        const smeplat__layer *layer = &view->layers[k];
        int32_t from = layer->from;

        if (layer->count && smeplat__date_days(layer->days[0].date) < from)
            from = smeplat__date_days(layer->days[0].date);
        own = from < own ? from : own;
    }
    own = own < first ? first : own;
    final = final < first ? first : final > smeplat__workdays.last ? smeplat__workdays.last + 1 : final;
    view->bounds.days = (uint32_t)(own - first);
    view->bounds.work = (uint32_t)smeplat__table_rank(own - 1);
    view->bounds.final_days = (uint32_t)(final - first);
    view->bounds.final_work = (uint32_t)smeplat__table_rank(final - 1);
}

/* Checks a calendar and takes its layers; enough for what the built-in table answers alone. */
static smeplat_status layers_take(const smeplat_calendar *calendar, smeplat__calendar *view, smeplat_error *error)
{
    smeplat_calendar room;
    smeplat_status status = SMEPLAT_OK;

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
    view->bounds = smeplat__workdays_alone;
    if (view->layer_count)
        bound(view);
    return SMEPLAT_OK;
}

/* The running totals of what layers_take() took; without layers nothing of that is looked at. */
static void lay(smeplat__calendar *view)
{
    int32_t k;

    if (!view->layer_count)
        return;
    lay_stretches(view);
    for (k = 0; k < view->layer_count; k++)
        sum_blocks(view, k);
}

smeplat_status smeplat__calendar_open(const smeplat_calendar *calendar, smeplat__calendar *view, smeplat_error *error)
{
    smeplat_status status = layers_take(calendar, view, error);

    if (!status)
        lay(view);
    return status;
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
        work = smeplat__table_rank(last) - smeplat__table_rank(first - 1);
        sure_work = sure_days ? smeplat__table_rank(sure_to) - smeplat__table_rank(first - 1) : 0;
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

/* Least day on which the layered calendar's working days so far reach `target`, 1 or more; past the last date if none
 * does. `day` is one whose number of working days so far, `work`, is known. */
static int32_t layered_select(const smeplat__calendar *view, int32_t target, int32_t day, int32_t work)
{
    int32_t low = work < target ? day : SMEPLAT__DAYS_MIN - 1;
    int32_t high = work < target ? SMEPLAT__DAYS_MAX + 1 : day;
    int32_t guesses = 8;

    while (high - low > 1) {
        int32_t probe = low + (high - low) / 2;

        /* A year of 250 working days: a guess from the last look, a little past the mark so that it lies between two. */
        if (high - low > 24 && guesses-- > 0) {
            probe = day + (target - work) * 19 / 13 + (work < target ? 9 : -9);
            probe = probe <= low ? low + 1 : probe >= high ? high - 1 : probe;
        }
        day = probe;
        work = tally_of(view, day).work;
        if (work < target)
            low = day;
        else
            high = day;
    }
    return high;
}

/* The n-th working day after `day`, n above 0. */
static smeplat_status forward(const smeplat__calendar *view, int32_t day, int32_t n, int32_t *out)
{
    if (view->layer_count) {
        int32_t work = tally_of(view, day).work;

        *out = layered_select(view, work + n, day, work);
        return *out > SMEPLAT__DAYS_MAX ? SMEPLAT_ERR_CALENDAR : SMEPLAT_OK;
    }
    if (day < smeplat__workdays.first - 1 || day > smeplat__workdays.last)
        return SMEPLAT_ERR_CALENDAR;
    n += smeplat__table_rank(day);
    if (n > smeplat__table_rank(smeplat__workdays.last))
        return SMEPLAT_ERR_CALENDAR;
    *out = smeplat__table_select(n);
    return SMEPLAT_OK;
}

/* The n-th working day before `day`, n above 0. */
static smeplat_status backward(const smeplat__calendar *view, int32_t day, int32_t n, int32_t *out)
{
    if (view->layer_count) {
        int32_t work = tally_of(view, day - 1).work;

        if (work < n)
            return SMEPLAT_ERR_CALENDAR;
        *out = layered_select(view, work - n + 1, day - 1, work);
        return SMEPLAT_OK;
    }
    if (day <= smeplat__workdays.first || day > smeplat__workdays.last + 1)
        return SMEPLAT_ERR_CALENDAR;
    n = smeplat__table_rank(day - 1) - n + 1;
    if (n < 1)
        return SMEPLAT_ERR_CALENDAR;
    *out = smeplat__table_select(n);
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
    if (out->workday && smeplat__table_works(day)) /* no notice names a Monday to Friday as worked */
        return SMEPLAT_OK;
    named = smeplat__table_named(day - smeplat__workdays.first);
    if (named)
        smeplat__table_describe(named, out);
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

/* Answers rows from number `i` on while the built-in table can alone; the first row it cannot, or `count`. */
static size_t add_rows(const smeplat__bounds *alone, const int32_t *dates, const int64_t *numbers, size_t i,
                       size_t count, smeplat_workdays *out)
{
    const smeplat__bounds bounds = *alone;

    for (; i < count; i++) {
        if (!smeplat__table_add(&bounds, dates[i], numbers[i], &out[i]))
            break;
        out[i].struct_size = sizeof *out;
    }
    return i;
}

static size_t count_rows(const smeplat__bounds *alone, const int32_t *from, const int32_t *to, size_t i, size_t count,
                         smeplat_workdays *out)
{
    const smeplat__bounds bounds = *alone;

    for (; i < count; i++) {
        if (!smeplat__table_count(&bounds, from[i], to[i], &out[i]))
            break;
        out[i].struct_size = sizeof *out;
    }
    return i;
}

/* One row by the built-in table alone; 0 where it cannot. */
static size_t ask_table(int what, const smeplat__bounds *alone, int32_t date, int64_t other, smeplat_workdays *out)
{
    int32_t to = (int32_t)other;

    if (out->struct_size != sizeof *out)
        return 0;
    return what == ASK_ADD     ? add_rows(alone, &date, &other, 0, 1, out)
           : what == ASK_COUNT ? count_rows(alone, &date, &to, 0, 1, out)
                               : 0;
}

static smeplat_status ask_one(int what, int32_t date, int64_t other, const smeplat_calendar *calendar,
                              smeplat_workdays *out, smeplat_error *error)
{
    smeplat__calendar view;
    answer a;
    smeplat_status status = workdays_out_check(out, error);

    if (!status && calendar)
        status = layers_take(calendar, &view, error);
    if (status)
        return status;
    if (ask_table(what, calendar ? &view.bounds : &smeplat__workdays_alone, date, other, out))
        return SMEPLAT_OK;
    if (!calendar)
        layers_take(NULL, &view, NULL);
    lay(&view);
    status = ask(what, &view, date, other, &a);
    if (status)
        return smeplat__refuse(error, status, a.field, 0, 0);
    smeplat__give(out, &a.result, sizeof a.result);
    return SMEPLAT_OK;
}

/* One row of an array, the longer way. */
static void ask_row(int what, const smeplat__calendar *view, int32_t date, int64_t other, uint32_t stride,
                    unsigned char *row)
{
    answer a;
    smeplat_status status = ask(what, view, date, other, &a);

    if (status)
        memset(&a.result, 0, sizeof a.result);
    a.result.status = status;
    memcpy(row, &stride, sizeof stride);
    smeplat__give(row, &a.result, sizeof a.result);
}

/* What every call for arrays begins with: OK, and `view` open. */
static smeplat_status many_open(int32_t given, const smeplat_calendar *calendar, const smeplat_workdays *out,
                                smeplat__calendar *view, smeplat_error *error)
{
    smeplat_status status;

    if (!given)
        return smeplat__refuse(error, SMEPLAT_ERR_NULL, SMEPLAT_FIELD_ARG_INPUT, 0, 0);
    status = workdays_out_check(out, error);
    return status ? status : smeplat__calendar_open(calendar, view, error);
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
    smeplat__calendar view;
    smeplat_status status = count ? many_open(dates && workdays, calendar, out, &view, error) : SMEPLAT_OK;
    uint32_t stride;
    size_t i;

    if (status || !count)
        return status;
    stride = out->struct_size;
    for (i = 0; i < count; i++) {
        if (stride == sizeof *out)
            i = add_rows(&view.bounds, dates, workdays, i, count, out);
        if (i < count)
            ask_row(ASK_ADD, &view, dates[i], workdays[i], stride, (unsigned char *)out + i * stride);
    }
    return SMEPLAT_OK;
}

smeplat_status smeplat_workdays_count_n(const int32_t *from, const int32_t *to, size_t count,
                                        const smeplat_calendar *calendar, smeplat_workdays *out, smeplat_error *error)
{
    smeplat__calendar view;
    smeplat_status status = count ? many_open(from && to, calendar, out, &view, error) : SMEPLAT_OK;
    uint32_t stride;
    size_t i;

    if (status || !count)
        return status;
    stride = out->struct_size;
    for (i = 0; i < count; i++) {
        if (stride == sizeof *out)
            i = count_rows(&view.bounds, from, to, i, count, out);
        if (i < count)
            ask_row(ASK_COUNT, &view, from[i], to[i], stride, (unsigned char *)out + i * stride);
    }
    return SMEPLAT_OK;
}

smeplat_status smeplat_workdays_check_n(const int32_t *dates, size_t count, const smeplat_calendar *calendar,
                                        smeplat_workdays *out, smeplat_error *error)
{
    smeplat__calendar view;
    smeplat_status status = count ? many_open(dates != NULL, calendar, out, &view, error) : SMEPLAT_OK;
    uint32_t stride;
    size_t i;

    if (status || !count)
        return status;
    stride = out->struct_size;
    for (i = 0; i < count; i++)
        ask_row(ASK_CHECK, &view, dates[i], 0, stride, (unsigned char *)out + i * stride);
    return SMEPLAT_OK;
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
    return smeplat__table_from(smeplat__workdays_named, smeplat__workdays.named_count,
                               smeplat__workdays.last_notified - smeplat__workdays.first + 1);
}

/* Whether a stretch is part of the one asked for: any answer, or notified ones only. */
/*@ assigns \nothing;
    ensures \result == (owner == OWNER_NOBODY || (notified_only && owner == OWNER_STATUTE) ? 0 : 1);
*/
static int32_t belongs(int32_t owner, int32_t notified_only)
{
    return owner != OWNER_NOBODY && !(notified_only && owner == OWNER_STATUTE);
}

/* The unbroken run of stretches around the built-in table's first day. The first stretch of all is nobody's: it begins before all
 * days that a layer can cover. */
static void run_around(const smeplat__calendar *view, int32_t notified_only, int32_t *from, int32_t *to)
{
    int32_t at = (int32_t)(stretch_of(view, smeplat__workdays.first) - view->stretches), low = at, high = at + 1;

    while (belongs(view->stretches[low - 1].owner, notified_only))
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
