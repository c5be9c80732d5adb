/* Text into the caller's buffer: counted like snprintf, cut between characters, wrapped by the columns it takes on screen.
 * SPDX-License-Identifier: Apache-2.0 */
#ifndef SMEPLAT_TEXT_WRITER_H
#define SMEPLAT_TEXT_WRITER_H

#include <stddef.h>
#include <stdint.h>

/* Longest piece without a place to break that is kept together. */
#define SMEPLAT__WORD_MAX 240

/* Where text goes. Lines are wrapped at `width` columns unless that is 0; a wrapped line starts at column `indent`. */
typedef struct smeplat__writer {
    char *buf;
    size_t cap;
    size_t length; /* bytes of the whole text */
    size_t kept;   /* bytes of it in `buf` */
    int32_t lang;  /* #smeplat_lang, always one of the two */
    int32_t width;
    int32_t indent;
    int32_t column; /* of what has been written; the word below comes after */
    int32_t raise;  /* 1: the next letter a..z becomes a capital */
    int32_t gap;    /* spaces before the word */
    int32_t spaces; /* spaces after it */
    int32_t last;   /* its last character, 0 none */
    int32_t word_width;
    uint32_t word_bytes;
    char word[SMEPLAT__WORD_MAX];
} smeplat__writer;

/* `buf` may be NULL: then the text is only counted. A language that is not known is Chinese. */
void smeplat__writer_start(smeplat__writer *w, char *buf, size_t cap, int32_t lang, int32_t width);

/* Terminates the text; its whole length comes back. */
size_t smeplat__writer_end(smeplat__writer *w);

/* Adds text. What is not UTF-8, controls the terminal or turns the writing direction becomes U+FFFD. */
void smeplat__put(smeplat__writer *w, const char *text);
void smeplat__put_bytes(smeplat__writer *w, const char *ptr, size_t len);

/* Adds a number as it stands, or in groups of three with spaces between, which no line is broken at. */
void smeplat__put_number(smeplat__writer *w, int64_t number);
void smeplat__put_grouped(smeplat__writer *w, int64_t number);

/* Column that lines wrapped from here on start at. */
void smeplat__put_indent(smeplat__writer *w, int32_t columns);

/* Column reached, counted from 0. A line may be broken here afterwards. */
int32_t smeplat__writer_column(smeplat__writer *w);

/* Ends the line; spaces at its end are dropped. */
void smeplat__put_line(smeplat__writer *w);

/* Moves to a column, on the next line if it lies behind or right here after text. */
void smeplat__put_tab(smeplat__writer *w, int32_t column);

/* Switches the terminal's look: "1" bold, "31" red, "0" back to normal. Takes no column. */
void smeplat__put_look(smeplat__writer *w, const char *code);

/* Columns on screen: East Asian wide and full-width characters two, combining marks none, others one. */
int32_t smeplat__width(const char *text);

#endif
