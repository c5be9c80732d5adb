/* The findings of a report: told one by one, as checklists, or as rows of a table.
 * SPDX-License-Identifier: Apache-2.0 */
#include <string.h>

#include "base/base.h"
#include "text/report.h"

/* Columns between two columns of a table. */
#define GAP 2

/* clang-format off */
static const smeplat__phrase
    section_verdict  = {"{1}（{2}项）", "{1} ({2})"},
    section_rest     = {"其余各项（{1}项）", "The rest ({1})"},
    section_all      = {"各项情况（{1}项）", "Criterion by criterion ({1})"},
    item_heading     = {"{1}（{2}）", "{1} ({2})"},
    list_not_stated  = {"尚未填报（{1}项）：填报下列事实并附佐证后即可判定",
                        "Not stated ({1}): these are settled by stating the following facts, with proof"},
    list_evidence    = {"佐证不足（{1}项）：下列事实已填报，补足佐证后即可判定",
                        "Not evidenced well enough ({1}): these are settled by better proof of what is stated"},
    list_readings    = {"涉及口径：", "Reading points: "},
    row_document     = {"第{1}号材料", "document no. {1}"},
    row_at_least     = {"（不低于{1}）", " (at least {1})"},
    row_share        = {"，要求不低于{1}", ", at least {1} required"};
/* clang-format on */

/* Finding `index`, as this library knows it. */
static const smeplat_finding *finding_at(smeplat__page *p, size_t index)
{
    return smeplat__element(p->findings, index, sizeof p->finding_room, &p->finding_room);
}

/* The section a finding belongs to: a verdict that is not known is read as UNKNOWN. */
static int32_t section_of(const smeplat_finding *f)
{
    return f->verdict >= SMEPLAT_VERDICT_NOT_MET && f->verdict <= SMEPLAT_VERDICT_NOT_APPLICABLE
               ? f->verdict
               : SMEPLAT_VERDICT_UNKNOWN;
}

/* One finding, a labelled line a part. */
static void put_item(smeplat__page *p, const smeplat_finding *f, int32_t number)
{
    smeplat__writer *w = &p->w;
    int32_t column = smeplat__page_english(p) ? 15 : 10, part;

    smeplat__put_indent(w, 4);
    if (number > 1)
        smeplat__put_line(w);
    smeplat__put_number(w, number);
    smeplat__put(w, ".");
    smeplat__put_tab(w, 4);
    smeplat__page_look(p, smeplat__look_of(section_of(f)));
    w->raise = 1;
    SMEPLAT__SAY(w, &item_heading, smeplat__arg_text(smeplat_criterion_label(f->criterion, w->lang)),
                 smeplat__arg_text(smeplat_clause_label(f->clause, w->lang)));
    smeplat__page_look(p, SMEPLAT__LOOK_NORMAL);
    smeplat__put_line(w);
    for (part = 0; part < SMEPLAT__PART_COUNT; part++) {
        if (!smeplat__finding_has(f, p->rules, part, w->lang))
            continue;
        smeplat__put_indent(w, column);
        smeplat__put_tab(w, 4);
        smeplat__put(w, smeplat__part_label(part, w->lang));
        smeplat__put_tab(w, column);
        smeplat__finding_part(w, f, p->rules, part);
        smeplat__put_line(w);
    }
    p->readings |= f->readings;
}

/* Lists for what is open for want of a fact or of proof alone: a line each says it, and a paragraph would not say more. */
enum checklist { CHECKLIST_NONE, CHECKLIST_NOT_STATED, CHECKLIST_EVIDENCE };

static int32_t checklist_of(const smeplat_finding *f)
{
    uint64_t room = SMEPLAT_BIT(SMEPLAT_REASON_IN_PRINCIPLE) | SMEPLAT_BIT(SMEPLAT_REASON_RELAXABLE) |
                    SMEPLAT_BIT(SMEPLAT_REASON_SPONSOR_DOUBTFUL) | SMEPLAT_BIT(SMEPLAT_REASON_INCIDENTS_INCOMPLETE);
    uint64_t acted = f->reasons & ~room;
    int some = (f->present & SMEPLAT_PRESENT_OBSERVED) && (f->unit != SMEPLAT_UNIT_FUNCTIONS || f->observed.num);

    if (f->verdict != SMEPLAT_VERDICT_UNKNOWN || f->most != SMEPLAT_VERDICT_MET || f->entry || f->field_entry)
        return CHECKLIST_NONE;
    if (!f->field || (f->field >= SMEPLAT_FIELD_RULES_MEASURE && f->field <= SMEPLAT_FIELD_RULES_FILING_WORKDAYS))
        return CHECKLIST_NONE;
    if (acted == SMEPLAT_BIT(SMEPLAT_REASON_NOT_STATED) && !some)
        return CHECKLIST_NOT_STATED;
    return acted == SMEPLAT_BIT(SMEPLAT_REASON_EVIDENCE) ? CHECKLIST_EVIDENCE : CHECKLIST_NONE;
}

/* What a criterion of a checklist asks for. */
static void put_asks(smeplat__writer *w, const smeplat_rules *rules, const smeplat_finding *f)
{
    if (smeplat__finding_has(f, rules, SMEPLAT__PART_REQUIRED, w->lang))
        smeplat__finding_part(w, f, rules, SMEPLAT__PART_REQUIRED);
    else
        smeplat__put(w, smeplat_criterion_label(f->criterion, w->lang));
}

/* What stands beside it: the fact asked for unless the criterion says the same, or what was stated of it. */
static void put_wanted(smeplat__writer *w, const smeplat_finding *f, int32_t list)
{
    const smeplat__criterion_text *text = smeplat__criterion_text_of(f->criterion);
    const char *lead = "";

    if (list == CHECKLIST_NOT_STATED) {
        if (!text || text->kind != SMEPLAT__TELL_YES_NO)
            smeplat__put(w, smeplat_field_label(f->field, w->lang));
        return;
    }
    if (f->present & SMEPLAT_PRESENT_OBSERVED) {
        smeplat__say_arg(w, smeplat__arg_figure(f->observed, f->unit));
        lead = w->lang == SMEPLAT_LANG_EN ? ", " : "，";
    }
    if (f->evidence) {
        smeplat__put(w, lead);
        SMEPLAT__SAY(w, &row_document, smeplat__arg_number(f->evidence));
    }
}

static int has_wanted(const smeplat_finding *f, int32_t list, int32_t lang)
{
    smeplat__writer dry;

    smeplat__writer_start(&dry, NULL, 0, lang, 0);
    put_wanted(&dry, f, list);
    return smeplat__writer_end(&dry) > 0;
}

static void put_check_row(smeplat__page *p, const smeplat_finding *f, int32_t list, int32_t asks, int32_t paths)
{
    int32_t path_at = 4 + asks + GAP, wanted_at = path_at + paths + GAP;
    smeplat__writer *w = &p->w;
    char path[96];

    (void)smeplat_field_path(f->field, f->field_entry, path, sizeof path);
    if (path_at + paths > w->width)
        path_at = 6; /* narrow: below, not beside */
    if (wanted_at + 20 > w->width)
        wanted_at = 0;
    smeplat__put_indent(w, 6);
    smeplat__put_tab(w, 4);
    put_asks(w, p->rules, f);
    smeplat__put_tab(w, path_at);
    smeplat__put(w, path);
    if (has_wanted(f, list, w->lang)) {
        if (wanted_at) {
            smeplat__put_indent(w, wanted_at);
            smeplat__put_tab(w, wanted_at);
        } else {
            smeplat__put(w, "  ");
        }
        put_wanted(w, f, list);
    }
    smeplat__put_line(w);
}

static int put_checklist(smeplat__page *p, int32_t list, const smeplat__phrase *heading, int already)
{
    int32_t asks = 0, paths = 0, rows = 0, clause = -1, columns;
    smeplat__writer *w = &p->w, dry;
    const smeplat_finding *f;
    uint64_t readings = 0;
    size_t i;

    for (i = 0; i < p->count; i++) {
        f = finding_at(p, i);
        if (checklist_of(f) != list)
            continue;
        smeplat__writer_start(&dry, NULL, 0, w->lang, 0);
        put_asks(&dry, p->rules, f);
        columns = smeplat__writer_column(&dry);
        asks = columns > asks ? columns : asks;
        columns = (int32_t)smeplat_field_path(f->field, f->field_entry, NULL, 0);
        paths = columns > paths ? columns : paths;
        readings |= f->readings;
        rows++;
    }
    if (!rows)
        return already;
    if (already)
        smeplat__put_line(w);
    smeplat__put_indent(w, 0);
    SMEPLAT__SAY(w, heading, smeplat__arg_number(rows));
    smeplat__put_line(w);
    for (i = 0; i < p->count; i++) {
        f = finding_at(p, i);
        if (checklist_of(f) != list)
            continue;
        if (f->clause != clause) {
            smeplat__put_tab(w, 2);
            smeplat__page_look(p, SMEPLAT__LOOK_BOLD);
            smeplat__put(w, smeplat_clause_label(f->clause, w->lang));
            smeplat__page_look(p, SMEPLAT__LOOK_NORMAL);
            smeplat__put_line(w);
            clause = f->clause;
        }
        put_check_row(p, f, list, asks, paths);
    }
    if (readings) {
        smeplat__put_indent(w, 4);
        smeplat__put_tab(w, 2);
        smeplat__say(w, &list_readings, NULL);
        smeplat__put_readings(w, readings);
        smeplat__put_line(w);
    }
    return 1;
}

void smeplat__page_open(smeplat__page *p, int32_t verdict)
{
    int32_t count = 0, number = 0;
    const smeplat_finding *f;
    smeplat__arg args[2];
    int already;
    size_t i;

    for (i = 0; i < p->count; i++)
        count += section_of(finding_at(p, i)) == verdict;
    if (!count)
        return;
    args[0] = smeplat__arg_text(smeplat_verdict_label(verdict, p->w.lang));
    args[1] = smeplat__arg_number(count);
    smeplat__page_section(p, &section_verdict, args, smeplat__look_of(verdict));
    for (i = 0; i < p->count; i++) {
        f = finding_at(p, i);
        if (section_of(f) == verdict && checklist_of(f) == CHECKLIST_NONE)
            put_item(p, f, ++number);
    }
    if (verdict == SMEPLAT_VERDICT_UNKNOWN) {
        already = put_checklist(p, CHECKLIST_EVIDENCE, &list_evidence, number > 0);
        (void)put_checklist(p, CHECKLIST_NOT_STATED, &list_not_stated, already);
    }
}

/* The last column of a row: the figure against its floor, then what else is worth knowing. */
static void put_remark(smeplat__writer *w, const smeplat_rules *rules, const smeplat_finding *f)
{
    const smeplat__criterion_text *text = smeplat__criterion_text_of(f->criterion);
    const char *between = w->lang == SMEPLAT_LANG_EN ? "; " : "；", *lead = "";
    int figure = text && (f->present & SMEPLAT_PRESENT_OBSERVED) != 0 && text->kind != SMEPLAT__TELL_YES_NO;

    if (figure && (text->kind == SMEPLAT__TELL_NUMBER || text->kind == SMEPLAT__TELL_FUNCTIONS)) {
        smeplat__say_arg(w, smeplat__arg_figure(f->observed, f->unit));
        if (f->present & SMEPLAT_PRESENT_REQUIRED)
            SMEPLAT__SAY(w, smeplat__unit_is_share(f->unit) ? &row_share : &row_at_least,
                         smeplat__arg_bound(f->required, f->unit));
        lead = between;
    } else if (figure || (text && text->kind == SMEPLAT__TELL_INCIDENTS && f->entry > 0)) {
        smeplat__finding_part(w, f, rules, SMEPLAT__PART_FOUND);
        lead = between;
    }
    if (f->reasons) {
        smeplat__put(w, lead);
        smeplat__put_reasons(w, f->reasons);
        lead = between;
    }
    if (f->evidence) {
        smeplat__put(w, lead);
        SMEPLAT__SAY(w, &row_document, smeplat__arg_number(f->evidence));
    }
}

static int has_remark(const smeplat_rules *rules, const smeplat_finding *f, int32_t lang)
{
    smeplat__writer dry;

    smeplat__writer_start(&dry, NULL, 0, lang, 0);
    put_remark(&dry, rules, f);
    return smeplat__writer_end(&dry) > 0;
}

static void put_verdict(smeplat__page *p, int32_t verdict)
{
    smeplat__page_look(p, smeplat__look_of(verdict));
    smeplat__put(&p->w, smeplat_verdict_label(verdict, p->w.lang));
    smeplat__page_look(p, SMEPLAT__LOOK_NORMAL);
}

static void put_row(smeplat__page *p, const smeplat_finding *f, int32_t label_at, int32_t verdict_at)
{
    smeplat__put_tab(&p->w, GAP);
    smeplat__put(&p->w, smeplat_clause_label(f->clause, p->w.lang));
    smeplat__put_tab(&p->w, label_at);
    smeplat__put(&p->w, smeplat_criterion_label(f->criterion, p->w.lang));
    smeplat__put_tab(&p->w, verdict_at);
    put_verdict(p, f->verdict);
}

/* Where columns have no room: the verdict, then as much as fits. */
static void put_stacked_row(smeplat__page *p, const smeplat_finding *f)
{
    smeplat__put_indent(&p->w, 4);
    smeplat__put_tab(&p->w, GAP);
    put_verdict(p, f->verdict);
    smeplat__put(&p->w, "  ");
    SMEPLAT__SAY(&p->w, &item_heading, smeplat__arg_text(smeplat_criterion_label(f->criterion, p->w.lang)),
                 smeplat__arg_text(smeplat_clause_label(f->clause, p->w.lang)));
}

static int32_t wider(int32_t columns, const char *label)
{
    int32_t width = smeplat__width(label);

    return width > columns ? width : columns;
}

void smeplat__page_rest(smeplat__page *p)
{
    int32_t clauses = 0, labels = 0, verdicts = 0, count = 0, label_at, verdict_at, remark_at, columns;
    smeplat__writer *w = &p->w;
    const smeplat_finding *f;
    smeplat__arg args[1];
    size_t i;

    for (i = 0; i < p->count; i++) {
        f = finding_at(p, i);
        if (section_of(f) < SMEPLAT_VERDICT_MET)
            continue;
        clauses = wider(clauses, smeplat_clause_label(f->clause, w->lang));
        labels = wider(labels, smeplat_criterion_label(f->criterion, w->lang));
        verdicts = wider(verdicts, smeplat_verdict_label(f->verdict, w->lang));
        count++;
    }
    if (!count)
        return;
    args[0] = smeplat__arg_number(count);
    smeplat__page_section(p, (size_t)count == p->count ? &section_all : &section_rest, args, SMEPLAT__LOOK_BOLD);
    label_at = GAP + clauses + GAP;
    verdict_at = label_at + labels + GAP;
    remark_at = verdict_at + verdicts + GAP;
    for (i = 0; i < p->count; i++) {
        f = finding_at(p, i);
        if (section_of(f) < SMEPLAT_VERDICT_MET)
            continue;
        if (remark_at <= w->width)
            put_row(p, f, label_at, verdict_at);
        else
            put_stacked_row(p, f);
        if (has_remark(p->rules, f, w->lang)) {
            columns = remark_at + 20 <= w->width ? remark_at : 6; /* beside, or below */
            smeplat__put_indent(w, columns);
            smeplat__put_tab(w, columns);
            put_remark(w, p->rules, f);
        }
        smeplat__put_line(w);
    }
}
