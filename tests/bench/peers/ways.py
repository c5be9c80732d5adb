#!/usr/bin/env python3
"""The nine conditions in Python: a loop, numpy, and this library's package by columns and by objects. One way a run, as nine.c.

    ways.py WAY check ROWS_FILE MASKS_FILE
    ways.py WAY time  ROWS_FILE ROUNDS LIMIT

Needs numpy; the ways of the package need SMEPLAT_LIBDIR and bindings/python on PYTHONPATH. SPDX-License-Identifier: Apache-2.0
"""
import sys
import time
from datetime import date

import numpy

CRITERIA = [
    "ART6_1_REGISTERED",
    "ART6_1_AGE",
    "ART6_1_ASSETS",
    "ART6_3_SMES_SERVED",
    "ART6_4_INSTITUTIONS",
    "ART6_7_STAFF",
    "ART6_8_REVENUE_SHARE",
    "ART6_9_SATISFACTION",
    "ART7_FUNCTIONS",
]
# Narrow columns, as the loop in C has them.
TYPES = {
    "registered": "i1", "founded": "i4", "assets": "i8", "smes": "i4", "focus": "i1", "production": "i1", "institutions": "i2",
    "degree": "i2", "title": "i2", "both": "i2", "share": "i8", "revenue": "i8", "valid": "i4", "satisfied": "i4",
    "offered": "i1", "records": "i4",
}
NAMES = {
    "registered": "registered_in_beijing", "founded": "founded_on", "assets": "total_assets_fen", "smes": "jjj_smes_served",
    "focus": "gaojingjian_focus", "production": "production_stage_services", "institutions": "institutions_gathered",
    "degree": "staff_degree_only", "title": "staff_title_only", "both": "staff_degree_and_title",
    "share": "sme_service_revenue_fen", "revenue": "operating_revenue_fen", "valid": "survey_valid",
    "satisfied": "survey_satisfied", "offered": "consulting_offered", "records": "consulting_records_in_year",
}
D = date(2026, 6, 30)


def read(path):
    with open(path, encoding="ascii") as handle:
        fields = handle.readline().split()
        table = numpy.loadtxt(handle, dtype="i8", delimiter="\t", ndmin=2)
    return {name: table[:, k].astype(TYPES[name]) for k, name in enumerate(fields)}


class Loop:
    """Dictionaries, a row at a time, as a web service would have them."""

    def __init__(self, columns):
        lists = {name: column.tolist() for name, column in columns.items()}
        self.rows = [dict(zip(lists, row)) for row in zip(*lists.values())]
        self.count = len(self.rows)

    def run(self, n):
        return [self.mask(row) for row in self.rows[:n]]

    @staticmethod
    def mask(a):
        failed = 0
        if not a["registered"]:
            failed |= 1
        if a["founded"] + 20000 > 20260630:
            failed |= 2
        if a["assets"] < 300_000_000:
            failed |= 4
        if a["smes"] < 100 and not (a["smes"] >= 50 and a["focus"] and a["production"]):
            failed |= 8
        if a["institutions"] < 5:
            failed |= 16
        if a["degree"] + a["title"] + a["both"] < 8:
            failed |= 32
        if not a["revenue"] or a["share"] * 2 < a["revenue"]:
            failed |= 64
        if not a["valid"] or a["satisfied"] * 10 < a["valid"] * 9:
            failed |= 128
        if not (a["offered"] and a["records"] >= 1):
            failed |= 256
        return failed

    def masks(self, answers):
        return numpy.array(answers, "<u2")


class Numpy:
    def __init__(self, columns):
        self.columns = columns
        self.count = len(columns["smes"])

    def run(self, n):
        c = {name: column[:n] for name, column in self.columns.items()}
        floor = (c["smes"] >= 50) & (c["focus"] != 0) & (c["production"] != 0)
        failed = (
            c["registered"] == 0,
            c["founded"] + 20000 > 20260630,
            c["assets"] < 300_000_000,
            (c["smes"] < 100) & ~floor,
            c["institutions"] < 5,
            c["degree"] + c["title"] + c["both"] < 8,
            (c["revenue"] == 0) | (c["share"] * 2 < c["revenue"]),
            (c["valid"] == 0) | (c["satisfied"].astype("i8") * 10 < c["valid"].astype("i8") * 9),
            (c["offered"] == 0) | (c["records"] < 1),
        )
        masks = numpy.zeros(n, "<u2")
        for bit, one in enumerate(failed):
            masks |= one.astype("<u2") << numpy.uint16(bit)
        return masks

    def masks(self, answers):
        return answers


def rules_of(smeplat):
    """The nine alone; the lower floor is met, as the others have it."""
    force = {one: "NOT_REQUIRED" for one in smeplat.Criterion if one and str(one) not in CRITERIA}
    return smeplat.Rules(readings={"REDUCED_FLOOR": 2}, force=force)


class Columns:
    """The package on the same numpy arrays."""

    def __init__(self, columns):
        import smeplat
        from smeplat import arrays

        self.assess, self.rules = arrays.assess_columns, rules_of(smeplat)
        self.bits = [int(smeplat.Criterion[name]) for name in CRITERIA]
        self.columns = {NAMES[name]: column for name, column in columns.items()}
        self.count = len(columns["smes"])
        self.want = ("overall", "not_met", "unknown", "discretion")

    def run(self, n):
        columns = {name: column[:n] for name, column in self.columns.items()}
        return self.assess(columns, D, self.rules, criteria=CRITERIA, want=self.want)

    def masks(self, answers):
        if (numpy.asarray(answers.overall) == 0).any():
            raise SystemExit("a row was refused")
        failed = numpy.asarray(answers.not_met) | numpy.asarray(answers.unknown) | numpy.asarray(answers.discretion)
        masks = numpy.zeros(len(failed), "<u2")
        for bit, one in enumerate(self.bits):
            masks |= (failed >> numpy.uint64(one) & numpy.uint64(1)).astype("<u2") << numpy.uint16(bit)
        return masks


class Objects:
    """The package with a Platform and an Assessment each."""

    def __init__(self, columns):
        import smeplat

        self.smeplat, self.rules = smeplat, rules_of(smeplat)
        lists = {name: column.tolist() for name, column in columns.items()}
        self.platforms = []
        for row in zip(*lists.values()):
            a = dict(zip(lists, row))
            facts = {NAMES[name]: a[name] for name in lists if name not in ("offered", "records", "founded")}
            for name in ("registered_in_beijing", "gaojingjian_focus", "production_stage_services"):
                facts[name] = bool(facts[name])
            day = a["founded"]
            service = smeplat.Service(function="CONSULTING", offered=bool(a["offered"]), records_in_year=a["records"])
            self.platforms.append(
                smeplat.Platform(founded_on=date(day // 10000, day // 100 % 100, day % 100), services=[service], **facts)
            )
        self.count = len(self.platforms)

    def run(self, n):
        return list(self.smeplat.assess_many(self.platforms[:n], D, self.rules))

    def masks(self, answers):
        bits = {self.smeplat.Criterion[name]: 1 << k for k, name in enumerate(CRITERIA)}
        return numpy.array([sum(bits[c] for c in (*a.not_met, *a.unknown, *a.discretion)) for a in answers], "<u2")


WAYS = {"python": Loop, "numpy": Numpy, "package-columns": Columns, "package-objects": Objects}


def main():
    way, mode, rows, last = sys.argv[1:5]
    side = WAYS[way](read(rows))
    if mode == "check":
        start = time.perf_counter()
        answers = side.run(side.count)
        print(f"{time.perf_counter() - start:.9f}")
        side.masks(answers).tofile(last)
        return
    n = min(int(sys.argv[5]), side.count)
    for _ in range(int(last)):
        start = time.perf_counter()
        side.run(n)
        print(f"{time.perf_counter() - start:.9f}")


if __name__ == "__main__":
    main()
