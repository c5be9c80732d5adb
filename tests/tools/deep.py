#!/usr/bin/env python3
"""Runs the suites of tests/deep.d, two at a time, and counts their cases. See tests/deep.

What they miss is asked of them first and installed in one go: two of them could not install at once.

SPDX-License-Identifier: Apache-2.0
"""
import os
import shutil
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor, as_completed
from pathlib import Path

from run import ROOT, Run, count

SUITES = ROOT / "tests" / "deep.d"
WORK = ROOT / "build-deep"
# The longest first, so that none is left running alone at the end.
LONGEST = "proofs faults mutation builds machines fuzz packages coverage".split()


def install(run, names):
    """What the suites miss. If it cannot be had, the suites that need it say so themselves."""
    with tempfile.TemporaryDirectory() as folder:
        wanted = Path(folder) / "wanted"
        wanted.touch()
        with ThreadPoolExecutor(2) as pool:
            list(pool.map(lambda name: run.command(["sh", SUITES / name], SMEPLAT_WANTED=str(wanted)), names))
        packages = sorted(set(wanted.read_text(encoding="utf-8").split()))
    if packages:
        print(f"installing: {' '.join(packages)}", flush=True)
        script = '. examples/packages.sh; wanted="$*"; install_wanted'
        done = run.command(["sh", "-c", script, "sh", *packages])
        if done.returncode:
            print(done.stdout[-3000:], flush=True)


def timed(run, name):
    start = time.monotonic()
    done = run.command(["sh", SUITES / name])
    return name, done, time.monotonic() - start


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
    names = sorted(asked or there, key=lambda name: (LONGEST.index(name) if name in LONGEST else len(LONGEST), name))
    os.environ.pop("SMEPLAT_WANTED", None)
    install(run, names)
    with ThreadPoolExecutor(2) as pool:
        for result in as_completed([pool.submit(timed, run, name) for name in names]):
            name, done, seconds = result.result()
            passed, failed, failures = count(done.stdout, done.returncode)
            run.say(name, passed, failed, seconds)
            if failed:
                run.details(name, failures, done.stdout)
    print()
    print(f"{run.passed} passed, {run.failed} failed")
    return 1 if run.failed or not run.passed else 0


if __name__ == "__main__":
    sys.exit(main())
