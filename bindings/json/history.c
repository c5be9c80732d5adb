/* `history`: what became of platforms, replayed event by event (Art. 9 to 18), as JSON or as timelines.
 * SPDX-License-Identifier: Apache-2.0 */
#include "door.h"

#include <string.h>

#include <smeplat/date.h>
#include <smeplat/history.h>

/* More platforms than this do not stand side by side on a page. */
#define BESIDE_MAX     3
#define BESIDE_COLUMNS 24
#define DATE_COLUMNS   12
#define NAME_COLUMNS   16 /* a table leaves as many for names */

typedef struct named_events {
    uint32_t struct_size;
    uint32_t reserved0;
    const smeplat_event *events;
    size_t count;
    smeplat_str name;
} named_events;

typedef struct replayed {
    smeplat_history history;
    smeplat_event_result *results;
} replayed;

static int32_t read_evaluation(smeplat__json_door *d, const smeplat__json_at *at, json_t *value, json_t *object,
                               void *out)
{
    smeplat_evaluation *evaluation = smeplat__json_take(d, 1, sizeof *evaluation);

    (void)object;
    if (!evaluation)
        return 0;
    evaluation->struct_size = sizeof *evaluation;
    ((smeplat_event *)out)->evaluation = evaluation;
    return smeplat__json_read_object(d, at, value, &smeplat__json_evaluation_shape, evaluation);
}

#define AT_EVENT(field) .offset = offsetof(smeplat_event, field)

static const smeplat__json_member event_members[] = {
    {.name = "on", .kind = KIND_DATE, AT_EVENT(on)},
    {.name = "type", SMEPLAT__JSON_NAMED(event_type), AT_EVENT(type)},
    {.name = "ref", .kind = KIND_INT32, AT_EVENT(ref)},
    {.name = "workdays", .kind = KIND_INT32, AT_EVENT(workdays)},
    {.name = "outcome", SMEPLAT__JSON_NAMED(objection_outcome), AT_EVENT(outcome)},
    {.name = "expires_on", .kind = KIND_DATE, AT_EVENT(expires_on)},
    {.name = "evaluation", .kind = KIND_OWN, .own = read_evaluation},
    {.name = "change_kind", SMEPLAT__JSON_NAMED(change_kind), AT_EVENT(change_kind)},
    {.name = "internal_decision_on", .kind = KIND_DATE, AT_EVENT(internal_decision_on)},
    {.name = "filed_on", .kind = KIND_DATE, AT_EVENT(filed_on)},
    {.name = "leaves_beijing", .kind = KIND_YES_NO, AT_EVENT(leaves_beijing)},
    {.name = "decision", SMEPLAT__JSON_NAMED(change_decision), AT_EVENT(decision)},
    {.name = "ground", SMEPLAT__JSON_NAMED(ground), AT_EVENT(ground)},
    {.name = "published_on", .kind = KIND_DATE, AT_EVENT(published_on)},
    {.name = "due_on", .kind = KIND_DATE, AT_EVENT(due_on)},
};
static const smeplat__json_shape_of event_shape = {event_members, SMEPLAT__JSON_COUNT(event_members),
                                                   sizeof(smeplat_event), NULL};

static const smeplat__json_member history_members[] = {
    {.name = "name", .kind = KIND_TEXT, .offset = offsetof(named_events, name)},
    {.name = "events", .kind = KIND_LIST, .offset = offsetof(named_events, events), .shape = &event_shape},
};
_Static_assert(offsetof(named_events, count) == offsetof(named_events, events) + sizeof(void *),
               "a list is a pointer and then its length");
static const smeplat__json_shape_of history_shape = {history_members, SMEPLAT__JSON_COUNT(history_members),
                                                     sizeof(named_events), NULL};

/* An exercise of which nothing is stated is one all the same. */
static void state_nothing(named_events *row)
{
    static const smeplat_evaluation nothing = {.struct_size = sizeof nothing};
    smeplat_event *events = (smeplat_event *)row->events;
    size_t i;

    for (i = 0; i < row->count; i++)
        if (events[i].type == SMEPLAT_EVENT_TYPE_EVALUATED && !events[i].evaluation)
            events[i].evaluation = &nothing;
}

static smeplat_status history_ask(smeplat__json_door *d, const smeplat__json_rows *rows, void *row, void *answer,
                                  smeplat_error *error)
{
    named_events *e = row;
    replayed *r = answer;

    state_nothing(e);
    r->history.struct_size = sizeof r->history;
    r->results = smeplat__json_take(d, e->count ? e->count : 1, sizeof *r->results);
    if (!r->results)
        return SMEPLAT_ERR_MEMORY;
    r->results[0].struct_size = sizeof *r->results;
    return smeplat_history_assess(e->events, e->count, rows->day, &rows->rules, d->calendar, &r->history, r->results,
                                  error);
}

/* ---- JSON ---- */

static void json_named(smeplat__json_buffer *b, const char *key, int32_t number, const char *(*name_of)(int32_t))
{
    smeplat__json_key(b, key);
    smeplat__json_name(b, number ? name_of(number) : NULL);
}

static void json_day(smeplat__json_buffer *b, const char *key, int32_t date)
{
    smeplat__json_key(b, key);
    smeplat__json_date(b, date);
}

static void json_number(smeplat__json_buffer *b, const char *key, int64_t number)
{
    smeplat__json_key(b, key);
    smeplat__json_number_or_null(b, number);
}

/* What `detail` means hangs on the notice. */
static const char *detail_name(const smeplat_event_result *r)
{
    switch (r->notice) {
    case SMEPLAT_NOTICE_KIND_CHANGE_DUE:
    case SMEPLAT_NOTICE_KIND_CHANGE_OVERDUE:
    case SMEPLAT_NOTICE_KIND_CHANGE_AWAITING_DECISION:
        return smeplat_change_state_name(r->detail);
    case SMEPLAT_NOTICE_KIND_PUBLICITY_ENDING:
    case SMEPLAT_NOTICE_KIND_PUBLICITY_ENDED:
        return smeplat_award_name(r->detail);
    case SMEPLAT_NOTICE_KIND_REPORT_DUE:
    case SMEPLAT_NOTICE_KIND_REPORT_OVERDUE:
        return smeplat_report_duty_state_name(r->detail);
    case SMEPLAT_NOTICE_KIND_GROUND_MADE_OUT:
    case SMEPLAT_NOTICE_KIND_GROUND_OPEN:
        return smeplat_title_outcome_name(r->detail);
    default:
        return NULL;
    }
}

static void json_notice(smeplat__json_buffer *b, const smeplat_event_result *r, size_t number)
{
    smeplat__json_puts(b, "{");
    json_number(b, "event", (int64_t)number);
    json_named(b, "kind", r->notice, smeplat_notice_kind_name);
    json_day(b, "date", r->notice_date);
    json_named(b, "certainty", r->certainty, smeplat_certainty_name);
    json_named(b, "problem", r->problem, smeplat_event_problem_name);
    json_named(b, "ground", r->ground, smeplat_ground_name);
    smeplat__json_key(b, "detail");
    smeplat__json_name(b, detail_name(r));
    smeplat__json_key(b, "field");
    smeplat__json_field(b, r->field, 0);
    smeplat__json_key(b, "reasons");
    smeplat__json_mask(b, r->reasons, smeplat_reason_name);
    smeplat__json_puts(b, "}");
}

static void json_event(smeplat__json_buffer *b, const smeplat_event *e, const smeplat_event_result *r, size_t number)
{
    smeplat__json_puts(b, "{");
    json_number(b, "event", (int64_t)number);
    json_day(b, "on", e->on);
    json_named(b, "type", e->type, smeplat_event_type_name);
    json_named(b, "fate", r->fate, smeplat_event_fate_name);
    json_named(b, "problem", r->problem, smeplat_event_problem_name);
    json_named(b, "state", r->state, smeplat_title_state_name);
    json_number(b, "answers", r->answers);
    json_number(b, "answered_by", r->answered_by);
    json_number(b, "decided_by", r->decided_by);
    json_day(b, "bar_until", r->bar_until);
    smeplat__json_key(b, "field");
    smeplat__json_field(b, r->field, 0);
    smeplat__json_puts(b, "}");
}

static void json_stand(smeplat__json_buffer *b, const smeplat_history *h, int32_t on)
{
    json_day(b, "on", on);
    json_named(b, "state", h->state, smeplat_title_state_name);
    json_day(b, "since", h->since);
    json_number(b, "event", h->event);
    json_named(b, "title", h->title, smeplat_title_state_name);
    json_day(b, "title_since", h->title_since);
    json_number(b, "title_event", h->title_event);
    json_number(b, "award_event", h->award_event);
    json_day(b, "expires_on", h->expires_on);
    json_named(b, "ground", h->ground, smeplat_ground_name);
    json_named(b, "application", h->application, smeplat_title_state_name);
    json_day(b, "application_since", h->application_since);
    json_number(b, "application_event", h->application_event);
    smeplat__json_key(b, "barred");
    smeplat__json_answer(b, h->barred);
    json_day(b, "bar_from", h->bar_from);
    json_day(b, "bar_until", h->bar_until);
    json_day(b, "first_filing", h->first_filing);
    json_number(b, "bar_event", h->bar_event);
    smeplat__json_key(b, "bar_field");
    smeplat__json_field(b, h->bar_field, 0);
    smeplat__json_key(b, "event_count");
    smeplat__json_put_int(b, h->event_count);
    smeplat__json_key(b, "impossible_count");
    smeplat__json_put_int(b, h->impossible_count);
    smeplat__json_key(b, "notice_count");
    smeplat__json_put_int(b, h->notice_count);
}

/* `notices` and `events`: a line each. With --findings open only the events a notice speaks of. */
static void json_lines(const smeplat__json_door *d, smeplat__json_buffer *b, const named_events *e, const replayed *r,
                       int32_t notices)
{
    int32_t some = 0, only_noticed = notices || (d->flags & SMEPLAT_JSON_OPEN_ONLY) != 0;
    size_t i;

    smeplat__json_key(b, notices ? "notices" : "events");
    smeplat__json_puts(b, "[");
    for (i = 0; i < e->count; i++) {
        if (only_noticed && !r->results[i].notice)
            continue;
        smeplat__json_puts(b, some ? "," : "");
        smeplat__json_lines(d, b, "\n      ");
        if (notices)
            json_notice(b, &r->results[i], i + 1);
        else
            json_event(b, &e->events[i], &r->results[i], i + 1);
        some = 1;
    }
    if (some)
        smeplat__json_lines(d, b, "\n    ");
    smeplat__json_puts(b, "]");
}

static void history_json(const smeplat__json_door *d, smeplat__json_buffer *b, const smeplat__json_rows *rows,
                         const void *row, const void *answer)
{
    const replayed *r = answer;

    json_stand(b, &r->history, rows->day);
    json_lines(d, b, row, r, 1);
    json_lines(d, b, row, r, 0);
    smeplat__json_key(b, "readings");
    smeplat__json_mask(b, r->history.readings, smeplat_reading_name);
}

/* ---- text: a timeline each ---- */

static void history_text(smeplat__json_page *p, const smeplat__json_rows *rows, const void *row, const void *answer)
{
    const named_events *e = row;
    const replayed *r = answer;
    smeplat_timeline t;
    size_t len;
    char *to;

    memset(&t, 0, sizeof t);
    t.struct_size = sizeof t;
    t.lang = p->d->lang;
    t.flags = (p->d->flags & SMEPLAT_JSON_OPEN_ONLY ? SMEPLAT_REPORT_OPEN_ONLY : 0u) |
              (p->d->flags & SMEPLAT_JSON_COLOUR ? SMEPLAT_REPORT_COLOUR : 0u);
    t.width = p->d->width;
    t.on = rows->day;
    t.name = e->name;
    t.history = &r->history;
    t.count = e->count;
    t.events = e->events;
    t.results = r->results;
    len = smeplat_history_text(&t, NULL, 0);
    to = smeplat__json_put_room(p->b, len);
    if (!to)
        return;
    (void)smeplat_history_text(&t, to, len + 1);
    p->b->len += len;
}

/* ---- text: several platforms, first a table, and two or three side by side ---- */

static const char *state_words(const smeplat_error *error, const replayed *r, int32_t lang)
{
    if (error->status)
        return lang == SMEPLAT_LANG_EN ? "bad input" : "输入有误";
    return smeplat_title_state_label(r->history.state, lang);
}

static void table_cell(smeplat__json_page *p, const char *text, size_t columns, int32_t right)
{
    smeplat__json_pad(p->b, text, columns, right);
    smeplat__json_puts(p->b, "  ");
}

static void table_number(smeplat__json_page *p, int64_t number, size_t columns)
{
    smeplat__json_buffer text = smeplat__json_buffer_of(p->d);

    smeplat__json_put_int(&text, number);
    table_cell(p, text.text ? text.text : "", columns, 1);
    p->b->failed |= text.failed;
    smeplat__json_buffer_free(&text);
}

static void table_date(smeplat__json_page *p, int32_t date, size_t columns)
{
    char text[16];

    (void)smeplat_date_format(date, text, sizeof text);
    table_cell(p, date ? text : "-", columns, 0);
}

/* Number, state, since when, bar, how much there is to be done, name: the name last, since only it can be of any width. */
static void history_table(smeplat__json_page *p, const smeplat__json_rows *rows, const replayed *answers,
                          const smeplat_error *errors)
{
    const named_events *e = (const named_events *)rows->rows;
    const char *head[] = {p->en ? "No." : "序号", p->en ? "state" : "状态", p->en ? "since" : "起于",
                          p->en ? "barred through" : "禁申期至", p->en ? "to be done" : "待办"};
    size_t columns[5], i;
    int32_t before_name = 0;

    for (i = 0; i < 5; i++)
        columns[i] = smeplat__json_columns(head[i]);
    for (i = 0; i < rows->count; i++) {
        size_t wide = smeplat__json_columns(state_words(&errors[i], &answers[i], p->d->lang));

        columns[1] = wide > columns[1] ? wide : columns[1];
    }
    columns[0] = 5;
    columns[2] = 10;
    columns[3] = columns[3] > 10 ? columns[3] : 10;
    for (i = 0; i < 5; i++)
        before_name += (int32_t)columns[i] + 2;
    if (before_name + NAME_COLUMNS > smeplat__json_width(p->d))
        return;
    for (i = 0; i < 5; i++)
        table_cell(p, head[i], columns[i], i == 0);
    smeplat__json_puts(p->b, p->en ? "platform\n" : "平台\n");
    for (i = 0; i < rows->count; i++) {
        const smeplat_history *h = &answers[i].history;

        table_number(p, (int64_t)i + 1, columns[0]);
        table_cell(p, state_words(&errors[i], &answers[i], p->d->lang), columns[1], 0);
        table_date(p, h->since, columns[2]);
        if (!errors[i].status && h->barred == SMEPLAT_ANSWER_UNKNOWN)
            table_cell(p, p->en ? "not settled" : "未定", columns[3], 0);
        else
            table_date(p, h->bar_until, columns[3]);
        table_number(p, h->notice_count, columns[4]);
        smeplat__json_say_name(p, e[i].name);
        smeplat__json_rest(p, before_name);
    }
    smeplat__json_puts(p->b, "\n");
}

/* One platform's column while the page goes down the dates. */
typedef struct beside {
    const named_events *events;
    const replayed *answer;
    size_t next;   /* event that comes next */
    int32_t state; /* after those before it */
    smeplat__json_buffer cell;
} beside;

/* The words of all events of a day: "2. title awarded → holder of the title", wrapped into the column. */
static void fill_cell(const smeplat__json_page *p, beside *c, int32_t date, int32_t columns)
{
    c->cell.len = 0;
    for (; c->next < c->events->count && c->events->events[c->next].on == date; c->next++) {
        const smeplat_event *e = &c->events->events[c->next];
        const smeplat_event_result *r = &c->answer->results[c->next];
        smeplat__json_buffer words = smeplat__json_buffer_of(p->d);
        smeplat_str text;
        size_t len;
        char *to;

        smeplat__json_put_int(&words, (int64_t)c->next + 1);
        smeplat__json_puts(&words, p->en ? ". " : "．");
        len = smeplat_event_text(e, r, p->d->lang, NULL, 0);
        to = smeplat__json_put_room(&words, len);
        if (to) {
            (void)smeplat_event_text(e, r, p->d->lang, to, len + 1);
            words.len += len;
        }
        if (r->state && r->state != c->state) {
            smeplat__json_puts(&words, " → ");
            smeplat__json_puts(&words, smeplat_title_state_label(r->state, p->d->lang));
            c->state = r->state;
        }
        text.ptr = words.text ? words.text : "";
        text.len = words.len;
        smeplat__json_puts(&c->cell, c->cell.len ? "\n" : "");
        smeplat__json_wrap(&c->cell, text, columns, 3, 0);
        c->cell.failed |= words.failed;
        smeplat__json_buffer_free(&words);
    }
}

/* Cells next to each other, line by line; `first` stands before the first line. */
static void put_cells(smeplat__json_page *p, beside *c, size_t count, const char *first, int32_t columns)
{
    const char *at[BESIDE_MAX];
    size_t i, left = 0;

    for (i = 0; i < count; i++) {
        at[i] = c[i].cell.text && c[i].cell.len ? c[i].cell.text : NULL;
        left += at[i] != NULL;
    }
    do {
        size_t blanks = 0, done = 0; /* spaces are put only before something */

        smeplat__json_puts(p->b, first);
        blanks = DATE_COLUMNS - smeplat__json_columns(first);
        first = "";
        for (i = 0; i < count; i++) {
            const char *end = at[i] ? strchr(at[i], '\n') : NULL;
            size_t len = !at[i] ? 0 : end ? (size_t)(end - at[i]) : strlen(at[i]);

            if (len) {
                for (; blanks; blanks--)
                    smeplat__json_puts(p->b, " ");
                smeplat__json_put(p->b, at[i], len);
                done = smeplat_text_columns(at[i], len);
            } else {
                done = 0;
            }
            blanks += (size_t)columns + 2 - done;
            if (at[i]) {
                at[i] = end ? end + 1 : NULL;
                left -= !end;
            }
        }
        smeplat__json_puts(p->b, "\n");
    } while (left);
}

static void head_cells(smeplat__json_page *p, beside *c, size_t count, int32_t columns)
{
    size_t i;
    int32_t k;

    for (i = 0; i < count; i++) {
        smeplat_str text;

        smeplat__json_say_name(p, c[i].events->name);
        text.ptr = p->words.text ? p->words.text : "";
        text.len = p->words.len;
        c[i].cell.len = 0;
        smeplat__json_wrap(&c[i].cell, text, columns, 0, 0);
        p->words.len = 0;
    }
    put_cells(p, c, count, p->en ? "Date" : "日期", columns);
    for (i = 0; i < count; i++) {
        c[i].cell.len = 0;
        for (k = 0; k < columns; k++)
            smeplat__json_puts(&c[i].cell, "-");
    }
    put_cells(p, c, count, "----------", columns);
}

static void side_by_side(smeplat__json_page *p, const smeplat__json_rows *rows, const replayed *answers)
{
    const named_events *e = (const named_events *)rows->rows;
    int32_t columns =
        (smeplat__json_width(p->d) - DATE_COLUMNS - 2 * ((int32_t)rows->count - 1)) / (int32_t)rows->count;
    beside c[BESIDE_MAX];
    size_t i;

    if (columns < BESIDE_COLUMNS)
        return;
    for (i = 0; i < rows->count; i++) {
        c[i].events = &e[i];
        c[i].answer = &answers[i];
        c[i].next = 0;
        c[i].state = SMEPLAT_TITLE_STATE_NONE;
        c[i].cell = smeplat__json_buffer_of(p->d);
    }
    smeplat__json_puts(p->b, p->en ? "Side by side\n------------\n" : "对照\n----\n");
    head_cells(p, c, rows->count, columns);
    for (;;) {
        smeplat__json_buffer day = smeplat__json_buffer_of(p->d);
        int32_t date = INT32_MAX;

        for (i = 0; i < rows->count; i++)
            if (c[i].next < e[i].count && e[i].events[c[i].next].on < date)
                date = e[i].events[c[i].next].on;
        if (date == INT32_MAX || p->b->failed)
            break;
        for (i = 0; i < rows->count; i++) {
            fill_cell(p, &c[i], date, columns);
            p->b->failed |= c[i].cell.failed;
        }
        smeplat__json_date_text(&day, date);
        if (!p->b->failed && !day.failed)
            put_cells(p, c, rows->count, day.text, columns);
        p->b->failed |= day.failed;
        smeplat__json_buffer_free(&day);
    }
    for (i = 0; i < rows->count; i++)
        smeplat__json_buffer_free(&c[i].cell);
    smeplat__json_puts(p->b, "\n");
}

static void history_before(smeplat__json_page *p, const smeplat__json_rows *rows, const void *answers,
                           const smeplat_error *errors)
{
    size_t i, bad = 0;

    for (i = 0; i < rows->count; i++)
        bad += errors[i].status != SMEPLAT_OK;
    history_table(p, rows, answers, errors);
    if (rows->count <= BESIDE_MAX && !bad && !(p->d->flags & SMEPLAT_JSON_OPEN_ONLY))
        side_by_side(p, rows, answers);
}

static const smeplat__json_list histories = {
    .rows = "platforms",
    .day = "on",
    .shape = &history_shape,
    .name = offsetof(named_events, name),
    .answer = sizeof(replayed),
    .ask = history_ask,
    .json = history_json,
    .text = history_text,
    .before = history_before,
    .columns_zh = 8,
    .columns_en = 9,
    .own_page = 1,
    .dated = 1,
};

int32_t smeplat__json_command_history(smeplat__json_door *d, smeplat_str document, smeplat__json_buffer *b)
{
    return smeplat__json_answer_list(d, document, b, &histories);
}
