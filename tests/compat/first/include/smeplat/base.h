/** @file base.h  What everything else is built from: statuses, errors, facts, fractions, text.
 *
 *  Three things are kept apart. A *status* says whether the question could be answered; a *verdict* is the answer
 *  (assess.h); a *reason* says which rule acted. A platform that fails a test is a successful call.
 *
 *  Sized structs: every struct with a `struct_size` belongs to the caller, who sets `struct_size = sizeof` it and leaves
 *  what is not known zero. In an array element 0's `struct_size` is the stride; the others carry the same number or 0.
 *  A longer struct from a newer caller is accepted while what this library does not know is zero.
 *
 *  Counting: `entry` counts from 1 everywhere (0 = none); `row` is an array index and counts from 0.
 *
 *  SPDX-License-Identifier: Apache-2.0 */
#ifndef SMEPLAT_BASE_H
#define SMEPLAT_BASE_H

#include <stddef.h>
#include <stdint.h>

#if defined(_WIN32)
#  if defined(SMEPLAT_BUILDING)
#    define SMEPLAT_API __declspec(dllexport)
#  else
#    define SMEPLAT_API
#  endif
#elif defined(__GNUC__)
#  define SMEPLAT_API __attribute__((visibility("default")))
#else
/** Marks what the library exports. @since 0.1 */
#  define SMEPLAT_API
#endif

/** The mask bit of number @p n: bit n stands for number n in every mask (criteria, readings, reasons, notes, tags).
 *  @since 0.1 */
#define SMEPLAT_BIT(n) (UINT64_C(1) << (n))

#ifdef __cplusplus
extern "C" {
#endif

/** Whether a question could be answered: 0 or a negative number of #smeplat_status_code. @since 0.1 */
typedef int32_t smeplat_status;

/** Statuses. The numbers stay for ever; a status that is not known to a caller is a refusal of its input. @since 0.1 */
enum smeplat_status_code {
    SMEPLAT_OK = 0,                  /**< answered; the outputs are written */
    SMEPLAT_ERR_NULL = -1,           /**< a pointer that must be given is NULL, or NULL with a count or length above 0 */
    SMEPLAT_ERR_STRUCT_SIZE = -10,   /**< a `struct_size` no version of the library has known, or one off the stride */
    SMEPLAT_ERR_STRUCT_NEWER = -11,  /**< a newer caller states something this library does not know */
    SMEPLAT_ERR_RANGE = -20,         /**< a number outside what its field allows */
    SMEPLAT_ERR_CONTRADICTION = -21, /**< two statements that cannot both be true */
    SMEPLAT_ERR_DATE = -22,          /**< a date that does not exist, lies outside 1900..2199, or is missing */
    SMEPLAT_ERR_ENUM = -23,          /**< a number that names nothing, or a missing one that must be given */
    SMEPLAT_ERR_BITS = -24,          /**< a set with a member that names nothing, or a reserved word that is not 0 */
    SMEPLAT_ERR_BASIS = -25,         /**< a value or evidence without a basis */
    SMEPLAT_ERR_DUPLICATE = -26,     /**< two entries where there can be one */
    SMEPLAT_ERR_CODE = -27,          /**< a unified social credit code of wrong length or alphabet */
    SMEPLAT_ERR_UTF8 = -28,          /**< text that is not UTF-8 */
    SMEPLAT_ERR_ORDER = -29,         /**< a list that is not in order */
    SMEPLAT_ERR_CALENDAR = -30,      /**< a day no calendar speaks of, or a calendar that cannot be read */
    SMEPLAT_ERR_CAPACITY = -40,      /**< the caller's array is too short */
    SMEPLAT_ERR_SHAPE = -50,         /**< a document (libsmeplat-json) or a record of the wrong shape */
    SMEPLAT_ERR_MEMORY = -51         /**< no memory (libsmeplat-json only: the core allocates nothing) */
};

/** Borrowed UTF-8 text, not terminated; {NULL, 0} is "not stated". Bytes are compared, never folded or trimmed. Frozen.
 *  @since 0.1 */
typedef struct smeplat_str {
    const char *ptr; /**< first byte; may be NULL when len is 0 */
    size_t len;      /**< bytes */
} smeplat_str;

/** An exact fraction, not reduced. Frozen. @since 0.1 */
typedef struct smeplat_ratio {
    int64_t num; /**< numerator, 0 or more */
    int64_t den; /**< denominator */
} smeplat_ratio;

/** How well a fact stands. @since 0.1 */
enum smeplat_basis {
    SMEPLAT_BASIS_NOT_STATED = 0, /**< nobody said so */
    SMEPLAT_BASIS_DECLARED = 1,   /**< the applicant said so */
    SMEPLAT_BASIS_DOCUMENTED = 2, /**< a document says so */
    SMEPLAT_BASIS_VERIFIED = 3    /**< a reviewer has verified it */
};

/** One stated fact with its own standing. All zero is "not stated". Frozen. @since 0.1 */
typedef struct smeplat_fact {
    int64_t value;    /**< 0..2^63-1: yes 1 / no 0, a count, money in fen, a date YYYYMMDD, or a set of bits; 0 without basis */
    int32_t basis;    /**< #smeplat_basis */
    int32_t evidence; /**< the caller's own number for the document, 0 none */
} smeplat_fact;

/** Where and why input was refused. The caller sets `struct_size`; the rest is written on every refused call and on none
 *  that succeeds. A path such as `platforms[3].incidents[2].decided_on` is row 3, entry 2 or so, field. @since 0.1 */
typedef struct smeplat_error {
    uint32_t struct_size;  /**< sizeof(smeplat_error) */
    smeplat_status status; /**< what was wrong */
    int32_t field;         /**< #smeplat_field, 0 none */
    int32_t clause;        /**< #smeplat_clause the field serves, 0 none */
    int64_t row;           /**< index in the array of a `_n` call, from 0; 0 in a call about one thing */
    int64_t entry;         /**< number in the list that `field` lies in, from 1; 0 none */
} smeplat_error;

/** Name of a status without its prefix ("RANGE"), "UNKNOWN_STATUS" for one that is not known: static, terminated, ASCII.
 *  @since 0.1 */
SMEPLAT_API const char *smeplat_status_name(smeplat_status status);

/** Status with this name, 1 if there is none (0 is #SMEPLAT_OK). @since 0.1 */
SMEPLAT_API smeplat_status smeplat_status_from_name(const char *ptr, size_t len);

/** Name of a basis ("DECLARED"), "UNKNOWN_BASIS" for one that is not known. @since 0.1 */
SMEPLAT_API const char *smeplat_basis_name(int32_t basis);

/** Basis with this name, 0 if there is none. @since 0.1 */
SMEPLAT_API int32_t smeplat_basis_from_name(const char *ptr, size_t len);

/** Compares two fractions exactly, whatever their size. @since 0.1
 *  @return -1, 0 or 1 as @p a is less than, equal to or more than @p b; -2 if a numerator is below 0 or a denominator below 1 */
SMEPLAT_API int32_t smeplat_ratio_compare(smeplat_ratio a, smeplat_ratio b);

#ifdef __cplusplus
}
#endif
#endif
