/* The version of the library that runs.
 * SPDX-License-Identifier: Apache-2.0 */
#include <smeplat/version.h>

int32_t smeplat_version(void)
{
    return SMEPLAT_VERSION_NUMBER;
}

const char *smeplat_version_text(void)
{
    return SMEPLAT_VERSION_TEXT;
}
