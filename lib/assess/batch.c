/* Columns: the public call. Blocks of rows go the fast way; what is odd in them goes the long way, row by row.
 * SPDX-License-Identifier: Apache-2.0 */
#include <smeplat/batch.h>

#include <string.h>

#include "assess/assess.h"
#include "assess/block.h"
#include "assess/columns.h"
#include "assess/open.h"

#define OUT_MIN SMEPLAT__END_OF(smeplat_verdict_columns, error_entry)

/* What one call keeps while it works. */
typedef struct batch {
    smeplat__opened o;
    smeplat__table table;
    smeplat_verdict_columns out;
    uint64_t criteria;
    size_t end; /* rows from here on are not asked about */
    smeplat__plan plan;
    smeplat__block block;
} batch;

static smeplat_status out_take(const smeplat_verdict_columns *out, smeplat_verdict_columns *own, smeplat_error *error)
{
    smeplat_status status;
    const smeplat_verdict_columns *o = smeplat__take(out, sizeof *own, OUT_MIN, own, &status);

    if (o && o != own)
        *own = *o;
    if (!status && own->reserved0)
        status = SMEPLAT_ERR_BITS;
    return status ? smeplat__refuse(error, status, SMEPLAT_FIELD_ARG_OUT, 0, 0) : SMEPLAT_OK;
}

/* Writes a row's results; `why` has its status. */
static void write_row(const smeplat_verdict_columns *out, size_t row, const smeplat__verdicts *v,
                      const smeplat_error *why)
{
    int32_t refused = why->status != SMEPLAT_OK;

    if (out->conditions)
        out->conditions[row] = refused ? 0 : (uint8_t)smeplat__least_verdict(v, ~SMEPLAT__FILING_CRITERIA);
    if (out->filing)
        out->filing[row] = refused ? 0 : (uint8_t)smeplat__least_verdict(v, SMEPLAT__FILING_CRITERIA);
    if (out->overall)
        out->overall[row] = refused ? 0 : (uint8_t)smeplat__least_verdict(v, SMEPLAT__ALL_CRITERIA);
    if (out->status)
        out->status[row] = (int8_t)why->status;
    if (out->not_met)
        out->not_met[row] = v->not_met;
    if (out->unknown)
        out->unknown[row] = v->unknown;
    if (out->discretion)
        out->discretion[row] = v->discretion;
    if (out->met)
        out->met[row] = v->met;
    if (out->error_field)
        out->error_field[row] = why->field;
    if (out->error_entry)
        out->error_entry[row] = why->entry;
}

/* One row the long way: made a platform, checked and assessed like any other. */
static void assess_alone(batch *b, size_t row)
{
    smeplat__verdicts v;
    smeplat_error why;
    smeplat__row r;

    memset(&why, 0, sizeof why);
    memset(&v, 0, sizeof v);
    why.struct_size = sizeof why;
    smeplat__table_row(&b->table, row, &r);
    b->o.c.platform = &r.platform;
    if (!smeplat__platform_check(&r.platform, r.sponsors, &b->o.c, &b->o.sight, &b->o.notes, &why))
        smeplat__verdicts_of(&b->o.c, &b->o.sight, b->criteria, &v);
    write_row(&b->out, row, &v, &why);
}

/* Asks early for the block that follows. */
static void fetch_results(const batch *b, const uint64_t *out, size_t first)
{
    size_t i;

    for (i = SMEPLAT__BLOCK; i < 2 * SMEPLAT__BLOCK && first + i < b->end; i += 64 / sizeof *out)
        SMEPLAT__FETCH_TO_WRITE(out + first + i);
}

/* Masks of a kind for rows `first` .. ; in place where there is room for a whole block. */
static void write_masks(const batch *b, int32_t kind, uint64_t *out, size_t first, size_t count)
{
    uint64_t part[SMEPLAT__BLOCK];

    if (!out)
        return;
    if (count == SMEPLAT__BLOCK) {
        fetch_results(b, out, first);
        smeplat__masks_of(&b->block.masks, b->plan.loops, kind, out + first);
        return;
    }
    smeplat__masks_of(&b->block.masks, b->plan.loops, kind, part);
    memcpy(out + first, part, count * sizeof *part);
}

static void write_verdicts(const batch *b, uint64_t criteria, uint8_t *out, size_t first, size_t count)
{
    uint8_t part[SMEPLAT__BLOCK];

    if (!out)
        return;
    smeplat__masks_least(&b->block.masks, b->plan.loops, criteria, part);
    memcpy(out + first, part, count);
}

static int32_t wants_masks(const smeplat_verdict_columns *out)
{
    return out->not_met || out->unknown || out->discretion || out->met;
}

/* Writes a block's results as if no row were odd. */
static void write_block(const batch *b, size_t first, size_t count)
{
    const smeplat_verdict_columns *out = &b->out;
    uint64_t met[SMEPLAT__BLOCK];
    size_t i;

    write_verdicts(b, ~SMEPLAT__FILING_CRITERIA, out->conditions, first, count);
    write_verdicts(b, SMEPLAT__FILING_CRITERIA, out->filing, first, count);
    write_verdicts(b, SMEPLAT__ALL_CRITERIA, out->overall, first, count);
    write_masks(b, SMEPLAT__NOT_MET, out->not_met, first, count);
    write_masks(b, SMEPLAT__UNKNOWN, out->unknown, first, count);
    write_masks(b, SMEPLAT__DISCRETION, out->discretion, first, count);
    if (out->met) {
        smeplat__masks_rest(&b->block.masks, b->plan.loops, b->plan.criteria, met);
        memcpy(out->met + first, met, count * sizeof *met);
    }
    if (out->status)
        memset(out->status + first, SMEPLAT_OK, count);
    if (out->error_field)
        memset(out->error_field + first, 0, count * sizeof *out->error_field);
    if (out->error_entry)
        for (i = first; i < first + count; i++)
            out->error_entry[i] = 0;
}

/* Whether none of eight rows is odd: most are not. */
static int32_t are_eight_even(const uint8_t *odd)
{
    static const uint8_t even[8];

    return !memcmp(odd, even, sizeof even);
}

static void assess_odd(batch *b, size_t first, size_t from, size_t to)
{
    size_t i;

    for (i = from; i < to; i++)
        if (b->block.odd[i])
            assess_alone(b, first + i);
}

static void assess_block(batch *b, size_t first, size_t count)
{
    size_t i;

    if (b->plan.vague) {
        memset(b->block.odd, 0xFF, sizeof b->block.odd);
    } else {
        smeplat__block_assess(&b->plan, &b->table, first, count, &b->block);
        if (wants_masks(&b->out))
            smeplat__masks_tidy(&b->block.masks, b->plan.loops);
        write_block(b, first, count);
    }
    for (i = 0; i < count; i += 8)
        if (!are_eight_even(b->block.odd + i))
            assess_odd(b, first, i, count - i < 8 ? count : i + 8);
}

smeplat_status smeplat_assess_columns(const smeplat_columns *columns, size_t first, size_t count, uint64_t criteria,
                                      const smeplat_round *round, const smeplat_rules *rules,
                                      const smeplat_verdict_columns *out, smeplat_error *error)
{
    smeplat_status status;
    size_t row, part;
    batch b;

    if (!count)
        return SMEPLAT_OK;
    if (criteria & ~SMEPLAT__ALL_CRITERIA)
        return smeplat__refuse(error, SMEPLAT_ERR_BITS, SMEPLAT_FIELD_ARG_CRITERION, 0, 0);
    b.criteria = criteria ? criteria : SMEPLAT__ALL_CRITERIA;
    status = smeplat__table_take(columns, first, count, b.criteria, &b.table, error);
    if (!status)
        status = out_take(out, &b.out, error);
    if (!status)
        status = smeplat__open_round(round, rules, &b.o, error);
    if (status)
        return status;
    smeplat__plan_make(b.o.c.rules, b.o.c.deadline, b.criteria, count, &b.plan);
    b.end = first + count;
    for (row = first; row < b.end; row += part) {
        part = b.end - row < SMEPLAT__BLOCK ? b.end - row : SMEPLAT__BLOCK;
        assess_block(&b, row, part);
    }
    return SMEPLAT_OK;
}
