/* What a look at the facts settles; see glance.h.
 * SPDX-License-Identifier: Apache-2.0 */
#include "assess/glance.h"

#include <string.h>

#include "rules/beijing_2022.h"

#define FACT(field)     SMEPLAT_BIT(SMEPLAT_FIELD_##field)
#define CRITERION(name) SMEPLAT_BIT(SMEPLAT_CRITERION_##name)

/* Most makers of packages build with -O2, where gcc leaves the loops below as they stand. */
#if defined(__GNUC__) && !defined(__clang__) && defined(__OPTIMIZE__)
#pragma GCC optimize("O3")
#endif

#if defined(__GNUC__)
#define ALWAYS_INLINE __attribute__((always_inline)) static inline
#else
#define ALWAYS_INLINE static inline
#endif

/* ---- criteria that hang on one fact ---- */

/* A fact and its criterion: met by a yes, a number not below its floor, a day not after the deadline. */
#define SINGLES(X)                                \
    X(LEGAL_PERSON, ART6_1_LEGAL_PERSON)          \
    X(REGISTERED_IN_BEIJING, ART6_1_REGISTERED)   \
    X(TOTAL_ASSETS_FEN, ART6_1_ASSETS)            \
    X(OPERATING_SOUNDLY, ART6_2_OPERATION)        \
    X(GOOD_PROSPECTS, ART6_2_PROSPECTS)           \
    X(FIELD_REPUTATION, ART6_3_REPUTATION)        \
    X(FIXED_PREMISES, ART6_4_PREMISES)            \
    X(FACILITIES, ART6_4_FACILITIES)              \
    X(ORGANISES_RESOURCES, ART6_4_ORGANISES)      \
    X(INSTITUTIONS_GATHERED, ART6_4_INSTITUTIONS) \
    X(SYSTEM_DISPLAY, ART6_5_DISPLAY)             \
    X(SYSTEM_QUERY, ART6_5_QUERY)                 \
    X(DIGITAL_OPERATION, ART6_5_DIGITAL)          \
    X(BUSINESS_REPUTATION, ART6_6_CREDIT)         \
    X(MANAGEMENT_SYSTEM, ART6_6_MANAGEMENT)       \
    X(SERVICE_PROCESS, ART6_6_PROCESS)            \
    X(CHARGING_STANDARD, ART6_6_CHARGES)          \
    X(QUALITY_ASSURANCE, ART6_6_QUALITY)          \
    X(DEVELOPMENT_PLAN, ART6_6_PLAN)              \
    X(ANNUAL_TARGETS, ART6_6_TARGETS)             \
    X(MANAGEMENT_TEAM, ART6_7_TEAM)               \
    X(FREE_SERVICES, ART6_8_FREE_SERVICES)        \
    X(MATERIALS_COMPLETE, ART10_MATERIALS)        \
    X(FILED_ON, ART10_FILED_IN_TIME)

#define SINGLE_BIT(field, criterion) CRITERION(criterion) |
#define SINGLE_CRITERIA              (SINGLES(SINGLE_BIT) UINT64_C(0))

/* Facts and their criteria are numbered in much the same order, so that many lie equally far apart: those are moved at once. */
#define DISTANCE(field, criterion) (SMEPLAT_FIELD_##field - SMEPLAT_CRITERION_##criterion)
#define IF_10(field, criterion)    (DISTANCE(field, criterion) == 10 ? CRITERION(criterion) : 0) |
#define IF_11(field, criterion)    (DISTANCE(field, criterion) == 11 ? CRITERION(criterion) : 0) |
#define IF_12(field, criterion)    (DISTANCE(field, criterion) == 12 ? CRITERION(criterion) : 0) |
#define IF_17(field, criterion)    (DISTANCE(field, criterion) == 17 ? CRITERION(criterion) : 0) |
#define IF_23(field, criterion)    (DISTANCE(field, criterion) == 23 ? CRITERION(criterion) : 0) |
#define IF_25(field, criterion)    (DISTANCE(field, criterion) == 25 ? CRITERION(criterion) : 0) |
#define AT_10                      (SINGLES(IF_10) UINT64_C(0))
#define AT_11                      (SINGLES(IF_11) UINT64_C(0))
#define AT_12                      (SINGLES(IF_12) UINT64_C(0))
#define AT_17                      (SINGLES(IF_17) UINT64_C(0))
#define AT_23                      (SINGLES(IF_23) UINT64_C(0))
#define AT_25                      (SINGLES(IF_25) UINT64_C(0))

_Static_assert((AT_10 | AT_11 | AT_12 | AT_17 | AT_23 | AT_25) == SINGLE_CRITERIA, "every distance has its line");

/* Facts as the criteria that hang on them. */
static inline uint64_t as_criteria(uint64_t facts)
{
    return (facts >> 10 & AT_10) | (facts >> 11 & AT_11) | (facts >> 12 & AT_12) | (facts >> 17 & AT_17) |
           (facts >> 23 & AT_23) | (facts >> 25 & AT_25);
}

static inline uint64_t if_so(int32_t condition, uint64_t mask)
{
    return condition ? mask : 0;
}

/* The facts that are as they have to be, numbers in place of a plain yes too. */
static inline uint64_t good_facts(const smeplat__case *c, const smeplat_rules *r, const smeplat__sight *s)
{
    const smeplat_platform *p = c->platform;
    const uint64_t numbers =
        FACT(TOTAL_ASSETS_FEN) | FACT(INSTITUTIONS_GATHERED) | FACT(FREE_SERVICES) | FACT(FILED_ON);

    return (s->some & ~numbers) | if_so(p->total_assets_fen.value >= r->assets_fen_min, FACT(TOTAL_ASSETS_FEN)) |
           if_so(p->institutions_gathered.value >= r->institutions_min, FACT(INSTITUTIONS_GATHERED)) |
           if_so(p->free_services.value >= r->free_services_min, FACT(FREE_SERVICES)) |
           if_so(p->filed_on.value <= c->deadline, FACT(FILED_ON));
}

/* Criteria of the table above that do not hang on their fact alone under these rules. */
static inline uint64_t not_single(const smeplat_rules *r)
{
    return if_so(smeplat__option(r, SMEPLAT_READING_REGISTERED_BY), CRITERION(ART6_1_REGISTERED)) |
           if_so(!r->assets_fen_min, CRITERION(ART6_1_ASSETS)) |
           if_so(!r->institutions_min, CRITERION(ART6_4_INSTITUTIONS)) |
           if_so(!r->free_services_min, CRITERION(ART6_8_FREE_SERVICES));
}

/* What is required without "in principle", and what Art. 6's last paragraph may relax, under the rules of 2022. */
#define IF_REQUIRED(name, clause, unit, force, relax, filing, time, readings, question, facts) \
    (SMEPLAT_FORCE_##force == SMEPLAT_FORCE_REQUIRED ? CRITERION(name) : 0) |
#define IF_RELAXABLE(name, clause, unit, force, relax, filing, time, readings, question, facts) ((relax) ? CRITERION(name) : 0) |
#define REQUIRED_2022  (SMEPLAT__CRITERIA(IF_REQUIRED) UINT64_C(0))
#define RELAXABLE_2022 (SMEPLAT__CRITERIA(IF_RELAXABLE) UINT64_C(0))

/* Of criteria that are not met those without room: what is not met there is refused. */
static uint64_t without_room(const smeplat__case *c, uint64_t criteria)
{
    uint64_t found = 0;
    int32_t i;

    for (i = 1; criteria >> i; i++)
        if ((criteria & SMEPLAT_BIT(i)) && smeplat__force(c->rules, i) == SMEPLAT_FORCE_REQUIRED &&
            (c->sponsors == SMEPLAT__SPONSORS_NONE || !smeplat__relaxable(c->rules, i)))
            found |= SMEPLAT_BIT(i);
    return found;
}

static uint64_t without_room_2022(const smeplat__case *c, uint64_t criteria)
{
    return criteria & REQUIRED_2022 & (c->sponsors == SMEPLAT__SPONSORS_NONE ? ~UINT64_C(0) : ~RELAXABLE_2022);
}

/* ---- criteria that are met in the least favourable case ---- */

static inline int32_t all_in(uint64_t facts, uint64_t mask)
{
    return (facts & mask) == mask;
}

/* A date that lies so many years back: the corresponding day is never later than the same month and day. */
static inline int32_t is_old_enough(const smeplat__case *c, const smeplat_rules *r, const smeplat__sight *s)
{
    return all_in(s->enough, FACT(FOUNDED_ON)) && r->age_years_min &&
           c->platform->founded_on.value + r->age_years_min * 10000 + smeplat__option(r, SMEPLAT_READING_AGE_DAY) <=
               c->deadline;
}

static inline int32_t are_served(const smeplat__case *c, const smeplat_rules *r, const smeplat__sight *s)
{
    return all_in(s->enough, FACT(JJJ_SMES_SERVED)) && r->smes_min &&
           c->platform->jjj_smes_served.value >= r->smes_min && !smeplat__option(r, SMEPLAT_READING_REDUCED_FLOOR);
}

static inline int64_t if_enough(const smeplat__sight *s, int32_t field, const smeplat_fact *fact)
{
    return s->enough & SMEPLAT_BIT(field) ? fact->value : 0;
}

static inline int32_t is_staffed(const smeplat__case *c, const smeplat_rules *r, const smeplat__sight *s)
{
    const smeplat_platform *p = c->platform;

    return !smeplat__option(r, SMEPLAT_READING_STAFF_QUALIFICATION) && r->staff_min &&
           if_enough(s, SMEPLAT_FIELD_STAFF_DEGREE_ONLY, &p->staff_degree_only) +
                   if_enough(s, SMEPLAT_FIELD_STAFF_TITLE_ONLY, &p->staff_title_only) +
                   if_enough(s, SMEPLAT_FIELD_STAFF_DEGREE_AND_TITLE, &p->staff_degree_and_title) >=
               r->staff_min;
}

/* Whether a share of two facts that are both proved reaches its fraction. */
static inline int32_t is_shared(const smeplat__sight *s, uint64_t facts, int64_t num, int64_t den, smeplat_ratio min)
{
    return min.den && den && all_in(s->enough, facts) && smeplat__ratio_order(num, den, min.num, min.den) >= 0;
}

/* The field of the whole of Art. 6(8) under R7. */
static int32_t whole_field(const smeplat_rules *r)
{
    return SMEPLAT_FIELD_OPERATING_REVENUE_FEN + smeplat__option(r, SMEPLAT_READING_REVENUE_DENOMINATOR);
}

/* Whether a function's fact is yes and proved. */
static int32_t is_proved_yes(const smeplat__case *c, const smeplat_fact *fact)
{
    return fact->value == 1 && fact->basis >= c->rules->min_basis;
}

/* Whether enough functions count and none is offered without records; the first that counts goes to *first. */
static inline int32_t functions_count(const smeplat__case *c, const smeplat_rules *r, int32_t *first)
{
    const smeplat_platform *p = c->platform;
    int32_t n = 0;
    size_t i;

    if (!r->functions_min || smeplat__option(r, SMEPLAT_READING_FUNCTION_PROOF))
        return 0;
    for (i = 0; i < p->service_count; i++) {
        smeplat_service room;
        const smeplat_service *x = smeplat__service_at(p, i, &room);

        if (x->offered.value != 1)
            continue;
        if (x->records_in_year.value < 1 || x->records_in_year.basis < r->min_basis)
            return 0; /* a reason to be told */
        if (x->offered.basis < r->min_basis)
            continue;
        if (x->function == SMEPLAT_FUNCTION_INNOVATION && !smeplat__option(r, SMEPLAT_READING_INNOVATION_CAPACITY) &&
            !(is_proved_yes(c, &x->organises_innovation_resources) && is_proved_yes(c, &x->opens_instruments)))
            continue;
        if (!n++)
            *first = (int32_t)i + 1;
    }
    return n >= r->functions_min;
}

ALWAYS_INLINE void glance_at(const smeplat__case *c, const smeplat_rules *r, const smeplat__sight *s, smeplat__glance *g)
{
    const smeplat_platform *p = c->platform;
    const smeplat_fact *revenue = &p->sme_service_revenue_fen, *whole = smeplat__fact(p, whole_field(r));
    const uint64_t good = good_facts(c, r, s), singles = SINGLE_CRITERIA & c->in_force & ~not_single(r);
    uint64_t met, missed;

    g->function = 0;
    met = as_criteria(good & s->enough) & singles;
    missed = singles & ~met;
    g->not_met = g->unknown = 0;
    if (missed) {
        missed = r == &beijing_2022 ? without_room_2022(c, missed) : without_room(c, missed);
        g->not_met = missed & as_criteria(s->stated & ~good);
        g->unknown = missed & ~g->not_met;
    }
    met |= if_so(all_in(s->some & s->enough, FACT(PUBLIC_BENEFIT) | FACT(PUBLIC_CHARACTER) | FACT(OPENNESS)),
                 CRITERION(ART3_PRINCIPLES));
    met |= if_so(is_old_enough(c, r, s), CRITERION(ART6_1_AGE));
    if (!p->incident_count && r->lookback_years && all_in(s->some & s->enough, FACT(INCIDENTS_COMPLETE)))
        met |= CRITERION(ART6_2_PENALTIES) | CRITERION(ART6_2_DISHONESTY);
    met |= if_so(are_served(c, r, s), CRITERION(ART6_3_SMES_SERVED));
    met |= if_so(is_staffed(c, r, s), CRITERION(ART6_7_STAFF));
    met |= if_so(is_shared(s, FACT(SME_SERVICE_REVENUE_FEN) | SMEPLAT_BIT(whole_field(r)), revenue->value, whole->value,
                           r->revenue_share_min),
                 CRITERION(ART6_8_REVENUE_SHARE));
    if (!smeplat__option(r, SMEPLAT_READING_SATISFACTION_MEASURE))
        met |= if_so(is_shared(s, FACT(SURVEY_SATISFIED) | FACT(SURVEY_VALID), p->survey_satisfied.value, p->survey_valid.value,
                               r->satisfaction_min),
                     CRITERION(ART6_9_SATISFACTION));
    met |= if_so(functions_count(c, r, &g->function), CRITERION(ART7_FUNCTIONS));
    met |= if_so(!p->revocation_count && r->bar_years, CRITERION(ART15_BAR));
    g->met = met & c->in_force;
}

uint64_t smeplat__glance_verdicts(const smeplat__case *c, const smeplat__sight *s, smeplat__glance *g,
                                  smeplat__verdicts *v)
{
    if (c->rules == smeplat__rules_2022)
        glance_at(c, &beijing_2022, s, g); /* whose figures the compiler knows */
    else
        glance_at(c, c->rules, s, g);
    v->met = v->proved = g->met;
    v->not_met = g->not_met;
    v->unknown = g->unknown;
    v->discretion = 0;
    return g->met | g->not_met | g->unknown;
}

/* ---- findings ---- */

#define MET_FINDING(name, clause, unit, force, relax, filing, time, readings, question, facts) \
    {sizeof(smeplat_finding),                                                                  \
     SMEPLAT_CRITERION_##name,                                                                 \
     SMEPLAT_CLAUSE_##clause,                                                                  \
     SMEPLAT_VERDICT_MET,                                                                      \
     SMEPLAT_VERDICT_MET,                                                                      \
     SMEPLAT_VERDICT_MET,                                                                      \
     0,                                                                                        \
     readings,                                                                                 \
     SMEPLAT_UNIT_##unit,                                                                      \
     0,                                                                                        \
     {0, 0},                                                                                   \
     {0, 0},                                                                                   \
     0,                                                                                        \
     0,                                                                                        \
     0,                                                                                        \
     0,                                                                                        \
     0,                                                                                        \
     0,                                                                                        \
     0,                                                                                        \
     0},

/* Findings of criteria that are MET before anything of the case is in them. */
static const smeplat_finding met_findings[SMEPLAT__CRITERION_COUNT] = {SMEPLAT__CRITERIA(MET_FINDING)};

#define FINDING(name) (&findings[SMEPLAT_CRITERION_##name - 1])

static void show_fraction(smeplat_finding *f, int64_t num, int64_t den, smeplat_ratio required)
{
    f->observed.num = num;
    f->observed.den = den;
    f->required = required;
    f->present = SMEPLAT_PRESENT_OBSERVED | SMEPLAT_PRESENT_REQUIRED;
}

static void show_number(smeplat_finding *f, int64_t observed, int64_t required)
{
    const smeplat_ratio whole = {required, 1};

    show_fraction(f, observed, 1, whole);
}

/* Document of the weakest of two facts or three, the first of equals. */
static const smeplat_fact *weaker(const smeplat_fact *a, const smeplat_fact *b)
{
    return b->basis && (!a->basis || b->basis < a->basis) ? b : a;
}

static int32_t weakest_of(const smeplat_fact *a, const smeplat_fact *b, const smeplat_fact *d)
{
    return weaker(weaker(a, b), d)->evidence;
}

static void show_function(const smeplat__case *c, int32_t entry, smeplat_finding *f)
{
    const smeplat_platform *p = c->platform;
    smeplat_service room;
    const smeplat_service *x;
    const smeplat_fact *weak;
    int32_t n = 0;
    size_t i;

    for (i = 0; i < p->service_count; i++) {
        x = smeplat__service_at(p, i, &room);
        n += is_proved_yes(c, &x->offered) &&
             (x->function != SMEPLAT_FUNCTION_INNOVATION ||
              smeplat__option(c->rules, SMEPLAT_READING_INNOVATION_CAPACITY) ||
              (is_proved_yes(c, &x->organises_innovation_resources) && is_proved_yes(c, &x->opens_instruments)));
    }
    x = smeplat__service_at(p, (size_t)entry - 1, &room);
    weak = weaker(&x->offered, &x->records_in_year);
    if (!smeplat__option(c->rules, SMEPLAT_READING_INNOVATION_CAPACITY))
        weak = weaker(weaker(weak, &x->organises_innovation_resources), &x->opens_instruments);
    show_number(f, n, c->rules->functions_min);
    f->entry = entry;
    f->evidence = weak->evidence;
}

/* A floor, and what is missing where a fact falls short of it. */
static void show_floor(smeplat_finding *f, const smeplat_fact *fact, int64_t floor)
{
    show_number(f, fact->value, floor);
    if (fact->value >= floor)
        return;
    f->shortfall = floor - fact->value;
    f->present |= SMEPLAT_PRESENT_SHORTFALL;
}

/* What is not met is so at both corners; what is unknown turns on its fact. */
static void show_missed(const smeplat__glance *g, const smeplat_fact *fact, int32_t field, smeplat_finding *f)
{
    f->least = SMEPLAT_VERDICT_NOT_MET;
    if (g->not_met & SMEPLAT_BIT(f->criterion)) {
        f->verdict = f->most = SMEPLAT_VERDICT_NOT_MET;
        return;
    }
    f->verdict = SMEPLAT_VERDICT_UNKNOWN;
    f->field = field;
    f->reasons = SMEPLAT_BIT(SMEPLAT_REASON_EVIDENCE);
    if (fact->basis)
        return;
    f->reasons = SMEPLAT_BIT(SMEPLAT_REASON_NOT_STATED);
    f->observed.den = f->shortfall = 0;
    f->present &= SMEPLAT_PRESENT_REQUIRED;
}

static void fill_singles(const smeplat__case *c, const smeplat__glance *g, smeplat_finding *findings)
{
    const smeplat_platform *p = c->platform;
    const smeplat_rules *r = c->rules;
    const uint64_t missed = g->not_met | g->unknown;

#define SHOW_EVIDENCE(field, criterion) \
    FINDING(criterion)->evidence = smeplat__fact(p, SMEPLAT_FIELD_##field)->evidence;
    SINGLES(SHOW_EVIDENCE)
    show_floor(FINDING(ART6_1_ASSETS), &p->total_assets_fen, r->assets_fen_min);
    show_floor(FINDING(ART6_4_INSTITUTIONS), &p->institutions_gathered, r->institutions_min);
    show_floor(FINDING(ART6_8_FREE_SERVICES), &p->free_services, r->free_services_min);
    show_number(FINDING(ART10_FILED_IN_TIME), p->filed_on.value, c->deadline);
    if (!missed)
        return;
#define SHOW_MISSED(field, criterion)  \
    if (missed & CRITERION(criterion)) \
        show_missed(g, smeplat__fact(p, SMEPLAT_FIELD_##field), SMEPLAT_FIELD_##field, FINDING(criterion));
    SINGLES(SHOW_MISSED)
}

void smeplat__glance_fill(const smeplat__case *c, const smeplat__glance *g, uint64_t ruled, smeplat_finding *findings)
{
    const smeplat_platform *p = c->platform;
    const smeplat_rules *r = c->rules;
    const smeplat_fact *part, *whole;
    smeplat_finding *f;
    int32_t i;

    memcpy(findings, met_findings, sizeof met_findings);
    fill_singles(c, g, findings);
    FINDING(ART3_PRINCIPLES)->evidence = weakest_of(&p->public_benefit, &p->public_character, &p->openness);
    show_number(FINDING(ART6_1_AGE), p->founded_on.value, c->deadline);
    FINDING(ART6_1_AGE)->evidence = p->founded_on.evidence;
    FINDING(ART6_2_PENALTIES)->evidence = FINDING(ART6_2_DISHONESTY)->evidence = p->incidents_complete.evidence;
    show_number(FINDING(ART6_3_SMES_SERVED), p->jjj_smes_served.value, r->smes_min);
    FINDING(ART6_3_SMES_SERVED)->evidence = p->jjj_smes_served.evidence;
    f = FINDING(ART6_7_STAFF);
    show_number(f, p->staff_degree_only.value + p->staff_title_only.value + p->staff_degree_and_title.value,
                r->staff_min);
    f->evidence = weakest_of(&p->staff_degree_only, &p->staff_title_only, &p->staff_degree_and_title);
    f = FINDING(ART6_8_REVENUE_SHARE);
    part = &p->sme_service_revenue_fen;
    whole = smeplat__fact(p, whole_field(r));
    show_fraction(f, part->value, whole->value, r->revenue_share_min);
    f->evidence = weaker(part, whole)->evidence;
    f = FINDING(ART6_9_SATISFACTION);
    show_fraction(f, p->survey_satisfied.value, p->survey_valid.value, r->satisfaction_min);
    f->evidence = weaker(&p->survey_valid, &p->survey_satisfied)->evidence;
    if (g->met & CRITERION(ART7_FUNCTIONS))
        show_function(c, g->function, FINDING(ART7_FUNCTIONS));
    for (i = 1; ruled >> i; i++)
        if (ruled & SMEPLAT_BIT(i))
            findings[i - 1].reasons |= SMEPLAT_BIT(SMEPLAT_REASON_RULING_UNUSED);
}
