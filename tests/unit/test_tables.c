/* Everything numbered, as on file: names, labels, fields, criteria, reading points, codes and regions. What changes here is seen by
 * whoever reads the change of tests/data/tables.txt; `test_tables --write FILE` makes it.
 * SPDX-License-Identifier: Apache-2.0 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>

#include <cmocka.h>

#include <smeplat/smeplat.h>

#include "page.h"
#include "text/criteria.h"
#include "text/words.h"

static void put_names(void)
{
    size_t i, k;

    for (i = 0; i < smeplat_family_count(); i++)
        for (k = 0; k < smeplat_constant_count(i); k++) {
            const smeplat_constant *c = smeplat_constant_at(i, k);

            put("name %s %s %d\n", smeplat_family_name(i), c->name.ptr, (int)c->number);
        }
    for (i = 0; i < smeplat_layout_count(); i++) {
        const smeplat_layout *l = smeplat_layout_at(i);

        put("layout %s %s %s\n", l->type.ptr, l->field.len ? l->field.ptr : "-", smeplat_layout_kind_name(l->kind));
    }
}

static void put_labels(void)
{
    const smeplat__words *words;
    size_t i, k;

    for (i = 0; (words = smeplat__words_at(i)) != NULL; i++) {
        for (k = 0; k < words->count; k++)
            put("label %s %d %s / %s\n", words->family, (int)words->rows[k].number, words->rows[k].label.zh,
                words->rows[k].label.en);
        put("label %s unknown %s / %s\n", words->family, words->unknown.zh, words->unknown.en);
    }
    put("advice %s / %s\n", smeplat_advice_text(SMEPLAT_LANG_ZH), smeplat_advice_text(SMEPLAT_LANG_EN));
}

static void put_fields(void)
{
    char path[100];
    int32_t field;

    for (field = 0; field <= 3000; field++)
        if (smeplat_field_from_name(smeplat_field_name(field), strlen(smeplat_field_name(field))) == field) {
            (void)smeplat_field_path(field, 7, path, sizeof path);
            put("field %d %s %s\n", (int)field, path, smeplat_clause_name(smeplat_field_clause(field)));
        }
}

static void put_rules(void)
{
    size_t i;

    for (i = 0; i < smeplat_criterion_count(); i++) {
        const smeplat_criterion_info *c = smeplat_criterion_at(i);
        const smeplat__criterion_text *t = smeplat__criterion_text_of(c->criterion);

        put("criterion %d %d %d %d %d %d %d %llx %d %s / %s / %s / %s\n", (int)c->criterion, (int)c->clause,
            (int)c->unit, (int)c->force, (int)c->relaxable, (int)c->filing, (int)c->cured_by_time,
            (unsigned long long)c->readings, (int)t->kind, t->asks.zh, t->asks.en, t->found.zh, t->found.en);
    }
    for (i = 0; i < smeplat_reading_count(); i++) {
        const smeplat_reading_info *r = smeplat_reading_at(i);
        int32_t option;

        put("reading %d %d %d %d\n", (int)r->reading, (int)r->kind, (int)r->options, (int)r->clause);
        for (option = 0; option < r->options; option++)
            put("option %d %d %s / %s\n", (int)r->reading, (int)option,
                smeplat_reading_option_label(r->reading, option, SMEPLAT_LANG_ZH),
                smeplat_reading_option_label(r->reading, option, SMEPLAT_LANG_EN));
    }
}

/* Regions by what changes from one number to the next, over all that a label can differ by. */
static void put_codes(void)
{
    static const char alphabet[] = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    const char *unknown = smeplat_uscc_category_label(0, 0, SMEPLAT_LANG_EN), *before = "";
    int32_t region, step, a, b;

    for (a = 0; alphabet[a]; a++)
        for (b = 0; alphabet[b]; b++) {
            const char *label = smeplat_uscc_category_label(alphabet[a], alphabet[b], SMEPLAT_LANG_EN);

            if (strcmp(label, unknown) != 0)
                put("category %c%c %s / %s\n", alphabet[a], alphabet[b],
                    smeplat_uscc_category_label(alphabet[a], alphabet[b], SMEPLAT_LANG_ZH), label);
        }
    put("category unknown %s / %s\n", smeplat_uscc_category_label(0, 0, SMEPLAT_LANG_ZH), unknown);
    for (region = 0; region < 1000000; region += step) {
        const char *label = smeplat_region_label(region, SMEPLAT_LANG_EN);

        step = region >= 110000 && region < 130000 ? 1 : 100;
        if (strcmp(label, before) != 0)
            put("region %06d %s / %s\n", (int)region, smeplat_region_label(region, SMEPLAT_LANG_ZH), label);
        before = label;
    }
}

static void write_page(void)
{
    put_names();
    put_labels();
    put_fields();
    put_rules();
    put_codes();
}

static void tables_are_as_on_file(void **state)
{
    (void)state;
    page_is_as_on_file(write_page, SMEPLAT_TEST_DATA "/tables.txt");
}

/* What the library hands out says its own size, row by row. */
static void rows_say_their_size(void **state)
{
    size_t i, k;

    (void)state;
    for (i = 0; i < smeplat_family_count(); i++)
        for (k = 0; k < smeplat_constant_count(i); k++)
            assert_int_equal(smeplat_constant_at(i, k)->struct_size, sizeof(smeplat_constant));
    for (i = 0; i < smeplat_layout_count(); i++)
        assert_int_equal(smeplat_layout_at(i)->struct_size, sizeof(smeplat_layout));
    for (i = 0; i < smeplat_criterion_count(); i++)
        assert_int_equal(smeplat_criterion_at(i)->struct_size, sizeof(smeplat_criterion_info));
    for (i = 0; i < smeplat_reading_count(); i++)
        assert_int_equal(smeplat_reading_at(i)->struct_size, sizeof(smeplat_reading_info));
}

int main(int argc, char **argv)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(tables_are_as_on_file),
        cmocka_unit_test(rows_say_their_size),
    };

    page_write_if_asked(argc, argv, write_page);
    return cmocka_run_group_tests(tests, NULL, NULL);
}
