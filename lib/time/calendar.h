/* Working days as the other rooms count them: a calendar that was checked once, asked in day numbers.
 * SPDX-License-Identifier: Apache-2.0 */
#ifndef SMEPLAT_TIME_CALENDAR_H
#define SMEPLAT_TIME_CALENDAR_H

#include <smeplat/calendar.h>

#include "time/workdays_table.h"

#define SMEPLAT__BLOCKS 64
#define SMEPLAT__SPANS  (2 * SMEPLAT_CALENDAR_LAYERS_MAX + 4)

/* Days up to some day: working days, those of them on notified days, notified days, days with any answer. */
typedef struct smeplat__tally {
    int32_t work, sure_work, sure_days, known_days;
} smeplat__tally;

/* One layer: its rows, cut into equal blocks with what the rows before each block change. */
typedef struct smeplat__layer {
    const smeplat_calendar_day *days;
    int32_t count, block_length, from, to;
    smeplat__tally before[SMEPLAT__BLOCKS + 1];
} smeplat__layer;

/* A stretch of days with one owner, and the tally of all days before it (rows left aside). */
typedef struct smeplat__stretch {
    int32_t from, owner;
    smeplat__tally before;
} smeplat__stretch;

/* A checked calendar. Lives on the stack of one call. */
typedef struct smeplat__calendar {
    int32_t layer_count, stretch_count, final_through;
    smeplat__bounds bounds;                             /* what the built-in table answers alone */
    smeplat__layer layers[SMEPLAT_CALENDAR_LAYERS_MAX]; /* newest first */
    smeplat__stretch stretches[SMEPLAT__SPANS];
} smeplat__calendar;

/* What walking over some days gave. */
typedef struct smeplat__walk {
    int32_t day;       /* the day reached, as a day number */
    int32_t certainty; /* smeplat_certainty */
    int64_t counted, uncounted;
} smeplat__walk;

/* Checks and opens a calendar (NULL: the built-in table). Texts are not looked at. */
smeplat_status smeplat__calendar_open(const smeplat_calendar *calendar, smeplat__calendar *view, smeplat_error *error);

/* The n-th working day strictly after (before) a day; n = 0: the day itself or the next working one. OK or CALENDAR. */
smeplat_status smeplat__workdays_add(const smeplat__calendar *view, int32_t day, int64_t n, smeplat__walk *out);

/* Working days in (from, to], or in [to, from) if `to` is earlier; `day` is the latest day walked. OK or CALENDAR. */
smeplat_status smeplat__workdays_count(const smeplat__calendar *view, int32_t from, int32_t to, smeplat__walk *out);

#endif
