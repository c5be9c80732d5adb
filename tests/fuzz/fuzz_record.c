/* Fuzz target: a record. What is refused writes nothing; what is read is measured alike, replayed, and written as it was read.
 * Built with -DSMEPLAT_FUZZ_MAIN it is a program that runs the files it is given.
 * SPDX-License-Identifier: Apache-2.0 */
#include <stdlib.h>
#include <string.h>

#include <smeplat/record.h>

#include "fuzz.h"

#define ENTRIES    64
#define RECORD_MAX (1 << 20)

/* Room for one record. */
static smeplat_platform platform;
static smeplat_round round_read;
static smeplat_rules rules;
static smeplat_assessment assessment;
static smeplat_str sponsors[ENTRIES];
static smeplat_service services[ENTRIES];
static smeplat_incident incidents[ENTRIES];
static smeplat_revocation revocations[ENTRIES];
static smeplat_ruling rulings[ENTRIES];
static smeplat_finding findings[ENTRIES];

static smeplat_record_room room_of(void)
{
    smeplat_record_room room = {.struct_size = sizeof room};

    platform.struct_size = sizeof platform;
    round_read.struct_size = sizeof round_read;
    rules.struct_size = sizeof rules;
    assessment.struct_size = sizeof assessment;
    services[0].struct_size = sizeof services[0];
    incidents[0].struct_size = sizeof incidents[0];
    revocations[0].struct_size = sizeof revocations[0];
    rulings[0].struct_size = sizeof rulings[0];
    findings[0].struct_size = sizeof findings[0];
    room.platform = &platform;
    room.round = &round_read;
    room.rules = &rules;
    room.assessment = &assessment;
    room.sponsors = sponsors;
    room.services = services;
    room.incidents = incidents;
    room.revocations = revocations;
    room.rulings = rulings;
    room.findings = findings;
    room.sponsor_capacity = room.service_capacity = room.incident_capacity = ENTRIES;
    room.revocation_capacity = room.ruling_capacity = room.finding_capacity = ENTRIES;
    return room;
}

/* One way of writing: what was read gives the bytes it was read from. */
static void write_again(const uint8_t *data, size_t size, size_t finding_count)
{
    static uint8_t again[RECORD_MAX];
    smeplat_record record = {.struct_size = sizeof record};
    size_t length = 0;

    record.platform = &platform;
    record.round = &round_read;
    record.rules = &rules;
    record.assessment = &assessment;
    record.findings = findings;
    record.finding_count = finding_count;
    must(!smeplat_record_write(&record, NULL, 0, &length, NULL) && length == size);
    must(!smeplat_record_write(&record, again, sizeof again, &length, NULL) && length == size);
    must(!memcmp(again, data, size));
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    smeplat_record_sizes sizes = {.struct_size = sizeof sizes};
    smeplat_replay replay = {.struct_size = sizeof replay};
    smeplat_error error = {.struct_size = sizeof error};
    smeplat_record_room room = room_of();
    smeplat_status measured = smeplat_record_measure(data, size, &sizes, &error), status;

    if (size > RECORD_MAX)
        return 0;
    if (measured)
        must(error.status == measured && error.entry >= 1 && (uint64_t)error.entry <= size + 1);
    status = smeplat_record_read(data, size, &room, NULL);
    must(!measured || status == measured);
    if (status)
        return 0;
    must(platform.service_count == sizes.service_count && platform.incident_count == sizes.incident_count);
    write_again(data, size, sizes.finding_count);
    must(!smeplat_record_replay(data, size, &room, &replay, NULL));
    must(replay.same == !replay.item);
    return 0;
}
