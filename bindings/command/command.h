/* What the files of the program share: options, reading and writing, help.
 * SPDX-License-Identifier: Apache-2.0 */
#ifndef SMEPLAT_BINDINGS_COMMAND_COMMAND_H
#define SMEPLAT_BINDINGS_COMMAND_COMMAND_H

#include <stddef.h>
#include <stdint.h>

#include <smeplat/json.h>

#define EXIT_REFUSED 2

/* Options a command takes; bits. */
enum option { OPTION_FORMAT = 1, OPTION_LANG = 2, OPTION_FINDINGS = 4, OPTION_JSONL = 8, OPTION_CALENDAR = 16 };

typedef struct options {
    const char *command; /* NULL: none given */
    int32_t format;      /* #smeplat_json_format, 0 not given */
    int32_t lang;        /* #smeplat_lang, 0 not given */
    int32_t open_only;
    int32_t jsonl;
    const char *calendar;
    int32_t help, version;
    uint32_t given;     /* #option */
    const char **words; /* arguments after the command */
    int32_t word_count;
} options;

/* options.c: 0 if refused, with a message on standard error. `words` has room for argc pointers. */
int32_t options_read(options *o, int argc, char **argv, const char **words);

/* Chinese or English. */
const char *say(int32_t lang, const char *zh, const char *en);

/* files.c */
typedef struct text {
    char *ptr;
    size_t len, room;
} text;

int32_t file_read(const char *name, int32_t lang, text *out); /* "-": standard input; 0 and a message if it fails */
int32_t text_put(text *t, const char *ptr, size_t len);       /* 0: no memory */
int32_t output(const char *ptr, size_t len);                  /* to standard output, all of it; 0 fails */
/* The same at once, and not half of it when the program is asked to stop. */
int32_t output_whole(const char *ptr, size_t len);
int32_t output_end(int32_t lang);                             /* flushed and checked; 0 and a message */
int32_t terminal_width(void);                                 /* of standard output, 0 if it is none */
int32_t wants_colour(void);
void complain(int32_t lang, const char *about, const char *what);
void complain_memory(int32_t lang);

/* help.c */
const char *help_text(int32_t lang);

#endif
