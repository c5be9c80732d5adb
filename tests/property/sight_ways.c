/* The look at a platform's facts has a way for processors that take eight facts at once, and one for all: both must say the same,
 * of facts in order and of any others.
 * SPDX-License-Identifier: Apache-2.0 */
#ifndef SMEPLAT_PORTABLE
#define SMEPLAT_PORTABLE
#endif
#define smeplat__see see_one_by_one
#include "assess/sight.c"
#undef smeplat__see

#include <inttypes.h>

#include "random_platform.h"

void smeplat__see(const smeplat_platform *p, int32_t min_basis, smeplat__sight *s);

/* Numbers at the ends of what a word, a byte or a kind of fact holds. */
static const int64_t ends[] = {0,         1,         2,         3,          4,          127,
                               128,       255,       256,       32767,      32768,      65535,
                               65536,     INT32_MAX, INT64_MAX, INT64_MIN,  -1,         -2,
                               -128,      -129,      -32769,    INT32_MIN,  1LL << 31,  1LL << 32,
                               1LL << 33, 1LL << 40, 1LL << 62, 0xFFFFFFFF, 0x80000001, 0x7FFFFFFF00000000};

static int64_t any_end(void)
{
    return ends[random_below((int64_t)(sizeof ends / sizeof *ends))];
}

static void disturb(smeplat_fact *fact)
{
    switch (random_below(4)) {
    case 0:
        fact->value = any_end();
        break;
    case 1:
        fact->basis = (int32_t)any_end();
        break;
    case 2:
        fact->evidence = (int32_t)any_end();
        break;
    default:
        memset(fact, 0, sizeof *fact);
        break;
    }
}

int main(int argc, char **argv)
{
    const long n = argc > 1 ? strtol(argv[1], NULL, 10) : 100000;
    static random_application a;
    long i, odd = 0;

    for (i = 0; i < n; i++) {
        smeplat__sight one, eight;
        int32_t basis, k;

        random_fill(&a, (uint64_t)i, i % 60);
        for (k = (int32_t)random_below(3); k > 0; k--)
            disturb(random_fact_at(&a.platform, FACT_FIRST + (int32_t)random_below(FACT_COUNT)));
        for (basis = SMEPLAT_BASIS_DECLARED; basis <= SMEPLAT_BASIS_VERIFIED; basis++) {
            see_one_by_one(&a.platform, basis, &one);
            smeplat__see(&a.platform, basis, &eight);
            if (!one.odd != !eight.odd ||
                (!one.odd && (one.some != eight.some || one.stated != eight.stated || one.enough != eight.enough))) {
                printf("not ok 1 - platform %ld, min_basis %" PRId32 "\n1..1\n", i, basis);
                return 1;
            }
        }
        odd += one.odd != 0;
    }
    if (odd < n / 10 || odd > n - n / 10) {
        printf("not ok 1 - %ld of %ld are odd\n1..1\n", odd, n);
        return 1;
    }
    printf("ok 1 - %ld platforms, %ld not in order\n1..1\n", n, odd);
    return 0;
}
