/* What each criterion asks for and what was found, in words.
 * SPDX-License-Identifier: Apache-2.0 */
#ifndef SMEPLAT_TEXT_CRITERIA_H
#define SMEPLAT_TEXT_CRITERIA_H

#include "text/words.h"

/* How a criterion's finding is told. */
enum smeplat__criterion_kind {
    SMEPLAT__TELL_YES_NO = 1, /* a fact that holds or not */
    SMEPLAT__TELL_NUMBER,     /* a figure against a floor, shares too */
    SMEPLAT__TELL_AGE,        /* a date far enough before D */
    SMEPLAT__TELL_FILED,      /* a date not after D */
    SMEPLAT__TELL_INCIDENTS,
    SMEPLAT__TELL_FUNCTIONS,
    SMEPLAT__TELL_BAR
};

/* {1} in `asks` is what is required; in `found` what was observed. Of yes/no `found` tells the no. */
typedef struct smeplat__criterion_text {
    int32_t criterion;
    int32_t kind;
    smeplat__phrase asks;
    smeplat__phrase found;
} smeplat__criterion_text;

/* The row of a criterion, NULL if there is none. */
const smeplat__criterion_text *smeplat__criterion_text_of(int32_t criterion);

#endif
