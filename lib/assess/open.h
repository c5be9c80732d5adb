/* The beginning of every question about one application: output that can be written, input that was taken and checked.
 * SPDX-License-Identifier: Apache-2.0 */
#ifndef SMEPLAT_ASSESS_OPEN_H
#define SMEPLAT_ASSESS_OPEN_H

#include "assess/door.h"

/* One application with what it was taken into. */
typedef struct smeplat__opened {
    smeplat__case c;
    smeplat__sight sight;
    uint64_t notes;
    smeplat_rules rules;
    smeplat_round round;
    smeplat_platform platform;
} smeplat__opened;

/* Takes and checks rules and round: what all rows of an array share. */
smeplat_status smeplat__open_round(const smeplat_round *round, const smeplat_rules *rules, smeplat__opened *out,
                                   smeplat_error *error);

/* Takes and checks rules, round and platform, in this order. The result must not be moved: the case points into it. */
static inline smeplat_status smeplat__open(const smeplat_platform *platform, const smeplat_round *round,
                                           const smeplat_rules *rules, smeplat__opened *out, smeplat_error *error)
{
    smeplat_status status = smeplat__open_round(round, rules, out, error);

    if (!status)
        out->c.platform = smeplat__platform_take(platform, 0, &out->platform, &out->c, &out->sight, &out->notes, &status, error);
    return status;
}

/* Whether a caller's sized output is there and of a size that is known. */
static inline smeplat_status smeplat__out_check(const void *out, uint32_t min, int32_t field, smeplat_error *error)
{
    if (!out)
        return smeplat__refuse(error, SMEPLAT_ERR_NULL, field, 0, 0);
    return smeplat__size_check(smeplat__size_of(out), min) ? smeplat__refuse(error, SMEPLAT_ERR_STRUCT_SIZE, field, 0, 0)
                                                           : SMEPLAT_OK;
}

/* Element `index` of a caller's array of outputs: written with `src`, and its size set to the stride. */
void smeplat__give_row(void *array, size_t index, const void *src, uint32_t have);

#endif
