/* `change`: when a holder's changes are to be filed, and whether they were (Art. 17).
 * SPDX-License-Identifier: Apache-2.0 */
#include "door.h"

#include <string.h>

#include <smeplat/change.h>

typedef struct named_change {
    smeplat_change change;
    smeplat_str name;
} named_change;

static void prepare_change(void *entry)
{
    ((named_change *)entry)->change.struct_size = sizeof(smeplat_change);
}

#define AT_CHANGE(field) .offset = offsetof(named_change, field)

static const smeplat__json_member change_members[] = {
    {.name = "name", .kind = KIND_TEXT, AT_CHANGE(name)},
    {.name = "kind", SMEPLAT__JSON_NAMED(change_kind), AT_CHANGE(change.kind)},
    {.name = "occurred_on", .kind = KIND_DATE, AT_CHANGE(change.occurred_on)},
    {.name = "internal_decision_on", .kind = KIND_DATE, AT_CHANGE(change.internal_decision_on)},
    {.name = "filed_on", .kind = KIND_DATE, AT_CHANGE(change.filed_on)},
    {.name = "leaves_beijing", .kind = KIND_YES_NO, AT_CHANGE(change.leaves_beijing)},
};
static const smeplat__json_shape_of change_shape = {change_members, SMEPLAT__JSON_COUNT(change_members),
                                                    sizeof(named_change), prepare_change};

static smeplat_status change_ask(smeplat__json_door *d, const smeplat__json_rows *rows, void *row, void *answer,
                                 smeplat_error *error)
{
    smeplat_change change = ((const named_change *)row)->change;

    change.as_of = rows->day;
    ((smeplat_change_result *)answer)->struct_size = sizeof(smeplat_change_result);
    return smeplat_change_assess(&change, &rows->rules, d->calendar, answer, error);
}

static void change_json(const smeplat__json_door *d, smeplat__json_buffer *b, const smeplat__json_rows *rows,
                        const void *row, const void *answer)
{
    const smeplat_change_result *r = answer;

    (void)d;
    (void)rows;
    (void)row;
    smeplat__json_key(b, "due_on");
    smeplat__json_date(b, r->due_on);
    smeplat__json_key(b, "due_certainty");
    smeplat__json_name(b, r->due_certainty ? smeplat_certainty_name(r->due_certainty) : NULL);
    smeplat__json_key(b, "counted");
    smeplat__json_number_if(b, r->counted, r->due_on != 0);
    smeplat__json_key(b, "uncounted");
    smeplat__json_number_if(b, r->uncounted, r->due_on != 0);
    smeplat__json_key(b, "state");
    smeplat__json_name(b, r->state ? smeplat_change_state_name(r->state) : NULL);
    smeplat__json_key(b, "state_certainty");
    smeplat__json_name(b, r->state_certainty ? smeplat_certainty_name(r->state_certainty) : NULL);
    smeplat__json_key(b, "workdays_left");
    smeplat__json_number_if(b, r->workdays_left, r->workdays_left >= 0);
    smeplat__json_key(b, "workdays_late");
    smeplat__json_number_if(b, r->workdays_late, r->workdays_late >= 0);
    smeplat__json_key(b, "major");
    smeplat__json_name(b, r->major ? smeplat_major_name(r->major) : NULL);
    smeplat__json_key(b, "reasons");
    smeplat__json_mask(b, r->reasons, smeplat_reason_name);
    smeplat__json_key(b, "affects");
    smeplat__json_name(b, r->affects ? smeplat_criterion_name(r->affects) : NULL);
    smeplat__json_key(b, "awaits_decision");
    smeplat__json_puts(b, r->awaits_decision ? "true" : "false");
    smeplat__json_key(b, "field");
    smeplat__json_field(b, r->field, 0);
    smeplat__json_key(b, "readings");
    smeplat__json_mask(b, r->readings, smeplat_reading_name);
}

static void change_due(smeplat__json_page *p, const smeplat_change_result *r)
{
    if (!r->due_on) {
        smeplat__json_say(p, "无法确定，缺少：", "not known without: ");
        smeplat__json_say_field(p, r->field, 0);
        smeplat__json_item(p, "备案期限", "File by");
        return;
    }
    smeplat__json_say_day(p, r->due_on);
    smeplat__json_item(p, "备案期限", "File by");
    smeplat__json_say_certainty(p, r->due_certainty, r->counted, r->uncounted);
    smeplat__json_item(p, "", "");
}

static void change_state(smeplat__json_page *p, const smeplat_change_result *r, int32_t as_of)
{
    if (!r->state)
        return;
    smeplat__json_say_date(p, "截至", "on ", as_of);
    smeplat__json_say(p, "：", ": ");
    smeplat__json_puts(&p->words, smeplat_change_state_label(r->state, p->d->lang));
    if (r->workdays_left >= 0 && r->state == SMEPLAT_CHANGE_STATE_OPEN) {
        smeplat__json_say_number(p, "，剩余", ", ", r->workdays_left);
        smeplat__json_say(p, "个工作日", r->workdays_left == 1 ? " working day left" : " working days left");
    }
    if (r->workdays_late > 0) {
        smeplat__json_say_number(p, "，逾期", ", ", r->workdays_late);
        smeplat__json_say(p, "个工作日", r->workdays_late == 1 ? " working day late" : " working days late");
    }
    smeplat__json_item(p, "状态", "State");
    if (r->state_certainty && r->state_certainty != r->due_certainty) {
        smeplat__json_say_certainty(p, r->state_certainty, 0, 0);
        smeplat__json_item(p, "", "");
    }
}

static void change_text(smeplat__json_page *p, const smeplat__json_rows *rows, const void *row, const void *answer)
{
    const smeplat_change *c = &((const named_change *)row)->change;
    const smeplat_change_result *r = answer;
    int32_t i;

    smeplat__json_puts(&p->words, smeplat_change_kind_label(c->kind, p->d->lang));
    smeplat__json_say_date(p, "，", ", ", c->occurred_on);
    smeplat__json_item(p, "变更事项", "Changed");
    smeplat__json_puts(&p->words, smeplat_major_label(r->major, p->d->lang));
    smeplat__json_item(p, "", "");
    change_due(p, r);
    change_state(p, r, rows->day);
    if (r->awaits_decision) {
        smeplat__json_say(p, "已备案，由市经济和信息化局决定变更或撤销称号并公布",
                          "filed: the bureau alters or revokes the title, and publishes that");
        smeplat__json_item(p, "后续", "Next");
    }
    for (i = 0; i < 64; i++) {
        if (!(r->reasons & SMEPLAT_BIT(i)))
            continue;
        smeplat__json_puts(&p->words, smeplat_reason_label(i, p->d->lang));
        if (i == SMEPLAT_REASON_CONDITION_AFFECTED && r->affects) {
            smeplat__json_say(p, "：", ": ");
            smeplat__json_puts(&p->words, smeplat_criterion_label(r->affects, p->d->lang));
        }
        smeplat__json_item(p, "提示", "Note");
    }
}

static const smeplat__json_list changes = {
    .rows = "changes",
    .day = "as_of",
    .shape = &change_shape,
    .name = offsetof(named_change, name),
    .answer = sizeof(smeplat_change_result),
    .ask = change_ask,
    .json = change_json,
    .text = change_text,
    .columns_zh = 8,
    .columns_en = 8,
    .dated = 1,
};

int32_t smeplat__json_command_change(smeplat__json_door *d, smeplat_str document, smeplat__json_buffer *b)
{
    return smeplat__json_answer_list(d, document, b, &changes);
}
