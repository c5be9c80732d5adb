/* The unified social credit code: alphabet, both check characters, what the positions say.
 * SPDX-License-Identifier: Apache-2.0 */
#include "codes/code.h"

#include <string.h>

#include <smeplat/field.h>

#include "base/base.h"

/* The loops over a code's characters are short and of fixed length: unrolled they take half the time. */
#if defined(__GNUC__) && !defined(__clang__) && defined(__OPTIMIZE__)
#pragma GCC optimize("O3")
#endif

#define REGION_FIRST 2 /* index of character 3 */
#define REGION_LENGTH 6
#define ORGANISATION_FIRST 8 /* index of character 9 */
#define ORGANISATION_LENGTH 8

/* GB 32100: 0-9 and A-Z without I O S V Z stand for 0..30. */
static const char alphabet[] = "0123456789ABCDEFGHJKLMNPQRTUWXY";

#define NONE -1
#define SIXTEEN_NONE NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE

/* A byte as a number of the alphabet. */
static const int8_t numbers[256] = {
    SIXTEEN_NONE, SIXTEEN_NONE, SIXTEEN_NONE,                                        /* 0x00 */
    0,    1,    2,    3,    4,    5,    6,    7,    8,    9,    NONE, NONE, NONE, NONE, NONE, NONE, /* 0x30 */
    NONE, 10,   11,   12,   13,   14,   15,   16,   17,   NONE, 18,   19,   20,   21,   22,   NONE, /* 0x40 */
    23,   24,   25,   NONE, 26,   27,   NONE, 28,   29,   30,   NONE, NONE, NONE, NONE, NONE, NONE, /* 0x50 */
    SIXTEEN_NONE, SIXTEEN_NONE, SIXTEEN_NONE, SIXTEEN_NONE, SIXTEEN_NONE,            /* 0x60 */
    SIXTEEN_NONE, SIXTEEN_NONE, SIXTEEN_NONE, SIXTEEN_NONE, SIXTEEN_NONE,            /* 0xB0 */
};

static int32_t number_of(char c)
{
    return numbers[(unsigned char)c];
}

/* The right character 18: weights are the powers of 3 modulo 31, and the weighted sum with it divides by 31. Any character that is
 * none makes *least fall below 0. */
static char check_of(const char *code, int32_t *least)
{
    const int32_t last = number_of(code[SMEPLAT_CODE_LENGTH - 2]);
    uint64_t sum = (uint64_t)last;
    int32_t i;

    *least = last | number_of(code[SMEPLAT_CODE_LENGTH - 1]);
    for (i = SMEPLAT_CODE_LENGTH - 3; i >= 0; i--) {
        const int32_t number = number_of(code[i]);

        *least |= number;
        sum = sum * 3 + (uint64_t)number;
    }
    return alphabet[(31 - sum % 31) % 31];
}

/* The right character 17 (GB 11714). Here letters are A = 10 to Z = 35, without gaps: not the alphabet above. */
static char organisation_check_of(const char *organisation)
{
    static const unsigned char weights[ORGANISATION_LENGTH] = {3, 7, 9, 10, 5, 8, 4, 2};
    uint32_t i, sum = 0;

    for (i = 0; i < ORGANISATION_LENGTH; i++)
        sum += (uint32_t)(organisation[i] - (organisation[i] <= '9' ? '0' : 'A' - 10)) * weights[i];
    return "0X987654321"[sum % 11];
}

smeplat_status smeplat__uscc_scan(smeplat_str code, smeplat__uscc *out)
{
    int32_t i, region = 0, least;
    char check, organisation_check;

    if (code.len && !code.ptr)
        return SMEPLAT_ERR_NULL;
    if (code.len != SMEPLAT_CODE_LENGTH)
        return SMEPLAT_ERR_CODE;
    check = check_of(code.ptr, &least);
    for (i = REGION_FIRST; i < REGION_FIRST + REGION_LENGTH; i++) {
        least |= '9' - code.ptr[i];
        region = region * 10 + (code.ptr[i] - '0');
    }
    if (least < 0)
        return SMEPLAT_ERR_CODE;
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
