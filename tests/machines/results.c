/* Prints tens of thousands of results of every part of the library, with nothing but libc under it. Two machines agree when
 * they print the same bytes (run.py).
 *
 *     results         all of them
 *     results PART    those of one part, as they stand in the whole
 * SPDX-License-Identifier: Apache-2.0 */
#include "results.h"

#include <string.h>

#include "print.h"

static const struct {
    const char *name;
    void (*print)(void);
} parts[] = {
    {"names", results_of_names},
    {"time", results_of_time},
    {"codes", results_of_codes},
    {"rules", results_of_rules},
    {"applications", results_of_applications},
    {"columns", results_of_columns},
    {"records", results_of_records},
    {"holders", results_of_holders},
    {"histories", results_of_histories},
};

int main(int argc, char **argv)
{
    size_t i, found = 0;

    print_open();
    for (i = 0; i < sizeof parts / sizeof *parts; i++)
        if (argc < 2 || !strcmp(argv[1], parts[i].name)) {
            parts[i].print();
            found++;
        }
    return print_close() || !found;
}
