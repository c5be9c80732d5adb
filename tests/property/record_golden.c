/* One decision as a record, the same bytes on every machine; and what reading makes of every prefix and every changed byte.
 *
 *     record_golden FILE            compares with FILE and prints "ok" or what is wrong
 *     record_golden --write FILE    makes FILE anew
 *
 * Nothing but libc, so that it can be built for any machine.
 * SPDX-License-Identifier: Apache-2.0 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <smeplat/assess.h>
#include <smeplat/record.h>

#include "../unit/shelf.h"

#define TEXT(s)         \
    {                   \
        s, sizeof s - 1 \
    }
#define RECORD_MAX 16384

static long failures;

static void fail(const char *what, long a, long b)
{
    printf("not ok: %s: %ld, not %ld\n", what, a, b);
    if (++failures == 20)
        exit(1); /* enough to see what is wrong */
}

/* The decision: every kind of member is in it, and nothing is in two of them alike. */
static const smeplat_str sponsors[] = {TEXT("12110000400688888X"), TEXT("51110000500000005A")};

static const smeplat_service services[] = {
    {sizeof(smeplat_service), SMEPLAT_FUNCTION_CONSULTING, {1, 2, 4}, {64, 2, 4}, {0, 0, 0}, {0, 0, 0}, 0x80000002u},
    {sizeof(smeplat_service), SMEPLAT_FUNCTION_INNOVATION, {1, 3, 5}, {0, 1, 6}, {1, 2, 0}, {0, 1, 0}, 0x6},
};

static const smeplat_incident incidents[] = {
    {sizeof(smeplat_incident), SMEPLAT_INCIDENT_ADMINISTRATIVE_PENALTY, SMEPLAT_SUBJECT_LEGAL_REPRESENTATIVE,
     SMEPLAT_SEVERITY_HEARING_CLASS, 20190101, 20260101, 20250301, 0, 20260401, 0, SMEPLAT_CHALLENGE_PENDING,
     SMEPLAT_DISCLOSED_YES, SMEPLAT_BASIS_DOCUMENTED, 16},
    {sizeof(smeplat_incident), SMEPLAT_INCIDENT_SERIOUS_DISHONESTY, SMEPLAT_SUBJECT_ENTITY, 0, 0, 0, 20220101, 20230101,
     0, 0, 0, SMEPLAT_DISCLOSED_NO, SMEPLAT_BASIS_VERIFIED, 17},
};

static const smeplat_revocation revocations[] = {
    {sizeof(smeplat_revocation), SMEPLAT_GROUND_ART15_1, 20200229, 20200301, 0, 0},
};

static const smeplat_ruling rulings[] = {
    {sizeof(smeplat_ruling), SMEPLAT_CRITERION_ART6_3_SMES_SERVED, SMEPLAT_RULING_ALLOWED, 20260710,
     TEXT("样例〔2026〕1号")},
};

static smeplat_fact fact(int64_t value, int32_t basis, int32_t evidence)
{
    smeplat_fact f;

    f.value = value;
    f.basis = basis;
    f.evidence = evidence;
    return f;
}

static void set_facts(smeplat_platform *p)
{
    int32_t i = 0;
    smeplat_fact *f;

    for (f = &p->public_benefit; f <= &p->materials_complete; f++, i++)
        *f = fact(1, 1 + i % 3, i);
    p->founded_on = fact(20150309, 2, 1);
    p->total_assets_fen = fact(INT64_C(9007199254740993), 2, 2); /* more than a double holds */
    p->good_prospects = fact(0, 1, 0);
    p->jjj_smes_served = fact(87, 3, 4);
    p->institutions_gathered = fact(4, 2, 7);
    p->staff_degree_only = fact(3, 2, 5);
    p->staff_title_only = fact(0, 2, 5);
    p->staff_degree_and_title = fact(4, 2, 5);
    p->sme_service_revenue_fen = fact(333333333, 2, 3);
    p->operating_revenue_fen = fact(700000001, 2, 2);
    p->total_income_fen = fact(0, 0, 0);
    p->service_revenue_fen = fact(500000000, 1, 0);
    p->survey_valid = fact(97, 2, 11);
    p->survey_satisfied = fact(88, 2, 11);
    p->survey_basically_satisfied = fact(9, 2, 11);
    p->survey_mean_score = fact(8999, 3, 11);
    p->industries = fact(0x80000104, 2, 10);
    p->filed_on = fact(20260615, 2, 15);
}

static smeplat_platform decision_platform(void)
{
    static const smeplat_str name = TEXT("北京样例𠮷平台有限公司"), code = TEXT("91110106XXXX10110C");
    smeplat_platform p;

    memset(&p, 0, sizeof p);
    p.struct_size = sizeof p;
    p.name = name;
    p.uscc = code;
    p.sponsor_usccs = sponsors;
    p.sponsor_count = 2;
    set_facts(&p);
    p.services = services;
    p.service_count = 2;
    p.incidents = incidents;
    p.incident_count = 2;
    p.revocations = revocations;
    p.revocation_count = 1;
    p.rulings = rulings;
    p.ruling_count = 1;
    return p;
}

static smeplat_rules decision_rules(void)
{
    static const smeplat_str number = TEXT("样例〔2022〕1号");
    smeplat_rules r;

    memset(&r, 0, sizeof r);
    r.struct_size = sizeof r;
    (void)smeplat_rules_load(SMEPLAT_MEASURE_BEIJING_2022, &r, NULL);
    r.min_basis = SMEPLAT_BASIS_DOCUMENTED;
    r.document_number = number;
    r.valid_to = 20271231;
    r.readings[SMEPLAT_READING_SATISFACTION_MEASURE] = 1;
    r.readings[SMEPLAT_READING_REPAIRED_RECORD] = 2;
    r.force[SMEPLAT_CRITERION_ART6_5_QUERY] = SMEPLAT_FORCE_NOT_REQUIRED;
    r.staff_min = 0; /* not known */
    return r;
}

static size_t write_decision(uint8_t *buf, size_t cap)
{
    static smeplat_finding findings[SMEPLAT_FINDINGS_MAX];
    smeplat_platform platform = decision_platform();
    smeplat_rules rules = decision_rules();
    smeplat_round round;
    smeplat_assessment assessment;
    smeplat_record record;
    size_t length = 0;

    memset(&round, 0, sizeof round);
    memset(&assessment, 0, sizeof assessment);
    memset(&record, 0, sizeof record);
    round.struct_size = sizeof round;
    round.deadline = 20260630;
    round.service_year = 2025;
    assessment.struct_size = sizeof assessment;
    findings[0].struct_size = sizeof findings[0];
    if (smeplat_assess(&platform, &round, &rules, &assessment, findings, SMEPLAT_FINDINGS_MAX, NULL))
        fail("the decision is refused", 1, 0);
    record.struct_size = sizeof record;
    record.platform = &platform;
    record.round = &round;
    record.rules = &rules;
    record.assessment = &assessment;
    record.findings = findings;
    record.finding_count = assessment.finding_count;
    if (smeplat_record_write(&record, buf, cap, &length, NULL))
        fail("the record is refused", 1, 0);
    return length;
}

/* What was read, written again. */
static size_t write_again(const shelf *s, uint8_t *buf, size_t cap)
{
    smeplat_record record;
    size_t length = 0;

    memset(&record, 0, sizeof record);
    record.struct_size = sizeof record;
    record.platform = &s->platform;
    record.round = &s->round;
    record.rules = &s->rules;
    record.assessment = &s->assessment;
    record.findings = s->findings;
    record.finding_count = s->assessment.finding_count;
    return smeplat_record_write(&record, buf, cap, &length, NULL) ? 0 : length;
}

/* Read back, replayed, and written again: the same. */
static void check_round_trip(const uint8_t *bytes, size_t length)
{
    static uint8_t again[RECORD_MAX];
    static shelf s;
    smeplat_replay replay;

    set_shelf(&s);
    memset(&replay, 0, sizeof replay);
    replay.struct_size = sizeof replay;
    if (smeplat_record_replay(bytes, length, &s.room, &replay, NULL))
        fail("the replay is refused", 1, 0);
    if (!replay.same || replay.item || replay.criterion || replay.recorded != replay.overall || !replay.overall)
        fail("replayed otherwise", replay.item, 0);
    if (write_again(&s, again, sizeof again) != length || memcmp(again, bytes, length))
        fail("written again", 1, 0);
}

/* Every prefix is refused as truncated; a byte too many is left over. */
static void check_lengths(uint8_t *bytes, size_t length)
{
    smeplat_record_sizes sizes;
    smeplat_status status;
    size_t n;

    memset(&sizes, 0, sizeof sizes);
    sizes.struct_size = sizeof sizes;
    for (n = 0; n < length; n++) {
        status = smeplat_record_measure(bytes, n, &sizes, NULL);
        if (status != SMEPLAT_ERR_RANGE)
            fail("truncated", status, SMEPLAT_ERR_RANGE);
    }
    bytes[length] = 0;
    status = smeplat_record_measure(bytes, length + 1, &sizes, NULL);
    if (status != SMEPLAT_ERR_STRUCT_SIZE)
        fail("a byte left over", status, SMEPLAT_ERR_STRUCT_SIZE);
}

/* Whatever one byte is changed to: refused, or another record that is written again as it was read. */
static void check_changed(uint8_t *bytes, size_t length)
{
    static const uint8_t by[] = {1, 0x80, 0xff};
    static uint8_t again[RECORD_MAX];
    static shelf s;
    long accepted = 0;
    size_t i, k;

    for (i = 0; i < length; i++)
        for (k = 0; k < sizeof by; k++) {
            bytes[i] ^= by[k];
            set_shelf(&s);
            if (!smeplat_record_read(bytes, length, &s.room, NULL)) {
                accepted++;
                if (s.assessment.finding_count == 34 &&
                    (write_again(&s, again, sizeof again) != length || memcmp(again, bytes, length)))
                    fail("another record, not written as it was read; byte", (long)i, by[k]);
            }
            bytes[i] ^= by[k];
        }
    if (!accepted || accepted >= (long)(length * sizeof by))
        fail("changed records that are records", accepted, 0);
}

static int write_file(const char *path, const uint8_t *bytes, size_t length)
{
    FILE *f = fopen(path, "wb");

    return !f || fwrite(bytes, 1, length, f) != length || fclose(f);
}

static void check_file(const char *path, const uint8_t *bytes, size_t length)
{
    static uint8_t golden[RECORD_MAX];
    FILE *f = fopen(path, "rb");
    size_t n = f ? fread(golden, 1, sizeof golden, f) : 0, i;

    if (f)
        fclose(f);
    if (n != length)
        fail("length", (long)length, (long)n);
    for (i = 0; i < n && i < length && golden[i] == bytes[i]; i++)
        continue;
    if (i < n && i < length)
        fail("first byte that differs", (long)i, 0);
}

int main(int argc, char **argv)
{
    static uint8_t bytes[RECORD_MAX];
    size_t length = write_decision(bytes, sizeof bytes - 1);

    if (argc == 3 && !strcmp(argv[1], "--write"))
        return write_file(argv[2], bytes, length);
    if (argc != 2) {
        fprintf(stderr, "record_golden [--write] FILE\n");
        return 2;
    }
    if (write_decision(NULL, 0) != length)
        fail("counted", (long)write_decision(NULL, 0), (long)length);
    check_file(argv[1], bytes, length);
    check_round_trip(bytes, length);
    check_lengths(bytes, length);
    check_changed(bytes, length);
    printf("%s: a record of %lu bytes, %ld failures\n", failures ? "not ok" : "ok", (unsigned long)length, failures);
    return failures != 0;
}
