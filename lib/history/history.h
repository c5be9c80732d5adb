/* A replay under way: the two things that run side by side, and what is still unanswered.
 * SPDX-License-Identifier: Apache-2.0 */
#ifndef SMEPLAT_HISTORY_HISTORY_H
#define SMEPLAT_HISTORY_HISTORY_H

#include <smeplat/history.h>

#include "base/base.h"
#include "rules/rules.h"

/* Events of one kind that have no answer yet: how many, and the sum of their numbers, which names the one when there is one. */
typedef struct smeplat__open_set {
    int64_t count, sum;
} smeplat__open_set;

typedef struct smeplat__replay {
    const smeplat_event *events;
    const smeplat_rules *rules; /* checked, the library's own size */
    const smeplat_calendar *calendar;
    unsigned char *results; /* the caller's, `stride` bytes apart */
    uint32_t stride;
    int32_t on, count; /* day asked about; events by then */

    int32_t title, title_since, title_event, ground;
    int32_t tenure, tenure_since; /* the award that began the present or last title */
    int32_t award, expires_on;    /* its latest award */

    int32_t application, application_since, application_event;
    int32_t applied, publicity;       /* events of the pending application; 0 none */
    int32_t upheld;                   /* objections upheld in it */
    int32_t ended_since, ended_event; /* last application that came to nothing */

    smeplat__open_set objections, unfiled, undecided, reports, revocations;
} smeplat__replay;

/* Event `number`, from 1, in the library's own size. */
const smeplat_event *smeplat__event_at(const smeplat_event *events, int32_t number, smeplat_event *room);

/* The caller's result of an event. */
smeplat_event_result *smeplat__result_of(const smeplat__replay *r, int32_t number);

/* Checks every event; *until is how many happened by `on`. */
smeplat_status smeplat__events_check(const smeplat_event *events, size_t count, int32_t on, const smeplat_rules *rules,
                                     int32_t *until, smeplat_error *error);

/* Lets every event by the day asked about happen. The results were zeroed. */
smeplat_status smeplat__replay_run(smeplat__replay *r, smeplat_error *error);

/* Where things stand: #smeplat_title_state. */
int32_t smeplat__replay_state(const smeplat__replay *r);

/* How the pending application's publicity stands on a day. */
smeplat_status smeplat__publicity_stands(const smeplat__replay *r, int32_t day, smeplat_publicity_result *out,
                                         smeplat_error *error);

/* Passes a refusal from another room on as one of this event; what its calendar does not reach is the event's own day. */
smeplat_status smeplat__event_pass_on(smeplat_error *error, const smeplat_error *inner, smeplat_status status,
                                      int32_t number);

/* Notes what each event leaves to be known on the day asked about, and counts. */
smeplat_status smeplat__notices_fill(const smeplat__replay *r, smeplat_history *out, smeplat_error *error);

/* Whether an application on `day` is barred by what stood on record as of event `last`. */
void smeplat__replay_bar(const smeplat__replay *r, int32_t last, int32_t day, smeplat_bar_result *out);

#endif
