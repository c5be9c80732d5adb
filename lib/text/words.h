/* Words in both languages: single phrases, and families of words by number.
 * SPDX-License-Identifier: Apache-2.0 */
#ifndef SMEPLAT_TEXT_WORDS_H
#define SMEPLAT_TEXT_WORDS_H

#include <stddef.h>
#include <stdint.h>

/* The same thing said in both languages. Phrases that say() fills hold {1} to {3}, see say.h. */
typedef struct smeplat__phrase {
    const char *zh;
    const char *en;
} smeplat__phrase;

/* A number and its words. */
typedef struct smeplat__word {
    int32_t number;
    smeplat__phrase label;
} smeplat__word;

/* Numbers that belong together, sorted, and what is said of a number that is none of them. */
typedef struct smeplat__words {
    const char *family; /* "severity": as in smeplat_severity_label() */
    const smeplat__word *rows;
    size_t count;
    smeplat__phrase unknown;
} smeplat__words;

#define SMEPLAT__COUNT_OF(table) (sizeof(table) / sizeof(table)[0])

/* A family over its table `family_label_rows`, and what is said of a number that is not in it. */
#define SMEPLAT__WORDS(family, zh, en)                 \
    const smeplat__words smeplat__##family##_words = { \
        #family, family##_label_rows, SMEPLAT__COUNT_OF(family##_label_rows), {zh, en}};

/* A phrase in a language; Chinese if that is not known. */
const char *smeplat__in(const smeplat__phrase *phrase, int32_t lang);

/* The label of a number, in a language; never NULL. */
const char *smeplat__label(const smeplat__words *words, int32_t number, int32_t lang);

/* Family `index`, from 0; NULL past the end. */
const smeplat__words *smeplat__words_at(size_t index);

/* Options of reading points are numbered reading * 10 + option. */
#define SMEPLAT__OPTION(reading, option) ((reading)*10 + (option))

/* labels_field.c */
extern const smeplat__words smeplat__field_words, smeplat__clause_words;
/* labels_reading.c */
extern const smeplat__words smeplat__reading_words, smeplat__reading_option_words;
/* labels.c */
extern const smeplat__words smeplat__criterion_words, smeplat__verdict_words, smeplat__reason_words,
    smeplat__unit_words, smeplat__tag_words, smeplat__note_words, smeplat__status_words, smeplat__basis_words,
    smeplat__function_words, smeplat__item_words, smeplat__industry_words, smeplat__incident_kind_words,
    smeplat__subject_words, smeplat__severity_words, smeplat__challenge_words, smeplat__disclosed_words,
    smeplat__ground_words, smeplat__ruling_kind_words, smeplat__force_words;
/* remedy.c */
extern const smeplat__words smeplat__remedy_kind_words, smeplat__bound_words;

#endif
