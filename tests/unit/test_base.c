/* base.h: exact fractions, sized structs in and out, UTF-8, refusals.
 * SPDX-License-Identifier: Apache-2.0 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include <smeplat/rules.h>

#include "base/base.h"

static void fractions_compare_exactly_at_any_size(void **state)
{
    static const struct {
        smeplat_ratio a, b;
        int32_t order;
    } row[] = {
        {{1, 2}, {50, 100}, 0},
        {{49, 100}, {1, 2}, -1},
        {{51, 100}, {1, 2}, 1},
        {{0, 5}, {0, 7}, 0},
        {{0, 5}, {1, INT64_MAX}, -1},
        {{INT64_MAX, INT64_MAX - 1}, {INT64_MAX - 1, INT64_MAX - 2}, -1},
        {{INT64_MAX - 1, INT64_MAX}, {INT64_MAX - 2, INT64_MAX - 1}, 1},
        {{9, 10}, {90, 100}, 0},
        {{8999999999999999, 9999999999999999}, {90, 100}, -1},
        {{1, 3}, {333333333333333333, 1000000000000000000}, 1},
        {{-1, 3}, {1, 3}, -2},
        {{1, 3}, {-1, 3}, -2},
        {{1, 0}, {1, 3}, -2},
        {{1, 3}, {1, -3}, -2},
    };
    size_t i;

    (void)state;
    for (i = 0; i < sizeof row / sizeof *row; i++) {
        assert_int_equal(smeplat_ratio_compare(row[i].a, row[i].b), row[i].order);
        if (row[i].order != -2)
            assert_int_equal(smeplat_ratio_compare(row[i].b, row[i].a), -row[i].order);
    }
}

static void what_a_share_lacks_is_the_least_that_suffices(void **state)
{
    static const int64_t size[] = {1, 2, 3, 7, 10, 99, 100, 1001, INT64_MAX / 3, INT64_MAX - 1, INT64_MAX};
    static const smeplat_ratio min[] = {{1, 2}, {50, 100}, {90, 100}, {1, 3}, {INT64_MAX - 1, INT64_MAX}};
    size_t i, j, k;
    unsigned checked = 0;

    (void)state;
    for (i = 0; i < sizeof size / sizeof *size; i++)
        for (j = 0; j < sizeof min / sizeof *min; j++)
            for (k = 0; k < 5; k++) {
                int64_t den = size[i], num = den / 5 * (int64_t)k, lacks, both;
                smeplat_ratio now = {num, den}, with, without;

                if (smeplat_ratio_compare(now, min[j]) >= 0)
                    continue;
                lacks = smeplat__ratio_lacks(num, den, min[j]);
                assert_true(lacks > 0 && lacks <= den - num);
                with.num = num + lacks, with.den = den;
                without.num = num + lacks - 1, without.den = den;
                assert_true(smeplat_ratio_compare(with, min[j]) >= 0);
                assert_true(smeplat_ratio_compare(without, min[j]) < 0);
                both = smeplat__ratio_lacks_both(num, den, min[j]);
                checked++;
                if (both < 0 || both > INT64_MAX - den)
                    continue;
                with.num = num + both, with.den = den + both;
                without.num = num + both - 1, without.den = den + both - 1;
                assert_true(smeplat_ratio_compare(with, min[j]) >= 0);
                assert_true(smeplat_ratio_compare(without, min[j]) < 0);
            }
    assert_true(checked > 150);
}

static void a_whole_is_never_reached_by_adding_to_both_parts(void **state)
{
    smeplat_ratio whole = {1, 1}, nearly = {INT64_MAX - 1, INT64_MAX};

    (void)state;
    assert_int_equal(smeplat__ratio_lacks(3, 4, whole), 1);
    assert_int_equal(smeplat__ratio_lacks_both(3, 4, whole), -1);
    /* 0 of 4 would need more than 2^63-1 on both sides */
    assert_int_equal(smeplat__ratio_lacks_both(0, 4, nearly), -1);
    /* 1 of 2 needs just what fits */
    assert_true(smeplat__ratio_lacks_both(1, 2, nearly) == INT64_MAX - 2);
}

/* The whole of which a part is so much less than a whole: the last number there is, and one that would have to be rounded past it. */
static void a_whole_past_the_last_number_is_none(void **state)
{
    const smeplat_ratio just = {INT64_MAX, INT64_MAX - 1}, past = {INT64_MAX - 1, INT64_MAX - 2};

    (void)state;
    assert_true(smeplat__ratio_lacks(0, INT64_MAX - 1, just) == INT64_MAX);
    assert_int_equal(smeplat__ratio_lacks(0, INT64_MAX - 1, past), -1);
    assert_true(smeplat__ratio_lacks(0, INT64_MAX - 2, past) == INT64_MAX - 1);
}

/* Products and quotients past 64 bits, by hand: 29 * 3816567739388183093 = 6 * 2^64 + 1 and 31 * 1190112520884487201 = 2 * (2^64 - 1) + 1. */
static void what_passes_64_bits_on_the_way_is_exact_or_none(void **state)
{
    const smeplat_ratio three_quarters = {INT64_MAX, 4}, all = {INT64_MAX, 1};
    const smeplat_ratio just_past = {3816567739388183093, 6}, half_past = {1190112520884487201, 2};

    (void)state;
    assert_true(smeplat__ratio_lacks(0, 3, three_quarters) == 6917529027641081856); /* 3 * (2^63 - 1) / 4, rounded up */
    assert_true(smeplat__ratio_lacks(5, 3, three_quarters) == 6917529027641081851);
    assert_true(smeplat__ratio_lacks(0, 1, all) == INT64_MAX);
    assert_true(smeplat__ratio_lacks(1, 2, all) == -1);
    assert_true(smeplat__ratio_lacks(INT64_MAX, 2, all) == INT64_MAX);
    assert_int_equal(smeplat__ratio_lacks(0, 3, all), -1);
    assert_int_equal(smeplat__ratio_lacks(0, 4, all), -1);
    assert_int_equal(smeplat__ratio_lacks(0, 29, just_past), -1);
    assert_int_equal(smeplat__ratio_lacks(0, 31, half_past), -1);
    /* As much less as a part can be, and still more than the last number there is is lacking. */
    assert_int_equal(smeplat__ratio_lacks(INT64_MAX, INT64_MAX, all), -1);
    assert_int_equal(smeplat__ratio_lacks(INT64_MAX, 3, all), -1);
    assert_int_equal(smeplat__ratio_lacks(INT64_MAX, 4, all), -1);
    assert_int_equal(smeplat__ratio_lacks(INT64_MAX, 29, just_past), -1);
    assert_int_equal(smeplat__ratio_lacks(INT64_MAX, 31, half_past), -1);
}

/* No struct is longer than 4096 bytes, however well it is made. */
static void a_struct_has_an_end(void **state)
{
    union {
        smeplat_rules rules;
        unsigned char bytes[4104];
    } room;

    (void)state;
    memset(&room, 0x5a, sizeof room);
    room.rules.struct_size = 4096;
    assert_int_equal(smeplat_rules_load(SMEPLAT_MEASURE_BEIJING_2022, &room.rules, NULL), SMEPLAT_OK);
    assert_int_equal(room.rules.struct_size, 4096);
    assert_int_equal(room.bytes[4095], 0);
    assert_int_equal(room.bytes[4096], 0x5a);
    room.rules.struct_size = 4104;
    assert_int_equal(smeplat_rules_load(SMEPLAT_MEASURE_BEIJING_2022, &room.rules, NULL), SMEPLAT_ERR_STRUCT_SIZE);
}

static void text_is_utf8_or_refused(void **state)
{
    static const struct {
        const char *text;
        size_t len;
        smeplat_status status;
    } row[] = {
        {"", 0, SMEPLAT_OK},
        {"abc", 3, SMEPLAT_OK},
        {"示范平台", 12, SMEPLAT_OK},
        {"\xF0\xA0\x80\x80", 4, SMEPLAT_OK},                /* U+20000 */
        {"\xF4\x8F\xBF\xBF", 4, SMEPLAT_OK},                /* U+10FFFF, the last */
        {"\xED\x9F\xBF\xEE\x80\x80", 6, SMEPLAT_OK},        /* both sides of the surrogates */
        {"\xE0\xA0\x80\xC2\x80\xF0\x90\x80\x80", 9, SMEPLAT_OK}, /* the least of each length */
        {"\x80", 1, SMEPLAT_ERR_UTF8},
        {"\xBF", 1, SMEPLAT_ERR_UTF8},
        {"\xC0\x80", 2, SMEPLAT_ERR_UTF8},                  /* overlong */
        {"\xC1\xBF", 2, SMEPLAT_ERR_UTF8},
        {"\xE0\x9F\xBF", 3, SMEPLAT_ERR_UTF8},
        {"\xF0\x8F\xBF\xBF", 4, SMEPLAT_ERR_UTF8},
        {"\xED\xA0\x80", 3, SMEPLAT_ERR_UTF8},              /* surrogate */
        {"\xF4\x90\x80\x80", 4, SMEPLAT_ERR_UTF8},          /* above U+10FFFF */
        {"\xF5\x80\x80\x80", 4, SMEPLAT_ERR_UTF8},
        {"\xFF", 1, SMEPLAT_ERR_UTF8},
        {"\xE7\xA4", 2, SMEPLAT_ERR_UTF8},                  /* cut short */
        {"\xE7\xA4\xBA\xE8", 4, SMEPLAT_ERR_UTF8},
        {"\xE7\x41\xBA", 3, SMEPLAT_ERR_UTF8},
        {"\xE7\xA4\x41", 3, SMEPLAT_ERR_UTF8},
        {"\xF0\xA0\x80\x41", 4, SMEPLAT_ERR_UTF8},
        {"a\0b", 3, SMEPLAT_OK},
    };
    smeplat_str nowhere = {NULL, 1}, nothing = {NULL, 0};
    size_t i;

    (void)state;
    for (i = 0; i < sizeof row / sizeof *row; i++) {
        smeplat_str s = {row[i].text, row[i].len};

        assert_int_equal(smeplat__text_check(s), row[i].status);
    }
    assert_int_equal(smeplat__text_check(nowhere), SMEPLAT_ERR_NULL);
    assert_int_equal(smeplat__text_check(nothing), SMEPLAT_OK);
}

/* Code points read one by one, as the Unicode standard's table of well-formed sequences has them. */
static int is_well_formed(const unsigned char *s, size_t n)
{
    size_t i = 0, k, more;

    while (i < n) {
        const unsigned char lead = s[i];
        const unsigned char low = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
        const unsigned char high = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;

        more = lead <= 0x7F                   ? 0
               : lead >= 0xC2 && lead <= 0xDF ? 1
               : lead >= 0xE0 && lead <= 0xEF ? 2
               : lead >= 0xF0 && lead <= 0xF4 ? 3
                                              : 4;
        if (more == 4 || n - i <= more)
            return 0;
        for (k = 1; k <= more; k++)
            if (s[i + k] < (k == 1 ? low : 0x80) || s[i + k] > (k == 1 ? high : 0xBF))
                return 0;
        i += more + 1;
    }
    return 1;
}

/* Text is looked at many bytes at once: every length, a byte changed at every place to every value, Chinese and mixed with Latin. */
static void a_wrong_byte_is_found_wherever_it_stands(void **state)
{
    static const char chinese[] = "北京市中小企业公共服务示范平台北京市中小企业公共服务示范平台";
    static const char mixed[] = "北京a市中小企业公b共服务示范平台cde北京市中小企业公共服务é平台";
    const char *const texts[] = {chinese, mixed};
    unsigned char text[96];
    size_t k, n, at;
    int value;

    (void)state;
    for (k = 0; k < 2; k++)
        for (n = 0; n < strlen(texts[k]); n++)
            for (at = 0; at < n; at++)
                for (value = 0; value < 256; value += at % 7 ? 5 : 1) {
                    /* ends where its room ends, so that a sanitizer sees what is read behind it */
                    unsigned char *s = text + sizeof text - n;

                    memcpy(s, texts[k], n);
                    s[at] = (unsigned char)value;
                    if (smeplat__text_check((smeplat_str){(const char *)s, n}) !=
                        (is_well_formed(s, n) ? SMEPLAT_OK : SMEPLAT_ERR_UTF8))
                        fail_msg("text %zu, %zu bytes, byte %zu being %02X", k, n, at, (unsigned)value);
                }
}

/* A struct as three releases have known it. */
typedef struct thing {
    uint32_t struct_size;
    int32_t a;
    int64_t b;
    int64_t c;
} thing;

#define THING_MIN 16u

static void structs_are_taken_by_their_size(void **state)
{
    struct {
        thing now;
        int64_t later;
    } newer = {{sizeof newer, 1, 2, 3}, 0};
    thing same = {sizeof same, 1, 2, 3}, older = {THING_MIN, 1, 2, 99}, room;
    static const uint32_t bad[] = {0, 8, 15, 17, 20, 4097, 4104, 0xFFFFFFFFu};
    smeplat_status status;
    const thing *got;
    size_t i;

    (void)state;
    assert_ptr_equal(smeplat__take(&same, sizeof room, THING_MIN, &room, &status), &same);
    assert_int_equal(status, SMEPLAT_OK);
    got = smeplat__take(&older, sizeof room, THING_MIN, &room, &status);
    assert_ptr_equal(got, &room);
    assert_true(got->a == 1 && got->b == 2 && got->c == 0); /* what an older caller lacks is zero, not what lies behind */
    got = smeplat__take(&newer, sizeof room, THING_MIN, &room, &status);
    assert_ptr_equal(got, &room);
    assert_true(got->a == 1 && got->c == 3);
    assert_int_equal(got->struct_size, sizeof room); /* the copy's own, so that it can be taken again */
    newer.later = 1;
    assert_null(smeplat__take(&newer, sizeof room, THING_MIN, &room, &status));
    assert_int_equal(status, SMEPLAT_ERR_STRUCT_NEWER);
    assert_null(smeplat__take(NULL, sizeof room, THING_MIN, &room, &status));
    assert_int_equal(status, SMEPLAT_ERR_NULL);
    for (i = 0; i < sizeof bad / sizeof *bad; i++) {
        same.struct_size = bad[i];
        assert_null(smeplat__take(&same, sizeof room, THING_MIN, &room, &status));
        assert_int_equal(status, SMEPLAT_ERR_STRUCT_SIZE);
    }
}

static void arrays_step_by_their_first_element(void **state)
{
    thing same[3] = {{sizeof(thing), 1, 0, 0}, {0, 2, 0, 0}, {sizeof(thing), 3, 0, 0}}, room;
    struct {
        thing now;
        int64_t later;
    } newer[2] = {{{sizeof newer[0], 1, 0, 7}, 0}, {{sizeof newer[0], 2, 0, 8}, 0}};
    int64_t entry = -1;

    (void)state;
    assert_int_equal(smeplat__array_check(same, 3, sizeof(thing), THING_MIN, &entry), SMEPLAT_OK);
    assert_int_equal(entry, 0);
    assert_ptr_equal(smeplat__element(same, 2, sizeof(thing), &room), &same[2]);
    same[2].struct_size = THING_MIN;
    assert_int_equal(smeplat__array_check(same, 3, sizeof(thing), THING_MIN, &entry), SMEPLAT_ERR_STRUCT_SIZE);
    assert_int_equal(entry, 3);
    assert_int_equal(smeplat__array_check(newer, 2, sizeof(thing), THING_MIN, &entry), SMEPLAT_OK);
    assert_int_equal(((const thing *)smeplat__element(newer, 1, sizeof(thing), &room))->a, 2);
    assert_true(((const thing *)smeplat__element(newer, 1, sizeof(thing), &room))->c == 8);
    newer[1].later = 1;
    assert_int_equal(smeplat__array_check(newer, 2, sizeof(thing), THING_MIN, &entry), SMEPLAT_ERR_STRUCT_NEWER);
    assert_int_equal(entry, 2);
    assert_int_equal(smeplat__array_check(NULL, 1, sizeof(thing), THING_MIN, &entry), SMEPLAT_ERR_NULL);
    assert_int_equal(smeplat__array_check(NULL, 0, sizeof(thing), THING_MIN, &entry), SMEPLAT_OK);
}

/* An array of one is held to as much as a longer one. */
static void an_array_of_one_is_no_exception(void **state)
{
    static const uint32_t bad[] = {0, 8, THING_MIN - 1, THING_MIN + 4, sizeof(thing) + 1, sizeof(thing) + 4, 4104, 0xFFFFFFF8u};
    struct {
        thing now;
        int64_t later;
    } one = {{sizeof one, 1, 0, 7}, 0};
    int64_t entry = -1;
    size_t i;

    (void)state;
    assert_int_equal(smeplat__array_check(&one, 1, sizeof(thing), THING_MIN, &entry), SMEPLAT_OK);
    assert_int_equal(entry, 0);
    one.later = 1;
    assert_int_equal(smeplat__array_check(&one, 1, sizeof(thing), THING_MIN, &entry), SMEPLAT_ERR_STRUCT_NEWER);
    assert_int_equal(entry, 1);
    one.now.struct_size = sizeof(thing); /* then what follows is not its own */
    assert_int_equal(smeplat__array_check(&one, 1, sizeof(thing), THING_MIN, &entry), SMEPLAT_OK);
    one.now.struct_size = THING_MIN;
    assert_int_equal(smeplat__array_check(&one, 1, sizeof(thing), THING_MIN, &entry), SMEPLAT_OK);
    for (i = 0; i < sizeof bad / sizeof *bad; i++) {
        one.now.struct_size = bad[i];
        assert_int_equal(smeplat__array_check(&one, 1, sizeof(thing), THING_MIN, &entry), SMEPLAT_ERR_STRUCT_SIZE);
        assert_int_equal(entry, 1);
    }
}

static void outputs_are_written_as_far_as_the_caller_knows_them(void **state)
{
    thing ours = {sizeof ours, 1, 2, 3}, older = {THING_MIN, 0, 0, 99};
    struct {
        thing now;
        int64_t later;
    } newer = {{sizeof newer, 0, 0, 0}, 5};

    (void)state;
    smeplat__give(&older, &ours, sizeof ours);
    assert_true(older.struct_size == THING_MIN && older.a == 1 && older.b == 2 && older.c == 99);
    smeplat__give(&newer, &ours, sizeof ours);
    assert_true(newer.now.struct_size == sizeof newer && newer.now.c == 3 && newer.later == 0);
}

static void a_refusal_says_what_and_where(void **state)
{
    smeplat_error e = {sizeof e, 0, 0, 0, 9, 9}, short_one = {8, 5, 5, 5, 5, 5};

    (void)state;
    assert_int_equal(smeplat__refuse(&e, SMEPLAT_ERR_RANGE, 21, 603, 4), SMEPLAT_ERR_RANGE);
    assert_true(e.struct_size == sizeof e && e.status == SMEPLAT_ERR_RANGE && e.field == 21 && e.clause == 603);
    assert_true(e.row == 0 && e.entry == 4);
    assert_int_equal(smeplat__refuse(NULL, SMEPLAT_ERR_DATE, 1, 2, 3), SMEPLAT_ERR_DATE);
    assert_int_equal(smeplat__refuse(&short_one, SMEPLAT_ERR_DATE, 1, 2, 3), SMEPLAT_ERR_DATE);
    assert_true(short_one.status == 5 && short_one.entry == 5); /* an error of unknown size is left alone */
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(fractions_compare_exactly_at_any_size),
        cmocka_unit_test(what_a_share_lacks_is_the_least_that_suffices),
        cmocka_unit_test(a_whole_is_never_reached_by_adding_to_both_parts),
        cmocka_unit_test(a_whole_past_the_last_number_is_none),
        cmocka_unit_test(what_passes_64_bits_on_the_way_is_exact_or_none),
        cmocka_unit_test(a_struct_has_an_end),
        cmocka_unit_test(text_is_utf8_or_refused),
        cmocka_unit_test(a_wrong_byte_is_found_wherever_it_stands),
        cmocka_unit_test(structs_are_taken_by_their_size),
        cmocka_unit_test(arrays_step_by_their_first_element),
        cmocka_unit_test(an_array_of_one_is_no_exception),
        cmocka_unit_test(outputs_are_written_as_far_as_the_caller_knows_them),
        cmocka_unit_test(a_refusal_says_what_and_where),
    };

    return cmocka_run_group_tests_name("base", tests, NULL, NULL);
}
