/* The doors of evaluation, revocation and bar: what comes in is taken and checked once.
 * SPDX-License-Identifier: Apache-2.0 */
#include "articles/title.h"

#include <string.h>

#include <smeplat/date.h>

#include "assess/door.h"

#define EVALUATION_MIN SMEPLAT__END_OF(smeplat_evaluation, reserved0)
#define EVALUATION_RESULT_MIN SMEPLAT__END_OF(smeplat_evaluation_result, readings)
#define FALSEHOOD_MIN SMEPLAT__END_OF(smeplat_falsehood, confirmed)
#define HOLDER_MIN SMEPLAT__END_OF(smeplat_holder, falsehood_count)
#define GROUND_FINDING_MIN SMEPLAT__END_OF(smeplat_ground_finding, readings)
#define REVOCATION_RESULT_MIN SMEPLAT__END_OF(smeplat_revocation_result, made_out)
#define TRIGGER_MIN SMEPLAT__END_OF(smeplat_trigger, reasons)
#define BAR_QUERY_MIN SMEPLAT__END_OF(smeplat_bar_query, revocation_count)
#define BAR_RESULT_MIN SMEPLAT__END_OF(smeplat_bar_result, readings)

#define YEAR_MIN 1900
#define YEAR_MAX 2199

#define TRY(call) \
    do { \
        smeplat_status status_ = (call); \
        if (status_) \
            return status_; \
    } while (0)

/* A refusal that cites the clause its field serves. */
static smeplat_status refuse_here(smeplat_error *error, smeplat_status status, int32_t field, int64_t entry)
{
    return smeplat__refuse(error, status, field, smeplat_field_clause(field), entry);
}

static smeplat_status out_check(const void *out, uint32_t min, smeplat_error *error)
{
    uint32_t size;

    if (!out)
        return refuse_here(error, SMEPLAT_ERR_NULL, SMEPLAT_FIELD_ARG_OUT, 0);
    memcpy(&size, out, sizeof size);
    return smeplat__size_check(size, min) ? refuse_here(error, SMEPLAT_ERR_STRUCT_SIZE, SMEPLAT_FIELD_ARG_OUT, 0) : SMEPLAT_OK;
}

/* ---- Art. 13, 14 ---- */

static smeplat_status evaluation_check(const smeplat_evaluation *e, smeplat_error *error)
{
    const smeplat_fact *facts[4];
    int32_t i;

    facts[0] = &e->review_required;
    facts[1] = &e->review_done;
    facts[2] = &e->rating_required;
    facts[3] = &e->rating_done;
    if (e->year && (e->year < YEAR_MIN || e->year > YEAR_MAX))
        return refuse_here(error, SMEPLAT_ERR_RANGE, SMEPLAT_FIELD_EVALUATION_YEAR, 0);
    for (i = 0; i < 4; i++)
        TRY(smeplat__fact_check(facts[i], SMEPLAT__KIND_YES_NO, SMEPLAT_FIELD_EVALUATION_REVIEW_REQUIRED + i, 0, error));
    if (e->grade < SMEPLAT_GRADE_UNKNOWN || e->grade > SMEPLAT_GRADE_GOOD)
        return refuse_here(error, SMEPLAT_ERR_ENUM, SMEPLAT_FIELD_EVALUATION_GRADE, 0);
    if (e->stars < 0)
        return refuse_here(error, SMEPLAT_ERR_RANGE, SMEPLAT_FIELD_EVALUATION_STARS, 0);
    if (e->tier < 0)
        return refuse_here(error, SMEPLAT_ERR_RANGE, SMEPLAT_FIELD_EVALUATION_TIER, 0);
    return e->reserved0 ? refuse_here(error, SMEPLAT_ERR_BITS, SMEPLAT_FIELD_ARG_INPUT, 0) : SMEPLAT_OK;
}

smeplat_status smeplat_evaluation_assess(const smeplat_evaluation *evaluation, const smeplat_rules *rules,
                                         smeplat_evaluation_result *out, smeplat_error *error)
{
    smeplat_evaluation room;
    smeplat_rules rules_room;
    smeplat_evaluation_result r;
    smeplat_status status = out_check(out, EVALUATION_RESULT_MIN, error);

    if (status)
        return status;
    evaluation = smeplat__take(evaluation, sizeof room, EVALUATION_MIN, &room, &status);
    if (!evaluation)
        return refuse_here(error, status, SMEPLAT_FIELD_ARG_INPUT, 0);
    rules = smeplat__rules_take(rules, &rules_room, &status, error);
    if (!rules)
        return status;
    TRY(evaluation_check(evaluation, error));
    smeplat__evaluation_weigh(evaluation, rules, &r);
    smeplat__give(out, &r, sizeof r);
    return SMEPLAT_OK;
}

/* ---- Art. 15: grounds ---- */

static smeplat_status falsehood_check(const smeplat_falsehood *x, int64_t entry, smeplat_error *error)
{
    if (x->context != SMEPLAT_FALSEHOOD_CONTEXT_APPLICATION && x->context != SMEPLAT_FALSEHOOD_CONTEXT_EVALUATION)
        return refuse_here(error, SMEPLAT_ERR_ENUM, SMEPLAT_FIELD_FALSEHOODS_CONTEXT, entry);
    if (!smeplat_date_valid(x->found_on))
        return refuse_here(error, SMEPLAT_ERR_DATE, SMEPLAT_FIELD_FALSEHOODS_FOUND_ON, entry);
    if (x->reserved0)
        return refuse_here(error, SMEPLAT_ERR_BITS, SMEPLAT_FIELD_HOLDER_FALSEHOODS, entry);
    return smeplat__fact_check(&x->confirmed, SMEPLAT__KIND_YES_NO, SMEPLAT_FIELD_FALSEHOODS_CONFIRMED, entry, error);
}

static smeplat_status holder_check(const smeplat_holder *h, smeplat_error *error)
{
    smeplat_status status;
    int64_t entry;
    size_t i;

    if (!smeplat_date_valid(h->granted_on))
        return refuse_here(error, SMEPLAT_ERR_DATE, SMEPLAT_FIELD_HOLDER_GRANTED_ON, 0);
    if (h->application_deadline && !smeplat_date_valid(h->application_deadline))
        return refuse_here(error, SMEPLAT_ERR_DATE, SMEPLAT_FIELD_HOLDER_APPLICATION_DEADLINE, 0);
    if (!smeplat_date_valid(h->as_of))
        return refuse_here(error, SMEPLAT_ERR_DATE, SMEPLAT_FIELD_HOLDER_AS_OF, 0);
    TRY(smeplat__incidents_check(h->incidents, h->incident_count, SMEPLAT_FIELD_INCIDENTS, error));
    status = smeplat__array_check(h->falsehoods, h->falsehood_count, sizeof(smeplat_falsehood), FALSEHOOD_MIN, &entry);
    if (status)
        return refuse_here(error, status, SMEPLAT_FIELD_HOLDER_FALSEHOODS, entry);
    for (i = 0; i < h->falsehood_count; i++) {
        smeplat_falsehood room;

        TRY(falsehood_check(smeplat__element(h->falsehoods, i, sizeof room, &room), (int64_t)i + 1, error));
    }
    return SMEPLAT_OK;
}

/* Takes and checks holder and rules; NULL and *status set when refused. */
static const smeplat_holder *holder_take(const smeplat_holder *holder, smeplat_holder *room, const smeplat_rules **rules,
                                         smeplat_rules *rules_room, smeplat_status *status, smeplat_error *error)
{
    const smeplat_holder *h = smeplat__take(holder, sizeof *room, HOLDER_MIN, room, status);

    if (!h) {
        (void)refuse_here(error, *status, SMEPLAT_FIELD_ARG_INPUT, 0);
        return NULL;
    }
    *rules = smeplat__rules_take(*rules, rules_room, status, error);
    if (!*rules)
        return NULL;
    *status = holder_check(h, error);
    return *status ? NULL : h;
}

/* Writes element `index` of a caller's array whose element 0 says how far apart they are. */
static void give_element(void *array, size_t index, const void *src, uint32_t have)
{
    unsigned char *element;
    uint32_t stride;

    memcpy(&stride, array, sizeof stride);
    element = (unsigned char *)array + index * stride;
    memcpy(element, &stride, sizeof stride);
    smeplat__give(element, src, have);
}

smeplat_status smeplat_revocation_assess(const smeplat_holder *holder, const smeplat_rules *rules,
                                         smeplat_revocation_result *out, smeplat_ground_finding *grounds, size_t capacity,
                                         smeplat_error *error)
{
    smeplat_holder room;
    smeplat_rules rules_room;
    smeplat_revocation_result r;
    smeplat_ground_finding g;
    smeplat_status status = out_check(out, REVOCATION_RESULT_MIN, error);
    int32_t i;

    if (status)
        return status;
    if (grounds && capacity < SMEPLAT__GROUND_COUNT)
        return refuse_here(error, SMEPLAT_ERR_CAPACITY, SMEPLAT_FIELD_ARG_FINDINGS, 0);
    if (grounds && smeplat__size_check(grounds->struct_size, GROUND_FINDING_MIN))
        return refuse_here(error, SMEPLAT_ERR_STRUCT_SIZE, SMEPLAT_FIELD_ARG_FINDINGS, 0);
    holder = holder_take(holder, &room, &rules, &rules_room, &status, error);
    if (!holder)
        return status;
    memset(&r, 0, sizeof r);
    r.ground_count = SMEPLAT__GROUND_COUNT;
    for (i = 0; i < SMEPLAT__GROUND_COUNT; i++) {
        smeplat__ground_weigh(holder, rules, SMEPLAT__GROUND_FIRST + i, &g);
        *(g.state == SMEPLAT_GROUND_STATE_MADE_OUT     ? &r.made_out
          : g.state == SMEPLAT_GROUND_STATE_DISCRETION ? &r.discretion
          : g.state == SMEPLAT_GROUND_STATE_OPEN       ? &r.open
                                                       : &r.absent) |= SMEPLAT_BIT(g.ground);
        if (grounds)
            give_element(grounds, (size_t)i, &g, sizeof g);
    }
    smeplat__give(out, &r, sizeof r);
    return SMEPLAT_OK;
}

/* Writes the triggers of all grounds, or counts them when `triggers` is NULL. */
static size_t list_triggers(const smeplat_holder *holder, const smeplat_rules *rules, smeplat_trigger *triggers)
{
    size_t n = 0, at;
    smeplat_trigger t;
    int32_t i;

    for (i = 0; i < SMEPLAT__GROUND_COUNT; i++)
        for (at = 0; smeplat__trigger_next(holder, rules, SMEPLAT__GROUND_FIRST + i, &at, &t); n++)
            if (triggers)
                give_element(triggers, n, &t, sizeof t);
    return n;
}

smeplat_status smeplat_revocation_triggers(const smeplat_holder *holder, const smeplat_rules *rules, smeplat_trigger *triggers,
                                           size_t capacity, size_t *count, smeplat_error *error)
{
    smeplat_holder room;
    smeplat_rules rules_room;
    smeplat_status status = SMEPLAT_OK;
    size_t n;

    if (!count)
        return refuse_here(error, SMEPLAT_ERR_NULL, SMEPLAT_FIELD_ARG_OUT, 0);
    if (triggers && capacity && smeplat__size_check(triggers->struct_size, TRIGGER_MIN))
        return refuse_here(error, SMEPLAT_ERR_STRUCT_SIZE, SMEPLAT_FIELD_ARG_FINDINGS, 0);
    holder = holder_take(holder, &room, &rules, &rules_room, &status, error);
    if (!holder)
        return status;
    n = list_triggers(holder, rules, NULL);
    if (triggers && n > capacity)
        return refuse_here(error, SMEPLAT_ERR_CAPACITY, SMEPLAT_FIELD_ARG_FINDINGS, 0);
    if (triggers && n)
        (void)list_triggers(holder, rules, triggers);
    *count = n;
    return SMEPLAT_OK;
}

/* ---- Art. 15: bar ---- */

smeplat_status smeplat_bar_assess(const smeplat_bar_query *query, const smeplat_rules *rules, smeplat_bar_result *out,
                                  smeplat_error *error)
{
    smeplat_bar_query room;
    smeplat_rules rules_room;
    smeplat_bar_result r;
    smeplat_status status = out_check(out, BAR_RESULT_MIN, error);

    if (status)
        return status;
    query = smeplat__take(query, sizeof room, BAR_QUERY_MIN, &room, &status);
    if (!query)
        return refuse_here(error, status, SMEPLAT_FIELD_ARG_INPUT, 0);
    rules = smeplat__rules_take(rules, &rules_room, &status, error);
    if (!rules)
        return status;
    if (query->on && !smeplat_date_valid(query->on))
        return refuse_here(error, SMEPLAT_ERR_DATE, SMEPLAT_FIELD_BAR_ON, 0);
    TRY(smeplat__revocations_check(query->revocations, query->revocation_count, SMEPLAT_FIELD_REVOCATIONS, error));
    smeplat__bar_weigh(rules, query->revocations, query->revocation_count, query->on, &r);
    r.struct_size = sizeof r;
    smeplat__give(out, &r, sizeof r);
    return SMEPLAT_OK;
}
