#!/usr/bin/env python3
"""Runs the tests of the Python package with pytest and counts the cases.

    run.py LIBRARIES SANITIZED SCRATCH [PYTEST OPTION...]

LIBRARIES holds libsmeplat and libsmeplat-json; SANITIZED is a build folder made with AddressSanitizer by clang; in SCRATCH the
wheel is built, quicker the second time. A case that is skipped has failed. The last line is "N passed, N failed".

SPDX-License-Identifier: Apache-2.0
"""
import os
import sys
from pathlib import Path

import pytest

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]


class Count:
    def __init__(self):
        self.passed = 0
        self.failed = []

    def pytest_runtest_logreport(self, report):
        if report.when == "call" and report.passed:
            self.passed += 1
        elif not report.passed:
            self.failed.append(report.nodeid)

    def pytest_collectreport(self, report):
        if report.failed:
            self.failed.append(report.nodeid)


def main():
    if len(sys.argv) < 4:
        raise SystemExit(__doc__)
    libraries, sanitized, scratch = (Path(word).resolve() for word in sys.argv[1:4])
    os.environ["SMEPLAT_LIBDIR"] = str(libraries)
    os.environ["SMEPLAT_SANITIZED"] = str(sanitized)
    os.environ["SMEPLAT_SCRATCH"] = str(scratch)
    sys.path.insert(0, str(ROOT / "bindings" / "python"))
    os.environ["PYTHONPATH"] = str(ROOT / "bindings" / "python")
    count = Count()
    options = ["-q", "-p", "no:cacheprovider", "--no-header", "--tb=short", *sys.argv[4:]]
    options += [] if any(Path(word).exists() for word in sys.argv[4:]) else [str(HERE)]
    status = pytest.main(options, plugins=[count])
    print(f"{count.passed} passed, {len(count.failed)} failed")
    return 1 if status or count.failed or not count.passed else 0


if __name__ == "__main__":
    sys.exit(main())
