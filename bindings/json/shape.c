/* What can be wrong with a document's shape, said with its place in Chinese and English.
 * SPDX-License-Identifier: Apache-2.0 */
#include "door.h"

#include <string.h>

/* Keys come from the document and may be anything: past this length they are cut. */
#define KEY_SHOWN_MAX 64

static const struct {
    const char *zh, *en;
} problems[PROBLEM_COUNT] = {
    [PROBLEM_SYNTAX] = {"不是合法的 JSON", "not JSON"},
    [PROBLEM_EMPTY] = {"没有内容", "nothing there"},
    [PROBLEM_ENDS_EARLY] = {"JSON 不完整", "the JSON ends too early"},
    [PROBLEM_GOES_ON] = {"JSON 结束后还有内容", "something follows the end of the JSON"},
    [PROBLEM_UTF8] = {"不是合法的 UTF-8", "not UTF-8"},
    [PROBLEM_CONTROL] = {"字符串内有未转义的控制字符", "an unescaped control character in a string"},
    [PROBLEM_ESCAPE] = {"转义序列无效", "an escape sequence that is none"},
    [PROBLEM_NUL] = {"字符串内有空字符（\\u0000）", "a NUL character (\\u0000) in a string"},
    [PROBLEM_DEEP] = {"嵌套层数过多", "nested too deeply"},
    [PROBLEM_DUPLICATE_KEY] = {"同一键出现两次", "the same key twice"},
    [PROBLEM_UNKNOWN_KEY] = {"未知的键", "unknown key"},
    [PROBLEM_FLOAT] = {"不接受小数或指数形式的数，只接受整数",
                       "a number with a fraction or an exponent; only integers are taken"},
    [PROBLEM_BEYOND_64] = {"整数超出 64 位", "an integer beyond 64 bits"},
    [PROBLEM_WANT_OBJECT] = {"应为对象", "an object is wanted"},
    [PROBLEM_WANT_ARRAY] = {"应为数组", "an array is wanted"},
    [PROBLEM_WANT_TEXT] = {"应为字符串", "a string is wanted"},
    [PROBLEM_WANT_INTEGER] = {"应为整数", "an integer is wanted"},
    [PROBLEM_WANT_YES_NO] = {"应为 true 或 false", "true or false is wanted"},
    [PROBLEM_WANT_DATE] = {"应为日期字符串 YYYY-MM-DD", "a date string YYYY-MM-DD is wanted"},
    [PROBLEM_WANT_NAMES] = {"应为名称数组", "an array of names is wanted"},
    [PROBLEM_WANT_YUAN] = {"应为以元为单位的金额字符串，如 \"3000000.00\"",
                           "an amount in yuan as a string is wanted, such as \"3000000.00\""},
    [PROBLEM_DATE_TEXT] = {"日期格式应为 YYYY-MM-DD", "a date is written YYYY-MM-DD"},
    [PROBLEM_AMOUNT] = {"不是金额：应为数字，小数至多两位，如 \"3000000.00\"",
                        "not an amount: digits with at most two decimals, such as \"3000000.00\""},
    [PROBLEM_AMOUNT_BEYOND] = {"金额换算为分后超出 64 位", "the amount in fen is beyond 64 bits"},
    [PROBLEM_FEN_AND_YUAN] = {"同一金额不能既用 _fen 又用 _yuan", "the same amount both as _fen and as _yuan"},
    [PROBLEM_UNKNOWN_READING] = {"未知的解读要点", "unknown reading point"},
    [PROBLEM_UNKNOWN_OPTION] = {"该解读要点没有此选项", "the reading point has no such option"},
    [PROBLEM_MISSING] = {"缺少此项", "missing"},
    [PROBLEM_LINE] = {"应为 \"add 日期 N\"、\"count 日期 日期\" 或 \"check 日期\"",
                      "\"add DATE N\", \"count DATE DATE\" or \"check DATE\" is wanted"},
};

const char *smeplat__json_problem_text(enum smeplat__json_problem problem, int32_t lang)
{
    return lang == SMEPLAT_LANG_EN ? problems[problem].en : problems[problem].zh;
}

static int32_t word(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
}

static void put_key(smeplat__json_buffer *b, const char *key)
{
    size_t len = strlen(key), i = 0;

    while (i < len && word(key[i]))
        i++;
    if (len && i == len && len <= KEY_SHOWN_MAX) {
        if (b->len)
            smeplat__json_puts(b, ".");
        smeplat__json_put(b, key, len);
        return;
    }
    smeplat__json_puts(b, "[");
    if (len > KEY_SHOWN_MAX) {
        for (len = KEY_SHOWN_MAX; ((unsigned char)key[len] & 0xC0) == 0x80; len--)
            continue;
        smeplat__json_text(b, key, len);
        smeplat__json_puts(b, "…");
    } else {
        smeplat__json_text(b, key, len);
    }
    smeplat__json_puts(b, "]");
}

static void put_place(smeplat__json_buffer *b, const smeplat__json_at *at)
{
    if (!at)
        return;
    put_place(b, at->up);
    if (at->key) {
        put_key(b, at->key);
    } else {
        smeplat__json_puts(b, "[");
        smeplat__json_put_int(b, (int64_t)at->index);
        smeplat__json_puts(b, "]");
    }
}

static const char *what_is(const json_t *found, int32_t lang)
{
    int32_t en = lang == SMEPLAT_LANG_EN;

    switch (json_typeof(found)) {
    case JSON_OBJECT:
        return en ? "an object" : "对象";
    case JSON_ARRAY:
        return en ? "an array" : "数组";
    case JSON_STRING:
        return en ? "a string" : "字符串";
    case JSON_INTEGER:
    case JSON_REAL:
        return en ? "a number" : "数字";
    case JSON_TRUE:
        return "true";
    case JSON_FALSE:
        return "false";
    default:
        return "null";
    }
}

/* Path and sentence; what comes after is the caller's. 0 if a reason stands already. */
static int32_t begin(smeplat__json_door *d, const smeplat__json_at *at, enum smeplat__json_problem problem)
{
    if (d->status)
        return 0;
    d->status = SMEPLAT_ERR_SHAPE;
    put_place(&d->path, at);
    if (d->path.len) {
        smeplat__json_put(&d->error, d->path.text, d->path.len);
        smeplat__json_puts(&d->error, d->lang == SMEPLAT_LANG_EN ? ": " : "：");
    }
    smeplat__json_puts(&d->error, smeplat__json_problem_text(problem, d->lang));
    return 1;
}

static int32_t end(smeplat__json_door *d)
{
    if (d->path.failed || d->error.failed)
        return smeplat__json_no_memory(d);
    return 0;
}

int32_t smeplat__json_shape(smeplat__json_door *d, const smeplat__json_at *at, enum smeplat__json_problem problem,
                            const json_t *found)
{
    if (!begin(d, at, problem))
        return 0;
    if (found) {
        smeplat__json_puts(&d->error, d->lang == SMEPLAT_LANG_EN ? ", not " : "，而不是 ");
        smeplat__json_puts(&d->error, what_is(found, d->lang));
    }
    return end(d);
}

int32_t smeplat__json_shape_in_text(smeplat__json_door *d, const smeplat__json_at *at,
                                    enum smeplat__json_problem problem, const char *text, const char *here)
{
    int64_t line = 1, column = 1;

    if (!begin(d, at, problem))
        return 0;
    for (; text < here; text++) {
        if (*text == '\n') {
            line++;
            column = 1;
        } else if (((unsigned char)*text & 0xC0) != 0x80) {
            column++;
        }
    }
    smeplat__json_puts(&d->error, d->lang == SMEPLAT_LANG_EN ? " (line " : "（第 ");
    smeplat__json_put_int(&d->error, line);
    smeplat__json_puts(&d->error, d->lang == SMEPLAT_LANG_EN ? ", column " : " 行第 ");
    smeplat__json_put_int(&d->error, column);
    smeplat__json_puts(&d->error, d->lang == SMEPLAT_LANG_EN ? ")" : " 列）");
    return end(d);
}

int32_t smeplat__json_refuse_all(smeplat__json_door *d, const smeplat_error *error)
{
    char path[128];
    size_t len;

    if (d->status)
        return 0;
    d->status = error->status;
    len = error->field ? smeplat_field_path(error->field, error->entry, path, sizeof path) : 0;
    smeplat__json_put(&d->path, path, len < sizeof path ? len : sizeof path - 1);
    smeplat__json_error_sentence(&d->error, error, d->lang);
    return end(d);
}
