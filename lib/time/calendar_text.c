/* The TSV form of a calendar layer: read line by line into the caller's rows.
 * SPDX-License-Identifier: Apache-2.0 */
#include <string.h>

#include <smeplat/field.h>

#include "base/base.h"
#include "time/calendar.h"
#include "time/date.h"

#define CALENDAR_MIN SMEPLAT__END_OF(smeplat_calendar, reserved0)

/* What was read so far. */
typedef struct reader {
    smeplat_calendar_day *days; /* NULL: rows are counted only */
    size_t capacity, count;
    int32_t covers_from, covers_to, final_through, previous, edition_seen;
    smeplat_str edition;
} reader;

static int32_t is(smeplat_str text, const char *word)
{
    return text.len == strlen(word) && !memcmp(text.ptr, word, text.len);
}

/* Cuts off what stands before `mark` (all of it if there is none) and moves *rest past the mark. */
static smeplat_str cut(smeplat_str *rest, char mark)
{
    smeplat_str head = *rest;
    const char *at = rest->len ? memchr(rest->ptr, mark, rest->len) : NULL;

    if (at)
        head.len = (size_t)(at - rest->ptr);
    rest->ptr += head.len + (at ? 1 : 0);
    rest->len -= head.len + (at ? 1 : 0);
    return head;
}

static smeplat_str trim(smeplat_str text)
{
    while (text.len && text.ptr[0] == ' ') {
        text.ptr++;
        text.len--;
    }
    while (text.len && text.ptr[text.len - 1] == ' ')
        text.len--;
    return text;
}

/* A text as calendars have it: none for "-" or nothing. */
static smeplat_str stated(smeplat_str text)
{
    smeplat_str none = {NULL, 0};

    if (!text.len || is(text, "-"))
        return none;
    return text;
}

/* A date; a wrong form is a line that cannot be read. */
static smeplat_status read_date(smeplat_str text, int32_t *out)
{
    smeplat_status status = smeplat_date_parse(text.ptr, text.len, out);

    return status == SMEPLAT_ERR_DATE || !status ? status : SMEPLAT_ERR_CALENDAR;
}

static smeplat_status read_covers(reader *r, smeplat_str text)
{
    smeplat_str from = text, to = text;
    smeplat_status status;

    if (r->covers_from)
        return SMEPLAT_ERR_DUPLICATE;
    if (text.len != 22 || memcmp(text.ptr + 10, "..", 2))
        return SMEPLAT_ERR_CALENDAR;
    from.len = to.len = 10;
    to.ptr += 12;
    status = read_date(from, &r->covers_from);
    if (!status)
        status = read_date(to, &r->covers_to);
    if (status)
        return status;
    return r->covers_to < r->covers_from ? SMEPLAT_ERR_CONTRADICTION : SMEPLAT_OK;
}

/* A line that begins with '#': one of three words, or a remark. */
static smeplat_status read_remark(reader *r, smeplat_str line)
{
    smeplat_str rest, word;

    line.ptr++;
    line.len--;
    rest = trim(line);
    word = cut(&rest, ' ');
    rest = trim(rest);
    if (is(word, "covers"))
        return read_covers(r, rest);
    if (is(word, "final-through"))
        return r->final_through ? SMEPLAT_ERR_DUPLICATE : read_date(rest, &r->final_through);
    if (is(word, "edition")) {
        if (r->edition_seen)
            return SMEPLAT_ERR_DUPLICATE;
        r->edition_seen = 1;
        r->edition = stated(rest);
    }
    return SMEPLAT_OK;
}

static smeplat_status read_row(reader *r, smeplat_str line)
{
    smeplat_str date = cut(&line, '\t'), kind, holiday;
    smeplat_calendar_day day;
    smeplat_status status;

    status = read_date(date, &day.date);
    if (status)
        return status;
    kind = cut(&line, '\t');
    if (!memchr(line.ptr, '\t', line.len))
        return SMEPLAT_ERR_CALENDAR;
    holiday = cut(&line, '\t');
    if (memchr(line.ptr, '\t', line.len))
        return SMEPLAT_ERR_CALENDAR;
    day.kind = is(kind, "off") ? SMEPLAT_DAY_KIND_OFF : is(kind, "work") ? SMEPLAT_DAY_KIND_WORK : 0;
    if (!day.kind)
        return SMEPLAT_ERR_ENUM;
    if (day.date <= r->previous)
        return day.date == r->previous ? SMEPLAT_ERR_DUPLICATE : SMEPLAT_ERR_ORDER;
    r->previous = day.date;
    day.holiday = stated(holiday);
    day.notice = stated(line);
    if (r->days && r->count < r->capacity)
        r->days[r->count] = day;
    r->count++;
    return SMEPLAT_OK;
}

static smeplat_status read_text(reader *r, const char *text, size_t len, smeplat_error *error)
{
    smeplat_str rest = {text, len}, line;
    int64_t number = 0;
    smeplat_status status = SMEPLAT_OK;

    if (len >= 3 && !memcmp(text, "\xEF\xBB\xBF", 3)) {
        rest.ptr += 3;
        rest.len -= 3;
    }
    while (rest.len) {
        line = cut(&rest, '\n');
        number++;
        if (line.len && line.ptr[line.len - 1] == '\r')
            line.len--;
        status = smeplat__text_check(line);
        if (!status && line.len)
            status = line.ptr[0] == '#' ? read_remark(r, line) : read_row(r, line);
        if (status)
            return smeplat__refuse(error, status, SMEPLAT_FIELD_CALENDAR_TEXT, 0, number);
    }
    if (!r->covers_from)
        return smeplat__refuse(error, SMEPLAT_ERR_CALENDAR, SMEPLAT_FIELD_CALENDAR_COVERS_FROM, 0, 0);
    return SMEPLAT_OK;
}

smeplat_status smeplat_calendar_load(const char *text, size_t len, const smeplat_calendar *base,
                                     smeplat_calendar_day *days, size_t capacity, smeplat_calendar *out,
                                     smeplat_error *error)
{
    smeplat__calendar view;
    smeplat_calendar c;
    smeplat_status status = out ? smeplat__size_check(out->struct_size, CALENDAR_MIN) : SMEPLAT_ERR_NULL;
    reader r;

    if (status)
        return smeplat__refuse(error, status, SMEPLAT_FIELD_ARG_OUT, 0, 0);
    if (!text && len)
        return smeplat__refuse(error, SMEPLAT_ERR_NULL, SMEPLAT_FIELD_CALENDAR_TEXT, 0, 0);
    if (!days && capacity)
        return smeplat__refuse(error, SMEPLAT_ERR_NULL, SMEPLAT_FIELD_CALENDAR_DAYS, 0, 0);
    status = smeplat_calendar_check(base, error);
    if (!status)
        status = smeplat__calendar_open(base, &view, error);
    if (status)
        return status;
    if (view.layer_count == SMEPLAT_CALENDAR_LAYERS_MAX)
        return smeplat__refuse(error, SMEPLAT_ERR_CALENDAR, SMEPLAT_FIELD_CALENDAR_BASE, 0, 0);
    memset(&r, 0, sizeof r);
    r.days = days;
    r.capacity = capacity;
    status = read_text(&r, text, len, error);
    if (status)
        return status;
    if (r.count > capacity)
        return smeplat__refuse(error, SMEPLAT_ERR_CAPACITY, SMEPLAT_FIELD_CALENDAR_DAYS, 0, (int64_t)r.count);
    memset(&c, 0, sizeof c);
    c.covers_from = r.covers_from;
    c.covers_to = r.covers_to;
    c.final_through = r.final_through;
    c.days = r.count ? days : NULL;
    c.day_count = r.count;
    c.edition = r.edition;
    c.base = base;
    smeplat__give(out, &c, sizeof c);
    return SMEPLAT_OK;
}

smeplat_status smeplat_calendar_measure(const char *text, size_t len, size_t *count, smeplat_error *error)
{
    reader r;
    smeplat_status status;

    if (!count || (!text && len))
        return smeplat__refuse(error, SMEPLAT_ERR_NULL, count ? SMEPLAT_FIELD_CALENDAR_TEXT : SMEPLAT_FIELD_ARG_OUT, 0,
                               0);
    memset(&r, 0, sizeof r);
    status = read_text(&r, text, len, error);
    if (status)
        return status;
    *count = r.count;
    return SMEPLAT_OK;
}
