/* How fast: one platform with findings and without, beside copying the same bytes and with its latencies; columns beside reading the
 * same bytes and beside a loop by hand; two halves on two threads. All sides in one run, medians of several rounds.
 *     cc -O2 -Iinclude -Itests/property -Itests/unit tests/bench/bench_assess.c build/lib/libsmeplat.a -lpthread -o bench
 *     ./bench [--tsv] [ROUNDS [ROWS]]        --tsv: lines "name <TAB> value <TAB> unit" alone
 * Times are processor time of the thread, so that other programs take none of it (latencies are by the clock on the wall, which
 * they do move); caches and memory are shared with them all the same, so that the ratios are what counts.
 * SPDX-License-Identifier: Apache-2.0 */
#define _POSIX_C_SOURCE 200809L
#include <pthread.h>
#include <time.h>

#include <smeplat/batch.h>

#include "random_platform.h"
#include "sample.h"

#define PLATFORMS  1000 /* a few of them fit in the second cache, as those just read or parsed do */
#define CALLS      40   /* of each, a round */
#define LATENCIES  200000
#define ROUNDS_MAX 99
#define CRITERIA   34

static int tsv, rounds = 9;
static size_t row_count = 1000000;
static volatile int64_t kept; /* what comes out, so that nothing is left out */

static double now(clockid_t clock)
{
    struct timespec t;

    clock_gettime(clock, &t);
    return (double)t.tv_sec + 1e-9 * (double)t.tv_nsec;
}

static int by_size(const void *a, const void *b)
{
    double x = *(const double *)a, y = *(const double *)b;

    return x < y ? -1 : x > y;
}

static double at_share(double *times, size_t count, double share)
{
    qsort(times, count, sizeof *times, by_size);
    return times[(size_t)((double)(count - 1) * share + 0.5)];
}

static void tell(const char *name, double value, const char *unit, const char *what)
{
    if (tsv)
        printf("%s\t%.4g\t%s\n", name, value, unit);
    else
        printf("  %-58s %10.2f %s\n", what, value, unit);
}

static void head(const char *title)
{
    if (!tsv)
        printf("\n%s\n", title);
}

static void name_machine(void)
{
    FILE *f = fopen("/proc/cpuinfo", "r");
    char line[256], *model = NULL;
    int cpus = 0;

    while (f && fgets(line, sizeof line, f)) {
        if (strncmp(line, "processor", 9) == 0)
            cpus++;
        if (!model && strncmp(line, "model name", 10) == 0 && (model = strchr(line, ':')) != NULL) {
            static char found[256];

            strcpy(found, model + 2);
            found[strcspn(found, "\n")] = 0;
            model = found;
        }
    }
    if (f)
        fclose(f);
    printf(tsv ? "machine\t%s, %d processors\t\ncompiler\t%s\t\n" : "%s, %d processors; this program by %s\n",
           model ? model : "unknown machine", cpus,
#ifdef __clang__
           "clang " __clang_version__
#else
           "gcc " __VERSION__
#endif
    );
}

/* ---- one platform ---- */

static random_application *applications;

static void all_met(random_application *a)
{
    a->platform = sample_platform();
    a->services[0] = sample_service;
    a->platform.services = a->services;
    a->platform.name = (smeplat_str)TEXT("北京长桥样例管理咨询有限公司");
    a->platform.uscc = (smeplat_str)TEXT("91110108551385082Q");
    a->round = sample_round();
    a->rules = sample_rules();
}

/* A third short of one to three facts: a yes that is a no, or something not stated. */
static void applicant(random_application *a, uint64_t i)
{
    int32_t field;
    int64_t n;

    all_met(a);
    random_seed(i + 1);
    for (n = i % 3 ? 0 : 1 + random_below(3); n > 0; n--) {
        field = SMEPLAT_FIELD_PUBLIC_BENEFIT + (int32_t)random_below(48);
        if (random_fact_at(&a->platform, field)->value == 1 && random_percent(50))
            random_fact_at(&a->platform, field)->value = 0;
        else
            memset(random_fact_at(&a->platform, field), 0, sizeof(smeplat_fact));
    }
}

static void any_platform(random_application *a, uint64_t i)
{
    if (i % 3 == 0)
        random_nearly_met(a, i + 1);
    else if (i % 3 == 1)
        random_mostly_met(a, i + 1, 15);
    else
        random_fill(a, i + 1, 40);
}

static smeplat_finding findings[SMEPLAT_FINDINGS_MAX];

static void ask_one(const random_application *a, int with_findings)
{
    smeplat_assessment out = {.struct_size = sizeof out};

    findings[0].struct_size = sizeof findings[0];
    if (smeplat_assess(&a->platform, &a->round, NULL, &out, with_findings ? findings : NULL, SMEPLAT_FINDINGS_MAX,
                       NULL)) {
        fprintf(stderr, "refused\n");
        exit(1);
    }
    kept += out.overall;
}

static double rate_of_asking(int with_findings)
{
    double times[ROUNDS_MAX];
    int r, call;
    size_t i;

    for (r = 0; r < rounds; r++) {
        double start = now(CLOCK_THREAD_CPUTIME_ID);

        for (call = 0; call < CALLS; call++)
            for (i = 0; i < PLATFORMS; i++)
                ask_one(&applications[i], with_findings);
        times[r] = now(CLOCK_THREAD_CPUTIME_ID) - start;
    }
    return (double)PLATFORMS * CALLS / at_share(times, (size_t)rounds, 0.5);
}

/* The bytes of a platform and its services read, those of a result written. */
static double rate_of_copying(int with_findings)
{
    static smeplat_platform platform;
    static smeplat_service services[RANDOM_LIST_MAX];
    static smeplat_finding from[CRITERIA];
    static smeplat_assessment result, given;
    double times[ROUNDS_MAX];
    int r, call;
    size_t i;

    for (r = 0; r < rounds; r++) {
        double start = now(CLOCK_THREAD_CPUTIME_ID);

        for (call = 0; call < CALLS; call++)
            for (i = 0; i < PLATFORMS; i++) {
                const smeplat_platform *p = &applications[i].platform;

                memcpy(&platform, p, sizeof platform);
                memcpy(services, p->services, p->service_count * sizeof *services);
                if (with_findings)
                    memcpy(findings, from, sizeof from);
                memcpy(&result, &given, sizeof result);
                kept += platform.total_assets_fen.value + findings[i % CRITERIA].verdict + services[0].function +
                        result.overall;
            }
        times[r] = now(CLOCK_THREAD_CPUTIME_ID) - start;
    }
    return (double)PLATFORMS * CALLS / at_share(times, (size_t)rounds, 0.5);
}

/* Time of single calls, the clock's own included. */
static void tell_latencies(void)
{
    double *times = malloc(LATENCIES * sizeof *times);
    size_t i;

    if (!times)
        exit(1);
    for (i = 0; i < LATENCIES; i++) {
        double start = now(CLOCK_MONOTONIC);

        ask_one(&applications[i % PLATFORMS], 1);
        times[i] = (now(CLOCK_MONOTONIC) - start) * 1e9;
    }
    tell("latency.p50", at_share(times, LATENCIES, 0.5), "ns", "applicants, one call with findings, half are done in");
    tell("latency.p99", at_share(times, LATENCIES, 0.99), "ns", "99 of 100 in");
    tell("latency.p99.9", at_share(times, LATENCIES, 0.999), "ns", "999 of 1000 in");
    free(times);
}

static void tell_one_platform(void)
{
    static const struct {
        const char *name, *title;
    } kinds[] = {
        {"met", "every criterion met"},
        {"applicants", "applicants, a third short of one to three facts"},
        {"random", "random, with incidents, revocations, rulings, sponsors"},
    };
    char name[64], what[96];
    size_t kind, i;
    int with;

    head("One platform, all 34 criteria");
    for (kind = 0; kind < COUNT_OF(kinds); kind++) {
        double rate[2];

        for (i = 0; i < PLATFORMS; i++) {
            if (kind == 0)
                all_met(&applications[i]);
            else if (kind == 1)
                applicant(&applications[i], i);
            else
                any_platform(&applications[i], i);
        }
        for (with = 1; with >= 0; with--) {
            rate[with] = rate_of_asking(with);
            snprintf(name, sizeof name, "one.%s.%s", kinds[kind].name, with ? "findings" : "verdict");
            snprintf(what, sizeof what, "%s%s", with ? kinds[kind].title : "", with ? "" : "  the verdict alone");
            tell(name, rate[with] / 1e6, "M/s", what);
        }
        if (kind)
            continue;
        tell("one.met.findings.copies", rate_of_copying(1) / rate[1], "x",
             "  with findings: times of a copy of the same bytes");
        tell("one.met.verdict.copies", rate_of_copying(0) / rate[0], "x", "  the verdict alone: likewise");
    }
    for (i = 0; i < PLATFORMS; i++)
        applicant(&applications[i], i);
    tell_latencies();
}

/* ---- columns ---- */

/* The nine numeric conditions, as tests/bench/bench_python.py asks them. */
#define ON(name) SMEPLAT_BIT(SMEPLAT_CRITERION_##name)
#define NINE                                                                                                    \
    (ON(ART6_1_AGE) | ON(ART6_1_ASSETS) | ON(ART6_3_SMES_SERVED) | ON(ART6_4_INSTITUTIONS) | ON(ART6_7_STAFF) | \
     ON(ART6_8_REVENUE_SHARE) | ON(ART6_8_FREE_SERVICES) | ON(ART6_9_SATISFACTION) | ON(ART7_FUNCTIONS))

static smeplat_columns table;
static uint8_t *overall;
static uint64_t *not_met, *unknown, *discretion;

static void *want(size_t bytes)
{
    void *room = calloc(1, bytes + 64);

    if (!room) {
        fprintf(stderr, "no memory\n");
        exit(1);
    }
    return room;
}

static void *column(smeplat_column *c, int32_t width)
{
    void *values = want(row_count * (size_t)width);

    c->values = values;
    c->width = width;
    c->basis = SMEPLAT_BASIS_DOCUMENTED;
    return values;
}

static int64_t mostly(int64_t good, int64_t bad)
{
    return random_percent(96) ? good : bad;
}

/* Everything stated that the nine look at, a third of the rows short of something. */
static void fill_nine(void)
{
    int32_t *founded = column(&table.founded_on, 4), *smes = column(&table.jjj_smes_served, 4);
    int32_t *valid = column(&table.survey_valid, 4), *satisfied = column(&table.survey_satisfied, 4);
    int32_t *records = column(&table.consulting_records_in_year, 4);
    int64_t *assets = column(&table.total_assets_fen, 8), *revenue = column(&table.operating_revenue_fen, 8);
    int64_t *share = column(&table.sme_service_revenue_fen, 8);
    int16_t *institutions = column(&table.institutions_gathered, 2), *degree = column(&table.staff_degree_only, 2);
    int16_t *title = column(&table.staff_title_only, 2), *both = column(&table.staff_degree_and_title, 2);
    int8_t *free_services = column(&table.free_services, 1), *offered = column(&table.consulting_offered, 1);
    size_t i;

    table.struct_size = sizeof table;
    table.count = row_count;
    (void)column(&table.gaojingjian_focus, 1);
    (void)column(&table.production_stage_services, 1);
    (void)column(&table.startup_offered, 1);
    (void)column(&table.innovation_offered, 1);
    (void)column(&table.digital_offered, 1);
    (void)column(&table.talent_offered, 1);
    (void)column(&table.finance_offered, 1);
    (void)column(&table.outstanding_results, 1);
    (void)column(&table.demonstration_effect, 1);
    random_seed(2022);
    for (i = 0; i < row_count; i++) {
        founded[i] = (int32_t)mostly(20200101 + 100 * random_below(12), 20250301);
        assets[i] = mostly(300000000 + random_below(600000000), 299999999);
        smes[i] = (int32_t)mostly(100 + random_below(800), random_below(100));
        institutions[i] = (int16_t)mostly(5 + random_below(25), 4);
        degree[i] = (int16_t)mostly(4 + random_below(16), 1);
        title[i] = (int16_t)(2 + random_below(7));
        both[i] = (int16_t)(2 + random_below(7));
        revenue[i] = 100000000 + random_below(800000000);
        share[i] = revenue[i] * mostly(50 + random_below(50), 49) / 100 + 1;
        free_services[i] = (int8_t)mostly(1 + random_below(8), 0);
        valid[i] = (int32_t)(40 + random_below(360));
        satisfied[i] = (int32_t)(valid[i] * mostly(91 + random_below(10), 80) / 100);
        offered[i] = (int8_t)mostly(1, 0);
        records[i] = (int32_t)mostly(1 + random_below(59), 0);
    }
}

/* And the plain yes of the others. */
static void fill_the_rest(void)
{
    smeplat_column *const plain[] = {
        &table.public_benefit,        &table.public_character,  &table.openness,          &table.legal_person,
        &table.registered_in_beijing, &table.operating_soundly, &table.good_prospects,    &table.incidents_complete,
        &table.field_reputation,      &table.fixed_premises,    &table.facilities,        &table.organises_resources,
        &table.system_display,        &table.system_query,      &table.digital_operation, &table.business_reputation,
        &table.management_system,     &table.service_process,   &table.charging_standard, &table.quality_assurance,
        &table.development_plan,      &table.annual_targets,    &table.management_team,   &table.materials_complete,
    };
    int32_t *filed = column(&table.filed_on, 4);
    size_t i, k;

    for (i = 0; i < row_count; i++)
        filed[i] = 20260601 + (int32_t)random_below(30);
    for (k = 0; k < COUNT_OF(plain); k++) {
        int8_t *values = column(plain[k], 1);

        for (i = 0; i < row_count; i++)
            values[i] = (int8_t)mostly(1, 0);
    }
}

static void each_column(void (*visit)(const smeplat_column *c))
{
    const smeplat_column *c = &table.public_benefit;

    for (; c <= &table.finance_records_in_year; c++)
        if (c->values)
            visit(c);
}

static double bytes_a_row;

static void count_bytes(const smeplat_column *c)
{
    bytes_a_row += c->width;
}

static void read_column(const smeplat_column *c)
{
    const uint64_t *x = c->values;
    size_t n = row_count * (size_t)c->width / sizeof *x, i;
    uint64_t sum[4] = {0, 0, 0, 0};

    for (i = 0; i + 4 <= n; i += 4) {
        sum[0] += x[i];
        sum[1] += x[i + 1];
        sum[2] += x[i + 2];
        sum[3] += x[i + 3];
    }
    kept += (int64_t)(sum[0] ^ sum[1] ^ sum[2] ^ sum[3]);
}

static void stream(void)
{
    each_column(read_column);
}

/* What a C programmer would write who wants nothing but the nine answers for rows that are all stated and in order. */
static void by_hand(void)
{
    const int32_t *founded = table.founded_on.values, *smes = table.jjj_smes_served.values;
    const int32_t *valid = table.survey_valid.values, *satisfied = table.survey_satisfied.values;
    const int32_t *records = table.consulting_records_in_year.values;
    const int64_t *assets = table.total_assets_fen.values, *revenue = table.operating_revenue_fen.values;
    const int64_t *share = table.sme_service_revenue_fen.values;
    const int16_t *institutions = table.institutions_gathered.values, *degree = table.staff_degree_only.values;
    const int16_t *title = table.staff_title_only.values, *both = table.staff_degree_and_title.values;
    const int8_t *free_services = table.free_services.values, *offered = table.consulting_offered.values;
    uint16_t *mask = (uint16_t *)(void *)not_met;
    size_t i;

    for (i = 0; i < row_count; i++)
        mask[i] = (uint16_t)((founded[i] + 20000 > 20260630) | (assets[i] < 300000000) << 1 | (smes[i] < 100) << 2 |
                             (institutions[i] < 5) << 3 | (degree[i] + title[i] + both[i] < 8) << 4 |
                             (share[i] * 2 < revenue[i]) << 5 | (free_services[i] < 1) << 6 |
                             (satisfied[i] * 10 < valid[i] * 9) << 7 | (!(offered[i] == 1 && records[i] > 0)) << 8);
    kept += mask[row_count / 2];
}

static uint64_t criteria;
static int want_masks;

static void ask_rows(size_t first, size_t count)
{
    const smeplat_round round = sample_round();
    smeplat_verdict_columns out = {.struct_size = sizeof out, .overall = overall};

    if (want_masks) {
        out.not_met = not_met;
        out.unknown = unknown;
        out.discretion = discretion;
    }
    if (smeplat_assess_columns(&table, first, count, criteria, &round, NULL, &out, NULL)) {
        fprintf(stderr, "refused\n");
        exit(1);
    }
}

static void ask_all_rows(void)
{
    ask_rows(0, row_count);
}

static double second_half_took;

static void *ask_second_half(void *nothing)
{
    double start = now(CLOCK_THREAD_CPUTIME_ID);

    ask_rows(row_count / 2, row_count - row_count / 2);
    second_half_took = now(CLOCK_THREAD_CPUTIME_ID) - start;
    return nothing;
}

/* The slower half's time: what the clock on the wall says where both threads have a processor each. */
static double take_halves(void)
{
    double start = now(CLOCK_THREAD_CPUTIME_ID), took;
    pthread_t other;

    if (pthread_create(&other, NULL, ask_second_half, NULL))
        exit(1);
    ask_rows(0, row_count / 2);
    took = now(CLOCK_THREAD_CPUTIME_ID) - start;
    pthread_join(other, NULL);
    return took > second_half_took ? took : second_half_took;
}

static double take(void (*way)(void))
{
    double start = now(CLOCK_THREAD_CPUTIME_ID);

    way();
    return now(CLOCK_THREAD_CPUTIME_ID) - start;
}

/* Rows a second of several ways (NULL: in halves), one after the other in each round, so that what disturbs one disturbs all. */
static void rate_ways(void (*const *ways)(void), size_t count, double *rates)
{
    static double times[8][ROUNDS_MAX];
    size_t k;
    int r;

    for (r = 0; r < rounds; r++)
        for (k = 0; k < count; k++)
            times[k][r] = ways[k] ? take(ways[k]) : take_halves();
    for (k = 0; k < count; k++)
        rates[k] = (double)row_count / at_share(times[k], (size_t)rounds, 0.5);
}

/* The hand-written loop must find what the columns find. */
static void agree(void)
{
    static const int32_t nine[] = {
        SMEPLAT_CRITERION_ART6_1_AGE,           SMEPLAT_CRITERION_ART6_1_ASSETS,
        SMEPLAT_CRITERION_ART6_3_SMES_SERVED,   SMEPLAT_CRITERION_ART6_4_INSTITUTIONS,
        SMEPLAT_CRITERION_ART6_7_STAFF,         SMEPLAT_CRITERION_ART6_8_REVENUE_SHARE,
        SMEPLAT_CRITERION_ART6_8_FREE_SERVICES, SMEPLAT_CRITERION_ART6_9_SATISFACTION,
        SMEPLAT_CRITERION_ART7_FUNCTIONS,
    };
    uint16_t *mask = want(row_count * sizeof *mask);
    size_t i, k;

    by_hand();
    memcpy(mask, not_met, row_count * sizeof *mask);
    want_masks = 1;
    ask_all_rows();
    for (i = 0; i < row_count; i++)
        for (k = 0; k < 9; k++)
            if ((mask[i] >> k & 1) != ((not_met[i] | unknown[i] | discretion[i]) >> nine[k] & 1)) {
                fprintf(stderr, "row %zu, condition %zu: they do not say the same\n", i, k);
                exit(1);
            }
    free(mask);
}

static void tell_columns(const char *name, const char *title, int with_hand)
{
    void (*const ways[])(void) = {stream, ask_all_rows, NULL, by_hand};
    double rates[4], masks[4];
    char key[64];

    bytes_a_row = 0;
    each_column(count_bytes);
    head(title);
#define TELL(suffix, value, unit, what) \
    (snprintf(key, sizeof key, "columns.%s.%s", name, suffix), tell(key, value, unit, what))
    want_masks = 0;
    rate_ways(ways, with_hand ? 4 : 3, rates);
    want_masks = 1;
    rate_ways(ways, with_hand ? 4 : 3, masks);
    TELL("bytes", bytes_a_row, "bytes", "a row is");
    TELL("verdict", rates[1] / 1e6, "M rows/s", "one verdict a row");
    TELL("masks", masks[1] / 1e6, "M rows/s", "verdict and masks of NOT_MET, UNKNOWN, DISCRETION");
    TELL("stream", rates[0] / 1e6, "M rows/s", "reading the same bytes");
    TELL("verdict.share", rates[1] / rates[0], "of it", "the verdict's rate, of reading");
    TELL("masks.share", masks[1] / masks[0], "of it", "the masks' rate, of reading");
    if (with_hand) {
        TELL("hand", rates[3] / 1e6, "M rows/s", "a loop by hand, nine bits a row and nothing else");
        TELL("verdict.hand", rates[1] / rates[3], "of it", "the verdict's rate, of the loop by hand");
        TELL("masks.hand", masks[1] / masks[3], "of it", "the masks' rate, of the loop by hand");
    }
    TELL("threads", rates[2] / rates[1], "x", "two halves on two threads: the slower against one");
}

int main(int argc, char **argv)
{
    int at = 1;

    if (at < argc && strcmp(argv[at], "--tsv") == 0) {
        tsv = 1;
        at++;
    }
    if (at < argc)
        rounds = atoi(argv[at++]);
    if (at < argc)
        row_count = (size_t)strtoull(argv[at], NULL, 10);
    if (rounds < 1 || rounds > ROUNDS_MAX || row_count < 2) {
        fprintf(stderr, "usage: bench_assess [--tsv] [ROUNDS [ROWS]], 1 to %d rounds, at least 2 rows\n", ROUNDS_MAX);
        return 2;
    }
    name_machine();
    applications = want(PLATFORMS * sizeof *applications);
    tell_one_platform();
    overall = want(row_count);
    not_met = want(row_count * sizeof *not_met);
    unknown = want(row_count * sizeof *unknown);
    discretion = want(row_count * sizeof *discretion);
    criteria = NINE;
    fill_nine();
    agree();
    tell_columns("nine", "Columns, the nine numeric conditions of Art. 6 and 7", 1);
    criteria = 0;
    fill_the_rest();
    tell_columns("all", "Columns, all 34 criteria", 0);
    return 0;
}
