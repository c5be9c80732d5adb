/* Art. 15: the bar that follows a revocation.
 * SPDX-License-Identifier: Apache-2.0 */
#include "articles/case.h"
#include "time/date.h"

/*= Art. 15: a title revoked on its grounds carries a bar */
/*= Art. 14/1: a title revoked after a failed evaluation carries one under R20 alone */
int32_t smeplat__carries_bar(const smeplat_rules *rules, const smeplat_revocation *x)
{
    switch (x->ground) {
    case SMEPLAT_GROUND_ART15_1:
    case SMEPLAT_GROUND_ART15_2:
    case SMEPLAT_GROUND_ART15_3:
        return 1;
    case SMEPLAT_GROUND_ART14:
        return smeplat__option(rules, SMEPLAT_READING_ART14_BAR) == 1;
    default:
        return 0;
    }
}

int32_t smeplat__bar_start(const smeplat_rules *rules, const smeplat_revocation *x)
{
    return smeplat__option(rules, SMEPLAT_READING_BAR_START) ? x->published_on : x->decided_on;
}

/* Last day of a bar that starts on `start`: the corresponding day, or the day before its annulment. */
/*@ requires is_date(start) && 0 <= years && (annulled_on == 0 || is_date(annulled_on));
    assigns \nothing;
    ensures year_of(start) + years <= 9999 && (annulled_on == 0 || anniversary(start, years) < annulled_on) ==>
      \result == anniversary(start, years);
    ensures year_of(start) + years <= 9999 && is_date(annulled_on) && annulled_on <= anniversary(start, years) ==>
      (is_date(\result) ? days_of(\result) == days_of(annulled_on) - 1 : \result == 0);
*/
static int32_t bar_through(int32_t start, int32_t years, int32_t annulled_on)
{
    int32_t end = smeplat__date_add_years(start, years);

    //@ assert end == written(year_of(end), month_of(end), day_of(end));
    if (annulled_on && annulled_on <= end)
        end = smeplat__date_step(annulled_on, -1);
    return end;
}

static int32_t bar_end(const smeplat_rules *rules, const smeplat_revocation *x, int32_t start)
{
    return bar_through(start, (int32_t)rules->bar_years, x->annulled_on);
}

int32_t smeplat__barred_until(const smeplat_rules *rules, const smeplat_revocation *list, size_t count, int32_t day)
{
    int32_t until = 0, from = day, extended = 1;
    size_t i;

    /* Each pass takes in the bars that reach `from`, the first day not yet known to be barred. */
    while (extended) {
        extended = 0;
        for (i = 0; i < count; i++) {
            smeplat_revocation room;
            const smeplat_revocation *x = smeplat__revocation_at(list, i, &room);
            int32_t start = smeplat__bar_start(rules, x), end;

            if (!start || start > from || !smeplat__carries_bar(rules, x))
                continue;
            end = bar_end(rules, x, start);
            if (end < from)
                continue;
            until = end;
            if (end >= SMEPLAT_DATE_MAX)
                return until;
            from = smeplat__date_step(end, 1);
            extended = 1;
        }
    }
    return until;
}

int32_t smeplat__barring_entry(const smeplat_rules *rules, const smeplat_revocation *list, size_t count, int32_t day,
                               int32_t favoured)
{
    int32_t entry = 0, latest = 0;
    size_t i;

    for (i = 0; i < count; i++) {
        smeplat_revocation room;
        const smeplat_revocation *x = smeplat__revocation_at(list, i, &room);
        int32_t start = smeplat__bar_start(rules, x), bars;

        if (!smeplat__carries_bar(rules, x) || (day && !start && favoured == (int32_t)i + 1))
            continue;
        if (!day)
            bars = 1;
        else if (!start)
            bars = !x->annulled_on || day < x->annulled_on;
        else
            bars = start <= day && day <= bar_end(rules, x, start);
        if (bars && (!entry || start > latest)) {
            entry = (int32_t)i + 1;
            latest = start;
        }
    }
    return entry;
}

/* The day the bar is tested on at a corner (R22); 0 when not given there. */
static int32_t tested_on(const smeplat__case *c, smeplat__corner k)
{
    if (c->tested_on)
        return c->tested_on;
    if (smeplat__option(c->rules, SMEPLAT_READING_BAR_TESTED_AT))
        return c->deadline;
    return smeplat__held(c, k, SMEPLAT_FIELD_FILED_ON) == SMEPLAT__STATED ? (int32_t)c->platform->filed_on.value : 0;
}

/*= Art. 15: no bar on the tested day */
int32_t smeplat__bar(const smeplat__case *c, int32_t criterion, smeplat__corner k, smeplat__step *s)
{
    const smeplat_platform *p = c->platform;
    int32_t day = tested_on(c, k), entry;

    (void)criterion;
    if (k.most) /* not given: not barred; nor by a bar without a start */
        return day && smeplat__barred_until(c->rules, p->revocations, p->revocation_count, day) ? SMEPLAT_VERDICT_NOT_MET
                                                                                                : SMEPLAT_VERDICT_MET;
    if (!day && k.field == SMEPLAT_FIELD_FILED_ON) /* the best of days: past every bar whose end is known */
        day = SMEPLAT_DATE_MAX;
    entry = smeplat__barring_entry(c->rules, p->revocations, p->revocation_count, day,
                                   k.field == SMEPLAT_FIELD_REVOCATIONS_DECIDED_ON ||
                                           k.field == SMEPLAT_FIELD_REVOCATIONS_PUBLISHED_ON
                                       ? k.entry
                                       : 0);
    s->entry = entry;
    return entry ? SMEPLAT_VERDICT_NOT_MET : SMEPLAT_VERDICT_MET;
}

void smeplat__bar_figures(const smeplat__case *c, smeplat__figures *f)
{
    const smeplat_platform *p = c->platform;
    smeplat__corner most = {1, 0, 0};
    int32_t day = tested_on(c, most), until = 0, on_record = 0;
    size_t i;

    for (i = 0; i < p->revocation_count; i++) {
        smeplat_revocation room;

        on_record = on_record || smeplat__carries_bar(c->rules, smeplat__revocation_at(p->revocations, i, &room));
    }
    if (!on_record || !day)
        return;
    /* What bars the day in the most favourable case bars it in the least favourable one too, proved or not. */
    if (c->rules->bar_years)
        until = smeplat__barred_until(c->rules, p->revocations, p->revocation_count, day);
    smeplat__date_figures(f, day, until && until < SMEPLAT_DATE_MAX ? smeplat__date_step(until, 1) : 0);
}
