/* The loops that look at both corners, at every width, against the same things said row by row.
 * SPDX-License-Identifier: Apache-2.0 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <smeplat/date.h>

#include "draw.h"
#include "sample.h"

#include "assess/kernels.h"

#define BLOCK  SMEPLAT__BLOCK
#define ROUNDS 60

static const int32_t widths[] = {1, 2, 4, 8};

/* A block of values, each as 64 bits and in the width that is asked for. */
static int64_t wide[BLOCK], laid[BLOCK];

static smeplat__slice lay(int32_t width)
{
    return lay_wide(wide, width, laid);
}

/* Values at and beside the ends of a width, of 0 and of a figure. */
static void fill(int32_t width, int64_t figure)
{
    const int64_t most = most_of(width);
    size_t i;

    for (i = 0; i < BLOCK; i++)
        switch (below(6)) {
        case 0:
            wide[i] = most - below(3);
            break;
        case 1:
            wide[i] = -most - 1 + below(3);
            break;
        case 2:
            wide[i] = (int64_t)(draw() % (uint64_t)most);
            break;
        case 3:
            wide[i] = below(4) - 1;
            break;
        default:
            wide[i] = figure < most ? figure - 1 + below(3) : most;
            break;
        }
}

/* Of what is odd nothing else is asked. */
static void assert_flags(const uint8_t *is, size_t i, int32_t want)
{
    assert_int_equal(is[i] & SMEPLAT__IS_ODD, want & SMEPLAT__IS_ODD);
    if (!(want & SMEPLAT__IS_ODD))
        assert_int_equal(is[i], want);
}

static void yes_is_1_and_no_is_0_at_every_width(void **unused)
{
    uint8_t is[BLOCK];
    int32_t round;
    size_t i, k;

    (void)unused;
    for (round = 0; round < ROUNDS; round++)
        for (k = 0; k < COUNT_OF(widths); k++) {
            smeplat__slice x;

            fill(widths[k], 1);
            x = lay(widths[k]);
            memset(is, 0xA5, sizeof is);
            smeplat__classify_yes(&x, is);
            for (i = 0; i < BLOCK; i++)
                assert_flags(is, i,
                             wide[i] == 1   ? SMEPLAT__IS_ENOUGH | SMEPLAT__IS_SOME
                             : wide[i] == 0 ? 0
                                            : SMEPLAT__IS_ODD);
        }
}

static void amounts_reach_their_floors_at_every_width(void **unused)
{
    static const int64_t floors[] = {
        1, 2, 5, 100, 126, 127, 128, 32766, 32767, 32768, 300000000, INT32_MAX, INT64_C(2147483648), INT64_MAX};
    uint8_t is[BLOCK];
    size_t i, k, f, l;

    (void)unused;
    for (f = 0; f < COUNT_OF(floors); f++)
        for (l = 0; l < COUNT_OF(floors); l++)
            for (k = 0; k < COUNT_OF(widths); k++) {
                smeplat__slice x;

                fill(widths[k], floors[below(2) ? f : l]);
                x = lay(widths[k]);
                memset(is, 0xA5, sizeof is);
                smeplat__classify_amount(&x, floors[f], floors[l], is);
                for (i = 0; i < BLOCK; i++)
                    assert_flags(is, i,
                                 (wide[i] >= floors[f] ? SMEPLAT__IS_ENOUGH : 0) |
                                     (wide[i] >= floors[l] ? SMEPLAT__IS_LOWER : 0) |
                                     (wide[i] != 0 ? SMEPLAT__IS_SOME : 0) | (wide[i] < 0 ? SMEPLAT__IS_ODD : 0));
            }
}

static void assert_dates(int32_t width, int32_t limit)
{
    const smeplat__slice x = lay(width);
    uint8_t is[BLOCK];
    size_t i;

    memset(is, 0xA5, sizeof is);
    smeplat__classify_date(&x, limit, is);
    for (i = 0; i < BLOCK; i++) {
        const int32_t valid = wide[i] > 0 && wide[i] <= INT32_MAX && smeplat_date_valid((int32_t)wide[i]);

        assert_int_equal(is[i] & SMEPLAT__IS_NO_DATE, valid ? 0 : SMEPLAT__IS_NO_DATE);
        assert_int_equal(is[i] & SMEPLAT__IS_SOME, wide[i] ? SMEPLAT__IS_SOME : 0);
        assert_int_equal(is[i] & ~(SMEPLAT__IS_ENOUGH | SMEPLAT__IS_SOME | SMEPLAT__IS_NO_DATE), 0);
        if (valid)
            assert_int_equal(is[i] & SMEPLAT__IS_ENOUGH, wide[i] <= limit ? SMEPLAT__IS_ENOUGH : 0);
    }
}

/* Every day from 1898 to 2202, with the numbers beside the months' ends. */
static void days_are_told_from_numbers_that_are_none(void **unused)
{
    static const int64_t others[] = {
        0, 1, -1, 99, INT32_MAX, INT32_MIN, 2166461, -2128506727, 29911231, 20240101 + 65536 * 100, INT64_C(1) << 30};
    int32_t number = 18980000, k;
    size_t i;

    (void)unused;
    while (number < 22030000) {
        for (i = 0; i < BLOCK; i++) {
            wide[i] = number;
            number += number % 100 == 33 ? 67 : 1;
            if (number % 10000 == 1400)
                number += 8600;
        }
        assert_dates(4, (int32_t)wide[below(BLOCK)]);
        assert_dates(8, (int32_t)wide[below(BLOCK)]);
    }
    for (k = 0; k < 8; k++) {
        for (i = 0; i < BLOCK; i++)
            wide[i] = below(2) ? others[below((int64_t)COUNT_OF(others))] : (int32_t)draw();
        assert_dates(4, 20240630);
        for (i = 0; i < BLOCK; i++)
            wide[i] = below(2) ? (int64_t)(((uint64_t)below(4) << (30 + below(34))) + 20240101) : (int64_t)draw();
        assert_dates(8, 20240630);
        for (i = 0; i < BLOCK; i++)
            wide[i] = below(128);
        assert_dates(1, 20240630);
        assert_dates(2, 20240630);
    }
}

static void values_are_cut_to_what_is_asked_for(void **unused)
{
    static const int64_t caps[] = {0, 1, 8, 126, 127, 128, 16000, 32767};
    uint16_t out[BLOCK];
    uint8_t is[BLOCK];
    size_t i, k, c, round;

    (void)unused;
    for (round = 0; round < 6; round++)
        for (c = 0; c < COUNT_OF(caps); c++)
            for (k = 0; k < COUNT_OF(widths); k++) {
                smeplat__slice x;

                fill(widths[k], caps[c]);
                for (i = 0; i < BLOCK; i++)
                    if (wide[i] >= INT64_C(1) << 61)
                        wide[i] = (INT64_C(1) << 61) - 1 + (i % 2 ? 1 : 0);
                x = lay(widths[k]);
                memset(is, 0xA5, sizeof is);
                memset(out, 0xA5, sizeof out);
                smeplat__cut(&x, caps[c], out, is);
                for (i = 0; i < BLOCK; i++) {
                    const int32_t odd = wide[i] < 0 || wide[i] >> 61;

                    assert_flags(is, i, (wide[i] ? SMEPLAT__IS_SOME : 0) | (odd ? SMEPLAT__IS_ODD : 0));
                    if (!odd)
                        assert_int_equal(out[i], wide[i] < caps[c] ? wide[i] : caps[c]);
                }
            }
}

static void values_are_widened(void **unused)
{
    int64_t out[BLOCK];
    size_t k;

    (void)unused;
    for (k = 0; k < COUNT_OF(widths); k++) {
        smeplat__slice x;

        fill(widths[k], 77);
        x = lay(widths[k]);
        memset(out, 0xA5, sizeof out);
        smeplat__widen(&x, out);
        assert_memory_equal(out, wide, sizeof out);
    }
}

static void fractions_are_compared_crosswise(void **unused)
{
    static const int64_t terms[][2] = {{1, 2},  {9, 10},  {1, 1}, {1, 3},  {3, 2}, {0, 2}, {2, 2},
                                       {8, 10}, {10, 10}, {9, 9}, {9, 11}, {0, 1}, {4, 5}, {1048575, 1048576}};
    int64_t num[BLOCK], den[BLOCK];
    uint8_t enough[BLOCK];
    int32_t round;
    size_t i, t;

    (void)unused;
    for (round = 0; round < 12; round++)
        for (t = 0; t < COUNT_OF(terms); t++) {
            const int64_t p = terms[t][0], q = terms[t][1], most = round % 2 ? 1000 : (INT64_C(1) << 42) - 2;

            for (i = 0; i < BLOCK; i++) {
                den[i] = below(most);
                num[i] = den[i] / q * p + den[i] % q * p / q - 1 + below(3);
                num[i] = num[i] < 0 ? 0 : num[i] > most ? most : num[i];
            }
            memset(enough, 0xA5, sizeof enough);
            smeplat__share(num, den, p, q, enough);
            for (i = 0; i < BLOCK; i++)
                assert_int_equal(enough[i], num[i] * q >= den[i] * p ? 0xFF : 0);
        }
}

static void wide_values_are_odd_from_a_power_of_two_on(void **unused)
{
    static const int32_t bits[] = {1, 31, 42, 61, 62};
    uint8_t is[BLOCK];
    size_t i, k;

    (void)unused;
    for (k = 0; k < COUNT_OF(bits); k++) {
        const int64_t limit = INT64_C(1) << bits[k];

        fill(8, limit);
        memset(is, 0xA5, sizeof is);
        smeplat__classify_wide(wide, bits[k], is);
        for (i = 0; i < BLOCK; i++)
            assert_int_equal(is[i], (wide[i] ? SMEPLAT__IS_SOME : 0) |
                                        (wide[i] < 0 || wide[i] >= limit ? SMEPLAT__IS_ODD : 0));
    }
}

/* Every flag and every basis beside each other. */
static void facts_that_are_not_well_formed_are_odd(void **unused)
{
    static const uint8_t bases[] = {0, 1, 2, 3, 4, 5, 128, 255};
    uint8_t is[BLOCK], basis[BLOCK], odd[BLOCK], stated[BLOCK], before[BLOCK];
    size_t i, k;

    (void)unused;
    for (k = 0; k < COUNT_OF(bases); k++) {
        for (i = 0; i < BLOCK; i++) {
            is[i] = (uint8_t)i;
            basis[i] = bases[k];
            odd[i] = stated[i] = before[i] = (uint8_t)(below(8) ? 0 : 0xFF);
        }
        smeplat__find_odd(is, basis, odd);
        smeplat__find_odd_stated(is, stated);
        for (i = 0; i < BLOCK; i++) {
            const int32_t wrong =
                is[i] & SMEPLAT__IS_ODD || bases[k] > 3 || is[i] & (bases[k] ? SMEPLAT__IS_NO_DATE : SMEPLAT__IS_SOME);

            assert_int_equal(odd[i] != 0, before[i] || wrong);
            assert_int_equal(stated[i] != 0, before[i] || is[i] & (SMEPLAT__IS_ODD | SMEPLAT__IS_NO_DATE));
        }
    }
}

static void what_is_proved_and_what_may_be(void **unused)
{
    static const uint8_t flags[] = {SMEPLAT__IS_ENOUGH, SMEPLAT__IS_LOWER, SMEPLAT__IS_SOME};
    uint8_t is[BLOCK], bases[BLOCK], stated[BLOCK], proved[BLOCK], plane[BLOCK];
    smeplat__corners c;
    int32_t least;
    size_t i, k;

    (void)unused;
    for (i = 0; i < BLOCK; i++) {
        is[i] = (uint8_t)(i / 4);
        bases[i] = (uint8_t)(i % 4);
    }
    for (least = 1; least <= 3; least++)
        for (k = 0; k < COUNT_OF(flags); k++) {
            smeplat__standing(bases, least, stated, proved);
            smeplat__corners_of(is, flags[k], bases, least, &c);
            smeplat__pick(is, flags[k], plane);
            for (i = 0; i < BLOCK; i++) {
                const int32_t enough = (is[i] & flags[k]) != 0;

                assert_int_equal(stated[i], bases[i] ? 0xFF : 0);
                assert_int_equal(proved[i], bases[i] >= least ? 0xFF : 0);
                assert_int_equal(plane[i], enough ? 0xFF : 0);
                assert_int_equal(c.least[i], enough && bases[i] >= least ? 0xFF : 0);
                assert_int_equal(c.most[i], enough || !bases[i] ? 0xFF : 0);
            }
        }
}

static void numbers_are_kept_and_added_where_a_plane_says_so(void **unused)
{
    static const uint16_t floors[] = {0, 1, 8, 300, 16000, 48000, UINT16_MAX};
    uint16_t a[BLOCK], d[BLOCK], e[BLOCK], kept[BLOCK];
    int64_t x[BLOCK], y[BLOCK], sum[BLOCK], rest[BLOCK];
    uint8_t where[BLOCK], other[BLOCK], plane[BLOCK], over[BLOCK];
    size_t i, k;

    (void)unused;
    for (k = 0; k < COUNT_OF(floors); k++) {
        const uint16_t floor = floors[k];

        for (i = 0; i < BLOCK; i++) {
            a[i] = (uint16_t)below(floor / 3 + 2);
            d[i] = (uint16_t)below(floor / 3 + 2);
            e[i] = (uint16_t)(floor > a[i] + d[i] ? floor - a[i] - d[i] - below(2) : below(3));
            where[i] = below(2) ? 0xFF : 0;
            other[i] = below(2) ? 0xFF : 0;
            x[i] = below(INT64_C(1) << 42);
            y[i] = below(4) ? x[i] - 1 + below(3) : below(INT64_C(1) << 42);
        }
        smeplat__keep(a, where, kept);
        smeplat__sum_reaches(a, d, e, floor, plane);
        smeplat__add_kept(x, where, y, other, sum);
        smeplat__difference(x, y, rest);
        smeplat__exceeds(x, y, over);
        for (i = 0; i < BLOCK; i++) {
            assert_int_equal(kept[i], where[i] ? a[i] : 0);
            assert_int_equal(plane[i], a[i] + d[i] + e[i] >= floor ? 0xFF : 0);
            assert_true(sum[i] == (where[i] ? x[i] : 0) + (other[i] ? y[i] : 0));
            assert_true(rest[i] == x[i] - y[i]);
            assert_int_equal(over[i], x[i] > y[i]);
        }
    }
}

static void planes_are_counted_and_combined(void **unused)
{
    uint8_t a[BLOCK], d[BLOCK], n[BLOCK] = {0}, reached[BLOCK], all[BLOCK], any[BLOCK], without[BLOCK];
    uint8_t count[BLOCK] = {0};
    int32_t round, floor;
    size_t i;

    (void)unused;
    for (round = 0; round < 6; round++) {
        for (i = 0; i < BLOCK; i++) {
            a[i] = below(2) ? 0xFF : 0;
            d[i] = (uint8_t)draw();
            count[i] = (uint8_t)(count[i] + (a[i] ? 1 : 0));
        }
        smeplat__count(a, n);
        assert_memory_equal(n, count, sizeof n);
        smeplat__and(a, d, all);
        smeplat__or(a, d, any);
        smeplat__and_not(d, a, without);
        for (i = 0; i < BLOCK; i++) {
            assert_int_equal(all[i], a[i] ? d[i] : 0);
            assert_int_equal(any[i], a[i] ? 0xFF : d[i]);
            assert_int_equal(without[i], a[i] ? 0 : d[i]);
        }
    }
    for (floor = 1; floor <= 7; floor++) {
        smeplat__count_reaches(n, (uint8_t)floor, reached);
        for (i = 0; i < BLOCK; i++)
            assert_int_equal(reached[i], count[i] >= floor ? 0xFF : 0);
    }
    smeplat__count_reaches(n, 3, n); /* in place */
    for (i = 0; i < BLOCK; i++)
        assert_int_equal(n[i], count[i] >= 3 ? 0xFF : 0);
}

/* The verdict at a corner: met; else left to the bureau where there is room; else not met. Two that differ are unknown. */
static void verdicts_are_read_off_the_corners(void **unused)
{
    smeplat__corners met, room;
    uint8_t not_met[BLOCK], unknown[BLOCK], discretion[BLOCK];
    const uint8_t bit = 0x20;
    size_t i;

    (void)unused;
    for (i = 0; i < BLOCK; i++) {
        met.least[i] = i & 1 ? 0xFF : 0;
        met.most[i] = i & 2 ? 0xFF : 0;
        room.least[i] = i & 4 ? 0xFF : 0;
        room.most[i] = i & 8 ? 0xFF : 0;
        not_met[i] = unknown[i] = discretion[i] = (uint8_t)(i >> 4);
    }
    smeplat__settle_planes(&met, &room, bit, not_met, unknown, discretion);
    for (i = 0; i < BLOCK; i++) {
        const int32_t least = i & 1 ? 3 : i & 4 ? 2 : 1, most = i & 2 ? 3 : i & 8 ? 2 : 1, before = (int32_t)(i >> 4);

        assert_int_equal(not_met[i], before | (least == 1 && most == 1 ? bit : 0));
        assert_int_equal(discretion[i], before | (least == 2 && most == 2 ? bit : 0));
        assert_int_equal(unknown[i], before | (least != most ? bit : 0));
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(yes_is_1_and_no_is_0_at_every_width),
        cmocka_unit_test(amounts_reach_their_floors_at_every_width),
        cmocka_unit_test(days_are_told_from_numbers_that_are_none),
        cmocka_unit_test(values_are_cut_to_what_is_asked_for),
        cmocka_unit_test(values_are_widened),
        cmocka_unit_test(fractions_are_compared_crosswise),
        cmocka_unit_test(wide_values_are_odd_from_a_power_of_two_on),
        cmocka_unit_test(facts_that_are_not_well_formed_are_odd),
        cmocka_unit_test(what_is_proved_and_what_may_be),
        cmocka_unit_test(numbers_are_kept_and_added_where_a_plane_says_so),
        cmocka_unit_test(planes_are_counted_and_combined),
        cmocka_unit_test(verdicts_are_read_off_the_corners),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
