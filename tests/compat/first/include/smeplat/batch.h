/** @file batch.h  Many applications at once: arrays of structs, and columns (one array a fact).
 *
 *  Columns are for those who hold applications as a table. Nothing is copied and nothing allocated; a call looks at
 *  `first` .. `first + count - 1` of the rows and writes the same rows of the results, so that several threads can each take
 *  a part of one table. Results are those of smeplat_assess(), bit by bit; rows with entries in a list (incidents,
 *  revocations, rulings) and rows with bad values take as long as a call of it, the others a small part of that.
 *  SPDX-License-Identifier: Apache-2.0 */
#ifndef SMEPLAT_BATCH_H
#define SMEPLAT_BATCH_H

#include <smeplat/assess.h>
#include <smeplat/base.h>
#include <smeplat/code.h>
#include <smeplat/platform.h>
#include <smeplat/rules.h>

#ifdef __cplusplus
extern "C" {
#endif

/** One fact of all rows: element i belongs to row i. All zero: the fact is not stated in any row. Frozen.
 *
 *  A byte mask of "is there" (0 or 1) is a column of bases as it stands: 1 is DECLARED. As everywhere, a value whose basis
 *  is 0 must be 0. @since 0.1 */
typedef struct smeplat_column {
    const void *values;   /**< signed integers of `width` bytes, of any alignment; NULL: not stated in any row */
    const uint8_t *bases; /**< #smeplat_basis of each row, a byte each; NULL: `basis` in all rows */
    int32_t width;        /**< bytes of a value: 1, 2, 4 or 8; looked at when there are values */
    int32_t basis;        /**< without `bases`: #smeplat_basis of all rows, 1..3; with them 0 */
} smeplat_column;

/** Applications as columns. The caller sets `struct_size` and leaves NULL or zero what the table does not have.
 *
 *  A list has its entries in one array for all rows, and beside it the row of each entry, from 0 and never falling. Entries of
 *  a row are numbered from 1 in their order. Every struct in a list carries its own `struct_size`.
 *
 *  Row i stands for a platform that states these facts and lists, has the six services of Art. 7 in their order (entry n is
 *  function n) and no name. @since 0.1 */
typedef struct smeplat_columns {
    uint32_t struct_size;      /**< sizeof(smeplat_columns) */
    uint32_t reserved0;        /**< 0 */
    size_t count;              /**< rows that every column has */
    const char *usccs;         /**< operators' codes, #SMEPLAT_CODE_LENGTH bytes a row; bytes all 0: not stated */
    const char *sponsor_usccs;          /**< sponsors' codes, #SMEPLAT_CODE_LENGTH bytes each; bytes all 0: not stated */
    const int64_t *sponsor_rows;        /**< row of each */
    size_t sponsor_count;               /**< how many in all */
    const smeplat_incident *incidents;  /**< Art. 6(2): penalties and listings */
    const int64_t *incident_rows;       /**< row of each */
    size_t incident_count;              /**< how many in all */
    const smeplat_revocation *revocations; /**< Art. 15: revocations on record */
    const int64_t *revocation_rows;     /**< row of each */
    size_t revocation_count;            /**< how many in all */
    const smeplat_ruling *rulings;      /**< the bureau's rulings on record */
    const int64_t *ruling_rows;         /**< row of each */
    size_t ruling_count;                /**< how many in all */
    smeplat_column public_benefit;              /**< Art. 3; facts are as in #smeplat_platform */
    smeplat_column public_character;            /**< Art. 3 */
    smeplat_column openness;                    /**< Art. 3 */
    smeplat_column legal_person;                /**< Art. 6(1) */
    smeplat_column registered_in_beijing;       /**< Art. 6(1) */
    smeplat_column founded_on;                  /**< Art. 6(1): YYYYMMDD */
    smeplat_column total_assets_fen;            /**< Art. 6(1) */
    smeplat_column operating_soundly;           /**< Art. 6(2) */
    smeplat_column good_prospects;              /**< Art. 6(2) */
    smeplat_column incidents_complete;          /**< Art. 6(2) */
    smeplat_column field_reputation;            /**< Art. 6(3) */
    smeplat_column jjj_smes_served;             /**< Art. 6(3) */
    smeplat_column gaojingjian_focus;           /**< Art. 6(3) */
    smeplat_column production_stage_services;   /**< Art. 6(3) */
    smeplat_column fixed_premises;              /**< Art. 6(4) */
    smeplat_column facilities;                  /**< Art. 6(4) */
    smeplat_column organises_resources;         /**< Art. 6(4) */
    smeplat_column institutions_gathered;       /**< Art. 6(4) */
    smeplat_column system_display;              /**< Art. 6(5) */
    smeplat_column system_query;                /**< Art. 6(5) */
    smeplat_column digital_operation;           /**< Art. 6(5) */
    smeplat_column business_reputation;         /**< Art. 6(6) */
    smeplat_column management_system;           /**< Art. 6(6) */
    smeplat_column service_process;             /**< Art. 6(6) */
    smeplat_column charging_standard;           /**< Art. 6(6) */
    smeplat_column quality_assurance;           /**< Art. 6(6) */
    smeplat_column development_plan;            /**< Art. 6(6) */
    smeplat_column annual_targets;              /**< Art. 6(6) */
    smeplat_column management_team;             /**< Art. 6(7) */
    smeplat_column staff_degree_only;           /**< Art. 6(7) */
    smeplat_column staff_title_only;            /**< Art. 6(7) */
    smeplat_column staff_degree_and_title;      /**< Art. 6(7) */
    smeplat_column sme_service_revenue_fen;     /**< Art. 6(8) */
    smeplat_column operating_revenue_fen;       /**< Art. 6(8) */
    smeplat_column total_income_fen;            /**< Art. 6(8) */
    smeplat_column service_revenue_fen;         /**< Art. 6(8) */
    smeplat_column free_services;               /**< Art. 6(8) */
    smeplat_column survey_valid;                /**< Art. 6(9) */
    smeplat_column survey_satisfied;            /**< Art. 6(9) */
    smeplat_column survey_basically_satisfied;  /**< Art. 6(9) */
    smeplat_column survey_mean_score;           /**< Art. 6(9) */
    smeplat_column outstanding_results;         /**< Art. 6, last paragraph */
    smeplat_column demonstration_effect;        /**< Art. 6, last paragraph */
    smeplat_column filed_on;                    /**< Art. 10: YYYYMMDD */
    smeplat_column materials_complete;          /**< Art. 10 */
    smeplat_column consulting_offered;          /**< Art. 7(1): offered */
    smeplat_column consulting_records_in_year;  /**< Art. 7(1): ledger records of the service year */
    smeplat_column startup_offered;             /**< Art. 7(2): offered */
    smeplat_column startup_records_in_year;     /**< Art. 7(2): ledger records */
    smeplat_column innovation_offered;          /**< Art. 7(3): offered */
    smeplat_column innovation_records_in_year;  /**< Art. 7(3): ledger records */
    smeplat_column organises_innovation_resources; /**< Art. 7(3): organises innovation resources */
    smeplat_column opens_instruments;           /**< Art. 7(3): opens instruments to SMEs */
    smeplat_column digital_offered;             /**< Art. 7(4): offered */
    smeplat_column digital_records_in_year;     /**< Art. 7(4): ledger records */
    smeplat_column talent_offered;              /**< Art. 7(5): offered */
    smeplat_column talent_records_in_year;      /**< Art. 7(5): ledger records */
    smeplat_column finance_offered;             /**< Art. 7(6): offered */
    smeplat_column finance_records_in_year;     /**< Art. 7(6): ledger records */
} smeplat_columns;

/** Where the results of columns go: arrays of the caller's with as many elements as there are rows. NULL: not wanted. What is
 *  not wanted costs nothing. The caller sets `struct_size`. @since 0.1 */
typedef struct smeplat_verdict_columns {
    uint32_t struct_size; /**< sizeof(smeplat_verdict_columns) */
    uint32_t reserved0;   /**< 0 */
    uint8_t *conditions;  /**< #smeplat_verdict on Art. 3, 6, 7: the least among the criteria asked, MET if none is */
    uint8_t *filing;      /**< #smeplat_verdict on Art. 10, 15, likewise */
    uint8_t *overall;     /**< #smeplat_verdict: the least of both */
    int8_t *status;       /**< #smeplat_status_code of the row; not OK: its verdicts and masks are 0 */
    uint64_t *not_met;    /**< mask of #smeplat_criterion NOT_MET */
    uint64_t *unknown;    /**< mask of criteria UNKNOWN */
    uint64_t *discretion; /**< mask of criteria DISCRETION */
    uint64_t *met;        /**< mask of criteria MET */
    int32_t *error_field; /**< of a refused row #smeplat_field, else 0 */
    int64_t *error_entry; /**< of a refused row the entry, from 1, else 0 */
} smeplat_verdict_columns;

/** Assesses rows of a table. Pure, as smeplat_assess(): the same columns give the same results, however the rows are shared
 *  out over calls and threads.
 *
 *  With @p criteria some can be asked alone. Columns and lists that only other criteria look at, under one reading or another,
 *  are then neither read nor checked, as if the table did not have them. Codes, `outstanding_results` and
 *  `demonstration_effect` (Art. 6, last paragraph) and rulings may touch any criterion: they are always read. @since 0.1
 *  @param columns  what is stated
 *  @param first    first row looked at, from 0
 *  @param count    how many rows; 0 does nothing
 *  @param criteria mask of #smeplat_criterion asked for; 0: all
 *  @param round    the round; its deadline is D
 *  @param rules    NULL: the 2022 rules
 *  @param out      [out] rows @p first .. of the results; the struct itself is only read
 *  @param error    [out] may be NULL; only for what stops the call
 *  @retval SMEPLAT_OK  every row has its result (or its status)
 *  @retval SMEPLAT_ERR_NULL   an argument, a list without its rows, a column with bases and no values. This and what follows
 *                             stops the call, and nothing was written
 *  @retval SMEPLAT_ERR_STRUCT_SIZE, SMEPLAT_ERR_STRUCT_NEWER  a struct_size; of an entry one that differs from the first's
 *  @retval SMEPLAT_ERR_BITS   @p criteria has a bit that names nothing; a reserved word that is not 0
 *  @retval SMEPLAT_ERR_RANGE  rows beyond the columns' count; an entry of a row that the table does not have (field of the
 *                             list, entry its number in the whole list, from 1); a width that is none (field of the column,
 *                             in services the entry too)
 *  @retval SMEPLAT_ERR_BASIS  a column with values, and neither bases nor a basis; or with both (field of the column)
 *  @retval SMEPLAT_ERR_ENUM   `basis` of a column names nothing (field of the column)
 *  @retval SMEPLAT_ERR_ORDER  rows of a list that fall; looked for among the entries of the rows asked about
 *  @retval others      as smeplat_rules_check() and for the round */
SMEPLAT_API smeplat_status smeplat_assess_columns(const smeplat_columns *columns, size_t first, size_t count, uint64_t criteria,
                                                  const smeplat_round *round, const smeplat_rules *rules,
                                                  const smeplat_verdict_columns *out, smeplat_error *error);

/** smeplat_assess_n() with findings. Rows that are refused leave their findings as they are.
 *  @since 0.1
 *  @param platforms array; element 0's struct_size is the stride
 *  @param count     how many; 0 does nothing
 *  @param out       [out] as many results; element 0's struct_size is the stride
 *  @param findings  [out] row i's begin at element i * smeplat_criterion_count(); element 0's struct_size is the stride
 *  @param capacity  how many findings fit; at least @p count * smeplat_criterion_count()
 *  @param error     [out] may be NULL; only for what stops the call
 *  @retval SMEPLAT_ERR_CAPACITY  @p capacity is too small; nothing was written
 *  @retval others   as smeplat_assess_n() */
SMEPLAT_API smeplat_status smeplat_assess_findings_n(const smeplat_platform *platforms, size_t count, const smeplat_round *round,
                                                     const smeplat_rules *rules, smeplat_assessment *out,
                                                     smeplat_finding *findings, size_t capacity, smeplat_error *error);

#ifdef __cplusplus
}
#endif
#endif
