#!/usr/bin/env python3
"""The same additions by this library, numpy.busday_offset and QuantLib, in one run, results compared.

    bench_workdays.py BENCH_PROGRAM [N...]      N: working days to add, default 5 30 250 2500

numpy knows no worked Saturdays; it is given a seven-day week with every day off as a holiday, from lib/time/workdays.tsv.
QuantLib's China (IB) calendar is another calendar (interbank market): it is given the same days, added and removed. Its
Python binding is timed with its calls; times of numpy and the C program are of whole arrays. Peers that are not installed
are left out with a line that says so.
SPDX-License-Identifier: Apache-2.0
"""
import datetime
import os
import subprocess
import sys
import tempfile
import time

ROOT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..")
sys.path.insert(0, os.path.join(ROOT, "lib", "time"))
sys.dont_write_bytecode = True
import workdays_table  # noqa: E402

ONE = datetime.timedelta(1)
FIRST, LAST = datetime.date(2001, 1, 1), datetime.date(2026, 12, 31)
ROUNDS = 5


def checksum(dates):
    total = 0
    for date in dates:
        total = (total * 31 + int(date)) % 1000000007
    return total


def best(call):
    least, result = None, None
    for _ in range(ROUNDS):
        begin = time.perf_counter_ns()
        result = call()
        took = time.perf_counter_ns() - begin
        least = took if least is None else min(least, took)
    return least, result


def main():
    named = workdays_table.read_notified(os.path.join(ROOT, "lib", "time", "workdays.tsv"))[1]

    def works(date):
        kind = named[date][0] if date in named else ""
        return kind == "work" or (kind == "" and date.isoweekday() < 6)

    every = [FIRST + i * ONE for i in range((LAST - FIRST).days + 1)]
    off = [d for d in every if not works(d)]
    failed = 0
    for n in [int(a) for a in sys.argv[2:]] or [5, 30, 250, 2500]:
        starts = [d for d in every if d + datetime.timedelta(n * 7 // 5 + n // 12 + 25) <= LAST] * 3
        print(f"{len(starts)} additions of {n} working days; nanoseconds each, best of {ROUNDS}")
        with tempfile.NamedTemporaryFile("w", suffix=".txt") as handle:
            handle.writelines(f"{d:%Y%m%d} {n}\n" for d in starts)
            handle.flush()
            lines = subprocess.run([sys.argv[1], handle.name], stdout=subprocess.PIPE, check=True, encoding="utf-8").stdout
        for line in lines.splitlines():
            name, figure = line.split("\t")
            if name == "sum":
                ours = int(figure)
            else:
                print(f"  libsmeplat {name:48} {float(figure):10.1f}")
        try:
            import numpy
        except ImportError:
            print("  numpy is not installed")
        else:
            calendar = numpy.busdaycalendar(weekmask="1111111", holidays=[numpy.datetime64(d) for d in off])
            array = numpy.array(starts, dtype="datetime64[D]")
            # "backward" first: n days strictly after the start, whatever the start is.
            took, result = best(lambda: numpy.busday_offset(array, n, roll="backward", busdaycal=calendar))
            same = checksum(str(d).replace("-", "") for d in result) == ours
            failed += not same
            print(f"  numpy {numpy.__version__} busday_offset, one call for all{'':20} {took / len(starts):10.1f}  "
                  + ("same dates" if same else "OTHER DATES"))
        try:
            import QuantLib as ql
        except ImportError:
            print("  QuantLib is not installed")
        else:
            china = ql.China(ql.China.SSE)
            for d in every:
                q = ql.Date(d.day, d.month, d.year)
                if works(d) != china.isBusinessDay(q):
                    (china.addHoliday if china.isBusinessDay(q) else china.removeHoliday)(q)
            some = starts[: len(starts) // 3: 16]
            dates = [ql.Date(d.day, d.month, d.year) for d in some]
            # A start that is off is moved back first, as above.
            took, result = best(lambda: [china.advance(china.adjust(d, ql.Preceding), n, ql.Days) for d in dates])
            reference = numpy.busday_offset(numpy.array(some, dtype="datetime64[D]"), n, roll="backward", busdaycal=calendar)
            same = [d.ISO() for d in result] == [str(d) for d in reference]
            failed += not same
            print(f"  QuantLib {ql.__version__} Calendar.advance, from Python{'':25} {took / len(some):10.1f}  "
                  + ("same dates" if same else "OTHER DATES"))
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
