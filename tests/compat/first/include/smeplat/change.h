/** @file change.h  Major changes of a holder and the filing of them (Art. 17).
 *
 *  Day 1 is the first working day after the change; it is to be filed by working day 30 (rules). The Measures name no
 *  consequence of lateness, so lateness is reported and no more; what follows a filing is the bureau's to decide.
 *  SPDX-License-Identifier: Apache-2.0 */
#ifndef SMEPLAT_CHANGE_H
#define SMEPLAT_CHANGE_H

#include <smeplat/base.h>
#include <smeplat/calendar.h>
#include <smeplat/rules.h>

#ifdef __cplusplus
extern "C" {
#endif

/** What changed. @since 0.1 */
enum smeplat_change_kind {
    SMEPLAT_CHANGE_KIND_NAME = 1,                 /**< name (名称): named by Art. 17 */
    SMEPLAT_CHANGE_KIND_ADDRESS = 2,              /**< address (地址): named by Art. 17 */
    SMEPLAT_CHANGE_KIND_MAIN_BUSINESS = 3,        /**< main business (主营业务): named by Art. 17 */
    SMEPLAT_CHANGE_KIND_LEGAL_REPRESENTATIVE = 4, /**< legal representative: not named, may be major */
    SMEPLAT_CHANGE_KIND_MERGER_OR_DIVISION = 5,   /**< merger or division: not named, may be major */
    SMEPLAT_CHANGE_KIND_SPONSOR = 6,              /**< sponsor (主办单位): not named, may be major */
    SMEPLAT_CHANGE_KIND_OTHER = 7                 /**< anything else: may be major */
};

/** Whether a change is a major one in the sense of Art. 17. @since 0.1 */
enum smeplat_major {
    SMEPLAT_MAJOR_YES = 1, /**< Art. 17 names it */
    SMEPLAT_MAJOR_DISCRETION =
        2 /**< the list there is open (等): the bureau decides; the dates are computed all the same */
};

/** Where the filing of a change stands on the day asked about. @since 0.1 */
enum smeplat_change_state {
    SMEPLAT_CHANGE_STATE_NONE = 0,          /**< no day was asked about */
    SMEPLAT_CHANGE_STATE_FILED_IN_TIME = 1, /**< filed on or before the due date; before the change too */
    SMEPLAT_CHANGE_STATE_FILED_LATE = 2,    /**< filed after the due date */
    SMEPLAT_CHANGE_STATE_OPEN = 3,          /**< not filed, the due date not past */
    SMEPLAT_CHANGE_STATE_OVERDUE = 4,       /**< not filed, the due date past */
    SMEPLAT_CHANGE_STATE_NOT_YET = 5,       /**< not filed, the change still to come */
    SMEPLAT_CHANGE_STATE_UNKNOWN = 6        /**< the due date is not known; `field` says what is missing */
};

/** One change. The caller sets `struct_size`. @since 0.1 */
typedef struct smeplat_change {
    uint32_t struct_size;         /**< sizeof(smeplat_change) */
    int32_t kind;                 /**< #smeplat_change_kind; must be given */
    int32_t occurred_on;          /**< day the change was registered; must be given */
    int32_t internal_decision_on; /**< day it was decided inside, 0 not stated; looked at under R25 = 1 */
    int32_t filed_on;       /**< day it was filed with the bureau, 0 not filed; after `as_of` counts as not filed */
    int32_t leaves_beijing; /**< 1 if the holder's registration leaves Beijing, else 0 */
    int32_t as_of;          /**< day asked about, 0 none: then no state */
    int32_t reserved0;      /**< 0 */
} smeplat_change;

/** What a change came to. The caller sets `struct_size`. @since 0.1 */
typedef struct smeplat_change_result {
    uint32_t struct_size;    /**< sizeof(smeplat_change_result) */
    smeplat_status status;   /**< smeplat_change_assess_n(): this row's status; then the rest is 0 but the next three */
    int32_t error_field;     /**< smeplat_change_assess_n(): #smeplat_field of a refused row */
    int32_t error_clause;    /**< smeplat_change_assess_n(): #smeplat_clause of a refused row */
    int64_t error_entry;     /**< smeplat_change_assess_n(): entry of a refused row, from 1; 0 none */
    int32_t due_on;          /**< last day to file; 0 if not known (state UNKNOWN) */
    int32_t due_certainty;   /**< #smeplat_certainty of `due_on`; 0 if not known */
    int64_t counted;         /**< working days up to `due_on` that lie on notified days */
    int64_t uncounted;       /**< those that rest on the provisional rule */
    int32_t state;           /**< #smeplat_change_state; 0 without `as_of` */
    int32_t state_certainty; /**< #smeplat_certainty of `state`; 0 for none and UNKNOWN */
    int64_t workdays_left;   /**< working days after `as_of` up to and with `due_on`; -1 without `as_of` or due date */
    int64_t workdays_late;   /**< working days after `due_on` up to and with the filing, or `as_of`; -1 likewise */
    int32_t major;           /**< #smeplat_major */
    int32_t awaits_decision; /**< 1 once filed: the bureau alters or revokes the title and publishes that; else 0 */
    int32_t affects;         /**< #smeplat_criterion that the change touches (reason CONDITION_AFFECTED), else 0 */
    int32_t field;           /**< what the due date hangs on while it is not known (#smeplat_field), else 0 */
    uint64_t reasons;        /**< mask of #smeplat_reason: CONDITION_AFFECTED, MAY_CHANGE */
    uint64_t readings;       /**< mask of #smeplat_reading: the points looked at */
} smeplat_change_result;

/** When a change is to be filed, and whether it was. @since 0.1
 *
 *  The state is NOTIFIED when no notice can alter it: NOT_YET; FILED_IN_TIME and OPEN when the filing (or `as_of`) is on or
 *  before the calendar's `final_through`, or not after the day the count starts from, whatever becomes of the due date.
 *  Otherwise it has the due date's certainty; OVERDUE or FILED_LATE against a due date that is not NOTIFIED carries the
 *  reason MAY_CHANGE.
 *  @param change   what happened
 *  @param rules    NULL: the 2022 rules; `filing_workdays` and reading R25 are looked at
 *  @param calendar NULL: the built-in table
 *  @param out      [out] untouched unless #SMEPLAT_OK
 *  @param error    [out] may be NULL
 *  @retval SMEPLAT_ERR_NULL, SMEPLAT_ERR_STRUCT_SIZE, SMEPLAT_ERR_STRUCT_NEWER  @p change or @p out
 *  @retval SMEPLAT_ERR_ENUM      `kind` missing or unknown
 *  @retval SMEPLAT_ERR_DATE      `occurred_on` missing, or a date that is none
 *  @retval SMEPLAT_ERR_RANGE     `leaves_beijing` neither 0 nor 1
 *  @retval SMEPLAT_ERR_BITS      a reserved word that is not 0
 *  @retval SMEPLAT_ERR_CALENDAR  a day to be counted is one the calendar does not speak of
 *  @retval others                as smeplat_rules_check() and smeplat_workdays_add() */
SMEPLAT_API smeplat_status smeplat_change_assess(const smeplat_change *change, const smeplat_rules *rules,
                                                 const smeplat_calendar *calendar, smeplat_change_result *out,
                                                 smeplat_error *error);

/** smeplat_change_assess() for an array: a bad row carries its status in its own result and the others go on. @since 0.1
 *  @param changes array; element 0's struct_size is the stride
 *  @param count   how many; 0 does nothing
 *  @param out     [out] as many results; element 0's struct_size is the stride
 *  @param error   [out] may be NULL; only for what stops the call: a pointer, a stride, the rules, the calendar */
SMEPLAT_API smeplat_status smeplat_change_assess_n(const smeplat_change *changes, size_t count,
                                                   const smeplat_rules *rules, const smeplat_calendar *calendar,
                                                   smeplat_change_result *out, smeplat_error *error);

/** Name of a kind of change ("MAIN_BUSINESS"), "UNKNOWN_CHANGE_KIND" if not known. @since 0.1 */
SMEPLAT_API const char *smeplat_change_kind_name(int32_t kind);
/** Kind of change with this name, 0 if there is none. @since 0.1 */
SMEPLAT_API int32_t smeplat_change_kind_from_name(const char *ptr, size_t len);
/** Name of a value of `major` ("YES"), "UNKNOWN_MAJOR" if not known. @since 0.1 */
SMEPLAT_API const char *smeplat_major_name(int32_t major);
/** Value of `major` with this name, 0 if there is none. @since 0.1 */
SMEPLAT_API int32_t smeplat_major_from_name(const char *ptr, size_t len);
/** Name of a state of a change ("FILED_IN_TIME"), "NONE" for 0, "UNKNOWN" for a number not known too. @since 0.1 */
SMEPLAT_API const char *smeplat_change_state_name(int32_t state);
/** State of a change with this name, 0 if there is none. @since 0.1 */
SMEPLAT_API int32_t smeplat_change_state_from_name(const char *ptr, size_t len);

/** A kind of change in words; @p lang is #smeplat_lang (text.h) here and below. @since 0.1 */
SMEPLAT_API const char *smeplat_change_kind_label(int32_t kind, int32_t lang);
/** A value of `major` in words. @since 0.1 */
SMEPLAT_API const char *smeplat_major_label(int32_t major, int32_t lang);
/** A state of a change in words. @since 0.1 */
SMEPLAT_API const char *smeplat_change_state_label(int32_t state, int32_t lang);

#ifdef __cplusplus
}
#endif
#endif
