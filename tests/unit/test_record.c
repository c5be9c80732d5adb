/* record.h: what is written is read back and replayed; whatever is not as it must be is refused where it stands.
 * SPDX-License-Identifier: Apache-2.0 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "sample.h"
#include "shelf.h"

#include "assess/open.h"
#include "assess/record.h"

#define RECORD_MAX 16384

/* A decision, and what it was made from. */
typedef struct decision {
    smeplat_platform p;
    smeplat_rules rules;
    smeplat_round round;
    smeplat_assessment assessment;
    smeplat_finding findings[SMEPLAT_FINDINGS_MAX];
    smeplat_record record;
    uint8_t bytes[RECORD_MAX];
    size_t length;
} decision;

static void decide(decision *d)
{
    static const smeplat_str name = TEXT("样例");

    memset(d, 0, sizeof *d);
    d->p = sample_platform();
    d->p.name = name;
    d->p.jjj_smes_served.value = 87;
    d->rules = sample_rules();
    d->round = sample_round();
    d->assessment.struct_size = sizeof d->assessment;
    d->findings[0].struct_size = sizeof d->findings[0];
    assert_int_equal(
        smeplat_assess(&d->p, &d->round, &d->rules, &d->assessment, d->findings, SMEPLAT_FINDINGS_MAX, NULL),
        SMEPLAT_OK);
    d->record.struct_size = sizeof d->record;
    d->record.platform = &d->p;
    d->record.round = &d->round;
    d->record.rules = &d->rules;
    d->record.assessment = &d->assessment;
    d->record.findings = d->findings;
    d->record.finding_count = d->assessment.finding_count;
    assert_int_equal(smeplat_record_write(&d->record, d->bytes, sizeof d->bytes, &d->length, NULL), SMEPLAT_OK);
}

static void what_is_written_is_read_back(void **state)
{
    static decision d;
    static shelf s;
    size_t i;

    (void)state;
    decide(&d);
    set_shelf(&s);
    assert_int_equal(smeplat_record_read(d.bytes, d.length, &s.room, NULL), SMEPLAT_OK);
    assert_int_equal(s.platform.name.len, d.p.name.len);
    assert_memory_equal(s.platform.name.ptr, d.p.name.ptr, d.p.name.len);
    assert_ptr_equal(s.platform.services, s.services);
    assert_int_equal(s.platform.service_count, 1);
    assert_memory_equal(&s.services[0], &sample_service, sizeof sample_service);
    assert_memory_equal(&s.platform.public_benefit, &d.p.public_benefit,
                        (size_t)((char *)(&d.p.materials_complete + 1) - (char *)&d.p.public_benefit));
    assert_memory_equal(&s.round, &d.round, sizeof d.round);
    assert_memory_equal(&s.rules.force, &d.rules.force, sizeof d.rules - offsetof(smeplat_rules, force));
    assert_memory_equal(&s.assessment, &d.assessment, sizeof d.assessment);
    for (i = 0; i < d.assessment.finding_count; i++)
        assert_memory_equal(&s.findings[i], &d.findings[i], sizeof d.findings[i]);
}

static void rules_left_out_are_written_in_full(void **state)
{
    static decision d;
    static uint8_t bytes[RECORD_MAX];
    size_t length = 0;

    (void)state;
    decide(&d);
    d.record.rules = NULL;
    assert_int_equal(smeplat_record_write(&d.record, bytes, sizeof bytes, &length, NULL), SMEPLAT_OK);
    assert_int_equal(length, d.length);
    assert_memory_equal(bytes, d.bytes, length);
}

static void a_record_is_measured_first(void **state)
{
    smeplat_record_sizes sizes = {.struct_size = sizeof sizes};
    static decision d;
    size_t length = 0;

    (void)state;
    decide(&d);
    assert_int_equal(smeplat_record_write(&d.record, NULL, 0, &length, NULL), SMEPLAT_OK);
    assert_int_equal(length, d.length);
    assert_int_equal(smeplat_record_measure(d.bytes, d.length, &sizes, NULL), SMEPLAT_OK);
    assert_int_equal(sizes.record_version, SMEPLAT_RECORD_VERSION);
    assert_int_equal(sizes.service_count, 1);
    assert_int_equal(sizes.finding_count, 34);
    assert_int_equal(sizes.sponsor_count + sizes.incident_count + sizes.revocation_count + sizes.ruling_count, 0);
}

/* Where the bytes of a field begin; the first field with this number and kind after `from`. */
static size_t find_field(const decision *d, size_t from, int32_t number, int32_t kind)
{
    const uint8_t head[4] = {(uint8_t)(number >> 8), (uint8_t)number, 0, (uint8_t)kind};
    size_t i;

    for (i = from; i + 4 <= d->length; i++)
        if (!memcmp(d->bytes + i, head, 4))
            return i;
    fail_msg("no field %d", (int)number);
    return 0;
}

/* The numbers are those that any reader of the format goes by: fields of the inputs, items of the results. */
static void every_member_stands_under_the_number_of_its_field(void **state)
{
    smeplat_incident incident = {.struct_size = sizeof incident,
                                 .kind = SMEPLAT_INCIDENT_ADMINISTRATIVE_PENALTY,
                                 .subject = SMEPLAT_SUBJECT_LEGAL_REPRESENTATIVE,
                                 .office_from = 20200101,
                                 .office_until = 20251231,
                                 .severity = SMEPLAT_SEVERITY_MINOR,
                                 .decided_on = 20210101,
                                 .repaired_on = 20220101,
                                 .annulled = 1,
                                 .challenge = SMEPLAT_CHALLENGE_PENDING,
                                 .disclosed = SMEPLAT_DISCLOSED_YES,
                                 .basis = SMEPLAT_BASIS_VERIFIED,
                                 .evidence = 7};
    smeplat_revocation revocation = {.struct_size = sizeof revocation,
                                     .ground = SMEPLAT_GROUND_ART15_1,
                                     .decided_on = 20200101,
                                     .published_on = 20200102,
                                     .annulled_on = 20200103};
    static decision d;
    static smeplat_service service;
    size_t at = 8;
    int32_t number;

    (void)state;
    decide(&d);
    service = sample_service;
    service.organises_innovation_resources = service.opens_instruments = stated(1);
    service.function = SMEPLAT_FUNCTION_INNOVATION;
    service.items = SMEPLAT_BIT(SMEPLAT_ITEM_INNOVATION_TESTING % 100);
    d.p.services = &service;
    d.p.incidents = &incident;
    d.p.revocations = &revocation;
    d.p.incident_count = d.p.revocation_count = 1;
    assert_int_equal(smeplat_record_write(&d.record, d.bytes, sizeof d.bytes, &d.length, NULL), SMEPLAT_OK);
    at = find_field(&d, at, SMEPLAT_FIELD_ARG_PLATFORM, SMEPLAT_RECORD_KIND_GROUP);
    at = find_field(&d, at, SMEPLAT_FIELD_SERVICES, SMEPLAT_RECORD_KIND_LIST);
    at = find_field(&d, at, SMEPLAT_FIELD_SERVICES_FUNCTION, SMEPLAT_RECORD_KIND_NUMBER);
    at = find_field(&d, at, SMEPLAT_FIELD_SERVICES_OFFERED, SMEPLAT_RECORD_KIND_FACT);
    at = find_field(&d, at, SMEPLAT_FIELD_SERVICES_RECORDS_IN_YEAR, SMEPLAT_RECORD_KIND_FACT);
    at = find_field(&d, at, SMEPLAT_FIELD_SERVICES_ORGANISES_INNOVATION_RESOURCES, SMEPLAT_RECORD_KIND_FACT);
    at = find_field(&d, at, SMEPLAT_FIELD_SERVICES_OPENS_INSTRUMENTS, SMEPLAT_RECORD_KIND_FACT);
    at = find_field(&d, at, SMEPLAT_FIELD_SERVICES_ITEMS, SMEPLAT_RECORD_KIND_NUMBER);
    at = find_field(&d, at, SMEPLAT_FIELD_INCIDENTS, SMEPLAT_RECORD_KIND_LIST);
    for (number = SMEPLAT_FIELD_INCIDENTS_KIND; number <= SMEPLAT_FIELD_INCIDENTS_EVIDENCE; number++)
        if (number != SMEPLAT_FIELD_INCIDENTS_ENDED_ON)
            at = find_field(&d, at, number, SMEPLAT_RECORD_KIND_NUMBER);
    at = find_field(&d, at, SMEPLAT_FIELD_REVOCATIONS, SMEPLAT_RECORD_KIND_LIST);
    for (number = SMEPLAT_FIELD_REVOCATIONS_GROUND; number <= SMEPLAT_FIELD_REVOCATIONS_ANNULLED_ON; number++)
        at = find_field(&d, at, number, SMEPLAT_RECORD_KIND_NUMBER);
    for (number = SMEPLAT_FIELD_PUBLIC_BENEFIT; number <= SMEPLAT_FIELD_MATERIALS_COMPLETE; number++)
        at = find_field(&d, at, number, SMEPLAT_RECORD_KIND_FACT);
    at = find_field(&d, at, SMEPLAT_FIELD_ARG_ROUND, SMEPLAT_RECORD_KIND_GROUP);
    at = find_field(&d, at, SMEPLAT_FIELD_ROUND_DEADLINE, SMEPLAT_RECORD_KIND_NUMBER);
    at = find_field(&d, at, SMEPLAT_FIELD_ROUND_SERVICE_YEAR, SMEPLAT_RECORD_KIND_NUMBER);
    at = find_field(&d, at, SMEPLAT_FIELD_ARG_RULES, SMEPLAT_RECORD_KIND_GROUP);
    at = find_field(&d, at, SMEPLAT_FIELD_ARG_OUT, SMEPLAT_RECORD_KIND_GROUP);
    assert_true(find_field(&d, at, SMEPLAT_FIELD_ARG_FINDINGS, SMEPLAT_RECORD_KIND_LIST) > at);
}

/* A changed verdict, and a changed fact. */
static void a_replay_says_what_comes_out_otherwise(void **state)
{
    smeplat_replay replay = {.struct_size = sizeof replay};
    static decision d;
    static shelf s;
    size_t at;

    (void)state;
    decide(&d);
    set_shelf(&s);
    assert_int_equal(smeplat_record_replay(d.bytes, d.length, &s.room, &replay, NULL), SMEPLAT_OK);
    assert_int_equal(replay.same, 1);
    assert_int_equal(replay.item, 0);
    assert_int_equal(replay.recorded, SMEPLAT_VERDICT_DISCRETION);
    assert_int_equal(replay.overall, SMEPLAT_VERDICT_DISCRETION);
    at = find_field(&d, 8, SMEPLAT_RECORD_ITEM_OVERALL, SMEPLAT_RECORD_KIND_NUMBER);
    d.bytes[at + 11] = SMEPLAT_VERDICT_MET;
    assert_int_equal(smeplat_record_replay(d.bytes, d.length, &s.room, &replay, NULL), SMEPLAT_OK);
    assert_int_equal(replay.same, 0);
    assert_int_equal(replay.item, SMEPLAT_RECORD_ITEM_OVERALL);
    assert_int_equal(replay.criterion, 0);
    assert_int_equal(replay.recorded, SMEPLAT_VERDICT_MET);
    decide(&d);
    at = find_field(&d, 8, SMEPLAT_FIELD_JJJ_SMES_SERVED, SMEPLAT_RECORD_KIND_FACT);
    d.bytes[at + 11] = 88; /* the same verdicts, another shortfall */
    assert_int_equal(smeplat_record_replay(d.bytes, d.length, &s.room, &replay, NULL), SMEPLAT_OK);
    assert_int_equal(replay.same, 0);
    assert_int_equal(replay.criterion, SMEPLAT_CRITERION_ART6_3_SMES_SERVED);
    assert_int_equal(replay.item, SMEPLAT_RECORD_ITEM_OBSERVED);
}

/* A share of nothing is a share, and an empty code among others has its place. */
static void zeros_that_say_something_are_kept(void **state)
{
    static const smeplat_str codes[] = {{NULL, 0}, TEXT("51110000500000005A")};
    static uint8_t bytes[RECORD_MAX];
    static decision d;
    static shelf s;
    smeplat_replay replay = {.struct_size = sizeof replay};
    size_t length = 0;

    (void)state;
    decide(&d);
    d.rules.revenue_share_min.num = 0;
    d.p.sponsor_usccs = codes;
    d.p.sponsor_count = 2;
    assert_int_equal(smeplat_record_write(&d.record, bytes, sizeof bytes, &length, NULL), SMEPLAT_OK);
    set_shelf(&s);
    assert_int_equal(smeplat_record_read(bytes, length, &s.room, NULL), SMEPLAT_OK);
    assert_true(s.rules.revenue_share_min.num == 0 && s.rules.revenue_share_min.den == 100);
    assert_int_equal(s.platform.sponsor_count, 2);
    assert_int_equal(s.sponsors[0].len, 0);
    assert_int_equal(s.sponsors[1].len, codes[1].len);
    assert_memory_equal(s.sponsors[1].ptr, codes[1].ptr, codes[1].len);
    assert_int_equal(smeplat_record_replay(bytes, length, &s.room, &replay, NULL), SMEPLAT_OK);
}

/* The findings may be left out; a record of some of them is not one of this decision. */
static void a_replay_compares_the_findings_that_are_recorded(void **state)
{
    smeplat_replay replay = {.struct_size = sizeof replay};
    smeplat_record_sizes sizes = {.struct_size = sizeof sizes};
    static decision d;
    static shelf s;

    (void)state;
    decide(&d);
    set_shelf(&s);
    d.record.finding_count = 0;
    assert_int_equal(smeplat_record_write(&d.record, d.bytes, sizeof d.bytes, &d.length, NULL), SMEPLAT_OK);
    assert_int_equal(smeplat_record_measure(d.bytes, d.length, &sizes, NULL), SMEPLAT_OK);
    assert_int_equal(sizes.finding_count, 0);
    assert_int_equal(smeplat_record_replay(d.bytes, d.length, &s.room, &replay, NULL), SMEPLAT_OK);
    assert_int_equal(replay.same, 1);
    assert_int_equal(replay.item, 0);
    d.record.finding_count = d.assessment.finding_count - 1;
    assert_int_equal(smeplat_record_write(&d.record, d.bytes, sizeof d.bytes, &d.length, NULL), SMEPLAT_OK);
    assert_int_equal(smeplat_record_replay(d.bytes, d.length, &s.room, &replay, NULL), SMEPLAT_OK);
    assert_int_equal(replay.same, 0);
    assert_int_equal(replay.item, SMEPLAT_RECORD_ITEM_FINDING_COUNT);
    assert_int_equal(replay.criterion, 0);
    assert_int_equal(replay.overall, SMEPLAT_VERDICT_DISCRETION);
}

static void write_refused(const decision *d, const smeplat_record *r, size_t cap, smeplat_status status, int32_t field)
{
    static uint8_t bytes[RECORD_MAX];
    smeplat_error error = {.struct_size = sizeof error};
    size_t length = 77;

    (void)d;
    memset(bytes, 0x5a, sizeof bytes);
    assert_int_equal(smeplat_record_write(r, bytes, cap, &length, &error), status);
    assert_int_equal(error.field, field);
    assert_int_equal(length, 77);
    assert_int_equal(bytes[0], 0x5a);
}

static void what_cannot_be_replayed_is_not_written(void **state)
{
    static decision d;
    smeplat_record r;
    size_t length;

    (void)state;
    decide(&d);
    write_refused(&d, NULL, RECORD_MAX, SMEPLAT_ERR_NULL, SMEPLAT_FIELD_ARG_INPUT);
    write_refused(&d, &d.record, d.length - 1, SMEPLAT_ERR_CAPACITY, SMEPLAT_FIELD_ARG_OUT);
    r = d.record;
    r.struct_size = 12;
    write_refused(&d, &r, RECORD_MAX, SMEPLAT_ERR_STRUCT_SIZE, SMEPLAT_FIELD_ARG_INPUT);
    r = d.record;
    r.platform = NULL;
    write_refused(&d, &r, RECORD_MAX, SMEPLAT_ERR_NULL, SMEPLAT_FIELD_ARG_PLATFORM);
    r = d.record;
    r.assessment = NULL;
    write_refused(&d, &r, RECORD_MAX, SMEPLAT_ERR_NULL, SMEPLAT_FIELD_ARG_OUT);
    r = d.record;
    r.findings = NULL;
    write_refused(&d, &r, RECORD_MAX, SMEPLAT_ERR_NULL, SMEPLAT_FIELD_ARG_FINDINGS);
    d.p.fixed_premises.value = 2;
    write_refused(&d, &d.record, RECORD_MAX, SMEPLAT_ERR_ENUM, SMEPLAT_FIELD_FIXED_PREMISES);
    assert_int_equal(smeplat_record_write(&d.record, NULL, 1, &length, NULL), SMEPLAT_ERR_NULL);
    assert_int_equal(smeplat_record_write(&d.record, d.bytes, 1, NULL, NULL), SMEPLAT_ERR_NULL);
}

#if SIZE_MAX > UINT32_MAX
/* A record's length has 32 bits: 65 rulings that quote one and the same long reference pass them. */
static void a_record_is_no_longer_than_its_length_can_say(void **state)
{
    enum { RULINGS = 65, SIGNS = 22100000, REFERENCE = 3 * SIGNS };
    static smeplat_ruling rulings[RULINGS];
    static decision d;
    smeplat_error error = {.struct_size = sizeof error};
    char *reference = malloc(REFERENCE);
    size_t length = 77, i;

    (void)state;
    assert_non_null(reference);
    for (i = 0; i < SIGNS; i++)
        memcpy(reference + 3 * i, "号", 3);
    decide(&d);
    for (i = 0; i < RULINGS; i++) {
        rulings[i].struct_size = sizeof rulings[i];
        rulings[i].criterion = SMEPLAT_CRITERION_ART6_3_SMES_SERVED;
        rulings[i].ruling = SMEPLAT_RULING_ALLOWED;
        rulings[i].decided_on = 19510101 + (int32_t)i * 10000;
        rulings[i].reference.ptr = reference;
        rulings[i].reference.len = REFERENCE;
    }
    d.p.rulings = rulings;
    d.p.ruling_count = RULINGS;
    assert_int_equal(smeplat_record_write(&d.record, NULL, 0, &length, &error), SMEPLAT_ERR_RANGE);
    assert_int_equal(error.field, SMEPLAT_FIELD_ARG_INPUT);
    assert_int_equal(error.entry, 0);
    assert_int_equal(length, 77);
    free(reference);
}
#endif

static void put_length(uint8_t *at, size_t length)
{
    at[0] = (uint8_t)(length >> 24);
    at[1] = (uint8_t)(length >> 16);
    at[2] = (uint8_t)(length >> 8);
    at[3] = (uint8_t)length;
}

/* A record with bytes changed is refused at a byte, counted from 1. */
static void refused_at(const decision *d, size_t length, smeplat_status status, size_t byte)
{
    smeplat_record_sizes sizes = {.struct_size = sizeof sizes};
    smeplat_error error = {.struct_size = sizeof error};

    assert_int_equal(smeplat_record_measure(d->bytes, length, &sizes, &error), status);
    assert_int_equal(error.status, status);
    assert_int_equal(error.field, SMEPLAT_FIELD_ARG_INPUT);
    assert_int_equal(error.entry, byte);
    assert_int_equal(sizes.record_version, 0);
}

static void each_way_of_being_wrong_is_told_apart(void **state)
{
    static decision d;
    size_t at, other;

    (void)state;
    decide(&d);
    refused_at(&d, 0, SMEPLAT_ERR_RANGE, 1);
    refused_at(&d, 7, SMEPLAT_ERR_RANGE, 5);
    refused_at(&d, d.length - 1, SMEPLAT_ERR_RANGE, 5);
    refused_at(&d, d.length + 1, SMEPLAT_ERR_STRUCT_SIZE, d.length + 1);
    d.bytes[3] = 2; /* a later version */
    refused_at(&d, d.length, SMEPLAT_ERR_STRUCT_NEWER, 1);
    d.bytes[3] = 0;
    refused_at(&d, d.length, SMEPLAT_ERR_SHAPE, 1);
    decide(&d);
    at = find_field(&d, 8, SMEPLAT_FIELD_PUBLIC_CHARACTER, SMEPLAT_RECORD_KIND_FACT);
    d.bytes[at + 1] = SMEPLAT_FIELD_PUBLIC_BENEFIT; /* twice */
    refused_at(&d, d.length, SMEPLAT_ERR_ORDER, at + 1);
    d.bytes[at + 1] = SMEPLAT_FIELD_NAME; /* descending */
    refused_at(&d, d.length, SMEPLAT_ERR_ORDER, at + 1);
    decide(&d);
    d.bytes[at] = 0x7f; /* a field of some later version */
    refused_at(&d, d.length, SMEPLAT_ERR_STRUCT_NEWER, at + 1);
    decide(&d);
    d.bytes[at + 3] = 9; /* a kind of some later version */
    refused_at(&d, d.length, SMEPLAT_ERR_STRUCT_NEWER, at + 1);
    d.bytes[at + 3] = SMEPLAT_RECORD_KIND_RATIO; /* another kind */
    refused_at(&d, d.length, SMEPLAT_ERR_SHAPE, at + 1);
    decide(&d);
    memset(d.bytes + at + 4, 0, 16); /* nothing is stated: then it is not written */
    refused_at(&d, d.length, SMEPLAT_ERR_SHAPE, at + 5);
    decide(&d);
    at = find_field(&d, 8, SMEPLAT_FIELD_ROUND_DEADLINE, SMEPLAT_RECORD_KIND_NUMBER);
    memset(d.bytes + at + 4, 0, 8);
    refused_at(&d, d.length, SMEPLAT_ERR_SHAPE, at + 5);
    d.bytes[at + 4] = 1; /* beyond 32 bits */
    refused_at(&d, d.length, SMEPLAT_ERR_RANGE, at + 5);
    decide(&d);
    at = find_field(&d, 8, SMEPLAT_FIELD_SERVICES, SMEPLAT_RECORD_KIND_LIST);
    d.bytes[at + 7] = 0; /* an empty list */
    refused_at(&d, d.length, SMEPLAT_ERR_SHAPE, at + 5);
    d.bytes[at + 4] = 1; /* more than there are bytes for */
    refused_at(&d, d.length, SMEPLAT_ERR_RANGE, at + 5);
    decide(&d);
    at = find_field(&d, 8, SMEPLAT_FIELD_NAME, SMEPLAT_RECORD_KIND_TEXT);
    d.bytes[at + 4] = 1; /* text that passes its group */
    refused_at(&d, d.length, SMEPLAT_ERR_RANGE, at + 5);
    decide(&d);
    d.bytes[at + 7] = 0; /* text of no length is not written */
    refused_at(&d, d.length, SMEPLAT_ERR_SHAPE, at + 5);
    decide(&d);
    at = find_field(&d, 8, SMEPLAT_FIELD_RULES_FORCE, SMEPLAT_RECORD_KIND_SETTINGS);
    d.bytes[at + 8 + d.bytes[at + 7] - 1] = 0; /* a zero at the end */
    refused_at(&d, d.length, SMEPLAT_ERR_SHAPE, at + 5);
    d.bytes[at + 7] = 0; /* no settings at all */
    refused_at(&d, d.length, SMEPLAT_ERR_SHAPE, at + 5);
    decide(&d);
    at = find_field(&d, 8, SMEPLAT_FIELD_RULES_REVENUE_SHARE_MIN, SMEPLAT_RECORD_KIND_RATIO);
    memset(d.bytes + at + 4, 0, 16); /* no share */
    refused_at(&d, d.length, SMEPLAT_ERR_SHAPE, at + 5);
    decide(&d);
    at = find_field(&d, 8, SMEPLAT_FIELD_ARG_ROUND, SMEPLAT_RECORD_KIND_GROUP);
    d.bytes[at + 1] = (uint8_t)SMEPLAT_FIELD_ARG_RULES; /* the round is missing */
    refused_at(&d, d.length, SMEPLAT_ERR_SHAPE, at + 1);
    d.bytes[at + 1] = (uint8_t)SMEPLAT_FIELD_ARG_PLATFORM; /* the platform twice */
    refused_at(&d, d.length, SMEPLAT_ERR_ORDER, at + 1);
    decide(&d);
    put_length(d.bytes + d.length, 0); /* something after the last part */
    put_length(d.bytes + 4, d.length - 4);
    refused_at(&d, d.length + 4, SMEPLAT_ERR_STRUCT_NEWER, d.length + 1);
    decide(&d);
    other = find_field(&d, 8, SMEPLAT_FIELD_ARG_FINDINGS, SMEPLAT_RECORD_KIND_LIST);
    d.bytes[other + 1] = (uint8_t)(SMEPLAT_FIELD_ARG_FINDINGS + 1); /* a part of some later version */
    refused_at(&d, d.length, SMEPLAT_ERR_STRUCT_NEWER, other + 1);
    assert_int_equal(
        smeplat_record_measure(NULL, 0, &(smeplat_record_sizes){.struct_size = sizeof(smeplat_record_sizes)}, NULL),
        SMEPLAT_ERR_NULL);
    assert_int_equal(smeplat_record_measure(d.bytes, d.length, NULL, NULL), SMEPLAT_ERR_NULL);
}

static void read_refused(const decision *d, const shelf *s, smeplat_status status, int32_t field)
{
    smeplat_error error = {.struct_size = sizeof error};

    assert_int_equal(smeplat_record_read(d->bytes, d->length, &s->room, &error), status);
    assert_int_equal(error.status, status);
    assert_int_equal(error.field, field);
    assert_int_equal(s->platform.service_count, 0); /* untouched */
    assert_int_equal(s->assessment.overall, 0);
}

static void room_must_be_there_and_enough(void **state)
{
    smeplat_replay replay = {.struct_size = 4};
    static decision d;
    static shelf s;
    size_t at;

    (void)state;
    decide(&d);
    set_shelf(&s);
    s.room.service_capacity = 0;
    read_refused(&d, &s, SMEPLAT_ERR_CAPACITY, SMEPLAT_FIELD_SERVICES);
    set_shelf(&s);
    s.room.finding_capacity = 33;
    read_refused(&d, &s, SMEPLAT_ERR_CAPACITY, SMEPLAT_FIELD_ARG_FINDINGS);
    set_shelf(&s);
    s.room.services = NULL;
    read_refused(&d, &s, SMEPLAT_ERR_NULL, SMEPLAT_FIELD_SERVICES);
    set_shelf(&s);
    s.room.round = NULL;
    read_refused(&d, &s, SMEPLAT_ERR_NULL, SMEPLAT_FIELD_ARG_ROUND);
    set_shelf(&s);
    s.services[0].struct_size = 4;
    read_refused(&d, &s, SMEPLAT_ERR_STRUCT_SIZE, SMEPLAT_FIELD_SERVICES);
    set_shelf(&s);
    s.platform.struct_size = 12;
    read_refused(&d, &s, SMEPLAT_ERR_STRUCT_SIZE, SMEPLAT_FIELD_ARG_PLATFORM);
    set_shelf(&s);
    assert_int_equal(smeplat_record_read(d.bytes, d.length, NULL, NULL), SMEPLAT_ERR_NULL);
    assert_int_equal(smeplat_record_replay(d.bytes, d.length, &s.room, NULL, NULL), SMEPLAT_ERR_NULL);
    assert_int_equal(smeplat_record_replay(d.bytes, d.length, &s.room, &replay, NULL), SMEPLAT_ERR_STRUCT_SIZE);
    /* what the bytes say is refused like any other input */
    at = find_field(&d, 8, SMEPLAT_FIELD_FIXED_PREMISES, SMEPLAT_RECORD_KIND_FACT);
    d.bytes[at + 11] = 2;
    read_refused(&d, &s, SMEPLAT_ERR_ENUM, SMEPLAT_FIELD_FIXED_PREMISES);
}

/* A newer caller's longer structs: its sizes are the strides. */
static void a_newer_caller_gets_what_is_known(void **state)
{
    struct {
        smeplat_finding f;
        uint64_t later;
    } findings[40];
    static decision d;
    static shelf s;

    (void)state;
    decide(&d);
    set_shelf(&s);
    memset(findings, 0x5a, sizeof findings);
    findings[0].f.struct_size = sizeof findings[0];
    s.room.findings = &findings[0].f;
    s.room.finding_capacity = COUNT_OF(findings);
    assert_int_equal(smeplat_record_read(d.bytes, d.length, &s.room, NULL), SMEPLAT_OK);
    assert_int_equal(findings[33].f.struct_size, sizeof findings[0]);
    assert_int_equal(findings[33].f.criterion, SMEPLAT_CRITERION_ART15_BAR);
    assert_int_equal(findings[33].later, 0);
}

static void fields_have_names(void **state)
{
    (void)state;
    assert_string_equal(smeplat_record_item_name(SMEPLAT_RECORD_ITEM_OVERALL), "OVERALL");
    assert_int_equal(smeplat_record_item_from_name("FIELD_ENTRY", 11), SMEPLAT_RECORD_ITEM_FIELD_ENTRY);
    assert_string_equal(smeplat_record_item_name(1), "UNKNOWN_RECORD_ITEM");
    assert_int_equal(smeplat_record_item_from_name("NO", 2), 0);
}

/* A record cut in a part of it, with the lengths of part and record made to fit: what is missing is seen, wherever the cut is. */
static void a_record_cut_anywhere_is_refused(void **state)
{
    static const int32_t parts[] = {SMEPLAT_FIELD_ARG_PLATFORM, SMEPLAT_FIELD_ARG_ROUND, SMEPLAT_FIELD_ARG_RULES};
    static decision d;
    smeplat_record_sizes sizes = {.struct_size = sizeof sizes};
    size_t i, at, end, cut, within = 0;

    (void)state;
    for (i = 0; i < 3; i++) {
        decide(&d);
        at = find_field(&d, 8, parts[i], SMEPLAT_RECORD_KIND_GROUP);
        end = at + 8 +
              ((size_t)d.bytes[at + 4] << 24 | (size_t)d.bytes[at + 5] << 16 | (size_t)d.bytes[at + 6] << 8 |
               d.bytes[at + 7]);
        assert_true(end < d.length);
        for (cut = at + 8; cut <= end; cut++) {
            smeplat_error error = {.struct_size = sizeof error};
            smeplat_status status;

            put_length(d.bytes + 4, cut - 8);
            put_length(d.bytes + at + 4, cut - at - 8);
            status = smeplat_record_measure(d.bytes, cut, &sizes, &error);
            /* in the midst of a field it runs out there; between two the next part is not there */
            if (status != SMEPLAT_ERR_RANGE && status != SMEPLAT_ERR_SHAPE)
                fail_msg("cut at %zu of part %zu: %s", cut, i, smeplat_status_name(status));
            assert_true(error.entry >= 1 && (size_t)error.entry <= cut + 1);
            within += status == SMEPLAT_ERR_RANGE;
        }
    }
    assert_true(within > 100);
}

/* ---- records made by hand ---- */

typedef struct sheet {
    uint8_t at[512];
    size_t n;
} sheet;

static void put(sheet *b, uint64_t number, size_t width)
{
    while (width--)
        b->at[b->n++] = (uint8_t)(number >> 8 * width);
}

/* A group begins; its length is put in by close_group(). */
static size_t open_group(sheet *b, int32_t number)
{
    put(b, (uint64_t)number, 2);
    put(b, SMEPLAT_RECORD_KIND_GROUP, 2);
    put(b, 0, 4);
    return b->n;
}

static void close_group(sheet *b, size_t start)
{
    put_length(b->at + start - 4, b->n - start);
}

/* A record of empty parts but for some bytes in one of them. */
static void make_record(sheet *b, int32_t part, const sheet *inner)
{
    int32_t number;

    b->n = 0;
    put(b, SMEPLAT_RECORD_VERSION, 4);
    put(b, 0, 4);
    for (number = SMEPLAT_FIELD_ARG_PLATFORM; number <= SMEPLAT_FIELD_ARG_OUT; number++) {
        size_t start = open_group(b, number);

        if (number == part) {
            memcpy(b->at + b->n, inner->at, inner->n);
            b->n += inner->n;
        }
        close_group(b, start);
    }
    if (part == SMEPLAT_FIELD_ARG_FINDINGS) {
        memcpy(b->at + b->n, inner->at, inner->n);
        b->n += inner->n;
    }
    put_length(b->at + 4, b->n - 8);
}

/* The row of the layout that says what lies in a struct at an offset; NULL between members. */
static const smeplat_layout *layout_of(const char *type, size_t offset)
{
    size_t i;

    for (i = 0; i < smeplat_layout_count(); i++) {
        const smeplat_layout *row = smeplat_layout_at(i);

        if (!strcmp(row->type.ptr, type) && row->kind != SMEPLAT_LAYOUT_KIND_STRUCT && offset >= row->offset &&
            offset < row->offset + row->size)
            return row;
    }
    return NULL;
}

/* What is read of one number in one struct: where it comes to lie, or at which byte it is refused. */
static void check_number(int32_t part, int32_t list, const smeplat__record_member *m, uint64_t value, size_t size,
                         const void *base, smeplat__record_read *r, const shelf *s)
{
    sheet inner = {.n = 0}, b;
    smeplat_error error = {.struct_size = sizeof error};
    uint64_t wide = 0;
    uint32_t narrow = 0;
    size_t at;

    if (list) { /* one entry */
        put(&inner, (uint64_t)list, 2);
        put(&inner, SMEPLAT_RECORD_KIND_LIST, 2);
        put(&inner, 1, 4);
        put(&inner, 12, 4);
    }
    put(&inner, m->number, 2);
    put(&inner, SMEPLAT_RECORD_KIND_NUMBER, 2);
    put(&inner, value, 8);
    if (!size) { /* a fault of its own: the first is told */
        put(&inner, 0, 4);
        inner.at[list ? 11 : 0] = (uint8_t)(list ? 16 : inner.at[0]);
    }
    make_record(&b, part, &inner);
    assert_int_equal(smeplat__record_decode(b.at, b.n, &s->room, r, &error), size ? SMEPLAT_OK : SMEPLAT_ERR_RANGE);
    if (!size) {
        for (at = 0; memcmp(b.at + at, inner.at + inner.n - 16, 16); at++)
            continue;
        assert_int_equal(error.entry, at + 5);
        return;
    }
    memcpy(size == 8 ? (void *)&wide : (void *)&narrow, (const char *)base + m->offset, size);
    assert_true(size == 8 ? wide == value : narrow == (uint32_t)value);
    assert_true(smeplat__record_number(m, base) == value);
}

/* Every number of every struct, at both ends of what it can hold and beyond. */
static void every_number_is_read_as_wide_as_it_is(void **state)
{
    static smeplat__record_read r;
    static shelf s;
    static const struct {
        const char *type;
        const smeplat__record_part *part;
        const void *base;
        int32_t number, list;
    } rows[] = {
        {"smeplat_round", &smeplat__record_round, &r.round, SMEPLAT_FIELD_ARG_ROUND, 0},
        {"smeplat_rules", &smeplat__record_rules, &r.rules, SMEPLAT_FIELD_ARG_RULES, 0},
        {"smeplat_assessment", &smeplat__record_assessment, &r.assessment, SMEPLAT_FIELD_ARG_OUT, 0},
        {"smeplat_finding", &smeplat__record_finding, s.findings, SMEPLAT_FIELD_ARG_FINDINGS,
         SMEPLAT_FIELD_ARG_FINDINGS},
        {"smeplat_service", NULL, s.services, SMEPLAT_FIELD_ARG_PLATFORM, SMEPLAT_FIELD_SERVICES},
        {"smeplat_incident", NULL, s.incidents, SMEPLAT_FIELD_ARG_PLATFORM, SMEPLAT_FIELD_INCIDENTS},
        {"smeplat_revocation", NULL, s.revocations, SMEPLAT_FIELD_ARG_PLATFORM, SMEPLAT_FIELD_REVOCATIONS},
        {"smeplat_ruling", NULL, s.rulings, SMEPLAT_FIELD_ARG_PLATFORM, SMEPLAT_FIELD_RULINGS},
    };
    size_t i, k, seen = 0;

    (void)state;
    for (i = 0; i < COUNT_OF(rows); i++) {
        const smeplat__record_part *part = rows[i].part;

        for (k = 0; !part; k++)
            if (smeplat__record_platform.members[k].number == rows[i].list)
                part = smeplat__record_platform.members[k].part;
        for (k = 0; k < part->count; k++) {
            const smeplat__record_member *m = &part->members[k];
            const smeplat_layout *row = layout_of(rows[i].type, m->offset);
            int32_t kind;

            assert_non_null(row);
            assert_int_equal(row->offset, m->offset);
            if (m->kind != SMEPLAT_RECORD_KIND_NUMBER)
                continue;
            kind = row->kind;
            seen++;
            set_shelf(&s);
#define CHECK(value, size) check_number(rows[i].number, rows[i].list, m, (uint64_t)(value), size, rows[i].base, &r, &s)
            CHECK(1, row->size);
            CHECK(INT32_MAX, row->size);
            if (kind == SMEPLAT_LAYOUT_KIND_I32) {
                CHECK(-1, 4);
                CHECK(INT32_MIN, 4);
                CHECK(INT64_C(1) << 31, 0);
                CHECK((int64_t)INT32_MIN - 1, 0);
            } else if (kind == SMEPLAT_LAYOUT_KIND_U32) {
                CHECK(UINT32_MAX, 4);
                CHECK(INT64_C(1) << 32, 0);
                CHECK(-1, 0);
            } else {
                assert_true(kind == SMEPLAT_LAYOUT_KIND_I64 || kind == SMEPLAT_LAYOUT_KIND_U64);
                CHECK(INT64_C(1) << 32, 8);
                CHECK(INT64_MAX, 8);
                CHECK(INT64_MIN, 8);
                CHECK(-1, 8);
            }
#undef CHECK
        }
    }
    assert_true(seen > 60);
}

/* A replay names the member that a byte belongs to, whichever byte of an assessment or a finding comes out otherwise. */
static void whatever_differs_is_named(void **state)
{
    static const struct {
        const char *type;
        const smeplat__record_part *part;
        size_t size;
    } rows[] = {
        {"smeplat_assessment", &smeplat__record_assessment, sizeof(smeplat_assessment)},
        {"smeplat_finding", &smeplat__record_finding, sizeof(smeplat_finding)},
    };
    unsigned char a[512] = {0}, b[512] = {0};
    size_t i, at, k, named = 0;

    (void)state;
    for (i = 0; i < COUNT_OF(rows); i++) {
        assert_true(rows[i].size <= sizeof a);
        for (at = 0; at < rows[i].size; at++) {
            const smeplat_layout *row = layout_of(rows[i].type, at);
            int32_t wanted = 0;

            for (k = 0; row && k < rows[i].part->count; k++)
                if (rows[i].part->members[k].offset == row->offset)
                    wanted = rows[i].part->members[k].number;
            b[at] = 1;
            assert_int_equal(smeplat__record_differs(rows[i].part, a, b), wanted);
            b[at] = 0;
            named += wanted != 0;
        }
        assert_int_equal(smeplat__record_differs(rows[i].part, a, b), 0);
    }
    assert_true(named > 150);
}

/* Where bytes run out within a fact or a share it is said which of its numbers is not whole. */
static void a_number_that_is_not_whole_is_refused_where_it_begins(void **state)
{
    static const size_t fact[] = {0, 8, 12, 16}, share[] = {0, 8, 16};
    smeplat__record_read r;
    int32_t of_share;
    size_t has, k;

    (void)state;
    for (of_share = 0; of_share < 2; of_share++)
        for (has = 0; has <= 16; has++) {
            const size_t *starts = of_share ? share : fact;
            smeplat_error error = {.struct_size = sizeof error};
            sheet inner = {.n = 0}, b;
            size_t head;

            put(&inner, of_share ? SMEPLAT_FIELD_RULES_REVENUE_SHARE_MIN : SMEPLAT_FIELD_FOUNDED_ON, 2);
            put(&inner, of_share ? SMEPLAT_RECORD_KIND_RATIO : SMEPLAT_RECORD_KIND_FACT, 2);
            for (k = 0; k < has; k++)
                put(&inner, 1, 1);
            make_record(&b, of_share ? SMEPLAT_FIELD_ARG_RULES : SMEPLAT_FIELD_ARG_PLATFORM, &inner);
            head = of_share ? 8 + 8 + 8 + 8 + 4 : 8 + 8 + 4; /* heads of the parts before, and of the field */
            for (k = 0; starts[k] < 16 && starts[k + 1] <= has; k++)
                continue;
            assert_int_equal(smeplat__record_decode(b.at, b.n, NULL, &r, &error),
                             has < 16 ? SMEPLAT_ERR_RANGE : SMEPLAT_OK);
            if (has < 16)
                assert_int_equal(error.entry, head + starts[k] + 1);
        }
}

/* A fact is one as soon as any of its numbers is not 0, a share likewise; what cannot be so is seen when it is assessed. */
static void one_number_makes_a_fact_or_a_share(void **state)
{
    smeplat__record_read r;
    size_t i;

    (void)state;
    for (i = 0; i < 3 + 2; i++) {
        smeplat_error error = {.struct_size = sizeof error};
        sheet inner = {.n = 0}, b;
        int32_t of_share = i >= 3;

        put(&inner, of_share ? SMEPLAT_FIELD_RULES_REVENUE_SHARE_MIN : SMEPLAT_FIELD_FOUNDED_ON, 2);
        put(&inner, of_share ? SMEPLAT_RECORD_KIND_RATIO : SMEPLAT_RECORD_KIND_FACT, 2);
        put(&inner, i == 0 || i == 3 ? 77 : 0, 8);
        put(&inner, i == 1 || i == 4 ? 78 : 0, of_share ? 8 : 4);
        if (!of_share)
            put(&inner, i == 2 ? 79 : 0, 4);
        make_record(&b, of_share ? SMEPLAT_FIELD_ARG_RULES : SMEPLAT_FIELD_ARG_PLATFORM, &inner);
        assert_int_equal(smeplat__record_decode(b.at, b.n, NULL, &r, &error), SMEPLAT_OK);
        assert_int_equal(r.platform.founded_on.value, i == 0 ? 77 : 0);
        assert_int_equal(r.platform.founded_on.basis, i == 1 ? 78 : 0);
        assert_int_equal(r.platform.founded_on.evidence, i == 2 ? 79 : 0);
        assert_int_equal(r.rules.revenue_share_min.num, i == 3 ? 77 : 0);
        assert_int_equal(r.rules.revenue_share_min.den, i == 4 ? 78 : 0);
    }
}

/* Of several faults the first is told: text and settings longer than what is left, and bytes after them that are no field. */
static void the_first_fault_is_told(void **state)
{
    static const int32_t fields[][2] = {{SMEPLAT_FIELD_RULES_READINGS, SMEPLAT_RECORD_KIND_SETTINGS},
                                        {SMEPLAT_FIELD_RULES_TITLE, SMEPLAT_RECORD_KIND_TEXT}};
    smeplat__record_read r;
    size_t i, length;

    (void)state;
    for (i = 0; i < 2; i++)
        for (length = 0; length < 7; length++) {
            smeplat_error error = {.struct_size = sizeof error};
            sheet inner = {.n = 0}, b;

            put(&inner, (uint64_t)fields[i][0], 2);
            put(&inner, (uint64_t)fields[i][1], 2);
            put(&inner, length, 4);
            put(&inner, 0, 5); /* five bytes, the last of them a zero, or the beginning of a field of number 0 */
            make_record(&b, SMEPLAT_FIELD_ARG_RULES, &inner);
            if (length && length <= 5 && i)
                continue;
            assert_int_equal(smeplat__record_decode(b.at, b.n, NULL, &r, &error),
                             length > 5 ? SMEPLAT_ERR_RANGE : SMEPLAT_ERR_SHAPE);
            assert_int_equal(error.entry, 8 + 8 + 8 + 8 + 4 + 1);
        }
}

/* Nothing is shorter than an empty text: so many fit into the bytes that are left, and no more. */
static void texts_may_all_be_empty(void **state)
{
    smeplat_record_sizes sizes = {.struct_size = sizeof sizes};
    smeplat_error error = {.struct_size = sizeof error};
    uint64_t n, said, k;

    (void)state;
    for (n = 1; n < 6; n++)
        for (said = n; said <= n + 1; said++) {
            sheet inner = {.n = 0}, b;

            put(&inner, SMEPLAT_FIELD_SPONSOR_USCCS, 2);
            put(&inner, SMEPLAT_RECORD_KIND_TEXTS, 2);
            put(&inner, said, 4);
            for (k = 0; k < n; k++)
                put(&inner, 0, 4);
            make_record(&b, SMEPLAT_FIELD_ARG_PLATFORM, &inner);
            assert_int_equal(smeplat_record_measure(b.at, b.n, &sizes, &error),
                             said == n ? SMEPLAT_OK : SMEPLAT_ERR_RANGE);
            if (said == n)
                assert_int_equal(sizes.sponsor_count, n);
            else
                assert_int_equal(error.entry, 8 + 8 + 4 + 1);
        }
}

/* A refusal before anything is written: not a byte of the shelf changes. */
static void room_refused(const decision *d, const shelf *s, smeplat_status status, int32_t field)
{
    static shelf before;
    smeplat_error error = {.struct_size = sizeof error};

    before = *s;
    assert_int_equal(smeplat_record_read(d->bytes, d->length, &s->room, &error), status);
    assert_int_equal(error.status, status);
    assert_int_equal(error.field, field);
    assert_int_equal(error.entry, 0);
    assert_memory_equal(s, &before, sizeof before);
}

/* Every struct and every array of the room: not there, too short a struct, one entry too few, and just enough. */
static void each_part_of_the_room_must_do(void **state)
{
    static const smeplat_str codes[] = {TEXT("51110000500000005A"), TEXT("51110000500000005A")};
    smeplat_incident incidents[2];
    smeplat_revocation revocations[2];
    smeplat_ruling rulings[2];
    static decision d;
    static shelf s;
    struct {
        uint32_t *size, least;
        void **place;
        size_t *capacity;
        size_t has;
        int32_t field;
    } parts[] = {
        {&s.platform.struct_size, SMEPLAT__END_OF(smeplat_platform, ruling_count), (void **)&s.room.platform, NULL, 0,
         SMEPLAT_FIELD_ARG_PLATFORM},
        {&s.round.struct_size, SMEPLAT__END_OF(smeplat_round, reserved0), (void **)&s.room.round, NULL, 0,
         SMEPLAT_FIELD_ARG_ROUND},
        {&s.rules.struct_size, SMEPLAT__END_OF(smeplat_rules, filing_workdays), (void **)&s.room.rules, NULL, 0,
         SMEPLAT_FIELD_ARG_RULES},
        {&s.assessment.struct_size, SMEPLAT__END_OF(smeplat_assessment, error_entry), (void **)&s.room.assessment, NULL,
         0, SMEPLAT_FIELD_ARG_OUT},
        {NULL, 0, (void **)&s.room.sponsors, &s.room.sponsor_capacity, 2, SMEPLAT_FIELD_SPONSOR_USCCS},
        {&s.services[0].struct_size, SMEPLAT__END_OF(smeplat_service, items), (void **)&s.room.services,
         &s.room.service_capacity, 1, SMEPLAT_FIELD_SERVICES},
        {&s.incidents[0].struct_size, SMEPLAT__END_OF(smeplat_incident, evidence), (void **)&s.room.incidents,
         &s.room.incident_capacity, 2, SMEPLAT_FIELD_INCIDENTS},
        {&s.revocations[0].struct_size, SMEPLAT__END_OF(smeplat_revocation, reserved0), (void **)&s.room.revocations,
         &s.room.revocation_capacity, 2, SMEPLAT_FIELD_REVOCATIONS},
        {&s.rulings[0].struct_size, SMEPLAT__END_OF(smeplat_ruling, reference), (void **)&s.room.rulings,
         &s.room.ruling_capacity, 2, SMEPLAT_FIELD_RULINGS},
        {&s.findings[0].struct_size, SMEPLAT__END_OF(smeplat_finding, reserved0), (void **)&s.room.findings,
         &s.room.finding_capacity, 34, SMEPLAT_FIELD_ARG_FINDINGS},
    };
    size_t i;

    (void)state;
    decide(&d);
    memset(incidents, 0, sizeof incidents);
    memset(revocations, 0, sizeof revocations);
    memset(rulings, 0, sizeof rulings);
    for (i = 0; i < 2; i++) {
        incidents[i].struct_size = sizeof incidents[i];
        incidents[i].kind = SMEPLAT_INCIDENT_CRIMINAL;
        incidents[i].subject = SMEPLAT_SUBJECT_ENTITY;
        revocations[i].struct_size = sizeof revocations[i];
        revocations[i].ground = SMEPLAT_GROUND_ART15_1;
        rulings[i].struct_size = sizeof rulings[i];
        rulings[i].criterion = SMEPLAT_CRITERION_ART6_3_SMES_SERVED;
        rulings[i].ruling = SMEPLAT_RULING_ALLOWED;
        rulings[i].decided_on = 20260701 + (int32_t)i;
    }
    d.p.sponsor_usccs = codes;
    d.p.incidents = incidents;
    d.p.revocations = revocations;
    d.p.rulings = rulings;
    d.p.sponsor_count = d.p.incident_count = d.p.revocation_count = d.p.ruling_count = 2;
    assert_int_equal(smeplat_record_write(&d.record, d.bytes, sizeof d.bytes, &d.length, NULL), SMEPLAT_OK);
    for (i = 0; i < COUNT_OF(parts); i++) {
        set_shelf(&s);
        *parts[i].place = NULL;
        room_refused(&d, &s, SMEPLAT_ERR_NULL, parts[i].field);
        if (parts[i].size) {
            set_shelf(&s);
            *parts[i].size = parts[i].least - 8;
            room_refused(&d, &s, SMEPLAT_ERR_STRUCT_SIZE, parts[i].field);
        }
        if (parts[i].capacity) {
            set_shelf(&s);
            *parts[i].capacity = parts[i].has - 1;
            room_refused(&d, &s, SMEPLAT_ERR_CAPACITY, parts[i].field);
            set_shelf(&s);
            *parts[i].capacity = parts[i].has;
            assert_int_equal(smeplat_record_read(d.bytes, d.length, &s.room, NULL), SMEPLAT_OK);
        }
    }
    assert_int_equal(s.platform.ruling_count, 2);
    assert_int_equal(s.rulings[1].decided_on, 20260702);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_is_written_is_read_back),
        cmocka_unit_test(rules_left_out_are_written_in_full),
        cmocka_unit_test(a_record_is_measured_first),
        cmocka_unit_test(every_member_stands_under_the_number_of_its_field),
        cmocka_unit_test(a_replay_says_what_comes_out_otherwise),
        cmocka_unit_test(zeros_that_say_something_are_kept),
        cmocka_unit_test(a_replay_compares_the_findings_that_are_recorded),
        cmocka_unit_test(what_cannot_be_replayed_is_not_written),
#if SIZE_MAX > UINT32_MAX
        cmocka_unit_test(a_record_is_no_longer_than_its_length_can_say),
#endif
        cmocka_unit_test(each_way_of_being_wrong_is_told_apart),
        cmocka_unit_test(room_must_be_there_and_enough),
        cmocka_unit_test(a_newer_caller_gets_what_is_known),
        cmocka_unit_test(fields_have_names),
        cmocka_unit_test(a_record_cut_anywhere_is_refused),
        cmocka_unit_test(every_number_is_read_as_wide_as_it_is),
        cmocka_unit_test(whatever_differs_is_named),
        cmocka_unit_test(a_number_that_is_not_whole_is_refused_where_it_begins),
        cmocka_unit_test(one_number_makes_a_fact_or_a_share),
        cmocka_unit_test(the_first_fault_is_told),
        cmocka_unit_test(texts_may_all_be_empty),
        cmocka_unit_test(each_part_of_the_room_must_do),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
