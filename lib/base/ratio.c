/* Exact fractions without 128-bit types or floating point.
 * SPDX-License-Identifier: Apache-2.0 */
#include "base/base.h"

/*@ logic integer cross(integer a, integer b, integer c, integer d) = a * d - c * b;
    logic integer signum(integer n) = n < 0 ? -1 : n > 0 ? 1 : 0;
*/

/* For the proof: the fraction whose whole part q is less than the other's, r, is less. */
/*@ ghost
    /@ requires 1 <= b && 1 <= d && 0 <= q < r && a - q * b < b && r * d <= c;
       assigns \nothing;
       ensures a * d < c * b;
    @/
    static void parted(int64_t a, int64_t b, int64_t c, int64_t d, int64_t q, int64_t r)
    {
        //@ assert a < (q + 1) * b;
        //@ assert (q + 1) * d <= r * d <= c;
        //@ assert a * d < ((q + 1) * b) * d;
        //@ assert ((q + 1) * d) * b <= c * b;
    }
*/

int32_t smeplat__ratio_order_long(int64_t a, int64_t b, int64_t c, int64_t d)
{
    int32_t sign = 1;

    /* Whole parts first; if they agree the remainders decide, turned upside down: Euclid's steps, which cannot overflow. */
    /*@ loop invariant 0 <= a && 1 <= b && 0 <= c && 1 <= d;
        loop invariant sign == 1 || sign == -1;
        loop invariant signum(cross(\at(a, Pre), \at(b, Pre), \at(c, Pre), \at(d, Pre))) == sign * signum(cross(a, b, c, d));
        loop assigns a, b, c, d, sign;
        loop variant b;
    */
    for (;;) {
        int64_t q = a / b, r = c / d, t;

        //@ assert 0 <= a - q * b < b && 0 <= q * b <= a;
        //@ assert 0 <= c - r * d < d && 0 <= r * d <= c;
        if (q != r) {
            //@ ghost if (q < r) parted(a, b, c, d, q, r);
            //@ ghost if (r < q) parted(c, d, a, b, r, q);
            //@ assert q < r ==> cross(a, b, c, d) < 0;
            //@ assert r < q ==> cross(a, b, c, d) > 0;
            return q < r ? -sign : sign;
        }
        //@ assert cross(a - q * b, b, c - r * d, d) == cross(a, b, c, d);
        a -= q * b;
        c -= r * d;
        if (a == 0 || c == 0)
            return a == c ? 0 : a ? sign : -sign;
        t = a, a = b, b = t;
        t = c, c = d, d = t;
        sign = -sign;
    }
}

/*@ assigns \nothing;
    ensures a.num < 0 || b.num < 0 || a.den < 1 || b.den < 1 ==> \result == -2;
    ensures 0 <= a.num && 0 <= b.num && 1 <= a.den && 1 <= b.den ==>
      \result == signum(cross(a.num, a.den, b.num, b.den));
*/
int32_t smeplat_ratio_compare(smeplat_ratio a, smeplat_ratio b)
{
    if (a.num < 0 || b.num < 0 || a.den < 1 || b.den < 1)
        return -2;
    return smeplat__ratio_order(a.num, a.den, b.num, b.den);
}

/* What a division by d gives, and leaves. */
typedef struct quotient {
    uint64_t whole, rest;
} quotient;

/* What a number that is rounded up is when it passes 2^64-2. */
#define TOO_MUCH UINT64_MAX

/*@ logic integer times(integer x, integer y) = x * y;
    logic integer value(quotient q, integer d) = q.whole * d + q.rest;
    logic integer power(integer k) = k <= 0 ? 1 : 2 * power(k - 1);
    predicate is_rounded(integer x, integer n, integer d) =
      x == TOO_MUCH ? (TOO_MUCH - 1) * d < n : (x - 1) * d < n <= x * d;
*/

/* Adds to a quotient; 0 if it passes 2^64-1. */
/*@ requires \valid(to) && 0 < d <= INT64_MAX && to->rest < d && more.rest < d;
    assigns *to;
    ensures \result == 1 ==> value(*to, d) == value(\old(*to), d) + value(more, d) && to->rest < d;
    ensures \result == 0 ==> value(\old(*to), d) + value(more, d) >= 0x10000000000000000 * d;
    ensures \result == 0 || \result == 1;
*/
static int32_t quotient_add(quotient *to, quotient more, uint64_t d)
{
    uint64_t whole, rest = to->rest + more.rest;

    if (to->whole > UINT64_MAX - more.whole) {
        //@ assert to->whole + more.whole >= 0x10000000000000000;
        //@ assert (to->whole + more.whole) * d >= 0x10000000000000000 * d;
        return 0;
    }
    whole = to->whole + more.whole;
    //@ assert whole * d == to->whole * d + more.whole * d;
    if (rest >= d) {
        if (whole == UINT64_MAX)
            return 0;
        //@ assert (whole + 1) * d + (rest - d) == whole * d + rest;
        whole++;
        rest -= d;
    }
    to->whole = whole;
    to->rest = rest;
    return 1;
}

/* Twice a quotient, and one time more the other if the bit is set; 0 if it passes 2^64-1. */
/*@ requires \valid(sum) && 0 < d <= INT64_MAX && sum->rest < d && each.rest < d && (bit == 0 || bit == 1);
    assigns *sum;
    ensures \result == 1 ==> value(*sum, d) == 2 * value(\old(*sum), d) + (bit == 1 ? value(each, d) : 0) && sum->rest < d;
    ensures \result == 0 ==> 2 * value(\old(*sum), d) + (bit == 1 ? value(each, d) : 0) >= 0x10000000000000000 * d;
    ensures \result == 0 || \result == 1;
*/
static int32_t quotient_step(quotient *sum, quotient each, uint64_t d, int32_t bit)
{
    //@ assert value(each, d) >= 0;
    return quotient_add(sum, *sum, d) && (!bit || quotient_add(sum, each, d));
}

/*@ assigns \nothing;
    ensures \forall integer d; sum.rest < d ==> is_rounded(\result, value(sum, d), d);
*/
static uint64_t rounded_up(quotient sum)
{
    if (sum.rest == 0)
        return sum.whole;
    return sum.whole < TOO_MUCH ? sum.whole + 1 : TOO_MUCH;
}

/* For the proof: what a product does when a factor grows. */
/*@ ghost
    /@ requires x <= y;
       assigns \nothing;
       ensures times(x, b) <= times(y, b);
    @/
    static void grows(uint64_t x, uint64_t y, uint64_t b)
    {
    }

    /@ requires (bit == 0 || bit == 1) && y == 2 * x + bit;
       assigns \nothing;
       ensures times(y, b) == 2 * times(x, b) + (bit == 1 ? b : 0);
    @/
    static void doubles(uint64_t y, uint64_t x, int32_t bit, uint64_t b)
    {
    }
*/

/* a * b / d rounded up where the product may pass 2^64: bit by bit from the highest of a, so that only quotients are kept. */
/*@ requires a <= INT64_MAX && b <= INT64_MAX && 1 <= d <= INT64_MAX;
    assigns \nothing;
    ensures is_rounded(\result, times(a, b), d);
*/
static uint64_t scale_up_long(uint64_t a, uint64_t b, uint64_t d)
{
    const quotient each = {b / d, b % d};
    quotient sum = {0, 0};
    uint64_t weight = 1, left = a;
    //@ ghost uint64_t done = 0;
    //@ ghost int32_t k = 0;

    //@ assert value(each, d) == b;
    /*@ loop invariant 1 <= weight == power(k) && 0 <= k <= 64 && (k == 0 || power(k - 1) <= a);
        loop assigns weight, k;
        loop variant a - weight;
    */
    while (weight <= a) {
        weight *= 2;
        //@ ghost k++;
    }
    /*@ loop invariant 1 <= weight == power(k) && 0 <= k;
        loop invariant a == times(done, weight) + left && left < weight;
        loop invariant value(sum, d) == times(done, b) && sum.rest < d;
        loop assigns weight, left, sum, done, k;
        loop variant weight;
    */
    while (weight > 1) {
        int32_t bit;

        //@ assert k >= 1 && weight == 2 * power(k - 1);
        //@ ghost k--;
        weight /= 2;
        //@ assert a == 2 * done * weight + left;
        bit = left >= weight;
        if (bit)
            left -= weight;
        //@ assert a == (2 * done + bit) * weight + left;
        //@ assert 2 * done + bit <= a;
        //@ ghost uint64_t next = 2 * done + (uint64_t)bit;
        //@ assert next == 2 * done + bit;
        //@ ghost doubles(next, done, bit, b);
        //@ assert a == times(next, weight) + left && left < weight;
        //@ ghost done = next;
        //@ ghost grows(done, a, b);
        if (!quotient_step(&sum, each, d, bit)) {
            //@ assert is_rounded(TOO_MUCH, times(a, b), d);
            return TOO_MUCH;
        }
    }
    //@ assert done == a;
    //@ assert value(sum, d) == times(a, b);
    return rounded_up(sum);
}

/* a * b / d rounded up, TOO_MUCH if it passes 2^64-2. */
/*@ requires a <= INT64_MAX && b <= INT64_MAX && 1 <= d <= INT64_MAX;
    assigns \nothing;
    ensures is_rounded(\result, times(a, b), d);
*/
static uint64_t scale_up(uint64_t a, uint64_t b, uint64_t d)
{
    if (a < SMEPLAT__LARGE && b < SMEPLAT__SMALL) { /* nearly always: the product is exact */
        //@ assert 0 <= a * b <= INT64_MAX;
        const quotient exact = {a * b / d, a * b % d};

        //@ assert value(exact, d) == times(a, b);
        return rounded_up(exact);
    }
    return scale_up_long(a, b, d);
}

/*@ requires 0 <= num && 0 <= den && 0 <= min.num && 1 <= min.den && num * min.den <= min.num * den;
    assigns \nothing;
    ensures \result == -1 ==> (num + INT64_MAX) * min.den < min.num * den;
    ensures \result != -1 ==> 0 <= \result && min.num * den <= (num + \result) * min.den;
    ensures 0 < \result ==> (num + \result - 1) * min.den < min.num * den;
*/
int64_t smeplat__ratio_lacks(int64_t num, int64_t den, smeplat_ratio min)
{
    uint64_t whole = scale_up((uint64_t)den, (uint64_t)min.num, (uint64_t)min.den), more;

    //@ assert num <= whole;
    more = whole - (uint64_t)num;
    return more > INT64_MAX ? -1 : (int64_t)more;
}

/*@ requires 0 <= num && 0 <= den && 0 <= min.num && 1 <= min.den && num * min.den <= min.num * den;
    assigns \nothing;
    ensures min.den <= min.num ==> \result == -1;
    ensures min.num < min.den && \result == -1 ==> (num + INT64_MAX) * min.den < min.num * (den + INT64_MAX);
    ensures \result != -1 ==> 0 <= \result && min.num * (den + \result) <= (num + \result) * min.den;
    ensures 0 < \result ==> (num + \result - 1) * min.den < min.num * (den + \result - 1);
*/
int64_t smeplat__ratio_lacks_both(int64_t num, int64_t den, smeplat_ratio min)
{
    smeplat_ratio apart;

    if (min.num >= min.den)
        return -1; /* adding to both parts never fills a whole */
    /* (num + x) / (den + x) >= p / q  is  (num + x) / (den - num) >= p / (q - p): what is not in the part stays as it is */
    apart.num = min.num;
    apart.den = min.den - min.num;
    //@ assert num <= den;
    //@ assert num * (min.den - min.num) <= min.num * (den - num);
    return smeplat__ratio_lacks(num, den - num, apart);
}
