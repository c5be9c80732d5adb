/* Families of names of calendar.h, change.h and duty.h, for the list of all (names.c).
 * SPDX-License-Identifier: Apache-2.0 */
#ifndef SMEPLAT_ABI_DUTY_NAMES_H
#define SMEPLAT_ABI_DUTY_NAMES_H

#include "abi/names.h"

extern const smeplat__family smeplat__certainties;
extern const smeplat__family smeplat__day_kinds;
extern const smeplat__family smeplat__change_kinds;
extern const smeplat__family smeplat__majors;
extern const smeplat__family smeplat__change_states;
extern const smeplat__family smeplat__objection_outcomes;
extern const smeplat__family smeplat__publicity_states;
extern const smeplat__family smeplat__awards;
extern const smeplat__family smeplat__report_duty_states;

#endif
