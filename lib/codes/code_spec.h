/* What the proofs measure codes by: the alphabets and the sums as the standards write them.
 * No code; see docs/proofs.md.
 * SPDX-License-Identifier: Apache-2.0 */
#ifndef SMEPLAT_CODES_CODE_SPEC_H
#define SMEPLAT_CODES_CODE_SPEC_H

/* GB 32100: digits, then letters without I O S V Z, are numbers from 0 on. */
/*@ predicate in_alphabet(integer c) = '0' <= c <= '9' || 'A' <= c <= 'H' || 'J' <= c <= 'N' || 'P' <= c <= 'R' ||
      'T' <= c <= 'U' || 'W' <= c <= 'Y';
    logic integer number(integer c) = c <= '9' ? c - '0' : c <= 'H' ? c - 'A' + 10 : c <= 'N' ? c - 'J' + 18
      : c <= 'R' ? c - 'P' + 23 : c <= 'U' ? c - 'T' + 26 : c - 'W' + 28;
*/

/* Its weights, of the characters 1 to 17 here counted from 0: 3 to that power, modulo 31. */
/*@ logic integer weighed(integer i, integer x) = i == 0 ? x : i == 1 ? 3 * x : i == 2 ? 9 * x : i == 3 ? 27 * x
      : i == 4 ? 19 * x : i == 5 ? 26 * x : i == 6 ? 16 * x : i == 7 ? 17 * x : i == 8 ? 20 * x : i == 9 ? 29 * x
      : i == 10 ? 25 * x : i == 11 ? 13 * x : i == 12 ? 8 * x : i == 13 ? 24 * x : i == 14 ? 10 * x
      : i == 15 ? 30 * x : i == 16 ? 28 * x : 22 * x;
    logic integer weighed_from{L}(char *code, integer i) =
      i > 16 ? 0 : weighed(i, number(code[i])) + weighed_from(code, i + 1);
    logic integer character(integer n) = n <= 9 ? '0' + n : n <= 17 ? 'A' + n - 10 : n <= 22 ? 'J' + n - 18
      : n <= 25 ? 'P' + n - 23 : n <= 27 ? 'T' + n - 26 : 'W' + n - 28;
    logic integer right_check{L}(char *code) = character((31 - weighed_from(code, 0) % 31) % 31);
*/

/* What the sum is without the modulus. */
/*@ logic integer cubed(integer i, integer x) = i == 0 ? x : i == 1 ? 3 * x : i == 2 ? 9 * x : i == 3 ? 27 * x
      : i == 4 ? 81 * x : i == 5 ? 243 * x : i == 6 ? 729 * x : i == 7 ? 2187 * x : i == 8 ? 6561 * x
      : i == 9 ? 19683 * x : i == 10 ? 59049 * x : i == 11 ? 177147 * x : i == 12 ? 531441 * x : i == 13 ? 1594323 * x
      : i == 14 ? 4782969 * x : i == 15 ? 14348907 * x : i == 16 ? 43046721 * x : 129140163 * x;
*/

/* GB 11714: digits, then all letters; its weights, of the characters 1 to 8; 11 less the remainder, X for 10 and 0 for 11. */
/*@ logic integer organisation_number(integer c) = c <= '9' ? c - '0' : c - 'A' + 10;
    logic integer organisation_weighed(integer k, integer x) = k == 1 ? 3 * x : k == 2 ? 7 * x : k == 3 ? 9 * x
      : k == 4 ? 10 * x : k == 5 ? 5 * x : k == 6 ? 8 * x : k == 7 ? 4 * x : k == 8 ? 2 * x : 6 * x;
    logic integer organisation_sum{L}(char *code, integer k) =
      k <= 0 ? 0 : organisation_weighed(k, organisation_number(code[k - 1])) + organisation_sum(code, k - 1);
    logic integer organisation_check(integer rest) = rest == 0 ? '0' : rest == 1 ? 'X' : '0' + 11 - rest;
    logic integer right_organisation_check{L}(char *code) = organisation_check(organisation_sum(code, 8) % 11);
    logic integer doubled(integer k, integer x) = k == 0 ? x : k == 1 ? 2 * x : k == 2 ? 4 * x : k == 3 ? 8 * x
      : k == 4 ? 16 * x : k == 5 ? 32 * x : k == 6 ? 64 * x : k == 7 ? 128 * x : 256 * x;
*/

/* What a code has to be to be read at all: characters 3 to 8 are digits, the region. */
/*@ predicate has_alphabet{L}(char *code) = \forall integer j; 0 <= j < 18 ==> in_alphabet(code[j]);
    predicate has_region{L}(char *code) = \forall integer j; 2 <= j < 8 ==> '0' <= code[j] <= '9';
    logic integer region_through{L}(char *code, integer i) =
      i <= 2 ? 0 : region_through(code, i - 1) * 10 + code[i - 1] - '0';
    logic integer tens(integer i) = i == 2 ? 1 : i == 3 ? 10 : i == 4 ? 100 : i == 5 ? 1000 : i == 6 ? 10000
      : i == 7 ? 100000 : 1000000;
*/

/* Departments and their categories. */
/*@ predicate has_category(integer department, integer category) =
      (department == '1' && (category == '1' || category == '2' || category == '3' || category == '9')) ||
      (department == '2' && (category == '1' || category == '9')) ||
      (department == '3' && ('1' <= category <= '6' || category == '9')) ||
      (department == '4' && (category == '1' || category == '9')) ||
      (department == '5' && ('1' <= category <= '5' || category == '9')) ||
      (department == '6' && (category == '1' || category == '2' || category == '9')) ||
      (department == '7' && (category == '1' || category == '2' || category == '9')) ||
      (department == '8' && (category == '1' || category == '2' || category == '9')) ||
      (department == '9' && (category == '1' || category == '2' || category == '3' || category == '9')) ||
      (department == 'A' && (category == '1' || category == '9')) ||
      (department == 'G' && (category == '1' || category == '9')) ||
      (department == 'J' && (category == '1' || category == '9')) ||
      (department == 'N' && (category == '1' || category == '2' || category == '3' || category == '9')) ||
      (department == 'Q' && (category == '1' || category == '2' || category == '3' || category == '9')) ||
      (department == 'Y' && category == '1');
*/

/* For the proof of either_negative(). */
/*@ predicate is_signed(integer x) = (x & (1 << 31)) != 0;
*/

#endif
