#!/usr/bin/env python3
"""A replay takes time in proportion to the number of events: ten times the events, ten times the instructions.

    history_linear.py PROGRAM      PROGRAM is history_replay; counted by callgrind, so no clock decides

SPDX-License-Identifier: Apache-2.0
"""
import re
import subprocess
import sys
import tempfile


def instructions(program, count):
    with tempfile.TemporaryDirectory() as scratch:
        done = subprocess.run(
            ["valgrind", "--tool=callgrind", f"--callgrind-out-file={scratch}/out", "--toggle-collect=smeplat_history_assess",
             program, "--long", str(count)], capture_output=True, text=True, check=True)
    return int(re.search(r"Collected : (\d+)", done.stderr).group(1))


def main():
    few, many = (instructions(sys.argv[1], count) for count in (10000, 100000))
    fine = 0 < few and many < 11 * few
    print(f"{'ok' if fine else 'not ok'}: {few / 10000:.0f} instructions an event for 10 000, {many / 100000:.0f} for 100 000")
    return 0 if fine else 1


if __name__ == "__main__":
    sys.exit(main())
