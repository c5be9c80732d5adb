#!/usr/bin/env python3
"""Builds everything in ways a distributor might, a warning being an error, and runs units and vectors of each.

SPDX-License-Identifier: Apache-2.0
"""
import sys

import run

WAYS = {
    "gcc -O3, link-time": ("gcc", ["-Dbuildtype=release", "-Db_lto=true"]),
    "gcc, unity": ("gcc", ["--unity=on", "-Dunity_size=1000"]),
    "gcc -Os, static": ("gcc", ["-Dbuildtype=minsize", "-Ddefault_library=static"]),
    "clang -O3": ("clang", ["-Dbuildtype=release"]),
    "clang, unity": ("clang", ["--unity=on", "-Dunity_size=1000"]),
}


def main():
    run.WORK = run.ROOT / "build-deep" / "builds"
    run.WORK.mkdir(parents=True, exist_ok=True)
    suites = run.Run()
    for name, (compiler, options) in WAYS.items():
        folder = suites.build(name.replace(", ", "-").replace(" ", "-"), options, CC=compiler)
        suites.meson(name, folder, ["unit", "vectors"])
    print(f"{suites.passed} passed, {suites.failed} failed")
    return 1 if suites.failed or not suites.passed else 0


if __name__ == "__main__":
    sys.exit(main())
