/** @file text.h  Words for people, Chinese and English: labels, sentences, whole reports into the caller's buffer.
 *
 *  Every function that writes works like snprintf: it returns the length needed without the terminator, cuts at a whole
 *  character to @p cap - 1 bytes, and terminates if @p cap > 0; @p buf may be NULL when @p cap is 0. Text is UTF-8, the same bytes
 *  on every machine. A number that is not known gives a label that says so, never NULL.
 *  SPDX-License-Identifier: Apache-2.0 */
#ifndef SMEPLAT_TEXT_H
#define SMEPLAT_TEXT_H

#include <smeplat/assess.h>
#include <smeplat/base.h>
#include <smeplat/platform.h>
#include <smeplat/rules.h>

#ifdef __cplusplus
extern "C" {
#endif

/** Languages. @since 0.1 */
enum smeplat_lang {
    SMEPLAT_LANG_ZH = 1, /**< 中文; also what an unknown number gives */
    SMEPLAT_LANG_EN = 2  /**< English */
};

/** How a report looks; bits. @since 0.1 */
enum smeplat_report_flag {
    SMEPLAT_REPORT_OPEN_ONLY = 1, /**< leave out what is MET or NOT_APPLICABLE */
    SMEPLAT_REPORT_COLOUR = 2     /**< ANSI colours, for a terminal */
};

/** What a report is made from. The findings are all that speaks of the criteria; the platform is asked for its name only.
 *  The caller sets `struct_size`. @since 0.1 */
typedef struct smeplat_report {
    uint32_t struct_size;                 /**< sizeof(smeplat_report) */
    int32_t lang;                         /**< #smeplat_lang */
    uint32_t flags;                       /**< #smeplat_report_flag */
    int32_t width;                        /**< columns to keep within, 40..400; 0: 100. A full-width character is two */
    const smeplat_platform *platform;     /**< as assessed */
    const smeplat_round *round;           /**< as assessed */
    const smeplat_rules *rules;           /**< as assessed; NULL: the 2022 rules */
    const smeplat_assessment *assessment; /**< what smeplat_assess() said */
    const smeplat_finding *findings;      /**< its findings */
    size_t finding_count;                 /**< how many */
} smeplat_report;

/** A criterion in words: "成立满两年", "two years since founding". @since 0.1 */
SMEPLAT_API const char *smeplat_criterion_label(int32_t criterion, int32_t lang);
/** A verdict in words: "需酌定", "left to the bureau". @since 0.1 */
SMEPLAT_API const char *smeplat_verdict_label(int32_t verdict, int32_t lang);
/** A reason in a short sentence. @since 0.1 */
SMEPLAT_API const char *smeplat_reason_label(int32_t reason, int32_t lang);
/** A clause: "第六条第(三)项", "Art. 6(3)". @since 0.1 */
SMEPLAT_API const char *smeplat_clause_label(int32_t clause, int32_t lang);
/** A field in words: "资产总额", "total assets". @since 0.1 */
SMEPLAT_API const char *smeplat_field_label(int32_t field, int32_t lang);
/** A unit: "家", "SMEs". @since 0.1 */
SMEPLAT_API const char *smeplat_unit_label(int32_t unit, int32_t lang);
/** A reading point as a question. @since 0.1 */
SMEPLAT_API const char *smeplat_reading_label(int32_t reading, int32_t lang);
/** One option of a reading point. @since 0.1 */
SMEPLAT_API const char *smeplat_reading_option_label(int32_t reading, int32_t option, int32_t lang);
/** A tag of Art. 8. @since 0.1 */
SMEPLAT_API const char *smeplat_tag_label(int32_t tag, int32_t lang);
/** A note. @since 0.1 */
SMEPLAT_API const char *smeplat_note_label(int32_t note, int32_t lang);
/** A status as a short sentence on what was wrong. @since 0.1 */
SMEPLAT_API const char *smeplat_status_label(smeplat_status status, int32_t lang);
/** A basis. @since 0.1 */
SMEPLAT_API const char *smeplat_basis_label(int32_t basis, int32_t lang);
/** A service function. @since 0.1 */
SMEPLAT_API const char *smeplat_function_label(int32_t function, int32_t lang);
/** A service item. @since 0.1 */
SMEPLAT_API const char *smeplat_item_label(int32_t item, int32_t lang);
/** An industry of Art. 8(1). @since 0.1 */
SMEPLAT_API const char *smeplat_industry_label(int32_t industry, int32_t lang);
/** A kind of incident. @since 0.1 */
SMEPLAT_API const char *smeplat_incident_kind_label(int32_t kind, int32_t lang);
/** A subject of an incident. @since 0.1 */
SMEPLAT_API const char *smeplat_subject_label(int32_t subject, int32_t lang);
/** A severity. @since 0.1 */
SMEPLAT_API const char *smeplat_severity_label(int32_t severity, int32_t lang);
/** A state of challenge. @since 0.1 */
SMEPLAT_API const char *smeplat_challenge_label(int32_t challenge, int32_t lang);
/** Whether an incident was told. @since 0.1 */
SMEPLAT_API const char *smeplat_disclosed_label(int32_t disclosed, int32_t lang);
/** A ground of revocation. @since 0.1 */
SMEPLAT_API const char *smeplat_ground_label(int32_t ground, int32_t lang);
/** A kind of ruling. @since 0.1 */
SMEPLAT_API const char *smeplat_ruling_kind_label(int32_t ruling_kind, int32_t lang);
/** A force: "原则上", "in principle". @since 0.1 */
SMEPLAT_API const char *smeplat_force_label(int32_t force, int32_t lang);
/** That a result is advice (Art. 19), in one sentence. @since 0.1 */
SMEPLAT_API const char *smeplat_advice_text(int32_t lang);

/** Columns text takes on screen: East Asian wide and full-width characters two, combining marks none, others one. What is not
 *  UTF-8 counts as the one U+FFFD that would stand for it. 0 if @p ptr is NULL. @since 0.1 */
SMEPLAT_API size_t smeplat_text_columns(const char *ptr, size_t len);

/** Text laid into lines, as the reports are: broken at spaces and beside full-width characters, but not before what closes,
 *  after what opens, or between a figure and its unit. What is not UTF-8 or could steer a terminal becomes U+FFFD. @since 0.1
 *  @param text   one paragraph; empty text is no line
 *  @param width  columns to keep within; 0 or less: no line is broken
 *  @param indent columns of spaces that every line but the first begins with
 *  @param column column at which the first line begins, counted from 0: what stands before it is the caller's */
SMEPLAT_API size_t smeplat_text_wrap(smeplat_str text, int32_t width, int32_t indent, int32_t column, char *buf, size_t cap);

/** One finding in full sentences: what was found, what is required, what is missing, why, and until when. @since 0.1 */
SMEPLAT_API size_t smeplat_finding_text(const smeplat_finding *finding, int32_t lang, char *buf, size_t cap);

/** One refusal in a sentence that names field, entry and clause. @since 0.1 */
SMEPLAT_API size_t smeplat_error_text(const smeplat_error *error, int32_t lang, char *buf, size_t cap);

/** A whole report: verdict first, then what failed or is open, then the rest, then the advice of Art. 19. 0 and an empty text
 *  if a pointer that must be given is NULL or a size is not one the library knows. @since 0.1 */
SMEPLAT_API size_t smeplat_report_text(const smeplat_report *report, char *buf, size_t cap);

#ifdef __cplusplus
}
#endif
#endif
