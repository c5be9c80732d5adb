/* Arguments of the program: `--name value` or `--name=value`, anywhere; `--` ends them.
 * SPDX-License-Identifier: Apache-2.0 */
#include <string.h>

#include "command.h"

static const struct {
    const char *name;
    enum option option;
    int32_t has_value;
} known[] = {
    {"--format", OPTION_FORMAT, 1},     {"--lang", OPTION_LANG, 1},   {"--findings", OPTION_FINDINGS, 1},
    {"--calendar", OPTION_CALENDAR, 1}, {"--jsonl", OPTION_JSONL, 0},
};

#define KNOWN_COUNT (sizeof known / sizeof *known)

/* Number of `value` in a list of names, from 1; 0 if it is none of them. */
static int32_t one_of(const char *value, const char *const *names)
{
    int32_t i;

    for (i = 0; names[i]; i++)
        if (strcmp(value, names[i]) == 0)
            return i + 1;
    return 0;
}

static int32_t take(options *o, enum option option, const char *value)
{
    static const char *const formats[] = {"json", "text", "csv", NULL};
    static const char *const languages[] = {"zh", "en", NULL};
    static const char *const findings[] = {"all", "open", NULL};
    int32_t number = 1;

    switch (option) {
    case OPTION_FORMAT:
        number = o->format = one_of(value, formats);
        break;
    case OPTION_LANG:
        number = o->lang = one_of(value, languages);
        break;
    case OPTION_FINDINGS:
        number = one_of(value, findings);
        o->open_only = number == 2;
        break;
    case OPTION_CALENDAR:
        o->calendar = value;
        break;
    case OPTION_JSONL:
        o->jsonl = 1;
        break;
    }
    o->given |= (uint32_t)option;
    return number != 0;
}

static int32_t refuse(int32_t lang, const char *about, const char *zh, const char *en)
{
    complain(lang, about, say(lang, zh, en));
    return 0;
}

/* The language comes first, wherever it stands: messages about the others are in it. */
static void find_language(options *o, int argc, char **argv)
{
    int i;

    for (i = 1; i < argc && strcmp(argv[i], "--") != 0; i++) {
        if (strncmp(argv[i], "--lang=", 7) == 0)
            (void)take(o, OPTION_LANG, argv[i] + 7);
        else if (strcmp(argv[i], "--lang") == 0 && i + 1 < argc)
            (void)take(o, OPTION_LANG, argv[++i]);
    }
}

static int32_t read_option(options *o, int argc, char **argv, int *at)
{
    const char *argument = argv[*at], *equals = strchr(argument, '='), *value = NULL;
    size_t len = equals ? (size_t)(equals - argument) : strlen(argument), i;

    for (i = 0; i < KNOWN_COUNT; i++)
        if (len == strlen(known[i].name) && strncmp(argument, known[i].name, len) == 0)
            break;
    if (i == KNOWN_COUNT)
        return refuse(o->lang, argument, "未知选项（用法见 smeplat --help）", "unknown option (see smeplat --help)");
    if (known[i].has_value) {
        value = equals ? equals + 1 : *at + 1 < argc ? argv[++*at] : NULL;
        if (!value)
            return refuse(o->lang, argument, "缺少取值", "needs a value");
    } else if (equals) {
        return refuse(o->lang, argument, "此选项没有取值", "takes no value");
    }
    /* The last one would win in silence, and days the caller named would be missing. */
    if (known[i].option == OPTION_CALENDAR && (o->given & OPTION_CALENDAR))
        return refuse(o->lang, argument, "只能给一次", "can be given only once");
    if (!take(o, known[i].option, value))
        return refuse(o->lang, argument, "取值无效（用法见 smeplat --help）", "no such value (see smeplat --help)");
    return 1;
}

int32_t options_read(options *o, int argc, char **argv, const char **words)
{
    int32_t only_words = 0;
    int i;

    memset(o, 0, sizeof *o);
    o->words = words;
    find_language(o, argc, argv);
    for (i = 1; i < argc; i++) {
        const char *argument = argv[i];

        if (only_words || argument[0] != '-' || !argument[1] ||
            /* `workdays add 2026-01-05 -30` */
            (argument[1] >= '0' && argument[1] <= '9')) {
            if (!o->command)
                o->command = argument;
            else
                o->words[o->word_count++] = argument;
        } else if (strcmp(argument, "--") == 0) {
            only_words = 1;
        } else if (strcmp(argument, "--help") == 0 || strcmp(argument, "-h") == 0) {
            o->help = 1;
        } else if (strcmp(argument, "--version") == 0 || strcmp(argument, "-V") == 0) {
            o->version = 1;
        } else if (!read_option(o, argc, argv, &i)) {
            return 0;
        }
    }
    return 1;
}
