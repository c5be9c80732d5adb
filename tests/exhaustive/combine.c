/* The whole finite space of how a verdict is put together, point by point, as a table for combine.py to compare with a second
 * implementation: force, relaxable, sponsors, the three steps at both corners, rulings, and the least of a set.
 * combine.c's own criterion.c stands in for the library's, with a clause function that says what the point asks for.
 * SPDX-License-Identifier: Apache-2.0 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define smeplat__yes           scripted
#define smeplat__registered    scripted
#define smeplat__age           scripted
#define smeplat__assets        scripted
#define smeplat__incidents     scripted
#define smeplat__smes_served   scripted
#define smeplat__institutions  scripted
#define smeplat__staff         scripted
#define smeplat__revenue_share scripted
#define smeplat__free_services scripted
#define smeplat__satisfaction  scripted
#define smeplat__functions     scripted
#define smeplat__filed_in_time scripted
#define smeplat__bar           scripted
#include "assess/criterion.c"

#include "assess/open.h"

/* What step 1 says at a corner. */
typedef struct outcome {
    int32_t verdict, no_room, no_principle, lower_floor;
} outcome;

enum { OUTCOMES = 10, FACTS = 5, TIMES = 4, STALE = 1 + 3 * TIMES, RULINGS = 7, DEADLINE = 20260630 };

/* The two corners of the point at hand: [1] is the most favourable. */
static outcome script[2];

int32_t scripted(const smeplat__case *c, int32_t criterion, smeplat__corner k, smeplat__step *s)
{
    const outcome *o = &script[k.most];

    (void)c;
    (void)criterion;
    s->no_room = o->no_room;
    s->no_principle = o->no_principle;
    s->lower_floor = o->lower_floor;
    s->entry = 7 + k.most;
    return o->verdict;
}

/* MET, DISCRETION, and NOT_MET with every combination of its three marks. */
static outcome outcome_at(int32_t i)
{
    outcome o = {i == 0 ? SMEPLAT_VERDICT_MET : SMEPLAT_VERDICT_DISCRETION, 0, 0, 0};

    if (i < 2)
        return o;
    o.verdict = SMEPLAT_VERDICT_NOT_MET;
    o.no_room = (i - 2) & 1;
    o.no_principle = ((i - 2) >> 1) & 1;
    o.lower_floor = ((i - 2) >> 2) & 1;
    return o;
}

/* Not stated; no; yes; both again under-evidenced (the rules ask for documents). */
static smeplat_fact fact_at(int32_t i)
{
    static const smeplat_fact facts[FACTS] = {{0, 0, 0}, {0, 2, 0}, {1, 2, 0}, {0, 1, 0}, {1, 1, 0}};

    return facts[i];
}

static void put(uint32_t value)
{
    putchar((int)(value & 255u));
    putchar((int)(value >> 8 & 255u));
}

/* Three ways to the same verdict, whole and in parts; what they disagree on is 65535. */
static void decide_point(const smeplat__case *c, int32_t criterion)
{
    static const int32_t reasons[] = {
        SMEPLAT_REASON_IN_PRINCIPLE,  SMEPLAT_REASON_RELAXABLE, SMEPLAT_REASON_SPONSOR_DOUBTFUL,
        SMEPLAT_REASON_REDUCED_FLOOR, SMEPLAT_REASON_RULED,     SMEPLAT_REASON_RULING_UNUSED};
    int32_t in_force = smeplat__force(c->rules, criterion) != SMEPLAT_FORCE_NOT_REQUIRED, verdict;
    int32_t ordered = script[0].verdict <= script[1].verdict;
    smeplat__verdicts v;
    smeplat__outcome o;
    smeplat__step s;
    uint64_t left;
    uint32_t bits, i;

    smeplat__criterion_decide(c, criterion, &o);
    bits = (uint32_t)o.verdict | (uint32_t)o.least << 3 | (uint32_t)o.most << 6 | (uint32_t)o.proved << 9;
    left = o.reasons;
    for (i = 0; i < sizeof reasons / sizeof *reasons; i++) {
        bits |= (o.reasons & SMEPLAT_BIT(reasons[i]) ? 1u : 0u) << (10 + i);
        left &= ~SMEPLAT_BIT(reasons[i]);
    }
    memset(&s, 0, sizeof s);
    if (left || (in_force && (o.entry != 7 || smeplat__decide(c, criterion, smeplat__least, &s) != o.least ||
                              smeplat__decide(c, criterion, smeplat__most, &s) != o.most)))
        bits = 65535;
    memset(&v, 0, sizeof v);
    if (in_force)
        smeplat__verdicts_ask(c, SMEPLAT_BIT(criterion), &v);
    verdict = v.met       ? SMEPLAT_VERDICT_MET
              : v.not_met ? SMEPLAT_VERDICT_NOT_MET
              : v.unknown ? SMEPLAT_VERDICT_UNKNOWN
                          : 0;
    verdict = v.discretion ? SMEPLAT_VERDICT_DISCRETION : verdict ? verdict : SMEPLAT_VERDICT_NOT_APPLICABLE;
    /* the verdicts alone are looked for where the least favourable case is no better than the most favourable one */
    if ((ordered || !in_force) &&
        (verdict != o.verdict || ((v.met | v.not_met | v.unknown | v.discretion) & ~SMEPLAT_BIT(criterion))))
        bits = 65535;
    put(bits);
}

static void load(smeplat_rules *rules)
{
    memset(rules, 0, sizeof *rules);
    rules->struct_size = sizeof *rules;
    if (smeplat_rules_load(SMEPLAT_MEASURE_BEIJING_2022, rules, NULL) != SMEPLAT_OK)
        exit(1);
}

/* Every figure known, so that step 1 asks the clause. */
static void open_case(smeplat__case *c, smeplat_platform *p, smeplat_rules *rules)
{
    memset(c, 0, sizeof *c);
    memset(p, 0, sizeof *p);
    p->struct_size = sizeof *p;
    load(rules);
    rules->min_basis = SMEPLAT_BASIS_DOCUMENTED;
    c->platform = p;
    c->rules = rules;
    c->deadline = DEADLINE;
}

/* Force of a criterion: what the rules say of it, R1, R4. */
static void table_force(void)
{
    smeplat_rules rules;
    int32_t criterion, force, r1, r4;

    for (criterion = 1; criterion <= SMEPLAT__CRITERION_COUNT; criterion++)
        for (force = 0; force < 4; force++)
            for (r1 = 0; r1 < 3; r1++)
                for (r4 = 0; r4 < 2; r4++) {
                    load(&rules);
                    rules.force[criterion] = (uint8_t)force;
                    rules.readings[SMEPLAT_READING_LEGAL_PERSON_SCOPE] = (uint8_t)r1;
                    rules.readings[SMEPLAT_READING_SME_FLOOR_FORCE] = (uint8_t)r4;
                    force = rules.force[criterion];
                    put((uint32_t)smeplat__force(&rules, criterion) |
                        (smeplat__in_force(&rules) & SMEPLAT_BIT(criterion) ? 8u : 0u));
                }
}

static void table_relaxable(void)
{
    smeplat_rules rules;
    int32_t criterion, relaxable, r13;

    for (criterion = 1; criterion <= SMEPLAT__CRITERION_COUNT; criterion++)
        for (relaxable = 0; relaxable < 2; relaxable++)
            for (r13 = 0; r13 < 3; r13++) {
                load(&rules);
                rules.relaxable[criterion] = (uint8_t)relaxable;
                rules.readings[SMEPLAT_READING_RELAXATION_WHAT] = (uint8_t)r13;
                put(smeplat__relaxable(&rules, criterion) ? 1 : 0);
            }
}

/* A code of every department and category, and none: 0 to 961. */
static smeplat_str code_at(int32_t i, char room[18])
{
    static const char alphabet[] = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    smeplat_str code = {NULL, 0};

    if (i == 31 * 31)
        return code;
    memcpy(room, "001101080000000000", 18);
    room[0] = alphabet[i / 31];
    room[1] = alphabet[i % 31];
    code.ptr = room;
    code.len = 18;
    return code;
}

/* Operator and two sponsors by their codes (-1: not given at all), under R12. */
static void put_sponsors(int32_t operator, int32_t one, int32_t two, int32_t r12)
{
    char rooms[3][18];
    smeplat_str sponsors[2];
    smeplat_round round;
    smeplat_platform p;
    smeplat_rules rules;
    smeplat__opened o;

    memset(&p, 0, sizeof p);
    p.struct_size = sizeof p;
    p.uscc = code_at(operator, rooms[2]);
    p.sponsor_usccs = sponsors;
    if (one >= 0)
        sponsors[p.sponsor_count++] = code_at(one, rooms[0]);
    if (two >= 0)
        sponsors[p.sponsor_count++] = code_at(two, rooms[1]);
    memset(&round, 0, sizeof round);
    round.struct_size = sizeof round;
    round.deadline = DEADLINE;
    load(&rules);
    rules.readings[SMEPLAT_READING_RELAXATION_WHO] = (uint8_t)r12;
    put(smeplat__open(&p, &round, &rules, &o, NULL) ? 65535u : (uint32_t)o.c.sponsors);
}

static void table_sponsors(void)
{
    int32_t r12, one, two;

    for (r12 = 0; r12 < 2; r12++)
        for (one = 0; one <= 31 * 31; one++) {
            put_sponsors(one, -1, -1, r12);
            put_sponsors(0, one, -1, r12);
            put_sponsors(31 + 1, one, -1, r12); /* 11, a state organ */
        }
    for (one = 0; one <= 31 * 31; one++)
        for (two = 0; two <= 31 * 31; two++)
            put_sponsors(0, one, two, 0);
}

/* The three steps: outcomes at both corners, force, relaxable, sponsors, the two facts, a ruling; the same of every criterion. */
static void table_steps(void)
{
    static const uint8_t forces[] = {SMEPLAT_FORCE_REQUIRED, SMEPLAT_FORCE_IN_PRINCIPLE, SMEPLAT_FORCE_NOT_REQUIRED};
    int32_t criterion, force, relaxable, sponsors, fact, ruling, corners;
    smeplat_ruling ruled;
    smeplat_platform p;
    smeplat_rules rules;
    smeplat__case c;

    open_case(&c, &p, &rules);
    memset(&ruled, 0, sizeof ruled);
    ruled.struct_size = sizeof ruled;
    ruled.decided_on = 20260101;
    p.rulings = &ruled;
    for (criterion = 1; criterion <= SMEPLAT__CRITERION_COUNT; criterion++)
        for (force = 0; force < 3; force++)
            for (relaxable = 0; relaxable < 2; relaxable++)
                for (sponsors = 0; sponsors < 3; sponsors++)
                    for (fact = 0; fact < FACTS * FACTS; fact++)
                        for (ruling = 0; ruling < 3; ruling++)
                            for (corners = 0; corners < OUTCOMES * OUTCOMES; corners++) {
                                rules.force[criterion] = forces[force];
                                rules.relaxable[criterion] = (uint8_t)relaxable;
                                c.sponsors = sponsors;
                                p.outstanding_results = fact_at(fact / FACTS);
                                p.demonstration_effect = fact_at(fact % FACTS);
                                p.ruling_count = ruling != 0;
                                ruled.criterion = criterion;
                                ruled.ruling = ruling;
                                script[0] = outcome_at(corners / OUTCOMES);
                                script[1] = outcome_at(corners % OUTCOMES);
                                decide_point(&c, criterion);
                            }
}

/* Which ruling counts: up to two on record, and an incident of each kind before, on, after the later one's day or undated. */
static void table_rulings(void)
{
    static const int32_t days[TIMES] = {20251231, 20260201, 20260202, 0};
    int32_t criterion, which, stale, corners, i;
    smeplat_ruling ruled[2];
    smeplat_incident incident;
    smeplat_platform p;
    smeplat_rules rules;
    smeplat__case c;

    open_case(&c, &p, &rules);
    for (criterion = 1; criterion <= SMEPLAT__CRITERION_COUNT; criterion++)
        for (which = 0; which < RULINGS; which++)
            for (stale = 0; stale < STALE; stale++)
                for (corners = 0; corners < 9; corners++) {
                    int32_t late_first = which == 5, other = which == 6;

                    memset(ruled, 0, sizeof ruled);
                    for (i = 0; i < 2; i++) {
                        ruled[i].struct_size = sizeof *ruled;
                        ruled[i].criterion = other ? criterion % SMEPLAT__CRITERION_COUNT + 1 : criterion;
                        ruled[i].decided_on = i == late_first ? 20260101 : 20260201;
                    }
                    /* none; allowed; refused; then two: the later refuses, allows; refuses and stands first; another criterion */
                    ruled[0].ruling =
                        which == 2 || which == 4 || which == 5 ? SMEPLAT_RULING_REFUSED : SMEPLAT_RULING_ALLOWED;
                    ruled[1].ruling = which == 3 ? SMEPLAT_RULING_REFUSED : SMEPLAT_RULING_ALLOWED;
                    if (which == 1 || which == 2)
                        ruled[0].decided_on = 20260201;
                    p.rulings = ruled;
                    p.ruling_count = which == 0 ? 0 : which <= 2 ? 1 : 2;
                    memset(&incident, 0, sizeof incident);
                    incident.struct_size = sizeof incident;
                    p.incidents = &incident;
                    p.incident_count = stale != 0;
                    incident.kind = SMEPLAT_INCIDENT_CRIMINAL + (stale - 1) / TIMES;
                    incident.decided_on = stale ? days[(stale - 1) % TIMES] : 0;
                    rules.force[criterion] = SMEPLAT_FORCE_REQUIRED;
                    script[0] = outcome_at(corners / 3);
                    script[1] = outcome_at(corners % 3);
                    decide_point(&c, criterion);
                }
}

/* The least of a set: two criteria of the conditions and two of filing with every verdict. */
static void table_least(void)
{
    static const int32_t members[4] = {SMEPLAT_CRITERION_ART3_PRINCIPLES, SMEPLAT_CRITERION_ART7_FUNCTIONS,
                                       SMEPLAT_CRITERION_ART10_MATERIALS, SMEPLAT_CRITERION_ART15_BAR};
    int32_t n, i, rest;
    smeplat__verdicts v;

    for (n = 0; n < 5 * 5 * 5 * 5; n++) {
        memset(&v, 0, sizeof v);
        for (i = 0, rest = n; i < 4; i++, rest /= 5)
            smeplat__verdicts_add(&v, members[i], rest % 5 + 1);
        put((uint32_t)smeplat__least_verdict(&v, ~SMEPLAT__FILING_CRITERIA) |
            (uint32_t)smeplat__least_verdict(&v, SMEPLAT__FILING_CRITERIA) << 3 |
            (uint32_t)smeplat__least_verdict(&v, SMEPLAT__ALL_CRITERIA) << 6);
    }
}

int main(void)
{
    table_force();
    table_relaxable();
    table_sponsors();
    table_steps();
    table_rulings();
    table_least();
    return fflush(stdout) || ferror(stdout);
}
