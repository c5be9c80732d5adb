/* A whole report: verdict first, then what failed or is open, then the rest.
 * SPDX-License-Identifier: Apache-2.0 */
#include <string.h>

#include <smeplat/text.h>

#include "base/base.h"
#include "text/error.h"
#include "text/report.h"

#define REPORT_MIN       SMEPLAT__END_OF(smeplat_report, finding_count)
#define PLATFORM_MIN     SMEPLAT__END_OF(smeplat_platform, ruling_count)
#define ROUND_MIN        SMEPLAT__END_OF(smeplat_round, reserved0)
#define RULES_SIZE_MIN   SMEPLAT__END_OF(smeplat_rules, filing_workdays)
#define ASSESSMENT_MIN   SMEPLAT__END_OF(smeplat_assessment, error_entry)
#define FINDING_SIZE_MIN SMEPLAT__END_OF(smeplat_finding, reserved0)

#define WIDTH_DEFAULT 100
#define WIDTH_MIN     40
#define WIDTH_MAX     400

/* clang-format off */
static const smeplat__phrase
    title            = {"示范平台申报评估", "Assessment of a demonstration platform application"},
    head_platform    = {"平台名称", "Platform"},
    head_code        = {"信用代码", "Code"},
    head_measure     = {"适用办法", "Measure"},
    head_deadline    = {"截止日期", "Deadline"},
    head_year        = {"服务年度", "Service year"},
    head_basis       = {"采信要求", "Proof"},
    head_unstated    = {"（未填报）", "(not stated)"},
    least_basis      = {"{1}及以上", "{1}, or better"},
    only_basis       = {"{1}", "{1}"},
    measure_title    = {"《{1}》", "{1}"},
    measure_issuer   = {"，{1}", ", {1}"},
    measure_number   = {"，{1}", ", {1}"},
    measure_from     = {"，{1}起施行", ", in force from {1}"},
    measure_to       = {"，至{1}止", " to {1}"},
    overall          = {"总体结论：", "Overall: "},
    part_conditions  = {"申报条件（第三、六、七条）", "Conditions (Art. 3, 6, 7)"},
    part_filing      = {"申报程序与禁申期（第十、十五条）", "Filing and bar (Art. 10, 15)"},
    count_all        = {"共{1}项：", "{1} {1|criterion|criteria}: "},
    count_one        = {"{2}{1}项", "{1} {2}"},
    earliest         = {"随时间改变的各项（成立年数、处罚和失信记录、禁申期），申请受理截止日期在{1}或以后方能全部达到。",
                        "What time alone changes (age, incidents, bar) is all met with a deadline on or after {1}."},
    section_tags     = {"第八条鼓励的特征（不影响结论）", "Features encouraged by Art. 8 (no influence on the verdict)"},
    section_notes    = {"提示（不影响结论）", "Notes (no influence on the verdict)"},
    section_readings = {"所采用的解读口径", "Readings used"},
    section_advice   = {"说明", "Please note"},
    section_error    = {"资料有误，未作评定", "Not assessed: what is stated has an error"},
    reading_used     = {"{1}采用：{2}", "{1} Here: {2}"};
/* clang-format on */

static const smeplat__word overall_rows[] = {
    {SMEPLAT_VERDICT_NOT_MET,
     {"按所报情况，有{1}项不符合，条文未留余地。",
      "As stated, {1} {1|criterion is|criteria are} not met and the text leaves no room."}},
    {SMEPLAT_VERDICT_UNKNOWN,
     {"未见不符合的项目，但有{1}项待核实，尚不能得出结论。",
      "Nothing is known to fail, but {1} {1|criterion is|criteria are} not settled: no conclusion yet."}},
    {SMEPLAT_VERDICT_DISCRETION,
     {"没有不符合或待核实的项目，但有{1}项须由市经济和信息化局酌定。",
      "Nothing fails and nothing is unsettled, but {1} {1|criterion is|criteria are} left to the bureau."}},
    {SMEPLAT_VERDICT_MET,
     {"按所报情况各项均符合；是否认定由市经济和信息化局决定（第十一条）。",
      "As stated, everything is met. Whether the title is awarded is for the bureau to decide (Art. 11)."}},
};

static const smeplat__words overall_words = {"overall", overall_rows, SMEPLAT__COUNT_OF(overall_rows), {"", ""}};

const char *smeplat__look_of(int32_t verdict)
{
    switch (verdict) {
    case SMEPLAT_VERDICT_NOT_MET:
        return "1;31";
    case SMEPLAT_VERDICT_UNKNOWN:
        return "1;33";
    case SMEPLAT_VERDICT_DISCRETION:
        return "1;36";
    case SMEPLAT_VERDICT_MET:
        return "32";
    default:
        return SMEPLAT__LOOK_BOLD;
    }
}

int smeplat__page_english(const smeplat__page *p)
{
    return p->w.lang == SMEPLAT_LANG_EN;
}

void smeplat__page_look(smeplat__page *p, const char *code)
{
    if (p->flags & SMEPLAT_REPORT_COLOUR)
        smeplat__put_look(&p->w, code);
}

static void rule_line(smeplat__page *p, const char *mark, int32_t columns)
{
    for (columns = columns < p->w.width ? columns : p->w.width; columns > 0; columns--)
        smeplat__put(&p->w, mark);
    smeplat__put_line(&p->w);
}

void smeplat__page_section(smeplat__page *p, const smeplat__phrase *heading, const smeplat__arg *args, const char *look)
{
    static const char *const ordinals[] = {"一", "二", "三", "四", "五", "六", "七", "八", "九"};
    int32_t columns;

    smeplat__put_indent(&p->w, 0);
    smeplat__put_line(&p->w);
    smeplat__page_look(p, look);
    if (!smeplat__page_english(p)) {
        smeplat__put(&p->w, ordinals[p->section % 9]);
        smeplat__put(&p->w, "、");
    }
    p->section++;
    p->w.raise = 1;
    smeplat__say(&p->w, heading, args);
    smeplat__page_look(p, SMEPLAT__LOOK_NORMAL);
    columns = smeplat__writer_column(&p->w);
    smeplat__put_line(&p->w);
    rule_line(p, "-", columns);
}

/* A line of the head: label, then the value in its column. */
static void head(smeplat__page *p, const smeplat__phrase *label)
{
    int32_t column = smeplat__page_english(p) ? 14 : 10;

    smeplat__put_indent(&p->w, column);
    smeplat__say(&p->w, label, NULL);
    smeplat__put_tab(&p->w, column);
}

static void head_text(smeplat__page *p, const smeplat__phrase *label, smeplat_str text)
{
    head(p, label);
    if (text.ptr && text.len)
        smeplat__put_bytes(&p->w, text.ptr, text.len);
    else
        smeplat__say(&p->w, &head_unstated, NULL);
    smeplat__put_line(&p->w);
}

static void put_head(smeplat__page *p)
{
    smeplat__writer *w = &p->w;
    const smeplat_rules *r = p->rules;

    smeplat__page_look(p, SMEPLAT__LOOK_BOLD);
    smeplat__say(w, &title, NULL);
    smeplat__page_look(p, SMEPLAT__LOOK_NORMAL);
    smeplat__put_line(w);
    rule_line(p, "=", smeplat__width(smeplat__in(&title, w->lang)));
    head_text(p, &head_platform, p->platform->name);
    head_text(p, &head_code, p->platform->uscc);
    head(p, &head_deadline);
    smeplat__say_arg(w, smeplat__arg_day(p->round->deadline));
    smeplat__put_line(w);
    if (p->round->service_year) {
        head(p, &head_year);
        smeplat__put_number(w, p->round->service_year);
        smeplat__put_line(w);
    }
    head(p, &head_measure);
    if (r->title.len)
        SMEPLAT__SAY(w, &measure_title, smeplat__arg_str(r->title));
    else
        smeplat__say(w, &head_unstated, NULL);
    if (r->issuer.len)
        SMEPLAT__SAY(w, &measure_issuer, smeplat__arg_str(r->issuer));
    if (r->document_number.len)
        SMEPLAT__SAY(w, &measure_number, smeplat__arg_str(r->document_number));
    if (r->valid_from)
        SMEPLAT__SAY(w, &measure_from, smeplat__arg_day(r->valid_from));
    if (r->valid_to)
        SMEPLAT__SAY(w, &measure_to, smeplat__arg_day(r->valid_to));
    smeplat__put_line(w);
    head(p, &head_basis);
    SMEPLAT__SAY(w, r->min_basis < SMEPLAT_BASIS_VERIFIED ? &least_basis : &only_basis,
                 smeplat__arg_text(smeplat_basis_label(r->min_basis, w->lang)));
    smeplat__put_line(w);
}

static void put_part(smeplat__page *p, const smeplat__phrase *name, int32_t verdict)
{
    int32_t a = smeplat__width(smeplat__in(&part_conditions, p->w.lang));
    int32_t b = smeplat__width(smeplat__in(&part_filing, p->w.lang));
    int32_t column = 2 + (a > b ? a : b) + 2;

    smeplat__put_indent(&p->w, 4);
    smeplat__put_tab(&p->w, 2);
    smeplat__say(&p->w, name, NULL);
    if (column + smeplat__width(smeplat_verdict_label(verdict, p->w.lang)) > p->w.width)
        column = 4; /* narrow: below, not beside */
    smeplat__put_tab(&p->w, column);
    smeplat__page_look(p, smeplat__look_of(verdict));
    smeplat__put(&p->w, smeplat_verdict_label(verdict, p->w.lang));
    smeplat__page_look(p, SMEPLAT__LOOK_NORMAL);
    smeplat__put_line(&p->w);
}

static void put_counts(smeplat__page *p)
{
    const smeplat_assessment *a = p->assessment;
    const uint32_t counts[] = {
        0, a->not_met_count, a->unknown_count, a->discretion_count, a->met_count, a->not_applicable_count};
    const char *between = "";
    int64_t all = 0;
    int32_t v;

    for (v = SMEPLAT_VERDICT_NOT_MET; v <= SMEPLAT_VERDICT_NOT_APPLICABLE; v++)
        all += counts[v];
    smeplat__put_tab(&p->w, 2);
    SMEPLAT__SAY(&p->w, &count_all, smeplat__arg_number(all));
    for (v = SMEPLAT_VERDICT_NOT_MET; v <= SMEPLAT_VERDICT_NOT_APPLICABLE; v++) {
        if (!counts[v])
            continue;
        smeplat__put(&p->w, between);
        SMEPLAT__SAY(&p->w, &count_one, smeplat__arg_number(counts[v]),
                     smeplat__arg_text(smeplat_verdict_label(v, p->w.lang)));
        between = smeplat__page_english(p) ? ", " : "，";
    }
    smeplat__put_line(&p->w);
}

static void put_overall(smeplat__page *p)
{
    const smeplat_assessment *a = p->assessment;
    const uint32_t counts[] = {0, a->not_met_count, a->unknown_count, a->discretion_count, a->met_count};
    smeplat__phrase sentence;

    smeplat__put_line(&p->w);
    smeplat__page_look(p, SMEPLAT__LOOK_BOLD);
    smeplat__say(&p->w, &overall, NULL);
    smeplat__page_look(p, SMEPLAT__LOOK_NORMAL);
    smeplat__page_look(p, smeplat__look_of(a->overall));
    smeplat__put(&p->w, smeplat_verdict_label(a->overall, p->w.lang));
    smeplat__page_look(p, SMEPLAT__LOOK_NORMAL);
    smeplat__put_line(&p->w);
    smeplat__put_indent(&p->w, 2);
    if (a->overall >= SMEPLAT_VERDICT_NOT_MET && a->overall <= SMEPLAT_VERDICT_MET) {
        sentence.zh = smeplat__label(&overall_words, a->overall, SMEPLAT_LANG_ZH);
        sentence.en = smeplat__label(&overall_words, a->overall, SMEPLAT_LANG_EN);
        smeplat__put_tab(&p->w, 2);
        SMEPLAT__SAY(&p->w, &sentence, smeplat__arg_number(counts[a->overall]));
        smeplat__put_line(&p->w);
    }
    put_part(p, &part_conditions, a->conditions);
    put_part(p, &part_filing, a->filing);
    smeplat__put_indent(&p->w, 4);
    put_counts(p);
    if (a->earliest > p->round->deadline) {
        smeplat__put_tab(&p->w, 2);
        SMEPLAT__SAY(&p->w, &earliest, smeplat__arg_day(a->earliest));
        smeplat__put_line(&p->w);
    }
}

/* "- one thing", a line each, of a mask's numbers. */
static void put_list(smeplat__page *p, const smeplat__phrase *heading, uint64_t mask, const smeplat__words *words)
{
    int32_t n;

    if (!mask)
        return;
    smeplat__page_section(p, heading, NULL, SMEPLAT__LOOK_BOLD);
    smeplat__put_indent(&p->w, 4);
    for (n = 1; n < 64; n++) {
        if (!(mask & SMEPLAT_BIT(n)))
            continue;
        smeplat__put_tab(&p->w, 2);
        smeplat__put(&p->w, "- ");
        p->w.raise = 1;
        smeplat__put(&p->w, smeplat__label(words, n, p->w.lang));
        smeplat__put_line(&p->w);
    }
}

/* The reading points named above: what each asks, and the answer these rules give. */
static void put_readings_used(smeplat__page *p)
{
    smeplat__writer *w = &p->w;
    int32_t n;

    if (!p->readings)
        return;
    smeplat__page_section(p, &section_readings, NULL, SMEPLAT__LOOK_BOLD);
    for (n = 1; n < SMEPLAT_SETTINGS_MAX; n++) {
        if (!(p->readings & SMEPLAT_BIT(n)))
            continue;
        smeplat__put_tab(w, 2);
        smeplat__put(w, "R");
        smeplat__put_number(w, n);
        smeplat__put_indent(w, 7);
        smeplat__put_tab(w, 7);
        SMEPLAT__SAY(w, &reading_used, smeplat__arg_text(smeplat_reading_label(n, w->lang)),
                     smeplat__arg_text(smeplat_reading_option_label(n, p->rules->readings[n], w->lang)));
        smeplat__put_line(w);
    }
}

static void put_refusal(smeplat__page *p)
{
    smeplat_error e;

    memset(&e, 0, sizeof e);
    e.status = p->assessment->status;
    e.field = p->assessment->error_field;
    e.clause = p->assessment->error_clause;
    e.entry = p->assessment->error_entry;
    smeplat__page_section(p, &section_error, NULL, smeplat__look_of(SMEPLAT_VERDICT_NOT_MET));
    smeplat__put_indent(&p->w, 2);
    smeplat__put_tab(&p->w, 2);
    smeplat__put_error(&p->w, &e);
    smeplat__put_line(&p->w);
}

static void put_report(smeplat__page *p)
{
    put_head(p);
    if (p->assessment->status) {
        put_refusal(p);
    } else {
        put_overall(p);
        smeplat__page_open(p, SMEPLAT_VERDICT_NOT_MET);
        smeplat__page_open(p, SMEPLAT_VERDICT_UNKNOWN);
        smeplat__page_open(p, SMEPLAT_VERDICT_DISCRETION);
        if (!(p->flags & SMEPLAT_REPORT_OPEN_ONLY))
            smeplat__page_rest(p);
        put_list(p, &section_tags, p->assessment->tags, &smeplat__tag_words);
        put_list(p, &section_notes, p->assessment->notes, &smeplat__note_words);
        put_readings_used(p);
    }
    /*= Art. 19: advice, whatever it says */
    smeplat__page_section(p, &section_advice, NULL, SMEPLAT__LOOK_BOLD);
    smeplat__put_indent(&p->w, 2);
    smeplat__put_tab(&p->w, 2);
    smeplat__put(&p->w, smeplat_advice_text(p->w.lang));
    smeplat__put_line(&p->w);
}

size_t smeplat_report_text(const smeplat_report *report, char *buf, size_t cap)
{
    smeplat_report report_room;
    smeplat_platform platform_room;
    smeplat_round round_room;
    smeplat_rules rules_room;
    smeplat_assessment assessment_room;
    const smeplat_report *r;
    smeplat_status status;
    smeplat__page page;
    int32_t width;
    int64_t entry;

    memset(&page, 0, sizeof page);
    smeplat__writer_start(&page.w, buf, cap, SMEPLAT_LANG_ZH, 0);
    r = smeplat__take(report, sizeof report_room, REPORT_MIN, &report_room, &status);
    if (!r)
        return smeplat__writer_end(&page.w);
    page.platform = smeplat__take(r->platform, sizeof platform_room, PLATFORM_MIN, &platform_room, &status);
    page.round = smeplat__take(r->round, sizeof round_room, ROUND_MIN, &round_room, &status);
    page.assessment = smeplat__take(r->assessment, sizeof assessment_room, ASSESSMENT_MIN, &assessment_room, &status);
    rules_room.struct_size = sizeof rules_room;
    page.rules = &rules_room;
    if (r->rules)
        page.rules = smeplat__take(r->rules, sizeof rules_room, RULES_SIZE_MIN, &rules_room, &status);
    else
        (void)smeplat_rules_load(SMEPLAT_MEASURE_BEIJING_2022, &rules_room, NULL);
    if (!page.platform || !page.round || !page.assessment || !page.rules ||
        smeplat__array_check(r->findings, r->finding_count, sizeof(smeplat_finding), FINDING_SIZE_MIN, &entry))
        return smeplat__writer_end(&page.w);
    width = r->width ? r->width : WIDTH_DEFAULT;
    width = width < WIDTH_MIN ? WIDTH_MIN : width > WIDTH_MAX ? WIDTH_MAX : width;
    smeplat__writer_start(&page.w, buf, cap, r->lang, width);
    page.flags = r->flags;
    page.findings = r->findings;
    page.count = r->finding_count;
    put_report(&page);
    return smeplat__writer_end(&page.w);
}
