/** @file assess.h  An application assessed: every criterion of Art. 3, 6, 7, 10 and the bar of Art. 15.
 *
 *  What is stated leaves a range of cases open. Each criterion is evaluated on the least and on the most favourable case that
 *  what is stated allows; alike, that is the verdict; else it is UNKNOWN and the finding names the fact that would settle it.
 *  MET is not the award (Art. 11), and every result is advice (Art. 19).
 *  SPDX-License-Identifier: Apache-2.0 */
#ifndef SMEPLAT_ASSESS_H
#define SMEPLAT_ASSESS_H

#include <smeplat/base.h>
#include <smeplat/field.h>
#include <smeplat/platform.h>
#include <smeplat/reason.h>
#include <smeplat/rules.h>

#ifdef __cplusplus
extern "C" {
#endif

/** An array of this many findings always suffices within this soname. @since 0.1 */
#define SMEPLAT_FINDINGS_MAX 64

/** Which figures of a finding exist; bits of `present`. @since 0.1 */
enum smeplat_present {
    SMEPLAT_PRESENT_OBSERVED = 1,      /**< `observed` */
    SMEPLAT_PRESENT_REQUIRED = 2,      /**< `required` */
    SMEPLAT_PRESENT_SHORTFALL = 4,     /**< `shortfall` */
    SMEPLAT_PRESENT_SHORTFALL_BOTH = 8 /**< `shortfall_both` */
};

/** Features of Art. 8; they influence no verdict. In a mask tag n is SMEPLAT_BIT(n). @since 0.1 */
enum smeplat_tag {
    SMEPLAT_TAG_GAOJINGJIAN_INDUSTRIES = 1, /**< Art. 8(1): serves industries named there */
    SMEPLAT_TAG_TAILORED_SERVICES = 2,      /**< Art. 8(2): tailored services */
    SMEPLAT_TAG_REGIONAL_COOPERATION = 3    /**< Art. 8(3): works across 京津冀 */
};

/** Remarks on what was stated; they influence no verdict. In a mask note n is SMEPLAT_BIT(n). @since 0.1 */
enum smeplat_note {
    SMEPLAT_NOTE_CODE_CHECK = 1,                /**< check character 18 of the operator's code is wrong */
    SMEPLAT_NOTE_CODE_ORGANISATION_CHECK = 2,   /**< check character 17 of the operator's code is wrong */
    SMEPLAT_NOTE_CODE_CATEGORY = 3,             /**< department and category of the operator's code are not known */
    SMEPLAT_NOTE_REGISTRAR_OUTSIDE_BEIJING = 4, /**< the operator's code was issued outside Beijing: no proof either way */
    SMEPLAT_NOTE_SPONSOR_CODE_CHECK = 5,        /**< as 1, of a sponsor's code */
    SMEPLAT_NOTE_SPONSOR_CODE_ORGANISATION_CHECK = 6, /**< as 2, of a sponsor's code */
    SMEPLAT_NOTE_SPONSOR_CODE_CATEGORY = 7,     /**< as 3, of a sponsor's code */
    SMEPLAT_NOTE_OUTSIDE_VALIDITY = 8           /**< the deadline lies outside the rules' validity */
};

/** What one criterion came to. The caller sets `struct_size`; the library sets it in the later elements of an array.
 *  @since 0.1 */
typedef struct smeplat_finding {
    uint32_t struct_size;    /**< sizeof(smeplat_finding) */
    int32_t criterion;       /**< #smeplat_criterion */
    int32_t clause;          /**< #smeplat_clause */
    int32_t verdict;         /**< #smeplat_verdict */
    int32_t least;           /**< verdict on the least favourable case: NOT_MET, DISCRETION or MET; 0 if not applicable */
    int32_t most;            /**< verdict on the most favourable case, likewise */
    uint64_t reasons;        /**< mask of #smeplat_reason: the rules that acted at either corner */
    uint64_t readings;       /**< mask of #smeplat_reading: the points whose options this criterion looks at */
    int32_t unit;            /**< #smeplat_unit of the figures */
    uint32_t present;        /**< #smeplat_present: which of the figures exist */
    smeplat_ratio observed;  /**< what is stated: number or date over 1, or a fraction as stated, not reduced */
    smeplat_ratio required;  /**< what the rules ask for, likewise; for AGE and FILED_IN_TIME the deadline, for BAR the first day free of it */
    int64_t shortfall;       /**< where a stated number falls short: the least change of `observed` (its numerator) that is MET */
    int64_t shortfall_both;  /**< shares only: the least amount added to both parts that is MET */
    int32_t met_from;        /**< AGE, PENALTIES, DISHONESTY, BAR not proved MET: first day from D on which time alone would; 0 never */
    int32_t field;           /**< UNKNOWN only: the fact that would settle it (#smeplat_field), else 0 */
    int32_t field_entry;     /**< entry `field` lies in, from 1; 0 none */
    int32_t entry;           /**< incident, service or revocation that decided at the least favourable corner, from 1; 0 none */
    int32_t evidence;        /**< the caller's number for the document of `field`, else of the weakest fact used; 0 none */
    int32_t reserved0;       /**< 0 */
} smeplat_finding;

/** What an application came to. The caller sets `struct_size`. @since 0.1 */
typedef struct smeplat_assessment {
    uint32_t struct_size;        /**< sizeof(smeplat_assessment) */
    smeplat_status status;       /**< smeplat_assess_n(): this row's status; then the verdicts are 0 */
    int32_t conditions;          /**< #smeplat_verdict on Art. 3, 6, 7 */
    int32_t filing;              /**< #smeplat_verdict on Art. 10, 15 */
    int32_t overall;             /**< #smeplat_verdict: the least of both */
    int32_t earliest;            /**< first day from D on which time alone has cured what time cures; 0 never, or not known */
    uint32_t finding_count;      /**< how many findings there are */
    uint32_t not_met_count;      /**< criteria NOT_MET */
    uint32_t unknown_count;      /**< criteria UNKNOWN */
    uint32_t discretion_count;   /**< criteria DISCRETION */
    uint32_t met_count;          /**< criteria MET */
    uint32_t not_applicable_count; /**< criteria the rules do not have */
    uint64_t not_met;            /**< mask of #smeplat_criterion NOT_MET */
    uint64_t unknown;            /**< mask of criteria UNKNOWN */
    uint64_t discretion;         /**< mask of criteria DISCRETION */
    uint64_t met;                /**< mask of criteria MET */
    uint64_t tags;               /**< mask of #smeplat_tag */
    uint64_t notes;              /**< mask of #smeplat_note */
    int32_t error_field;         /**< smeplat_assess_n(): #smeplat_field of a refused row */
    int32_t error_clause;        /**< smeplat_assess_n(): #smeplat_clause of a refused row */
    int64_t error_entry;         /**< smeplat_assess_n(): entry of a refused row, from 1 */
} smeplat_assessment;

/** Assesses one application. Pure: same arguments, same bytes. @since 0.1
 *  @param platform what is stated
 *  @param round    the round; its deadline is D
 *  @param rules    NULL: the 2022 rules
 *  @param out      [out] the three verdicts, counts, masks, tags, notes; untouched unless #SMEPLAT_OK
 *  @param findings [out] one finding a criterion in the order of the text; NULL: verdicts alone, faster
 *  @param capacity how many findings fit; with findings at least smeplat_criterion_count(), #SMEPLAT_FINDINGS_MAX suffices
 *  @param error    [out] may be NULL; written only when refused
 *  @retval SMEPLAT_ERR_CAPACITY  @p findings is given and @p capacity is too small
 *  @retval SMEPLAT_ERR_DATE      the round has no deadline, or one that is none
 *  @retval others                as smeplat_platform_check() and smeplat_rules_check() */
SMEPLAT_API smeplat_status smeplat_assess(const smeplat_platform *platform, const smeplat_round *round, const smeplat_rules *rules,
                                          smeplat_assessment *out, smeplat_finding *findings, size_t capacity,
                                          smeplat_error *error);

/** Asks one criterion alone. What the other criteria need is checked all the same: bad input is refused as in
 *  smeplat_assess(). @since 0.1
 *  @param criterion #smeplat_criterion
 *  @param out       [out] the finding; untouched unless #SMEPLAT_OK
 *  @retval SMEPLAT_ERR_ENUM  no such criterion (field `criterion`)
 *  @retval others            as smeplat_assess() */
SMEPLAT_API smeplat_status smeplat_assess_criterion(const smeplat_platform *platform, const smeplat_round *round,
                                                    const smeplat_rules *rules, int32_t criterion, smeplat_finding *out,
                                                    smeplat_error *error);

/** Assesses an array; a bad row carries its status in its own result and the others go on. @since 0.1
 *  @param platforms array; element 0's struct_size is the stride
 *  @param count     how many; 0 does nothing
 *  @param out       [out] as many results; element 0's struct_size is the stride
 *  @param error     [out] may be NULL; only for what stops the call
 *  @retval SMEPLAT_OK  every row has its result (or its status)
 *  @retval SMEPLAT_ERR_NULL, SMEPLAT_ERR_STRUCT_SIZE, SMEPLAT_ERR_STRUCT_NEWER  a pointer or stride; nothing was written
 *  @retval others      as smeplat_rules_check() and for the round; nothing was written */
SMEPLAT_API smeplat_status smeplat_assess_n(const smeplat_platform *platforms, size_t count, const smeplat_round *round,
                                            const smeplat_rules *rules, smeplat_assessment *out, smeplat_error *error);

/** Name of a tag ("TAILORED_SERVICES"), "UNKNOWN_TAG" if not known. @since 0.1 */
SMEPLAT_API const char *smeplat_tag_name(int32_t tag);
/** Tag with this name, 0 if there is none. @since 0.1 */
SMEPLAT_API int32_t smeplat_tag_from_name(const char *ptr, size_t len);
/** Name of a note ("OUTSIDE_VALIDITY"), "UNKNOWN_NOTE" if not known. @since 0.1 */
SMEPLAT_API const char *smeplat_note_name(int32_t note);
/** Note with this name, 0 if there is none. @since 0.1 */
SMEPLAT_API int32_t smeplat_note_from_name(const char *ptr, size_t len);

#ifdef __cplusplus
}
#endif
#endif
