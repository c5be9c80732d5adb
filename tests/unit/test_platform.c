/* platform.h: bad input is refused by status, field, entry and clause, and nothing is written.
 * SPDX-License-Identifier: Apache-2.0 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "sample.h"

/* A good platform with one of everything, to be spoilt. */
typedef struct world {
    smeplat_platform platform;
    smeplat_service services[2];
    smeplat_incident incidents[3];
    smeplat_revocation revocations[2];
    smeplat_ruling rulings[2];
    smeplat_str sponsors[2];
} world;

static void set_up(world *w)
{
    static const smeplat_incident penalty = {.struct_size = sizeof penalty,
                                             .kind = SMEPLAT_INCIDENT_ADMINISTRATIVE_PENALTY,
                                             .subject = SMEPLAT_SUBJECT_ENTITY,
                                             .severity = SMEPLAT_SEVERITY_MINOR,
                                             .decided_on = 20250101,
                                             .repaired_on = 20250601,
                                             .basis = SMEPLAT_BASIS_DOCUMENTED,
                                             .evidence = 7};
    static const smeplat_incident crime = {.struct_size = sizeof crime,
                                           .kind = SMEPLAT_INCIDENT_CRIMINAL,
                                           .subject = SMEPLAT_SUBJECT_LEGAL_REPRESENTATIVE,
                                           .office_from = 20200101,
                                           .office_until = 20210101,
                                           .decided_on = 20200601,
                                           .basis = SMEPLAT_BASIS_DOCUMENTED};
    static const smeplat_incident listing = {.struct_size = sizeof listing,
                                             .kind = SMEPLAT_INCIDENT_SERIOUS_DISHONESTY,
                                             .subject = SMEPLAT_SUBJECT_ENTITY,
                                             .decided_on = 20200101,
                                             .ended_on = 20210101};

    memset(w, 0, sizeof *w);
    w->platform = sample_platform();
    w->services[0] = sample_service;
    w->services[1] = sample_service;
    w->services[1].function = SMEPLAT_FUNCTION_INNOVATION;
    w->services[1].organises_innovation_resources = stated(1);
    w->services[1].opens_instruments = stated(0);
    w->incidents[0] = penalty;
    w->incidents[1] = crime;
    w->incidents[2] = listing;
    w->revocations[0].struct_size = w->revocations[1].struct_size = sizeof(smeplat_revocation);
    w->revocations[0].ground = SMEPLAT_GROUND_ART15_1;
    w->revocations[0].decided_on = 20200101;
    w->revocations[0].published_on = 20200110;
    w->revocations[1].ground = SMEPLAT_GROUND_ART14;
    w->rulings[0].struct_size = w->rulings[1].struct_size = sizeof(smeplat_ruling);
    w->rulings[0].criterion = w->rulings[1].criterion = SMEPLAT_CRITERION_ART6_3_SMES_SERVED;
    w->rulings[0].ruling = SMEPLAT_RULING_REFUSED;
    w->rulings[1].ruling = SMEPLAT_RULING_ALLOWED;
    w->rulings[0].decided_on = 20260501;
    w->rulings[1].decided_on = 20260502;
    w->sponsors[0].ptr = "51100000500002862F";
    w->sponsors[0].len = 18;
    w->platform.services = w->services;
    w->platform.service_count = 2;
    w->platform.incidents = w->incidents;
    w->platform.incident_count = 3;
    w->platform.revocations = w->revocations;
    w->platform.revocation_count = 2;
    w->platform.rulings = w->rulings;
    w->platform.ruling_count = 2;
    w->platform.sponsor_usccs = w->sponsors;
    w->platform.sponsor_count = 2;
}

#define SPOIL(id, statement) \
    static void spoil_##id(world *w) \
    { \
        statement; \
    }
#define P w->platform
#define STATE(fact, v) (fact) = stated(v)

static const smeplat_str bad_text = TEXT("\xC3\x28"), short_code = TEXT("9111000080210043"),
                         letter_region = TEXT("9111A108551385082L"), no_pointer = {NULL, 5};

SPOIL(size_zero, P.struct_size = 0)
SPOIL(size_small, P.struct_size = 512)
SPOIL(reserved, P.reserved0 = 1)
SPOIL(name, P.name = bad_text)
SPOIL(name_null, P.name = no_pointer)
SPOIL(uscc, P.uscc = short_code)
SPOIL(uscc_null, P.uscc = no_pointer)
SPOIL(uscc_region, P.uscc = letter_region)
SPOIL(sponsor, w->sponsors[1] = short_code)
SPOIL(sponsor_null, P.sponsor_usccs = NULL)
SPOIL(negative, P.jjj_smes_served.value = -1)
SPOIL(negative_unstated, P.jjj_smes_served = (smeplat_fact){0}; P.jjj_smes_served.value = -1)
SPOIL(no_basis, P.jjj_smes_served.basis = 0)
SPOIL(no_basis_evidence, P.jjj_smes_served = (smeplat_fact){0}; P.jjj_smes_served.evidence = 3)
SPOIL(no_basis_evidence_negative, P.jjj_smes_served = (smeplat_fact){0}; P.jjj_smes_served.evidence = -3)
SPOIL(basis_high, P.jjj_smes_served.basis = 4)
SPOIL(basis_low, P.jjj_smes_served.basis = -1)
SPOIL(evidence, P.jjj_smes_served.evidence = -1)
SPOIL(yes_no, P.legal_person.value = 2)
SPOIL(last_yes_no, P.materials_complete.value = 2)
SPOIL(founded, P.founded_on.value = 20230229)
SPOIL(founded_zero, P.founded_on.value = 0)
SPOIL(founded_huge, P.founded_on.value = INT64_C(4294967296) + 20240101)
SPOIL(filed, P.filed_on.value = 22000101)
SPOIL(industry, P.industries.value = 1)
SPOIL(industry_gap, P.industries.value = INT64_C(1) << 13)
SPOIL(staff_two, STATE(P.staff_degree_only, INT64_MAX); STATE(P.staff_title_only, 1))
SPOIL(staff_three, STATE(P.staff_degree_only, INT64_MAX - 1); STATE(P.staff_title_only, 1); STATE(P.staff_degree_and_title, 1))
SPOIL(share_operating, STATE(P.operating_revenue_fen, 49))
SPOIL(share_income, STATE(P.total_income_fen, 49))
SPOIL(share_service, STATE(P.service_revenue_fen, 49))
SPOIL(satisfied, STATE(P.survey_satisfied, 11))
SPOIL(basically, STATE(P.survey_basically_satisfied, 2))
SPOIL(score, STATE(P.survey_mean_score, 10001))
SPOIL(service_list, P.services = NULL)
SPOIL(service_size, w->services[0].struct_size = 16)
SPOIL(service_stride, w->services[1].struct_size = 88)
SPOIL(function_zero, w->services[1].function = 0)
SPOIL(function_seven, w->services[1].function = 7)
SPOIL(function_twice, w->services[1].function = SMEPLAT_FUNCTION_CONSULTING)
SPOIL(offered, w->services[1].offered.value = 2)
SPOIL(records, w->services[1].records_in_year.value = -1)
SPOIL(organises, w->services[1].organises_innovation_resources.value = 3)
SPOIL(opens, w->services[1].opens_instruments.basis = 9)
SPOIL(organises_elsewhere, w->services[1].function = SMEPLAT_FUNCTION_FINANCE)
SPOIL(opens_elsewhere, w->services[0].opens_instruments = stated(1))
SPOIL(item, w->services[0].items = SMEPLAT_BIT(11))
SPOIL(item_zero, w->services[0].items = 1)
SPOIL(item_talent_other, w->services[0].function = SMEPLAT_FUNCTION_TALENT; w->services[0].items = SMEPLAT_BIT(31))
SPOIL(incident_list, P.incidents = NULL)
SPOIL(incident_stride, w->incidents[2].struct_size = 48)
SPOIL(kind, w->incidents[1].kind = 0)
SPOIL(kind_high, w->incidents[1].kind = 4)
SPOIL(subject, w->incidents[1].subject = 0)
SPOIL(office_from, w->incidents[1].office_from = 20200230)
SPOIL(office_until, w->incidents[1].office_until = 7)
SPOIL(office_order, w->incidents[1].office_until = 20191231)
SPOIL(office_entity, w->incidents[0].office_from = 20200101)
SPOIL(office_entity_until, w->incidents[0].office_until = 20200101)
SPOIL(severity, w->incidents[0].severity = 4)
SPOIL(severity_crime, w->incidents[1].severity = SMEPLAT_SEVERITY_SEVERE)
SPOIL(decided, w->incidents[0].decided_on = 20250229)
SPOIL(ended, w->incidents[2].ended_on = 20211301)
SPOIL(ended_order, w->incidents[2].ended_on = 20191231)
SPOIL(ended_penalty, w->incidents[0].ended_on = 20260101)
SPOIL(repaired, w->incidents[0].repaired_on = -20250601)
SPOIL(repaired_order, w->incidents[0].repaired_on = 20241231)
SPOIL(repaired_crime, w->incidents[1].repaired_on = 20250101)
SPOIL(annulled, w->incidents[0].annulled = 2)
SPOIL(challenge, w->incidents[0].challenge = 3)
SPOIL(disclosed, w->incidents[0].disclosed = 3)
SPOIL(incident_basis, w->incidents[0].basis = 4)
SPOIL(incident_evidence, w->incidents[0].evidence = -1)
SPOIL(incident_evidence_alone, w->incidents[0].basis = 0; w->incidents[0].evidence = 3)
SPOIL(revocation_list, P.revocations = NULL)
SPOIL(ground, w->revocations[1].ground = 0)
SPOIL(ground_high, w->revocations[1].ground = 7)
SPOIL(revoked, w->revocations[0].decided_on = 20200000)
SPOIL(published, w->revocations[0].published_on = 20200199)
SPOIL(published_order, w->revocations[0].published_on = 20191231)
SPOIL(annulled_on, w->revocations[0].annulled_on = 1)
SPOIL(annulled_order, w->revocations[0].annulled_on = 20191231)
SPOIL(revocation_reserved, w->revocations[1].reserved0 = 1)
SPOIL(ruling_list, P.rulings = NULL)
SPOIL(ruling_criterion, w->rulings[1].criterion = 0)
SPOIL(ruling_criterion_high, w->rulings[1].criterion = 35)
SPOIL(ruling_kind, w->rulings[1].ruling = 0)
SPOIL(ruling_kind_high, w->rulings[1].ruling = 3)
SPOIL(ruling_date, w->rulings[1].decided_on = 0)
SPOIL(ruling_twice, w->rulings[1].decided_on = 20260501)
SPOIL(ruling_text, w->rulings[1].reference = bad_text)

#define CASE(id, status, field, entry, clause) \
    {#id, spoil_##id, SMEPLAT_ERR_##status, SMEPLAT_FIELD_##field, entry, clause}

static const struct {
    const char *name;
    void (*spoil)(world *);
    smeplat_status status;
    int32_t field;
    int64_t entry;
    int32_t clause;
} cases[] = {
    CASE(size_zero, STRUCT_SIZE, ARG_PLATFORM, 0, 0),
    CASE(size_small, STRUCT_SIZE, ARG_PLATFORM, 0, 0),
    CASE(reserved, BITS, ARG_PLATFORM, 0, 0),
    CASE(name, UTF8, NAME, 0, 0),
    CASE(name_null, NULL, NAME, 0, 0),
    CASE(uscc, CODE, USCC, 0, -1),
    CASE(uscc_null, NULL, USCC, 0, -1),
    CASE(uscc_region, CODE, USCC, 0, -1),
    CASE(sponsor, CODE, SPONSOR_USCCS, 2, 699),
    CASE(sponsor_null, NULL, SPONSOR_USCCS, 0, 699),
    CASE(negative, RANGE, JJJ_SMES_SERVED, 0, 603),
    CASE(negative_unstated, RANGE, JJJ_SMES_SERVED, 0, 603),
    CASE(no_basis, BASIS, JJJ_SMES_SERVED, 0, 603),
    CASE(no_basis_evidence, BASIS, JJJ_SMES_SERVED, 0, 603),
    CASE(no_basis_evidence_negative, RANGE, JJJ_SMES_SERVED, 0, 603),
    CASE(basis_high, ENUM, JJJ_SMES_SERVED, 0, 603),
    CASE(basis_low, ENUM, JJJ_SMES_SERVED, 0, 603),
    CASE(evidence, RANGE, JJJ_SMES_SERVED, 0, 603),
    CASE(yes_no, ENUM, LEGAL_PERSON, 0, 601),
    CASE(last_yes_no, ENUM, MATERIALS_COMPLETE, 0, 1000),
    CASE(founded, DATE, FOUNDED_ON, 0, 601),
    CASE(founded_zero, DATE, FOUNDED_ON, 0, 601),
    CASE(founded_huge, DATE, FOUNDED_ON, 0, 601),
    CASE(filed, DATE, FILED_ON, 0, 1000),
    CASE(industry, BITS, INDUSTRIES, 0, 801),
    CASE(industry_gap, BITS, INDUSTRIES, 0, 801),
    CASE(staff_two, RANGE, STAFF_TITLE_ONLY, 0, 607),
    CASE(staff_three, RANGE, STAFF_DEGREE_AND_TITLE, 0, 607),
    CASE(share_operating, CONTRADICTION, SME_SERVICE_REVENUE_FEN, 0, 608),
    CASE(share_income, CONTRADICTION, SME_SERVICE_REVENUE_FEN, 0, 608),
    CASE(share_service, CONTRADICTION, SME_SERVICE_REVENUE_FEN, 0, 608),
    CASE(satisfied, CONTRADICTION, SURVEY_SATISFIED, 0, 609),
    CASE(basically, CONTRADICTION, SURVEY_BASICALLY_SATISFIED, 0, 609),
    CASE(score, RANGE, SURVEY_MEAN_SCORE, 0, 609),
    CASE(service_list, NULL, SERVICES, 0, 700),
    CASE(service_size, STRUCT_SIZE, SERVICES, 1, 700),
    CASE(service_stride, STRUCT_SIZE, SERVICES, 2, 700),
    CASE(function_zero, ENUM, SERVICES_FUNCTION, 2, 700),
    CASE(function_seven, ENUM, SERVICES_FUNCTION, 2, 700),
    CASE(function_twice, DUPLICATE, SERVICES_FUNCTION, 2, 700),
    CASE(offered, ENUM, SERVICES_OFFERED, 2, 700),
    CASE(records, RANGE, SERVICES_RECORDS_IN_YEAR, 2, 700),
    CASE(organises, ENUM, SERVICES_ORGANISES_INNOVATION_RESOURCES, 2, -1),
    CASE(opens, ENUM, SERVICES_OPENS_INSTRUMENTS, 2, -1),
    CASE(organises_elsewhere, CONTRADICTION, SERVICES_ORGANISES_INNOVATION_RESOURCES, 2, -1),
    CASE(opens_elsewhere, CONTRADICTION, SERVICES_OPENS_INSTRUMENTS, 1, -1),
    CASE(item, BITS, SERVICES_ITEMS, 1, 700),
    CASE(item_zero, BITS, SERVICES_ITEMS, 1, 700),
    CASE(item_talent_other, BITS, SERVICES_ITEMS, 1, 700),
    CASE(incident_list, NULL, INCIDENTS, 0, 602),
    CASE(incident_stride, STRUCT_SIZE, INCIDENTS, 3, 602),
    CASE(kind, ENUM, INCIDENTS_KIND, 2, 602),
    CASE(kind_high, ENUM, INCIDENTS_KIND, 2, 602),
    CASE(subject, ENUM, INCIDENTS_SUBJECT, 2, 602),
    CASE(office_from, DATE, INCIDENTS_OFFICE_FROM, 2, 602),
    CASE(office_until, DATE, INCIDENTS_OFFICE_UNTIL, 2, 602),
    CASE(office_order, CONTRADICTION, INCIDENTS_OFFICE_UNTIL, 2, 602),
    CASE(office_entity, CONTRADICTION, INCIDENTS_OFFICE_FROM, 1, 602),
    CASE(office_entity_until, CONTRADICTION, INCIDENTS_OFFICE_UNTIL, 1, 602),
    CASE(severity, ENUM, INCIDENTS_SEVERITY, 1, 602),
    CASE(severity_crime, CONTRADICTION, INCIDENTS_SEVERITY, 2, 602),
    CASE(decided, DATE, INCIDENTS_DECIDED_ON, 1, 602),
    CASE(ended, DATE, INCIDENTS_ENDED_ON, 3, 602),
    CASE(ended_order, CONTRADICTION, INCIDENTS_ENDED_ON, 3, 602),
    CASE(ended_penalty, CONTRADICTION, INCIDENTS_ENDED_ON, 1, 602),
    CASE(repaired, DATE, INCIDENTS_REPAIRED_ON, 1, 602),
    CASE(repaired_order, CONTRADICTION, INCIDENTS_REPAIRED_ON, 1, 602),
    CASE(repaired_crime, CONTRADICTION, INCIDENTS_REPAIRED_ON, 2, 602),
    CASE(annulled, ENUM, INCIDENTS_ANNULLED, 1, 602),
    CASE(challenge, ENUM, INCIDENTS_CHALLENGE, 1, 602),
    CASE(disclosed, ENUM, INCIDENTS_DISCLOSED, 1, 602),
    CASE(incident_basis, ENUM, INCIDENTS_BASIS, 1, 602),
    CASE(incident_evidence, RANGE, INCIDENTS_EVIDENCE, 1, 602),
    CASE(incident_evidence_alone, BASIS, INCIDENTS_EVIDENCE, 1, 602),
    CASE(revocation_list, NULL, REVOCATIONS, 0, 1500),
    CASE(ground, ENUM, REVOCATIONS_GROUND, 2, 1500),
    CASE(ground_high, ENUM, REVOCATIONS_GROUND, 2, 1500),
    CASE(revoked, DATE, REVOCATIONS_DECIDED_ON, 1, 1500),
    CASE(published, DATE, REVOCATIONS_PUBLISHED_ON, 1, 1500),
    CASE(published_order, CONTRADICTION, REVOCATIONS_PUBLISHED_ON, 1, 1500),
    CASE(annulled_on, DATE, REVOCATIONS_ANNULLED_ON, 1, 1500),
    CASE(annulled_order, CONTRADICTION, REVOCATIONS_ANNULLED_ON, 1, 1500),
    CASE(revocation_reserved, BITS, REVOCATIONS, 2, 1500),
    CASE(ruling_list, NULL, RULINGS, 0, -1),
    CASE(ruling_criterion, ENUM, RULINGS_CRITERION, 2, -1),
    CASE(ruling_criterion_high, ENUM, RULINGS_CRITERION, 2, -1),
    CASE(ruling_kind, ENUM, RULINGS_RULING, 2, -1),
    CASE(ruling_kind_high, ENUM, RULINGS_RULING, 2, -1),
    CASE(ruling_date, DATE, RULINGS_DECIDED_ON, 2, -1),
    CASE(ruling_twice, DUPLICATE, RULINGS_CRITERION, 2, -1),
    CASE(ruling_text, UTF8, RULINGS_REFERENCE, 2, -1),
};

static void each_bad_value_is_refused_by_name_and_nothing_is_written(void **state)
{
    smeplat_round round = sample_round();
    size_t i;

    (void)state;
    for (i = 0; i < COUNT_OF(cases); i++) {
        smeplat_error e = {sizeof e, 0, 0, 0, 0, 0};
        smeplat_assessment out, before;
        smeplat_finding findings[SMEPLAT_FINDINGS_MAX], untouched[SMEPLAT_FINDINGS_MAX];
        world w;

        memset(&out, 0xA5, sizeof out);
        memset(findings, 0xA5, sizeof findings);
        out.struct_size = sizeof out;
        findings[0].struct_size = sizeof *findings;
        before = out;
        memcpy(untouched, findings, sizeof findings);
        set_up(&w);
        assert_int_equal(smeplat_platform_check(&w.platform, &e), SMEPLAT_OK);
        assert_int_equal(e.status, SMEPLAT_OK); /* an error is written only when refused */
        cases[i].spoil(&w);
        if (smeplat_platform_check(&w.platform, &e) != cases[i].status || e.status != cases[i].status ||
            e.field != cases[i].field || e.entry != cases[i].entry || e.row != 0 ||
            (cases[i].clause >= 0 && e.clause != cases[i].clause))
            fail_msg("%s: status %d field %s entry %d clause %d", cases[i].name, (int)e.status, smeplat_field_name(e.field),
                     (int)e.entry, (int)e.clause);
        assert_int_equal(smeplat_assess(&w.platform, &round, NULL, &out, findings, SMEPLAT_FINDINGS_MAX, &e), cases[i].status);
        assert_int_equal(smeplat_assess(&w.platform, &round, NULL, &out, findings, SMEPLAT_FINDINGS_MAX, NULL),
                         cases[i].status);
        assert_memory_equal(&out, &before, sizeof out);
        assert_memory_equal(findings, untouched, sizeof findings);
        assert_int_equal(smeplat_assess_criterion(&w.platform, &round, NULL, 1, findings, &e), cases[i].status);
        assert_memory_equal(findings, untouched, sizeof findings);
    }
}

static void what_the_rest_of_the_call_gets_wrong_is_refused(void **state)
{
    smeplat_platform p = sample_platform();
    smeplat_round round = sample_round();
    smeplat_assessment a = {.struct_size = sizeof a};
    smeplat_finding f[SMEPLAT_FINDINGS_MAX];
    smeplat_error e = {sizeof e, 0, 0, 0, 0, 0};

    (void)state;
    memset(f, 0, sizeof f);
    f[0].struct_size = sizeof *f;
    assert_int_equal(smeplat_platform_check(NULL, &e), SMEPLAT_ERR_NULL);
    assert_int_equal(e.field, SMEPLAT_FIELD_ARG_PLATFORM);
    assert_int_equal(smeplat_assess(NULL, &round, NULL, &a, f, 64, &e), SMEPLAT_ERR_NULL);
    assert_int_equal(e.field, SMEPLAT_FIELD_ARG_PLATFORM);
    assert_int_equal(smeplat_assess(&p, NULL, NULL, &a, f, 64, &e), SMEPLAT_ERR_NULL);
    assert_int_equal(e.field, SMEPLAT_FIELD_ARG_ROUND);
    assert_int_equal(smeplat_assess(&p, &round, NULL, NULL, f, 64, &e), SMEPLAT_ERR_NULL);
    assert_int_equal(e.field, SMEPLAT_FIELD_ARG_OUT);
    assert_int_equal(smeplat_assess(&p, &round, NULL, &a, f, 33, &e), SMEPLAT_ERR_CAPACITY);
    assert_int_equal(e.field, SMEPLAT_FIELD_ARG_FINDINGS);
    assert_int_equal(smeplat_assess(&p, &round, NULL, &a, f, 34, &e), SMEPLAT_OK);
    f[0].struct_size = 112;
    assert_int_equal(smeplat_assess(&p, &round, NULL, &a, f, 64, &e), SMEPLAT_ERR_STRUCT_SIZE);
    assert_int_equal(e.field, SMEPLAT_FIELD_ARG_FINDINGS);
    a.struct_size = 104;
    assert_int_equal(smeplat_assess(&p, &round, NULL, &a, NULL, 0, &e), SMEPLAT_ERR_STRUCT_SIZE);
    assert_int_equal(e.field, SMEPLAT_FIELD_ARG_OUT);
    a.struct_size = sizeof a;
    f[0].struct_size = sizeof *f;
    assert_int_equal(smeplat_assess_criterion(&p, &round, NULL, 0, f, &e), SMEPLAT_ERR_ENUM);
    assert_int_equal(e.field, SMEPLAT_FIELD_ARG_CRITERION);
    assert_int_equal(smeplat_assess_criterion(&p, &round, NULL, 35, f, &e), SMEPLAT_ERR_ENUM);
    assert_int_equal(smeplat_assess_criterion(&p, &round, NULL, 1, NULL, &e), SMEPLAT_ERR_NULL);
    assert_int_equal(smeplat_assess_criterion(NULL, &round, NULL, 1, f, &e), SMEPLAT_ERR_NULL);
    round.deadline = 0;
    assert_int_equal(smeplat_assess(&p, &round, NULL, &a, f, 64, &e), SMEPLAT_ERR_DATE);
    assert_true(e.field == SMEPLAT_FIELD_ROUND_DEADLINE && e.clause == SMEPLAT_CLAUSE_10);
    round.deadline = 20260631;
    assert_int_equal(smeplat_assess_criterion(&p, &round, NULL, 1, f, &e), SMEPLAT_ERR_DATE);
    round = sample_round();
    round.service_year = 25;
    assert_int_equal(smeplat_assess(&p, &round, NULL, &a, f, 64, &e), SMEPLAT_ERR_RANGE);
    assert_int_equal(e.field, SMEPLAT_FIELD_ROUND_SERVICE_YEAR);
    round.service_year = 2200;
    assert_int_equal(smeplat_assess(&p, &round, NULL, &a, f, 64, &e), SMEPLAT_ERR_RANGE);
    round = sample_round();
    round.reserved0 = 1;
    assert_int_equal(smeplat_assess(&p, &round, NULL, &a, f, 64, &e), SMEPLAT_ERR_BITS);
    round = sample_round();
    round.struct_size = 8;
    assert_int_equal(smeplat_assess(&p, &round, NULL, &a, f, 64, &e), SMEPLAT_ERR_STRUCT_SIZE);
}

static void every_fact_is_checked(void **state)
{
    int32_t field;

    (void)state;
    for (field = SMEPLAT_FIELD_PUBLIC_BENEFIT; field <= SMEPLAT_FIELD_MATERIALS_COMPLETE; field++) {
        smeplat_error e = {sizeof e, 0, 0, 0, 0, 0};
        smeplat_platform p = sample_platform();

        fact_of(&p, field)->value = -1;
        assert_int_equal(smeplat_platform_check(&p, &e), SMEPLAT_ERR_RANGE);
        assert_int_equal(e.field, field);
        p = sample_platform();
        fact_of(&p, field)->basis = 0;
        assert_int_equal(smeplat_platform_check(&p, &e), fact_of(&p, field)->value ? SMEPLAT_ERR_BASIS : SMEPLAT_OK);
    }
}

/* Facts are looked at many at once: each alone is what is wrong, in every part of it, among others that are stated and among none. */
static void one_fact_that_is_wrong_is_found_among_all(void **state)
{
    static const struct {
        smeplat_fact fact;
        smeplat_status status;
    } wrong[] = {
        {{INT64_C(1) << 32, 0, 0}, SMEPLAT_ERR_BASIS}, /* without a basis there is no value, even one whose lower half is 0 */
        {{INT64_C(1) << 62, 0, 0}, SMEPLAT_ERR_BASIS},
        {{1, 0, 0}, SMEPLAT_ERR_BASIS},
        {{0, 0, 1}, SMEPLAT_ERR_BASIS},
        {{0, 0, INT32_MAX}, SMEPLAT_ERR_BASIS},
        {{0, 0, -1}, SMEPLAT_ERR_RANGE},
        {{INT64_MIN, 0, 0}, SMEPLAT_ERR_RANGE},
        {{INT64_MIN, 1, 0}, SMEPLAT_ERR_RANGE},
        {{-1, 3, 0}, SMEPLAT_ERR_RANGE},
        {{0, 1, -1}, SMEPLAT_ERR_RANGE},
        {{0, 2, INT32_MIN}, SMEPLAT_ERR_RANGE},
        {{0, 4, 0}, SMEPLAT_ERR_ENUM},
        {{0, 256, 0}, SMEPLAT_ERR_ENUM},
        {{0, -1, 0}, SMEPLAT_ERR_ENUM},
        {{0, INT32_MIN, 0}, SMEPLAT_ERR_ENUM},
    };
    int32_t field, stated;
    size_t i;

    (void)state;
    for (stated = 0; stated < 2; stated++)
        for (field = SMEPLAT_FIELD_PUBLIC_BENEFIT; field <= SMEPLAT_FIELD_MATERIALS_COMPLETE; field++)
            for (i = 0; i < COUNT_OF(wrong); i++) {
                smeplat_error e = {sizeof e, 0, 0, 0, 0, 0};
                smeplat_platform p = {.struct_size = sizeof p};

                if (stated)
                    p = sample_platform();
                *fact_of(&p, field) = wrong[i].fact;
                assert_int_equal(smeplat_platform_check(&p, &e), wrong[i].status);
                assert_int_equal(e.field, field);
            }
}

/* A yes/no fact is 0 or 1 and nothing else, in both halves of its value. */
static void yes_or_no_is_0_or_1(void **state)
{
    static const int64_t wrong[] = {2, 3, 256, 65536, INT64_C(1) << 32, (INT64_C(1) << 32) + 1, INT64_MAX};
    static const int32_t fields[] = {SMEPLAT_FIELD_PUBLIC_BENEFIT, SMEPLAT_FIELD_LEGAL_PERSON, SMEPLAT_FIELD_FIELD_REPUTATION,
                                     SMEPLAT_FIELD_ANNUAL_TARGETS, SMEPLAT_FIELD_DEMONSTRATION_EFFECT, SMEPLAT_FIELD_MATERIALS_COMPLETE};
    size_t i, k;

    (void)state;
    for (k = 0; k < COUNT_OF(fields); k++)
        for (i = 0; i < COUNT_OF(wrong); i++) {
            smeplat_error e = {sizeof e, 0, 0, 0, 0, 0};
            smeplat_platform p = sample_platform();

            *fact_of(&p, fields[k]) = (smeplat_fact){wrong[i], 1, 0};
            assert_int_equal(smeplat_platform_check(&p, &e), SMEPLAT_ERR_ENUM);
            assert_int_equal(e.field, fields[k]);
        }
}

/*= Art. 7(1)/2, 7(2)/2, 7(3)/2, 7(4)/2, 7(5)/2, 7(6)/2, 8(1)/2 */
static void sets_take_every_member_that_is_named(void **state)
{
    static const int32_t last[] = {10, 11, 10, 11, 5, 7};
    world w;
    int32_t function;

    (void)state;
    set_up(&w);
    w.platform.industries.value = (int64_t)(((SMEPLAT_BIT(13) - 1) & ~UINT64_C(1)) | SMEPLAT_BIT(31));
    assert_int_equal(smeplat_platform_check(&w.platform, NULL), SMEPLAT_OK);
    w.platform.service_count = 1;
    for (function = 1; function <= 6; function++) {
        uint64_t all = (SMEPLAT_BIT(last[function - 1] + 1) - 1) & ~UINT64_C(1);

        w.services[0].function = function;
        w.services[0].items = all | (function == SMEPLAT_FUNCTION_TALENT ? 0 : SMEPLAT_BIT(31));
        assert_int_equal(smeplat_platform_check(&w.platform, NULL), SMEPLAT_OK);
        w.services[0].items = SMEPLAT_BIT(last[function - 1] + 1);
        assert_int_equal(smeplat_platform_check(&w.platform, NULL), SMEPLAT_ERR_BITS);
    }
}

static void a_newer_callers_platform_is_taken_while_its_news_are_zero(void **state)
{
    struct {
        smeplat_platform now;
        smeplat_fact later;
    } newer;
    struct {
        smeplat_service now;
        int64_t later;
    } services[2];
    smeplat_error e = {sizeof e, 0, 0, 0, 0, 0};

    (void)state;
    memset(&newer, 0, sizeof newer);
    memset(services, 0, sizeof services);
    newer.now = sample_platform();
    newer.now.struct_size = sizeof newer;
    services[0].now = services[1].now = sample_service;
    services[1].now.function = SMEPLAT_FUNCTION_FINANCE;
    services[0].now.struct_size = services[1].now.struct_size = sizeof *services;
    newer.now.services = &services[0].now;
    newer.now.service_count = 2;
    assert_int_equal(smeplat_platform_check(&newer.now, &e), SMEPLAT_OK);
    services[1].later = 1;
    assert_int_equal(smeplat_platform_check(&newer.now, &e), SMEPLAT_ERR_STRUCT_NEWER);
    assert_true(e.field == SMEPLAT_FIELD_SERVICES && e.entry == 2);
    services[1].later = 0;
    newer.later.basis = 1;
    assert_int_equal(smeplat_platform_check(&newer.now, &e), SMEPLAT_ERR_STRUCT_NEWER);
    assert_int_equal(e.field, SMEPLAT_FIELD_ARG_PLATFORM);
}

static void a_newer_callers_round_is_taken_while_its_news_are_zero(void **state)
{
    struct {
        smeplat_round now;
        int64_t later;
    } newer = {sample_round(), 0};
    smeplat_platform p = sample_platform();
    smeplat_assessment a = {.struct_size = sizeof a};
    smeplat_error e = {.struct_size = sizeof e};

    (void)state;
    newer.now.struct_size = sizeof newer;
    assert_int_equal(smeplat_assess(&p, &newer.now, NULL, &a, NULL, 0, NULL), SMEPLAT_OK);
    assert_int_equal(a.overall, SMEPLAT_VERDICT_MET);
    newer.now.deadline = 20240629; /* it is this round's deadline that is held against the founding day */
    assert_int_equal(smeplat_assess(&p, &newer.now, NULL, &a, NULL, 0, NULL), SMEPLAT_OK);
    assert_int_equal(a.overall, SMEPLAT_VERDICT_NOT_MET);
    newer.later = 1;
    assert_int_equal(smeplat_assess(&p, &newer.now, NULL, &a, NULL, 0, &e), SMEPLAT_ERR_STRUCT_NEWER);
    assert_int_equal(e.field, SMEPLAT_FIELD_ARG_ROUND);
}

static void a_batch_stops_at_nothing(void **state)
{
    smeplat_platform p[4];
    smeplat_assessment a[4];
    smeplat_round round = sample_round();
    smeplat_error e = {sizeof e, 0, 0, 0, 0, 0};
    smeplat_assessment alone = {.struct_size = sizeof alone};
    size_t i;

    (void)state;
    for (i = 0; i < 4; i++)
        p[i] = sample_platform();
    memset(a, 0xA5, sizeof a);
    a[0].struct_size = sizeof *a;
    p[1].jjj_smes_served.value = -1;
    p[2].struct_size = 0; /* the stride is element 0's */
    p[3].struct_size = 8;
    assert_int_equal(smeplat_assess_n(p, 4, &round, NULL, a, &e), SMEPLAT_OK);
    assert_int_equal(smeplat_assess(&p[0], &round, NULL, &alone, NULL, 0, NULL), SMEPLAT_OK);
    assert_memory_equal(&a[0], &alone, sizeof alone);
    assert_memory_equal(&a[2], &alone, sizeof alone);
    assert_int_equal(alone.overall, SMEPLAT_VERDICT_MET);
    assert_int_equal(a[1].status, SMEPLAT_ERR_RANGE);
    assert_true(a[1].error_field == SMEPLAT_FIELD_JJJ_SMES_SERVED && a[1].error_clause == 603 && a[1].error_entry == 0);
    assert_true(a[1].overall == 0 && a[1].conditions == 0 && a[1].filing == 0 && a[1].finding_count == 0);
    assert_int_equal(a[3].status, SMEPLAT_ERR_STRUCT_SIZE);
    assert_true(a[3].overall == 0 && a[3].struct_size == sizeof *a);
    assert_int_equal(smeplat_assess_n(NULL, 0, &round, NULL, a, &e), SMEPLAT_OK);
    assert_int_equal(smeplat_assess_n(NULL, 1, &round, NULL, a, &e), SMEPLAT_ERR_NULL);
    assert_int_equal(smeplat_assess_n(p, 1, &round, NULL, NULL, &e), SMEPLAT_ERR_NULL);
    assert_int_equal(e.field, SMEPLAT_FIELD_ARG_OUT);
    p[0].struct_size = 8;
    memset(a, 0xA5, sizeof a);
    a[0].struct_size = sizeof *a;
    assert_int_equal(smeplat_assess_n(p, 4, &round, NULL, a, &e), SMEPLAT_ERR_STRUCT_SIZE);
    assert_int_equal((uint32_t)a[0].overall, 0xA5A5A5A5u);
    p[0].struct_size = sizeof *p;
    round.deadline = 0;
    assert_int_equal(smeplat_assess_n(p, 4, &round, NULL, a, &e), SMEPLAT_ERR_DATE);
    assert_int_equal((uint32_t)a[0].overall, 0xA5A5A5A5u);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(each_bad_value_is_refused_by_name_and_nothing_is_written),
        cmocka_unit_test(what_the_rest_of_the_call_gets_wrong_is_refused),
        cmocka_unit_test(every_fact_is_checked),
        cmocka_unit_test(one_fact_that_is_wrong_is_found_among_all),
        cmocka_unit_test(yes_or_no_is_0_or_1),
        cmocka_unit_test(sets_take_every_member_that_is_named),
        cmocka_unit_test(a_newer_callers_platform_is_taken_while_its_news_are_zero),
        cmocka_unit_test(a_newer_callers_round_is_taken_while_its_news_are_zero),
        cmocka_unit_test(a_batch_stops_at_nothing),
    };

    return cmocka_run_group_tests_name("platform", tests, NULL, NULL);
}
