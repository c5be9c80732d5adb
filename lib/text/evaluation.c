/* Evaluation, grounds of revocation and bar in sentences.
 * SPDX-License-Identifier: Apache-2.0 */
#include <string.h>

#include <smeplat/date.h>
#include <smeplat/evaluation.h>
#include <smeplat/revocation.h>
#include <smeplat/text.h>

#include "base/base.h"
#include "text/finding.h"

/* clang-format off */
static const smeplat__phrase
    exercise_grade    = {"绩效评价结果：{1}。", "Grade: {1}. "},
    exercise_title    = {"称号：{1}（{2}）。", "Title: {1} ({2}). "},
    exercise_funding  = {"资金：{1}。", "Funding: {1}. "},
    exercise_tier     = {"资金：{1}（第{2}档）。", "Funding: {1} (tier {2}). "},
    exercise_support  = {"为提升服务中小企业能力的建设项目优先支持：{1}。",
                         "Priority for projects that raise its capacity to serve SMEs: {1}."},
    text_settle       = {"待查明：{1}（{2}）。", " To be found out: {1} ({2})."},
    text_why          = {"理由：", " Why: "},
    text_stop         = {"。", "."},
    ground_stands     = {"{1}：{2}。", "{1}: {2}."},
    ground_incident   = {"起决定作用的是第{1}条处罚或失信记录。", " Incident no. {1} decides."},
    ground_falsehood  = {"起决定作用的是第{1}条虚假材料线索。", " Falsehood no. {1} decides."},
    ground_finding    = {"待查明：是否查实隐瞒。", " To be found out: whether the concealment is confirmed."},
    bar_none          = {"不在禁申期内（{1}）。", "Not barred ({1})."},
    bar_holds         = {"在禁申期内（{1}）：{2}起，至{3}止。", "Barred ({1}): from {2} through {3}."},
    bar_first         = {"{1}起可以再申请。", " Applying is possible again from {1}."},
    bar_unknown       = {"是否在禁申期内未定（{1}）。", "Whether it is barred is not settled ({1})."},
    bar_by            = {"依据第{1}条撤销记录：{2}。", " By revocation no. {1}: {2}."};
/* clang-format on */

/* The library's own view of a caller's result; NULL if there is none or its size is not known. */
static const void *result_take(const void *result, uint32_t have, uint32_t min, void *room)
{
    smeplat_status status;

    return smeplat__take(result, have, min, room, &status);
}

static size_t no_text(char *buf, size_t cap)
{
    if (cap)
        buf[0] = '\0';
    return 0;
}

static void put_what_settles(smeplat__writer *w, int32_t field, int32_t entry)
{
    if (field)
        SMEPLAT__SAY(w, &text_settle, smeplat__arg_field(field, entry), smeplat__arg_path(field, entry));
}

static void put_why(smeplat__writer *w, uint64_t reasons)
{
    if (!reasons)
        return;
    smeplat__say(w, &text_why, NULL);
    smeplat__put_reasons(w, reasons);
    smeplat__say(w, &text_stop, NULL);
}

/*= Art. 13, 14: what followed, in words */
size_t smeplat_evaluation_text(const smeplat_evaluation_result *result, int32_t lang, char *buf, size_t cap)
{
    smeplat_evaluation_result room;
    const smeplat_evaluation_result *r =
        result_take(result, sizeof room, SMEPLAT__END_OF(smeplat_evaluation_result, readings), &room);
    smeplat__writer w;

    if (!r)
        return no_text(buf, cap);
    smeplat__writer_start(&w, buf, cap, lang, 0);
    SMEPLAT__SAY(&w, &exercise_grade, smeplat__arg_text(smeplat_grade_label(r->grade, w.lang)));
    SMEPLAT__SAY(&w, &exercise_title, smeplat__arg_text(smeplat_title_outcome_label(r->title, w.lang)),
                 smeplat__arg_text(smeplat_clause_label(SMEPLAT_CLAUSE_14, w.lang)));
    SMEPLAT__SAY(&w, r->funding == SMEPLAT_FUNDING_TIERED ? &exercise_tier : &exercise_funding,
                 smeplat__arg_text(smeplat_funding_label(r->funding, w.lang)), smeplat__arg_number(r->tier));
    SMEPLAT__SAY(&w, &exercise_support, smeplat__arg_text(smeplat_answer_label(r->priority_support, w.lang)));
    put_why(&w, r->reasons);
    put_what_settles(&w, r->field, 0);
    return smeplat__writer_end(&w);
}

/*= Art. 15: how a ground stands, in words */
size_t smeplat_ground_finding_text(const smeplat_ground_finding *finding, int32_t lang, char *buf, size_t cap)
{
    smeplat_ground_finding room;
    const smeplat_ground_finding *f =
        result_take(finding, sizeof room, SMEPLAT__END_OF(smeplat_ground_finding, readings), &room);
    smeplat__writer w;

    if (!f)
        return no_text(buf, cap);
    smeplat__writer_start(&w, buf, cap, lang, 0);
    w.raise = 1;
    SMEPLAT__SAY(&w, &ground_stands, smeplat__arg_text(smeplat_ground_label(f->ground, w.lang)),
                 smeplat__arg_text(smeplat_ground_state_label(f->state, w.lang)));
    if (f->entry)
        SMEPLAT__SAY(&w, f->entry_list == SMEPLAT_FIELD_INCIDENTS ? &ground_incident : &ground_falsehood,
                     smeplat__arg_number(f->entry));
    put_why(&w, f->reasons);
    if (f->field == SMEPLAT_FIELD_HOLDER_FALSEHOODS)
        smeplat__say(&w, &ground_finding, NULL);
    else
        put_what_settles(&w, f->field, f->field_entry);
    return smeplat__writer_end(&w);
}

/*= Art. 15: the bar, in words */
size_t smeplat_bar_text(const smeplat_bar_result *result, int32_t lang, char *buf, size_t cap)
{
    smeplat_bar_result room;
    const smeplat_bar_result *r = result_take(result, sizeof room, SMEPLAT__END_OF(smeplat_bar_result, readings), &room);
    smeplat__writer w;
    smeplat__arg clause;

    if (!r)
        return no_text(buf, cap);
    smeplat__writer_start(&w, buf, cap, lang, 0);
    clause = smeplat__arg_text(smeplat_clause_label(r->clause, w.lang));
    if (r->barred == SMEPLAT_ANSWER_YES)
        SMEPLAT__SAY(&w, &bar_holds, clause, smeplat__arg_day(r->from),
                     smeplat__arg_day(r->until ? r->until : SMEPLAT_DATE_MAX));
    else
        smeplat__say(&w, r->barred == SMEPLAT_ANSWER_NO ? &bar_none : &bar_unknown, &clause);
    if (r->first_filing)
        SMEPLAT__SAY(&w, &bar_first, smeplat__arg_day(r->first_filing));
    if (r->entry)
        SMEPLAT__SAY(&w, &bar_by, smeplat__arg_number(r->entry), smeplat__arg_text(smeplat_ground_label(r->ground, w.lang)));
    put_what_settles(&w, r->field, r->field_entry);
    return smeplat__writer_end(&w);
}
