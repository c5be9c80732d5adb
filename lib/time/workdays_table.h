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

extern const smeplat__workdays_span smeplat__workdays;
extern const uint64_t smeplat__workdays_bits[];
extern const uint16_t smeplat__workdays_rank[];
extern const smeplat_str smeplat__workdays_holidays[];
extern const smeplat_str smeplat__workdays_notices[];
extern const smeplat__named_day smeplat__workdays_named[];

#endif
