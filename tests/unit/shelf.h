/* Room for one record to be read into. Nothing but libc, so that it serves on any machine.
 * SPDX-License-Identifier: Apache-2.0 */
#ifndef TESTS_SHELF_H
#define TESTS_SHELF_H

#include <string.h>

#include <smeplat/record.h>

#define SHELF_ENTRIES 8

typedef struct shelf {
    smeplat_platform platform;
    smeplat_round round;
    smeplat_rules rules;
    smeplat_assessment assessment;
    smeplat_str sponsors[SHELF_ENTRIES];
    smeplat_service services[SHELF_ENTRIES];
    smeplat_incident incidents[SHELF_ENTRIES];
    smeplat_revocation revocations[SHELF_ENTRIES];
    smeplat_ruling rulings[SHELF_ENTRIES];
    smeplat_finding findings[SMEPLAT_FINDINGS_MAX];
    smeplat_record_room room; /* points at the shelf: it must not be moved */
} shelf;

/* Empty, with every size set. */
static void set_shelf(shelf *s)
{
    memset(s, 0, sizeof *s);
    s->platform.struct_size = sizeof s->platform;
    s->round.struct_size = sizeof s->round;
    s->rules.struct_size = sizeof s->rules;
    s->assessment.struct_size = sizeof s->assessment;
    s->services[0].struct_size = sizeof s->services[0];
    s->incidents[0].struct_size = sizeof s->incidents[0];
    s->revocations[0].struct_size = sizeof s->revocations[0];
    s->rulings[0].struct_size = sizeof s->rulings[0];
    s->findings[0].struct_size = sizeof s->findings[0];
    s->room.struct_size = sizeof s->room;
    s->room.platform = &s->platform;
    s->room.round = &s->round;
    s->room.rules = &s->rules;
    s->room.assessment = &s->assessment;
    s->room.sponsors = s->sponsors;
    s->room.services = s->services;
    s->room.incidents = s->incidents;
    s->room.revocations = s->revocations;
    s->room.rulings = s->rulings;
    s->room.findings = s->findings;
    s->room.sponsor_capacity = s->room.service_capacity = s->room.incident_capacity = SHELF_ENTRIES;
    s->room.revocation_capacity = s->room.ruling_capacity = SHELF_ENTRIES;
    s->room.finding_capacity = SMEPLAT_FINDINGS_MAX;
}

#endif
