/* The public calls: take what is given, decide every criterion, put the parts together.
 * SPDX-License-Identifier: Apache-2.0 */
#include "assess/assess.h"

#include <string.h>

#include <smeplat/batch.h>

#include "assess/door.h"
#include "assess/glance.h"
#include "assess/open.h"

/*= Art. 8, 8(1)/1, 8(2), 8(3): features that are encouraged, where they are stated and evidenced; no verdict looks at them */
static uint64_t tags_of(const smeplat__opened *o)
{
    const uint64_t proved = o->sight.enough, yes = o->sight.some & proved;
    const int32_t any_industry = o->c.platform->industries.value != 0;

    return (uint64_t)(any_industry && proved >> SMEPLAT_FIELD_INDUSTRIES & 1) << SMEPLAT_TAG_GAOJINGJIAN_INDUSTRIES |
           (yes >> SMEPLAT_FIELD_TAILORED_SERVICES & 1) << SMEPLAT_TAG_TAILORED_SERVICES |
           (yes >> SMEPLAT_FIELD_REGIONAL_COOPERATION & 1) << SMEPLAT_TAG_REGIONAL_COOPERATION;
}

/*= Art. 18/1: whether D lies within the rules' validity */
static int32_t is_outside_validity(const smeplat__case *c)
{
    return c->deadline < c->rules->valid_from || (c->rules->valid_to && c->deadline > c->rules->valid_to);
}

static uint32_t count_of(uint64_t mask)
{
    if (!mask) /* as of most kinds */
        return 0;
    mask -= (mask >> 1) & UINT64_C(0x5555555555555555);
    mask = (mask & UINT64_C(0x3333333333333333)) + ((mask >> 2) & UINT64_C(0x3333333333333333));
    mask = (mask + (mask >> 4)) & UINT64_C(0x0f0f0f0f0f0f0f0f);
    return (uint32_t)((mask * UINT64_C(0x0101010101010101)) >> 56);
}

/* Criteria on which there is a ruling. */
static uint64_t ruled_on(const smeplat_platform *p)
{
    uint64_t found = 0;
    size_t i;

    for (i = 0; i < p->ruling_count; i++) {
        smeplat_ruling room;
        const smeplat_ruling *x = smeplat__element(p->rulings, i, sizeof room, &room);

        found |= SMEPLAT_BIT(x->criterion);
    }
    return found;
}

/* Every criterion in the order of the text with its finding; these go to the caller's array, `stride` bytes apart. */
static void find(const smeplat__case *c, const smeplat__sight *sight, smeplat__verdicts *v, smeplat_finding *findings,
                 uint32_t stride)
{
    smeplat_finding room[SMEPLAT__CRITERION_COUNT], *f = stride == sizeof *f ? findings : room;
    const uint64_t ruled = c->platform->ruling_count ? ruled_on(c->platform) : 0;
    uint64_t rest;
    int32_t criterion;
    smeplat__glance g;
    smeplat__outcome o;

    rest = SMEPLAT__ALL_CRITERIA & ~smeplat__glance_verdicts(c, sight, &g, v);
    smeplat__glance_fill(c, &g, ruled, f);
    for (criterion = 1; rest >> criterion; criterion++) {
        if (!(rest & SMEPLAT_BIT(criterion)))
            continue;
        smeplat__criterion_decide(c, criterion, &o);
        smeplat__verdicts_add(v, criterion, o.verdict);
        v->proved |= (uint64_t)o.proved << criterion;
        smeplat__finding_fill(c, criterion, &o, &f[criterion - 1]);
    }
    for (criterion = 0; f == room && criterion < SMEPLAT__CRITERION_COUNT; criterion++) {
        unsigned char *to = (unsigned char *)findings + (size_t)criterion * stride;

        memcpy(to, &stride, sizeof stride); /* so that each element can be passed on alone */
        smeplat__give(to, &room[criterion], sizeof *room);
    }
}

/*= Art. 6: all conditions at once */
/* A case with its findings, or NULL: verdicts alone. */
static void assess_case(const smeplat__opened *o, smeplat_assessment *a, smeplat_finding *findings, uint32_t stride)
{
    const smeplat__case *c = &o->c;
    smeplat__verdicts v;

    if (findings)
        find(c, &o->sight, &v, findings, stride);
    else
        smeplat__verdicts_of(c, &o->sight, SMEPLAT__ALL_CRITERIA, &v);
    a->struct_size = sizeof *a;
    a->status = SMEPLAT_OK;
    a->conditions = a->filing = a->overall = SMEPLAT_VERDICT_MET;
    a->not_met_count = a->unknown_count = a->discretion_count = 0;
    a->met_count = v.met == SMEPLAT__ALL_CRITERIA ? SMEPLAT__CRITERION_COUNT : count_of(v.met);
    if (v.not_met | v.unknown | v.discretion) {
        a->conditions = smeplat__least_verdict(&v, ~SMEPLAT__FILING_CRITERIA);
        a->filing = smeplat__least_verdict(&v, SMEPLAT__FILING_CRITERIA);
        a->overall = smeplat__least_verdict(&v, SMEPLAT__ALL_CRITERIA);
        a->not_met_count = count_of(v.not_met);
        a->unknown_count = count_of(v.unknown);
        a->discretion_count = count_of(v.discretion);
    }
    a->earliest = SMEPLAT__TIMED_CRITERIA & c->in_force & ~v.proved ? smeplat__earliest(c) : c->deadline;
    a->finding_count = SMEPLAT__CRITERION_COUNT;
    a->not_applicable_count =
        SMEPLAT__CRITERION_COUNT - a->not_met_count - a->unknown_count - a->discretion_count - a->met_count;
    a->not_met = v.not_met;
    a->unknown = v.unknown;
    a->discretion = v.discretion;
    a->met = v.met;
    a->tags = tags_of(o);
    a->notes = o->notes | (is_outside_validity(c) ? SMEPLAT_BIT(SMEPLAT_NOTE_OUTSIDE_VALIDITY) : 0);
    a->error_field = a->error_clause = 0;
    a->error_entry = 0;
}

smeplat_status smeplat_assess(const smeplat_platform *platform, const smeplat_round *round, const smeplat_rules *rules,
                              smeplat_assessment *out, smeplat_finding *findings, size_t capacity, smeplat_error *error)
{
    smeplat_assessment a;
    smeplat__opened o;
    int32_t in_place;
    smeplat_status status = smeplat__out_check(out, SMEPLAT__ASSESSMENT_MIN, SMEPLAT_FIELD_ARG_OUT, error);

    if (!status && findings && capacity < SMEPLAT__CRITERION_COUNT)
        status = smeplat__refuse(error, SMEPLAT_ERR_CAPACITY, SMEPLAT_FIELD_ARG_FINDINGS, 0, 0);
    if (!status && findings)
        status = smeplat__out_check(findings, SMEPLAT__FINDING_MIN, SMEPLAT_FIELD_ARG_FINDINGS, error);
    in_place = !status && out->struct_size == sizeof *out;
    if (!status)
        status = smeplat__open(platform, round, rules, &o, error);
    if (status)
        return status;
    assess_case(&o, in_place ? out : &a, findings, findings ? findings->struct_size : 0);
    if (!in_place)
        smeplat__give(out, &a, sizeof a);
    return SMEPLAT_OK;
}

smeplat_status smeplat_assess_criterion(const smeplat_platform *platform, const smeplat_round *round,
                                        const smeplat_rules *rules, int32_t criterion, smeplat_finding *out,
                                        smeplat_error *error)
{
    smeplat__outcome outcome;
    smeplat_finding f;
    smeplat__opened o;
    smeplat_status status = smeplat__out_check(out, SMEPLAT__FINDING_MIN, SMEPLAT_FIELD_ARG_OUT, error);

    if (!status && (criterion < 1 || criterion > SMEPLAT__CRITERION_COUNT))
        status = smeplat__refuse(error, SMEPLAT_ERR_ENUM, SMEPLAT_FIELD_ARG_CRITERION, 0, 0);
    if (!status)
        status = smeplat__open(platform, round, rules, &o, error);
    if (status)
        return status;
    smeplat__criterion_decide(&o.c, criterion, &outcome);
    smeplat__finding_fill(&o.c, criterion, &outcome, &f);
    smeplat__give(out, &f, sizeof f);
    return SMEPLAT_OK;
}

/* One row of an array: its result, or its status and what was wrong. */
static void assess_row(const smeplat_platform *platform, uint32_t stride, smeplat__opened *o, smeplat_assessment *a,
                       smeplat_finding *findings, uint32_t finding_stride)
{
    smeplat_error why;
    smeplat_status status;

    memset(&why, 0, sizeof why);
    why.struct_size = sizeof why;
    o->c.platform = smeplat__platform_take(platform, stride, &o->platform, &o->c, &o->sight, &o->notes, &status, &why);
    if (o->c.platform) {
        assess_case(o, a, findings, finding_stride);
        return;
    }
    memset(a, 0, sizeof *a);
    a->struct_size = sizeof *a;
    a->status = status;
    a->error_field = why.field;
    a->error_clause = why.clause;
    a->error_entry = why.entry;
}

/* Rows one after the other; the arguments have been checked. */
static void assess_rows(const smeplat_platform *platforms, size_t count, smeplat__opened *o, smeplat_assessment *out,
                        smeplat_finding *findings)
{
    const uint32_t stride = platforms->struct_size, finding_stride = findings ? findings->struct_size : 0;
    const int32_t in_place = out->struct_size == sizeof *out;
    size_t i;

    for (i = 0; i < count; i++) {
        const unsigned char *in = (const unsigned char *)platforms + i * stride;
        smeplat_finding *own = NULL;
        smeplat_assessment a;

        if (findings)
            own = (smeplat_finding *)(void *)((unsigned char *)findings + i * SMEPLAT__CRITERION_COUNT * finding_stride);
        assess_row((const smeplat_platform *)(const void *)in, stride, o, in_place ? out + i : &a, own, finding_stride);
        if (!in_place)
            smeplat__give_row(out, i, &a, sizeof a);
    }
}

/* The ends of an array of platforms and of its results, and what its rows share. */
static smeplat_status open_rows(const smeplat_platform *platforms, const smeplat_round *round, const smeplat_rules *rules,
                                smeplat_assessment *out, smeplat__opened *o, smeplat_error *error)
{
    smeplat_status status = smeplat__out_check(platforms, SMEPLAT__PLATFORM_MIN, SMEPLAT_FIELD_ARG_PLATFORM, error);

    if (!status)
        status = smeplat__out_check(out, SMEPLAT__ASSESSMENT_MIN, SMEPLAT_FIELD_ARG_OUT, error);
    return status ? status : smeplat__open_round(round, rules, o, error);
}

smeplat_status smeplat_assess_n(const smeplat_platform *platforms, size_t count, const smeplat_round *round,
                                const smeplat_rules *rules, smeplat_assessment *out, smeplat_error *error)
{
    smeplat__opened o;
    smeplat_status status;

    if (!count)
        return SMEPLAT_OK;
    status = open_rows(platforms, round, rules, out, &o, error);
    if (!status)
        assess_rows(platforms, count, &o, out, NULL);
    return status;
}

smeplat_status smeplat_assess_findings_n(const smeplat_platform *platforms, size_t count, const smeplat_round *round,
                                         const smeplat_rules *rules, smeplat_assessment *out, smeplat_finding *findings,
                                         size_t capacity, smeplat_error *error)
{
    smeplat__opened o;
    smeplat_status status;

    if (!count)
        return SMEPLAT_OK;
    status = smeplat__out_check(findings, SMEPLAT__FINDING_MIN, SMEPLAT_FIELD_ARG_FINDINGS, error);
    if (!status && capacity / SMEPLAT__CRITERION_COUNT < count)
        status = smeplat__refuse(error, SMEPLAT_ERR_CAPACITY, SMEPLAT_FIELD_ARG_FINDINGS, 0, 0);
    if (!status)
        status = open_rows(platforms, round, rules, out, &o, error);
    if (!status)
        assess_rows(platforms, count, &o, out, findings);
    return status;
}
