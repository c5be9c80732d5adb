#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""The table of combine.c, computed a second time from the specification (docs/semantics.md) and compared point by point.

    combine.py PROGRAM        PROGRAM: combine.c, built
"""
import itertools
import subprocess
import sys
from array import array
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "oracle"))
import oracle  # noqa: E402

NOT_MET, UNKNOWN, DISCRETION, MET, NOT_APPLICABLE = 1, 2, 3, 4, 5
REQUIRED, IN_PRINCIPLE, NOT_REQUIRED = 1, 2, 3
NONE, DOUBTFUL, NAMED = 0, 1, 2
CRITERIA = oracle.CRITERION_IDS
FORCE_NAMES = ["NONE", "REQUIRED", "IN_PRINCIPLE", "NOT_REQUIRED"]
REASONS = ["IN_PRINCIPLE", "RELAXABLE", "SPONSOR_DOUBTFUL", "REDUCED_FLOOR", "RULED", "RULING_UNUSED"]


def rules_with(force=None, relaxable=None, **readings):
    rules = oracle.Rules()
    rules.force.update(force or {})
    rules.relaxable.update(relaxable or {})
    rules.readings.update(readings)
    return rules


def force():
    for criterion, entry, r1, r4 in itertools.product(CRITERIA, FORCE_NAMES, range(3), range(2)):
        found = rules_with({criterion: entry}, LEGAL_PERSON_SCOPE=r1, SME_FLOOR_FORCE=r4).force_of(criterion)
        yield FORCE_NAMES.index(found) | (0 if found == "NOT_REQUIRED" else 8)


def relaxable():
    for criterion, entry, r13 in itertools.product(CRITERIA, (False, True), range(3)):
        yield int(rules_with(relaxable={criterion: entry}, RELAXATION_WHAT=r13).relaxable_of(criterion))


CODES = ["".join(pair) for pair in itertools.product("0123456789ABCDEFGHJKLMNPQRTUWXY", repeat=2)] + [""]


def kind(categories):
    """Art. 6, last paragraph: all of the kinds named; or at least one that is or may be."""
    named = ("11", "12", "51", "81")
    if all(c in named for c in categories):
        return NAMED
    return DOUBTFUL if any(c in named + ("13", "19", "52", "53") for c in categories) else NONE


def sponsors():
    for r12, code in itertools.product(range(2), CODES):
        yield kind([code])
        yield kind(["00"] if r12 else [code])
        yield kind(["11"] if r12 else [code])
    for pair in itertools.product(CODES, repeat=2):
        yield kind(pair)


# Step 1 at a corner: verdict, left open by an incomplete list, nothing at all was done, between the two floors.
OUTCOMES = [(MET, 0, 0, 0), (DISCRETION, 0, 0, 0)]
OUTCOMES += [(NOT_MET, i & 1, i >> 1 & 1, i >> 2 & 1) for i in range(8)]
# A yes/no fact where documents are asked for: (basis, value) -> yes at the least, at the most favourable corner.
FACTS = [(0, 0), (2, 0), (2, 1), (1, 0), (1, 1)]


def yes(fact):
    basis, value = fact
    return (basis >= 2 and value == 1), (basis == 0 or value == 1)


def room(outcome, in_principle, kind_of_sponsors):
    """Step 2 -> verdict, reasons."""
    verdict, incomplete, nothing, between = outcome
    if verdict != NOT_MET or incomplete:
        return verdict, set()
    reasons = set()
    if in_principle and not nothing:
        reasons.add("IN_PRINCIPLE")
    if kind_of_sponsors != NONE:
        reasons.add("RELAXABLE" if kind_of_sponsors == NAMED else "SPONSOR_DOUBTFUL")
    if between:
        reasons.add("REDUCED_FLOOR")
    return (DISCRETION if reasons else NOT_MET), reasons


def point(in_force, corners, ruling, on_record):
    """Steps 2 and 3 at both corners -> the number combine.c writes. `corners`: (outcome, in principle, sponsors) each."""
    if not in_force:
        return NOT_APPLICABLE | 1 << 9 | (1 << 15 if on_record else 0)
    verdicts, reasons = [], set()
    for corner in corners:
        verdict, why = room(*corner)
        if verdict == DISCRETION and ruling:
            verdict = MET if ruling == "ALLOWED" else NOT_MET
            why = why | {"RULED"}
        verdicts.append(verdict)
        reasons |= why
    if on_record and "RULED" not in reasons:
        reasons.add("RULING_UNUSED")
    least, most = verdicts
    proved = all(outcome[0] == MET for outcome, _, _ in corners)
    number = (least if least == most else UNKNOWN) | least << 3 | most << 6 | int(proved) << 9
    return number | sum(1 << 10 + REASONS.index(reason) for reason in reasons)


def steps():
    one = array("H")
    for force_, relaxes, kind_, first, second, ruling, least, most in itertools.product(
            (REQUIRED, IN_PRINCIPLE, NOT_REQUIRED), range(2), (NONE, DOUBTFUL, NAMED), FACTS, FACTS,
            (None, "ALLOWED", "REFUSED"), OUTCOMES, OUTCOMES):
        corners = []
        for side, outcome in enumerate((least, most)):
            applies = relaxes and yes(first)[side] and yes(second)[side]
            corners.append((outcome, force_ == IN_PRINCIPLE, kind_ if applies else NONE))
        one.append(point(force_ != NOT_REQUIRED, corners, ruling, ruling is not None))
    return one * len(CRITERIA)


def rulings():
    early, late = "2026-01-01", "2026-02-01"
    records = [[], [(late, "ALLOWED")], [(late, "REFUSED")],
               [(early, "ALLOWED"), (late, "REFUSED")], [(early, "REFUSED"), (late, "ALLOWED")],
               [(late, "REFUSED"), (early, "ALLOWED")], []]
    kinds = [oracle.CRIMINAL, oracle.ADMINISTRATIVE, oracle.LISTING]
    incidents = [None] + list(itertools.product(kinds, ["2025-12-31", "2026-02-01", "2026-02-02", None]))
    for criterion, record, incident, least, most in itertools.product(
            CRITERIA, records, incidents, OUTCOMES[:3], OUTCOMES[:3]):
        latest = max(record, default=None)
        stale = False
        if latest and incident:
            concerns = (criterion == oracle.DISHONESTY and incident[0] == oracle.LISTING) or (
                criterion == oracle.PENALTIES and incident[0] != oracle.LISTING)
            stale = concerns and incident[1] is not None and incident[1] > latest[0]
        ruling = latest[1] if latest and not stale else None
        yield point(True, [(least, False, NONE), (most, False, NONE)], ruling, latest is not None)


def least():
    def of(verdicts):
        return min([v for v in verdicts if v != NOT_APPLICABLE], default=MET)
    for fourth, third, second, first in itertools.product(range(1, 6), repeat=4):
        yield of((first, second)) | of((third, fourth)) << 3 | of((first, second, third, fourth)) << 6


def main():
    done = subprocess.run([sys.argv[1]], stdout=subprocess.PIPE, check=True)
    found = array("H", done.stdout)
    if sys.byteorder == "big":
        found.byteswap()
    start, wrong = 0, 0
    for table in (force, relaxable, sponsors, steps, rulings, least):
        expected = array("H", table())
        part = found[start:start + len(expected)]
        start += len(expected)
        print("%-10s %9d points" % (table.__name__, len(expected)))
        if part != expected:
            differing = [i for i, both in enumerate(itertools.zip_longest(part, expected)) if both[0] != both[1]]
            wrong += len(differing)
            for i in differing[:5]:
                print("  point %d: %s, expected %d" % (i, part[i] if i < len(part) else "none", expected[i]))
    print("%-10s %9d points, %d of them differ" % ("together", start, wrong))
    if start != len(found):
        print("the program wrote %d points" % len(found))
    return 1 if wrong or start != len(found) else 0


if __name__ == "__main__":
    sys.exit(main())
