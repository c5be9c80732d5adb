/* How answers leave: JSON (UTF-8, numbers exact, null for what does not exist), CSV cells, and words for people.
 * SPDX-License-Identifier: Apache-2.0 */
#include "door.h"

#include <string.h>

#include <smeplat/date.h>
#include <smeplat/evaluation.h>

#define REPLACEMENT "\xEF\xBF\xBD" /* U+FFFD */

/* C0, DEL and C1: what a terminal would obey. */
static int32_t is_control(const char *p, size_t len)
{
    return (len == 1 && ((unsigned char)*p < 0x20 || *p == 0x7F)) ||
           (len == 2 && (unsigned char)*p == 0xC2 && (unsigned char)p[1] < 0xA0);
}

void smeplat__json_text(smeplat__json_buffer *b, const char *ptr, size_t len)
{
    static const char hex[] = "0123456789abcdef";
    const char *end = ptr + len, *start = ptr;

    smeplat__json_puts(b, "\"");
    while (ptr < end) {
        size_t n = smeplat__json_character(ptr, end);
        char escape[6] = {'\\', 'u', '0', '0', 0, 0};
        size_t escape_len = 6;
        const char *out = escape;

        if (n && !is_control(ptr, n) && *ptr != '"' && *ptr != '\\') {
            ptr += n;
            continue;
        }
        smeplat__json_put(b, start, (size_t)(ptr - start));
        if (!n || !*ptr) { /* many readers refuse \u0000 */
            n = 1;
            out = REPLACEMENT;
            escape_len = sizeof REPLACEMENT - 1;
        } else if (*ptr == '"' || *ptr == '\\' || *ptr == '\n' || *ptr == '\t') {
            escape[1] = *ptr == '\n' ? 'n' : *ptr == '\t' ? 't' : *ptr;
            escape_len = 2;
        } else {
            unsigned char c = (unsigned char)ptr[n - 1];

            escape[4] = hex[c >> 4];
            escape[5] = hex[c & 15];
        }
        smeplat__json_put(b, out, escape_len);
        ptr += n;
        start = ptr;
    }
    smeplat__json_put(b, start, (size_t)(ptr - start));
    smeplat__json_puts(b, "\"");
}

void smeplat__json_words(smeplat__json_buffer *b, const char *text)
{
    smeplat__json_text(b, text, strlen(text));
}

void smeplat__json_name(smeplat__json_buffer *b, const char *name)
{
    if (name)
        smeplat__json_words(b, name);
    else
        smeplat__json_puts(b, "null");
}

void smeplat__json_str(smeplat__json_buffer *b, smeplat_str text)
{
    if (text.ptr)
        smeplat__json_text(b, text.ptr, text.len);
    else
        smeplat__json_puts(b, "null");
}

void smeplat__json_date_text(smeplat__json_buffer *b, int32_t date)
{
    char text[16];

    smeplat__json_put(b, text, smeplat_date_format(date, text, sizeof text));
}

void smeplat__json_date(smeplat__json_buffer *b, int32_t date)
{
    if (!smeplat_date_valid(date)) {
        smeplat__json_puts(b, "null");
        return;
    }
    smeplat__json_puts(b, "\"");
    smeplat__json_date_text(b, date);
    smeplat__json_puts(b, "\"");
}

void smeplat__json_number_or_null(smeplat__json_buffer *b, int64_t number)
{
    if (number)
        smeplat__json_put_int(b, number);
    else
        smeplat__json_puts(b, "null");
}

void smeplat__json_number_if(smeplat__json_buffer *b, int64_t number, int32_t exists)
{
    if (exists)
        smeplat__json_put_int(b, number);
    else
        smeplat__json_puts(b, "null");
}

void smeplat__json_answer(smeplat__json_buffer *b, int32_t answer)
{
    smeplat__json_puts(b, answer == SMEPLAT_ANSWER_YES ? "true" : answer == SMEPLAT_ANSWER_NO ? "false" : "null");
}

void smeplat__json_key(smeplat__json_buffer *b, const char *key)
{
    smeplat__json_puts(b, b->len && b->text[b->len - 1] == '{' ? "\"" : ", \"");
    smeplat__json_puts(b, key);
    smeplat__json_puts(b, "\": ");
}

void smeplat__json_ratio(smeplat__json_buffer *b, smeplat_ratio ratio)
{
    smeplat__json_puts(b, "{\"num\": ");
    smeplat__json_put_int(b, ratio.num);
    smeplat__json_puts(b, ", \"den\": ");
    smeplat__json_put_int(b, ratio.den);
    smeplat__json_puts(b, "}");
}

void smeplat__json_put_mask(smeplat__json_buffer *b, uint64_t mask, const char *(*name_of)(int32_t),
                            const char *between)
{
    int32_t i, some = 0;

    for (i = 0; i < 64 && mask >> i; i++) {
        if (!(mask & SMEPLAT_BIT(i)))
            continue;
        if (some)
            smeplat__json_puts(b, between);
        smeplat__json_puts(b, name_of(i));
        some = 1;
    }
}

void smeplat__json_mask(smeplat__json_buffer *b, uint64_t mask, const char *(*name_of)(int32_t))
{
    /* Names of the library are ASCII words: nothing in them is escaped. */
    smeplat__json_puts(b, mask ? "[\"" : "[");
    smeplat__json_put_mask(b, mask, name_of, "\", \"");
    smeplat__json_puts(b, mask ? "\"]" : "]");
}

void smeplat__json_lines(const smeplat__json_door *d, smeplat__json_buffer *b, const char *text)
{
    if (!d->one_line)
        smeplat__json_puts(b, text);
    else if (b->len && b->text[b->len - 1] == ',')
        smeplat__json_puts(b, " ");
}

static smeplat_str or_none(smeplat_str text)
{
    smeplat_str none = {NULL, 0};

    return text.len ? text : none;
}

void smeplat__json_head(const smeplat__json_door *d, smeplat__json_buffer *b, const smeplat_rules *rules)
{
    smeplat_coverage coverage;

    smeplat__json_puts(b, "\"measure\": {\"measure\": ");
    smeplat__json_name(b, rules->measure == IMPOSSIBLE_NUMBER ? NULL : smeplat_measure_name(rules->measure));
    smeplat__json_puts(b, ", \"title\": ");
    smeplat__json_str(b, or_none(rules->title));
    smeplat__json_puts(b, ", \"issuer\": ");
    smeplat__json_str(b, or_none(rules->issuer));
    smeplat__json_puts(b, ", \"document_number\": ");
    smeplat__json_str(b, or_none(rules->document_number));
    smeplat__json_puts(b, ", \"valid_from\": ");
    smeplat__json_date(b, rules->valid_from);
    smeplat__json_puts(b, ", \"valid_to\": ");
    smeplat__json_date(b, rules->valid_to);
    smeplat__json_puts(b, "},");
    smeplat__json_lines(d, b, "\n  ");
    memset(&coverage, 0, sizeof coverage);
    coverage.struct_size = sizeof coverage;
    smeplat__json_puts(b, "\"calendar\": ");
    if (smeplat_calendar_coverage(d->calendar, &coverage, NULL) == SMEPLAT_OK) {
        smeplat__json_puts(b, "{\"edition\": ");
        smeplat__json_str(b, or_none(coverage.edition));
        smeplat__json_puts(b, ", \"covers_from\": ");
        smeplat__json_date(b, coverage.notified_from);
        smeplat__json_puts(b, ", \"covers_to\": ");
        smeplat__json_date(b, coverage.notified_to);
        smeplat__json_puts(b, ", \"final_through\": ");
        smeplat__json_date(b, coverage.final_through);
        smeplat__json_puts(b, "}");
    } else {
        smeplat__json_puts(b, "null");
    }
    smeplat__json_puts(b, ",");
    smeplat__json_lines(d, b, "\n  ");
    smeplat__json_puts(b, "\"advice\": ");
    smeplat__json_words(b, smeplat_advice_text(d->lang));
}

void smeplat__json_put_field(smeplat__json_buffer *b, int32_t field, int64_t entry)
{
    char path[128];
    size_t len = smeplat_field_path(field, entry, path, sizeof path);

    smeplat__json_put(b, path, len < sizeof path ? len : sizeof path - 1);
}

void smeplat__json_field(smeplat__json_buffer *b, int32_t field, int64_t entry)
{
    if (!field) {
        smeplat__json_puts(b, "null");
        return;
    }
    smeplat__json_puts(b, "\"");
    smeplat__json_put_field(b, field, entry);
    smeplat__json_puts(b, "\"");
}

void smeplat__json_error_sentence(smeplat__json_buffer *b, const smeplat_error *error, int32_t lang)
{
    size_t len = smeplat_error_text(error, lang, NULL, 0);
    char *to = smeplat__json_put_room(b, len);

    if (!to)
        return;
    (void)smeplat_error_text(error, lang, to, len + 1);
    b->len += len;
}

static void put_named(smeplat__json_buffer *b, const char *name_key, smeplat_str name)
{
    smeplat__json_puts(b, "{");
    smeplat__json_words(b, name_key);
    smeplat__json_puts(b, ": ");
    smeplat__json_str(b, name);
    smeplat__json_puts(b, ", ");
}

static void error_begin(smeplat__json_buffer *b, smeplat_status status)
{
    smeplat__json_puts(b, "\"error\": {\"status\": ");
    smeplat__json_words(b, smeplat_status_name(status));
    smeplat__json_puts(b, ", \"field\": ");
}

void smeplat__json_error_member(const smeplat__json_door *d, smeplat__json_buffer *b, const smeplat_error *error)
{
    smeplat__json_buffer sentence = smeplat__json_buffer_of(d);

    error_begin(b, error->status);
    smeplat__json_field(b, error->field, error->entry);
    smeplat__json_puts(b, ", \"row\": ");
    smeplat__json_put_int(b, error->row);
    smeplat__json_puts(b, ", \"entry\": ");
    smeplat__json_number_or_null(b, error->entry);
    smeplat__json_puts(b, ", \"clause\": ");
    smeplat__json_name(b, error->clause ? smeplat_clause_name(error->clause) : NULL);
    smeplat__json_puts(b, ", \"message\": ");
    smeplat__json_error_sentence(&sentence, error, d->lang);
    smeplat__json_text(b, sentence.text ? sentence.text : "", sentence.len);
    b->failed |= sentence.failed;
    smeplat__json_buffer_free(&sentence);
    smeplat__json_puts(b, "}");
}

void smeplat__json_row_error(const smeplat__json_door *d, smeplat__json_buffer *b, const char *name_key,
                             smeplat_str name, const smeplat_error *error)
{
    put_named(b, name_key, name);
    smeplat__json_error_member(d, b, error);
    smeplat__json_puts(b, "}");
}

void smeplat__json_shape_error(const smeplat__json_door *d, smeplat__json_buffer *b, const char *name_key,
                               smeplat_str name, int64_t row)
{
    smeplat_str path = {NULL, 0};

    path.len = d->path.len;
    path.ptr = d->path.len ? d->path.text : NULL;
    put_named(b, name_key, name);
    error_begin(b, SMEPLAT_ERR_SHAPE);
    smeplat__json_str(b, path);
    smeplat__json_puts(b, ", \"row\": ");
    smeplat__json_put_int(b, row);
    smeplat__json_puts(b, ", \"entry\": null, \"clause\": null, \"message\": ");
    smeplat__json_text(b, d->error.text ? d->error.text : "", d->error.len);
    smeplat__json_puts(b, "}}");
}

void smeplat__json_csv_cell(smeplat__json_buffer *b, const char *ptr, size_t len, char end)
{
    size_t i, quoted = 0;

    for (i = 0; i < len && !quoted; i++)
        quoted = ptr[i] == ',' || ptr[i] == '"' || ptr[i] == '\r' || ptr[i] == '\n';
    if (quoted)
        smeplat__json_puts(b, "\"");
    for (i = 0; i < len; i++) {
        if (ptr[i] == '"')
            smeplat__json_puts(b, "\"");
        smeplat__json_put(b, ptr + i, 1);
    }
    if (quoted)
        smeplat__json_puts(b, "\"");
    smeplat__json_puts(b, end == '\n' ? "\r\n" : ",");
}

void smeplat__json_plain(smeplat__json_buffer *b, const char *ptr, size_t len)
{
    const char *end;

    if (!len)
        return; /* NULL + 0 is not defined */
    end = ptr + len;
    while (ptr < end) {
        size_t n = smeplat__json_character(ptr, end);

        if (n && !is_control(ptr, n))
            smeplat__json_put(b, ptr, n);
        else
            smeplat__json_puts(b, REPLACEMENT);
        ptr += n ? n : 1;
    }
}
