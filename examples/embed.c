/* embed.c: the smallest program that asks the library. One platform, a few facts, the verdict and what stands in the way.
 *     cc -std=c11 embed.c $(pkg-config --cflags --libs libsmeplat) -o embed && ./embed
 * SPDX-License-Identifier: Apache-2.0 */
#include <smeplat/smeplat.h>
#include <stdio.h>
#include <string.h>

int main(int argc, char **argv)
{
    int32_t lang = argc > 1 && strcmp(argv[1], "en") == 0 ? SMEPLAT_LANG_EN : SMEPLAT_LANG_ZH;
    smeplat_round round = {.struct_size = sizeof round, .deadline = 20260630, .service_year = 2025};
    smeplat_platform p = {.struct_size = sizeof p};
    smeplat_assessment result = {.struct_size = sizeof result};
    smeplat_finding findings[SMEPLAT_FINDINGS_MAX] = {{.struct_size = sizeof findings[0]}};
    smeplat_error error = {.struct_size = sizeof error};
    char text[1024];

    /* A value, how well it stands, your own number for the document. What is left zero is not stated. */
    p.founded_on = (smeplat_fact){20240815, SMEPLAT_BASIS_DOCUMENTED, 1};
    p.total_assets_fen = (smeplat_fact){299999999, SMEPLAT_BASIS_DOCUMENTED, 2};
    p.jjj_smes_served = (smeplat_fact){87, SMEPLAT_BASIS_DECLARED, 3};
    p.institutions_gathered = (smeplat_fact){5, SMEPLAT_BASIS_DECLARED, 4};

    if (smeplat_assess(&p, &round, NULL, &result, findings, SMEPLAT_FINDINGS_MAX, &error) != SMEPLAT_OK) {
        smeplat_error_text(&error, lang, text, sizeof text);
        fprintf(stderr, "%s\n", text);
        return 1;
    }
    printf("%s: %s\n", smeplat_verdict_name(result.overall), smeplat_verdict_label(result.overall, lang));
    for (uint32_t i = 0; i < result.finding_count; i++) {
        if (findings[i].verdict == SMEPLAT_VERDICT_UNKNOWN)
            continue; /* 29 of them: nothing was said of these */
        smeplat_finding_text(&findings[i], lang, text, sizeof text);
        printf("- %s\n", text);
    }
    printf("%s: %u / %u\n", smeplat_verdict_label(SMEPLAT_VERDICT_UNKNOWN, lang), (unsigned)result.unknown_count,
           (unsigned)result.finding_count);
    printf("%s\n", smeplat_advice_text(lang));
    return 0;
}
