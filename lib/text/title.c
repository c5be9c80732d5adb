/* Words for everything evaluation.h, revocation.h and history.h number.
 * SPDX-License-Identifier: Apache-2.0 */
#include "text/title.h"

#include <smeplat/evaluation.h>
#include <smeplat/history.h>
#include <smeplat/revocation.h>

/* clang-format off */
#define X(name, zh, en) {SMEPLAT_ANSWER_##name, {zh, en}},
static const smeplat__word answer_label_rows[] = {
    X(UNKNOWN, "未明", "not known")
    X(NO,      "否",   "no")
    X(YES,     "是",   "yes")
};
#undef X

#define X(name, zh, en) {SMEPLAT_GRADE_##name, {zh, en}},
static const smeplat__word grade_label_rows[] = {
    X(UNKNOWN, "未明",   "not known")
    X(FAIL,    "不合格", "failed")
    X(FAIR,    "一般",   "fair")
    X(GOOD,    "较好",   "good")
};
#undef X

#define X(name, zh, en) {SMEPLAT_TITLE_OUTCOME_##name, {zh, en}},
static const smeplat__word title_outcome_label_rows[] = {
    X(KEEP,       "保留称号", "kept")
    X(REVOKE_DUE, "应予撤销", "to be revoked")
    X(OPEN,       "未定",     "not settled")
};
#undef X

#define X(name, zh, en) {SMEPLAT_FUNDING_##name, {zh, en}},
static const smeplat__word funding_label_rows[] = {
    X(NONE,   "不予资金支持",     "no funding")
    X(TIERED, "按档次给予资金奖励", "funding by tier")
    X(OPEN,   "未定",             "not settled")
};
#undef X

#define X(name, zh, en) {SMEPLAT_FALSEHOOD_CONTEXT_##name, {zh, en}},
static const smeplat__word falsehood_context_label_rows[] = {
    X(APPLICATION, "申请认定", "application")
    X(EVALUATION,  "绩效评价", "evaluation")
};
#undef X

#define X(name, zh, en) {SMEPLAT_GROUND_STATE_##name, {zh, en}},
static const smeplat__word ground_state_label_rows[] = {
    X(ABSENT,     "不存在", "absent")
    X(OPEN,       "未定",   "not settled")
    X(DISCRETION, "需酌定", "left to the bureau")
    X(MADE_OUT,   "成立",   "made out")
};
#undef X

#define X(name, zh, en) {SMEPLAT_EVENT_TYPE_##name, {zh, en}},
static const smeplat__word event_type_label_rows[] = {
    X(APPLIED,             "提出申请",         "applied")
    X(WITHDRAWN,           "撤回申请",         "application withdrawn")
    X(REFUSED,             "不予认定",         "application refused")
    X(PUBLICITY_STARTED,   "开始公示",         "publicity started")
    X(OBJECTION,           "提出异议",         "objection raised")
    X(OBJECTION_DECIDED,   "异议处理",         "objection decided")
    X(AWARDED,             "授予称号",         "title awarded")
    X(EVALUATED,           "年度评价",         "evaluated")
    X(CHANGED,             "发生变更",         "change")
    X(CHANGE_FILED,        "变更备案",         "change filed")
    X(CHANGE_DECIDED,      "变更处理决定",     "change decided")
    X(REVOKED,             "撤销称号",         "title revoked")
    X(REVOCATION_ANNULLED, "撤销决定被撤销",   "revocation annulled")
    X(REPORT_DUE,          "应报送信息",       "report asked for")
    X(REPORTED,            "报送信息",         "reported")
};
#undef X

#define X(name, zh, en) {SMEPLAT_TITLE_STATE_##name, {zh, en}},
static const smeplat__word title_state_label_rows[] = {
    X(NONE,         "未申请",   "no title, no application")
    X(APPLIED,      "申请在办", "application pending")
    X(IN_PUBLICITY, "公示中",   "in publicity")
    X(HOLDER,       "示范平台", "holder of the title")
    X(REVOKED,      "已被撤销", "title revoked")
    X(EXPIRED,      "已到期",   "title expired")
};
#undef X

#define X(name, zh, en) {SMEPLAT_CHANGE_DECISION_##name, {zh, en}},
static const smeplat__word change_decision_label_rows[] = {
    X(ALTERED, "变更称号登记", "title altered")
    X(REVOKED, "撤销称号",     "title revoked")
};
#undef X

#define X(name, zh, en) {SMEPLAT_EVENT_FATE_##name, {zh, en}},
static const smeplat__word event_fate_label_rows[] = {
    X(STANDS,     "有效",         "stands")
    X(IMPOSSIBLE, "不成立",       "could not be")
    X(LATER,      "在所问日期之后", "after the day asked about")
};
#undef X

#define X(name, zh, en) {SMEPLAT_EVENT_PROBLEM_##name, {zh, en}},
static const smeplat__word event_problem_label_rows[] = {
    X(NONE,                "无",                                   "none")
    X(NO_APPLICATION,      "当时没有在办的申请",                   "no application was pending")
    X(APPLICATION_PENDING, "当时已有在办的申请",                   "an application was pending already")
    X(NO_TITLE,            "当时不持有称号",                       "no title was held")
    X(TITLE_HELD,          "当时已持有称号，又没有在办的申请",     "the title was held, and no application was pending")
    X(NOT_IN_PUBLICITY,    "申请当时不在公示中",                   "the application was not in publicity")
    X(IN_PUBLICITY,        "申请当时已在公示中",                   "the application was in publicity already")
    X(OBJECTION_OPEN,      "尚有异议未处理，不能授予（第十二条）", "an objection was open, which blocks the award (Art. 12)")
    X(NOTHING_TO_ANSWER,   "没有可以对应的在先事项",               "there was nothing it could answer")
    X(AMBIGUOUS,           "可以对应的在先事项不止一个，须写明",   "there were several it could answer, so it must say which")
    X(WRONG_REF,           "所指在先事项不对",                     "it names an earlier event that it cannot answer")
    X(ALREADY_ANSWERED,    "所指在先事项已有结果",                 "what it names had its answer")
    X(BARRED,              "申请日在禁申期内（第十五条）",         "the day of application was barred (Art. 15)")
    X(MAYBE_BARRED,        "申请日是否在禁申期内未定（第十五条）", "whether the day of application was barred is open (Art. 15)")
    X(NO_PUBLICITY,        "未见公示即授予（第十一条）",           "awarded without publicity on record (Art. 11)")
    X(PUBLICITY_RUNNING,   "公示期未满即授予（第十二条）",         "awarded before the publicity was over (Art. 12)")
    X(OBJECTION_UPHELD,    "异议成立仍授予（第十二条）",           "awarded though an objection was upheld (Art. 12)")
    X(AFTER_REVOCATION,    "被撤销后未见申请即再授予",             "awarded after a revocation without an application on record")
    X(TITLE_EXPIRED,       "撤销时称号已到期",                     "revoked after the title had run out")
};
#undef X

#define X(name, zh, en) {SMEPLAT_NOTICE_KIND_##name, {zh, en}},
static const smeplat__word notice_kind_label_rows[] = {
    X(NONE,                     "无",             "none")
    X(IMPOSSIBLE,               "记录不成立",     "record that could not be")
    X(IRREGULAR,                "不合程序",       "out of the ordinary")
    X(GROUND_MADE_OUT,          "应予撤销",       "revocation due")
    X(GROUND_OPEN,              "是否应撤销未定", "open ground for revocation")
    X(CHANGE_DUE,               "变更待备案",     "change to be filed")
    X(CHANGE_OVERDUE,           "变更逾期未备案", "change not filed in time")
    X(CHANGE_AWAITING_DECISION, "变更待处理决定", "change awaiting decision")
    X(PUBLICITY_ENDING,         "公示进行中",     "publicity running")
    X(PUBLICITY_ENDED,          "公示期满",       "publicity over")
    X(OBJECTION_OPEN,           "异议待处理",     "objection open")
    X(REPORT_DUE,               "信息待报送",     "report due")
    X(REPORT_OVERDUE,           "信息逾期未报送", "report overdue")
};
#undef X
/* clang-format on */

SMEPLAT__WORDS(answer, "未知代号", "unknown number")
SMEPLAT__WORDS(grade, "未知等次", "unknown grade")
SMEPLAT__WORDS(title_outcome, "未知结果", "unknown outcome")
SMEPLAT__WORDS(funding, "未知资金结果", "unknown funding")
SMEPLAT__WORDS(falsehood_context, "未知场合", "unknown context")
SMEPLAT__WORDS(ground_state, "未知状态", "unknown state")
SMEPLAT__WORDS(event_type, "未知事项", "unknown event")
SMEPLAT__WORDS(title_state, "未知状态", "unknown state")
SMEPLAT__WORDS(change_decision, "未知决定", "unknown decision")
SMEPLAT__WORDS(event_fate, "未知结果", "unknown outcome")
SMEPLAT__WORDS(event_problem, "未知问题", "unknown problem")
SMEPLAT__WORDS(notice_kind, "未知提示", "unknown notice")

#define TITLE_LABEL(family)                                              \
    const char *smeplat_##family##_label(int32_t number, int32_t lang)   \
    {                                                                    \
        return smeplat__label(&smeplat__##family##_words, number, lang); \
    }

TITLE_LABEL(answer)
TITLE_LABEL(grade)
TITLE_LABEL(title_outcome)
TITLE_LABEL(funding)
TITLE_LABEL(falsehood_context)
TITLE_LABEL(ground_state)
TITLE_LABEL(event_type)
TITLE_LABEL(title_state)
TITLE_LABEL(change_decision)
TITLE_LABEL(event_fate)
TITLE_LABEL(event_problem)
TITLE_LABEL(notice_kind)
