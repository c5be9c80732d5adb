/* text/writer.h: how bytes become characters, where a line may end, what a look and a tab do to the line.
 * SPDX-License-Identifier: Apache-2.0 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include <smeplat/text.h>

#include "text/writer.h"

#define COUNT_OF(a)  (sizeof(a) / sizeof *(a))
#define REPLACED     "\xEF\xBF\xBD"
#define EN           SMEPLAT_LANG_EN
#define ROOM         4096

/* Bytes through the wrapping that callers have; no line is broken. */
static const char *through(char *buf, const char *bytes, size_t len)
{
    smeplat_str text = {bytes, len};

    (void)smeplat_text_wrap(text, 0, 0, 0, buf, ROOM);
    return buf;
}

static size_t encode(char *to, int32_t c)
{
    if (c < 0x80) {
        to[0] = (char)c;
        return 1;
    }
    if (c < 0x800) {
        to[0] = (char)(0xC0 | c >> 6);
        to[1] = (char)(0x80 | (c & 0x3F));
        return 2;
    }
    if (c < 0x10000) {
        to[0] = (char)(0xE0 | c >> 12);
        to[1] = (char)(0x80 | (c >> 6 & 0x3F));
        to[2] = (char)(0x80 | (c & 0x3F));
        return 3;
    }
    to[0] = (char)(0xF0 | c >> 18);
    to[1] = (char)(0x80 | (c >> 12 & 0x3F));
    to[2] = (char)(0x80 | (c >> 6 & 0x3F));
    to[3] = (char)(0x80 | (c & 0x3F));
    return 4;
}

/* Table 3-7 of the Unicode Standard: the first and the last sequence of each row, and those just outside. */
static void bytes_become_the_characters_that_utf_8_says(void **state)
{
    static const struct {
        const char *bytes;
        int replaced; /* how many U+FFFD come of it, 0: it stays */
    } rows[] = {
        {"~", 0},
        {"\x80", 1},
        {"\xBF", 1},
        {"\xC0\x80", 2},
        {"\xC1\xBF", 2},
        {"\xC2\xA0", 0},
        {"\xC2\x7E", 1}, /* and the tilde stays */
        {"\xC2\xC0", 2},
        {"\xDF\xBF", 0},
        {"\xDF", 1},
        {"\xE0\x9F\xBF", 3},
        {"\xE0\xA0\x80", 0},
        {"\xE0\xA0", 2},
        {"\xE1\x80\x80", 0},
        {"\xE1\x80\xC0", 3},
        {"\xED\x9F\xBF", 0},
        {"\xED\xA0\x80", 3},
        {"\xED\xBF\xBF", 3},
        {"\xEE\x80\x80", 0},
        {"\xEF\xBF\xBC", 0},
        {"\xEF\xBF\xBF", 0},
        {"\xF0\x8F\xBF\xBF", 4},
        {"\xF0\x90\x80\x80", 0},
        {"\xF0\x90\x80", 3},
        {"\xF0\x90\x80\xFF", 4},
        {"\xF4\x8F\xBF\xBF", 0},
        {"\xF4\x90\x80\x80", 4},
        {"\xF5\x80\x80\x80", 4},
        {"\xF8\x88\x80\x80\x80", 5},
        {"\xFF", 1},
    };
    char b[ROOM], want[ROOM];
    size_t i;
    int k;

    (void)state;
    for (i = 0; i < COUNT_OF(rows); i++) {
        want[0] = '\0';
        for (k = 0; k < rows[i].replaced; k++)
            strcat(want, REPLACED);
        if (!rows[i].replaced)
            strcpy(want, rows[i].bytes);
        if (rows[i].bytes[0] == '\xC2' && rows[i].bytes[1] == '~')
            strcat(want, "~");
        assert_string_equal(through(b, rows[i].bytes, strlen(rows[i].bytes)), want);
        assert_int_equal(smeplat_text_columns(rows[i].bytes, strlen(rows[i].bytes)),
                         smeplat_text_columns(want, strlen(want)));
    }
    /* what is there ends with the length, whatever comes after it */
    assert_string_equal(through(b, "\xE4\xB8\x80", 2), REPLACED REPLACED);
    assert_string_equal(through(b, "\xC2\xA0", 1), REPLACED);
    assert_string_equal(through(b, "\xF0\x90\x80\x80", 3), REPLACED REPLACED REPLACED);
    assert_int_equal(smeplat_text_columns("\xE4\xB8\x80", 2), 2);
    assert_int_equal(smeplat_text_columns("\xE4\xB8\x80\xE4\xB8\x80", 5), 4);
}

/* Controls, line and paragraph separators, marks and isolates of the writing direction, tags. */
static void what_could_steer_a_terminal_is_replaced_and_its_neighbours_are_not(void **state)
{
    static const int32_t unsafe[][2] = {
        {0x0000, 0x001F}, {0x007F, 0x009F}, {0x061C, 0x061C},   {0x200E, 0x200F},
        {0x2028, 0x202E}, {0x2066, 0x206F}, {0xE0000, 0xE007F},
    };
    char b[ROOM], bytes[8] = "";
    size_t i, n;
    int32_t c;

    (void)state;
    for (i = 0; i < COUNT_OF(unsafe); i++) {
        for (c = unsafe[i][0]; c <= unsafe[i][1]; c++) {
            n = encode(bytes, c);
            assert_string_equal(through(b, bytes, n), REPLACED);
        }
        for (c = unsafe[i][0] - 1; c <= unsafe[i][1] + 1; c += unsafe[i][1] - unsafe[i][0] + 2)
            if (c > 0 && c != ' ') { /* a space at the end is dropped */
                memset(bytes, 0, sizeof bytes);
                n = encode(bytes, c);
                assert_string_equal(through(b, bytes, n), bytes);
            }
    }
    assert_string_equal(through(b, "a b", 3), "a b");
}

/* Where the width of characters changes, by Unicode's East Asian Width (W and F: two columns) and its marks that are set over, under or
 * around others (Mn and Me, and joiners: none). */
static void characters_take_the_columns_unicode_says(void **state)
{
    static const int32_t none[] = {
        0x0300, 0x036F, 0x0483, 0x0489, 0x0591, 0x05BD, 0x064B, 0x065F, 0x1AB0, 0x1DC0, 0x1DFF, 0x200B, 0x200D, 0x2060,
        0x0610, 0x0E31, 0x0F71, 0x20D0, 0x20F0, 0x302A, 0x302D, 0x3099, 0x309A, 0xFE00, 0xFE0F, 0xFE20, 0xFE2F, 0xFEFF, 0xE0100, 0xE01EF
    };
    static const int32_t one[] = {
        0x0370, 0x0482, 0x048A, 0x0590, 0x05BE, 0x064A, 0x0660, 0x10FF, 0x1160, 0x1AAF, 0x1DBF, 0x1E00, 0x200A, 0x205F,
        0x20CF, 0x20F1, 0x2319, 0x231C, 0x2328, 0x232B, 0x23E8, 0x23ED, 0x25FC, 0x25FF, 0x2613, 0x2616, 0x2647, 0x2654,
        0x26A9, 0x26AC, 0x2704, 0x2706, 0x2709, 0x270C, 0x274B, 0x274D, 0x2752, 0x2756, 0x2758, 0x2794, 0x2798, 0x2B1A,
        0x2B1D, 0x2B4F, 0x2B51, 0x2B54, 0x2B56, 0x2E7F, 0x303F, 0x3040, 0x3248, 0x324F, 0x4DC0, 0x4DFF, 0xA4C7, 0xA95F,
        0xA97D, 0xABFF, 0xD7A4, 0xFB00, 0xFDFF, 0xFE1A, 0xFE1F, 0xFE6C, 0xFEFE, 0xFF00, 0xFF61, 0xFFDF, 0xFFE7, 0x16FDF,
        0x16FF2, 0x16FFF, 0x18D09, 0x1AFEF, 0x1B2FC, 0x1F1FF, 0x1F266, 0x1F2FF, 0x1F321, 0x1F336, 0x1F394, 0x1F3DF,
        0x1F3F1, 0x1F650, 0x1F67F, 0x1F6C6, 0x1F6CB, 0x1F6CD, 0x1F6EA, 0x1F6FD, 0x1F7DF, 0x1F7EC, 0x1F90B, 0x1FB00,
        0x1F43F, 0x1F441, 0x1F57B, 0x1FFFF, 0x3FFFE, 0xE00FF, 0xE01F0
    };
    static const int32_t two[] = {
        0x1100, 0x115F, 0x231A, 0x231B, 0x2329, 0x232A, 0x23E9, 0x23EC, 0x25FD, 0x25FE, 0x2614, 0x2615, 0x2648, 0x2653,
        0x26AA, 0x26AB, 0x2705, 0x270A, 0x270B, 0x274C, 0x2753, 0x2755, 0x2757, 0x2795, 0x2797, 0x2B1B, 0x2B1C, 0x2B50,
        0x2B55, 0x2E80, 0x3029, 0x302E, 0x303E, 0x3041, 0x309B, 0x3247, 0x3250, 0x4DBF, 0x4E00, 0xA4C6, 0xA960, 0xA97C,
        0xAC00, 0xD7A3, 0xF900, 0xFAFF, 0xFE10, 0xFE19, 0xFE30, 0xFE6B, 0xFF01, 0xFF60, 0xFFE0, 0xFFE6, 0x16FE0,
        0x16FF1, 0x17000, 0x18D08, 0x1AFF0, 0x1B2FB, 0x1F200, 0x1F265, 0x1F300, 0x1F320, 0x1F337, 0x1F393, 0x1F3E0,
        0x1F3F0, 0x1F400, 0x1F64F, 0x1F680, 0x1F6C5, 0x1F6CC, 0x1F6EB, 0x1F6FC, 0x1F7E0, 0x1F7EB, 0x1F90C, 0x20000,
        0x23F0, 0x26A1, 0x2728, 0x1F004, 0x1F440, 0x1F57A, 0x3FFFD
    };
    static const struct {
        const int32_t *characters;
        size_t count, columns;
    } rows[] = {{none, COUNT_OF(none), 0}, {one, COUNT_OF(one), 1}, {two, COUNT_OF(two), 2}};
    char bytes[4];
    size_t i, k;

    (void)state;
    for (i = 0; i < COUNT_OF(rows); i++)
        for (k = 0; k < rows[i].count; k++)
            if (smeplat_text_columns(bytes, encode(bytes, rows[i].characters[k])) != rows[i].columns)
                fail_msg("U+%04X takes %zu columns", (unsigned)rows[i].characters[k], rows[i].columns);
    assert_int_equal(smeplat_text_columns("a\xCC\x80", 3), 1);
}

/* How many characters take two columns and how many none, and the sums of their numbers, counted from Unicode 14's data themselves. */
static void all_characters_together_take_the_columns_unicode_says(void **state)
{
    int64_t wide = 0, wide_sum = 0, none = 0, none_sum = 0;
    char bytes[4];
    int32_t c;

    (void)state;
    for (c = 0x300; c < 0x110000; c++) {
        size_t columns;

        if (c >= 0xD800 && c <= 0xDFFF)
            continue;
        columns = smeplat_text_columns(bytes, encode(bytes, c));
        wide += columns == 2;
        wide_sum += columns == 2 ? c : 0;
        none += columns == 0;
        none_sum += columns == 0 ? c : 0;
    }
    assert_int_equal(wide, 182487);
    assert_true(wide_sum == 28135422169);
    assert_int_equal(none, 1968);
    assert_int_equal(none_sum, 291579879);
}

/* A text that holds one character between two wide ones, at a width that has room for the first two only. */
static const char *around(char *buf, int32_t c)
{
    char text[16] = "\xE4\xB8\x80"; /* 一 */
    size_t n = 3 + encode(text + 3, c);
    smeplat_str all = {text, n + 3};

    memcpy(text + n, "\xE4\xBA\x8C", 3); /* 二 */
    (void)smeplat_text_wrap(all, 4, 0, 0, buf, ROOM);
    return buf;
}

static void no_line_begins_with_what_closes(void **state)
{
    static const char *const closing[] = {"，", "。", "、", "；", "：", "？", "！", "）", "》", "】", "”",
                                          "’",  "…",  "％", "(",  ")",  ",",  ".",  ";",  ":",  "%",  "]"};
    char b[ROOM], text[32], want[32];
    size_t i;

    (void)state;
    for (i = 0; i < COUNT_OF(closing); i++) {
        /* at a width for two of the three wide ones the one that closes takes the second along */
        const int32_t width = 4;
        smeplat_str all;

        snprintf(text, sizeof text, "一二%s", closing[i]);
        snprintf(want, sizeof want, "一\n二%s", closing[i]);
        all.ptr = text;
        all.len = strlen(text);
        (void)smeplat_text_wrap(all, width, 0, 0, b, sizeof b);
        assert_string_equal(b, want);
    }
    /* another wide one may begin a line, and so may a letter or another sign after a wide one */
    assert_string_equal(around(b, 0x4E09), "一三\n二");
    snprintf(text, sizeof text, "一二a");
    assert_int_equal(smeplat_text_wrap((smeplat_str){text, 7}, 4, 0, 0, b, sizeof b), 8);
    assert_string_equal(b, "一二\na");
    snprintf(text, sizeof text, "一二+");
    assert_int_equal(smeplat_text_wrap((smeplat_str){text, 7}, 4, 0, 0, b, sizeof b), 8);
    assert_string_equal(b, "一二\n+");
}

static void no_line_ends_with_what_opens(void **state)
{
    static const char *const opening[] = {"（", "《", "【", "“", "‘", "(", ")", "["};
    char b[ROOM], text[32], want[32];
    size_t i;

    (void)state;
    for (i = 0; i < COUNT_OF(opening); i++) {
        const int before = i >= 5 && i <= 6; /* brackets of a clause's number hold on to what stands before them as well */
        smeplat_str all;

        snprintf(text, sizeof text, "一二%s三", opening[i]);
        snprintf(want, sizeof want, before ? "一\n二%s三" : "一二\n%s三", opening[i]);
        all.ptr = text;
        all.len = strlen(text);
        (void)smeplat_text_wrap(all, 6, 0, 0, b, sizeof b);
        if (smeplat_text_columns(opening[i], strlen(opening[i])) == 1 && !before)
            snprintf(want, sizeof want, "一二\n%s三", opening[i]);
        assert_string_equal(b, want);
    }
}

/* What `text` becomes in so many columns. */
static void assert_wrapped(const char *text, int32_t columns, const char *want)
{
    char b[ROOM];

    (void)smeplat_text_wrap((smeplat_str){text, strlen(text)}, columns, 0, 0, b, sizeof b);
    assert_string_equal(b, want);
}

/* A figure stays with the unit after it, whatever ASCII sign it ends with; beyond ASCII a narrow character lets go. */
static void a_figure_and_its_unit_stay_together(void **state)
{
    (void)state;
    assert_wrapped("一二3家", 5, "一二\n3家");
    assert_wrapped("一二!家", 5, "一二\n!家");
    assert_wrapped("一二~家", 5, "一二\n~家");
    assert_wrapped("一二\xC2\xA0家", 5, "一二\xC2\xA0\n家");
    assert_wrapped("一二\xC3\xA9家", 5, "一二\xC3\xA9\n家");
    /* two narrow ones are one word */
    assert_wrapped("ab\xC3\xA9 cd", 4, "ab\xC3\xA9\ncd");
}

/* Digits with one space between them, and a digit after a point and a space, are one word. */
static void one_space_within_a_number_is_no_place_to_break(void **state)
{
    (void)state;
    assert_wrapped("aa 0 9 b", 5, "aa\n0 9 b");
    assert_wrapped("aa 9 0 b", 5, "aa\n9 0 b");
    assert_wrapped("aa no. 7", 6, "aa\nno. 7");
    assert_wrapped("aa 1  2", 5, "aa 1\n2"); /* two spaces are */
    assert_wrapped("aa 1 :2", 5, "aa 1\n:2"); /* beside the digits */
    assert_wrapped("aa / 22", 5, "aa /\n22");
    assert_wrapped("aa 1 /2", 5, "aa 1\n/2");
}

static void a_line_is_full_at_its_width_and_not_before(void **state)
{
    smeplat_str text = {"ab cd", 5};
    char b[ROOM];

    (void)state;
    (void)smeplat_text_wrap(text, 5, 0, 0, b, sizeof b);
    assert_string_equal(b, "ab cd");
    (void)smeplat_text_wrap(text, 4, 0, 0, b, sizeof b);
    assert_string_equal(b, "ab\ncd");
    (void)smeplat_text_wrap(text, 1, 0, 0, b, sizeof b); /* a letter a line */
    assert_string_equal(b, "a\nb\nc\nd");
    (void)smeplat_text_wrap(text, 0, 0, 0, b, sizeof b);
    assert_string_equal(b, "ab cd");
    (void)smeplat_text_wrap(text, 4, 1, 0, b, sizeof b);
    assert_string_equal(b, "ab\n cd");
    (void)smeplat_text_wrap(text, 4, 0, 1, b, sizeof b);
    assert_string_equal(b, "ab\ncd");
    (void)smeplat_text_wrap(text, 5, 0, 1, b, sizeof b);
    assert_string_equal(b, "ab\ncd");
    (void)smeplat_text_wrap(text, 6, 0, 1, b, sizeof b);
    assert_string_equal(b, "ab cd");
    (void)smeplat_text_wrap(text, 6, -1, -1, b, sizeof b);
    assert_string_equal(b, "ab cd");
    (void)smeplat_text_wrap((smeplat_str){NULL, 3}, 6, 0, 0, b, sizeof b);
    assert_string_equal(b, "");
    /* a wide character does not fit where one column is left */
    assert_wrapped("abc一", 4, "abc\n一");
}

/* The terminator takes a byte of the room; a piece that does not fit is left out, and all after it. */
static void text_is_kept_as_far_as_it_fits(void **state)
{
    char b[8];

    (void)state;
    memset(b, 'x', sizeof b);
    assert_int_equal(smeplat_text_wrap((smeplat_str){"abcd", 4}, 0, 0, 0, b, 5), 4);
    assert_string_equal(b, "abcd");
    memset(b, 'x', sizeof b);
    assert_int_equal(smeplat_text_wrap((smeplat_str){"abcd", 4}, 0, 0, 0, b, 4), 4);
    assert_string_equal(b, "abc");
    assert_int_equal(b[4], 'x');
    assert_int_equal(smeplat_text_wrap((smeplat_str){"a一b", 5}, 0, 0, 0, b, 4), 5);
    assert_string_equal(b, "a");
    assert_int_equal(smeplat_text_wrap((smeplat_str){"a", 1}, 0, 0, 0, b, 1), 1);
    assert_string_equal(b, "");
    memset(b, 'x', sizeof b);
    assert_int_equal(smeplat_text_wrap((smeplat_str){"a", 1}, 0, 0, 0, b, 0), 1);
    assert_int_equal(b[0], 'x');
    /* no room is no room, however long it is said to be */
    assert_int_equal(smeplat_text_wrap((smeplat_str){"abcd", 4}, 0, 0, 0, NULL, 5), 4);
}

static void a_letter_is_raised_once_and_only_a_small_one(void **state)
{
    static const char *const rows[][2] = {{"az", "Az"}, {"za", "Za"}, {"`a", "`a"}, {"{a", "{a"}, {"Aa", "Aa"}, {"一a", "一a"}};
    smeplat__writer w;
    char b[64];
    size_t i;

    (void)state;
    for (i = 0; i < COUNT_OF(rows); i++) {
        smeplat__writer_start(&w, b, sizeof b, EN, 0);
        w.raise = 1;
        smeplat__put(&w, rows[i][0]);
        assert_int_equal(smeplat__writer_end(&w), strlen(rows[i][1]));
        assert_string_equal(b, rows[i][1]);
    }
}

static void spaces_at_the_end_of_a_line_are_dropped(void **state)
{
    smeplat__writer w;
    char b[64];

    (void)state;
    smeplat__writer_start(&w, b, sizeof b, EN, 0);
    smeplat__put(&w, "a  ");
    smeplat__put_line(&w);
    smeplat__put(&w, " b ");
    smeplat__put_look(&w, "1"); /* the space stands before the look, the look before the line's end */
    smeplat__put_line(&w);
    smeplat__put(&w, "c");
    assert_int_equal(smeplat__writer_end(&w), 11);
    assert_string_equal(b, "a\n b \033[1m\nc");
}

static void a_tab_goes_to_its_column_or_to_it_on_the_next_line(void **state)
{
    static const struct {
        const char *before;
        int32_t column;
        const char *all;
    } rows[] = {
        {"", 0, "|"},      {"", 2, "  |"},        {"a", 3, "a  |"},        {"a ", 3, "a  |"},   {"ab", 3, "ab |"},
        {"abc", 3, "abc\n   |"}, {"abcd", 3, "abcd\n   |"}, {"a  ", 1, "a\n |"}, {"一", 3, "一 |"}, {"一", 2, "一\n  |"},
    };
    smeplat__writer w;
    char b[64];
    size_t i;

    (void)state;
    for (i = 0; i < COUNT_OF(rows); i++) {
        smeplat__writer_start(&w, b, sizeof b, EN, 0);
        smeplat__put(&w, rows[i].before);
        smeplat__put_tab(&w, rows[i].column);
        smeplat__put(&w, "|");
        assert_int_equal(smeplat__writer_end(&w), strlen(rows[i].all));
        assert_string_equal(b, rows[i].all);
    }
}

/* A look takes no column: the line breaks where it would without, and the spaces before it stand before it. */
static void a_look_takes_no_column(void **state)
{
    smeplat__writer w;
    char b[64];

    (void)state;
    smeplat__writer_start(&w, b, sizeof b, EN, 5);
    smeplat__put_look(&w, "31");
    smeplat__put(&w, "ab");
    smeplat__put_look(&w, "0");
    smeplat__put(&w, " cd ef");
    assert_int_equal(smeplat__writer_column(&w), 2);
    (void)smeplat__writer_end(&w);
    assert_string_equal(b, "\033[31mab\033[0m cd\nef");
    smeplat__writer_start(&w, b, sizeof b, EN, 2);
    smeplat__put(&w, "ab  ");
    smeplat__put_look(&w, "1");
    smeplat__put(&w, "c");
    (void)smeplat__writer_end(&w);
    assert_string_equal(b, "ab\n\033[1mc");
}

/* However long the word before it is, a look is written whole, and the word is not lost. */
static void a_look_fits_behind_every_length_of_word(void **state)
{
    static char text[SMEPLAT__WORD_MAX + 2], b[ROOM], want[ROOM];
    smeplat__writer w;
    int n;

    (void)state;
    memset(text, 'x', sizeof text);
    for (n = 0; n <= SMEPLAT__WORD_MAX; n++) {
        smeplat__writer_start(&w, b, sizeof b, EN, 0);
        smeplat__put_bytes(&w, text, (size_t)n);
        smeplat__put_look(&w, "1");
        assert_int_equal(w.word_bytes, n + 4 <= SMEPLAT__WORD_MAX ? n + 4 : 4); /* kept with the word as long as there is room */
        smeplat__put(&w, "y");
        assert_int_equal(smeplat__writer_end(&w), n + 5);
        snprintf(want, sizeof want, "%.*s\033[1my", n, text);
        assert_string_equal(b, want);
    }
}

/* As many bytes as there is room for stay one word. */
static void a_word_is_as_long_as_its_room(void **state)
{
    static char text[SMEPLAT__WORD_MAX + 2], b[ROOM];
    smeplat__writer w;

    (void)state;
    memset(text, 'x', sizeof text);
    smeplat__writer_start(&w, b, sizeof b, EN, 0);
    smeplat__put_bytes(&w, text, SMEPLAT__WORD_MAX);
    assert_int_equal(w.word_bytes, SMEPLAT__WORD_MAX);
    smeplat__put(&w, "x");
    assert_int_equal(w.word_bytes, 1);
    assert_int_equal(smeplat__writer_end(&w), SMEPLAT__WORD_MAX + 1);
    /* the space within a number takes the last byte, and does not where there is none */
    memset(text, '7', sizeof text);
    smeplat__writer_start(&w, b, sizeof b, EN, 0);
    smeplat__put_bytes(&w, text, SMEPLAT__WORD_MAX - 1);
    smeplat__put(&w, " 8");
    assert_int_equal(w.word_bytes, 1);
    assert_int_equal(w.length, SMEPLAT__WORD_MAX);
    assert_int_equal(smeplat__writer_end(&w), SMEPLAT__WORD_MAX + 1);
    assert_string_equal(b + SMEPLAT__WORD_MAX - 2, "7 8");
    smeplat__writer_start(&w, b, sizeof b, EN, 0);
    smeplat__put_bytes(&w, text, SMEPLAT__WORD_MAX);
    smeplat__put(&w, " 8");
    assert_int_equal(w.word_bytes, 1);
    assert_int_equal(w.gap, 1);
    assert_int_equal(smeplat__writer_end(&w), SMEPLAT__WORD_MAX + 2);
    assert_string_equal(b + SMEPLAT__WORD_MAX - 1, "7 8");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(bytes_become_the_characters_that_utf_8_says),
        cmocka_unit_test(what_could_steer_a_terminal_is_replaced_and_its_neighbours_are_not),
        cmocka_unit_test(characters_take_the_columns_unicode_says),
        cmocka_unit_test(all_characters_together_take_the_columns_unicode_says),
        cmocka_unit_test(no_line_begins_with_what_closes),
        cmocka_unit_test(no_line_ends_with_what_opens),
        cmocka_unit_test(a_figure_and_its_unit_stay_together),
        cmocka_unit_test(one_space_within_a_number_is_no_place_to_break),
        cmocka_unit_test(a_line_is_full_at_its_width_and_not_before),
        cmocka_unit_test(text_is_kept_as_far_as_it_fits),
        cmocka_unit_test(a_letter_is_raised_once_and_only_a_small_one),
        cmocka_unit_test(spaces_at_the_end_of_a_line_are_dropped),
        cmocka_unit_test(a_tab_goes_to_its_column_or_to_it_on_the_next_line),
        cmocka_unit_test(a_look_takes_no_column),
        cmocka_unit_test(a_look_fits_behind_every_length_of_word),
        cmocka_unit_test(a_word_is_as_long_as_its_room),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
