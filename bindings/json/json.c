/* The door itself: requests taken, commands looked up, replies given, streams.
 * SPDX-License-Identifier: Apache-2.0 */
#include <smeplat/json.h>

#include <string.h>

#include "door.h"

#define END_OF(type, field) (offsetof(type, field) + sizeof(((type *)0)->field))
/* What the first release knew; callers older than that there are none. */
#define REQUEST_MIN         ((uint32_t)END_OF(smeplat_json_request, calendar))
#define REPLY_MIN           ((uint32_t)END_OF(smeplat_json_reply, path_len))
#define SIZE_MOST           4096

struct smeplat_json_stream {
    smeplat__json_door door; /* as the stream was opened; its blocks live as long */
    smeplat__json_first_line head;
    json_t *tree; /* the first line: the head points into it */
    int64_t row;
};

static const struct {
    const char *name;
    smeplat__json_command run;
    int32_t csv;
} commands[] = {
    {"assess", smeplat__json_command_assess, 1},           {"bar", smeplat__json_command_bar, 0},
    {"change", smeplat__json_command_change, 0},           {"evaluate", smeplat__json_command_evaluate, 0},
    {"history", smeplat__json_command_history, 0},         {"publicity", smeplat__json_command_publicity, 0},
    {"reporting", smeplat__json_command_reporting, 0},     {"revocation", smeplat__json_command_revocation, 0},
    {"sensitivity", smeplat__json_command_sensitivity, 0}, {"uscc", smeplat__json_command_uscc, 0},
    {"workdays", smeplat__json_command_workdays, 0},
};

#define COMMAND_COUNT (sizeof commands / sizeof *commands)

/* ---- replies ---- */

static smeplat_status reply_take(smeplat_json_reply *reply)
{
    uint32_t size;

    if (!reply)
        return SMEPLAT_ERR_NULL;
    size = reply->struct_size;
    if (size < REPLY_MIN || size > SIZE_MOST || size % 8)
        return SMEPLAT_ERR_STRUCT_SIZE;
    memset(reply, 0, size);
    reply->struct_size = size;
    return SMEPLAT_OK;
}

/* Error and path share a block: the path comes after the sentence. */
static smeplat_status reply_refused(smeplat_json_reply *reply, smeplat__json_door *d)
{
    size_t len = d->error.len, path_len = d->path.len;

    reply->status = d->status ? d->status : SMEPLAT_ERR_MEMORY;
    reply->exit_status = 2;
    if (reply->status != SMEPLAT_ERR_MEMORY && d->error.text) {
        smeplat__json_put(&d->error, "", 1);
        smeplat__json_put(&d->error, d->path.text, path_len);
    }
    if (d->error.failed)
        reply->status = SMEPLAT_ERR_MEMORY;
    if (reply->status != SMEPLAT_ERR_MEMORY && d->error.text) {
        reply->error = d->error.text;
        reply->error_len = len;
        reply->path = reply->error + len + 1;
        reply->path_len = path_len;
        d->error.text = NULL;
    }
    return reply->status;
}

static smeplat_status reply_answered(smeplat_json_reply *reply, smeplat__json_door *d, smeplat__json_buffer *b)
{
    if (b->failed) {
        smeplat__json_no_memory(d);
        return reply_refused(reply, d);
    }
    reply->exit_status = d->row_errors ? 1 : 0;
    reply->text = b->text;
    reply->text_len = b->len;
    b->text = NULL;
    return SMEPLAT_OK;
}

void smeplat_json_free(smeplat_json_reply *reply)
{
    json_malloc_t take;
    json_free_t give;

    if (!reply)
        return;
    json_get_alloc_funcs(&take, &give);
    if (reply->text)
        give(reply->text);
    if (reply->error)
        give(reply->error);
    reply->text = reply->error = NULL;
    reply->path = NULL;
    reply->text_len = reply->error_len = reply->path_len = 0;
}

/* ---- requests ---- */

/* Longer requests are taken while what this library does not know is zero. */
static smeplat_status request_take(smeplat_json_request *out, const smeplat_json_request *in)
{
    const unsigned char *bytes = (const unsigned char *)in;
    uint32_t size, i;

    if (!in)
        return SMEPLAT_ERR_NULL;
    size = in->struct_size;
    if (size < REQUEST_MIN || size > SIZE_MOST || size % 8)
        return SMEPLAT_ERR_STRUCT_SIZE;
    for (i = sizeof *out; i < size; i++)
        if (bytes[i])
            return SMEPLAT_ERR_STRUCT_NEWER;
    memset(out, 0, sizeof *out);
    memcpy(out, in, size < sizeof *out ? size : sizeof *out);
    return SMEPLAT_OK;
}

static smeplat_status request_check(const smeplat_json_request *r)
{
    const uint32_t known = SMEPLAT_JSON_OPEN_ONLY | SMEPLAT_JSON_COLOUR | SMEPLAT_JSON_SINGLE;

    if ((!r->command.ptr && r->command.len) || (!r->document.ptr && r->document.len) ||
        (!r->calendar.ptr && r->calendar.len))
        return SMEPLAT_ERR_NULL;
    if (r->format < 0 || r->format > SMEPLAT_JSON_FORMAT_CSV || r->lang < 0 || r->lang > SMEPLAT_LANG_EN)
        return SMEPLAT_ERR_ENUM;
    if (r->reserved0 || (r->flags & ~known))
        return SMEPLAT_ERR_BITS;
    if (r->width && (r->width < 40 || r->width > 400))
        return SMEPLAT_ERR_RANGE;
    return SMEPLAT_OK;
}

/* A refusal of the request itself: no place in a document to name. */
static int32_t refuse_request(smeplat__json_door *d, smeplat_status status, const char *zh, const char *en)
{
    if (d->status)
        return 0;
    d->status = status;
    smeplat__json_puts(&d->error, d->lang == SMEPLAT_LANG_EN ? en : zh);
    return 0;
}

static int32_t calendar_take(smeplat__json_door *d, smeplat_str text)
{
    smeplat_calendar_day *days;
    smeplat_error error;
    size_t count = 0;

    memset(&error, 0, sizeof error);
    error.struct_size = sizeof error;
    if (!text.len)
        return 1;
    if (smeplat_calendar_measure(text.ptr, text.len, &count, &error))
        return smeplat__json_refuse_all(d, &error);
    days = smeplat__json_take(d, count ? count : 1, sizeof *days);
    if (!days)
        return 0;
    d->layer.struct_size = sizeof d->layer;
    if (smeplat_calendar_load(text.ptr, text.len, NULL, days, count, &d->layer, &error))
        return smeplat__json_refuse_all(d, &error);
    d->calendar = &d->layer;
    return 1;
}

/* A door for this request; 0 if the request itself is refused. */
static int32_t door_open(smeplat__json_door *d, const smeplat_json_request *in, smeplat_json_request *request)
{
    smeplat_status status;

    memset(d, 0, sizeof *d);
    json_get_alloc_funcs(&d->take, &d->give);
    d->path = smeplat__json_buffer_of(d);
    d->error = smeplat__json_buffer_of(d);
    d->lang = SMEPLAT_LANG_ZH;
    status = request_take(request, in);
    if (!status)
        status = request_check(request);
    if (status)
        return refuse_request(d, status, smeplat_status_label(status, SMEPLAT_LANG_ZH),
                              smeplat_status_label(status, SMEPLAT_LANG_EN));
    d->lang = request->lang ? request->lang : SMEPLAT_LANG_ZH;
    d->format = request->format ? request->format : SMEPLAT_JSON_FORMAT_JSON;
    d->flags = request->flags;
    d->width = request->width;
    return 1;
}

static void door_close(smeplat__json_door *d)
{
    smeplat__json_buffer_free(&d->path);
    smeplat__json_buffer_free(&d->error);
    smeplat__json_give_all(d);
}

static size_t command_index(smeplat_str name)
{
    size_t i;

    for (i = 0; i < COMMAND_COUNT; i++)
        if (name.len == strlen(commands[i].name) && memcmp(name.ptr, commands[i].name, name.len) == 0)
            break;
    return i;
}

/* Some programs put a byte order mark before UTF-8. */
static smeplat_str without_mark(smeplat_str text)
{
    if (text.len >= 3 && memcmp(text.ptr, "\xEF\xBB\xBF", 3) == 0) {
        text.ptr += 3;
        text.len -= 3;
    }
    if (!text.ptr)
        text.ptr = "";
    return text;
}

static int32_t run(smeplat__json_door *d, const smeplat_json_request *request, smeplat__json_buffer *b)
{
    size_t command = command_index(request->command);

    if (command == COMMAND_COUNT)
        return refuse_request(d, SMEPLAT_ERR_ENUM, "没有这个命令", "no such command");
    if (d->format == SMEPLAT_JSON_FORMAT_CSV && !commands[command].csv)
        return refuse_request(d, SMEPLAT_ERR_ENUM, "此命令不支持 CSV", "this command has no CSV");
    return calendar_take(d, request->calendar) && commands[command].run(d, without_mark(request->document), b);
}

smeplat_status smeplat_json_run(const smeplat_json_request *in, smeplat_json_reply *reply)
{
    smeplat_json_request request;
    smeplat__json_door d;
    smeplat__json_buffer b;
    smeplat_status status = reply_take(reply);

    if (status)
        return status;
    if (!door_open(&d, in, &request)) {
        status = reply_refused(reply, &d);
    } else {
        b = smeplat__json_buffer_of(&d);
        if (run(&d, &request, &b))
            status = reply_answered(reply, &d, &b);
        else
            status = reply_refused(reply, &d);
        smeplat__json_buffer_free(&b);
    }
    door_close(&d);
    return status;
}

/* ---- streams ---- */

static int32_t stream_begin(smeplat_json_stream *s, smeplat_json_request *request)
{
    smeplat_str text = without_mark(request->document);
    char *copy;

    if (command_index(request->command) == COMMAND_COUNT ||
        commands[command_index(request->command)].run != smeplat__json_command_assess)
        return refuse_request(&s->door, SMEPLAT_ERR_ENUM, "此命令不能逐行处理",
                              "this command does not go line by line");
    if (request->calendar.len) {
        copy = smeplat__json_take(&s->door, request->calendar.len, 1);
        if (!copy)
            return 0;
        memcpy(copy, request->calendar.ptr, request->calendar.len);
        request->calendar.ptr = copy;
    }
    if (!calendar_take(&s->door, request->calendar))
        return 0;
    s->tree = smeplat__json_read_json(&s->door, text.ptr, text.len);
    return s->tree && smeplat__json_assess_head(&s->door, s->tree, &s->head);
}

smeplat_status smeplat_json_stream_open(const smeplat_json_request *in, smeplat_json_stream **out,
                                        smeplat_json_reply *reply)
{
    smeplat_json_request request;
    smeplat_json_stream *s;
    smeplat__json_door d;
    smeplat__json_buffer b;
    smeplat_status status = reply_take(reply);

    if (out)
        *out = NULL;
    if (status)
        return status;
    if (!door_open(&d, out ? in : NULL, &request)) {
        status = reply_refused(reply, &d);
        door_close(&d);
        return status;
    }
    d.one_line = 1;
    s = d.take(sizeof *s);
    if (!s) {
        smeplat__json_no_memory(&d);
        status = reply_refused(reply, &d);
        door_close(&d);
        return status;
    }
    memset(s, 0, sizeof *s);
    s->door = d;
    b = smeplat__json_buffer_of(&d);
    if (stream_begin(s, &request)) {
        smeplat__json_assess_begin(&s->door, &s->head, &b);
        smeplat__json_put(&b, "", 0);
        status = reply_answered(reply, &s->door, &b);
    } else {
        status = reply_refused(reply, &s->door);
    }
    smeplat__json_buffer_free(&b);
    if (status)
        smeplat_json_stream_close(s);
    else
        *out = s;
    return status;
}

smeplat_status smeplat_json_stream_line(smeplat_json_stream *s, const char *line, size_t len, smeplat_json_reply *reply)
{
    smeplat__json_door d;
    smeplat__json_buffer b;
    smeplat_status status = reply_take(reply);

    if (status)
        return status;
    if (!s || (!line && len)) {
        reply->exit_status = 2;
        return reply->status = SMEPLAT_ERR_NULL;
    }
    /* Each line has a door of its own: what one leaves behind cannot reach the next. */
    d = s->door;
    d.blocks = NULL;
    d.path = smeplat__json_buffer_of(&d);
    d.error = smeplat__json_buffer_of(&d);
    b = smeplat__json_buffer_of(&d);
    if (smeplat__json_assess_line(&d, &s->head, line ? line : "", len, s->row, &b))
        status = reply_answered(reply, &d, &b);
    else
        status = reply_refused(reply, &d);
    smeplat__json_buffer_free(&b);
    door_close(&d);
    if (!status)
        s->row++;
    return status;
}

void smeplat_json_stream_close(smeplat_json_stream *s)
{
    if (!s)
        return;
    json_decref(s->tree);
    door_close(&s->door);
    s->door.give(s);
}
