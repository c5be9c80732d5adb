/* Fuzz target: structs of any size with any bytes, to every public function that takes one. Each struct lies in a block of the size
 * it is given, so that a byte read past it is seen; pointers inside are set to blocks of their own, counts to what is there.
 * Whatever the answer, a refused call leaves its output as it was, and an answered one answers the same again.
 * SPDX-License-Identifier: Apache-2.0 */
#include <string.h>

#include <smeplat/smeplat.h>

#include "fuzz.h"

static const uint8_t *at;
static size_t left;

static uint8_t byte(void)
{
    if (!left)
        return 0;
    left--;
    return *at++;
}

static void fill(void *to, size_t n)
{
    unsigned char *p = to;

    for (; n; n--)
        *p++ = byte();
}

#define BLOCKS 64
static void *blocks[BLOCKS];
static size_t block_count;

static void *block(size_t size)
{
    void *p = malloc(size ? size : 1);

    must(p && block_count < BLOCKS);
    blocks[block_count++] = p;
    memset(p, 0, size);
    return p;
}

/* Often the true size, else a near or any one; never fewer than four bytes, since a size must be readable. */
static uint32_t any_size(size_t true_size)
{
    uint8_t how = byte();
    uint32_t size = (uint32_t)true_size;

    if (how < 160)
        return size;
    if (how < 200)
        size += 8u * (how - 180u);
    else if (how < 230)
        size = how;
    else
        size = (uint32_t)(byte() << 8 | byte());
    return size < 4 ? 4 : size > 8192 ? 8192 : size;
}

/* An array of structs of one size in one block. Every element says that size, or now and then another. Small values are more
 * often legal than large ones, so most bytes are taken modulo something small. */
static void *array_of(size_t true_size, size_t count)
{
    uint32_t size = any_size(true_size);
    unsigned char *p = block(size * count), how = byte();
    size_t i, k;

    for (i = 0; i < count; i++) {
        if (how < 128)
            fill(p + i * size, size);
        else
            for (k = 0; k < 6; k++) {
                size_t place = byte() * 4u % size;

                p[i * size + place] = (unsigned char)(byte() % 8);
            }
        memcpy(p + i * size, &size, sizeof size);
    }
    if (byte() > 250) {
        /* Another size than the block's, but never more than is there: no callee could know that. */
        uint32_t said = size ^ byte();

        if (said >= 4 && said <= size)
            memcpy(p, &said, sizeof said);
    }
    return p;
}

#define ONE(type) ((type *)array_of(sizeof(type), 1))
/* Whether a struct was given the size that holds this member: only then is it there to be set. */
#define HOLDS(p, type, member) ((p)->struct_size >= offsetof(type, member) + sizeof((p)->member) && (p)->struct_size <= 8192)
#define SET(p, type, member, value)           \
    do {                                      \
        if (HOLDS(p, type, member))           \
            (p)->member = (value);            \
    } while (0)
#define LIST(p, type, list, count, element)                                \
    do {                                                                   \
        size_t n = byte() % 4;                                             \
        SET(p, type, list, n ? array_of(sizeof(element), n) : NULL);       \
        SET(p, type, count, HOLDS(p, type, list) ? n : 0);                 \
    } while (0)

static smeplat_str text(void)
{
    static const char *const codes[] = {"91110108551385082Q", "12110000400687411U", "51100000500002862F"};
    smeplat_str s = {NULL, 0};
    uint8_t how = byte();

    if (how < 100)
        return s;
    s.len = how < 200 ? 18 : how % 24;
    s.ptr = block(s.len);
    if (how < 180)
        memcpy((char *)(uintptr_t)s.ptr, codes[how % 3], 18);
    else
        fill((char *)(uintptr_t)s.ptr, s.len);
    return s;
}

static smeplat_platform *platform(void)
{
    smeplat_platform *p = ONE(smeplat_platform);
    smeplat_str none = {NULL, 0};
    size_t n = byte() % 3, i;
    smeplat_str *sponsors = n ? block(n * sizeof *sponsors) : NULL;

    SET(p, smeplat_platform, name, none);
    SET(p, smeplat_platform, uscc, text());
    for (i = 0; i < n; i++)
        sponsors[i] = text();
    SET(p, smeplat_platform, sponsor_usccs, sponsors);
    SET(p, smeplat_platform, sponsor_count, n);
    LIST(p, smeplat_platform, services, service_count, smeplat_service);
    LIST(p, smeplat_platform, incidents, incident_count, smeplat_incident);
    LIST(p, smeplat_platform, revocations, revocation_count, smeplat_revocation);
    SET(p, smeplat_platform, rulings, NULL);
    SET(p, smeplat_platform, ruling_count, 0);
    if (byte() < 200) { /* facts that hold, so that the clauses are reached */
        smeplat_fact *f;

        if (HOLDS(p, smeplat_platform, materials_complete))
            for (f = &p->public_benefit; f <= &p->materials_complete; f++) {
                f->value = byte() % 3 != 0;
                f->basis = byte() % 4;
                f->evidence = 0;
                if (!f->basis)
                    f->value = 0;
            }
        SET(p, smeplat_platform, founded_on, ((smeplat_fact){20240600 + byte() % 32, 1, 0}));
        SET(p, smeplat_platform, filed_on, ((smeplat_fact){20260600 + byte() % 32, 1, 0}));
    }
    return p;
}

static smeplat_round *round_of(void)
{
    smeplat_round *r = ONE(smeplat_round);

    if (byte() < 230) {
        SET(r, smeplat_round, deadline, 20260630);
        SET(r, smeplat_round, service_year, 2025);
    }
    return r;
}

static smeplat_rules *rules_of(void)
{
    smeplat_rules *r;
    smeplat_str none = {NULL, 0};
    uint8_t how = byte();

    if (how < 120)
        return NULL;
    r = ONE(smeplat_rules);
    if (how < 230 && r->struct_size == sizeof *r) {
        (void)smeplat_rules_load(SMEPLAT_MEASURE_BEIJING_2022, r, NULL);
        r->readings[byte() % 32] = byte() % 4;
        r->force[byte() % 40] = byte() % 4;
        r->lookback_years = byte() % 4;
        r->bar_years = byte() % 4;
        r->min_basis = byte() % 4;
    }
    SET(r, smeplat_rules, title, none);
    SET(r, smeplat_rules, issuer, none);
    SET(r, smeplat_rules, document_number, none);
    return r;
}

static smeplat_error error;
static smeplat_error *error_of(void)
{
    memset(&error, 0x5a, sizeof error);
    error.struct_size = sizeof error;
    return byte() < 200 ? &error : NULL;
}

/* An output of any size, and a copy of what it held. */
static void *out, *before;
static uint32_t out_size;

static void *out_of(size_t true_size)
{
    out = array_of(true_size, 1);
    memcpy(&out_size, out, sizeof out_size);
    return out;
}

/* Runs a call twice: refused it leaves the output alone, else it says the same again. */
#define TWICE(true_size, call)                                                      \
    do {                                                                            \
        void *o = out_of(true_size);                                                \
        uint32_t whole = out_size > 8192 ? 4 : out_size;                            \
        smeplat_status s;                                                           \
        before = block(whole);                                                      \
        memcpy(before, o, whole);                                                   \
        s = call;                                                                   \
        if (s) {                                                                    \
            must(!memcmp(before, o, whole));                                        \
        } else {                                                                    \
            memcpy(before, o, whole);                                               \
            must(!(call) && !memcmp(before, o, whole));                             \
        }                                                                           \
    } while (0)

static void applications(void)
{
    smeplat_platform *p = platform();
    smeplat_round *round = round_of();
    smeplat_rules *rules = rules_of();
    smeplat_error *e = error_of();
    int32_t criterion = byte() % 40;

    (void)smeplat_platform_check(p, e);
    switch (byte() % 5) {
    case 0:
        TWICE(sizeof(smeplat_assessment), smeplat_assess(p, round, rules, o, NULL, 0, e));
        break;
    case 1:
        TWICE(sizeof(smeplat_finding), smeplat_assess_criterion(p, round, rules, criterion, o, e));
        break;
    case 2:
        TWICE(sizeof(smeplat_range), smeplat_sensitivity_criterion(p, round, rules, criterion, 0, o, NULL, 0, e));
        break;
    case 3:
        TWICE(sizeof(smeplat_remedy), smeplat_remedy_find(p, round, rules, o, NULL, 0, e));
        break;
    default:
        TWICE(sizeof(smeplat_assessment), smeplat_assess_n(p, 1, round, rules, o, e));
    }
}

static void holders(void)
{
    smeplat_rules *rules = rules_of();
    smeplat_error *e = error_of();
    smeplat_holder *h = ONE(smeplat_holder);
    smeplat_bar_query *q = ONE(smeplat_bar_query);
    smeplat_evaluation *v = ONE(smeplat_evaluation);

    LIST(h, smeplat_holder, incidents, incident_count, smeplat_incident);
    LIST(h, smeplat_holder, falsehoods, falsehood_count, smeplat_falsehood);
    LIST(q, smeplat_bar_query, revocations, revocation_count, smeplat_revocation);
    if (byte() < 200) {
        SET(h, smeplat_holder, granted_on, 20230901);
        SET(h, smeplat_holder, as_of, 20260000 + byte() % 13 * 100 + byte() % 32);
        SET(h, smeplat_holder, application_deadline, 20230630);
        SET(q, smeplat_bar_query, on, 20260630);
    }
    TWICE(sizeof(smeplat_revocation_result), smeplat_revocation_assess(h, rules, o, NULL, 0, e));
    TWICE(sizeof(smeplat_bar_result), smeplat_bar_assess(q, rules, o, e));
    TWICE(sizeof(smeplat_evaluation_result), smeplat_evaluation_assess(v, rules, o, e));
}

static void duties(void)
{
    smeplat_rules *rules = rules_of();
    smeplat_error *e = error_of();
    smeplat_change *c = ONE(smeplat_change);
    smeplat_publicity *p = ONE(smeplat_publicity);
    smeplat_report_duty *r = ONE(smeplat_report_duty);

    LIST(p, smeplat_publicity, objections, objection_count, smeplat_objection);
    if (byte() < 200) {
        SET(c, smeplat_change, kind, byte() % 9);
        SET(c, smeplat_change, occurred_on, 20261100 + byte() % 32);
        SET(p, smeplat_publicity, started_on, 20261200 + byte() % 32);
        SET(p, smeplat_publicity, workdays, byte());
        SET(r, smeplat_report_duty, due_on, 20261231);
    }
    TWICE(sizeof(smeplat_change_result), smeplat_change_assess(c, rules, NULL, o, e));
    TWICE(sizeof(smeplat_publicity_result), smeplat_publicity_assess(p, rules, NULL, o, e));
    TWICE(sizeof(smeplat_report_duty_result), smeplat_report_duty_assess(r, o, e));
}

/* Results of any kind in words: as long as said, and the same however short the room is. */
#define WORDS(call_all, call_some)                                      \
    do {                                                                \
        size_t need = call_all, room;                                   \
        char *all, *some;                                               \
        size_t cap = need + 1;                                          \
        char *buf = all = block(cap);                                   \
        must(call_some == need && strlen(all) == need);                 \
        room = cap = need / 2 + 1;                                      \
        buf = some = block(cap);                                        \
        must(call_some == need && strlen(some) < room);                 \
        must(!memcmp(all, some, strlen(some)) && !strchr(all, '{'));    \
    } while (0)

static void words(void)
{
    smeplat_finding *f = ONE(smeplat_finding);
    smeplat_error *e = ONE(smeplat_error);
    smeplat_bar_result *b = ONE(smeplat_bar_result);
    smeplat_ground_finding *g = ONE(smeplat_ground_finding);
    smeplat_evaluation_result *v = ONE(smeplat_evaluation_result);
    int32_t lang = byte() % 4;

    WORDS(smeplat_finding_text(f, lang, NULL, 0), smeplat_finding_text(f, lang, buf, cap));
    WORDS(smeplat_error_text(e, lang, NULL, 0), smeplat_error_text(e, lang, buf, cap));
    WORDS(smeplat_bar_text(b, lang, NULL, 0), smeplat_bar_text(b, lang, buf, cap));
    WORDS(smeplat_ground_finding_text(g, lang, NULL, 0), smeplat_ground_finding_text(g, lang, buf, cap));
    WORDS(smeplat_evaluation_text(v, lang, NULL, 0), smeplat_evaluation_text(v, lang, buf, cap));
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    at = data;
    left = size;
    switch (byte() % 4) {
    case 0:
        applications();
        break;
    case 1:
        holders();
        break;
    case 2:
        duties();
        break;
    default:
        words();
    }
    while (block_count)
        free(blocks[--block_count]);
    return 0;
}
