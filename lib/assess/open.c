/* Taking one application, and writing sized outputs.
 * SPDX-License-Identifier: Apache-2.0 */
#include "assess/open.h"

#include <string.h>

#include "assess/door.h"

smeplat_status smeplat__open_round(const smeplat_round *round, const smeplat_rules *rules, smeplat__opened *out,
                                   smeplat_error *error)
{
    smeplat_status status;

    memset(&out->c, 0, sizeof out->c);
    out->c.rules = smeplat__rules_take(rules, &out->rules, &status, error);
    if (!out->c.rules)
        return status;
    out->c.in_force = smeplat__in_force(out->c.rules);
    status = smeplat__round_take(round, &out->round, error);
    out->c.deadline = out->round.deadline;
    return status;
}

smeplat_status smeplat__open(const smeplat_platform *platform, const smeplat_round *round, const smeplat_rules *rules,
                             smeplat__opened *out, smeplat_error *error)
{
    smeplat_status status = smeplat__open_round(round, rules, out, error);

    if (!status)
        out->c.platform = smeplat__platform_take(platform, 0, &out->platform, &out->c, &out->sight, &out->notes, &status, error);
    return status;
}

smeplat_status smeplat__out_check(const void *out, uint32_t min, int32_t field, smeplat_error *error)
{
    uint32_t size;

    if (!out)
        return smeplat__refuse(error, SMEPLAT_ERR_NULL, field, 0, 0);
    memcpy(&size, out, sizeof size);
    return smeplat__size_check(size, min) ? smeplat__refuse(error, SMEPLAT_ERR_STRUCT_SIZE, field, 0, 0) : SMEPLAT_OK;
}

void smeplat__give_row(void *array, size_t index, const void *src, uint32_t have)
{
    unsigned char *to = array;
    uint32_t stride;

    memcpy(&stride, array, sizeof stride);
    to += index * stride;
    memcpy(to, &stride, sizeof stride); /* so that each element can be passed on alone */
    smeplat__give(to, src, have);
}
