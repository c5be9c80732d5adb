/* A refusal in words, for a writer.
 * SPDX-License-Identifier: Apache-2.0 */
#ifndef SMEPLAT_TEXT_ERROR_H
#define SMEPLAT_TEXT_ERROR_H

#include "text/say.h"

/* "日期不存在…：第2条处罚或失信记录的决定或列入日期（incidents[2].decided_on，第六条第(二)项）。" */
void smeplat__put_error(smeplat__writer *w, const smeplat_error *error);

#endif
