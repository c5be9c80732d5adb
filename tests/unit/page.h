/* A page of text that stands on file, so that a change of it is read as a change of the file: a test writes it anew and compares,
 * `--write FILE` makes the file.
 * SPDX-License-Identifier: Apache-2.0 */
#ifndef TESTS_PAGE_H
#define TESTS_PAGE_H

#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

static char page[1 << 20];
static size_t page_length;

/* Writes on. */
static void put(const char *format, ...)
{
    va_list arguments;
    int n;

    va_start(arguments, format);
    n = vsnprintf(page + page_length, sizeof page - page_length, format, arguments);
    va_end(arguments);
    if (n < 0 || (size_t)n >= sizeof page - page_length)
        abort();
    page_length += (size_t)n;
}

/* Fails with the first line of the file that is not as it is written now. */
static void page_is_as_on_file(void (*write_page)(void), const char *name)
{
    static char filed[sizeof page];
    FILE *file = fopen(name, "rb");
    size_t n, line = 1, i;

    if (!file)
        fail_msg("%s cannot be opened", name);
    n = fread(filed, 1, sizeof filed, file);
    (void)fclose(file);
    page_length = 0;
    write_page();
    for (i = 0; i < n && i < page_length && filed[i] == page[i]; i++)
        line += filed[i] == '\n';
    if (i < n || i < page_length)
        fail_msg("%s:%zu is not what is written now", name, line);
}

/* Where `--write FILE` is asked for, writes the file and ends the program. */
static void page_write_if_asked(int argc, char **argv, void (*write_page)(void))
{
    FILE *file;

    if (argc != 3 || strcmp(argv[1], "--write") != 0)
        return;
    file = fopen(argv[2], "wb");
    page_length = 0;
    write_page();
    exit(!file || fwrite(page, 1, page_length, file) != page_length || fclose(file));
}

#endif
