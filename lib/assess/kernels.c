/* Loops over a block of rows; see kernels.h.
 * SPDX-License-Identifier: Apache-2.0 */
#include "assess/kernels.h"

#include <string.h>

/* Most makers of packages build with -O2, where gcc leaves many of these loops as they stand. */
#if defined(__GNUC__) && !defined(__clang__) && defined(__OPTIMIZE__)
#pragma GCC optimize("O3")
#endif

#define EACH (i = 0; i < SMEPLAT__BLOCK; i++)

/* 0xFF where the condition holds. */
#define YES(condition) ((uint8_t) - (condition))

/* One loop a width: conditions are told in lanes as wide as the value, then made bytes. */
#define CLASSIFY_YES(name, type, lane)                                                               \
    static void name(const type *restrict v, uint8_t *restrict is)                                   \
    {                                                                                                \
        size_t i;                                                                                    \
                                                                                                     \
        for                                                                                          \
            EACH is[i] = (uint8_t)((lane)(v[i] == 1 ? SMEPLAT__IS_ENOUGH | SMEPLAT__IS_SOME : 0) |   \
                                   (lane)((lane)v[i] > 1 ? SMEPLAT__IS_ODD | SMEPLAT__IS_SOME : 0)); \
    }
CLASSIFY_YES(yes_1, int8_t, uint8_t)
CLASSIFY_YES(yes_2, int16_t, uint16_t)
CLASSIFY_YES(yes_4, int32_t, uint32_t)

/* Plain SSE2 cannot compare 64-bit lanes, but it can subtract and shift them: the sign says it. */
#define SIGN(x) ((uint64_t)(x) >> 63)
#define SOME(x) SIGN((uint64_t)(x) | (0 - (uint64_t)(x)))

static void yes_8(const int64_t *restrict v, uint8_t *restrict is)
{
    size_t i;

    for
        EACH
        {
            uint64_t x = (uint64_t)v[i];

            is[i] = (uint8_t)((x & 1) * (SMEPLAT__IS_ENOUGH | SMEPLAT__IS_SOME) |
                              SOME(x & ~UINT64_C(1)) * (SMEPLAT__IS_ODD | SMEPLAT__IS_SOME));
        }
}

void smeplat__classify_yes(const smeplat__slice *x, uint8_t *is)
{
    switch (x->width) {
    case 1:
        yes_1(x->values, is);
        break;
    case 2:
        yes_2(x->values, is);
        break;
    case 4:
        yes_4(x->values, is);
        break;
    default:
        yes_8(x->values, is);
        break;
    }
}

/* Floors are at least 1, so what reaches one is neither 0 nor below; of a floor that is not known, 0, nobody asks. */
#define CLASSIFY_AMOUNT(name, type, lane, most)                                                                        \
    static void name(const type *restrict v, int64_t floor, int64_t lower, uint8_t *restrict is)                       \
    {                                                                                                                  \
        const type f = (type)(floor > (most) ? (most) : floor), l = (type)(lower > (most) ? (most) : lower);           \
        const lane enough = floor > (most) ? 0 : SMEPLAT__IS_ENOUGH, low = lower > (most) ? 0 : SMEPLAT__IS_LOWER;     \
        size_t i;                                                                                                      \
                                                                                                                       \
        for                                                                                                            \
            EACH is[i] = (uint8_t)((lane)(v[i] >= f ? enough : 0) | (lane)(v[i] >= l ? low : 0) |                      \
                                   (lane)(v[i] != 0 ? SMEPLAT__IS_SOME : 0) | (lane)(v[i] < 0 ? SMEPLAT__IS_ODD : 0)); \
    }
CLASSIFY_AMOUNT(amount_1, int8_t, uint8_t, INT8_MAX)
CLASSIFY_AMOUNT(amount_2, int16_t, uint16_t, INT16_MAX)
CLASSIFY_AMOUNT(amount_4, int32_t, uint32_t, INT32_MAX)

static void amount_8(const int64_t *restrict v, int64_t floor, int64_t lower, uint8_t *restrict is)
{
    size_t i;

    for
        EACH
        {
            uint64_t x = (uint64_t)v[i];

            is[i] = (uint8_t)((SIGN(x - (uint64_t)floor) ^ 1) * SMEPLAT__IS_ENOUGH |
                              (SIGN(x - (uint64_t)lower) ^ 1) * SMEPLAT__IS_LOWER | SOME(x) * SMEPLAT__IS_SOME |
                              SIGN(x) * SMEPLAT__IS_ODD);
        }
}

void smeplat__classify_amount(const smeplat__slice *x, int64_t floor, int64_t lower, uint8_t *is)
{
    switch (x->width) {
    case 1:
        amount_1(x->values, floor, lower, is);
        break;
    case 2:
        amount_2(x->values, floor, lower, is);
        break;
    case 4:
        amount_4(x->values, floor, lower, is);
        break;
    default:
        amount_8(x->values, floor, lower, is);
        break;
    }
}

#define WIDEN(name, type)                                           \
    static void name(const type *restrict v, int64_t *restrict out) \
    {                                                               \
        size_t i;                                                   \
                                                                    \
        for                                                         \
            EACH out[i] = v[i];                                     \
    }
WIDEN(widen_1, int8_t)
WIDEN(widen_2, int16_t)
WIDEN(widen_4, int32_t)

void smeplat__widen(const smeplat__slice *x, int64_t *out)
{
    switch (x->width) {
    case 1:
        widen_1(x->values, out);
        break;
    case 2:
        widen_2(x->values, out);
        break;
    case 4:
        widen_4(x->values, out);
        break;
    default:
        memcpy(out, x->values, SMEPLAT__BLOCK * sizeof *out);
        break;
    }
}

/* A date of another width than 32 bits; what does not fit is none. */
static const int32_t *dates_of(const smeplat__slice *x, int32_t *room)
{
    int64_t wide[SMEPLAT__BLOCK];
    size_t i;

    if (x->width == 4)
        return x->values;
    smeplat__widen(x, wide);
    for
        EACH room[i] = (int32_t)(((uint64_t)wide[i] & 0x3FFFFFFF) | SOME((uint64_t)wide[i] >> 30) << 30);
    return room;
}

/* In two loops: years are counted from 1900, so that what is left after the first fits in 16 bits, of which a vector has twice as
 * many. */
static void dates(const int32_t *restrict v, int32_t limit, uint8_t *restrict is)
{
    uint16_t months[SMEPLAT__BLOCK], days[SMEPLAT__BLOCK], flags[SMEPLAT__BLOCK];
    size_t i;

    for
        EACH
        {
            const uint32_t from_1900 = (uint32_t)v[i] - 19000000, month = from_1900 / 100;

            months[i] = (uint16_t)month;
            days[i] = (uint16_t)(from_1900 - month * 100);
            flags[i] = (uint16_t)((v[i] <= limit ? SMEPLAT__IS_ENOUGH : 0) | (v[i] != 0 ? SMEPLAT__IS_SOME : 0) |
                                  (from_1900 > 2991231 ? SMEPLAT__IS_NO_DATE : 0));
        }
    for
        EACH
        {
            const uint16_t year = months[i] / 100, month = (uint16_t)(months[i] - year * 100), day = days[i];
            const uint16_t leap = (year & 3) == 0 && year != 0 && year != 200 ? 1 : 0; /* not 1900, 2100 */
            const uint16_t length = (uint16_t)(month == 2 ? 28 + leap : 30 + ((month + (month >> 3)) & 1));
            const uint16_t wrong =
                (uint16_t)((month == 0 || month > 12 || day == 0 || day > length) ? SMEPLAT__IS_NO_DATE : 0);

            is[i] = (uint8_t)(flags[i] | wrong);
        }
}

void smeplat__classify_date(const smeplat__slice *x, int32_t limit, uint8_t *is)
{
    int32_t room[SMEPLAT__BLOCK];

    dates(dates_of(x, room), limit, is);
}

/* A sum of three must not wrap, nor pass what the door allows: values far out are odd. */
#define CUT(name, type, lane, most)                                                                                   \
    static void name(const type *restrict v, int64_t cap, uint16_t *restrict out, uint8_t *restrict is)               \
    {                                                                                                                 \
        const type c = (type)(cap > (most) ? (most) : cap);                                                           \
        size_t i;                                                                                                     \
                                                                                                                      \
        for                                                                                                           \
            EACH                                                                                                      \
            {                                                                                                         \
                out[i] = (uint16_t)(v[i] > c ? c : v[i]);                                                             \
                is[i] = (uint8_t)((lane)(v[i] != 0 ? SMEPLAT__IS_SOME : 0) | (lane)(v[i] < 0 ? SMEPLAT__IS_ODD : 0)); \
            }                                                                                                         \
    }
CUT(cut_1, int8_t, uint8_t, INT8_MAX)
CUT(cut_2, int16_t, uint16_t, INT16_MAX)
CUT(cut_4, int32_t, uint32_t, INT32_MAX)

static void cut_8(const int64_t *restrict v, int64_t cap, uint16_t *restrict out, uint8_t *restrict is)
{
    const uint64_t c = (uint64_t)cap;
    size_t i;

    for
        EACH
        {
            uint64_t x = (uint64_t)v[i], above = 0 - (SIGN(x - c) ^ 1);

            out[i] = (uint16_t)((x & ~above) | (c & above));
            is[i] = (uint8_t)(SOME(x) * SMEPLAT__IS_SOME | SOME(x >> 61) * SMEPLAT__IS_ODD);
        }
}

void smeplat__cut(const smeplat__slice *x, int64_t cap, uint16_t *out, uint8_t *is)
{
    switch (x->width) {
    case 1:
        cut_1(x->values, cap, out, is);
        break;
    case 2:
        cut_2(x->values, cap, out, is);
        break;
    case 4:
        cut_4(x->values, cap, out, is);
        break;
    default:
        cut_8(x->values, cap, out, is);
        break;
    }
}

void smeplat__share(const int64_t *restrict num, const int64_t *restrict den, int64_t p, int64_t q,
                    uint8_t *restrict enough)
{
    size_t i;

    /* odd rows may wrap: they are asked again, the long way */
    if (p == 1 && q == 2) /* half, as Art. 6(8) has it */
        for
            EACH enough[i] = (uint8_t)(SIGN((uint64_t)num[i] * 2 - (uint64_t)den[i]) ^ 1);
    else if (p == 9 && q == 10) /* nine tenths, as Art. 6(9) has it */
        for
            EACH enough[i] = (uint8_t)(SIGN((uint64_t)num[i] * 10 - (uint64_t)den[i] * 9) ^ 1);
    else
        for
            EACH enough[i] = (uint8_t)(SIGN((uint64_t)num[i] * (uint64_t)q - (uint64_t)den[i] * (uint64_t)p) ^ 1);
    for
        EACH enough[i] = (uint8_t)-enough[i];
}

void smeplat__classify_wide(const int64_t *restrict x, int32_t bits, uint8_t *restrict is)
{
    size_t i;

    for
        EACH is[i] = (uint8_t)(SOME(x[i]) * SMEPLAT__IS_SOME | SOME((uint64_t)x[i] >> bits) * SMEPLAT__IS_ODD);
}

void smeplat__exceeds(const int64_t *restrict a, const int64_t *restrict b, uint8_t *restrict plane)
{
    size_t i;

    for
        EACH plane[i] = (uint8_t)SIGN((uint64_t)b[i] - (uint64_t)a[i]);
}

void smeplat__find_odd(const uint8_t *restrict is, const uint8_t *restrict bases, uint8_t *restrict odd)
{
    size_t i;

    for
        EACH odd[i] |= (uint8_t)((is[i] & SMEPLAT__IS_ODD) | YES(bases[i] > 3) |
                                 (bases[i] ? is[i] & SMEPLAT__IS_NO_DATE : is[i] & SMEPLAT__IS_SOME));
}

void smeplat__find_odd_stated(const uint8_t *restrict is, uint8_t *restrict odd)
{
    size_t i;

    for
        EACH odd[i] |= (uint8_t)(is[i] & (SMEPLAT__IS_ODD | SMEPLAT__IS_NO_DATE));
}

void smeplat__standing(const uint8_t *restrict bases, int32_t min_basis, uint8_t *restrict stated,
                       uint8_t *restrict proved)
{
    const uint8_t min = (uint8_t)min_basis;
    size_t i;

    for
        EACH
        {
            stated[i] = YES(bases[i] != 0);
            proved[i] = YES(bases[i] >= min);
        }
}

void smeplat__corners_of(const uint8_t *restrict is, uint8_t what, const uint8_t *restrict bases, int32_t min_basis,
                         smeplat__corners *restrict out)
{
    const uint8_t min = (uint8_t)min_basis;
    size_t i;

    for
        EACH
        {
            uint8_t enough = YES((is[i] & what) != 0);

            out->least[i] = enough & YES(bases[i] >= min);
            out->most[i] = enough | YES(bases[i] == 0);
        }
}

void smeplat__pick(const uint8_t *restrict is, uint8_t what, uint8_t *restrict plane)
{
    size_t i;

    for
        EACH plane[i] = YES((is[i] & what) != 0);
}

void smeplat__keep(const uint16_t *restrict x, const uint8_t *restrict where, uint16_t *restrict out)
{
    size_t i;

    for
        EACH out[i] = (uint16_t)(where[i] ? x[i] : 0);
}

void smeplat__sum_reaches(const uint16_t *restrict a, const uint16_t *restrict b, const uint16_t *restrict d,
                          uint16_t floor, uint8_t *restrict plane)
{
    size_t i;

    for
        EACH plane[i] = YES((uint16_t)(a[i] + b[i] + d[i]) >= floor);
}

void smeplat__add_kept(const int64_t *restrict a, const uint8_t *restrict where_a, const int64_t *restrict b,
                       const uint8_t *restrict where_b, int64_t *restrict out)
{
    size_t i;

    for
        EACH out[i] = (int64_t)(((uint64_t)a[i] & (uint64_t)(int64_t)(int8_t)where_a[i]) +
                                ((uint64_t)b[i] & (uint64_t)(int64_t)(int8_t)where_b[i]));
}

void smeplat__difference(const int64_t *restrict a, const int64_t *restrict b, int64_t *restrict out)
{
    size_t i;

    for
        EACH out[i] = (int64_t)((uint64_t)a[i] - (uint64_t)b[i]);
}

void smeplat__count(const uint8_t *restrict plane, uint8_t *restrict n)
{
    size_t i;

    for
        EACH n[i] = (uint8_t)(n[i] + (plane[i] & 1));
}

void smeplat__count_reaches(const uint8_t *n, uint8_t floor, uint8_t *plane)
{
    size_t i;

    for
        EACH plane[i] = YES(n[i] >= floor);
}

void smeplat__and(const uint8_t *a, const uint8_t *b, uint8_t *out)
{
    size_t i;

    for
        EACH out[i] = a[i] & b[i];
}

void smeplat__or(const uint8_t *a, const uint8_t *b, uint8_t *out)
{
    size_t i;

    for
        EACH out[i] = a[i] | b[i];
}

void smeplat__and_not(const uint8_t *a, const uint8_t *b, uint8_t *out)
{
    size_t i;

    for
        EACH out[i] = a[i] & (uint8_t)~b[i];
}

static void settle_planes(const uint8_t *restrict least, const uint8_t *restrict most,
                          const uint8_t *restrict room_least, const uint8_t *restrict room_most, uint8_t bit,
                          uint8_t *restrict not_met, uint8_t *restrict unknown, uint8_t *restrict discretion)
{
    size_t i;

    for
        EACH
        {
            uint8_t open_least = (uint8_t)~least[i] & room_least[i], open_most = (uint8_t)~most[i] & room_most[i];
            uint8_t no = (uint8_t) ~(least[i] | open_least | most[i] | open_most), left = open_least & open_most,
                    yes = least[i] & most[i];

            not_met[i] |= no & bit;
            discretion[i] |= left & bit;
            unknown[i] |= (uint8_t) ~(no | left | yes) & bit;
        }
}

void smeplat__settle_planes(const smeplat__corners *met, const smeplat__corners *room, uint8_t bit, uint8_t *not_met,
                            uint8_t *unknown, uint8_t *discretion)
{
    settle_planes(met->least, met->most, room->least, room->most, bit, not_met, unknown, discretion);
}
