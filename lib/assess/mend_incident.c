/* One incident on the way to yes: what evidence, or saying what is not stated, would make of it.
 * SPDX-License-Identifier: Apache-2.0 */
#include <string.h>

#include "assess/mend.h"
#include "time/date.h"

#define TURNS 12

int32_t smeplat__softening_basis(const smeplat_rules *r)
{
    return r->min_basis > SMEPLAT_BASIS_DOCUMENTED ? r->min_basis : SMEPLAT_BASIS_DOCUMENTED;
}

/* What an incident comes to at the least favourable corner once its entry is evidenced. */
static int32_t result_of(const smeplat__case *c, const smeplat_incident *x)
{
    smeplat_incident shown = *x;
    uint64_t why = 0;

    if (shown.basis < smeplat__softening_basis(c->rules))
        shown.basis = smeplat__softening_basis(c->rules);
    return smeplat__incident(c->rules, &shown, c->deadline, smeplat__least, 0, &why);
}

static int32_t result_on(const smeplat__case *c, const smeplat_incident *x, int32_t date)
{
    smeplat_incident told = *x;

    told.decided_on = date;
    return result_of(c, &told);
}

static int32_t day_before(int32_t day)
{
    return day > SMEPLAT_DATE_MIN ? smeplat__date_step(day, -1) : 0;
}

/* The first and last days of the stretches on which it makes no difference when an incident was decided: the window, the office,
 * the end of a listing, the deadline. None after `last`. */
static int32_t turns_of(const smeplat__case *c, const smeplat_incident *x, int32_t last, int32_t turn[TURNS])
{
    const smeplat_rules *r = c->rules;
    int32_t far_end =
        smeplat__latest_with(c->deadline, r->lookback_years, smeplat__option(r, SMEPLAT_READING_LOOKBACK_ENDS));
    const int32_t day[TURNS] = {
        far_end,
        far_end ? smeplat__day_after(far_end) : 0,
        day_before(x->office_from),
        x->office_from,
        x->office_until,
        x->office_until ? smeplat__day_after(x->office_until) : 0,
        day_before(x->ended_on),
        c->deadline,
        smeplat__day_after(c->deadline),
        SMEPLAT_DATE_MIN,
        last,
    };
    int32_t n = 0, i;

    for (i = 0; i < TURNS; i++)
        if (day[i] && day[i] <= last)
            turn[n++] = day[i];
    return n;
}

/* How a date is meant: whether any earlier one, or any later one, does as well. */
static int32_t bound_of(const smeplat__case *c, const smeplat_incident *x, const int32_t *turn, int32_t n, int32_t date)
{
    int32_t result = result_on(c, x, date), earlier = 1, later = 1, i;

    for (i = 0; i < n; i++) {
        int32_t does = result_on(c, x, turn[i]) >= result;

        earlier = earlier && (does || turn[i] > date);
        later = later && (does || turn[i] < date);
    }
    return earlier ? SMEPLAT_BOUND_AT_MOST : later ? SMEPLAT_BOUND_AT_LEAST : SMEPLAT_BOUND_EXACTLY;
}

/* Of two dates that come to the same: long ago rather than after something, and the one that leaves more open. */
static int32_t is_plainer(int32_t bound, int32_t date, const smeplat__prospect *p)
{
    if (bound != p->bound)
        return bound == SMEPLAT_BOUND_AT_MOST || p->bound == SMEPLAT_BOUND_EXACTLY;
    return bound == SMEPLAT_BOUND_AT_MOST ? date > p->amount : date < p->amount;
}

/* The date that helps most where none is stated: not after what followed it, nor after a ruling that is to stay in force. What
 * is on record now was not decided after a deadline that is waited for. */
static void try_dates(const smeplat__way *w, const smeplat_incident *x, int32_t ruled_on, smeplat__prospect *p)
{
    int32_t last =
        smeplat__earlier(smeplat__earlier(smeplat__earlier(SMEPLAT_DATE_MAX, x->ended_on), x->repaired_on), ruled_on);
    int32_t turn[TURNS], n, i;

    if (w->waiting)
        last = smeplat__earlier(last, w->c.deadline);
    n = turns_of(&w->c, x, last, turn);
    for (i = 0; i < n; i++) {
        int32_t result = result_on(&w->c, x, turn[i]), bound = bound_of(&w->c, x, turn, n, turn[i]);

        if (bound == SMEPLAT_BOUND_AT_LEAST && (ruled_on || w->waiting))
            bound = SMEPLAT_BOUND_EXACTLY; /* later than the last of them will not do */
        if (p->field && (result < p->told || (result == p->told && !is_plainer(bound, turn[i], p))))
            continue;
        p->field = SMEPLAT_FIELD_INCIDENTS_DECIDED_ON;
        p->bound = bound;
        p->amount = turn[i];
        p->told = result;
    }
    p->best.decided_on = (int32_t)p->amount;
}

void smeplat__incident_ahead(const smeplat__way *w, const smeplat_incident *x, int32_t entry, int32_t ruled_on,
                             smeplat__prospect *p)
{
    uint64_t why = 0;

    memset(p, 0, sizeof *p);
    p->best = *x;
    if (p->best.basis < smeplat__softening_basis(w->c.rules))
        p->best.basis = smeplat__softening_basis(w->c.rules);
    p->now = smeplat__incident(w->c.rules, x, w->c.deadline, smeplat__least, entry, &why);
    p->shown = p->told = result_of(&w->c, x);
    if (p->shown == SMEPLAT_VERDICT_MET)
        return;
    if (!x->decided_on) {
        try_dates(w, x, ruled_on, p);
    } else if (x->kind == SMEPLAT_INCIDENT_ADMINISTRATIVE_PENALTY && !x->severity) {
        p->field = SMEPLAT_FIELD_INCIDENTS_SEVERITY;
        p->bound = SMEPLAT_BOUND_EXACTLY;
        p->amount = p->best.severity = SMEPLAT_SEVERITY_MINOR;
        p->told = result_of(&w->c, &p->best);
    }
}
