/* Words for everything numbered but fields, clauses and reading points.
 * SPDX-License-Identifier: Apache-2.0 */
#include <smeplat/assess.h>

#include "text/words.h"

/* X keeps a row one line; it is defined anew for each family because a name such as NULL must not be expanded. */

/* clang-format off */
#define X(name, zh, en) {SMEPLAT_CRITERION_##name, {zh, en}},
static const smeplat__word criterion_label_rows[] = {
    X(ART3_PRINCIPLES,      "公益性、公共性和开放性", "public benefit, public character, openness")
    X(ART6_1_LEGAL_PERSON,  "独立法人资格",           "independent legal personality")
    X(ART6_1_REGISTERED,    "注册在北京市",           "registered in Beijing")
    X(ART6_1_AGE,           "成立满两年",             "two years since founding")
    X(ART6_1_ASSETS,        "资产总额",               "total assets")
    X(ART6_2_OPERATION,     "经营状况良好",           "sound operation")
    X(ART6_2_PROSPECTS,     "发展前景较好",           "good prospects")
    X(ART6_2_PENALTIES,     "无刑事、严重行政处罚",   "no criminal or serious penalty")
    X(ART6_2_DISHONESTY,    "无严重失信行为",         "no serious dishonesty")
    X(ART6_3_REPUTATION,    "声誉和品牌影响力",       "reputation in its field or area")
    X(ART6_3_SMES_SERVED,   "服务京津冀中小企业家数", "SMEs served")
    X(ART6_4_PREMISES,      "固定经营服务场所",       "fixed premises")
    X(ART6_4_FACILITIES,    "服务设施和仪器设备",     "facilities and instruments")
    X(ART6_4_ORGANISES,     "带动社会服务资源",       "organising outside resources")
    X(ART6_4_INSTITUTIONS,  "集聚专业服务机构",       "institutions gathered")
    X(ART6_5_DISPLAY,       "信息展示功能",           "system displays information")
    X(ART6_5_QUERY,         "信息查询功能",           "system answers queries")
    X(ART6_5_DIGITAL,       "运营管理数字化",         "digital operation")
    X(ART6_6_CREDIT,        "商业信誉",               "business reputation")
    X(ART6_6_MANAGEMENT,    "管理制度",               "management system")
    X(ART6_6_PROCESS,       "服务流程",               "service process")
    X(ART6_6_CHARGES,       "收费标准",               "charging standard")
    X(ART6_6_QUALITY,       "服务质量保证措施",       "quality assurance")
    X(ART6_6_PLAN,          "发展规划",               "development plan")
    X(ART6_6_TARGETS,       "年度服务目标",           "annual service targets")
    X(ART6_7_TEAM,          "管理团队和人才队伍",     "management team")
    X(ART6_7_STAFF,         "合格服务人员",           "qualified staff")
    X(ART6_8_REVENUE_SHARE, "服务中小企业收入占比",   "revenue share from serving SMEs")
    X(ART6_8_FREE_SERVICES, "公益性免费服务",         "free public-benefit services")
    X(ART6_9_SATISFACTION,  "服务对象满意度",         "satisfaction of those served")
    X(ART7_FUNCTIONS,       "服务功能",               "service functions")
    X(ART10_MATERIALS,      "申报材料",               "application materials")
    X(ART10_FILED_IN_TIME,  "按期提交申请",           "filed in time")
    X(ART15_BAR,            "不在禁申期内",           "no bar on applying")
};
#undef X

#define X(name, zh, en) {SMEPLAT_VERDICT_##name, {zh, en}},
static const smeplat__word verdict_label_rows[] = {
    X(NONE,           "未评定", "not decided")
    X(NOT_MET,        "不符合", "not met")
    X(UNKNOWN,        "待核实", "not settled")
    X(DISCRETION,     "需酌定", "left to the bureau")
    X(MET,            "符合",   "met")
    X(NOT_APPLICABLE, "不适用", "not applicable")
};
#undef X

#define X(name, zh, en) {SMEPLAT_REASON_##name, {zh, en}},
static const smeplat__word reason_label_rows[] = {
    X(NOT_STATED,             "所需事实尚未填报",                                     "a fact it needs is not stated")
    X(EVIDENCE,               "所需事实已填报，但佐证不足",                           "a fact it needs is stated, but not evidenced well enough")
    X(IN_PRINCIPLE,           "条文对此只作原则要求，未达到时由市经济和信息化局酌定", "the clause binds in principle only: falling short is left to the bureau")
    X(RELAXABLE,              "合于第六条末款的情形，可否适度放宽由市经济和信息化局酌定", "Art. 6, last paragraph, lets the bureau relax this for its sponsor")
    X(SPONSOR_DOUBTFUL,       "主办单位是否属第六条末款所指有疑问，可否放宽由市经济和信息化局酌定", "whether its sponsor is of the kind named in Art. 6, last paragraph, is doubtful and left to the bureau")
    X(REDUCED_FLOOR,          "可能适用放宽后的服务家数下限",                         "the lower floor of SMEs served is in play")
    X(ZERO_DENOMINATOR,       "分母为零，无从计算占比",                               "there is no revenue to take a share of")
    X(FUNCTION_NOT_EVIDENCED, "有服务功能已提供但无服务年度台账记录",                 "a function is offered, but the year's ledger has no record of it")
    X(RULED,                  "已按市经济和信息化局的决定认定",                       "settled by a ruling of the bureau")
    X(RULING_UNUSED,          "登记有市经济和信息化局的决定，但无可适用之处，或早于新的处罚、失信记录", "a ruling of the bureau is on record, but settles nothing or is older than the incidents")
    X(INCIDENTS_INCOMPLETE,   "处罚和失信记录是否齐全未获确认",                       "nobody has confirmed that the list of incidents is complete")
    X(ANNULLED,               "有记录已被撤销",                                       "an incident was annulled")
    X(AFTER_DEADLINE,         "有处罚或认定作出于截止日期之后",                       "an incident was decided after the deadline")
    X(FORMER_REPRESENTATIVE,  "有记录涉及当时或现已不在任的法定代表人",               "an incident is of a legal representative not in office on the deciding days")
    X(HEARING_CLASS,          "有行政处罚属听证范围，但未定为严重",                   "a penalty is of the hearing class, but not called serious")
    X(SEVERITY_NOT_STATED,    "有行政处罚未载明轻重",                                 "the severity of a penalty is not stated")
    X(REPAIRED,               "有记录已完成信用修复",                                 "the credit of a record was repaired")
    X(SUSPENDED,              "有决定已停止执行",                                     "a decision is suspended")
    X(PENDING,                "有复议或诉讼尚未了结，不影响结论",                     "a review or suit is pending, which changes nothing")
    X(LISTING_ENDED,          "有失信认定已移出名单",                                 "a listing has ended")
    X(CONCEALMENT_SUSPECTED,  "有记录申报时未披露，涉嫌隐瞒",                         "an incident was not told in the application")
    X(BEFORE_VALIDITY,        "发生在办法施行之前",                                   "it happened before the rules were in force")
    X(NOT_PARTICIPATED,       "应参加的评价未按要求参加",                             "a required exercise was missed")
    X(MAY_CHANGE,             "日期可能随后续放假通知变动",                           "a later holiday notice may move the day")
    X(CONDITION_AFFECTED,     "变更影响认定条件",                                     "the change touches a condition of the title")
    X(DATE_NOT_STATED,        "有记录未载明日期",                                     "an incident has no date")
};
#undef X

#define X(name, zh, en) {SMEPLAT_UNIT_##name, {zh, en}},
static const smeplat__word unit_label_rows[] = {
    X(NONE,         "无数值",   "no figure")
    X(FEN,          "分",       "fen")
    X(SMES,         "家",       "SMEs")
    X(INSTITUTIONS, "家",       "institutions")
    X(PERSONS,      "人",       "persons")
    X(SERVICES,     "项",       "services")
    X(FUNCTIONS,    "项",       "functions")
    X(DATE,         "日期",     "date")
    X(MONEY_SHARE,  "金额占比", "share of money")
    X(ANSWER_SHARE, "答卷占比", "share of answers")
    X(CENTIPOINTS,  "百分之一分", "hundredths of a point")
};
#undef X

#define X(name, zh, en) {SMEPLAT_TAG_##name, {zh, en}},
static const smeplat__word tag_label_rows[] = {
    X(GAOJINGJIAN_INDUSTRIES, "面向高精尖产业的中小企业提供服务",     "serves SMEs of high-end (gao-jing-jian) industries")
    X(TAILORED_SERVICES,      "为高成长中小企业提供定制化、特色化服务", "offers tailored services to growing SMEs")
    X(REGIONAL_COOPERATION,   "开展京津冀跨区域合作",                 "works across Beijing, Tianjin and Hebei")
};
#undef X

#define X(name, zh, en) {SMEPLAT_NOTE_##name, {zh, en}},
static const smeplat__word note_label_rows[] = {
    X(CODE_CHECK,                      "运营单位代码第18位校验不符，请核对",   "check character 18 of the operator's code is wrong")
    X(CODE_ORGANISATION_CHECK,         "运营单位代码第17位校验不符，请核对",   "check character 17 of the operator's code is wrong")
    X(CODE_CATEGORY,                   "运营单位代码的机构类别无从识别",       "the category in the operator's code is not known")
    X(REGISTRAR_OUTSIDE_BEIJING,       "运营单位代码由外地登记机关赋予；注册地仍以所报事实为准", "the operator's code was issued outside Beijing, which proves nothing either way")
    X(SPONSOR_CODE_CHECK,              "有主办单位代码第18位校验不符，请核对", "check character 18 of a sponsor's code is wrong")
    X(SPONSOR_CODE_ORGANISATION_CHECK, "有主办单位代码第17位校验不符，请核对", "check character 17 of a sponsor's code is wrong")
    X(SPONSOR_CODE_CATEGORY,           "有主办单位代码的机构类别无从识别",     "the category in a sponsor's code is not known")
    X(OUTSIDE_VALIDITY,                "截止日期不在办法的有效期内",           "the deadline lies outside the time the rules are in force")
};
#undef X

#define X(name, zh, en) {SMEPLAT_ERR_##name, {zh, en}},
static const smeplat__word status_label_rows[] = {
    X(MEMORY,        "内存不足",                                 "there is no memory")
    X(SHAPE,         "文件格式不对",                             "the document has the wrong shape")
    X(CAPACITY,      "存放结果的数组不够长",                     "the array for the result is too short")
    X(CALENDAR,      "日历未涵盖该日期，或日历无法读取",         "no calendar speaks of the day, or the calendar cannot be read")
    X(ORDER,         "清单未按顺序排列",                         "the list is not in order")
    X(UTF8,          "文字不是有效的UTF-8",                      "the text is not UTF-8")
    X(CODE,          "统一社会信用代码的长度或字符不对",         "the unified social credit code has a wrong length or character")
    X(DUPLICATE,     "同一事项重复列出",                         "there are two entries where there can be one")
    X(BASIS,         "填了数值或材料编号，但未填佐证程度",       "there is a value or a document number without a basis")
    X(BITS,          "集合中有不存在的成员，或保留位不为零",     "the set has a member that names nothing, or a reserved word is not zero")
    X(ENUM,          "不是可选的取值，或应填未填",               "the value is none of those possible, or is missing")
    X(DATE,          "日期不存在、不在1900年至2199年之间，或应填未填", "the date does not exist, lies outside 1900 to 2199, or is missing")
    X(CONTRADICTION, "所填内容相互矛盾",                         "two statements cannot both be true")
    X(RANGE,         "数值超出允许范围",                         "the number is out of range")
    X(STRUCT_NEWER,  "调用方版本较新，填报了本库尚不认识的内容", "a newer caller states something this library does not know")
    X(STRUCT_SIZE,   "数据结构的大小不对",                       "the size of the struct is wrong")
    X(NULL,          "缺少必须提供的数据",                       "data that must be given is missing")
    {SMEPLAT_OK, {"没有错误", "there is no error"}},
};
#undef X

#define X(name, zh, en) {SMEPLAT_BASIS_##name, {zh, en}},
static const smeplat__word basis_label_rows[] = {
    X(NOT_STATED, "未填报",   "not stated")
    X(DECLARED,   "自行申报", "declared by the applicant")
    X(DOCUMENTED, "材料佐证", "documented")
    X(VERIFIED,   "审核核实", "verified by a reviewer")
};
#undef X

#define X(name, zh, en) {SMEPLAT_FUNCTION_##name, {zh, en}},
static const smeplat__word function_label_rows[] = {
    X(CONSULTING, "综合咨询服务",   "general consulting")
    X(STARTUP,    "创业辅导服务",   "start-up coaching")
    X(INNOVATION, "技术创新服务",   "technical innovation")
    X(DIGITAL,    "数字化应用服务", "digital applications")
    X(TALENT,     "人力资源服务",   "human resources")
    X(FINANCE,    "融资促进服务",   "access to finance")
};
#undef X

#define X(name, zh, en) {SMEPLAT_ITEM_##name, {zh, en}},
static const smeplat__word item_label_rows[] = {
    X(CONSULTING_POLICY,                "政策解读",             "policy explained")
    X(CONSULTING_QUALITY_STANDARDS,     "质量标准",             "quality standards")
    X(CONSULTING_LOGISTICS,             "物流管理",             "logistics")
    X(CONSULTING_BUSINESS_COOPERATION,  "商务合作",             "business cooperation")
    X(CONSULTING_INTERNATIONAL,         "国际交流",             "international exchange")
    X(CONSULTING_TAX_FINANCE,           "财税金融",             "tax and finance")
    X(CONSULTING_MARKET,                "市场开拓",             "market development")
    X(CONSULTING_MANAGEMENT,            "管理咨询",             "management consulting")
    X(CONSULTING_LEGAL_AUDIT,           "法务审计",             "legal affairs and audit")
    X(CONSULTING_INDUSTRY_MATCHING,     "产业对接",             "industry matching")
    X(CONSULTING_OTHER,                 "其他综合咨询服务",     "other consulting")
    X(STARTUP_GUIDANCE,                 "创业指导",             "start-up guidance")
    X(STARTUP_PREMISES,                 "创业场地",             "start-up premises")
    X(STARTUP_PROJECT_PLANNING,         "项目策划",             "project planning")
    X(STARTUP_BUSINESS_AGENCY,          "商务代理",             "business agency")
    X(STARTUP_INVESTMENT_ADVICE,        "投融资顾问",           "investment and financing advice")
    X(STARTUP_STRATEGY,                 "战略规划",             "strategy")
    X(STARTUP_HUMAN_RESOURCES,          "人力资源",             "human resources for start-ups")
    X(STARTUP_TRAINING,                 "人才培训",             "training of talent")
    X(STARTUP_TAX_REGISTRATION,         "工商财税",             "registration and taxes")
    X(STARTUP_MANAGEMENT_MODELS,        "企业管理模式",         "management models")
    X(STARTUP_BUSINESS_MODELS,          "商业模式创新",         "new business models")
    X(STARTUP_OTHER,                    "其他创业辅导服务",     "other start-up coaching")
    X(INNOVATION_INDUSTRIAL_DESIGN,     "工业设计",             "industrial design")
    X(INNOVATION_SOLUTIONS,             "解决方案",             "solutions")
    X(INNOVATION_TESTING,               "检验检测",             "inspection and testing")
    X(INNOVATION_QUALITY_EVALUATION,    "质量控制和技术评价",   "quality control and technical evaluation")
    X(INNOVATION_DEVELOPMENT,           "技术开发",             "technical development")
    X(INNOVATION_TRANSFER,              "技术转移",             "technology transfer")
    X(INNOVATION_TECH_MATCHING,         "技术对接",             "technology matching")
    X(INNOVATION_INTELLECTUAL_PROPERTY, "知识产权",             "intellectual property")
    X(INNOVATION_RESOURCE_SHARING,      "创新资源共享",         "sharing of innovation resources")
    X(INNOVATION_COMMERCIALISATION,     "技术创新成果转化及推广", "turning results into products")
    X(INNOVATION_OTHER,                 "其他技术创新服务",     "other technical innovation")
    X(DIGITAL_SYSTEMS,                  "系统服务",             "systems")
    X(DIGITAL_NUMERICAL_CONTROL,        "数控设备",             "numerically controlled equipment")
    X(DIGITAL_INDUSTRIAL_INTERNET,      "工业互联网平台",       "industrial internet platforms")
    X(DIGITAL_WEBSITES,                 "网站建设",             "websites")
    X(DIGITAL_SOFTWARE,                 "软件开发",             "software development")
    X(DIGITAL_SECURITY,                 "信息安全",             "information security")
    X(DIGITAL_CLOUD,                    "云计算",               "cloud computing")
    X(DIGITAL_BIG_DATA,                 "大数据",               "big data")
    X(DIGITAL_AI,                       "人工智能",             "artificial intelligence")
    X(DIGITAL_IOT,                      "物联网",               "internet of things")
    X(DIGITAL_CLOUD_MIGRATION,          "上云用云",             "moving to the cloud")
    X(DIGITAL_OTHER,                    "其他数字化应用服务",   "other digital applications")
    X(TALENT_HR_PLANNING,               "人力资源规划",         "planning of human resources")
    X(TALENT_HR_CONSULTING,             "人力资源咨询",         "consulting on human resources")
    X(TALENT_RECRUITMENT,               "人才招聘",             "recruitment")
    X(TALENT_PLACEMENT,                 "人才引进输送",         "placement of talent")
    X(TALENT_STAFF_TRAINING,            "企业人员培训",         "training of staff")
    X(FINANCE_PRODUCTS,                 "金融产品",             "financial products")
    X(FINANCE_INFORMATION,              "投融资信息",           "investment and financing information")
    X(FINANCE_PLANNING,                 "融资策划",             "planning of financing")
    X(FINANCE_MATCHING,                 "融资撮合",             "matching with lenders and investors")
    X(FINANCE_GUARANTEES,               "融资担保",             "guarantees")
    X(FINANCE_LISTING,                  "上市服务",             "services for going public")
    X(FINANCE_CREDIT,                   "信用征集与评价",       "credit data and rating")
    X(FINANCE_OTHER,                    "其他融资促进服务",     "other access to finance")
};
#undef X

#define X(name, zh, en) {SMEPLAT_INDUSTRY_##name, {zh, en}},
static const smeplat__word industry_label_rows[] = {
    X(NEXT_GENERATION_IT,      "新一代信息技术",   "next-generation information technology")
    X(HEALTH,                  "医药健康",         "medicine and health")
    X(INTEGRATED_CIRCUITS,     "集成电路",         "integrated circuits")
    X(CONNECTED_VEHICLES,      "智能网联汽车",     "intelligent connected vehicles")
    X(SMART_MANUFACTURING,     "智能制造与装备",   "smart manufacturing and equipment")
    X(GREEN_ENERGY,            "绿色能源",         "green energy")
    X(ENVIRONMENT,             "节能环保",         "energy saving and environment")
    X(DIGITAL_ECONOMY,         "数字经济",         "digital economy")
    X(BLOCKCHAIN_COMPUTING,    "区块链与先进计算", "blockchain and advanced computing")
    X(SCIENCE_SERVICES,        "科技服务",         "science and technology services")
    X(SMART_CITY,              "智慧城市",         "smart city")
    X(INFORMATION_CONSUMPTION, "信息消费",         "information consumption")
    X(OTHER,                   "其他高精尖或未来前沿产业", "other high-end or future industry")
};
#undef X

#define X(name, zh, en) {SMEPLAT_INCIDENT_##name, {zh, en}},
static const smeplat__word incident_kind_label_rows[] = {
    X(CRIMINAL,               "刑事处罚",     "criminal penalty")
    X(ADMINISTRATIVE_PENALTY, "行政处罚",     "administrative penalty")
    X(SERIOUS_DISHONESTY,     "严重失信认定", "finding of serious dishonesty")
};
#undef X

#define X(name, zh, en) {SMEPLAT_SUBJECT_##name, {zh, en}},
static const smeplat__word subject_label_rows[] = {
    X(ENTITY,               "单位",       "the organisation")
    X(LEGAL_REPRESENTATIVE, "法定代表人", "a legal representative")
};
#undef X

#define X(name, zh, en) {SMEPLAT_SEVERITY_##name, {zh, en}},
static const smeplat__word severity_label_rows[] = {
    X(NOT_STATED,    "轻重未填报", "severity not stated")
    X(MINOR,         "听证范围以下", "below the hearing class")
    X(HEARING_CLASS, "属听证范围", "hearing class")
    X(SEVERE,        "严重",       "serious")
};
#undef X

#define X(name, zh, en) {SMEPLAT_CHALLENGE_##name, {zh, en}},
static const smeplat__word challenge_label_rows[] = {
    X(NONE,      "无复议或诉讼",     "no review or suit known")
    X(PENDING,   "复议或诉讼进行中", "review or suit pending")
    X(SUSPENDED, "已停止执行",       "execution suspended")
};
#undef X

#define X(name, zh, en) {SMEPLAT_DISCLOSED_##name, {zh, en}},
static const smeplat__word disclosed_label_rows[] = {
    X(NOT_STATED, "披露与否未填报", "not known whether it was told")
    X(YES,        "申报时已披露",   "told in the application")
    X(NO,         "申报时未披露",   "not told in the application")
};
#undef X

#define X(name, zh, en) {SMEPLAT_GROUND_##name, {zh, en}},
static const smeplat__word ground_label_rows[] = {
    X(ART14,   "绩效评价不合格（第十四条）",                 "failed evaluation (Art. 14)")
    X(ART15_1, "虚假材料或数据（第十五条第(一)项）",         "false materials or data (Art. 15(1))")
    X(ART15_2, "刑事或严重行政处罚（第十五条第(二)项）",     "criminal or serious penalty (Art. 15(2))")
    X(ART15_3, "严重失信（第十五条第(三)项）",               "serious dishonesty (Art. 15(3))")
    X(ART17,   "重大变更后撤销（第十七条）",                 "after a major change (Art. 17)")
    X(OTHER,   "其他事由",                                   "another ground")
};
#undef X

#define X(name, zh, en) {SMEPLAT_RULING_##name, {zh, en}},
static const smeplat__word ruling_kind_label_rows[] = {
    X(ALLOWED, "准予", "allowed")
    X(REFUSED, "不准", "refused")
};
#undef X

#define X(name, zh, en) {SMEPLAT_FORCE_##name, {zh, en}},
static const smeplat__word force_label_rows[] = {
    X(NONE,         "未规定", "no word about it")
    X(REQUIRED,     "须具备", "required")
    X(IN_PRINCIPLE, "原则上", "in principle")
    X(NOT_REQUIRED, "不要求", "not required")
};
#undef X
/* clang-format on */

SMEPLAT__WORDS(criterion, "未知条件", "unknown criterion")
SMEPLAT__WORDS(verdict, "未知结论", "unknown verdict")
SMEPLAT__WORDS(reason, "未知理由", "unknown reason")
SMEPLAT__WORDS(unit, "未知单位", "unknown unit")
SMEPLAT__WORDS(tag, "未知特征", "unknown feature")
SMEPLAT__WORDS(note, "未知提示", "unknown note")
SMEPLAT__WORDS(status, "未知错误", "unknown error")
SMEPLAT__WORDS(basis, "未知佐证程度", "unknown basis")
SMEPLAT__WORDS(function, "未知服务功能", "unknown function")
SMEPLAT__WORDS(item, "未知服务内容", "unknown item")
SMEPLAT__WORDS(industry, "未知产业", "unknown industry")
SMEPLAT__WORDS(incident_kind, "未知记录类别", "unknown kind of incident")
SMEPLAT__WORDS(subject, "未知当事人", "unknown subject")
SMEPLAT__WORDS(severity, "未知轻重", "unknown severity")
SMEPLAT__WORDS(challenge, "未知复议、诉讼情况", "unknown state of challenge")
SMEPLAT__WORDS(disclosed, "未知披露情况", "unknown disclosure")
SMEPLAT__WORDS(ground, "未知撤销事由", "unknown ground")
SMEPLAT__WORDS(ruling_kind, "未知决定", "unknown ruling")
SMEPLAT__WORDS(force, "未知约束程度", "unknown force")
