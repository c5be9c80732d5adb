/* What matters in words: the bounds, and each point with what its options give.
 * SPDX-License-Identifier: Apache-2.0 */
#include <smeplat/sensitivity.h>
#include <smeplat/text.h>

#include "base/base.h"
#include "text/finding.h"

#define RANGE_MIN SMEPLAT__END_OF(smeplat_range, best_by)
#define POINT_MIN SMEPLAT__END_OF(smeplat_point, verdicts)

/* clang-format off */
static const smeplat__phrase
    matters_robust       = {"结论“{1}”不取决于口径：所考察的口径怎样组合都一样。", "{1}, whatever the readings: every combination of those varied gives the same."},
    matters_fragile      = {"现为“{1}”，但取决于口径：最不利为“{2}”，最有利为“{3}”。", "{1} as it stands, but it depends on the readings: at worst {2}, at best {3}."},
    matters_no_point     = {"任何一个口径单独改变都不影响结论，几个一起改变才影响。", "No point changes it alone, only several together do."},
    matters_points       = {"单独改变即影响结论的口径：", "Points that change it alone:"},
    matters_point        = {"R{1} {2}", "R{1} {2}"},
    matters_option       = {"选项{1}：{2}：{3}", "Option {1}: {2}: {3}"},
    matters_in_use       = {"（现用）", " (in use)"},
    matters_criteria     = {"随口径而变的各项：", "Criteria that depend on the readings:"},
    matters_criterion    = {"{1}：最不利为“{2}”，最有利为“{3}”", "{1}: at worst {2}, at best {3}"},
    matters_stop         = {"。", "."};
/* clang-format on */

#define INDENT 2

static smeplat__arg arg_of_verdict(int32_t verdict, int32_t lang)
{
    return smeplat__arg_text(smeplat_verdict_label(verdict, lang));
}

static void put_line_of(smeplat__writer *w, const smeplat__phrase *phrase)
{
    smeplat__say(w, phrase, NULL);
    smeplat__put_line(w);
}

static void put_bounds(smeplat__writer *w, const smeplat_range *r)
{
    w->raise = 1;
    SMEPLAT__SAY(w, r->robust ? &matters_robust : &matters_fragile, arg_of_verdict(r->overall, w->lang),
                 arg_of_verdict(r->worst, w->lang), arg_of_verdict(r->best, w->lang));
    smeplat__put_line(w);
    w->raise = 0;
}

/* A point's question, and the verdict under each option. */
static void put_turning_point(smeplat__writer *w, const smeplat_point *p)
{
    int32_t i;

    smeplat__put_tab(w, INDENT);
    SMEPLAT__SAY(w, &matters_point, smeplat__arg_number(p->reading),
                 smeplat__arg_text(smeplat_reading_label(p->reading, w->lang)));
    smeplat__put_line(w);
    for (i = 0; i < p->options && i < SMEPLAT_OPTIONS_MAX; i++) {
        smeplat__put_tab(w, 2 * INDENT);
        SMEPLAT__SAY(w, &matters_option, smeplat__arg_number(i),
                     smeplat__arg_text(smeplat_reading_option_label(p->reading, i, w->lang)),
                     arg_of_verdict(p->verdicts[i], w->lang));
        if (i == p->option)
            smeplat__say(w, &matters_in_use, NULL);
        smeplat__put_line(w);
    }
}

static void put_turning_points(smeplat__writer *w, const smeplat_range *r, const smeplat_point *list)
{
    uint32_t i;

    if (!r->robust && !r->point_count)
        put_line_of(w, &matters_no_point);
    if (!list || !r->point_count)
        return;
    put_line_of(w, &matters_points);
    for (i = 0; i < r->point_count; i++) {
        smeplat_point room;

        put_turning_point(w, smeplat__element(list, i, sizeof room, &room));
    }
}

static void put_fragile(smeplat__writer *w, const smeplat_range *r)
{
    int32_t n;

    if (!r->fragile)
        return;
    put_line_of(w, &matters_criteria);
    for (n = 1; n < SMEPLAT_SETTINGS_MAX; n++) {
        if (!(r->fragile & SMEPLAT_BIT(n)))
            continue;
        smeplat__put_tab(w, INDENT);
        SMEPLAT__SAY(w, &matters_criterion, smeplat__arg_text(smeplat_criterion_label(n, w->lang)),
                     arg_of_verdict(r->worst_by[n], w->lang), arg_of_verdict(r->best_by[n], w->lang));
        smeplat__say(w, &matters_stop, NULL);
        smeplat__put_line(w);
    }
}

size_t smeplat_sensitivity_text(const smeplat_range *range, const smeplat_point *list, int32_t lang, char *buf,
                                size_t cap)
{
    smeplat_range room;
    smeplat_point point_room;
    smeplat_status status;
    const smeplat_range *r = smeplat__take(range, sizeof room, RANGE_MIN, &room, &status);
    smeplat__writer w;

    smeplat__writer_start(&w, buf, cap, lang, 0);
    if (!r || (list && r->point_count && !smeplat__take(list, sizeof point_room, POINT_MIN, &point_room, &status)))
        return smeplat__writer_end(&w);
    put_bounds(&w, r);
    put_turning_points(&w, r, list);
    put_fragile(&w, r);
    return smeplat__writer_end(&w);
}
