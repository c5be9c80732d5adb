/* Every allocation of the JSON door fails once: alloc COMMAND FILE... runs each document in every format, and again with the
 * first, the second, ... allocation refused. Each time there must be MEMORY and nothing held. Prints TAP.
 * SPDX-License-Identifier: Apache-2.0 */
#include <jansson.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <smeplat/json.h>

static long left = -1, refused, held;

static void *take(size_t size)
{
    void *ptr;

    if (left == 0) {
        left = -1;
        refused++;
        return NULL;
    }
    left -= left > 0;
    ptr = malloc(size);
    held += ptr != NULL;
    return ptr;
}

static void give(void *ptr)
{
    held -= ptr != NULL;
    free(ptr);
}

/* One run with allocation `n` refused; 0 when it was as it should be. */
static int run_once(const smeplat_json_request *request, long n, smeplat_status whole)
{
    smeplat_json_reply reply;
    smeplat_status status;
    int wrong;

    memset(&reply, 0, sizeof reply);
    reply.struct_size = sizeof reply;
    left = n;
    refused = 0;
    status = smeplat_json_run(request, &reply);
    left = -1;
    wrong = status != (refused ? SMEPLAT_ERR_MEMORY : whole) || (refused && reply.text);
    smeplat_json_free(&reply);
    return wrong || held;
}

/* How many allocations were refused one by one, -1 if something was lost or wrongly answered. */
static long run_all(const smeplat_json_request *request)
{
    smeplat_json_reply reply;
    smeplat_status whole;
    long n;

    memset(&reply, 0, sizeof reply);
    reply.struct_size = sizeof reply;
    whole = smeplat_json_run(request, &reply);
    smeplat_json_free(&reply);
    for (n = 0; n < 1000000; n++) {
        if (run_once(request, n, whole))
            return -1;
        if (!refused)
            return n;
    }
    return -1;
}

int main(int argc, char **argv)
{
    static char text[1 << 20];
    int i, format, cases = 0, failed = 0;

    json_set_alloc_funcs(take, give);
    for (i = 1; i + 1 < argc; i += 2) {
        FILE *file = fopen(argv[i + 1], "rb");
        smeplat_json_request request;

        if (!file) {
            perror(argv[i + 1]);
            return 2;
        }
        memset(&request, 0, sizeof request);
        request.struct_size = sizeof request;
        request.command.ptr = argv[i];
        request.command.len = strlen(argv[i]);
        request.document.ptr = text;
        request.document.len = fread(text, 1, sizeof text, file);
        fclose(file);
        for (format = SMEPLAT_JSON_FORMAT_JSON; format <= SMEPLAT_JSON_FORMAT_CSV; format++) {
            long n;

            request.format = format;
            n = run_all(&request);
            failed += n < 0;
            printf("%s %d - %s %s, format %d: %ld allocations\n", n < 0 ? "not ok" : "ok", ++cases, argv[i], argv[i + 1], format,
                   n);
        }
    }
    printf("1..%d\n", cases);
    return failed != 0;
}
