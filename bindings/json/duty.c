/* `publicity` and `reporting`: when a publicity ends and what stands in the way of the award (Art. 11, 12); whether a
 * report that was due was made (Art. 16).
 * SPDX-License-Identifier: Apache-2.0 */
#include "door.h"

#include <string.h>

#include <smeplat/duty.h>

/* ---- publicity ---- */

typedef struct named_publicity {
    smeplat_publicity publicity;
    smeplat_str name;
} named_publicity;

static void prepare_publicity(void *entry)
{
    ((named_publicity *)entry)->publicity.struct_size = sizeof(smeplat_publicity);
}

static const smeplat__json_member objection_members[] = {
    {.name = "raised_on", .kind = KIND_DATE, .offset = offsetof(smeplat_objection, raised_on)},
    {.name = "decided_on", .kind = KIND_DATE, .offset = offsetof(smeplat_objection, decided_on)},
    {.name = "outcome", SMEPLAT__JSON_NAMED(objection_outcome), .offset = offsetof(smeplat_objection, outcome)},
};
static const smeplat__json_shape_of objection_shape = {objection_members, SMEPLAT__JSON_COUNT(objection_members),
                                                       sizeof(smeplat_objection), NULL};

#define AT_PUBLICITY(field) .offset = offsetof(named_publicity, field)

static const smeplat__json_member publicity_members[] = {
    {.name = "name", .kind = KIND_TEXT, AT_PUBLICITY(name)},
    {.name = "started_on", .kind = KIND_DATE, AT_PUBLICITY(publicity.started_on)},
    {.name = "workdays", .kind = KIND_INT64, AT_PUBLICITY(publicity.workdays)},
    {.name = "objections", .kind = KIND_LIST, AT_PUBLICITY(publicity.objections), .shape = &objection_shape},
};
_Static_assert(offsetof(smeplat_publicity, objection_count) == offsetof(smeplat_publicity, objections) + sizeof(void *),
               "a list is a pointer and then its length");
static const smeplat__json_shape_of publicity_shape = {publicity_members, SMEPLAT__JSON_COUNT(publicity_members),
                                                       sizeof(named_publicity), prepare_publicity};

static smeplat_status publicity_ask(smeplat__json_door *d, const smeplat__json_rows *rows, void *row, void *answer,
                                    smeplat_error *error)
{
    smeplat_publicity *publicity = &((named_publicity *)row)->publicity;

    publicity->as_of = rows->day;
    ((smeplat_publicity_result *)answer)->struct_size = sizeof(smeplat_publicity_result);
    return smeplat_publicity_assess(publicity, &rows->rules, d->calendar, answer, error);
}

static void publicity_json(const smeplat__json_door *d, smeplat__json_buffer *b, const smeplat__json_rows *rows,
                           const void *row, const void *answer)
{
    const smeplat_publicity_result *r = answer;

    (void)d;
    (void)rows;
    (void)row;
    smeplat__json_key(b, "ends_on");
    smeplat__json_date(b, r->ends_on);
    smeplat__json_key(b, "ends_certainty");
    smeplat__json_name(b, smeplat_certainty_name(r->ends_certainty));
    smeplat__json_key(b, "counted");
    smeplat__json_put_int(b, r->counted);
    smeplat__json_key(b, "uncounted");
    smeplat__json_put_int(b, r->uncounted);
    smeplat__json_key(b, "state");
    smeplat__json_name(b, r->state ? smeplat_publicity_state_name(r->state) : NULL);
    smeplat__json_key(b, "state_certainty");
    smeplat__json_name(b, r->state_certainty ? smeplat_certainty_name(r->state_certainty) : NULL);
    smeplat__json_key(b, "award");
    smeplat__json_name(b, r->award ? smeplat_award_name(r->award) : NULL);
    smeplat__json_key(b, "workdays_left");
    smeplat__json_number_if(b, r->workdays_left, r->workdays_left >= 0);
    smeplat__json_key(b, "open_count");
    smeplat__json_put_int(b, r->open_count);
    smeplat__json_key(b, "upheld_count");
    smeplat__json_put_int(b, r->upheld_count);
    smeplat__json_key(b, "dismissed_count");
    smeplat__json_put_int(b, r->dismissed_count);
    smeplat__json_key(b, "late_count");
    smeplat__json_put_int(b, r->late_count);
    smeplat__json_key(b, "first_open");
    smeplat__json_number_or_null(b, r->first_open);
    smeplat__json_key(b, "reasons");
    smeplat__json_mask(b, r->reasons, smeplat_reason_name);
    smeplat__json_key(b, "readings");
    smeplat__json_mask(b, r->readings, smeplat_reading_name);
}

static void say_count(smeplat__json_page *p, const char *zh, const char *en, int64_t count)
{
    if (!count)
        return;
    smeplat__json_say(p, p->words.len ? "，" : "", p->words.len ? ", " : "");
    smeplat__json_say(p, zh, "");
    smeplat__json_put_int(&p->words, count);
    smeplat__json_say(p, "件", en);
}

static void publicity_text(smeplat__json_page *p, const smeplat__json_rows *rows, const void *row, const void *answer)
{
    const smeplat_publicity *q = &((const named_publicity *)row)->publicity;
    const smeplat_publicity_result *r = answer;

    smeplat__json_say_date(p, "", "from ", q->started_on);
    smeplat__json_say_number(p, "起，", ", ", q->workdays);
    smeplat__json_say(p, "个工作日（第十一条）",
                      q->workdays == 1 ? " working day (Art. 11)" : " working days (Art. 11)");
    smeplat__json_item(p, "公示", "Publicity");
    smeplat__json_say_day(p, r->ends_on);
    smeplat__json_item(p, "截止日期", "Last day");
    smeplat__json_say_certainty(p, r->ends_certainty, r->counted, r->uncounted);
    smeplat__json_item(p, "", "");
    if (r->state) {
        smeplat__json_say_date(p, "截至", "on ", rows->day);
        smeplat__json_say(p, "：", ": ");
        smeplat__json_puts(&p->words, smeplat_publicity_state_label(r->state, p->d->lang));
        if (r->state == SMEPLAT_PUBLICITY_STATE_RUNNING) {
            smeplat__json_say_number(p, "，剩余", ", ", r->workdays_left);
            smeplat__json_say(p, "个工作日", r->workdays_left == 1 ? " working day left" : " working days left");
        }
        smeplat__json_item(p, "状态", "State");
        if (r->state_certainty != r->ends_certainty) {
            smeplat__json_say_certainty(p, r->state_certainty, 0, 0);
            smeplat__json_item(p, "", "");
        }
    }
    say_count(p, "未处理", " open", r->open_count);
    say_count(p, "成立", " upheld", r->upheld_count);
    say_count(p, "不成立", " dismissed", r->dismissed_count);
    say_count(p, "其中公示期满后提出", " raised after the last day", r->late_count);
    if (!p->words.len)
        smeplat__json_say(p, "没有", "none");
    if (r->first_open) {
        smeplat__json_say_number(p, "；最早的未处理异议是第", "; the first one open is no. ", r->first_open);
        smeplat__json_say(p, "件", "");
    }
    smeplat__json_item(p, "异议", "Objections");
    if (r->award) {
        smeplat__json_puts(&p->words, smeplat_award_label(r->award, p->d->lang));
        smeplat__json_say(p, "（第十二条）", " (Art. 12)");
        smeplat__json_item(p, "授予称号", "Award");
    }
    smeplat__json_items_of_reasons(p, "提示", "Note", r->reasons);
    smeplat__json_items_of_readings(p, &rows->rules, r->readings);
}

static const smeplat__json_list publicities = {
    .rows = "publicities",
    .day = "as_of",
    .shape = &publicity_shape,
    .name = offsetof(named_publicity, name),
    .answer = sizeof(smeplat_publicity_result),
    .ask = publicity_ask,
    .json = publicity_json,
    .text = publicity_text,
    .columns_zh = 8,
    .columns_en = 10,
    .dated = 1,
};

int32_t smeplat__json_command_publicity(smeplat__json_door *d, smeplat_str document, smeplat__json_buffer *b)
{
    return smeplat__json_answer_list(d, document, b, &publicities);
}

/* ---- reporting ---- */

typedef struct named_report {
    smeplat_report_duty report;
    smeplat_str name;
} named_report;

static void prepare_report(void *entry)
{
    ((named_report *)entry)->report.struct_size = sizeof(smeplat_report_duty);
}

static const smeplat__json_member report_members[] = {
    {.name = "name", .kind = KIND_TEXT, .offset = offsetof(named_report, name)},
    {.name = "due_on", .kind = KIND_DATE, .offset = offsetof(named_report, report.due_on)},
    {.name = "reported_on", .kind = KIND_DATE, .offset = offsetof(named_report, report.reported_on)},
};
static const smeplat__json_shape_of report_shape = {report_members, SMEPLAT__JSON_COUNT(report_members),
                                                    sizeof(named_report), prepare_report};

/* No rule of the measure is looked at, but a document whose rules are none is not answered as if they were. */
static smeplat_status report_ask(smeplat__json_door *d, const smeplat__json_rows *rows, void *row, void *answer,
                                 smeplat_error *error)
{
    smeplat_report_duty *report = &((named_report *)row)->report;
    smeplat_status status = smeplat_rules_check(&rows->rules, error);

    (void)d;
    report->as_of = rows->day;
    ((smeplat_report_duty_result *)answer)->struct_size = sizeof(smeplat_report_duty_result);
    return status ? status : smeplat_report_duty_assess(report, answer, error);
}

static void report_json(const smeplat__json_door *d, smeplat__json_buffer *b, const smeplat__json_rows *rows,
                        const void *row, const void *answer)
{
    const smeplat_report_duty_result *r = answer;

    (void)d;
    (void)rows;
    smeplat__json_key(b, "due_on");
    smeplat__json_date(b, ((const named_report *)row)->report.due_on);
    smeplat__json_key(b, "state");
    smeplat__json_name(b, r->state ? smeplat_report_duty_state_name(r->state) : NULL);
    smeplat__json_key(b, "days_left");
    smeplat__json_number_if(b, r->days_left, r->days_left >= 0);
    smeplat__json_key(b, "days_late");
    smeplat__json_number_if(b, r->days_late, r->days_late >= 0);
}

static void report_text(smeplat__json_page *p, const smeplat__json_rows *rows, const void *row, const void *answer)
{
    const smeplat_report_duty *q = &((const named_report *)row)->report;
    const smeplat_report_duty_result *r = answer;

    smeplat__json_say_day(p, q->due_on);
    smeplat__json_say(p, "（第十六条，日期由填报方给出）", " (Art. 16; the day is the caller's)");
    smeplat__json_item(p, "报送期限", "Due");
    if (q->reported_on) {
        smeplat__json_date_text(&p->words, q->reported_on);
        smeplat__json_item(p, "报送日期", "Reported");
    }
    if (!r->state)
        return;
    smeplat__json_say_date(p, "截至", "on ", rows->day);
    smeplat__json_say(p, "：", ": ");
    smeplat__json_puts(&p->words, smeplat_report_duty_state_label(r->state, p->d->lang));
    if (r->state == SMEPLAT_REPORT_DUTY_STATE_OPEN) {
        smeplat__json_say_number(p, "，剩余", ", ", r->days_left);
        smeplat__json_say(p, "天", r->days_left == 1 ? " day left" : " days left");
    }
    if (r->days_late > 0) {
        smeplat__json_say_number(p, "，逾期", ", ", r->days_late);
        smeplat__json_say(p, "天", r->days_late == 1 ? " day late" : " days late");
    }
    smeplat__json_item(p, "状态", "State");
}

static const smeplat__json_list reports = {
    .rows = "reports",
    .day = "as_of",
    .shape = &report_shape,
    .name = offsetof(named_report, name),
    .answer = sizeof(smeplat_report_duty_result),
    .ask = report_ask,
    .json = report_json,
    .text = report_text,
    .columns_zh = 8,
    .columns_en = 8,
};

int32_t smeplat__json_command_reporting(smeplat__json_door *d, smeplat_str document, smeplat__json_buffer *b)
{
    return smeplat__json_answer_list(d, document, b, &reports);
}
