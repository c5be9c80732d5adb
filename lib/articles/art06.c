/* Art. 6, the conditions with figures: items (1), (3), (4), (7), (8), (9). Item (2)'s incidents are in incidents.c.
 * SPDX-License-Identifier: Apache-2.0 */
#include "articles/case.h"
#include "time/date.h"

/*@ assigns \nothing;
    ensures \result == (condition ? SMEPLAT_VERDICT_MET : SMEPLAT_VERDICT_NOT_MET);
*/
static int32_t met_if(int32_t condition)
{
    return condition ? SMEPLAT_VERDICT_MET : SMEPLAT_VERDICT_NOT_MET;
}

/* A count or amount of the platform against its floor. */
static int32_t at_least(const smeplat__case *c, smeplat__corner k, int32_t field, int64_t floor)
{
    return met_if(smeplat__amount(c, k, field) >= floor);
}

static void floor_figures(const smeplat__case *c, smeplat__figures *f, int32_t field, int64_t floor)
{
    const smeplat_fact *fact = smeplat__fact(c->platform, field);

    smeplat__number_figures(f, fact->basis != 0, fact->value, floor);
}

/*= Art. 6(1): registered in Beijing */
int32_t smeplat__registered(const smeplat__case *c, int32_t criterion, smeplat__corner k, smeplat__step *s)
{
    (void)criterion;
    (void)s;
    if (smeplat__option(c->rules, SMEPLAT_READING_REGISTERED_BY) == 0)
        return met_if(smeplat__is_yes(c, k, SMEPLAT_FIELD_REGISTERED_IN_BEIJING));
    if (c->region < 0)
        return met_if(k.most || k.field == SMEPLAT_FIELD_USCC);
    return met_if(c->region / 10000 == 11);
}

/* Whether so many years have passed since the founding: with the corresponding day, or only after it. */
/*@ requires is_date(founded_on) && is_date(deadline) && 0 <= years;
    assigns \nothing;
    ensures year_of(founded_on) + years <= 9999 ==> (\result == SMEPLAT_VERDICT_MET <==>
      (after ? anniversary(founded_on, years) < deadline : anniversary(founded_on, years) <= deadline));
    ensures 9999 < year_of(founded_on) + years ==> \result == SMEPLAT_VERDICT_NOT_MET;
    ensures \result == SMEPLAT_VERDICT_MET || \result == SMEPLAT_VERDICT_NOT_MET;
*/
static int32_t old_enough(int32_t founded_on, int32_t years, int32_t deadline, int32_t after)
{
    int32_t grown = smeplat__date_add_years(founded_on, years);

    //@ assert grown == written(year_of(grown), month_of(grown), day_of(grown));
    return met_if(after ? grown < deadline : grown <= deadline);
}

/*= Art. 6(1): two years since founding, by the corresponding day */
int32_t smeplat__age(const smeplat__case *c, int32_t criterion, smeplat__corner k, smeplat__step *s)
{
    int32_t held = smeplat__held(c, k, SMEPLAT_FIELD_FOUNDED_ON);

    (void)criterion;
    (void)s;
    if (held != SMEPLAT__STATED)
        return met_if(held == SMEPLAT__FREE);
    return old_enough((int32_t)c->platform->founded_on.value, (int32_t)c->rules->age_years_min, c->deadline,
                      smeplat__option(c->rules, SMEPLAT_READING_AGE_DAY));
}

void smeplat__age_figures(const smeplat__case *c, smeplat__figures *f)
{
    smeplat__date_figures(f, (int32_t)c->platform->founded_on.value, c->rules->age_years_min ? c->deadline : 0);
}

/*= Art. 6(1): total assets */
int32_t smeplat__assets(const smeplat__case *c, int32_t criterion, smeplat__corner k, smeplat__step *s)
{
    (void)criterion;
    (void)s;
    return at_least(c, k, SMEPLAT_FIELD_TOTAL_ASSETS_FEN, c->rules->assets_fen_min);
}

void smeplat__assets_figures(const smeplat__case *c, smeplat__figures *f)
{
    floor_figures(c, f, SMEPLAT_FIELD_TOTAL_ASSETS_FEN, c->rules->assets_fen_min);
}

/* Whether a fact of Art. 6(3)'s exception that is yes is verified too; one not stated may be so in the most favourable case. */
static int32_t is_verified(const smeplat__case *c, smeplat__corner k, int32_t field)
{
    return smeplat__held(c, k, field) == SMEPLAT__FREE ||
           smeplat__fact(c->platform, field)->basis == SMEPLAT_BASIS_VERIFIED;
}

/* What R5 makes of the lower floor for those it is meant for: MET, DISCRETION, or NOT_MET where they are not. */
static int32_t lower_floor(const smeplat__case *c, smeplat__corner k)
{
    int32_t option = smeplat__option(c->rules, SMEPLAT_READING_REDUCED_FLOOR);

    if (!smeplat__is_yes(c, k, SMEPLAT_FIELD_GAOJINGJIAN_FOCUS) ||
        !smeplat__is_yes(c, k, SMEPLAT_FIELD_PRODUCTION_STAGE_SERVICES))
        return SMEPLAT_VERDICT_NOT_MET;
    if (option == 2 || (option == 1 && is_verified(c, k, SMEPLAT_FIELD_GAOJINGJIAN_FOCUS) &&
                        is_verified(c, k, SMEPLAT_FIELD_PRODUCTION_STAGE_SERVICES)))
        return SMEPLAT_VERDICT_MET;
    return SMEPLAT_VERDICT_DISCRETION;
}

/* Which floor a count reaches: 2 the full one, 1 the lower one alone, where there is one, 0 none. */
/*@ assigns \nothing;
    ensures served >= full ==> \result == 2;
    ensures served < full && lower != 0 && served >= lower ==> \result == 1;
    ensures served < full && (lower == 0 || served < lower) ==> \result == 0;
*/
static int32_t floor_reached(int64_t served, int64_t full, int64_t lower)
{
    return served >= full ? 2 : lower && served >= lower;
}

/*= Art. 6(3)/1, 6(3)/2: SMEs served in the year, and the lower floor for production stages */
int32_t smeplat__smes_served(const smeplat__case *c, int32_t criterion, smeplat__corner k, smeplat__step *s)
{
    int64_t served = smeplat__amount(c, k, SMEPLAT_FIELD_JJJ_SMES_SERVED);
    int32_t reached = floor_reached(served, c->rules->smes_min, c->rules->smes_reduced_min), lower;

    (void)criterion;
    s->no_principle = served == 0;
    s->lower_floor = 0;
    if (reached != 1)
        return met_if(reached == 2);
    lower = lower_floor(c, k);
    if (lower == SMEPLAT_VERDICT_MET) {
        s->reasons |= SMEPLAT_BIT(SMEPLAT_REASON_REDUCED_FLOOR);
        return SMEPLAT_VERDICT_MET;
    }
    s->lower_floor = lower == SMEPLAT_VERDICT_DISCRETION;
    return SMEPLAT_VERDICT_NOT_MET;
}

void smeplat__smes_served_figures(const smeplat__case *c, smeplat__figures *f)
{
    smeplat__corner least = {0, 0, 0};
    int64_t floor = c->rules->smes_min;

    if (c->rules->smes_reduced_min && c->rules->smes_reduced_min < floor && lower_floor(c, least) == SMEPLAT_VERDICT_MET)
        floor = c->rules->smes_reduced_min;
    floor_figures(c, f, SMEPLAT_FIELD_JJJ_SMES_SERVED, floor);
}

/*= Art. 6(4): professional institutions gathered */
int32_t smeplat__institutions(const smeplat__case *c, int32_t criterion, smeplat__corner k, smeplat__step *s)
{
    (void)criterion;
    (void)s;
    return at_least(c, k, SMEPLAT_FIELD_INSTITUTIONS_GATHERED, c->rules->institutions_min);
}

void smeplat__institutions_figures(const smeplat__case *c, smeplat__figures *f)
{
    floor_figures(c, f, SMEPLAT_FIELD_INSTITUTIONS_GATHERED, c->rules->institutions_min);
}

/* Whether a + b + d >= floor, without wrapping. */
/*@ requires 0 <= a && 0 <= b && 0 <= d && 0 <= floor;
    assigns \nothing;
    ensures \result == 1 <==> a + b + d >= floor;
    ensures \result == 0 <==> a + b + d < floor;
*/
static int32_t reaches(int64_t a, int64_t b, int64_t d, int64_t floor)
{
    return a >= floor || b >= floor - a || d >= floor - a - b;
}

/* R6: whoever has a degree or a title counts once; those with both alone; or enough of either kind. */
/*@ requires 0 <= degree && 0 <= title && 0 <= both && 0 <= floor;
    assigns \nothing;
    ensures \let enough = option == 1 ? both >= floor : option == 2 ? degree + both >= floor && title + both >= floor
                                                                 : degree + title + both >= floor;
      \result == (enough ? SMEPLAT_VERDICT_MET : SMEPLAT_VERDICT_NOT_MET);
*/
static int32_t staff_suffice(int32_t option, int64_t degree, int64_t title, int64_t both, int64_t floor)
{
    int32_t enough;

    if (option == 1)
        enough = both >= floor;
    else if (option == 2)
        enough = reaches(degree < title ? degree : title, both, 0, floor);
    else
        enough = reaches(degree, title, both, floor);
    return met_if(enough);
}

/*= Art. 6(7): staff with a degree or a title */
int32_t smeplat__staff(const smeplat__case *c, int32_t criterion, smeplat__corner k, smeplat__step *s)
{
    int64_t degree = smeplat__amount(c, k, SMEPLAT_FIELD_STAFF_DEGREE_ONLY);
    int64_t title = smeplat__amount(c, k, SMEPLAT_FIELD_STAFF_TITLE_ONLY);
    int64_t both = smeplat__amount(c, k, SMEPLAT_FIELD_STAFF_DEGREE_AND_TITLE);

    (void)criterion;
    (void)s;
    return staff_suffice(smeplat__option(c->rules, SMEPLAT_READING_STAFF_QUALIFICATION), degree, title, both,
                         c->rules->staff_min);
}

void smeplat__staff_figures(const smeplat__case *c, smeplat__figures *f)
{
    /* What is not stated has the value 0, so that the sums are of what is stated; the door keeps them below 2^63. */
    const smeplat_fact *degree = &c->platform->staff_degree_only, *title = &c->platform->staff_title_only;
    const smeplat_fact *both = &c->platform->staff_degree_and_title;
    int64_t observed = degree->value + title->value + both->value;
    int32_t stated = degree->basis || title->basis || both->basis;

    switch (smeplat__option(c->rules, SMEPLAT_READING_STAFF_QUALIFICATION)) {
    case 1:
        observed = both->value;
        stated = both->basis != 0;
        break;
    case 2:
        observed = both->value + (degree->value < title->value ? degree->value : title->value);
        break;
    default:
        break;
    }
    smeplat__number_figures(f, stated, observed, c->rules->staff_min);
}

/* A share against the fraction required, by how its part and its whole stand: what is lacking is none, what is free is enough. */
/*@ requires SMEPLAT__LACKING <= part <= SMEPLAT__FREE && SMEPLAT__LACKING <= whole <= SMEPLAT__FREE;
    requires 0 <= num && 1 <= min.den && 0 <= min.num;
    requires part == SMEPLAT__STATED && whole == SMEPLAT__STATED ==> 1 <= den;
    assigns \nothing;
    ensures \result == SMEPLAT_VERDICT_MET || \result == SMEPLAT_VERDICT_NOT_MET;
    ensures part == SMEPLAT__LACKING || whole == SMEPLAT__LACKING ==> \result == SMEPLAT_VERDICT_NOT_MET;
    ensures part != SMEPLAT__LACKING && whole != SMEPLAT__LACKING &&
      (part == SMEPLAT__FREE || whole == SMEPLAT__FREE) ==> \result == SMEPLAT_VERDICT_MET;
    ensures part == SMEPLAT__STATED && whole == SMEPLAT__STATED ==>
      (\result == SMEPLAT_VERDICT_MET <==> num * min.den >= min.num * den);
*/
static int32_t share_verdict(int32_t part, int32_t whole, int64_t num, int64_t den, smeplat_ratio min)
{
    if (part == SMEPLAT__LACKING || whole == SMEPLAT__LACKING)
        return SMEPLAT_VERDICT_NOT_MET;
    if (part == SMEPLAT__FREE || whole == SMEPLAT__FREE)
        return SMEPLAT_VERDICT_MET;
    return met_if(smeplat__ratio_order(num, den, min.num, min.den) >= 0);
}

/*= Art. 6(8): revenue from serving SMEs as a share of revenue */
int32_t smeplat__revenue_share(const smeplat__case *c, int32_t criterion, smeplat__corner k, smeplat__step *s)
{
    int32_t fields[4], part, whole;

    (void)smeplat__facts_used(c, criterion, fields);
    part = smeplat__held(c, k, fields[0]);
    whole = smeplat__held(c, k, fields[1]);
    if (whole == SMEPLAT__STATED && smeplat__fact(c->platform, fields[1])->value == 0) {
        s->reasons |= SMEPLAT_BIT(SMEPLAT_REASON_ZERO_DENOMINATOR);
        return smeplat__option(c->rules, SMEPLAT_READING_ZERO_REVENUE) ? SMEPLAT_VERDICT_NOT_MET : SMEPLAT_VERDICT_DISCRETION;
    }
    return share_verdict(part, whole, smeplat__fact(c->platform, fields[0])->value,
                         smeplat__fact(c->platform, fields[1])->value, c->rules->revenue_share_min);
}

void smeplat__revenue_share_figures(const smeplat__case *c, smeplat__figures *f)
{
    const smeplat_fact *part, *whole;
    int32_t fields[4];

    (void)smeplat__facts_used(c, SMEPLAT_CRITERION_ART6_8_REVENUE_SHARE, fields);
    part = smeplat__fact(c->platform, fields[0]);
    whole = smeplat__fact(c->platform, fields[1]);
    smeplat__share_figures(f, part->basis && whole->basis, part->value, whole->value, c->rules->revenue_share_min);
}

/*= Art. 6(8): free public-benefit services */
int32_t smeplat__free_services(const smeplat__case *c, int32_t criterion, smeplat__corner k, smeplat__step *s)
{
    (void)criterion;
    (void)s;
    return at_least(c, k, SMEPLAT_FIELD_FREE_SERVICES, c->rules->free_services_min);
}

void smeplat__free_services_figures(const smeplat__case *c, smeplat__figures *f)
{
    floor_figures(c, f, SMEPLAT_FIELD_FREE_SERVICES, c->rules->free_services_min);
}

/* How the sum of two counts stands: free where either is, lacking where both are. */
/*@ requires SMEPLAT__LACKING <= a <= SMEPLAT__FREE && SMEPLAT__LACKING <= b <= SMEPLAT__FREE;
    assigns \nothing;
    ensures \result == \max(a, b);
*/
static int32_t sum_stands(int32_t a, int32_t b)
{
    return a > b ? a : b;
}

/*= Art. 6(9): satisfaction of those served */
int32_t smeplat__satisfaction(const smeplat__case *c, int32_t criterion, smeplat__corner k, smeplat__step *s)
{
    int32_t option = smeplat__option(c->rules, SMEPLAT_READING_SATISFACTION_MEASURE);
    int32_t valid, satisfied, basically;
    int64_t happy;

    (void)criterion;
    (void)s;
    if (option == 2)
        return at_least(c, k, SMEPLAT_FIELD_SURVEY_MEAN_SCORE, c->rules->mean_score_min);
    valid = smeplat__held(c, k, SMEPLAT_FIELD_SURVEY_VALID);
    if (valid == SMEPLAT__STATED && c->platform->survey_valid.value == 0) /* nobody was asked: as if not stated */
        valid = k.most || k.field == SMEPLAT_FIELD_SURVEY_VALID ? SMEPLAT__FREE : SMEPLAT__LACKING;
    satisfied = smeplat__held(c, k, SMEPLAT_FIELD_SURVEY_SATISFIED);
    basically = option == 1 ? smeplat__held(c, k, SMEPLAT_FIELD_SURVEY_BASICALLY_SATISFIED) : SMEPLAT__LACKING;
    happy = satisfied == SMEPLAT__STATED ? c->platform->survey_satisfied.value : 0;
    if (basically == SMEPLAT__STATED)
        happy += c->platform->survey_basically_satisfied.value; /* the door keeps the sum within the valid answers */
    return share_verdict(sum_stands(satisfied, basically), valid, happy, c->platform->survey_valid.value,
                         c->rules->satisfaction_min);
}

void smeplat__satisfaction_figures(const smeplat__case *c, smeplat__figures *f)
{
    const smeplat_platform *p = c->platform;
    int32_t option = smeplat__option(c->rules, SMEPLAT_READING_SATISFACTION_MEASURE);
    int32_t stated = p->survey_satisfied.basis != 0;
    int64_t happy = p->survey_satisfied.value;

    if (option == 2) {
        floor_figures(c, f, SMEPLAT_FIELD_SURVEY_MEAN_SCORE, c->rules->mean_score_min);
        return;
    }
    stated = stated || (option == 1 && p->survey_basically_satisfied.basis);
    stated = stated && p->survey_valid.basis;
    if (option == 1 && stated)
        happy += p->survey_basically_satisfied.value;
    smeplat__share_figures(f, stated, happy, p->survey_valid.value, c->rules->satisfaction_min);
}
