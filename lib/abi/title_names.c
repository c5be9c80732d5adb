/* Names of what evaluation.h, revocation.h and history.h number.
 * SPDX-License-Identifier: Apache-2.0 */
#include "abi/title_names.h"

#include <smeplat/evaluation.h>
#include <smeplat/history.h>
#include <smeplat/revocation.h>

/* A row whose name is the end of its constant, so that the two cannot differ. */
#define NAME(prefix, name) SMEPLAT__ROW(SMEPLAT_##prefix##_##name, #name)

/* The family `plural` of `thing`, with its public pair of functions. */
#define NAMED(thing, plural, unknown)                                                                         \
    const smeplat__family smeplat__##plural = { #thing, thing##_rows, SMEPLAT__COUNT(thing##_rows) };         \
    const char *smeplat_##thing##_name(int32_t number)                                                        \
    {                                                                                                         \
        return smeplat__name_of(&smeplat__##plural, number, unknown);                                         \
    }                                                                                                         \
    int32_t smeplat_##thing##_from_name(const char *ptr, size_t len)                                          \
    {                                                                                                         \
        return smeplat__name_number(&smeplat__##plural, ptr, len, 0);                                         \
    }

static const smeplat__name answer_rows[] = {
    NAME(ANSWER, UNKNOWN),
    NAME(ANSWER, NO),
    NAME(ANSWER, YES),
};
NAMED(answer, answers, "UNKNOWN")

static const smeplat__name grade_rows[] = {
    NAME(GRADE, UNKNOWN),
    NAME(GRADE, FAIL),
    NAME(GRADE, FAIR),
    NAME(GRADE, GOOD),
};
NAMED(grade, grades, "UNKNOWN")

static const smeplat__name title_outcome_rows[] = {
    NAME(TITLE_OUTCOME, KEEP),
    NAME(TITLE_OUTCOME, REVOKE_DUE),
    NAME(TITLE_OUTCOME, OPEN),
};
NAMED(title_outcome, title_outcomes, "UNKNOWN_TITLE_OUTCOME")

static const smeplat__name funding_rows[] = {
    NAME(FUNDING, NONE),
    NAME(FUNDING, TIERED),
    NAME(FUNDING, OPEN),
};
NAMED(funding, fundings, "UNKNOWN_FUNDING")

static const smeplat__name falsehood_context_rows[] = {
    NAME(FALSEHOOD_CONTEXT, APPLICATION),
    NAME(FALSEHOOD_CONTEXT, EVALUATION),
};
NAMED(falsehood_context, falsehood_contexts, "UNKNOWN_FALSEHOOD_CONTEXT")

static const smeplat__name ground_state_rows[] = {
    NAME(GROUND_STATE, ABSENT),
    NAME(GROUND_STATE, OPEN),
    NAME(GROUND_STATE, DISCRETION),
    NAME(GROUND_STATE, MADE_OUT),
};
NAMED(ground_state, ground_states, "UNKNOWN_GROUND_STATE")

static const smeplat__name event_type_rows[] = {
    NAME(EVENT_TYPE, APPLIED),
    NAME(EVENT_TYPE, WITHDRAWN),
    NAME(EVENT_TYPE, REFUSED),
    NAME(EVENT_TYPE, PUBLICITY_STARTED),
    NAME(EVENT_TYPE, OBJECTION),
    NAME(EVENT_TYPE, OBJECTION_DECIDED),
    NAME(EVENT_TYPE, AWARDED),
    NAME(EVENT_TYPE, EVALUATED),
    NAME(EVENT_TYPE, CHANGED),
    NAME(EVENT_TYPE, CHANGE_FILED),
    NAME(EVENT_TYPE, CHANGE_DECIDED),
    NAME(EVENT_TYPE, REVOKED),
    NAME(EVENT_TYPE, REVOCATION_ANNULLED),
    NAME(EVENT_TYPE, REPORT_DUE),
    NAME(EVENT_TYPE, REPORTED),
};
NAMED(event_type, event_types, "UNKNOWN_EVENT_TYPE")

static const smeplat__name title_state_rows[] = {
    NAME(TITLE_STATE, NONE),
    NAME(TITLE_STATE, APPLIED),
    NAME(TITLE_STATE, IN_PUBLICITY),
    NAME(TITLE_STATE, HOLDER),
    NAME(TITLE_STATE, REVOKED),
    NAME(TITLE_STATE, EXPIRED),
};
NAMED(title_state, title_states, "UNKNOWN_TITLE_STATE")

static const smeplat__name change_decision_rows[] = {
    NAME(CHANGE_DECISION, ALTERED),
    NAME(CHANGE_DECISION, REVOKED),
};
NAMED(change_decision, change_decisions, "UNKNOWN_CHANGE_DECISION")

static const smeplat__name event_fate_rows[] = {
    NAME(EVENT_FATE, STANDS),
    NAME(EVENT_FATE, IMPOSSIBLE),
    NAME(EVENT_FATE, LATER),
};
NAMED(event_fate, event_fates, "UNKNOWN_EVENT_FATE")

static const smeplat__name event_problem_rows[] = {
    NAME(EVENT_PROBLEM, NONE),
    NAME(EVENT_PROBLEM, NO_APPLICATION),
    NAME(EVENT_PROBLEM, APPLICATION_PENDING),
    NAME(EVENT_PROBLEM, NO_TITLE),
    NAME(EVENT_PROBLEM, TITLE_HELD),
    NAME(EVENT_PROBLEM, NOT_IN_PUBLICITY),
    NAME(EVENT_PROBLEM, IN_PUBLICITY),
    NAME(EVENT_PROBLEM, OBJECTION_OPEN),
    NAME(EVENT_PROBLEM, NOTHING_TO_ANSWER),
    NAME(EVENT_PROBLEM, AMBIGUOUS),
    NAME(EVENT_PROBLEM, WRONG_REF),
    NAME(EVENT_PROBLEM, ALREADY_ANSWERED),
    NAME(EVENT_PROBLEM, BARRED),
    NAME(EVENT_PROBLEM, MAYBE_BARRED),
    NAME(EVENT_PROBLEM, NO_PUBLICITY),
    NAME(EVENT_PROBLEM, PUBLICITY_RUNNING),
    NAME(EVENT_PROBLEM, OBJECTION_UPHELD),
    NAME(EVENT_PROBLEM, AFTER_REVOCATION),
    NAME(EVENT_PROBLEM, TITLE_EXPIRED),
};
NAMED(event_problem, event_problems, "UNKNOWN_EVENT_PROBLEM")

static const smeplat__name notice_kind_rows[] = {
    NAME(NOTICE_KIND, NONE),
    NAME(NOTICE_KIND, IMPOSSIBLE),
    NAME(NOTICE_KIND, IRREGULAR),
    NAME(NOTICE_KIND, GROUND_MADE_OUT),
    NAME(NOTICE_KIND, GROUND_OPEN),
    NAME(NOTICE_KIND, CHANGE_DUE),
    NAME(NOTICE_KIND, CHANGE_OVERDUE),
    NAME(NOTICE_KIND, CHANGE_AWAITING_DECISION),
    NAME(NOTICE_KIND, PUBLICITY_ENDING),
    NAME(NOTICE_KIND, PUBLICITY_ENDED),
    NAME(NOTICE_KIND, OBJECTION_OPEN),
    NAME(NOTICE_KIND, REPORT_DUE),
    NAME(NOTICE_KIND, REPORT_OVERDUE),
};
NAMED(notice_kind, notice_kinds, "UNKNOWN_NOTICE_KIND")

#undef NAMED
