/* A refusal in words.
 * SPDX-License-Identifier: Apache-2.0 */
#include <smeplat/text.h>

#include "base/base.h"
#include "text/error.h"

#define ERROR_MIN SMEPLAT__END_OF(smeplat_error, entry)

static const smeplat__phrase error_fact = {"：{1}（{2}", ": {1} ({2}"}, error_clause = {"，{1}", ", {1}"},
                             error_row = {"，数组下标{1}", ", index {1} of the array"}, error_close = {"）", ")"},
                             error_stop = {"。", "."};

void smeplat__put_error(smeplat__writer *w, const smeplat_error *e)
{
    w->raise = 1;
    smeplat__put(w, smeplat_status_label(e->status, w->lang));
    if (e->field) {
        SMEPLAT__SAY(w, &error_fact, smeplat__arg_field(e->field, e->entry), smeplat__arg_path(e->field, e->entry));
        if (e->clause)
            SMEPLAT__SAY(w, &error_clause, smeplat__arg_text(smeplat_clause_label(e->clause, w->lang)));
        if (e->row > 0)
            SMEPLAT__SAY(w, &error_row, smeplat__arg_number(e->row));
        smeplat__say(w, &error_close, NULL);
    }
    smeplat__say(w, &error_stop, NULL);
}

size_t smeplat_error_text(const smeplat_error *error, int32_t lang, char *buf, size_t cap)
{
    smeplat_error room;
    const smeplat_error *e;
    smeplat_status status;
    smeplat__writer w;

    e = smeplat__take(error, sizeof room, ERROR_MIN, &room, &status);
    smeplat__writer_start(&w, buf, cap, lang, 0);
    if (e)
        smeplat__put_error(&w, e);
    return smeplat__writer_end(&w);
}
