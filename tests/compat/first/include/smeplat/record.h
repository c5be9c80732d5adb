/** @file record.h  The canonical record of a decision: what was stated, the rules, and what came of it, as bytes.
 *
 *  One application has one record: the same bytes on every machine, for hashing, signing and keeping (docs/record.md says what is
 *  in each byte). A record can be read back without allocation and replayed: assessed again and compared with what it holds.
 *  What a later version adds is refused by a reader that does not know it, never skipped.
 *  SPDX-License-Identifier: Apache-2.0 */
#ifndef SMEPLAT_RECORD_H
#define SMEPLAT_RECORD_H

#include <smeplat/assess.h>
#include <smeplat/base.h>
#include <smeplat/platform.h>
#include <smeplat/rules.h>

#ifdef __cplusplus
extern "C" {
#endif

/** The version this library writes. @since 0.1 */
#define SMEPLAT_RECORD_VERSION 1

/** How a field of a record is written. All numbers are big-endian. @since 0.1 */
enum smeplat_record_kind {
    SMEPLAT_RECORD_KIND_NUMBER = 1,   /**< 8 bytes: a number, two's complement */
    SMEPLAT_RECORD_KIND_FACT = 2,     /**< 16 bytes: value (8), basis (4), evidence (4) */
    SMEPLAT_RECORD_KIND_RATIO = 3,    /**< 16 bytes: numerator, denominator */
    SMEPLAT_RECORD_KIND_TEXT = 4,     /**< length (4), then as many bytes of UTF-8 */
    SMEPLAT_RECORD_KIND_SETTINGS = 5, /**< length (4), then a byte for each number from 0; zeros at the end are left out */
    SMEPLAT_RECORD_KIND_GROUP = 6,    /**< length (4), then fields in as many bytes */
    SMEPLAT_RECORD_KIND_LIST = 7,     /**< how many (4), then each: length (4), fields in as many bytes */
    SMEPLAT_RECORD_KIND_TEXTS = 8     /**< how many (4), then each: length (4), as many bytes of UTF-8 */
};

/** Fields of a record beside those of #smeplat_field: members of the assessment and of findings, in the order of assess.h.
 *  @since 0.1 */
enum smeplat_record_item {
    SMEPLAT_RECORD_ITEM_CONDITIONS = 1000,           /**< NUMBER: #smeplat_verdict */
    SMEPLAT_RECORD_ITEM_FILING = 1001,               /**< NUMBER: #smeplat_verdict */
    SMEPLAT_RECORD_ITEM_OVERALL = 1002,              /**< NUMBER: #smeplat_verdict */
    SMEPLAT_RECORD_ITEM_EARLIEST = 1003,             /**< NUMBER: date */
    SMEPLAT_RECORD_ITEM_FINDING_COUNT = 1004,        /**< NUMBER */
    SMEPLAT_RECORD_ITEM_NOT_MET_COUNT = 1005,        /**< NUMBER */
    SMEPLAT_RECORD_ITEM_UNKNOWN_COUNT = 1006,        /**< NUMBER */
    SMEPLAT_RECORD_ITEM_DISCRETION_COUNT = 1007,     /**< NUMBER */
    SMEPLAT_RECORD_ITEM_MET_COUNT = 1008,            /**< NUMBER */
    SMEPLAT_RECORD_ITEM_NOT_APPLICABLE_COUNT = 1009, /**< NUMBER */
    SMEPLAT_RECORD_ITEM_NOT_MET = 1010,              /**< NUMBER: mask of criteria */
    SMEPLAT_RECORD_ITEM_UNKNOWN = 1011,              /**< NUMBER: mask */
    SMEPLAT_RECORD_ITEM_DISCRETION = 1012,           /**< NUMBER: mask */
    SMEPLAT_RECORD_ITEM_MET = 1013,                  /**< NUMBER: mask */
    SMEPLAT_RECORD_ITEM_TAGS = 1014,                 /**< NUMBER: mask */
    SMEPLAT_RECORD_ITEM_NOTES = 1015,                /**< NUMBER: mask */
    SMEPLAT_RECORD_ITEM_CRITERION = 1100,            /**< NUMBER: #smeplat_criterion */
    SMEPLAT_RECORD_ITEM_CLAUSE = 1101,               /**< NUMBER: #smeplat_clause */
    SMEPLAT_RECORD_ITEM_VERDICT = 1102,              /**< NUMBER: #smeplat_verdict */
    SMEPLAT_RECORD_ITEM_LEAST = 1103,                /**< NUMBER: #smeplat_verdict */
    SMEPLAT_RECORD_ITEM_MOST = 1104,                 /**< NUMBER: #smeplat_verdict */
    SMEPLAT_RECORD_ITEM_REASONS = 1105,              /**< NUMBER: mask */
    SMEPLAT_RECORD_ITEM_READINGS = 1106,             /**< NUMBER: mask */
    SMEPLAT_RECORD_ITEM_UNIT = 1107,                 /**< NUMBER: #smeplat_unit */
    SMEPLAT_RECORD_ITEM_PRESENT = 1108,              /**< NUMBER: #smeplat_present */
    SMEPLAT_RECORD_ITEM_OBSERVED = 1109,             /**< RATIO */
    SMEPLAT_RECORD_ITEM_REQUIRED = 1110,             /**< RATIO */
    SMEPLAT_RECORD_ITEM_SHORTFALL = 1111,            /**< NUMBER */
    SMEPLAT_RECORD_ITEM_SHORTFALL_BOTH = 1112,       /**< NUMBER */
    SMEPLAT_RECORD_ITEM_MET_FROM = 1113,             /**< NUMBER: date */
    SMEPLAT_RECORD_ITEM_FIELD = 1114,                /**< NUMBER: #smeplat_field */
    SMEPLAT_RECORD_ITEM_FIELD_ENTRY = 1115,          /**< NUMBER */
    SMEPLAT_RECORD_ITEM_ENTRY = 1116,                /**< NUMBER */
    SMEPLAT_RECORD_ITEM_EVIDENCE = 1117              /**< NUMBER */
};

/** What a record is written from. The caller sets `struct_size`. @since 0.1 */
typedef struct smeplat_record {
    uint32_t struct_size;                 /**< sizeof(smeplat_record) */
    int32_t reserved0;                    /**< 0 */
    const smeplat_platform *platform;     /**< as assessed */
    const smeplat_round *round;           /**< as assessed */
    const smeplat_rules *rules;           /**< as assessed; NULL: the 2022 rules, written out in full */
    const smeplat_assessment *assessment; /**< what smeplat_assess() said */
    const smeplat_finding *findings;      /**< its findings */
    size_t finding_count;                 /**< how many */
} smeplat_record;

/** How many entries the lists of a record have. The caller sets `struct_size`. @since 0.1 */
typedef struct smeplat_record_sizes {
    uint32_t struct_size;      /**< sizeof(smeplat_record_sizes) */
    int32_t record_version;    /**< version the record is of */
    uint32_t sponsor_count;    /**< codes of sponsors */
    uint32_t service_count;    /**< services */
    uint32_t incident_count;   /**< incidents */
    uint32_t revocation_count; /**< revocations */
    uint32_t ruling_count;     /**< rulings */
    uint32_t finding_count;    /**< findings */
} smeplat_record_sizes;

/** Where a record is read to: structs and arrays of the caller, each with its `struct_size` set (element 0 of an array). Text and
 *  codes point into the record's bytes, lists into these arrays: both must stay. @since 0.1 */
typedef struct smeplat_record_room {
    uint32_t struct_size;               /**< sizeof(smeplat_record_room) */
    int32_t reserved0;                  /**< 0 */
    smeplat_platform *platform;         /**< [out] */
    smeplat_round *round;               /**< [out] */
    smeplat_rules *rules;               /**< [out] */
    smeplat_assessment *assessment;     /**< [out] */
    smeplat_str *sponsors;              /**< [out] */
    size_t sponsor_capacity;            /**< how many fit */
    smeplat_service *services;          /**< [out] */
    size_t service_capacity;            /**< how many fit */
    smeplat_incident *incidents;        /**< [out] */
    size_t incident_capacity;           /**< how many fit */
    smeplat_revocation *revocations;    /**< [out] */
    size_t revocation_capacity;         /**< how many fit */
    smeplat_ruling *rulings;            /**< [out] */
    size_t ruling_capacity;             /**< how many fit */
    smeplat_finding *findings;          /**< [out] */
    size_t finding_capacity;            /**< how many fit */
} smeplat_record_room;

/** What a replay came to. The caller sets `struct_size`. @since 0.1 */
typedef struct smeplat_replay {
    uint32_t struct_size; /**< sizeof(smeplat_replay) */
    int32_t same;         /**< 1 if assessing again gives every member that the record holds, else 0 */
    int32_t criterion;    /**< #smeplat_criterion of the first finding that differs; 0 none, or the assessment */
    int32_t item;         /**< #smeplat_record_item of the first member that differs; 0 none */
    int32_t recorded;     /**< overall #smeplat_verdict in the record */
    int32_t overall;      /**< overall #smeplat_verdict now */
} smeplat_replay;

/** Writes a record. Pure: same arguments, same bytes, on every machine. @since 0.1
 *  @param record   what to write
 *  @param buf      [out] NULL with @p cap 0: only counted
 *  @param cap      bytes that fit
 *  @param length   [out] bytes of the record; untouched unless #SMEPLAT_OK
 *  @param error    [out] may be NULL
 *  @retval SMEPLAT_ERR_CAPACITY  @p cap is neither 0 nor enough; nothing was written
 *  @retval SMEPLAT_ERR_NULL      a pointer that must be given is NULL
 *  @retval SMEPLAT_ERR_RANGE     longer than 2^32 - 1 bytes
 *  @retval others                as smeplat_assess(): what could not be replayed is not recorded */
SMEPLAT_API smeplat_status smeplat_record_write(const smeplat_record *record, uint8_t *buf, size_t cap, size_t *length,
                                                smeplat_error *error);

/** How much room a record needs, once it was checked through. @since 0.1
 *  An error's `field` is `input` and its `entry` the byte, counted from 1, at which reading stopped.
 *  @retval SMEPLAT_ERR_RANGE         truncated: a length, a count or a number passes the end, or its member
 *  @retval SMEPLAT_ERR_STRUCT_SIZE   bytes are left over: after the record, or within a field's own length
 *  @retval SMEPLAT_ERR_STRUCT_NEWER  a version, field or kind that this library does not know
 *  @retval SMEPLAT_ERR_ORDER         fields that do not ascend, or one twice
 *  @retval SMEPLAT_ERR_SHAPE         not canonical: a zero or an empty text that is written, a field of another kind, a part that
 *                                    is missing
 *  @retval SMEPLAT_ERR_NULL          @p buf or @p out is NULL */
SMEPLAT_API smeplat_status smeplat_record_measure(const uint8_t *buf, size_t len, smeplat_record_sizes *out,
                                                  smeplat_error *error);

/** Reads a record back. @since 0.1
 *  @param room  where to; untouched unless #SMEPLAT_OK, but for its arrays where what was read cannot be assessed
 *  @retval SMEPLAT_ERR_CAPACITY  an array is too short; `field` says which list
 *  @retval others                as smeplat_record_measure(), and for what was read as smeplat_assess() */
SMEPLAT_API smeplat_status smeplat_record_read(const uint8_t *buf, size_t len, const smeplat_record_room *room,
                                               smeplat_error *error);

/** Reads a record, assesses what it states again and compares the result with the one it holds. @since 0.1
 *  @param room  as in smeplat_record_read()
 *  @param out   [out] untouched unless #SMEPLAT_OK
 *  @retval others  as smeplat_record_read() */
SMEPLAT_API smeplat_status smeplat_record_replay(const uint8_t *buf, size_t len, const smeplat_record_room *room,
                                                 smeplat_replay *out, smeplat_error *error);

/** Name of a field of a record ("OVERALL"), "UNKNOWN_RECORD_ITEM" if not known. @since 0.1 */
SMEPLAT_API const char *smeplat_record_item_name(int32_t item);
/** Field of a record with this name, 0 if there is none. @since 0.1 */
SMEPLAT_API int32_t smeplat_record_item_from_name(const char *ptr, size_t len);

#ifdef __cplusplus
}
#endif
#endif
