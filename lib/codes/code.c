/* The unified social credit code: alphabet, both check characters, what the positions say.
 * SPDX-License-Identifier: Apache-2.0 */
#include "codes/code.h"

#include <string.h>

#include <smeplat/field.h>

#include "base/base.h"

#define REGION_FIRST 2 /* index of character 3 */
#define REGION_LENGTH 6
#define ORGANISATION_FIRST 8 /* index of character 9 */
#define ORGANISATION_LENGTH 8

/* GB 32100: 0-9 and A-Z without I O S V Z stand for 0..30. */
static const char alphabet[] = "0123456789ABCDEFGHJKLMNPQRTUWXY";

/* Number of `c` in the alphabet, -1 if it is not in it. */
static int32_t number_of(char c)
{
    /* Letters from A on, 0 where the alphabet has a gap. */
    static const unsigned char letters[] = {
        10, 11, 12, 13, 14, 15, 16, 17, 0, 18, 19, 20, 21, 22, 0, 23, 24, 25, 0, 26, 27, 0, 28, 29, 30, 0,
    };

    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'A' && c <= 'Z' && letters[c - 'A'])
        return letters[c - 'A'];
    return -1;
}

/* The right character 18: weights are the powers of 3 modulo 31, and the weighted sum with it divides by 31. */
static char check_of(const int32_t *numbers)
{
    static const unsigned char weights[SMEPLAT_CODE_LENGTH - 1] = {
        1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28,
    };
    int32_t i, sum = 0;

    for (i = 0; i < SMEPLAT_CODE_LENGTH - 1; i++)
        sum += numbers[i] * weights[i];
    return alphabet[(31 - sum % 31) % 31];
}

/* The right character 17 (GB 11714). Here letters are A = 10 to Z = 35, without gaps: not the alphabet above. */
static char organisation_check_of(const char *organisation)
{
    static const unsigned char weights[ORGANISATION_LENGTH] = {3, 7, 9, 10, 5, 8, 4, 2};
    int32_t i, sum = 0, rest;

    for (i = 0; i < ORGANISATION_LENGTH; i++) {
        char c = organisation[i];

        sum += (c <= '9' ? c - '0' : c - 'A' + 10) * weights[i];
    }
    rest = 11 - sum % 11;
    return rest == 11 ? '0' : rest == 10 ? 'X' : (char)('0' + rest);
}

smeplat_status smeplat__uscc_scan(smeplat_str code, smeplat__uscc *out)
{
    int32_t numbers[SMEPLAT_CODE_LENGTH];
    int32_t i, region = 0;
    char check, organisation_check;

    if (code.len && !code.ptr)
        return SMEPLAT_ERR_NULL;
    if (code.len != SMEPLAT_CODE_LENGTH)
        return SMEPLAT_ERR_CODE;
    for (i = 0; i < SMEPLAT_CODE_LENGTH; i++) {
        numbers[i] = number_of(code.ptr[i]);
        if (numbers[i] < 0)
            return SMEPLAT_ERR_CODE;
    }
    for (i = REGION_FIRST; i < REGION_FIRST + REGION_LENGTH; i++) {
        if (numbers[i] > 9)
            return SMEPLAT_ERR_CODE;
        region = region * 10 + numbers[i];
    }
    check = check_of(numbers);
    organisation_check = organisation_check_of(code.ptr + ORGANISATION_FIRST);

    out->department = code.ptr[0];
    out->category = code.ptr[1];
    out->category_known = smeplat__uscc_category_known(code.ptr[0], code.ptr[1]);
    out->region = region;
    out->check_ok = code.ptr[SMEPLAT_CODE_LENGTH - 1] == check;
    out->check_expected = check;
    out->organisation_check_ok = code.ptr[SMEPLAT_CODE_LENGTH - 2] == organisation_check;
    out->organisation_check_expected = organisation_check;
    return SMEPLAT_OK;
}

int32_t smeplat__uscc_glance(const char *code)
{
    int32_t i, least = 0, region = 0, any = 0;

    for (i = 0; i < SMEPLAT_CODE_LENGTH; i++) {
        least |= number_of(code[i]); /* below 0 if any is */
        any |= code[i];
    }
    for (i = REGION_FIRST; i < REGION_FIRST + REGION_LENGTH; i++) {
        least |= '9' - code[i];
        region = region * 10 + (code[i] - '0');
    }
    return least >= 0 ? region : any ? SMEPLAT__GLANCE_BAD : SMEPLAT__GLANCE_NONE;
}

smeplat_status smeplat_uscc_read(smeplat_str code, smeplat_uscc *out, smeplat_error *error)
{
    smeplat__uscc said;
    smeplat_uscc full;
    smeplat_status status;
    int32_t province;

    if (!out)
        return smeplat__refuse(error, SMEPLAT_ERR_NULL, SMEPLAT_FIELD_ARG_OUT, SMEPLAT_CLAUSE_NONE, 0);
    status = smeplat__size_check(out->struct_size, SMEPLAT__END_OF(smeplat_uscc, in_jjj));
    if (status)
        return smeplat__refuse(error, status, SMEPLAT_FIELD_ARG_OUT, SMEPLAT_CLAUSE_NONE, 0);
    status = smeplat__uscc_scan(code, &said);
    if (status)
        return smeplat__refuse(error, status, SMEPLAT_FIELD_ARG_CODE, SMEPLAT_CLAUSE_NONE, 0);

    memset(&full, 0, sizeof full);
    province = said.region / 10000;
    full.valid = said.check_ok && said.organisation_check_ok && said.category_known;
    full.department = said.department;
    full.category = said.category;
    full.category_known = said.category_known;
    full.region = said.region;
    full.check_ok = said.check_ok;
    full.check_expected = said.check_expected;
    full.organisation_check_ok = said.organisation_check_ok;
    full.organisation_check_expected = said.organisation_check_expected;
    full.in_beijing = province == 11;
    full.in_jjj = province >= 11 && province <= 13;
    smeplat__give(out, &full, sizeof full);
    return SMEPLAT_OK;
}
