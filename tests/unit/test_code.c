/* The unified social credit code and its regions: every vector of tests/data/uscc.tsv, and the labels.
 * SPDX-License-Identifier: Apache-2.0 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include <smeplat/smeplat.h>

#include "codes/code.h"

#ifndef SMEPLAT_TEST_DATA
#define SMEPLAT_TEST_DATA "tests/data"
#endif

#define LENGTH 18

static smeplat_str text(const char *s)
{
    smeplat_str str = {s, strlen(s)};

    return str;
}

static smeplat_uscc read_code(const char *code)
{
    smeplat_uscc out;

    memset(&out, 0x5a, sizeof out);
    out.struct_size = sizeof out;
    assert_int_equal(smeplat_uscc_read(text(code), &out, NULL), SMEPLAT_OK);
    return out;
}

static int32_t flag(const char *column, const char *code)
{
    if (strcmp(column, "0") != 0 && strcmp(column, "1") != 0)
        fail_msg("%s: '%s' is neither 0 nor 1", code, column);
    return column[0] - '0';
}

static void accepted_code(const char *code, const char *const *column)
{
    smeplat_uscc out = read_code(code);
    char mended[LENGTH + 1];

    if (out.check_ok != flag(column[2], code) || out.organisation_check_ok != flag(column[3], code) ||
        out.category_known != flag(column[4], code))
        fail_msg("%s (%s): check %d, organisation check %d, category %d", code, column[5], (int)out.check_ok,
                 (int)out.organisation_check_ok, (int)out.category_known);
    assert_int_equal(out.struct_size, sizeof out);
    assert_int_equal(out.valid, out.check_ok && out.organisation_check_ok && out.category_known);
    assert_int_equal(out.department, code[0]);
    assert_int_equal(out.category, code[1]);
    assert_int_equal(out.check_ok, out.check_expected == code[LENGTH - 1]);
    assert_int_equal(out.organisation_check_ok, out.organisation_check_expected == code[LENGTH - 2]);

    /* With both expected characters, inner one first, the code is right. */
    memcpy(mended, code, sizeof mended);
    mended[LENGTH - 2] = (char)out.organisation_check_expected;
    mended[LENGTH - 1] = (char)read_code(mended).check_expected;
    out = read_code(mended);
    assert_int_equal(out.check_ok, 1);
    assert_int_equal(out.organisation_check_ok, 1);
}

static void refused_code(const char *code)
{
    smeplat_uscc out, before;
    smeplat_error error = {.struct_size = sizeof error};

    memset(&out, 0x5a, sizeof out);
    out.struct_size = sizeof out;
    before = out;
    if (smeplat_uscc_read(text(code), &out, &error) != SMEPLAT_ERR_CODE)
        fail_msg("'%s' was not refused", code);
    assert_memory_equal(&out, &before, sizeof out);
    assert_int_equal(error.status, SMEPLAT_ERR_CODE);
    assert_int_equal(error.field, SMEPLAT_FIELD_ARG_CODE);
}

static void every_vector_comes_out_as_listed(void **state)
{
    const char *folder = getenv("SMEPLAT_TEST_DATA");
    char path[512], line[256];
    size_t rows = 0, refused = 0;
    FILE *file;

    (void)state;
    snprintf(path, sizeof path, "%s/uscc.tsv", folder ? folder : SMEPLAT_TEST_DATA);
    file = fopen(path, "r");
    if (!file)
        fail_msg("no %s", path);
    while (fgets(line, sizeof line, file)) {
        const char *column[6];
        char *at = line;
        size_t i;

        if (line[0] == '#')
            continue;
        line[strcspn(line, "\n")] = '\0';
        for (i = 0; i < 6; i++) {
            column[i] = at;
            at += strcspn(at, "\t");
            if (*at)
                *at++ = '\0';
        }
        rows++;
        if (strcmp(column[1], "OK") == 0) {
            accepted_code(column[0], column);
        } else {
            assert_string_equal(column[1], "CODE");
            refused_code(column[0]);
            refused++;
        }
    }
    fclose(file);
    assert_int_equal(rows, 108);
    assert_int_equal(refused, 17);
}

static void empty_code_is_refused(void **state)
{
    (void)state;
    refused_code("");
}

static void code_that_is_not_terminated_is_read_by_its_length(void **state)
{
    char bytes[LENGTH];
    smeplat_str code = {bytes, sizeof bytes};
    smeplat_uscc out = {.struct_size = sizeof out};

    (void)state;
    memcpy(bytes, "91110108551385082Q", sizeof bytes);
    assert_int_equal(smeplat_uscc_read(code, &out, NULL), SMEPLAT_OK);
    assert_int_equal(out.valid, 1);
    assert_int_equal(out.region, 110108);
}

static void every_byte_but_the_alphabet_is_refused_in_every_place(void **state)
{
    static const char alphabet[] = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    char code[LENGTH + 1];
    smeplat_uscc out = {.struct_size = sizeof out};
    int place, byte;

    (void)state;
    for (place = 0; place < LENGTH; place++) {
        for (byte = 0; byte < 256; byte++) {
            smeplat_str str = {code, LENGTH};
            int in = byte && strchr(alphabet, byte) && (place < 2 || place > 7 || byte <= '9');

            memcpy(code, "91110108551385082Q", sizeof code);
            code[place] = (char)byte;
            assert_int_equal(smeplat_uscc_read(str, &out, NULL), in ? SMEPLAT_OK : SMEPLAT_ERR_CODE);
        }
    }
}

/* Both checks worked out anew, by powers of three and by the letters' places, for every letter in every place. */
static void every_letter_weighs_its_place_in_its_own_alphabet(void **state)
{
    static const char alphabet[] = "0123456789ABCDEFGHJKLMNPQRTUWXY", latin[] = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    static const int inner[8] = {3, 7, 9, 10, 5, 8, 4, 2};
    size_t letter, place, i;

    (void)state;
    for (letter = 0; letter < 31; letter++) {
        for (place = 0; place < 16; place++) {
            char code[LENGTH + 1] = "911101085513850820";
            smeplat_uscc out;
            int weight = 1, sum = 0, digit;

            if (place >= 2 && place < 8 && letter > 9)
                continue;
            code[place] = alphabet[letter];
            for (i = 0; i < 8; i++)
                sum += inner[i] * (int)(strchr(latin, code[8 + i]) - latin);
            digit = (11 - sum % 11) % 11;
            out = read_code(code);
            assert_int_equal(out.organisation_check_expected, digit == 10 ? 'X' : '0' + digit);
            for (i = 0, sum = 0; i < 17; i++, weight = weight * 3 % 31)
                sum += weight * (int)(strchr(alphabet, code[i]) - alphabet);
            assert_int_equal(out.check_expected, alphabet[(31 * 31 * 31 - sum) % 31]);
        }
    }
}

static void pointers_and_sizes_are_checked(void **state)
{
    smeplat_str nowhere = {NULL, LENGTH};
    smeplat_uscc out = {.struct_size = sizeof out};
    smeplat_error error = {.struct_size = sizeof error};

    (void)state;
    assert_int_equal(smeplat_uscc_read(nowhere, &out, &error), SMEPLAT_ERR_NULL);
    assert_int_equal(error.field, SMEPLAT_FIELD_ARG_CODE);
    assert_int_equal(smeplat_uscc_read(text("91110108551385082Q"), NULL, &error), SMEPLAT_ERR_NULL);
    assert_int_equal(error.field, SMEPLAT_FIELD_ARG_OUT);
    out.struct_size = sizeof out - 8;
    assert_int_equal(smeplat_uscc_read(text("91110108551385082Q"), &out, &error), SMEPLAT_ERR_STRUCT_SIZE);
    assert_int_equal(error.field, SMEPLAT_FIELD_ARG_OUT);
    assert_int_equal(error.status, SMEPLAT_ERR_STRUCT_SIZE);
}

static void longer_struct_of_a_newer_caller_gets_a_zero_tail(void **state)
{
    struct {
        smeplat_uscc known;
        unsigned char later[16];
    } newer;
    size_t i;

    (void)state;
    memset(&newer, 0xff, sizeof newer);
    newer.known.struct_size = sizeof newer;
    assert_int_equal(smeplat_uscc_read(text("91110108551385082Q"), &newer.known, NULL), SMEPLAT_OK);
    assert_int_equal(newer.known.struct_size, sizeof newer);
    assert_int_equal(newer.known.valid, 1);
    for (i = 0; i < sizeof newer.later; i++)
        assert_int_equal(newer.later[i], 0);
}

static void region_tells_beijing_and_its_neighbours(void **state)
{
    (void)state;
    assert_int_equal(read_code("91110108551385082Q").in_beijing, 1);
    assert_int_equal(read_code("91110108551385082Q").in_jjj, 1);
    assert_int_equal(read_code("93120119XXXX00027E").in_beijing, 0);
    assert_int_equal(read_code("93120119XXXX00027E").in_jjj, 1);
    assert_int_equal(read_code("N2130102XXXX0006XU").in_jjj, 1);
    /* The registrar of the whole country says nothing of the seat. */
    assert_int_equal(read_code("12100000400000624D").in_beijing, 0);
    assert_int_equal(read_code("12100000400000624D").in_jjj, 0);
    assert_int_equal(read_code("914403001922038216").in_jjj, 0);
}

static void regions_have_labels_in_both_languages(void **state)
{
    static const struct {
        int32_t region;
        const char *zh, *en;
    } rows[] = {
        {110000, "北京市", "Beijing"},
        {110108, "北京市海淀区", "Haidian District, Beijing"},
        {110104, "北京市宣武区（旧代码）", "Xuanwu District, Beijing (former code)"},
        {110229, "北京市延庆县（旧代码）", "Yanqing County, Beijing (former code)"},
        {110302, "北京经济技术开发区", "Beijing Economic-Technological Development Area"},
        {110399, "北京市", "Beijing"},
        {120119, "天津市蓟州区", "Jizhou District, Tianjin"},
        {130102, "河北省石家庄市", "Shijiazhuang, Hebei"},
        {131100, "河北省衡水市", "Hengshui, Hebei"},
        {130000, "河北省", "Hebei"},
        {440300, "广东省", "Guangdong"},
        {820000, "澳门特别行政区", "Macao"},
        {100000, "国家登记机关", "national registrar"},
        {990000, "未知地区", "unknown region"},
        {100001, "未知地区", "unknown region"},
        {11, "未知地区", "unknown region"},
        {1301, "未知地区", "unknown region"},
        {0, "未知地区", "unknown region"},
        {-110108, "未知地区", "unknown region"},
        {INT32_MAX, "未知地区", "unknown region"},
    };
    size_t i;

    (void)state;
    for (i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        assert_string_equal(smeplat_region_label(rows[i].region, SMEPLAT_LANG_ZH), rows[i].zh);
        assert_string_equal(smeplat_region_label(rows[i].region, SMEPLAT_LANG_EN), rows[i].en);
        assert_string_equal(smeplat_region_label(rows[i].region, 77), rows[i].zh);
    }
}

static void all_districts_in_use_have_labels_of_their_own(void **state)
{
    static const struct {
        int32_t from, to;
    } districts[] = {{110101, 110119}, {120101, 120119}};
    size_t i;
    int32_t region;

    (void)state;
    for (i = 0; i < sizeof districts / sizeof districts[0]; i++) {
        const char *whole = smeplat_region_label(districts[i].from / 10000 * 10000, SMEPLAT_LANG_ZH);

        for (region = districts[i].from; region <= districts[i].to; region++)
            assert_string_not_equal(smeplat_region_label(region, SMEPLAT_LANG_ZH), whole);
    }
    for (region = 130100; region <= 131100; region += 100)
        assert_string_not_equal(smeplat_region_label(region, SMEPLAT_LANG_ZH), "河北省");
}

static void categories_have_labels_in_both_languages(void **state)
{
    (void)state;
    assert_string_equal(smeplat_uscc_category_label('1', '2', SMEPLAT_LANG_ZH), "事业单位");
    assert_string_equal(smeplat_uscc_category_label('5', '1', SMEPLAT_LANG_ZH), "社会团体");
    assert_string_equal(smeplat_uscc_category_label('5', '1', SMEPLAT_LANG_EN), "social organisation");
    assert_string_equal(smeplat_uscc_category_label('9', '1', 0), "企业");
    assert_string_equal(smeplat_uscc_category_label('Y', '1', SMEPLAT_LANG_EN), "other");
    assert_string_equal(smeplat_uscc_category_label('9', '7', SMEPLAT_LANG_ZH), "未知类别");
    assert_string_equal(smeplat_uscc_category_label('9', '7', SMEPLAT_LANG_EN), "unknown category");
    assert_string_equal(smeplat_uscc_category_label(-1, 0, SMEPLAT_LANG_EN), "unknown category");
    assert_string_equal(smeplat_uscc_category_label('1' + 256, '1', SMEPLAT_LANG_EN), "unknown category");
    assert_string_equal(smeplat_uscc_category_label('9', -1, SMEPLAT_LANG_EN), "unknown category");
    assert_string_equal(smeplat_uscc_category_label('8', '1' + 256, SMEPLAT_LANG_EN), "unknown category"); /* not 91 */
    assert_string_equal(smeplat_uscc_category_label('9', 'Z' + 1, SMEPLAT_LANG_EN), "unknown category");
}

/* Any number may be asked about: nothing is reckoned with one that is no character. */
static void no_number_is_too_large_to_be_a_category(void **state)
{
    (void)state;
    assert_string_equal(smeplat_uscc_category_label(INT32_MAX, '1', SMEPLAT_LANG_EN), "unknown category");
    assert_string_equal(smeplat_uscc_category_label(INT32_MIN, '1', SMEPLAT_LANG_EN), "unknown category");
    assert_string_equal(smeplat_uscc_category_label('1', INT32_MAX, SMEPLAT_LANG_EN), "unknown category");
    assert_string_equal(smeplat_uscc_category_label('1', INT32_MIN, SMEPLAT_LANG_EN), "unknown category");
}

/* What is listed is found, nothing else is: a table out of order would lose pairs. */
static void exactly_the_listed_categories_are_known(void **state)
{
    static const char known[] = "11 12 13 19 21 29 31 32 33 34 35 36 39 41 49 51 52 53 54 55 59 61 62 69 71 72 79 "
                                "81 82 89 91 92 93 99 A1 A9 G1 G9 J1 J9 N1 N2 N3 N9 Q1 Q2 Q3 Q9 Y1";
    char code[] = "??110000000013338W";
    const smeplat_str text = {code, SMEPLAT_CODE_LENGTH};
    int department, category;

    (void)state;
    for (department = '0'; department <= 'Z'; department++) {
        for (category = '0'; category <= 'Z'; category++) {
            char pair[3] = {(char)department, (char)category, '\0'};
            int listed = strstr(known, pair) != NULL;
            const char *label = smeplat_uscc_category_label(department, category, SMEPLAT_LANG_EN);
            smeplat_uscc read = {.struct_size = sizeof read};

            assert_int_equal(strcmp(label, "unknown category") != 0, listed);
            assert_int_equal(smeplat__uscc_category_known(department, category) != 0, listed);
            memcpy(code, pair, 2);
            if (smeplat_uscc_read(text, &read, NULL) == SMEPLAT_OK)
                assert_int_equal(read.category_known, listed);
            else
                assert_false(listed);
        }
    }
    /* just outside the alphabets, and far */
    assert_int_equal(smeplat__uscc_category_known('0' - 1, '1'), 0);
    assert_int_equal(smeplat__uscc_category_known('Y' + 1, '1'), 0);
    assert_int_equal(smeplat__uscc_category_known('9', '0' - 1), 0);
    assert_int_equal(smeplat__uscc_category_known('9', '9' + 1), 0);
    assert_int_equal(smeplat__uscc_category_known(-1, -1), 0);
    assert_int_equal(smeplat__uscc_category_known('9' + 256, '1'), 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_vector_comes_out_as_listed),
        cmocka_unit_test(empty_code_is_refused),
        cmocka_unit_test(code_that_is_not_terminated_is_read_by_its_length),
        cmocka_unit_test(every_byte_but_the_alphabet_is_refused_in_every_place),
        cmocka_unit_test(every_letter_weighs_its_place_in_its_own_alphabet),
        cmocka_unit_test(pointers_and_sizes_are_checked),
        cmocka_unit_test(longer_struct_of_a_newer_caller_gets_a_zero_tail),
        cmocka_unit_test(region_tells_beijing_and_its_neighbours),
        cmocka_unit_test(regions_have_labels_in_both_languages),
        cmocka_unit_test(all_districts_in_use_have_labels_of_their_own),
        cmocka_unit_test(categories_have_labels_in_both_languages),
        cmocka_unit_test(no_number_is_too_large_to_be_a_category),
        cmocka_unit_test(exactly_the_listed_categories_are_known),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
