/* What each criterion asks for and what was found, one row a criterion.
 * SPDX-License-Identifier: Apache-2.0 */
#include "text/criteria.h"

#include <smeplat/rules.h>

#define X(name, kind, asks_zh, asks_en, found_zh, found_en) \
    {SMEPLAT_CRITERION_##name, SMEPLAT__TELL_##kind, {asks_zh, asks_en}, {found_zh, found_en}},

/* clang-format off */
static const smeplat__criterion_text criterion_texts[] = {
    X(ART3_PRINCIPLES,      YES_NO,    "体现公益性、公共性和开放性",       "shows public benefit, public character, openness", "公益性、公共性、开放性未全部体现",     "shows no public benefit, public character or openness")
    X(ART6_1_LEGAL_PERSON,  YES_NO,    "具有独立法人资格",                 "has independent legal personality",              "不具有独立法人资格",                   "has no independent legal personality")
    X(ART6_1_REGISTERED,    YES_NO,    "注册在北京市",                     "is registered in Beijing",                       "注册地不在北京市",                     "is not registered in Beijing")
    X(ART6_1_AGE,           AGE,       "至{1}成立满规定年数",              "years asked for since founding complete by {1}",                     "成立于{1}",                            "founded on {1}")
    X(ART6_1_ASSETS,        NUMBER,    "资产总额不低于{1}",                "total assets of at least {1}",                   "资产总额{1}",                          "total assets {1}")
    X(ART6_2_OPERATION,     YES_NO,    "经营状况良好",                     "operates soundly",                               "经营状况不属良好",                     "does not operate soundly")
    X(ART6_2_PROSPECTS,     YES_NO,    "有较好的发展前景",                 "has good prospects",                             "发展前景不属较好",                     "has no good prospects")
    X(ART6_2_PENALTIES,     INCIDENTS, "没有刑事处罚和严重行政处罚", "no criminal or serious penalty", "没有应计入的处罚",   "no penalty that counts")
    X(ART6_2_DISHONESTY,    INCIDENTS, "没有严重失信认定",         "no finding of serious dishonesty", "没有应计入的失信认定",              "no listing that counts")
    X(ART6_3_REPUTATION,    YES_NO,    "在专业领域或区域内有声誉和品牌影响力", "has a name in its field or area",            "在专业领域或区域内缺乏声誉和品牌影响力", "has no name in its field or area")
    X(ART6_3_SMES_SERVED,   NUMBER,    "年服务京津冀中小企业不少于{1}",    "at least {1} of Beijing-Tianjin-Hebei a year", "年服务京津冀中小企业{1}", "{1} of Beijing-Tianjin-Hebei served in the year")
    X(ART6_4_PREMISES,      YES_NO,    "有固定经营服务场所",               "has fixed premises",                             "没有固定经营服务场所",                 "has no fixed premises")
    X(ART6_4_FACILITIES,    YES_NO,    "有必要的服务设施和仪器设备",       "has the facilities and instruments it needs",    "缺少必要的服务设施和仪器设备",         "lacks facilities or instruments it needs")
    X(ART6_4_ORGANISES,     YES_NO,    "有组织带动社会服务资源的能力",     "can organise outside service resources",         "没有组织带动社会服务资源的能力",       "cannot organise outside service resources")
    X(ART6_4_INSTITUTIONS,  NUMBER,    "集聚专业服务机构不少于{1}",        "at least {1} gathered",                          "集聚专业服务机构{1}",                  "{1} gathered")
    X(ART6_5_DISPLAY,       YES_NO,    "信息化服务系统有信息展示功能",     "has a system that displays information",         "信息化服务系统没有信息展示功能",       "has no system that displays information")
    X(ART6_5_QUERY,         YES_NO,    "信息化服务系统有查询功能",         "has a system that answers queries",              "信息化服务系统没有查询功能",           "has no system that answers queries")
    X(ART6_5_DIGITAL,       YES_NO,    "运营管理和信息分析基本数字化",     "operates digitally",                             "运营管理和信息分析尚未基本数字化",     "does not operate digitally")
    X(ART6_6_CREDIT,        YES_NO,    "有良好的商业信誉",                 "has a good business reputation",                 "商业信誉不属良好",                     "has no good business reputation")
    X(ART6_6_MANAGEMENT,    YES_NO,    "管理制度健全",                     "has a sound management system",                  "管理制度不健全",                       "has no sound management system")
    X(ART6_6_PROCESS,       YES_NO,    "服务流程规范",                     "has a standardised service process",             "服务流程不规范",                       "has no standardised service process")
    X(ART6_6_CHARGES,       YES_NO,    "收费标准合理",                     "charges reasonably",                             "收费标准不合理",                       "does not charge reasonably")
    X(ART6_6_QUALITY,       YES_NO,    "服务质量保证措施完善",             "assures the quality of its services",            "服务质量保证措施不完善",               "does not assure the quality of its services")
    X(ART6_6_PLAN,          YES_NO,    "有明确的发展规划",                 "has a clear development plan",                   "没有明确的发展规划",                   "has no clear development plan")
    X(ART6_6_TARGETS,       YES_NO,    "有年度服务目标",                   "has annual service targets",                     "没有年度服务目标",                     "has no annual service targets")
    X(ART6_7_TEAM,          YES_NO,    "管理团队和人才队伍健全",           "has a sound management team and staff",          "管理团队和人才队伍不健全",             "has no sound management team and staff")
    X(ART6_7_STAFF,         NUMBER,    "学历、职称合格的服务人员不少于{1}", "at least {1} qualified by degree or title",     "学历、职称合格的服务人员{1}",          "{1} qualified by degree or title")
    X(ART6_8_REVENUE_SHARE, NUMBER,    "服务中小企业的收入占比不低于{1}",  "at least {1} of revenue from serving SMEs",      "服务中小企业的收入占{1}",              "share of revenue from serving SMEs: {1}")
    X(ART6_8_FREE_SERVICES, NUMBER,    "面向中小企业的公益性免费服务不少于{1}", "at least {1} for SMEs free of charge",      "面向中小企业的公益性免费服务{1}",      "{1} for SMEs free of charge")
    X(ART6_9_SATISFACTION,  NUMBER,    "服务对象满意度不低于{1}",          "satisfaction of those served of at least {1}",   "服务对象满意度{1}",                    "satisfaction of those served: {1}")
    X(ART7_FUNCTIONS,       FUNCTIONS, "第七条所列服务功能至少具备{1}",    "at least {1} of those in Art. 7",                "可计入的服务功能{1}",                  "{1} that {1|counts|count}")
    X(ART10_MATERIALS,      YES_NO,    "申报材料符合通知要求",             "materials as the notice asks",                   "申报材料不符合通知要求",               "the materials are not as the notice asks")
    X(ART10_FILED_IN_TIME,  FILED,     "不迟于{1}提交申请",                "filed no later than {1}",                        "{1}提交申请",                          "filed on {1}")
    X(ART15_BAR,            BAR,       "不在撤销称号后的禁申期内申请",     "applies on a day free of the bar after a revocation", "没有仍在生效的禁申期",            "no bar in effect")
};
/* clang-format on */
#undef X

const smeplat__criterion_text *smeplat__criterion_text_of(int32_t criterion)
{
    if (criterion < SMEPLAT_CRITERION_ART3_PRINCIPLES ||
        (size_t)criterion > SMEPLAT__COUNT_OF(criterion_texts) + SMEPLAT_CRITERION_ART3_PRINCIPLES - 1)
        return NULL;
    return &criterion_texts[criterion - SMEPLAT_CRITERION_ART3_PRINCIPLES];
}
