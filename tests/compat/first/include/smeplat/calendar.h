/** @file calendar.h  Working days: what the State Council's holiday notices leave as one, and how sure that is.
 *
 *  The built-in table knows every day of 2001-01-01..2026-12-31 from the notices. From 2027 to 2040 no notice was known when
 *  it was made: there a provisional rule holds (Monday to Friday, less the statutory days, less a weekday for each that
 *  falls on a weekend). Outside 2001..2040 there is no answer, never a silent Monday to Friday.
 *
 *  A new notice is laid over the table as a #smeplat_calendar in the caller's memory; wherever a calendar is asked for,
 *  NULL means the built-in table alone. Nothing is cached: two threads may use two calendars, or one.
 *
 *  The time a question takes does not grow with the length of the interval, only with the days that the layers name.
 *  SPDX-License-Identifier: Apache-2.0 */
#ifndef SMEPLAT_CALENDAR_H
#define SMEPLAT_CALENDAR_H

#include <smeplat/base.h>

/** Most layers a calendar may have over the built-in table. @since 0.1 */
#define SMEPLAT_CALENDAR_LAYERS_MAX 8

#ifdef __cplusplus
extern "C" {
#endif

/** How sure a date or a number of working days is. The higher the number, the less sure. @since 0.1 */
enum smeplat_certainty {
    SMEPLAT_CERTAINTY_NONE = 0,       /**< nothing was counted */
    SMEPLAT_CERTAINTY_NOTIFIED = 1,   /**< every day walked is settled by a notice */
    SMEPLAT_CERTAINTY_MAY_CHANGE = 2, /**< every day walked is notified, but the last falls after `final_through` */
    SMEPLAT_CERTAINTY_PROVISIONAL = 3 /**< some days walked are not notified: the provisional rule stood in */
};

/** What a day is in a calendar. In the rows of a #smeplat_calendar only OFF and WORK. @since 0.1 */
enum smeplat_day_kind {
    SMEPLAT_DAY_KIND_OFF = 1,       /**< a notice names it as off */
    SMEPLAT_DAY_KIND_WORK = 2,      /**< a notice names it as worked (调休上班) */
    SMEPLAT_DAY_KIND_STATUTORY = 3, /**< provisional rule: a statutory day off, weekend or not */
    SMEPLAT_DAY_KIND_IN_LIEU = 4,   /**< provisional rule: off for a statutory day that falls on a weekend */
    SMEPLAT_DAY_KIND_ORDINARY = 5   /**< not named: worked if it is Monday to Friday */
};

/** A day that a notice names. Frozen. @since 0.1 */
typedef struct smeplat_calendar_day {
    int32_t date;        /**< the day */
    int32_t kind;        /**< #smeplat_day_kind: OFF or WORK */
    smeplat_str holiday; /**< name of the holiday it belongs to; may be empty */
    smeplat_str notice;  /**< document number of the notice; empty where not known */
} smeplat_calendar_day;

/** Notified days laid over a base. Inside `covers_from`..`covers_to` the rows alone say what differs from Monday to Friday,
 *  and what older layers named there is gone. A row outside is covered too, that day alone (a notice for 2027 may name days
 *  in December 2026). The caller sets `struct_size`. @since 0.1 */
typedef struct smeplat_calendar {
    uint32_t struct_size;  /**< sizeof(smeplat_calendar) */
    int32_t covers_from;   /**< first day covered; must be given */
    int32_t covers_to;     /**< last day covered; must be given */
    int32_t final_through; /**< last day that no later notice moves; 0: 24 December of the year of `covers_to` */
    const smeplat_calendar_day *days;    /**< named days, ascending, no date twice */
    size_t day_count;                    /**< how many */
    smeplat_str edition;                 /**< the caller's name for this state of knowledge; may be empty */
    const struct smeplat_calendar *base; /**< layer below; NULL: the built-in table */
    size_t reserved0;                    /**< 0 */
} smeplat_calendar;

/** An answer about working days. The caller sets `struct_size`. Texts point into the calendar or are static. @since 0.1 */
typedef struct smeplat_workdays {
    uint32_t struct_size;  /**< sizeof(smeplat_workdays) */
    smeplat_status status; /**< in the results of a `_n` call: this row's status; then the rest is 0 */
    int32_t date;          /**< add: the day reached; check: the day asked about; count: 0 */
    int32_t workday;       /**< 1 if `date` is a working day, else 0; count: 0 */
    int32_t certainty;     /**< #smeplat_certainty of the answer */
    int32_t kind;          /**< #smeplat_day_kind of `date`; count: 0 */
    int64_t count;         /**< count: working days, negative backwards; add: the number asked for; check: 0 */
    int64_t counted;       /**< of |count|, how many lie on notified days */
    int64_t uncounted;     /**< of |count|, how many rest on the provisional rule */
    smeplat_str holiday;   /**< holiday `date` belongs to; empty if it is not named */
    smeplat_str notice;    /**< notice behind `date`; empty if it is not named, or the number is not known */
} smeplat_workdays;

/** What a calendar speaks of. The caller sets `struct_size`. @since 0.1 */
typedef struct smeplat_coverage {
    uint32_t struct_size;        /**< sizeof(smeplat_coverage) */
    int32_t layers;              /**< layers over the built-in table */
    int32_t notified_from;       /**< first day of the unbroken notified stretch around the built-in one */
    int32_t notified_to;         /**< its last day; single rows outside a layer's cover do not lengthen it */
    int32_t known_from;          /**< first day of the unbroken stretch with any answer, provisional ones too */
    int32_t known_to;            /**< its last day */
    int32_t final_through;       /**< last day that no later notice moves: the newest layer's */
    int32_t reserved0;           /**< 0 */
    int64_t named_days;          /**< rows of all layers, and the built-in notified days */
    smeplat_str edition;         /**< newest layer's edition, as it says; without layers the built-in one */
    smeplat_str builtin_edition; /**< edition of the built-in table: the date of its state of knowledge */
} smeplat_coverage;

/** The working day @p workdays after (before, if negative) a date: the n-th one strictly after or before it. For 0 the date
 *  itself if it is a working day, else the next one. @since 0.1
 *  @param date     start; it need not be covered unless @p workdays is 0
 *  @param workdays n
 *  @param calendar NULL: the built-in table
 *  @param out      [out] day, certainty, counted + uncounted = |n|; untouched unless #SMEPLAT_OK
 *  @param error    [out] may be NULL
 *  @retval SMEPLAT_ERR_NULL         @p out is NULL
 *  @retval SMEPLAT_ERR_STRUCT_SIZE  `out->struct_size`
 *  @retval SMEPLAT_ERR_DATE         @p date is not valid (field `calendar.date`)
 *  @retval SMEPLAT_ERR_CALENDAR     a day on the way is one no calendar speaks of (field `calendar.date`), or more than
 *                                   #SMEPLAT_CALENDAR_LAYERS_MAX layers (field `calendar.base`)
 *  @retval others                   as smeplat_calendar_check(), texts apart: only the text that is handed out is looked at */
SMEPLAT_API smeplat_status smeplat_workdays_add(int32_t date, int64_t workdays, const smeplat_calendar *calendar,
                                                smeplat_workdays *out, smeplat_error *error);

/** Working days from one date to another: those after @p from up to and with @p to. Backwards (@p to earlier) those before
 *  @p from down to and with @p to, as a negative number; so count(a, add(a, n)) = n for every n but 0 on a day off. The
 *  start is never looked at. None for equal dates, NOTIFIED. @since 0.1
 *  @param out [out] count, certainty, counted + uncounted = |count|; untouched unless #SMEPLAT_OK
 *  @retval others as smeplat_workdays_add() */
SMEPLAT_API smeplat_status smeplat_workdays_count(int32_t from, int32_t to, const smeplat_calendar *calendar,
                                                  smeplat_workdays *out, smeplat_error *error);

/** Whether a date is a working day, by which notice, and how sure. @since 0.1
 *  @param out [out] workday, kind, holiday, notice, certainty; untouched unless #SMEPLAT_OK
 *  @retval others as smeplat_workdays_add() */
SMEPLAT_API smeplat_status smeplat_workdays_check(int32_t date, const smeplat_calendar *calendar, smeplat_workdays *out,
                                                  smeplat_error *error);

/** smeplat_workdays_add() for arrays: a bad row carries its status in its own result and the others go on. @since 0.1
 *  @param dates    starts
 *  @param workdays as many numbers
 *  @param count    how many; 0 does nothing
 *  @param out      [out] as many results; element 0's struct_size is the stride
 *  @param error    [out] may be NULL; only for what stops the call: a pointer, the stride, the calendar */
SMEPLAT_API smeplat_status smeplat_workdays_add_n(const int32_t *dates, const int64_t *workdays, size_t count,
                                                  const smeplat_calendar *calendar, smeplat_workdays *out,
                                                  smeplat_error *error);

/** smeplat_workdays_count() for arrays, as smeplat_workdays_add_n(). @since 0.1 */
SMEPLAT_API smeplat_status smeplat_workdays_count_n(const int32_t *from, const int32_t *to, size_t count,
                                                    const smeplat_calendar *calendar, smeplat_workdays *out,
                                                    smeplat_error *error);

/** smeplat_workdays_check() for arrays, as smeplat_workdays_add_n(). @since 0.1 */
SMEPLAT_API smeplat_status smeplat_workdays_check_n(const int32_t *dates, size_t count,
                                                    const smeplat_calendar *calendar, smeplat_workdays *out,
                                                    smeplat_error *error);

/** Whether a calendar can be used, all its layers and texts. @since 0.1
 *  @param calendar NULL: the built-in table, which can
 *  @param error    [out] may be NULL; `entry` is the day's number in its layer, from 1
 *  @retval SMEPLAT_ERR_NULL           days or text with a length and no pointer
 *  @retval SMEPLAT_ERR_STRUCT_SIZE, SMEPLAT_ERR_STRUCT_NEWER  struct_size of a layer
 *  @retval SMEPLAT_ERR_BITS           a reserved word that is not 0
 *  @retval SMEPLAT_ERR_DATE           cover missing or no date; `final_through` or a day that is none
 *  @retval SMEPLAT_ERR_CONTRADICTION  `covers_to` before `covers_from`
 *  @retval SMEPLAT_ERR_ENUM           a day that is neither OFF nor WORK
 *  @retval SMEPLAT_ERR_ORDER, SMEPLAT_ERR_DUPLICATE  days not ascending, or one twice
 *  @retval SMEPLAT_ERR_UTF8           a text
 *  @retval SMEPLAT_ERR_CALENDAR       more than #SMEPLAT_CALENDAR_LAYERS_MAX layers, or layers in a circle */
SMEPLAT_API smeplat_status smeplat_calendar_check(const smeplat_calendar *calendar, smeplat_error *error);

/** What a calendar speaks of: cover, `final_through`, edition. @since 0.1
 *  @param calendar NULL: the built-in table
 *  @param out      [out] untouched unless #SMEPLAT_OK
 *  @retval SMEPLAT_ERR_NULL, SMEPLAT_ERR_STRUCT_SIZE  @p out
 *  @retval others  as smeplat_calendar_check() */
SMEPLAT_API smeplat_status smeplat_calendar_coverage(const smeplat_calendar *calendar, smeplat_coverage *out,
                                                     smeplat_error *error);

/** Reads a layer from TSV text into the caller's memory. Lines of UTF-8, ended by LF or CR LF, a mark at the start allowed:
 *
 *      # covers 2027-01-01..2027-12-31        must be there, once
 *      # final-through 2027-12-24             may be there, once
 *      # edition 2027 notice                  may be there, once
 *      2027-01-01 TAB off TAB 元旦 TAB 国办发明电〔2026〕1号
 *
 *  Other lines that begin with `#`, and empty ones, are skipped. A row has four columns: date, `off` or `work`, holiday,
 *  notice; the last two may be empty or `-`, both "not stated". Rows ascend and no date comes twice. @since 0.1
 *  @param text     the text; its holidays, notices and edition are pointed to, so it must outlive the calendar
 *  @param len      bytes
 *  @param base     what to lay it over; NULL: the built-in table
 *  @param days     [out] room for the rows; what was read before an error may stand there
 *  @param capacity how many fit; smeplat_calendar_measure() says how many there are
 *  @param out      [out] the layer; `struct_size` set by the caller; untouched unless #SMEPLAT_OK
 *  @param error    [out] may be NULL; field `calendar.text`, `entry` the line from 1 (0: the text as a whole)
 *  @retval SMEPLAT_ERR_NULL           a pointer that is needed
 *  @retval SMEPLAT_ERR_STRUCT_SIZE    `out->struct_size`
 *  @retval SMEPLAT_ERR_CAPACITY       @p capacity is too small (field `calendar.days`, `entry` how many there are)
 *  @retval SMEPLAT_ERR_CALENDAR       a line of another form, or no `# covers` line (field `calendar.covers_from`)
 *  @retval SMEPLAT_ERR_DATE           a date that does not exist, or outside 1900..2199
 *  @retval SMEPLAT_ERR_CONTRADICTION  the cover ends before it begins
 *  @retval SMEPLAT_ERR_ENUM           neither `off` nor `work`
 *  @retval SMEPLAT_ERR_ORDER          a row before the one above it
 *  @retval SMEPLAT_ERR_DUPLICATE      a date, or one of the `#` lines above, twice
 *  @retval SMEPLAT_ERR_UTF8           a line that is not UTF-8
 *  @retval others                     as smeplat_calendar_check(), for @p base */
SMEPLAT_API smeplat_status smeplat_calendar_load(const char *text, size_t len, const smeplat_calendar *base,
                                                 smeplat_calendar_day *days, size_t capacity, smeplat_calendar *out,
                                                 smeplat_error *error);

/** How many rows a text has, checked as smeplat_calendar_load() would. @since 0.1
 *  @param count [out] rows; untouched unless #SMEPLAT_OK */
SMEPLAT_API smeplat_status smeplat_calendar_measure(const char *text, size_t len, size_t *count, smeplat_error *error);

/** Edition of the built-in table: the date of its state of knowledge, "2026-11-23" say. Static, terminated. @since 0.1 */
SMEPLAT_API const char *smeplat_calendar_edition(void);

/** Name of a certainty ("MAY_CHANGE"), "NONE" for 0, "UNKNOWN_CERTAINTY" if not known. @since 0.1 */
SMEPLAT_API const char *smeplat_certainty_name(int32_t certainty);
/** Certainty with this name, 0 if there is none. @since 0.1 */
SMEPLAT_API int32_t smeplat_certainty_from_name(const char *ptr, size_t len);
/** A certainty in words; @p lang is #smeplat_lang (text.h). @since 0.1 */
SMEPLAT_API const char *smeplat_certainty_label(int32_t certainty, int32_t lang);
/** Name of a kind of day ("IN_LIEU"), "UNKNOWN_DAY_KIND" if not known. @since 0.1 */
SMEPLAT_API const char *smeplat_day_kind_name(int32_t kind);
/** Kind of day with this name, 0 if there is none. @since 0.1 */
SMEPLAT_API int32_t smeplat_day_kind_from_name(const char *ptr, size_t len);

#ifdef __cplusplus
}
#endif
#endif
