/** @file reason.h  The words an answer is made of: verdicts, reasons, units.
 *  SPDX-License-Identifier: Apache-2.0 */
#ifndef SMEPLAT_REASON_H
#define SMEPLAT_REASON_H

#include <smeplat/base.h>

#ifdef __cplusplus
extern "C" {
#endif

/** The answer to a question put to the rules. A set of criteria has the least of 1 to 4 among its members. A caller reads
 *  a verdict it does not know as UNKNOWN. Closed within a soname. @since 0.1 */
enum smeplat_verdict {
    SMEPLAT_VERDICT_NONE = 0,          /**< nothing was decided: what a zeroed struct says */
    SMEPLAT_VERDICT_NOT_MET = 1,       /**< the text is not satisfied and leaves no room */
    SMEPLAT_VERDICT_UNKNOWN = 2,       /**< depends on something not stated, or not evidenced well enough */
    SMEPLAT_VERDICT_DISCRETION = 3,    /**< not (clearly) satisfied, and the text leaves it to the bureau */
    SMEPLAT_VERDICT_MET = 4,           /**< satisfied by what is stated and evidenced */
    SMEPLAT_VERDICT_NOT_APPLICABLE = 5 /**< the rules in use do not have this criterion */
};

/** Why an answer is what it is. In a mask reason n is SMEPLAT_BIT(n). Open: later versions add more. @since 0.1 */
enum smeplat_reason {
    SMEPLAT_REASON_NOT_STATED = 1,             /**< the finding's `field` is not stated */
    SMEPLAT_REASON_EVIDENCE = 2,               /**< the finding's `field` is stated, but not evidenced well enough */
    SMEPLAT_REASON_IN_PRINCIPLE = 3,           /**< the clause holds "in principle" (一般应, 原则上) only */
    SMEPLAT_REASON_RELAXABLE = 4,              /**< may be relaxed for this sponsor (Art. 6, last paragraph) */
    SMEPLAT_REASON_SPONSOR_DOUBTFUL = 5,       /**< relaxation hangs on whether the sponsor is of the kind named there */
    SMEPLAT_REASON_REDUCED_FLOOR = 6,          /**< the lower floor of Art. 6(3) is in play */
    SMEPLAT_REASON_ZERO_DENOMINATOR = 7,       /**< a share of nothing (R8) */
    SMEPLAT_REASON_FUNCTION_NOT_EVIDENCED = 8, /**< a function is offered without a ledger record (R10) */
    SMEPLAT_REASON_RULED = 9,                  /**< the bureau's ruling on record settled it */
    SMEPLAT_REASON_RULING_UNUSED = 10,         /**< a ruling on record found nothing to settle, or is older than the incidents */
    SMEPLAT_REASON_INCIDENTS_INCOMPLETE = 11,  /**< nobody says that the incident list is complete */
    SMEPLAT_REASON_ANNULLED = 12,              /**< an incident was annulled */
    SMEPLAT_REASON_AFTER_DEADLINE = 13,        /**< an incident was decided after the deadline (R15) */
    SMEPLAT_REASON_FORMER_REPRESENTATIVE = 14, /**< an incident of a legal representative not in office on the deciding days */
    SMEPLAT_REASON_HEARING_CLASS = 15,         /**< a penalty of the hearing class (R17) */
    SMEPLAT_REASON_SEVERITY_NOT_STATED = 16,   /**< a penalty of unknown severity */
    SMEPLAT_REASON_REPAIRED = 17,              /**< credit was repaired (R18) */
    SMEPLAT_REASON_SUSPENDED = 18,             /**< the decision is suspended */
    SMEPLAT_REASON_PENDING = 19,               /**< a challenge is pending; changes nothing */
    SMEPLAT_REASON_LISTING_ENDED = 20,         /**< a listing has ended (R24) */
    SMEPLAT_REASON_CONCEALMENT_SUSPECTED = 21, /**< an incident that was not disclosed in the application */
    SMEPLAT_REASON_BEFORE_VALIDITY = 22,       /**< happened before the rules were in force (Art. 18) */
    SMEPLAT_REASON_NOT_PARTICIPATED = 23,      /**< a required exercise was missed (Art. 13) */
    SMEPLAT_REASON_MAY_CHANGE = 24,            /**< a later holiday notice may move the day */
    SMEPLAT_REASON_CONDITION_AFFECTED = 25,    /**< a change touches a condition of the title */
    SMEPLAT_REASON_DATE_NOT_STATED = 26        /**< an incident without a date */
};

/** Unit of what a finding observed and required. @since 0.1 */
enum smeplat_unit {
    SMEPLAT_UNIT_NONE = 0,         /**< yes/no, incidents: no figure */
    SMEPLAT_UNIT_FEN = 1,          /**< money in fen, 1/100 yuan */
    SMEPLAT_UNIT_SMES = 2,         /**< distinct enterprises (家) */
    SMEPLAT_UNIT_INSTITUTIONS = 3, /**< institutions (家) */
    SMEPLAT_UNIT_PERSONS = 4,      /**< persons (人) */
    SMEPLAT_UNIT_SERVICES = 5,     /**< free services (项) */
    SMEPLAT_UNIT_FUNCTIONS = 6,    /**< service functions (项) */
    SMEPLAT_UNIT_DATE = 7,         /**< a date YYYYMMDD */
    SMEPLAT_UNIT_MONEY_SHARE = 8,  /**< a fraction of two amounts in fen */
    SMEPLAT_UNIT_ANSWER_SHARE = 9, /**< a fraction of two counts of survey answers */
    SMEPLAT_UNIT_CENTIPOINTS = 10  /**< hundredths of a point out of 100 */
};

/** Name of a verdict ("NOT_MET"), "UNKNOWN" for a number not known, "NONE" for 0. @since 0.1 */
SMEPLAT_API const char *smeplat_verdict_name(int32_t verdict);
/** Verdict with this name, 0 if there is none. @since 0.1 */
SMEPLAT_API int32_t smeplat_verdict_from_name(const char *ptr, size_t len);
/** Name of a reason number ("IN_PRINCIPLE"), "UNKNOWN_REASON" if not known. @since 0.1 */
SMEPLAT_API const char *smeplat_reason_name(int32_t reason);
/** Reason with this name, 0 if there is none. @since 0.1 */
SMEPLAT_API int32_t smeplat_reason_from_name(const char *ptr, size_t len);
/** Name of a unit ("FEN"), "UNKNOWN_UNIT" if not known. @since 0.1 */
SMEPLAT_API const char *smeplat_unit_name(int32_t unit);
/** Unit with this name, 0 if there is none. @since 0.1 */
SMEPLAT_API int32_t smeplat_unit_from_name(const char *ptr, size_t len);

#ifdef __cplusplus
}
#endif
#endif
