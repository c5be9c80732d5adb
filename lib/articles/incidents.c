/* Penalties and listings: one reading of an incident, for Art. 6(2) of an application and Art. 15(2), (3) of a holder.
 * SPDX-License-Identifier: Apache-2.0 */
#include "articles/case.h"
#include "time/date.h"

/* Whether what softens an incident is proved well enough to hold in the least favourable case. */
static int32_t is_proved(const smeplat_rules *r, const smeplat_incident *x)
{
    return x->basis >= SMEPLAT_BASIS_DOCUMENTED && x->basis >= r->min_basis;
}

/* Whether a softening that rests on `field` holds at a corner. */
static int32_t holds(const smeplat_rules *r, const smeplat_incident *x, smeplat__corner k, int32_t entry, int32_t field)
{
    return k.most || (k.field == field && k.entry == entry) || is_proved(r, x);
}

/* The softer of two results: NOT_MET counts, MET does not. */
static int32_t softer(int32_t a, int32_t b)
{
    return a > b ? a : b;
}

/* Whether a day lies within the years before `day` that Art. 6(2) looks back on. */
static int32_t in_window(const smeplat_rules *r, int32_t date, int32_t day)
{
    int32_t far_end = smeplat__date_add_years(date, (int32_t)r->lookback_years);

    return smeplat__option(r, SMEPLAT_READING_LOOKBACK_ENDS) ? far_end > day : far_end >= day;
}

/* Whether a listing, ended by `day` or not, is one that Art. 6(2) looks at on `day`. */
static int32_t is_listed(const smeplat_rules *r, const smeplat_incident *x, int32_t day, int32_t has_ended)
{
    int32_t last = day;

    switch (smeplat__option(r, SMEPLAT_READING_DISHONESTY_WINDOW)) {
    case 1:
        return !has_ended;
    case 2:
        if (has_ended)
            last = smeplat__date_step(x->ended_on, -1);
        return last >= x->decided_on && in_window(r, last, day);
    default:
        return !has_ended || in_window(r, x->decided_on, day);
    }
}

/* The field that says a legal representative is not in office on `day`, 0 when in office (or not a representative's). */
static int32_t out_of_office(const smeplat_incident *x, int32_t day)
{
    if (x->subject != SMEPLAT_SUBJECT_LEGAL_REPRESENTATIVE)
        return 0;
    if (x->office_until && x->office_until < day)
        return SMEPLAT_FIELD_INCIDENTS_OFFICE_UNTIL;
    return x->office_from > day ? SMEPLAT_FIELD_INCIDENTS_OFFICE_FROM : 0;
}

/* A legal representative's office: `deciding` is the day that counts fully, `other` the one that leaves it to the bureau. */
static int32_t soften_by_office(const smeplat_rules *r, const smeplat_incident *x, int32_t deciding, int32_t other,
                                smeplat__corner k, int32_t entry, uint64_t *why)
{
    int32_t field = out_of_office(x, deciding);

    if (!field)
        return SMEPLAT_VERDICT_NOT_MET;
    *why |= SMEPLAT_BIT(SMEPLAT_REASON_FORMER_REPRESENTATIVE);
    if (!holds(r, x, k, entry, field))
        return SMEPLAT_VERDICT_NOT_MET;
    return out_of_office(x, other) ? SMEPLAT_VERDICT_MET : SMEPLAT_VERDICT_DISCRETION;
}

/*= Art. 6(2): window, deadline and office */
static int32_t soften_by_deadline(const smeplat_rules *r, const smeplat_incident *x, int32_t day, smeplat__corner k,
                                  int32_t entry, uint64_t *why)
{
    int32_t result = SMEPLAT_VERDICT_NOT_MET;

    if (x->decided_on > day) {
        *why |= SMEPLAT_BIT(SMEPLAT_REASON_AFTER_DEADLINE);
        switch (smeplat__option(r, SMEPLAT_READING_AFTER_DEADLINE)) {
        case 0:
            result = SMEPLAT_VERDICT_DISCRETION;
            break;
        case 1:
            result = SMEPLAT_VERDICT_MET;
            break;
        default:
            break;
        }
    } else if (x->kind == SMEPLAT_INCIDENT_SERIOUS_DISHONESTY) {
        int32_t has_ended = x->ended_on && x->ended_on <= day;

        if (has_ended)
            *why |= SMEPLAT_BIT(SMEPLAT_REASON_LISTING_ENDED);
        if (!is_listed(r, x, day, has_ended && holds(r, x, k, entry, SMEPLAT_FIELD_INCIDENTS_ENDED_ON)))
            result = SMEPLAT_VERDICT_MET;
    } else if (!in_window(r, x->decided_on, day)) {
        result = SMEPLAT_VERDICT_MET;
    }
    return softer(result, soften_by_office(r, x, day, x->decided_on, k, entry, why));
}

/* Whether a dated incident had befallen the holder by the day asked about, within R23's reach. */
static int32_t befell(const smeplat__terms *t, const smeplat_incident *x)
{
    return x->decided_on <= t->day && x->decided_on >= t->reaches_from;
}

/*= Art. 15(2), 15(3): while in office, on the list */
/*= Art. 18/2: what happened before the rules were in force is left to the bureau */
static int32_t soften_for_holder(const smeplat__terms *t, const smeplat_incident *x, smeplat__corner k, int32_t entry,
                                 uint64_t *why)
{
    const smeplat_rules *r = t->rules;
    int32_t result = soften_by_office(r, x, x->decided_on, t->day, k, entry, why);
    int32_t option = smeplat__option(r, SMEPLAT_READING_LISTING_ENDED);

    if (x->ended_on && x->ended_on <= t->day) { /* given for listings only */
        *why |= SMEPLAT_BIT(SMEPLAT_REASON_LISTING_ENDED);
        if (option != 2 && holds(r, x, k, entry, SMEPLAT_FIELD_INCIDENTS_ENDED_ON))
            result = softer(result, option == 1 ? SMEPLAT_VERDICT_MET : SMEPLAT_VERDICT_DISCRETION);
    }
    if (x->decided_on < r->valid_from) {
        *why |= SMEPLAT_BIT(SMEPLAT_REASON_BEFORE_VALIDITY);
        result = softer(result, SMEPLAT_VERDICT_DISCRETION);
    }
    return result;
}

/*= Art. 6(2), 15(2): severity of an administrative penalty */
static int32_t soften_by_severity(const smeplat_rules *r, const smeplat_incident *x, smeplat__corner k, int32_t entry,
                                  uint64_t *why)
{
    int32_t held = holds(r, x, k, entry, SMEPLAT_FIELD_INCIDENTS_SEVERITY);

    if (x->kind != SMEPLAT_INCIDENT_ADMINISTRATIVE_PENALTY)
        return SMEPLAT_VERDICT_NOT_MET;
    switch (x->severity) {
    case SMEPLAT_SEVERITY_NOT_STATED:
        *why |= SMEPLAT_BIT(SMEPLAT_REASON_SEVERITY_NOT_STATED);
        /* unlike what is stated, evidence cannot help here: only the most favourable case takes it for minor */
        held = k.most || (k.field == SMEPLAT_FIELD_INCIDENTS_SEVERITY && k.entry == entry);
        return held ? SMEPLAT_VERDICT_MET : SMEPLAT_VERDICT_NOT_MET;
    case SMEPLAT_SEVERITY_MINOR:
        return held ? SMEPLAT_VERDICT_MET : SMEPLAT_VERDICT_NOT_MET;
    case SMEPLAT_SEVERITY_HEARING_CLASS:
        *why |= SMEPLAT_BIT(SMEPLAT_REASON_HEARING_CLASS);
        return held && smeplat__option(r, SMEPLAT_READING_SEVERITY_SCALE) == 0 ? SMEPLAT_VERDICT_DISCRETION
                                                                               : SMEPLAT_VERDICT_NOT_MET;
    default:
        return SMEPLAT_VERDICT_NOT_MET;
    }
}

/*= Art. 6(2), 15(2), 15(3): credit repair, suspension, pending challenge */
static int32_t soften_by_aftermath(const smeplat_rules *r, const smeplat_incident *x, int32_t day, smeplat__corner k,
                                   int32_t entry, uint64_t *why)
{
    int32_t result = SMEPLAT_VERDICT_NOT_MET;

    if (x->repaired_on && x->repaired_on <= day) {
        int32_t option = smeplat__option(r, SMEPLAT_READING_REPAIRED_RECORD);

        *why |= SMEPLAT_BIT(SMEPLAT_REASON_REPAIRED);
        if (option != 2 && holds(r, x, k, entry, SMEPLAT_FIELD_INCIDENTS_REPAIRED_ON))
            result = option == 1 ? SMEPLAT_VERDICT_MET : SMEPLAT_VERDICT_DISCRETION;
    }
    if (x->challenge == SMEPLAT_CHALLENGE_SUSPENDED) {
        *why |= SMEPLAT_BIT(SMEPLAT_REASON_SUSPENDED);
        if (holds(r, x, k, entry, SMEPLAT_FIELD_INCIDENTS_CHALLENGE))
            result = softer(result, SMEPLAT_VERDICT_DISCRETION);
    } else if (x->challenge == SMEPLAT_CHALLENGE_PENDING) {
        *why |= SMEPLAT_BIT(SMEPLAT_REASON_PENDING);
    }
    return result;
}

int32_t smeplat__incident_weigh(const smeplat__terms *t, const smeplat_incident *x, smeplat__corner k, int32_t entry,
                                uint64_t *why)
{
    const smeplat_rules *rules = t->rules;
    int32_t result = SMEPLAT_VERDICT_NOT_MET;

    if (t->holder && x->decided_on && !befell(t, x))
        return SMEPLAT_VERDICT_MET;
    if (x->annulled) {
        *why |= SMEPLAT_BIT(SMEPLAT_REASON_ANNULLED);
        if (holds(rules, x, k, entry, SMEPLAT_FIELD_INCIDENTS_ANNULLED))
            result = SMEPLAT_VERDICT_MET;
    }
    if (!x->decided_on) {
        *why |= SMEPLAT_BIT(SMEPLAT_REASON_DATE_NOT_STATED);
        return k.most || (k.field == SMEPLAT_FIELD_INCIDENTS_DECIDED_ON && k.entry == entry) ? SMEPLAT_VERDICT_MET : result;
    }
    result = softer(result, t->holder ? soften_for_holder(t, x, k, entry, why)
                                      : soften_by_deadline(rules, x, t->day, k, entry, why));
    result = softer(result, soften_by_severity(rules, x, k, entry, why));
    return softer(result, soften_by_aftermath(rules, x, t->day, k, entry, why));
}

int32_t smeplat__incident(const smeplat_rules *rules, const smeplat_incident *x, int32_t day, smeplat__corner k, int32_t entry,
                          uint64_t *why)
{
    smeplat__terms t = {rules, day, 0, 0};

    return smeplat__incident_weigh(&t, x, k, entry, why);
}

int32_t smeplat__incident_kind_of(int32_t criterion, const smeplat_incident *x)
{
    return (x->kind == SMEPLAT_INCIDENT_SERIOUS_DISHONESTY) == (criterion == SMEPLAT_CRITERION_ART6_2_DISHONESTY);
}

/*= Art. 6(2): no criminal or serious administrative penalty; no serious dishonesty */
int32_t smeplat__incidents(const smeplat__case *c, int32_t criterion, smeplat__corner k, smeplat__step *s)
{
    const smeplat_platform *p = c->platform;
    int32_t hardest = SMEPLAT_VERDICT_MET, latest = 0, entry = 0;
    size_t i;

    for (i = 0; i < p->incident_count; i++) {
        smeplat_incident room;
        const smeplat_incident *x = smeplat__incident_at(p->incidents, i, &room);
        int32_t result;

        if (!smeplat__incident_kind_of(criterion, x))
            continue;
        result = smeplat__incident(c->rules, x, c->deadline, k, (int32_t)i + 1, &s->reasons);
        if (result < hardest || (result == hardest && entry && x->decided_on > latest)) {
            hardest = result;
            latest = x->decided_on;
            entry = (int32_t)i + 1;
        }
    }
    s->no_room = 0;
    if (!k.most) {
        s->entry = entry;
        if (k.field != SMEPLAT_FIELD_INCIDENTS_COMPLETE && !smeplat__is_yes(c, k, SMEPLAT_FIELD_INCIDENTS_COMPLETE)) {
            s->reasons |= SMEPLAT_BIT(SMEPLAT_REASON_INCIDENTS_INCOMPLETE);
            s->no_room = 1;
            return SMEPLAT_VERDICT_NOT_MET;
        }
    }
    return hardest;
}

/* Whether favouring one field of an incident, or none, is of any consequence: what differs between the corners. */
static int32_t field_is_open(const smeplat__terms *t, const smeplat_incident *x, int32_t field)
{
    const smeplat_rules *r = t->rules;
    int32_t unproved = !is_proved(r, x), day = t->day;

    if (t->holder && x->decided_on && !befell(t, x))
        return 0;

    switch (field) {
    case SMEPLAT_FIELD_INCIDENTS_OFFICE_FROM:
    case SMEPLAT_FIELD_INCIDENTS_OFFICE_UNTIL:
        return x->decided_on && unproved && out_of_office(x, t->holder ? x->decided_on : day) == field;
    case SMEPLAT_FIELD_INCIDENTS_SEVERITY:
        if (x->kind != SMEPLAT_INCIDENT_ADMINISTRATIVE_PENALTY || !x->decided_on)
            return 0;
        if (x->severity == SMEPLAT_SEVERITY_NOT_STATED)
            return 1;
        return unproved && (x->severity == SMEPLAT_SEVERITY_MINOR ||
                            (x->severity == SMEPLAT_SEVERITY_HEARING_CLASS &&
                             smeplat__option(r, SMEPLAT_READING_SEVERITY_SCALE) == 0));
    case SMEPLAT_FIELD_INCIDENTS_DECIDED_ON:
        return !x->decided_on;
    case SMEPLAT_FIELD_INCIDENTS_ENDED_ON:
        return x->decided_on && unproved && x->ended_on && x->ended_on <= day &&
               !(t->holder ? smeplat__option(r, SMEPLAT_READING_LISTING_ENDED) == 2 : is_listed(r, x, day, 1));
    case SMEPLAT_FIELD_INCIDENTS_REPAIRED_ON:
        return x->decided_on && unproved && x->repaired_on && x->repaired_on <= day &&
               smeplat__option(r, SMEPLAT_READING_REPAIRED_RECORD) != 2;
    case SMEPLAT_FIELD_INCIDENTS_ANNULLED:
        return unproved && x->annulled;
    case SMEPLAT_FIELD_INCIDENTS_CHALLENGE:
        return x->decided_on && unproved && x->challenge == SMEPLAT_CHALLENGE_SUSPENDED;
    default:
        return 0;
    }
}

int32_t smeplat__incident_turns_on(const smeplat__terms *t, const smeplat_incident *x, int32_t after)
{
    int32_t field;

    for (field = after ? after + 1 : SMEPLAT_FIELD_INCIDENTS_KIND; field <= SMEPLAT_FIELD_INCIDENTS_EVIDENCE; field++)
        if (field_is_open(t, x, field))
            return field;
    return 0;
}

int32_t smeplat__incident_open(const smeplat_rules *rules, const smeplat_incident *x, int32_t day, int32_t after)
{
    smeplat__terms t = {rules, day, 0, 0};

    return smeplat__incident_turns_on(&t, x, after);
}

/* The first day after `day` on which something about an incident may change; 0 when there is none. */
static int32_t next_turn(const smeplat_rules *r, const smeplat_incident *x, int32_t day)
{
    int32_t last_listed = x->ended_on ? smeplat__date_step(x->ended_on, -1) : 0;
    int32_t turn[8], n = 0, next = 0, i;

    turn[n++] = x->decided_on;
    turn[n++] = x->ended_on;
    turn[n++] = x->repaired_on;
    turn[n++] = x->office_from;
    turn[n++] = x->office_until ? smeplat__date_step(x->office_until, 1) : 0;
    /* the window's far end: its day, and the day after, whichever R14 takes */
    turn[n++] = smeplat__date_add_years(x->decided_on, (int32_t)r->lookback_years);
    turn[n++] = last_listed ? smeplat__date_add_years(last_listed, (int32_t)r->lookback_years) : 0;
    for (i = 0; i < n; i++) {
        int32_t after = turn[i] && turn[i] < SMEPLAT_DATE_MAX && i >= 5 ? smeplat__date_step(turn[i], 1) : 0;

        if (turn[i] > day && turn[i] <= SMEPLAT_DATE_MAX && (!next || turn[i] < next))
            next = turn[i];
        if (after > day && (!next || after < next))
            next = after;
    }
    return next;
}

int32_t smeplat__incident_clear_from(const smeplat_rules *rules, const smeplat_incident *x, int32_t day)
{
    static const smeplat__corner least = {0, 0, 0}, most = {1, 0, 0};
    uint64_t why = 0;

    while (day) {
        if (smeplat__incident(rules, x, day, least, 0, &why) == SMEPLAT_VERDICT_MET &&
            smeplat__incident(rules, x, day, most, 0, &why) == SMEPLAT_VERDICT_MET)
            return day;
        day = x->decided_on ? next_turn(rules, x, day) : 0;
    }
    return 0;
}
