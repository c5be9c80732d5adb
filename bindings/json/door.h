/* What the files of the door share: memory, places in a document, reading by tables, writing.
 * SPDX-License-Identifier: Apache-2.0 */
#ifndef SMEPLAT_BINDINGS_JSON_DOOR_H
#define SMEPLAT_BINDINGS_JSON_DOOR_H

#include <jansson.h>

#include <smeplat/assess.h>
#include <smeplat/base.h>
#include <smeplat/calendar.h>
#include <smeplat/field.h>
#include <smeplat/json.h>
#include <smeplat/platform.h>
#include <smeplat/rules.h>
#include <smeplat/text.h>

/* ---- memory.c: text that grows, and blocks that go together ---- */

/* A failure sticks: what is put after it does nothing, and the owner asks `failed` once. */
typedef struct smeplat__json_buffer {
    json_malloc_t take;
    json_free_t give;
    char *text; /* terminated whenever it is there */
    size_t len;
    size_t room;
    int32_t failed;
} smeplat__json_buffer;

void smeplat__json_put(smeplat__json_buffer *b, const char *ptr, size_t len);
void smeplat__json_puts(smeplat__json_buffer *b, const char *text);
void smeplat__json_put_int(smeplat__json_buffer *b, int64_t number);
char *smeplat__json_put_room(smeplat__json_buffer *b, size_t len); /* room for len more and a terminator; NULL: none */
void smeplat__json_buffer_free(smeplat__json_buffer *b);

typedef struct smeplat__json_block {
    struct smeplat__json_block *next;
    size_t room, used;
} smeplat__json_block;

/* ---- the door ---- */

typedef struct smeplat__json_door {
    json_malloc_t take;
    json_free_t give;
    int32_t format; /* #smeplat_json_format, never 0 */
    int32_t lang;   /* #smeplat_lang, never 0 */
    uint32_t flags;
    int32_t width;
    int32_t one_line; /* JSON: everything on one line */

    smeplat_status status;      /* why everything is refused; the first reason stays */
    smeplat__json_buffer path;  /* where */
    smeplat__json_buffer error; /* path and sentence */

    smeplat__json_block *blocks; /* arrays made from the document */
    int32_t row_errors;          /* some row has an error of its own */

    const smeplat_calendar *calendar; /* NULL: the built-in one */
    smeplat_calendar layer;
} smeplat__json_door;

smeplat__json_buffer smeplat__json_buffer_of(const smeplat__json_door *d);
void *smeplat__json_take(smeplat__json_door *d, size_t count, size_t size); /* zeroed; NULL sets status MEMORY */
void smeplat__json_give_all(smeplat__json_door *d);
int32_t smeplat__json_no_memory(smeplat__json_door *d); /* 0 */

/* ---- shape.c: places, and what can be wrong there ---- */

/* A place in a document: a chain up to the root, on the C stack. `key` NULL: element `index`. */
typedef struct smeplat__json_at {
    const struct smeplat__json_at *up;
    const char *key;
    size_t index;
} smeplat__json_at;

enum smeplat__json_problem {
    PROBLEM_SYNTAX,
    PROBLEM_EMPTY,
    PROBLEM_ENDS_EARLY,
    PROBLEM_GOES_ON,
    PROBLEM_UTF8,
    PROBLEM_CONTROL,
    PROBLEM_ESCAPE,
    PROBLEM_NUL,
    PROBLEM_DEEP,
    PROBLEM_DUPLICATE_KEY,
    PROBLEM_UNKNOWN_KEY,
    PROBLEM_FLOAT,
    PROBLEM_BEYOND_64,
    PROBLEM_WANT_OBJECT,
    PROBLEM_WANT_ARRAY,
    PROBLEM_WANT_TEXT,
    PROBLEM_WANT_INTEGER,
    PROBLEM_WANT_YES_NO,
    PROBLEM_WANT_DATE,
    PROBLEM_WANT_NAMES,
    PROBLEM_WANT_YUAN,
    PROBLEM_DATE_TEXT,
    PROBLEM_AMOUNT,
    PROBLEM_AMOUNT_BEYOND,
    PROBLEM_FEN_AND_YUAN,
    PROBLEM_UNKNOWN_READING,
    PROBLEM_UNKNOWN_OPTION,
    PROBLEM_MISSING,
    PROBLEM_LINE,
    PROBLEM_COUNT
};

/* Refuses the document at this place; always 0, so that a reader can return it. `found`: what is in the way, or NULL. */
int32_t smeplat__json_shape(smeplat__json_door *d, const smeplat__json_at *at, enum smeplat__json_problem problem,
                            const json_t *found);
/* The same with a position in the text, counted from 1. */
int32_t smeplat__json_shape_in_text(smeplat__json_door *d, const smeplat__json_at *at,
                                    enum smeplat__json_problem problem, const char *text, const char *here);
const char *smeplat__json_problem_text(enum smeplat__json_problem problem, int32_t lang);
/* Refuses everything for a reason of the library's. */
int32_t smeplat__json_refuse_all(smeplat__json_door *d, const smeplat_error *error);

/* ---- reader.c: text to a tree ---- */

/* Bytes of the UTF-8 character at p, 0 if it is none. */
size_t smeplat__json_character(const char *p, const char *end);
json_t *smeplat__json_read_json(smeplat__json_door *d, const char *text, size_t len); /* NULL: refused */

/* ---- table.c: a tree to structs, by tables ---- */

enum smeplat__json_kind {
    KIND_TEXT,        /* smeplat_str */
    KIND_DATE,        /* int32_t */
    KIND_NAME,        /* int32_t, an enumerator */
    KIND_YES_NO,      /* int32_t */
    KIND_INT32,       /* int32_t */
    KIND_INT64,       /* int64_t */
    KIND_MONEY,       /* int64_t fen; a twin key with _yuan */
    KIND_RATIO,       /* smeplat_ratio */
    KIND_FACT_YES_NO, /* smeplat_fact, and so on */
    KIND_FACT_COUNT,
    KIND_FACT_MONEY,
    KIND_FACT_DATE,
    KIND_FACT_INDUSTRIES,
    KIND_TEXTS,  /* const smeplat_str *, size_t */
    KIND_OBJECT, /* struct at `offset`, of `shape` */
    KIND_LIST,   /* const struct *, size_t, of `shape` */
    KIND_OWN     /* `own` reads it */
};

struct smeplat__json_shape_of;

/* Reads `value` of `object` into `out`; 0 if refused. */
typedef int32_t (*smeplat__json_own)(smeplat__json_door *d, const smeplat__json_at *at, json_t *value, json_t *object,
                                     void *out);

typedef struct smeplat__json_member {
    const char *name;
    enum smeplat__json_kind kind;
    size_t offset;
    int32_t (*number_of)(const char *ptr, size_t len); /* KIND_NAME */
    const char *(*name_of)(int32_t number);            /* KIND_NAME */
    const struct smeplat__json_shape_of *shape;        /* KIND_OBJECT, KIND_LIST */
    smeplat__json_own own;                             /* KIND_OWN */
    int32_t null_clears;                               /* null writes 0 instead of leaving what is there */
} smeplat__json_member;

typedef struct smeplat__json_shape_of {
    const smeplat__json_member *members;
    size_t count;                 /* at most 64 */
    size_t size;                  /* of the struct; 0: it shares its parent's */
    void (*prepare)(void *entry); /* what a zeroed entry still needs; NULL: nothing but struct_size */
} smeplat__json_shape_of;

#define SMEPLAT__JSON_COUNT(a) (sizeof(a) / sizeof *(a))
/* Kind and functions of a member that is an enumerator of `thing`. */
#define SMEPLAT__JSON_NAMED(thing) \
    .kind = KIND_NAME, .number_of = smeplat_##thing##_from_name, .name_of = smeplat_##thing##_name

/* A number no enumeration will ever have: the library refuses it with ENUM. */
#define IMPOSSIBLE_NUMBER INT32_MAX
/* A date that no calendar has: refused with DATE. */
#define IMPOSSIBLE_DATE   99999999
/* A bit no set has: refused with BITS. */
#define IMPOSSIBLE_BIT    62

int32_t smeplat__json_read_object(smeplat__json_door *d, const smeplat__json_at *at, json_t *object,
                                  const smeplat__json_shape_of *shape, void *out);
int32_t smeplat__json_read_date(smeplat__json_door *d, const smeplat__json_at *at, const json_t *value, int32_t *out);
int32_t smeplat__json_read_integer(smeplat__json_door *d, const smeplat__json_at *at, const json_t *value,
                                   int64_t *out);
/* 1 amount, 0 none, -1 beyond 64 bits. */
int32_t smeplat__json_yuan(const char *text, size_t len, int64_t *fen);

/* ---- document.c: what documents are made of ---- */

extern const smeplat__json_shape_of smeplat__json_rules_shape;
extern const smeplat__json_shape_of smeplat__json_round_shape;
extern const smeplat__json_shape_of smeplat__json_platform_shape;
extern const smeplat__json_shape_of smeplat__json_incident_shape;
extern const smeplat__json_shape_of smeplat__json_revocation_shape;
extern const smeplat__json_shape_of smeplat__json_evaluation_shape; /* evaluate.c */
/* How documents state a fact of a platform or of an entry of its lists; NULL for other fields. */
const smeplat__json_member *smeplat__json_member_of(int32_t field);
void smeplat__json_rules_2022(smeplat_rules *rules);

/* ---- write.c: JSON, CSV, and the head of every reply ---- */

void smeplat__json_text(smeplat__json_buffer *b, const char *ptr, size_t len);
void smeplat__json_words(smeplat__json_buffer *b, const char *text);
void smeplat__json_name(smeplat__json_buffer *b, const char *name); /* NULL: null */
void smeplat__json_str(smeplat__json_buffer *b, smeplat_str text);  /* without a pointer: null */
void smeplat__json_date(smeplat__json_buffer *b, int32_t date);     /* none: null */
void smeplat__json_number_or_null(smeplat__json_buffer *b, int64_t number);
void smeplat__json_number_if(smeplat__json_buffer *b, int64_t number, int32_t exists); /* else null */
void smeplat__json_answer(smeplat__json_buffer *b, int32_t answer);                    /* true, false, null */
void smeplat__json_key(smeplat__json_buffer *b, const char *key);                      /* with the comma before it */
void smeplat__json_field(smeplat__json_buffer *b, int32_t field, int64_t entry);       /* its path; none: null */
void smeplat__json_ratio(smeplat__json_buffer *b, smeplat_ratio ratio);
void smeplat__json_mask(smeplat__json_buffer *b, uint64_t mask, const char *(*name_of)(int32_t));
void smeplat__json_lines(const smeplat__json_door *d, smeplat__json_buffer *b,
                         const char *text); /* where a line may end */
/* `"measure":…,"calendar":…,"advice":…` without braces. */
void smeplat__json_head(const smeplat__json_door *d, smeplat__json_buffer *b, const smeplat_rules *rules);
/* `"error":{…}` alone. */
void smeplat__json_error_member(const smeplat__json_door *d, smeplat__json_buffer *b, const smeplat_error *error);
/* `{"name":…,"error":{…}}`; `name_key` is "name" or what stands for it. */
void smeplat__json_row_error(const smeplat__json_door *d, smeplat__json_buffer *b, const char *name_key,
                             smeplat_str name, const smeplat_error *error);
/* The same of a line whose shape is wrong; uses up the door's error. */
void smeplat__json_shape_error(const smeplat__json_door *d, smeplat__json_buffer *b, const char *name_key,
                               smeplat_str name, int64_t row);
void smeplat__json_error_sentence(smeplat__json_buffer *b, const smeplat_error *error, int32_t lang);
void smeplat__json_csv_cell(smeplat__json_buffer *b, const char *ptr, size_t len, char end);
void smeplat__json_date_text(smeplat__json_buffer *b, int32_t date);
/* Text that is safe on a terminal: control characters, and what is no UTF-8, become U+FFFD. */
void smeplat__json_plain(smeplat__json_buffer *b, const char *ptr, size_t len);
/* A mask as words, with `between` between them. */
void smeplat__json_put_mask(smeplat__json_buffer *b, uint64_t mask, const char *(*name_of)(int32_t),
                            const char *between);
void smeplat__json_put_field(smeplat__json_buffer *b, int32_t field, int64_t entry);

/* ---- page.c: text for people ---- */

int32_t smeplat__json_width(const smeplat__json_door *d); /* columns of a page */
/* Columns of a text, and the text brought to that many. */
size_t smeplat__json_columns(const char *text);
void smeplat__json_pad(smeplat__json_buffer *b, const char *text, size_t columns, int32_t right);
/* Text laid out in so many columns, as smeplat_text_wrap(). */
void smeplat__json_wrap(smeplat__json_buffer *b, smeplat_str text, int32_t width, int32_t indent, int32_t column);
void smeplat__json_rule(const smeplat__json_door *d, smeplat__json_buffer *b); /* "=====" across the page */

/* Labels with words beside them. Words are said first, then put on the page as an item or a line. */
typedef struct smeplat__json_page {
    const smeplat__json_door *d;
    smeplat__json_buffer *b;    /* the page */
    smeplat__json_buffer words; /* said, and not yet put */
    size_t columns;             /* labels have so many */
    int32_t en;                 /* English */
} smeplat__json_page;

smeplat__json_page smeplat__json_page_of(const smeplat__json_door *d, smeplat__json_buffer *b, size_t columns);
void smeplat__json_page_end(smeplat__json_page *p);
void smeplat__json_item(smeplat__json_page *p, const char *zh, const char *en); /* beside a label, which may be empty */
void smeplat__json_rest(smeplat__json_page *p, int32_t column);                 /* where the line has come to */
void smeplat__json_line(smeplat__json_page *p, int32_t indent);                 /* without one */

void smeplat__json_say(smeplat__json_page *p, const char *zh, const char *en);
void smeplat__json_say_number(smeplat__json_page *p, const char *zh, const char *en, int64_t number);
void smeplat__json_say_date(smeplat__json_page *p, const char *zh, const char *en, int32_t date);
void smeplat__json_say_day(smeplat__json_page *p, int32_t date); /* with its day of the week */
void smeplat__json_say_name(smeplat__json_page *p, smeplat_str name);
void smeplat__json_say_field(smeplat__json_page *p, int32_t field, int64_t entry);
void smeplat__json_say_certainty(smeplat__json_page *p, int32_t certainty, int64_t counted, int64_t uncounted);
void smeplat__json_say_calendar(smeplat__json_page *p); /* edition and cover */
void smeplat__json_items_of_reasons(smeplat__json_page *p, const char *zh, const char *en, uint64_t reasons);
void smeplat__json_items_of_readings(smeplat__json_page *p, const smeplat_rules *rules, uint64_t readings);

/* ---- list.c: documents that are a list of rows ---- */

typedef struct smeplat__json_rows {
    smeplat_rules rules;
    smeplat_round round; /* of a list that has one */
    uint64_t vary;       /* readings to vary, likewise; 0: those it varies by default */
    int32_t day;         /* asked about, 0 none */
    int32_t reserved0;
    char *rows; /* of the list's shape */
    size_t count;
} smeplat__json_rows;

typedef struct smeplat__json_list {
    const char *rows; /* key of the list */
    const char *day;  /* key of a day asked about for all rows; NULL: there is none */
    const smeplat__json_shape_of *shape;
    size_t name;   /* where a row has its name, a smeplat_str */
    size_t answer; /* bytes of what comes of a row */
    smeplat_status (*ask)(smeplat__json_door *d, const smeplat__json_rows *rows, void *row, void *answer,
                          smeplat_error *error);
    /* The members after `name`. */
    void (*json)(const smeplat__json_door *d, smeplat__json_buffer *b, const smeplat__json_rows *rows, const void *row,
                 const void *answer);
    /* What stands under the name. */
    void (*text)(smeplat__json_page *p, const smeplat__json_rows *rows, const void *row, const void *answer);
    /* Text of several rows: what comes first; NULL nothing. */
    void (*before)(smeplat__json_page *p, const smeplat__json_rows *rows, const void *answers,
                   const smeplat_error *errors);
    size_t columns_zh, columns_en; /* of labels */
    int32_t own_page;              /* `text` writes name and advice itself */
    int32_t dated;                 /* answers rest on the calendar */
    int32_t round;                 /* the document has a round, and may say what to vary */
} smeplat__json_list;

int32_t smeplat__json_answer_list(smeplat__json_door *d, smeplat_str document, smeplat__json_buffer *b,
                                  const smeplat__json_list *list);
/* `{head,"results":[` and its end; what text has at the end. */
#define SMEPLAT__JSON_TAIL_CALENDAR 1u
#define SMEPLAT__JSON_TAIL_ADVICE   2u
void smeplat__json_begin_results(smeplat__json_door *d, smeplat__json_buffer *b, const smeplat_rules *rules);
void smeplat__json_end_results(smeplat__json_door *d, smeplat__json_buffer *b, size_t count, uint32_t tail);

/* ---- one file a command ---- */

/* Carries a command out into `b`; 0 if refused. */
typedef int32_t (*smeplat__json_command)(smeplat__json_door *d, smeplat_str document, smeplat__json_buffer *b);

int32_t smeplat__json_command_assess(smeplat__json_door *d, smeplat_str document, smeplat__json_buffer *b);
int32_t smeplat__json_command_bar(smeplat__json_door *d, smeplat_str document, smeplat__json_buffer *b);
int32_t smeplat__json_command_change(smeplat__json_door *d, smeplat_str document, smeplat__json_buffer *b);
int32_t smeplat__json_command_evaluate(smeplat__json_door *d, smeplat_str document, smeplat__json_buffer *b);
int32_t smeplat__json_command_history(smeplat__json_door *d, smeplat_str document, smeplat__json_buffer *b);
int32_t smeplat__json_command_publicity(smeplat__json_door *d, smeplat_str document, smeplat__json_buffer *b);
int32_t smeplat__json_command_reporting(smeplat__json_door *d, smeplat_str document, smeplat__json_buffer *b);
int32_t smeplat__json_command_revocation(smeplat__json_door *d, smeplat_str document, smeplat__json_buffer *b);
int32_t smeplat__json_command_sensitivity(smeplat__json_door *d, smeplat_str document, smeplat__json_buffer *b);
int32_t smeplat__json_command_uscc(smeplat__json_door *d, smeplat_str document, smeplat__json_buffer *b);
int32_t smeplat__json_command_workdays(smeplat__json_door *d, smeplat_str document, smeplat__json_buffer *b);

/* assess.c, line by line */
typedef struct smeplat__json_first_line {
    smeplat_rules rules;
    smeplat_round round;
} smeplat__json_first_line;

int32_t smeplat__json_assess_head(smeplat__json_door *d, json_t *tree, smeplat__json_first_line *head);
void smeplat__json_assess_begin(smeplat__json_door *d, const smeplat__json_first_line *head, smeplat__json_buffer *b);
/* One line; 0 only if there is no memory. */
int32_t smeplat__json_assess_line(smeplat__json_door *d, const smeplat__json_first_line *head, const char *line,
                                  size_t len, int64_t row, smeplat__json_buffer *b);

#endif
