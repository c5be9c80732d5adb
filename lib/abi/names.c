/* Names of everything numbered but fields and clauses (field.c), and the search through all such tables.
 * SPDX-License-Identifier: Apache-2.0 */
#include "abi/names.h"
#include "abi/duty_names.h"
#include "abi/title_names.h"

#include <string.h>

#include <smeplat/assess.h>
#include <smeplat/calendar.h>
#include <smeplat/code.h>
#include <smeplat/date.h>
#include <smeplat/platform.h>
#include <smeplat/reason.h>
#include <smeplat/record.h>
#include <smeplat/remedy.h>
#include <smeplat/rules.h>
#include <smeplat/sensitivity.h>
#include <smeplat/text.h>

/* A row whose name is the end of its constant, so that the two cannot differ. */
#define NAME(prefix, name) SMEPLAT__ROW(SMEPLAT_##prefix##_##name, #name)

#define FAMILY(thing) \
    static const smeplat__family thing##_family = {#thing, thing##_rows, SMEPLAT__COUNT(thing##_rows)};

/* The family of `thing` with its public pair of functions. */
#define NAMED(thing, unknown, none)                                   \
    FAMILY(thing)                                                     \
    const char *smeplat_##thing##_name(int32_t number)                \
    {                                                                 \
        return smeplat__name_of(&thing##_family, number, unknown);    \
    }                                                                 \
    int32_t smeplat_##thing##_from_name(const char *ptr, size_t len)  \
    {                                                                 \
        return smeplat__name_number(&thing##_family, ptr, len, none); \
    }

static const smeplat__name status_rows[] = {
    NAME(ERR, MEMORY),        NAME(ERR, SHAPE),     NAME(ERR, CAPACITY),
    NAME(ERR, CALENDAR),      NAME(ERR, ORDER),     NAME(ERR, UTF8),
    NAME(ERR, CODE),          NAME(ERR, DUPLICATE), NAME(ERR, BASIS),
    NAME(ERR, BITS),          NAME(ERR, ENUM),      NAME(ERR, DATE),
    NAME(ERR, CONTRADICTION), NAME(ERR, RANGE),     NAME(ERR, STRUCT_NEWER),
    NAME(ERR, STRUCT_SIZE),   NAME(ERR, NULL),      SMEPLAT__ROW(SMEPLAT_OK, "OK"),
};
NAMED(status, "UNKNOWN_STATUS", 1)

static const smeplat__name basis_rows[] = {
    NAME(BASIS, NOT_STATED),
    NAME(BASIS, DECLARED),
    NAME(BASIS, DOCUMENTED),
    NAME(BASIS, VERIFIED),
};
NAMED(basis, "UNKNOWN_BASIS", 0)

static const smeplat__name verdict_rows[] = {
    NAME(VERDICT, NONE),       NAME(VERDICT, NOT_MET), NAME(VERDICT, UNKNOWN),
    NAME(VERDICT, DISCRETION), NAME(VERDICT, MET),     NAME(VERDICT, NOT_APPLICABLE),
};
NAMED(verdict, "UNKNOWN", 0)

static const smeplat__name reason_rows[] = {
    NAME(REASON, NOT_STATED),
    NAME(REASON, EVIDENCE),
    NAME(REASON, IN_PRINCIPLE),
    NAME(REASON, RELAXABLE),
    NAME(REASON, SPONSOR_DOUBTFUL),
    NAME(REASON, REDUCED_FLOOR),
    NAME(REASON, ZERO_DENOMINATOR),
    NAME(REASON, FUNCTION_NOT_EVIDENCED),
    NAME(REASON, RULED),
    NAME(REASON, RULING_UNUSED),
    NAME(REASON, INCIDENTS_INCOMPLETE),
    NAME(REASON, ANNULLED),
    NAME(REASON, AFTER_DEADLINE),
    NAME(REASON, FORMER_REPRESENTATIVE),
    NAME(REASON, HEARING_CLASS),
    NAME(REASON, SEVERITY_NOT_STATED),
    NAME(REASON, REPAIRED),
    NAME(REASON, SUSPENDED),
    NAME(REASON, PENDING),
    NAME(REASON, LISTING_ENDED),
    NAME(REASON, CONCEALMENT_SUSPECTED),
    NAME(REASON, BEFORE_VALIDITY),
    NAME(REASON, NOT_PARTICIPATED),
    NAME(REASON, MAY_CHANGE),
    NAME(REASON, CONDITION_AFFECTED),
    NAME(REASON, DATE_NOT_STATED),
};
NAMED(reason, "UNKNOWN_REASON", 0)

static const smeplat__name unit_rows[] = {
    NAME(UNIT, NONE),        NAME(UNIT, FEN),          NAME(UNIT, SMES),        NAME(UNIT, INSTITUTIONS),
    NAME(UNIT, PERSONS),     NAME(UNIT, SERVICES),     NAME(UNIT, FUNCTIONS),   NAME(UNIT, DATE),
    NAME(UNIT, MONEY_SHARE), NAME(UNIT, ANSWER_SHARE), NAME(UNIT, CENTIPOINTS),
};
NAMED(unit, "UNKNOWN_UNIT", 0)

static const smeplat__name function_rows[] = {
    NAME(FUNCTION, CONSULTING), NAME(FUNCTION, STARTUP), NAME(FUNCTION, INNOVATION),
    NAME(FUNCTION, DIGITAL),    NAME(FUNCTION, TALENT),  NAME(FUNCTION, FINANCE),
};
NAMED(function, "UNKNOWN_FUNCTION", 0)

static const smeplat__name item_rows[] = {
    NAME(ITEM, CONSULTING_POLICY),
    NAME(ITEM, CONSULTING_QUALITY_STANDARDS),
    NAME(ITEM, CONSULTING_LOGISTICS),
    NAME(ITEM, CONSULTING_BUSINESS_COOPERATION),
    NAME(ITEM, CONSULTING_INTERNATIONAL),
    NAME(ITEM, CONSULTING_TAX_FINANCE),
    NAME(ITEM, CONSULTING_MARKET),
    NAME(ITEM, CONSULTING_MANAGEMENT),
    NAME(ITEM, CONSULTING_LEGAL_AUDIT),
    NAME(ITEM, CONSULTING_INDUSTRY_MATCHING),
    NAME(ITEM, CONSULTING_OTHER),
    NAME(ITEM, STARTUP_GUIDANCE),
    NAME(ITEM, STARTUP_PREMISES),
    NAME(ITEM, STARTUP_PROJECT_PLANNING),
    NAME(ITEM, STARTUP_BUSINESS_AGENCY),
    NAME(ITEM, STARTUP_INVESTMENT_ADVICE),
    NAME(ITEM, STARTUP_STRATEGY),
    NAME(ITEM, STARTUP_HUMAN_RESOURCES),
    NAME(ITEM, STARTUP_TRAINING),
    NAME(ITEM, STARTUP_TAX_REGISTRATION),
    NAME(ITEM, STARTUP_MANAGEMENT_MODELS),
    NAME(ITEM, STARTUP_BUSINESS_MODELS),
    NAME(ITEM, STARTUP_OTHER),
    NAME(ITEM, INNOVATION_INDUSTRIAL_DESIGN),
    NAME(ITEM, INNOVATION_SOLUTIONS),
    NAME(ITEM, INNOVATION_TESTING),
    NAME(ITEM, INNOVATION_QUALITY_EVALUATION),
    NAME(ITEM, INNOVATION_DEVELOPMENT),
    NAME(ITEM, INNOVATION_TRANSFER),
    NAME(ITEM, INNOVATION_TECH_MATCHING),
    NAME(ITEM, INNOVATION_INTELLECTUAL_PROPERTY),
    NAME(ITEM, INNOVATION_RESOURCE_SHARING),
    NAME(ITEM, INNOVATION_COMMERCIALISATION),
    NAME(ITEM, INNOVATION_OTHER),
    NAME(ITEM, DIGITAL_SYSTEMS),
    NAME(ITEM, DIGITAL_NUMERICAL_CONTROL),
    NAME(ITEM, DIGITAL_INDUSTRIAL_INTERNET),
    NAME(ITEM, DIGITAL_WEBSITES),
    NAME(ITEM, DIGITAL_SOFTWARE),
    NAME(ITEM, DIGITAL_SECURITY),
    NAME(ITEM, DIGITAL_CLOUD),
    NAME(ITEM, DIGITAL_BIG_DATA),
    NAME(ITEM, DIGITAL_AI),
    NAME(ITEM, DIGITAL_IOT),
    NAME(ITEM, DIGITAL_CLOUD_MIGRATION),
    NAME(ITEM, DIGITAL_OTHER),
    NAME(ITEM, TALENT_HR_PLANNING),
    NAME(ITEM, TALENT_HR_CONSULTING),
    NAME(ITEM, TALENT_RECRUITMENT),
    NAME(ITEM, TALENT_PLACEMENT),
    NAME(ITEM, TALENT_STAFF_TRAINING),
    NAME(ITEM, FINANCE_PRODUCTS),
    NAME(ITEM, FINANCE_INFORMATION),
    NAME(ITEM, FINANCE_PLANNING),
    NAME(ITEM, FINANCE_MATCHING),
    NAME(ITEM, FINANCE_GUARANTEES),
    NAME(ITEM, FINANCE_LISTING),
    NAME(ITEM, FINANCE_CREDIT),
    NAME(ITEM, FINANCE_OTHER),
};
NAMED(item, "UNKNOWN_ITEM", 0)

static const smeplat__name industry_rows[] = {
    NAME(INDUSTRY, NEXT_GENERATION_IT),
    NAME(INDUSTRY, HEALTH),
    NAME(INDUSTRY, INTEGRATED_CIRCUITS),
    NAME(INDUSTRY, CONNECTED_VEHICLES),
    NAME(INDUSTRY, SMART_MANUFACTURING),
    NAME(INDUSTRY, GREEN_ENERGY),
    NAME(INDUSTRY, ENVIRONMENT),
    NAME(INDUSTRY, DIGITAL_ECONOMY),
    NAME(INDUSTRY, BLOCKCHAIN_COMPUTING),
    NAME(INDUSTRY, SCIENCE_SERVICES),
    NAME(INDUSTRY, SMART_CITY),
    NAME(INDUSTRY, INFORMATION_CONSUMPTION),
    NAME(INDUSTRY, OTHER),
};
NAMED(industry, "UNKNOWN_INDUSTRY", 0)

static const smeplat__name incident_kind_rows[] = {
    NAME(INCIDENT, CRIMINAL),
    NAME(INCIDENT, ADMINISTRATIVE_PENALTY),
    NAME(INCIDENT, SERIOUS_DISHONESTY),
};
NAMED(incident_kind, "UNKNOWN_INCIDENT_KIND", 0)

static const smeplat__name subject_rows[] = {
    NAME(SUBJECT, ENTITY),
    NAME(SUBJECT, LEGAL_REPRESENTATIVE),
};
NAMED(subject, "UNKNOWN_SUBJECT", 0)

static const smeplat__name severity_rows[] = {
    NAME(SEVERITY, NOT_STATED),
    NAME(SEVERITY, MINOR),
    NAME(SEVERITY, HEARING_CLASS),
    NAME(SEVERITY, SEVERE),
};
NAMED(severity, "UNKNOWN_SEVERITY", 0)

static const smeplat__name challenge_rows[] = {
    NAME(CHALLENGE, NONE),
    NAME(CHALLENGE, PENDING),
    NAME(CHALLENGE, SUSPENDED),
};
NAMED(challenge, "UNKNOWN_CHALLENGE", 0)

static const smeplat__name disclosed_rows[] = {
    NAME(DISCLOSED, NOT_STATED),
    NAME(DISCLOSED, YES),
    NAME(DISCLOSED, NO),
};
NAMED(disclosed, "UNKNOWN_DISCLOSED", 0)

static const smeplat__name ground_rows[] = {
    NAME(GROUND, ART14),   NAME(GROUND, ART15_1), NAME(GROUND, ART15_2),
    NAME(GROUND, ART15_3), NAME(GROUND, ART17),   NAME(GROUND, OTHER),
};
NAMED(ground, "UNKNOWN_GROUND", 0)

static const smeplat__name ruling_kind_rows[] = {
    NAME(RULING, ALLOWED),
    NAME(RULING, REFUSED),
};
NAMED(ruling_kind, "UNKNOWN_RULING_KIND", 0)

static const smeplat__name measure_rows[] = {
    NAME(MEASURE, BEIJING_2022),
};
NAMED(measure, "UNKNOWN_MEASURE", 0)

static const smeplat__name criterion_rows[] = {
    NAME(CRITERION, ART3_PRINCIPLES),      NAME(CRITERION, ART6_1_LEGAL_PERSON),
    NAME(CRITERION, ART6_1_REGISTERED),    NAME(CRITERION, ART6_1_AGE),
    NAME(CRITERION, ART6_1_ASSETS),        NAME(CRITERION, ART6_2_OPERATION),
    NAME(CRITERION, ART6_2_PROSPECTS),     NAME(CRITERION, ART6_2_PENALTIES),
    NAME(CRITERION, ART6_2_DISHONESTY),    NAME(CRITERION, ART6_3_REPUTATION),
    NAME(CRITERION, ART6_3_SMES_SERVED),   NAME(CRITERION, ART6_4_PREMISES),
    NAME(CRITERION, ART6_4_FACILITIES),    NAME(CRITERION, ART6_4_ORGANISES),
    NAME(CRITERION, ART6_4_INSTITUTIONS),  NAME(CRITERION, ART6_5_DISPLAY),
    NAME(CRITERION, ART6_5_QUERY),         NAME(CRITERION, ART6_5_DIGITAL),
    NAME(CRITERION, ART6_6_CREDIT),        NAME(CRITERION, ART6_6_MANAGEMENT),
    NAME(CRITERION, ART6_6_PROCESS),       NAME(CRITERION, ART6_6_CHARGES),
    NAME(CRITERION, ART6_6_QUALITY),       NAME(CRITERION, ART6_6_PLAN),
    NAME(CRITERION, ART6_6_TARGETS),       NAME(CRITERION, ART6_7_TEAM),
    NAME(CRITERION, ART6_7_STAFF),         NAME(CRITERION, ART6_8_REVENUE_SHARE),
    NAME(CRITERION, ART6_8_FREE_SERVICES), NAME(CRITERION, ART6_9_SATISFACTION),
    NAME(CRITERION, ART7_FUNCTIONS),       NAME(CRITERION, ART10_MATERIALS),
    NAME(CRITERION, ART10_FILED_IN_TIME),  NAME(CRITERION, ART15_BAR),
};
NAMED(criterion, "UNKNOWN_CRITERION", 0)

static const smeplat__name force_rows[] = {
    NAME(FORCE, NONE),
    NAME(FORCE, REQUIRED),
    NAME(FORCE, IN_PRINCIPLE),
    NAME(FORCE, NOT_REQUIRED),
};
NAMED(force, "UNKNOWN_FORCE", 0)

static const smeplat__name reading_rows[] = {
    NAME(READING, LEGAL_PERSON_SCOPE),  NAME(READING, REGISTERED_BY),       NAME(READING, AGE_DAY),
    NAME(READING, SME_FLOOR_FORCE),     NAME(READING, REDUCED_FLOOR),       NAME(READING, STAFF_QUALIFICATION),
    NAME(READING, REVENUE_DENOMINATOR), NAME(READING, ZERO_REVENUE),        NAME(READING, SATISFACTION_MEASURE),
    NAME(READING, FUNCTION_PROOF),      NAME(READING, INNOVATION_CAPACITY), NAME(READING, RELAXATION_WHO),
    NAME(READING, RELAXATION_WHAT),     NAME(READING, LOOKBACK_ENDS),       NAME(READING, AFTER_DEADLINE),
    NAME(READING, DISHONESTY_WINDOW),   NAME(READING, SEVERITY_SCALE),      NAME(READING, REPAIRED_RECORD),
    NAME(READING, EVALUATION_MISSED),   NAME(READING, ART14_BAR),           NAME(READING, BAR_START),
    NAME(READING, BAR_TESTED_AT),       NAME(READING, TRIGGER_REACH),       NAME(READING, LISTING_ENDED),
    NAME(READING, CHANGE_START),        NAME(READING, PUBLICITY_COUNT),
};
NAMED(reading, "UNKNOWN_READING", 0)

static const smeplat__name reading_kind_rows[] = {
    NAME(READING_KIND, ARGUABLE),
    NAME(READING_KIND, PROOF),
};
NAMED(reading_kind, "UNKNOWN_READING_KIND", 0)

static const smeplat__name tag_rows[] = {
    NAME(TAG, GAOJINGJIAN_INDUSTRIES),
    NAME(TAG, TAILORED_SERVICES),
    NAME(TAG, REGIONAL_COOPERATION),
};
NAMED(tag, "UNKNOWN_TAG", 0)

static const smeplat__name note_rows[] = {
    NAME(NOTE, CODE_CHECK),
    NAME(NOTE, CODE_ORGANISATION_CHECK),
    NAME(NOTE, CODE_CATEGORY),
    NAME(NOTE, REGISTRAR_OUTSIDE_BEIJING),
    NAME(NOTE, SPONSOR_CODE_CHECK),
    NAME(NOTE, SPONSOR_CODE_ORGANISATION_CHECK),
    NAME(NOTE, SPONSOR_CODE_CATEGORY),
    NAME(NOTE, OUTSIDE_VALIDITY),
};
NAMED(note, "UNKNOWN_NOTE", 0)

static const smeplat__name remedy_kind_rows[] = {
    NAME(REMEDY, STATE),  NAME(REMEDY, EVIDENCE), NAME(REMEDY, FULFIL),      NAME(REMEDY, RAISE),
    NAME(REMEDY, RULING), NAME(REMEDY, WAIT),     NAME(REMEDY, FIND_FIGURE), NAME(REMEDY, STUCK),
};
NAMED(remedy_kind, "UNKNOWN_REMEDY_KIND", 0)

static const smeplat__name record_item_rows[] = {
    NAME(RECORD_ITEM, CONDITIONS),
    NAME(RECORD_ITEM, FILING),
    NAME(RECORD_ITEM, OVERALL),
    NAME(RECORD_ITEM, EARLIEST),
    NAME(RECORD_ITEM, FINDING_COUNT),
    NAME(RECORD_ITEM, NOT_MET_COUNT),
    NAME(RECORD_ITEM, UNKNOWN_COUNT),
    NAME(RECORD_ITEM, DISCRETION_COUNT),
    NAME(RECORD_ITEM, MET_COUNT),
    NAME(RECORD_ITEM, NOT_APPLICABLE_COUNT),
    NAME(RECORD_ITEM, NOT_MET),
    NAME(RECORD_ITEM, UNKNOWN),
    NAME(RECORD_ITEM, DISCRETION),
    NAME(RECORD_ITEM, MET),
    NAME(RECORD_ITEM, TAGS),
    NAME(RECORD_ITEM, NOTES),
    NAME(RECORD_ITEM, CRITERION),
    NAME(RECORD_ITEM, CLAUSE),
    NAME(RECORD_ITEM, VERDICT),
    NAME(RECORD_ITEM, LEAST),
    NAME(RECORD_ITEM, MOST),
    NAME(RECORD_ITEM, REASONS),
    NAME(RECORD_ITEM, READINGS),
    NAME(RECORD_ITEM, UNIT),
    NAME(RECORD_ITEM, PRESENT),
    NAME(RECORD_ITEM, OBSERVED),
    NAME(RECORD_ITEM, REQUIRED),
    NAME(RECORD_ITEM, SHORTFALL),
    NAME(RECORD_ITEM, SHORTFALL_BOTH),
    NAME(RECORD_ITEM, MET_FROM),
    NAME(RECORD_ITEM, FIELD),
    NAME(RECORD_ITEM, FIELD_ENTRY),
    NAME(RECORD_ITEM, ENTRY),
    NAME(RECORD_ITEM, EVIDENCE),
};
NAMED(record_item, "UNKNOWN_RECORD_ITEM", 0)

static const smeplat__name bound_rows[] = {
    NAME(BOUND, NONE), NAME(BOUND, AT_LEAST), NAME(BOUND, AT_MOST), NAME(BOUND, EXACTLY), NAME(BOUND, SHARE),
};
NAMED(bound, "UNKNOWN_BOUND", 0)

/* What a field can be (layout.h). */
static const smeplat__name layout_kind_rows[] = {
    NAME(LAYOUT_KIND, STRUCT), NAME(LAYOUT_KIND, I32),   NAME(LAYOUT_KIND, U32),     NAME(LAYOUT_KIND, I64),
    NAME(LAYOUT_KIND, U64),    NAME(LAYOUT_KIND, SIZE),  NAME(LAYOUT_KIND, POINTER), NAME(LAYOUT_KIND, BYTES),
    NAME(LAYOUT_KIND, STR),    NAME(LAYOUT_KIND, RATIO), NAME(LAYOUT_KIND, FACT),
    NAME(LAYOUT_KIND, COLUMN),
};
NAMED(layout_kind, "UNKNOWN_LAYOUT_KIND", 0)

/* What has numbers but no name functions: bindings mirror it all the same. */
static const smeplat__name record_kind_rows[] = {
    NAME(RECORD_KIND, NUMBER),
    NAME(RECORD_KIND, FACT),
    NAME(RECORD_KIND, RATIO),
    NAME(RECORD_KIND, TEXT),
    NAME(RECORD_KIND, SETTINGS),
    NAME(RECORD_KIND, GROUP),
    NAME(RECORD_KIND, LIST),
    NAME(RECORD_KIND, TEXTS),
};
FAMILY(record_kind)

static const smeplat__name present_rows[] = {
    NAME(PRESENT, OBSERVED),
    NAME(PRESENT, REQUIRED),
    NAME(PRESENT, SHORTFALL),
    NAME(PRESENT, SHORTFALL_BOTH),
};
FAMILY(present)

static const smeplat__name lang_rows[] = {
    NAME(LANG, ZH),
    NAME(LANG, EN),
};
FAMILY(lang)

static const smeplat__name report_flag_rows[] = {
    NAME(REPORT, OPEN_ONLY),
    NAME(REPORT, COLOUR),
};
FAMILY(report_flag)

#define LIMIT(name) SMEPLAT__ROW(SMEPLAT_##name, #name)
static const smeplat__name limit_rows[] = {
    LIMIT(CALENDAR_LAYERS_MAX), LIMIT(OPTIONS_MAX),  LIMIT(CODE_LENGTH), LIMIT(FINDINGS_MAX),
    LIMIT(POINTS_MAX),          LIMIT(SETTINGS_MAX), LIMIT(DATE_MIN),    LIMIT(DATE_MAX),
};
FAMILY(limit)

static const smeplat__family *const families[] = {
    &status_family,
    &basis_family,
    &verdict_family,
    &reason_family,
    &unit_family,
    &smeplat__fields,
    &smeplat__clauses,
    &function_family,
    &item_family,
    &industry_family,
    &incident_kind_family,
    &subject_family,
    &severity_family,
    &challenge_family,
    &disclosed_family,
    &ground_family,
    &ruling_kind_family,
    &measure_family,
    &criterion_family,
    &force_family,
    &reading_family,
    &reading_kind_family,
    &tag_family,
    &note_family,
    &smeplat__certainties,
    &smeplat__day_kinds,
    &smeplat__change_kinds,
    &smeplat__majors,
    &smeplat__change_states,
    &smeplat__objection_outcomes,
    &smeplat__publicity_states,
    &smeplat__awards,
    &smeplat__report_duty_states,
    &smeplat__answers,
    &smeplat__grades,
    &smeplat__title_outcomes,
    &smeplat__fundings,
    &smeplat__falsehood_contexts,
    &smeplat__ground_states,
    &smeplat__event_types,
    &smeplat__title_states,
    &smeplat__change_decisions,
    &smeplat__event_fates,
    &smeplat__event_problems,
    &smeplat__notice_kinds,
    &remedy_kind_family,
    &bound_family,
    &record_item_family,
    &record_kind_family,
    &layout_kind_family,
    &present_family,
    &lang_family,
    &report_flag_family,
    &limit_family,
};

const smeplat__name *smeplat__name_find(const smeplat__family *family, int32_t number)
{
    size_t low = 0, high = family->count;

    while (low < high) {
        size_t middle = low + (high - low) / 2;

        if (family->rows[middle].constant.number < number)
            low = middle + 1;
        else
            high = middle;
    }
    return low < family->count && family->rows[low].constant.number == number ? &family->rows[low] : NULL;
}

const char *smeplat__name_of(const smeplat__family *family, int32_t number, const char *unknown)
{
    const smeplat__name *row = smeplat__name_find(family, number);

    return row ? row->constant.name.ptr : unknown;
}

int32_t smeplat__name_number(const smeplat__family *family, const char *ptr, size_t len, int32_t none)
{
    size_t i;

    if (!ptr)
        return none;
    for (i = 0; i < family->count; i++) {
        const smeplat_constant *constant = &family->rows[i].constant;

        /* Lengths tell nearly all names apart. */
        if (constant->name.len == len && memcmp(constant->name.ptr, ptr, len) == 0)
            return constant->number;
    }
    return none;
}

size_t smeplat_family_count(void)
{
    return SMEPLAT__COUNT(families);
}

const char *smeplat_family_name(size_t family)
{
    return family < SMEPLAT__COUNT(families) ? families[family]->family : "unknown_family";
}

size_t smeplat_constant_count(size_t family)
{
    return family < SMEPLAT__COUNT(families) ? families[family]->count : 0;
}

const smeplat_constant *smeplat_constant_at(size_t family, size_t index)
{
    return index < smeplat_constant_count(family) ? &families[family]->rows[index].constant : NULL;
}

#undef NAMED
