/* Runs a test program once for each mutant of a list, each in a child of its own, and says which of them it kills.
 *     MUTANT_COVER=FILE: once without a mutant; writes how many questions were asked and which places were reached.
 *     MUTANT_LIST=FILE MUTANT_RESULT=FILE MUTANT_BUDGET=N: the mutants by number.
 *     MUTANT_FILTER=NAME: one case of the program.   MUTANT_OUTPUT=1: other output or another exit status kills.
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

static int run_child(int argc, char **argv, int mutant, long long budget, int output)
{
    struct rlimit memory = {1u << 30, 1u << 30}, core = {0, 0};
    const mutant_table *t;
    int status;

    dup2(output < 0 ? open("/dev/null", O_WRONLY) : output, 1);
    dup2(open("/dev/null", O_WRONLY), 2);
    setrlimit(RLIMIT_AS, &memory);
    setrlimit(RLIMIT_CORE, &core);
    alarm(SECONDS);
    mutant_left = budget;
    mutant_active = mutant;
    for (t = tables; t; t = t->next)
        mutant_patch(t);
    status = __real_main(argc, argv);
    exit(status && (output < 0 || status == NOT_VIABLE) ? KILLED : status);
}

/* What a run without a mutant printed. */
static char *kept;
static size_t kept_length;

/* Reads all there is into `kept`. */
static void keep(int from)
{
    ssize_t got;

    do {
        kept = realloc(kept, kept_length + 65536);
        if (!kept || (got = read(from, kept + kept_length, 65536)) < 0)
            exit(2);
        kept_length += (size_t)got;
    } while (got);
}

/* Whether all there is is what was kept; stops at the first difference. */
static int same_as_kept(int from)
{
    static char part[65536];
    size_t at = 0;
    ssize_t got;

    while ((got = read(from, part, sizeof part)) > 0) {
        if ((size_t)got > kept_length - at || memcmp(kept + at, part, (size_t)got))
            return 0;
        at += (size_t)got;
    }
    return at == kept_length;
}

/* Exit status of the program with a mutant; what killed it by a signal is 128 and the signal. With `output` the first run's is kept
 * and the others' compared with it. */
static int run_mutant(int argc, char **argv, int mutant, long long budget, int output)
{
    int status, same = 1, ends[2] = {-1, -1};
    pid_t pid;

    fflush(NULL);
    if (output && pipe(ends)) {
        perror("pipe");
        exit(2);
    }
    pid = fork();
    if (pid < 0) {
        perror("fork");
        exit(2);
    }
    if (!pid)
        run_child(argc, argv, mutant, budget, ends[1]);
    if (output) {
        close(ends[1]);
        if (!kept)
            keep(ends[0]);
        else if (!(same = same_as_kept(ends[0])))
            kill(pid, SIGKILL); /* a child that has printed something else need not go on */
        close(ends[0]);
    }
    if (waitpid(pid, &status, 0) < 0)
        exit(2);
    if (!same && WIFEXITED(status) && WEXITSTATUS(status) != NOT_VIABLE)
        return KILLED;
    return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

static int run_list(int argc, char **argv, const char *list, const char *result)
{
    long long budget = atoll(getenv("MUTANT_BUDGET"));
    FILE *in = fopen(list, "r"), *out = fopen(result, "w");
    static int mutants[MUTANT_COUNT + 1];
    const int output = getenv("MUTANT_OUTPUT") != NULL;
    int count = 0, i, usual, status;

    if (!in || !out)
        return 2;
    while (count < MUTANT_COUNT && fscanf(in, "%d", &mutants[count]) == 1)
        count++;
    fclose(in); /* a child that leaves would set it back */
    usual = run_mutant(argc, argv, -1, INT64_MAX, output);
    if (usual && (!output || usual > 1)) {
        fprintf(stderr, "fails without a mutant\n");
        return 2;
    }
    for (i = 0; i < count; i++) {
        status = run_mutant(argc, argv, mutants[i], budget, output);
        fprintf(out, "%d %d\n", mutants[i], status == usual ? 0 : status ? status : KILLED);
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
