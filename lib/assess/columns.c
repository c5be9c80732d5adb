/* Columns at the door, and one row of them as a platform.
 * SPDX-License-Identifier: Apache-2.0 */
#include "assess/columns.h"

#include <string.h>

#define TABLE_MIN     SMEPLAT__END_OF(smeplat_columns, finance_records_in_year)
#define EVERY         UINT64_MAX
#define ON(criterion) SMEPLAT_BIT(SMEPLAT_CRITERION_##criterion)
#define INCIDENTS     (ON(ART6_2_PENALTIES) | ON(ART6_2_DISHONESTY))

/* P(fact of the platform, its field, criteria that look at it under one reading or another),
 * S(column, fact of a service, its field, function) */
/* clang-format off */
#define COLUMNS(P, S) \
    P(public_benefit, PUBLIC_BENEFIT, ON(ART3_PRINCIPLES)) \
    P(public_character, PUBLIC_CHARACTER, ON(ART3_PRINCIPLES)) \
    P(openness, OPENNESS, ON(ART3_PRINCIPLES)) \
    P(legal_person, LEGAL_PERSON, ON(ART6_1_LEGAL_PERSON)) \
    P(registered_in_beijing, REGISTERED_IN_BEIJING, ON(ART6_1_REGISTERED)) \
    P(founded_on, FOUNDED_ON, ON(ART6_1_AGE)) \
    P(total_assets_fen, TOTAL_ASSETS_FEN, ON(ART6_1_ASSETS)) \
    P(operating_soundly, OPERATING_SOUNDLY, ON(ART6_2_OPERATION)) \
    P(good_prospects, GOOD_PROSPECTS, ON(ART6_2_PROSPECTS)) \
    P(incidents_complete, INCIDENTS_COMPLETE, INCIDENTS) \
    P(field_reputation, FIELD_REPUTATION, ON(ART6_3_REPUTATION)) \
    P(jjj_smes_served, JJJ_SMES_SERVED, ON(ART6_3_SMES_SERVED)) \
    P(gaojingjian_focus, GAOJINGJIAN_FOCUS, ON(ART6_3_SMES_SERVED)) \
    P(production_stage_services, PRODUCTION_STAGE_SERVICES, ON(ART6_3_SMES_SERVED)) \
    P(fixed_premises, FIXED_PREMISES, ON(ART6_4_PREMISES)) \
    P(facilities, FACILITIES, ON(ART6_4_FACILITIES)) \
    P(organises_resources, ORGANISES_RESOURCES, ON(ART6_4_ORGANISES)) \
    P(institutions_gathered, INSTITUTIONS_GATHERED, ON(ART6_4_INSTITUTIONS)) \
    P(system_display, SYSTEM_DISPLAY, ON(ART6_5_DISPLAY)) \
    P(system_query, SYSTEM_QUERY, ON(ART6_5_QUERY)) \
    P(digital_operation, DIGITAL_OPERATION, ON(ART6_5_DIGITAL)) \
    P(business_reputation, BUSINESS_REPUTATION, ON(ART6_6_CREDIT)) \
    P(management_system, MANAGEMENT_SYSTEM, ON(ART6_6_MANAGEMENT)) \
    P(service_process, SERVICE_PROCESS, ON(ART6_6_PROCESS)) \
    P(charging_standard, CHARGING_STANDARD, ON(ART6_6_CHARGES)) \
    P(quality_assurance, QUALITY_ASSURANCE, ON(ART6_6_QUALITY)) \
    P(development_plan, DEVELOPMENT_PLAN, ON(ART6_6_PLAN)) \
    P(annual_targets, ANNUAL_TARGETS, ON(ART6_6_TARGETS)) \
    P(management_team, MANAGEMENT_TEAM, ON(ART6_7_TEAM)) \
    P(staff_degree_only, STAFF_DEGREE_ONLY, ON(ART6_7_STAFF)) \
    P(staff_title_only, STAFF_TITLE_ONLY, ON(ART6_7_STAFF)) \
    P(staff_degree_and_title, STAFF_DEGREE_AND_TITLE, ON(ART6_7_STAFF)) \
    P(sme_service_revenue_fen, SME_SERVICE_REVENUE_FEN, ON(ART6_8_REVENUE_SHARE)) \
    P(operating_revenue_fen, OPERATING_REVENUE_FEN, ON(ART6_8_REVENUE_SHARE)) \
    P(total_income_fen, TOTAL_INCOME_FEN, ON(ART6_8_REVENUE_SHARE)) \
    P(service_revenue_fen, SERVICE_REVENUE_FEN, ON(ART6_8_REVENUE_SHARE)) \
    P(free_services, FREE_SERVICES, ON(ART6_8_FREE_SERVICES)) \
    P(survey_valid, SURVEY_VALID, ON(ART6_9_SATISFACTION)) \
    P(survey_satisfied, SURVEY_SATISFIED, ON(ART6_9_SATISFACTION)) \
    P(survey_basically_satisfied, SURVEY_BASICALLY_SATISFIED, ON(ART6_9_SATISFACTION)) \
    P(survey_mean_score, SURVEY_MEAN_SCORE, ON(ART6_9_SATISFACTION)) \
    P(outstanding_results, OUTSTANDING_RESULTS, EVERY) \
    P(demonstration_effect, DEMONSTRATION_EFFECT, EVERY) \
    P(filed_on, FILED_ON, ON(ART10_FILED_IN_TIME) | ON(ART15_BAR)) \
    P(materials_complete, MATERIALS_COMPLETE, ON(ART10_MATERIALS)) \
    S(consulting_offered, offered, SERVICES_OFFERED, CONSULTING) \
    S(consulting_records_in_year, records_in_year, SERVICES_RECORDS_IN_YEAR, CONSULTING) \
    S(startup_offered, offered, SERVICES_OFFERED, STARTUP) \
    S(startup_records_in_year, records_in_year, SERVICES_RECORDS_IN_YEAR, STARTUP) \
    S(innovation_offered, offered, SERVICES_OFFERED, INNOVATION) \
    S(innovation_records_in_year, records_in_year, SERVICES_RECORDS_IN_YEAR, INNOVATION) \
    S(organises_innovation_resources, organises_innovation_resources, SERVICES_ORGANISES_INNOVATION_RESOURCES, INNOVATION) \
    S(opens_instruments, opens_instruments, SERVICES_OPENS_INSTRUMENTS, INNOVATION) \
    S(digital_offered, offered, SERVICES_OFFERED, DIGITAL) \
    S(digital_records_in_year, records_in_year, SERVICES_RECORDS_IN_YEAR, DIGITAL) \
    S(talent_offered, offered, SERVICES_OFFERED, TALENT) \
    S(talent_records_in_year, records_in_year, SERVICES_RECORDS_IN_YEAR, TALENT) \
    S(finance_offered, offered, SERVICES_OFFERED, FINANCE) \
    S(finance_records_in_year, records_in_year, SERVICES_RECORDS_IN_YEAR, FINANCE)
/* clang-format on */

/* The columns' numbers, in the order in which they stand. */
#define NUMBER_P(column, field, criteria)       COLUMN_##column,
#define NUMBER_S(column, fact, field, function) COLUMN_##column,
enum { COLUMNS(NUMBER_P, NUMBER_S) COLUMN_COUNT };

/* Columns stand one after another, so that they can be walked through. */
#define STANDS_P(column, field, criteria)                                                                    \
    _Static_assert(offsetof(smeplat_columns, column) ==                                                      \
                       offsetof(smeplat_columns, public_benefit) + COLUMN_##column * sizeof(smeplat_column), \
                   "columns are numbered as they stand");
#define STANDS_S(column, fact, field, function) STANDS_P(column, field, 0)
COLUMNS(STANDS_P, STANDS_S)

/* What a column is about, and where its fact lies in a row made a platform. */
typedef struct place {
    int32_t field, entry;
    size_t fact;
    uint64_t criteria;
} place;

#define SERVICE(function) \
    (offsetof(smeplat__row, services) + (SMEPLAT_FUNCTION_##function - 1) * sizeof(smeplat_service))
#define PLACE_P(column, field, criteria) {SMEPLAT_FIELD_##field, 0, offsetof(smeplat__row, platform.column), criteria},
#define PLACE_S(column, fact, field, function)                                                                \
    {SMEPLAT_FIELD_##field, SMEPLAT_FUNCTION_##function, SERVICE(function) + offsetof(smeplat_service, fact), \
     ON(ART7_FUNCTIONS)},
static const place places[COLUMN_COUNT] = {COLUMNS(PLACE_P, PLACE_S)};

static const struct {
    int32_t field;
    uint64_t criteria;
} lists[SMEPLAT__LISTS] = {
    {SMEPLAT_FIELD_SPONSOR_USCCS, EVERY},
    {SMEPLAT_FIELD_INCIDENTS, INCIDENTS},
    {SMEPLAT_FIELD_REVOCATIONS, ON(ART15_BAR)},
    {SMEPLAT_FIELD_RULINGS, EVERY},
};

static smeplat_column *column_at(smeplat_columns *c, int32_t number)
{
    return (smeplat_column *)(void *)((char *)c + offsetof(smeplat_columns, public_benefit)) + number;
}

/* One column's shape; its rows are looked at later. */
static smeplat_status column_check(const smeplat_column *x, const place *at, smeplat_error *error)
{
    smeplat_status status = SMEPLAT_OK;

    if (!x->values)
        status = x->bases ? SMEPLAT_ERR_NULL : SMEPLAT_OK;
    else if (x->width != 1 && x->width != 2 && x->width != 4 && x->width != 8)
        status = SMEPLAT_ERR_RANGE;
    else if (x->basis < SMEPLAT_BASIS_NOT_STATED || x->basis > SMEPLAT_BASIS_VERIFIED)
        status = SMEPLAT_ERR_ENUM;
    else if (!x->bases == !x->basis)
        status = SMEPLAT_ERR_BASIS;
    return status ? smeplat__refuse(error, status, at->field, smeplat_field_clause(at->field), at->entry) : SMEPLAT_OK;
}

/* First entry of a list that belongs to row `row` or a later one. */
static size_t entry_from(const int64_t *rows, size_t count, int64_t row)
{
    size_t low = 0, high = count;

    while (low < high) {
        size_t middle = low + (high - low) / 2;

        if (rows[middle] < row)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

/* A list as it is given. */
typedef struct list {
    const void *entries;
    const int64_t *rows;
    size_t count;
    uint32_t min; /* bytes of the least struct of its kind; 0: codes, which have no size of their own */
} list;

static uint32_t size_at(const list *l, size_t i, uint32_t stride)
{
    uint32_t size;

    memcpy(&size, (const char *)l->entries + i * stride, sizeof size);
    return size;
}

/* The entries of rows `first` .. `end - 1` of `all`. Calls that share out the rows of a table between them see each entry, so
 * none need look at the others' entries: where rows fall or lie outside, one of the calls meets it. */
static smeplat_status entries_take(const list *l, size_t all, size_t first, size_t end, smeplat__entries *out,
                                   int64_t *wrong)
{
    const int64_t *rows = l->rows;
    int64_t before = (int64_t)first;
    uint32_t stride;
    size_t i;

    if (!l->entries || !rows)
        return SMEPLAT_ERR_NULL;
    *wrong = 1;
    stride = l->min ? size_at(l, 0, 0) : SMEPLAT_CODE_LENGTH;
    if (l->min && smeplat__size_check(stride, l->min))
        return SMEPLAT_ERR_STRUCT_SIZE;
    out->rows = rows;
    out->stride = stride;
    out->at = entry_from(rows, l->count, (int64_t)first);
    out->end = entry_from(rows, l->count, (int64_t)end);
    *wrong = (int64_t)out->at;
    if (out->at && rows[out->at - 1] < 0)
        return SMEPLAT_ERR_RANGE;
    *wrong = (int64_t)out->end + 1;
    if (out->end < l->count && rows[out->end] >= (int64_t)all)
        return SMEPLAT_ERR_RANGE;
    for (i = out->at; i < out->end; i++) {
        *wrong = (int64_t)i + 1;
        if (rows[i] < 0 || rows[i] >= (int64_t)all)
            return SMEPLAT_ERR_RANGE;
        if (rows[i] < before || rows[i] >= (int64_t)end)
            return SMEPLAT_ERR_ORDER;
        if (l->min && size_at(l, i, stride) != stride)
            return SMEPLAT_ERR_STRUCT_SIZE;
        before = rows[i];
    }
    return SMEPLAT_OK;
}

static smeplat_status lists_check(smeplat__table *t, size_t first, size_t end, uint64_t criteria, smeplat_error *error)
{
    const smeplat_columns *c = &t->columns;
    const list given[SMEPLAT__LISTS] = {
        {c->sponsor_usccs, c->sponsor_rows, c->sponsor_count, 0},
        {c->incidents, c->incident_rows, c->incident_count, SMEPLAT__INCIDENT_MIN},
        {c->revocations, c->revocation_rows, c->revocation_count, SMEPLAT__REVOCATION_MIN},
        {c->rulings, c->ruling_rows, c->ruling_count, SMEPLAT__RULING_MIN},
    };
    int32_t i;

    for (i = 0; i < SMEPLAT__LISTS; i++) {
        smeplat_status status = SMEPLAT_OK;
        int32_t field = lists[i].field;
        int64_t wrong = 0;

        memset(&t->lists[i], 0, sizeof t->lists[i]);
        if (given[i].count && (criteria & lists[i].criteria))
            status = entries_take(&given[i], c->count, first, end, &t->lists[i], &wrong);
        if (status)
            return smeplat__refuse(error, status, field, smeplat_field_clause(field), wrong);
    }
    return SMEPLAT_OK;
}

smeplat_status smeplat__table_take(const smeplat_columns *columns, size_t first, size_t count, uint64_t criteria,
                                   smeplat__table *out, smeplat_error *error)
{
    smeplat_status status;
    const smeplat_columns *c = smeplat__take(columns, sizeof out->columns, TABLE_MIN, &out->columns, &status);
    int32_t i;

    if (!c)
        return smeplat__refuse(error, status, SMEPLAT_FIELD_ARG_INPUT, 0, 0);
    if (c != &out->columns)
        out->columns = *c;
    if (out->columns.reserved0)
        return smeplat__refuse(error, SMEPLAT_ERR_BITS, SMEPLAT_FIELD_ARG_INPUT, 0, 0);
    if (first > out->columns.count || count > out->columns.count - first)
        return smeplat__refuse(error, SMEPLAT_ERR_RANGE, SMEPLAT_FIELD_ARG_INPUT, 0, 0);
    for (i = 0; i < COLUMN_COUNT; i++) {
        smeplat_column *x = column_at(&out->columns, i);

        if (!(criteria & places[i].criteria))
            memset(x, 0, sizeof *x);
        status = column_check(x, &places[i], error);
        if (status)
            return status;
    }
    return lists_check(out, first, first + count, criteria, error);
}

/* ---- one row ---- */

static int64_t value_at(const smeplat_column *x, size_t row)
{
    const unsigned char *at = (const unsigned char *)x->values + row * (size_t)x->width;
    int8_t v1;
    int16_t v2;
    int32_t v4;
    int64_t v8;

    switch (x->width) {
    case 1:
        memcpy(&v1, at, sizeof v1);
        return v1;
    case 2:
        memcpy(&v2, at, sizeof v2);
        return v2;
    case 4:
        memcpy(&v4, at, sizeof v4);
        return v4;
    default:
        memcpy(&v8, at, sizeof v8);
        return v8;
    }
}

static smeplat_fact fact_at(const smeplat_column *x, size_t row)
{
    smeplat_fact fact = {0, 0, 0};

    if (x->values) {
        fact.value = value_at(x, row);
        fact.basis = x->bases ? x->bases[row] : x->basis;
    }
    return fact;
}

/* How many entries of a list row `row` has; they end at `at`. */
static size_t entries_of(smeplat__entries *e, size_t row)
{
    size_t from;

    while (e->at < e->end && e->rows[e->at] < (int64_t)row)
        e->at++;
    from = e->at;
    while (e->at < e->end && e->rows[e->at] == (int64_t)row)
        e->at++;
    return e->at - from;
}

/* Where the entries of a row begin, after entries_of(). */
static const void *entries_start(const smeplat__entries *e, const void *base, size_t count)
{
    return count ? (const char *)base + (e->at - count) * e->stride : NULL;
}

void smeplat__table_row(smeplat__table *t, size_t row, smeplat__row *out)
{
    smeplat_columns *c = &t->columns;
    smeplat__entries *e = t->lists;
    smeplat_platform *p = &out->platform;
    int32_t i;

    memset(out, 0, sizeof *out);
    p->struct_size = sizeof *p;
    p->uscc = smeplat__code_at(c->usccs, row);
    for (i = 0; i < SMEPLAT__SERVICES; i++) {
        out->services[i].struct_size = sizeof out->services[i];
        out->services[i].function = i + 1;
    }
    for (i = 0; i < COLUMN_COUNT; i++)
        *(smeplat_fact *)(void *)((char *)out + places[i].fact) = fact_at(column_at(c, i), row);
    p->services = out->services;
    p->service_count = SMEPLAT__SERVICES;
    p->sponsor_count = entries_of(&e[SMEPLAT__LIST_SPONSORS], row);
    out->sponsors = entries_start(&e[SMEPLAT__LIST_SPONSORS], c->sponsor_usccs, p->sponsor_count);
    p->incident_count = entries_of(&e[SMEPLAT__LIST_INCIDENTS], row);
    p->incidents = entries_start(&e[SMEPLAT__LIST_INCIDENTS], c->incidents, p->incident_count);
    p->revocation_count = entries_of(&e[SMEPLAT__LIST_REVOCATIONS], row);
    p->revocations = entries_start(&e[SMEPLAT__LIST_REVOCATIONS], c->revocations, p->revocation_count);
    p->ruling_count = entries_of(&e[SMEPLAT__LIST_RULINGS], row);
    p->rulings = entries_start(&e[SMEPLAT__LIST_RULINGS], c->rulings, p->ruling_count);
}

size_t smeplat__entries_from(const smeplat__entries *e, size_t row)
{
    return e->end ? entry_from(e->rows, e->end, (int64_t)row) : 0;
}
