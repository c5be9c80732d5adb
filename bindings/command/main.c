/* The program `smeplat`: documents in, reports out, through libsmeplat-json.
 * SPDX-License-Identifier: Apache-2.0 */
#ifndef _DEFAULT_SOURCE
#  define _DEFAULT_SOURCE
#endif

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <smeplat/version.h>

#include "command.h"

/* How often a terminal is told how far --jsonl has come. */
#define PROGRESS_EVERY 1000

/* A result in JSON takes some ten thousand bytes. */
#define LINE_ROOM (1 << 20)

static smeplat_json_request request_of(const options *o, const char *command, const text *calendar)
{
    smeplat_json_request request;

    memset(&request, 0, sizeof request);
    request.struct_size = sizeof request;
    request.format = o->format ? o->format : SMEPLAT_JSON_FORMAT_TEXT;
    request.lang = o->lang;
    request.flags = o->open_only ? SMEPLAT_JSON_OPEN_ONLY : 0u;
    request.command.ptr = command;
    request.command.len = strlen(command);
    request.calendar.ptr = calendar->ptr;
    request.calendar.len = calendar->len;
    if (request.format == SMEPLAT_JSON_FORMAT_TEXT) {
        request.width = terminal_width();
        request.flags |= wants_colour() ? SMEPLAT_JSON_COLOUR : 0u;
    }
    return request;
}

static void complain_reply(const options *o, const char *about, const smeplat_json_reply *reply)
{
    if (reply->error)
        complain(o->lang, about, reply->error);
    else
        complain(o->lang, about, smeplat_status_label(reply->status, o->lang));
}

/* Runs a request, prints what came of it; the exit status. */
static int run(const options *o, const smeplat_json_request *request, const char *about)
{
    smeplat_json_reply reply;
    int status;

    memset(&reply, 0, sizeof reply);
    reply.struct_size = sizeof reply;
    if (smeplat_json_run(request, &reply))
        complain_reply(o, about, &reply);
    status = reply.exit_status;
    if (reply.text) {
        (void)output(reply.text, reply.text_len);
        if (!output_end(o->lang))
            status = EXIT_REFUSED;
    }
    smeplat_json_free(&reply);
    return status;
}

static int usage(const options *o, const char *zh, const char *en)
{
    complain(o->lang, o->command, say(o->lang, zh, en));
    return EXIT_REFUSED;
}

/* ---- line by line ---- */

static ssize_t next_line(FILE *file, char **line, size_t *room)
{
    ssize_t len;

    errno = 0;
    len = getline(line, room, file);
    if (len > 0 && (*line)[len - 1] == '\n')
        len--;
    return len;
}

/* One reply out; 0 if that is not possible any more. */
static int32_t put_reply(const options *o, const char *about, smeplat_json_reply *reply, int *status)
{
    int32_t done = 1;

    if (reply->status) {
        complain_reply(o, about, reply);
        *status = EXIT_REFUSED;
        done = 0;
    } else if (!output_whole(reply->text, reply->text_len)) {
        (void)output_end(o->lang);
        *status = EXIT_REFUSED;
        done = 0;
    } else if (reply->exit_status > *status) {
        *status = reply->exit_status;
    }
    smeplat_json_free(reply);
    return done;
}

static void progress(int32_t lang, size_t count, int32_t end)
{
    if (end ? count < PROGRESS_EVERY : count % PROGRESS_EVERY)
        return;
    (void)fprintf(stderr, say(lang, "\r已处理 %zu 个", "\r%zu done"), count);
    (void)fputs(end ? "\n" : "", stderr);
}

static int run_lines(const options *o, smeplat_json_request *request, const char *name)
{
    /* On the same terminal as the results it would only stand in their way. */
    int32_t standard = strcmp(name, "-") == 0, shows = isatty(STDERR_FILENO) && !isatty(STDOUT_FILENO);
    FILE *file = standard ? stdin : fopen(name, "rb");
    const char *about = standard ? say(o->lang, "标准输入", "standard input") : name;
    smeplat_json_stream *stream = NULL;
    smeplat_json_reply reply;
    char *line = NULL;
    size_t room = 0, count = 0;
    ssize_t len;
    int status = 0;
    int32_t going;

    if (!file) {
        complain(o->lang, name, strerror(errno));
        return EXIT_REFUSED;
    }
    /* Room for a line, so that each is one write. */
    (void)setvbuf(stdout, NULL, _IOFBF, LINE_ROOM);
    memset(&reply, 0, sizeof reply);
    reply.struct_size = sizeof reply;
    len = next_line(file, &line, &room);
    request->document.ptr = line;
    request->document.len = len > 0 ? (size_t)len : 0;
    going = len >= 0 || !ferror(file);
    if (going) {
        (void)smeplat_json_stream_open(request, &stream, &reply);
        going = put_reply(o, about, &reply, &status);
    }
    while (going && (len = next_line(file, &line, &room)) >= 0) {
        (void)smeplat_json_stream_line(stream, line, (size_t)len, &reply);
        going = put_reply(o, about, &reply, &status);
        if (shows)
            progress(o->lang, ++count, 0);
    }
    if (shows)
        progress(o->lang, count, 1);
    if (len < 0 && (ferror(file) || (!feof(file) && errno == ENOMEM))) {
        complain(o->lang, about, strerror(errno));
        status = EXIT_REFUSED;
    }
    if (going && !output_end(o->lang))
        status = EXIT_REFUSED;
    smeplat_json_stream_close(stream);
    free(line);
    if (!standard)
        (void)fclose(file);
    return status;
}

/* ---- commands ---- */

/* A document from a file: assess, change and what will be like them. */
static int run_document(const options *o, smeplat_json_request *request)
{
    const char *name = o->word_count == 1 ? o->words[0] : NULL;
    text document;
    int status;

    if (!name)
        return usage(o, "应指定一个文件，或用 - 表示标准输入", "one file is wanted, or - for standard input");
    if (o->jsonl) {
        if (!o->format)
            request->format = SMEPLAT_JSON_FORMAT_JSON;
        return run_lines(o, request, name);
    }
    if (!file_read(name, o->lang, &document))
        return EXIT_REFUSED;
    request->document.ptr = document.ptr;
    request->document.len = document.len;
    status = run(o, request, strcmp(name, "-") == 0 ? say(o->lang, "标准输入", "standard input") : name);
    free(document.ptr);
    return status;
}

/* Words to a document: one line of them (`workdays`), or a line each (`uscc`). */
static int run_words(const options *o, smeplat_json_request *request, const char *between)
{
    text document = {NULL, 0, 0};
    int32_t i, done = 1;
    int status = EXIT_REFUSED;

    for (i = 0; i < o->word_count && done; i++)
        done = text_put(&document, o->words[i], strlen(o->words[i])) && text_put(&document, between, 1);
    request->document.ptr = document.ptr;
    request->document.len = document.len;
    if (done)
        status = run(o, request, NULL);
    else
        complain_memory(o->lang);
    free(document.ptr);
    return status;
}

static int run_workdays(const options *o, smeplat_json_request *request)
{
    if (!o->word_count)
        return usage(o, "应为 add 日期 N、count 日期 日期、check 日期 或 -",
                     "add DATE N, count DATE DATE, check DATE or - is wanted");
    if (o->word_count == 1 && strcmp(o->words[0], "-") == 0)
        return run_document(o, request);
    request->flags |= SMEPLAT_JSON_SINGLE;
    return run_words(o, request, " ");
}

static int run_uscc(const options *o, smeplat_json_request *request)
{
    if (!o->word_count)
        return usage(o, "应给出至少一个代码", "at least one code is wanted");
    if (o->word_count == 1 && strcmp(o->words[0], "-") == 0)
        return run_document(o, request);
    return run_words(o, request, "\n");
}

static const struct {
    const char *name;
    uint32_t options;
    int (*run)(const options *o, smeplat_json_request *request);
} commands[] = {
    {"assess", OPTION_FORMAT | OPTION_LANG | OPTION_FINDINGS | OPTION_JSONL | OPTION_CALENDAR, run_document},
    {"bar", OPTION_FORMAT | OPTION_LANG | OPTION_CALENDAR, run_document},
    {"change", OPTION_FORMAT | OPTION_LANG | OPTION_CALENDAR, run_document},
    {"evaluate", OPTION_FORMAT | OPTION_LANG | OPTION_CALENDAR, run_document},
    {"history", OPTION_FORMAT | OPTION_LANG | OPTION_FINDINGS | OPTION_CALENDAR, run_document},
    {"publicity", OPTION_FORMAT | OPTION_LANG | OPTION_CALENDAR, run_document},
    {"reporting", OPTION_FORMAT | OPTION_LANG | OPTION_CALENDAR, run_document},
    {"revocation", OPTION_FORMAT | OPTION_LANG | OPTION_CALENDAR, run_document},
    {"sensitivity", OPTION_FORMAT | OPTION_LANG | OPTION_FINDINGS | OPTION_CALENDAR, run_document},
    {"uscc", OPTION_FORMAT | OPTION_LANG | OPTION_CALENDAR, run_uscc},
    {"workdays", OPTION_FORMAT | OPTION_LANG | OPTION_CALENDAR, run_workdays},
};

#define COMMAND_COUNT (sizeof commands / sizeof *commands)

static int print_help(const options *o)
{
    if (o->lang) {
        (void)fputs(help_text(o->lang), stdout);
    } else {
        (void)fputs(help_text(SMEPLAT_LANG_ZH), stdout);
        (void)fputs(help_text(0), stdout);
        (void)fputs(help_text(SMEPLAT_LANG_EN), stdout);
    }
    return output_end(o->lang) ? 0 : EXIT_REFUSED;
}

static int print_version(const options *o)
{
    (void)printf("smeplat %s\n", smeplat_version_text());
    return output_end(o->lang) ? 0 : EXIT_REFUSED;
}

static int run_command(const options *o)
{
    text calendar = {NULL, 0, 0};
    smeplat_json_request request;
    size_t i;
    int status;

    if (!o->command) {
        complain(o->lang, NULL,
                 say(o->lang, "应给出命令（用法见 smeplat --help）", "a command is wanted (see smeplat --help)"));
        return EXIT_REFUSED;
    }
    for (i = 0; i < COMMAND_COUNT && strcmp(o->command, commands[i].name) != 0; i++)
        continue;
    if (i == COMMAND_COUNT)
        return usage(o, "没有这个命令（用法见 smeplat --help）", "no such command (see smeplat --help)");
    if (o->given & ~commands[i].options)
        return usage(o, "此命令不接受所给的某个选项（用法见 smeplat --help）",
                     "an option was given that this command does not take (see smeplat --help)");
    if (o->calendar && !file_read(o->calendar, o->lang, &calendar))
        return EXIT_REFUSED;
    if (o->calendar && !calendar.len) {
        complain(o->lang, o->calendar, say(o->lang, "没有内容", "nothing there"));
        free(calendar.ptr);
        return EXIT_REFUSED;
    }
    request = request_of(o, o->command, &calendar);
    status = commands[i].run(o, &request);
    free(calendar.ptr);
    return status;
}

int main(int argc, char **argv)
{
    const char **words = calloc((size_t)argc + 1, sizeof *words);
    options o;
    int status;

    if (!words) {
        complain_memory(0);
        return EXIT_REFUSED;
    }
    if (!options_read(&o, argc, argv, words))
        status = EXIT_REFUSED;
    else if (o.help)
        status = print_help(&o);
    else if (o.version)
        status = print_version(&o);
    else
        status = run_command(&o);
    free(words);
    return status;
}
