#!/usr/bin/env python3
"""Whether run.py counts: nothing that failed, was skipped, or never ran may pass for a case that passed.

Prints TAP.
SPDX-License-Identifier: Apache-2.0
"""
import sys

from run import count

CASES = {
    "cases that pass are counted one by one": ("1..2\nok 1 - a\nok 2 - b\n# ok - group\n", 0, (2, 0)),
    "two groups in one program": ("1..1\nok 1 - a\n# ok - g\n1..2\nok 1 - b\nok 2 - c\n", 0, (3, 0)),
    "a case that fails": ("1..2\nok 1 - a\nnot ok 2 - b\n", 1, (1, 1)),
    "a case that fails, though the exit status says otherwise": ("1..1\nnot ok 1 - b\n", 0, (0, 1)),
    "a skip is a failure": ("1..1\nok 1 - a # SKIP no tool\n", 0, (0, 1)),
    "a skip as cmocka writes it": ("1..1\nnot ok 1 # SKIP a\n", 0, (0, 1)),
    "a plan that was not carried out": ("1..3\nok 1 - a\n", 0, (1, 1)),
    "a plan of which nothing ran": ("1..3\n", 0, (0, 1)),
    "a crash after the last case": ("1..1\nok 1 - a\n", -11, (1, 1)),
    "a program that tells its tally": ("something\n120 passed, 0 failed\n", 0, (120, 0)),
    "a tally with failures": ("118 passed, 2 failed\n", 1, (118, 2)),
    "a tally and a bad exit status": ("5 passed, 0 failed\n", 1, (5, 1)),
    "a tally under lines that only look like cases": ("ok   tests: 90 passed\nFAIL more\n95 passed, 1 failed\n", 1, (95, 1)),
    "a tally under a plan": ("1..2\nok 1 - a\nok 2 - b\n9 passed, 0 failed\n", 0, (2, 0)),
    "a tally of nothing": ("0 passed, 0 failed\n", 0, (0, 1)),
    "a program without a word is one case": ("", 0, (1, 0)),
    "a program without a word that fails": ("", 3, (0, 1)),
    "indented lines are a part of another case": ("    not ok 1 - inner\nok 1 - outer\n1..1\n", 0, (1, 0)),
}


def main():
    failed = 0
    for number, (name, (text, status, wanted)) in enumerate(CASES.items(), 1):
        found = count(text, status)[:2]
        failed += found != wanted
        print(f"{'ok' if found == wanted else 'not ok'} {number} - {name}")
        if found != wanted:
            print(f"# wanted {wanted}, found {found}")
    print(f"1..{len(CASES)}")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
