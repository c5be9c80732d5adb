/* A criterion of facts: every set of its facts is tried, and the least that will do is taken.
 * SPDX-License-Identifier: Apache-2.0 */
#include <string.h>

#include "assess/mend.h"

smeplat_fact *smeplat__attempt_fact(smeplat_platform *p, int32_t field)
{
    return (smeplat_fact *)smeplat__fact(p, field);
}

int32_t smeplat__attempt_slot(const smeplat__attempt *a, int32_t field)
{
    int32_t i;

    for (i = 0; i < a->n; i++)
        if (a->fields[i] == field)
            return (a->chosen >> i) & 1u ? i : -1;
    return -1;
}

/* The verdict at a corner under the attempt. */
int32_t smeplat__attempt_verdict(const smeplat__attempt *a, int32_t criterion, smeplat__corner k)
{
    smeplat__step s;

    memset(&s, 0, sizeof s);
    return smeplat__decide(&a->c, criterion, k, &s);
}

int32_t smeplat__attempt_is_met(const smeplat__attempt *a, int32_t criterion)
{
    return smeplat__attempt_verdict(a, criterion, smeplat__least) == SMEPLAT_VERDICT_MET &&
           smeplat__attempt_verdict(a, criterion, smeplat__most) == SMEPLAT_VERDICT_MET;
}

/* What changing one fact amounts to: the kind of step. */
static int32_t change_of(const smeplat_fact *before, const smeplat_fact *after, int32_t field, int32_t bound)
{
    if (!before->basis || (field == SMEPLAT_FIELD_SURVEY_VALID && !before->value))
        return SMEPLAT_REMEDY_STATE; /* a survey that nobody answered is none */
    if (after->value == before->value)
        return SMEPLAT_REMEDY_EVIDENCE;
    return bound == SMEPLAT_BOUND_EXACTLY ? SMEPLAT_REMEDY_FULFIL : SMEPLAT_REMEDY_RAISE;
}

/* What the attempt asks for: how much has to be reached, how many steps, and how far. */
static void weigh_attempt(smeplat__attempt *a, const smeplat_platform *stated)
{
    int32_t i;

    a->reached = a->steps = 0;
    a->amount = 0;
    for (i = 0; i < a->n; i++) {
        const smeplat_fact *before = smeplat__fact(stated, a->fields[i]),
                           *after = smeplat__attempt_fact(&a->p, a->fields[i]);

        if (!((a->chosen >> i) & 1u))
            continue;
        a->steps++;
        if (change_of(before, after, a->fields[i], a->bounds[i]) < SMEPLAT_REMEDY_FULFIL)
            continue;
        a->reached++;
        a->amount += (uint64_t)(after->value - before->value); /* two of up to 2^63-1 at the most, the rest a yes each */
    }
}

static int32_t is_less(const smeplat__attempt *a, const smeplat__attempt *b)
{
    if (a->reached != b->reached)
        return a->reached < b->reached;
    if (a->steps != b->steps)
        return a->steps < b->steps;
    return a->amount < b->amount;
}

/* Takes the chosen facts as evidenced. 0 when one of them cannot be: for room a criterion's own facts stay as they are stated. */
static int32_t take_chosen(smeplat__attempt *a, int32_t for_room)
{
    int32_t i;

    for (i = 0; i < a->n; i++) {
        smeplat_fact *fact = smeplat__attempt_fact(&a->p, a->fields[i]);
        int32_t field = a->fields[i];

        a->bounds[i] = SMEPLAT_BOUND_NONE;
        if (!((a->chosen >> i) & 1u))
            continue;
        if (for_room && (field == SMEPLAT_FIELD_INCIDENTS_COMPLETE || !fact->basis)) {
            if (field != SMEPLAT_FIELD_INCIDENTS_COMPLETE && field != SMEPLAT_FIELD_OUTSTANDING_RESULTS &&
                field != SMEPLAT_FIELD_DEMONSTRATION_EFFECT)
                return 0;
            fact->value = 1;
            a->bounds[i] = SMEPLAT_BOUND_EXACTLY;
        }
        if (fact->basis < a->c.rules->min_basis)
            fact->basis = a->c.rules->min_basis;
    }
    return 1;
}

/* Whether all that is chosen is stated already. */
static int32_t is_as_stated(const smeplat__attempt *a, const smeplat_platform *stated)
{
    int32_t i;

    for (i = 0; i < a->n; i++)
        if ((a->chosen >> i) & 1u && !smeplat__fact(stated, a->fields[i])->basis)
            return 0;
    return 1;
}

/* Whether the attempt reaches its aim: MET, or for room something a ruling can allow. */
static int32_t succeeds(smeplat__attempt *a, const smeplat__way *w, int32_t criterion, int32_t for_room)
{
    a->c = w->c;
    a->p = *w->c.platform;
    a->c.platform = &a->p;
    if (!take_chosen(a, for_room))
        return 0;
    if (for_room)
        return smeplat__attempt_verdict(a, criterion, smeplat__least) >= SMEPLAT_VERDICT_DISCRETION;
    if (is_as_stated(a, w->c.platform) && smeplat__attempt_is_met(a, criterion))
        return 1; /* evidence is enough, a ruling on record doing the rest */
    smeplat__attempt_aim(a, criterion, w->c.platform);
    return smeplat__attempt_is_met(a, criterion);
}

/* Finds the least of all sets of facts that will do; 0 when none does. */
int32_t smeplat__attempt_search(smeplat__attempt *best, const smeplat__way *w, int32_t criterion, int32_t for_room)
{
    smeplat__attempt a;
    int32_t found = 0;
    uint32_t all;

    a.n = smeplat__facts_used(&w->c, criterion, a.fields);
    if (for_room) {
        a.fields[a.n++] = SMEPLAT_FIELD_OUTSTANDING_RESULTS;
        a.fields[a.n++] = SMEPLAT_FIELD_DEMONSTRATION_EFFECT;
    }
    all = 1u << a.n;
    for (a.chosen = 0; a.chosen < all; a.chosen++) {
        if (!succeeds(&a, w, criterion, for_room))
            continue;
        weigh_attempt(&a, w->c.platform);
        if (!found || is_less(&a, best))
            *best = a;
        found = 1;
    }
    return found;
}

void smeplat__attempt_add(smeplat__way *w, int32_t criterion, smeplat__attempt *a)
{
    int32_t i;

    for (i = 0; i < a->n; i++) {
        int32_t field = a->fields[i];
        const smeplat_fact *before = smeplat__fact(w->c.platform, field), *after = smeplat__fact(&a->p, field);
        smeplat_remedy_step s = {.criterion = criterion, .field = field, .amount = after->value, .basis = after->basis};

        if (!((a->chosen >> i) & 1u))
            continue;
        s.kind = change_of(before, after, field, a->bounds[i]);
        if (s.kind >= SMEPLAT_REMEDY_FULFIL)
            s.amount -= before->value;
        if (s.kind == SMEPLAT_REMEDY_STATE || a->bounds[i] == SMEPLAT_BOUND_SHARE)
            s.bound = a->bounds[i];
        smeplat__way_add(w, &s);
    }
}
