"""What is proved, and which groups of lemmas a function's proof may use.

SPDX-License-Identifier: Apache-2.0
"""

# Headers with lemmas.
LEMMAS = ["lib/time/date_spec.h"]

# Source files: functions that are proved together, and the groups of lemmas they see.
PROVED = {
    "lib/time/date.c": [
        (
            [
                "is_leap",
                "month_length",
                "compose",
                "smeplat__date_days",
                "smeplat__date_add_years",
                "smeplat__date_step",
            ],
            [],
        ),
        (["smeplat_date_valid", "smeplat_date_weekday", "smeplat_date_add_days"], []),
        (["smeplat_date_add_months", "smeplat_date_add_years", "smeplat_date_days_between"], []),
        (["civil_days", "compose_march"], [1]),
        (["year_of_era"], [4]),
        (["smeplat__date_from_days"], [2, 3]),
    ],
    "lib/time/table.h": [
        (["smeplat__table_from", "smeplat__table_offset", "smeplat__table_least", "smeplat__table_walked"], []),
    ],
    "lib/time/calendar.c": [
        (["is_weekday", "weekdays_through", "covers", "row_from", "row_at", "stretch_of"], []),
        (["owner_of", "insert", "belongs"], []),
    ],
    "lib/articles/case.h": [(["smeplat__stands", "smeplat__taken_yes", "smeplat__taken_amount"], [])],
    "lib/articles/art06.c": [
        (["met_if", "reaches", "staff_suffice", "old_enough", "floor_reached", "share_verdict", "sum_stands"], []),
    ],
    "lib/articles/art15.c": [(["bar_through"], [])],
    "lib/articles/art17.c": [(["major", "change_state_of"], [])],
    "lib/assess/criterion.c": [
        (["room_reasons", "ruled", "of_corners", "smeplat__verdicts_add", "smeplat__least_verdict"], []),
    ],
    "lib/codes/code.c": [
        (["number_of", "organisation_number_of"], []),
        (["check_for", "check_of", "organisation_check_for", "organisation_check_of"], []),
        (["either_negative", "region_of", "is_blank", "smeplat__uscc_glance"], []),
        (["code_says", "smeplat__uscc_scan", "tell_code"], []),
    ],
    "lib/codes/category.c": [
        (["category_number", "smeplat__uscc_category_known", "smeplat_uscc_category_label"], []),
    ],
    "lib/codes/region.c": [(["find_region", "smeplat_region_label"], [])],
    "lib/base/base.h": [(["smeplat__ratio_order"], [])],
    "lib/base/ratio.c": [
        (["parted", "smeplat__ratio_order_long", "smeplat_ratio_compare"], []),
        (["quotient_add", "quotient_step", "rounded_up", "grows", "doubles", "scale_up_long", "scale_up"], []),
        (["smeplat__ratio_lacks", "smeplat__ratio_lacks_both"], []),
    ],
}
