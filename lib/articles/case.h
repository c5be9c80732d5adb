/* One application as the clause functions see it, and the corner they look from.
 * SPDX-License-Identifier: Apache-2.0 */
#ifndef SMEPLAT_ARTICLES_CASE_H
#define SMEPLAT_ARTICLES_CASE_H

#include <smeplat/assess.h>

#include "base/base.h"
#include "rules/rules.h"

/* How far the sponsors' categories carry Art. 6's last paragraph. */
enum { SMEPLAT__SPONSORS_NONE = 0, SMEPLAT__SPONSORS_DOUBTFUL = 1, SMEPLAT__SPONSORS_NAMED = 2 };

/* Checked input, and the day it is looked at. */
typedef struct smeplat__case {
    const smeplat_platform *platform; /* the library's own size */
    const smeplat_rules *rules;       /* likewise, checked */
    int32_t deadline;                 /* D, or the day asked about in its place */
    int32_t tested_on;                /* day the bar is tested on in place of what is stated; 0: as stated */
    int32_t sponsors;                 /* SMEPLAT__SPONSORS_... under R12 */
    int32_t region;                   /* registrar region of the operator's code, -1 without a code */
    uint64_t in_force;                /* smeplat__in_force() of the rules; no reading changes it */
} smeplat__case;

/* The end of the range of cases that what is stated allows, from which a clause is looked at. At the least favourable end one
 * fact alone may be taken at its most favourable: that is how the fact that would settle a criterion is found. */
typedef struct smeplat__corner {
    int32_t most;  /* 1: the most favourable case */
    int32_t field; /* else: the fact favoured, 0 none */
    int32_t entry; /* and the entry it lies in */
} smeplat__corner;

/* How a fact is held at a corner. */
enum { SMEPLAT__LACKING = 0, SMEPLAT__STATED = 1, SMEPLAT__FREE = 2 };

/* What a clause says of a case at a corner, beside its verdict. */
typedef struct smeplat__step {
    uint64_t reasons;     /* rules that acted; adds up over the corners */
    int32_t no_room;      /* left open by an incomplete incident list: never given room */
    int32_t no_principle; /* nothing at all: "in principle" has nothing to bend */
    int32_t lower_floor;  /* Art. 6(3)'s lower floor gives room */
    int32_t entry;        /* the entry that decides, from 1 */
} smeplat__step;

/* Figures of a finding. */
typedef struct smeplat__figures {
    smeplat_ratio observed, required;
    int64_t shortfall, shortfall_both;
    uint32_t present;
} smeplat__figures;

/* A clause on a case at a corner: NOT_MET, DISCRETION or MET (step 1 of the contract). */
typedef int32_t smeplat__clause(const smeplat__case *c, int32_t criterion, smeplat__corner k, smeplat__step *s);

/* The clause functions, by the `question` column of the criteria table. */
smeplat__clause smeplat__yes, smeplat__registered, smeplat__age, smeplat__assets, smeplat__incidents, smeplat__smes_served,
    smeplat__institutions, smeplat__staff, smeplat__revenue_share, smeplat__free_services, smeplat__satisfaction,
    smeplat__functions, smeplat__filed_in_time, smeplat__bar;

/* Their figures; NULL in the table where there are none. */
typedef void smeplat__figures_of(const smeplat__case *c, smeplat__figures *f);
smeplat__figures_of smeplat__age_figures, smeplat__assets_figures, smeplat__smes_served_figures,
    smeplat__institutions_figures, smeplat__staff_figures, smeplat__revenue_share_figures, smeplat__free_services_figures,
    smeplat__satisfaction_figures, smeplat__functions_figures, smeplat__filed_in_time_figures, smeplat__bar_figures;

/* The questions below are asked hundreds of times a platform, so they stand here. */

/* The platform's fact with this number: facts stand one after another, in the order of their numbers (case.c). */
static inline const smeplat_fact *smeplat__fact(const smeplat_platform *p, int32_t field)
{
    const char *first = (const char *)p + offsetof(smeplat_platform, public_benefit);

    return (const smeplat_fact *)(const void *)(first + sizeof(smeplat_fact) * (size_t)(field - SMEPLAT_FIELD_PUBLIC_BENEFIT));
}

/* How a fact of this basis stands where it is favoured, and where it is not: then only what is evidenced well enough does. */
/*@ assigns \nothing;
    ensures favoured ==> \result == (basis ? SMEPLAT__STATED : SMEPLAT__FREE);
    ensures !favoured && basis >= min_basis ==> \result == SMEPLAT__STATED;
    ensures !favoured && basis < min_basis ==> \result == SMEPLAT__LACKING;
*/
static inline int32_t smeplat__stands(int32_t basis, int32_t min_basis, int32_t favoured)
{
    if (favoured)
        return basis ? SMEPLAT__STATED : SMEPLAT__FREE;
    return basis >= min_basis ? SMEPLAT__STATED : SMEPLAT__LACKING;
}

/* What a yes/no fact that stands so is taken for: 1 yes. */
/*@ requires SMEPLAT__LACKING <= held <= SMEPLAT__FREE;
    assigns \nothing;
    ensures \result == 0 || \result == 1;
    ensures \result == 1 <==> held == SMEPLAT__FREE || (held == SMEPLAT__STATED && value == 1);
*/
static inline int32_t smeplat__taken_yes(int32_t held, int64_t value)
{
    return held == SMEPLAT__FREE || (held == SMEPLAT__STATED && value == 1);
}

/* What a count or amount that stands so is taken for: nothing when lacking, 2^63-1 when free. */
/*@ requires SMEPLAT__LACKING <= held <= SMEPLAT__FREE && 0 <= value;
    assigns \nothing;
    ensures 0 <= \result;
    ensures held == SMEPLAT__LACKING ==> \result == 0 && \result <= value;
    ensures held == SMEPLAT__STATED ==> \result == value;
    ensures held == SMEPLAT__FREE ==> \result == INT64_MAX && \result >= value;
*/
static inline int64_t smeplat__taken_amount(int32_t held, int64_t value)
{
    return held == SMEPLAT__FREE ? INT64_MAX : held == SMEPLAT__LACKING ? 0 : value;
}

/* How one fact stands at a corner. */
static inline int32_t smeplat__held_fact(const smeplat__case *c, smeplat__corner k, const smeplat_fact *fact, int32_t field,
                                         int32_t entry)
{
    return smeplat__stands(fact->basis, c->rules->min_basis, k.most || (k.field == field && k.entry == entry));
}

/* How a fact of the platform stands at a corner. */
static inline int32_t smeplat__held(const smeplat__case *c, smeplat__corner k, int32_t field)
{
    return smeplat__held_fact(c, k, smeplat__fact(c->platform, field), field, 0);
}

/* Whether a yes/no fact is yes at a corner. */
static inline int32_t smeplat__is_yes(const smeplat__case *c, smeplat__corner k, int32_t field)
{
    return smeplat__taken_yes(smeplat__held(c, k, field), smeplat__fact(c->platform, field)->value);
}

/* A count or amount at a corner: 0 when lacking, 2^63-1 when free. */
static inline int64_t smeplat__amount(const smeplat__case *c, smeplat__corner k, int32_t field)
{
    return smeplat__taken_amount(smeplat__held(c, k, field), smeplat__fact(c->platform, field)->value);
}

/* Observed and required numbers, and what is missing between them. `stated` says whether there is an observed one. */
void smeplat__number_figures(smeplat__figures *f, int32_t stated, int64_t observed, int64_t required);

/* Likewise for a share and the fraction required. */
void smeplat__share_figures(smeplat__figures *f, int32_t stated, int64_t num, int64_t den, smeplat_ratio required);

/* Likewise for two dates; 0 is none. */
void smeplat__date_figures(smeplat__figures *f, int32_t observed, int32_t required);

/* The facts a criterion's verdict rests on under the readings in use, in their order; returns how many (at most 4). */
int32_t smeplat__facts_used(const smeplat__case *c, int32_t criterion, int32_t fields[4]);

/* What is asked of an incident: by Art. 6(2) with a deadline, by Art. 15(2), (3) of a holder on a day. */
typedef struct smeplat__terms {
    const smeplat_rules *rules;
    int32_t day;          /* D; of a holder the day asked about */
    int32_t holder;       /* 1: no window and no deadline; office counts on the day of the decision; R24, Art. 18 */
    int32_t reaches_from; /* of a holder: first day from which an incident can cost the title (R23), 0 any */
} smeplat__terms;

/* What one incident comes to at a corner: NOT_MET where it counts, DISCRETION, or MET where it does not; `why` gathers the
 * reasons. */
int32_t smeplat__incident_weigh(const smeplat__terms *t, const smeplat_incident *x, smeplat__corner k, int32_t entry,
                                uint64_t *why);

/* Likewise smeplat__incident_open(), below. */
int32_t smeplat__incident_turns_on(const smeplat__terms *t, const smeplat_incident *x, int32_t after);

/* smeplat__incident_weigh() for Art. 6(2) with `day` as D. */
int32_t smeplat__incident(const smeplat_rules *rules, const smeplat_incident *x, int32_t day, smeplat__corner k, int32_t entry,
                          uint64_t *why);

/* Whether an incident is of the kinds a criterion weighs. */
int32_t smeplat__incident_kind_of(int32_t criterion, const smeplat_incident *x);

/* Numbers the fields of one incident whose most favourable case differs from the least favourable one, in order, from
 * `after` (0: from the first); 0 when there is no more. */
int32_t smeplat__incident_open(const smeplat_rules *rules, const smeplat_incident *x, int32_t day, int32_t after);

/* First day from `day` on which an incident no longer stands in the way at either corner; 0 never. */
int32_t smeplat__incident_clear_from(const smeplat_rules *rules, const smeplat_incident *x, int32_t day);

/* Likewise the field of one service of Art. 7 whose corners differ, and whether a service is left open for want of records. */
int32_t smeplat__service_open(const smeplat__case *c, const smeplat_service *x, int32_t after);

/* Whether a revocation carries a bar under R20. */
int32_t smeplat__carries_bar(const smeplat_rules *rules, const smeplat_revocation *x);

/* First day of a revocation's bar under R21; 0 when not given. */
int32_t smeplat__bar_start(const smeplat_rules *rules, const smeplat_revocation *x);

/* Last day of the unbroken barred stretch around `day`, as far as the bars' starts are given; 0 when `day` is not barred. */
int32_t smeplat__barred_until(const smeplat_rules *rules, const smeplat_revocation *list, size_t count, int32_t day);

/* Entry whose bar holds on `day` at the least favourable corner (0 when none): the latest start, unknown starts last.
 * `day` 0: not given, so that any bar on record might hold. `favoured` entry is taken as not barring. */
int32_t smeplat__barring_entry(const smeplat_rules *rules, const smeplat_revocation *list, size_t count, int32_t day,
                               int32_t favoured);

/* Entry `index` (from 0) of the platform's lists, in the library's own size. */
static inline const smeplat_service *smeplat__service_at(const smeplat_platform *p, size_t index, smeplat_service *room)
{
    return (const smeplat_service *)smeplat__element(p->services, index, sizeof *room, room);
}

static inline const smeplat_incident *smeplat__incident_at(const smeplat_incident *list, size_t index, smeplat_incident *room)
{
    return (const smeplat_incident *)smeplat__element(list, index, sizeof *room, room);
}

static inline const smeplat_revocation *smeplat__revocation_at(const smeplat_revocation *list, size_t index,
                                                               smeplat_revocation *room)
{
    return (const smeplat_revocation *)smeplat__element(list, index, sizeof *room, room);
}

#endif
