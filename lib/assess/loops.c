/* The loops of loops.h, for every processor and for those with AVX2; and which of them to take.
 * SPDX-License-Identifier: Apache-2.0 */
#include "assess/loops.h"

/* Most makers of packages build with -O2, where gcc leaves many of these loops as they stand. */
#if defined(__GNUC__) && !defined(__clang__) && defined(__OPTIMIZE__)
#pragma GCC optimize("O3")
#endif

#define LOOP(name) name##_any
#define TARGET
#include "assess/loops_body.h"
#undef LOOP
#undef TARGET

const smeplat__loops smeplat__loops_any = LOOPS_OF(any);

#ifdef SMEPLAT__MAY_BE_WIDE
#define LOOP(name) name##_avx2
#define TARGET     __attribute__((target("avx2")))
#include "assess/loops_body.h"

static const smeplat__loops avx2 = LOOPS_OF(avx2);

void smeplat__ask_processor(uint32_t leaf, uint32_t told[4])
{
    __asm__("cpuid" : "=a"(told[0]), "=b"(told[1]), "=c"(told[2]), "=d"(told[3]) : "a"(leaf), "c"(0));
}

uint32_t smeplat__registers_saved(void)
{
    uint32_t low, high;

    __asm__("xgetbv" : "=a"(low), "=d"(high) : "c"(0));
    (void)high;
    return low;
}

int32_t smeplat__has_avx2(void (*ask)(uint32_t leaf, uint32_t told[4]), uint32_t (*saved)(void))
{
    const uint32_t osxsave = 1u << 27, avx2_there = 1u << 5, wide = 1u << 1 | 1u << 2;
    uint32_t told[4];

    ask(0, told);
    if (told[0] < 7)
        return 0;
    ask(1, told);
    if (!(told[2] & osxsave) || (saved() & wide) != wide)
        return 0;
    ask(7, told);
    return (told[1] & avx2_there) != 0;
}

const smeplat__loops *smeplat__loops_wide(void)
{
    static const smeplat__loops *const sets[2] = {&smeplat__loops_any, &avx2};

    return sets[smeplat__has_avx2(smeplat__ask_processor, smeplat__registers_saved)];
}
#else
const smeplat__loops *smeplat__loops_wide(void)
{
    return &smeplat__loops_any;
}
#endif

#define ROWS_ENOUGH 16384

const smeplat__loops *smeplat__loops_for(size_t rows)
{
    return rows < ROWS_ENOUGH ? &smeplat__loops_any : smeplat__loops_wide();
}
