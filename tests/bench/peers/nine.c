/* The nine conditions in C: a loop by hand, and this library by columns, by structs and by documents. One way a run.
 *
 *     nine WAY check ROWS_FILE MASKS_FILE          writes a 16-bit mask of failed conditions a row
 *     nine WAY time  ROWS_FILE ROUNDS LIMIT        prints seconds, one figure a round, over the first LIMIT rows
 *
 * ROWS_FILE is what peers.py writes: a header, then one row a line, integers between tabs. Reading it, laying out what a way
 * starts from (arrays, structs, lines of JSON) and reading the mask off an answer are not timed; answers are.
 * SPDX-License-Identifier: Apache-2.0 */
#define _POSIX_C_SOURCE 200809L
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include <smeplat/batch.h>
#include <smeplat/json.h>
#include <smeplat/smeplat.h>

#define DEADLINE 20260630

enum {
    REGISTERED,
    FOUNDED,
    ASSETS,
    SMES,
    FOCUS,
    PRODUCTION,
    INSTITUTIONS,
    DEGREE,
    TITLE,
    BOTH,
    SHARE,
    REVENUE,
    VALID,
    SATISFIED,
    OFFERED,
    RECORDS,
    FIELDS
};

static const int criteria[9] = {
    SMEPLAT_CRITERION_ART6_1_REGISTERED,    SMEPLAT_CRITERION_ART6_1_AGE,          SMEPLAT_CRITERION_ART6_1_ASSETS,
    SMEPLAT_CRITERION_ART6_3_SMES_SERVED,   SMEPLAT_CRITERION_ART6_4_INSTITUTIONS, SMEPLAT_CRITERION_ART6_7_STAFF,
    SMEPLAT_CRITERION_ART6_8_REVENUE_SHARE, SMEPLAT_CRITERION_ART6_9_SATISFACTION, SMEPLAT_CRITERION_ART7_FUNCTIONS};

static size_t count;
static int64_t *field[FIELDS];
static uint16_t *masks;
static smeplat_round round_of_2026;
static smeplat_rules rules;

static void die(const char *what)
{
    fprintf(stderr, "nine: %s\n", what);
    exit(1);
}

static void *room(size_t bytes)
{
    void *p = calloc(1, bytes ? bytes : 1);

    if (!p)
        die("no memory");
    return p;
}

static double now(void)
{
    struct timespec t;

    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

static void rows_read(const char *name)
{
    FILE *file = fopen(name, "r");
    char head[1024];
    size_t have = 0;
    long long v;
    int k;

    if (!file || !fgets(head, sizeof head, file))
        die("no rows");
    while (fscanf(file, "%lld", &v) == 1) {
        if (count == have) {
            have = have ? 2 * have : 1024;
            for (k = 0; k < FIELDS; k++) {
                field[k] = realloc(field[k], have * sizeof **field);
                if (!field[k])
                    die("no memory");
            }
        }
        field[0][count] = v;
        for (k = 1; k < FIELDS; k++) {
            if (fscanf(file, "%lld", &v) != 1)
                die("a row is short");
            field[k][count] = v;
        }
        count++;
    }
    fclose(file);
    masks = room(count * sizeof *masks);
}

static uint16_t mask_of(uint64_t failed)
{
    unsigned mask = 0;
    int k;

    for (k = 0; k < 9; k++)
        mask |= (failed & SMEPLAT_BIT(criteria[k])) ? 1u << k : 0u;
    return (uint16_t)mask;
}

/* ---- by hand: narrow columns, one loop, a mask ---- */

static uint8_t *registered, *focus, *production, *offered;
static int32_t *founded, *smes, *valid, *satisfied, *records;
static int16_t *institutions, *degree, *title, *both;

#define NARROW(name, number)                                                 \
    do {                                                                     \
        size_t narrow_i;                                                     \
        (name) = room(count * sizeof *(name));                               \
        for (narrow_i = 0; narrow_i < count; narrow_i++)                     \
            (name)[narrow_i] = (__typeof__(*(name)))field[number][narrow_i]; \
    } while (0)

static void columns_lay(void)
{
    NARROW(registered, REGISTERED);
    NARROW(focus, FOCUS);
    NARROW(production, PRODUCTION);
    NARROW(offered, OFFERED);
    NARROW(founded, FOUNDED);
    NARROW(smes, SMES);
    NARROW(valid, VALID);
    NARROW(satisfied, SATISFIED);
    NARROW(records, RECORDS);
    NARROW(institutions, INSTITUTIONS);
    NARROW(degree, DEGREE);
    NARROW(title, TITLE);
    NARROW(both, BOTH);
}

static void by_hand(size_t n)
{
    const int64_t *assets = field[ASSETS], *share = field[SHARE], *revenue = field[REVENUE];
    size_t i;

    for (i = 0; i < n; i++) {
        unsigned failed = !registered[i];

        failed |= (unsigned)(founded[i] + 20000 > DEADLINE) << 1;
        failed |= (unsigned)(assets[i] < 300000000) << 2;
        failed |= (unsigned)((smes[i] < 100) & !((smes[i] >= 50) & focus[i] & production[i])) << 3;
        failed |= (unsigned)(institutions[i] < 5) << 4;
        failed |= (unsigned)(degree[i] + title[i] + both[i] < 8) << 5;
        failed |= (unsigned)((revenue[i] == 0) | (share[i] * 2 < revenue[i])) << 6;
        failed |= (unsigned)((valid[i] == 0) | ((int64_t)satisfied[i] * 10 < (int64_t)valid[i] * 9)) << 7;
        failed |= (unsigned)!(offered[i] & (records[i] >= 1)) << 8;
        masks[i] = (uint16_t)failed;
    }
}

/* ---- columns ---- */

static smeplat_columns columns;
static smeplat_verdict_columns verdicts;
static uint64_t nine_criteria;

static smeplat_column column(const void *values, int32_t width)
{
    smeplat_column c = {values, NULL, width, SMEPLAT_BASIS_DECLARED};

    return c;
}

static void library_columns_lay(void)
{
    int k;

    columns_lay();
    columns.struct_size = sizeof columns;
    columns.count = count;
    columns.registered_in_beijing = column(registered, 1);
    columns.founded_on = column(founded, 4);
    columns.total_assets_fen = column(field[ASSETS], 8);
    columns.jjj_smes_served = column(smes, 4);
    columns.gaojingjian_focus = column(focus, 1);
    columns.production_stage_services = column(production, 1);
    columns.institutions_gathered = column(institutions, 2);
    columns.staff_degree_only = column(degree, 2);
    columns.staff_title_only = column(title, 2);
    columns.staff_degree_and_title = column(both, 2);
    columns.sme_service_revenue_fen = column(field[SHARE], 8);
    columns.operating_revenue_fen = column(field[REVENUE], 8);
    columns.survey_valid = column(valid, 4);
    columns.survey_satisfied = column(satisfied, 4);
    columns.consulting_offered = column(offered, 1);
    columns.consulting_records_in_year = column(records, 4);
    verdicts.struct_size = sizeof verdicts;
    verdicts.overall = room(count);
    verdicts.not_met = room(count * sizeof *verdicts.not_met);
    verdicts.unknown = room(count * sizeof *verdicts.unknown);
    verdicts.discretion = room(count * sizeof *verdicts.discretion);
    for (k = 0; k < 9; k++)
        nine_criteria |= SMEPLAT_BIT(criteria[k]);
}

static void by_columns(size_t n)
{
    if (smeplat_assess_columns(&columns, 0, n, nine_criteria, &round_of_2026, &rules, &verdicts, NULL))
        die("columns were refused");
}

static void columns_masks(void)
{
    size_t i;

    for (i = 0; i < count; i++) {
        if (!verdicts.overall[i])
            die("a row was refused");
        masks[i] = mask_of(verdicts.not_met[i] | verdicts.unknown[i] | verdicts.discretion[i]);
    }
}

/* ---- structs ---- */

static smeplat_platform *platforms;
static smeplat_service *services;
static smeplat_assessment *results;

static smeplat_fact fact(int number, size_t row)
{
    smeplat_fact f = {field[number][row], SMEPLAT_BASIS_DECLARED, 0};

    return f;
}

static void structs_lay(void)
{
    size_t i;

    platforms = room(count * sizeof *platforms);
    services = room(count * sizeof *services);
    results = room(count * sizeof *results);
    for (i = 0; i < count; i++) {
        smeplat_platform *p = &platforms[i];

        p->struct_size = sizeof *p;
        results[i].struct_size = sizeof results[i];
        p->registered_in_beijing = fact(REGISTERED, i);
        p->founded_on = fact(FOUNDED, i);
        p->total_assets_fen = fact(ASSETS, i);
        p->jjj_smes_served = fact(SMES, i);
        p->gaojingjian_focus = fact(FOCUS, i);
        p->production_stage_services = fact(PRODUCTION, i);
        p->institutions_gathered = fact(INSTITUTIONS, i);
        p->staff_degree_only = fact(DEGREE, i);
        p->staff_title_only = fact(TITLE, i);
        p->staff_degree_and_title = fact(BOTH, i);
        p->sme_service_revenue_fen = fact(SHARE, i);
        p->operating_revenue_fen = fact(REVENUE, i);
        p->survey_valid = fact(VALID, i);
        p->survey_satisfied = fact(SATISFIED, i);
        p->services = &services[i];
        p->service_count = 1;
        services[i].struct_size = sizeof services[i];
        services[i].function = SMEPLAT_FUNCTION_CONSULTING;
        services[i].offered = fact(OFFERED, i);
        services[i].records_in_year = fact(RECORDS, i);
    }
}

static void by_structs(size_t n)
{
    if (smeplat_assess_n(platforms, n, &round_of_2026, &rules, results, NULL))
        die("structs were refused");
}

static void structs_masks(void)
{
    size_t i;

    for (i = 0; i < count; i++) {
        if (results[i].status)
            die("a row was refused");
        masks[i] = mask_of(results[i].not_met | results[i].unknown | results[i].discretion);
    }
}

/* ---- documents: a line of JSON in, a line of JSON with the findings out ---- */

static char **lines;
static smeplat_json_stream *stream;

static void documents_lay(void)
{
    static const char *const yes[2] = {"false", "true"};
    char head[4096];
    smeplat_json_request request;
    smeplat_json_reply reply;
    size_t used, i;
    int c, k, wanted;

    used = (size_t)snprintf(head, sizeof head,
                            "{\"round\":{\"deadline\":\"2026-06-30\",\"service_year\":2025},\"rules\":{"
                            "\"readings\":{\"REDUCED_FLOOR\":2},\"force\":{");
    for (i = 0; i < smeplat_criterion_count(); i++) {
        c = smeplat_criterion_at(i)->criterion;
        for (wanted = 0, k = 0; k < 9; k++)
            wanted |= criteria[k] == c;
        if (!wanted)
            used += (size_t)snprintf(head + used, sizeof head - used, "\"%s\":\"NOT_REQUIRED\",",
                                     smeplat_criterion_name(c));
    }
    snprintf(head + used - 1, sizeof head - used + 1, "}}}"); /* over the last comma */
    memset(&request, 0, sizeof request);
    request.struct_size = sizeof request;
    request.flags = SMEPLAT_JSON_OPEN_ONLY;
    request.command.ptr = "assess";
    request.command.len = 6;
    request.document.ptr = head;
    request.document.len = strlen(head);
    memset(&reply, 0, sizeof reply);
    reply.struct_size = sizeof reply;
    if (smeplat_json_stream_open(&request, &stream, &reply))
        die(reply.error ? reply.error : "the head was refused");
    smeplat_json_free(&reply);
    lines = room(count * sizeof *lines);
    for (i = 0; i < count; i++) {
        char line[2048];
        long long v[FIELDS];

        for (k = 0; k < FIELDS; k++)
            v[k] = (long long)field[k][i];
        snprintf(line, sizeof line,
                 "{\"facts\":{\"registered_in_beijing\":%s,\"founded_on\":\"%04lld-%02lld-%02lld\",\"total_assets_"
                 "fen\":%lld,"
                 "\"jjj_smes_served\":%lld,\"gaojingjian_focus\":%s,\"production_stage_services\":%s,"
                 "\"institutions_gathered\":%lld,\"staff_degree_only\":%lld,\"staff_title_only\":%lld,"
                 "\"staff_degree_and_title\":%lld,\"sme_service_revenue_fen\":%lld,\"operating_revenue_fen\":%lld,"
                 "\"survey_valid\":%lld,\"survey_satisfied\":%lld},\"services\":[{\"function\":\"CONSULTING\","
                 "\"offered\":%s,"
                 "\"records_in_year\":%lld}]}",
                 yes[v[REGISTERED]], v[FOUNDED] / 10000, v[FOUNDED] / 100 % 100, v[FOUNDED] % 100, v[ASSETS], v[SMES],
                 yes[v[FOCUS]], yes[v[PRODUCTION]], v[INSTITUTIONS], v[DEGREE], v[TITLE], v[BOTH], v[SHARE], v[REVENUE],
                 v[VALID], v[SATISFIED], yes[v[OFFERED]], v[RECORDS]);
        lines[i] = strdup(line);
        if (!lines[i])
            die("no memory");
    }
}

static void document(size_t row, int32_t reads)
{
    smeplat_json_reply reply;
    unsigned mask = 0;
    char wanted[64];
    int k;

    memset(&reply, 0, sizeof reply);
    reply.struct_size = sizeof reply;
    if (smeplat_json_stream_line(stream, lines[row], strlen(lines[row]), &reply) || reply.exit_status)
        die("a line was refused");
    if (reads) {
        for (k = 0; k < 9; k++) {
            snprintf(wanted, sizeof wanted, "\"criterion\": \"%s\"", smeplat_criterion_name(criteria[k]));
            mask |= strstr(reply.text, wanted) ? 1u << k : 0u;
        }
        masks[row] = (uint16_t)mask;
    }
    smeplat_json_free(&reply);
}

static void by_documents(size_t n)
{
    size_t i;

    for (i = 0; i < n; i++)
        document(i, 0);
}

static void documents_masks(void)
{
    size_t i;

    for (i = 0; i < count; i++)
        document(i, 1);
}

/* ---- ---- */

static void nothing(void)
{
}

static const struct {
    const char *name;
    void (*lay)(void);
    void (*run)(size_t n);
    void (*read)(void); /* masks from answers */
} ways[] = {
    {"hand", columns_lay, by_hand, nothing},
    {"columns", library_columns_lay, by_columns, columns_masks},
    {"structs", structs_lay, by_structs, structs_masks},
    {"json", documents_lay, by_documents, documents_masks},
};

int main(int argc, char **argv)
{
    size_t w, n;
    int i, k, rounds;
    FILE *file;

    for (w = 0; w < sizeof ways / sizeof *ways && argc == 5 + (strcmp(argv[2], "time") == 0); w++)
        if (strcmp(ways[w].name, argv[1]) == 0)
            break;
    if (argc < 5 || w == sizeof ways / sizeof *ways)
        die("WAY check ROWS MASKS, or WAY time ROWS ROUNDS LIMIT");
    rows_read(argv[3]);
    round_of_2026.struct_size = sizeof round_of_2026;
    round_of_2026.deadline = DEADLINE;
    round_of_2026.service_year = 2025;
    rules.struct_size = sizeof rules;
    if (smeplat_rules_load(SMEPLAT_MEASURE_BEIJING_2022, &rules, NULL))
        die("no rules");
    rules.readings[SMEPLAT_READING_REDUCED_FLOOR] = 2; /* the lower floor is met, as the others have it */
    for (i = 1; i < SMEPLAT_SETTINGS_MAX; i++) {
        int wanted = 0;

        for (k = 0; k < 9; k++)
            wanted |= criteria[k] == i;
        if (!wanted && rules.force[i])
            rules.force[i] = SMEPLAT_FORCE_NOT_REQUIRED;
    }
    ways[w].lay();
    if (strcmp(argv[2], "check") == 0) {
        double start = now();

        ways[w].run(count);
        printf("%.9f\n", now() - start);
        ways[w].read();
        file = fopen(argv[4], "wb");
        if (!file || fwrite(masks, sizeof *masks, count, file) != count || fclose(file))
            die("masks cannot be written");
        return 0;
    }
    rounds = atoi(argv[4]);
    n = (size_t)atol(argv[5]);
    n = n < count ? n : count;
    ways[w].run(n); /* once for the caches */
    for (i = 0; i < rounds; i++) {
        double start = now();

        ways[w].run(n);
        printf("%.9f\n", now() - start);
    }
    return 0;
}
