/* Reading and writing: whole files, all of the output, what a terminal is.
 * SPDX-License-Identifier: Apache-2.0 */
#define _DEFAULT_SOURCE

#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include "command.h"

const char *say(int32_t lang, const char *zh, const char *en)
{
    return lang == SMEPLAT_LANG_EN ? en : zh;
}

/* Arguments and file names may be anything: nothing in them is to steer the terminal. */
static void put_plain(const char *p)
{
    for (; *p; p++)
        (void)putc((unsigned char)*p < 0x20 || *p == 0x7F ? '?' : *p, stderr);
}

void complain(int32_t lang, const char *about, const char *what)
{
    (void)fputs(say(lang, "smeplat：", "smeplat: "), stderr);
    if (about) {
        put_plain(about);
        (void)fputs(say(lang, "：", ": "), stderr);
    }
    (void)fputs(what, stderr);
    (void)fputc('\n', stderr);
}

void complain_memory(int32_t lang)
{
    complain(lang, NULL, smeplat_status_label(SMEPLAT_ERR_MEMORY, lang));
}

int32_t text_put(text *t, const char *ptr, size_t len)
{
    if (t->room - t->len < len) {
        size_t room = t->room ? t->room : 65536;
        char *grown;

        while (room - t->len < len && room <= SIZE_MAX / 2)
            room *= 2;
        grown = room - t->len < len ? NULL : realloc(t->ptr, room);
        if (!grown)
            return 0;
        t->ptr = grown;
        t->room = room;
    }
    if (len)
        memcpy(t->ptr + t->len, ptr, len);
    t->len += len;
    return 1;
}

int32_t file_read(const char *name, int32_t lang, text *out)
{
    int32_t standard = strcmp(name, "-") == 0, done = 0;
    FILE *file = standard ? stdin : fopen(name, "rb");
    char block[65536];
    size_t len;

    memset(out, 0, sizeof *out);
    if (!file) {
        complain(lang, name, strerror(errno));
        return 0;
    }
    errno = 0;
    do {
        len = fread(block, 1, sizeof block, file);
        done = text_put(out, block, len);
    } while (done && len == sizeof block);
    if (!done) {
        complain_memory(lang);
    } else if (ferror(file)) {
        complain(lang, standard ? say(lang, "标准输入", "standard input") : name, strerror(errno));
        done = 0;
    }
    if (!standard)
        (void)fclose(file);
    if (!done) {
        free(out->ptr);
        out->ptr = NULL;
    }
    return done;
}

int32_t output(const char *ptr, size_t len)
{
    return fwrite(ptr, 1, len, stdout) == len;
}

/* Who asks the program to stop gets his way between two lines, so that what was written are whole ones. */
int32_t output_whole(const char *ptr, size_t len)
{
    sigset_t stops, before;
    int32_t done;

    (void)sigemptyset(&stops);
    (void)sigaddset(&stops, SIGINT);
    (void)sigaddset(&stops, SIGTERM);
    (void)sigaddset(&stops, SIGHUP);
    (void)sigprocmask(SIG_BLOCK, &stops, &before);
    done = output(ptr, len) && fflush(stdout) == 0;
    (void)sigprocmask(SIG_SETMASK, &before, NULL);
    return done;
}

int32_t output_end(int32_t lang)
{
    errno = 0;
    if (fflush(stdout) == 0 && !ferror(stdout))
        return 1;
    complain(lang, say(lang, "标准输出", "standard output"),
             errno ? strerror(errno) : say(lang, "写入失败", "cannot write"));
    return 0;
}

int32_t terminal_width(void)
{
    struct winsize size;

    if (!isatty(STDOUT_FILENO) || ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0 || !size.ws_col)
        return 0;
    return size.ws_col < 40 ? 40 : size.ws_col > 400 ? 400 : size.ws_col;
}

/* https://no-color.org: set and not empty. */
int32_t wants_colour(void)
{
    const char *no_colour = getenv("NO_COLOR"), *terminal = getenv("TERM");

    return isatty(STDOUT_FILENO) && (!no_colour || !*no_colour) && (!terminal || strcmp(terminal, "dumb") != 0);
}
