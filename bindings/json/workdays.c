/* `workdays`: lines `add DATE N`, `count DATE DATE`, `check DATE`, one answer a line, or the answer to a single one.
 * SPDX-License-Identifier: Apache-2.0 */
#include "door.h"

#include <string.h>

#include <smeplat/date.h>

enum operation { ADD, COUNT, CHECK };

typedef struct query {
    enum operation operation;
    int32_t date, to;
    int64_t number;
} query;

const char *smeplat__json_certainty_words(int32_t certainty, int32_t lang)
{
    int32_t en = lang == SMEPLAT_LANG_EN;

    switch (certainty) {
    case SMEPLAT_CERTAINTY_NOTIFIED:
        return en ? "settled by holiday notices" : "确定：均以已公布的放假通知为依据";
    case SMEPLAT_CERTAINTY_MAY_CHANGE:
        return en ? "may change: the next holiday notice may still move days at the end of the year"
                  : "可能变动：下一年度放假通知可能调整年末日期";
    case SMEPLAT_CERTAINTY_PROVISIONAL:
        return en ? "provisional: some days have no holiday notice yet, statutory days stand in"
                  : "暂定：部分日期尚无放假通知，按法定节假日推算";
    default:
        return en ? "not known" : "未知";
    }
}

const char *smeplat__json_weekday_words(int32_t date, int32_t lang)
{
    static const char *const zh[] = {"", "星期一", "星期二", "星期三", "星期四", "星期五", "星期六", "星期日"};
    static const char *const en[] = {"", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"};

    return (lang == SMEPLAT_LANG_EN ? en : zh)[smeplat_date_weekday(date)];
}

/* `{head,"results":[` and its end; text gets the advice at the end. */
void smeplat__json_begin_results(smeplat__json_door *d, smeplat__json_buffer *b, const smeplat_rules *rules)
{
    if (d->format != SMEPLAT_JSON_FORMAT_JSON)
        return;
    smeplat__json_puts(b, "{\n  ");
    smeplat__json_head(d, b, rules);
    smeplat__json_puts(b, ",\n  \"results\": [");
}

void smeplat__json_end_results(smeplat__json_door *d, smeplat__json_buffer *b, size_t count)
{
    if (d->format == SMEPLAT_JSON_FORMAT_JSON) {
        smeplat__json_puts(b, count ? "\n  ]\n}\n" : "]\n}\n");
        return;
    }
    smeplat__json_puts(b, count ? "\n" : "");
    smeplat__json_puts(b, smeplat_advice_text(d->lang));
    smeplat__json_puts(b, "\n");
}

/* ---- a line ---- */

static smeplat_str next_word(const char **p, const char *end)
{
    smeplat_str word;

    while (*p < end && (**p == ' ' || **p == '\t'))
        ++*p;
    word.ptr = *p;
    while (*p < end && **p != ' ' && **p != '\t')
        ++*p;
    word.len = (size_t)(*p - word.ptr);
    return word;
}

static int32_t is(smeplat_str word, const char *text)
{
    return word.len == strlen(text) && memcmp(word.ptr, text, word.len) == 0;
}

/* -1: beyond 64 bits. */
static int32_t whole_number(smeplat_str word, int64_t *out)
{
    size_t i = word.len && (*word.ptr == '-' || *word.ptr == '+');
    uint64_t number = 0, most = (uint64_t)INT64_MAX + (i && *word.ptr == '-' ? 1 : 0);

    if (i == word.len)
        return 0;
    for (; i < word.len; i++) {
        uint64_t digit = (uint64_t)(word.ptr[i] - '0');

        if (word.ptr[i] < '0' || word.ptr[i] > '9')
            return 0;
        if (number > (most - digit) / 10)
            return -1;
        number = number * 10 + digit;
    }
    *out = number && *word.ptr == '-' ? -(int64_t)(number - 1) - 1 : (int64_t)number;
    return 1;
}

static int32_t date_word(smeplat__json_door *d, smeplat_str word, int32_t *out)
{
    smeplat_status status = smeplat_date_parse(word.ptr, word.len, out);

    if (status == SMEPLAT_ERR_SHAPE)
        return smeplat__json_shape(d, NULL, PROBLEM_DATE_TEXT, NULL);
    if (status)
        *out = IMPOSSIBLE_DATE;
    return 1;
}

static int32_t read_line(smeplat__json_door *d, const char *line, size_t len, query *q)
{
    const char *end = line + len;
    smeplat_str word = next_word(&line, end), first = next_word(&line, end), second = next_word(&line, end);
    smeplat_str rest = next_word(&line, end);
    int32_t known = 1;

    memset(q, 0, sizeof *q);
    if (is(word, "add"))
        q->operation = ADD;
    else if (is(word, "count"))
        q->operation = COUNT;
    else if (is(word, "check"))
        q->operation = CHECK;
    else
        known = 0;
    if (!known || !first.len || (second.len != 0) != (q->operation != CHECK) || rest.len)
        return smeplat__json_shape(d, NULL, PROBLEM_LINE, NULL);
    if (!date_word(d, first, &q->date) || (q->operation == COUNT && !date_word(d, second, &q->to)))
        return 0;
    if (q->operation == ADD) {
        int32_t kind = whole_number(second, &q->number);

        if (kind <= 0)
            return smeplat__json_shape(d, NULL, kind ? PROBLEM_BEYOND_64 : PROBLEM_WANT_INTEGER, NULL);
    }
    return 1;
}

static smeplat_status ask(const smeplat__json_door *d, const query *q, smeplat_workdays *out, smeplat_error *error)
{
    memset(out, 0, sizeof *out);
    out->struct_size = sizeof *out;
    memset(error, 0, sizeof *error);
    error->struct_size = sizeof *error;
    if (q->operation == ADD)
        return smeplat_workdays_add(q->date, q->number, d->calendar, out, error);
    if (q->operation == COUNT)
        return smeplat_workdays_count(q->date, q->to, d->calendar, out, error);
    return smeplat_workdays_check(q->date, d->calendar, out, error);
}

/* ---- answers ---- */

static void json_answer(smeplat__json_buffer *b, const query *q, const smeplat_workdays *w)
{
    if (q->operation == ADD) {
        smeplat__json_puts(b, "\"date\": ");
        smeplat__json_date(b, w->date);
    } else if (q->operation == COUNT) {
        smeplat__json_puts(b, "\"count\": ");
        smeplat__json_put_int(b, w->count);
    } else {
        smeplat__json_puts(b, w->workday ? "\"workday\": true" : "\"workday\": false");
    }
    smeplat__json_puts(b, ", \"certainty\": \"");
    smeplat__json_puts(b, smeplat_certainty_name(w->certainty));
    smeplat__json_puts(b, "\", \"counted\": ");
    smeplat__json_put_int(b, w->counted);
    smeplat__json_puts(b, ", \"uncounted\": ");
    smeplat__json_put_int(b, w->uncounted);
    smeplat__json_puts(b, ", \"notice\": ");
    if (w->notice.len)
        smeplat__json_str(b, w->notice);
    else
        smeplat__json_puts(b, "null");
}

static void day_words(const smeplat__json_door *d, smeplat__json_buffer *b, int32_t date)
{
    smeplat__json_date_text(b, date);
    smeplat__json_puts(b, " ");
    smeplat__json_puts(b, smeplat__json_weekday_words(date, d->lang));
}

static void text_notice(const smeplat__json_door *d, smeplat__json_buffer *b, const smeplat_workdays *w)
{
    if (!w->notice.len && !w->holiday.len)
        return;
    smeplat__json_puts(b, d->lang == SMEPLAT_LANG_EN ? "  named by: " : "  依据：");
    smeplat__json_plain(b, w->notice.ptr, w->notice.len);
    if (w->holiday.len) {
        smeplat__json_puts(b, w->notice.len ? "  " : "");
        smeplat__json_plain(b, w->holiday.ptr, w->holiday.len);
    }
    smeplat__json_puts(b, "\n");
}

/* "30 working days after …": which day of what the answer is. */
static void text_add(smeplat__json_buffer *b, const query *q, int32_t en)
{
    /* An answer was found: the number is nowhere near the end of its range. */
    int64_t days = q->number < 0 ? -q->number : q->number;

    if (!q->number) {
        smeplat__json_puts(b, en ? ": the first working day on or after " : "：");
        smeplat__json_date_text(b, q->date);
        smeplat__json_puts(b, en ? "\n" : " 当日或其后的第一个工作日\n");
    } else if (en) {
        smeplat__json_puts(b, ": working day ");
        smeplat__json_put_int(b, days);
        smeplat__json_puts(b, q->number < 0 ? " before " : " after ");
        smeplat__json_date_text(b, q->date);
        smeplat__json_puts(b, "\n");
    } else {
        smeplat__json_puts(b, "：");
        smeplat__json_date_text(b, q->date);
        smeplat__json_puts(b, q->number < 0 ? " 之前第 " : " 之后第 ");
        smeplat__json_put_int(b, days);
        smeplat__json_puts(b, " 个工作日\n");
    }
}

static void text_answer(const smeplat__json_door *d, smeplat__json_buffer *b, const query *q, const smeplat_workdays *w)
{
    int32_t en = d->lang == SMEPLAT_LANG_EN;

    if (q->operation == ADD) {
        day_words(d, b, w->date);
        text_add(b, q, en);
    } else if (q->operation == COUNT) {
        smeplat__json_put_int(b, w->count);
        smeplat__json_puts(b, en ? " working days after " : " 个工作日：");
        smeplat__json_date_text(b, q->date);
        smeplat__json_puts(b, en ? ", up to and with " : " 之后至 ");
        smeplat__json_date_text(b, q->to);
        smeplat__json_puts(b, en ? "\n" : "（含当日）\n");
    } else {
        day_words(d, b, w->date);
        if (en)
            smeplat__json_puts(b, w->workday ? ": a working day\n" : ": a day off\n");
        else
            smeplat__json_puts(b, w->workday ? "：工作日\n" : "：非工作日\n");
    }
    smeplat__json_puts(b, "  ");
    smeplat__json_puts(b, smeplat__json_certainty_words(w->certainty, d->lang));
    if (w->counted || w->uncounted) {
        smeplat__json_puts(b, en ? " (" : "（");
        smeplat__json_put_int(b, w->counted);
        smeplat__json_puts(b, en ? " days on notices, " : " 天有通知依据，");
        smeplat__json_put_int(b, w->uncounted);
        smeplat__json_puts(b, en ? " provisional)" : " 天为推算）");
    }
    smeplat__json_puts(b, "\n");
    text_notice(d, b, w);
}

static void answer(smeplat__json_door *d, smeplat__json_buffer *b, const char *line, size_t len, int64_t row)
{
    int32_t json = d->format == SMEPLAT_JSON_FORMAT_JSON;
    smeplat_str name;
    smeplat_workdays w;
    smeplat_error error;
    query q;
    int32_t read = read_line(d, line, len, &q);

    name.ptr = line;
    name.len = len;
    if (read && ask(d, &q, &w, &error) == SMEPLAT_OK) {
        smeplat__json_puts(b, json ? "{" : "");
        if (json)
            json_answer(b, &q, &w);
        else
            text_answer(d, b, &q, &w);
        smeplat__json_puts(b, json ? "}" : "");
        return;
    }
    if (d->status == SMEPLAT_ERR_MEMORY)
        return;
    d->row_errors = 1;
    error.row = row;
    if (json && read) {
        smeplat__json_row_error(d, b, "line", name, &error);
    } else if (json) {
        smeplat__json_shape_error(d, b, "line", name, row);
    } else {
        smeplat__json_plain(b, line, len);
        smeplat__json_puts(b, d->lang == SMEPLAT_LANG_EN ? ": " : "：");
        if (read)
            smeplat__json_error_sentence(b, &error, d->lang);
        else
            smeplat__json_put(b, d->error.text, d->error.len);
        smeplat__json_puts(b, "\n");
    }
    /* This line's error is told; the next line has its own. */
    d->status = SMEPLAT_OK;
    d->path.len = d->error.len = 0;
}

/* One line alone: what is wrong with its form refuses it. */
static int32_t single(smeplat__json_door *d, smeplat_str line, smeplat__json_buffer *b, const smeplat_rules *rules)
{
    int32_t json = d->format == SMEPLAT_JSON_FORMAT_JSON;
    smeplat_workdays w;
    smeplat_error error;
    query q;

    if (!read_line(d, line.ptr, line.len, &q))
        return 0;
    if (json) {
        smeplat__json_puts(b, "{\n  ");
        smeplat__json_head(d, b, rules);
        smeplat__json_puts(b, ",\n  ");
    }
    if (ask(d, &q, &w, &error) == SMEPLAT_OK) {
        if (json)
            json_answer(b, &q, &w);
        else
            text_answer(d, b, &q, &w);
    } else {
        d->row_errors = 1;
        if (json) {
            smeplat__json_buffer row = smeplat__json_buffer_of(d);
            smeplat_str none = {NULL, 0};
            const char *inside = "{\"line\": null, ";

            /* The same object as in a list, without its name. */
            smeplat__json_row_error(d, &row, "line", none, &error);
            if (row.len > strlen(inside) + 1)
                smeplat__json_put(b, row.text + strlen(inside), row.len - strlen(inside) - 1);
            b->failed |= row.failed;
            smeplat__json_buffer_free(&row);
        } else {
            smeplat__json_error_sentence(b, &error, d->lang);
            smeplat__json_puts(b, "\n");
        }
    }
    if (json) {
        smeplat__json_puts(b, "\n}\n");
    } else {
        smeplat__json_puts(b, "\n");
        smeplat__json_puts(b, smeplat_advice_text(d->lang));
        smeplat__json_puts(b, "\n");
    }
    return 1;
}

int32_t smeplat__json_command_workdays(smeplat__json_door *d, smeplat_str document, smeplat__json_buffer *b)
{
    const char *p = document.ptr, *end = document.ptr + document.len;
    smeplat_rules *rules = smeplat__json_take(d, 1, sizeof *rules);
    size_t count = 0;

    if (!rules)
        return 0;
    smeplat__json_rules_2022(rules);
    if (d->flags & SMEPLAT_JSON_SINGLE) {
        if (document.len && end[-1] == '\n')
            document.len--;
        return single(d, document, b, rules);
    }
    smeplat__json_begin_results(d, b, rules);
    while (p < end && !b->failed && d->status != SMEPLAT_ERR_MEMORY) {
        const char *stop = memchr(p, '\n', (size_t)(end - p));
        const char *next = stop ? stop + 1 : end;

        stop = stop ? stop : end;
        if (stop > p && stop[-1] == '\r')
            stop--;
        if (d->format == SMEPLAT_JSON_FORMAT_JSON)
            smeplat__json_puts(b, count ? ",\n    " : "\n    ");
        answer(d, b, p, (size_t)(stop - p), (int64_t)count);
        count++;
        p = next;
    }
    smeplat__json_end_results(d, b, count);
    return d->status == SMEPLAT_OK;
}
