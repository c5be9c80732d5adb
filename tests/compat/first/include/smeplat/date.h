/** @file date.h  Civil dates and the Civil Code's periods (民法典 200-204): forward only, no time zone, no clock.
 *
 *  A date is an int32_t YYYYMMDD, 0 = none, from 1900-01-01 to 2199-12-31. Working days are in calendar.h.
 *  SPDX-License-Identifier: Apache-2.0 */
#ifndef SMEPLAT_DATE_H
#define SMEPLAT_DATE_H

#include <smeplat/base.h>

/** First date there is. @since 0.1 */
#define SMEPLAT_DATE_MIN 19000101
/** Last date there is. @since 0.1 */
#define SMEPLAT_DATE_MAX 21991231

#ifdef __cplusplus
extern "C" {
#endif

/** 1 if @p date exists and lies in 1900-01-01..2199-12-31, else 0 (also for 0, "none"). @since 0.1 */
SMEPLAT_API int32_t smeplat_date_valid(int32_t date);

/** Day of the week, 1 Monday to 7 Sunday; 0 if @p date is not valid. @since 0.1 */
SMEPLAT_API int32_t smeplat_date_weekday(int32_t date);

/** The date @p days after @p date (before, if negative). @since 0.1
 *  @param out [out] the date; untouched unless #SMEPLAT_OK
 *  @retval SMEPLAT_ERR_NULL  @p out is NULL
 *  @retval SMEPLAT_ERR_DATE  @p date is not valid, or the result would not be */
SMEPLAT_API smeplat_status smeplat_date_add_days(int32_t date, int64_t days, int32_t *out);

/** The corresponding day @p months later, or the month's last day where there is none (民法典 202). @since 0.1
 *  Counted forward only: going back by clamping gives other answers around the end of February.
 *  @param months 0 or more
 *  @param out    [out] the date; untouched unless #SMEPLAT_OK
 *  @retval SMEPLAT_ERR_NULL   @p out is NULL
 *  @retval SMEPLAT_ERR_RANGE  @p months is below 0
 *  @retval SMEPLAT_ERR_DATE   @p date is not valid, or the result would not be */
SMEPLAT_API smeplat_status smeplat_date_add_months(int32_t date, int32_t months, int32_t *out);

/** The corresponding day @p years later, 29 February becoming 28 February where there is none. As
 *  smeplat_date_add_months() in all else. @since 0.1 */
SMEPLAT_API smeplat_status smeplat_date_add_years(int32_t date, int32_t years, int32_t *out);

/** Days from @p from to @p to, negative if @p to is earlier. @since 0.1
 *  @param out [out] days; untouched unless #SMEPLAT_OK
 *  @retval SMEPLAT_ERR_NULL  @p out is NULL
 *  @retval SMEPLAT_ERR_DATE  one of the dates is not valid */
SMEPLAT_API smeplat_status smeplat_date_days_between(int32_t from, int32_t to, int32_t *out);

/** Reads "YYYY-MM-DD", exactly ten characters. @since 0.1
 *  @param out [out] the date; untouched unless #SMEPLAT_OK
 *  @retval SMEPLAT_ERR_NULL   @p text or @p out is NULL
 *  @retval SMEPLAT_ERR_SHAPE  not four digits, "-", two digits, "-", two digits
 *  @retval SMEPLAT_ERR_DATE   the right form, but no such date, or outside 1900..2199 */
SMEPLAT_API smeplat_status smeplat_date_parse(const char *text, size_t len, int32_t *out);

/** Writes "YYYY-MM-DD". Like snprintf: the length needed (10) comes back, the text is cut to @p cap - 1 and terminated
 *  if @p cap > 0. A date that is not valid gives an empty text and 0. @since 0.1 */
SMEPLAT_API size_t smeplat_date_format(int32_t date, char *buf, size_t cap);

#ifdef __cplusplus
}
#endif
#endif
