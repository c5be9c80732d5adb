/* The layout of every public struct: proved here, handed out to bindings.
 * SPDX-License-Identifier: Apache-2.0 */
#include <smeplat/layout.h>

#include "abi/fields.h"

/* What a kind is in C. */
#define TYPE_I32   int32_t
#define TYPE_U32   uint32_t
#define TYPE_I64   int64_t
#define TYPE_U64   uint64_t
#define TYPE_SIZE  size_t
#define TYPE_STR   smeplat_str
#define TYPE_RATIO smeplat_ratio
#define TYPE_FACT  smeplat_fact
#define TYPE_COLUMN smeplat_column

#define MEMBER_OF(type, field) (((smeplat_##type *)0)->field)

/* Whether a field is of the kind that is said. A pointer goes with a pointer to anything; an array is what can be followed. */
#define IS(type, field, kind)   _Generic(MEMBER_OF(type, field), TYPE_##kind : 1, default : 0)
#define IS_I32(type, field)     IS(type, field, I32)
#define IS_U32(type, field)     IS(type, field, U32)
#define IS_I64(type, field)     IS(type, field, I64)
#define IS_U64(type, field)     IS(type, field, U64)
#define IS_SIZE(type, field)    IS(type, field, SIZE)
#define IS_STR(type, field)     IS(type, field, STR)
#define IS_RATIO(type, field)   IS(type, field, RATIO)
#define IS_FACT(type, field)    IS(type, field, FACT)
#define IS_COLUMN(type, field)  IS(type, field, COLUMN)
#define IS_POINTER(type, field) \
    (sizeof(1 ? MEMBER_OF(type, field) : (const void *)0) == sizeof MEMBER_OF(type, field) && \
     sizeof MEMBER_OF(type, field) == sizeof(void *))
#define IS_BYTES(type, field)   (sizeof(*MEMBER_OF(type, field)) == 1 && sizeof MEMBER_OF(type, field) % 8 == 0)

/* clang-format off */
/* A struct of bytes with the same fields: it has no padding and no field twice, so if it agrees with the real one in
 * every offset and in its size, the list is whole and in order and the real one has no padding either. */
#define MIRROR_FIELD(type, field, kind) unsigned char field[sizeof MEMBER_OF(type, field)];
#define MIRROR(type) struct mirror_##type { SMEPLAT__FIELDS_##type(MIRROR_FIELD) };

#define PROVE_FIELD(type, field, kind) \
    _Static_assert(offsetof(struct mirror_##type, field) == offsetof(smeplat_##type, field), \
                   "smeplat_" #type ": padding before " #field ", or a field forgotten"); \
    _Static_assert(IS_##kind(type, field), "smeplat_" #type "." #field " is not " #kind);
#define PROVE(type) \
    SMEPLAT__FIELDS_##type(PROVE_FIELD) \
    _Static_assert(sizeof(struct mirror_##type) == sizeof(smeplat_##type), \
                   "smeplat_" #type ": padding at the end, or a field forgotten"); \
    _Static_assert(sizeof(smeplat_##type) % 8 == 0, "smeplat_" #type ": not a multiple of 8"); \
    _Static_assert(sizeof(smeplat_##type) <= 4096, "smeplat_" #type ": longer than any caller may bring");

SMEPLAT__STRUCTS(MIRROR)
SMEPLAT__STRUCTS(PROVE)

#define ROW(type, field, kind, offset, size) \
    {sizeof(smeplat_layout), SMEPLAT_LAYOUT_KIND_##kind, offset, size, \
     {"smeplat_" #type, sizeof "smeplat_" #type - 1}, {field, sizeof field - 1}},
#define FIELD_ROW(type, field, kind) \
    ROW(type, #field, kind, offsetof(smeplat_##type, field), sizeof MEMBER_OF(type, field))
#define ROWS(type) \
    ROW(type, "", STRUCT, 0, sizeof(smeplat_##type)) \
    SMEPLAT__FIELDS_##type(FIELD_ROW)
/* clang-format on */

static const smeplat_layout rows[] = {SMEPLAT__STRUCTS(ROWS)};

size_t smeplat_layout_count(void)
{
    return sizeof rows / sizeof rows[0];
}

const smeplat_layout *smeplat_layout_at(size_t index)
{
    return index < smeplat_layout_count() ? &rows[index] : NULL;
}
