/** @file json.h  The door for documents: JSON in, results out, one call (libsmeplat-json, on jansson).
 *
 *  This library allocates; the core does not. All memory comes from the functions that jansson was given
 *  (json_set_alloc_funcs()), malloc() and free() unless the program chose others. There are no globals of its own:
 *  calls on different threads do not meet, a stream belongs to one thread at a time.
 *
 *  What documents look like and what comes back: docs/json.md.
 *  SPDX-License-Identifier: Apache-2.0 */
#ifndef SMEPLAT_JSON_H
#define SMEPLAT_JSON_H

#include <smeplat/base.h>
#include <smeplat/text.h>

#ifdef __cplusplus
extern "C" {
#endif

/** How the reply is written. @since 0.1 */
enum smeplat_json_format {
    SMEPLAT_JSON_FORMAT_JSON = 1, /**< a JSON document; also what 0 means */
    SMEPLAT_JSON_FORMAT_TEXT = 2, /**< a report for people */
    SMEPLAT_JSON_FORMAT_CSV = 3   /**< RFC 4180, a header and one row a finding; `assess` only */
};

/** How a request is carried out; bits. @since 0.1 */
enum smeplat_json_flag {
    SMEPLAT_JSON_OPEN_ONLY = 1, /**< `assess`, `sensitivity`: leave out what is MET or NOT_APPLICABLE; `history`: events that no
                                     notice speaks of */
    SMEPLAT_JSON_COLOUR = 2,    /**< text: ANSI colours, for a terminal */
    SMEPLAT_JSON_SINGLE = 4     /**< `workdays`: the document is one line, the reply its answer without a list */
};

/** What is asked. The caller sets `struct_size` and leaves zero what it does not need. Everything is borrowed for the
 *  call. @since 0.1 */
typedef struct smeplat_json_request {
    uint32_t struct_size; /**< sizeof(smeplat_json_request) */
    int32_t format;       /**< #smeplat_json_format, 0: JSON */
    int32_t lang;         /**< #smeplat_lang, 0: Chinese */
    uint32_t flags;       /**< #smeplat_json_flag */
    int32_t width;        /**< text: columns to keep within, 40..400; 0: 100 */
    int32_t reserved0;    /**< 0 */
    smeplat_str command;  /**< "assess", "bar", "change", "evaluate", "history", "publicity", "reporting", "revocation",
                              "sensitivity",
                              "uscc", "workdays": see docs/json.md */
    smeplat_str document; /**< UTF-8; a byte order mark at the start is skipped */
    smeplat_str calendar; /**< notified days as TSV, laid over the built-in ones (calendar.h); empty: none */
} smeplat_json_request;

/** What came of it. The caller sets `struct_size`; the rest is overwritten, whatever it held. Give it back with
 *  smeplat_json_free(). @since 0.1 */
typedef struct smeplat_json_reply {
    uint32_t struct_size;  /**< sizeof(smeplat_json_reply) */
    smeplat_status status; /**< #SMEPLAT_OK, also where rows have errors of their own; else why nothing was done */
    int32_t exit_status; /**< 0 answered, 1 some rows have errors, 2 refused as a whole: what the command exits with */
    int32_t reserved0;   /**< 0 */
    char *text;          /**< the reply, UTF-8, ends with a line feed, terminated; NULL if refused */
    size_t text_len;     /**< bytes of `text` */
    char *error; /**< refused: a sentence that begins with the path; terminated; NULL if there was no memory for it */
    size_t error_len; /**< bytes of `error` */
    const char *path; /**< refused: the place in the document alone, "platforms[3].facts.openness"; lies in the block of
                              `error`; empty if there is no place to name */
    size_t path_len;  /**< bytes of `path` */
} smeplat_json_reply;

/** Carries out one request. @since 0.1
 *  @param request what is asked
 *  @param reply   [out] text or error; free it with smeplat_json_free() whatever comes back
 *  @return `reply->status`
 *  @retval SMEPLAT_ERR_NULL          @p request or @p reply is NULL, or text with a length and no pointer
 *  @retval SMEPLAT_ERR_STRUCT_SIZE   a `struct_size` the library does not know
 *  @retval SMEPLAT_ERR_STRUCT_NEWER  the request asks for something this library does not know
 *  @retval SMEPLAT_ERR_ENUM          no such command, format or language, or a format the command does not have
 *  @retval SMEPLAT_ERR_BITS          a flag or reserved word that is not known
 *  @retval SMEPLAT_ERR_RANGE         width
 *  @retval SMEPLAT_ERR_SHAPE         the document's shape is wrong: `path` and `error` say where and why
 *  @retval SMEPLAT_ERR_MEMORY        no memory
 *  @retval others                    the calendar text, as smeplat_calendar_load() */
SMEPLAT_API smeplat_status smeplat_json_run(const smeplat_json_request *request, smeplat_json_reply *reply);

/** Frees what a reply holds and empties it; the reply itself is the caller's. NULL and an empty reply are fine.
 *  @since 0.1 */
SMEPLAT_API void smeplat_json_free(smeplat_json_reply *reply);

/** JSON Lines being answered: a head, then one platform a line. @since 0.1 */
typedef struct smeplat_json_stream smeplat_json_stream;

/** Begins with the first line: `{"round":{"deadline":…},"rules":{…}}`. @since 0.1
 *  @param request command "assess"; `document` is the first line. The calendar is copied
 *  @param out     [out] the stream, for smeplat_json_stream_close(); NULL if refused
 *  @param reply   [out] what to write before the results: `{"measure","calendar","advice"}` on a line, the header of a
 *                 CSV, nothing for text
 *  @return `reply->status`, as smeplat_json_run(); also the status of smeplat_rules_check() or of the deadline: a head
 *          that no platform could be assessed by is refused */
SMEPLAT_API smeplat_status smeplat_json_stream_open(const smeplat_json_request *request, smeplat_json_stream **out,
                                                    smeplat_json_reply *reply);

/** Answers one line. A line of wrong shape, or with bad values, is an answer too: its error, exit_status 1.
 *  @param stream from smeplat_json_stream_open()
 *  @param line   one platform
 *  @param len    bytes
 *  @param reply  [out] the result; free it before the next line, and memory stays constant
 *  @retval SMEPLAT_OK          there is a text
 *  @retval SMEPLAT_ERR_NULL    a pointer
 *  @retval SMEPLAT_ERR_STRUCT_SIZE  the reply's
 *  @retval SMEPLAT_ERR_MEMORY  no memory; the line may be tried again
 *  @since 0.1 */
SMEPLAT_API smeplat_status smeplat_json_stream_line(smeplat_json_stream *stream, const char *line, size_t len,
                                                    smeplat_json_reply *reply);

/** Ends a stream; NULL is fine. @since 0.1 */
SMEPLAT_API void smeplat_json_stream_close(smeplat_json_stream *stream);

#ifdef __cplusplus
}
#endif
#endif
