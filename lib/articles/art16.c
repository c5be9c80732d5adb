/* Art. 16: holders report in time; the periods are the bureau's to set.
 * SPDX-License-Identifier: Apache-2.0 */
#include <string.h>

#include <smeplat/duty.h>
#include <smeplat/field.h>

#include "base/base.h"
#include "time/date.h"

#define DUTY_MIN   SMEPLAT__END_OF(smeplat_report_duty, as_of)
#define REPORT_RESULT_MIN SMEPLAT__END_OF(smeplat_report_duty_result, days_late)

static smeplat_status duty_check(const smeplat_report_duty *d, smeplat_error *error)
{
    int32_t field = 0;

    if (!smeplat_date_valid(d->due_on))
        field = SMEPLAT_FIELD_REPORT_DUE_ON;
    else if (d->reported_on && !smeplat_date_valid(d->reported_on))
        field = SMEPLAT_FIELD_REPORT_REPORTED_ON;
    else if (d->as_of && !smeplat_date_valid(d->as_of))
        field = SMEPLAT_FIELD_REPORT_AS_OF;
    return field ? smeplat__refuse(error, SMEPLAT_ERR_DATE, field, SMEPLAT_CLAUSE_16, 0) : SMEPLAT_OK;
}

static int32_t days_after(int32_t from, int32_t to)
{
    return to > from ? smeplat__date_days(to) - smeplat__date_days(from) : 0;
}

/*= Art. 16: reports on time */
smeplat_status smeplat_report_duty_assess(const smeplat_report_duty *report, smeplat_report_duty_result *out,
                                          smeplat_error *error)
{
    smeplat_report_duty room;
    smeplat_report_duty_result r;
    smeplat_status status = out ? smeplat__size_check(out->struct_size, REPORT_RESULT_MIN) : SMEPLAT_ERR_NULL;
    int32_t reported;

    if (status)
        return smeplat__refuse(error, status, SMEPLAT_FIELD_ARG_OUT, 0, 0);
    report = smeplat__take(report, sizeof room, DUTY_MIN, &room, &status);
    if (!report)
        return smeplat__refuse(error, status, SMEPLAT_FIELD_ARG_INPUT, 0, 0);
    status = duty_check(report, error);
    if (status)
        return status;
    memset(&r, 0, sizeof r);
    r.days_left = r.days_late = -1;
    if (report->as_of) {
        reported = report->reported_on && report->reported_on <= report->as_of;
        r.days_late = days_after(report->due_on, reported ? report->reported_on : report->as_of);
        if (reported) {
            r.state =
                r.days_late ? SMEPLAT_REPORT_DUTY_STATE_REPORTED_LATE : SMEPLAT_REPORT_DUTY_STATE_REPORTED_IN_TIME;
        } else {
            r.state = r.days_late ? SMEPLAT_REPORT_DUTY_STATE_OVERDUE : SMEPLAT_REPORT_DUTY_STATE_OPEN;
            r.days_left = days_after(report->as_of, report->due_on);
        }
    }
    smeplat__give(out, &r, sizeof r);
    return SMEPLAT_OK;
}
