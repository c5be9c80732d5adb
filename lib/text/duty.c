/* Words for what calendar.h, change.h and duty.h number.
 * SPDX-License-Identifier: Apache-2.0 */
#include "text/duty.h"

#include <smeplat/calendar.h>
#include <smeplat/change.h>
#include <smeplat/duty.h>

/* clang-format off */
#define X(name, zh, en) {SMEPLAT_CERTAINTY_##name, {zh, en}},
static const smeplat__word certainty_label_rows[] = {
    X(NONE,        "无", "none")
    X(NOTIFIED,    "确定：均以已公布的放假通知为依据", "settled by holiday notices")
    X(MAY_CHANGE,  "可能变动：下一年度放假通知可能调整年末日期",
                   "may change: the next holiday notice may still move days at the end of the year")
    X(PROVISIONAL, "暂定：部分日期尚无放假通知，按法定节假日推算",
                   "provisional: some days have no holiday notice yet, statutory days stand in")
};
#undef X

#define X(name, zh, en) {SMEPLAT_CHANGE_KIND_##name, {zh, en}},
static const smeplat__word change_kind_label_rows[] = {
    X(NAME,                 "名称",       "name")
    X(ADDRESS,              "地址",       "address")
    X(MAIN_BUSINESS,        "主营业务",   "main business")
    X(LEGAL_REPRESENTATIVE, "法定代表人", "legal representative")
    X(MERGER_OR_DIVISION,   "合并或分立", "merger or division")
    X(SPONSOR,              "主办单位",   "sponsor")
    X(OTHER,                "其他事项",   "another matter")
};
#undef X

#define X(name, zh, en) {SMEPLAT_MAJOR_##name, {zh, en}},
static const smeplat__word major_label_rows[] = {
    X(YES,        "第十七条列明的重大变更", "a major change, named by Art. 17")
    X(DISCRETION, "是否属于第十七条的重大变更，由市经济和信息化局认定",
                  "whether it is a major change is the bureau's to say (Art. 17)")
};
#undef X

#define X(name, zh, en) {SMEPLAT_CHANGE_STATE_##name, {zh, en}},
static const smeplat__word change_state_label_rows[] = {
    X(NONE,          "无",                 "none")
    X(FILED_IN_TIME, "已按期备案",         "filed in time")
    X(FILED_LATE,    "逾期备案",           "filed late")
    X(OPEN,          "未备案，尚在期限内", "not filed, the period still runs")
    X(OVERDUE,       "未备案，已逾期",     "not filed, overdue")
    X(NOT_YET,       "变更尚未发生",       "the change is still to come")
    X(UNKNOWN,       "无法判断",           "cannot be told")
};
#undef X

#define X(name, zh, en) {SMEPLAT_OBJECTION_OUTCOME_##name, {zh, en}},
static const smeplat__word objection_outcome_label_rows[] = {
    X(NONE,      "尚未处理",   "not decided")
    X(UPHELD,    "异议成立",   "upheld")
    X(DISMISSED, "异议不成立", "dismissed")
};
#undef X

#define X(name, zh, en) {SMEPLAT_PUBLICITY_STATE_##name, {zh, en}},
static const smeplat__word publicity_state_label_rows[] = {
    X(NONE,    "无",       "none")
    X(NOT_YET, "尚未开始", "not begun")
    X(RUNNING, "公示中",   "running")
    X(ENDED,   "公示期满", "over")
};
#undef X

#define X(name, zh, en) {SMEPLAT_AWARD_##name, {zh, en}},
static const smeplat__word award_label_rows[] = {
    X(NONE,    "无",                                 "none")
    X(BLOCKED, "有异议尚未处理，授予须等待",         "an objection is open, which blocks the award")
    X(UPHELD,  "有异议成立，由市经济和信息化局决定", "an objection was upheld: the bureau decides")
    X(WAITING, "没有异议，公示期未满",               "no objection stands, but the publicity is not over")
    X(CLEAR,   "公示期满且没有异议，可以授予",       "the publicity is over and no objection stands: the award may follow")
};
#undef X

#define X(name, zh, en) {SMEPLAT_REPORT_DUTY_STATE_##name, {zh, en}},
static const smeplat__word report_duty_state_label_rows[] = {
    X(NONE,             "无",                 "none")
    X(REPORTED_IN_TIME, "已按期报送",         "reported in time")
    X(REPORTED_LATE,    "逾期报送",           "reported late")
    X(OPEN,             "未报送，尚在期限内", "not reported, the period still runs")
    X(OVERDUE,          "未报送，已逾期",     "not reported, overdue")
};
#undef X
/* clang-format on */

SMEPLAT__WORDS(certainty, "未知确定程度", "unknown certainty")
SMEPLAT__WORDS(change_kind, "未知变更事项", "unknown kind of change")
SMEPLAT__WORDS(major, "未知代号", "unknown number")
SMEPLAT__WORDS(change_state, "未知状态", "unknown state")
SMEPLAT__WORDS(objection_outcome, "未知处理结果", "unknown outcome")
SMEPLAT__WORDS(publicity_state, "未知状态", "unknown state")
SMEPLAT__WORDS(award, "未知代号", "unknown number")
SMEPLAT__WORDS(report_duty_state, "未知状态", "unknown state")

#define DUTY_LABEL(family)                                               \
    const char *smeplat_##family##_label(int32_t number, int32_t lang)   \
    {                                                                    \
        return smeplat__label(&smeplat__##family##_words, number, lang); \
    }

DUTY_LABEL(certainty)
DUTY_LABEL(change_kind)
DUTY_LABEL(major)
DUTY_LABEL(change_state)
DUTY_LABEL(objection_outcome)
DUTY_LABEL(publicity_state)
DUTY_LABEL(award)
DUTY_LABEL(report_duty_state)
