/* What a criterion needs to become MET, for the files that know it: one for facts, one each for incidents, functions, the bar.
 * SPDX-License-Identifier: Apache-2.0 */
#ifndef SMEPLAT_ASSESS_MEND_H
#define SMEPLAT_ASSESS_MEND_H

#include "assess/remedy.h"

/* ---- mend_steps.c: one step each, handed to smeplat__way_add() ---- */

void smeplat__way_state(smeplat__way *w, int32_t criterion, int32_t field, int32_t entry, int32_t bound, int64_t amount,
                        int32_t basis);
void smeplat__way_evidence(smeplat__way *w, int32_t criterion, int32_t field, int32_t entry, int64_t amount,
                           int32_t basis);
/* FULFIL or RAISE. */
void smeplat__way_reach(smeplat__way *w, int32_t kind, int32_t criterion, int32_t field, int32_t entry, int64_t amount,
                        int32_t basis);
/* FIND_FIGURE or STUCK. */
void smeplat__way_none(smeplat__way *w, int32_t kind, int32_t criterion, int32_t field, int32_t entry);
/* `not_before`: a day the ruling must not be older than, beside the deadline and the incidents on record; 0 none. */
void smeplat__way_ruling(smeplat__way *w, int32_t criterion, int32_t not_before);
/* Whatever a yes/no fact lacks of an evidenced yes. */
void smeplat__way_yes(smeplat__way *w, int32_t criterion, const smeplat_fact *fact, int32_t field, int32_t entry);

/* ---- mend_days.c ---- */

/* Latest day whose corresponding day `years` later comes before `day` (or falls on it); 0 when there is none. */
int32_t smeplat__latest_with(int32_t day, int64_t years, int32_t or_on_it);
/* The earlier of two days, 0 being none. */
int32_t smeplat__earlier(int32_t a, int32_t b);
/* The day after; 0 past the end of the calendar. */
int32_t smeplat__day_after(int32_t day);
/* How a filing day of our choice is meant: where it must be free of a bar too, no other day will do. */
int32_t smeplat__filing_day_bound(const smeplat__case *c);

/* ---- mend_attempt.c, mend_aim.c ---- */

/* A set of a criterion's facts, taken as they would have to be. */
typedef struct smeplat__attempt {
    smeplat__case c; /* looks at `p`, as long as it is not moved */
    smeplat_platform p;
    int32_t fields[6], bounds[6], n;
    uint32_t chosen; /* bit i: fields[i] is changed */
    int32_t reached, steps;
    uint64_t amount;
} smeplat__attempt;

/* A fact of the platform, to be written. */
smeplat_fact *smeplat__attempt_fact(smeplat_platform *p, int32_t field);
/* Index of a field that is changed, -1 of one that is not. */
int32_t smeplat__attempt_slot(const smeplat__attempt *a, int32_t field);
/* The verdict under the attempt: at a corner, and whether it is MET at both. */
int32_t smeplat__attempt_verdict(const smeplat__attempt *a, int32_t criterion, smeplat__corner k);
int32_t smeplat__attempt_is_met(const smeplat__attempt *a, int32_t criterion);
/* Gives the facts that are changed the values the criterion needs. */
void smeplat__attempt_aim(smeplat__attempt *a, int32_t criterion, const smeplat_platform *stated);
/* Finds the least of all sets of facts that will do, for MET or for room; 0 when none does. */
int32_t smeplat__attempt_search(smeplat__attempt *best, const smeplat__way *w, int32_t criterion, int32_t for_room);
/* Its steps. */
void smeplat__attempt_add(smeplat__way *w, int32_t criterion, smeplat__attempt *a);

/* ---- mend_incident.c ---- */

/* What can be made of one incident: verdicts at the least favourable corner. */
typedef struct smeplat__prospect {
    int32_t now, shown, told; /* as it stands; evidenced; with what is not known stated too */
    int32_t field, bound;     /* what `told` states */
    int64_t amount;
    smeplat_incident best; /* as `told` takes it */
} smeplat__prospect;

/* Evidence that lets what softens an incident hold. */
int32_t smeplat__softening_basis(const smeplat_rules *r);
/* Looks at one incident; `ruled_on`: the day of a ruling that must stay in force, 0 none. */
void smeplat__incident_ahead(const smeplat__way *w, const smeplat_incident *x, int32_t entry, int32_t ruled_on,
                             smeplat__prospect *p);

/* ---- one criterion each; all say as smeplat__way_mend() does ---- */

/* By room and a ruling; 0 when there is no room. `at_hand` takes it only where nothing more must be said of Art. 6's last
 * paragraph. */
int32_t smeplat__mend_by_room(smeplat__way *w, int32_t criterion, int32_t at_hand);
int32_t smeplat__mend_incidents(smeplat__way *w, int32_t criterion);
void smeplat__mend_functions(smeplat__way *w, int32_t criterion);
int32_t smeplat__mend_bar(smeplat__way *w, int32_t criterion);

#endif
