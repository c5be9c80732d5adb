/* The values facts must have for their criterion to be MET: the least change of each.
 * SPDX-License-Identifier: Apache-2.0 */
#include "assess/mend.h"
#include "time/date.h"

/* Whether a fact counts in the attempt: changed there, or good enough as it is. */
static int32_t counts_in(smeplat__attempt *a, int32_t field)
{
    return smeplat__attempt_fact(&a->p, field)->basis >= a->c.rules->min_basis;
}

/* What counts of an amount. */
static int64_t counted(smeplat__attempt *a, int32_t field)
{
    return counts_in(a, field) ? smeplat__attempt_fact(&a->p, field)->value : 0;
}

/* Sets a chosen fact; 0 if it is not among them. */
static int32_t set_fact(smeplat__attempt *a, int32_t field, int64_t value, int32_t bound)
{
    int32_t slot = smeplat__attempt_slot(a, field);

    if (slot < 0)
        return 0;
    smeplat__attempt_fact(&a->p, field)->value = value;
    a->bounds[slot] = bound;
    return 1;
}

/* Likewise, where it falls short. */
static void lift(smeplat__attempt *a, int32_t field, int64_t floor, int32_t bound)
{
    int32_t slot = smeplat__attempt_slot(a, field);

    if (slot < 0)
        return;
    a->bounds[slot] = bound;
    if (smeplat__attempt_fact(&a->p, field)->value < floor)
        smeplat__attempt_fact(&a->p, field)->value = floor;
}

/* The least number served that will do: one where a ruling on record allows what falls short, the lower floor, or the floor. */
static void aim_smes(smeplat__attempt *a)
{
    const smeplat_rules *r = a->c.rules;
    int64_t floors[3];
    int32_t slot, field, i;

    for (field = SMEPLAT_FIELD_GAOJINGJIAN_FOCUS; field <= SMEPLAT_FIELD_PRODUCTION_STAGE_SERVICES; field++) {
        lift(a, field, 1, SMEPLAT_BOUND_EXACTLY);
        slot = smeplat__attempt_slot(a, field);
        if (slot >= 0 && smeplat__option(r, SMEPLAT_READING_REDUCED_FLOOR) == 1)
            smeplat__attempt_fact(&a->p, field)->basis = SMEPLAT_BASIS_VERIFIED;
    }
    floors[0] = 1;
    floors[1] = r->smes_reduced_min < r->smes_min ? r->smes_reduced_min : 0;
    floors[2] = r->smes_min;
    for (i = 0; i < 3; i++) {
        lift(a, SMEPLAT_FIELD_JJJ_SMES_SERVED, floors[i], SMEPLAT_BOUND_AT_LEAST);
        if (smeplat__attempt_is_met(a, SMEPLAT_CRITERION_ART6_3_SMES_SERVED))
            return;
    }
}

/* Adds persons to the last head count chosen. */
static void add_persons(smeplat__attempt *a, int64_t lacking)
{
    int32_t field, carrier = 0;

    for (field = SMEPLAT_FIELD_STAFF_DEGREE_ONLY; field <= SMEPLAT_FIELD_STAFF_DEGREE_AND_TITLE; field++)
        if (smeplat__attempt_slot(a, field) >= 0)
            carrier = field;
    if (carrier && lacking > 0)
        (void)set_fact(a, carrier, smeplat__attempt_fact(&a->p, carrier)->value + lacking, SMEPLAT_BOUND_AT_LEAST);
}

static void aim_staff(smeplat__attempt *a)
{
    int64_t degree = counted(a, SMEPLAT_FIELD_STAFF_DEGREE_ONLY), title = counted(a, SMEPLAT_FIELD_STAFF_TITLE_ONLY);
    int64_t both = counted(a, SMEPLAT_FIELD_STAFF_DEGREE_AND_TITLE), floor = a->c.rules->staff_min;
    int64_t lacks_degree = floor - degree - both, lacks_title = floor - title - both;

    switch (smeplat__option(a->c.rules, SMEPLAT_READING_STAFF_QUALIFICATION)) {
    case 1:
        lift(a, SMEPLAT_FIELD_STAFF_DEGREE_AND_TITLE, floor, SMEPLAT_BOUND_AT_LEAST);
        break;
    case 2:
        if (smeplat__attempt_slot(a, SMEPLAT_FIELD_STAFF_DEGREE_AND_TITLE) >= 0) {
            add_persons(a, lacks_degree > lacks_title ? lacks_degree : lacks_title);
            break;
        }
        if (lacks_degree > 0)
            (void)set_fact(a, SMEPLAT_FIELD_STAFF_DEGREE_ONLY, degree + lacks_degree, SMEPLAT_BOUND_AT_LEAST);
        if (lacks_title > 0)
            (void)set_fact(a, SMEPLAT_FIELD_STAFF_TITLE_ONLY, title + lacks_title, SMEPLAT_BOUND_AT_LEAST);
        break;
    default:
        add_persons(a, lacks_degree - title);
        break;
    }
}

/* Least part of a whole that makes the share; 1 of nothing. */
static int64_t part_of(int64_t whole, smeplat_ratio share)
{
    return whole ? smeplat__ratio_lacks(0, whole, share) : 1;
}

/* Greatest whole of which a part still makes the share. */
static int64_t whole_of(int64_t part, smeplat_ratio share)
{
    smeplat_ratio inverse;
    int64_t whole;

    if (!share.num)
        return INT64_MAX;
    inverse.num = share.den;
    inverse.den = share.num;
    whole = smeplat__ratio_lacks(0, part, inverse);
    if (whole < 0)
        return INT64_MAX;
    return smeplat__ratio_order(part, whole, share.num, share.den) < 0 ? whole - 1 : whole;
}

static void aim_revenue(smeplat__attempt *a, const smeplat_platform *stated)
{
    smeplat_ratio share = a->c.rules->revenue_share_min;
    int32_t part = a->fields[0], whole = a->fields[1], field;
    int64_t has = counted(a, part);

    if (smeplat__attempt_slot(a, whole) >= 0 && !smeplat__fact(stated, whole)->basis) {
        if (has) {
            (void)set_fact(a, whole, whole_of(has, share), SMEPLAT_BOUND_AT_MOST);
        } else {
            (void)set_fact(a, whole, share.den, SMEPLAT_BOUND_SHARE);
            (void)set_fact(a, part, share.num, SMEPLAT_BOUND_SHARE);
        }
    } else {
        lift(a, part, part_of(smeplat__attempt_fact(&a->p, whole)->value, share), SMEPLAT_BOUND_AT_LEAST);
    }
    /* What is stated of the wholes rises with the part: the door takes no part above its whole. */
    for (field = SMEPLAT_FIELD_OPERATING_REVENUE_FEN; field <= SMEPLAT_FIELD_SERVICE_REVENUE_FEN; field++)
        if (smeplat__attempt_fact(&a->p, field)->basis &&
            smeplat__attempt_fact(&a->p, field)->value < smeplat__attempt_fact(&a->p, part)->value)
            smeplat__attempt_fact(&a->p, field)->value = smeplat__attempt_fact(&a->p, part)->value;
}

static void aim_answers(smeplat__attempt *a)
{
    const int32_t both = smeplat__option(a->c.rules, SMEPLAT_READING_SATISFACTION_MEASURE) == 1;
    smeplat_fact *valid = smeplat__attempt_fact(&a->p, SMEPLAT_FIELD_SURVEY_VALID);
    smeplat_fact *satisfied = smeplat__attempt_fact(&a->p, SMEPLAT_FIELD_SURVEY_SATISFIED);
    smeplat_fact *basically = smeplat__attempt_fact(&a->p, SMEPLAT_FIELD_SURVEY_BASICALLY_SATISFIED);
    smeplat_ratio share = a->c.rules->satisfaction_min;
    int64_t happy = counted(a, SMEPLAT_FIELD_SURVEY_SATISFIED), least, lacking;
    int32_t bound = SMEPLAT_BOUND_AT_LEAST;

    if (satisfied->value > INT64_MAX - basically->value)
        return; /* no number of answers holds them */
    least = satisfied->value + basically->value;
    if (both)
        happy += counted(a, SMEPLAT_FIELD_SURVEY_BASICALLY_SATISFIED);
    if (!valid->value && smeplat__attempt_slot(a, SMEPLAT_FIELD_SURVEY_VALID) >= 0) {
        int64_t most = happy ? whole_of(happy, share) : share.den;

        if (!happy)
            bound = SMEPLAT_BOUND_SHARE;
        (void)set_fact(a, SMEPLAT_FIELD_SURVEY_VALID, most < least ? least : most,
                       happy ? SMEPLAT_BOUND_AT_MOST : SMEPLAT_BOUND_SHARE);
    }
    if (!valid->value)
        return;
    lacking = part_of(valid->value, share) - happy;
    lacking = lacking < 0 ? 0 : lacking;
    if (!set_fact(a, SMEPLAT_FIELD_SURVEY_SATISFIED, satisfied->value + lacking, bound) && both)
        (void)set_fact(a, SMEPLAT_FIELD_SURVEY_BASICALLY_SATISFIED, basically->value + lacking, bound);
    if (basically->value > valid->value - satisfied->value)
        basically->value = valid->value - satisfied->value;
}

/* Gives the chosen facts the values the criterion needs. */
void smeplat__attempt_aim(smeplat__attempt *a, int32_t criterion, const smeplat_platform *stated)
{
    const smeplat_rules *r = a->c.rules;
    int32_t i, latest;

    switch (criterion) {
    case SMEPLAT_CRITERION_ART6_1_AGE:
        latest = smeplat__latest_with(a->c.deadline, r->age_years_min, !smeplat__option(r, SMEPLAT_READING_AGE_DAY));
        if (!stated->founded_on.basis) /* where no day is early enough, the first there is will show it */
            (void)set_fact(a, SMEPLAT_FIELD_FOUNDED_ON, latest ? latest : SMEPLAT_DATE_MIN, SMEPLAT_BOUND_AT_MOST);
        break;
    case SMEPLAT_CRITERION_ART10_FILED_IN_TIME:
        if (!stated->filed_on.basis)
            (void)set_fact(a, SMEPLAT_FIELD_FILED_ON, a->c.deadline, smeplat__filing_day_bound(&a->c));
        break;
    case SMEPLAT_CRITERION_ART6_1_ASSETS:
        lift(a, SMEPLAT_FIELD_TOTAL_ASSETS_FEN, r->assets_fen_min, SMEPLAT_BOUND_AT_LEAST);
        break;
    case SMEPLAT_CRITERION_ART6_4_INSTITUTIONS:
        lift(a, SMEPLAT_FIELD_INSTITUTIONS_GATHERED, r->institutions_min, SMEPLAT_BOUND_AT_LEAST);
        break;
    case SMEPLAT_CRITERION_ART6_8_FREE_SERVICES:
        lift(a, SMEPLAT_FIELD_FREE_SERVICES, r->free_services_min, SMEPLAT_BOUND_AT_LEAST);
        break;
    case SMEPLAT_CRITERION_ART6_3_SMES_SERVED:
        aim_smes(a);
        break;
    case SMEPLAT_CRITERION_ART6_7_STAFF:
        aim_staff(a);
        break;
    case SMEPLAT_CRITERION_ART6_8_REVENUE_SHARE:
        aim_revenue(a, stated);
        break;
    case SMEPLAT_CRITERION_ART6_9_SATISFACTION:
        if (smeplat__option(r, SMEPLAT_READING_SATISFACTION_MEASURE) == 2)
            lift(a, SMEPLAT_FIELD_SURVEY_MEAN_SCORE, r->mean_score_min, SMEPLAT_BOUND_AT_LEAST);
        else
            aim_answers(a);
        break;
    default:
        for (i = 0; i < a->n; i++)
            lift(a, a->fields[i], 1, SMEPLAT_BOUND_EXACTLY);
        break;
    }
}
