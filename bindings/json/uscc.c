/* `uscc`: unified social credit codes, one a line, each read and checked.
 * SPDX-License-Identifier: Apache-2.0 */
#include "door.h"

#include <string.h>

#include <smeplat/code.h>

static void json_character(smeplat__json_buffer *b, int32_t c)
{
    char text = (char)c;

    smeplat__json_text(b, &text, 1);
}

static void json_flag(smeplat__json_buffer *b, const char *key, int32_t yes)
{
    smeplat__json_puts(b, ", \"");
    smeplat__json_puts(b, key);
    smeplat__json_puts(b, yes ? "\": true" : "\": false");
}

static void json_code(const smeplat__json_door *d, smeplat__json_buffer *b, smeplat_str code, const smeplat_uscc *u)
{
    smeplat__json_puts(b, "{\"uscc\": ");
    smeplat__json_str(b, code);
    json_flag(b, "valid", u->valid);
    smeplat__json_puts(b, ", \"department\": ");
    json_character(b, u->department);
    smeplat__json_puts(b, ", \"category\": ");
    json_character(b, u->category);
    json_flag(b, "category_known", u->category_known);
    smeplat__json_puts(b, ", \"category_label\": ");
    smeplat__json_words(b, smeplat_uscc_category_label(u->department, u->category, d->lang));
    smeplat__json_puts(b, ", \"region\": \"");
    smeplat__json_put(b, code.ptr + 2, 6);
    smeplat__json_puts(b, "\", \"region_label\": ");
    smeplat__json_words(b, smeplat_region_label(u->region, d->lang));
    json_flag(b, "in_beijing", u->in_beijing);
    json_flag(b, "in_jjj", u->in_jjj);
    json_flag(b, "check_ok", u->check_ok);
    smeplat__json_puts(b, ", \"check_expected\": ");
    json_character(b, u->check_expected);
    json_flag(b, "organisation_check_ok", u->organisation_check_ok);
    smeplat__json_puts(b, ", \"organisation_check_expected\": ");
    json_character(b, u->organisation_check_expected);
    smeplat__json_puts(b, "}");
}

static void text_check(smeplat__json_buffer *b, const char *words, int32_t expected)
{
    char c = (char)expected;

    smeplat__json_puts(b, words);
    smeplat__json_put(b, &c, 1);
    smeplat__json_puts(b, "\n");
}

static void text_code(const smeplat__json_door *d, smeplat__json_buffer *b, smeplat_str code, const smeplat_uscc *u)
{
    int32_t en = d->lang == SMEPLAT_LANG_EN;

    smeplat__json_plain(b, code.ptr, code.len);
    if (en)
        smeplat__json_puts(b, u->valid ? "  valid  " : "  not valid  ");
    else
        smeplat__json_puts(b, u->valid ? "  有效  " : "  无效  ");
    smeplat__json_puts(b, smeplat_uscc_category_label(u->department, u->category, d->lang));
    smeplat__json_puts(b, en ? ", registered by: " : "，登记机关：");
    smeplat__json_puts(b, smeplat_region_label(u->region, d->lang));
    smeplat__json_puts(b, "\n");
    if (!u->check_ok)
        text_check(b, en ? "  check character 18 should be " : "  第 18 位校验码应为 ", u->check_expected);
    if (!u->organisation_check_ok)
        text_check(b, en ? "  check character 17 should be " : "  第 17 位（组织机构代码校验码）应为 ",
                   u->organisation_check_expected);
    if (!u->category_known)
        smeplat__json_puts(b, en ? "  department and category are not in the tables known here\n"
                                 : "  登记管理部门与机构类别不在已知代码表中\n");
}

static void code(smeplat__json_door *d, smeplat__json_buffer *b, const char *ptr, size_t len, int64_t row)
{
    int32_t json = d->format == SMEPLAT_JSON_FORMAT_JSON;
    smeplat_str text;
    smeplat_uscc u;
    smeplat_error error;

    text.ptr = ptr;
    text.len = len;
    memset(&u, 0, sizeof u);
    u.struct_size = sizeof u;
    memset(&error, 0, sizeof error);
    error.struct_size = sizeof error;
    if (smeplat_uscc_read(text, &u, &error) == SMEPLAT_OK) {
        if (!u.valid)
            d->row_errors = 1;
        if (json)
            json_code(d, b, text, &u);
        else
            text_code(d, b, text, &u);
        return;
    }
    d->row_errors = 1;
    error.row = json ? row : 0; /* a person sees where the code stands */
    if (json) {
        smeplat__json_row_error(d, b, "uscc", text, &error);
        return;
    }
    smeplat__json_plain(b, ptr, len);
    smeplat__json_puts(b, "  ");
    smeplat__json_error_sentence(b, &error, d->lang);
    smeplat__json_puts(b, "\n");
}

int32_t smeplat__json_command_uscc(smeplat__json_door *d, smeplat_str document, smeplat__json_buffer *b)
{
    const char *p = document.ptr, *end = document.ptr + document.len;
    smeplat_rules *rules = smeplat__json_take(d, 1, sizeof *rules);
    size_t count = 0;

    if (!rules)
        return 0;
    smeplat__json_rules_2022(rules);
    smeplat__json_begin_results(d, b, rules);
    while (p < end && !b->failed) {
        const char *stop = memchr(p, '\n', (size_t)(end - p));
        const char *next = stop ? stop + 1 : end;

        stop = stop ? stop : end;
        if (stop > p && stop[-1] == '\r')
            stop--;
        if (d->format == SMEPLAT_JSON_FORMAT_JSON)
            smeplat__json_puts(b, count ? ",\n    " : "\n    ");
        code(d, b, p, (size_t)(stop - p), (int64_t)count);
        count++;
        p = next;
    }
    smeplat__json_end_results(d, b, count, SMEPLAT__JSON_TAIL_ADVICE);
    return 1;
}
