/* Text for people: a name, then labels with words beside them that wrap under themselves, aligned as a screen shows them.
 * SPDX-License-Identifier: Apache-2.0 */
#include "door.h"

#include <string.h>

#include <smeplat/date.h>

#define COLUMNS_DEFAULT 100

int32_t smeplat__json_width(const smeplat__json_door *d)
{
    return d->width ? d->width : COLUMNS_DEFAULT;
}

size_t smeplat__json_columns(const char *text)
{
    return smeplat_text_columns(text, strlen(text));
}

void smeplat__json_pad(smeplat__json_buffer *b, const char *text, size_t columns, int32_t right)
{
    size_t missing = smeplat__json_columns(text);

    missing = missing < columns ? columns - missing : 0;
    if (!right)
        smeplat__json_puts(b, text);
    while (missing--)
        smeplat__json_puts(b, " ");
    if (right)
        smeplat__json_puts(b, text);
}

void smeplat__json_wrap(smeplat__json_buffer *b, smeplat_str text, int32_t width, int32_t indent, int32_t column)
{
    size_t len = smeplat_text_wrap(text, width, indent, column, NULL, 0);
    char *to = smeplat__json_put_room(b, len);

    if (!to)
        return;
    (void)smeplat_text_wrap(text, width, indent, column, to, len + 1);
    b->len += len;
}

void smeplat__json_rule(const smeplat__json_door *d, smeplat__json_buffer *b)
{
    int32_t i;

    for (i = 0; i < smeplat__json_width(d); i++)
        smeplat__json_puts(b, "=");
    smeplat__json_puts(b, "\n");
}

smeplat__json_page smeplat__json_page_of(const smeplat__json_door *d, smeplat__json_buffer *b, size_t columns)
{
    smeplat__json_page p;

    p.d = d;
    p.b = b;
    p.words = smeplat__json_buffer_of(d);
    p.columns = columns;
    p.en = d->lang == SMEPLAT_LANG_EN;
    return p;
}

void smeplat__json_page_end(smeplat__json_page *p)
{
    p->b->failed |= p->words.failed;
    smeplat__json_buffer_free(&p->words);
}

void smeplat__json_say(smeplat__json_page *p, const char *zh, const char *en)
{
    smeplat__json_puts(&p->words, p->en ? en : zh);
}

void smeplat__json_say_number(smeplat__json_page *p, const char *zh, const char *en, int64_t number)
{
    smeplat__json_say(p, zh, en);
    smeplat__json_put_int(&p->words, number);
}

void smeplat__json_say_date(smeplat__json_page *p, const char *zh, const char *en, int32_t date)
{
    smeplat__json_say(p, zh, en);
    smeplat__json_date_text(&p->words, date);
}

static const char *weekday(int32_t date, int32_t lang)
{
    static const char *const zh[] = {"", "星期一", "星期二", "星期三", "星期四", "星期五", "星期六", "星期日"};
    static const char *const en[] = {"", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"};

    return (lang == SMEPLAT_LANG_EN ? en : zh)[smeplat_date_weekday(date)];
}

void smeplat__json_say_day(smeplat__json_page *p, int32_t date)
{
    smeplat__json_date_text(&p->words, date);
    smeplat__json_puts(&p->words, " ");
    smeplat__json_puts(&p->words, weekday(date, p->d->lang));
}

void smeplat__json_say_certainty(smeplat__json_page *p, int32_t certainty, int64_t counted, int64_t uncounted)
{
    smeplat__json_puts(&p->words, smeplat_certainty_label(certainty, p->d->lang));
    if (!counted && !uncounted)
        return;
    smeplat__json_say(p, "（", " (");
    if (counted || !uncounted) {
        smeplat__json_put_int(&p->words, counted);
        smeplat__json_say(p, "天有通知依据", counted == 1 ? " day on notices" : " days on notices");
    }
    if (uncounted) {
        smeplat__json_say(p, counted ? "，" : "", counted ? ", " : "");
        smeplat__json_put_int(&p->words, uncounted);
        smeplat__json_say(p, "天为推算",
                          counted          ? " provisional"
                          : uncounted == 1 ? " day provisional"
                                           : " days provisional");
    }
    smeplat__json_say(p, "）", ")");
}

void smeplat__json_say_field(smeplat__json_page *p, int32_t field, int64_t entry)
{
    smeplat__json_puts(&p->words, smeplat_field_label(field, p->d->lang));
    smeplat__json_say(p, "（", " (");
    smeplat__json_put_field(&p->words, field, entry);
    smeplat__json_say(p, "）", ")");
}

/* What stands in a label's place, and where the words begin. */
static int32_t put_label(smeplat__json_page *p, const char *text)
{
    smeplat__json_puts(p->b, "  ");
    smeplat__json_pad(p->b, text, p->columns, 0);
    smeplat__json_puts(p->b, "  ");
    return (int32_t)(smeplat__json_columns(text) > p->columns ? smeplat__json_columns(text) : p->columns) + 4;
}

static void put_words(smeplat__json_page *p, int32_t indent, int32_t column)
{
    smeplat_str words;

    words.ptr = p->words.text ? p->words.text : "";
    words.len = p->words.len;
    smeplat__json_wrap(p->b, words, smeplat__json_width(p->d), indent, column);
    smeplat__json_puts(p->b, "\n");
    p->b->failed |= p->words.failed;
    p->words.len = 0;
}

void smeplat__json_item(smeplat__json_page *p, const char *zh, const char *en)
{
    int32_t column = put_label(p, p->en ? en : zh);

    put_words(p, (int32_t)p->columns + 4, column);
}

void smeplat__json_rest(smeplat__json_page *p, int32_t column)
{
    put_words(p, column, column);
}

void smeplat__json_line(smeplat__json_page *p, int32_t indent)
{
    int32_t i;

    for (i = 0; i < indent; i++)
        smeplat__json_puts(p->b, " ");
    put_words(p, indent, indent);
}

void smeplat__json_say_name(smeplat__json_page *p, smeplat_str name)
{
    if (name.len)
        smeplat__json_plain(&p->words, name.ptr, name.len);
    else
        smeplat__json_say(p, "（未填名称）", "(no name)");
}

void smeplat__json_items_of_reasons(smeplat__json_page *p, const char *zh, const char *en, uint64_t reasons)
{
    int32_t i;

    for (i = 0; i < 64; i++) {
        if (!(reasons & SMEPLAT_BIT(i)))
            continue;
        smeplat__json_puts(&p->words, smeplat_reason_label(i, p->d->lang));
        smeplat__json_item(p, zh, en);
    }
}

void smeplat__json_items_of_readings(smeplat__json_page *p, const smeplat_rules *rules, uint64_t readings)
{
    int32_t i, first = 1;

    for (i = 1; i < SMEPLAT_SETTINGS_MAX; i++) {
        if (!(readings & SMEPLAT_BIT(i)))
            continue;
        smeplat__json_say_number(p, "R", "R", i);
        smeplat__json_puts(&p->words, " ");
        smeplat__json_puts(&p->words, smeplat_reading_label(i, p->d->lang));
        smeplat__json_say(p, "此处：", " Here: ");
        smeplat__json_puts(&p->words, smeplat_reading_option_label(i, rules->readings[i], p->d->lang));
        smeplat__json_item(p, first ? "解读" : "", first ? "Reading" : "");
        first = 0;
    }
}

void smeplat__json_say_calendar(smeplat__json_page *p)
{
    smeplat_coverage coverage;

    memset(&coverage, 0, sizeof coverage);
    coverage.struct_size = sizeof coverage;
    if (smeplat_calendar_coverage(p->d->calendar, &coverage, NULL))
        return;
    smeplat__json_say(p, "日历：", "Calendar: ");
    if (coverage.edition.len) {
        smeplat__json_say(p, "版次 ", "edition ");
        smeplat__json_plain(&p->words, coverage.edition.ptr, coverage.edition.len);
        smeplat__json_say(p, "，", ", ");
    }
    smeplat__json_say_date(p, "放假通知涵盖", "holiday notices for ", coverage.notified_from);
    smeplat__json_say_date(p, "至", " to ", coverage.notified_to);
    smeplat__json_say_date(p, "，其中", ", final through ", coverage.final_through);
    smeplat__json_say(p, "及以前不再变动。", ".");
}
