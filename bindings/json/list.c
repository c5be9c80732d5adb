/* Documents that are a list of rows: read as a whole, asked row by row, told as JSON or as text.
 * SPDX-License-Identifier: Apache-2.0 */
#include "door.h"

#include <string.h>

/* A document being answered_rows: what came of each row is kept, since a page may begin with all of them. */
typedef struct answered_rows {
    const smeplat__json_list *list;
    const smeplat__json_rows *rows;
    char *answers;
    smeplat_error *errors;
} answered_rows;

void smeplat__json_begin_results(smeplat__json_door *d, smeplat__json_buffer *b, const smeplat_rules *rules)
{
    if (d->format != SMEPLAT_JSON_FORMAT_JSON)
        return;
    smeplat__json_puts(b, "{\n  ");
    smeplat__json_head(d, b, rules);
    smeplat__json_puts(b, ",\n  \"results\": [");
}

void smeplat__json_end_results(smeplat__json_door *d, smeplat__json_buffer *b, size_t count, uint32_t tail)
{
    smeplat__json_page p;

    if (d->format == SMEPLAT_JSON_FORMAT_JSON) {
        smeplat__json_puts(b, count ? "\n  ]\n}\n" : "]\n}\n");
        return;
    }
    p = smeplat__json_page_of(d, b, 0);
    smeplat__json_puts(b, count ? "\n" : "");
    if (tail & SMEPLAT__JSON_TAIL_CALENDAR) {
        smeplat__json_say_calendar(&p);
        smeplat__json_line(&p, 0);
    }
    if (tail & SMEPLAT__JSON_TAIL_ADVICE) {
        smeplat__json_puts(&p.words, smeplat_advice_text(d->lang));
        smeplat__json_line(&p, 0);
    }
    smeplat__json_page_end(&p);
}

static void *row_of(const answered_rows *a, size_t row)
{
    return a->rows->rows + row * a->list->shape->size;
}

static smeplat_str row_name(const answered_rows *a, size_t row)
{
    smeplat_str name;

    memcpy(&name, (const char *)row_of(a, row) + a->list->name, sizeof name);
    return name;
}

static int32_t read_vary(smeplat__json_door *d, const smeplat__json_at *at, json_t *value, json_t *object, void *out)
{
    smeplat__json_rows *rows = out;
    smeplat__json_at here = {at, NULL, 0};

    (void)object;
    if (!json_is_array(value))
        return smeplat__json_shape(d, at, PROBLEM_WANT_NAMES, value);
    for (; here.index < json_array_size(value); here.index++) {
        const json_t *name = json_array_get(value, here.index);
        int32_t reading;

        if (!json_is_string(name))
            return smeplat__json_shape(d, &here, PROBLEM_WANT_TEXT, name);
        reading = smeplat_reading_from_name(json_string_value(name), json_string_length(name));
        if (!reading)
            return smeplat__json_shape(d, &here, PROBLEM_UNKNOWN_READING, NULL);
        rows->vary |= SMEPLAT_BIT(reading);
    }
    return 1;
}

static int32_t read_rows(smeplat__json_door *d, json_t *tree, const smeplat__json_list *list, smeplat__json_rows *rows)
{
    const smeplat__json_member members[] = {
        {.name = "rules",
         .kind = KIND_OBJECT,
         .offset = offsetof(smeplat__json_rows, rules),
         .shape = &smeplat__json_rules_shape},
        {.name = list->rows, .kind = KIND_LIST, .offset = offsetof(smeplat__json_rows, rows), .shape = list->shape},
        {.name = list->day, .kind = KIND_DATE, .offset = offsetof(smeplat__json_rows, day)},
    };
    const smeplat__json_member sensed_members[] = {
        {.name = "round",
         .kind = KIND_OBJECT,
         .offset = offsetof(smeplat__json_rows, round),
         .shape = &smeplat__json_round_shape},
        members[0],
        {.name = "vary", .kind = KIND_OWN, .own = read_vary},
        members[1],
    };
    smeplat__json_shape_of plain = {members, list->day ? 3 : 2, 0, NULL},
                           with_round = {sensed_members, SMEPLAT__JSON_COUNT(sensed_members), 0, NULL};
    smeplat__json_at up = {NULL, "round", 0}, at = {NULL, list->rows, 0}, deadline = {&up, "deadline", 0};

    smeplat__json_rules_2022(&rows->rules);
    rows->round.struct_size = sizeof rows->round;
    if (!smeplat__json_read_object(d, NULL, tree, list->round ? &with_round : &plain, rows))
        return 0;
    if (list->round && !rows->round.deadline)
        return smeplat__json_shape(d, &deadline, PROBLEM_MISSING, NULL);
    return json_is_array(json_object_get(tree, list->rows)) || smeplat__json_shape(d, &at, PROBLEM_MISSING, NULL);
}

/* 0 if there is no memory. */
static int32_t ask_rows(smeplat__json_door *d, answered_rows *a)
{
    size_t i;

    a->answers = smeplat__json_take(d, a->rows->count, a->list->answer);
    a->errors = smeplat__json_take(d, a->rows->count, sizeof *a->errors);
    if (!a->answers || !a->errors)
        return 0;
    for (i = 0; i < a->rows->count; i++) {
        smeplat_error *error = &a->errors[i];

        error->struct_size = sizeof *error;
        error->status = a->list->ask(d, a->rows, row_of(a, i), a->answers + i * a->list->answer, error);
        if (d->status)
            return 0;
        if (error->status)
            d->row_errors = 1;
    }
    return 1;
}

static void json_row(smeplat__json_door *d, smeplat__json_buffer *b, const answered_rows *a, size_t row)
{
    smeplat_error error = a->errors[row];

    smeplat__json_puts(b, row ? ",\n    " : "\n    ");
    error.row = (int64_t)row;
    if (error.status) {
        smeplat__json_row_error(d, b, "name", row_name(a, row), &error);
        return;
    }
    smeplat__json_puts(b, "{");
    smeplat__json_key(b, "name");
    smeplat__json_str(b, row_name(a, row));
    a->list->json(d, b, a->rows, row_of(a, row), a->answers + row * a->list->answer);
    smeplat__json_puts(b, "}");
}

static void text_row(smeplat__json_page *p, const answered_rows *a, size_t row)
{
    const smeplat_error *error = &a->errors[row];

    smeplat__json_puts(p->b, row ? "\n" : "");
    if (a->list->own_page && a->rows->count > 1)
        smeplat__json_rule(p->d, p->b);
    if (error->status || !a->list->own_page) {
        smeplat__json_say_name(p, row_name(a, row));
        smeplat__json_line(p, 0);
    }
    if (!error->status) {
        a->list->text(p, a->rows, row_of(a, row), a->answers + row * a->list->answer);
        return;
    }
    /* The row's number is plain from where the words stand. */
    smeplat__json_error_sentence(&p->words, error, p->d->lang);
    smeplat__json_item(p, "输入有误", "Bad input");
}

/* A page of its own ends with the advice already. */
static uint32_t tail_of(const answered_rows *a)
{
    uint32_t t = a->list->dated ? SMEPLAT__JSON_TAIL_CALENDAR : 0u;
    size_t i;

    for (i = 0; a->list->own_page && i < a->rows->count; i++)
        if (!a->errors[i].status)
            return t;
    return t | SMEPLAT__JSON_TAIL_ADVICE;
}

int32_t smeplat__json_answer_list(smeplat__json_door *d, smeplat_str text, smeplat__json_buffer *b,
                                  const smeplat__json_list *list)
{
    json_t *tree = smeplat__json_read_json(d, text.ptr, text.len);
    smeplat__json_rows *rows = smeplat__json_take(d, 1, sizeof *rows);
    int32_t done = tree && rows && read_rows(d, tree, list, rows), json = d->format == SMEPLAT_JSON_FORMAT_JSON;
    answered_rows a = {list, rows, NULL, NULL};
    smeplat__json_page p;
    size_t i;

    done = done && ask_rows(d, &a);
    if (done) {
        p = smeplat__json_page_of(d, b, d->lang == SMEPLAT_LANG_EN ? list->columns_en : list->columns_zh);
        smeplat__json_begin_results(d, b, &rows->rules);
        if (!json && list->before && rows->count > 1)
            list->before(&p, rows, a.answers, a.errors);
        for (i = 0; i < rows->count && !b->failed; i++) {
            if (json)
                json_row(d, b, &a, i);
            else
                text_row(&p, &a, i);
        }
        smeplat__json_end_results(d, b, rows->count, tail_of(&a));
        smeplat__json_page_end(&p);
    }
    json_decref(tree);
    return done;
}
