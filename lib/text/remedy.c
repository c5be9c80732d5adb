/* The way to yes in words: one step as an instruction, and all of them as a list to work through.
 * SPDX-License-Identifier: Apache-2.0 */
#include <string.h>

#include <smeplat/remedy.h>
#include <smeplat/text.h>

#include "base/base.h"
#include "text/say.h"

#define STEP_MIN   SMEPLAT__END_OF(smeplat_remedy_step, criteria)
#define REMEDY_MIN SMEPLAT__END_OF(smeplat_remedy, criteria)

/* clang-format off */
#define X(name, zh, en) {SMEPLAT_REMEDY_##name, {zh, en}},
static const smeplat__word remedy_kind_label_rows[] = {
    X(STATE,       "填报",       "state")
    X(EVIDENCE,    "补充佐证",   "evidence")
    X(FULFIL,      "做到",       "fulfil")
    X(RAISE,       "提高",       "raise")
    X(RULING,      "请求决定",   "ask for a ruling")
    X(WAIT,        "等待",       "wait")
    X(FIND_FIGURE, "查明规则",   "find the rule's figure")
    X(STUCK,       "无法达到",   "stuck")
};
#undef X

#define X(name, zh, en) {SMEPLAT_BOUND_##name, {zh, en}},
static const smeplat__word bound_label_rows[] = {
    X(NONE,     "不涉及",     "none")
    X(AT_LEAST, "不低于",     "at least")
    X(AT_MOST,  "不高于",     "at most")
    X(EXACTLY,  "恰为",       "exactly")
    X(SHARE,    "按比例",     "in proportion")
};
#undef X

SMEPLAT__WORDS(remedy_kind, "未知步骤", "unknown kind of step")
SMEPLAT__WORDS(bound, "未知界限", "unknown bound")

static const smeplat__phrase
    /* STATE, by what its amount is: {1} the fact, {2} its path, {3} the amount */
    way_state_yes      = {"说明{1}（{2}）：为“是”即可", "State {1} ({2}): yes will do"},
    way_state_least    = {"说明{1}（{2}）：不低于{3}即可", "State {1} ({2}): at least {3} will do"},
    way_state_most     = {"说明{1}（{2}）：不高于{3}即可", "State {1} ({2}): at most {3} will do"},
    way_state_share    = {"说明{1}（{2}）：以{3}计，与本项另一数值同比例增减亦可",
                      "State {1} ({2}): {3} will do, or more or less in proportion to the other figure of this criterion"},
    way_state_by       = {"说明{1}（{2}）：在{3}或更早即可", "State {1} ({2}): {3} or earlier will do"},
    way_state_from     = {"说明{1}（{2}）：在{3}或以后即可", "State {1} ({2}): {3} or later will do"},
    way_state_on       = {"说明{1}（{2}）：为{3}即可", "State {1} ({2}): {3} will do"},
    way_state_service  = {"增报一项服务功能（{2}）：{3}，已提供且服务年度有台账记录即可",
                      "State one more service function ({2}): {3}, offered, with a ledger record of the service year, will do"},
    way_state_capacity = {"增报一项服务功能（{2}）：{3}，已提供且服务年度有台账记录，能组织创新服务资源并开放仪器设备即可",
                      "State one more service function ({2}): {3}, offered, with a ledger record of the service year, "
                      "organising innovation resources and opening instruments, will do"},
    way_state_code     = {"填报{1}（{2}）：登记地在北京市即可", "State the {1} ({2}): one issued in Beijing will do"},
    way_evidence       = {"就已填报的内容补充佐证：{1}（{2}）", "Evidence what is stated: {1} ({2})"},
    way_evidence_entry = {"为第{3}条处罚或失信记录补充佐证（{2}）", "Evidence incident no. {3} ({2})"},
    way_fulfil         = {"改变现状：{1}（{2}）现为“否”，须做到“是”", "Change what is so: {1} ({2}) is no and must become yes"},
    way_fulfil_code    = {"改由北京市登记机关登记：{1}（{2}）", "Have it registered in Beijing: {1} ({2})"},
    way_raise          = {"提高{1}（{2}）：再增加{3}", "Raise {1} ({2}): by {3}"},
    way_raise_share    = {"提高{1}（{2}）：由零增至{3}，与本项另一数值同比例增减亦可",
                      "Raise {1} ({2}): from none to {3}, or more or less in proportion to the other figure of this criterion"},
    way_basis_asked    = {"，佐证程度不低于“{1}”", "; it must be {1}, or better"},
    way_basis_highest  = {"，佐证程度须为“{1}”", "; it must be {1}"},
    way_ruling         = {"请市经济和信息化局就“{1}”（{2}）作出准许的决定，决定日期不早于{3}",
                      "Ask the bureau to allow it: {1} ({2}), by a ruling of {3} or later"},
    way_ruling_short   = {"；或将{1}（{2}）再增加{3}，则无需决定", "; raising {1} ({2}) by {3} would do without"},
    way_ruling_time    = {"；申请受理截止日期在{1}或以后的，亦无需决定", "; a deadline on or after {1} would do without too"},
    way_wait           = {"等到{1}提交申请（{2}），申请受理截止日期不早于该日", "Wait and file on {1} ({2}), in a round whose deadline is no earlier"},
    way_find_figure    = {"查明所用规则未载明的数值：{1}（{2}）；此前“{3}”无从判定",
                      "Find the figure the rules in use do not give: {1} ({2}); until then nothing settles \"{3}\""},
    way_stuck          = {"“{3}”就现有情况无法达到，症结在于：{1}（{2}）", "Nothing seen here leads further with \"{3}\"; it hangs on: {1} ({2})"},
    way_serves         = {"。用于：", ". For: "},
    way_criterion_at   = {"{1}（{2}）", "{1} ({2})"},
    way_between        = {"、", ", "},
    way_stop           = {"。", "."},
    /* The way as a whole */
    way_is_met         = {"已全部符合，无需再做什么。", "Everything is met; nothing is left to do."},
    way_leads          = {"现为“{1}”。办好以下{2}件事，即为“{3}”：", "As it stands: {1}. The way to {3}, in {2} {2|step|steps}:"},
    way_leads_not      = {"现为“{1}”。就现有情况无法达到“{3}”；以下{2}件事中，末尾所列的无从解决：",
                      "As it stands: {1}. Nothing seen here leads to {3}: of {2} {2|step|steps} the last cannot be taken."},
    way_in_time        = {"单靠时间推移所能解决的，申请受理截止日期在{1}或以后即全部解决。",
                      "What time alone cures is cured with a deadline on or after {1}."},
    way_number         = {"{1}. ", "{1}. "};
/* clang-format on */

const char *smeplat_remedy_kind_label(int32_t kind, int32_t lang)
{
    return smeplat__label(&smeplat__remedy_kind_words, kind, lang);
}

const char *smeplat_bound_label(int32_t bound, int32_t lang)
{
    return smeplat__label(&smeplat__bound_words, bound, lang);
}

/* What an amount of a field counts, as a shortfall of that unit is worded. */
static int32_t unit_of(int32_t field)
{
    switch (field) {
    case SMEPLAT_FIELD_TOTAL_ASSETS_FEN:
    case SMEPLAT_FIELD_SME_SERVICE_REVENUE_FEN:
    case SMEPLAT_FIELD_OPERATING_REVENUE_FEN:
    case SMEPLAT_FIELD_TOTAL_INCOME_FEN:
    case SMEPLAT_FIELD_SERVICE_REVENUE_FEN:
        return SMEPLAT_UNIT_FEN;
    case SMEPLAT_FIELD_JJJ_SMES_SERVED:
        return SMEPLAT_UNIT_SMES;
    case SMEPLAT_FIELD_INSTITUTIONS_GATHERED:
        return SMEPLAT_UNIT_INSTITUTIONS;
    case SMEPLAT_FIELD_STAFF_DEGREE_ONLY:
    case SMEPLAT_FIELD_STAFF_TITLE_ONLY:
    case SMEPLAT_FIELD_STAFF_DEGREE_AND_TITLE:
        return SMEPLAT_UNIT_PERSONS;
    case SMEPLAT_FIELD_FREE_SERVICES:
        return SMEPLAT_UNIT_SERVICES;
    case SMEPLAT_FIELD_SURVEY_VALID:
    case SMEPLAT_FIELD_SURVEY_SATISFIED:
    case SMEPLAT_FIELD_SURVEY_BASICALLY_SATISFIED:
        return SMEPLAT_UNIT_ANSWER_SHARE; /* a number of answers */
    case SMEPLAT_FIELD_SURVEY_MEAN_SCORE:
        return SMEPLAT_UNIT_CENTIPOINTS;
    case SMEPLAT_FIELD_FOUNDED_ON:
    case SMEPLAT_FIELD_FILED_ON:
    case SMEPLAT_FIELD_INCIDENTS_DECIDED_ON:
    case SMEPLAT_FIELD_REVOCATIONS_DECIDED_ON:
    case SMEPLAT_FIELD_REVOCATIONS_PUBLISHED_ON:
        return SMEPLAT_UNIT_DATE;
    default:
        return SMEPLAT_UNIT_NONE;
    }
}

/* The amount of a step in words; of evidence for an entry, its number. */
static smeplat__arg amount_of(const smeplat_remedy_step *s, int32_t lang)
{
    if (s->field == SMEPLAT_FIELD_INCIDENTS_BASIS)
        return smeplat__arg_number(s->entry);
    if (s->field == SMEPLAT_FIELD_INCIDENTS_SEVERITY)
        return smeplat__arg_text(smeplat_severity_label(s->amount > INT32_MAX ? -1 : (int32_t)s->amount, lang));
    if (s->field == SMEPLAT_FIELD_SERVICES)
        return smeplat__arg_text(smeplat_function_label(s->amount > INT32_MAX ? -1 : (int32_t)s->amount, lang));
    return smeplat__arg_shortfall(s->amount, unit_of(s->field));
}

/* How a STATE step is said. */
static const smeplat__phrase *state_phrase(const smeplat_remedy_step *s)
{
    int is_date = unit_of(s->field) == SMEPLAT_UNIT_DATE;

    if (s->field == SMEPLAT_FIELD_SERVICES)
        return s->amount == SMEPLAT_FUNCTION_INNOVATION ? &way_state_capacity : &way_state_service;
    if (s->field == SMEPLAT_FIELD_USCC)
        return &way_state_code;
    switch (s->bound) {
    case SMEPLAT_BOUND_AT_LEAST:
        return is_date ? &way_state_from : &way_state_least;
    case SMEPLAT_BOUND_AT_MOST:
        return is_date ? &way_state_by : &way_state_most;
    case SMEPLAT_BOUND_SHARE:
        return &way_state_share;
    default:
        return is_date || s->field == SMEPLAT_FIELD_INCIDENTS_SEVERITY ? &way_state_on : &way_state_yes;
    }
}

static const smeplat__phrase *phrase_of(const smeplat_remedy_step *s)
{
    switch (s->kind) {
    case SMEPLAT_REMEDY_STATE:
        return state_phrase(s);
    case SMEPLAT_REMEDY_EVIDENCE:
        return s->field == SMEPLAT_FIELD_INCIDENTS_BASIS ? &way_evidence_entry : &way_evidence;
    case SMEPLAT_REMEDY_FULFIL:
        return s->field == SMEPLAT_FIELD_USCC ? &way_fulfil_code : &way_fulfil;
    case SMEPLAT_REMEDY_RAISE:
        return s->bound == SMEPLAT_BOUND_SHARE ? &way_raise_share : &way_raise;
    case SMEPLAT_REMEDY_FIND_FIGURE:
        return &way_find_figure;
    default:
        return &way_stuck;
    }
}

static smeplat__arg clause_of(int32_t criterion, int32_t lang)
{
    const smeplat_criterion_info *info = criterion < 1 ? NULL : smeplat_criterion_at((size_t)criterion - 1);

    return smeplat__arg_text(smeplat_clause_label(info ? info->clause : SMEPLAT_CLAUSE_NONE, lang));
}

static void put_ruling(smeplat__writer *w, const smeplat_remedy_step *s)
{
    SMEPLAT__SAY(w, &way_ruling, smeplat__arg_text(smeplat_criterion_label(s->criterion, w->lang)),
                 clause_of(s->criterion, w->lang), smeplat__arg_day(s->date));
    if (s->field && s->amount)
        SMEPLAT__SAY(w, &way_ruling_short, smeplat__arg_field(s->field, s->entry),
                     smeplat__arg_path(s->field, s->entry), amount_of(s, w->lang));
    if (s->met_from)
        SMEPLAT__SAY(w, &way_ruling_time, smeplat__arg_day(s->met_from));
}

/* The criteria a step is for. */
static void put_serves(smeplat__writer *w, uint64_t criteria)
{
    const smeplat__phrase *before = &way_serves;
    int32_t n;

    for (n = 1; n < 64; n++) {
        if (!(criteria & SMEPLAT_BIT(n)))
            continue;
        smeplat__say(w, before, NULL);
        SMEPLAT__SAY(w, &way_criterion_at, smeplat__arg_text(smeplat_criterion_label(n, w->lang)),
                     clause_of(n, w->lang));
        before = &way_between;
    }
}

static void put_step(smeplat__writer *w, const smeplat_remedy_step *s)
{
    int names_criterion = s->kind == SMEPLAT_REMEDY_RULING || s->kind >= SMEPLAT_REMEDY_FIND_FIGURE;

    if (s->kind == SMEPLAT_REMEDY_RULING)
        put_ruling(w, s);
    else if (s->kind == SMEPLAT_REMEDY_WAIT)
        SMEPLAT__SAY(w, &way_wait, smeplat__arg_day(s->date), smeplat__arg_path(s->field, s->entry));
    else
        SMEPLAT__SAY(w, phrase_of(s), smeplat__arg_field(s->field, s->entry), smeplat__arg_path(s->field, s->entry),
                     names_criterion ? smeplat__arg_text(smeplat_criterion_label(s->criterion, w->lang))
                                     : amount_of(s, w->lang));
    if (s->basis > SMEPLAT_BASIS_DECLARED)
        SMEPLAT__SAY(w, s->basis < SMEPLAT_BASIS_VERIFIED ? &way_basis_asked : &way_basis_highest,
                     smeplat__arg_text(smeplat_basis_label(s->basis, w->lang)));
    if (!names_criterion)
        put_serves(w, s->criteria);
    smeplat__say(w, &way_stop, NULL);
}

/* The library's own view of a step; NULL if there is none or its size is not known. */
static const smeplat_remedy_step *step_take(const void *step, smeplat_remedy_step *room)
{
    smeplat_status status;

    return smeplat__take(step, sizeof *room, STEP_MIN, room, &status);
}

size_t smeplat_remedy_step_text(const smeplat_remedy_step *step, int32_t lang, char *buf, size_t cap)
{
    smeplat_remedy_step room;
    const smeplat_remedy_step *s = step_take(step, &room);
    smeplat__writer w;

    smeplat__writer_start(&w, buf, cap, lang, 0);
    if (s)
        put_step(&w, s);
    return smeplat__writer_end(&w);
}

/* Where the way leads. */
static void put_aim(smeplat__writer *w, const smeplat_remedy *r)
{
    const smeplat__phrase *phrase = r->overall == SMEPLAT_VERDICT_MET ? &way_is_met
                                    : r->reachable                    ? &way_leads
                                                                      : &way_leads_not;

    SMEPLAT__SAY(w, phrase, smeplat__arg_text(smeplat_verdict_label(r->overall, w->lang)),
                 smeplat__arg_number(r->step_count),
                 smeplat__arg_text(smeplat_verdict_label(SMEPLAT_VERDICT_MET, w->lang)));
    smeplat__put_line(w);
}

size_t smeplat_remedy_text(const smeplat_remedy *remedy, const smeplat_remedy_step *steps, int32_t lang, char *buf,
                           size_t cap)
{
    smeplat_remedy room;
    smeplat_remedy_step step_room;
    smeplat_status status;
    const smeplat_remedy *r = smeplat__take(remedy, sizeof room, REMEDY_MIN, &room, &status);
    const smeplat_remedy_step *s = steps && r && r->step_count ? step_take(steps, &step_room) : NULL;
    uint32_t i;
    smeplat__writer w;

    smeplat__writer_start(&w, buf, cap, lang, 0);
    if (!r || (steps && r->step_count && !s))
        return smeplat__writer_end(&w);
    put_aim(&w, r);
    for (i = 0; s && i < r->step_count; i++) {
        SMEPLAT__SAY(&w, &way_number, smeplat__arg_number((int64_t)i + 1));
        put_step(&w, smeplat__element(steps, i, sizeof step_room, &step_room));
        smeplat__put_line(&w);
    }
    if (r->earliest > r->deadline) {
        SMEPLAT__SAY(&w, &way_in_time, smeplat__arg_day(r->earliest));
        smeplat__put_line(&w);
    }
    return smeplat__writer_end(&w);
}
