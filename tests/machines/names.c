/* Everything numbered: names, labels, what lies where in the text.
 * SPDX-License-Identifier: Apache-2.0 */
#include <string.h>

#include <smeplat/smeplat.h>

#include "print.h"
#include "results.h"

typedef struct named {
    const char *family;
    const char *(*name)(int32_t number);
    int32_t (*from_name)(const char *ptr, size_t len);
    const char *(*label)(int32_t number, int32_t lang);
} named;

#define NAMED(thing)    {#thing, smeplat_##thing##_name, smeplat_##thing##_from_name, NULL},
#define LABELLED(thing) {#thing, smeplat_##thing##_name, smeplat_##thing##_from_name, smeplat_##thing##_label},

/* A line a family, made by run.py from the names in the linker map. */
static const named families[] = {
#include "named.h"
};

static void one_number(const named *f, int32_t number)
{
    const char *name = f->name(number);

    print_word(f->family);
    print_number(number);
    print_word(name);
    print_number(f->from_name(name, strlen(name)));
    if (f->label) {
        print_word(f->label(number, SMEPLAT_LANG_ZH));
        print_word(f->label(number, SMEPLAT_LANG_EN));
    }
    print_end();
}

static void all_families(void)
{
    const smeplat_constant *constant;
    size_t i, family, k;

    for (i = 0; i < sizeof families / sizeof *families; i++) {
        for (family = 0; family < smeplat_family_count(); family++)
            if (!strcmp(smeplat_family_name(family), families[i].family))
                for (k = 0; (constant = smeplat_constant_at(family, k)) != NULL; k++)
                    one_number(&families[i], constant->number);
        one_number(&families[i], -7);
        one_number(&families[i], 7777);
    }
    for (family = 0; family <= smeplat_family_count(); family++)
        print_pair(smeplat_family_name(family), (int64_t)smeplat_constant_count(family));
    print_end();
}

/* What is the same on every machine of the layout: not offsets, which a pointer's length moves. */
static void layout(void)
{
    const smeplat_layout *row;
    size_t i;

    print_pair("layout", (int64_t)smeplat_layout_count());
    print_end();
    for (i = 0; (row = smeplat_layout_at(i)) != NULL; i++) {
        print_word(row->type.ptr);
        print_word(row->field.ptr);
        print_word(smeplat_layout_kind_name(row->kind));
        print_end();
    }
}

static void fields(void)
{
    char path[80];
    size_t family, k, length;
    const smeplat_constant *constant;

    for (family = 0; family < smeplat_family_count(); family++)
        if (!strcmp(smeplat_family_name(family), "field"))
            for (k = 0; (constant = smeplat_constant_at(family, k)) != NULL; k++) {
                length = smeplat_field_path(constant->number, 3, path, sizeof path);
                print_word("path");
                print_bytes(path, length);
                length = smeplat_field_path(constant->number, INT64_MAX, path, 12);
                print_number((int64_t)length);
                print_word(path);
                print_word(smeplat_clause_name(smeplat_field_clause(constant->number)));
                print_end();
            }
}

static void options(void)
{
    const smeplat_reading_info *info;
    int32_t option;
    size_t i;

    for (i = 0; (info = smeplat_reading_at(i)) != NULL; i++)
        for (option = 0; option <= info->options; option++) {
            print_pair("option", option);
            print_word(smeplat_reading_option_label(info->reading, option, SMEPLAT_LANG_ZH));
            print_word(smeplat_reading_option_label(info->reading, option, SMEPLAT_LANG_EN));
            print_end();
        }
}

/* The number and the text say the same; which version it is, is no result: releases may agree in all of them. */
static void version(void)
{
    const char *text = smeplat_version_text();
    int32_t number[3] = {0, 0, 0};
    size_t part = 0;

    for (; *text && part < 3; text++)
        if (*text == '.')
            part++;
        else
            number[part] = number[part] * 10 + (*text - '0');
    print_pair("version agrees", smeplat_version() == number[0] * 10000 + number[1] * 100 + number[2]);
}

void results_of_names(void)
{
    version();
    print_word(smeplat_advice_text(SMEPLAT_LANG_ZH));
    print_word(smeplat_advice_text(SMEPLAT_LANG_EN));
    print_end();
    all_families();
    layout();
    fields();
    options();
}
