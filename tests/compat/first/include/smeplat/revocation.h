/** @file revocation.h  Grounds that cost a holder its title, and the bar on applying again that follows (Art. 15).
 *
 *  A revocation under Art. 14 (failed evaluation) or Art. 17 (after a change) is another matter: it carries no bar, unless
 *  reading R20 says so of Art. 14. The library reports how a ground stands; the bureau decides, and only its recorded decision
 *  changes a status.
 *  SPDX-License-Identifier: Apache-2.0 */
#ifndef SMEPLAT_REVOCATION_H
#define SMEPLAT_REVOCATION_H

#include <smeplat/base.h>
#include <smeplat/evaluation.h>
#include <smeplat/field.h>
#include <smeplat/platform.h>
#include <smeplat/reason.h>
#include <smeplat/rules.h>

#ifdef __cplusplus
extern "C" {
#endif

/** An array of this many grounds always suffices within this soname. @since 0.1 */
#define SMEPLAT_GROUNDS_MAX 8

/** Where something false was said. @since 0.1 */
enum smeplat_falsehood_context {
    SMEPLAT_FALSEHOOD_CONTEXT_APPLICATION = 1, /**< in an application (申请认定) */
    SMEPLAT_FALSEHOOD_CONTEXT_EVALUATION = 2   /**< in an evaluation (绩效评价) */
};

/** How a ground of Art. 15 stands. Not a verdict: MADE_OUT speaks against the holder. @since 0.1 */
enum smeplat_ground_state {
    SMEPLAT_GROUND_STATE_ABSENT = 1,     /**< nothing on record makes it */
    SMEPLAT_GROUND_STATE_OPEN = 2,       /**< hangs on something that is not known, or not evidenced well enough */
    SMEPLAT_GROUND_STATE_DISCRETION = 3, /**< the text leaves it to the bureau */
    SMEPLAT_GROUND_STATE_MADE_OUT = 4    /**< made out by what is on record */
};

/** One falsehood found, or alleged. The caller sets `struct_size`. @since 0.1 */
typedef struct smeplat_falsehood {
    uint32_t struct_size;   /**< sizeof(smeplat_falsehood) */
    int32_t context;        /**< #smeplat_falsehood_context; must be given */
    int32_t found_on;       /**< day it was found; must be given. After `as_of` it does not exist yet */
    int32_t reserved0;      /**< 0 */
    smeplat_fact confirmed; /**< yes: confirmed; no: refuted; not stated: alleged */
} smeplat_falsehood;

/** A holder of the title, and what befell it. The caller sets `struct_size`. @since 0.1 */
typedef struct smeplat_holder {
    uint32_t struct_size;                /**< sizeof(smeplat_holder) */
    int32_t granted_on;                  /**< day of the award; must be given */
    int32_t application_deadline;        /**< D of the round it was granted in, 0 not stated: then nothing shows concealment */
    int32_t as_of;                       /**< day asked about; must be given */
    const smeplat_incident *incidents;   /**< penalties and listings, in any order */
    size_t incident_count;               /**< how many */
    const smeplat_falsehood *falsehoods; /**< false materials and data, in any order */
    size_t falsehood_count;              /**< how many */
} smeplat_holder;

/** How one ground stands. The caller sets `struct_size`; the library sets it in the later elements of an array. @since 0.1 */
typedef struct smeplat_ground_finding {
    uint32_t struct_size; /**< sizeof(smeplat_ground_finding) */
    int32_t ground;       /**< #smeplat_ground: ART15_1, ART15_2, ART15_3 */
    int32_t clause;       /**< #smeplat_clause */
    int32_t state;        /**< #smeplat_ground_state */
    int32_t least;        /**< #smeplat_ground_state on the case least favourable to the holder; never OPEN */
    int32_t most;         /**< #smeplat_ground_state on the most favourable case; never OPEN */
    int32_t entry;        /**< entry that decides at the least favourable corner, from 1; 0 none */
    int32_t entry_list;   /**< list it lies in: #SMEPLAT_FIELD_INCIDENTS or #SMEPLAT_FIELD_HOLDER_FALSEHOODS; 0 none */
    int32_t field;        /**< OPEN: what would settle it (#smeplat_field), else 0; the list of falsehoods itself: a finding
                               on whether something was concealed */
    int32_t field_entry;  /**< entry `field` lies in, from 1; 0 none */
    uint64_t reasons;     /**< mask of #smeplat_reason: the rules that acted at either corner */
    uint64_t readings;    /**< mask of #smeplat_reading: the points looked at */
} smeplat_ground_finding;

/** How all grounds stand. In the masks ground n is SMEPLAT_BIT(n). The caller sets `struct_size`. @since 0.1 */
typedef struct smeplat_revocation_result {
    uint32_t struct_size;  /**< sizeof(smeplat_revocation_result) */
    uint32_t ground_count; /**< how many grounds there are: 3 */
    uint64_t absent;       /**< mask of #smeplat_ground ABSENT */
    uint64_t open;         /**< mask of grounds OPEN */
    uint64_t discretion;   /**< mask of grounds left to the bureau */
    uint64_t made_out;     /**< mask of grounds MADE_OUT */
} smeplat_revocation_result;

/** What one entry of a list does to one ground. The caller sets `struct_size`; the library sets it in the later elements.
 *  @since 0.1 */
typedef struct smeplat_trigger {
    uint32_t struct_size; /**< sizeof(smeplat_trigger) */
    int32_t ground;       /**< #smeplat_ground it speaks for */
    int32_t entry;        /**< number in its list, from 1 */
    int32_t entry_list;   /**< #SMEPLAT_FIELD_INCIDENTS or #SMEPLAT_FIELD_HOLDER_FALSEHOODS */
    int32_t state;        /**< #smeplat_ground_state it would give alone; never ABSENT */
    int32_t least;        /**< likewise on the least favourable case */
    int32_t most;         /**< likewise on the most favourable case */
    int32_t reserved0;    /**< 0 */
    uint64_t reasons;     /**< mask of #smeplat_reason */
} smeplat_trigger;

/** Whether somebody may apply on a day. The caller sets `struct_size`. @since 0.1 */
typedef struct smeplat_bar_query {
    uint32_t struct_size;                  /**< sizeof(smeplat_bar_query) */
    int32_t on;                            /**< day asked about; 0 not given: any bar on record might hold */
    const smeplat_revocation *revocations; /**< revocations on record, in any order */
    size_t revocation_count;               /**< how many */
} smeplat_bar_query;

/** Whether a bar holds. The caller sets `struct_size`. @since 0.1 */
typedef struct smeplat_bar_result {
    uint32_t struct_size; /**< sizeof(smeplat_bar_result) */
    int32_t barred;       /**< #smeplat_answer */
    int32_t from;         /**< barred YES: first day of the bar of `entry`, else 0 */
    int32_t until;        /**< barred YES: last day of the unbroken barred stretch around `on`, as far as starts are given;
                               0 else, or if that lies past 2199 */
    int32_t first_filing; /**< the day after `until`; 0 none */
    int32_t clause;       /**< #smeplat_clause the bar stands in: 15 */
    int32_t entry;        /**< revocation that bars at the least favourable corner, from 1; 0 none */
    int32_t ground;       /**< its #smeplat_ground; 0 none */
    int32_t field;        /**< barred UNKNOWN: what it hangs on (#smeplat_field), else 0 */
    int32_t field_entry;  /**< entry `field` lies in, from 1; 0 none */
    uint64_t readings;    /**< mask of #smeplat_reading the answer rests on: R20, R21 */
} smeplat_bar_result;

/** How the grounds of Art. 15 stand on a day. @since 0.1
 *  @param holder   what is stated
 *  @param rules    NULL: the 2022 rules
 *  @param out      [out] untouched unless #SMEPLAT_OK
 *  @param grounds  [out] one element a ground, in the order of the text; NULL: the masks alone
 *  @param capacity how many fit; #SMEPLAT_GROUNDS_MAX suffices
 *  @param error    [out] may be NULL
 *  @retval SMEPLAT_ERR_NULL, SMEPLAT_ERR_STRUCT_SIZE, SMEPLAT_ERR_STRUCT_NEWER  @p holder, its lists, @p out or @p grounds
 *  @retval SMEPLAT_ERR_CAPACITY       @p grounds is given and @p capacity is too small
 *  @retval SMEPLAT_ERR_DATE           a date that is none; `granted_on`, `as_of` or `found_on` missing
 *  @retval SMEPLAT_ERR_ENUM           a number that names nothing; kind, subject or context missing; a yes/no that is neither
 *  @retval SMEPLAT_ERR_CONTRADICTION  an entry whose statements cannot all be true
 *  @retval SMEPLAT_ERR_RANGE          a value or evidence below 0
 *  @retval SMEPLAT_ERR_BASIS          a value or evidence without basis
 *  @retval SMEPLAT_ERR_BITS           a reserved word that is not 0
 *  @retval others                     as smeplat_rules_check() */
SMEPLAT_API smeplat_status smeplat_revocation_assess(const smeplat_holder *holder, const smeplat_rules *rules,
                                                     smeplat_revocation_result *out, smeplat_ground_finding *grounds,
                                                     size_t capacity, smeplat_error *error);

/** Every incident and falsehood that speaks for a ground, ground by ground, falsehoods before incidents, in the order given.
 *  One incident can stand under (1), as concealed, and again under (2) or (3). @since 0.1
 *  @param triggers [out] NULL to count them only; what did not fit is not written
 *  @param capacity how many fit; twice the incidents and once the falsehoods suffices
 *  @param count    [out] how many there are; untouched unless #SMEPLAT_OK
 *  @retval SMEPLAT_ERR_CAPACITY  @p triggers is given and @p capacity is too small; nothing was written
 *  @retval others                as smeplat_revocation_assess() */
SMEPLAT_API smeplat_status smeplat_revocation_triggers(const smeplat_holder *holder, const smeplat_rules *rules,
                                                       smeplat_trigger *triggers, size_t capacity, size_t *count,
                                                       smeplat_error *error);

/** Whether a bar holds on a day, and until when. @since 0.1
 *
 *  A bar runs from its start (R21) through the corresponding day `bar_years` later, both included, whatever day of the week
 *  that is; ART15_1 to ART15_3 carry one, ART14 under R20; an annulled revocation carries none from `annulled_on` on.
 *  @param query what is stated
 *  @param rules NULL: the 2022 rules
 *  @param out   [out] untouched unless #SMEPLAT_OK
 *  @param error [out] may be NULL
 *  @retval SMEPLAT_ERR_NULL, SMEPLAT_ERR_STRUCT_SIZE, SMEPLAT_ERR_STRUCT_NEWER  @p query, its list or @p out
 *  @retval SMEPLAT_ERR_DATE           a date that is none
 *  @retval SMEPLAT_ERR_ENUM           no such ground, or none
 *  @retval SMEPLAT_ERR_CONTRADICTION  published or annulled before it was decided
 *  @retval others                     as smeplat_rules_check() */
SMEPLAT_API smeplat_status smeplat_bar_assess(const smeplat_bar_query *query, const smeplat_rules *rules,
                                              smeplat_bar_result *out, smeplat_error *error);

/** Name of a falsehood's context ("APPLICATION"), "UNKNOWN_FALSEHOOD_CONTEXT" if not known. @since 0.1 */
SMEPLAT_API const char *smeplat_falsehood_context_name(int32_t context);
/** Context with this name, 0 if there is none. @since 0.1 */
SMEPLAT_API int32_t smeplat_falsehood_context_from_name(const char *ptr, size_t len);
/** Name of a ground's state ("MADE_OUT"), "UNKNOWN_GROUND_STATE" if not known. @since 0.1 */
SMEPLAT_API const char *smeplat_ground_state_name(int32_t state);
/** State of a ground with this name, 0 if there is none. @since 0.1 */
SMEPLAT_API int32_t smeplat_ground_state_from_name(const char *ptr, size_t len);

/** A falsehood's context in words; @p lang is #smeplat_lang (text.h) here and below. @since 0.1 */
SMEPLAT_API const char *smeplat_falsehood_context_label(int32_t context, int32_t lang);
/** A ground's state in words. @since 0.1 */
SMEPLAT_API const char *smeplat_ground_state_label(int32_t state, int32_t lang);

/** One ground in sentences: how it stands, by which entry, why, and what would settle it. Writes as the functions of text.h
 *  do; 0 and an empty text if @p finding is NULL or of a size that is not known. @since 0.1 */
SMEPLAT_API size_t smeplat_ground_finding_text(const smeplat_ground_finding *finding, int32_t lang, char *buf, size_t cap);

/** A bar in a sentence: whether it holds, from when, until when, and the first day to file. Likewise. @since 0.1 */
SMEPLAT_API size_t smeplat_bar_text(const smeplat_bar_result *result, int32_t lang, char *buf, size_t cap);

#ifdef __cplusplus
}
#endif
#endif
