/* The Measures of 2022 as data, where their figures have to be seen by the compiler.
 * SPDX-License-Identifier: Apache-2.0 */
#ifndef SMEPLAT_RULES_BEIJING_2022_H
#define SMEPLAT_RULES_BEIJING_2022_H

#include <smeplat/rules.h>

#include "rules/criteria.h"

#define TEXT(s) {s, sizeof s - 1}
#define FORCE_OF(c, clause, unit, force, relax, filing, time, readings, question, facts) \
    [SMEPLAT_CRITERION_##c] = SMEPLAT_FORCE_##force,
#define RELAX_OF(c, clause, unit, force, relax, filing, time, readings, question, facts) [SMEPLAT_CRITERION_##c] = (relax),

/*= Art. 18/1: in force from its publication; the text we have was posted on this day, its number is not known */
static const smeplat_rules beijing_2022 = {
    .struct_size = sizeof(smeplat_rules),
    .measure = SMEPLAT_MEASURE_BEIJING_2022,
    .min_basis = SMEPLAT_BASIS_DECLARED,
    .valid_from = 20220520,
    .title = TEXT("北京市中小企业公共服务示范平台管理办法"),
    .issuer = TEXT("北京市经济和信息化局"),
    .force = {SMEPLAT__CRITERIA(FORCE_OF)},
    .relaxable = {SMEPLAT__CRITERIA(RELAX_OF)},
    .assets_fen_min = 300000000,     /*= Art. 6(1): three million yuan */
    .age_years_min = 2,              /*= Art. 6(1) */
    .smes_min = 100,                 /*= Art. 6(3)/1 */
    .smes_reduced_min = 50,          /*= Art. 6(3)/2: production stages */
    .institutions_min = 5,           /*= Art. 6(4) */
    .staff_min = 8,                  /*= Art. 6(7) */
    .revenue_share_min = {50, 100},  /*= Art. 6(8) */
    .free_services_min = 1,          /*= Art. 6(8): some, hence at least one */
    .satisfaction_min = {90, 100},   /*= Art. 6(9) */
    .mean_score_min = 9000,          /*= Art. 6(9): 90.00 points under R9 = 2 */
    .functions_min = 1,              /*= Art. 7 */
    .lookback_years = 2,             /*= Art. 6(2) */
    .bar_years = 2,                  /*= Art. 15 */
    .filing_workdays = 30,           /*= Art. 17 */
};

#undef TEXT
#undef FORCE_OF
#undef RELAX_OF

#endif
