/* Prints tens of thousands of results of every part of the library, with nothing but libc under it. Two machines agree when
 * they print the same bytes (run.py).
 * SPDX-License-Identifier: Apache-2.0 */
#include "results.h"

#include "print.h"

int main(void)
{
    print_open();
    results_of_names();
    results_of_time();
    results_of_codes();
    results_of_rules();
    results_of_applications();
    results_of_columns();
    results_of_records();
    results_of_holders();
    results_of_histories();
    return print_close();
}
