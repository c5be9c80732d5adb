/* The way to yes: every kind of step, how its amount is meant, in which order they stand, and every refusal.
 * SPDX-License-Identifier: Apache-2.0 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "sample.h"

#include "assess/mend.h"

#define STEPS 16

/* An application of our own to take things away from; it must not be moved. */
typedef struct scene {
    smeplat_platform p;
    smeplat_rules rules;
    smeplat_round round;
    smeplat_service services[2];
    smeplat_incident incidents[2];
    smeplat_revocation revocations[2];
    smeplat_ruling rulings[2];
} scene;

static void set_scene(scene *s)
{
    memset(s, 0, sizeof *s);
    s->p = sample_platform();
    s->rules = sample_rules();
    s->round = sample_round();
    s->services[0] = sample_service;
    s->p.services = s->services;
    s->p.incidents = s->incidents;
    s->p.revocations = s->revocations;
    s->p.rulings = s->rulings;
}

static smeplat_incident *add_incident(scene *s, int32_t kind, int32_t decided_on)
{
    smeplat_incident *x = &s->incidents[s->p.incident_count++];

    x->struct_size = sizeof *x;
    x->kind = kind;
    x->subject = SMEPLAT_SUBJECT_ENTITY;
    x->decided_on = decided_on;
    x->basis = SMEPLAT_BASIS_DOCUMENTED;
    return x;
}

static smeplat_revocation *add_revocation(scene *s, int32_t decided_on)
{
    smeplat_revocation *x = &s->revocations[s->p.revocation_count++];

    x->struct_size = sizeof *x;
    x->ground = SMEPLAT_GROUND_ART15_1;
    x->decided_on = decided_on;
    return x;
}

static smeplat_remedy find(const scene *s, smeplat_remedy_step *steps, size_t capacity)
{
    smeplat_remedy r;

    memset(&r, 0x5a, sizeof r);
    r.struct_size = sizeof r;
    if (steps)
        steps->struct_size = sizeof *steps;
    assert_int_equal(smeplat_remedy_find(&s->p, &s->round, &s->rules, &r, steps, capacity, NULL), SMEPLAT_OK);
    assert_int_equal(r.struct_size, sizeof r);
    return r;
}

/* What is taken away, and what comes back. */
static void premises_not_stated(scene *s)
{
    memset(&s->p.fixed_premises, 0, sizeof s->p.fixed_premises);
}
static void premises_no(scene *s)
{
    s->p.fixed_premises.value = 0;
}
static void premises_declared(scene *s)
{
    s->rules.min_basis = SMEPLAT_BASIS_DOCUMENTED;
    s->p.fixed_premises.basis = SMEPLAT_BASIS_DECLARED;
}
static void assets_not_stated(scene *s)
{
    memset(&s->p.total_assets_fen, 0, sizeof s->p.total_assets_fen);
}
static void revenue_not_stated(scene *s)
{
    memset(&s->p.operating_revenue_fen, 0, sizeof s->p.operating_revenue_fen);
}
static void founding_not_stated(scene *s)
{
    memset(&s->p.founded_on, 0, sizeof s->p.founded_on);
}
static void share_not_stated(scene *s)
{
    memset(&s->p.operating_revenue_fen, 0, sizeof s->p.operating_revenue_fen);
    memset(&s->p.sme_service_revenue_fen, 0, sizeof s->p.sme_service_revenue_fen);
}
static void nobody_asked(scene *s)
{
    s->p.survey_valid.value = s->p.survey_satisfied.value = 0;
}
static void institutions_4(scene *s)
{
    s->p.institutions_gathered.value = 4;
}
static void smes_87(scene *s)
{
    s->p.jjj_smes_served.value = 87;
}
static void young(scene *s)
{
    s->p.founded_on.value = 20250101;
}
static void young_association(scene *s)
{
    static const smeplat_str code = TEXT("51110000500000005A");

    young(s);
    s->p.uscc = code;
}
static void staff_figure_unknown(scene *s)
{
    s->rules.staff_min = 0;
}
static void on_the_list(scene *s)
{
    (void)add_incident(s, SMEPLAT_INCIDENT_SERIOUS_DISHONESTY, 20220101);
}
static void severity_not_stated(scene *s)
{
    (void)add_incident(s, SMEPLAT_INCIDENT_ADMINISTRATIVE_PENALTY, 20250101);
}
static void penalty_undated(scene *s)
{
    (void)add_incident(s, SMEPLAT_INCIDENT_CRIMINAL, 0);
}
static void listing_undated(scene *s)
{
    (void)add_incident(s, SMEPLAT_INCIDENT_SERIOUS_DISHONESTY, 0);
}
static void repair_not_evidenced(scene *s)
{
    smeplat_incident *x = add_incident(s, SMEPLAT_INCIDENT_ADMINISTRATIVE_PENALTY, 20250101);

    x->severity = SMEPLAT_SEVERITY_SEVERE;
    x->repaired_on = 20260101;
    x->basis = SMEPLAT_BASIS_DECLARED;
    s->rules.readings[SMEPLAT_READING_REPAIRED_RECORD] = 1;
}
static void list_not_complete(scene *s)
{
    memset(&s->p.incidents_complete, 0, sizeof s->p.incidents_complete);
}
static void filing_not_stated(scene *s)
{
    memset(&s->p.filed_on, 0, sizeof s->p.filed_on);
    (void)add_revocation(s, 20200101);
}
static void publication_not_stated(scene *s)
{
    s->rules.readings[SMEPLAT_READING_BAR_START] = 1;
    (void)add_revocation(s, 20200101);
}
static void barred(scene *s)
{
    (void)add_revocation(s, 20250301);
}
static void no_service(scene *s)
{
    s->p.service_count = 0;
}
static void no_record(scene *s)
{
    s->services[0].records_in_year.value = 0;
}
static void innovation_alone(scene *s)
{
    s->services[0].function = SMEPLAT_FUNCTION_INNOVATION;
    s->services[0].opens_instruments = stated(1);
}
static void three_functions_asked(scene *s)
{
    s->rules.functions_min = 3;
}
static void code_not_stated(scene *s)
{
    s->rules.readings[SMEPLAT_READING_REGISTERED_BY] = 1;
}
static void code_of_shanghai(scene *s)
{
    static const smeplat_str code = TEXT("91310000000000000X");

    code_not_stated(s);
    s->p.uscc = code;
}
static void lower_floor_above_the_floor(scene *s)
{
    smes_87(s);
    s->rules.smes_reduced_min = 150;
    s->rules.readings[SMEPLAT_READING_SME_FLOOR_FORCE] = 1;
    s->rules.readings[SMEPLAT_READING_REDUCED_FLOOR] = 2;
}
/* A hundred times this is beyond all numbers there are. */
static void great_revenue_of_unknown(scene *s)
{
    revenue_not_stated(s);
    memset(&s->p.total_income_fen, 0, sizeof s->p.total_income_fen);
    memset(&s->p.service_revenue_fen, 0, sizeof s->p.service_revenue_fen);
    s->p.sme_service_revenue_fen.value = (int64_t)1 << 62;
    s->rules.revenue_share_min.num = 1;
}
/* More answers than any number of valid ones can hold. */
static void answers_beyond_all_numbers(scene *s)
{
    memset(&s->p.survey_valid, 0, sizeof s->p.survey_valid);
    s->p.survey_satisfied.value = s->p.survey_basically_satisfied.value = INT64_MAX;
}
static void revocation_undated(scene *s)
{
    (void)add_revocation(s, 0);
}
/* In the calendar's first and last years: everything stands as in the sample, but for the day. */
static void on_day(scene *s, int32_t deadline)
{
    s->round.deadline = deadline;
    s->p.filed_on.value = deadline;
    s->p.founded_on.value = 19000101;
}
static void founding_a_hundred_years_before_1950(scene *s)
{
    on_day(s, 19500101);
    founding_not_stated(s);
    s->rules.age_years_min = 100;
}
static void bar_of_a_century_in_1950(scene *s)
{
    on_day(s, 19500101);
    revocation_undated(s);
    s->rules.bar_years = 100;
}
static void bar_of_a_century_in_principle(scene *s)
{
    bar_of_a_century_in_1950(s);
    s->rules.force[SMEPLAT_CRITERION_ART15_BAR] = SMEPLAT_FORCE_IN_PRINCIPLE;
}
static void bar_of_a_century_in_2000(scene *s)
{
    bar_of_a_century_in_1950(s);
    on_day(s, 20000101);
}
static void publication_within_a_century(scene *s)
{
    on_day(s, 19500101);
    publication_not_stated(s);
    s->revocations[0].decided_on = 19490101;
    s->rules.bar_years = 100;
}
static void publication_and_decision_within_a_century(scene *s)
{
    publication_within_a_century(s);
    s->revocations[0].decided_on = 0;
}
static void penalty_within_a_century(scene *s)
{
    on_day(s, 19500101);
    penalty_undated(s);
    s->rules.lookback_years = 100;
}
static void ruling_on_penalties(scene *s, int32_t ruling, int32_t decided_on)
{
    s->rulings[0].struct_size = sizeof s->rulings[0];
    s->rulings[0].criterion = SMEPLAT_CRITERION_ART6_2_PENALTIES;
    s->rulings[0].ruling = ruling;
    s->rulings[0].decided_on = decided_on;
    s->p.ruling_count = 1;
}
/* A ruling is no longer in force once something is decided after it. */
static void penalty_within_a_century_allowed(scene *s)
{
    penalty_within_a_century(s);
    ruling_on_penalties(s, SMEPLAT_RULING_ALLOWED, 19500601);
}
/* Refused, so that it must lie out of the window: a hundred years after the day that is the best to state. */
static void penalty_within_a_century_refused(scene *s)
{
    penalty_within_a_century(s);
    ruling_on_penalties(s, SMEPLAT_RULING_REFUSED, 19500601);
}
/* A penalty that proof of its suspension leaves to the bureau; an association, to which every condition may be relaxed. */
static void suspension_of_an_association(scene *s)
{
    static const smeplat_str code = TEXT("51110000500000005A");
    smeplat_incident *x = add_incident(s, SMEPLAT_INCIDENT_ADMINISTRATIVE_PENALTY, 20250101);

    x->severity = SMEPLAT_SEVERITY_SEVERE;
    x->challenge = SMEPLAT_CHALLENGE_SUSPENDED;
    x->basis = SMEPLAT_BASIS_DECLARED;
    s->p.uscc = code;
    s->rules.readings[SMEPLAT_READING_RELAXATION_WHAT] = 2;
}
static void suspension_without_results(scene *s)
{
    suspension_of_an_association(s);
    memset(&s->p.outstanding_results, 0, sizeof s->p.outstanding_results);
}
static void barred_to_the_last_day(scene *s)
{
    on_day(s, 21990101);
    (void)add_revocation(s, 21980601);
}
/* The later of two rulings is in force, wherever it stands: it allows what the suspension leaves to the bureau. */
static void suspension_ruled_on_twice(scene *s)
{
    smeplat_incident *x = add_incident(s, SMEPLAT_INCIDENT_ADMINISTRATIVE_PENALTY, 20250101);
    int i;

    x->severity = SMEPLAT_SEVERITY_SEVERE;
    x->challenge = SMEPLAT_CHALLENGE_SUSPENDED;
    x->basis = SMEPLAT_BASIS_DECLARED;
    for (i = 0; i < 2; i++) {
        s->rulings[i].struct_size = sizeof s->rulings[i];
        s->rulings[i].criterion = SMEPLAT_CRITERION_ART6_2_PENALTIES;
        s->rulings[i].ruling = i ? SMEPLAT_RULING_REFUSED : SMEPLAT_RULING_ALLOWED;
        s->rulings[i].decided_on = i ? 20250201 : 20250601;
    }
    s->p.ruling_count = 2;
}

/* One step as a line: "RAISE ART6_1_ASSETS total_assets_fen NONE 1 DECLARED, settles 1". */
static void describe(const smeplat_remedy_step *s, char *out, size_t cap)
{
    char path[80];
    size_t n;
    int32_t c;

    smeplat_field_path(s->field, s->entry, path, sizeof path);
    n = (size_t)snprintf(out, cap, "%s %s %s %s %lld %s", smeplat_remedy_kind_name(s->kind),
                         smeplat_criterion_name(s->criterion), s->field ? path : "-", smeplat_bound_name(s->bound),
                         (long long)s->amount, smeplat_basis_name(s->basis));
    if (s->date)
        n += (size_t)snprintf(out + n, cap - n, ", %d", (int)s->date);
    if (s->met_from)
        n += (size_t)snprintf(out + n, cap - n, ", by time %d", (int)s->met_from);
    n += (size_t)snprintf(out + n, cap - n, ", settles %d", (int)s->settles);
    for (c = 1; c < 64; c++)
        if (s->criteria & SMEPLAT_BIT(c) && c != s->criterion)
            n += (size_t)snprintf(out + n, cap - n, ", also %s", smeplat_criterion_name(c));
}

static const struct {
    void (*take_away)(scene *);
    int32_t overall, reachable, deadline, earliest;
    const char *steps[4];
} cases[] = {
    {premises_not_stated,
     SMEPLAT_VERDICT_UNKNOWN,
     1,
     20260630,
     20260630,
     {"STATE ART6_4_PREMISES fixed_premises EXACTLY 1 DECLARED, settles 1"}},
    {premises_no,
     SMEPLAT_VERDICT_NOT_MET,
     1,
     20260630,
     20260630,
     {"FULFIL ART6_4_PREMISES fixed_premises NONE 1 DOCUMENTED, settles 1"}},
    {premises_declared,
     SMEPLAT_VERDICT_UNKNOWN,
     1,
     20260630,
     20260630,
     {"EVIDENCE ART6_4_PREMISES fixed_premises NONE 1 DOCUMENTED, settles 1"}},
    {assets_not_stated,
     SMEPLAT_VERDICT_UNKNOWN,
     1,
     20260630,
     20260630,
     {"STATE ART6_1_ASSETS total_assets_fen AT_LEAST 300000000 DECLARED, settles 1"}},
    {revenue_not_stated,
     SMEPLAT_VERDICT_UNKNOWN,
     1,
     20260630,
     20260630,
     {"STATE ART6_8_REVENUE_SHARE operating_revenue_fen AT_MOST 100 DECLARED, settles 1"}},
    {founding_not_stated,
     SMEPLAT_VERDICT_UNKNOWN,
     1,
     20260630,
     0,
     {"STATE ART6_1_AGE founded_on AT_MOST 20240630 DECLARED, settles 1"}},
    {share_not_stated,
     SMEPLAT_VERDICT_UNKNOWN,
     1,
     20260630,
     20260630,
     {"STATE ART6_8_REVENUE_SHARE sme_service_revenue_fen SHARE 50 DECLARED, settles 0",
      "STATE ART6_8_REVENUE_SHARE operating_revenue_fen SHARE 100 DECLARED, settles 0"}},
    {nobody_asked,
     SMEPLAT_VERDICT_UNKNOWN,
     1,
     20260630,
     20260630,
     {"STATE ART6_9_SATISFACTION survey_valid SHARE 100 DOCUMENTED, settles 0",
      "RAISE ART6_9_SATISFACTION survey_satisfied SHARE 90 DOCUMENTED, settles 0"}},
    {institutions_4,
     SMEPLAT_VERDICT_NOT_MET,
     1,
     20260630,
     20260630,
     {"RAISE ART6_4_INSTITUTIONS institutions_gathered NONE 1 DOCUMENTED, settles 1"}},
    {smes_87,
     SMEPLAT_VERDICT_DISCRETION,
     1,
     20260630,
     20260630,
     {"RULING ART6_3_SMES_SERVED jjj_smes_served NONE 13 NOT_STATED, 20260630, settles 1"}},
    {young,
     SMEPLAT_VERDICT_NOT_MET,
     1,
     20270101,
     20270101,
     {"WAIT ART6_1_AGE filed_on NONE 0 DOCUMENTED, 20270101, settles 1"}},
    {young_association,
     SMEPLAT_VERDICT_DISCRETION,
     1,
     20260630,
     20270101,
     {"RULING ART6_1_AGE - NONE 0 NOT_STATED, 20260630, by time 20270101, settles 1"}},
    {staff_figure_unknown,
     SMEPLAT_VERDICT_UNKNOWN,
     0,
     20260630,
     20260630,
     {"FIND_FIGURE ART6_7_STAFF rules.staff_min NONE 0 NOT_STATED, settles 0"}},
    {on_the_list,
     SMEPLAT_VERDICT_NOT_MET,
     0,
     20260630,
     0,
     {"STUCK ART6_2_DISHONESTY incidents[1] NONE 0 NOT_STATED, settles 0"}},
    {severity_not_stated,
     SMEPLAT_VERDICT_UNKNOWN,
     1,
     20260630,
     20270102,
     {"STATE ART6_2_PENALTIES incidents[1].severity EXACTLY 1 DOCUMENTED, settles 1"}},
    {penalty_undated,
     SMEPLAT_VERDICT_UNKNOWN,
     1,
     20260630,
     0,
     {"STATE ART6_2_PENALTIES incidents[1].decided_on AT_MOST 20240629 DOCUMENTED, settles 1"}},
    {listing_undated,
     SMEPLAT_VERDICT_UNKNOWN,
     1,
     20260630,
     0,
     {"STATE ART6_2_DISHONESTY incidents[1].decided_on AT_LEAST 20260701 DOCUMENTED, settles 0",
      "RULING ART6_2_DISHONESTY - NONE 0 NOT_STATED, 20260701, settles 0"}},
    {repair_not_evidenced,
     SMEPLAT_VERDICT_UNKNOWN,
     1,
     20260630,
     20270102,
     {"EVIDENCE ART6_2_PENALTIES incidents[1].basis NONE 0 DOCUMENTED, settles 1"}},
    {list_not_complete,
     SMEPLAT_VERDICT_UNKNOWN,
     1,
     20260630,
     0,
     {"STATE ART6_2_PENALTIES incidents_complete EXACTLY 1 DECLARED, settles 2, also ART6_2_DISHONESTY"}},
    {filing_not_stated,
     SMEPLAT_VERDICT_UNKNOWN,
     1,
     20260630,
     20260630,
     {"STATE ART10_FILED_IN_TIME filed_on EXACTLY 20260630 DECLARED, settles 2, also ART15_BAR"}},
    {publication_not_stated,
     SMEPLAT_VERDICT_UNKNOWN,
     1,
     20260630,
     0,
     {"STATE ART15_BAR revocations[1].published_on AT_MOST 20240629 NOT_STATED, settles 1"}},
    {barred,
     SMEPLAT_VERDICT_NOT_MET,
     1,
     20270302,
     20270302,
     {"WAIT ART15_BAR filed_on NONE 0 DOCUMENTED, 20270302, settles 1"}},
    {no_service,
     SMEPLAT_VERDICT_UNKNOWN,
     1,
     20260630,
     20260630,
     {"STATE ART7_FUNCTIONS services EXACTLY 1 DECLARED, settles 1"}},
    {no_record,
     SMEPLAT_VERDICT_UNKNOWN,
     1,
     20260630,
     20260630,
     {"STATE ART7_FUNCTIONS services EXACTLY 2 DECLARED, settles 1"}},
    {innovation_alone,
     SMEPLAT_VERDICT_UNKNOWN,
     1,
     20260630,
     20260630,
     {"STATE ART7_FUNCTIONS services[1].organises_innovation_resources EXACTLY 1 DECLARED, settles 1"}},
    {three_functions_asked,
     SMEPLAT_VERDICT_UNKNOWN,
     1,
     20260630,
     20260630,
     {"STATE ART7_FUNCTIONS services EXACTLY 2 DECLARED, settles 0",
      "STATE ART7_FUNCTIONS services EXACTLY 3 DECLARED, settles 0"}},
    {code_not_stated,
     SMEPLAT_VERDICT_UNKNOWN,
     1,
     20260630,
     20260630,
     {"STATE ART6_1_REGISTERED uscc NONE 0 NOT_STATED, settles 1"}},
    {code_of_shanghai,
     SMEPLAT_VERDICT_NOT_MET,
     1,
     20260630,
     20260630,
     {"FULFIL ART6_1_REGISTERED uscc NONE 0 NOT_STATED, settles 1"}},
    {lower_floor_above_the_floor,
     SMEPLAT_VERDICT_NOT_MET,
     1,
     20260630,
     20260630,
     {"RAISE ART6_3_SMES_SERVED jjj_smes_served NONE 13 DOCUMENTED, settles 1"}},
    {great_revenue_of_unknown,
     SMEPLAT_VERDICT_UNKNOWN,
     1,
     20260630,
     20260630,
     {"STATE ART6_8_REVENUE_SHARE operating_revenue_fen AT_MOST 9223372036854775807 DECLARED, settles 1"}},
    {answers_beyond_all_numbers,
     SMEPLAT_VERDICT_UNKNOWN,
     0,
     20260630,
     20260630,
     {"STUCK ART6_9_SATISFACTION survey_valid NONE 0 NOT_STATED, settles 0"}},
    {founding_a_hundred_years_before_1950,
     SMEPLAT_VERDICT_UNKNOWN,
     0,
     19500101,
     0,
     {"STUCK ART6_1_AGE founded_on NONE 0 NOT_STATED, settles 0"}},
    {revocation_undated,
     SMEPLAT_VERDICT_UNKNOWN,
     1,
     20260630,
     0,
     {"STATE ART15_BAR revocations[1].decided_on AT_MOST 20240629 NOT_STATED, settles 1"}},
    {bar_of_a_century_in_1950,
     SMEPLAT_VERDICT_UNKNOWN,
     0,
     19500101,
     0,
     {"STUCK ART15_BAR revocations[1] NONE 0 NOT_STATED, settles 0"}},
    {bar_of_a_century_in_principle,
     SMEPLAT_VERDICT_UNKNOWN,
     1,
     19500101,
     0,
     {"RULING ART15_BAR - NONE 0 NOT_STATED, 19500101, settles 1"}},
    {bar_of_a_century_in_2000,
     SMEPLAT_VERDICT_UNKNOWN,
     0,
     20000101,
     0,
     {"STUCK ART15_BAR revocations[1] NONE 0 NOT_STATED, settles 0"}},
    {publication_and_decision_within_a_century,
     SMEPLAT_VERDICT_UNKNOWN,
     1,
     19500101,
     0,
     {"STATE ART15_BAR revocations[1].published_on AT_LEAST 19500102 NOT_STATED, settles 1"}},
    {penalty_within_a_century_refused,
     SMEPLAT_VERDICT_UNKNOWN,
     1,
     20500103,
     0,
     {"STATE ART6_2_PENALTIES incidents[1].decided_on AT_MOST 19500102 DOCUMENTED, settles 1",
      "WAIT ART6_2_PENALTIES filed_on NONE 0 DOCUMENTED, 20500103, settles 0"}},
    {suspension_of_an_association,
     SMEPLAT_VERDICT_DISCRETION,
     1,
     20260630,
     20270102,
     {"RULING ART6_2_PENALTIES - NONE 0 NOT_STATED, 20260630, by time 20270102, settles 1"}},
    {suspension_without_results,
     SMEPLAT_VERDICT_UNKNOWN,
     1,
     20260630,
     20270102,
     {"EVIDENCE ART6_2_PENALTIES incidents[1].basis NONE 0 DOCUMENTED, settles 0",
      "RULING ART6_2_PENALTIES - NONE 0 NOT_STATED, 20260630, by time 20270102, settles 0"}},
    {penalty_within_a_century_allowed,
     SMEPLAT_VERDICT_UNKNOWN,
     1,
     19500101,
     0,
     {"STATE ART6_2_PENALTIES incidents[1].decided_on EXACTLY 19500102 DOCUMENTED, settles 1"}},
    {publication_within_a_century,
     SMEPLAT_VERDICT_UNKNOWN,
     1,
     19500101,
     0,
     {"STATE ART15_BAR revocations[1].published_on AT_LEAST 19500102 NOT_STATED, settles 1"}},
    {penalty_within_a_century,
     SMEPLAT_VERDICT_UNKNOWN,
     1,
     19500101,
     0,
     {"STATE ART6_2_PENALTIES incidents[1].decided_on AT_LEAST 19500102 DOCUMENTED, settles 0",
      "RULING ART6_2_PENALTIES - NONE 0 NOT_STATED, 19500102, settles 0"}},
    {barred_to_the_last_day,
     SMEPLAT_VERDICT_NOT_MET,
     0,
     21990101,
     0,
     {"STUCK ART15_BAR revocations[1] NONE 0 NOT_STATED, settles 0"}},
    {suspension_ruled_on_twice,
     SMEPLAT_VERDICT_UNKNOWN,
     1,
     20260630,
     20270102,
     {"EVIDENCE ART6_2_PENALTIES incidents[1].basis NONE 0 DOCUMENTED, settles 1"}},
};

static void each_thing_missing_has_its_step(void **state)
{
    size_t i, k;

    (void)state;
    for (i = 0; i < COUNT_OF(cases); i++) {
        smeplat_remedy_step steps[STEPS];
        smeplat_remedy r;
        static scene s;
        char line[400];

        set_scene(&s);
        cases[i].take_away(&s);
        r = find(&s, steps, STEPS);
        for (k = 0; k < r.step_count; k++) {
            describe(&steps[k], line, sizeof line);
            assert_in_range(k, 0, COUNT_OF(cases[i].steps) - 1);
            assert_non_null(cases[i].steps[k]);
            assert_string_equal(line, cases[i].steps[k]);
        }
        assert_true(k == COUNT_OF(cases[i].steps) || !cases[i].steps[k]);
        assert_int_equal(r.overall, cases[i].overall);
        assert_int_equal(r.reachable, cases[i].reachable);
        assert_int_equal(r.deadline, cases[i].deadline);
        assert_int_equal(r.earliest, cases[i].earliest);
    }
}

/* ---- under the other readings, and at the edges of what is asked for ---- */

#define READ(s, reading, option) ((s)->rules.readings[SMEPLAT_READING_##reading] = (option))

static void set_staff(scene *s, int32_t reading, int64_t degree, int64_t title, int64_t both)
{
    READ(s, STAFF_QUALIFICATION, (uint8_t)reading);
    s->p.staff_degree_only.value = degree;
    s->p.staff_title_only.value = title;
    s->p.staff_degree_and_title.value = both;
}
static void not_stated(smeplat_fact *fact)
{
    memset(fact, 0, sizeof *fact);
}
/* Eight are asked for: 3 + 3 + 1 are one short, of whichever. */
static void one_of_staff_short(scene *s)
{
    set_staff(s, 0, 3, 3, 1);
}
static void titles_not_stated(scene *s)
{
    set_staff(s, 0, 3, 0, 1);
    not_stated(&s->p.staff_title_only);
}
static void staff_not_stated(scene *s)
{
    set_staff(s, 0, 0, 0, 0);
    not_stated(&s->p.staff_degree_only);
    not_stated(&s->p.staff_title_only);
    not_stated(&s->p.staff_degree_and_title);
}
static void both_qualifications_short(scene *s)
{
    set_staff(s, 1, 9, 9, 2);
}
static void both_qualifications_not_stated(scene *s)
{
    set_staff(s, 1, 9, 9, 0);
    not_stated(&s->p.staff_degree_and_title);
}
/* Eight of each: degrees 3 + 2, titles 3 + 2; three persons with both make up for each. */
static void each_qualification_short(scene *s)
{
    set_staff(s, 2, 3, 3, 2);
}
static void degrees_shorter_than_titles(scene *s)
{
    set_staff(s, 2, 2, 4, 3);
}
static void titles_shorter_than_degrees(scene *s)
{
    set_staff(s, 2, 4, 2, 3);
}
static void only_degrees_short(scene *s)
{
    set_staff(s, 2, 2, 5, 3);
}
static void only_titles_short(scene *s)
{
    set_staff(s, 2, 5, 2, 3);
}
static void titles_of_their_own_not_stated(scene *s)
{
    set_staff(s, 2, 8, 0, 0);
    not_stated(&s->p.staff_title_only);
}
static void degrees_of_their_own_not_stated(scene *s)
{
    set_staff(s, 2, 0, 8, 0);
    not_stated(&s->p.staff_degree_only);
}
static void nobody_of_each_stated(scene *s)
{
    staff_not_stated(s);
    READ(s, STAFF_QUALIFICATION, 2);
}

static void answers_short(scene *s)
{
    READ(s, SATISFACTION_MEASURE, 1);
    s->p.survey_satisfied.value = 5;
    s->p.survey_basically_satisfied.value = 3;
}
static void basic_answers_not_stated(scene *s)
{
    READ(s, SATISFACTION_MEASURE, 1);
    s->p.survey_satisfied.value = 5;
    not_stated(&s->p.survey_basically_satisfied);
}
/* Ten of eleven are nine of ten at the least, ten of twelve are not. */
static void valid_answers_not_stated(scene *s)
{
    READ(s, SATISFACTION_MEASURE, 1);
    s->p.survey_basically_satisfied.value = 1;
    not_stated(&s->p.survey_valid);
}
static void basic_answers_do_not_count(scene *s)
{
    s->p.survey_satisfied.value = 7;
    s->p.survey_basically_satisfied.value = 3;
}
static void mean_score_short(scene *s)
{
    READ(s, SATISFACTION_MEASURE, 2);
    s->p.survey_mean_score.value = 8950;
}
static void mean_score_not_stated(scene *s)
{
    READ(s, SATISFACTION_MEASURE, 2);
    not_stated(&s->p.survey_mean_score);
}

/* The lower floor of 50 for those of production stages, where the floor is required. */
static void set_smes(scene *s, int32_t reading, int64_t served)
{
    READ(s, SME_FLOOR_FORCE, 1);
    READ(s, REDUCED_FLOOR, (uint8_t)reading);
    s->p.jjj_smes_served.value = served;
}
static void focus_not_stated(scene *s)
{
    set_smes(s, 1, 85);
    not_stated(&s->p.gaojingjian_focus);
    s->p.production_stage_services.basis = SMEPLAT_BASIS_VERIFIED;
}
static void stages_not_stated(scene *s)
{
    set_smes(s, 1, 85);
    not_stated(&s->p.production_stage_services);
    s->p.gaojingjian_focus.basis = SMEPLAT_BASIS_VERIFIED;
}
static void focus_no(scene *s)
{
    set_smes(s, 2, 85);
    s->p.gaojingjian_focus.value = 0;
}
static void stages_not_stated_though_not_verified(scene *s)
{
    set_smes(s, 2, 50);
    not_stated(&s->p.production_stage_services);
}
static void focus_no_and_too_few(scene *s)
{
    set_smes(s, 2, 40);
    s->p.gaojingjian_focus.value = 0;
}
static void too_few_for_the_lower_floor(scene *s)
{
    set_smes(s, 2, 40);
}
static void served_not_stated(scene *s)
{
    set_smes(s, 2, 0);
    not_stated(&s->p.jjj_smes_served);
}
static void served_not_stated_without_the_lower_floor(scene *s)
{
    served_not_stated(s);
    s->p.gaojingjian_focus.value = 0;
}
static void no_lower_floor_known(scene *s)
{
    served_not_stated(s);
    s->rules.smes_reduced_min = 0;
}

static void part_short(scene *s)
{
    s->p.sme_service_revenue_fen.value = 40;
}
static void part_not_stated(scene *s)
{
    not_stated(&s->p.sme_service_revenue_fen);
}
static void income_counts(scene *s)
{
    READ(s, REVENUE_DENOMINATOR, 1);
    s->p.total_income_fen.value = 121;
}
static void service_revenue_not_stated(scene *s)
{
    READ(s, REVENUE_DENOMINATOR, 2);
    not_stated(&s->p.service_revenue_fen);
}
static void no_revenue_at_all(scene *s)
{
    READ(s, ZERO_REVENUE, 1);
    s->p.sme_service_revenue_fen.value = s->p.operating_revenue_fen.value = 0;
}

static void not_barred_the_day_after(scene *s)
{
    READ(s, BAR_TESTED_AT, 1);
    not_stated(&s->p.filed_on);
    (void)add_revocation(s, 20200101);
}
static void barred_at_the_deadline(scene *s)
{
    READ(s, BAR_TESTED_AT, 1);
    s->p.filed_on.value = 20260601;
    (void)add_revocation(s, 20240615);
}
/* On the filing day it is over: the bar ended on 14 June. */
static void free_when_filed(scene *s)
{
    s->p.filed_on.value = 20260616;
    (void)add_revocation(s, 20240615);
}
static void decision_unknown(scene *s)
{
    (void)add_revocation(s, 0);
}
static void revocation_undated_published_early(scene *s)
{
    add_revocation(s, 0)->published_on = 20240101;
}
static void revocation_undated_published_late(scene *s)
{
    add_revocation(s, 0)->published_on = 20250101;
}
static void revocation_undated_annulled_later(scene *s)
{
    add_revocation(s, 0)->annulled_on = 20260701;
}
/* Where the day of publication is what counts. */
static smeplat_revocation *unpublished(scene *s, int32_t decided_on)
{
    READ(s, BAR_START, 1);
    return add_revocation(s, decided_on);
}
static void second_revocation_unpublished(scene *s)
{
    unpublished(s, 20200101)->published_on = 20200201;
    (void)unpublished(s, 20200301);
}
static void decided_on_the_last_harmless_day(scene *s)
{
    (void)unpublished(s, 20240629);
}
static void decided_a_day_too_late(scene *s)
{
    (void)unpublished(s, 20240630);
}
static void decided_on_the_filing_day(scene *s)
{
    (void)unpublished(s, 20260630);
}
static void decided_after_the_filing_day(scene *s)
{
    (void)unpublished(s, 20260801);
}
static void annulled_on_the_filing_day(scene *s)
{
    unpublished(s, 20260101)->annulled_on = 20260630;
}
static void filing_declared(scene *s)
{
    s->rules.min_basis = SMEPLAT_BASIS_DOCUMENTED;
    s->p.filed_on.basis = SMEPLAT_BASIS_DECLARED;
    (void)add_revocation(s, 20200101);
}

static void far_end_out(scene *s)
{
    READ(s, LOOKBACK_ENDS, 1);
    (void)add_incident(s, SMEPLAT_INCIDENT_CRIMINAL, 0);
}
static smeplat_incident *undated_of_the_head(scene *s, int32_t office_from, int32_t office_until)
{
    smeplat_incident *x = add_incident(s, SMEPLAT_INCIDENT_CRIMINAL, 0);

    x->subject = SMEPLAT_SUBJECT_LEGAL_REPRESENTATIVE;
    x->office_from = office_from;
    x->office_until = office_until;
    return x;
}
/* The window opens on 30 June 2024. Who holds the office at the deadline answers for all of it; who left within it for what was decided
 * before, if the bureau sees it so; and who left before it for nothing. */
static void undated_of_a_head_who_left_within_the_window(scene *s)
{
    (void)undated_of_the_head(s, 20200101, 20250101);
}
static void undated_of_a_head_who_came_within_the_window(scene *s)
{
    (void)undated_of_the_head(s, 20250101, 0);
}
static void undated_of_a_head_who_left_before_the_window(scene *s)
{
    (void)undated_of_the_head(s, 20200101, 20230101);
}
static void second_penalty_undated(scene *s)
{
    (void)add_incident(s, SMEPLAT_INCIDENT_CRIMINAL, 20200101);
    (void)add_incident(s, SMEPLAT_INCIDENT_CRIMINAL, 0);
}
static void penalty_in_the_window(scene *s)
{
    (void)add_incident(s, SMEPLAT_INCIDENT_CRIMINAL, 20250101);
}
static void age_the_day_after(scene *s)
{
    READ(s, AGE_DAY, 1);
    not_stated(&s->p.founded_on);
}
static void age_of_three_years(scene *s)
{
    s->rules.age_years_min = 3;
    s->round.deadline = 20270228;
    s->p.filed_on.value = 20260630;
    not_stated(&s->p.founded_on);
}

static const struct {
    void (*take_away)(scene *);
    const char *steps[3];
} others[] = {
    {one_of_staff_short, {"RAISE ART6_7_STAFF staff_degree_only NONE 1 DOCUMENTED, settles 1"}},
    {titles_not_stated, {"STATE ART6_7_STAFF staff_title_only AT_LEAST 4 DECLARED, settles 1"}},
    {both_qualifications_short, {"RAISE ART6_7_STAFF staff_degree_and_title NONE 6 DOCUMENTED, settles 1"}},
    {both_qualifications_not_stated, {"STATE ART6_7_STAFF staff_degree_and_title AT_LEAST 8 DECLARED, settles 1"}},
    {each_qualification_short, {"RAISE ART6_7_STAFF staff_degree_and_title NONE 3 DOCUMENTED, settles 1"}},
    {degrees_shorter_than_titles, {"RAISE ART6_7_STAFF staff_degree_and_title NONE 3 DOCUMENTED, settles 1"}},
    {titles_shorter_than_degrees, {"RAISE ART6_7_STAFF staff_degree_and_title NONE 3 DOCUMENTED, settles 1"}},
    {only_degrees_short, {"RAISE ART6_7_STAFF staff_degree_only NONE 3 DOCUMENTED, settles 1"}},
    {only_titles_short, {"RAISE ART6_7_STAFF staff_title_only NONE 3 DOCUMENTED, settles 1"}},
    {titles_of_their_own_not_stated, {"STATE ART6_7_STAFF staff_title_only AT_LEAST 8 DECLARED, settles 1"}},
    {degrees_of_their_own_not_stated, {"STATE ART6_7_STAFF staff_degree_only AT_LEAST 8 DECLARED, settles 1"}},
    {nobody_of_each_stated, {"STATE ART6_7_STAFF staff_degree_and_title AT_LEAST 8 DECLARED, settles 1"}},
    {answers_short, {"RAISE ART6_9_SATISFACTION survey_satisfied NONE 1 DOCUMENTED, settles 1"}},
    {basic_answers_not_stated, {"STATE ART6_9_SATISFACTION survey_basically_satisfied AT_LEAST 4 DECLARED, settles 1"}},
    {valid_answers_not_stated, {"STATE ART6_9_SATISFACTION survey_valid AT_MOST 11 DECLARED, settles 1"}},
    {basic_answers_do_not_count, {"RAISE ART6_9_SATISFACTION survey_satisfied NONE 2 DOCUMENTED, settles 1"}},
    {mean_score_short, {"RAISE ART6_9_SATISFACTION survey_mean_score NONE 50 DOCUMENTED, settles 1"}},
    {mean_score_not_stated, {"STATE ART6_9_SATISFACTION survey_mean_score AT_LEAST 9000 DECLARED, settles 1"}},
    {focus_not_stated, {"STATE ART6_3_SMES_SERVED gaojingjian_focus EXACTLY 1 VERIFIED, settles 1"}},
    {stages_not_stated, {"STATE ART6_3_SMES_SERVED production_stage_services EXACTLY 1 VERIFIED, settles 1"}},
    {focus_no, {"FULFIL ART6_3_SMES_SERVED gaojingjian_focus NONE 1 DOCUMENTED, settles 1"}},
    {stages_not_stated_though_not_verified,
     {"STATE ART6_3_SMES_SERVED production_stage_services EXACTLY 1 DECLARED, settles 1"}},
    {focus_no_and_too_few, {"RAISE ART6_3_SMES_SERVED jjj_smes_served NONE 60 DOCUMENTED, settles 1"}},
    {too_few_for_the_lower_floor, {"RAISE ART6_3_SMES_SERVED jjj_smes_served NONE 10 DOCUMENTED, settles 1"}},
    {served_not_stated, {"STATE ART6_3_SMES_SERVED jjj_smes_served AT_LEAST 50 DECLARED, settles 1"}},
    {served_not_stated_without_the_lower_floor,
     {"STATE ART6_3_SMES_SERVED jjj_smes_served AT_LEAST 100 DECLARED, settles 1"}},
    {no_lower_floor_known, {"STATE ART6_3_SMES_SERVED jjj_smes_served AT_LEAST 100 DECLARED, settles 1"}},
    {part_short, {"RAISE ART6_8_REVENUE_SHARE sme_service_revenue_fen NONE 10 DOCUMENTED, settles 1"}},
    {part_not_stated, {"STATE ART6_8_REVENUE_SHARE sme_service_revenue_fen AT_LEAST 50 DECLARED, settles 1"}},
    {income_counts, {"RAISE ART6_8_REVENUE_SHARE sme_service_revenue_fen NONE 11 DOCUMENTED, settles 1"}},
    {service_revenue_not_stated, {"STATE ART6_8_REVENUE_SHARE service_revenue_fen AT_MOST 100 DECLARED, settles 1"}},
    {no_revenue_at_all, {"RAISE ART6_8_REVENUE_SHARE sme_service_revenue_fen NONE 1 DOCUMENTED, settles 1"}},
    {not_barred_the_day_after, {"STATE ART10_FILED_IN_TIME filed_on AT_MOST 20260630 DECLARED, settles 1"}},
    {barred_at_the_deadline, {NULL}},
    {free_when_filed, {NULL}},
    {decision_unknown, {"STATE ART15_BAR revocations[1].decided_on AT_MOST 20240629 NOT_STATED, settles 1"}},
    {revocation_undated_published_early,
     {"STATE ART15_BAR revocations[1].decided_on AT_MOST 20240101 NOT_STATED, settles 1"}},
    {revocation_undated_published_late,
     {"STATE ART15_BAR revocations[1].decided_on AT_MOST 20240629 NOT_STATED, settles 1"}},
    {revocation_undated_annulled_later,
     {"STATE ART15_BAR revocations[1].decided_on AT_MOST 20240629 NOT_STATED, settles 1"}},
    {second_revocation_unpublished,
     {"STATE ART15_BAR revocations[2].published_on AT_MOST 20240629 NOT_STATED, settles 1"}},
    {decided_on_the_last_harmless_day,
     {"STATE ART15_BAR revocations[1].published_on AT_MOST 20240629 NOT_STATED, settles 1"}},
    {decided_a_day_too_late, {"STATE ART15_BAR revocations[1].published_on AT_LEAST 20260701 NOT_STATED, settles 1"}},
    {decided_on_the_filing_day,
     {"STATE ART15_BAR revocations[1].published_on AT_LEAST 20260701 NOT_STATED, settles 1"}},
    {decided_after_the_filing_day,
     {"STATE ART15_BAR revocations[1].published_on AT_LEAST 20260801 NOT_STATED, settles 1"}},
    {annulled_on_the_filing_day, {NULL}},
    {filing_declared,
     {"EVIDENCE ART10_FILED_IN_TIME filed_on NONE 20260630 DOCUMENTED, settles 2, also ART15_BAR"}},
    {far_end_out, {"STATE ART6_2_PENALTIES incidents[1].decided_on AT_MOST 20240630 DOCUMENTED, settles 1"}},
    {undated_of_a_head_who_left_within_the_window,
     {"STATE ART6_2_PENALTIES incidents[1].decided_on AT_MOST 20240629 DOCUMENTED, settles 1"}},
    {undated_of_a_head_who_came_within_the_window,
     {"STATE ART6_2_PENALTIES incidents[1].decided_on AT_MOST 20240629 DOCUMENTED, settles 1"}},
    {undated_of_a_head_who_left_before_the_window,
     {"STATE ART6_2_PENALTIES incidents[1].decided_on AT_MOST 21991231 DOCUMENTED, settles 1"}},
    {second_penalty_undated,
     {"STATE ART6_2_PENALTIES incidents[2].decided_on AT_MOST 20240629 DOCUMENTED, settles 1"}},
    {penalty_in_the_window, {"WAIT ART6_2_PENALTIES filed_on NONE 0 DOCUMENTED, 20270102, settles 1"}},
    {age_the_day_after, {"STATE ART6_1_AGE founded_on AT_MOST 20240629 DECLARED, settles 1"}},
    {age_of_three_years, {"STATE ART6_1_AGE founded_on AT_MOST 20240229 DECLARED, settles 1"}},
};

/* The steps of one scene, and none beside them. */
static void has_steps(scene *s, const char *const *steps_wanted, size_t most)
{
    smeplat_remedy_step steps[STEPS];
    smeplat_remedy r = find(s, steps, STEPS);
    char line[400];
    size_t k;

    for (k = 0; k < r.step_count; k++) {
        describe(&steps[k], line, sizeof line);
        if (k >= most || !steps_wanted[k])
            fail_msg("a step too many: %s", line);
        assert_string_equal(line, steps_wanted[k]);
    }
    if (k < most && steps_wanted[k])
        fail_msg("there is no step %s", steps_wanted[k]);
}

/*= Art. 6(3)/1, 6(3)/2, 15 */
static void the_least_that_will_do_under_every_reading(void **state)
{
    static scene s;
    size_t i;

    (void)state;
    for (i = 0; i < COUNT_OF(others); i++) {
        set_scene(&s);
        others[i].take_away(&s);
        has_steps(&s, others[i].steps, COUNT_OF(others[i].steps));
    }
}

/* The latest day that so many years later has not come (or has just), against one looked for day by day. */
static void days_to_reckon_back_to_are_the_latest_ones(void **state)
{
    static const int32_t days[] = {20240228, 20240229, 20240301, 20250228, 20250301, 20260630, 20260101,
                                   19020101, 19020102, 19020228, 19040229, 21991231, 21000228, 21000301};
    static const int64_t years[] = {1, 2, 3, 4, 8};
    int32_t or_on_it, x, later;
    size_t i, k;

    (void)state;
    for (i = 0; i < COUNT_OF(days); i++)
        for (k = 0; k < COUNT_OF(years); k++)
            for (or_on_it = 0; or_on_it <= 1; or_on_it++) {
                for (x = days[i]; x; x = smeplat_date_add_days(x, -1, &x) ? 0 : x)
                    if (smeplat_date_add_years(x, (int32_t)years[k], &later) == SMEPLAT_OK &&
                        (later < days[i] || (or_on_it && later == days[i])))
                        break;
                assert_int_equal(smeplat__latest_with(days[i], years[k], or_on_it), x);
            }
    assert_int_equal(smeplat__latest_with(20260630, 126, 1), 19000630);
    assert_int_equal(smeplat__latest_with(20260630, 127, 1), 0);
    assert_int_equal(smeplat__latest_with(19010101, 1, 1), SMEPLAT_DATE_MIN);
    assert_int_equal(smeplat__latest_with(19010101, 1, 0), 0);
    assert_int_equal(smeplat__day_after(20261231), 20270101);
    assert_int_equal(smeplat__day_after(21991230), 21991231);
    assert_int_equal(smeplat__day_after(SMEPLAT_DATE_MAX), 0);
    assert_int_equal(smeplat__day_after(99991231), 0); /* where a bar ends that has no end in the calendar */
    assert_int_equal(smeplat__earlier(3, 2), 2);
    assert_int_equal(smeplat__earlier(2, 3), 2);
    assert_int_equal(smeplat__earlier(0, 3), 0);
    assert_int_equal(smeplat__earlier(3, 0), 3);
}

/* Kinds in their order, and of what can be asked for at once that first which settles most. */
static void steps_stand_in_the_order_they_are_to_be_taken(void **state)
{
    static const char *const expected[] = {
        "EVIDENCE ART6_2_PENALTIES incidents_complete NONE 1 DOCUMENTED, settles 2, also ART6_2_DISHONESTY",
        "STATE ART6_4_PREMISES fixed_premises EXACTLY 1 DOCUMENTED, settles 1",
        "STATE ART6_8_REVENUE_SHARE sme_service_revenue_fen SHARE 50 DOCUMENTED, settles 0",
        "STATE ART6_8_REVENUE_SHARE operating_revenue_fen SHARE 100 DOCUMENTED, settles 0",
        "FULFIL ART6_4_FACILITIES facilities NONE 1 DOCUMENTED, settles 1",
        "RAISE ART6_4_INSTITUTIONS institutions_gathered NONE 1 DOCUMENTED, settles 1",
        "RULING ART6_3_SMES_SERVED jjj_smes_served NONE 13 NOT_STATED, 20270101, settles 1",
        "WAIT ART6_1_AGE filed_on NONE 0 DOCUMENTED, 20270101, settles 1",
        "FIND_FIGURE ART6_7_STAFF rules.staff_min NONE 0 NOT_STATED, settles 0",
    };
    smeplat_remedy_step steps[STEPS];
    smeplat_remedy r;
    static scene s;
    char line[400];
    size_t i;

    (void)state;
    set_scene(&s);
    s.rules.min_basis = SMEPLAT_BASIS_DOCUMENTED;
    s.p.incidents_complete.basis = SMEPLAT_BASIS_DECLARED;
    premises_not_stated(&s);
    share_not_stated(&s);
    s.p.facilities.value = 0;
    institutions_4(&s);
    smes_87(&s);
    young(&s);
    staff_figure_unknown(&s);
    r = find(&s, steps, STEPS);
    assert_int_equal(r.step_count, COUNT_OF(expected));
    for (i = 0; i < r.step_count; i++) {
        describe(&steps[i], line, sizeof line);
        assert_string_equal(line, expected[i]);
    }
    assert_int_equal(r.open_count, 4);
    assert_int_equal(r.reach_count, 2);
    assert_int_equal(r.ruling_count, 1);
    assert_int_equal(r.reachable, 0);
    assert_int_equal(
        r.criteria,
        SMEPLAT_BIT(SMEPLAT_CRITERION_ART6_1_AGE) | SMEPLAT_BIT(SMEPLAT_CRITERION_ART6_2_PENALTIES) |
            SMEPLAT_BIT(SMEPLAT_CRITERION_ART6_2_DISHONESTY) | SMEPLAT_BIT(SMEPLAT_CRITERION_ART6_3_SMES_SERVED) |
            SMEPLAT_BIT(SMEPLAT_CRITERION_ART6_4_PREMISES) | SMEPLAT_BIT(SMEPLAT_CRITERION_ART6_4_FACILITIES) |
            SMEPLAT_BIT(SMEPLAT_CRITERION_ART6_4_INSTITUTIONS) | SMEPLAT_BIT(SMEPLAT_CRITERION_ART6_7_STAFF) |
            SMEPLAT_BIT(SMEPLAT_CRITERION_ART6_8_REVENUE_SHARE));
}

static void nothing_is_left_to_do_where_all_is_met(void **state)
{
    smeplat_remedy_step steps[1];
    static scene s;
    smeplat_remedy r;

    (void)state;
    set_scene(&s);
    r = find(&s, steps, 1);
    assert_int_equal(r.overall, SMEPLAT_VERDICT_MET);
    assert_int_equal(r.reachable, 1);
    assert_int_equal(r.step_count, 0);
    assert_int_equal(r.criteria, 0);
    assert_int_equal(r.deadline, 20260630);
}

static void steps_can_be_counted_first(void **state)
{
    smeplat_remedy_step steps[2];
    static scene s;
    smeplat_remedy r;

    (void)state;
    set_scene(&s);
    share_not_stated(&s);
    r = find(&s, NULL, 0);
    assert_int_equal(r.step_count, 2);
    r = find(&s, steps, r.step_count);
    assert_int_equal(steps[1].field, SMEPLAT_FIELD_OPERATING_REVENUE_FEN);
    assert_int_equal(steps[1].struct_size, sizeof steps[1]);
}

/* A refusal: what was wrong and where, and not a byte written. */
static void refused(const scene *s, const smeplat_platform *p, smeplat_remedy *out, smeplat_remedy_step *steps,
                    size_t capacity, smeplat_status status, int32_t field)
{
    smeplat_error error = {.struct_size = sizeof error};
    smeplat_remedy before;
    smeplat_remedy_step step_before;

    if (out)
        memcpy(&before, out, sizeof before);
    if (steps)
        memcpy(&step_before, steps, sizeof step_before);
    assert_int_equal(smeplat_remedy_find(p, &s->round, &s->rules, out, steps, capacity, &error), status);
    assert_int_equal(error.status, status);
    assert_int_equal(error.field, field);
    if (out)
        assert_memory_equal(&before, out, sizeof before);
    if (steps)
        assert_memory_equal(&step_before, steps, sizeof step_before);
}

static void every_refusal_names_what_is_wrong(void **state)
{
    smeplat_remedy_step steps[2];
    static scene s;
    smeplat_remedy r;

    (void)state;
    set_scene(&s);
    share_not_stated(&s);
    memset(&r, 0x5a, sizeof r);
    memset(steps, 0x5a, sizeof steps);
    r.struct_size = sizeof r;
    steps[0].struct_size = sizeof steps[0];
    refused(&s, &s.p, NULL, steps, 2, SMEPLAT_ERR_NULL, SMEPLAT_FIELD_ARG_OUT);
    refused(&s, NULL, &r, steps, 2, SMEPLAT_ERR_NULL, SMEPLAT_FIELD_ARG_PLATFORM);
    refused(&s, &s.p, &r, steps, 1, SMEPLAT_ERR_CAPACITY, SMEPLAT_FIELD_ARG_OUT);
    refused(&s, &s.p, &r, steps, 0, SMEPLAT_ERR_CAPACITY, SMEPLAT_FIELD_ARG_OUT);
    r.struct_size = sizeof r - 8; /* no version was smaller */
    refused(&s, &s.p, &r, steps, 2, SMEPLAT_ERR_STRUCT_SIZE, SMEPLAT_FIELD_ARG_OUT);
    r.struct_size = sizeof r;
    steps[0].struct_size = sizeof steps[0] - 8;
    refused(&s, &s.p, &r, steps, 2, SMEPLAT_ERR_STRUCT_SIZE, SMEPLAT_FIELD_ARG_OUT);
    steps[0].struct_size = sizeof steps[0];
    s.round.deadline = 0;
    refused(&s, &s.p, &r, steps, 2, SMEPLAT_ERR_DATE, SMEPLAT_FIELD_ROUND_DEADLINE);
    s.round = sample_round();
    s.rules.min_basis = 4;
    refused(&s, &s.p, &r, steps, 2, SMEPLAT_ERR_ENUM, SMEPLAT_FIELD_RULES_MIN_BASIS);
    s.rules.min_basis = 1;
    s.p.fixed_premises.value = 2;
    refused(&s, &s.p, &r, steps, 2, SMEPLAT_ERR_ENUM, SMEPLAT_FIELD_FIXED_PREMISES);
}

/* A newer caller's longer structs: what this library does not know comes back zero, and its size is the stride. */
static void a_newer_caller_gets_what_is_known(void **state)
{
    struct {
        smeplat_remedy r;
        uint64_t later;
    } newer;
    struct {
        smeplat_remedy_step s;
        uint64_t later;
    } steps[2];
    char text[400], same[400];
    smeplat_remedy_step plain[2];
    smeplat_remedy r;
    static scene s;

    (void)state;
    set_scene(&s);
    share_not_stated(&s);
    memset(&newer, 0x5a, sizeof newer);
    memset(steps, 0x5a, sizeof steps);
    newer.r.struct_size = sizeof newer;
    steps[0].s.struct_size = sizeof steps[0];
    assert_int_equal(smeplat_remedy_find(&s.p, &s.round, &s.rules, &newer.r, &steps[0].s, 2, NULL), SMEPLAT_OK);
    assert_int_equal(newer.r.struct_size, sizeof newer);
    assert_int_equal(newer.r.step_count, 2);
    assert_int_equal(newer.later, 0);
    assert_int_equal(steps[1].s.struct_size, sizeof steps[1]);
    assert_int_equal(steps[1].s.field, SMEPLAT_FIELD_OPERATING_REVENUE_FEN);
    assert_int_equal(steps[1].later, 0);
    /* and words for it */
    r = find(&s, plain, 2);
    assert_int_equal(smeplat_remedy_text(&newer.r, &steps[0].s, SMEPLAT_LANG_EN, text, sizeof text),
                     smeplat_remedy_text(&r, plain, SMEPLAT_LANG_EN, same, sizeof same));
    assert_string_equal(text, same);
    steps[1].later = 1; /* what no words are known for */
    assert_int_equal(smeplat_remedy_step_text(&steps[1].s, SMEPLAT_LANG_EN, text, sizeof text), 0);
    assert_string_equal(text, "");
}

#define STEP(kind, criterion, field, entry, bound, amount, basis, date, met_from)                                      \
    {                                                                                                                  \
        sizeof(smeplat_remedy_step), SMEPLAT_REMEDY_##kind, SMEPLAT_CRITERION_##criterion, SMEPLAT_FIELD_##field,      \
            entry, SMEPLAT_BOUND_##bound, amount, basis, date, met_from, 0, SMEPLAT_BIT(SMEPLAT_CRITERION_##criterion) \
    }

static const struct {
    smeplat_remedy_step step;
    const char *zh, *en;
} words[] = {
    {STEP(STATE, ART6_4_PREMISES, FIXED_PREMISES, 0, EXACTLY, 1, 1, 0, 0),
     "说明是否有固定经营服务场所（fixed_premises）：为“是”即可。用于：固定经营服务场所（第六条第(四)项）。",
     "State whether it has fixed premises (fixed_premises): yes will do. For: fixed premises (Art. 6(4))."},
    {STEP(STATE, ART6_1_ASSETS, TOTAL_ASSETS_FEN, 0, AT_LEAST, 300000000, 2, 0, 0),
     "说明资产总额（total_assets_fen）：不低于300万元即可，佐证程度不低于“材料佐证”。用于：资产总额（第六条第(一)"
     "项）。",
     "State total assets (total_assets_fen): at least 3 000 000.00 yuan will do; it must be documented, or better. "
     "For: total assets (Art. 6(1))."},
    {STEP(STATE, ART6_8_REVENUE_SHARE, OPERATING_REVENUE_FEN, 0, AT_MOST, 100, 3, 0, 0),
     "说明营业收入（operating_revenue_"
     "fen）：不高于1元即可，佐证程度须为“审核核实”。用于：服务中小企业收入占比（第六条第(八)项）。",
     "State operating revenue (operating_revenue_fen): at most 1.00 yuan will do; it must be verified by a reviewer. "
     "For: revenue share from serving SMEs (Art. 6(8))."},
    {STEP(STATE, ART6_9_SATISFACTION, SURVEY_VALID, 0, SHARE, 100, 1, 0, 0),
     "说明满意度调查有效答卷数（survey_"
     "valid）：以100份计，与本项另一数值同比例增减亦可。用于：服务对象满意度（第六条第(九)项）。",
     "State valid survey answers (survey_valid): 100 answers will do, or more or less in proportion to the other "
     "figure of this criterion. For: satisfaction of those served (Art. 6(9))."},
    {STEP(STATE, ART6_9_SATISFACTION, SURVEY_MEAN_SCORE, 0, AT_LEAST, 9000, 1, 0, 0),
     "说明满意度平均得分（survey_mean_score）：不低于90.00分即可。用于：服务对象满意度（第六条第(九)项）。",
     "State mean score of the survey (survey_mean_score): at least 90.00 points will do. For: satisfaction of those "
     "served (Art. 6(9))."},
    {STEP(STATE, ART6_1_AGE, FOUNDED_ON, 0, AT_MOST, 20240630, 1, 0, 0),
     "说明成立日期（founded_on）：在2024-06-30或更早即可。用于：成立满两年（第六条第(一)项）。",
     "State date of founding (founded_on): 2024-06-30 or earlier will do. For: two years since founding (Art. 6(1))."},
    {STEP(STATE, ART6_2_DISHONESTY, INCIDENTS_DECIDED_ON, 2, AT_LEAST, 20260701, 2, 0, 0),
     "说明第2条处罚或失信记录的决定或列入日期（incidents[2].decided_on）：在2026-07-"
     "01或以后即可，佐证程度不低于“材料佐证”。用于：无严重失信行为（第六条第(二)项）。",
     "State date of decision or listing, incident no. 2 (incidents[2].decided_on): 2026-07-01 or later will do; it "
     "must be documented, or better. For: no serious dishonesty (Art. 6(2))."},
    {STEP(STATE, ART10_FILED_IN_TIME, FILED_ON, 0, EXACTLY, 20260630, 1, 0, 0),
     "说明申请提交日期（filed_on）：为2026-06-30即可。用于：按期提交申请（第十条）。",
     "State date of filing (filed_on): 2026-06-30 will do. For: filed in time (Art. 10)."},
    {STEP(STATE, ART6_2_PENALTIES, INCIDENTS_SEVERITY, 1, EXACTLY, 1, 2, 0, 0),
     "说明第1条处罚或失信记录的行政处罚轻重（incidents[1]."
     "severity）：为听证范围以下即可，佐证程度不低于“材料佐证”。用于：无刑事、严重行政处罚（第六条第(二)项）。",
     "State severity of the penalty, incident no. 1 (incidents[1].severity): below the hearing class will do; it must "
     "be documented, or better. For: no criminal or serious penalty (Art. 6(2))."},
    {STEP(STATE, ART7_FUNCTIONS, SERVICES, 0, EXACTLY, 2, 1, 0, 0),
     "增报一项服务功能（services）：创业辅导服务，已提供且服务年度有台账记录即可。用于：服务功能（第七条）。",
     "State one more service function (services): start-up coaching, offered, with a ledger record of the service "
     "year, will do. For: service functions (Art. 7)."},
    {STEP(STATE, ART7_FUNCTIONS, SERVICES, 0, EXACTLY, 3, 1, 0, 0),
     "增报一项服务功能（services）：技术创新服务，已提供且服务年度有台账记录，能组织创新服务资源并开放仪器设备即可。用"
     "于：服务功能（第七条）。",
     "State one more service function (services): technical innovation, offered, with a ledger record of the service "
     "year, organising innovation resources and opening instruments, will do. For: service functions (Art. 7)."},
    {STEP(STATE, ART7_FUNCTIONS, SERVICES_RECORDS_IN_YEAR, 1, AT_LEAST, 1, 1, 0, 0),
     "说明第1项服务功能的服务年度台账记录数（services[1].records_in_year）：不低于1即可。用于：服务功能（第七条）。",
     "State ledger records of the service year, service function no. 1 (services[1].records_in_year): at least 1 will "
     "do. For: service functions (Art. 7)."},
    {STEP(STATE, ART6_1_REGISTERED, USCC, 0, NONE, 0, 0, 0, 0),
     "填报运营单位统一社会信用代码（uscc）：登记地在北京市即可。用于：注册在北京市（第六条第(一)项）。",
     "State the unified social credit code of the operator (uscc): one issued in Beijing will do. For: registered in "
     "Beijing (Art. 6(1))."},
    {STEP(EVIDENCE, ART6_7_STAFF, STAFF_DEGREE_ONLY, 0, NONE, 8, 2, 0, 0),
     "就已填报的内容补充佐证：仅有本科及以上学历的服务人员数（staff_degree_"
     "only），佐证程度不低于“材料佐证”。用于：合格服务人员（第六条第(七)项）。",
     "Evidence what is stated: service staff with a degree and no title (staff_degree_only); it must be documented, or "
     "better. For: qualified staff (Art. 6(7))."},
    {STEP(EVIDENCE, ART6_2_PENALTIES, INCIDENTS_BASIS, 1, NONE, 0, 2, 0, 0),
     "为第1条处罚或失信记录补充佐证（incidents[1]."
     "basis），佐证程度不低于“材料佐证”。用于：无刑事、严重行政处罚（第六条第(二)项）。",
     "Evidence incident no. 1 (incidents[1].basis); it must be documented, or better. For: no criminal or serious "
     "penalty (Art. 6(2))."},
    {STEP(FULFIL, ART6_4_PREMISES, FIXED_PREMISES, 0, NONE, 1, 1, 0, 0),
     "改变现状：是否有固定经营服务场所（fixed_premises）现为“否”，须做到“是”。用于：固定经营服务场所（第六条第(四)"
     "项）。",
     "Change what is so: whether it has fixed premises (fixed_premises) is no and must become yes. For: fixed premises "
     "(Art. 6(4))."},
    {STEP(FULFIL, ART6_1_REGISTERED, USCC, 0, NONE, 0, 0, 0, 0),
     "改由北京市登记机关登记：运营单位统一社会信用代码（uscc）。用于：注册在北京市（第六条第(一)项）。",
     "Have it registered in Beijing: unified social credit code of the operator (uscc). For: registered in Beijing "
     "(Art. 6(1))."},
    {STEP(RAISE, ART6_7_STAFF, STAFF_DEGREE_AND_TITLE, 0, NONE, 1, 1, 0, 0),
     "提高学历、职称兼备的服务人员数（staff_degree_and_title）：再增加1人。用于：合格服务人员（第六条第(七)项）。",
     "Raise service staff with both degree and title (staff_degree_and_title): by 1 person. For: qualified staff (Art. "
     "6(7))."},
    {STEP(RAISE, ART6_8_FREE_SERVICES, FREE_SERVICES, 0, NONE, 1, 1, 0, 0),
     "提高面向中小企业的公益性免费服务项数（free_services）：再增加1项。用于：公益性免费服务（第六条第(八)项）。",
     "Raise free public-benefit services for SMEs (free_services): by 1 service. For: free public-benefit services "
     "(Art. 6(8))."},
    {STEP(RAISE, ART6_9_SATISFACTION, SURVEY_SATISFIED, 0, SHARE, 90, 1, 0, 0),
     "提高其中满意的答卷数（survey_"
     "satisfied）：由零增至90份，与本项另一数值同比例增减亦可。用于：服务对象满意度（第六条第(九)项）。",
     "Raise survey answers that are satisfied (survey_satisfied): from none to 90 answers, or more or less in "
     "proportion to the other figure of this criterion. For: satisfaction of those served (Art. 6(9))."},
    {STEP(RULING, ART6_8_REVENUE_SHARE, NONE, 0, NONE, 0, 0, 20260701, 0),
     "请市经济和信息化局就“服务中小企业收入占比”（第六条第(八)项）作出准许的决定，决定日期不早于2026-07-01。",
     "Ask the bureau to allow it: revenue share from serving SMEs (Art. 6(8)), by a ruling of 2026-07-01 or later."},
    {STEP(RULING, ART6_1_AGE, NONE, 0, NONE, 0, 0, 20260630, 20270101),
     "请市经济和信息化局就“成立满两年”（第六条第(一)项）作出准许的决定，决定日期不早于2026-06-"
     "30；申请受理截止日期在2027-01-01或以后的，亦无需决定。",
     "Ask the bureau to allow it: two years since founding (Art. 6(1)), by a ruling of 2026-06-30 or later; a deadline "
     "on or after 2027-01-01 would do without too."},
    {STEP(WAIT, ART15_BAR, FILED_ON, 0, NONE, 0, 1, 20270302, 0),
     "等到2027-03-02提交申请（filed_on），申请受理截止日期不早于该日。用于：不在禁申期内（第十五条）。",
     "Wait and file on 2027-03-02 (filed_on), in a round whose deadline is no earlier. For: no bar on applying (Art. "
     "15)."},
    {STEP(FIND_FIGURE, ART6_7_STAFF, RULES_STAFF_MIN, 0, NONE, 0, 0, 0, 0),
     "查明所用规则未载明的数值：服务人员数下限（rules.staff_min）；此前“合格服务人员”无从判定。",
     "Find the figure the rules in use do not give: floor of qualified staff (rules.staff_min); until then nothing "
     "settles \"qualified staff\"."},
    {STEP(STUCK, ART15_BAR, REVOCATIONS, 1, NONE, 0, 0, 0, 0),
     "“不在禁申期内”就现有情况无法达到，症结在于：称号撤销记录清单第1项（revocations[1]）。",
     "Nothing seen here leads further with \"no bar on applying\"; it hangs on: list of revocations on record, no. 1 "
     "(revocations[1])."},
};

static void each_step_is_said_so_that_somebody_can_take_it(void **state)
{
    char text[600];
    size_t i;

    (void)state;
    for (i = 0; i < COUNT_OF(words); i++) {
        assert_int_equal(smeplat_remedy_step_text(&words[i].step, SMEPLAT_LANG_ZH, text, sizeof text),
                         strlen(words[i].zh));
        assert_string_equal(text, words[i].zh);
        assert_int_equal(smeplat_remedy_step_text(&words[i].step, SMEPLAT_LANG_EN, text, sizeof text),
                         strlen(words[i].en));
        assert_string_equal(text, words[i].en);
    }
}

static void the_whole_way_is_a_list(void **state)
{
    static const char *const zh =
        "现为“不符合”。办好以下2件事，即为“符合”：\n"
        "1. 提高集聚专业服务机构家数（institutions_gathered）：再增加1家，佐证程度不低于“材料佐证”。"
        "用于：集聚专业服务机构（第六条第(四)项）。\n"
        "2. 请市经济和信息化局就“服务京津冀中小企业家数”（第六条第(三)项）作出准许的决定，决定日期不早于2026-06-30；"
        "或将年服务京津冀中小企业家数（jjj_smes_served）再增加13家，则无需决定。\n";
    static const char *const en =
        "As it stands: not met. The way to met, in 2 steps:\n"
        "1. Raise professional institutions gathered (institutions_gathered): by 1 institution; it must be documented, "
        "or "
        "better. For: institutions gathered (Art. 6(4)).\n"
        "2. Ask the bureau to allow it: SMEs served (Art. 6(3)), by a ruling of 2026-06-30 or later; raising SMEs of "
        "Beijing, "
        "Tianjin and Hebei served in the year (jjj_smes_served) by 13 SMEs would do without.\n";
    smeplat_remedy_step steps[STEPS];
    smeplat_remedy r;
    char text[1000];
    static scene s;

    (void)state;
    set_scene(&s);
    institutions_4(&s);
    smes_87(&s);
    r = find(&s, steps, STEPS);
    assert_int_equal(smeplat_remedy_text(&r, steps, SMEPLAT_LANG_ZH, text, sizeof text), strlen(zh));
    assert_string_equal(text, zh);
    assert_int_equal(smeplat_remedy_text(&r, steps, SMEPLAT_LANG_EN, text, sizeof text), strlen(en));
    assert_string_equal(text, en);
    assert_int_equal(smeplat_remedy_text(&r, NULL, SMEPLAT_LANG_EN, text, sizeof text), strchr(en, '\n') - en + 1);
    assert_int_equal(smeplat_remedy_text(&r, steps, SMEPLAT_LANG_EN, NULL, 0), strlen(en));
    assert_int_equal(smeplat_remedy_text(&r, steps, SMEPLAT_LANG_ZH, text, 6), strlen(zh));
    assert_string_equal(text, "现"); /* cut at a whole character */
    assert_int_equal(smeplat_remedy_text(NULL, steps, SMEPLAT_LANG_ZH, text, sizeof text), 0);
    assert_string_equal(text, "");
    assert_int_equal(smeplat_remedy_step_text(NULL, SMEPLAT_LANG_ZH, text, sizeof text), 0);
    r.struct_size = 12;
    assert_int_equal(smeplat_remedy_text(&r, steps, SMEPLAT_LANG_ZH, text, sizeof text), 0);
}

static void where_there_is_no_way_the_list_says_so(void **state)
{
    smeplat_remedy_step steps[STEPS];
    smeplat_remedy r;
    char text[1000];
    static scene s;

    (void)state;
    set_scene(&s);
    (void)smeplat_remedy_text(
        &(smeplat_remedy){.struct_size = sizeof r, .overall = SMEPLAT_VERDICT_MET, .reachable = 1}, NULL,
        SMEPLAT_LANG_EN, text, sizeof text);
    assert_string_equal(text, "Everything is met; nothing is left to do.\n");
    on_the_list(&s);
    r = find(&s, steps, STEPS);
    (void)smeplat_remedy_text(&r, steps, SMEPLAT_LANG_EN, text, sizeof text);
    assert_string_equal(
        text, "As it stands: not met. Nothing seen here leads to met: of 1 step the last cannot be taken.\n"
              "1. Nothing seen here leads further with \"no serious dishonesty\"; it hangs on: list of incidents "
              "(penalties and listings), no. 1 (incidents[1]).\n");
    set_scene(&s);
    young_association(&s);
    r = find(&s, steps, STEPS);
    (void)smeplat_remedy_text(&r, NULL, SMEPLAT_LANG_EN, text, sizeof text);
    assert_string_equal(text, "As it stands: left to the bureau. The way to met, in 1 step:\n"
                              "What time alone cures is cured with a deadline on or after 2027-01-01.\n");
}

static void kinds_and_bounds_have_names_and_words(void **state)
{
    int32_t n;

    (void)state;
    for (n = SMEPLAT_REMEDY_STATE; n <= SMEPLAT_REMEDY_STUCK; n++) {
        const char *name = smeplat_remedy_kind_name(n);

        assert_int_equal(smeplat_remedy_kind_from_name(name, strlen(name)), n);
        assert_string_not_equal(smeplat_remedy_kind_label(n, SMEPLAT_LANG_ZH),
                                smeplat_remedy_kind_label(0, SMEPLAT_LANG_ZH));
        assert_string_not_equal(smeplat_remedy_kind_label(n, SMEPLAT_LANG_EN),
                                smeplat_remedy_kind_label(0, SMEPLAT_LANG_EN));
    }
    assert_string_equal(smeplat_remedy_kind_name(SMEPLAT_REMEDY_RULING), "RULING");
    assert_string_equal(smeplat_remedy_kind_label(SMEPLAT_REMEDY_RULING, SMEPLAT_LANG_ZH), "请求决定");
    for (n = SMEPLAT_BOUND_AT_LEAST; n <= SMEPLAT_BOUND_SHARE; n++) {
        const char *name = smeplat_bound_name(n);

        assert_int_equal(smeplat_bound_from_name(name, strlen(name)), n);
        assert_string_not_equal(smeplat_bound_label(n, SMEPLAT_LANG_ZH), smeplat_bound_label(99, SMEPLAT_LANG_ZH));
    }
    assert_string_equal(smeplat_bound_label(SMEPLAT_BOUND_AT_LEAST, SMEPLAT_LANG_EN), "at least");
    assert_string_equal(smeplat_remedy_kind_name(9), "UNKNOWN_REMEDY_KIND");
    assert_string_equal(smeplat_bound_name(9), "UNKNOWN_BOUND");
}

/* Whichever of the four things the innovation function takes is denied: what is only not stated of another function is nearer. */
static void what_is_not_stated_is_nearer_than_what_is_denied(void **state)
{
    static const char *const wanted[] = {"STATE ART7_FUNCTIONS services[2].offered EXACTLY 1 DECLARED, settles 1", NULL};
    int denied;

    (void)state;
    for (denied = 0; denied < 4; denied++) {
        static scene s;
        smeplat_service *x = s.services;

        set_scene(&s);
        x->function = SMEPLAT_FUNCTION_INNOVATION;
        x->organises_innovation_resources = x->opens_instruments = stated(1);
        s.services[1] = sample_service;
        not_stated(&s.services[1].offered);
        s.p.service_count = 2;
        has_steps(&s, (const char *const[]){NULL}, 1); /* the innovation function counts: nothing is left to do */
        (denied == 0   ? &x->offered
         : denied == 1 ? &x->records_in_year
         : denied == 2 ? &x->organises_innovation_resources
                       : &x->opens_instruments)
            ->value = 0;
        has_steps(&s, wanted, 2);
    }
}

/* Bit 0 is no criterion: a step that has it by mistake is said as without. */
static void a_step_serves_no_criterion_0(void **state)
{
    smeplat_remedy_step step = words[0].step;
    char text[600];

    (void)state;
    step.criteria |= 1;
    (void)smeplat_remedy_step_text(&step, SMEPLAT_LANG_EN, text, sizeof text);
    assert_string_equal(text, words[0].en);
}

/* The verdict on penalties when the only incident was decided on a day. */
static int32_t decided(smeplat_platform *p, smeplat_incident *x, const smeplat_rules *rules, int32_t day)
{
    const int32_t stated = x->decided_on;
    int32_t verdict;

    x->decided_on = day;
    verdict = ask(p, rules, SMEPLAT_CRITERION_ART6_2_PENALTIES).verdict;
    x->decided_on = stated;
    return verdict;
}

/*= Art. 6(2): the day that is told is the last one, or the first one, that does, however the two years are counted */
static void the_day_told_of_an_incident_is_the_outermost_that_does(void **state)
{
    smeplat_incident x = {.struct_size = sizeof x,
                          .kind = SMEPLAT_INCIDENT_CRIMINAL,
                          .subject = SMEPLAT_SUBJECT_ENTITY,
                          .basis = SMEPLAT_BASIS_DOCUMENTED};
    smeplat_platform p = sample_platform();
    const smeplat_round round = sample_round();
    smeplat_rules rules = sample_rules();
    int32_t ends, after, found = 0;

    (void)state;
    p.incidents = &x;
    p.incident_count = 1;
    for (rules.lookback_years = 1; rules.lookback_years <= 3; rules.lookback_years++)
        for (ends = 0; ends < 2; ends++)
            for (after = 0; after < 3; after++) {
                smeplat_remedy_step steps[64];
                smeplat_remedy way = {.struct_size = sizeof way};
                uint32_t i;

                rules.readings[SMEPLAT_READING_LOOKBACK_ENDS] = (uint8_t)ends;
                rules.readings[SMEPLAT_READING_AFTER_DEADLINE] = (uint8_t)after;
                memset(steps, 0, sizeof steps);
                steps[0].struct_size = sizeof steps[0];
                assert_int_equal(smeplat_remedy_find(&p, &round, &rules, &way, steps, 64, NULL), SMEPLAT_OK);
                for (i = 0; i < way.step_count; i++) {
                    const int32_t day = (int32_t)steps[i].amount;
                    int32_t beyond = 0;

                    if (steps[i].field != SMEPLAT_FIELD_INCIDENTS_DECIDED_ON)
                        continue;
                    found++;
                    assert_int_equal(decided(&p, &x, &rules, day), SMEPLAT_VERDICT_MET);
                    assert_int_not_equal(steps[i].bound, SMEPLAT_BOUND_NONE);
                    if (steps[i].bound == SMEPLAT_BOUND_EXACTLY)
                        continue;
                    assert_int_equal(smeplat_date_add_days(day, steps[i].bound == SMEPLAT_BOUND_AT_MOST ? 1 : -1, &beyond),
                                     SMEPLAT_OK);
                    assert_int_not_equal(decided(&p, &x, &rules, beyond), SMEPLAT_VERDICT_MET);
                }
            }
    assert_int_equal(found, 18);
}

/*= Art. 6(1): a code names its registrar, even one that does not exist */
static void a_code_of_region_0_is_a_code(void **state)
{
    static const smeplat_str codes[2] = {TEXT("119900000000000000"), TEXT("110000000000000000")};
    smeplat_platform p = sample_platform();
    const smeplat_round round = sample_round();
    smeplat_rules rules = sample_rules();
    int32_t scope, open, i;

    (void)state;
    rules.readings[SMEPLAT_READING_REGISTERED_BY] = 1;
    for (scope = 0; scope < 3; scope++)
        for (open = 0; open < 2; open++) {
            static smeplat_remedy_step steps[2][64];
            smeplat_finding f[2];
            smeplat_remedy way[2];

            rules.readings[SMEPLAT_READING_LEGAL_PERSON_SCOPE] = (uint8_t)scope;
            if (open)
                memset(&p.outstanding_results, 0, sizeof p.outstanding_results);
            for (i = 0; i < 2; i++) {
                memset(&way[i], 0, sizeof way[i]);
                memset(steps[i], 0, sizeof steps[i]);
                way[i].struct_size = sizeof way[i];
                steps[i][0].struct_size = sizeof steps[i][0];
                p.uscc = codes[i];
                f[i] = ask(&p, &rules, SMEPLAT_CRITERION_ART6_1_REGISTERED);
                assert_int_equal(smeplat_remedy_find(&p, &round, &rules, &way[i], steps[i], 64, NULL),
                                 SMEPLAT_OK);
            }
            assert_true(f[0].verdict != SMEPLAT_VERDICT_MET && way[0].step_count > 0);
            assert_memory_equal(&f[0], &f[1], sizeof f[0]);
            assert_memory_equal(&way[0], &way[1], sizeof way[0]);
            assert_memory_equal(steps[0], steps[1], sizeof steps[0]);
        }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_day_told_of_an_incident_is_the_outermost_that_does),
        cmocka_unit_test(a_code_of_region_0_is_a_code),
        cmocka_unit_test(what_is_not_stated_is_nearer_than_what_is_denied),
        cmocka_unit_test(a_step_serves_no_criterion_0),
        cmocka_unit_test(each_thing_missing_has_its_step),
        cmocka_unit_test(the_least_that_will_do_under_every_reading),
        cmocka_unit_test(days_to_reckon_back_to_are_the_latest_ones),
        cmocka_unit_test(steps_stand_in_the_order_they_are_to_be_taken),
        cmocka_unit_test(nothing_is_left_to_do_where_all_is_met),
        cmocka_unit_test(steps_can_be_counted_first),
        cmocka_unit_test(every_refusal_names_what_is_wrong),
        cmocka_unit_test(a_newer_caller_gets_what_is_known),
        cmocka_unit_test(each_step_is_said_so_that_somebody_can_take_it),
        cmocka_unit_test(the_whole_way_is_a_list),
        cmocka_unit_test(where_there_is_no_way_the_list_says_so),
        cmocka_unit_test(kinds_and_bounds_have_names_and_words),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
