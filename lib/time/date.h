/* Day numbers and forward periods for the other rooms; callers see YYYYMMDD only.
 * SPDX-License-Identifier: Apache-2.0 */
#ifndef SMEPLAT_TIME_DATE_H
#define SMEPLAT_TIME_DATE_H

#include <smeplat/date.h>

/* Day number of 1900-01-01 and of 2199-12-31: day 0 is 1970-01-01. */
#define SMEPLAT__DAYS_MIN (-25567)
#define SMEPLAT__DAYS_MAX 84005

/* Day number of a valid date; the caller has checked it. Also right for a date past 2199 as smeplat__date_add_years()
 * makes one. */
int32_t smeplat__date_days(int32_t date);

/* The date with this day number, 0 outside SMEPLAT__DAYS_MIN..SMEPLAT__DAYS_MAX. */
int32_t smeplat__date_from_days(int32_t days);

/* The corresponding day `years` (0 or more) later, 29 February becoming 28 February where there is none. Never fails:
 * past 2199 it is still YYYYMMDD and still orders as a number; beyond year 9999 it is 99991231. For a valid date. */
int32_t smeplat__date_add_years(int32_t date, int32_t years);

/* The day so many days after (before, if negative) a valid date; 0 when that leaves 1900..2199. */
int32_t smeplat__date_step(int32_t date, int32_t days);

#endif
