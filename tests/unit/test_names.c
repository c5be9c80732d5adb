/* Names of numbers and numbers of names: every family both ways, fields with their clause and their path.
 * SPDX-License-Identifier: Apache-2.0 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include <smeplat/layout.h>
#include <smeplat/smeplat.h>

typedef const char *name_function(int32_t number);
typedef int32_t number_function(const char *ptr, size_t len);

/* A family: its functions, how many numbers it has, one of them with its name, and what a stranger gets. */
typedef struct family_row {
    const char *family;
    name_function *name_of;
    number_function *number_of;
    size_t count;
    int32_t number;
    const char *name;
    const char *unknown;
    int32_t none;
} family_row;

#define ROW(thing, count, number, name, unknown, none) \
    {#thing, smeplat_##thing##_name, smeplat_##thing##_from_name, count, number, name, unknown, none}

static const family_row rows[] = {
    ROW(status, 18, SMEPLAT_ERR_STRUCT_NEWER, "STRUCT_NEWER", "UNKNOWN_STATUS", 1),
    ROW(basis, 4, SMEPLAT_BASIS_DOCUMENTED, "DOCUMENTED", "UNKNOWN_BASIS", 0),
    ROW(verdict, 6, SMEPLAT_VERDICT_NOT_APPLICABLE, "NOT_APPLICABLE", "UNKNOWN", 0),
    ROW(reason, 26, SMEPLAT_REASON_IN_PRINCIPLE, "IN_PRINCIPLE", "UNKNOWN_REASON", 0),
    ROW(unit, 11, SMEPLAT_UNIT_MONEY_SHARE, "MONEY_SHARE", "UNKNOWN_UNIT", 0),
    ROW(field, 171, SMEPLAT_FIELD_SURVEY_VALID, "survey_valid", "unknown_field", 0),
    ROW(clause, 42, SMEPLAT_CLAUSE_6_LAST, "6(last)", "unknown clause", 0),
    ROW(function, 6, SMEPLAT_FUNCTION_DIGITAL, "DIGITAL", "UNKNOWN_FUNCTION", 0),
    ROW(item, 59, SMEPLAT_ITEM_DIGITAL_AI, "DIGITAL_AI", "UNKNOWN_ITEM", 0),
    ROW(industry, 13, SMEPLAT_INDUSTRY_HEALTH, "HEALTH", "UNKNOWN_INDUSTRY", 0),
    ROW(incident_kind, 3, SMEPLAT_INCIDENT_CRIMINAL, "CRIMINAL", "UNKNOWN_INCIDENT_KIND", 0),
    ROW(subject, 2, SMEPLAT_SUBJECT_ENTITY, "ENTITY", "UNKNOWN_SUBJECT", 0),
    ROW(severity, 4, SMEPLAT_SEVERITY_HEARING_CLASS, "HEARING_CLASS", "UNKNOWN_SEVERITY", 0),
    ROW(challenge, 3, SMEPLAT_CHALLENGE_PENDING, "PENDING", "UNKNOWN_CHALLENGE", 0),
    ROW(disclosed, 3, SMEPLAT_DISCLOSED_NO, "NO", "UNKNOWN_DISCLOSED", 0),
    ROW(ground, 6, SMEPLAT_GROUND_ART15_1, "ART15_1", "UNKNOWN_GROUND", 0),
    ROW(ruling_kind, 2, SMEPLAT_RULING_REFUSED, "REFUSED", "UNKNOWN_RULING_KIND", 0),
    ROW(measure, 1, SMEPLAT_MEASURE_BEIJING_2022, "BEIJING_2022", "UNKNOWN_MEASURE", 0),
    ROW(criterion, 34, SMEPLAT_CRITERION_ART6_1_AGE, "ART6_1_AGE", "UNKNOWN_CRITERION", 0),
    ROW(force, 4, SMEPLAT_FORCE_IN_PRINCIPLE, "IN_PRINCIPLE", "UNKNOWN_FORCE", 0),
    ROW(reading, 26, SMEPLAT_READING_STAFF_QUALIFICATION, "STAFF_QUALIFICATION", "UNKNOWN_READING", 0),
    ROW(reading_kind, 2, SMEPLAT_READING_KIND_PROOF, "PROOF", "UNKNOWN_READING_KIND", 0),
    ROW(tag, 3, SMEPLAT_TAG_TAILORED_SERVICES, "TAILORED_SERVICES", "UNKNOWN_TAG", 0),
    ROW(note, 8, SMEPLAT_NOTE_OUTSIDE_VALIDITY, "OUTSIDE_VALIDITY", "UNKNOWN_NOTE", 0),
    ROW(layout_kind, 12, SMEPLAT_LAYOUT_KIND_SIZE, "SIZE", "UNKNOWN_LAYOUT_KIND", 0),
};

#define ROWS (sizeof rows / sizeof rows[0])

static void one_name_of_each_family_is_as_documented(void **state)
{
    size_t i;

    (void)state;
    for (i = 0; i < ROWS; i++) {
        assert_string_equal(rows[i].name_of(rows[i].number), rows[i].name);
        assert_int_equal(rows[i].number_of(rows[i].name, strlen(rows[i].name)), rows[i].number);
    }
}

static void every_number_has_a_name_that_leads_back_to_it(void **state)
{
    size_t i;

    (void)state;
    for (i = 0; i < ROWS; i++) {
        size_t known = 0;
        int32_t number, back;

        for (number = -1000; number <= 10000; number++) {
            const char *name = rows[i].name_of(number);

            assert_non_null(name);
            back = rows[i].number_of(name, strlen(name));
            /* A verdict that is not known reads UNKNOWN, which is a verdict too. */
            if (strcmp(name, rows[i].unknown) == 0 && (back == rows[i].none || back != number))
                continue;
            known++;
            if (back != number)
                fail_msg("%s %d is \"%s\", which is %d", rows[i].family, (int)number, name, (int)back);
        }
        if (known != rows[i].count)
            fail_msg("%s has %zu names, not %zu", rows[i].family, known, rows[i].count);
    }
}

static void stranger_gets_no_number(void **state)
{
    size_t i;

    (void)state;
    for (i = 0; i < ROWS; i++) {
        size_t length = strlen(rows[i].name);

        assert_int_equal(rows[i].number_of("NO_SUCH_NAME", 12), rows[i].none);
        assert_int_equal(rows[i].number_of("", 0), rows[i].none);
        assert_int_equal(rows[i].number_of(NULL, 0), rows[i].none);
        assert_int_equal(rows[i].number_of(NULL, 3), rows[i].none);
        assert_int_equal(rows[i].number_of(rows[i].name, length + 1), rows[i].none);
        assert_string_equal(rows[i].name_of(INT32_MAX), rows[i].unknown);
        assert_string_equal(rows[i].name_of(INT32_MIN), rows[i].unknown);
    }
    /* The start of a name is no name, whatever bytes follow. */
    assert_int_equal(smeplat_verdict_from_name("NOT_METAL", 7), SMEPLAT_VERDICT_NOT_MET);
    assert_int_equal(smeplat_verdict_from_name("NOT_MET", 6), 0);
    assert_int_equal(smeplat_verdict_from_name("not_met", 7), 0);
}

static void fields_serve_their_clause(void **state)
{
    static const struct {
        const char *field;
        int32_t clause;
    } served[] = {
        {"openness", SMEPLAT_CLAUSE_3},
        {"founded_on", SMEPLAT_CLAUSE_6_1},
        {"incidents_complete", SMEPLAT_CLAUSE_6_2},
        {"production_stage_services", SMEPLAT_CLAUSE_6_3},
        {"institutions_gathered", SMEPLAT_CLAUSE_6_4},
        {"system_query", SMEPLAT_CLAUSE_6_5},
        {"annual_targets", SMEPLAT_CLAUSE_6_6},
        {"staff_title_only", SMEPLAT_CLAUSE_6_7},
        {"service_revenue_fen", SMEPLAT_CLAUSE_6_8},
        {"survey_mean_score", SMEPLAT_CLAUSE_6_9},
        {"demonstration_effect", SMEPLAT_CLAUSE_6_LAST},
        {"sponsor_usccs", SMEPLAT_CLAUSE_6_LAST},
        {"industries", SMEPLAT_CLAUSE_8_1},
        {"tailored_services", SMEPLAT_CLAUSE_8_2},
        {"regional_cooperation", SMEPLAT_CLAUSE_8_3},
        {"filed_on", SMEPLAT_CLAUSE_10},
        {"services.items", SMEPLAT_CLAUSE_7},
        {"incidents.severity", SMEPLAT_CLAUSE_6_2},
        {"revocations.ground", SMEPLAT_CLAUSE_15},
        {"rulings.decided_on", SMEPLAT_CLAUSE_19},
        {"round.deadline", SMEPLAT_CLAUSE_10},
        {"rules.assets_fen_min", SMEPLAT_CLAUSE_6_1},
        {"rules.lookback_years", SMEPLAT_CLAUSE_6_2},
        {"rules.mean_score_min", SMEPLAT_CLAUSE_6_9},
        {"rules.functions_min", SMEPLAT_CLAUSE_7},
        {"rules.filing_workdays", SMEPLAT_CLAUSE_17},
        {"rules.min_basis", SMEPLAT_CLAUSE_NONE},
        {"rules.valid_from", SMEPLAT_CLAUSE_18},
        {"rules.valid_to", SMEPLAT_CLAUSE_18},
        {"evaluation.review_done", SMEPLAT_CLAUSE_13},
        {"evaluation.grade", SMEPLAT_CLAUSE_14},
        {"falsehoods.confirmed", SMEPLAT_CLAUSE_15_1},
        {"bar.on", SMEPLAT_CLAUSE_15},
        {"change.kind", SMEPLAT_CLAUSE_17},
        {"publicity.workdays", SMEPLAT_CLAUSE_11},
        {"report.due_on", SMEPLAT_CLAUSE_16},
        {"calendar.date", SMEPLAT_CLAUSE_NONE},
        {"name", SMEPLAT_CLAUSE_NONE},
        {"none", SMEPLAT_CLAUSE_NONE},
    };
    size_t i;
    int32_t field;

    (void)state;
    for (i = 0; i < sizeof served / sizeof served[0]; i++) {
        field = smeplat_field_from_name(served[i].field, strlen(served[i].field));
        if (smeplat_field_clause(field) != served[i].clause)
            fail_msg("%s serves %d", served[i].field, (int)smeplat_field_clause(field));
    }
    assert_int_equal(smeplat_field_clause(9999), SMEPLAT_CLAUSE_NONE);
    for (field = 0; field < 1000; field++)
        assert_string_not_equal(smeplat_clause_name(smeplat_field_clause(field)), "unknown clause");
}

static void path_shows_the_entry_where_the_list_ends(void **state)
{
    static const struct {
        int32_t field;
        int64_t entry;
        const char *path;
    } paths[] = {
        {SMEPLAT_FIELD_INCIDENTS_SEVERITY, 1, "incidents[1].severity"},
        {SMEPLAT_FIELD_INCIDENTS_SEVERITY, 0, "incidents.severity"},
        {SMEPLAT_FIELD_INCIDENTS_SEVERITY, -1, "incidents.severity"},
        {SMEPLAT_FIELD_INCIDENTS, 20, "incidents[20]"},
        {SMEPLAT_FIELD_SPONSOR_USCCS, 2, "sponsor_usccs[2]"},
        {SMEPLAT_FIELD_SERVICES_OFFERED, 6, "services[6].offered"},
        {SMEPLAT_FIELD_REVOCATIONS_PUBLISHED_ON, 3, "revocations[3].published_on"},
        {SMEPLAT_FIELD_RULINGS_RULING, INT64_MAX, "rulings[9223372036854775807].ruling"},
        {SMEPLAT_FIELD_RULES_READINGS, 6, "rules.readings[6]"},
        {SMEPLAT_FIELD_RULES_FORCE, 34, "rules.force[34]"},
        {SMEPLAT_FIELD_RULES_RELAXABLE, 7, "rules.relaxable[7]"},
        {SMEPLAT_FIELD_RULES_MIN_BASIS, 7, "rules.min_basis"},
        {SMEPLAT_FIELD_FALSEHOODS_CONTEXT, 1, "falsehoods[1].context"},
        {SMEPLAT_FIELD_EVENTS_ON, 12, "events[12].on"},
        {SMEPLAT_FIELD_CALENDAR_DAYS, 5, "calendar.days[5]"},
        {SMEPLAT_FIELD_ROUND_DEADLINE, 1, "round.deadline"},
        {SMEPLAT_FIELD_TOTAL_ASSETS_FEN, 1, "total_assets_fen"},
        {-7, 1, "unknown_field"},
    };
    char buf[64], cut[64];
    size_t i, cap;

    (void)state;
    for (i = 0; i < sizeof paths / sizeof paths[0]; i++) {
        size_t length = strlen(paths[i].path);

        assert_int_equal(smeplat_field_path(paths[i].field, paths[i].entry, buf, sizeof buf), length);
        assert_string_equal(buf, paths[i].path);
        assert_int_equal(smeplat_field_path(paths[i].field, paths[i].entry, NULL, 0), length);
        for (cap = 1; cap <= length + 2; cap++) {
            memset(cut, '#', sizeof cut);
            assert_int_equal(smeplat_field_path(paths[i].field, paths[i].entry, cut, cap), length);
            assert_int_equal(strlen(cut), cap <= length ? cap - 1 : length);
            assert_memory_equal(cut, paths[i].path, strlen(cut));
            assert_int_equal(cut[cap], '#');
        }
    }
}

static void version_of_the_library_is_that_of_its_headers(void **state)
{
    char text[32];

    (void)state;
    assert_int_equal(smeplat_version(), SMEPLAT_VERSION_NUMBER);
    assert_string_equal(smeplat_version_text(), SMEPLAT_VERSION_TEXT);
    assert_int_equal(SMEPLAT_VERSION_NUMBER,
                     SMEPLAT_VERSION_MAJOR * 10000 + SMEPLAT_VERSION_MINOR * 100 + SMEPLAT_VERSION_PATCH);
    snprintf(text, sizeof text, "%d.%d.%d", SMEPLAT_VERSION_MAJOR, SMEPLAT_VERSION_MINOR, SMEPLAT_VERSION_PATCH);
    assert_string_equal(smeplat_version_text(), text);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(one_name_of_each_family_is_as_documented),
        cmocka_unit_test(every_number_has_a_name_that_leads_back_to_it),
        cmocka_unit_test(stranger_gets_no_number),
        cmocka_unit_test(fields_serve_their_clause),
        cmocka_unit_test(path_shows_the_entry_where_the_list_ends),
        cmocka_unit_test(version_of_the_library_is_that_of_its_headers),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
