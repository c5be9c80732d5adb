/* Blocks of a table: slices of columns, and what a block says of its rows against what each row made a platform is told, with nothing
 * sent the long way that need not go it.
 * SPDX-License-Identifier: Apache-2.0 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "draw.h"
#include "sample.h"

#include "assess/work.h"
#include "time/date.h"

#define BLOCK    SMEPLAT__BLOCK
#define DEADLINE 20260630

/* ---- columns ---- */

/* What a column's values are about. */
enum kind {
    YES,
    SMES,
    ASSETS,
    INSTITUTIONS,
    FREE,
    HEADS,
    FOUNDED,
    FILED,
    PART,
    WHOLE,
    VALID,
    SATISFIED,
    BASICALLY,
    SCORE,
    RECORDS
};

#define AT(column) offsetof(smeplat_columns, column)
static const struct fact_column {
    int32_t criterion, kind;
    size_t at;
} facts[] = {
    {SMEPLAT_CRITERION_ART3_PRINCIPLES, YES, AT(public_benefit)},
    {SMEPLAT_CRITERION_ART3_PRINCIPLES, YES, AT(public_character)},
    {SMEPLAT_CRITERION_ART3_PRINCIPLES, YES, AT(openness)},
    {SMEPLAT_CRITERION_ART6_1_LEGAL_PERSON, YES, AT(legal_person)},
    {SMEPLAT_CRITERION_ART6_1_REGISTERED, YES, AT(registered_in_beijing)},
    {SMEPLAT_CRITERION_ART6_1_AGE, FOUNDED, AT(founded_on)},
    {SMEPLAT_CRITERION_ART6_1_ASSETS, ASSETS, AT(total_assets_fen)},
    {SMEPLAT_CRITERION_ART6_2_PENALTIES, YES, AT(incidents_complete)},
    {SMEPLAT_CRITERION_ART6_2_DISHONESTY, YES, AT(incidents_complete)},
    {SMEPLAT_CRITERION_ART6_3_SMES_SERVED, SMES, AT(jjj_smes_served)},
    {SMEPLAT_CRITERION_ART6_3_SMES_SERVED, YES, AT(gaojingjian_focus)},
    {SMEPLAT_CRITERION_ART6_3_SMES_SERVED, YES, AT(production_stage_services)},
    {SMEPLAT_CRITERION_ART6_4_INSTITUTIONS, INSTITUTIONS, AT(institutions_gathered)},
    {SMEPLAT_CRITERION_ART6_7_STAFF, HEADS, AT(staff_degree_only)},
    {SMEPLAT_CRITERION_ART6_7_STAFF, HEADS, AT(staff_title_only)},
    {SMEPLAT_CRITERION_ART6_7_STAFF, HEADS, AT(staff_degree_and_title)},
    {SMEPLAT_CRITERION_ART6_8_REVENUE_SHARE, PART, AT(sme_service_revenue_fen)},
    {SMEPLAT_CRITERION_ART6_8_REVENUE_SHARE, WHOLE, AT(operating_revenue_fen)},
    {SMEPLAT_CRITERION_ART6_8_REVENUE_SHARE, WHOLE, AT(total_income_fen)},
    {SMEPLAT_CRITERION_ART6_8_REVENUE_SHARE, WHOLE, AT(service_revenue_fen)},
    {SMEPLAT_CRITERION_ART6_8_FREE_SERVICES, FREE, AT(free_services)},
    {SMEPLAT_CRITERION_ART6_9_SATISFACTION, VALID, AT(survey_valid)},
    {SMEPLAT_CRITERION_ART6_9_SATISFACTION, SATISFIED, AT(survey_satisfied)},
    {SMEPLAT_CRITERION_ART6_9_SATISFACTION, BASICALLY, AT(survey_basically_satisfied)},
    {SMEPLAT_CRITERION_ART6_9_SATISFACTION, SCORE, AT(survey_mean_score)},
    {SMEPLAT_CRITERION_ART7_FUNCTIONS, YES, AT(consulting_offered)},
    {SMEPLAT_CRITERION_ART7_FUNCTIONS, RECORDS, AT(consulting_records_in_year)},
    {SMEPLAT_CRITERION_ART7_FUNCTIONS, YES, AT(innovation_offered)},
    {SMEPLAT_CRITERION_ART7_FUNCTIONS, RECORDS, AT(innovation_records_in_year)},
    {SMEPLAT_CRITERION_ART7_FUNCTIONS, YES, AT(organises_innovation_resources)},
    {SMEPLAT_CRITERION_ART7_FUNCTIONS, YES, AT(opens_instruments)},
    {SMEPLAT_CRITERION_ART7_FUNCTIONS, YES, AT(finance_offered)},
    {SMEPLAT_CRITERION_ART7_FUNCTIONS, RECORDS, AT(finance_records_in_year)},
    {SMEPLAT_CRITERION_ART10_FILED_IN_TIME, FILED, AT(filed_on)},
    {SMEPLAT_CRITERION_ART10_MATERIALS, YES, AT(materials_complete)},
    {0, YES, AT(outstanding_results)},
    {0, YES, AT(demonstration_effect)},
};

static const int32_t asked_alone[] = {
    SMEPLAT_CRITERION_ART3_PRINCIPLES,      SMEPLAT_CRITERION_ART6_1_LEGAL_PERSON,
    SMEPLAT_CRITERION_ART6_1_REGISTERED,    SMEPLAT_CRITERION_ART6_1_AGE,
    SMEPLAT_CRITERION_ART6_1_ASSETS,        SMEPLAT_CRITERION_ART6_2_PENALTIES,
    SMEPLAT_CRITERION_ART6_2_DISHONESTY,    SMEPLAT_CRITERION_ART6_3_SMES_SERVED,
    SMEPLAT_CRITERION_ART6_4_INSTITUTIONS,  SMEPLAT_CRITERION_ART6_7_STAFF,
    SMEPLAT_CRITERION_ART6_8_REVENUE_SHARE, SMEPLAT_CRITERION_ART6_8_FREE_SERVICES,
    SMEPLAT_CRITERION_ART6_9_SATISFACTION,  SMEPLAT_CRITERION_ART7_FUNCTIONS,
    SMEPLAT_CRITERION_ART10_MATERIALS,      SMEPLAT_CRITERION_ART10_FILED_IN_TIME,
};

/* A block in the making: what its columns lie in, and the wholes and parts that hang together. */
static struct block {
    smeplat_columns columns;
    int64_t aligned[COUNT_OF(facts)][BLOCK + 1];
    uint8_t bases[COUNT_OF(facts)][BLOCK];
    char codes[BLOCK][SMEPLAT_CODE_LENGTH];
    int64_t whole[BLOCK], part[BLOCK];
    size_t bad; /* the row of a spoilt column that is amiss */
    smeplat_rules rules;
    smeplat__plan plan;
    smeplat__table table;
    smeplat__block out;
} b;

static smeplat_column *column_at(size_t number)
{
    return (smeplat_column *)(void *)((char *)&b.columns + facts[number].at);
}

/* One of the values about a figure, all of them in order. */
static int64_t about(int64_t figure)
{
    return figure - 1 + below(3);
}

/* A day that is old enough, or a little too young, or as old as can be. */
static int64_t some_day(int64_t last)
{
    static const int64_t others[] = {19000101, 19991231, 20240630, 20240701, 20230228, 20260630, 20260701, 21991231};

    return one_in(2) ? last : others[below((int64_t)COUNT_OF(others))];
}

/* What may stand in a row; a part is no larger than its whole. */
static int64_t value_of(int32_t kind, size_t row)
{
    switch (kind) {
    case YES:
        return !one_in(3);
    case RECORDS:
        return below(3);
    case SMES:
        return one_in(3) ? about(50) : one_in(3) ? below(2) : about(100);
    case ASSETS:
        return about(300000000);
    case INSTITUTIONS:
        return about(5);
    case FREE:
        return about(b.rules.free_services_min ? b.rules.free_services_min : 1);
    case HEADS:
        return about(3);
    case FOUNDED:
        return some_day(20240630);
    case FILED:
        return some_day(DEADLINE);
    case PART:
    case SATISFIED:
        return b.part[row];
    case WHOLE:
    case VALID:
        return b.whole[row];
    case BASICALLY:
        return below(b.whole[row] - b.part[row] + 1);
    case SCORE:
        return one_in(2) ? about(9000) : 10000 - below(2);
    default:
        return 0;
    }
}

/* What may not, or hardly. */
static int64_t amiss_of(int32_t kind, size_t row, int32_t width)
{
    const int64_t most = most_of(width);
    static const int64_t no_days[] = {0,        -1,       20240230, 20250229, 20241301, 20240001,
                                      20240100, 18991231, 22000101, 20240229, INT32_MAX};

    switch (kind) {
    case YES:
        return one_in(2) ? 2 : one_in(2) ? -1 : one_in(2) ? 3 : most;
    case FOUNDED:
    case FILED:
        return no_days[below((int64_t)COUNT_OF(no_days))];
    case PART:
    case SATISFIED:
        return one_in(2) ? -1 : b.whole[row] + 1;
    case WHOLE:
    case VALID:
        return one_in(2) ? -1 : b.part[row] - 1;
    case BASICALLY:
        return one_in(2) ? -1 : b.whole[row] - b.part[row] + 1;
    case SCORE:
        return one_in(2) ? -1 : 10001;
    case HEADS: /* the loops add three: 2^61 is not for them, though the door lets it in */
        return one_in(2) ? -1 : most >> 61 ? (INT64_C(1) << 61) - 1 : most;
    default:
        return one_in(2) ? -1 : one_in(2) ? most : -most - 1;
    }
}

static int32_t width_for(int32_t kind)
{
    static const int32_t wide[] = {4, 8};
    static const int32_t any[] = {1, 2, 4, 8};

    return kind == YES || kind == RECORDS || kind == HEADS || kind == INSTITUTIONS ? any[below(4)] : wide[below(2)];
}

static void put(void *at, size_t row, int32_t width, int64_t value)
{
    const int8_t v1 = (int8_t)value;
    const int16_t v2 = (int16_t)value;
    const int32_t v4 = (int32_t)value;

    memcpy((char *)at + row * (size_t)width,
           width == 1   ? (const void *)&v1
           : width == 2 ? (const void *)&v2
           : width == 4 ? (const void *)&v4
                        : (const void *)&value,
           (size_t)width);
}

/* How much of a block is amiss: nothing, one column, or all of it. */
enum trouble { ORDERLY, ONE_COLUMN, ANYTHING };

/* Every row is proved; or, where a column is spoilt, one row or all rows are not, or are of no basis there is. */
static void lay_bases(size_t number, int32_t trouble, int32_t least)
{
    const int32_t all = trouble == ONE_COLUMN && one_in(4);
    size_t i;

    for (i = 0; i < BLOCK; i++) {
        const int32_t amiss = trouble == ONE_COLUMN ? i == b.bad || all : trouble == ANYTHING && one_in(9);

        b.bases[number][i] = (uint8_t)(amiss ? below(all ? 4 : 5) : least + below(4 - least));
    }
}

/* A spoilt column has one value amiss, or bases. */
static void lay_column(size_t number, int32_t trouble, int32_t width)
{
    const int32_t kind = facts[number].kind, least = b.rules.min_basis,
                  spoilt_bases = trouble != ONE_COLUMN || one_in(2);
    const size_t bad = trouble == ONE_COLUMN && !spoilt_bases ? b.bad : BLOCK;
    smeplat_column *x = column_at(number);
    char *at = (char *)b.aligned[number] + (trouble == ANYTHING && one_in(3) ? 1 : 0);
    size_t i;

    *x = (smeplat_column){at, NULL, width, least + (int32_t)below(4 - least)};
    if (trouble && spoilt_bases && one_in(4))
        x->basis = 1 + (int32_t)below(3);
    else if (one_in(2) || (trouble == ONE_COLUMN && spoilt_bases)) {
        lay_bases(number, spoilt_bases ? trouble : ORDERLY, least);
        x->bases = b.bases[number];
        x->basis = 0;
    }
    for (i = 0; i < BLOCK; i++) {
        const int32_t amiss = i == bad || (trouble == ANYTHING && one_in(40));
        int64_t value = amiss ? amiss_of(kind, i, width) : value_of(kind, i);

        if (x->bases && !x->bases[i] && !one_in(5))
            value = 0;
        put(at, i, width, value);
    }
}

static void lay_wholes(int32_t tenths, int32_t width)
{
    static const int64_t wholes[] = {1, 2, 10, 20, 99, 100, 1000001, 100000000};
    size_t i;

    for (i = 0; i < BLOCK; i++) {
        const int64_t whole =
            width == 8 && one_in(6) ? (INT64_C(1) << 42) - 2 - below(2) : wholes[below((int64_t)COUNT_OF(wholes))];
        int64_t part = whole * tenths / 10 - 1 + below(3);

        part = one_in(8) ? whole : part < 0 ? 0 : part > whole ? whole : part;
        b.whole[i] = whole;
        b.part[i] = part;
    }
    if (one_in(2))
        b.whole[i = (size_t)below(BLOCK)] = 0, b.part[i] = 0;
}

/* Codes that open the relaxation, or do not, or are none. */
static void lay_codes(void)
{
    static const char *const codes[] = {
        "51110000500000005A", "91110108551385082Q", "",
        "51310000500000005A", "54110000500000005A", "53910000500000005A",
        "52210000500000005A", "11510000500000005A", "51000000500000005A",
        "51119990500000005A", "51120000500000005A",
    };
    size_t i;

    memset(b.codes, 0, sizeof b.codes);
    for (i = 0; i < BLOCK; i++) {
        const char *code = one_in(30) ? "5111000050000000A" : codes[below((int64_t)COUNT_OF(codes))];

        memcpy(b.codes[i], code, strlen(code));
    }
    b.columns.usccs = &b.codes[0][0];
}

static int32_t may_be_missing(int32_t kind)
{
    return kind == SCORE || kind == BASICALLY || kind == WHOLE || kind == RECORDS;
}

/* The columns that a criterion (0: any) looks at; `relaxing`: those of Art. 6's last paragraph too. */
static void lay_block(int32_t criterion, int32_t trouble, int32_t relaxing)
{
    const int32_t width = width_for(WHOLE), narrow = width_for(HEADS);
    size_t laid[COUNT_OF(facts)], count = 0, spoilt, i;

    b.columns = (smeplat_columns){.struct_size = sizeof b.columns, .count = BLOCK};
    lay_wholes(criterion == SMEPLAT_CRITERION_ART6_8_REVENUE_SHARE ? 5 : 9, width);
    for (i = 0; i < COUNT_OF(facts); i++)
        if (facts[i].criterion ? !criterion || facts[i].criterion == criterion : relaxing)
            if (!(trouble == ANYTHING || may_be_missing(facts[i].kind)) || !one_in(facts[i].kind == SCORE ? 2 : 4))
                laid[count++] = i;
    spoilt = (size_t)below((int64_t)count + 1);
    b.bad = (size_t)below(BLOCK);
    for (i = 0; i < count; i++) {
        const int32_t kind = facts[laid[i]].kind, own = trouble == ANYTHING && one_in(4);
        const int32_t shared = kind >= PART && kind <= BASICALLY ? width : kind == HEADS ? narrow : width_for(kind);

        lay_column(laid[i], trouble == ONE_COLUMN && i != spoilt ? ORDERLY : trouble, own ? width_for(kind) : shared);
    }
    if (relaxing)
        lay_codes();
}

static void some_rules(void)
{
    size_t i;

    b.rules = sample_rules();
    for (i = 0; i < smeplat_reading_count(); i++)
        if (one_in(3))
            b.rules.readings[i + 1] = (uint8_t)below(smeplat_reading_at(i)->options);
    for (i = 1; i <= smeplat_criterion_count(); i++) {
        if (one_in(3))
            b.rules.force[i] = (uint8_t)below(4);
        if (one_in(3))
            b.rules.relaxable[i] = (uint8_t)below(2);
    }
    b.rules.min_basis = 1 + (int32_t)below(3);
    b.rules.readings[SMEPLAT_READING_REVENUE_DENOMINATOR] = (uint8_t)below(3);
    if (one_in(6))
        b.rules.smes_reduced_min = 0;
    if (one_in(9))
        b.rules.lookback_years = 0;
    if (one_in(9))
        b.rules.smes_min = 0;
    if (one_in(9))
        b.rules.revenue_share_min = (smeplat_ratio){0, 0};
    if (one_in(9))
        b.rules.satisfaction_min = one_in(2) ? (smeplat_ratio){0, 0} : (smeplat_ratio){0, 100};
    if (one_in(9))
        b.rules.institutions_min = b.rules.staff_min = b.rules.free_services_min = 0;
    if (one_in(9))
        b.rules.functions_min = 1 + below(2);
}

static void assess(uint64_t criteria, size_t count)
{
    smeplat__plan_make(&b.rules, DEADLINE, criteria, BLOCK, &b.plan);
    assert_int_equal(smeplat__table_take(&b.columns, 0, BLOCK, criteria, &b.table, NULL), SMEPLAT_OK);
    memset(&b.out, 0xA5, sizeof b.out);
    smeplat__block_assess(&b.plan, &b.table, 0, count, &b.out);
}

static int32_t is_in(int32_t kind, int32_t criterion, size_t row)
{
    const smeplat__masks *m = &b.out.masks;
    const int32_t number = criterion / 8;

    return (m->used[kind] >> number & 1) && (m->planes[kind][number][row] & smeplat__plane_bit(criterion));
}

static int32_t verdict_in_block(int32_t criterion, size_t row)
{
    const int32_t in = is_in(SMEPLAT__NOT_MET, criterion, row) + 2 * is_in(SMEPLAT__UNKNOWN, criterion, row) +
                       4 * is_in(SMEPLAT__DISCRETION, criterion, row);

    return in == 0   ? SMEPLAT_VERDICT_MET
           : in == 1 ? SMEPLAT_VERDICT_NOT_MET
           : in == 2 ? SMEPLAT_VERDICT_UNKNOWN
           : in == 4 ? SMEPLAT_VERDICT_DISCRETION
                     : -1;
}

static int32_t verdict_in_mask(const smeplat_assessment *a, uint64_t bit)
{
    return a->not_met & bit      ? SMEPLAT_VERDICT_NOT_MET
           : a->unknown & bit    ? SMEPLAT_VERDICT_UNKNOWN
           : a->discretion & bit ? SMEPLAT_VERDICT_DISCRETION
                                 : SMEPLAT_VERDICT_MET; /* not in force is in no mask, and so is nothing of a block */
}

/* Every row of the block against the same row made a platform: what is refused, and nothing else, is odd. */
static void assert_some_rows(uint64_t criteria, size_t from, size_t step)
{
    const smeplat_round round = {sizeof round, DEADLINE, 2025, 0};
    static smeplat__row row;
    smeplat_assessment a;
    int32_t criterion;
    size_t i;

    for (i = from; i < BLOCK; i += step) {
        memset(&a, 0, sizeof a);
        a.struct_size = sizeof a;
        smeplat__table_row(&b.table, i, &row);
        assert_int_equal(smeplat_assess_n(&row.platform, 1, &round, &b.rules, &a, NULL), SMEPLAT_OK);
        assert_int_equal(b.out.odd[i] != 0, a.status != SMEPLAT_OK);
        if (b.out.odd[i])
            continue;
        for (criterion = 1; criterion <= (int32_t)smeplat_criterion_count(); criterion++)
            if (criteria & SMEPLAT_BIT(criterion))
                assert_int_equal(verdict_in_block(criterion, i), verdict_in_mask(&a, SMEPLAT_BIT(criterion)));
    }
}

static void assert_rows(uint64_t criteria)
{
    assert_some_rows(criteria, 0, 1);
}

/* ---- rows ---- */

static void compare_blocks(int32_t trouble, int32_t rounds)
{
    int32_t round;
    size_t k;

    draw_state = 2022; /* a case says the same alone */
    for (round = 0; round < rounds; round++)
        for (k = 0; k < COUNT_OF(asked_alone); k++) {
            some_rules();
            lay_block(asked_alone[k], trouble, one_in(4));
            assess(SMEPLAT_BIT(asked_alone[k]), BLOCK);
            if (trouble == ONE_COLUMN) /* the row that is amiss, and every eighth */
                assert_some_rows(SMEPLAT_BIT(asked_alone[k]), b.bad % 8, 8);
            else
                assert_rows(SMEPLAT_BIT(asked_alone[k]));
        }
}

static void rows_in_order_are_told_what_platforms_are_told(void **unused)
{
    (void)unused;
    compare_blocks(ORDERLY, 12);
}

static void one_column_amiss_is_found_among_columns_in_order(void **unused)
{
    (void)unused;
    compare_blocks(ONE_COLUMN, 160);
}

static void rows_of_any_kind_are_told_what_platforms_are_told(void **unused)
{
    (void)unused;
    compare_blocks(ANYTHING, 20);
}

/* A column alone, whether its criterion is in force or not: what is wrong in it is found. */
static void a_column_alone_is_looked_at(void **unused)
{
    int32_t force;
    size_t i;

    (void)unused;
    draw_state = 2022;
    for (i = 0; i < COUNT_OF(facts); i++)
        for (force = 0; force < 3; force++) {
            const int32_t criterion = facts[i].criterion ? facts[i].criterion : SMEPLAT_CRITERION_ART6_6_PLAN;

            b.rules = sample_rules();
            b.rules.force[criterion] = (uint8_t)force;
            b.columns = (smeplat_columns){.struct_size = sizeof b.columns, .count = BLOCK};
            lay_wholes(5, 8);
            lay_column(i, ANYTHING, width_for(facts[i].kind));
            assess(SMEPLAT_BIT(criterion), BLOCK);
            assert_rows(SMEPLAT_BIT(criterion));
        }
}

/*= Art. 6(3)/2: the lower floor, in every row alike */
static void every_row_has_the_lower_floor(void **unused)
{
    static const int64_t served[] = {100, 99, 50, 49, 1, 0, -1};
    const int32_t criterion = SMEPLAT_CRITERION_ART6_3_SMES_SERVED;
    int32_t option, turn;
    size_t k, number, i;

    (void)unused;
    for (k = 0; k < COUNT_OF(served); k++)
        for (option = 0; option < 3; option++)
            for (turn = 0; turn < 4; turn++) {
                b.rules = sample_rules();
                b.rules.readings[SMEPLAT_READING_REDUCED_FLOOR] = (uint8_t)option;
                b.rules.force[criterion] = turn % 2 ? SMEPLAT_FORCE_IN_PRINCIPLE : SMEPLAT_FORCE_REQUIRED;
                b.rules.smes_reduced_min = turn / 2 ? 50 : 0;
                b.columns = (smeplat_columns){.struct_size = sizeof b.columns, .count = BLOCK};
                for (number = 0; number < COUNT_OF(facts); number++) {
                    if (facts[number].criterion != criterion)
                        continue;
                    for (i = 0; i < BLOCK; i++)
                        b.aligned[number][i] = facts[number].kind == SMES ? served[k] : 1;
                    *column_at(number) = (smeplat_column){b.aligned[number], NULL, 8, SMEPLAT_BASIS_VERIFIED};
                }
                assess(SMEPLAT_BIT(criterion), BLOCK);
                assert_rows(SMEPLAT_BIT(criterion));
            }
}

static void all_criteria_at_once_say_the_same(void **unused)
{
    const uint64_t all = SMEPLAT_BIT(smeplat_criterion_count() + 1) - 2u;
    int32_t round;

    (void)unused;
    draw_state = 2022;
    for (round = 0; round < 24; round++) {
        some_rules();
        lay_block(0, round % 3, one_in(2));
        assess(all, BLOCK);
        assert_rows(all);
    }
}

/* ---- the plain way ---- */

static int32_t some_whole_is_nothing(void)
{
    size_t i = 0;

    while (i < BLOCK && b.whole[i])
        i++;
    return i < BLOCK;
}

/* One basis for all rows of a criterion's columns of a kind. */
static void all_of_basis(int32_t criterion, int32_t kind, int32_t basis)
{
    size_t i;

    for (i = 0; i < COUNT_OF(facts); i++)
        if (facts[i].criterion == criterion && facts[i].kind == kind) {
            column_at(i)->bases = NULL;
            column_at(i)->basis = basis;
        }
}

/* Rows that are stated and proved are settled in the planes of what may come of them, and no others are touched: the long way, which
 * looks at both corners, takes all three into use. */
static void rows_in_order_take_the_plain_way(void **unused)
{
    int32_t round;
    size_t k;

    (void)unused;
    draw_state = 2022;
    for (round = 0; round < 24; round++)
        for (k = 0; k < COUNT_OF(asked_alone); k++) {
            const int32_t criterion = asked_alone[k], in_principle = round % 2;
            int32_t used[SMEPLAT__KINDS] = {!in_principle, 0, in_principle}, kind;

            b.rules = sample_rules();
            b.rules.min_basis = 1 + round / 2 % 3;
            b.rules.force[criterion] = in_principle ? SMEPLAT_FORCE_IN_PRINCIPLE : SMEPLAT_FORCE_REQUIRED;
            b.rules.relaxable[criterion] = round % 3 != 0; /* where nobody may be relaxed, and where this may not */
            lay_block(criterion, ORDERLY, round % 3 == 0);
            switch (criterion) {
            case SMEPLAT_CRITERION_ART6_2_PENALTIES:
            case SMEPLAT_CRITERION_ART6_2_DISHONESTY: /* what is not complete leaves it open */
                used[SMEPLAT__NOT_MET] = used[SMEPLAT__DISCRETION] = 0;
                used[SMEPLAT__UNKNOWN] = 1;
                break;
            case SMEPLAT_CRITERION_ART6_3_SMES_SERVED:
                used[SMEPLAT__NOT_MET] = used[SMEPLAT__DISCRETION] = 1;
                b.rules.readings[SMEPLAT_READING_REDUCED_FLOOR] = (uint8_t)(round / 6 % 3);
                if (b.rules.readings[SMEPLAT_READING_REDUCED_FLOOR] == 1)
                    all_of_basis(criterion, YES, SMEPLAT_BASIS_VERIFIED);
                else if (!b.rules.readings[SMEPLAT_READING_REDUCED_FLOOR] && in_principle) /* it adds nothing */
                    all_of_basis(criterion, YES, SMEPLAT_BASIS_DECLARED);
                break;
            case SMEPLAT_CRITERION_ART6_8_REVENUE_SHARE:
                if (!b.columns.operating_revenue_fen.values) /* which R7 = 0 looks at */
                    continue;
                used[SMEPLAT__DISCRETION] |= some_whole_is_nothing(); /* which is the bureau's to judge */
                break;
            case SMEPLAT_CRITERION_ART6_9_SATISFACTION:
                used[SMEPLAT__UNKNOWN] = some_whole_is_nothing(); /* nobody was asked */
                memset(&b.columns.survey_mean_score, 0, sizeof b.columns.survey_mean_score);
                break;
            case SMEPLAT_CRITERION_ART7_FUNCTIONS:
                used[SMEPLAT__UNKNOWN] = 1; /* there may be records yet */
                break;
            default:
                break;
            }
            assess(SMEPLAT_BIT(criterion), BLOCK);
            for (kind = 0; kind < SMEPLAT__KINDS; kind++)
                assert_int_equal(b.out.masks.used[kind], used[kind] ? 1u << criterion / 8 : 0);
        }
}

/* ---- plans ---- */

static smeplat__plan plan_of(const smeplat_rules *rules, int32_t deadline)
{
    smeplat__plan plan;

    smeplat__plan_make(rules, deadline, SMEPLAT_BIT(smeplat_criterion_count() + 1) - 2u, BLOCK, &plan);
    return plan;
}

/*= Art. 6(1): two years are complete on the corresponding day, or the day after it (R3) */
static int32_t is_old_enough(int32_t founded, const smeplat_rules *rules, int32_t deadline)
{
    const int32_t complete = smeplat__date_add_years(founded, (int32_t)rules->age_years_min);

    return rules->readings[SMEPLAT_READING_AGE_DAY] ? complete < deadline : complete <= deadline;
}

static void the_last_founding_day_is_old_enough_and_the_next_is_not(void **unused)
{
    static const int32_t from[] = {19000101, 19010225, 20000101, 20240225, 20250225, 20251228, 21000225, 21991220};
    smeplat_rules rules = sample_rules();
    int32_t years, option, day, last;
    size_t k, i;

    (void)unused;
    for (k = 0; k < COUNT_OF(from); k++)
        for (years = 0; years <= 100; years = years < 5 ? years + 1 : years + 5)
            for (option = 0; option < 2; option++)
                for (i = 0, day = from[k]; i < 9; i++, day = smeplat__date_step(day, 1)) {
                    rules.age_years_min = years;
                    rules.readings[SMEPLAT_READING_AGE_DAY] = (uint8_t)option;
                    last = plan_of(&rules, day).founded_by;
                    if (!last) {
                        assert_false(is_old_enough(SMEPLAT_DATE_MIN, &rules, day));
                        continue;
                    }
                    assert_true(smeplat_date_valid(last) && is_old_enough(last, &rules, day));
                    assert_true(last == SMEPLAT_DATE_MAX || !is_old_enough(smeplat__date_step(last, 1), &rules, day));
                }
}

static void fractions_are_in_lowest_terms(void **unused)
{
    static const smeplat_ratio given[] = {{1, 2},    {50, 100}, {9, 10},
                                          {90, 100}, {0, 7},    {7, 7},
                                          {21, 6},   {0, 0},    {INT64_MAX, INT64_MAX}},
                               want[] = {{1, 2}, {1, 2}, {9, 10}, {9, 10}, {0, 1}, {1, 1}, {7, 2}, {0, 0}, {1, 1}};
    smeplat_rules rules = sample_rules();
    size_t i;

    (void)unused;
    for (i = 0; i < COUNT_OF(given); i++) {
        smeplat__plan plan;

        rules.revenue_share_min = given[i];
        rules.satisfaction_min = given[COUNT_OF(given) - 1 - i];
        plan = plan_of(&rules, DEADLINE);
        assert_true(plan.share.num == want[i].num && plan.share.den == want[i].den);
        assert_true(plan.satisfaction.num == want[COUNT_OF(given) - 1 - i].num);
        assert_true(plan.satisfaction.den == want[COUNT_OF(given) - 1 - i].den);
    }
}

/* Loops compare shares in 64 bits and add head counts in 16: only what does not fit goes the long way altogether. */
static void only_figures_too_large_for_the_loops_are_vague(void **unused)
{
    static const struct {
        int64_t staff, share, satisfaction;
        int32_t vague;
    } cases[] = {{8, 2, 10, 0},       {16000, 2, 10, 0},   {16001, 2, 10, 1},     {INT64_MAX, 2, 10, 1},
                 {8, 1048576, 10, 0}, {8, 1048577, 10, 1}, {8, INT64_MAX, 10, 1}, {8, 2, 1048576, 0},
                 {8, 2, 1048577, 1},  {8, 2, INT64_MAX, 1}};
    smeplat_rules rules = sample_rules();
    size_t i;

    (void)unused;
    for (i = 0; i < COUNT_OF(cases); i++) {
        rules.staff_min = cases[i].staff;
        rules.revenue_share_min = (smeplat_ratio){1, cases[i].share};
        rules.satisfaction_min = (smeplat_ratio){1, cases[i].satisfaction};
        assert_int_equal(plan_of(&rules, DEADLINE).vague, cases[i].vague);
    }
}

/* ---- slices ---- */

static smeplat__work work_on(size_t first, size_t count, smeplat__block *out)
{
    smeplat__work w;

    b.rules = sample_rules();
    smeplat__plan_make(&b.rules, DEADLINE, SMEPLAT_BIT(SMEPLAT_CRITERION_ART6_4_FACILITIES), BLOCK, &b.plan);
    memset(&w, 0, sizeof w);
    w.plan = &b.plan;
    w.c = &b.columns;
    w.first = first;
    w.count = count;
    w.out = out;
    return w;
}

static void whole_blocks_that_are_aligned_stay_where_they_are(void **unused)
{
    static int64_t store[2 * BLOCK + 2];
    static uint8_t bases[2 * BLOCK];
    static const int32_t widths[] = {1, 2, 4, 8};
    smeplat__room r;
    size_t k, shift;

    (void)unused;
    memset(store, 1, sizeof store);
    memset(bases, 2, sizeof bases);
    for (k = 0; k < COUNT_OF(widths); k++)
        for (shift = 0; shift < 9; shift++) {
            const size_t width = (size_t)widths[k];
            const char *at = (const char *)store + shift;
            const smeplat_column alike = {at, NULL, widths[k], 3}, each = {at, bases, widths[k], 0};
            smeplat__work w = work_on(BLOCK, BLOCK, &b.out);
            smeplat__slice x = smeplat__slice_of(&w, &alike, &r);

            assert_ptr_equal(x.values, shift % width ? (const void *)r.values : at + BLOCK * width);
            assert_memory_equal(x.values, at + BLOCK * width, BLOCK * width);
            assert_int_equal(x.width, widths[k]);
            assert_null(x.bases);
            assert_int_equal(x.basis, 3);
            x = smeplat__slice_of(&w, &each, &r);
            assert_ptr_equal(x.bases, bases + BLOCK);
            assert_int_equal(x.basis, 2);
        }
}

static void rows_past_the_end_are_0_and_not_stated(void **unused)
{
    static const int32_t widths[] = {1, 2, 4, 8};
    static int64_t store[2 * BLOCK];
    static uint8_t bases[2 * BLOCK];
    smeplat__room r;
    size_t k, count, i;

    (void)unused;
    memset(store, 0x11, sizeof store);
    memset(bases, 3, sizeof bases);
    for (k = 0; k < COUNT_OF(widths); k++)
        for (count = 1; count < BLOCK; count += 127) {
            const size_t width = (size_t)widths[k];
            const smeplat_column column = {store, bases, widths[k], 0};
            smeplat__work w = work_on(BLOCK, count, &b.out);
            smeplat__slice x;

            memset(&r, 0xA5, sizeof r);
            x = smeplat__slice_of(&w, &column, &r);
            for (i = 0; i < BLOCK * width; i++)
                assert_int_equal(((const uint8_t *)x.values)[i], i < count * width ? 0x11 : 0);
            for (i = 0; i < BLOCK; i++)
                assert_int_equal(x.bases[i], i < count ? 3 : 0);
            assert_int_equal(x.basis, 0);
        }
}

static void a_column_that_is_not_there_is_a_slice_of_nothing(void **unused)
{
    static const uint8_t nothing[BLOCK * sizeof(int64_t)];
    const smeplat_column none = {NULL, NULL, 0, 0}, left = {NULL, NULL, 8, 3};
    smeplat__work w = work_on(BLOCK, BLOCK, &b.out);
    smeplat__room r;
    smeplat__slice x;

    (void)unused;
    memset(&r, 0xA5, sizeof r);
    x = smeplat__slice_of(&w, &none, &r);
    assert_memory_equal(x.values, nothing, (size_t)x.width * BLOCK);
    assert_in_range(x.width, 1, 8);
    assert_null(x.bases);
    assert_int_equal(x.basis, 0);
    x = smeplat__slice_of(&w, &left, &r);
    assert_int_equal(x.basis, 0);
}

/* A yes/no column is plain where it is not there at all, or stated and yes or no in every row. */
static void plain_facts_are_stated_and_yes_or_no_in_every_row(void **unused)
{
    static int8_t values[BLOCK];
    static uint8_t bases[BLOCK];
    const smeplat_column none = {NULL, NULL, 0, 0}, alike = {values, NULL, 1, 1}, each = {values, bases, 1, 0};
    smeplat__work w = work_on(0, BLOCK, &b.out);
    size_t i;

    (void)unused;
    b.rules.min_basis = SMEPLAT_BASIS_VERIFIED; /* proved or not is not asked here */
    memset(bases, 1, sizeof bases);
    assert_int_equal(smeplat__is_plain_fact(&w, &none), 1);
    for (i = 0; i < BLOCK; i++) {
        values[i] = i % 3 ? 1 : 0;
        bases[i] = (uint8_t)(1 + i % 3);
    }
    assert_int_equal(smeplat__is_plain_fact(&w, &alike), 1);
    assert_int_equal(smeplat__is_plain_fact(&w, &each), 1);
    for (i = 0; i < BLOCK; i += 51) {
        bases[i] = 0;
        assert_int_equal(smeplat__is_plain_fact(&w, &each), 0);
        bases[i] = 1;
        values[i] = i % 2 ? 2 : -1;
        assert_int_equal(smeplat__is_plain_fact(&w, &alike), 0);
        values[i] = 1;
    }
}

/* ---- rows that go the long way whatever they hold ---- */

static void rows_with_entries_are_odd_and_no_others(void **unused)
{
    enum { SHORT = BLOCK - 1 };
    static const int64_t at[] = {3, 3, SHORT - 1, SHORT};
    static smeplat_ruling rulings[COUNT_OF(at)];
    static smeplat_incident incidents[COUNT_OF(at)];
    static smeplat_revocation revocations[COUNT_OF(at)];
    static char sponsors[COUNT_OF(at) * SMEPLAT_CODE_LENGTH];
    const uint64_t all = SMEPLAT_BIT(smeplat_criterion_count() + 1) - 2u;
    size_t i, list;

    (void)unused;
    for (i = 0; i < COUNT_OF(at); i++) {
        rulings[i].struct_size = sizeof rulings[i];
        incidents[i].struct_size = sizeof incidents[i];
        revocations[i].struct_size = sizeof revocations[i];
    }
    memset(sponsors, '-', sizeof sponsors); /* no codes: that is for the long way to say */
    for (list = 0; list < 4; list++) {
        b.rules = sample_rules();
        b.columns = (smeplat_columns){.struct_size = sizeof b.columns, .count = BLOCK};
        if (list == 0)
            b.columns.rulings = rulings, b.columns.ruling_rows = at, b.columns.ruling_count = COUNT_OF(at);
        else if (list == 1)
            b.columns.incidents = incidents, b.columns.incident_rows = at, b.columns.incident_count = COUNT_OF(at);
        else if (list == 2)
            b.columns.revocations = revocations, b.columns.revocation_rows = at,
            b.columns.revocation_count = COUNT_OF(at);
        else
            b.columns.sponsor_usccs = sponsors, b.columns.sponsor_rows = at, b.columns.sponsor_count = COUNT_OF(at);
        assess(all, SHORT);
        for (i = 0; i < BLOCK; i++)
            assert_int_equal(b.out.odd[i] != 0, i == 3 || i == SHORT - 1);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(rows_in_order_are_told_what_platforms_are_told),
        cmocka_unit_test(one_column_amiss_is_found_among_columns_in_order),
        cmocka_unit_test(rows_of_any_kind_are_told_what_platforms_are_told),
        cmocka_unit_test(a_column_alone_is_looked_at),
        cmocka_unit_test(every_row_has_the_lower_floor),
        cmocka_unit_test(all_criteria_at_once_say_the_same),
        cmocka_unit_test(rows_in_order_take_the_plain_way),
        cmocka_unit_test(the_last_founding_day_is_old_enough_and_the_next_is_not),
        cmocka_unit_test(fractions_are_in_lowest_terms),
        cmocka_unit_test(only_figures_too_large_for_the_loops_are_vague),
        cmocka_unit_test(whole_blocks_that_are_aligned_stay_where_they_are),
        cmocka_unit_test(rows_past_the_end_are_0_and_not_stated),
        cmocka_unit_test(a_column_that_is_not_there_is_a_slice_of_nothing),
        cmocka_unit_test(plain_facts_are_stated_and_yes_or_no_in_every_row),
        cmocka_unit_test(rows_with_entries_are_odd_and_no_others),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
