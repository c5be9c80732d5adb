/* A finding: the verdict with everything that explains it.
 * SPDX-License-Identifier: Apache-2.0 */
#include <string.h>

#include "assess/assess.h"

#define smeplat__yes_figures NULL
#define smeplat__registered_figures NULL
#define smeplat__incidents_figures NULL
#define FIGURES_OF(c, clause, unit, force, relax, filing, time, readings, question, facts) smeplat__##question##_figures,

static smeplat__figures_of *const figures[SMEPLAT__CRITERION_COUNT] = {SMEPLAT__CRITERIA(FIGURES_OF)};

/* A fact of one service. */
static const smeplat_fact *service_fact(const smeplat_service *x, int32_t field)
{
    switch (field) {
    case SMEPLAT_FIELD_SERVICES_OFFERED:
        return &x->offered;
    case SMEPLAT_FIELD_SERVICES_RECORDS_IN_YEAR:
        return &x->records_in_year;
    case SMEPLAT_FIELD_SERVICES_ORGANISES_INNOVATION_RESOURCES:
        return &x->organises_innovation_resources;
    default:
        return &x->opens_instruments;
    }
}

/* Whether a field is a fact of the platform itself. */
static int32_t is_platform_fact(int32_t field)
{
    return field >= SMEPLAT_FIELD_PUBLIC_BENEFIT && field <= SMEPLAT_FIELD_MATERIALS_COMPLETE;
}

/* Whether the field that would settle is stated at all, and its document. */
static int32_t is_stated(const smeplat__case *c, int32_t field, int32_t entry, int32_t *evidence)
{
    const smeplat_platform *p = c->platform;

    *evidence = 0;
    if (is_platform_fact(field)) {
        const smeplat_fact *fact = smeplat__fact(p, field);

        *evidence = fact->evidence;
        if (field == SMEPLAT_FIELD_SURVEY_VALID && !fact->value)
            return 0;
        return fact->basis != 0;
    }
    if (field >= SMEPLAT_FIELD_SERVICES_OFFERED && field <= SMEPLAT_FIELD_SERVICES_OPENS_INSTRUMENTS) {
        smeplat_service room;
        const smeplat_fact *fact = service_fact(smeplat__service_at(p, (size_t)entry - 1, &room), field);

        *evidence = fact->evidence;
        return fact->basis != 0;
    }
    if (field >= SMEPLAT_FIELD_INCIDENTS_KIND && field <= SMEPLAT_FIELD_INCIDENTS_EVIDENCE) {
        smeplat_incident room;
        const smeplat_incident *x = smeplat__incident_at(p->incidents, (size_t)entry - 1, &room);

        *evidence = x->evidence;
        return field == SMEPLAT_FIELD_INCIDENTS_SEVERITY     ? x->severity != 0
               : field == SMEPLAT_FIELD_INCIDENTS_DECIDED_ON ? x->decided_on != 0
                                                             : 1;
    }
    return 0; /* a code, a list, the start of a bar, a figure of the measure */
}

/* The weakest of the facts used so far: the lowest basis, first in order. */
typedef struct weakest {
    int32_t basis, evidence;
} weakest;

static void weigh(weakest *w, int32_t basis, int32_t evidence)
{
    if (basis && (!w->basis || basis < w->basis)) {
        w->basis = basis;
        w->evidence = evidence;
    }
}

static void weigh_fact(weakest *w, const smeplat_fact *fact)
{
    weigh(w, fact->basis, fact->evidence);
}

/* The deciding service's facts under the readings in use. */
static void weigh_service(weakest *w, const smeplat__case *c, int32_t entry)
{
    smeplat_service room;
    const smeplat_service *x = smeplat__service_at(c->platform, (size_t)entry - 1, &room);

    weigh_fact(w, &x->offered);
    if (!smeplat__option(c->rules, SMEPLAT_READING_FUNCTION_PROOF))
        weigh_fact(w, &x->records_in_year);
    if (!smeplat__option(c->rules, SMEPLAT_READING_INNOVATION_CAPACITY)) {
        weigh_fact(w, &x->organises_innovation_resources);
        weigh_fact(w, &x->opens_instruments);
    }
}

/* Whether any revocation on record carries a bar. */
static int32_t bar_on_record(const smeplat__case *c)
{
    const smeplat_platform *p = c->platform;
    size_t i;

    for (i = 0; i < p->revocation_count; i++) {
        smeplat_revocation room;

        if (smeplat__carries_bar(c->rules, smeplat__revocation_at(p->revocations, i, &room)))
            return 1;
    }
    return 0;
}

/* Document of the weakest fact a settled criterion rests on. */
static int32_t evidence_used(const smeplat__case *c, int32_t criterion, const smeplat__outcome *o)
{
    const uint64_t relaxed = SMEPLAT_BIT(SMEPLAT_REASON_RELAXABLE) | SMEPLAT_BIT(SMEPLAT_REASON_SPONSOR_DOUBTFUL);
    int32_t fields[4], n = smeplat__facts_used(c, criterion, fields), i;
    weakest w = {0, 0};

    if (criterion == SMEPLAT_CRITERION_ART6_3_SMES_SERVED && !(o->reasons & SMEPLAT_BIT(SMEPLAT_REASON_REDUCED_FLOOR)))
        n = 1; /* the exception was not in play */
    if (criterion == SMEPLAT_CRITERION_ART15_BAR && !bar_on_record(c))
        n = 0;
    for (i = 0; i < n; i++)
        weigh_fact(&w, smeplat__fact(c->platform, fields[i]));
    if (o->entry && criterion == SMEPLAT_CRITERION_ART7_FUNCTIONS)
        weigh_service(&w, c, o->entry);
    if (o->entry && (criterion == SMEPLAT_CRITERION_ART6_2_PENALTIES || criterion == SMEPLAT_CRITERION_ART6_2_DISHONESTY)) {
        smeplat_incident room;
        const smeplat_incident *x = smeplat__incident_at(c->platform->incidents, (size_t)o->entry - 1, &room);

        weigh(&w, x->basis, x->evidence);
    }
    if (o->reasons & relaxed) {
        weigh_fact(&w, &c->platform->outstanding_results);
        weigh_fact(&w, &c->platform->demonstration_effect);
    }
    return w.evidence;
}

void smeplat__finding_fill(const smeplat__case *c, int32_t criterion, const smeplat__outcome *o, smeplat_finding *f)
{
    const smeplat_criterion_info *info = smeplat_criterion_at((size_t)criterion - 1);
    smeplat__figures g;

    memset(f, 0, sizeof *f);
    f->struct_size = sizeof *f;
    f->criterion = criterion;
    f->clause = info->clause;
    f->verdict = o->verdict;
    f->readings = info->readings;
    f->reasons = o->reasons;
    if (o->verdict == SMEPLAT_VERDICT_NOT_APPLICABLE)
        return;
    f->least = o->least;
    f->most = o->most;
    f->unit = info->unit;
    f->entry = o->entry;
    if (criterion == SMEPLAT_CRITERION_ART6_9_SATISFACTION &&
        smeplat__option(c->rules, SMEPLAT_READING_SATISFACTION_MEASURE) == 2)
        f->unit = SMEPLAT_UNIT_CENTIPOINTS;
    if (figures[criterion - 1]) {
        memset(&g, 0, sizeof g);
        figures[criterion - 1](c, &g);
        f->observed = g.observed;
        f->required = g.required;
        f->shortfall = g.shortfall;
        f->shortfall_both = g.shortfall_both;
        f->present = g.present;
    }
    if (info->cured_by_time && !o->proved)
        f->met_from = smeplat__met_from(c, criterion);
    if (o->verdict == SMEPLAT_VERDICT_UNKNOWN) {
        f->field = smeplat__settling_field(c, criterion, o->least, &f->field_entry);
        f->reasons |= is_stated(c, f->field, f->field_entry, &f->evidence) ? SMEPLAT_BIT(SMEPLAT_REASON_EVIDENCE)
                                                                           : SMEPLAT_BIT(SMEPLAT_REASON_NOT_STATED);
    } else {
        f->evidence = evidence_used(c, criterion, o);
    }
}
