/* A timeline for people: where a platform stands, what is to be done, and every event with what it led to.
 * SPDX-License-Identifier: Apache-2.0 */
#include <string.h>

#include <smeplat/date.h>
#include <smeplat/history.h>
#include <smeplat/text.h>

#include "base/base.h"
#include "text/say.h"

#define TIMELINE_MIN SMEPLAT__END_OF(smeplat_timeline, results)
#define HISTORY_SIZE_MIN SMEPLAT__END_OF(smeplat_history, readings)
#define EVENT_SIZE_MIN SMEPLAT__END_OF(smeplat_event, reserved1)
#define EVALUATION_SIZE_MIN SMEPLAT__END_OF(smeplat_evaluation, reserved0)
#define EVENT_RESULT_MIN SMEPLAT__END_OF(smeplat_event_result, reasons)

#define COLUMNS_DEFAULT 100
#define COLUMNS_MIN 40
#define COLUMNS_MAX 400

/* clang-format off */
static const smeplat__phrase
    line_title        = {"示范平台履历", "History of a demonstration platform"},
    line_name         = {"平台名称", "Platform"},
    line_on           = {"截至日期", "As of"},
    line_state        = {"目前状态", "State"},
    line_term         = {"称号期限", "Term"},
    line_application  = {"在办申请", "Application"},
    line_bar          = {"禁申期", "Bar"},
    line_notices      = {"待办和提示（{1}项）", "To be done or known ({1})"},
    line_no_notices   = {"没有待办和提示。", "Nothing to be done or known."},
    line_events       = {"经过（{1}项）", "Events ({1})"},
    line_advice       = {"说明", "Please note"},
    line_unstated     = {"（未填报）", "(not stated)"},
    says_state        = {"{1}，{2}起（第{3}项）", "{1}, since {2} (event {3})"},
    says_state_bare   = {"{1}", "{1}"},
    says_ground       = {"；{1}", "; {1}"},
    says_term         = {"至{1}", "through {1}"},
    says_no_term      = {"没有载明截止日期", "no last day stated"},
    says_barred       = {"{1}至{2}（第{3}项，第十五条）", "{1} through {2} (event {3}, Art. 15)"},
    says_first        = {"，{1}起可以再申请", "; applying is possible again from {1}"},
    says_not_barred   = {"不在禁申期内", "not barred"},
    says_bar_open     = {"是否在禁申期内未定（第{1}项），待查明：{2}", "not settled (event {1}); to be found out: {2}"},
    says_state_now    = {" → {1}", " → {1}"},
    says_no_bar       = {"，不带禁申期", ", carries no bar"},
    says_bar          = {"，禁申期至{1}", ", barred through {1}"},
    says_bar_unknown  = {"，禁申期未定", ", bar not settled"},
    says_workdays     = {"，{1}个工作日", ", {1} working {1|day|days}"},
    says_expires      = {"，有效期至{1}", ", runs through {1}"},
    says_year         = {"，{1}年度", ", {1}"},
    says_grade        = {"，给出的结果：{1}", ", grade given: {1}"},
    says_detail       = {"：{1}", ": {1}"},
    says_leaves       = {"，注册迁出北京", ", registration leaves Beijing"},
    says_filed        = {"，{1}已备案", ", filed on {1}"},
    says_due          = {"，{1}前（含当日）", ", by {1}"},
    says_answers      = {"（第{1}项）", " (event {1})"},
    says_impossible   = {"；不成立：{1}", "; could not be: {1}"},
    says_irregular    = {"；不合程序：{1}", "; out of the ordinary: {1}"},
    says_later        = {"；在所问日期之后", "; after the day asked about"};

/* One phrase a kind of notice: {1} its date, {2} what is behind it, {3} the field. */
static const smeplat__word notice_sentences[] = {
    {SMEPLAT_NOTICE_KIND_IMPOSSIBLE,      {"{1}的记录不成立，未计入：{2}", "the record of {1} could not be and changed nothing: {2}"}},
    {SMEPLAT_NOTICE_KIND_IRREGULAR,       {"{1}的记录已计入，但不合程序：{2}", "the record of {1} stands, but is out of the ordinary: {2}"}},
    {SMEPLAT_NOTICE_KIND_GROUND_MADE_OUT, {"{1}的评价结果为不合格，称号应予撤销，尚无决定（第十四条）",
                                           "the evaluation of {1} was failed: the title is to be revoked, and no decision is on record (Art. 14)"}},
    {SMEPLAT_NOTICE_KIND_GROUND_OPEN,     {"{1}的评价结果未定，称号是否应撤销待查明：{3}（第十四条）",
                                           "the evaluation of {1} is not settled; whether the title is to be revoked hangs on: {3} (Art. 14)"}},
    {SMEPLAT_NOTICE_KIND_CHANGE_DUE,      {"变更应于{1}前（含当日）备案（第十七条）", "the change is to be filed by {1} (Art. 17)"}},
    {SMEPLAT_NOTICE_KIND_CHANGE_OVERDUE,  {"变更应于{1}前（含当日）备案，已逾期（第十七条）",
                                           "the change was to be filed by {1} and has not been (Art. 17)"}},
    {SMEPLAT_NOTICE_KIND_CHANGE_AWAITING_DECISION,
                                          {"变更已于{1}备案{2}，待市经济和信息化局作出变更或撤销的决定（第十七条）",
                                           "the change was filed on {1}{2}; the bureau is to alter or revoke (Art. 17)"}},
    {SMEPLAT_NOTICE_KIND_PUBLICITY_ENDING, {"公示至{1}止{2}（第十一条、第十二条）", "publicity runs through {1}{2} (Art. 11, 12)"}},
    {SMEPLAT_NOTICE_KIND_PUBLICITY_ENDED, {"公示已于{1}期满{2}（第十二条）", "publicity ended on {1}{2} (Art. 12)"}},
    {SMEPLAT_NOTICE_KIND_OBJECTION_OPEN,  {"{1}提出的异议尚未处理，授予须等待（第十二条）",
                                           "the objection of {1} is not decided, which blocks the award (Art. 12)"}},
    {SMEPLAT_NOTICE_KIND_REPORT_DUE,      {"信息应于{1}前（含当日）报送（第十六条）", "the report is due by {1} (Art. 16)"}},
    {SMEPLAT_NOTICE_KIND_REPORT_OVERDUE,  {"信息应于{1}前（含当日）报送，已逾期（第十六条）",
                                           "the report was due by {1} and has not been made (Art. 16)"}},
};

static const smeplat__phrase
    notice_due_open   = {"变更的备案期限未定，待查明：{3}（第十七条）", "when the change is to be filed hangs on: {3} (Art. 17)"},
    notice_late       = {"（逾期）", " (late)"},
    notice_blocked    = {"，有异议未处理", ", an objection is open"},
    notice_upheld     = {"，有异议成立，由市经济和信息化局决定", ", an objection was upheld and the bureau decides"},
    notice_clear      = {"，没有异议，可以授予", ", no objection stands and the award may follow"},
    notice_may_change = {"；该日期可能随后续放假通知变动", "; a later holiday notice may move that day"},
    notice_provisional = {"；该日期含尚未公布放假安排的日子，暂按规则推算",
                          "; that day rests on days no holiday notice has settled yet"},
    notice_condition  = {"；变更影响认定条件", "; the change touches a condition of the title"};
/* clang-format on */

static const smeplat__words sentence_words = {
    "notice", notice_sentences, SMEPLAT__COUNT_OF(notice_sentences), {"{1}", "{1}"}};
static int is_irregular(const smeplat_event_result *r)
{
    return r->problem >= SMEPLAT_EVENT_PROBLEM_BARRED;
}

/* What stands behind a notice, in a few words. */
static const char *behind(const smeplat_event_result *r, int32_t lang)
{
    switch (r->notice) {
    case SMEPLAT_NOTICE_KIND_IMPOSSIBLE:
    case SMEPLAT_NOTICE_KIND_IRREGULAR:
        return smeplat_event_problem_label(r->problem, lang);
    case SMEPLAT_NOTICE_KIND_CHANGE_AWAITING_DECISION:
        return r->detail == SMEPLAT_CHANGE_STATE_FILED_LATE ? smeplat__in(&notice_late, lang) : "";
    case SMEPLAT_NOTICE_KIND_PUBLICITY_ENDING:
    case SMEPLAT_NOTICE_KIND_PUBLICITY_ENDED:
        return r->detail == SMEPLAT_AWARD_BLOCKED  ? smeplat__in(&notice_blocked, lang)
               : r->detail == SMEPLAT_AWARD_UPHELD ? smeplat__in(&notice_upheld, lang)
               : r->detail == SMEPLAT_AWARD_CLEAR  ? smeplat__in(&notice_clear, lang)
                                                   : "";
    default:
        return "";
    }
}

static void put_notice(smeplat__writer *w, const smeplat_event_result *r)
{
    smeplat__phrase phrase;

    phrase.zh = smeplat__label(&sentence_words, r->notice, SMEPLAT_LANG_ZH);
    phrase.en = smeplat__label(&sentence_words, r->notice, SMEPLAT_LANG_EN);
    if (r->notice == SMEPLAT_NOTICE_KIND_CHANGE_DUE && !r->notice_date)
        phrase = notice_due_open;
    SMEPLAT__SAY(w, &phrase, smeplat__arg_day(r->notice_date), smeplat__arg_text(behind(r, w->lang)),
                 smeplat__arg_field(r->field, 0));
    if (r->certainty == SMEPLAT_CERTAINTY_MAY_CHANGE)
        smeplat__say(w, &notice_may_change, NULL);
    else if (r->certainty == SMEPLAT_CERTAINTY_PROVISIONAL)
        smeplat__say(w, &notice_provisional, NULL);
    if (r->reasons & SMEPLAT_BIT(SMEPLAT_REASON_CONDITION_AFFECTED))
        smeplat__say(w, &notice_condition, NULL);
    smeplat__put(w, w->lang == SMEPLAT_LANG_EN ? "." : "。");
}

size_t smeplat_notice_text(const smeplat_event *event, const smeplat_event_result *result, int32_t lang, char *buf, size_t cap)
{
    smeplat_event event_room;
    smeplat_event_result room;
    smeplat_status status;
    const smeplat_event *e = smeplat__take(event, sizeof event_room, EVENT_SIZE_MIN, &event_room, &status);
    const smeplat_event_result *r = smeplat__take(result, sizeof room, EVENT_RESULT_MIN, &room, &status);
    smeplat__writer w;

    if (!e || !r || !r->notice) {
        if (cap)
            buf[0] = '\0';
        return 0;
    }
    smeplat__writer_start(&w, buf, cap, lang, 0);
    w.raise = 1;
    put_notice(&w, r);
    return smeplat__writer_end(&w);
}

static void put_look(smeplat__writer *w, uint32_t flags, const char *code)
{
    if (flags & SMEPLAT_REPORT_COLOUR)
        smeplat__put_look(w, code);
}

/* What belongs to an event's type. */
static void put_detail(smeplat__writer *w, const smeplat_event *e, const smeplat_event_result *r)
{
    smeplat_evaluation room;
    const smeplat_evaluation *v;
    smeplat_status status;

    switch (e->type) {
    case SMEPLAT_EVENT_TYPE_PUBLICITY_STARTED:
        SMEPLAT__SAY(w, &says_workdays, smeplat__arg_number(e->workdays));
        break;
    case SMEPLAT_EVENT_TYPE_OBJECTION_DECIDED:
        SMEPLAT__SAY(w, &says_detail, smeplat__arg_text(smeplat_objection_outcome_label(e->outcome, w->lang)));
        break;
    case SMEPLAT_EVENT_TYPE_AWARDED:
        if (e->expires_on)
            SMEPLAT__SAY(w, &says_expires, smeplat__arg_day(e->expires_on));
        break;
    case SMEPLAT_EVENT_TYPE_EVALUATED:
        v = smeplat__take(e->evaluation, sizeof room, EVALUATION_SIZE_MIN, &room, &status);
        if (v && v->year)
            SMEPLAT__SAY(w, &says_year, smeplat__arg_number(v->year));
        if (v)
            SMEPLAT__SAY(w, &says_grade, smeplat__arg_text(smeplat_grade_label(v->grade, w->lang)));
        break;
    case SMEPLAT_EVENT_TYPE_CHANGED:
        SMEPLAT__SAY(w, &says_detail, smeplat__arg_text(smeplat_change_kind_label(e->change_kind, w->lang)));
        if (e->leaves_beijing)
            smeplat__say(w, &says_leaves, NULL);
        if (e->filed_on)
            SMEPLAT__SAY(w, &says_filed, smeplat__arg_day(e->filed_on));
        break;
    case SMEPLAT_EVENT_TYPE_CHANGE_DECIDED:
        SMEPLAT__SAY(w, &says_detail, smeplat__arg_text(smeplat_change_decision_label(e->decision, w->lang)));
        break;
    case SMEPLAT_EVENT_TYPE_REVOKED:
        SMEPLAT__SAY(w, &says_detail, smeplat__arg_text(smeplat_ground_label(e->ground, w->lang)));
        if (r->fate == SMEPLAT_EVENT_FATE_STANDS)
            SMEPLAT__SAY(w, r->bar_until ? &says_bar : r->field ? &says_bar_unknown : &says_no_bar,
                         smeplat__arg_day(r->bar_until));
        break;
    case SMEPLAT_EVENT_TYPE_REPORT_DUE:
        SMEPLAT__SAY(w, &says_due, smeplat__arg_day(e->due_on ? e->due_on : e->on));
        break;
    default:
        break;
    }
}

/* What happened, with what belongs to it and what came of it. */
static void put_event_words(smeplat__writer *w, uint32_t flags, const smeplat_event *e, const smeplat_event_result *r)
{
    w->raise = 1;
    smeplat__put(w, smeplat_event_type_label(e->type, w->lang));
    put_detail(w, e, r);
    if (r->answers)
        SMEPLAT__SAY(w, &says_answers, smeplat__arg_number(r->answers));
    if (r->fate == SMEPLAT_EVENT_FATE_LATER) {
        smeplat__say(w, &says_later, NULL);
    } else if (r->fate == SMEPLAT_EVENT_FATE_IMPOSSIBLE) {
        put_look(w, flags, "1;31");
        SMEPLAT__SAY(w, &says_impossible, smeplat__arg_text(smeplat_event_problem_label(r->problem, w->lang)));
        put_look(w, flags, "0");
    } else if (is_irregular(r)) {
        put_look(w, flags, "1;33");
        SMEPLAT__SAY(w, &says_irregular, smeplat__arg_text(smeplat_event_problem_label(r->problem, w->lang)));
        put_look(w, flags, "0");
    }
}

/* Whether what an event points at is of a size that is known. */
static int is_known(const smeplat_event *e)
{
    smeplat_evaluation room;
    smeplat_status status;

    return !e->evaluation || smeplat__take(e->evaluation, sizeof room, EVALUATION_SIZE_MIN, &room, &status);
}

size_t smeplat_event_text(const smeplat_event *event, const smeplat_event_result *result, int32_t lang, char *buf, size_t cap)
{
    smeplat_event event_room;
    smeplat_event_result room;
    smeplat_status status;
    const smeplat_event *e = smeplat__take(event, sizeof event_room, EVENT_SIZE_MIN, &event_room, &status);
    const smeplat_event_result *r = smeplat__take(result, sizeof room, EVENT_RESULT_MIN, &room, &status);
    smeplat__writer w;

    if (!e || !r || !is_known(e)) {
        if (cap)
            buf[0] = '\0';
        return 0;
    }
    smeplat__writer_start(&w, buf, cap, lang, 0);
    put_event_words(&w, 0, e, r);
    return smeplat__writer_end(&w);
}

/* ---- the page ---- */

typedef struct timeline_page {
    smeplat__writer w;
    uint32_t flags;
    int32_t number_width; /* columns of the longest event number */
    const smeplat_timeline *t;
    const smeplat_history *h;
    smeplat_history history_room;
} timeline_page;

static void timeline_look(timeline_page *p, const char *code)
{
    put_look(&p->w, p->flags, code);
}

/* As long as the heading, which is shorter than the narrowest line. */
static void underline(timeline_page *p, const char *mark, int32_t columns)
{
    for (; columns > 0; columns--)
        smeplat__put(&p->w, mark);
    smeplat__put_line(&p->w);
}

static void put_heading(timeline_page *p, const smeplat__phrase *heading, int64_t number, const char *mark)
{
    int32_t columns;

    smeplat__put_indent(&p->w, 0);
    timeline_look(p, "1");
    SMEPLAT__SAY(&p->w, heading, smeplat__arg_number(number));
    timeline_look(p, "0");
    columns = smeplat__writer_column(&p->w);
    smeplat__put_line(&p->w);
    underline(p, mark, columns);
}

/* A line of the head: its label, then whatever follows in its column. */
static void put_label(timeline_page *p, const smeplat__phrase *label)
{
    int32_t column = p->w.lang == SMEPLAT_LANG_EN ? 13 : 10;

    smeplat__put_indent(&p->w, column);
    smeplat__say(&p->w, label, NULL);
    smeplat__put_tab(&p->w, column);
}

static void put_state(timeline_page *p)
{
    const smeplat_history *h = p->h;
    smeplat__writer *w = &p->w;
    smeplat__arg state = smeplat__arg_text(smeplat_title_state_label(h->state, w->lang));

    put_label(p, &line_state);
    timeline_look(p, "1");
    if (h->event)
        SMEPLAT__SAY(w, &says_state, state, smeplat__arg_day(h->since), smeplat__arg_number(h->event));
    else
        smeplat__say(w, &says_state_bare, &state);
    timeline_look(p, "0");
    if (h->state == SMEPLAT_TITLE_STATE_REVOKED)
        SMEPLAT__SAY(w, &says_ground, smeplat__arg_text(smeplat_ground_label(h->ground, w->lang)));
    smeplat__put_line(w);
    if (h->state == SMEPLAT_TITLE_STATE_HOLDER) {
        put_label(p, &line_term);
        SMEPLAT__SAY(w, h->expires_on ? &says_term : &says_no_term, smeplat__arg_day(h->expires_on));
        smeplat__put_line(w);
    }
    if (h->application != SMEPLAT_TITLE_STATE_NONE && h->application != h->state) {
        put_label(p, &line_application);
        SMEPLAT__SAY(w, &says_state, smeplat__arg_text(smeplat_title_state_label(h->application, w->lang)),
                     smeplat__arg_day(h->application_since), smeplat__arg_number(h->application_event));
        smeplat__put_line(w);
    }
}

/*= Art. 15: the bar on the day asked about */
static void put_bar_line(timeline_page *p)
{
    const smeplat_history *h = p->h;
    smeplat__writer *w = &p->w;

    put_label(p, &line_bar);
    if (h->barred == SMEPLAT_ANSWER_YES) {
        SMEPLAT__SAY(w, &says_barred, smeplat__arg_day(h->bar_from), smeplat__arg_day(h->bar_until ? h->bar_until : SMEPLAT_DATE_MAX),
                     smeplat__arg_number(h->bar_event));
        if (h->first_filing)
            SMEPLAT__SAY(w, &says_first, smeplat__arg_day(h->first_filing));
    } else if (h->barred == SMEPLAT_ANSWER_NO) {
        smeplat__say(w, &says_not_barred, NULL);
    } else {
        SMEPLAT__SAY(w, &says_bar_open, smeplat__arg_number(h->bar_event), smeplat__arg_field(h->bar_field, 0));
    }
    smeplat__put_line(w);
}

static void put_top(timeline_page *p)
{
    smeplat__writer *w = &p->w;

    put_heading(p, &line_title, 0, "=");
    put_label(p, &line_name);
    if (p->t->name.len && p->t->name.ptr)
        smeplat__put_bytes(w, p->t->name.ptr, p->t->name.len);
    else
        smeplat__say(w, &line_unstated, NULL);
    smeplat__put_line(w);
    put_label(p, &line_on);
    smeplat__say_arg(w, smeplat__arg_day(p->t->on));
    smeplat__put_line(w);
    put_state(p);
    put_bar_line(p);
}

static const smeplat_event *event_of(const timeline_page *p, size_t index, smeplat_event *room)
{
    return smeplat__element(p->t->events, index, sizeof *room, room);
}

static const smeplat_event_result *result_at(const timeline_page *p, size_t index, smeplat_event_result *room)
{
    return smeplat__element(p->t->results, index, sizeof *room, room);
}

static int32_t digits_of(size_t number)
{
    int32_t n = 1;

    for (; number > 9; number /= 10)
        n++;
    return n;
}

/* An event's number, to the right of its column. */
static void put_event_number(timeline_page *p, size_t index)
{
    smeplat__put_indent(&p->w, p->number_width + 4);
    smeplat__put_tab(&p->w, 2 + p->number_width - digits_of(index + 1));
    smeplat__put_number(&p->w, (int64_t)index + 1);
    smeplat__put_tab(&p->w, p->number_width + 4);
}

static void put_notices(timeline_page *p)
{
    size_t i;

    smeplat__put_line(&p->w);
    put_heading(p, &line_notices, p->h->notice_count, "-");
    if (!p->h->notice_count) {
        smeplat__put_tab(&p->w, 2);
        smeplat__say(&p->w, &line_no_notices, NULL);
        smeplat__put_line(&p->w);
    }
    for (i = 0; i < p->t->count; i++) {
        smeplat_event_result room;
        const smeplat_event_result *r = result_at(p, i, &room);

        if (!r->notice)
            continue;
        put_event_number(p, i);
        p->w.raise = 1;
        put_notice(&p->w, r);
        smeplat__put_line(&p->w);
    }
}

/* "7  2026-03-01  title awarded → holder of the title": the state where the event changed it. *state is what was so before. */
static void put_event(timeline_page *p, size_t index, int32_t *state)
{
    smeplat_event event_room;
    smeplat_event_result room;
    const smeplat_event *e = event_of(p, index, &event_room);
    const smeplat_event_result *r = result_at(p, index, &room);
    smeplat__writer *w = &p->w;
    int32_t column = p->number_width + 4 + 12;

    put_event_number(p, index);
    smeplat__say_arg(w, smeplat__arg_day(e->on));
    smeplat__put_indent(w, column);
    smeplat__put_tab(w, column);
    put_event_words(w, p->flags, e, r);
    if (r->state && r->state != *state) {
        timeline_look(p, "1");
        SMEPLAT__SAY(w, &says_state_now, smeplat__arg_text(smeplat_title_state_label(r->state, w->lang)));
        timeline_look(p, "0");
        *state = r->state;
    }
    smeplat__put_line(w);
}

static void put_events(timeline_page *p)
{
    int32_t state = SMEPLAT_TITLE_STATE_NONE;
    size_t i;

    smeplat__put_line(&p->w);
    put_heading(p, &line_events, (int64_t)p->t->count, "-");
    for (i = 0; i < p->t->count; i++)
        put_event(p, i, &state);
}

static void put_advice(timeline_page *p)
{
    smeplat__put_line(&p->w);
    put_heading(p, &line_advice, 0, "-");
    smeplat__put_indent(&p->w, 2);
    smeplat__put_tab(&p->w, 2);
    smeplat__put(&p->w, smeplat_advice_text(p->w.lang));
    smeplat__put_line(&p->w);
}

/* Whether everything a timeline points at is there and of a size that is known. */
static int is_whole(const smeplat_timeline *t, timeline_page *p)
{
    smeplat_event room;
    smeplat_status status;
    int64_t entry;
    size_t i;

    p->h = smeplat__take(t->history, sizeof p->history_room, HISTORY_SIZE_MIN, &p->history_room, &status);
    if (!p->h || smeplat__array_check(t->events, t->count, sizeof(smeplat_event), EVENT_SIZE_MIN, &entry) ||
        smeplat__array_check(t->results, t->count, sizeof(smeplat_event_result), EVENT_RESULT_MIN, &entry))
        return 0;
    for (i = 0; i < t->count; i++)
        if (!is_known(smeplat__element(t->events, i, sizeof room, &room)))
            return 0;
    return 1;
}

size_t smeplat_history_text(const smeplat_timeline *timeline, char *buf, size_t cap)
{
    smeplat_timeline room;
    timeline_page p;
    smeplat_status status;
    const smeplat_timeline *t = smeplat__take(timeline, sizeof room, TIMELINE_MIN, &room, &status);
    int32_t width = t && t->width ? t->width : COLUMNS_DEFAULT;

    memset(&p, 0, sizeof p);
    if (!t || !is_whole(t, &p)) {
        if (cap)
            buf[0] = '\0';
        return 0;
    }
    p.t = t;
    p.flags = t->flags;
    p.number_width = digits_of(t->count);
    width = width < COLUMNS_MIN ? COLUMNS_MIN : width > COLUMNS_MAX ? COLUMNS_MAX : width;
    smeplat__writer_start(&p.w, buf, cap, t->lang, width);
    put_top(&p);
    put_notices(&p);
    if (!(p.flags & SMEPLAT_REPORT_OPEN_ONLY))
        put_events(&p);
    put_advice(&p);
    return smeplat__writer_end(&p.w);
}
