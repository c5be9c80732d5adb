/* What the door for documents costs beside jansson, in one run: jansson parsing a line, an assessment of what that line states,
 * and the line answered (parsed, assessed, the result written).
 *
 *     bench_json [SECONDS]      lines "name TAB nanoseconds", medians of several rounds; SECONDS a round, about
 * SPDX-License-Identifier: Apache-2.0 */
#define _POSIX_C_SOURCE 200809L
#include <inttypes.h>
#include <jansson.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include <smeplat/json.h>
#include <smeplat/smeplat.h>

#define ROUNDS 9

enum { YES, NUMBER, DAY };

/* What an applicant of the samples states: everything but what only some have. */
static const struct {
    const char *name;
    size_t offset;
    int64_t value;
    int kind;
} facts[] = {
#define FACT(name, value, kind)                              \
    {                                                        \
#name, offsetof(smeplat_platform, name), value, kind \
    }
    FACT(public_benefit, 1, YES),
    FACT(public_character, 1, YES),
    FACT(openness, 1, YES),
    FACT(legal_person, 1, YES),
    FACT(registered_in_beijing, 1, YES),
    FACT(founded_on, 20181102, DAY),
    FACT(total_assets_fen, 512000000, NUMBER),
    FACT(operating_soundly, 1, YES),
    FACT(good_prospects, 1, YES),
    FACT(incidents_complete, 1, YES),
    FACT(field_reputation, 1, YES),
    FACT(jjj_smes_served, 87, NUMBER),
    FACT(gaojingjian_focus, 0, YES),
    FACT(production_stage_services, 0, YES),
    FACT(fixed_premises, 1, YES),
    FACT(facilities, 1, YES),
    FACT(organises_resources, 1, YES),
    FACT(institutions_gathered, 7, NUMBER),
    FACT(system_display, 1, YES),
    FACT(system_query, 1, YES),
    FACT(digital_operation, 1, YES),
    FACT(business_reputation, 1, YES),
    FACT(management_system, 1, YES),
    FACT(service_process, 1, YES),
    FACT(charging_standard, 1, YES),
    FACT(quality_assurance, 1, YES),
    FACT(development_plan, 1, YES),
    FACT(annual_targets, 1, YES),
    FACT(management_team, 1, YES),
    FACT(staff_degree_only, 6, NUMBER),
    FACT(staff_title_only, 1, NUMBER),
    FACT(staff_degree_and_title, 4, NUMBER),
    FACT(sme_service_revenue_fen, 365500000, NUMBER),
    FACT(operating_revenue_fen, 548000000, NUMBER),
    FACT(free_services, 12, NUMBER),
    FACT(survey_valid, 80, NUMBER),
    FACT(survey_satisfied, 76, NUMBER),
    FACT(filed_on, 20260615, DAY),
    FACT(materials_complete, 1, YES),
};

static smeplat_platform platform;
static smeplat_service services[2];
static smeplat_round round_of_2026;
static smeplat_assessment result;
static smeplat_finding findings[SMEPLAT_FINDINGS_MAX];
static char line[8192];
static smeplat_json_stream *stream;
static size_t answer_bytes;

static void die(const char *what)
{
    fprintf(stderr, "bench_json: %s\n", what);
    exit(1);
}

static double now(void)
{
    struct timespec t;

    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
    return (double)t.tv_sec * 1e9 + (double)t.tv_nsec;
}

static smeplat_fact documented(int64_t value, int32_t evidence)
{
    smeplat_fact f;

    f.value = value;
    f.basis = SMEPLAT_BASIS_DOCUMENTED;
    f.evidence = evidence;
    return f;
}

/* One platform, as a struct and as a line. `plain`: bare values, else every fact with its basis and document. */
static void platform_make(int plain)
{
    char value[32];
    size_t used, k;

    memset(&platform, 0, sizeof platform);
    platform.struct_size = sizeof platform;
    used = (size_t)snprintf(line, sizeof line,
                            "{\"name\":\"北京长桥样例管理咨询有限公司\",\"uscc\":\"91110105XXXX10030A\",\"facts\":{");
    for (k = 0; k < sizeof facts / sizeof *facts; k++) {
        smeplat_fact f = documented(facts[k].value, (int32_t)k + 1);
        int64_t v = facts[k].value;

        if (plain) {
            f.basis = SMEPLAT_BASIS_DECLARED;
            f.evidence = 0;
        }
        memcpy((char *)&platform + facts[k].offset, &f, sizeof f);
        if (facts[k].kind == YES)
            snprintf(value, sizeof value, "%s", v ? "true" : "false");
        else if (facts[k].kind == DAY)
            snprintf(value, sizeof value, "\"%04" PRId64 "-%02" PRId64 "-%02" PRId64 "\"", v / 10000, v / 100 % 100,
                     v % 100);
        else
            snprintf(value, sizeof value, "%" PRId64, v);
        used +=
            (size_t)snprintf(line + used, sizeof line - used,
                             plain ? "%s\"%s\":%s" : "%s\"%s\":{\"value\":%s,\"basis\":\"DOCUMENTED\",\"evidence\":%d}",
                             k ? "," : "", facts[k].name, value, (int)k + 1);
    }
    snprintf(line + used, sizeof line - used,
             "},\"services\":[{\"function\":\"CONSULTING\",\"offered\":true,\"records_in_year\":64},"
             "{\"function\":\"TALENT\",\"offered\":true,\"records_in_year\":23}]}");
    for (k = 0; k < 2; k++) {
        services[k].struct_size = sizeof services[k];
        services[k].function = k ? SMEPLAT_FUNCTION_TALENT : SMEPLAT_FUNCTION_CONSULTING;
        services[k].offered = documented(1, 0);
        services[k].records_in_year = documented(k ? 23 : 64, 0);
        services[k].offered.basis = services[k].records_in_year.basis = SMEPLAT_BASIS_DECLARED;
    }
    platform.name.ptr = "北京长桥样例管理咨询有限公司";
    platform.name.len = strlen(platform.name.ptr);
    platform.uscc.ptr = "91110105XXXX10030A";
    platform.uscc.len = 18;
    platform.services = services;
    platform.service_count = 2;
}

static void parse(void)
{
    json_error_t error;
    json_t *tree = json_loadb(line, strlen(line), JSON_REJECT_DUPLICATES, &error);

    if (!tree)
        die(error.text);
    json_decref(tree);
}

static void assess(void)
{
    if (smeplat_assess(&platform, &round_of_2026, NULL, &result, findings, SMEPLAT_FINDINGS_MAX, NULL))
        die("the platform was refused");
}

static void verdict(void)
{
    if (smeplat_assess(&platform, &round_of_2026, NULL, &result, NULL, 0, NULL))
        die("the platform was refused");
}

static void answer(void)
{
    smeplat_json_reply reply;

    memset(&reply, 0, sizeof reply);
    reply.struct_size = sizeof reply;
    if (smeplat_json_stream_line(stream, line, strlen(line), &reply) || reply.exit_status)
        die("the line was refused");
    answer_bytes = reply.text_len;
    smeplat_json_free(&reply);
}

/* Opens a stream whose results have all findings, or only those that are not met. */
static void stream_open(uint32_t flags)
{
    static const char head[] = "{\"round\":{\"deadline\":\"2026-06-30\",\"service_year\":2025}}";
    smeplat_json_request request;
    smeplat_json_reply reply;

    smeplat_json_stream_close(stream);
    memset(&request, 0, sizeof request);
    request.struct_size = sizeof request;
    request.flags = flags;
    request.command.ptr = "assess";
    request.command.len = 6;
    request.document.ptr = head;
    request.document.len = sizeof head - 1;
    memset(&reply, 0, sizeof reply);
    reply.struct_size = sizeof reply;
    if (smeplat_json_stream_open(&request, &stream, &reply))
        die("the head was refused");
    smeplat_json_free(&reply);
}

/* The line and the struct must be the same platform: its overall verdict stands in the answer. */
static void agree(void)
{
    smeplat_json_reply reply;
    char wanted[64];

    assess();
    memset(&reply, 0, sizeof reply);
    reply.struct_size = sizeof reply;
    if (smeplat_json_stream_line(stream, line, strlen(line), &reply))
        die("the line was refused");
    snprintf(wanted, sizeof wanted, "\"overall\": \"%s\"", smeplat_verdict_name(result.overall));
    if (!strstr(reply.text, wanted))
        die("the line and the struct are not one platform");
    snprintf(wanted, sizeof wanted, "\"MET\": %u", result.met_count);
    if (!strstr(reply.text, wanted))
        die("the line and the struct are not one platform");
    smeplat_json_free(&reply);
}

static int by_size(const void *a, const void *b)
{
    double x = *(const double *)a, y = *(const double *)b;

    return x < y ? -1 : x > y;
}

int main(int argc, char **argv)
{
    static void (*const asked[])(void) = {parse, assess, verdict, answer};
    static const char *const names[] = {"jansson parses the line", "assessment of it, all findings",
                                        "assessment of it, verdicts only", "the line answered"};
    double seconds = argc > 1 ? atof(argv[1]) : 0.1, took[sizeof asked / sizeof *asked][ROUNDS], start;
    size_t k, i, times, size;
    int round, plain;

    round_of_2026.struct_size = sizeof round_of_2026;
    round_of_2026.deadline = 20260630;
    round_of_2026.service_year = 2025;
    result.struct_size = sizeof result;
    for (i = 0; i < SMEPLAT_FINDINGS_MAX; i++)
        findings[i].struct_size = sizeof findings[i];
    for (plain = 0; plain < 2; plain++) {
        platform_make(plain);
        stream_open(0);
        agree();
        for (round = 0; round < ROUNDS; round++)
            for (k = 0; k < sizeof asked / sizeof *asked; k++) {
                for (times = 16;; times *= 4) {
                    start = now();
                    for (i = 0; i < times; i++)
                        asked[k]();
                    took[k][round] = (now() - start) / (double)times;
                    if (took[k][round] * (double)times > seconds * 0.25e9)
                        break;
                }
            }
        printf("%s, %zu bytes\n", plain ? "bare values" : "facts with basis and document", strlen(line));
        for (k = 0; k < sizeof asked / sizeof *asked; k++) {
            qsort(took[k], ROUNDS, sizeof **took, by_size);
            printf("%s\t%.1f\n", names[k], took[k][ROUNDS / 2]);
        }
        printf("bytes of an answer\t%zu\n", answer_bytes);
    }
    for (size = 10; size <= (seconds < 0.05 ? 1000 : 100000); size *= 100) {
        double least = 1e18;

        for (round = 0; round < 3; round++) {
            size_t repeat = size < 20000 ? (seconds < 0.05 ? 1000 : 20000) / size : 1, r;

            start = now();
            for (r = 0; r < repeat; r++) {
                stream_open(SMEPLAT_JSON_OPEN_ONLY);
                for (i = 0; i < size; i++)
                    answer();
            }
            start = (now() - start) / (double)(repeat * size);
            least = start < least ? start : least;
        }
        printf("a stream of %zu, each line\t%.1f\n", size, least);
    }
    smeplat_json_stream_close(stream);
    return 0;
}
