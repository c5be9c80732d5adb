/* What becomes of a title: evaluation, grounds of revocation, bar. Input that was checked, rules that were taken.
 * SPDX-License-Identifier: Apache-2.0 */
#ifndef SMEPLAT_ARTICLES_TITLE_H
#define SMEPLAT_ARTICLES_TITLE_H

#include <smeplat/evaluation.h>
#include <smeplat/revocation.h>

#include "articles/case.h"

/* Grounds of Art. 15, in the order of the text. */
#define SMEPLAT__GROUND_COUNT 3
#define SMEPLAT__GROUND_FIRST SMEPLAT_GROUND_ART15_1

/* What a year's exercise means */
void smeplat__evaluation_weigh(const smeplat_evaluation *e, const smeplat_rules *rules, smeplat_evaluation_result *out);

/* How one ground of Art. 15 stands */
void smeplat__ground_weigh(const smeplat_holder *holder, const smeplat_rules *rules, int32_t ground,
                           smeplat_ground_finding *out);

/* The next entry that speaks for a ground, from `*at` (0 at first), which moves on; 0 when there is no more. */
int32_t smeplat__trigger_next(const smeplat_holder *holder, const smeplat_rules *rules, int32_t ground, size_t *at,
                              smeplat_trigger *out);

/* Whether a bar holds on a day (0: not given). */
void smeplat__bar_weigh(const smeplat_rules *rules, const smeplat_revocation *list, size_t count, int32_t day,
                        smeplat_bar_result *out);

/* The same one revocation at a time: begin, add each with its number, end with the last day of the barred stretch (looked at
 * only if barred came out YES). */
void smeplat__bar_begin(smeplat_bar_result *out);
void smeplat__bar_add(const smeplat_rules *rules, const smeplat_revocation *x, int32_t entry, int32_t day,
                      smeplat_bar_result *out);
void smeplat__bar_end(smeplat_bar_result *out, int32_t until);

#endif
