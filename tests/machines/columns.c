/* Applications as columns of every width, laid out by this machine; asked whole, in part, and refused.
 * SPDX-License-Identifier: Apache-2.0 */
#include <smeplat/batch.h>
#include <smeplat/smeplat.h>

#include "../property/random_platform.h"
#include "print.h"
#include "results.h"

#define TABLES      40
#define ROWS        48
#define COLUMNS_MAX 96
#define ENTRIES     12

static unsigned char values[COLUMNS_MAX][ROWS * 8];
static uint8_t bases[COLUMNS_MAX][ROWS];
static char codes[ROWS * SMEPLAT_CODE_LENGTH], sponsors[ENTRIES * SMEPLAT_CODE_LENGTH];
static random_application drawn;
static int64_t entry_rows[4][ENTRIES];

/* Results, as results.h would have them one beside the other. */
static uint8_t conditions[ROWS], filing[ROWS], overall[ROWS];
static int8_t status[ROWS];
static uint64_t not_met[ROWS], unknown[ROWS], discretion[ROWS], met[ROWS];
static int32_t error_field[ROWS];
static int64_t error_entry[ROWS];

/* A value as it may stand in a column of this name, near what the rules ask for. */
static int64_t value_for(const char *name)
{
    if (random_below(400) == 0)
        return random_below(2) ? -1 : 2 + random_below(100);
    if (strstr(name, "_on"))
        return random_day();
    if (!strcmp(name, "total_assets_fen"))
        return 299999999 + random_below(3);
    if (!strcmp(name, "sme_service_revenue_fen"))
        return random_below(100);
    if (strstr(name, "_fen"))
        return 100 + random_below(100);
    if (!strcmp(name, "survey_valid"))
        return 100;
    if (!strcmp(name, "survey_mean_score"))
        return 8998 + random_below(4);
    if (strstr(name, "satisfied"))
        return strstr(name, "basically") ? random_below(20) : 70 + random_below(11);
    if (strstr(name, "staff_"))
        return random_below(9);
    if (strstr(name, "smes_served"))
        return 48 + random_below(54);
    if (strstr(name, "gathered"))
        return 4 + random_below(3);
    return strstr(name, "records") ? random_below(3) : !random_percent(4);
}

static void put_value(unsigned char *at, int64_t value, int32_t width)
{
    int32_t v4 = (int32_t)value;
    int16_t v2 = (int16_t)value;
    int8_t v1 = (int8_t)value;

    if (width == 1)
        memcpy(at, &v1, sizeof v1);
    else if (width == 2)
        memcpy(at, &v2, sizeof v2);
    else if (width == 4)
        memcpy(at, &v4, sizeof v4);
    else
        memcpy(at, &value, sizeof value);
}

static void lay_column(smeplat_column *c, const char *name, size_t number)
{
    static int64_t plain[ROWS];
    int64_t most = 0;
    size_t i;

    for (i = 0; i < ROWS; i++) {
        int64_t v = plain[i] = value_for(name);

        bases[number][i] = random_percent(97) ? (uint8_t)(2 + random_below(2)) : (uint8_t)(1 + random_below(4));
        most = v > most ? v : most;
    }
    c->width = most <= 127 && random_percent(70)     ? 1
               : most <= 32767 && random_percent(70) ? 2
               : random_percent(70)                  ? 4
                                                     : 8;
    for (i = 0; i < ROWS; i++)
        put_value(values[number] + i * (size_t)c->width, plain[i], c->width);
    c->values = values[number];
    if (random_percent(50))
        c->basis = 2 + (int32_t)random_below(2);
    else
        c->bases = bases[number];
}

/* Every column that the layout table has, so that none is forgotten. */
static void lay_columns(smeplat_columns *c)
{
    const smeplat_layout *row;
    size_t i, number = 0;

    memset(c, 0, sizeof *c);
    c->struct_size = sizeof *c;
    c->count = ROWS;
    for (i = 0; (row = smeplat_layout_at(i)) != NULL; i++) {
        smeplat_column column = {NULL, NULL, 0, 0};

        if (strcmp(row->type.ptr, "smeplat_columns") || row->kind != SMEPLAT_LAYOUT_KIND_COLUMN ||
            row->offset >= sizeof *c || number >= COLUMNS_MAX)
            continue;
        if (random_percent(98))
            lay_column(&column, row->field.ptr, number++);
        memcpy((unsigned char *)c + row->offset, &column, sizeof column);
    }
}

/* Rows of `count` entries, never falling. */
static const int64_t *rows_of(size_t list, size_t count)
{
    int64_t row = 0;
    size_t i;

    for (i = 0; i < count; i++)
        entry_rows[list][i] = row += random_below(row < ROWS - 8 ? 7 : 1);
    return entry_rows[list];
}

static void lay_lists(smeplat_columns *c)
{
    size_t i;

    random_lists(&drawn, 90);
    c->incidents = drawn.incidents;
    c->incident_count = drawn.platform.incident_count;
    c->incident_rows = rows_of(0, c->incident_count);
    c->revocations = drawn.revocations;
    c->revocation_count = drawn.platform.revocation_count;
    c->revocation_rows = rows_of(1, c->revocation_count);
    c->rulings = drawn.rulings;
    c->ruling_count = drawn.platform.ruling_count;
    c->ruling_rows = rows_of(2, c->ruling_count);
    c->sponsor_usccs = sponsors;
    c->sponsor_count = ENTRIES;
    c->sponsor_rows = rows_of(3, ENTRIES);
    for (i = 0; i < ENTRIES; i++)
        memcpy(sponsors + i * SMEPLAT_CODE_LENGTH, random_code().ptr, SMEPLAT_CODE_LENGTH);
    memset(codes, 0, sizeof codes);
    for (i = 0; i < ROWS; i++)
        if (random_percent(80))
            memcpy(codes + i * SMEPLAT_CODE_LENGTH, random_code().ptr, SMEPLAT_CODE_LENGTH);
    c->usccs = codes;
}

static void print_rows(size_t first, size_t count)
{
    size_t i;

    for (i = 0; i < count; i++) {
        print_pair("row", (int64_t)(first + i));
        print_number(conditions[i]);
        print_number(filing[i]);
        print_number(overall[i]);
        print_word(smeplat_status_name(status[i]));
        print_number((int64_t)not_met[i]);
        print_number((int64_t)unknown[i]);
        print_number((int64_t)discretion[i]);
        print_number((int64_t)met[i]);
        print_number(error_field[i]);
        print_number(error_entry[i]);
        print_end();
    }
}

static void ask(const smeplat_columns *c, size_t first, size_t count, uint64_t criteria)
{
    smeplat_verdict_columns out = {.struct_size = sizeof out,
                                   .conditions = conditions,
                                   .filing = filing,
                                   .overall = overall,
                                   .status = status,
                                   .not_met = not_met,
                                   .unknown = unknown,
                                   .discretion = discretion,
                                   .met = met,
                                   .error_field = error_field,
                                   .error_entry = error_entry};
    smeplat_error error = {.struct_size = sizeof error};
    smeplat_status answer = smeplat_assess_columns(c, first, count, criteria, &drawn.round, &drawn.rules, &out, &error);

    print_refusal("columns", answer, &error);
    if (!answer)
        print_rows(first, count);
}

void results_of_columns(void)
{
    smeplat_columns c;
    uint64_t seed;

    for (seed = 1; seed <= TABLES; seed++) {
        random_fill(&drawn, seed, 30);
        memset(&drawn.platform, 0, sizeof drawn.platform);
        if (seed % 2)
            random_rules(&drawn);
        lay_columns(&c);
        lay_lists(&c);
        ask(&c, 0, ROWS, 0);
        ask(&c, 5, ROWS - 9, random_next() & ((UINT64_C(2) << 34) - 2));
        c.survey_valid.width = 3;
        ask(&c, 0, ROWS, 0);
    }
}
