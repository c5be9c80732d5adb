/* `sensitivity`: which readings of the text change a verdict, between what bounds it lies, and the way to yes.
 * SPDX-License-Identifier: Apache-2.0 */
#include "door.h"

#include <string.h>

#include <smeplat/remedy.h>
#include <smeplat/sensitivity.h>

typedef struct sensed {
    smeplat_range range;
    const smeplat_point *points; /* as many as the range says */
    smeplat_remedy remedy;
    smeplat_remedy_step *steps;
} sensed;

static smeplat_status sensitivity_ask(smeplat__json_door *d, const smeplat__json_rows *rows, void *row, void *answer,
                                      smeplat_error *error)
{
    sensed *s = answer;
    smeplat_point points[SMEPLAT_POINTS_MAX];
    smeplat_status status;
    void *kept;

    memset(points, 0, sizeof points);
    points[0].struct_size = sizeof *points;
    s->range.struct_size = sizeof s->range;
    s->remedy.struct_size = sizeof s->remedy;
    status =
        smeplat_sensitivity(row, &rows->round, &rows->rules, rows->vary, &s->range, points, SMEPLAT_POINTS_MAX, error);
    if (!status)
        status = smeplat_remedy_find(row, &rows->round, &rows->rules, &s->remedy, NULL, 0, error);
    if (status)
        return status;
    kept = smeplat__json_take(d, s->range.point_count, sizeof *points);
    s->steps = smeplat__json_take(d, s->remedy.step_count ? s->remedy.step_count : 1, sizeof *s->steps);
    if (!kept || !s->steps)
        return SMEPLAT_ERR_MEMORY;
    memcpy(kept, points, s->range.point_count * sizeof *points);
    s->points = kept;
    s->steps[0].struct_size = sizeof *s->steps;
    return smeplat_remedy_find(row, &rows->round, &rows->rules, &s->remedy, s->steps, s->remedy.step_count, error);
}

/* ---- JSON ---- */

static void json_point(smeplat__json_buffer *b, const smeplat_point *p)
{
    int32_t i;

    smeplat__json_puts(b, "{");
    smeplat__json_key(b, "reading");
    smeplat__json_name(b, smeplat_reading_name(p->reading));
    smeplat__json_key(b, "options");
    smeplat__json_puts(b, "{");
    for (i = 0; i < p->options; i++) {
        smeplat__json_puts(b, i ? ", \"" : "\"");
        smeplat__json_put_int(b, i);
        smeplat__json_puts(b, "\": ");
        smeplat__json_name(b, smeplat_verdict_name(p->verdicts[i]));
    }
    smeplat__json_puts(b, "}");
    smeplat__json_key(b, "option");
    smeplat__json_put_int(b, p->option);
    smeplat__json_key(b, "criteria");
    smeplat__json_mask(b, p->criteria, smeplat_criterion_name);
    smeplat__json_puts(b, "}");
}

static int32_t is_quiet(const smeplat__json_door *d, int32_t worst, int32_t verdict)
{
    return (d->flags & SMEPLAT_JSON_OPEN_ONLY) != 0 &&
           (verdict == SMEPLAT_VERDICT_MET || verdict == SMEPLAT_VERDICT_NOT_APPLICABLE) && worst == verdict;
}

static void json_criteria(const smeplat__json_door *d, smeplat__json_buffer *b, const smeplat_range *r)
{
    int32_t some = 0;
    size_t i;

    smeplat__json_key(b, "criteria");
    smeplat__json_puts(b, "[");
    for (i = 0; i < smeplat_criterion_count(); i++) {
        int32_t criterion = smeplat_criterion_at(i)->criterion;

        if (!r->verdicts[criterion] || is_quiet(d, r->worst_by[criterion], r->verdicts[criterion]))
            continue;
        smeplat__json_puts(b, some ? "," : "");
        smeplat__json_lines(d, b, "\n      ");
        smeplat__json_puts(b, "{");
        smeplat__json_key(b, "criterion");
        smeplat__json_name(b, smeplat_criterion_name(criterion));
        smeplat__json_key(b, "verdict");
        smeplat__json_name(b, smeplat_verdict_name(r->verdicts[criterion]));
        smeplat__json_key(b, "worst");
        smeplat__json_name(b, smeplat_verdict_name(r->worst_by[criterion]));
        smeplat__json_key(b, "best");
        smeplat__json_name(b, smeplat_verdict_name(r->best_by[criterion]));
        smeplat__json_puts(b, "}");
        some = 1;
    }
    if (some)
        smeplat__json_lines(d, b, "\n    ");
    smeplat__json_puts(b, "]");
}

/* An amount as the document would state it: a date, a yes, a name, or a number. */
static void json_amount_of(smeplat__json_buffer *b, const smeplat_remedy_step *s)
{
    const smeplat__json_member *m = smeplat__json_member_of(s->field);
    enum smeplat__json_kind kind = m ? m->kind : KIND_INT64;

    smeplat__json_key(b, "amount");
    if (s->kind > SMEPLAT_REMEDY_RULING || (s->kind == SMEPLAT_REMEDY_RULING && !s->amount) ||
        s->field == SMEPLAT_FIELD_USCC)
        smeplat__json_puts(b, "null");
    else if (s->field == SMEPLAT_FIELD_SERVICES)
        smeplat__json_name(b, smeplat_function_name((int32_t)s->amount));
    else if (kind == KIND_DATE || kind == KIND_FACT_DATE)
        smeplat__json_date(b, (int32_t)s->amount);
    else if (kind == KIND_YES_NO || kind == KIND_FACT_YES_NO)
        smeplat__json_puts(b, s->kind == SMEPLAT_REMEDY_FULFIL || s->amount ? "true" : "false");
    else if (kind == KIND_NAME)
        smeplat__json_name(b, m->name_of((int32_t)s->amount));
    else
        smeplat__json_put_int(b, s->amount);
}

static void json_step(smeplat__json_buffer *b, const smeplat_remedy_step *s)
{
    smeplat__json_puts(b, "{");
    smeplat__json_key(b, "kind");
    smeplat__json_name(b, smeplat_remedy_kind_name(s->kind));
    smeplat__json_key(b, "criterion");
    smeplat__json_name(b, smeplat_criterion_name(s->criterion));
    smeplat__json_key(b, "field");
    smeplat__json_field(b, s->field, s->entry);
    smeplat__json_key(b, "entry");
    smeplat__json_number_or_null(b, s->entry);
    smeplat__json_key(b, "bound");
    smeplat__json_name(b, s->bound ? smeplat_bound_name(s->bound) : NULL);
    json_amount_of(b, s);
    smeplat__json_key(b, "basis");
    smeplat__json_name(b, s->basis ? smeplat_basis_name(s->basis) : NULL);
    smeplat__json_key(b, "date");
    smeplat__json_date(b, s->date);
    smeplat__json_key(b, "met_from");
    smeplat__json_date(b, s->met_from);
    smeplat__json_key(b, "settles");
    smeplat__json_put_int(b, s->settles);
    smeplat__json_key(b, "criteria");
    smeplat__json_mask(b, s->criteria, smeplat_criterion_name);
    smeplat__json_puts(b, "}");
}

static void json_remedy(const smeplat__json_door *d, smeplat__json_buffer *b, const sensed *s)
{
    uint32_t i;

    smeplat__json_key(b, "remedy");
    smeplat__json_puts(b, "{");
    smeplat__json_key(b, "reachable");
    smeplat__json_puts(b, s->remedy.reachable ? "true" : "false");
    smeplat__json_key(b, "deadline");
    smeplat__json_date(b, s->remedy.deadline);
    smeplat__json_key(b, "earliest");
    smeplat__json_date(b, s->remedy.earliest);
    smeplat__json_key(b, "criteria");
    smeplat__json_mask(b, s->remedy.criteria, smeplat_criterion_name);
    smeplat__json_key(b, "steps");
    smeplat__json_puts(b, "[");
    for (i = 0; i < s->remedy.step_count; i++) {
        smeplat__json_puts(b, i ? "," : "");
        smeplat__json_lines(d, b, "\n      ");
        json_step(b, &s->steps[i]);
    }
    if (i)
        smeplat__json_lines(d, b, "\n    ");
    smeplat__json_puts(b, "]}");
}

static void sensitivity_json(const smeplat__json_door *d, smeplat__json_buffer *b, const smeplat__json_rows *rows,
                             const void *row, const void *answer)
{
    const sensed *s = answer;
    uint32_t i;

    (void)rows;
    (void)row;
    smeplat__json_key(b, "overall");
    smeplat__json_name(b, smeplat_verdict_name(s->range.overall));
    smeplat__json_key(b, "worst");
    smeplat__json_name(b, smeplat_verdict_name(s->range.worst));
    smeplat__json_key(b, "best");
    smeplat__json_name(b, smeplat_verdict_name(s->range.best));
    smeplat__json_key(b, "robust");
    smeplat__json_puts(b, s->range.robust ? "true" : "false");
    smeplat__json_key(b, "points");
    smeplat__json_puts(b, "[");
    for (i = 0; i < s->range.point_count; i++) {
        smeplat__json_puts(b, i ? "," : "");
        smeplat__json_lines(d, b, "\n      ");
        json_point(b, &s->points[i]);
    }
    if (i)
        smeplat__json_lines(d, b, "\n    ");
    smeplat__json_puts(b, "]");
    smeplat__json_key(b, "vary");
    smeplat__json_mask(b, s->range.vary, smeplat_reading_name);
    json_criteria(d, b, &s->range);
    json_remedy(d, b, s);
}

/* ---- text: the library's lines, each wrapped under its own beginning ---- */

/* Columns before the words of a numbered line: "12. " */
static int32_t numbered(const char *line)
{
    size_t digits = strspn(line, "0123456789");

    return digits && strncmp(line + digits, ". ", 2) == 0 ? (int32_t)digits + 2 : 0;
}

static void put_wrapped(smeplat__json_page *p, const char *text)
{
    while (*text) {
        size_t len = strcspn(text, "\n"), blanks = strspn(text, " ");
        int32_t column = 2 + (int32_t)blanks, i;
        smeplat_str line;

        line.ptr = text + blanks;
        line.len = len - blanks;
        for (i = 0; i < column; i++)
            smeplat__json_puts(p->b, " ");
        smeplat__json_wrap(p->b, line, smeplat__json_width(p->d), column + numbered(line.ptr), column);
        smeplat__json_puts(p->b, "\n");
        text += len + (text[len] == '\n');
    }
}

static void sensitivity_text(smeplat__json_page *p, const smeplat__json_rows *rows, const void *row, const void *answer)
{
    const sensed *s = answer;
    smeplat__json_buffer text = smeplat__json_buffer_of(p->d);
    size_t len = smeplat_sensitivity_text(&s->range, s->points, p->d->lang, NULL, 0);
    char *to = smeplat__json_put_room(&text, len);

    (void)rows;
    (void)row;
    if (to) {
        (void)smeplat_sensitivity_text(&s->range, s->points, p->d->lang, to, len + 1);
        put_wrapped(p, to);
    }
    len = smeplat_remedy_text(&s->remedy, s->steps, p->d->lang, NULL, 0);
    text.len = 0;
    to = smeplat__json_put_room(&text, len);
    if (to) {
        (void)smeplat_remedy_text(&s->remedy, s->steps, p->d->lang, to, len + 1);
        smeplat__json_puts(p->b, "\n");
        put_wrapped(p, to);
    }
    p->b->failed |= text.failed;
    smeplat__json_buffer_free(&text);
}

/* Number, verdict, worst, best, name. */
static void sensitivity_before(smeplat__json_page *p, const smeplat__json_rows *rows, const void *answers,
                               const smeplat_error *errors)
{
    const char *head[] = {p->en ? "verdict" : "结论", p->en ? "at worst" : "最不利", p->en ? "at best" : "最有利"};
    const sensed *s = answers;
    const smeplat_platform *platforms = (const smeplat_platform *)(const void *)rows->rows;
    size_t columns = smeplat__json_columns(p->en ? "bad input" : "输入有误"), i;
    int32_t v;

    for (v = SMEPLAT_VERDICT_NOT_MET; v <= SMEPLAT_VERDICT_MET; v++)
        if (smeplat__json_columns(smeplat_verdict_label(v, p->d->lang)) > columns)
            columns = smeplat__json_columns(smeplat_verdict_label(v, p->d->lang));
    smeplat__json_pad(p->b, p->en ? "No." : "序号", 5, 1);
    for (v = 0; v < 3; v++) {
        smeplat__json_puts(p->b, "  ");
        smeplat__json_pad(p->b, head[v], columns, 0);
    }
    smeplat__json_puts(p->b, p->en ? "  platform\n" : "  平台\n");
    for (i = 0; i < rows->count; i++) {
        int32_t verdicts[] = {s[i].range.overall, s[i].range.worst, s[i].range.best};
        smeplat__json_buffer number = smeplat__json_buffer_of(p->d);

        smeplat__json_put_int(&number, (int64_t)i + 1);
        smeplat__json_pad(p->b, number.text ? number.text : "", 5, 1);
        for (v = 0; v < 3; v++) {
            const char *words = smeplat_verdict_label(verdicts[v], p->d->lang);

            if (errors[i].status)
                words = v ? "-" : p->en ? "bad input" : "输入有误";
            smeplat__json_puts(p->b, "  ");
            smeplat__json_pad(p->b, words, columns, 0);
        }
        smeplat__json_puts(p->b, "  ");
        smeplat__json_say_name(p, platforms[i].name);
        smeplat__json_rest(p, (int32_t)(5 + 3 * (columns + 2) + 2));
        p->b->failed |= number.failed;
        smeplat__json_buffer_free(&number);
    }
    smeplat__json_puts(p->b, "\n");
}

static const smeplat__json_list sensitivities = {
    .rows = "platforms",
    .shape = &smeplat__json_platform_shape,
    .name = offsetof(smeplat_platform, name),
    .answer = sizeof(sensed),
    .ask = sensitivity_ask,
    .json = sensitivity_json,
    .text = sensitivity_text,
    .before = sensitivity_before,
    .columns_zh = 8,
    .columns_en = 9,
    .round = 1,
};

int32_t smeplat__json_command_sensitivity(smeplat__json_door *d, smeplat_str document, smeplat__json_buffer *b)
{
    return smeplat__json_answer_list(d, document, b, &sensitivities);
}
