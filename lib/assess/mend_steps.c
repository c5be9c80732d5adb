/* The steps of the way to yes, made and handed on.
 * SPDX-License-Identifier: Apache-2.0 */
#include <string.h>

#include "assess/mend.h"

static smeplat_remedy_step new_step(int32_t kind, int32_t criterion, int32_t field, int32_t entry)
{
    smeplat_remedy_step s;

    memset(&s, 0, sizeof s);
    s.kind = kind;
    s.criterion = criterion;
    s.field = field;
    s.entry = entry;
    return s;
}

void smeplat__way_state(smeplat__way *w, int32_t criterion, int32_t field, int32_t entry, int32_t bound, int64_t amount,
                        int32_t basis)
{
    smeplat_remedy_step s = new_step(SMEPLAT_REMEDY_STATE, criterion, field, entry);

    s.bound = bound;
    s.amount = amount;
    s.basis = basis;
    smeplat__way_add(w, &s);
}

void smeplat__way_evidence(smeplat__way *w, int32_t criterion, int32_t field, int32_t entry, int64_t amount,
                           int32_t basis)
{
    smeplat_remedy_step s = new_step(SMEPLAT_REMEDY_EVIDENCE, criterion, field, entry);

    s.amount = amount;
    s.basis = basis;
    smeplat__way_add(w, &s);
}

void smeplat__way_reach(smeplat__way *w, int32_t kind, int32_t criterion, int32_t field, int32_t entry, int64_t amount,
                        int32_t basis)
{
    smeplat_remedy_step s = new_step(kind, criterion, field, entry);

    s.amount = amount;
    s.basis = basis;
    smeplat__way_add(w, &s);
}

void smeplat__way_none(smeplat__way *w, int32_t kind, int32_t criterion, int32_t field, int32_t entry)
{
    smeplat_remedy_step s = new_step(kind, criterion, field, entry);

    smeplat__way_add(w, &s);
}

/* The fact whose number falls short, as far as one of them carries it. */
static int32_t short_field(const smeplat__case *c, int32_t criterion)
{
    int32_t fields[4];

    if (criterion == SMEPLAT_CRITERION_ART6_7_STAFF)
        return SMEPLAT_FIELD_STAFF_DEGREE_AND_TITLE; /* counts under every reading of R6 */
    if (criterion == SMEPLAT_CRITERION_ART6_9_SATISFACTION &&
        smeplat__option(c->rules, SMEPLAT_READING_SATISFACTION_MEASURE) < 2)
        return SMEPLAT_FIELD_SURVEY_SATISFIED;
    return smeplat__facts_used(c, criterion, fields) ? fields[0] : 0;
}

static int32_t is_of_incidents(int32_t criterion)
{
    return criterion == SMEPLAT_CRITERION_ART6_2_PENALTIES || criterion == SMEPLAT_CRITERION_ART6_2_DISHONESTY;
}

/* A ruling must not be older than the incidents of its criterion, nor than `told`, the latest of those whose date is asked for. */
static int32_t ruling_day(const smeplat__case *c, int32_t criterion, int32_t told)
{
    int32_t day = c->deadline > told ? c->deadline : told;
    size_t i;

    for (i = 0; is_of_incidents(criterion) && i < c->platform->incident_count; i++) {
        smeplat_incident room;
        const smeplat_incident *x = smeplat__incident_at(c->platform->incidents, i, &room);

        if (smeplat__incident_kind_of(criterion, x) && x->decided_on > day)
            day = x->decided_on;
    }
    return day;
}

void smeplat__way_ruling(smeplat__way *w, int32_t criterion, int32_t told)
{
    smeplat_remedy_step s = new_step(SMEPLAT_REMEDY_RULING, criterion, 0, 0);
    smeplat__outcome o;
    smeplat_finding f;

    w->ruled |= SMEPLAT_BIT(criterion);
    s.date = ruling_day(&w->c, criterion, told);
    if (w->pass == SMEPLAT__PASS_WRITE) {
        smeplat__criterion_decide(&w->c, criterion, &o);
        smeplat__finding_fill(&w->c, criterion, &o, &f);
        s.met_from = f.met_from;
        if (f.present & SMEPLAT_PRESENT_SHORTFALL) {
            s.field = short_field(&w->c, criterion);
            s.amount = f.shortfall;
        }
    }
    smeplat__way_add(w, &s);
}

/* Asks for a yes that is not there, or not evidenced. */
void smeplat__way_yes(smeplat__way *w, int32_t criterion, const smeplat_fact *fact, int32_t field, int32_t entry)
{
    int32_t basis = w->c.rules->min_basis;

    if (!fact->basis)
        smeplat__way_state(w, criterion, field, entry, SMEPLAT_BOUND_EXACTLY, 1, basis);
    else if (!fact->value)
        smeplat__way_reach(w, SMEPLAT_REMEDY_FULFIL, criterion, field, entry, 1, basis);
    else if (fact->basis < basis)
        smeplat__way_evidence(w, criterion, field, entry, 1, basis);
}
