/* One finding in words.
 * SPDX-License-Identifier: Apache-2.0 */
#include "text/finding.h"

#include <string.h>

#include <smeplat/date.h>
#include <smeplat/text.h>

#include "base/base.h"

#define FINDING_MIN SMEPLAT__END_OF(smeplat_finding, reserved0)
#define ENGLISH(w)  ((w)->lang == SMEPLAT_LANG_EN)

static const smeplat__phrase part_labels[SMEPLAT__PART_COUNT] = {
    [SMEPLAT__PART_FOUND] = {"现状", "Found"},       [SMEPLAT__PART_REQUIRED] = {"要求", "Required"},
    [SMEPLAT__PART_MISSING] = {"差距", "Missing"},   [SMEPLAT__PART_WHEN] = {"时间", "When"},
    [SMEPLAT__PART_SETTLE] = {"待补", "To settle"},  [SMEPLAT__PART_RANGE] = {"可能", "Could be"},
    [SMEPLAT__PART_WHY] = {"理由", "Why"},           [SMEPLAT__PART_READINGS] = {"口径", "Readings"},
    [SMEPLAT__PART_DOCUMENT] = {"材料", "Document"},
};

/* clang-format off */
static const smeplat__phrase
    in_principle     = {"原则上", "in principle "},
    age_asks         = {"至{1}成立满{2}年", "{2} {2|year|years} since founding by {1}"},
    look_back        = {"（回溯期内）", " in the look-back"},
    look_back_years  = {"（截止日期前{1}年内）", " (looking back {1} {1|year|years})"},
    deciding         = {"起决定作用的是第{1}条处罚或失信记录", "incident no. {1} decides"},
    first_function   = {"（首先是第{1}项服务功能）", " (the first is service function no. {1})"},
    bar_free         = {"{1}不在禁申期内", "{1} is free of the bar"},
    bar_in           = {"{1}在禁申期内", "{1} lies within the bar"},
    bar_open         = {"{1}是否在禁申期内未定", "whether {1} lies within the bar is open"},
    bar_entry        = {"（第{1}条撤销记录）", " (revocation no. {1})"},
    short_of         = {"还差{1}", "{1}"},
    short_of_money   = {"收入总额不变时还差{1}", "{1} if the whole stays the same"},
    short_of_answers = {"有效答卷数不变时还差{1}", "{1} if the whole stays the same"},
    short_of_both    = {"；靠新增部分补足则还差{1}", "; {1} if they are added to the whole too"},
    late             = {"晚{1}天", "{1} {1|day|days} late"},
    bar_over         = {"{1}起可再次申请", "applying is possible again from {1}"},
    met_from         = {"其他情况不变，申请受理截止日期在{1}或以后即可达到", "by time alone, with a deadline on or after {1}"},
    never_from       = {"不能单靠时间推移达到", "never by time alone"},
    not_stated       = {"尚未填报：{1}（{2}）", "not stated: {1} ({2})"},
    not_evidenced    = {"佐证不足：{1}（{2}）", "not evidenced well enough: {1} ({2})"},
    not_in_rules     = {"所用规则未载明：{1}（{2}）", "the rules in use do not give it: {1} ({2})"},
    to_find_out      = {"尚待查明：{1}（{2}）", "to be found out: {1} ({2})"},
    ranges           = {"查明后为“{1}”至“{2}”", "once settled, anything from \"{1}\" to \"{2}\""},
    document         = {"第{1}号", "no. {1}"},
    heading          = {"{1}（{2}）：{3}。", "{1} ({2}): {3}."};
/* clang-format on */

const smeplat_finding *smeplat__finding_take(const smeplat_finding *finding, smeplat_finding *room)
{
    smeplat_status status;

    return smeplat__take(finding, sizeof *room, FINDING_MIN, room, &status);
}

const char *smeplat__part_label(int32_t part, int32_t lang)
{
    return smeplat__in(&part_labels[part], lang);
}

int smeplat__finding_settled(const smeplat_finding *f)
{
    return f->verdict == SMEPLAT_VERDICT_MET || f->verdict == SMEPLAT_VERDICT_NOT_APPLICABLE;
}

static int has_figure(const smeplat_finding *f, uint32_t figure)
{
    return (f->present & figure) != 0;
}

static int has_reason(const smeplat_finding *f, int32_t number)
{
    return (f->reasons & SMEPLAT_BIT(number)) != 0;
}

/* A figure the measure does not give, rather than a fact the platform does not state. */
static int of_rules(int32_t field)
{
    return field >= SMEPLAT_FIELD_RULES_MEASURE && field <= SMEPLAT_FIELD_RULES_FILING_WORKDAYS;
}

uint64_t smeplat__finding_reasons(const smeplat_finding *f)
{
    uint64_t told = SMEPLAT_BIT(SMEPLAT_REASON_NOT_STATED) | SMEPLAT_BIT(SMEPLAT_REASON_EVIDENCE);

    return f->field ? f->reasons & ~told : f->reasons;
}

void smeplat__put_reasons(smeplat__writer *w, uint64_t reasons)
{
    const char *between = "";
    int32_t n;

    for (n = 1; n < 64; n++) {
        if (!(reasons & SMEPLAT_BIT(n)))
            continue;
        smeplat__put(w, between);
        smeplat__put(w, smeplat_reason_label(n, w->lang));
        between = ENGLISH(w) ? "; " : "；";
    }
}

void smeplat__put_readings(smeplat__writer *w, uint64_t readings)
{
    const char *between = "";
    int32_t n;

    for (n = 1; n < 64; n++) {
        if (!(readings & SMEPLAT_BIT(n)))
            continue;
        smeplat__put(w, between);
        smeplat__put(w, "R");
        smeplat__put_number(w, n);
        between = ENGLISH(w) ? ", " : "、";
    }
}

static void put_bar(smeplat__writer *w, const smeplat_finding *f, const smeplat__criterion_text *text)
{
    if (!has_figure(f, SMEPLAT_PRESENT_OBSERVED)) {
        if (f->verdict == SMEPLAT_VERDICT_MET)
            smeplat__say(w, &text->found, NULL);
        return;
    }
    SMEPLAT__SAY(w,
                 f->verdict == SMEPLAT_VERDICT_MET       ? &bar_free
                 : f->verdict == SMEPLAT_VERDICT_NOT_MET ? &bar_in
                                                         : &bar_open,
                 smeplat__arg_figure(f->observed, SMEPLAT_UNIT_DATE));
    if (f->entry > 0)
        SMEPLAT__SAY(w, &bar_entry, smeplat__arg_number(f->entry));
}

static void put_found(smeplat__writer *w, const smeplat_finding *f, const smeplat__criterion_text *text)
{
    switch (text->kind) {
    case SMEPLAT__TELL_YES_NO:
        if (has_reason(f, SMEPLAT_REASON_RULED))
            break; /* a ruling settles it whatever the fact is */
        if (f->verdict == SMEPLAT_VERDICT_MET)
            smeplat__say(w, &text->asks, NULL);
        else if (f->verdict == SMEPLAT_VERDICT_NOT_MET || f->verdict == SMEPLAT_VERDICT_DISCRETION)
            smeplat__say(w, &text->found, NULL);
        break;
    case SMEPLAT__TELL_INCIDENTS:
        if (f->entry > 0)
            SMEPLAT__SAY(w, &deciding, smeplat__arg_number(f->entry));
        else if (f->verdict == SMEPLAT_VERDICT_MET)
            smeplat__say(w, &text->found, NULL);
        break;
    case SMEPLAT__TELL_BAR:
        put_bar(w, f, text);
        break;
    default:
        if (has_figure(f, SMEPLAT_PRESENT_OBSERVED))
            SMEPLAT__SAY(w, &text->found, smeplat__arg_figure(f->observed, f->unit));
        if (text->kind == SMEPLAT__TELL_FUNCTIONS && f->entry > 0)
            SMEPLAT__SAY(w, &first_function, smeplat__arg_number(f->entry));
        break;
    }
}

static void put_required(smeplat__writer *w, const smeplat_finding *f, const smeplat_rules *rules,
                         const smeplat__criterion_text *text)
{
    int figure = strchr(text->asks.zh, '{') != NULL;

    if (f->verdict == SMEPLAT_VERDICT_NOT_APPLICABLE || (figure && !has_figure(f, SMEPLAT_PRESENT_REQUIRED)))
        return;
    if (!figure && f->verdict == SMEPLAT_VERDICT_MET && !has_reason(f, SMEPLAT_REASON_RULED))
        return; /* what was found says it all */
    if (has_reason(f, SMEPLAT_REASON_IN_PRINCIPLE))
        smeplat__say(w, &in_principle, NULL);
    if (text->kind == SMEPLAT__TELL_AGE && rules && rules->age_years_min > 0)
        SMEPLAT__SAY(w, &age_asks, smeplat__arg_figure(f->required, SMEPLAT_UNIT_DATE),
                     smeplat__arg_number(rules->age_years_min));
    else
        SMEPLAT__SAY(w, &text->asks, smeplat__arg_bound(f->required, f->unit));
    if (text->kind == SMEPLAT__TELL_INCIDENTS)
        SMEPLAT__SAY(w, rules && rules->lookback_years > 0 ? &look_back_years : &look_back,
                     smeplat__arg_number(rules ? rules->lookback_years : 0));
}

/* Days between two dates of a finding, 0 if there are none. */
static int32_t days_late(const smeplat_finding *f)
{
    int32_t days = 0;

    if (!has_figure(f, SMEPLAT_PRESENT_OBSERVED) || !has_figure(f, SMEPLAT_PRESENT_REQUIRED) ||
        f->observed.num > SMEPLAT_DATE_MAX || f->required.num > SMEPLAT_DATE_MAX ||
        f->required.num < SMEPLAT_DATE_MIN || f->observed.num <= f->required.num)
        return 0;
    (void)smeplat_date_days_between((int32_t)f->required.num, (int32_t)f->observed.num, &days);
    return days;
}

static void put_missing(smeplat__writer *w, const smeplat_finding *f, const smeplat__criterion_text *text)
{
    int32_t days = text->kind == SMEPLAT__TELL_FILED ? days_late(f) : 0;

    if (days > 0)
        SMEPLAT__SAY(w, &late, smeplat__arg_number(days));
    if (!has_figure(f, SMEPLAT_PRESENT_SHORTFALL))
        return;
    SMEPLAT__SAY(w,
                 f->unit == SMEPLAT_UNIT_MONEY_SHARE    ? &short_of_money
                 : f->unit == SMEPLAT_UNIT_ANSWER_SHARE ? &short_of_answers
                                                        : &short_of,
                 smeplat__arg_shortfall(f->shortfall, f->unit));
    if (has_figure(f, SMEPLAT_PRESENT_SHORTFALL_BOTH))
        SMEPLAT__SAY(w, &short_of_both, smeplat__arg_shortfall(f->shortfall_both, f->unit));
}

/*= Art. 6(1), 6(2), 15: what waiting would do */
static void put_when(smeplat__writer *w, const smeplat_finding *f, const smeplat__criterion_text *text)
{
    int cured =
        text->kind == SMEPLAT__TELL_AGE || text->kind == SMEPLAT__TELL_INCIDENTS || text->kind == SMEPLAT__TELL_BAR;

    if (!cured || smeplat__finding_settled(f))
        return;
    if (text->kind == SMEPLAT__TELL_BAR && has_figure(f, SMEPLAT_PRESENT_REQUIRED))
        SMEPLAT__SAY(w, &bar_over, smeplat__arg_figure(f->required, SMEPLAT_UNIT_DATE));
    else if (f->met_from)
        SMEPLAT__SAY(w, &met_from, smeplat__arg_day(f->met_from));
    else if (f->verdict == SMEPLAT_VERDICT_NOT_MET && !f->field)
        smeplat__say(w, &never_from, NULL);
}

static void put_settle(smeplat__writer *w, const smeplat_finding *f)
{
    const smeplat__phrase *phrase = of_rules(f->field)                         ? &not_in_rules
                                    : has_reason(f, SMEPLAT_REASON_NOT_STATED) ? &not_stated
                                    : has_reason(f, SMEPLAT_REASON_EVIDENCE)   ? &not_evidenced
                                                                               : &to_find_out;

    if (f->field)
        SMEPLAT__SAY(w, phrase, smeplat__arg_field(f->field, f->field_entry),
                     smeplat__arg_path(f->field, f->field_entry));
}

static void put_range(smeplat__writer *w, const smeplat_finding *f)
{
    if (f->verdict != SMEPLAT_VERDICT_UNKNOWN || !f->least || !f->most)
        return;
    if (f->least == SMEPLAT_VERDICT_NOT_MET && f->most == SMEPLAT_VERDICT_MET)
        return; /* anything: goes without saying */
    SMEPLAT__SAY(w, &ranges, smeplat__arg_text(smeplat_verdict_label(f->least, w->lang)),
                 smeplat__arg_text(smeplat_verdict_label(f->most, w->lang)));
}

void smeplat__finding_part(smeplat__writer *w, const smeplat_finding *f, const smeplat_rules *rules, int32_t part)
{
    const smeplat__criterion_text *text = smeplat__criterion_text_of(f->criterion);

    switch (part) {
    case SMEPLAT__PART_FOUND:
        if (text)
            put_found(w, f, text);
        break;
    case SMEPLAT__PART_REQUIRED:
        if (text)
            put_required(w, f, rules, text);
        break;
    case SMEPLAT__PART_MISSING:
        if (text)
            put_missing(w, f, text);
        break;
    case SMEPLAT__PART_WHEN:
        if (text)
            put_when(w, f, text);
        break;
    case SMEPLAT__PART_SETTLE:
        put_settle(w, f);
        break;
    case SMEPLAT__PART_RANGE:
        put_range(w, f);
        break;
    case SMEPLAT__PART_WHY:
        smeplat__put_reasons(w, smeplat__finding_reasons(f));
        break;
    case SMEPLAT__PART_READINGS:
        if (!smeplat__finding_settled(f))
            smeplat__put_readings(w, f->readings);
        break;
    default:
        if (f->evidence)
            SMEPLAT__SAY(w, &document, smeplat__arg_number(f->evidence));
        break;
    }
}

int smeplat__finding_has(const smeplat_finding *finding, const smeplat_rules *rules, int32_t part, int32_t lang)
{
    smeplat__writer dry;

    smeplat__writer_start(&dry, NULL, 0, lang, 0);
    smeplat__finding_part(&dry, finding, rules, part);
    return smeplat__writer_end(&dry) > 0;
}

size_t smeplat_finding_text(const smeplat_finding *finding, int32_t lang, char *buf, size_t cap)
{
    smeplat_finding room;
    const smeplat_finding *f = smeplat__finding_take(finding, &room);
    smeplat__writer w;
    int32_t part;

    smeplat__writer_start(&w, buf, cap, lang, 0);
    if (!f)
        return smeplat__writer_end(&w);
    w.raise = 1;
    SMEPLAT__SAY(&w, &heading, smeplat__arg_text(smeplat_criterion_label(f->criterion, lang)),
                 smeplat__arg_text(smeplat_clause_label(f->clause, lang)),
                 smeplat__arg_text(smeplat_verdict_label(f->verdict, lang)));
    for (part = 0; part < SMEPLAT__PART_COUNT; part++) {
        if (!smeplat__finding_has(f, NULL, part, lang))
            continue;
        smeplat__put(&w, ENGLISH(&w) ? " " : "");
        smeplat__put(&w, smeplat__part_label(part, lang));
        smeplat__put(&w, ENGLISH(&w) ? ": " : "：");
        smeplat__finding_part(&w, f, NULL, part);
        smeplat__put(&w, ENGLISH(&w) ? "." : "。");
    }
    return smeplat__writer_end(&w);
}
