/* sqlite.c: three SQL functions for SQLite, as a loadable extension.
 *     cc -std=c11 -shared -fPIC sqlite.c $(pkg-config --cflags --libs libsmeplat-json sqlite3) -o smeplat_sqlite.so
 *     sqlite> .load ./smeplat_sqlite
 *
 *     smeplat(command, document)      a document in, the result document out: smeplat('assess', '{"round":…}')
 *     smeplat_workdays_add(date, n)   the n-th working day after a date, both YYYYMMDD
 *     smeplat_uscc_valid(code)        1 a valid unified social credit code, 0 not valid, NULL not one at all
 *
 * They depend on their arguments alone, so SQLite may use them in indexes and generated columns.
 * SPDX-License-Identifier: Apache-2.0 */
#include <smeplat/json.h>
#include <smeplat/smeplat.h>
#include <sqlite3ext.h>
SQLITE_EXTENSION_INIT1

static smeplat_str text_of(sqlite3_value *value)
{
    smeplat_str text;

    text.ptr = (const char *)sqlite3_value_text(value);
    text.len = text.ptr ? (size_t)sqlite3_value_bytes(value) : 0;
    return text;
}

static void run(sqlite3_context *context, int count, sqlite3_value **values)
{
    smeplat_json_request request = {.struct_size = sizeof request};
    smeplat_json_reply reply = {.struct_size = sizeof reply};

    (void)count;
    request.command = text_of(values[0]);
    request.document = text_of(values[1]);
    if (smeplat_json_run(&request, &reply) == SMEPLAT_OK)
        sqlite3_result_text64(context, reply.text, reply.text_len, SQLITE_TRANSIENT, SQLITE_UTF8);
    else if (reply.error)
        sqlite3_result_error(context, reply.error, (int)reply.error_len);
    else
        sqlite3_result_error_nomem(context);
    smeplat_json_free(&reply);
}

static void workdays_add(sqlite3_context *context, int count, sqlite3_value **values)
{
    smeplat_workdays out = {.struct_size = sizeof out};
    smeplat_error error = {.struct_size = sizeof error};
    char text[256];

    (void)count;
    if (sqlite3_value_type(values[0]) == SQLITE_NULL || sqlite3_value_type(values[1]) == SQLITE_NULL)
        return; /* NULL in, NULL out */
    if (smeplat_workdays_add(sqlite3_value_int(values[0]), sqlite3_value_int64(values[1]), NULL, &out, &error) == SMEPLAT_OK) {
        sqlite3_result_int(context, out.date);
        return;
    }
    smeplat_error_text(&error, SMEPLAT_LANG_EN, text, sizeof text);
    sqlite3_result_error(context, text, -1);
}

static void uscc_valid(sqlite3_context *context, int count, sqlite3_value **values)
{
    smeplat_uscc out = {.struct_size = sizeof out};
    smeplat_str code = text_of(values[0]);

    (void)count;
    if (code.len && smeplat_uscc_read(code, &out, NULL) == SMEPLAT_OK)
        sqlite3_result_int(context, out.valid);
}

int sqlite3_smeplatsqlite_init(sqlite3 *db, char **error, const sqlite3_api_routines *api);

int sqlite3_smeplatsqlite_init(sqlite3 *db, char **error, const sqlite3_api_routines *api)
{
    const int flags = SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS;
    int status;

    (void)error;
    SQLITE_EXTENSION_INIT2(api);
    status = sqlite3_create_function(db, "smeplat", 2, flags, NULL, run, NULL, NULL);
    if (status == SQLITE_OK)
        status = sqlite3_create_function(db, "smeplat_workdays_add", 2, flags, NULL, workdays_add, NULL, NULL);
    if (status == SQLITE_OK)
        status = sqlite3_create_function(db, "smeplat_uscc_valid", 1, flags, NULL, uscc_valid, NULL, NULL);
    return status;
}
