/* The door: what comes in is taken and checked once, and leaves as a case.
 * SPDX-License-Identifier: Apache-2.0 */
#ifndef SMEPLAT_ASSESS_DOOR_H
#define SMEPLAT_ASSESS_DOOR_H

#include <smeplat/field.h>

#include "assess/glance.h"

/* End of the first release's last field: the least size that is taken. */
#define SMEPLAT__PLATFORM_MIN SMEPLAT__END_OF(smeplat_platform, ruling_count)
#define SMEPLAT__INCIDENT_MIN SMEPLAT__END_OF(smeplat_incident, evidence)
#define SMEPLAT__REVOCATION_MIN SMEPLAT__END_OF(smeplat_revocation, reserved0)
#define SMEPLAT__RULING_MIN SMEPLAT__END_OF(smeplat_ruling, reference)
#define SMEPLAT__ROUND_MIN SMEPLAT__END_OF(smeplat_round, reserved0)
#define SMEPLAT__ASSESSMENT_MIN SMEPLAT__END_OF(smeplat_assessment, error_entry)
#define SMEPLAT__FINDING_MIN SMEPLAT__END_OF(smeplat_finding, reserved0)

/* Checks a platform of the library's own size; what its codes give goes to `c`, and is added to *notes; what its facts show goes to *sight. `packed_sponsors`: the
 * sponsors' codes in place of its list, as they stand in a column; NULL: its list. */
smeplat_status smeplat__platform_check(const smeplat_platform *p, const char *packed_sponsors, smeplat__case *c,
                                       smeplat__sight *sight, uint64_t *notes, smeplat_error *error);

/* Takes and checks a platform, the rows of an array `stride` bytes apart (0: one alone); what its codes give goes to `c` and
 * *notes, what its facts show to *sight. NULL and *status set when refused. */
static inline const smeplat_platform *smeplat__platform_take(const smeplat_platform *platform, uint32_t stride,
                                                             smeplat_platform *room, smeplat__case *c, smeplat__sight *sight,
                                                             uint64_t *notes, smeplat_status *status, smeplat_error *error)
{
    const smeplat_platform *p =
        (const smeplat_platform *)(stride ? smeplat__take_row(platform, stride, sizeof *room, SMEPLAT__PLATFORM_MIN, room, status)
                                          : smeplat__take(platform, sizeof *room, SMEPLAT__PLATFORM_MIN, room, status));

    *notes = 0;
    *status = p ? smeplat__platform_check(p, NULL, c, sight, notes, error)
                : smeplat__refuse(error, *status, SMEPLAT_FIELD_ARG_PLATFORM,
                                  smeplat_field_clause(SMEPLAT_FIELD_ARG_PLATFORM), 0);
    return *status ? NULL : p;
}

/* How far a code's department and category carry Art. 6's last paragraph: SMEPLAT__SPONSORS_... */
int32_t smeplat__sponsor_kind(int32_t department, int32_t category);

/* A code of a column; bytes all 0 are none. */
smeplat_str smeplat__code_at(const char *codes, size_t index);

/* Checks a list of incidents: pointer, stride, and each entry. `field` is the list's, for an error about the list itself. */
smeplat_status smeplat__incidents_check(const smeplat_incident *list, size_t count, int32_t field, smeplat_error *error);

/* Checks a list of revocations likewise. */
smeplat_status smeplat__revocations_check(const smeplat_revocation *list, size_t count, int32_t field, smeplat_error *error);

/* Whether a fact is well formed for its kind, as `field` of `entry`. */
enum { SMEPLAT__KIND_YES_NO = 0, SMEPLAT__KIND_AMOUNT = 1, SMEPLAT__KIND_DATE = 2, SMEPLAT__KIND_INDUSTRIES = 3 };
smeplat_status smeplat__fact_check(const smeplat_fact *fact, int32_t kind, int32_t field, int64_t entry, smeplat_error *error);

#endif
