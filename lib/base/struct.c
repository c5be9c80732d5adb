/* Sized structs in and out, and refusals.
 * SPDX-License-Identifier: Apache-2.0 */
#include <string.h>

#include "base/base.h"

static int tail_is_zero(const void *src, uint32_t from, uint32_t to)
{
    const unsigned char *b = src;
    uint32_t i;

    for (i = from; i < to; i++)
        if (b[i])
            return 0;
    return 1;
}

const void *smeplat__fit(const void *src, uint32_t size, uint32_t have, void *room, smeplat_status *status)
{
    if (size > have && !tail_is_zero(src, have, size)) {
        *status = SMEPLAT_ERR_STRUCT_NEWER;
        return NULL;
    }
    memset(room, 0, have);
    memcpy(room, src, size < have ? size : have);
    memcpy(room, &have, sizeof have); /* so that the copy can be taken again */
    return room;
}

smeplat_status smeplat__array_look(const void *base, size_t count, uint32_t have, uint32_t min, int64_t *entry)
{
    const unsigned char *b = base;
    uint32_t stride, size;
    smeplat_status status;
    size_t i;

    if (!base)
        return SMEPLAT_ERR_NULL;
    stride = smeplat__size_of(b);
    *entry = 1;
    status = smeplat__size_check(stride, min);
    if (status)
        return status;
    for (i = 0; i < count; i++) {
        const unsigned char *element = b + i * stride;

        *entry = (int64_t)i + 1;
        size = smeplat__size_of(element);
        if (size != stride && size != 0)
            return SMEPLAT_ERR_STRUCT_SIZE;
        if (stride > have && !tail_is_zero(element, have, stride))
            return SMEPLAT_ERR_STRUCT_NEWER;
    }
    *entry = 0;
    return SMEPLAT_OK;
}

void smeplat__give(void *dst, const void *src, uint32_t have)
{
    uint32_t size = smeplat__size_of(dst), n = size < have ? size : have;
    unsigned char *d = dst;

    memcpy(d + sizeof size, (const unsigned char *)src + sizeof size, n - sizeof size);
    if (size > have)
        memset(d + have, 0, size - have);
}

smeplat_status smeplat__refuse(smeplat_error *error, smeplat_status status, int32_t field, int32_t clause, int64_t entry)
{
    smeplat_error e;

    if (!error || smeplat__size_check(error->struct_size, SMEPLAT__END_OF(smeplat_error, entry)))
        return status;
    memset(&e, 0, sizeof e);
    e.status = status;
    e.field = field;
    e.clause = clause;
    e.entry = entry;
    smeplat__give(error, &e, sizeof e);
    return status;
}
