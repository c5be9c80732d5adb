/* Results in words, as on file: what no question leads to in a row is made by hand, both languages side by side.
 * `test_wording --write FILE` makes tests/data/wording.txt; whoever changes a sentence reads there what else says it.
 * SPDX-License-Identifier: Apache-2.0 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include <smeplat/smeplat.h>

#include "page.h"

#define COUNT(list) (sizeof(list) / sizeof *(list))

typedef size_t words_of(const void *what, int32_t lang, char *buf, size_t cap);

/* Both languages; a buffer that is too short is cut, and the length is the same. */
static void put_both(words_of *say, const void *what)
{
    char text[4096], cut[24];
    int32_t lang;

    for (lang = SMEPLAT_LANG_ZH; lang <= SMEPLAT_LANG_EN; lang++) {
        size_t n = say(what, lang, text, sizeof text);

        if (n != strlen(text) || say(what, lang, cut, sizeof cut) != n || say(what, lang, NULL, 0) != n)
            abort();
        put("%s\n", text);
    }
}

static size_t say_bar(const void *what, int32_t lang, char *buf, size_t cap)
{
    return smeplat_bar_text(what, lang, buf, cap);
}

static void put_bars(void)
{
    static const smeplat_bar_result bars[] = {
        {.struct_size = sizeof *bars, .barred = SMEPLAT_ANSWER_NO, .clause = SMEPLAT_CLAUSE_15},
        {.struct_size = sizeof *bars,
         .barred = SMEPLAT_ANSWER_YES,
         .clause = SMEPLAT_CLAUSE_15,
         .from = 20260228,
         .until = 20280228,
         .first_filing = 20280229,
         .entry = 2,
         .ground = SMEPLAT_GROUND_ART15_3},
        {.struct_size = sizeof *bars,
         .barred = SMEPLAT_ANSWER_YES,
         .clause = SMEPLAT_CLAUSE_15,
         .from = 21990101,
         .entry = 1,
         .ground = SMEPLAT_GROUND_ART15_1},
        {.struct_size = sizeof *bars,
         .barred = SMEPLAT_ANSWER_UNKNOWN,
         .clause = SMEPLAT_CLAUSE_15,
         .entry = 3,
         .ground = SMEPLAT_GROUND_ART15_2,
         .field = SMEPLAT_FIELD_REVOCATIONS_PUBLISHED_ON,
         .field_entry = 3},
    };
    size_t i;

    for (i = 0; i < COUNT(bars); i++)
        put_both(say_bar, &bars[i]);
}

static size_t say_ground(const void *what, int32_t lang, char *buf, size_t cap)
{
    return smeplat_ground_finding_text(what, lang, buf, cap);
}

static void put_grounds(void)
{
    static const smeplat_ground_finding grounds[] = {
        {.struct_size = sizeof *grounds, .ground = SMEPLAT_GROUND_ART15_1, .state = SMEPLAT_GROUND_STATE_ABSENT},
        {.struct_size = sizeof *grounds,
         .ground = SMEPLAT_GROUND_ART15_1,
         .state = SMEPLAT_GROUND_STATE_MADE_OUT,
         .entry = 2,
         .entry_list = SMEPLAT_FIELD_HOLDER_FALSEHOODS},
        {.struct_size = sizeof *grounds,
         .ground = SMEPLAT_GROUND_ART15_1,
         .state = SMEPLAT_GROUND_STATE_OPEN,
         .entry = 1,
         .entry_list = SMEPLAT_FIELD_INCIDENTS,
         .field = SMEPLAT_FIELD_HOLDER_FALSEHOODS,
         .reasons = SMEPLAT_BIT(SMEPLAT_REASON_CONCEALMENT_SUSPECTED)},
        {.struct_size = sizeof *grounds,
         .ground = SMEPLAT_GROUND_ART15_2,
         .state = SMEPLAT_GROUND_STATE_DISCRETION,
         .entry = 4,
         .entry_list = SMEPLAT_FIELD_INCIDENTS,
         .reasons = SMEPLAT_BIT(SMEPLAT_REASON_HEARING_CLASS) | SMEPLAT_BIT(SMEPLAT_REASON_BEFORE_VALIDITY)},
        {.struct_size = sizeof *grounds,
         .ground = SMEPLAT_GROUND_ART15_3,
         .state = SMEPLAT_GROUND_STATE_OPEN,
         .entry = 1,
         .entry_list = SMEPLAT_FIELD_INCIDENTS,
         .field = SMEPLAT_FIELD_INCIDENTS_DECIDED_ON,
         .field_entry = 1},
    };
    size_t i;

    for (i = 0; i < COUNT(grounds); i++)
        put_both(say_ground, &grounds[i]);
}

static size_t say_evaluation(const void *what, int32_t lang, char *buf, size_t cap)
{
    return smeplat_evaluation_text(what, lang, buf, cap);
}

static void put_evaluations(void)
{
    static const smeplat_evaluation_result results[] = {
        {.struct_size = sizeof *results,
         .grade = SMEPLAT_GRADE_FAIL,
         .title = SMEPLAT_TITLE_OUTCOME_REVOKE_DUE,
         .funding = SMEPLAT_FUNDING_NONE,
         .priority_support = SMEPLAT_ANSWER_NO,
         .reasons = SMEPLAT_BIT(SMEPLAT_REASON_NOT_PARTICIPATED)},
        {.struct_size = sizeof *results,
         .grade = SMEPLAT_GRADE_GOOD,
         .title = SMEPLAT_TITLE_OUTCOME_KEEP,
         .funding = SMEPLAT_FUNDING_TIERED,
         .tier = 2,
         .priority_support = SMEPLAT_ANSWER_YES},
        {.struct_size = sizeof *results,
         .title = SMEPLAT_TITLE_OUTCOME_OPEN,
         .funding = SMEPLAT_FUNDING_OPEN,
         .priority_support = SMEPLAT_ANSWER_UNKNOWN,
         .field = SMEPLAT_FIELD_EVALUATION_GRADE},
    };
    size_t i;

    for (i = 0; i < COUNT(results); i++)
        put_both(say_evaluation, &results[i]);
}

static size_t say_step(const void *what, int32_t lang, char *buf, size_t cap)
{
    return smeplat_remedy_step_text(what, lang, buf, cap);
}

#define STEP(what, of, how, ...)                                                              \
    {                                                                                         \
        .struct_size = sizeof(smeplat_remedy_step), .kind = SMEPLAT_REMEDY_##what,            \
        .criterion = SMEPLAT_CRITERION_##of, .criteria = SMEPLAT_BIT(SMEPLAT_CRITERION_##of), \
        .field = SMEPLAT_FIELD_##how, __VA_ARGS__                                             \
    }

static void put_steps(void)
{
    static const smeplat_remedy_step steps[] = {
        STEP(STATE, ART6_5_QUERY, SYSTEM_QUERY, .bound = SMEPLAT_BOUND_EXACTLY, .amount = 1,
             .basis = SMEPLAT_BASIS_DECLARED),
        STEP(STATE, ART6_1_ASSETS, TOTAL_ASSETS_FEN, .bound = SMEPLAT_BOUND_AT_LEAST, .amount = 300000000,
             .basis = SMEPLAT_BASIS_DOCUMENTED),
        STEP(STATE, ART6_8_REVENUE_SHARE, OPERATING_REVENUE_FEN, .bound = SMEPLAT_BOUND_AT_MOST, .amount = 200,
             .basis = SMEPLAT_BASIS_VERIFIED),
        STEP(STATE, ART6_8_REVENUE_SHARE, TOTAL_INCOME_FEN, .bound = SMEPLAT_BOUND_SHARE, .amount = 200),
        STEP(STATE, ART6_8_REVENUE_SHARE, SERVICE_REVENUE_FEN, .bound = SMEPLAT_BOUND_SHARE, .amount = 100),
        STEP(STATE, ART6_9_SATISFACTION, SURVEY_BASICALLY_SATISFIED, .bound = SMEPLAT_BOUND_AT_LEAST, .amount = 9),
        STEP(STATE, ART6_9_SATISFACTION, SURVEY_MEAN_SCORE, .bound = SMEPLAT_BOUND_AT_LEAST, .amount = 9000),
        STEP(STATE, ART6_4_INSTITUTIONS, INSTITUTIONS_GATHERED, .bound = SMEPLAT_BOUND_AT_LEAST, .amount = 5),
        STEP(STATE, ART6_8_FREE_SERVICES, FREE_SERVICES, .bound = SMEPLAT_BOUND_AT_LEAST, .amount = 1),
        STEP(STATE, ART10_FILED_IN_TIME, FILED_ON, .bound = SMEPLAT_BOUND_AT_MOST, .amount = 20260630),
        STEP(STATE, ART6_2_DISHONESTY, INCIDENTS_DECIDED_ON, .entry = 2, .bound = SMEPLAT_BOUND_AT_LEAST,
             .amount = 20260701),
        STEP(STATE, ART15_BAR, REVOCATIONS_DECIDED_ON, .entry = 1, .bound = SMEPLAT_BOUND_AT_MOST, .amount = 20240101),
        STEP(STATE, ART15_BAR, REVOCATIONS_PUBLISHED_ON, .entry = 1, .bound = SMEPLAT_BOUND_EXACTLY,
             .amount = 20240101),
        STEP(STATE, ART6_2_PENALTIES, INCIDENTS_SEVERITY, .entry = 1, .bound = SMEPLAT_BOUND_EXACTLY,
             .amount = SMEPLAT_SEVERITY_MINOR),
        STEP(STATE, ART6_2_PENALTIES, INCIDENTS_SEVERITY, .entry = 1, .bound = SMEPLAT_BOUND_EXACTLY,
             .amount = INT64_MAX),
        STEP(STATE, ART7_FUNCTIONS, SERVICES, .amount = SMEPLAT_FUNCTION_CONSULTING),
        STEP(STATE, ART7_FUNCTIONS, SERVICES, .amount = SMEPLAT_FUNCTION_INNOVATION),
        STEP(STATE, ART7_FUNCTIONS, SERVICES, .amount = INT64_MAX),
        STEP(STATE, ART6_1_REGISTERED, USCC, .entry = 0),
        STEP(EVIDENCE, ART6_4_PREMISES, FIXED_PREMISES, .amount = 1, .basis = SMEPLAT_BASIS_DOCUMENTED),
        STEP(EVIDENCE, ART6_2_PENALTIES, INCIDENTS_BASIS, .entry = 3, .basis = SMEPLAT_BASIS_DOCUMENTED),
        STEP(FULFIL, ART6_7_TEAM, MANAGEMENT_TEAM, .entry = 0),
        STEP(FULFIL, ART6_1_REGISTERED, USCC, .entry = 0),
        STEP(RAISE, ART6_3_SMES_SERVED, JJJ_SMES_SERVED, .amount = 13),
        STEP(RAISE, ART6_7_STAFF, STAFF_DEGREE_AND_TITLE, .amount = 1),
        STEP(RAISE, ART6_8_REVENUE_SHARE, SME_SERVICE_REVENUE_FEN, .bound = SMEPLAT_BOUND_SHARE, .amount = 50),
        STEP(RULING, ART6_3_SMES_SERVED, JJJ_SMES_SERVED, .amount = 13, .date = 20260630),
        STEP(RULING, ART6_1_AGE, FOUNDED_ON, .date = 20260630, .met_from = 20260815),
        {.struct_size = sizeof(smeplat_remedy_step),
         .kind = SMEPLAT_REMEDY_RULING,
         .criterion = 0,
         .amount = 5,
         .date = 20260630},
        {.struct_size = sizeof(smeplat_remedy_step),
         .kind = SMEPLAT_REMEDY_RULING,
         .criterion = 1000,
         .date = 20260630},
        STEP(WAIT, ART6_1_AGE, FILED_ON, .date = 20260815),
        STEP(FIND_FIGURE, ART6_1_ASSETS, RULES_ASSETS_FEN_MIN, .entry = 0),
        STEP(STUCK, ART6_2_PENALTIES, INCIDENTS_DECIDED_ON, .entry = 1),
    };
    smeplat_remedy_step two[2] = {steps[0], steps[1]};
    smeplat_remedy way = {.struct_size = sizeof way,
                          .overall = SMEPLAT_VERDICT_UNKNOWN,
                          .reachable = 1,
                          .step_count = 2,
                          .deadline = 20260630,
                          .earliest = 20260630};
    char text[4096];
    size_t i;

    for (i = 0; i < COUNT(steps); i++)
        put_both(say_step, &steps[i]);
    (void)smeplat_remedy_text(&way, two, SMEPLAT_LANG_EN, text, sizeof text);
    put("%s\n", text);
    way.reachable = 0;
    way.overall = SMEPLAT_VERDICT_NOT_MET;
    way.earliest = 20270101;
    (void)smeplat_remedy_text(&way, NULL, SMEPLAT_LANG_ZH, text, sizeof text);
    put("%s\n", text);
    way.overall = SMEPLAT_VERDICT_MET;
    way.step_count = 0;
    way.earliest = way.deadline;
    (void)smeplat_remedy_text(&way, two, SMEPLAT_LANG_EN, text, sizeof text);
    put("%s\n", text);
}

static size_t say_finding(const void *what, int32_t lang, char *buf, size_t cap)
{
    return smeplat_finding_text(what, lang, buf, cap);
}

/* Every criterion failed with figures, open for want of something, left to the bureau, met, and not there. */
static void put_findings(void)
{
    size_t i;

    for (i = 0; i < smeplat_criterion_count(); i++) {
        const smeplat_criterion_info *c = smeplat_criterion_at(i);
        smeplat_finding f = {.struct_size = sizeof f, .criterion = c->criterion, .clause = c->clause, .unit = c->unit};
        int is_date = c->unit == SMEPLAT_UNIT_DATE,
            is_share = c->unit == SMEPLAT_UNIT_MONEY_SHARE || c->unit == SMEPLAT_UNIT_ANSWER_SHARE;

        f.verdict = f.least = f.most = SMEPLAT_VERDICT_NOT_MET;
        if (c->unit != SMEPLAT_UNIT_NONE) {
            f.present = SMEPLAT_PRESENT_OBSERVED | SMEPLAT_PRESENT_REQUIRED;
            f.observed = (smeplat_ratio){is_date ? 20250815 : is_share ? 89 : 3, is_share ? 100 : 1};
            f.required = (smeplat_ratio){is_date ? 20260630 : is_share ? 90 : 5, is_share ? 100 : 1};
            f.shortfall = is_share ? 1 : 2;
            f.shortfall_both = 10;
            f.present |= is_date ? 0 : SMEPLAT_PRESENT_SHORTFALL | (is_share ? SMEPLAT_PRESENT_SHORTFALL_BOTH : 0);
        }
        f.met_from = c->cured_by_time ? 20270815 : 0;
        f.evidence = 7;
        put_both(say_finding, &f);
        f.met_from = 0;
        f.verdict = f.least = f.most = SMEPLAT_VERDICT_DISCRETION;
        f.reasons = SMEPLAT_BIT(SMEPLAT_REASON_RELAXABLE) | SMEPLAT_BIT(SMEPLAT_REASON_RULING_UNUSED);
        f.readings = c->readings;
        f.entry = 2;
        put_both(say_finding, &f);
        f = (smeplat_finding){.struct_size = sizeof f, .criterion = c->criterion, .clause = c->clause, .unit = c->unit};
        f.verdict = SMEPLAT_VERDICT_UNKNOWN;
        f.least = SMEPLAT_VERDICT_NOT_MET;
        f.most = SMEPLAT_VERDICT_MET;
        f.field = SMEPLAT_FIELD_OUTSTANDING_RESULTS;
        f.reasons = SMEPLAT_BIT(SMEPLAT_REASON_NOT_STATED);
        put_both(say_finding, &f);
        f.verdict = f.least = f.most = SMEPLAT_VERDICT_MET;
        f.field = 0;
        f.reasons = 0;
        put_both(say_finding, &f);
        f.verdict = SMEPLAT_VERDICT_NOT_APPLICABLE;
        f.least = f.most = 0;
        put_both(say_finding, &f);
    }
}

/* A report of findings that no assessment makes, under rules without name and date. */
static void put_reports(void)
{
    static const smeplat_finding findings[] = {
        {.struct_size = sizeof *findings,
         .criterion = 1000,
         .verdict = SMEPLAT_VERDICT_NOT_MET,
         .least = SMEPLAT_VERDICT_NOT_MET,
         .most = SMEPLAT_VERDICT_NOT_MET,
         .present = SMEPLAT_PRESENT_OBSERVED,
         .observed = {3, 1}},
        {.struct_size = sizeof *findings,
         .criterion = SMEPLAT_CRITERION_ART6_1_ASSETS,
         .clause = SMEPLAT_CLAUSE_6_1,
         .verdict = SMEPLAT_VERDICT_UNKNOWN,
         .least = SMEPLAT_VERDICT_NOT_MET,
         .most = SMEPLAT_VERDICT_MET,
         .field = SMEPLAT_FIELD_RULES_ASSETS_FEN_MIN,
         .reasons = SMEPLAT_BIT(SMEPLAT_REASON_NOT_STATED)},
        {.struct_size = sizeof *findings,
         .criterion = SMEPLAT_CRITERION_ART6_2_PENALTIES,
         .clause = SMEPLAT_CLAUSE_6_2,
         .verdict = SMEPLAT_VERDICT_UNKNOWN,
         .least = SMEPLAT_VERDICT_NOT_MET,
         .most = SMEPLAT_VERDICT_MET,
         .field = SMEPLAT_FIELD_INCIDENTS_SEVERITY,
         .field_entry = 1,
         .reasons = SMEPLAT_BIT(SMEPLAT_REASON_NOT_STATED)},
        {.struct_size = sizeof *findings,
         .criterion = SMEPLAT_CRITERION_ART6_5_QUERY,
         .clause = SMEPLAT_CLAUSE_6_5,
         .verdict = SMEPLAT_VERDICT_UNKNOWN,
         .least = SMEPLAT_VERDICT_NOT_MET,
         .most = SMEPLAT_VERDICT_MET,
         .reasons = SMEPLAT_BIT(SMEPLAT_REASON_NOT_STATED)},
        {.struct_size = sizeof *findings,
         .criterion = SMEPLAT_CRITERION_ART6_5_DISPLAY,
         .clause = SMEPLAT_CLAUSE_6_5,
         .verdict = SMEPLAT_VERDICT_UNKNOWN,
         .least = SMEPLAT_VERDICT_NOT_MET,
         .most = SMEPLAT_VERDICT_MET,
         .field = SMEPLAT_FIELD_SYSTEM_DISPLAY,
         .reasons = SMEPLAT_BIT(SMEPLAT_REASON_EVIDENCE)},
        {.struct_size = sizeof *findings,
         .criterion = SMEPLAT_CRITERION_ART6_5_DIGITAL,
         .clause = SMEPLAT_CLAUSE_6_5,
         .verdict = SMEPLAT_VERDICT_UNKNOWN,
         .least = SMEPLAT_VERDICT_NOT_MET,
         .most = SMEPLAT_VERDICT_MET,
         .field = SMEPLAT_FIELD_DIGITAL_OPERATION,
         .reasons = SMEPLAT_BIT(SMEPLAT_REASON_RELAXABLE)},
        {.struct_size = sizeof *findings,
         .criterion = SMEPLAT_CRITERION_ART6_2_DISHONESTY,
         .clause = SMEPLAT_CLAUSE_6_2,
         .verdict = SMEPLAT_VERDICT_MET,
         .least = SMEPLAT_VERDICT_MET,
         .most = SMEPLAT_VERDICT_MET,
         .entry = 2},
        {.struct_size = sizeof *findings,
         .criterion = 1001,
         .verdict = SMEPLAT_VERDICT_MET,
         .least = SMEPLAT_VERDICT_MET,
         .most = SMEPLAT_VERDICT_MET,
         .present = SMEPLAT_PRESENT_OBSERVED,
         .observed = {3, 1}},
        {.struct_size = sizeof *findings,
         .criterion = SMEPLAT_CRITERION_ART6_8_FREE_SERVICES,
         .clause = SMEPLAT_CLAUSE_6_8,
         .unit = SMEPLAT_UNIT_SERVICES,
         .verdict = SMEPLAT_VERDICT_MET,
         .least = SMEPLAT_VERDICT_MET,
         .most = SMEPLAT_VERDICT_MET,
         .present = SMEPLAT_PRESENT_OBSERVED,
         .observed = {3, 1}},
        {.struct_size = sizeof *findings,
         .criterion = SMEPLAT_CRITERION_ART6_7_TEAM,
         .clause = SMEPLAT_CLAUSE_6_7,
         .verdict = SMEPLAT_VERDICT_MET,
         .least = SMEPLAT_VERDICT_MET,
         .most = SMEPLAT_VERDICT_MET,
         .present = SMEPLAT_PRESENT_OBSERVED,
         .observed = {1, 1}},
    };
    static const int32_t overall[] = {SMEPLAT_VERDICT_NONE, SMEPLAT_VERDICT_NOT_APPLICABLE, SMEPLAT_VERDICT_UNKNOWN};
    smeplat_rules rules = {.struct_size = sizeof rules};
    smeplat_platform platform = {.struct_size = sizeof platform, .name = {"", 0}};
    smeplat_round round = {.struct_size = sizeof round, .deadline = 20260630};
    smeplat_assessment a = {.struct_size = sizeof a,
                            .conditions = SMEPLAT_VERDICT_UNKNOWN,
                            .filing = SMEPLAT_VERDICT_MET,
                            .finding_count = COUNT(findings)};
    smeplat_report r = {.struct_size = sizeof r,
                        .platform = &platform,
                        .round = &round,
                        .rules = &rules,
                        .assessment = &a,
                        .findings = findings,
                        .finding_count = COUNT(findings),
                        .width = 100};
    static char text[1 << 15];
    size_t i;

    if (smeplat_rules_load(SMEPLAT_MEASURE_BEIJING_2022, &rules, NULL))
        abort();
    rules.title = rules.issuer = (smeplat_str){NULL, 0};
    rules.valid_from = 0;
    rules.assets_fen_min = 0;
    for (i = 0; i < COUNT(overall); i++) {
        a.overall = overall[i];
        r.lang = i == 1 ? SMEPLAT_LANG_ZH : SMEPLAT_LANG_EN;
        if (smeplat_report_text(&r, text, sizeof text) >= sizeof text)
            abort();
        put("%s\n", text);
    }
}

static void write_page(void)
{
    put_bars();
    put_grounds();
    put_evaluations();
    put_steps();
    put_findings();
    put_reports();
}

static void sentences_are_as_on_file(void **state)
{
    (void)state;
    page_is_as_on_file(write_page, SMEPLAT_TEST_DATA "/wording.txt");
}

static void what_cannot_be_read_has_no_words(void **state)
{
    static const uint32_t size = 4;
    smeplat_remedy way = {.struct_size = sizeof way, .step_count = 1};
    char text[64];
    words_of *const say[] = {say_bar, say_ground, say_evaluation, say_step};
    size_t i;

    (void)state;
    for (i = 0; i < COUNT(say); i++) {
        memcpy(text, "abc", 4);
        assert_int_equal(say[i](&size, SMEPLAT_LANG_EN, text, 0), 0);
        assert_string_equal(text, "abc");
        assert_int_equal(say[i](&size, SMEPLAT_LANG_EN, text, sizeof text), 0);
        assert_string_equal(text, "");
        assert_int_equal(say[i](NULL, SMEPLAT_LANG_EN, text, sizeof text), 0);
    }
    assert_int_equal(
        smeplat_remedy_text(&way, (const smeplat_remedy_step *)(const void *)&size, SMEPLAT_LANG_EN, text, sizeof text),
        0);
    assert_string_equal(text, "");
    assert_int_equal(smeplat_remedy_text(NULL, NULL, SMEPLAT_LANG_EN, text, sizeof text), 0);
}

int main(int argc, char **argv)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(sentences_are_as_on_file),
        cmocka_unit_test(what_cannot_be_read_has_no_words),
    };

    page_write_if_asked(argc, argv, write_page);
    return cmocka_run_group_tests(tests, NULL, NULL);
}
