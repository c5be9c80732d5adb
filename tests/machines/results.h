/* Parts of the results program: each prints lines about one part of the API. Together they call every public function, which
 * run.py checks.
 * SPDX-License-Identifier: Apache-2.0 */
#ifndef TESTS_MACHINES_RESULTS_H
#define TESTS_MACHINES_RESULTS_H

void results_of_names(void);
void results_of_time(void);
void results_of_codes(void);
void results_of_rules(void);
void results_of_applications(void);
void results_of_columns(void);
void results_of_records(void);
void results_of_holders(void);
void results_of_histories(void);

#endif
