/* What the library said, in the form that vectors expect it in: the members of the documents' results.
 * SPDX-License-Identifier: Apache-2.0 */
#include "vectors.h"

#include <string.h>

typedef const char *name_of(int32_t number);

static json_t *shown_name(int32_t number, name_of *name)
{
    return number ? json_string(name(number)) : json_null();
}

static json_t *shown_number(int64_t number)
{
    return number ? json_integer(number) : json_null();
}

static json_t *shown_date(int64_t date)
{
    char text[16];

    if (!date)
        return json_null();
    (void)smeplat_date_format((int32_t)date, text, sizeof text);
    return json_string(text);
}

/* Names of the numbers in a mask, in their order. */
static json_t *shown_mask(uint64_t mask, name_of *name)
{
    json_t *list = json_array();
    int32_t number;

    for (number = 0; number < 64; number++)
        if (mask & SMEPLAT_BIT(number))
            (void)json_array_append_new(list, json_string(name(number)));
    return list;
}

static json_t *shown_field(int32_t field, int64_t entry)
{
    char path[80];

    if (!field)
        return json_null();
    (void)smeplat_field_path(field, entry, path, sizeof path);
    return json_string(path);
}

static json_t *shown_answer(int32_t value)
{
    return value == SMEPLAT_ANSWER_YES ? json_true() : value == SMEPLAT_ANSWER_NO ? json_false() : json_null();
}

static json_t *shown_figure(const smeplat_finding *f, uint32_t present, smeplat_ratio figure)
{
    if (!(f->present & present))
        return json_null();
    if (f->unit == SMEPLAT_UNIT_MONEY_SHARE || f->unit == SMEPLAT_UNIT_ANSWER_SHARE)
        return json_pack("{sIsI}", "num", (json_int_t)figure.num, "den", (json_int_t)figure.den);
    if (figure.den != 1)
        wrong("a figure that is no share has the denominator %lld", (long long)figure.den);
    return f->unit == SMEPLAT_UNIT_DATE ? shown_date(figure.num) : json_integer(figure.num);
}

static json_t *shown_amount(const smeplat_finding *f, uint32_t present, int64_t amount)
{
    if (f->present & present)
        return json_integer(amount);
    if (amount)
        wrong("an amount that is not there is %lld", (long long)amount);
    return json_null();
}

static void show_finding(json_t *to, const smeplat_finding *f)
{
    (void)json_object_set_new(to, "clause", shown_name(f->clause, smeplat_clause_name));
    (void)json_object_set_new(to, "verdict", shown_name(f->verdict, smeplat_verdict_name));
    (void)json_object_set_new(to, "reasons", shown_mask(f->reasons, smeplat_reason_name));
    (void)json_object_set_new(to, "readings", shown_mask(f->readings, smeplat_reading_name));
    (void)json_object_set_new(to, "observed", shown_figure(f, SMEPLAT_PRESENT_OBSERVED, f->observed));
    (void)json_object_set_new(to, "required", shown_figure(f, SMEPLAT_PRESENT_REQUIRED, f->required));
    (void)json_object_set_new(to, "shortfall", shown_amount(f, SMEPLAT_PRESENT_SHORTFALL, f->shortfall));
    (void)json_object_set_new(to, "shortfall_both", shown_amount(f, SMEPLAT_PRESENT_SHORTFALL_BOTH, f->shortfall_both));
    (void)json_object_set_new(to, "unit", shown_name(f->unit, smeplat_unit_name));
    (void)json_object_set_new(to, "met_from", shown_date(f->met_from));
    (void)json_object_set_new(to, "field", shown_field(f->field, f->field_entry));
    (void)json_object_set_new(to, "entry", shown_number(f->entry));
    (void)json_object_set_new(to, "evidence", shown_number(f->evidence));
}

static void show_assessment(json_t *to, const question *q, const smeplat_assessment *a)
{
    (void)json_object_set_new(to, "name", q->platform.name.len ? json_string(q->platform.name.ptr) : json_null());
    (void)json_object_set_new(to, "uscc", q->platform.uscc.len ? json_string(q->platform.uscc.ptr) : json_null());
    (void)json_object_set_new(to, "conditions", shown_name(a->conditions, smeplat_verdict_name));
    (void)json_object_set_new(to, "filing", shown_name(a->filing, smeplat_verdict_name));
    (void)json_object_set_new(to, "overall", shown_name(a->overall, smeplat_verdict_name));
    (void)json_object_set_new(to, "earliest", shown_date(a->earliest));
    (void)json_object_set_new(to, "tags", shown_mask(a->tags, smeplat_tag_name));
    (void)json_object_set_new(to, "notes", shown_mask(a->notes, smeplat_note_name));
    (void)json_object_set_new(to, "counts",
                              json_pack("{sisisisisi}", "NOT_MET", (int)a->not_met_count, "UNKNOWN",
                                        (int)a->unknown_count, "DISCRETION", (int)a->discretion_count, "MET",
                                        (int)a->met_count, "NOT_APPLICABLE", (int)a->not_applicable_count));
}

static void show_evaluation(json_t *to, const smeplat_evaluation_result *r)
{
    (void)json_object_set_new(to, "grade", json_string(smeplat_grade_name(r->grade)));
    (void)json_object_set_new(to, "title", shown_name(r->title, smeplat_title_outcome_name));
    (void)json_object_set_new(to, "grounds", shown_mask(r->grounds, smeplat_ground_name));
    (void)json_object_set_new(to, "funding", shown_name(r->funding, smeplat_funding_name));
    (void)json_object_set_new(to, "tier", shown_number(r->tier));
    (void)json_object_set_new(to, "priority_support", shown_answer(r->priority_support));
    (void)json_object_set_new(to, "reasons", shown_mask(r->reasons, smeplat_reason_name));
    (void)json_object_set_new(to, "field", shown_field(r->field, 0));
}

static void show_grounds(json_t *to, const answer *a)
{
    json_t *list = json_array();
    uint32_t i;

    for (i = 0; i < a->revocation.ground_count; i++) {
        const smeplat_ground_finding *g = &a->grounds[i];
        json_t *ground = json_object();

        (void)json_object_set_new(ground, "ground", shown_name(g->ground, smeplat_ground_name));
        (void)json_object_set_new(ground, "state", shown_name(g->state, smeplat_ground_state_name));
        (void)json_object_set_new(ground, "reasons", shown_mask(g->reasons, smeplat_reason_name));
        (void)json_object_set_new(ground, "entry", shown_number(g->entry));
        (void)json_object_set_new(ground, "field", shown_field(g->field, g->field_entry));
        (void)json_array_append_new(list, ground);
    }
    (void)json_object_set_new(to, "grounds", list);
}

static void show_bar(json_t *to, const smeplat_bar_result *r)
{
    (void)json_object_set_new(to, "barred", shown_answer(r->barred));
    (void)json_object_set_new(to, "until", shown_date(r->until));
    (void)json_object_set_new(to, "first_filing", shown_date(r->first_filing));
    (void)json_object_set_new(to, "entry", shown_number(r->entry));
    (void)json_object_set_new(to, "field", shown_field(r->field, r->field_entry));
}

static json_t *shown_days(int64_t days, int32_t known)
{
    return known ? json_integer(days) : json_null();
}

static void show_change(json_t *to, const smeplat_change_result *r)
{
    (void)json_object_set_new(to, "due_on", shown_date(r->due_on));
    (void)json_object_set_new(to, "due_certainty", shown_name(r->due_certainty, smeplat_certainty_name));
    (void)json_object_set_new(to, "counted", shown_days(r->counted, r->due_on != 0));
    (void)json_object_set_new(to, "uncounted", shown_days(r->uncounted, r->due_on != 0));
    (void)json_object_set_new(to, "state", shown_name(r->state, smeplat_change_state_name));
    (void)json_object_set_new(to, "state_certainty", shown_name(r->state_certainty, smeplat_certainty_name));
    (void)json_object_set_new(to, "workdays_left", shown_days(r->workdays_left, r->workdays_left >= 0));
    (void)json_object_set_new(to, "workdays_late", shown_days(r->workdays_late, r->workdays_late >= 0));
    (void)json_object_set_new(to, "major", shown_name(r->major, smeplat_major_name));
    (void)json_object_set_new(to, "reasons", shown_mask(r->reasons, smeplat_reason_name));
    (void)json_object_set_new(to, "affects", shown_name(r->affects, smeplat_criterion_name));
    (void)json_object_set_new(to, "awaits_decision", json_boolean(r->awaits_decision));
    (void)json_object_set_new(to, "field", shown_field(r->field, 0));
}

static void show_publicity(json_t *to, const smeplat_publicity_result *r)
{
    (void)json_object_set_new(to, "ends_on", shown_date(r->ends_on));
    (void)json_object_set_new(to, "ends_certainty", shown_name(r->ends_certainty, smeplat_certainty_name));
    (void)json_object_set_new(to, "counted", json_integer(r->counted));
    (void)json_object_set_new(to, "uncounted", json_integer(r->uncounted));
    (void)json_object_set_new(to, "state", shown_name(r->state, smeplat_publicity_state_name));
    (void)json_object_set_new(to, "state_certainty", shown_name(r->state_certainty, smeplat_certainty_name));
    (void)json_object_set_new(to, "award", shown_name(r->award, smeplat_award_name));
    (void)json_object_set_new(to, "workdays_left", shown_days(r->workdays_left, r->workdays_left >= 0));
    (void)json_object_set_new(to, "open_count", json_integer(r->open_count));
    (void)json_object_set_new(to, "upheld_count", json_integer(r->upheld_count));
    (void)json_object_set_new(to, "dismissed_count", json_integer(r->dismissed_count));
    (void)json_object_set_new(to, "late_count", json_integer(r->late_count));
    (void)json_object_set_new(to, "first_open", shown_number(r->first_open));
    (void)json_object_set_new(to, "reasons", shown_mask(r->reasons, smeplat_reason_name));
}

static void show_report(json_t *to, const smeplat_report_duty_result *r)
{
    (void)json_object_set_new(to, "state", shown_name(r->state, smeplat_report_duty_state_name));
    (void)json_object_set_new(to, "days_left", shown_days(r->days_left, r->days_left >= 0));
    (void)json_object_set_new(to, "days_late", shown_days(r->days_late, r->days_late >= 0));
}

/* What the detail of a notice means hangs on its kind. */
static json_t *shown_detail(const smeplat_event_result *r)
{
    switch (r->notice) {
    case SMEPLAT_NOTICE_KIND_CHANGE_DUE:
    case SMEPLAT_NOTICE_KIND_CHANGE_OVERDUE:
    case SMEPLAT_NOTICE_KIND_CHANGE_AWAITING_DECISION:
        return shown_name(r->detail, smeplat_change_state_name);
    case SMEPLAT_NOTICE_KIND_PUBLICITY_ENDING:
    case SMEPLAT_NOTICE_KIND_PUBLICITY_ENDED:
        return shown_name(r->detail, smeplat_award_name);
    case SMEPLAT_NOTICE_KIND_REPORT_DUE:
    case SMEPLAT_NOTICE_KIND_REPORT_OVERDUE:
        return shown_name(r->detail, smeplat_report_duty_state_name);
    default:
        return shown_name(r->detail, smeplat_title_outcome_name);
    }
}

static json_t *shown_notice(const smeplat_event_result *r, size_t number)
{
    json_t *notice = json_object();

    (void)json_object_set_new(notice, "event", shown_number((int64_t)number));
    (void)json_object_set_new(notice, "kind", shown_name(r->notice, smeplat_notice_kind_name));
    (void)json_object_set_new(notice, "date", shown_date(r->notice_date));
    (void)json_object_set_new(notice, "certainty", shown_name(r->certainty, smeplat_certainty_name));
    (void)json_object_set_new(notice, "problem", shown_name(r->problem, smeplat_event_problem_name));
    (void)json_object_set_new(notice, "ground", shown_name(r->ground, smeplat_ground_name));
    (void)json_object_set_new(notice, "detail", shown_detail(r));
    (void)json_object_set_new(notice, "field", shown_field(r->field, 0));
    (void)json_object_set_new(notice, "reasons", shown_mask(r->reasons, smeplat_reason_name));
    return notice;
}

static json_t *shown_event(const smeplat_event_result *r)
{
    json_t *event = json_object();

    (void)json_object_set_new(event, "fate", shown_name(r->fate, smeplat_event_fate_name));
    (void)json_object_set_new(event, "problem", shown_name(r->problem, smeplat_event_problem_name));
    (void)json_object_set_new(event, "state", shown_name(r->state, smeplat_title_state_name));
    (void)json_object_set_new(event, "answers", shown_number(r->answers));
    (void)json_object_set_new(event, "answered_by", shown_number(r->answered_by));
    (void)json_object_set_new(event, "decided_by", shown_number(r->decided_by));
    (void)json_object_set_new(event, "bar_until", shown_date(r->bar_until));
    (void)json_object_set_new(event, "field", shown_field(r->field, 0));
    return event;
}

static void show_history(json_t *to, const question *q, const answer *a)
{
    const smeplat_history *h = &a->history;
    json_t *events = json_array(), *notices = json_array();
    size_t i;

    (void)json_object_set_new(to, "state", shown_name(h->state, smeplat_title_state_name));
    (void)json_object_set_new(to, "since", shown_date(h->since));
    (void)json_object_set_new(to, "event", shown_number(h->event));
    (void)json_object_set_new(to, "title", shown_name(h->title, smeplat_title_state_name));
    (void)json_object_set_new(to, "application", shown_name(h->application, smeplat_title_state_name));
    (void)json_object_set_new(to, "expires_on", shown_date(h->expires_on));
    (void)json_object_set_new(to, "ground", shown_name(h->ground, smeplat_ground_name));
    (void)json_object_set_new(to, "barred", shown_answer(h->barred));
    (void)json_object_set_new(to, "bar_until", shown_date(h->bar_until));
    (void)json_object_set_new(to, "first_filing", shown_date(h->first_filing));
    (void)json_object_set_new(to, "bar_event", shown_number(h->bar_event));
    (void)json_object_set_new(to, "bar_field", shown_field(h->bar_field, 0));
    (void)json_object_set_new(to, "impossible_count", json_integer(h->impossible_count));
    (void)json_object_set_new(to, "notice_count", json_integer(h->notice_count));
    for (i = 0; i < q->event_count; i++) {
        (void)json_array_append_new(events, shown_event(&a->events[i]));
        if (a->events[i].notice)
            (void)json_array_append_new(notices, shown_notice(&a->events[i], i + 1));
    }
    (void)json_object_set_new(to, "events", events);
    (void)json_object_set_new(to, "notices", notices);
}

static json_t *shown_point(const smeplat_point *p)
{
    json_t *options = json_object();
    int32_t i;

    for (i = 0; i < p->options; i++) {
        char option[2] = {(char)('0' + i), '\0'};

        (void)json_object_set_new(options, option, json_string(smeplat_verdict_name(p->verdicts[i])));
    }
    return json_pack("{ssso}", "reading", smeplat_reading_name(p->reading), "options", options);
}

static void show_range(json_t *to, const answer *a)
{
    const smeplat_range *r = &a->range;
    json_t *points = json_array();
    uint32_t i;

    (void)json_object_set_new(to, "overall", shown_name(r->overall, smeplat_verdict_name));
    (void)json_object_set_new(to, "worst", shown_name(r->worst, smeplat_verdict_name));
    (void)json_object_set_new(to, "best", shown_name(r->best, smeplat_verdict_name));
    (void)json_object_set_new(to, "robust", json_boolean(r->robust));
    for (i = 0; i < r->point_count; i++)
        (void)json_array_append_new(points, shown_point(&a->points[i]));
    (void)json_object_set_new(to, "points", points);
}

static void show_error(json_t *to, const smeplat_error *e)
{
    json_t *error = json_object();

    (void)json_object_set_new(error, "status", json_string(smeplat_status_name(e->status)));
    (void)json_object_set_new(error, "field", shown_field(e->field, e->entry));
    (void)json_object_set_new(error, "entry", shown_number(e->entry));
    (void)json_object_set_new(error, "clause", shown_name(e->clause, smeplat_clause_name));
    (void)json_object_set_new(to, "error", error);
}

int32_t criterion_of(const question *q)
{
    const json_t *name = json_object_get(q->line, "criterion");

    return name ? smeplat_criterion_from_name(json_string_value(name), json_string_length(name)) : 0;
}

json_t *show_answer(const question *q, const answer *a)
{
    json_t *shown = json_object();
    int32_t criterion = criterion_of(q);

    if (a->status) {
        show_error(shown, &a->error);
        return shown;
    }
    switch (q->command) {
    case ASSESS:
        show_assessment(shown, q, &a->assessment);
        if (criterion)
            show_finding(shown, &a->findings[criterion - 1]);
        break;
    case EVALUATE:
        show_evaluation(shown, &a->evaluation);
        break;
    case REVOCATION:
        show_grounds(shown, a);
        break;
    case BAR:
        show_bar(shown, &a->bar);
        break;
    case CHANGE:
        show_change(shown, &a->change);
        break;
    case PUBLICITY:
        show_publicity(shown, &a->publicity);
        break;
    case REPORT:
        show_report(shown, &a->report);
        break;
    case SENSITIVITY:
        show_range(shown, a);
        break;
    default:
        show_history(shown, q, a);
        break;
    }
    return shown;
}
