/* Runs a test program once for each mutant of a list, each in a child of its own, and says which of them it kills.
 *     MUTANT_COVER=FILE: once without a mutant; writes how many questions were asked and which places were reached.
 *     MUTANT_LIST=FILE MUTANT_RESULT=FILE MUTANT_BUDGET=N: the mutants by number.
 *     MUTANT_FILTER=NAME: one case of the program.   MUTANT_OUTPUT=1: other output kills as a bad exit status does.
 * SPDX-License-Identifier: Apache-2.0 */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <fcntl.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "mutant.h"

#ifndef MUTANT_COUNT
#define MUTANT_COUNT 1 /* mutate.py says how many */
#endif

int mutant_active = -1;
long long mutant_left = INT64_MAX;
unsigned char mutant_seen[MUTANT_COUNT + 1];

enum { KILLED = 99, NOT_VIABLE = 77, SECONDS = 20 };

static mutant_table *tables;
static int patched;

extern void cmocka_set_test_filter(const char *pattern) __attribute__((weak));
int __real_main(int argc, char **argv);
int __wrap_main(int argc, char **argv);
void _fail(const char *file, const int line);

/* cmocka's own, cut short: the first failure is enough. */
void _fail(const char *file, const int line)
{
    fprintf(stderr, "%s:%d: failed\n", file, line);
    _exit(KILLED);
}

void mutant_spent(void)
{
    _exit(KILLED);
}

void mutant_register(mutant_table *table)
{
    table->next = tables;
    tables = table;
}

static void *field_of(const mutant_table *t, int leaf)
{
    return (char *)t->object + t->leaves[leaf].offset;
}

/* Another pointer of the same table, or NULL. */
static void *other_pointer(const mutant_table *t, int leaf)
{
    void *own, *other;
    int i;

    memcpy(&own, field_of(t, leaf), sizeof own);
    for (i = 1; i < t->count; i++) {
        int at = (leaf + i) % t->count;

        if (t->leaves[at].kind != 'p')
            continue;
        memcpy(&other, field_of(t, at), sizeof other);
        if (other && other != own)
            return other;
    }
    return NULL;
}

/* Changes the entry that is on, once. */
void mutant_patch(const mutant_table *t)
{
    static char text[4096];
    int leaf = mutant_active - t->base;
    uint64_t n = 0;
    void *to, *p;

    if (leaf < 0 || leaf >= t->count || patched)
        return;
    patched = 1;
    to = field_of(t, leaf);
    switch (t->leaves[leaf].kind) {
    case 's':
        memcpy(&p, to, sizeof p);
        if (!p)
            _exit(NOT_VIABLE);
        snprintf(text, sizeof text, "%s#", (const char *)p);
        p = text;
        memcpy(to, &p, sizeof p);
        return;
    case 'p':
        memcpy(&p, to, sizeof p);
        if (!p || !(p = other_pointer(t, leaf)))
            _exit(NOT_VIABLE);
        memcpy(to, &p, sizeof p);
        return;
    default:
        memcpy(&n, to, t->leaves[leaf].size);
        if (!n && t->leaves[leaf].kind == 'c')
            _exit(NOT_VIABLE);
        n++;
        memcpy(to, &n, t->leaves[leaf].size);
    }
}

static int run_child(int argc, char **argv, int mutant, long long budget, const char *output)
{
    struct rlimit memory = {1u << 30, 1u << 30}, core = {0, 0};
    const mutant_table *t;
    int fd = open(output ? output : "/dev/null", O_WRONLY | O_CREAT | O_TRUNC, 0600);

    dup2(fd, 1);
    dup2(open("/dev/null", O_WRONLY), 2);
    setrlimit(RLIMIT_AS, &memory);
    setrlimit(RLIMIT_CORE, &core);
    alarm(SECONDS);
    mutant_left = budget;
    mutant_active = mutant;
    for (t = tables; t; t = t->next)
        mutant_patch(t);
    exit(__real_main(argc, argv) ? KILLED : 0);
}

/* Exit status of the program with a mutant; what killed it by a signal is 128 and the signal. */
static int run_mutant(int argc, char **argv, int mutant, long long budget, const char *output)
{
    int status;
    pid_t pid;

    fflush(NULL);
    pid = fork();
    if (pid < 0) {
        perror("fork");
        exit(2);
    }
    if (!pid)
        run_child(argc, argv, mutant, budget, output);
    if (waitpid(pid, &status, 0) < 0)
        exit(2);
    return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

static char *contents(const char *name, size_t *length)
{
    FILE *file = fopen(name, "rb");
    char *all = NULL;
    size_t have = 0, got;

    do {
        all = realloc(all, have + 65536);
        if (!file || !all)
            exit(2);
        got = fread(all + have, 1, 65536, file);
        have += got;
    } while (got);
    fclose(file);
    *length = have;
    return all;
}

static int same_output(const char *a, const char *b)
{
    size_t n, m;
    char *x = contents(a, &n), *y = contents(b, &m);
    int same = n == m && !memcmp(x, y, n);

    free(x);
    free(y);
    return same;
}

static int run_list(int argc, char **argv, const char *list, const char *result)
{
    long long budget = atoll(getenv("MUTANT_BUDGET"));
    FILE *in = fopen(list, "r"), *out = fopen(result, "w");
    char was[4096] = "", is[4096] = "";
    static int mutants[MUTANT_COUNT + 1];
    int count = 0, i, status;

    if (!in || !out)
        return 2;
    while (count < MUTANT_COUNT && fscanf(in, "%d", &mutants[count]) == 1)
        count++;
    fclose(in); /* a child that leaves would set it back */
    if (getenv("MUTANT_OUTPUT")) {
        snprintf(was, sizeof was, "%s.was", result);
        snprintf(is, sizeof is, "%s.is", result);
    }
    if (run_mutant(argc, argv, -1, INT64_MAX, *was ? was : NULL)) {
        fprintf(stderr, "fails without a mutant\n");
        return 2;
    }
    for (i = 0; i < count; i++) {
        status = run_mutant(argc, argv, mutants[i], budget, *is ? is : NULL);
        if (!status && *is && !same_output(was, is))
            status = KILLED;
        fprintf(out, "%d %d\n", mutants[i], status);
        fflush(out);
    }
    return fclose(out) ? 2 : 0;
}

static const char *cover_file;

static void write_cover(void)
{
    FILE *out = fopen(cover_file, "wb");

    if (!out || fprintf(out, "%lld\n", INT64_MAX - mutant_left) < 0 ||
        fwrite(mutant_seen, 1, sizeof mutant_seen, out) != sizeof mutant_seen || fclose(out))
        _exit(2);
}

int __wrap_main(int argc, char **argv)
{
    const char *list = getenv("MUTANT_LIST"), *filter = getenv("MUTANT_FILTER");

    if (filter && cmocka_set_test_filter)
        cmocka_set_test_filter(filter);
    cover_file = getenv("MUTANT_COVER");
    if (list)
        return run_list(argc, argv, list, getenv("MUTANT_RESULT"));
    if (cover_file)
        atexit(write_cover);
    return __real_main(argc, argv);
}
