/* `evaluate`: what a year's evaluation means for a holder's title and funding (Art. 13, 14).
 * SPDX-License-Identifier: Apache-2.0 */
#include "door.h"

#include <string.h>

#include <smeplat/evaluation.h>

typedef struct named_evaluation {
    smeplat_evaluation evaluation;
    smeplat_str name;
} named_evaluation;

static void prepare_evaluation(void *entry)
{
    ((named_evaluation *)entry)->evaluation.struct_size = sizeof(smeplat_evaluation);
}

#define AT_EVALUATION(field) .offset = offsetof(smeplat_evaluation, field)

/* The exercise stands first in a named one: the same members serve `history`, where it has no name. */
_Static_assert(offsetof(named_evaluation, evaluation) == 0, "members of one are members of the other");
static const smeplat__json_member evaluation_members[] = {
    {.name = "name", .kind = KIND_TEXT, .offset = offsetof(named_evaluation, name)},
    {.name = "year", .kind = KIND_INT32, AT_EVALUATION(year)},
    {.name = "review_required", .kind = KIND_FACT_YES_NO, AT_EVALUATION(review_required)},
    {.name = "review_done", .kind = KIND_FACT_YES_NO, AT_EVALUATION(review_done)},
    {.name = "rating_required", .kind = KIND_FACT_YES_NO, AT_EVALUATION(rating_required)},
    {.name = "rating_done", .kind = KIND_FACT_YES_NO, AT_EVALUATION(rating_done)},
    {.name = "grade", SMEPLAT__JSON_NAMED(grade), AT_EVALUATION(grade)},
    {.name = "stars", .kind = KIND_INT32, AT_EVALUATION(stars)},
    {.name = "tier", .kind = KIND_INT32, AT_EVALUATION(tier)},
};
static const smeplat__json_shape_of evaluation_shape = {evaluation_members, SMEPLAT__JSON_COUNT(evaluation_members),
                                                        sizeof(named_evaluation), prepare_evaluation};
const smeplat__json_shape_of smeplat__json_evaluation_shape = {
    evaluation_members + 1, SMEPLAT__JSON_COUNT(evaluation_members) - 1, sizeof(smeplat_evaluation), NULL};

static smeplat_status evaluation_ask(smeplat__json_door *d, const smeplat__json_rows *rows, void *row, void *answer,
                                     smeplat_error *error)
{
    (void)d;
    ((smeplat_evaluation_result *)answer)->struct_size = sizeof(smeplat_evaluation_result);
    return smeplat_evaluation_assess(&((const named_evaluation *)row)->evaluation, &rows->rules, answer, error);
}

static void evaluation_json(const smeplat__json_door *d, smeplat__json_buffer *b, const smeplat__json_rows *rows,
                            const void *row, const void *answer)
{
    const smeplat_evaluation_result *r = answer;

    (void)d;
    (void)rows;
    smeplat__json_key(b, "grade");
    smeplat__json_name(b, smeplat_grade_name(r->grade));
    smeplat__json_key(b, "title");
    smeplat__json_name(b, smeplat_title_outcome_name(r->title));
    smeplat__json_key(b, "grounds");
    smeplat__json_mask(b, r->grounds, smeplat_ground_name);
    smeplat__json_key(b, "funding");
    smeplat__json_name(b, smeplat_funding_name(r->funding));
    smeplat__json_key(b, "tier");
    smeplat__json_number_or_null(b, r->tier);
    smeplat__json_key(b, "priority_support");
    smeplat__json_answer(b, r->priority_support);
    smeplat__json_key(b, "reasons");
    smeplat__json_mask(b, r->reasons, smeplat_reason_name);
    smeplat__json_key(b, "year");
    smeplat__json_number_or_null(b, ((const named_evaluation *)row)->evaluation.year);
    smeplat__json_key(b, "stars");
    smeplat__json_number_or_null(b, r->stars);
    smeplat__json_key(b, "field");
    smeplat__json_field(b, r->field, 0);
    smeplat__json_key(b, "readings");
    smeplat__json_mask(b, r->readings, smeplat_reading_name);
}

static void evaluation_text(smeplat__json_page *p, const smeplat__json_rows *rows, const void *row, const void *answer)
{
    const smeplat_evaluation *e = &((const named_evaluation *)row)->evaluation;
    const smeplat_evaluation_result *r = answer;
    int32_t lang = p->d->lang;

    if (e->year) {
        smeplat__json_put_int(&p->words, e->year);
        smeplat__json_item(p, "评价年度", "Year");
    }
    smeplat__json_puts(&p->words, smeplat_grade_label(r->grade, lang));
    if (r->grade != e->grade && e->grade) {
        smeplat__json_say(p, "（给出的结果：", " (grade given: ");
        smeplat__json_puts(&p->words, smeplat_grade_label(e->grade, lang));
        smeplat__json_say(p, "）", ")");
    }
    smeplat__json_item(p, "评价结果", "Grade");
    smeplat__json_puts(&p->words, smeplat_title_outcome_label(r->title, lang));
    smeplat__json_say(p, "（第十四条）", " (Art. 14)");
    if (r->title == SMEPLAT_TITLE_OUTCOME_REVOKE_DUE)
        smeplat__json_say(p, "，市经济和信息化局作出决定前称号不变", "; it stands until the bureau decides");
    smeplat__json_item(p, "称号", "Title");
    smeplat__json_puts(&p->words, smeplat_funding_label(r->funding, lang));
    if (r->tier) {
        smeplat__json_say_number(p, "（第", " (tier ", r->tier);
        smeplat__json_say(p, "档）", ")");
    } else if (r->funding == SMEPLAT_FUNDING_OPEN && r->grade == SMEPLAT_GRADE_GOOD) {
        smeplat__json_say(p, "（档次没有给出）", " (no tier was given)");
    }
    smeplat__json_item(p, "资金", "Funding");
    smeplat__json_puts(&p->words, smeplat_answer_label(r->priority_support, lang));
    smeplat__json_say(p, "（为提升服务中小企业能力的建设项目）",
                      " (for projects that raise its capacity to serve SMEs)");
    smeplat__json_item(p, "优先支持", "Priority");
    if (r->stars) {
        smeplat__json_put_int(&p->words, r->stars);
        smeplat__json_item(p, "星级", "Stars");
    }
    /* Of an exercise that may or may not have been missed the reason is there too. */
    if (r->grade == SMEPLAT_GRADE_UNKNOWN)
        smeplat__json_items_of_reasons(p, "可能", "May be", r->reasons);
    else
        smeplat__json_items_of_reasons(p, "理由", "Why", r->reasons);
    if (r->field) {
        smeplat__json_say_field(p, r->field, 0);
        smeplat__json_item(p, "待查明", "To settle");
    }
    smeplat__json_items_of_readings(p, &rows->rules, r->readings);
}

static const smeplat__json_list evaluations = {
    .rows = "evaluations",
    .shape = &evaluation_shape,
    .name = offsetof(named_evaluation, name),
    .answer = sizeof(smeplat_evaluation_result),
    .ask = evaluation_ask,
    .json = evaluation_json,
    .text = evaluation_text,
    .columns_zh = 8,
    .columns_en = 9,
};

int32_t smeplat__json_command_evaluate(smeplat__json_door *d, smeplat_str document, smeplat__json_buffer *b)
{
    return smeplat__json_answer_list(d, document, b, &evaluations);
}
