#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Writes the conformance vectors beside this file: every expectation is a literal that a person wrote from the text.

    author.py            writes the *.jsonl files here
    author.py --check    says whether they are what it would write
    author.py DIRECTORY  writes them there

A case is one partial platform and what one criterion (or the whole) must come to. Nothing here computes a verdict;
loops only repeat the same literals for criteria that differ in nothing but the name of their fact.
"""
import json
import pathlib
import re
import sys

import bars
import conditions
import duties
import histories
import holders
import incidents
import refusals
import sensitivities
import whole
from casebook import FILES

HERE = pathlib.Path(__file__).resolve().parent


def written():
    """Path below a directory -> text, for every file."""
    conditions.write()
    incidents.write()
    bars.write()
    whole.write()
    refusals.write()
    holders.write()
    duties.write()
    histories.write()
    sensitivities.write()
    return {name + '.jsonl': ''.join(json.dumps(line, ensure_ascii=False) + '\n' for line in lines)
            for name, lines in sorted(FILES.items())}


def check(files):
    """How many files are not what they should be, or should not be there."""
    stale = 0
    for name, text in files.items():
        path = HERE / name
        if not path.exists() or path.read_text(encoding='utf-8') != text:
            print('%s is not what author.py writes' % name)
            stale += 1
    listed = set(re.findall(r"'([\w/]+\.jsonl)'", (HERE / 'meson.build').read_text(encoding='utf-8')))
    for name in sorted({str(path.relative_to(HERE)) for path in HERE.rglob('*.jsonl')} | listed):
        if name not in files:
            print('%s: author.py writes no such file' % name)
            stale += 1
    for name in sorted(set(files) - listed):
        print('%s is not in meson.build' % name)
        stale += 1
    print('%d passed, %d failed' % (max(0, len(files) - stale), stale))
    return stale


def main():
    """Writes or checks the files."""
    files = written()
    if '--check' in sys.argv[1:]:
        return 1 if check(files) else 0
    where = pathlib.Path(sys.argv[1]) if len(sys.argv) > 1 else HERE
    for name, text in files.items():
        path = where / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding='utf-8')
    return 0


if __name__ == '__main__':
    sys.exit(main())
