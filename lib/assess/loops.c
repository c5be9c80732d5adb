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

#if defined(__x86_64__) && defined(__GNUC__) && !defined(SMEPLAT_PORTABLE)
#define LOOP(name) name##_avx2
#define TARGET     __attribute__((target("avx2")))
#include "assess/loops_body.h"

static const smeplat__loops avx2 = LOOPS_OF(avx2);

/* What cpuid tells of a leaf: a, b, c, d. */
static void ask_processor(uint32_t leaf, uint32_t told[4])
{
    __asm__("cpuid" : "=a"(told[0]), "=b"(told[1]), "=c"(told[2]), "=d"(told[3]) : "a"(leaf), "c"(0));
}

/* Whether the system saves the wider registers when it goes from one program to another. */
static int32_t are_registers_saved(void)
{
    const uint32_t wide = 1u << 1 | 1u << 2;
    uint32_t low, high;

    __asm__("xgetbv" : "=a"(low), "=d"(high) : "c"(0));
    (void)high;
    return (low & wide) == wide;
}

const smeplat__loops *smeplat__loops_wide(void)
{
    const uint32_t osxsave = 1u << 27, avx2_there = 1u << 5;
    uint32_t told[4];

    ask_processor(0, told);
    if (told[0] < 7)
        return NULL;
    ask_processor(1, told);
    if (!(told[2] & osxsave) || !are_registers_saved())
        return NULL;
    ask_processor(7, told);
    return told[1] & avx2_there ? &avx2 : NULL;
}
#else
const smeplat__loops *smeplat__loops_wide(void)
{
    return NULL;
}
#endif

#define ROWS_ENOUGH 16384

const smeplat__loops *smeplat__loops_for(size_t rows)
{
    const smeplat__loops *wide = rows >= ROWS_ENOUGH ? smeplat__loops_wide() : NULL;

    return wide ? wide : &smeplat__loops_any;
}
