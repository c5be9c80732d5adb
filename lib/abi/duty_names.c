/* Names of what calendar.h, change.h and duty.h number.
 * SPDX-License-Identifier: Apache-2.0 */
#include "abi/duty_names.h"

#include <smeplat/calendar.h>
#include <smeplat/change.h>
#include <smeplat/duty.h>

/* A row whose name is the end of its constant, so that the two cannot differ. */
#define NAME(prefix, name) SMEPLAT__ROW(SMEPLAT_##prefix##_##name, #name)

/* The family `plural` of `thing`, with its public pair of functions. */
#define NAMED(thing, plural, unknown)                                                               \
    const smeplat__family smeplat__##plural = {#thing, thing##_rows, SMEPLAT__COUNT(thing##_rows)}; \
    const char *smeplat_##thing##_name(int32_t number)                                              \
    {                                                                                               \
        return smeplat__name_of(&smeplat__##plural, number, unknown);                               \
    }                                                                                               \
    int32_t smeplat_##thing##_from_name(const char *ptr, size_t len)                                \
    {                                                                                               \
        return smeplat__name_number(&smeplat__##plural, ptr, len, 0);                               \
    }

static const smeplat__name certainty_rows[] = {
    NAME(CERTAINTY, NONE),
    NAME(CERTAINTY, NOTIFIED),
    NAME(CERTAINTY, MAY_CHANGE),
    NAME(CERTAINTY, PROVISIONAL),
};
NAMED(certainty, certainties, "UNKNOWN_CERTAINTY")

static const smeplat__name day_kind_rows[] = {
    NAME(DAY_KIND, OFF),     NAME(DAY_KIND, WORK),     NAME(DAY_KIND, STATUTORY),
    NAME(DAY_KIND, IN_LIEU), NAME(DAY_KIND, ORDINARY),
};
NAMED(day_kind, day_kinds, "UNKNOWN_DAY_KIND")

static const smeplat__name change_kind_rows[] = {
    NAME(CHANGE_KIND, NAME),
    NAME(CHANGE_KIND, ADDRESS),
    NAME(CHANGE_KIND, MAIN_BUSINESS),
    NAME(CHANGE_KIND, LEGAL_REPRESENTATIVE),
    NAME(CHANGE_KIND, MERGER_OR_DIVISION),
    NAME(CHANGE_KIND, SPONSOR),
    NAME(CHANGE_KIND, OTHER),
};
NAMED(change_kind, change_kinds, "UNKNOWN_CHANGE_KIND")

static const smeplat__name major_rows[] = {
    NAME(MAJOR, YES),
    NAME(MAJOR, DISCRETION),
};
NAMED(major, majors, "UNKNOWN_MAJOR")

static const smeplat__name change_state_rows[] = {
    NAME(CHANGE_STATE, NONE),    NAME(CHANGE_STATE, FILED_IN_TIME), NAME(CHANGE_STATE, FILED_LATE),
    NAME(CHANGE_STATE, OPEN),    NAME(CHANGE_STATE, OVERDUE),       NAME(CHANGE_STATE, NOT_YET),
    NAME(CHANGE_STATE, UNKNOWN),
};
NAMED(change_state, change_states, "UNKNOWN")

static const smeplat__name objection_outcome_rows[] = {
    NAME(OBJECTION_OUTCOME, NONE),
    NAME(OBJECTION_OUTCOME, UPHELD),
    NAME(OBJECTION_OUTCOME, DISMISSED),
};
NAMED(objection_outcome, objection_outcomes, "UNKNOWN_OBJECTION_OUTCOME")

static const smeplat__name publicity_state_rows[] = {
    NAME(PUBLICITY_STATE, NONE),
    NAME(PUBLICITY_STATE, NOT_YET),
    NAME(PUBLICITY_STATE, RUNNING),
    NAME(PUBLICITY_STATE, ENDED),
};
NAMED(publicity_state, publicity_states, "UNKNOWN_PUBLICITY_STATE")

static const smeplat__name award_rows[] = {
    NAME(AWARD, NONE), NAME(AWARD, BLOCKED), NAME(AWARD, UPHELD), NAME(AWARD, WAITING), NAME(AWARD, CLEAR),
};
NAMED(award, awards, "UNKNOWN_AWARD")

static const smeplat__name report_duty_state_rows[] = {
    NAME(REPORT_DUTY_STATE, NONE), NAME(REPORT_DUTY_STATE, REPORTED_IN_TIME), NAME(REPORT_DUTY_STATE, REPORTED_LATE),
    NAME(REPORT_DUTY_STATE, OPEN), NAME(REPORT_DUTY_STATE, OVERDUE),
};
NAMED(report_duty_state, report_duty_states, "UNKNOWN_REPORT_DUTY_STATE")

#undef NAMED
