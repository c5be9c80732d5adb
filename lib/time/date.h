/* Day numbers and forward periods for the other rooms; callers see YYYYMMDD only.
 * SPDX-License-Identifier: Apache-2.0 */
#ifndef SMEPLAT_TIME_DATE_H
#define SMEPLAT_TIME_DATE_H

#include <smeplat/date.h>

#include "time/date_spec.h"

/* Day number of a valid date; the caller has checked it. Also right for a date past 2199 as smeplat__date_add_years()
 * makes one. */
/*@ requires is_day(date) && date <= 99991231;
    assigns \nothing;
    ensures \result == days_of(date);
    ensures is_date(date) ==> SMEPLAT__DAYS_MIN <= \result <= SMEPLAT__DAYS_MAX;
*/
int32_t smeplat__date_days(int32_t date);

/* The date with this day number, 0 outside SMEPLAT__DAYS_MIN..SMEPLAT__DAYS_MAX. */
/*@ assigns \nothing;
    ensures SMEPLAT__DAYS_MIN <= days <= SMEPLAT__DAYS_MAX ==> is_date(\result) && days_of(\result) == days;
    ensures !(SMEPLAT__DAYS_MIN <= days <= SMEPLAT__DAYS_MAX) ==> \result == 0;
*/
int32_t smeplat__date_from_days(int32_t days);

/* The corresponding day `years` (0 or more) later, 29 February becoming 28 February where there is none. Never fails:
 * past 2199 it is still YYYYMMDD and still orders as a number; beyond year 9999 it is 99991231. For a valid date. */
/*@ requires is_date(date) && 0 <= years;
    assigns \nothing;
    ensures is_day(\result) && \result <= 99991231;
    ensures year_of(date) + years <= 2199 ==> is_date(\result);
    ensures year_of(date) + years <= 9999 ==> year_of(\result) == year_of(date) + years;
    ensures year_of(date) + years <= 9999 ==> month_of(\result) == month_of(date);
    ensures year_of(date) + years <= 9999 ==>
      day_of(\result) == \min(day_of(date), month_days(year_of(\result), month_of(date)));
    ensures year_of(date) + years > 9999 ==> \result == 99991231;
*/
int32_t smeplat__date_add_years(int32_t date, int32_t years);

/* The day so many days after (before, if negative) a valid date; 0 when that leaves 1900..2199. */
/*@ requires is_date(date) && -200000 <= days <= 200000;
    assigns \nothing;
    ensures is_date(\result) ? days_of(\result) == days_of(date) + days : \result == 0;
    ensures SMEPLAT__DAYS_MIN <= days_of(date) + days <= SMEPLAT__DAYS_MAX <==> \result != 0;
*/
int32_t smeplat__date_step(int32_t date, int32_t days);

#endif
