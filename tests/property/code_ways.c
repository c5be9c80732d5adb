/* A code has a way for processors that take sixteen characters at once, and one for all: both must say the same, of codes in
 * order and of any others.
 * SPDX-License-Identifier: Apache-2.0 */
#ifndef SMEPLAT_PORTABLE
#define SMEPLAT_PORTABLE
#endif
#define smeplat__uscc_scan scan_one_by_one
#define smeplat__uscc_glance glance_one_by_one
#define smeplat_uscc_read read_one_by_one
#include "codes/code.c"
#undef smeplat__uscc_scan

#include <stdio.h>
#include <stdlib.h>

#include "random_platform.h"

smeplat_status smeplat__uscc_scan(smeplat_str code, smeplat__uscc *out);

static const char alphabet[] = "0123456789ABCDEFGHJKLMNPQRTUWXY";

static void make(char *code)
{
    int32_t i;

    for (i = 0; i < SMEPLAT_CODE_LENGTH; i++)
        code[i] = alphabet[random_below(i >= REGION_FIRST && i < ORGANISATION_FIRST ? 10 : 31)];
}

/* Gives a code its right check characters, where both are right to have. */
static void put_right(char *code)
{
    const smeplat_str text = {code, SMEPLAT_CODE_LENGTH};
    smeplat__uscc said;

    if (scan_one_by_one(text, &said))
        return;
    code[SMEPLAT_CODE_LENGTH - 2] = (char)said.organisation_check_expected;
    if (!scan_one_by_one(text, &said))
        code[SMEPLAT_CODE_LENGTH - 1] = (char)said.check_expected;
}

/* Whether both ways say the same of a code, and write the same. */
static int agree(const char *code, long *refused, long *right)
{
    const smeplat_str text = {code, SMEPLAT_CODE_LENGTH};
    smeplat__uscc one, sixteen;
    smeplat_status status;

    memset(&one, 7, sizeof one); /* what is refused is not written */
    memset(&sixteen, 7, sizeof sixteen);
    status = scan_one_by_one(text, &one);
    *refused += status != SMEPLAT_OK;
    *right += !status && one.check_ok && one.organisation_check_ok;
    return smeplat__uscc_scan(text, &sixteen) == status && memcmp(&one, &sixteen, sizeof one) == 0;
}

int main(int argc, char **argv)
{
    const long n = argc > 1 ? strtol(argv[1], NULL, 10) : 300000;
    char code[SMEPLAT_CODE_LENGTH];
    long i, refused = 0, right = 0;
    int32_t at, byte;

    for (i = 0; i < n; i++) {
        random_seed((uint64_t)i + 1);
        make(code);
        if (random_percent(40))
            put_right(code);
        if (random_percent(40))
            code[random_below(SMEPLAT_CODE_LENGTH)] = (char)random_below(256);
        if (!agree(code, &refused, &right)) {
            printf("not ok 1 - %.18s\n1..1\n", code);
            return 1;
        }
    }
    for (at = 0; at < SMEPLAT_CODE_LENGTH; at++) /* every byte at every place */
        for (byte = 0; byte < 256; byte++) {
            random_seed(1);
            make(code);
            code[at] = (char)byte;
            if (!agree(code, &refused, &right)) {
                printf("not ok 1 - byte %d at %d\n1..1\n", (int)byte, (int)at);
                return 1;
            }
        }
    if (refused < n / 20 || right < n / 20 || refused + right > n) {
        printf("not ok 1 - of %ld codes %ld are refused and %ld right\n1..1\n", n, refused, right);
        return 1;
    }
    printf("ok 1 - %ld codes, %ld refused, %ld right\n1..1\n", n, refused, right);
    return 0;
}
