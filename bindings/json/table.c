/* A tree to structs, by tables of members: types, names, dates, amounts, facts. What is wrong in shape refuses the
 * document; a value that cannot be is handed on as a number that the library refuses, so that it says so for its row.
 * SPDX-License-Identifier: Apache-2.0 */
#include "door.h"

#include <string.h>

#include <smeplat/date.h>

_Static_assert(sizeof(json_int_t) == sizeof(int64_t), "an integer of a document is one of 64 bits");
_Static_assert(offsetof(smeplat_platform, sponsor_count) == offsetof(smeplat_platform, sponsor_usccs) + sizeof(void *),
               "a list is a pointer and then its length");
_Static_assert(offsetof(smeplat_platform, service_count) == offsetof(smeplat_platform, services) + sizeof(void *),
               "a list is a pointer and then its length");

int32_t smeplat__json_read_integer(smeplat__json_door *d, const smeplat__json_at *at, const json_t *value, int64_t *out)
{
    if (!json_is_integer(value))
        return smeplat__json_shape(d, at, PROBLEM_WANT_INTEGER, value);
    *out = json_integer_value(value);
    return 1;
}

/* What an int32_t cannot hold becomes -1: RANGE. */
static int32_t read_int32(smeplat__json_door *d, const smeplat__json_at *at, const json_t *value, int32_t *out)
{
    int64_t number = 0;

    if (!smeplat__json_read_integer(d, at, value, &number))
        return 0;
    *out = number < 0 || number > INT32_MAX ? -1 : (int32_t)number;
    return 1;
}

static int32_t read_yes_no(smeplat__json_door *d, const smeplat__json_at *at, const json_t *value, int32_t *out)
{
    if (!json_is_boolean(value))
        return smeplat__json_shape(d, at, PROBLEM_WANT_YES_NO, value);
    *out = json_is_true(value);
    return 1;
}

int32_t smeplat__json_read_date(smeplat__json_door *d, const smeplat__json_at *at, const json_t *value, int32_t *out)
{
    smeplat_status status;

    if (!json_is_string(value))
        return smeplat__json_shape(d, at, PROBLEM_WANT_DATE, value);
    status = smeplat_date_parse(json_string_value(value), json_string_length(value), out);
    if (status == SMEPLAT_ERR_SHAPE)
        return smeplat__json_shape(d, at, PROBLEM_DATE_TEXT, NULL);
    if (status)
        *out = IMPOSSIBLE_DATE;
    return 1;
}

static int32_t read_text(smeplat__json_door *d, const smeplat__json_at *at, const json_t *value, smeplat_str *out)
{
    if (!json_is_string(value))
        return smeplat__json_shape(d, at, PROBLEM_WANT_TEXT, value);
    out->ptr = json_string_value(value);
    out->len = json_string_length(value);
    return 1;
}

/* "NONE" and "NOT_STATED" are names too, where 0 has one. */
static int32_t read_name(smeplat__json_door *d, const smeplat__json_at *at, const json_t *value,
                         const smeplat__json_member *m, int32_t *out)
{
    const char *text = json_string_value(value);

    if (!json_is_string(value))
        return smeplat__json_shape(d, at, PROBLEM_WANT_TEXT, value);
    *out = m->number_of(text, json_string_length(value));
    if (!*out && strcmp(text, m->name_of(0)) != 0)
        *out = IMPOSSIBLE_NUMBER;
    return 1;
}

int32_t smeplat__json_yuan(const char *text, size_t len, int64_t *fen)
{
    size_t at = len && *text == '-', start = at, decimals = 0;
    int32_t negative = at == 1, point = 0;
    uint64_t number = 0, most = (uint64_t)INT64_MAX + (negative ? 1 : 0);
    int32_t beyond = 0, i;

    for (; at < len; at++) {
        if (text[at] == '.' && !point && at > start) {
            point = 1;
        } else if (text[at] >= '0' && text[at] <= '9' && decimals < 2) {
            uint64_t digit = (uint64_t)(text[at] - '0');

            decimals += point ? 1 : 0;
            beyond |= number > (most - digit) / 10;
            number = beyond ? 0 : number * 10 + digit;
        } else {
            return 0;
        }
    }
    if (at == start || (point && !decimals))
        return 0;
    for (i = (int32_t)decimals; i < 2; i++) {
        beyond |= number > most / 10;
        number = beyond ? 0 : number * 10;
    }
    if (beyond)
        return -1;
    *fen = negative && number ? -(int64_t)(number - 1) - 1 : (int64_t)number;
    return 1;
}

static int32_t read_money(smeplat__json_door *d, const smeplat__json_at *at, const json_t *value, int32_t yuan,
                          int64_t *out)
{
    int32_t kind;

    if (!yuan)
        return smeplat__json_read_integer(d, at, value, out);
    if (!json_is_string(value))
        return smeplat__json_shape(d, at, PROBLEM_WANT_YUAN, value);
    kind = smeplat__json_yuan(json_string_value(value), json_string_length(value), out);
    if (kind <= 0)
        return smeplat__json_shape(d, at, kind ? PROBLEM_AMOUNT_BEYOND : PROBLEM_AMOUNT, NULL);
    return 1;
}

static int32_t read_industries(smeplat__json_door *d, const smeplat__json_at *at, const json_t *value, int64_t *out)
{
    smeplat__json_at here = {at, NULL, 0};

    if (!json_is_array(value))
        return smeplat__json_shape(d, at, PROBLEM_WANT_NAMES, value);
    for (*out = 0; here.index < json_array_size(value); here.index++) {
        const json_t *name = json_array_get(value, here.index);
        int32_t industry;

        if (!json_is_string(name))
            return smeplat__json_shape(d, &here, PROBLEM_WANT_TEXT, name);
        industry = smeplat_industry_from_name(json_string_value(name), json_string_length(name));
        *out |= INT64_C(1) << (industry ? industry : IMPOSSIBLE_BIT);
    }
    return 1;
}

static int32_t read_fact_value(smeplat__json_door *d, const smeplat__json_at *at, const json_t *value,
                               enum smeplat__json_kind kind, int32_t yuan, int64_t *out)
{
    int32_t number = 0, done;

    switch (kind) {
    case KIND_FACT_COUNT:
        return smeplat__json_read_integer(d, at, value, out);
    case KIND_FACT_MONEY:
        return read_money(d, at, value, yuan, out);
    case KIND_FACT_INDUSTRIES:
        return read_industries(d, at, value, out);
    case KIND_FACT_DATE:
        done = smeplat__json_read_date(d, at, value, &number);
        break;
    default:
        done = read_yes_no(d, at, value, &number);
        break;
    }
    *out = number;
    return done;
}

/* A bare value stands as DECLARED; the long form says how it stands. */
static int32_t read_fact(smeplat__json_door *d, const smeplat__json_at *at, json_t *value, enum smeplat__json_kind kind,
                         int32_t yuan, smeplat_fact *fact)
{
    static const smeplat__json_member basis_member = {
        .name = "basis", .number_of = smeplat_basis_from_name, .name_of = smeplat_basis_name};
    smeplat__json_at here = {at, NULL, 0};
    const char *key;
    json_t *part;
    int32_t stated = 0, basis_stated = 0;

    if (!json_is_object(value)) {
        fact->basis = SMEPLAT_BASIS_DECLARED;
        return read_fact_value(d, at, value, kind, yuan, &fact->value);
    }
    json_object_foreach(value, key, part)
    {
        int32_t done = 1, null = json_is_null(part);

        here.key = key;
        if (strcmp(key, "value") == 0) {
            stated = !null;
            done = null || read_fact_value(d, &here, part, kind, yuan, &fact->value);
        } else if (strcmp(key, "basis") == 0) {
            basis_stated = !null;
            done = null || read_name(d, &here, part, &basis_member, &fact->basis);
        } else if (strcmp(key, "evidence") == 0) {
            done = null || read_int32(d, &here, part, &fact->evidence);
        } else {
            done = smeplat__json_shape(d, &here, PROBLEM_UNKNOWN_KEY, NULL);
        }
        if (!done)
            return 0;
    }
    if (stated && !basis_stated) {
        fact->basis = SMEPLAT_BASIS_DECLARED;
    } else if (!stated && fact->basis > 0 && fact->basis <= SMEPLAT_BASIS_VERIFIED) {
        /* Standing without a value: never read as "no" or 0. Evidence without a basis is refused with BASIS. */
        fact->basis = SMEPLAT_BASIS_NOT_STATED;
        fact->evidence = fact->evidence ? fact->evidence : 1;
    }
    return 1;
}

static int32_t read_ratio(smeplat__json_door *d, const smeplat__json_at *at, json_t *value, smeplat_ratio *out)
{
    static const smeplat__json_member parts[] = {
        {.name = "num", .kind = KIND_INT64, .offset = offsetof(smeplat_ratio, num)},
        {.name = "den", .kind = KIND_INT64, .offset = offsetof(smeplat_ratio, den)},
    };
    static const smeplat__json_shape_of shape = {parts, 2, 0, NULL};
    smeplat_ratio ratio = {-1, -1};
    smeplat__json_at here = {at, NULL, 0};

    if (!smeplat__json_read_object(d, at, value, &shape, &ratio))
        return 0;
    for (; here.index < 2; here.index++) {
        const json_t *part = json_object_get(value, parts[here.index].name);

        here.key = parts[here.index].name;
        if (!part || json_is_null(part))
            return smeplat__json_shape(d, &here, PROBLEM_MISSING, NULL);
    }
    *out = ratio;
    return 1;
}

static int32_t read_texts(smeplat__json_door *d, const smeplat__json_at *at, json_t *value, void *out)
{
    smeplat__json_at here = {at, NULL, 0};
    size_t count = json_array_size(value);
    smeplat_str *texts;

    if (!json_is_array(value))
        return smeplat__json_shape(d, at, PROBLEM_WANT_ARRAY, value);
    if (!count)
        return 1;
    texts = smeplat__json_take(d, count, sizeof *texts);
    if (!texts)
        return 0;
    for (; here.index < count; here.index++)
        if (!read_text(d, &here, json_array_get(value, here.index), &texts[here.index]))
            return 0;
    memcpy(out, &texts, sizeof texts);
    memcpy((char *)out + sizeof texts, &count, sizeof count);
    return 1;
}

static int32_t read_list(smeplat__json_door *d, const smeplat__json_at *at, json_t *value,
                         const smeplat__json_shape_of *shape, void *out)
{
    smeplat__json_at here = {at, NULL, 0};
    size_t count = json_array_size(value);
    char *entries;

    if (!json_is_array(value))
        return smeplat__json_shape(d, at, PROBLEM_WANT_ARRAY, value);
    if (!count)
        return 1;
    entries = smeplat__json_take(d, count, shape->size);
    if (!entries)
        return 0;
    for (; here.index < count; here.index++) {
        char *entry = entries + here.index * shape->size;
        uint32_t struct_size = (uint32_t)shape->size;

        memcpy(entry, &struct_size, sizeof struct_size);
        if (shape->prepare)
            shape->prepare(entry);
        if (!smeplat__json_read_object(d, &here, json_array_get(value, here.index), shape, entry))
            return 0;
    }
    memcpy(out, &entries, sizeof entries);
    memcpy((char *)out + sizeof entries, &count, sizeof count);
    return 1;
}

static size_t size_of(enum smeplat__json_kind kind)
{
    switch (kind) {
    case KIND_TEXT:
        return sizeof(smeplat_str);
    case KIND_RATIO:
        return sizeof(smeplat_ratio);
    case KIND_INT64:
    case KIND_MONEY:
        return sizeof(int64_t);
    default:
        return sizeof(int32_t);
    }
}

static int32_t read_table_member(smeplat__json_door *d, const smeplat__json_at *at, json_t *value, json_t *object,
                                 const smeplat__json_member *m, int32_t yuan, void *base)
{
    void *out = (char *)base + m->offset;

    if (json_is_null(value)) {
        if (m->null_clears)
            memset(out, 0, size_of(m->kind));
        return 1;
    }
    switch (m->kind) {
    case KIND_TEXT:
        return read_text(d, at, value, out);
    case KIND_DATE:
        return smeplat__json_read_date(d, at, value, out);
    case KIND_NAME:
        return read_name(d, at, value, m, out);
    case KIND_YES_NO:
        return read_yes_no(d, at, value, out);
    case KIND_INT32:
        return read_int32(d, at, value, out);
    case KIND_INT64:
        return smeplat__json_read_integer(d, at, value, out);
    case KIND_MONEY:
        return read_money(d, at, value, yuan, out);
    case KIND_RATIO:
        return read_ratio(d, at, value, out);
    case KIND_TEXTS:
        return read_texts(d, at, value, out);
    case KIND_OBJECT:
        return smeplat__json_read_object(d, at, value, m->shape, out);
    case KIND_LIST:
        return read_list(d, at, value, m->shape, out);
    case KIND_OWN:
        return m->own(d, at, value, object, base);
    default:
        return read_fact(d, at, value, m->kind, yuan, out);
    }
}

/* 1 if `key` is `name` with _yuan for its _fen. */
static int32_t is_yuan_twin(const char *name, const char *key)
{
    const char *fen = strstr(name, "_fen");
    size_t before = fen ? (size_t)(fen - name) : 0;

    return fen && strncmp(key, name, before) == 0 && strncmp(key + before, "_yuan", 5) == 0 &&
           strcmp(key + before + 5, fen + 4) == 0;
}

int32_t smeplat__json_read_object(smeplat__json_door *d, const smeplat__json_at *at, json_t *object,
                                  const smeplat__json_shape_of *shape, void *out)
{
    smeplat__json_at here = {at, NULL, 0};
    uint64_t seen = 0;
    size_t next = 0;
    const char *key;
    json_t *value;

    if (!json_is_object(object))
        return smeplat__json_shape(d, at, PROBLEM_WANT_OBJECT, object);
    json_object_foreach(object, key, value)
    {
        const smeplat__json_member *m = NULL;
        int32_t yuan = 0;
        size_t tried;

        here.key = key;
        /* Most documents keep to the order of the table: the search begins where the last one ended. */
        for (tried = 0; tried < shape->count && !m; tried++, next++) {
            next = next < shape->count ? next : 0;
            m = &shape->members[next];
            if (strcmp(key, m->name) == 0)
                continue;
            yuan = (m->kind == KIND_MONEY || m->kind == KIND_FACT_MONEY) && is_yuan_twin(m->name, key);
            if (!yuan)
                m = NULL;
        }
        if (!m)
            return smeplat__json_shape(d, &here, PROBLEM_UNKNOWN_KEY, NULL);
        if (!json_is_null(value)) {
            uint64_t bit = UINT64_C(1) << (m - shape->members);

            if (seen & bit)
                return smeplat__json_shape(d, &here, PROBLEM_FEN_AND_YUAN, NULL);
            seen |= bit;
        }
        if (!read_table_member(d, &here, value, object, m, yuan, out))
            return 0;
    }
    return 1;
}
