/** @file smeplat.h  Everything there is.
 *  SPDX-License-Identifier: Apache-2.0 */
#ifndef SMEPLAT_SMEPLAT_H
#define SMEPLAT_SMEPLAT_H

#include <smeplat/assess.h>
#include <smeplat/base.h>
#include <smeplat/batch.h>
#include <smeplat/calendar.h>
#include <smeplat/change.h>
#include <smeplat/code.h>
#include <smeplat/date.h>
#include <smeplat/duty.h>
#include <smeplat/evaluation.h>
#include <smeplat/field.h>
#include <smeplat/history.h>
#include <smeplat/layout.h>
#include <smeplat/platform.h>
#include <smeplat/reason.h>
#include <smeplat/record.h>
#include <smeplat/remedy.h>
#include <smeplat/revocation.h>
#include <smeplat/rules.h>
#include <smeplat/sensitivity.h>
#include <smeplat/text.h>
#include <smeplat/version.h>

#endif
