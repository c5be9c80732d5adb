/* Asking the library: as a vector is meant, in other ways that must agree, and in ways that must be refused.
 * SPDX-License-Identifier: Apache-2.0 */
#include "vectors.h"

#include <string.h>

/* What nobody writes by chance: outputs hold it until they are written. */
#define UNTOUCHED 0xA5

static void ask_assess(const question *q, const smeplat_rules *rules, answer *a)
{
    a->assessment.struct_size = sizeof a->assessment;
    a->findings[0].struct_size = sizeof a->findings[0];
    a->status =
        smeplat_assess(&q->platform, &q->round, rules, &a->assessment, a->findings, COUNT_OF(a->findings), &a->error);
}

static void ask_history(const question *q, const smeplat_rules *rules, answer *a)
{
    a->history.struct_size = sizeof a->history;
    a->events[0].struct_size = sizeof a->events[0];
    a->status =
        smeplat_history_assess(q->events, q->event_count, q->on, rules, NULL, &a->history, a->events, &a->error);
}

void ask(const question *q, const smeplat_rules *rules, answer *a)
{
    memset(a, 0, sizeof *a);
    a->error.struct_size = sizeof a->error;
    switch (q->command) {
    case ASSESS:
        ask_assess(q, rules, a);
        break;
    case EVALUATE:
        a->evaluation.struct_size = sizeof a->evaluation;
        a->status = smeplat_evaluation_assess(&q->evaluation, rules, &a->evaluation, &a->error);
        break;
    case REVOCATION:
        a->revocation.struct_size = sizeof a->revocation;
        a->grounds[0].struct_size = sizeof a->grounds[0];
        a->status =
            smeplat_revocation_assess(&q->holder, rules, &a->revocation, a->grounds, COUNT_OF(a->grounds), &a->error);
        break;
    case BAR:
        a->bar.struct_size = sizeof a->bar;
        a->status = smeplat_bar_assess(&q->bar, rules, &a->bar, &a->error);
        break;
    case CHANGE:
        a->change.struct_size = sizeof a->change;
        a->status = smeplat_change_assess(&q->change, rules, NULL, &a->change, &a->error);
        break;
    case PUBLICITY:
        a->publicity.struct_size = sizeof a->publicity;
        a->status = smeplat_publicity_assess(&q->publicity, rules, NULL, &a->publicity, &a->error);
        break;
    case REPORT:
        a->report.struct_size = sizeof a->report;
        a->status = smeplat_report_duty_assess(&q->report, &a->report, &a->error);
        break;
    case SENSITIVITY:
        a->range.struct_size = sizeof a->range;
        a->points[0].struct_size = sizeof a->points[0];
        a->status = smeplat_sensitivity(&q->platform, &q->round, rules, q->vary, &a->range, a->points,
                                        COUNT_OF(a->points), &a->error);
        break;
    default:
        ask_history(q, rules, a);
        break;
    }
}

/* The finding on one criterion asked alone, or the same refusal. */
static void ask_alone(const question *q, const answer *a, int32_t criterion)
{
    smeplat_finding alone;
    smeplat_error error;
    smeplat_status status;

    memset(&alone, 0, sizeof alone);
    memset(&error, 0, sizeof error);
    alone.struct_size = sizeof alone;
    error.struct_size = sizeof error;
    status = smeplat_assess_criterion(&q->platform, &q->round, &q->rules, criterion, &alone, &error);
    if (status != a->status)
        wrong("%s alone: status %s", smeplat_criterion_name(criterion), smeplat_status_name(status));
    else if (status && memcmp(&error, &a->error, sizeof error) != 0)
        wrong("%s alone is refused otherwise", smeplat_criterion_name(criterion));
    else if (!status && memcmp(&alone, &a->findings[criterion - 1], sizeof alone) != 0)
        wrong("%s alone comes to something else", smeplat_criterion_name(criterion));
}

/* The second row of an array: its result, or its refusal there; what is wrong with round or rules refuses the whole. */
static void ask_as_row(const question *q, const answer *a)
{
    smeplat_platform rows[2];
    smeplat_assessment out[2];
    smeplat_error error;
    smeplat_status status;

    memset(rows, 0, sizeof rows);
    memset(out, 0, sizeof out);
    memset(&error, 0, sizeof error);
    rows[0].struct_size = sizeof rows[0];
    rows[1] = q->platform;
    out[0].struct_size = sizeof out[0];
    error.struct_size = sizeof error;
    status = smeplat_assess_n(rows, 2, &q->round, &q->rules, out, &error);
    if (status) {
        if (status != a->status || error.field != a->error.field || error.entry != a->error.entry)
            wrong("an array is refused otherwise: %s", smeplat_status_name(status));
    } else if (a->status) {
        if (out[1].status != a->status || out[1].error_field != a->error.field ||
            out[1].error_clause != a->error.clause || out[1].error_entry != a->error.entry || out[1].overall ||
            out[1].conditions || out[1].filing)
            wrong("as a row of an array it is refused otherwise");
        if (out[0].status)
            wrong("a bad row spoils the one before it");
    } else if (memcmp(&out[1], &a->assessment, sizeof out[1]) != 0) {
        wrong("as a row of an array it comes to something else");
    }
}

/* A refusal writes the error and nothing else. */
static void ask_untouched(const question *q, const answer *a)
{
    static answer marked, before;

    if (!a->status)
        return;
    memset(&marked, UNTOUCHED, sizeof marked);
    marked.assessment.struct_size = sizeof marked.assessment;
    marked.findings[0].struct_size = sizeof marked.findings[0];
    before = marked;
    (void)smeplat_assess(&q->platform, &q->round, &q->rules, &marked.assessment, marked.findings,
                         COUNT_OF(marked.findings), NULL);
    if (memcmp(&marked, &before, sizeof marked) != 0)
        wrong("a refusal wrote to the outputs");
}

void ask_otherwise(const question *q, const answer *a)
{
    smeplat_assessment verdicts;
    int32_t criterion;

    if (q->command != ASSESS)
        return;
    for (criterion = 1; criterion <= (int32_t)smeplat_criterion_count(); criterion++)
        ask_alone(q, a, criterion);
    ask_as_row(q, a);
    ask_untouched(q, a);
    memset(&verdicts, 0, sizeof verdicts);
    verdicts.struct_size = sizeof verdicts;
    if (!a->status && (smeplat_assess(&q->platform, &q->round, &q->rules, &verdicts, NULL, 0, NULL) ||
                       memcmp(&verdicts, &a->assessment, sizeof verdicts) != 0))
        wrong("without findings the verdicts are others");
    if (!a->status && smeplat_platform_check(&q->platform, NULL))
        wrong("the checks alone refuse it");
}

/* ---- misuse ---- */

static int32_t is(const json_t *text, const char *other)
{
    return text && strcmp(json_string_value(text), other) == 0;
}

/* A struct of a caller that is newer than the library, and states something it does not know. */
static smeplat_status ask_newer(const question *q, answer *a, const char *what)
{
    struct {
        smeplat_platform known;
        int64_t later;
    } platform = {q->platform, 1};
    struct {
        smeplat_round known;
        int64_t later;
    } round = {q->round, 1};
    struct {
        smeplat_rules known;
        int64_t later;
    } rules = {q->rules, 1};

    platform.known.struct_size = sizeof platform;
    round.known.struct_size = sizeof round;
    rules.known.struct_size = sizeof rules;
    return smeplat_assess(strcmp(what, "platform") == 0 ? &platform.known : &q->platform,
                          strcmp(what, "round") == 0 ? &round.known : &q->round,
                          strcmp(what, "rules") == 0 ? &rules.known : &q->rules, &a->assessment, NULL, 0, &a->error);
}

void ask_wrongly(question *q, answer *a)
{
    const json_t *call = json_object_get(q->line, "call"), *null = json_object_get(call, "null");
    const json_t *text = json_object_get(call, "text"), *size_of = json_object_get(call, "size_of");
    const char *newer = json_string_value(json_object_get(call, "newer"));
    size_t capacity = (size_t)json_integer_value(json_object_get(call, "capacity"));
    uint32_t size = (uint32_t)json_integer_value(json_object_get(call, "size"));
    smeplat_ruling ruling = {sizeof ruling, SMEPLAT_CRITERION_ART3_PRINCIPLES, SMEPLAT_RULING_ALLOWED, 20240615, {0}};
    smeplat_service service = {.struct_size = sizeof service, .function = SMEPLAT_FUNCTION_TALENT};
    static const char lone[] = "\xe4\xb8"; /* a character cut off */
    smeplat_str cut = {lone, sizeof lone - 1};
    smeplat_str missing = {NULL, 1};

    memset(a, 0, sizeof *a);
    a->error.struct_size = sizeof a->error;
    a->assessment.struct_size = sizeof a->assessment;
    a->findings[0].struct_size = sizeof a->findings[0];
    q->platform.name = is(null, "name") ? missing : is(text, "name") ? cut : q->platform.name;
    q->platform.uscc = is(null, "uscc") ? missing : q->platform.uscc;
    q->rules.title = is(text, "rules.title") ? cut : q->rules.title;
    if (is(null, "services") || is(size_of, "services")) {
        q->platform.services = is(null, "services") ? NULL : &service;
        q->platform.service_count = 1;
        service.struct_size = size;
    }
    if (is(text, "rulings")) {
        ruling.reference = cut;
        q->platform.rulings = &ruling;
        q->platform.ruling_count = 1;
    }
    if (is(size_of, "platform"))
        q->platform.struct_size = size;
    if (is(size_of, "round"))
        q->round.struct_size = size;
    if (is(size_of, "rules"))
        q->rules.struct_size = size;
    if (is(size_of, "out"))
        a->assessment.struct_size = size;
    if (is(size_of, "findings"))
        a->findings[0].struct_size = size;
    if (json_object_get(call, "reserved"))
        q->platform.reserved0 = 1;
    if (newer)
        a->status = ask_newer(q, a, newer);
    else if (json_object_get(call, "criterion"))
        a->status = smeplat_assess_criterion(&q->platform, &q->round, &q->rules,
                                             (int32_t)json_integer_value(json_object_get(call, "criterion")),
                                             a->findings, &a->error);
    else
        a->status = smeplat_assess(is(null, "platform") ? NULL : &q->platform, is(null, "round") ? NULL : &q->round,
                                   &q->rules, is(null, "out") ? NULL : &a->assessment, a->findings,
                                   capacity ? capacity : COUNT_OF(a->findings), &a->error);
}
