/* Civil dates: validity, weekday, periods of the Civil Code, text form.
 * SPDX-License-Identifier: Apache-2.0 */
#include "time/date.h"

#define YEAR_MIN     1900
#define YEAR_MAX     2199
#define YEAR_CEILING 9999

/*@ assigns \nothing;
    ensures \result == leap(year);
*/
static int32_t is_leap(int32_t year)
{
    return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
}

/*@ requires 1 <= month <= 12;
    assigns \nothing;
    ensures \result == month_days(year, month);
*/
static int32_t month_length(int32_t year, int32_t month)
{
    static const unsigned char length[13] = {0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

    return month == 2 && is_leap(year) ? 29 : length[month];
}

/*@ requires 0 <= year <= 9999 && 1 <= month <= 12 && 1 <= day <= 31;
    assigns \nothing;
    ensures \result == written(year, month, day);
    ensures year_of(\result) == year;
    ensures month_of(\result) == month;
    ensures day_of(\result) == day;
    ensures days_of(\result) == day_number(year, month, day);
    ensures 1 <= year && is_civil(year, month, day) ==> is_day(\result);
    ensures 1900 <= year <= 2199 && is_civil(year, month, day) ==> is_date(\result);
*/
static int32_t compose(int32_t year, int32_t month, int32_t day)
{
    //@ assert (year * 10000 + month * 100 + day) / 100 == year * 100 + month;
    //@ assert (year * 100 + month) % 100 == month;
    return year * 10000 + month * 100 + day;
}

/*@ requires 1 <= year <= 9999 && is_civil(year, month, day);
    assigns \nothing;
    ensures \result == day_number(year, month, day);
    ensures 1900 <= year <= 2199 ==> SMEPLAT__DAYS_MIN <= \result <= SMEPLAT__DAYS_MAX;
*/
static int32_t civil_days(int32_t year, int32_t month, int32_t day)
{
    /* Years counted from March put the leap day last, so month lengths follow one formula. */
    int32_t shifted = (month + 9) % 12;

    //@ assert month > 2 ? shifted == month - 3 : shifted == month + 9;
    //@ assert (shifted * 153 + 2) / 5 + (month > 2 ? 59 + leap(year) : -306) == before_month(year, month);
    //@ assert is_leap_day(year);
    //@ assert 1 <= before_month(year, month) + day <= 365 + leap(year);
    /*@ assert 1900 <= year <= 2199 ==> SMEPLAT__DAYS_MIN <= day_number(year, 1, 1) &&
          day_number(year, 1, 365 + leap(year)) <= SMEPLAT__DAYS_MAX; */
    year -= month <= 2;
    return year * 365 + year / 4 - year / 100 + year / 400 + (shifted * 153 + 2) / 5 + day - 1 - 719468;
}

int32_t smeplat__date_days(int32_t date)
{
    return civil_days(date / 10000, date / 100 % 100, date % 100);
}

/*@ requires 0 <= of_era < 146097;
    assigns \nothing;
    ensures fits(of_era, \result);
    ensures 109513 <= of_era ==> 299 <= \result;
    ensures of_era <= 72988 ==> \result <= 199;
*/
static int32_t year_of_era(int32_t of_era)
{
    return (of_era - of_era / 1460 + of_era / 36524 - of_era / 146096) / 365;
}

/* The date so many days into a year that begins in March. */
/*@ requires 1 <= year < 9999 && 0 <= of_year <= 364 + leap(year + 1);
    assigns \nothing;
    ensures is_day(\result) && (1900 <= (of_year < 306 ? year : year + 1) <= 2199 ==> is_date(\result));
    ensures days_of(\result) == 365 * year + year / 4 - year / 100 + year / 400 + of_year - 719468;
*/
static int32_t compose_march(int32_t year, int32_t of_year)
{
    int32_t shifted = (5 * of_year + 2) / 153;
    int32_t day = of_year - (153 * shifted + 2) / 5 + 1;
    int32_t month = shifted < 10 ? shifted + 3 : shifted - 9;

    //@ assert 0 <= shifted <= 11 && 1 <= day <= 31;
    //@ assert shifted < 10 ==> is_civil(year, shifted + 3, day);
    //@ assert shifted >= 10 ==> is_civil(year + 1, shifted - 9, day);
    /*@ assert (shifted * 153 + 2) / 5 + (month > 2 ? 59 + leap(year) : -306) ==
          before_month(year + (month <= 2 ? 1 : 0), month); */
    //@ assert is_leap_day(year);
    //@ assert day_number(year + (month <= 2 ? 1 : 0), month, day) == march_days(year, shifted, day);
    return compose(year + (month <= 2), month, day);
}

int32_t smeplat__date_from_days(int32_t days)
{
    int32_t n, era, of_era, year;

    if (days < SMEPLAT__DAYS_MIN || days > SMEPLAT__DAYS_MAX)
        return 0;
    n = days + 719468;
    era = n / 146097;
    of_era = n % 146097;
    year = year_of_era(of_era);
    /*@ assert era == 4 ==> leap(1600 + (year + 1)) == leap(year + 1) &&
          march_days(1600 + year, 0, 1) == march_days(year, 0, 1) + 584388; */
    /*@ assert era == 5 ==> leap(2000 + (year + 1)) == leap(year + 1) &&
          march_days(2000 + year, 0, 1) == march_days(year, 0, 1) + 730485; */
    //@ assert era == 4 || era == 5;
    return compose_march(era * 400 + year, of_era - (365 * year + year / 4 - year / 100));
}

int32_t smeplat__date_add_years(int32_t date, int32_t years)
{
    int32_t year = date / 10000;
    int32_t month = date / 100 % 100;
    int32_t day = date % 100;

    if (years > YEAR_CEILING - year)
        return compose(YEAR_CEILING, 12, 31);
    year += years;
    if (day > month_length(year, month))
        day = month_length(year, month);
    //@ assert is_civil(year, month, day) && 1900 <= year <= 9999;
    return compose(year, month, day);
}

int32_t smeplat__date_step(int32_t date, int32_t days)
{
    return smeplat__date_from_days(smeplat__date_days(date) + days);
}

/*@ assigns \nothing;
    ensures \result == 0 || \result == 1;
    ensures \result == 1 <==> is_date(date);
*/
int32_t smeplat_date_valid(int32_t date)
{
    uint32_t of_year, month, day;

    if (date < SMEPLAT_DATE_MIN || date > SMEPLAT_DATE_MAX)
        return 0;
    of_year = (uint32_t)date % 10000;
    month = of_year / 100;
    day = of_year % 100;
    if (month < 1 || month > 12 || day < 1)
        return 0;
    if (day <= 28 || (day <= 30 && month != 2)) /* as nearly all have */
        return 1;
    return (int32_t)day <= month_length(date / 10000, (int32_t)month);
}

/*@ assigns \nothing;
    ensures is_date(date) ==> 1 <= \result <= 7 && (days_of(date) + 70000 - (\result - 4)) % 7 == 0;
    ensures !is_date(date) ==> \result == 0;
*/
int32_t smeplat_date_weekday(int32_t date)
{
    if (!smeplat_date_valid(date))
        return 0;
    /* 1970-01-01 was a Thursday; the offset keeps the dividend positive back to 1900. */
    return (smeplat__date_days(date) + 7 * 4000 + 3) % 7 + 1;
}

/*@ requires out == \null || \valid(out);
    assigns *out;
    ensures \result == SMEPLAT_OK ==> is_date(date) && is_date(*out) && days_of(*out) == days_of(date) + days;
    ensures \result != SMEPLAT_OK && out != \null ==> *out == \old(*out);
    ensures \result == SMEPLAT_OK <==> out != \null && is_date(date) &&
      SMEPLAT__DAYS_MIN <= days_of(date) + days <= SMEPLAT__DAYS_MAX;
    ensures \result == SMEPLAT_ERR_NULL <==> out == \null;
    ensures \result == SMEPLAT_OK || \result == SMEPLAT_ERR_NULL || \result == SMEPLAT_ERR_DATE;
*/
smeplat_status smeplat_date_add_days(int32_t date, int64_t days, int32_t *out)
{
    int32_t result;

    if (!out)
        return SMEPLAT_ERR_NULL;
    if (!smeplat_date_valid(date))
        return SMEPLAT_ERR_DATE;
    if (days < -(int64_t)200000 || days > 200000)
        return SMEPLAT_ERR_DATE;
    result = smeplat__date_step(date, (int32_t)days);
    if (!result)
        return SMEPLAT_ERR_DATE;
    *out = result;
    return SMEPLAT_OK;
}

/*@ requires out == \null || \valid(out);
    assigns *out;
    ensures \result == SMEPLAT_OK ==> is_date(*out);
    ensures \result == SMEPLAT_OK ==>
      year_of(*out) * 12 + month_of(*out) == year_of(date) * 12 + month_of(date) + months;
    ensures \result == SMEPLAT_OK ==> day_of(*out) == \min(day_of(date), month_days(year_of(*out), month_of(*out)));
    ensures \result != SMEPLAT_OK && out != \null ==> *out == \old(*out);
    ensures \result == SMEPLAT_OK <==> out != \null && is_date(date) && 0 <= months &&
      year_of(date) * 12 + month_of(date) - 1 + months < 2200 * 12;
    ensures \result == SMEPLAT_ERR_NULL <==> out == \null;
    ensures \result == SMEPLAT_ERR_RANGE <==> out != \null && is_date(date) && months < 0;
*/
smeplat_status smeplat_date_add_months(int32_t date, int32_t months, int32_t *out)
{
    int32_t year = date / 10000;
    int32_t month = date / 100 % 100;
    int32_t day = date % 100;
    int32_t index;

    if (!out)
        return SMEPLAT_ERR_NULL;
    if (!smeplat_date_valid(date))
        return SMEPLAT_ERR_DATE;
    if (months < 0)
        return SMEPLAT_ERR_RANGE;
    if (months > (YEAR_MAX - YEAR_MIN + 1) * 12)
        return SMEPLAT_ERR_DATE;
    index = year * 12 + month - 1 + months;
    year = index / 12;
    month = index % 12 + 1;
    if (year > YEAR_MAX)
        return SMEPLAT_ERR_DATE;
    if (day > month_length(year, month))
        day = month_length(year, month);
    //@ assert is_civil(year, month, day) && 1900 <= year <= 2199;
    *out = compose(year, month, day);
    return SMEPLAT_OK;
}

/*@ requires out == \null || \valid(out);
    assigns *out;
    ensures \result == SMEPLAT_OK ==> is_date(*out);
    ensures \result == SMEPLAT_OK ==> year_of(*out) == year_of(date) + years && month_of(*out) == month_of(date) &&
      day_of(*out) == \min(day_of(date), month_days(year_of(date) + years, month_of(date)));
    ensures \result != SMEPLAT_OK && out != \null ==> *out == \old(*out);
    ensures \result == SMEPLAT_OK <==> out != \null && is_date(date) && 0 <= years && year_of(date) + years <= 2199;
    ensures \result == SMEPLAT_ERR_NULL <==> out == \null;
    ensures \result == SMEPLAT_ERR_RANGE <==> out != \null && is_date(date) && years < 0;
*/
smeplat_status smeplat_date_add_years(int32_t date, int32_t years, int32_t *out)
{
    int32_t result;

    if (!out)
        return SMEPLAT_ERR_NULL;
    if (!smeplat_date_valid(date))
        return SMEPLAT_ERR_DATE;
    if (years < 0)
        return SMEPLAT_ERR_RANGE;
    result = smeplat__date_add_years(date, years);
    if (result > SMEPLAT_DATE_MAX)
        return SMEPLAT_ERR_DATE;
    *out = result;
    return SMEPLAT_OK;
}

/*@ requires out == \null || \valid(out);
    assigns *out;
    ensures \result == SMEPLAT_OK ==> *out == days_of(to) - days_of(from);
    ensures \result != SMEPLAT_OK && out != \null ==> *out == \old(*out);
    ensures \result == SMEPLAT_OK <==> out != \null && is_date(from) && is_date(to);
*/
smeplat_status smeplat_date_days_between(int32_t from, int32_t to, int32_t *out)
{
    if (!out)
        return SMEPLAT_ERR_NULL;
    if (!smeplat_date_valid(from) || !smeplat_date_valid(to))
        return SMEPLAT_ERR_DATE;
    *out = smeplat__date_days(to) - smeplat__date_days(from);
    return SMEPLAT_OK;
}

smeplat_status smeplat_date_parse(const char *text, size_t len, int32_t *out)
{
    int32_t date = 0;
    size_t i;

    if (!text || !out)
        return SMEPLAT_ERR_NULL;
    if (len != 10 || text[4] != '-' || text[7] != '-')
        return SMEPLAT_ERR_SHAPE;
    for (i = 0; i < 10; i++) {
        if (i == 4 || i == 7)
            continue;
        if (text[i] < '0' || text[i] > '9')
            return SMEPLAT_ERR_SHAPE;
        date = date * 10 + (text[i] - '0');
    }
    if (!smeplat_date_valid(date))
        return SMEPLAT_ERR_DATE;
    *out = date;
    return SMEPLAT_OK;
}

size_t smeplat_date_format(int32_t date, char *buf, size_t cap)
{
    static const int32_t unit[8] = {10000000, 1000000, 100000, 10000, 1000, 100, 10, 1};
    static const unsigned char place[8] = {0, 1, 2, 3, 5, 6, 8, 9};
    char text[10];
    size_t i, length = 0;

    if (smeplat_date_valid(date)) {
        length = sizeof text;
        text[4] = text[7] = '-';
        for (i = 0; i < 8; i++)
            text[place[i]] = (char)('0' + date / unit[i] % 10);
    }
    if (buf && cap > 0) {
        size_t n = length < cap ? length : cap - 1;

        for (i = 0; i < n; i++)
            buf[i] = text[i];
        buf[n] = 0;
    }
    return length;
}
