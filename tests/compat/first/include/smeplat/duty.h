/** @file duty.h  Publicity before an award (Art. 11, 12) and reporting by holders (Art. 16).
 *
 *  The Measures give neither the length of the publicity nor the periods of reporting: both are the caller's to state.
 *  SPDX-License-Identifier: Apache-2.0 */
#ifndef SMEPLAT_DUTY_H
#define SMEPLAT_DUTY_H

#include <smeplat/base.h>
#include <smeplat/calendar.h>
#include <smeplat/rules.h>

#ifdef __cplusplus
extern "C" {
#endif

/** How the bureau decided an objection. @since 0.1 */
enum smeplat_objection_outcome {
    SMEPLAT_OBJECTION_OUTCOME_NONE = 0,     /**< not decided: open */
    SMEPLAT_OBJECTION_OUTCOME_UPHELD = 1,   /**< upheld */
    SMEPLAT_OBJECTION_OUTCOME_DISMISSED = 2 /**< dismissed */
};

/** Where a publicity stands on the day asked about. @since 0.1 */
enum smeplat_publicity_state {
    SMEPLAT_PUBLICITY_STATE_NONE = 0,    /**< no day was asked about */
    SMEPLAT_PUBLICITY_STATE_NOT_YET = 1, /**< not begun */
    SMEPLAT_PUBLICITY_STATE_RUNNING = 2, /**< begun, its last day not past */
    SMEPLAT_PUBLICITY_STATE_ENDED = 3    /**< its last day past */
};

/** What stands in the way of the award on the day asked about (Art. 12). @since 0.1 */
enum smeplat_award {
    SMEPLAT_AWARD_NONE = 0,    /**< no day was asked about */
    SMEPLAT_AWARD_BLOCKED = 1, /**< an objection is open */
    SMEPLAT_AWARD_UPHELD = 2,  /**< none is open, but one was upheld: there was an objection, the bureau decides */
    SMEPLAT_AWARD_WAITING = 3, /**< no objection stands, but the publicity is not over */
    SMEPLAT_AWARD_CLEAR = 4    /**< over, and no objection stands: the award may follow */
};

/** Where a report stands on the day asked about. @since 0.1 */
enum smeplat_report_duty_state {
    SMEPLAT_REPORT_DUTY_STATE_NONE = 0,             /**< no day was asked about */
    SMEPLAT_REPORT_DUTY_STATE_REPORTED_IN_TIME = 1, /**< reported on or before the due date */
    SMEPLAT_REPORT_DUTY_STATE_REPORTED_LATE = 2,    /**< reported after the due date */
    SMEPLAT_REPORT_DUTY_STATE_OPEN = 3,             /**< not reported, the due date not past */
    SMEPLAT_REPORT_DUTY_STATE_OVERDUE = 4           /**< not reported, the due date past */
};

/** One objection. The caller sets `struct_size`. @since 0.1 */
typedef struct smeplat_objection {
    uint32_t struct_size; /**< sizeof(smeplat_objection) */
    int32_t raised_on;    /**< day it was raised; must be given */
    int32_t decided_on;   /**< day it was decided, 0 open; after `as_of` counts as open */
    int32_t outcome;      /**< #smeplat_objection_outcome; given exactly when `decided_on` is */
} smeplat_objection;

/** One publicity (公示). The caller sets `struct_size`. @since 0.1 */
typedef struct smeplat_publicity {
    uint32_t struct_size;                /**< sizeof(smeplat_publicity) */
    int32_t started_on;                  /**< first day; must be given */
    int64_t workdays;                    /**< its length in working days, 1..1000; must be given */
    const smeplat_objection *objections; /**< in any order; element 0's struct_size is the stride */
    size_t objection_count;              /**< how many */
    int32_t as_of;                       /**< day asked about, 0 none: then no state */
    int32_t reserved0;                   /**< 0 */
} smeplat_publicity;

/** What a publicity came to. The caller sets `struct_size`. @since 0.1 */
typedef struct smeplat_publicity_result {
    uint32_t struct_size;    /**< sizeof(smeplat_publicity_result) */
    int32_t ends_on;         /**< last day */
    int32_t ends_certainty;  /**< #smeplat_certainty of `ends_on` */
    int32_t state;           /**< #smeplat_publicity_state; 0 without `as_of` */
    int32_t state_certainty; /**< #smeplat_certainty of `state`; 0 without `as_of` */
    int32_t award;           /**< #smeplat_award; 0 without `as_of` */
    int64_t counted;         /**< working days of the publicity that lie on notified days */
    int64_t uncounted;       /**< those that rest on the provisional rule */
    int64_t workdays_left;   /**< working days after `as_of` up to and with `ends_on`; -1 without `as_of` */
    int64_t open_count;   /**< objections raised by `as_of` and not decided by then; without it: not decided at all */
    int64_t upheld_count; /**< objections upheld by then */
    int64_t dismissed_count; /**< objections dismissed by then */
    int64_t late_count;      /**< of those raised by then, raised after `ends_on`; they block all the same */
    int64_t first_open;      /**< entry of the open objection raised first, from 1; 0 none */
    uint64_t reasons;        /**< mask of #smeplat_reason: MAY_CHANGE if ENDED against an end that is not NOTIFIED */
    uint64_t readings;       /**< mask of #smeplat_reading: R26 */
} smeplat_publicity_result;

/** One report that a holder owes (Art. 16). The caller sets `struct_size`. @since 0.1 */
typedef struct smeplat_report_duty {
    uint32_t struct_size; /**< sizeof(smeplat_report_duty) */
    int32_t due_on;       /**< last day, as the bureau or a contract says; must be given */
    int32_t reported_on;  /**< day it was reported, 0 not; after `as_of` counts as not reported */
    int32_t as_of;        /**< day asked about, 0 none: then no state */
} smeplat_report_duty;

/** What a report came to. The caller sets `struct_size`. @since 0.1 */
typedef struct smeplat_report_duty_result {
    uint32_t struct_size; /**< sizeof(smeplat_report_duty_result) */
    int32_t state;        /**< #smeplat_report_duty_state; 0 without `as_of` */
    int32_t days_left;    /**< calendar days from `as_of` to `due_on`, 0 if past; -1 without `as_of` or once reported */
    int32_t days_late; /**< calendar days from `due_on` to the report, or `as_of`, 0 if not past; -1 without `as_of` */
} smeplat_report_duty_result;

/** When a publicity ends, and what stands in the way of the award. @since 0.1
 *  @param publicity what happened
 *  @param rules     NULL: the 2022 rules; reading R26 is looked at
 *  @param calendar  NULL: the built-in table
 *  @param out       [out] untouched unless #SMEPLAT_OK
 *  @param error     [out] may be NULL; `entry` is the objection's, from 1
 *  @retval SMEPLAT_ERR_NULL, SMEPLAT_ERR_STRUCT_SIZE, SMEPLAT_ERR_STRUCT_NEWER  @p publicity, its list or @p out
 *  @retval SMEPLAT_ERR_DATE           `started_on` or `raised_on` missing, or a date that is none
 *  @retval SMEPLAT_ERR_RANGE          `workdays` below 1 or above 1000
 *  @retval SMEPLAT_ERR_ENUM           an outcome unknown, or missing where `decided_on` is given
 *  @retval SMEPLAT_ERR_CONTRADICTION  decided before raised; an outcome without `decided_on`
 *  @retval SMEPLAT_ERR_BITS           a reserved word that is not 0
 *  @retval SMEPLAT_ERR_CALENDAR       a day to be counted is one the calendar does not speak of
 *  @retval others                     as smeplat_rules_check() and smeplat_workdays_add() */
SMEPLAT_API smeplat_status smeplat_publicity_assess(const smeplat_publicity *publicity, const smeplat_rules *rules,
                                                    const smeplat_calendar *calendar, smeplat_publicity_result *out,
                                                    smeplat_error *error);

/** Whether a report that was due was made. No calendar: due dates are the caller's, in calendar days. @since 0.1
 *  @param report what is owed
 *  @param out    [out] untouched unless #SMEPLAT_OK
 *  @param error  [out] may be NULL
 *  @retval SMEPLAT_ERR_NULL, SMEPLAT_ERR_STRUCT_SIZE, SMEPLAT_ERR_STRUCT_NEWER  @p report or @p out
 *  @retval SMEPLAT_ERR_DATE  `due_on` missing, or a date that is none */
SMEPLAT_API smeplat_status smeplat_report_duty_assess(const smeplat_report_duty *report,
                                                      smeplat_report_duty_result *out, smeplat_error *error);

/** Name of an outcome ("UPHELD"), "NONE" for 0, "UNKNOWN_OBJECTION_OUTCOME" if not known. @since 0.1 */
SMEPLAT_API const char *smeplat_objection_outcome_name(int32_t outcome);
/** Outcome with this name, 0 if there is none. @since 0.1 */
SMEPLAT_API int32_t smeplat_objection_outcome_from_name(const char *ptr, size_t len);
/** Name of a state of a publicity ("RUNNING"), "NONE" for 0, "UNKNOWN_PUBLICITY_STATE" if not known. @since 0.1 */
SMEPLAT_API const char *smeplat_publicity_state_name(int32_t state);
/** State of a publicity with this name, 0 if there is none. @since 0.1 */
SMEPLAT_API int32_t smeplat_publicity_state_from_name(const char *ptr, size_t len);
/** Name of what an award meets ("BLOCKED"), "NONE" for 0, "UNKNOWN_AWARD" if not known. @since 0.1 */
SMEPLAT_API const char *smeplat_award_name(int32_t award);
/** What an award meets, by its name, 0 if there is none. @since 0.1 */
SMEPLAT_API int32_t smeplat_award_from_name(const char *ptr, size_t len);
/** Name of a state of a report ("OVERDUE"), "NONE" for 0, "UNKNOWN_REPORT_DUTY_STATE" if not known. @since 0.1 */
SMEPLAT_API const char *smeplat_report_duty_state_name(int32_t state);
/** State of a report with this name, 0 if there is none. @since 0.1 */
SMEPLAT_API int32_t smeplat_report_duty_state_from_name(const char *ptr, size_t len);

/** An outcome in words; @p lang is #smeplat_lang (text.h) here and below. @since 0.1 */
SMEPLAT_API const char *smeplat_objection_outcome_label(int32_t outcome, int32_t lang);
/** A state of a publicity in words. @since 0.1 */
SMEPLAT_API const char *smeplat_publicity_state_label(int32_t state, int32_t lang);
/** What an award meets, in words. @since 0.1 */
SMEPLAT_API const char *smeplat_award_label(int32_t award, int32_t lang);
/** A state of a report in words. @since 0.1 */
SMEPLAT_API const char *smeplat_report_duty_state_label(int32_t state, int32_t lang);

#ifdef __cplusplus
}
#endif
#endif
