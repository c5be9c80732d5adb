"""Proved functions broken on purpose, in copies: a proof that still went through would prove nothing.

SPDX-License-Identifier: Apache-2.0
"""
from concurrent.futures import ThreadPoolExecutor

SECONDS = 5  # a goal of a changed copy; the slowest that holds takes three

# File, function, what stands there once, what it becomes.
MUTANTS = [
    ("lib/time/date.c", "is_leap", "year % 100 != 0", "year % 100 == 0"),
    ("lib/time/date.c", "month_length", "30, 31, 30, 31, 31", "30, 31, 30, 31, 30"),
    ("lib/time/date.c", "civil_days", "(month + 9) % 12", "(month + 10) % 12"),
    ("lib/time/date.c", "civil_days", "year -= month <= 2", "year -= month < 2"),
    ("lib/time/date.c", "year_of_era", "of_era / 146096", "of_era / 146097"),
    ("lib/time/date.c", "compose_march", "shifted < 10 ?", "shifted < 9 ?"),
    (
        "lib/time/date.c",
        "smeplat__date_from_days",
        "days > SMEPLAT__DAYS_MAX",
        "days > SMEPLAT__DAYS_MAX + 1",
    ),
    ("lib/time/date.c", "smeplat_date_add_months", "month - 1 + months", "month + months"),
    ("lib/time/date.c", "smeplat_date_weekday", "7 * 4000 + 3", "7 * 4000 + 4"),
    ("lib/articles/case.h", "smeplat__stands", "basis >= min_basis ?", "basis > min_basis ?"),
    (
        "lib/articles/case.h",
        "smeplat__taken_amount",
        "held == SMEPLAT__LACKING ? 0",
        "held == SMEPLAT__STATED ? 0",
    ),
    ("lib/articles/art06.c", "reaches", "d >= floor - a - b", "d > floor - a - b"),
    (
        "lib/articles/art06.c",
        "staff_suffice",
        "degree < title ? degree : title",
        "degree < title ? title : degree",
    ),
    ("lib/assess/criterion.c", "room_reasons", "if (lower_floor)", "if (lower_floor && !relaxed)"),
    (
        "lib/assess/criterion.c",
        "ruled",
        "if (verdict != SMEPLAT_VERDICT_DISCRETION || !ruling)",
        "if (!ruling)",
    ),
    ("lib/assess/criterion.c", "of_corners", "? least : SMEPLAT_VERDICT_UNKNOWN", "? least : most"),
    (
        "lib/assess/criterion.c",
        "smeplat__least_verdict",
        "v->unknown & criteria ",
        "v->discretion & criteria ",
    ),
    ("lib/codes/code.c", "number_of", "{10, 10}, {11, 11}", "{10, 10}, {12, 11}"),
    ("lib/codes/code.c", "organisation_number_of", "{NONE, 0}, {18, 19}", "{NONE, 0}, {18, 18}"),
    ("lib/codes/code.c", "check_for", "0YXWUT", "0YXWTU"),
    ("lib/codes/code.c", "check_of", "sum = sum * 3 +", "sum = sum * 5 +"),
    ("lib/codes/code.c", "organisation_check_for", "0X98", "X098"),
    ("lib/codes/code.c", "organisation_check_of", "i < ORGANISATION_LENGTH", "i < ORGANISATION_LENGTH - 1"),
    ("lib/codes/code.c", "either_negative", "a | b", "a & b"),
    ("lib/codes/code.c", "region_of", "9 - digit", "10 - digit"),
    ("lib/codes/code.c", "is_blank", "&& !code[i]", "&& code[i]"),
    ("lib/codes/code.c", "smeplat__uscc_glance", "region < 0 && is_blank(code) ?", "region < 0 ?"),
    ("lib/codes/code.c", "code_says", "if (region < 0)", "if (region < -2)"),
    ("lib/codes/code.c", "smeplat__uscc_scan", "if (code.len && !code.ptr)", "if (code.len)"),
    ("lib/codes/code.c", "tell_code", "province <= 13", "province <= 14"),
    ("lib/codes/category.c", "category_number", "['Y' - '0'] = {0, 49, 0", "['Y' - '0'] = {0, 49, 49"),
    ("lib/codes/category.c", "smeplat__uscc_category_known", "category) != 0", "category) > 1"),
    ("lib/codes/region.c", "find_region", "low = middle + 1", "low = middle + 2"),
    ("lib/codes/region.c", "smeplat_region_label", "found < 0 ? \"unknown", "found < -1 ? \"unknown"),
    ("lib/base/ratio.c", "smeplat__ratio_order_long", "return a == c ? 0 : a ? sign", "return a == c ? 0 : c ? sign"),
    ("lib/base/base.h", "smeplat__ratio_order", "(uint64_t)d >= SMEPLAT__SMALL", "(uint64_t)d >= 4 * SMEPLAT__SMALL"),
    ("lib/base/ratio.c", "smeplat_ratio_compare", "b.num, b.den);", "b.den, b.num);"),
    ("lib/base/ratio.c", "quotient_add", "if (rest >= d)", "if (rest > d)"),
    ("lib/base/ratio.c", "quotient_step", "(!bit ||", "(bit ||"),
    ("lib/base/ratio.c", "rounded_up", "sum.whole < TOO_MUCH ? sum.whole + 1", "sum.whole < TOO_MUCH ? sum.whole"),
    ("lib/base/ratio.c", "scale_up_long", "bit = left >= weight", "bit = left > weight"),
    ("lib/base/ratio.c", "scale_up", "&& b < SMEPLAT__SMALL", "&& b < 4 * SMEPLAT__SMALL"),
    ("lib/base/ratio.c", "smeplat__ratio_lacks", "more > INT64_MAX ?", "whole > INT64_MAX ?"),
    ("lib/base/ratio.c", "smeplat__ratio_lacks_both", "lacks(num, den - num,", "lacks(num, den,"),
    ("lib/articles/art06.c", "old_enough", "after ? grown < deadline", "after ? grown <= deadline"),
    ("lib/articles/art06.c", "floor_reached", "lower && served >= lower", "served >= lower"),
    ("lib/articles/art06.c", "share_verdict", "min.num, min.den) >= 0", "min.num, min.den) > 0"),
    ("lib/articles/art06.c", "sum_stands", "a > b ? a", "a < b ? a"),
    ("lib/articles/art15.c", "bar_through", "annulled_on <= end", "annulled_on < end"),
    ("lib/articles/art17.c", "major", "return kind <= SMEPLAT", "return kind < SMEPLAT"),
    ("lib/articles/art17.c", "change_state_of", "return filed_on <= due_on", "return filed_on < due_on"),
    ("lib/time/table.h", "smeplat__table_from", "days[middle].offset < offset", "days[middle].offset <= offset"),
    ("lib/time/table.h", "smeplat__table_offset", "day >= smeplat__workdays_months", "day > smeplat__workdays_months"),
    ("lib/time/table.h", "smeplat__table_walked", "through - before - counted", "through - counted"),
    ("lib/time/calendar.c", "is_weekday", "7 * 4000 + 3) % 7", "7 * 4000 + 4) % 7"),
    ("lib/time/calendar.c", "weekdays_through", "4000 + 3 + 1;", "4000 + 3;"),
    ("lib/time/calendar.c", "row_from", "days[middle].date < date", "days[middle].date <= date"),
    ("lib/time/calendar.c", "row_at", "days[i].date == date ?", "days[i].date >= date ?"),
    ("lib/time/calendar.c", "covers", "return layer->from <= day", "return layer->from < day"),
    ("lib/time/calendar.c", "stretch_of", "stretches[middle].from <= day", "stretches[middle].from < day"),
    ("lib/time/calendar.c", "owner_of", "return day <= smeplat__workdays", "return day < smeplat__workdays"),
    ("lib/time/calendar.c", "insert", "cuts[i - 1] > day", "cuts[i - 1] >= day"),
    ("lib/time/calendar.c", "belongs", "!(notified_only && owner", "!(notified_only || owner"),
]


def faults(root):
    """Changes that could not be made as they stand."""
    counts = [(path, old, (root / path).read_text(encoding="utf-8").count(old)) for path, _, old, _ in MUTANTS]
    return [f"{path}: {old!r} stands there {count} times, not once" for path, old, count in counts if count != 1]


def copy(tools, number, path, old, new):
    """The root of a tree in which that one file is changed; the rest is found in the true one."""
    root = tools.WORK / f"mutant-{number}"
    text = (tools.ROOT / path).read_text(encoding="utf-8")
    (root / path).parent.mkdir(parents=True, exist_ok=True)
    (root / path).write_text(text.replace(old, new), encoding="utf-8")
    return root


def survives(tools, number, path, function, old, new):
    """Whether the changed function is still proved."""
    root = copy(tools, number, path, old, new)
    jobs = list(tools.function_jobs(path, include=root, only=[function]))
    return not any(tools.leaves_open(job, SECONDS) for job in jobs)


def run(tools, wanted=(), every=1):
    """(title, whether the proof fails as it should) for the mutants of the files and functions wanted, each `every`-th of them."""
    chosen = [mutant for mutant in MUTANTS if not wanted or mutant[0] in wanted or mutant[1] in wanted][::every]
    with ThreadPoolExecutor(2) as pool:
        jobs = [(pool.submit(survives, tools, i, *mutant), mutant) for i, mutant in enumerate(chosen)]
        for job, (path, function, old, new) in jobs:
            yield f"{path}: {function}: {old!r} -> {new!r} is not provable", not job.result()
