/* Civil dates: validity, weekday, periods of the Civil Code, text form.
 * SPDX-License-Identifier: Apache-2.0 */
#include "time/date.h"

#define YEAR_MIN     1900
#define YEAR_MAX     2199
#define YEAR_CEILING 9999

static int32_t is_leap(int32_t year)
{
    return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
}

static int32_t month_length(int32_t year, int32_t month)
{
    static const unsigned char length[13] = {0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

    return month == 2 && is_leap(year) ? 29 : length[month];
}

static int32_t compose(int32_t year, int32_t month, int32_t day)
{
    return year * 10000 + month * 100 + day;
}

int32_t smeplat__date_days(int32_t date)
{
    /* Years counted from March put the leap day last, so month lengths follow one formula. */
    int32_t year = date / 10000;
    int32_t month = date / 100 % 100;
    int32_t day = date % 100;
    int32_t shifted = (month + 9) % 12;

    year -= month <= 2;
    return year * 365 + year / 4 - year / 100 + year / 400 + (shifted * 153 + 2) / 5 + day - 1 - 719468;
}

int32_t smeplat__date_from_days(int32_t days)
{
    int32_t n, era, of_era, year, of_year, shifted, month, day;

    if (days < SMEPLAT__DAYS_MIN || days > SMEPLAT__DAYS_MAX)
        return 0;
    n = days + 719468;
    era = n / 146097;
    of_era = n % 146097;
    year = (of_era - of_era / 1460 + of_era / 36524 - of_era / 146096) / 365;
    of_year = of_era - (365 * year + year / 4 - year / 100);
    shifted = (5 * of_year + 2) / 153;
    day = of_year - (153 * shifted + 2) / 5 + 1;
    month = shifted < 10 ? shifted + 3 : shifted - 9;
    return compose(era * 400 + year + (month <= 2), month, day);
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
    return compose(year, month, day);
}

int32_t smeplat__date_step(int32_t date, int32_t days)
{
    return smeplat__date_from_days(smeplat__date_days(date) + days);
}

int32_t smeplat_date_valid(int32_t date)
{
    int32_t year = date / 10000;
    int32_t month = date / 100 % 100;
    int32_t day = date % 100;

    if (date < SMEPLAT_DATE_MIN || date > SMEPLAT_DATE_MAX)
        return 0;
    return month >= 1 && month <= 12 && day >= 1 && day <= month_length(year, month);
}

int32_t smeplat_date_weekday(int32_t date)
{
    if (!smeplat_date_valid(date))
        return 0;
    /* 1970-01-01 was a Thursday; the offset keeps the dividend positive back to 1900. */
    return (smeplat__date_days(date) + 7 * 4000 + 3) % 7 + 1;
}

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
    *out = compose(year, month, day);
    return SMEPLAT_OK;
}

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
