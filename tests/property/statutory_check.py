#!/usr/bin/env python3
"""The statutory days of 2027-2040 and their two sources: generated files are what their generators give, the festivals agree
with those of other programs (tests/data/lunar-festivals.tsv), and the fixed days are there.

SPDX-License-Identifier: Apache-2.0
"""
import datetime
import os
import subprocess
import sys

ROOT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..")
TIME = os.path.join(ROOT, "lib", "time")
results = []


def case(name, truth):
    results.append(bool(truth))
    if not truth:
        print("failed:", name)


def lines(*path):
    with open(os.path.join(ROOT, *path), encoding="utf-8") as handle:
        return [line.rstrip("\n").split("\t") for line in handle if not line.startswith("#")]


def run(script, *arguments):
    done = subprocess.run([sys.executable, "-B", os.path.join(TIME, script), *arguments], stdout=subprocess.PIPE,
                          encoding="utf-8")
    return done.returncode, done.stdout


def main():
    case("workdays_table.c is what its sources give", run("workdays_table.py", "--check")[0] == 0)
    case("statutory.tsv is what the computation gives", run("statutory_days.py", "--check")[0] == 0)

    peers = {row[0]: row[1:] for row in lines("tests", "data", "lunar-festivals.tsv")}
    case("forty years of festivals", sorted(peers) == [str(year) for year in range(2001, 2041)])
    status, text = run("statutory_days.py", "--list", "2001", "2040")
    ours = dict((row.split("\t")[0], row.split("\t")[1:]) for row in text.splitlines() if not row.startswith("#"))
    for year, festivals in peers.items():
        case(f"festivals of {year}", status == 0 and ours.get(year) == festivals)

    table = lines("lib", "time", "statutory.tsv")
    first = min(int(row[0][:4]) for row in table)
    for year in range(first, 2041):
        spring, qingming, boat, autumn = peers[str(year)]
        new_year = datetime.date.fromisoformat(spring)
        expected = [[f"{year}-01-01", "元旦"], [str(new_year - datetime.timedelta(1)), "除夕"]]
        expected += [[str(new_year + datetime.timedelta(i)), "春节"] for i in range(3)]
        expected += [[qingming, "清明节"], [f"{year}-05-01", "劳动节"], [f"{year}-05-02", "劳动节"], [boat, "端午节"],
                     [autumn, "中秋节"], [f"{year}-10-01", "国庆节"], [f"{year}-10-02", "国庆节"], [f"{year}-10-03", "国庆节"]]
        case(f"thirteen days of {year}", [row for row in table if row[0].startswith(str(year))] == sorted(expected))
    # The sources speak of the lunar festivals up to 2026 too: every such day is off by notice, with one known exception.
    named = {}
    for begin, end, kind, holiday, _ in lines("lib", "time", "workdays.tsv"):
        date = datetime.date.fromisoformat(begin)
        while date <= datetime.date.fromisoformat(end):
            named[str(date)] = (kind, holiday)
            date += datetime.timedelta(1)
    for year in range(2008, first):
        spring, qingming, boat, autumn = peers[str(year)]
        for date, name in ((spring, "春节"), (qingming, "清明节"), (boat, "端午节"), (autumn, "中秋节")):
            kind, holiday = named.get(date, ("", ""))
            if kind == "":  # a holiday on a weekend that the notice left alone
                case(f"{name} {date}", datetime.date.fromisoformat(date).isoweekday() > 5)
            else:
                case(f"{name} {date}", kind == "off" and (name in holiday or holiday == "国庆节"))

    failed = results.count(False)
    print(f"{len(results) - failed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
