/* Phrases filled with figures: amounts, shares, dates, facts by name, each written so that nothing is rounded.
 *
 * In a phrase {1} to {3} are the arguments; {1|one|many} picks a word by whether argument 1 is the number one.
 * SPDX-License-Identifier: Apache-2.0 */
#ifndef SMEPLAT_TEXT_SAY_H
#define SMEPLAT_TEXT_SAY_H

#include <smeplat/base.h>

#include "text/words.h"
#include "text/writer.h"

/* What fills a phrase. */
typedef struct smeplat__arg {
    int32_t kind;
    int32_t unit;        /* of an amount (#smeplat_unit), or the field of a fact */
    smeplat_ratio value; /* the number over 1, or a fraction */
    smeplat_str text;
} smeplat__arg;

smeplat__arg smeplat__arg_text(const char *text);
smeplat__arg smeplat__arg_str(smeplat_str text);
smeplat__arg smeplat__arg_number(int64_t number);
/* A finding's figure in its unit: "250万元", "8 persons", "41.15…% (a of b)", "2026-06-30". */
smeplat__arg smeplat__arg_figure(smeplat_ratio figure, int32_t unit);
/* What a finding lacks: of a share, an amount of its numerator. */
smeplat__arg smeplat__arg_shortfall(int64_t number, int32_t unit);
/* What the rules ask for, likewise; a fraction as its percentage where that is exact. */
smeplat__arg smeplat__arg_bound(smeplat_ratio figure, int32_t unit);
smeplat__arg smeplat__arg_day(int32_t date);
/* A fact in words with its place in a list: "第2条处罚或失信记录的决定或列入日期". */
smeplat__arg smeplat__arg_field(int32_t field, int64_t entry);
/* Its path in documents: "incidents[2].decided_on". */
smeplat__arg smeplat__arg_path(int32_t field, int64_t entry);

/* Whether figures of a unit are fractions. */
int smeplat__unit_is_share(int32_t unit);

/* Writes a phrase; `args` may be NULL where it holds none. */
void smeplat__say(smeplat__writer *w, const smeplat__phrase *phrase, const smeplat__arg *args);

/* One argument alone. */
void smeplat__say_arg(smeplat__writer *w, smeplat__arg arg);

#define SMEPLAT__SAY(w, phrase, ...) smeplat__say(w, phrase, (const smeplat__arg[]){__VA_ARGS__})

#endif
