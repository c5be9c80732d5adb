/* Exact fractions without 128-bit types or floating point.
 * SPDX-License-Identifier: Apache-2.0 */
#include "base/base.h"

/* A number below 2^128. */
typedef struct wide {
    uint64_t hi, lo;
} wide;

int32_t smeplat__ratio_order(int64_t a, int64_t b, int64_t c, int64_t d)
{
    int32_t sign = 1;

    if ((a | b) >> 42 == 0 && (c | d) >> 21 == 0) { /* nearly always: the products are exact */
        a *= d;
        c *= b;
        return (a > c) - (a < c);
    }
    /* Whole parts first; if they agree the remainders decide, turned upside down: Euclid's steps, which cannot overflow. */
    for (;;) {
        int64_t q = a / b, r = c / d, t;

        if (q != r)
            return q < r ? -sign : sign;
        a -= q * b;
        c -= r * d;
        if (a == 0 || c == 0)
            return a == c ? 0 : a ? sign : -sign;
        t = a, a = b, b = t;
        t = c, c = d, d = t;
        sign = -sign;
    }
}

int32_t smeplat_ratio_compare(smeplat_ratio a, smeplat_ratio b)
{
    if (a.num < 0 || b.num < 0 || a.den < 1 || b.den < 1)
        return -2;
    return smeplat__ratio_order(a.num, a.den, b.num, b.den);
}

static wide multiply(uint64_t a, uint64_t b)
{
    uint64_t al = a & 0xFFFFFFFFu, ah = a >> 32, bl = b & 0xFFFFFFFFu, bh = b >> 32;
    uint64_t low = al * bl, mid = ah * bl + (low >> 32), mid2 = al * bh + (mid & 0xFFFFFFFFu);
    wide w;

    w.lo = (mid2 << 32) | (low & 0xFFFFFFFFu);
    w.hi = ah * bh + (mid >> 32) + (mid2 >> 32);
    return w;
}

/* The quotient rounded up, or -1 if it passes 2^63-1. `d` is above 0 and below 2^63. */
static int64_t divide_up(wide n, uint64_t d)
{
    uint64_t rest = 0, q = 0;
    int bit;

    if (!n.hi && n.lo >> 63 == 0) /* nearly always */
        return (int64_t)(n.lo / d + (n.lo % d != 0));
    for (bit = 127; bit >= 0; bit--) {
        rest = (rest << 1) | ((bit >= 64 ? n.hi >> (bit - 64) : n.lo >> bit) & 1u);
        if (q >> 62)
            return -1; /* one more bit and it passes 2^63-1 */
        q <<= 1;
        if (rest >= d) {
            rest -= d;
            q |= 1u;
        }
    }
    if (rest) {
        if (q == (uint64_t)INT64_MAX)
            return -1;
        q++;
    }
    return (int64_t)q;
}

int64_t smeplat__ratio_lacks(int64_t num, int64_t den, smeplat_ratio min)
{
    int64_t whole = divide_up(multiply((uint64_t)den, (uint64_t)min.num), (uint64_t)min.den);

    return whole < 0 ? -1 : whole - num;
}

int64_t smeplat__ratio_lacks_both(int64_t num, int64_t den, smeplat_ratio min)
{
    wide target, held;

    /* (num + x) / (den + x) >= p / q  is  x * (q - p) >= p * den - q * num */
    if (min.num >= min.den)
        return -1; /* adding to both parts never fills a whole */
    target = multiply((uint64_t)min.num, (uint64_t)den);
    held = multiply((uint64_t)min.den, (uint64_t)num);
    target.hi = target.hi - held.hi - (target.lo < held.lo ? 1u : 0u);
    target.lo = target.lo - held.lo;
    return divide_up(target, (uint64_t)(min.den - min.num));
}
