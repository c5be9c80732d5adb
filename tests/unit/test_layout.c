/* The tables that bindings compare themselves with: layout of the structs, numbers of the constants.
 * SPDX-License-Identifier: Apache-2.0 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include <smeplat/layout.h>
#include <smeplat/smeplat.h>

static const smeplat_layout *row_of(const char *type, const char *field)
{
    const smeplat_layout *row;
    size_t i;

    for (i = 0; (row = smeplat_layout_at(i)) != NULL; i++)
        if (strcmp(row->type.ptr, type) == 0 && strcmp(row->field.ptr, field) == 0)
            return row;
    fail_msg("no %s.%s", type, field);
    return NULL;
}

static void fields_follow_each_other_without_a_gap(void **state)
{
    const smeplat_layout *row, *whole = NULL;
    uint32_t end = 0;
    size_t i;

    (void)state;
    for (i = 0; (row = smeplat_layout_at(i)) != NULL; i++) {
        assert_int_equal(row->struct_size, sizeof *row);
        assert_int_equal(row->type.len, strlen(row->type.ptr));
        assert_int_equal(row->field.len, strlen(row->field.ptr));
        assert_true(row->size > 0);
        if (row->kind == SMEPLAT_LAYOUT_KIND_STRUCT) {
            if (whole)
                assert_int_equal(end, whole->size);
            whole = row;
            end = 0;
            assert_int_equal(row->offset, 0);
            assert_int_equal(row->field.len, 0);
            assert_int_equal(row->size % 8, 0);
            continue;
        }
        assert_non_null(whole);
        assert_string_equal(row->type.ptr, whole->type.ptr);
        assert_true(row->field.len > 0);
        if (row->offset != end)
            fail_msg("%s.%s at %u, not %u", row->type.ptr, row->field.ptr, (unsigned)row->offset, (unsigned)end);
        end += row->size;
        if (strcmp(row->field.ptr, "struct_size") == 0) {
            assert_int_equal(row->offset, 0);
            assert_int_equal(row->kind, SMEPLAT_LAYOUT_KIND_U32);
        }
    }
    assert_non_null(whole);
    assert_int_equal(end, whole->size);
    assert_int_equal(i, smeplat_layout_count());
    assert_null(smeplat_layout_at(SIZE_MAX));
}

static void offsets_sizes_and_kinds_are_the_compilers(void **state)
{
#define IS(t, f, k)                                                   \
    do {                                                              \
        const smeplat_layout *row = row_of(#t, #f);                   \
        assert_int_equal(row->offset, offsetof(t, f));                \
        assert_int_equal(row->size, sizeof(((t *)0)->f));             \
        assert_string_equal(smeplat_layout_kind_name(row->kind), #k); \
    } while (0)

    (void)state;
    IS(smeplat_str, ptr, POINTER);
    IS(smeplat_str, len, SIZE);
    IS(smeplat_ratio, den, I64);
    IS(smeplat_fact, value, I64);
    IS(smeplat_fact, basis, I32);
    IS(smeplat_error, entry, I64);
    IS(smeplat_platform, struct_size, U32);
    IS(smeplat_platform, uscc, STR);
    IS(smeplat_platform, sponsor_usccs, POINTER);
    IS(smeplat_platform, materials_complete, FACT);
    IS(smeplat_platform, ruling_count, SIZE);
    IS(smeplat_rules, force, BYTES);
    IS(smeplat_rules, revenue_share_min, RATIO);
    IS(smeplat_rules, filing_workdays, I64);
    IS(smeplat_finding, reasons, U64);
    IS(smeplat_finding, reserved0, I32);
    IS(smeplat_assessment, status, I32);
    IS(smeplat_assessment, error_entry, I64);
    IS(smeplat_column, values, POINTER);
    IS(smeplat_columns, founded_on, COLUMN);
    IS(smeplat_columns, incident_rows, POINTER);
    IS(smeplat_verdict_columns, not_met, POINTER);
    assert_int_equal(row_of("smeplat_platform", "")->size, sizeof(smeplat_platform));
    assert_int_equal(row_of("smeplat_rules", "")->size, sizeof(smeplat_rules));
}

static void value_structs_are_frozen(void **state)
{
    (void)state;
    assert_int_equal(row_of("smeplat_fact", "")->size, 16);
    assert_int_equal(row_of("smeplat_fact", "basis")->offset, 8);
    assert_int_equal(row_of("smeplat_fact", "evidence")->offset, 12);
    assert_int_equal(row_of("smeplat_ratio", "")->size, 16);
    assert_int_equal(row_of("smeplat_str", "")->size, 2 * sizeof(void *));
    assert_int_equal(row_of("smeplat_column", "")->size, 2 * sizeof(void *) + 8);
}

static int32_t constant(const char *family, const char *name)
{
    size_t f, i;

    for (f = 0; f < smeplat_family_count(); f++) {
        if (strcmp(smeplat_family_name(f), family) != 0)
            continue;
        for (i = 0; i < smeplat_constant_count(f); i++)
            if (strcmp(smeplat_constant_at(f, i)->name.ptr, name) == 0)
                return smeplat_constant_at(f, i)->number;
    }
    fail_msg("no %s %s", family, name);
    return 0;
}

static void constants_are_those_of_the_headers(void **state)
{
    (void)state;
    assert_int_equal(constant("status", "OK"), SMEPLAT_OK);
    assert_int_equal(constant("status", "STRUCT_NEWER"), SMEPLAT_ERR_STRUCT_NEWER);
    assert_int_equal(constant("field", "incidents.severity"), SMEPLAT_FIELD_INCIDENTS_SEVERITY);
    assert_int_equal(constant("clause", "6(last)"), SMEPLAT_CLAUSE_6_LAST);
    assert_int_equal(constant("criterion", "ART15_BAR"), SMEPLAT_CRITERION_ART15_BAR);
    assert_int_equal(constant("present", "SHORTFALL_BOTH"), SMEPLAT_PRESENT_SHORTFALL_BOTH);
    assert_int_equal(constant("lang", "EN"), SMEPLAT_LANG_EN);
    assert_int_equal(constant("report_flag", "COLOUR"), SMEPLAT_REPORT_COLOUR);
    assert_int_equal(constant("layout_kind", "FACT"), SMEPLAT_LAYOUT_KIND_FACT);
    assert_int_equal(constant("limit", "FINDINGS_MAX"), SMEPLAT_FINDINGS_MAX);
    assert_int_equal(constant("limit", "SETTINGS_MAX"), SMEPLAT_SETTINGS_MAX);
    assert_int_equal(constant("limit", "DATE_MIN"), SMEPLAT_DATE_MIN);
    assert_int_equal(constant("limit", "DATE_MAX"), SMEPLAT_DATE_MAX);
}

static void constants_of_a_family_are_sorted_and_named_once(void **state)
{
    size_t f, g, i, j;

    (void)state;
    for (f = 0; f < smeplat_family_count(); f++) {
        for (g = 0; g < f; g++)
            assert_string_not_equal(smeplat_family_name(g), smeplat_family_name(f));
        assert_true(smeplat_constant_count(f) > 0);
        for (i = 0; i < smeplat_constant_count(f); i++) {
            const smeplat_constant *c = smeplat_constant_at(f, i);

            assert_int_equal(c->struct_size, sizeof *c);
            assert_int_equal(c->name.len, strlen(c->name.ptr));
            if (i && smeplat_constant_at(f, i - 1)->number > c->number)
                fail_msg("%s %s is out of order", smeplat_family_name(f), c->name.ptr);
            for (j = 0; j < i; j++)
                assert_string_not_equal(smeplat_constant_at(f, j)->name.ptr, c->name.ptr);
        }
        assert_null(smeplat_constant_at(f, i));
    }
    assert_null(smeplat_constant_at(f, 0));
    assert_int_equal(smeplat_constant_count(f), 0);
    assert_string_equal(smeplat_family_name(f), "unknown_family");
    assert_null(smeplat_constant_at(SIZE_MAX, SIZE_MAX));
}

static void kinds_have_names(void **state)
{
    (void)state;
    assert_string_equal(smeplat_layout_kind_name(SMEPLAT_LAYOUT_KIND_POINTER), "POINTER");
    assert_string_equal(smeplat_layout_kind_name(0), "UNKNOWN_LAYOUT_KIND");
    assert_int_equal(smeplat_layout_kind_from_name("RATIO", 5), SMEPLAT_LAYOUT_KIND_RATIO);
    assert_int_equal(smeplat_layout_kind_from_name("ratio", 5), 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(fields_follow_each_other_without_a_gap),
        cmocka_unit_test(offsets_sizes_and_kinds_are_the_compilers),
        cmocka_unit_test(value_structs_are_frozen),
        cmocka_unit_test(constants_are_those_of_the_headers),
        cmocka_unit_test(constants_of_a_family_are_sorted_and_named_once),
        cmocka_unit_test(kinds_have_names),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
