/* measures.c: one platform under four measures. A sister measure is the 2022 rules with other data; what is not known of it
 * stays 0 and the verdict says so, what it does not ask for is NOT_REQUIRED.
 *     cc -std=c11 measures.c $(pkg-config --cflags --libs libsmeplat) -o measures && ./measures
 * SPDX-License-Identifier: Apache-2.0 */
#include <smeplat/smeplat.h>
#include <stdio.h>
#include <string.h>

#define TEXT(s) {s, sizeof s - 1}

static const smeplat_ratio not_known = {0, 0};

/* The rules of 2022, to be changed. */
static smeplat_rules copy_of_2022(void)
{
    smeplat_rules r = {.struct_size = sizeof r};

    (void)smeplat_rules_load(SMEPLAT_MEASURE_BEIJING_2022, &r, NULL);
    r.min_basis = SMEPLAT_BASIS_DOCUMENTED;
    return r;
}

/* Figures no sister measure is known to share. */
static void forget_figures(smeplat_rules *r)
{
    r->document_number = (smeplat_str){NULL, 0};
    r->issuer = (smeplat_str){NULL, 0};
    r->valid_from = 0;
    r->smes_reduced_min = r->institutions_min = r->staff_min = r->free_services_min = r->mean_score_min = 0;
    r->functions_min = r->lookback_years = r->bar_years = r->filing_workdays = 0;
    r->revenue_share_min = r->satisfaction_min = not_known;
    r->force[SMEPLAT_CRITERION_ART6_8_REVENUE_SHARE] = SMEPLAT_FORCE_NOT_REQUIRED;
}

/* Beijing 2019 as far as known: replaced in 2022. */
static smeplat_rules beijing_2019(void)
{
    smeplat_rules r = copy_of_2022();
    smeplat_str issuer = r.issuer;

    forget_figures(&r);
    r.title = (smeplat_str)TEXT("北京市中小企业公共服务示范平台评价管理办法");
    r.issuer = issuer;
    r.document_number = (smeplat_str)TEXT("京经信发〔2019〕51号");
    r.valid_to = 20220519;
    r.assets_fen_min = 200000000;
    return r;
}

/* Shanghai's notice of 2023. */
static smeplat_rules shanghai_2023(void)
{
    smeplat_rules r = copy_of_2022();

    forget_figures(&r);
    r.title = (smeplat_str)TEXT("上海市中小企业公共服务示范平台（2023年通知）");
    r.smes_reduced_min = 50;
    r.staff_min = 15;
    r.free_services_min = 1;
    r.satisfaction_min = (smeplat_ratio){90, 100};
    r.lookback_years = 3;
    r.force[SMEPLAT_CRITERION_ART6_1_REGISTERED] = SMEPLAT_FORCE_NOT_REQUIRED;
    r.force[SMEPLAT_CRITERION_ART6_4_INSTITUTIONS] = SMEPLAT_FORCE_NOT_REQUIRED;
    return r;
}

/* The national measure of 2017. */
static smeplat_rules national_2017(void)
{
    smeplat_rules r = copy_of_2022();

    forget_figures(&r);
    r.title = (smeplat_str)TEXT("国家中小企业公共服务示范平台（2017年）");
    r.document_number = (smeplat_str)TEXT("工信部企业〔2017〕156号");
    r.smes_min = 150;
    r.institutions_min = 5;
    r.staff_min = 20;
    r.satisfaction_min = (smeplat_ratio){80, 100};
    r.force[SMEPLAT_CRITERION_ART6_1_REGISTERED] = SMEPLAT_FORCE_NOT_REQUIRED;
    return r;
}

static smeplat_fact documented(int64_t value)
{
    return (smeplat_fact){value, SMEPLAT_BASIS_DOCUMENTED, 0};
}

/* 2.5 million yuan, 120 SMEs, 12 persons, 4 institutions, 85 % satisfied, a severe penalty two and a half years old. */
static void fill(smeplat_platform *p, smeplat_service *service, smeplat_incident *penalty)
{
    smeplat_fact *fact;

    *service = (smeplat_service){.struct_size = sizeof *service, .function = SMEPLAT_FUNCTION_CONSULTING};
    service->offered = documented(1);
    service->records_in_year = documented(64);
    *penalty = (smeplat_incident){.struct_size = sizeof *penalty, .kind = SMEPLAT_INCIDENT_ADMINISTRATIVE_PENALTY};
    penalty->subject = SMEPLAT_SUBJECT_ENTITY;
    penalty->severity = SMEPLAT_SEVERITY_SEVERE;
    penalty->decided_on = 20231215;
    penalty->disclosed = SMEPLAT_DISCLOSED_YES;
    penalty->basis = SMEPLAT_BASIS_DOCUMENTED;
    *p = (smeplat_platform){.struct_size = sizeof *p, .services = service, .service_count = 1, .incidents = penalty,
                            .incident_count = 1};
    for (fact = &p->public_benefit; fact <= &p->management_team; fact++)
        *fact = documented(1); /* every yes/no of Art. 3 and 6 */
    p->founded_on = documented(20150309);
    p->total_assets_fen = documented(250000000);
    p->jjj_smes_served = documented(120);
    p->gaojingjian_focus = p->production_stage_services = documented(0);
    p->institutions_gathered = documented(4);
    p->staff_degree_only = documented(7);
    p->staff_title_only = documented(2);
    p->staff_degree_and_title = documented(3);
    p->sme_service_revenue_fen = documented(330000000);
    p->operating_revenue_fen = documented(600000000);
    p->free_services = documented(6);
    p->survey_valid = documented(100);
    p->survey_satisfied = documented(85);
    p->survey_basically_satisfied = documented(9);
    p->filed_on = documented(20260615);
    p->materials_complete = documented(1);
}

int main(void)
{
    smeplat_rules rules[4] = {copy_of_2022(), beijing_2019(), shanghai_2023(), national_2017()};
    smeplat_round round = {.struct_size = sizeof round, .deadline = 20260630, .service_year = 2025};
    static smeplat_finding findings[4][SMEPLAT_FINDINGS_MAX];
    smeplat_assessment result[4];
    smeplat_incident penalty;
    smeplat_service service;
    smeplat_platform p;
    int m, same;

    fill(&p, &service, &penalty);
    for (m = 0; m < 4; m++) {
        result[m] = (smeplat_assessment){.struct_size = sizeof result[m]};
        findings[m][0].struct_size = sizeof findings[m][0];
        if (smeplat_assess(&p, &round, &rules[m], &result[m], findings[m], SMEPLAT_FINDINGS_MAX, NULL))
            return 1;
        printf("%c  %.*s: %s\n", 'A' + m, (int)rules[m].title.len, rules[m].title.ptr, smeplat_verdict_name(result[m].overall));
    }
    printf("\n%-22s  %-14s  %-14s  %-14s  %s\n", "", "A", "B", "C", "D");
    for (uint32_t i = 0; i < result[0].finding_count; i++) {
        for (m = same = 1; m < 4; m++)
            same = same && findings[m][i].verdict == findings[0][i].verdict;
        if (same)
            continue;
        printf("%-22s", smeplat_criterion_name(findings[0][i].criterion));
        for (m = 0; m < 4; m++)
            printf(m < 3 ? "  %-14s" : "  %s", smeplat_verdict_name(findings[m][i].verdict));
        printf("\n");
        for (m = 0; m < 4; m++)
            if (findings[m][i].field)
                printf("  %c: %s\n", 'A' + m, smeplat_field_name(findings[m][i].field));
    }
    printf("%s\n", smeplat_advice_text(SMEPLAT_LANG_EN));
    return 0;
}
