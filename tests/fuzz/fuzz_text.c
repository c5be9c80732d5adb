/* Fuzz target: what is read from text without end. Codes, dates, names of everything numbered, lines of a report; every text lies
 * in a block of its own length, so that one byte too far is seen.
 * SPDX-License-Identifier: Apache-2.0 */
#include <string.h>

#include <smeplat/smeplat.h>

#include "fuzz.h"

static void code(const char *text, size_t len)
{
    smeplat_str s = {text, len};
    smeplat_uscc code;
    int i;

    memset(&code, 0, sizeof code);
    code.struct_size = sizeof code;
    if (smeplat_uscc_read(s, &code, NULL))
        return;
    must(len == SMEPLAT_CODE_LENGTH);
    for (i = 2; i < 8; i++)
        must(text[i] >= '0' && text[i] <= '9');
    for (i = 0; i < SMEPLAT_CODE_LENGTH; i++)
        must(!strchr("IOSVZ", text[i]));
}

static void date(const char *text, size_t len)
{
    char back[16];
    int32_t day = 0;

    if (smeplat_date_parse(text, len, &day))
        return;
    must(smeplat_date_valid(day) && smeplat_date_format(day, back, sizeof back) == len && !memcmp(back, text, len));
}

/* A name that is found leads back to itself. */
#define BACK(thing)                                                                                                                 \
    do {                                                                                                                            \
        int32_t n = smeplat_##thing##_from_name(text, len);                                                                         \
        if (n)                                                                                                                      \
            must(strlen(smeplat_##thing##_name(n)) == len && !memcmp(smeplat_##thing##_name(n), text, len));                        \
    } while (0)

static void names(const char *text, size_t len)
{
    BACK(criterion);
    BACK(field);
    BACK(clause);
    BACK(reason);
    BACK(reading);
    BACK(verdict);
    BACK(function);
    BACK(item);
    BACK(industry);
    BACK(ground);
    BACK(event_type);
    BACK(change_kind);
}

static void lines(const char *text, size_t len, int32_t width)
{
    smeplat_str s = {text, len};
    size_t need = smeplat_text_wrap(s, width, 2, 0, NULL, 0), part, i;
    char *all = malloc(need + 1), *some = malloc(need / 2 + 1);

    must(all && some);
    must(smeplat_text_wrap(s, width, 2, 0, all, need + 1) == need && strlen(all) == need);
    must(smeplat_text_wrap(s, width, 2, 0, some, need / 2 + 1) == need);
    part = strlen(some);
    must(part <= need / 2 && !memcmp(all, some, part));
    for (i = 0; i < need; i++)
        must((unsigned char)all[i] >= 0x20 || all[i] == '\n');
    must(smeplat_text_columns(text, len) <= 2 * len + 1);
    free(all);
    free(some);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    char *text;

    if (!size)
        return 0;
    text = malloc(size - 1 ? size - 1 : 1);
    must(text != NULL);
    memcpy(text, data + 1, size - 1);
    code(text, size - 1);
    date(text, size - 1);
    names(text, size - 1);
    lines(text, size - 1, data[0] < 128 ? data[0] : 0);
    free(text);
    return 0;
}
