/* Seeded random applications: all kinds of facts, lists and rules, valid at the door, often near the thresholds.
 * SPDX-License-Identifier: Apache-2.0 */
#ifndef TESTS_RANDOM_PLATFORM_H
#define TESTS_RANDOM_PLATFORM_H

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <smeplat/assess.h>
#include <smeplat/date.h>

#define RANDOM_LIST_MAX 8

/* A platform with the memory its lists stand in. It must not be moved. */
typedef struct random_application {
    smeplat_platform platform;
    smeplat_round round;
    smeplat_rules rules;
    smeplat_service services[RANDOM_LIST_MAX];
    smeplat_incident incidents[RANDOM_LIST_MAX];
    smeplat_revocation revocations[RANDOM_LIST_MAX];
    smeplat_ruling rulings[RANDOM_LIST_MAX];
    smeplat_str sponsors[RANDOM_LIST_MAX];
} random_application;

static uint64_t random_state = 1;

static inline uint64_t random_next(void)
{
    random_state ^= random_state << 13;
    random_state ^= random_state >> 7;
    random_state ^= random_state << 17;
    return random_state * UINT64_C(2685821657736338717);
}

/* 0 .. n - 1 */
static inline int64_t random_below(int64_t n)
{
    return (int64_t)((random_next() >> 11) % (uint64_t)n);
}

static inline int random_percent(int64_t percent)
{
    return random_below(100) < percent;
}

static inline void random_seed(uint64_t seed)
{
    int i;

    random_state = seed * UINT64_C(0x9E3779B97F4A7C15) + 1;
    for (i = 0; i < 8; i++)
        (void)random_next();
}

/* A day from 2020 to 2028, most often one that a period of two years around the deadline turns on. */
static inline int32_t random_day(void)
{
    static const int32_t near[] = {20240629, 20240630, 20240701, 20260628, 20260629, 20260630, 20260701, 20240228, 20240229,
                                   20240301, 20260228, 20260301, 20250101, 20230115, 20280229};
    int32_t day;

    if (random_percent(60))
        return near[random_below((int64_t)(sizeof near / sizeof *near))];
    day = (int32_t)(2020 + random_below(9)) * 10000 + (int32_t)(1 + random_below(12)) * 100 + (int32_t)(1 + random_below(28));
    return day;
}

static inline smeplat_fact random_fact(int64_t value, int64_t missing)
{
    smeplat_fact f = {0, 0, 0};

    if (random_percent(missing))
        return f;
    f.value = value;
    f.basis = random_percent(85) ? 2 + (int32_t)random_below(2) : 1;
    f.evidence = (int32_t)random_below(30);
    return f;
}

static inline smeplat_fact *random_fact_at(smeplat_platform *p, int32_t field)
{
    return &p->public_benefit + (field - SMEPLAT_FIELD_PUBLIC_BENEFIT);
}

static inline smeplat_str random_code(void)
{
    static const char *const codes[] = {"12110000400688888X", "11110000000013338W", "51110000500000005A", "81110000000000000X",
                                        "13110000000000000X", "52110000000000000X", "91110108551385082Q", "911101085923662400",
                                        "91310000000000000X"};
    smeplat_str s;

    s.ptr = codes[random_below((int64_t)(sizeof codes / sizeof *codes))];
    s.len = 18;
    return s;
}

static inline void random_incident(smeplat_incident *x)
{
    memset(x, 0, sizeof *x);
    x->struct_size = sizeof *x;
    x->kind = 1 + (int32_t)random_below(3);
    x->subject = random_percent(70) ? SMEPLAT_SUBJECT_ENTITY : SMEPLAT_SUBJECT_LEGAL_REPRESENTATIVE;
    if (x->subject == SMEPLAT_SUBJECT_LEGAL_REPRESENTATIVE && random_percent(60))
        x->office_until = random_day();
    if (x->subject == SMEPLAT_SUBJECT_LEGAL_REPRESENTATIVE && random_percent(30) && x->office_until)
        x->office_from = random_percent(50) ? x->office_until : 20190101;
    if (x->kind == SMEPLAT_INCIDENT_ADMINISTRATIVE_PENALTY)
        x->severity = (int32_t)random_below(4);
    if (random_percent(90))
        x->decided_on = random_day();
    if (x->kind == SMEPLAT_INCIDENT_SERIOUS_DISHONESTY && random_percent(70)) {
        x->ended_on = random_day();
        if (x->ended_on < x->decided_on)
            x->ended_on = x->decided_on;
    }
    if (x->kind != SMEPLAT_INCIDENT_CRIMINAL && random_percent(30)) {
        x->repaired_on = random_day();
        if (x->repaired_on < x->decided_on)
            x->repaired_on = x->decided_on;
    }
    x->annulled = random_percent(10);
    x->challenge = random_percent(20) ? (int32_t)random_below(3) : 0;
    x->basis = random_percent(80) ? 2 + (int32_t)random_below(2) : (int32_t)random_below(2);
    x->evidence = (int32_t)random_below(9);
    if (!x->basis)
        x->evidence = 0;
}

static inline void random_lists(random_application *a, int64_t trouble)
{
    smeplat_platform *p = &a->platform;
    size_t i;
    int32_t function;

    p->services = a->services;
    for (function = 1; function <= 6; function++) {
        smeplat_service *x = &a->services[p->service_count];

        if (random_percent(60))
            continue;
        memset(x, 0, sizeof *x);
        x->struct_size = sizeof *x;
        x->function = function;
        x->offered = random_fact(random_percent(80), 10);
        x->records_in_year = random_fact(random_below(3), 20);
        if (function == SMEPLAT_FUNCTION_INNOVATION) {
            x->organises_innovation_resources = random_fact(random_percent(80), 20);
            x->opens_instruments = random_fact(random_percent(80), 20);
        }
        p->service_count++;
    }
    p->incidents = a->incidents;
    if (random_percent(trouble))
        p->incident_count = (size_t)random_below(4);
    for (i = 0; i < p->incident_count; i++)
        random_incident(&a->incidents[i]);
    p->revocations = a->revocations;
    if (random_percent(trouble / 2))
        p->revocation_count = (size_t)random_below(4);
    for (i = 0; i < p->revocation_count; i++) {
        smeplat_revocation *x = &a->revocations[i];

        memset(x, 0, sizeof *x);
        x->struct_size = sizeof *x;
        x->ground = 1 + (int32_t)random_below(6);
        if (random_percent(85))
            x->decided_on = random_day();
        if (random_percent(70)) {
            x->published_on = random_day();
            if (x->published_on < x->decided_on)
                x->published_on = x->decided_on;
        }
        if (random_percent(15)) {
            x->annulled_on = random_day();
            if (x->annulled_on < x->decided_on)
                x->annulled_on = x->decided_on;
        }
    }
    p->rulings = a->rulings;
    if (random_percent(25))
        p->ruling_count = 1 + (size_t)random_below(4);
    for (i = 0; i < p->ruling_count; i++) {
        smeplat_ruling *x = &a->rulings[i];

        memset(x, 0, sizeof *x);
        x->struct_size = sizeof *x;
        x->criterion = 1 + (int32_t)random_below(34);
        x->ruling = 1 + (int32_t)random_below(2);
        x->decided_on = 20260701 + (int32_t)i; /* no two of one day */
    }
    p->sponsor_usccs = a->sponsors;
    if (random_percent(50))
        p->sponsor_count = 1 + (size_t)random_below(2);
    for (i = 0; i < p->sponsor_count; i++)
        a->sponsors[i] = random_code();
}

/* Facts that must agree with one another are made to. */
static inline void random_agree(smeplat_platform *p)
{
    int64_t part = p->sme_service_revenue_fen.value;
    int32_t field;

    for (field = SMEPLAT_FIELD_OPERATING_REVENUE_FEN; field <= SMEPLAT_FIELD_SERVICE_REVENUE_FEN; field++)
        if (random_fact_at(p, field)->basis && random_fact_at(p, field)->value < part) {
            if (random_percent(50) && p->sme_service_revenue_fen.basis)
                part = p->sme_service_revenue_fen.value = random_fact_at(p, field)->value;
            else
                random_fact_at(p, field)->value = part;
        }
    for (field = SMEPLAT_FIELD_OPERATING_REVENUE_FEN; field <= SMEPLAT_FIELD_SERVICE_REVENUE_FEN; field++)
        if (random_fact_at(p, field)->basis && random_fact_at(p, field)->value < part)
            random_fact_at(p, field)->value = part;
    if (p->survey_valid.basis && p->survey_satisfied.value > p->survey_valid.value)
        p->survey_satisfied.value = p->survey_valid.value;
    if (p->survey_valid.basis && p->survey_basically_satisfied.value > p->survey_valid.value - p->survey_satisfied.value)
        p->survey_basically_satisfied.value = p->survey_valid.value - p->survey_satisfied.value;
}

/* An application of which about `trouble` per cent of what it can lack is lacking. */
static inline void random_fill(random_application *a, uint64_t seed, int64_t trouble)
{
    smeplat_platform *p = &a->platform;
    int32_t field;

    random_seed(seed);
    memset(a, 0, sizeof *a);
    p->struct_size = sizeof *p;
    for (field = SMEPLAT_FIELD_PUBLIC_BENEFIT; field <= SMEPLAT_FIELD_MATERIALS_COMPLETE; field++)
        *random_fact_at(p, field) = random_fact(!random_percent(trouble), trouble);
    p->founded_on = random_fact(random_day(), trouble);
    p->total_assets_fen = random_fact(299999999 + random_below(3), trouble);
    p->jjj_smes_served = random_fact(random_percent(30) ? 0 : 48 + random_below(54), trouble);
    p->institutions_gathered = random_fact(4 + random_below(3), trouble);
    p->staff_degree_only = random_fact(random_below(6), trouble);
    p->staff_title_only = random_fact(random_below(6), trouble);
    p->staff_degree_and_title = random_fact(random_below(9), trouble);
    p->sme_service_revenue_fen = random_fact(random_below(120), trouble);
    p->operating_revenue_fen = random_fact(random_below(200), trouble);
    p->total_income_fen = random_fact(random_below(200), trouble);
    p->service_revenue_fen = random_fact(random_below(200), trouble);
    p->free_services = random_fact(random_below(3), trouble);
    p->survey_valid = random_fact(random_below(40), trouble);
    p->survey_satisfied = random_fact(random_below(40), trouble);
    p->survey_basically_satisfied = random_fact(random_below(20), trouble);
    p->survey_mean_score = random_fact(8998 + random_below(4), trouble);
    p->industries = random_fact(0, trouble);
    p->filed_on = random_fact(random_percent(70) ? 20260601 : random_day(), trouble);
    random_agree(p);
    if (random_percent(70))
        p->uscc = random_code();
    random_lists(a, trouble + 20);
    a->round.struct_size = sizeof a->round;
    a->round.deadline = random_percent(80) ? 20260630 : random_percent(50) ? 20260228 : 20280229;
    a->rules.struct_size = sizeof a->rules;
    (void)smeplat_rules_load(SMEPLAT_MEASURE_BEIJING_2022, &a->rules, NULL);
    a->rules.min_basis = 1 + (int32_t)random_below(3);
}

/* Makes everything but a few criteria MET, so that the overall verdict hangs on those few. */
static inline void random_mostly_met(random_application *a, uint64_t seed, int64_t trouble)
{
    int32_t field;

    random_fill(a, seed, trouble);
    for (field = SMEPLAT_FIELD_PUBLIC_BENEFIT; field <= SMEPLAT_FIELD_MATERIALS_COMPLETE; field++) {
        smeplat_fact *fact = random_fact_at(&a->platform, field);

        if (random_percent(92) && fact->value <= 1 && field != SMEPLAT_FIELD_FOUNDED_ON && field != SMEPLAT_FIELD_FILED_ON &&
            (field < SMEPLAT_FIELD_STAFF_DEGREE_ONLY || field > SMEPLAT_FIELD_SURVEY_MEAN_SCORE) &&
            field != SMEPLAT_FIELD_TOTAL_ASSETS_FEN && field != SMEPLAT_FIELD_JJJ_SMES_SERVED &&
            field != SMEPLAT_FIELD_INSTITUTIONS_GATHERED && field != SMEPLAT_FIELD_INDUSTRIES) {
            fact->value = 1;
            fact->basis = 3;
        }
    }
}

/* A repaired penalty and a repaired listing, one of them evidenced, one of them refused by a ruling: their criteria want
 * different things of the readings they share. */
static inline void random_quarrel(random_application *a)
{
    int32_t i, torn = random_percent(50), weak = (int32_t)random_below(2);

    for (i = 0; i < 2; i++) {
        smeplat_incident *x = &a->incidents[i];

        memset(x, 0, sizeof *x);
        x->struct_size = sizeof *x;
        x->kind = i ? SMEPLAT_INCIDENT_SERIOUS_DISHONESTY : SMEPLAT_INCIDENT_ADMINISTRATIVE_PENALTY;
        x->severity = i ? 0 : SMEPLAT_SEVERITY_SEVERE;
        x->subject = SMEPLAT_SUBJECT_ENTITY;
        x->decided_on = 20240629 + (int32_t)random_below(2);
        if (!torn && random_percent(50))
            x->decided_on = 20260705;
        x->repaired_on = x->decided_on < 20260630 ? 20260101 : 0;
        x->basis = torn ? (i == weak ? 1 : 3) : 1 + (int32_t)random_below(3);
        a->rules.force[SMEPLAT_CRITERION_ART6_2_PENALTIES + i] = (uint8_t)(1 + (torn ? i == weak : random_below(2)));
    }
    a->platform.incident_count = 2;
    a->rulings[0].struct_size = sizeof a->rulings[0];
    a->rulings[0].criterion = SMEPLAT_CRITERION_ART6_2_PENALTIES + (torn ? !weak : (int32_t)random_below(2));
    a->rulings[0].ruling = SMEPLAT_RULING_REFUSED;
    a->rulings[0].decided_on = 20260801;
    a->platform.ruling_count = 1;
}

/* Everything MET but the incidents, revocations and rulings drawn, the force of Art. 6(2), and a few facts. */
static inline void random_nearly_met(random_application *a, uint64_t seed)
{
    smeplat_platform *p = &a->platform;
    random_application drawn;
    int32_t field, i;

    random_fill(a, seed, 30);
    drawn.platform = *p;
    for (field = SMEPLAT_FIELD_PUBLIC_BENEFIT; field <= SMEPLAT_FIELD_MATERIALS_COMPLETE; field++) {
        random_fact_at(p, field)->value = 1;
        random_fact_at(p, field)->basis = 3;
    }
    p->founded_on.value = 20200101;
    p->total_assets_fen.value = 300000000;
    p->jjj_smes_served.value = 100;
    p->institutions_gathered.value = p->staff_degree_only.value = p->staff_title_only.value = 5;
    p->staff_degree_and_title.value = 8;
    p->sme_service_revenue_fen.value = p->operating_revenue_fen.value = p->total_income_fen.value =
        p->service_revenue_fen.value = 100;
    p->survey_valid.value = p->survey_satisfied.value = 10;
    p->survey_basically_satisfied.value = 0;
    p->survey_mean_score.value = 9000;
    p->industries.value = 0;
    p->filed_on.value = 20260201;
    for (i = (int32_t)random_below(3); i > 0; i--) {
        field = SMEPLAT_FIELD_PUBLIC_BENEFIT + (int32_t)random_below(48);
        if (field < SMEPLAT_FIELD_SME_SERVICE_REVENUE_FEN || field > SMEPLAT_FIELD_SURVEY_BASICALLY_SATISFIED)
            *random_fact_at(p, field) = *random_fact_at(&drawn.platform, field);
    }
    if (!p->service_count || random_percent(80)) {
        memset(&a->services[0], 0, sizeof a->services[0]);
        a->services[0].struct_size = sizeof a->services[0];
        a->services[0].function = SMEPLAT_FUNCTION_CONSULTING;
        a->services[0].offered = a->services[0].records_in_year = p->openness;
        p->service_count = 1;
    }
    for (i = 0; i < (int32_t)p->ruling_count; i++)
        if (random_percent(60))
            a->rulings[i].criterion = SMEPLAT_CRITERION_ART6_2_PENALTIES + (int32_t)random_below(2);
    if (random_percent(40))
        a->rules.force[SMEPLAT_CRITERION_ART6_2_PENALTIES] = SMEPLAT_FORCE_IN_PRINCIPLE;
    if (random_percent(20))
        a->rules.force[SMEPLAT_CRITERION_ART6_2_DISHONESTY] = SMEPLAT_FORCE_IN_PRINCIPLE;
    if (random_percent(40))
        random_quarrel(a);
}

/* Options other than the defaults, thresholds and forces of another measure. */
static inline void random_rules(random_application *a)
{
    smeplat_rules *r = &a->rules;
    size_t i;

    for (i = 0; i < smeplat_reading_count(); i++)
        if (random_percent(40))
            r->readings[i + 1] = (uint8_t)random_below(smeplat_reading_at(i)->options);
    for (i = 1; i <= smeplat_criterion_count(); i++)
        if (random_percent(8))
            r->force[i] = (uint8_t)random_below(4);
    if (random_percent(10))
        r->smes_reduced_min = 0;
    if (random_percent(10))
        r->revenue_share_min.num = random_below(101);
    if (random_percent(10))
        r->satisfaction_min.num = random_below(101);
    if (random_percent(10))
        r->functions_min = 1 + random_below(6);
    if (random_percent(10))
        r->lookback_years = 1 + random_below(4);
    if (random_percent(10))
        r->bar_years = 1 + random_below(4);
}

#endif
