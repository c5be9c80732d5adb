/* Seeded numbers for unit tests, and blocks of a column in each of its widths.
 * SPDX-License-Identifier: Apache-2.0 */
#ifndef TESTS_DRAW_H
#define TESTS_DRAW_H

#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "assess/loops.h"

static uint64_t draw_state = 2022; /* not 0; a test that wants the same numbers whatever ran before it sets it */

static inline uint64_t draw(void)
{
    draw_state ^= draw_state << 13;
    draw_state ^= draw_state >> 7;
    draw_state ^= draw_state << 17;
    return draw_state;
}

static inline int64_t below(int64_t n)
{
    return (int64_t)((draw() >> 11) % (uint64_t)n);
}

static inline int32_t one_in(int64_t n)
{
    return below(n) == 0;
}

static inline int64_t most_of(int32_t width)
{
    return width == 8 ? INT64_MAX : (INT64_C(1) << (8 * width - 1)) - 1;
}

/* A block of values, all of them proved, in a width: `laid` is room for them. */
static inline smeplat__slice lay_wide(const int64_t *wide, int32_t width, int64_t *laid)
{
    size_t i;

    for (i = 0; i < SMEPLAT__BLOCK; i++) {
        const int8_t v1 = (int8_t)wide[i];
        const int16_t v2 = (int16_t)wide[i];
        const int32_t v4 = (int32_t)wide[i];
        const void *from = width == 1   ? (const void *)&v1
                           : width == 2 ? (const void *)&v2
                           : width == 4 ? (const void *)&v4
                                        : (const void *)&wide[i];

        memcpy((char *)laid + i * (size_t)width, from, (size_t)width);
    }
    return (smeplat__slice){laid, width, NULL, 1};
}

#endif
