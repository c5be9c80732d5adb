/* Makes input bad on purpose, the same way on every machine.
 * SPDX-License-Identifier: Apache-2.0 */
#ifndef TESTS_MACHINES_SPOIL_H
#define TESTS_MACHINES_SPOIL_H

#include <string.h>

#include <smeplat/layout.h>

#include "../property/random_platform.h"

/* Overwrites one field of a public struct, chosen at random among those that are no pointers or lengths, with something that
 * may well be refused. The choice goes by the layout table's rows, not by bytes. */
#define spoil(type, object) spoil_sized(type, object, sizeof *(object))
static inline void spoil_sized(const char *type, void *object, size_t size)
{
    static const int64_t figures[] = {-1, INT64_MAX, INT64_MIN, 2, 7, 20230230, 18991231, 99999999, 1000000};
    static const smeplat_str texts[] = {
        {"\xFF\xFE", 2}, {"91110108XXXX10014I", 18}, {"9111", 4}, {"北京", 6}, {NULL, 3}};
    const smeplat_layout *rows[128], *row;
    int64_t count = 0, figure;
    int32_t i32;
    uint8_t byte;
    size_t i;

    for (i = 0; (row = smeplat_layout_at(i)) != NULL; i++)
        if (!strcmp(row->type.ptr, type) && row->kind != SMEPLAT_LAYOUT_KIND_STRUCT &&
            row->kind != SMEPLAT_LAYOUT_KIND_POINTER && row->kind != SMEPLAT_LAYOUT_KIND_COLUMN &&
            row->kind != SMEPLAT_LAYOUT_KIND_SIZE && row->offset < size && count < 128)
            rows[count++] = row;
    row = rows[random_below(count)];
    figure = figures[random_below((int64_t)(sizeof figures / sizeof *figures))];
    switch (row->kind) {
    case SMEPLAT_LAYOUT_KIND_I32:
    case SMEPLAT_LAYOUT_KIND_U32:
        i32 = (int32_t)(figure % INT32_MAX);
        if (!strcmp(row->field.ptr, "struct_size"))
            i32 = figure > 7 ? 5000 : 12; /* never a size that could be: what lies behind is not ours */
        memcpy((unsigned char *)object + row->offset, &i32, sizeof i32);
        break;
    case SMEPLAT_LAYOUT_KIND_STR:
        memcpy((unsigned char *)object + row->offset, &texts[random_below((int64_t)(sizeof texts / sizeof *texts))],
               sizeof texts[0]);
        break;
    case SMEPLAT_LAYOUT_KIND_BYTES:
        byte = (uint8_t)(figure & 0xFF);
        memcpy((unsigned char *)object + row->offset + random_below(row->size), &byte, 1);
        break;
    case SMEPLAT_LAYOUT_KIND_FACT:
        if (random_percent(40)) {
            i32 = (int32_t)random_below(6) - 1;
            memcpy((unsigned char *)object + row->offset + offsetof(smeplat_fact, basis), &i32, sizeof i32);
            break;
        }
        /* fallthrough */
    default:
        memcpy((unsigned char *)object + row->offset, &figure, sizeof figure);
        break;
    }
}

#endif
