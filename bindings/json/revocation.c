/* `revocation`: how each ground of Art. 15 stands for a holder, and by which entries.
 * SPDX-License-Identifier: Apache-2.0 */
#include "door.h"

#include <string.h>

#include <smeplat/revocation.h>

typedef struct named_holder {
    smeplat_holder holder;
    smeplat_str name;
} named_holder;

typedef struct grounds {
    smeplat_revocation_result result;
    smeplat_ground_finding findings[SMEPLAT_GROUNDS_MAX];
    smeplat_trigger *triggers;
    size_t trigger_count;
} grounds;

static void prepare_holder(void *entry)
{
    ((named_holder *)entry)->holder.struct_size = sizeof(smeplat_holder);
}

static const smeplat__json_member falsehood_members[] = {
    {.name = "context", SMEPLAT__JSON_NAMED(falsehood_context), .offset = offsetof(smeplat_falsehood, context)},
    {.name = "found_on", .kind = KIND_DATE, .offset = offsetof(smeplat_falsehood, found_on)},
    {.name = "confirmed", .kind = KIND_FACT_YES_NO, .offset = offsetof(smeplat_falsehood, confirmed)},
};
static const smeplat__json_shape_of falsehood_shape = {falsehood_members, SMEPLAT__JSON_COUNT(falsehood_members),
                                                       sizeof(smeplat_falsehood), NULL};

#define AT_HOLDER(field) .offset = offsetof(named_holder, field)

static const smeplat__json_member holder_members[] = {
    {.name = "name", .kind = KIND_TEXT, AT_HOLDER(name)},
    {.name = "granted_on", .kind = KIND_DATE, AT_HOLDER(holder.granted_on)},
    {.name = "application_deadline", .kind = KIND_DATE, AT_HOLDER(holder.application_deadline)},
    {.name = "as_of", .kind = KIND_DATE, AT_HOLDER(holder.as_of)},
    {.name = "incidents", .kind = KIND_LIST, AT_HOLDER(holder.incidents), .shape = &smeplat__json_incident_shape},
    {.name = "falsehoods", .kind = KIND_LIST, AT_HOLDER(holder.falsehoods), .shape = &falsehood_shape},
};
_Static_assert(offsetof(smeplat_holder, incident_count) == offsetof(smeplat_holder, incidents) + sizeof(void *) &&
                   offsetof(smeplat_holder, falsehood_count) == offsetof(smeplat_holder, falsehoods) + sizeof(void *),
               "a list is a pointer and then its length");
static const smeplat__json_shape_of holder_shape = {holder_members, SMEPLAT__JSON_COUNT(holder_members),
                                                    sizeof(named_holder), prepare_holder};

static smeplat_status holder_ask(smeplat__json_door *d, const smeplat__json_rows *rows, void *row, void *answer,
                                 smeplat_error *error)
{
    const smeplat_holder *holder = &((const named_holder *)row)->holder;
    grounds *g = answer;
    size_t capacity = 2 * holder->incident_count + holder->falsehood_count;
    smeplat_status status;

    g->result.struct_size = sizeof g->result;
    g->findings[0].struct_size = sizeof *g->findings;
    status = smeplat_revocation_assess(holder, &rows->rules, &g->result, g->findings, SMEPLAT_GROUNDS_MAX, error);
    if (status || !capacity)
        return status;
    g->triggers = smeplat__json_take(d, capacity, sizeof *g->triggers);
    if (!g->triggers)
        return SMEPLAT_ERR_MEMORY;
    g->triggers[0].struct_size = sizeof *g->triggers;
    return smeplat_revocation_triggers(holder, &rows->rules, g->triggers, capacity, &g->trigger_count, error);
}

/* ---- JSON ---- */

static void json_entry_list(smeplat__json_buffer *b, int32_t list)
{
    smeplat__json_key(b, "list");
    smeplat__json_name(b, !list ? NULL : list == SMEPLAT_FIELD_INCIDENTS ? "incidents" : "falsehoods");
}

static void json_triggers(smeplat__json_buffer *b, const grounds *g, int32_t ground)
{
    size_t i;
    int32_t some = 0;

    smeplat__json_key(b, "triggers");
    smeplat__json_puts(b, "[");
    for (i = 0; i < g->trigger_count; i++) {
        const smeplat_trigger *t = &g->triggers[i];

        if (t->ground != ground)
            continue;
        smeplat__json_puts(b, some ? ", {" : "{");
        json_entry_list(b, t->entry_list);
        smeplat__json_key(b, "entry");
        smeplat__json_put_int(b, t->entry);
        smeplat__json_key(b, "state");
        smeplat__json_name(b, smeplat_ground_state_name(t->state));
        smeplat__json_key(b, "reasons");
        smeplat__json_mask(b, t->reasons, smeplat_reason_name);
        smeplat__json_puts(b, "}");
        some = 1;
    }
    smeplat__json_puts(b, "]");
}

static void holder_json(const smeplat__json_door *d, smeplat__json_buffer *b, const smeplat__json_rows *rows,
                        const void *row, const void *answer)
{
    const grounds *g = answer;
    uint32_t i;

    (void)rows;
    (void)row;
    smeplat__json_key(b, "grounds");
    smeplat__json_puts(b, "[");
    for (i = 0; i < g->result.ground_count; i++) {
        const smeplat_ground_finding *f = &g->findings[i];

        smeplat__json_puts(b, i ? "," : "");
        smeplat__json_lines(d, b, "\n      ");
        smeplat__json_puts(b, "{");
        smeplat__json_key(b, "ground");
        smeplat__json_name(b, smeplat_ground_name(f->ground));
        smeplat__json_key(b, "state");
        smeplat__json_name(b, smeplat_ground_state_name(f->state));
        smeplat__json_key(b, "reasons");
        smeplat__json_mask(b, f->reasons, smeplat_reason_name);
        smeplat__json_key(b, "entry");
        smeplat__json_number_or_null(b, f->entry);
        json_entry_list(b, f->entry_list);
        smeplat__json_key(b, "clause");
        smeplat__json_name(b, smeplat_clause_name(f->clause));
        smeplat__json_key(b, "field");
        smeplat__json_field(b, f->field, f->field_entry);
        json_triggers(b, g, f->ground);
        smeplat__json_key(b, "readings");
        smeplat__json_mask(b, f->readings, smeplat_reading_name);
        smeplat__json_puts(b, "}");
    }
    smeplat__json_lines(d, b, "\n    ");
    smeplat__json_puts(b, "]");
}

/* ---- text ---- */

/* What an entry is, in a few words: its kind, or where something false was said, with its day. */
static void say_entry(smeplat__json_page *p, const smeplat_holder *h, const smeplat_trigger *t)
{
    int32_t lang = p->d->lang;

    if (t->entry_list == SMEPLAT_FIELD_INCIDENTS) {
        const smeplat_incident *i = &h->incidents[t->entry - 1];

        smeplat__json_say_number(p, "处罚或失信记录第", "incident no. ", t->entry);
        smeplat__json_say(p, "条（", " (");
        smeplat__json_puts(&p->words, smeplat_incident_kind_label(i->kind, lang));
        if (i->decided_on)
            smeplat__json_say_date(p, "，", ", ", i->decided_on);
    } else {
        const smeplat_falsehood *f = &h->falsehoods[t->entry - 1];

        smeplat__json_say_number(p, "虚假材料线索第", "falsehood no. ", t->entry);
        smeplat__json_say(p, "条（", " (");
        smeplat__json_puts(&p->words, smeplat_falsehood_context_label(f->context, lang));
        smeplat__json_say_date(p, "，", ", ", f->found_on);
    }
    smeplat__json_say(p, "）", ")");
}

static void trigger_text(smeplat__json_page *p, const smeplat_holder *h, const smeplat_trigger *t)
{
    int32_t i;

    say_entry(p, h, t);
    smeplat__json_say(p, "：", ": ");
    smeplat__json_puts(&p->words, smeplat_ground_state_label(t->state, p->d->lang));
    for (i = 0; i < 64; i++) {
        if (!(t->reasons & SMEPLAT_BIT(i)))
            continue;
        smeplat__json_say(p, "；", "; ");
        smeplat__json_puts(&p->words, smeplat_reason_label(i, p->d->lang));
    }
    smeplat__json_item(p, "", "");
}

static void holder_text(smeplat__json_page *p, const smeplat__json_rows *rows, const void *row, const void *answer)
{
    const smeplat_holder *h = &((const named_holder *)row)->holder;
    const grounds *g = answer;
    uint64_t readings = 0;
    uint32_t i;
    size_t t;

    smeplat__json_date_text(&p->words, h->granted_on);
    smeplat__json_item(p, "授予日期", "Granted");
    smeplat__json_date_text(&p->words, h->as_of);
    smeplat__json_item(p, "截至日期", "As of");
    for (i = 0; i < g->result.ground_count; i++) {
        const smeplat_ground_finding *f = &g->findings[i];
        const char *state = smeplat_ground_state_label(f->state, p->d->lang);

        smeplat__json_puts(&p->words, smeplat_ground_label(f->ground, p->d->lang));
        smeplat__json_item(p, state, state);
        for (t = 0; t < g->trigger_count; t++)
            if (g->triggers[t].ground == f->ground)
                trigger_text(p, h, &g->triggers[t]);
        if (f->field == SMEPLAT_FIELD_HOLDER_FALSEHOODS)
            smeplat__json_say(p, "待查明：是否查实隐瞒", "to settle: whether the concealment is confirmed");
        else if (f->field)
            smeplat__json_say(p, "待查明：", "to settle: ");
        if (f->field && f->field != SMEPLAT_FIELD_HOLDER_FALSEHOODS)
            smeplat__json_say_field(p, f->field, f->field_entry);
        if (f->field)
            smeplat__json_item(p, "", "");
        readings |= f->state == SMEPLAT_GROUND_STATE_ABSENT ? 0 : f->readings;
    }
    if (g->result.made_out) {
        smeplat__json_say(p, "事由成立，由市经济和信息化局决定撤销称号",
                          "a ground is made out: the bureau revokes the title");
        if (rows->rules.bar_years) {
            smeplat__json_say_number(p, "，撤销后", ", and bars it from applying for ", rows->rules.bar_years);
            smeplat__json_say(p, "年内不得再次申请", rows->rules.bar_years == 1 ? " year" : " years");
        }
        smeplat__json_say(p, "（第十五条）", " (Art. 15)");
        smeplat__json_item(p, "后续", "Next");
    }
    smeplat__json_items_of_readings(p, &rows->rules, readings);
}

static const smeplat__json_list holders = {
    .rows = "holders",
    .shape = &holder_shape,
    .name = offsetof(named_holder, name),
    .answer = sizeof(grounds),
    .ask = holder_ask,
    .json = holder_json,
    .text = holder_text,
    .columns_zh = 8,
    .columns_en = 18,
};

int32_t smeplat__json_command_revocation(smeplat__json_door *d, smeplat_str document, smeplat__json_buffer *b)
{
    return smeplat__json_answer_list(d, document, b, &holders);
}
