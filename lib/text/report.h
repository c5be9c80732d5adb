/* A report being written: the page, its headings, and the parts that list findings.
 * SPDX-License-Identifier: Apache-2.0 */
#ifndef SMEPLAT_TEXT_REPORT_H
#define SMEPLAT_TEXT_REPORT_H

#include <smeplat/text.h>

#include "text/finding.h"

/* Looks of a terminal. */
#define SMEPLAT__LOOK_NORMAL "0"
#define SMEPLAT__LOOK_BOLD   "1"

typedef struct smeplat__page {
    smeplat__writer w;
    uint32_t flags;    /* #smeplat_report_flag */
    int32_t section;   /* headings so far */
    uint64_t readings; /* reading points named in full so far */
    const smeplat_platform *platform;
    const smeplat_round *round;
    const smeplat_rules *rules;
    const smeplat_assessment *assessment;
    const smeplat_finding *findings;
    size_t count;
    smeplat_finding finding_room; /* for findings of another size */
} smeplat__page;

/* report.c */
int smeplat__page_english(const smeplat__page *p);
/* Switches the look if the report is coloured. */
void smeplat__page_look(smeplat__page *p, const char *code);
/* What a verdict looks like. */
const char *smeplat__look_of(int32_t verdict);
/* "一、不符合（2项）" in Chinese, "Not met (2)" in English, underlined. */
void smeplat__page_section(smeplat__page *p, const smeplat__phrase *heading, const smeplat__arg *args,
                           const char *look);

/* report_findings.c */
/* All findings of one open verdict: those that need telling one by one, then the checklists. */
void smeplat__page_open(smeplat__page *p, int32_t verdict);
/* What needs nothing: one line each, in columns. */
void smeplat__page_rest(smeplat__page *p);

#endif
