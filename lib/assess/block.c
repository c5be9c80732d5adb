/* A block of rows: each criterion of the table as a few loops over planes, with the two corners, room and verdict of
 * criterion.c. What is said there once a platform is said here once a block.
 * SPDX-License-Identifier: Apache-2.0 */
#include <string.h>

#include "assess/work.h"
#include "codes/code.h"
#include "time/date.h"

#define SCORE_MOST 10000 /* a hundred points */
#define SHARE_BITS 42    /* so that values below 2^42 do not wrap */

/* Every row yes at both corners, and none. */
#define YES_8   0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF
#define YES_64  YES_8, YES_8, YES_8, YES_8, YES_8, YES_8, YES_8, YES_8
#define YES_ALL YES_64, YES_64, YES_64, YES_64
static const smeplat__corners always = {{YES_ALL}, {YES_ALL}}, never;

_Static_assert(SMEPLAT__BLOCK == 256, "YES_ALL has as many");

/* ---- columns ---- */

/* For the long way: a basis for each row. */
static void spread_basis(smeplat__slice *x, smeplat__room *r)
{
    if (x->bases)
        return;
    memset(r->bases, x->basis, SMEPLAT__BLOCK);
    x->bases = r->bases;
}

static void find_odd(const smeplat__work *w, const smeplat__slice *x, const uint8_t *is)
{
    if (x->basis)
        smeplat__find_odd_stated(is, w->out->odd);
    else
        smeplat__find_odd(is, x->bases, w->out->odd);
}

/* The corners of a column that is classified; what is wrong with it makes the row odd. */
static void corners_of(const smeplat__work *w, const smeplat__slice *x, const uint8_t *is, smeplat__corners *out)
{
    find_odd(w, x, is);
    smeplat__corners_of(is, SMEPLAT__IS_ENOUGH, x->bases, w->plan->rules->min_basis, out);
}

static void yes_corners(const smeplat__work *w, const smeplat_column *column, smeplat__corners *out)
{
    uint8_t is[SMEPLAT__BLOCK];
    smeplat__room r;
    smeplat__slice x = smeplat__slice_of(w, column, &r);

    spread_basis(&x, &r);
    smeplat__classify_yes(&x, is);
    corners_of(w, &x, is, out);
}

static void floor_corners(const smeplat__work *w, const smeplat_column *column, int64_t floor, smeplat__corners *out)
{
    uint8_t is[SMEPLAT__BLOCK];
    smeplat__room r;
    smeplat__slice x = smeplat__slice_of(w, column, &r);

    spread_basis(&x, &r);
    smeplat__classify_amount(&x, floor, floor, is);
    corners_of(w, &x, is, out);
}

/* ---- room and verdict ---- */

/* Art. 6(1), 6(3) "in principle", and Art. 6's last paragraph. */
static const smeplat__corners *room_of(const smeplat__work *w, int32_t criterion)
{
    if (w->plan->principle & SMEPLAT_BIT(criterion))
        return &always;
    return w->relaxes && (w->plan->relaxable & SMEPLAT_BIT(criterion)) ? &w->relaxation : &never;
}

static int32_t is_asked(const smeplat__work *w, int32_t criterion)
{
    return (w->plan->criteria & SMEPLAT_BIT(criterion)) != 0;
}

/* A criterion whose figure (or code) is not known: anything may be required. */
static void unfigured(smeplat__corners *met)
{
    *met = never;
    memcpy(met->most, always.most, sizeof met->most);
}

/* Settles a criterion by its corners and the room it usually has. */
static void conclude(const smeplat__work *w, int32_t criterion, smeplat__corners *met)
{
    if (smeplat__figure_missing(w->plan->rules, criterion))
        unfigured(met);
    smeplat__settle(met, room_of(w, criterion), criterion, &w->out->masks);
}

/* ---- criteria ---- */

/* Nothing to do: not asked (or not in force), and no column that might be wrong. */
static int32_t is_idle(const smeplat__work *w, int32_t criterion, const smeplat_column *column)
{
    return !is_asked(w, criterion) && !column->values;
}

/* A criterion that hangs on one column, classified. */
static void settle_single(const smeplat__work *w, int32_t criterion, const smeplat__slice *x, const uint8_t *is)
{
    smeplat__corners met;

    corners_of(w, x, is, &met);
    if (is_asked(w, criterion))
        conclude(w, criterion, &met);
}

static void ask_yes(const smeplat__work *w, int32_t criterion, const smeplat_column *column)
{
    uint8_t is[SMEPLAT__BLOCK];
    smeplat__slice x;
    smeplat__room r;

    if (is_idle(w, criterion, column))
        return;
    if (smeplat__plainly_all_yes(w, criterion, &column, 1))
        return;
    x = smeplat__slice_of(w, column, &r);
    spread_basis(&x, &r);
    smeplat__classify_yes(&x, is);
    settle_single(w, criterion, &x, is);
}

static void ask_floor(const smeplat__work *w, int32_t criterion, const smeplat_column *column, int64_t floor)
{
    uint8_t is[SMEPLAT__BLOCK];
    smeplat__slice x;
    smeplat__room r;

    if (is_idle(w, criterion, column))
        return;
    x = smeplat__slice_of(w, column, &r);
    if (smeplat__plainly_floor(w, criterion, &x, floor))
        return;
    spread_basis(&x, &r);
    smeplat__classify_amount(&x, floor, floor, is);
    settle_single(w, criterion, &x, is);
}

static void ask_date(const smeplat__work *w, int32_t criterion, const smeplat_column *column, int32_t limit)
{
    uint8_t is[SMEPLAT__BLOCK];
    smeplat__slice x;
    smeplat__room r;

    if (is_idle(w, criterion, column))
        return;
    x = smeplat__slice_of(w, column, &r);
    if (smeplat__plainly_date(w, criterion, &x, limit))
        return;
    spread_basis(&x, &r);
    smeplat__classify_date(&x, limit, is);
    settle_single(w, criterion, &x, is);
}

static void both(const smeplat__corners *a, smeplat__corners *out)
{
    smeplat__and(a->least, out->least, out->least);
    smeplat__and(a->most, out->most, out->most);
}

/*= Art. 3: all three principles */
static void ask_principles(const smeplat__work *w)
{
    const smeplat_column *const columns[] = {&w->c->public_benefit, &w->c->public_character, &w->c->openness};
    smeplat__corners met = always, one;
    size_t i;

    if (smeplat__plainly_all_yes(w, SMEPLAT_CRITERION_ART3_PRINCIPLES, columns, 3))
        return;
    for (i = 0; i < 3; i++) {
        if (is_idle(w, SMEPLAT_CRITERION_ART3_PRINCIPLES, columns[i]))
            continue;
        yes_corners(w, columns[i], &one);
        both(&one, &met);
    }
    if (is_asked(w, SMEPLAT_CRITERION_ART3_PRINCIPLES))
        conclude(w, SMEPLAT_CRITERION_ART3_PRINCIPLES, &met);
}

/*= Art. 6(1): registered in Beijing, by the fact or by the code (R2) */
static void ask_registered(const smeplat__work *w)
{
    const int32_t criterion = SMEPLAT_CRITERION_ART6_1_REGISTERED;
    const smeplat_column *const column = &w->c->registered_in_beijing;
    smeplat__corners met = never;

    if (!smeplat__option(w->plan->rules, SMEPLAT_READING_REGISTERED_BY) &&
        smeplat__plainly_all_yes(w, criterion, &column, 1))
        return;
    if (!is_idle(w, criterion, &w->c->registered_in_beijing))
        yes_corners(w, &w->c->registered_in_beijing, &met);
    if (smeplat__option(w->plan->rules, SMEPLAT_READING_REGISTERED_BY) && !w->c->usccs) {
        unfigured(&met);
    } else if (smeplat__option(w->plan->rules, SMEPLAT_READING_REGISTERED_BY)) {
        memcpy(met.least, w->in_beijing, sizeof met.least);
        smeplat__and_not(always.most, w->has_code, met.most);
        smeplat__or(met.most, w->in_beijing, met.most);
    }
    if (is_asked(w, criterion))
        conclude(w, criterion, &met);
}

/* One of Art. 6(2)'s two, by where the list of incidents is complete; what that leaves open no room bends. */
static void settle_clean(const smeplat__work *w, int32_t criterion, const smeplat__corners *complete)
{
    smeplat__corners met = *complete;

    if (!is_asked(w, criterion))
        return;
    if (smeplat__figure_missing(w->plan->rules, criterion))
        met = never;
    memcpy(met.most, always.most, sizeof met.most);
    smeplat__settle(&met, &never, criterion, &w->out->masks);
}

/*= Art. 6(2): without incidents on the row the completeness of the list decides */
static void ask_incidents(const smeplat__work *w)
{
    const int32_t penalties = SMEPLAT_CRITERION_ART6_2_PENALTIES, dishonesty = SMEPLAT_CRITERION_ART6_2_DISHONESTY;
    smeplat__corners complete;

    if (is_idle(w, penalties, &w->c->incidents_complete) && is_idle(w, dishonesty, &w->c->incidents_complete))
        return;
    if (smeplat__plainly_complete(w))
        return;
    yes_corners(w, &w->c->incidents_complete, &complete);
    settle_clean(w, penalties, &complete);
    settle_clean(w, dishonesty, &complete);
}

/* Where a fact of Art. 6(3)'s exception is yes and, under R5 = 1, verified; one not stated may be so at the most. */
static void exception_corners(const smeplat__work *w, const smeplat_column *column, smeplat__corners *yes,
                              smeplat__corners *verified)
{
    uint8_t is[SMEPLAT__BLOCK];
    smeplat__corners full;
    smeplat__room r;
    smeplat__slice x = smeplat__slice_of(w, column, &r);

    spread_basis(&x, &r);
    smeplat__classify_yes(&x, is);
    corners_of(w, &x, is, &full);
    both(&full, yes);
    smeplat__standing(x.bases, SMEPLAT_BASIS_VERIFIED, full.least, full.most); /* stated, verified */
    smeplat__and(verified->least, full.most, verified->least);
    smeplat__and_not(always.most, full.least, full.least);
    smeplat__or(full.most, full.least, full.most); /* verified or not stated */
    smeplat__and(verified->most, full.most, verified->most);
}

/*= Art. 6(3): SMEs served in the year, and the lower floor for production stages */
static void ask_smes_served(const smeplat__work *w)
{
    const int32_t criterion = SMEPLAT_CRITERION_ART6_3_SMES_SERVED;
    const smeplat_rules *r = w->plan->rules;
    const int32_t option = smeplat__option(r, SMEPLAT_READING_REDUCED_FLOOR);
    smeplat__corners met, low, some, yes = always, verified = always, room_here;
    uint8_t is[SMEPLAT__BLOCK];
    smeplat__slice x;
    smeplat__room own;

    if (is_idle(w, criterion, &w->c->jjj_smes_served) && !w->c->gaojingjian_focus.values &&
        !w->c->production_stage_services.values)
        return;
    x = smeplat__slice_of(w, &w->c->jjj_smes_served, &own);
    if (smeplat__plainly_served(w, &x))
        return;
    spread_basis(&x, &own);
    smeplat__classify_amount(&x, r->smes_min, r->smes_reduced_min, is);
    corners_of(w, &x, is, &met);
    smeplat__corners_of(is, SMEPLAT__IS_LOWER, x.bases, r->min_basis, &low);
    smeplat__corners_of(is, SMEPLAT__IS_SOME, x.bases, r->min_basis, &some);
    if (!r->smes_reduced_min)
        low = never;
    exception_corners(w, &w->c->gaojingjian_focus, &yes, &verified);
    exception_corners(w, &w->c->production_stage_services, &yes, &verified);
    if (!is_asked(w, criterion))
        return;
    room_here = never;
    if (w->plan->principle & SMEPLAT_BIT(criterion))
        room_here = some; /* nothing at all: there is nothing to bend */
    if (w->relaxes && (w->plan->relaxable & SMEPLAT_BIT(criterion))) {
        smeplat__or(room_here.least, w->relaxation.least, room_here.least);
        smeplat__or(room_here.most, w->relaxation.most, room_here.most);
    }
    if (!r->smes_min) {
        unfigured(&met);
    } else {
        both(&yes, &low); /* the lower floor is theirs */
        smeplat__or(room_here.least, low.least, room_here.least);
        smeplat__or(room_here.most, low.most, room_here.most);
        if (option == 1)
            both(&verified, &low);
        if (option) {
            smeplat__or(met.least, low.least, met.least);
            smeplat__or(met.most, low.most, met.most);
        }
    }
    smeplat__settle(&met, &room_here, criterion, &w->out->masks);
}

/* One head count of Art. 6(7): what is proved of it, and where it is not stated. */
typedef struct heads {
    uint16_t proved[SMEPLAT__BLOCK], stated[SMEPLAT__BLOCK];
    uint8_t free[SMEPLAT__BLOCK];
} heads;

static void count_heads(const smeplat__work *w, const smeplat_column *column, heads *h)
{
    uint8_t is[SMEPLAT__BLOCK], stated[SMEPLAT__BLOCK], proved[SMEPLAT__BLOCK];
    smeplat__room r;
    smeplat__slice x = smeplat__slice_of(w, column, &r);

    spread_basis(&x, &r);
    smeplat__cut(&x, w->plan->rules->staff_min, h->stated, is);
    find_odd(w, &x, is);
    smeplat__standing(x.bases, w->plan->rules->min_basis, stated, proved);
    smeplat__keep(h->stated, proved, h->proved);
    smeplat__and_not(always.most, stated, h->free);
}

/* Whether a + b + d reach the floor at the corners. */
static void reach(const smeplat__work *w, const heads *a, const heads *b, const heads *d, smeplat__corners *out)
{
    const uint16_t floor = (uint16_t)w->plan->rules->staff_min;

    smeplat__sum_reaches(a->proved, b->proved, d->proved, floor, out->least);
    smeplat__sum_reaches(a->stated, b->stated, d->stated, floor, out->most);
    smeplat__or(out->most, a->free, out->most);
    smeplat__or(out->most, b->free, out->most);
    smeplat__or(out->most, d->free, out->most);
}

/*= Art. 6(7): staff with a degree or a title (R6) */
static void ask_staff(const smeplat__work *w)
{
    const int32_t criterion = SMEPLAT_CRITERION_ART6_7_STAFF;
    smeplat__corners met, other;
    heads degree, title, with_both, nobody;

    if (is_idle(w, criterion, &w->c->staff_degree_only) && !w->c->staff_title_only.values &&
        !w->c->staff_degree_and_title.values)
        return;
    if (smeplat__plainly_staffed(w))
        return;
    memset(&nobody, 0, sizeof nobody);
    count_heads(w, &w->c->staff_degree_only, &degree);
    count_heads(w, &w->c->staff_title_only, &title);
    count_heads(w, &w->c->staff_degree_and_title, &with_both);
    if (!is_asked(w, criterion))
        return;
    switch (smeplat__option(w->plan->rules, SMEPLAT_READING_STAFF_QUALIFICATION)) {
    case 1:
        reach(w, &with_both, &nobody, &nobody, &met);
        break;
    case 2:
        reach(w, &degree, &with_both, &nobody, &met);
        reach(w, &title, &with_both, &nobody, &other);
        both(&other, &met);
        break;
    default:
        reach(w, &degree, &title, &with_both, &met);
        break;
    }
    conclude(w, criterion, &met);
}

/* One amount of a share. */
typedef struct amount {
    int64_t values[SMEPLAT__BLOCK];
    uint8_t stated[SMEPLAT__BLOCK], proved[SMEPLAT__BLOCK], some[SMEPLAT__BLOCK];
} amount;

static void take_amount(const smeplat__work *w, const smeplat_column *column, amount *a)
{
    uint8_t is[SMEPLAT__BLOCK];
    smeplat__room r;
    smeplat__slice x = smeplat__slice_of(w, column, &r);

    spread_basis(&x, &r);
    smeplat__widen(&x, a->values);
    smeplat__classify_wide(a->values, SHARE_BITS, is);
    find_odd(w, &x, is);
    smeplat__standing(x.bases, w->plan->rules->min_basis, a->stated, a->proved);
    smeplat__pick(is, SMEPLAT__IS_SOME, a->some);
}

/* A part above the whole that is stated: one that is not stated is 0, or odd already. */
static void part_above_whole(const smeplat__work *w, const amount *part, const amount *whole)
{
    uint8_t above[SMEPLAT__BLOCK];

    smeplat__exceeds(part->values, whole->values, above);
    smeplat__and(above, whole->stated, above);
    smeplat__or(w->out->odd, above, w->out->odd);
}

/*= Art. 6(8): revenue from serving SMEs as a share of revenue (R7, R8) */
static void ask_revenue_share(const smeplat__work *w)
{
    const int32_t criterion = SMEPLAT_CRITERION_ART6_8_REVENUE_SHARE;
    const smeplat_column *const wholes[] = {&w->c->operating_revenue_fen, &w->c->total_income_fen,
                                            &w->c->service_revenue_fen};
    const smeplat_rules *r = w->plan->rules;
    const int32_t chosen = smeplat__option(r, SMEPLAT_READING_REVENUE_DENOMINATOR);
    smeplat__corners met, room_here;
    uint8_t enough[SMEPLAT__BLOCK], nothing[SMEPLAT__BLOCK];
    amount part, whole, other;
    int32_t i;

    if (is_idle(w, criterion, &w->c->sme_service_revenue_fen) && !wholes[0]->values && !wholes[1]->values &&
        !wholes[2]->values)
        return;
    if (smeplat__plainly_revenue(w, wholes, 3, chosen))
        return;
    take_amount(w, &w->c->sme_service_revenue_fen, &part);
    for (i = 0; i < 3; i++) {
        amount *to = i == chosen ? &whole : &other;

        if (i != chosen && !wholes[i]->values)
            continue;
        take_amount(w, wholes[i], to);
        part_above_whole(w, &part, to);
    }
    if (!is_asked(w, criterion))
        return;
    smeplat__share(part.values, whole.values, w->plan->share.num, w->plan->share.den, enough);
    room_here = *room_of(w, criterion);
    /* proved and enough; not stated, or enough */
    smeplat__and(part.proved, whole.proved, met.least);
    smeplat__and(met.least, enough, met.least);
    smeplat__and(part.stated, whole.stated, met.most);
    smeplat__and_not(met.most, enough, met.most);
    smeplat__and_not(always.most, met.most, met.most);
    if (smeplat__figure_missing(r, criterion)) {
        unfigured(&met);
    } else { /* a share of nothing */
        smeplat__and_not(whole.stated, whole.some, nothing);
        smeplat__and_not(met.most, nothing, met.most);
        if (!smeplat__option(r, SMEPLAT_READING_ZERO_REVENUE))
            smeplat__or(room_here.most, nothing, room_here.most);
        smeplat__and(nothing, whole.proved, nothing);
        smeplat__and_not(met.least, nothing, met.least);
        if (!smeplat__option(r, SMEPLAT_READING_ZERO_REVENUE))
            smeplat__or(room_here.least, nothing, room_here.least);
    }
    smeplat__settle(&met, &room_here, criterion, &w->out->masks);
}

/* Satisfied answers and, under R9 = 1, basically satisfied ones among the valid. */
static void survey_corners(const smeplat__work *w, amount *valid, amount *satisfied, amount *basically, int32_t option,
                           smeplat__corners *met)
{
    const smeplat_ratio share = w->plan->satisfaction;
    int64_t happy[SMEPLAT__BLOCK];
    uint8_t enough[SMEPLAT__BLOCK];

    /* nobody was asked: as if not stated; at the most any share of nothing is enough */
    smeplat__and(valid->proved, valid->some, valid->proved);
    if (option != 1) {
        memset(basically->values, 0, sizeof basically->values);
        memset(basically->proved, 0, sizeof basically->proved);
        memset(basically->stated, 0xFF, sizeof basically->stated); /* nothing is open about it */
    }
    smeplat__add_kept(satisfied->values, satisfied->proved, basically->values, basically->proved, happy);
    smeplat__share(happy, valid->values, share.num, share.den, enough);
    smeplat__or(satisfied->proved, basically->proved, met->least);
    smeplat__and(met->least, valid->proved, met->least);
    smeplat__and(met->least, enough, met->least);
    smeplat__add_kept(satisfied->values, satisfied->stated, basically->values, basically->stated, happy);
    smeplat__share(happy, valid->values, share.num, share.den, enough);
    smeplat__and(satisfied->stated, basically->stated, met->most);
    smeplat__and_not(met->most, enough, met->most);
    smeplat__and_not(always.most, met->most, met->most);
}

/*= Art. 6(9): satisfaction of those served (R9) */
static void ask_satisfaction(const smeplat__work *w)
{
    const int32_t criterion = SMEPLAT_CRITERION_ART6_9_SATISFACTION;
    const int32_t option = smeplat__option(w->plan->rules, SMEPLAT_READING_SATISFACTION_MEASURE);
    const smeplat_columns *c = w->c;
    const int64_t score = w->plan->rules->mean_score_min;
    uint8_t is[SMEPLAT__BLOCK], over[SMEPLAT__BLOCK];
    int64_t rest[SMEPLAT__BLOCK];
    amount valid, satisfied, basically;
    smeplat__corners met;
    smeplat__slice x;
    smeplat__room own;

    if (is_idle(w, criterion, &c->survey_valid) && !c->survey_satisfied.values &&
        !c->survey_basically_satisfied.values && !c->survey_mean_score.values)
        return;
    if (smeplat__plainly_satisfied(w))
        return;
    take_amount(w, &c->survey_valid, &valid);
    take_amount(w, &c->survey_satisfied, &satisfied);
    part_above_whole(w, &satisfied, &valid);
    take_amount(w, &c->survey_basically_satisfied, &basically);
    if (c->survey_basically_satisfied.values) {
        smeplat__difference(valid.values, satisfied.values, rest);
        smeplat__exceeds(basically.values, rest, over);
        smeplat__and(over, valid.stated, over);
        smeplat__or(w->out->odd, over, w->out->odd);
    }
    x = smeplat__slice_of(w, &c->survey_mean_score, &own);
    spread_basis(&x, &own);
    smeplat__classify_amount(&x, score, SCORE_MOST + 1, is);
    corners_of(w, &x, is, &met);
    smeplat__pick(is, SMEPLAT__IS_LOWER, over);
    smeplat__or(w->out->odd, over, w->out->odd);
    if (!is_asked(w, criterion))
        return;
    if (option != 2)
        survey_corners(w, &valid, &satisfied, &basically, option, &met);
    conclude(w, criterion, &met);
}

/*= Art. 7(1), 7(2), 7(3), 7(4), 7(5), 7(6): one function, added to how many there are at the corners (R10, R11) */
static void ask_function(const smeplat__work *w, const smeplat_column *offered, const smeplat_column *records,
                         int32_t innovation, smeplat__corners *n)
{
    const smeplat_rules *r = w->plan->rules;
    smeplat__corners there, one;

    yes_corners(w, offered, &there);
    floor_corners(w, records, 1, &one);
    if (!smeplat__option(r, SMEPLAT_READING_FUNCTION_PROOF))
        smeplat__and(one.least, there.least, there.least); /* at the most there may be records yet */
    if (innovation) {
        yes_corners(w, &w->c->organises_innovation_resources, &one);
        if (!smeplat__option(r, SMEPLAT_READING_INNOVATION_CAPACITY))
            both(&one, &there);
        yes_corners(w, &w->c->opens_instruments, &one);
        if (!smeplat__option(r, SMEPLAT_READING_INNOVATION_CAPACITY))
            both(&one, &there);
    }
    smeplat__count(there.least, n->least);
    smeplat__count(there.most, n->most);
}

/*= Art. 7: at least one function */
static void ask_functions(const smeplat__work *w)
{
    const smeplat_columns *c = w->c;
    const smeplat__function_columns functions[SMEPLAT__SERVICES] = {
        {&c->consulting_offered, &c->consulting_records_in_year}, {&c->startup_offered, &c->startup_records_in_year},
        {&c->innovation_offered, &c->innovation_records_in_year}, {&c->digital_offered, &c->digital_records_in_year},
        {&c->talent_offered, &c->talent_records_in_year},         {&c->finance_offered, &c->finance_records_in_year},
    };
    const int32_t criterion = SMEPLAT_CRITERION_ART7_FUNCTIONS;
    smeplat__corners n = never;
    int32_t i;

    if (smeplat__plainly_offered(w, functions))
        return;
    for (i = 0; i < SMEPLAT__SERVICES; i++) {
        int32_t innovation = i + 1 == SMEPLAT_FUNCTION_INNOVATION;
        int32_t more = innovation && (c->organises_innovation_resources.values || c->opens_instruments.values);

        if (functions[i].offered->values || functions[i].records->values || more)
            ask_function(w, functions[i].offered, functions[i].records, innovation, &n);
        else
            smeplat__count(always.most, n.most); /* not stated */
    }
    if (!is_asked(w, criterion))
        return;
    smeplat__count_reaches(n.least, (uint8_t)w->plan->rules->functions_min, n.least);
    smeplat__count_reaches(n.most, (uint8_t)w->plan->rules->functions_min, n.most);
    conclude(w, criterion, &n);
}

/*= Art. 15: a row without revocations is not barred */
static void ask_bar(const smeplat__work *w)
{
    smeplat__corners met = always;

    if (is_asked(w, SMEPLAT_CRITERION_ART15_BAR))
        conclude(w, SMEPLAT_CRITERION_ART15_BAR, &met);
}

/* ---- codes and lists ---- */

/* Whether a code's body may be of the kinds that Art. 6's last paragraph names; an unreadable code makes the row odd. */
static uint8_t opens(const smeplat__work *w, const char *code, size_t i, int32_t *region)
{
    *region = smeplat__uscc_glance(code);
    if (*region == SMEPLAT__GLANCE_BAD)
        w->out->odd[i] = 0xFF;
    return *region >= 0 && smeplat__sponsor_kind(code[0], code[1]) != SMEPLAT__SPONSORS_NONE ? 0xFF : 0;
}

static void look_at_operators(smeplat__work *w, uint8_t *sponsors)
{
    const char *codes = w->c->usccs + w->first * SMEPLAT_CODE_LENGTH;
    size_t i;

    for (i = 0; i < w->count; i++) {
        int32_t region;

        sponsors[i] = opens(w, codes + i * SMEPLAT_CODE_LENGTH, i, &region);
        w->has_code[i] = region >= 0 ? 0xFF : 0;
        w->in_beijing[i] = region >= 0 && region / 10000 == 11 ? 0xFF : 0;
    }
}

/* Sponsors take the operator's place where there are any (R12). */
static void look_at_sponsors(const smeplat__work *w, const smeplat__entries *e, uint8_t *sponsors)
{
    int32_t counts = !smeplat__option(w->plan->rules, SMEPLAT_READING_RELAXATION_WHO), region;
    size_t at = smeplat__entries_from(e, w->first), last = SIZE_MAX;

    for (; at < e->end && e->rows[at] < (int64_t)(w->first + w->count); at++) {
        size_t i = (size_t)e->rows[at] - w->first;
        uint8_t kind = opens(w, w->c->sponsor_usccs + at * SMEPLAT_CODE_LENGTH, i, &region);

        if (!counts)
            continue;
        sponsors[i] = (i == last ? sponsors[i] : 0) | kind;
        last = i;
    }
}

static void relax(smeplat__work *w, const smeplat__table *t)
{
    uint8_t sponsors[SMEPLAT__BLOCK];
    smeplat__corners one;

    memset(sponsors, 0, sizeof sponsors);
    if (w->c->usccs)
        look_at_operators(w, sponsors);
    look_at_sponsors(w, &t->lists[SMEPLAT__LIST_SPONSORS], sponsors);
    w->relaxes = memchr(sponsors, 0xFF, sizeof sponsors) != NULL;
    if (!w->relaxes && smeplat__is_plain_fact(w, &w->c->outstanding_results) &&
        smeplat__is_plain_fact(w, &w->c->demonstration_effect)) {
        return;
    }
    yes_corners(w, &w->c->outstanding_results, &w->relaxation);
    yes_corners(w, &w->c->demonstration_effect, &one);
    both(&one, &w->relaxation);
    smeplat__and(w->relaxation.least, sponsors, w->relaxation.least);
    smeplat__and(w->relaxation.most, sponsors, w->relaxation.most);
}

/* Rows that name entries of other lists. */
static void send_the_long_way(const smeplat__work *w, const smeplat__entries *e)
{
    size_t at = smeplat__entries_from(e, w->first);

    for (; at < e->end && e->rows[at] < (int64_t)(w->first + w->count); at++)
        w->out->odd[(size_t)e->rows[at] - w->first] = 0xFF;
}

void smeplat__block_assess(const smeplat__plan *plan, const smeplat__table *t, size_t first, size_t count,
                           smeplat__block *out)
{
    const smeplat_columns *c = &t->columns;
    const smeplat_rules *r = plan->rules;
    smeplat__work w;

    memset(out->masks.used, 0, sizeof out->masks.used);
    memset(out->odd, 0, sizeof out->odd);
    w.plan = plan;
    w.c = c;
    w.first = first;
    w.count = count;
    w.goes_on = t->columns.count - first >= 2 * SMEPLAT__BLOCK;
    w.out = out;
    send_the_long_way(&w, &t->lists[SMEPLAT__LIST_INCIDENTS]);
    send_the_long_way(&w, &t->lists[SMEPLAT__LIST_REVOCATIONS]);
    send_the_long_way(&w, &t->lists[SMEPLAT__LIST_RULINGS]);
    relax(&w, t);
    ask_principles(&w);
    ask_yes(&w, SMEPLAT_CRITERION_ART6_1_LEGAL_PERSON, &c->legal_person);
    ask_registered(&w);
    ask_date(&w, SMEPLAT_CRITERION_ART6_1_AGE, &c->founded_on, plan->founded_by);
    ask_floor(&w, SMEPLAT_CRITERION_ART6_1_ASSETS, &c->total_assets_fen, r->assets_fen_min);
    ask_yes(&w, SMEPLAT_CRITERION_ART6_2_OPERATION, &c->operating_soundly);
    ask_yes(&w, SMEPLAT_CRITERION_ART6_2_PROSPECTS, &c->good_prospects);
    ask_incidents(&w);
    ask_yes(&w, SMEPLAT_CRITERION_ART6_3_REPUTATION, &c->field_reputation);
    ask_smes_served(&w);
    ask_yes(&w, SMEPLAT_CRITERION_ART6_4_PREMISES, &c->fixed_premises);
    ask_yes(&w, SMEPLAT_CRITERION_ART6_4_FACILITIES, &c->facilities);
    ask_yes(&w, SMEPLAT_CRITERION_ART6_4_ORGANISES, &c->organises_resources);
    ask_floor(&w, SMEPLAT_CRITERION_ART6_4_INSTITUTIONS, &c->institutions_gathered, r->institutions_min);
    ask_yes(&w, SMEPLAT_CRITERION_ART6_5_DISPLAY, &c->system_display);
    ask_yes(&w, SMEPLAT_CRITERION_ART6_5_QUERY, &c->system_query);
    ask_yes(&w, SMEPLAT_CRITERION_ART6_5_DIGITAL, &c->digital_operation);
    ask_yes(&w, SMEPLAT_CRITERION_ART6_6_CREDIT, &c->business_reputation);
    ask_yes(&w, SMEPLAT_CRITERION_ART6_6_MANAGEMENT, &c->management_system);
    ask_yes(&w, SMEPLAT_CRITERION_ART6_6_PROCESS, &c->service_process);
    ask_yes(&w, SMEPLAT_CRITERION_ART6_6_CHARGES, &c->charging_standard);
    ask_yes(&w, SMEPLAT_CRITERION_ART6_6_QUALITY, &c->quality_assurance);
    ask_yes(&w, SMEPLAT_CRITERION_ART6_6_PLAN, &c->development_plan);
    ask_yes(&w, SMEPLAT_CRITERION_ART6_6_TARGETS, &c->annual_targets);
    ask_yes(&w, SMEPLAT_CRITERION_ART6_7_TEAM, &c->management_team);
    ask_staff(&w);
    ask_revenue_share(&w);
    ask_floor(&w, SMEPLAT_CRITERION_ART6_8_FREE_SERVICES, &c->free_services, r->free_services_min);
    ask_satisfaction(&w);
    ask_functions(&w);
    ask_yes(&w, SMEPLAT_CRITERION_ART10_MATERIALS, &c->materials_complete);
    ask_date(&w, SMEPLAT_CRITERION_ART10_FILED_IN_TIME, &c->filed_on, plan->deadline);
    ask_bar(&w);
}
