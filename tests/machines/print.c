/* Output of the results program.
 * SPDX-License-Identifier: Apache-2.0 */
#include "print.h"

#include <stdio.h>
#include <string.h>

#if defined(_WIN32)
#include <fcntl.h>
#include <io.h>
#endif

#include <smeplat/layout.h>
#include <smeplat/text.h>

static char buffer[1 << 16];
static size_t filled;
static int failed, begun;

static void flush(void)
{
    if (filled && fwrite(buffer, 1, filled, stdout) != filled)
        failed = 1;
    filled = 0;
}

static void put(const char *text, size_t len)
{
    while (len) {
        size_t room = sizeof buffer - filled, part = len < room ? len : room;

        memcpy(buffer + filled, text, part);
        filled += part;
        text += part;
        len -= part;
        if (filled == sizeof buffer)
            flush();
    }
}

static void put_text(const char *text)
{
    put(text, strlen(text));
}

static void put_unsigned(uint64_t number)
{
    char digits[20];
    size_t at = sizeof digits;

    do {
        digits[--at] = (char)('0' + number % 10);
        number /= 10;
    } while (number);
    put(digits + at, sizeof digits - at);
}

static void put_signed(int64_t number)
{
    if (number < 0)
        put("-", 1);
    put_unsigned(number < 0 ? 0 - (uint64_t)number : (uint64_t)number);
}

static void gap(void)
{
    if (begun)
        put(" ", 1);
    begun = 1;
}

void print_open(void)
{
#if defined(_WIN32)
    if (_setmode(_fileno(stdout), _O_BINARY) < 0)
        failed = 1;
#endif
}

int print_close(void)
{
    flush();
    return fflush(stdout) || failed;
}

void print_word(const char *text)
{
    gap();
    put_text(text);
}

void print_number(int64_t number)
{
    gap();
    put_signed(number);
}

void print_pair(const char *name, int64_t number)
{
    print_word(name);
    put("=", 1);
    put_signed(number);
}

void print_bytes(const char *ptr, size_t len)
{
    static const char hex[] = "0123456789abcdef";
    size_t i;

    gap();
    put("\"", 1);
    for (i = 0; i < len; i++) {
        unsigned char c = (unsigned char)ptr[i];

        if (c < 32 || c == '\\' || c == '"') {
            char escaped[3] = {'\\', hex[c >> 4], hex[c & 15]};

            put(escaped, sizeof escaped);
        } else {
            put(ptr + i, 1);
        }
    }
    put("\"", 1);
}

void print_hash(const unsigned char *ptr, size_t len)
{
    uint64_t hash = UINT64_C(14695981039346656037);
    size_t i;

    for (i = 0; i < len; i++)
        hash = (hash ^ ptr[i]) * UINT64_C(1099511628211);
    gap();
    put_unsigned(hash);
}

void print_end(void)
{
    put("\n", 1);
    begun = 0;
}

void print_text(const char *word, const char *ptr, size_t cap, size_t need)
{
    print_word(word);
    print_bytes(ptr, need < cap ? need : cap - 1);
    print_end();
}

static void put_field(const smeplat_layout *row, const unsigned char *at)
{
    int32_t i32;
    uint32_t u32, i;
    int64_t i64;
    uint64_t u64;
    size_t size;
    smeplat_str str;
    smeplat_ratio ratio;
    smeplat_fact fact;

    switch (row->kind) {
    case SMEPLAT_LAYOUT_KIND_I32:
        memcpy(&i32, at, sizeof i32);
        put_signed(i32);
        break;
    case SMEPLAT_LAYOUT_KIND_U32:
        memcpy(&u32, at, sizeof u32);
        put_unsigned(u32);
        break;
    case SMEPLAT_LAYOUT_KIND_I64:
        memcpy(&i64, at, sizeof i64);
        put_signed(i64);
        break;
    case SMEPLAT_LAYOUT_KIND_U64:
        memcpy(&u64, at, sizeof u64);
        put_unsigned(u64);
        break;
    case SMEPLAT_LAYOUT_KIND_SIZE:
        memcpy(&size, at, sizeof size);
        put_unsigned(size);
        break;
    case SMEPLAT_LAYOUT_KIND_STR:
        memcpy(&str, at, sizeof str);
        begun = 0;
        print_bytes(str.ptr, str.len);
        break;
    case SMEPLAT_LAYOUT_KIND_RATIO:
        memcpy(&ratio, at, sizeof ratio);
        put_signed(ratio.num);
        put("/", 1);
        put_signed(ratio.den);
        break;
    case SMEPLAT_LAYOUT_KIND_FACT:
        memcpy(&fact, at, sizeof fact);
        put_signed(fact.value);
        put(":", 1);
        put_signed(fact.basis);
        put(":", 1);
        put_signed(fact.evidence);
        break;
    case SMEPLAT_LAYOUT_KIND_BYTES:
        for (i = 0; i < row->size; i++) {
            if (i)
                put(",", 1);
            put_unsigned(at[i]);
        }
        break;
    default:
        put("?", 1);
        break;
    }
}

void print_sized(const char *type, const void *object, size_t size)
{
    const smeplat_layout *row;
    size_t i, found = 0;

    for (i = 0; (row = smeplat_layout_at(i)) != NULL; i++) {
        if (strcmp(row->type.ptr, type) || row->kind == SMEPLAT_LAYOUT_KIND_STRUCT)
            continue;
        found++;
        if (row->kind == SMEPLAT_LAYOUT_KIND_POINTER || row->kind == SMEPLAT_LAYOUT_KIND_COLUMN ||
            row->offset >= size || !strcmp(row->field.ptr, "struct_size"))
            continue;
        print_word(row->field.ptr);
        put("=", 1);
        put_field(row, (const unsigned char *)object + row->offset);
    }
    if (!found)
        failed = 1;
}

void print_sized_line(const char *word, const char *type, const void *object, size_t size)
{
    print_word(word);
    print_sized(type, object, size);
    print_end();
}

void print_refusal(const char *word, smeplat_status status, const smeplat_error *error)
{
    char text[1024];
    int32_t lang;

    print_word(word);
    print_word(smeplat_status_name(status));
    if (status) {
        print_struct("smeplat_error", error);
        for (lang = SMEPLAT_LANG_ZH; lang <= SMEPLAT_LANG_EN; lang++) {
            size_t need = smeplat_error_text(error, lang, text, sizeof text);

            print_bytes(text, need < sizeof text ? need : sizeof text - 1);
        }
    }
    print_end();
}
