/* Art. 7 on the way to yes: the functions that are nearest.
 * SPDX-License-Identifier: Apache-2.0 */
#include "assess/mend.h"

/* What one function of Art. 7 would take. */
typedef struct offer {
    int32_t steps, reached, is_new;
} offer;

static void weigh_yes(const smeplat_rules *r, const smeplat_fact *fact, int64_t floor, offer *o)
{
    if (fact->basis && fact->value < floor)
        o->reached++;
    if (fact->basis < r->min_basis || fact->value < floor)
        o->steps++;
}

static int32_t needs_capacity(const smeplat_rules *r, int32_t function)
{
    return function == SMEPLAT_FUNCTION_INNOVATION && !smeplat__option(r, SMEPLAT_READING_INNOVATION_CAPACITY);
}

/* Entry of a function, from 1; 0 when it has none. */
static int32_t entry_of(const smeplat_platform *p, int32_t function, smeplat_service *out)
{
    size_t i;

    for (i = 0; i < p->service_count; i++) {
        *out = *smeplat__service_at(p, i, out);
        if (out->function == function)
            return (int32_t)i + 1;
    }
    return 0;
}

static offer offer_of(const smeplat__case *c, int32_t function)
{
    offer o = {0, 0, 0};
    smeplat_service x;

    if (!entry_of(c->platform, function, &x)) {
        o.steps = o.is_new = 1;
        return o;
    }
    weigh_yes(c->rules, &x.offered, 1, &o);
    if (!smeplat__option(c->rules, SMEPLAT_READING_FUNCTION_PROOF))
        weigh_yes(c->rules, &x.records_in_year, 1, &o);
    if (needs_capacity(c->rules, function)) {
        weigh_yes(c->rules, &x.organises_innovation_resources, 1, &o);
        weigh_yes(c->rules, &x.opens_instruments, 1, &o);
    }
    return o;
}

static int32_t is_easier(offer a, offer b)
{
    if (a.reached != b.reached)
        return a.reached < b.reached;
    if (a.is_new != b.is_new)
        return b.is_new; /* what is on the list goes before what nobody has spoken of */
    return a.steps < b.steps;
}

static void add_records(smeplat__way *w, int32_t criterion, const smeplat_fact *fact, int32_t entry)
{
    int32_t field = SMEPLAT_FIELD_SERVICES_RECORDS_IN_YEAR;

    if (!fact->basis)
        smeplat__way_state(w, criterion, field, entry, SMEPLAT_BOUND_AT_LEAST, 1, w->c.rules->min_basis);
    else if (!fact->value)
        smeplat__way_reach(w, SMEPLAT_REMEDY_RAISE, criterion, field, entry, 1, w->c.rules->min_basis);
    else if (fact->basis < w->c.rules->min_basis)
        smeplat__way_evidence(w, criterion, field, entry, fact->value, w->c.rules->min_basis);
}

static void add_function(smeplat__way *w, int32_t criterion, int32_t function)
{
    smeplat_service x;
    int32_t entry = entry_of(w->c.platform, function, &x);

    if (!entry) {
        smeplat__way_state(w, criterion, SMEPLAT_FIELD_SERVICES, 0, SMEPLAT_BOUND_EXACTLY, function,
                           w->c.rules->min_basis);
        return;
    }
    smeplat__way_yes(w, criterion, &x.offered, SMEPLAT_FIELD_SERVICES_OFFERED, entry);
    if (!smeplat__option(w->c.rules, SMEPLAT_READING_FUNCTION_PROOF))
        add_records(w, criterion, &x.records_in_year, entry);
    if (needs_capacity(w->c.rules, function)) {
        smeplat__way_yes(w, criterion, &x.organises_innovation_resources,
                         SMEPLAT_FIELD_SERVICES_ORGANISES_INNOVATION_RESOURCES, entry);
        smeplat__way_yes(w, criterion, &x.opens_instruments, SMEPLAT_FIELD_SERVICES_OPENS_INSTRUMENTS, entry);
    }
}

/*= Art. 7: enough functions */
void smeplat__mend_functions(smeplat__way *w, int32_t criterion)
{
    int32_t taken = 0, n, function;

    /* Those that count already are the easiest of all. */
    for (n = 0; n < w->c.rules->functions_min; n++) {
        int32_t easiest = 0;
        offer least = {0, 0, 0};

        for (function = SMEPLAT_FUNCTION_CONSULTING; function <= SMEPLAT_FUNCTION_FINANCE; function++) {
            offer o = offer_of(&w->c, function);

            if (taken & 1 << function || (easiest && !is_easier(o, least)))
                continue;
            easiest = function;
            least = o;
        }
        taken |= 1 << easiest;
        add_function(w, criterion, easiest);
    }
}
