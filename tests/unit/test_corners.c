/* Clauses as they are seen from the corners: which facts a verdict hangs on, one entry at a time.
 * SPDX-License-Identifier: Apache-2.0 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "sample.h"

#include "articles/case.h"

#define DAY 20260630

static const smeplat__corner least, most = {1, 0, 0};

static smeplat__corner favouring(int32_t field, int32_t entry)
{
    smeplat__corner k = {0, field, entry};

    return k;
}

static smeplat__case case_of(const smeplat_platform *p, const smeplat_rules *rules)
{
    smeplat__case c;

    memset(&c, 0, sizeof c);
    c.platform = p;
    c.rules = rules;
    c.deadline = DAY;
    return c;
}

/* An amount is what is stated, nothing where it is lacking, more than can be asked for where it is free. */
static void an_amount_is_stated_or_nothing_or_all(void **state)
{
    static const int64_t values[] = {0, 1, 100, INT64_MAX - 1, INT64_MAX};
    size_t i;

    (void)state;
    for (i = 0; i < COUNT_OF(values); i++) {
        assert_true(smeplat__taken_amount(SMEPLAT__LACKING, values[i]) == 0);
        assert_true(smeplat__taken_amount(SMEPLAT__STATED, values[i]) == values[i]);
        assert_true(smeplat__taken_amount(SMEPLAT__FREE, values[i]) == INT64_MAX);
    }
}

/* ---- Art. 7: services ---- */

/*= Art. 7: at least one function */
static void a_function_not_known_to_be_missing_is_no_shortfall(void **state)
{
    smeplat_platform p = sample_platform();
    smeplat_finding f;

    (void)state;
    p.services = NULL;
    p.service_count = 0;
    f = ask(&p, NULL, SMEPLAT_CRITERION_ART7_FUNCTIONS);
    assert_int_equal(f.verdict, SMEPLAT_VERDICT_UNKNOWN);
    assert_true(f.observed.num == 0 && f.required.num == 1 && f.shortfall == 0 && f.shortfall_both == 0);
    assert_false(f.present & SMEPLAT_PRESENT_SHORTFALL);
}

/* Whether a fact of a service is open, by hand: what is offered and not said or not well enough evidenced; records that are
 * not said, not well enough evidenced, or none at all of what is not said not to be offered. */
static int32_t is_open(const smeplat_service *x, int32_t field, int32_t proof, int32_t capacity, int32_t min_basis)
{
    const smeplat_fact *fact = field == SMEPLAT_FIELD_SERVICES_OFFERED             ? &x->offered
                               : field == SMEPLAT_FIELD_SERVICES_RECORDS_IN_YEAR   ? &x->records_in_year
                               : field == SMEPLAT_FIELD_SERVICES_OPENS_INSTRUMENTS ? &x->opens_instruments
                                                                                   : &x->organises_innovation_resources;
    int32_t weak = fact->basis < min_basis;

    if (field == SMEPLAT_FIELD_SERVICES_RECORDS_IN_YEAR) {
        if (proof)
            return 0;
        if (!fact->basis)
            return 1;
        return fact->value ? weak : !(x->offered.basis && x->offered.value == 0);
    }
    if (field != SMEPLAT_FIELD_SERVICES_OFFERED && (x->function != SMEPLAT_FUNCTION_INNOVATION || capacity))
        return 0;
    return !fact->basis || (weak && fact->value == 1);
}

/*= Art. 7(1)/1, 7(2)/1, 7(3)/1, 7(3)/2, 7(4)/1, 7(5)/1, 7(6)/1: what a service is left open by */
static void what_is_open_about_a_service_is_listed_in_order(void **state)
{
    static const smeplat_fact some[] = {{0, 0, 0},
                                        {0, SMEPLAT_BASIS_DECLARED, 0},
                                        {1, SMEPLAT_BASIS_DECLARED, 0},
                                        {0, SMEPLAT_BASIS_DOCUMENTED, 0},
                                        {1, SMEPLAT_BASIS_DOCUMENTED, 0}};
    smeplat_rules rules = sample_rules();
    smeplat__case c = case_of(NULL, &rules);
    int32_t n, field, found, option;

    (void)state;
    for (n = 0; n < 5 * 5 * 5 * 5 * 2 * 4; n++) {
        smeplat_service x = sample_service;

        x.offered = some[n % 5];
        x.records_in_year = some[n / 5 % 5];
        x.organises_innovation_resources = some[n / 25 % 5];
        x.opens_instruments = some[n / 125 % 5];
        x.function = n / 625 % 2 ? SMEPLAT_FUNCTION_INNOVATION : SMEPLAT_FUNCTION_CONSULTING;
        option = n / 1250;
        rules.readings[SMEPLAT_READING_FUNCTION_PROOF] = (uint8_t)(option % 2);
        rules.readings[SMEPLAT_READING_INNOVATION_CAPACITY] = (uint8_t)(option / 2);
        rules.min_basis = n % 3 ? SMEPLAT_BASIS_DOCUMENTED : SMEPLAT_BASIS_DECLARED;
        found = smeplat__service_open(&c, &x, 0);
        for (field = SMEPLAT_FIELD_SERVICES_OFFERED; field <= SMEPLAT_FIELD_SERVICES_OPENS_INSTRUMENTS; field++)
            if (is_open(&x, field, option % 2, option / 2, rules.min_basis)) {
                assert_int_equal(found, field);
                found = smeplat__service_open(&c, &x, found);
            }
        assert_int_equal(found, 0);
    }
}

/* ---- Art. 6(2): incidents ---- */

/* An incident with one softening of it alone, or none. */
static smeplat_incident only(const smeplat_incident *x, int32_t field)
{
    smeplat_incident bare = *x;

    if (field != SMEPLAT_FIELD_INCIDENTS_OFFICE_FROM)
        bare.office_from = 0;
    if (field != SMEPLAT_FIELD_INCIDENTS_OFFICE_UNTIL)
        bare.office_until = 0;
    if (field != SMEPLAT_FIELD_INCIDENTS_SEVERITY && x->kind == SMEPLAT_INCIDENT_ADMINISTRATIVE_PENALTY)
        bare.severity = SMEPLAT_SEVERITY_SEVERE;
    if (field != SMEPLAT_FIELD_INCIDENTS_ENDED_ON)
        bare.ended_on = 0;
    if (field != SMEPLAT_FIELD_INCIDENTS_REPAIRED_ON)
        bare.repaired_on = 0;
    if (field != SMEPLAT_FIELD_INCIDENTS_ANNULLED)
        bare.annulled = 0;
    if (field != SMEPLAT_FIELD_INCIDENTS_CHALLENGE)
        bare.challenge = SMEPLAT_CHALLENGE_NONE;
    return bare;
}

/* Whether a fact of an incident alone would soften it, were there nothing else that does. */
static int32_t would_soften(const smeplat_rules *rules, const smeplat_incident *x, int32_t field)
{
    smeplat_incident bare = only(x, field);
    uint64_t why = 0;

    return smeplat__incident(rules, &bare, DAY, favouring(field, 1), 1, &why) !=
           smeplat__incident(rules, &bare, DAY, least, 1, &why);
}

/*= Art. 6(2): what an incident hangs on */
/* Every fact that alone changes what an incident comes to is listed, in order; nothing is where all is stated and proved. */
static void what_an_incident_hangs_on_is_listed_in_order(void **state)
{
    static const int32_t kinds[] = {SMEPLAT_INCIDENT_CRIMINAL, SMEPLAT_INCIDENT_ADMINISTRATIVE_PENALTY,
                                    SMEPLAT_INCIDENT_SERIOUS_DISHONESTY};
    static const int32_t challenges[] = {SMEPLAT_CHALLENGE_NONE, SMEPLAT_CHALLENGE_PENDING,
                                         SMEPLAT_CHALLENGE_SUSPENDED};
    static const int32_t severities[] = {SMEPLAT_SEVERITY_NOT_STATED, SMEPLAT_SEVERITY_MINOR,
                                         SMEPLAT_SEVERITY_HEARING_CLASS};
    smeplat_rules rules = sample_rules();
    int32_t n;

    (void)state;
    for (n = 0; n < 3 * 3 * 3 * 3 * 2 * 2 * 2 * 2 * 3 * 3 * 3; n++) {
        smeplat_incident x;
        int32_t left = n, field, is_listed[SMEPLAT_FIELD_INCIDENTS_EVIDENCE - SMEPLAT_FIELD_INCIDENTS_KIND + 1] = {0},
                before = 0;
        int32_t is_office, is_old, hard;
        uint64_t why = 0;

        memset(&x, 0, sizeof x);
        x.struct_size = sizeof x;
        x.kind = kinds[left % 3], left /= 3;
        x.challenge = challenges[left % 3], left /= 3;
        x.severity = severities[left % 3], left /= 3;
        is_old = left % 3 == 2; /* out of the years looked back on */
        x.decided_on = left % 3 == 1 ? 20250301 : is_old ? 20100301 : 0, left /= 3;
        x.ended_on = left % 2 ? 20260101 : 0, left /= 2;
        x.repaired_on = left % 2 ? 20260201 : 0, left /= 2;
        x.annulled = left % 2, left /= 2;
        x.basis = left % 2 ? SMEPLAT_BASIS_DOCUMENTED : SMEPLAT_BASIS_DECLARED, left /= 2;
        rules.readings[SMEPLAT_READING_REPAIRED_RECORD] = (uint8_t)(left % 3), left /= 3;
        is_office = left % 3, left /= 3;
        rules.readings[SMEPLAT_READING_DISHONESTY_WINDOW] = (uint8_t)left;
        x.subject = SMEPLAT_SUBJECT_LEGAL_REPRESENTATIVE;
        x.office_from = is_office == 1 ? 20260701 : 0;
        x.office_until = is_office == 2 ? 20250401 : 0;
        if (x.kind != SMEPLAT_INCIDENT_ADMINISTRATIVE_PENALTY)
            x.severity = SMEPLAT_SEVERITY_NOT_STATED;
        if (x.kind != SMEPLAT_INCIDENT_SERIOUS_DISHONESTY || !x.decided_on)
            x.ended_on = 0;
        hard = smeplat__incident(&rules, &x, DAY, least, 1, &why);
        for (field = smeplat__incident_open(&rules, &x, DAY, 0); field;
             field = smeplat__incident_open(&rules, &x, DAY, field)) {
            assert_in_range(field, SMEPLAT_FIELD_INCIDENTS_KIND, SMEPLAT_FIELD_INCIDENTS_EVIDENCE);
            assert_true(field > before);
            before = field;
            is_listed[field - SMEPLAT_FIELD_INCIDENTS_KIND] = 1;
            if (!is_old)
                assert_true(would_soften(&rules, &x, field));
            assert_true(x.decided_on || field == SMEPLAT_FIELD_INCIDENTS_DECIDED_ON ||
                        field == SMEPLAT_FIELD_INCIDENTS_ANNULLED);
        }
        for (field = SMEPLAT_FIELD_INCIDENTS_KIND; field <= SMEPLAT_FIELD_INCIDENTS_EVIDENCE; field++) {
            int32_t favoured = smeplat__incident(&rules, &x, DAY, favouring(field, 1), 1, &why);

            assert_true(favoured >= hard);
            if (favoured != hard)
                assert_true(is_listed[field - SMEPLAT_FIELD_INCIDENTS_KIND]);
            assert_int_equal(smeplat__incident(&rules, &x, DAY, favouring(field, 2), 1, &why),
                             hard); /* of another entry */
        }
        if (smeplat__incident(&rules, &x, DAY, most, 1, &why) != hard)
            assert_int_not_equal(before, 0);
        if (x.basis == SMEPLAT_BASIS_DOCUMENTED && x.decided_on &&
            (x.severity || x.kind != SMEPLAT_INCIDENT_ADMINISTRATIVE_PENALTY)) {
            assert_int_equal(before, 0);
            assert_int_equal(smeplat__incident(&rules, &x, DAY, most, 1, &why), hard);
        }
    }
}

/* ---- Art. 15: bars ---- */

static smeplat_revocation revoked(int32_t decided_on, int32_t annulled_on)
{
    smeplat_revocation x;

    memset(&x, 0, sizeof x);
    x.struct_size = sizeof x;
    x.ground = SMEPLAT_GROUND_ART15_2;
    x.decided_on = decided_on;
    x.annulled_on = annulled_on;
    return x;
}

/*= Art. 15: the bar of a revocation whose day is not stated holds but where that is favoured, or it is annulled by then */
static void a_bar_without_a_start_is_the_entry_unless_favoured(void **state)
{
    const smeplat_rules rules = sample_rules();
    smeplat_revocation list[] = {revoked(0, 0), revoked(0, 0), revoked(20250101, 0), revoked(0, 20260630)};

    (void)state;
    assert_int_equal(smeplat__barring_entry(&rules, list, 1, DAY, 0), 1);
    assert_int_equal(smeplat__barring_entry(&rules, list, 1, DAY, 1), 0);
    assert_int_equal(smeplat__barring_entry(&rules, list, 1, DAY, 2), 1);
    assert_int_equal(smeplat__barring_entry(&rules, list, 2, DAY, 1), 2);
    assert_int_equal(smeplat__barring_entry(&rules, list, 2, DAY, 2), 1);
    assert_int_equal(smeplat__barring_entry(&rules, list, 3, DAY, 0), 3);     /* the latest start, unknown ones last */
    assert_int_equal(smeplat__barring_entry(&rules, list + 2, 1, DAY, 1), 1); /* nothing about it is unknown */
    assert_int_equal(smeplat__barring_entry(&rules, list + 3, 1, DAY, 0), 0);
    assert_int_equal(smeplat__barring_entry(&rules, list + 3, 1, 20260629, 0), 1);
    assert_int_equal(smeplat__barring_entry(&rules, list, 1, 0, 1), 1); /* without a day any bar might hold */
    assert_int_equal(smeplat__barring_entry(&rules, list, 0, DAY, 0), 0);
}

/*= Art. 15: the facts that alone lift a bar in the least favourable case, and those that do not */
static void a_bar_hangs_on_the_day_of_filing_or_of_the_revocation(void **state)
{
    smeplat_rules rules = sample_rules();
    smeplat_platform p = sample_platform();
    smeplat_revocation dated = revoked(20200101, 0), undated = revoked(0, 0);
    smeplat__case c = case_of(&p, &rules);
    smeplat__step s;
    int32_t field;

    (void)state;
    memset(&s, 0, sizeof s);
    p.revocation_count = 1;
    for (field = SMEPLAT_FIELD_INCIDENTS_KIND; field <= SMEPLAT_FIELD_REVOCATIONS_ANNULLED_ON; field++) {
        int32_t is_day =
            field == SMEPLAT_FIELD_REVOCATIONS_DECIDED_ON || field == SMEPLAT_FIELD_REVOCATIONS_PUBLISHED_ON;

        p.revocations = &undated;
        assert_int_equal(smeplat__bar(&c, SMEPLAT_CRITERION_ART15_BAR, favouring(field, 1), &s),
                         is_day ? SMEPLAT_VERDICT_MET : SMEPLAT_VERDICT_NOT_MET);
        assert_int_equal(s.entry, is_day ? 0 : 1);
        assert_int_equal(smeplat__bar(&c, SMEPLAT_CRITERION_ART15_BAR, favouring(field, 2), &s),
                         SMEPLAT_VERDICT_NOT_MET);
    }
    p.revocations = &dated;
    assert_int_equal(smeplat__bar(&c, SMEPLAT_CRITERION_ART15_BAR, least, &s), SMEPLAT_VERDICT_MET); /* long over */
    p.filed_on.basis = 0;
    rules.readings[SMEPLAT_READING_BAR_TESTED_AT] = 0;
    assert_int_equal(smeplat__bar(&c, SMEPLAT_CRITERION_ART15_BAR, least, &s), SMEPLAT_VERDICT_NOT_MET);
    assert_int_equal(smeplat__bar(&c, SMEPLAT_CRITERION_ART15_BAR, favouring(SMEPLAT_FIELD_FILED_ON, 0), &s),
                     SMEPLAT_VERDICT_MET);
    assert_int_equal(smeplat__bar(&c, SMEPLAT_CRITERION_ART15_BAR, most, &s), SMEPLAT_VERDICT_MET);
    p.revocations = &undated; /* no day of filing is past a bar whose end is not known */
    assert_int_equal(smeplat__bar(&c, SMEPLAT_CRITERION_ART15_BAR, favouring(SMEPLAT_FIELD_FILED_ON, 0), &s),
                     SMEPLAT_VERDICT_NOT_MET);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(an_amount_is_stated_or_nothing_or_all),
        cmocka_unit_test(a_function_not_known_to_be_missing_is_no_shortfall),
        cmocka_unit_test(what_is_open_about_a_service_is_listed_in_order),
        cmocka_unit_test(what_an_incident_hangs_on_is_listed_in_order),
        cmocka_unit_test(a_bar_without_a_start_is_the_entry_unless_favoured),
        cmocka_unit_test(a_bar_hangs_on_the_day_of_filing_or_of_the_revocation),
    };

    return cmocka_run_group_tests_name("corners", tests, NULL, NULL);
}
