/* Counting, cutting and wrapping of text.
 * SPDX-License-Identifier: Apache-2.0 */
#include "text/writer.h"

#include <string.h>

#include <smeplat/text.h>

#include "text/char_widths.h"

#define REPLACEMENT 0xFFFD

/* What must not reach a terminal out of somebody's name: controls, line ends, marks that turn the writing direction. */
static const smeplat__char_range unsafe_chars[] = {
    {0x0000, 0x001F}, {0x007F, 0x009F}, {0x061C, 0x061C},   {0x200E, 0x200F},
    {0x2028, 0x202E}, {0x2066, 0x206F}, {0xE0000, 0xE007F},
};

#define IN_RANGES(table, c) in_ranges(table, sizeof(table) / sizeof *(table), c)

/* The ranges rise. */
static int in_ranges(const smeplat__char_range *table, size_t count, int32_t c)
{
    size_t low = 0, high = count;

    while (low < high) {
        const size_t middle = low + (high - low) / 2;

        if (table[middle].last < c)
            low = middle + 1;
        else
            high = middle;
    }
    return low < count && table[low].first <= c;
}

/* The character at `s` (`n` bytes are there, at least one) and its length; a byte that starts none is one U+FFFD. */
static int32_t decode_char(const char *text, size_t n, size_t *len)
{
    static const int32_t least[] = {0, 0, 0x80, 0x800, 0x10000};
    const unsigned char *s = (const unsigned char *)text;
    size_t need = s[0] < 0x80 ? 1 : s[0] < 0xC2 ? 0 : s[0] < 0xE0 ? 2 : s[0] < 0xF0 ? 3 : s[0] < 0xF5 ? 4 : 0;
    int32_t c;
    size_t i;

    *len = 1;
    if (need == 1)
        return s[0];
    if (!need || n < need)
        return REPLACEMENT;
    c = s[0] & (0xFF >> (need + 1));
    for (i = 1; i < need; i++) {
        if ((s[i] & 0xC0) != 0x80)
            return REPLACEMENT;
        c = c << 6 | (s[i] & 0x3F);
    }
    if (c < least[need] || c > 0x10FFFF || (c >= 0xD800 && c <= 0xDFFF))
        return REPLACEMENT;
    *len = need;
    return c;
}

static int32_t char_width(int32_t c)
{
    if (c < 0x300)
        return 1;
    if (IN_RANGES(zero_width_chars, c))
        return 0;
    return IN_RANGES(wide_chars, c) ? 2 : 1;
}

int32_t smeplat__width(const char *text)
{
    return (int32_t)smeplat_text_columns(text, strlen(text));
}

void smeplat__writer_start(smeplat__writer *w, char *buf, size_t cap, int32_t lang, int32_t width)
{
    memset(w, 0, sizeof *w);
    w->buf = buf;
    w->cap = buf ? cap : 0;
    w->lang = lang == SMEPLAT_LANG_EN ? SMEPLAT_LANG_EN : SMEPLAT_LANG_ZH;
    w->width = width;
}

/* Whole pieces or nothing, and nothing after the first that did not fit. */
static void emit(smeplat__writer *w, const char *bytes, size_t n)
{
    if (w->kept == w->length && w->cap > n && w->kept < w->cap - n) {
        memcpy(w->buf + w->kept, bytes, n);
        w->kept += n;
    }
    w->length += n;
}

static void emit_spaces(smeplat__writer *w, int32_t n)
{
    for (; n > 0; n--, w->column++)
        emit(w, " ", 1);
}

static void emit_break(smeplat__writer *w)
{
    emit(w, "\n", 1);
    w->column = 0;
    emit_spaces(w, w->indent);
}

/* Length of the terminal switch at `s`, 0 if there is none. */
static size_t look_length(const char *s, size_t n)
{
    size_t len = 1;

    if (s[0] != '\033')
        return 0;
    while (len < n && s[len - 1] != 'm')
        len++;
    return len;
}

/* Writes the word where it fits; one wider than a whole line is broken anywhere. */
static void place_word(smeplat__writer *w)
{
    size_t at = 0, len;
    int32_t width;

    if (!w->word_bytes)
        return;
    if (w->width && w->column > w->indent && w->column + w->gap + w->word_width > w->width)
        emit_break(w);
    else
        emit_spaces(w, w->gap);
    while (at < w->word_bytes) {
        len = look_length(w->word + at, w->word_bytes - at);
        width = len ? 0 : char_width(decode_char(w->word + at, w->word_bytes - at, &len));
        if (w->width && w->column > w->indent && w->column + width > w->width)
            emit_break(w);
        emit(w, w->word + at, len);
        w->column += width;
        at += len;
    }
    w->gap = 0;
    w->word_bytes = 0;
    w->word_width = 0;
    w->last = 0;
}

static int one_of(int32_t c, const int32_t *set)
{
    for (; *set; set++)
        if (*set == c)
            return 1;
    return 0;
}

static int is_digit(int32_t c)
{
    return c >= '0' && c <= '9';
}

/* Whether a line may end between two characters: beside a wide one, but not before what closes, after what opens, inside
 * the brackets of a clause's number, or between a figure and its unit. */
static int may_break(int32_t before, int32_t after)
{
    static const int32_t closing[] = {0xFF0C, 0x3002, 0x3001, 0xFF1B, 0xFF1A, 0xFF1F, 0xFF01, 0xFF09,
                                      0x300B, 0x3011, 0x201D, 0x2019, 0x2026, 0xFF05, '(',    ')',
                                      ',',    '.',    ';',    ':',    '%',    ']',    0};
    static const int32_t opening[] = {0xFF08, 0x300A, 0x3010, 0x201C, 0x2018, 0};

    if (before < 0x80 ||
        (char_width(before) != 2 && char_width(after) != 2)) /* after what is not wide, or nothing yet */
        return 0;
    return !one_of(after, closing) && !one_of(before, opening);
}

/* A single space inside a number or before one as in "no. 7" is no place to break. */
static void take_char(smeplat__writer *w, int32_t c, const char *bytes, size_t n)
{
    if (c == ' ') {
        w->spaces++;
        return;
    }
    if (w->spaces == 1 && (is_digit(w->last) || w->last == '.') && is_digit(c) && w->word_bytes < SMEPLAT__WORD_MAX) {
        w->word[w->word_bytes++] = ' ';
        w->word_width++;
    } else if (w->spaces) {
        place_word(w);
        w->gap += w->spaces;
    } else if (may_break(w->last, c)) {
        place_word(w);
    }
    w->spaces = 0;
    if (w->word_bytes + n > SMEPLAT__WORD_MAX)
        place_word(w);
    memcpy(w->word + w->word_bytes, bytes, n);
    w->word_bytes += (uint32_t)n;
    w->word_width += char_width(c);
    w->last = c;
}

void smeplat__put_bytes(smeplat__writer *w, const char *ptr, size_t len)
{
    size_t at = 0, n;
    char letter;
    int32_t c;

    while (ptr && at < len) {
        c = decode_char(ptr + at, len - at, &n);
        if (c == REPLACEMENT || IN_RANGES(unsafe_chars, c)) {
            take_char(w, REPLACEMENT, "\xEF\xBF\xBD", 3);
        } else if (w->raise && c >= 'a' && c <= 'z') {
            letter = (char)(c - 'a' + 'A');
            take_char(w, letter, &letter, 1);
        } else {
            take_char(w, c, ptr + at, n);
        }
        w->raise = 0;
        at += n;
    }
}

void smeplat__put(smeplat__writer *w, const char *text)
{
    smeplat__put_bytes(w, text, strlen(text));
}

static void put_digits(smeplat__writer *w, int64_t number, int group)
{
    char digits[32];
    size_t at = sizeof digits;
    uint64_t left = number < 0 ? 0 - (uint64_t)number : (uint64_t)number;
    int count = 0;

    do {
        if (group && count && count % 3 == 0)
            digits[--at] = ' ';
        digits[--at] = (char)('0' + left % 10);
        left /= 10;
        count++;
    } while (left);
    if (number < 0)
        digits[--at] = '-';
    smeplat__put_bytes(w, digits + at, sizeof digits - at);
}

void smeplat__put_number(smeplat__writer *w, int64_t number)
{
    put_digits(w, number, 0);
}

void smeplat__put_grouped(smeplat__writer *w, int64_t number)
{
    put_digits(w, number, 1);
}

void smeplat__put_indent(smeplat__writer *w, int32_t columns)
{
    place_word(w); /* it belongs to the line before */
    w->indent = columns;
}

int32_t smeplat__writer_column(smeplat__writer *w)
{
    place_word(w);
    return w->column;
}

void smeplat__put_line(smeplat__writer *w)
{
    place_word(w);
    w->gap = 0;
    w->spaces = 0;
    w->last = 0;
    emit(w, "\n", 1);
    w->column = 0;
}

void smeplat__put_tab(smeplat__writer *w, int32_t column)
{
    place_word(w);
    w->gap = 0;
    w->spaces = 0;
    if (w->column && w->column >= column)
        smeplat__put_line(w);
    emit_spaces(w, column - w->column);
}

void smeplat__put_look(smeplat__writer *w, const char *code)
{
    size_t n = strlen(code);

    if (w->spaces) {
        place_word(w);
        w->gap += w->spaces;
        w->spaces = 0;
    }
    if (w->word_bytes + n + 3 > SMEPLAT__WORD_MAX)
        place_word(w);
    w->word[w->word_bytes++] = '\033';
    w->word[w->word_bytes++] = '[';
    memcpy(w->word + w->word_bytes, code, n);
    w->word_bytes += (uint32_t)n;
    w->word[w->word_bytes++] = 'm';
}

size_t smeplat__writer_end(smeplat__writer *w)
{
    place_word(w);
    if (w->cap)
        w->buf[w->kept] = '\0';
    return w->length;
}

size_t smeplat_text_columns(const char *ptr, size_t len)
{
    size_t at = 0, n, columns = 0;

    while (ptr && at < len) {
        columns += (size_t)char_width(decode_char(ptr + at, len - at, &n));
        at += n;
    }
    return columns;
}

size_t smeplat_text_wrap(smeplat_str text, int32_t width, int32_t indent, int32_t column, char *buf, size_t cap)
{
    smeplat__writer w;

    smeplat__writer_start(&w, buf, cap, 0, width > 0 ? width : 0);
    w.indent = indent > 0 ? indent : 0;
    w.column = column > 0 ? column : 0;
    smeplat__put_bytes(&w, text.ptr, text.len);
    return smeplat__writer_end(&w);
}
