/* Which one fact would settle a criterion that is UNKNOWN.
 * SPDX-License-Identifier: Apache-2.0 */
#include <string.h>

#include "assess/assess.h"

/* A search over the facts that differ between the corners, in order. */
typedef struct search {
    const smeplat__case *c;
    int32_t criterion, least;
    int32_t first_field, first_entry; /* the first that differs */
    int32_t field, entry;             /* the first that changes the verdict alone */
} search;

/* Tries one fact at its most favourable in the least favourable case; 1 when it settles. */
static int32_t try_fact(search *s, int32_t field, int32_t entry)
{
    smeplat__corner k;
    smeplat__step step;

    k.most = 0;
    k.field = field;
    k.entry = entry;
    if (!s->first_field) {
        s->first_field = field;
        s->first_entry = entry;
    }
    memset(&step, 0, sizeof step);
    if (smeplat__decide(s->c, s->criterion, k, &step) == s->least)
        return 0;
    s->field = field;
    s->entry = entry;
    return 1;
}

/* Whether a fact of the platform differs between the corners: taken away for want of proof it is at its worst, and it may stand
 * there already. Only a share's whole of 0 is better than its want: it leaves the share to the bureau. */
static int32_t is_open(const search *s, int32_t field)
{
    const smeplat_fact *fact = smeplat__fact(s->c->platform, field);

    if (field == SMEPLAT_FIELD_SURVEY_VALID && !fact->value)
        return 1; /* no valid answer is as good as none stated */
    if (field == SMEPLAT_FIELD_INCIDENTS_COMPLETE)
        return fact->basis < s->c->rules->min_basis || fact->value != 1;
    if (fact->basis >= s->c->rules->min_basis)
        return 0;
    return !fact->basis || fact->value != 0 ||
           (s->criterion == SMEPLAT_CRITERION_ART6_8_REVENUE_SHARE && field != SMEPLAT_FIELD_SME_SERVICE_REVENUE_FEN);
}

static int32_t try_incidents(search *s)
{
    const smeplat_platform *p = s->c->platform;
    size_t i;

    for (i = 0; i < p->incident_count; i++) {
        smeplat_incident room;
        const smeplat_incident *x = smeplat__incident_at(p->incidents, i, &room);
        int32_t field = 0;

        if (!smeplat__incident_kind_of(s->criterion, x))
            continue;
        while ((field = smeplat__incident_open(s->c->rules, x, s->c->deadline, field)) != 0)
            if (try_fact(s, field, (int32_t)i + 1))
                return 1;
    }
    return 0;
}

static int32_t try_services(search *s)
{
    const smeplat_platform *p = s->c->platform;
    size_t i;

    for (i = 0; i < p->service_count; i++) {
        smeplat_service room;
        const smeplat_service *x = smeplat__service_at(p, i, &room);
        int32_t field = 0;

        while ((field = smeplat__service_open(s->c, x, field)) != 0)
            if (try_fact(s, field, (int32_t)i + 1))
                return 1;
    }
    return p->service_count < 6 && try_fact(s, SMEPLAT_FIELD_SERVICES, 0);
}

static int32_t try_revocations(search *s)
{
    const smeplat_platform *p = s->c->platform;
    int32_t field = smeplat__option(s->c->rules, SMEPLAT_READING_BAR_START) ? SMEPLAT_FIELD_REVOCATIONS_PUBLISHED_ON
                                                                            : SMEPLAT_FIELD_REVOCATIONS_DECIDED_ON;
    size_t i;

    for (i = 0; i < p->revocation_count; i++) {
        smeplat_revocation room;
        const smeplat_revocation *x = smeplat__revocation_at(p->revocations, i, &room);

        if (smeplat__carries_bar(s->c->rules, x) && !smeplat__bar_start(s->c->rules, x) &&
            try_fact(s, field, (int32_t)i + 1))
            return 1;
    }
    return 0;
}

/* Entries of the lists a criterion looks into. */
static int32_t try_entries(search *s)
{
    switch (s->criterion) {
    case SMEPLAT_CRITERION_ART6_2_PENALTIES:
    case SMEPLAT_CRITERION_ART6_2_DISHONESTY:
        return try_incidents(s);
    case SMEPLAT_CRITERION_ART7_FUNCTIONS:
        return try_services(s);
    case SMEPLAT_CRITERION_ART15_BAR:
        return try_revocations(s);
    case SMEPLAT_CRITERION_ART6_1_REGISTERED:
        if (s->c->region < 0 && smeplat__option(s->c->rules, SMEPLAT_READING_REGISTERED_BY))
            return try_fact(s, SMEPLAT_FIELD_USCC, 0);
        return 0;
    default:
        return 0;
    }
}

/* Figure, own facts, entries, then the two facts of Art. 6's last paragraph. */
static int32_t try_all(search *s)
{
    int32_t missing = smeplat__figure_missing(s->c->rules, s->criterion), fields[4], n, i;

    if (missing)
        return try_fact(s, missing, 0); /* without the figure nothing else decides, with it nothing is asked for */
    n = smeplat__facts_used(s->c, s->criterion, fields);
    for (i = 0; i < n; i++)
        if (is_open(s, fields[i]) && try_fact(s, fields[i], 0))
            return 1;
    if (try_entries(s))
        return 1;
    return (is_open(s, SMEPLAT_FIELD_OUTSTANDING_RESULTS) && try_fact(s, SMEPLAT_FIELD_OUTSTANDING_RESULTS, 0)) ||
           (is_open(s, SMEPLAT_FIELD_DEMONSTRATION_EFFECT) && try_fact(s, SMEPLAT_FIELD_DEMONSTRATION_EFFECT, 0));
}

int32_t smeplat__settling_field(const smeplat__case *c, int32_t criterion, int32_t least, int32_t *entry)
{
    search s;

    memset(&s, 0, sizeof s);
    s.c = c;
    s.criterion = criterion;
    s.least = least;
    if (!try_all(&s)) {
        s.field = s.first_field;
        s.entry = s.first_entry;
    }
    *entry = s.entry;
    return s.field;
}
