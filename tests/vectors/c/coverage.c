/* What all vectors together reach: no criterion, option, reason, status or other name may be without one.
 * SPDX-License-Identifier: Apache-2.0 */
#include "vectors.h"

#include <stdio.h>
#include <string.h>

#define VECTORS_PER_CRITERION 10
#define OPTIONS_MAX           8

/* What a criterion's vectors must show. */
enum sight { MET, FAILS, NOT_STATED, EVIDENCE, BELOW, AT, ABOVE, SIGHT_COUNT };
static const char *const sights[SIGHT_COUNT] = {
    "is met", "fails", "hangs on what is not stated", "hangs on evidence", "is below", "is at", "is above"};

static const char *const commands[COMMAND_COUNT] = {"assess",    "evaluate",  "revocation", "bar",        "change",
                                                    "publicity", "reporting", "history",    "sensitivity"};

static struct {
    uint32_t vectors[64];               /* by criterion */
    uint32_t seen[64];                  /* by criterion: bits of enum sight */
    uint8_t bites[64][64][OPTIONS_MAX]; /* by criterion, reading, option: another verdict than with option 0 */
    uint8_t turns[COMMAND_COUNT][64][OPTIONS_MAX]; /* by command likewise: another answer */
    uint64_t touched[COMMAND_COUNT];               /* readings that answers name */
    uint32_t asked[COMMAND_COUNT];
    uint64_t reasons, notes, tags, units, verdicts, statuses;
    uint64_t states[COMMAND_COUNT]; /* grade, ground, answer, change, publicity, report, title */
    uint64_t notices, problems, awards, certainties, bounds;
} seen;

static void see(uint32_t *bits, enum sight what, int32_t is_so)
{
    if (is_so)
        *bits |= 1u << what;
}

/* A founding day as the figure it is compared by: the day the platform comes of age. */
static smeplat_ratio grown(const question *q, smeplat_ratio founded)
{
    int32_t day = 0;

    (void)smeplat_date_add_years((int32_t)founded.num, (int32_t)q->rules.age_years_min, &day);
    founded.num = -day; /* the older the better */
    return founded;
}

/* Below, at or above what is required; with dates the earlier is the better. */
static void see_figures(const question *q, const smeplat_finding *f, uint32_t *bits)
{
    smeplat_ratio observed = f->observed, required = f->required;
    const uint32_t both = SMEPLAT_PRESENT_OBSERVED | SMEPLAT_PRESENT_REQUIRED;
    int32_t order;

    if ((f->present & both) != both || required.den == 0 || observed.den == 0)
        return;
    if (f->unit == SMEPLAT_UNIT_DATE) {
        observed.num = -observed.num;
        required.num = -required.num;
    }
    if (f->criterion == SMEPLAT_CRITERION_ART6_1_AGE)
        observed = grown(q, f->observed);
    order = f->unit == SMEPLAT_UNIT_DATE ? (observed.num > required.num) - (observed.num < required.num)
                                         : smeplat_ratio_compare(observed, required);
    see(bits, BELOW, order < 0);
    see(bits, AT, order == 0);
    see(bits, ABOVE, order > 0);
}

static int32_t needs_figures(int32_t criterion)
{
    const smeplat_criterion_info *info = smeplat_criterion_at((size_t)criterion - 1);

    /* the bar's figures are a day and the first one free: there is nothing to be at or above */
    return info->unit != SMEPLAT_UNIT_NONE && criterion != SMEPLAT_CRITERION_ART15_BAR;
}

/* Whether two answers to a vector differ in what it asks about. */
static int32_t differs(const question *q, const answer *a, const answer *b)
{
    int32_t criterion = criterion_of(q);

    return criterion ? a->findings[criterion - 1].verdict != b->findings[criterion - 1].verdict
                     : memcmp(a, b, sizeof *a) != 0;
}

/* Which of the options that a vector sets makes a difference to it. */
static void cover_options(const question *q, const answer *a)
{
    static answer other;
    int32_t criterion = criterion_of(q), reading;

    for (reading = 1; reading <= (int32_t)smeplat_reading_count(); reading++) {
        smeplat_rules rules = q->rules;
        uint8_t option = rules.readings[reading];

        if (!option || option >= OPTIONS_MAX)
            continue;
        rules.readings[reading] = 0;
        ask(q, &rules, &other);
        if (!differs(q, a, &other))
            continue;
        if (criterion)
            seen.bites[criterion][reading][option] = 1;
        else
            seen.turns[q->command][reading][option] = 1;
    }
}

static void cover_finding(const question *q, const smeplat_finding *f)
{
    uint32_t *bits = &seen.seen[f->criterion];

    seen.vectors[f->criterion]++;
    seen.reasons |= f->reasons;
    seen.units |= SMEPLAT_BIT(f->unit);
    seen.verdicts |= SMEPLAT_BIT(f->verdict);
    see(bits, MET, f->verdict == SMEPLAT_VERDICT_MET);
    see(bits, FAILS, f->verdict == SMEPLAT_VERDICT_NOT_MET || f->verdict == SMEPLAT_VERDICT_DISCRETION);
    see(bits, NOT_STATED, f->reasons & SMEPLAT_BIT(SMEPLAT_REASON_NOT_STATED) ? 1 : 0);
    see(bits, EVIDENCE, f->reasons & SMEPLAT_BIT(SMEPLAT_REASON_EVIDENCE) ? 1 : 0);
    see_figures(q, f, bits);
}

static void cover_history(const question *q, const answer *a)
{
    size_t i;

    seen.states[HISTORY] |= SMEPLAT_BIT(a->history.state);
    seen.touched[HISTORY] |= a->history.readings;
    for (i = 0; i < q->event_count; i++) {
        seen.notices |= SMEPLAT_BIT(a->events[i].notice);
        seen.problems |= SMEPLAT_BIT(a->events[i].problem);
    }
}

static void cover_grounds(const answer *a)
{
    uint32_t i;

    for (i = 0; i < a->revocation.ground_count; i++) {
        seen.reasons |= a->grounds[i].reasons;
        seen.touched[REVOCATION] |= a->grounds[i].readings;
        seen.states[REVOCATION] |= SMEPLAT_BIT(a->grounds[i].state);
    }
}

/* The state that each command's answer is about, and the readings it names. */
static void cover_answer(const question *q, const answer *a)
{
    switch (q->command) {
    case ASSESS:
        seen.notes |= a->assessment.notes;
        seen.tags |= a->assessment.tags;
        if (criterion_of(q))
            cover_finding(q, &a->findings[criterion_of(q) - 1]);
        break;
    case EVALUATE:
        seen.reasons |= a->evaluation.reasons;
        seen.states[EVALUATE] |= SMEPLAT_BIT(a->evaluation.grade);
        seen.touched[EVALUATE] |= a->evaluation.readings;
        break;
    case REVOCATION:
        cover_grounds(a);
        break;
    case BAR:
        seen.states[BAR] |= SMEPLAT_BIT(a->bar.barred);
        seen.touched[BAR] |= a->bar.readings;
        break;
    case CHANGE:
        seen.reasons |= a->change.reasons;
        seen.states[CHANGE] |= SMEPLAT_BIT(a->change.state);
        seen.certainties |= SMEPLAT_BIT(a->change.due_certainty);
        seen.touched[CHANGE] |= a->change.readings;
        break;
    case PUBLICITY:
        seen.reasons |= a->publicity.reasons;
        seen.states[PUBLICITY] |= SMEPLAT_BIT(a->publicity.state);
        seen.awards |= SMEPLAT_BIT(a->publicity.award);
        seen.touched[PUBLICITY] |= a->publicity.readings;
        break;
    case REPORT:
        seen.states[REPORT] |= SMEPLAT_BIT(a->report.state);
        break;
    case SENSITIVITY:
        seen.bounds |= SMEPLAT_BIT(a->range.worst) | SMEPLAT_BIT(a->range.best);
        break;
    default:
        cover_history(q, a);
        break;
    }
}

void cover(const question *q, const answer *a)
{
    seen.asked[q->command]++;
    if (a->status) {
        seen.statuses |= SMEPLAT_BIT(-a->status);
        return;
    }
    cover_answer(q, a);
    cover_options(q, a);
}

/* ---- what is missing ---- */

static void (*tell)(int32_t ok, const char *what);
static size_t told;

static void expect(int32_t ok, const char *what)
{
    tell(ok, what);
    told++;
}

/* Every number of a family that the library names. */
static void expect_family(const char *family, uint64_t mask, uint64_t beside)
{
    char what[160];
    size_t i, k;

    for (i = 0; i < smeplat_family_count(); i++) {
        const smeplat_constant *constant;

        if (strcmp(smeplat_family_name(i), family) != 0)
            continue;
        for (k = 0; (constant = smeplat_constant_at(i, k)) != NULL; k++) {
            int32_t number = constant->number < 0 ? -constant->number : constant->number;

            if (beside & SMEPLAT_BIT(number))
                continue;
            (void)snprintf(what, sizeof what, "some vector comes to %s %s", family, constant->name.ptr);
            expect(mask & SMEPLAT_BIT(number) ? 1 : 0, what);
        }
        return;
    }
    (void)snprintf(what, sizeof what, "there is a family %s", family);
    expect(0, what);
}

static void expect_options(const char *of, uint64_t readings, uint8_t turned[64][OPTIONS_MAX])
{
    const smeplat_reading_info *info;
    char what[160];
    size_t i;
    int32_t option;

    for (i = 0; (info = smeplat_reading_at(i)) != NULL; i++)
        for (option = 1; option < info->options && readings & SMEPLAT_BIT(info->reading); option++) {
            (void)snprintf(what, sizeof what, "%s: some vector turns on %s = %d", of,
                           smeplat_reading_name(info->reading), (int)option);
            expect(turned[info->reading][option], what);
        }
}

static void expect_criterion(const smeplat_criterion_info *info)
{
    const char *name = smeplat_criterion_name(info->criterion);
    char what[160];
    int32_t i, last = needs_figures(info->criterion) ? SIGHT_COUNT : BELOW;

    (void)snprintf(what, sizeof what, "%s has at least %d vectors", name, VECTORS_PER_CRITERION);
    expect(seen.vectors[info->criterion] >= VECTORS_PER_CRITERION, what);
    for (i = 0; i < last; i++) {
        (void)snprintf(what, sizeof what, "some vector of %s %s", name, sights[i]);
        expect(seen.seen[info->criterion] & (1u << i) ? 1 : 0, what);
    }
    expect_options(name, info->readings, seen.bites[info->criterion]);
}

size_t coverage_cases(void (*say)(int32_t ok, const char *what))
{
    const smeplat_criterion_info *info;
    const uint64_t none = SMEPLAT_BIT(0);
    uint64_t reached = 0;
    char what[160];
    size_t i;
    int32_t command;

    tell = say;
    told = 0;
    for (i = 0; (info = smeplat_criterion_at(i)) != NULL; i++) {
        expect_criterion(info);
        reached |= info->readings;
    }
    for (command = EVALUATE; command < COMMAND_COUNT; command++) {
        (void)snprintf(what, sizeof what, "%s has at least %d vectors", commands[command], VECTORS_PER_CRITERION);
        expect(seen.asked[command] >= VECTORS_PER_CRITERION, what);
        expect_options(commands[command], seen.touched[command], seen.turns[command]);
        reached |= seen.touched[command];
    }
    for (i = 0; i < smeplat_reading_count(); i++) {
        int32_t reading = smeplat_reading_at(i)->reading;

        (void)snprintf(what, sizeof what, "something looks at %s", smeplat_reading_name(reading));
        expect(reached & SMEPLAT_BIT(reading) ? 1 : 0, what);
    }
    expect_family("reason", seen.reasons, 0);
    expect_family("verdict", seen.verdicts, none);
    expect_family("unit", seen.units, 0);
    expect_family("tag", seen.tags, 0);
    expect_family("note", seen.notes, 0);
    /* what only libsmeplat-json has to say, and OK */
    expect_family("status", seen.statuses, none | SMEPLAT_BIT(-SMEPLAT_ERR_SHAPE) | SMEPLAT_BIT(-SMEPLAT_ERR_MEMORY));
    expect_family("grade", seen.states[EVALUATE], 0);
    expect_family("ground_state", seen.states[REVOCATION], 0);
    expect_family("answer", seen.states[BAR], 0);
    expect_family("change_state", seen.states[CHANGE], 0);
    expect_family("certainty", seen.certainties, none);
    expect_family("publicity_state", seen.states[PUBLICITY], 0);
    expect_family("award", seen.awards, 0);
    expect_family("report_duty_state", seen.states[REPORT], 0);
    expect_family("verdict", seen.bounds, none | SMEPLAT_BIT(SMEPLAT_VERDICT_NOT_APPLICABLE));
    expect_family("title_state", seen.states[HISTORY], 0);
    expect_family("notice_kind", seen.notices, 0);
    expect_family("event_problem", seen.problems, 0);
    return told;
}
