/* Taking one application, and writing sized outputs.
 * SPDX-License-Identifier: Apache-2.0 */
#include "assess/open.h"

#include <string.h>

#include <smeplat/date.h>

#include "assess/door.h"

#define YEAR_MIN 1900
#define YEAR_MAX 2199

static smeplat_status round_refuse(smeplat_error *error, smeplat_status status, int32_t field)
{
    return smeplat__refuse(error, status, field, smeplat_field_clause(field), 0);
}

/* Takes and checks a round. */
static smeplat_status round_take(const smeplat_round *round, smeplat_round *out, smeplat_error *error)
{
    smeplat_status status;
    const smeplat_round *r = smeplat__take(round, sizeof *out, SMEPLAT__ROUND_MIN, out, &status);

    if (!r)
        return round_refuse(error, status, SMEPLAT_FIELD_ARG_ROUND);
    if (r != out)
        *out = *r;
    if (!smeplat_date_valid(out->deadline))
        return round_refuse(error, SMEPLAT_ERR_DATE, SMEPLAT_FIELD_ROUND_DEADLINE);
    if (out->service_year && (out->service_year < YEAR_MIN || out->service_year > YEAR_MAX))
        return round_refuse(error, SMEPLAT_ERR_RANGE, SMEPLAT_FIELD_ROUND_SERVICE_YEAR);
    if (out->reserved0)
        return round_refuse(error, SMEPLAT_ERR_BITS, SMEPLAT_FIELD_ARG_ROUND);
    return SMEPLAT_OK;
}

smeplat_status smeplat__open_round(const smeplat_round *round, const smeplat_rules *rules, smeplat__opened *out,
                                   smeplat_error *error)
{
    smeplat_status status;

    memset(&out->c, 0, sizeof out->c);
    out->c.rules = smeplat__rules_take(rules, &out->rules, &status, error);
    if (!out->c.rules)
        return status;
    out->c.in_force = smeplat__in_force(out->c.rules);
    status = round_take(round, &out->round, error);
    out->c.deadline = out->round.deadline;
    return status;
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
