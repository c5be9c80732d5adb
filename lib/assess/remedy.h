/* The way to yes, for its files: remedy.c walks the criteria, mend.c and those beside it know what each of them needs.
 * SPDX-License-Identifier: Apache-2.0 */
#ifndef SMEPLAT_ASSESS_REMEDY_H
#define SMEPLAT_ASSESS_REMEDY_H

#include <smeplat/remedy.h>

#include "assess/assess.h"

#define SMEPLAT__FACTS (SMEPLAT_FIELD_MATERIALS_COMPLETE - SMEPLAT_FIELD_PUBLIC_BENEFIT + 1)

/* What is done with the steps found: nothing yet, counted, written. */
enum { SMEPLAT__PASS_LOOK, SMEPLAT__PASS_COUNT, SMEPLAT__PASS_WRITE };

typedef struct smeplat__way {
    smeplat__case c;                /* on the day the way leads to */
    const smeplat_platform *stated; /* as it came */
    smeplat_platform platform;      /* the same, but filed on that day if it is later, and with `adopted` */
    uint32_t adopted, wanted;       /* facts of Art. 6's last paragraph (SMEPLAT__ADOPT_...) to be stated or shown */
    uint64_t waiting;               /* criteria that need time */
    uint64_t ruled;                 /* criteria that a ruling is asked for */
    uint64_t needs[SMEPLAT__FACTS]; /* by platform fact: criteria that need it */
    uint32_t steps_of[SMEPLAT__CRITERION_COUNT + 1];
    smeplat_remedy remedy;
    int32_t pass, rank, settles; /* what of the list is being written */
    smeplat_remedy_step *steps;
    size_t written;
} smeplat__way;

/* The two facts of Art. 6's last paragraph serve many criteria at once, so they are taken as given once one needs them. */
enum { SMEPLAT__ADOPT_RESULTS = 1, SMEPLAT__ADOPT_EFFECT = 2 };

/* Takes one step up. */
void smeplat__way_add(smeplat__way *w, const smeplat_remedy_step *step);

/* Finds the steps that make one criterion MET on the day the way leads to. A day later than that comes back, and no step has
 * been added, when time is needed first; 0 else. What it wants of Art. 6's last paragraph is added to `wanted`. */
int32_t smeplat__way_mend(smeplat__way *w, int32_t criterion);

#endif
