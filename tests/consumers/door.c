/* A program that links the door for documents, in any C from C99 on.
 * SPDX-License-Identifier: Apache-2.0 */
#include <smeplat/json.h>
#include <smeplat/version.h>

#include <stdio.h>
#include <string.h>

int main(void)
{
    static const char command[] = "assess";
    static const char document[] =
        "{\"round\":{\"deadline\":\"2026-06-30\"},\"platforms\":[{\"facts\":{\"institutions_gathered\":4}}]}";
    smeplat_json_request request = {.struct_size = sizeof request};
    smeplat_json_reply reply = {.struct_size = sizeof reply};
    int not_met;

    request.command.ptr = command;
    request.command.len = sizeof command - 1;
    request.document.ptr = document;
    request.document.len = sizeof document - 1;
    if (smeplat_json_run(&request, &reply) != SMEPLAT_OK) {
        fprintf(stderr, "%s\n", reply.error);
        return 1;
    }
    not_met = strstr(reply.text, "\"overall\": \"NOT_MET\"") != NULL;
    smeplat_json_free(&reply);
    printf("%s %s 1\n", smeplat_version_text(), not_met ? "NOT_MET" : "?");
    return reply.text != NULL;
}
