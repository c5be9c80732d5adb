/** @file sensitivity.h  What matters: which readings of the text change the answer, and between what bounds it lies.
 *
 *  The words of the Measures can be read in more than one way (the reading points of rules.h). Here the points are varied,
 *  one at a time and all together, and the verdict is watched. Rulings on record stay in force, everything else stays equal.
 *  The bounds are exact: over every combination of the varied points, however many there are.
 *  SPDX-License-Identifier: Apache-2.0 */
#ifndef SMEPLAT_SENSITIVITY_H
#define SMEPLAT_SENSITIVITY_H

#include <smeplat/assess.h>
#include <smeplat/base.h>
#include <smeplat/platform.h>
#include <smeplat/rules.h>

#ifdef __cplusplus
extern "C" {
#endif

/** An array of this many points always suffices within this soname. @since 0.1 */
#define SMEPLAT_POINTS_MAX 64

/** Length of smeplat_point.verdicts: no reading point has more options within this soname. @since 0.1 */
#define SMEPLAT_OPTIONS_MAX 8

/** One reading point whose options do not all give the same verdict. The caller sets `struct_size` of the first element of an
 *  array; the library sets the others. @since 0.1 */
typedef struct smeplat_point {
    uint32_t struct_size;                  /**< sizeof(smeplat_point) */
    int32_t reading;                       /**< #smeplat_reading */
    int32_t options;                       /**< how many options it has, 0 .. options - 1 */
    int32_t option;                        /**< the option the rules in use have chosen */
    uint64_t criteria;                     /**< mask of the criteria whose own verdict its options change */
    uint8_t verdicts[SMEPLAT_OPTIONS_MAX]; /**< #smeplat_verdict under each option, this point alone switched; 0 past the last */
} smeplat_point;

/** Between what bounds a verdict lies. The caller sets `struct_size`. @since 0.1 */
typedef struct smeplat_range {
    uint32_t struct_size;                     /**< sizeof(smeplat_range) */
    int32_t overall;                          /**< #smeplat_verdict under the rules as they are */
    int32_t worst;                            /**< least verdict over all combinations of the varied points */
    int32_t best;                             /**< greatest verdict over all combinations */
    int32_t robust;                           /**< 1 if worst and best are the same */
    uint32_t point_count;                     /**< how many points change the verdict when switched alone */
    uint64_t vary;                            /**< mask of the points that were varied */
    uint64_t points;                          /**< mask of the points that change the verdict when switched alone */
    uint64_t fragile;                         /**< mask of the criteria whose own verdict is not the same under all combinations */
    uint8_t verdicts[SMEPLAT_SETTINGS_MAX];   /**< by criterion: verdict under the rules as they are; 0 not asked */
    uint8_t worst_by[SMEPLAT_SETTINGS_MAX];   /**< by criterion: its own worst over all combinations; 0 not asked */
    uint8_t best_by[SMEPLAT_SETTINGS_MAX];    /**< by criterion: its own best over all combinations; 0 not asked */
} smeplat_range;

/** What the readings of the text mean for one application. @since 0.1
 *  @param platform what is stated
 *  @param round    the round
 *  @param rules    NULL: the 2022 rules; their readings are where each point stands when another is switched
 *  @param vary     mask of #smeplat_reading to vary; 0: all that are #SMEPLAT_READING_KIND_ARGUABLE. Points no criterion of an
 *                  application looks at are accepted and change nothing
 *  @param out      [out] the bounds; untouched unless #SMEPLAT_OK
 *  @param points   [out] the points that change `overall` when switched alone, by number; NULL: not asked
 *  @param capacity how many points fit; #SMEPLAT_POINTS_MAX always suffices
 *  @param error    [out] may be NULL; written only when refused
 *  @retval SMEPLAT_ERR_BITS      @p vary holds a bit that is no reading point
 *  @retval SMEPLAT_ERR_CAPACITY  @p points is given and too short
 *  @retval others                as smeplat_assess() */
SMEPLAT_API smeplat_status smeplat_sensitivity(const smeplat_platform *platform, const smeplat_round *round,
                                               const smeplat_rules *rules, uint64_t vary, smeplat_range *out,
                                               smeplat_point *points, size_t capacity, smeplat_error *error);

/** The same for one criterion alone: its verdict takes the place of the overall one. A criterion the rules do not have is
 *  NOT_APPLICABLE under every combination. @since 0.1
 *  @param criterion #smeplat_criterion
 *  @retval SMEPLAT_ERR_ENUM  no such criterion (field `criterion`)
 *  @retval others            as smeplat_sensitivity() */
SMEPLAT_API smeplat_status smeplat_sensitivity_criterion(const smeplat_platform *platform, const smeplat_round *round,
                                                         const smeplat_rules *rules, int32_t criterion, uint64_t vary,
                                                         smeplat_range *out, smeplat_point *points, size_t capacity,
                                                         smeplat_error *error);

/** What smeplat_sensitivity() found, in words: the verdict, whether it is robust, else its bounds and each point with its
 *  question and what every option gives; a line each. Like snprintf: the length needed comes back, the text is cut at a whole
 *  character and terminated if @p cap > 0. Empty if a pointer that must be given is NULL or a size is not one the library
 *  knows. @since 0.1
 *  @param range  as filled
 *  @param points as filled; NULL: without the points
 *  @param lang   #smeplat_lang (text.h); any other number is Chinese */
SMEPLAT_API size_t smeplat_sensitivity_text(const smeplat_range *range, const smeplat_point *points, int32_t lang, char *buf,
                                            size_t cap);

#ifdef __cplusplus
}
#endif
#endif
