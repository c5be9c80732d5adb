/* What matters: the points that change the answer, and its bounds over all combinations of readings.
 *
 * The overall verdict is the least of the criteria's, so its worst is the least of their worsts. Its best is not the least of
 * their bests, since criteria share points: each combination of the shared points is gone through, and under it every criterion
 * takes the best of the points it has for itself.
 * SPDX-License-Identifier: Apache-2.0 */
#include <smeplat/sensitivity.h>

#include <string.h>

#include "assess/assess.h"
#include "assess/door.h"
#include "assess/open.h"
#include "assess/sensitivity.h"

#define POINT_MIN         SMEPLAT__END_OF(smeplat_point, verdicts)
#define RANGE_MIN         SMEPLAT__END_OF(smeplat_range, best_by)
#define BIT_OF(reading)   SMEPLAT_BIT(SMEPLAT_READING_##reading)
#define RELAXATION_POINTS (BIT_OF(RELAXATION_WHO) | BIT_OF(RELAXATION_WHAT))
#define INCIDENT_POINTS                                                                                    \
    (BIT_OF(LOOKBACK_ENDS) | BIT_OF(AFTER_DEADLINE) | BIT_OF(DISHONESTY_WINDOW) | BIT_OF(SEVERITY_SCALE) | \
     BIT_OF(REPAIRED_RECORD))
#define BAR_POINTS (BIT_OF(ART14_BAR) | BIT_OF(BAR_START) | BIT_OF(BAR_TESTED_AT))

/* No criterion shares more combinations than R12 to R15 and R18 have (a test goes through the criteria table). */
#define SHARED_COMBINATIONS 108
#define READINGS_END        SMEPLAT_SETTINGS_MAX

/* Points to go through, as the wheels of an odometer. */
typedef struct odometer {
    int32_t reading[READINGS_END];
    int32_t options[READINGS_END];
    int32_t at[READINGS_END];
    int32_t wheels;
} odometer;

/* One criterion under variation. */
typedef struct watched {
    uint64_t points; /* that can matter to it */
    int32_t criterion, verdict, worst, best;
    uint8_t best_of[SHARED_COMBINATIONS]; /* by the combination of the shared points it looks at */
} watched;

/* All that is asked about. */
typedef struct scene {
    smeplat__stage s;
    uint64_t vary, shared;
    watched w[SMEPLAT__CRITERION_COUNT];
    int32_t count;
} scene;

static int32_t options_of(int32_t reading)
{
    return smeplat_reading_at((size_t)reading - 1)->options;
}

static void switch_to(smeplat__stage *s, int32_t reading, int32_t option)
{
    s->rules.readings[reading] = (uint8_t)option;
    if (reading == SMEPLAT_READING_RELAXATION_WHO)
        s->c.sponsors = s->sponsors[option];
}

static int32_t verdict_of(const smeplat__stage *s, int32_t criterion)
{
    smeplat__outcome o;

    smeplat__criterion_decide(&s->c, criterion, &o);
    return o.verdict;
}

/* A verdict as the least of a set sees it; a criterion asked alone speaks for itself. */
static int32_t weight_of(const scene *x, int32_t verdict)
{
    return x->count > 1 && verdict == SMEPLAT_VERDICT_NOT_APPLICABLE ? SMEPLAT_VERDICT_MET : verdict;
}

static int32_t lesser(int32_t a, int32_t b)
{
    return a < b ? a : b;
}

static void odometer_start(odometer *o, uint64_t points)
{
    int32_t reading;

    o->wheels = 0;
    for (reading = 1; reading < READINGS_END; reading++) {
        if (!(points & SMEPLAT_BIT(reading)))
            continue;
        o->reading[o->wheels] = reading;
        o->options[o->wheels] = options_of(reading);
        o->at[o->wheels++] = 0;
    }
}

/* The next combination; 0 when all have been. */
static int32_t odometer_step(odometer *o)
{
    int32_t i;

    for (i = 0; i < o->wheels; i++) {
        if (++o->at[i] < o->options[i])
            return 1;
        o->at[i] = 0;
    }
    return 0;
}

/* The number of the present combination among those of the wheels in `points`. */
static size_t odometer_index(const odometer *o, uint64_t points)
{
    size_t index = 0;
    int32_t i;

    for (i = 0; i < o->wheels; i++)
        if (points & SMEPLAT_BIT(o->reading[i]))
            index = index * (size_t)o->options[i] + (size_t)o->at[i];
    return index;
}

static void odometer_set(const odometer *o, smeplat__stage *s)
{
    int32_t i;

    for (i = 0; i < o->wheels; i++)
        switch_to(s, o->reading[i], o->at[i]);
}

/* Puts the points of a mask back to what the rules say. */
static void put_back(smeplat__stage *s, const smeplat_rules *rules, uint64_t points)
{
    int32_t reading;

    for (reading = 1; reading < READINGS_END; reading++)
        if (points & SMEPLAT_BIT(reading))
            switch_to(s, reading, rules->readings[reading]);
}

/* Of R12 and R13 what can matter to a criterion: nothing where no sponsor or no fact opens the last paragraph of Art. 6. */
static uint64_t relaxation_points(smeplat__stage *s, int32_t criterion, uint64_t vary)
{
    uint64_t points = vary & RELAXATION_POINTS;
    int32_t own = s->rules.readings[SMEPLAT_READING_RELAXATION_WHAT], option, yes = 0, no = 0;
    int32_t who = vary & BIT_OF(RELAXATION_WHO) ? s->sponsors[0] | s->sponsors[1] : s->c.sponsors;

    if (who == SMEPLAT__SPONSORS_NONE || !smeplat__is_yes(&s->c, smeplat__most, SMEPLAT_FIELD_OUTSTANDING_RESULTS) ||
        !smeplat__is_yes(&s->c, smeplat__most, SMEPLAT_FIELD_DEMONSTRATION_EFFECT))
        return 0;
    for (option = 0; option < options_of(SMEPLAT_READING_RELAXATION_WHAT); option++) {
        if (!(points & BIT_OF(RELAXATION_WHAT)) && option != own)
            continue;
        s->rules.readings[SMEPLAT_READING_RELAXATION_WHAT] = (uint8_t)option;
        if (smeplat__relaxable(&s->rules, criterion))
            yes = 1;
        else
            no = 1;
    }
    s->rules.readings[SMEPLAT_READING_RELAXATION_WHAT] = (uint8_t)own;
    if (!yes)
        return 0;
    if (!no)
        points &= ~BIT_OF(RELAXATION_WHAT);
    if (s->sponsors[0] == s->sponsors[1])
        points &= ~BIT_OF(RELAXATION_WHO);
    return points;
}

static int32_t has_incidents(const smeplat_platform *p, int32_t criterion)
{
    size_t i;

    for (i = 0; i < p->incident_count; i++) {
        smeplat_incident room;

        if (smeplat__incident_kind_of(criterion, smeplat__incident_at(p->incidents, i, &room)))
            return 1;
    }
    return 0;
}

uint64_t smeplat__stage_points(smeplat__stage *s, int32_t criterion, uint64_t vary)
{
    uint64_t points = smeplat_criterion_at((size_t)criterion - 1)->readings & vary;

    if (smeplat__force(&s->rules, criterion) == SMEPLAT_FORCE_NOT_REQUIRED)
        return 0;
    points = (points & ~RELAXATION_POINTS) | relaxation_points(s, criterion, points);
    if (!has_incidents(s->c.platform, criterion))
        points &= ~INCIDENT_POINTS;
    if (!s->c.platform->revocation_count)
        points &= ~BAR_POINTS;
    return points;
}

/* Adds a criterion with its verdict as it stands; points that two criteria look at are shared. */
static void watch(scene *x, int32_t criterion, uint64_t *seen)
{
    watched *w = &x->w[x->count++];

    w->criterion = criterion;
    w->points = smeplat__stage_points(&x->s, criterion, x->vary);
    w->verdict = w->worst = w->best = verdict_of(&x->s, criterion);
    x->shared |= *seen & w->points;
    *seen |= w->points;
}

/* Goes through all combinations of the points one criterion looks at. */
static void explore(scene *x, watched *w, const smeplat_rules *rules)
{
    odometer o;

    if (!w->points)
        return;
    memset(w->best_of, 0, sizeof w->best_of);
    odometer_start(&o, w->points);
    do {
        uint8_t *best = &w->best_of[odometer_index(&o, x->shared)];
        int32_t verdict;

        odometer_set(&o, &x->s);
        verdict = verdict_of(&x->s, w->criterion);
        if (verdict < w->worst)
            w->worst = verdict;
        if (verdict > w->best)
            w->best = verdict;
        if (verdict > *best)
            *best = (uint8_t)verdict;
    } while (odometer_step(&o));
    put_back(&x->s, rules, w->points);
}

/* Best overall verdict under one combination of the shared points. */
static int32_t best_under(const scene *x, const odometer *o)
{
    int32_t least = SMEPLAT_VERDICT_NOT_APPLICABLE, i;

    for (i = 0; i < x->count; i++) {
        const watched *w = &x->w[i];

        least = lesser(least, w->points ? w->best_of[odometer_index(o, w->points)] : weight_of(x, w->verdict));
    }
    return least;
}

static int32_t best_of_all(const scene *x, int32_t bound)
{
    int32_t best = 0;
    odometer o;

    odometer_start(&o, x->shared);
    do {
        int32_t under = best_under(x, &o);

        if (under > best)
            best = under;
    } while (best < bound && odometer_step(&o));
    return best;
}

/* The verdict with one point switched; criteria whose own verdict changes are added to *changed. */
static int32_t verdict_with(scene *x, int32_t reading, int32_t option, uint64_t *changed)
{
    int32_t least = SMEPLAT_VERDICT_NOT_APPLICABLE, i;

    switch_to(&x->s, reading, option);
    for (i = 0; i < x->count; i++) {
        const watched *w = &x->w[i];
        int32_t verdict = w->points & SMEPLAT_BIT(reading) ? verdict_of(&x->s, w->criterion) : w->verdict;

        if (verdict != w->verdict)
            *changed |= SMEPLAT_BIT(w->criterion);
        least = lesser(least, weight_of(x, verdict));
    }
    return least;
}

/* Switches one point through its options; 1 if the verdict follows. */
static int32_t try_point(scene *x, int32_t reading, const smeplat_rules *rules, smeplat_point *p)
{
    int32_t option, differs = 0;

    memset(p, 0, sizeof *p);
    p->reading = reading;
    p->options = options_of(reading);
    p->option = rules->readings[reading];
    for (option = 0; option < p->options; option++) {
        p->verdicts[option] = (uint8_t)verdict_with(x, reading, option, &p->criteria);
        differs = differs || p->verdicts[option] != p->verdicts[0];
    }
    switch_to(&x->s, reading, p->option);
    return differs;
}

/* Verdicts and bounds; the points go to `points`. */
static void look(scene *x, const smeplat_rules *rules, smeplat_range *r, smeplat_point *points)
{
    int32_t bound = SMEPLAT_VERDICT_NOT_APPLICABLE, reading, i;
    uint64_t seen = 0;

    memset(r, 0, sizeof *r);
    r->vary = x->vary;
    r->overall = r->worst = SMEPLAT_VERDICT_NOT_APPLICABLE;
    for (i = 0; i < x->count; i++) {
        watched *w = &x->w[i];

        explore(x, w, rules);
        seen |= w->points;
        r->verdicts[w->criterion] = (uint8_t)w->verdict;
        r->worst_by[w->criterion] = (uint8_t)w->worst;
        r->best_by[w->criterion] = (uint8_t)w->best;
        if (w->worst != w->best)
            r->fragile |= SMEPLAT_BIT(w->criterion);
        r->overall = lesser(r->overall, weight_of(x, w->verdict));
        r->worst = lesser(r->worst, weight_of(x, w->worst));
        bound = lesser(bound, weight_of(x, w->best));
    }
    r->best = best_of_all(x, bound);
    r->robust = r->worst == r->best;
    for (reading = 1; reading < READINGS_END; reading++)
        if (seen & SMEPLAT_BIT(reading) && try_point(x, reading, rules, &points[r->point_count])) {
            r->points |= SMEPLAT_BIT(reading);
            r->point_count++;
        }
}

/* The mask of points to vary, checked. */
static smeplat_status vary_check(uint64_t vary, uint64_t *out, smeplat_error *error)
{
    uint64_t known = 0, arguable = 0;
    size_t i;

    for (i = 0; i < smeplat_reading_count(); i++) {
        const smeplat_reading_info *info = smeplat_reading_at(i);

        known |= SMEPLAT_BIT(info->reading);
        if (info->kind == SMEPLAT_READING_KIND_ARGUABLE)
            arguable |= SMEPLAT_BIT(info->reading);
    }
    *out = vary ? vary : arguable;
    return vary & ~known ? smeplat__refuse(error, SMEPLAT_ERR_BITS, SMEPLAT_FIELD_ARG_INPUT, 0, 0) : SMEPLAT_OK;
}

void smeplat__stage_set(smeplat__stage *s, const smeplat__case *c)
{
    int32_t option;

    s->rules = *c->rules;
    s->c = *c;
    s->c.rules = &s->rules;
    for (option = 0; option < 2; option++) {
        smeplat_rules rules = *c->rules;
        smeplat__case taken = *c;
        smeplat_platform room;
        smeplat_status status;
        smeplat__sight sight;
        uint64_t notes;

        taken.rules = &rules;
        rules.readings[SMEPLAT_READING_RELAXATION_WHO] = (uint8_t)option;
        if (c->platform->sponsor_count) /* it was taken once, so it is taken again */
            (void)smeplat__platform_take(c->platform, 0, &room, &taken, &sight, &notes, &status, NULL);
        s->sponsors[option] = taken.sponsors;
    }
}

/* Both public calls; criterion 0 asks about all. */
static smeplat_status ask_what_matters(const smeplat_platform *platform, const smeplat_round *round,
                                       const smeplat_rules *rules, int32_t criterion, uint64_t vary, smeplat_range *out,
                                       smeplat_point *points, size_t capacity, smeplat_error *error)
{
    smeplat_point found[SMEPLAT_SETTINGS_MAX];
    smeplat_range range;
    smeplat__opened opened;
    uint64_t seen = 0;
    scene x;
    size_t i;
    smeplat_status status = smeplat__out_check(out, RANGE_MIN, SMEPLAT_FIELD_ARG_OUT, error);

    x.shared = 0;
    x.count = 0;
    if (!status && points && capacity)
        status = smeplat__out_check(points, POINT_MIN, SMEPLAT_FIELD_ARG_OUT, error);
    if (!status)
        status = vary_check(vary, &x.vary, error);
    if (!status)
        status = smeplat__open(platform, round, rules, &opened, error);
    if (status)
        return status;
    smeplat__stage_set(&x.s, &opened.c);
    for (i = 0; i < SMEPLAT__CRITERION_COUNT; i++)
        if (!criterion || criterion == (int32_t)i + 1)
            watch(&x, (int32_t)i + 1, &seen);
    look(&x, opened.c.rules, &range, found);
    if (points && capacity < range.point_count)
        return smeplat__refuse(error, SMEPLAT_ERR_CAPACITY, SMEPLAT_FIELD_ARG_OUT, 0, 0);
    for (i = 0; points && i < range.point_count; i++)
        smeplat__give_row(points, i, &found[i], sizeof found[i]);
    smeplat__give(out, &range, sizeof range);
    return SMEPLAT_OK;
}

smeplat_status smeplat_sensitivity(const smeplat_platform *platform, const smeplat_round *round,
                                   const smeplat_rules *rules, uint64_t vary, smeplat_range *out, smeplat_point *points,
                                   size_t capacity, smeplat_error *error)
{
    return ask_what_matters(platform, round, rules, 0, vary, out, points, capacity, error);
}

smeplat_status smeplat_sensitivity_criterion(const smeplat_platform *platform, const smeplat_round *round,
                                             const smeplat_rules *rules, int32_t criterion, uint64_t vary,
                                             smeplat_range *out, smeplat_point *points, size_t capacity,
                                             smeplat_error *error)
{
    if (criterion < 1 || criterion > SMEPLAT__CRITERION_COUNT)
        return smeplat__refuse(error, SMEPLAT_ERR_ENUM, SMEPLAT_FIELD_ARG_CRITERION, 0, 0);
    return ask_what_matters(platform, round, rules, criterion, vary, out, points, capacity, error);
}
