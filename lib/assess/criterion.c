/* One criterion: proof at a corner, then room, then ruling; the verdict is read off the two corners.
 * SPDX-License-Identifier: Apache-2.0 */
#include <string.h>

#include "assess/assess.h"
#include "assess/glance.h"

const smeplat__corner smeplat__least = {0, 0, 0}, smeplat__most = {1, 0, 0};

#define CLAUSE_OF(c, clause, unit, force, relax, filing, time, readings, question, facts) smeplat__##question,

static smeplat__clause *const clauses[SMEPLAT__CRITERION_COUNT] = {SMEPLAT__CRITERIA(CLAUSE_OF)};

/* A criterion whose figure the measure does not give: anything may be required, but what no figure could mend stays so. */
static int32_t prove_without_figure(const smeplat__case *c, int32_t criterion, smeplat__corner k, int32_t figure,
                                    smeplat__step *s)
{
    s->no_room = s->no_principle = s->lower_floor = 0;
    if (k.most || k.field == figure)
        return SMEPLAT_VERDICT_MET;
    if (criterion == SMEPLAT_CRITERION_ART6_3_SMES_SERVED)
        s->no_principle = smeplat__amount(c, k, SMEPLAT_FIELD_JJJ_SMES_SERVED) == 0;
    if (criterion == SMEPLAT_CRITERION_ART6_2_PENALTIES || criterion == SMEPLAT_CRITERION_ART6_2_DISHONESTY)
        s->no_room = !smeplat__is_yes(c, k, SMEPLAT_FIELD_INCIDENTS_COMPLETE);
    return SMEPLAT_VERDICT_NOT_MET;
}

int32_t smeplat__prove(const smeplat__case *c, int32_t criterion, smeplat__corner k, smeplat__step *s)
{
    int32_t missing = smeplat__figure_missing(c->rules, criterion);

    return missing ? prove_without_figure(c, criterion, k, missing, s) : clauses[criterion - 1](c, criterion, k, s);
}

/* Step 2, the reasons for which the text leaves room. */
/*@ requires named == 0 || named == 1;
    assigns \nothing;
    ensures \result == (in_principle ? 1 << SMEPLAT_REASON_IN_PRINCIPLE : 0) +
                       (lower_floor ? 1 << SMEPLAT_REASON_REDUCED_FLOOR : 0) +
                       (relaxed ? (named ? 1 << SMEPLAT_REASON_RELAXABLE : 1 << SMEPLAT_REASON_SPONSOR_DOUBTFUL) : 0);
    ensures \result == 0 <==> !in_principle && !lower_floor && !relaxed;
*/
static uint64_t room_reasons(int32_t in_principle, int32_t relaxed, int32_t named, int32_t lower_floor)
{
    uint64_t reasons = 0;

    if (in_principle)
        reasons += SMEPLAT_BIT(SMEPLAT_REASON_IN_PRINCIPLE);
    if (relaxed)
        reasons += named ? SMEPLAT_BIT(SMEPLAT_REASON_RELAXABLE) : SMEPLAT_BIT(SMEPLAT_REASON_SPONSOR_DOUBTFUL);
    if (lower_floor)
        reasons += SMEPLAT_BIT(SMEPLAT_REASON_REDUCED_FLOOR);
    return reasons;
}

/* Step 2: where the text leaves room, what is not satisfied is left to the bureau. */
static int32_t give_room(const smeplat__case *c, int32_t criterion, smeplat__corner k, smeplat__step *s)
{
    uint64_t reasons;
    int32_t in_principle, relaxed;

    if (s->no_room)
        return SMEPLAT_VERDICT_NOT_MET;
    /*= Art. 6(1), 6(3)/1: "as a rule", "in principle" */
    in_principle = smeplat__force(c->rules, criterion) == SMEPLAT_FORCE_IN_PRINCIPLE && !s->no_principle;
    /*= Art. 6, last paragraph: relaxation for sponsors of the kinds named there */
    relaxed = c->sponsors != SMEPLAT__SPONSORS_NONE && smeplat__relaxable(c->rules, criterion) &&
              smeplat__is_yes(c, k, SMEPLAT_FIELD_OUTSTANDING_RESULTS) &&
              smeplat__is_yes(c, k, SMEPLAT_FIELD_DEMONSTRATION_EFFECT);
    reasons = room_reasons(in_principle, relaxed, c->sponsors == SMEPLAT__SPONSORS_NAMED, s->lower_floor);
    s->reasons |= reasons;
    return reasons ? SMEPLAT_VERDICT_DISCRETION : SMEPLAT_VERDICT_NOT_MET;
}

/* The latest ruling on a criterion: its number, 0 when there is none or incidents have come since. *any says if there is one. */
static int32_t ruling_on(const smeplat__case *c, int32_t criterion, int32_t *any)
{
    const smeplat_platform *p = c->platform;
    int32_t ruling = 0, decided_on = 0;
    size_t i;

    *any = 0;
    if (!p->ruling_count)
        return 0;
    for (i = 0; i < p->ruling_count; i++) {
        smeplat_ruling room;
        const smeplat_ruling *x = smeplat__element(p->rulings, i, sizeof room, &room);

        if (x->criterion == criterion && x->decided_on > decided_on) {
            ruling = x->ruling;
            decided_on = x->decided_on;
        }
    }
    *any = ruling != 0;
    if (!ruling || (criterion != SMEPLAT_CRITERION_ART6_2_PENALTIES && criterion != SMEPLAT_CRITERION_ART6_2_DISHONESTY))
        return ruling;
    for (i = 0; i < p->incident_count; i++) {
        smeplat_incident room;
        const smeplat_incident *x = smeplat__incident_at(p->incidents, i, &room);

        if (smeplat__incident_kind_of(criterion, x) && x->decided_on > decided_on)
            return 0;
    }
    return ruling;
}

/* Step 3: the bureau's ruling on record settles what was left to it. */
/*@ assigns \nothing;
    ensures verdict != SMEPLAT_VERDICT_DISCRETION || !ruling ==> \result == verdict;
    ensures verdict == SMEPLAT_VERDICT_DISCRETION && ruling ==>
      \result == (ruling == SMEPLAT_RULING_ALLOWED ? SMEPLAT_VERDICT_MET : SMEPLAT_VERDICT_NOT_MET);
*/
static int32_t ruled(int32_t verdict, int32_t ruling)
{
    if (verdict != SMEPLAT_VERDICT_DISCRETION || !ruling)
        return verdict;
    return ruling == SMEPLAT_RULING_ALLOWED ? SMEPLAT_VERDICT_MET : SMEPLAT_VERDICT_NOT_MET;
}

/* The verdict of the two corners: what both say, else it depends on what is not stated. */
/*@ requires (least == SMEPLAT_VERDICT_NOT_MET || least == SMEPLAT_VERDICT_DISCRETION || least == SMEPLAT_VERDICT_MET) &&
             (most == SMEPLAT_VERDICT_NOT_MET || most == SMEPLAT_VERDICT_DISCRETION || most == SMEPLAT_VERDICT_MET);
    assigns \nothing;
    ensures least == most ==> \result == least;
    ensures least != most ==> \result == SMEPLAT_VERDICT_UNKNOWN;
    ensures \result == SMEPLAT_VERDICT_UNKNOWN ==> least != most;
*/
static int32_t of_corners(int32_t least, int32_t most)
{
    return least == most ? least : SMEPLAT_VERDICT_UNKNOWN;
}

/* Steps 1 to 3 at a corner; what step 1 said goes to *proved. */
static int32_t decide(const smeplat__case *c, int32_t criterion, smeplat__corner k, int32_t ruling, smeplat__step *s,
                      int32_t *proved)
{
    int32_t verdict = smeplat__prove(c, criterion, k, s);

    *proved = verdict;
    if (verdict == SMEPLAT_VERDICT_NOT_MET)
        verdict = give_room(c, criterion, k, s);
    if (verdict == SMEPLAT_VERDICT_DISCRETION && ruling)
        s->reasons |= SMEPLAT_BIT(SMEPLAT_REASON_RULED);
    return ruled(verdict, ruling);
}

int32_t smeplat__decide(const smeplat__case *c, int32_t criterion, smeplat__corner k, smeplat__step *s)
{
    int32_t any, proved;

    return decide(c, criterion, k, ruling_on(c, criterion, &any), s, &proved);
}

void smeplat__criterion_decide(const smeplat__case *c, int32_t criterion, smeplat__outcome *o)
{
    int32_t any, ruling = ruling_on(c, criterion, &any), least, most;
    smeplat__step s;

    memset(o, 0, sizeof *o);
    if (smeplat__force(c->rules, criterion) == SMEPLAT_FORCE_NOT_REQUIRED) {
        o->verdict = SMEPLAT_VERDICT_NOT_APPLICABLE;
        o->proved = 1;
        o->reasons = any ? SMEPLAT_BIT(SMEPLAT_REASON_RULING_UNUSED) : 0;
        return;
    }
    memset(&s, 0, sizeof s);
    o->least = decide(c, criterion, smeplat__least, ruling, &s, &least);
    o->entry = s.entry;
    o->most = decide(c, criterion, smeplat__most, ruling, &s, &most);
    o->verdict = of_corners(o->least, o->most);
    o->proved = least == SMEPLAT_VERDICT_MET && most == SMEPLAT_VERDICT_MET;
    o->reasons = s.reasons;
    if (any && !(s.reasons & SMEPLAT_BIT(SMEPLAT_REASON_RULED)))
        o->reasons |= SMEPLAT_BIT(SMEPLAT_REASON_RULING_UNUSED);
}

/*@ requires \valid(v) && 0 <= criterion < 64;
    assigns *v;
    ensures verdict == SMEPLAT_VERDICT_NOT_MET ==> v->not_met == (\old(v->not_met) | (1ULL << criterion));
    ensures verdict == SMEPLAT_VERDICT_UNKNOWN ==> v->unknown == (\old(v->unknown) | (1ULL << criterion));
    ensures verdict == SMEPLAT_VERDICT_DISCRETION ==> v->discretion == (\old(v->discretion) | (1ULL << criterion));
    ensures verdict == SMEPLAT_VERDICT_MET ==> v->met == (\old(v->met) | (1ULL << criterion));
    ensures verdict != SMEPLAT_VERDICT_NOT_MET ==> v->not_met == \old(v->not_met);
    ensures verdict != SMEPLAT_VERDICT_UNKNOWN ==> v->unknown == \old(v->unknown);
    ensures verdict != SMEPLAT_VERDICT_DISCRETION ==> v->discretion == \old(v->discretion);
    ensures verdict != SMEPLAT_VERDICT_MET ==> v->met == \old(v->met);
*/
void smeplat__verdicts_add(smeplat__verdicts *v, int32_t criterion, int32_t verdict)
{
    uint64_t bit = SMEPLAT_BIT(criterion);

    switch (verdict) {
    case SMEPLAT_VERDICT_NOT_MET:
        v->not_met |= bit;
        break;
    case SMEPLAT_VERDICT_UNKNOWN:
        v->unknown |= bit;
        break;
    case SMEPLAT_VERDICT_DISCRETION:
        v->discretion |= bit;
        break;
    case SMEPLAT_VERDICT_MET:
        v->met |= bit;
        break;
    default:
        break;
    }
}

/* Enters one criterion's verdict: what is proved in the least favourable case is in the most favourable one too. */
static void add_verdict(const smeplat__case *c, int32_t criterion, smeplat__verdicts *v)
{
    int32_t any, ruling = ruling_on(c, criterion, &any), least, most, proved;
    smeplat__step s;

    memset(&s, 0, sizeof s);
    least = decide(c, criterion, smeplat__least, ruling, &s, &proved);
    if (proved == SMEPLAT_VERDICT_MET) {
        v->met |= SMEPLAT_BIT(criterion);
        v->proved |= SMEPLAT_BIT(criterion);
        return;
    }
    most = decide(c, criterion, smeplat__most, ruling, &s, &proved);
    smeplat__verdicts_add(v, criterion, of_corners(least, most));
}

void smeplat__verdicts_ask(const smeplat__case *c, uint64_t criteria, smeplat__verdicts *v)
{
    int32_t criterion;

    for (criterion = 1; criteria >> criterion; criterion++)
        if (criteria & SMEPLAT_BIT(criterion))
            add_verdict(c, criterion, v);
}

/*@ requires \valid_read(v);
    assigns \nothing;
    ensures (v->not_met & criteria) != 0 ==> \result == SMEPLAT_VERDICT_NOT_MET;
    ensures (v->not_met & criteria) == 0 && (v->unknown & criteria) != 0 ==> \result == SMEPLAT_VERDICT_UNKNOWN;
    ensures (v->not_met & criteria) == 0 && (v->unknown & criteria) == 0 && (v->discretion & criteria) != 0 ==>
      \result == SMEPLAT_VERDICT_DISCRETION;
    ensures (v->not_met & criteria) == 0 && (v->unknown & criteria) == 0 && (v->discretion & criteria) == 0 ==>
      \result == SMEPLAT_VERDICT_MET;
*/
int32_t smeplat__least_verdict(const smeplat__verdicts *v, uint64_t criteria)
{
    return v->not_met & criteria      ? SMEPLAT_VERDICT_NOT_MET
           : v->unknown & criteria    ? SMEPLAT_VERDICT_UNKNOWN
           : v->discretion & criteria ? SMEPLAT_VERDICT_DISCRETION
                                      : SMEPLAT_VERDICT_MET;
}
