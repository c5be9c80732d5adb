/* The record of a decision: which members of which struct it holds, for the files that write, read and compare it.
 * SPDX-License-Identifier: Apache-2.0 */
#ifndef SMEPLAT_ASSESS_RECORD_H
#define SMEPLAT_ASSESS_RECORD_H

#include <smeplat/record.h>

#include "base/base.h"

/* Where a list is read to. */
enum {
    SMEPLAT__RECORDED_NONE,
    SMEPLAT__RECORDED_SPONSORS,
    SMEPLAT__RECORDED_SERVICES,
    SMEPLAT__RECORDED_INCIDENTS,
    SMEPLAT__RECORDED_REVOCATIONS,
    SMEPLAT__RECORDED_RULINGS,
    SMEPLAT__RECORDED_FINDINGS,
    SMEPLAT__RECORDED_END
};

typedef struct smeplat__record_part smeplat__record_part;

/* One member of a struct: its number in the record and where it lies. */
typedef struct smeplat__record_member {
    uint16_t number;
    uint8_t kind;                     /* #smeplat_record_kind */
    uint8_t width;                    /* NUMBER: 4 or 8 bytes in the struct; negative numbers where `is_signed` */
    uint8_t is_signed, list;          /* SMEPLAT__RECORDED_... */
    uint16_t offset, count;           /* of the member; LIST and TEXTS: of its pointer, and of how many */
    const smeplat__record_part *part; /* LIST: what an entry holds */
} smeplat__record_member;

/* The members of a struct, by ascending number. */
struct smeplat__record_part {
    uint16_t number; /* of the group */
    uint16_t size;   /* of the struct */
    size_t count;
    const smeplat__record_member *members;
};

extern const smeplat__record_part smeplat__record_platform, smeplat__record_round, smeplat__record_rules,
    smeplat__record_assessment, smeplat__record_finding;

/* The member as a number, whatever its width. */
uint64_t smeplat__record_number(const smeplat__record_member *m, const void *base);

/* Reads the structs of a record that was checked through; lists go to `room`, which may be NULL. */
typedef struct smeplat__record_read {
    smeplat_platform platform;
    smeplat_round round;
    smeplat_rules rules;
    smeplat_assessment assessment;
    size_t counts[SMEPLAT__RECORDED_END];
    int32_t version;
} smeplat__record_read;

smeplat_status smeplat__record_decode(const uint8_t *buf, size_t len, const smeplat_record_room *room,
                                      smeplat__record_read *out, smeplat_error *error);

/* Whether two structs of a part agree in every member; else the number of the first that differs. Lists are not looked at. */
int32_t smeplat__record_differs(const smeplat__record_part *part, const void *a, const void *b);

#endif
