#!/usr/bin/env python3
"""The unit tests under valgrind: no error, nothing lost.

    valgrind.py BUILD_FOLDER      prints TAP; a case a test program

SPDX-License-Identifier: Apache-2.0
"""
import os
import subprocess
import sys
from pathlib import Path


def main():
    folder = Path(sys.argv[1]).resolve()
    source = Path(__file__).resolve().parents[2]
    programs = sorted(p for p in (folder / 'tests' / 'unit').iterdir() if p.is_file() and os.access(p, os.X_OK))
    failed = 0
    for number, program in enumerate(programs, 1):
        done = subprocess.run(['valgrind', '-q', '--error-exitcode=99', '--leak-check=full', '--errors-for-leak-kinds=definite,indirect',
                               str(program)], cwd=source, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False)
        failed += done.returncode != 0
        print('%s %d - valgrind %s' % ('not ok' if done.returncode else 'ok', number, program.name), flush=True)
        if done.returncode:
            for line in done.stdout.decode(errors='replace').splitlines()[-30:]:
                print('# ' + line)
    if len(programs) < 10:
        print('not ok %d - only %d test programs found' % (len(programs) + 1, len(programs)))
        failed += 1
    print('1..%d' % (len(programs) + (len(programs) < 10)))
    return 1 if failed else 0


if __name__ == '__main__':
    sys.exit(main())
