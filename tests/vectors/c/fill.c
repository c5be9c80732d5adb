/* What a vector states, as structs: by the layout table and the look-ups by name that every binding has.
 * SPDX-License-Identifier: Apache-2.0 */
#include "vectors.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* What no name and no date stands for. */
#define NO_SUCH_NUMBER (-1)
#define NO_SUCH_BIT    62

/* Lists and what lies in them, until the next question. */
static union {
    char bytes[1 << 17];
    int64_t aligned;
} room;
static size_t room_used;

static void *take(size_t count, size_t size)
{
    size_t want = (count * size + 7) / 8 * 8;
    void *at = room.bytes + room_used;

    if (room_used + want > sizeof room.bytes) {
        wrong("the vector is larger than the room for it");
        exit(2);
    }
    memset(at, 0, want);
    room_used += want;
    return at;
}

/* Members that hold a name. */
static const struct {
    const char *type, *field;
    int32_t (*number)(const char *ptr, size_t len);
    const char *(*name)(int32_t number);
} names[] = {
    {"service", "function", smeplat_function_from_name, smeplat_function_name},
    {"incident", "kind", smeplat_incident_kind_from_name, smeplat_incident_kind_name},
    {"incident", "subject", smeplat_subject_from_name, smeplat_subject_name},
    {"incident", "severity", smeplat_severity_from_name, smeplat_severity_name},
    {"incident", "challenge", smeplat_challenge_from_name, smeplat_challenge_name},
    {"incident", "disclosed", smeplat_disclosed_from_name, smeplat_disclosed_name},
    {"incident", "basis", smeplat_basis_from_name, smeplat_basis_name},
    {"revocation", "ground", smeplat_ground_from_name, smeplat_ground_name},
    {"ruling", "criterion", smeplat_criterion_from_name, smeplat_criterion_name},
    {"ruling", "ruling", smeplat_ruling_kind_from_name, smeplat_ruling_kind_name},
    {"rules", "measure", smeplat_measure_from_name, smeplat_measure_name},
    {"rules", "min_basis", smeplat_basis_from_name, smeplat_basis_name},
    {"evaluation", "grade", smeplat_grade_from_name, smeplat_grade_name},
    {"falsehood", "context", smeplat_falsehood_context_from_name, smeplat_falsehood_context_name},
    {"change", "kind", smeplat_change_kind_from_name, smeplat_change_kind_name},
    {"objection", "outcome", smeplat_objection_outcome_from_name, smeplat_objection_outcome_name},
    {"event", "type", smeplat_event_type_from_name, smeplat_event_type_name},
    {"event", "outcome", smeplat_objection_outcome_from_name, smeplat_objection_outcome_name},
    {"event", "change_kind", smeplat_change_kind_from_name, smeplat_change_kind_name},
    {"event", "decision", smeplat_change_decision_from_name, smeplat_change_decision_name},
    {"event", "ground", smeplat_ground_from_name, smeplat_ground_name},
};

/* Members that point to a list, and what it is a list of. */
static const struct {
    const char *type, *field, *element;
} lists[] = {
    {"platform", "sponsor_usccs", "str"},     {"platform", "services", "service"},
    {"platform", "incidents", "incident"},    {"platform", "revocations", "revocation"},
    {"platform", "rulings", "ruling"},        {"holder", "incidents", "incident"},
    {"holder", "falsehoods", "falsehood"},    {"bar_query", "revocations", "revocation"},
    {"publicity", "objections", "objection"}, {"event", "evaluation", "evaluation"},
};

static int32_t is_same(smeplat_str text, const char *other)
{
    return text.len == strlen(other) && memcmp(text.ptr, other, text.len) == 0;
}

/* Row of a struct ("platform") or of a field of it. */
static size_t layout_row(const char *type, const char *field)
{
    const smeplat_layout *row;
    size_t i;

    for (i = 0; (row = smeplat_layout_at(i)) != NULL; i++) {
        smeplat_str bare = {row->type.ptr + strlen("smeplat_"), row->type.len - strlen("smeplat_")};

        if (is_same(bare, type) && is_same(row->field, field))
            break;
    }
    return i;
}

/* A number behind a name; the name of 0, where it has one, is a name too. */
static int32_t number_of(const json_t *text, int32_t (*number)(const char *, size_t), const char *(*name)(int32_t))
{
    int32_t found = number(json_string_value(text), json_string_length(text));

    return found || strcmp(json_string_value(text), name(0)) == 0 ? found : NO_SUCH_NUMBER;
}

static int32_t date_of(const json_t *text)
{
    int year, month, day;

    if (sscanf(json_string_value(text), "%4d-%2d-%2d", &year, &month, &day) != 3)
        wrong("\"%s\" is no date", json_string_value(text));
    return year * 10000 + month * 100 + day;
}

static int32_t int32_of(const char *type, const char *field, const json_t *value)
{
    size_t i;

    if (json_is_boolean(value))
        return json_is_true(value);
    if (json_is_integer(value))
        return (int32_t)json_integer_value(value);
    for (i = 0; i < COUNT_OF(names); i++)
        if (strcmp(names[i].type, type) == 0 && strcmp(names[i].field, field) == 0)
            return number_of(value, names[i].number, names[i].name);
    return date_of(value);
}

static int64_t set_of(const json_t *list, int32_t (*number)(const char *, size_t), int32_t group)
{
    uint64_t set = 0;
    const json_t *name;
    size_t i;

    json_array_foreach(list, i, name)
    {
        int32_t member = number(json_string_value(name), json_string_length(name));

        /* an item carries the number of its function before that of its bit */
        set |= SMEPLAT_BIT(member > 0 && member / 100 == group ? member % 100 : NO_SUCH_BIT);
    }
    return (int64_t)set;
}

/* Yuan with at most two decimals, in fen. */
static int64_t fen_of(const json_t *text)
{
    const char *at = json_string_value(text);
    int32_t negative = *at == '-', decimals = -1;
    int64_t fen = 0;

    for (at += negative; *at; at++) {
        if (*at == '.') {
            decimals = 0;
            continue;
        }
        fen = fen * 10 + (*at - '0');
        decimals += decimals >= 0;
    }
    for (; decimals < 2; decimals = decimals < 0 ? 1 : decimals + 1)
        fen *= 10;
    return negative ? -fen : fen;
}

static int64_t fact_value(const json_t *value, int32_t yuan)
{
    if (yuan)
        return fen_of(value);
    if (json_is_array(value))
        return set_of(value, smeplat_industry_from_name, 0);
    if (json_is_string(value))
        return date_of(value);
    return json_is_boolean(value) ? json_is_true(value) : json_integer_value(value);
}

/* A bare value is DECLARED. */
static smeplat_fact fact_of(const json_t *stated, int32_t yuan)
{
    smeplat_fact fact = {0, SMEPLAT_BASIS_DECLARED, 0};
    const json_t *basis = json_object_get(stated, "basis");

    if (!json_is_object(stated)) {
        fact.value = fact_value(stated, yuan);
        return fact;
    }
    fact.value = fact_value(json_object_get(stated, "value"), yuan);
    if (basis)
        fact.basis = number_of(basis, smeplat_basis_from_name, smeplat_basis_name);
    fact.evidence = (int32_t)json_integer_value(json_object_get(stated, "evidence"));
    return fact;
}

static smeplat_ratio ratio_of(const json_t *value)
{
    smeplat_ratio ratio;

    ratio.num = json_integer_value(json_object_get(value, "num"));
    ratio.den = json_integer_value(json_object_get(value, "den"));
    return ratio;
}

static smeplat_str str_of(const json_t *value)
{
    smeplat_str text = {json_string_value(value), json_string_length(value)};

    return text;
}

static void fill(const json_t *object, const char *type, void *out);

/* A list, or the one struct that a pointer stands for. */
static void fill_list(const json_t *value, const char *type, const smeplat_layout *row, const smeplat_layout *count_row,
                      char *out)
{
    const char *element = NULL;
    size_t count = json_is_array(value) ? json_array_size(value) : 1, size, i;
    char *list;

    for (i = 0; i < COUNT_OF(lists); i++)
        if (strcmp(lists[i].type, type) == 0 && is_same(row->field, lists[i].field))
            element = lists[i].element;
    if (!element) {
        wrong("%s.%s: a list of what?", type, row->field.ptr);
        return;
    }
    if (!count)
        return;
    size = smeplat_layout_at(layout_row(element, ""))->size;
    list = take(count, size);
    memcpy(out + row->offset, &list, sizeof list);
    if (!json_is_array(value)) {
        fill(value, element, list);
        return;
    }
    memcpy(out + count_row->offset, &count, sizeof count);
    for (i = 0; i < count; i++) {
        const json_t *entry = json_array_get(value, i);
        smeplat_str text;

        if (json_is_string(entry)) {
            text = str_of(entry);
            memcpy(list + i * size, &text, sizeof text);
        } else {
            fill(entry, element, list + i * size);
        }
    }
}

static void fill_field(const json_t *object, const json_t *value, const char *type, size_t at, int32_t yuan, char *out)
{
    const smeplat_layout *row = smeplat_layout_at(at);
    smeplat_ratio ratio;
    smeplat_fact fact;
    smeplat_str text;
    int32_t number;
    int64_t amount;

    switch (row->kind) {
    case SMEPLAT_LAYOUT_KIND_FACT:
        fact = fact_of(value, yuan);
        memcpy(out + row->offset, &fact, sizeof fact);
        break;
    case SMEPLAT_LAYOUT_KIND_I32:
        number = int32_of(type, row->field.ptr, value);
        memcpy(out + row->offset, &number, sizeof number);
        break;
    case SMEPLAT_LAYOUT_KIND_I64:
        amount = json_integer_value(value);
        memcpy(out + row->offset, &amount, sizeof amount);
        break;
    case SMEPLAT_LAYOUT_KIND_U64:
        number = (int32_t)int32_of(type, "function", json_object_get(object, "function"));
        amount = set_of(value, smeplat_item_from_name, number);
        memcpy(out + row->offset, &amount, sizeof amount);
        break;
    case SMEPLAT_LAYOUT_KIND_STR:
        text = str_of(value);
        memcpy(out + row->offset, &text, sizeof text);
        break;
    case SMEPLAT_LAYOUT_KIND_RATIO:
        ratio = ratio_of(value);
        memcpy(out + row->offset, &ratio, sizeof ratio);
        break;
    case SMEPLAT_LAYOUT_KIND_POINTER:
        fill_list(value, type, row, smeplat_layout_at(at + 1), out);
        break;
    default:
        wrong("%s.%s: nothing fills a %s", type, row->field.ptr, smeplat_layout_kind_name(row->kind));
        break;
    }
}

static void fill(const json_t *object, const char *type, void *out)
{
    const smeplat_layout *whole = smeplat_layout_at(layout_row(type, ""));
    const char *key;
    json_t *value;

    memcpy(out, &whole->size, sizeof whole->size); /* struct_size comes first */
    if (strcmp(type, "incident") == 0 && !json_object_get(object, "basis"))
        ((smeplat_incident *)out)->basis = SMEPLAT_BASIS_DECLARED; /* as in a document */
    json_object_foreach((json_t *)(uintptr_t)object, key, value)
    {
        char name[64];
        size_t len = strlen(key), at;
        int32_t yuan = len > 5 && strcmp(key + len - 5, "_yuan") == 0;

        if (json_is_null(value))
            continue;
        if (strcmp(key, "facts") == 0) { /* facts of a platform are its members */
            fill(value, type, out);
            continue;
        }
        (void)snprintf(name, sizeof name, "%.*s%s", (int)(yuan ? len - 5 : len), key, yuan ? "_fen" : "");
        at = layout_row(type, name);
        if (smeplat_layout_at(at))
            fill_field(object, value, type, at, yuan, out);
        else if (strcmp(key, "name") != 0) /* which not every struct has */
            wrong("nothing in smeplat_%s is called %s", type, key);
    }
}

/* Options, forces and flags, each under its name. */
static void fill_settings(const json_t *object, uint8_t *settings, int32_t (*number)(const char *, size_t))
{
    const char *key;
    json_t *value;

    json_object_foreach((json_t *)(uintptr_t)object, key, value)
    {
        int32_t at = number(key, strlen(key));

        if (!at)
            wrong("no setting is called %s", key);
        settings[at] = (uint8_t)(json_is_string(value) ? number_of(value, smeplat_force_from_name, smeplat_force_name)
                                 : json_is_boolean(value) ? json_is_true(value)
                                                          : json_integer_value(value));
    }
}

static void fill_rules(const json_t *object, smeplat_rules *out)
{
    const char *key;
    json_t *value;

    out->struct_size = sizeof *out;
    if (smeplat_rules_load(SMEPLAT_MEASURE_BEIJING_2022, out, NULL))
        wrong("the rules cannot be loaded");
    json_object_foreach((json_t *)(uintptr_t)object, key, value)
    {
        size_t at = layout_row("rules", key);

        if (strcmp(key, "readings") == 0) {
            fill_settings(value, out->readings, smeplat_reading_from_name);
        } else if (strcmp(key, "force") == 0) {
            fill_settings(value, out->force, smeplat_criterion_from_name);
        } else if (strcmp(key, "relaxable") == 0) {
            fill_settings(value, out->relaxable, smeplat_criterion_from_name);
        } else if (strcmp(key, "thresholds") == 0) {
            const char *name;
            json_t *figure;

            json_object_foreach(value, name, figure)
            {
                const smeplat_layout *row = smeplat_layout_at(layout_row("rules", name));

                if (row && json_is_null(figure)) /* the measure's figure is not known */
                    memset((char *)out + row->offset, 0, row->size);
                else if (row)
                    fill_field(value, figure, "rules", layout_row("rules", name), 0, (char *)out);
                else
                    wrong("no threshold is called %s", name);
            }
        } else if (smeplat_layout_at(at) && json_is_null(value)) {
            memset((char *)out + smeplat_layout_at(at)->offset, 0, smeplat_layout_at(at)->size);
        } else if (smeplat_layout_at(at)) {
            fill_field(object, value, "rules", at, 0, (char *)out);
        } else {
            wrong("nothing in smeplat_rules is called %s", key);
        }
    }
}

/* A date beside the entry, which the documents give once for all their entries. */
static int32_t shared_date(const json_t *line, const char *key)
{
    const json_t *value = json_object_get(line, key);

    return json_is_string(value) ? date_of(value) : 0;
}

/* Reading points by name; none: those that are varied by default. */
static uint64_t points_of(const json_t *list)
{
    uint64_t points = 0;
    const json_t *name;
    size_t i;

    json_array_foreach(list, i, name)
    {
        points |= SMEPLAT_BIT(smeplat_reading_from_name(json_string_value(name), json_string_length(name)));
    }
    return points;
}

void fill_question(question *q, enum command command, const json_t *line)
{
    static const char *const types[COMMAND_COUNT] = {"platform",  "evaluation",  "holder", "bar_query", "change",
                                                     "publicity", "report_duty", "event",  "platform"};
    void *const structs[COMMAND_COUNT] = {&q->platform,  &q->evaluation, &q->holder, &q->bar,     &q->change,
                                          &q->publicity, &q->report,     q->events,  &q->platform};
    const json_t *input = json_object_get(line, command == ASSESS ? "platform" : "input"), *event;
    size_t i;

    room_used = 0;
    memset(q, 0, sizeof *q);
    q->command = command;
    q->line = line;
    fill_rules(json_object_get(line, "rules"), &q->rules);
    fill(json_object_get(line, "round"), "round", &q->round);
    q->on = shared_date(line, "on");
    q->vary = points_of(json_object_get(line, "vary"));
    if (!json_is_object(input))
        wrong("the vector asks about nothing");
    if (command != HISTORY) {
        fill(input, types[command], structs[command]);
        q->change.as_of = q->publicity.as_of = q->report.as_of = shared_date(line, "as_of");
        return;
    }
    json_array_foreach(json_object_get(input, "events"), i, event)
    {
        if (i == EVENTS_MAX)
            wrong("more than %d events", EVENTS_MAX);
        else
            fill(event, types[command], &q->events[i]);
        q->event_count = i + 1;
    }
}
