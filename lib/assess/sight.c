/* One pass over a platform's facts: whether all are well formed, and what they are, a bit a fact.
 * SPDX-License-Identifier: Apache-2.0 */
#include <string.h>

#include "assess/glance.h"

#define FACT_FIRST SMEPLAT_FIELD_PUBLIC_BENEFIT
#define FACT_LAST  SMEPLAT_FIELD_MATERIALS_COMPLETE
#define FACT_COUNT (FACT_LAST - FACT_FIRST + 1)

/* Facts that hold a number (or a day, or a set) and not a yes or no. */
#define NUMBERS(X)                                                                                                  \
    X(FOUNDED_ON)                                                                                                   \
    X(TOTAL_ASSETS_FEN)                                                                                             \
    X(JJJ_SMES_SERVED) X(INSTITUTIONS_GATHERED) X(STAFF_DEGREE_ONLY) X(STAFF_TITLE_ONLY) X(STAFF_DEGREE_AND_TITLE)  \
        X(SME_SERVICE_REVENUE_FEN) X(OPERATING_REVENUE_FEN) X(TOTAL_INCOME_FEN) X(SERVICE_REVENUE_FEN)              \
            X(FREE_SERVICES) X(SURVEY_VALID) X(SURVEY_SATISFIED) X(SURVEY_BASICALLY_SATISFIED) X(SURVEY_MEAN_SCORE) \
                X(INDUSTRIES) X(FILED_ON)
#define NUMBER_BIT(field) SMEPLAT_BIT(SMEPLAT_FIELD_##field) |
#define NUMBER_FACTS      ((NUMBERS(NUMBER_BIT) UINT64_C(0)) >> FACT_FIRST)
#define IS_NUMBER(n)      (NUMBER_FACTS >> (n)&1)
#define FACTS             ((SMEPLAT_BIT(FACT_LAST + 1)) - SMEPLAT_BIT(FACT_FIRST))
#define YES_FACTS         (FACTS & ~(NUMBER_FACTS << FACT_FIRST))

_Static_assert(FACT_LAST < 64 && FACT_COUNT == 48, "facts fit in masks, and are six times eight");

#if defined(__SSE2__) && !defined(SMEPLAT_PORTABLE)
/* ---- eight facts at once, where every processor of the kind can ---- */
#include <emmintrin.h>

#define SIXTEENS (FACT_COUNT / 16)

static inline __m128i load(const void *at)
{
    return _mm_loadu_si128((const __m128i *)at);
}

/* Every second 32-bit word of two facts: value and basis (0x88), or value's upper half and evidence (0xDD). */
#define WORDS(a, b, which) _mm_castps_si128(_mm_shuffle_ps(_mm_castsi128_ps(a), _mm_castsi128_ps(b), which))

/* Eight facts' words cut down to bytes, in turn as they stand in a fact: what is 0, negative or 1 stays so. */
#define EIGHT_PAIRS(f, which)                                                           \
    _mm_packs_epi16(_mm_packs_epi32(WORDS(f[0], f[1], which), WORDS(f[2], f[3], which)), \
                    _mm_packs_epi32(WORDS(f[4], f[5], which), WORDS(f[6], f[7], which)))

/* Of sixteen pairs of bytes the values, and the bases. */
static inline __m128i value_bytes(__m128i a, __m128i b)
{
    const __m128i low = _mm_set1_epi16(0xFF);

    return _mm_packus_epi16(_mm_and_si128(a, low), _mm_and_si128(b, low));
}

static inline __m128i base_bytes(__m128i a, __m128i b)
{
    return _mm_packus_epi16(_mm_srli_epi16(a, 8), _mm_srli_epi16(b, 8));
}

static inline uint32_t where(__m128i yes)
{
    return (uint32_t)_mm_movemask_epi8(yes);
}

void smeplat__see(const smeplat_platform *p, int32_t min_basis, smeplat__sight *s)
{
    /* bits that no yes/no fact may have, and no other: of the value, the basis and the evidence */
    const __m128i not_in_yes = _mm_set_epi32(INT32_MIN, ~SMEPLAT_BASIS_VERIFIED, -1, ~1),
                  not_in_number = _mm_set_epi32(INT32_MIN, ~SMEPLAT_BASIS_VERIFIED, INT32_MIN, 0);
    const __m128i zero = _mm_setzero_si128(), floor = _mm_set1_epi8((char)min_basis);
    const smeplat_fact *fact = smeplat__fact(p, FACT_FIRST);
    __m128i all_yes = zero, all_numbers = zero, wrong;
    uint64_t nothing = 0, unstated = 0, unproved = 0, rest, more = 0;
    int32_t i, half, k;

#pragma GCC unroll 3
    for (i = 0; i < SIXTEENS; i++) {
        __m128i f[8], pairs[2], bases;

#pragma GCC unroll 2
        for (half = 0; half < 2; half++) {
#pragma GCC unroll 8
            for (k = 0; k < 8; k++) {
                f[k] = load(fact + 16 * i + 8 * half + k);
                if (IS_NUMBER(16 * i + 8 * half + k))
                    all_numbers = _mm_or_si128(all_numbers, f[k]);
                else
                    all_yes = _mm_or_si128(all_yes, f[k]);
            }
            pairs[half] = EIGHT_PAIRS(f, 0x88);
        }
        bases = base_bytes(pairs[0], pairs[1]);
        nothing |= (uint64_t)where(_mm_cmpeq_epi8(value_bytes(pairs[0], pairs[1]), zero)) << (16 * i);
        unstated |= (uint64_t)where(_mm_cmpeq_epi8(bases, zero)) << (16 * i);
        if (min_basis > SMEPLAT_BASIS_DECLARED) /* else what is stated is enough */
            unproved |= (uint64_t)where(_mm_cmpgt_epi8(floor, bases)) << (16 * i);
    }
    for (rest = unstated; rest; rest &= rest - 1) { /* without a basis there is neither value nor evidence */
        const smeplat_fact *none = fact + __builtin_ctzll(rest);

        more |= (uint64_t)none->value | (uint64_t)(int64_t)none->evidence;
    }
    wrong = _mm_or_si128(_mm_and_si128(all_yes, not_in_yes), _mm_and_si128(all_numbers, not_in_number));
    s->some = ~(nothing << FACT_FIRST) & YES_FACTS;
    s->stated = ~(unstated << FACT_FIRST) & FACTS;
    s->enough = s->stated & ~(unproved << FACT_FIRST);
    s->odd = where(_mm_cmpeq_epi8(wrong, zero)) != 0xFFFF || more;
}

#else
/* ---- one fact after the other ---- */

void smeplat__see(const smeplat_platform *p, int32_t min_basis, smeplat__sight *s)
{
    uint64_t some = 0, stated = 0, enough = 0, beyond = 0, undocumented = 0;
    uint32_t bases = 0;
    int32_t n;

    for (n = FACT_LAST; n >= FACT_FIRST; n--) {
        const smeplat_fact *fact = smeplat__fact(p, n);
        const uint64_t value = (uint64_t)fact->value, evidence = (uint64_t)(int64_t)fact->evidence;
        const uint64_t most = IS_NUMBER(n - FACT_FIRST) ? INT64_MAX : 1;

        some = some * 2 + (value != 0);
        stated = stated * 2 + (fact->basis != 0);
        enough = enough * 2 + (fact->basis >= min_basis);
        bases |= (uint32_t)fact->basis;
        beyond |= (value & ~most) | evidence >> 63;
        undocumented |= fact->basis ? 0 : value | evidence;
    }
    s->some = some << FACT_FIRST & YES_FACTS;
    s->stated = stated << FACT_FIRST;
    s->enough = enough << FACT_FIRST;
    s->odd = bases > SMEPLAT_BASIS_VERIFIED || beyond || undocumented;
}

#endif
