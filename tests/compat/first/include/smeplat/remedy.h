/** @file remedy.h  The way to yes: what stands between an application and MET, as steps somebody can take.
 *
 *  Every criterion that is not MET gets the steps that prove it (step 1), or a ruling where the text leaves it to the bureau.
 *  Of several ways the one is taken under which least has to be reached that is not so yet, then the one with the fewest steps,
 *  then the one with the smallest amounts; a ruling is asked for where what is stated falls short and the text leaves room, and
 *  waiting comes last. All steps together make the overall verdict MET, and without any one of them it is not.
 *
 *  What each step does to the input (this is what "taking" it means, and what the tests do):
 *  - STATE        the fact `field` of `entry` becomes `amount` with `basis`. `bound` says which other values do as well.
 *                 In an entry of `incidents` the entry's basis is raised to `basis` too. Field `services` with entry 0: a new
 *                 entry for function `amount`, offered, with one record, for INNOVATION with its two facts, all with `basis`.
 *                 Field `uscc`: a code whose registrar region is 110000.
 *  - EVIDENCE     the fact stays as stated and gets `basis`; field `incidents.basis`: that of the entry.
 *  - FULFIL       a no becomes yes, with `basis`; field `uscc`: a code of the same kind whose registrar region is 110000.
 *  - RAISE        the fact rises by `amount` and gets `basis`. Where `sme_service_revenue_fen` would pass a stated revenue or
 *                 income, that rises to it; where `survey_satisfied` and `survey_basically_satisfied` would pass `survey_valid`,
 *                 the latter of the two falls. The same holds where STATE sets them.
 *  - RULING       a ruling ALLOWED on `criterion` goes on record, of `date` or later and not older than the incidents it is
 *                 about.
 *  - WAIT         the application is filed on `date`, with `basis`, in a round whose deadline is the later of D and that day;
 *                 the other steps are counted for that day.
 *  - FIND_FIGURE  the measure's own figure `field` is not known; nothing the platform does settles the criterion.
 *  - STUCK        neither facts nor rulings nor waiting lead further; `field` and `entry` say at what.
 *  The last two stand in the list when there is no way: then `reachable` is 0.
 *  SPDX-License-Identifier: Apache-2.0 */
#ifndef SMEPLAT_REMEDY_H
#define SMEPLAT_REMEDY_H

#include <smeplat/assess.h>
#include <smeplat/base.h>
#include <smeplat/platform.h>
#include <smeplat/rules.h>

#ifdef __cplusplus
extern "C" {
#endif

/** Kinds of step, in the order of the list. @since 0.1 */
enum smeplat_remedy_kind {
    SMEPLAT_REMEDY_STATE = 1,       /**< an open question: say what is so */
    SMEPLAT_REMEDY_EVIDENCE = 2,    /**< stated, but not evidenced well enough: show it */
    SMEPLAT_REMEDY_FULFIL = 3,      /**< stated as no: make it so */
    SMEPLAT_REMEDY_RAISE = 4,       /**< a stated number falls short: raise it */
    SMEPLAT_REMEDY_RULING = 5,      /**< left to the bureau: it would have to allow it */
    SMEPLAT_REMEDY_WAIT = 6,        /**< time alone cures it: file later */
    SMEPLAT_REMEDY_FIND_FIGURE = 7, /**< the measure's figure is not known */
    SMEPLAT_REMEDY_STUCK = 8        /**< nothing seen here leads to MET */
};

/** How `amount` is meant. @since 0.1 */
enum smeplat_bound {
    SMEPLAT_BOUND_NONE = 0,     /**< no amount, or a difference (RAISE) */
    SMEPLAT_BOUND_AT_LEAST = 1, /**< this or more */
    SMEPLAT_BOUND_AT_MOST = 2,  /**< this or less; of a date: this day or before */
    SMEPLAT_BOUND_EXACTLY = 3,  /**< just this: a yes, a severity, a function, a day */
    SMEPLAT_BOUND_SHARE = 4     /**< two steps of one criterion whose amounts are numerator and denominator of the least share; a
                                     RAISE is one from 0 */
};

/** One step. The caller sets `struct_size` of the first element of an array; the library sets the others. @since 0.1 */
typedef struct smeplat_remedy_step {
    uint32_t struct_size; /**< sizeof(smeplat_remedy_step) */
    int32_t kind;         /**< #smeplat_remedy_kind */
    int32_t criterion;    /**< #smeplat_criterion: the first that needs it */
    int32_t field;        /**< #smeplat_field; RULING: that whose number falls short, 0 none */
    int32_t entry;        /**< entry the field lies in, from 1; 0 none */
    int32_t bound;        /**< #smeplat_bound */
    int64_t amount;       /**< STATE: the value; EVIDENCE: the value stated; RAISE: by how much; RULING: by how much `field` falls
                               short, so that raising it would do without the ruling, 0 not known */
    int32_t basis;        /**< #smeplat_basis it must have; 0 for RULING, FIND_FIGURE and STUCK */
    int32_t date;         /**< WAIT: the day; RULING: no earlier than this, the deadline or an incident's day; else 0 */
    int32_t met_from;     /**< RULING: first day from which time would do without it; 0 never, or not a matter of time */
    int32_t settles;      /**< how many criteria are MET by this step alone */
    uint64_t criteria;    /**< mask of all criteria that need it */
} smeplat_remedy_step;

/** The way as a whole. The caller sets `struct_size`. @since 0.1 */
typedef struct smeplat_remedy {
    uint32_t struct_size;  /**< sizeof(smeplat_remedy) */
    int32_t overall;       /**< #smeplat_verdict as it stands */
    int32_t reachable;     /**< 1 if all steps together give MET (no step is needed if it is MET already), else 0 */
    uint32_t step_count;   /**< how many steps there are */
    uint32_t open_count;   /**< of these STATE and EVIDENCE */
    uint32_t reach_count;  /**< of these FULFIL and RAISE */
    uint32_t ruling_count; /**< of these RULING */
    int32_t deadline;      /**< deadline of the round the way leads to: D, or later with a WAIT step */
    int32_t earliest;      /**< earliest deadline at which time alone has cured what time cures, as in smeplat_assessment */
    int32_t reserved0;     /**< 0 */
    uint64_t criteria;     /**< mask of the criteria that are not MET as it stands */
} smeplat_remedy;

/** Finds the way to MET. @since 0.1
 *  The steps come in this order: STATE and EVIDENCE, those first that settle most criteria, then FULFIL and RAISE, RULING, WAIT,
 *  and what cannot be done; within each in the order of the text.
 *  @param platform what is stated
 *  @param round    the round; its deadline is D
 *  @param rules    NULL: the 2022 rules
 *  @param out      [out] untouched unless #SMEPLAT_OK
 *  @param steps    [out] the steps; NULL: only counted
 *  @param capacity how many steps fit
 *  @param error    [out] may be NULL; written only when refused
 *  @retval SMEPLAT_ERR_CAPACITY  @p steps is given and too short; ask with NULL for `step_count`
 *  @retval others                as smeplat_assess() */
SMEPLAT_API smeplat_status smeplat_remedy_find(const smeplat_platform *platform, const smeplat_round *round,
                                               const smeplat_rules *rules, smeplat_remedy *out, smeplat_remedy_step *steps,
                                               size_t capacity, smeplat_error *error);

/** One step as a sentence that tells somebody what to do. Like snprintf: the length needed comes back, the text is cut at a whole
 *  character and terminated if @p cap > 0. Empty if the pointer is NULL or the size is not one the library knows. @since 0.1
 *  @param lang #smeplat_lang (text.h); any other number is Chinese */
SMEPLAT_API size_t smeplat_remedy_step_text(const smeplat_remedy_step *step, int32_t lang, char *buf, size_t cap);

/** The whole way: one line on where it leads, then the steps, numbered, a line each. Likewise. @since 0.1
 *  @param steps `remedy->step_count` steps as filled; NULL: the first line alone */
SMEPLAT_API size_t smeplat_remedy_text(const smeplat_remedy *remedy, const smeplat_remedy_step *steps, int32_t lang, char *buf,
                                       size_t cap);

/** Name of a kind of step ("RULING"), "UNKNOWN_REMEDY_KIND" if not known. @since 0.1 */
SMEPLAT_API const char *smeplat_remedy_kind_name(int32_t kind);
/** Kind of step with this name, 0 if there is none. @since 0.1 */
SMEPLAT_API int32_t smeplat_remedy_kind_from_name(const char *ptr, size_t len);
/** Name of a bound ("AT_LEAST"), "UNKNOWN_BOUND" if not known, "NONE" for 0. @since 0.1 */
SMEPLAT_API const char *smeplat_bound_name(int32_t bound);
/** Bound with this name, 0 if there is none. @since 0.1 */
SMEPLAT_API int32_t smeplat_bound_from_name(const char *ptr, size_t len);
/** A kind of step in words, in a language: "请求决定", "ask for a ruling". Never NULL. @since 0.1 */
SMEPLAT_API const char *smeplat_remedy_kind_label(int32_t kind, int32_t lang);
/** A bound in words: "不低于", "at least". Never NULL. @since 0.1 */
SMEPLAT_API const char *smeplat_bound_label(int32_t bound, int32_t lang);

#ifdef __cplusplus
}
#endif
#endif
