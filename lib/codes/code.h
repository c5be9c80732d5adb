/* The unified social credit code without the ceremony of a sized struct.
 * SPDX-License-Identifier: Apache-2.0 */
#ifndef SMEPLAT_CODES_CODE_H
#define SMEPLAT_CODES_CODE_H

#include <smeplat/code.h>

#include "codes/code_spec.h"

/* What a code says of itself, as smeplat_uscc. */
typedef struct smeplat__uscc {
    int32_t department, category, category_known, region;
    int32_t check_ok, check_expected, organisation_check_ok, organisation_check_expected;
} smeplat__uscc;

/* OK, NULL (a length without a pointer) or CODE (wrong length or alphabet; an empty code too). *out is written on OK
 * only. */
smeplat_status smeplat__uscc_scan(smeplat_str code, smeplat__uscc *out);

/* The region of a code of a column, 18 bytes, without a look at its check characters: SMEPLAT__GLANCE_NONE when the bytes are all
 * 0, SMEPLAT__GLANCE_BAD for what smeplat__uscc_scan() would refuse. */
enum { SMEPLAT__GLANCE_NONE = -1, SMEPLAT__GLANCE_BAD = -2 };
int32_t smeplat__uscc_glance(const char *code);

/* Whether a department has a category in the table of category.c. */
/*@ assigns \nothing;
    ensures \result == 0 || \result == 1;
    ensures \result == 1 <==> has_category(department, category);
*/
int32_t smeplat__uscc_category_known(int32_t department, int32_t category);

#endif
