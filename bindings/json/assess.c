/* `assess`: applications in, verdicts and findings out, as JSON, CSV or reports; a document at once or line by line.
 * SPDX-License-Identifier: Apache-2.0 */
#include "door.h"

#include <string.h>

typedef struct assess_document {
    smeplat_rules rules;
    smeplat_round round;
    const smeplat_platform *platforms;
    size_t count;
} assess_document;

static const smeplat__json_member document_members[] = {
    {.name = "round",
     .kind = KIND_OBJECT,
     .offset = offsetof(assess_document, round),
     .shape = &smeplat__json_round_shape},
    {.name = "rules",
     .kind = KIND_OBJECT,
     .offset = offsetof(assess_document, rules),
     .shape = &smeplat__json_rules_shape},
    {.name = "platforms",
     .kind = KIND_LIST,
     .offset = offsetof(assess_document, platforms),
     .shape = &smeplat__json_platform_shape},
};
static const smeplat__json_shape_of document_shape = {document_members, 3, 0, NULL};
/* The first line of JSON Lines has the same without the platforms. */
static const smeplat__json_shape_of head_shape = {document_members, 2, 0, NULL};

/* One platform with what came of it; `error.status` 0: assessed. */
typedef struct assessed {
    const smeplat_platform *platform;
    const smeplat_round *round;
    const smeplat_rules *rules;
    int64_t row;
    smeplat_error error;
    smeplat_assessment assessment;
    smeplat_finding findings[SMEPLAT_FINDINGS_MAX];
} assessed;

static void assess(smeplat__json_door *d, assessed *a, const smeplat_platform *platform, int64_t row)
{
    memset(&a->error, 0, sizeof a->error);
    memset(&a->assessment, 0, sizeof a->assessment);
    a->error.struct_size = sizeof a->error;
    a->assessment.struct_size = sizeof a->assessment;
    a->findings[0].struct_size = sizeof *a->findings;
    a->platform = platform;
    a->row = row;
    if (smeplat_assess(platform, a->round, a->rules, &a->assessment, a->findings, SMEPLAT_FINDINGS_MAX, &a->error)) {
        a->error.row = row;
        d->row_errors = 1;
    }
}

static int32_t shown(const smeplat__json_door *d, const smeplat_finding *f)
{
    return !(d->flags & SMEPLAT_JSON_OPEN_ONLY) ||
           (f->verdict != SMEPLAT_VERDICT_MET && f->verdict != SMEPLAT_VERDICT_NOT_APPLICABLE);
}

/* ---- JSON ---- */

static int32_t is_share(int32_t unit)
{
    return unit == SMEPLAT_UNIT_MONEY_SHARE || unit == SMEPLAT_UNIT_ANSWER_SHARE;
}

static void json_figure(smeplat__json_buffer *b, const smeplat_finding *f, uint32_t present, smeplat_ratio figure)
{
    if (!(f->present & present))
        smeplat__json_puts(b, "null");
    else if (is_share(f->unit))
        smeplat__json_ratio(b, figure);
    else if (f->unit == SMEPLAT_UNIT_DATE)
        smeplat__json_date(b, (int32_t)figure.num);
    else
        smeplat__json_put_int(b, figure.num);
}

static void json_finding(smeplat__json_buffer *b, const smeplat_finding *f)
{
    smeplat__json_puts(b, "{\"criterion\": \"");
    smeplat__json_puts(b, smeplat_criterion_name(f->criterion));
    smeplat__json_puts(b, "\", \"clause\": \"");
    smeplat__json_puts(b, smeplat_clause_name(f->clause));
    smeplat__json_puts(b, "\", \"verdict\": \"");
    smeplat__json_puts(b, smeplat_verdict_name(f->verdict));
    smeplat__json_puts(b, "\", \"reasons\": ");
    smeplat__json_mask(b, f->reasons, smeplat_reason_name);
    smeplat__json_puts(b, ", \"observed\": ");
    json_figure(b, f, SMEPLAT_PRESENT_OBSERVED, f->observed);
    smeplat__json_puts(b, ", \"required\": ");
    json_figure(b, f, SMEPLAT_PRESENT_REQUIRED, f->required);
    smeplat__json_puts(b, ", \"shortfall\": ");
    smeplat__json_number_if(b, f->shortfall, (f->present & SMEPLAT_PRESENT_SHORTFALL) != 0);
    smeplat__json_puts(b, ", \"shortfall_both\": ");
    smeplat__json_number_if(b, f->shortfall_both, (f->present & SMEPLAT_PRESENT_SHORTFALL_BOTH) != 0);
    smeplat__json_puts(b, ", \"unit\": ");
    smeplat__json_name(b, f->unit ? smeplat_unit_name(f->unit) : NULL);
    smeplat__json_puts(b, ", \"met_from\": ");
    smeplat__json_date(b, f->met_from);
    smeplat__json_puts(b, ", \"field\": ");
    smeplat__json_field(b, f->field, f->field_entry);
    smeplat__json_puts(b, ", \"entry\": ");
    smeplat__json_number_or_null(b, f->entry);
    smeplat__json_puts(b, ", \"evidence\": ");
    smeplat__json_number_or_null(b, f->evidence);
    smeplat__json_puts(b, ", \"readings\": ");
    smeplat__json_mask(b, f->readings, smeplat_reading_name);
    smeplat__json_puts(b, "}");
}

static void json_verdict(smeplat__json_buffer *b, const char *key, int32_t verdict)
{
    smeplat__json_puts(b, ", \"");
    smeplat__json_puts(b, key);
    smeplat__json_puts(b, "\": \"");
    smeplat__json_puts(b, smeplat_verdict_name(verdict));
    smeplat__json_puts(b, "\"");
}

static void json_count(smeplat__json_buffer *b, int32_t verdict, uint32_t count)
{
    smeplat__json_puts(b, verdict == SMEPLAT_VERDICT_NOT_MET ? "\"" : ", \"");
    smeplat__json_puts(b, smeplat_verdict_name(verdict));
    smeplat__json_puts(b, "\": ");
    smeplat__json_put_int(b, count);
}

static void json_result(const smeplat__json_door *d, smeplat__json_buffer *b, const assessed *a)
{
    const smeplat_assessment *r = &a->assessment;
    uint32_t i, some = 0;

    if (a->error.status) {
        smeplat__json_row_error(d, b, "name", a->platform->name, &a->error);
        return;
    }
    smeplat__json_puts(b, "{\"name\": ");
    smeplat__json_str(b, a->platform->name);
    smeplat__json_puts(b, ", \"uscc\": ");
    smeplat__json_str(b, a->platform->uscc);
    json_verdict(b, "conditions", r->conditions);
    json_verdict(b, "filing", r->filing);
    json_verdict(b, "overall", r->overall);
    smeplat__json_puts(b, ", \"counts\": {");
    json_count(b, SMEPLAT_VERDICT_NOT_MET, r->not_met_count);
    json_count(b, SMEPLAT_VERDICT_UNKNOWN, r->unknown_count);
    json_count(b, SMEPLAT_VERDICT_DISCRETION, r->discretion_count);
    json_count(b, SMEPLAT_VERDICT_MET, r->met_count);
    json_count(b, SMEPLAT_VERDICT_NOT_APPLICABLE, r->not_applicable_count);
    smeplat__json_puts(b, "}, \"tags\": ");
    smeplat__json_mask(b, r->tags, smeplat_tag_name);
    smeplat__json_puts(b, ", \"notes\": ");
    smeplat__json_mask(b, r->notes, smeplat_note_name);
    smeplat__json_puts(b, ", \"earliest\": ");
    smeplat__json_date(b, r->earliest);
    smeplat__json_puts(b, ", \"findings\": [");
    for (i = 0; i < r->finding_count; i++) {
        if (!shown(d, &a->findings[i]))
            continue;
        if (some)
            smeplat__json_puts(b, ",");
        smeplat__json_lines(d, b, "\n      ");
        json_finding(b, &a->findings[i]);
        some = 1;
    }
    if (some)
        smeplat__json_lines(d, b, "\n    ");
    smeplat__json_puts(b, "]}");
}

/* ---- CSV: a row a finding; a refused platform has one row with its error ---- */

static void csv_text(smeplat__json_buffer *b, const char *text)
{
    smeplat__json_csv_cell(b, text, strlen(text), ',');
}

static void csv_number(smeplat__json_buffer *b, int64_t number, int32_t exists)
{
    if (exists)
        smeplat__json_put_int(b, number);
    smeplat__json_puts(b, ",");
}

static void csv_date(smeplat__json_buffer *b, int32_t date)
{
    smeplat__json_date_text(b, date);
    smeplat__json_puts(b, ",");
}

static void csv_figure(smeplat__json_buffer *b, const smeplat_finding *f, uint32_t present, smeplat_ratio figure)
{
    if (!(f->present & present)) {
        smeplat__json_puts(b, ",");
    } else if (f->unit == SMEPLAT_UNIT_DATE) {
        csv_date(b, (int32_t)figure.num);
    } else {
        smeplat__json_put_int(b, figure.num);
        if (is_share(f->unit)) {
            smeplat__json_puts(b, "/");
            smeplat__json_put_int(b, figure.den);
        }
        smeplat__json_puts(b, ",");
    }
}

static void csv_mask(smeplat__json_buffer *b, uint64_t mask, const char *(*name_of)(int32_t))
{
    smeplat__json_put_mask(b, mask, name_of, " ");
    smeplat__json_puts(b, ",");
}

static const char *reason_label_zh(int32_t reason)
{
    return smeplat_reason_label(reason, SMEPLAT_LANG_ZH);
}

static const char *reason_label_en(int32_t reason)
{
    return smeplat_reason_label(reason, SMEPLAT_LANG_EN);
}

static void csv_reason_labels(const smeplat__json_door *d, smeplat__json_buffer *b, uint64_t reasons)
{
    smeplat__json_buffer words = smeplat__json_buffer_of(d);
    int32_t en = d->lang == SMEPLAT_LANG_EN;

    smeplat__json_put_mask(&words, reasons, en ? reason_label_en : reason_label_zh, en ? "; " : "；");
    smeplat__json_csv_cell(b, words.text ? words.text : "", words.len, ',');
    b->failed |= words.failed;
    smeplat__json_buffer_free(&words);
}

/* Measure, calendar and advice: every row can be read alone. */
static void csv_end(const smeplat__json_door *d, smeplat__json_buffer *b, const smeplat_rules *rules)
{
    const char *advice = smeplat_advice_text(d->lang);
    smeplat_coverage coverage;

    csv_text(b, rules->measure == IMPOSSIBLE_NUMBER ? "" : smeplat_measure_name(rules->measure));
    memset(&coverage, 0, sizeof coverage);
    coverage.struct_size = sizeof coverage;
    (void)smeplat_calendar_coverage(d->calendar, &coverage, NULL);
    smeplat__json_csv_cell(b, coverage.edition.ptr, coverage.edition.len, ',');
    smeplat__json_csv_cell(b, advice, strlen(advice), '\n');
}

static void csv_header(smeplat__json_buffer *b)
{
    smeplat__json_puts(
        b, "row,name,uscc,overall,conditions,filing,earliest,criterion,criterion_label,clause,clause_label,verdict,"
           "verdict_label,reasons,reason_labels,observed,required,shortfall,shortfall_both,unit,met_from,field,"
           "entry,evidence,readings,error_status,error_message,measure,calendar,advice\r\n");
}

static void csv_platform(smeplat__json_buffer *b, const assessed *a)
{
    smeplat__json_put_int(b, a->row);
    smeplat__json_puts(b, ",");
    smeplat__json_csv_cell(b, a->platform->name.ptr, a->platform->name.len, ',');
    smeplat__json_csv_cell(b, a->platform->uscc.ptr, a->platform->uscc.len, ',');
}

static void csv_finding(const smeplat__json_door *d, smeplat__json_buffer *b, const assessed *a,
                        const smeplat_finding *f)
{
    const smeplat_assessment *r = &a->assessment;

    csv_platform(b, a);
    csv_text(b, smeplat_verdict_name(r->overall));
    csv_text(b, smeplat_verdict_name(r->conditions));
    csv_text(b, smeplat_verdict_name(r->filing));
    csv_date(b, r->earliest);
    csv_text(b, smeplat_criterion_name(f->criterion));
    csv_text(b, smeplat_criterion_label(f->criterion, d->lang));
    csv_text(b, smeplat_clause_name(f->clause));
    csv_text(b, smeplat_clause_label(f->clause, d->lang));
    csv_text(b, smeplat_verdict_name(f->verdict));
    csv_text(b, smeplat_verdict_label(f->verdict, d->lang));
    csv_mask(b, f->reasons, smeplat_reason_name);
    csv_reason_labels(d, b, f->reasons);
    csv_figure(b, f, SMEPLAT_PRESENT_OBSERVED, f->observed);
    csv_figure(b, f, SMEPLAT_PRESENT_REQUIRED, f->required);
    csv_number(b, f->shortfall, (f->present & SMEPLAT_PRESENT_SHORTFALL) != 0);
    csv_number(b, f->shortfall_both, (f->present & SMEPLAT_PRESENT_SHORTFALL_BOTH) != 0);
    csv_text(b, f->unit ? smeplat_unit_name(f->unit) : "");
    csv_date(b, f->met_from);
    if (f->field)
        smeplat__json_put_field(b, f->field, f->field_entry);
    smeplat__json_puts(b, ",");
    csv_number(b, f->entry, f->entry != 0);
    csv_number(b, f->evidence, f->evidence != 0);
    csv_mask(b, f->readings, smeplat_reading_name);
    smeplat__json_puts(b, ",,");
    csv_end(d, b, a->rules);
}

/* Columns from `overall` to `readings` are empty in an error's row, but for `clause`, `field` and `entry`. */
static void csv_error(const smeplat__json_door *d, smeplat__json_buffer *b, const assessed *a)
{
    const smeplat_error *e = &a->error;
    smeplat__json_buffer sentence = smeplat__json_buffer_of(d);

    csv_platform(b, a);
    smeplat__json_puts(b, ",,,,,,");
    csv_text(b, e->clause ? smeplat_clause_name(e->clause) : "");
    csv_text(b, e->clause ? smeplat_clause_label(e->clause, d->lang) : "");
    smeplat__json_puts(b, ",,,,,,,,,,");
    if (e->field)
        smeplat__json_put_field(b, e->field, e->entry);
    smeplat__json_puts(b, ",");
    csv_number(b, e->entry, e->entry != 0);
    smeplat__json_puts(b, ",,");
    csv_text(b, smeplat_status_name(e->status));
    smeplat__json_error_sentence(&sentence, e, d->lang);
    smeplat__json_csv_cell(b, sentence.text ? sentence.text : "", sentence.len, ',');
    b->failed |= sentence.failed;
    smeplat__json_buffer_free(&sentence);
    csv_end(d, b, a->rules);
}

static void csv_shape_error(const smeplat__json_door *d, smeplat__json_buffer *b, smeplat_str name,
                            const smeplat_rules *rules, int64_t row)
{
    smeplat__json_put_int(b, row);
    smeplat__json_puts(b, ",");
    smeplat__json_csv_cell(b, name.ptr, name.len, ',');
    smeplat__json_puts(b, ",,,,,,,,,,,,,,,,,,,");
    smeplat__json_csv_cell(b, d->path.text ? d->path.text : "", d->path.len, ',');
    smeplat__json_puts(b, ",,,");
    csv_text(b, smeplat_status_name(SMEPLAT_ERR_SHAPE));
    smeplat__json_csv_cell(b, d->error.text ? d->error.text : "", d->error.len, ',');
    csv_end(d, b, rules);
}

static void csv_result(const smeplat__json_door *d, smeplat__json_buffer *b, const assessed *a)
{
    uint32_t i;

    if (a->error.status)
        csv_error(d, b, a);
    for (i = 0; i < a->assessment.finding_count; i++)
        if (shown(d, &a->findings[i]))
            csv_finding(d, b, a, &a->findings[i]);
}

/* ---- text: a table if there are several, then a report each ---- */

static void text_name(const smeplat__json_door *d, smeplat__json_buffer *b, smeplat_str name)
{
    if (name.len)
        smeplat__json_plain(b, name.ptr, name.len);
    else
        smeplat__json_puts(b, d->lang == SMEPLAT_LANG_EN ? "(no name)" : "（未填名称）");
}

static void text_not_assessed(const smeplat__json_door *d, smeplat__json_buffer *b, smeplat_str name, int64_t row)
{
    int32_t en = d->lang == SMEPLAT_LANG_EN;

    smeplat__json_puts(b, en ? "No. " : "第 ");
    smeplat__json_put_int(b, row + 1);
    smeplat__json_puts(b, en ? "  " : " 个  ");
    text_name(d, b, name);
    smeplat__json_puts(b, en ? "\nNot assessed: " : "\n未作评估：");
}

static void text_result(const smeplat__json_door *d, smeplat__json_buffer *b, const assessed *a)
{
    smeplat__json_buffer name = smeplat__json_buffer_of(d);
    smeplat_platform named;
    smeplat_report report;
    size_t len;
    char *to;

    if (a->error.status) {
        text_not_assessed(d, b, a->platform->name, a->row);
        smeplat__json_error_sentence(b, &a->error, d->lang);
        smeplat__json_puts(b, "\n");
        return;
    }
    /* The report prints the name as it is given: it must not be able to steer a terminal. */
    named = *a->platform;
    smeplat__json_plain(&name, named.name.ptr, named.name.len);
    named.name.ptr = name.text;
    named.name.len = name.len;
    memset(&report, 0, sizeof report);
    report.struct_size = sizeof report;
    report.lang = d->lang;
    report.flags = (d->flags & SMEPLAT_JSON_OPEN_ONLY ? SMEPLAT_REPORT_OPEN_ONLY : 0u) |
                   (d->flags & SMEPLAT_JSON_COLOUR ? SMEPLAT_REPORT_COLOUR : 0u);
    report.width = d->width;
    report.platform = &named;
    report.round = a->round;
    report.rules = a->rules;
    report.assessment = &a->assessment;
    report.findings = a->findings;
    report.finding_count = a->assessment.finding_count;
    len = smeplat_report_text(&report, NULL, 0);
    to = smeplat__json_put_room(b, len);
    if (to) {
        (void)smeplat_report_text(&report, to, len + 1);
        b->len += len;
        if (len && to[len - 1] != '\n')
            smeplat__json_puts(b, "\n");
    }
    b->failed |= name.failed;
    smeplat__json_buffer_free(&name);
}

/* Under the label of its verdict; a platform with bad input has no counts. */
static void text_count(smeplat__json_buffer *b, int32_t verdict, const assessed *a, uint32_t count, int32_t lang)
{
    smeplat__json_buffer digits = {.take = b->take, .give = b->give};

    if (a->error.status)
        smeplat__json_puts(&digits, "-");
    else
        smeplat__json_put_int(&digits, count);
    smeplat__json_puts(b, "  ");
    smeplat__json_pad(b, digits.text ? digits.text : "", smeplat__json_columns(smeplat_verdict_label(verdict, lang)),
                      1);
    b->failed |= digits.failed;
    smeplat__json_buffer_free(&digits);
}

static const char *verdict_word(const assessed *a, int32_t lang)
{
    if (a->error.status)
        return lang == SMEPLAT_LANG_EN ? "bad input" : "输入有误";
    return smeplat_verdict_label(a->assessment.overall, lang);
}

/* Number, verdict, counts, name: the name last, since only it can be of any width. */
static void text_table_row(const smeplat__json_door *d, smeplat__json_buffer *b, const assessed *a,
                           size_t verdict_columns)
{
    smeplat__json_buffer number = smeplat__json_buffer_of(d);
    const smeplat_assessment *r = &a->assessment;

    smeplat__json_put_int(&number, a->row + 1);
    smeplat__json_pad(b, number.text ? number.text : "", 5, 1);
    smeplat__json_puts(b, "  ");
    smeplat__json_pad(b, verdict_word(a, d->lang), verdict_columns, 0);
    text_count(b, SMEPLAT_VERDICT_NOT_MET, a, r->not_met_count, d->lang);
    text_count(b, SMEPLAT_VERDICT_UNKNOWN, a, r->unknown_count, d->lang);
    text_count(b, SMEPLAT_VERDICT_DISCRETION, a, r->discretion_count, d->lang);
    text_count(b, SMEPLAT_VERDICT_MET, a, r->met_count, d->lang);
    smeplat__json_puts(b, "  ");
    text_name(d, b, a->platform->name);
    smeplat__json_puts(b, "\n");
    b->failed |= number.failed;
    smeplat__json_buffer_free(&number);
}

static size_t text_table_head(const smeplat__json_door *d, smeplat__json_buffer *b)
{
    static const int32_t verdicts[] = {SMEPLAT_VERDICT_NOT_MET, SMEPLAT_VERDICT_UNKNOWN, SMEPLAT_VERDICT_DISCRETION,
                                       SMEPLAT_VERDICT_MET};
    int32_t en = d->lang == SMEPLAT_LANG_EN;
    size_t i, columns = smeplat__json_columns(en ? "bad input" : "输入有误");

    for (i = 0; i < 4; i++)
        if (smeplat__json_columns(smeplat_verdict_label(verdicts[i], d->lang)) > columns)
            columns = smeplat__json_columns(smeplat_verdict_label(verdicts[i], d->lang));
    smeplat__json_pad(b, en ? "No." : "序号", 5, 1);
    smeplat__json_puts(b, "  ");
    smeplat__json_pad(b, en ? "verdict" : "结论", columns, 0);
    for (i = 0; i < 4; i++) {
        smeplat__json_puts(b, "  ");
        smeplat__json_puts(b, smeplat_verdict_label(verdicts[i], d->lang));
    }
    smeplat__json_puts(b, en ? "  platform\n" : "  平台\n");
    return columns;
}

/* ---- a document at once ---- */

static void result(const smeplat__json_door *d, smeplat__json_buffer *b, const assessed *a)
{
    if (d->format == SMEPLAT_JSON_FORMAT_JSON)
        json_result(d, b, a);
    else if (d->format == SMEPLAT_JSON_FORMAT_CSV)
        csv_result(d, b, a);
    else
        text_result(d, b, a);
}

static void results(smeplat__json_door *d, smeplat__json_buffer *b, const assess_document *document, assessed *a)
{
    int32_t json = d->format == SMEPLAT_JSON_FORMAT_JSON, text = d->format == SMEPLAT_JSON_FORMAT_TEXT;
    size_t i, columns;

    if (json) {
        smeplat__json_puts(b, "{\n  ");
        smeplat__json_head(d, b, &document->rules);
        smeplat__json_puts(b, ",\n  \"results\": [");
    } else if (!text) {
        csv_header(b);
    } else if (document->count != 1) {
        columns = text_table_head(d, b);
        for (i = 0; i < document->count; i++) {
            assess(d, a, &document->platforms[i], (int64_t)i);
            text_table_row(d, b, a, columns);
        }
        if (!document->count) {
            smeplat__json_puts(b, "\n");
            smeplat__json_puts(b, smeplat_advice_text(d->lang));
            smeplat__json_puts(b, "\n");
        }
    }
    for (i = 0; i < document->count && !b->failed; i++) {
        assess(d, a, &document->platforms[i], (int64_t)i);
        if (json)
            smeplat__json_puts(b, i ? ",\n    " : "\n    ");
        if (text && document->count != 1) {
            smeplat__json_puts(b, "\n");
            smeplat__json_rule(d, b);
        }
        result(d, b, a);
    }
    if (json)
        smeplat__json_puts(b, document->count ? "\n  ]\n}\n" : "]\n}\n");
}

static int32_t missing(smeplat__json_door *d, const char *outer, const char *inner)
{
    smeplat__json_at up = {NULL, outer, 0}, at = {&up, inner, 0};

    return smeplat__json_shape(d, inner ? &at : &up, PROBLEM_MISSING, NULL);
}

static int32_t read_document(smeplat__json_door *d, json_t *tree, const smeplat__json_shape_of *shape,
                             assess_document *document)
{
    memset(document, 0, sizeof *document);
    document->round.struct_size = sizeof document->round;
    smeplat__json_rules_2022(&document->rules);
    if (!smeplat__json_read_object(d, NULL, tree, shape, document))
        return 0;
    return document->round.deadline ? 1 : missing(d, "round", "deadline");
}

int32_t smeplat__json_command_assess(smeplat__json_door *d, smeplat_str text, smeplat__json_buffer *b)
{
    json_t *tree = smeplat__json_read_json(d, text.ptr, text.len);
    assess_document *document = smeplat__json_take(d, 1, sizeof *document);
    assessed *a = smeplat__json_take(d, 1, sizeof *a);
    int32_t done = tree && document && a && read_document(d, tree, &document_shape, document);

    if (done && !json_is_array(json_object_get(tree, "platforms")))
        done = missing(d, "platforms", NULL);
    if (done) {
        a->rules = &document->rules;
        a->round = &document->round;
        results(d, b, document, a);
    }
    json_decref(tree);
    return done;
}

/* ---- line by line ---- */

int32_t smeplat__json_assess_head(smeplat__json_door *d, json_t *tree, smeplat__json_first_line *head)
{
    assess_document *document = smeplat__json_take(d, 1, sizeof *document);
    assessed *a = smeplat__json_take(d, 1, sizeof *a);
    smeplat_platform nobody;

    if (!document || !a || !read_document(d, tree, &head_shape, document))
        return 0;
    head->rules = document->rules;
    head->round = document->round;
    /* Nobody states nothing wrong: what is refused here would be in every line. */
    memset(&nobody, 0, sizeof nobody);
    nobody.struct_size = sizeof nobody;
    a->rules = &head->rules;
    a->round = &head->round;
    assess(d, a, &nobody, 0);
    d->row_errors = 0;
    return a->error.status ? smeplat__json_refuse_all(d, &a->error) : 1;
}

void smeplat__json_assess_begin(smeplat__json_door *d, const smeplat__json_first_line *head, smeplat__json_buffer *b)
{
    if (d->format == SMEPLAT_JSON_FORMAT_CSV) {
        csv_header(b);
    } else if (d->format == SMEPLAT_JSON_FORMAT_JSON) {
        smeplat__json_puts(b, "{");
        smeplat__json_head(d, b, &head->rules);
        smeplat__json_puts(b, "}\n");
    }
}

static void line_error(smeplat__json_door *d, const smeplat__json_first_line *head, json_t *tree, int64_t row,
                       smeplat__json_buffer *b)
{
    const json_t *stated = json_object_get(tree, "name");
    smeplat_str name = {NULL, 0};

    if (json_is_string(stated)) {
        name.ptr = json_string_value(stated);
        name.len = json_string_length(stated);
    }
    if (d->format == SMEPLAT_JSON_FORMAT_JSON) {
        smeplat__json_shape_error(d, b, "name", name, row);
    } else if (d->format == SMEPLAT_JSON_FORMAT_CSV) {
        csv_shape_error(d, b, name, &head->rules, row);
    } else {
        text_not_assessed(d, b, name, row);
        smeplat__json_put(b, d->error.text, d->error.len);
        smeplat__json_puts(b, "\n");
    }
    d->row_errors = 1;
}

int32_t smeplat__json_assess_line(smeplat__json_door *d, const smeplat__json_first_line *head, const char *line,
                                  size_t len, int64_t row, smeplat__json_buffer *b)
{
    json_t *tree = smeplat__json_read_json(d, line, len);
    smeplat_platform *platform = smeplat__json_take(d, 1, sizeof *platform);
    assessed *a = smeplat__json_take(d, 1, sizeof *a);

    if (platform && a) {
        platform->struct_size = sizeof *platform;
        if (tree && smeplat__json_read_object(d, NULL, tree, &smeplat__json_platform_shape, platform)) {
            a->rules = &head->rules;
            a->round = &head->round;
            assess(d, a, platform, row);
            if (d->format == SMEPLAT_JSON_FORMAT_TEXT)
                smeplat__json_rule(d, b);
            result(d, b, a);
        } else if (d->status == SMEPLAT_ERR_SHAPE) {
            if (d->format == SMEPLAT_JSON_FORMAT_TEXT)
                smeplat__json_rule(d, b);
            line_error(d, head, tree, row, b);
        }
        if (d->format == SMEPLAT_JSON_FORMAT_JSON)
            smeplat__json_puts(b, "\n");
    }
    json_decref(tree);
    if (b->failed)
        (void)smeplat__json_no_memory(d);
    return d->status != SMEPLAT_ERR_MEMORY;
}
