/* Whether text is UTF-8 has a way for processors that take five Chinese characters at once, and one for all: both must say the same,
 * of well-formed text and of any other.
 * SPDX-License-Identifier: Apache-2.0 */
#ifndef SMEPLAT_PORTABLE
#define SMEPLAT_PORTABLE
#endif
#define smeplat__text_check check_two_at_once
#include "base/utf8.c"
#undef smeplat__text_check

#include <stdio.h>
#include <stdlib.h>

#include "random_platform.h"

smeplat_status smeplat__text_check(smeplat_str text);

/* Bytes at the ends of what a sequence may begin or go on with. */
static const unsigned char ends[] = {0x00, 0x41, 0x61, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC1,
                                     0xC2, 0xDF, 0xE0, 0xE1, 0xEC, 0xED, 0xEE, 0xEF, 0xF0, 0xF4, 0xF5, 0xFF};

static unsigned char any_end(void)
{
    return ends[random_below((int64_t)sizeof ends)];
}

int main(int argc, char **argv)
{
    const long n = argc > 1 ? strtol(argv[1], NULL, 10) : 400000;
    long i, refused = 0;

    for (i = 0; i < n; i++) {
        unsigned char s[64];
        smeplat_str text = {(const char *)s, 0};
        smeplat_status two, five;
        int64_t wrong;

        random_seed((uint64_t)i + 1);
        while (text.len + 3 <= (size_t)random_below(sizeof s)) {
            if (random_percent(8)) {
                s[text.len++] = (unsigned char)('a' + random_below(26));
                continue;
            }
            s[text.len++] = (unsigned char)(0xE1 + random_below(0x0C));
            s[text.len++] = (unsigned char)(0x80 + random_below(0x40));
            s[text.len++] = (unsigned char)(0x80 + random_below(0x40));
        }
        for (wrong = random_below(3); wrong > 0 && text.len; wrong--)
            s[random_below((int64_t)text.len)] = any_end();
        two = check_two_at_once(text);
        five = smeplat__text_check(text);
        if (two != five) {
            fprintf(stderr, "text %ld, %zu bytes: %d two at once, %d five at once\n", i, text.len, two, five);
            return 1;
        }
        refused += two != SMEPLAT_OK;
    }
    printf("%ld texts, %ld of them refused\n", n, refused);
    return refused > n / 10 && refused < n ? 0 : 1;
}
