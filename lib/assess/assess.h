/* How a criterion's verdict comes about, for the files of this room.
 * SPDX-License-Identifier: Apache-2.0 */
#ifndef SMEPLAT_ASSESS_ASSESS_H
#define SMEPLAT_ASSESS_ASSESS_H

#include "articles/case.h"

/* The least and the most favourable case. */
extern const smeplat__corner smeplat__least, smeplat__most;

/* A criterion at one corner: step 1 alone (prove), and with room and ruling (decide). The criterion must be in force. */
int32_t smeplat__prove(const smeplat__case *c, int32_t criterion, smeplat__corner k, smeplat__step *s);
int32_t smeplat__decide(const smeplat__case *c, int32_t criterion, smeplat__corner k, smeplat__step *s);

/* A criterion's verdict, from its two corners. */
typedef struct smeplat__outcome {
    int32_t verdict, least, most;
    int32_t entry;        /* what decided at the least favourable corner */
    int32_t proved;       /* 1 if step 1 gives MET at both corners */
    uint64_t reasons;
} smeplat__outcome;

/* Decides one criterion, in force or not. */
void smeplat__criterion_decide(const smeplat__case *c, int32_t criterion, smeplat__outcome *o);

/* What criteria came to, as masks by verdict; those the rules do not have are in none. */
typedef struct smeplat__verdicts {
    uint64_t not_met, unknown, discretion, met;
    uint64_t proved; /* of those MET: not by a ruling */
} smeplat__verdicts;

/* Asks the clauses of the criteria of a mask, all in force, and enters their verdicts. */
void smeplat__verdicts_ask(const smeplat__case *c, uint64_t criteria, smeplat__verdicts *v);

/* The least verdict among the criteria of a mask, MET if none of them is in force. */
int32_t smeplat__least_verdict(const smeplat__verdicts *v, uint64_t criteria);

/* Enters one criterion's verdict. */
void smeplat__verdicts_add(smeplat__verdicts *v, int32_t criterion, int32_t verdict);

/* Writes the finding of a criterion that was decided. */
void smeplat__finding_fill(const smeplat__case *c, int32_t criterion, const smeplat__outcome *o, smeplat_finding *f);

/* The fact that would settle a criterion which came out UNKNOWN; its number goes to *entry. */
int32_t smeplat__settling_field(const smeplat__case *c, int32_t criterion, int32_t least, int32_t *entry);

/* First day from D on which waiting alone proves a criterion; 0 never. */
int32_t smeplat__met_from(const smeplat__case *c, int32_t criterion);

/* First day from D on which waiting alone has cured what time cures; 0 never. */
int32_t smeplat__earliest(const smeplat__case *c);

#endif
