/** @file evaluation.h  The yearly exercise of a holder: performance evaluation and star rating (Art. 13, 14).
 *
 *  The Measures name three grades and say what follows from each; they define neither stars nor tiers nor amounts, so those
 *  are only ever what the caller gave. A ground is reported; only a recorded decision takes a title away.
 *  SPDX-License-Identifier: Apache-2.0 */
#ifndef SMEPLAT_EVALUATION_H
#define SMEPLAT_EVALUATION_H

#include <smeplat/base.h>
#include <smeplat/field.h>
#include <smeplat/platform.h>
#include <smeplat/reason.h>
#include <smeplat/rules.h>

#ifdef __cplusplus
extern "C" {
#endif

/** Yes, no, or not known. @since 0.1 */
enum smeplat_answer {
    SMEPLAT_ANSWER_UNKNOWN = 0, /**< hangs on what is not known */
    SMEPLAT_ANSWER_NO = 1,      /**< no */
    SMEPLAT_ANSWER_YES = 2      /**< yes */
};

/** Grades of an evaluation. @since 0.1 */
enum smeplat_grade {
    SMEPLAT_GRADE_UNKNOWN = 0, /**< in: not given; out: not known */
    SMEPLAT_GRADE_FAIL = 1,    /**< 不合格: failed */
    SMEPLAT_GRADE_FAIR = 2,    /**< 一般: fair */
    SMEPLAT_GRADE_GOOD = 3     /**< 较好: good */
};

/** What a grade means for the title. @since 0.1 */
enum smeplat_title_outcome {
    SMEPLAT_TITLE_OUTCOME_KEEP = 1,       /**< kept */
    SMEPLAT_TITLE_OUTCOME_REVOKE_DUE = 2, /**< to be revoked by the bureau; until then it stands */
    SMEPLAT_TITLE_OUTCOME_OPEN = 3        /**< hangs on what is not known */
};

/** What a grade means for funding. @since 0.1 */
enum smeplat_funding {
    SMEPLAT_FUNDING_NONE = 1,   /**< none */
    SMEPLAT_FUNDING_TIERED = 2, /**< by the tier that the caller gave */
    SMEPLAT_FUNDING_OPEN = 3    /**< no tier given, or the grade is not known */
};

/** One year's exercise. The caller sets `struct_size`. @since 0.1 */
typedef struct smeplat_evaluation {
    uint32_t struct_size;         /**< sizeof(smeplat_evaluation) */
    int32_t year;                 /**< year evaluated, 1900..2199; echoed by callers, 0 not stated */
    smeplat_fact review_required; /**< performance evaluation (绩效评价) required of it, yes/no */
    smeplat_fact review_done;     /**< taken part as required, yes/no */
    smeplat_fact rating_required; /**< star rating (星级评定) required of it, yes/no */
    smeplat_fact rating_done;     /**< taken part as required, yes/no */
    int32_t grade;                /**< #smeplat_grade given, 0 not given */
    int32_t stars;                /**< stars given, 0 none; never read */
    int32_t tier;                 /**< tier inside GOOD (分级分档) given, 0 none */
    int32_t reserved0;            /**< 0 */
} smeplat_evaluation;

/** What an exercise came to. The caller sets `struct_size`. @since 0.1 */
typedef struct smeplat_evaluation_result {
    uint32_t struct_size;     /**< sizeof(smeplat_evaluation_result) */
    int32_t grade;            /**< #smeplat_grade in effect: FAIL for a required exercise that was missed; 0 not known */
    int32_t title;            /**< #smeplat_title_outcome */
    int32_t funding;          /**< #smeplat_funding */
    int32_t tier;             /**< tier as given */
    int32_t stars;            /**< stars as given */
    int32_t priority_support; /**< #smeplat_answer: priority for projects that raise its capacity to serve SMEs */
    int32_t field;            /**< grade not known: the fact that would settle it (#smeplat_field), else 0 */
    uint64_t grounds;         /**< mask of #smeplat_ground: ART14 if failed */
    uint64_t reasons;         /**< mask of #smeplat_reason: NOT_PARTICIPATED, also where it only may be so */
    uint64_t readings;        /**< mask of #smeplat_reading: R19 */
} smeplat_evaluation_result;

/** What a year's exercise means for title and funding. @since 0.1
 *
 *  An exercise that was not required does not matter. One that was, and was not done, counts as FAIL (R19 says whether one of
 *  the two suffices). Where that may still be so, or no grade is given, the grade is not known and everything is OPEN.
 *  @param evaluation what is stated
 *  @param rules      NULL: the 2022 rules; `min_basis` and R19 are looked at
 *  @param out        [out] untouched unless #SMEPLAT_OK
 *  @param error      [out] may be NULL
 *  @retval SMEPLAT_ERR_NULL, SMEPLAT_ERR_STRUCT_SIZE, SMEPLAT_ERR_STRUCT_NEWER  @p evaluation or @p out
 *  @retval SMEPLAT_ERR_RANGE  a year outside 1900..2199; stars, tier, a fact or its evidence below 0
 *  @retval SMEPLAT_ERR_ENUM   no such grade or basis; a yes/no that is neither
 *  @retval SMEPLAT_ERR_BASIS  a value or evidence without basis
 *  @retval SMEPLAT_ERR_BITS   a reserved word that is not 0
 *  @retval others             as smeplat_rules_check() */
SMEPLAT_API smeplat_status smeplat_evaluation_assess(const smeplat_evaluation *evaluation, const smeplat_rules *rules,
                                                     smeplat_evaluation_result *out, smeplat_error *error);

/** Name of an answer ("YES"), "UNKNOWN" for 0 and for a number not known. @since 0.1 */
SMEPLAT_API const char *smeplat_answer_name(int32_t answer);
/** Answer with this name, 0 if there is none. @since 0.1 */
SMEPLAT_API int32_t smeplat_answer_from_name(const char *ptr, size_t len);
/** Name of a grade ("FAIR"), "UNKNOWN" for 0 and for a number not known. @since 0.1 */
SMEPLAT_API const char *smeplat_grade_name(int32_t grade);
/** Grade with this name, 0 if there is none. @since 0.1 */
SMEPLAT_API int32_t smeplat_grade_from_name(const char *ptr, size_t len);
/** Name of a title's outcome ("REVOKE_DUE"), "UNKNOWN_TITLE_OUTCOME" if not known. @since 0.1 */
SMEPLAT_API const char *smeplat_title_outcome_name(int32_t outcome);
/** Title's outcome with this name, 0 if there is none. @since 0.1 */
SMEPLAT_API int32_t smeplat_title_outcome_from_name(const char *ptr, size_t len);
/** Name of a kind of funding ("TIERED"), "UNKNOWN_FUNDING" if not known. @since 0.1 */
SMEPLAT_API const char *smeplat_funding_name(int32_t funding);
/** Kind of funding with this name, 0 if there is none. @since 0.1 */
SMEPLAT_API int32_t smeplat_funding_from_name(const char *ptr, size_t len);

/** Yes, no or not known, in words; @p lang is #smeplat_lang (text.h) here and below. @since 0.1 */
SMEPLAT_API const char *smeplat_answer_label(int32_t answer, int32_t lang);
/** A grade in words: "较好", "good". @since 0.1 */
SMEPLAT_API const char *smeplat_grade_label(int32_t grade, int32_t lang);
/** A title's outcome in words. @since 0.1 */
SMEPLAT_API const char *smeplat_title_outcome_label(int32_t outcome, int32_t lang);
/** A kind of funding in words. @since 0.1 */
SMEPLAT_API const char *smeplat_funding_label(int32_t funding, int32_t lang);

/** A result in sentences: grade, title, funding, support, and what would settle it. Writes as the functions of text.h do; 0 and
 *  an empty text if @p result is NULL or of a size that is not known. @since 0.1 */
SMEPLAT_API size_t smeplat_evaluation_text(const smeplat_evaluation_result *result, int32_t lang, char *buf, size_t cap);

#ifdef __cplusplus
}
#endif
#endif
