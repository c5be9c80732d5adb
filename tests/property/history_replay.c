/* A replay knows what had happened by a day and no more: the events up to it, replayed alone, say the same of that day.
 *
 *     history_replay [CASES [FIRST_SEED]]   compares, on seeded random histories, every day on which something happened
 *     history_replay --long COUNT           replays one history of COUNT events once; history_linear.py counts instructions
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <smeplat/history.h>

#include "random_story.h"

static smeplat_status replay(const story *s, size_t count, int32_t on, const smeplat_rules *rules, smeplat_history *out,
                             smeplat_event_result *results)
{
    memset(out, 0, sizeof *out);
    out->struct_size = sizeof *out;
    memset(results, 0, (count + 1) * sizeof *results);
    results->struct_size = sizeof *results;
    return smeplat_history_assess(s->events, count, on, rules, NULL, out, results, NULL);
}

static long compare(const story *s, const smeplat_rules *rules, uint64_t seed, long states[7])
{
    smeplat_event_result all[RANDOM_EVENTS_MAX + 1], part[RANDOM_EVENTS_MAX + 1];
    smeplat_history whole, alone;
    long failures = 0;
    size_t i;

    for (i = 0; i < s->count; i++) {
        int32_t on = s->events[i].on;
        size_t until = i + 1;

        while (until < s->count && s->events[until].on == on)
            until++;
        if (replay(s, s->count, on, rules, &whole, all) || replay(s, until, on, rules, &alone, part)) {
            printf("not ok: refused, seed %llu\n", (unsigned long long)seed);
            return failures + 1;
        }
        states[whole.state]++;
        if (memcmp(&whole, &alone, sizeof whole) || memcmp(all, part, until * sizeof *all)) {
            printf("not ok: seed %llu, %ld: the first %zu of %zu events say otherwise\n", (unsigned long long)seed,
                   (long)on, until, s->count);
            failures++;
        }
    }
    return failures;
}

static int run_long(size_t count)
{
    story s;
    smeplat_event_result *results = calloc(count + 1, sizeof *results);
    smeplat_history out;
    smeplat_status status;

    s.events = calloc(count, sizeof *s.events);
    s.evaluations = calloc(count, sizeof *s.evaluations);
    if (!results || !s.events || !s.evaluations)
        return 1;
    random_seed(7);
    random_story(&s, count, 20200101, 0);
    status = replay(&s, count, 20260101, NULL, &out, results);
    printf("%s: %zu events, state %ld, %lu that could not be\n", status ? "not ok" : "ok", count, (long)out.state,
           (unsigned long)out.impossible_count);
    free(s.events);
    free(s.evaluations);
    free(results);
    return status != 0;
}

int main(int argc, char **argv)
{
    uint64_t cases = argc > 1 ? strtoull(argv[1], NULL, 10) : 3000, first = argc > 2 ? strtoull(argv[2], NULL, 10) : 1,
             seed;
    static smeplat_event events[RANDOM_EVENTS_MAX];
    static smeplat_evaluation evaluations[RANDOM_EVENTS_MAX];
    story s = {events, evaluations, 0};
    long failures = 0, states[7] = {0};
    int i, missing = 0;

    if (argc > 2 && !strcmp(argv[1], "--long"))
        return run_long((size_t)strtoull(argv[2], NULL, 10));
    for (seed = first; seed < first + cases; seed++) {
        smeplat_rules rules;

        random_seed(seed);
        memset(&rules, 0, sizeof rules);
        rules.struct_size = sizeof rules;
        if (smeplat_rules_load(SMEPLAT_MEASURE_BEIJING_2022, &rules, NULL))
            return 1;
        if (seed % 2)
            for (i = 19; i <= 26; i++)
                rules.readings[i] = (uint8_t)random_below(2);
        random_story(&s, 1 + (size_t)random_below(RANDOM_EVENTS_MAX), 20200101, 200);
        failures += compare(&s, &rules, seed, states);
    }
    for (i = 1; i < 7; i++)
        missing += !states[i];
    printf("%s: a prefix says what the whole says of its last day; %ld failures, %d states never seen\n",
           failures || missing ? "not ok" : "ok", failures, missing);
    return failures || missing;
}
