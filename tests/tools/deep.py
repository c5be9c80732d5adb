#!/usr/bin/env python3
"""Runs the suites of tests/deep.d one after the other and counts their cases. See tests/deep.

SPDX-License-Identifier: Apache-2.0
"""
import shutil
import sys

from run import ROOT, Run

SUITES = ROOT / "tests" / "deep.d"
WORK = ROOT / "build-deep"


def main():
    words = sys.argv[1:]
    asked = [word for word in words if word != "--keep"]
    there = sorted(path.name for path in SUITES.iterdir() if not path.name.startswith("."))
    unknown = sorted(set(asked) - set(there))
    if unknown:
        sys.exit(f"no such suite: {' '.join(unknown)}; there are: {' '.join(there)}")
    if "--keep" not in words:
        shutil.rmtree(WORK, ignore_errors=True)
    WORK.mkdir(exist_ok=True)
    run = Run()
    for name in asked or there:
        run.check(name, ["sh", SUITES / name])
    print()
    print(f"{run.passed} passed, {run.failed} failed")
    return 1 if run.failed or not run.passed else 0


if __name__ == "__main__":
    sys.exit(main())
