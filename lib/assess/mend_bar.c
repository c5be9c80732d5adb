/* Art. 15 on the way to yes: starts of bars that are not known, and the day a bar is over.
 * SPDX-License-Identifier: Apache-2.0 */
#include "assess/mend.h"

/* The day the bar is tested on once the filing date is known well enough. */
static int32_t bar_day(const smeplat__case *c)
{
    if (smeplat__option(c->rules, SMEPLAT_READING_BAR_TESTED_AT) || !c->platform->filed_on.basis)
        return c->deadline;
    return (int32_t)c->platform->filed_on.value;
}

/* A start that leaves `day` free: the latest whose bar is over, or, where what is known rules that out, one still to come. 0 when
 * there is none. */
static int32_t harmless_start(const smeplat_rules *r, const smeplat_revocation *x, int32_t day, int32_t *bound)
{
    int32_t start = smeplat__latest_with(day, r->bar_years, 0);

    *bound = SMEPLAT_BOUND_AT_MOST;
    if (!smeplat__option(r, SMEPLAT_READING_BAR_START))
        return smeplat__earlier(smeplat__earlier(start, x->published_on), x->annulled_on);
    if (start && x->decided_on <= start)
        return start;
    *bound = SMEPLAT_BOUND_AT_LEAST; /* nothing is published before it is decided */
    return x->decided_on > day ? x->decided_on : smeplat__day_after(day);
}

/* Starts of bars that are not known: states them, or says at which entry it is stuck. */
static int32_t mend_starts(smeplat__way *w, int32_t criterion, int32_t day, int32_t add)
{
    const smeplat_platform *p = w->c.platform;
    const smeplat_rules *r = w->c.rules;
    int32_t field = smeplat__option(r, SMEPLAT_READING_BAR_START) ? SMEPLAT_FIELD_REVOCATIONS_PUBLISHED_ON
                                                                  : SMEPLAT_FIELD_REVOCATIONS_DECIDED_ON;
    size_t i;

    for (i = 0; i < p->revocation_count; i++) {
        smeplat_revocation room;
        const smeplat_revocation *x = smeplat__revocation_at(p->revocations, i, &room);
        int32_t start, bound;

        if (!smeplat__carries_bar(r, x) || smeplat__bar_start(r, x) || (x->annulled_on && x->annulled_on <= day))
            continue;
        start = harmless_start(r, x, day, &bound);
        if (!start)
            return (int32_t)i + 1;
        if (add)
            smeplat__way_state(w, criterion, field, (int32_t)i + 1, bound, start, 0);
    }
    return 0;
}

/*= Art. 15: free of a bar */
int32_t smeplat__mend_bar(smeplat__way *w, int32_t criterion)
{
    const smeplat_platform *p = w->c.platform;
    int32_t day = bar_day(&w->c), until = smeplat__barred_until(w->c.rules, p->revocations, p->revocation_count, day);
    int32_t free_day = until ? smeplat__day_after(until) : 0, stuck = mend_starts(w, criterion, day, 0);

    if (until && !free_day)
        stuck = smeplat__barring_entry(w->c.rules, p->revocations, p->revocation_count, day, 0);
    if ((stuck || free_day) && smeplat__mend_by_room(w, criterion, 0))
        return 0;
    if (stuck) {
        smeplat__way_none(w, SMEPLAT_REMEDY_STUCK, criterion, SMEPLAT_FIELD_REVOCATIONS, stuck);
        return 0;
    }
    if (free_day)
        return free_day;
    if (!smeplat__option(w->c.rules, SMEPLAT_READING_BAR_TESTED_AT)) {
        if (!p->filed_on.basis)
            smeplat__way_state(w, criterion, SMEPLAT_FIELD_FILED_ON, 0, smeplat__filing_day_bound(&w->c), day,
                               w->c.rules->min_basis);
        else if (p->filed_on.basis < w->c.rules->min_basis)
            smeplat__way_evidence(w, criterion, SMEPLAT_FIELD_FILED_ON, 0, day, w->c.rules->min_basis);
    }
    return mend_starts(w, criterion, day, 1);
}
