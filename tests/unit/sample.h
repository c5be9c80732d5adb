/* A platform that meets every criterion, for tests to take things away from.
 * SPDX-License-Identifier: Apache-2.0 */
#ifndef TESTS_SAMPLE_H
#define TESTS_SAMPLE_H

#include <string.h>

#include <smeplat/smeplat.h>

#define TEXT(s) {s, sizeof(s) - 1}
#define COUNT_OF(a) (sizeof(a) / sizeof *(a))

static inline smeplat_fact stated(int64_t value)
{
    smeplat_fact f = {value, SMEPLAT_BASIS_DOCUMENTED, 0};
    return f;
}

/* The platform's fact with this number. */
static inline smeplat_fact *fact_of(smeplat_platform *p, int32_t field)
{
    return &p->public_benefit + (field - SMEPLAT_FIELD_PUBLIC_BENEFIT);
}

static const smeplat_service sample_service = {
    .struct_size = sizeof(smeplat_service),
    .function = SMEPLAT_FUNCTION_CONSULTING,
    .offered = {1, SMEPLAT_BASIS_DOCUMENTED, 0},
    .records_in_year = {1, SMEPLAT_BASIS_DOCUMENTED, 0},
};

/* Every figure stands exactly at its threshold; the founding day is two years before the deadline. */
static inline smeplat_platform sample_platform(void)
{
    smeplat_platform p;
    int32_t f;

    memset(&p, 0, sizeof p);
    p.struct_size = sizeof p;
    for (f = SMEPLAT_FIELD_PUBLIC_BENEFIT; f <= SMEPLAT_FIELD_MATERIALS_COMPLETE; f++)
        *fact_of(&p, f) = stated(1);
    p.founded_on = stated(20240630);
    p.total_assets_fen = stated(300000000);
    p.jjj_smes_served = stated(100);
    p.institutions_gathered = stated(5);
    p.staff_degree_only = stated(3);
    p.staff_title_only = stated(3);
    p.staff_degree_and_title = stated(2);
    p.sme_service_revenue_fen = stated(50);
    p.operating_revenue_fen = stated(100);
    p.total_income_fen = stated(100);
    p.service_revenue_fen = stated(100);
    p.survey_valid = stated(10);
    p.survey_satisfied = stated(9);
    p.survey_basically_satisfied = stated(0);
    p.survey_mean_score = stated(9000);
    p.industries = stated((int64_t)SMEPLAT_BIT(SMEPLAT_INDUSTRY_HEALTH));
    p.filed_on = stated(20260630);
    p.services = &sample_service;
    p.service_count = 1;
    return p;
}

static inline smeplat_round sample_round(void)
{
    smeplat_round r = {sizeof r, 20260630, 2025, 0};
    return r;
}

static inline smeplat_rules sample_rules(void)
{
    smeplat_rules r;

    memset(&r, 0, sizeof r);
    r.struct_size = sizeof r;
    (void)smeplat_rules_load(SMEPLAT_MEASURE_BEIJING_2022, &r, NULL);
    return r;
}

/* One criterion of a platform under rules (NULL: those of 2022). */
static inline smeplat_finding ask(const smeplat_platform *p, const smeplat_rules *rules, int32_t criterion)
{
    smeplat_round round = sample_round();
    smeplat_finding f;

    memset(&f, 0, sizeof f);
    f.struct_size = sizeof f;
    (void)smeplat_assess_criterion(p, &round, rules, criterion, &f, NULL);
    return f;
}

#endif
