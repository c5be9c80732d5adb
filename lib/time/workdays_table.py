#!/usr/bin/env python3
# Makes workdays_table.c from workdays.tsv (what the notices say) and statutory.tsv (what the statute says from 2027 on).
# SPDX-License-Identifier: Apache-2.0
"""workdays_table.py writes workdays_table.c beside this file; with --check it compares, exit status 1 if it differs."""

import datetime
import os
import re
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
TARGET = os.path.join(HERE, "workdays_table.c")
DAY = datetime.timedelta(1)
EPOCH = datetime.date(1970, 1, 1).toordinal()
KINDS = {"off": 1, "work": 2, "statutory": 3, "in lieu": 4}  # enum smeplat_day_kind
LAST_YEAR = 2040
MONTHS = 3912  # SMEPLAT__WORKDAYS_MONTHS


def fail(path, number, why):
    sys.exit(f"{os.path.basename(path)}:{number}: {why}")


def read_notified(path):
    """Header entries, and {date: (kind, holiday, notice)}."""
    head, days, previous = {}, {}, datetime.date.min
    with open(path, encoding="utf-8") as handle:
        for number, line in enumerate(handle, 1):
            line = line.rstrip("\n")
            said = re.fullmatch(r"# (edition|covers|final-through) (\S+)", line)
            if said:
                head[said.group(1)] = said.group(2)
            if line.startswith("#"):
                continue
            field = line.split("\t")
            if len(field) != 5 or field[2] not in ("off", "work") or not field[3] or not field[4]:
                fail(path, number, "not: first, last, off or work, holiday, notice")
            first, last = (datetime.date.fromisoformat(text) for text in field[:2])
            if not previous < first <= last:
                fail(path, number, "out of order")
            previous = last
            while first <= last:
                if field[2] == "work" and first.isoweekday() < 6:
                    fail(path, number, "a make-up day that is no weekend")
                days[first] = (field[2], field[3], "" if field[4] == "-" else field[4])
                first += DAY
    for key in ("edition", "covers", "final-through"):
        if key not in head:
            fail(path, 1, f"no '# {key}' line")
    return head, days


def read_statutory(path):
    """{date: holiday}; a date that is two holidays has both names."""
    days = {}
    with open(path, encoding="utf-8") as handle:
        for number, line in enumerate(handle, 1):
            if line.startswith("#"):
                continue
            field = line.rstrip("\n").split("\t")
            if len(field) != 2:
                fail(path, number, "not: date, holiday")
            date = datetime.date.fromisoformat(field[0])
            days[date] = days[date] + "、" + field[1] if date in days else field[1]
    return days


def provisional(statutory):
    """The rule for years without a notice: {date: (kind, holiday, "")}."""
    days = {date: ("statutory", name, "") for date, name in statutory.items()}
    for date, name in sorted(statutory.items()):
        if date.isoweekday() < 6:
            continue
        lieu = date + DAY
        while lieu.isoweekday() > 5 or lieu in days:
            lieu += DAY
        days[lieu] = ("in lieu", name, "")
    return days


def quoted(text):
    return '"' + text + '"'


def array(lines, head, items, width=118):
    lines.append(head + " = {")
    line = "   "
    for item in items:
        if len(line) + len(item) + 2 > width:
            lines.append(line)
            line = "   "
        line += " " + item + ","
    lines += [line.rstrip(","), "};", ""]


def text():
    head, notified = read_notified(os.path.join(HERE, "workdays.tsv"))
    covers = [datetime.date.fromisoformat(d) for d in head["covers"].split("..")]
    statute = provisional(read_statutory(os.path.join(HERE, "statutory.tsv")))
    first, last, end = covers[0], covers[1], datetime.date(LAST_YEAR, 12, 31)
    if min(notified) < first or max(notified) > last or min(statute) <= last or max(statute) > end:
        sys.exit("a day lies outside the years its file speaks of")
    named = dict(notified)
    named.update(statute)
    length = (end - first).days + 1
    works = []
    for i in range(length):
        date = first + i * DAY
        kind = named[date][0] if date in named else ""
        works.append(kind == "work" or (kind == "" and date.isoweekday() < 6))
    ranks = [0]
    for one in works:
        ranks.append(ranks[-1] + one)
    reached = [first + i * DAY for i in range(length) if works[i]]
    months = []
    for date in (datetime.date(year, month, 1) for year in range(first.year, LAST_YEAR + 1) for month in range(1, 13)):
        days = ((date + 31 * DAY).replace(day=1) - date).days
        months.append(f"[{100 * (date.year - first.year) + date.month - 1}] = {{ {(date - first).days}, {days} }}")
    holidays = sorted({name for _, name, _ in named.values()})
    notices = [""] + sorted({notice for _, _, notice in named.values()} - {""})
    if (len(holidays) > 16 or len(notices) > 255 or ranks[-1] > 65535 or (first.month, first.day) != (1, 1)
            or LAST_YEAR - first.year > 63 or 100 * (LAST_YEAR - first.year) + 12 != MONTHS):
        sys.exit("the packed form is too narrow")

    final = datetime.date.fromisoformat(head["final-through"])
    lines = ["/* Working days 2001-2040: running totals, the list of them, and the named days with the notice behind each.",
             " * Made by workdays_table.py from workdays.tsv and statutory.tsv; do not edit.",
             " * SPDX-License-Identifier: Apache-2.0 */", '#include "time/workdays_table.h"', "",
             f"/* Edition {head['edition']}: notified {first} .. {last}, final through {final}, provisional to {end}. */",
             "const smeplat__workdays_span smeplat__workdays = {",
             f"    {first.toordinal() - EPOCH}, {last.toordinal() - EPOCH}, {end.toordinal() - EPOCH},"
             f" {final.toordinal() - EPOCH}, {len(named)},",
             f"    {{ {quoted(head['edition'])}, {len(head['edition'])} }}", "};", "",
             "/* What the table answers alone. */",
             "const smeplat__bounds smeplat__workdays_alone = {",
             f"    {length}, {ranks[-1]}, {(last - first).days + 1}, {ranks[(last - first).days + 1]},"
             f" {(final - first).days + 1}, {ranks[(final - first).days + 1]}", "};", "",
             "/* Working days before the day i days after `first`. */"]
    array(lines, "const uint16_t smeplat__workdays_rank[]", [str(r) for r in ranks])
    lines.append("/* Months by 100 * years since that of `first` + month - 1: days from `first` to the 1st, days in the month. */")
    array(lines, "const smeplat__workdays_month smeplat__workdays_months[SMEPLAT__WORKDAYS_MONTHS]", months)
    lines.append("/* Working days in order: day, 32 * month, 512 * years since that of `first`, 32768 if a notice names it. */")
    array(lines, "const uint16_t smeplat__workdays_select[]",
          [str(d.day + 32 * d.month + 512 * (d.year - first.year) + 32768 * (d in named)) for d in reached])
    lines.append("/* Holidays and notices that the named days point to; notice 0 is not known, or none. */")
    array(lines, "const smeplat_str smeplat__workdays_holidays[]",
          [f"{{ {quoted(h)}, {len(h.encode())} }}" for h in holidays], 110)
    array(lines, "const smeplat_str smeplat__workdays_notices[]",
          ["{ NULL, 0 }"] + [f"{{ {quoted(n)}, {len(n.encode())} }}" for n in notices[1:]], 110)
    lines.append("/* Named days in order: days since `first`, kind * 16 + holiday, notice. */")
    array(lines, "const smeplat__named_day smeplat__workdays_named[]",
          [f"{{ {(date - first).days}, {KINDS[kind] * 16 + holidays.index(name)}, {notices.index(notice)} }}"
           for date, (kind, name, notice) in sorted(named.items())])
    return "\n".join(lines)


def main(arguments):
    made = text()
    if arguments == ["--check"]:
        with open(TARGET, encoding="utf-8") as handle:
            same = handle.read() == made
        print("workdays_table.c is " + ("what its sources give" if same else "NOT what its sources give"))
        return 0 if same else 1
    with open(TARGET, "w", encoding="utf-8", newline="\n") as handle:
        handle.write(made)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
