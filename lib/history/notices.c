/* What is left to be known on the day asked about.
 * SPDX-License-Identifier: Apache-2.0 */
#include <string.h>

#include "articles/title.h"
#include "history/history.h"
#include "time/date.h"

static void note(smeplat_event_result *result, int32_t kind, int32_t date, int32_t certainty)
{
    result->notice = kind;
    result->notice_date = date;
    result->certainty = certainty;
}

smeplat_status smeplat__event_pass_on(smeplat_error *error, const smeplat_error *inner, smeplat_status status,
                                      int32_t number)
{
    int32_t field = status == SMEPLAT_ERR_CALENDAR ? SMEPLAT_FIELD_EVENTS_ON : inner->field;

    return status ? smeplat__refuse(error, status, field, inner->clause, number) : SMEPLAT_OK;
}

static smeplat_error no_error(void)
{
    smeplat_error e;

    memset(&e, 0, sizeof e);
    e.struct_size = sizeof e;
    return e;
}

/*= Art. 14/1: a grade that is not acted upon */
static smeplat_status note_evaluation(const smeplat__replay *r, int32_t number, const smeplat_event *e,
                                      smeplat_event_result *result, smeplat_error *error)
{
    smeplat_error inner = no_error();
    smeplat_evaluation_result v;
    smeplat_status status;

    memset(&v, 0, sizeof v);
    v.struct_size = sizeof v;
    status = smeplat_evaluation_assess(e->evaluation, r->rules, &v, &inner);
    if (status)
        return smeplat__event_pass_on(error, &inner, status, number);
    if (v.title == SMEPLAT_TITLE_OUTCOME_KEEP)
        return SMEPLAT_OK;
    note(result,
         v.title == SMEPLAT_TITLE_OUTCOME_REVOKE_DUE ? SMEPLAT_NOTICE_KIND_GROUND_MADE_OUT
                                                     : SMEPLAT_NOTICE_KIND_GROUND_OPEN,
         e->on, SMEPLAT_CERTAINTY_NOTIFIED);
    result->ground = SMEPLAT_GROUND_ART14;
    result->detail = v.title;
    result->field = v.field;
    result->reasons = v.reasons;
    return SMEPLAT_OK;
}

/*= Art. 17: a change to be filed, or to be decided on */
static smeplat_status note_change(const smeplat__replay *r, int32_t number, const smeplat_event *e,
                                  smeplat_event_result *result, smeplat_error *error)
{
    smeplat_error inner = no_error();
    smeplat_change c;
    smeplat_change_result v;
    smeplat_event room;
    smeplat_status status;

    memset(&c, 0, sizeof c);
    c.struct_size = sizeof c;
    c.kind = e->change_kind;
    c.occurred_on = e->on;
    c.internal_decision_on = e->internal_decision_on;
    c.leaves_beijing = e->leaves_beijing;
    c.as_of = r->on;
    c.filed_on = result->answered_by ? smeplat__event_at(r->events, result->answered_by, &room)->on : e->filed_on;
    memset(&v, 0, sizeof v);
    v.struct_size = sizeof v;
    status = smeplat_change_assess(&c, r->rules, r->calendar, &v, &inner);
    if (status)
        return smeplat__event_pass_on(error, &inner, status, number);
    if (v.awaits_decision)
        note(result, SMEPLAT_NOTICE_KIND_CHANGE_AWAITING_DECISION, c.filed_on, SMEPLAT_CERTAINTY_NOTIFIED);
    else
        note(result,
             v.state == SMEPLAT_CHANGE_STATE_OVERDUE ? SMEPLAT_NOTICE_KIND_CHANGE_OVERDUE
                                                     : SMEPLAT_NOTICE_KIND_CHANGE_DUE,
             v.due_on, v.due_certainty);
    result->detail = v.state;
    result->field = v.field;
    result->reasons = v.reasons;
    return SMEPLAT_OK;
}

/*= Art. 11/2, 12: a publicity, and whether the award may follow */
static smeplat_status note_publicity(const smeplat__replay *r, smeplat_event_result *result, smeplat_error *error)
{
    smeplat_publicity_result v;
    smeplat_status status = smeplat__publicity_stands(r, r->on, &v, error);
    int32_t ended;

    if (status)
        return status;
    ended = v.state == SMEPLAT_PUBLICITY_STATE_ENDED;
    note(result, ended ? SMEPLAT_NOTICE_KIND_PUBLICITY_ENDED : SMEPLAT_NOTICE_KIND_PUBLICITY_ENDING, v.ends_on,
         v.ends_certainty);
    result->detail = r->objections.count ? SMEPLAT_AWARD_BLOCKED
                     : r->upheld         ? SMEPLAT_AWARD_UPHELD
                     : ended             ? SMEPLAT_AWARD_CLEAR
                                         : SMEPLAT_AWARD_WAITING;
    result->reasons = v.reasons;
    return SMEPLAT_OK;
}

/*= Art. 16: a report that is owed */
static smeplat_status note_report(const smeplat__replay *r, int32_t number, const smeplat_event *e,
                                  smeplat_event_result *result, smeplat_error *error)
{
    smeplat_error inner = no_error();
    smeplat_report_duty d;
    smeplat_report_duty_result v;
    smeplat_status status;

    memset(&d, 0, sizeof d);
    d.struct_size = sizeof d;
    d.due_on = e->due_on ? e->due_on : e->on;
    d.as_of = r->on;
    memset(&v, 0, sizeof v);
    v.struct_size = sizeof v;
    status = smeplat_report_duty_assess(&d, &v, &inner);
    if (status)
        return smeplat__event_pass_on(error, &inner, status, number);
    note(result,
         v.state == SMEPLAT_REPORT_DUTY_STATE_OVERDUE ? SMEPLAT_NOTICE_KIND_REPORT_OVERDUE
                                                      : SMEPLAT_NOTICE_KIND_REPORT_DUE,
         d.due_on, SMEPLAT_CERTAINTY_NOTIFIED);
    result->detail = v.state;
    return SMEPLAT_OK;
}

/*= Art. 15: an application while barred */
static void note_bar(const smeplat__replay *r, int32_t number, const smeplat_event *e, smeplat_event_result *result)
{
    smeplat_bar_result bar;

    smeplat__replay_bar(r, number, e->on, &bar);
    if (bar.barred == SMEPLAT_ANSWER_NO)
        return;
    result->problem =
        bar.barred == SMEPLAT_ANSWER_YES ? SMEPLAT_EVENT_PROBLEM_BARRED : SMEPLAT_EVENT_PROBLEM_MAYBE_BARRED;
    result->field = bar.field;
}

/* The revocation that an event is, if any; 0 for all other events. */
static int32_t revocation_of(const smeplat__replay *r, int32_t number, smeplat_revocation *x)
{
    smeplat_event room, annulment;
    const smeplat_event *e = smeplat__event_at(r->events, number, &room);
    const smeplat_event_result *result = smeplat__result_of(r, number);

    if (e->type != SMEPLAT_EVENT_TYPE_REVOKED || result->fate != SMEPLAT_EVENT_FATE_STANDS)
        return 0;
    memset(x, 0, sizeof *x);
    x->struct_size = sizeof *x;
    x->ground = e->ground;
    x->decided_on = e->on;
    x->published_on = e->published_on;
    if (result->answered_by)
        x->annulled_on = smeplat__event_at(r->events, result->answered_by, &annulment)->on;
    return 1;
}

/*= Art. 15: the bar that a revocation carries, or what it hangs on */
static void note_revocation(const smeplat__replay *r, int32_t number, smeplat_event_result *result)
{
    smeplat_revocation x;
    int32_t start, until;

    if (!revocation_of(r, number, &x) || !smeplat__carries_bar(r->rules, &x))
        return;
    start = smeplat__bar_start(r->rules, &x);
    if (!r->rules->bar_years)
        result->field = SMEPLAT_FIELD_RULES_BAR_YEARS;
    else if (!start)
        result->field = SMEPLAT_FIELD_REVOCATIONS_PUBLISHED_ON;
    else if ((until = smeplat__barred_until(r->rules, &x, 1, start)) <= SMEPLAT_DATE_MAX)
        result->bar_until = until;
}

static smeplat_status note_event(const smeplat__replay *r, int32_t number, const smeplat_event *e,
                                 smeplat_event_result *result, smeplat_error *error)
{
    int32_t is_holders = r->title == SMEPLAT_TITLE_STATE_HOLDER && number > r->tenure;
    int32_t in_publicity = r->application == SMEPLAT_TITLE_STATE_IN_PUBLICITY;

    if (number == r->applied)
        note_bar(r, number, e, result);
    else if (e->type == SMEPLAT_EVENT_TYPE_REVOKED)
        note_revocation(r, number, result);
    if (result->problem) {
        note(result,
             result->fate == SMEPLAT_EVENT_FATE_IMPOSSIBLE ? SMEPLAT_NOTICE_KIND_IMPOSSIBLE
                                                           : SMEPLAT_NOTICE_KIND_IRREGULAR,
             e->on, SMEPLAT_CERTAINTY_NOTIFIED);
        return SMEPLAT_OK;
    }
    switch (e->type) {
    case SMEPLAT_EVENT_TYPE_EVALUATED:
        return is_holders && !result->answered_by ? note_evaluation(r, number, e, result, error) : SMEPLAT_OK;
    case SMEPLAT_EVENT_TYPE_CHANGED:
        return is_holders && !result->decided_by ? note_change(r, number, e, result, error) : SMEPLAT_OK;
    case SMEPLAT_EVENT_TYPE_REPORT_DUE:
        return is_holders && !result->answered_by ? note_report(r, number, e, result, error) : SMEPLAT_OK;
    case SMEPLAT_EVENT_TYPE_PUBLICITY_STARTED:
        return in_publicity && number == r->publicity ? note_publicity(r, result, error) : SMEPLAT_OK;
    case SMEPLAT_EVENT_TYPE_OBJECTION:
        if (in_publicity && number > r->publicity && !result->answered_by)
            note(result, SMEPLAT_NOTICE_KIND_OBJECTION_OPEN, e->on, SMEPLAT_CERTAINTY_NOTIFIED);
        return SMEPLAT_OK;
    default:
        return SMEPLAT_OK;
    }
}

smeplat_status smeplat__notices_fill(const smeplat__replay *r, smeplat_history *out, smeplat_error *error)
{
    int32_t number;

    for (number = 1; number <= r->count; number++) {
        smeplat_event room;
        smeplat_event_result *result = smeplat__result_of(r, number);
        smeplat_status status = note_event(r, number, smeplat__event_at(r->events, number, &room), result, error);

        if (status)
            return status;
        out->impossible_count += result->fate == SMEPLAT_EVENT_FATE_IMPOSSIBLE;
        out->notice_count += result->notice != 0;
    }
    return SMEPLAT_OK;
}

/* Last day of the barred stretch around the day asked about. Bars annulled by then have ended before it, the others are of one
 * length: every second pass moves on by a bar's length at the least, so that there are few. */
static int32_t barred_until(const smeplat__replay *r, int32_t day)
{
    int32_t until = 0, moved = 1, number, end;
    smeplat_revocation x;

    while (moved) {
        moved = 0;
        for (number = 1; number <= r->count; number++) {
            end = revocation_of(r, number, &x) ? smeplat__barred_until(r->rules, &x, 1, day) : 0;
            if (!end)
                continue;
            until = end;
            if (end >= SMEPLAT_DATE_MAX)
                return until;
            day = smeplat__date_step(end, 1);
            moved = 1;
        }
    }
    return until;
}

void smeplat__replay_bar(const smeplat__replay *r, int32_t last, int32_t day, smeplat_bar_result *out)
{
    smeplat_revocation x;
    int32_t number;

    smeplat__bar_begin(out);
    for (number = 1; number <= last; number++)
        if (revocation_of(r, number, &x))
            smeplat__bar_add(r->rules, &x, number, day, out);
    smeplat__bar_end(out, out->barred == SMEPLAT_ANSWER_YES && day == r->on ? barred_until(r, day) : 0);
}
