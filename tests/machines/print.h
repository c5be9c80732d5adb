/* Lines of results, the same bytes on every machine: no printf, no locale, no line ends of the system's own.
 * SPDX-License-Identifier: Apache-2.0 */
#ifndef TESTS_MACHINES_PRINT_H
#define TESTS_MACHINES_PRINT_H

#include <stddef.h>
#include <stdint.h>

#include <smeplat/base.h>

/* Starts output; ends it, and tells whether all was written (0) or not. */
void print_open(void);
int print_close(void);

/* A text, a number, a pair "name=number"; a space comes before each but the first of a line. */
void print_word(const char *text);
void print_number(int64_t number);
void print_pair(const char *name, int64_t number);
/* Text of `len` bytes in quotes, bytes below 32 and backslashes as \xx. */
void print_bytes(const char *ptr, size_t len);
/* FNV-1a of bytes that are too many to print. */
void print_hash(const unsigned char *ptr, size_t len);
void print_end(void);
/* A line: a word, then what a function that needs `need` bytes wrote into `cap`. */
void print_text(const char *word, const char *ptr, size_t cap, size_t need);

/* Every field of a public struct, by the library's own layout table; pointers and columns are left out, and so are struct_size and what
 * the library knows and this program, compiled with older headers, does not. */
#define print_struct(type, object) print_sized(type, object, sizeof *(object))
void print_sized(const char *type, const void *object, size_t size);
/* The same as a line of its own, led by a word. */
#define print_line(word, type, object) print_sized_line(word, type, object, sizeof *(object))
void print_sized_line(const char *word, const char *type, const void *object, size_t size);
/* A status by name and, if it is a refusal, the error in both languages. */
void print_refusal(const char *word, smeplat_status status, const smeplat_error *error);

#endif
