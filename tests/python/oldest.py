"""The package under the oldest Python that it is for, which has no pytest: run by test_oldest.py. The conformance vectors as
documents and, of applications, as objects; records, working days, many at once. The last line is "N passed, N failed".

    oldest.py VECTORS      tests/vectors/run.py

SPDX-License-Identifier: Apache-2.0
"""
import importlib.util
import pickle
import sys
from datetime import date
from pathlib import Path

from door import Door

import smeplat

FAILED = []
PASSED = 0


def check(name, fine):
    global PASSED
    PASSED += bool(fine)
    if not fine:
        FAILED.append(name)


def main():
    spec = importlib.util.spec_from_file_location("vectors", Path(sys.argv[1]))
    vectors = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(vectors)
    cases = [found for found in vectors.cases() if "through" not in found[2]]
    for command, document, group in vectors.documents(cases):
        for (_, case), (result, row) in zip(group, vectors.ask_group(Door, command, document, group)):
            check(case["id"], not vectors.differences(case, result, row, True))
            if command != "assess" or "error" in case["expect"]:
                continue
            platform = smeplat.Platform.from_document(case["platform"])
            rules = smeplat.Rules.from_document(case["rules"]) if case.get("rules") else None
            answer = smeplat.assess(platform, smeplat.Round.from_document(case["round"]), rules)
            check(case["id"] + " by objects", answer.to_document() == {**result, "uscc": result["uscc"] or None})
            record = smeplat.Record(answer.record())
            check(case["id"] + " recorded", record.platform == platform and record.replay())
    check("working days", smeplat.workdays.add(date(2026, 11, 23), 30).date == date(2027, 1, 5))
    rows = list(smeplat.assess_many([smeplat.Platform(), smeplat.Platform(jjj_smes_served=-1)], date(2026, 6, 30)))
    check("a batch goes on", isinstance(rows[1], smeplat.InputError) and rows[1].index == 1)
    check("pickle", pickle.loads(pickle.dumps(smeplat.Platform(name="某"))) == smeplat.Platform(name="某"))
    for name in FAILED:
        print(f"not right: {name}")
    print(f"{PASSED} passed, {len(FAILED)} failed")
    return 1 if FAILED else 0


if __name__ == "__main__":
    sys.exit(main())
