/* Unified social credit codes and regions; exact fractions; text laid into lines.
 * SPDX-License-Identifier: Apache-2.0 */
#include <string.h>

#include <smeplat/smeplat.h>

#include "../property/random_platform.h"
#include "print.h"
#include "results.h"

#define CODES  2000
#define RATIOS 2000
#define LINES  120

static void codes(void)
{
    static const char alphabet[] = "0123456789ABCDEFGHJKLMNPQRTUWXYIOSVZa .";
    int i;

    for (i = 0; i < CODES; i++) {
        smeplat_uscc out = {.struct_size = sizeof out};
        smeplat_error error = {.struct_size = sizeof error};
        smeplat_str from = random_code(), code;
        char text[20];
        int64_t changes = random_below(4);
        smeplat_status status;

        memcpy(text, from.ptr, 18);
        while (changes-- > 0) {
            int64_t place = random_below(18);

            text[place] = alphabet[random_percent(95) ? random_below(31) : random_below((int64_t)sizeof alphabet - 1)];
        }
        code.ptr = text;
        code.len = random_percent(98) ? 18 : (size_t)random_below(20);
        if (code.len > 18)
            text[18] = '0';
        print_bytes(code.ptr, code.len);
        status = smeplat_uscc_read(code, &out, &error);
        print_refusal("uscc", status, &error);
        if (!status) {
            print_struct("smeplat_uscc", &out);
            print_word(smeplat_uscc_category_label(out.department, out.category, SMEPLAT_LANG_ZH));
            print_word(smeplat_uscc_category_label(out.department, out.category, SMEPLAT_LANG_EN));
            print_word(smeplat_region_label(out.region, SMEPLAT_LANG_ZH));
            print_word(smeplat_region_label(out.region, SMEPLAT_LANG_EN));
            print_end();
        }
    }
}

static void tables(void)
{
    static const char signs[] = "0123456789ABCDEFGNY";
    int32_t region;
    size_t i, k;

    for (i = 0; signs[i]; i++)
        for (k = 0; signs[k]; k++) {
            print_word("category");
            print_word(smeplat_uscc_category_label(signs[i], signs[k], SMEPLAT_LANG_ZH));
            print_word(smeplat_uscc_category_label(signs[i], signs[k], SMEPLAT_LANG_EN));
            print_end();
        }
    for (region = 100000; region < 840000; region += region >= 110000 && region < 110300 ? 1 : 100) {
        print_pair("region", region);
        print_word(smeplat_region_label(region, SMEPLAT_LANG_ZH));
        print_word(smeplat_region_label(region, SMEPLAT_LANG_EN));
        print_end();
    }
}

static int64_t figure(void)
{
    int64_t kind = random_below(6), near = random_below(5);

    if (kind == 0)
        return near;
    if (kind == 1)
        return INT64_MAX - near;
    if (kind == 2)
        return (INT64_C(1) << (near * 12)) + near - 2;
    if (kind == 3)
        return -near;
    return (int64_t)(random_next() >> (1 + near * 9));
}

static void ratios(void)
{
    int i;

    for (i = 0; i < RATIOS; i++) {
        smeplat_ratio a, b;

        a.num = figure();
        a.den = figure();
        b.num = random_percent(60) ? figure() : a.num;
        b.den = random_percent(60) ? figure() : a.den;
        print_line("ratio", "smeplat_ratio", &a);
        print_line("ratio", "smeplat_ratio", &b);
        print_number(smeplat_ratio_compare(a, b));
        print_number(smeplat_ratio_compare(b, a));
        print_end();
    }
}

static void lines(void)
{
    static const char paragraph[] =
        "At least 100 SMEs of 京津冀 a year：原则上年服务中小企业（含个体工商户）100 家以上，"
        "ｗｉｄｅ e\xCC\x81t\xC3\xA9 \xFF bad \x1B[31m red \xE4\xB8 cut 𠀀 “quoted”。";
    static char out[16384];
    int i;

    for (i = 0; i < LINES; i++) {
        smeplat_str text = {paragraph, (size_t)random_below((int64_t)sizeof paragraph)};
        int32_t width = (int32_t)random_below(60) - 2, indent = (int32_t)random_below(9),
                column = (int32_t)random_below(20);
        size_t need = smeplat_text_wrap(text, width, indent, column, out, sizeof out);

        print_pair("columns", (int64_t)smeplat_text_columns(text.ptr, text.len));
        print_pair("need", (int64_t)need);
        print_bytes(out, need < sizeof out ? need : sizeof out - 1);
        print_end();
    }
}

void results_of_codes(void)
{
    random_seed(2);
    codes();
    tables();
    ratios();
    lines();
}
