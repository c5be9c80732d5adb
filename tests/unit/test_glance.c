/* The look that settles most criteria at once: what is plain is settled there, what is not is left to its clause, and both say the
 * same. A criterion that is left though it is plain would only be slow, which no other test sees.
 * SPDX-License-Identifier: Apache-2.0 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "assess/open.h"
#include "rules/criteria.h"
#include "sample.h"

#define CRITERION(name) SMEPLAT_BIT(SMEPLAT_CRITERION_##name)
#define ALL             SMEPLAT__ALL_CRITERIA

/* Criteria that hang on one fact, and where the fact is enough. */
static const struct {
    int32_t field, criterion;
    int64_t floor;
} singles[] = {
    {SMEPLAT_FIELD_LEGAL_PERSON, SMEPLAT_CRITERION_ART6_1_LEGAL_PERSON, 1},
    {SMEPLAT_FIELD_REGISTERED_IN_BEIJING, SMEPLAT_CRITERION_ART6_1_REGISTERED, 1},
    {SMEPLAT_FIELD_TOTAL_ASSETS_FEN, SMEPLAT_CRITERION_ART6_1_ASSETS, 300000000},
    {SMEPLAT_FIELD_OPERATING_SOUNDLY, SMEPLAT_CRITERION_ART6_2_OPERATION, 1},
    {SMEPLAT_FIELD_GOOD_PROSPECTS, SMEPLAT_CRITERION_ART6_2_PROSPECTS, 1},
    {SMEPLAT_FIELD_FIELD_REPUTATION, SMEPLAT_CRITERION_ART6_3_REPUTATION, 1},
    {SMEPLAT_FIELD_FIXED_PREMISES, SMEPLAT_CRITERION_ART6_4_PREMISES, 1},
    {SMEPLAT_FIELD_FACILITIES, SMEPLAT_CRITERION_ART6_4_FACILITIES, 1},
    {SMEPLAT_FIELD_ORGANISES_RESOURCES, SMEPLAT_CRITERION_ART6_4_ORGANISES, 1},
    {SMEPLAT_FIELD_INSTITUTIONS_GATHERED, SMEPLAT_CRITERION_ART6_4_INSTITUTIONS, 5},
    {SMEPLAT_FIELD_SYSTEM_DISPLAY, SMEPLAT_CRITERION_ART6_5_DISPLAY, 1},
    {SMEPLAT_FIELD_SYSTEM_QUERY, SMEPLAT_CRITERION_ART6_5_QUERY, 1},
    {SMEPLAT_FIELD_DIGITAL_OPERATION, SMEPLAT_CRITERION_ART6_5_DIGITAL, 1},
    {SMEPLAT_FIELD_BUSINESS_REPUTATION, SMEPLAT_CRITERION_ART6_6_CREDIT, 1},
    {SMEPLAT_FIELD_MANAGEMENT_SYSTEM, SMEPLAT_CRITERION_ART6_6_MANAGEMENT, 1},
    {SMEPLAT_FIELD_SERVICE_PROCESS, SMEPLAT_CRITERION_ART6_6_PROCESS, 1},
    {SMEPLAT_FIELD_CHARGING_STANDARD, SMEPLAT_CRITERION_ART6_6_CHARGES, 1},
    {SMEPLAT_FIELD_QUALITY_ASSURANCE, SMEPLAT_CRITERION_ART6_6_QUALITY, 1},
    {SMEPLAT_FIELD_DEVELOPMENT_PLAN, SMEPLAT_CRITERION_ART6_6_PLAN, 1},
    {SMEPLAT_FIELD_ANNUAL_TARGETS, SMEPLAT_CRITERION_ART6_6_TARGETS, 1},
    {SMEPLAT_FIELD_MANAGEMENT_TEAM, SMEPLAT_CRITERION_ART6_7_TEAM, 1},
    {SMEPLAT_FIELD_FREE_SERVICES, SMEPLAT_CRITERION_ART6_8_FREE_SERVICES, 1},
    {SMEPLAT_FIELD_MATERIALS_COMPLETE, SMEPLAT_CRITERION_ART10_MATERIALS, 1},
};

/* Rules that decide as those of 2022 do, but are looked up. */
static smeplat_rules other_rules(void)
{
    smeplat_rules r = sample_rules();

    r.document_number = (smeplat_str){"1", 1};
    return r;
}

/* What the look settles under rules; each verdict is what the criterion asked alone says. */
static uint64_t settled(const smeplat_platform *p, const smeplat_rules *rules, smeplat__glance *g)
{
    static smeplat__opened o;
    const smeplat_round round = sample_round();
    smeplat__verdicts v;
    uint64_t found;
    int32_t i;

    assert_int_equal(smeplat__open(p, &round, rules, &o, NULL), SMEPLAT_OK);
    found = smeplat__glance_verdicts(&o.c, &o.sight, g, &v);
    assert_true(found == (v.met | v.not_met | v.unknown) && v.discretion == 0);
    assert_true((v.met & v.not_met) == 0 && (v.met & v.unknown) == 0 && (v.not_met & v.unknown) == 0);
    for (i = 1; i <= SMEPLAT__CRITERION_COUNT; i++) {
        const smeplat_finding f = ask(p, rules, i);

        if (found >> i & 1)
            assert_int_equal(f.verdict, v.met >> i & 1       ? SMEPLAT_VERDICT_MET
                                        : v.not_met >> i & 1 ? SMEPLAT_VERDICT_NOT_MET
                                                             : SMEPLAT_VERDICT_UNKNOWN);
    }
    return found;
}

/* Everything but `left` is settled, whether the compiler knows the rules or not. */
static void assert_left(const smeplat_platform *p, uint64_t left)
{
    const smeplat_rules other = other_rules();
    smeplat__glance g;

    assert_true(settled(p, NULL, &g) == (ALL & ~left));
    assert_true(settled(p, &other, &g) == (ALL & ~left));
}

#define LEFT(change, left)                       \
    do {                                         \
        smeplat_platform p = sample_platform();  \
        change;                                  \
        assert_left(&p, left);                   \
    } while (0)

static void what_is_met_exactly_is_settled(void **state)
{
    smeplat_platform p = sample_platform();
    const smeplat_rules other = other_rules();
    smeplat__glance g;

    (void)state;
    assert_left(&p, 0);
    assert_true(settled(&p, NULL, &g) == ALL && g.met == ALL && g.function == 1);
    assert_true(settled(&p, &other, &g) == ALL && g.met == ALL && g.function == 1);
}

/* Whether what is missing of a criterion may be made up for: "as a rule", "in principle", or Art. 6's last paragraph. */
static int has_room(const smeplat_platform *p, int32_t criterion)
{
    const smeplat_criterion_info *info = smeplat_criterion_at((size_t)criterion - 1);

    return info->force != SMEPLAT_FORCE_REQUIRED || (p->uscc.len && info->relaxable);
}

/*= Art. 6: all conditions at once */
static void one_fact_that_is_missing_or_short_is_settled_where_there_is_no_room(void **state)
{
    const smeplat_rules other = other_rules();
    size_t i;
    int named, short_of;

    (void)state;
    for (i = 0; i < COUNT_OF(singles); i++)
        for (named = 0; named < 2; named++)
            for (short_of = 0; short_of < 2; short_of++) {
                const uint64_t bit = SMEPLAT_BIT(singles[i].criterion);
                smeplat_platform p = sample_platform();
                smeplat_fact *fact = fact_of(&p, singles[i].field);
                smeplat__glance g, h;
                uint64_t left;

                if (named) /* 机关: of the kinds that may be relaxed for */
                    p.uscc = (smeplat_str)TEXT("111101080000000000");
                assert_int_equal(fact->value, singles[i].floor);
                if (short_of)
                    fact->value--;
                else
                    memset(fact, 0, sizeof *fact);
                left = has_room(&p, singles[i].criterion) ? bit : 0;
                assert_left(&p, left);
                (void)settled(&p, NULL, &g);
                (void)settled(&p, &other, &h);
                assert_true(g.not_met == (short_of && !left ? bit : 0) && h.not_met == g.not_met);
                assert_true(g.unknown == (!short_of && !left ? bit : 0) && h.unknown == g.unknown);
            }
}

/*= Art. 3, 6(1), 6(3)/1, 6(7): below a floor of several facts, or beside it, its clause is asked */
static void what_hangs_on_several_facts_is_settled_at_its_floor_and_left_below(void **state)
{
    (void)state;
    LEFT(p.public_benefit.value = 0, CRITERION(ART3_PRINCIPLES));
    LEFT(p.public_character.value = 0, CRITERION(ART3_PRINCIPLES));
    LEFT(p.openness.value = 0, CRITERION(ART3_PRINCIPLES));
    LEFT(p.founded_on.value = 20240701, CRITERION(ART6_1_AGE));
    LEFT(p.founded_on.value = 20240629, 0);
    LEFT(p.jjj_smes_served.value = 99, CRITERION(ART6_3_SMES_SERVED));
    LEFT(p.jjj_smes_served.value = 101, 0);
    LEFT(memset(&p.jjj_smes_served, 0, sizeof p.jjj_smes_served), CRITERION(ART6_3_SMES_SERVED));
    LEFT(p.staff_degree_only.value = 2, CRITERION(ART6_7_STAFF));
    LEFT(p.staff_title_only.value = 2, CRITERION(ART6_7_STAFF));
    LEFT(p.staff_degree_and_title.value = 1, CRITERION(ART6_7_STAFF));
    LEFT((p.staff_degree_only = stated(8), p.staff_title_only = p.staff_degree_and_title = stated(0)), 0);
    LEFT((p.staff_title_only = stated(8), p.staff_degree_only = p.staff_degree_and_title = stated(0)), 0);
    LEFT((p.staff_degree_and_title = stated(8), p.staff_degree_only = p.staff_title_only = stated(0)), 0);
    LEFT((memset(&p.staff_title_only, 0, sizeof p.staff_title_only), p.staff_degree_only.value = 6), 0);
    LEFT(p.filed_on.value = 20260629, 0);
}

/*= Art. 6(8), 6(9): shares, of amounts of any size */
static void a_share_is_settled_where_it_reaches_its_fraction(void **state)
{
    const uint64_t revenue = CRITERION(ART6_8_REVENUE_SHARE), satisfied = CRITERION(ART6_9_SATISFACTION);
    int bits;

    (void)state;
    LEFT(p.sme_service_revenue_fen.value = 49, revenue);
    LEFT(p.sme_service_revenue_fen.value = 51, 0);
    LEFT(p.survey_satisfied.value = 8, satisfied);
    LEFT((p.survey_valid.value = 1000, p.survey_satisfied.value = 899), satisfied);
    LEFT((p.survey_valid.value = 1000, p.survey_satisfied.value = 900), 0);
    LEFT((p.survey_valid.value = p.survey_satisfied.value = 0), satisfied);
    LEFT(memset(&p.survey_satisfied, 0, sizeof p.survey_satisfied), satisfied);
    LEFT((p.sme_service_revenue_fen.value = p.operating_revenue_fen.value = 0), revenue);
    LEFT(memset(&p.operating_revenue_fen, 0, sizeof p.operating_revenue_fen), revenue);
    for (bits = 2; bits < 63; bits++) {
        const int64_t whole = ((int64_t)1 << bits) - 2;

        LEFT((p.sme_service_revenue_fen.value = whole / 2, p.operating_revenue_fen.value = whole,
              p.total_income_fen.value = p.service_revenue_fen.value = whole),
             0);
        LEFT((p.sme_service_revenue_fen.value = whole / 2 - 1, p.operating_revenue_fen.value = whole,
              p.total_income_fen.value = p.service_revenue_fen.value = whole),
             revenue);
    }
}

/* A fraction whose numbers are long, or none. */
static void a_fraction_of_other_rules_is_settled_too(void **state)
{
    smeplat_platform p = sample_platform();
    smeplat_rules r = sample_rules();
    smeplat__glance g;
    int bits;

    (void)state;
    for (bits = 2; bits < 62; bits++) {
        r.revenue_share_min.num = (int64_t)1 << bits;
        r.revenue_share_min.den = (int64_t)2 << bits;
        assert_true(settled(&p, &r, &g) == ALL);
        r.revenue_share_min.num++;
        assert_true(settled(&p, &r, &g) == (ALL & ~CRITERION(ART6_8_REVENUE_SHARE)));
    }
    memset(&r.revenue_share_min, 0, sizeof r.revenue_share_min);
    assert_true(settled(&p, &r, &g) == (ALL & ~CRITERION(ART6_8_REVENUE_SHARE)));
}

static void figures_a_measure_does_not_give_are_left_to_their_clauses(void **state)
{
    const smeplat_rules given = sample_rules();
    const smeplat_platform p = sample_platform();
    smeplat_rules r;
    smeplat__glance g;

#define NO_FIGURE(figure, criteria)                              \
    do {                                                         \
        r = given;                                               \
        memset(&r.figure, 0, sizeof r.figure);                   \
        assert_true(settled(&p, &r, &g) == (ALL & ~(criteria))); \
    } while (0)
    (void)state;
    NO_FIGURE(assets_fen_min, CRITERION(ART6_1_ASSETS));
    NO_FIGURE(age_years_min, CRITERION(ART6_1_AGE));
    NO_FIGURE(smes_min, CRITERION(ART6_3_SMES_SERVED));
    NO_FIGURE(institutions_min, CRITERION(ART6_4_INSTITUTIONS));
    NO_FIGURE(staff_min, CRITERION(ART6_7_STAFF));
    NO_FIGURE(free_services_min, CRITERION(ART6_8_FREE_SERVICES));
    NO_FIGURE(satisfaction_min, CRITERION(ART6_9_SATISFACTION));
    NO_FIGURE(functions_min, CRITERION(ART7_FUNCTIONS));
    NO_FIGURE(lookback_years, CRITERION(ART6_2_PENALTIES) | CRITERION(ART6_2_DISHONESTY));
    NO_FIGURE(bar_years, CRITERION(ART15_BAR));
}

/*= Art. 6(2), 15: lists with an entry, or not said to be complete */
static void lists_with_entries_are_left_to_their_clauses(void **state)
{
    const smeplat_incident incident = {.struct_size = sizeof incident,
                                       .kind = SMEPLAT_INCIDENT_CRIMINAL,
                                       .subject = SMEPLAT_SUBJECT_ENTITY,
                                       .decided_on = 20250101,
                                       .basis = SMEPLAT_BASIS_DOCUMENTED};
    const smeplat_revocation revocation = {
        .struct_size = sizeof revocation, .ground = SMEPLAT_GROUND_ART14, .decided_on = 20250101};
    const uint64_t incidents = CRITERION(ART6_2_PENALTIES) | CRITERION(ART6_2_DISHONESTY);

    (void)state;
    LEFT((p.incidents = &incident, p.incident_count = 1), incidents);
    LEFT(p.incidents_complete.value = 0, incidents);
    LEFT(memset(&p.incidents_complete, 0, sizeof p.incidents_complete), incidents);
    LEFT((p.revocations = &revocation, p.revocation_count = 1), CRITERION(ART15_BAR));
}

/*= Art. 7, 7(3)/1: functions that count, and the first of them */
static void functions_are_settled_where_enough_count(void **state)
{
    smeplat_service two[2] = {sample_service, sample_service};
    smeplat_rules r = other_rules();
    smeplat_platform p = sample_platform();
    smeplat__glance g;

    (void)state;
    two[0].function = SMEPLAT_FUNCTION_INNOVATION;
    p.services = two;
    p.service_count = 2;
    assert_true(settled(&p, NULL, &g) == ALL && g.function == 2); /* the first is not said to organise and to open */
    two[0].organises_innovation_resources = stated(1);
    assert_true(settled(&p, NULL, &g) == ALL && g.function == 2);
    two[0].opens_instruments = stated(1);
    assert_true(settled(&p, NULL, &g) == ALL && g.function == 1);
    two[0].organises_innovation_resources = stated(0);
    assert_true(settled(&p, NULL, &g) == ALL && g.function == 2);
    r.functions_min = 2;
    assert_true(settled(&p, &r, &g) == (ALL & ~CRITERION(ART7_FUNCTIONS)));
    r.readings[SMEPLAT_READING_INNOVATION_CAPACITY] = 1; /* does not ask for either */
    assert_true(settled(&p, &r, &g) == ALL && g.function == 1);
    two[1].offered.value = 0;
    assert_true(settled(&p, &r, &g) == (ALL & ~CRITERION(ART7_FUNCTIONS)));
    r.functions_min = 1;
    assert_true(settled(&p, &r, &g) == ALL && g.function == 1);
    two[1].offered.value = 1;
    two[1].records_in_year.value = 0; /* offered without records: a reason to be told */
    assert_true(settled(&p, &r, &g) == (ALL & ~CRITERION(ART7_FUNCTIONS)));
    r.readings[SMEPLAT_READING_FUNCTION_PROOF] = 1;
    assert_true(settled(&p, &r, &g) == (ALL & ~CRITERION(ART7_FUNCTIONS)));
}

/* What is not evidenced well enough does not count as stated. */
static void evidence_that_is_too_weak_is_not_enough(void **state)
{
    smeplat_rules r = sample_rules();
    smeplat_service service = sample_service;
    smeplat_platform p = sample_platform();
    smeplat__glance g;
    uint64_t left;
    int32_t field;

    (void)state;
    p.services = &service;
    for (field = SMEPLAT_FIELD_PUBLIC_BENEFIT; field <= SMEPLAT_FIELD_MATERIALS_COMPLETE; field++)
        fact_of(&p, field)->basis = SMEPLAT_BASIS_VERIFIED;
    service.offered.basis = service.records_in_year.basis = SMEPLAT_BASIS_VERIFIED;
    r.min_basis = SMEPLAT_BASIS_VERIFIED;
    assert_true(settled(&p, &r, &g) == ALL && g.met == ALL);
    service.records_in_year.basis = SMEPLAT_BASIS_DOCUMENTED;
    assert_true(settled(&p, &r, &g) == (ALL & ~CRITERION(ART7_FUNCTIONS)));
    service.records_in_year.basis = SMEPLAT_BASIS_VERIFIED;
    service.offered.basis = SMEPLAT_BASIS_DOCUMENTED;
    assert_true(settled(&p, &r, &g) == (ALL & ~CRITERION(ART7_FUNCTIONS)));
    service.offered.basis = SMEPLAT_BASIS_VERIFIED;
    for (field = SMEPLAT_FIELD_PUBLIC_BENEFIT; field <= SMEPLAT_FIELD_MATERIALS_COMPLETE; field++) {
        fact_of(&p, field)->basis = SMEPLAT_BASIS_DOCUMENTED;
        left = ALL & ~settled(&p, &r, &g);
        assert_true((left & (left - 1)) == 0 || left == (CRITERION(ART6_2_PENALTIES) | CRITERION(ART6_2_DISHONESTY)));
        assert_true((g.met | g.unknown | left) == ALL); /* short evidence is never a no */
        fact_of(&p, field)->basis = SMEPLAT_BASIS_VERIFIED;
    }
}

/* The document told is that of the weakest fact a criterion rests on, and no other one's. */
static void the_document_of_the_weakest_fact_is_told(void **state)
{
    smeplat_round round = sample_round();
    smeplat_rules r = sample_rules();
    smeplat_service service = sample_service;
    smeplat_platform p = sample_platform();
    smeplat_finding f[SMEPLAT_FINDINGS_MAX];
    smeplat_assessment a = {.struct_size = sizeof a};
    int32_t option, weak, i;

    (void)state;
    service.function = SMEPLAT_FUNCTION_INNOVATION;
    p.services = &service;
    for (option = 0; option < 2; option++)
        for (weak = 0; weak < 4; weak++) {
            r.readings[SMEPLAT_READING_INNOVATION_CAPACITY] = (uint8_t)option;
            for (i = 0; i < 4; i++)
                (&service.offered)[i] = (smeplat_fact){1, i == weak ? SMEPLAT_BASIS_DECLARED : SMEPLAT_BASIS_DOCUMENTED, 10 + i};
            f[0].struct_size = sizeof f[0];
            assert_int_equal(smeplat_assess(&p, &round, &r, &a, f, SMEPLAT_FINDINGS_MAX, NULL), SMEPLAT_OK);
            assert_int_equal(f[SMEPLAT_CRITERION_ART7_FUNCTIONS - 1].evidence, option && weak > 1 ? 10 : 10 + weak);
            assert_int_equal(ask(&p, &r, SMEPLAT_CRITERION_ART7_FUNCTIONS).evidence, option && weak > 1 ? 10 : 10 + weak);
        }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_is_met_exactly_is_settled),
        cmocka_unit_test(one_fact_that_is_missing_or_short_is_settled_where_there_is_no_room),
        cmocka_unit_test(what_hangs_on_several_facts_is_settled_at_its_floor_and_left_below),
        cmocka_unit_test(a_share_is_settled_where_it_reaches_its_fraction),
        cmocka_unit_test(a_fraction_of_other_rules_is_settled_too),
        cmocka_unit_test(figures_a_measure_does_not_give_are_left_to_their_clauses),
        cmocka_unit_test(lists_with_entries_are_left_to_their_clauses),
        cmocka_unit_test(functions_are_settled_where_enough_count),
        cmocka_unit_test(evidence_that_is_too_weak_is_not_enough),
        cmocka_unit_test(the_document_of_the_weakest_fact_is_told),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
