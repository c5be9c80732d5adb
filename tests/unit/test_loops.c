/* The loops of columns, those for every processor and those with wider vectors, against the same things said row by row.
 * SPDX-License-Identifier: Apache-2.0 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <smeplat/date.h>

#include "draw.h"
#include "sample.h"

#include "assess/loops.h"
#include "assess/masks.h"

#ifdef SMEPLAT__MAY_BE_WIDE
#include <cpuid.h>
#endif

#define ROUNDS 400

/* ---- values ---- */

/* A block of values of a width, and the same as 64 bits. */
typedef struct values {
    int64_t wide[SMEPLAT__BLOCK], aligned[SMEPLAT__BLOCK];
    smeplat__slice slice;
} values;

static void lay(values *v, int32_t width)
{
    v->slice = lay_wide(v->wide, width, v->aligned);
}

/* Values near a floor, and in one block of four one that is out of order or far out. */
static void fill_near(values *v, int32_t width, int64_t floor)
{
    const int64_t most = most_of(width), from = floor - 3 < 0 ? 0 : floor - 3 > most ? most - 5 : floor - 3;
    size_t i;

    for (i = 0; i < SMEPLAT__BLOCK; i++) {
        const int64_t more = below(6);

        v->wide[i] = from > most - more ? most : from + more;
    }
    if (below(4) == 0)
        v->wide[below(SMEPLAT__BLOCK)] = below(2) ? -1 - below(most) : most;
    lay(v, width);
}

/* ---- sets of loops ---- */

static const smeplat__loops *const *each_set(void)
{
    static const smeplat__loops *sets[3];

    sets[0] = &smeplat__loops_any;
    sets[1] = smeplat__loops_wide(); /* the same ones where the processor has none: then there is nothing to test */
    if (sets[1] == sets[0])
        sets[1] = NULL;
    return sets;
}

#define FOR_EACH_SET(loops)                  \
    const smeplat__loops *const *at, *loops; \
                                             \
    for (at = each_set(); (loops = *at) != NULL; at++)

static const int32_t widths[] = {1, 2, 4, 8};

/* A plane that holds something already, and what must come of it. */
typedef struct planes {
    uint8_t plane[SMEPLAT__BLOCK], want[SMEPLAT__BLOCK];
} planes;

static void start(planes *p)
{
    size_t i;

    for (i = 0; i < SMEPLAT__BLOCK; i++)
        p->plane[i] = p->want[i] = (uint8_t)(draw() & 0xEF);
}

#define BIT 0x10

static void same(const planes *p)
{
    assert_memory_equal(p->plane, p->want, sizeof p->plane);
}

/* Rows below a floor get the bit, unless something is amiss: then a loop says so, and what it wrote means nothing. */
static void assert_below(const smeplat__loops *loops, const values *v, int64_t floor, int32_t yes, int32_t amiss)
{
    planes p;
    size_t i;

    start(&p);
    for (i = 0; i < SMEPLAT__BLOCK; i++)
        p.want[i] |= v->wide[i] < floor ? BIT : 0;
    assert_int_equal(loops->below(&v->slice, floor, yes, BIT, p.plane) != 0, amiss);
    if (!amiss)
        same(&p);
}

/* ---- tests ---- */

static void floors_are_told_in_every_width(void **unused)
{
    static const int64_t floors[] = {
        1, 2, 5, 100, 127, 128, 129, 32767, 32768, 300000000, INT32_MAX, INT64_C(2147483648), INT64_MAX};
    int32_t round;
    values v;
    size_t i, k;

    (void)unused;
    FOR_EACH_SET(loops)
    for (round = 0; round < ROUNDS; round++)
        for (k = 0; k < COUNT_OF(widths); k++) {
            const int64_t floor = floors[below((int64_t)COUNT_OF(floors))];
            int32_t amiss = 0;

            fill_near(&v, widths[k], floor);
            for (i = 0; i < SMEPLAT__BLOCK; i++)
                amiss |= v.wide[i] < 0;
            assert_below(loops, &v, floor, 0, amiss);
        }
}

static void yes_and_no_is_0_and_1(void **unused)
{
    int32_t round;
    values v;
    size_t i, k;

    (void)unused;
    FOR_EACH_SET(loops)
    for (round = 0; round < ROUNDS; round++)
        for (k = 0; k < COUNT_OF(widths); k++) {
            const int64_t wrong = below(2) ? 2 : below(2) ? -1 : most_of(widths[k]);
            const int32_t amiss = below(2) == 0;

            for (i = 0; i < SMEPLAT__BLOCK; i++)
                v.wide[i] = round % 4 ? below(2) : 0;
            if (amiss)
                v.wide[below(SMEPLAT__BLOCK)] = wrong;
            lay(&v, widths[k]);
            assert_below(loops, &v, 1, 1, amiss);
        }
}

/* Every number of eight digits from 1899 to 2201 that might be taken for a date: each alone among good ones. */
static void what_is_no_date_is_amiss(void **unused)
{
    values v;
    uint8_t plane[SMEPLAT__BLOCK];
    int32_t month, day, year;
    size_t i;

    (void)unused;
    FOR_EACH_SET(loops)
    for (year = 1899; year <= 2201; year++)
        for (month = 0; month <= 13; month++)
            for (day = 27; day <= 33; day++) {
                const int32_t date = year * 10000 + month * 100 + (day == 33 ? 0 : day);

                for (i = 0; i < SMEPLAT__BLOCK; i++)
                    v.wide[i] = 20240115;
                v.wide[(size_t)date % SMEPLAT__BLOCK] = date;
                lay(&v, 4);
                memset(plane, 0, sizeof plane);
                if (month == 2 && day == 29) /* leap years are the long way's */
                    assert_true(loops->after(&v.slice, 20300101, BIT, plane));
                else
                    assert_int_equal(loops->after(&v.slice, 20300101, BIT, plane) != 0, !smeplat_date_valid(date));
            }
}

static void numbers_that_are_no_dates_are_amiss(void **unused)
{
    static const int32_t wrong[] = {0,           -1,       1,        99,       INT32_MIN, INT32_MAX,
                                    18991231,    22000101, 19000000, 21991232, 29911231,  20240101 + 65536 * 100,
                                    -2128506727, 2166461};
    values v;
    uint8_t plane[SMEPLAT__BLOCK];
    size_t i, k;

    (void)unused;
    FOR_EACH_SET(loops)
    for (k = 0; k < COUNT_OF(wrong); k++) {
        for (i = 0; i < SMEPLAT__BLOCK; i++)
            v.wide[i] = 20240115;
        v.wide[k] = wrong[k];
        lay(&v, 4);
        assert_true(loops->after(&v.slice, 20300101, BIT, plane));
    }
}

static void days_after_the_limit_are_marked(void **unused)
{
    static const int32_t days[] = {20240628, 20240629, 20240630, 20240701, 19000101, 21991231};
    values v;
    planes p;
    size_t i, k;

    (void)unused;
    FOR_EACH_SET(loops)
    {
        for (i = 0; i < SMEPLAT__BLOCK; i++)
            v.wide[i] = days[below((int64_t)COUNT_OF(days))];
        for (k = 0; k < 2 * COUNT_OF(days); k++) {
            const int32_t limit = days[k / 2];

            lay(&v, k % 2 ? 4 : 8);
            start(&p);
            for (i = 0; i < SMEPLAT__BLOCK; i++)
                p.want[i] |= v.wide[i] > limit ? BIT : 0;
            assert_false(loops->after(&v.slice, limit, BIT, p.plane));
            same(&p);
        }
        v.wide[9] += INT64_C(1) << 32; /* no date, though its lower half is one */
        lay(&v, 8);
        assert_true(loops->after(&v.slice, 20240101, BIT, p.plane));
        v.wide[9] -= INT64_C(1) << 31; /* nor are its lower 31 bits */
        lay(&v, 8);
        assert_true(loops->after(&v.slice, 20240101, BIT, p.plane));
        lay(&v, 2);
        assert_true(loops->after(&v.slice, 20240101, BIT, p.plane));
    }
}

static void three_numbers_are_added(void **unused)
{
    static const int64_t floors[] = {1, 8, 90, 93, 127, 24573, 20000, 100000};
    int32_t round, j;
    smeplat__slice x[3];
    static values v[3];
    planes p;
    size_t i, k;

    (void)unused;
    FOR_EACH_SET(loops)
    for (round = 0; round < ROUNDS; round++)
        for (k = 0; k < COUNT_OF(widths); k++) {
            const int64_t floor = floors[below((int64_t)COUNT_OF(floors))], quarter = most_of(widths[k]) / 4;
            int32_t amiss = 0;

            for (j = 0; j < 3; j++) {
                for (i = 0; i < SMEPLAT__BLOCK; i++)
                    v[j].wide[i] = below((floor < quarter ? floor : quarter) + 1);
                if (below(8) == 0)
                    v[j].wide[below(SMEPLAT__BLOCK)] = below(2) ? -1 : most_of(widths[k]);
                lay(&v[j], widths[k]);
                x[j] = v[j].slice;
            }
            start(&p);
            for (i = 0; i < SMEPLAT__BLOCK; i++) {
                for (j = 0; j < 3; j++)
                    amiss |= v[j].wide[i] < 0 || v[j].wide[i] > quarter;
                p.want[i] |= !amiss && v[0].wide[i] + v[1].wide[i] + v[2].wide[i] < floor ? BIT : 0;
            }
            assert_int_equal(loops->sum_below(x, floor, BIT, p.plane) != 0, amiss);
            if (!amiss)
                same(&p);
            x[2].width = x[2].width == 8 ? 4 : 8;
            assert_true(loops->sum_below(x, floor, BIT, p.plane));
        }
}

static void shares_are_compared_exactly(void **unused)
{
    static const int64_t terms[][2] = {{1, 2}, {9, 10}};
    int32_t round;
    static values num, den;
    planes p;
    size_t i, k, t;

    (void)unused;
    FOR_EACH_SET(loops)
    for (round = 0; round < ROUNDS; round++)
        for (k = 2; k < COUNT_OF(widths); k++)
            for (t = 0; t < COUNT_OF(terms); t++) {
                const int64_t most = widths[k] == 4 ? (INT64_C(1) << 27) - 1 : (INT64_C(1) << 59) - 1, n = terms[t][0],
                              d = terms[t][1];
                const int64_t large = 1 + below(below(2) ? most : 1000);
                int32_t told = 0;

                for (i = 0; i < SMEPLAT__BLOCK; i++) {
                    den.wide[i] = 1 + below(large);
                    num.wide[i] = den.wide[i] / d * n + den.wide[i] % d * n / d + below(3) - 1;
                    if (num.wide[i] < 0 || num.wide[i] > den.wide[i])
                        num.wide[i] = den.wide[i];
                }
                if (below(3) == 0) { /* a share of nothing */
                    i = (size_t)below(SMEPLAT__BLOCK);
                    num.wide[i] = den.wide[i] = 0;
                    told = SMEPLAT__SOME_OF_NOTHING;
                }
                if (below(3) == 0) {
                    i = (size_t)below(SMEPLAT__BLOCK);
                    switch (below(3)) {
                    case 0:
                        num.wide[i] = den.wide[i] + 1; /* a part above its whole */
                        break;
                    case 1:
                        num.wide[i] = -1;
                        break;
                    default:
                        den.wide[i] = most + 1; /* too large for the lane */
                        break;
                    }
                    told = SMEPLAT__AMISS;
                }
                lay(&num, widths[k]);
                lay(&den, widths[k]);
                start(&p);
                for (i = 0; i < SMEPLAT__BLOCK && told != SMEPLAT__AMISS; i++)
                    p.want[i] |= num.wide[i] * d < den.wide[i] * n ? BIT : 0;
                assert_int_equal(loops->share_below(&num.slice, &den.slice, n, d, BIT, p.plane), told);
                if (told != SMEPLAT__AMISS)
                    same(&p);
                /* other fractions and widths are the long way's */
                assert_int_equal(loops->share_below(&num.slice, &den.slice, 2, 3, BIT, p.plane), SMEPLAT__AMISS);
                assert_int_equal(loops->share_below(&num.slice, &den.slice, n, d + 1, BIT, p.plane), SMEPLAT__AMISS);
                assert_int_equal(loops->share_below(&num.slice, &den.slice, n - 1, d, BIT, p.plane), SMEPLAT__AMISS);
                den.slice.width = 2;
                assert_int_equal(loops->share_below(&num.slice, &den.slice, n, d, BIT, p.plane), SMEPLAT__AMISS);
                num.slice.width = 2;
                assert_int_equal(loops->share_below(&num.slice, &den.slice, n, d, BIT, p.plane), SMEPLAT__AMISS);
            }
}

static void parts_stay_within_their_whole(void **unused)
{
    int32_t round;
    static values a, b, whole;
    size_t i, k;

    (void)unused;
    FOR_EACH_SET(loops)
    for (round = 0; round < ROUNDS; round++)
        for (k = 2; k < COUNT_OF(widths); k++) {
            const int64_t most = below(2) ? most_of(widths[k]) : 400;
            int32_t one = 0, two = 0;

            for (i = 0; i < SMEPLAT__BLOCK; i++) {
                whole.wide[i] = below(most);
                a.wide[i] = below(whole.wide[i] + 1);
                b.wide[i] = below(whole.wide[i] - a.wide[i] + 1);
            }
            i = (size_t)below(SMEPLAT__BLOCK);
            switch (below(6)) {
            case 0:
                a.wide[i] = whole.wide[i] + 1;
                one = two = 1;
                break;
            case 1:
                b.wide[i] = whole.wide[i] - a.wide[i] + 1;
                two = 1;
                break;
            case 2:
                b.wide[i] = -1;
                two = 1;
                break;
            case 3:
                whole.wide[i] = a.wide[i] = b.wide[i] = -1;
                one = two = 1;
                break;
            default:
                break;
            }
            lay(&a, widths[k]);
            lay(&b, widths[k]);
            lay(&whole, widths[k]);
            assert_int_equal(loops->exceed(&a.slice, NULL, &whole.slice) != 0, one);
            assert_int_equal(loops->exceed(&a.slice, &b.slice, &whole.slice) != 0, two);
            b.slice.width = 2;
            assert_true(loops->exceed(&a.slice, &b.slice, &whole.slice));
            whole.slice.width = a.slice.width = 2;
            assert_true(loops->exceed(&a.slice, NULL, &whole.slice));
        }
}

static void the_least_basis_is_that_of_rows_that_are_all_stated(void **unused)
{
    static const uint8_t others[] = {0, 1, 2, 3, 4, 255};
    static const int32_t want[] = {0, 1, 2, 3, 0, 0};
    uint8_t bases[SMEPLAT__BLOCK];
    size_t i, k;

    (void)unused;
    FOR_EACH_SET(loops)
    for (k = 0; k < COUNT_OF(others); k++)
        for (i = 0; i < SMEPLAT__BLOCK; i += 51) {
            memset(bases, 3, sizeof bases);
            bases[i] = others[k];
            assert_int_equal(loops->basis(bases), want[k]);
        }
}

static void planes_are_put_together(void **unused)
{
    uint8_t marks[SMEPLAT__BLOCK], all[SMEPLAT__BLOCK], first[SMEPLAT__BLOCK], second[SMEPLAT__BLOCK];
    size_t i;

    (void)unused;
    FOR_EACH_SET(loops)
    {
        for (i = 0; i < SMEPLAT__BLOCK; i++) {
            marks[i] = (uint8_t)(i % 4);
            all[i] = (uint8_t)(i / 4 % 4);
            first[i] = (uint8_t)(i / 16 % 2);
            second[i] = (uint8_t)(i / 32 % 2);
        }
        loops->split(marks, BIT, first, second);
        loops->also(marks, 1, all);
        for (i = 0; i < SMEPLAT__BLOCK; i++) {
            assert_int_equal(first[i], i / 16 % 2 + (i % 4 == 1 ? BIT : 0));
            assert_int_equal(second[i], i / 32 % 2 + (i % 4 >= 2 ? BIT : 0));
            assert_int_equal(all[i], (i / 4 % 4) & (i % 4 | 1));
        }
        for (i = 0; i < SMEPLAT__BLOCK; i++)
            all[i] = (uint8_t)(i / 4 % 4);
        loops->deepen(marks, all);
        for (i = 0; i < SMEPLAT__BLOCK; i++)
            assert_int_equal(all[i], i / 4 % 4 | (i % 4 & i / 4 % 4 & 1 ? 2 : 0));
        loops->undo(BIT, first);
        for (i = 0; i < SMEPLAT__BLOCK; i++)
            assert_int_equal(first[i], i / 16 % 2);
        memset(all, 4, sizeof all);
        loops->put(marks, 2, 1, all);
        for (i = 0; i < SMEPLAT__BLOCK; i++)
            assert_int_equal(all[i], i % 4 >= 2 ? 1 : 4);
        memset(all, 0, sizeof all);
        assert_false(loops->any(all));
        for (i = 0; i < SMEPLAT__BLOCK; i++) {
            all[i] = 0x80;
            assert_true(loops->any(all));
            all[i] = 0;
        }
    }
}

static void masks_are_gathered_from_planes_in_use(void **unused)
{
    static smeplat__masks m;
    uint64_t got[SMEPLAT__BLOCK];
    uint8_t least[SMEPLAT__BLOCK];
    size_t i;

    (void)unused;
    FOR_EACH_SET(loops)
    {
        memset(&m, 0xA5, sizeof m); /* what a plane holds that is not in use counts for nothing */
        memset(m.used, 0, sizeof m.used);
        smeplat__plane(&m, SMEPLAT__NOT_MET, 1)[3] |= smeplat__plane_bit(1);
        smeplat__plane(&m, SMEPLAT__NOT_MET, 34)[3] |= smeplat__plane_bit(34);
        smeplat__plane(&m, SMEPLAT__UNKNOWN, 17)[3] |= smeplat__plane_bit(17);
        smeplat__plane(&m, SMEPLAT__UNKNOWN, 17)[4] |= smeplat__plane_bit(17);
        smeplat__plane(&m, SMEPLAT__DISCRETION, 8)[4] |= smeplat__plane_bit(8);
        smeplat__plane(&m, SMEPLAT__DISCRETION, 8)[5] |= smeplat__plane_bit(8);
        (void)smeplat__plane(&m, SMEPLAT__DISCRETION, 25);
        assert_int_equal(m.used[SMEPLAT__DISCRETION], 1u << 1 | 1u << 3);
        smeplat__masks_tidy(&m, loops);
        assert_int_equal(m.used[SMEPLAT__DISCRETION], 1u << 1);
        assert_int_equal(m.used[SMEPLAT__NOT_MET], 1u | 1u << 4);
        smeplat__masks_of(&m, loops, SMEPLAT__NOT_MET, got);
        for (i = 0; i < SMEPLAT__BLOCK; i++)
            assert_true(got[i] == (i == 3 ? SMEPLAT_BIT(1) | SMEPLAT_BIT(34) : 0));
        smeplat__masks_rest(&m, loops, SMEPLAT_BIT(17) | SMEPLAT_BIT(8) | SMEPLAT_BIT(2), got);
        assert_true(got[3] == (SMEPLAT_BIT(8) | SMEPLAT_BIT(2)));
        assert_true(got[4] == SMEPLAT_BIT(2));
        assert_true(got[5] == (SMEPLAT_BIT(17) | SMEPLAT_BIT(2)));
        assert_true(got[6] == (SMEPLAT_BIT(17) | SMEPLAT_BIT(8) | SMEPLAT_BIT(2)));
        smeplat__masks_least(&m, loops, UINT64_MAX, least);
        assert_int_equal(least[3], SMEPLAT_VERDICT_NOT_MET);
        assert_int_equal(least[4], SMEPLAT_VERDICT_UNKNOWN);
        assert_int_equal(least[5], SMEPLAT_VERDICT_DISCRETION);
        assert_int_equal(least[6], SMEPLAT_VERDICT_MET);
        smeplat__masks_least(&m, loops, ~SMEPLAT_BIT(17), least);
        assert_int_equal(least[4], SMEPLAT_VERDICT_DISCRETION);
        memset(m.used, 0, sizeof m.used);
        smeplat__masks_of(&m, loops, SMEPLAT__NOT_MET, got);
        for (i = 0; i < SMEPLAT__BLOCK; i++)
            assert_true(got[i] == 0);
    }
}

static void small_tables_do_not_ask_the_processor(void **unused)
{
    const smeplat__loops *wide = smeplat__loops_wide();

    (void)unused;
    assert_ptr_equal(smeplat__loops_for(1), &smeplat__loops_any);
    assert_ptr_equal(smeplat__loops_for(16383), &smeplat__loops_any);
    assert_ptr_equal(smeplat__loops_for(16384), wide);
    assert_ptr_equal(smeplat__loops_for(10000000), wide);
}

#ifdef SMEPLAT__MAY_BE_WIDE
/* A processor that tells what a test wants, and garbage where it is not asked as it should be. */
static uint32_t most_leaf, features, more_features, saved_registers;
static int32_t was_asked_what_is_saved;

static void told_by(uint32_t leaf, uint32_t told[4])
{
    memset(told, 0xFF, 4 * sizeof *told);
    if (leaf == 0) {
        told[0] = most_leaf;
    } else if (leaf == 1) {
        memset(told, 0, 4 * sizeof *told);
        told[2] = features;
    } else if (leaf == 7) {
        memset(told, 0, 4 * sizeof *told);
        told[1] = more_features;
    }
}

static uint32_t saved_by(void)
{
    was_asked_what_is_saved = 1;
    return saved_registers;
}

static int32_t has_avx2(uint32_t leaf, uint32_t first, uint32_t saved, uint32_t seventh)
{
    most_leaf = leaf;
    features = first;
    saved_registers = saved;
    more_features = seventh;
    was_asked_what_is_saved = 0;
    return smeplat__has_avx2(told_by, saved_by);
}

/* By the manuals: leaf 7 there is, b's bit 5 there; leaf 1's c's bit 27; and bits 1 and 2 of what xgetbv tells. */
static void wider_vectors_need_the_processor_and_the_system(void **unused)
{
    const uint32_t osxsave = UINT32_C(0x08000000), avx2 = UINT32_C(0x20);
    uint32_t saved, leaf, bit;

    (void)unused;
    for (leaf = 0; leaf < 20; leaf++)
        assert_int_equal(has_avx2(leaf, osxsave, 7, avx2), leaf >= 7);
    for (saved = 0; saved < 16; saved++)
        assert_int_equal(has_avx2(7, osxsave, saved, avx2), saved == 6 || saved == 7 || saved == 14 || saved == 15);
    for (bit = 0; bit < 32; bit++) {
        assert_int_equal(has_avx2(13, UINT32_C(1) << bit, 7, avx2), bit == 27);
        assert_int_equal(was_asked_what_is_saved, bit == 27); /* elsewhere to ask is not allowed */
        assert_int_equal(has_avx2(13, UINT32_MAX, 7, UINT32_C(1) << bit), bit == 5);
    }
}

/* The compiler knows how to ask, too. */
static void the_processor_is_asked_as_the_compiler_asks(void **unused)
{
    static const uint32_t leaves[] = {0, 7};
    uint32_t told[4], want[4], low, high;
    size_t i;

    (void)unused;
    for (i = 0; i < COUNT_OF(leaves); i++) {
        memset(told, 0xA5, sizeof told);
        if (!__get_cpuid_count(leaves[i], 0, &want[0], &want[1], &want[2], &want[3]))
            continue;
        smeplat__ask_processor(leaves[i], told);
        assert_int_equal(told[0], want[0]);
        assert_int_equal(told[1], want[1]);
        assert_int_equal(told[2], want[2]);
        if (leaves[i] == 0)
            assert_int_equal(told[3], want[3]);
    }
    __builtin_cpu_init();
    assert_int_equal(smeplat__loops_wide() != &smeplat__loops_any, __builtin_cpu_supports("avx2") != 0);
    if (__builtin_cpu_supports("avx2")) {
        __asm__("xgetbv" : "=a"(low), "=d"(high) : "c"(0));
        (void)high;
        assert_int_equal(smeplat__registers_saved(), low);
    }
}
#endif

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(floors_are_told_in_every_width),
        cmocka_unit_test(yes_and_no_is_0_and_1),
        cmocka_unit_test(what_is_no_date_is_amiss),
        cmocka_unit_test(numbers_that_are_no_dates_are_amiss),
        cmocka_unit_test(days_after_the_limit_are_marked),
        cmocka_unit_test(three_numbers_are_added),
        cmocka_unit_test(shares_are_compared_exactly),
        cmocka_unit_test(parts_stay_within_their_whole),
        cmocka_unit_test(the_least_basis_is_that_of_rows_that_are_all_stated),
        cmocka_unit_test(planes_are_put_together),
        cmocka_unit_test(masks_are_gathered_from_planes_in_use),
        cmocka_unit_test(small_tables_do_not_ask_the_processor),
#ifdef SMEPLAT__MAY_BE_WIDE
        cmocka_unit_test(wider_vectors_need_the_processor_and_the_system),
        cmocka_unit_test(the_processor_is_asked_as_the_compiler_asks),
#endif
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
