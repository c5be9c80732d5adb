/* The loops themselves, for loops.c, which takes them in once a kind of processor: LOOP() names a function, TARGET says what it may
 * use. Fixed lengths and no branches, so that any compiler makes vector code of them.
 * SPDX-License-Identifier: Apache-2.0 */
#ifndef SMEPLAT_ASSESS_LOOPS_BODY_H
#define SMEPLAT_ASSESS_LOOPS_BODY_H

#define EACH (i = 0; i < SMEPLAT__BLOCK; i++)

/* Plain SSE2 cannot compare 64-bit lanes, but the upper half of a difference has its sign, and 32-bit lanes can be compared. */
#define UPPER(x)     ((int32_t)((uint64_t)(x) >> 32))
#define AS_SIGNED(x) ((int32_t)(x))

/* Rows below a floor, which is given less one, so that it can be cut down to what the width holds: nothing reaches a floor above
 * that. Tells the bits that any value has, those of a sign among them. */
#define BELOW(name, type, most)                                                                              \
    TARGET static uint64_t name(const type *restrict v, int64_t below, uint8_t bit, uint8_t *restrict plane) \
    {                                                                                                        \
        const type b = (type)(below > (most) ? (most) : below);                                              \
        type all = 0;                                                                                        \
        size_t i;                                                                                            \
                                                                                                             \
        for                                                                                                  \
            EACH                                                                                             \
            {                                                                                                \
                all = (type)(all | v[i]);                                                                    \
                plane[i] |= (uint8_t)(v[i] <= b ? bit : 0);                                                  \
            }                                                                                                \
        return (uint64_t)all;                                                                                \
    }

/* Three numbers of a quarter of what the width holds do not wrap. */
#define SUM_BELOW(name, type, unsigned, most)                                                                         \
    TARGET static int32_t name(const type *restrict a, const type *restrict b, const type *restrict d, int64_t below, \
                               uint8_t bit, uint8_t *restrict plane)                                                  \
    {                                                                                                                 \
        const type f = (type)(below > (most) ? (most) : below);                                                       \
        type all = 0;                                                                                                 \
        size_t i;                                                                                                     \
                                                                                                                      \
        for                                                                                                           \
            EACH                                                                                                      \
            {                                                                                                         \
                all = (type)(all | a[i] | b[i] | d[i]);                                                               \
                plane[i] |= (uint8_t)((type)((unsigned)a[i] + (unsigned)b[i] + (unsigned)d[i]) <= f ? bit : 0);       \
            }                                                                                                         \
        return (unsigned)all > (most) / 4;                                                                            \
    }

/* num * q < den * p where num * (q - p) < (den - num) * p: at a half that is num against the rest, at nine tenths against nine times
 * the rest. */
#define SHARE_BELOW(name, type, unsigned, sign_of, TIMES)                                        \
    TARGET static uint64_t name(const type *restrict num, const type *restrict den, uint8_t bit, \
                                uint8_t *restrict plane, int32_t *some_zero)                     \
    {                                                                                            \
        unsigned all = 0, wrong = 0, zero = 0;                                                   \
        size_t i;                                                                                \
                                                                                                 \
        for                                                                                      \
            EACH                                                                                 \
            {                                                                                    \
                const unsigned n = (unsigned)num[i], d = (unsigned)den[i], rest = d - n;         \
                                                                                                 \
                all |= n | d;                                                                    \
                wrong |= rest;                                                                   \
                zero |= d - 1;                                                                   \
                plane[i] |= (uint8_t)(sign_of(n - rest * TIMES) < 0 ? bit : 0);                  \
            }                                                                                    \
        *some_zero = (int32_t)(zero >> (sizeof zero * 8 - 1));                                   \
        return all | (uint64_t)(wrong >> (sizeof wrong * 8 - 1)) << 63;                          \
    }

/* What is left of a whole without a part: neither may be below 0, nor the rest. */
#define REST(name, type, unsigned)                                                                         \
    TARGET static int32_t name(const type *restrict part, const type *restrict whole, type *restrict rest) \
    {                                                                                                      \
        unsigned all = 0;                                                                                  \
        size_t i;                                                                                          \
                                                                                                           \
        for                                                                                                \
            EACH                                                                                           \
            {                                                                                              \
                const unsigned x = (unsigned)part[i], y = (unsigned)whole[i];                              \
                                                                                                           \
                rest[i] = (type)(y - x);                                                                   \
                all |= x | y | (y - x);                                                                    \
            }                                                                                              \
        return (int32_t)(all >> (sizeof all * 8 - 1));                                                     \
    }

/* A kind's table. */
#define LOOPS_OF(kind)                                                                                             \
    {                                                                                                              \
        .below = below_##kind, .after = after_##kind, .sum_below = sum_below_##kind,                               \
        .share_below = share_below_##kind, .exceed = exceed_##kind, .basis = basis_##kind, .also = also_##kind,    \
        .deepen = deepen_##kind, .split = split_##kind, .undo = undo_##kind, .any = any_##kind, .put = put_##kind, \
        .gather = gather_##kind                                                                                    \
    }

#endif

BELOW(LOOP(below_1), int8_t, INT8_MAX)
BELOW(LOOP(below_2), int16_t, INT16_MAX)
BELOW(LOOP(below_4), int32_t, INT32_MAX)

TARGET static uint64_t LOOP(below_8)(const int64_t *restrict v, int64_t below, uint8_t bit, uint8_t *restrict plane)
{
    uint64_t all = 0;
    size_t i;

    for
        EACH
        {
            const uint64_t x = (uint64_t)v[i];

            all |= x;
            plane[i] |= (uint8_t)(UPPER((uint64_t)below - x) >= 0 ? bit : 0);
        }
    return all;
}

TARGET static int32_t LOOP(below)(const smeplat__slice *x, int64_t floor, int32_t yes, uint8_t bit, uint8_t *plane)
{
    const uint64_t most = yes ? 1 : INT64_MAX;

    switch (x->width) {
    case 1:
        return LOOP(below_1)(x->values, floor - 1, bit, plane) > most;
    case 2:
        return LOOP(below_2)(x->values, floor - 1, bit, plane) > most;
    case 4:
        return LOOP(below_4)(x->values, floor - 1, bit, plane) > most;
    default:
        return LOOP(below_8)(x->values, floor - 1, bit, plane) > most;
    }
}

/* In two loops: years are counted from 1900, so that what is left after the first fits in 16 bits, of which a vector has twice as
 * many. 29 February is left to the long way, which knows leap years. */
TARGET static int32_t LOOP(dates)(const int32_t *restrict v, int32_t limit, uint8_t bit, uint8_t *restrict plane)
{
    uint16_t months[SMEPLAT__BLOCK], from_1900[SMEPLAT__BLOCK], wrong = 0;
    uint32_t beyond = 0;
    size_t i;

    for
        EACH
        {
            const uint32_t x = (uint32_t)v[i] - 19000000;

            months[i] = (uint16_t)(x / 100);
            from_1900[i] = (uint16_t)x;
            beyond |= x | (2991231 - x);
            plane[i] |= (uint8_t)(v[i] > limit ? bit : 0);
        }
    for
        EACH
        {
            const uint16_t month = (uint16_t)(months[i] - months[i] / 100 * 100);
            const uint16_t day = (uint16_t)(from_1900[i] - months[i] * 100);
            const uint16_t length = (uint16_t)(month == 2 ? 28 : 30 + ((month + (month >> 3)) & 1));

            wrong |= (uint16_t)((uint16_t)(month - 1) > 11 || (uint16_t)(day - 1) >= length);
        }
    return wrong || beyond >> 31;
}

/* Those of 64 bits that fit in 32, and whether all do. */
TARGET static int32_t LOOP(narrow)(const int64_t *restrict v, int32_t *restrict out)
{
    uint64_t all = 0;
    size_t i;

    for
        EACH
        {
            all |= (uint64_t)v[i];
            out[i] = (int32_t)((uint64_t)v[i] & INT32_MAX);
        }
    return all <= INT32_MAX;
}

TARGET static int32_t LOOP(after)(const smeplat__slice *x, int32_t limit, uint8_t bit, uint8_t *plane)
{
    int32_t narrow[SMEPLAT__BLOCK];

    if (x->width == 4)
        return LOOP(dates)(x->values, limit, bit, plane);
    return x->width != 8 || !LOOP(narrow)(x->values, narrow) || LOOP(dates)(narrow, limit, bit, plane);
}

SUM_BELOW(LOOP(sum_1), int8_t, uint8_t, INT8_MAX)
SUM_BELOW(LOOP(sum_2), int16_t, uint16_t, INT16_MAX)
SUM_BELOW(LOOP(sum_4), int32_t, uint32_t, INT32_MAX)

TARGET static int32_t LOOP(sum_8)(const int64_t *restrict a, const int64_t *restrict b, const int64_t *restrict d,
                                  int64_t below, uint8_t bit, uint8_t *restrict plane)
{
    uint64_t all = 0;
    size_t i;

    for
        EACH
        {
            const uint64_t x = (uint64_t)a[i], y = (uint64_t)b[i], z = (uint64_t)d[i];

            all |= x | y | z;
            plane[i] |= (uint8_t)(UPPER((uint64_t)below - (x + y + z)) >= 0 ? bit : 0);
        }
    return all > INT64_MAX / 4;
}

TARGET static int32_t LOOP(sum_below)(const smeplat__slice x[3], int64_t floor, uint8_t bit, uint8_t *plane)
{
    const void *a = x[0].values, *b = x[1].values, *d = x[2].values;

    if (x[0].width != x[1].width || x[0].width != x[2].width)
        return 1;
    switch (x->width) {
    case 1:
        return LOOP(sum_1)(a, b, d, floor - 1, bit, plane);
    case 2:
        return LOOP(sum_2)(a, b, d, floor - 1, bit, plane);
    case 4:
        return LOOP(sum_4)(a, b, d, floor - 1, bit, plane);
    default:
        return LOOP(sum_8)(a, b, d, floor - 1, bit, plane);
    }
}

SHARE_BELOW(LOOP(half_4), int32_t, uint32_t, AS_SIGNED, 1)
SHARE_BELOW(LOOP(half_8), int64_t, uint64_t, UPPER, 1)
SHARE_BELOW(LOOP(tenths_4), int32_t, uint32_t, AS_SIGNED, 9)
SHARE_BELOW(LOOP(tenths_8), int64_t, uint64_t, UPPER, 9)

/* As Art. 6(8) and Art. 6(9) have it; ten times a value must fit in its lane. */
TARGET static int32_t LOOP(share_below)(const smeplat__slice *num, const smeplat__slice *den, int64_t p, int64_t q,
                                        uint8_t bit, uint8_t *plane)
{
    const int32_t half = p == 1 && q == 2, tenths = p == 9 && q == 10;
    const void *n = num->values, *d = den->values;
    int32_t zero, amiss;

    if (num->width != den->width || (num->width != 4 && num->width != 8) || (!half && !tenths))
        return SMEPLAT__AMISS;
    if (num->width == 4)
        amiss = (half ? LOOP(half_4)(n, d, bit, plane, &zero) : LOOP(tenths_4)(n, d, bit, plane, &zero)) >> 27 != 0;
    else
        amiss = (half ? LOOP(half_8)(n, d, bit, plane, &zero) : LOOP(tenths_8)(n, d, bit, plane, &zero)) >> 59 != 0;
    return amiss ? SMEPLAT__AMISS : zero ? SMEPLAT__SOME_OF_NOTHING : 0;
}

REST(LOOP(rest_4), int32_t, uint32_t)
REST(LOOP(rest_8), int64_t, uint64_t)

TARGET static int32_t LOOP(rest_of)(const smeplat__slice *part, const void *whole, int32_t width, void *rest)
{
    if (part->width != width || (width != 4 && width != 8))
        return 1;
    return width == 4 ? LOOP(rest_4)(part->values, whole, rest) : LOOP(rest_8)(part->values, whole, rest);
}

TARGET static int32_t LOOP(exceed)(const smeplat__slice *a, const smeplat__slice *b, const smeplat__slice *whole)
{
    int64_t rest[SMEPLAT__BLOCK], unused[SMEPLAT__BLOCK];

    return LOOP(rest_of)(a, whole->values, whole->width, rest) || (b && LOOP(rest_of)(b, rest, whole->width, unused));
}

TARGET static int32_t LOOP(basis)(const uint8_t *restrict bases)
{
    uint8_t least = UINT8_MAX, most = 0;
    size_t i;

    for
        EACH
        {
            least = bases[i] < least ? bases[i] : least;
            most = bases[i] > most ? bases[i] : most;
        }
    return most > 3 ? 0 : least;
}

TARGET static void LOOP(also)(const uint8_t *restrict marks, uint8_t more, uint8_t *restrict all)
{
    size_t i;

    for
        EACH all[i] &= marks[i] | more;
}

TARGET static void LOOP(deepen)(const uint8_t *restrict other, uint8_t *restrict marks)
{
    size_t i;

    for
        EACH marks[i] |= (uint8_t)((marks[i] & other[i] & 1) << 1);
}

TARGET static void LOOP(split)(const uint8_t *restrict marks, uint8_t bit, uint8_t *restrict first,
                               uint8_t *restrict second)
{
    size_t i;

    for
        EACH
        {
            first[i] |= (uint8_t)(0 - (marks[i] == 1)) & bit;
            second[i] |= (uint8_t)(0 - (marks[i] > 1)) & bit;
        }
}

TARGET static void LOOP(undo)(uint8_t bit, uint8_t *restrict plane)
{
    size_t i;

    for
        EACH plane[i] &= (uint8_t)~bit;
}

TARGET static int32_t LOOP(any)(const uint8_t *restrict plane)
{
    uint8_t all = 0;
    size_t i;

    for
        EACH all |= plane[i];
    return all != 0;
}

TARGET static void LOOP(put)(const uint8_t *restrict plane, uint8_t mask, uint8_t value, uint8_t *restrict out)
{
    size_t i;

    for
        EACH out[i] = plane[i] & mask ? value : out[i];
}

TARGET static void LOOP(gather)(const uint8_t *const planes[SMEPLAT__MASK_BYTES], uint64_t *restrict out)
{
    const uint8_t *restrict a = planes[0], *restrict b = planes[1], *restrict c = planes[2], *restrict d = planes[3],
                            *restrict e = planes[4];
    size_t i;

    for
        EACH out[i] =
            (uint64_t)(a[i] | (uint32_t)b[i] << 8 | (uint32_t)c[i] << 16 | (uint32_t)d[i] << 24) | (uint64_t)e[i] << 32;
}
