/* Prints what the loaded library believes of its structs and constants, one line each: tests/abi/layout.txt.
 * SPDX-License-Identifier: Apache-2.0 */
#include <stdio.h>

#include <smeplat/layout.h>

int main(void)
{
    const smeplat_layout *row;
    const smeplat_constant *constant;
    size_t i, family;

    for (i = 0; (row = smeplat_layout_at(i)) != NULL; i++) {
        if (row->kind == SMEPLAT_LAYOUT_KIND_STRUCT)
            printf("struct %s %u\n", row->type.ptr, (unsigned)row->size);
        else
            printf("field %s.%s %u %u %s\n", row->type.ptr, row->field.ptr, (unsigned)row->offset, (unsigned)row->size,
                   smeplat_layout_kind_name(row->kind));
    }
    for (family = 0; family < smeplat_family_count(); family++)
        for (i = 0; (constant = smeplat_constant_at(family, i)) != NULL; i++)
            printf("constant %s %s %d\n", smeplat_family_name(family), constant->name.ptr, (int)constant->number);
    return 0;
}
