#!/usr/bin/env python3
"""Compares what workdays_dump prints with a slow, obvious reading of the two source files, day by day.

    workdays_reference.py DUMP_PROGRAM [SOURCE_ROOT]

Shares no code with the generator of the table: spans are unfolded here, the provisional rule is walked here, and every
addition and count goes one calendar day at a time.
SPDX-License-Identifier: Apache-2.0
"""
import datetime
import os
import subprocess
import sys

ONE = datetime.timedelta(days=1)
ROOT = sys.argv[2] if len(sys.argv) > 2 else os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..")


def rows(name):
    with open(os.path.join(ROOT, "lib", "time", name), encoding="utf-8") as handle:
        return [line.rstrip("\n").split("\t") for line in handle if not line.startswith("#")]


def day(text):
    return datetime.date(*(int(part) for part in text.split("-")))


def header(word):
    with open(os.path.join(ROOT, "lib", "time", "workdays.tsv"), encoding="utf-8") as handle:
        return [line.split()[2] for line in handle if line.startswith("# " + word + " ")][0]


def build():
    """{date: (worked, certainty, kind, holiday, notice)} of every day there is an answer for."""
    first_day, last_notified = (day(text) for text in header("covers").split(".."))
    final_through = day(header("final-through"))
    named = {}
    for first, last, kind, holiday, notice in rows("workdays.tsv"):
        date = day(first)
        while date <= day(last):
            named[date] = (kind, holiday, "" if notice == "-" else notice)
            date += ONE
    statute = {}
    for date, holiday in rows("statutory.tsv"):
        statute.setdefault(day(date), []).append(holiday)
    lieu = {}
    for date in sorted(statute):
        if date.weekday() >= 5:
            free = date
            while free.weekday() >= 5 or free in statute or free in lieu:
                free += ONE
            lieu[free] = statute[date]
    calendar = {}
    date = first_day
    while date.year < 2041:
        weekday = date.weekday() < 5
        if date <= last_notified:
            sure = "MAY_CHANGE" if date > final_through else "NOTIFIED"
            kind, holiday, notice = named.get(date, ("ordinary", "", ""))
            worked = {"work": True, "off": False, "ordinary": weekday}[kind]
            calendar[date] = (worked, sure, kind.upper(), holiday, notice)
        elif date in statute:
            calendar[date] = (False, "PROVISIONAL", "STATUTORY", "、".join(statute[date]), "")
        elif date in lieu:
            calendar[date] = (False, "PROVISIONAL", "IN_LIEU", "、".join(lieu[date]), "")
        else:
            calendar[date] = (weekday, "PROVISIONAL", "ORDINARY", "", "")
        date += ONE
    return calendar


CALENDAR = build()


class Outside(Exception):
    """A day that nothing is known of."""


def look(date):
    if date not in CALENDAR:
        raise Outside
    return CALENDAR[date]


class Walk:
    """Counts what it is led over."""

    def __init__(self):
        self.sure = self.unsure = 0
        self.latest = None

    def visit(self, date):
        worked, certainty = look(date)[:2]
        if self.latest is None or date > self.latest:
            self.latest = date
        if worked and certainty == "PROVISIONAL":
            self.unsure += 1
        elif worked:
            self.sure += 1
        return worked

    def certainty(self):
        return look(self.latest)[1] if self.latest else "NOTIFIED"


def check(date):
    worked, certainty, kind, holiday, notice = look(date)
    return [str(int(worked)), certainty, kind, holiday, notice]


def add(date, n):
    walk, step, left = Walk(), ONE if n > 0 else -ONE, abs(n)
    if n == 0:
        while not look(date)[0]:
            date += ONE
        return [date.strftime("%Y%m%d"), look(date)[1], "0", "0"]
    while left:
        date += step
        left -= walk.visit(date)
    return [date.strftime("%Y%m%d"), walk.certainty(), str(walk.sure), str(walk.unsure)]


def count(a, b):
    walk, sign = Walk(), 1 if b > a else -1
    date = a
    while date != b:
        date += sign * ONE
        walk.visit(date)
    return [str(sign * (walk.sure + walk.unsure)), walk.certainty(), str(walk.sure), str(walk.unsure)]


def number(text):
    return datetime.date(int(text[:4]), int(text[4:6]), int(text[6:]))


def main():
    dump = subprocess.run([sys.argv[1]], stdout=subprocess.PIPE, check=True, encoding="utf-8").stdout
    passed, failed, worked = 0, 0, 0
    for line in dump.splitlines():
        word, first, *rest = line.split("\t")
        try:
            if word == "check":
                expected, said = check(number(first)), rest
                worked += number(first).year <= 2026 and expected[0] == "1"
            elif word == "add":
                expected, said = add(number(first), int(rest[0])), rest[1:]
            else:
                expected, said = count(number(first), number(rest[0])), rest[1:]
        except Outside:
            expected, said = ["CALENDAR"], rest[-1:]
        if expected == said:
            passed += 1
        else:
            failed += 1
            if failed <= 20:
                print(f"{line!r}: expected {expected}")
    print(f"{worked} working days 2001-2026")
    print(f"{passed} passed, {failed} failed")
    return 1 if failed or passed < 290000 else 0


if __name__ == "__main__":
    sys.exit(main())
