/* What became of platforms: events replayed.
 * SPDX-License-Identifier: Apache-2.0 */
#include <smeplat/smeplat.h>

#include "../property/random_story.h"
#include "print.h"
#include "results.h"
#include "spoil.h"

#define HISTORIES 150

static smeplat_event events[RANDOM_EVENTS_MAX];
static smeplat_evaluation evaluations[RANDOM_EVENTS_MAX];
static smeplat_event_result results[RANDOM_EVENTS_MAX];
static smeplat_rules rules;
static char text[1 << 16];

static void timeline(const smeplat_history *history, const story *s, int32_t on, uint64_t seed)
{
    static const char name[] = "北京样例服务平台";
    smeplat_timeline t = {.struct_size = sizeof t};

    t.lang = 1 + (int32_t)(seed % 2);
    t.flags = (uint32_t)(seed / 2 % 4);
    t.width = 40 + (int32_t)(seed % 5) * 20;
    t.on = on;
    t.name.ptr = name;
    t.name.len = sizeof name - 1;
    t.history = history;
    t.count = s->count;
    t.events = events;
    t.results = results;
    print_text("timeline", text, sizeof text, smeplat_history_text(&t, text, sizeof text));
}

static void one_history(uint64_t seed)
{
    smeplat_history out = {.struct_size = sizeof out};
    smeplat_error error = {.struct_size = sizeof error};
    story s = {events, evaluations, 0};
    smeplat_status status;
    int32_t on, lang;
    size_t i;

    random_seed(seed);
    memset(&rules, 0, sizeof rules);
    rules.struct_size = sizeof rules;
    (void)smeplat_rules_load(SMEPLAT_MEASURE_BEIJING_2022, &rules, NULL);
    for (i = 19; seed % 2 && i <= 26; i++)
        rules.readings[i] = (uint8_t)random_below(2);
    random_story(&s, 1 + (size_t)random_below(RANDOM_EVENTS_MAX), 20200101, 200);
    on = s.events[random_below((int64_t)s.count)].on;
    if (random_percent(20))
        spoil("smeplat_event", &events[random_below((int64_t)s.count)]);
    memset(results, 0, sizeof results);
    results[0].struct_size = sizeof results[0];
    status = smeplat_history_assess(events, s.count, on, &rules, NULL, &out, results, &error);
    print_refusal("history", status, &error);
    if (status)
        return;
    print_line("history", "smeplat_history", &out);
    for (i = 0; i < s.count; i++) {
        print_line("event", "smeplat_event", &events[i]);
        print_line("result", "smeplat_event_result", &results[i]);
        for (lang = SMEPLAT_LANG_ZH; lang <= SMEPLAT_LANG_EN; lang++) {
            print_text("event", text, sizeof text,
                       smeplat_event_text(&events[i], &results[i], lang, text, sizeof text));
            print_text("notice", text, sizeof text,
                       smeplat_notice_text(&events[i], &results[i], lang, text, sizeof text));
        }
    }
    timeline(&out, &s, on, seed);
}

void results_of_histories(void)
{
    uint64_t seed;

    for (seed = 1; seed <= HISTORIES; seed++)
        one_history(seed);
}
