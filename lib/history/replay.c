/* What each event does, in the order they happened.
 * SPDX-License-Identifier: Apache-2.0 */
#include <string.h>

#include "history/history.h"
#include "time/date.h"

#define TYPE(name)     SMEPLAT_BIT(SMEPLAT_EVENT_TYPE_##name)
#define PROBLEM(name)  SMEPLAT_EVENT_PROBLEM_##name
#define IRREGULAR_FROM PROBLEM(BARRED)

smeplat_event_result *smeplat__result_of(const smeplat__replay *r, int32_t number)
{
    return (smeplat_event_result *)(void *)(r->results + ((size_t)number - 1) * r->stride);
}

static void put_in(smeplat__open_set *set, int32_t number)
{
    set->count++;
    set->sum += number;
}

static void take_out(smeplat__open_set *set, int32_t number)
{
    set->count--;
    set->sum -= number;
}

static void clear(smeplat__open_set *set)
{
    set->count = set->sum = 0;
}

/* The event that `e` answers: what it names if that is of one of the types, stood and comes after `after`; unnamed the only
 * one in the set. 0, or the problem. */
static int32_t find_answered(const smeplat__replay *r, const smeplat_event *e, const smeplat__open_set *set,
                             uint64_t types, int32_t after, int32_t *number)
{
    smeplat_event room;

    if (!e->ref) {
        *number = (int32_t)set->sum;
        return set->count == 1 ? 0 : set->count ? PROBLEM(AMBIGUOUS) : PROBLEM(NOTHING_TO_ANSWER);
    }
    *number = e->ref;
    if (e->ref <= after || smeplat__result_of(r, e->ref)->fate != SMEPLAT_EVENT_FATE_STANDS ||
        !(types & SMEPLAT_BIT(smeplat__event_at(r->events, e->ref, &room)->type)))
        return PROBLEM(WRONG_REF);
    return 0;
}

/* Notes that event `number` answers event `answered`. */
static void link(const smeplat__replay *r, int32_t number, int32_t answered)
{
    smeplat__result_of(r, number)->answers = answered;
    smeplat__result_of(r, answered)->answered_by = number;
}

/* Whether a named application is not the pending one. */
static int32_t is_another(const smeplat__replay *r, const smeplat_event *e)
{
    return e->ref && e->ref != r->applied;
}

static void end_application(smeplat__replay *r, int32_t number)
{
    link(r, number, r->applied);
    r->application = SMEPLAT_TITLE_STATE_NONE;
    r->application_since = r->application_event = r->applied = r->publicity = r->upheld = 0;
    clear(&r->objections);
}

/* ---- Art. 9 to 12: application, publicity, award ---- */

/*= Art. 9, 10: applying */
static int32_t apply(smeplat__replay *r, int32_t number, const smeplat_event *e)
{
    if (r->application != SMEPLAT_TITLE_STATE_NONE)
        return PROBLEM(APPLICATION_PENDING);
    r->application = SMEPLAT_TITLE_STATE_APPLIED;
    r->application_since = e->on;
    r->application_event = r->applied = number;
    return 0;
}

static int32_t come_to_nothing(smeplat__replay *r, int32_t number, const smeplat_event *e)
{
    if (r->application == SMEPLAT_TITLE_STATE_NONE)
        return PROBLEM(NO_APPLICATION);
    if (is_another(r, e))
        return PROBLEM(WRONG_REF);
    end_application(r, number);
    r->ended_since = e->on;
    r->ended_event = number;
    return 0;
}

/*= Art. 11/2: publicity */
static int32_t publish(smeplat__replay *r, int32_t number, const smeplat_event *e)
{
    if (r->application == SMEPLAT_TITLE_STATE_NONE)
        return PROBLEM(NO_APPLICATION);
    if (r->application == SMEPLAT_TITLE_STATE_IN_PUBLICITY)
        return PROBLEM(IN_PUBLICITY);
    if (is_another(r, e))
        return PROBLEM(WRONG_REF);
    smeplat__result_of(r, number)->answers = r->applied;
    r->application = SMEPLAT_TITLE_STATE_IN_PUBLICITY;
    r->application_since = e->on;
    r->application_event = r->publicity = number;
    return 0;
}

/* What stands in the way of somebody's objecting, or of deciding on it. */
static int32_t not_public(const smeplat__replay *r)
{
    return r->application == SMEPLAT_TITLE_STATE_NONE           ? PROBLEM(NO_APPLICATION)
           : r->application != SMEPLAT_TITLE_STATE_IN_PUBLICITY ? PROBLEM(NOT_IN_PUBLICITY)
                                                                : 0;
}

/*= Art. 12: objections */
static int32_t object(smeplat__replay *r, int32_t number, const smeplat_event *e)
{
    int32_t problem = not_public(r);

    if (problem)
        return problem;
    if (e->ref && e->ref != r->publicity)
        return PROBLEM(WRONG_REF);
    smeplat__result_of(r, number)->answers = r->publicity;
    put_in(&r->objections, number);
    return 0;
}

static int32_t decide_objection(smeplat__replay *r, int32_t number, const smeplat_event *e)
{
    int32_t problem = not_public(r), objection;

    if (!problem)
        problem = find_answered(r, e, &r->objections, TYPE(OBJECTION), r->publicity, &objection);
    if (problem)
        return problem;
    if (smeplat__result_of(r, objection)->answered_by)
        return PROBLEM(ALREADY_ANSWERED);
    link(r, number, objection);
    take_out(&r->objections, objection);
    r->upheld += e->outcome == SMEPLAT_OBJECTION_OUTCOME_UPHELD;
    return 0;
}

smeplat_status smeplat__publicity_stands(const smeplat__replay *r, int32_t day, smeplat_publicity_result *out,
                                         smeplat_error *error)
{
    smeplat_event room;
    const smeplat_event *e = smeplat__event_at(r->events, r->publicity, &room);
    smeplat_publicity p;
    smeplat_error inner;
    smeplat_status status;

    memset(&inner, 0, sizeof inner);
    inner.struct_size = sizeof inner;
    memset(&p, 0, sizeof p);
    p.struct_size = sizeof p;
    p.started_on = e->on;
    p.workdays = e->workdays;
    p.as_of = day;
    memset(out, 0, sizeof *out);
    out->struct_size = sizeof *out;
    status = smeplat_publicity_assess(&p, r->rules, r->calendar, out, &inner);
    return smeplat__event_pass_on(error, &inner, status, r->publicity);
}

/* The award of an applicant: 0, or what is irregular about it, or what makes it impossible. */
static smeplat_status award_problem(const smeplat__replay *r, const smeplat_event *e, int32_t *problem,
                                    smeplat_error *error)
{
    smeplat_publicity_result p;
    smeplat_status status = SMEPLAT_OK;

    if (is_another(r, e)) {
        *problem = PROBLEM(WRONG_REF);
    } else if (r->objections.count) {
        *problem = PROBLEM(OBJECTION_OPEN);
    } else if (!r->publicity) {
        *problem = PROBLEM(NO_PUBLICITY);
    } else {
        status = smeplat__publicity_stands(r, e->on, &p, error);
        *problem = status                                     ? 0
                   : p.state != SMEPLAT_PUBLICITY_STATE_ENDED ? PROBLEM(PUBLICITY_RUNNING)
                   : r->upheld                                ? PROBLEM(OBJECTION_UPHELD)
                                                              : 0;
    }
    return status;
}

/*= Art. 12: award */
static smeplat_status award(smeplat__replay *r, int32_t number, const smeplat_event *e, int32_t *problem,
                            smeplat_error *error)
{
    smeplat_status status = SMEPLAT_OK;

    if (r->application != SMEPLAT_TITLE_STATE_NONE)
        status = award_problem(r, e, problem, error);
    else if (r->title == SMEPLAT_TITLE_STATE_HOLDER)
        *problem = PROBLEM(TITLE_HELD);
    else if (e->ref)
        *problem = PROBLEM(NO_APPLICATION);
    else if (r->title == SMEPLAT_TITLE_STATE_REVOKED)
        *problem = PROBLEM(AFTER_REVOCATION);
    if (status || (*problem && *problem < IRREGULAR_FROM))
        return status;
    if (r->applied)
        end_application(r, number);
    if (r->title != SMEPLAT_TITLE_STATE_HOLDER) { /* else renewed: what was owed is still owed */
        r->title = SMEPLAT_TITLE_STATE_HOLDER;
        r->title_since = r->tenure_since = e->on;
        r->title_event = r->tenure = number;
        r->ground = 0;
        clear(&r->unfiled);
        clear(&r->undecided);
        clear(&r->reports);
    }
    r->award = number;
    r->expires_on = e->expires_on;
    return SMEPLAT_OK;
}

/* ---- Art. 13 to 17: while the title is held ---- */

/* The title runs out by itself on the day after its last. */
static void expire(smeplat__replay *r, int32_t day)
{
    if (r->title != SMEPLAT_TITLE_STATE_HOLDER || !r->expires_on || r->expires_on >= day)
        return;
    r->title = SMEPLAT_TITLE_STATE_EXPIRED;
    r->title_since = smeplat__date_step(r->expires_on, 1);
    r->title_event = r->award;
}

/*= Art. 13/1: yearly exercise */
static int32_t evaluate(smeplat__replay *r, int32_t number, const smeplat_event *e)
{
    static const smeplat__open_set none = {0, 0};
    int32_t problem, replaced;

    if (!e->ref)
        return 0;
    problem = find_answered(r, e, &none, TYPE(EVALUATED), r->tenure, &replaced);
    if (problem)
        return problem;
    if (smeplat__result_of(r, replaced)->answered_by)
        return PROBLEM(ALREADY_ANSWERED);
    link(r, number, replaced);
    return 0;
}

/* Whether a change was filed with the bureau. */
static int32_t is_filed(const smeplat__replay *r, int32_t changed)
{
    smeplat_event room;

    return smeplat__result_of(r, changed)->answered_by || smeplat__event_at(r->events, changed, &room)->filed_on;
}

static void open_change(smeplat__replay *r, int32_t changed)
{
    put_in(&r->undecided, changed);
    if (!is_filed(r, changed))
        put_in(&r->unfiled, changed);
}

/*= Art. 17: filing */
static int32_t file_change(smeplat__replay *r, int32_t number, const smeplat_event *e)
{
    int32_t changed, problem = find_answered(r, e, &r->unfiled, TYPE(CHANGED), r->tenure, &changed);

    if (problem)
        return problem;
    if (is_filed(r, changed) || smeplat__result_of(r, changed)->decided_by)
        return PROBLEM(ALREADY_ANSWERED);
    link(r, number, changed);
    take_out(&r->unfiled, changed);
    return 0;
}

static void revoke(smeplat__replay *r, int32_t number, int32_t on, int32_t ground)
{
    r->title = SMEPLAT_TITLE_STATE_REVOKED;
    r->title_since = on;
    r->title_event = number;
    r->ground = ground;
    put_in(&r->revocations, number);
}

/*= Art. 17: the bureau alters or revokes */
static int32_t decide_change(smeplat__replay *r, int32_t number, const smeplat_event *e)
{
    smeplat_event room;
    int32_t changed, problem;

    problem = find_answered(r, e, &r->undecided, TYPE(CHANGED) | TYPE(CHANGE_FILED), r->tenure, &changed);
    if (problem)
        return problem;
    if (smeplat__event_at(r->events, changed, &room)->type == SMEPLAT_EVENT_TYPE_CHANGE_FILED)
        changed = smeplat__result_of(r, changed)->answers;
    if (smeplat__result_of(r, changed)->decided_by)
        return PROBLEM(ALREADY_ANSWERED);
    smeplat__result_of(r, number)->answers = changed;
    smeplat__result_of(r, changed)->decided_by = number;
    take_out(&r->undecided, changed);
    if (!is_filed(r, changed))
        take_out(&r->unfiled, changed);
    if (e->decision == SMEPLAT_CHANGE_DECISION_REVOKED)
        revoke(r, number, e->on, SMEPLAT_GROUND_ART17);
    return 0;
}

/*= Art. 14/1, 15, 17: revocation */
static int32_t revoke_title(smeplat__replay *r, int32_t number, const smeplat_event *e)
{
    static const smeplat__open_set none = {0, 0};
    int32_t expired = r->title == SMEPLAT_TITLE_STATE_EXPIRED, named, problem;

    if (r->title != SMEPLAT_TITLE_STATE_HOLDER && !expired)
        return PROBLEM(NO_TITLE);
    if (e->ref) {
        problem = find_answered(r, e, &none, TYPE(EVALUATED) | TYPE(CHANGED) | TYPE(CHANGE_FILED), r->tenure, &named);
        if (problem)
            return problem;
        smeplat__result_of(r, number)->answers = named;
    }
    revoke(r, number, e->on, e->ground);
    return expired ? PROBLEM(TITLE_EXPIRED) : 0;
}

/* An annulled revocation gives back the title it took, unless another was awarded since; a decision on a change is open again. */
static int32_t annul(smeplat__replay *r, int32_t number, const smeplat_event *e)
{
    smeplat_event room;
    const smeplat_event *revocation;
    int32_t revoked, changed, restored, problem;

    problem = find_answered(r, e, &r->revocations, TYPE(REVOKED) | TYPE(CHANGE_DECIDED), 0, &revoked);
    if (problem)
        return problem;
    revocation = smeplat__event_at(r->events, revoked, &room);
    if (revocation->type == SMEPLAT_EVENT_TYPE_CHANGE_DECIDED &&
        revocation->decision != SMEPLAT_CHANGE_DECISION_REVOKED)
        return PROBLEM(WRONG_REF);
    if (smeplat__result_of(r, revoked)->answered_by)
        return PROBLEM(ALREADY_ANSWERED);
    link(r, number, revoked);
    take_out(&r->revocations, revoked);
    restored = r->title == SMEPLAT_TITLE_STATE_REVOKED && r->title_event == revoked;
    if (restored) {
        r->title = SMEPLAT_TITLE_STATE_HOLDER;
        r->title_since = r->tenure_since;
        r->title_event = r->tenure;
        r->ground = 0;
    }
    if (revocation->type == SMEPLAT_EVENT_TYPE_CHANGE_DECIDED) {
        changed = smeplat__result_of(r, revoked)->answers;
        smeplat__result_of(r, changed)->decided_by = 0;
        if (restored)
            open_change(r, changed);
    }
    return 0;
}

/*= Art. 16: reports */
static int32_t report(smeplat__replay *r, int32_t number, const smeplat_event *e)
{
    int32_t due, problem = find_answered(r, e, &r->reports, TYPE(REPORT_DUE), r->tenure, &due);

    if (problem)
        return problem;
    if (smeplat__result_of(r, due)->answered_by)
        return PROBLEM(ALREADY_ANSWERED);
    link(r, number, due);
    take_out(&r->reports, due);
    return 0;
}

/* ---- one after another ---- */

static int32_t happen_to_holder(smeplat__replay *r, int32_t number, const smeplat_event *e)
{
    if (r->title != SMEPLAT_TITLE_STATE_HOLDER)
        return PROBLEM(NO_TITLE);
    switch (e->type) {
    case SMEPLAT_EVENT_TYPE_EVALUATED:
        return evaluate(r, number, e);
    case SMEPLAT_EVENT_TYPE_CHANGED:
        open_change(r, number);
        return 0;
    case SMEPLAT_EVENT_TYPE_CHANGE_FILED:
        return file_change(r, number, e);
    case SMEPLAT_EVENT_TYPE_CHANGE_DECIDED:
        return decide_change(r, number, e);
    case SMEPLAT_EVENT_TYPE_REPORT_DUE:
        put_in(&r->reports, number);
        return 0;
    default:
        return report(r, number, e);
    }
}

static smeplat_status happen(smeplat__replay *r, int32_t number, const smeplat_event *e, int32_t *problem,
                             smeplat_error *error)
{
    *problem = 0;
    switch (e->type) {
    case SMEPLAT_EVENT_TYPE_APPLIED:
        *problem = apply(r, number, e);
        break;
    case SMEPLAT_EVENT_TYPE_WITHDRAWN:
    case SMEPLAT_EVENT_TYPE_REFUSED:
        *problem = come_to_nothing(r, number, e);
        break;
    case SMEPLAT_EVENT_TYPE_PUBLICITY_STARTED:
        *problem = publish(r, number, e);
        break;
    case SMEPLAT_EVENT_TYPE_OBJECTION:
        *problem = object(r, number, e);
        break;
    case SMEPLAT_EVENT_TYPE_OBJECTION_DECIDED:
        *problem = decide_objection(r, number, e);
        break;
    case SMEPLAT_EVENT_TYPE_AWARDED:
        return award(r, number, e, problem, error);
    case SMEPLAT_EVENT_TYPE_REVOKED:
        *problem = revoke_title(r, number, e);
        break;
    case SMEPLAT_EVENT_TYPE_REVOCATION_ANNULLED:
        *problem = annul(r, number, e);
        break;
    default:
        *problem = happen_to_holder(r, number, e);
        break;
    }
    return SMEPLAT_OK;
}

int32_t smeplat__replay_state(const smeplat__replay *r)
{
    int32_t application_is_later;

    if (r->title == SMEPLAT_TITLE_STATE_HOLDER || r->application == SMEPLAT_TITLE_STATE_NONE)
        return r->title;
    switch (r->title) {
    case SMEPLAT_TITLE_STATE_REVOKED:
        application_is_later = r->application_event > r->title_event;
        break;
    case SMEPLAT_TITLE_STATE_EXPIRED: /* at the start of a day */
        application_is_later = r->application_since >= r->title_since;
        break;
    default:
        application_is_later = 1;
        break;
    }
    return application_is_later ? r->application : r->title;
}

smeplat_status smeplat__replay_run(smeplat__replay *r, smeplat_error *error)
{
    int32_t number, problem;

    r->title = r->application = SMEPLAT_TITLE_STATE_NONE;
    for (number = 1; number <= r->count; number++) {
        smeplat_event room;
        const smeplat_event *e = smeplat__event_at(r->events, number, &room);
        smeplat_event_result *result = smeplat__result_of(r, number);
        smeplat_status status;

        expire(r, e->on);
        result->fate = SMEPLAT_EVENT_FATE_STANDS; /* while it happens */
        status = happen(r, number, e, &problem, error);
        if (status)
            return status;
        expire(r, e->on); /* an annulled revocation may give back what has run out since */
        result->problem = problem;
        if (problem && problem < IRREGULAR_FROM)
            result->fate = SMEPLAT_EVENT_FATE_IMPOSSIBLE;
        result->state = smeplat__replay_state(r);
    }
    expire(r, r->on);
    return SMEPLAT_OK;
}
