/** @file code.h  The unified social credit code (统一社会信用代码, GB 32100-2015) and the regions in it.
 *
 *  A wrong check character is reported, not refused: codes with one were issued. The region is the registrar's at the time
 *  of issue; it does not follow a move and is no proof of where a body is registered.
 *  SPDX-License-Identifier: Apache-2.0 */
#ifndef SMEPLAT_CODE_H
#define SMEPLAT_CODE_H

#include <smeplat/base.h>

#ifdef __cplusplus
extern "C" {
#endif

/** Characters of a code, a byte each. @since 0.1 */
#define SMEPLAT_CODE_LENGTH 18

/** What a code says of itself. The caller sets `struct_size`. @since 0.1 */
typedef struct smeplat_uscc {
    uint32_t struct_size;           /**< sizeof(smeplat_uscc) */
    int32_t valid;                  /**< 1 if both check characters and the category are right */
    int32_t department;             /**< character 1 (registering department), as ASCII */
    int32_t category;               /**< character 2 (category within it), as ASCII */
    int32_t category_known;         /**< 1 if this department has this category in the tables known here */
    int32_t region;                 /**< characters 3-8 as a number, 110108 say: the registrar's region */
    int32_t check_ok;               /**< 1 if character 18 is right (GB 32100) */
    int32_t check_expected;         /**< the right character 18, as ASCII */
    int32_t organisation_check_ok;  /**< 1 if character 17 is right (GB 11714 over characters 9-16) */
    int32_t organisation_check_expected; /**< the right character 17, as ASCII */
    int32_t in_beijing;             /**< 1 if the region begins with 11 */
    int32_t in_jjj;                 /**< 1 if the region begins with 11, 12 or 13 (京津冀) */
} smeplat_uscc;

/** Reads a code: 18 characters of 0-9 and A-Z without I O S V Z, characters 3 to 8 digits; no spaces, no lower case.
 *  @since 0.1
 *  @param out   [out] what the code says; untouched unless #SMEPLAT_OK
 *  @param error [out] may be NULL
 *  @retval SMEPLAT_ERR_NULL         @p out is NULL, or code.ptr is NULL with a length
 *  @retval SMEPLAT_ERR_STRUCT_SIZE  `out->struct_size` is not one the library knows
 *  @retval SMEPLAT_ERR_CODE         wrong length or alphabet (an empty code too) */
SMEPLAT_API smeplat_status smeplat_uscc_read(smeplat_str code, smeplat_uscc *out, smeplat_error *error);

/** What a department and category stand for, in a language of #smeplat_lang: "社会团体", "social organisation".
 *  Static, terminated, UTF-8; never NULL ("未知类别" / "unknown category"). @since 0.1 */
SMEPLAT_API const char *smeplat_uscc_category_label(int32_t department, int32_t category, int32_t lang);

/** Name of a registrar region in a language of #smeplat_lang: the districts of Beijing (retired and registrar-only codes
 *  too), else the province, region or municipality; never NULL ("未知地区" / "unknown region"). @since 0.1 */
SMEPLAT_API const char *smeplat_region_label(int32_t region, int32_t lang);

#ifdef __cplusplus
}
#endif
#endif
