/* The conformance vectors through the C interface alone: no document door in between.
 * SPDX-License-Identifier: Apache-2.0 */
#ifndef TESTS_VECTORS_H
#define TESTS_VECTORS_H

#include <jansson.h>

#include <smeplat/smeplat.h>

#define COUNT_OF(a) (sizeof(a) / sizeof *(a))

/* Events one vector may bring. */
#define EVENTS_MAX 32

/* What is asked: the folder a file of vectors lies in. */
enum command { ASSESS, EVALUATE, REVOCATION, BAR, CHANGE, PUBLICITY, REPORT, HISTORY, SENSITIVITY, COMMAND_COUNT };

/* What the library was given. */
typedef struct question {
    enum command command;
    const json_t *line; /* the vector */
    smeplat_round round;
    smeplat_rules rules;
    smeplat_platform platform;
    smeplat_evaluation evaluation;
    smeplat_holder holder;
    smeplat_bar_query bar;
    smeplat_change change;
    smeplat_publicity publicity;
    smeplat_report_duty report;
    smeplat_event events[EVENTS_MAX];
    size_t event_count;
    int32_t on;
    uint64_t vary;
} question;

/* What it said; what belongs to other commands stays zero, so that two answers can be compared as bytes. */
typedef struct answer {
    smeplat_status status;
    smeplat_error error;
    smeplat_assessment assessment;
    smeplat_finding findings[SMEPLAT_FINDINGS_MAX];
    smeplat_evaluation_result evaluation;
    smeplat_revocation_result revocation;
    smeplat_ground_finding grounds[SMEPLAT_GROUNDS_MAX];
    smeplat_bar_result bar;
    smeplat_change_result change;
    smeplat_publicity_result publicity;
    smeplat_report_duty_result report;
    smeplat_history history;
    smeplat_event_result events[EVENTS_MAX];
    smeplat_range range;
    smeplat_point points[SMEPLAT_POINTS_MAX];
} answer;

/* Notes that something is not as it should be; the vector at hand fails. */
void wrong(const char *format, ...) __attribute__((format(printf, 1, 2)));

/* fill.c: what a vector states, as structs. What it holds lives until the next question. */
void fill_question(question *q, enum command command, const json_t *line);

/* show.c: what the library said, in the form that vectors expect it in; the caller's to release. */
json_t *show_answer(const question *q, const answer *a);
/* The number of the criterion a vector asks about; 0: of the whole. */
int32_t criterion_of(const question *q);

/* ask.c */
void ask(const question *q, const smeplat_rules *rules, answer *a);
/* Whether the other ways to ask give the same: one criterion alone, one row of an array, the checks alone. */
void ask_otherwise(const question *q, const answer *a);
/* A misuse of the interface that no document can commit (member "call"). */
void ask_wrongly(question *q, answer *a);

/* coverage.c: takes note of a vector; afterwards says case by case what all of them together reach. */
void cover(const question *q, const answer *a);
size_t coverage_cases(void (*say)(int32_t ok, const char *what));

#endif
