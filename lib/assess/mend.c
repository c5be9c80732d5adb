/* What one criterion needs to become MET: its own facts, entries of its lists, room and a ruling, or time.
 * SPDX-License-Identifier: Apache-2.0 */
#include <string.h>

#include "assess/remedy.h"
#include "time/date.h"

#define FIELDS_MAX 6

/* ---- steps ---- */

static smeplat_remedy_step new_step(int32_t kind, int32_t criterion, int32_t field, int32_t entry)
{
    smeplat_remedy_step s;

    memset(&s, 0, sizeof s);
    s.kind = kind;
    s.criterion = criterion;
    s.field = field;
    s.entry = entry;
    return s;
}

static void add_state(smeplat__way *w, int32_t criterion, int32_t field, int32_t entry, int32_t bound, int64_t amount,
                      int32_t basis)
{
    smeplat_remedy_step s = new_step(SMEPLAT_REMEDY_STATE, criterion, field, entry);

    s.bound = bound;
    s.amount = amount;
    s.basis = basis;
    smeplat__way_add(w, &s);
}

static void add_evidence(smeplat__way *w, int32_t criterion, int32_t field, int32_t entry, int64_t amount, int32_t basis)
{
    smeplat_remedy_step s = new_step(SMEPLAT_REMEDY_EVIDENCE, criterion, field, entry);

    s.amount = amount;
    s.basis = basis;
    smeplat__way_add(w, &s);
}

static void add_reach(smeplat__way *w, int32_t kind, int32_t criterion, int32_t field, int32_t entry, int64_t amount,
                      int32_t basis)
{
    smeplat_remedy_step s = new_step(kind, criterion, field, entry);

    s.amount = amount;
    s.basis = basis;
    smeplat__way_add(w, &s);
}

static void add_no_way(smeplat__way *w, int32_t kind, int32_t criterion, int32_t field, int32_t entry)
{
    smeplat_remedy_step s = new_step(kind, criterion, field, entry);

    smeplat__way_add(w, &s);
}

/* The fact whose number falls short, as far as one of them carries it. */
static int32_t short_field(const smeplat__case *c, int32_t criterion)
{
    int32_t fields[4];

    if (criterion == SMEPLAT_CRITERION_ART6_7_STAFF)
        return SMEPLAT_FIELD_STAFF_DEGREE_AND_TITLE; /* counts under every reading of R6 */
    if (criterion == SMEPLAT_CRITERION_ART6_9_SATISFACTION &&
        smeplat__option(c->rules, SMEPLAT_READING_SATISFACTION_MEASURE) < 2)
        return SMEPLAT_FIELD_SURVEY_SATISFIED;
    return smeplat__facts_used(c, criterion, fields) ? fields[0] : 0;
}

static int32_t is_of_incidents(int32_t criterion)
{
    return criterion == SMEPLAT_CRITERION_ART6_2_PENALTIES || criterion == SMEPLAT_CRITERION_ART6_2_DISHONESTY;
}

/* A ruling must not be older than the incidents of its criterion. */
static int32_t ruling_day(const smeplat__case *c, int32_t criterion)
{
    int32_t day = c->deadline;
    size_t i;

    for (i = 0; is_of_incidents(criterion) && i < c->platform->incident_count; i++) {
        smeplat_incident room;
        const smeplat_incident *x = smeplat__incident_at(c->platform->incidents, i, &room);

        if (smeplat__incident_kind_of(criterion, x) && x->decided_on > day)
            day = x->decided_on;
    }
    return day;
}

static void add_ruling(smeplat__way *w, int32_t criterion)
{
    smeplat_remedy_step s = new_step(SMEPLAT_REMEDY_RULING, criterion, 0, 0);
    smeplat__outcome o;
    smeplat_finding f;

    w->ruled |= SMEPLAT_BIT(criterion);
    s.date = ruling_day(&w->c, criterion);
    if (w->pass == SMEPLAT__PASS_WRITE) {
        smeplat__criterion_decide(&w->c, criterion, &o);
        smeplat__finding_fill(&w->c, criterion, &o, &f);
        s.met_from = f.met_from;
        if (f.present & SMEPLAT_PRESENT_SHORTFALL) {
            s.field = short_field(&w->c, criterion);
            s.amount = f.shortfall;
        }
    }
    smeplat__way_add(w, &s);
}

/* Asks for a yes that is not there, or not evidenced. */
static void add_yes(smeplat__way *w, int32_t criterion, const smeplat_fact *fact, int32_t field, int32_t entry)
{
    int32_t basis = w->c.rules->min_basis;

    if (!fact->basis)
        add_state(w, criterion, field, entry, SMEPLAT_BOUND_EXACTLY, 1, basis);
    else if (!fact->value)
        add_reach(w, SMEPLAT_REMEDY_FULFIL, criterion, field, entry, 1, basis);
    else if (fact->basis < basis)
        add_evidence(w, criterion, field, entry, 1, basis);
}

/* ---- days ---- */

/* Latest day whose corresponding day `years` later comes before `day` (or falls on it); 0 when there is none. */
static int32_t latest_with(int32_t day, int64_t years, int32_t or_on_it)
{
    int32_t x = day - (int32_t)years * 10000, next;

    if (x < SMEPLAT_DATE_MIN)
        return 0;
    if (!smeplat_date_valid(x))
        x--; /* 29 February in a year that has none */
    while (x && smeplat__date_add_years(x, (int32_t)years) >= day + or_on_it)
        x = smeplat__date_step(x, -1);
    while (x && (next = smeplat__date_step(x, 1)) != 0 && smeplat__date_add_years(next, (int32_t)years) < day + or_on_it)
        x = next;
    return x;
}

static int32_t earlier(int32_t a, int32_t b)
{
    return a && b && b < a ? b : a;
}

/* ---- the platform's own facts ---- */

/* A set of facts taken as they would have to be. */
typedef struct attempt {
    smeplat__case c;       /* looks at `p` */
    smeplat_platform p;
    int32_t fields[FIELDS_MAX], bounds[FIELDS_MAX], n;
    uint32_t chosen;       /* bit i: fields[i] is changed */
    int32_t reached, steps;
    uint64_t amount;
} attempt;

static smeplat_fact *fact_in(smeplat_platform *p, int32_t field)
{
    return &p->public_benefit + (field - SMEPLAT_FIELD_PUBLIC_BENEFIT);
}

static int32_t slot_of(const attempt *a, int32_t field)
{
    int32_t i;

    for (i = 0; i < a->n; i++)
        if (a->fields[i] == field)
            return (a->chosen >> i) & 1u ? i : -1;
    return -1;
}

/* Whether a fact counts in the attempt: changed there, or good enough as it is. */
static int32_t counts_in(attempt *a, int32_t field)
{
    return fact_in(&a->p, field)->basis >= a->c.rules->min_basis;
}

/* What counts of an amount. */
static int64_t counted(attempt *a, int32_t field)
{
    return counts_in(a, field) ? fact_in(&a->p, field)->value : 0;
}

/* Sets a chosen fact; 0 if it is not among them. */
static int32_t set_fact(attempt *a, int32_t field, int64_t value, int32_t bound)
{
    int32_t slot = slot_of(a, field);

    if (slot < 0)
        return 0;
    fact_in(&a->p, field)->value = value;
    a->bounds[slot] = bound;
    return 1;
}

/* Likewise, where it falls short. */
static void lift(attempt *a, int32_t field, int64_t floor, int32_t bound)
{
    int32_t slot = slot_of(a, field);

    if (slot < 0)
        return;
    a->bounds[slot] = bound;
    if (fact_in(&a->p, field)->value < floor)
        fact_in(&a->p, field)->value = floor;
}

static void aim_smes(attempt *a)
{
    smeplat__figures f;
    int32_t slot, field;

    for (field = SMEPLAT_FIELD_GAOJINGJIAN_FOCUS; field <= SMEPLAT_FIELD_PRODUCTION_STAGE_SERVICES; field++) {
        lift(a, field, 1, SMEPLAT_BOUND_EXACTLY);
        slot = slot_of(a, field);
        if (slot >= 0 && smeplat__option(a->c.rules, SMEPLAT_READING_REDUCED_FLOOR) == 1)
            fact_in(&a->p, field)->basis = SMEPLAT_BASIS_VERIFIED;
    }
    memset(&f, 0, sizeof f);
    smeplat__smes_served_figures(&a->c, &f);
    lift(a, SMEPLAT_FIELD_JJJ_SMES_SERVED, f.required.num, SMEPLAT_BOUND_AT_LEAST);
}

/* Adds persons to the last head count chosen. */
static void add_persons(attempt *a, int64_t lacking)
{
    int32_t field, carrier = 0;

    for (field = SMEPLAT_FIELD_STAFF_DEGREE_ONLY; field <= SMEPLAT_FIELD_STAFF_DEGREE_AND_TITLE; field++)
        if (slot_of(a, field) >= 0)
            carrier = field;
    if (carrier && lacking > 0)
        (void)set_fact(a, carrier, fact_in(&a->p, carrier)->value + lacking, SMEPLAT_BOUND_AT_LEAST);
}

static void aim_staff(attempt *a)
{
    int64_t degree = counted(a, SMEPLAT_FIELD_STAFF_DEGREE_ONLY), title = counted(a, SMEPLAT_FIELD_STAFF_TITLE_ONLY);
    int64_t both = counted(a, SMEPLAT_FIELD_STAFF_DEGREE_AND_TITLE), floor = a->c.rules->staff_min;
    int64_t lacks_degree = floor - degree - both, lacks_title = floor - title - both;

    switch (smeplat__option(a->c.rules, SMEPLAT_READING_STAFF_QUALIFICATION)) {
    case 1:
        lift(a, SMEPLAT_FIELD_STAFF_DEGREE_AND_TITLE, floor, SMEPLAT_BOUND_AT_LEAST);
        break;
    case 2:
        if (slot_of(a, SMEPLAT_FIELD_STAFF_DEGREE_AND_TITLE) >= 0) {
            add_persons(a, lacks_degree > lacks_title ? lacks_degree : lacks_title);
            break;
        }
        if (lacks_degree > 0)
            (void)set_fact(a, SMEPLAT_FIELD_STAFF_DEGREE_ONLY, degree + lacks_degree, SMEPLAT_BOUND_AT_LEAST);
        if (lacks_title > 0)
            (void)set_fact(a, SMEPLAT_FIELD_STAFF_TITLE_ONLY, title + lacks_title, SMEPLAT_BOUND_AT_LEAST);
        break;
    default:
        add_persons(a, lacks_degree - title);
        break;
    }
}

/* Least part of a whole that makes the share; 1 of nothing. */
static int64_t part_of(int64_t whole, smeplat_ratio share)
{
    return whole ? smeplat__ratio_lacks(0, whole, share) : 1;
}

/* Greatest whole of which a part still makes the share. */
static int64_t whole_of(int64_t part, smeplat_ratio share)
{
    smeplat_ratio inverse;
    int64_t whole;

    if (!share.num)
        return INT64_MAX;
    inverse.num = share.den;
    inverse.den = share.num;
    whole = smeplat__ratio_lacks(0, part, inverse);
    if (whole < 0)
        return INT64_MAX;
    return smeplat__ratio_order(part, whole, share.num, share.den) < 0 ? whole - 1 : whole;
}

static void aim_revenue(attempt *a, const smeplat_platform *stated)
{
    smeplat_ratio share = a->c.rules->revenue_share_min;
    int32_t part = a->fields[0], whole = a->fields[1], field;
    int64_t has = counted(a, part);

    if (slot_of(a, whole) >= 0 && !smeplat__fact(stated, whole)->basis) {
        if (has) {
            (void)set_fact(a, whole, whole_of(has, share), SMEPLAT_BOUND_AT_MOST);
        } else {
            (void)set_fact(a, whole, share.den, SMEPLAT_BOUND_SHARE);
            (void)set_fact(a, part, share.num, SMEPLAT_BOUND_SHARE);
        }
    } else {
        lift(a, part, part_of(fact_in(&a->p, whole)->value, share), SMEPLAT_BOUND_AT_LEAST);
    }
    /* What is stated of the wholes rises with the part: the door takes no part above its whole. */
    for (field = SMEPLAT_FIELD_OPERATING_REVENUE_FEN; field <= SMEPLAT_FIELD_SERVICE_REVENUE_FEN; field++)
        if (fact_in(&a->p, field)->basis && fact_in(&a->p, field)->value < fact_in(&a->p, part)->value)
            fact_in(&a->p, field)->value = fact_in(&a->p, part)->value;
}

static void aim_answers(attempt *a)
{
    const int32_t both = smeplat__option(a->c.rules, SMEPLAT_READING_SATISFACTION_MEASURE) == 1;
    smeplat_fact *valid = fact_in(&a->p, SMEPLAT_FIELD_SURVEY_VALID);
    smeplat_fact *satisfied = fact_in(&a->p, SMEPLAT_FIELD_SURVEY_SATISFIED);
    smeplat_fact *basically = fact_in(&a->p, SMEPLAT_FIELD_SURVEY_BASICALLY_SATISFIED);
    smeplat_ratio share = a->c.rules->satisfaction_min;
    int64_t happy = counted(a, SMEPLAT_FIELD_SURVEY_SATISFIED), least, lacking;
    int32_t bound = SMEPLAT_BOUND_AT_LEAST;

    if (satisfied->value > INT64_MAX - basically->value)
        return; /* no number of answers holds them */
    least = satisfied->value + basically->value;
    if (both)
        happy += counted(a, SMEPLAT_FIELD_SURVEY_BASICALLY_SATISFIED);
    if (!valid->value && slot_of(a, SMEPLAT_FIELD_SURVEY_VALID) >= 0) {
        int64_t most = happy ? whole_of(happy, share) : share.den;

        if (!happy)
            bound = SMEPLAT_BOUND_SHARE;
        (void)set_fact(a, SMEPLAT_FIELD_SURVEY_VALID, most < least ? least : most,
                       happy ? SMEPLAT_BOUND_AT_MOST : SMEPLAT_BOUND_SHARE);
    }
    if (!valid->value)
        return;
    lacking = part_of(valid->value, share) - happy;
    lacking = lacking < 0 ? 0 : lacking;
    if (!set_fact(a, SMEPLAT_FIELD_SURVEY_SATISFIED, satisfied->value + lacking, bound) && both)
        (void)set_fact(a, SMEPLAT_FIELD_SURVEY_BASICALLY_SATISFIED, basically->value + lacking, bound);
    if (basically->value > valid->value - satisfied->value)
        basically->value = valid->value - satisfied->value;
}

/* Whether a filing day of our choice must also be free of a bar, so that no other day will do. */
static int32_t filing_day_bound(const smeplat__case *c)
{
    return c->platform->revocation_count && !smeplat__option(c->rules, SMEPLAT_READING_BAR_TESTED_AT) ? SMEPLAT_BOUND_EXACTLY
                                                                                                     : SMEPLAT_BOUND_AT_MOST;
}

/* Gives the chosen facts the values the criterion needs. */
static void aim(attempt *a, int32_t criterion, const smeplat_platform *stated)
{
    const smeplat_rules *r = a->c.rules;
    int32_t i;

    switch (criterion) {
    case SMEPLAT_CRITERION_ART6_1_AGE:
        if (!stated->founded_on.basis)
            (void)set_fact(a, SMEPLAT_FIELD_FOUNDED_ON,
                           latest_with(a->c.deadline, r->age_years_min, !smeplat__option(r, SMEPLAT_READING_AGE_DAY)),
                           SMEPLAT_BOUND_AT_MOST);
        break;
    case SMEPLAT_CRITERION_ART10_FILED_IN_TIME:
        if (!stated->filed_on.basis)
            (void)set_fact(a, SMEPLAT_FIELD_FILED_ON, a->c.deadline, filing_day_bound(&a->c));
        break;
    case SMEPLAT_CRITERION_ART6_1_ASSETS:
        lift(a, SMEPLAT_FIELD_TOTAL_ASSETS_FEN, r->assets_fen_min, SMEPLAT_BOUND_AT_LEAST);
        break;
    case SMEPLAT_CRITERION_ART6_4_INSTITUTIONS:
        lift(a, SMEPLAT_FIELD_INSTITUTIONS_GATHERED, r->institutions_min, SMEPLAT_BOUND_AT_LEAST);
        break;
    case SMEPLAT_CRITERION_ART6_8_FREE_SERVICES:
        lift(a, SMEPLAT_FIELD_FREE_SERVICES, r->free_services_min, SMEPLAT_BOUND_AT_LEAST);
        break;
    case SMEPLAT_CRITERION_ART6_3_SMES_SERVED:
        aim_smes(a);
        break;
    case SMEPLAT_CRITERION_ART6_7_STAFF:
        aim_staff(a);
        break;
    case SMEPLAT_CRITERION_ART6_8_REVENUE_SHARE:
        aim_revenue(a, stated);
        break;
    case SMEPLAT_CRITERION_ART6_9_SATISFACTION:
        if (smeplat__option(r, SMEPLAT_READING_SATISFACTION_MEASURE) == 2)
            lift(a, SMEPLAT_FIELD_SURVEY_MEAN_SCORE, r->mean_score_min, SMEPLAT_BOUND_AT_LEAST);
        else
            aim_answers(a);
        break;
    default:
        for (i = 0; i < a->n; i++)
            lift(a, a->fields[i], 1, SMEPLAT_BOUND_EXACTLY);
        break;
    }
}

/* What changing one fact amounts to: the kind of step. */
static int32_t change_of(const smeplat_fact *before, const smeplat_fact *after, int32_t field, int32_t bound)
{
    if (!before->basis || (field == SMEPLAT_FIELD_SURVEY_VALID && !before->value))
        return SMEPLAT_REMEDY_STATE; /* a survey that nobody answered is none */
    if (after->value == before->value)
        return SMEPLAT_REMEDY_EVIDENCE;
    return bound == SMEPLAT_BOUND_EXACTLY ? SMEPLAT_REMEDY_FULFIL : SMEPLAT_REMEDY_RAISE;
}

/* What the attempt asks for: how much has to be reached, how many steps, and how far. */
static void weigh_attempt(attempt *a, const smeplat_platform *stated)
{
    int32_t i;

    a->reached = a->steps = 0;
    a->amount = 0;
    for (i = 0; i < a->n; i++) {
        const smeplat_fact *before = smeplat__fact(stated, a->fields[i]), *after = fact_in(&a->p, a->fields[i]);
        uint64_t by;

        if (!((a->chosen >> i) & 1u))
            continue;
        a->steps++;
        if (change_of(before, after, a->fields[i], a->bounds[i]) < SMEPLAT_REMEDY_FULFIL)
            continue;
        a->reached++;
        by = (uint64_t)(after->value - before->value);
        a->amount = by > UINT64_MAX - a->amount ? UINT64_MAX : a->amount + by;
    }
}

static int32_t is_less(const attempt *a, const attempt *b)
{
    if (a->reached != b->reached)
        return a->reached < b->reached;
    if (a->steps != b->steps)
        return a->steps < b->steps;
    return a->amount < b->amount;
}

/* Takes the chosen facts as evidenced. 0 when one of them cannot be: for room a criterion's own facts stay as they are stated. */
static int32_t take_chosen(attempt *a, int32_t for_room)
{
    int32_t i;

    for (i = 0; i < a->n; i++) {
        smeplat_fact *fact = fact_in(&a->p, a->fields[i]);
        int32_t field = a->fields[i];

        a->bounds[i] = SMEPLAT_BOUND_NONE;
        if (!((a->chosen >> i) & 1u))
            continue;
        if (for_room && (field == SMEPLAT_FIELD_INCIDENTS_COMPLETE || !fact->basis)) {
            if (field != SMEPLAT_FIELD_INCIDENTS_COMPLETE && field != SMEPLAT_FIELD_OUTSTANDING_RESULTS &&
                field != SMEPLAT_FIELD_DEMONSTRATION_EFFECT)
                return 0;
            fact->value = 1;
            a->bounds[i] = SMEPLAT_BOUND_EXACTLY;
        }
        if (fact->basis < a->c.rules->min_basis)
            fact->basis = a->c.rules->min_basis;
    }
    return 1;
}

/* The verdict at a corner under the attempt. */
static int32_t verdict_under(const attempt *a, int32_t criterion, smeplat__corner k)
{
    smeplat__step s;

    memset(&s, 0, sizeof s);
    return smeplat__decide(&a->c, criterion, k, &s);
}

/* Whether the attempt reaches its aim: MET, or for room something a ruling can allow. */
static int32_t succeeds(attempt *a, const smeplat__way *w, int32_t criterion, int32_t for_room)
{
    a->c = w->c;
    a->p = *w->c.platform;
    a->c.platform = &a->p;
    if (!take_chosen(a, for_room))
        return 0;
    if (for_room)
        return verdict_under(a, criterion, smeplat__least) >= SMEPLAT_VERDICT_DISCRETION;
    aim(a, criterion, w->c.platform);
    return verdict_under(a, criterion, smeplat__least) == SMEPLAT_VERDICT_MET &&
           verdict_under(a, criterion, smeplat__most) == SMEPLAT_VERDICT_MET;
}

/* Finds the least of all sets of facts that will do; 0 when none does. */
static int32_t search_facts(attempt *best, const smeplat__way *w, int32_t criterion, int32_t for_room)
{
    attempt a;
    int32_t found = 0;
    uint32_t all;

    a.n = smeplat__facts_used(&w->c, criterion, a.fields);
    if (for_room) {
        a.fields[a.n++] = SMEPLAT_FIELD_OUTSTANDING_RESULTS;
        a.fields[a.n++] = SMEPLAT_FIELD_DEMONSTRATION_EFFECT;
    }
    all = 1u << a.n;
    for (a.chosen = 0; a.chosen < all; a.chosen++) {
        if (!succeeds(&a, w, criterion, for_room))
            continue;
        weigh_attempt(&a, w->c.platform);
        if (!found || is_less(&a, best))
            *best = a;
        found = 1;
    }
    return found;
}

static void add_facts(smeplat__way *w, int32_t criterion, attempt *a)
{
    int32_t i;

    for (i = 0; i < a->n; i++) {
        int32_t field = a->fields[i], kind;
        const smeplat_fact *before = smeplat__fact(w->c.platform, field), *after = fact_in(&a->p, field);

        if (!((a->chosen >> i) & 1u))
            continue;
        kind = change_of(before, after, field, a->bounds[i]);
        if (kind == SMEPLAT_REMEDY_STATE)
            add_state(w, criterion, field, 0, a->bounds[i], after->value, after->basis);
        else if (kind == SMEPLAT_REMEDY_EVIDENCE)
            add_evidence(w, criterion, field, 0, before->value, after->basis);
        else
            add_reach(w, kind, criterion, field, 0, after->value - before->value, after->basis);
    }
}

/* Room: what must be stated or shown so that the text leaves the criterion to the bureau, and its ruling. `at_hand` takes it
 * only where nothing more must be said of Art. 6's last paragraph. */
static int32_t mend_by_room(smeplat__way *w, int32_t criterion, int32_t at_hand)
{
    uint32_t wanted;
    attempt a;

    if (!search_facts(&a, w, criterion, 1))
        return 0;
    a.c.platform = &a.p;
    wanted = (slot_of(&a, SMEPLAT_FIELD_OUTSTANDING_RESULTS) >= 0 ? SMEPLAT__ADOPT_RESULTS : 0u) |
             (slot_of(&a, SMEPLAT_FIELD_DEMONSTRATION_EFFECT) >= 0 ? SMEPLAT__ADOPT_EFFECT : 0u);
    if (wanted && at_hand)
        return 0;
    w->wanted |= wanted;
    add_facts(w, criterion, &a);
    if (verdict_under(&a, criterion, smeplat__least) == SMEPLAT_VERDICT_DISCRETION)
        add_ruling(w, criterion);
    return 1;
}

/* The day on which time alone will have cured a criterion of facts, once they are evidenced; 0 never. */
static int32_t cured_on(const smeplat__way *w, int32_t criterion)
{
    smeplat__case c = w->c;
    smeplat_platform p = *c.platform;

    if (criterion == SMEPLAT_CRITERION_ART10_FILED_IN_TIME)
        return (int32_t)p.filed_on.value;
    if (criterion != SMEPLAT_CRITERION_ART6_1_AGE || !p.founded_on.basis)
        return 0;
    p.founded_on.basis = SMEPLAT_BASIS_VERIFIED;
    c.platform = &p;
    return smeplat__met_from(&c, criterion);
}

static int32_t mend_facts(smeplat__way *w, int32_t criterion)
{
    attempt own;
    int32_t found = search_facts(&own, w, criterion, 0), day, fields[4];

    own.c.platform = &own.p;
    if (found && !own.reached)
        add_facts(w, criterion, &own);
    else if (mend_by_room(w, criterion, 0))
        return 0;
    else if (found)
        add_facts(w, criterion, &own);
    else {
        day = cured_on(w, criterion);
        if (day > w->c.deadline)
            return day;
        add_no_way(w, SMEPLAT_REMEDY_STUCK, criterion, smeplat__facts_used(&w->c, criterion, fields) ? fields[0] : 0, 0);
    }
    return 0;
}

/*= Art. 6(1): registered, by the code under R2 = 1 */
static void mend_code(smeplat__way *w, int32_t criterion)
{
    if (mend_by_room(w, criterion, 0))
        return;
    if (w->c.region < 0)
        add_state(w, criterion, SMEPLAT_FIELD_USCC, 0, SMEPLAT_BOUND_NONE, 0, 0);
    else
        add_reach(w, SMEPLAT_REMEDY_FULFIL, criterion, SMEPLAT_FIELD_USCC, 0, 0, 0);
}

/* ---- incidents ---- */

/* What can be made of one incident: verdicts at the least favourable corner. */
typedef struct prospect {
    int32_t now, shown, told; /* as it stands; evidenced; with what is not known stated too */
    int32_t field, bound;     /* what `told` states */
    int64_t amount;
    smeplat_incident best;    /* as `told` takes it */
} prospect;

/* The bureau's ruling in force on a criterion of incidents: its kind and day. */
static int32_t ruling_in_force(const smeplat__case *c, int32_t criterion, int32_t *day)
{
    const smeplat_platform *p = c->platform;
    int32_t kind = 0;
    size_t i;

    *day = 0;
    for (i = 0; i < p->ruling_count; i++) {
        smeplat_ruling room;
        const smeplat_ruling *x = smeplat__element(p->rulings, i, sizeof room, &room);

        if (x->criterion == criterion && x->decided_on > *day) {
            kind = x->ruling;
            *day = x->decided_on;
        }
    }
    for (i = 0; kind && i < p->incident_count; i++) {
        smeplat_incident room;
        const smeplat_incident *x = smeplat__incident_at(p->incidents, i, &room);

        if (smeplat__incident_kind_of(criterion, x) && x->decided_on > *day)
            kind = *day = 0;
    }
    return kind;
}

/* Evidence that lets what softens an incident hold. */
static int32_t softening_basis(const smeplat_rules *r)
{
    return r->min_basis > SMEPLAT_BASIS_DOCUMENTED ? r->min_basis : SMEPLAT_BASIS_DOCUMENTED;
}

/* Whether an incident not dated may have been decided on `date`: not after what followed it, nor after a ruling that is to stay
 * in force. */
static int32_t may_be_of(const smeplat_incident *x, int32_t date, int32_t ruled_on)
{
    return date && (!x->ended_on || date <= x->ended_on) && (!x->repaired_on || date <= x->repaired_on) &&
           (!ruled_on || date <= ruled_on);
}

/* Takes one more thing as stated of an incident, if that helps more than what was tried before. */
static void try_telling(const smeplat__way *w, const smeplat_incident *x, int32_t field, int32_t bound, int32_t value, prospect *p)
{
    smeplat_incident told = *x;
    uint64_t why = 0;
    int32_t result;

    if (told.basis < softening_basis(w->c.rules))
        told.basis = softening_basis(w->c.rules);
    if (field == SMEPLAT_FIELD_INCIDENTS_DECIDED_ON)
        told.decided_on = value;
    else
        told.severity = value;
    result = smeplat__incident(w->c.rules, &told, w->c.deadline, smeplat__least, 0, &why);
    if (p->field && result <= p->told)
        return;
    p->told = result;
    p->best = told;
    p->field = field;
    p->bound = bound;
    p->amount = value;
}

/* An incident whose date is not known: long enough ago, or after the deadline. */
static void try_dates(const smeplat__way *w, const smeplat_incident *x, int32_t ruled_on, prospect *p)
{
    const smeplat_rules *r = w->c.rules;
    int32_t day = w->c.deadline, date = latest_with(day, r->lookback_years, smeplat__option(r, SMEPLAT_READING_LOOKBACK_ENDS));

    date = earlier(earlier(earlier(date, x->ended_on), x->repaired_on), ruled_on);
    if (date)
        try_telling(w, x, SMEPLAT_FIELD_INCIDENTS_DECIDED_ON, SMEPLAT_BOUND_AT_MOST, date, p);
    date = day < SMEPLAT_DATE_MAX ? smeplat__date_step(day, 1) : 0;
    if (may_be_of(x, date, ruled_on))
        try_telling(w, x, SMEPLAT_FIELD_INCIDENTS_DECIDED_ON, ruled_on ? SMEPLAT_BOUND_EXACTLY : SMEPLAT_BOUND_AT_LEAST, date, p);
}

static void look_ahead(const smeplat__way *w, const smeplat_incident *x, int32_t entry, int32_t ruled_on, prospect *p)
{
    const smeplat_rules *r = w->c.rules;
    int32_t day = w->c.deadline;
    uint64_t why = 0;

    memset(p, 0, sizeof *p);
    p->best = *x;
    p->now = smeplat__incident(r, x, day, smeplat__least, entry, &why);
    if (p->best.basis < softening_basis(r))
        p->best.basis = softening_basis(r);
    p->shown = p->told = smeplat__incident(r, &p->best, day, smeplat__least, entry, &why);
    if (p->shown == SMEPLAT_VERDICT_MET)
        return;
    if (!x->decided_on)
        try_dates(w, x, ruled_on, p);
    else if (x->kind == SMEPLAT_INCIDENT_ADMINISTRATIVE_PENALTY && !x->severity)
        try_telling(w, x, SMEPLAT_FIELD_INCIDENTS_SEVERITY, SMEPLAT_BOUND_EXACTLY, SMEPLAT_SEVERITY_MINOR, p);
}

/* How the incidents stand together. */
typedef struct outlook {
    int32_t ruling, ruled_on; /* in force */
    int32_t asks_ruling;      /* a ruling is needed that is not there */
    int32_t day;              /* a later day is needed */
    int32_t stuck;            /* entry that no day clears */
} outlook;

static void survey_incidents(const smeplat__way *w, int32_t criterion, outlook *o)
{
    const smeplat_platform *p = w->c.platform;
    size_t i;

    memset(o, 0, sizeof *o);
    o->ruling = ruling_in_force(&w->c, criterion, &o->ruled_on);
    for (i = 0; i < p->incident_count; i++) {
        smeplat_incident room;
        const smeplat_incident *x = smeplat__incident_at(p->incidents, i, &room);
        int32_t best, day;
        prospect ahead;

        if (!smeplat__incident_kind_of(criterion, x))
            continue;
        look_ahead(w, x, (int32_t)i + 1, o->ruled_on, &ahead);
        best = ahead.now > ahead.told ? ahead.now : ahead.told;
        if (best == SMEPLAT_VERDICT_MET)
            continue;
        if (best == SMEPLAT_VERDICT_DISCRETION && o->ruling != SMEPLAT_RULING_REFUSED) {
            o->asks_ruling = o->asks_ruling || !o->ruling;
            continue;
        }
        day = smeplat__incident_clear_from(w->c.rules, &ahead.best, w->c.deadline);
        if (!day && !o->stuck)
            o->stuck = (int32_t)i + 1;
        if (day > o->day)
            o->day = day;
    }
}

static void add_incident(smeplat__way *w, int32_t criterion, int32_t entry, int32_t target, const prospect *p)
{
    int32_t basis = softening_basis(w->c.rules);

    if (p->now >= target)
        return;
    if (p->shown >= target)
        add_evidence(w, criterion, SMEPLAT_FIELD_INCIDENTS_BASIS, entry, 0, basis);
    else
        add_state(w, criterion, p->field, entry, p->bound, p->amount, basis);
}

/*= Art. 6(2): a clean record */
static int32_t mend_incidents(smeplat__way *w, int32_t criterion)
{
    const smeplat_platform *p = w->c.platform;
    int32_t target;
    outlook o;
    size_t i;

    survey_incidents(w, criterion, &o);
    if ((o.stuck || o.day) && mend_by_room(w, criterion, 0))
        return 0;
    /* Where a ruling carries it in any case and there is room for all of it, no incident needs softening. */
    if ((o.asks_ruling || o.ruling == SMEPLAT_RULING_ALLOWED) && mend_by_room(w, criterion, 1))
        return 0;
    if (o.stuck) {
        add_no_way(w, SMEPLAT_REMEDY_STUCK, criterion, SMEPLAT_FIELD_INCIDENTS, o.stuck);
        return 0;
    }
    if (o.day)
        return o.day;
    add_yes(w, criterion, &p->incidents_complete, SMEPLAT_FIELD_INCIDENTS_COMPLETE, 0);
    target = o.asks_ruling || o.ruling == SMEPLAT_RULING_ALLOWED ? SMEPLAT_VERDICT_DISCRETION : SMEPLAT_VERDICT_MET;
    for (i = 0; i < p->incident_count; i++) {
        smeplat_incident room;
        const smeplat_incident *x = smeplat__incident_at(p->incidents, i, &room);
        prospect ahead;

        if (!smeplat__incident_kind_of(criterion, x))
            continue;
        look_ahead(w, x, (int32_t)i + 1, o.ruled_on, &ahead);
        add_incident(w, criterion, (int32_t)i + 1, target, &ahead);
    }
    if (o.asks_ruling)
        add_ruling(w, criterion);
    return 0;
}

/* ---- functions ---- */

/* What one function of Art. 7 would take. */
typedef struct offer {
    int32_t steps, reached, is_new;
} offer;

static void weigh_yes(const smeplat_rules *r, const smeplat_fact *fact, int64_t floor, offer *o)
{
    if (fact->basis && fact->value < floor)
        o->reached++;
    if (fact->basis < r->min_basis || fact->value < floor)
        o->steps++;
}

static int32_t needs_capacity(const smeplat_rules *r, int32_t function)
{
    return function == SMEPLAT_FUNCTION_INNOVATION && !smeplat__option(r, SMEPLAT_READING_INNOVATION_CAPACITY);
}

/* Entry of a function, from 1; 0 when it has none. */
static int32_t entry_of(const smeplat_platform *p, int32_t function, smeplat_service *out)
{
    size_t i;

    for (i = 0; i < p->service_count; i++) {
        *out = *smeplat__service_at(p, i, out);
        if (out->function == function)
            return (int32_t)i + 1;
    }
    return 0;
}

static offer offer_of(const smeplat__case *c, int32_t function)
{
    offer o = {0, 0, 0};
    smeplat_service x;

    if (!entry_of(c->platform, function, &x)) {
        o.steps = o.is_new = 1;
        return o;
    }
    weigh_yes(c->rules, &x.offered, 1, &o);
    if (!smeplat__option(c->rules, SMEPLAT_READING_FUNCTION_PROOF))
        weigh_yes(c->rules, &x.records_in_year, 1, &o);
    if (needs_capacity(c->rules, function)) {
        weigh_yes(c->rules, &x.organises_innovation_resources, 1, &o);
        weigh_yes(c->rules, &x.opens_instruments, 1, &o);
    }
    return o;
}

static int32_t is_easier(offer a, offer b)
{
    if (a.reached != b.reached)
        return a.reached < b.reached;
    if (a.is_new != b.is_new)
        return b.is_new; /* what is on the list goes before what nobody has spoken of */
    return a.steps < b.steps;
}

static void add_records(smeplat__way *w, int32_t criterion, const smeplat_fact *fact, int32_t entry)
{
    int32_t field = SMEPLAT_FIELD_SERVICES_RECORDS_IN_YEAR;

    if (!fact->basis)
        add_state(w, criterion, field, entry, SMEPLAT_BOUND_AT_LEAST, 1, w->c.rules->min_basis);
    else if (!fact->value)
        add_reach(w, SMEPLAT_REMEDY_RAISE, criterion, field, entry, 1, w->c.rules->min_basis);
    else if (fact->basis < w->c.rules->min_basis)
        add_evidence(w, criterion, field, entry, fact->value, w->c.rules->min_basis);
}

static void add_function(smeplat__way *w, int32_t criterion, int32_t function)
{
    smeplat_service x;
    int32_t entry = entry_of(w->c.platform, function, &x);

    if (!entry) {
        add_state(w, criterion, SMEPLAT_FIELD_SERVICES, 0, SMEPLAT_BOUND_EXACTLY, function, w->c.rules->min_basis);
        return;
    }
    add_yes(w, criterion, &x.offered, SMEPLAT_FIELD_SERVICES_OFFERED, entry);
    if (!smeplat__option(w->c.rules, SMEPLAT_READING_FUNCTION_PROOF))
        add_records(w, criterion, &x.records_in_year, entry);
    if (needs_capacity(w->c.rules, function)) {
        add_yes(w, criterion, &x.organises_innovation_resources, SMEPLAT_FIELD_SERVICES_ORGANISES_INNOVATION_RESOURCES, entry);
        add_yes(w, criterion, &x.opens_instruments, SMEPLAT_FIELD_SERVICES_OPENS_INSTRUMENTS, entry);
    }
}

/*= Art. 7: enough functions */
static void mend_functions(smeplat__way *w, int32_t criterion)
{
    int32_t taken = 0, n, function;

    /* Those that count already are the easiest of all. */
    for (n = 0; n < w->c.rules->functions_min; n++) {
        int32_t easiest = 0;
        offer least = {0, 0, 0};

        for (function = SMEPLAT_FUNCTION_CONSULTING; function <= SMEPLAT_FUNCTION_FINANCE; function++) {
            offer o = offer_of(&w->c, function);

            if (taken & 1 << function || (easiest && !is_easier(o, least)))
                continue;
            easiest = function;
            least = o;
        }
        taken |= 1 << easiest;
        add_function(w, criterion, easiest);
    }
}

/* ---- the bar ---- */

/* The day the bar is tested on once the filing date is known well enough. */
static int32_t bar_day(const smeplat__case *c)
{
    if (smeplat__option(c->rules, SMEPLAT_READING_BAR_TESTED_AT) || !c->platform->filed_on.basis)
        return c->deadline;
    return (int32_t)c->platform->filed_on.value;
}

/* A start that leaves `day` free: the latest whose bar is over, or, where what is known rules that out, one still to come. 0 when
 * there is none. */
static int32_t harmless_start(const smeplat_rules *r, const smeplat_revocation *x, int32_t day, int32_t *bound)
{
    int32_t start = latest_with(day, r->bar_years, 0);

    *bound = SMEPLAT_BOUND_AT_MOST;
    if (!smeplat__option(r, SMEPLAT_READING_BAR_START))
        return earlier(earlier(start, x->published_on), x->annulled_on);
    if (start && x->decided_on <= start)
        return start;
    *bound = SMEPLAT_BOUND_AT_LEAST; /* nothing is published before it is decided */
    return x->decided_on > day ? x->decided_on : day < SMEPLAT_DATE_MAX ? smeplat__date_step(day, 1) : 0;
}

/* The day after one that is barred; 0 past the end of the calendar. */
static int32_t day_after(int32_t day)
{
    return day < SMEPLAT_DATE_MAX ? smeplat__date_step(day, 1) : 0;
}

/* Starts of bars that are not known: states them, or says at which entry it is stuck. */
static int32_t mend_starts(smeplat__way *w, int32_t criterion, int32_t day, int32_t add)
{
    const smeplat_platform *p = w->c.platform;
    const smeplat_rules *r = w->c.rules;
    int32_t field = smeplat__option(r, SMEPLAT_READING_BAR_START) ? SMEPLAT_FIELD_REVOCATIONS_PUBLISHED_ON
                                                                  : SMEPLAT_FIELD_REVOCATIONS_DECIDED_ON;
    size_t i;

    for (i = 0; i < p->revocation_count; i++) {
        smeplat_revocation room;
        const smeplat_revocation *x = smeplat__revocation_at(p->revocations, i, &room);
        int32_t start, bound;

        if (!smeplat__carries_bar(r, x) || smeplat__bar_start(r, x) || (x->annulled_on && x->annulled_on <= day))
            continue;
        start = harmless_start(r, x, day, &bound);
        if (!start)
            return (int32_t)i + 1;
        if (add)
            add_state(w, criterion, field, (int32_t)i + 1, bound, start, 0);
    }
    return 0;
}

/*= Art. 15: free of a bar */
static int32_t mend_bar(smeplat__way *w, int32_t criterion)
{
    const smeplat_platform *p = w->c.platform;
    int32_t day = bar_day(&w->c), until = smeplat__barred_until(w->c.rules, p->revocations, p->revocation_count, day);
    int32_t free_day = until ? day_after(until) : 0, stuck = mend_starts(w, criterion, day, 0);

    if (until && !free_day)
        stuck = smeplat__barring_entry(w->c.rules, p->revocations, p->revocation_count, day, 0);
    if ((stuck || free_day) && mend_by_room(w, criterion, 0))
        return 0;
    if (stuck) {
        add_no_way(w, SMEPLAT_REMEDY_STUCK, criterion, SMEPLAT_FIELD_REVOCATIONS, stuck);
        return 0;
    }
    if (free_day)
        return free_day;
    if (!smeplat__option(w->c.rules, SMEPLAT_READING_BAR_TESTED_AT)) {
        if (!p->filed_on.basis)
            add_state(w, criterion, SMEPLAT_FIELD_FILED_ON, 0, filing_day_bound(&w->c), day, w->c.rules->min_basis);
        else if (p->filed_on.basis < w->c.rules->min_basis)
            add_evidence(w, criterion, SMEPLAT_FIELD_FILED_ON, 0, day, w->c.rules->min_basis);
    }
    return mend_starts(w, criterion, day, 1);
}

int32_t smeplat__way_mend(smeplat__way *w, int32_t criterion)
{
    int32_t missing = smeplat__figure_missing(w->c.rules, criterion);
    smeplat__outcome o;

    smeplat__criterion_decide(&w->c, criterion, &o);
    if (o.verdict >= SMEPLAT_VERDICT_MET)
        return 0;
    if (missing) {
        add_no_way(w, SMEPLAT_REMEDY_FIND_FIGURE, criterion, missing, 0);
        return 0;
    }
    if (o.verdict == SMEPLAT_VERDICT_DISCRETION) {
        add_ruling(w, criterion);
        return 0;
    }
    switch (criterion) {
    case SMEPLAT_CRITERION_ART6_2_PENALTIES:
    case SMEPLAT_CRITERION_ART6_2_DISHONESTY:
        return mend_incidents(w, criterion);
    case SMEPLAT_CRITERION_ART7_FUNCTIONS:
        mend_functions(w, criterion);
        return 0;
    case SMEPLAT_CRITERION_ART15_BAR:
        return mend_bar(w, criterion);
    case SMEPLAT_CRITERION_ART6_1_REGISTERED:
        if (smeplat__option(w->c.rules, SMEPLAT_READING_REGISTERED_BY)) {
            mend_code(w, criterion);
            return 0;
        }
        return mend_facts(w, criterion);
    default:
        return mend_facts(w, criterion);
    }
}
