/* The unified social credit code: alphabet, both check characters, what the positions say.
 * SPDX-License-Identifier: Apache-2.0 */
#include "codes/code.h"

#include <string.h>

#include <smeplat/field.h>

#include "base/base.h"

#define REGION_FIRST 2 /* index of character 3 */
#define REGION_LENGTH 6

/* GB 32100: 0-9 and A-Z without I O S V Z stand for 0..30. */
static const char alphabet[] = "0123456789ABCDEFGHJKLMNPQRTUWXY";

/* A character as a number of the alphabet, and of GB 11714, where letters are A = 10 to Z = 35 without gaps. */
typedef struct character {
    int8_t number;       /* -1: not in the alphabet */
    int8_t organisation;
} character;

static const character characters['Z' - '0' + 1] = {
    /* 0-9 */
    {0, 0}, {1, 1}, {2, 2}, {3, 3}, {4, 4}, {5, 5}, {6, 6}, {7, 7}, {8, 8}, {9, 9},
    /* what stands between */
    {-1, 0}, {-1, 0}, {-1, 0}, {-1, 0}, {-1, 0}, {-1, 0}, {-1, 0},
    /* A-J */
    {10, 10}, {11, 11}, {12, 12}, {13, 13}, {14, 14}, {15, 15}, {16, 16}, {17, 17}, {-1, 0}, {18, 19},
    /* K-T */
    {19, 20}, {20, 21}, {21, 22}, {22, 23}, {-1, 0}, {23, 25}, {24, 26}, {25, 27}, {-1, 0}, {26, 29},
    /* U-Z */
    {27, 30}, {-1, 0}, {28, 32}, {29, 33}, {30, 34}, {-1, 0},
};

static const character *character_of(char c)
{
    static const character none = {-1, 0};

    return (unsigned char)c - (unsigned)'0' < sizeof characters / sizeof *characters ? &characters[c - '0'] : &none;
}

smeplat_status smeplat__uscc_scan(smeplat_str code, smeplat__uscc *out)
{
    /* Character 18: powers of 3 modulo 31, and the weighted sum with it divides by 31. */
    static const unsigned char weights[SMEPLAT_CODE_LENGTH] = {
        1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28, 0,
    };
    /* Character 17 (GB 11714), over the eight before it. */
    static const unsigned char organisation_weights[SMEPLAT_CODE_LENGTH] = {
        0, 0, 0, 0, 0, 0, 0, 0, 3, 7, 9, 10, 5, 8, 4, 2, 0, 0,
    };
    int32_t i, region = 0, least = 0, sum = 0, organisation_sum = 0, rest;
    char check, organisation_check;

    if (code.len && !code.ptr)
        return SMEPLAT_ERR_NULL;
    if (code.len != SMEPLAT_CODE_LENGTH)
        return SMEPLAT_ERR_CODE;
    for (i = 0; i < SMEPLAT_CODE_LENGTH; i++) {
        const character *x = character_of(code.ptr[i]);

        least |= x->number; /* below 0 if any is */
        sum += x->number * weights[i];
        organisation_sum += x->organisation * organisation_weights[i];
    }
    for (i = REGION_FIRST; i < REGION_FIRST + REGION_LENGTH; i++) {
        least |= '9' - code.ptr[i];
        region = region * 10 + (code.ptr[i] - '0');
    }
    if (least < 0)
        return SMEPLAT_ERR_CODE;
    check = alphabet[(31 - sum % 31) % 31];
    rest = 11 - organisation_sum % 11;
    organisation_check = rest == 11 ? '0' : rest == 10 ? 'X' : (char)('0' + rest);

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
        least |= character_of(code[i])->number; /* below 0 if any is */
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
