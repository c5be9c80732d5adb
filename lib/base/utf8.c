/* Whether text is UTF-8 (Unicode's well-formed sequences: no overlong forms, no surrogates, nothing above U+10FFFF).
 * SPDX-License-Identifier: Apache-2.0 */
#include <string.h>

#include "base/base.h"

/* Length of the well-formed sequence at `s` (`n` bytes are there), 0 if there is none. */
static size_t sequence(const unsigned char *s, size_t n)
{
    unsigned char lead = s[0], low = 0x80, high = 0xBF;
    size_t len, i;

    if (lead < 0x80)
        return 1;
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

/* Whether eight bytes begin as two sequences of three do. */
static int are_two(const unsigned char *s)
{
    static const unsigned char which[8] = {0xF0, 0xC0, 0xC0, 0xF0, 0xC0, 0xC0, 0, 0};
    static const unsigned char what[8] = {0xE0, 0x80, 0x80, 0xE0, 0x80, 0x80, 0, 0};
    uint64_t text, mask, wanted;

    memcpy(&text, s, sizeof text);
    memcpy(&mask, which, sizeof mask);
    memcpy(&wanted, what, sizeof wanted);
    return (text & mask) == wanted;
}

smeplat_status smeplat__text_check(smeplat_str text)
{
    const unsigned char *s = (const unsigned char *)text.ptr;
    size_t at = 0, len;

    if (text.len && !text.ptr)
        return SMEPLAT_ERR_NULL;
    while (at < text.len) {
        /* two Chinese characters at once, but for the ends of the range that want a closer look */
        while (text.len - at > 7 && s[at] - 0xE1u < 0x0C && s[at + 3] - 0xE1u < 0x0C && are_two(s + at))
            at += 6;
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
