/* Fuzz target: the JSON door, every command in every format. The first bytes choose command, format, language and flags, the rest
 * is the document. What is answered in JSON is JSON; what is refused says why.
 * SPDX-License-Identifier: Apache-2.0 */
#include <jansson.h>
#include <string.h>

#include <smeplat/json.h>

#include "fuzz.h"

#define HEAD 4

static const char *const commands[] = {"assess",  "change",    "workdays", "uscc",       "evaluate", "revocation",
                                       "bar",     "publicity", "reporting", "history",   "sensitivity", "remedy"};

static void check_json(const smeplat_json_reply *reply)
{
    json_t *json = json_loadb(reply->text, reply->text_len, 0, NULL);

    must(json != NULL);
    json_decref(json);
}

static void run(const smeplat_json_request *request)
{
    smeplat_json_reply reply;

    memset(&reply, 0, sizeof reply);
    reply.struct_size = sizeof reply;
    if (smeplat_json_run(request, &reply) == SMEPLAT_OK) {
        must(reply.text && reply.text_len && reply.text[reply.text_len] == 0 && reply.text[reply.text_len - 1] == '\n');
        must(reply.exit_status == 0 || reply.exit_status == 1);
        if (request->format == SMEPLAT_JSON_FORMAT_JSON)
            check_json(&reply);
    } else {
        must(!reply.text && reply.error && reply.error_len && reply.exit_status == 2);
    }
    smeplat_json_free(&reply);
}

/* Lines as a stream: the first opens it. */
static void stream(smeplat_json_request *request, const char *text, size_t size)
{
    const char *end = memchr(text, '\n', size);
    smeplat_json_stream *lines = NULL;
    smeplat_json_reply reply;

    memset(&reply, 0, sizeof reply);
    reply.struct_size = sizeof reply;
    request->document.len = end ? (size_t)(end - text) : size;
    if (smeplat_json_stream_open(request, &lines, &reply) == SMEPLAT_OK)
        while (end) {
            const char *line = end + 1;
            size_t left = size - (size_t)(line - text);

            smeplat_json_free(&reply);
            end = memchr(line, '\n', left);
            must(!smeplat_json_stream_line(lines, line, end ? (size_t)(end - line) : left, &reply));
            if (request->format == SMEPLAT_JSON_FORMAT_JSON)
                check_json(&reply);
        }
    else
        must(!lines && !reply.text);
    smeplat_json_free(&reply);
    smeplat_json_stream_close(lines);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    smeplat_json_request request;
    const char *command;

    if (size < HEAD)
        return 0;
    command = commands[data[0] % (sizeof commands / sizeof *commands)];
    memset(&request, 0, sizeof request);
    request.struct_size = sizeof request;
    request.command.ptr = command;
    request.command.len = strlen(command);
    request.format = 1 + data[1] % 3;
    request.lang = 1 + data[2] % 2;
    request.flags = data[3] & 7;
    request.document.ptr = (const char *)data + HEAD;
    request.document.len = size - HEAD;
    if (data[0] == 255) {
        request.command.ptr = "assess";
        request.command.len = 6;
        stream(&request, (const char *)data + HEAD, size - HEAD);
    } else {
        run(&request);
    }
    return 0;
}
