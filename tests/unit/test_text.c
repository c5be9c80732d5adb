/* Words: every label in both languages, findings of every kind, refusals, and whole reports against files byte for byte.
 * Findings are written by hand, so that only the wording is tested. SMEPLAT_UPDATE=1 rewrites the files.
 * SPDX-License-Identifier: Apache-2.0 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include <smeplat/smeplat.h>

#include "base/base.h"
#include "text/criteria.h"
#include "text/finding.h"
#include "text/words.h"
#include "text/writer.h"

#ifndef SMEPLAT_TEST_DATA
#define SMEPLAT_TEST_DATA "tests/data"
#endif

#define ZH       SMEPLAT_LANG_ZH
#define EN       SMEPLAT_LANG_EN
#define BIT      SMEPLAT_BIT
#define COUNT(a) (sizeof(a) / sizeof *(a))
#define STR(s)   ((smeplat_str){s, sizeof(s) - 1})

/* ---- Labels ---- */

typedef const char *name_function(int32_t number);
typedef const char *label_function(int32_t number, int32_t lang);

typedef struct label_family {
    const char *family;
    name_function *name;
    label_function *label;
    const char *no_name; /* what an unknown number is called */
    size_t count;        /* how many numbers there are */
} label_family;

#define FAMILY(thing, no_name, count)                                           \
    {                                                                           \
#thing, smeplat_##thing##_name, smeplat_##thing##_label, no_name, count \
    }

static const label_family label_families_public[] = {
    FAMILY(criterion, "UNKNOWN_CRITERION", 34),
    FAMILY(verdict, "UNKNOWN", 6), /* VERDICT_UNKNOWN has that very name: see below */
    FAMILY(reason, "UNKNOWN_REASON", 26),
    FAMILY(clause, "unknown clause", 42),
    FAMILY(field, "unknown_field", 171),
    FAMILY(unit, "UNKNOWN_UNIT", 11),
    FAMILY(reading, "UNKNOWN_READING", 26),
    FAMILY(tag, "UNKNOWN_TAG", 3),
    FAMILY(note, "UNKNOWN_NOTE", 8),
    FAMILY(status, "UNKNOWN_STATUS", 18),
    FAMILY(basis, "UNKNOWN_BASIS", 4),
    FAMILY(function, "UNKNOWN_FUNCTION", 6),
    FAMILY(item, "UNKNOWN_ITEM", 59),
    FAMILY(industry, "UNKNOWN_INDUSTRY", 13),
    FAMILY(incident_kind, "UNKNOWN_INCIDENT_KIND", 3),
    FAMILY(subject, "UNKNOWN_SUBJECT", 2),
    FAMILY(severity, "UNKNOWN_SEVERITY", 4),
    FAMILY(challenge, "UNKNOWN_CHALLENGE", 3),
    FAMILY(disclosed, "UNKNOWN_DISCLOSED", 3),
    FAMILY(ground, "UNKNOWN_GROUND", 6),
    FAMILY(ruling_kind, "UNKNOWN_RULING_KIND", 2),
    FAMILY(force, "UNKNOWN_FORCE", 4),
    FAMILY(answer, "UNKNOWN", 3), /* ANSWER_UNKNOWN and GRADE_UNKNOWN have that very name: see below */
    FAMILY(grade, "UNKNOWN", 4),
    FAMILY(title_outcome, "UNKNOWN_TITLE_OUTCOME", 3),
    FAMILY(funding, "UNKNOWN_FUNDING", 3),
    FAMILY(falsehood_context, "UNKNOWN_FALSEHOOD_CONTEXT", 2),
    FAMILY(ground_state, "UNKNOWN_GROUND_STATE", 4),
    FAMILY(event_type, "UNKNOWN_EVENT_TYPE", 15),
    FAMILY(title_state, "UNKNOWN_TITLE_STATE", 6),
    FAMILY(change_decision, "UNKNOWN_CHANGE_DECISION", 2),
    FAMILY(event_fate, "UNKNOWN_EVENT_FATE", 3),
    FAMILY(event_problem, "UNKNOWN_EVENT_PROBLEM", 19),
    FAMILY(notice_kind, "UNKNOWN_NOTICE_KIND", 13),
    FAMILY(certainty, "UNKNOWN_CERTAINTY", 4),
    FAMILY(change_kind, "UNKNOWN_CHANGE_KIND", 7),
    FAMILY(major, "UNKNOWN_MAJOR", 2),
    FAMILY(change_state, "UNKNOWN", 7), /* CHANGE_STATE_UNKNOWN likewise */
    FAMILY(objection_outcome, "UNKNOWN_OBJECTION_OUTCOME", 3),
    FAMILY(publicity_state, "UNKNOWN_PUBLICITY_STATE", 4),
    FAMILY(award, "UNKNOWN_AWARD", 5),
    FAMILY(report_duty_state, "UNKNOWN_REPORT_DUTY_STATE", 5),
    FAMILY(remedy_kind, "UNKNOWN_REMEDY_KIND", 8),
    FAMILY(bound, "UNKNOWN_BOUND", 5),
};

static const smeplat__words *words_of(const char *family)
{
    size_t i;

    for (i = 0; smeplat__words_at(i); i++)
        if (!strcmp(smeplat__words_at(i)->family, family))
            return smeplat__words_at(i);
    return NULL;
}

static int is_named(const label_family *f, int32_t number)
{
    if (f->name == smeplat_verdict_name && number == SMEPLAT_VERDICT_UNKNOWN)
        return 1;
    if ((f->name == smeplat_answer_name || f->name == smeplat_grade_name) && number == 0)
        return 1;
    if (f->name == smeplat_change_state_name && number == SMEPLAT_CHANGE_STATE_UNKNOWN)
        return 1;
    return strcmp(f->name(number), f->no_name) != 0;
}

/* Every number that has a name has both labels; no other number has one. */
static void labels_of_every_number_and_of_no_other(void **state)
{
    size_t i, labelled;
    int32_t n;

    (void)state;
    for (i = 0; i < COUNT(label_families_public); i++) {
        const label_family *f = &label_families_public[i];
        const smeplat__words *words = words_of(f->family);

        assert_non_null(words);
        for (labelled = 0, n = -1000; n <= 3000; n++) {
            int known = strcmp(f->label(n, EN), words->unknown.en) != 0;

            if (known != is_named(f, n))
                fail_msg("%s %d is %s but has label \"%s\"", f->family, (int)n, f->name(n), f->label(n, EN));
            assert_int_equal(known, strcmp(f->label(n, ZH), words->unknown.zh) != 0);
            labelled += (size_t)known;
        }
        if (labelled != f->count || words->count != f->count)
            fail_msg("%s: %zu labels, %zu rows, not %zu", f->family, labelled, words->count, f->count);
        assert_string_equal(f->label(INT32_MIN, EN), words->unknown.en);
        assert_string_equal(f->label(INT32_MAX, ZH), words->unknown.zh);
    }
}

static int ascii(const char *s)
{
    for (; *s; s++)
        if (*s < ' ' || *s > '~')
            return 0;
    return 1;
}

/* Tables: sorted, no number twice, Chinese is Chinese, English is plain ASCII, no stray space, no full stop. */
static void label_tables_are_sorted_and_clean(void **state)
{
    size_t f, i, n;

    (void)state;
    for (f = 0; smeplat__words_at(f); f++) {
        const smeplat__words *words = smeplat__words_at(f);

        assert_true(words->count > 0);
        assert_true(strlen(words->unknown.zh) > 0 && strlen(words->unknown.en) > 0);
        for (i = 0; i < words->count; i++) {
            const smeplat__word *row = &words->rows[i];
            const char *both[2];

            both[0] = row->label.zh;
            both[1] = row->label.en;
            if (i && row[-1].number >= row->number)
                fail_msg("%s: %d does not follow %d", words->family, (int)row->number, (int)row[-1].number);
            if (ascii(row->label.zh) || !ascii(row->label.en) || !strlen(row->label.en))
                fail_msg("%s %d: \"%s\", \"%s\"", words->family, (int)row->number, row->label.zh, row->label.en);
            assert_int_equal(smeplat__text_check((smeplat_str){row->label.zh, strlen(row->label.zh)}), SMEPLAT_OK);
            for (n = 0; n < 2; n++) {
                assert_int_not_equal(both[n][0], ' ');
                assert_int_not_equal(both[n][strlen(both[n]) - 1], ' ');
                assert_null(strstr(both[n], "。"));
                assert_null(strstr(both[n], "  "));
                assert_null(strchr(both[n], '{'));
            }
        }
    }
    assert_null(smeplat__words_at(f));
    assert_int_equal(f, COUNT(label_families_public) + 1); /* and the options of the reading points */
}

static int may_share(const smeplat__words *words, const smeplat__word *a, const smeplat__word *b, int32_t lang)
{
    if (!strcmp(words->family, "reading_option"))
        return a->number / 10 != b->number / 10;         /* two points may have the same answers */
    return !strcmp(words->family, "unit") && lang == ZH; /* 家 and 项 count two things each */
}

static void labels_are_not_shared_within_a_family(void **state)
{
    size_t f, i, j;

    (void)state;
    for (f = 0; smeplat__words_at(f); f++) {
        const smeplat__words *words = smeplat__words_at(f);

        for (i = 0; i < words->count; i++) {
            const smeplat__word *a = &words->rows[i];

            assert_string_not_equal(a->label.zh, words->unknown.zh);
            assert_string_not_equal(a->label.en, words->unknown.en);
            for (j = i + 1; j < words->count; j++) {
                const smeplat__word *b = &words->rows[j];

                if ((!strcmp(a->label.zh, b->label.zh) && !may_share(words, a, b, ZH)) ||
                    (!strcmp(a->label.en, b->label.en) && !may_share(words, a, b, EN)))
                    fail_msg("%s: %d and %d share a label", words->family, (int)a->number, (int)b->number);
            }
        }
    }
    assert_string_equal(smeplat_unit_label(SMEPLAT_UNIT_SMES, ZH), "家");
    assert_string_equal(smeplat_unit_label(SMEPLAT_UNIT_INSTITUTIONS, ZH), "家");
}

static void labels_say_what_the_field_says(void **state)
{
    (void)state;
    assert_string_equal(smeplat_criterion_label(SMEPLAT_CRITERION_ART6_1_AGE, ZH), "成立满两年");
    assert_string_equal(smeplat_criterion_label(SMEPLAT_CRITERION_ART6_1_AGE, EN), "two years since founding");
    assert_string_equal(smeplat_verdict_label(SMEPLAT_VERDICT_DISCRETION, ZH), "需酌定");
    assert_string_equal(smeplat_verdict_label(SMEPLAT_VERDICT_DISCRETION, EN), "left to the bureau");
    assert_string_equal(smeplat_clause_label(SMEPLAT_CLAUSE_6_3, ZH), "第六条第(三)项");
    assert_string_equal(smeplat_clause_label(SMEPLAT_CLAUSE_6_3, EN), "Art. 6(3)");
    assert_string_equal(smeplat_field_label(SMEPLAT_FIELD_TOTAL_ASSETS_FEN, ZH), "资产总额");
    assert_string_equal(smeplat_force_label(SMEPLAT_FORCE_IN_PRINCIPLE, ZH), "原则上");
    assert_string_equal(smeplat_unit_label(SMEPLAT_UNIT_SMES, EN), "SMEs");
    assert_string_equal(smeplat_status_label(SMEPLAT_ERR_NULL, EN), "data that must be given is missing");
}

static void label_language_not_known_is_chinese(void **state)
{
    (void)state;
    assert_string_equal(smeplat_verdict_label(SMEPLAT_VERDICT_MET, 0), "符合");
    assert_string_equal(smeplat_verdict_label(SMEPLAT_VERDICT_MET, 99), "符合");
    assert_string_equal(smeplat_reading_option_label(1, 0, -1), "只管独立法人资格");
    assert_string_equal(smeplat_advice_text(7), smeplat_advice_text(ZH));
}

/* The number in a clause's name stands in its labels too: "15(3)", 第十五条第(三)项. */
static void clause_labels_agree_with_their_numbers(void **state)
{
    static const char *const digits[] = {"", "一", "二", "三", "四", "五", "六", "七", "八", "九"};
    char zh[64], en[64];
    int32_t article, item;

    (void)state;
    for (article = 1; article <= 19; article++) {
        (void)snprintf(zh, sizeof zh, "第%s%s条", article >= 10 ? "十" : "", digits[article % 10]);
        (void)snprintf(en, sizeof en, "Art. %d", (int)article);
        assert_string_equal(smeplat_clause_label(article * 100, ZH), zh);
        assert_string_equal(smeplat_clause_label(article * 100, EN), en);
        for (item = 1; item <= 9; item++) {
            if (!strcmp(smeplat_clause_name(article * 100 + item), "unknown clause"))
                continue;
            (void)snprintf(zh, sizeof zh, "第%s%s条第(%s)项", article >= 10 ? "十" : "", digits[article % 10],
                           digits[item]);
            (void)snprintf(en, sizeof en, "Art. %d(%d)", (int)article, (int)item);
            assert_string_equal(smeplat_clause_label(article * 100 + item, ZH), zh);
            assert_string_equal(smeplat_clause_label(article * 100 + item, EN), en);
        }
    }
}

static void every_option_of_every_reading_point_is_worded(void **state)
{
    size_t i, worded = 0;
    int32_t option;

    (void)state;
    for (i = 0; i < smeplat_reading_count(); i++) {
        const smeplat_reading_info *r = smeplat_reading_at(i);

        for (option = 0; option < 10; option++) {
            int known = strcmp(smeplat_reading_option_label(r->reading, option, EN), "unknown option") != 0;

            assert_int_equal(known, option < r->options);
            assert_int_equal(known, strcmp(smeplat_reading_option_label(r->reading, option, ZH), "未知选项") != 0);
            worded += (size_t)known;
        }
        assert_non_null(strstr(smeplat_reading_label(r->reading, ZH), "？"));
        assert_non_null(strstr(smeplat_reading_label(r->reading, EN), "?"));
    }
    assert_int_equal(worded, words_of("reading_option")->count);
    assert_string_equal(smeplat_reading_option_label(1, 10, EN), "unknown option"); /* not option 0 of point 2 */
    assert_string_equal(smeplat_reading_option_label(1, -1, ZH), "未知选项");
    assert_string_equal(smeplat_reading_option_label(0, 10, ZH), "未知选项");
    assert_string_equal(smeplat_reading_option_label(INT32_MAX, 0, ZH), "未知选项");
    assert_string_equal(smeplat_reading_option_label(INT32_MIN, INT32_MIN, EN), "unknown option");
}

/* What is yes or no is worded as a question, and only that. */
static void yes_no_facts_are_worded_as_questions(void **state)
{
    int32_t field;

    (void)state;
    for (field = SMEPLAT_FIELD_PUBLIC_BENEFIT; field <= SMEPLAT_FIELD_MATERIALS_COMPLETE; field++) {
        int zh = strstr(smeplat_field_label(field, ZH), "是否") != NULL;
        int en = strncmp(smeplat_field_label(field, EN), "whether ", 8) == 0;

        if (zh != en)
            fail_msg("%s: \"%s\", \"%s\"", smeplat_field_name(field), smeplat_field_label(field, ZH),
                     smeplat_field_label(field, EN));
    }
    assert_string_equal(smeplat_field_label(SMEPLAT_FIELD_FOUNDED_ON, EN), "date of founding");
}

static int holds(const char *phrase, char number)
{
    const char *s;

    for (s = phrase; (s = strchr(s, '{')) != NULL; s++)
        if (s[1] == number)
            return 1;
    return 0;
}

/* One row of wording a criterion, of the kind its unit calls for, with the same blanks in both languages. */
static void every_criterion_says_what_it_asks_for(void **state)
{
    size_t i;

    (void)state;
    for (i = 0; i < smeplat_criterion_count(); i++) {
        const smeplat_criterion_info *c = smeplat_criterion_at(i);
        const smeplat__criterion_text *t = smeplat__criterion_text_of(c->criterion);
        int figure;

        assert_non_null(t);
        assert_int_equal(t->criterion, c->criterion);
        figure = t->kind == SMEPLAT__TELL_NUMBER || t->kind == SMEPLAT__TELL_AGE || t->kind == SMEPLAT__TELL_FILED ||
                 t->kind == SMEPLAT__TELL_FUNCTIONS;
        if (t->kind != SMEPLAT__TELL_BAR)
            assert_int_equal(figure, c->unit != SMEPLAT_UNIT_NONE);
        assert_int_equal(holds(t->asks.zh, '1'), figure);
        assert_int_equal(holds(t->asks.en, '1'), figure);
        assert_int_equal(holds(t->found.zh, '1'), figure);
        assert_int_equal(holds(t->found.en, '1'), figure);
        assert_true(ascii(t->asks.en) && ascii(t->found.en));
        assert_false(ascii(t->asks.zh) || ascii(t->found.zh));
    }
    assert_null(smeplat__criterion_text_of(0));
    assert_null(smeplat__criterion_text_of(-1));
    assert_null(smeplat__criterion_text_of((int32_t)smeplat_criterion_count() + 1));
    assert_null(smeplat__criterion_text_of(INT32_MIN));
}

/* ---- The writer ---- */

static void width_counts_wide_characters_twice(void **state)
{
    (void)state;
    assert_int_equal(smeplat__width(""), 0);
    assert_int_equal(smeplat__width("ab 1"), 4);
    assert_int_equal(smeplat__width("资产"), 4);
    assert_int_equal(smeplat__width("（一）"), 6);
    assert_int_equal(smeplat__width("，。：；、"), 10);
    assert_int_equal(smeplat__width("…“”"), 3);
    assert_int_equal(smeplat__width("é"), 1);
    assert_int_equal(smeplat__width("e\xCC\x81"), 1);        /* e and a combining accent */
    assert_int_equal(smeplat__width("\xF0\xA0\x80\x80"), 2); /* U+20000 */
    assert_int_equal(smeplat__width("\xF0\x9F\x98\x80"), 2); /* U+1F600 */
    assert_int_equal(smeplat__width("\xF3\xB0\x80\x80"),
                     1); /* U+F0000, for private use: beyond all that is wide or has no width */
    assert_int_equal(smeplat__width("한グﾊ"), 5);    /* the last is half-width */
    assert_int_equal(smeplat__width("\xFF\xC3"), 2); /* two bytes that start nothing */
}

static char *written(char *buf, size_t cap, int32_t width, int32_t indent, const char *text)
{
    smeplat__writer w;
    size_t n;

    smeplat__writer_start(&w, buf, cap, ZH, width);
    smeplat__put_indent(&w, indent);
    smeplat__put(&w, text);
    n = smeplat__writer_end(&w);
    assert_int_equal(n, strlen(buf));
    return buf;
}

static void lines_are_wrapped_where_the_language_allows(void **state)
{
    char b[400];

    (void)state;
    assert_string_equal(written(b, sizeof b, 0, 0, "one two three four"), "one two three four");
    assert_string_equal(written(b, sizeof b, 9, 0, "one two three four"), "one two\nthree\nfour");
    assert_string_equal(written(b, sizeof b, 9, 2, "one two three four"), "one two\n  three\n  four");
    assert_string_equal(written(b, sizeof b, 10, 0, "一二三四五六七"), "一二三四五\n六七");
    assert_string_equal(written(b, sizeof b, 11, 0, "一二三四五六七"), "一二三四五\n六七");
    /* no line starts with what closes, none ends with what opens */
    assert_string_equal(written(b, sizeof b, 10, 0, "一二三四五，六七"), "一二三四\n五，六七");
    assert_string_equal(written(b, sizeof b, 10, 0, "一二三四（五）六"), "一二三四\n（五）六");
    assert_string_equal(written(b, sizeof b, 10, 0, "一二三四“五”六"), "一二三四\n“五”六");
    /* a clause's number, a figure with its unit and a figure in groups stay together */
    assert_string_equal(written(b, sizeof b, 10, 0, "一二第(三)项"), "一二\n第(三)项");
    assert_string_equal(written(b, sizeof b, 10, 0, "一二三100家"), "一二三\n100家");
    assert_string_equal(written(b, sizeof b, 14, 0, "sum 3 000 000.00 a"), "sum\n3 000 000.00 a");
    assert_string_equal(written(b, sizeof b, 10, 0, "within Art. 6(1)"), "within\nArt. 6(1)");
    /* what is wider than a line is broken anywhere */
    assert_string_equal(written(b, sizeof b, 10, 2, "abcdefghijklmnopqrstuvwxyz"),
                        "abcdefghij\n  klmnopqr\n  stuvwxyz");
    assert_string_equal(written(b, sizeof b, 10, 2, "trailing   "), "trailing");
}

static char *wrapped(char *buf, size_t cap, const char *text, int32_t width, int32_t indent, int32_t column)
{
    smeplat_str s;
    size_t n;

    s.ptr = text;
    s.len = strlen(text);
    n = smeplat_text_wrap(s, width, indent, column, buf, cap);
    assert_int_equal(n, smeplat_text_wrap(s, width, indent, column, NULL, 0));
    return buf;
}

static void callers_can_lay_out_text_too(void **state)
{
    smeplat_str none = {NULL, 0};
    char b[200];

    (void)state;
    assert_string_equal(wrapped(b, sizeof b, "一二三四五，六七", 10, 0, 0), "一二三四\n五，六七");
    assert_string_equal(wrapped(b, sizeof b, "one two three four", 11, 2, 6), "one\n  two three\n  four");
    assert_string_equal(wrapped(b, sizeof b, "one two three four", 0, 2, 6), "one two three four");
    assert_string_equal(wrapped(b, sizeof b, "one two three four", -5, -2, -6), "one two three four");
    /* what could steer a terminal, and what is not UTF-8 */
    assert_string_equal(wrapped(b, sizeof b, "a\033[2Jb\nc\xFF", 0, 0, 0), "a\xEF\xBF\xBD[2Jb\xEF\xBF\xBD"
                                                                           "c\xEF\xBF\xBD");
    /* cut between characters */
    assert_string_equal(wrapped(b, 6, "一二三", 0, 0, 0), "一");
    assert_int_equal(smeplat_text_wrap(none, 10, 2, 0, b, sizeof b), 0);
    assert_string_equal(b, "");
    assert_int_equal(smeplat_text_columns("资产12（一）", strlen("资产12（一）")), 12);
    assert_int_equal(smeplat_text_columns("资产", 3), 2); /* as far as it is said to go */
    assert_int_equal(smeplat_text_columns(NULL, 7), 0);
}

static void a_piece_longer_than_the_word_buffer_is_kept_whole(void **state)
{
    char text[1001], b[2100];
    smeplat__writer w;
    size_t i, n;

    (void)state;
    memset(text, 'x', 1000);
    text[1000] = '\0';
    assert_string_equal(written(b, sizeof b, 0, 0, text), text);
    (void)written(b, sizeof b, 40, 0, text);
    for (i = 0; b[i]; i++)
        assert_int_equal(b[i], i % 41 == 40 ? '\n' : 'x');
    for (i = 230; i < 250; i++) { /* a look or a group across the end of the word */
        text[i] = '\0';
        smeplat__writer_start(&w, b, sizeof b, EN, 0);
        smeplat__put(&w, text);
        smeplat__put_look(&w, "1;31");
        smeplat__put(&w, "1 2");
        smeplat__put_look(&w, "0");
        n = smeplat__writer_end(&w);
        assert_int_equal(n, i + 7 + 3 + 4);
        assert_int_equal(strlen(b), n);
        assert_non_null(strstr(b, "\033[1;31m1 2\033[0m"));
        text[i] = 'x';
    }
}

static void numbers_are_written_exactly(void **state)
{
    static const struct {
        int64_t number;
        const char *plain, *grouped;
    } rows[] = {
        {0, "0", "0"},
        {7, "7", "7"},
        {999, "999", "999"},
        {1000, "1000", "1 000"},
        {-1, "-1", "-1"},
        {-999, "-999", "-999"},
        {-1234567, "-1234567", "-1 234 567"},
        {INT64_MAX, "9223372036854775807", "9 223 372 036 854 775 807"},
        {INT64_MIN, "-9223372036854775808", "-9 223 372 036 854 775 808"},
    };
    smeplat__writer w;
    char b[64];
    size_t i;

    (void)state;
    for (i = 0; i < COUNT(rows); i++) {
        smeplat__writer_start(&w, b, sizeof b, EN, 0);
        smeplat__put_number(&w, rows[i].number);
        (void)smeplat__writer_end(&w);
        assert_string_equal(b, rows[i].plain);
        smeplat__writer_start(&w, b, sizeof b, EN, 0);
        smeplat__put_grouped(&w, rows[i].number);
        (void)smeplat__writer_end(&w);
        assert_string_equal(b, rows[i].grouped);
    }
}

static void text_that_would_reach_the_terminal_is_made_harmless(void **state)
{
    char b[200];

    (void)state;
    assert_string_equal(written(b, sizeof b, 0, 0, "a\033[31mb"), "a\xEF\xBF\xBD[31mb");
    assert_string_equal(written(b, sizeof b, 0, 0, "a\nb\r\tc\x7F"), "a\xEF\xBF\xBD"
                                                                     "b\xEF\xBF\xBD\xEF\xBF\xBD"
                                                                     "c\xEF\xBF\xBD");
    assert_string_equal(written(b, sizeof b, 0, 0,
                                "a\xC2\x9B"
                                "b"),
                        "a\xEF\xBF\xBD"
                        "b"); /* one-byte CSI */
    assert_string_equal(written(b, sizeof b, 0, 0,
                                "a\xE2\x80\xAE"
                                "b"),
                        "a\xEF\xBF\xBD"
                        "b");                                                                /* right to left */
    assert_string_equal(written(b, sizeof b, 0, 0, "\xE4\xB8"), "\xEF\xBF\xBD\xEF\xBF\xBD"); /* cut off */
    assert_string_equal(written(b, sizeof b, 0, 0, "\xC0\xAF"), "\xEF\xBF\xBD\xEF\xBF\xBD"); /* overlong */
    assert_string_equal(written(b, sizeof b, 0, 0, "\xED\xA0\x80"), "\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD");
    assert_string_equal(written(b, sizeof b, 0, 0, "\xF4\x90\x80\x80"),
                        "\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD");
}

/* ---- Findings ---- */

/* A finding of a criterion as the library would start it. */
static smeplat_finding finding(int32_t criterion, int32_t verdict)
{
    const smeplat_criterion_info *c = smeplat_criterion_at((size_t)criterion - 1);
    smeplat_finding f;

    memset(&f, 0, sizeof f);
    f.struct_size = sizeof f;
    f.criterion = criterion;
    f.clause = c->clause;
    f.unit = c->unit;
    f.readings = c->readings;
    f.verdict = verdict;
    f.least = verdict == SMEPLAT_VERDICT_UNKNOWN ? SMEPLAT_VERDICT_NOT_MET : verdict;
    f.most = verdict == SMEPLAT_VERDICT_UNKNOWN ? SMEPLAT_VERDICT_MET : verdict;
    return f;
}

static void observed(smeplat_finding *f, int64_t num, int64_t den)
{
    f->observed.num = num;
    f->observed.den = den;
    f->present |= SMEPLAT_PRESENT_OBSERVED;
}

static void required(smeplat_finding *f, int64_t num, int64_t den)
{
    f->required.num = num;
    f->required.den = den;
    f->present |= SMEPLAT_PRESENT_REQUIRED;
}

static void short_by(smeplat_finding *f, int64_t shortfall)
{
    f->shortfall = shortfall;
    f->present |= SMEPLAT_PRESENT_SHORTFALL;
}

static void short_by_both(smeplat_finding *f, int64_t shortfall)
{
    f->shortfall_both = shortfall;
    f->present |= SMEPLAT_PRESENT_SHORTFALL_BOTH;
}

static void wants(smeplat_finding *f, int32_t field, int32_t entry, int32_t reason)
{
    f->field = field;
    f->field_entry = entry;
    f->reasons |= BIT(reason);
}

static void says(const smeplat_finding *f, const char *zh, const char *en)
{
    char b[4000];
    size_t n = smeplat_finding_text(f, ZH, b, sizeof b);

    assert_string_equal(b, zh);
    assert_int_equal(n, strlen(zh));
    n = smeplat_finding_text(f, EN, b, sizeof b);
    assert_string_equal(b, en);
    assert_int_equal(n, strlen(en));
}

/*= Art. 6(1): legal person */
static void yes_no_finding_in_words(void **state)
{
    smeplat_finding f = finding(SMEPLAT_CRITERION_ART6_1_LEGAL_PERSON, SMEPLAT_VERDICT_MET);

    (void)state;
    f.evidence = 12;
    says(&f, "独立法人资格（第六条第(一)项）：符合。现状：具有独立法人资格。材料：第12号。",
         "Independent legal personality (Art. 6(1)): met. Found: has independent legal personality. Document: no. 12.");
    f = finding(SMEPLAT_CRITERION_ART6_1_LEGAL_PERSON, SMEPLAT_VERDICT_DISCRETION);
    f.reasons = BIT(SMEPLAT_REASON_IN_PRINCIPLE);
    says(&f,
         "独立法人资格（第六条第(一)项）：需酌定。现状：不具有独立法人资格。要求：原则上具有独立法人资格。"
         "理由：条文对此只作原则要求，未达到时由市经济和信息化局酌定。口径：R1、R12、R13。",
         "Independent legal personality (Art. 6(1)): left to the bureau. Found: has no independent legal personality. "
         "Required: in principle has independent legal personality. Why: the clause binds in principle only: falling "
         "short "
         "is left to the bureau. Readings: R1, R12, R13.");
    f = finding(SMEPLAT_CRITERION_ART6_1_LEGAL_PERSON, SMEPLAT_VERDICT_UNKNOWN);
    f.least = SMEPLAT_VERDICT_DISCRETION;
    f.reasons = BIT(SMEPLAT_REASON_IN_PRINCIPLE);
    wants(&f, SMEPLAT_FIELD_LEGAL_PERSON, 0, SMEPLAT_REASON_NOT_STATED);
    says(&f,
         "独立法人资格（第六条第(一)项）：待核实。要求：原则上具有独立法人资格。"
         "待补：尚未填报：是否具有独立法人资格（legal_person）。可能：查明后为“需酌定”至“符合”。"
         "理由：条文对此只作原则要求，未达到时由市经济和信息化局酌定。口径：R1、R12、R13。",
         "Independent legal personality (Art. 6(1)): not settled. Required: in principle has independent legal "
         "personality. "
         "To settle: not stated: whether it has independent legal personality (legal_person). Could be: once settled, "
         "anything from \"left to the bureau\" to \"met\". Why: the clause binds in principle only: falling short is "
         "left to "
         "the bureau. Readings: R1, R12, R13.");
}

/*= Art. 19: the bureau's ruling settles it */
static void ruled_finding_claims_no_fact(void **state)
{
    smeplat_finding f = finding(SMEPLAT_CRITERION_ART6_1_LEGAL_PERSON, SMEPLAT_VERDICT_MET);

    (void)state;
    f.reasons = BIT(SMEPLAT_REASON_IN_PRINCIPLE) | BIT(SMEPLAT_REASON_RULED);
    says(&f,
         "独立法人资格（第六条第(一)项）：符合。要求：原则上具有独立法人资格。"
         "理由：条文对此只作原则要求，未达到时由市经济和信息化局酌定；已按市经济和信息化局的决定认定。",
         "Independent legal personality (Art. 6(1)): met. Required: in principle has independent legal personality. "
         "Why: the "
         "clause binds in principle only: falling short is left to the bureau; settled by a ruling of the bureau.");
}

/*= Art. 6(1): assets */
static void money_finding_in_words(void **state)
{
    smeplat_finding f = finding(SMEPLAT_CRITERION_ART6_1_ASSETS, SMEPLAT_VERDICT_NOT_MET);

    (void)state;
    observed(&f, 299999999, 1);
    required(&f, 300000000, 1);
    short_by(&f, 1);
    says(&f,
         "资产总额（第六条第(一)项）：不符合。现状：资产总额2 999 999.99元。要求：资产总额不低于300万元。"
         "差距：还差0.01元。口径：R1、R12、R13。",
         "Total assets (Art. 6(1)): not met. Found: total assets 2 999 999.99 yuan. Required: total assets of at least "
         "3 000 000.00 yuan. Missing: 0.01 yuan. Readings: R1, R12, R13.");
    f = finding(SMEPLAT_CRITERION_ART6_1_ASSETS, SMEPLAT_VERDICT_UNKNOWN);
    required(&f, 300000000, 1);
    wants(&f, SMEPLAT_FIELD_TOTAL_ASSETS_FEN, 0, SMEPLAT_REASON_EVIDENCE);
    observed(&f, 350050000, 1);
    f.evidence = 3;
    says(&f,
         "资产总额（第六条第(一)项）：待核实。现状：资产总额350.05万元。要求：资产总额不低于300万元。"
         "待补：佐证不足：资产总额（total_assets_fen）。口径：R1、R12、R13。材料：第3号。",
         "Total assets (Art. 6(1)): not settled. Found: total assets 3 500 500.00 yuan. Required: total assets of at "
         "least "
         "3 000 000.00 yuan. To settle: not evidenced well enough: total assets (total_assets_fen). Readings: R1, R12, "
         "R13. "
         "Document: no. 3.");
}

/* The text of one part, to look at figures alone. */
static const char *part_of(const smeplat_finding *f, int32_t part, int32_t lang, char *buf, size_t cap)
{
    smeplat__writer w;

    smeplat__writer_start(&w, buf, cap, lang, 0);
    smeplat__finding_part(&w, f, NULL, part);
    (void)smeplat__writer_end(&w);
    return buf;
}

static void money_is_exact_to_the_fen_and_readable(void **state)
{
    static const struct {
        int64_t fen;
        const char *zh, *en;
    } rows[] = {
        {0, "还差0元", "0.00 yuan"},
        {1, "还差0.01元", "0.01 yuan"},
        {10, "还差0.10元", "0.10 yuan"},
        {99999, "还差999.99元", "999.99 yuan"},
        {100000, "还差1 000元", "1 000.00 yuan"},
        {999900, "还差9 999元", "9 999.00 yuan"},
        {1000000, "还差1万元", "10 000.00 yuan"},
        {1010000, "还差1.01万元", "10 100.00 yuan"},
        {1100000, "还差1.1万元", "11 000.00 yuan"},
        {1000100, "还差10 001元", "10 001.00 yuan"},
        {1000001, "还差10 000.01元", "10 000.01 yuan"},
        {123456789000000, "还差123 456 789万元", "1 234 567 890 000.00 yuan"},
        {INT64_MAX, "还差92 233 720 368 547 758.07元", "92 233 720 368 547 758.07 yuan"},
        {-5, "还差-5分", "-5 fen"},
    };
    smeplat_finding f = finding(SMEPLAT_CRITERION_ART6_1_ASSETS, SMEPLAT_VERDICT_NOT_MET);
    char b[200];
    size_t i;

    (void)state;
    for (i = 0; i < COUNT(rows); i++) {
        short_by(&f, rows[i].fen);
        assert_string_equal(part_of(&f, SMEPLAT__PART_MISSING, ZH, b, sizeof b), rows[i].zh);
        assert_string_equal(part_of(&f, SMEPLAT__PART_MISSING, EN, b, sizeof b), rows[i].en);
    }
}

/*= Art. 6(8), 6(9): shares */
static void percentages_are_cut_never_rounded_up(void **state)
{
    static const struct {
        int64_t num, den;
        const char *percent;
    } rows[] = {
        {0, 3, "0%"},
        {1, 2, "50%"},
        {1, 8, "12.5%"},
        {1, 16, "6.25%"},
        {1, 32, "3.12…%"}, /* 3.125: two places and no more */
        {2, 3, "66.66…%"},
        {899999, 1000000, "89.99…%"},
        {INT64_MAX - 1, INT64_MAX, "99.99…%"},
        {1, INT64_MAX, "0.00…%"},
        {1, 1000, "0.1%"},
        {1, 1, "100%"},
        {7, 2, "350%"},
        {INT64_MAX, 1, "922337203685477580700%"},
    };
    smeplat_finding f = finding(SMEPLAT_CRITERION_ART6_9_SATISFACTION, SMEPLAT_VERDICT_NOT_MET);
    char b[300], want[300];
    size_t i;

    (void)state;
    for (i = 0; i < COUNT(rows); i++) {
        observed(&f, rows[i].num, rows[i].den);
        (void)snprintf(want, sizeof want, "satisfaction of those served: %s (", rows[i].percent);
        assert_memory_equal(part_of(&f, SMEPLAT__PART_FOUND, EN, b, sizeof b), want, strlen(want));
        (void)snprintf(want, sizeof want, "服务对象满意度%s（", rows[i].percent);
        assert_memory_equal(part_of(&f, SMEPLAT__PART_FOUND, ZH, b, sizeof b), want, strlen(want));
    }
    observed(&f, 0, 0);
    assert_string_equal(part_of(&f, SMEPLAT__PART_FOUND, EN, b, sizeof b),
                        "satisfaction of those served: 0 of 0 answers");
    assert_string_equal(part_of(&f, SMEPLAT__PART_FOUND, ZH, b, sizeof b), "服务对象满意度0／0份");
    required(&f, 90, 100);
    assert_string_equal(part_of(&f, SMEPLAT__PART_REQUIRED, ZH, b, sizeof b), "服务对象满意度不低于90%");
    required(&f, 2, 3);
    assert_string_equal(part_of(&f, SMEPLAT__PART_REQUIRED, ZH, b, sizeof b), "服务对象满意度不低于66.66…%（2／3）");
    assert_string_equal(part_of(&f, SMEPLAT__PART_REQUIRED, EN, b, sizeof b),
                        "satisfaction of those served of at least 66.66…% (2 of 3)");
}

/*= Art. 6(8): revenue share */
static void money_share_finding_in_words(void **state)
{
    smeplat_finding f = finding(SMEPLAT_CRITERION_ART6_8_REVENUE_SHARE, SMEPLAT_VERDICT_NOT_MET);

    (void)state;
    observed(&f, 149999999, 300000000);
    required(&f, 50, 100);
    short_by(&f, 1);
    short_by_both(&f, 2);
    says(
        &f,
        "服务中小企业收入占比（第六条第(八)项）：不符合。现状：服务中小企业的收入占49.99…%（1 499 999.99元／300万元）。"
        "要求：服务中小企业的收入占比不低于50%。差距：收入总额不变时还差0.01元；靠新增部分补足则还差0.02元。"
        "口径：R7、R8、R12、R13。",
        "Revenue share from serving SMEs (Art. 6(8)): not met. Found: share of revenue from serving SMEs: 49.99…% "
        "(1 499 999.99 yuan of 3 000 000.00 yuan). Required: at least 50% of revenue from serving SMEs. Missing: 0.01 "
        "yuan "
        "if the whole stays the same; 0.02 yuan if they are added to the whole too. Readings: R7, R8, R12, R13.");
    f = finding(SMEPLAT_CRITERION_ART6_8_REVENUE_SHARE, SMEPLAT_VERDICT_DISCRETION);
    f.reasons = BIT(SMEPLAT_REASON_ZERO_DENOMINATOR);
    observed(&f, 0, 0);
    required(&f, 50, 100);
    says(&f,
         "服务中小企业收入占比（第六条第(八)项）：需酌定。现状：服务中小企业的收入占0元／0元。"
         "要求：服务中小企业的收入占比不低于50%。理由：分母为零，无从计算占比。口径：R7、R8、R12、R13。",
         "Revenue share from serving SMEs (Art. 6(8)): left to the bureau. Found: share of revenue from serving SMEs: "
         "0.00 yuan of 0.00 yuan. Required: at least 50% of revenue from serving SMEs. Why: there is no revenue to "
         "take a "
         "share of. Readings: R7, R8, R12, R13.");
}

/*= Art. 6(9): satisfaction */
static void answer_share_and_mean_score_in_words(void **state)
{
    smeplat_finding f = finding(SMEPLAT_CRITERION_ART6_9_SATISFACTION, SMEPLAT_VERDICT_NOT_MET);

    (void)state;
    observed(&f, 182, 203);
    required(&f, 90, 100);
    short_by(&f, 1);
    short_by_both(&f, 7);
    says(&f,
         "服务对象满意度（第六条第(九)项）：不符合。现状：服务对象满意度89.65…%"
         "（182／203份）。要求：服务对象满意度不低于90%。"
         "差距：有效答卷数不变时还差1份；靠新增部分补足则还差7份。口径：R9、R12、R13。",
         "Satisfaction of those served (Art. 6(9)): not met. Found: satisfaction of those served: 89.65…% (182 of 203 "
         "answers). Required: satisfaction of those served of at least 90%. Missing: 1 answer if the whole stays the "
         "same; 7 "
         "answers if they are added to the whole too. Readings: R9, R12, R13.");
    f = finding(SMEPLAT_CRITERION_ART6_9_SATISFACTION, SMEPLAT_VERDICT_NOT_MET);
    f.unit = SMEPLAT_UNIT_CENTIPOINTS;
    f.readings = 0;
    observed(&f, 8905, 1);
    required(&f, 9000, 1);
    short_by(&f, 95);
    says(&f,
         "服务对象满意度（第六条第(九)项）：不符合。现状：服务对象满意度89.05分。要求：服务对象满意度不低于90.00分。"
         "差距：还差0.95分。",
         "Satisfaction of those served (Art. 6(9)): not met. Found: satisfaction of those served: 89.05 points. "
         "Required: "
         "satisfaction of those served of at least 90.00 points. Missing: 0.95 points.");
    f = finding(SMEPLAT_CRITERION_ART6_9_SATISFACTION, SMEPLAT_VERDICT_UNKNOWN);
    wants(&f, SMEPLAT_FIELD_RULES_SATISFACTION_MIN, 0, SMEPLAT_REASON_NOT_STATED);
    says(&f,
         "服务对象满意度（第六条第(九)项）：待核实。待补：所用规则未载明：满意度下限（rules.satisfaction_"
         "min）。口径：R9、R12、R13。",
         "Satisfaction of those served (Art. 6(9)): not settled. To settle: the rules in use do not give it: floor of "
         "satisfaction (rules.satisfaction_min). Readings: R9, R12, R13.");
}

/*= Art. 6(3)/1, 6(4), 6(7), 6(8): figures against a floor */
static void counts_in_words(void **state)
{
    smeplat_finding f = finding(SMEPLAT_CRITERION_ART6_3_SMES_SERVED, SMEPLAT_VERDICT_DISCRETION);
    char b[300];

    (void)state;
    f.reasons = BIT(SMEPLAT_REASON_IN_PRINCIPLE) | BIT(SMEPLAT_REASON_REDUCED_FLOOR);
    observed(&f, 66, 1);
    required(&f, 100, 1);
    short_by(&f, 34);
    says(&f,
         "服务京津冀中小企业家数（第六条第(三)项）：需酌定。现状：年服务京津冀中小企业66家。"
         "要求：原则上年服务京津冀中小企业不少于100家。差距：还差34家。"
         "理由：条文对此只作原则要求，未达到时由市经济和信息化局酌定；可能适用放宽后的服务家数下限。口径：R4、R5、R12、"
         "R13。",
         "SMEs served (Art. 6(3)): left to the bureau. Found: 66 SMEs of Beijing-Tianjin-Hebei served in the year. "
         "Required: "
         "in principle at least 100 SMEs of Beijing-Tianjin-Hebei a year. Missing: 34 SMEs. Why: the clause binds in "
         "principle only: falling short is left to the bureau; the lower floor of SMEs served is in play. Readings: "
         "R4, R5, "
         "R12, R13.");
    f = finding(SMEPLAT_CRITERION_ART6_7_STAFF, SMEPLAT_VERDICT_NOT_MET);
    observed(&f, 7, 1);
    required(&f, 8, 1);
    short_by(&f, 1);
    says(&f,
         "合格服务人员（第六条第(七)"
         "项）：不符合。现状：学历、职称合格的服务人员7人。要求：学历、职称合格的服务人员不少于8人。"
         "差距：还差1人。口径：R6、R12、R13。",
         "Qualified staff (Art. 6(7)): not met. Found: 7 persons qualified by degree or title. Required: at least 8 "
         "persons "
         "qualified by degree or title. Missing: 1 person. Readings: R6, R12, R13.");
    f = finding(SMEPLAT_CRITERION_ART6_4_INSTITUTIONS, SMEPLAT_VERDICT_MET);
    observed(&f, 12345, 1);
    required(&f, 5, 1);
    says(&f,
         "集聚专业服务机构（第六条第(四)项）：符合。现状：集聚专业服务机构12 345家。要求：集聚专业服务机构不少于5家。",
         "Institutions gathered (Art. 6(4)): met. Found: 12 345 institutions gathered. Required: at least 5 "
         "institutions "
         "gathered.");
    f = finding(SMEPLAT_CRITERION_ART6_8_FREE_SERVICES, SMEPLAT_VERDICT_NOT_MET);
    observed(&f, 0, 1);
    required(&f, 1, 1);
    assert_string_equal(part_of(&f, SMEPLAT__PART_FOUND, EN, b, sizeof b), "0 services for SMEs free of charge");
    assert_string_equal(part_of(&f, SMEPLAT__PART_REQUIRED, EN, b, sizeof b),
                        "at least 1 service for SMEs free of charge");
    assert_string_equal(part_of(&f, SMEPLAT__PART_REQUIRED, ZH, b, sizeof b), "面向中小企业的公益性免费服务不少于1项");
}

/*= Art. 6(1): age */
static void age_finding_in_words(void **state)
{
    smeplat_finding f = finding(SMEPLAT_CRITERION_ART6_1_AGE, SMEPLAT_VERDICT_NOT_MET);
    smeplat_rules rules;
    smeplat__writer w;
    char b[200];

    (void)state;
    observed(&f, 20241001, 1);
    required(&f, 20260630, 1);
    f.met_from = 20261001;
    says(&f,
         "成立满两年（第六条第(一)项）：不符合。现状：成立于2024-10-01。要求：至2026-06-30成立满规定年数。"
         "时间：其他情况不变，申请受理截止日期在2026-10-01或以后即可达到。口径：R1、R3、R12、R13。",
         "Two years since founding (Art. 6(1)): not met. Found: founded on 2024-10-01. Required: years asked for since "
         "founding complete by 2026-06-30. When: by time alone, with a deadline on or after 2026-10-01. Readings: R1, "
         "R3, "
         "R12, R13.");
    memset(&rules, 0, sizeof rules);
    rules.age_years_min = 1;
    smeplat__writer_start(&w, b, sizeof b, EN, 0);
    smeplat__finding_part(&w, &f, &rules, SMEPLAT__PART_REQUIRED);
    (void)smeplat__writer_end(&w);
    assert_string_equal(b, "1 year since founding by 2026-06-30");
    smeplat__writer_start(&w, b, sizeof b, ZH, 0);
    rules.age_years_min = 3;
    smeplat__finding_part(&w, &f, &rules, SMEPLAT__PART_REQUIRED);
    (void)smeplat__writer_end(&w);
    assert_string_equal(b, "至2026-06-30成立满3年");
    smeplat__writer_start(&w, b, sizeof b, EN, 0);
    rules.age_years_min = 0; /* other rules than it was assessed under: how many years they ask for is not known */
    smeplat__finding_part(&w, &f, &rules, SMEPLAT__PART_REQUIRED);
    (void)smeplat__writer_end(&w);
    assert_string_equal(b, "years asked for since founding complete by 2026-06-30");
    f.met_from = 0;
    assert_string_equal(part_of(&f, SMEPLAT__PART_WHEN, EN, b, sizeof b), "never by time alone");
    f.field = SMEPLAT_FIELD_FOUNDED_ON; /* as long as something is open, never is too much said */
    assert_string_equal(part_of(&f, SMEPLAT__PART_WHEN, EN, b, sizeof b), "");
    f.verdict = SMEPLAT_VERDICT_MET;
    f.met_from = 20261001;
    assert_string_equal(part_of(&f, SMEPLAT__PART_WHEN, EN, b, sizeof b), "");
}

/*= Art. 10: filed in time */
static void filing_finding_in_words(void **state)
{
    smeplat_finding f = finding(SMEPLAT_CRITERION_ART10_FILED_IN_TIME, SMEPLAT_VERDICT_NOT_MET);
    char b[200];

    (void)state;
    observed(&f, 20260702, 1);
    required(&f, 20260630, 1);
    says(&f, "按期提交申请（第十条）：不符合。现状：2026-07-02提交申请。要求：不迟于2026-06-30提交申请。差距：晚2天。",
         "Filed in time (Art. 10): not met. Found: filed on 2026-07-02. Required: filed no later than 2026-06-30. "
         "Missing: 2 "
         "days late.");
    observed(&f, 20260701, 1);
    assert_string_equal(part_of(&f, SMEPLAT__PART_MISSING, EN, b, sizeof b), "1 day late");
    observed(&f, 20260630, 1);
    assert_string_equal(part_of(&f, SMEPLAT__PART_MISSING, EN, b, sizeof b), "");
    observed(&f, 99999999, 1); /* no such day: as it stands */
    assert_string_equal(part_of(&f, SMEPLAT__PART_FOUND, EN, b, sizeof b), "filed on 99999999");
    assert_string_equal(part_of(&f, SMEPLAT__PART_MISSING, EN, b, sizeof b), "");
    observed(&f, 20260731, 1);
    f.required.num = 20260230; /* a day that no month has: nothing is counted from it */
    assert_string_equal(part_of(&f, SMEPLAT__PART_REQUIRED, EN, b, sizeof b), "filed no later than 20260230");
    assert_string_equal(part_of(&f, SMEPLAT__PART_MISSING, EN, b, sizeof b), "");
    f.required.num = 99999999;
    assert_string_equal(part_of(&f, SMEPLAT__PART_MISSING, EN, b, sizeof b), "");
    required(&f, 20260630, 1);
    assert_string_equal(part_of(&f, SMEPLAT__PART_MISSING, EN, b, sizeof b), "31 days late");
    required(&f, 21991230, 1);
    observed(&f, SMEPLAT_DATE_MAX, 1); /* the last day there is */
    assert_string_equal(part_of(&f, SMEPLAT__PART_MISSING, EN, b, sizeof b), "1 day late");
    required(&f, SMEPLAT_DATE_MIN, 1);
    observed(&f, 19000103, 1); /* against the first */
    assert_string_equal(part_of(&f, SMEPLAT__PART_MISSING, EN, b, sizeof b), "2 days late");
    f.present = SMEPLAT_PRESENT_OBSERVED; /* late by how much: only against a day */
    assert_string_equal(part_of(&f, SMEPLAT__PART_MISSING, EN, b, sizeof b), "");
}

/*= Art. 6(2): penalties */
static void incident_finding_in_words(void **state)
{
    smeplat_finding f = finding(SMEPLAT_CRITERION_ART6_2_PENALTIES, SMEPLAT_VERDICT_UNKNOWN);
    smeplat_rules rules;
    smeplat__writer w;
    char b[300];

    (void)state;
    memset(&rules, 0, sizeof rules);
    smeplat__writer_start(&w, b, sizeof b, EN, 0); /* rules that do not say how far they look back */
    smeplat__finding_part(&w, &f, &rules, SMEPLAT__PART_REQUIRED);
    (void)smeplat__writer_end(&w);
    assert_string_equal(b, "no criminal or serious penalty in the look-back");
    rules.lookback_years = 3;
    smeplat__writer_start(&w, b, sizeof b, EN, 0);
    smeplat__finding_part(&w, &f, &rules, SMEPLAT__PART_REQUIRED);
    (void)smeplat__writer_end(&w);
    assert_string_equal(b, "no criminal or serious penalty (looking back 3 years)");
    f.most = SMEPLAT_VERDICT_NONE; /* a range with one end is none */
    assert_string_equal(part_of(&f, SMEPLAT__PART_RANGE, EN, b, sizeof b), "");
    f.most = SMEPLAT_VERDICT_DISCRETION;
    f.entry = 2;
    f.evidence = 31;
    f.met_from = 20270506;
    f.reasons = BIT(SMEPLAT_REASON_SEVERITY_NOT_STATED) | BIT(SMEPLAT_REASON_PENDING);
    wants(&f, SMEPLAT_FIELD_INCIDENTS_SEVERITY, 2, SMEPLAT_REASON_NOT_STATED);
    says(
        &f,
        "无刑事、严重行政处罚（第六条第(二)项）：待核实。现状：起决定作用的是第2条处罚或失信记录。"
        "要求：没有刑事处罚和严重行政处罚（回溯期内）。时间：其他情况不变，申请受理截止日期在2027-05-06或以后即可达到。"
        "待补：尚未填报：第2条处罚或失信记录的行政处罚轻重（incidents[2].severity）。可能：查明后为“不符合”至“需酌定”。"
        "理由：有行政处罚未载明轻重；有复议或诉讼尚未了结，不影响结论。口径：R12、R13、R14、R15、R17、R18。材料：第31号"
        "。",
        "No criminal or serious penalty (Art. 6(2)): not settled. Found: incident no. 2 decides. Required: no criminal "
        "or "
        "serious penalty in the look-back. When: by time alone, with a deadline on or after 2027-05-06. To settle: not "
        "stated: severity of the penalty, incident no. 2 (incidents[2].severity). Could be: once settled, anything "
        "from "
        "\"not met\" to \"left to the bureau\". Why: the severity of a penalty is not stated; a review or suit is "
        "pending, "
        "which changes nothing. Readings: R12, R13, R14, R15, R17, R18. Document: no. 31.");
    f = finding(SMEPLAT_CRITERION_ART6_2_DISHONESTY, SMEPLAT_VERDICT_NOT_MET);
    f.entry = 1;
    says(&f,
         "无严重失信行为（第六条第(二)项）：不符合。现状：起决定作用的是第1条处罚或失信记录。"
         "要求：没有严重失信认定（回溯期内）。时间：不能单靠时间推移达到。口径：R12、R13、R14、R15、R16、R18。",
         "No serious dishonesty (Art. 6(2)): not met. Found: incident no. 1 decides. Required: no finding of serious "
         "dishonesty in the look-back. When: never by time alone. Readings: R12, R13, R14, R15, R16, R18.");
    f = finding(SMEPLAT_CRITERION_ART6_2_PENALTIES, SMEPLAT_VERDICT_MET);
    says(&f, "无刑事、严重行政处罚（第六条第(二)项）：符合。现状：没有应计入的处罚。",
         "No criminal or serious penalty (Art. 6(2)): met. Found: no penalty that counts.");
    f = finding(SMEPLAT_CRITERION_ART6_2_PENALTIES, SMEPLAT_VERDICT_UNKNOWN);
    f.reasons = BIT(SMEPLAT_REASON_INCIDENTS_INCOMPLETE);
    wants(&f, SMEPLAT_FIELD_INCIDENTS_COMPLETE, 0, SMEPLAT_REASON_NOT_STATED);
    assert_string_equal(part_of(&f, SMEPLAT__PART_WHY, ZH, b, sizeof b), "处罚和失信记录是否齐全未获确认");
    assert_string_equal(part_of(&f, SMEPLAT__PART_FOUND, ZH, b, sizeof b), "");
    assert_string_equal(part_of(&f, SMEPLAT__PART_WHEN, ZH, b, sizeof b), "");
}

/*= Art. 7: functions */
static void function_finding_in_words(void **state)
{
    smeplat_finding f = finding(SMEPLAT_CRITERION_ART7_FUNCTIONS, SMEPLAT_VERDICT_MET);

    (void)state;
    observed(&f, 2, 1);
    required(&f, 1, 1);
    f.entry = 3;
    says(&f,
         "服务功能（第七条）：符合。现状：可计入的服务功能2项（首先是第3项服务功能）。要求：第七条所列服务功能至少具备1"
         "项。",
         "Service functions (Art. 7): met. Found: 2 functions that count (the first is service function no. 3). "
         "Required: at "
         "least 1 function of those in Art. 7.");
    f = finding(SMEPLAT_CRITERION_ART7_FUNCTIONS, SMEPLAT_VERDICT_UNKNOWN);
    observed(&f, 0, 1);
    required(&f, 1, 1);
    f.reasons = BIT(SMEPLAT_REASON_FUNCTION_NOT_EVIDENCED);
    wants(&f, SMEPLAT_FIELD_SERVICES_RECORDS_IN_YEAR, 1, SMEPLAT_REASON_EVIDENCE);
    says(&f,
         "服务功能（第七条）：待核实。现状：可计入的服务功能0项。要求：第七条所列服务功能至少具备1项。"
         "待补：佐证不足：第1项服务功能的服务年度台账记录数（services[1].records_in_year）。"
         "理由：有服务功能已提供但无服务年度台账记录。口径：R10、R11。",
         "Service functions (Art. 7): not settled. Found: 0 functions that count. Required: at least 1 function of "
         "those in "
         "Art. 7. To settle: not evidenced well enough: ledger records of the service year, service function no. 1 "
         "(services[1].records_in_year). Why: a function is offered, but the year's ledger has no record of it. "
         "Readings: "
         "R10, R11.");
}

/*= Art. 15: the bar */
static void bar_finding_in_words(void **state)
{
    smeplat_finding f = finding(SMEPLAT_CRITERION_ART15_BAR, SMEPLAT_VERDICT_NOT_MET);

    (void)state;
    observed(&f, 20260601, 1);
    required(&f, 20270116, 1);
    f.met_from = 20270116;
    f.entry = 1;
    says(&f,
         "不在禁申期内（第十五条）：不符合。现状：2026-06-"
         "01在禁申期内（第1条撤销记录）。要求：不在撤销称号后的禁申期内申请。"
         "时间：2027-01-16起可再次申请。口径：R20、R21、R22。",
         "No bar on applying (Art. 15): not met. Found: 2026-06-01 lies within the bar (revocation no. 1). Required: "
         "applies "
         "on a day free of the bar after a revocation. When: applying is possible again from 2027-01-16. Readings: "
         "R20, R21, "
         "R22.");
    f = finding(SMEPLAT_CRITERION_ART15_BAR, SMEPLAT_VERDICT_MET);
    says(&f, "不在禁申期内（第十五条）：符合。现状：没有仍在生效的禁申期。",
         "No bar on applying (Art. 15): met. Found: no bar in effect.");
    observed(&f, 20260601, 1);
    says(&f, "不在禁申期内（第十五条）：符合。现状：2026-06-01不在禁申期内。",
         "No bar on applying (Art. 15): met. Found: 2026-06-01 is free of the bar.");
    f = finding(SMEPLAT_CRITERION_ART15_BAR, SMEPLAT_VERDICT_UNKNOWN);
    observed(&f, 20260601, 1);
    f.entry = 2;
    f.readings = BIT(SMEPLAT_READING_BAR_START);
    wants(&f, SMEPLAT_FIELD_REVOCATIONS_PUBLISHED_ON, 2, SMEPLAT_REASON_NOT_STATED);
    says(&f,
         "不在禁申期内（第十五条）：待核实。现状：2026-06-"
         "01是否在禁申期内未定（第2条撤销记录）。要求：不在撤销称号后的禁申期内申请。"
         "待补：尚未填报：第2条撤销记录的撤销公布日期（revocations[2].published_on）。口径：R21。",
         "No bar on applying (Art. 15): not settled. Found: whether 2026-06-01 lies within the bar is open (revocation "
         "no. "
         "2). Required: applies on a day free of the bar after a revocation. To settle: not stated: date of its "
         "publication, "
         "revocation no. 2 (revocations[2].published_on). Readings: R21.");
}

static void not_applicable_finding_is_short(void **state)
{
    smeplat_finding f = finding(SMEPLAT_CRITERION_ART6_5_QUERY, SMEPLAT_VERDICT_NOT_APPLICABLE);

    (void)state;
    f.least = f.most = 0;
    says(&f, "信息查询功能（第六条第(五)项）：不适用。", "System answers queries (Art. 6(5)): not applicable.");
}

static void finding_of_unknown_numbers_still_says_something(void **state)
{
    smeplat_finding f;

    (void)state;
    memset(&f, 0, sizeof f);
    f.struct_size = sizeof f;
    says(&f, "未知条件（无对应条款）：未评定。", "Unknown criterion (no clause): not decided.");
    f.criterion = 4711;
    f.clause = -1;
    f.verdict = 77;
    f.unit = 99;
    f.present = 15;
    f.field = 9999;
    f.reasons = BIT(40);
    f.readings = BIT(63);
    says(&f, "未知条件（未知条款）：未知结论。待补：尚待查明：未知事实（unknown_field）。理由：未知理由。口径：R63。",
         "Unknown criterion (unknown clause): unknown verdict. To settle: to be found out: unknown fact "
         "(unknown_field). Why: "
         "unknown reason. Readings: R63.");
    f = finding(SMEPLAT_CRITERION_ART6_4_INSTITUTIONS, SMEPLAT_VERDICT_NOT_MET);
    f.unit = 99;
    f.readings = 0;
    observed(&f, -4, 1);
    short_by(&f, 9);
    says(&f, "集聚专业服务机构（第六条第(四)项）：不符合。现状：集聚专业服务机构-4。差距：还差9。",
         "Institutions gathered (Art. 6(4)): not met. Found: -4 gathered. Missing: 9.");
}

/* Every figure of every criterion at every verdict, with every reason and reading: nothing crashes, all is UTF-8. */
static void findings_of_every_kind_are_worded(void **state)
{
    static const int64_t extremes[] = {0, 1, -1, 20260630, INT64_MAX, INT64_MIN};
    int32_t criterion, verdict, unit, lang;
    char b[12000];
    size_t x, n;

    (void)state;
    for (criterion = -1; criterion <= 36; criterion++)
        for (verdict = -1; verdict <= 6; verdict++)
            for (unit = 0; unit <= 11; unit++)
                for (x = 0; x < COUNT(extremes); x++)
                    for (lang = 1; lang <= 2; lang++) {
                        smeplat_finding f;

                        memset(&f, 0, sizeof f);
                        f.struct_size = sizeof f;
                        f.criterion = criterion;
                        f.verdict = verdict;
                        f.unit = unit;
                        f.present = 15;
                        f.observed.num = f.required.num = f.shortfall = extremes[x];
                        f.observed.den = f.required.den = f.shortfall_both = extremes[(x + 1) % COUNT(extremes)];
                        f.reasons = f.readings = UINT64_MAX;
                        f.met_from = 20260630;
                        f.entry = f.evidence = INT32_MAX;
                        f.field = SMEPLAT_FIELD_INCIDENTS_SEVERITY;
                        f.field_entry = INT32_MAX;
                        n = smeplat_finding_text(&f, lang, b, sizeof b);
                        assert_true(n > 0 && n < sizeof b);
                        assert_int_equal(smeplat__text_check((smeplat_str){b, n}), SMEPLAT_OK);
                        assert_null(strchr(b, '{'));
                        assert_null(strstr(b, "\xEF\xBF\xBD"));
                    }
}

/* ---- Refusals ---- */

static void refuses(smeplat_error e, const char *zh, const char *en)
{
    char b[1000];
    size_t n;

    e.struct_size = sizeof e;
    n = smeplat_error_text(&e, ZH, b, sizeof b);
    assert_string_equal(b, zh);
    assert_int_equal(n, strlen(zh));
    n = smeplat_error_text(&e, EN, b, sizeof b);
    assert_string_equal(b, en);
    assert_int_equal(n, strlen(en));
}

static void error_names_field_entry_and_clause(void **state)
{
    (void)state;
    refuses((smeplat_error){.status = SMEPLAT_ERR_RANGE,
                            .field = SMEPLAT_FIELD_TOTAL_ASSETS_FEN,
                            .clause = SMEPLAT_CLAUSE_6_1},
            "数值超出允许范围：资产总额（total_assets_fen，第六条第(一)项）。",
            "The number is out of range: total assets (total_assets_fen, Art. 6(1)).");
    refuses((smeplat_error){.status = SMEPLAT_ERR_DATE,
                            .field = SMEPLAT_FIELD_INCIDENTS_DECIDED_ON,
                            .clause = SMEPLAT_CLAUSE_6_2,
                            .row = 3,
                            .entry = 2},
            "日期不存在、不在1900年至2199年之间，或应填未填：第2条处罚或失信记录的决定或列入日期"
            "（incidents[2].decided_on，第六条第(二)项，数组下标3）。",
            "The date does not exist, lies outside 1900 to 2199, or is missing: date of decision or listing, incident "
            "no. 2 "
            "(incidents[2].decided_on, Art. 6(2), index 3 of the array).");
    refuses(
        (smeplat_error){.status = SMEPLAT_ERR_CODE, .field = SMEPLAT_FIELD_SPONSOR_USCCS, .entry = 1},
        "统一社会信用代码的长度或字符不对：主办单位统一社会信用代码第1项（sponsor_usccs[1]）。",
        "The unified social credit code has a wrong length or character: unified social credit codes of the sponsors, "
        "no. 1 (sponsor_usccs[1]).");
    refuses((smeplat_error){.status = SMEPLAT_ERR_ENUM, .field = SMEPLAT_FIELD_RULES_READINGS, .entry = 9},
            "不是可选的取值，或应填未填：解读口径的选项（R9）（rules.readings[9]）。",
            "The value is none of those possible, or is missing: option of a reading point R9 (rules.readings[9]).");
    refuses((smeplat_error){.status = SMEPLAT_ERR_ENUM, .field = SMEPLAT_FIELD_RULES_FORCE, .entry = 5},
            "不是可选的取值，或应填未填：“资产总额”的条件的约束程度（rules.force[5]）。",
            "The value is none of those possible, or is missing: force of a criterion: total assets (rules.force[5]).");
    refuses((smeplat_error){.status = SMEPLAT_ERR_ENUM, .field = SMEPLAT_FIELD_RULES_RELAXABLE, .entry = 5},
            "不是可选的取值，或应填未填：“资产总额”的条件可否适度放宽（rules.relaxable[5]）。",
            "The value is none of those possible, or is missing: whether a criterion may be relaxed: total assets "
            "(rules.relaxable[5]).");
    /* 2^32 + 5 is not 5 */
    refuses((smeplat_error){.status = SMEPLAT_ERR_ENUM, .field = SMEPLAT_FIELD_RULES_FORCE, .entry = 4294967301},
            "不是可选的取值，或应填未填：“未知条件”的条件的约束程度（rules.force[4294967301]）。",
            "The value is none of those possible, or is missing: force of a criterion: unknown criterion "
            "(rules.force[4294967301]).");
    refuses((smeplat_error){.status = SMEPLAT_ERR_CALENDAR, .field = SMEPLAT_FIELD_CALENDAR_TEXT, .entry = 12},
            "日历未涵盖该日期，或日历无法读取：日历文件内容第12行（calendar.text[12]）。",
            "No calendar speaks of the day, or the calendar cannot be read: text of the calendar file, line 12 "
            "(calendar.text[12]).");
    refuses((smeplat_error){.status = SMEPLAT_ERR_MEMORY}, "内存不足。", "There is no memory.");
    refuses((smeplat_error){.status = SMEPLAT_OK}, "没有错误。", "There is no error.");
    refuses((smeplat_error){.status = 12345, .field = 4711, .entry = INT64_MAX, .clause = 5, .row = INT64_MAX},
            "未知错误：未知事实第9 223 372 036 854 775 807项（unknown_field，未知条款，数组下标9 223 372 036 854 775 "
            "807）。",
            "Unknown error: unknown fact, no. 9 223 372 036 854 775 807 (unknown_field, unknown clause, index 9 223 "
            "372 036 "
            "854 775 807 of the array).");
}

/* A member of an entry is named with the entry, from the first member of each list to the last. */
static void every_member_of_a_list_is_named_with_its_entry(void **state)
{
    static const struct {
        int32_t first, last;
        const char *zh, *en;
    } lists[] = {
        {SMEPLAT_FIELD_SERVICES_FUNCTION, SMEPLAT_FIELD_SERVICES_ITEMS, "第3项服务功能的", ", service function no. 3"},
        {SMEPLAT_FIELD_INCIDENTS_KIND, SMEPLAT_FIELD_INCIDENTS_EVIDENCE, "第3条处罚或失信记录的", ", incident no. 3"},
        {SMEPLAT_FIELD_REVOCATIONS_GROUND, SMEPLAT_FIELD_REVOCATIONS_ANNULLED_ON, "第3条撤销记录的",
         ", revocation no. 3"},
        {SMEPLAT_FIELD_RULINGS_CRITERION, SMEPLAT_FIELD_RULINGS_REFERENCE, "第3项决定的", ", ruling no. 3"},
        {SMEPLAT_FIELD_FALSEHOODS_CONTEXT, SMEPLAT_FIELD_FALSEHOODS_CONFIRMED, "第3条虚假材料线索的",
         ", falsehood no. 3"},
        {SMEPLAT_FIELD_EVENTS_ON, SMEPLAT_FIELD_EVENTS_DUE_ON, "第3个事件的", ", event no. 3"},
    };
    int32_t field;
    size_t k;

    (void)state;
    for (k = 0; k < sizeof lists / sizeof *lists; k++)
        for (field = lists[k].first - 1; field <= lists[k].last + 1; field++) {
            int within = field >= lists[k].first && field <= lists[k].last;
            smeplat_error e = {.struct_size = sizeof e, .status = SMEPLAT_ERR_RANGE, .field = field, .entry = 3};
            char b[1000];

            (void)smeplat_error_text(&e, ZH, b, sizeof b);
            assert_int_equal(strstr(b, lists[k].zh) != NULL, within);
            (void)smeplat_error_text(&e, EN, b, sizeof b);
            assert_int_equal(strstr(b, lists[k].en) != NULL, within);
        }
}

static void null_and_unknown_sizes_give_an_empty_text(void **state)
{
    smeplat_finding f = finding(1, 1);
    smeplat_error e;
    char b[8] = "xxxxxxx";

    (void)state;
    assert_int_equal(smeplat_finding_text(NULL, ZH, b, sizeof b), 0);
    assert_string_equal(b, "");
    f.struct_size = 4;
    b[0] = 'x';
    assert_int_equal(smeplat_finding_text(&f, ZH, b, sizeof b), 0);
    assert_string_equal(b, "");
    assert_int_equal(smeplat_finding_text(&f, ZH, NULL, 0), 0);
    b[0] = 'x';
    assert_int_equal(smeplat_error_text(NULL, EN, b, sizeof b), 0);
    assert_string_equal(b, "");
    memset(&e, 0, sizeof e);
    b[0] = 'x';
    assert_int_equal(smeplat_error_text(&e, EN, b, sizeof b), 0);
    assert_string_equal(b, "");
}

/* ---- Reports ---- */

typedef struct sample {
    smeplat_platform platform;
    smeplat_round round;
    smeplat_rules rules;
    smeplat_assessment assessment;
    smeplat_finding findings[SMEPLAT_FINDINGS_MAX];
    size_t count;
} sample;

static sample scene;

static smeplat_finding *at(int32_t criterion)
{
    return &scene.findings[criterion - 1];
}

/* All findings met, with figures; then a scene changes some. */
static void scene_met(void)
{
    size_t i;

    memset(&scene, 0, sizeof scene);
    scene.platform.struct_size = sizeof scene.platform;
    scene.platform.name = STR("海淀智造中小企业服务平台");
    scene.platform.uscc = STR("91110108MA01ABCD5X");
    scene.round.struct_size = sizeof scene.round;
    scene.round.deadline = 20260630;
    scene.round.service_year = 2025;
    scene.rules.struct_size = sizeof scene.rules;
    assert_int_equal(smeplat_rules_load(SMEPLAT_MEASURE_BEIJING_2022, &scene.rules, NULL), SMEPLAT_OK);
    scene.assessment.struct_size = sizeof scene.assessment;
    scene.assessment.earliest = scene.round.deadline;
    scene.count = smeplat_criterion_count();
    for (i = 0; i < scene.count; i++)
        scene.findings[i] = finding((int32_t)i + 1, SMEPLAT_VERDICT_MET);
    observed(at(SMEPLAT_CRITERION_ART6_1_AGE), 20190301, 1);
    required(at(SMEPLAT_CRITERION_ART6_1_AGE), 20260630, 1);
    observed(at(SMEPLAT_CRITERION_ART6_1_ASSETS), 350000000, 1);
    required(at(SMEPLAT_CRITERION_ART6_1_ASSETS), 300000000, 1);
    at(SMEPLAT_CRITERION_ART6_1_ASSETS)->evidence = 4;
    observed(at(SMEPLAT_CRITERION_ART6_3_SMES_SERVED), 168, 1);
    required(at(SMEPLAT_CRITERION_ART6_3_SMES_SERVED), 100, 1);
    observed(at(SMEPLAT_CRITERION_ART6_4_INSTITUTIONS), 7, 1);
    required(at(SMEPLAT_CRITERION_ART6_4_INSTITUTIONS), 5, 1);
    observed(at(SMEPLAT_CRITERION_ART6_7_STAFF), 11, 1);
    required(at(SMEPLAT_CRITERION_ART6_7_STAFF), 8, 1);
    observed(at(SMEPLAT_CRITERION_ART6_8_REVENUE_SHARE), 412345678, 700000000);
    required(at(SMEPLAT_CRITERION_ART6_8_REVENUE_SHARE), 50, 100);
    observed(at(SMEPLAT_CRITERION_ART6_8_FREE_SERVICES), 4, 1);
    required(at(SMEPLAT_CRITERION_ART6_8_FREE_SERVICES), 1, 1);
    observed(at(SMEPLAT_CRITERION_ART6_9_SATISFACTION), 190, 203);
    required(at(SMEPLAT_CRITERION_ART6_9_SATISFACTION), 90, 100);
    observed(at(SMEPLAT_CRITERION_ART7_FUNCTIONS), 2, 1);
    required(at(SMEPLAT_CRITERION_ART7_FUNCTIONS), 1, 1);
    at(SMEPLAT_CRITERION_ART7_FUNCTIONS)->entry = 1;
    observed(at(SMEPLAT_CRITERION_ART10_FILED_IN_TIME), 20260601, 1);
    required(at(SMEPLAT_CRITERION_ART10_FILED_IN_TIME), 20260630, 1);
    scene.assessment.tags = BIT(SMEPLAT_TAG_GAOJINGJIAN_INDUSTRIES) | BIT(SMEPLAT_TAG_REGIONAL_COOPERATION);
}

/* Something of everything: failed, open, left to the bureau, and a note. */
static void scene_mixed(void)
{
    smeplat_finding *f;

    scene_met();
    f = at(SMEPLAT_CRITERION_ART6_1_ASSETS);
    f->verdict = f->least = f->most = SMEPLAT_VERDICT_NOT_MET;
    observed(f, 250000050, 1);
    short_by(f, 49999950);
    f = at(SMEPLAT_CRITERION_ART6_9_SATISFACTION);
    f->verdict = f->least = f->most = SMEPLAT_VERDICT_NOT_MET;
    observed(f, 182, 203);
    short_by(f, 1);
    short_by_both(f, 7);
    f = at(SMEPLAT_CRITERION_ART15_BAR);
    f->verdict = f->least = f->most = SMEPLAT_VERDICT_NOT_MET;
    observed(f, 20260601, 1);
    required(f, 20270116, 1);
    f->met_from = 20270116;
    f->entry = 1;

    f = at(SMEPLAT_CRITERION_ART6_2_PENALTIES);
    *f = finding(f->criterion, SMEPLAT_VERDICT_UNKNOWN);
    f->most = SMEPLAT_VERDICT_DISCRETION;
    f->entry = 2;
    f->evidence = 31;
    f->met_from = 20270506;
    f->reasons = BIT(SMEPLAT_REASON_HEARING_CLASS) | BIT(SMEPLAT_REASON_SEVERITY_NOT_STATED);
    wants(f, SMEPLAT_FIELD_INCIDENTS_SEVERITY, 2, SMEPLAT_REASON_NOT_STATED);
    f = at(SMEPLAT_CRITERION_ART6_8_REVENUE_SHARE);
    *f = finding(f->criterion, SMEPLAT_VERDICT_UNKNOWN);
    required(f, 50, 100);
    wants(f, SMEPLAT_FIELD_OPERATING_REVENUE_FEN, 0, SMEPLAT_REASON_NOT_STATED);
    f = at(SMEPLAT_CRITERION_ART6_4_PREMISES);
    *f = finding(f->criterion, SMEPLAT_VERDICT_UNKNOWN);
    wants(f, SMEPLAT_FIELD_FIXED_PREMISES, 0, SMEPLAT_REASON_NOT_STATED);
    f = at(SMEPLAT_CRITERION_ART6_7_STAFF);
    f->verdict = SMEPLAT_VERDICT_UNKNOWN;
    f->least = SMEPLAT_VERDICT_NOT_MET;
    f->most = SMEPLAT_VERDICT_MET;
    f->evidence = 17;
    wants(f, SMEPLAT_FIELD_STAFF_DEGREE_ONLY, 0, SMEPLAT_REASON_EVIDENCE);

    f = at(SMEPLAT_CRITERION_ART6_3_SMES_SERVED);
    f->verdict = f->least = f->most = SMEPLAT_VERDICT_DISCRETION;
    observed(f, 66, 1);
    short_by(f, 34);
    f->reasons = BIT(SMEPLAT_REASON_IN_PRINCIPLE) | BIT(SMEPLAT_REASON_REDUCED_FLOOR);
    f = at(SMEPLAT_CRITERION_ART6_4_INSTITUTIONS);
    f->verdict = f->least = f->most = SMEPLAT_VERDICT_DISCRETION;
    observed(f, 3, 1);
    short_by(f, 2);
    f->reasons = BIT(SMEPLAT_REASON_RELAXABLE);

    f = at(SMEPLAT_CRITERION_ART6_1_LEGAL_PERSON);
    f->reasons = BIT(SMEPLAT_REASON_IN_PRINCIPLE) | BIT(SMEPLAT_REASON_RULED);
    at(SMEPLAT_CRITERION_ART6_5_QUERY)->verdict = SMEPLAT_VERDICT_NOT_APPLICABLE;
    scene.assessment.notes = BIT(SMEPLAT_NOTE_CODE_CHECK) | BIT(SMEPLAT_NOTE_OUTSIDE_VALIDITY);
    scene.assessment.earliest = 20270506;
}

/* Nothing stated at all, as the assessment of a zeroed platform finds it. */
static void scene_zeroed(void)
{
    static const struct {
        int32_t criterion, field;
    } wanted[] = {
        {SMEPLAT_CRITERION_ART3_PRINCIPLES, SMEPLAT_FIELD_PUBLIC_BENEFIT},
        {SMEPLAT_CRITERION_ART6_1_LEGAL_PERSON, SMEPLAT_FIELD_LEGAL_PERSON},
        {SMEPLAT_CRITERION_ART6_1_REGISTERED, SMEPLAT_FIELD_REGISTERED_IN_BEIJING},
        {SMEPLAT_CRITERION_ART6_1_AGE, SMEPLAT_FIELD_FOUNDED_ON},
        {SMEPLAT_CRITERION_ART6_1_ASSETS, SMEPLAT_FIELD_TOTAL_ASSETS_FEN},
        {SMEPLAT_CRITERION_ART6_2_OPERATION, SMEPLAT_FIELD_OPERATING_SOUNDLY},
        {SMEPLAT_CRITERION_ART6_2_PROSPECTS, SMEPLAT_FIELD_GOOD_PROSPECTS},
        {SMEPLAT_CRITERION_ART6_2_PENALTIES, SMEPLAT_FIELD_INCIDENTS_COMPLETE},
        {SMEPLAT_CRITERION_ART6_2_DISHONESTY, SMEPLAT_FIELD_INCIDENTS_COMPLETE},
        {SMEPLAT_CRITERION_ART6_3_REPUTATION, SMEPLAT_FIELD_FIELD_REPUTATION},
        {SMEPLAT_CRITERION_ART6_3_SMES_SERVED, SMEPLAT_FIELD_JJJ_SMES_SERVED},
        {SMEPLAT_CRITERION_ART6_4_PREMISES, SMEPLAT_FIELD_FIXED_PREMISES},
        {SMEPLAT_CRITERION_ART6_4_FACILITIES, SMEPLAT_FIELD_FACILITIES},
        {SMEPLAT_CRITERION_ART6_4_ORGANISES, SMEPLAT_FIELD_ORGANISES_RESOURCES},
        {SMEPLAT_CRITERION_ART6_4_INSTITUTIONS, SMEPLAT_FIELD_INSTITUTIONS_GATHERED},
        {SMEPLAT_CRITERION_ART6_5_DISPLAY, SMEPLAT_FIELD_SYSTEM_DISPLAY},
        {SMEPLAT_CRITERION_ART6_5_QUERY, SMEPLAT_FIELD_SYSTEM_QUERY},
        {SMEPLAT_CRITERION_ART6_5_DIGITAL, SMEPLAT_FIELD_DIGITAL_OPERATION},
        {SMEPLAT_CRITERION_ART6_6_CREDIT, SMEPLAT_FIELD_BUSINESS_REPUTATION},
        {SMEPLAT_CRITERION_ART6_6_MANAGEMENT, SMEPLAT_FIELD_MANAGEMENT_SYSTEM},
        {SMEPLAT_CRITERION_ART6_6_PROCESS, SMEPLAT_FIELD_SERVICE_PROCESS},
        {SMEPLAT_CRITERION_ART6_6_CHARGES, SMEPLAT_FIELD_CHARGING_STANDARD},
        {SMEPLAT_CRITERION_ART6_6_QUALITY, SMEPLAT_FIELD_QUALITY_ASSURANCE},
        {SMEPLAT_CRITERION_ART6_6_PLAN, SMEPLAT_FIELD_DEVELOPMENT_PLAN},
        {SMEPLAT_CRITERION_ART6_6_TARGETS, SMEPLAT_FIELD_ANNUAL_TARGETS},
        {SMEPLAT_CRITERION_ART6_7_TEAM, SMEPLAT_FIELD_MANAGEMENT_TEAM},
        {SMEPLAT_CRITERION_ART6_7_STAFF, SMEPLAT_FIELD_STAFF_DEGREE_ONLY},
        {SMEPLAT_CRITERION_ART6_8_REVENUE_SHARE, SMEPLAT_FIELD_SME_SERVICE_REVENUE_FEN},
        {SMEPLAT_CRITERION_ART6_8_FREE_SERVICES, SMEPLAT_FIELD_FREE_SERVICES},
        {SMEPLAT_CRITERION_ART6_9_SATISFACTION, SMEPLAT_FIELD_SURVEY_VALID},
        {SMEPLAT_CRITERION_ART7_FUNCTIONS, SMEPLAT_FIELD_SERVICES},
        {SMEPLAT_CRITERION_ART10_MATERIALS, SMEPLAT_FIELD_MATERIALS_COMPLETE},
        {SMEPLAT_CRITERION_ART10_FILED_IN_TIME, SMEPLAT_FIELD_FILED_ON},
    };
    size_t i;

    scene_met();
    scene.platform.name = scene.platform.uscc = (smeplat_str){NULL, 0};
    scene.round.service_year = 0;
    scene.assessment.earliest = 0;
    scene.assessment.tags = 0;
    for (i = 0; i < COUNT(wanted); i++) {
        smeplat_finding *f = at(wanted[i].criterion);
        smeplat_finding was = *f;

        *f = finding(wanted[i].criterion, SMEPLAT_VERDICT_UNKNOWN);
        f->required = was.required;
        f->present = was.present & SMEPLAT_PRESENT_REQUIRED;
        wants(f, wanted[i].field, 0, SMEPLAT_REASON_NOT_STATED);
        if (wanted[i].field == SMEPLAT_FIELD_INCIDENTS_COMPLETE)
            f->reasons |= BIT(SMEPLAT_REASON_INCIDENTS_INCOMPLETE);
    }
    at(SMEPLAT_CRITERION_ART3_PRINCIPLES)->least = SMEPLAT_VERDICT_DISCRETION;
    at(SMEPLAT_CRITERION_ART3_PRINCIPLES)->reasons |= BIT(SMEPLAT_REASON_IN_PRINCIPLE);
    at(SMEPLAT_CRITERION_ART6_1_LEGAL_PERSON)->least = SMEPLAT_VERDICT_DISCRETION;
    at(SMEPLAT_CRITERION_ART6_1_LEGAL_PERSON)->reasons |= BIT(SMEPLAT_REASON_IN_PRINCIPLE);
    observed(at(SMEPLAT_CRITERION_ART7_FUNCTIONS), 0, 1);
}

/* Another measure whose figures are not all known, and which asks for less. */
static void scene_measure(void)
{
    smeplat_finding *f;

    scene_met();
    scene.rules.title = STR("某市中小企业公共服务示范平台办法");
    scene.rules.issuer = STR("某市工业和信息化局");
    scene.rules.document_number = STR("某工信规〔2023〕1号");
    scene.rules.valid_to = 20251231;
    scene.rules.min_basis = SMEPLAT_BASIS_VERIFIED;
    scene.rules.age_years_min = 3;
    scene.rules.readings[SMEPLAT_READING_SATISFACTION_MEASURE] = 2;
    scene.assessment.tags = 0;
    scene.assessment.notes = BIT(SMEPLAT_NOTE_OUTSIDE_VALIDITY);
    at(SMEPLAT_CRITERION_ART6_1_REGISTERED)->verdict = SMEPLAT_VERDICT_NOT_APPLICABLE;
    f = at(SMEPLAT_CRITERION_ART6_9_SATISFACTION);
    *f = finding(f->criterion, SMEPLAT_VERDICT_UNKNOWN);
    f->unit = SMEPLAT_UNIT_CENTIPOINTS;
    observed(f, 9350, 1);
    wants(f, SMEPLAT_FIELD_RULES_MEAN_SCORE_MIN, 0, SMEPLAT_REASON_NOT_STATED);
    f = at(SMEPLAT_CRITERION_ART6_1_AGE);
    f->verdict = f->least = f->most = SMEPLAT_VERDICT_NOT_MET;
    observed(f, 20240229, 1);
    f->met_from = 20270228;
    f = at(SMEPLAT_CRITERION_ART10_FILED_IN_TIME);
    f->verdict = f->least = f->most = SMEPLAT_VERDICT_NOT_MET;
    observed(f, 20260703, 1);
}

/* A row of a batch that was refused. */
static void scene_refused(void)
{
    scene_met();
    scene.count = 0;
    scene.assessment.status = SMEPLAT_ERR_CONTRADICTION;
    scene.assessment.error_field = SMEPLAT_FIELD_INCIDENTS_REPAIRED_ON;
    scene.assessment.error_clause = SMEPLAT_CLAUSE_6_2;
    scene.assessment.error_entry = 1;
}

static int32_t least_of(int32_t a, int32_t b)
{
    return a < b ? a : b;
}

/* Counts and verdicts as the findings have them. */
static void scene_sum(void)
{
    smeplat_assessment *a = &scene.assessment;
    size_t i;

    a->conditions = a->filing = SMEPLAT_VERDICT_MET;
    a->finding_count = (uint32_t)scene.count;
    for (i = 0; i < scene.count; i++) {
        const smeplat_finding *f = &scene.findings[i];
        int32_t *part = f->clause >= SMEPLAT_CLAUSE_10 ? &a->filing : &a->conditions;

        a->not_met_count += f->verdict == SMEPLAT_VERDICT_NOT_MET;
        a->unknown_count += f->verdict == SMEPLAT_VERDICT_UNKNOWN;
        a->discretion_count += f->verdict == SMEPLAT_VERDICT_DISCRETION;
        a->met_count += f->verdict == SMEPLAT_VERDICT_MET;
        a->not_applicable_count += f->verdict == SMEPLAT_VERDICT_NOT_APPLICABLE;
        *part = least_of(*part, f->verdict);
    }
    a->overall = least_of(a->conditions, a->filing);
    if (a->status)
        a->overall = a->conditions = a->filing = SMEPLAT_VERDICT_NONE;
}

static smeplat_report report_of(void (*build)(void), int32_t lang, uint32_t flags, int32_t width)
{
    smeplat_report r;

    build();
    scene_sum();
    memset(&r, 0, sizeof r);
    r.struct_size = sizeof r;
    r.lang = lang;
    r.flags = flags;
    r.width = width;
    r.platform = &scene.platform;
    r.round = &scene.round;
    r.rules = &scene.rules;
    r.assessment = &scene.assessment;
    r.findings = scene.findings;
    r.finding_count = scene.count;
    return r;
}

static char rendered[40000];

static const char *render(const smeplat_report *r)
{
    size_t n = smeplat_report_text(r, rendered, sizeof rendered);

    assert_true(n > 0 && n < sizeof rendered);
    assert_int_equal(n, strlen(rendered));
    assert_int_equal(smeplat__text_check((smeplat_str){rendered, n}), SMEPLAT_OK);
    return rendered;
}

typedef struct golden {
    const char *file;
    void (*build)(void);
    int32_t lang;
    uint32_t flags;
    int32_t width;
} golden;

static const golden goldens[] = {
    {"met-zh.txt", scene_met, ZH, 0, 0},
    {"met-en.txt", scene_met, EN, 0, 0},
    {"mixed-zh.txt", scene_mixed, ZH, 0, 0},
    {"mixed-en.txt", scene_mixed, EN, 0, 0},
    {"mixed-zh-colour.txt", scene_mixed, ZH, SMEPLAT_REPORT_COLOUR, 0},
    {"mixed-en-open.txt", scene_mixed, EN, SMEPLAT_REPORT_OPEN_ONLY, 80},
    {"mixed-zh-open-colour.txt", scene_mixed, ZH, SMEPLAT_REPORT_OPEN_ONLY | SMEPLAT_REPORT_COLOUR, 72},
    {"mixed-zh-narrow.txt", scene_mixed, ZH, 0, 40},
    {"mixed-en-narrow.txt", scene_mixed, EN, 0, 40},
    {"zeroed-zh.txt", scene_zeroed, ZH, 0, 0},
    {"zeroed-en.txt", scene_zeroed, EN, 0, 0},
    {"zeroed-zh-narrow.txt", scene_zeroed, ZH, 0, 48},
    {"measure-zh.txt", scene_measure, ZH, 0, 0},
    {"measure-en.txt", scene_measure, EN, 0, 0},
    {"refused-zh.txt", scene_refused, ZH, 0, 0},
    {"refused-en.txt", scene_refused, EN, 0, 0},
};

/*= Art. 19: what is handed out says that it is advice */
static void reports_are_as_on_file(void **state)
{
    static char file[40000];
    char path[600];
    size_t i, n;
    FILE *f;

    (void)state;
    for (i = 0; i < COUNT(goldens); i++) {
        smeplat_report r = report_of(goldens[i].build, goldens[i].lang, goldens[i].flags, goldens[i].width);

        (void)render(&r);
        if (!goldens[i].width) /* else a line may end within */
            assert_non_null(strstr(rendered, goldens[i].lang == ZH ? "第十九条" : "Art. 19"));
        (void)snprintf(path, sizeof path, "%s/text/%s", SMEPLAT_TEST_DATA, goldens[i].file);
        if (getenv("SMEPLAT_UPDATE")) {
            f = fopen(path, "wb");
            assert_non_null(f);
            assert_int_equal(fwrite(rendered, 1, strlen(rendered), f), strlen(rendered));
            assert_int_equal(fclose(f), 0);
        }
        f = fopen(path, "rb");
        if (!f)
            fail_msg("%s cannot be read", path);
        n = fread(file, 1, sizeof file - 1, f);
        file[n] = '\0';
        (void)fclose(f);
        if (n != strlen(rendered) || memcmp(file, rendered, n) != 0) {
            fprintf(stderr, "--- %s\n%s", goldens[i].file, rendered);
            fail_msg("%s differs", goldens[i].file);
        }
    }
}

static void (*const scenes[])(void) = {scene_met, scene_mixed, scene_zeroed, scene_measure, scene_refused};

/* At every width and in both languages: no line too long, none with a space at its end, none that starts with what closes. */
static void report_lines_keep_within_the_width(void **state)
{
    static const char *const closing[] = {"，", "。", "、", "；", "：", "）", "》", "？", "”", "%", ")", ","};
    char line[2000], *end;
    int32_t width, lang;
    const char *s;
    size_t i, c;

    (void)state;
    for (i = 0; i < COUNT(scenes); i++)
        for (lang = 1; lang <= 2; lang++)
            for (width = 40; width <= 140; width++) {
                smeplat_report r = report_of(scenes[i], lang, 0, width);

                for (s = render(&r); *s; s = strchr(s, '\n') + 1) {
                    size_t n = (size_t)(strchr(s, '\n') - s);

                    assert_true(n < sizeof line);
                    memcpy(line, s, n);
                    line[n] = '\0';
                    if (smeplat__width(line) > width)
                        fail_msg("scene %zu, width %d: %s", i, (int)width, line);
                    end = line + n;
                    assert_false(n && end[-1] == ' ');
                    for (c = 0; c < COUNT(closing); c++)
                        if (!strncmp(line + strspn(line, " "), closing[c], strlen(closing[c])))
                            fail_msg("width %d: %s", (int)width, line);
                }
            }
}

/* Same words at every width: only spaces and line ends differ. */
static void wrapping_loses_nothing(void **state)
{
    static char wide[40000], narrow[40000];
    int32_t lang, width;
    size_t i, n, m;
    const char *s;

    (void)state;
    for (lang = 1; lang <= 2; lang++)
        for (i = 0; i < COUNT(scenes); i++) {
            smeplat_report r = report_of(scenes[i], lang, SMEPLAT_REPORT_OPEN_ONLY, 400);

            for (n = 0, s = render(&r); *s; s++)
                if (!strchr(" \n-=", *s))
                    wide[n++] = *s;
            wide[n] = '\0';
            for (width = 40; width < 120; width += 7) {
                r.width = width;
                for (m = 0, s = render(&r); *s; s++)
                    if (!strchr(" \n-=", *s))
                        narrow[m++] = *s;
                narrow[m] = '\0';
                assert_string_equal(narrow, wide);
            }
        }
}

/* The columns of the table stand one under the other on screen. */
static void table_columns_are_aligned(void **state)
{
    static const struct {
        int32_t lang;
        const char *first, *verdict;
    } rows[] = {{ZH, "  第", "  符合"}, {EN, "  Art.", "  met"}};
    char head[300];
    size_t i, n, lines;
    const char *s, *hit;
    int32_t column;

    (void)state;
    for (i = 0; i < COUNT(rows); i++) {
        smeplat_report r = report_of(scene_met, rows[i].lang, 0, 0);

        column = 0;
        lines = 0;
        for (s = render(&r); *s; s = strchr(s, '\n') + 1) {
            if (strncmp(s, rows[i].first, strlen(rows[i].first)) != 0)
                continue;
            hit = strstr(s + 2, rows[i].verdict);
            assert_non_null(hit);
            n = (size_t)(hit + 2 - s);
            assert_true(n < sizeof head);
            memcpy(head, s, n);
            head[n] = '\0';
            if (!column)
                column = smeplat__width(head);
            assert_int_equal(smeplat__width(head), column);
            lines++;
        }
        assert_int_equal(lines, 34);
    }
}

static void colour_adds_looks_and_nothing_else(void **state)
{
    static char plain[40000];
    const char *s;
    int32_t lang;
    size_t n, i, looks;

    (void)state;
    for (lang = 1; lang <= 2; lang++)
        for (i = 0; i < COUNT(scenes); i++) {
            smeplat_report r = report_of(scenes[i], lang, SMEPLAT_REPORT_COLOUR, 60);

            looks = 0;
            for (n = 0, s = render(&r); *s; s++) {
                if (*s == '\033') {
                    looks++;
                    s = strchr(s, 'm');
                    assert_non_null(s);
                } else {
                    plain[n++] = *s;
                }
            }
            plain[n] = '\0';
            assert_true(looks >= 4 && looks % 2 == 0); /* each is switched back */
            r.flags = 0;
            assert_string_equal(render(&r), plain);
            assert_null(strchr(rendered, '\033'));
        }
}

static void open_only_leaves_out_what_is_settled(void **state)
{
    smeplat_report r = report_of(scene_mixed, ZH, SMEPLAT_REPORT_OPEN_ONLY, 0);

    (void)state;
    (void)render(&r);
    assert_null(strstr(rendered, "其余各项"));
    assert_null(strstr(rendered, "信息查询功能")); /* NOT_APPLICABLE */
    assert_null(strstr(rendered, "年度服务目标")); /* MET */
    assert_non_null(strstr(rendered, "资产总额"));
    assert_non_null(strstr(rendered, "集聚专业服务机构"));
    r.flags = 0;
    (void)render(&r);
    assert_non_null(strstr(rendered, "其余各项"));
    assert_non_null(strstr(rendered, "信息查询功能"));
}

/* Verdict first: it stands before every criterion, and failures before what is open, that before the rest. */
static void report_is_in_the_order_that_matters(void **state)
{
    static const char *const order[] = {"平台名称",
                                        "总体结论：不符合",
                                        "申报条件（第三、六、七条）",
                                        "一、不符合",
                                        "二、待核实",
                                        "三、需酌定",
                                        "四、其余各项",
                                        "五、第八条",
                                        "六、提示",
                                        "七、所采用的解读口径",
                                        "八、说明",
                                        "第十九条"};
    smeplat_report r = report_of(scene_mixed, ZH, 0, 0);
    const char *s, *last;
    size_t i;

    (void)state;
    last = render(&r);
    for (i = 0; i < COUNT(order); i++) {
        s = strstr(last, order[i]);
        if (!s)
            fail_msg("%s is missing or out of order", order[i]);
        last = s;
    }
}

/* Every finding is told exactly once, whatever its verdict, one that no version knows included. */
static void report_tells_every_finding(void **state)
{
    smeplat_report r = report_of(scene_zeroed, EN, 0, 0);
    size_t i, count = 0;
    const char *s;

    (void)state;
    for (s = render(&r); (s = strstr(s, "\n    ")) != NULL; s++)
        count += s[5] != ' ';
    assert_int_equal(count, 33); /* one line each in the checklist */
    r = report_of(scene_met, EN, 0, 0);
    for (i = 0; i < scene.count; i++)
        scene.findings[i].verdict = 9;
    (void)render(&r);
    assert_non_null(strstr(rendered, "Unknown verdict") ? NULL : rendered);
    assert_non_null(strstr(rendered, "Not settled (34)"));
    for (i = 0; i < scene.count; i++)
        scene.findings[i].verdict = SMEPLAT_VERDICT_NONE;
    assert_non_null(strstr(render(&r), "Not settled (34)"));
}

/* The line of a rendered report with this in it. */
static const char *line_with(const char *what, char *buf, size_t cap)
{
    const char *at = strstr(rendered, what), *end;

    if (!at)
        fail_msg("no line with %s", what);
    for (end = at; *end != '\n'; end++)
        ;
    for (; at > rendered && at[-1] != '\n'; at--)
        ;
    assert_true((size_t)(end - at) < cap);
    memcpy(buf, at, (size_t)(end - at));
    buf[end - at] = '\0';
    return buf;
}

/* What is open for want of one fact stands in a list: what is asked for, its path, the fact where the first does not say it. Where
 * the figure asked for or the criterion itself is not known, its name stands there; where part is stated, a paragraph says more. */
static void a_report_lists_what_is_not_stated(void **state)
{
    smeplat_report r = report_of(scene_met, EN, 0, 0);
    smeplat_finding f = finding(SMEPLAT_CRITERION_ART6_1_ASSETS, SMEPLAT_VERDICT_UNKNOWN);
    char line[200];

    (void)state;
    r.findings = &f;
    r.finding_count = 1;
    wants(&f, SMEPLAT_FIELD_TOTAL_ASSETS_FEN, 0, SMEPLAT_REASON_NOT_STATED);
    required(&f, 300000000, 1);
    (void)render(&r);
    assert_non_null(strstr(rendered, "Not stated (1)"));
    assert_string_equal(line_with("total_assets_fen", line, sizeof line),
                        "    total assets of at least 3 000 000.00 yuan  total_assets_fen  total assets");
    f.present = 0;
    (void)render(&r);
    assert_string_equal(line_with("total_assets_fen", line, sizeof line),
                        "    total assets  total_assets_fen  total assets");
    f.criterion = 4711;
    (void)render(&r);
    assert_string_equal(line_with("total_assets_fen", line, sizeof line),
                        "    unknown criterion  total_assets_fen  total assets");
    f.field = 9999; /* a fact of some later version */
    (void)render(&r);
    assert_non_null(strstr(rendered, "Not stated (1)"));
    assert_string_equal(line_with("unknown_field", line, sizeof line),
                        "    unknown criterion  unknown_field  unknown fact");

    for (f.field = SMEPLAT_FIELD_RULES_MEASURE - 1; f.field <= SMEPLAT_FIELD_RULES_FILING_WORKDAYS + 1; f.field++) {
        (void)render(&r); /* a figure of the rules is nothing for the platform to state */
        assert_int_equal(strstr(rendered, "Not stated (1)") == NULL,
                         f.field >= SMEPLAT_FIELD_RULES_MEASURE && f.field <= SMEPLAT_FIELD_RULES_FILING_WORKDAYS);
    }

    f = finding(SMEPLAT_CRITERION_ART6_7_STAFF, SMEPLAT_VERDICT_UNKNOWN);
    wants(&f, SMEPLAT_FIELD_STAFF_TITLE_ONLY, 0, SMEPLAT_REASON_NOT_STATED);
    required(&f, 8, 1);
    (void)render(&r);
    assert_non_null(strstr(rendered, "Not stated (1)"));
    observed(&f, 0, 1); /* nobody, as stated, is something stated */
    (void)render(&r);
    assert_null(strstr(rendered, "Not stated ("));
    f.unit = SMEPLAT_UNIT_FUNCTIONS; /* that no function counts is not */
    (void)render(&r);
    assert_non_null(strstr(rendered, "Not stated (1)"));
    f.unit = SMEPLAT_UNIT_PERSONS;
    observed(&f, 3, 1);
    (void)render(&r);
    assert_null(strstr(rendered, "Not stated ("));
    assert_string_equal(line_with("Found", line, sizeof line), "    Found      3 persons qualified by degree or title");
}

/* Masks by hand: number 0 names nothing, and a point is named up to the last bit. */
static void every_bit_of_a_mask_is_told_but_bit_0(void **state)
{
    static char before[sizeof rendered];
    smeplat_report r = report_of(scene_met, EN, 0, 0);
    smeplat_finding f = scene.findings[0];

    (void)state;
    r.findings = &f;
    r.finding_count = 1;
    scene.assessment.tags = scene.assessment.notes = SMEPLAT_BIT(1);
    f.verdict = SMEPLAT_VERDICT_NOT_MET;
    f.readings = SMEPLAT_BIT(3);
    strcpy(before, render(&r));
    assert_null(strstr(before, "R63"));
    scene.assessment.tags = scene.assessment.notes = SMEPLAT_BIT(1) | 1;
    f.readings = SMEPLAT_BIT(3) | 1;
    assert_string_equal(render(&r), before);
    f.readings = SMEPLAT_BIT(3) | SMEPLAT_BIT(63);
    assert_non_null(strstr(render(&r), "R63"));
}

static void report_without_rules_is_that_of_2022(void **state)
{
    static char with[40000];
    smeplat_report r = report_of(scene_mixed, ZH, 0, 0);

    (void)state;
    strcpy(with, render(&r));
    r.rules = NULL;
    assert_string_equal(render(&r), with);
}

static void report_width_is_kept_within_bounds(void **state)
{
    static char first[40000], name[391];
    smeplat_report r = report_of(scene_mixed, EN, 0, 0);

    (void)state;
    /* after 14 columns of its heading the name fills a line of 100 with two of its words, and one of 400 with four */
    memset(name, 'x', 390);
    name[42] = name[86] = name[236] = name[386] = ' ';
    scene.platform.name.ptr = name;
    scene.platform.name.len = sizeof name - 1;
    strcpy(first, render(&r));
    r.width = 99;
    assert_string_not_equal(render(&r), first);
    r.width = 100;
    assert_string_equal(render(&r), first);
    r.width = 40;
    strcpy(first, render(&r));
    r.width = 39;
    assert_string_equal(render(&r), first);
    r.width = -5;
    assert_string_equal(render(&r), first);
    r.width = 400;
    strcpy(first, render(&r));
    r.width = 399;
    assert_string_not_equal(render(&r), first);
    r.width = 401;
    assert_string_equal(render(&r), first);
    r.width = INT32_MAX;
    assert_string_equal(render(&r), first);
    r.width = 0;
    r.lang = 3; /* not known: Chinese */
    assert_non_null(strstr(render(&r), "总体结论"));
}

static void report_shows_a_hostile_name_harmlessly(void **state)
{
    smeplat_report r = report_of(scene_met, EN, 0, 0);

    (void)state;
    scene.platform.name = STR("x\033[2J\ny{1}\xFF");
    assert_non_null(strstr(render(&r), "Platform      x\xEF\xBF\xBD[2J\xEF\xBF\xBDy{1}\xEF\xBF\xBD\n"));
    scene.platform.name = (smeplat_str){NULL, 5};
    assert_non_null(strstr(render(&r), "Platform      (not stated)\n"));
}

static void report_refuses_what_it_cannot_read(void **state)
{
    smeplat_report r = report_of(scene_met, ZH, 0, 0), bad;
    char b[16];
    size_t i;

    (void)state;
#define REFUSED(change)                                              \
    do {                                                             \
        bad = r;                                                     \
        change;                                                      \
        strcpy(b, "x");                                              \
        assert_int_equal(smeplat_report_text(&bad, b, sizeof b), 0); \
        assert_string_equal(b, "");                                  \
        assert_int_equal(smeplat_report_text(&bad, NULL, 0), 0);     \
    } while (0)
    assert_int_equal(smeplat_report_text(NULL, b, sizeof b), 0);
    assert_string_equal(b, "");
    REFUSED(bad.struct_size = 0);
    REFUSED(bad.struct_size = sizeof bad - 8);
    REFUSED(bad.struct_size = sizeof bad + 4);
    REFUSED(bad.platform = NULL);
    REFUSED(bad.round = NULL);
    REFUSED(bad.assessment = NULL);
    REFUSED(bad.findings = NULL);
    scene.platform.struct_size = 12;
    REFUSED((void)0);
    scene.platform.struct_size = SMEPLAT__END_OF(smeplat_platform, ruling_count) - 8;
    REFUSED((void)0);
    scene.platform.struct_size = sizeof scene.platform;
    scene.round.struct_size = 0;
    REFUSED((void)0);
    scene.round.struct_size = SMEPLAT__END_OF(smeplat_round, reserved0) - 8;
    REFUSED((void)0);
    scene.round.struct_size = sizeof scene.round;
    scene.rules.struct_size = 8;
    REFUSED((void)0);
    scene.rules.struct_size = SMEPLAT__END_OF(smeplat_rules, filing_workdays) - 8;
    REFUSED((void)0);
    scene.rules.struct_size = sizeof scene.rules;
    scene.assessment.struct_size = 16;
    REFUSED((void)0);
    scene.assessment.struct_size = SMEPLAT__END_OF(smeplat_assessment, error_entry) - 8;
    REFUSED((void)0);
    scene.assessment.struct_size = sizeof scene.assessment;
    for (i = 0; i < 34; i += 33) {
        scene.findings[i].struct_size = 40;
        REFUSED((void)0);
        scene.findings[i].struct_size = sizeof(smeplat_finding);
    }
#undef REFUSED
    bad = r;
    bad.findings = NULL;
    bad.finding_count = 0;
    assert_true(smeplat_report_text(&bad, NULL, 0) > 0);
    assert_true(smeplat_report_text(&r, NULL, 0) > 0);
}

/* A caller compiled against later headers: longer structs whose new words are zero, findings with a longer stride. */
static void report_takes_longer_structs(void **state)
{
    static struct {
        smeplat_finding finding;
        uint64_t newer;
    } longer[34];
    static struct {
        smeplat_report report;
        uint64_t newer;
    } big;
    static char first[40000];
    smeplat_report r = report_of(scene_mixed, ZH, 0, 0);
    size_t i;

    (void)state;
    strcpy(first, render(&r));
    memset(longer, 0, sizeof longer);
    for (i = 0; i < 34; i++) {
        longer[i].finding = scene.findings[i];
        longer[i].finding.struct_size = i % 2 ? 0 : sizeof longer[0];
    }
    memset(&big, 0, sizeof big);
    big.report = r;
    big.report.struct_size = sizeof big;
    big.report.findings = &longer[0].finding;
    assert_string_equal(render(&big.report), first);
    longer[7].newer = 1;
    assert_int_equal(smeplat_report_text(&big.report, NULL, 0), 0);
    longer[7].newer = 0;
    big.newer = 1;
    assert_int_equal(smeplat_report_text(&big.report, NULL, 0), 0);
}

/* ---- Buffers ---- */

typedef size_t text_function(char *buf, size_t cap);

static smeplat_report cut_report;
static smeplat_finding cut_finding;
static smeplat_error cut_error;

static size_t cut_report_text(char *buf, size_t cap)
{
    return smeplat_report_text(&cut_report, buf, cap);
}

static size_t cut_finding_text(char *buf, size_t cap)
{
    return smeplat_finding_text(&cut_finding, ZH, buf, cap);
}

static size_t cut_error_text(char *buf, size_t cap)
{
    return smeplat_error_text(&cut_error, ZH, buf, cap);
}

/* Every size of buffer: the same length comes back, the text is a prefix cut at a character and as long as it can be. */
static void cut_everywhere(text_function *text)
{
    static char whole[40000], b[40000];
    size_t n = text(whole, sizeof whole), cap, kept;

    assert_int_equal(text(NULL, 0), n);
    memset(b, 'x', sizeof b);
    assert_int_equal(text(b, 0), n);
    assert_int_equal(b[0], 'x');
    for (cap = 1; cap <= n + 2; cap++) {
        memset(b, 'x', cap + 1);
        assert_int_equal(text(b, cap), n);
        assert_int_equal(b[cap], 'x');
        kept = strlen(b);
        assert_true(kept < cap);
        assert_memory_equal(b, whole, kept);
        assert_int_equal(smeplat__text_check((smeplat_str){b, kept}), SMEPLAT_OK);
        assert_true(kept == n || cap - 1 - kept < 4);
        if (kept < n) /* the next character would not have fitted */
            assert_true(kept + (size_t)((whole[kept] & 0x80) ? 2 : 1) > cap - 1 || (whole[kept] & 0xF0) == 0xE0);
    }
    assert_int_equal(text(b, n + 1), n);
    assert_string_equal(b, whole);
    assert_int_equal(text(b, n), n);
    assert_true(strlen(b) < n);
}

static void texts_are_cut_between_characters(void **state)
{
    (void)state;
    cut_finding = finding(SMEPLAT_CRITERION_ART6_1_ASSETS, SMEPLAT_VERDICT_NOT_MET);
    observed(&cut_finding, 299999999, 1);
    required(&cut_finding, 300000000, 1);
    cut_everywhere(cut_finding_text);
    memset(&cut_error, 0, sizeof cut_error);
    cut_error.struct_size = sizeof cut_error;
    cut_error.status = SMEPLAT_ERR_RANGE;
    cut_error.field = SMEPLAT_FIELD_FREE_SERVICES;
    cut_everywhere(cut_error_text);
    cut_report = report_of(scene_refused, ZH, 0, 40);
    cut_everywhere(cut_report_text);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(labels_of_every_number_and_of_no_other),
        cmocka_unit_test(label_tables_are_sorted_and_clean),
        cmocka_unit_test(labels_are_not_shared_within_a_family),
        cmocka_unit_test(labels_say_what_the_field_says),
        cmocka_unit_test(label_language_not_known_is_chinese),
        cmocka_unit_test(clause_labels_agree_with_their_numbers),
        cmocka_unit_test(every_option_of_every_reading_point_is_worded),
        cmocka_unit_test(yes_no_facts_are_worded_as_questions),
        cmocka_unit_test(every_criterion_says_what_it_asks_for),
        cmocka_unit_test(width_counts_wide_characters_twice),
        cmocka_unit_test(lines_are_wrapped_where_the_language_allows),
        cmocka_unit_test(callers_can_lay_out_text_too),
        cmocka_unit_test(a_piece_longer_than_the_word_buffer_is_kept_whole),
        cmocka_unit_test(numbers_are_written_exactly),
        cmocka_unit_test(text_that_would_reach_the_terminal_is_made_harmless),
        cmocka_unit_test(yes_no_finding_in_words),
        cmocka_unit_test(ruled_finding_claims_no_fact),
        cmocka_unit_test(money_finding_in_words),
        cmocka_unit_test(money_is_exact_to_the_fen_and_readable),
        cmocka_unit_test(percentages_are_cut_never_rounded_up),
        cmocka_unit_test(money_share_finding_in_words),
        cmocka_unit_test(answer_share_and_mean_score_in_words),
        cmocka_unit_test(counts_in_words),
        cmocka_unit_test(age_finding_in_words),
        cmocka_unit_test(filing_finding_in_words),
        cmocka_unit_test(incident_finding_in_words),
        cmocka_unit_test(function_finding_in_words),
        cmocka_unit_test(bar_finding_in_words),
        cmocka_unit_test(not_applicable_finding_is_short),
        cmocka_unit_test(finding_of_unknown_numbers_still_says_something),
        cmocka_unit_test(findings_of_every_kind_are_worded),
        cmocka_unit_test(error_names_field_entry_and_clause),
        cmocka_unit_test(every_member_of_a_list_is_named_with_its_entry),
        cmocka_unit_test(null_and_unknown_sizes_give_an_empty_text),
        cmocka_unit_test(reports_are_as_on_file),
        cmocka_unit_test(report_lines_keep_within_the_width),
        cmocka_unit_test(wrapping_loses_nothing),
        cmocka_unit_test(table_columns_are_aligned),
        cmocka_unit_test(colour_adds_looks_and_nothing_else),
        cmocka_unit_test(open_only_leaves_out_what_is_settled),
        cmocka_unit_test(report_is_in_the_order_that_matters),
        cmocka_unit_test(report_tells_every_finding),
        cmocka_unit_test(a_report_lists_what_is_not_stated),
        cmocka_unit_test(every_bit_of_a_mask_is_told_but_bit_0),
        cmocka_unit_test(report_without_rules_is_that_of_2022),
        cmocka_unit_test(report_width_is_kept_within_bounds),
        cmocka_unit_test(report_shows_a_hostile_name_harmlessly),
        cmocka_unit_test(report_refuses_what_it_cannot_read),
        cmocka_unit_test(report_takes_longer_structs),
        cmocka_unit_test(texts_are_cut_between_characters),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
