/* Families of names of evaluation.h, revocation.h and history.h, for the list of all (names.c).
 * SPDX-License-Identifier: Apache-2.0 */
#ifndef SMEPLAT_ABI_TITLE_NAMES_H
#define SMEPLAT_ABI_TITLE_NAMES_H

#include "abi/names.h"

extern const smeplat__family smeplat__answers;
extern const smeplat__family smeplat__grades;
extern const smeplat__family smeplat__title_outcomes;
extern const smeplat__family smeplat__fundings;
extern const smeplat__family smeplat__falsehood_contexts;
extern const smeplat__family smeplat__ground_states;
extern const smeplat__family smeplat__event_types;
extern const smeplat__family smeplat__title_states;
extern const smeplat__family smeplat__change_decisions;
extern const smeplat__family smeplat__event_fates;
extern const smeplat__family smeplat__event_problems;
extern const smeplat__family smeplat__notice_kinds;

#endif
