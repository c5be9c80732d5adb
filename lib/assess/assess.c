/* The public calls: take what is given, decide every criterion, put the parts together.
 * SPDX-License-Identifier: Apache-2.0 */
#include "assess/assess.h"

#include <string.h>

#include "assess/door.h"

/* What the calls below keep while they work. */
typedef struct desk {
    smeplat_rules rules;
    smeplat_round round;
    smeplat_platform platform;
} desk;

/* Round and rules: the part of a case that all rows of an array share. */
static smeplat_status open_case(const smeplat_round *round, const smeplat_rules *rules, desk *d, smeplat__case *c,
                                smeplat_error *error)
{
    smeplat_status status;

    memset(c, 0, sizeof *c);
    c->rules = smeplat__rules_take(rules, &d->rules, &status, error);
    if (!c->rules)
        return status;
    status = smeplat__round_take(round, &d->round, error);
    c->deadline = d->round.deadline;
    return status;
}

/* Whether a feature of Art. 8 is stated and evidenced. */
static int32_t has_feature(const smeplat__case *c, int32_t field)
{
    const smeplat_fact *fact = smeplat__fact(c->platform, field);

    return fact->basis >= c->rules->min_basis && fact->value != 0;
}

/*= Art. 8, 8(1)/1, 8(2), 8(3): features that are encouraged; no verdict looks at them */
static uint64_t tags_of(const smeplat__case *c)
{
    return (has_feature(c, SMEPLAT_FIELD_INDUSTRIES) ? SMEPLAT_BIT(SMEPLAT_TAG_GAOJINGJIAN_INDUSTRIES) : 0) |
           (has_feature(c, SMEPLAT_FIELD_TAILORED_SERVICES) ? SMEPLAT_BIT(SMEPLAT_TAG_TAILORED_SERVICES) : 0) |
           (has_feature(c, SMEPLAT_FIELD_REGIONAL_COOPERATION) ? SMEPLAT_BIT(SMEPLAT_TAG_REGIONAL_COOPERATION) : 0);
}

/*= Art. 18/1: whether D lies within the rules' validity */
static int32_t is_outside_validity(const smeplat__case *c)
{
    return c->deadline < c->rules->valid_from || (c->rules->valid_to && c->deadline > c->rules->valid_to);
}

static int32_t least_of(int32_t a, int32_t b)
{
    return a < b ? a : b;
}

/*= Art. 6: all conditions at once; adds one criterion to the assessment */
static void tally(smeplat_assessment *a, int32_t criterion, int32_t verdict)
{
    int32_t *part = smeplat_criterion_at((size_t)criterion - 1)->filing ? &a->filing : &a->conditions;

    switch (verdict) {
    case SMEPLAT_VERDICT_NOT_MET:
        a->not_met |= SMEPLAT_BIT(criterion);
        a->not_met_count++;
        break;
    case SMEPLAT_VERDICT_UNKNOWN:
        a->unknown |= SMEPLAT_BIT(criterion);
        a->unknown_count++;
        break;
    case SMEPLAT_VERDICT_DISCRETION:
        a->discretion |= SMEPLAT_BIT(criterion);
        a->discretion_count++;
        break;
    case SMEPLAT_VERDICT_MET:
        a->met |= SMEPLAT_BIT(criterion);
        a->met_count++;
        break;
    default:
        a->not_applicable_count++;
        return;
    }
    *part = least_of(*part, verdict);
}

/* Every criterion in the order of the text; findings go to the caller's array, `stride` bytes apart. */
static void assess_case(const smeplat__case *c, uint64_t notes, smeplat_assessment *a, smeplat_finding *findings,
                        uint32_t stride)
{
    int32_t criterion;

    memset(a, 0, sizeof *a);
    a->conditions = a->filing = SMEPLAT_VERDICT_MET;
    a->finding_count = SMEPLAT__CRITERION_COUNT;
    for (criterion = 1; criterion <= SMEPLAT__CRITERION_COUNT; criterion++) {
        smeplat__outcome o;
        smeplat_finding f;
        unsigned char *to;

        smeplat__criterion_decide(c, criterion, &o);
        tally(a, criterion, o.verdict);
        if (!findings)
            continue;
        smeplat__finding_fill(c, criterion, &o, &f);
        to = (unsigned char *)findings + (size_t)(criterion - 1) * stride;
        memcpy(to, &stride, sizeof stride); /* so that each element can be passed on alone */
        smeplat__give(to, &f, sizeof f);
    }
    a->overall = least_of(a->conditions, a->filing);
    a->earliest = smeplat__earliest(c);
    a->tags = tags_of(c);
    a->notes = notes | (is_outside_validity(c) ? SMEPLAT_BIT(SMEPLAT_NOTE_OUTSIDE_VALIDITY) : 0);
}

/* A caller's sized output that can be written. */
static smeplat_status output_check(const void *out, uint32_t min, int32_t field, smeplat_error *error)
{
    uint32_t size;

    if (!out)
        return smeplat__refuse(error, SMEPLAT_ERR_NULL, field, 0, 0);
    memcpy(&size, out, sizeof size);
    return smeplat__size_check(size, min) ? smeplat__refuse(error, SMEPLAT_ERR_STRUCT_SIZE, field, 0, 0) : SMEPLAT_OK;
}

smeplat_status smeplat_assess(const smeplat_platform *platform, const smeplat_round *round, const smeplat_rules *rules,
                              smeplat_assessment *out, smeplat_finding *findings, size_t capacity, smeplat_error *error)
{
    smeplat_assessment a;
    smeplat__case c;
    uint64_t notes;
    desk d;
    smeplat_status status = output_check(out, SMEPLAT__ASSESSMENT_MIN, SMEPLAT_FIELD_ARG_OUT, error);

    if (!status && findings && capacity < SMEPLAT__CRITERION_COUNT)
        status = smeplat__refuse(error, SMEPLAT_ERR_CAPACITY, SMEPLAT_FIELD_ARG_FINDINGS, 0, 0);
    if (!status && findings)
        status = output_check(findings, SMEPLAT__FINDING_MIN, SMEPLAT_FIELD_ARG_FINDINGS, error);
    if (!status)
        status = open_case(round, rules, &d, &c, error);
    if (status)
        return status;
    c.platform = smeplat__platform_take(platform, 0, &d.platform, &c, &notes, &status, error);
    if (!c.platform)
        return status;
    assess_case(&c, notes, &a, findings, findings ? findings->struct_size : 0);
    smeplat__give(out, &a, sizeof a);
    return SMEPLAT_OK;
}

smeplat_status smeplat_assess_criterion(const smeplat_platform *platform, const smeplat_round *round, const smeplat_rules *rules,
                                        int32_t criterion, smeplat_finding *out, smeplat_error *error)
{
    smeplat__outcome o;
    smeplat_finding f;
    smeplat__case c;
    uint64_t notes;
    desk d;
    smeplat_status status = output_check(out, SMEPLAT__FINDING_MIN, SMEPLAT_FIELD_ARG_OUT, error);

    if (!status && (criterion < 1 || criterion > SMEPLAT__CRITERION_COUNT))
        status = smeplat__refuse(error, SMEPLAT_ERR_ENUM, SMEPLAT_FIELD_ARG_CRITERION, 0, 0);
    if (!status)
        status = open_case(round, rules, &d, &c, error);
    if (status)
        return status;
    c.platform = smeplat__platform_take(platform, 0, &d.platform, &c, &notes, &status, error);
    if (!c.platform)
        return status;
    smeplat__criterion_decide(&c, criterion, &o);
    smeplat__finding_fill(&c, criterion, &o, &f);
    smeplat__give(out, &f, sizeof f);
    return SMEPLAT_OK;
}

/* One row of an array: its result, or its status and what was wrong. */
static void assess_row(const smeplat_platform *platform, uint32_t stride, smeplat__case *c, desk *d, smeplat_assessment *a)
{
    smeplat_error why;
    smeplat_status status;
    uint64_t notes;

    memset(&why, 0, sizeof why);
    why.struct_size = sizeof why;
    c->platform = smeplat__platform_take(platform, stride, &d->platform, c, &notes, &status, &why);
    if (c->platform) {
        assess_case(c, notes, a, NULL, 0);
        return;
    }
    memset(a, 0, sizeof *a);
    a->status = status;
    a->error_field = why.field;
    a->error_clause = why.clause;
    a->error_entry = why.entry;
}

smeplat_status smeplat_assess_n(const smeplat_platform *platforms, size_t count, const smeplat_round *round,
                                const smeplat_rules *rules, smeplat_assessment *out, smeplat_error *error)
{
    uint32_t in_stride, out_stride;
    smeplat__case c;
    desk d;
    smeplat_status status;
    size_t i;

    if (!count)
        return SMEPLAT_OK;
    status = output_check(platforms, SMEPLAT__PLATFORM_MIN, SMEPLAT_FIELD_ARG_PLATFORM, error);
    if (!status)
        status = output_check(out, SMEPLAT__ASSESSMENT_MIN, SMEPLAT_FIELD_ARG_OUT, error);
    if (!status)
        status = open_case(round, rules, &d, &c, error);
    if (status)
        return status;
    in_stride = platforms->struct_size;
    out_stride = out->struct_size;
    for (i = 0; i < count; i++) {
        const unsigned char *in = (const unsigned char *)platforms + i * in_stride;
        unsigned char *to = (unsigned char *)out + i * out_stride;
        smeplat_assessment a;

        assess_row((const smeplat_platform *)(const void *)in, in_stride, &c, &d, &a);
        memcpy(to, &out_stride, sizeof out_stride);
        smeplat__give(to, &a, sizeof a);
    }
    return SMEPLAT_OK;
}
