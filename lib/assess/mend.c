/* What one criterion needs to become MET: its own facts, room and a ruling, or time.
 * SPDX-License-Identifier: Apache-2.0 */
#include <string.h>

#include "assess/mend.h"

/* Room: what must be stated or shown so that the text leaves the criterion to the bureau, and its ruling. `at_hand` takes it
 * only where nothing more must be said of Art. 6's last paragraph. */
int32_t smeplat__mend_by_room(smeplat__way *w, int32_t criterion, int32_t at_hand)
{
    uint32_t wanted;
    smeplat__attempt a;

    if (!smeplat__attempt_search(&a, w, criterion, 1))
        return 0;
    a.c.platform = &a.p;
    wanted = (smeplat__attempt_slot(&a, SMEPLAT_FIELD_OUTSTANDING_RESULTS) >= 0 ? SMEPLAT__ADOPT_RESULTS : 0u) |
             (smeplat__attempt_slot(&a, SMEPLAT_FIELD_DEMONSTRATION_EFFECT) >= 0 ? SMEPLAT__ADOPT_EFFECT : 0u);
    if (wanted && at_hand)
        return 0;
    w->wanted |= wanted;
    smeplat__attempt_add(w, criterion, &a);
    if (smeplat__attempt_verdict(&a, criterion, smeplat__least) == SMEPLAT_VERDICT_DISCRETION)
        smeplat__way_ruling(w, criterion, 0);
    return 1;
}

/* The day on which time alone will have cured a criterion of facts, once they are evidenced; 0 never. */
static int32_t cured_on(const smeplat__way *w, int32_t criterion)
{
    smeplat__case c = w->c;
    smeplat_platform p = *c.platform;

    if (criterion == SMEPLAT_CRITERION_ART10_FILED_IN_TIME)
        return (int32_t)p.filed_on.value;
    if (criterion != SMEPLAT_CRITERION_ART6_1_AGE || !p.founded_on.basis)
        return 0;
    p.founded_on.basis = SMEPLAT_BASIS_VERIFIED;
    c.platform = &p;
    return smeplat__met_from(&c, criterion);
}

static int32_t mend_facts(smeplat__way *w, int32_t criterion)
{
    smeplat__attempt own;
    int32_t found = smeplat__attempt_search(&own, w, criterion, 0), day, fields[4] = {0};

    own.c.platform = &own.p;
    if (found && !own.reached)
        smeplat__attempt_add(w, criterion, &own);
    else if (smeplat__mend_by_room(w, criterion, 0))
        return 0;
    else if (found)
        smeplat__attempt_add(w, criterion, &own);
    else {
        day = cured_on(w, criterion);
        if (day > w->c.deadline)
            return day;
        (void)smeplat__facts_used(&w->c, criterion, fields); /* at least one: what rests on none is mended elsewhere */
        smeplat__way_none(w, SMEPLAT_REMEDY_STUCK, criterion, fields[0], 0);
    }
    return 0;
}

/*= Art. 6(1): registered, by the code under R2 = 1 */
static void mend_code(smeplat__way *w, int32_t criterion)
{
    if (smeplat__mend_by_room(w, criterion, 0))
        return;
    if (w->c.region < 0)
        smeplat__way_state(w, criterion, SMEPLAT_FIELD_USCC, 0, SMEPLAT_BOUND_NONE, 0, 0);
    else
        smeplat__way_reach(w, SMEPLAT_REMEDY_FULFIL, criterion, SMEPLAT_FIELD_USCC, 0, 0, 0);
}

int32_t smeplat__way_mend(smeplat__way *w, int32_t criterion)
{
    int32_t missing = smeplat__figure_missing(w->c.rules, criterion);
    smeplat__outcome o;

    smeplat__criterion_decide(&w->c, criterion, &o);
    if (o.verdict >= SMEPLAT_VERDICT_MET)
        return 0;
    if (missing) {
        smeplat__way_none(w, SMEPLAT_REMEDY_FIND_FIGURE, criterion, missing, 0);
        return 0;
    }
    if (o.verdict == SMEPLAT_VERDICT_DISCRETION) {
        smeplat__way_ruling(w, criterion, 0);
        return 0;
    }
    switch (criterion) {
    case SMEPLAT_CRITERION_ART6_2_PENALTIES:
    case SMEPLAT_CRITERION_ART6_2_DISHONESTY:
        return smeplat__mend_incidents(w, criterion);
    case SMEPLAT_CRITERION_ART7_FUNCTIONS:
        smeplat__mend_functions(w, criterion);
        return 0;
    case SMEPLAT_CRITERION_ART15_BAR:
        return smeplat__mend_bar(w, criterion);
    case SMEPLAT_CRITERION_ART6_1_REGISTERED:
        if (smeplat__option(w->c.rules, SMEPLAT_READING_REGISTERED_BY)) {
            mend_code(w, criterion);
            return 0;
        }
        return mend_facts(w, criterion);
    default:
        return mend_facts(w, criterion);
    }
}
