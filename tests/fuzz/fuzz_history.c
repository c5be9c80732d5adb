/* Fuzz target: any list of events replayed up to any day. What the replay says of a day is what it says when the later events are
 * not there at all; notices and events in words are as long as they say.
 * SPDX-License-Identifier: Apache-2.0 */
#include <string.h>

#include <smeplat/date.h>
#include <smeplat/history.h>

#include "fuzz.h"

#define EVENTS 48
#define BYTES 6

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static smeplat_event events[EVENTS];
    static smeplat_event_result all[EVENTS], some[EVENTS];
    static smeplat_evaluation evaluations[EVENTS];
    smeplat_history whole, prefix;
    smeplat_rules rules;
    int32_t day = 20220601, on = 0;
    size_t n, i, by_then = 0;
    char text[2048];

    if (size < 4)
        return 0;
    memset(&rules, 0, sizeof rules);
    rules.struct_size = sizeof rules;
    must(!smeplat_rules_load(SMEPLAT_MEASURE_BEIJING_2022, &rules, NULL));
    rules.readings[SMEPLAT_READING_BAR_START] = data[0] & 1;
    rules.readings[SMEPLAT_READING_ART14_BAR] = data[0] >> 1 & 1;
    rules.readings[SMEPLAT_READING_CHANGE_START] = data[0] >> 2 & 1;
    rules.readings[SMEPLAT_READING_PUBLICITY_COUNT] = data[0] >> 3 & 1;
    must(!smeplat_date_add_days(day, data[1] * 16, &on));
    data += 2;
    size -= 2;
    n = size / BYTES < EVENTS ? size / BYTES : EVENTS;
    memset(events, 0, sizeof events);
    memset(evaluations, 0, sizeof evaluations);
    for (i = 0; i < n; i++, data += BYTES) {
        smeplat_event *e = &events[i];

        must(!smeplat_date_add_days(day, data[1] < 128 ? data[1] : (data[1] - 128) * 8, &day));
        e->struct_size = sizeof *e;
        e->type = data[0] % 16;
        e->on = day;
        e->ref = data[2] < 128 ? 0 : data[2] - 128;
        switch (e->type) {
        case SMEPLAT_EVENT_TYPE_PUBLICITY_STARTED:
            e->workdays = data[3] % 32;
            break;
        case SMEPLAT_EVENT_TYPE_OBJECTION_DECIDED:
            e->outcome = data[3] % 4;
            break;
        case SMEPLAT_EVENT_TYPE_AWARDED:
            (void)smeplat_date_add_days(day, data[3] * 8, data[4] & 1 ? &e->expires_on : &e->reserved0);
            e->reserved0 = 0;
            break;
        case SMEPLAT_EVENT_TYPE_EVALUATED:
            evaluations[i].struct_size = sizeof evaluations[i];
            evaluations[i].grade = data[3] % 5;
            evaluations[i].review_required.value = evaluations[i].review_required.basis = data[4] & 1;
            evaluations[i].rating_required.basis = data[4] >> 1 & 1;
            e->evaluation = data[5] < 250 ? &evaluations[i] : NULL;
            break;
        case SMEPLAT_EVENT_TYPE_CHANGED:
            e->change_kind = data[3] % 9;
            e->leaves_beijing = data[4] & 1;
            if (data[4] & 2)
                e->filed_on = day;
            if (data[4] & 4)
                e->internal_decision_on = day;
            break;
        case SMEPLAT_EVENT_TYPE_CHANGE_DECIDED:
            e->decision = data[3] % 4;
            break;
        case SMEPLAT_EVENT_TYPE_REVOKED:
            e->ground = data[3] % 8;
            if (data[4] & 1)
                e->published_on = day;
            break;
        case SMEPLAT_EVENT_TYPE_REPORT_DUE:
            e->due_on = data[4] & 1 ? day : 0;
            break;
        default:
            break;
        }
        by_then += day <= on;
    }
    memset(&whole, 0, sizeof whole);
    whole.struct_size = sizeof whole;
    prefix = whole;
    memset(all, 0, sizeof all);
    memset(some, 0, sizeof some);
    all[0].struct_size = some[0].struct_size = sizeof *all;
    if (smeplat_history_assess(events, n, on, &rules, NULL, &whole, all, NULL))
        return 0;
    must(!smeplat_history_assess(events, by_then, on, &rules, NULL, &prefix, some, NULL));
    must(!memcmp(&whole, &prefix, sizeof whole) && !memcmp(all, some, by_then * sizeof *all));
    for (i = 0; i < n; i++) {
        must(smeplat_notice_text(&events[i], &all[i], 1 + (int32_t)(i & 1), text, sizeof text) < sizeof text);
        must(smeplat_event_text(&events[i], &all[i], 1 + (int32_t)(i & 1), text, sizeof text) < sizeof text);
        must((all[i].fate == SMEPLAT_EVENT_FATE_LATER) == (i >= by_then));
    }
    return 0;
}
