/* The canonical record: written, read back, replayed; cut short and changed.
 * SPDX-License-Identifier: Apache-2.0 */
#include <smeplat/smeplat.h>

#include "../property/random_platform.h"
#include "../unit/shelf.h"
#include "print.h"
#include "results.h"

#define RECORDS    120
#define RECORD_MAX 32768
#define CHANGES    40

static random_application application;
static smeplat_finding findings[SMEPLAT_FINDINGS_MAX];
static unsigned char bytes[RECORD_MAX];
static shelf own;

static void write_record(size_t cap, size_t *length)
{
    smeplat_assessment assessment = {.struct_size = sizeof assessment};
    smeplat_record record = {.struct_size = sizeof record};
    smeplat_error error = {.struct_size = sizeof error};

    memset(findings, 0, sizeof findings);
    findings[0].struct_size = sizeof findings[0];
    print_refusal("assess",
                  smeplat_assess(&application.platform, &application.round, &application.rules, &assessment, findings,
                                 SMEPLAT_FINDINGS_MAX, &error),
                  &error);
    record.platform = &application.platform;
    record.round = &application.round;
    record.rules = &application.rules;
    record.assessment = &assessment;
    record.findings = findings;
    record.finding_count = assessment.finding_count;
    print_refusal("write", smeplat_record_write(&record, bytes, cap, length, &error), &error);
    print_pair("bytes", (int64_t)*length);
    print_hash(bytes, *length);
    print_end();
}

static void measure(size_t length)
{
    smeplat_record_sizes sizes = {.struct_size = sizeof sizes};
    smeplat_error error = {.struct_size = sizeof error};

    print_refusal("measure", smeplat_record_measure(bytes, length, &sizes, &error), &error);
    print_line("sizes", "smeplat_record_sizes", &sizes);
}

static void read_back(size_t length)
{
    smeplat_error error = {.struct_size = sizeof error};
    smeplat_status status;
    uint32_t i;

    set_shelf(&own);
    status = smeplat_record_read(bytes, length, &own.room, &error);
    print_refusal("read", status, &error);
    if (status)
        return;
    print_line("platform", "smeplat_platform", &own.platform);
    print_line("round", "smeplat_round", &own.round);
    print_line("rules", "smeplat_rules", &own.rules);
    print_line("assessment", "smeplat_assessment", &own.assessment);
    for (i = 0; i < own.platform.service_count; i++)
        print_line("service", "smeplat_service", &own.services[i]);
    for (i = 0; i < own.platform.incident_count; i++)
        print_line("incident", "smeplat_incident", &own.incidents[i]);
    for (i = 0; i < own.platform.revocation_count; i++)
        print_line("revocation", "smeplat_revocation", &own.revocations[i]);
    for (i = 0; i < own.platform.ruling_count; i++)
        print_line("ruling", "smeplat_ruling", &own.rulings[i]);
}

static void replay(size_t length)
{
    smeplat_replay out = {.struct_size = sizeof out};
    smeplat_error error = {.struct_size = sizeof error};

    set_shelf(&own);
    print_refusal("replay", smeplat_record_replay(bytes, length, &own.room, &out, &error), &error);
    print_line("replay", "smeplat_replay", &out);
}

/* A byte is changed, or the record ends sooner: where it is refused, or what comes of it. */
static void changes(size_t length)
{
    int i;

    for (i = 0; i < CHANGES; i++) {
        size_t at = (size_t)random_below((int64_t)length);
        unsigned char by = (unsigned char)(1 << random_below(8));

        bytes[at] ^= by;
        replay(length);
        bytes[at] ^= by;
        measure(at);
    }
}

void results_of_records(void)
{
    uint64_t seed;

    for (seed = 1; seed <= RECORDS; seed++) {
        size_t length = 0;

        if (seed % 2)
            random_nearly_met(&application, seed);
        else
            random_fill(&application, seed, (int64_t)(seed % 50));
        if (seed % 3 == 0)
            random_rules(&application);
        write_record(seed % 10 ? sizeof bytes : 100, &length);
        if (!length)
            continue;
        measure(length);
        read_back(length);
        replay(length);
        changes(length);
    }
}
