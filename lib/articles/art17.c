/* Art. 17: major changes are filed within 30 working days; the bureau then alters or revokes, and publishes that.
 * SPDX-License-Identifier: Apache-2.0 */
#include <string.h>

#include <smeplat/change.h>
#include <smeplat/field.h>

#include "base/base.h"
#include "rules/rules.h"
#include "time/calendar.h"
#include "time/date.h"

#define CHANGE_MIN SMEPLAT__END_OF(smeplat_change, reserved0)
#define CHANGE_RESULT_MIN SMEPLAT__END_OF(smeplat_change_result, readings)

static smeplat_status refuse_change(smeplat_error *error, smeplat_status status, int32_t field)
{
    return smeplat__refuse(error, status, field, SMEPLAT_CLAUSE_17, 0);
}

static int32_t none_or_date(int32_t date)
{
    return !date || smeplat_date_valid(date);
}

static smeplat_status change_check(const smeplat_change *c, smeplat_error *error)
{
    if (c->kind < SMEPLAT_CHANGE_KIND_NAME || c->kind > SMEPLAT_CHANGE_KIND_OTHER)
        return refuse_change(error, SMEPLAT_ERR_ENUM, SMEPLAT_FIELD_CHANGE_KIND);
    if (!smeplat_date_valid(c->occurred_on))
        return refuse_change(error, SMEPLAT_ERR_DATE, SMEPLAT_FIELD_CHANGE_OCCURRED_ON);
    if (!none_or_date(c->internal_decision_on))
        return refuse_change(error, SMEPLAT_ERR_DATE, SMEPLAT_FIELD_CHANGE_INTERNAL_DECISION_ON);
    if (!none_or_date(c->filed_on))
        return refuse_change(error, SMEPLAT_ERR_DATE, SMEPLAT_FIELD_CHANGE_FILED_ON);
    if (c->leaves_beijing != 0 && c->leaves_beijing != 1)
        return refuse_change(error, SMEPLAT_ERR_RANGE, SMEPLAT_FIELD_CHANGE_LEAVES_BEIJING);
    if (!none_or_date(c->as_of))
        return refuse_change(error, SMEPLAT_ERR_DATE, SMEPLAT_FIELD_CHANGE_AS_OF);
    if (c->reserved0)
        return refuse_change(error, SMEPLAT_ERR_BITS, SMEPLAT_FIELD_ARG_INPUT);
    return SMEPLAT_OK;
}

/*= Art. 17: name, address, main business and the like */
/*@ assigns \nothing;
    ensures kind <= SMEPLAT_CHANGE_KIND_MAIN_BUSINESS ==> \result == SMEPLAT_MAJOR_YES;
    ensures SMEPLAT_CHANGE_KIND_MAIN_BUSINESS < kind ==> \result == SMEPLAT_MAJOR_DISCRETION;
*/
static int32_t major(int32_t kind)
{
    return kind <= SMEPLAT_CHANGE_KIND_MAIN_BUSINESS ? SMEPLAT_MAJOR_YES : SMEPLAT_MAJOR_DISCRETION;
}

/*= Art. 17: within 30 working days of the change */
static smeplat_status find_due(const smeplat_change *c, const smeplat_rules *rules, const smeplat__calendar *view,
                               int32_t *start, smeplat_change_result *out, smeplat_error *error)
{
    int32_t inside = smeplat__option(rules, SMEPLAT_READING_CHANGE_START) == 1;
    int32_t start_field = inside ? SMEPLAT_FIELD_CHANGE_INTERNAL_DECISION_ON : SMEPLAT_FIELD_CHANGE_OCCURRED_ON;
    smeplat__walk walk;
    smeplat_status status;

    *start = inside ? c->internal_decision_on : c->occurred_on;
    if (!*start)
        out->field = start_field;
    else if (!rules->filing_workdays)
        out->field = SMEPLAT_FIELD_RULES_FILING_WORKDAYS;
    if (out->field)
        return SMEPLAT_OK;
    status = smeplat__workdays_add(view, smeplat__date_days(*start), rules->filing_workdays, &walk);
    if (status)
        return refuse_change(error, status, start_field);
    out->due_on = smeplat__date_from_days(walk.day);
    out->due_certainty = walk.certainty;
    out->counted = walk.counted;
    out->uncounted = walk.uncounted;
    return SMEPLAT_OK;
}

/* Working days after `from` up to and with `to`, 0 if that lies before. */
static smeplat_status distance(const smeplat__calendar *view, int32_t from, int32_t to, int64_t *days)
{
    smeplat__walk walk;
    smeplat_status status;

    *days = 0;
    if (to <= from)
        return SMEPLAT_OK;
    status = smeplat__workdays_count(view, smeplat__date_days(from), smeplat__date_days(to), &walk);
    if (!status)
        *days = walk.counted + walk.uncounted;
    return status;
}

/* How a change stands on a day: filed or not, against the day it is due. */
/*@ assigns \nothing;
    ensures due_on == 0 ==> \result == SMEPLAT_CHANGE_STATE_UNKNOWN;
    ensures due_on != 0 && filed_on != 0 ==>
      \result == (filed_on <= due_on ? SMEPLAT_CHANGE_STATE_FILED_IN_TIME : SMEPLAT_CHANGE_STATE_FILED_LATE);
    ensures due_on != 0 && filed_on == 0 && as_of < occurred_on ==> \result == SMEPLAT_CHANGE_STATE_NOT_YET;
    ensures due_on != 0 && filed_on == 0 && occurred_on <= as_of ==>
      \result == (as_of <= due_on ? SMEPLAT_CHANGE_STATE_OPEN : SMEPLAT_CHANGE_STATE_OVERDUE);
*/
static int32_t change_state_of(int32_t occurred_on, int32_t as_of, int32_t filed_on, int32_t due_on)
{
    if (!due_on)
        return SMEPLAT_CHANGE_STATE_UNKNOWN;
    if (filed_on)
        return filed_on <= due_on ? SMEPLAT_CHANGE_STATE_FILED_IN_TIME : SMEPLAT_CHANGE_STATE_FILED_LATE;
    if (as_of < occurred_on)
        return SMEPLAT_CHANGE_STATE_NOT_YET;
    return as_of <= due_on ? SMEPLAT_CHANGE_STATE_OPEN : SMEPLAT_CHANGE_STATE_OVERDUE;
}

/* In time and open stand whatever later notices say if the days walked so far can no longer change; the rest hangs on the
 * due date. */
static int32_t state_certainty(const smeplat__calendar *view, int32_t start, int32_t seen,
                               const smeplat_change_result *r)
{
    smeplat__walk walk;

    switch (r->state) {
    case SMEPLAT_CHANGE_STATE_UNKNOWN:
        return SMEPLAT_CERTAINTY_NONE;
    case SMEPLAT_CHANGE_STATE_NOT_YET:
        return SMEPLAT_CERTAINTY_NOTIFIED;
    case SMEPLAT_CHANGE_STATE_FILED_IN_TIME:
    case SMEPLAT_CHANGE_STATE_OPEN:
        if (seen <= start)
            return SMEPLAT_CERTAINTY_NOTIFIED;
        if (!smeplat__workdays_count(view, smeplat__date_days(start), smeplat__date_days(seen), &walk) &&
            walk.certainty == SMEPLAT_CERTAINTY_NOTIFIED)
            return SMEPLAT_CERTAINTY_NOTIFIED;
        return r->due_certainty;
    default:
        return r->due_certainty;
    }
}

static smeplat_status assess(const smeplat_change *c, const smeplat_rules *rules, const smeplat__calendar *view,
                             smeplat_change_result *out, smeplat_error *error)
{
    int32_t start, seen, filed_on = !c->as_of || c->filed_on <= c->as_of ? c->filed_on : 0;
    smeplat_status status;

    memset(out, 0, sizeof *out);
    status = change_check(c, error);
    if (status)
        return status;
    out->major = major(c->kind);
    out->awaits_decision = filed_on != 0;
    out->readings = SMEPLAT_BIT(SMEPLAT_READING_CHANGE_START);
    if (c->leaves_beijing) {
        out->affects = SMEPLAT_CRITERION_ART6_1_REGISTERED;
        out->reasons += SMEPLAT_BIT(SMEPLAT_REASON_CONDITION_AFFECTED);
    }
    out->workdays_left = out->workdays_late = -1;
    status = find_due(c, rules, view, &start, out, error);
    if (status || !c->as_of)
        return status;
    seen = filed_on ? filed_on : c->as_of;
    out->state = change_state_of(c->occurred_on, c->as_of, filed_on, out->due_on);
    out->state_certainty = state_certainty(view, start, seen, out);
    if (!out->due_on)
        return SMEPLAT_OK;
    status = distance(view, c->as_of, out->due_on, &out->workdays_left);
    if (status)
        return refuse_change(error, status, SMEPLAT_FIELD_CHANGE_AS_OF);
    status = distance(view, out->due_on, seen, &out->workdays_late);
    if (status)
        return refuse_change(error, status, filed_on ? SMEPLAT_FIELD_CHANGE_FILED_ON : SMEPLAT_FIELD_CHANGE_AS_OF);
    if ((out->state == SMEPLAT_CHANGE_STATE_OVERDUE || out->state == SMEPLAT_CHANGE_STATE_FILED_LATE) &&
        out->due_certainty != SMEPLAT_CERTAINTY_NOTIFIED)
        out->reasons += SMEPLAT_BIT(SMEPLAT_REASON_MAY_CHANGE);
    return SMEPLAT_OK;
}

smeplat_status smeplat_change_assess(const smeplat_change *change, const smeplat_rules *rules,
                                     const smeplat_calendar *calendar, smeplat_change_result *out, smeplat_error *error)
{
    smeplat__calendar view;
    smeplat_change_result result;
    smeplat_change room;
    smeplat_rules rules_room;
    smeplat_status status = out ? smeplat__size_check(out->struct_size, CHANGE_RESULT_MIN) : SMEPLAT_ERR_NULL;

    if (status)
        return smeplat__refuse(error, status, SMEPLAT_FIELD_ARG_OUT, 0, 0);
    change = smeplat__take(change, sizeof room, CHANGE_MIN, &room, &status);
    if (!change)
        return smeplat__refuse(error, status, SMEPLAT_FIELD_ARG_INPUT, 0, 0);
    rules = smeplat__rules_take(rules, &rules_room, &status, error);
    if (!rules)
        return status;
    status = smeplat__calendar_open(calendar, &view, error);
    if (!status)
        status = assess(change, rules, &view, &result, error);
    if (!status)
        smeplat__give(out, &result, sizeof result);
    return status;
}

smeplat_status smeplat_change_assess_n(const smeplat_change *changes, size_t count, const smeplat_rules *rules,
                                       const smeplat_calendar *calendar, smeplat_change_result *out,
                                       smeplat_error *error)
{
    smeplat__calendar view;
    smeplat_change_result result;
    smeplat_change room;
    smeplat_rules rules_room;
    smeplat_error refused;
    smeplat_status status;
    uint32_t stride;
    int64_t entry;
    size_t i;

    if (!count)
        return SMEPLAT_OK;
    status = out ? smeplat__size_check(out->struct_size, CHANGE_RESULT_MIN) : SMEPLAT_ERR_NULL;
    if (status)
        return smeplat__refuse(error, status, SMEPLAT_FIELD_ARG_OUT, 0, 0);
    status = smeplat__array_check(changes, count, sizeof room, CHANGE_MIN, &entry);
    if (status)
        return smeplat__refuse(error, status, SMEPLAT_FIELD_ARG_INPUT, 0, entry);
    rules = smeplat__rules_take(rules, &rules_room, &status, error);
    if (!rules)
        return status;
    status = smeplat__calendar_open(calendar, &view, error);
    if (status)
        return status;
    stride = out->struct_size;
    for (i = 0; i < count; i++) {
        unsigned char *row = (unsigned char *)out + i * stride;

        memset(&refused, 0, sizeof refused);
        refused.struct_size = sizeof refused;
        status = assess(smeplat__element(changes, i, sizeof room, &room), rules, &view, &result, &refused);
        if (status) {
            memset(&result, 0, sizeof result);
            result.status = status;
            result.error_field = refused.field;
            result.error_clause = refused.clause;
            result.error_entry = refused.entry;
        }
        memcpy(row, &stride, sizeof stride);
        smeplat__give(row, &result, sizeof result);
    }
    return SMEPLAT_OK;
}
