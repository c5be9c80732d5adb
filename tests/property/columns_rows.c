/* Columns against smeplat_assess(), row by row and bit by bit: random tables, all readings, all bases, wrong values, columns
 * of any width and alignment, criteria asked alone, rows shared out over calls.
 *
 *   columns_rows [TABLES [SEED]]
 * SPDX-License-Identifier: Apache-2.0 */
#include <inttypes.h>

#include <smeplat/batch.h>
#include <smeplat/code.h>

#include "random_platform.h"

#define ROWS_MAX   700
#define RULES_EACH 6
#define ALL        UINT64_MAX
#define ON(name)   SMEPLAT_BIT(SMEPLAT_CRITERION_##name)

/* P(fact of the platform, criteria that look at it) and S(column, fact of a service, function) */
#define COLUMNS(P, S)                                                             \
    P(public_benefit, ON(ART3_PRINCIPLES))                                        \
    P(public_character, ON(ART3_PRINCIPLES))                                      \
    P(openness, ON(ART3_PRINCIPLES))                                              \
    P(legal_person, ON(ART6_1_LEGAL_PERSON))                                      \
    P(registered_in_beijing, ON(ART6_1_REGISTERED))                               \
    P(founded_on, ON(ART6_1_AGE))                                                 \
    P(total_assets_fen, ON(ART6_1_ASSETS))                                        \
    P(operating_soundly, ON(ART6_2_OPERATION))                                    \
    P(good_prospects, ON(ART6_2_PROSPECTS))                                       \
    P(incidents_complete, ON(ART6_2_PENALTIES) | ON(ART6_2_DISHONESTY))           \
    P(field_reputation, ON(ART6_3_REPUTATION))                                    \
    P(jjj_smes_served, ON(ART6_3_SMES_SERVED))                                    \
    P(gaojingjian_focus, ON(ART6_3_SMES_SERVED))                                  \
    P(production_stage_services, ON(ART6_3_SMES_SERVED))                          \
    P(fixed_premises, ON(ART6_4_PREMISES))                                        \
    P(facilities, ON(ART6_4_FACILITIES))                                          \
    P(organises_resources, ON(ART6_4_ORGANISES))                                  \
    P(institutions_gathered, ON(ART6_4_INSTITUTIONS))                             \
    P(system_display, ON(ART6_5_DISPLAY))                                         \
    P(system_query, ON(ART6_5_QUERY))                                             \
    P(digital_operation, ON(ART6_5_DIGITAL))                                      \
    P(business_reputation, ON(ART6_6_CREDIT))                                     \
    P(management_system, ON(ART6_6_MANAGEMENT))                                   \
    P(service_process, ON(ART6_6_PROCESS))                                        \
    P(charging_standard, ON(ART6_6_CHARGES))                                      \
    P(quality_assurance, ON(ART6_6_QUALITY))                                      \
    P(development_plan, ON(ART6_6_PLAN))                                          \
    P(annual_targets, ON(ART6_6_TARGETS))                                         \
    P(management_team, ON(ART6_7_TEAM))                                           \
    P(staff_degree_only, ON(ART6_7_STAFF))                                        \
    P(staff_title_only, ON(ART6_7_STAFF))                                         \
    P(staff_degree_and_title, ON(ART6_7_STAFF))                                   \
    P(sme_service_revenue_fen, ON(ART6_8_REVENUE_SHARE))                          \
    P(operating_revenue_fen, ON(ART6_8_REVENUE_SHARE))                            \
    P(total_income_fen, ON(ART6_8_REVENUE_SHARE))                                 \
    P(service_revenue_fen, ON(ART6_8_REVENUE_SHARE))                              \
    P(free_services, ON(ART6_8_FREE_SERVICES))                                    \
    P(survey_valid, ON(ART6_9_SATISFACTION))                                      \
    P(survey_satisfied, ON(ART6_9_SATISFACTION))                                  \
    P(survey_basically_satisfied, ON(ART6_9_SATISFACTION))                        \
    P(survey_mean_score, ON(ART6_9_SATISFACTION))                                 \
    P(outstanding_results, ALL)                                                   \
    P(demonstration_effect, ALL)                                                  \
    P(filed_on, ON(ART10_FILED_IN_TIME) | ON(ART15_BAR))                          \
    P(materials_complete, ON(ART10_MATERIALS))                                    \
    S(consulting_offered, offered, CONSULTING)                                    \
    S(consulting_records_in_year, records_in_year, CONSULTING)                    \
    S(startup_offered, offered, STARTUP)                                          \
    S(startup_records_in_year, records_in_year, STARTUP)                          \
    S(innovation_offered, offered, INNOVATION)                                    \
    S(innovation_records_in_year, records_in_year, INNOVATION)                    \
    S(organises_innovation_resources, organises_innovation_resources, INNOVATION) \
    S(opens_instruments, opens_instruments, INNOVATION)                           \
    S(digital_offered, offered, DIGITAL)                                          \
    S(digital_records_in_year, records_in_year, DIGITAL)                          \
    S(talent_offered, offered, TALENT)                                            \
    S(talent_records_in_year, records_in_year, TALENT)                            \
    S(finance_offered, offered, FINANCE)                                          \
    S(finance_records_in_year, records_in_year, FINANCE)

#define NUMBER_P(name, criteria)       COLUMN_##name,
#define NUMBER_S(name, fact, function) COLUMN_##name,
enum { COLUMNS(NUMBER_P, NUMBER_S) COLUMN_COUNT };

#define CRITERIA_P(name, criteria)       criteria,
#define CRITERIA_S(name, fact, function) ON(ART7_FUNCTIONS),
static const uint64_t criteria_of[COLUMN_COUNT] = {COLUMNS(CRITERIA_P, CRITERIA_S)};

#define NAME_P(name, criteria)       #name,
#define NAME_S(name, fact, function) #name,
static const char *const name_of[COLUMN_COUNT] = {COLUMNS(NAME_P, NAME_S)};

static random_application rows[ROWS_MAX];

/* What a table is made of. */
static unsigned char values[COLUMN_COUNT][ROWS_MAX * 8 + 8];
static uint8_t bases[COLUMN_COUNT][ROWS_MAX];
static char codes[ROWS_MAX * SMEPLAT_CODE_LENGTH];
static struct lists {
    char sponsors[ROWS_MAX * RANDOM_LIST_MAX * SMEPLAT_CODE_LENGTH];
    smeplat_incident incidents[ROWS_MAX * RANDOM_LIST_MAX];
    smeplat_revocation revocations[ROWS_MAX * RANDOM_LIST_MAX];
    smeplat_ruling rulings[ROWS_MAX * RANDOM_LIST_MAX];
    int64_t sponsor_rows[ROWS_MAX * RANDOM_LIST_MAX], incident_rows[ROWS_MAX * RANDOM_LIST_MAX],
        revocation_rows[ROWS_MAX * RANDOM_LIST_MAX], ruling_rows[ROWS_MAX * RANDOM_LIST_MAX];
} lists;

/* Results of a table, and one element more, which nobody may touch. */
static struct results {
    uint8_t conditions[ROWS_MAX + 1], filing[ROWS_MAX + 1], overall[ROWS_MAX + 1];
    int8_t status[ROWS_MAX + 1];
    uint64_t not_met[ROWS_MAX + 1], unknown[ROWS_MAX + 1], discretion[ROWS_MAX + 1], met[ROWS_MAX + 1];
    int32_t error_field[ROWS_MAX + 1];
    int64_t error_entry[ROWS_MAX + 1];
} got;

static uint64_t compared, refused, seen[6];

static smeplat_column *column_of(smeplat_columns *c, int32_t number)
{
    switch (number) {
#define COLUMN_P(name, criteria) \
    case COLUMN_##name:          \
        return &c->name;
#define COLUMN_S(name, fact, function) COLUMN_P(name, 0)
        COLUMNS(COLUMN_P, COLUMN_S)
    default:
        abort();
    }
}

static smeplat_fact *fact_of(random_application *a, int32_t number)
{
    switch (number) {
#define FACT_P(name, criteria) \
    case COLUMN_##name:        \
        return &a->platform.name;
#define FACT_S(name, fact, function) \
    case COLUMN_##name:              \
        return &a->services[SMEPLAT_FUNCTION_##function - 1].fact;
        COLUMNS(FACT_P, FACT_S)
    default:
        abort();
    }
}

/* ---- applications that a row can stand for ---- */

/* Six services in the order of Art. 7, and nothing that columns do not have. */
static void fit(random_application *a)
{
    smeplat_service six[6];
    smeplat_platform *p = &a->platform;
    size_t i;

    memset(six, 0, sizeof six);
    for (i = 0; i < 6; i++) {
        six[i].struct_size = sizeof six[i];
        six[i].function = (int32_t)i + 1;
    }
    for (i = 0; i < p->service_count; i++)
        six[p->services[i].function - 1] = p->services[i];
    memcpy(a->services, six, sizeof six);
    p->services = a->services;
    p->service_count = 6;
    memset(&p->industries, 0, sizeof p->industries);
    memset(&p->tailored_services, 0, sizeof p->tailored_services);
    memset(&p->regional_cooperation, 0, sizeof p->regional_cooperation);
}

/* Something wrong with one fact, or with an entry, or something far out that is right. */
static void spoil(random_application *a)
{
    static const int64_t odd[] = {-1,
                                  2,
                                  3,
                                  127,
                                  128,
                                  255,
                                  256,
                                  32767,
                                  32768,
                                  INT32_MAX,
                                  2147483648,
                                  4294967296,
                                  4294967297,
                                  INT64_MIN,
                                  10000,
                                  10001,
                                  INT64_MAX,
                                  INT64_MAX / 2,
                                  INT64_MAX / 3,
                                  20240230,
                                  20250229,
                                  20241301,
                                  20240001,
                                  18991231,
                                  22000101,
                                  20240229,
                                  19000228,
                                  19000229,
                                  21000229,
                                  INT64_C(4611686018427387904),
                                  1073741824,
                                  100000000000000};
    static const uint8_t wrong[] = {4, 5, 127, 128, 255};
    smeplat_fact *f = fact_of(a, (int32_t)random_below(COLUMN_COUNT));

    switch (random_below(7)) {
    case 0:
        f->value = odd[random_below((int64_t)(sizeof odd / sizeof *odd))];
        f->basis = f->basis ? f->basis : 1;
        break;
    case 1:
        f->value = odd[random_below((int64_t)(sizeof odd / sizeof *odd))];
        f->basis = 0;
        break;
    case 2:
        f->basis = wrong[random_below((int64_t)sizeof wrong)];
        break;
    case 3:
        f->basis = (int32_t)random_below(4);
        break;
    case 4:
        if (a->platform.incident_count)
            a->incidents[0].kind = (int32_t)random_below(5);
        break;
    case 5:
        if (a->platform.ruling_count > 1)
            a->rulings[1].decided_on = a->rulings[0].decided_on;
        break;
    default:
        if (a->platform.sponsor_count)
            a->sponsors[0].ptr = random_percent(50) ? "91110108551385082o" : "9111X108551385082Q";
        else
            a->platform.uscc = (smeplat_str){"911101085513850 2Q", 18};
        break;
    }
}

static void draw(random_application *a, uint64_t seed, int64_t trouble, int64_t spoilt)
{
    if (random_below(3) == 0)
        random_nearly_met(a, seed);
    else if (random_below(2) == 0)
        random_mostly_met(a, seed, trouble);
    else
        random_fill(a, seed, trouble);
    fit(a);
    while (random_percent(spoilt))
        spoil(a);
}

/* ---- a table of them ---- */

/* Least width that holds a column's values. */
static int32_t least_width(int32_t number, size_t count)
{
    int32_t width = 1;
    size_t i;

    for (i = 0; i < count; i++) {
        int64_t v = fact_of(&rows[i], number)->value;

        while (width < 8 && (v < -(INT64_C(1) << (8 * width - 1)) || v >= INT64_C(1) << (8 * width - 1)))
            width *= 2;
    }
    return width;
}

static void lay_column(smeplat_columns *c, int32_t number, size_t count, int64_t alike, int64_t missing, int32_t wide)
{
    smeplat_column *x = column_of(c, number);
    unsigned char *at = values[number] + random_below(2) * random_below(8);
    int32_t width, same = random_percent(alike) ? 1 + (int32_t)random_below(3) : 0;
    size_t i;

    if (random_percent(missing)) { /* the table has no such column */
        for (i = 0; i < count; i++)
            memset(fact_of(&rows[i], number), 0, sizeof(smeplat_fact));
        return;
    }
    for (i = 0; i < count; i++) {
        smeplat_fact *f = fact_of(&rows[i], number);

        f->evidence = 0;
        if (same)
            f->basis = same;
        bases[number][i] = (uint8_t)f->basis;
    }
    for (width = least_width(number, count); width < 8 && (width < wide ? random_percent(90) : random_percent(40));)
        width *= 2;
    for (i = 0; i < count; i++) {
        int64_t v8 = fact_of(&rows[i], number)->value;
        int32_t v4 = (int32_t)v8;
        int16_t v2 = (int16_t)v8;
        int8_t v1 = (int8_t)v8;
        const void *from = width == 1 ? (void *)&v1 : width == 2 ? (void *)&v2 : width == 4 ? (void *)&v4 : (void *)&v8;

        memcpy(at + i * (size_t)width, from, (size_t)width);
    }
    x->values = at;
    x->width = width;
    x->basis = same;
    x->bases = same ? NULL : bases[number];
}

static void lay_lists(smeplat_columns *c, size_t count, int64_t without_codes)
{
    size_t i, j;

    c->sponsor_usccs = lists.sponsors;
    c->sponsor_rows = lists.sponsor_rows;
    c->incidents = lists.incidents;
    c->incident_rows = lists.incident_rows;
    c->revocations = lists.revocations;
    c->revocation_rows = lists.revocation_rows;
    c->rulings = lists.rulings;
    c->ruling_rows = lists.ruling_rows;
    memset(codes, 0, sizeof codes);
    memset(lists.sponsors, 0, sizeof lists.sponsors);
    for (i = 0; i < count; i++) {
        smeplat_platform *p = &rows[i].platform;

        if (p->uscc.len)
            memcpy(codes + i * SMEPLAT_CODE_LENGTH, p->uscc.ptr, SMEPLAT_CODE_LENGTH);
        for (j = 0; j < p->sponsor_count; j++) {
            if (random_percent(10))
                memset(&rows[i].sponsors[j], 0, sizeof rows[i].sponsors[j]);
            else
                memcpy(lists.sponsors + c->sponsor_count * SMEPLAT_CODE_LENGTH, rows[i].sponsors[j].ptr,
                       SMEPLAT_CODE_LENGTH);
            lists.sponsor_rows[c->sponsor_count++] = (int64_t)i;
        }
        for (j = 0; j < p->incident_count; j++) {
            lists.incident_rows[c->incident_count] = (int64_t)i;
            lists.incidents[c->incident_count++] = p->incidents[j];
        }
        for (j = 0; j < p->revocation_count; j++) {
            lists.revocation_rows[c->revocation_count] = (int64_t)i;
            lists.revocations[c->revocation_count++] = p->revocations[j];
        }
        for (j = 0; j < p->ruling_count; j++) {
            lists.ruling_rows[c->ruling_count] = (int64_t)i;
            lists.rulings[c->ruling_count++] = p->rulings[j];
        }
    }
    c->usccs = codes;
    if (random_percent(without_codes)) {
        c->usccs = NULL;
        for (i = 0; i < count; i++)
            memset(&rows[i].platform.uscc, 0, sizeof rows[i].platform.uscc);
    }
}

/* An application that is stated throughout, and whose operator opens no relaxation by sponsors. */
static void draw_orderly(random_application *a, uint64_t seed)
{
    random_nearly_met(a, seed);
    fit(a);
    a->platform.incident_count = a->platform.revocation_count = a->platform.ruling_count = a->platform.sponsor_count =
        0;
    if (random_percent(3)) { /* nobody was asked */
        a->platform.survey_valid.value = a->platform.survey_satisfied.value = 0;
        a->platform.survey_basically_satisfied.value = 0;
    }
    if (random_percent(3)) /* no revenue */
        a->platform.operating_revenue_fen.value = a->platform.sme_service_revenue_fen.value = 0;
    if (random_percent(6)) /* few were served, or nobody */
        a->platform.jjj_smes_served.value = random_percent(50) ? 0 : 40 + random_below(20);
}

/* Lists as a table of few rows has them; a table that has them all over asks every row the long way. */
static void thin_out(random_application *a)
{
    if (random_percent(85))
        a->platform.incident_count = 0;
    if (random_percent(85))
        a->platform.revocation_count = 0;
    if (random_percent(85))
        a->platform.ruling_count = 0;
}

static void lay_table(smeplat_columns *c, size_t count, uint64_t seed, int64_t trouble, int64_t spoilt)
{
    const int32_t orderly = seed % 3 == 1; /* as most tables come: in order but for a row or two */
    const int64_t alike = orderly ? 85 : random_percent(30) ? 95 : 10; /* columns all of whose rows have one basis */
    const int32_t wide = orderly && random_percent(60) ? 4 : 1;        /* and of few widths */
    int32_t number;
    size_t i;

    memset(c, 0, sizeof *c);
    c->struct_size = sizeof *c;
    c->count = count;
    for (i = 0; i < count; i++) {
        if (orderly)
            draw_orderly(&rows[i], seed * ROWS_MAX + i);
        else
            draw(&rows[i], seed * ROWS_MAX + i, trouble, spoilt);
        if (seed % 4)
            thin_out(&rows[i]);
    }
    while (orderly && random_percent(60))
        spoil(&rows[random_below((int64_t)count)]);
    random_seed(seed ^ 0x5bd1e995);
    for (number = 0; number < COLUMN_COUNT; number++)
        lay_column(c, number, count, alike, !orderly ? 5 : number == COLUMN_survey_mean_score ? 80 : 1, wide);
    lay_lists(c, count, orderly ? 70 : 10);
}

/* ---- what is right ---- */

/* The application without what only other criteria look at. */
static void forget(random_application *a, uint64_t criteria)
{
    int32_t number;

    for (number = 0; number < COLUMN_COUNT; number++)
        if (!(criteria_of[number] & criteria))
            memset(fact_of(a, number), 0, sizeof(smeplat_fact));
    if (!(criteria & (ON(ART6_2_PENALTIES) | ON(ART6_2_DISHONESTY))))
        a->platform.incident_count = 0;
    if (!(criteria & ON(ART15_BAR)))
        a->platform.revocation_count = 0;
}

static uint8_t least_of(const smeplat_assessment *a, uint64_t criteria)
{
    return a->not_met & criteria ? 1 : a->unknown & criteria ? 2 : a->discretion & criteria ? 3 : 4;
}

static uint64_t filing_criteria(void)
{
    uint64_t mask = 0;
    size_t i;

    for (i = 0; i < smeplat_criterion_count(); i++)
        if (smeplat_criterion_at(i)->filing)
            mask |= SMEPLAT_BIT(smeplat_criterion_at(i)->criterion);
    return mask;
}

static void fail_row(const char *what, size_t i, const smeplat_assessment *want, uint64_t criteria, uint64_t seed)
{
    int32_t number;

    fprintf(stderr, "table %" PRIu64 ", row %zu, criteria %" PRIx64 ": %s differs\n", seed, i, criteria, what);
    fprintf(stderr,
            "  assess:  status %d field %d entry %d not met %" PRIx64 " unknown %" PRIx64 " discretion %" PRIx64 "\n",
            want->status, want->error_field, (int)want->error_entry, want->not_met, want->unknown, want->discretion);
    fprintf(stderr,
            "  columns: status %d field %d entry %d not met %" PRIx64 " unknown %" PRIx64 " discretion %" PRIx64 "\n",
            got.status[i], got.error_field[i], (int)got.error_entry[i], got.not_met[i], got.unknown[i],
            got.discretion[i]);
    for (number = 0; number < COLUMN_COUNT; number++)
        fprintf(stderr, "  %s %" PRId64 "/%d", name_of[number], fact_of(&rows[i], number)->value,
                fact_of(&rows[i], number)->basis);
    fprintf(stderr, "\n");
    exit(1);
}

static void compare_row(size_t i, const smeplat_round *round, const smeplat_rules *rules, uint64_t criteria,
                        uint64_t seed)
{
    static random_application a;
    const uint64_t filing = filing_criteria();
    smeplat_assessment want;
    const char *what = NULL;

    a = rows[i];
    a.platform.services = a.services;
    forget(&a, criteria);
    memset(&want, 0, sizeof want);
    want.struct_size = sizeof want;
    if (smeplat_assess_n(&a.platform, 1, round, rules, &want, NULL)) {
        fprintf(stderr, "table %" PRIu64 ": not assessed\n", seed);
        exit(1);
    }
    compared++;
    refused += want.status != 0;
    seen[want.overall]++;
    want.not_met &= criteria;
    want.unknown &= criteria;
    want.discretion &= criteria;
    want.met &= criteria;
#define CHECK(field, right)      \
    if (got.field[i] != (right)) \
    what = #field
    CHECK(conditions, want.status ? 0 : least_of(&want, criteria & ~filing));
    CHECK(filing, want.status ? 0 : least_of(&want, criteria & filing));
    CHECK(overall, want.status ? 0 : least_of(&want, criteria));
    CHECK(status, want.status);
    CHECK(not_met, want.not_met);
    CHECK(unknown, want.unknown);
    CHECK(discretion, want.discretion);
    CHECK(met, want.met);
    CHECK(error_field, want.error_field);
    CHECK(error_entry, want.error_entry);
    if (what)
        fail_row(what, i, &want, criteria, seed);
}

/* Rows [first, end) are asked in parts; the others must stay as they are. */
static void ask_in_parts(const smeplat_columns *c, size_t first, size_t end, const smeplat_round *round,
                         const smeplat_rules *rules, uint64_t criteria, uint64_t seed)
{
    smeplat_verdict_columns out;
    smeplat_error error;
    size_t part;

    memset(&got, 0xA5, sizeof got);
    memset(&out, 0, sizeof out);
    out.struct_size = sizeof out;
    out.conditions = got.conditions;
    out.filing = got.filing;
    out.overall = got.overall;
    out.status = got.status;
    out.not_met = got.not_met;
    out.unknown = got.unknown;
    out.discretion = got.discretion;
    out.met = got.met;
    out.error_field = got.error_field;
    out.error_entry = got.error_entry;
    error.struct_size = sizeof error;
    for (; first < end; first += part) {
        part = random_percent(50) ? end - first : 1 + (size_t)random_below((int64_t)(end - first));
        if (smeplat_assess_columns(c, first, part, criteria, round, rules, &out, &error)) {
            fprintf(stderr, "table %" PRIu64 ": status %d, field %d, entry %d\n", seed, error.status, error.field,
                    (int)error.entry);
            exit(1);
        }
    }
}

static void untouched(size_t i, uint64_t seed)
{
    if (got.conditions[i] != 0xA5 || got.filing[i] != 0xA5 || got.overall[i] != 0xA5 ||
        (uint8_t)got.status[i] != 0xA5 || got.not_met[i] != UINT64_C(0xA5A5A5A5A5A5A5A5) ||
        got.unknown[i] != got.not_met[i] || got.discretion[i] != got.not_met[i] || got.met[i] != got.not_met[i] ||
        (uint32_t)got.error_field[i] != UINT32_C(0xA5A5A5A5) || (uint64_t)got.error_entry[i] != got.not_met[i]) {
        fprintf(stderr, "table %" PRIu64 ": row %zu was not asked for and written\n", seed, i);
        exit(1);
    }
}

static uint64_t some_criteria(void)
{
    const uint64_t all = (SMEPLAT_BIT(smeplat_criterion_count() + 1)) - 2u;
    uint64_t mask = random_percent(60)   ? all
                    : random_percent(50) ? random_next() & all
                                         : random_next() & random_next() & all;

    return mask ? mask : all;
}

/* Figures that are not known, or far out, and forces and flags of another measure. */
static void wild_rules(smeplat_rules *r)
{
    int64_t *const figures[] = {&r->assets_fen_min,   &r->age_years_min,  &r->smes_min,          &r->smes_reduced_min,
                                &r->institutions_min, &r->staff_min,      &r->free_services_min, &r->mean_score_min,
                                &r->functions_min,    &r->lookback_years, &r->bar_years};
    static const int64_t far[] = {0, 1, 127, 128, 20000, 30000, 70000, INT32_MAX, INT64_C(2147483648), INT64_MAX};
    size_t i;

    for (i = 0; i < sizeof figures / sizeof *figures; i++) {
        int64_t figure = far[random_below((int64_t)(sizeof far / sizeof *far))];

        if (random_percent(12) && (i < 7 || figure < 2) && !(i == 1 && figure > 100))
            *figures[i] = figure;
    }
    if (random_percent(15))
        r->age_years_min = random_below(101);
    if (random_percent(10))
        r->revenue_share_min =
            random_percent(30) ? (smeplat_ratio){0, 0} : (smeplat_ratio){random_next() >> 33, INT64_MAX / 3};
    if (random_percent(10))
        r->satisfaction_min = random_percent(30) ? (smeplat_ratio){0, 0} : (smeplat_ratio){random_below(1000), 999};
    for (i = 1; i <= smeplat_criterion_count(); i++) {
        if (random_percent(4))
            r->force[i] = (uint8_t)random_below(4);
        if (random_percent(8))
            r->relaxable[i] = (uint8_t)random_below(2);
    }
}

int main(int argc, char **argv)
{
    uint64_t tables = argc > 1 ? strtoull(argv[1], NULL, 10) : 150, seed = argc > 2 ? strtoull(argv[2], NULL, 10) : 1;
    uint64_t end = seed + tables;
    int32_t i, turn;

    for (; seed < end; seed++) {
        static random_application drawn;
        smeplat_columns c;
        size_t count, row, first, last;

        random_seed(seed * 77 + 5);
        count = random_percent(20) ? 512 : 1 + (size_t)random_below(ROWS_MAX);
        lay_table(&c, count, seed, seed % 5 * 8, seed % 3 * 5);
        for (turn = 0; turn < RULES_EACH; turn++) {
            uint64_t criteria;

            random_fill(&drawn, seed * RULES_EACH + (uint64_t)turn, 0);
            if (turn)
                random_rules(&drawn);
            if (turn > 3)
                wild_rules(&drawn.rules);
            criteria = some_criteria();
            first = random_percent(70) ? 0 : (size_t)random_below((int64_t)count);
            last = random_percent(70) ? count : first + (size_t)random_below((int64_t)(count - first + 1));
            ask_in_parts(&c, first, last, &drawn.round, turn ? &drawn.rules : NULL, criteria, seed);
            for (row = 0; row <= count; row++)
                if (row < first || row >= last)
                    untouched(row, seed);
                else
                    compare_row(row, &drawn.round, turn ? &drawn.rules : NULL, criteria, seed);
        }
    }
    printf("%" PRIu64 " rows compared, %" PRIu64 " of them refused; not met %" PRIu64 ", unknown %" PRIu64
           ", discretion %" PRIu64 ", met %" PRIu64 "\n",
           compared, refused, seen[1], seen[2], seen[3], seen[4]);
    for (i = 1; i <= 4; i++)
        if (!seen[i] || !refused) {
            fprintf(stderr, "verdict %d, or refusal, never came up\n", i);
            return 1;
        }
    return 0;
}
