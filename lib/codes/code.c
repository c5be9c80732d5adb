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

/* GB 32100: 0-9 and A-Z without I O S V Z stand for 0..30. Character 18 is this one of the remainder that the others leave. */
static const char right_check[] = "0YXWUTRQPNMLKJHGFEDCBA987654321";

#define NONE 0x80
#define ROW_OF_NONE \
    {NONE, 0}, {NONE, 0}, {NONE, 0}, {NONE, 0}, {NONE, 0}, {NONE, 0}, {NONE, 0}, {NONE, 0}, \
    {NONE, 0}, {NONE, 0}, {NONE, 0}, {NONE, 0}, {NONE, 0}, {NONE, 0}, {NONE, 0}, {NONE, 0}

/* A byte as a number of the alphabet, or NONE; and of GB 11714, where letters are A = 10 to Z = 35 without gaps. */
static const struct {
    uint8_t number, organisation;
} characters[256] = {
    ROW_OF_NONE, ROW_OF_NONE, ROW_OF_NONE,
    /* 0-9 */
    {0, 0}, {1, 1}, {2, 2}, {3, 3}, {4, 4}, {5, 5}, {6, 6}, {7, 7}, {8, 8}, {9, 9},
    {NONE, 0}, {NONE, 0}, {NONE, 0}, {NONE, 0}, {NONE, 0}, {NONE, 0},
    /* A-O */
    {NONE, 0}, {10, 10}, {11, 11}, {12, 12}, {13, 13}, {14, 14}, {15, 15}, {16, 16}, {17, 17}, {NONE, 0}, {18, 19}, {19, 20},
    {20, 21}, {21, 22}, {22, 23}, {NONE, 0},
    /* P-Z */
    {23, 25}, {24, 26}, {25, 27}, {NONE, 0}, {26, 29}, {27, 30}, {NONE, 0}, {28, 32}, {29, 33}, {30, 34}, {NONE, 0},
    {NONE, 0}, {NONE, 0}, {NONE, 0}, {NONE, 0}, {NONE, 0},
    /* 0x60 */
    ROW_OF_NONE, ROW_OF_NONE, ROW_OF_NONE, ROW_OF_NONE, ROW_OF_NONE, ROW_OF_NONE, ROW_OF_NONE, ROW_OF_NONE, ROW_OF_NONE,
    ROW_OF_NONE,
};

static uint32_t number_of(char c)
{
    return characters[(unsigned char)c].number;
}

/* The right character 18: weights are the powers of 3 modulo 31, and the weighted sum with it divides by 31. */
static char check_of(const char *code)
{
    uint64_t sum = 0;
    int32_t i;

#pragma GCC unroll 17
    for (i = SMEPLAT_CODE_LENGTH - 2; i >= 0; i--)
        sum = sum * 3 + number_of(code[i]);
    return right_check[sum % 31];
}

/* The right character 17 (GB 11714): weights 3 7 9 10 5 8 4 2 are the powers of 2 modulo 11, from the eighth down. */
static char organisation_check_of(const char *organisation)
{
    uint32_t i, sum = 0;

#pragma GCC unroll 8
    for (i = 0; i < ORGANISATION_LENGTH; i++)
        sum = sum * 2 + characters[(unsigned char)organisation[i]].organisation;
    return "0X987654321"[sum * 2 % 11];
}

/* The region of a code whose characters are what they may be, SMEPLAT__GLANCE_BAD of any other. */
static int32_t region_of(const char *code)
{
    uint32_t bad = 0, region = 0;
    int32_t i;

#pragma GCC unroll 18
    for (i = 0; i < SMEPLAT_CODE_LENGTH; i++)
        bad |= number_of(code[i]);
#pragma GCC unroll 6
    for (i = REGION_FIRST; i < REGION_FIRST + REGION_LENGTH; i++) {
        uint32_t digit = number_of(code[i]);

        bad |= 9 - digit; /* a letter wraps */
        region = region * 10 + digit;
    }
    return bad & NONE ? SMEPLAT__GLANCE_BAD : (int32_t)region;
}

smeplat_status smeplat__uscc_scan(smeplat_str code, smeplat__uscc *out)
{
    int32_t region;

    if (code.len && !code.ptr)
        return SMEPLAT_ERR_NULL;
    if (code.len != SMEPLAT_CODE_LENGTH)
        return SMEPLAT_ERR_CODE;
    region = region_of(code.ptr);
    if (region < 0)
        return SMEPLAT_ERR_CODE;
    out->department = code.ptr[0];
    out->category = code.ptr[1];
    out->category_known = smeplat__uscc_category_known(code.ptr[0], code.ptr[1]);
    out->region = region;
    out->check_expected = check_of(code.ptr);
    out->check_ok = code.ptr[SMEPLAT_CODE_LENGTH - 1] == out->check_expected;
    out->organisation_check_expected = organisation_check_of(code.ptr + ORGANISATION_FIRST);
    out->organisation_check_ok = code.ptr[SMEPLAT_CODE_LENGTH - 2] == out->organisation_check_expected;
    return SMEPLAT_OK;
}

int32_t smeplat__uscc_glance(const char *code)
{
    static const char none[SMEPLAT_CODE_LENGTH];
    int32_t region = region_of(code);

    return region < 0 && memcmp(code, none, sizeof none) == 0 ? SMEPLAT__GLANCE_NONE : region;
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
