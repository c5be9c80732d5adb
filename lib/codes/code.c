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

#define NONE (-1)
#define ROW_OF_NONE \
    {NONE, 0}, {NONE, 0}, {NONE, 0}, {NONE, 0}, {NONE, 0}, {NONE, 0}, {NONE, 0}, {NONE, 0}, \
    {NONE, 0}, {NONE, 0}, {NONE, 0}, {NONE, 0}, {NONE, 0}, {NONE, 0}, {NONE, 0}, {NONE, 0}

/* A byte as a number of the alphabet, or NONE; and of GB 11714, where letters are A = 10 to Z = 35 without gaps. */
static const struct {
    int8_t number, organisation;
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

/*@ assigns \nothing;
    ensures in_alphabet(c) ==> \result == number(c) && \result <= 30;
    ensures 0 <= c < '0' ==> \result == NONE;
    ensures c < 0 ==> \result == NONE;
    ensures '9' < c < 'A' ==> \result == NONE;
    ensures 'Y' < c ==> \result == NONE;
    ensures c == 'I' || c == 'O' || c == 'S' || c == 'V' ==> \result == NONE;
*/
static int32_t number_of(char c)
{
    return characters[(unsigned char)c].number;
}

/* Character 18 for the remainder that the others leave. */
/*@ requires rest < 31;
    assigns \nothing;
    ensures in_alphabet(\result) && number(\result) == (31 - rest) % 31;
    ensures \result == character((31 - rest) % 31);
*/
static char check_for(uint64_t rest)
{
    static const char right[] = "0YXWUTRQPNMLKJHGFEDCBA987654321";

    return right[rest];
}

/* Character 17 for the remainder that the eight before it leave. */
/*@ requires rest < 11;
    assigns \nothing;
    ensures \result == organisation_check(rest);
*/
static char organisation_check_for(uint32_t rest)
{
    static const char right[] = "0X987654321";

    return right[rest];
}

/* Below 0 when either is, without a branch. */
/*@ assigns \nothing;
    ensures \result < 0 <==> a < 0 || b < 0;
*/
static int32_t either_negative(int32_t a, int32_t b)
{
    int32_t both = a | b;

    //@ assert is_signed(a) <==> a < 0;
    //@ assert is_signed(b) <==> b < 0;
    //@ assert is_signed(both) <==> both < 0;
    return both;
}

/* The region of a code whose characters are what they may be, SMEPLAT__GLANCE_BAD of any other. */
/*@ requires \valid_read(code + (0 .. 17));
    assigns \nothing;
    ensures has_alphabet(code) && has_region(code) ==> \result == region_through(code, 8) && 0 <= \result <= 999999;
    ensures !(has_alphabet(code) && has_region(code)) ==> \result == SMEPLAT__GLANCE_BAD;
*/
static int32_t region_of(const char *code)
{
    int32_t bad = 0, region = 0, i; /* bad: below 0 once anything was */

#pragma GCC unroll 18
    /*@ loop invariant 0 <= i <= 18;
        loop invariant 0 <= bad <==> \forall integer j; 0 <= j < i ==> in_alphabet(code[j]);
        loop assigns i, bad;
        loop variant 18 - i;
    */
    for (i = 0; i < SMEPLAT_CODE_LENGTH; i++)
        bad = either_negative(bad, number_of(code[i]));
#pragma GCC unroll 6
    /*@ loop invariant 2 <= i <= 8;
        loop invariant 0 <= bad <==>
          has_alphabet(code) && \forall integer j; 2 <= j < i ==> '0' <= code[j] <= '9';
        loop invariant -tens(i) < region <= 4 * tens(i) - 4;
        loop invariant 0 <= bad ==> region == region_through(code, i) && region < tens(i);
        loop assigns i, bad, region;
        loop variant 8 - i;
    */
    for (i = REGION_FIRST; i < REGION_FIRST + REGION_LENGTH; i++) {
        int32_t digit = number_of(code[i]);

        bad = either_negative(bad, 9 - digit);
        region = region * 10 + digit;
    }
    return bad < 0 ? SMEPLAT__GLANCE_BAD : region;
}

/* What a code of 18 bytes says; 0, and nothing written, when a character is not what it may be. */
#if defined(__SSE2__) && !defined(SMEPLAT_PORTABLE)
/* ---- sixteen characters at once, where every processor of the kind can ---- */
#include <emmintrin.h>

#define SIXTEEN(c) _mm_set1_epi8((char)(c))

/* Which bytes, counted from a first one, are among so many. */
static inline __m128i are_among(__m128i counted, int32_t many)
{
    return _mm_cmpeq_epi8(_mm_min_epu8(counted, SIXTEEN(many - 1)), counted);
}

/* The sum of four numbers. */
static inline uint32_t sum_of(__m128i four)
{
    four = _mm_add_epi32(four, _mm_shuffle_epi32(four, _MM_SHUFFLE(1, 0, 3, 2)));
    return (uint32_t)_mm_cvtsi128_si32(_mm_add_epi32(four, _mm_shuffle_epi32(four, _MM_SHUFFLE(2, 3, 0, 1))));
}

static int32_t code_says(const char *code, smeplat__uscc *out)
{
    const __m128i zero = _mm_setzero_si128(), text = _mm_loadu_si128((const __m128i *)(const void *)code);
    const __m128i digits = _mm_sub_epi8(text, SIXTEEN('0')), is_digit = are_among(digits, 10),
                  is_letter = are_among(_mm_sub_epi8(text, SIXTEEN('A')), 'Y' - 'A' + 1);
    const __m128i left_out = _mm_or_si128(_mm_or_si128(_mm_cmpeq_epi8(text, SIXTEEN('I')), _mm_cmpeq_epi8(text, SIXTEEN('O'))),
                                          _mm_or_si128(_mm_cmpeq_epi8(text, SIXTEEN('S')), _mm_cmpeq_epi8(text, SIXTEEN('V'))));
    /* letters follow the digits at once; those after a letter left out are one less */
    const __m128i organisation = _mm_sub_epi8(digits, _mm_and_si128(is_letter, SIXTEEN('A' - '0' - 10)));
    const __m128i less = _mm_add_epi8(_mm_add_epi8(_mm_cmpgt_epi8(text, SIXTEEN('I')), _mm_cmpgt_epi8(text, SIXTEEN('O'))),
                                      _mm_add_epi8(_mm_cmpgt_epi8(text, SIXTEEN('S')), _mm_cmpgt_epi8(text, SIXTEEN('V'))));
    const __m128i numbers = _mm_add_epi8(organisation, less);
    /* powers of 3 modulo 31; of 2 modulo 11, from the eighth down; six digits as three numbers of two, then as two of four */
    const __m128i of_check = _mm_add_epi32(
        _mm_madd_epi16(_mm_unpacklo_epi8(numbers, zero), _mm_setr_epi16(1, 3, 9, 27, 19, 26, 16, 17)),
        _mm_madd_epi16(_mm_unpackhi_epi8(numbers, zero), _mm_setr_epi16(20, 29, 25, 13, 8, 24, 10, 30)));
    const __m128i of_organisation =
        _mm_madd_epi16(_mm_unpackhi_epi8(organisation, zero), _mm_setr_epi16(3, 7, 9, 10, 5, 8, 4, 2));
    const __m128i twos = _mm_madd_epi16(_mm_unpacklo_epi8(digits, zero), _mm_setr_epi16(0, 0, 10, 1, 10, 1, 10, 1));
    const __m128i fours = _mm_madd_epi16(_mm_packs_epi32(twos, twos), _mm_setr_epi16(0, 1, 100, 1, 0, 0, 0, 0));
    const int32_t before_last = number_of(code[SMEPLAT_CODE_LENGTH - 2]);

    if (_mm_movemask_epi8(_mm_andnot_si128(left_out, _mm_or_si128(is_digit, is_letter))) != 0xFFFF ||
        (~_mm_movemask_epi8(is_digit) & 0xFC) || (before_last | number_of(code[SMEPLAT_CODE_LENGTH - 1])) < 0)
        return 0;
    out->region = _mm_cvtsi128_si32(fours) * 10000 + _mm_cvtsi128_si32(_mm_srli_si128(fours, 4));
    out->check_expected = check_for((sum_of(of_check) + 28 * (uint32_t)before_last) % 31);
    out->organisation_check_expected = organisation_check_for(sum_of(of_organisation) % 11);
    out->department = code[0];
    out->category = code[1];
    out->category_known = smeplat__uscc_category_known(code[0], code[1]);
    out->check_ok = code[SMEPLAT_CODE_LENGTH - 1] == out->check_expected;
    out->organisation_check_ok = code[SMEPLAT_CODE_LENGTH - 2] == out->organisation_check_expected;
    return 1;
}

#else
/* ---- one character after the other ---- */

/*@ requires in_alphabet(c);
    assigns \nothing;
    ensures \result == organisation_number(c) && \result <= 35;
*/
static int32_t organisation_number_of(char c)
{
    return characters[(unsigned char)c].organisation;
}

/* The right character 18: weights are the powers of 3 modulo 31, and the weighted sum with it divides by 31. */
/*@ requires \valid_read(code + (0 .. 17));
    requires has_alphabet(code);
    assigns \nothing;
    ensures in_alphabet(\result) && number(\result) == (31 - weighed_from(code, 0) % 31) % 31;
    ensures \result == right_check(code);
*/
static char check_of(const char *code)
{
    uint64_t sum = 0;
    int32_t i;

#pragma GCC unroll 17
    /*@ loop invariant -1 <= i <= 16;
        loop invariant 0 <= sum && cubed(i + 1, sum + 15) <= cubed(17, 15);
        loop invariant 0 <= weighed_from(code, i + 1);
        loop invariant (weighed(i + 1, sum) - weighed_from(code, i + 1)) % 31 == 0;
        loop assigns i, sum;
        loop variant i;
    */
    for (i = SMEPLAT_CODE_LENGTH - 2; i >= 0; i--)
        sum = sum * 3 + (uint64_t)number_of(code[i]);
    //@ assert sum == weighed_from(code, 0) + 31 * ((sum - weighed_from(code, 0)) / 31);
    sum %= 31;
    //@ assert sum == weighed_from(code, 0) % 31;
    return check_for(sum);
}

/* The right character 17 (GB 11714): weights 3 7 9 10 5 8 4 2 are the powers of 2 modulo 11, from the eighth down. */
/*@ requires \valid_read(organisation + (0 .. 7));
    requires \forall integer j; 0 <= j < 8 ==> in_alphabet(organisation[j]);
    assigns \nothing;
    ensures \result == right_organisation_check(organisation);
*/
static char organisation_check_of(const char *organisation)
{
    uint32_t i, sum = 0;

#pragma GCC unroll 8
    /*@ loop invariant 0 <= i <= 8;
        loop invariant doubled(8 - i, sum + 35) <= doubled(8, 35);
        loop invariant 0 <= organisation_sum(organisation, i);
        loop invariant (organisation_weighed(i, sum) - organisation_sum(organisation, i)) % 11 == 0;
        loop assigns i, sum;
        loop variant 8 - i;
    */
    for (i = 0; i < ORGANISATION_LENGTH; i++)
        sum = sum * 2 + (uint32_t)organisation_number_of(organisation[i]);
    //@ assert sum <= 35 * 255;
    //@ assert sum * 2 % 11 == organisation_sum(organisation, 8) % 11;
    sum = sum * 2 % 11;
    //@ assert sum == organisation_sum(organisation, 8) % 11;
    return organisation_check_for(sum);
}

/* See above. */
/*@ requires \valid_read(code + (0 .. 17));
    requires \valid(out) && \separated(out, code + (0 .. 17));
    assigns *out;
    ensures \result == 0 || \result == 1;
    ensures \result == 1 <==> has_alphabet(code) && has_region(code);
    ensures \result == 0 ==> *out == \old(*out);
    ensures \result == 1 ==> out->department == code[0] && out->category == code[1] &&
      (out->category_known == 1 <==> has_category(code[0], code[1])) && out->region == region_through(code, 8);
    ensures \result == 1 ==> out->check_expected == right_check(code) &&
      out->check_ok == (code[17] == right_check(code) ? 1 : 0);
    ensures \result == 1 ==> out->organisation_check_expected == right_organisation_check(code + 8) &&
      out->organisation_check_ok == (code[16] == right_organisation_check(code + 8) ? 1 : 0);
*/
static int32_t code_says(const char *code, smeplat__uscc *out)
{
    int32_t region = region_of(code);

    if (region < 0)
        return 0;
    out->department = code[0];
    out->category = code[1];
    out->category_known = smeplat__uscc_category_known(code[0], code[1]);
    out->region = region;
    out->check_expected = check_of(code);
    out->check_ok = code[SMEPLAT_CODE_LENGTH - 1] == out->check_expected;
    out->organisation_check_expected = organisation_check_of(code + ORGANISATION_FIRST);
    out->organisation_check_ok = code[SMEPLAT_CODE_LENGTH - 2] == out->organisation_check_expected;
    return 1;
}

#endif

/*@ requires code.ptr != \null && code.len == 18 ==> \valid_read(code.ptr + (0 .. 17));
    requires \valid(out) && \separated(out, code.ptr + (0 .. 17));
    assigns *out;
    ensures \result == SMEPLAT_ERR_NULL <==> code.len != 0 && code.ptr == \null;
    ensures \result == SMEPLAT_OK <==> code.ptr != \null && code.len == 18 && has_alphabet(code.ptr) && has_region(code.ptr);
    ensures \result == SMEPLAT_OK || \result == SMEPLAT_ERR_NULL || \result == SMEPLAT_ERR_CODE;
    ensures \result != SMEPLAT_OK ==> *out == \old(*out);
    ensures \result == SMEPLAT_OK ==> out->department == code.ptr[0] && out->category == code.ptr[1] &&
      (out->category_known == 1 <==> has_category(code.ptr[0], code.ptr[1])) && out->region == region_through(code.ptr, 8);
    ensures \result == SMEPLAT_OK ==> out->check_expected == right_check(code.ptr) &&
      out->check_ok == (code.ptr[17] == right_check(code.ptr) ? 1 : 0);
    ensures \result == SMEPLAT_OK ==> out->organisation_check_expected == right_organisation_check(code.ptr + 8) &&
      out->organisation_check_ok == (code.ptr[16] == right_organisation_check(code.ptr + 8) ? 1 : 0);
*/
smeplat_status smeplat__uscc_scan(smeplat_str code, smeplat__uscc *out)
{
    if (code.len && !code.ptr)
        return SMEPLAT_ERR_NULL;
    return code.len == SMEPLAT_CODE_LENGTH && code_says(code.ptr, out) ? SMEPLAT_OK : SMEPLAT_ERR_CODE;
}

/* Whether all bytes are 0. */
/*@ requires \valid_read(code + (0 .. 17));
    assigns \nothing;
    ensures \result == 1 <==> \forall integer j; 0 <= j < 18 ==> code[j] == 0;
    ensures \result == 0 || \result == 1;
*/
static int32_t is_blank(const char *code)
{
    int32_t i = 0;

    /*@ loop invariant 0 <= i <= 18;
        loop invariant \forall integer j; 0 <= j < i ==> code[j] == 0;
        loop assigns i;
        loop variant 18 - i;
    */
    while (i < SMEPLAT_CODE_LENGTH && !code[i])
        i++;
    return i == SMEPLAT_CODE_LENGTH;
}

/*@ requires \valid_read(code + (0 .. 17));
    assigns \nothing;
    ensures has_alphabet(code) && has_region(code) ==> \result == region_through(code, 8) && 0 <= \result <= 999999;
    ensures \result == SMEPLAT__GLANCE_NONE <==> \forall integer j; 0 <= j < 18 ==> code[j] == 0;
    ensures \result < 0 && \result != SMEPLAT__GLANCE_NONE ==> \result == SMEPLAT__GLANCE_BAD;
    ensures \result < 0 ==> !(has_alphabet(code) && has_region(code));
*/
int32_t smeplat__uscc_glance(const char *code)
{
    int32_t region = region_of(code);

    return region < 0 && is_blank(code) ? SMEPLAT__GLANCE_NONE : region;
}

/* What a code says of itself, for the caller. */
/*@ requires \valid_read(said) && \valid(full) && \separated(said, full);
    requires 0 <= said->region <= 999999;
    assigns *full;
    ensures full->struct_size == \old(full->struct_size);
    ensures full->valid == (said->check_ok && said->organisation_check_ok && said->category_known ? 1 : 0);
    ensures full->department == said->department && full->category == said->category &&
      full->category_known == said->category_known && full->region == said->region && full->check_ok == said->check_ok &&
      full->check_expected == said->check_expected && full->organisation_check_ok == said->organisation_check_ok &&
      full->organisation_check_expected == said->organisation_check_expected;
    ensures full->in_beijing == (110000 <= said->region <= 119999 ? 1 : 0);
    ensures full->in_jjj == (110000 <= said->region <= 139999 ? 1 : 0);
*/
static void tell_code(const smeplat__uscc *said, smeplat_uscc *full)
{
    int32_t province = said->region / 10000;

    full->valid = said->check_ok && said->organisation_check_ok && said->category_known;
    full->department = said->department;
    full->category = said->category;
    full->category_known = said->category_known;
    full->region = said->region;
    full->check_ok = said->check_ok;
    full->check_expected = said->check_expected;
    full->organisation_check_ok = said->organisation_check_ok;
    full->organisation_check_expected = said->organisation_check_expected;
    full->in_beijing = province == 11;
    full->in_jjj = province >= 11 && province <= 13;
}

smeplat_status smeplat_uscc_read(smeplat_str code, smeplat_uscc *out, smeplat_error *error)
{
    smeplat__uscc said;
    smeplat_uscc full;
    smeplat_status status;

    if (!out)
        return smeplat__refuse(error, SMEPLAT_ERR_NULL, SMEPLAT_FIELD_ARG_OUT, SMEPLAT_CLAUSE_NONE, 0);
    status = smeplat__size_check(out->struct_size, SMEPLAT__END_OF(smeplat_uscc, in_jjj));
    if (status)
        return smeplat__refuse(error, status, SMEPLAT_FIELD_ARG_OUT, SMEPLAT_CLAUSE_NONE, 0);
    status = smeplat__uscc_scan(code, &said);
    if (status)
        return smeplat__refuse(error, status, SMEPLAT_FIELD_ARG_CODE, SMEPLAT_CLAUSE_NONE, 0);

    memset(&full, 0, sizeof full);
    tell_code(&said, &full);
    smeplat__give(out, &full, sizeof full);
    return SMEPLAT_OK;
}
