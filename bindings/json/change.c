/* `change`: when a holder's changes are to be filed, and whether they were (Art. 17).
 * SPDX-License-Identifier: Apache-2.0 */
#include "door.h"

#include <string.h>

#include <smeplat/change.h>

typedef struct named_change {
    smeplat_change change;
    smeplat_str name;
} named_change;

typedef struct change_document {
    smeplat_rules rules;
    int32_t as_of;
    const named_change *changes;
    size_t count;
} change_document;

static void prepare_change(void *entry)
{
    ((named_change *)entry)->change.struct_size = sizeof(smeplat_change);
}

#define AT_CHANGE(field) .offset = offsetof(named_change, field)

static const smeplat__json_member change_members[] = {
    {.name = "name", .kind = KIND_TEXT, AT_CHANGE(name)},
    {.name = "kind",
     .kind = KIND_NAME,
     AT_CHANGE(change.kind),
     .number_of = smeplat_change_kind_from_name,
     .name_of = smeplat_change_kind_name},
    {.name = "occurred_on", .kind = KIND_DATE, AT_CHANGE(change.occurred_on)},
    {.name = "internal_decision_on", .kind = KIND_DATE, AT_CHANGE(change.internal_decision_on)},
    {.name = "filed_on", .kind = KIND_DATE, AT_CHANGE(change.filed_on)},
    {.name = "leaves_beijing", .kind = KIND_YES_NO, AT_CHANGE(change.leaves_beijing)},
};
static const smeplat__json_shape_of change_shape = {change_members, sizeof change_members / sizeof *change_members,
                                                    sizeof(named_change), prepare_change};

static const smeplat__json_member change_document_members[] = {
    {.name = "as_of", .kind = KIND_DATE, .offset = offsetof(change_document, as_of)},
    {.name = "rules",
     .kind = KIND_OBJECT,
     .offset = offsetof(change_document, rules),
     .shape = &smeplat__json_rules_shape},
    {.name = "changes", .kind = KIND_LIST, .offset = offsetof(change_document, changes), .shape = &change_shape},
};
static const smeplat__json_shape_of change_document_shape = {change_document_members, 3, 0, NULL};

/* ---- words ---- */

static const char *kind_words(int32_t kind, int32_t lang)
{
    static const char *const zh[] = {"", "名称", "地址", "主营业务", "法定代表人", "合并或分立", "主办单位", "其他"};
    static const char *const en[] = {
        "", "name", "address", "main business", "legal representative", "merger or division", "sponsor", "other"};

    return kind >= 1 && kind <= SMEPLAT_CHANGE_KIND_OTHER ? (lang == SMEPLAT_LANG_EN ? en : zh)[kind] : "?";
}

static const char *state_words(int32_t state, int32_t lang)
{
    static const char *const zh[] = {
        "", "已按期报送", "逾期报送", "未报送，尚在期限内", "未报送，已逾期", "变更尚未发生", "无法判断"};
    static const char *const en[] = {"",
                                     "filed in time",
                                     "filed late",
                                     "not filed, the period still runs",
                                     "not filed, overdue",
                                     "the change is still to come",
                                     "cannot be told"};

    return state >= 1 && state <= SMEPLAT_CHANGE_STATE_UNKNOWN ? (lang == SMEPLAT_LANG_EN ? en : zh)[state] : "?";
}

/* ---- answers ---- */

static void json_days(smeplat__json_buffer *b, const char *key, int64_t days, int32_t known)
{
    smeplat__json_puts(b, key);
    if (known)
        smeplat__json_put_int(b, days);
    else
        smeplat__json_puts(b, "null");
}

static void json_change(smeplat__json_buffer *b, const named_change *c, const smeplat_change_result *r)
{
    smeplat__json_puts(b, "{\"name\": ");
    smeplat__json_str(b, c->name);
    smeplat__json_puts(b, ", \"due_on\": ");
    smeplat__json_date(b, r->due_on);
    smeplat__json_puts(b, ", \"due_certainty\": ");
    smeplat__json_name(b, r->due_certainty ? smeplat_certainty_name(r->due_certainty) : NULL);
    json_days(b, ", \"counted\": ", r->counted, r->due_on != 0);
    json_days(b, ", \"uncounted\": ", r->uncounted, r->due_on != 0);
    smeplat__json_puts(b, ", \"state\": ");
    smeplat__json_name(b, r->state ? smeplat_change_state_name(r->state) : NULL);
    smeplat__json_puts(b, ", \"state_certainty\": ");
    smeplat__json_name(b, r->state_certainty ? smeplat_certainty_name(r->state_certainty) : NULL);
    json_days(b, ", \"workdays_left\": ", r->workdays_left, r->workdays_left >= 0);
    json_days(b, ", \"workdays_late\": ", r->workdays_late, r->workdays_late >= 0);
    smeplat__json_puts(b, ", \"major\": ");
    smeplat__json_name(b, r->major ? smeplat_major_name(r->major) : NULL);
    smeplat__json_puts(b, ", \"reasons\": ");
    smeplat__json_mask(b, r->reasons, smeplat_reason_name);
    smeplat__json_puts(b, "}");
}

static void text_due(const smeplat__json_door *d, smeplat__json_buffer *b, const smeplat_change_result *r)
{
    int32_t en = d->lang == SMEPLAT_LANG_EN;

    smeplat__json_puts(b, en ? "  to be filed by: " : "  报送期限：");
    if (!r->due_on) {
        smeplat__json_puts(b, en ? "not known without: " : "无法确定，缺少：");
        smeplat__json_puts(b, smeplat_field_label(r->field, d->lang));
        smeplat__json_puts(b, "\n");
        return;
    }
    smeplat__json_date_text(b, r->due_on);
    smeplat__json_puts(b, " ");
    smeplat__json_puts(b, smeplat__json_weekday_words(r->due_on, d->lang));
    smeplat__json_puts(b, en ? "\n    " : "\n    ");
    smeplat__json_puts(b, smeplat__json_certainty_words(r->due_certainty, d->lang));
    smeplat__json_puts(b, en ? " (" : "（");
    smeplat__json_put_int(b, r->counted);
    smeplat__json_puts(b, en ? " days on notices, " : " 天有通知依据，");
    smeplat__json_put_int(b, r->uncounted);
    smeplat__json_puts(b, en ? " provisional)\n" : " 天为推算）\n");
}

static void text_state(const smeplat__json_door *d, smeplat__json_buffer *b, const smeplat_change_result *r,
                       int32_t as_of)
{
    int32_t en = d->lang == SMEPLAT_LANG_EN;

    if (!r->state)
        return;
    smeplat__json_puts(b, en ? "  state" : "  状态");
    if (as_of) {
        smeplat__json_puts(b, en ? " on " : "（截至 ");
        smeplat__json_date_text(b, as_of);
        smeplat__json_puts(b, en ? "" : "）");
    }
    smeplat__json_puts(b, en ? ": " : "：");
    smeplat__json_puts(b, state_words(r->state, d->lang));
    if (r->workdays_left > 0 && r->state == SMEPLAT_CHANGE_STATE_OPEN) {
        smeplat__json_puts(b, en ? ", working days left: " : "，剩余工作日：");
        smeplat__json_put_int(b, r->workdays_left);
    }
    if (r->workdays_late > 0 && r->state != SMEPLAT_CHANGE_STATE_OPEN) {
        smeplat__json_puts(b, en ? ", working days late: " : "，逾期工作日：");
        smeplat__json_put_int(b, r->workdays_late);
    }
    smeplat__json_puts(b, "\n");
    if (r->state_certainty && r->state_certainty != r->due_certainty) {
        smeplat__json_puts(b, "    ");
        smeplat__json_puts(b, smeplat__json_certainty_words(r->state_certainty, d->lang));
        smeplat__json_puts(b, "\n");
    }
}

static void text_change(const smeplat__json_door *d, smeplat__json_buffer *b, const named_change *c,
                        const smeplat_change_result *r)
{
    int32_t en = d->lang == SMEPLAT_LANG_EN, i;

    smeplat__json_puts(b, en ? "  changed: " : "  变更事项：");
    smeplat__json_puts(b, kind_words(c->change.kind, d->lang));
    smeplat__json_puts(b, en ? ", " : "，");
    smeplat__json_date_text(b, c->change.occurred_on);
    if (r->major == SMEPLAT_MAJOR_YES)
        smeplat__json_puts(b, en ? " (a major change, Art. 17)\n" : "（第十七条所列重大变更）\n");
    else
        smeplat__json_puts(b, en ? " (whether it is a major change is the bureau's to say, Art. 17)\n"
                                 : "（是否属于第十七条的重大变更，由市经济和信息化局认定）\n");
    text_due(d, b, r);
    text_state(d, b, r, c->change.as_of);
    if (r->awaits_decision)
        smeplat__json_puts(b,
                           en ? "  filed: the bureau decides whether to alter or revoke the title, and publishes it\n"
                              : "  已报送：由市经济和信息化局决定变更或撤销称号并公布\n");
    for (i = 0; i < 64; i++) {
        if (!(r->reasons & SMEPLAT_BIT(i)))
            continue;
        smeplat__json_puts(b, en ? "  note: " : "  提示：");
        smeplat__json_puts(b, smeplat_reason_label(i, d->lang));
        if (i == SMEPLAT_REASON_CONDITION_AFFECTED && r->affects) {
            smeplat__json_puts(b, en ? ": " : "：");
            smeplat__json_puts(b, smeplat_criterion_label(r->affects, d->lang));
        }
        smeplat__json_puts(b, "\n");
    }
}

static void change(smeplat__json_door *d, smeplat__json_buffer *b, const change_document *document, size_t row)
{
    int32_t json = d->format == SMEPLAT_JSON_FORMAT_JSON;
    named_change c = document->changes[row];
    smeplat_change_result r;
    smeplat_error error;
    smeplat_status status;

    memset(&r, 0, sizeof r);
    r.struct_size = sizeof r;
    memset(&error, 0, sizeof error);
    error.struct_size = sizeof error;
    c.change.as_of = document->as_of;
    status = smeplat_change_assess(&c.change, &document->rules, d->calendar, &r, &error);
    if (status) {
        d->row_errors = 1;
        error.row = (int64_t)row;
    }
    if (json) {
        smeplat__json_puts(b, row ? ",\n    " : "\n    ");
        if (status)
            smeplat__json_row_error(d, b, "name", c.name, &error);
        else
            json_change(b, &c, &r);
        return;
    }
    smeplat__json_puts(b, row ? "\n" : "");
    if (c.name.len)
        smeplat__json_plain(b, c.name.ptr, c.name.len);
    else
        smeplat__json_puts(b, d->lang == SMEPLAT_LANG_EN ? "(no name)" : "（未填名称）");
    smeplat__json_puts(b, "\n");
    if (status) {
        smeplat__json_puts(b, "  ");
        smeplat__json_error_sentence(b, &error, d->lang);
        smeplat__json_puts(b, "\n");
    } else {
        text_change(d, b, &c, &r);
    }
}

int32_t smeplat__json_command_change(smeplat__json_door *d, smeplat_str text, smeplat__json_buffer *b)
{
    json_t *tree = smeplat__json_read_json(d, text.ptr, text.len);
    change_document *document = smeplat__json_take(d, 1, sizeof *document);
    smeplat__json_at at = {NULL, "changes", 0};
    int32_t done = 0;
    size_t i;

    if (tree && document) {
        smeplat__json_rules_2022(&document->rules);
        done = smeplat__json_read_object(d, NULL, tree, &change_document_shape, document);
        if (done && !json_is_array(json_object_get(tree, "changes")))
            done = smeplat__json_shape(d, &at, PROBLEM_MISSING, NULL);
    }
    if (done) {
        smeplat__json_begin_results(d, b, &document->rules);
        for (i = 0; i < document->count && !b->failed; i++)
            change(d, b, document, i);
        smeplat__json_end_results(d, b, document->count);
    }
    json_decref(tree);
    return done;
}
