#!/usr/bin/env python3
"""The same additions and counts of working days by this library and by what people would use instead, in one run, results compared.

    bench_workdays.py BENCH_PROGRAM [--starts N] [--npm DIR|--no-npm] [--json FILE] [N...]

N: working days to add, default 30, and 5, 250 and 2500 for this library and numpy alone. Starts are random dates. Times are of the
processor; those of numpy and the C program are of whole arrays. numpy knows no worked Saturdays: it is given a seven-day week
with every day off as a holiday, from lib/time/workdays.tsv. QuantLib's China calendar is given the same days, added and removed;
its Python binding is timed with its calls, as it is used. npm chinese-days carries its own days, from 2004 on and without
2005-12-31, a worked Saturday: hence starts from 2006 on. DIR is where `npm install` put it.
What is missing ends the run; --no-npm says that node is not wanted.

SPDX-License-Identifier: Apache-2.0
"""
import argparse
import datetime
import json
import os
import random
import statistics
import subprocess
import sys
import tempfile
import time

import numpy
import QuantLib as ql

ROOT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..")
sys.path.insert(0, os.path.join(ROOT, "lib", "time"))
sys.dont_write_bytecode = True
import workdays_table  # noqa: E402

ONE = datetime.timedelta(1)
FIRST, LAST = datetime.date(2001, 1, 1), datetime.date(2026, 12, 31)
LOADED = datetime.date(2025, 1, 1)
ROUNDS = 5


def checksum(dates):
    total = 0
    for date in dates:
        total = (total * 31 + int(date)) % 1000000007
    return total


def timed(call, count):
    took, result = [], None
    for _ in range(ROUNDS):
        begin = time.process_time_ns()
        result = call()
        took.append((time.process_time_ns() - begin) / count)
    return statistics.median(took), result


def told(command, more=None):
    done = subprocess.run(command, stdout=subprocess.PIPE, check=True, encoding="utf-8", env={**os.environ, **(more or {})})
    return [line.split("\t") for line in done.stdout.splitlines()]


class Days:
    """What the notices say of 2001-2026, in the forms the others want."""

    def __init__(self):
        self.named = workdays_table.read_notified(os.path.join(ROOT, "lib", "time", "workdays.tsv"))[1]
        self.every = [FIRST + i * ONE for i in range((LAST - FIRST).days + 1)]
        off = [numpy.datetime64(d) for d in self.every if not self.works(d)]
        self.numpy = numpy.busdaycalendar(weekmask="1111111", holidays=off)
        self.ql = ql.China(ql.China.SSE)
        for d in self.every:
            q = ql.Date(d.day, d.month, d.year)
            if self.works(d) != self.ql.isBusinessDay(q):
                (self.ql.addHoliday if self.ql.isBusinessDay(q) else self.ql.removeHoliday)(q)

    def works(self, date):
        kind = self.named[date][0] if date in self.named else ""
        return kind == "work" or (kind == "" and date.isoweekday() < 6)

    def layer(self):
        """The notices for the last two years as a file to be loaded: the same days, the longer way."""
        rows = [f"{d}\t{kind}\t{holiday}\t{notice}\n" for d, (kind, holiday, notice) in sorted(self.named.items()) if d >= LOADED]
        return f"# covers {LOADED}..{LAST}\n" + "".join(rows)


def by_numpy(days, starts, n):
    array = numpy.array(starts, dtype="datetime64[D]")
    # "backward" first: n days strictly after the start, whatever the start is.
    add, ends = timed(lambda: numpy.busday_offset(array, n, roll="backward", busdaycal=days.numpy), len(starts))
    one = numpy.timedelta64(1, "D")
    count, counted = timed(lambda: numpy.busday_count(array + one, ends + one, busdaycal=days.numpy), len(starts))
    if not (counted == n).all():
        raise SystemExit("numpy: count is not the inverse of add")
    return add, count, checksum(str(d).replace("-", "") for d in ends)


def by_quantlib(days, starts, n):
    dates = [ql.Date(d.day, d.month, d.year) for d in starts]
    # A start that is off is moved back first, as above.
    add, ends = timed(lambda: [days.ql.advance(days.ql.adjust(d, ql.Preceding), n, ql.Days) for d in dates], len(starts))
    pairs = list(zip(dates, ends))
    count, counted = timed(lambda: [days.ql.businessDaysBetween(a, b, False, True) for a, b in pairs], len(starts))
    if any(found != n for found in counted):
        raise SystemExit("QuantLib: count is not the inverse of add")
    return add, count, checksum(d.ISO().replace("-", "") for d in ends)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("n", nargs="*", type=int)
    parser.add_argument("--starts", type=int, default=100_000)
    parser.add_argument("--npm", default=os.environ.get("NODE_PATH", ""))
    parser.add_argument("--no-npm", action="store_true")
    parser.add_argument("--json")
    words = parser.parse_intermixed_args()
    if not words.npm and not words.no_npm:
        raise SystemExit("say where the npm package is (npm install chinese-days; --npm DIR/node_modules), or --no-npm")
    days, figures, failed = Days(), [], 0
    here = os.path.dirname(os.path.abspath(__file__))
    for n in words.n or [30, 5, 250, 2500]:
        some = random.Random(2022)
        begin, room = datetime.date(2006, 1, 1), n * 7 // 5 + n // 12 + 25
        if (LAST - begin).days <= room:
            raise SystemExit(f"{n} working days are too many")
        starts = [begin + ONE * some.randrange((LAST - begin).days - room) for _ in range(words.starts)]
        few = starts[: max(len(starts) // 50, 20)]
        rows = []

        def put(name, took, sum_of, of, rows=rows):
            rows.append({"name": name, "ns": took, "dates": len(of)})
            expected = checksums[len(of)]
            same = sum_of in ("", expected)
            print(f"  {name:58} {took:10.1f}" + ("" if sum_of == "" else "  same dates" if same else "  OTHER DATES"))
            return 0 if same else 1

        with tempfile.TemporaryDirectory() as folder:
            def put_file(name, lines):
                with open(os.path.join(folder, name), "w", encoding="utf-8") as handle:
                    handle.writelines(lines)
                return handle.name

            layer = put_file("layer.tsv", [days.layer()])
            lists = {len(of): put_file(f"{len(of)}.txt", [f"{d:%Y%m%d} {n}\n" for d in of]) for of in (starts, few)}
            inside = [LOADED + ONE * some.randrange((LAST - LOADED).days - room) for _ in range(len(starts) // 5)] if n < 400 else []
            late = put_file("inside.txt", [f"{d:%Y%m%d} {n}\n" for d in inside])
            # What the dates must be is said by numpy; all others are compared with it.
            numbers = {len(of): by_numpy(days, of, n) for of in (few, starts)}
            checksums = {length: found[2] for length, found in numbers.items()}
            print(f"{len(starts)} additions of {n} working days, and counting them again; nanoseconds each, medians")
            sums = [checksums[len(starts)]] + ([by_numpy(days, inside, n)[2]] if inside else [])
            for name, figure in told([words.program, lists[len(starts)], layer, late]):
                if name == "sum":
                    failed += int(figure) != sums.pop(0)
                else:
                    failed += put(f"libsmeplat: {name}", float(figure), "", starts)
            add, count, total = numbers[len(starts)]
            failed += put(f"numpy {numpy.__version__}: busday_offset", add, total, starts)
            failed += put(f"numpy {numpy.__version__}: busday_count", count, "", starts)
            if n == 30:
                add, count, total = by_quantlib(days, few, n)
                failed += put(f"QuantLib {ql.__version__} from Python: advance", add, total, few)
                failed += put(f"QuantLib {ql.__version__} from Python: businessDaysBetween", count, "", few)
                if not words.no_npm:
                    command = ["node", os.path.join(here, "workdays_peer.js"), lists[len(few)]]
                    found = dict(told(command, {"NODE_PATH": words.npm}))
                    failed += put("npm chinese-days: findWorkday", float(found["add"]), int(found["sum"]), few)
                    failed += put("npm chinese-days: getWorkdaysInRange", float(found["count"]), "", few)
        figures.append({"n": n, "starts": len(starts), "rows": rows})
    if words.json:
        with open(words.json, "w", encoding="utf-8") as handle:
            json.dump(figures, handle, indent=1)
    print("the dates are the same" if not failed else f"{failed} sides have other dates")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
