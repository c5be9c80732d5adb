/* The way to yes: walks the criteria, asks each for the steps that would prove it, and moves the day on while one needs time.
 * SPDX-License-Identifier: Apache-2.0 */
#include "assess/remedy.h"

#include <string.h>

#include "assess/open.h"

#define STEP_MIN   SMEPLAT__END_OF(smeplat_remedy_step, criteria)
#define REMEDY_MIN SMEPLAT__END_OF(smeplat_remedy, criteria)

/* The list is written class by class. */
enum { CLASS_ASK_MANY, CLASS_ASK_ONE, CLASS_ASK_PART, CLASS_REACH, CLASS_RULING, CLASS_WAIT, CLASS_NO_WAY, CLASSES };

static int32_t class_of(const smeplat_remedy_step *step)
{
    switch (step->kind) {
    case SMEPLAT_REMEDY_STATE:
    case SMEPLAT_REMEDY_EVIDENCE:
        return step->settles > 1 ? CLASS_ASK_MANY : step->settles ? CLASS_ASK_ONE : CLASS_ASK_PART;
    case SMEPLAT_REMEDY_FULFIL:
    case SMEPLAT_REMEDY_RAISE:
        return CLASS_REACH;
    case SMEPLAT_REMEDY_RULING:
        return CLASS_RULING;
    default: /* that of filing later is written by itself */
        return CLASS_NO_WAY;
    }
}

/* Criteria that need a platform's fact; a step in an entry, a ruling and the like serve one. */
static uint64_t *needs_of(smeplat__way *w, const smeplat_remedy_step *step)
{
    if (step->kind > SMEPLAT_REMEDY_RAISE || step->field < SMEPLAT_FIELD_PUBLIC_BENEFIT ||
        step->field > SMEPLAT_FIELD_MATERIALS_COMPLETE)
        return NULL;
    return &w->needs[step->field - SMEPLAT_FIELD_PUBLIC_BENEFIT];
}

static int32_t first_of(uint64_t criteria)
{
    int32_t criterion = 1;

    while (!(criteria & SMEPLAT_BIT(criterion)))
        criterion++;
    return criterion;
}

static void tally_step(smeplat__way *w, const smeplat_remedy_step *step)
{
    w->remedy.step_count++;
    switch (class_of(step)) {
    case CLASS_ASK_PART: /* how many it settles is not known yet */
        w->remedy.open_count++;
        break;
    case CLASS_REACH:
        w->remedy.reach_count++;
        break;
    case CLASS_RULING:
        w->remedy.ruling_count++;
        break;
    default:
        w->remedy.reachable = 0;
        break;
    }
}

/* First pass: how many steps, for how many criteria each. */
static void count_step(smeplat__way *w, const smeplat_remedy_step *step)
{
    uint64_t *needs = needs_of(w, step);

    w->steps_of[step->criterion]++;
    if (needs) {
        if (*needs) {
            *needs |= SMEPLAT_BIT(step->criterion);
            return; /* another criterion has asked for it */
        }
        *needs = SMEPLAT_BIT(step->criterion);
    }
    tally_step(w, step);
}

/* How many of the criteria need nothing else. */
static int32_t settled_by(const smeplat__way *w, uint64_t criteria)
{
    int32_t criterion, n = 0;

    for (criterion = 1; criterion <= SMEPLAT__CRITERION_COUNT; criterion++)
        n += (criteria & SMEPLAT_BIT(criterion)) && w->steps_of[criterion] == 1;
    return n;
}

/* Later passes: writes the steps of one class. */
static void write_step(smeplat__way *w, const smeplat_remedy_step *step)
{
    uint64_t *needs = needs_of(w, step);
    smeplat_remedy_step s = *step;

    s.criteria = needs ? *needs : SMEPLAT_BIT(s.criterion);
    if (first_of(s.criteria) != s.criterion)
        return;
    s.settles = s.kind >= SMEPLAT_REMEDY_FIND_FIGURE ? 0 : settled_by(w, s.criteria);
    if (class_of(&s) == w->rank && (w->rank != CLASS_ASK_MANY || s.settles == w->settles))
        smeplat__give_row(w->steps, w->written++, &s, sizeof s);
}

void smeplat__way_add(smeplat__way *w, const smeplat_remedy_step *step)
{
    if (w->pass == SMEPLAT__PASS_COUNT)
        count_step(w, step);
    else if (w->pass == SMEPLAT__PASS_WRITE)
        write_step(w, step);
}

/* The step that filing later is; it serves what needed time. */
static void wait_step(const smeplat__way *w, smeplat_remedy_step *step)
{
    int32_t criterion;

    memset(step, 0, sizeof *step);
    step->kind = SMEPLAT_REMEDY_WAIT;
    step->criteria = w->waiting;
    step->criterion = first_of(w->waiting);
    step->field = SMEPLAT_FIELD_FILED_ON;
    step->date = (int32_t)w->platform.filed_on.value;
    step->basis = w->platform.filed_on.basis;
    for (criterion = 1; criterion <= SMEPLAT__CRITERION_COUNT; criterion++)
        step->settles += (w->waiting & SMEPLAT_BIT(criterion)) && !w->steps_of[criterion];
}

/* Files on a later day, in a later round if need be. */
static void file_on(smeplat__way *w, int32_t day)
{
    smeplat_fact *filed = &w->platform.filed_on;

    filed->value = day;
    if (filed->basis < w->c.rules->min_basis)
        filed->basis = w->c.rules->min_basis;
    filed->evidence = 0;
    if (day > w->c.deadline)
        w->c.deadline = day;
}

/* Takes facts of Art. 6's last paragraph as stated and evidenced, or as they came. */
static void adopt(smeplat__way *w, uint32_t facts)
{
    w->adopted = facts;
    w->platform.outstanding_results = w->stated->outstanding_results;
    w->platform.demonstration_effect = w->stated->demonstration_effect;
    if (facts & SMEPLAT__ADOPT_RESULTS) {
        w->platform.outstanding_results.value = 1;
        w->platform.outstanding_results.basis = w->c.rules->min_basis;
    }
    if (facts & SMEPLAT__ADOPT_EFFECT) {
        w->platform.demonstration_effect.value = 1;
        w->platform.demonstration_effect.basis = w->c.rules->min_basis;
    }
}

/* The first criterion that needs time, and until when; 0 when none does. */
static int32_t look_for_wait(smeplat__way *w, int32_t *day)
{
    int32_t criterion;

    w->wanted = 0;
    w->ruled = 0;
    for (criterion = 1; criterion <= SMEPLAT__CRITERION_COUNT; criterion++) {
        *day = smeplat__way_mend(w, criterion);
        if (*day)
            return criterion;
    }
    return 0;
}

/* Moves the day on until no criterion needs time any more: what waits for one may come to need another, and what was wanted
 * earlier may have become needless. */
static void settle(smeplat__way *w)
{
    int32_t criterion, day;

    w->pass = SMEPLAT__PASS_LOOK;
    for (;;) {
        criterion = look_for_wait(w, &day);
        if (criterion) {
            w->waiting |= SMEPLAT_BIT(criterion);
            file_on(w, day);
            adopt(w, 0);
        } else if (w->wanted) {
            adopt(w, w->adopted | w->wanted);
        } else {
            return;
        }
    }
}

/* Whether a criterion hangs on a fact of Art. 6's last paragraph, now taken as `adopted`: a ruling on record or one asked for
 * finds nothing to allow without it. */
static int32_t hangs_on(smeplat__way *w, int32_t criterion, smeplat_fact *fact, const smeplat_fact *stated)
{
    smeplat_fact adopted = *fact, complete = w->platform.incidents_complete;
    smeplat__outcome with, without;

    w->platform.incidents_complete.value = 1; /* asked for in any case: an incomplete list is never given room */
    w->platform.incidents_complete.basis = SMEPLAT_BASIS_VERIFIED;
    smeplat__criterion_decide(&w->c, criterion, &with);
    *fact = *stated;
    smeplat__criterion_decide(&w->c, criterion, &without);
    *fact = adopted;
    w->platform.incidents_complete = complete;
    if (w->ruled & SMEPLAT_BIT(criterion))
        return with.least >= SMEPLAT_VERDICT_DISCRETION && without.least < SMEPLAT_VERDICT_DISCRETION;
    return with.verdict == SMEPLAT_VERDICT_MET && without.verdict != SMEPLAT_VERDICT_MET;
}

/* One adopted fact as a step for each criterion that hangs on it. */
static void add_adopted(smeplat__way *w, smeplat_fact *fact, const smeplat_fact *stated, int32_t field)
{
    smeplat_remedy_step step;

    memset(&step, 0, sizeof step);
    step.kind = stated->basis ? SMEPLAT_REMEDY_EVIDENCE : SMEPLAT_REMEDY_STATE;
    step.field = field;
    step.bound = stated->basis ? SMEPLAT_BOUND_NONE : SMEPLAT_BOUND_EXACTLY;
    step.amount = 1;
    step.basis = fact->basis;
    for (step.criterion = 1; step.criterion <= SMEPLAT__CRITERION_COUNT; step.criterion++)
        if (hangs_on(w, step.criterion, fact, stated))
            smeplat__way_add(w, &step);
}

/* All steps, in the order of the text. */
static void walk(smeplat__way *w)
{
    int32_t criterion;

    for (criterion = 1; criterion <= SMEPLAT__CRITERION_COUNT; criterion++) {
        (void)smeplat__way_mend(w, criterion);
        if (criterion != SMEPLAT_CRITERION_ART6_9_SATISFACTION)
            continue;
        if (w->adopted & SMEPLAT__ADOPT_RESULTS)
            add_adopted(w, &w->platform.outstanding_results, &w->stated->outstanding_results,
                        SMEPLAT_FIELD_OUTSTANDING_RESULTS);
        if (w->adopted & SMEPLAT__ADOPT_EFFECT)
            add_adopted(w, &w->platform.demonstration_effect, &w->stated->demonstration_effect,
                        SMEPLAT_FIELD_DEMONSTRATION_EFFECT);
    }
}

/* What is not MET as it stands. */
static void look_at(smeplat__way *w)
{
    int32_t criterion;

    w->remedy.overall = SMEPLAT_VERDICT_MET;
    for (criterion = 1; criterion <= SMEPLAT__CRITERION_COUNT; criterion++) {
        smeplat__outcome o;

        smeplat__criterion_decide(&w->c, criterion, &o);
        if (o.verdict >= SMEPLAT_VERDICT_MET)
            continue;
        w->remedy.criteria |= SMEPLAT_BIT(criterion);
        if (o.verdict < w->remedy.overall)
            w->remedy.overall = o.verdict;
    }
}

/* Most criteria that one fact settles, below a limit. */
static int32_t most_settled(const smeplat__way *w, int32_t below)
{
    int32_t most = 0, n;
    size_t i;

    for (i = 0; i < SMEPLAT__FACTS; i++) {
        n = settled_by(w, w->needs[i]);
        if (n > most && n < below)
            most = n;
    }
    return most;
}

static void write_steps(smeplat__way *w, smeplat_remedy_step *steps)
{
    w->pass = SMEPLAT__PASS_WRITE;
    w->steps = steps;
    for (w->rank = 0; w->rank < CLASSES; w->rank++) {
        if (w->rank == CLASS_ASK_MANY) {
            w->settles = SMEPLAT__CRITERION_COUNT + 1;
            while ((w->settles = most_settled(w, w->settles)) > 1)
                walk(w);
        } else if (w->rank == CLASS_WAIT && w->waiting) {
            smeplat_remedy_step step;

            wait_step(w, &step);
            smeplat__give_row(steps, w->written++, &step, sizeof step);
        } else {
            walk(w);
        }
    }
}

smeplat_status smeplat_remedy_find(const smeplat_platform *platform, const smeplat_round *round,
                                   const smeplat_rules *rules, smeplat_remedy *out, smeplat_remedy_step *steps,
                                   size_t capacity, smeplat_error *error)
{
    smeplat__opened opened;
    smeplat__way w;
    smeplat_status status = smeplat__out_check(out, REMEDY_MIN, SMEPLAT_FIELD_ARG_OUT, error);

    if (!status && steps && capacity)
        status = smeplat__out_check(steps, STEP_MIN, SMEPLAT_FIELD_ARG_OUT, error);
    if (!status)
        status = smeplat__open(platform, round, rules, &opened, error);
    if (status)
        return status;
    memset(&w, 0, sizeof w);
    w.stated = opened.c.platform;
    w.platform = *w.stated;
    w.c = opened.c;
    w.c.platform = &w.platform;
    w.remedy.reachable = 1;
    w.remedy.earliest = smeplat__earliest(&w.c);
    look_at(&w);
    settle(&w);
    w.remedy.deadline = w.c.deadline;
    w.pass = SMEPLAT__PASS_COUNT;
    walk(&w);
    w.remedy.step_count += w.waiting != 0;
    if (steps && capacity < w.remedy.step_count)
        return smeplat__refuse(error, SMEPLAT_ERR_CAPACITY, SMEPLAT_FIELD_ARG_OUT, 0, 0);
    if (steps && w.remedy.step_count)
        write_steps(&w, steps);
    smeplat__give(out, &w.remedy, sizeof w.remedy);
    return SMEPLAT_OK;
}
