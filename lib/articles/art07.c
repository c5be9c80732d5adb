/* Art. 7: at least one of the six service functions.
 * SPDX-License-Identifier: Apache-2.0 */
#include "articles/case.h"

#define FUNCTIONS 6

/* A fact of one service at a corner. */
static int32_t held(const smeplat__case *c, smeplat__corner k, const smeplat_fact *fact, int32_t field, int32_t entry)
{
    return smeplat__held_fact(c, k, fact, field, entry);
}

static int32_t service_yes(const smeplat__case *c, smeplat__corner k, const smeplat_fact *fact, int32_t field, int32_t entry)
{
    int32_t h = held(c, k, fact, field, entry);

    return h == SMEPLAT__FREE || (h == SMEPLAT__STATED && fact->value == 1);
}

/* Whether the ledger shows the function at a corner. None on record leaves it open: no at the least, yes at the most. */
static int32_t is_recorded(const smeplat__case *c, smeplat__corner k, const smeplat_service *x, int32_t entry, uint64_t *why)
{
    int32_t h;

    if (smeplat__option(c->rules, SMEPLAT_READING_FUNCTION_PROOF))
        return 1;
    h = held(c, k, &x->records_in_year, SMEPLAT_FIELD_SERVICES_RECORDS_IN_YEAR, entry);
    if (h == SMEPLAT__STATED && x->records_in_year.value >= 1)
        return 1;
    if (x->offered.value == 1) /* stated, not only possible */
        *why |= SMEPLAT_BIT(SMEPLAT_REASON_FUNCTION_NOT_EVIDENCED);
    return k.most || (k.field == SMEPLAT_FIELD_SERVICES_RECORDS_IN_YEAR && k.entry == entry);
}

/*= Art. 7(1)/1, 7(2)/1, 7(3)/1, 7(3)/2, 7(4)/1, 7(5)/1, 7(6)/1: whether one function is there */
static int32_t counts(const smeplat__case *c, smeplat__corner k, const smeplat_service *x, int32_t entry, uint64_t *why)
{
    if (!service_yes(c, k, &x->offered, SMEPLAT_FIELD_SERVICES_OFFERED, entry))
        return 0;
    if (!is_recorded(c, k, x, entry, why))
        return 0;
    if (x->function != SMEPLAT_FUNCTION_INNOVATION || smeplat__option(c->rules, SMEPLAT_READING_INNOVATION_CAPACITY))
        return 1;
    return service_yes(c, k, &x->organises_innovation_resources, SMEPLAT_FIELD_SERVICES_ORGANISES_INNOVATION_RESOURCES, entry) &&
           service_yes(c, k, &x->opens_instruments, SMEPLAT_FIELD_SERVICES_OPENS_INSTRUMENTS, entry);
}

/* How many functions count at a corner; the first entry that does goes to *first. */
static int32_t functions_at(const smeplat__case *c, smeplat__corner k, uint64_t *why, int32_t *first)
{
    const smeplat_platform *p = c->platform;
    int32_t n = 0;
    size_t i;

    *first = 0;
    for (i = 0; i < p->service_count; i++) {
        smeplat_service room;

        if (!counts(c, k, smeplat__service_at(p, i, &room), (int32_t)i + 1, why))
            continue;
        n++;
        if (!*first)
            *first = (int32_t)i + 1;
    }
    if (k.most || k.field == SMEPLAT_FIELD_SERVICES)
        n += FUNCTIONS - (int32_t)p->service_count; /* a function without an entry is not stated */
    return n;
}

/*= Art. 7: at least one function */
int32_t smeplat__functions(const smeplat__case *c, int32_t criterion, smeplat__corner k, smeplat__step *s)
{
    int32_t first, n = functions_at(c, k, &s->reasons, &first);

    (void)criterion;
    if (!k.most)
        s->entry = first;
    return n >= c->rules->functions_min ? SMEPLAT_VERDICT_MET : SMEPLAT_VERDICT_NOT_MET;
}

void smeplat__functions_figures(const smeplat__case *c, smeplat__figures *f)
{
    smeplat__corner least = {0, 0, 0}, most = {1, 0, 0};
    uint64_t why = 0;
    int32_t first, n = functions_at(c, least, &why, &first);

    smeplat__number_figures(f, 1, n, c->rules->functions_min);
    /* Only where it is certain that functions are missing has a stated number fallen short. */
    if (functions_at(c, most, &why, &first) >= c->rules->functions_min) {
        f->shortfall = 0;
        f->present &= ~(uint32_t)SMEPLAT_PRESENT_SHORTFALL;
    }
}

int32_t smeplat__service_open(const smeplat__case *c, const smeplat_service *x, int32_t after)
{
    const smeplat_fact *facts[4];
    int32_t field;

    facts[0] = &x->offered;
    facts[1] = &x->records_in_year;
    facts[2] = &x->organises_innovation_resources;
    facts[3] = &x->opens_instruments;
    for (field = after ? after + 1 : SMEPLAT_FIELD_SERVICES_OFFERED; field <= SMEPLAT_FIELD_SERVICES_OPENS_INSTRUMENTS; field++) {
        const smeplat_fact *fact = facts[field - SMEPLAT_FIELD_SERVICES_OFFERED];
        int32_t unproved = fact->basis < c->rules->min_basis;

        if (field == SMEPLAT_FIELD_SERVICES_RECORDS_IN_YEAR) {
            if (smeplat__option(c->rules, SMEPLAT_READING_FUNCTION_PROOF))
                continue;
            if (!fact->basis || (fact->value ? unproved : !x->offered.basis || x->offered.value == 1))
                return field; /* none on record leaves open what is offered, not what is not */
            continue;
        }
        if (field > SMEPLAT_FIELD_SERVICES_RECORDS_IN_YEAR &&
            (x->function != SMEPLAT_FUNCTION_INNOVATION || smeplat__option(c->rules, SMEPLAT_READING_INNOVATION_CAPACITY)))
            continue;
        if (unproved && (!fact->basis || fact->value == 1))
            return field;
    }
    return 0;
}
