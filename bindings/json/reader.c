/* JSON text (RFC 8259) to a tree of jansson's values, stricter than the RFC where documents are: no key twice, no
 * number but an integer of 64 bits, no NUL.
 *
 * jansson keeps the tree; its own parser is not used: that of 2.14 loses bytes and can run past its buffer when memory
 * gives out while a token grows, and it cannot say where in the document an error lies.
 * SPDX-License-Identifier: Apache-2.0 */
#include "door.h"

#include <string.h>

/* No document of ours is deeper than 8. */
#define DEPTH_MAX 64

typedef struct reader {
    smeplat__json_door *d;
    const char *text, *p, *end;
    smeplat__json_buffer scratch; /* a string being decoded */
    int32_t depth;
} reader;

static json_t *read_value(reader *r, const smeplat__json_at *at);

static json_t *refuse(reader *r, const smeplat__json_at *at, enum smeplat__json_problem problem, const char *here)
{
    smeplat__json_shape_in_text(r->d, at, problem, r->text, here);
    return NULL;
}

static json_t *no_memory(reader *r)
{
    smeplat__json_no_memory(r->d);
    return NULL;
}

static void skip_space(reader *r)
{
    while (r->p < r->end && (*r->p == ' ' || *r->p == '\t' || *r->p == '\n' || *r->p == '\r'))
        r->p++;
}

/* Bytes of the UTF-8 character at p, 0 if it is none: no overlong form, no surrogate, nothing above U+10FFFF. */
size_t smeplat__json_character(const char *p, const char *end)
{
    unsigned char c = (unsigned char)*p;
    size_t len = c < 0x80 ? 1 : c < 0xC2 ? 0 : c < 0xE0 ? 2 : c < 0xF0 ? 3 : c < 0xF5 ? 4 : 0;
    size_t i;

    if (!len || (size_t)(end - p) < len)
        return 0;
    for (i = 1; i < len; i++)
        if (((unsigned char)p[i] & 0xC0) != 0x80)
            return 0;
    if ((c == 0xE0 && (unsigned char)p[1] < 0xA0) || (c == 0xED && (unsigned char)p[1] > 0x9F) ||
        (c == 0xF0 && (unsigned char)p[1] < 0x90) || (c == 0xF4 && (unsigned char)p[1] > 0x8F))
        return 0;
    return len;
}

/* Four hexadecimal digits; -1 if they are none. */
static int32_t hex4(const char *p, const char *end)
{
    int32_t number = 0, i;

    if (end - p < 4)
        return -1;
    for (i = 0; i < 4; i++) {
        char c = p[i];

        if (c >= '0' && c <= '9')
            number = number * 16 + (c - '0');
        else if (c >= 'a' && c <= 'f')
            number = number * 16 + (c - 'a' + 10);
        else if (c >= 'A' && c <= 'F')
            number = number * 16 + (c - 'A' + 10);
        else
            return -1;
    }
    return number;
}

static void put_character(smeplat__json_buffer *b, int32_t c)
{
    char utf8[4];
    size_t len;

    if (c < 0x80) {
        utf8[0] = (char)c;
        len = 1;
    } else if (c < 0x800) {
        utf8[0] = (char)(0xC0 | (c >> 6));
        utf8[1] = (char)(0x80 | (c & 0x3F));
        len = 2;
    } else if (c < 0x10000) {
        utf8[0] = (char)(0xE0 | (c >> 12));
        utf8[1] = (char)(0x80 | ((c >> 6) & 0x3F));
        utf8[2] = (char)(0x80 | (c & 0x3F));
        len = 3;
    } else {
        utf8[0] = (char)(0xF0 | (c >> 18));
        utf8[1] = (char)(0x80 | ((c >> 12) & 0x3F));
        utf8[2] = (char)(0x80 | ((c >> 6) & 0x3F));
        utf8[3] = (char)(0x80 | (c & 0x3F));
        len = 4;
    }
    smeplat__json_put(b, utf8, len);
}

/* After a backslash. */
static int32_t read_escape(reader *r, const smeplat__json_at *at)
{
    static const char from[] = "\"\\/bfnrt", to[] = "\"\\/\b\f\n\r\t";
    const char *start = r->p - 1;
    const char *simple;
    int32_t c, low;

    if (r->p == r->end) {
        refuse(r, at, PROBLEM_ENDS_EARLY, r->end);
        return 0;
    }
    if (*r->p != 'u') {
        simple = *r->p ? strchr(from, *r->p) : NULL;
        if (!simple) {
            refuse(r, at, PROBLEM_ESCAPE, start);
            return 0;
        }
        smeplat__json_put(&r->scratch, to + (simple - from), 1);
        r->p++;
        return 1;
    }
    c = hex4(r->p + 1, r->end);
    if (c < 0 || (c >= 0xDC00 && c <= 0xDFFF)) {
        refuse(r, at, PROBLEM_ESCAPE, start);
        return 0;
    }
    if (!c) {
        refuse(r, at, PROBLEM_NUL, start);
        return 0;
    }
    r->p += 5;
    if (c >= 0xD800 && c <= 0xDBFF) {
        low = r->end - r->p >= 6 && r->p[0] == '\\' && r->p[1] == 'u' ? hex4(r->p + 2, r->end) : -1;
        if (low < 0xDC00 || low > 0xDFFF) {
            refuse(r, at, PROBLEM_ESCAPE, start);
            return 0;
        }
        c = 0x10000 + ((c - 0xD800) << 10) + (low - 0xDC00);
        r->p += 6;
    }
    put_character(&r->scratch, c);
    return 1;
}

/* A string into `scratch`, after its opening quote. */
static int32_t read_string(reader *r, const smeplat__json_at *at)
{
    r->scratch.len = 0;
    smeplat__json_put(&r->scratch, "", 0);
    for (;;) {
        const char *start = r->p;
        enum smeplat__json_problem problem;

        while (r->p < r->end && *r->p != '"' && *r->p != '\\' && (unsigned char)*r->p >= 0x20) {
            size_t len = smeplat__json_character(r->p, r->end);

            if (!len) {
                refuse(r, at, PROBLEM_UTF8, r->p);
                return 0;
            }
            r->p += len;
        }
        smeplat__json_put(&r->scratch, start, (size_t)(r->p - start));
        if (r->p < r->end && *r->p == '\\') {
            r->p++;
            if (!read_escape(r, at))
                return 0;
            continue;
        }
        if (r->scratch.failed) {
            no_memory(r);
            return 0;
        }
        if (r->p < r->end && *r->p == '"') {
            r->p++;
            return 1;
        }
        problem = r->p == r->end ? PROBLEM_ENDS_EARLY : PROBLEM_CONTROL;
        refuse(r, at, problem, r->p);
        return 0;
    }
}

static int32_t digit(const reader *r)
{
    return r->p < r->end && *r->p >= '0' && *r->p <= '9';
}

static json_t *read_number(reader *r, const smeplat__json_at *at)
{
    const char *start = r->p;
    int32_t negative = *r->p == '-', beyond = 0;
    uint64_t number = 0, most = (uint64_t)INT64_MAX + (negative ? 1 : 0);
    json_t *value;

    r->p += negative;
    if (!digit(r))
        return refuse(r, at, r->p == r->end ? PROBLEM_ENDS_EARLY : PROBLEM_SYNTAX, r->p);
    if (*r->p == '0' && r->end - r->p > 1 && r->p[1] >= '0' && r->p[1] <= '9')
        return refuse(r, at, PROBLEM_SYNTAX, start);
    for (; digit(r); r->p++) {
        uint64_t next = (uint64_t)(*r->p - '0');

        if (number > (most - next) / 10)
            beyond = 1;
        else
            number = number * 10 + next;
    }
    if (r->p < r->end && (*r->p == '.' || *r->p == 'e' || *r->p == 'E'))
        return refuse(r, at, PROBLEM_FLOAT, start);
    if (beyond)
        return refuse(r, at, PROBLEM_BEYOND_64, start);
    value = json_integer(negative && number ? -(json_int_t)(number - 1) - 1 : (json_int_t)number);
    return value ? value : no_memory(r);
}

static json_t *read_array(reader *r, const smeplat__json_at *at)
{
    json_t *array = json_array();
    smeplat__json_at here = {at, NULL, 0};

    if (!array)
        return no_memory(r);
    skip_space(r);
    if (r->p < r->end && *r->p == ']') {
        r->p++;
        return array;
    }
    for (;; here.index++) {
        json_t *value = read_value(r, &here);

        if (!value)
            break;
        if (json_array_append_new(array, value)) {
            no_memory(r);
            break;
        }
        skip_space(r);
        if (r->p < r->end && *r->p == ']') {
            r->p++;
            return array;
        }
        if (r->p == r->end || *r->p != ',') {
            refuse(r, at, r->p == r->end ? PROBLEM_ENDS_EARLY : PROBLEM_SYNTAX, r->p);
            break;
        }
        r->p++;
    }
    json_decref(array);
    return NULL;
}

/* One member with its key, after the brace or comma. */
static int32_t read_member(reader *r, const smeplat__json_at *at, json_t *object)
{
    smeplat__json_at here = {at, NULL, 0};
    const char *start;
    json_t *value;
    char shown[128], *key = shown;
    size_t len;
    int32_t done = 0;

    skip_space(r);
    start = r->p;
    if (r->p == r->end || *r->p != '"') {
        refuse(r, at, r->p == r->end ? PROBLEM_ENDS_EARLY : PROBLEM_SYNTAX, r->p);
        return 0;
    }
    r->p++;
    if (!read_string(r, at))
        return 0;
    /* The key outlives `scratch`, which the value will use. */
    len = r->scratch.len + 1;
    if (len > sizeof shown)
        key = r->d->take(len);
    if (!key) {
        no_memory(r);
        return 0;
    }
    memcpy(key, r->scratch.text, len);
    here.key = key;
    skip_space(r);
    if (json_object_get(object, key)) {
        refuse(r, &here, PROBLEM_DUPLICATE_KEY, start);
    } else if (r->p == r->end || *r->p != ':') {
        refuse(r, &here, r->p == r->end ? PROBLEM_ENDS_EARLY : PROBLEM_SYNTAX, r->p);
    } else {
        r->p++;
        value = read_value(r, &here);
        if (value && json_object_set_new_nocheck(object, key, value))
            no_memory(r);
        else if (value)
            done = 1;
    }
    if (key != shown)
        r->d->give(key);
    return done;
}

static json_t *read_object(reader *r, const smeplat__json_at *at)
{
    json_t *object = json_object();

    if (!object)
        return no_memory(r);
    skip_space(r);
    if (r->p < r->end && *r->p == '}') {
        r->p++;
        return object;
    }
    while (read_member(r, at, object)) {
        skip_space(r);
        if (r->p < r->end && *r->p == '}') {
            r->p++;
            return object;
        }
        if (r->p == r->end || *r->p != ',') {
            refuse(r, at, r->p == r->end ? PROBLEM_ENDS_EARLY : PROBLEM_SYNTAX, r->p);
            break;
        }
        r->p++;
    }
    json_decref(object);
    return NULL;
}

static json_t *read_word(reader *r, const smeplat__json_at *at, const char *word, json_t *value)
{
    size_t len = strlen(word);

    if ((size_t)(r->end - r->p) < len || memcmp(r->p, word, len) != 0)
        return refuse(r, at, PROBLEM_SYNTAX, r->p);
    r->p += len;
    return value;
}

static json_t *read_value(reader *r, const smeplat__json_at *at)
{
    json_t *value = NULL;

    skip_space(r);
    if (r->p == r->end)
        return refuse(r, at, PROBLEM_ENDS_EARLY, r->p);
    if (++r->depth > DEPTH_MAX) {
        value = refuse(r, NULL, PROBLEM_DEEP, r->p);
    } else if (*r->p == '{') {
        r->p++;
        value = read_object(r, at);
    } else if (*r->p == '[') {
        r->p++;
        value = read_array(r, at);
    } else if (*r->p == '"') {
        r->p++;
        if (read_string(r, at)) {
            value = json_stringn_nocheck(r->scratch.text, r->scratch.len);
            if (!value)
                no_memory(r);
        }
    } else if (*r->p == '-' || digit(r)) {
        value = read_number(r, at);
    } else if (*r->p == 't') {
        value = read_word(r, at, "true", json_true());
    } else if (*r->p == 'f') {
        value = read_word(r, at, "false", json_false());
    } else if (*r->p == 'n') {
        value = read_word(r, at, "null", json_null());
    } else {
        value = refuse(r, at,
                       (unsigned char)*r->p >= 0x80 && !smeplat__json_character(r->p, r->end) ? PROBLEM_UTF8
                                                                                              : PROBLEM_SYNTAX,
                       r->p);
    }
    r->depth--;
    return value;
}

json_t *smeplat__json_read_json(smeplat__json_door *d, const char *text, size_t len)
{
    reader r;
    json_t *tree;

    memset(&r, 0, sizeof r);
    r.d = d;
    r.text = r.p = text;
    r.end = text + len;
    r.scratch = smeplat__json_buffer_of(d);
    skip_space(&r);
    if (r.p == r.end)
        return refuse(&r, NULL, PROBLEM_EMPTY, r.p);
    tree = read_value(&r, NULL);
    if (tree) {
        skip_space(&r);
        if (r.p != r.end) {
            refuse(&r, NULL, PROBLEM_GOES_ON, r.p);
            json_decref(tree);
            tree = NULL;
        }
    }
    smeplat__json_buffer_free(&r.scratch);
    return tree;
}
