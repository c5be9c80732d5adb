#!/usr/bin/env python3
"""The nine numeric conditions of Art. 6 and 7 over a table: columns through smeplat, a numpy formulation by hand, and a loop in
plain Python, in one run on the same rows. All three must say the same. Ratios are what counts; times are this machine's.

    SMEPLAT_LIBDIR=… PYTHONPATH=bindings/python python3 tests/bench/bench_python.py [ROWS]

Needs numpy. SPDX-License-Identifier: Apache-2.0
"""
import sys
import time
from datetime import date

import numpy

import smeplat
from smeplat import Verdict, arrays

D = date(2026, 6, 30)
CRITERIA = [
    "ART6_1_AGE",
    "ART6_1_ASSETS",
    "ART6_3_SMES_SERVED",
    "ART6_4_INSTITUTIONS",
    "ART6_7_STAFF",
    "ART6_8_REVENUE_SHARE",
    "ART6_8_FREE_SERVICES",
    "ART6_9_SATISFACTION",
    "ART7_FUNCTIONS",
]
MET, DISCRETION, UNKNOWN, NOT_MET = (int(Verdict[name]) for name in ("MET", "DISCRETION", "UNKNOWN", "NOT_MET"))


def table(count):
    """Everything stated, a third of the rows short of something."""
    some = numpy.random.default_rng(2022)

    def mostly(good, bad):
        return numpy.where(some.random(count) < 0.96, good, bad)

    valid = some.integers(40, 400, count)
    revenue = some.integers(100_000_000, 900_000_000, count)
    return {
        "founded_on": mostly(20200101 + 100 * some.integers(0, 12, count), 20250301).astype("i4"),
        "total_assets_fen": mostly(some.integers(300_000_000, 900_000_000, count), 299_999_999),
        "jjj_smes_served": mostly(some.integers(100, 900, count), some.integers(0, 100, count)).astype("i4"),
        "institutions_gathered": mostly(some.integers(5, 30, count), 4).astype("i2"),
        "staff_degree_only": mostly(some.integers(4, 20, count), 1).astype("i2"),
        "staff_title_only": some.integers(2, 9, count).astype("i2"),
        "staff_degree_and_title": some.integers(2, 9, count).astype("i2"),
        "operating_revenue_fen": revenue,
        "sme_service_revenue_fen": revenue * mostly(some.integers(50, 100, count), 49) // 100 + 1,
        "free_services": mostly(some.integers(1, 9, count), 0).astype("i1"),
        "survey_valid": valid.astype("i4"),
        "survey_satisfied": (valid * mostly(some.integers(91, 101, count), 80) // 100 + 0).astype("i4"),
        "consulting_offered": mostly(1, 0).astype("i1"),
        "consulting_records_in_year": mostly(some.integers(1, 60, count), 0).astype("i4"),
        **{name: numpy.zeros(count, "i1") for name in ("outstanding_results", "demonstration_effect")},
        **{name: numpy.zeros(count, "i1") for name in ("gaojingjian_focus", "production_stage_services")},
        **{f"{name}_offered": numpy.zeros(count, "i1") for name in ("startup", "innovation", "digital", "talent", "finance")},
    }


def by_columns(columns, threads):
    found = arrays.assess_columns(columns, D, criteria=CRITERIA, want="overall", threads=threads)
    return numpy.asarray(found.overall)


def by_numpy(t):
    """What somebody would write who knows numpy and the text, for fully stated rows and the default readings."""
    smes = numpy.where(t["jjj_smes_served"] >= 100, MET, numpy.where(t["jjj_smes_served"] > 0, DISCRETION, NOT_MET))
    offered, records = t["consulting_offered"] == 1, t["consulting_records_in_year"] >= 1
    function = numpy.where(offered & records, MET, numpy.where(offered, UNKNOWN, NOT_MET))
    staff = t["staff_degree_only"].astype("i4") + t["staff_title_only"] + t["staff_degree_and_title"]
    hard = (
        (t["founded_on"] + 20000 <= 20260630)
        & (t["total_assets_fen"] >= 300_000_000)
        & (t["institutions_gathered"] >= 5)
        & (staff >= 8)
        & (t["sme_service_revenue_fen"] * 2 >= t["operating_revenue_fen"])
        & (t["free_services"] >= 1)
        & (t["survey_satisfied"].astype("i8") * 10 >= t["survey_valid"].astype("i8") * 9)
    )
    return numpy.minimum(numpy.minimum(smes, function), numpy.where(hard, MET, NOT_MET)).astype("u1")


def by_python(rows):
    """The same, a row at a time."""
    found = bytearray()
    for founded, assets, smes, institutions, a, b, c, revenue, share, free, valid, satisfied, offered, records in rows:
        if not (
            founded + 20000 <= 20260630
            and assets >= 300_000_000
            and institutions >= 5
            and a + b + c >= 8
            and share * 2 >= revenue
            and free >= 1
            and satisfied * 10 >= valid * 9
            and smes > 0
            and offered
        ):
            found.append(NOT_MET)
        elif not records:
            found.append(UNKNOWN)
        else:
            found.append(MET if smes >= 100 else DISCRETION)
    return numpy.frombuffer(found, "u1")


def timed(function, *arguments):
    """The best of five."""
    best, found = float("inf"), None
    for _ in range(5):
        start = time.perf_counter()
        found = function(*arguments)
        best = min(best, time.perf_counter() - start)
    return best, found


def main():
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 400_000
    columns = table(count)
    used = list(columns)[:14]
    rows = list(zip(*(columns[name].tolist() for name in used)))
    ways = {
        "columns, 1 thread": (by_columns, columns, 1),
        "columns, 2 threads": (by_columns, columns, 2),
        "numpy by hand": (by_numpy, columns),
        "plain Python loop": (by_python, rows),
    }
    results = {name: timed(*way) for name, way in ways.items()}
    answers = [found for _, found in results.values()]
    if not all((found == answers[0]).all() for found in answers):
        raise SystemExit("they do not say the same")
    slowest = results["plain Python loop"][0]
    told = ", ".join(f"{int((answers[0] == int(v)).sum())} {v}" for v in Verdict if v and (answers[0] == int(v)).any())
    print(f"{count} rows, nine conditions, the same answers: {told}")
    for name, (seconds, _) in results.items():
        print(f"{name:20}  {count / seconds / 1e6:8.2f} M rows/s  {slowest / seconds:7.1f} x the loop")
    objects = [smeplat.Platform(jjj_smes_served=n) for n in range(2000)]
    seconds, _ = timed(lambda: list(smeplat.assess_many(objects, D)))
    print(f"objects, all 34 criteria: {len(objects) / seconds / 1e3:.0f} k platforms/s (assess_many)")
    rows = arrays.PlatformArray(20000)
    rows.numpy()["jjj_smes_served"]["value"], rows.numpy()["jjj_smes_served"]["basis"] = 87, 1
    seconds, _ = timed(rows.assess, D)
    print(f"array of structs, all 34 criteria: {len(rows) / seconds / 1e3:.0f} k platforms/s (PlatformArray)")


if __name__ == "__main__":
    main()
