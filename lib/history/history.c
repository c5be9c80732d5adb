/* The door of the replay: what comes in is checked once, and what came of it is written.
 * SPDX-License-Identifier: Apache-2.0 */
#include <string.h>

#include <smeplat/date.h>

#include "history/history.h"

#define HISTORY_MIN SMEPLAT__END_OF(smeplat_history, readings)
#define EVENT_RESULT_MIN SMEPLAT__END_OF(smeplat_event_result, reasons)

static smeplat_status refuse_replay(smeplat_error *error, smeplat_status status, int32_t field)
{
    return smeplat__refuse(error, status, field, smeplat_field_clause(field), 0);
}

static smeplat_status outputs_check(const smeplat_history *out, const smeplat_event_result *results, size_t count,
                                    smeplat_error *error)
{
    smeplat_status status = out ? smeplat__size_check(out->struct_size, HISTORY_MIN) : SMEPLAT_ERR_NULL;

    if (!status && count)
        status = results ? smeplat__size_check(results->struct_size, EVENT_RESULT_MIN) : SMEPLAT_ERR_NULL;
    return status ? refuse_replay(error, status, SMEPLAT_FIELD_ARG_OUT) : SMEPLAT_OK;
}

/* Nothing known of any event yet. */
static void clear_results(smeplat__replay *r, size_t count)
{
    size_t i;

    for (i = 1; i <= count; i++) {
        smeplat_event_result *result = smeplat__result_of(r, (int32_t)i);

        memset(result, 0, r->stride);
        result->struct_size = r->stride;
        result->fate = SMEPLAT_EVENT_FATE_LATER;
    }
}

/* The state, and what made it so. */
static void tell_state(const smeplat__replay *r, smeplat_history *h)
{
    h->state = smeplat__replay_state(r);
    if (h->state == SMEPLAT_TITLE_STATE_NONE) {
        h->since = r->ended_since;
        h->event = r->ended_event;
    } else if (h->state == r->title) {
        h->since = r->title_since;
        h->event = r->title_event;
    } else {
        h->since = r->application_since;
        h->event = r->application_event;
    }
    h->title = r->title;
    h->title_since = r->title_since;
    h->title_event = r->title_event;
    h->award_event = r->award;
    h->expires_on = r->expires_on;
    h->ground = r->ground;
    h->application = r->application;
    h->application_since = r->application_since;
    h->application_event = r->application_event;
}

/*= Art. 15: whether it may apply */
static void tell_bar(const smeplat__replay *r, smeplat_history *h)
{
    smeplat_bar_result bar;

    smeplat__replay_bar(r, r->count, r->on, &bar);
    h->barred = bar.barred;
    h->bar_from = bar.from;
    h->bar_until = bar.until;
    h->first_filing = bar.first_filing;
    h->bar_event = bar.entry;
    h->bar_field = bar.field;
}

smeplat_status smeplat_history_assess(const smeplat_event *events, size_t count, int32_t on, const smeplat_rules *rules,
                                      const smeplat_calendar *calendar, smeplat_history *out, smeplat_event_result *results,
                                      smeplat_error *error)
{
    smeplat_rules rules_room;
    smeplat__replay r;
    smeplat_history h;
    smeplat_status status = outputs_check(out, results, count, error);

    if (status)
        return status;
    memset(&r, 0, sizeof r);
    r.rules = smeplat__rules_take(rules, &rules_room, &status, error);
    if (!r.rules)
        return status;
    status = smeplat_calendar_check(calendar, error);
    if (status)
        return status;
    if (!smeplat_date_valid(on))
        return refuse_replay(error, SMEPLAT_ERR_DATE, SMEPLAT_FIELD_EVENTS_ON);
    status = smeplat__events_check(events, count, on, r.rules, &r.count, error);
    if (status)
        return status;
    r.events = events;
    r.calendar = calendar;
    r.results = (unsigned char *)(void *)results;
    r.stride = count ? results->struct_size : 0;
    r.on = on;
    clear_results(&r, count);
    memset(&h, 0, sizeof h);
    status = smeplat__replay_run(&r, error);
    if (!status)
        status = smeplat__notices_fill(&r, &h, error);
    if (status)
        return status;
    tell_state(&r, &h);
    tell_bar(&r, &h);
    h.event_count = (uint32_t)r.count;
    h.readings = SMEPLAT_BIT(SMEPLAT_READING_EVALUATION_MISSED) | SMEPLAT_BIT(SMEPLAT_READING_ART14_BAR) |
                 SMEPLAT_BIT(SMEPLAT_READING_BAR_START) | SMEPLAT_BIT(SMEPLAT_READING_CHANGE_START) |
                 SMEPLAT_BIT(SMEPLAT_READING_PUBLICITY_COUNT);
    smeplat__give(out, &h, sizeof h);
    return SMEPLAT_OK;
}
