/* Figures, dates and facts in words.
 * SPDX-License-Identifier: Apache-2.0 */
#include "text/say.h"

#include <string.h>

#include <smeplat/date.h>
#include <smeplat/field.h>
#include <smeplat/reason.h>
#include <smeplat/text.h>

#define FEN_A_YUAN 100
#define FEN_A_WAN  1000000 /* 万元 */

enum arg_kind { ARG_TEXT, ARG_NUMBER, ARG_FIGURE, ARG_BOUND, ARG_DAY, ARG_FIELD, ARG_PATH };

static smeplat__arg make_arg(int32_t kind, int32_t unit, int64_t num, int64_t den)
{
    smeplat__arg arg;

    memset(&arg, 0, sizeof arg);
    arg.kind = kind;
    arg.unit = unit;
    arg.value.num = num;
    arg.value.den = den;
    return arg;
}

smeplat__arg smeplat__arg_text(const char *text)
{
    smeplat_str s;

    s.ptr = text;
    s.len = strlen(text);
    return smeplat__arg_str(s);
}

smeplat__arg smeplat__arg_str(smeplat_str text)
{
    smeplat__arg arg = make_arg(ARG_TEXT, 0, 0, 1);

    arg.text = text;
    return arg;
}

smeplat__arg smeplat__arg_number(int64_t number)
{
    return make_arg(ARG_NUMBER, 0, number, 1);
}

smeplat__arg smeplat__arg_figure(smeplat_ratio figure, int32_t unit)
{
    return make_arg(ARG_FIGURE, unit, figure.num, figure.den);
}

smeplat__arg smeplat__arg_bound(smeplat_ratio figure, int32_t unit)
{
    return make_arg(ARG_BOUND, unit, figure.num, figure.den);
}

/* Units whose shortfall is not of the figure's own kind. */
enum { UNIT_ANSWERS = -1 };

smeplat__arg smeplat__arg_shortfall(int64_t number, int32_t unit)
{
    if (unit == SMEPLAT_UNIT_MONEY_SHARE)
        unit = SMEPLAT_UNIT_FEN;
    if (unit == SMEPLAT_UNIT_ANSWER_SHARE)
        unit = UNIT_ANSWERS;
    return make_arg(ARG_FIGURE, unit, number, 1);
}

smeplat__arg smeplat__arg_day(int32_t date)
{
    return make_arg(ARG_DAY, 0, date, 1);
}

smeplat__arg smeplat__arg_field(int32_t field, int64_t entry)
{
    return make_arg(ARG_FIELD, field, entry, 1);
}

smeplat__arg smeplat__arg_path(int32_t field, int64_t entry)
{
    return make_arg(ARG_PATH, field, entry, 1);
}

/* How an amount of a unit is worded. */
static const smeplat__word amount_rows[] = {
    {UNIT_ANSWERS, {"{1}份", "{1} {1|answer|answers}"}},
    {SMEPLAT_UNIT_NONE, {"{1}", "{1}"}},
    {SMEPLAT_UNIT_SMES, {"{1}家", "{1} {1|SME|SMEs}"}},
    {SMEPLAT_UNIT_INSTITUTIONS, {"{1}家", "{1} {1|institution|institutions}"}},
    {SMEPLAT_UNIT_PERSONS, {"{1}人", "{1} {1|person|persons}"}},
    {SMEPLAT_UNIT_SERVICES, {"{1}项", "{1} {1|service|services}"}},
    {SMEPLAT_UNIT_FUNCTIONS, {"{1}项", "{1} {1|function|functions}"}},
};

static const smeplat__words amount_words = {"amount", amount_rows, SMEPLAT__COUNT_OF(amount_rows), {"{1}", "{1}"}};

/* A fact's place in its list, by the first and last field number of the list's entries. */
static const struct {
    int32_t first, last;
    smeplat__phrase phrase;
} entry_places[] = {
    {SMEPLAT_FIELD_SERVICES_FUNCTION,
     SMEPLAT_FIELD_SERVICES_ITEMS,
     {"第{1}项服务功能的{2}", "{2}, service function no. {1}"}},
    {SMEPLAT_FIELD_INCIDENTS_KIND,
     SMEPLAT_FIELD_INCIDENTS_EVIDENCE,
     {"第{1}条处罚或失信记录的{2}", "{2}, incident no. {1}"}},
    {SMEPLAT_FIELD_REVOCATIONS_GROUND,
     SMEPLAT_FIELD_REVOCATIONS_ANNULLED_ON,
     {"第{1}条撤销记录的{2}", "{2}, revocation no. {1}"}},
    {SMEPLAT_FIELD_RULINGS_CRITERION, SMEPLAT_FIELD_RULINGS_REFERENCE, {"第{1}项决定的{2}", "{2}, ruling no. {1}"}},
    {SMEPLAT_FIELD_RULES_READINGS, SMEPLAT_FIELD_RULES_READINGS, {"{2}（R{1}）", "{2} R{1}"}},
    {SMEPLAT_FIELD_FALSEHOODS_CONTEXT,
     SMEPLAT_FIELD_FALSEHOODS_CONFIRMED,
     {"第{1}条虚假材料线索的{2}", "{2}, falsehood no. {1}"}},
    {SMEPLAT_FIELD_CALENDAR_TEXT, SMEPLAT_FIELD_CALENDAR_TEXT, {"{2}第{1}行", "{2}, line {1}"}},
    {SMEPLAT_FIELD_EVENTS_ON, SMEPLAT_FIELD_EVENTS_DUE_ON, {"第{1}个事件的{2}", "{2}, event no. {1}"}},
};

static void put_field(smeplat__writer *w, int32_t field, int64_t entry)
{
    static const smeplat__phrase in_list = {"{2}第{1}项", "{2}, no. {1}"};
    const smeplat__phrase *phrase = &in_list;
    const char *label = smeplat_field_label(field, w->lang);
    size_t i;

    if (entry < 1) {
        smeplat__put(w, label);
        return;
    }
    if (field == SMEPLAT_FIELD_RULES_FORCE || field == SMEPLAT_FIELD_RULES_RELAXABLE) {
        static const smeplat__phrase of_criterion = {"“{1}”的{2}", "{2}: {1}"};
        const char *criterion = smeplat_criterion_label(entry > INT32_MAX ? 0 : (int32_t)entry, w->lang);

        SMEPLAT__SAY(w, &of_criterion, smeplat__arg_text(criterion), smeplat__arg_text(label));
        return;
    }
    for (i = 0; i < SMEPLAT__COUNT_OF(entry_places); i++)
        if (field >= entry_places[i].first && field <= entry_places[i].last)
            phrase = &entry_places[i].phrase;
    SMEPLAT__SAY(w, phrase, smeplat__arg_number(entry), smeplat__arg_text(label));
}

static void put_path(smeplat__writer *w, int32_t field, int64_t entry)
{
    char path[128];

    (void)smeplat_field_path(field, entry, path, sizeof path);
    smeplat__put(w, path);
}

static void put_day(smeplat__writer *w, int64_t date)
{
    char day[16];

    if (date < SMEPLAT_DATE_MIN || date > SMEPLAT_DATE_MAX || !smeplat_date_format((int32_t)date, day, sizeof day))
        smeplat__put_number(w, date); /* no such day: as it stands */
    else
        smeplat__put(w, day);
}

/* ".5", ".05" or nothing from hundredths; both places always if `full`. */
static void put_hundredths(smeplat__writer *w, int64_t hundredths, int full)
{
    char digits[4];
    size_t n = 3;

    digits[0] = '.';
    digits[1] = (char)('0' + hundredths / 10);
    digits[2] = (char)('0' + hundredths % 10);
    if (!full)
        while (n > 1 && digits[n - 1] == '0')
            n--;
    if (n > 1)
        smeplat__put_bytes(w, digits, n);
}

/* Exact to the fen: in Chinese 万元 where two places suffice, else yuan. */
static void put_money(smeplat__writer *w, int64_t fen)
{
    if (fen < 0) {
        smeplat__put_number(w, fen); /* money is never below nothing; a finding by hand may be */
        smeplat__put(w, w->lang == SMEPLAT_LANG_EN ? " fen" : "分");
        return;
    }
    if (w->lang == SMEPLAT_LANG_EN) {
        smeplat__put_grouped(w, fen / FEN_A_YUAN);
        put_hundredths(w, fen % FEN_A_YUAN, 1);
        smeplat__put(w, " yuan");
    } else if (fen >= FEN_A_WAN && fen % (FEN_A_WAN / 100) == 0) {
        smeplat__put_grouped(w, fen / FEN_A_WAN);
        put_hundredths(w, fen % FEN_A_WAN / (FEN_A_WAN / 100), 0);
        smeplat__put(w, "万元");
    } else {
        smeplat__put_grouped(w, fen / FEN_A_YUAN);
        if (fen % FEN_A_YUAN)
            put_hundredths(w, fen % FEN_A_YUAN, 1);
        smeplat__put(w, "元");
    }
}

static void put_amount(smeplat__writer *w, int64_t number, int32_t unit)
{
    smeplat__phrase phrase;

    if (unit == SMEPLAT_UNIT_FEN) {
        put_money(w, number);
    } else if (unit == SMEPLAT_UNIT_DATE) {
        put_day(w, number);
    } else if (unit == SMEPLAT_UNIT_CENTIPOINTS && number >= 0) {
        smeplat__put_grouped(w, number / 100);
        put_hundredths(w, number % 100, 1);
        smeplat__put(w, w->lang == SMEPLAT_LANG_EN ? " points" : "分");
    } else {
        phrase.zh = smeplat__label(&amount_words, unit, SMEPLAT_LANG_ZH);
        phrase.en = smeplat__label(&amount_words, unit, SMEPLAT_LANG_EN);
        SMEPLAT__SAY(w, &phrase, smeplat__arg_number(number));
    }
}

/* "66.66…%": what follows the two places is cut off, never rounded, and the dots say so. Whether it is exact. */
static int put_percent(smeplat__writer *w, int64_t num, int64_t den)
{
    char digits[4];
    int64_t whole = num / den;
    uint64_t rest = (uint64_t)(num % den), sum;
    size_t i, first;
    int n;

    for (i = 0; i < sizeof digits; i++) {
        for (sum = 0, digits[i] = '0', n = 0; n < 10; n++) {
            sum += rest; /* ten times the rest, which may pass 64 bits */
            if (sum >= (uint64_t)den) {
                sum -= (uint64_t)den;
                digits[i]++;
            }
        }
        rest = sum;
    }
    if (whole)
        smeplat__put_number(w, whole);
    first = whole || digits[0] != '0' ? 0 : 1;
    smeplat__put_bytes(w, digits + first, 2 - first);
    put_hundredths(w, (digits[2] - '0') * 10 + digits[3] - '0', rest != 0);
    smeplat__put(w, rest ? "…%" : "%");
    return !rest;
}

/* A fraction as a percentage with the parts it comes from; of a bound the parts are bare numbers, and none if it is exact. */
static void put_share(smeplat__writer *w, smeplat_ratio share, int32_t unit, int bound)
{
    static const smeplat__phrase parts = {"（{1}／{2}）", " ({1} of {2})"};
    static const smeplat__phrase nothing = {"{1}／{2}", "{1} of {2}"};
    int32_t whole = bound ? SMEPLAT_UNIT_NONE : unit == SMEPLAT_UNIT_MONEY_SHARE ? SMEPLAT_UNIT_FEN : UNIT_ANSWERS;
    smeplat__arg of[2];

    of[0] = make_arg(ARG_FIGURE, whole == UNIT_ANSWERS ? SMEPLAT_UNIT_NONE : whole, share.num, 1);
    of[1] = make_arg(ARG_FIGURE, whole, share.den, 1);
    if (share.num < 0 || share.den <= 0)
        smeplat__say(w, &nothing, of);
    else if (!put_percent(w, share.num, share.den) || !bound)
        smeplat__say(w, &parts, of);
}

int smeplat__unit_is_share(int32_t unit)
{
    return unit == SMEPLAT_UNIT_MONEY_SHARE || unit == SMEPLAT_UNIT_ANSWER_SHARE;
}

static void put_figure(smeplat__writer *w, const smeplat__arg *arg)
{
    if (smeplat__unit_is_share(arg->unit))
        put_share(w, arg->value, arg->unit, arg->kind == ARG_BOUND);
    else
        put_amount(w, arg->value.num, arg->unit);
}

void smeplat__say_arg(smeplat__writer *w, smeplat__arg arg)
{
    switch (arg.kind) {
    case ARG_TEXT:
        smeplat__put_bytes(w, arg.text.ptr, arg.text.len);
        break;
    case ARG_NUMBER:
        if (arg.value.num >= 10000)
            smeplat__put_grouped(w, arg.value.num);
        else
            smeplat__put_number(w, arg.value.num);
        break;
    case ARG_DAY:
        put_day(w, arg.value.num);
        break;
    case ARG_FIELD:
        put_field(w, arg.unit, arg.value.num);
        break;
    case ARG_PATH:
        put_path(w, arg.unit, arg.value.num);
        break;
    default:
        put_figure(w, &arg);
        break;
    }
}

void smeplat__say(smeplat__writer *w, const smeplat__phrase *phrase, const smeplat__arg *args)
{
    const char *s = smeplat__in(phrase, w->lang), *plain, *bar, *end;
    const smeplat__arg *arg;

    for (;;) {
        plain = s;
        s += strcspn(s, "{");
        smeplat__put_bytes(w, plain, (size_t)(s - plain));
        if (!*s)
            return;
        arg = &args[s[1] - '1'];
        end = strchr(s, '}');
        if (s[2] == '|') {
            bar = strchr(s + 3, '|');
            if (arg->value.num == 1)
                smeplat__put_bytes(w, s + 3, (size_t)(bar - s - 3));
            else
                smeplat__put_bytes(w, bar + 1, (size_t)(end - bar - 1));
        } else {
            smeplat__say_arg(w, *arg);
        }
        s = end + 1;
    }
}
