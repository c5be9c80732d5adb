/* Whether text is UTF-8 (Unicode's well-formed sequences: no overlong forms, no surrogates, nothing above U+10FFFF).
 * SPDX-License-Identifier: Apache-2.0 */
#include <string.h>

#include "base/base.h"

/* Length of the well-formed sequence of two bytes or more at `s` (`n` bytes are there), 0 if there is none. */
static size_t sequence(const unsigned char *s, size_t n)
{
    unsigned char lead = s[0], low = 0x80, high = 0xBF;
    size_t len, i;

    if (lead < 0xC2 || lead > 0xF4)
        return 0;
    len = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    if (n < len)
        return 0;
    if (lead == 0xE0)
        low = 0xA0; /* shorter forms exist below */
    else if (lead == 0xED)
        high = 0x9F; /* surrogates above */
    else if (lead == 0xF0)
        low = 0x90;
    else if (lead == 0xF4)
        high = 0x8F;
    if (s[1] < low || s[1] > high)
        return 0;
    for (i = 2; i < len; i++)
        if ((s[i] & 0xC0) != 0x80)
            return 0;
    return len;
}

/* Nearly all Chinese text is sequences of three that begin with E1 to EC; the others of three want a closer look. */
#if defined(__SSE2__) && !defined(SMEPLAT_PORTABLE)
/* ---- five at once, where every processor of the kind can ---- */
#include <emmintrin.h>

/* Whether the first fifteen of sixteen bytes are five of them. */
static int are_five(__m128i text)
{
#define THREE(lead, next) (char)(lead), (char)(next), (char)(next)
#define FIVE(lead, next) \
    _mm_setr_epi8(THREE(lead, next), THREE(lead, next), THREE(lead, next), THREE(lead, next), THREE(lead, next), 0)
    /* leads are counted from E1, what follows is told by its upper bits */
    const __m128i lead = FIVE(0xFF, 0), from = FIVE(0xE1, 0), most = FIVE(0x0B, 0);
    const __m128i upper = FIVE(0, 0xC0), next = FIVE(0, 0x80);
    const __m128i counted = _mm_and_si128(_mm_sub_epi8(text, from), lead);
    const __m128i fits = _mm_and_si128(_mm_cmpeq_epi8(_mm_and_si128(text, upper), next),
                                       _mm_cmpeq_epi8(_mm_min_epu8(counted, most), counted));

    return _mm_movemask_epi8(fits) == 0xFFFF;
}

static __m128i sixteen(const unsigned char *s)
{
    return _mm_loadu_si128((const __m128i *)(const void *)s);
}

/* How many bytes at the beginning are such sequences, as far as that is quick to tell. */
static size_t chinese_run(const unsigned char *s, size_t n)
{
    size_t at = 0;

    while (n - at > 15 && are_five(sixteen(s + at)))
        at += 15;
    /* the last five at once too, some of them a second time */
    if (at && n - at < 16 && (n - at) % 3 == 0 && are_five(_mm_srli_si128(sixteen(s + n - 16), 1)))
        return n;
    return at;
}

#else
/* ---- two at once ---- */

static size_t chinese_run(const unsigned char *s, size_t n)
{
    static const unsigned char which[8] = {0xF0, 0xC0, 0xC0, 0xF0, 0xC0, 0xC0, 0, 0};
    static const unsigned char what[8] = {0xE0, 0x80, 0x80, 0xE0, 0x80, 0x80, 0, 0};
    uint64_t text, mask, wanted;
    size_t at = 0;

    memcpy(&mask, which, sizeof mask);
    memcpy(&wanted, what, sizeof wanted);
    while (n - at > 7 && s[at] - 0xE1u < 0x0C && s[at + 3] - 0xE1u < 0x0C) {
        memcpy(&text, s + at, sizeof text);
        if ((text & mask) != wanted)
            break;
        at += 6;
    }
    return at;
}

#endif

smeplat_status smeplat__text_check(smeplat_str text)
{
    const unsigned char *s = (const unsigned char *)text.ptr;
    size_t at = 0, len;

    if (text.len && !text.ptr)
        return SMEPLAT_ERR_NULL;
    while (at < text.len) {
        at += chinese_run(s + at, text.len - at);
        if (at == text.len)
            break;
        if (s[at] < 0x80) {
            at++;
            continue;
        }
        /* Chinese, but for the ends of the three-byte range that want a closer look */
        if (s[at] - 0xE1u < 0x0C && text.len - at > 2 && (s[at + 1] & 0xC0) == 0x80 && (s[at + 2] & 0xC0) == 0x80) {
            at += 3;
            continue;
        }
        len = sequence(s + at, text.len - at);
        if (!len)
            return SMEPLAT_ERR_UTF8;
        at += len;
    }
    return SMEPLAT_OK;
}
