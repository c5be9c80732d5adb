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
]


def copy(tools, number, path, old, new):
    """The root of a tree in which that one file is changed; the rest is found in the true one."""
    root = tools.WORK / f"mutant-{number}"
    text = (tools.ROOT / path).read_text(encoding="utf-8")
    if text.count(old) != 1:
        raise SystemExit(f"{path}: {old!r} stands there {text.count(old)} times, not once")
    (root / path).parent.mkdir(parents=True, exist_ok=True)
    (root / path).write_text(text.replace(old, new), encoding="utf-8")
    return root


def survives(tools, number, path, function, old, new):
    """Whether the changed function is still proved. What cannot be parsed is no mutant: that counts as surviving."""
    root = copy(tools, number, path, old, new)
    still_open = False
    for job in tools.function_jobs(path, include=root, only=[function]):
        _, proved, goals, _, _ = tools.run(job, SECONDS)
        if not goals:
            return True
        still_open |= proved < goals
    return not still_open


def run(tools, wanted=()):
    """(title, whether the proof fails as it should) for every mutant of the files and functions wanted."""
    chosen = [mutant for mutant in MUTANTS if not wanted or mutant[0] in wanted or mutant[1] in wanted]
    with ThreadPoolExecutor(2) as pool:
        jobs = [(pool.submit(survives, tools, i, *mutant), mutant) for i, mutant in enumerate(chosen)]
        for job, (path, function, old, new) in jobs:
            yield f"{path}: {function}: {old!r} -> {new!r} is not provable", not job.result()
