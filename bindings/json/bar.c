/* `bar`: whether somebody may apply on a day, and from when again (Art. 15).
 * SPDX-License-Identifier: Apache-2.0 */
#include "door.h"

#include <string.h>

#include <smeplat/revocation.h>

typedef struct named_query {
    smeplat_bar_query query;
    smeplat_str name;
} named_query;

static void prepare_query(void *entry)
{
    ((named_query *)entry)->query.struct_size = sizeof(smeplat_bar_query);
}

#define AT_QUERY(field) .offset = offsetof(named_query, field)

static const smeplat__json_member query_members[] = {
    {.name = "name", .kind = KIND_TEXT, AT_QUERY(name)},
    {.name = "on", .kind = KIND_DATE, AT_QUERY(query.on)},
    {.name = "revocations", .kind = KIND_LIST, AT_QUERY(query.revocations), .shape = &smeplat__json_revocation_shape},
};
_Static_assert(offsetof(smeplat_bar_query, revocation_count) ==
                   offsetof(smeplat_bar_query, revocations) + sizeof(void *),
               "a list is a pointer and then its length");
static const smeplat__json_shape_of query_shape = {query_members, SMEPLAT__JSON_COUNT(query_members),
                                                   sizeof(named_query), prepare_query};

static smeplat_status bar_ask(smeplat__json_door *d, const smeplat__json_rows *rows, void *row, void *answer,
                              smeplat_error *error)
{
    (void)d;
    ((smeplat_bar_result *)answer)->struct_size = sizeof(smeplat_bar_result);
    return smeplat_bar_assess(&((const named_query *)row)->query, &rows->rules, answer, error);
}

static void bar_json(const smeplat__json_door *d, smeplat__json_buffer *b, const smeplat__json_rows *rows,
                     const void *row, const void *answer)
{
    const smeplat_bar_result *r = answer;

    (void)d;
    (void)rows;
    (void)row;
    smeplat__json_key(b, "barred");
    smeplat__json_answer(b, r->barred);
    smeplat__json_key(b, "until");
    smeplat__json_date(b, r->until);
    smeplat__json_key(b, "first_filing");
    smeplat__json_date(b, r->first_filing);
    smeplat__json_key(b, "from");
    smeplat__json_date(b, r->from);
    smeplat__json_key(b, "clause");
    smeplat__json_name(b, r->clause ? smeplat_clause_name(r->clause) : NULL);
    smeplat__json_key(b, "ground");
    smeplat__json_name(b, r->ground ? smeplat_ground_name(r->ground) : NULL);
    smeplat__json_key(b, "entry");
    smeplat__json_number_or_null(b, r->entry);
    smeplat__json_key(b, "field");
    smeplat__json_field(b, r->field, r->field_entry);
    smeplat__json_key(b, "readings");
    smeplat__json_mask(b, r->readings, smeplat_reading_name);
}

static void bar_text(smeplat__json_page *p, const smeplat__json_rows *rows, const void *row, const void *answer)
{
    const smeplat_bar_query *q = &((const named_query *)row)->query;
    const smeplat_bar_result *r = answer;

    if (q->on) {
        smeplat__json_date_text(&p->words, q->on);
        smeplat__json_item(p, "所问日期", "Asked for");
    }
    smeplat__json_say(p,
                      r->barred == SMEPLAT_ANSWER_YES  ? "在禁申期内"
                      : r->barred == SMEPLAT_ANSWER_NO ? "不在禁申期内"
                                                       : "未定",
                      r->barred == SMEPLAT_ANSWER_YES  ? "barred"
                      : r->barred == SMEPLAT_ANSWER_NO ? "not barred"
                                                       : "not settled");
    smeplat__json_say(p, "（", " (");
    smeplat__json_puts(&p->words, smeplat_clause_label(r->clause, p->d->lang));
    smeplat__json_say(p, "）", ")");
    smeplat__json_item(p, "结论", "Answer");
    if (r->barred == SMEPLAT_ANSWER_YES) {
        smeplat__json_say_date(p, "", "", r->from);
        if (r->until)
            smeplat__json_say_date(p, "至", " through ", r->until);
        else
            smeplat__json_say(p, "起，截止日晚于2199年", " on, through a day past 2199");
        smeplat__json_item(p, "禁申期", "Bar");
    }
    if (r->first_filing) {
        smeplat__json_date_text(&p->words, r->first_filing);
        smeplat__json_say(p, "起可以再次申请", " is the first day to apply again");
        smeplat__json_item(p, "再次申请", "Again");
    }
    if (r->entry) {
        smeplat__json_say_number(p, "第", "revocation no. ", r->entry);
        smeplat__json_say(p, "条撤销记录：", ": ");
        smeplat__json_puts(&p->words, smeplat_ground_label(r->ground, p->d->lang));
        if (q->revocations[r->entry - 1].decided_on) {
            smeplat__json_say_date(p, "，", ", decided ", q->revocations[r->entry - 1].decided_on);
            smeplat__json_say(p, "决定", "");
        }
        smeplat__json_item(p, "依据", "By");
    }
    if (r->field) {
        smeplat__json_say_field(p, r->field, r->field_entry);
        smeplat__json_item(p, "待查明", "To settle");
    }
    smeplat__json_items_of_readings(p, &rows->rules, r->readings);
}

static const smeplat__json_list bars = {
    .rows = "bars",
    .shape = &query_shape,
    .name = offsetof(named_query, name),
    .answer = sizeof(smeplat_bar_result),
    .ask = bar_ask,
    .json = bar_json,
    .text = bar_text,
    .columns_zh = 8,
    .columns_en = 9,
};

int32_t smeplat__json_command_bar(smeplat__json_door *d, smeplat_str document, smeplat__json_buffer *b)
{
    return smeplat__json_answer_list(d, document, b, &bars);
}
