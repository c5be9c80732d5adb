/* What one look at a platform's facts shows, and the criteria it settles: nearly all of most platforms, before any clause is
 * asked. What is not plain from here is left to criterion.c.
 * SPDX-License-Identifier: Apache-2.0 */
#ifndef SMEPLAT_ASSESS_GLANCE_H
#define SMEPLAT_ASSESS_GLANCE_H

#include "assess/assess.h"

/* The platform's facts as masks: fact n is SMEPLAT_BIT(n). */
typedef struct smeplat__sight {
    uint64_t some;   /* yes/no facts that are yes */
    uint64_t stated; /* there is a basis */
    uint64_t enough; /* and it is at least the rules' min_basis */
    int32_t odd;     /* not 0: some fact may not be well formed, and the masks mean nothing */
} smeplat__sight;

/* Looks at all facts once (sight.c). */
void smeplat__see(const smeplat_platform *p, int32_t min_basis, smeplat__sight *s);

/* Criteria in force that are settled, as masks by verdict. MET: met in the least favourable case, and no rule acted. The others:
 * one fact decides, and there is no room. A ruling changes none of them. */
typedef struct smeplat__glance {
    uint64_t met, not_met, unknown;
    int32_t function; /* the entry that meets Art. 7 */
} smeplat__glance;

/* Looks, and enters what it settles as verdicts; these criteria are returned. */
uint64_t smeplat__glance_verdicts(const smeplat__case *c, const smeplat__sight *s, smeplat__glance *g,
                                  smeplat__verdicts *v);

/* Decides the criteria of a mask, those in force; *v need not be set. */
static inline void smeplat__verdicts_of(const smeplat__case *c, const smeplat__sight *sight, uint64_t criteria, smeplat__verdicts *v)
{
    smeplat__glance g;
    const uint64_t rest = criteria & c->in_force & ~smeplat__glance_verdicts(c, sight, &g, v);

    if (rest)
        smeplat__verdicts_ask(c, rest, v);
    if (criteria == SMEPLAT__ALL_CRITERIA) /* known where it is compiled */
        return;
    v->not_met &= criteria;
    v->unknown &= criteria;
    v->met &= criteria;
}

/* Writes the findings of what is settled, those of other criteria being anything. `ruled`: criteria on which there is a ruling. */
void smeplat__glance_fill(const smeplat__case *c, const smeplat__glance *g, uint64_t ruled, smeplat_finding *findings);

#endif
