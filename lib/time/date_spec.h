/* What the proofs measure dates by: the calendar as it is taught, months of so many days in years from January on.
 * No code; see docs/proofs.md.
 * SPDX-License-Identifier: Apache-2.0 */
#ifndef SMEPLAT_TIME_DATE_SPEC_H
#define SMEPLAT_TIME_DATE_SPEC_H

#include <smeplat/date.h>

/* Day number of 1900-01-01 and of 2199-12-31: day 0 is 1970-01-01. */
#define SMEPLAT__DAYS_MIN (-25567)
#define SMEPLAT__DAYS_MAX 84005

/*@ logic integer leap(integer y) = (y % 4 == 0 && y % 100 != 0) || y % 400 == 0 ? 1 : 0;
    logic integer month_days(integer y, integer m) =
      m == 2 ? 28 + leap(y) : m == 4 || m == 6 || m == 9 || m == 11 ? 30 : 31;
    logic integer before_month(integer y, integer m) =
      (m == 1 ? 0 : m == 2 ? 31 : m == 3 ? 59 : m == 4 ? 90 : m == 5 ? 120 : m == 6 ? 151 : m == 7 ? 181
       : m == 8 ? 212 : m == 9 ? 243 : m == 10 ? 273 : m == 11 ? 304 : 334) + (m > 2 ? leap(y) : 0);
    logic integer day_number(integer y, integer m, integer d) =
      365 * (y - 1) + (y - 1) / 4 - (y - 1) / 100 + (y - 1) / 400 + before_month(y, m) + d - 719163;
    predicate is_civil(integer y, integer m, integer d) = 1 <= m <= 12 && 1 <= d <= month_days(y, m);
*/

/* The same, of a date written as YYYYMMDD. */
/*@ logic integer written(integer y, integer m, integer d) = y * 10000 + m * 100 + d;
    logic integer year_of(integer date) = date / 10000;
    logic integer month_of(integer date) = date / 100 % 100;
    logic integer day_of(integer date) = date % 100;
    logic integer days_of(integer date) = day_number(year_of(date), month_of(date), day_of(date));
    logic integer anniversary(integer date, integer years) = written(year_of(date) + years, month_of(date),
      \min(day_of(date), month_days(year_of(date) + years, month_of(date))));
    predicate is_day(integer date) = 10000 <= date && is_civil(year_of(date), month_of(date), day_of(date));
    predicate is_date(integer date) = SMEPLAT_DATE_MIN <= date <= SMEPLAT_DATE_MAX && is_day(date);
*/

/* The code counts in eras of 400 years and in years that begin in March. */
/*@ logic integer march_days(integer y, integer s, integer d) =
      365 * y + y / 4 - y / 100 + y / 400 + (153 * s + 2) / 5 + d - 719469;
    predicate is_leap_day(integer y) =
      y / 4 - y / 100 + y / 400 == (y - 1) / 4 - (y - 1) / 100 + (y - 1) / 400 + leap(y);
    logic integer year_in_era(integer n) = (n - n / 1460 + n / 36524 - n / 146096) / 365;
    logic integer rest_of_era(integer n, integer y) = n - (365 * y + y / 4 - y / 100);
    predicate fits(integer n, integer y) = 0 <= y < 400 && 0 <= rest_of_era(n, y) <= 364 + leap(y + 1);
*/

/* A group of lemmas is proved with its own steps and no other; tests/proofs says what a function's proof may use. */
#define SMEPLAT__GROUP(n) (SMEPLAT__STEPS + 0 == (n) || ((SMEPLAT__LEMMAS + 0) >> (n)) % 2)

/* Day numbers go up by one from each day to the next, from 0 on 1970-01-01: so they are the calendar's. */
#if SMEPLAT__STEPS == 1
/*@ lemma hundred: \forall integer y; 0 <= y && y % 100 == 0 ==> y % 4 == 0;
    lemma four_hundred: \forall integer y; 0 <= y && y % 400 == 0 ==> y % 100 == 0;
    lemma leap_count: \forall integer y; 0 <= y ==>
      leap(y) == (y % 4 == 0 ? 1 : 0) - (y % 100 == 0 ? 1 : 0) + (y % 400 == 0 ? 1 : 0);
    lemma fourth: \forall integer y; 1 <= y ==> y / 4 == (y - 1) / 4 + (y % 4 == 0 ? 1 : 0);
    lemma hundredth: \forall integer y; 1 <= y ==> y / 100 == (y - 1) / 100 + (y % 100 == 0 ? 1 : 0);
    lemma four_hundredth: \forall integer y; 1 <= y ==> y / 400 == (y - 1) / 400 + (y % 400 == 0 ? 1 : 0);
*/
#endif
#if SMEPLAT__GROUP(1) || SMEPLAT__STEPS == 5
/*@ lemma leap_days: \forall integer y; 1 <= y ==> is_leap_day(y);
*/
#endif
#if SMEPLAT__STEPS == 5
#endif
#if SMEPLAT__GROUP(5)
/*@ lemma first_day: day_number(1970, 1, 1) == 0;
    lemma next_month: \forall integer y, m; 1 <= y && 1 <= m < 12 ==>
      day_number(y, m + 1, 1) == day_number(y, m, month_days(y, m)) + 1;
    lemma next_year: \forall integer y; 1 <= y ==> day_number(y + 1, 1, 1) == day_number(y, 12, 31) + 1;
*/
#endif

#if SMEPLAT__STEPS == 2
/*@ lemma fours_4: \forall integer y; 0 <= y ==> (1600 + y) % 4 == y % 4;
    lemma hundreds_4: \forall integer y; 0 <= y ==> (1600 + y) % 100 == y % 100;
    lemma four_hundreds_4: \forall integer y; 0 <= y ==> (1600 + y) % 400 == y % 400;
    lemma fours_5: \forall integer y; 0 <= y ==> (2000 + y) % 4 == y % 4;
    lemma hundreds_5: \forall integer y; 0 <= y ==> (2000 + y) % 100 == y % 100;
    lemma four_hundreds_5: \forall integer y; 0 <= y ==> (2000 + y) % 400 == y % 400;
*/
#endif
#if SMEPLAT__GROUP(2)
/*@ lemma leap_in_era_4: \forall integer y; 0 <= y ==> leap(1600 + y) == leap(y);
    lemma leap_in_era_5: \forall integer y; 0 <= y ==> leap(2000 + y) == leap(y);
*/
#endif
#if SMEPLAT__STEPS == 3
/*@ lemma fourths_4: \forall integer y; 0 <= y ==> (1600 + y) / 4 == 400 + y / 4;
    lemma hundredths_4: \forall integer y; 0 <= y ==> (1600 + y) / 100 == 16 + y / 100;
    lemma four_hundredths_4: \forall integer y; 0 <= y ==> (1600 + y) / 400 == 4 + y / 400;
    lemma fourths_5: \forall integer y; 0 <= y ==> (2000 + y) / 4 == 500 + y / 4;
    lemma hundredths_5: \forall integer y; 0 <= y ==> (2000 + y) / 100 == 20 + y / 100;
    lemma four_hundredths_5: \forall integer y; 0 <= y ==> (2000 + y) / 400 == 5 + y / 400;
*/
#endif
#if SMEPLAT__GROUP(3)
/*@ lemma days_in_era_4: \forall integer y, s, d; 0 <= y < 400 ==> march_days(1600 + y, s, d) ==
      146097 * 4 + 365 * y + y / 4 - y / 100 + (153 * s + 2) / 5 + d - 719469;
    lemma days_in_era_5: \forall integer y, s, d; 0 <= y < 400 ==> march_days(2000 + y, s, d) ==
      146097 * 5 + 365 * y + y / 4 - y / 100 + (153 * s + 2) / 5 + d - 719469;
*/
#endif
#if SMEPLAT__STEPS == 4
/*@ lemma century_1: \forall integer n; 0 <= n < 36524 ==> fits(n, year_in_era(n));
    lemma century_2: \forall integer n; 36524 <= n < 73048 ==> fits(n, year_in_era(n));
    lemma century_3: \forall integer n; 73048 <= n < 109572 ==> fits(n, year_in_era(n));
    lemma century_4: \forall integer n; 109572 <= n < 146097 ==> fits(n, year_in_era(n));
*/
#endif
#if SMEPLAT__GROUP(4)
/*@ lemma era: \forall integer n; 0 <= n < 146097 ==> fits(n, year_in_era(n));
*/
#endif

#endif
