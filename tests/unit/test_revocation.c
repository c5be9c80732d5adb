/* The grounds of Art. 15, the bar that follows, and bad input.
 * SPDX-License-Identifier: Apache-2.0 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include <smeplat/revocation.h>
#include <smeplat/text.h>

#define GRANTED 20230915
#define DEADLINE 20230630
#define AS_OF 20260601

#define ABSENT SMEPLAT_GROUND_STATE_ABSENT
#define OPEN SMEPLAT_GROUND_STATE_OPEN
#define DISCRETION SMEPLAT_GROUND_STATE_DISCRETION
#define MADE_OUT SMEPLAT_GROUND_STATE_MADE_OUT
#define REASON(name) SMEPLAT_BIT(SMEPLAT_REASON_##name)

static smeplat_rules rules_2022(void)
{
    smeplat_rules r;

    memset(&r, 0, sizeof r);
    r.struct_size = sizeof r;
    assert_int_equal(smeplat_rules_load(SMEPLAT_MEASURE_BEIJING_2022, &r, NULL), SMEPLAT_OK);
    return r;
}

static smeplat_holder holder(void)
{
    smeplat_holder h;

    memset(&h, 0, sizeof h);
    h.struct_size = sizeof h;
    h.granted_on = GRANTED;
    h.application_deadline = DEADLINE;
    h.as_of = AS_OF;
    return h;
}

/* A severe penalty of the entity itself, well evidenced, during the title. */
static smeplat_incident penalty(void)
{
    smeplat_incident x;

    memset(&x, 0, sizeof x);
    x.struct_size = sizeof x;
    x.kind = SMEPLAT_INCIDENT_ADMINISTRATIVE_PENALTY;
    x.subject = SMEPLAT_SUBJECT_ENTITY;
    x.severity = SMEPLAT_SEVERITY_SEVERE;
    x.decided_on = 20250301;
    x.basis = SMEPLAT_BASIS_DOCUMENTED;
    return x;
}

static smeplat_incident listing(void)
{
    smeplat_incident x = penalty();

    x.kind = SMEPLAT_INCIDENT_SERIOUS_DISHONESTY;
    x.severity = 0;
    return x;
}

static smeplat_falsehood falsehood(int32_t basis, int64_t value)
{
    smeplat_falsehood f;

    memset(&f, 0, sizeof f);
    f.struct_size = sizeof f;
    f.context = SMEPLAT_FALSEHOOD_CONTEXT_APPLICATION;
    f.found_on = 20250301;
    f.confirmed.basis = basis;
    f.confirmed.value = value;
    return f;
}

typedef struct answer {
    smeplat_revocation_result all;
    smeplat_ground_finding grounds[SMEPLAT_GROUNDS_MAX];
} answer;

static answer ask(const smeplat_holder *h, const smeplat_rules *rules)
{
    answer a;
    int i;

    memset(&a, 0x5a, sizeof a);
    a.all.struct_size = sizeof a.all;
    a.grounds[0].struct_size = sizeof a.grounds[0];
    assert_int_equal(smeplat_revocation_assess(h, rules, &a.all, a.grounds, SMEPLAT_GROUNDS_MAX, NULL), SMEPLAT_OK);
    assert_int_equal(a.all.ground_count, 3);
    for (i = 0; i < 3; i++) {
        const smeplat_ground_finding *g = &a.grounds[i];

        assert_int_equal(g->struct_size, sizeof *g);
        assert_int_equal(g->ground, SMEPLAT_GROUND_ART15_1 + i);
        assert_int_equal(g->clause, SMEPLAT_CLAUSE_15_1 + i);
        assert_int_equal(g->state, g->least == g->most ? g->least : OPEN);
        assert_true(g->least >= g->most);
        assert_int_equal(g->field != 0, g->state == OPEN);
        assert_int_equal(g->entry != 0, g->least != ABSENT);
        assert_int_equal(((a.all.absent | a.all.open | a.all.discretion | a.all.made_out) >> g->ground) & 1, 1);
    }
    return a;
}

/* The ground an incident speaks for under (2) or (3). */
static smeplat_ground_finding weigh(smeplat_incident x, const smeplat_rules *rules)
{
    smeplat_holder h = holder();
    answer a;

    h.incidents = &x;
    h.incident_count = 1;
    a = ask(&h, rules);
    return a.grounds[x.kind == SMEPLAT_INCIDENT_SERIOUS_DISHONESTY ? 2 : 1];
}

static void expect(smeplat_ground_finding g, int32_t state, uint64_t reasons, int32_t field, int line)
{
    if (g.state != state || g.reasons != reasons || g.field != field)
        fail_msg("line %d: %s, reasons %llx, field %s", line, smeplat_ground_state_name(g.state), (unsigned long long)g.reasons,
                 smeplat_field_name(g.field));
}

#define EXPECT(x, rules, state, reasons, field) expect(weigh(x, rules), state, reasons, field, __LINE__)

/*= Art. 15(2) */
static void art15_2_softenings_hold_as_in_art6_2_but_without_window(void **state)
{
    smeplat_rules rules = rules_2022();
    smeplat_incident x;

    (void)state;
    EXPECT(penalty(), NULL, MADE_OUT, 0, 0);
    x = penalty(), x.kind = SMEPLAT_INCIDENT_CRIMINAL, x.severity = 0;
    EXPECT(x, NULL, MADE_OUT, 0, 0);
    x = penalty(), x.decided_on = GRANTED; /* nearly three years before: no window */
    EXPECT(x, NULL, MADE_OUT, 0, 0);
    x = penalty(), x.severity = SMEPLAT_SEVERITY_MINOR;
    EXPECT(x, NULL, ABSENT, 0, 0);
    x.basis = SMEPLAT_BASIS_DECLARED;
    EXPECT(x, NULL, OPEN, 0, SMEPLAT_FIELD_INCIDENTS_SEVERITY);
    x = penalty(), x.severity = SMEPLAT_SEVERITY_HEARING_CLASS;
    EXPECT(x, NULL, DISCRETION, REASON(HEARING_CLASS), 0);
    rules.readings[SMEPLAT_READING_SEVERITY_SCALE] = 1;
    EXPECT(x, &rules, MADE_OUT, REASON(HEARING_CLASS), 0);
    x = penalty(), x.severity = SMEPLAT_SEVERITY_NOT_STATED;
    EXPECT(x, NULL, OPEN, REASON(SEVERITY_NOT_STATED), SMEPLAT_FIELD_INCIDENTS_SEVERITY);
    x = penalty(), x.annulled = 1;
    EXPECT(x, NULL, ABSENT, REASON(ANNULLED), 0);
    x.basis = SMEPLAT_BASIS_DECLARED;
    EXPECT(x, NULL, OPEN, REASON(ANNULLED), SMEPLAT_FIELD_INCIDENTS_ANNULLED);
    x = penalty(), x.decided_on = 0;
    EXPECT(x, NULL, OPEN, REASON(DATE_NOT_STATED), SMEPLAT_FIELD_INCIDENTS_DECIDED_ON);
    x.annulled = 1;
    EXPECT(x, NULL, ABSENT, REASON(DATE_NOT_STATED) | REASON(ANNULLED), 0);
    x = penalty(), x.challenge = SMEPLAT_CHALLENGE_PENDING;
    EXPECT(x, NULL, MADE_OUT, REASON(PENDING), 0);
    x.challenge = SMEPLAT_CHALLENGE_SUSPENDED;
    EXPECT(x, NULL, DISCRETION, REASON(SUSPENDED), 0);
    x = penalty(), x.repaired_on = AS_OF;
    EXPECT(x, NULL, DISCRETION, REASON(REPAIRED), 0);
    rules.readings[SMEPLAT_READING_REPAIRED_RECORD] = 1;
    EXPECT(x, &rules, ABSENT, REASON(REPAIRED), 0);
    rules.readings[SMEPLAT_READING_REPAIRED_RECORD] = 2;
    EXPECT(x, &rules, MADE_OUT, REASON(REPAIRED), 0);
    x.repaired_on = 20260602;
    EXPECT(x, NULL, MADE_OUT, 0, 0);
}

/*= Art. 15(2) */
static void art15_2_reach_runs_from_the_grant_to_the_day_asked_about(void **state)
{
    static const struct {
        int32_t decided_on, option, state;
    } cases[] = {
        {20230914, 0, ABSENT},   {20230915, 0, MADE_OUT}, {AS_OF, 0, MADE_OUT},    {20260602, 0, ABSENT},
        {20230630, 1, ABSENT},   {20230701, 1, MADE_OUT}, {20230914, 1, MADE_OUT}, {20260602, 1, ABSENT},
        {20220520, 2, MADE_OUT}, {20260602, 2, ABSENT},
    };
    smeplat_rules rules = rules_2022();
    smeplat_holder h = holder();
    smeplat_incident x = penalty();
    size_t i;

    (void)state;
    for (i = 0; i < sizeof cases / sizeof *cases; i++) {
        x.decided_on = cases[i].decided_on;
        rules.readings[SMEPLAT_READING_TRIGGER_REACH] = (uint8_t)cases[i].option;
        EXPECT(x, &rules, cases[i].state, 0, 0);
    }
    /* no deadline given: option 1 is as 0 */
    rules.readings[SMEPLAT_READING_TRIGGER_REACH] = 1;
    h.application_deadline = 0;
    h.incidents = &x;
    h.incident_count = 1;
    x.decided_on = 20230914;
    assert_int_equal(ask(&h, &rules).grounds[1].state, ABSENT);
    x.decided_on = 20230915;
    assert_int_equal(ask(&h, &rules).grounds[1].state, MADE_OUT);
    /* a deadline after the grant takes nothing away from what comes with it */
    h.application_deadline = 20240101;
    x.decided_on = 20230914;
    assert_int_equal(ask(&h, &rules).grounds[1].state, ABSENT);
    x.decided_on = 20230915;
    assert_int_equal(ask(&h, &rules).grounds[1].state, MADE_OUT);
}

/* What lies out of reach is not open, though its severity is not stated; where no one fact settles, the first open one is named. */
/*= Art. 15(2) */
static void art15_2_what_is_out_of_reach_is_not_asked_for(void **state)
{
    smeplat_incident x[3];
    smeplat_holder h = holder();
    smeplat_ground_finding g;
    size_t i;

    (void)state;
    for (i = 0; i < 3; i++)
        x[i] = penalty(), x[i].severity = SMEPLAT_SEVERITY_NOT_STATED;
    x[0].decided_on = 20230914; /* the day before the grant */
    h.incidents = x;
    h.incident_count = 3;
    g = ask(&h, NULL).grounds[1];
    expect(g, OPEN, REASON(SEVERITY_NOT_STATED), SMEPLAT_FIELD_INCIDENTS_SEVERITY, __LINE__);
    assert_int_equal(g.field_entry, 2);
}

/*= Art. 15(2) */
static void art15_2_a_representative_counts_while_in_office(void **state)
{
    static const struct {
        int32_t from, until, basis, state, field;
    } cases[] = {
        {0, 0, 2, MADE_OUT, 0},
        {20250301, 20250301, 2, MADE_OUT, 0},  /* in office on the day of the decision, not now */
        {20250302, 0, 2, DISCRETION, 0},       /* now only */
        {0, 20250228, 2, ABSENT, 0},           /* neither */
        {20250302, 20260531, 2, ABSENT, 0},    /* in between: neither */
        {20250302, AS_OF, 2, DISCRETION, 0},
        {20250302, 0, 1, OPEN, SMEPLAT_FIELD_INCIDENTS_OFFICE_FROM},
        {0, 20250228, 1, OPEN, SMEPLAT_FIELD_INCIDENTS_OFFICE_UNTIL},
    };
    size_t i;

    (void)state;
    for (i = 0; i < sizeof cases / sizeof *cases; i++) {
        smeplat_incident x = penalty();
        int32_t in_office = cases[i].state == MADE_OUT;

        x.subject = SMEPLAT_SUBJECT_LEGAL_REPRESENTATIVE;
        x.office_from = cases[i].from;
        x.office_until = cases[i].until;
        x.basis = cases[i].basis;
        EXPECT(x, NULL, cases[i].state, in_office ? 0 : REASON(FORMER_REPRESENTATIVE), cases[i].field);
    }
}

/*= Art. 15(3) */
static void art15_3_an_ended_listing_is_read_by_r24(void **state)
{
    static const int32_t after[] = {DISCRETION, ABSENT, MADE_OUT};
    smeplat_rules rules = rules_2022();
    int option;

    (void)state;
    EXPECT(listing(), NULL, MADE_OUT, 0, 0);
    for (option = 0; option < 3; option++) {
        smeplat_incident x = listing();

        rules.readings[SMEPLAT_READING_LISTING_ENDED] = (uint8_t)option;
        x.ended_on = 20260602;
        EXPECT(x, &rules, MADE_OUT, 0, 0);
        x.ended_on = AS_OF;
        EXPECT(x, &rules, after[option], REASON(LISTING_ENDED), 0);
        x.basis = SMEPLAT_BASIS_DECLARED;
        EXPECT(x, &rules, option == 2 ? MADE_OUT : OPEN, REASON(LISTING_ENDED),
               option == 2 ? 0 : SMEPLAT_FIELD_INCIDENTS_ENDED_ON);
    }
}

/*= Art. 18/2 */
static void art18_what_happened_before_the_rules_were_in_force_is_left_to_the_bureau(void **state)
{
    smeplat_rules rules = rules_2022();
    smeplat_holder h = holder();
    smeplat_falsehood f = falsehood(SMEPLAT_BASIS_VERIFIED, 1);
    smeplat_incident x = penalty();

    (void)state;
    rules.readings[SMEPLAT_READING_TRIGGER_REACH] = 2;
    x.decided_on = 20220519;
    EXPECT(x, &rules, DISCRETION, REASON(BEFORE_VALIDITY), 0);
    x.decided_on = 20220520;
    EXPECT(x, &rules, MADE_OUT, 0, 0);
    h.falsehoods = &f;
    h.falsehood_count = 1;
    f.found_on = 20220519;
    assert_int_equal(ask(&h, NULL).grounds[0].state, DISCRETION);
    assert_true(ask(&h, NULL).grounds[0].reasons == REASON(BEFORE_VALIDITY));
    f.found_on = 20220520;
    assert_int_equal(ask(&h, NULL).grounds[0].state, MADE_OUT);
    rules.valid_from = 0;
    f.found_on = 19900101;
    assert_int_equal(ask(&h, &rules).grounds[0].state, MADE_OUT);
}

/*= Art. 15(1) */
static void art15_1_a_falsehood_counts_once_confirmed(void **state)
{
    static const struct {
        int32_t basis, value, min_basis, found_on, state;
    } cases[] = {
        {3, 1, 1, 20250301, MADE_OUT}, {1, 1, 1, 20250301, MADE_OUT}, {1, 0, 1, 20250301, ABSENT},
        {0, 0, 1, 20250301, OPEN}, /* alleged */
        {1, 1, 2, 20250301, OPEN},     {1, 0, 2, 20250301, OPEN},     {2, 0, 2, 20250301, ABSENT},
        {3, 1, 1, AS_OF, MADE_OUT},    {3, 1, 1, 20260602, ABSENT},   {0, 0, 1, 20260602, ABSENT},
    };
    smeplat_rules rules = rules_2022();
    size_t i;

    (void)state;
    for (i = 0; i < sizeof cases / sizeof *cases; i++) {
        smeplat_falsehood f = falsehood(cases[i].basis, cases[i].value);
        smeplat_holder h = holder();
        smeplat_ground_finding g;

        f.found_on = cases[i].found_on;
        rules.min_basis = cases[i].min_basis;
        h.falsehoods = &f;
        h.falsehood_count = 1;
        g = ask(&h, &rules).grounds[0];
        expect(g, cases[i].state, 0, cases[i].state == OPEN ? SMEPLAT_FIELD_FALSEHOODS_CONFIRMED : 0, (int)i);
        assert_int_equal(g.field_entry, cases[i].state == OPEN);
        assert_int_equal(g.entry_list, cases[i].state == ABSENT ? 0 : SMEPLAT_FIELD_HOLDER_FALSEHOODS);
    }
}

/*= Art. 15(1) */
static void art15_1_what_was_not_told_is_a_suspicion_where_it_would_have_mattered(void **state)
{
    static const struct {
        int32_t decided_on, disclosed, severity, basis, deadline, state, field;
    } cases[] = {
        {20230101, SMEPLAT_DISCLOSED_NO, SMEPLAT_SEVERITY_SEVERE, 2, DEADLINE, OPEN, SMEPLAT_FIELD_HOLDER_FALSEHOODS},
        {DEADLINE, SMEPLAT_DISCLOSED_NO, SMEPLAT_SEVERITY_SEVERE, 2, DEADLINE, OPEN, SMEPLAT_FIELD_HOLDER_FALSEHOODS},
        {20230701, SMEPLAT_DISCLOSED_NO, SMEPLAT_SEVERITY_SEVERE, 2, DEADLINE, ABSENT, 0}, /* nothing to tell yet */
        {20230101, SMEPLAT_DISCLOSED_YES, SMEPLAT_SEVERITY_SEVERE, 2, DEADLINE, ABSENT, 0},
        {20230101, SMEPLAT_DISCLOSED_NOT_STATED, SMEPLAT_SEVERITY_SEVERE, 2, DEADLINE, ABSENT, 0},
        {20210630, SMEPLAT_DISCLOSED_NO, SMEPLAT_SEVERITY_SEVERE, 2, DEADLINE, OPEN, SMEPLAT_FIELD_HOLDER_FALSEHOODS},
        {20210629, SMEPLAT_DISCLOSED_NO, SMEPLAT_SEVERITY_SEVERE, 2, DEADLINE, ABSENT, 0}, /* outside the window of Art. 6(2) */
        {20230101, SMEPLAT_DISCLOSED_NO, SMEPLAT_SEVERITY_HEARING_CLASS, 2, DEADLINE, OPEN, SMEPLAT_FIELD_HOLDER_FALSEHOODS},
        {20230101, SMEPLAT_DISCLOSED_NO, SMEPLAT_SEVERITY_MINOR, 2, DEADLINE, ABSENT, 0},
        {20230101, SMEPLAT_DISCLOSED_NO, SMEPLAT_SEVERITY_MINOR, 1, DEADLINE, OPEN, SMEPLAT_FIELD_INCIDENTS_SEVERITY},
        {20230101, SMEPLAT_DISCLOSED_NO, SMEPLAT_SEVERITY_NOT_STATED, 2, DEADLINE, OPEN, SMEPLAT_FIELD_INCIDENTS_SEVERITY},
        {20230101, SMEPLAT_DISCLOSED_NO, SMEPLAT_SEVERITY_SEVERE, 2, 0, ABSENT, 0}, /* no date: nothing to compare */
        {0, SMEPLAT_DISCLOSED_NO, SMEPLAT_SEVERITY_SEVERE, 2, DEADLINE, ABSENT, 0},
    };
    size_t i;

    (void)state;
    for (i = 0; i < sizeof cases / sizeof *cases; i++) {
        smeplat_incident x = penalty();
        smeplat_holder h = holder();
        smeplat_ground_finding g;

        x.decided_on = cases[i].decided_on;
        x.disclosed = cases[i].disclosed;
        x.severity = cases[i].severity;
        x.basis = cases[i].basis;
        h.application_deadline = cases[i].deadline;
        h.incidents = &x;
        h.incident_count = 1;
        g = ask(&h, NULL).grounds[0];
        expect(g, cases[i].state, cases[i].state == OPEN ? REASON(CONCEALMENT_SUSPECTED) : 0, cases[i].field, (int)i);
        assert_int_equal(g.entry_list, cases[i].state == OPEN ? SMEPLAT_FIELD_INCIDENTS : 0);
    }
}

/* Of an incident decided after the day asked about nothing is known on that day, before the deadline or not. */
/*= Art. 15(1) */
static void art15_1_what_is_not_decided_yet_cannot_have_been_told(void **state)
{
    smeplat_incident x = penalty();
    smeplat_holder h = holder();

    (void)state;
    h.granted_on = 20230501;
    h.as_of = 20230601;
    h.incidents = &x;
    h.incident_count = 1;
    x.disclosed = SMEPLAT_DISCLOSED_NO;
    x.decided_on = 20230601;
    assert_int_equal(ask(&h, NULL).grounds[0].state, OPEN);
    x.decided_on = 20230602;
    assert_int_equal(ask(&h, NULL).grounds[0].state, ABSENT);
    assert_true(ask(&h, NULL).grounds[0].reasons == 0);
}

static void the_hardest_then_the_latest_entry_decides(void **state)
{
    smeplat_incident x[4];
    smeplat_falsehood f[2];
    smeplat_holder h = holder();
    answer a;

    (void)state;
    x[0] = penalty(), x[0].severity = SMEPLAT_SEVERITY_HEARING_CLASS, x[0].decided_on = 20260101;
    x[1] = penalty(), x[1].decided_on = 20240101;
    x[2] = penalty(), x[2].decided_on = 20250101;
    x[3] = listing();
    h.incidents = x;
    h.incident_count = 4;
    a = ask(&h, NULL);
    assert_int_equal(a.grounds[1].entry, 3);
    assert_int_equal(a.grounds[2].entry, 4);
    assert_true(a.all.made_out == (SMEPLAT_BIT(SMEPLAT_GROUND_ART15_2) | SMEPLAT_BIT(SMEPLAT_GROUND_ART15_3)));
    assert_true(a.all.absent == SMEPLAT_BIT(SMEPLAT_GROUND_ART15_1));
    x[2].decided_on = 20240101; /* the same day: the first */
    assert_int_equal(ask(&h, NULL).grounds[1].entry, 2);
    x[1].decided_on = x[2].decided_on = 0; /* undated ones count there too, the first of them */
    assert_int_equal(ask(&h, NULL).grounds[1].entry, 2);
    x[2].decided_on = 20231001; /* undated last */
    assert_int_equal(ask(&h, NULL).grounds[1].entry, 3);

    f[0] = falsehood(0, 0);
    f[1] = falsehood(SMEPLAT_BASIS_VERIFIED, 1), f[1].found_on = 20240101;
    x[1] = penalty(), x[1].decided_on = 20230101, x[1].disclosed = SMEPLAT_DISCLOSED_NO;
    h.falsehoods = f;
    h.falsehood_count = 2;
    a = ask(&h, NULL);
    assert_int_equal(a.grounds[0].state, MADE_OUT);
    assert_int_equal(a.grounds[0].entry_list, SMEPLAT_FIELD_HOLDER_FALSEHOODS);
    assert_int_equal(a.grounds[0].entry, 1); /* both count at the least favourable corner: the latest */
    assert_true(a.grounds[0].reasons == REASON(CONCEALMENT_SUSPECTED));
}

static void every_trigger_is_listed_with_what_it_does(void **state)
{
    smeplat_incident x[3];
    smeplat_falsehood f[2];
    smeplat_holder h = holder();
    smeplat_trigger t[8];
    size_t count = 99;

    (void)state;
    x[0] = penalty(), x[0].decided_on = 20230101, x[0].disclosed = SMEPLAT_DISCLOSED_NO; /* concealed */
    x[1] = penalty(), x[1].severity = SMEPLAT_SEVERITY_HEARING_CLASS;
    x[2] = listing(), x[2].ended_on = 20250601, x[2].basis = SMEPLAT_BASIS_DECLARED;
    f[0] = falsehood(SMEPLAT_BASIS_VERIFIED, 0); /* refuted: says nothing */
    f[1] = falsehood(0, 0);
    h.incidents = x, h.incident_count = 3, h.falsehoods = f, h.falsehood_count = 2;
    assert_int_equal(smeplat_revocation_triggers(&h, NULL, NULL, 0, &count, NULL), SMEPLAT_OK);
    assert_int_equal(count, 4);
    memset(t, 0x5a, sizeof t);
    t[0].struct_size = sizeof *t;
    assert_int_equal(smeplat_revocation_triggers(&h, NULL, t, 3, &count, NULL), SMEPLAT_ERR_CAPACITY);
    assert_int_equal(smeplat_revocation_triggers(&h, NULL, t, 0, &count, NULL), SMEPLAT_ERR_CAPACITY);
    assert_int_equal(smeplat_revocation_triggers(&h, NULL, t, 8, &count, NULL), SMEPLAT_OK);
    assert_int_equal(t[0].ground, SMEPLAT_GROUND_ART15_1);
    assert_int_equal(t[0].entry_list, SMEPLAT_FIELD_HOLDER_FALSEHOODS);
    assert_int_equal(t[0].entry, 2);
    assert_int_equal(t[0].state, OPEN);
    assert_int_equal(t[1].ground, SMEPLAT_GROUND_ART15_1);
    assert_int_equal(t[1].entry_list, SMEPLAT_FIELD_INCIDENTS);
    assert_int_equal(t[1].entry, 1);
    assert_true(t[1].reasons == REASON(CONCEALMENT_SUSPECTED));
    assert_int_equal(t[2].ground, SMEPLAT_GROUND_ART15_2);
    assert_int_equal(t[2].entry, 2);
    assert_int_equal(t[2].state, DISCRETION);
    assert_int_equal(t[3].ground, SMEPLAT_GROUND_ART15_3);
    assert_int_equal(t[3].state, OPEN);
    assert_int_equal(t[3].least, MADE_OUT);
    assert_int_equal(t[3].most, DISCRETION);
    assert_int_equal(t[3].struct_size, sizeof *t);
}

/*= Art. 15 */
static void art15_the_bar_runs_through_the_corresponding_day(void **state)
{
    static const struct {
        int32_t ground, decided_on, published_on, annulled_on, option20, option21, on;
        int32_t barred, until, first;
    } cases[] = {
#define Y SMEPLAT_ANSWER_YES
#define N SMEPLAT_ANSWER_NO
#define U SMEPLAT_ANSWER_UNKNOWN
        {SMEPLAT_GROUND_ART15_1, 20240301, 0, 0, 0, 0, 20240229, N, 0, 0}, /* before it starts */
        {SMEPLAT_GROUND_ART15_1, 20240301, 0, 0, 0, 0, 20240301, Y, 20260301, 20260302},
        {SMEPLAT_GROUND_ART15_2, 20240301, 0, 0, 0, 0, 20260301, Y, 20260301, 20260302},
        {SMEPLAT_GROUND_ART15_3, 20240301, 0, 0, 0, 0, 20260302, N, 0, 0},
        {SMEPLAT_GROUND_ART15_1, 20240229, 0, 0, 0, 0, 20260228, Y, 20260228, 20260301}, /* 29 February */
        {SMEPLAT_GROUND_ART15_1, 20240229, 0, 0, 0, 0, 20260301, N, 0, 0},
        {SMEPLAT_GROUND_ART14, 20240301, 0, 0, 0, 0, 20250101, N, 0, 0},
        {SMEPLAT_GROUND_ART14, 20240301, 0, 0, 1, 0, 20250101, Y, 20260301, 20260302}, /* R20 */
        {SMEPLAT_GROUND_ART17, 20240301, 0, 0, 1, 0, 20250101, N, 0, 0},
        {SMEPLAT_GROUND_OTHER, 20240301, 0, 0, 1, 0, 20250101, N, 0, 0},
        {SMEPLAT_GROUND_ART15_1, 20240301, 20240401, 0, 0, 1, 20240331, N, 0, 0}, /* R21 */
        {SMEPLAT_GROUND_ART15_1, 20240301, 20240401, 0, 0, 1, 20260401, Y, 20260401, 20260402},
        {SMEPLAT_GROUND_ART15_1, 20240301, 0, 0, 0, 1, 20250101, U, 0, 0},
        {SMEPLAT_GROUND_ART15_1, 0, 0, 0, 0, 0, 20250101, U, 0, 0},
        {SMEPLAT_GROUND_ART15_1, 0, 0, 20241231, 0, 0, 20250101, N, 0, 0}, /* annulled by then, whenever it began */
        {SMEPLAT_GROUND_ART15_1, 0, 0, 20250102, 0, 0, 20250101, U, 0, 0},
        {SMEPLAT_GROUND_ART15_1, 20240301, 0, 20250601, 0, 0, 20250531, Y, 20250531, 20250601},
        {SMEPLAT_GROUND_ART15_1, 20240301, 0, 20250601, 0, 0, 20250601, N, 0, 0},
        {SMEPLAT_GROUND_ART15_1, 20240301, 0, 0, 0, 0, 0, U, 0, 0}, /* day not given */
        {SMEPLAT_GROUND_ART17, 20240301, 0, 0, 0, 0, 0, N, 0, 0},
        {SMEPLAT_GROUND_ART15_1, 21980101, 0, 0, 0, 0, 21991231, Y, 0, 0}, /* past the last date there is */
    };
    size_t i;

    (void)state;
    for (i = 0; i < sizeof cases / sizeof *cases; i++) {
        smeplat_rules rules = rules_2022();
        smeplat_revocation x;
        smeplat_bar_query q;
        smeplat_bar_result r;

        memset(&x, 0, sizeof x);
        x.struct_size = sizeof x;
        x.ground = cases[i].ground;
        x.decided_on = cases[i].decided_on;
        x.published_on = cases[i].published_on;
        x.annulled_on = cases[i].annulled_on;
        memset(&q, 0, sizeof q);
        q.struct_size = sizeof q;
        q.on = cases[i].on;
        q.revocations = &x;
        q.revocation_count = 1;
        rules.readings[SMEPLAT_READING_ART14_BAR] = (uint8_t)cases[i].option20;
        rules.readings[SMEPLAT_READING_BAR_START] = (uint8_t)cases[i].option21;
        memset(&r, 0x5a, sizeof r);
        r.struct_size = sizeof r;
        assert_int_equal(smeplat_bar_assess(&q, &rules, &r, NULL), SMEPLAT_OK);
        if (r.barred != cases[i].barred || r.until != cases[i].until || r.first_filing != cases[i].first)
            fail_msg("case %zu: %s until %d, first %d", i, smeplat_answer_name(r.barred), (int)r.until, (int)r.first_filing);
        assert_int_equal(r.clause, SMEPLAT_CLAUSE_15);
        assert_int_equal(r.from, r.barred == Y ? (cases[i].option21 ? x.published_on : x.decided_on) : 0);
        assert_int_equal(r.entry, r.barred != N);
        assert_int_equal(r.ground, r.barred != N ? x.ground : 0);
        assert_int_equal(r.field != 0, r.barred == U);
    }
}

/*= Art. 15 */
static void art15_several_bars_make_one_unbroken_stretch(void **state)
{
    static const int32_t starts[] = {20250101, 20230101, 20270102, 20310101};
    smeplat_revocation x[4];
    smeplat_bar_query q;
    smeplat_bar_result r;
    char text[512];
    size_t i;

    (void)state;
    memset(x, 0, sizeof x);
    for (i = 0; i < 4; i++) {
        x[i].struct_size = sizeof *x;
        x[i].ground = SMEPLAT_GROUND_ART15_2;
        x[i].decided_on = starts[i];
    }
    memset(&q, 0, sizeof q);
    q.struct_size = sizeof q;
    q.on = 20240601;
    q.revocations = x;
    q.revocation_count = 4;
    r.struct_size = sizeof r;
    assert_int_equal(smeplat_bar_assess(&q, NULL, &r, NULL), SMEPLAT_OK);
    assert_int_equal(r.barred, SMEPLAT_ANSWER_YES);
    assert_int_equal(r.entry, 2);
    assert_int_equal(r.from, 20230101);
    assert_int_equal(r.until, 20290102); /* overlapping, then adjacent; the fourth stands apart */
    assert_int_equal(r.first_filing, 20290103);
    (void)smeplat_bar_text(&r, SMEPLAT_LANG_EN, text, sizeof text);
    assert_non_null(strstr(text, "from 2023-01-01 through 2029-01-02"));
    assert_non_null(strstr(text, "again from 2029-01-03"));
}

static void the_length_of_a_bar_not_known_leaves_it_open(void **state)
{
    smeplat_rules rules = rules_2022();
    smeplat_revocation x;
    smeplat_bar_query q;
    smeplat_bar_result r;

    (void)state;
    rules.bar_years = 0;
    memset(&x, 0, sizeof x);
    x.struct_size = sizeof x;
    x.ground = SMEPLAT_GROUND_ART15_1;
    x.decided_on = 20240301;
    memset(&q, 0, sizeof q);
    q.struct_size = sizeof q;
    q.on = 20240301;
    q.revocations = &x;
    q.revocation_count = 1;
    r.struct_size = sizeof r;
    assert_int_equal(smeplat_bar_assess(&q, &rules, &r, NULL), SMEPLAT_OK);
    assert_int_equal(r.barred, SMEPLAT_ANSWER_UNKNOWN);
    assert_int_equal(r.field, SMEPLAT_FIELD_RULES_BAR_YEARS);
    q.on = 20240229;
    assert_int_equal(smeplat_bar_assess(&q, &rules, &r, NULL), SMEPLAT_OK);
    assert_int_equal(r.barred, SMEPLAT_ANSWER_NO);
}

static void refused(const smeplat_holder *h, smeplat_status status, int32_t field, int64_t entry, int line)
{
    smeplat_revocation_result r, before;
    smeplat_ground_finding g[3], grounds_before[3];
    smeplat_error error;
    smeplat_status got;

    memset(&r, 0x5a, sizeof r);
    memset(g, 0x5a, sizeof g);
    r.struct_size = sizeof r;
    g[0].struct_size = sizeof *g;
    before = r;
    memcpy(grounds_before, g, sizeof g);
    memset(&error, 0, sizeof error);
    error.struct_size = sizeof error;
    got = smeplat_revocation_assess(h, NULL, &r, g, 3, &error);
    if (got != status || error.field != field || error.entry != entry)
        fail_msg("line %d: %s, field %s, entry %d", line, smeplat_status_name(got), smeplat_field_name(error.field),
                 (int)error.entry);
    assert_memory_equal(&r, &before, sizeof r);
    assert_memory_equal(g, grounds_before, sizeof g);
}

#define REFUSED(change, status, field, entry)                              \
    do {                                                                   \
        smeplat_incident x = penalty();                                    \
        smeplat_falsehood f = falsehood(0, 0);                             \
        smeplat_holder h = holder();                                       \
        h.incidents = &x, h.incident_count = 1;                            \
        h.falsehoods = &f, h.falsehood_count = 1;                          \
        change;                                                            \
        refused(&h, status, SMEPLAT_FIELD_##field, entry, __LINE__);       \
    } while (0)

static void bad_input_is_refused_and_nothing_written(void **state)
{
    smeplat_holder whole = holder();
    smeplat_revocation_result r;
    smeplat_ground_finding g[3];
    smeplat_trigger t, before;
    smeplat_error error;
    size_t count;

    (void)state;
    REFUSED(h.granted_on = 0, SMEPLAT_ERR_DATE, HOLDER_GRANTED_ON, 0);
    REFUSED(h.as_of = 0, SMEPLAT_ERR_DATE, HOLDER_AS_OF, 0);
    REFUSED(h.as_of = 20230229, SMEPLAT_ERR_DATE, HOLDER_AS_OF, 0);
    REFUSED(h.application_deadline = 1, SMEPLAT_ERR_DATE, HOLDER_APPLICATION_DEADLINE, 0);
    REFUSED(h.incidents = NULL, SMEPLAT_ERR_NULL, INCIDENTS, 0);
    REFUSED(h.falsehoods = NULL, SMEPLAT_ERR_NULL, HOLDER_FALSEHOODS, 0);
    REFUSED(x.kind = 0, SMEPLAT_ERR_ENUM, INCIDENTS_KIND, 1);
    REFUSED(x.disclosed = 3, SMEPLAT_ERR_ENUM, INCIDENTS_DISCLOSED, 1);
    REFUSED(x.ended_on = AS_OF, SMEPLAT_ERR_CONTRADICTION, INCIDENTS_ENDED_ON, 1);
    REFUSED(f.context = 0, SMEPLAT_ERR_ENUM, FALSEHOODS_CONTEXT, 1);
    REFUSED(f.found_on = 0, SMEPLAT_ERR_DATE, FALSEHOODS_FOUND_ON, 1);
    REFUSED(f.confirmed.value = 1, SMEPLAT_ERR_BASIS, FALSEHOODS_CONFIRMED, 1);
    REFUSED(f.reserved0 = 1, SMEPLAT_ERR_BITS, HOLDER_FALSEHOODS, 1);
    REFUSED(f.struct_size = 24, SMEPLAT_ERR_STRUCT_SIZE, HOLDER_FALSEHOODS, 1);
    REFUSED(h.struct_size = 12, SMEPLAT_ERR_STRUCT_SIZE, ARG_INPUT, 0);
    refused(NULL, SMEPLAT_ERR_NULL, SMEPLAT_FIELD_ARG_INPUT, 0, __LINE__);
    r.struct_size = sizeof r;
    g[0].struct_size = sizeof *g;
    assert_int_equal(smeplat_revocation_assess(&whole, NULL, &r, g, 2, NULL), SMEPLAT_ERR_CAPACITY);
    assert_int_equal(smeplat_revocation_assess(&whole, NULL, NULL, g, 3, NULL), SMEPLAT_ERR_NULL);
    assert_int_equal(smeplat_revocation_assess(&whole, NULL, &r, NULL, 0, NULL), SMEPLAT_OK);
    g[0].struct_size = 8;
    assert_int_equal(smeplat_revocation_assess(&whole, NULL, &r, g, 3, NULL), SMEPLAT_ERR_STRUCT_SIZE);
    assert_int_equal(smeplat_revocation_triggers(&whole, NULL, NULL, 0, NULL, NULL), SMEPLAT_ERR_NULL);
    memset(&t, 0x5a, sizeof t);
    t.struct_size = 8;
    before = t;
    memset(&error, 0, sizeof error);
    error.struct_size = sizeof error;
    count = 77;
    assert_int_equal(smeplat_revocation_triggers(&whole, NULL, &t, 1, &count, &error), SMEPLAT_ERR_STRUCT_SIZE);
    assert_int_equal(error.field, SMEPLAT_FIELD_ARG_FINDINGS);
    assert_int_equal(count, 77);
    assert_int_equal(smeplat_revocation_triggers(&whole, NULL, &t, 0, &count, NULL), SMEPLAT_OK); /* room for none */
    assert_int_equal(count, 0);
    t.struct_size = sizeof t;
    assert_int_equal(smeplat_revocation_triggers(&whole, NULL, &t, 1, &count, NULL), SMEPLAT_OK);
    assert_int_equal(count, 0); /* nothing happened, nothing is written */
    t.struct_size = before.struct_size;
    assert_memory_equal(&t, &before, sizeof t);
    whole.granted_on = 0;
    assert_int_equal(smeplat_revocation_triggers(&whole, NULL, NULL, 0, &count, NULL), SMEPLAT_ERR_DATE);
}

static void bad_queries_are_refused(void **state)
{
    smeplat_revocation x;
    smeplat_bar_query q;
    smeplat_bar_result r;
    smeplat_error e;

    (void)state;
    memset(&x, 0, sizeof x);
    x.struct_size = sizeof x;
    memset(&q, 0, sizeof q);
    q.struct_size = sizeof q;
    q.on = 20240230;
    memset(&e, 0, sizeof e);
    e.struct_size = sizeof e;
    r.struct_size = sizeof r;
    assert_int_equal(smeplat_bar_assess(&q, NULL, &r, &e), SMEPLAT_ERR_DATE);
    assert_int_equal(e.field, SMEPLAT_FIELD_BAR_ON);
    q.on = 0;
    q.revocations = &x;
    q.revocation_count = 1;
    assert_int_equal(smeplat_bar_assess(&q, NULL, &r, &e), SMEPLAT_ERR_ENUM);
    assert_int_equal(e.field, SMEPLAT_FIELD_REVOCATIONS_GROUND);
    assert_int_equal(e.entry, 1);
    x.ground = SMEPLAT_GROUND_OTHER;
    x.decided_on = 20240102;
    x.annulled_on = 20240101;
    assert_int_equal(smeplat_bar_assess(&q, NULL, &r, &e), SMEPLAT_ERR_CONTRADICTION);
    assert_int_equal(smeplat_bar_assess(NULL, NULL, &r, &e), SMEPLAT_ERR_NULL);
    assert_int_equal(smeplat_bar_assess(&q, NULL, NULL, &e), SMEPLAT_ERR_NULL);
}

static void a_ground_is_told_in_both_languages(void **state)
{
    smeplat_incident x = penalty();
    smeplat_ground_finding g;
    char text[1024];
    size_t n;

    (void)state;
    x.severity = SMEPLAT_SEVERITY_NOT_STATED;
    g = weigh(x, NULL);
    n = smeplat_ground_finding_text(&g, SMEPLAT_LANG_EN, text, sizeof text);
    assert_int_equal(n, strlen(text));
    assert_non_null(strstr(text, "(Art. 15(2)): not settled."));
    assert_non_null(strstr(text, "incidents[1].severity"));
    (void)smeplat_ground_finding_text(&g, SMEPLAT_LANG_ZH, text, sizeof text);
    assert_non_null(strstr(text, "第十五条第(二)项"));
    assert_int_equal(smeplat_ground_finding_text(NULL, SMEPLAT_LANG_ZH, text, sizeof text), 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(art15_2_softenings_hold_as_in_art6_2_but_without_window),
        cmocka_unit_test(art15_2_reach_runs_from_the_grant_to_the_day_asked_about),
        cmocka_unit_test(art15_2_what_is_out_of_reach_is_not_asked_for),
        cmocka_unit_test(art15_2_a_representative_counts_while_in_office),
        cmocka_unit_test(art15_3_an_ended_listing_is_read_by_r24),
        cmocka_unit_test(art18_what_happened_before_the_rules_were_in_force_is_left_to_the_bureau),
        cmocka_unit_test(art15_1_a_falsehood_counts_once_confirmed),
        cmocka_unit_test(art15_1_what_was_not_told_is_a_suspicion_where_it_would_have_mattered),
        cmocka_unit_test(art15_1_what_is_not_decided_yet_cannot_have_been_told),
        cmocka_unit_test(the_hardest_then_the_latest_entry_decides),
        cmocka_unit_test(every_trigger_is_listed_with_what_it_does),
        cmocka_unit_test(art15_the_bar_runs_through_the_corresponding_day),
        cmocka_unit_test(art15_several_bars_make_one_unbroken_stretch),
        cmocka_unit_test(the_length_of_a_bar_not_known_leaves_it_open),
        cmocka_unit_test(bad_input_is_refused_and_nothing_written),
        cmocka_unit_test(bad_queries_are_refused),
        cmocka_unit_test(a_ground_is_told_in_both_languages),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
