/* Put before every rewritten source (mutate.py): each place where something can be changed asks which change is on.
 * SPDX-License-Identifier: Apache-2.0 */
#ifndef MUTANT_H
#define MUTANT_H

#include <stddef.h>

/* A scalar of a table: offset, size, and 'i' an integer, 'c' a character, 's' a string, 'p' another pointer. */
typedef struct mutant_leaf {
    unsigned offset, size;
    char kind;
} mutant_leaf;

/* A table whose entries are the mutants from `base`. */
typedef struct mutant_table {
    int base, count;
    void *object;
    const mutant_leaf *leaves;
    struct mutant_table *next;
} mutant_table;

extern int mutant_active;            /* the mutant that is on, -1 none */
extern long long mutant_left;        /* how many more questions until a mutant counts as one that never ends */
extern unsigned char mutant_seen[];  /* by number: places that were reached */

void mutant_spent(void);
void mutant_register(mutant_table *table);
void mutant_patch(const mutant_table *table);

/* Which of the `n` mutants from `base` is on here, from 1; 0 none. */
static inline int mutant_at(int base, int n)
{
    unsigned d = (unsigned)(mutant_active - base);

    if (--mutant_left < 0)
        mutant_spent();
    mutant_seen[base] = 1;
    return d < (unsigned)n ? (int)d + 1 : 0;
}

#define MUTANT_COND(base, x) \
    ({ \
        int m_v = !!(x), m_k = mutant_at(base, 2); \
        m_k == 1 ? 0 : m_k == 2 ? 1 : m_v; \
    })
#define MUTANT_LOOP(base, x) \
    ({ \
        int m_v = !!(x); \
        mutant_at(base, 1) ? 0 : m_v; \
    })
#define MUTANT_NOT(base, x) \
    ({ \
        int m_v = !!(x); \
        mutant_at(base, 1) ? m_v : !m_v; \
    })
#define MUTANT_AND(base, a, b) \
    ({ \
        int m_a = !!(a); \
        (mutant_at(base, 1) ? m_a : !m_a) ? m_a : !!(b); \
    })
#define MUTANT_OR(base, a, b) \
    ({ \
        int m_a = !!(a); \
        (mutant_at(base, 1) ? !m_a : m_a) ? m_a : !!(b); \
    })
#define MUTANT_OP(base, a, op, other, b) \
    ({ \
        __auto_type m_a = (a); \
        __auto_type m_b = (b); \
        mutant_at(base, 1) ? m_a other m_b : m_a op m_b; \
    })
#define MUTANT_NUMBER(base, x) \
    ({ \
        int m_k = mutant_at(base, 2); \
        m_k == 1 ? (x) + 1 : m_k == 2 ? (x) - 1 : (x); \
    })
#define MUTANT_NEXT(base, x) (mutant_at(base, 1) ? (x) + 1 : (x))
#define MUTANT_OTHER(base, x) (mutant_at(base, 1) ? (x) - 1 : (x))
#define MUTANT_EIGHT(base, x) (mutant_at(base, 1) ? (x) - 8 : (x))
#define MUTANT_MINUS(base, x) (mutant_at(base, 1) ? -(x) : (x))
#define MUTANT_STRING(base, x) (mutant_at(base, 1) ? x "#" : x)

#ifdef MUTANT_TABLES
#ifdef __SSE2__
#include <emmintrin.h>
#endif
#define const /* tables are to be changed */
#endif

#endif
