/* Art. 6(2) on the way to yes: what each incident needs so that it no longer stands in the way.
 * SPDX-License-Identifier: Apache-2.0 */
#include <string.h>

#include "assess/mend.h"

/* The bureau's ruling in force on a criterion of incidents: its kind and day. */
static int32_t ruling_in_force(const smeplat__case *c, int32_t criterion, int32_t *day)
{
    const smeplat_platform *p = c->platform;
    int32_t kind = 0;
    size_t i;

    *day = 0;
    for (i = 0; i < p->ruling_count; i++) {
        smeplat_ruling room;
        const smeplat_ruling *x = smeplat__element(p->rulings, i, sizeof room, &room);

        if (x->criterion == criterion && x->decided_on > *day) {
            kind = x->ruling;
            *day = x->decided_on;
        }
    }
    for (i = 0; kind && i < p->incident_count; i++) {
        smeplat_incident room;
        const smeplat_incident *x = smeplat__incident_at(p->incidents, i, &room);

        if (smeplat__incident_kind_of(criterion, x) && x->decided_on > *day)
            kind = *day = 0;
    }
    return kind;
}

/* How the incidents stand together. */
typedef struct outlook {
    int32_t ruling, ruled_on; /* in force */
    int32_t asks_ruling;      /* a ruling is needed that is not there */
    int32_t day;              /* a later day is needed */
    int32_t stuck;            /* entry that no day clears */
} outlook;

static void survey_incidents(const smeplat__way *w, int32_t criterion, outlook *o)
{
    const smeplat_platform *p = w->c.platform;
    size_t i;

    memset(o, 0, sizeof *o);
    o->ruling = ruling_in_force(&w->c, criterion, &o->ruled_on);
    for (i = 0; i < p->incident_count; i++) {
        smeplat_incident room;
        const smeplat_incident *x = smeplat__incident_at(p->incidents, i, &room);
        smeplat__prospect ahead;
        int32_t day;

        if (!smeplat__incident_kind_of(criterion, x))
            continue;
        smeplat__incident_ahead(w, x, (int32_t)i + 1, o->ruled_on, &ahead);
        if (ahead.told == SMEPLAT_VERDICT_MET) /* never less than as it stands */
            continue;
        if (ahead.told == SMEPLAT_VERDICT_DISCRETION && o->ruling != SMEPLAT_RULING_REFUSED) {
            o->asks_ruling = o->asks_ruling || !o->ruling;
            continue;
        }
        day = smeplat__incident_clear_from(w->c.rules, &ahead.best, w->c.deadline);
        if (!day && !o->stuck)
            o->stuck = (int32_t)i + 1;
        if (day > o->day)
            o->day = day;
    }
}

/* The date it was asked to have comes back, 0 none. */
static int32_t add_incident(smeplat__way *w, int32_t criterion, int32_t entry, int32_t target,
                            const smeplat__prospect *p)
{
    int32_t basis = smeplat__softening_basis(w->c.rules);

    if (p->now >= target)
        return 0;
    if (p->shown >= target) {
        smeplat__way_evidence(w, criterion, SMEPLAT_FIELD_INCIDENTS_BASIS, entry, 0, basis);
        return 0;
    }
    smeplat__way_state(w, criterion, p->field, entry, p->bound, p->amount, basis);
    return p->field == SMEPLAT_FIELD_INCIDENTS_DECIDED_ON ? (int32_t)p->amount : 0;
}

/*= Art. 6(2): a clean record */
int32_t smeplat__mend_incidents(smeplat__way *w, int32_t criterion)
{
    const smeplat_platform *p = w->c.platform;
    int32_t target, told = 0;
    outlook o;
    size_t i;

    survey_incidents(w, criterion, &o);
    if ((o.stuck || o.day) && smeplat__mend_by_room(w, criterion, 0))
        return 0;
    /* Where a ruling carries it in any case and there is room for all of it, no incident needs softening. */
    if ((o.asks_ruling || o.ruling == SMEPLAT_RULING_ALLOWED) && smeplat__mend_by_room(w, criterion, 1))
        return 0;
    if (o.stuck) {
        smeplat__way_none(w, SMEPLAT_REMEDY_STUCK, criterion, SMEPLAT_FIELD_INCIDENTS, o.stuck);
        return 0;
    }
    if (o.day)
        return o.day;
    smeplat__way_yes(w, criterion, &p->incidents_complete, SMEPLAT_FIELD_INCIDENTS_COMPLETE, 0);
    target = o.asks_ruling || o.ruling == SMEPLAT_RULING_ALLOWED ? SMEPLAT_VERDICT_DISCRETION : SMEPLAT_VERDICT_MET;
    for (i = 0; i < p->incident_count; i++) {
        smeplat_incident room;
        const smeplat_incident *x = smeplat__incident_at(p->incidents, i, &room);
        smeplat__prospect ahead;
        int32_t day;

        if (!smeplat__incident_kind_of(criterion, x))
            continue;
        smeplat__incident_ahead(w, x, (int32_t)i + 1, o.ruled_on, &ahead);
        day = add_incident(w, criterion, (int32_t)i + 1, target, &ahead);
        told = day > told ? day : told;
    }
    if (o.asks_ruling)
        smeplat__way_ruling(w, criterion, told);
    return 0;
}
