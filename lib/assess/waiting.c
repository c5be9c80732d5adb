/* What waiting alone would cure, and from which day.
 * SPDX-License-Identifier: Apache-2.0 */
#include <string.h>

#include "assess/assess.h"
#include "time/date.h"

/* The same case with D and the tested day set to `day`. */
static smeplat__case on_day(const smeplat__case *c, int32_t day)
{
    smeplat__case later = *c;

    later.deadline = day;
    later.tested_on = day;
    return later;
}

/* Whether step 1 gives MET at both corners on `day`. */
static int32_t is_proved_on(const smeplat__case *c, int32_t criterion, int32_t day)
{
    smeplat__case later = on_day(c, day);
    smeplat__step s;

    memset(&s, 0, sizeof s);
    return smeplat__prove(&later, criterion, smeplat__least, &s) == SMEPLAT_VERDICT_MET &&
           smeplat__prove(&later, criterion, smeplat__most, &s) == SMEPLAT_VERDICT_MET;
}

/* The day a platform comes of age; 0 when its founding is not stated. */
static int32_t grown_on(const smeplat__case *c)
{
    int32_t grown = 0;

    if (c->platform->founded_on.value)
        grown = smeplat__date_add_years((int32_t)c->platform->founded_on.value, (int32_t)c->rules->age_years_min);
    if (grown && smeplat__option(c->rules, SMEPLAT_READING_AGE_DAY))
        grown = grown < SMEPLAT_DATE_MAX ? smeplat__date_step(grown, 1) : SMEPLAT_DATE_MAX + 1;
    return grown;
}

/* First day from `day` on which no incident of a criterion's kinds stands in the way; 0 never. */
static int32_t clear_from(const smeplat__case *c, int32_t criterion, int32_t day)
{
    const smeplat_platform *p = c->platform;
    int32_t start;
    size_t i;

    do { /* each incident moves the day on to where it is clear itself, until none moves it */
        start = day;
        for (i = 0; i < p->incident_count && day; i++) {
            smeplat_incident room;
            const smeplat_incident *x = smeplat__incident_at(p->incidents, i, &room);

            if (smeplat__incident_kind_of(criterion, x))
                day = smeplat__incident_clear_from(c->rules, x, day);
        }
    } while (day && day != start);
    return day;
}

/* First day from `day` on which no bar holds at either corner; 0 never. */
static int32_t free_from(const smeplat__case *c, int32_t day)
{
    const smeplat_platform *p = c->platform;
    int32_t entry, until;

    while ((entry = smeplat__barring_entry(c->rules, p->revocations, p->revocation_count, day, 0)) != 0) {
        smeplat_revocation room;
        const smeplat_revocation *x = smeplat__revocation_at(p->revocations, (size_t)entry - 1, &room);

        if (!smeplat__bar_start(c->rules, x)) {
            if (!x->annulled_on)
                return 0; /* nobody knows when it began */
            day = x->annulled_on;
            continue;
        }
        until = smeplat__barred_until(c->rules, p->revocations, p->revocation_count, day);
        if (until >= SMEPLAT_DATE_MAX)
            return 0;
        day = smeplat__date_step(until, 1);
    }
    return day;
}

/* First day from `day` on which step 1 gives MET; 0 never. */
static int32_t proved_from(const smeplat__case *c, int32_t criterion, int32_t day)
{
    int32_t from = day, grown;

    switch (criterion) {
    case SMEPLAT_CRITERION_ART6_1_AGE:
        grown = grown_on(c);
        from = grown > day ? grown : day;
        break;
    case SMEPLAT_CRITERION_ART6_2_PENALTIES:
    case SMEPLAT_CRITERION_ART6_2_DISHONESTY:
        from = clear_from(c, criterion, day);
        break;
    default:
        from = free_from(c, day);
        break;
    }
    /* What is not stated or not proved stays so however long one waits. */
    return from && from <= SMEPLAT_DATE_MAX && is_proved_on(c, criterion, from) ? from : 0;
}

int32_t smeplat__met_from(const smeplat__case *c, int32_t criterion)
{
    return proved_from(c, criterion, c->deadline);
}

int32_t smeplat__earliest(const smeplat__case *c)
{
    static const int32_t timed[] = {
        SMEPLAT_CRITERION_ART6_1_AGE,
        SMEPLAT_CRITERION_ART6_2_PENALTIES,
        SMEPLAT_CRITERION_ART6_2_DISHONESTY,
        SMEPLAT_CRITERION_ART15_BAR,
    };
    const size_t n = sizeof timed / sizeof *timed;
    int32_t day = c->deadline, start, as_it_stands = 1;
    smeplat__step s;
    size_t i;

    memset(&s, 0, sizeof s);
    for (i = 0; i < n && as_it_stands; i++)
        as_it_stands =
            smeplat__force(c->rules, timed[i]) == SMEPLAT_FORCE_NOT_REQUIRED ||
            smeplat__prove(c, timed[i], smeplat__least, &s) == SMEPLAT_VERDICT_MET; /* at the most then too */
    if (as_it_stands)
        return day;
    do {
        start = day;
        for (i = 0; i < n && day; i++)
            if (smeplat__force(c->rules, timed[i]) != SMEPLAT_FORCE_NOT_REQUIRED)
                day = proved_from(c, timed[i], day);
    } while (day && day != start);
    return day;
}
