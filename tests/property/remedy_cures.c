/* The way to yes is one: on seeded random applications all its steps together give MET, and all but any one of them do not.
 *
 * What a step does is written here a second time, from the words of remedy.h.
 * SPDX-License-Identifier: Apache-2.0 */
#include <smeplat/remedy.h>

#include "random_platform.h"

#define STEPS_MAX 128

static long failures;

static void fail(const char *what, uint64_t seed, long a, long b)
{
    printf("not ok: %s, seed %llu: %ld, not %ld\n", what, (unsigned long long)seed, a, b);
    if (++failures == 20)
        exit(1); /* enough to see what is wrong */
}

/* An application of our own to change: lists with room for more. */
typedef struct changed {
    random_application a;
    smeplat_ruling rulings[RANDOM_LIST_MAX + 40];
    char code[19];
} changed;

static void copy(changed *c, const random_application *a)
{
    smeplat_platform *p = &c->a.platform;

    c->a = *a;
    memcpy(c->rulings, a->rulings, sizeof a->rulings);
    p->services = c->a.services;
    p->incidents = c->a.incidents;
    p->revocations = c->a.revocations;
    p->rulings = c->rulings;
    p->sponsor_usccs = c->a.sponsors;
}

static void set(smeplat_fact *fact, int64_t value, int32_t basis)
{
    fact->value = value;
    if (fact->basis < basis)
        fact->basis = basis;
}

/* Stated parts never pass their wholes. */
static void agree(smeplat_platform *p)
{
    smeplat_fact *wholes[3];
    int i;

    wholes[0] = &p->operating_revenue_fen;
    wholes[1] = &p->total_income_fen;
    wholes[2] = &p->service_revenue_fen;
    for (i = 0; i < 3; i++)
        if (wholes[i]->basis && wholes[i]->value < p->sme_service_revenue_fen.value)
            wholes[i]->value = p->sme_service_revenue_fen.value;
    if (p->survey_valid.basis && p->survey_satisfied.value <= p->survey_valid.value &&
        p->survey_basically_satisfied.value > p->survey_valid.value - p->survey_satisfied.value)
        p->survey_basically_satisfied.value = p->survey_valid.value - p->survey_satisfied.value;
}

static smeplat_fact *service_fact(changed *c, const smeplat_remedy_step *s)
{
    smeplat_service *x = &c->a.services[s->entry - 1];

    switch (s->field) {
    case SMEPLAT_FIELD_SERVICES_OFFERED:
        return &x->offered;
    case SMEPLAT_FIELD_SERVICES_RECORDS_IN_YEAR:
        return &x->records_in_year;
    case SMEPLAT_FIELD_SERVICES_ORGANISES_INNOVATION_RESOURCES:
        return &x->organises_innovation_resources;
    default:
        return &x->opens_instruments;
    }
}

static void new_service(changed *c, const smeplat_remedy_step *s)
{
    smeplat_service *x = &c->a.services[c->a.platform.service_count++];

    memset(x, 0, sizeof *x);
    x->struct_size = sizeof *x;
    x->function = (int32_t)s->amount;
    set(&x->offered, 1, s->basis);
    set(&x->records_in_year, 1, s->basis);
    if (x->function == SMEPLAT_FUNCTION_INNOVATION) {
        set(&x->organises_innovation_resources, 1, s->basis);
        set(&x->opens_instruments, 1, s->basis);
    }
}

static void beijing_code(changed *c)
{
    smeplat_platform *p = &c->a.platform;

    memcpy(c->code, p->uscc.len ? p->uscc.ptr : "91110108551385082Q", 18);
    memcpy(c->code + 2, "110000", 6);
    p->uscc.ptr = c->code;
    p->uscc.len = 18;
}

static void state_entry(changed *c, const smeplat_remedy_step *s)
{
    if (s->field == SMEPLAT_FIELD_INCIDENTS_DECIDED_ON || s->field == SMEPLAT_FIELD_INCIDENTS_SEVERITY) {
        smeplat_incident *x = &c->a.incidents[s->entry - 1];

        if (s->field == SMEPLAT_FIELD_INCIDENTS_SEVERITY)
            x->severity = (int32_t)s->amount;
        else
            x->decided_on = (int32_t)s->amount;
        if (x->basis < s->basis)
            x->basis = s->basis;
    } else if (s->field == SMEPLAT_FIELD_REVOCATIONS_DECIDED_ON) {
        c->a.revocations[s->entry - 1].decided_on = (int32_t)s->amount;
    } else if (s->field == SMEPLAT_FIELD_REVOCATIONS_PUBLISHED_ON) {
        c->a.revocations[s->entry - 1].published_on = (int32_t)s->amount;
    } else {
        set(service_fact(c, s), s->amount, s->basis);
    }
}

static void take(changed *c, const smeplat_remedy_step *s)
{
    smeplat_platform *p = &c->a.platform;
    smeplat_ruling *ruling;
    smeplat_fact *fact =
        s->field >= SMEPLAT_FIELD_PUBLIC_BENEFIT && s->field <= SMEPLAT_FIELD_MATERIALS_COMPLETE
            ? random_fact_at(p, s->field)
        : s->field >= SMEPLAT_FIELD_SERVICES_OFFERED && s->field <= SMEPLAT_FIELD_SERVICES_OPENS_INSTRUMENTS
            ? service_fact(c, s)
            : NULL;

    switch (s->kind) {
    case SMEPLAT_REMEDY_STATE:
        if (s->field == SMEPLAT_FIELD_SERVICES)
            new_service(c, s);
        else if (s->field == SMEPLAT_FIELD_USCC)
            beijing_code(c);
        else if (s->entry)
            state_entry(c, s);
        else
            set(fact, s->amount, s->basis);
        break;
    case SMEPLAT_REMEDY_EVIDENCE:
        if (s->field == SMEPLAT_FIELD_INCIDENTS_BASIS)
            c->a.incidents[s->entry - 1].basis = s->basis;
        else
            set(fact, fact->value, s->basis);
        break;
    case SMEPLAT_REMEDY_FULFIL:
        if (s->field == SMEPLAT_FIELD_USCC)
            beijing_code(c);
        else
            set(fact, 1, s->basis);
        break;
    case SMEPLAT_REMEDY_RAISE:
        set(fact, fact->value + s->amount, s->basis);
        break;
    case SMEPLAT_REMEDY_RULING:
        ruling = &c->rulings[p->ruling_count++];
        memset(ruling, 0, sizeof *ruling);
        ruling->struct_size = sizeof *ruling;
        ruling->criterion = s->criterion;
        ruling->ruling = SMEPLAT_RULING_ALLOWED;
        ruling->decided_on = s->date;
        break;
    case SMEPLAT_REMEDY_WAIT:
        set(&p->filed_on, s->date, s->basis);
        if (c->a.round.deadline < s->date)
            c->a.round.deadline = s->date;
        break;
    default:
        break;
    }
}

/* The overall verdict with the steps taken but for one (none: -1); 0 when the door refuses what comes out. */
static int32_t overall_with(const random_application *a, const smeplat_remedy_step *steps, int n, int but)
{
    static changed c;
    smeplat_assessment out;
    int i;

    copy(&c, a);
    for (i = 0; i < n; i++)
        if (i != but)
            take(&c, &steps[i]);
    agree(&c.a.platform);
    memset(&out, 0, sizeof out);
    out.struct_size = sizeof out;
    return smeplat_assess(&c.a.platform, &c.a.round, &c.a.rules, &out, NULL, 0, NULL) ? 0 : out.overall;
}

/* The verdict with all steps taken, but step i of another amount and rulings of its criterion no earlier than that, if a date. */
static int32_t overall_varied(const random_application *a, const smeplat_remedy_step *steps, int n, int i,
                              int64_t amount)
{
    static smeplat_remedy_step varied[STEPS_MAX];
    int k;

    memcpy(varied, steps, (size_t)n * sizeof *steps);
    varied[i].amount = amount;
    for (k = 0; k < n; k++)
        if (varied[k].kind == SMEPLAT_REMEDY_RULING && varied[k].criterion == varied[i].criterion &&
            varied[i].field == SMEPLAT_FIELD_INCIDENTS_DECIDED_ON && varied[k].date < amount)
            varied[k].date = (int32_t)amount;
    return overall_with(a, varied, n, -1);
}

static int is_day(int32_t field)
{
    return field == SMEPLAT_FIELD_FOUNDED_ON || field == SMEPLAT_FIELD_FILED_ON ||
           field == SMEPLAT_FIELD_INCIDENTS_DECIDED_ON || field == SMEPLAT_FIELD_REVOCATIONS_DECIDED_ON ||
           field == SMEPLAT_FIELD_REVOCATIONS_PUBLISHED_ON;
}

/* An amount `by` further up or down, a day as many days; 0 where there is none. */
static int64_t further(const smeplat_remedy_step *s, int64_t by)
{
    int32_t day;

    if (!is_day(s->field))
        return s->amount + by < 0 ? 0 : s->amount + by;
    return smeplat_date_add_days((int32_t)s->amount, by, &day) ? 0 : day;
}

/* Valid answers can be no fewer than those that are stated one by one. */
static int64_t answers_of(const smeplat_platform *p)
{
    return p->survey_satisfied.value + p->survey_basically_satisfied.value;
}

/* Whatever else the bound allows does as well (or cannot be said at all: a part beyond its whole). */
static void check_bound(const random_application *a, uint64_t seed, const smeplat_remedy_step *steps, int n, int i)
{
    static const int64_t by[] = {1, 2, 30, 400};
    const smeplat_remedy_step *s = &steps[i];
    int32_t verdict, sign = s->bound == SMEPLAT_BOUND_AT_LEAST ? 1 : -1;
    int64_t amount;
    size_t k;

    if (s->bound != SMEPLAT_BOUND_AT_LEAST && s->bound != SMEPLAT_BOUND_AT_MOST)
        return;
    for (k = 0; k < sizeof by / sizeof *by; k++) {
        amount = further(s, sign * by[k]);
        if (s->field == SMEPLAT_FIELD_SURVEY_VALID && amount < answers_of(&a->platform))
            continue;
        verdict = amount ? overall_varied(a, steps, n, i, amount) : 0;
        if (verdict && verdict != SMEPLAT_VERDICT_MET)
            fail("what the bound allows", seed, i, (long)amount);
    }
}

/* Of a share both amounts may be any multiple. */
static void check_share(const random_application *a, uint64_t seed, const smeplat_remedy_step *steps, int n, int i)
{
    static smeplat_remedy_step varied[STEPS_MAX];
    int k, parts = 0;

    if (steps[i].bound != SMEPLAT_BOUND_SHARE)
        return;
    memcpy(varied, steps, (size_t)n * sizeof *steps);
    for (k = 0; k < n; k++)
        if (steps[k].bound == SMEPLAT_BOUND_SHARE && steps[k].criterion == steps[i].criterion) {
            varied[k].amount *= 7;
            parts++;
        }
    if (parts != 2)
        fail("a share of two", seed, parts, 2);
    if (overall_with(a, varied, n, -1) != SMEPLAT_VERDICT_MET)
        fail("seven times the share", seed, i, (long)steps[i].amount);
}

/* What falls short is raised by no more than is needed, and no more is asked for than must be. */
static void check_least(const random_application *a, uint64_t seed, const smeplat_remedy_step *steps, int n, int i)
{
    const smeplat_remedy_step *s = &steps[i];

    if (is_day(s->field) || (s->kind != SMEPLAT_REMEDY_RAISE && s->bound != SMEPLAT_BOUND_AT_LEAST))
        return;
    if (s->amount > 1 && overall_varied(a, steps, n, i, s->amount - 1) == SMEPLAT_VERDICT_MET)
        fail("more than is needed", seed, i, (long)s->amount);
}

/* Kinds stand in the order of the list, and in each what settles more goes first. */
static int32_t rank_of(const smeplat_remedy_step *s)
{
    switch (s->kind) {
    case SMEPLAT_REMEDY_STATE:
    case SMEPLAT_REMEDY_EVIDENCE:
        return -s->settles;
    case SMEPLAT_REMEDY_FULFIL:
    case SMEPLAT_REMEDY_RAISE:
        return 1;
    default:
        return s->kind < SMEPLAT_REMEDY_FIND_FIGURE ? s->kind : 7;
    }
}

static void check(const random_application *a, uint64_t seed, long counts[4])
{
    smeplat_remedy_step steps[STEPS_MAX];
    smeplat_remedy r;
    int32_t verdict;
    uint64_t criteria = 0;
    int i, n;

    memset(&r, 0, sizeof r);
    r.struct_size = sizeof r;
    steps[0].struct_size = sizeof steps[0];
    if (smeplat_remedy_find(&a->platform, &a->round, &a->rules, &r, steps, STEPS_MAX, NULL)) {
        fail("refused", seed, 1, 0);
        return;
    }
    n = (int)r.step_count;
    counts[3] += n;
    verdict = overall_with(a, steps, 0, -1);
    if (verdict != r.overall)
        fail("overall", seed, r.overall, verdict);
    if ((verdict == SMEPLAT_VERDICT_MET) != (n == 0))
        fail("steps though nothing is missing, or none", seed, n, verdict);
    for (i = 0; i < n; i++) {
        criteria |= steps[i].criteria;
        if (i && rank_of(&steps[i]) < rank_of(&steps[i - 1]))
            fail("order", seed, steps[i].kind, steps[i - 1].kind);
    }
    if (criteria & ~r.criteria & ~(steps[n ? n - 1 : 0].kind == SMEPLAT_REMEDY_WAIT ? UINT64_MAX : 0) &&
        r.deadline == a->round.deadline)
        fail("a step for a criterion that is MET", seed, (long)criteria, (long)r.criteria);
    if (!r.reachable) {
        counts[0]++;
        if (overall_with(a, steps, n, -1) == SMEPLAT_VERDICT_MET)
            fail("a way where there is said to be none", seed, 4, 0);
        return;
    }
    verdict = overall_with(a, steps, n, -1);
    if (verdict != SMEPLAT_VERDICT_MET)
        fail("all steps", seed, verdict, SMEPLAT_VERDICT_MET);
    for (i = 0; i < n; i++) {
        if (overall_with(a, steps, n, i) == SMEPLAT_VERDICT_MET)
            fail("a step too many", seed, i, steps[i].kind);
        check_bound(a, seed, steps, n, i);
        check_share(a, seed, steps, n, i);
        check_least(a, seed, steps, n, i);
        counts[2] += steps[i].kind == SMEPLAT_REMEDY_WAIT;
    }
    counts[1]++;
}

int main(int argc, char **argv)
{
    uint64_t cases = argc > 1 ? strtoull(argv[1], NULL, 10) : 20000, seed,
             first = argc > 2 ? strtoull(argv[2], NULL, 10) : 1;
    static random_application a;
    long counts[4] = {0, 0, 0, 0};

    for (seed = first; seed < first + cases; seed++) {
        if (seed % 3 == 0)
            random_nearly_met(&a, seed);
        else if (seed % 3 == 1)
            random_mostly_met(&a, seed, 15);
        else
            random_fill(&a, seed, 40);
        if (seed % 4 == 0)
            random_rules(&a);
        if (seed % 50 == 0)
            memset(&a.rules.assets_fen_min, 0, 8u * (size_t)(1 + random_below(6)));
        check(&a, seed, counts);
    }
    printf("%llu applications: %ld with a way (%ld of them by waiting), %ld without, %ld steps\n",
           (unsigned long long)cases, counts[1], counts[2], counts[0], counts[3]);
    printf("%s: every way cures, none has a step too many; %ld failures\n", failures ? "not ok" : "ok", failures);
    return failures != 0;
}
