/* What matters against brute force: every combination of readings, one assessment each, on seeded random applications.
 *
 * Two ways. With a few points varied, smeplat_assess() is asked under every combination. With all arguable points varied there
 * are twenty million combinations: there each criterion is asked under every combination of the points its finding names, and
 * the least is taken over the full product. That no criterion looks at other points is shown apart.
 * SPDX-License-Identifier: Apache-2.0 */
#include <smeplat/sensitivity.h>

#include "random_platform.h"

#define READINGS 26
#define CRITERIA 34

static long failures;

static void fail(const char *what, uint64_t seed, int64_t a, int64_t b)
{
    printf("not ok: %s, seed %llu: %lld, not %lld\n", what, (unsigned long long)seed, (long long)a, (long long)b);
    if (++failures == 20)
        exit(1); /* enough to see what is wrong */
}

static int32_t options_of(int32_t reading)
{
    return smeplat_reading_at((size_t)reading - 1)->options;
}

static int32_t least(int32_t a, int32_t b)
{
    return a < b ? a : b;
}

static int32_t most(int32_t a, int32_t b)
{
    return a > b ? a : b;
}

/* Verdicts of all criteria and, at [0], the overall one. */
static void assess(const random_application *a, const smeplat_rules *rules, int32_t verdicts[CRITERIA + 1])
{
    smeplat_finding findings[SMEPLAT_FINDINGS_MAX];
    smeplat_assessment out;
    int32_t i;

    memset(&out, 0, sizeof out);
    out.struct_size = sizeof out;
    findings[0].struct_size = sizeof findings[0];
    if (smeplat_assess(&a->platform, &a->round, rules, &out, findings, SMEPLAT_FINDINGS_MAX, NULL)) {
        printf("not ok: refused\n");
        exit(1);
    }
    verdicts[0] = out.overall;
    for (i = 1; i <= CRITERIA; i++)
        verdicts[i] = findings[i - 1].verdict;
}

/* The next combination of the points in `vary`; 0 when all have been. */
static int step(smeplat_rules *rules, uint64_t vary)
{
    int32_t r;

    for (r = 1; r <= READINGS; r++) {
        if (!(vary & SMEPLAT_BIT(r)))
            continue;
        if (++rules->readings[r] < options_of(r))
            return 1;
        rules->readings[r] = 0;
    }
    return 0;
}

static void ask(const random_application *a, uint64_t vary, smeplat_range *range, smeplat_point *points)
{
    memset(range, 0, sizeof *range);
    range->struct_size = sizeof *range;
    points[0].struct_size = sizeof points[0];
    if (smeplat_sensitivity(&a->platform, &a->round, &a->rules, vary, range, points, SMEPLAT_POINTS_MAX, NULL)) {
        printf("not ok: refused\n");
        exit(1);
    }
}

/* Each point switched alone, by smeplat_assess(). */
static void check_points(const random_application *a, uint64_t seed, const smeplat_range *range, const smeplat_point *points)
{
    int32_t base[CRITERIA + 1], now[CRITERIA + 1], r, o, i;
    uint32_t at = 0;

    assess(a, &a->rules, base);
    if (range->overall != base[0])
        fail("overall", seed, range->overall, base[0]);
    for (r = 1; r <= READINGS; r++) {
        uint64_t criteria = 0;
        int32_t verdicts[8] = {0}, differs = 0;
        smeplat_rules rules = a->rules;

        if (!(range->vary & SMEPLAT_BIT(r)))
            continue;
        for (o = 0; o < options_of(r); o++) {
            rules.readings[r] = (uint8_t)o;
            assess(a, &rules, now);
            verdicts[o] = now[0];
            differs = differs || now[0] != verdicts[0];
            for (i = 1; i <= CRITERIA; i++)
                if (now[i] != base[i])
                    criteria |= SMEPLAT_BIT(i);
        }
        if (differs != (int32_t)((range->points >> r) & 1)) {
            fail("point", seed, (int64_t)((range->points >> r) & 1), differs);
            continue;
        }
        if (!differs)
            continue;
        if (points[at].reading != r || points[at].criteria != criteria || points[at].option != a->rules.readings[r] ||
            points[at].options != options_of(r))
            fail("point's criteria", seed, (int64_t)points[at].criteria, (int64_t)criteria);
        for (o = 0; o < 8; o++)
            if (points[at].verdicts[o] != verdicts[o])
                fail("point's verdict", seed, points[at].verdicts[o], verdicts[o]);
        at++;
    }
    if (at != range->point_count)
        fail("number of points", seed, range->point_count, at);
}

/* A few random points, every combination assessed. */
static uint64_t brute_some(random_application *a, uint64_t seed)
{
    int32_t worst[CRITERIA + 1], best[CRITERIA + 1], now[CRITERIA + 1], i;
    smeplat_point points[SMEPLAT_POINTS_MAX];
    uint64_t vary = 0, combinations = 1, seen = 0;
    smeplat_rules rules;
    smeplat_range range;

    while (combinations < 60) {
        int32_t r = 1 + (int32_t)random_below(READINGS);

        if (vary & SMEPLAT_BIT(r) || (combinations > 20 && random_percent(10)))
            continue;
        vary |= SMEPLAT_BIT(r);
        combinations *= (uint64_t)options_of(r);
    }
    ask(a, vary, &range, points);
    check_points(a, seed, &range, points);
    rules = a->rules;
    for (i = 1; i <= READINGS; i++)
        if (vary & SMEPLAT_BIT(i))
            rules.readings[i] = 0;
    for (i = 0; i <= CRITERIA; i++) {
        worst[i] = 9;
        best[i] = 0;
    }
    do {
        assess(a, &rules, now);
        for (i = 0; i <= CRITERIA; i++) {
            worst[i] = least(worst[i], now[i]);
            best[i] = most(best[i], now[i]);
        }
        seen++;
    } while (step(&rules, vary));
    if (range.worst != worst[0])
        fail("worst", seed, range.worst, worst[0]);
    if (range.best != best[0])
        fail("best", seed, range.best, best[0]);
    if (range.robust != (worst[0] == best[0]))
        fail("robust", seed, range.robust, worst[0] == best[0]);
    for (i = 1; i <= CRITERIA; i++) {
        if (range.worst_by[i] != worst[i])
            fail("criterion's worst", seed, range.worst_by[i], worst[i]);
        if (range.best_by[i] != best[i])
            fail("criterion's best", seed, range.best_by[i], best[i]);
        if ((int32_t)((range.fragile >> i) & 1) != (worst[i] != best[i]))
            fail("fragile", seed, (int64_t)((range.fragile >> i) & 1), worst[i] != best[i]);
    }
    return seen;
}

/* One criterion under every combination of the points its finding names; verdicts in odometer order. */
typedef struct table {
    int32_t reading[READINGS], wheels;
    uint8_t verdicts[4096];
} table;

static table tables[CRITERIA];

static void make_table(const random_application *a, int32_t criterion, uint64_t vary, table *t)
{
    smeplat_rules rules = a->rules;
    uint64_t own;
    size_t n = 0;
    int32_t r;

    own = smeplat_criterion_at((size_t)criterion - 1)->readings & vary;
    t->wheels = 0;
    for (r = 1; r <= READINGS; r++)
        if (own & SMEPLAT_BIT(r)) {
            t->reading[t->wheels++] = r;
            rules.readings[r] = 0;
        }
    do {
        smeplat_finding f;

        memset(&f, 0, sizeof f);
        f.struct_size = sizeof f;
        if (smeplat_assess_criterion(&a->platform, &a->round, &rules, criterion, &f, NULL))
            exit(1);
        t->verdicts[n++] = (uint8_t)least(f.verdict, SMEPLAT_VERDICT_MET);
    } while (step(&rules, own));
}

/* How often criteria pull a shared point in different directions, so that the best of all is less than the least of their
 * bests: the cases in which something is to be got wrong. */
static uint64_t pulls;

/* The full product of the points that turn any table, the rest of the tables being constant along the others. */
static uint64_t brute_all(random_application *a, uint64_t seed)
{
    uint64_t vary = 0, turning = 0, combinations = 0, now;
    smeplat_point points[SMEPLAT_POINTS_MAX];
    int32_t at[READINGS + 1] = {0}, order[READINGS], wheels = 0, worst = 9, best = 0, i, r;
    smeplat_range range;

    for (i = 1; i <= READINGS; i++)
        if (smeplat_reading_at((size_t)i - 1)->kind == SMEPLAT_READING_KIND_ARGUABLE)
            vary |= SMEPLAT_BIT(i);
    ask(a, 0, &range, points);
    if (range.vary != vary)
        fail("points varied by default", seed, (int64_t)range.vary, (int64_t)vary);
    for (i = 1; i <= CRITERIA; i++) {
        table *t = &tables[i - 1];
        size_t n = 1, k, stride = 1;
        int32_t w;

        make_table(a, i, vary, t);
        for (w = 0; w < t->wheels; w++)
            n *= (size_t)options_of(t->reading[w]);
        for (w = 0; w < t->wheels; w++) {
            size_t options = (size_t)options_of(t->reading[w]);

            for (k = 0; k < n; k++)
                if (t->verdicts[k] != t->verdicts[k - k / stride % options * stride])
                    turning |= SMEPLAT_BIT(t->reading[w]);
            stride *= options;
        }
    }
    for (r = 1, now = 1; r <= READINGS; r++)
        if (turning & SMEPLAT_BIT(r)) {
            order[wheels++] = r;
            now *= (uint64_t)options_of(r);
        }
    if (now > 120000)
        return 0;
    for (;;) {
        int32_t overall = SMEPLAT_VERDICT_MET;

        for (i = 0; i < CRITERIA; i++) {
            const table *t = &tables[i];
            size_t index = 0, stride = 1;
            int32_t w;

            for (w = 0; w < t->wheels; w++) {
                index += (size_t)at[t->reading[w]] * stride;
                stride *= (size_t)options_of(t->reading[w]);
            }
            overall = least(overall, t->verdicts[index]);
        }
        worst = least(worst, overall);
        best = most(best, overall);
        combinations++;
        for (i = 0; i < wheels; i++) {
            if (++at[order[i]] < options_of(order[i]))
                break;
            at[order[i]] = 0;
        }
        if (i == wheels)
            break;
    }
    for (i = 1, r = SMEPLAT_VERDICT_MET; i <= CRITERIA; i++)
        r = least(r, range.best_by[i]);
    pulls += best < r;
    if (range.worst != worst)
        fail("worst of all", seed, range.worst, worst);
    if (range.best != best)
        fail("best of all", seed, range.best, best);
    return combinations;
}

/* Points outside a criterion's `readings` never change its finding's verdict. */
static void check_readings(random_application *a, uint64_t seed)
{
    int32_t base[CRITERIA + 1], now[CRITERIA + 1], r, i;

    assess(a, &a->rules, base);
    for (r = 1; r <= READINGS; r++) {
        smeplat_rules rules = a->rules;

        rules.readings[r] = (uint8_t)((rules.readings[r] + 1) % options_of(r));
        assess(a, &rules, now);
        for (i = 1; i <= CRITERIA; i++)
            if (now[i] != base[i] && !(smeplat_criterion_at((size_t)i - 1)->readings & SMEPLAT_BIT(r)))
                fail("point outside `readings`", seed, r, i);
    }
}

int main(int argc, char **argv)
{
    uint64_t cases = argc > 1 ? strtoull(argv[1], NULL, 10) : 4000, seed, some = 0, all = 0, whole = 0, fragile = 0;
    static random_application a;

    for (seed = 1; seed <= cases; seed++) {
        uint64_t n;
        smeplat_range range;
        smeplat_point points[SMEPLAT_POINTS_MAX];

        if (seed % 5 < 2)
            random_nearly_met(&a, seed);
        else
            random_mostly_met(&a, seed, (int64_t)(seed % 4) * 7 + 3);
        if (seed % 3 == 0)
            random_rules(&a);
        some += brute_some(&a, seed);
        check_readings(&a, seed);
        ask(&a, 0, &range, points);
        fragile += !range.robust;
        n = seed % 5 < 2 ? brute_all(&a, seed) : 0;
        all += n;
        whole += n > 0;
    }
    printf("%llu applications, %llu not robust, %llu combinations assessed; %llu full products, %llu combinations\n",
           (unsigned long long)cases, (unsigned long long)fragile, (unsigned long long)some, (unsigned long long)whole,
           (unsigned long long)all);
    if (!pulls)
        fail("cases where criteria pull in different directions", 0, 0, 1);
    printf("%llu times criteria pull a shared point in different directions\n", (unsigned long long)pulls);
    printf("%s: fast answer against brute force, %ld differences\n", failures ? "not ok" : "ok", failures);
    return failures != 0;
}
