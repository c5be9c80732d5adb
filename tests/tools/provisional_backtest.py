#!/usr/bin/env python3
"""How far the provisional rule was from the notices of 2021-2026, had they not been known. Prints the tables of docs/calendar.md.

    provisional_backtest.py           prints
    provisional_backtest.py --check   fails unless docs/calendar.md has every line that is printed

Two statutes: the one in force in each year (until 2024 without lunar new year's eve and 2 May), and today's throughout.
SPDX-License-Identifier: Apache-2.0
"""
import datetime
import os
import sys

ROOT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..")
sys.path.insert(0, os.path.join(ROOT, "lib", "time"))
sys.dont_write_bytecode = True
import statutory_days  # noqa: E402
import workdays_table  # noqa: E402

ONE = datetime.timedelta(1)
YEARS = range(2021, 2027)


def is_weekday(date):
    return date.isoweekday() < 6


def statute_off(then_in_force):
    """Days off by the provisional rule, 2021-2026."""
    days, clock = {}, statutory_days.Clock()
    for year in YEARS:
        for date, name in statutory_days.statutory(year, clock):
            newer = name == "除夕" or (date.month, date.day) == (5, 2)
            if not (then_in_force and newer and year < 2025):
                days[date] = name
    return set(workdays_table.provisional(days))


def notified():
    return workdays_table.read_notified(os.path.join(ROOT, "lib", "time", "workdays.tsv"))[1]


def due(start, works):
    date, left = start, 30
    while left:
        date += ONE
        left -= works(date)
    return date


def shifts(starts, works, truth):
    """{calendar days the provisional due date was after (+) or before (-) the true one: how many}."""
    found = {}
    for start in starts:
        shift = (due(start, works) - due(start, truth)).days
        found[shift] = found.get(shift, 0) + 1
    return found


def spread(found):
    total = sum(found.values())
    exact = found.get(0, 0)
    early = sum(n for s, n in found.items() if s < 0)
    late = sum(n for s, n in found.items() if s > 0)
    return f"{total} | {exact} ({100 * exact / total:.1f} %) | {early} | {late} | {min(found):+d} .. {max(found):+d}"


def span(first, last):
    while first <= last:
        yield first
        first += ONE


def main():
    named = notified()

    def truth(date):
        kind = named[date][0] if date in named else ""
        return kind == "work" or (kind == "" and is_weekday(date))

    lines = []
    for title, then in (("statute of each year", True), ("statute of 2025", False)):
        off = statute_off(then)

        def rule(date, off=off):
            return is_weekday(date) and date not in off

        lines += [f"| {title} | days | days wrong | taken as worked, was off | taken as off, was worked | working days, rule | "
                  "working days, notices |", "| --- | --- | --- | --- | --- | --- | --- |"]
        total = [0] * 5
        for year in YEARS:
            days = list(span(datetime.date(year, 1, 1), datetime.date(year, 12, 31)))
            figures = [len(days), sum(rule(d) and not truth(d) for d in days), sum(truth(d) and not rule(d) for d in days),
                       sum(map(rule, days)), sum(map(truth, days))]
            total = [a + b for a, b in zip(total, figures)]
            lines.append(f"| {year} | {figures[0]} | {figures[1] + figures[2]} | {figures[1]} | {figures[2]} | {figures[3]} | "
                         f"{figures[4]} |")
        lines.append(f"| 2021-2026 | {total[0]} | {total[1] + total[2]} | {total[1]} | {total[2]} | {total[3]} | {total[4]} |")
        lines += ["", f"| {title}: day 30 after a change | changes | same day | too early | too late | by calendar days |",
                  "| --- | --- | --- | --- | --- | --- |"]
        last = max(d for d in span(datetime.date(2026, 11, 1), datetime.date(2026, 11, 19)))
        found = shifts(span(datetime.date(2021, 1, 1), last), rule, truth)
        lines.append(f"| every day, no notice known | {spread(found)} |")
        found = {}
        for year in YEARS:  # what really happens: the old year is notified, the new one not yet

            def turn(date, year=year, rule=rule):
                return rule(date) if date.year >= year else truth(date)

            starts = [d for d in span(datetime.date(year - 1, 11, 1), datetime.date(year - 1, 12, 31)) if due(d, truth).year == year]
            part = shifts(starts, turn, truth)
            lines.append(f"| changes of late {year - 1} due in {year} | {spread(part)} |")
            for shift, n in part.items():
                found[shift] = found.get(shift, 0) + n
        lines += [f"| all of these turns of the year | {spread(found)} |", ""]
    if sys.argv[1:] == ["--check"]:
        with open(os.path.join(ROOT, "docs", "calendar.md"), encoding="utf-8") as handle:
            known = set(handle.read().splitlines())
        missing = [line for line in lines if line not in known]
        print("\n".join(missing))
        print(f"{len(lines) - len(missing)} passed, {len(missing)} failed")
        return 1 if missing else 0
    print("\n".join(lines))
    return 0


if __name__ == "__main__":
    sys.exit(main())
