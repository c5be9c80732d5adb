/* Reading a record: every byte must be where the one way of writing puts it.
 * SPDX-License-Identifier: Apache-2.0 */
#include <string.h>

#include "assess/open.h"
#include "assess/record.h"

/* What is being read, up to the first refusal. */
typedef struct record_reader {
    const uint8_t *start, *at;
    const smeplat_record_room *room;
    smeplat__record_read *out;
    smeplat_error *error;
    smeplat_status status;
} record_reader;

/* Refuses at a byte. */
static int32_t reader_stop(record_reader *r, smeplat_status status, const uint8_t *at)
{
    r->status = smeplat__refuse(r->error, status, SMEPLAT_FIELD_ARG_INPUT, 0, at - r->start + 1);
    return 0;
}

/* The next `width` bytes as a number; 0 when they are not there. */
static int32_t reads_number(record_reader *r, const uint8_t *end, size_t width, uint64_t *number)
{
    size_t i;

    *number = 0;
    if ((size_t)(end - r->at) < width)
        return reader_stop(r, SMEPLAT_ERR_RANGE, r->at);
    for (i = 0; i < width; i++)
        *number = *number << 8 | r->at[i];
    r->at += width;
    return 1;
}

/* A length, and where what it measures ends. */
static int32_t reads_length(record_reader *r, const uint8_t *end, const uint8_t **inner)
{
    const uint8_t *here = r->at;
    uint64_t length;

    if (!reads_number(r, end, 4, &length))
        return 0;
    if (length > (uint64_t)(end - r->at))
        return reader_stop(r, SMEPLAT_ERR_RANGE, here);
    *inner = r->at + length;
    return 1;
}

static int32_t reads_text(record_reader *r, const uint8_t *end, smeplat_str *text)
{
    const uint8_t *inner;

    if (!reads_length(r, end, &inner))
        return 0;
    text->ptr = (const char *)r->at;
    text->len = (size_t)(inner - r->at);
    r->at = inner;
    return 1;
}

static int32_t reads_part(record_reader *r, const uint8_t *end, const smeplat__record_part *part, void *base);

static int32_t reads_member_number(record_reader *r, const uint8_t *end, const smeplat__record_member *m,
                                   unsigned char *base)
{
    const uint8_t *here = r->at;
    uint64_t number;
    uint32_t narrow;

    if (!reads_number(r, end, 8, &number))
        return 0;
    if (!number)
        return reader_stop(r, SMEPLAT_ERR_SHAPE, here);
    if (m->width == 8) {
        memcpy(base + m->offset, &number, sizeof number);
        return 1;
    }
    narrow = (uint32_t)number;
    memcpy(base + m->offset, &narrow, sizeof narrow);
    return smeplat__record_number(m, base) == number || reader_stop(r, SMEPLAT_ERR_RANGE, here);
}

static int32_t reads_fact(record_reader *r, const uint8_t *end, unsigned char *to)
{
    const uint8_t *here = r->at;
    uint64_t value, basis, evidence;
    uint32_t narrow[2];

    if (!reads_number(r, end, 8, &value) || !reads_number(r, end, 4, &basis) || !reads_number(r, end, 4, &evidence))
        return 0;
    if (!value && !basis && !evidence)
        return reader_stop(r, SMEPLAT_ERR_SHAPE, here);
    narrow[0] = (uint32_t)basis;
    narrow[1] = (uint32_t)evidence;
    memcpy(to + offsetof(smeplat_fact, value), &value, sizeof value);
    memcpy(to + offsetof(smeplat_fact, basis), &narrow[0], sizeof narrow[0]);
    memcpy(to + offsetof(smeplat_fact, evidence), &narrow[1], sizeof narrow[1]);
    return 1;
}

static int32_t reads_ratio(record_reader *r, const uint8_t *end, unsigned char *to)
{
    const uint8_t *here = r->at;
    uint64_t num, den;

    if (!reads_number(r, end, 8, &num) || !reads_number(r, end, 8, &den))
        return 0;
    if (!num && !den)
        return reader_stop(r, SMEPLAT_ERR_SHAPE, here);
    memcpy(to + offsetof(smeplat_ratio, num), &num, sizeof num);
    memcpy(to + offsetof(smeplat_ratio, den), &den, sizeof den);
    return 1;
}

static int32_t reads_settings(record_reader *r, const uint8_t *end, unsigned char *to)
{
    const uint8_t *here = r->at;
    smeplat_str bytes = {NULL, 0};

    if (!reads_text(r, end, &bytes))
        return 0;
    if (bytes.len > SMEPLAT_SETTINGS_MAX)
        return reader_stop(r, SMEPLAT_ERR_STRUCT_NEWER, here);
    if (!bytes.len || !bytes.ptr[bytes.len - 1])
        return reader_stop(r, SMEPLAT_ERR_SHAPE, here);
    memcpy(to, bytes.ptr, bytes.len);
    return 1;
}

/* Where an entry of a list goes: the caller's array and how many fit; NULL while only measuring. */
static void *room_array(const smeplat_record_room *room, int32_t list, size_t *capacity, int32_t *field)
{
    static const int32_t fields[SMEPLAT__RECORDED_END] = {
        0,
        SMEPLAT_FIELD_SPONSOR_USCCS,
        SMEPLAT_FIELD_SERVICES,
        SMEPLAT_FIELD_INCIDENTS,
        SMEPLAT_FIELD_REVOCATIONS,
        SMEPLAT_FIELD_RULINGS,
        SMEPLAT_FIELD_ARG_FINDINGS,
    };
    void *const arrays[SMEPLAT__RECORDED_END] = {
        NULL, room->sponsors, room->services, room->incidents, room->revocations, room->rulings, room->findings};
    const size_t capacities[SMEPLAT__RECORDED_END] = {
        0,
        room->sponsor_capacity,
        room->service_capacity,
        room->incident_capacity,
        room->revocation_capacity,
        room->ruling_capacity,
        room->finding_capacity,
    };

    *capacity = capacities[list];
    *field = fields[list];
    return arrays[list];
}

/* Entries of a list; an array of the caller's is written only when there is room for all. */
static int32_t reads_entries(record_reader *r, const uint8_t *end, int32_t list, const smeplat__record_part *part)
{
    const uint8_t *here = r->at, *inner;
    size_t capacity = 0, i;
    void *array = NULL;
    int32_t field;
    uint64_t n, entry[64];

    if (!reads_number(r, end, 4, &n))
        return 0;
    if (!n)
        return reader_stop(r, SMEPLAT_ERR_SHAPE, here);
    if (n > (uint64_t)(end - r->at) / 4) /* every entry has a length at the least */
        return reader_stop(r, SMEPLAT_ERR_RANGE, here);
    r->out->counts[list] = (size_t)n;
    if (r->room)
        array = room_array(r->room, list, &capacity, &field);
    for (i = 0; i < n; i++) {
        smeplat_str text = {NULL, 0};

        if (!part) {
            if (!reads_text(r, end, &text))
                return 0;
            if (array)
                ((smeplat_str *)array)[i] = text;
            continue;
        }
        memset(entry, 0, sizeof entry);
        if (!reads_length(r, end, &inner) || !reads_part(r, inner, part, entry))
            return 0;
        if (array)
            smeplat__give_row(array, i, entry, part->size);
    }
    return 1;
}

static int32_t reads_list(record_reader *r, const uint8_t *end, const smeplat__record_member *m, unsigned char *base)
{
    const void *array = NULL;
    size_t capacity;
    int32_t field;

    if (!reads_entries(r, end, m->list, m->part))
        return 0;
    if (r->room)
        array = room_array(r->room, m->list, &capacity, &field);
    memcpy(base + m->offset, &array, sizeof array);
    memcpy(base + m->count, &r->out->counts[m->list], sizeof(size_t));
    return 1;
}

static int32_t reads_member(record_reader *r, const uint8_t *end, const smeplat__record_member *m, unsigned char *base)
{
    const uint8_t *here = r->at;
    smeplat_str text;

    switch (m->kind) {
    case SMEPLAT_RECORD_KIND_NUMBER:
        return reads_member_number(r, end, m, base);
    case SMEPLAT_RECORD_KIND_FACT:
        return reads_fact(r, end, base + m->offset);
    case SMEPLAT_RECORD_KIND_RATIO:
        return reads_ratio(r, end, base + m->offset);
    case SMEPLAT_RECORD_KIND_TEXT:
        if (!reads_text(r, end, &text))
            return 0;
        memcpy(base + m->offset, &text, sizeof text);
        return text.len || reader_stop(r, SMEPLAT_ERR_SHAPE, here);
    case SMEPLAT_RECORD_KIND_SETTINGS:
        return reads_settings(r, end, base + m->offset);
    default:
        return reads_list(r, end, m, base);
    }
}

static const smeplat__record_member *record_member_of(const smeplat__record_part *part, uint64_t number)
{
    size_t i;

    for (i = 0; i < part->count; i++)
        if (part->members[i].number == number)
            return &part->members[i];
    return NULL;
}

/* Number and kind of the next field; they must ascend. */
static int32_t reads_head(record_reader *r, const uint8_t *end, uint64_t after, uint64_t *number, uint64_t *kind)
{
    const uint8_t *here = r->at;

    if (!reads_number(r, end, 2, number) || !reads_number(r, end, 2, kind))
        return 0;
    return *number > after || reader_stop(r, SMEPLAT_ERR_ORDER, here);
}

/* The fields of a struct, up to `end`. */
static int32_t reads_part(record_reader *r, const uint8_t *end, const smeplat__record_part *part, void *base)
{
    uint64_t number = 0, kind;

    while (r->at < end) {
        const uint8_t *here = r->at;
        const smeplat__record_member *m;

        if (!reads_head(r, end, number, &number, &kind))
            return 0;
        m = record_member_of(part, number);
        if (!m || kind > SMEPLAT_RECORD_KIND_TEXTS)
            return reader_stop(r, SMEPLAT_ERR_STRUCT_NEWER, here);
        if (m->kind != kind)
            return reader_stop(r, SMEPLAT_ERR_SHAPE, here);
        if (!reads_member(r, end, m, base))
            return 0;
    }
    return 1;
}

/* A field of the record itself: one of its parts. */
static int32_t reads_top(record_reader *r, const uint8_t *end, int32_t number, int32_t kind,
                         const smeplat__record_part *part, void *base)
{
    const uint8_t *here = r->at, *inner;
    uint64_t found, how;

    if (r->at == end)
        return reader_stop(r, SMEPLAT_ERR_SHAPE, here); /* a part is missing */
    if (!reads_head(r, end, (uint64_t)number - 1, &found, &how))
        return 0;
    if (found > SMEPLAT_FIELD_ARG_FINDINGS)
        return reader_stop(r, SMEPLAT_ERR_STRUCT_NEWER, here);
    if (found != (uint64_t)number || how != (uint64_t)kind)
        return reader_stop(r, SMEPLAT_ERR_SHAPE, here);
    if (kind == SMEPLAT_RECORD_KIND_LIST)
        return reads_entries(r, end, SMEPLAT__RECORDED_FINDINGS, part);
    return reads_length(r, end, &inner) && reads_part(r, inner, part, base);
}

/* Version and length, then the parts in their order. */
static int32_t reads_record(record_reader *r, size_t len)
{
    const uint8_t *end = r->start + len;
    smeplat__record_read *out = r->out;
    uint64_t version, length;

    if (!reads_number(r, end, 4, &version))
        return 0;
    if (version != SMEPLAT_RECORD_VERSION)
        return reader_stop(r, version ? SMEPLAT_ERR_STRUCT_NEWER : SMEPLAT_ERR_SHAPE, r->start);
    out->version = (int32_t)version;
    if (!reads_number(r, end, 4, &length))
        return 0;
    if (length > (uint64_t)(end - r->at))
        return reader_stop(r, SMEPLAT_ERR_RANGE, r->at - 4);
    if (length < (uint64_t)(end - r->at))
        return reader_stop(r, SMEPLAT_ERR_STRUCT_SIZE, r->at + length);
    if (!reads_top(r, end, SMEPLAT_FIELD_ARG_PLATFORM, SMEPLAT_RECORD_KIND_GROUP, &smeplat__record_platform,
                   &out->platform) ||
        !reads_top(r, end, SMEPLAT_FIELD_ARG_ROUND, SMEPLAT_RECORD_KIND_GROUP, &smeplat__record_round, &out->round) ||
        !reads_top(r, end, SMEPLAT_FIELD_ARG_RULES, SMEPLAT_RECORD_KIND_GROUP, &smeplat__record_rules, &out->rules) ||
        !reads_top(r, end, SMEPLAT_FIELD_ARG_OUT, SMEPLAT_RECORD_KIND_GROUP, &smeplat__record_assessment,
                   &out->assessment))
        return 0;
    if (r->at < end &&
        !reads_top(r, end, SMEPLAT_FIELD_ARG_FINDINGS, SMEPLAT_RECORD_KIND_LIST, &smeplat__record_finding, NULL))
        return 0;
    return r->at == end || reader_stop(r, SMEPLAT_ERR_STRUCT_NEWER, r->at); /* a part no version has had so far */
}

smeplat_status smeplat__record_decode(const uint8_t *buf, size_t len, const smeplat_record_room *room,
                                      smeplat__record_read *out, smeplat_error *error)
{
    record_reader r = {buf, buf, room, out, error, SMEPLAT_OK};

    memset(out, 0, sizeof *out);
    out->platform.struct_size = sizeof out->platform;
    out->round.struct_size = sizeof out->round;
    out->rules.struct_size = sizeof out->rules;
    out->assessment.struct_size = sizeof out->assessment;
    if (!buf)
        return smeplat__refuse(error, SMEPLAT_ERR_NULL, SMEPLAT_FIELD_ARG_INPUT, 0, 0);
    (void)reads_record(&r, len);
    return r.status;
}

smeplat_status smeplat_record_measure(const uint8_t *buf, size_t len, smeplat_record_sizes *out, smeplat_error *error)
{
    smeplat__record_read r;
    smeplat_record_sizes sizes = {.struct_size = sizeof sizes};
    smeplat_status status =
        smeplat__out_check(out, SMEPLAT__END_OF(smeplat_record_sizes, finding_count), SMEPLAT_FIELD_ARG_OUT, error);

    if (!status)
        status = smeplat__record_decode(buf, len, NULL, &r, error);
    if (status)
        return status;
    sizes.record_version = r.version;
    sizes.sponsor_count = (uint32_t)r.counts[SMEPLAT__RECORDED_SPONSORS];
    sizes.service_count = (uint32_t)r.counts[SMEPLAT__RECORDED_SERVICES];
    sizes.incident_count = (uint32_t)r.counts[SMEPLAT__RECORDED_INCIDENTS];
    sizes.revocation_count = (uint32_t)r.counts[SMEPLAT__RECORDED_REVOCATIONS];
    sizes.ruling_count = (uint32_t)r.counts[SMEPLAT__RECORDED_RULINGS];
    sizes.finding_count = (uint32_t)r.counts[SMEPLAT__RECORDED_FINDINGS];
    smeplat__give(out, &sizes, sizeof sizes);
    return SMEPLAT_OK;
}

/* The caller's room: structs and strides that are known, arrays long enough for what was counted. */
static smeplat_status room_check(const smeplat_record_room *room, const size_t counts[SMEPLAT__RECORDED_END],
                                 smeplat_error *error)
{
    static const uint32_t least[SMEPLAT__RECORDED_END] = {
        0,
        0,
        SMEPLAT__END_OF(smeplat_service, items),
        SMEPLAT__END_OF(smeplat_incident, evidence),
        SMEPLAT__END_OF(smeplat_revocation, reserved0),
        SMEPLAT__END_OF(smeplat_ruling, reference),
        SMEPLAT__END_OF(smeplat_finding, reserved0),
    };
    smeplat_status status = smeplat__out_check(room->platform, SMEPLAT__END_OF(smeplat_platform, ruling_count),
                                               SMEPLAT_FIELD_ARG_PLATFORM, error);
    int32_t list, field;
    size_t capacity;

    if (!status)
        status =
            smeplat__out_check(room->round, SMEPLAT__END_OF(smeplat_round, reserved0), SMEPLAT_FIELD_ARG_ROUND, error);
    if (!status)
        status = smeplat__out_check(room->rules, SMEPLAT__END_OF(smeplat_rules, filing_workdays),
                                    SMEPLAT_FIELD_ARG_RULES, error);
    if (!status)
        status = smeplat__out_check(room->assessment, SMEPLAT__END_OF(smeplat_assessment, error_entry),
                                    SMEPLAT_FIELD_ARG_OUT, error);
    for (list = SMEPLAT__RECORDED_SPONSORS; !status && list < SMEPLAT__RECORDED_END; list++) {
        void *array = room_array(room, list, &capacity, &field);

        if (!counts[list])
            continue;
        if (capacity < counts[list])
            status = smeplat__refuse(error, SMEPLAT_ERR_CAPACITY, field, 0, 0);
        else if (!array)
            status = smeplat__refuse(error, SMEPLAT_ERR_NULL, field, 0, 0);
        else if (least[list])
            status = smeplat__out_check(array, least[list], field, error);
    }
    return status;
}

/* Checks the record through before anything of the caller's is written, reads it, and sees that it can be assessed. */
static smeplat_status reads_into(const uint8_t *buf, size_t len, const smeplat_record_room *room,
                                 smeplat_record_room *own, smeplat__record_read *r, smeplat_error *error)
{
    smeplat__opened opened;
    smeplat_status status;
    const smeplat_record_room *given =
        smeplat__take(room, sizeof *own, SMEPLAT__END_OF(smeplat_record_room, finding_capacity), own, &status);

    if (!given)
        return smeplat__refuse(error, status, SMEPLAT_FIELD_ARG_OUT, 0, 0);
    *own = *given;
    status = smeplat__record_decode(buf, len, NULL, r, error);
    if (!status)
        status = room_check(own, r->counts, error);
    if (!status)
        status = smeplat__record_decode(buf, len, own, r, error);
    if (!status)
        status = smeplat__open(&r->platform, &r->round, &r->rules, &opened, error);
    if (status)
        return status;
    smeplat__give(own->platform, &r->platform, sizeof r->platform);
    smeplat__give(own->round, &r->round, sizeof r->round);
    smeplat__give(own->rules, &r->rules, sizeof r->rules);
    smeplat__give(own->assessment, &r->assessment, sizeof r->assessment);
    return SMEPLAT_OK;
}

smeplat_status smeplat_record_read(const uint8_t *buf, size_t len, const smeplat_record_room *room,
                                   smeplat_error *error)
{
    smeplat_record_room own;
    smeplat__record_read r;

    return reads_into(buf, len, room, &own, &r, error);
}

/* The first member of the result that comes out otherwise now. */
static void compare_replay(const smeplat_record_room *room, const smeplat__record_read *r,
                           const smeplat_assessment *now, const smeplat_finding *findings, smeplat_replay *out)
{
    smeplat_finding own;
    size_t i;

    out->recorded = r->assessment.overall;
    out->overall = now->overall;
    out->item = smeplat__record_differs(&smeplat__record_assessment, &r->assessment, now);
    if (!out->item && r->counts[SMEPLAT__RECORDED_FINDINGS] &&
        r->counts[SMEPLAT__RECORDED_FINDINGS] != now->finding_count)
        out->item = SMEPLAT_RECORD_ITEM_FINDING_COUNT;
    for (i = 0; !out->item && i < r->counts[SMEPLAT__RECORDED_FINDINGS]; i++) {
        out->item = smeplat__record_differs(&smeplat__record_finding,
                                            smeplat__element(room->findings, i, sizeof own, &own), &findings[i]);
        if (out->item)
            out->criterion = findings[i].criterion;
    }
    out->same = !out->item;
}

smeplat_status smeplat_record_replay(const uint8_t *buf, size_t len, const smeplat_record_room *room,
                                     smeplat_replay *out, smeplat_error *error)
{
    smeplat_finding findings[SMEPLAT_FINDINGS_MAX];
    smeplat_assessment now = {.struct_size = sizeof now};
    smeplat_replay replay = {.struct_size = sizeof replay};
    smeplat_record_room own;
    smeplat__record_read r;
    smeplat_status status =
        smeplat__out_check(out, SMEPLAT__END_OF(smeplat_replay, overall), SMEPLAT_FIELD_ARG_OUT, error);

    if (!status)
        status = reads_into(buf, len, room, &own, &r, error);
    if (status)
        return status;
    findings[0].struct_size = sizeof findings[0];
    status = smeplat_assess(&r.platform, &r.round, &r.rules, &now, findings, SMEPLAT_FINDINGS_MAX, error);
    if (status)
        return status;
    compare_replay(&own, &r, &now, findings, &replay);
    smeplat__give(out, &replay, sizeof replay);
    return SMEPLAT_OK;
}
