/* Every check of section "bad input", made once before anything is decided.
 * SPDX-License-Identifier: Apache-2.0 */
#include "assess/door.h"

#include <string.h>

#include <smeplat/date.h>

#include "codes/code.h"

#define SERVICE_MIN SMEPLAT__END_OF(smeplat_service, items)

#define SCORE_MAX 10000 /* a hundred points */
/*= Art. 8(1)/2: the twelve industries, and others */
#define INDUSTRIES \
    (SMEPLAT_BIT(SMEPLAT_INDUSTRY_OTHER) | \
     (SMEPLAT_BIT(SMEPLAT_INDUSTRY_INFORMATION_CONSUMPTION + 1) - SMEPLAT_BIT(SMEPLAT_INDUSTRY_NEXT_GENERATION_IT)))

/* A refusal that cites the clause its field serves. */
static smeplat_status refuse(smeplat_error *error, smeplat_status status, int32_t field, int64_t entry)
{
    return smeplat__refuse(error, status, field, smeplat_field_clause(field), entry);
}

/* Kinds of the platform's facts that are not plain yes/no. */
static int32_t kind_of(int32_t field)
{
    switch (field) {
    case SMEPLAT_FIELD_FOUNDED_ON:
    case SMEPLAT_FIELD_FILED_ON:
        return SMEPLAT__KIND_DATE;
    case SMEPLAT_FIELD_INDUSTRIES:
        return SMEPLAT__KIND_INDUSTRIES;
    case SMEPLAT_FIELD_TOTAL_ASSETS_FEN:
    case SMEPLAT_FIELD_JJJ_SMES_SERVED:
    case SMEPLAT_FIELD_INSTITUTIONS_GATHERED:
    case SMEPLAT_FIELD_STAFF_DEGREE_ONLY:
    case SMEPLAT_FIELD_STAFF_TITLE_ONLY:
    case SMEPLAT_FIELD_STAFF_DEGREE_AND_TITLE:
    case SMEPLAT_FIELD_SME_SERVICE_REVENUE_FEN:
    case SMEPLAT_FIELD_OPERATING_REVENUE_FEN:
    case SMEPLAT_FIELD_TOTAL_INCOME_FEN:
    case SMEPLAT_FIELD_SERVICE_REVENUE_FEN:
    case SMEPLAT_FIELD_FREE_SERVICES:
    case SMEPLAT_FIELD_SURVEY_VALID:
    case SMEPLAT_FIELD_SURVEY_SATISFIED:
    case SMEPLAT_FIELD_SURVEY_BASICALLY_SATISFIED:
    case SMEPLAT_FIELD_SURVEY_MEAN_SCORE:
        return SMEPLAT__KIND_AMOUNT;
    default:
        return SMEPLAT__KIND_YES_NO;
    }
}

static smeplat_status value_status(int64_t value, int32_t kind)
{
    if (value < 0)
        return SMEPLAT_ERR_RANGE;
    switch (kind) {
    case SMEPLAT__KIND_YES_NO:
        return value > 1 ? SMEPLAT_ERR_ENUM : SMEPLAT_OK;
    case SMEPLAT__KIND_DATE:
        return value > SMEPLAT_DATE_MAX || !smeplat_date_valid((int32_t)value) ? SMEPLAT_ERR_DATE : SMEPLAT_OK;
    case SMEPLAT__KIND_INDUSTRIES:
        return (uint64_t)value & ~INDUSTRIES ? SMEPLAT_ERR_BITS : SMEPLAT_OK;
    default:
        return SMEPLAT_OK;
    }
}

smeplat_status smeplat__fact_check(const smeplat_fact *fact, int32_t kind, int32_t field, int64_t entry, smeplat_error *error)
{
    smeplat_status status;

    if (!fact->basis) /* not stated: everything must be zero */
        return fact->value < 0 || fact->evidence < 0 ? refuse(error, SMEPLAT_ERR_RANGE, field, entry)
               : fact->value || fact->evidence       ? refuse(error, SMEPLAT_ERR_BASIS, field, entry)
                                                     : SMEPLAT_OK;
    if (fact->basis < SMEPLAT_BASIS_NOT_STATED || fact->basis > SMEPLAT_BASIS_VERIFIED)
        return refuse(error, SMEPLAT_ERR_ENUM, field, entry);
    if (fact->evidence < 0)
        return refuse(error, SMEPLAT_ERR_RANGE, field, entry);
    status = value_status(fact->value, kind);
    return status ? refuse(error, status, field, entry) : SMEPLAT_OK;
}

/* A date that may be left out. */
static smeplat_status date_check(int32_t date, int32_t field, int64_t entry, smeplat_error *error)
{
    return date && !smeplat_date_valid(date) ? refuse(error, SMEPLAT_ERR_DATE, field, entry) : SMEPLAT_OK;
}

/* A number from `first` to `last`. */
static smeplat_status number_check(int32_t number, int32_t first, int32_t last, int32_t field, int64_t entry,
                                   smeplat_error *error)
{
    return number < first || number > last ? refuse(error, SMEPLAT_ERR_ENUM, field, entry) : SMEPLAT_OK;
}

/* A later date that must not come before an earlier one, where both are given. */
static smeplat_status order_check(int32_t earlier, int32_t later, int32_t field, int64_t entry, smeplat_error *error)
{
    return earlier && later && later < earlier ? refuse(error, SMEPLAT_ERR_CONTRADICTION, field, entry) : SMEPLAT_OK;
}

#define TRY(call) \
    do { \
        smeplat_status status_ = (call); \
        if (status_) \
            return status_; \
    } while (0)

/* Whether any fact may not be in order: nearly always none is, and one pass over all of them says so. */
static int32_t any_is_odd(const smeplat_platform *p, const smeplat__sight *sight)
{
    return sight->odd || (p->founded_on.basis && value_status(p->founded_on.value, SMEPLAT__KIND_DATE)) ||
           (p->filed_on.basis && value_status(p->filed_on.value, SMEPLAT__KIND_DATE)) ||
           value_status(p->industries.value, SMEPLAT__KIND_INDUSTRIES);
}

static smeplat_status facts_check(const smeplat_platform *p, const smeplat__sight *sight, smeplat_error *error)
{
    int32_t field;

    if (!any_is_odd(p, sight))
        return SMEPLAT_OK;
    for (field = SMEPLAT_FIELD_PUBLIC_BENEFIT; field <= SMEPLAT_FIELD_MATERIALS_COMPLETE; field++)
        TRY(smeplat__fact_check(smeplat__fact(p, field), kind_of(field), field, 0, error));
    return SMEPLAT_OK;
}

/* A part must not pass the whole it is a part of, where both are stated. */
static smeplat_status part_check(const smeplat_fact *part, const smeplat_fact *whole, int32_t field, smeplat_error *error)
{
    /* a part that is not stated is 0 */
    return part->value > whole->value && whole->basis ? refuse(error, SMEPLAT_ERR_CONTRADICTION, field, 0) : SMEPLAT_OK;
}

/* Facts that cannot all be true, whatever the readings. */
static smeplat_status facts_agree(const smeplat_platform *p, smeplat_error *error)
{
    const smeplat_fact *revenue = &p->sme_service_revenue_fen;
    int64_t degree = p->staff_degree_only.value, title = p->staff_title_only.value, both = p->staff_degree_and_title.value;

    if (title > INT64_MAX - degree)
        return refuse(error, SMEPLAT_ERR_RANGE, SMEPLAT_FIELD_STAFF_TITLE_ONLY, 0);
    if (both > INT64_MAX - degree - title)
        return refuse(error, SMEPLAT_ERR_RANGE, SMEPLAT_FIELD_STAFF_DEGREE_AND_TITLE, 0);
    TRY(part_check(revenue, &p->operating_revenue_fen, SMEPLAT_FIELD_SME_SERVICE_REVENUE_FEN, error));
    TRY(part_check(revenue, &p->total_income_fen, SMEPLAT_FIELD_SME_SERVICE_REVENUE_FEN, error));
    TRY(part_check(revenue, &p->service_revenue_fen, SMEPLAT_FIELD_SME_SERVICE_REVENUE_FEN, error));
    TRY(part_check(&p->survey_satisfied, &p->survey_valid, SMEPLAT_FIELD_SURVEY_SATISFIED, error));
    if (p->survey_basically_satisfied.value > p->survey_valid.value - p->survey_satisfied.value && p->survey_valid.basis)
        return refuse(error, SMEPLAT_ERR_CONTRADICTION, SMEPLAT_FIELD_SURVEY_BASICALLY_SATISFIED, 0);
    if (p->survey_mean_score.value > SCORE_MAX)
        return refuse(error, SMEPLAT_ERR_RANGE, SMEPLAT_FIELD_SURVEY_MEAN_SCORE, 0);
    return SMEPLAT_OK;
}

/*= Art. 7(1)/2, 7(2)/2, 7(3)/2, 7(4)/2, 7(5)/2, 7(6)/2: items that a function's clause names; "other" too, save for 7(5) */
#define ITEMS_TO(last)   (SMEPLAT_BIT((last) % 100 + 1) - 2u)
#define AND_OTHER(named) ((named) | SMEPLAT_BIT(SMEPLAT_ITEM_CONSULTING_OTHER % 100))
static const uint64_t items_of[] = {
    [SMEPLAT_FUNCTION_CONSULTING] = AND_OTHER(ITEMS_TO(SMEPLAT_ITEM_CONSULTING_INDUSTRY_MATCHING)),
    [SMEPLAT_FUNCTION_STARTUP] = AND_OTHER(ITEMS_TO(SMEPLAT_ITEM_STARTUP_BUSINESS_MODELS)),
    [SMEPLAT_FUNCTION_INNOVATION] = AND_OTHER(ITEMS_TO(SMEPLAT_ITEM_INNOVATION_COMMERCIALISATION)),
    [SMEPLAT_FUNCTION_DIGITAL] = AND_OTHER(ITEMS_TO(SMEPLAT_ITEM_DIGITAL_CLOUD_MIGRATION)),
    [SMEPLAT_FUNCTION_TALENT] = ITEMS_TO(SMEPLAT_ITEM_TALENT_STAFF_TRAINING),
    [SMEPLAT_FUNCTION_FINANCE] = AND_OTHER(ITEMS_TO(SMEPLAT_ITEM_FINANCE_CREDIT)),
};

/* Whether facts of a service that stand one after another may not be in order. */
static inline int32_t are_odd(const smeplat_fact *fact, int32_t count)
{
    uint64_t below = 0, unstated = 0;
    uint32_t bases = 0;
    int32_t i;

#pragma GCC unroll 4
    for (i = 0; i < count; i++) {
        const uint64_t value = (uint64_t)fact[i].value | (uint64_t)(int64_t)fact[i].evidence;

        bases |= (uint32_t)fact[i].basis;
        below |= value;
        unstated |= fact[i].basis ? 0 : value;
    }
    return bases > SMEPLAT_BASIS_VERIFIED || below >> 63 || unstated;
}

/* Whether nothing is stated. */
static inline int32_t says_nothing(const smeplat_fact *fact)
{
    return !(fact->value | (fact->basis | fact->evidence));
}

/* Whether any fact of a service may not be in order. Of most functions only two may be stated. */
static int32_t service_is_odd(const smeplat_service *x)
{
    if (x->offered.value > 1)
        return 1;
    if (says_nothing(&x->organises_innovation_resources) && says_nothing(&x->opens_instruments))
        return are_odd(&x->offered, 2);
    return are_odd(&x->offered, 4) || (x->organises_innovation_resources.value | x->opens_instruments.value) > 1;
}

static smeplat_status service_facts_check(const smeplat_service *x, int64_t entry, smeplat_error *error)
{
    if (!service_is_odd(x))
        return SMEPLAT_OK;
    TRY(smeplat__fact_check(&x->offered, SMEPLAT__KIND_YES_NO, SMEPLAT_FIELD_SERVICES_OFFERED, entry, error));
    TRY(smeplat__fact_check(&x->records_in_year, SMEPLAT__KIND_AMOUNT, SMEPLAT_FIELD_SERVICES_RECORDS_IN_YEAR, entry, error));
    TRY(smeplat__fact_check(&x->organises_innovation_resources, SMEPLAT__KIND_YES_NO,
                            SMEPLAT_FIELD_SERVICES_ORGANISES_INNOVATION_RESOURCES, entry, error));
    return smeplat__fact_check(&x->opens_instruments, SMEPLAT__KIND_YES_NO, SMEPLAT_FIELD_SERVICES_OPENS_INSTRUMENTS, entry,
                               error);
}

_Static_assert(offsetof(smeplat_service, opens_instruments) - offsetof(smeplat_service, offered) == 3 * sizeof(smeplat_fact),
               "a service's facts stand one after another");

static smeplat_status service_check(const smeplat_service *x, int64_t entry, uint32_t *seen, smeplat_error *error)
{
    TRY(number_check(x->function, SMEPLAT_FUNCTION_CONSULTING, SMEPLAT_FUNCTION_FINANCE, SMEPLAT_FIELD_SERVICES_FUNCTION, entry,
                     error));
    if (*seen & (1u << x->function))
        return refuse(error, SMEPLAT_ERR_DUPLICATE, SMEPLAT_FIELD_SERVICES_FUNCTION, entry);
    *seen |= 1u << x->function;
    TRY(service_facts_check(x, entry, error));
    if (x->function != SMEPLAT_FUNCTION_INNOVATION && x->organises_innovation_resources.basis)
        return refuse(error, SMEPLAT_ERR_CONTRADICTION, SMEPLAT_FIELD_SERVICES_ORGANISES_INNOVATION_RESOURCES, entry);
    if (x->function != SMEPLAT_FUNCTION_INNOVATION && x->opens_instruments.basis)
        return refuse(error, SMEPLAT_ERR_CONTRADICTION, SMEPLAT_FIELD_SERVICES_OPENS_INSTRUMENTS, entry);
    if (x->items & ~items_of[x->function])
        return refuse(error, SMEPLAT_ERR_BITS, SMEPLAT_FIELD_SERVICES_ITEMS, entry);
    return SMEPLAT_OK;
}

static smeplat_status services_check(const smeplat_platform *p, smeplat_error *error)
{
    int64_t entry;
    uint32_t seen = 0;
    smeplat_status status = smeplat__array_check(p->services, p->service_count, sizeof(smeplat_service), SERVICE_MIN, &entry);
    size_t i;

    if (status)
        return refuse(error, status, SMEPLAT_FIELD_SERVICES, entry);
    for (i = 0; i < p->service_count; i++) {
        smeplat_service room;

        TRY(service_check(smeplat__service_at(p, i, &room), (int64_t)i + 1, &seen, error));
    }
    return SMEPLAT_OK;
}

/* What an incident of its kind and subject cannot have. */
static smeplat_status incident_fits(const smeplat_incident *x, int64_t entry, smeplat_error *error)
{
    int32_t field = 0;

    if (x->severity && x->kind != SMEPLAT_INCIDENT_ADMINISTRATIVE_PENALTY)
        field = SMEPLAT_FIELD_INCIDENTS_SEVERITY;
    else if (x->ended_on && x->kind != SMEPLAT_INCIDENT_SERIOUS_DISHONESTY)
        field = SMEPLAT_FIELD_INCIDENTS_ENDED_ON;
    else if (x->repaired_on && x->kind == SMEPLAT_INCIDENT_CRIMINAL)
        field = SMEPLAT_FIELD_INCIDENTS_REPAIRED_ON;
    else if (x->office_from && x->subject == SMEPLAT_SUBJECT_ENTITY)
        field = SMEPLAT_FIELD_INCIDENTS_OFFICE_FROM;
    else if (x->office_until && x->subject == SMEPLAT_SUBJECT_ENTITY)
        field = SMEPLAT_FIELD_INCIDENTS_OFFICE_UNTIL;
    return field ? refuse(error, SMEPLAT_ERR_CONTRADICTION, field, entry) : SMEPLAT_OK;
}

static smeplat_status incident_check(const smeplat_incident *x, int64_t entry, smeplat_error *error)
{
    TRY(number_check(x->kind, SMEPLAT_INCIDENT_CRIMINAL, SMEPLAT_INCIDENT_SERIOUS_DISHONESTY, SMEPLAT_FIELD_INCIDENTS_KIND,
                     entry, error));
    TRY(number_check(x->subject, SMEPLAT_SUBJECT_ENTITY, SMEPLAT_SUBJECT_LEGAL_REPRESENTATIVE, SMEPLAT_FIELD_INCIDENTS_SUBJECT,
                     entry, error));
    TRY(date_check(x->office_from, SMEPLAT_FIELD_INCIDENTS_OFFICE_FROM, entry, error));
    TRY(date_check(x->office_until, SMEPLAT_FIELD_INCIDENTS_OFFICE_UNTIL, entry, error));
    TRY(number_check(x->severity, SMEPLAT_SEVERITY_NOT_STATED, SMEPLAT_SEVERITY_SEVERE, SMEPLAT_FIELD_INCIDENTS_SEVERITY, entry,
                     error));
    TRY(date_check(x->decided_on, SMEPLAT_FIELD_INCIDENTS_DECIDED_ON, entry, error));
    TRY(date_check(x->ended_on, SMEPLAT_FIELD_INCIDENTS_ENDED_ON, entry, error));
    TRY(date_check(x->repaired_on, SMEPLAT_FIELD_INCIDENTS_REPAIRED_ON, entry, error));
    TRY(number_check(x->annulled, 0, 1, SMEPLAT_FIELD_INCIDENTS_ANNULLED, entry, error));
    TRY(number_check(x->challenge, SMEPLAT_CHALLENGE_NONE, SMEPLAT_CHALLENGE_SUSPENDED, SMEPLAT_FIELD_INCIDENTS_CHALLENGE, entry,
                     error));
    TRY(number_check(x->disclosed, SMEPLAT_DISCLOSED_NOT_STATED, SMEPLAT_DISCLOSED_NO, SMEPLAT_FIELD_INCIDENTS_DISCLOSED, entry,
                     error));
    TRY(number_check(x->basis, SMEPLAT_BASIS_NOT_STATED, SMEPLAT_BASIS_VERIFIED, SMEPLAT_FIELD_INCIDENTS_BASIS, entry, error));
    if (x->evidence < 0)
        return refuse(error, SMEPLAT_ERR_RANGE, SMEPLAT_FIELD_INCIDENTS_EVIDENCE, entry);
    if (x->evidence && !x->basis)
        return refuse(error, SMEPLAT_ERR_BASIS, SMEPLAT_FIELD_INCIDENTS_EVIDENCE, entry);
    TRY(incident_fits(x, entry, error));
    TRY(order_check(x->office_from, x->office_until, SMEPLAT_FIELD_INCIDENTS_OFFICE_UNTIL, entry, error));
    TRY(order_check(x->decided_on, x->ended_on, SMEPLAT_FIELD_INCIDENTS_ENDED_ON, entry, error));
    TRY(order_check(x->decided_on, x->repaired_on, SMEPLAT_FIELD_INCIDENTS_REPAIRED_ON, entry, error));
    return SMEPLAT_OK;
}

smeplat_status smeplat__incidents_check(const smeplat_incident *list, size_t count, int32_t field, smeplat_error *error)
{
    int64_t entry;
    smeplat_status status = smeplat__array_check(list, count, sizeof(smeplat_incident), SMEPLAT__INCIDENT_MIN, &entry);
    size_t i;

    if (status)
        return refuse(error, status, field, entry);
    for (i = 0; i < count; i++) {
        smeplat_incident room;

        TRY(incident_check(smeplat__incident_at(list, i, &room), (int64_t)i + 1, error));
    }
    return SMEPLAT_OK;
}

static smeplat_status revocation_check(const smeplat_revocation *x, int64_t entry, smeplat_error *error)
{
    TRY(number_check(x->ground, SMEPLAT_GROUND_ART14, SMEPLAT_GROUND_OTHER, SMEPLAT_FIELD_REVOCATIONS_GROUND, entry, error));
    TRY(date_check(x->decided_on, SMEPLAT_FIELD_REVOCATIONS_DECIDED_ON, entry, error));
    TRY(date_check(x->published_on, SMEPLAT_FIELD_REVOCATIONS_PUBLISHED_ON, entry, error));
    TRY(date_check(x->annulled_on, SMEPLAT_FIELD_REVOCATIONS_ANNULLED_ON, entry, error));
    if (x->reserved0)
        return refuse(error, SMEPLAT_ERR_BITS, SMEPLAT_FIELD_REVOCATIONS, entry);
    TRY(order_check(x->decided_on, x->published_on, SMEPLAT_FIELD_REVOCATIONS_PUBLISHED_ON, entry, error));
    TRY(order_check(x->decided_on, x->annulled_on, SMEPLAT_FIELD_REVOCATIONS_ANNULLED_ON, entry, error));
    return SMEPLAT_OK;
}

smeplat_status smeplat__revocations_check(const smeplat_revocation *list, size_t count, int32_t field, smeplat_error *error)
{
    int64_t entry;
    smeplat_status status = smeplat__array_check(list, count, sizeof(smeplat_revocation), SMEPLAT__REVOCATION_MIN, &entry);
    size_t i;

    if (status)
        return refuse(error, status, field, entry);
    for (i = 0; i < count; i++) {
        smeplat_revocation room;

        TRY(revocation_check(smeplat__revocation_at(list, i, &room), (int64_t)i + 1, error));
    }
    return SMEPLAT_OK;
}

static smeplat_status rulings_check(const smeplat_platform *p, smeplat_error *error)
{
    int64_t entry;
    smeplat_status status = smeplat__array_check(p->rulings, p->ruling_count, sizeof(smeplat_ruling), SMEPLAT__RULING_MIN, &entry);
    size_t i, j;

    if (status)
        return refuse(error, status, SMEPLAT_FIELD_RULINGS, entry);
    for (i = 0; i < p->ruling_count; i++) {
        smeplat_ruling room, other;
        const smeplat_ruling *x = smeplat__element(p->rulings, i, sizeof room, &room);

        entry = (int64_t)i + 1;
        TRY(number_check(x->criterion, 1, SMEPLAT__CRITERION_COUNT, SMEPLAT_FIELD_RULINGS_CRITERION, entry, error));
        TRY(number_check(x->ruling, SMEPLAT_RULING_ALLOWED, SMEPLAT_RULING_REFUSED, SMEPLAT_FIELD_RULINGS_RULING, entry, error));
        if (!smeplat_date_valid(x->decided_on))
            return refuse(error, SMEPLAT_ERR_DATE, SMEPLAT_FIELD_RULINGS_DECIDED_ON, entry);
        status = smeplat__text_check(x->reference);
        if (status)
            return refuse(error, status, SMEPLAT_FIELD_RULINGS_REFERENCE, entry);
        for (j = 0; j < i; j++) {
            const smeplat_ruling *y = smeplat__element(p->rulings, j, sizeof other, &other);

            if (y->criterion == x->criterion && y->decided_on == x->decided_on)
                return refuse(error, SMEPLAT_ERR_DUPLICATE, SMEPLAT_FIELD_RULINGS_CRITERION, entry);
        }
    }
    return SMEPLAT_OK;
}

/*= Art. 6, last paragraph: sponsors clearly of the kinds named there, and those that may be */
int32_t smeplat__sponsor_kind(int32_t department, int32_t category)
{
    switch (department * 256 + category) {
    case '1' * 256 + '1': /* 机关 */
    case '1' * 256 + '2': /* 事业单位 */
    case '5' * 256 + '1': /* 社会团体 */
    case '8' * 256 + '1': /* 工会 */
        return SMEPLAT__SPONSORS_NAMED;
    case '1' * 256 + '3': /* 群众团体 */
    case '1' * 256 + '9': /* 机构编制，其他 */
    case '5' * 256 + '2': /* 民办非企业单位 */
    case '5' * 256 + '3': /* 基金会 */
        return SMEPLAT__SPONSORS_DOUBTFUL;
    default:
        return SMEPLAT__SPONSORS_NONE;
    }
}

static uint64_t note_if(int32_t condition, int32_t note)
{
    return condition ? SMEPLAT_BIT(note) : 0;
}

/* Reads one code; an empty one is not stated and fits nothing. */
static smeplat_status code_read(smeplat_str code, int32_t field, int64_t entry, smeplat__uscc *out, smeplat_error *error)
{
    smeplat_status status;

    if (!code.len) {
        memset(out, 0, sizeof *out);
        return SMEPLAT_OK;
    }
    status = smeplat__uscc_scan(code, out);
    return status ? refuse(error, status, field, entry) : SMEPLAT_OK;
}

static smeplat_status operator_check(const smeplat_platform *p, smeplat__case *c, int32_t *kind, uint64_t *notes,
                                     smeplat_error *error)
{
    smeplat__uscc code;

    TRY(code_read(p->uscc, SMEPLAT_FIELD_USCC, 0, &code, error));
    *kind = smeplat__sponsor_kind(code.department, code.category);
    c->region = p->uscc.len ? code.region : -1;
    if (!p->uscc.len || (code.check_ok && code.organisation_check_ok && code.category_known && code.region / 10000 == 11))
        return SMEPLAT_OK;
    *notes |= note_if(!code.check_ok, SMEPLAT_NOTE_CODE_CHECK) |
              note_if(!code.organisation_check_ok, SMEPLAT_NOTE_CODE_ORGANISATION_CHECK) |
              note_if(!code.category_known, SMEPLAT_NOTE_CODE_CATEGORY) |
              note_if(code.region / 10000 != 11, SMEPLAT_NOTE_REGISTRAR_OUTSIDE_BEIJING);
    return SMEPLAT_OK;
}

smeplat_str smeplat__code_at(const char *codes, size_t index)
{
    static const char none[SMEPLAT_CODE_LENGTH];
    smeplat_str code = {NULL, 0};

    if (codes && memcmp(codes + index * SMEPLAT_CODE_LENGTH, none, sizeof none) != 0) {
        code.ptr = codes + index * SMEPLAT_CODE_LENGTH;
        code.len = SMEPLAT_CODE_LENGTH;
    }
    return code;
}

/* The sponsors' codes: *kind is what they carry together. */
static smeplat_status sponsors_check(const smeplat_platform *p, const char *packed, int32_t *kind, uint64_t *notes,
                                     smeplat_error *error)
{
    size_t i, named = 0, doubtful = 0;

    if (p->sponsor_count && !packed && !p->sponsor_usccs)
        return refuse(error, SMEPLAT_ERR_NULL, SMEPLAT_FIELD_SPONSOR_USCCS, 0);
    for (i = 0; i < p->sponsor_count; i++) {
        smeplat_str given = packed ? smeplat__code_at(packed, i) : p->sponsor_usccs[i];
        smeplat__uscc code;
        int32_t one;

        TRY(code_read(given, SMEPLAT_FIELD_SPONSOR_USCCS, (int64_t)i + 1, &code, error));
        one = smeplat__sponsor_kind(code.department, code.category);
        named += one == SMEPLAT__SPONSORS_NAMED;
        doubtful += one == SMEPLAT__SPONSORS_DOUBTFUL;
        if (given.len)
            *notes |= note_if(!code.check_ok, SMEPLAT_NOTE_SPONSOR_CODE_CHECK) |
                      note_if(!code.organisation_check_ok, SMEPLAT_NOTE_SPONSOR_CODE_ORGANISATION_CHECK) |
                      note_if(!code.category_known, SMEPLAT_NOTE_SPONSOR_CODE_CATEGORY);
    }
    *kind = named == p->sponsor_count  ? SMEPLAT__SPONSORS_NAMED
            : named + doubtful > 0     ? SMEPLAT__SPONSORS_DOUBTFUL
                                       : SMEPLAT__SPONSORS_NONE;
    return SMEPLAT_OK;
}

smeplat_status smeplat__platform_check(const smeplat_platform *p, const char *packed_sponsors, smeplat__case *c,
                                       smeplat__sight *sight, uint64_t *notes, smeplat_error *error)
{
    int32_t of_operator = SMEPLAT__SPONSORS_NONE, of_sponsors = SMEPLAT__SPONSORS_NONE;
    smeplat_status status = smeplat__text_check(p->name);

    if (p->reserved0)
        return refuse(error, SMEPLAT_ERR_BITS, SMEPLAT_FIELD_ARG_PLATFORM, 0);
    if (status)
        return refuse(error, status, SMEPLAT_FIELD_NAME, 0);
    TRY(operator_check(p, c, &of_operator, notes, error));
    TRY(sponsors_check(p, packed_sponsors, &of_sponsors, notes, error));
    c->sponsors = p->sponsor_count && !smeplat__option(c->rules, SMEPLAT_READING_RELAXATION_WHO) ? of_sponsors : of_operator;
    smeplat__see(p, c->rules->min_basis, sight);
    TRY(facts_check(p, sight, error));
    TRY(facts_agree(p, error));
    TRY(services_check(p, error));
    if (!(p->incident_count | p->revocation_count | p->ruling_count)) /* as of most */
        return SMEPLAT_OK;
    TRY(smeplat__incidents_check(p->incidents, p->incident_count, SMEPLAT_FIELD_INCIDENTS, error));
    TRY(smeplat__revocations_check(p->revocations, p->revocation_count, SMEPLAT_FIELD_REVOCATIONS, error));
    return rulings_check(p, error);
}

smeplat_status smeplat_platform_check(const smeplat_platform *platform, smeplat_error *error)
{
    smeplat_rules rules_room;
    smeplat_platform room;
    smeplat__case c;
    smeplat__sight sight;
    uint64_t notes;
    smeplat_status status;

    memset(&c, 0, sizeof c);
    c.rules = smeplat__rules_take(NULL, &rules_room, &status, error);
    (void)smeplat__platform_take(platform, 0, &room, &c, &sight, &notes, &status, error);
    return status;
}
