/* What documents are made of: the round, the rules, a platform. One line a key; the order is that of the documentation.
 * SPDX-License-Identifier: Apache-2.0 */
#include "door.h"

#include <string.h>

#define COUNT(a)        SMEPLAT__JSON_COUNT(a)
#define AT(type, field) .offset = offsetof(type, field)
#define NAMED(thing)    SMEPLAT__JSON_NAMED(thing)
#define SHAPE(type, members, prepare)                  \
    {                                                  \
        members, COUNT(members), sizeof(type), prepare \
    }
#define PART(members)                    \
    {                                    \
        members, COUNT(members), 0, NULL \
    }

/* ---- the round ---- */

static const smeplat__json_member round_members[] = {
    {.name = "deadline", .kind = KIND_DATE, AT(smeplat_round, deadline)},
    {.name = "service_year", .kind = KIND_INT32, AT(smeplat_round, service_year)},
};
const smeplat__json_shape_of smeplat__json_round_shape = PART(round_members);

/* ---- the rules ---- */

static int32_t read_readings(smeplat__json_door *d, const smeplat__json_at *at, json_t *value, json_t *object,
                             void *out)
{
    smeplat_rules *rules = out;
    smeplat__json_at here = {at, NULL, 0};
    const char *key;
    json_t *option;

    (void)object;
    if (!json_is_object(value))
        return smeplat__json_shape(d, at, PROBLEM_WANT_OBJECT, value);
    json_object_foreach(value, key, option)
    {
        int32_t reading = smeplat_reading_from_name(key, strlen(key));
        int64_t number = 0;
        size_t i;

        here.key = key;
        if (!reading)
            return smeplat__json_shape(d, &here, PROBLEM_UNKNOWN_READING, NULL);
        if (json_is_null(option))
            continue;
        if (!smeplat__json_read_integer(d, &here, option, &number))
            return 0;
        for (i = 0; i < smeplat_reading_count() && smeplat_reading_at(i)->reading != reading; i++)
            continue;
        if (i == smeplat_reading_count() || number < 0 || number >= smeplat_reading_at(i)->options)
            return smeplat__json_shape(d, &here, PROBLEM_UNKNOWN_OPTION, NULL);
        rules->readings[reading] = (uint8_t)number;
    }
    return 1;
}

/* `force` and `relaxable`: an object whose keys are criteria. */
static int32_t read_by_criterion(smeplat__json_door *d, const smeplat__json_at *at, json_t *value, int32_t is_force,
                                 uint8_t *out)
{
    smeplat__json_at here = {at, NULL, 0};
    const char *key;
    json_t *setting;

    if (!json_is_object(value))
        return smeplat__json_shape(d, at, PROBLEM_WANT_OBJECT, value);
    json_object_foreach(value, key, setting)
    {
        int32_t criterion = smeplat_criterion_from_name(key, strlen(key));
        int32_t number;

        here.key = key;
        if (!criterion)
            return smeplat__json_shape(d, &here, PROBLEM_UNKNOWN_KEY, NULL);
        if (json_is_null(setting))
            continue;
        if (is_force) {
            if (!json_is_string(setting))
                return smeplat__json_shape(d, &here, PROBLEM_WANT_TEXT, setting);
            number = smeplat_force_from_name(json_string_value(setting), json_string_length(setting));
            out[criterion] = (uint8_t)(number ? number : UINT8_MAX); /* a name that is none: refused with ENUM */
        } else {
            if (!json_is_boolean(setting))
                return smeplat__json_shape(d, &here, PROBLEM_WANT_YES_NO, setting);
            out[criterion] = json_is_true(setting);
        }
    }
    return 1;
}

static int32_t read_force(smeplat__json_door *d, const smeplat__json_at *at, json_t *value, json_t *object, void *out)
{
    (void)object;
    return read_by_criterion(d, at, value, 1, ((smeplat_rules *)out)->force);
}

static int32_t read_relaxable(smeplat__json_door *d, const smeplat__json_at *at, json_t *value, json_t *object,
                              void *out)
{
    (void)object;
    return read_by_criterion(d, at, value, 0, ((smeplat_rules *)out)->relaxable);
}

/* null: the measure's figure is not known. */
#define THRESHOLD(name_, kind_)                                                   \
    {                                                                             \
        .name = #name_, .kind = kind_, AT(smeplat_rules, name_), .null_clears = 1 \
    }

static const smeplat__json_member threshold_members[] = {
    THRESHOLD(assets_fen_min, KIND_MONEY),    THRESHOLD(age_years_min, KIND_INT64),
    THRESHOLD(smes_min, KIND_INT64),          THRESHOLD(smes_reduced_min, KIND_INT64),
    THRESHOLD(institutions_min, KIND_INT64),  THRESHOLD(staff_min, KIND_INT64),
    THRESHOLD(revenue_share_min, KIND_RATIO), THRESHOLD(free_services_min, KIND_INT64),
    THRESHOLD(satisfaction_min, KIND_RATIO),  THRESHOLD(mean_score_min, KIND_INT64),
    THRESHOLD(functions_min, KIND_INT64),     THRESHOLD(lookback_years, KIND_INT64),
    THRESHOLD(bar_years, KIND_INT64),         THRESHOLD(filing_workdays, KIND_INT64),
};
static const smeplat__json_shape_of thresholds_shape = PART(threshold_members);

static const smeplat__json_member rules_members[] = {
    {.name = "measure", NAMED(measure), AT(smeplat_rules, measure)},
    {.name = "min_basis", NAMED(basis), AT(smeplat_rules, min_basis)},
    {.name = "readings", .kind = KIND_OWN, .own = read_readings},
    {.name = "force", .kind = KIND_OWN, .own = read_force},
    {.name = "relaxable", .kind = KIND_OWN, .own = read_relaxable},
    {.name = "thresholds", .kind = KIND_OBJECT, .shape = &thresholds_shape},
    {.name = "title", .kind = KIND_TEXT, AT(smeplat_rules, title), .null_clears = 1},
    {.name = "issuer", .kind = KIND_TEXT, AT(smeplat_rules, issuer), .null_clears = 1},
    {.name = "document_number", .kind = KIND_TEXT, AT(smeplat_rules, document_number), .null_clears = 1},
    {.name = "valid_from", .kind = KIND_DATE, AT(smeplat_rules, valid_from), .null_clears = 1},
    {.name = "valid_to", .kind = KIND_DATE, AT(smeplat_rules, valid_to), .null_clears = 1},
};
const smeplat__json_shape_of smeplat__json_rules_shape = PART(rules_members);

void smeplat__json_rules_2022(smeplat_rules *rules)
{
    memset(rules, 0, sizeof *rules);
    rules->struct_size = sizeof *rules;
    /* It cannot refuse: the struct is ours and the measure the library's. */
    (void)smeplat_rules_load(SMEPLAT_MEASURE_BEIJING_2022, rules, NULL);
}

/* ---- a platform ---- */

/* Items by their full name (CONSULTING_POLICY) or without their function (POLICY). */
static int32_t item_of(const char *function, const json_t *name)
{
    const char *text = json_string_value(name);
    size_t len = json_string_length(name), before = strlen(function);
    char full[64];
    int32_t item;

    if (before + 1 + len <= sizeof full) {
        memcpy(full, function, before);
        full[before] = '_';
        memcpy(full + before + 1, text, len);
        item = smeplat_item_from_name(full, before + 1 + len);
        if (item)
            return item;
    }
    return smeplat_item_from_name(text, len);
}

static int32_t read_items(smeplat__json_door *d, const smeplat__json_at *at, json_t *value, json_t *object, void *out)
{
    const json_t *named = json_object_get(object, "function");
    smeplat_service *service = out;
    smeplat__json_at here = {at, NULL, 0};
    int32_t function = 0;

    if (!json_is_array(value))
        return smeplat__json_shape(d, at, PROBLEM_WANT_NAMES, value);
    if (json_is_string(named))
        function = smeplat_function_from_name(json_string_value(named), json_string_length(named));
    for (; here.index < json_array_size(value); here.index++) {
        const json_t *name = json_array_get(value, here.index);
        int32_t item;

        if (!json_is_string(name))
            return smeplat__json_shape(d, &here, PROBLEM_WANT_TEXT, name);
        item = function ? item_of(smeplat_function_name(function), name) : 0;
        /* A name that is none, or another function's, is a member the set cannot have: refused with BITS. */
        service->items |= SMEPLAT_BIT(item && item / 100 == function ? item % 100 : IMPOSSIBLE_BIT);
    }
    return 1;
}

#define FACT(name_, kind_)                                                     \
    {                                                                          \
        .name = #name_, .kind = KIND_FACT_##kind_, AT(smeplat_platform, name_) \
    }

static const smeplat__json_member fact_members[] = {
    FACT(public_benefit, YES_NO),
    FACT(public_character, YES_NO),
    FACT(openness, YES_NO),
    FACT(legal_person, YES_NO),
    FACT(registered_in_beijing, YES_NO),
    FACT(founded_on, DATE),
    FACT(total_assets_fen, MONEY),
    FACT(operating_soundly, YES_NO),
    FACT(good_prospects, YES_NO),
    FACT(incidents_complete, YES_NO),
    FACT(field_reputation, YES_NO),
    FACT(jjj_smes_served, COUNT),
    FACT(gaojingjian_focus, YES_NO),
    FACT(production_stage_services, YES_NO),
    FACT(fixed_premises, YES_NO),
    FACT(facilities, YES_NO),
    FACT(organises_resources, YES_NO),
    FACT(institutions_gathered, COUNT),
    FACT(system_display, YES_NO),
    FACT(system_query, YES_NO),
    FACT(digital_operation, YES_NO),
    FACT(business_reputation, YES_NO),
    FACT(management_system, YES_NO),
    FACT(service_process, YES_NO),
    FACT(charging_standard, YES_NO),
    FACT(quality_assurance, YES_NO),
    FACT(development_plan, YES_NO),
    FACT(annual_targets, YES_NO),
    FACT(management_team, YES_NO),
    FACT(staff_degree_only, COUNT),
    FACT(staff_title_only, COUNT),
    FACT(staff_degree_and_title, COUNT),
    FACT(sme_service_revenue_fen, MONEY),
    FACT(operating_revenue_fen, MONEY),
    FACT(total_income_fen, MONEY),
    FACT(service_revenue_fen, MONEY),
    FACT(free_services, COUNT),
    FACT(survey_valid, COUNT),
    FACT(survey_satisfied, COUNT),
    FACT(survey_basically_satisfied, COUNT),
    FACT(survey_mean_score, COUNT),
    FACT(outstanding_results, YES_NO),
    FACT(demonstration_effect, YES_NO),
    FACT(industries, INDUSTRIES),
    FACT(tailored_services, YES_NO),
    FACT(regional_cooperation, YES_NO),
    FACT(filed_on, DATE),
    FACT(materials_complete, YES_NO),
};
_Static_assert(offsetof(smeplat_platform, public_benefit) + COUNT(fact_members) * sizeof(smeplat_fact) ==
                   offsetof(smeplat_platform, services),
               "every fact has its line");
static const smeplat__json_shape_of facts_shape = PART(fact_members);

static const smeplat__json_member service_members[] = {
    {.name = "function", NAMED(function), AT(smeplat_service, function)},
    {.name = "offered", .kind = KIND_FACT_YES_NO, AT(smeplat_service, offered)},
    {.name = "records_in_year", .kind = KIND_FACT_COUNT, AT(smeplat_service, records_in_year)},
    {.name = "organises_innovation_resources",
     .kind = KIND_FACT_YES_NO,
     AT(smeplat_service, organises_innovation_resources)},
    {.name = "opens_instruments", .kind = KIND_FACT_YES_NO, AT(smeplat_service, opens_instruments)},
    {.name = "items", .kind = KIND_OWN, .own = read_items},
};
static const smeplat__json_shape_of service_shape = SHAPE(smeplat_service, service_members, NULL);

static void prepare_incident(void *entry)
{
    ((smeplat_incident *)entry)->basis = SMEPLAT_BASIS_DECLARED;
}

static const smeplat__json_member incident_members[] = {
    {.name = "kind", NAMED(incident_kind), AT(smeplat_incident, kind)},
    {.name = "subject", NAMED(subject), AT(smeplat_incident, subject)},
    {.name = "office_from", .kind = KIND_DATE, AT(smeplat_incident, office_from)},
    {.name = "office_until", .kind = KIND_DATE, AT(smeplat_incident, office_until)},
    {.name = "severity", NAMED(severity), AT(smeplat_incident, severity)},
    {.name = "decided_on", .kind = KIND_DATE, AT(smeplat_incident, decided_on)},
    {.name = "ended_on", .kind = KIND_DATE, AT(smeplat_incident, ended_on)},
    {.name = "repaired_on", .kind = KIND_DATE, AT(smeplat_incident, repaired_on)},
    {.name = "annulled", .kind = KIND_YES_NO, AT(smeplat_incident, annulled)},
    {.name = "challenge", NAMED(challenge), AT(smeplat_incident, challenge)},
    {.name = "disclosed", NAMED(disclosed), AT(smeplat_incident, disclosed)},
    {.name = "basis", NAMED(basis), AT(smeplat_incident, basis)},
    {.name = "evidence", .kind = KIND_INT32, AT(smeplat_incident, evidence)},
};
const smeplat__json_shape_of smeplat__json_incident_shape = SHAPE(smeplat_incident, incident_members, prepare_incident);

static const smeplat__json_member revocation_members[] = {
    {.name = "ground", NAMED(ground), AT(smeplat_revocation, ground)},
    {.name = "decided_on", .kind = KIND_DATE, AT(smeplat_revocation, decided_on)},
    {.name = "published_on", .kind = KIND_DATE, AT(smeplat_revocation, published_on)},
    {.name = "annulled_on", .kind = KIND_DATE, AT(smeplat_revocation, annulled_on)},
};
const smeplat__json_shape_of smeplat__json_revocation_shape = SHAPE(smeplat_revocation, revocation_members, NULL);

static const smeplat__json_member ruling_members[] = {
    {.name = "criterion", NAMED(criterion), AT(smeplat_ruling, criterion)},
    {.name = "ruling", NAMED(ruling_kind), AT(smeplat_ruling, ruling)},
    {.name = "decided_on", .kind = KIND_DATE, AT(smeplat_ruling, decided_on)},
    {.name = "reference", .kind = KIND_TEXT, AT(smeplat_ruling, reference)},
};
static const smeplat__json_shape_of ruling_shape = SHAPE(smeplat_ruling, ruling_members, NULL);

static const smeplat__json_member platform_members[] = {
    {.name = "name", .kind = KIND_TEXT, AT(smeplat_platform, name)},
    {.name = "uscc", .kind = KIND_TEXT, AT(smeplat_platform, uscc)},
    {.name = "sponsor_usccs", .kind = KIND_TEXTS, AT(smeplat_platform, sponsor_usccs)},
    {.name = "facts", .kind = KIND_OBJECT, .shape = &facts_shape},
    {.name = "services", .kind = KIND_LIST, AT(smeplat_platform, services), .shape = &service_shape},
    {.name = "incidents", .kind = KIND_LIST, AT(smeplat_platform, incidents), .shape = &smeplat__json_incident_shape},
    {.name = "revocations",
     .kind = KIND_LIST,
     AT(smeplat_platform, revocations),
     .shape = &smeplat__json_revocation_shape},
    {.name = "rulings", .kind = KIND_LIST, AT(smeplat_platform, rulings), .shape = &ruling_shape},
};
const smeplat__json_shape_of smeplat__json_platform_shape = SHAPE(smeplat_platform, platform_members, NULL);

const smeplat__json_member *smeplat__json_member_of(int32_t field)
{
    static const smeplat__json_shape_of *const lists[] = {&service_shape, &smeplat__json_incident_shape,
                                                          &smeplat__json_revocation_shape};
    static const char *const names[] = {"services.", "incidents.", "revocations."};
    const char *name = smeplat_field_name(field);
    const smeplat__json_shape_of *shape = &facts_shape;
    size_t i;

    for (i = 0; i < COUNT(names); i++) {
        if (strncmp(name, names[i], strlen(names[i])) == 0) {
            name += strlen(names[i]);
            shape = lists[i];
            break;
        }
    }
    for (i = 0; i < shape->count; i++)
        if (strcmp(shape->members[i].name, name) == 0)
            return &shape->members[i];
    return NULL;
}
