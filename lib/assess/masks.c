/* Masks of criteria in planes; see masks.h.
 * SPDX-License-Identifier: Apache-2.0 */
#include "assess/masks.h"

#include <string.h>

#include <smeplat/reason.h>

uint8_t *smeplat__plane(smeplat__masks *m, int32_t kind, int32_t criterion)
{
    const int32_t number = criterion / 8;
    uint8_t *plane = m->planes[kind][number];

    if (!(m->used[kind] >> number & 1)) {
        m->used[kind] |= (uint8_t)(1u << number);
        memset(plane, 0, SMEPLAT__BLOCK);
    }
    return plane;
}

uint8_t smeplat__plane_bit(int32_t criterion)
{
    return (uint8_t)(1u << criterion % 8);
}

void smeplat__settle(const smeplat__corners *met, const smeplat__corners *room, int32_t criterion, smeplat__masks *m)
{
    smeplat__settle_planes(met, room, smeplat__plane_bit(criterion), smeplat__plane(m, SMEPLAT__NOT_MET, criterion),
                           smeplat__plane(m, SMEPLAT__UNKNOWN, criterion),
                           smeplat__plane(m, SMEPLAT__DISCRETION, criterion));
}

void smeplat__masks_tidy(smeplat__masks *m, const smeplat__loops *loops)
{
    int32_t kind, number;

    for (kind = 0; kind < SMEPLAT__KINDS; kind++)
        for (number = 0; number < SMEPLAT__MASK_BYTES; number++)
            if ((m->used[kind] >> number & 1) && !loops->any(m->planes[kind][number]))
                m->used[kind] ^= (uint8_t)(1u << number);
}

void smeplat__masks_of(const smeplat__masks *m, const smeplat__loops *loops, int32_t kind, uint64_t *out)
{
    static const uint8_t none[SMEPLAT__BLOCK];
    const uint8_t *planes[SMEPLAT__MASK_BYTES];
    int32_t number;

    if (!m->used[kind]) {
        memset(out, 0, SMEPLAT__BLOCK * sizeof *out);
        return;
    }
    for (number = 0; number < SMEPLAT__MASK_BYTES; number++)
        planes[number] = m->used[kind] >> number & 1 ? m->planes[kind][number] : none;
    loops->gather(planes, out);
}

void smeplat__masks_rest(const smeplat__masks *m, const smeplat__loops *loops, uint64_t criteria, uint64_t *out)
{
    uint64_t open[SMEPLAT__BLOCK];
    int32_t kind;
    size_t i;

    for (i = 0; i < SMEPLAT__BLOCK; i++)
        out[i] = criteria;
    for (kind = 0; kind < SMEPLAT__KINDS; kind++) {
        smeplat__masks_of(m, loops, kind, open);
        for (i = 0; i < SMEPLAT__BLOCK; i++)
            out[i] &= ~open[i];
    }
}

void smeplat__masks_least(const smeplat__masks *m, const smeplat__loops *loops, uint64_t criteria, uint8_t *out)
{
    /* the lower a verdict, the later it is put down */
    static const struct {
        int32_t kind;
        uint8_t verdict;
    } order[] = {{SMEPLAT__DISCRETION, SMEPLAT_VERDICT_DISCRETION},
                 {SMEPLAT__UNKNOWN, SMEPLAT_VERDICT_UNKNOWN},
                 {SMEPLAT__NOT_MET, SMEPLAT_VERDICT_NOT_MET}};
    size_t i;
    int32_t number;

    memset(out, SMEPLAT_VERDICT_MET, SMEPLAT__BLOCK);
    for (i = 0; i < sizeof order / sizeof *order; i++)
        for (number = 0; number < SMEPLAT__MASK_BYTES; number++)
            if (m->used[order[i].kind] >> number & 1)
                loops->put(m->planes[order[i].kind][number], (uint8_t)(criteria >> 8 * number), order[i].verdict, out);
}
