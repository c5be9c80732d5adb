/** @file platform.h  What is stated of a platform, its services, incidents, revocations and rulings, and of the round.
 *
 *  Leave zero what is not known: nothing is presumed. A date here is YYYYMMDD, 0 none.
 *  SPDX-License-Identifier: Apache-2.0 */
#ifndef SMEPLAT_PLATFORM_H
#define SMEPLAT_PLATFORM_H

#include <smeplat/base.h>
#include <smeplat/field.h>

#ifdef __cplusplus
extern "C" {
#endif

/** Service functions of Art. 7, by item. @since 0.1 */
enum smeplat_function {
    SMEPLAT_FUNCTION_CONSULTING = 1, /**< Art. 7(1): 综合咨询服务 */
    SMEPLAT_FUNCTION_STARTUP = 2,    /**< Art. 7(2): 创业辅导服务 */
    SMEPLAT_FUNCTION_INNOVATION = 3, /**< Art. 7(3): 技术创新服务 */
    SMEPLAT_FUNCTION_DIGITAL = 4,    /**< Art. 7(4): 数字化应用服务 */
    SMEPLAT_FUNCTION_TALENT = 5,     /**< Art. 7(5): 人力资源服务 */
    SMEPLAT_FUNCTION_FINANCE = 6     /**< Art. 7(6): 融资促进服务 */
};

/** Service items the clauses of Art. 7 name: function * 100 + bit. In smeplat_service.items an item is
 *  SMEPLAT_BIT(item % 100). Informative: no verdict looks at them. @since 0.1 */
enum smeplat_item {
    SMEPLAT_ITEM_CONSULTING_POLICY = 101, /**< Art. 7(1): 政策解读 */
    SMEPLAT_ITEM_CONSULTING_QUALITY_STANDARDS = 102, /**< Art. 7(1): 质量标准 */
    SMEPLAT_ITEM_CONSULTING_LOGISTICS = 103, /**< Art. 7(1): 物流管理 */
    SMEPLAT_ITEM_CONSULTING_BUSINESS_COOPERATION = 104, /**< Art. 7(1): 商务合作 */
    SMEPLAT_ITEM_CONSULTING_INTERNATIONAL = 105, /**< Art. 7(1): 国际交流 */
    SMEPLAT_ITEM_CONSULTING_TAX_FINANCE = 106, /**< Art. 7(1): 财税金融 */
    SMEPLAT_ITEM_CONSULTING_MARKET = 107, /**< Art. 7(1): 市场开拓 */
    SMEPLAT_ITEM_CONSULTING_MANAGEMENT = 108, /**< Art. 7(1): 管理咨询 */
    SMEPLAT_ITEM_CONSULTING_LEGAL_AUDIT = 109, /**< Art. 7(1): 法务审计 */
    SMEPLAT_ITEM_CONSULTING_INDUSTRY_MATCHING = 110, /**< Art. 7(1): 产业对接 */
    SMEPLAT_ITEM_CONSULTING_OTHER = 131, /**< Art. 7(1): other (等) */
    SMEPLAT_ITEM_STARTUP_GUIDANCE = 201, /**< Art. 7(2): 创业指导 */
    SMEPLAT_ITEM_STARTUP_PREMISES = 202, /**< Art. 7(2): 创业场地 */
    SMEPLAT_ITEM_STARTUP_PROJECT_PLANNING = 203, /**< Art. 7(2): 项目策划 */
    SMEPLAT_ITEM_STARTUP_BUSINESS_AGENCY = 204, /**< Art. 7(2): 商务代理 */
    SMEPLAT_ITEM_STARTUP_INVESTMENT_ADVICE = 205, /**< Art. 7(2): 投融资顾问 */
    SMEPLAT_ITEM_STARTUP_STRATEGY = 206, /**< Art. 7(2): 战略规划 */
    SMEPLAT_ITEM_STARTUP_HUMAN_RESOURCES = 207, /**< Art. 7(2): 人力资源 */
    SMEPLAT_ITEM_STARTUP_TRAINING = 208, /**< Art. 7(2): 人才培训 */
    SMEPLAT_ITEM_STARTUP_TAX_REGISTRATION = 209, /**< Art. 7(2): 工商财税 */
    SMEPLAT_ITEM_STARTUP_MANAGEMENT_MODELS = 210, /**< Art. 7(2): 企业管理模式 */
    SMEPLAT_ITEM_STARTUP_BUSINESS_MODELS = 211, /**< Art. 7(2): 商业模式创新 */
    SMEPLAT_ITEM_STARTUP_OTHER = 231, /**< Art. 7(2): other (等) */
    SMEPLAT_ITEM_INNOVATION_INDUSTRIAL_DESIGN = 301, /**< Art. 7(3): 工业设计 */
    SMEPLAT_ITEM_INNOVATION_SOLUTIONS = 302, /**< Art. 7(3): 解决方案 */
    SMEPLAT_ITEM_INNOVATION_TESTING = 303, /**< Art. 7(3): 检验检测 */
    SMEPLAT_ITEM_INNOVATION_QUALITY_EVALUATION = 304, /**< Art. 7(3): 质量控制和技术评价 */
    SMEPLAT_ITEM_INNOVATION_DEVELOPMENT = 305, /**< Art. 7(3): 技术开发 */
    SMEPLAT_ITEM_INNOVATION_TRANSFER = 306, /**< Art. 7(3): 技术转移 */
    SMEPLAT_ITEM_INNOVATION_TECH_MATCHING = 307, /**< Art. 7(3): 技术对接 */
    SMEPLAT_ITEM_INNOVATION_INTELLECTUAL_PROPERTY = 308, /**< Art. 7(3): 知识产权 */
    SMEPLAT_ITEM_INNOVATION_RESOURCE_SHARING = 309, /**< Art. 7(3): 创新资源共享 */
    SMEPLAT_ITEM_INNOVATION_COMMERCIALISATION = 310, /**< Art. 7(3): 技术创新成果转化及推广 */
    SMEPLAT_ITEM_INNOVATION_OTHER = 331, /**< Art. 7(3): other (等) */
    SMEPLAT_ITEM_DIGITAL_SYSTEMS = 401, /**< Art. 7(4): 系统服务 */
    SMEPLAT_ITEM_DIGITAL_NUMERICAL_CONTROL = 402, /**< Art. 7(4): 数控设备 */
    SMEPLAT_ITEM_DIGITAL_INDUSTRIAL_INTERNET = 403, /**< Art. 7(4): 工业互联网平台 */
    SMEPLAT_ITEM_DIGITAL_WEBSITES = 404, /**< Art. 7(4): 网站建设 */
    SMEPLAT_ITEM_DIGITAL_SOFTWARE = 405, /**< Art. 7(4): 软件开发 */
    SMEPLAT_ITEM_DIGITAL_SECURITY = 406, /**< Art. 7(4): 信息安全 */
    SMEPLAT_ITEM_DIGITAL_CLOUD = 407, /**< Art. 7(4): 云计算 */
    SMEPLAT_ITEM_DIGITAL_BIG_DATA = 408, /**< Art. 7(4): 大数据 */
    SMEPLAT_ITEM_DIGITAL_AI = 409, /**< Art. 7(4): 人工智能 */
    SMEPLAT_ITEM_DIGITAL_IOT = 410, /**< Art. 7(4): 物联网 */
    SMEPLAT_ITEM_DIGITAL_CLOUD_MIGRATION = 411, /**< Art. 7(4): 上云用云 */
    SMEPLAT_ITEM_DIGITAL_OTHER = 431, /**< Art. 7(4): other (等) */
    SMEPLAT_ITEM_TALENT_HR_PLANNING = 501, /**< Art. 7(5): 人力资源规划 */
    SMEPLAT_ITEM_TALENT_HR_CONSULTING = 502, /**< Art. 7(5): 咨询服务 */
    SMEPLAT_ITEM_TALENT_RECRUITMENT = 503, /**< Art. 7(5): 人才招聘 */
    SMEPLAT_ITEM_TALENT_PLACEMENT = 504, /**< Art. 7(5): 引进输送 */
    SMEPLAT_ITEM_TALENT_STAFF_TRAINING = 505, /**< Art. 7(5): 培训服务 */
    SMEPLAT_ITEM_FINANCE_PRODUCTS = 601, /**< Art. 7(6): 金融产品 */
    SMEPLAT_ITEM_FINANCE_INFORMATION = 602, /**< Art. 7(6): 投融资信息 */
    SMEPLAT_ITEM_FINANCE_PLANNING = 603, /**< Art. 7(6): 融资策划 */
    SMEPLAT_ITEM_FINANCE_MATCHING = 604, /**< Art. 7(6): 融资撮合 */
    SMEPLAT_ITEM_FINANCE_GUARANTEES = 605, /**< Art. 7(6): 融资担保 */
    SMEPLAT_ITEM_FINANCE_LISTING = 606, /**< Art. 7(6): 上市服务 */
    SMEPLAT_ITEM_FINANCE_CREDIT = 607, /**< Art. 7(6): 信用征集与评价 */
    SMEPLAT_ITEM_FINANCE_OTHER = 631 /**< Art. 7(6): other (等) */
};

/** Industries Art. 8(1) names; in the set fact `industries` number n is SMEPLAT_BIT(n). @since 0.1 */
enum smeplat_industry {
    SMEPLAT_INDUSTRY_NEXT_GENERATION_IT = 1, /**< 新一代信息技术 */
    SMEPLAT_INDUSTRY_HEALTH = 2, /**< 医药健康 */
    SMEPLAT_INDUSTRY_INTEGRATED_CIRCUITS = 3, /**< 集成电路 */
    SMEPLAT_INDUSTRY_CONNECTED_VEHICLES = 4, /**< 智能网联汽车 */
    SMEPLAT_INDUSTRY_SMART_MANUFACTURING = 5, /**< 智能制造与装备 */
    SMEPLAT_INDUSTRY_GREEN_ENERGY = 6, /**< 绿色能源 */
    SMEPLAT_INDUSTRY_ENVIRONMENT = 7, /**< 节能环保 */
    SMEPLAT_INDUSTRY_DIGITAL_ECONOMY = 8, /**< 数字经济 */
    SMEPLAT_INDUSTRY_BLOCKCHAIN_COMPUTING = 9, /**< 区块链与先进计算 */
    SMEPLAT_INDUSTRY_SCIENCE_SERVICES = 10, /**< 科技服务 */
    SMEPLAT_INDUSTRY_SMART_CITY = 11, /**< 智慧城市 */
    SMEPLAT_INDUSTRY_INFORMATION_CONSUMPTION = 12, /**< 信息消费 */
    SMEPLAT_INDUSTRY_OTHER = 31 /**< other leading or future industry (等) */
};

/** Kinds of incident (Art. 6(2), 15(2), 15(3)). @since 0.1 */
enum smeplat_incident_kind {
    SMEPLAT_INCIDENT_CRIMINAL = 1,               /**< criminal penalty; decided when the judgment takes effect */
    SMEPLAT_INCIDENT_ADMINISTRATIVE_PENALTY = 2, /**< administrative penalty */
    SMEPLAT_INCIDENT_SERIOUS_DISHONESTY = 3      /**< serious dishonesty found by a court or authority; decided when listed */
};

/** Whose incident. @since 0.1 */
enum smeplat_subject {
    SMEPLAT_SUBJECT_ENTITY = 1,              /**< the organisation itself */
    SMEPLAT_SUBJECT_LEGAL_REPRESENTATIVE = 2 /**< a legal representative, in office from `office_from` to `office_until` */
};

/** Severity of an administrative penalty. @since 0.1 */
enum smeplat_severity {
    SMEPLAT_SEVERITY_NOT_STATED = 0,    /**< not known */
    SMEPLAT_SEVERITY_MINOR = 1,         /**< below the hearing class */
    SMEPLAT_SEVERITY_HEARING_CLASS = 2, /**< of the kind that gives a right to a hearing, but not called serious */
    SMEPLAT_SEVERITY_SEVERE = 3         /**< serious */
};

/** State of a challenge to a decision. @since 0.1 */
enum smeplat_challenge {
    SMEPLAT_CHALLENGE_NONE = 0,     /**< none known */
    SMEPLAT_CHALLENGE_PENDING = 1,  /**< review or suit pending; the decision stands meanwhile */
    SMEPLAT_CHALLENGE_SUSPENDED = 2 /**< execution suspended */
};

/** Whether an incident was told in the application. @since 0.1 */
enum smeplat_disclosed {
    SMEPLAT_DISCLOSED_NOT_STATED = 0, /**< not known */
    SMEPLAT_DISCLOSED_YES = 1,        /**< told */
    SMEPLAT_DISCLOSED_NO = 2          /**< not told */
};

/** Grounds of a revocation. @since 0.1 */
enum smeplat_ground {
    SMEPLAT_GROUND_ART14 = 1,   /**< evaluation failed; no bar unless R20 says so */
    SMEPLAT_GROUND_ART15_1 = 2, /**< false materials or data; two-year bar */
    SMEPLAT_GROUND_ART15_2 = 3, /**< criminal or serious administrative penalty; two-year bar */
    SMEPLAT_GROUND_ART15_3 = 4, /**< serious dishonesty; two-year bar */
    SMEPLAT_GROUND_ART17 = 5,   /**< after a major change; no bar */
    SMEPLAT_GROUND_OTHER = 6    /**< any other; no bar */
};

/** The bureau's decision on a point the text leaves to it. @since 0.1 */
enum smeplat_ruling_kind {
    SMEPLAT_RULING_ALLOWED = 1, /**< what was open is accepted */
    SMEPLAT_RULING_REFUSED = 2  /**< what was open is not accepted */
};

/** One service function (Art. 7). A function without an entry is not stated; two entries of one function are an error.
 *  @since 0.1 */
typedef struct smeplat_service {
    uint32_t struct_size;                        /**< sizeof(smeplat_service) */
    int32_t function;                            /**< #smeplat_function */
    smeplat_fact offered;                        /**< offered, yes/no */
    smeplat_fact records_in_year;                /**< ledger records of the service year, count */
    smeplat_fact organises_innovation_resources; /**< INNOVATION only: organises innovation resources, yes/no */
    smeplat_fact opens_instruments;              /**< INNOVATION only: opens instruments to SMEs, yes/no */
    uint64_t items;                              /**< set of #smeplat_item of this function */
} smeplat_service;

/** One penalty or listing. Kind, subject and date hold at any basis; what softens holds at the least favourable corner
 *  only from DOCUMENTED (and the rules' min_basis) upwards. @since 0.1 */
typedef struct smeplat_incident {
    uint32_t struct_size; /**< sizeof(smeplat_incident) */
    int32_t kind;         /**< #smeplat_incident_kind; must be given */
    int32_t subject;      /**< #smeplat_subject; must be given */
    int32_t severity;     /**< #smeplat_severity; ADMINISTRATIVE_PENALTY only */
    int32_t office_from;  /**< LEGAL_REPRESENTATIVE only: first day in office, 0 open */
    int32_t office_until; /**< LEGAL_REPRESENTATIVE only: last day in office, 0 open */
    int32_t decided_on;   /**< date of decision (judgment in effect; listed); 0 not stated */
    int32_t ended_on;     /**< SERIOUS_DISHONESTY only: first day off the list, 0 still on it */
    int32_t repaired_on;  /**< credit repair, 0 none; not for CRIMINAL */
    int32_t annulled;     /**< 1 if annulled, else 0 */
    int32_t challenge;    /**< #smeplat_challenge */
    int32_t disclosed;    /**< #smeplat_disclosed */
    int32_t basis;        /**< #smeplat_basis of the entry */
    int32_t evidence;     /**< the caller's number for the document, 0 none */
} smeplat_incident;

/** One recorded revocation of a title. @since 0.1 */
typedef struct smeplat_revocation {
    uint32_t struct_size; /**< sizeof(smeplat_revocation) */
    int32_t ground;       /**< #smeplat_ground; must be given */
    int32_t decided_on;   /**< date of decision, 0 not stated */
    int32_t published_on; /**< date of publication, 0 not stated */
    int32_t annulled_on;  /**< date of annulment, 0 none */
    int32_t reserved0;    /**< 0 */
} smeplat_revocation;

/** One ruling of the bureau on a criterion left to it. @since 0.1 */
typedef struct smeplat_ruling {
    uint32_t struct_size;  /**< sizeof(smeplat_ruling) */
    int32_t criterion;     /**< #smeplat_criterion (rules.h) */
    int32_t ruling;        /**< #smeplat_ruling_kind */
    int32_t decided_on;    /**< date; must be given */
    smeplat_str reference; /**< document number or the like; echoed, never read */
} smeplat_ruling;

/** The round of applications (Art. 5, 10). @since 0.1 */
typedef struct smeplat_round {
    uint32_t struct_size; /**< sizeof(smeplat_round) */
    int32_t deadline;     /**< D, the application deadline (申请受理截止日期); must be given */
    int32_t service_year; /**< year the service figures are of; echoed, 0 not stated */
    int32_t reserved0;    /**< 0 */
} smeplat_round;

/** A platform: what is stated of it. @since 0.1 */
typedef struct smeplat_platform {
    uint32_t struct_size;             /**< sizeof(smeplat_platform) */
    uint32_t reserved0;               /**< 0 */
    smeplat_str name;                 /**< name, for reports */
    smeplat_str uscc;                 /**< the operator's unified social credit code; empty: not stated */
    const smeplat_str *sponsor_usccs; /**< codes of the sponsors (主办单位); none: the operator itself */
    size_t sponsor_count;             /**< how many */
    smeplat_fact public_benefit;              /**< Art. 3: 公益性: runs for public benefit, yes/no */
    smeplat_fact public_character;            /**< Art. 3: 公共性: public character, yes/no */
    smeplat_fact openness;                    /**< Art. 3: 开放性: open to all, yes/no */
    smeplat_fact legal_person;                /**< Art. 6(1): has independent legal personality, yes/no */
    smeplat_fact registered_in_beijing;       /**< Art. 6(1): registered in Beijing, yes/no */
    smeplat_fact founded_on;                  /**< Art. 6(1): date of founding */
    smeplat_fact total_assets_fen;            /**< Art. 6(1): total assets, fen */
    smeplat_fact operating_soundly;           /**< Art. 6(2): operates soundly, yes/no */
    smeplat_fact good_prospects;              /**< Art. 6(2): good prospects, yes/no */
    smeplat_fact incidents_complete;          /**< Art. 6(2): the incident list is complete, yes/no */
    smeplat_fact field_reputation;            /**< Art. 6(3): has a name in its field or area, yes/no */
    smeplat_fact jjj_smes_served;             /**< Art. 6(3): distinct 京津冀 SMEs served in the service year */
    smeplat_fact gaojingjian_focus;           /**< Art. 6(3): focused on 高精尖 industries, yes/no */
    smeplat_fact production_stage_services;   /**< Art. 6(3): serves production stages such as pilot runs, yes/no */
    smeplat_fact fixed_premises;              /**< Art. 6(4): fixed premises, yes/no */
    smeplat_fact facilities;                  /**< Art. 6(4): facilities and instruments it needs, yes/no */
    smeplat_fact organises_resources;         /**< Art. 6(4): can organise outside service resources, yes/no */
    smeplat_fact institutions_gathered;       /**< Art. 6(4): professional institutions gathered, count */
    smeplat_fact system_display;              /**< Art. 6(5): its system displays information, yes/no */
    smeplat_fact system_query;                /**< Art. 6(5): its system answers queries, yes/no */
    smeplat_fact digital_operation;           /**< Art. 6(5): operates digitally, yes/no */
    smeplat_fact business_reputation;         /**< Art. 6(6): good business reputation, yes/no */
    smeplat_fact management_system;           /**< Art. 6(6): sound management system, yes/no */
    smeplat_fact service_process;             /**< Art. 6(6): standard service process, yes/no */
    smeplat_fact charging_standard;           /**< Art. 6(6): reasonable charging standard, yes/no */
    smeplat_fact quality_assurance;           /**< Art. 6(6): quality assurance measures, yes/no */
    smeplat_fact development_plan;            /**< Art. 6(6): clear development plan, yes/no */
    smeplat_fact annual_targets;              /**< Art. 6(6): annual service targets, yes/no */
    smeplat_fact management_team;             /**< Art. 6(7): sound management team, yes/no */
    smeplat_fact staff_degree_only;           /**< Art. 6(7): persons with a degree and no title */
    smeplat_fact staff_title_only;            /**< Art. 6(7): persons with a title and no degree */
    smeplat_fact staff_degree_and_title;      /**< Art. 6(7): persons with both */
    smeplat_fact sme_service_revenue_fen;     /**< Art. 6(8): revenue from serving SMEs, fen */
    smeplat_fact operating_revenue_fen;       /**< Art. 6(8): operating revenue, fen */
    smeplat_fact total_income_fen;            /**< Art. 6(8): total income, fen */
    smeplat_fact service_revenue_fen;         /**< Art. 6(8): service revenue, fen */
    smeplat_fact free_services;               /**< Art. 6(8): free public-benefit services for SMEs, count */
    smeplat_fact survey_valid;                /**< Art. 6(9): valid answers */
    smeplat_fact survey_satisfied;            /**< Art. 6(9): of these satisfied */
    smeplat_fact survey_basically_satisfied;  /**< Art. 6(9): of these basically satisfied, counted apart */
    smeplat_fact survey_mean_score;           /**< Art. 6(9): mean score, hundredths of a point, at most 10000 */
    smeplat_fact outstanding_results;         /**< Art. 6, last paragraph: outstanding service results, yes/no */
    smeplat_fact demonstration_effect;        /**< Art. 6, last paragraph: clear demonstration effect, yes/no */
    smeplat_fact industries;                  /**< Art. 8: set of #smeplat_industry */
    smeplat_fact tailored_services;           /**< Art. 8: tailored services for growing SMEs, yes/no */
    smeplat_fact regional_cooperation;        /**< Art. 8: works across 京津冀, yes/no */
    smeplat_fact filed_on;                    /**< Art. 10: date of filing */
    smeplat_fact materials_complete;          /**< Art. 10: materials as the notice asks, yes/no */
    const smeplat_service *services;       /**< Art. 7: functions */
    size_t service_count;                  /**< how many */
    const smeplat_incident *incidents;     /**< Art. 6(2): penalties and listings */
    size_t incident_count;                 /**< how many */
    const smeplat_revocation *revocations; /**< Art. 15: revocations on record */
    size_t revocation_count;               /**< how many */
    const smeplat_ruling *rulings;         /**< the bureau's rulings on record */
    size_t ruling_count;                   /**< how many */
} smeplat_platform;

/** Whether a platform can be assessed: the checks every assessment makes at its door. @since 0.1
 *  @param error [out] may be NULL; names status, field, entry and clause
 *  @retval SMEPLAT_ERR_NULL           @p platform is NULL, or a list or text with a length and no pointer
 *  @retval SMEPLAT_ERR_STRUCT_SIZE    the platform's or an entry's size is not one the library knows
 *  @retval SMEPLAT_ERR_STRUCT_NEWER   something is stated that this library does not know
 *  @retval SMEPLAT_ERR_RANGE          a value below 0, a mean score above 10000, head counts whose sum passes 2^63-1
 *  @retval SMEPLAT_ERR_CONTRADICTION  a part above its whole; an end, repair, publication or annulment before the decision;
 *                                     office_until before office_from; repair of a criminal record; severity, end or office
 *                                     on an incident that cannot have one; INNOVATION's facts on another function
 *  @retval SMEPLAT_ERR_DATE           a date that is none, or a ruling without one
 *  @retval SMEPLAT_ERR_ENUM           a yes/no that is neither; a kind, subject, ground, function, criterion or other number
 *                                     that is missing or names nothing
 *  @retval SMEPLAT_ERR_BITS           a set with a member that names nothing; a reserved word that is not 0
 *  @retval SMEPLAT_ERR_BASIS          a value or evidence without a basis
 *  @retval SMEPLAT_ERR_DUPLICATE      two services of one function; two rulings of one day on one criterion
 *  @retval SMEPLAT_ERR_CODE           a code of wrong length or alphabet
 *  @retval SMEPLAT_ERR_UTF8           text that is not UTF-8 */
SMEPLAT_API smeplat_status smeplat_platform_check(const smeplat_platform *platform, smeplat_error *error);

/** Name of a service function ("CONSULTING"), "UNKNOWN_FUNCTION" if not known. @since 0.1 */
SMEPLAT_API const char *smeplat_function_name(int32_t function);
/** The service function with this name, 0 if there is none. @since 0.1 */
SMEPLAT_API int32_t smeplat_function_from_name(const char *ptr, size_t len);
/** Name of a service item ("CONSULTING_POLICY"), "UNKNOWN_ITEM" if not known. @since 0.1 */
SMEPLAT_API const char *smeplat_item_name(int32_t item);
/** The service item with this name, 0 if there is none. @since 0.1 */
SMEPLAT_API int32_t smeplat_item_from_name(const char *ptr, size_t len);
/** Name of a industry ("HEALTH"), "UNKNOWN_INDUSTRY" if not known. @since 0.1 */
SMEPLAT_API const char *smeplat_industry_name(int32_t industry);
/** The industry with this name, 0 if there is none. @since 0.1 */
SMEPLAT_API int32_t smeplat_industry_from_name(const char *ptr, size_t len);
/** Name of a kind of incident ("CRIMINAL"), "UNKNOWN_INCIDENT_KIND" if not known. @since 0.1 */
SMEPLAT_API const char *smeplat_incident_kind_name(int32_t incident_kind);
/** The kind of incident with this name, 0 if there is none. @since 0.1 */
SMEPLAT_API int32_t smeplat_incident_kind_from_name(const char *ptr, size_t len);
/** Name of a subject of an incident ("ENTITY"), "UNKNOWN_SUBJECT" if not known. @since 0.1 */
SMEPLAT_API const char *smeplat_subject_name(int32_t subject);
/** The subject of an incident with this name, 0 if there is none. @since 0.1 */
SMEPLAT_API int32_t smeplat_subject_from_name(const char *ptr, size_t len);
/** Name of a severity ("HEARING_CLASS"), "UNKNOWN_SEVERITY" if not known. @since 0.1 */
SMEPLAT_API const char *smeplat_severity_name(int32_t severity);
/** The severity with this name, 0 if there is none. @since 0.1 */
SMEPLAT_API int32_t smeplat_severity_from_name(const char *ptr, size_t len);
/** Name of a challenge ("PENDING"), "UNKNOWN_CHALLENGE" if not known. @since 0.1 */
SMEPLAT_API const char *smeplat_challenge_name(int32_t challenge);
/** The challenge with this name, 0 if there is none. @since 0.1 */
SMEPLAT_API int32_t smeplat_challenge_from_name(const char *ptr, size_t len);
/** Name of a disclosure ("NO"), "UNKNOWN_DISCLOSED" if not known. @since 0.1 */
SMEPLAT_API const char *smeplat_disclosed_name(int32_t disclosed);
/** The disclosure with this name, 0 if there is none. @since 0.1 */
SMEPLAT_API int32_t smeplat_disclosed_from_name(const char *ptr, size_t len);
/** Name of a ground of a revocation ("ART15_1"), "UNKNOWN_GROUND" if not known. @since 0.1 */
SMEPLAT_API const char *smeplat_ground_name(int32_t ground);
/** The ground of a revocation with this name, 0 if there is none. @since 0.1 */
SMEPLAT_API int32_t smeplat_ground_from_name(const char *ptr, size_t len);
/** Name of a kind of ruling ("ALLOWED"), "UNKNOWN_RULING_KIND" if not known. @since 0.1 */
SMEPLAT_API const char *smeplat_ruling_kind_name(int32_t ruling_kind);
/** The kind of ruling with this name, 0 if there is none. @since 0.1 */
SMEPLAT_API int32_t smeplat_ruling_kind_from_name(const char *ptr, size_t len);

#ifdef __cplusplus
}
#endif
#endif
