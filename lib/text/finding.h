/* A finding taken apart into what a reader asks of it, each part in words.
 * SPDX-License-Identifier: Apache-2.0 */
#ifndef SMEPLAT_TEXT_FINDING_H
#define SMEPLAT_TEXT_FINDING_H

#include <smeplat/assess.h>

#include "text/criteria.h"
#include "text/say.h"

/* In the order they are told. */
enum smeplat__part {
    SMEPLAT__PART_FOUND,
    SMEPLAT__PART_REQUIRED,
    SMEPLAT__PART_MISSING,
    SMEPLAT__PART_WHEN,
    SMEPLAT__PART_SETTLE,
    SMEPLAT__PART_RANGE,
    SMEPLAT__PART_WHY,
    SMEPLAT__PART_READINGS,
    SMEPLAT__PART_DOCUMENT,
    SMEPLAT__PART_COUNT
};

/* "现状", "Found". */
const char *smeplat__part_label(int32_t part, int32_t lang);

/* Writes a part, nothing if the finding has none. `rules` may be NULL: then figures the finding lacks stay unsaid. */
void smeplat__finding_part(smeplat__writer *w, const smeplat_finding *finding, const smeplat_rules *rules,
                           int32_t part);

/* Whether the finding has that part. */
int smeplat__finding_has(const smeplat_finding *finding, const smeplat_rules *rules, int32_t part, int32_t lang);

/* Reasons that are worth a sentence: all but those the part SETTLE tells. */
uint64_t smeplat__finding_reasons(const smeplat_finding *finding);

/* Writes the reasons of a mask, one after the other. */
void smeplat__put_reasons(smeplat__writer *w, uint64_t reasons);

/* Writes the reading points of a mask: "R1、R3". */
void smeplat__put_readings(smeplat__writer *w, uint64_t readings);

/* MET or NOT_APPLICABLE: nothing to do about it. */
int smeplat__finding_settled(const smeplat_finding *finding);

/* The library's own view of a caller's finding, NULL if its size is not known. */
const smeplat_finding *smeplat__finding_take(const smeplat_finding *finding, smeplat_finding *room);

#endif
