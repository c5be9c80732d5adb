/* The door for documents: shapes refused with their path, values refused row by row, results, streams, memory.
 * SPDX-License-Identifier: Apache-2.0 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>
#include <jansson.h>

#include <smeplat/calendar.h>
#include <smeplat/json.h>
#include <smeplat/smeplat.h>

#define ROUND "\"round\":{\"deadline\":\"2026-06-30\"}"
#define DOCUMENT(platform) "{" ROUND ",\"platforms\":[" platform "]}"
#define FACTS(facts) DOCUMENT("{\"facts\":{" facts "}}")

/* ---- asking ---- */

static smeplat_str str(const char *text)
{
    smeplat_str s;

    s.ptr = text;
    s.len = text ? strlen(text) : 0;
    return s;
}

static smeplat_json_request request_for(const char *command, const char *document)
{
    smeplat_json_request r;

    memset(&r, 0, sizeof r);
    r.struct_size = sizeof r;
    r.lang = SMEPLAT_LANG_EN;
    r.command = str(command);
    r.document = str(document);
    return r;
}

static smeplat_json_reply run(const smeplat_json_request *request)
{
    smeplat_json_reply reply;
    smeplat_status status;

    memset(&reply, 0xA5, sizeof reply);
    reply.struct_size = sizeof reply;
    status = smeplat_json_run(request, &reply);
    assert_int_equal(status, reply.status);
    return reply;
}

/* The reply to a document that is answered, as a tree. */
static json_t *answer(const char *command, const char *document, int exit_status)
{
    smeplat_json_request request = request_for(command, document);
    smeplat_json_reply reply = run(&request);
    json_error_t error;
    json_t *tree;

    if (reply.status)
        print_message("refused: %s\n%s\n", reply.error, document);
    assert_int_equal(reply.status, SMEPLAT_OK);
    if (reply.exit_status != exit_status)
        print_message("%s\n", reply.text);
    assert_int_equal(reply.exit_status, exit_status);
    assert_null(reply.error);
    assert_int_equal(reply.text[reply.text_len], 0);
    assert_int_equal(reply.text[reply.text_len - 1], '\n');
    assert_int_not_equal(reply.text[reply.text_len - 2], '\n');
    tree = json_loadb(reply.text, reply.text_len, JSON_REJECT_DUPLICATES, &error);
    if (!tree)
        print_message("%s at line %d of\n%s\n", error.text, error.line, reply.text);
    assert_non_null(tree);
    smeplat_json_free(&reply);
    assert_null(reply.text);
    return tree;
}

static json_t *result_at(json_t *tree, size_t index)
{
    json_t *result = json_array_get(json_object_get(tree, "results"), index);

    assert_non_null(result);
    return result;
}

static json_t *finding_of(json_t *result, const char *criterion)
{
    json_t *findings = json_object_get(result, "findings"), *finding;
    size_t i;

    json_array_foreach(findings, i, finding) if (strcmp(json_string_value(json_object_get(finding, "criterion")),
                                                        criterion) == 0) return finding;
    fail_msg("no finding %s", criterion);
    return NULL;
}

static const char *text_of(json_t *object, const char *key)
{
    return json_string_value(json_object_get(object, key));
}

static json_int_t number_of(json_t *object, const char *key)
{
    json_t *value = json_object_get(object, key);

    assert_true(json_is_integer(value));
    return json_integer_value(value);
}

static void assert_null_at(json_t *object, const char *key)
{
    json_t *value = json_object_get(object, key);

    if (!json_is_null(value))
        print_message("%s is not null\n", key);
    assert_non_null(value);
    assert_true(json_is_null(value));
}

/* The criterion's `observed`, as the compact JSON it is. */
static void assert_observed(const char *document, const char *criterion, const char *expected)
{
    json_t *tree = answer("assess", document, 0);
    char *found = json_dumps(json_object_get(finding_of(result_at(tree, 0), criterion), "observed"),
                             JSON_COMPACT | JSON_ENCODE_ANY);

    assert_string_equal(found, expected);
    free(found);
    json_decref(tree);
}

static void assert_refused(const char *command, const char *document, size_t len, const char *path, const char *words)
{
    smeplat_json_request request = request_for(command, document);
    smeplat_json_reply reply;
    int32_t lang;

    for (lang = SMEPLAT_LANG_EN; lang >= SMEPLAT_LANG_ZH; lang--) {
        request.lang = lang;
        request.document.len = len;
        reply = run(&request);
        if (reply.status != SMEPLAT_ERR_SHAPE || strcmp(reply.path, path) != 0 ||
            (lang == SMEPLAT_LANG_EN && !strstr(reply.error, words)))
            print_message("%.300s\n  path %s, expected %s\n  error %s, expected %s\n", document, reply.path, path, reply.error,
                          words);
        assert_int_equal(reply.status, SMEPLAT_ERR_SHAPE);
        assert_int_equal(reply.exit_status, 2);
        assert_null(reply.text);
        assert_int_equal(reply.text_len, 0);
        assert_string_equal(reply.path, path);
        assert_int_equal(reply.path_len, strlen(path));
        assert_int_equal(reply.error_len, strlen(reply.error));
        assert_memory_equal(reply.error, path, strlen(path));
        if (lang == SMEPLAT_LANG_EN)
            assert_non_null(strstr(reply.error, words));
        smeplat_json_free(&reply);
        assert_null(reply.error);
        assert_null(reply.path);
    }
}

/* ---- shapes ---- */

typedef struct shape_case {
    const char *document, *path, *words;
} shape_case;

static void assert_shapes(const char *command, const shape_case *cases, size_t count)
{
    size_t i;

    for (i = 0; i < count; i++)
        assert_refused(command, cases[i].document, strlen(cases[i].document), cases[i].path, cases[i].words);
}

static void text_that_is_no_json_is_refused_with_its_position(void **state)
{
    static const shape_case cases[] = {
        {"", "", "nothing there (line 1, column 1)"},
        {" \n\t", "", "nothing there (line 2, column 2)"},
        {"{", "", "the JSON ends too early (line 1, column 2)"},
        {"{\"round\"", "round", "ends too early"},
        {"{\"round\":", "round", "ends too early"},
        {"{\"round\":{}", "", "ends too early"},
        {"{\"round\":{},", "", "ends too early"},
        {"{\"rou", "", "ends too early"},
        {"{\"rou\\", "", "ends too early"},
        {"{\"platforms\":[", "platforms[0]", "ends too early"},
        {"{\"platforms\":[{}", "platforms", "ends too early"},
        {"{\"platforms\":[{\"facts\":{\"openness\":tru}}]}", "platforms[0].facts.openness", "not JSON (line 1, column 36)"},
        {"{\"platforms\":[{},\n {\"name\":nul}]}", "platforms[1].name", "not JSON (line 2, column 10)"},
        {"{\"a\":1,}", "", "not JSON (line 1, column 8)"},
        {"[1,]", "[1]", "not JSON"},
        {"[1 2]", "", "not JSON"},
        {"{\"a\" 1}", "a", "not JSON"},
        {"{\"a\":1 \"b\":2}", "", "not JSON"},
        {"{a:1}", "", "not JSON"},
        {"{'a':1}", "", "not JSON"},
        {"{\"a\":01}", "a", "not JSON"},
        {"{\"a\":-}", "a", "not JSON"},
        {"{\"a\":+1}", "a", "not JSON"},
        {"{\"a\":.5}", "a", "not JSON"},
        {"{\"a\":NaN}", "a", "not JSON"},
        {"{} {}", "", "something follows the end of the JSON (line 1, column 4)"},
        {"{}\n\nx", "", "something follows the end of the JSON (line 3, column 1)"},
        {"{\"a\":\"\\q\"}", "a", "an escape sequence that is none"},
        {"{\"a\":\"\\u12g4\"}", "a", "an escape sequence that is none"},
        {"{\"a\":\"\\ud800\"}", "a", "an escape sequence that is none"},
        {"{\"a\":\"\\ud800\\u0041\"}", "a", "an escape sequence that is none"},
        {"{\"a\":\"\\udc00\"}", "a", "an escape sequence that is none"},
        {"{\"a\":\"\\u0000\"}", "a", "NUL"},
        {"{\"\\u0000\":1}", "", "NUL"},
        {"{\"a\":\"b\nc\"}", "a", "an unescaped control character in a string (line 1, column 8)"},
        {"{\"a\":\"\x80\"}", "a", "not UTF-8 (line 1, column 7)"},
        {"{\"a\":\"\xC0\xAF\"}", "a", "not UTF-8"},
        {"{\"a\":\"\xE0\x80\xAF\"}", "a", "not UTF-8"},
        {"{\"a\":\"\xED\xA0\x80\"}", "a", "not UTF-8"},
        {"{\"a\":\"\xF0\x80\x80\x80\"}", "a", "not UTF-8"},
        {"{\"a\":\"\xF4\x90\x80\x80\"}", "a", "not UTF-8"},
        {"{\"a\":\"\xF5\x80\x80\x80\"}", "a", "not UTF-8"},
        {"{\"a\":\"\xE5\x8C\"}", "a", "not UTF-8"},
        {"{\"名称\":\"\x80\"}", "[\"名称\"]", "not UTF-8 (line 1, column 8)"},
        {"\xFF\xFE{}", "", "not UTF-8"},
    };

    (void)state;
    assert_shapes("assess", cases, sizeof cases / sizeof *cases);
    /* A NUL byte in the text itself. */
    assert_refused("assess", "{\"a\":\"\0\"}", 9, "a", "control character");
    assert_refused("assess", "{}\0", 3, "", "something follows");
}

static void a_number_that_is_no_integer_of_64_bits_is_refused(void **state)
{
    static const shape_case cases[] = {
        {FACTS("\"jjj_smes_served\":100.0"), "platforms[0].facts.jjj_smes_served", "only integers"},
        {FACTS("\"jjj_smes_served\":1e2"), "platforms[0].facts.jjj_smes_served", "only integers"},
        {FACTS("\"jjj_smes_served\":1E999"), "platforms[0].facts.jjj_smes_served", "only integers"},
        {FACTS("\"jjj_smes_served\":-0.5"), "platforms[0].facts.jjj_smes_served", "only integers"},
        {FACTS("\"jjj_smes_served\":99999999999999999999.5"), "platforms[0].facts.jjj_smes_served", "only integers"},
        {FACTS("\"total_assets_fen\":9223372036854775808"), "platforms[0].facts.total_assets_fen",
         "an integer beyond 64 bits (line 1, column "},
        {FACTS("\"total_assets_fen\":-9223372036854775809"), "platforms[0].facts.total_assets_fen", "beyond 64 bits"},
        {FACTS("\"total_assets_fen\":18446744073709551616"), "platforms[0].facts.total_assets_fen", "beyond 64 bits"},
        {FACTS("\"total_assets_fen\":100000000000000000000000000000000000000000"), "platforms[0].facts.total_assets_fen",
         "beyond 64 bits"},
    };

    (void)state;
    assert_shapes("assess", cases, sizeof cases / sizeof *cases);
    assert_observed(FACTS("\"total_assets_fen\":9223372036854775807"), "ART6_1_ASSETS", "9223372036854775807");
    assert_observed(FACTS("\"jjj_smes_served\":-0"), "ART6_3_SMES_SERVED", "0");
}

static void a_key_that_is_none_or_twice_is_refused(void **state)
{
    static const shape_case cases[] = {
        {"{\"round\":{\"deadline\":\"2026-06-30\",\"deadline\":\"2026-06-30\"}}", "round.deadline", "the same key twice"},
        {FACTS("\"openness\":true,\"openness\":true"), "platforms[0].facts.openness", "the same key twice"},
        {FACTS("\"openness\":true,\"op\\u0065nness\":true"), "platforms[0].facts.openness", "the same key twice"},
        {FACTS("\"openness\":{\"value\":true,\"value\":true}"), "platforms[0].facts.openness.value", "the same key twice"},
        {"{\"rounds\":{}}", "rounds", "unknown key"},
        {"{\"round\":{\"dealine\":\"2026-06-30\"}}", "round.dealine", "unknown key"},
        {DOCUMENT("{},{},{},{\"facts\":{\"jjj_smes_serve\":1}}"), "platforms[3].facts.jjj_smes_serve", "unknown key"},
        {DOCUMENT("{\"Name\":\"x\"}"), "platforms[0].Name", "unknown key"},
        {DOCUMENT("{\"openness\":true}"), "platforms[0].openness", "unknown key"},
        {FACTS("\"total_assets\":1"), "platforms[0].facts.total_assets", "unknown key"},
        {FACTS("\"total_assets_yuan_\":\"1\""), "platforms[0].facts.total_assets_yuan_", "unknown key"},
        {FACTS("\"free_services_yuan\":\"1\""), "platforms[0].facts.free_services_yuan", "unknown key"},
        {FACTS("\"openness\":{\"value\":true,\"source\":1}"), "platforms[0].facts.openness.source", "unknown key"},
        {DOCUMENT("{\"services\":[{\"offer\":true}]}"), "platforms[0].services[0].offer", "unknown key"},
        {DOCUMENT("{\"incidents\":[{},{\"when\":1}]}"), "platforms[0].incidents[1].when", "unknown key"},
        {DOCUMENT("{\"revocations\":[{\"on\":1}]}"), "platforms[0].revocations[0].on", "unknown key"},
        {DOCUMENT("{\"rulings\":[{\"by\":1}]}"), "platforms[0].rulings[0].by", "unknown key"},
        {"{" ROUND ",\"rules\":{\"reading\":{}}}", "rules.reading", "unknown key"},
        {"{" ROUND ",\"rules\":{\"thresholds\":{\"assets_min\":1}}}", "rules.thresholds.assets_min", "unknown key"},
        {"{" ROUND ",\"rules\":{\"thresholds\":{\"revenue_share_min\":{\"num\":1,\"denom\":2}}}}",
         "rules.thresholds.revenue_share_min.denom", "unknown key"},
        {"{" ROUND ",\"rules\":{\"force\":{\"ART6_1\":\"REQUIRED\"}}}", "rules.force.ART6_1", "unknown key"},
        {"{" ROUND ",\"rules\":{\"relaxable\":{\"ART6_1\":true}}}", "rules.relaxable.ART6_1", "unknown key"},
        {"{\"\":1}", "[\"\"]", "unknown key"},
        {"{\"a.b\":1}", "[\"a.b\"]", "unknown key"},
        {"{\"\\u001b[31m\":1}", "[\"\\u001b[31m\"]", "unknown key"},
        {"{\"kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk\":1}",
         "[\"kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk\"…]", "unknown key"},
    };

    (void)state;
    assert_shapes("assess", cases, sizeof cases / sizeof *cases);
}

static void a_wrong_type_is_refused(void **state)
{
    static const shape_case cases[] = {
        {"[]", "", "an object is wanted, not an array"},
        {"\"x\"", "", "an object is wanted, not a string"},
        {"1", "", "an object is wanted, not a number"},
        {"null", "", "an object is wanted, not null"},
        {"{\"round\":[]}", "round", "an object is wanted, not an array"},
        {"{\"round\":{\"deadline\":20260630}}", "round.deadline", "a date string YYYY-MM-DD is wanted, not a number"},
        {"{\"round\":{\"deadline\":\"2026-06-30\",\"service_year\":\"2025\"}}", "round.service_year",
         "an integer is wanted, not a string"},
        {"{" ROUND ",\"platforms\":{}}", "platforms", "an array is wanted, not an object"},
        {DOCUMENT("null"), "platforms[0]", "an object is wanted, not null"},
        {DOCUMENT("{},7"), "platforms[1]", "an object is wanted, not a number"},
        {DOCUMENT("{\"name\":7}"), "platforms[0].name", "a string is wanted, not a number"},
        {DOCUMENT("{\"uscc\":true}"), "platforms[0].uscc", "a string is wanted, not true"},
        {DOCUMENT("{\"sponsor_usccs\":\"x\"}"), "platforms[0].sponsor_usccs", "an array is wanted"},
        {DOCUMENT("{\"sponsor_usccs\":[null]}"), "platforms[0].sponsor_usccs[0]", "a string is wanted, not null"},
        {DOCUMENT("{\"facts\":[]}"), "platforms[0].facts", "an object is wanted"},
        {FACTS("\"openness\":1"), "platforms[0].facts.openness", "true or false is wanted, not a number"},
        {FACTS("\"openness\":\"yes\""), "platforms[0].facts.openness", "true or false is wanted, not a string"},
        {FACTS("\"openness\":[]"), "platforms[0].facts.openness", "true or false is wanted, not an array"},
        {FACTS("\"openness\":{\"value\":1}"), "platforms[0].facts.openness.value", "true or false is wanted"},
        {FACTS("\"openness\":{\"value\":{}}"), "platforms[0].facts.openness.value", "true or false is wanted, not an object"},
        {FACTS("\"openness\":{\"value\":true,\"basis\":2}"), "platforms[0].facts.openness.basis", "a string is wanted"},
        {FACTS("\"openness\":{\"value\":true,\"evidence\":\"7\"}"), "platforms[0].facts.openness.evidence",
         "an integer is wanted"},
        {FACTS("\"jjj_smes_served\":true"), "platforms[0].facts.jjj_smes_served", "an integer is wanted, not true"},
        {FACTS("\"jjj_smes_served\":\"100\""), "platforms[0].facts.jjj_smes_served", "an integer is wanted, not a string"},
        {FACTS("\"founded_on\":20200101"), "platforms[0].facts.founded_on", "a date string"},
        {FACTS("\"total_assets_fen\":\"300000000\""), "platforms[0].facts.total_assets_fen", "an integer is wanted"},
        {FACTS("\"total_assets_yuan\":3000000"), "platforms[0].facts.total_assets_yuan", "an amount in yuan as a string"},
        {FACTS("\"industries\":\"HEALTH\""), "platforms[0].facts.industries", "an array of names is wanted"},
        {FACTS("\"industries\":[1]"), "platforms[0].facts.industries[0]", "a string is wanted, not a number"},
        {FACTS("\"industries\":{\"value\":\"HEALTH\"}"), "platforms[0].facts.industries.value", "an array of names"},
        {DOCUMENT("{\"services\":{}}"), "platforms[0].services", "an array is wanted"},
        {DOCUMENT("{\"services\":[[]]}"), "platforms[0].services[0]", "an object is wanted"},
        {DOCUMENT("{\"services\":[{\"function\":1}]}"), "platforms[0].services[0].function", "a string is wanted"},
        {DOCUMENT("{\"services\":[{\"function\":\"TALENT\",\"items\":\"RECRUITMENT\"}]}"), "platforms[0].services[0].items",
         "an array of names"},
        {DOCUMENT("{\"services\":[{\"items\":[true]}]}"), "platforms[0].services[0].items[0]", "a string is wanted"},
        {DOCUMENT("{\"services\":[{\"records_in_year\":\"3\"}]}"), "platforms[0].services[0].records_in_year",
         "an integer is wanted"},
        {DOCUMENT("{\"incidents\":[{\"annulled\":0}]}"), "platforms[0].incidents[0].annulled", "true or false"},
        {DOCUMENT("{\"incidents\":[{\"annulled\":{\"value\":true}}]}"), "platforms[0].incidents[0].annulled", "true or false"},
        {DOCUMENT("{\"incidents\":[{\"decided_on\":{\"value\":\"2026-01-01\"}}]}"), "platforms[0].incidents[0].decided_on",
         "a date string YYYY-MM-DD is wanted, not an object"},
        {DOCUMENT("{\"incidents\":[{\"disclosed\":true}]}"), "platforms[0].incidents[0].disclosed", "a string is wanted"},
        {DOCUMENT("{\"incidents\":[{\"evidence\":\"1\"}]}"), "platforms[0].incidents[0].evidence", "an integer"},
        {DOCUMENT("{\"rulings\":[{\"reference\":1}]}"), "platforms[0].rulings[0].reference", "a string"},
        {"{" ROUND ",\"rules\":[]}", "rules", "an object is wanted"},
        {"{" ROUND ",\"rules\":{\"measure\":1}}", "rules.measure", "a string is wanted"},
        {"{" ROUND ",\"rules\":{\"readings\":[]}}", "rules.readings", "an object is wanted"},
        {"{" ROUND ",\"rules\":{\"readings\":{\"AGE_DAY\":\"1\"}}}", "rules.readings.AGE_DAY", "an integer is wanted"},
        {"{" ROUND ",\"rules\":{\"readings\":{\"AGE_DAY\":true}}}", "rules.readings.AGE_DAY", "an integer is wanted"},
        {"{" ROUND ",\"rules\":{\"force\":{\"ART6_1_AGE\":1}}}", "rules.force.ART6_1_AGE", "a string is wanted"},
        {"{" ROUND ",\"rules\":{\"force\":[]}}", "rules.force", "an object is wanted"},
        {"{" ROUND ",\"rules\":{\"relaxable\":{\"ART6_1_AGE\":1}}}", "rules.relaxable.ART6_1_AGE", "true or false"},
        {"{" ROUND ",\"rules\":{\"thresholds\":{\"smes_min\":\"1\"}}}", "rules.thresholds.smes_min", "an integer"},
        {"{" ROUND ",\"rules\":{\"thresholds\":{\"revenue_share_min\":1}}}", "rules.thresholds.revenue_share_min",
         "an object is wanted"},
        {"{" ROUND ",\"rules\":{\"thresholds\":{\"revenue_share_min\":{\"num\":\"1\"}}}}",
         "rules.thresholds.revenue_share_min.num", "an integer"},
        {"{" ROUND ",\"rules\":{\"title\":1}}", "rules.title", "a string"},
    };

    (void)state;
    assert_shapes("assess", cases, sizeof cases / sizeof *cases);
}

static void what_must_be_there_is_missed(void **state)
{
    static const shape_case cases[] = {
        {"{}", "round.deadline", "missing"},
        {"{\"platforms\":[]}", "round.deadline", "missing"},
        {"{\"round\":null,\"platforms\":[]}", "round.deadline", "missing"},
        {"{\"round\":{},\"platforms\":[]}", "round.deadline", "missing"},
        {"{\"round\":{\"deadline\":null},\"platforms\":[]}", "round.deadline", "missing"},
        {"{" ROUND "}", "platforms", "missing"},
        {"{" ROUND ",\"platforms\":null}", "platforms", "missing"},
        {"{" ROUND ",\"rules\":{\"thresholds\":{\"revenue_share_min\":{\"num\":1}}}}",
         "rules.thresholds.revenue_share_min.den", "missing"},
        {"{" ROUND ",\"rules\":{\"thresholds\":{\"satisfaction_min\":{\"num\":null,\"den\":2}}}}",
         "rules.thresholds.satisfaction_min.num", "missing"},
    };

    (void)state;
    assert_shapes("assess", cases, sizeof cases / sizeof *cases);
}

static void readings_and_options_that_are_none_are_refused(void **state)
{
    static const shape_case cases[] = {
        {"{" ROUND ",\"rules\":{\"readings\":{\"STAFF\":1}},\"platforms\":[]}", "rules.readings.STAFF",
         "unknown reading point"},
        {"{" ROUND ",\"rules\":{\"readings\":{\"R6\":null}},\"platforms\":[]}", "rules.readings.R6", "unknown reading point"},
        {"{" ROUND ",\"rules\":{\"readings\":{\"STAFF_QUALIFICATION\":3}},\"platforms\":[]}",
         "rules.readings.STAFF_QUALIFICATION", "no such option"},
        {"{" ROUND ",\"rules\":{\"readings\":{\"AGE_DAY\":2}},\"platforms\":[]}", "rules.readings.AGE_DAY", "no such option"},
        {"{" ROUND ",\"rules\":{\"readings\":{\"AGE_DAY\":-1}},\"platforms\":[]}", "rules.readings.AGE_DAY", "no such option"},
        {"{" ROUND ",\"rules\":{\"readings\":{\"AGE_DAY\":256}},\"platforms\":[]}", "rules.readings.AGE_DAY", "no such option"},
    };

    (void)state;
    assert_shapes("assess", cases, sizeof cases / sizeof *cases);
}

static void dates_have_one_form(void **state)
{
    static const char *const wrong[] = {"2026-6-30",  "2026/06/30", "20260630",    "2026-06-30T00:00", " 2026-06-30",
                                        "2026-06-3O", "",           "2026-06-30 ", "二〇二六年六月",   "26-06-30"};
    char document[256];
    size_t i;

    (void)state;
    for (i = 0; i < sizeof wrong / sizeof *wrong; i++) {
        snprintf(document, sizeof document, FACTS("\"founded_on\":\"%s\""), wrong[i]);
        assert_refused("assess", document, strlen(document), "platforms[0].facts.founded_on",
                       "a date is written YYYY-MM-DD");
        snprintf(document, sizeof document, "{\"round\":{\"deadline\":\"%s\"},\"platforms\":[]}", wrong[i]);
        assert_refused("assess", document, strlen(document), "round.deadline", "a date is written YYYY-MM-DD");
    }
}

static void yuan_is_exact(void **state)
{
    static const struct {
        const char *yuan, *fen;
    } amounts[] = {
        {"0", "0"},
        {"0.00", "0"},
        {"-0.00", "0"},
        {"0.01", "1"},
        {"0.1", "10"},
        {"123.45", "12345"},
        {"2999999.99", "299999999"},
        {"3000000", "300000000"},
        {"3000000.0", "300000000"},
        {"3000000.01", "300000001"},
        {"007", "700"},
        {"92233720368547758.06", "9223372036854775806"},
        {"92233720368547758.07", "9223372036854775807"},
    };
    static const char *const none[] = {"", "-", ".", "1.", ".5", "1.234", "1,000.00", "1e3", "+1", " 1", "1 ", "1.2.3", "一",
                                       "0x10", "--1", "1-", "NaN"};
    static const char *const beyond[] = {"92233720368547758.08", "92233720368547759", "922337203685477580.7",
                                         "-92233720368547758.09", "100000000000000000000000000000"};
    char document[256];
    size_t i;

    (void)state;
    for (i = 0; i < sizeof amounts / sizeof *amounts; i++) {
        snprintf(document, sizeof document, FACTS("\"total_assets_yuan\":\"%s\""), amounts[i].yuan);
        assert_observed(document, "ART6_1_ASSETS", amounts[i].fen);
        snprintf(document, sizeof document, FACTS("\"total_assets_yuan\":{\"value\":\"%s\",\"basis\":\"VERIFIED\"}"),
                 amounts[i].yuan);
        assert_observed(document, "ART6_1_ASSETS", amounts[i].fen);
    }
    for (i = 0; i < sizeof none / sizeof *none; i++) {
        snprintf(document, sizeof document, FACTS("\"total_assets_yuan\":\"%s\""), none[i]);
        assert_refused("assess", document, strlen(document), "platforms[0].facts.total_assets_yuan", "not an amount");
    }
    for (i = 0; i < sizeof beyond / sizeof *beyond; i++) {
        snprintf(document, sizeof document, FACTS("\"total_assets_yuan\":\"%s\""), beyond[i]);
        assert_refused("assess", document, strlen(document), "platforms[0].facts.total_assets_yuan",
                       "the amount in fen is beyond 64 bits");
    }
}

static void fen_and_yuan_exclude_each_other(void **state)
{
    static const char *const money[] = {"total_assets", "sme_service_revenue", "operating_revenue", "total_income",
                                        "service_revenue"};
    char document[256], path[96];
    size_t i;

    (void)state;
    for (i = 0; i < sizeof money / sizeof *money; i++) {
        snprintf(document, sizeof document, FACTS("\"%s_fen\":1,\"%s_yuan\":\"1\""), money[i], money[i]);
        snprintf(path, sizeof path, "platforms[0].facts.%s_yuan", money[i]);
        assert_refused("assess", document, strlen(document), path, "both as _fen and as _yuan");
        snprintf(document, sizeof document, FACTS("\"%s_yuan\":\"1\",\"%s_fen\":1"), money[i], money[i]);
        snprintf(path, sizeof path, "platforms[0].facts.%s_fen", money[i]);
        assert_refused("assess", document, strlen(document), path, "both as _fen and as _yuan");
    }
    assert_refused("assess",
                   "{" ROUND ",\"rules\":{\"thresholds\":{\"assets_fen_min\":1,\"assets_yuan_min\":\"1\"}},\"platforms\":[]}",
                   strlen("{" ROUND
                          ",\"rules\":{\"thresholds\":{\"assets_fen_min\":1,\"assets_yuan_min\":\"1\"}},\"platforms\":[]}"),
                   "rules.thresholds.assets_yuan_min", "both as _fen and as _yuan");
    /* null is "not stated", in either form. */
    assert_observed(FACTS("\"total_assets_fen\":null,\"total_assets_yuan\":\"1\""), "ART6_1_ASSETS", "100");
    assert_observed(FACTS("\"total_assets_fen\":7,\"total_assets_yuan\":null"), "ART6_1_ASSETS", "7");
}

static void nesting_without_end_is_refused(void **state)
{
    size_t depth = 1000000;
    char *text = calloc(2 * depth + 1, 1);

    (void)state;
    assert_non_null(text);
    memset(text, '[', depth);
    assert_refused("assess", text, depth, "", "nested too deeply (line 1, column 65)");
    memset(text + depth, ']', depth);
    assert_refused("assess", text, 2 * depth, "", "nested too deeply");
    free(text);
}

/* ---- values ---- */

typedef struct value_case {
    const char *platform, *status, *field;
    json_int_t entry; /* 0: null */
    const char *clause;
} value_case;

static const value_case value_cases[] = {
    /* yes/no, counts, money, dates, sets */
    {"{\"facts\":{\"jjj_smes_served\":-1}}", "RANGE", "jjj_smes_served", 0, "6(3)"},
    {"{\"facts\":{\"total_assets_fen\":-1}}", "RANGE", "total_assets_fen", 0, "6(1)"},
    {"{\"facts\":{\"total_assets_fen\":-9223372036854775808}}", "RANGE", "total_assets_fen", 0, "6(1)"},
    {"{\"facts\":{\"total_assets_yuan\":\"-0.01\"}}", "RANGE", "total_assets_fen", 0, "6(1)"},
    {"{\"facts\":{\"total_assets_yuan\":\"-92233720368547758.08\"}}", "RANGE", "total_assets_fen", 0, "6(1)"},
    {"{\"facts\":{\"survey_mean_score\":10001}}", "RANGE", "survey_mean_score", 0, "6(9)"},
    {"{\"facts\":{\"founded_on\":\"2026-02-30\"}}", "DATE", "founded_on", 0, "6(1)"},
    {"{\"facts\":{\"founded_on\":\"0000-00-00\"}}", "DATE", "founded_on", 0, "6(1)"},
    {"{\"facts\":{\"founded_on\":\"1899-12-31\"}}", "DATE", "founded_on", 0, "6(1)"},
    {"{\"facts\":{\"filed_on\":\"2200-01-01\"}}", "DATE", "filed_on", 0, "10"},
    {"{\"facts\":{\"industries\":[\"HEALTH\",\"COAL\"]}}", "BITS", "industries", 0, "8(1)"},
    /* standing */
    {"{\"facts\":{\"openness\":{\"value\":true,\"basis\":\"SWORN\"}}}", "ENUM", "openness", 0, "3"},
    {"{\"facts\":{\"openness\":{\"value\":true,\"basis\":\"NOT_STATED\"}}}", "BASIS", "openness", 0, "3"},
    {"{\"facts\":{\"openness\":{\"value\":true,\"evidence\":-1}}}", "RANGE", "openness", 0, "3"},
    {"{\"facts\":{\"openness\":{\"value\":true,\"evidence\":2147483648}}}", "RANGE", "openness", 0, "3"},
    {"{\"facts\":{\"openness\":{\"basis\":\"VERIFIED\"}}}", "BASIS", "openness", 0, "3"},
    {"{\"facts\":{\"openness\":{\"value\":null,\"evidence\":7}}}", "BASIS", "openness", 0, "3"},
    {"{\"facts\":{\"openness\":{\"value\":null,\"basis\":\"DECLARED\",\"evidence\":7}}}", "BASIS", "openness", 0, "3"},
    {"{\"facts\":{\"openness\":{\"basis\":\"SWORN\"}}}", "ENUM", "openness", 0, "3"},
    /* part and whole */
    {"{\"facts\":{\"sme_service_revenue_fen\":2,\"operating_revenue_fen\":1}}", "CONTRADICTION", "sme_service_revenue_fen", 0,
     "6(8)"},
    {"{\"facts\":{\"survey_satisfied\":2,\"survey_valid\":1}}", "CONTRADICTION", "survey_satisfied", 0, "6(9)"},
    /* codes and text */
    {"{\"uscc\":\"9111\"}", "CODE", "uscc", 0, NULL},
    {"{\"sponsor_usccs\":[\"91110108551385082Q\",\"x\"]}", "CODE", "sponsor_usccs[2]", 2, NULL},
    /* services */
    {"{\"services\":[{}]}", "ENUM", "services[1].function", 1, "7"},
    {"{\"services\":[{\"function\":\"COOKING\"}]}", "ENUM", "services[1].function", 1, "7"},
    {"{\"services\":[{\"function\":\"TALENT\"},{\"function\":\"TALENT\"}]}", "DUPLICATE", "services[2].function", 2, "7"},
    {"{\"services\":[{\"function\":\"TALENT\",\"records_in_year\":-1}]}", "RANGE", "services[1].records_in_year", 1, "7"},
    {"{\"services\":[{\"function\":\"TALENT\",\"opens_instruments\":true}]}", "CONTRADICTION", "services[1].opens_instruments", 1,
     "7"},
    {"{\"services\":[{\"function\":\"TALENT\",\"items\":[\"POLICY\"]}]}", "BITS", "services[1].items", 1, "7"},
    {"{\"services\":[{\"function\":\"TALENT\",\"items\":[\"CONSULTING_POLICY\"]}]}", "BITS", "services[1].items", 1, "7"},
    {"{\"services\":[{\"function\":\"TALENT\",\"items\":[\"OTHER\"]}]}", "BITS", "services[1].items", 1, "7"},
    {"{\"services\":[{\"items\":[\"POLICY\"]}]}", "ENUM", "services[1].function", 1, "7"},
    /* incidents */
    {"{\"incidents\":[{\"subject\":\"ENTITY\"}]}", "ENUM", "incidents[1].kind", 1, "6(2)"},
    {"{\"incidents\":[{\"kind\":\"THEFT\",\"subject\":\"ENTITY\"}]}", "ENUM", "incidents[1].kind", 1, "6(2)"},
    {"{\"incidents\":[{\"kind\":\"CRIMINAL\"}]}", "ENUM", "incidents[1].subject", 1, "6(2)"},
    {"{\"incidents\":[{\"kind\":\"CRIMINAL\",\"subject\":\"COOK\"}]}", "ENUM", "incidents[1].subject", 1, "6(2)"},
    {"{\"incidents\":[{\"kind\":\"ADMINISTRATIVE_PENALTY\",\"subject\":\"ENTITY\",\"severity\":\"BAD\"}]}", "ENUM",
     "incidents[1].severity", 1, "6(2)"},
    {"{\"incidents\":[{\"kind\":\"CRIMINAL\",\"subject\":\"ENTITY\",\"challenge\":\"LOST\"}]}", "ENUM", "incidents[1].challenge", 1,
     "6(2)"},
    {"{\"incidents\":[{\"kind\":\"CRIMINAL\",\"subject\":\"ENTITY\",\"disclosed\":\"MAYBE\"}]}", "ENUM", "incidents[1].disclosed",
     1, NULL},
    {"{\"incidents\":[{\"kind\":\"CRIMINAL\",\"subject\":\"ENTITY\",\"basis\":\"SWORN\"}]}", "ENUM", "incidents[1].basis", 1,
     NULL},
    {"{\"incidents\":[{\"kind\":\"CRIMINAL\",\"subject\":\"ENTITY\",\"evidence\":-1}]}", "RANGE", "incidents[1].evidence", 1,
     NULL},
    {"{\"incidents\":[{\"kind\":\"CRIMINAL\",\"subject\":\"ENTITY\"},{\"kind\":\"CRIMINAL\",\"subject\":\"ENTITY\","
     "\"decided_on\":\"2025-02-29\"}]}",
     "DATE", "incidents[2].decided_on", 2, "6(2)"},
    {"{\"incidents\":[{\"kind\":\"CRIMINAL\",\"subject\":\"ENTITY\",\"repaired_on\":\"2025-02-01\"}]}", "CONTRADICTION",
     "incidents[1].repaired_on", 1, "6(2)"},
    {"{\"incidents\":[{\"kind\":\"SERIOUS_DISHONESTY\",\"subject\":\"ENTITY\",\"decided_on\":\"2025-02-02\","
     "\"ended_on\":\"2025-02-01\"}]}",
     "CONTRADICTION", "incidents[1].ended_on", 1, "6(2)"},
    {"{\"incidents\":[{\"kind\":\"CRIMINAL\",\"subject\":\"LEGAL_REPRESENTATIVE\",\"office_from\":\"2025-02-02\","
     "\"office_until\":\"2025-02-01\"}]}",
     "CONTRADICTION", "incidents[1].office_until", 1, "6(2)"},
    {"{\"incidents\":[{\"kind\":\"CRIMINAL\",\"subject\":\"LEGAL_REPRESENTATIVE\",\"office_from\":\"2025-13-02\"}]}", "DATE",
     "incidents[1].office_from", 1, "6(2)"},
    /* revocations and rulings */
    {"{\"revocations\":[{\"ground\":\"ART16\",\"decided_on\":\"2025-01-01\"}]}", "ENUM", "revocations[1].ground", 1, "15"},
    {"{\"revocations\":[{\"decided_on\":\"2025-01-01\"}]}", "ENUM", "revocations[1].ground", 1, "15"},
    {"{\"revocations\":[{\"ground\":\"ART14\",\"decided_on\":\"2025-01-32\"}]}", "DATE", "revocations[1].decided_on", 1, "15"},
    {"{\"revocations\":[{\"ground\":\"ART14\",\"decided_on\":\"2025-01-02\",\"annulled_on\":\"2025-01-01\"}]}", "CONTRADICTION",
     "revocations[1].annulled_on", 1, "15"},
    {"{\"rulings\":[{\"criterion\":\"ART6\",\"ruling\":\"ALLOWED\",\"decided_on\":\"2025-01-01\"}]}", "ENUM",
     "rulings[1].criterion", 1, NULL},
    {"{\"rulings\":[{\"criterion\":\"ART6_1_AGE\",\"ruling\":\"MAYBE\",\"decided_on\":\"2025-01-01\"}]}", "ENUM",
     "rulings[1].ruling", 1, NULL},
    {"{\"rulings\":[{\"criterion\":\"ART6_1_AGE\",\"ruling\":\"ALLOWED\"}]}", "DATE", "rulings[1].decided_on", 1, NULL},
    {"{\"rulings\":[{\"criterion\":\"ART6_1_AGE\",\"ruling\":\"ALLOWED\",\"decided_on\":\"2025-01-01\"},"
     "{\"criterion\":\"ART6_1_AGE\",\"ruling\":\"REFUSED\",\"decided_on\":\"2025-01-01\"}]}",
     "DUPLICATE", "rulings[2].criterion", 2, NULL},
};

static void assert_error(json_t *result, const value_case *c, json_int_t row)
{
    json_t *error = json_object_get(result, "error");

    if (!error || strcmp(text_of(error, "status"), c->status) != 0 || strcmp(text_of(error, "field"), c->field) != 0)
        print_message("%s\n  expected %s %s, found %s %s\n", c->platform, c->status, c->field, text_of(error, "status"),
                      text_of(error, "field"));
    assert_string_equal(text_of(error, "status"), c->status);
    assert_string_equal(text_of(error, "field"), c->field);
    assert_int_equal(number_of(error, "row"), row);
    if (c->entry)
        assert_int_equal(number_of(error, "entry"), c->entry);
    else
        assert_null_at(error, "entry");
    if (c->clause)
        assert_string_equal(text_of(error, "clause"), c->clause);
    assert_true(strlen(text_of(error, "message")) > 10);
    assert_int_equal(json_object_size(error), 6);
    assert_int_equal(json_object_size(result), 2);
}

static void a_bad_value_is_its_rows_error(void **state)
{
    char document[1024];
    size_t i;

    (void)state;
    for (i = 0; i < sizeof value_cases / sizeof *value_cases; i++) {
        json_t *tree;

        snprintf(document, sizeof document, DOCUMENT("{\"name\":\"before\"},%s,{\"name\":\"after\"}"), value_cases[i].platform);
        tree = answer("assess", document, 1);
        assert_int_equal(json_array_size(json_object_get(tree, "results")), 3);
        assert_string_equal(text_of(result_at(tree, 0), "overall"), "UNKNOWN");
        assert_error(result_at(tree, 1), &value_cases[i], 1);
        assert_null_at(result_at(tree, 1), "name");
        assert_string_equal(text_of(result_at(tree, 2), "name"), "after");
        assert_string_equal(text_of(result_at(tree, 2), "overall"), "UNKNOWN");
        json_decref(tree);
    }
}

static void a_bad_rule_or_deadline_is_every_rows_error(void **state)
{
    static const struct {
        const char *rules, *deadline, *status, *field;
    } cases[] = {
        {"\"measure\":\"SHANGHAI_2023\"", "2026-06-30", "ENUM", "rules.measure"},
        {"\"min_basis\":\"SWORN\"", "2026-06-30", "ENUM", "rules.min_basis"},
        {"\"min_basis\":\"NOT_STATED\"", "2026-06-30", "ENUM", "rules.min_basis"},
        {"\"force\":{\"ART6_1_AGE\":\"STRICT\"}", "2026-06-30", "ENUM", "rules.force[4]"},
        {"\"force\":{\"ART6_1_AGE\":\"NONE\"}", "2026-06-30", "ENUM", "rules.force[4]"},
        {"\"valid_from\":\"2022-02-30\"", "2026-06-30", "DATE", "rules.valid_from"},
        {"\"valid_to\":\"2021-01-01\"", "2026-06-30", "CONTRADICTION", "rules.valid_to"},
        {"\"thresholds\":{\"staff_min\":-8}", "2026-06-30", "RANGE", "rules.staff_min"},
        {"\"thresholds\":{\"revenue_share_min\":{\"num\":3,\"den\":2}}", "2026-06-30", "RANGE", "rules.revenue_share_min"},
        {"\"thresholds\":{\"revenue_share_min\":{\"num\":1,\"den\":0}}", "2026-06-30", "RANGE", "rules.revenue_share_min"},
        {"\"thresholds\":{\"age_years_min\":101}", "2026-06-30", "RANGE", "rules.age_years_min"},
        {"", "2026-06-31", "DATE", "round.deadline"},
        {"", "0000-00-00", "DATE", "round.deadline"},
    };
    char document[512];
    size_t i;

    (void)state;
    for (i = 0; i < sizeof cases / sizeof *cases; i++) {
        json_t *tree, *error;
        size_t row;

        snprintf(document, sizeof document, "{\"round\":{\"deadline\":\"%s\"},\"rules\":{%s},\"platforms\":[{},{}]}",
                 cases[i].deadline, cases[i].rules);
        tree = answer("assess", document, 1);
        for (row = 0; row < 2; row++) {
            error = json_object_get(result_at(tree, row), "error");
            if (strcmp(text_of(error, "field"), cases[i].field) != 0)
                print_message("%s: %s\n", cases[i].rules, text_of(error, "field"));
            assert_string_equal(text_of(error, "status"), cases[i].status);
            assert_string_equal(text_of(error, "field"), cases[i].field);
            assert_int_equal(number_of(error, "row"), row);
        }
        json_decref(tree);
    }
}

/* ---- what is read ---- */

static void facts_stand_as_they_are_stated(void **state)
{
    static const struct {
        const char *fact, *verdict, *reason;
        json_int_t evidence;
    } cases[] = {
        {"true", "UNKNOWN", "EVIDENCE", 0},
        {"false", "NOT_MET", NULL, 0},
        {"null", "UNKNOWN", "NOT_STATED", 0},
        {"{}", "UNKNOWN", "NOT_STATED", 0},
        {"{\"value\":null}", "UNKNOWN", "NOT_STATED", 0},
        {"{\"value\":null,\"basis\":null,\"evidence\":null}", "UNKNOWN", "NOT_STATED", 0},
        {"{\"value\":null,\"basis\":\"NOT_STATED\"}", "UNKNOWN", "NOT_STATED", 0},
        {"{\"value\":true}", "UNKNOWN", "EVIDENCE", 0},
        {"{\"value\":true,\"basis\":null}", "UNKNOWN", "EVIDENCE", 0},
        {"{\"value\":true,\"evidence\":7}", "UNKNOWN", "EVIDENCE", 7},
        {"{\"value\":true,\"basis\":\"DECLARED\"}", "UNKNOWN", "EVIDENCE", 0},
        {"{\"evidence\":9,\"basis\":\"DOCUMENTED\",\"value\":true}", "MET", NULL, 9},
        {"{\"value\":true,\"basis\":\"VERIFIED\"}", "MET", NULL, 0},
        {"{\"value\":false,\"basis\":\"VERIFIED\",\"evidence\":2147483647}", "NOT_MET", NULL, 2147483647},
    };
    char document[512];
    size_t i;

    (void)state;
    for (i = 0; i < sizeof cases / sizeof *cases; i++) {
        json_t *tree, *finding, *reasons;

        snprintf(document, sizeof document,
                 "{" ROUND ",\"rules\":{\"min_basis\":\"DOCUMENTED\"},\"platforms\":[{\"facts\":{\"operating_soundly\":%s}}]}",
                 cases[i].fact);
        tree = answer("assess", document, 0);
        finding = finding_of(result_at(tree, 0), "ART6_2_OPERATION");
        if (strcmp(text_of(finding, "verdict"), cases[i].verdict) != 0)
            print_message("%s\n", cases[i].fact);
        assert_string_equal(text_of(finding, "verdict"), cases[i].verdict);
        reasons = json_object_get(finding, "reasons");
        assert_int_equal(json_array_size(reasons), cases[i].reason ? 1 : 0);
        if (cases[i].reason)
            assert_string_equal(json_string_value(json_array_get(reasons, 0)), cases[i].reason);
        if (cases[i].evidence)
            assert_int_equal(number_of(finding, "evidence"), cases[i].evidence);
        else
            assert_null_at(finding, "evidence");
        json_decref(tree);
    }
}

/* Every fact: stated so, its criterion is not UNKNOWN any more for want of it. */
static void every_fact_has_a_key(void **state)
{
    int32_t field;
    char document[512];

    (void)state;
    for (field = SMEPLAT_FIELD_PUBLIC_BENEFIT; field <= SMEPLAT_FIELD_MATERIALS_COMPLETE; field++) {
        const char *name = smeplat_field_name(field);
        static const char *const values[] = {"true", "7", "\"2020-01-01\"", "[\"HEALTH\"]"};
        size_t i, taken = 0;

        for (i = 0; i < 4; i++) {
            smeplat_json_request request;
            smeplat_json_reply reply;

            snprintf(document, sizeof document, FACTS("\"%s\":%s"), name, values[i]);
            request = request_for("assess", document);
            reply = run(&request);
            taken += reply.status == SMEPLAT_OK && reply.exit_status == 0;
            /* Stated with evidence 4321, the number is found in the answer wherever the fact decides something alone. */
            smeplat_json_free(&reply);
        }
        if (taken != 1)
            print_message("%s is taken as %u kinds of value\n", name, (unsigned)taken);
        assert_int_equal(taken, 1);
    }
}

static void facts_land_in_their_own_place(void **state)
{
    /* Each fact alone, false or 0 or late: the one criterion that looks at it is the one that is not UNKNOWN. */
    static const struct {
        const char *fact, *criterion;
    } cases[] = {
        {"\"public_benefit\":false", "ART3_PRINCIPLES"},
        {"\"public_character\":false", "ART3_PRINCIPLES"},
        {"\"openness\":false", "ART3_PRINCIPLES"},
        {"\"legal_person\":false", "ART6_1_LEGAL_PERSON"},
        {"\"registered_in_beijing\":false", "ART6_1_REGISTERED"},
        {"\"founded_on\":\"2026-06-30\"", "ART6_1_AGE"},
        {"\"total_assets_fen\":1", "ART6_1_ASSETS"},
        {"\"operating_soundly\":false", "ART6_2_OPERATION"},
        {"\"good_prospects\":false", "ART6_2_PROSPECTS"},
        {"\"field_reputation\":false", "ART6_3_REPUTATION"},
        {"\"jjj_smes_served\":0", "ART6_3_SMES_SERVED"},
        {"\"fixed_premises\":false", "ART6_4_PREMISES"},
        {"\"facilities\":false", "ART6_4_FACILITIES"},
        {"\"organises_resources\":false", "ART6_4_ORGANISES"},
        {"\"institutions_gathered\":4", "ART6_4_INSTITUTIONS"},
        {"\"system_display\":false", "ART6_5_DISPLAY"},
        {"\"system_query\":false", "ART6_5_QUERY"},
        {"\"digital_operation\":false", "ART6_5_DIGITAL"},
        {"\"business_reputation\":false", "ART6_6_CREDIT"},
        {"\"management_system\":false", "ART6_6_MANAGEMENT"},
        {"\"service_process\":false", "ART6_6_PROCESS"},
        {"\"charging_standard\":false", "ART6_6_CHARGES"},
        {"\"quality_assurance\":false", "ART6_6_QUALITY"},
        {"\"development_plan\":false", "ART6_6_PLAN"},
        {"\"annual_targets\":false", "ART6_6_TARGETS"},
        {"\"management_team\":false", "ART6_7_TEAM"},
        {"\"staff_degree_only\":8", "ART6_7_STAFF"},
        {"\"staff_title_only\":8", "ART6_7_STAFF"},
        {"\"staff_degree_and_title\":8", "ART6_7_STAFF"},
        {"\"free_services\":0", "ART6_8_FREE_SERVICES"},
        {"\"sme_service_revenue_fen\":1,\"operating_revenue_fen\":2", "ART6_8_REVENUE_SHARE"},
        {"\"survey_satisfied\":9,\"survey_valid\":10", "ART6_9_SATISFACTION"},
        {"\"filed_on\":\"2026-07-01\"", "ART10_FILED_IN_TIME"},
        {"\"materials_complete\":false", "ART10_MATERIALS"},
    };
    char document[512];
    size_t i, k;

    (void)state;
    for (i = 0; i < sizeof cases / sizeof *cases; i++) {
        json_t *tree, *finding, *findings;

        snprintf(document, sizeof document, DOCUMENT("{\"facts\":{%s}}"), cases[i].fact);
        tree = answer("assess", document, 0);
        findings = json_object_get(result_at(tree, 0), "findings");
        json_array_foreach(findings, k, finding)
        {
            const char *criterion = text_of(finding, "criterion");
            int known = strcmp(text_of(finding, "verdict"), "UNKNOWN") != 0;

            if (strcmp(criterion, "ART15_BAR") == 0) /* nothing on record is MET */
                continue;
            if (known != (strcmp(criterion, cases[i].criterion) == 0))
                print_message("%s: %s is %s\n", cases[i].fact, criterion, text_of(finding, "verdict"));
            assert_int_equal(known, strcmp(criterion, cases[i].criterion) == 0);
        }
        json_decref(tree);
    }
}

static void sets_are_read_by_name(void **state)
{
    static const char *const documents[] = {
        DOCUMENT("{\"facts\":{\"industries\":[\"NEXT_GENERATION_IT\",\"OTHER\"]},"
                 "\"services\":[{\"function\":\"CONSULTING\",\"items\":[\"POLICY\",\"OTHER\",\"CONSULTING_MARKET\"]},"
                 "{\"items\":[\"TRAINING\",\"STARTUP_TRAINING\"],\"function\":\"STARTUP\"},"
                 "{\"function\":\"TALENT\",\"items\":[]}]}"),
        DOCUMENT("{\"facts\":{\"industries\":[]}}"),
        DOCUMENT("{\"facts\":{\"industries\":null}}"),
    };
    size_t i;

    (void)state;
    for (i = 0; i < 3; i++) {
        json_t *tree = answer("assess", documents[i], 0);
        json_t *tags = json_object_get(result_at(tree, 0), "tags");

        /* No industry stated, or none of those: no tag. */
        assert_int_equal(json_array_size(tags), i ? 0 : 1);
        json_decref(tree);
    }
}

static void rules_in_a_document_are_used(void **state)
{
    json_t *tree = answer(
        "assess",
        "{" ROUND ",\"rules\":{\"measure\":\"BEIJING_2022\",\"min_basis\":\"VERIFIED\",\"readings\":{\"STAFF_QUALIFICATION\":1,"
        "\"AGE_DAY\":null},\"force\":{\"ART6_1_AGE\":\"NOT_REQUIRED\",\"ART6_7_TEAM\":\"IN_PRINCIPLE\",\"ART3_PRINCIPLES\":null},"
        "\"relaxable\":{\"ART6_5_QUERY\":false,\"ART6_5_DISPLAY\":null},"
        "\"thresholds\":{\"assets_yuan_min\":\"5000000.00\",\"revenue_share_min\":{\"num\":1,\"den\":2},\"smes_min\":null,"
        "\"satisfaction_min\":null,\"staff_min\":9},"
        "\"title\":\"本地办法\",\"issuer\":null,\"document_number\":\"〔2030〕1号\",\"valid_from\":null,"
        "\"valid_to\":\"2026-01-01\"},\"platforms\":[{\"facts\":{\"management_team\":false,\"total_assets_fen\":500000000,"
        "\"jjj_smes_served\":{\"value\":1,\"basis\":\"VERIFIED\"}}}]}",
        0);
    json_t *measure = json_object_get(tree, "measure"), *result = result_at(tree, 0), *finding;

    (void)state;
    assert_string_equal(text_of(measure, "measure"), "BEIJING_2022");
    assert_string_equal(text_of(measure, "title"), "本地办法");
    assert_null_at(measure, "issuer");
    assert_string_equal(text_of(measure, "document_number"), "〔2030〕1号");
    assert_null_at(measure, "valid_from");
    assert_string_equal(text_of(measure, "valid_to"), "2026-01-01");
    assert_string_equal(json_string_value(json_array_get(json_object_get(result, "notes"), 0)), "OUTSIDE_VALIDITY");
    assert_string_equal(text_of(finding_of(result, "ART6_1_AGE"), "verdict"), "NOT_APPLICABLE");
    assert_string_equal(text_of(finding_of(result, "ART6_7_TEAM"), "verdict"), "DISCRETION");
    finding = finding_of(result, "ART6_1_ASSETS");
    assert_string_equal(text_of(finding, "verdict"), "UNKNOWN");
    assert_int_equal(number_of(finding, "required"), 500000000);
    assert_int_equal(number_of(finding_of(result, "ART6_7_STAFF"), "required"), 9);
    finding = finding_of(result, "ART6_3_SMES_SERVED");
    assert_string_equal(text_of(finding, "verdict"), "UNKNOWN");
    assert_string_equal(text_of(finding, "field"), "rules.smes_min");
    assert_null_at(finding, "required");
    assert_string_equal(text_of(finding_of(result, "ART6_9_SATISFACTION"), "field"), "rules.satisfaction_min");
    assert_int_equal(number_of(json_object_get(finding_of(result, "ART6_8_REVENUE_SHARE"), "required"), "den"), 2);
    json_decref(tree);
}

static void a_reading_changes_the_answer(void **state)
{
    static const char *const option[] = {"0", "1", "2"}, *const verdict[] = {"MET", "NOT_MET", "NOT_MET"};
    char document[512];
    size_t i;

    (void)state;
    for (i = 0; i < 3; i++) {
        json_t *tree;

        snprintf(document, sizeof document,
                 "{" ROUND ",\"rules\":{\"readings\":{\"STAFF_QUALIFICATION\":%s}},\"platforms\":[{\"facts\":"
                 "{\"staff_degree_only\":8,\"staff_title_only\":0,\"staff_degree_and_title\":0}}]}",
                 option[i]);
        tree = answer("assess", document, 0);
        assert_string_equal(text_of(finding_of(result_at(tree, 0), "ART6_7_STAFF"), "verdict"), verdict[i]);
        json_decref(tree);
    }
}

/* ---- what comes back ---- */

static void assert_keys(json_t *object, const char *const *keys, size_t count)
{
    const char *key;
    json_t *value;
    size_t i = 0;

    json_object_foreach(object, key, value)
    {
        assert_true(i < count);
        assert_string_equal(key, keys[i]);
        i++;
    }
    assert_int_equal(i, count);
}

static void results_have_their_keys_in_order(void **state)
{
    static const char *const whole[] = {"measure", "calendar", "advice", "results"};
    static const char *const measure[] = {"measure", "title", "issuer", "document_number", "valid_from", "valid_to"};
    static const char *const calendar[] = {"edition", "covers_from", "covers_to", "final_through"};
    static const char *const result[] = {"name",   "uscc", "conditions", "filing",   "overall",
                                         "counts", "tags", "notes",      "earliest", "findings"};
    static const char *const counts[] = {"NOT_MET", "UNKNOWN", "DISCRETION", "MET", "NOT_APPLICABLE"};
    static const char *const finding[] = {"criterion",      "clause", "verdict",  "reasons", "observed", "required", "shortfall",
                                          "shortfall_both", "unit",   "met_from", "field",   "entry",    "evidence", "readings"};
    json_t *tree = answer("assess", DOCUMENT("{\"name\":\"甲\",\"uscc\":\"91110108551385082Q\"}"), 0);
    json_t *first = result_at(tree, 0), *f, *findings = json_object_get(first, "findings");
    size_t i;

    (void)state;
    assert_keys(tree, whole, 4);
    assert_keys(json_object_get(tree, "measure"), measure, 6);
    assert_keys(json_object_get(tree, "calendar"), calendar, 4);
    assert_string_equal(text_of(json_object_get(tree, "calendar"), "covers_from"), "2001-01-01");
    assert_string_equal(text_of(json_object_get(tree, "calendar"), "final_through"), "2026-12-24");
    assert_string_equal(text_of(json_object_get(tree, "calendar"), "edition"), smeplat_calendar_edition());
    assert_string_equal(text_of(tree, "advice"), smeplat_advice_text(SMEPLAT_LANG_EN));
    assert_keys(first, result, 10);
    assert_string_equal(text_of(first, "name"), "甲");
    assert_string_equal(text_of(first, "uscc"), "91110108551385082Q");
    assert_keys(json_object_get(first, "counts"), counts, 5);
    assert_int_equal(json_array_size(findings), smeplat_criterion_count());
    json_array_foreach(findings, i, f)
    {
        assert_keys(f, finding, 14);
        assert_string_equal(text_of(f, "criterion"), smeplat_criterion_name(smeplat_criterion_at(i)->criterion));
        assert_string_equal(text_of(f, "clause"), smeplat_clause_name(smeplat_criterion_at(i)->clause));
    }
    json_decref(tree);
}

static void figures_are_exact(void **state)
{
    json_t *tree = answer("assess",
                          FACTS("\"founded_on\":\"2024-07-01\",\"total_assets_fen\":299999999,\"sme_service_revenue_fen\":"
                                "4611686018427387903,\"operating_revenue_fen\":9223372036854775807,\"survey_valid\":10,"
                                "\"survey_satisfied\":8"),
                          0);
    json_t *result = result_at(tree, 0), *f;

    (void)state;
    f = finding_of(result, "ART6_1_AGE");
    assert_string_equal(text_of(f, "observed"), "2024-07-01");
    assert_string_equal(text_of(f, "required"), "2026-06-30");
    assert_string_equal(text_of(f, "unit"), "DATE");
    assert_string_equal(text_of(f, "met_from"), "2026-07-01");
    assert_null_at(f, "shortfall");
    f = finding_of(result, "ART6_1_ASSETS");
    assert_int_equal(number_of(f, "observed"), 299999999);
    assert_int_equal(number_of(f, "shortfall"), 1);
    assert_null_at(f, "shortfall_both");
    assert_string_equal(text_of(f, "unit"), "FEN");
    f = finding_of(result, "ART6_8_REVENUE_SHARE");
    assert_int_equal(number_of(json_object_get(f, "observed"), "num"), INT64_C(4611686018427387903));
    assert_int_equal(number_of(json_object_get(f, "observed"), "den"), INT64_MAX);
    assert_int_equal(number_of(f, "shortfall"), 1);
    assert_string_equal(text_of(f, "unit"), "MONEY_SHARE");
    f = finding_of(result, "ART6_9_SATISFACTION");
    assert_int_equal(number_of(f, "shortfall"), 1);
    assert_int_equal(number_of(f, "shortfall_both"), 10);
    assert_null_at(finding_of(result, "ART6_2_OPERATION"), "unit");
    json_decref(tree);
}

static void names_go_through_unharmed(void **state)
{
    smeplat_json_request request =
        request_for("assess", "\xEF\xBB\xBF" DOCUMENT("{\"name\":\"\\u5317\\u4eac \\ud83c\\udfed \\\"a\\\\b\\/\\n\\u001b\\u007f\\u0085"
                                                      "<\xE2\x80\xA8>\"}"));
    smeplat_json_reply reply = run(&request);
    json_t *tree;

    (void)state;
    assert_int_equal(reply.status, SMEPLAT_OK);
    assert_non_null(strstr(reply.text, "\"北京 🏭 \\\"a\\\\b/\\n\\u001b\\u007f\\u0085<\xE2\x80\xA8>\""));
    tree = json_loadb(reply.text, reply.text_len, 0, NULL);
    assert_string_equal(text_of(result_at(tree, 0), "name"), "北京 🏭 \"a\\b/\n\x1b\x7f\xC2\x85<\xE2\x80\xA8>");
    json_decref(tree);
    smeplat_json_free(&reply);
}

static void open_findings_leave_out_what_is_met(void **state)
{
    smeplat_json_request request = request_for("assess", FACTS("\"operating_soundly\":true,\"good_prospects\":false"));
    smeplat_json_reply reply;
    json_t *tree, *f, *findings;
    size_t i, bad = 0;

    (void)state;
    request.flags = SMEPLAT_JSON_OPEN_ONLY;
    reply = run(&request);
    tree = json_loadb(reply.text, reply.text_len, 0, NULL);
    findings = json_object_get(result_at(tree, 0), "findings");
    json_array_foreach(findings, i, f) bad +=
        strcmp(text_of(f, "verdict"), "MET") == 0 || strcmp(text_of(f, "verdict"), "NOT_APPLICABLE") == 0;
    assert_int_equal(bad, 0);
    assert_int_equal(json_array_size(findings), smeplat_criterion_count() - 2); /* ART15_BAR too is MET */
    assert_int_equal(number_of(json_object_get(result_at(tree, 0), "counts"), "MET"), 2);
    json_decref(tree);
    smeplat_json_free(&reply);
}

static void nothing_to_assess_is_an_empty_list(void **state)
{
    json_t *tree = answer("assess", "{" ROUND ",\"platforms\":[]}", 0);

    (void)state;
    assert_true(json_is_array(json_object_get(tree, "results")));
    assert_int_equal(json_array_size(json_object_get(tree, "results")), 0);
    json_decref(tree);
}

static void the_language_is_the_callers(void **state)
{
    smeplat_json_request request = request_for("assess", FACTS("\"jjj_smes_served\":-1"));
    smeplat_json_reply en = run(&request), zh, none;

    (void)state;
    request.lang = SMEPLAT_LANG_ZH;
    zh = run(&request);
    request.lang = 0;
    none = run(&request);
    assert_non_null(strstr(en.text, smeplat_advice_text(SMEPLAT_LANG_EN)));
    assert_non_null(strstr(zh.text, smeplat_advice_text(SMEPLAT_LANG_ZH)));
    assert_string_equal(zh.text, none.text);
    assert_non_null(strstr(en.text, smeplat_field_label(SMEPLAT_FIELD_JJJ_SMES_SERVED, SMEPLAT_LANG_EN)));
    assert_non_null(strstr(zh.text, smeplat_field_label(SMEPLAT_FIELD_JJJ_SMES_SERVED, SMEPLAT_LANG_ZH)));
    smeplat_json_free(&en);
    smeplat_json_free(&zh);
    smeplat_json_free(&none);
}

/* ---- CSV ---- */

#define CSV_COLUMNS 30

/* One cell from `p` into `out`; the character after it, or NULL past the end. Quoted as RFC 4180 has it. */
static const char *csv_cell(const char *p, char *out, size_t room)
{
    size_t len = 0;
    int quoted = *p == '"';

    p += quoted;
    for (; *p; p++) {
        if (quoted && *p == '"' && p[1] != '"') {
            p++;
            break;
        }
        if (quoted && *p == '"')
            p++;
        else if (!quoted && (*p == ',' || *p == '\r'))
            break;
        assert_true(len + 1 < room);
        assert_false(!quoted && (*p == '"' || *p == '\n'));
        out[len++] = *p;
    }
    out[len] = 0;
    assert_true(*p == ',' || (*p == '\r' && p[1] == '\n'));
    return p;
}

typedef struct csv_row {
    char cell[CSV_COLUMNS][512];
} csv_row;

/* The next row; the start of the one after it. */
static const char *csv_next(const char *p, csv_row *row)
{
    int i;

    for (i = 0; i < CSV_COLUMNS; i++) {
        p = csv_cell(p, row->cell[i], sizeof row->cell[i]);
        assert_int_equal(*p, i == CSV_COLUMNS - 1 ? '\r' : ',');
        p += *p == ',' ? 1 : 2;
    }
    return p;
}

static int csv_column(const csv_row *header, const char *name)
{
    int i;

    for (i = 0; i < CSV_COLUMNS; i++)
        if (strcmp(header->cell[i], name) == 0)
            return i;
    fail_msg("no column %s", name);
    return -1;
}

static void csv_has_a_row_a_finding(void **state)
{
    smeplat_json_request request = request_for(
        "assess", DOCUMENT("{\"name\":\"a, \\\"b\\\"\\r\\nc\",\"facts\":{\"sme_service_revenue_fen\":1,\"operating_revenue_fen\":3,"
                           "\"founded_on\":\"2025-01-01\"}},"
                           "{\"name\":\"bad\",\"services\":[{\"function\":\"X\"}]},{}"));
    smeplat_json_reply reply;
    static csv_row header, row;
    const char *p;
    size_t i, findings = smeplat_criterion_count();

    (void)state;
    request.format = SMEPLAT_JSON_FORMAT_CSV;
    reply = run(&request);
    assert_int_equal(reply.exit_status, 1);
    p = csv_next(reply.text, &header);
    for (i = 0; i < findings; i++) {
        p = csv_next(p, &row);
        assert_string_equal(row.cell[csv_column(&header, "row")], "0");
        assert_string_equal(row.cell[csv_column(&header, "name")], "a, \"b\"\r\nc");
        assert_string_equal(row.cell[csv_column(&header, "criterion")],
                            smeplat_criterion_name(smeplat_criterion_at(i)->criterion));
        assert_string_equal(row.cell[csv_column(&header, "criterion_label")],
                            smeplat_criterion_label(smeplat_criterion_at(i)->criterion, SMEPLAT_LANG_EN));
        assert_string_equal(row.cell[csv_column(&header, "overall")], "NOT_MET");
        assert_string_equal(row.cell[csv_column(&header, "error_status")], "");
        assert_string_equal(row.cell[csv_column(&header, "measure")], "BEIJING_2022");
        assert_string_equal(row.cell[csv_column(&header, "advice")], smeplat_advice_text(SMEPLAT_LANG_EN));
        if (strcmp(row.cell[csv_column(&header, "criterion")], "ART6_8_REVENUE_SHARE") == 0) {
            assert_string_equal(row.cell[csv_column(&header, "observed")], "1/3");
            assert_string_equal(row.cell[csv_column(&header, "required")], "50/100");
            assert_string_equal(row.cell[csv_column(&header, "shortfall")], "1");
        }
        if (strcmp(row.cell[csv_column(&header, "criterion")], "ART6_1_AGE") == 0) {
            assert_string_equal(row.cell[csv_column(&header, "observed")], "2025-01-01");
            assert_string_equal(row.cell[csv_column(&header, "met_from")], "2027-01-01");
        }
        if (strcmp(row.cell[csv_column(&header, "criterion")], "ART3_PRINCIPLES") == 0) {
            assert_string_equal(row.cell[csv_column(&header, "reasons")], "NOT_STATED IN_PRINCIPLE");
            assert_string_equal(row.cell[csv_column(&header, "field")], "public_benefit");
        }
    }
    p = csv_next(p, &row);
    assert_string_equal(row.cell[csv_column(&header, "row")], "1");
    assert_string_equal(row.cell[csv_column(&header, "name")], "bad");
    assert_string_equal(row.cell[csv_column(&header, "criterion")], "");
    assert_string_equal(row.cell[csv_column(&header, "error_status")], "ENUM");
    assert_string_equal(row.cell[csv_column(&header, "field")], "services[1].function");
    assert_string_equal(row.cell[csv_column(&header, "entry")], "1");
    assert_string_equal(row.cell[csv_column(&header, "clause")], "7");
    assert_true(strlen(row.cell[csv_column(&header, "error_message")]) > 10);
    assert_string_equal(row.cell[csv_column(&header, "measure")], "BEIJING_2022");
    for (i = 0; i < findings; i++)
        p = csv_next(p, &row);
    assert_string_equal(row.cell[csv_column(&header, "row")], "2");
    assert_string_equal(row.cell[csv_column(&header, "name")], "");
    assert_ptr_equal(p, reply.text + reply.text_len);
    smeplat_json_free(&reply);
}

/* ---- text ---- */

static void text_is_a_report_each_and_a_table_of_all(void **state)
{
    smeplat_json_request request = request_for("assess", DOCUMENT("{\"name\":\"Platform One\"}"));
    smeplat_json_reply one, three;

    (void)state;
    request.format = SMEPLAT_JSON_FORMAT_TEXT;
    one = run(&request);
    assert_int_equal(one.exit_status, 0);
    assert_non_null(strstr(one.text, "Platform One"));
    assert_non_null(strstr(one.text, "Art. 19"));
    assert_null(strstr(one.text, "bad input"));
    request.document = str(DOCUMENT("{\"name\":\"Platform One\"},{\"name\":\"Bad\\u001b[2J\",\"uscc\":\"1\"},{}"));
    three = run(&request);
    assert_int_equal(three.exit_status, 1);
    assert_non_null(strstr(three.text, "bad input"));
    assert_non_null(strstr(three.text, "Not assessed: "));
    assert_non_null(strstr(three.text, "(no name)"));
    assert_null(strchr(three.text, '\x1b'));
    assert_int_equal(three.text[three.text_len - 1], '\n');
    smeplat_json_free(&one);
    smeplat_json_free(&three);
    request.document = str(DOCUMENT("{\"name\":\"One\\u001b[2J\\u009b2J\\n\"}"));
    one = run(&request);
    assert_null(strchr(one.text, '\x1b'));
    assert_null(strstr(one.text, "\xC2\x9B"));
    smeplat_json_free(&one);
    request.flags = SMEPLAT_JSON_COLOUR;
    one = run(&request);
    assert_non_null(strchr(one.text, '\x1b'));
    smeplat_json_free(&one);
}

/* ---- JSON Lines ---- */

static smeplat_json_stream *stream_of(smeplat_json_request *request, smeplat_json_reply *reply)
{
    smeplat_json_stream *stream = (smeplat_json_stream *)(uintptr_t)16;
    smeplat_status status;

    memset(reply, 0, sizeof *reply);
    reply->struct_size = sizeof *reply;
    status = smeplat_json_stream_open(request, &stream, reply);
    assert_int_equal(status, reply->status);
    if (reply->status)
        assert_null(stream);
    return stream;
}

static json_t *line_of(smeplat_json_stream *stream, const char *line, int exit_status)
{
    smeplat_json_reply reply;
    json_t *tree;

    memset(&reply, 0, sizeof reply);
    reply.struct_size = sizeof reply;
    assert_int_equal(smeplat_json_stream_line(stream, line, strlen(line), &reply), SMEPLAT_OK);
    assert_int_equal(reply.exit_status, exit_status);
    assert_ptr_equal(strchr(reply.text, '\n'), reply.text + reply.text_len - 1);
    tree = json_loadb(reply.text, reply.text_len, 0, NULL);
    assert_non_null(tree);
    smeplat_json_free(&reply);
    return tree;
}

static void lines_are_answered_one_by_one(void **state)
{
    smeplat_json_request request = request_for("assess", "{" ROUND ",\"rules\":{\"title\":\"T\",\"thresholds\":{\"smes_min\":7}}}");
    smeplat_json_reply reply;
    smeplat_json_stream *stream = stream_of(&request, &reply);
    json_t *tree, *error;

    (void)state;
    assert_int_equal(reply.status, SMEPLAT_OK);
    tree = json_loadb(reply.text, reply.text_len, 0, NULL);
    assert_int_equal(json_object_size(tree), 3);
    assert_string_equal(text_of(json_object_get(tree, "measure"), "title"), "T");
    assert_string_equal(text_of(tree, "advice"), smeplat_advice_text(SMEPLAT_LANG_EN));
    json_decref(tree);
    smeplat_json_free(&reply);

    tree = line_of(stream, "{\"name\":\"a\",\"facts\":{\"jjj_smes_served\":7}}\r", 0);
    assert_string_equal(text_of(tree, "name"), "a");
    assert_string_equal(text_of(finding_of(tree, "ART6_3_SMES_SERVED"), "verdict"), "MET");
    json_decref(tree);

    tree = line_of(stream, "{\"name\":\"b\",\"facts\":{\"jjj_smes_served\":1.5}}", 1);
    assert_null_at(tree, "name"); /* not JSON of ours: nothing of it is read */
    error = json_object_get(tree, "error");
    assert_string_equal(text_of(error, "status"), "SHAPE");
    assert_string_equal(text_of(error, "field"), "facts.jjj_smes_served");
    assert_int_equal(number_of(error, "row"), 1);
    assert_null_at(error, "entry");
    assert_null_at(error, "clause");
    assert_non_null(strstr(text_of(error, "message"), "only integers"));
    json_decref(tree);

    tree = line_of(stream, "{\"name\":\"c\",\"facts\":{\"openness\":1}}", 1);
    assert_string_equal(text_of(tree, "name"), "c");
    assert_string_equal(text_of(json_object_get(tree, "error"), "status"), "SHAPE");
    assert_string_equal(text_of(json_object_get(tree, "error"), "field"), "facts.openness");
    json_decref(tree);

    tree = line_of(stream, "", 1);
    assert_string_equal(text_of(json_object_get(tree, "error"), "status"), "SHAPE");
    assert_null_at(json_object_get(tree, "error"), "field");
    assert_int_equal(number_of(json_object_get(tree, "error"), "row"), 3);
    json_decref(tree);

    tree = line_of(stream, "[]", 1);
    assert_string_equal(text_of(json_object_get(tree, "error"), "status"), "SHAPE");
    json_decref(tree);

    tree = line_of(stream, "{\"name\":\"d\",\"uscc\":\"x\"}", 1);
    assert_string_equal(text_of(json_object_get(tree, "error"), "status"), "CODE");
    assert_int_equal(number_of(json_object_get(tree, "error"), "row"), 5);
    json_decref(tree);

    tree = line_of(stream, "{}", 0);
    assert_null_at(tree, "name");
    assert_string_equal(text_of(tree, "overall"), "UNKNOWN");
    json_decref(tree);
    smeplat_json_stream_close(stream);
    smeplat_json_stream_close(NULL);
}

static void lines_and_documents_say_the_same(void **state)
{
    static const char platform[] = "{\"name\":\"甲\",\"facts\":{\"jjj_smes_served\":60,\"founded_on\":\"2025-01-01\"},"
                                   "\"incidents\":[{\"kind\":\"CRIMINAL\",\"subject\":\"ENTITY\"}]}";
    smeplat_json_request request = request_for("assess", "{" ROUND "}");
    smeplat_json_reply reply;
    smeplat_json_stream *stream = stream_of(&request, &reply);
    char document[512];
    json_t *line, *whole;

    (void)state;
    smeplat_json_free(&reply);
    line = line_of(stream, platform, 0);
    snprintf(document, sizeof document, DOCUMENT("%s"), platform);
    whole = answer("assess", document, 0);
    assert_true(json_equal(line, result_at(whole, 0)));
    json_decref(line);
    json_decref(whole);
    smeplat_json_stream_close(stream);
}

static void a_first_line_that_serves_no_platform_is_refused(void **state)
{
    static const struct {
        const char *line;
        smeplat_status status;
        const char *path;
    } cases[] = {
        {"", SMEPLAT_ERR_SHAPE, ""},
        {"{}", SMEPLAT_ERR_SHAPE, "round.deadline"},
        {"{" ROUND ",\"platforms\":[]}", SMEPLAT_ERR_SHAPE, "platforms"},
        {"{" ROUND ",\"rules\":{\"readings\":{\"X\":1}}}", SMEPLAT_ERR_SHAPE, "rules.readings.X"},
        {"{\"round\":{\"deadline\":\"2026-02-30\"}}", SMEPLAT_ERR_DATE, "round.deadline"},
        {"{" ROUND ",\"rules\":{\"min_basis\":\"X\"}}", SMEPLAT_ERR_ENUM, "rules.min_basis"},
        {"{" ROUND ",\"rules\":{\"thresholds\":{\"smes_min\":-1}}}", SMEPLAT_ERR_RANGE, "rules.smes_min"},
    };
    smeplat_json_request request;
    smeplat_json_reply reply;
    size_t i;

    (void)state;
    for (i = 0; i < sizeof cases / sizeof *cases; i++) {
        request = request_for("assess", cases[i].line);
        assert_null(stream_of(&request, &reply));
        assert_int_equal(reply.status, cases[i].status);
        assert_int_equal(reply.exit_status, 2);
        assert_string_equal(reply.path, cases[i].path);
        assert_null(reply.text);
        assert_non_null(reply.error);
        smeplat_json_free(&reply);
    }
    request = request_for("uscc", "{" ROUND "}");
    assert_null(stream_of(&request, &reply));
    assert_int_equal(reply.status, SMEPLAT_ERR_ENUM);
    smeplat_json_free(&reply);
}

static void lines_have_the_other_formats_too(void **state)
{
    static const char *const lines[] = {"{\"name\":\"One\"}", "{\"name\":\"Two\",\"uscc\":\"1\"}", "{\"name\":\"Three\",\"x\":1}"};
    smeplat_json_request request = request_for("assess", "{" ROUND "}");
    smeplat_json_reply reply;
    smeplat_json_stream *stream;
    static csv_row header, row;
    const char *p;
    size_t i;

    (void)state;
    request.format = SMEPLAT_JSON_FORMAT_CSV;
    stream = stream_of(&request, &reply);
    p = csv_next(reply.text, &header);
    assert_ptr_equal(p, reply.text + reply.text_len);
    smeplat_json_free(&reply);
    for (i = 0; i < 3; i++) {
        assert_int_equal(smeplat_json_stream_line(stream, lines[i], strlen(lines[i]), &reply), SMEPLAT_OK);
        for (p = reply.text; p < reply.text + reply.text_len;)
            p = csv_next(p, &row);
        smeplat_json_free(&reply);
    }
    assert_string_equal(row.cell[csv_column(&header, "name")], "Three");
    assert_string_equal(row.cell[csv_column(&header, "error_status")], "SHAPE");
    assert_string_equal(row.cell[csv_column(&header, "field")], "x");
    assert_string_equal(row.cell[csv_column(&header, "row")], "2");
    smeplat_json_stream_close(stream);

    request.format = SMEPLAT_JSON_FORMAT_TEXT;
    stream = stream_of(&request, &reply);
    assert_int_equal(reply.text_len, 0);
    smeplat_json_free(&reply);
    for (i = 0; i < 3; i++) {
        assert_int_equal(smeplat_json_stream_line(stream, lines[i], strlen(lines[i]), &reply), SMEPLAT_OK);
        assert_non_null(strstr(reply.text, i == 0 ? "One" : i == 1 ? "Two" : "Three"));
        assert_int_equal(reply.exit_status, i != 0);
        smeplat_json_free(&reply);
    }
    smeplat_json_stream_close(stream);
}

/* ---- other commands ---- */

static void codes_are_checked(void **state)
{
    json_t *tree = answer("uscc", "91110108551385082Q\n", 0), *first = result_at(tree, 0);

    (void)state;
    assert_true(json_is_true(json_object_get(first, "valid")));
    assert_true(json_is_true(json_object_get(first, "in_beijing")));
    assert_string_equal(text_of(first, "region"), "110108");
    assert_string_equal(text_of(first, "department"), "9");
    json_decref(tree);
    tree = answer("uscc", "91110108551385082Q\r\n91110108551385082A\n\nab\"\x80", 1);
    assert_int_equal(json_array_size(json_object_get(tree, "results")), 4);
    assert_true(json_is_true(json_object_get(result_at(tree, 0), "valid")));
    assert_true(json_is_false(json_object_get(result_at(tree, 1), "valid")));
    assert_string_equal(text_of(result_at(tree, 1), "check_expected"), "Q");
    assert_string_equal(text_of(json_object_get(result_at(tree, 2), "error"), "status"), "CODE");
    assert_string_equal(text_of(result_at(tree, 3), "uscc"), "ab\"\xEF\xBF\xBD");
    assert_int_equal(number_of(json_object_get(result_at(tree, 3), "error"), "row"), 3);
    json_decref(tree);
}

static void working_days_are_answered(void **state)
{
    static const char *const single[] = {"date", "certainty", "counted", "uncounted", "notice"};
    json_t *tree = answer("workdays",
                          "add 2026-11-23 30\ncount 2026-01-05 2026-02-14\ncheck 2026-02-14\nadd 2026-02-30 1\nadd x 1\n"
                          "add 2026-01-05\ncheck 2026-01-05 1\n\nsubtract 2026-01-05 1\nadd 2026-01-05 1.5\n"
                          "add 2026-01-05 9223372036854775808\nadd 2039-12-01 9223372036854775807\nadd 2026-01-05 -30",
                          1);
    json_t *r = result_at(tree, 0);
    static const char *const statuses[] = {"DATE", "SHAPE", "SHAPE", "SHAPE", "SHAPE", "SHAPE", "SHAPE", "SHAPE", "CALENDAR"};
    size_t i;

    (void)state;
    assert_int_equal(json_array_size(json_object_get(tree, "results")), 13);
    assert_keys(r, single, 5);
    assert_string_equal(text_of(r, "date"), "2027-01-05");
    assert_string_equal(text_of(r, "certainty"), "PROVISIONAL");
    assert_int_equal(number_of(r, "counted"), 28);
    assert_int_equal(number_of(r, "uncounted"), 2);
    assert_int_equal(number_of(result_at(tree, 1), "count"), 30);
    assert_null_at(result_at(tree, 1), "notice");
    assert_true(json_is_true(json_object_get(result_at(tree, 2), "workday")));
    assert_string_equal(text_of(result_at(tree, 2), "notice"), "国办发明电〔2025〕7号");
    for (i = 0; i < 9; i++) {
        r = json_object_get(result_at(tree, 3 + i), "error");
        assert_string_equal(text_of(r, "status"), statuses[i]);
        assert_int_equal(number_of(r, "row"), 3 + i);
    }
    assert_string_equal(text_of(result_at(tree, 4), "line"), "add x 1");
    assert_string_equal(text_of(result_at(tree, 12), "date"), "2025-11-21");
    json_decref(tree);
}

static void a_single_working_day_needs_no_list(void **state)
{
    static const char *const keys[] = {"measure", "calendar", "advice", "workday", "certainty", "counted", "uncounted", "notice"};
    static const char *const error_keys[] = {"measure", "calendar", "advice", "error"};
    smeplat_json_request request = request_for("workdays", "check 2026-02-15 ");
    smeplat_json_reply reply;
    json_t *tree;

    (void)state;
    request.flags = SMEPLAT_JSON_SINGLE;
    reply = run(&request);
    tree = json_loadb(reply.text, reply.text_len, 0, NULL);
    assert_keys(tree, keys, 8);
    assert_true(json_is_false(json_object_get(tree, "workday")));
    json_decref(tree);
    smeplat_json_free(&reply);
    request.document = str("check 2026-02-30\n");
    reply = run(&request);
    assert_int_equal(reply.exit_status, 1);
    tree = json_loadb(reply.text, reply.text_len, 0, NULL);
    assert_keys(tree, error_keys, 4);
    assert_string_equal(text_of(json_object_get(tree, "error"), "status"), "DATE");
    json_decref(tree);
    smeplat_json_free(&reply);
    request.document = str("check 2026-2-30");
    reply = run(&request);
    assert_int_equal(reply.status, SMEPLAT_ERR_SHAPE);
    assert_int_equal(reply.exit_status, 2);
    smeplat_json_free(&reply);
    request.document = str("");
    reply = run(&request);
    assert_int_equal(reply.status, SMEPLAT_ERR_SHAPE);
    smeplat_json_free(&reply);
}

/*= Art. 17: changes are filed within 30 working days */
static void changes_are_dated(void **state)
{
    static const char *const keys[] = {"name",          "due_on",        "due_certainty", "counted", "uncounted",
                                       "state",         "state_certainty", "workdays_left", "workdays_late", "major",
                                       "reasons",       "affects",       "awaits_decision", "field", "readings"};
    json_t *tree = answer("change",
                          "{\"as_of\":\"2026-12-01\",\"changes\":["
                          "{\"name\":\"a\",\"kind\":\"NAME\",\"occurred_on\":\"2026-11-23\"},"
                          "{\"name\":\"b\",\"kind\":\"SPONSOR\",\"occurred_on\":\"2026-11-10\",\"filed_on\":\"2026-11-30\","
                          "\"leaves_beijing\":true},"
                          "{\"name\":\"c\",\"kind\":\"X\",\"occurred_on\":\"2026-11-10\"},"
                          "{\"name\":\"d\",\"kind\":\"NAME\"},"
                          "{\"name\":\"e\",\"kind\":\"NAME\",\"occurred_on\":\"2026-02-30\"}]}",
                          1);
    json_t *r = result_at(tree, 0);

    (void)state;
    assert_keys(r, keys, 15);
    assert_string_equal(text_of(r, "due_on"), "2027-01-05");
    assert_string_equal(text_of(r, "due_certainty"), "PROVISIONAL");
    assert_int_equal(number_of(r, "counted"), 28);
    assert_int_equal(number_of(r, "uncounted"), 2);
    assert_string_equal(text_of(r, "state"), "OPEN");
    assert_string_equal(text_of(r, "state_certainty"), "NOTIFIED");
    assert_string_equal(text_of(r, "major"), "YES");
    assert_int_equal(number_of(r, "workdays_late"), 0);
    r = result_at(tree, 1);
    assert_string_equal(text_of(r, "state"), "FILED_IN_TIME");
    assert_string_equal(text_of(r, "major"), "DISCRETION");
    assert_string_equal(json_string_value(json_array_get(json_object_get(r, "reasons"), 0)), "CONDITION_AFFECTED");
    assert_string_equal(text_of(r, "affects"), "ART6_1_REGISTERED");
    assert_true(json_is_true(json_object_get(r, "awaits_decision")));
    assert_string_equal(text_of(json_object_get(result_at(tree, 2), "error"), "status"), "ENUM");
    assert_string_equal(text_of(json_object_get(result_at(tree, 2), "error"), "field"), "change.kind");
    assert_string_equal(text_of(result_at(tree, 2), "name"), "c");
    assert_string_equal(text_of(json_object_get(result_at(tree, 3), "error"), "status"), "DATE");
    assert_string_equal(text_of(json_object_get(result_at(tree, 4), "error"), "status"), "DATE");
    assert_string_equal(text_of(json_object_get(result_at(tree, 4), "error"), "field"), "change.occurred_on");
    json_decref(tree);

    /* Without a day no state; under R25 = 1 without its date no due date. */
    tree = answer("change",
                  "{\"rules\":{\"readings\":{\"CHANGE_START\":1}},\"changes\":[{\"kind\":\"NAME\",\"occurred_on\":\"2026-11-23\"},"
                  "{\"kind\":\"NAME\",\"occurred_on\":\"2026-11-23\",\"internal_decision_on\":\"2026-11-10\"}]}",
                  0);
    r = result_at(tree, 0);
    assert_null_at(r, "due_on");
    assert_null_at(r, "due_certainty");
    assert_null_at(r, "counted");
    assert_null_at(r, "workdays_left");
    assert_null_at(r, "state");
    assert_null_at(r, "affects");
    assert_true(json_is_false(json_object_get(r, "awaits_decision")));
    assert_string_equal(text_of(r, "field"), "change.internal_decision_on");
    assert_string_equal(json_string_value(json_array_get(json_object_get(r, "readings"), 0)), "CHANGE_START");
    r = result_at(tree, 1);
    assert_string_equal(text_of(r, "due_on"), "2026-12-22");
    assert_null_at(r, "state");
    assert_null_at(r, "workdays_left");
    json_decref(tree);
}

static void the_shape_of_changes_is_checked(void **state)
{
    static const shape_case cases[] = {
        {"{}", "changes", "missing"},
        {"{\"changes\":[{\"type\":\"NAME\"}]}", "changes[0].type", "unknown key"},
        {"{\"changes\":[{\"leaves_beijing\":1}]}", "changes[0].leaves_beijing", "true or false"},
        {"{\"as_of\":\"today\",\"changes\":[]}", "as_of", "YYYY-MM-DD"},
        {"{\"round\":{},\"changes\":[]}", "round", "unknown key"},
    };

    (void)state;
    assert_shapes("change", cases, sizeof cases / sizeof *cases);
}

/* ---- evaluations, bars, grounds, publicity, reports ---- */

/* A member of a result as the compact JSON it is. */
static void assert_member(json_t *result, const char *key, const char *expected)
{
    json_t *value = json_object_get(result, key);
    char *found = value ? json_dumps(value, JSON_COMPACT | JSON_ENCODE_ANY) : NULL;

    if (!found || strcmp(found, expected) != 0)
        print_message("%s is %s, expected %s\n", key, found ? found : "not there", expected);
    assert_non_null(found);
    assert_string_equal(found, expected);
    free(found);
}

static void assert_row_error(json_t *tree, size_t row, const char *name, const char *status, const char *field,
                             json_int_t entry)
{
    json_t *result = result_at(tree, row), *error = json_object_get(result, "error");

    assert_int_equal(json_object_size(result), 2);
    if (name)
        assert_string_equal(text_of(result, "name"), name);
    else
        assert_null_at(result, "name");
    assert_int_equal(json_object_size(error), 6);
    if (strcmp(text_of(error, "status"), status) != 0 || strcmp(text_of(error, "field"), field) != 0)
        print_message("row %d: %s %s\n", (int)row, text_of(error, "status"), text_of(error, "field"));
    assert_string_equal(text_of(error, "status"), status);
    assert_string_equal(text_of(error, "field"), field);
    assert_int_equal(number_of(error, "row"), row);
    if (entry)
        assert_int_equal(number_of(error, "entry"), entry);
    else
        assert_null_at(error, "entry");
    assert_non_null(text_of(error, "clause"));
    assert_non_null(text_of(error, "message"));
}

/*= Art. 13/1, 13/2, 14/1, 14/2, 14/3: what an evaluation means for title and funding */
static void evaluations_are_told(void **state)
{
    static const char *const keys[] = {"name",    "grade", "title", "grounds", "funding", "tier", "priority_support",
                                       "reasons", "year",  "stars", "field",   "readings"};
    static const struct {
        const char *row;
        const char *grade, *title, *grounds, *funding, *tier, *support, *reasons, *field;
    } cases[] = {
        {"\"review_required\":true,\"review_done\":true,\"rating_required\":false,\"grade\":\"GOOD\",\"tier\":2", "\"GOOD\"",
         "\"KEEP\"", "[]", "\"TIERED\"", "2", "true", "[]", "null"},
        {"\"review_required\":true,\"review_done\":true,\"rating_required\":false,\"grade\":\"GOOD\"", "\"GOOD\"", "\"KEEP\"",
         "[]", "\"OPEN\"", "null", "true", "[]", "null"},
        {"\"review_required\":true,\"review_done\":true,\"rating_required\":false,\"grade\":\"FAIR\"", "\"FAIR\"", "\"KEEP\"",
         "[]", "\"NONE\"", "null", "false", "[]", "null"},
        {"\"review_required\":true,\"review_done\":true,\"rating_required\":false,\"grade\":\"FAIL\"", "\"FAIL\"",
         "\"REVOKE_DUE\"", "[\"ART14\"]", "\"NONE\"", "null", "false", "[]", "null"},
        {"\"review_required\":true,\"review_done\":false,\"grade\":\"GOOD\"", "\"FAIL\"", "\"REVOKE_DUE\"", "[\"ART14\"]",
         "\"NONE\"", "null", "false", "[\"NOT_PARTICIPATED\"]", "null"},
        {"\"review_required\":true,\"review_done\":null,\"rating_required\":false,\"grade\":\"GOOD\"", "\"UNKNOWN\"", "\"OPEN\"",
         "[]", "\"OPEN\"", "null", "null", "[\"NOT_PARTICIPATED\"]", "\"evaluation.review_done\""},
        {"\"review_required\":false,\"rating_required\":false,\"grade\":\"UNKNOWN\"", "\"UNKNOWN\"", "\"OPEN\"", "[]", "\"OPEN\"",
         "null", "null", "[]", "\"evaluation.grade\""},
        {"\"review_required\":false,\"rating_required\":{\"value\":true,\"basis\":\"VERIFIED\",\"evidence\":1},"
         "\"rating_done\":{\"value\":true,\"basis\":\"DOCUMENTED\"},\"grade\":\"FAIR\"",
         "\"FAIR\"", "\"KEEP\"", "[]", "\"NONE\"", "null", "false", "[]", "null"},
    };
    char document[512];
    json_t *tree, *r;
    size_t i;

    (void)state;
    for (i = 0; i < sizeof cases / sizeof *cases; i++) {
        snprintf(document, sizeof document, "{\"evaluations\":[{\"name\":\"a\",\"year\":2025,\"stars\":3,%s}]}", cases[i].row);
        tree = answer("evaluate", document, 0);
        r = result_at(tree, 0);
        assert_keys(r, keys, sizeof keys / sizeof *keys);
        assert_member(r, "grade", cases[i].grade);
        assert_member(r, "title", cases[i].title);
        assert_member(r, "grounds", cases[i].grounds);
        assert_member(r, "funding", cases[i].funding);
        assert_member(r, "tier", cases[i].tier);
        assert_member(r, "priority_support", cases[i].support);
        assert_member(r, "reasons", cases[i].reasons);
        assert_member(r, "field", cases[i].field);
        assert_member(r, "year", "2025");
        assert_member(r, "stars", "3");
        assert_member(r, "readings", "[\"EVALUATION_MISSED\"]");
        json_decref(tree);
    }
    /* Standing counts: what is declared is not documented. */
    tree = answer("evaluate",
                  "{\"rules\":{\"min_basis\":\"DOCUMENTED\"},\"evaluations\":[{\"review_required\":true,\"review_done\":true,"
                  "\"rating_required\":false,\"grade\":\"GOOD\"}]}",
                  0);
    assert_member(result_at(tree, 0), "grade", "\"UNKNOWN\"");
    assert_null_at(result_at(tree, 0), "name");
    assert_null_at(result_at(tree, 0), "year");
    assert_null_at(result_at(tree, 0), "stars");
    json_decref(tree);
    /* R19 */
    tree = answer("evaluate",
                  "{\"rules\":{\"readings\":{\"EVALUATION_MISSED\":1}},\"evaluations\":[{\"review_required\":true,"
                  "\"review_done\":false,\"rating_required\":true,\"rating_done\":true,\"grade\":\"FAIR\"}]}",
                  0);
    assert_member(result_at(tree, 0), "grade", "\"FAIR\"");
    json_decref(tree);
    tree = answer("evaluate",
                  "{\"evaluations\":[{\"name\":\"a\",\"grade\":\"BEST\"},{\"year\":1899},{\"stars\":-1},{\"tier\":2147483648},"
                  "{\"review_done\":{\"value\":true,\"basis\":\"SWORN\"}},{\"name\":\"z\"}]}",
                  1);
    assert_row_error(tree, 0, "a", "ENUM", "evaluation.grade", 0);
    assert_row_error(tree, 1, NULL, "RANGE", "evaluation.year", 0);
    assert_row_error(tree, 2, NULL, "RANGE", "evaluation.stars", 0);
    assert_row_error(tree, 3, NULL, "RANGE", "evaluation.tier", 0);
    assert_row_error(tree, 4, NULL, "ENUM", "evaluation.review_done", 0);
    assert_string_equal(text_of(result_at(tree, 5), "title"), "OPEN");
    json_decref(tree);
}

/*= Art. 15: the bar, its first and last day, and the first day to file */
static void bars_are_told(void **state)
{
    static const char *const keys[] = {"name",   "barred", "until", "first_filing", "from",
                                       "clause", "ground", "entry", "field",        "readings"};
    static const struct {
        const char *rules, *row;
        const char *barred, *until, *first, *from, *ground, *entry, *field;
    } cases[] = {
        {"", "\"on\":\"2026-06-30\",\"revocations\":[{\"ground\":\"ART14\",\"decided_on\":\"2026-01-05\"},"
             "{\"ground\":\"ART15_1\",\"decided_on\":\"2024-07-01\"}]",
         "true", "\"2026-07-01\"", "\"2026-07-02\"", "\"2024-07-01\"", "\"ART15_1\"", "2", "null"},
        {"", "\"on\":\"2026-07-02\",\"revocations\":[{\"ground\":\"ART15_1\",\"decided_on\":\"2024-07-01\"}]", "false", "null",
         "null", "null", "null", "null", "null"},
        {"", "\"on\":\"2026-02-28\",\"revocations\":[{\"ground\":\"ART15_3\",\"decided_on\":\"2024-02-29\"}]", "true",
         "\"2026-02-28\"", "\"2026-03-01\"", "\"2024-02-29\"", "\"ART15_3\"", "1", "null"},
        {"", "\"on\":\"2026-01-01\",\"revocations\":[{\"ground\":\"ART14\",\"decided_on\":\"2025-07-01\"}]", "false", "null",
         "null", "null", "null", "null", "null"},
        {"\"readings\":{\"ART14_BAR\":1}",
         "\"on\":\"2026-01-01\",\"revocations\":[{\"ground\":\"ART14\",\"decided_on\":\"2025-07-01\"}]", "true", "\"2027-07-01\"",
         "\"2027-07-02\"", "\"2025-07-01\"", "\"ART14\"", "1", "null"},
        {"\"readings\":{\"BAR_START\":1}",
         "\"on\":\"2026-01-01\",\"revocations\":[{\"ground\":\"ART15_2\",\"decided_on\":\"2025-07-01\"}]", "null", "null", "null",
         "null", "\"ART15_2\"", "1", "\"revocations[1].published_on\""},
        {"\"readings\":{\"BAR_START\":1}",
         "\"on\":\"2026-01-01\",\"revocations\":[{\"ground\":\"ART15_2\",\"decided_on\":\"2025-07-01\",\"published_on\":"
         "\"2025-07-09\"}]",
         "true", "\"2027-07-09\"", "\"2027-07-10\"", "\"2025-07-09\"", "\"ART15_2\"", "1", "null"},
        {"", "\"revocations\":[{\"ground\":\"ART15_2\",\"decided_on\":\"2025-07-01\"}]", "null", "null", "null", "null",
         "\"ART15_2\"", "1", "\"bar.on\""},
        {"", "\"on\":\"2026-01-01\",\"revocations\":[{\"ground\":\"ART15_2\",\"decided_on\":\"2025-07-01\",\"annulled_on\":"
             "\"2025-12-31\"}]",
         "false", "null", "null", "null", "null", "null", "null"},
        {"", "\"on\":\"2026-01-01\",\"revocations\":[{\"ground\":\"ART17\",\"decided_on\":\"2025-07-01\"},{\"ground\":\"OTHER\","
             "\"decided_on\":\"2025-07-01\"}]",
         "false", "null", "null", "null", "null", "null", "null"},
        {"", "\"on\":\"2026-01-01\"", "false", "null", "null", "null", "null", "null", "null"},
        {"\"thresholds\":{\"bar_years\":3}",
         "\"on\":\"2026-07-02\",\"revocations\":[{\"ground\":\"ART15_1\",\"decided_on\":\"2024-07-01\"}]", "true",
         "\"2027-07-01\"", "\"2027-07-02\"", "\"2024-07-01\"", "\"ART15_1\"", "1", "null"},
    };
    char document[512];
    json_t *tree, *r;
    size_t i;

    (void)state;
    for (i = 0; i < sizeof cases / sizeof *cases; i++) {
        snprintf(document, sizeof document, "{\"rules\":{%s},\"bars\":[{\"name\":\"a\",%s}]}", cases[i].rules, cases[i].row);
        tree = answer("bar", document, 0);
        r = result_at(tree, 0);
        assert_keys(r, keys, sizeof keys / sizeof *keys);
        assert_member(r, "barred", cases[i].barred);
        assert_member(r, "until", cases[i].until);
        assert_member(r, "first_filing", cases[i].first);
        assert_member(r, "from", cases[i].from);
        assert_member(r, "clause", "\"15\"");
        assert_member(r, "ground", cases[i].ground);
        assert_member(r, "entry", cases[i].entry);
        assert_member(r, "field", cases[i].field);
        assert_member(r, "readings", "[\"ART14_BAR\",\"BAR_START\"]");
        json_decref(tree);
    }
    tree = answer("bar",
                  "{\"bars\":[{\"name\":\"a\",\"on\":\"2026-02-30\"},{\"revocations\":[{\"ground\":\"ART14\",\"decided_on\":"
                  "\"2025-01-01\"},{\"ground\":\"ART16\",\"decided_on\":\"2025-01-01\"}]},{\"revocations\":[{\"ground\":\"ART14\"}]},"
                  "{\"revocations\":[{\"ground\":\"ART14\",\"decided_on\":\"2025-01-02\",\"annulled_on\":\"2025-01-01\"}]},{}]}",
                  1);
    assert_row_error(tree, 0, "a", "DATE", "bar.on", 0);
    assert_row_error(tree, 1, NULL, "ENUM", "revocations[2].ground", 2);
    assert_row_error(tree, 3, NULL, "CONTRADICTION", "revocations[1].annulled_on", 1);
    assert_true(json_is_false(json_object_get(result_at(tree, 4), "barred")));
    json_decref(tree);
}

/*= Art. 15, 15(1), 15(2), 15(3): each ground with the entries that made it */
static void grounds_are_told(void **state)
{
    static const char *const keys[] = {"name", "grounds"};
    static const char *const ground_keys[] = {"ground", "state", "reasons",  "entry",   "list",
                                              "clause", "field", "triggers", "readings"};
    static const char *const trigger_keys[] = {"list", "entry", "state", "reasons"};
    static const char *const names[] = {"ART15_1", "ART15_2", "ART15_3"};
    json_t *tree = answer(
        "revocation",
        "{\"holders\":[{\"name\":\"a\",\"granted_on\":\"2024-09-02\",\"application_deadline\":\"2024-06-28\",\"as_of\":"
        "\"2026-11-20\",\"incidents\":[{\"kind\":\"ADMINISTRATIVE_PENALTY\",\"subject\":\"ENTITY\",\"severity\":"
        "\"HEARING_CLASS\",\"decided_on\":\"2025-03-14\",\"basis\":\"VERIFIED\"},{\"kind\":\"ADMINISTRATIVE_PENALTY\","
        "\"subject\":\"ENTITY\",\"severity\":\"SEVERE\",\"decided_on\":\"2024-04-11\",\"disclosed\":\"NO\"},{\"kind\":"
        "\"SERIOUS_DISHONESTY\",\"subject\":\"ENTITY\",\"decided_on\":\"2025-10-09\"}],\"falsehoods\":[{\"context\":"
        "\"EVALUATION\",\"found_on\":\"2026-01-01\",\"confirmed\":false},{\"context\":\"APPLICATION\",\"found_on\":"
        "\"2026-05-18\",\"confirmed\":{\"value\":true,\"basis\":\"VERIFIED\",\"evidence\":20}}]},"
        "{\"name\":\"b\",\"granted_on\":\"2024-09-02\",\"as_of\":\"2026-11-20\",\"falsehoods\":[{\"context\":\"APPLICATION\","
        "\"found_on\":\"2026-05-18\"}]},{\"granted_on\":\"2024-09-02\",\"as_of\":\"2026-11-20\"}]}",
        0);
    json_t *grounds = json_object_get(result_at(tree, 0), "grounds"), *g;
    size_t i;

    (void)state;
    assert_keys(result_at(tree, 0), keys, 2);
    assert_int_equal(json_array_size(grounds), 3);
    json_array_foreach(grounds, i, g)
    {
        assert_keys(g, ground_keys, sizeof ground_keys / sizeof *ground_keys);
        assert_string_equal(text_of(g, "ground"), names[i]);
    }
    g = json_array_get(grounds, 0);
    assert_member(g, "state", "\"MADE_OUT\"");
    assert_member(g, "reasons", "[\"CONCEALMENT_SUSPECTED\"]");
    assert_member(g, "entry", "2");
    assert_member(g, "list", "\"falsehoods\"");
    assert_member(g, "clause", "\"15(1)\"");
    assert_member(g, "field", "null");
    assert_member(g, "triggers",
                  "[{\"list\":\"falsehoods\",\"entry\":2,\"state\":\"MADE_OUT\",\"reasons\":[]},{\"list\":\"incidents\","
                  "\"entry\":2,\"state\":\"OPEN\",\"reasons\":[\"CONCEALMENT_SUSPECTED\"]}]");
    assert_keys(json_array_get(json_object_get(g, "triggers"), 0), trigger_keys, 4);
    g = json_array_get(grounds, 1);
    assert_member(g, "state", "\"DISCRETION\"");
    assert_member(g, "reasons", "[\"HEARING_CLASS\"]");
    assert_member(g, "entry", "1");
    assert_member(g, "list", "\"incidents\"");
    assert_member(g, "readings", "[\"SEVERITY_SCALE\",\"REPAIRED_RECORD\",\"TRIGGER_REACH\"]");
    g = json_array_get(grounds, 2);
    assert_member(g, "state", "\"MADE_OUT\"");
    assert_member(g, "entry", "3");
    g = json_array_get(json_object_get(result_at(tree, 1), "grounds"), 0);
    assert_member(g, "state", "\"OPEN\"");
    assert_member(g, "field", "\"falsehoods[1].confirmed\"");
    json_array_foreach(json_object_get(result_at(tree, 2), "grounds"), i, g)
    {
        assert_member(g, "state", "\"ABSENT\"");
        assert_member(g, "reasons", "[]");
        assert_member(g, "entry", "null");
        assert_member(g, "list", "null");
        assert_member(g, "triggers", "[]");
    }
    json_decref(tree);
    tree = answer("revocation",
                  "{\"holders\":[{\"name\":\"a\"},{\"granted_on\":\"2024-09-02\"},{\"granted_on\":\"2024-09-02\",\"as_of\":"
                  "\"2026-11-20\",\"falsehoods\":[{\"context\":\"APPLICATION\"}]},{\"granted_on\":\"2024-09-02\",\"as_of\":"
                  "\"2026-11-20\",\"falsehoods\":[{\"context\":\"SPEECH\",\"found_on\":\"2025-01-01\"}]},{\"granted_on\":"
                  "\"2024-09-02\",\"as_of\":\"2026-11-20\",\"incidents\":[{\"kind\":\"CRIMINAL\",\"subject\":\"ENTITY\"},"
                  "{\"kind\":\"THEFT\",\"subject\":\"ENTITY\"}]},{\"granted_on\":\"2024-09-02\",\"as_of\":\"2026-11-20\","
                  "\"application_deadline\":\"2024-02-30\"}]}",
                  1);
    assert_row_error(tree, 0, "a", "DATE", "holder.granted_on", 0);
    assert_row_error(tree, 1, NULL, "DATE", "holder.as_of", 0);
    assert_row_error(tree, 2, NULL, "DATE", "falsehoods[1].found_on", 1);
    assert_row_error(tree, 3, NULL, "ENUM", "falsehoods[1].context", 1);
    assert_row_error(tree, 4, NULL, "ENUM", "incidents[2].kind", 2);
    assert_row_error(tree, 5, NULL, "DATE", "holder.application_deadline", 0);
    json_decref(tree);
}

/*= Art. 11/2, 12: publicity and what stands in the way of the award */
static void publicities_are_told(void **state)
{
    static const char *const keys[] = {"name",           "ends_on",         "ends_certainty", "counted",       "uncounted",
                                       "state",          "state_certainty", "award",          "workdays_left", "open_count",
                                       "upheld_count",   "dismissed_count", "late_count",     "first_open",    "reasons",
                                       "readings"};
    json_t *tree = answer("publicity",
                          "{\"as_of\":\"2026-09-11\",\"publicities\":[{\"name\":\"a\",\"started_on\":\"2026-09-07\",\"workdays\":7,"
                          "\"objections\":[{\"raised_on\":\"2026-09-08\",\"decided_on\":\"2026-09-10\",\"outcome\":\"DISMISSED\"},"
                          "{\"raised_on\":\"2026-09-09\"},{\"raised_on\":\"2026-09-08\",\"decided_on\":\"2026-09-10\","
                          "\"outcome\":\"UPHELD\"}]},{\"started_on\":\"2026-09-01\",\"workdays\":7},"
                          "{\"started_on\":\"2026-12-21\",\"workdays\":10}]}",
                          0),
           *r = result_at(tree, 0);

    (void)state;
    assert_keys(r, keys, sizeof keys / sizeof *keys);
    assert_member(r, "ends_on", "\"2026-09-15\"");
    assert_member(r, "ends_certainty", "\"NOTIFIED\"");
    assert_member(r, "counted", "7");
    assert_member(r, "uncounted", "0");
    assert_member(r, "state", "\"RUNNING\"");
    assert_member(r, "state_certainty", "\"NOTIFIED\"");
    assert_member(r, "award", "\"BLOCKED\"");
    assert_member(r, "workdays_left", "2");
    assert_member(r, "open_count", "1");
    assert_member(r, "upheld_count", "1");
    assert_member(r, "dismissed_count", "1");
    assert_member(r, "late_count", "0");
    assert_member(r, "first_open", "2");
    assert_member(r, "reasons", "[]");
    assert_member(r, "readings", "[\"PUBLICITY_COUNT\"]");
    r = result_at(tree, 1);
    assert_member(r, "state", "\"ENDED\"");
    assert_member(r, "award", "\"CLEAR\"");
    assert_member(r, "first_open", "null");
    r = result_at(tree, 2);
    assert_member(r, "state", "\"NOT_YET\"");
    assert_member(r, "ends_certainty", "\"PROVISIONAL\"");
    json_decref(tree);
    /* Without a day no state; R26 */
    tree = answer("publicity", "{\"rules\":{\"readings\":{\"PUBLICITY_COUNT\":1}},\"publicities\":[{\"started_on\":\"2026-09-07\","
                               "\"workdays\":7}]}",
                  0);
    r = result_at(tree, 0);
    assert_member(r, "ends_on", "\"2026-09-16\"");
    assert_null_at(r, "state");
    assert_null_at(r, "state_certainty");
    assert_null_at(r, "award");
    assert_null_at(r, "workdays_left");
    json_decref(tree);
    tree = answer("publicity",
                  "{\"publicities\":[{\"name\":\"a\",\"workdays\":7},{\"started_on\":\"2026-09-07\"},{\"started_on\":\"2026-09-07\","
                  "\"workdays\":7,\"objections\":[{\"raised_on\":\"2026-09-08\",\"outcome\":\"UPHELD\"}]},{\"started_on\":"
                  "\"2026-09-07\",\"workdays\":7,\"objections\":[{\"raised_on\":\"2026-09-08\",\"decided_on\":\"2026-09-08\","
                  "\"outcome\":\"LOST\"}]},{\"started_on\":\"2041-09-07\",\"workdays\":7}]}",
                  1);
    assert_row_error(tree, 0, "a", "DATE", "publicity.started_on", 0);
    assert_row_error(tree, 1, NULL, "RANGE", "publicity.workdays", 0);
    assert_row_error(tree, 2, NULL, "CONTRADICTION", "publicity.objections[1]", 1);
    assert_row_error(tree, 3, NULL, "ENUM", "publicity.objections[1]", 1);
    assert_string_equal(text_of(json_object_get(result_at(tree, 4), "error"), "status"), "CALENDAR");
    json_decref(tree);
}

/*= Art. 16: reports against the caller's due dates */
static void reports_are_told(void **state)
{
    static const char *const keys[] = {"name", "due_on", "state", "days_left", "days_late"};
    json_t *tree = answer("reporting",
                          "{\"as_of\":\"2026-11-20\",\"reports\":[{\"name\":\"a\",\"due_on\":\"2026-10-31\",\"reported_on\":"
                          "\"2026-10-28\"},{\"due_on\":\"2026-10-31\",\"reported_on\":\"2026-11-02\"},{\"due_on\":\"2026-10-31\"},"
                          "{\"due_on\":\"2026-12-31\"}]}",
                          0),
           *r = result_at(tree, 0);

    (void)state;
    assert_keys(r, keys, 5);
    assert_member(r, "due_on", "\"2026-10-31\"");
    assert_member(r, "state", "\"REPORTED_IN_TIME\"");
    assert_member(r, "days_left", "null");
    assert_member(r, "days_late", "0");
    r = result_at(tree, 1);
    assert_member(r, "state", "\"REPORTED_LATE\"");
    assert_member(r, "days_late", "2");
    r = result_at(tree, 2);
    assert_member(r, "state", "\"OVERDUE\"");
    assert_member(r, "days_left", "0");
    assert_member(r, "days_late", "20");
    r = result_at(tree, 3);
    assert_member(r, "state", "\"OPEN\"");
    assert_member(r, "days_left", "41");
    json_decref(tree);
    tree = answer("reporting", "{\"reports\":[{\"due_on\":\"2026-10-31\"},{\"name\":\"b\"},{\"due_on\":\"2026-02-29\"}]}", 1);
    assert_null_at(result_at(tree, 0), "state");
    assert_null_at(result_at(tree, 0), "days_left");
    assert_null_at(result_at(tree, 0), "days_late");
    assert_row_error(tree, 1, "b", "DATE", "report.due_on", 0);
    assert_row_error(tree, 2, NULL, "DATE", "report.due_on", 0);
    json_decref(tree);
}

/* ---- what matters ---- */

static const char sensed_document[] =
    "{" ROUND ",\"vary\":[\"STAFF_QUALIFICATION\",\"AGE_DAY\"],\"rules\":{\"readings\":{\"STAFF_QUALIFICATION\":2}},"
    "\"platforms\":[{\"name\":\"a\",\"facts\":{\"staff_degree_only\":8,\"staff_title_only\":0,"
    "\"staff_degree_and_title\":0,\"founded_on\":\"2025-01-01\",\"filed_on\":\"2026-06-01\",\"operating_soundly\":false},"
    "\"incidents\":[{\"kind\":\"ADMINISTRATIVE_PENALTY\",\"subject\":\"ENTITY\",\"decided_on\":\"2026-01-01\"}]}]}";

static json_t *step_of(json_t *remedy, const char *field)
{
    json_t *steps = json_object_get(remedy, "steps"), *step;
    size_t i;

    json_array_foreach(steps, i, step)
    {
        const char *found = text_of(step, "field");

        if (found && strcmp(found, field) == 0)
            return step;
    }
    fail_msg("no step %s", field);
    return NULL;
}

static void what_matters_is_told(void **state)
{
    static const char *const keys[] = {"name",   "overall", "worst",    "best",  "robust",
                                       "points", "vary",    "criteria", "remedy"};
    static const char *const point_keys[] = {"reading", "options", "option", "criteria"};
    static const char *const bound_keys[] = {"criterion", "verdict", "worst", "best"};
    static const char *const remedy_keys[] = {"reachable", "deadline", "earliest", "criteria", "steps"};
    static const char *const step_keys[] = {"kind",  "criterion", "field",    "entry",   "bound",   "amount",
                                            "basis", "date",      "met_from", "settles", "criteria"};
    json_t *tree = answer("sensitivity", sensed_document, 0), *r = result_at(tree, 0), *list, *item;
    size_t i;

    (void)state;
    assert_keys(r, keys, sizeof keys / sizeof *keys);
    assert_member(r, "overall", "\"NOT_MET\"");
    assert_member(r, "robust", "true");
    assert_member(r, "points", "[]");
    assert_member(r, "vary", "[\"AGE_DAY\",\"STAFF_QUALIFICATION\"]");
    list = json_object_get(r, "criteria");
    assert_int_equal(json_array_size(list), smeplat_criterion_count());
    json_array_foreach(list, i, item)
    {
        assert_keys(item, bound_keys, 4);
        if (strcmp(text_of(item, "criterion"), "ART6_7_STAFF") == 0) {
            assert_member(item, "verdict", "\"NOT_MET\"");
            assert_member(item, "worst", "\"NOT_MET\"");
            assert_member(item, "best", "\"MET\"");
        }
    }
    r = json_object_get(r, "remedy");
    assert_keys(r, remedy_keys, 5);
    list = json_object_get(r, "steps");
    assert_true(json_array_size(list) > 20);
    json_array_foreach(list, i, item) assert_keys(item, step_keys, sizeof step_keys / sizeof *step_keys);
    /* An amount is what the document would state: yes, a name, a number; a date where the way is to wait. */
    item = step_of(r, "legal_person");
    assert_member(item, "kind", "\"STATE\"");
    assert_member(item, "amount", "true");
    assert_member(item, "bound", "\"EXACTLY\"");
    assert_member(item, "basis", "\"DECLARED\"");
    assert_member(step_of(r, "operating_soundly"), "kind", "\"FULFIL\"");
    assert_member(step_of(r, "operating_soundly"), "amount", "true");
    assert_member(step_of(r, "total_assets_fen"), "amount", "300000000");
    assert_member(step_of(r, "total_assets_fen"), "bound", "\"AT_LEAST\"");
    assert_member(step_of(r, "incidents[1].severity"), "amount", "\"MINOR\"");
    assert_member(step_of(r, "incidents[1].severity"), "entry", "1");
    item = step_of(r, "filed_on");
    assert_member(item, "kind", "\"WAIT\"");
    assert_member(item, "amount", "null");
    assert_member(item, "date", "\"2027-01-01\"");
    json_decref(tree);

    /* One reading alone that decides. */
    tree = answer("sensitivity",
                  "{" ROUND ",\"rules\":{\"force\":{\"ART6_7_STAFF\":\"REQUIRED\"}},\"platforms\":[{\"facts\":{"
                  "\"staff_degree_only\":8,\"staff_title_only\":0,\"staff_degree_and_title\":0}}]}",
                  0);
    r = json_array_get(json_object_get(result_at(tree, 0), "points"), 0);
    assert_keys(r, point_keys, 4);
    assert_member(r, "reading", "\"STAFF_QUALIFICATION\"");
    assert_member(r, "options", "{\"0\":\"UNKNOWN\",\"1\":\"NOT_MET\",\"2\":\"NOT_MET\"}");
    assert_member(r, "option", "0");
    assert_member(r, "criteria", "[\"ART6_7_STAFF\"]");
    assert_null_at(result_at(tree, 0), "name");
    json_decref(tree);
}

static void what_matters_has_its_errors(void **state)
{
    static const shape_case shapes[] = {
        {"{}", "round.deadline", "missing"},
        {"{" ROUND "}", "platforms", "missing"},
        {"{" ROUND ",\"vary\":\"AGE_DAY\",\"platforms\":[]}", "vary", "an array of names"},
        {"{" ROUND ",\"vary\":[3],\"platforms\":[]}", "vary[0]", "a string is wanted"},
        {"{" ROUND ",\"vary\":[\"AGE_DAY\",\"R6\"],\"platforms\":[]}", "vary[1]", "unknown reading point"},
        {"{" ROUND ",\"platforms\":[{},{\"facts\":{\"openness\":1}}]}", "platforms[1].facts.openness", "true or false"},
        {"{" ROUND ",\"on\":\"2026-01-01\",\"platforms\":[]}", "on", "unknown key"},
    };
    smeplat_json_request request = request_for("sensitivity", sensed_document);
    smeplat_json_reply reply;
    json_t *tree;
    int32_t lang;

    (void)state;
    assert_shapes("sensitivity", shapes, sizeof shapes / sizeof *shapes);
    tree = answer("sensitivity", DOCUMENT("{},{\"name\":\"b\",\"facts\":{\"jjj_smes_served\":-1}}"), 1);
    assert_string_equal(text_of(result_at(tree, 0), "overall"), "UNKNOWN");
    assert_row_error(tree, 1, "b", "RANGE", "jjj_smes_served", 0);
    json_decref(tree);
    request.format = SMEPLAT_JSON_FORMAT_TEXT;
    for (lang = SMEPLAT_LANG_ZH; lang <= SMEPLAT_LANG_EN; lang++) {
        request.lang = lang;
        reply = run(&request);
        assert_int_equal(reply.exit_status, 0);
        assert_non_null(strstr(reply.text, lang == SMEPLAT_LANG_EN ? "\n  1. " : "\n  1. "));
        smeplat_json_free(&reply);
    }
    /* A table first, where there are several. */
    request.document = str(DOCUMENT("{\"name\":\"甲\"},{\"facts\":{\"jjj_smes_served\":-1}}"));
    reply = run(&request);
    assert_int_equal(reply.exit_status, 1);
    assert_non_null(strstr(reply.text, "    1  not settled         not settled         not settled         甲\n"));
    assert_non_null(strstr(reply.text, "    2  bad input           -                   -                   (no name)\n"));
    smeplat_json_free(&reply);
}

/* ---- histories ---- */

static const char history_document[] =
    "{\"on\":\"2026-12-01\",\"platforms\":[{\"name\":\"a\",\"events\":["
    "{\"on\":\"2024-06-20\",\"type\":\"APPLIED\"},"
    "{\"on\":\"2024-08-19\",\"type\":\"PUBLICITY_STARTED\",\"workdays\":7},"
    "{\"on\":\"2024-08-22\",\"type\":\"OBJECTION\"},"
    "{\"on\":\"2024-08-28\",\"type\":\"OBJECTION_DECIDED\",\"outcome\":\"DISMISSED\",\"ref\":3},"
    "{\"on\":\"2024-09-02\",\"type\":\"AWARDED\",\"expires_on\":\"2027-09-01\"},"
    "{\"on\":\"2026-06-10\",\"type\":\"EVALUATED\",\"evaluation\":{\"year\":2025,\"review_required\":true,\"review_done\":false,"
    "\"rating_required\":false,\"rating_done\":null,\"grade\":\"GOOD\",\"stars\":3,\"tier\":1}},"
    "{\"on\":\"2026-06-11\",\"type\":\"EVALUATED\"},"
    "{\"on\":\"2026-06-12\",\"type\":\"WITHDRAWN\"},"
    "{\"on\":\"2026-09-01\",\"type\":\"REPORT_DUE\",\"due_on\":\"2026-10-31\"},"
    "{\"on\":\"2026-11-23\",\"type\":\"CHANGED\",\"change_kind\":\"NAME\",\"leaves_beijing\":true,\"internal_decision_on\":"
    "\"2026-11-01\"},"
    "{\"on\":\"2026-12-24\",\"type\":\"REVOKED\",\"ground\":\"ART15_1\",\"published_on\":\"2026-12-28\"}]},"
    "{\"name\":\"b\",\"events\":[{\"on\":\"2024-09-02\",\"type\":\"AWARDED\"},{\"on\":\"2025-06-30\",\"type\":\"REVOKED\","
    "\"ground\":\"ART15_1\"},{\"on\":\"2026-06-20\",\"type\":\"APPLIED\"}]},{\"name\":\"c\"}]}";

static void histories_are_replayed(void **state)
{
    static const char *const keys[] = {
        "name",       "on",           "state",      "since",       "event",        "title",         "title_since",
        "title_event", "award_event", "expires_on", "ground",      "application",  "application_since", "application_event",
        "barred",     "bar_from",     "bar_until",  "first_filing", "bar_event",   "bar_field",     "event_count",
        "impossible_count", "notice_count", "notices", "events",   "readings"};
    static const char *const notice_keys[] = {"event",  "kind",   "date",  "certainty", "problem",
                                              "ground", "detail", "field", "reasons"};
    static const char *const event_keys[] = {"event",   "on",          "type",       "fate",      "problem", "state",
                                             "answers", "answered_by", "decided_by", "bar_until", "field"};
    static const struct {
        size_t index;
        const char *expected;
    } notices[] = {
        {0, "{\"event\":6,\"kind\":\"GROUND_MADE_OUT\",\"date\":\"2026-06-10\",\"certainty\":\"NOTIFIED\",\"problem\":null,"
            "\"ground\":\"ART14\",\"detail\":\"REVOKE_DUE\",\"field\":null,\"reasons\":[\"NOT_PARTICIPATED\"]}"},
        {1, "{\"event\":7,\"kind\":\"GROUND_OPEN\",\"date\":\"2026-06-11\",\"certainty\":\"NOTIFIED\",\"problem\":null,"
            "\"ground\":\"ART14\",\"detail\":\"OPEN\",\"field\":\"evaluation.review_required\",\"reasons\":"
            "[\"NOT_PARTICIPATED\"]}"},
        {2, "{\"event\":8,\"kind\":\"IMPOSSIBLE\",\"date\":\"2026-06-12\",\"certainty\":\"NOTIFIED\",\"problem\":"
            "\"NO_APPLICATION\",\"ground\":null,\"detail\":null,\"field\":null,\"reasons\":[]}"},
        {3, "{\"event\":9,\"kind\":\"REPORT_OVERDUE\",\"date\":\"2026-10-31\",\"certainty\":\"NOTIFIED\",\"problem\":null,"
            "\"ground\":null,\"detail\":\"OVERDUE\",\"field\":null,\"reasons\":[]}"},
        {4, "{\"event\":10,\"kind\":\"CHANGE_DUE\",\"date\":\"2027-01-05\",\"certainty\":\"PROVISIONAL\",\"problem\":null,"
            "\"ground\":null,\"detail\":\"OPEN\",\"field\":null,\"reasons\":[\"CONDITION_AFFECTED\"]}"},
    };
    json_t *tree = answer("history", history_document, 0), *r = result_at(tree, 0), *list = json_object_get(r, "notices");
    char *found;
    size_t i;

    (void)state;
    assert_keys(r, keys, sizeof keys / sizeof *keys);
    assert_member(r, "on", "\"2026-12-01\"");
    assert_member(r, "state", "\"HOLDER\"");
    assert_member(r, "since", "\"2024-09-02\"");
    assert_member(r, "event", "5");
    assert_member(r, "title", "\"HOLDER\"");
    assert_member(r, "title_event", "5");
    assert_member(r, "award_event", "5");
    assert_member(r, "expires_on", "\"2027-09-01\"");
    assert_member(r, "ground", "null");
    assert_member(r, "application", "\"NONE\"");
    assert_member(r, "application_since", "null");
    assert_member(r, "application_event", "null");
    assert_member(r, "barred", "false");
    assert_member(r, "event_count", "10");
    assert_member(r, "impossible_count", "1");
    assert_member(r, "notice_count", "5");
    assert_member(r, "readings", "[\"EVALUATION_MISSED\",\"ART14_BAR\",\"BAR_START\",\"CHANGE_START\",\"PUBLICITY_COUNT\"]");
    assert_int_equal(json_array_size(list), 5);
    for (i = 0; i < 5; i++) {
        assert_keys(json_array_get(list, i), notice_keys, sizeof notice_keys / sizeof *notice_keys);
        found = json_dumps(json_array_get(list, notices[i].index), JSON_COMPACT);
        assert_string_equal(found, notices[i].expected);
        free(found);
    }
    list = json_object_get(r, "events");
    assert_int_equal(json_array_size(list), 11);
    for (i = 0; i < 11; i++) {
        assert_keys(json_array_get(list, i), event_keys, sizeof event_keys / sizeof *event_keys);
        assert_int_equal(number_of(json_array_get(list, i), "event"), i + 1);
    }
    r = json_array_get(list, 3);
    assert_member(r, "type", "\"OBJECTION_DECIDED\"");
    assert_member(r, "fate", "\"STANDS\"");
    assert_member(r, "answers", "3");
    assert_member(json_array_get(list, 2), "answered_by", "4");
    assert_member(json_array_get(list, 7), "fate", "\"IMPOSSIBLE\"");
    assert_member(json_array_get(list, 7), "problem", "\"NO_APPLICATION\"");
    assert_member(json_array_get(list, 10), "fate", "\"LATER\"");
    assert_member(json_array_get(list, 10), "state", "null");

    /* Barred, and applied all the same. */
    r = result_at(tree, 1);
    assert_member(r, "state", "\"APPLIED\"");
    assert_member(r, "title", "\"REVOKED\"");
    assert_member(r, "ground", "\"ART15_1\"");
    assert_member(r, "barred", "true");
    assert_member(r, "bar_from", "\"2025-06-30\"");
    assert_member(r, "bar_until", "\"2027-06-30\"");
    assert_member(r, "first_filing", "\"2027-07-01\"");
    assert_member(r, "bar_event", "2");
    assert_member(json_array_get(json_object_get(r, "events"), 1), "bar_until", "\"2027-06-30\"");
    assert_member(json_array_get(json_object_get(r, "notices"), 0), "problem", "\"BARRED\"");

    /* Nothing ever happened. */
    r = result_at(tree, 2);
    assert_member(r, "state", "\"NONE\"");
    assert_member(r, "since", "null");
    assert_member(r, "event", "null");
    assert_member(r, "notices", "[]");
    assert_member(r, "events", "[]");
    json_decref(tree);
}

static void histories_with_bad_events_are_refused_row_by_row(void **state)
{
    static const struct {
        const char *events, *status, *field;
        json_int_t entry;
    } cases[] = {
        {"{\"on\":\"2024-06-20\"}", "ENUM", "events[1].type", 1},
        {"{\"on\":\"2024-06-20\",\"type\":\"BORN\"}", "ENUM", "events[1].type", 1},
        {"{\"type\":\"APPLIED\"}", "DATE", "events[1].on", 1},
        {"{\"on\":\"2024-02-30\",\"type\":\"APPLIED\"}", "DATE", "events[1].on", 1},
        {"{\"on\":\"2024-06-20\",\"type\":\"APPLIED\"},{\"on\":\"2024-06-19\",\"type\":\"WITHDRAWN\"}", "ORDER", "events[2].on", 2},
        {"{\"on\":\"2024-06-20\",\"type\":\"APPLIED\",\"ref\":1}", "RANGE", "events[1].ref", 1},
        {"{\"on\":\"2024-06-20\",\"type\":\"APPLIED\"},{\"on\":\"2024-06-20\",\"type\":\"REFUSED\",\"ref\":-1}", "RANGE",
         "events[2].ref", 2},
    };
    char document[512];
    size_t i;
    json_t *tree;

    (void)state;
    for (i = 0; i < sizeof cases / sizeof *cases; i++) {
        snprintf(document, sizeof document,
                 "{\"on\":\"2026-12-01\",\"platforms\":[{\"name\":\"a\",\"events\":[]},{\"name\":\"b\",\"events\":[%s]}]}",
                 cases[i].events);
        tree = answer("history", document, 1);
        assert_string_equal(text_of(result_at(tree, 0), "state"), "NONE");
        assert_string_equal(text_of(json_object_get(result_at(tree, 1), "error"), "status"), cases[i].status);
        assert_string_equal(text_of(json_object_get(result_at(tree, 1), "error"), "field"), cases[i].field);
        assert_int_equal(number_of(json_object_get(result_at(tree, 1), "error"), "entry"), cases[i].entry);
        assert_string_equal(text_of(result_at(tree, 1), "name"), "b");
        json_decref(tree);
    }
    tree = answer("history", "{\"platforms\":[{\"name\":\"a\"}]}", 1);
    assert_string_equal(text_of(json_object_get(result_at(tree, 0), "error"), "status"), "DATE");
    json_decref(tree);
}

/* With open findings alone, the events no notice speaks of are left out. */
static void open_histories_leave_out_what_is_done(void **state)
{
    smeplat_json_request request = request_for("history", history_document);
    smeplat_json_reply reply;
    json_t *tree, *r;

    (void)state;
    request.flags = SMEPLAT_JSON_OPEN_ONLY;
    reply = run(&request);
    tree = json_loadb(reply.text, reply.text_len, 0, NULL);
    r = result_at(tree, 0);
    assert_int_equal(json_array_size(json_object_get(r, "events")), 5);
    assert_int_equal(json_array_size(json_object_get(r, "notices")), 5);
    assert_int_equal(number_of(json_array_get(json_object_get(r, "events"), 0), "event"), 6);
    json_decref(tree);
    smeplat_json_free(&reply);
    request.format = SMEPLAT_JSON_FORMAT_TEXT;
    reply = run(&request);
    assert_null(strstr(reply.text, "Events ("));
    assert_null(strstr(reply.text, "Side by side"));
    assert_non_null(strstr(reply.text, "To be done or known (5)"));
    smeplat_json_free(&reply);
}

/* The line of `text` that begins with `start`. */
static const char *printed_line(const char *text, const char *start, char *line, size_t room)
{
    const char *at = text, *end;
    size_t len = strlen(start);

    while (strncmp(at, start, len) != 0) {
        at = strchr(at, '\n');
        assert_non_null(at);
        at++;
    }
    end = strchr(at, '\n');
    assert_non_null(end);
    assert_true((size_t)(end - at) < room);
    memcpy(line, at, (size_t)(end - at));
    line[end - at] = 0;
    return line;
}

/* Both ways of losing the title, day by day next to each other: without a bar (Art. 14), and with one (Art. 15(1)). */
static void two_histories_stand_side_by_side(void **state)
{
    static const char document[] =
        "{\"on\":\"2026-12-01\",\"platforms\":[{\"name\":\"甲\",\"events\":[{\"on\":\"2024-09-02\",\"type\":\"AWARDED\"},"
        "{\"on\":\"2025-06-30\",\"type\":\"REVOKED\",\"ground\":\"ART14\"},{\"on\":\"2026-06-20\",\"type\":\"APPLIED\"}]},"
        "{\"name\":\"乙\",\"events\":[{\"on\":\"2024-09-03\",\"type\":\"AWARDED\"},{\"on\":\"2025-06-30\",\"type\":\"REVOKED\","
        "\"ground\":\"ART15_1\"}]}]}";
    smeplat_json_request request = request_for("history", document);
    smeplat_json_reply reply;
    char line[400];
    const char *text;

    (void)state;
    request.format = SMEPLAT_JSON_FORMAT_TEXT;
    request.width = 160;
    reply = run(&request);
    text = strstr(reply.text, "Side by side\n");
    assert_non_null(text);
    assert_string_equal(printed_line(text, "Date", line, sizeof line),
                        "Date        甲                                                                         乙");
    assert_string_equal(printed_line(text, "2024-09-02", line, sizeof line),
                        "2024-09-02  1. Title awarded → holder of the title");
    assert_string_equal(printed_line(text, "2024-09-03", line, sizeof line),
                        "2024-09-03                                                                             "
                        "1. Title awarded → holder of the title");
    assert_string_equal(printed_line(text, "2025-06-30", line, sizeof line),
                        "2025-06-30  2. Title revoked: failed evaluation (Art. 14), carries no bar → title      2. Title revoked: "
                        "false materials or data (Art. 15(1)), barred through");
    /* then a page each, and one advice a page */
    text = strstr(text, "History of a demonstration platform");
    assert_non_null(text);
    assert_non_null(strstr(text + 1, "History of a demonstration platform"));
    smeplat_json_free(&reply);
    request.lang = SMEPLAT_LANG_ZH;
    reply = run(&request);
    assert_non_null(strstr(reply.text, "\n对照\n----\n日期        甲"));
    assert_non_null(strstr(reply.text, "不带禁申期 → 已被撤销"));
    smeplat_json_free(&reply);
    /* A narrow page has no room for two columns; a single platform needs no table. */
    request.width = 40;
    reply = run(&request);
    assert_null(strstr(reply.text, "对照"));
    smeplat_json_free(&reply);
    request.document = str("{\"on\":\"2026-12-01\",\"platforms\":[{\"name\":\"甲\"}]}");
    reply = run(&request);
    assert_int_equal(strncmp(reply.text, "示范平台履历\n", strlen("示范平台履历\n")), 0);
    smeplat_json_free(&reply);
}

/* ---- what all lists have in common ---- */

static const struct {
    const char *command, *rows, *row;
    const char *day; /* the key of a day asked about for all, or NULL */
} list_commands[] = {
    {"bar", "bars", "{\"name\":\"x\",\"on\":\"2026-01-05\"}", NULL},
    {"change", "changes", "{\"name\":\"x\",\"kind\":\"NAME\",\"occurred_on\":\"2026-11-23\"}", "as_of"},
    {"evaluate", "evaluations", "{\"name\":\"x\",\"grade\":\"FAIR\"}", NULL},
    {"history", "platforms", "{\"name\":\"x\",\"events\":[{\"on\":\"2026-01-05\",\"type\":\"APPLIED\"}]}", "on"},
    {"publicity", "publicities", "{\"name\":\"x\",\"started_on\":\"2026-09-07\",\"workdays\":7}", "as_of"},
    {"reporting", "reports", "{\"name\":\"x\",\"due_on\":\"2026-10-31\"}", "as_of"},
    {"revocation", "holders", "{\"name\":\"x\",\"granted_on\":\"2024-09-02\",\"as_of\":\"2026-11-20\"}", NULL},
};
#define LIST_COMMANDS (sizeof list_commands / sizeof *list_commands)

/* A document of a list command with `rules` and one row; `day` where it has one. */
static const char *list_document(char *document, size_t room, size_t i, const char *rules)
{
    if (list_commands[i].day)
        snprintf(document, room, "{\"%s\":\"2026-12-01\",\"rules\":{%s},\"%s\":[%s]}", list_commands[i].day, rules,
                 list_commands[i].rows, list_commands[i].row);
    else
        snprintf(document, room, "{\"rules\":{%s},\"%s\":[%s]}", rules, list_commands[i].rows, list_commands[i].row);
    return document;
}

static void every_list_has_its_head_and_its_rules(void **state)
{
    static const char *const whole[] = {"measure", "calendar", "advice", "results"};
    char document[512];
    size_t i;

    (void)state;
    for (i = 0; i < LIST_COMMANDS; i++) {
        json_t *tree = answer(list_commands[i].command, list_document(document, sizeof document, i, "\"title\":\"mine\""), 0);

        assert_keys(tree, whole, 4);
        assert_string_equal(text_of(json_object_get(tree, "measure"), "title"), "mine");
        assert_string_equal(text_of(tree, "advice"), smeplat_advice_text(SMEPLAT_LANG_EN));
        assert_int_equal(json_array_size(json_object_get(tree, "results")), 1);
        assert_string_equal(text_of(result_at(tree, 0), "name"), "x");
        json_decref(tree);
        /* Rules that are none are every row's error. */
        tree = answer(list_commands[i].command, list_document(document, sizeof document, i, "\"min_basis\":\"SWORN\""), 1);
        assert_string_equal(text_of(json_object_get(result_at(tree, 0), "error"), "status"), "ENUM");
        assert_string_equal(text_of(json_object_get(result_at(tree, 0), "error"), "field"), "rules.min_basis");
        assert_string_equal(text_of(result_at(tree, 0), "name"), "x");
        json_decref(tree);
        /* No row, no result. */
        snprintf(document, sizeof document, "{\"%s\":[]}", list_commands[i].rows);
        tree = answer(list_commands[i].command, document, 0);
        assert_int_equal(json_array_size(json_object_get(tree, "results")), 0);
        json_decref(tree);
    }
}

static void every_list_is_checked_for_its_shape(void **state)
{
    static const shape_case shapes[] = {
        {"[]", "", "an object is wanted"},
        {"{\"%s\":[{}],\"extra\":1}", "extra", "unknown key"},
        {"{\"%s\":{}}", "%s", "an array is wanted"},
        {"{\"%s\":[1]}", "%s[0]", "an object is wanted"},
        {"{\"%s\":null}", "%s", "missing"},
        {"{}", "%s", "missing"},
        {"{\"%s\":[{\"name\":1}]}", "%s[0].name", "a string is wanted"},
        {"{\"%s\":[{},{\"nmae\":\"x\"}]}", "%s[1].nmae", "unknown key"},
        {"{\"%s\":[{\"name\":\"x\",\"name\":\"y\"}]}", "%s[0].name", "the same key twice"},
        {"{\"%s\":[],\"rules\":{\"readings\":{\"X\":1}}}", "rules.readings.X", "unknown reading point"},
        {"{\"%s\":[],\"rules\":{\"readings\":{\"ART14_BAR\":2}}}", "rules.readings.ART14_BAR", "no such option"},
    };
    char document[256], path[64];
    size_t i, k;

    (void)state;
    for (i = 0; i < LIST_COMMANDS; i++) {
        const char *day = list_commands[i].day;

        for (k = 0; k < sizeof shapes / sizeof *shapes; k++) {
            snprintf(document, sizeof document, shapes[k].document, list_commands[i].rows);
            snprintf(path, sizeof path, shapes[k].path, list_commands[i].rows);
            assert_refused(list_commands[i].command, document, strlen(document), path, shapes[k].words);
        }
        snprintf(document, sizeof document, "{\"%s\":\"2026-1-1\",\"%s\":[]}", day ? day : "as_of", list_commands[i].rows);
        assert_refused(list_commands[i].command, document, strlen(document), day ? day : "as_of",
                       day ? "YYYY-MM-DD" : "unknown key");
    }
}

static void rows_of_lists_are_checked_for_their_shape(void **state)
{
    static const struct {
        const char *command;
        shape_case c;
    } cases[] = {
        {"evaluate", {"{\"evaluations\":[{\"grade\":3}]}", "evaluations[0].grade", "a string is wanted"}},
        {"evaluate", {"{\"evaluations\":[{\"year\":\"2025\"}]}", "evaluations[0].year", "an integer is wanted"}},
        {"evaluate", {"{\"evaluations\":[{\"stars\":true}]}", "evaluations[0].stars", "an integer is wanted"}},
        {"evaluate", {"{\"evaluations\":[{\"tier\":1.5}]}", "evaluations[0].tier", "only integers"}},
        {"evaluate", {"{\"evaluations\":[{\"review_done\":1}]}", "evaluations[0].review_done", "true or false"}},
        {"evaluate",
         {"{\"evaluations\":[{\"rating_done\":{\"value\":true,\"by\":1}}]}", "evaluations[0].rating_done.by", "unknown key"}},
        {"bar", {"{\"bars\":[{\"on\":20260101}]}", "bars[0].on", "a date string"}},
        {"bar", {"{\"bars\":[{\"revocations\":{}}]}", "bars[0].revocations", "an array is wanted"}},
        {"bar", {"{\"bars\":[{\"revocations\":[{\"ground\":1}]}]}", "bars[0].revocations[0].ground", "a string is wanted"}},
        {"bar", {"{\"bars\":[{\"revocations\":[{\"why\":1}]}]}", "bars[0].revocations[0].why", "unknown key"}},
        {"revocation", {"{\"holders\":[{\"granted_on\":\"1.1.2026\"}]}", "holders[0].granted_on", "YYYY-MM-DD"}},
        {"revocation", {"{\"holders\":[{\"as_of\":true}]}", "holders[0].as_of", "a date string"}},
        {"revocation",
         {"{\"holders\":[{\"incidents\":[{\"annulled\":1}]}]}", "holders[0].incidents[0].annulled", "true or false"}},
        {"revocation",
         {"{\"holders\":[{\"falsehoods\":[{},{\"confirmed\":\"yes\"}]}]}", "holders[0].falsehoods[1].confirmed", "true or false"}},
        {"revocation", {"{\"holders\":[{\"falsehoods\":[{\"found\":1}]}]}", "holders[0].falsehoods[0].found", "unknown key"}},
        {"publicity", {"{\"publicities\":[{\"workdays\":\"7\"}]}", "publicities[0].workdays", "an integer is wanted"}},
        {"publicity",
         {"{\"publicities\":[{\"objections\":[{\"outcome\":1}]}]}", "publicities[0].objections[0].outcome", "a string is wanted"}},
        {"reporting", {"{\"reports\":[{\"reported_on\":\"\"}]}", "reports[0].reported_on", "YYYY-MM-DD"}},
        {"history", {"{\"platforms\":[{\"events\":{}}]}", "platforms[0].events", "an array is wanted"}},
        {"history", {"{\"platforms\":[{\"events\":[{\"ref\":\"1\"}]}]}", "platforms[0].events[0].ref", "an integer is wanted"}},
        {"history", {"{\"platforms\":[{\"events\":[{\"type\":7}]}]}", "platforms[0].events[0].type", "a string is wanted"}},
        {"history", {"{\"platforms\":[{\"events\":[{\"kind\":\"NAME\"}]}]}", "platforms[0].events[0].kind", "unknown key"}},
        {"history", {"{\"platforms\":[{\"events\":[{\"evaluation\":[]}]}]}", "platforms[0].events[0].evaluation", "an object"}},
        {"history",
         {"{\"platforms\":[{\"events\":[{\"evaluation\":{\"name\":\"x\"}}]}]}", "platforms[0].events[0].evaluation.name",
          "unknown key"}},
        {"history",
         {"{\"platforms\":[{\"events\":[{\"leaves_beijing\":1}]}]}", "platforms[0].events[0].leaves_beijing", "true or false"}},
    };
    size_t i;

    (void)state;
    for (i = 0; i < sizeof cases / sizeof *cases; i++)
        assert_shapes(cases[i].command, &cases[i].c, 1);
}

/* Text of every list, in both languages: names and advice are there, no line is wider than the page. */
static void lists_are_told_in_words(void **state)
{
    static const struct {
        const char *command, *document, *zh, *en;
    } cases[] = {
        {"evaluate",
         "{\"evaluations\":[{\"name\":\"x\",\"year\":2025,\"review_required\":true,\"review_done\":true,\"rating_required\":false,"
         "\"grade\":\"GOOD\",\"tier\":2,\"stars\":4},{\"name\":\"x\",\"review_required\":true,\"review_done\":false,\"grade\":"
         "\"GOOD\"},{\"name\":\"x\",\"grade\":\"FAIR\"},{\"grade\":\"X\"}]}",
         "  资金      按档次给予资金奖励（第2档）\n", "  Grade      failed (grade given: good)\n"},
        {"bar",
         "{\"bars\":[{\"name\":\"x\",\"on\":\"2026-06-30\",\"revocations\":[{\"ground\":\"ART15_1\",\"decided_on\":"
         "\"2024-07-01\"}]},{\"name\":\"x\",\"revocations\":[{\"ground\":\"ART15_1\",\"decided_on\":\"2024-07-01\"}]},"
         "{\"on\":\"2026-02-30\"},{\"on\":\"2198-06-30\",\"revocations\":[{\"ground\":\"ART15_1\",\"decided_on\":\"2198-02-01\"}]}]}",
         "  禁申期    2024-07-01至2026-07-01\n", "  Again      2026-07-02 is the first day to apply again\n"},
        {"revocation",
         "{\"holders\":[{\"name\":\"x\",\"granted_on\":\"2024-09-02\",\"application_deadline\":\"2024-06-28\",\"as_of\":"
         "\"2026-11-20\",\"incidents\":[{\"kind\":\"CRIMINAL\",\"subject\":\"ENTITY\",\"decided_on\":\"2025-03-14\"},{\"kind\":"
         "\"CRIMINAL\",\"subject\":\"ENTITY\",\"decided_on\":\"2024-03-14\",\"disclosed\":\"NO\"},{\"kind\":\"CRIMINAL\","
         "\"subject\":\"ENTITY\"}],\"falsehoods\":[{\"context\":\"APPLICATION\",\"found_on\":\"2026-05-18\"}]},{}]}",
         "  成立      刑事或严重行政处罚（第十五条第(二)项）\n",
         "                      falsehood no. 1 (application, 2026-05-18): not settled\n"},
        {"publicity",
         "{\"as_of\":\"2026-09-11\",\"publicities\":[{\"name\":\"x\",\"started_on\":\"2026-09-07\",\"workdays\":7,\"objections\":["
         "{\"raised_on\":\"2026-09-09\"}]},{\"name\":\"x\",\"started_on\":\"2026-12-21\",\"workdays\":1},{\"name\":\"x\","
         "\"started_on\":\"2026-09-01\",\"workdays\":2},{}]}",
         "  状态      截至2026-09-11：公示中，剩余2个工作日\n", "  Objections  1 open; the first one open is no. 1\n"},
        {"reporting",
         "{\"as_of\":\"2026-11-20\",\"reports\":[{\"name\":\"x\",\"due_on\":\"2026-10-31\",\"reported_on\":\"2026-11-01\"},"
         "{\"name\":\"x\",\"due_on\":\"2026-11-21\"},{}]}",
         "  状态      截至2026-11-20：逾期报送，逾期1天\n", "  State     on 2026-11-20: reported late, 1 day late\n"},
        {"change",
         "{\"as_of\":\"2026-12-01\",\"changes\":[{\"name\":\"x\",\"kind\":\"NAME\",\"occurred_on\":\"2026-11-23\"},{\"kind\":"
         "\"SPONSOR\",\"occurred_on\":\"2026-08-03\",\"leaves_beijing\":true},{\"kind\":\"NAME\",\"occurred_on\":\"2026-08-03\","
         "\"filed_on\":\"2026-10-03\"},{}]}",
         "  状态      截至2026-12-01：未备案，尚在期限内，剩余24个工作日\n", "  File by   2027-01-05 Tuesday\n"},
        {"history", "{\"on\":\"2026-12-01\",\"platforms\":[{\"name\":\"x\",\"events\":[{\"on\":\"2026-11-23\",\"type\":\"APPLIED\"}]},"
                    "{\"events\":[{}]}]}",
         "  1  2026-11-23  提出申请 → 申请在办\n", "  1  2026-11-23  Applied → application pending\n"},
    };
    size_t i;
    int32_t lang, width;

    (void)state;
    for (i = 0; i < sizeof cases / sizeof *cases; i++) {
        for (lang = SMEPLAT_LANG_ZH; lang <= SMEPLAT_LANG_EN; lang++) {
            for (width = 400; width >= 60; width -= 340) {
                smeplat_json_request request = request_for(cases[i].command, cases[i].document);
                smeplat_json_reply reply;
                const char *line, *end;

                request.format = SMEPLAT_JSON_FORMAT_TEXT;
                request.lang = lang;
                request.width = width;
                reply = run(&request);
                assert_int_equal(reply.exit_status, 1);
                for (line = reply.text; (end = strchr(line, '\n')) != NULL; line = end + 1) {
                    size_t columns = smeplat_text_columns(line, (size_t)(end - line));

                    if (columns > (size_t)width)
                        print_message("%s: %.*s\n", cases[i].command, (int)(end - line), line);
                    assert_true(columns <= (size_t)width);
                    assert_true(end == line || end[-1] != ' ');
                }
                if (width == 400) {
                    if (!strstr(reply.text, lang == SMEPLAT_LANG_EN ? cases[i].en : cases[i].zh))
                        print_message("%s\n", reply.text);
                    assert_non_null(strstr(reply.text, lang == SMEPLAT_LANG_EN ? cases[i].en : cases[i].zh));
                    assert_non_null(strstr(reply.text, smeplat_advice_text(lang)));
                    assert_non_null(strstr(reply.text, lang == SMEPLAT_LANG_EN ? "(no name)\n" : "（未填名称）\n"));
                }
                smeplat_json_free(&reply);
            }
        }
    }
}

static void other_formats_of_the_other_commands(void **state)
{
    static const struct {
        const char *command, *document, *words;
    } cases[] = {
        {"uscc", "91110108551385082Q\n9\n91110108551385082A", "should be Q"},
        {"workdays", "add 2026-11-23 30\nadd 2026-11-23 -1\nadd 2026-11-22 0\nx\ncheck 2026-02-30", "2027-01-05 Tuesday"},
        {"change", "{\"as_of\":\"2026-12-01\",\"changes\":[{\"name\":\"a\",\"kind\":\"NAME\",\"occurred_on\":\"2026-11-23\"},{}]}",
         "2027-01-05 Tuesday"},
    };
    size_t i;
    int32_t lang;

    (void)state;
    for (i = 0; i < 3; i++) {
        for (lang = SMEPLAT_LANG_ZH; lang <= SMEPLAT_LANG_EN; lang++) {
            smeplat_json_request request = request_for(cases[i].command, cases[i].document);
            smeplat_json_reply reply;

            request.lang = lang;
            request.width = 400;
            request.format = SMEPLAT_JSON_FORMAT_TEXT;
            reply = run(&request);
            assert_int_equal(reply.exit_status, 1);
            assert_non_null(strstr(reply.text, smeplat_advice_text(lang)));
            if (lang == SMEPLAT_LANG_EN)
                assert_non_null(strstr(reply.text, cases[i].words));
            smeplat_json_free(&reply);
            request.format = SMEPLAT_JSON_FORMAT_CSV;
            reply = run(&request);
            assert_int_equal(reply.status, SMEPLAT_ERR_ENUM);
            assert_int_equal(reply.exit_status, 2);
            smeplat_json_free(&reply);
        }
    }
}

static const char year_2027[] = "# covers 2027-01-01..2027-12-31\n# edition mine\n2027-01-01\toff\t元旦\t〔2026〕9号\n";

static void a_calendar_is_laid_over(void **state)
{
    smeplat_json_request request = request_for("workdays", "add 2026-11-23 30");
    smeplat_json_reply reply;
    json_t *tree;

    (void)state;
    request.calendar = str(year_2027);
    reply = run(&request);
    tree = json_loadb(reply.text, reply.text_len, 0, NULL);
    assert_string_equal(text_of(json_object_get(tree, "calendar"), "edition"), "mine");
    assert_string_equal(text_of(json_object_get(tree, "calendar"), "covers_to"), "2027-12-31");
    assert_string_equal(text_of(result_at(tree, 0), "certainty"), "NOTIFIED");
    json_decref(tree);
    smeplat_json_free(&reply);
    request.calendar = str("2027-01-01\toff\t\t\n");
    reply = run(&request);
    assert_int_equal(reply.status, SMEPLAT_ERR_CALENDAR);
    assert_int_equal(reply.exit_status, 2);
    assert_non_null(reply.error);
    assert_null(reply.text);
    smeplat_json_free(&reply);
    request.calendar = str("# covers 2027-01-01..2027-12-31\n\n2027-01-01 off\n");
    reply = run(&request);
    assert_int_equal(reply.status, SMEPLAT_ERR_CALENDAR);
    assert_non_null(strstr(reply.path, "3"));
    smeplat_json_free(&reply);
}

static void a_stream_keeps_its_calendar(void **state)
{
    char calendar[sizeof year_2027];
    smeplat_json_request request = request_for("assess", "{" ROUND "}");
    smeplat_json_reply reply;
    smeplat_json_stream *stream;

    (void)state;
    memcpy(calendar, year_2027, sizeof calendar);
    request.calendar = str(calendar);
    request.format = SMEPLAT_JSON_FORMAT_CSV;
    stream = stream_of(&request, &reply);
    smeplat_json_free(&reply);
    memset(calendar, 'x', sizeof calendar - 1);
    assert_int_equal(smeplat_json_stream_line(stream, "{}", 2, &reply), SMEPLAT_OK);
    assert_non_null(strstr(reply.text, ",mine,"));
    smeplat_json_free(&reply);
    smeplat_json_stream_close(stream);
}

/* ---- requests ---- */

static void a_request_that_is_none_is_refused(void **state)
{
    static const struct {
        size_t offset;
        int32_t value;
        smeplat_status status;
    } cases[] = {
        {offsetof(smeplat_json_request, format), 4, SMEPLAT_ERR_ENUM},
        {offsetof(smeplat_json_request, format), -1, SMEPLAT_ERR_ENUM},
        {offsetof(smeplat_json_request, lang), 3, SMEPLAT_ERR_ENUM},
        {offsetof(smeplat_json_request, flags), 8, SMEPLAT_ERR_BITS},
        {offsetof(smeplat_json_request, reserved0), 1, SMEPLAT_ERR_BITS},
        {offsetof(smeplat_json_request, width), 39, SMEPLAT_ERR_RANGE},
        {offsetof(smeplat_json_request, width), 401, SMEPLAT_ERR_RANGE},
        {offsetof(smeplat_json_request, width), -1, SMEPLAT_ERR_RANGE},
        {offsetof(smeplat_json_request, struct_size), 0, SMEPLAT_ERR_STRUCT_SIZE},
        {offsetof(smeplat_json_request, struct_size), sizeof(smeplat_json_request) - 8, SMEPLAT_ERR_STRUCT_SIZE},
        {offsetof(smeplat_json_request, struct_size), sizeof(smeplat_json_request) + 1, SMEPLAT_ERR_STRUCT_SIZE},
        {offsetof(smeplat_json_request, struct_size), 8192, SMEPLAT_ERR_STRUCT_SIZE},
    };
    smeplat_json_request request;
    smeplat_json_reply reply;
    size_t i;

    (void)state;
    for (i = 0; i < sizeof cases / sizeof *cases; i++) {
        request = request_for("assess", DOCUMENT("{}"));
        memcpy((char *)&request + cases[i].offset, &cases[i].value, sizeof cases[i].value);
        reply = run(&request);
        assert_int_equal(reply.status, cases[i].status);
        assert_int_equal(reply.exit_status, 2);
        assert_non_null(reply.error);
        assert_null(reply.text);
        smeplat_json_free(&reply);
    }
    request = request_for("asses", "{}");
    reply = run(&request);
    assert_int_equal(reply.status, SMEPLAT_ERR_ENUM);
    smeplat_json_free(&reply);
    request = request_for("assess", "{}");
    request.document.ptr = NULL;
    reply = run(&request);
    assert_int_equal(reply.status, SMEPLAT_ERR_NULL);
    smeplat_json_free(&reply);
    reply = run(NULL);
    assert_int_equal(reply.status, SMEPLAT_ERR_NULL);
    smeplat_json_free(&reply);
    assert_int_equal(smeplat_json_run(&request, NULL), SMEPLAT_ERR_NULL);
    memset(&reply, 0, sizeof reply);
    assert_int_equal(smeplat_json_run(&request, &reply), SMEPLAT_ERR_STRUCT_SIZE);
    reply.struct_size = sizeof reply;
    assert_int_equal(smeplat_json_stream_open(&request, NULL, &reply), SMEPLAT_ERR_NULL);
    smeplat_json_free(&reply);
    assert_int_equal(smeplat_json_stream_line(NULL, "{}", 2, &reply), SMEPLAT_ERR_NULL);
    smeplat_json_free(&reply);
    smeplat_json_free(NULL);
}

static void requests_and_replies_may_be_longer(void **state)
{
    struct {
        smeplat_json_request request;
        int64_t later;
    } request;
    struct {
        smeplat_json_reply reply;
        int64_t later;
    } reply;

    (void)state;
    request.request = request_for("assess", DOCUMENT("{}"));
    request.request.struct_size = sizeof request;
    request.later = 0;
    memset(&reply, 0xA5, sizeof reply);
    reply.reply.struct_size = sizeof reply;
    assert_int_equal(smeplat_json_run(&request.request, &reply.reply), SMEPLAT_OK);
    assert_int_equal(reply.reply.struct_size, sizeof reply);
    assert_int_equal(reply.later, 0);
    smeplat_json_free(&reply.reply);
    request.later = 1;
    assert_int_equal(smeplat_json_run(&request.request, &reply.reply), SMEPLAT_ERR_STRUCT_NEWER);
    smeplat_json_free(&reply.reply);
}

/* ---- memory ---- */

static long memory_left = -1; /* allocations before one fails; -1: none fails */
static long memory_refused, memory_held;

static void *short_malloc(size_t size)
{
    void *ptr;

    if (memory_left == 0) {
        memory_left = -1;
        memory_refused++;
        return NULL;
    }
    if (memory_left > 0)
        memory_left--;
    ptr = malloc(size);
    memory_held += ptr != NULL;
    return ptr;
}

static void short_free(void *ptr)
{
    memory_held -= ptr != NULL;
    free(ptr);
}

/* The n-th allocation fails, for every n: MEMORY each time and nothing lost, until there are no more. */
static void assert_short_of_memory(const smeplat_json_request *request, const char *line, smeplat_status last)
{
    long n;

    for (n = 0; n < 20000; n++) {
        smeplat_json_reply reply;
        smeplat_json_stream *stream = NULL;
        smeplat_status status;

        memset(&reply, 0, sizeof reply);
        reply.struct_size = sizeof reply;
        memory_left = n;
        memory_refused = 0;
        if (line) {
            status = smeplat_json_stream_open(request, &stream, &reply);
            smeplat_json_free(&reply);
            if (!status)
                status = smeplat_json_stream_line(stream, line, strlen(line), &reply);
        } else {
            status = smeplat_json_run(request, &reply);
        }
        memory_left = -1;
        if (status != (memory_refused ? SMEPLAT_ERR_MEMORY : last))
            print_message("allocation %ld: %s\n", n, reply.error ? reply.error : "?");
        assert_int_equal(status, memory_refused ? SMEPLAT_ERR_MEMORY : last);
        if (memory_refused) {
            assert_null(reply.text);
            assert_int_equal(reply.exit_status, 2);
        }
        if (stream && memory_refused) {
            /* The line may be tried again. */
            smeplat_json_free(&reply);
            assert_int_equal(smeplat_json_stream_line(stream, line, strlen(line), &reply), SMEPLAT_OK);
        }
        smeplat_json_free(&reply);
        smeplat_json_stream_close(stream);
        assert_int_equal(memory_held, 0);
        if (!memory_refused)
            return;
    }
    fail_msg("no end of allocations");
}

static void want_of_memory_is_a_status(void **state)
{
    static const char key[] = "{\"kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk"
                              "kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk\":1}";
    static const char document[] =
        DOCUMENT("{\"name\":\"a name that is longer than sixteen bytes\",\"sponsor_usccs\":[\"91110108551385082Q\"],\"facts\":{"
                 "\"total_assets_fen\":123456789012345678,\"jjj_smes_served\":{\"value\":12,\"basis\":\"VERIFIED\",\"evidence\":3},"
                 "\"industries\":[\"HEALTH\"]},\"services\":[{\"function\":\"TALENT\",\"items\":[\"RECRUITMENT\"]}],"
                 "\"incidents\":[{\"kind\":\"CRIMINAL\",\"subject\":\"ENTITY\"}],\"rulings\":[]},{\"facts\":{\"founded_on\":"
                 "\"2026-02-30\"}}");
    smeplat_json_request request = request_for("assess", document);
    json_malloc_t take;
    json_free_t give;
    char list[512];
    int32_t format;
    size_t i;

    (void)state;
    json_get_alloc_funcs(&take, &give);
    json_set_alloc_funcs(short_malloc, short_free);
    for (format = SMEPLAT_JSON_FORMAT_JSON; format <= SMEPLAT_JSON_FORMAT_CSV; format++) {
        request.format = format;
        request.document = str(document);
        assert_short_of_memory(&request, NULL, SMEPLAT_OK);
        request.document = str("{" ROUND "}");
        request.calendar = str(year_2027);
        assert_short_of_memory(&request, "{\"name\":\"x\",\"facts\":{\"jjj_smes_served\":1}}", SMEPLAT_OK);
        assert_short_of_memory(&request, "{\"name\":\"x\",\"facts\":{\"jjj_smes_served\":\"1\"}}", SMEPLAT_OK);
        request.calendar = str(NULL);
    }
    request = request_for("assess", FACTS("\"jjj_smes_served\":\"1\""));
    assert_short_of_memory(&request, NULL, SMEPLAT_ERR_SHAPE);
    request = request_for("assess", key);
    assert_short_of_memory(&request, NULL, SMEPLAT_ERR_SHAPE);
    request = request_for("none", "");
    assert_short_of_memory(&request, NULL, SMEPLAT_ERR_ENUM);
    request = request_for("uscc", "91110108551385082Q\nx");
    assert_short_of_memory(&request, NULL, SMEPLAT_OK);
    request = request_for("workdays", "add 2026-01-05 30\nx\nadd 2026-02-30 1");
    assert_short_of_memory(&request, NULL, SMEPLAT_OK);
    request.flags = SMEPLAT_JSON_SINGLE;
    request.document = str("check 2026-02-30");
    assert_short_of_memory(&request, NULL, SMEPLAT_OK);
    request = request_for("change", "{\"changes\":[{\"kind\":\"NAME\",\"occurred_on\":\"2026-11-23\"},{}]}");
    assert_short_of_memory(&request, NULL, SMEPLAT_OK);
    request.format = SMEPLAT_JSON_FORMAT_TEXT;
    assert_short_of_memory(&request, NULL, SMEPLAT_OK);
    for (i = 0; i < LIST_COMMANDS; i++) {
        request = request_for(list_commands[i].command, list_document(list, sizeof list, i, ""));
        assert_short_of_memory(&request, NULL, SMEPLAT_OK);
        request.format = SMEPLAT_JSON_FORMAT_TEXT;
        assert_short_of_memory(&request, NULL, SMEPLAT_OK);
    }
    request = request_for("history", "{\"on\":\"2026-12-01\",\"platforms\":[{\"events\":[{\"on\":\"2026-01-05\",\"type\":"
                                     "\"EVALUATED\",\"evaluation\":{}}]},{}]}");
    request.format = SMEPLAT_JSON_FORMAT_TEXT;
    assert_short_of_memory(&request, NULL, SMEPLAT_OK);
    request = request_for("revocation", "{\"holders\":[{\"granted_on\":\"2024-09-02\",\"as_of\":\"2026-11-20\",\"falsehoods\":"
                                        "[{\"context\":\"APPLICATION\",\"found_on\":\"2026-05-18\"}]}]}");
    assert_short_of_memory(&request, NULL, SMEPLAT_OK);
    request = request_for("sensitivity", DOCUMENT("{\"name\":\"x\",\"facts\":{\"jjj_smes_served\":87}},{}"));
    assert_short_of_memory(&request, NULL, SMEPLAT_OK);
    request.format = SMEPLAT_JSON_FORMAT_TEXT;
    assert_short_of_memory(&request, NULL, SMEPLAT_OK);
    json_set_alloc_funcs(take, give);
}

static void a_stream_does_not_grow(void **state)
{
    smeplat_json_request request = request_for("assess", "{" ROUND "}");
    smeplat_json_reply reply;
    smeplat_json_stream *stream;
    json_malloc_t take;
    json_free_t give;
    long held = 0;
    int i;

    (void)state;
    json_get_alloc_funcs(&take, &give);
    json_set_alloc_funcs(short_malloc, short_free);
    stream = stream_of(&request, &reply);
    smeplat_json_free(&reply);
    for (i = 0; i < 200; i++) {
        const char *line = i % 3 == 0 ? "{\"name\":\"a\"}" : i % 3 == 1 ? "{" : "{\"services\":[{}]}";

        assert_int_equal(smeplat_json_stream_line(stream, line, strlen(line), &reply), SMEPLAT_OK);
        smeplat_json_free(&reply);
        if (i == 0)
            held = memory_held;
        assert_int_equal(memory_held, held);
    }
    smeplat_json_stream_close(stream);
    assert_int_equal(memory_held, 0);
    json_set_alloc_funcs(take, give);
}

int main(void)
{
    static const struct CMUnitTest tests[] = {
        cmocka_unit_test(text_that_is_no_json_is_refused_with_its_position),
        cmocka_unit_test(a_number_that_is_no_integer_of_64_bits_is_refused),
        cmocka_unit_test(a_key_that_is_none_or_twice_is_refused),
        cmocka_unit_test(a_wrong_type_is_refused),
        cmocka_unit_test(what_must_be_there_is_missed),
        cmocka_unit_test(readings_and_options_that_are_none_are_refused),
        cmocka_unit_test(dates_have_one_form),
        cmocka_unit_test(yuan_is_exact),
        cmocka_unit_test(fen_and_yuan_exclude_each_other),
        cmocka_unit_test(nesting_without_end_is_refused),
        cmocka_unit_test(a_bad_value_is_its_rows_error),
        cmocka_unit_test(a_bad_rule_or_deadline_is_every_rows_error),
        cmocka_unit_test(facts_stand_as_they_are_stated),
        cmocka_unit_test(every_fact_has_a_key),
        cmocka_unit_test(facts_land_in_their_own_place),
        cmocka_unit_test(sets_are_read_by_name),
        cmocka_unit_test(rules_in_a_document_are_used),
        cmocka_unit_test(a_reading_changes_the_answer),
        cmocka_unit_test(results_have_their_keys_in_order),
        cmocka_unit_test(figures_are_exact),
        cmocka_unit_test(names_go_through_unharmed),
        cmocka_unit_test(open_findings_leave_out_what_is_met),
        cmocka_unit_test(nothing_to_assess_is_an_empty_list),
        cmocka_unit_test(the_language_is_the_callers),
        cmocka_unit_test(csv_has_a_row_a_finding),
        cmocka_unit_test(text_is_a_report_each_and_a_table_of_all),
        cmocka_unit_test(lines_are_answered_one_by_one),
        cmocka_unit_test(lines_and_documents_say_the_same),
        cmocka_unit_test(a_first_line_that_serves_no_platform_is_refused),
        cmocka_unit_test(lines_have_the_other_formats_too),
        cmocka_unit_test(codes_are_checked),
        cmocka_unit_test(working_days_are_answered),
        cmocka_unit_test(a_single_working_day_needs_no_list),
        cmocka_unit_test(changes_are_dated),
        cmocka_unit_test(the_shape_of_changes_is_checked),
        cmocka_unit_test(evaluations_are_told),
        cmocka_unit_test(bars_are_told),
        cmocka_unit_test(grounds_are_told),
        cmocka_unit_test(publicities_are_told),
        cmocka_unit_test(reports_are_told),
        cmocka_unit_test(what_matters_is_told),
        cmocka_unit_test(what_matters_has_its_errors),
        cmocka_unit_test(histories_are_replayed),
        cmocka_unit_test(histories_with_bad_events_are_refused_row_by_row),
        cmocka_unit_test(open_histories_leave_out_what_is_done),
        cmocka_unit_test(two_histories_stand_side_by_side),
        cmocka_unit_test(every_list_has_its_head_and_its_rules),
        cmocka_unit_test(every_list_is_checked_for_its_shape),
        cmocka_unit_test(rows_of_lists_are_checked_for_their_shape),
        cmocka_unit_test(lists_are_told_in_words),
        cmocka_unit_test(other_formats_of_the_other_commands),
        cmocka_unit_test(a_calendar_is_laid_over),
        cmocka_unit_test(a_stream_keeps_its_calendar),
        cmocka_unit_test(a_request_that_is_none_is_refused),
        cmocka_unit_test(requests_and_replies_may_be_longer),
        cmocka_unit_test(want_of_memory_is_a_status),
        cmocka_unit_test(a_stream_does_not_grow),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
