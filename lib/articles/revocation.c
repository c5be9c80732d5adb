/* Art. 15: the three grounds that cost a holder its title, and whether the bar that follows holds on a day.
 * SPDX-License-Identifier: Apache-2.0 */
#include <string.h>

#include "articles/title.h"
#include "time/date.h"

static const smeplat__corner least = {0, 0, 0}, most = {1, 0, 0};

/* NOT_MET, DISCRETION, MET of an entry, as the state of the ground it speaks for. */
static int32_t state_of(int32_t result)
{
    return result == SMEPLAT_VERDICT_NOT_MET      ? SMEPLAT_GROUND_STATE_MADE_OUT
           : result == SMEPLAT_VERDICT_DISCRETION ? SMEPLAT_GROUND_STATE_DISCRETION
                                                  : SMEPLAT_GROUND_STATE_ABSENT;
}

/*= Art. 15: from when on what happened can cost the title */
static int32_t reaches_from(const smeplat_holder *h, const smeplat_rules *r)
{
    int32_t deadline = h->application_deadline;

    switch (smeplat__option(r, SMEPLAT_READING_TRIGGER_REACH)) {
    case 1:
        return deadline && deadline < h->granted_on ? smeplat__date_step(deadline, 1) : h->granted_on;
    case 2:
        return 0;
    default:
        return h->granted_on;
    }
}

/* One entry of a list, seen from one ground. */
typedef struct view {
    const smeplat_holder *holder;
    const smeplat_rules *rules;
    int32_t ground;
    smeplat__terms terms; /* of its incidents */
} view;

static view view_of(const smeplat_holder *h, const smeplat_rules *r, int32_t ground)
{
    view v;

    v.holder = h;
    v.rules = r;
    v.ground = ground;
    v.terms.rules = r;
    v.terms.holder = ground != SMEPLAT_GROUND_ART15_1;
    v.terms.day = v.terms.holder ? h->as_of : h->application_deadline;
    v.terms.reaches_from = v.terms.holder ? reaches_from(h, r) : 0;
    return v;
}

static const smeplat_falsehood *falsehood_at(const smeplat_holder *h, size_t index, smeplat_falsehood *room)
{
    return smeplat__element(h->falsehoods, index, sizeof *room, room);
}

/*= Art. 15(1): false materials or data in an application or an evaluation */
static int32_t falsehood(const view *v, const smeplat_falsehood *x, smeplat__corner k, int32_t entry, uint64_t *why)
{
    int32_t stated = x->confirmed.basis >= v->rules->min_basis;
    int32_t softest = SMEPLAT_GROUND_STATE_MADE_OUT;

    if (x->found_on > v->holder->as_of || (stated && x->confirmed.value == 0))
        return SMEPLAT_GROUND_STATE_ABSENT;
    /*= Art. 18/2: found before the rules were in force */
    if (x->found_on < v->rules->valid_from) {
        *why |= SMEPLAT_BIT(SMEPLAT_REASON_BEFORE_VALIDITY);
        softest = SMEPLAT_GROUND_STATE_DISCRETION;
    }
    /* an allegation, confirmed or denied without proof, is open both ways */
    if (!stated && (k.most || (k.field == SMEPLAT_FIELD_FALSEHOODS_CONFIRMED && k.entry == entry)))
        return SMEPLAT_GROUND_STATE_ABSENT;
    return softest;
}

/*= Art. 15(1): what was not told in the application and would have mattered there */
static int32_t concealed(const view *v, const smeplat_incident *x, smeplat__corner k, int32_t entry, uint64_t *why)
{
    uint64_t unused = 0;

    if (x->disclosed != SMEPLAT_DISCLOSED_NO || !x->decided_on || x->decided_on > v->holder->as_of ||
        x->decided_on > v->holder->application_deadline)
        return SMEPLAT_GROUND_STATE_ABSENT;
    if (smeplat__incident_weigh(&v->terms, x, least, entry, &unused) == SMEPLAT_VERDICT_MET)
        return SMEPLAT_GROUND_STATE_ABSENT;
    *why |= SMEPLAT_BIT(SMEPLAT_REASON_CONCEALMENT_SUSPECTED);
    if (k.most || k.field == SMEPLAT_FIELD_HOLDER_FALSEHOODS) /* it never does more than raise the suspicion */
        return SMEPLAT_GROUND_STATE_ABSENT;
    return smeplat__incident_weigh(&v->terms, x, k, entry, &unused) == SMEPLAT_VERDICT_MET ? SMEPLAT_GROUND_STATE_ABSENT
                                                                                          : SMEPLAT_GROUND_STATE_MADE_OUT;
}

/*= Art. 15(2): criminal or serious administrative penalty */
/*= Art. 15(3): serious dishonesty */
static int32_t befallen(const view *v, const smeplat_incident *x, smeplat__corner k, int32_t entry, uint64_t *why)
{
    int32_t listed = x->kind == SMEPLAT_INCIDENT_SERIOUS_DISHONESTY;

    if (listed != (v->ground == SMEPLAT_GROUND_ART15_3))
        return SMEPLAT_GROUND_STATE_ABSENT;
    return state_of(smeplat__incident_weigh(&v->terms, x, k, entry, why));
}

static size_t entry_count(const view *v)
{
    return v->holder->incident_count + (v->ground == SMEPLAT_GROUND_ART15_1 ? v->holder->falsehood_count : 0);
}

/* Entry `index` of a ground at a corner, falsehoods before incidents; *list, *entry and *on (0 undated) are its own. */
static int32_t weigh_entry(const view *v, size_t index, smeplat__corner k, int32_t *list, int32_t *entry, int32_t *on,
                           uint64_t *why)
{
    const smeplat_holder *h = v->holder;
    size_t falsehoods = v->ground == SMEPLAT_GROUND_ART15_1 ? h->falsehood_count : 0;
    smeplat_incident room;
    const smeplat_incident *x;

    if (index < falsehoods) {
        smeplat_falsehood own;
        const smeplat_falsehood *f = falsehood_at(h, index, &own);

        *list = SMEPLAT_FIELD_HOLDER_FALSEHOODS;
        *entry = (int32_t)index + 1;
        *on = f->found_on;
        return falsehood(v, f, k, *entry, why);
    }
    x = smeplat__incident_at(h->incidents, index - falsehoods, &room);
    *list = SMEPLAT_FIELD_INCIDENTS;
    *entry = (int32_t)(index - falsehoods) + 1;
    *on = x->decided_on;
    return v->ground == SMEPLAT_GROUND_ART15_1 ? concealed(v, x, k, *entry, why) : befallen(v, x, k, *entry, why);
}

/* The hardest of a ground's entries at a corner. */
static int32_t ground_at(const view *v, smeplat__corner k)
{
    int32_t hardest = SMEPLAT_GROUND_STATE_ABSENT, list, entry, on, state;
    uint64_t unused = 0;
    size_t i, n = entry_count(v);

    for (i = 0; i < n && hardest != SMEPLAT_GROUND_STATE_MADE_OUT; i++) {
        state = weigh_entry(v, i, k, &list, &entry, &on, &unused);
        hardest = state > hardest ? state : hardest;
    }
    return hardest;
}

/* Tries one fact at its most favourable in the least favourable case; 1 when that alone changes how the ground stands. */
static int32_t settles(const view *v, smeplat_ground_finding *out, int32_t field, int32_t entry)
{
    smeplat__corner k = {0, 0, 0};
    int32_t changes;

    k.field = field;
    k.entry = entry;
    changes = ground_at(v, k) != out->least;
    if (changes || !out->field) {
        out->field = field;
        out->field_entry = entry;
    }
    return changes;
}

/* What would settle an open ground: allegations, then what is open about incidents, then whether something was concealed. */
static void find_field(const view *v, smeplat_ground_finding *out)
{
    const smeplat_holder *h = v->holder;
    uint64_t why = 0;
    size_t i;

    if (v->ground == SMEPLAT_GROUND_ART15_1)
        for (i = 0; i < h->falsehood_count; i++) {
            smeplat_falsehood room;
            const smeplat_falsehood *x = falsehood_at(h, i, &room);
            int32_t entry = (int32_t)i + 1;

            if (falsehood(v, x, least, entry, &why) != falsehood(v, x, most, entry, &why) &&
                settles(v, out, SMEPLAT_FIELD_FALSEHOODS_CONFIRMED, entry))
                return;
        }
    for (i = 0; i < h->incident_count; i++) {
        smeplat_incident room;
        const smeplat_incident *x = smeplat__incident_at(h->incidents, i, &room);
        int32_t field = 0, entry = (int32_t)i + 1;

        if (v->ground == SMEPLAT_GROUND_ART15_1
                ? concealed(v, x, least, entry, &why) == SMEPLAT_GROUND_STATE_ABSENT
                : (x->kind == SMEPLAT_INCIDENT_SERIOUS_DISHONESTY) != (v->ground == SMEPLAT_GROUND_ART15_3))
            continue;
        while ((field = smeplat__incident_turns_on(&v->terms, x, field)) != 0)
            if (settles(v, out, field, entry))
                return;
    }
    if (out->reasons & SMEPLAT_BIT(SMEPLAT_REASON_CONCEALMENT_SUSPECTED))
        (void)settles(v, out, SMEPLAT_FIELD_HOLDER_FALSEHOODS, 0);
}

static uint64_t readings_of(int32_t ground)
{
    const uint64_t softening = SMEPLAT_BIT(SMEPLAT_READING_REPAIRED_RECORD);
    const uint64_t penalties = SMEPLAT_BIT(SMEPLAT_READING_SEVERITY_SCALE);

    switch (ground) {
    case SMEPLAT_GROUND_ART15_1: /* what Art. 6(2) would have said */
        return softening | penalties | SMEPLAT_BIT(SMEPLAT_READING_LOOKBACK_ENDS) |
               SMEPLAT_BIT(SMEPLAT_READING_DISHONESTY_WINDOW);
    case SMEPLAT_GROUND_ART15_2:
        return softening | penalties | SMEPLAT_BIT(SMEPLAT_READING_TRIGGER_REACH);
    default:
        return softening | SMEPLAT_BIT(SMEPLAT_READING_TRIGGER_REACH) | SMEPLAT_BIT(SMEPLAT_READING_LISTING_ENDED);
    }
}

void smeplat__ground_weigh(const smeplat_holder *holder, const smeplat_rules *rules, int32_t ground,
                           smeplat_ground_finding *out)
{
    view v = view_of(holder, rules, ground);
    int32_t latest = 0, list, entry, on, state;
    size_t i, n = entry_count(&v);

    memset(out, 0, sizeof *out);
    out->struct_size = sizeof *out;
    out->ground = ground;
    out->clause = SMEPLAT_CLAUSE_15_1 + (ground - SMEPLAT_GROUND_ART15_1);
    out->readings = readings_of(ground);
    out->least = out->most = SMEPLAT_GROUND_STATE_ABSENT;
    for (i = 0; i < n; i++) {
        state = weigh_entry(&v, i, most, &list, &entry, &on, &out->reasons);
        out->most = state > out->most ? state : out->most;
        state = weigh_entry(&v, i, least, &list, &entry, &on, &out->reasons);
        /* the hardest, falsehoods before what only raises a suspicion, then the latest, then the first */
        if (state > out->least || (state == out->least && out->entry && list == out->entry_list && on > latest)) {
            out->least = state;
            out->entry = entry;
            out->entry_list = list;
            latest = on;
        }
    }
    out->state = out->least == out->most ? out->least : SMEPLAT_GROUND_STATE_OPEN;
    if (out->state == SMEPLAT_GROUND_STATE_OPEN)
        find_field(&v, out);
}

int32_t smeplat__trigger_next(const smeplat_holder *holder, const smeplat_rules *rules, int32_t ground, size_t *at,
                              smeplat_trigger *out)
{
    view v = view_of(holder, rules, ground);
    size_t n = entry_count(&v);
    int32_t on;

    while (*at < n) {
        memset(out, 0, sizeof *out);
        out->struct_size = sizeof *out;
        out->ground = ground;
        out->most = weigh_entry(&v, *at, most, &out->entry_list, &out->entry, &on, &out->reasons);
        out->least = weigh_entry(&v, *at, least, &out->entry_list, &out->entry, &on, &out->reasons);
        out->state = out->least == out->most ? out->least : SMEPLAT_GROUND_STATE_OPEN;
        (*at)++;
        if (out->least != SMEPLAT_GROUND_STATE_ABSENT)
            return 1;
    }
    return 0;
}

/*= Art. 15: no new application within two years */
/* What one revocation says of a day: YES barred, NO not; UNKNOWN, and *field what for, while the day, the length of a bar or
 * its start is not known. */
static int32_t one_bar_holds(const smeplat_rules *rules, const smeplat_revocation *x, int32_t day, int32_t *field)
{
    smeplat_revocation one = *x;
    int32_t start = smeplat__bar_start(rules, x);

    *field = 0;
    one.struct_size = sizeof one; /* an element of an array need not say */
    if (!smeplat__carries_bar(rules, x) || (day && ((x->annulled_on && x->annulled_on <= day) || start > day)))
        return SMEPLAT_ANSWER_NO;
    if (!day)
        *field = SMEPLAT_FIELD_BAR_ON;
    else if (!rules->bar_years)
        *field = SMEPLAT_FIELD_RULES_BAR_YEARS;
    else if (!start)
        *field = smeplat__option(rules, SMEPLAT_READING_BAR_START) ? SMEPLAT_FIELD_REVOCATIONS_PUBLISHED_ON
                                                                   : SMEPLAT_FIELD_REVOCATIONS_DECIDED_ON;
    if (*field)
        return SMEPLAT_ANSWER_UNKNOWN;
    return smeplat__barred_until(rules, &one, 1, day) ? SMEPLAT_ANSWER_YES : SMEPLAT_ANSWER_NO;
}

void smeplat__bar_begin(smeplat_bar_result *out)
{
    memset(out, 0, sizeof *out);
    out->struct_size = sizeof *out;
    out->barred = SMEPLAT_ANSWER_NO;
    out->clause = SMEPLAT_CLAUSE_15;
    out->readings = SMEPLAT_BIT(SMEPLAT_READING_ART14_BAR) | SMEPLAT_BIT(SMEPLAT_READING_BAR_START);
}

void smeplat__bar_add(const smeplat_rules *rules, const smeplat_revocation *x, int32_t entry, int32_t day,
                      smeplat_bar_result *out)
{
    int32_t start = smeplat__bar_start(rules, x), field, barred = one_bar_holds(rules, x, day, &field);

    if (barred == SMEPLAT_ANSWER_NO)
        return;
    if (!out->entry || start > out->from) {
        out->entry = entry;
        out->ground = x->ground;
        out->from = start;
    }
    if (barred == SMEPLAT_ANSWER_YES) {
        out->barred = SMEPLAT_ANSWER_YES;
    } else if (!out->field) {
        out->field = field;
        if (field == SMEPLAT_FIELD_REVOCATIONS_PUBLISHED_ON || field == SMEPLAT_FIELD_REVOCATIONS_DECIDED_ON)
            out->field_entry = entry;
    }
}

void smeplat__bar_end(smeplat_bar_result *out, int32_t until)
{
    if (out->barred == SMEPLAT_ANSWER_YES) {
        out->field = out->field_entry = 0;
        out->until = until <= SMEPLAT_DATE_MAX ? until : 0;
        out->first_filing = until < SMEPLAT_DATE_MAX ? smeplat__date_step(until, 1) : 0;
        return;
    }
    out->from = 0;
    if (out->field)
        out->barred = SMEPLAT_ANSWER_UNKNOWN;
}

void smeplat__bar_weigh(const smeplat_rules *rules, const smeplat_revocation *list, size_t count, int32_t day,
                        smeplat_bar_result *out)
{
    size_t i;

    smeplat__bar_begin(out);
    for (i = 0; i < count; i++) {
        smeplat_revocation room;

        smeplat__bar_add(rules, smeplat__revocation_at(list, i, &room), (int32_t)i + 1, day, out);
    }
    smeplat__bar_end(out, out->barred == SMEPLAT_ANSWER_YES ? smeplat__barred_until(rules, list, count, day) : 0);
}
