/* Runs the conformance vectors through the C interface: structs in, structs out, no document door in between.
 *
 *     vectors FILE...      a file asks for `assess`, one in a folder below `vectors` for the command of its name
 *
 * Prints TAP: a case a vector, then what all of them together must reach.
 * SPDX-License-Identifier: Apache-2.0 */
#include "vectors.h"

#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* What is wrong with the vector at hand. */
static char trouble[4096];
static size_t case_number, failed_count, skipped_count;

void wrong(const char *format, ...)
{
    size_t at = strlen(trouble);
    va_list arguments;

    if (at + 1 >= sizeof trouble)
        return;
    va_start(arguments, format);
    (void)vsnprintf(trouble + at, sizeof trouble - at, format, arguments);
    va_end(arguments);
    strncat(trouble, "\n", sizeof trouble - strlen(trouble) - 1);
}

static void say(int32_t ok, const char *what)
{
    (void)printf("%sok %zu - %s\n", ok ? "" : "not ", ++case_number, what);
    failed_count += !ok;
}

/* Whether all that is expected was found; an object may have more members than those named. */
static int32_t matches(const json_t *expected, const json_t *found)
{
    const char *key;
    json_t *value;
    size_t i;

    if (json_is_object(expected)) {
        json_object_foreach((json_t *)(uintptr_t)expected, key, value)
        {
            if (!matches(value, json_object_get(found, key)))
                return 0;
        }
        return json_is_object(found);
    }
    if (!json_is_array(expected))
        return found && json_equal(expected, found);
    if (!json_is_array(found) || json_array_size(found) != json_array_size(expected))
        return 0;
    json_array_foreach(expected, i, value)
    {
        if (!matches(value, json_array_get(found, i)))
            return 0;
    }
    return 1;
}

static void compare(const json_t *expected, const json_t *found)
{
    const char *key;
    json_t *value;

    json_object_foreach((json_t *)(uintptr_t)expected, key, value)
    {
        const json_t *given = json_object_get(found, key);
        char *want, *got;

        if (matches(value, given))
            continue;
        want = json_dumps(value, JSON_ENCODE_ANY);
        got = given ? json_dumps(given, JSON_ENCODE_ANY) : NULL;
        wrong("%s: expected %s, found %s", key, want, got ? got : "nothing of that name");
        free(want);
        free(got);
    }
}

static void run(const json_t *line, enum command command)
{
    static question q;
    static answer a;
    const json_t *expected = json_object_get(line, "expect"), *through = json_object_get(line, "through");
    json_t *found;

    trouble[0] = '\0';
    if (through && strcmp(json_string_value(through), "documents") == 0) {
        skipped_count++; /* a matter of documents, which cannot be put to the C interface */
        return;
    }
    if (!json_object_size(expected))
        wrong("the vector expects nothing");
    fill_question(&q, command, line);
    if (json_object_get(line, "call")) {
        ask_wrongly(&q, &a);
    } else {
        ask(&q, &q.rules, &a);
        ask_otherwise(&q, &a);
    }
    found = show_answer(&q, &a);
    compare(expected, found);
    compare(json_object_get(line, "more"), found);
    if (json_object_get(found, "error") && !json_object_get(expected, "error"))
        wrong("it is refused");
    json_decref(found);
    if (!json_object_get(line, "call") || a.status)
        cover(&q, &a);
    say(!trouble[0], json_string_value(json_object_get(line, "id")));
    if (trouble[0]) {
        char *part = strtok(trouble, "\n");

        for (; part; part = strtok(NULL, "\n"))
            (void)printf("#     %s\n", part);
    }
}

/* The command that a file asks for: the folder it lies in. */
static int32_t command_of(const char *path, enum command *out)
{
    static const char *const folders[COMMAND_COUNT] = {"vectors",   "evaluate",  "revocation", "bar",        "change",
                                                       "publicity", "reporting", "history",    "sensitivity"};
    const char *end = strrchr(path, '/');
    size_t i, len;

    for (i = 0; end && i < COUNT_OF(folders); i++) {
        len = strlen(folders[i]);
        if ((size_t)(end - path) > len && end[-1 - (ptrdiff_t)len] == '/' && memcmp(end - len, folders[i], len) == 0) {
            *out = (enum command)i;
            return 1;
        }
    }
    return 0;
}

static int32_t run_file(const char *path)
{
    static char text[1 << 16];
    enum command command;
    FILE *file = fopen(path, "r");
    size_t number = 0;

    if (!file || !command_of(path, &command)) {
        (void)printf("Bail out! %s\n", path);
        return 0;
    }
    while (fgets(text, sizeof text, file)) {
        json_error_t error;
        json_t *line = json_loads(text, JSON_REJECT_DUPLICATES, &error);

        number++;
        if (!line) {
            (void)printf("# %s:%zu: %s\n", path, number, error.text);
            say(0, path);
            continue;
        }
        run(line, command);
        json_decref(line);
    }
    (void)fclose(file);
    return 1;
}

int main(int argc, char **argv)
{
    int i;

    if (argc < 2) {
        (void)fprintf(stderr, "usage: %s FILE...\n", argv[0]);
        return 2;
    }
    for (i = 1; i < argc; i++)
        if (!run_file(argv[i]))
            return 2;
    (void)coverage_cases(say);
    (void)printf("# %zu vectors speak of documents alone\n", skipped_count);
    (void)printf("1..%zu\n", case_number);
    return failed_count ? 1 : 0;
}
