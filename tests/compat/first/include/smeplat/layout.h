/** @file layout.h  The library's own view of its structs and constants, for bindings to compare with theirs.
 *
 *  A binding that mirrors the headers in another language asks on loading: every struct and field that both sides know
 *  must have the same offset, size and kind, every constant the same number. Sizes alone are not enough.
 *  SPDX-License-Identifier: Apache-2.0 */
#ifndef SMEPLAT_LAYOUT_H
#define SMEPLAT_LAYOUT_H

#include <smeplat/base.h>

#ifdef __cplusplus
extern "C" {
#endif

/** What a field is. @since 0.1 */
enum smeplat_layout_kind {
    SMEPLAT_LAYOUT_KIND_STRUCT = 1,  /**< not a field: the struct itself, with its whole size */
    SMEPLAT_LAYOUT_KIND_I32 = 2,     /**< int32_t */
    SMEPLAT_LAYOUT_KIND_U32 = 3,     /**< uint32_t */
    SMEPLAT_LAYOUT_KIND_I64 = 4,     /**< int64_t */
    SMEPLAT_LAYOUT_KIND_U64 = 5,     /**< uint64_t */
    SMEPLAT_LAYOUT_KIND_SIZE = 6,    /**< size_t */
    SMEPLAT_LAYOUT_KIND_POINTER = 7, /**< pointer to objects; where they are several a field of the struct says how many */
    SMEPLAT_LAYOUT_KIND_BYTES = 8,   /**< array of uint8_t, as long as the size says */
    SMEPLAT_LAYOUT_KIND_STR = 9,     /**< smeplat_str */
    SMEPLAT_LAYOUT_KIND_RATIO = 10,  /**< smeplat_ratio */
    SMEPLAT_LAYOUT_KIND_FACT = 11,   /**< smeplat_fact */
    SMEPLAT_LAYOUT_KIND_COLUMN = 12  /**< smeplat_column */
};

/** One struct or one field of it. The library owns it; never index from it to the next. @since 0.1 */
typedef struct smeplat_layout {
    uint32_t struct_size; /**< what this library filled */
    int32_t kind;         /**< #smeplat_layout_kind */
    uint32_t offset;      /**< bytes from the start of the struct; 0 for the struct itself */
    uint32_t size;        /**< bytes */
    smeplat_str type;     /**< "smeplat_fact"; static, terminated */
    smeplat_str field;    /**< "basis"; empty for the struct itself; static, terminated */
} smeplat_layout;

/** One constant. The library owns it; never index from it to the next. @since 0.1 */
typedef struct smeplat_constant {
    uint32_t struct_size; /**< what this library filled */
    int32_t number;       /**< its value */
    smeplat_str name;     /**< "HEARING_CLASS"; static, terminated */
} smeplat_constant;

/** How many rows smeplat_layout_at() has. @since 0.1 */
SMEPLAT_API size_t smeplat_layout_count(void);
/** Row @p index of the layout, from 0: each struct followed by its fields in order; NULL past the end. @since 0.1 */
SMEPLAT_API const smeplat_layout *smeplat_layout_at(size_t index);

/** How many families of constants there are. @since 0.1 */
SMEPLAT_API size_t smeplat_family_count(void);
/** Name of family @p family, from 0: "severity", as in smeplat_severity_name(); "unknown_family" past the end. Families
 *  without name functions are here too: "present", "lang", "report_flag", and "limit" for macros. @since 0.1 */
SMEPLAT_API const char *smeplat_family_name(size_t family);
/** How many constants a family has, 0 past the end. @since 0.1 */
SMEPLAT_API size_t smeplat_constant_count(size_t family);
/** Constant @p index of family @p family, both from 0, numbers rising; NULL past the end of either. @since 0.1 */
SMEPLAT_API const smeplat_constant *smeplat_constant_at(size_t family, size_t index);

/** Name of a kind ("POINTER"), "UNKNOWN_LAYOUT_KIND" if not known. @since 0.1 */
SMEPLAT_API const char *smeplat_layout_kind_name(int32_t kind);
/** Kind with this name, 0 if there is none. @since 0.1 */
SMEPLAT_API int32_t smeplat_layout_kind_from_name(const char *ptr, size_t len);

#ifdef __cplusplus
}
#endif
#endif
