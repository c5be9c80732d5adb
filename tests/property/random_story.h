/* Seeded random histories: mostly what fits, sometimes what cannot be.
 * SPDX-License-Identifier: Apache-2.0 */
#ifndef TESTS_RANDOM_STORY_H
#define TESTS_RANDOM_STORY_H

#include <stdlib.h>
#include <string.h>

#include <smeplat/date.h>
#include <smeplat/history.h>

#include "random_platform.h"

#define RANDOM_EVENTS_MAX 24

/* A history with the memory its events stand in. */
typedef struct story {
    smeplat_event *events;
    smeplat_evaluation *evaluations;
    size_t count;
} story;

/* Something that may follow: mostly what fits, sometimes what cannot be. */
static inline void random_event(smeplat_event *e, smeplat_evaluation *x, int32_t day, size_t number)
{
    static const int32_t usual[] = {
        SMEPLAT_EVENT_TYPE_APPLIED,   SMEPLAT_EVENT_TYPE_PUBLICITY_STARTED, SMEPLAT_EVENT_TYPE_AWARDED,
        SMEPLAT_EVENT_TYPE_EVALUATED, SMEPLAT_EVENT_TYPE_CHANGED,           SMEPLAT_EVENT_TYPE_CHANGE_FILED,
        SMEPLAT_EVENT_TYPE_REVOKED,   SMEPLAT_EVENT_TYPE_APPLIED,
    };

    memset(e, 0, sizeof *e);
    e->struct_size = sizeof *e;
    e->on = day;
    e->type = random_percent(60) ? usual[random_below(8)] : (int32_t)(1 + random_below(15));
    if (number && e->type != SMEPLAT_EVENT_TYPE_APPLIED && e->type != SMEPLAT_EVENT_TYPE_CHANGED &&
        e->type != SMEPLAT_EVENT_TYPE_REPORT_DUE && random_percent(30))
        e->ref = (int32_t)(1 + random_below((int64_t)number));
    switch (e->type) {
    case SMEPLAT_EVENT_TYPE_PUBLICITY_STARTED:
        e->workdays = (int32_t)(1 + random_below(10));
        break;
    case SMEPLAT_EVENT_TYPE_OBJECTION_DECIDED:
        e->outcome = (int32_t)(1 + random_below(2));
        break;
    case SMEPLAT_EVENT_TYPE_AWARDED:
        if (random_percent(30))
            (void)smeplat_date_add_years(day, 1, &e->expires_on);
        break;
    case SMEPLAT_EVENT_TYPE_EVALUATED:
        memset(x, 0, sizeof *x);
        x->struct_size = sizeof *x;
        x->grade = (int32_t)random_below(4);
        x->review_required.value = 1;
        x->review_required.basis = SMEPLAT_BASIS_DOCUMENTED;
        x->review_done.value = random_below(2);
        x->review_done.basis = SMEPLAT_BASIS_DOCUMENTED;
        e->evaluation = x;
        break;
    case SMEPLAT_EVENT_TYPE_CHANGED:
        e->change_kind = (int32_t)(1 + random_below(7));
        e->leaves_beijing = random_percent(10);
        if (random_percent(30))
            e->internal_decision_on = day;
        break;
    case SMEPLAT_EVENT_TYPE_CHANGE_DECIDED:
        e->decision = (int32_t)(1 + random_below(2));
        break;
    case SMEPLAT_EVENT_TYPE_REVOKED:
        e->ground = (int32_t)(1 + random_below(6));
        if (random_percent(60))
            e->published_on = day;
        break;
    default:
        break;
    }
}

/* `count` events in memory of the caller's, none more than `most_days` after the one before it. */
static inline void random_story(story *s, size_t count, int32_t day, int64_t most_days)
{
    size_t i;

    s->count = count;
    for (i = 0; i < count; i++) {
        if (smeplat_date_add_days(day, random_below(most_days + 1), &day))
            abort();
        random_event(&s->events[i], &s->evaluations[i], day, i);
    }
}

#endif
