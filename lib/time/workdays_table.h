/* The packed table of working days that workdays_table.py makes.
 * SPDX-License-Identifier: Apache-2.0 */
#ifndef SMEPLAT_TIME_WORKDAYS_TABLE_H
#define SMEPLAT_TIME_WORKDAYS_TABLE_H

#include <smeplat/base.h>

/* What the table speaks of, in day numbers. */
typedef struct smeplat__workdays_span {
    int32_t first;         /* first day, notified */
    int32_t last_notified; /* last notified day; from the next on the provisional rule holds */
    int32_t last;          /* last day */
    int32_t final_through; /* last day no later notice moves */
    int32_t named_count;   /* named days */
    smeplat_str edition;   /* date of the state of knowledge */
} smeplat__workdays_span;

typedef struct smeplat__named_day {
    uint16_t offset; /* days since `first` */
    uint8_t what;    /* smeplat_day_kind * 16 + index of the holiday */
    uint8_t notice;  /* index of the notice */
} smeplat__named_day;

/* Months of the table by year and month as dates have them: 100 a year, of which 12 are there. */
#define SMEPLAT__WORKDAYS_MONTHS 3912

typedef struct smeplat__workdays_month {
    uint16_t offset; /* days from `first` to its first day */
    uint16_t length; /* days it has; 0 if there is no such month */
} smeplat__workdays_month;

/* Days and working days from the table's first day that it answers alone (a layer may speak of the next), that are
 * notified, and that no later notice moves. */
typedef struct smeplat__bounds {
    uint32_t days, work, sure_days, sure_work, final_days, final_work;
} smeplat__bounds;

extern const smeplat__workdays_span smeplat__workdays;
extern const smeplat__bounds smeplat__workdays_alone; /* without layers */
extern const uint16_t smeplat__workdays_rank[];
extern const smeplat__workdays_month smeplat__workdays_months[SMEPLAT__WORKDAYS_MONTHS];
extern const uint16_t smeplat__workdays_select[];
extern const smeplat_str smeplat__workdays_holidays[];
extern const smeplat_str smeplat__workdays_notices[];
extern const smeplat__named_day smeplat__workdays_named[];

#endif
