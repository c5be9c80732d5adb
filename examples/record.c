/* record.c: a decision as bytes that can be hashed, kept, read back and replayed.
 *     cc -std=c11 record.c $(pkg-config --cflags --libs libsmeplat) -o record && ./record decision.bin
 * SPDX-License-Identifier: Apache-2.0 */
#include <smeplat/smeplat.h>
#include <stdio.h>
#include <string.h>

/* Assesses a platform and writes the record; its length, 0 if something was refused. */
static size_t decide(uint8_t *bytes, size_t cap, smeplat_error *error)
{
    static smeplat_finding findings[SMEPLAT_FINDINGS_MAX];
    smeplat_round round = {.struct_size = sizeof round, .deadline = 20260630, .service_year = 2025};
    smeplat_platform p = {.struct_size = sizeof p, .name = {"北京长桥样例管理咨询有限公司", 42}};
    smeplat_assessment result = {.struct_size = sizeof result};
    smeplat_record record = {.struct_size = sizeof record, .platform = &p, .round = &round};
    size_t length = 0;

    p.founded_on = (smeplat_fact){20240815, SMEPLAT_BASIS_DOCUMENTED, 1};
    p.jjj_smes_served = (smeplat_fact){87, SMEPLAT_BASIS_DECLARED, 4};
    findings[0].struct_size = sizeof findings[0];
    if (smeplat_assess(&p, &round, NULL, &result, findings, SMEPLAT_FINDINGS_MAX, error))
        return 0;
    record.assessment = &result;
    record.findings = findings;
    record.finding_count = result.finding_count;
    return smeplat_record_write(&record, bytes, cap, &length, error) ? 0 : length;
}

/* Reads it back without knowing anything of it, and assesses it again. */
static int replay(const uint8_t *bytes, size_t length, smeplat_error *error)
{
    static smeplat_platform p = {.struct_size = sizeof p};
    static smeplat_rules rules = {.struct_size = sizeof rules};
    static smeplat_finding findings[SMEPLAT_FINDINGS_MAX] = {{.struct_size = sizeof findings[0]}};
    smeplat_round round = {.struct_size = sizeof round};
    smeplat_assessment result = {.struct_size = sizeof result};
    smeplat_record_room room = {.struct_size = sizeof room, .platform = &p, .round = &round, .rules = &rules};
    smeplat_replay again = {.struct_size = sizeof again};

    room.assessment = &result;
    room.findings = findings;
    room.finding_capacity = SMEPLAT_FINDINGS_MAX; /* lists this record does not have need no room */
    if (smeplat_record_replay(bytes, length, &room, &again, error))
        return 0;
    printf("%.*s: %s, replayed %s: %s\n", (int)p.name.len, p.name.ptr, smeplat_verdict_name(again.recorded),
           smeplat_verdict_name(again.overall), again.same ? "the same in every member" : "not the same");
    return again.same;
}

int main(int argc, char **argv)
{
    static uint8_t bytes[8192];
    smeplat_error error = {.struct_size = sizeof error};
    size_t length = decide(bytes, sizeof bytes, &error);
    char text[400];
    FILE *f;

    if (!length || !replay(bytes, length, &error)) {
        smeplat_error_text(&error, SMEPLAT_LANG_ZH, text, sizeof text);
        fprintf(stderr, "%s\n", text);
        return 1;
    }
    if (argc > 1) {
        f = fopen(argv[1], "wb");
        if (!f || fwrite(bytes, 1, length, f) != length || fclose(f))
            return 1;
    }
    return 0;
}
