/* The plain ways to ask criteria of a block (work.h): every row's facts are in order, stated and proved, so that both corners are the
 * same and one loop settles a criterion. Most blocks of most tables are so.
 * SPDX-License-Identifier: Apache-2.0 */
#include <string.h>

#include "assess/work.h"

/* ---- columns ---- */

/* Asks early for the block that follows in a column. */
static void fetch_next(const smeplat__work *w, const unsigned char *at, size_t width)
{
    size_t i;

    for (i = width * SMEPLAT__BLOCK; i < 2 * width * SMEPLAT__BLOCK && w->goes_on; i += 64)
        SMEPLAT__FETCH(at + i);
}

static const void *values_of(const smeplat__work *w, const smeplat_column *x, smeplat__room *r)
{
    const size_t width = (size_t)x->width;
    const unsigned char *at = (const unsigned char *)x->values + w->first * width;

    if (w->count == SMEPLAT__BLOCK && ((uintptr_t)at & (width - 1)) == 0) {
        fetch_next(w, at, width);
        return at;
    }
    memset(r->values, 0, SMEPLAT__BLOCK * width);
    memcpy(r->values, at, w->count * width);
    return r->values;
}

static const uint8_t *bases_of(const smeplat__work *w, const smeplat_column *x, smeplat__room *r)
{
    if (w->count == SMEPLAT__BLOCK)
        return x->bases + w->first;
    memset(r->bases, 0, SMEPLAT__BLOCK);
    memcpy(r->bases, x->bases + w->first, w->count);
    return r->bases;
}

smeplat__slice smeplat__slice_of(const smeplat__work *w, const smeplat_column *x, smeplat__room *r)
{
    smeplat__slice part = {r->values, 1, NULL, 0};

    if (!x->values) {
        memset(r->values, 0, sizeof r->values);
        return part;
    }
    part.values = values_of(w, x, r);
    part.width = x->width;
    part.basis = x->basis;
    if (x->bases) {
        part.bases = bases_of(w, x, r);
        part.basis = w->plan->loops->basis(part.bases);
    }
    return part;
}

static int32_t are_proved(const smeplat__work *w, const smeplat__slice *x)
{
    return x->basis >= w->plan->rules->min_basis;
}

/* The plane of what is not met where every row is proved; NULL where that is not all there is to say: the criterion is not asked, its
 * figure is not known, or Art. 6's last paragraph may bend it. */
static uint8_t *plane_of(const smeplat__work *w, int32_t criterion)
{
    const uint64_t bit = SMEPLAT_BIT(criterion);

    if (!(w->plan->plain & bit) || (w->relaxes && (w->plan->relaxable & bit)))
        return NULL;
    return smeplat__plane(&w->out->masks, w->plan->principle & bit ? SMEPLAT__DISCRETION : SMEPLAT__NOT_MET, criterion);
}

/* Closes a criterion: 0 where something is amiss, its bit being taken back. */
static int32_t concluded(const smeplat__work *w, int32_t criterion, int32_t amiss, uint8_t *plane)
{
    if (amiss)
        w->plan->loops->undo(smeplat__plane_bit(criterion), plane);
    return !amiss;
}

int32_t smeplat__is_plain_fact(const smeplat__work *w, const smeplat_column *column)
{
    uint8_t unused[SMEPLAT__BLOCK] = {0};
    smeplat__room r;
    smeplat__slice x;

    if (!column->values)
        return 1;
    x = smeplat__slice_of(w, column, &r);
    return x.basis && !w->plan->loops->below(&x, 1, 1, 0, unused);
}

/* ---- criteria ---- */

int32_t smeplat__plainly_all_yes(const smeplat__work *w, int32_t criterion, const smeplat_column *const *columns,
                                 int32_t count)
{
    uint8_t *plane = plane_of(w, criterion);
    int32_t amiss = 0, i;
    smeplat__room r;

    if (!plane)
        return 0;
    for (i = 0; !amiss && i < count; i++) {
        smeplat__slice x = smeplat__slice_of(w, columns[i], &r);

        amiss = !are_proved(w, &x) || w->plan->loops->below(&x, 1, 1, smeplat__plane_bit(criterion), plane);
    }
    return concluded(w, criterion, amiss, plane);
}

int32_t smeplat__plainly_floor(const smeplat__work *w, int32_t criterion, const smeplat__slice *x, int64_t floor)
{
    uint8_t *plane = plane_of(w, criterion);

    return plane && are_proved(w, x) &&
           concluded(w, criterion, w->plan->loops->below(x, floor, 0, smeplat__plane_bit(criterion), plane), plane);
}

int32_t smeplat__plainly_date(const smeplat__work *w, int32_t criterion, const smeplat__slice *x, int32_t limit)
{
    uint8_t *plane = plane_of(w, criterion);

    return plane && are_proved(w, x) &&
           concluded(w, criterion, w->plan->loops->after(x, limit, smeplat__plane_bit(criterion), plane), plane);
}

static void leave_open(const smeplat__work *w, int32_t criterion, const uint8_t *open)
{
    uint8_t unused[SMEPLAT__BLOCK] = {0};

    if (w->plan->criteria & SMEPLAT_BIT(criterion))
        w->plan->loops->split(open, smeplat__plane_bit(criterion),
                              smeplat__plane(&w->out->masks, SMEPLAT__UNKNOWN, criterion), unused);
}

/*= Art. 6(2): without incidents, a list that is not complete leaves open what it may lack, and no room bends that */
int32_t smeplat__plainly_complete(const smeplat__work *w)
{
    uint8_t open[SMEPLAT__BLOCK] = {0};
    smeplat__room r;
    smeplat__slice x = smeplat__slice_of(w, &w->c->incidents_complete, &r);

    if (!w->plan->rules->lookback_years || !are_proved(w, &x) || w->plan->loops->below(&x, 1, 1, 1, open))
        return 0;
    leave_open(w, SMEPLAT_CRITERION_ART6_2_PENALTIES, open);
    leave_open(w, SMEPLAT_CRITERION_ART6_2_DISHONESTY, open);
    return 1;
}

/* Marks rows that the lower floor of Art. 6(3) is not for, or that do not reach it; 0: something is amiss, or not proved as the
 * reading asks for (R5). */
static int32_t mark_no_lower(const smeplat__work *w, const smeplat__slice *x, int32_t option, uint8_t *marks)
{
    const smeplat_column *const facts[] = {&w->c->gaojingjian_focus, &w->c->production_stage_services};
    const smeplat_rules *r = w->plan->rules;
    const int32_t least = option == 1 ? SMEPLAT_BASIS_VERIFIED : r->min_basis;
    smeplat__room room;
    int32_t i;

    if (r->smes_reduced_min)
        (void)w->plan->loops->below(x, r->smes_reduced_min, 0, 1, marks);
    else
        memset(marks, 1, SMEPLAT__BLOCK);
    for (i = 0; i < 2; i++) {
        smeplat__slice fact = smeplat__slice_of(w, facts[i], &room);

        if (fact.basis < least || w->plan->loops->below(&fact, 1, 1, 1, marks))
            return 0;
    }
    return 1;
}

/*= Art. 6(3): SMEs served, and the lower floor for production stages; in principle anything but nothing at all is left to the bureau,
 * else what reaches the lower floor (R5) */
int32_t smeplat__plainly_served(const smeplat__work *w, const smeplat__slice *x)
{
    const int32_t criterion = SMEPLAT_CRITERION_ART6_3_SMES_SERVED;
    const int32_t option = smeplat__option(w->plan->rules, SMEPLAT_READING_REDUCED_FLOOR);
    const int32_t in_principle = (w->plan->principle & SMEPLAT_BIT(criterion)) != 0;
    const uint8_t bit = smeplat__plane_bit(criterion);
    const smeplat__loops *loops = w->plan->loops;
    uint8_t marks[SMEPLAT__BLOCK] = {0}, no_lower[SMEPLAT__BLOCK] = {0};
    uint8_t *plane = plane_of(w, criterion), *not_met;

    if (!plane || !are_proved(w, x) || loops->below(x, w->plan->rules->smes_min, 0, 1, marks))
        return 0;
    if (!option && in_principle) { /* the lower floor adds nothing */
        if (!smeplat__is_plain_fact(w, &w->c->gaojingjian_focus) ||
            !smeplat__is_plain_fact(w, &w->c->production_stage_services))
            return 0;
    } else if (!mark_no_lower(w, x, option, no_lower)) {
        return 0;
    }
    if (option)
        loops->also(no_lower, 0, marks);
    not_met = smeplat__plane(&w->out->masks, SMEPLAT__NOT_MET, criterion);
    if (in_principle) /* from here on 2: not met, and nothing to bend */
        (void)loops->below(x, 1, 0, 2, marks);
    else
        loops->deepen(no_lower, marks);
    loops->split(marks, bit, smeplat__plane(&w->out->masks, SMEPLAT__DISCRETION, criterion), not_met);
    return 1;
}

/*= Art. 6(7): staff with a degree or a title, R6 = 0 */
int32_t smeplat__plainly_staffed(const smeplat__work *w)
{
    const int32_t criterion = SMEPLAT_CRITERION_ART6_7_STAFF;
    const smeplat_column *const columns[3] = {&w->c->staff_degree_only, &w->c->staff_title_only,
                                              &w->c->staff_degree_and_title};
    uint8_t *plane = plane_of(w, criterion);
    smeplat__slice x[3];
    smeplat__room r[3];
    int32_t i;

    if (!plane || smeplat__option(w->plan->rules, SMEPLAT_READING_STAFF_QUALIFICATION))
        return 0;
    for (i = 0; i < 3; i++) {
        x[i] = smeplat__slice_of(w, columns[i], &r[i]);
        if (!are_proved(w, &x[i]))
            return 0;
    }
    return concluded(w, criterion,
                     w->plan->loops->sum_below(x, w->plan->rules->staff_min, smeplat__plane_bit(criterion), plane),
                     plane);
}

/* A part as a share of its whole; shares of nothing go to a plane of `of_nothing`. */
static int32_t makes_share(const smeplat__work *w, int32_t criterion, smeplat_ratio least, const smeplat__slice *part,
                           const smeplat_column *whole, int32_t of_nothing)
{
    const uint8_t bit = smeplat__plane_bit(criterion);
    uint8_t *plane = plane_of(w, criterion);
    smeplat__room r;
    smeplat__slice x;
    int32_t found;

    if (!plane || !are_proved(w, part))
        return 0;
    x = smeplat__slice_of(w, whole, &r);
    if (!are_proved(w, &x))
        return 0;
    found = w->plan->loops->share_below(part, &x, least.num, least.den, bit, plane);
    if (found == SMEPLAT__SOME_OF_NOTHING)
        (void)w->plan->loops->below(&x, 1, 0, bit, smeplat__plane(&w->out->masks, of_nothing, criterion));
    return concluded(w, criterion, found == SMEPLAT__AMISS, plane);
}

/* Whether a part that is stated, or two of them, are no larger than a whole that is stated too. */
static int32_t is_within(const smeplat__work *w, const smeplat__slice *part, const smeplat__slice *other,
                         const smeplat_column *whole)
{
    smeplat__room r;
    smeplat__slice x = smeplat__slice_of(w, whole, &r);

    return x.basis && (!other || other->basis) && !w->plan->loops->exceed(part, other, &x);
}

/*= Art. 6(8): revenue from serving SMEs as a share of one of the wholes (R7); the others have to be in order. A share of nothing is the
 * bureau's to judge, or not met like any other (R8) */
int32_t smeplat__plainly_revenue(const smeplat__work *w, const smeplat_column *const *wholes, int32_t count,
                                 int32_t chosen)
{
    const int32_t criterion = SMEPLAT_CRITERION_ART6_8_REVENUE_SHARE;
    const int32_t left = !smeplat__option(w->plan->rules, SMEPLAT_READING_ZERO_REVENUE);
    smeplat__room r;
    smeplat__slice part = smeplat__slice_of(w, &w->c->sme_service_revenue_fen, &r);
    int32_t i;

    for (i = 0; i < count; i++)
        if (i != chosen && wholes[i]->values && !is_within(w, &part, NULL, wholes[i]))
            return 0;
    return makes_share(w, criterion, w->plan->share, &part, wholes[chosen],
                       left || (w->plan->principle & SMEPLAT_BIT(criterion)) ? SMEPLAT__DISCRETION : SMEPLAT__NOT_MET);
}

/*= Art. 6(9): satisfied answers among the valid, R9 = 0, of a survey without a mean score; nobody asked is as good as not stated */
int32_t smeplat__plainly_satisfied(const smeplat__work *w)
{
    const smeplat_columns *c = w->c;
    smeplat__room satisfied_room, basically_room;
    smeplat__slice satisfied, basically;

    if (c->survey_mean_score.values || smeplat__option(w->plan->rules, SMEPLAT_READING_SATISFACTION_MEASURE))
        return 0;
    satisfied = smeplat__slice_of(w, &c->survey_satisfied, &satisfied_room);
    if (c->survey_basically_satisfied.values) {
        basically = smeplat__slice_of(w, &c->survey_basically_satisfied, &basically_room);
        if (!is_within(w, &satisfied, &basically, &c->survey_valid))
            return 0;
    }
    return makes_share(w, SMEPLAT_CRITERION_ART6_9_SATISFACTION, w->plan->satisfaction, &satisfied, &c->survey_valid,
                       SMEPLAT__UNKNOWN);
}

/* Marks where a function lacks something: 2 where that is so, 1 where it may be; the latter in `more` where that is every row. 0:
 * something is amiss. */
static int32_t mark_lack(const smeplat__work *w, const smeplat_column *column, int32_t yes, uint8_t bits,
                         uint8_t *marks, uint8_t *more)
{
    smeplat__room r;
    smeplat__slice x;

    if (!column->values) {
        *more |= bits & 1;
        return 1;
    }
    x = smeplat__slice_of(w, column, &r);
    return are_proved(w, &x) && !w->plan->loops->below(&x, 1, yes, bits, marks);
}

/*= Art. 7: any one function (R10, R11); it is not met where all lack something */
int32_t smeplat__plainly_offered(const smeplat__work *w, const smeplat__function_columns *functions)
{
    const int32_t criterion = SMEPLAT_CRITERION_ART7_FUNCTIONS;
    const smeplat_rules *r = w->plan->rules;
    const uint8_t by_records = smeplat__option(r, SMEPLAT_READING_FUNCTION_PROOF) ? 0 : 1, /* there may be some yet */
        by_capacity = smeplat__option(r, SMEPLAT_READING_INNOVATION_CAPACITY) ? 0 : 3;
    uint8_t all[SMEPLAT__BLOCK], marks[SMEPLAT__BLOCK], more, *plane = plane_of(w, criterion);
    int32_t i;

    if (!plane || r->functions_min != 1)
        return 0;
    memset(all, 3, sizeof all);
    for (i = 0; i < SMEPLAT__SERVICES; i++) {
        memset(marks, 0, sizeof marks);
        more = 0;
        if (!mark_lack(w, functions[i].offered, 1, 3, marks, &more) ||
            !mark_lack(w, functions[i].records, 0, by_records, marks, &more))
            return 0;
        if (i + 1 == SMEPLAT_FUNCTION_INNOVATION &&
            (!mark_lack(w, &w->c->organises_innovation_resources, 1, by_capacity, marks, &more) ||
             !mark_lack(w, &w->c->opens_instruments, 1, by_capacity, marks, &more)))
            return 0;
        w->plan->loops->also(marks, more, all);
    }
    w->plan->loops->split(all, smeplat__plane_bit(criterion),
                          smeplat__plane(&w->out->masks, SMEPLAT__UNKNOWN, criterion), plane);
    return 1;
}
