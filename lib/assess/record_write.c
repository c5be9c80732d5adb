/* Writing a record: members in the order of their numbers, what is zero left out.
 * SPDX-License-Identifier: Apache-2.0 */
#include <string.h>

#include "assess/open.h"
#include "assess/record.h"

#define RECORD_MIN SMEPLAT__END_OF(smeplat_record, finding_count)

/* Where bytes go: all are counted, and kept as far as they fit. */
typedef struct record_sink {
    uint8_t *buf;
    size_t cap, length;
} record_sink;

static inline void sink_bytes(record_sink *s, const void *bytes, size_t n)
{
    if (n && s->length <= s->cap && n <= s->cap - s->length)
        memcpy(s->buf + s->length, bytes, n);
    s->length += n;
}

/* The last `width` bytes of a number, the highest first. */
static inline void sink_number(record_sink *s, uint64_t number, size_t width)
{
    const uint8_t bytes[8] = {(uint8_t)(number >> 56), (uint8_t)(number >> 48), (uint8_t)(number >> 40),
                              (uint8_t)(number >> 32), (uint8_t)(number >> 24), (uint8_t)(number >> 16),
                              (uint8_t)(number >> 8),  (uint8_t)number};

    sink_bytes(s, bytes + 8 - width, width);
}

/* A length to be known later: where it stands. */
static size_t sink_open(record_sink *s)
{
    size_t at = s->length;

    sink_number(s, 0, 4);
    return at;
}

static void sink_close(record_sink *s, size_t at)
{
    record_sink here = {s->buf, s->cap, at};

    sink_number(&here, s->length - at - 4, 4);
}

static void sink_head(record_sink *s, int32_t number, int32_t kind)
{
    sink_number(s, (uint64_t)number, 2);
    sink_number(s, (uint64_t)kind, 2);
}

static void sink_text(record_sink *s, smeplat_str text)
{
    sink_number(s, text.len, 4);
    sink_bytes(s, text.ptr, text.len);
}

static void sink_part(record_sink *s, const smeplat__record_part *part, const void *base);

/* The entries of an array, each in the library's own size. */
static void sink_entries(record_sink *s, const smeplat__record_part *part, const void *array, size_t count)
{
    uint64_t room[64]; /* no struct of a list is longer */
    size_t i, at;

    sink_number(s, count, 4);
    for (i = 0; i < count; i++) {
        at = sink_open(s);
        sink_part(s, part, smeplat__element(array, i, part->size, room));
        sink_close(s, at);
    }
}

_Static_assert(sizeof(smeplat_finding) <= 64 * sizeof(uint64_t), "a finding has room");

static void sink_list(record_sink *s, const smeplat__record_member *m, const unsigned char *base)
{
    const void *array;
    size_t count, i;

    memcpy(&array, base + m->offset, sizeof array);
    memcpy(&count, base + m->count, sizeof count);
    if (!count)
        return;
    sink_head(s, m->number, m->kind);
    if (m->kind == SMEPLAT_RECORD_KIND_LIST) {
        sink_entries(s, m->part, array, count);
        return;
    }
    sink_number(s, count, 4);
    for (i = 0; i < count; i++)
        sink_text(s, ((const smeplat_str *)array)[i]);
}

/* Two or three numbers; nothing if they are 0: the third, a fact's evidence, never stands without its basis. */
static void sink_pair(record_sink *s, const smeplat__record_member *m, uint64_t first, uint64_t second, uint64_t third)
{
    if (!first && !second)
        return;
    sink_head(s, m->number, m->kind);
    sink_number(s, first, 8);
    if (m->kind == SMEPLAT_RECORD_KIND_RATIO) {
        sink_number(s, second, 8);
        return;
    }
    sink_number(s, second, 4);
    sink_number(s, third, 4);
}

static void sink_settings(record_sink *s, const smeplat__record_member *m, const uint8_t *settings)
{
    size_t n = SMEPLAT_SETTINGS_MAX;

    while (n && !settings[n - 1])
        n--;
    if (!n)
        return;
    sink_head(s, m->number, m->kind);
    sink_number(s, n, 4);
    sink_bytes(s, settings, n);
}

static void sink_member(record_sink *s, const smeplat__record_member *m, const unsigned char *base)
{
    smeplat_ratio ratio;
    smeplat_fact fact;
    smeplat_str text;
    uint64_t number;

    switch (m->kind) {
    case SMEPLAT_RECORD_KIND_NUMBER:
        number = smeplat__record_number(m, base);
        if (!number)
            return;
        sink_head(s, m->number, m->kind);
        sink_number(s, number, 8);
        break;
    case SMEPLAT_RECORD_KIND_FACT:
        memcpy(&fact, base + m->offset, sizeof fact);
        sink_pair(s, m, (uint64_t)fact.value, (uint32_t)fact.basis, (uint32_t)fact.evidence);
        break;
    case SMEPLAT_RECORD_KIND_RATIO:
        memcpy(&ratio, base + m->offset, sizeof ratio);
        sink_pair(s, m, (uint64_t)ratio.num, (uint64_t)ratio.den, 0);
        break;
    case SMEPLAT_RECORD_KIND_TEXT:
        memcpy(&text, base + m->offset, sizeof text);
        if (!text.len)
            return;
        sink_head(s, m->number, m->kind);
        sink_text(s, text);
        break;
    case SMEPLAT_RECORD_KIND_SETTINGS:
        sink_settings(s, m, base + m->offset);
        break;
    default:
        sink_list(s, m, base);
        break;
    }
}

static void sink_part(record_sink *s, const smeplat__record_part *part, const void *base)
{
    size_t i;

    for (i = 0; i < part->count; i++)
        sink_member(s, &part->members[i], base);
}

static void sink_group(record_sink *s, const smeplat__record_part *part, const void *base)
{
    size_t at;

    sink_head(s, part->number, SMEPLAT_RECORD_KIND_GROUP);
    at = sink_open(s);
    sink_part(s, part, base);
    sink_close(s, at);
}

/* What is recorded, in the library's own sizes. */
typedef struct record_source {
    smeplat__opened opened;
    const smeplat_assessment *assessment;
    smeplat_assessment assessment_room;
    const smeplat_finding *findings;
    size_t finding_count;
} record_source;

static void sink_record(record_sink *s, const record_source *r)
{
    size_t at;

    sink_number(s, SMEPLAT_RECORD_VERSION, 4);
    at = sink_open(s);
    sink_group(s, &smeplat__record_platform, r->opened.c.platform);
    sink_group(s, &smeplat__record_round, &r->opened.round);
    sink_group(s, &smeplat__record_rules, r->opened.c.rules);
    sink_group(s, &smeplat__record_assessment, r->assessment);
    if (r->finding_count) {
        sink_head(s, smeplat__record_finding.number, SMEPLAT_RECORD_KIND_LIST);
        sink_entries(s, &smeplat__record_finding, r->findings, r->finding_count);
    }
    sink_close(s, at);
}

/* Takes what is to be recorded, and sees that it could be assessed. */
static smeplat_status record_take(const smeplat_record *record, record_source *out, smeplat_error *error)
{
    smeplat_record room;
    smeplat_status status;
    const smeplat_record *r = smeplat__take(record, sizeof room, RECORD_MIN, &room, &status);
    int64_t entry;

    if (!r)
        return smeplat__refuse(error, status, SMEPLAT_FIELD_ARG_INPUT, 0, 0);
    status = smeplat__open(r->platform, r->round, r->rules, &out->opened, error);
    if (status)
        return status;
    out->assessment = smeplat__take(r->assessment, sizeof out->assessment_room,
                                    SMEPLAT__END_OF(smeplat_assessment, error_entry), &out->assessment_room, &status);
    if (!out->assessment)
        return smeplat__refuse(error, status, SMEPLAT_FIELD_ARG_OUT, 0, 0);
    status = smeplat__array_check(r->findings, r->finding_count, sizeof(smeplat_finding),
                                  SMEPLAT__END_OF(smeplat_finding, reserved0), &entry);
    if (status)
        return smeplat__refuse(error, status, SMEPLAT_FIELD_ARG_FINDINGS, 0, entry);
    out->findings = r->findings;
    out->finding_count = r->finding_count;
    return SMEPLAT_OK;
}

smeplat_status smeplat_record_write(const smeplat_record *record, uint8_t *buf, size_t cap, size_t *length,
                                    smeplat_error *error)
{
    record_sink counted = {NULL, 0, 0}, s = {buf, cap, 0};
    record_source r;
    smeplat_status status;

    if (!length || (!buf && cap))
        return smeplat__refuse(error, SMEPLAT_ERR_NULL, SMEPLAT_FIELD_ARG_OUT, 0, 0);
    status = record_take(record, &r, error);
    if (status)
        return status;
    sink_record(&counted, &r);
    if (counted.length > UINT32_MAX)
        return smeplat__refuse(error, SMEPLAT_ERR_RANGE, SMEPLAT_FIELD_ARG_INPUT, 0, 0);
    if (cap && cap < counted.length)
        return smeplat__refuse(error, SMEPLAT_ERR_CAPACITY, SMEPLAT_FIELD_ARG_OUT, 0, 0);
    if (cap)
        sink_record(&s, &r);
    *length = counted.length;
    return SMEPLAT_OK;
}
