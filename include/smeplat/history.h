/** @file history.h  What became of a platform: dated events replayed (Art. 9 to 18).
 *
 *  The caller brings the events in the order of their dates and one result an event: there the library notes what answers
 *  what, so that a replay takes time in proportion to the number of events, allocates nothing and remembers nothing. On the
 *  day asked about it knows what had happened by then and no more: replaying the events up to a day gives what replaying all
 *  of them says of that day.
 *
 *  Two things run side by side: the title (none, held, revoked, expired) and an application (none, applied, in publicity). A
 *  holder may apply again before its title runs out. The state is HOLDER while the title is held, else whatever happened
 *  last. Only a recorded decision takes a title away: grounds and missed duties are notices.
 *
 *  An event that cannot be in its state changes nothing; it is marked with what was in its way, and the replay goes on.
 *  Events are numbered from 1.
 *  SPDX-License-Identifier: Apache-2.0 */
#ifndef SMEPLAT_HISTORY_H
#define SMEPLAT_HISTORY_H

#include <smeplat/base.h>
#include <smeplat/calendar.h>
#include <smeplat/change.h>
#include <smeplat/duty.h>
#include <smeplat/evaluation.h>
#include <smeplat/field.h>
#include <smeplat/platform.h>
#include <smeplat/revocation.h>
#include <smeplat/rules.h>

#ifdef __cplusplus
extern "C" {
#endif

/** What happened. In brackets what `ref` may name; where it may be 0 that stands for the one event it can mean. @since 0.1 */
enum smeplat_event_type {
    SMEPLAT_EVENT_TYPE_APPLIED = 1,            /**< applied (Art. 9, 10) [none] */
    SMEPLAT_EVENT_TYPE_WITHDRAWN = 2,          /**< took the application back [its APPLIED] */
    SMEPLAT_EVENT_TYPE_REFUSED = 3,            /**< application refused [its APPLIED] */
    SMEPLAT_EVENT_TYPE_PUBLICITY_STARTED = 4,  /**< published for objections (Art. 11); `workdays` [its APPLIED] */
    SMEPLAT_EVENT_TYPE_OBJECTION = 5,          /**< somebody objected (Art. 12) [the PUBLICITY_STARTED] */
    SMEPLAT_EVENT_TYPE_OBJECTION_DECIDED = 6,  /**< the bureau decided it; `outcome` [the OBJECTION] */
    SMEPLAT_EVENT_TYPE_AWARDED = 7,            /**< title awarded (Art. 12); `expires_on` [its APPLIED] */
    SMEPLAT_EVENT_TYPE_EVALUATED = 8,          /**< yearly exercise (Art. 13, 14); `evaluation` [an EVALUATED it replaces] */
    SMEPLAT_EVENT_TYPE_CHANGED = 9,            /**< major change (Art. 17), on the day it was registered; `change_kind` [none] */
    SMEPLAT_EVENT_TYPE_CHANGE_FILED = 10,      /**< change filed with the bureau [the CHANGED] */
    SMEPLAT_EVENT_TYPE_CHANGE_DECIDED = 11,    /**< the bureau decided on a change; `decision` [the CHANGED or CHANGE_FILED] */
    SMEPLAT_EVENT_TYPE_REVOKED = 12,           /**< title revoked; `ground`, `published_on` [EVALUATED, CHANGED, CHANGE_FILED, or none] */
    SMEPLAT_EVENT_TYPE_REVOCATION_ANNULLED = 13, /**< a revocation annulled [the REVOKED, or the CHANGE_DECIDED that revoked] */
    SMEPLAT_EVENT_TYPE_REPORT_DUE = 14,        /**< a report asked for (Art. 16); `due_on` [none] */
    SMEPLAT_EVENT_TYPE_REPORTED = 15           /**< reported [the REPORT_DUE] */
};

/** Where a platform stands. @since 0.1 */
enum smeplat_title_state {
    SMEPLAT_TITLE_STATE_NONE = 1,         /**< neither title nor application */
    SMEPLAT_TITLE_STATE_APPLIED = 2,      /**< applied, not yet published */
    SMEPLAT_TITLE_STATE_IN_PUBLICITY = 3, /**< published for objections, not yet awarded */
    SMEPLAT_TITLE_STATE_HOLDER = 4,       /**< holds the title */
    SMEPLAT_TITLE_STATE_REVOKED = 5,      /**< lost it by revocation */
    SMEPLAT_TITLE_STATE_EXPIRED = 6       /**< it ran out */
};

/** How the bureau decided on a change. @since 0.1 */
enum smeplat_change_decision {
    SMEPLAT_CHANGE_DECISION_ALTERED = 1, /**< the title is altered and stands */
    SMEPLAT_CHANGE_DECISION_REVOKED = 2  /**< the title is revoked (ground ART17, no bar) */
};

/** What became of an event. @since 0.1 */
enum smeplat_event_fate {
    SMEPLAT_EVENT_FATE_STANDS = 1,     /**< took effect */
    SMEPLAT_EVENT_FATE_IMPOSSIBLE = 2, /**< cannot be in its state: changed nothing; `problem` says why */
    SMEPLAT_EVENT_FATE_LATER = 3       /**< after the day asked about */
};

/** What is wrong with an event. Below 20 it could not be; from 20 it stands, but not as the Measures foresee. @since 0.1 */
enum smeplat_event_problem {
    SMEPLAT_EVENT_PROBLEM_NONE = 0,                /**< nothing */
    SMEPLAT_EVENT_PROBLEM_NO_APPLICATION = 1,      /**< no application is pending */
    SMEPLAT_EVENT_PROBLEM_APPLICATION_PENDING = 2, /**< an application is pending already */
    SMEPLAT_EVENT_PROBLEM_NO_TITLE = 3,            /**< no title is held */
    SMEPLAT_EVENT_PROBLEM_TITLE_HELD = 4,          /**< the title is held, and no application is pending */
    SMEPLAT_EVENT_PROBLEM_NOT_IN_PUBLICITY = 5,    /**< the application is not in publicity */
    SMEPLAT_EVENT_PROBLEM_IN_PUBLICITY = 6,        /**< it is already */
    SMEPLAT_EVENT_PROBLEM_OBJECTION_OPEN = 7,      /**< an objection is open, which blocks the award (Art. 12) */
    SMEPLAT_EVENT_PROBLEM_NOTHING_TO_ANSWER = 8,   /**< without `ref`, and nothing it could answer */
    SMEPLAT_EVENT_PROBLEM_AMBIGUOUS = 9,           /**< without `ref`, and several it could answer */
    SMEPLAT_EVENT_PROBLEM_WRONG_REF = 10,          /**< `ref` names an event of another kind, one that could not be, or one of a
                                                        past application or title */
    SMEPLAT_EVENT_PROBLEM_ALREADY_ANSWERED = 11,   /**< what `ref` names has its answer */
    SMEPLAT_EVENT_PROBLEM_BARRED = 20,             /**< APPLIED on a barred day (Art. 15); told while the application is pending */
    SMEPLAT_EVENT_PROBLEM_MAYBE_BARRED = 21,       /**< APPLIED on a day that may be barred; `field` says what it hangs on */
    SMEPLAT_EVENT_PROBLEM_NO_PUBLICITY = 22,       /**< AWARDED to an applicant without publicity on record (Art. 11) */
    SMEPLAT_EVENT_PROBLEM_PUBLICITY_RUNNING = 23,  /**< AWARDED before the publicity was over (Art. 12) */
    SMEPLAT_EVENT_PROBLEM_OBJECTION_UPHELD = 24,   /**< AWARDED though an objection was upheld (Art. 12) */
    SMEPLAT_EVENT_PROBLEM_AFTER_REVOCATION = 25,   /**< AWARDED after a revocation without an application on record */
    SMEPLAT_EVENT_PROBLEM_TITLE_EXPIRED = 26       /**< REVOKED after the title had run out */
};

/** What a holder, an applicant or the bureau should know of on the day asked about. An event gives at most one. @since 0.1 */
enum smeplat_notice_kind {
    SMEPLAT_NOTICE_KIND_NONE = 0,            /**< nothing */
    SMEPLAT_NOTICE_KIND_IMPOSSIBLE = 1,      /**< the event could not be; `problem`; date of the event */
    SMEPLAT_NOTICE_KIND_IRREGULAR = 2,       /**< it stands, but not as foreseen; `problem`; date of the event */
    SMEPLAT_NOTICE_KIND_GROUND_MADE_OUT = 3, /**< EVALUATED: the title is to be revoked, and was not yet; date of the event */
    SMEPLAT_NOTICE_KIND_GROUND_OPEN = 4,     /**< EVALUATED: whether it is hangs on `field`; date of the event */
    SMEPLAT_NOTICE_KIND_CHANGE_DUE = 5,      /**< CHANGED: to be filed; last day to file, 0 if it hangs on `field` */
    SMEPLAT_NOTICE_KIND_CHANGE_OVERDUE = 6,  /**< CHANGED: not filed in time; last day to file */
    SMEPLAT_NOTICE_KIND_CHANGE_AWAITING_DECISION = 7, /**< CHANGED: filed; the bureau alters or revokes; day of the filing */
    SMEPLAT_NOTICE_KIND_PUBLICITY_ENDING = 8, /**< PUBLICITY_STARTED: running; its last day */
    SMEPLAT_NOTICE_KIND_PUBLICITY_ENDED = 9, /**< PUBLICITY_STARTED: over, nothing decided yet; its last day */
    SMEPLAT_NOTICE_KIND_OBJECTION_OPEN = 10, /**< OBJECTION: not decided; date of the event */
    SMEPLAT_NOTICE_KIND_REPORT_DUE = 11,     /**< REPORT_DUE: not reported; last day */
    SMEPLAT_NOTICE_KIND_REPORT_OVERDUE = 12  /**< REPORT_DUE: not reported, the last day past; that day */
};

/** One event. A member that does not belong to the type must be 0. The caller sets `struct_size`. @since 0.1 */
typedef struct smeplat_event {
    uint32_t struct_size;                 /**< sizeof(smeplat_event) */
    int32_t type;                         /**< #smeplat_event_type; must be given */
    int32_t on;                           /**< day it happened; must be given, and not before that of the event before */
    int32_t ref;                          /**< number of the earlier event it answers, from 1; 0 not stated */
    int32_t workdays;                     /**< PUBLICITY_STARTED: length in working days, 1..1000; must be given */
    int32_t outcome;                      /**< OBJECTION_DECIDED: #smeplat_objection_outcome; must be given */
    int32_t expires_on;                   /**< AWARDED: last day of the title, 0 open */
    int32_t change_kind;                  /**< CHANGED: #smeplat_change_kind; must be given */
    int32_t internal_decision_on;         /**< CHANGED: day it was decided inside, 0 not stated; R25 */
    int32_t filed_on;                     /**< CHANGED: day it was filed, if on or before the change; 0: a CHANGE_FILED may follow */
    int32_t leaves_beijing;               /**< CHANGED: 1 if the registration leaves Beijing, else 0 */
    int32_t decision;                     /**< CHANGE_DECIDED: #smeplat_change_decision; must be given */
    int32_t ground;                       /**< REVOKED: #smeplat_ground; must be given */
    int32_t published_on;                 /**< REVOKED: day of publication, 0 not stated; R21 */
    int32_t due_on;                       /**< REPORT_DUE: last day to report; 0: the day of the event */
    int32_t reserved0;                    /**< 0 */
    const smeplat_evaluation *evaluation; /**< EVALUATED: the exercise; must be given */
    size_t reserved1;                     /**< 0 */
} smeplat_event;

/** What became of one event, and what it leaves to be known on the day asked about. The caller sets `struct_size` of element
 *  0; the library sets it in the others. @since 0.1 */
typedef struct smeplat_event_result {
    uint32_t struct_size;  /**< sizeof(smeplat_event_result) */
    int32_t fate;          /**< #smeplat_event_fate */
    int32_t problem;       /**< #smeplat_event_problem: why it could not be, or what is irregular; 0 none */
    int32_t state;         /**< #smeplat_title_state after the event, on its day; 0 for LATER */
    int32_t answers;       /**< event it answers, stated or understood; 0 none */
    int32_t answered_by;   /**< event that answers it: end of an application, filing, decision on an objection, annulment,
                                report, the EVALUATED that replaces it; 0 none */
    int32_t decided_by;    /**< CHANGED: the CHANGE_DECIDED; 0 none, or the decision was annulled */
    int32_t notice;        /**< #smeplat_notice_kind on the day asked about; 0 none */
    int32_t notice_date;   /**< its date; 0 not known */
    int32_t certainty;     /**< #smeplat_certainty of what the notice says; recorded dates are NOTIFIED; 0 not known */
    int32_t ground;        /**< #smeplat_ground a GROUND_ notice speaks of; 0 for the others */
    int32_t detail;        /**< CHANGE_ notices: #smeplat_change_state; PUBLICITY_: #smeplat_award; REPORT_:
                                #smeplat_report_duty_state; GROUND_: #smeplat_title_outcome; others 0 */
    int32_t field;         /**< what is not known and would settle it (#smeplat_field); REVOKED: what its bar hangs on; 0 none */
    int32_t bar_until;     /**< REVOKED: last day of the bar it carries (Art. 15); 0 none, or not known */
    uint64_t reasons;      /**< mask of #smeplat_reason behind the notice */
} smeplat_event_result;

/** Where a platform stands on a day. The caller sets `struct_size`. @since 0.1 */
typedef struct smeplat_history {
    uint32_t struct_size;       /**< sizeof(smeplat_history) */
    int32_t state;              /**< #smeplat_title_state */
    int32_t since;              /**< first day of it; 0 for NONE without any application */
    int32_t event;              /**< event that made it so, from 1; 0 likewise. EXPIRED: the award that set the last day. HOLDER:
                                     the award that began it, also after a renewal or an annulled revocation */
    int32_t title;              /**< the title alone: NONE, HOLDER, REVOKED or EXPIRED */
    int32_t title_since;        /**< first day of it; 0 for NONE */
    int32_t title_event;        /**< event that made it so; 0 for NONE */
    int32_t award_event;        /**< latest award of the present or last title; 0 none */
    int32_t expires_on;         /**< last day of the present or last title; 0 open */
    int32_t ground;             /**< title REVOKED: #smeplat_ground, else 0 */
    int32_t application;        /**< the application alone: NONE, APPLIED or IN_PUBLICITY */
    int32_t application_since;  /**< first day of it; 0 for NONE */
    int32_t application_event;  /**< event that made it so; 0 for NONE */
    int32_t barred;             /**< #smeplat_answer: whether an application on this day would be barred (Art. 15) */
    int32_t bar_from;           /**< barred YES: first day of the bar of `bar_event`, else 0 */
    int32_t bar_until;          /**< barred YES: last day of the unbroken barred stretch; 0 else, or past 2199 */
    int32_t first_filing;       /**< the day after `bar_until`; 0 none */
    int32_t bar_event;          /**< revocation that bars at the least favourable corner; 0 none */
    int32_t bar_field;          /**< barred UNKNOWN: what it hangs on (#smeplat_field), else 0 */
    uint32_t event_count;       /**< events on or before the day */
    uint32_t impossible_count;  /**< of these, events that could not be */
    uint32_t notice_count;      /**< results with a notice */
    uint64_t readings;          /**< mask of #smeplat_reading the answer can rest on */
} smeplat_history;

/** What a printed timeline is made from. The caller sets `struct_size`. @since 0.1 */
typedef struct smeplat_timeline {
    uint32_t struct_size;                /**< sizeof(smeplat_timeline) */
    int32_t lang;                        /**< #smeplat_lang (text.h) */
    uint32_t flags;                      /**< #smeplat_report_flag: REPORT_COLOUR; REPORT_OPEN_ONLY leaves the events out */
    int32_t width;                       /**< columns to keep within, 40..400; 0: 100 */
    int32_t on;                          /**< day asked about */
    int32_t reserved0;                   /**< 0 */
    smeplat_str name;                    /**< name of the platform; may be empty */
    const smeplat_history *history;      /**< what smeplat_history_assess() said */
    size_t count;                        /**< how many events, and results */
    const smeplat_event *events;         /**< as replayed */
    const smeplat_event_result *results; /**< what it said of each */
} smeplat_timeline;

/** Replays events up to a day. Time is proportional to @p count. @since 0.1
 *  @param events   in the order of their dates, those of one day in the order they happened; element 0's struct_size is the
 *                  stride. Those after @p on are checked, but not looked at otherwise
 *  @param count    how many, at most 2^31 - 2; 0: nothing ever happened
 *  @param on       day asked about; what happened on it counts
 *  @param rules    NULL: the 2022 rules; R19, R20, R21, R25, R26 are looked at
 *  @param calendar NULL: the built-in table
 *  @param out      [out] where it stands; untouched unless #SMEPLAT_OK
 *  @param results  [out] one an event; needed, since the replay works in it: what stands there after a refusal means nothing
 *  @param error    [out] may be NULL; `entry` is the event's number, `field` may be one of its evaluation
 *  @retval SMEPLAT_ERR_NULL           @p out, or with events @p events or @p results; EVALUATED without evaluation
 *  @retval SMEPLAT_ERR_STRUCT_SIZE, SMEPLAT_ERR_STRUCT_NEWER  a size
 *  @retval SMEPLAT_ERR_ORDER          an event dated before the one above it
 *  @retval SMEPLAT_ERR_DATE           @p on (entry 0) or the date of an event missing; a date that is none
 *  @retval SMEPLAT_ERR_ENUM           a type, kind, outcome, decision, ground or yes/no that is none, or missing
 *  @retval SMEPLAT_ERR_RANGE          `workdays`; `ref` that is not the number of an earlier event; too many events
 *  @retval SMEPLAT_ERR_CONTRADICTION  a member of another type; `ref` of a type that answers nothing; `filed_on` after the
 *                                     change; `expires_on`, `published_on` or `due_on` before the event
 *  @retval SMEPLAT_ERR_BITS           a reserved word that is not 0
 *  @retval SMEPLAT_ERR_CALENDAR       a day to be counted for a notice is one the calendar does not speak of
 *  @retval others                     as smeplat_evaluation_assess(), smeplat_rules_check(), smeplat_calendar_check() */
SMEPLAT_API smeplat_status smeplat_history_assess(const smeplat_event *events, size_t count, int32_t on,
                                                  const smeplat_rules *rules, const smeplat_calendar *calendar,
                                                  smeplat_history *out, smeplat_event_result *results,
                                                  smeplat_error *error);

/** Name of a type of event ("CHANGE_FILED"), "UNKNOWN_EVENT_TYPE" if not known. @since 0.1 */
SMEPLAT_API const char *smeplat_event_type_name(int32_t type);
/** Type of event with this name, 0 if there is none. @since 0.1 */
SMEPLAT_API int32_t smeplat_event_type_from_name(const char *ptr, size_t len);
/** Name of a state ("IN_PUBLICITY"), "UNKNOWN_TITLE_STATE" if not known. @since 0.1 */
SMEPLAT_API const char *smeplat_title_state_name(int32_t state);
/** State with this name, 0 if there is none. @since 0.1 */
SMEPLAT_API int32_t smeplat_title_state_from_name(const char *ptr, size_t len);
/** Name of a decision on a change ("ALTERED"), "UNKNOWN_CHANGE_DECISION" if not known. @since 0.1 */
SMEPLAT_API const char *smeplat_change_decision_name(int32_t decision);
/** Decision on a change with this name, 0 if there is none. @since 0.1 */
SMEPLAT_API int32_t smeplat_change_decision_from_name(const char *ptr, size_t len);
/** Name of what became of an event ("IMPOSSIBLE"), "UNKNOWN_EVENT_FATE" if not known. @since 0.1 */
SMEPLAT_API const char *smeplat_event_fate_name(int32_t fate);
/** What becomes of an event, by its name, 0 if there is none. @since 0.1 */
SMEPLAT_API int32_t smeplat_event_fate_from_name(const char *ptr, size_t len);
/** Name of a problem ("WRONG_REF"), "NONE" for 0, "UNKNOWN_EVENT_PROBLEM" if not known. @since 0.1 */
SMEPLAT_API const char *smeplat_event_problem_name(int32_t problem);
/** Problem with this name, 0 if there is none. @since 0.1 */
SMEPLAT_API int32_t smeplat_event_problem_from_name(const char *ptr, size_t len);
/** Name of a kind of notice ("CHANGE_OVERDUE"), "NONE" for 0, "UNKNOWN_NOTICE_KIND" if not known. @since 0.1 */
SMEPLAT_API const char *smeplat_notice_kind_name(int32_t kind);
/** Kind of notice with this name, 0 if there is none. @since 0.1 */
SMEPLAT_API int32_t smeplat_notice_kind_from_name(const char *ptr, size_t len);

/** A type of event in words; @p lang is #smeplat_lang (text.h) here and below. @since 0.1 */
SMEPLAT_API const char *smeplat_event_type_label(int32_t type, int32_t lang);
/** A state in words: "公示中", "in publicity". @since 0.1 */
SMEPLAT_API const char *smeplat_title_state_label(int32_t state, int32_t lang);
/** A decision on a change in words. @since 0.1 */
SMEPLAT_API const char *smeplat_change_decision_label(int32_t decision, int32_t lang);
/** What became of an event, in words. @since 0.1 */
SMEPLAT_API const char *smeplat_event_fate_label(int32_t fate, int32_t lang);
/** A problem as a short sentence. @since 0.1 */
SMEPLAT_API const char *smeplat_event_problem_label(int32_t problem, int32_t lang);
/** A kind of notice in words. @since 0.1 */
SMEPLAT_API const char *smeplat_notice_kind_label(int32_t kind, int32_t lang);

/** One notice in a sentence, its date and certainty included. Writes as the functions of text.h do; 0 and an empty text if
 *  there is no notice, or @p event or @p result is NULL or of a size that is not known. @since 0.1
 *  @param event  the event
 *  @param result what smeplat_history_assess() said of it */
SMEPLAT_API size_t smeplat_notice_text(const smeplat_event *event, const smeplat_event_result *result, int32_t lang, char *buf,
                                       size_t cap);

/** One event in a sentence without its date: what happened, what belongs to it, which event it answers, and what was in its
 *  way. Writes as the functions of text.h do; 0 and an empty text if @p event or @p result is NULL, or one of these or the
 *  event's evaluation is of a size that is not known. @since 0.1
 *  @param event  the event
 *  @param result what smeplat_history_assess() said of it */
SMEPLAT_API size_t smeplat_event_text(const smeplat_event *event, const smeplat_event_result *result, int32_t lang, char *buf,
                                      size_t cap);

/** A timeline for people: where it stands, what is to be done or known, then every event with what it led to, then the advice
 *  of Art. 19. Likewise; 0 and an empty text if a pointer that must be given is NULL or a size is not one the library knows.
 *  @since 0.1 */
SMEPLAT_API size_t smeplat_history_text(const smeplat_timeline *timeline, char *buf, size_t cap);

#ifdef __cplusplus
}
#endif
#endif
