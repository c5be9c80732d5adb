/* Events as they come in: each well formed, all in order.
 * SPDX-License-Identifier: Apache-2.0 */
#include <string.h>

#include <smeplat/date.h>

#include "history/history.h"

#define EVENT_MIN    SMEPLAT__END_OF(smeplat_event, reserved1)
#define WORKDAYS_MAX 1000

#define TRY(call)                        \
    do {                                 \
        smeplat_status status_ = (call); \
        if (status_)                     \
            return status_;              \
    } while (0)

const smeplat_event *smeplat__event_at(const smeplat_event *events, int32_t number, smeplat_event *room)
{
    return smeplat__element(events, (size_t)number - 1, sizeof *room, room);
}

static smeplat_status refuse_event(smeplat_error *error, smeplat_status status, int32_t field, int64_t entry)
{
    return smeplat__refuse(error, status, field, smeplat_field_clause(field), entry);
}

/* A date that may be left out but not lie before the event. */
static smeplat_status later_date(int32_t date, int32_t on, int32_t field, int64_t entry, smeplat_error *error)
{
    if (date && !smeplat_date_valid(date))
        return refuse_event(error, SMEPLAT_ERR_DATE, field, entry);
    return date && date < on ? refuse_event(error, SMEPLAT_ERR_CONTRADICTION, field, entry) : SMEPLAT_OK;
}

static smeplat_status event_number_check(int32_t number, int32_t first, int32_t last, int32_t field, int64_t entry,
                                         smeplat_error *error)
{
    return number < first || number > last ? refuse_event(error, SMEPLAT_ERR_ENUM, field, entry) : SMEPLAT_OK;
}

static smeplat_status changed_check(const smeplat_event *e, int64_t entry, smeplat_error *error)
{
    TRY(event_number_check(e->change_kind, SMEPLAT_CHANGE_KIND_NAME, SMEPLAT_CHANGE_KIND_OTHER,
                           SMEPLAT_FIELD_EVENTS_CHANGE_KIND, entry, error));
    TRY(event_number_check(e->leaves_beijing, 0, 1, SMEPLAT_FIELD_EVENTS_LEAVES_BEIJING, entry, error));
    if (e->internal_decision_on && !smeplat_date_valid(e->internal_decision_on))
        return refuse_event(error, SMEPLAT_ERR_DATE, SMEPLAT_FIELD_EVENTS_INTERNAL_DECISION_ON, entry);
    if (e->filed_on && !smeplat_date_valid(e->filed_on))
        return refuse_event(error, SMEPLAT_ERR_DATE, SMEPLAT_FIELD_EVENTS_FILED_ON, entry);
    /* a filing after the change is an event of its own */
    return e->filed_on > e->on ? refuse_event(error, SMEPLAT_ERR_CONTRADICTION, SMEPLAT_FIELD_EVENTS_FILED_ON, entry)
                               : SMEPLAT_OK;
}

static smeplat_status exercise_check(const smeplat_event *e, const smeplat_rules *rules, int64_t entry,
                                     smeplat_error *error)
{
    smeplat_evaluation_result result;
    smeplat_error inner;
    smeplat_status status;

    memset(&inner, 0, sizeof inner);
    inner.struct_size = sizeof inner;
    memset(&result, 0, sizeof result);
    result.struct_size = sizeof result;
    status = smeplat_evaluation_assess(e->evaluation, rules, &result, &inner);
    return status ? refuse_event(error, status,
                                 inner.field == SMEPLAT_FIELD_ARG_INPUT ? SMEPLAT_FIELD_EVENTS_EVALUATION : inner.field,
                                 entry)
                  : SMEPLAT_OK;
}

/* What belongs to the event's type. */
static smeplat_status detail_check(const smeplat_event *e, const smeplat_rules *rules, int64_t entry,
                                   smeplat_error *error)
{
    switch (e->type) {
    case SMEPLAT_EVENT_TYPE_PUBLICITY_STARTED:
        return e->workdays < 1 || e->workdays > WORKDAYS_MAX
                   ? refuse_event(error, SMEPLAT_ERR_RANGE, SMEPLAT_FIELD_EVENTS_WORKDAYS, entry)
                   : SMEPLAT_OK;
    case SMEPLAT_EVENT_TYPE_OBJECTION_DECIDED:
        return event_number_check(e->outcome, SMEPLAT_OBJECTION_OUTCOME_UPHELD, SMEPLAT_OBJECTION_OUTCOME_DISMISSED,
                                  SMEPLAT_FIELD_EVENTS_OUTCOME, entry, error);
    case SMEPLAT_EVENT_TYPE_AWARDED:
        return later_date(e->expires_on, e->on, SMEPLAT_FIELD_EVENTS_EXPIRES_ON, entry, error);
    case SMEPLAT_EVENT_TYPE_EVALUATED:
        return exercise_check(e, rules, entry, error);
    case SMEPLAT_EVENT_TYPE_CHANGED:
        return changed_check(e, entry, error);
    case SMEPLAT_EVENT_TYPE_CHANGE_DECIDED:
        return event_number_check(e->decision, SMEPLAT_CHANGE_DECISION_ALTERED, SMEPLAT_CHANGE_DECISION_REVOKED,
                                  SMEPLAT_FIELD_EVENTS_DECISION, entry, error);
    case SMEPLAT_EVENT_TYPE_REVOKED:
        TRY(event_number_check(e->ground, SMEPLAT_GROUND_ART14, SMEPLAT_GROUND_OTHER, SMEPLAT_FIELD_EVENTS_GROUND,
                               entry, error));
        return later_date(e->published_on, e->on, SMEPLAT_FIELD_EVENTS_PUBLISHED_ON, entry, error);
    case SMEPLAT_EVENT_TYPE_REPORT_DUE:
        return later_date(e->due_on, e->on, SMEPLAT_FIELD_EVENTS_DUE_ON, entry, error);
    default:
        return SMEPLAT_OK;
    }
}

/* Whether an event states something that belongs to another type. */
static int32_t has_foreign_detail(const smeplat_event *e)
{
    smeplat_event own;

    memset(&own, 0, sizeof own);
    own.struct_size = e->struct_size;
    own.type = e->type;
    own.on = e->on;
    own.ref = e->ref;
    switch (e->type) {
    case SMEPLAT_EVENT_TYPE_PUBLICITY_STARTED:
        own.workdays = e->workdays;
        break;
    case SMEPLAT_EVENT_TYPE_OBJECTION_DECIDED:
        own.outcome = e->outcome;
        break;
    case SMEPLAT_EVENT_TYPE_AWARDED:
        own.expires_on = e->expires_on;
        break;
    case SMEPLAT_EVENT_TYPE_EVALUATED:
        own.evaluation = e->evaluation;
        break;
    case SMEPLAT_EVENT_TYPE_CHANGED:
        own.change_kind = e->change_kind;
        own.internal_decision_on = e->internal_decision_on;
        own.filed_on = e->filed_on;
        own.leaves_beijing = e->leaves_beijing;
        break;
    case SMEPLAT_EVENT_TYPE_CHANGE_DECIDED:
        own.decision = e->decision;
        break;
    case SMEPLAT_EVENT_TYPE_REVOKED:
        own.ground = e->ground;
        own.published_on = e->published_on;
        break;
    case SMEPLAT_EVENT_TYPE_REPORT_DUE:
        own.due_on = e->due_on;
        break;
    default:
        break;
    }
    return memcmp(&own, e, sizeof own) != 0; /* no padding: every byte is a member's */
}

static int32_t answers_something(int32_t type)
{
    return type != SMEPLAT_EVENT_TYPE_APPLIED && type != SMEPLAT_EVENT_TYPE_CHANGED &&
           type != SMEPLAT_EVENT_TYPE_REPORT_DUE;
}

static smeplat_status event_check(const smeplat_event *e, int32_t before, const smeplat_rules *rules, int64_t entry,
                                  smeplat_error *error)
{
    TRY(event_number_check(e->type, SMEPLAT_EVENT_TYPE_APPLIED, SMEPLAT_EVENT_TYPE_REPORTED, SMEPLAT_FIELD_EVENTS_TYPE,
                           entry, error));
    if (!smeplat_date_valid(e->on))
        return refuse_event(error, SMEPLAT_ERR_DATE, SMEPLAT_FIELD_EVENTS_ON, entry);
    if (e->on < before)
        return refuse_event(error, SMEPLAT_ERR_ORDER, SMEPLAT_FIELD_EVENTS_ON, entry);
    if (e->ref < 0 || e->ref >= entry)
        return refuse_event(error, SMEPLAT_ERR_RANGE, SMEPLAT_FIELD_EVENTS_REF, entry);
    if (e->ref && !answers_something(e->type))
        return refuse_event(error, SMEPLAT_ERR_CONTRADICTION, SMEPLAT_FIELD_EVENTS_REF, entry);
    if (e->reserved0 || e->reserved1)
        return refuse_event(error, SMEPLAT_ERR_BITS, SMEPLAT_FIELD_EVENTS_DETAIL, entry);
    if (has_foreign_detail(e))
        return refuse_event(error, SMEPLAT_ERR_CONTRADICTION, SMEPLAT_FIELD_EVENTS_DETAIL, entry);
    return detail_check(e, rules, entry, error);
}

smeplat_status smeplat__events_check(const smeplat_event *events, size_t count, int32_t on, const smeplat_rules *rules,
                                     int32_t *until, smeplat_error *error)
{
    int64_t entry;
    int32_t before = 0, n;
    smeplat_status status;

    if (count >= INT32_MAX)
        return refuse_event(error, SMEPLAT_ERR_RANGE, SMEPLAT_FIELD_ARG_INPUT, 0);
    status = smeplat__array_check(events, count, sizeof(smeplat_event), EVENT_MIN, &entry);
    if (status)
        return refuse_event(error, status, SMEPLAT_FIELD_ARG_INPUT, entry);
    *until = 0;
    for (n = 1; n <= (int32_t)count; n++) {
        smeplat_event room;
        const smeplat_event *e = smeplat__event_at(events, n, &room);

        TRY(event_check(e, before, rules, n, error));
        before = e->on;
        if (e->on <= on)
            *until = n;
    }
    return SMEPLAT_OK;
}
