/* Art. 11 and 12: publicity of those to be awarded; the award follows if nobody objects.
 * SPDX-License-Identifier: Apache-2.0 */
#include <string.h>

#include <smeplat/duty.h>
#include <smeplat/field.h>

#include "base/base.h"
#include "rules/rules.h"
#include "time/calendar.h"
#include "time/date.h"

#define PUBLICITY_MIN SMEPLAT__END_OF(smeplat_publicity, reserved0)
#define OBJECTION_MIN SMEPLAT__END_OF(smeplat_objection, outcome)
#define PUBLICITY_RESULT_MIN    SMEPLAT__END_OF(smeplat_publicity_result, readings)
#define WORKDAYS_MAX  1000

static smeplat_status refuse_publicity(smeplat_error *error, smeplat_status status, int32_t field, int64_t entry)
{
    int32_t clause = field == SMEPLAT_FIELD_PUBLICITY_OBJECTIONS ? SMEPLAT_CLAUSE_12 : SMEPLAT_CLAUSE_11;

    return smeplat__refuse(error, status, field, clause, entry);
}

static smeplat_status objection_check(const smeplat_objection *o)
{
    if (!smeplat_date_valid(o->raised_on) || (o->decided_on && !smeplat_date_valid(o->decided_on)))
        return SMEPLAT_ERR_DATE;
    if (o->outcome < SMEPLAT_OBJECTION_OUTCOME_NONE || o->outcome > SMEPLAT_OBJECTION_OUTCOME_DISMISSED)
        return SMEPLAT_ERR_ENUM;
    if (o->decided_on && !o->outcome)
        return SMEPLAT_ERR_ENUM;
    if (o->outcome && !o->decided_on)
        return SMEPLAT_ERR_CONTRADICTION;
    return o->decided_on && o->decided_on < o->raised_on ? SMEPLAT_ERR_CONTRADICTION : SMEPLAT_OK;
}

static smeplat_status publicity_check(const smeplat_publicity *p, smeplat_error *error)
{
    smeplat_objection room;
    smeplat_status status;
    int64_t entry;
    size_t i;

    if (!smeplat_date_valid(p->started_on))
        return refuse_publicity(error, SMEPLAT_ERR_DATE, SMEPLAT_FIELD_PUBLICITY_STARTED_ON, 0);
    if (p->workdays < 1 || p->workdays > WORKDAYS_MAX)
        return refuse_publicity(error, SMEPLAT_ERR_RANGE, SMEPLAT_FIELD_PUBLICITY_WORKDAYS, 0);
    if (p->as_of && !smeplat_date_valid(p->as_of))
        return refuse_publicity(error, SMEPLAT_ERR_DATE, SMEPLAT_FIELD_PUBLICITY_AS_OF, 0);
    if (p->reserved0)
        return refuse_publicity(error, SMEPLAT_ERR_BITS, SMEPLAT_FIELD_ARG_INPUT, 0);
    status = smeplat__array_check(p->objections, p->objection_count, sizeof room, OBJECTION_MIN, &entry);
    if (status)
        return refuse_publicity(error, status, SMEPLAT_FIELD_PUBLICITY_OBJECTIONS, entry);
    for (i = 0; i < p->objection_count; i++) {
        status = objection_check(smeplat__element(p->objections, i, sizeof room, &room));
        if (status)
            return refuse_publicity(error, status, SMEPLAT_FIELD_PUBLICITY_OBJECTIONS, (int64_t)i + 1);
    }
    return SMEPLAT_OK;
}

/*= Art. 11/2: published for the length that the bureau sets */
static smeplat_status find_end(const smeplat_publicity *p, const smeplat__calendar *view, int32_t before,
                               smeplat_publicity_result *out, smeplat_error *error)
{
    smeplat__walk walk;
    smeplat_status status = smeplat__workdays_add(view, before, p->workdays, &walk);

    if (status)
        return refuse_publicity(error, status, SMEPLAT_FIELD_PUBLICITY_STARTED_ON, 0);
    out->ends_on = smeplat__date_from_days(walk.day);
    out->ends_certainty = walk.certainty;
    out->counted = walk.counted;
    out->uncounted = walk.uncounted;
    return SMEPLAT_OK;
}

/* `before` is the day before working day 1: what can no longer change up to `as_of` keeps a publicity running. */
static smeplat_status find_state(const smeplat_publicity *p, const smeplat__calendar *view, int32_t before,
                                 smeplat_publicity_result *out, smeplat_error *error)
{
    int32_t as_of = smeplat__date_days(p->as_of);
    smeplat__walk walk;
    smeplat_status status;

    out->workdays_left = 0;
    if (p->as_of > out->ends_on) {
        out->state = SMEPLAT_PUBLICITY_STATE_ENDED;
        out->state_certainty = out->ends_certainty;
        if (out->ends_certainty != SMEPLAT_CERTAINTY_NOTIFIED)
            out->reasons += SMEPLAT_BIT(SMEPLAT_REASON_MAY_CHANGE);
        return SMEPLAT_OK;
    }
    out->state = p->as_of < p->started_on ? SMEPLAT_PUBLICITY_STATE_NOT_YET : SMEPLAT_PUBLICITY_STATE_RUNNING;
    out->state_certainty = SMEPLAT_CERTAINTY_NOTIFIED;
    if (as_of > before) {
        status = smeplat__workdays_count(view, before, as_of, &walk);
        if (!status && walk.certainty != SMEPLAT_CERTAINTY_NOTIFIED)
            out->state_certainty = out->ends_certainty;
    }
    status = smeplat__workdays_count(view, as_of, smeplat__date_days(out->ends_on), &walk);
    if (status)
        return refuse_publicity(error, status, SMEPLAT_FIELD_PUBLICITY_AS_OF, 0);
    out->workdays_left = walk.counted + walk.uncounted;
    return SMEPLAT_OK;
}

/*= Art. 12: no objection */
static void weigh_objections(const smeplat_publicity *p, smeplat_publicity_result *out)
{
    smeplat_objection room;
    int32_t first = 0;
    size_t i;

    for (i = 0; i < p->objection_count; i++) {
        const smeplat_objection *o = smeplat__element(p->objections, i, sizeof room, &room);

        if (p->as_of && o->raised_on > p->as_of)
            continue;
        out->late_count += o->raised_on > out->ends_on;
        if (!o->decided_on || (p->as_of && o->decided_on > p->as_of)) {
            out->open_count++;
            if (!first || o->raised_on < first) {
                first = o->raised_on;
                out->first_open = (int64_t)i + 1;
            }
        } else if (o->outcome == SMEPLAT_OBJECTION_OUTCOME_UPHELD) {
            out->upheld_count++;
        } else {
            out->dismissed_count++;
        }
    }
}

/*= Art. 12: the award */
static int32_t award_of(const smeplat_publicity_result *r)
{
    if (r->open_count)
        return SMEPLAT_AWARD_BLOCKED;
    if (r->upheld_count)
        return SMEPLAT_AWARD_UPHELD;
    return r->state == SMEPLAT_PUBLICITY_STATE_ENDED ? SMEPLAT_AWARD_CLEAR : SMEPLAT_AWARD_WAITING;
}

smeplat_status smeplat_publicity_assess(const smeplat_publicity *publicity, const smeplat_rules *rules,
                                        const smeplat_calendar *calendar, smeplat_publicity_result *out,
                                        smeplat_error *error)
{
    smeplat__calendar view;
    smeplat_publicity_result r;
    smeplat_publicity room;
    smeplat_rules rules_room;
    smeplat_status status = out ? smeplat__size_check(out->struct_size, PUBLICITY_RESULT_MIN) : SMEPLAT_ERR_NULL;
    int32_t before;

    if (status)
        return smeplat__refuse(error, status, SMEPLAT_FIELD_ARG_OUT, 0, 0);
    publicity = smeplat__take(publicity, sizeof room, PUBLICITY_MIN, &room, &status);
    if (!publicity)
        return smeplat__refuse(error, status, SMEPLAT_FIELD_ARG_INPUT, 0, 0);
    rules = smeplat__rules_take(rules, &rules_room, &status, error);
    if (!rules)
        return status;
    status = smeplat__calendar_open(calendar, &view, error);
    if (!status)
        status = publicity_check(publicity, error);
    if (status)
        return status;
    memset(&r, 0, sizeof r);
    r.readings = SMEPLAT_BIT(SMEPLAT_READING_PUBLICITY_COUNT);
    r.workdays_left = -1;
    before = smeplat__date_days(publicity->started_on);
    if (smeplat__option(rules, SMEPLAT_READING_PUBLICITY_COUNT) == 0)
        before--;
    status = find_end(publicity, &view, before, &r, error);
    if (!status && publicity->as_of)
        status = find_state(publicity, &view, before, &r, error);
    if (status)
        return status;
    weigh_objections(publicity, &r);
    if (publicity->as_of)
        r.award = award_of(&r);
    smeplat__give(out, &r, sizeof r);
    return SMEPLAT_OK;
}
