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

/* What makes a day what it is. */
static void say_kind(smeplat__json_page *p, const smeplat_workdays *w)
{
    switch (w->kind) {
    case SMEPLAT_DAY_KIND_OFF:
        smeplat__json_say(p, "休息日（放假通知列明）", "a day off, named by a holiday notice");
        break;
    case SMEPLAT_DAY_KIND_WORK:
        smeplat__json_say(p, "工作日（放假通知列明的调休上班日）", "a working day, made one by a holiday notice");
        break;
    case SMEPLAT_DAY_KIND_STATUTORY:
        smeplat__json_say(p, "休息日（法定节假日，放假通知尚未公布）",
                          "a day off: a statutory day, no holiday notice is out yet");
        break;
    case SMEPLAT_DAY_KIND_IN_LIEU:
        smeplat__json_say(p, "休息日（法定节假日遇周末的补休，放假通知尚未公布）",
                          "a day off for a statutory day on a weekend, no holiday notice is out yet");
        break;
    default:
        if (w->workday)
            smeplat__json_say(p, "工作日", "a working day");
        else
            smeplat__json_say(p, "休息日（周末）", "a day off, a weekend");
        break;
    }
}

/* "2027-01-05 Tuesday: working day 30 after 2026-11-23" */
static void say_answer(smeplat__json_page *p, const query *q, const smeplat_workdays *w)
{
    /* An answer was found: the number is nowhere near the end of its range. */
    int64_t days = q->number < 0 ? -q->number : q->number;

    if (q->operation == COUNT) {
        smeplat__json_put_int(&p->words, w->count);
        smeplat__json_say_date(p, "个工作日：", w->count == 1 ? " working day after " : " working days after ",
                               q->date);
        smeplat__json_say_date(p, "之后至", ", up to and with ", q->to);
        smeplat__json_say(p, "（含当日）", "");
        return;
    }
    smeplat__json_say_day(p, w->date);
    smeplat__json_say(p, "：", ": ");
    if (q->operation == CHECK) {
        say_kind(p, w);
    } else if (!q->number) {
        smeplat__json_say_date(p, "", "the first working day on or after ", q->date);
        smeplat__json_say(p, "当日或其后的第一个工作日", "");
    } else if (p->en) {
        smeplat__json_say_number(p, "", "working day ", days);
        smeplat__json_say_date(p, "", q->number < 0 ? " before " : " after ", q->date);
    } else {
        smeplat__json_date_text(&p->words, q->date);
        smeplat__json_say_number(p, q->number < 0 ? "之前第" : "之后第", "", days);
        smeplat__json_say(p, "个工作日", "");
    }
}

static void text_answer(smeplat__json_page *p, const query *q, const smeplat_workdays *w)
{
    say_answer(p, q, w);
    smeplat__json_line(p, 0);
    if (q->operation == ADD && w->kind == SMEPLAT_DAY_KIND_WORK) {
        say_kind(p, w);
        smeplat__json_item(p, "当日", "That day");
    }
    smeplat__json_say_certainty(p, w->certainty, w->counted, w->uncounted);
    smeplat__json_item(p, "确定程度", "Certainty");
    if (w->notice.len) {
        smeplat__json_plain(&p->words, w->notice.ptr, w->notice.len);
        smeplat__json_item(p, "放假通知", "Notice");
    }
    if (w->holiday.len) {
        smeplat__json_plain(&p->words, w->holiday.ptr, w->holiday.len);
        smeplat__json_item(p, "节日", "Holiday");
    }
}

static void answer(smeplat__json_door *d, smeplat__json_page *p, const char *line, size_t len, int64_t row)
{
    int32_t json = d->format == SMEPLAT_JSON_FORMAT_JSON;
    smeplat__json_buffer *b = p->b;
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
            text_answer(p, &q, &w);
        smeplat__json_puts(b, json ? "}" : "");
        return;
    }
    if (d->status == SMEPLAT_ERR_MEMORY)
        return;
    d->row_errors = 1;
    error.row = json ? row : 0; /* a person sees where the line stands */
    if (json && read) {
        smeplat__json_row_error(d, b, "line", name, &error);
    } else if (json) {
        smeplat__json_shape_error(d, b, "line", name, row);
    } else {
        smeplat__json_plain(&p->words, line, len);
        if (!len)
            smeplat__json_say(p, "（空行）", "(an empty line)");
        smeplat__json_line(p, 0);
        if (read)
            smeplat__json_error_sentence(&p->words, &error, d->lang);
        else
            smeplat__json_put(&p->words, d->error.text, d->error.len);
        smeplat__json_item(p, "输入有误", "Bad input");
    }
    /* This line's error is told; the next line has its own. */
    d->status = SMEPLAT_OK;
    d->path.len = d->error.len = 0;
}

/* One line alone: what is wrong with its form refuses it. */
static int32_t single(smeplat__json_door *d, smeplat_str line, smeplat__json_page *p, const smeplat_rules *rules)
{
    int32_t json = d->format == SMEPLAT_JSON_FORMAT_JSON, answered;
    smeplat__json_buffer *b = p->b;
    smeplat_workdays w;
    smeplat_error error;
    query q;

    if (!read_line(d, line.ptr, line.len, &q))
        return 0;
    answered = ask(d, &q, &w, &error) == SMEPLAT_OK;
    d->row_errors = !answered;
    if (!json) {
        if (answered) {
            text_answer(p, &q, &w);
        } else {
            smeplat__json_error_sentence(&p->words, &error, d->lang);
            smeplat__json_line(p, 0);
        }
        smeplat__json_end_results(d, b, 1, SMEPLAT__JSON_TAIL_CALENDAR | SMEPLAT__JSON_TAIL_ADVICE);
        return 1;
    }
    smeplat__json_puts(b, "{\n  ");
    smeplat__json_head(d, b, rules);
    smeplat__json_puts(b, ",\n  ");
    if (answered)
        json_answer(b, &q, &w);
    else
        smeplat__json_error_member(d, b, &error);
    smeplat__json_puts(b, "\n}\n");
    return 1;
}

int32_t smeplat__json_command_workdays(smeplat__json_door *d, smeplat_str document, smeplat__json_buffer *b)
{
    const char *p = document.ptr, *end = document.ptr + document.len;
    smeplat_rules *rules = smeplat__json_take(d, 1, sizeof *rules);
    smeplat__json_page page = smeplat__json_page_of(d, b, d->lang == SMEPLAT_LANG_EN ? 9 : 8);
    int32_t json = d->format == SMEPLAT_JSON_FORMAT_JSON, done;
    size_t count = 0;

    if (!rules)
        return 0;
    smeplat__json_rules_2022(rules);
    if (d->flags & SMEPLAT_JSON_SINGLE) {
        if (document.len && end[-1] == '\n')
            document.len--;
        done = single(d, document, &page, rules);
        smeplat__json_page_end(&page);
        return done;
    }
    smeplat__json_begin_results(d, b, rules);
    while (p < end && !b->failed && d->status != SMEPLAT_ERR_MEMORY) {
        const char *stop = memchr(p, '\n', (size_t)(end - p));
        const char *next = stop ? stop + 1 : end;

        stop = stop ? stop : end;
        if (stop > p && stop[-1] == '\r')
            stop--;
        if (json)
            smeplat__json_puts(b, count ? ",\n    " : "\n    ");
        answer(d, &page, p, (size_t)(stop - p), (int64_t)count);
        count++;
        p = next;
    }
    smeplat__json_end_results(d, b, count, SMEPLAT__JSON_TAIL_CALENDAR | SMEPLAT__JSON_TAIL_ADVICE);
    smeplat__json_page_end(&page);
    return d->status == SMEPLAT_OK;
}
