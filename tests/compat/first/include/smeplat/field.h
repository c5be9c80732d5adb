/** @file field.h  Numbers and names of everything that is stated, and of the clauses of the Measures.
 *  SPDX-License-Identifier: Apache-2.0 */
#ifndef SMEPLAT_FIELD_H
#define SMEPLAT_FIELD_H

#include <smeplat/base.h>

#ifdef __cplusplus
extern "C" {
#endif

/** What a finding or an error points at. Numbers stay for ever; gaps are room to grow. Names are those of the documents
 *  ("total_assets_fen", "incidents.decided_on"). @since 0.1 */
enum smeplat_field {
    SMEPLAT_FIELD_NONE = 0,                                /**< nothing */
    /* Platform: text and lists (platform.h) */
    SMEPLAT_FIELD_NAME = 1,                                         /**< name of the platform */
    SMEPLAT_FIELD_USCC = 2,                                         /**< unified social credit code of the operator */
    SMEPLAT_FIELD_SPONSOR_USCCS = 3,                                /**< codes of the sponsors (主办单位) */
    SMEPLAT_FIELD_SERVICES = 4,                                     /**< list of service functions */
    SMEPLAT_FIELD_INCIDENTS = 5,                                    /**< list of incidents */
    SMEPLAT_FIELD_REVOCATIONS = 6,                                  /**< list of recorded revocations */
    SMEPLAT_FIELD_RULINGS = 7,                                      /**< list of the bureau's rulings */

    /* Platform: facts, in the order of the text; fact i is number 10 + i (platform.h) */
    SMEPLAT_FIELD_PUBLIC_BENEFIT = 10,                              /**< yes/no: 公益性 */
    SMEPLAT_FIELD_PUBLIC_CHARACTER = 11,                            /**< yes/no: 公共性 */
    SMEPLAT_FIELD_OPENNESS = 12,                                    /**< yes/no: 开放性 */
    SMEPLAT_FIELD_LEGAL_PERSON = 13,                                /**< yes/no: independent legal personality */
    SMEPLAT_FIELD_REGISTERED_IN_BEIJING = 14,                       /**< yes/no */
    SMEPLAT_FIELD_FOUNDED_ON = 15,                                  /**< date of founding */
    SMEPLAT_FIELD_TOTAL_ASSETS_FEN = 16,                            /**< money: total assets */
    SMEPLAT_FIELD_OPERATING_SOUNDLY = 17,                           /**< yes/no */
    SMEPLAT_FIELD_GOOD_PROSPECTS = 18,                              /**< yes/no */
    SMEPLAT_FIELD_INCIDENTS_COMPLETE = 19,                          /**< yes/no: the incident list is complete */
    SMEPLAT_FIELD_FIELD_REPUTATION = 20,                            /**< yes/no */
    SMEPLAT_FIELD_JJJ_SMES_SERVED = 21,                             /**< count: distinct 京津冀 SMEs served in the service year */
    SMEPLAT_FIELD_GAOJINGJIAN_FOCUS = 22,                           /**< yes/no: focused on 高精尖 industries */
    SMEPLAT_FIELD_PRODUCTION_STAGE_SERVICES = 23,                   /**< yes/no: serves pilot, concept-proof or manufacturing stages */
    SMEPLAT_FIELD_FIXED_PREMISES = 24,                              /**< yes/no */
    SMEPLAT_FIELD_FACILITIES = 25,                                  /**< yes/no */
    SMEPLAT_FIELD_ORGANISES_RESOURCES = 26,                         /**< yes/no */
    SMEPLAT_FIELD_INSTITUTIONS_GATHERED = 27,                       /**< count: professional service institutions gathered */
    SMEPLAT_FIELD_SYSTEM_DISPLAY = 28,                              /**< yes/no */
    SMEPLAT_FIELD_SYSTEM_QUERY = 29,                                /**< yes/no */
    SMEPLAT_FIELD_DIGITAL_OPERATION = 30,                           /**< yes/no */
    SMEPLAT_FIELD_BUSINESS_REPUTATION = 31,                         /**< yes/no */
    SMEPLAT_FIELD_MANAGEMENT_SYSTEM = 32,                           /**< yes/no */
    SMEPLAT_FIELD_SERVICE_PROCESS = 33,                             /**< yes/no */
    SMEPLAT_FIELD_CHARGING_STANDARD = 34,                           /**< yes/no */
    SMEPLAT_FIELD_QUALITY_ASSURANCE = 35,                           /**< yes/no */
    SMEPLAT_FIELD_DEVELOPMENT_PLAN = 36,                            /**< yes/no */
    SMEPLAT_FIELD_ANNUAL_TARGETS = 37,                              /**< yes/no */
    SMEPLAT_FIELD_MANAGEMENT_TEAM = 38,                             /**< yes/no */
    SMEPLAT_FIELD_STAFF_DEGREE_ONLY = 39,                           /**< count: degree, no title */
    SMEPLAT_FIELD_STAFF_TITLE_ONLY = 40,                            /**< count: title, no degree */
    SMEPLAT_FIELD_STAFF_DEGREE_AND_TITLE = 41,                      /**< count: both */
    SMEPLAT_FIELD_SME_SERVICE_REVENUE_FEN = 42,                     /**< money */
    SMEPLAT_FIELD_OPERATING_REVENUE_FEN = 43,                       /**< money */
    SMEPLAT_FIELD_TOTAL_INCOME_FEN = 44,                            /**< money */
    SMEPLAT_FIELD_SERVICE_REVENUE_FEN = 45,                         /**< money */
    SMEPLAT_FIELD_FREE_SERVICES = 46,                               /**< count: free public-benefit services */
    SMEPLAT_FIELD_SURVEY_VALID = 47,                                /**< count: valid answers */
    SMEPLAT_FIELD_SURVEY_SATISFIED = 48,                            /**< count: satisfied */
    SMEPLAT_FIELD_SURVEY_BASICALLY_SATISFIED = 49,                  /**< count: basically satisfied */
    SMEPLAT_FIELD_SURVEY_MEAN_SCORE = 50,                           /**< hundredths of a point, 0..10000 */
    SMEPLAT_FIELD_OUTSTANDING_RESULTS = 51,                         /**< yes/no */
    SMEPLAT_FIELD_DEMONSTRATION_EFFECT = 52,                        /**< yes/no */
    SMEPLAT_FIELD_INDUSTRIES = 53,                                  /**< set of #smeplat_industry */
    SMEPLAT_FIELD_TAILORED_SERVICES = 54,                           /**< yes/no */
    SMEPLAT_FIELD_REGIONAL_COOPERATION = 55,                        /**< yes/no */
    SMEPLAT_FIELD_FILED_ON = 56,                                    /**< date of filing */
    SMEPLAT_FIELD_MATERIALS_COMPLETE = 57,                          /**< yes/no */

    /* Entries of `services` (Art. 7) */
    SMEPLAT_FIELD_SERVICES_FUNCTION = 200,                          /**< which function */
    SMEPLAT_FIELD_SERVICES_OFFERED = 201,                           /**< yes/no */
    SMEPLAT_FIELD_SERVICES_RECORDS_IN_YEAR = 202,                   /**< count */
    SMEPLAT_FIELD_SERVICES_ORGANISES_INNOVATION_RESOURCES = 203,    /**< yes/no */
    SMEPLAT_FIELD_SERVICES_OPENS_INSTRUMENTS = 204,                 /**< yes/no */
    SMEPLAT_FIELD_SERVICES_ITEMS = 205,                             /**< set of items */

    /* Entries of `incidents` (Art. 6(2), 15) */
    SMEPLAT_FIELD_INCIDENTS_KIND = 220,                             /**< what it is */
    SMEPLAT_FIELD_INCIDENTS_SUBJECT = 221,                          /**< whose */
    SMEPLAT_FIELD_INCIDENTS_OFFICE_FROM = 222,                      /**< first day in office */
    SMEPLAT_FIELD_INCIDENTS_OFFICE_UNTIL = 223,                     /**< last day in office */
    SMEPLAT_FIELD_INCIDENTS_SEVERITY = 224,                         /**< of an administrative penalty */
    SMEPLAT_FIELD_INCIDENTS_DECIDED_ON = 225,                       /**< decision or listing */
    SMEPLAT_FIELD_INCIDENTS_ENDED_ON = 226,                         /**< first day off the list */
    SMEPLAT_FIELD_INCIDENTS_REPAIRED_ON = 227,                      /**< credit repair */
    SMEPLAT_FIELD_INCIDENTS_ANNULLED = 228,                         /**< yes/no */
    SMEPLAT_FIELD_INCIDENTS_CHALLENGE = 229,                        /**< pending or suspended */
    SMEPLAT_FIELD_INCIDENTS_DISCLOSED = 230,                        /**< told in the application */
    SMEPLAT_FIELD_INCIDENTS_BASIS = 231,                            /**< standing of the entry */
    SMEPLAT_FIELD_INCIDENTS_EVIDENCE = 232,                         /**< document number */

    /* Entries of `revocations` (Art. 14, 15, 17) */
    SMEPLAT_FIELD_REVOCATIONS_GROUND = 240,                         /**< why */
    SMEPLAT_FIELD_REVOCATIONS_DECIDED_ON = 241,                     /**< decision */
    SMEPLAT_FIELD_REVOCATIONS_PUBLISHED_ON = 242,                   /**< publication */
    SMEPLAT_FIELD_REVOCATIONS_ANNULLED_ON = 243,                    /**< annulment */

    /* Entries of `rulings` */
    SMEPLAT_FIELD_RULINGS_CRITERION = 260,                          /**< on what */
    SMEPLAT_FIELD_RULINGS_RULING = 261,                             /**< allowed or refused */
    SMEPLAT_FIELD_RULINGS_DECIDED_ON = 262,                         /**< when */
    SMEPLAT_FIELD_RULINGS_REFERENCE = 263,                          /**< document */

    /* The round */
    SMEPLAT_FIELD_ROUND_DEADLINE = 280,                             /**< D */
    SMEPLAT_FIELD_ROUND_SERVICE_YEAR = 281,                         /**< echoed */

    /* The rules (rules.h) */
    SMEPLAT_FIELD_RULES_MEASURE = 300,                              /**< which measure */
    SMEPLAT_FIELD_RULES_MIN_BASIS = 301,                            /**< least standing that proves */
    SMEPLAT_FIELD_RULES_READINGS = 302,                             /**< entry is the reading point */
    SMEPLAT_FIELD_RULES_FORCE = 303,                                /**< entry is the criterion */
    SMEPLAT_FIELD_RULES_RELAXABLE = 304,                            /**< entry is the criterion */
    SMEPLAT_FIELD_RULES_TITLE = 305,                                /**< of the measure */
    SMEPLAT_FIELD_RULES_ISSUER = 306,                               /**< of the measure */
    SMEPLAT_FIELD_RULES_DOCUMENT_NUMBER = 307,                      /**< of the measure */
    SMEPLAT_FIELD_RULES_VALID_FROM = 308,                           /**< first day */
    SMEPLAT_FIELD_RULES_VALID_TO = 309,                             /**< last day */
    SMEPLAT_FIELD_RULES_ASSETS_FEN_MIN = 310,                       /**< threshold */
    SMEPLAT_FIELD_RULES_AGE_YEARS_MIN = 311,                        /**< threshold */
    SMEPLAT_FIELD_RULES_SMES_MIN = 312,                             /**< threshold */
    SMEPLAT_FIELD_RULES_SMES_REDUCED_MIN = 313,                     /**< threshold */
    SMEPLAT_FIELD_RULES_INSTITUTIONS_MIN = 314,                     /**< threshold */
    SMEPLAT_FIELD_RULES_STAFF_MIN = 315,                            /**< threshold */
    SMEPLAT_FIELD_RULES_REVENUE_SHARE_MIN = 316,                    /**< threshold */
    SMEPLAT_FIELD_RULES_FREE_SERVICES_MIN = 317,                    /**< threshold */
    SMEPLAT_FIELD_RULES_SATISFACTION_MIN = 318,                     /**< threshold */
    SMEPLAT_FIELD_RULES_MEAN_SCORE_MIN = 319,                       /**< threshold */
    SMEPLAT_FIELD_RULES_FUNCTIONS_MIN = 320,                        /**< threshold */
    SMEPLAT_FIELD_RULES_LOOKBACK_YEARS = 321,                       /**< window */
    SMEPLAT_FIELD_RULES_BAR_YEARS = 322,                            /**< bar */
    SMEPLAT_FIELD_RULES_FILING_WORKDAYS = 323,                      /**< period */

    /* Evaluation (evaluation.h) */
    SMEPLAT_FIELD_EVALUATION_YEAR = 400,                            /**< of the exercise */
    SMEPLAT_FIELD_EVALUATION_REVIEW_REQUIRED = 401,                 /**< yes/no */
    SMEPLAT_FIELD_EVALUATION_REVIEW_DONE = 402,                     /**< yes/no */
    SMEPLAT_FIELD_EVALUATION_RATING_REQUIRED = 403,                 /**< yes/no */
    SMEPLAT_FIELD_EVALUATION_RATING_DONE = 404,                     /**< yes/no */
    SMEPLAT_FIELD_EVALUATION_GRADE = 405,                           /**< given grade */
    SMEPLAT_FIELD_EVALUATION_STARS = 406,                           /**< given stars */
    SMEPLAT_FIELD_EVALUATION_TIER = 407,                            /**< given tier */

    /* A holder and its falsehoods (revocation.h) */
    SMEPLAT_FIELD_HOLDER_GRANTED_ON = 420,                          /**< award */
    SMEPLAT_FIELD_HOLDER_APPLICATION_DEADLINE = 421,                /**< of the round it was granted in */
    SMEPLAT_FIELD_HOLDER_AS_OF = 422,                               /**< asked about */
    SMEPLAT_FIELD_HOLDER_FALSEHOODS = 423,                          /**< list */

    /* Entries of `falsehoods` */
    SMEPLAT_FIELD_FALSEHOODS_CONTEXT = 430,                         /**< application or evaluation */
    SMEPLAT_FIELD_FALSEHOODS_FOUND_ON = 431,                        /**< when */
    SMEPLAT_FIELD_FALSEHOODS_CONFIRMED = 432,                       /**< yes/no */

    /* Bar query (revocation.h) */
    SMEPLAT_FIELD_BAR_ON = 440,                                     /**< day asked about */

    /* Change (change.h) */
    SMEPLAT_FIELD_CHANGE_KIND = 450,                                /**< what changed */
    SMEPLAT_FIELD_CHANGE_OCCURRED_ON = 451,                         /**< registration approved */
    SMEPLAT_FIELD_CHANGE_INTERNAL_DECISION_ON = 452,                /**< decided inside */
    SMEPLAT_FIELD_CHANGE_FILED_ON = 453,                            /**< reported */
    SMEPLAT_FIELD_CHANGE_LEAVES_BEIJING = 454,                      /**< yes/no */
    SMEPLAT_FIELD_CHANGE_AS_OF = 455,                               /**< asked about */

    /* Publicity and reporting (duty.h) */
    SMEPLAT_FIELD_PUBLICITY_STARTED_ON = 470,                       /**< first day */
    SMEPLAT_FIELD_PUBLICITY_WORKDAYS = 471,                         /**< length */
    SMEPLAT_FIELD_PUBLICITY_OBJECTIONS = 472,                       /**< list */
    SMEPLAT_FIELD_PUBLICITY_AS_OF = 473,                            /**< asked about */
    SMEPLAT_FIELD_REPORT_DUE_ON = 474,                              /**< due */
    SMEPLAT_FIELD_REPORT_REPORTED_ON = 475,                         /**< reported */
    SMEPLAT_FIELD_REPORT_AS_OF = 476,                               /**< asked about */

    /* Calendar (calendar.h) */
    SMEPLAT_FIELD_CALENDAR_DATE = 500,                              /**< day asked about */
    SMEPLAT_FIELD_CALENDAR_WORKDAYS = 501,                          /**< number of working days */
    SMEPLAT_FIELD_CALENDAR_DAYS = 502,                              /**< list of notified days; entry counts from 1 */
    SMEPLAT_FIELD_CALENDAR_COVERS_FROM = 503,                       /**< first day covered */
    SMEPLAT_FIELD_CALENDAR_COVERS_TO = 504,                         /**< last day covered */
    SMEPLAT_FIELD_CALENDAR_FINAL_THROUGH = 505,                     /**< last day no later notice moves */
    SMEPLAT_FIELD_CALENDAR_BASE = 506,                              /**< layer below */
    SMEPLAT_FIELD_CALENDAR_TEXT = 507,                              /**< TSV text; entry is the line */

    /* Events of a history (history.h) */
    SMEPLAT_FIELD_EVENTS_ON = 520,                                  /**< date */
    SMEPLAT_FIELD_EVENTS_TYPE = 521,                                /**< what */
    SMEPLAT_FIELD_EVENTS_REF = 522,                                 /**< earlier event it answers */
    SMEPLAT_FIELD_EVENTS_DETAIL = 523,                              /**< what does not belong to the type */
    SMEPLAT_FIELD_EVENTS_WORKDAYS = 524,                            /**< length of the publicity, working days */
    SMEPLAT_FIELD_EVENTS_OUTCOME = 525,                             /**< outcome of the objection */
    SMEPLAT_FIELD_EVENTS_EXPIRES_ON = 526,                          /**< last day of the title */
    SMEPLAT_FIELD_EVENTS_EVALUATION = 527,                          /**< performance evaluation */
    SMEPLAT_FIELD_EVENTS_CHANGE_KIND = 528,                         /**< kind of change */
    SMEPLAT_FIELD_EVENTS_INTERNAL_DECISION_ON = 529,                /**< date of the internal decision */
    SMEPLAT_FIELD_EVENTS_FILED_ON = 530,                            /**< date of filing the change */
    SMEPLAT_FIELD_EVENTS_LEAVES_BEIJING = 531,                      /**< whether it leaves Beijing */
    SMEPLAT_FIELD_EVENTS_DECISION = 532,                            /**< decision on the change */
    SMEPLAT_FIELD_EVENTS_GROUND = 533,                              /**< ground of the revocation */
    SMEPLAT_FIELD_EVENTS_PUBLISHED_ON = 534,                        /**< date of publishing the revocation */
    SMEPLAT_FIELD_EVENTS_DUE_ON = 535,                              /**< day the report is due */

    /* Arguments */
    SMEPLAT_FIELD_ARG_PLATFORM = 600,                               /**< the platform */
    SMEPLAT_FIELD_ARG_ROUND = 601,                                  /**< the round */
    SMEPLAT_FIELD_ARG_RULES = 602,                                  /**< the rules */
    SMEPLAT_FIELD_ARG_OUT = 603,                                    /**< where the result goes */
    SMEPLAT_FIELD_ARG_FINDINGS = 604,                               /**< where findings go */
    SMEPLAT_FIELD_ARG_CRITERION = 605,                              /**< which criterion */
    SMEPLAT_FIELD_ARG_CODE = 606,                                   /**< the code */
    SMEPLAT_FIELD_ARG_INPUT = 607,                                  /**< any other input */
    SMEPLAT_FIELD_ARG_CALENDAR = 608                                /**< the calendar */
};

/** Clauses of the Measures: article * 100 + item, 699 for the last paragraph of Art. 6. @since 0.1 */
enum smeplat_clause {
    SMEPLAT_CLAUSE_NONE = 0, /**< none */
    SMEPLAT_CLAUSE_1 = 100, /**< Art. 1 */
    SMEPLAT_CLAUSE_2 = 200, /**< Art. 2 */
    SMEPLAT_CLAUSE_3 = 300, /**< Art. 3 */
    SMEPLAT_CLAUSE_4 = 400, /**< Art. 4 */
    SMEPLAT_CLAUSE_5 = 500, /**< Art. 5 */
    SMEPLAT_CLAUSE_6 = 600, /**< Art. 6 */
    SMEPLAT_CLAUSE_6_1 = 601, /**< Art. 6(1) */
    SMEPLAT_CLAUSE_6_2 = 602, /**< Art. 6(2) */
    SMEPLAT_CLAUSE_6_3 = 603, /**< Art. 6(3) */
    SMEPLAT_CLAUSE_6_4 = 604, /**< Art. 6(4) */
    SMEPLAT_CLAUSE_6_5 = 605, /**< Art. 6(5) */
    SMEPLAT_CLAUSE_6_6 = 606, /**< Art. 6(6) */
    SMEPLAT_CLAUSE_6_7 = 607, /**< Art. 6(7) */
    SMEPLAT_CLAUSE_6_8 = 608, /**< Art. 6(8) */
    SMEPLAT_CLAUSE_6_9 = 609, /**< Art. 6(9) */
    SMEPLAT_CLAUSE_6_LAST = 699, /**< Art. 6, last paragraph */
    SMEPLAT_CLAUSE_7 = 700, /**< Art. 7 */
    SMEPLAT_CLAUSE_7_1 = 701, /**< Art. 7(1) */
    SMEPLAT_CLAUSE_7_2 = 702, /**< Art. 7(2) */
    SMEPLAT_CLAUSE_7_3 = 703, /**< Art. 7(3) */
    SMEPLAT_CLAUSE_7_4 = 704, /**< Art. 7(4) */
    SMEPLAT_CLAUSE_7_5 = 705, /**< Art. 7(5) */
    SMEPLAT_CLAUSE_7_6 = 706, /**< Art. 7(6) */
    SMEPLAT_CLAUSE_8 = 800, /**< Art. 8 */
    SMEPLAT_CLAUSE_8_1 = 801, /**< Art. 8(1) */
    SMEPLAT_CLAUSE_8_2 = 802, /**< Art. 8(2) */
    SMEPLAT_CLAUSE_8_3 = 803, /**< Art. 8(3) */
    SMEPLAT_CLAUSE_9 = 900, /**< Art. 9 */
    SMEPLAT_CLAUSE_10 = 1000, /**< Art. 10 */
    SMEPLAT_CLAUSE_11 = 1100, /**< Art. 11 */
    SMEPLAT_CLAUSE_12 = 1200, /**< Art. 12 */
    SMEPLAT_CLAUSE_13 = 1300, /**< Art. 13 */
    SMEPLAT_CLAUSE_14 = 1400, /**< Art. 14 */
    SMEPLAT_CLAUSE_15 = 1500, /**< Art. 15 */
    SMEPLAT_CLAUSE_15_1 = 1501, /**< Art. 15(1) */
    SMEPLAT_CLAUSE_15_2 = 1502, /**< Art. 15(2) */
    SMEPLAT_CLAUSE_15_3 = 1503, /**< Art. 15(3) */
    SMEPLAT_CLAUSE_16 = 1600, /**< Art. 16 */
    SMEPLAT_CLAUSE_17 = 1700, /**< Art. 17 */
    SMEPLAT_CLAUSE_18 = 1800, /**< Art. 18 */
    SMEPLAT_CLAUSE_19 = 1900 /**< Art. 19 */
};

/** Name of a field ("jjj_smes_served", "incidents.severity"), "unknown_field" for one that is not known. @since 0.1 */
SMEPLAT_API const char *smeplat_field_name(int32_t field);

/** Field with this name, 0 if there is none. @since 0.1 */
SMEPLAT_API int32_t smeplat_field_from_name(const char *ptr, size_t len);

/** Clause a field serves (#smeplat_clause), 0 if none. @since 0.1 */
SMEPLAT_API int32_t smeplat_field_clause(int32_t field);

/** Name with its place in the list: "incidents[1].severity" for entry 1 (counted from 1); the name alone when the field
 *  lies in no list or @p entry is 0. Like snprintf: the length needed comes back, terminated if @p cap > 0. @since 0.1 */
SMEPLAT_API size_t smeplat_field_path(int32_t field, int64_t entry, char *buf, size_t cap);

/** Short name of a clause: "6(3)", "6(last)", "10"; "unknown clause" for one that is not known. @since 0.1 */
SMEPLAT_API const char *smeplat_clause_name(int32_t clause);

/** Clause with this name, 0 if there is none. @since 0.1 */
SMEPLAT_API int32_t smeplat_clause_from_name(const char *ptr, size_t len);

#ifdef __cplusplus
}
#endif
#endif
