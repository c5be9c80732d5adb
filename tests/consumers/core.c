/* A program that links the core alone, in any C from C99 on. Says its version and what it makes of a platform of which one
 * thing is known.
 * SPDX-License-Identifier: Apache-2.0 */
#include <smeplat/smeplat.h>

#include <stdio.h>

int main(void)
{
    smeplat_round round = {.struct_size = sizeof round, .deadline = 20260630};
    smeplat_platform platform = {.struct_size = sizeof platform};
    smeplat_assessment result = {.struct_size = sizeof result};

    platform.institutions_gathered.value = 4;
    platform.institutions_gathered.basis = SMEPLAT_BASIS_DOCUMENTED;
    if (smeplat_assess(&platform, &round, NULL, &result, NULL, 0, NULL) != SMEPLAT_OK)
        return 1;
    printf("%s %s %u\n", smeplat_version_text(), smeplat_verdict_name(result.overall), (unsigned)result.not_met_count);
    return SMEPLAT_VERSION_NUMBER == smeplat_version() ? 0 : 2;
}
