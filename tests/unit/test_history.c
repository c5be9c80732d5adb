/* Replays: every kind of event in every state, what is left to be known, and bad input.
 * SPDX-License-Identifier: Apache-2.0 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include <smeplat/history.h>
#include <smeplat/text.h>

#define EVENTS_MAX 32
#define COUNT(list) (sizeof(list) / sizeof *(list))

#define EV(name, day, ...) \
    {.struct_size = sizeof(smeplat_event), .type = SMEPLAT_EVENT_TYPE_##name, .on = day, __VA_ARGS__}
#define PLAIN .ref = 0
#define STATE(name) SMEPLAT_TITLE_STATE_##name
#define PROBLEM(name) SMEPLAT_EVENT_PROBLEM_##name
#define NOTICE(name) SMEPLAT_NOTICE_KIND_##name

#define YES {1, SMEPLAT_BASIS_DOCUMENTED, 0}
#define NO {0, SMEPLAT_BASIS_DOCUMENTED, 0}
#define TAKEN_PART .review_required = YES, .review_done = YES, .rating_required = NO

static const smeplat_evaluation failed = {.struct_size = sizeof failed, .year = 2023, TAKEN_PART, .grade = SMEPLAT_GRADE_FAIL};
static const smeplat_evaluation fair = {.struct_size = sizeof fair, .year = 2023, TAKEN_PART, .grade = SMEPLAT_GRADE_FAIR};
static const smeplat_evaluation good = {.struct_size = sizeof good, .year = 2023, TAKEN_PART, .grade = SMEPLAT_GRADE_GOOD};
static const smeplat_evaluation ungraded = {.struct_size = sizeof ungraded, .year = 2023, TAKEN_PART};

typedef struct replay {
    smeplat_history h;
    smeplat_event_result e[EVENTS_MAX + 1]; /* e[n] is event n */
} replay;

static replay run_with(const smeplat_event *events, size_t count, int32_t on, const smeplat_rules *rules)
{
    replay r;
    smeplat_error error;
    smeplat_status status;

    assert_true(count <= EVENTS_MAX);
    memset(&error, 0, sizeof error);
    error.struct_size = sizeof error;
    error.status = 77;
    error.field = 78;
    error.entry = 79;
    memset(&r, 0x5a, sizeof r);
    r.h.struct_size = sizeof r.h;
    r.e[1].struct_size = sizeof *r.e;
    status = smeplat_history_assess(events, count, on, rules, NULL, &r.h, r.e + 1, &error);
    if (status)
        fail_msg("%s, field %s, entry %d", smeplat_status_name(status), smeplat_field_name(error.field), (int)error.entry);
    assert_true(error.status == 77 && error.field == 78 && error.entry == 79); /* what went well is no error */
    return r;
}

static replay run(const smeplat_event *events, size_t count, int32_t on)
{
    return run_with(events, count, on, NULL);
}

#define RUN(events, on) run(events, COUNT(events), on)

static smeplat_rules with_reading(int32_t reading, int32_t option)
{
    smeplat_rules r;

    memset(&r, 0, sizeof r);
    r.struct_size = sizeof r;
    assert_int_equal(smeplat_rules_load(SMEPLAT_MEASURE_BEIJING_2022, &r, NULL), SMEPLAT_OK);
    r.readings[reading] = (uint8_t)option;
    return r;
}

static void stands(replay r, int32_t state, int32_t since, int32_t event, int line)
{
    if (r.h.state != state || r.h.since != since || r.h.event != event)
        fail_msg("line %d: %s since %d by %d", line, smeplat_title_state_name(r.h.state), (int)r.h.since, (int)r.h.event);
}

static void noted(replay r, int32_t event, int32_t kind, int32_t date, int32_t certainty, int line)
{
    const smeplat_event_result *e = &r.e[event];

    if (e->notice != kind || e->notice_date != date || e->certainty != certainty)
        fail_msg("line %d: %s on %d, %s", line, smeplat_notice_kind_name(e->notice), (int)e->notice_date,
                 smeplat_certainty_name(e->certainty));
}

#define STANDS(r, state, since, event) stands(r, STATE(state), since, event, __LINE__)
#define NOTED(r, event, kind, date, certainty) noted(r, event, NOTICE(kind), date, SMEPLAT_CERTAINTY_##certainty, __LINE__)
#define QUIET(r, event) noted(r, event, 0, 0, 0, __LINE__)

static void nothing_ever_happened(void **state)
{
    smeplat_history h;

    (void)state;
    memset(&h, 0x5a, sizeof h);
    h.struct_size = sizeof h;
    assert_int_equal(smeplat_history_assess(NULL, 0, 20260101, NULL, NULL, &h, NULL, NULL), SMEPLAT_OK);
    assert_int_equal(h.state, STATE(NONE));
    assert_int_equal(h.since, 0);
    assert_int_equal(h.title, STATE(NONE));
    assert_int_equal(h.application, STATE(NONE));
    assert_int_equal(h.barred, SMEPLAT_ANSWER_NO);
    assert_int_equal(h.event_count, 0);
    assert_int_equal(h.notice_count, 0);
}

/*= Art. 9, 10, 11/2, 12 */
static void an_application_goes_its_way_day_by_day(void **state)
{
    static const smeplat_event events[] = {
        EV(APPLIED, 20250610, PLAIN),
        EV(PUBLICITY_STARTED, 20250901, .workdays = 5),
        EV(OBJECTION, 20250902, PLAIN),
        EV(OBJECTION_DECIDED, 20250903, .outcome = SMEPLAT_OBJECTION_OUTCOME_DISMISSED),
        EV(AWARDED, 20250908, .expires_on = 20280907),
    };
    replay r;

    (void)state;
    STANDS(RUN(events, 20250609), NONE, 0, 0);
    STANDS(RUN(events, 20250610), APPLIED, 20250610, 1);
    r = RUN(events, 20250901);
    STANDS(r, IN_PUBLICITY, 20250901, 2);
    NOTED(r, 2, PUBLICITY_ENDING, 20250905, NOTIFIED);
    assert_int_equal(r.e[2].detail, SMEPLAT_AWARD_WAITING);
    assert_int_equal(r.e[3].fate, SMEPLAT_EVENT_FATE_LATER);
    assert_int_equal(r.e[3].state, 0);
    r = RUN(events, 20250902);
    NOTED(r, 3, OBJECTION_OPEN, 20250902, NOTIFIED);
    assert_int_equal(r.e[2].detail, SMEPLAT_AWARD_BLOCKED);
    assert_int_equal(r.e[3].answers, 2);
    r = RUN(events, 20250906);
    QUIET(r, 3);
    NOTED(r, 2, PUBLICITY_ENDED, 20250905, NOTIFIED);
    assert_int_equal(r.e[2].detail, SMEPLAT_AWARD_CLEAR);
    assert_int_equal(r.e[3].answered_by, 4);
    r = RUN(events, 20250908);
    STANDS(r, HOLDER, 20250908, 5);
    assert_int_equal(r.e[1].answered_by, 5);
    assert_int_equal(r.h.notice_count, 0);
    assert_int_equal(r.h.application, STATE(NONE));
    assert_int_equal(r.h.expires_on, 20280907);
    STANDS(RUN(events, 20280907), HOLDER, 20250908, 5);
    STANDS(RUN(events, 20280908), EXPIRED, 20280908, 5);
}

static void an_application_can_come_to_nothing(void **state)
{
    static const smeplat_event events[] = {
        EV(APPLIED, 20250610, PLAIN), EV(WITHDRAWN, 20250611, .ref = 1), EV(APPLIED, 20250612, PLAIN),
        EV(PUBLICITY_STARTED, 20250901, .workdays = 5), EV(OBJECTION, 20250902, PLAIN), EV(REFUSED, 20250903, PLAIN),
        EV(OBJECTION_DECIDED, 20250904, .ref = 5, .outcome = SMEPLAT_OBJECTION_OUTCOME_UPHELD),
    };
    replay r;

    (void)state;
    STANDS(RUN(events, 20250611), NONE, 20250611, 2);
    STANDS(RUN(events, 20250612), APPLIED, 20250612, 3);
    r = RUN(events, 20250904);
    STANDS(r, NONE, 20250903, 6);
    assert_int_equal(r.e[6].answers, 3);
    QUIET(r, 5); /* what became of the objection no longer matters */
    assert_int_equal(r.e[7].problem, PROBLEM(NO_APPLICATION));
    assert_int_equal(r.h.impossible_count, 1);
}

/*= Art. 14/1, 15: the two revocations, one without and one with a bar */
static void a_title_revoked_under_14_then_under_15(void **state)
{
    static const smeplat_event events[] = {
        EV(AWARDED, 20220915, PLAIN),
        EV(EVALUATED, 20230510, .evaluation = &fair),
        EV(EVALUATED, 20240509, .evaluation = &failed),
        EV(REVOKED, 20240603, .ground = SMEPLAT_GROUND_ART14, .ref = 3),
        EV(APPLIED, 20250612, PLAIN),
        EV(PUBLICITY_STARTED, 20250901, .workdays = 5),
        EV(AWARDED, 20250915, PLAIN),
        EV(REVOKED, 20260228, .ground = SMEPLAT_GROUND_ART15_1),
        EV(APPLIED, 20280228, PLAIN),
    };
    smeplat_event later[COUNT(events)];
    replay r;

    (void)state;
    STANDS(RUN(events, 20220915), HOLDER, 20220915, 1); /* a record may begin with the award */
    QUIET(RUN(events, 20230510), 2);
    r = RUN(events, 20240602);
    STANDS(r, HOLDER, 20220915, 1); /* a ground alone takes nothing away */
    NOTED(r, 3, GROUND_MADE_OUT, 20240509, NOTIFIED);
    assert_int_equal(r.e[3].ground, SMEPLAT_GROUND_ART14);
    assert_int_equal(r.e[3].detail, SMEPLAT_TITLE_OUTCOME_REVOKE_DUE);
    r = RUN(events, 20250101);
    STANDS(r, REVOKED, 20240603, 4);
    QUIET(r, 3);
    assert_int_equal(r.h.ground, SMEPLAT_GROUND_ART14);
    assert_int_equal(r.h.barred, SMEPLAT_ANSWER_NO);
    assert_int_equal(r.e[4].bar_until, 0);
    r = RUN(events, 20250612);
    STANDS(r, APPLIED, 20250612, 5);
    QUIET(r, 5);
    assert_int_equal(r.h.title, STATE(REVOKED));
    assert_int_equal(r.h.title_event, 4);
    STANDS(RUN(events, 20250915), HOLDER, 20250915, 7);
    r = RUN(events, 20260301);
    STANDS(r, REVOKED, 20260228, 8);
    assert_int_equal(r.h.barred, SMEPLAT_ANSWER_YES);
    assert_int_equal(r.h.bar_from, 20260228);
    assert_int_equal(r.h.bar_until, 20280228);
    assert_int_equal(r.h.first_filing, 20280229);
    assert_int_equal(r.h.bar_event, 8);
    assert_int_equal(r.e[8].bar_until, 20280228);
    r = RUN(events, 20280228); /* the last barred day */
    STANDS(r, APPLIED, 20280228, 9);
    NOTED(r, 9, IRREGULAR, 20280228, NOTIFIED);
    assert_int_equal(r.e[9].problem, PROBLEM(BARRED));
    memcpy(later, events, sizeof later);
    later[8].on = 20280229; /* the day after */
    r = RUN(later, 20280301);
    STANDS(r, APPLIED, 20280229, 9);
    QUIET(r, 9);
}

/*= Art. 15 */
static void a_bar_from_29_february_ends_on_28_february(void **state)
{
    static const smeplat_event events[] = {
        EV(AWARDED, 20220915, PLAIN),
        EV(REVOKED, 20240229, .ground = SMEPLAT_GROUND_ART15_3, .published_on = 20240310),
        EV(APPLIED, 20260228, PLAIN),
        EV(WITHDRAWN, 20260228, PLAIN),
        EV(APPLIED, 20260301, PLAIN),
    };
    smeplat_rules by_publication = with_reading(SMEPLAT_READING_BAR_START, 1);
    smeplat_event unpublished[COUNT(events)];
    replay r;

    (void)state;
    r = run(events, 3, 20260228);
    assert_int_equal(r.e[3].problem, PROBLEM(BARRED));
    assert_int_equal(r.h.bar_until, 20260228);
    r = RUN(events, 20260301);
    assert_int_equal(r.e[5].problem, PROBLEM(NONE));
    assert_int_equal(r.h.barred, SMEPLAT_ANSWER_NO);
    r = run_with(events, COUNT(events), 20260301, &by_publication); /* R21 */
    assert_int_equal(r.e[5].problem, PROBLEM(BARRED));
    assert_int_equal(r.h.bar_until, 20260310);
    assert_int_equal(r.h.bar_from, 20240310);
    memcpy(unpublished, events, sizeof events);
    unpublished[1].published_on = 0;
    r = run_with(unpublished, COUNT(events), 20260301, &by_publication);
    assert_int_equal(r.h.barred, SMEPLAT_ANSWER_UNKNOWN);
    assert_int_equal(r.h.bar_field, SMEPLAT_FIELD_REVOCATIONS_PUBLISHED_ON);
    assert_int_equal(r.e[5].problem, PROBLEM(MAYBE_BARRED));
    assert_int_equal(r.e[2].field, SMEPLAT_FIELD_REVOCATIONS_PUBLISHED_ON);
}

/*= Art. 15 */
static void a_revocation_bars_no_application_made_before_it(void **state)
{
    static const smeplat_event events[] = {
        EV(AWARDED, 20240327, PLAIN),
        EV(APPLIED, 20250728, PLAIN),
        EV(APPLIED, 20250728, PLAIN), /* cannot be, and is no application that a bar could meet */
        EV(REVOKED, 20250728, .ground = SMEPLAT_GROUND_ART15_2),
    };
    smeplat_rules by_publication = with_reading(SMEPLAT_READING_BAR_START, 1);
    replay r;

    (void)state;
    r = RUN(events, 20261123); /* of one day too: the application came first */
    assert_int_equal(r.e[2].problem, PROBLEM(NONE));
    assert_int_equal(r.h.barred, SMEPLAT_ANSWER_YES);
    r = run_with(events, COUNT(events), 20261123, &by_publication); /* start not known, yet not before the revocation */
    assert_int_equal(r.e[2].problem, PROBLEM(NONE));
    QUIET(r, 2);
    assert_int_equal(r.h.barred, SMEPLAT_ANSWER_UNKNOWN);
}

/*= Art. 14/1 */
static void r20_gives_art14_a_bar(void **state)
{
    static const smeplat_event events[] = {
        EV(AWARDED, 20220915, PLAIN), EV(REVOKED, 20240603, .ground = SMEPLAT_GROUND_ART14), EV(APPLIED, 20250612, PLAIN)};
    smeplat_rules rules = with_reading(SMEPLAT_READING_ART14_BAR, 1);
    replay r = run_with(events, COUNT(events), 20250612, &rules);

    (void)state;
    assert_int_equal(r.h.bar_until, 20260603);
    assert_int_equal(r.e[3].problem, PROBLEM(BARRED));
}

/*= Art. 15: the bar follows its own grounds; another revocation carries none, nor does one of Art. 14 unless R20 says so */
static void a_revocation_on_another_ground_bars_nobody(void **state)
{
    static const smeplat_event other[] = {EV(AWARDED, 20220915, PLAIN), EV(REVOKED, 20240603, .ground = SMEPLAT_GROUND_OTHER),
                                          EV(APPLIED, 20250612, PLAIN)};
    static const smeplat_event art14[] = {EV(AWARDED, 20220915, PLAIN), EV(REVOKED, 20240603, .ground = SMEPLAT_GROUND_ART14),
                                          EV(APPLIED, 20250612, PLAIN)};
    replay r = RUN(other, 20250612);

    (void)state;
    assert_true(r.e[2].bar_until == 0 && r.e[2].field == 0 && r.h.bar_until == 0 && r.e[3].problem == 0);
    r = RUN(art14, 20250612);
    assert_true(r.e[2].bar_until == 0 && r.e[2].field == 0 && r.h.bar_until == 0 && r.e[3].problem == 0);
}

/*= Art. 15 */
static void a_bar_whose_end_is_not_known_has_none(void **state)
{
    static const smeplat_event events[] = {EV(AWARDED, 20250101, PLAIN),
                                           EV(REVOKED, 20250601, .ground = SMEPLAT_GROUND_ART15_1)};
    static const smeplat_event last[] = {EV(AWARDED, 21980101, PLAIN),
                                         EV(REVOKED, 21990101, .ground = SMEPLAT_GROUND_ART15_1)};
    smeplat_rules rules = with_reading(SMEPLAT_READING_BAR_START, 0);
    replay r;

    (void)state;
    rules.bar_years = 0;
    r = run_with(events, 2, 20250701, &rules);
    assert_int_equal(r.e[2].field, SMEPLAT_FIELD_RULES_BAR_YEARS);
    assert_int_equal(r.e[2].bar_until, 0);
    assert_int_equal(r.h.barred, SMEPLAT_ANSWER_UNKNOWN);
    assert_int_equal(r.h.bar_field, SMEPLAT_FIELD_RULES_BAR_YEARS);
    /* two years from the last but one: no day that a date can name */
    r = RUN(last, 21990601);
    assert_int_equal(r.e[2].field, 0);
    assert_int_equal(r.e[2].bar_until, 0);
    assert_int_equal(r.h.barred, SMEPLAT_ANSWER_YES);
    assert_int_equal(r.h.bar_from, 21990101);
    assert_int_equal(r.h.bar_until, 0);
    assert_int_equal(r.h.first_filing, 0);
}

static void an_annulled_revocation_gives_the_title_back(void **state)
{
    static const smeplat_event events[] = {
        EV(AWARDED, 20220915, .expires_on = 20251231),
        EV(CHANGED, 20240301, .change_kind = SMEPLAT_CHANGE_KIND_NAME),
        EV(EVALUATED, 20240509, .evaluation = &failed),
        EV(REVOKED, 20240603, .ground = SMEPLAT_GROUND_ART15_2),
        EV(CHANGE_FILED, 20240604, PLAIN),
        EV(REVOCATION_ANNULLED, 20241001, PLAIN),
        EV(CHANGE_FILED, 20241002, PLAIN),
    };
    smeplat_event late[COUNT(events)];
    replay r = RUN(events, 20240930);

    (void)state;
    STANDS(r, REVOKED, 20240603, 4);
    assert_int_equal(r.h.barred, SMEPLAT_ANSWER_YES);
    assert_int_equal(r.e[5].problem, PROBLEM(NO_TITLE));
    r = RUN(events, 20241001);
    STANDS(r, HOLDER, 20220915, 1);
    assert_int_equal(r.h.barred, SMEPLAT_ANSWER_NO);
    assert_int_equal(r.e[4].answered_by, 6);
    assert_int_equal(r.e[4].bar_until, 20240930); /* it held until then */
    NOTED(r, 2, CHANGE_OVERDUE, 20240415, NOTIFIED); /* what was owed is owed again */
    NOTED(r, 3, GROUND_MADE_OUT, 20240509, NOTIFIED);
    r = RUN(events, 20241002);
    NOTED(r, 2, CHANGE_AWAITING_DECISION, 20241002, NOTIFIED);
    assert_int_equal(r.e[2].answered_by, 7);
    memcpy(late, events, sizeof late);
    late[5].on = late[6].on = 20260105; /* after the title had run out anyway */
    r = RUN(late, 20260105);
    STANDS(r, EXPIRED, 20260101, 1);
}

static void an_old_revocation_annulled_later_ends_its_bar_alone(void **state)
{
    static const smeplat_event events[] = {
        EV(AWARDED, 20220915, PLAIN),
        EV(REVOKED, 20240603, .ground = SMEPLAT_GROUND_ART15_2),
        EV(AWARDED, 20250101, PLAIN), /* against the bar, without an application: reported, and it stands */
        EV(REVOKED, 20250601, .ground = SMEPLAT_GROUND_ART15_1),
        EV(REVOCATION_ANNULLED, 20250701, .ref = 2),
        EV(REVOCATION_ANNULLED, 20250702, .ref = 2),
    };
    replay r = RUN(events, 20250601);

    (void)state;
    NOTED(r, 3, IRREGULAR, 20250101, NOTIFIED);
    assert_int_equal(r.e[3].problem, PROBLEM(AFTER_REVOCATION));
    assert_int_equal(r.h.bar_event, 4); /* both bar: the latest */
    assert_int_equal(r.h.bar_until, 20270601);
    r = RUN(events, 20250702);
    STANDS(r, REVOKED, 20250601, 4);
    assert_int_equal(r.h.bar_until, 20270601);
    assert_int_equal(r.e[6].problem, PROBLEM(ALREADY_ANSWERED));
}

/*= Art. 17 */
static void a_change_is_due_then_overdue_then_awaits_a_decision(void **state)
{
    static const smeplat_event events[] = {
        EV(AWARDED, 20250915, PLAIN),
        EV(CHANGED, 20261119, .change_kind = SMEPLAT_CHANGE_KIND_ADDRESS, .leaves_beijing = 1),
        EV(CHANGED, 20261123, .change_kind = SMEPLAT_CHANGE_KIND_SPONSOR, .filed_on = 20261120),
        EV(CHANGE_FILED, 20270201, PLAIN),
        EV(CHANGE_DECIDED, 20270301, .ref = 4, .decision = SMEPLAT_CHANGE_DECISION_ALTERED),
        EV(CHANGE_DECIDED, 20270302, .decision = SMEPLAT_CHANGE_DECISION_REVOKED),
        EV(REVOCATION_ANNULLED, 20270401, PLAIN),
    };
    smeplat_rules inside = with_reading(SMEPLAT_READING_CHANGE_START, 1);
    replay r = RUN(events, 20261123);

    (void)state;
    NOTED(r, 2, CHANGE_DUE, 20261231, MAY_CHANGE);
    assert_int_equal(r.e[2].detail, SMEPLAT_CHANGE_STATE_OPEN);
    assert_true(r.e[2].reasons == SMEPLAT_BIT(SMEPLAT_REASON_CONDITION_AFFECTED));
    NOTED(r, 3, CHANGE_AWAITING_DECISION, 20261120, NOTIFIED); /* filed before it happened */
    assert_int_equal(r.e[3].detail, SMEPLAT_CHANGE_STATE_FILED_IN_TIME);
    NOTED(RUN(events, 20261231), 2, CHANGE_DUE, 20261231, MAY_CHANGE);
    r = RUN(events, 20270101);
    NOTED(r, 2, CHANGE_OVERDUE, 20261231, MAY_CHANGE);
    assert_true(r.e[2].reasons & SMEPLAT_BIT(SMEPLAT_REASON_MAY_CHANGE));
    r = RUN(events, 20270201);
    NOTED(r, 2, CHANGE_AWAITING_DECISION, 20270201, NOTIFIED);
    assert_int_equal(r.e[2].detail, SMEPLAT_CHANGE_STATE_FILED_LATE);
    r = RUN(events, 20270301);
    QUIET(r, 2);
    assert_int_equal(r.e[2].answered_by, 4);
    assert_int_equal(r.e[2].decided_by, 5);
    assert_int_equal(r.e[5].answers, 2);
    STANDS(r, HOLDER, 20250915, 1);
    r = RUN(events, 20270302); /* the only one left to decide: understood */
    STANDS(r, REVOKED, 20270302, 6);
    assert_int_equal(r.h.ground, SMEPLAT_GROUND_ART17);
    assert_int_equal(r.h.barred, SMEPLAT_ANSWER_NO);
    assert_int_equal(r.e[3].decided_by, 6);
    r = RUN(events, 20270401);
    STANDS(r, HOLDER, 20250915, 1);
    NOTED(r, 3, CHANGE_AWAITING_DECISION, 20261120, NOTIFIED);
    assert_int_equal(r.e[3].decided_by, 0);
    r = run_with(events, 2, 20261123, &inside); /* R25: the day it hangs on is not given */
    NOTED(r, 2, CHANGE_DUE, 0, NONE);
    assert_int_equal(r.e[2].field, SMEPLAT_FIELD_CHANGE_INTERNAL_DECISION_ON);
}

/*= Art. 16 */
/*= Art. 17 */
static void a_change_decided_on_unfiled_cannot_be_filed_any_more(void **state)
{
    static const smeplat_event events[] = {
        EV(AWARDED, 20250101, PLAIN),
        EV(CHANGED, 20250201, .change_kind = SMEPLAT_CHANGE_KIND_NAME),
        EV(CHANGE_DECIDED, 20250210, .decision = SMEPLAT_CHANGE_DECISION_ALTERED),
        EV(CHANGE_FILED, 20250211, .ref = 2),
    };
    replay r = RUN(events, 20250301);

    (void)state;
    assert_int_equal(r.e[2].decided_by, 3);
    assert_int_equal(r.e[2].answered_by, 0);
    assert_int_equal(r.e[4].problem, PROBLEM(ALREADY_ANSWERED));
    assert_int_equal(r.e[4].fate, SMEPLAT_EVENT_FATE_IMPOSSIBLE);
    QUIET(r, 2);
}

/*= Art. 17: filing answers the one change that is neither filed nor decided on, whatever became of those before it */
static void a_filing_answers_the_only_change_that_waits_for_one(void **state)
{
    const smeplat_event filed_before[] = {
        EV(AWARDED, 20250101, PLAIN),
        EV(CHANGED, 20250201, .change_kind = SMEPLAT_CHANGE_KIND_NAME, .filed_on = 20250201),
        EV(CHANGE_DECIDED, 20250210, .decision = SMEPLAT_CHANGE_DECISION_ALTERED),
        EV(CHANGED, 20250301, .change_kind = SMEPLAT_CHANGE_KIND_ADDRESS),
        EV(CHANGE_FILED, 20250305, PLAIN),
    };
    const smeplat_event filed_since[] = {
        EV(AWARDED, 20250101, PLAIN),
        EV(CHANGED, 20250201, .change_kind = SMEPLAT_CHANGE_KIND_NAME),
        EV(CHANGE_FILED, 20250205, PLAIN),
        EV(CHANGE_DECIDED, 20250210, .decision = SMEPLAT_CHANGE_DECISION_ALTERED),
        EV(CHANGED, 20250301, .change_kind = SMEPLAT_CHANGE_KIND_ADDRESS),
        EV(CHANGE_FILED, 20250305, PLAIN),
    };
    const smeplat_event never_filed[] = {
        EV(AWARDED, 20250101, PLAIN),
        EV(CHANGED, 20250201, .change_kind = SMEPLAT_CHANGE_KIND_NAME),
        EV(CHANGE_DECIDED, 20250210, .decision = SMEPLAT_CHANGE_DECISION_ALTERED),
        EV(CHANGED, 20250301, .change_kind = SMEPLAT_CHANGE_KIND_ADDRESS),
        EV(CHANGE_FILED, 20250305, PLAIN),
    };
    replay r = RUN(filed_before, 20250401);

    (void)state;
    assert_int_equal(r.e[5].problem, 0);
    assert_int_equal(r.e[5].answers, 4);
    assert_int_equal(r.e[4].answered_by, 5);
    r = RUN(filed_since, 20250401);
    assert_int_equal(r.e[6].problem, 0);
    assert_int_equal(r.e[6].answers, 5);
    r = RUN(never_filed, 20250401);
    assert_int_equal(r.e[5].problem, 0);
    assert_int_equal(r.e[5].answers, 4);
    assert_int_equal(r.e[2].answered_by, 0);
}

/*= Art. 12: an objection is open as long as the publicity it was raised in */
static void an_objection_ends_with_the_application_it_was_raised_against(void **state)
{
    const smeplat_event events[] = {
        EV(APPLIED, 20250102, PLAIN),
        EV(PUBLICITY_STARTED, 20250106, .workdays = 5),
        EV(OBJECTION, 20250107, PLAIN),
        EV(WITHDRAWN, 20250108, PLAIN),
        EV(APPLIED, 20250203, PLAIN),
        EV(PUBLICITY_STARTED, 20250210, .workdays = 5),
        EV(OBJECTION, 20250211, PLAIN),
    };
    replay r = run(events, 3, 20250107);

    (void)state;
    assert_int_equal(r.e[3].notice, NOTICE(OBJECTION_OPEN));
    r = RUN(events, 20250212);
    assert_int_equal(r.e[3].notice, 0);
    assert_int_equal(r.e[7].notice, NOTICE(OBJECTION_OPEN));
}

/*= Art. 15: what is not a revocation that stands bears no bar */
static void a_bar_is_that_of_a_revocation_that_stands(void **state)
{
    const smeplat_event events[] = {
        EV(REVOKED, 20241201, .ground = SMEPLAT_GROUND_ART15_2), /* there was no title */
        EV(AWARDED, 20250101, PLAIN),
        EV(REVOKED, 20250201, .ground = SMEPLAT_GROUND_ART15_2),
        EV(REVOKED, 20250301, .ground = SMEPLAT_GROUND_ART15_3), /* nor any more */
        EV(APPLIED, 20250401, PLAIN),
    };
    replay r = run(events, 1, 20241231);

    (void)state;
    assert_int_equal(r.h.barred, SMEPLAT_ANSWER_NO);
    assert_int_equal(r.e[1].bar_until, 0);
    assert_int_equal(r.e[1].field, 0);
    r = RUN(events, 20250402);
    assert_int_equal(r.h.barred, SMEPLAT_ANSWER_YES);
    assert_int_equal(r.h.bar_event, 3);
    assert_int_equal(r.h.bar_from, 20250201);
    assert_int_equal(r.e[4].bar_until, 0);
    assert_int_equal(r.e[4].field, 0);
    assert_int_not_equal(r.e[3].bar_until, 0);
    assert_int_equal(r.h.bar_until, r.e[3].bar_until);
}

static void reports_are_due_then_overdue_then_made(void **state)
{
    static const smeplat_event events[] = {
        EV(AWARDED, 20250915, PLAIN),
        EV(REPORT_DUE, 20260105, .due_on = 20260331),
        EV(REPORT_DUE, 20260401, PLAIN), /* due that day */
        EV(REPORTED, 20260402, PLAIN),   /* which? */
        EV(REPORTED, 20260403, .ref = 3),
        EV(REPORTED, 20260404, .ref = 3),
        EV(REPORTED, 20260405, PLAIN),
        EV(REPORTED, 20260406, PLAIN),
    };
    replay r = RUN(events, 20260331);

    (void)state;
    NOTED(r, 2, REPORT_DUE, 20260331, NOTIFIED);
    assert_int_equal(r.e[2].detail, SMEPLAT_REPORT_DUTY_STATE_OPEN);
    r = RUN(events, 20260402);
    NOTED(r, 2, REPORT_OVERDUE, 20260331, NOTIFIED);
    NOTED(r, 3, REPORT_OVERDUE, 20260401, NOTIFIED);
    assert_int_equal(r.e[4].problem, PROBLEM(AMBIGUOUS));
    r = RUN(events, 20260406);
    QUIET(r, 2);
    QUIET(r, 3);
    assert_int_equal(r.e[6].problem, PROBLEM(ALREADY_ANSWERED));
    assert_int_equal(r.e[7].answers, 2);
    assert_int_equal(r.e[8].problem, PROBLEM(NOTHING_TO_ANSWER));
    assert_int_equal(r.h.impossible_count, 3);
}

/*= Art. 13/1, 14/1 */
static void an_evaluation_can_be_replaced(void **state)
{
    static const smeplat_event events[] = {
        EV(AWARDED, 20220915, PLAIN),
        EV(EVALUATED, 20240509, .evaluation = &ungraded),
        EV(EVALUATED, 20240601, .evaluation = &good, .ref = 2),
        EV(EVALUATED, 20240602, .evaluation = &good, .ref = 2),
        EV(EVALUATED, 20240603, .evaluation = &failed, .ref = 1),
    };
    replay r = RUN(events, 20240509);

    (void)state;
    NOTED(r, 2, GROUND_OPEN, 20240509, NOTIFIED);
    assert_int_equal(r.e[2].field, SMEPLAT_FIELD_EVALUATION_GRADE);
    assert_int_equal(r.e[2].detail, SMEPLAT_TITLE_OUTCOME_OPEN);
    r = RUN(events, 20240603);
    QUIET(r, 2);
    QUIET(r, 3);
    assert_int_equal(r.e[2].answered_by, 3);
    assert_int_equal(r.e[4].problem, PROBLEM(ALREADY_ANSWERED));
    assert_int_equal(r.e[5].problem, PROBLEM(WRONG_REF));
}

/*= Art. 12 */
static void awards_the_measures_do_not_foresee_are_told(void **state)
{
    static const smeplat_event blocked[] = {
        EV(APPLIED, 20250610, PLAIN), EV(PUBLICITY_STARTED, 20250901, .workdays = 5), EV(OBJECTION, 20250902, PLAIN),
        EV(AWARDED, 20250910, PLAIN)};
    static const smeplat_event upheld[] = {
        EV(APPLIED, 20250610, PLAIN), EV(PUBLICITY_STARTED, 20250901, .workdays = 5), EV(OBJECTION, 20250902, PLAIN),
        EV(OBJECTION_DECIDED, 20250903, .outcome = SMEPLAT_OBJECTION_OUTCOME_UPHELD), EV(AWARDED, 20250910, PLAIN)};
    static const smeplat_event early[] = {
        EV(APPLIED, 20250610, PLAIN), EV(PUBLICITY_STARTED, 20250901, .workdays = 5), EV(AWARDED, 20250905, PLAIN)};
    static const smeplat_event unpublished[] = {EV(APPLIED, 20250610, PLAIN), EV(AWARDED, 20250905, PLAIN)};
    smeplat_rules uncounted = with_reading(SMEPLAT_READING_PUBLICITY_COUNT, 1);
    replay r = RUN(blocked, 20250910);

    (void)state;
    STANDS(r, IN_PUBLICITY, 20250901, 2);
    NOTED(r, 4, IMPOSSIBLE, 20250910, NOTIFIED);
    assert_int_equal(r.e[4].problem, PROBLEM(OBJECTION_OPEN));
    r = run(upheld, 4, 20250908);
    assert_int_equal(r.e[2].detail, SMEPLAT_AWARD_UPHELD);
    r = RUN(upheld, 20250910);
    STANDS(r, HOLDER, 20250910, 5);
    assert_int_equal(r.e[5].problem, PROBLEM(OBJECTION_UPHELD));
    NOTED(r, 5, IRREGULAR, 20250910, NOTIFIED);
    r = RUN(early, 20250905);
    STANDS(r, HOLDER, 20250905, 3);
    assert_int_equal(r.e[3].problem, PROBLEM(PUBLICITY_RUNNING));
    r = RUN(unpublished, 20250905);
    STANDS(r, HOLDER, 20250905, 2);
    assert_int_equal(r.e[2].problem, PROBLEM(NO_PUBLICITY));
    NOTED(run_with(early, 2, 20250901, &uncounted), 2, PUBLICITY_ENDING, 20250908, NOTIFIED); /* R26 */
}

static void a_holder_may_apply_again_and_be_renewed(void **state)
{
    static const smeplat_event events[] = {
        EV(AWARDED, 20220915, .expires_on = 20250914),
        EV(REPORT_DUE, 20250101, .due_on = 20250630),
        EV(APPLIED, 20250610, PLAIN),
        EV(PUBLICITY_STARTED, 20250901, .workdays = 5),
        EV(AWARDED, 20250910, .expires_on = 20280909),
    };
    smeplat_event late[COUNT(events)];
    replay r = RUN(events, 20250901);

    (void)state;
    STANDS(r, HOLDER, 20220915, 1);
    assert_int_equal(r.h.application, STATE(IN_PUBLICITY));
    assert_int_equal(r.h.application_event, 4);
    NOTED(r, 4, PUBLICITY_ENDING, 20250905, NOTIFIED);
    r = RUN(events, 20250910);
    STANDS(r, HOLDER, 20220915, 1);
    assert_int_equal(r.h.award_event, 5);
    assert_int_equal(r.h.expires_on, 20280909);
    NOTED(r, 2, REPORT_OVERDUE, 20250630, NOTIFIED); /* still owed */
    memcpy(late, events, sizeof late);
    late[4].on = 20250920; /* in the meantime it ran out */
    STANDS(RUN(late, 20250915), EXPIRED, 20250915, 1);
    r = RUN(late, 20250920);
    STANDS(r, HOLDER, 20250920, 5);
    QUIET(r, 2); /* another title: nothing is owed under it */
}

static void the_state_is_what_happened_last(void **state)
{
    static const smeplat_event events[] = {
        EV(AWARDED, 20220915, PLAIN),
        EV(APPLIED, 20250610, PLAIN), /* while it holds the title */
        EV(REVOKED, 20250801, .ground = SMEPLAT_GROUND_ART15_1),
        EV(PUBLICITY_STARTED, 20250901, .workdays = 5),
        EV(REFUSED, 20250903, PLAIN),
        EV(APPLIED, 20280101, PLAIN),
    };

    (void)state;
    STANDS(RUN(events, 20250801), REVOKED, 20250801, 3);
    STANDS(RUN(events, 20250901), IN_PUBLICITY, 20250901, 4);
    STANDS(RUN(events, 20250903), REVOKED, 20250801, 3);
    STANDS(RUN(events, 20280101), APPLIED, 20280101, 6);
}

static void revoking_what_has_run_out_is_told(void **state)
{
    static const smeplat_event events[] = {
        EV(AWARDED, 20220915, .expires_on = 20250914), EV(REVOKED, 20260101, .ground = SMEPLAT_GROUND_ART15_1)};
    replay r = RUN(events, 20260101);

    (void)state;
    STANDS(r, REVOKED, 20260101, 2);
    assert_int_equal(r.e[2].problem, PROBLEM(TITLE_EXPIRED));
    assert_int_equal(r.h.bar_until, 20280101);
}

static void what_cannot_be_changes_nothing(void **state)
{
    static const smeplat_event before = EV(AWARDED, 20250101, PLAIN);
    static const struct {
        int32_t held; /* an award comes first */
        smeplat_event event;
        int32_t problem;
    } cases[] = {
        {0, EV(WITHDRAWN, 20250201, PLAIN), PROBLEM(NO_APPLICATION)},
        {0, EV(REFUSED, 20250201, PLAIN), PROBLEM(NO_APPLICATION)},
        {0, EV(PUBLICITY_STARTED, 20250201, .workdays = 5), PROBLEM(NO_APPLICATION)},
        {0, EV(OBJECTION, 20250201, PLAIN), PROBLEM(NO_APPLICATION)},
        {0, EV(OBJECTION_DECIDED, 20250201, .outcome = 1), PROBLEM(NO_APPLICATION)},
        {0, EV(EVALUATED, 20250201, .evaluation = &fair), PROBLEM(NO_TITLE)},
        {0, EV(CHANGED, 20250201, .change_kind = 1), PROBLEM(NO_TITLE)},
        {0, EV(CHANGE_FILED, 20250201, PLAIN), PROBLEM(NO_TITLE)},
        {0, EV(CHANGE_DECIDED, 20250201, .decision = 1), PROBLEM(NO_TITLE)},
        {0, EV(REVOKED, 20250201, .ground = 1), PROBLEM(NO_TITLE)},
        {0, EV(REVOCATION_ANNULLED, 20250201, PLAIN), PROBLEM(NOTHING_TO_ANSWER)},
        {0, EV(REPORT_DUE, 20250201, PLAIN), PROBLEM(NO_TITLE)},
        {0, EV(REPORTED, 20250201, PLAIN), PROBLEM(NO_TITLE)},
        {1, EV(AWARDED, 20250201, PLAIN), PROBLEM(TITLE_HELD)},
        {1, EV(WITHDRAWN, 20250201, PLAIN), PROBLEM(NO_APPLICATION)},
        {1, EV(CHANGE_FILED, 20250201, PLAIN), PROBLEM(NOTHING_TO_ANSWER)},
        {1, EV(CHANGE_FILED, 20250201, .ref = 1), PROBLEM(WRONG_REF)},
        {1, EV(CHANGE_DECIDED, 20250201, .decision = 1), PROBLEM(NOTHING_TO_ANSWER)},
        {1, EV(REVOKED, 20250201, .ground = 1, .ref = 1), PROBLEM(WRONG_REF)},
        {1, EV(REVOCATION_ANNULLED, 20250201, .ref = 1), PROBLEM(WRONG_REF)},
        {1, EV(REPORTED, 20250201, PLAIN), PROBLEM(NOTHING_TO_ANSWER)},
    };
    size_t i;

    (void)state;
    for (i = 0; i < COUNT(cases); i++) {
        smeplat_event events[2];
        size_t n = 0;
        replay r;

        if (cases[i].held)
            events[n++] = before;
        events[n++] = cases[i].event;
        r = run(events, n, 20250301);
        if (r.e[n].problem != cases[i].problem || r.e[n].fate != SMEPLAT_EVENT_FATE_IMPOSSIBLE)
            fail_msg("case %zu: %s", i, smeplat_event_problem_name(r.e[n].problem));
        if (cases[i].held)
            STANDS(r, HOLDER, 20250101, 1);
        else
            STANDS(r, NONE, 0, 0);
        NOTED(r, (int32_t)n, IMPOSSIBLE, 20250201, NOTIFIED);
        assert_int_equal(r.h.impossible_count, 1);
        assert_int_equal(r.e[n].answers, 0);
    }
}

static void references_must_fit(void **state)
{
    static const smeplat_event events[] = {
        EV(APPLIED, 20250601, PLAIN),
        EV(APPLIED, 20250602, PLAIN),                    /* 2: pending already */
        EV(OBJECTION, 20250602, PLAIN),                  /* 3: not in publicity */
        EV(WITHDRAWN, 20250603, .ref = 2),               /* 4: one that could not be */
        EV(PUBLICITY_STARTED, 20250604, .workdays = 1, .ref = 2),
        EV(PUBLICITY_STARTED, 20250604, .workdays = 1, .ref = 1),
        EV(PUBLICITY_STARTED, 20250605, .workdays = 1),  /* 7: already */
        EV(OBJECTION, 20250605, .ref = 1),               /* 8: names the application */
        EV(OBJECTION, 20250605, .ref = 6),
        EV(OBJECTION, 20250605, PLAIN),
        EV(OBJECTION_DECIDED, 20250606, .outcome = 2),   /* 11: two are open */
        EV(OBJECTION_DECIDED, 20250606, .outcome = 2, .ref = 8),
        EV(OBJECTION_DECIDED, 20250606, .outcome = 2, .ref = 9),
        EV(OBJECTION_DECIDED, 20250606, .outcome = 2, .ref = 9),
        EV(OBJECTION_DECIDED, 20250606, .outcome = 2),   /* 15: the one left */
        EV(AWARDED, 20250610, .ref = 2),
        EV(AWARDED, 20250610, .ref = 1),
        EV(CHANGED, 20250611, .change_kind = 1),
        EV(CHANGED, 20250612, .change_kind = 2),
        EV(CHANGE_FILED, 20250613, .ref = 19),
        EV(CHANGE_FILED, 20250613, .ref = 19),
        EV(CHANGE_FILED, 20250613, PLAIN),               /* 22: the one left */
        EV(CHANGE_DECIDED, 20250614, .decision = 1),     /* 23: two to decide */
        EV(CHANGE_DECIDED, 20250614, .decision = 1, .ref = 20),
        EV(CHANGE_DECIDED, 20250614, .decision = 1, .ref = 19),
        EV(REVOCATION_ANNULLED, 20250615, .ref = 24),    /* 26: revoked nothing */
        EV(AWARDED, 20250616, .ref = 1),                 /* 27 */
    };
    static const int32_t problems[] = {
        0, PROBLEM(APPLICATION_PENDING), PROBLEM(NOT_IN_PUBLICITY), PROBLEM(WRONG_REF), PROBLEM(WRONG_REF), 0,
        PROBLEM(IN_PUBLICITY), PROBLEM(WRONG_REF), 0, 0, PROBLEM(AMBIGUOUS), PROBLEM(WRONG_REF), 0, PROBLEM(ALREADY_ANSWERED),
        0, PROBLEM(WRONG_REF), 0, 0, 0, 0, PROBLEM(ALREADY_ANSWERED), 0, PROBLEM(AMBIGUOUS), 0, PROBLEM(ALREADY_ANSWERED),
        PROBLEM(WRONG_REF), PROBLEM(TITLE_HELD)};
    replay r = RUN(events, 20250701);
    size_t i;

    (void)state;
    assert_int_equal(COUNT(events), COUNT(problems));
    for (i = 0; i < COUNT(events); i++)
        if (r.e[i + 1].problem != problems[i])
            fail_msg("event %zu: %s", i + 1, smeplat_event_problem_name(r.e[i + 1].problem));
    assert_int_equal(r.e[15].answers, 10);
    assert_int_equal(r.e[22].answers, 18);
    assert_int_equal(r.e[24].answers, 19);
    STANDS(r, HOLDER, 20250610, 17);
}

static void refused(const smeplat_event *events, size_t count, smeplat_status status, int32_t field, int64_t entry, int line)
{
    smeplat_event_result results[EVENTS_MAX];
    smeplat_history h, before;
    smeplat_error error;
    smeplat_status got;

    memset(&h, 0x5a, sizeof h);
    h.struct_size = sizeof h;
    before = h;
    memset(results, 0, sizeof results);
    results[0].struct_size = sizeof *results;
    memset(&error, 0, sizeof error);
    error.struct_size = sizeof error;
    got = smeplat_history_assess(events, count, 20260101, NULL, NULL, &h, results, &error);
    if (got != status || error.field != field || error.entry != entry)
        fail_msg("line %d: %s, field %s, entry %d", line, smeplat_status_name(got), smeplat_field_name(error.field),
                 (int)error.entry);
    assert_memory_equal(&h, &before, sizeof h);
}

/* An award, then one event that is refused. */
#define REFUSED(status, field, ...)                                                              \
    do {                                                                                         \
        smeplat_event pair[2] = {EV(AWARDED, 20250101, PLAIN), __VA_ARGS__};                     \
        refused(pair, 2, SMEPLAT_ERR_##status, SMEPLAT_FIELD_##field, 2, __LINE__);              \
    } while (0)

static void bad_events_are_refused_with_their_number(void **state)
{
    static const smeplat_evaluation bad_grade = {.struct_size = sizeof bad_grade, .grade = 9};
    static const smeplat_evaluation bad_size = {.struct_size = 8};

    (void)state;
    REFUSED(ENUM, EVENTS_TYPE, {.struct_size = sizeof(smeplat_event), .on = 20250102});
    REFUSED(ENUM, EVENTS_TYPE, {.struct_size = sizeof(smeplat_event), .type = 16, .on = 20250102});
    REFUSED(DATE, EVENTS_ON, EV(APPLIED, 0, PLAIN));
    REFUSED(DATE, EVENTS_ON, EV(APPLIED, 20250229, PLAIN));
    REFUSED(ORDER, EVENTS_ON, EV(APPLIED, 20241231, PLAIN));
    REFUSED(RANGE, EVENTS_REF, EV(WITHDRAWN, 20250102, .ref = -1));
    REFUSED(RANGE, EVENTS_REF, EV(WITHDRAWN, 20250102, .ref = 2));
    REFUSED(CONTRADICTION, EVENTS_REF, EV(APPLIED, 20250102, .ref = 1));
    REFUSED(CONTRADICTION, EVENTS_REF, EV(REPORT_DUE, 20250102, .ref = 1));
    REFUSED(CONTRADICTION, EVENTS_REF, EV(CHANGED, 20250102, .ref = 1, .change_kind = 1));
    REFUSED(BITS, EVENTS_DETAIL, EV(APPLIED, 20250102, .reserved0 = 1));
    REFUSED(BITS, EVENTS_DETAIL, EV(APPLIED, 20250102, .reserved1 = 1));
    REFUSED(CONTRADICTION, EVENTS_DETAIL, EV(APPLIED, 20250102, .workdays = 5));
    REFUSED(CONTRADICTION, EVENTS_DETAIL, EV(REVOKED, 20250102, .ground = 1, .expires_on = 20250103));
    REFUSED(CONTRADICTION, EVENTS_DETAIL, EV(REFUSED, 20250102, .evaluation = &fair));
    REFUSED(RANGE, EVENTS_WORKDAYS, EV(PUBLICITY_STARTED, 20250102, PLAIN));
    REFUSED(RANGE, EVENTS_WORKDAYS, EV(PUBLICITY_STARTED, 20250102, .workdays = 1001));
    REFUSED(ENUM, EVENTS_OUTCOME, EV(OBJECTION_DECIDED, 20250102, PLAIN));
    REFUSED(ENUM, EVENTS_OUTCOME, EV(OBJECTION_DECIDED, 20250102, .outcome = 3));
    REFUSED(DATE, EVENTS_EXPIRES_ON, EV(AWARDED, 20250102, .expires_on = 1));
    REFUSED(CONTRADICTION, EVENTS_EXPIRES_ON, EV(AWARDED, 20250102, .expires_on = 20250101));
    REFUSED(NULL, EVENTS_EVALUATION, EV(EVALUATED, 20250102, PLAIN));
    REFUSED(ENUM, EVALUATION_GRADE, EV(EVALUATED, 20250102, .evaluation = &bad_grade));
    REFUSED(STRUCT_SIZE, EVENTS_EVALUATION, EV(EVALUATED, 20250102, .evaluation = &bad_size));
    REFUSED(ENUM, EVENTS_CHANGE_KIND, EV(CHANGED, 20250102, PLAIN));
    REFUSED(ENUM, EVENTS_LEAVES_BEIJING, EV(CHANGED, 20250102, .change_kind = 1, .leaves_beijing = 2));
    REFUSED(DATE, EVENTS_INTERNAL_DECISION_ON, EV(CHANGED, 20250102, .change_kind = 1, .internal_decision_on = 3));
    REFUSED(DATE, EVENTS_FILED_ON, EV(CHANGED, 20250102, .change_kind = 1, .filed_on = 3));
    REFUSED(CONTRADICTION, EVENTS_FILED_ON, EV(CHANGED, 20250102, .change_kind = 1, .filed_on = 20250103));
    REFUSED(ENUM, EVENTS_CHANGE_KIND, EV(CHANGED, 20250102, .change_kind = SMEPLAT_CHANGE_KIND_OTHER + 1));
    REFUSED(ENUM, EVENTS_DECISION, EV(CHANGE_DECIDED, 20250102, PLAIN));
    REFUSED(ENUM, EVENTS_DECISION, EV(CHANGE_DECIDED, 20250102, .decision = SMEPLAT_CHANGE_DECISION_REVOKED + 1));
    REFUSED(ENUM, EVENTS_GROUND, EV(REVOKED, 20250102, PLAIN));
    REFUSED(ENUM, EVENTS_GROUND, EV(REVOKED, 20250102, .ground = SMEPLAT_GROUND_OTHER + 1));
    REFUSED(CONTRADICTION, EVENTS_PUBLISHED_ON, EV(REVOKED, 20250102, .ground = 1, .published_on = 20250101));
    REFUSED(CONTRADICTION, EVENTS_DUE_ON, EV(REPORT_DUE, 20250102, .due_on = 20250101));
}

static void bad_calls_are_refused(void **state)
{
    static const smeplat_event one[] = {EV(AWARDED, 20250101, PLAIN)};
    static const smeplat_event beyond[] = {EV(AWARDED, 20400101, PLAIN), EV(CHANGED, 20401215, .change_kind = 1)};
    static const smeplat_event publicity_beyond[] = {EV(APPLIED, 20401201, PLAIN), EV(PUBLICITY_STARTED, 20401203, .workdays = 30),
                                                     EV(AWARDED, 20401220, PLAIN)};
    static const smeplat_calendar uncovered = {.struct_size = sizeof uncovered};
    smeplat_event_result results[3];
    smeplat_history h;
    smeplat_error e;

    (void)state;
    memset(&h, 0, sizeof h);
    h.struct_size = sizeof h;
    memset(results, 0, sizeof results);
    results[0].struct_size = sizeof *results;
    memset(&e, 0, sizeof e);
    e.struct_size = sizeof e;
    assert_int_equal(smeplat_history_assess(one, 1, 0, NULL, NULL, &h, results, &e), SMEPLAT_ERR_DATE);
    assert_int_equal(e.field, SMEPLAT_FIELD_EVENTS_ON);
    assert_int_equal(e.entry, 0);
    assert_int_equal(smeplat_history_assess(one, 1, 20250101, NULL, NULL, NULL, results, &e), SMEPLAT_ERR_NULL);
    assert_int_equal(smeplat_history_assess(one, 1, 20250101, NULL, NULL, &h, NULL, &e), SMEPLAT_ERR_NULL);
    assert_int_equal(smeplat_history_assess(NULL, 1, 20250101, NULL, NULL, &h, results, &e), SMEPLAT_ERR_NULL);
    assert_int_equal(smeplat_history_assess(one, INT32_MAX, 20250101, NULL, NULL, &h, results, &e), SMEPLAT_ERR_RANGE);
    assert_int_equal(e.field, SMEPLAT_FIELD_ARG_INPUT);
    assert_int_equal(e.field, SMEPLAT_FIELD_ARG_INPUT);
    assert_int_equal(smeplat_history_assess(beyond, 2, 20401220, NULL, NULL, &h, results, &e), SMEPLAT_ERR_CALENDAR);
    assert_int_equal(e.entry, 2);
    e.entry = 0;
    /* a publicity past the last known day: as it runs, and where an award is held against it */
    assert_int_equal(smeplat_history_assess(publicity_beyond, 2, 20401210, NULL, NULL, &h, results, &e), SMEPLAT_ERR_CALENDAR);
    assert_int_equal(e.field, SMEPLAT_FIELD_EVENTS_ON);
    assert_int_equal(e.entry, 2);
    e.entry = 0;
    assert_int_equal(smeplat_history_assess(publicity_beyond, 3, 20401220, NULL, NULL, &h, results, &e), SMEPLAT_ERR_CALENDAR);
    assert_int_equal(e.field, SMEPLAT_FIELD_EVENTS_ON);
    assert_int_equal(e.entry, 2);
    assert_int_equal(smeplat_history_assess(one, 1, 20250101, NULL, &uncovered, &h, results, &e), SMEPLAT_ERR_DATE);
    assert_int_equal(e.field, SMEPLAT_FIELD_CALENDAR_COVERS_FROM);
    results[0].struct_size = 16;
    assert_int_equal(smeplat_history_assess(one, 1, 20250101, NULL, NULL, &h, results, &e), SMEPLAT_ERR_STRUCT_SIZE);
    h.struct_size = 16;
    assert_int_equal(smeplat_history_assess(one, 1, 20250101, NULL, NULL, &h, results, &e), SMEPLAT_ERR_STRUCT_SIZE);
}

static void results_of_a_longer_struct_are_stepped_by_its_size(void **state)
{
    static const smeplat_event events[] = {
        EV(AWARDED, 20250101, PLAIN), EV(REPORT_DUE, 20250102, PLAIN), EV(REPORTED, 20250103, PLAIN)};
    struct {
        smeplat_event_result r;
        uint64_t tail;
    } results[3];
    smeplat_history h;

    (void)state;
    memset(&h, 0, sizeof h);
    h.struct_size = sizeof h;
    memset(results, 0x5a, sizeof results);
    results[0].r.struct_size = sizeof *results;
    assert_int_equal(smeplat_history_assess(events, 3, 20250103, NULL, NULL, &h, &results[0].r, NULL), SMEPLAT_OK);
    assert_int_equal(results[2].r.answers, 2);
    assert_int_equal(results[1].r.answered_by, 3);
    assert_int_equal(results[2].r.struct_size, sizeof *results);
    assert_true(results[2].tail == 0);
}

static void a_timeline_is_told_in_both_languages(void **state)
{
    static const smeplat_event events[] = {
        EV(AWARDED, 20220915, PLAIN),
        EV(EVALUATED, 20240509, .evaluation = &failed),
        EV(REVOKED, 20240603, .ground = SMEPLAT_GROUND_ART14, .ref = 2),
        EV(APPLIED, 20250612, PLAIN),
        EV(PUBLICITY_STARTED, 20250901, .workdays = 5),
        EV(AWARDED, 20250915, PLAIN),
        EV(REVOKED, 20260228, .ground = SMEPLAT_GROUND_ART15_1),
        EV(REPORTED, 20260301, PLAIN),
    };
    replay r = RUN(events, 20260302);
    smeplat_timeline t;
    char text[4096], part[100];
    size_t n;

    (void)state;
    memset(&t, 0, sizeof t);
    t.struct_size = sizeof t;
    t.lang = SMEPLAT_LANG_EN;
    t.on = 20260302;
    t.history = &r.h;
    t.count = COUNT(events);
    t.events = events;
    t.results = r.e + 1;
    t.width = 200;
    n = smeplat_history_text(&t, text, sizeof text);
    assert_int_equal(n, strlen(text));
    assert_non_null(strstr(text, "title revoked, since 2026-02-28 (event 7)"));
    assert_non_null(strstr(text, "2026-02-28 through 2028-02-28 (event 7, Art. 15); applying is possible again from 2028-02-29"));
    /* both paths in one timeline */
    assert_non_null(strstr(text, "failed evaluation (Art. 14), carries no bar"));
    assert_non_null(strstr(text, "false materials or data (Art. 15(1)), barred through 2028-02-28"));
    assert_non_null(strstr(text, "The record of 2026-03-01 could not be"));
    assert_non_null(strstr(text, "advice"));
    assert_int_equal(smeplat_history_text(&t, NULL, 0), n);
    assert_int_equal(smeplat_history_text(&t, part, sizeof part), n);
    assert_memory_equal(part, text, strlen(part));
    t.lang = SMEPLAT_LANG_ZH;
    (void)smeplat_history_text(&t, text, sizeof text);
    assert_non_null(strstr(text, "已被撤销，2026-02-28起（第7项）"));
    assert_non_null(strstr(text, "不带禁申期"));
    assert_non_null(strstr(text, "禁申期至2028-02-28"));
    t.flags = SMEPLAT_REPORT_OPEN_ONLY;
    assert_true(smeplat_history_text(&t, text, sizeof text) < n);
    assert_null(strstr(text, "授予称号"));
    n = smeplat_notice_text(&events[7], &r.e[8], SMEPLAT_LANG_EN, text, sizeof text);
    assert_int_equal(n, strlen(text));
    assert_string_equal(text, "The record of 2026-03-01 could not be and changed nothing: no title was held.");
    assert_int_equal(smeplat_notice_text(&events[0], &r.e[1], SMEPLAT_LANG_EN, text, sizeof text), 0);
    n = smeplat_event_text(&events[2], &r.e[3], SMEPLAT_LANG_EN, text, sizeof text);
    assert_int_equal(n, strlen(text));
    assert_string_equal(text, "Title revoked: failed evaluation (Art. 14), carries no bar (event 2)");
    (void)smeplat_event_text(&events[7], &r.e[8], SMEPLAT_LANG_ZH, text, sizeof text);
    assert_string_equal(text, "报送信息；不成立：当时不持有称号");
    assert_int_equal(smeplat_event_text(&events[2], &r.e[3], SMEPLAT_LANG_EN, NULL, 0), n);
    assert_int_equal(smeplat_event_text(NULL, &r.e[3], SMEPLAT_LANG_EN, text, sizeof text), 0);
    assert_string_equal(text, "");
    assert_int_equal(smeplat_event_text(&events[2], NULL, SMEPLAT_LANG_EN, text, sizeof text), 0);
    t.history = NULL;
    assert_int_equal(smeplat_history_text(&t, text, sizeof text), 0);
    assert_string_equal(text, "");
}

/* One notice as a replay leaves it, and its sentence. */
typedef struct notice_case {
    smeplat_event_result r;
    const char *zh, *en;
} notice_case;

#define RESULT(...)                                              \
    {                                                            \
        .struct_size = sizeof(smeplat_event_result), __VA_ARGS__ \
    }

static void notices_of_every_kind_are_worded(void **state)
{
    static const smeplat_event event = EV(CHANGED, 20260105, PLAIN);
    static const notice_case cases[] = {
        {RESULT(.notice = NOTICE(IMPOSSIBLE), .notice_date = 20260105, .problem = PROBLEM(NO_APPLICATION)),
         "2026-01-05的记录不成立，未计入：当时没有在办的申请。",
         "The record of 2026-01-05 could not be and changed nothing: no application was pending."},
        {RESULT(.notice = NOTICE(IRREGULAR), .notice_date = 20260105, .problem = PROBLEM(NO_PUBLICITY)),
         "2026-01-05的记录已计入，但不合程序：未见公示即授予（第十一条）。",
         "The record of 2026-01-05 stands, but is out of the ordinary: awarded without publicity on record (Art. 11)."},
        {RESULT(.notice = NOTICE(GROUND_MADE_OUT), .notice_date = 20260105),
         "2026-01-05的评价结果为不合格，称号应予撤销，尚无决定（第十四条）。",
         "The evaluation of 2026-01-05 was failed: the title is to be revoked, and no decision is on record (Art. "
         "14)."},
        {RESULT(.notice = NOTICE(GROUND_OPEN), .notice_date = 20260105, .field = SMEPLAT_FIELD_EVALUATION_GRADE),
         "2026-01-05的评价结果未定，称号是否应撤销待查明：绩效评价结果（第十四条）。",
         "The evaluation of 2026-01-05 is not settled; whether the title is to be revoked hangs on: grade of the "
         "evaluation (Art. 14)."},
        {RESULT(.notice = NOTICE(CHANGE_DUE), .notice_date = 20260216, .certainty = SMEPLAT_CERTAINTY_NOTIFIED),
         "变更应于2026-02-16前（含当日）备案（第十七条）。", "The change is to be filed by 2026-02-16 (Art. 17)."},
        {RESULT(.notice = NOTICE(CHANGE_DUE), .field = SMEPLAT_FIELD_CHANGE_INTERNAL_DECISION_ON),
         "变更的备案期限未定，待查明：变更内部决定日期（第十七条）。",
         "When the change is to be filed hangs on: date the change was decided inside (Art. 17)."},
        {RESULT(.notice = NOTICE(CHANGE_DUE), .notice_date = 20261230, .certainty = SMEPLAT_CERTAINTY_MAY_CHANGE),
         "变更应于2026-12-30前（含当日）备案（第十七条）；该日期可能随后续放假通知变动。",
         "The change is to be filed by 2026-12-30 (Art. 17); a later holiday notice may move that day."},
        {RESULT(.notice = NOTICE(CHANGE_DUE), .notice_date = 20270130, .certainty = SMEPLAT_CERTAINTY_PROVISIONAL,
                .reasons = SMEPLAT_BIT(SMEPLAT_REASON_CONDITION_AFFECTED)),
         "变更应于2027-01-"
         "30前（含当日）备案（第十七条）；该日期含尚未公布放假安排的日子，暂按规则推算；变更影响认定条件。",
         "The change is to be filed by 2027-01-30 (Art. 17); that day rests on days no holiday notice has settled yet; "
         "the change "
         "touches a condition of the title."},
        {RESULT(.notice = NOTICE(CHANGE_OVERDUE), .notice_date = 20260216),
         "变更应于2026-02-16前（含当日）备案，已逾期（第十七条）。",
         "The change was to be filed by 2026-02-16 and has not been (Art. 17)."},
        {RESULT(.notice = NOTICE(CHANGE_AWAITING_DECISION), .notice_date = 20260301,
                .detail = SMEPLAT_CHANGE_STATE_FILED_LATE),
         "变更已于2026-03-01备案（逾期），待市经济和信息化局作出变更或撤销的决定（第十七条）。",
         "The change was filed on 2026-03-01 (late); the bureau is to alter or revoke (Art. 17)."},
        {RESULT(.notice = NOTICE(CHANGE_AWAITING_DECISION), .notice_date = 20260201,
                .detail = SMEPLAT_CHANGE_STATE_FILED_IN_TIME),
         "变更已于2026-02-01备案，待市经济和信息化局作出变更或撤销的决定（第十七条）。",
         "The change was filed on 2026-02-01; the bureau is to alter or revoke (Art. 17)."},
        {RESULT(.notice = NOTICE(PUBLICITY_ENDING), .notice_date = 20260112, .detail = SMEPLAT_AWARD_WAITING),
         "公示至2026-01-12止（第十一条、第十二条）。", "Publicity runs through 2026-01-12 (Art. 11, 12)."},
        {RESULT(.notice = NOTICE(PUBLICITY_ENDING), .notice_date = 20260112, .detail = SMEPLAT_AWARD_BLOCKED),
         "公示至2026-01-12止，有异议未处理（第十一条、第十二条）。",
         "Publicity runs through 2026-01-12, an objection is open (Art. 11, 12)."},
        {RESULT(.notice = NOTICE(PUBLICITY_ENDED), .notice_date = 20260112, .detail = SMEPLAT_AWARD_UPHELD),
         "公示已于2026-01-12期满，有异议成立，由市经济和信息化局决定（第十二条）。",
         "Publicity ended on 2026-01-12, an objection was upheld and the bureau decides (Art. 12)."},
        {RESULT(.notice = NOTICE(PUBLICITY_ENDED), .notice_date = 20260112, .detail = SMEPLAT_AWARD_CLEAR),
         "公示已于2026-01-12期满，没有异议，可以授予（第十二条）。",
         "Publicity ended on 2026-01-12, no objection stands and the award may follow (Art. 12)."},
        {RESULT(.notice = NOTICE(OBJECTION_OPEN), .notice_date = 20260105),
         "2026-01-05提出的异议尚未处理，授予须等待（第十二条）。",
         "The objection of 2026-01-05 is not decided, which blocks the award (Art. 12)."},
        {RESULT(.notice = NOTICE(REPORT_DUE), .notice_date = 20260131),
         "信息应于2026-01-31前（含当日）报送（第十六条）。", "The report is due by 2026-01-31 (Art. 16)."},
        {RESULT(.notice = NOTICE(REPORT_OVERDUE), .notice_date = 20260131),
         "信息应于2026-01-31前（含当日）报送，已逾期（第十六条）。",
         "The report was due by 2026-01-31 and has not been made (Art. 16)."},
    };
    smeplat_event short_event = event;
    smeplat_event_result bad;
    char text[512];
    size_t i, n;

    (void)state;
    for (i = 0; i < COUNT(cases); i++) {
        n = smeplat_notice_text(&event, &cases[i].r, SMEPLAT_LANG_ZH, text, sizeof text);
        assert_string_equal(text, cases[i].zh);
        assert_int_equal(n, strlen(cases[i].zh));
        (void)smeplat_notice_text(&event, &cases[i].r, SMEPLAT_LANG_EN, text, sizeof text);
        assert_string_equal(text, cases[i].en);
    }
    /* what cannot be read has no words, and a buffer of no length is not touched */
    short_event.struct_size = 4;
    assert_int_equal(smeplat_notice_text(&short_event, &cases[0].r, SMEPLAT_LANG_EN, text, sizeof text), 0);
    assert_string_equal(text, "");
    assert_int_equal(smeplat_event_text(&short_event, &cases[0].r, SMEPLAT_LANG_EN, text, sizeof text), 0);
    bad = cases[0].r;
    bad.struct_size = 4;
    memcpy(text, "abc", 4);
    assert_int_equal(smeplat_notice_text(&event, &bad, SMEPLAT_LANG_EN, text, 0), 0);
    assert_int_equal(smeplat_event_text(&event, &bad, SMEPLAT_LANG_EN, text, 0), 0);
    assert_string_equal(text, "abc");
    assert_int_equal(smeplat_notice_text(&event, &bad, SMEPLAT_LANG_EN, text, sizeof text), 0);
    assert_string_equal(text, "");
}

/* One event with its result, and its words. */
typedef struct event_case {
    smeplat_event e;
    smeplat_event_result r;
    const char *zh, *en;
} event_case;

#define STOOD RESULT(.fate = SMEPLAT_EVENT_FATE_STANDS)

static void events_of_every_type_are_worded(void **state)
{
    static const smeplat_evaluation yearless = {
        .struct_size = sizeof yearless, TAKEN_PART, .grade = SMEPLAT_GRADE_GOOD};
    static const event_case cases[] = {
        {EV(APPLIED, 20250612, PLAIN), STOOD, "提出申请", "Applied"},
        {EV(PUBLICITY_STARTED, 20250901, .workdays = 5), STOOD, "开始公示，5个工作日",
         "Publicity started, 5 working days"},
        {EV(PUBLICITY_STARTED, 20250901, .workdays = 1), STOOD, "开始公示，1个工作日",
         "Publicity started, 1 working day"},
        {EV(OBJECTION_DECIDED, 20250905, .outcome = SMEPLAT_OBJECTION_OUTCOME_UPHELD),
         RESULT(.fate = SMEPLAT_EVENT_FATE_STANDS, .answers = 3), "异议处理：异议成立（第3项）",
         "Objection decided: upheld (event 3)"},
        {EV(AWARDED, 20250915, PLAIN), STOOD, "授予称号", "Title awarded"},
        {EV(AWARDED, 20250915, .expires_on = 20280914), STOOD, "授予称号，有效期至2028-09-14",
         "Title awarded, runs through 2028-09-14"},
        {EV(EVALUATED, 20240509, .evaluation = &fair), STOOD, "年度评价，2023年度，给出的结果：一般",
         "Evaluated, 2023, grade given: fair"},
        {EV(EVALUATED, 20240509, .evaluation = &yearless), STOOD, "年度评价，给出的结果：较好",
         "Evaluated, grade given: good"},
        {EV(EVALUATED, 20240509, PLAIN), STOOD, "年度评价", "Evaluated"},
        {EV(CHANGED, 20260105, .change_kind = SMEPLAT_CHANGE_KIND_ADDRESS), STOOD, "发生变更：地址", "Change: address"},
        {EV(CHANGED, 20260105, .change_kind = SMEPLAT_CHANGE_KIND_NAME, .leaves_beijing = 1, .filed_on = 20260104),
         STOOD, "发生变更：名称，注册迁出北京，2026-01-04已备案",
         "Change: name, registration leaves Beijing, filed on 2026-01-04"},
        {EV(CHANGE_DECIDED, 20260301, .decision = SMEPLAT_CHANGE_DECISION_ALTERED), STOOD, "变更处理决定：变更称号登记",
         "Change decided: title altered"},
        {EV(REVOKED, 20260228, .ground = SMEPLAT_GROUND_ART15_1),
         RESULT(.fate = SMEPLAT_EVENT_FATE_STANDS, .bar_until = 20280228),
         "撤销称号：虚假材料或数据（第十五条第(一)项），禁申期至2028-02-28",
         "Title revoked: false materials or data (Art. 15(1)), barred through 2028-02-28"},
        {EV(REVOKED, 20260228, .ground = SMEPLAT_GROUND_ART17), STOOD,
         "撤销称号：重大变更后撤销（第十七条），不带禁申期",
         "Title revoked: after a major change (Art. 17), carries no bar"},
        {EV(REVOKED, 20260228, .ground = SMEPLAT_GROUND_ART15_1),
         RESULT(.fate = SMEPLAT_EVENT_FATE_STANDS, .field = SMEPLAT_FIELD_REVOCATIONS_PUBLISHED_ON),
         "撤销称号：虚假材料或数据（第十五条第(一)项），禁申期未定",
         "Title revoked: false materials or data (Art. 15(1)), bar not settled"},
        {EV(REVOKED, 20260228, .ground = SMEPLAT_GROUND_ART17),
         RESULT(.fate = SMEPLAT_EVENT_FATE_IMPOSSIBLE, .problem = PROBLEM(NO_TITLE)),
         "撤销称号：重大变更后撤销（第十七条）；不成立：当时不持有称号",
         "Title revoked: after a major change (Art. 17); could not be: no title was held"},
        {EV(REPORT_DUE, 20260101, .due_on = 20260131), STOOD, "应报送信息，2026-01-31前（含当日）",
         "Report asked for, by 2026-01-31"},
        {EV(REPORT_DUE, 20260101, PLAIN), STOOD, "应报送信息，2026-01-01前（含当日）",
         "Report asked for, by 2026-01-01"},
        {EV(AWARDED, 20250915, PLAIN), RESULT(.fate = SMEPLAT_EVENT_FATE_STANDS, .problem = PROBLEM(NO_PUBLICITY)),
         "授予称号；不合程序：未见公示即授予（第十一条）",
         "Title awarded; out of the ordinary: awarded without publicity on record (Art. 11)"},
        {EV(REPORTED, 20270101, PLAIN), RESULT(.fate = SMEPLAT_EVENT_FATE_LATER), "报送信息；在所问日期之后",
         "Reported; after the day asked about"},
    };
    smeplat_evaluation odd = good;
    smeplat_event with_odd = EV(EVALUATED, 20240509, .evaluation = &odd);
    char text[512];
    size_t i, n;

    (void)state;
    for (i = 0; i < COUNT(cases); i++) {
        n = smeplat_event_text(&cases[i].e, &cases[i].r, SMEPLAT_LANG_ZH, text, sizeof text);
        assert_string_equal(text, cases[i].zh);
        assert_int_equal(n, strlen(cases[i].zh));
        (void)smeplat_event_text(&cases[i].e, &cases[i].r, SMEPLAT_LANG_EN, text, sizeof text);
        assert_string_equal(text, cases[i].en);
    }
    for (i = 0; i < COUNT(cases); i++) { /* members that belong to other types are not told */
        smeplat_event e = cases[i].e;
        int32_t type = e.type;

        if (type != SMEPLAT_EVENT_TYPE_PUBLICITY_STARTED)
            e.workdays = 7;
        if (type != SMEPLAT_EVENT_TYPE_OBJECTION_DECIDED)
            e.outcome = SMEPLAT_OBJECTION_OUTCOME_UPHELD;
        if (type != SMEPLAT_EVENT_TYPE_AWARDED)
            e.expires_on = 20280101;
        if (type != SMEPLAT_EVENT_TYPE_EVALUATED)
            e.evaluation = &good;
        if (type != SMEPLAT_EVENT_TYPE_CHANGED) {
            e.change_kind = SMEPLAT_CHANGE_KIND_NAME;
            e.leaves_beijing = 1;
            e.filed_on = 20250101;
        }
        if (type != SMEPLAT_EVENT_TYPE_CHANGE_DECIDED)
            e.decision = SMEPLAT_CHANGE_DECISION_REVOKED;
        if (type != SMEPLAT_EVENT_TYPE_REVOKED)
            e.ground = SMEPLAT_GROUND_ART15_1;
        if (type != SMEPLAT_EVENT_TYPE_REPORT_DUE)
            e.due_on = 20270101;
        (void)smeplat_event_text(&e, &cases[i].r, SMEPLAT_LANG_EN, text, sizeof text);
        assert_string_equal(text, cases[i].en);
    }
    odd.struct_size = 4;
    assert_int_equal(smeplat_event_text(&with_odd, &cases[0].r, SMEPLAT_LANG_EN, text, sizeof text), 0);
    assert_string_equal(text, "");
}

/* A timeline made by hand. */
static smeplat_timeline timeline_of(const smeplat_history *h, const smeplat_event *events,
                                    const smeplat_event_result *results, size_t count)
{
    smeplat_timeline t;

    memset(&t, 0, sizeof t);
    t.struct_size = sizeof t;
    t.lang = SMEPLAT_LANG_EN;
    t.on = 20260302;
    t.history = h;
    t.events = events;
    t.results = results;
    t.count = count;
    return t;
}

static void a_timeline_tells_application_term_and_bar(void **state)
{
    static const smeplat_event events[] = {EV(AWARDED, 20250915, PLAIN), EV(APPLIED, 20260301, PLAIN)};
    smeplat_event_result results[] = {
        RESULT(.fate = SMEPLAT_EVENT_FATE_STANDS, .state = STATE(HOLDER)),
        RESULT(.fate = SMEPLAT_EVENT_FATE_IMPOSSIBLE, .problem = PROBLEM(APPLICATION_PENDING)),
    };
    smeplat_history h = {.struct_size = sizeof h,
                         .state = STATE(HOLDER),
                         .since = 20250915,
                         .event = 1,
                         .expires_on = 20280914,
                         .application = STATE(APPLIED),
                         .application_since = 20260301,
                         .application_event = 2,
                         .barred = SMEPLAT_ANSWER_UNKNOWN,
                         .bar_event = 7,
                         .bar_field = SMEPLAT_FIELD_REVOCATIONS_PUBLISHED_ON};
    smeplat_timeline t = timeline_of(&h, events, results, COUNT(events));
    char text[4096], narrow[4096];
    size_t n;

    (void)state;
    t.name.ptr = "A";
    t.name.len = 1;
    (void)smeplat_history_text(&t, text, sizeof text);
    assert_non_null(strstr(text, "Platform     A\n"));
    assert_non_null(strstr(text, "State        holder of the title, since 2025-09-15 (event 1)\n"));
    assert_non_null(strstr(text, "Term         through 2028-09-14\n"));
    assert_non_null(strstr(text, "Application  application pending, since 2026-03-01 (event 2)\n"));
    assert_non_null(strstr(text, "Bar          not settled (event 7); to be found out: date of its publication\n"));
    assert_null(strchr(text, '\033'));
    /* a name without its bytes is none; a bar past the last date has no first filing day */
    t.name.ptr = NULL;
    h.expires_on = 0;
    h.application = h.state;
    h.barred = SMEPLAT_ANSWER_YES;
    h.bar_from = 20260228;
    h.bar_event = 3;
    (void)smeplat_history_text(&t, text, sizeof text);
    assert_non_null(strstr(text, "Platform     (not stated)\n"));
    assert_non_null(strstr(text, "Term         no last day stated\n"));
    assert_null(strstr(text, "Application"));
    assert_non_null(strstr(text, "Bar          2026-02-28 through 2199-12-31 (event 3, Art. 15)\n"));
    h.barred = SMEPLAT_ANSWER_NO;
    h.application = STATE(NONE);
    (void)smeplat_history_text(&t, text, sizeof text);
    assert_non_null(strstr(text, "Bar          not barred\n"));
    assert_null(strstr(text, "Application"));
    /* colour adds looks around what could not be and what is irregular */
    t.flags = SMEPLAT_REPORT_COLOUR;
    (void)smeplat_history_text(&t, text, sizeof text);
    assert_non_null(strstr(text, "\033[1;31m; could not be: an application was pending already\033[0m"));
    results[1].fate = SMEPLAT_EVENT_FATE_STANDS;
    results[1].problem = PROBLEM(BARRED);
    (void)smeplat_history_text(&t, text, sizeof text);
    assert_non_null(strstr(text, "\033[1;33m; out of the ordinary: "));
    /* a width below the least and above the most is that */
    t.flags = 0;
    t.width = 1;
    n = smeplat_history_text(&t, narrow, sizeof narrow);
    t.width = 40;
    assert_int_equal(smeplat_history_text(&t, text, sizeof text), n);
    assert_string_equal(narrow, text);
    t.width = 4000;
    n = smeplat_history_text(&t, narrow, sizeof narrow);
    t.width = 400;
    assert_int_equal(smeplat_history_text(&t, text, sizeof text), n);
    assert_string_equal(narrow, text);
    t.width = 0;
    n = smeplat_history_text(&t, narrow, sizeof narrow);
    t.width = 100;
    assert_int_equal(smeplat_history_text(&t, text, sizeof text), n);
    assert_string_equal(narrow, text);
}

static void a_timeline_that_cannot_be_read_has_no_words(void **state)
{
    static const smeplat_event awarded[] = {EV(AWARDED, 20250915, PLAIN)};
    smeplat_evaluation odd = {.struct_size = 4};
    const smeplat_event evaluated[] = {EV(EVALUATED, 20250915, .evaluation = &odd)};
    smeplat_event bad_event[] = {EV(AWARDED, 20250915, PLAIN)};
    smeplat_event_result results[] = {STOOD};
    smeplat_history h = {.struct_size = sizeof h, .state = STATE(NONE), .barred = SMEPLAT_ANSWER_NO};
    smeplat_timeline t = timeline_of(&h, awarded, results, 1);
    char text[2048];

    (void)state;
    assert_true(smeplat_history_text(&t, text, sizeof text) > 0);
    assert_int_equal(smeplat_history_text(NULL, text, sizeof text), 0);
    assert_string_equal(text, "");
    t.events = evaluated;
    memcpy(text, "abc", 4);
    assert_int_equal(smeplat_history_text(&t, text, 0), 0);
    assert_string_equal(text, "abc");
    assert_int_equal(smeplat_history_text(&t, text, sizeof text), 0);
    assert_string_equal(text, "");
    t.events = bad_event;
    bad_event[0].struct_size = 4;
    assert_int_equal(smeplat_history_text(&t, text, sizeof text), 0);
    t.events = awarded;
    results[0].struct_size = 4;
    assert_int_equal(smeplat_history_text(&t, text, sizeof text), 0);
    results[0].struct_size = sizeof *results;
    assert_true(smeplat_history_text(&t, text, sizeof text) > 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_revocation_on_another_ground_bars_nobody),
        cmocka_unit_test(nothing_ever_happened),
        cmocka_unit_test(an_application_goes_its_way_day_by_day),
        cmocka_unit_test(an_application_can_come_to_nothing),
        cmocka_unit_test(a_title_revoked_under_14_then_under_15),
        cmocka_unit_test(a_bar_from_29_february_ends_on_28_february),
        cmocka_unit_test(a_revocation_bars_no_application_made_before_it),
        cmocka_unit_test(r20_gives_art14_a_bar),
        cmocka_unit_test(a_bar_whose_end_is_not_known_has_none),
        cmocka_unit_test(an_annulled_revocation_gives_the_title_back),
        cmocka_unit_test(an_old_revocation_annulled_later_ends_its_bar_alone),
        cmocka_unit_test(a_change_is_due_then_overdue_then_awaits_a_decision),
        cmocka_unit_test(a_change_decided_on_unfiled_cannot_be_filed_any_more),
        cmocka_unit_test(a_filing_answers_the_only_change_that_waits_for_one),
        cmocka_unit_test(an_objection_ends_with_the_application_it_was_raised_against),
        cmocka_unit_test(a_bar_is_that_of_a_revocation_that_stands),
        cmocka_unit_test(reports_are_due_then_overdue_then_made),
        cmocka_unit_test(an_evaluation_can_be_replaced),
        cmocka_unit_test(awards_the_measures_do_not_foresee_are_told),
        cmocka_unit_test(a_holder_may_apply_again_and_be_renewed),
        cmocka_unit_test(the_state_is_what_happened_last),
        cmocka_unit_test(revoking_what_has_run_out_is_told),
        cmocka_unit_test(what_cannot_be_changes_nothing),
        cmocka_unit_test(references_must_fit),
        cmocka_unit_test(bad_events_are_refused_with_their_number),
        cmocka_unit_test(bad_calls_are_refused),
        cmocka_unit_test(results_of_a_longer_struct_are_stepped_by_its_size),
        cmocka_unit_test(a_timeline_is_told_in_both_languages),
        cmocka_unit_test(notices_of_every_kind_are_worded),
        cmocka_unit_test(events_of_every_type_are_worded),
        cmocka_unit_test(a_timeline_tells_application_term_and_bar),
        cmocka_unit_test(a_timeline_that_cannot_be_read_has_no_words),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
