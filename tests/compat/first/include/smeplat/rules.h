/** @file rules.h  The measure as data: criteria, their force, thresholds, periods and reading points.
 *
 *  Where rules are asked for, NULL means the Measures of 2022. To state another measure's figures load these and change
 *  what it says otherwise.
 *  SPDX-License-Identifier: Apache-2.0 */
#ifndef SMEPLAT_RULES_H
#define SMEPLAT_RULES_H

#include <smeplat/base.h>
#include <smeplat/field.h>
#include <smeplat/reason.h>

#ifdef __cplusplus
extern "C" {
#endif

/** Length of the per-criterion and per-reading arrays; numbers stay below it within this soname. @since 0.1 */
#define SMEPLAT_SETTINGS_MAX 64

/** Measures the library carries. @since 0.1 */
enum smeplat_measure {
    SMEPLAT_MEASURE_BEIJING_2022 = 1 /**< 北京市中小企业公共服务示范平台管理办法 (2022) */
};

/** Criteria of an application, in the order of the text. In a mask criterion n is SMEPLAT_BIT(n). @since 0.1 */
enum smeplat_criterion {
    SMEPLAT_CRITERION_ART3_PRINCIPLES = 1,      /**< Art. 3: public benefit, public character, openness */
    SMEPLAT_CRITERION_ART6_1_LEGAL_PERSON = 2,  /**< Art. 6(1): independent legal personality */
    SMEPLAT_CRITERION_ART6_1_REGISTERED = 3,    /**< Art. 6(1): registered in Beijing */
    SMEPLAT_CRITERION_ART6_1_AGE = 4,           /**< Art. 6(1): two years since founding */
    SMEPLAT_CRITERION_ART6_1_ASSETS = 5,        /**< Art. 6(1): total assets */
    SMEPLAT_CRITERION_ART6_2_OPERATION = 6,     /**< Art. 6(2): operates soundly */
    SMEPLAT_CRITERION_ART6_2_PROSPECTS = 7,     /**< Art. 6(2): good prospects */
    SMEPLAT_CRITERION_ART6_2_PENALTIES = 8,     /**< Art. 6(2): no criminal or serious administrative penalty */
    SMEPLAT_CRITERION_ART6_2_DISHONESTY = 9,    /**< Art. 6(2): no serious dishonesty found */
    SMEPLAT_CRITERION_ART6_3_REPUTATION = 10,   /**< Art. 6(3): reputation in its field or area */
    SMEPLAT_CRITERION_ART6_3_SMES_SERVED = 11,  /**< Art. 6(3): 京津冀 SMEs served in the year */
    SMEPLAT_CRITERION_ART6_4_PREMISES = 12,     /**< Art. 6(4): fixed premises */
    SMEPLAT_CRITERION_ART6_4_FACILITIES = 13,   /**< Art. 6(4): facilities, instruments */
    SMEPLAT_CRITERION_ART6_4_ORGANISES = 14,    /**< Art. 6(4): organises outside resources */
    SMEPLAT_CRITERION_ART6_4_INSTITUTIONS = 15, /**< Art. 6(4): professional institutions gathered */
    SMEPLAT_CRITERION_ART6_5_DISPLAY = 16,      /**< Art. 6(5): the system displays information */
    SMEPLAT_CRITERION_ART6_5_QUERY = 17,        /**< Art. 6(5): the system answers queries */
    SMEPLAT_CRITERION_ART6_5_DIGITAL = 18,      /**< Art. 6(5): digital operation */
    SMEPLAT_CRITERION_ART6_6_CREDIT = 19,       /**< Art. 6(6): business reputation */
    SMEPLAT_CRITERION_ART6_6_MANAGEMENT = 20,   /**< Art. 6(6): management system */
    SMEPLAT_CRITERION_ART6_6_PROCESS = 21,      /**< Art. 6(6): service process */
    SMEPLAT_CRITERION_ART6_6_CHARGES = 22,      /**< Art. 6(6): charging standard */
    SMEPLAT_CRITERION_ART6_6_QUALITY = 23,      /**< Art. 6(6): quality assurance */
    SMEPLAT_CRITERION_ART6_6_PLAN = 24,         /**< Art. 6(6): development plan */
    SMEPLAT_CRITERION_ART6_6_TARGETS = 25,      /**< Art. 6(6): annual service targets */
    SMEPLAT_CRITERION_ART6_7_TEAM = 26,         /**< Art. 6(7): management team */
    SMEPLAT_CRITERION_ART6_7_STAFF = 27,        /**< Art. 6(7): qualified staff */
    SMEPLAT_CRITERION_ART6_8_REVENUE_SHARE = 28, /**< Art. 6(8): share of revenue from serving SMEs */
    SMEPLAT_CRITERION_ART6_8_FREE_SERVICES = 29, /**< Art. 6(8): free public-benefit services */
    SMEPLAT_CRITERION_ART6_9_SATISFACTION = 30, /**< Art. 6(9): satisfaction of those served */
    SMEPLAT_CRITERION_ART7_FUNCTIONS = 31,      /**< Art. 7: at least one service function */
    SMEPLAT_CRITERION_ART10_MATERIALS = 32,     /**< Art. 10: materials as asked for */
    SMEPLAT_CRITERION_ART10_FILED_IN_TIME = 33, /**< Art. 10: filed by the deadline */
    SMEPLAT_CRITERION_ART15_BAR = 34            /**< Art. 15: no bar on re-applying */
};

/** How strictly a criterion binds. @since 0.1 */
enum smeplat_force {
    SMEPLAT_FORCE_NONE = 0,         /**< no word about it: as NOT_REQUIRED */
    SMEPLAT_FORCE_REQUIRED = 1,     /**< not satisfied is NOT_MET */
    SMEPLAT_FORCE_IN_PRINCIPLE = 2, /**< not satisfied is DISCRETION */
    SMEPLAT_FORCE_NOT_REQUIRED = 3  /**< the measure does not have it: NOT_APPLICABLE */
};

/** Points on which the text can be read in more than one way; option 0 is the default of each. In a mask point n is
 *  SMEPLAT_BIT(n). Options: docs/readings.md, and smeplat_reading_option_label(). @since 0.1 */
enum smeplat_reading {
    SMEPLAT_READING_LEGAL_PERSON_SCOPE = 1,   /**< R1: 0 "as a rule" governs legal personality; 1 all of 6(1); 2 none */
    SMEPLAT_READING_REGISTERED_BY = 2,        /**< R2: 0 the fact; 1 registrar region of the code */
    SMEPLAT_READING_AGE_DAY = 3,              /**< R3: 0 the corresponding day qualifies; 1 the day after */
    SMEPLAT_READING_SME_FLOOR_FORCE = 4,      /**< R4: 0 in principle; 1 required */
    SMEPLAT_READING_REDUCED_FLOOR = 5,        /**< R5: 0 room; 1 MET when both facts are verified; 2 MET when both are yes */
    SMEPLAT_READING_STAFF_QUALIFICATION = 6,  /**< R6: 0 degree or title; 1 both together; 2 eight of each */
    SMEPLAT_READING_REVENUE_DENOMINATOR = 7,  /**< R7: 0 operating revenue; 1 total income; 2 service revenue */
    SMEPLAT_READING_ZERO_REVENUE = 8,         /**< R8: 0 DISCRETION; 1 not satisfied */
    SMEPLAT_READING_SATISFACTION_MEASURE = 9, /**< R9: 0 satisfied; 1 basically satisfied too; 2 mean score */
    SMEPLAT_READING_FUNCTION_PROOF = 10,      /**< R10: 0 offered and a ledger record; 1 offered */
    SMEPLAT_READING_INNOVATION_CAPACITY = 11, /**< R11: 0 both extra facts needed; 1 not needed */
    SMEPLAT_READING_RELAXATION_WHO = 12,      /**< R12: 0 the sponsors' codes; 1 the operator's */
    SMEPLAT_READING_RELAXATION_WHAT = 13,     /**< R13: 0 the rules' flags; 1 items 1 3 4 7 8 9; 2 all nine */
    SMEPLAT_READING_LOOKBACK_ENDS = 14,       /**< R14: 0 both ends in; 1 far end out */
    SMEPLAT_READING_AFTER_DEADLINE = 15,      /**< R15: 0 DISCRETION; 1 outside the window; 2 no softening */
    SMEPLAT_READING_DISHONESTY_WINDOW = 16,   /**< R16: 0 listed in the window or in effect at D; 1 at D; 2 on any day of it */
    SMEPLAT_READING_SEVERITY_SCALE = 17,      /**< R17: 0 hearing class is DISCRETION; 1 it counts */
    SMEPLAT_READING_REPAIRED_RECORD = 18,     /**< R18: 0 DISCRETION; 1 no longer counts; 2 no softening */
    SMEPLAT_READING_EVALUATION_MISSED = 19,   /**< R19: 0 missing either is FAIL; 1 only both */
    SMEPLAT_READING_ART14_BAR = 20,           /**< R20: 0 no bar; 1 the two-year bar */
    SMEPLAT_READING_BAR_START = 21,           /**< R21: 0 decision; 1 publication */
    SMEPLAT_READING_BAR_TESTED_AT = 22,       /**< R22: 0 filing date; 1 D */
    SMEPLAT_READING_TRIGGER_REACH = 23,       /**< R23: 0 from the grant; 1 also after D of its application; 2 any date */
    SMEPLAT_READING_LISTING_ENDED = 24,       /**< R24: 0 DISCRETION; 1 absent; 2 made out */
    SMEPLAT_READING_CHANGE_START = 25,        /**< R25: 0 registration approval; 1 internal decision */
    SMEPLAT_READING_PUBLICITY_COUNT = 26      /**< R26: 0 first day counted; 1 not counted */
};

/** Kinds of reading point. @since 0.1 */
enum smeplat_reading_kind {
    SMEPLAT_READING_KIND_ARGUABLE = 1, /**< the words allow it: varied by default when asking what matters */
    SMEPLAT_READING_KIND_PROOF = 2     /**< policy of proof: varied only on request */
};

/** One measure's rules. Load with smeplat_rules_load(), then change. In the thresholds 0 ({0, 0} for a fraction) says that
 *  the measure's figure is not known: a criterion that needs it is UNKNOWN, and the finding names the threshold.
 *  @since 0.1 */
typedef struct smeplat_rules {
    uint32_t struct_size;                         /**< sizeof(smeplat_rules) */
    int32_t measure;                              /**< #smeplat_measure these started from */
    int32_t min_basis;                            /**< #smeplat_basis that proves at the least favourable corner, 1..3 */
    int32_t valid_from;                           /**< first day in force, 0 open */
    int32_t valid_to;                             /**< last day in force, 0 open */
    int32_t reserved0;                            /**< 0 */
    smeplat_str title;                            /**< the measure's title */
    smeplat_str issuer;                           /**< who issued it */
    smeplat_str document_number;                  /**< its document number; empty where not known */
    uint8_t force[SMEPLAT_SETTINGS_MAX];          /**< #smeplat_force by criterion number */
    uint8_t relaxable[SMEPLAT_SETTINGS_MAX];      /**< 1 where Art. 6's last paragraph may relax, by criterion number */
    uint8_t readings[SMEPLAT_SETTINGS_MAX];       /**< option by reading number */
    int64_t assets_fen_min;                       /**< Art. 6(1): total assets in fen, 300 000 000 */
    int64_t age_years_min;                        /**< Art. 6(1): years since founding, 2; at most 100 */
    int64_t smes_min;                             /**< Art. 6(3): SMEs a year, 100 */
    int64_t smes_reduced_min;                     /**< Art. 6(3): lower floor, 50; 0 where the measure has none */
    int64_t institutions_min;                     /**< Art. 6(4): institutions, 5 */
    int64_t staff_min;                            /**< Art. 6(7): persons, 8 */
    smeplat_ratio revenue_share_min;              /**< Art. 6(8): 50/100 */
    int64_t free_services_min;                    /**< Art. 6(8): free services, 1 */
    smeplat_ratio satisfaction_min;               /**< Art. 6(9): 90/100 */
    int64_t mean_score_min;                       /**< Art. 6(9) under R9 = 2: hundredths of a point, 9000 */
    int64_t functions_min;                        /**< Art. 7: functions, 1 */
    int64_t lookback_years;                       /**< Art. 6(2): years before the deadline, 2; at most 100 */
    int64_t bar_years;                            /**< Art. 15: years without a new application, 2; at most 100 */
    int64_t filing_workdays;                      /**< Art. 17: working days for filing a change, 30; at most 1000 */
} smeplat_rules;

/** One line of the criteria table. The library owns it; never index from it to the next. @since 0.1 */
typedef struct smeplat_criterion_info {
    uint32_t struct_size;  /**< what this library filled */
    int32_t criterion;     /**< #smeplat_criterion */
    int32_t clause;        /**< #smeplat_clause */
    int32_t unit;          /**< #smeplat_unit */
    int32_t force;         /**< #smeplat_force in the 2022 rules */
    int32_t relaxable;     /**< 1 if the 2022 rules may relax it */
    int32_t filing;        /**< 0 a condition (Art. 3, 6, 7), 1 a matter of filing (Art. 10, 15) */
    int32_t cured_by_time; /**< 1 if waiting alone can make it MET */
    uint64_t readings;     /**< mask of the reading points its verdict can look at */
} smeplat_criterion_info;

/** One reading point. The library owns it; never index from it to the next. @since 0.1 */
typedef struct smeplat_reading_info {
    uint32_t struct_size; /**< what this library filled */
    int32_t reading;      /**< #smeplat_reading */
    int32_t kind;         /**< #smeplat_reading_kind */
    int32_t options;      /**< how many options, 0 .. options - 1 */
    int32_t clause;       /**< #smeplat_clause it reads */
    int32_t reserved0;    /**< 0 */
} smeplat_reading_info;

/** Writes a measure's rules into the caller's sized struct. @since 0.1
 *  @param measure #smeplat_measure
 *  @param out     [out] sized by the caller; untouched unless #SMEPLAT_OK
 *  @param error   [out] may be NULL
 *  @retval SMEPLAT_ERR_NULL         @p out is NULL
 *  @retval SMEPLAT_ERR_STRUCT_SIZE  `out->struct_size` is not one the library knows
 *  @retval SMEPLAT_ERR_ENUM         no such measure */
SMEPLAT_API smeplat_status smeplat_rules_load(int32_t measure, smeplat_rules *out, smeplat_error *error);

/** Whether rules can be used: every setting known, every figure in range. @since 0.1
 *  @param rules NULL: the 2022 rules
 *  @param error [out] may be NULL; names field and entry (the criterion's or reading's number)
 *  @retval SMEPLAT_ERR_STRUCT_SIZE, SMEPLAT_ERR_STRUCT_NEWER  struct_size
 *  @retval SMEPLAT_ERR_RANGE   a figure below 0 or above its limit, a fraction above 1 or with a bad denominator
 *  @retval SMEPLAT_ERR_ENUM    measure, basis, force, flag or option that is none
 *  @retval SMEPLAT_ERR_DATE, SMEPLAT_ERR_CONTRADICTION  validity
 *  @retval SMEPLAT_ERR_UTF8    title, issuer or document number
 *  @retval SMEPLAT_ERR_NULL    text with a length and no pointer
 *  @retval SMEPLAT_ERR_BITS    a reserved word that is not 0 */
SMEPLAT_API smeplat_status smeplat_rules_check(const smeplat_rules *rules, smeplat_error *error);

/** How many criteria there are. @since 0.1 */
SMEPLAT_API size_t smeplat_criterion_count(void);
/** Criterion @p index in the order of the text, from 0; NULL past the end. @since 0.1 */
SMEPLAT_API const smeplat_criterion_info *smeplat_criterion_at(size_t index);
/** How many reading points there are. @since 0.1 */
SMEPLAT_API size_t smeplat_reading_count(void);
/** Reading point @p index, from 0; NULL past the end. @since 0.1 */
SMEPLAT_API const smeplat_reading_info *smeplat_reading_at(size_t index);

/** Name of a measure ("BEIJING_2022"), "UNKNOWN_MEASURE" if not known. @since 0.1 */
SMEPLAT_API const char *smeplat_measure_name(int32_t measure);
/** Measure with this name, 0 if there is none. @since 0.1 */
SMEPLAT_API int32_t smeplat_measure_from_name(const char *ptr, size_t len);
/** Name of a criterion ("ART6_1_AGE"), "UNKNOWN_CRITERION" if not known. @since 0.1 */
SMEPLAT_API const char *smeplat_criterion_name(int32_t criterion);
/** Criterion with this name, 0 if there is none. @since 0.1 */
SMEPLAT_API int32_t smeplat_criterion_from_name(const char *ptr, size_t len);
/** Name of a force ("IN_PRINCIPLE"), "UNKNOWN_FORCE" if not known. @since 0.1 */
SMEPLAT_API const char *smeplat_force_name(int32_t force);
/** Force with this name, 0 if there is none. @since 0.1 */
SMEPLAT_API int32_t smeplat_force_from_name(const char *ptr, size_t len);
/** Name of a reading point ("STAFF_QUALIFICATION"), "UNKNOWN_READING" if not known. @since 0.1 */
SMEPLAT_API const char *smeplat_reading_name(int32_t reading);
/** Reading point with this name, 0 if there is none. @since 0.1 */
SMEPLAT_API int32_t smeplat_reading_from_name(const char *ptr, size_t len);
/** Name of a kind of reading point ("ARGUABLE", "PROOF"), "UNKNOWN_READING_KIND" if not known. @since 0.1 */
SMEPLAT_API const char *smeplat_reading_kind_name(int32_t kind);
/** Kind of reading point with this name, 0 if there is none. @since 0.1 */
SMEPLAT_API int32_t smeplat_reading_kind_from_name(const char *ptr, size_t len);

#ifdef __cplusplus
}
#endif
#endif
