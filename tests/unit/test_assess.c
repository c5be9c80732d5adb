/* assess.h: corners, room, rulings, waiting; each condition is shown to change the verdict alone.
 * SPDX-License-Identifier: Apache-2.0 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#include <cmocka.h>

#include "sample.h"

#define HAS(f, reason) (((f).reasons & SMEPLAT_BIT(SMEPLAT_REASON_##reason)) != 0)

static smeplat_assessment assess_all(const smeplat_platform *p, const smeplat_rules *rules, smeplat_finding *findings)
{
    smeplat_round round = sample_round();
    smeplat_assessment a = {.struct_size = sizeof a};

    if (findings)
        findings->struct_size = sizeof *findings;
    assert_int_equal(smeplat_assess(p, &round, rules, &a, findings, SMEPLAT_FINDINGS_MAX, NULL), SMEPLAT_OK);
    return a;
}

/*= Art. 6: all conditions at once */
static void the_sample_meets_everything_exactly_at_its_thresholds(void **state)
{
    smeplat_platform p = sample_platform();
    smeplat_finding f[SMEPLAT_FINDINGS_MAX];
    smeplat_assessment a = assess_all(&p, NULL, f);
    uint32_t i;

    (void)state;
    assert_true(a.overall == SMEPLAT_VERDICT_MET && a.conditions == SMEPLAT_VERDICT_MET &&
                a.filing == SMEPLAT_VERDICT_MET);
    assert_true(a.finding_count == 34 && a.met_count == 34 && a.status == SMEPLAT_OK);
    assert_int_equal(a.earliest, 20260630);
    assert_true(a.met == SMEPLAT_BIT(35) - 2 && !a.not_met && !a.unknown && !a.discretion);
    assert_true(a.tags == (SMEPLAT_BIT(1) | SMEPLAT_BIT(2) | SMEPLAT_BIT(3)));
    assert_true(a.notes == 0);
    for (i = 0; i < a.finding_count; i++) {
        assert_int_equal(f[i].struct_size, sizeof *f);
        assert_int_equal(f[i].criterion, i + 1);
        assert_int_equal(f[i].clause, smeplat_criterion_at(i)->clause);
        assert_true(f[i].least == SMEPLAT_VERDICT_MET && f[i].most == SMEPLAT_VERDICT_MET && f[i].field == 0);
        assert_true(f[i].reasons == 0 && f[i].met_from == 0);
        assert_int_equal(f[i].present & (SMEPLAT_PRESENT_SHORTFALL | SMEPLAT_PRESENT_SHORTFALL_BOTH), 0);
    }
}

static void a_zeroed_platform_is_unknown_wherever_something_is_to_be_stated(void **state)
{
    smeplat_platform p = {.struct_size = sizeof p};
    smeplat_finding f[SMEPLAT_FINDINGS_MAX];
    smeplat_assessment a = assess_all(&p, NULL, f);
    uint32_t i;

    (void)state;
    assert_true(a.overall == SMEPLAT_VERDICT_UNKNOWN && a.unknown_count == 33 && a.met_count == 1 && a.earliest == 0);
    for (i = 0; i < a.finding_count; i++) {
        if (f[i].criterion == SMEPLAT_CRITERION_ART15_BAR) {
            assert_int_equal(f[i].verdict, SMEPLAT_VERDICT_MET); /* none on record: the bureau holds that record */
            continue;
        }
        assert_int_equal(f[i].verdict, SMEPLAT_VERDICT_UNKNOWN);
        assert_true(f[i].field != 0 && HAS(f[i], NOT_STATED) && !HAS(f[i], EVIDENCE));
        assert_int_equal(f[i].evidence, 0);
        assert_int_equal(f[i].met_from, 0);
    }
}

/*= Art. 3, 6(1), 6(2), 6(3)/1, 6(4), 6(5), 6(6), 6(7), 10: each yes/no fact alone turns its criterion, and the overall
 * verdict with it. */
static void art6_each_yes_decides_its_criterion_alone(void **state)
{
    static const struct {
        int32_t field, criterion, no;
    } row[] = {
        {SMEPLAT_FIELD_PUBLIC_BENEFIT, SMEPLAT_CRITERION_ART3_PRINCIPLES, SMEPLAT_VERDICT_DISCRETION},
        {SMEPLAT_FIELD_PUBLIC_CHARACTER, SMEPLAT_CRITERION_ART3_PRINCIPLES, SMEPLAT_VERDICT_DISCRETION},
        {SMEPLAT_FIELD_OPENNESS, SMEPLAT_CRITERION_ART3_PRINCIPLES, SMEPLAT_VERDICT_DISCRETION},
        {SMEPLAT_FIELD_LEGAL_PERSON, SMEPLAT_CRITERION_ART6_1_LEGAL_PERSON, SMEPLAT_VERDICT_DISCRETION},
        {SMEPLAT_FIELD_REGISTERED_IN_BEIJING, SMEPLAT_CRITERION_ART6_1_REGISTERED, SMEPLAT_VERDICT_NOT_MET},
        {SMEPLAT_FIELD_OPERATING_SOUNDLY, SMEPLAT_CRITERION_ART6_2_OPERATION, SMEPLAT_VERDICT_NOT_MET},
        {SMEPLAT_FIELD_GOOD_PROSPECTS, SMEPLAT_CRITERION_ART6_2_PROSPECTS, SMEPLAT_VERDICT_NOT_MET},
        {SMEPLAT_FIELD_FIELD_REPUTATION, SMEPLAT_CRITERION_ART6_3_REPUTATION, SMEPLAT_VERDICT_NOT_MET},
        {SMEPLAT_FIELD_FIXED_PREMISES, SMEPLAT_CRITERION_ART6_4_PREMISES, SMEPLAT_VERDICT_NOT_MET},
        {SMEPLAT_FIELD_FACILITIES, SMEPLAT_CRITERION_ART6_4_FACILITIES, SMEPLAT_VERDICT_NOT_MET},
        {SMEPLAT_FIELD_ORGANISES_RESOURCES, SMEPLAT_CRITERION_ART6_4_ORGANISES, SMEPLAT_VERDICT_NOT_MET},
        {SMEPLAT_FIELD_SYSTEM_DISPLAY, SMEPLAT_CRITERION_ART6_5_DISPLAY, SMEPLAT_VERDICT_NOT_MET},
        {SMEPLAT_FIELD_SYSTEM_QUERY, SMEPLAT_CRITERION_ART6_5_QUERY, SMEPLAT_VERDICT_NOT_MET},
        {SMEPLAT_FIELD_DIGITAL_OPERATION, SMEPLAT_CRITERION_ART6_5_DIGITAL, SMEPLAT_VERDICT_NOT_MET},
        {SMEPLAT_FIELD_BUSINESS_REPUTATION, SMEPLAT_CRITERION_ART6_6_CREDIT, SMEPLAT_VERDICT_NOT_MET},
        {SMEPLAT_FIELD_MANAGEMENT_SYSTEM, SMEPLAT_CRITERION_ART6_6_MANAGEMENT, SMEPLAT_VERDICT_NOT_MET},
        {SMEPLAT_FIELD_SERVICE_PROCESS, SMEPLAT_CRITERION_ART6_6_PROCESS, SMEPLAT_VERDICT_NOT_MET},
        {SMEPLAT_FIELD_CHARGING_STANDARD, SMEPLAT_CRITERION_ART6_6_CHARGES, SMEPLAT_VERDICT_NOT_MET},
        {SMEPLAT_FIELD_QUALITY_ASSURANCE, SMEPLAT_CRITERION_ART6_6_QUALITY, SMEPLAT_VERDICT_NOT_MET},
        {SMEPLAT_FIELD_DEVELOPMENT_PLAN, SMEPLAT_CRITERION_ART6_6_PLAN, SMEPLAT_VERDICT_NOT_MET},
        {SMEPLAT_FIELD_ANNUAL_TARGETS, SMEPLAT_CRITERION_ART6_6_TARGETS, SMEPLAT_VERDICT_NOT_MET},
        {SMEPLAT_FIELD_MANAGEMENT_TEAM, SMEPLAT_CRITERION_ART6_7_TEAM, SMEPLAT_VERDICT_NOT_MET},
        {SMEPLAT_FIELD_MATERIALS_COMPLETE, SMEPLAT_CRITERION_ART10_MATERIALS, SMEPLAT_VERDICT_NOT_MET},
    };
    size_t i;

    (void)state;
    for (i = 0; i < COUNT_OF(row); i++) {
        smeplat_platform p = sample_platform();
        smeplat_rules strict = sample_rules();
        smeplat_finding f;
        smeplat_assessment a;

        fact_of(&p, row[i].field)->value = 0;
        f = ask(&p, NULL, row[i].criterion);
        assert_int_equal(f.verdict, row[i].no);
        assert_int_equal(HAS(f, IN_PRINCIPLE), row[i].no == SMEPLAT_VERDICT_DISCRETION);
        a = assess_all(&p, NULL, NULL);
        assert_int_equal(a.overall, row[i].no);
        assert_int_equal(a.met_count, 33);
        *fact_of(&p, row[i].field) = (smeplat_fact){0, 0, 0};
        f = ask(&p, NULL, row[i].criterion);
        assert_true(f.verdict == SMEPLAT_VERDICT_UNKNOWN && f.field == row[i].field && HAS(f, NOT_STATED));
        *fact_of(&p, row[i].field) = (smeplat_fact){1, SMEPLAT_BASIS_DECLARED, 77};
        strict.min_basis = SMEPLAT_BASIS_DOCUMENTED;
        f = ask(&p, &strict, row[i].criterion);
        assert_true(f.verdict == SMEPLAT_VERDICT_UNKNOWN && f.field == row[i].field && HAS(f, EVIDENCE));
        assert_int_equal(f.evidence, 77);
        /* evidence can take a yes away, never a no */
        fact_of(&p, row[i].field)->value = 0;
        assert_int_equal(ask(&p, &strict, row[i].criterion).verdict, row[i].no);
    }
}

/*= Art. 6(1), 6(3)/1, 6(4), 6(8): each figure below, at and above its threshold, not stated and not proved. */
static void art6_each_figure_decides_at_its_threshold(void **state)
{
    static const struct {
        int32_t field, criterion, below;
        int64_t threshold;
    } row[] = {
        {SMEPLAT_FIELD_TOTAL_ASSETS_FEN, SMEPLAT_CRITERION_ART6_1_ASSETS, SMEPLAT_VERDICT_NOT_MET, 300000000},
        {SMEPLAT_FIELD_JJJ_SMES_SERVED, SMEPLAT_CRITERION_ART6_3_SMES_SERVED, SMEPLAT_VERDICT_DISCRETION, 100},
        {SMEPLAT_FIELD_INSTITUTIONS_GATHERED, SMEPLAT_CRITERION_ART6_4_INSTITUTIONS, SMEPLAT_VERDICT_NOT_MET, 5},
        {SMEPLAT_FIELD_FREE_SERVICES, SMEPLAT_CRITERION_ART6_8_FREE_SERVICES, SMEPLAT_VERDICT_NOT_MET, 1},
    };
    size_t i;

    (void)state;
    for (i = 0; i < COUNT_OF(row); i++) {
        smeplat_platform p = sample_platform();
        smeplat_rules strict = sample_rules();
        smeplat_finding f;
        int64_t by;

        strict.min_basis = SMEPLAT_BASIS_VERIFIED;
        for (by = -1; by <= 1; by++) {
            fact_of(&p, row[i].field)->value = row[i].threshold + by;
            f = ask(&p, NULL, row[i].criterion);
            assert_int_equal(f.verdict, by < 0 ? row[i].below : SMEPLAT_VERDICT_MET);
            assert_true(f.observed.num == row[i].threshold + by && f.required.num == row[i].threshold);
            assert_true(f.observed.den == 1 && f.required.den == 1);
            assert_int_equal((f.present & SMEPLAT_PRESENT_SHORTFALL) != 0, by < 0);
            assert_int_equal(f.shortfall, by < 0 ? 1 : 0);
        }
        fact_of(&p, row[i].field)->value = INT64_MAX;
        assert_int_equal(ask(&p, NULL, row[i].criterion).verdict, SMEPLAT_VERDICT_MET);
        f = ask(&p, &strict, row[i].criterion);
        assert_true(f.verdict == SMEPLAT_VERDICT_UNKNOWN && HAS(f, EVIDENCE) && f.field == row[i].field);
        *fact_of(&p, row[i].field) = (smeplat_fact){0, 0, 0};
        f = ask(&p, NULL, row[i].criterion);
        assert_true(f.verdict == SMEPLAT_VERDICT_UNKNOWN && HAS(f, NOT_STATED) && f.field == row[i].field);
        assert_int_equal(f.present, SMEPLAT_PRESENT_REQUIRED);
    }
}

static void a_figure_the_measure_does_not_give_leaves_its_criterion_unknown(void **state)
{
    static const struct {
        size_t offset;
        int32_t field, criterion;
    } row[] = {
        {offsetof(smeplat_rules, assets_fen_min), SMEPLAT_FIELD_RULES_ASSETS_FEN_MIN, SMEPLAT_CRITERION_ART6_1_ASSETS},
        {offsetof(smeplat_rules, age_years_min), SMEPLAT_FIELD_RULES_AGE_YEARS_MIN, SMEPLAT_CRITERION_ART6_1_AGE},
        {offsetof(smeplat_rules, smes_min), SMEPLAT_FIELD_RULES_SMES_MIN, SMEPLAT_CRITERION_ART6_3_SMES_SERVED},
        {offsetof(smeplat_rules, institutions_min), SMEPLAT_FIELD_RULES_INSTITUTIONS_MIN,
         SMEPLAT_CRITERION_ART6_4_INSTITUTIONS},
        {offsetof(smeplat_rules, staff_min), SMEPLAT_FIELD_RULES_STAFF_MIN, SMEPLAT_CRITERION_ART6_7_STAFF},
        {offsetof(smeplat_rules, revenue_share_min), SMEPLAT_FIELD_RULES_REVENUE_SHARE_MIN,
         SMEPLAT_CRITERION_ART6_8_REVENUE_SHARE},
        {offsetof(smeplat_rules, free_services_min), SMEPLAT_FIELD_RULES_FREE_SERVICES_MIN,
         SMEPLAT_CRITERION_ART6_8_FREE_SERVICES},
        {offsetof(smeplat_rules, satisfaction_min), SMEPLAT_FIELD_RULES_SATISFACTION_MIN,
         SMEPLAT_CRITERION_ART6_9_SATISFACTION},
        {offsetof(smeplat_rules, functions_min), SMEPLAT_FIELD_RULES_FUNCTIONS_MIN, SMEPLAT_CRITERION_ART7_FUNCTIONS},
        {offsetof(smeplat_rules, lookback_years), SMEPLAT_FIELD_RULES_LOOKBACK_YEARS,
         SMEPLAT_CRITERION_ART6_2_PENALTIES},
        {offsetof(smeplat_rules, lookback_years), SMEPLAT_FIELD_RULES_LOOKBACK_YEARS,
         SMEPLAT_CRITERION_ART6_2_DISHONESTY},
        {offsetof(smeplat_rules, bar_years), SMEPLAT_FIELD_RULES_BAR_YEARS, SMEPLAT_CRITERION_ART15_BAR},
    };
    smeplat_rules r;
    smeplat_platform p = sample_platform();
    size_t i;

    (void)state;
    for (i = 0; i < COUNT_OF(row); i++) {
        smeplat_finding f;

        r = sample_rules();
        memset((unsigned char *)&r + row[i].offset, 0,
               row[i].criterion == SMEPLAT_CRITERION_ART6_8_REVENUE_SHARE ||
                       row[i].criterion == SMEPLAT_CRITERION_ART6_9_SATISFACTION
                   ? sizeof(smeplat_ratio)
                   : 8);
        f = ask(&p, &r, row[i].criterion);
        assert_true(f.verdict == SMEPLAT_VERDICT_UNKNOWN && f.field == row[i].field && HAS(f, NOT_STATED));
        assert_int_equal(f.present & SMEPLAT_PRESENT_REQUIRED, 0);
    }
    r = sample_rules();
    r.mean_score_min = 0;
    assert_int_equal(ask(&p, &r, SMEPLAT_CRITERION_ART6_9_SATISFACTION).verdict, SMEPLAT_VERDICT_MET);
    r.readings[SMEPLAT_READING_SATISFACTION_MEASURE] = 2;
    assert_int_equal(ask(&p, &r, SMEPLAT_CRITERION_ART6_9_SATISFACTION).field, SMEPLAT_FIELD_RULES_MEAN_SCORE_MIN);
    r = sample_rules();
    r.smes_reduced_min = 0; /* a measure without a lower floor */
    p.jjj_smes_served = stated(99);
    assert_false(HAS(ask(&p, &r, SMEPLAT_CRITERION_ART6_3_SMES_SERVED), REDUCED_FLOOR));
    assert_true(HAS(ask(&p, NULL, SMEPLAT_CRITERION_ART6_3_SMES_SERVED), REDUCED_FLOOR));
}

/* Where a figure is not known, what is not met is left to the bureau as it would be under any figure, and no more. */
static void a_figure_that_is_not_known_gives_no_more_room_than_any_figure(void **state)
{
    static const int32_t clean[] = {SMEPLAT_CRITERION_ART6_2_PENALTIES, SMEPLAT_CRITERION_ART6_2_DISHONESTY};
    const int32_t served = SMEPLAT_CRITERION_ART6_3_SMES_SERVED, gathered = SMEPLAT_CRITERION_ART6_4_INSTITUTIONS;
    smeplat_rules r = sample_rules();
    smeplat_platform p = sample_platform();
    smeplat_finding f;
    size_t i;

    (void)state;
    r.smes_min = r.lookback_years = r.institutions_min = 0;
    r.force[served] = r.force[clean[0]] = r.force[clean[1]] = r.force[gathered] = SMEPLAT_FORCE_IN_PRINCIPLE;
    p.incidents_complete = stated(1);
    p.good_prospects = p.field_reputation = stated(0); /* the facts beside it */
    for (i = 0; i < 2; i++) {
        f = ask(&p, &r, clean[i]);
        assert_true(f.least == SMEPLAT_VERDICT_DISCRETION && f.most == SMEPLAT_VERDICT_MET && HAS(f, IN_PRINCIPLE));
    }
    p.incidents_complete = stated(0); /* what a list lacks no room bends */
    p.good_prospects = p.field_reputation = stated(1);
    for (i = 0; i < 2; i++) {
        f = ask(&p, &r, clean[i]);
        assert_true(f.least == SMEPLAT_VERDICT_NOT_MET && f.most == SMEPLAT_VERDICT_MET && !HAS(f, IN_PRINCIPLE));
    }
    p.jjj_smes_served = stated(1);
    p.institutions_gathered = stated(0);
    f = ask(&p, &r, served);
    assert_true(f.least == SMEPLAT_VERDICT_DISCRETION && HAS(f, IN_PRINCIPLE));
    p.jjj_smes_served = stated(0); /* nothing at all: there is nothing to bend */
    f = ask(&p, &r, served);
    assert_true(f.least == SMEPLAT_VERDICT_NOT_MET && f.most == SMEPLAT_VERDICT_MET && !HAS(f, IN_PRINCIPLE));
    f = ask(&p, &r, gathered); /* which neither list nor enterprises served have to do with */
    assert_true(f.least == SMEPLAT_VERDICT_DISCRETION && f.most == SMEPLAT_VERDICT_MET && HAS(f, IN_PRINCIPLE));
}

/*= Art. 7(3)/2: the document of the weakest fact that counts, under each reading of capacity (R11) and of proof (R10) */
static void the_document_is_that_of_the_weakest_fact_that_counts(void **state)
{
    static const int32_t want[2][2] = {{3, 2}, {3, 1}}; /* by R10, R11 */
    smeplat_service s = {
        .struct_size = sizeof s,
        .function = SMEPLAT_FUNCTION_INNOVATION,
        .offered = {1, 3, 1},
        .records_in_year = {1, 2, 2},
        .organises_innovation_resources = {1, 1, 3},
        .opens_instruments = {1, 3, 4},
    };
    smeplat_platform p = sample_platform();
    int32_t proof, capacity;

    (void)state;
    p.services = &s;
    for (proof = 0; proof < 2; proof++)
        for (capacity = 0; capacity < 2; capacity++) {
            smeplat_rules r = sample_rules();
            smeplat_finding f;

            r.readings[SMEPLAT_READING_FUNCTION_PROOF] = (uint8_t)proof;
            r.readings[SMEPLAT_READING_INNOVATION_CAPACITY] = (uint8_t)capacity;
            r.readings[SMEPLAT_READING_INNOVATION_CAPACITY + 1] = (uint8_t)!capacity;
            r.readings[SMEPLAT_READING_FUNCTION_PROOF - 1] = (uint8_t)!proof;
            f = ask(&p, &r, SMEPLAT_CRITERION_ART7_FUNCTIONS);
            assert_true(f.verdict == SMEPLAT_VERDICT_MET && f.entry == 1);
            assert_int_equal(f.evidence, want[proof][capacity]);
        }
    s.opens_instruments.basis = 1; /* the first of the weakest */
    s.organises_innovation_resources.basis = 3;
    assert_int_equal(ask(&p, NULL, SMEPLAT_CRITERION_ART7_FUNCTIONS).evidence, 4);
}

static void a_criterion_the_measure_lacks_is_not_applicable(void **state)
{
    smeplat_platform p = {.struct_size = sizeof p};
    smeplat_rules r = sample_rules();
    smeplat_assessment a;
    smeplat_finding f;
    size_t i;

    (void)state;
    for (i = 1; i <= smeplat_criterion_count(); i++)
        r.force[i] = i % 2 ? SMEPLAT_FORCE_NONE : SMEPLAT_FORCE_NOT_REQUIRED;
    a = assess_all(&p, &r, NULL);
    assert_true(a.overall == SMEPLAT_VERDICT_MET && a.not_applicable_count == 34 && a.earliest == 20260630);
    f = ask(&p, &r, SMEPLAT_CRITERION_ART6_1_ASSETS);
    assert_true(f.verdict == SMEPLAT_VERDICT_NOT_APPLICABLE && f.least == 0 && f.most == 0 && f.present == 0 &&
                !f.reasons);
}

/*= Art. 6(1): waiting cures age, by the corresponding day. */
static void art6_1_age_is_met_from_the_corresponding_day(void **state)
{
    static const struct {
        int32_t founded, verdict, met_from;
    } row[] = {
        {20240630, SMEPLAT_VERDICT_MET, 0},     {20240701, SMEPLAT_VERDICT_NOT_MET, 20260701},
        {20240629, SMEPLAT_VERDICT_MET, 0},     {20280229, SMEPLAT_VERDICT_NOT_MET, 20300228},
        {21980101, SMEPLAT_VERDICT_NOT_MET, 0}, /* past the last date there is */
    };
    smeplat_rules next_day = sample_rules();
    smeplat_platform p = sample_platform();
    smeplat_finding f;
    size_t i;

    (void)state;
    for (i = 0; i < COUNT_OF(row); i++) {
        p.founded_on = stated(row[i].founded);
        f = ask(&p, NULL, SMEPLAT_CRITERION_ART6_1_AGE);
        assert_int_equal(f.verdict, row[i].verdict);
        assert_int_equal(f.met_from, row[i].met_from);
        assert_true(f.observed.num == row[i].founded && f.required.num == 20260630 && f.unit == SMEPLAT_UNIT_DATE);
    }
    next_day.readings[SMEPLAT_READING_AGE_DAY] = 1;
    p.founded_on = stated(20240630);
    f = ask(&p, &next_day, SMEPLAT_CRITERION_ART6_1_AGE);
    assert_true(f.verdict == SMEPLAT_VERDICT_NOT_MET && f.met_from == 20260701);
    p.founded_on = stated(20240629);
    assert_int_equal(ask(&p, &next_day, SMEPLAT_CRITERION_ART6_1_AGE).verdict, SMEPLAT_VERDICT_MET);
    next_day.min_basis = SMEPLAT_BASIS_VERIFIED; /* not proved: waiting does not help */
    p.founded_on.value = 20250101;
    f = ask(&p, &next_day, SMEPLAT_CRITERION_ART6_1_AGE);
    assert_true(f.verdict == SMEPLAT_VERDICT_NOT_MET && f.met_from == 0);
}

static smeplat_incident penalty_of(int32_t decided_on, int32_t severity)
{
    smeplat_incident x = {.struct_size = sizeof x,
                          .kind = SMEPLAT_INCIDENT_ADMINISTRATIVE_PENALTY,
                          .subject = SMEPLAT_SUBJECT_ENTITY,
                          .severity = severity,
                          .decided_on = decided_on,
                          .basis = SMEPLAT_BASIS_DOCUMENTED,
                          .evidence = 5};
    return x;
}

static smeplat_finding ask_incident(const smeplat_incident *x, const smeplat_rules *rules, int32_t deadline)
{
    smeplat_platform p = sample_platform();
    smeplat_round round = sample_round();
    smeplat_finding f = {.struct_size = sizeof f};

    p.incidents = x;
    p.incident_count = 1;
    round.deadline = deadline;
    assert_int_equal(smeplat_assess_criterion(&p, &round, rules,
                                              x->kind == SMEPLAT_INCIDENT_SERIOUS_DISHONESTY
                                                  ? SMEPLAT_CRITERION_ART6_2_DISHONESTY
                                                  : SMEPLAT_CRITERION_ART6_2_PENALTIES,
                                              &f, NULL),
                     SMEPLAT_OK);
    return f;
}

/*= Art. 6(2): the window's far end, forward from the event. */
static void art6_2_the_window_is_counted_forward(void **state)
{
    static const struct {
        int32_t decided, deadline, in;
    } row[] = {
        {20240630, 20260630, 1}, {20240629, 20260630, 0}, {20240229, 20260228, 1}, {20240229, 20260301, 0},
        {20220228, 20240229, 0}, {20220301, 20240229, 1}, {20260630, 20260630, 1},
    };
    smeplat_rules far_end_out = sample_rules();
    size_t i;

    (void)state;
    far_end_out.readings[SMEPLAT_READING_LOOKBACK_ENDS] = 1;
    for (i = 0; i < COUNT_OF(row); i++) {
        smeplat_incident x = penalty_of(row[i].decided, SMEPLAT_SEVERITY_SEVERE);
        smeplat_finding f = ask_incident(&x, NULL, row[i].deadline);

        assert_int_equal(f.verdict, row[i].in ? SMEPLAT_VERDICT_NOT_MET : SMEPLAT_VERDICT_MET);
        assert_int_equal(f.entry, row[i].in);
        if (row[i].in && f.met_from) { /* one day earlier it still counts, on that day it does not */
            int32_t before = 0;

            assert_int_equal(smeplat_date_add_days(f.met_from, -1, &before), SMEPLAT_OK);
            assert_int_equal(ask_incident(&x, NULL, before).verdict, SMEPLAT_VERDICT_NOT_MET);
            assert_int_equal(ask_incident(&x, NULL, f.met_from).verdict, SMEPLAT_VERDICT_MET);
        }
        assert_int_equal(f.met_from != 0, row[i].in);
    }
    {
        smeplat_incident x = penalty_of(20240630, SMEPLAT_SEVERITY_SEVERE);

        assert_int_equal(ask_incident(&x, &far_end_out, 20260630).verdict, SMEPLAT_VERDICT_MET);
        x.decided_on = 20240701;
        assert_int_equal(ask_incident(&x, &far_end_out, 20260630).verdict, SMEPLAT_VERDICT_NOT_MET);
        assert_int_equal(ask_incident(&x, &far_end_out, 20260630).met_from, 20260701);
        assert_int_equal(ask_incident(&x, NULL, 20260630).met_from, 20260702);
    }
}

/*= Art. 6(2): what softens holds in the least favourable case only when documented. */
static void art6_2_softening_needs_a_document(void **state)
{
    smeplat_incident x = penalty_of(20250101, SMEPLAT_SEVERITY_MINOR);
    smeplat_rules strict = sample_rules();
    smeplat_finding f;

    (void)state;
    assert_int_equal(ask_incident(&x, NULL, 20260630).verdict, SMEPLAT_VERDICT_MET);
    x.basis = SMEPLAT_BASIS_DECLARED;
    f = ask_incident(&x, NULL, 20260630);
    assert_true(f.verdict == SMEPLAT_VERDICT_UNKNOWN && f.field == SMEPLAT_FIELD_INCIDENTS_SEVERITY &&
                f.field_entry == 1);
    assert_true(HAS(f, EVIDENCE) && f.evidence == 5 && f.entry == 1);
    x.basis = SMEPLAT_BASIS_DOCUMENTED;
    strict.min_basis = SMEPLAT_BASIS_VERIFIED;
    x.severity = SMEPLAT_SEVERITY_NOT_STATED;
    f = ask_incident(&x, NULL, 20260630);
    assert_true(f.verdict == SMEPLAT_VERDICT_UNKNOWN && f.field == SMEPLAT_FIELD_INCIDENTS_SEVERITY);
    assert_true(HAS(f, NOT_STATED) && HAS(f, SEVERITY_NOT_STATED));
    x.decided_on = 0;
    f = ask_incident(&x, NULL, 20260630);
    assert_true(f.verdict == SMEPLAT_VERDICT_UNKNOWN && f.field == SMEPLAT_FIELD_INCIDENTS_DECIDED_ON &&
                f.met_from == 0);
    assert_true(HAS(f, DATE_NOT_STATED) && !HAS(f, SEVERITY_NOT_STATED));
    x.annulled = 1;
    assert_int_equal(ask_incident(&x, NULL, 20260630).verdict, SMEPLAT_VERDICT_MET);
    assert_int_equal(ask_incident(&x, &strict, 20260630).verdict, SMEPLAT_VERDICT_UNKNOWN);
}

static void art6_2_an_incomplete_list_is_given_no_room(void **state)
{
    smeplat_platform p = sample_platform();
    smeplat_rules r = sample_rules();
    smeplat_ruling ruling = {
        sizeof ruling, SMEPLAT_CRITERION_ART6_2_PENALTIES, SMEPLAT_RULING_ALLOWED, 20260601, {NULL, 0}};
    smeplat_finding f;

    (void)state;
    p.incidents_complete = (smeplat_fact){0, 0, 0};
    p.rulings = &ruling;
    p.ruling_count = 1;
    r.force[SMEPLAT_CRITERION_ART6_2_PENALTIES] = SMEPLAT_FORCE_IN_PRINCIPLE;
    f = ask(&p, &r, SMEPLAT_CRITERION_ART6_2_PENALTIES);
    assert_true(f.verdict == SMEPLAT_VERDICT_UNKNOWN && f.least == SMEPLAT_VERDICT_NOT_MET && !HAS(f, IN_PRINCIPLE));
    assert_true(HAS(f, INCIDENTS_INCOMPLETE) && HAS(f, RULING_UNUSED) && f.field == SMEPLAT_FIELD_INCIDENTS_COMPLETE);
}

static void rulings_settle_discretion_and_nothing_else(void **state)
{
    smeplat_ruling x[2] = {
        {sizeof *x, SMEPLAT_CRITERION_ART6_3_SMES_SERVED, SMEPLAT_RULING_REFUSED, 20260601, {NULL, 0}},
        {sizeof *x, SMEPLAT_CRITERION_ART6_3_SMES_SERVED, SMEPLAT_RULING_ALLOWED, 20260531, {NULL, 0}},
    };
    smeplat_platform p = sample_platform();
    smeplat_finding f;

    (void)state;
    p.rulings = x;
    p.ruling_count = 2;
    p.jjj_smes_served = stated(87);
    f = ask(&p, NULL, SMEPLAT_CRITERION_ART6_3_SMES_SERVED); /* the later wins, wherever it stands */
    assert_true(f.verdict == SMEPLAT_VERDICT_NOT_MET && HAS(f, RULED) && HAS(f, IN_PRINCIPLE) && f.shortfall == 13);
    x[1].decided_on = 20260602;
    f = ask(&p, NULL, SMEPLAT_CRITERION_ART6_3_SMES_SERVED);
    assert_true(f.verdict == SMEPLAT_VERDICT_MET && HAS(f, RULED) && !HAS(f, RULING_UNUSED));
    p.jjj_smes_served = stated(100);
    f = ask(&p, NULL, SMEPLAT_CRITERION_ART6_3_SMES_SERVED);
    assert_true(f.verdict == SMEPLAT_VERDICT_MET && !HAS(f, RULED) && HAS(f, RULING_UNUSED));
    p.jjj_smes_served = stated(0);
    f = ask(&p, NULL, SMEPLAT_CRITERION_ART6_3_SMES_SERVED);
    assert_true(f.verdict == SMEPLAT_VERDICT_NOT_MET && HAS(f, RULING_UNUSED) && !HAS(f, IN_PRINCIPLE));
}

static void art6_2_a_ruling_older_than_the_incidents_is_unused(void **state)
{
    smeplat_incident x = penalty_of(20260101, SMEPLAT_SEVERITY_HEARING_CLASS);
    smeplat_ruling ruling = {
        sizeof ruling, SMEPLAT_CRITERION_ART6_2_PENALTIES, SMEPLAT_RULING_ALLOWED, 20260101, {NULL, 0}};
    smeplat_platform p = sample_platform();
    smeplat_finding f;

    (void)state;
    p.incidents = &x;
    p.incident_count = 1;
    f = ask(&p, NULL, SMEPLAT_CRITERION_ART6_2_PENALTIES);
    assert_true(f.verdict == SMEPLAT_VERDICT_DISCRETION && HAS(f, HEARING_CLASS) && f.entry == 1);
    p.rulings = &ruling;
    p.ruling_count = 1;
    f = ask(&p, NULL, SMEPLAT_CRITERION_ART6_2_PENALTIES);
    assert_true(f.verdict == SMEPLAT_VERDICT_MET && HAS(f, RULED));
    ruling.decided_on = 20251231;
    f = ask(&p, NULL, SMEPLAT_CRITERION_ART6_2_PENALTIES);
    assert_true(f.verdict == SMEPLAT_VERDICT_DISCRETION && HAS(f, RULING_UNUSED));
    x.kind = SMEPLAT_INCIDENT_SERIOUS_DISHONESTY; /* of another criterion: no matter to this one */
    x.severity = 0;
    p.jjj_smes_served = stated(99);
    ruling.criterion = SMEPLAT_CRITERION_ART6_3_SMES_SERVED;
    assert_int_equal(ask(&p, NULL, SMEPLAT_CRITERION_ART6_3_SMES_SERVED).verdict, SMEPLAT_VERDICT_MET);
}

/*= Art. 15: the bar's first and last day, and what lies before and after. */
static void art15_the_bar_holds_from_its_start_through_its_corresponding_day(void **state)
{
    static const struct {
        int32_t decided, filed, barred, first_free;
    } row[] = {
        {20240630, 20260630, 1, 20260701}, {20240630, 20260701, 0, 0},        {20240630, 20240629, 0, 0},
        {20240630, 20240630, 1, 20260701}, {20240229, 20260228, 1, 20260301}, {20240229, 20260301, 0, 0},
    };
    size_t i;

    (void)state;
    for (i = 0; i < COUNT_OF(row); i++) {
        smeplat_revocation x = {sizeof x, SMEPLAT_GROUND_ART15_1, row[i].decided, 0, 0, 0};
        smeplat_platform p = sample_platform();
        smeplat_finding f;

        p.revocations = &x;
        p.revocation_count = 1;
        p.filed_on = stated(row[i].filed);
        f = ask(&p, NULL, SMEPLAT_CRITERION_ART15_BAR);
        assert_int_equal(f.verdict, row[i].barred ? SMEPLAT_VERDICT_NOT_MET : SMEPLAT_VERDICT_MET);
        assert_int_equal(f.entry, row[i].barred);
        assert_int_equal(f.required.num, row[i].first_free);
        assert_int_equal(f.observed.num, row[i].filed);
        x.ground = SMEPLAT_GROUND_ART17;
        assert_int_equal(ask(&p, NULL, SMEPLAT_CRITERION_ART15_BAR).verdict, SMEPLAT_VERDICT_MET);
        assert_int_equal(ask(&p, NULL, SMEPLAT_CRITERION_ART15_BAR).present, 0);
    }
}

static void art15_adjacent_bars_are_one_stretch(void **state)
{
    smeplat_revocation x[3] = {
        {sizeof *x, SMEPLAT_GROUND_ART15_2, 20270702, 0, 0, 0}, /* the day after the first one's last */
        {sizeof *x, SMEPLAT_GROUND_ART15_1, 20250701, 0, 0, 0},
        {sizeof *x, SMEPLAT_GROUND_ART15_3, 20290704, 0, 0, 0}, /* a day of grace before it */
    };
    smeplat_platform p = sample_platform();
    smeplat_finding f;

    (void)state;
    p.revocations = x;
    p.revocation_count = 3;
    f = ask(&p, NULL, SMEPLAT_CRITERION_ART15_BAR);
    assert_true(f.verdict == SMEPLAT_VERDICT_NOT_MET && f.entry == 2);
    assert_true(f.required.num == 20290703 && f.met_from == 20290703);
    x[2].decided_on = 20290703;
    f = ask(&p, NULL, SMEPLAT_CRITERION_ART15_BAR);
    assert_true(f.required.num == 20310704 && f.met_from == 20310704);
    x[1].annulled_on = 20260701; /* the bar ends the day before, so that the next one stands alone */
    assert_int_equal(ask(&p, NULL, SMEPLAT_CRITERION_ART15_BAR).required.num, 20260701);
}

static void waiting_finds_the_first_day_on_which_all_is_cured(void **state)
{
    smeplat_incident penalty = penalty_of(20250301, SMEPLAT_SEVERITY_SEVERE);
    smeplat_revocation bar = {sizeof bar, SMEPLAT_GROUND_ART15_1, 20250501, 0, 0, 0};
    smeplat_platform p = sample_platform();
    smeplat_assessment a;

    (void)state;
    p.founded_on = stated(20250101);
    a = assess_all(&p, NULL, NULL);
    assert_int_equal(a.earliest, 20270101);
    p.incidents = &penalty;
    p.incident_count = 1;
    a = assess_all(&p, NULL, NULL);
    assert_int_equal(a.earliest, 20270302);
    p.revocations = &bar;
    p.revocation_count = 1;
    a = assess_all(&p, NULL, NULL);
    assert_int_equal(a.earliest, 20270502);
    penalty.decided_on = 20270601; /* still to come as seen from D: from then on it counts two years */
    a = assess_all(&p, NULL, NULL);
    assert_int_equal(a.earliest, 20290602);
    p.incidents_complete.value = 0;
    a = assess_all(&p, NULL, NULL);
    assert_int_equal(a.earliest, 0);
}

static void findings_are_the_same_alone_and_together(void **state)
{
    smeplat_platform p = sample_platform();
    smeplat_incident x = penalty_of(20250101, SMEPLAT_SEVERITY_NOT_STATED);
    smeplat_finding all[SMEPLAT_FINDINGS_MAX];
    smeplat_assessment with, without;
    uint32_t i;

    (void)state;
    memset(all, 0, sizeof all);
    p.incidents = &x;
    p.incident_count = 1;
    p.jjj_smes_served = stated(60);
    p.survey_valid = (smeplat_fact){0, 0, 0};
    with = assess_all(&p, NULL, all);
    without = assess_all(&p, NULL, NULL);
    assert_memory_equal(&with, &without, sizeof with);
    for (i = 0; i < with.finding_count; i++) {
        smeplat_finding alone = ask(&p, NULL, all[i].criterion);

        assert_memory_equal(&alone, &all[i], sizeof alone);
    }
}

/*= Art. 18/1 */
static void notes_speak_of_codes_and_validity(void **state)
{
    static const smeplat_str outside = TEXT("914403001922038216"), bad_check = TEXT("91110000802100433C"),
                             unknown = TEXT("971101085513850826");
    smeplat_str sponsors[2] = {TEXT("91110000802100433C"), TEXT("971101085513850826")};
    smeplat_platform p = sample_platform();
    smeplat_rules r = sample_rules();

    (void)state;
    p.uscc = outside;
    assert_true(assess_all(&p, NULL, NULL).notes == SMEPLAT_BIT(SMEPLAT_NOTE_REGISTRAR_OUTSIDE_BEIJING));
    p.uscc = bad_check;
    assert_true(assess_all(&p, NULL, NULL).notes == SMEPLAT_BIT(SMEPLAT_NOTE_CODE_CHECK));
    p.uscc = unknown;
    assert_true(assess_all(&p, NULL, NULL).notes == SMEPLAT_BIT(SMEPLAT_NOTE_CODE_CATEGORY));
    p.uscc.len = 0;
    p.sponsor_usccs = sponsors;
    p.sponsor_count = 2;
    assert_true(assess_all(&p, NULL, NULL).notes ==
                (SMEPLAT_BIT(SMEPLAT_NOTE_SPONSOR_CODE_CHECK) | SMEPLAT_BIT(SMEPLAT_NOTE_SPONSOR_CODE_CATEGORY)));
    p.sponsor_count = 0;
    r.valid_from = 20260701;
    assert_true(assess_all(&p, &r, NULL).notes == SMEPLAT_BIT(SMEPLAT_NOTE_OUTSIDE_VALIDITY));
    r.valid_from = 20260630;
    r.valid_to = 20260630;
    assert_true(assess_all(&p, &r, NULL).notes == 0);
    r.valid_from = 20220520;
    r.valid_to = 20260629;
    assert_true(assess_all(&p, &r, NULL).notes == SMEPLAT_BIT(SMEPLAT_NOTE_OUTSIDE_VALIDITY));
}

/* Of every registrar, and with each thing that may be amiss of a code, alone and together. */
static void every_registrar_but_those_of_beijing_is_noted(void **state)
{
    smeplat_platform p = sample_platform();
    int32_t region, wrong;

    (void)state;
    for (region = 0; region <= 990000; region += 9999)
        for (wrong = 0; wrong < 4; wrong++) {
            smeplat_uscc read = {.struct_size = sizeof read};
            char code[SMEPLAT_CODE_LENGTH + 1];
            const smeplat_str text = {code, SMEPLAT_CODE_LENGTH};
            uint64_t notes = region / 10000 == 11 ? 0 : SMEPLAT_BIT(SMEPLAT_NOTE_REGISTRAR_OUTSIDE_BEIJING);

            (void)snprintf(code, sizeof code, "91%06d80210043X0", (int)region);
            assert_int_equal(smeplat_uscc_read(text, &read, NULL), SMEPLAT_OK);
            code[16] = (char)read.organisation_check_expected;
            if (wrong & 1) {
                code[16] = code[16] == '7' ? '8' : '7';
                notes |= SMEPLAT_BIT(SMEPLAT_NOTE_CODE_ORGANISATION_CHECK);
            }
            assert_int_equal(smeplat_uscc_read(text, &read, NULL), SMEPLAT_OK);
            code[17] = (char)read.check_expected;
            if (wrong & 2) {
                code[17] = code[17] == '7' ? '8' : '7';
                notes |= SMEPLAT_BIT(SMEPLAT_NOTE_CODE_CHECK);
            }
            p.uscc = text;
            assert_true(assess_all(&p, NULL, NULL).notes == notes);
        }
}

static void findings_of_a_longer_struct_are_stepped_by_its_size(void **state)
{
    static smeplat_finding plain[SMEPLAT_FINDINGS_MAX];
    static struct {
        smeplat_finding f;
        uint64_t tail;
    } longer[SMEPLAT_FINDINGS_MAX];
    smeplat_platform p = sample_platform();
    smeplat_round round = sample_round();
    smeplat_assessment a = {.struct_size = sizeof a};
    size_t i;

    (void)state;
    p.jjj_smes_served = stated(87);
    p.total_assets_fen = stated(1);
    memset(&p.facilities, 0, sizeof p.facilities);
    plain[0].struct_size = sizeof plain[0];
    assert_int_equal(smeplat_assess(&p, &round, NULL, &a, plain, SMEPLAT_FINDINGS_MAX, NULL), SMEPLAT_OK);
    memset(longer, 0x5a, sizeof longer);
    longer[0].f.struct_size = sizeof longer[0];
    assert_int_equal(smeplat_assess(&p, &round, NULL, &a, &longer[0].f, SMEPLAT_FINDINGS_MAX, NULL), SMEPLAT_OK);
    assert_int_equal(a.finding_count, smeplat_criterion_count());
    for (i = 0; i < a.finding_count; i++) {
        assert_int_equal(longer[i].f.struct_size, sizeof longer[0]);
        longer[i].f.struct_size = plain[i].struct_size;
        assert_memory_equal(&longer[i].f, &plain[i], sizeof plain[i]);
        assert_true(longer[i].tail == 0);
    }
    assert_true(longer[i].tail == UINT64_C(0x5a5a5a5a5a5a5a5a));
}

/* What a program of a later release asks with: its struct is longer, by members this library does not know. */
typedef struct longer_assessment {
    smeplat_assessment a;
    uint64_t later[2];
} longer_assessment;

static void assert_longer(const longer_assessment *longer, const smeplat_assessment *plain)
{
    smeplat_assessment a = longer->a;

    assert_int_equal(a.struct_size, sizeof *longer);
    assert_true(longer->later[0] == 0 && longer->later[1] == 0);
    a.struct_size = plain->struct_size;
    assert_memory_equal(&a, plain, sizeof a);
}

static void an_assessment_of_a_longer_struct_is_the_same_and_its_tail_zero(void **state)
{
    const smeplat_round round = sample_round();
    smeplat_platform rows[3] = {sample_platform(), sample_platform(), sample_platform()};
    smeplat_finding f[SMEPLAT_FINDINGS_MAX], g[SMEPLAT_FINDINGS_MAX];
    smeplat_assessment plain[3];
    longer_assessment longer[3];
    size_t i;

    (void)state;
    rows[1].founded_on.value = 20261301; /* refused */
    rows[2].operating_soundly.value = 0;
    memset(plain, 0xAA, sizeof plain);
    memset(longer, 0xAA, sizeof longer);
    for (i = 0; i < 3; i++) {
        plain[i].struct_size = sizeof plain[i];
        longer[i].a.struct_size = sizeof longer[i];
    }
    assert_int_equal(smeplat_assess_n(rows, 3, &round, NULL, plain, NULL), SMEPLAT_OK);
    assert_int_equal(smeplat_assess_n(rows, 3, &round, NULL, &longer[0].a, NULL), SMEPLAT_OK);
    assert_int_equal(plain[1].status, SMEPLAT_ERR_DATE);
    for (i = 0; i < 3; i++)
        assert_longer(&longer[i], &plain[i]);
    for (i = 0; i < 3; i += 2) { /* one at a time, with findings and without */
        f[0].struct_size = g[0].struct_size = sizeof f[0];
        memset(&longer[i].a.status, 0xAA, sizeof longer[i] - offsetof(smeplat_assessment, status));
        assert_int_equal(smeplat_assess(&rows[i], &round, NULL, &longer[i].a, f, SMEPLAT_FINDINGS_MAX, NULL),
                         SMEPLAT_OK);
        assert_longer(&longer[i], &plain[i]);
        memset(&longer[i].a.status, 0xAA, sizeof longer[i] - offsetof(smeplat_assessment, status));
        assert_int_equal(smeplat_assess(&rows[i], &round, NULL, &longer[i].a, NULL, 0, NULL), SMEPLAT_OK);
        assert_longer(&longer[i], &plain[i]);
        assert_int_equal(smeplat_assess(&rows[i], &round, NULL, &plain[i], g, SMEPLAT_FINDINGS_MAX, NULL), SMEPLAT_OK);
        assert_longer(&longer[i], &plain[i]);
        assert_memory_equal(f, g, plain[i].finding_count * sizeof *f);
    }
    longer[1].a.met = 7; /* what is refused leaves it alone */
    assert_int_equal(smeplat_assess(&rows[1], &round, NULL, &longer[1].a, NULL, 0, NULL), SMEPLAT_ERR_DATE);
    assert_true(longer[1].a.met == 7);
}

/* A struct of a size that none of this library's releases had. */
static void structs_of_no_known_size_are_refused(void **state)
{
    enum { LEAST = sizeof(smeplat_finding) };
    static const uint32_t sizes[] = {0, 8, LEAST - 8, LEAST - 1, LEAST + 1, LEAST + 4, 4104};
    const smeplat_round round = sample_round();
    const smeplat_platform p = sample_platform();
    smeplat_assessment a = {.struct_size = sizeof a};
    size_t i;

    (void)state;
    for (i = 0; i < COUNT_OF(sizes); i++) {
        smeplat_finding f[SMEPLAT_FINDINGS_MAX];
        smeplat_error e = {.struct_size = sizeof e};

        memset(f, 0, sizeof f);
        f[0].struct_size = sizes[i];
        assert_int_equal(smeplat_assess_criterion(&p, &round, NULL, 1, f, &e), SMEPLAT_ERR_STRUCT_SIZE);
        assert_int_equal(e.field, SMEPLAT_FIELD_ARG_OUT);
        assert_int_equal(smeplat_assess(&p, &round, NULL, &a, f, SMEPLAT_FINDINGS_MAX, &e), SMEPLAT_ERR_STRUCT_SIZE);
        assert_int_equal(e.field, SMEPLAT_FIELD_ARG_FINDINGS);
        assert_int_equal(smeplat_assess_findings_n(&p, 1, &round, NULL, &a, f, SMEPLAT_FINDINGS_MAX, &e), SMEPLAT_ERR_STRUCT_SIZE);
        assert_int_equal(e.field, SMEPLAT_FIELD_ARG_FINDINGS);
        /* the size is told before the room, which hangs on it */
        assert_int_equal(smeplat_assess_findings_n(&p, 1, &round, NULL, &a, f, 0, &e), SMEPLAT_ERR_STRUCT_SIZE);
        assert_true(f[0].verdict == 0 && a.overall == 0);
        f[0].struct_size = sizeof f[0];
        assert_int_equal(smeplat_assess_n(NULL, 1, &round, NULL, &a, &e), SMEPLAT_ERR_NULL);
        assert_int_equal(e.field, SMEPLAT_FIELD_ARG_PLATFORM);
        assert_int_equal(smeplat_assess_findings_n(NULL, 1, &round, NULL, &a, f, SMEPLAT_FINDINGS_MAX, &e), SMEPLAT_ERR_NULL);
        assert_int_equal(e.field, SMEPLAT_FIELD_ARG_PLATFORM);
        assert_int_equal(smeplat_assess_n(&p, 1, &round, NULL, NULL, &e), SMEPLAT_ERR_NULL);
        assert_int_equal(e.field, SMEPLAT_FIELD_ARG_OUT);
    }
    for (i = 0; i < COUNT_OF(sizes); i++) {
        smeplat_assessment out = {.struct_size = sizes[i] == LEAST - 8 ? (uint32_t)sizeof out - 8 : sizes[i]};

        if (sizes[i] % 8 == 0 && sizes[i] >= sizeof out && sizes[i] <= 4096)
            continue; /* a finding is longer than an assessment */
        assert_int_equal(smeplat_assess(&p, &round, NULL, &out, NULL, 0, NULL), SMEPLAT_ERR_STRUCT_SIZE);
        assert_int_equal(smeplat_assess_n(&p, 1, &round, NULL, &out, NULL), SMEPLAT_ERR_STRUCT_SIZE);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_sample_meets_everything_exactly_at_its_thresholds),
        cmocka_unit_test(a_zeroed_platform_is_unknown_wherever_something_is_to_be_stated),
        cmocka_unit_test(art6_each_yes_decides_its_criterion_alone),
        cmocka_unit_test(art6_each_figure_decides_at_its_threshold),
        cmocka_unit_test(a_figure_the_measure_does_not_give_leaves_its_criterion_unknown),
        cmocka_unit_test(a_figure_that_is_not_known_gives_no_more_room_than_any_figure),
        cmocka_unit_test(the_document_is_that_of_the_weakest_fact_that_counts),
        cmocka_unit_test(a_criterion_the_measure_lacks_is_not_applicable),
        cmocka_unit_test(art6_1_age_is_met_from_the_corresponding_day),
        cmocka_unit_test(art6_2_the_window_is_counted_forward),
        cmocka_unit_test(art6_2_softening_needs_a_document),
        cmocka_unit_test(art6_2_an_incomplete_list_is_given_no_room),
        cmocka_unit_test(rulings_settle_discretion_and_nothing_else),
        cmocka_unit_test(art6_2_a_ruling_older_than_the_incidents_is_unused),
        cmocka_unit_test(art15_the_bar_holds_from_its_start_through_its_corresponding_day),
        cmocka_unit_test(art15_adjacent_bars_are_one_stretch),
        cmocka_unit_test(waiting_finds_the_first_day_on_which_all_is_cured),
        cmocka_unit_test(findings_are_the_same_alone_and_together),
        cmocka_unit_test(notes_speak_of_codes_and_validity),
        cmocka_unit_test(every_registrar_but_those_of_beijing_is_noted),
        cmocka_unit_test(findings_of_a_longer_struct_are_stepped_by_its_size),
        cmocka_unit_test(structs_of_no_known_size_are_refused),
        cmocka_unit_test(an_assessment_of_a_longer_struct_is_the_same_and_its_tail_zero),
    };

    return cmocka_run_group_tests_name("assess", tests, NULL, NULL);
}
