/* One pass over a platform's facts: whether all are well formed, and what they are, a bit a fact.
 * SPDX-License-Identifier: Apache-2.0 */
#include <string.h>

#include "assess/glance.h"

#define FACT_FIRST SMEPLAT_FIELD_PUBLIC_BENEFIT
#define FACT_LAST  SMEPLAT_FIELD_MATERIALS_COMPLETE
#define FACT_COUNT (FACT_LAST - FACT_FIRST + 1)

/* Facts that hold a number (or a day, or a set) and not a yes or no. */
#define NUMBERS(X)                                                                                                    \
    X(FOUNDED_ON)                                                                                                     \
    X(TOTAL_ASSETS_FEN) X(JJJ_SMES_SERVED) X(INSTITUTIONS_GATHERED) X(STAFF_DEGREE_ONLY) X(STAFF_TITLE_ONLY)          \
        X(STAFF_DEGREE_AND_TITLE) X(SME_SERVICE_REVENUE_FEN) X(OPERATING_REVENUE_FEN) X(TOTAL_INCOME_FEN)             \
            X(SERVICE_REVENUE_FEN) X(FREE_SERVICES) X(SURVEY_VALID) X(SURVEY_SATISFIED) X(SURVEY_BASICALLY_SATISFIED) \
                X(SURVEY_MEAN_SCORE) X(INDUSTRIES) X(FILED_ON)
#define NUMBER_BIT(field) SMEPLAT_BIT(SMEPLAT_FIELD_##field) |
#define NUMBER_FACTS      ((NUMBERS(NUMBER_BIT) UINT64_C(0)) >> FACT_FIRST)
#define IS_NUMBER(n)      (NUMBER_FACTS >> (n)&1)
#define FACTS             ((SMEPLAT_BIT(FACT_LAST + 1)) - SMEPLAT_BIT(FACT_FIRST))

_Static_assert(FACT_LAST < 64 && FACT_COUNT == 48, "facts fit in masks, and are six times eight");

#if defined(__SSE2__) && !defined(SMEPLAT_PORTABLE)
/* ---- eight facts at once, where every processor of the kind can ---- */
#include <emmintrin.h>

#define EIGHTS (FACT_COUNT / 8)

/* What eight facts, one bit each, must not be. */
#define LOW_BYTE(n)  (char)(IS_NUMBER(n) ? 0 : 0xFE)
#define HIGH_BYTE(n) (char)(IS_NUMBER(n) ? 0x80 : 0xFF)
#define EIGHT(of, n) of(n), of((n) + 1), of((n) + 2), of((n) + 3), of((n) + 4), of((n) + 5), of((n) + 6), of((n) + 7)
#define BASIS(n)     (char)~SMEPLAT_BASIS_VERIFIED
#define EVIDENCE(n)  (char)0x80
#define SIXTEEN(value, standing, n)         \
    {                                       \
        EIGHT(value, n), EIGHT(standing, n) \
    }
#define EVERY_EIGHT(value, standing)                                                                 \
    {                                                                                                \
        SIXTEEN(value, standing, 0), SIXTEEN(value, standing, 8), SIXTEEN(value, standing, 16),      \
            SIXTEEN(value, standing, 24), SIXTEEN(value, standing, 32), SIXTEEN(value, standing, 40) \
    }

static const char wrong_low[EIGHTS][16] = EVERY_EIGHT(LOW_BYTE, BASIS);
static const char wrong_high[EIGHTS][16] = EVERY_EIGHT(HIGH_BYTE, EVIDENCE);

static inline __m128i load(const void *at)
{
    return _mm_loadu_si128((const __m128i *)at);
}

/* Every second 32-bit word of two facts: value and basis (0x88), or value's upper half and evidence (0xDD). */
#define WORDS(a, b, which) _mm_castps_si128(_mm_shuffle_ps(_mm_castsi128_ps(a), _mm_castsi128_ps(b), which))

/* Eight facts' words cut down to bytes, those of the value first: what is 0, negative or 1 stays so. */
static inline __m128i as_bytes(__m128i a, __m128i b, __m128i c, __m128i d)
{
    const __m128i bytes = _mm_packs_epi16(_mm_packs_epi32(a, b), _mm_packs_epi32(c, d));

    return _mm_packus_epi16(_mm_and_si128(bytes, _mm_set1_epi16(0xFF)), _mm_srli_epi16(bytes, 8));
}

static inline uint32_t where(__m128i yes)
{
    return (uint32_t)_mm_movemask_epi8(yes);
}

void smeplat__see(const smeplat_platform *p, int32_t min_basis, smeplat__sight *s)
{
    const __m128i zero = _mm_setzero_si128(), floor = _mm_set1_epi8((char)min_basis),
                  values = _mm_set_epi32(0, 0, -1, -1);
    const smeplat_fact *fact = smeplat__fact(p, FACT_FIRST);
    uint64_t nothing = 0, unstated = 0, unproved = 0;
    uint32_t undocumented = 0;
    __m128i wrong = zero;
    int32_t i;

#pragma GCC unroll 6
    for (i = 0; i < EIGHTS; i++, fact += 8) {
        const __m128i a = load(fact), b = load(fact + 1), c = load(fact + 2), d = load(fact + 3), e = load(fact + 4),
                      f = load(fact + 5), g = load(fact + 6), h = load(fact + 7);
        const __m128i low = as_bytes(WORDS(a, b, 0x88), WORDS(c, d, 0x88), WORDS(e, f, 0x88), WORDS(g, h, 0x88));
        const __m128i high = as_bytes(WORDS(a, b, 0xDD), WORDS(c, d, 0xDD), WORDS(e, f, 0xDD), WORDS(g, h, 0xDD));
        const __m128i any = _mm_or_si128(low, _mm_and_si128(high, values));
        const uint32_t none = where(_mm_cmpeq_epi8(any, zero)), no_evidence = where(_mm_cmpeq_epi8(high, zero));
        const uint32_t below = where(_mm_cmpgt_epi8(floor, low));

        wrong = _mm_or_si128(
            wrong, _mm_or_si128(_mm_and_si128(low, load(wrong_low[i])), _mm_and_si128(high, load(wrong_high[i]))));
        undocumented |= none & ~(no_evidence & none << 8);
        nothing |= (uint64_t)(none & 0xFF) << (8 * i);
        unstated |= (uint64_t)(none >> 8) << (8 * i);
        unproved |= (uint64_t)(below >> 8) << (8 * i);
    }
    s->some = ~(nothing << FACT_FIRST) & FACTS;
    s->stated = ~(unstated << FACT_FIRST) & FACTS;
    s->enough = ~(unproved << FACT_FIRST) & FACTS;
    /* without a basis there is neither value nor evidence */
    s->odd = where(_mm_cmpeq_epi8(wrong, zero)) != 0xFFFF || undocumented >> 8;
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
    s->some = some << FACT_FIRST;
    s->stated = stated << FACT_FIRST;
    s->enough = enough << FACT_FIRST;
    s->odd = bases > SMEPLAT_BASIS_VERIFIED || beyond || undocumented;
}

#endif
