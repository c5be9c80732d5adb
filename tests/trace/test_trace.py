#!/usr/bin/env python3
"""Breaks copies of the tree, one thing at a time, and looks whether trace.py tells. Prints TAP.

SPDX-License-Identifier: Apache-2.0
"""
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
NEEDED = ['lib', 'include', 'tests/unit', 'tests/vectors', 'tests/trace', 'docs/traceability.md']

# What is broken, where, from what to what, and the words of the case that must fail.
BREAKS = [
    ('code without its mark', 'lib/articles/art16.c', '/*= Art. 16: reports on time */', '', 'every file of the rooms'),
    ('a sentence without code', 'lib/assess/assess.c', '/*= Art. 6: all', '/* Art. 6: all', 'Art. 6: all conditions'),
    ('a sentence without a test', 'tests/unit/test_clauses.c', '/*= Art. 8, 8(1)/1, 8(2), 8(3): each', '/* each', 'Art. 8(3): coop'),
    ('a test that does not say which sentence', 'tests/unit/test_evaluation.c', '/*= Art. 14/1, 14/2, 14/3 */', '/*= Art. 14 */',
     'Art. 14/2: fair'),
    ('a mark of a clause there is not', 'lib/articles/art16.c', '/*= Art. 16:', '/*= Art. 20:', 'every mark names sentences'),
    ('a mark of a sentence there is not', 'lib/articles/art16.c', '/*= Art. 16:', '/*= Art. 16/2:', 'every mark names sentences'),
    ('a criterion without its clause', 'lib/rules/criteria.h', 'X(ART7_FUNCTIONS,        7,', 'X(ART7_FUNCTIONS,        77,',
     'every criterion stands in a clause'),
    ('a reading point of another clause', 'lib/rules/rules.c', 'READING(AGE_DAY, ARGUABLE, 2, 6_1)',
     'READING(AGE_DAY, ARGUABLE, 2, 6_2)', 'Art. 6(1): legal person'),
    ('a reading point that no sentence leaves', 'lib/rules/rules.c', 'READING(PUBLICITY_COUNT, ARGUABLE, 2, 11),',
     'READING(PUBLICITY_COUNT, ARGUABLE, 2, 11),\n    READING(NEW, ARGUABLE, 2, 11),', 'every reading point'),
    ('a public function nobody listed', 'lib/libsmeplat.map', '        smeplat_assess;',
     '        smeplat_assess;\n        smeplat_decide_it_all;', 'every public function'),
    ('a clause in the headers that is none', 'include/smeplat/field.h', 'SMEPLAT_CLAUSE_1 = 100', 'SMEPLAT_CLAUSE_20 = 2000',
     'clauses in code'),
    ('a vector of no clause', 'tests/vectors/art07.jsonl', '"clause": "7"', '"clause": "7(9)"', 'every mark names sentences'),
    ('a criterion with too few vectors', 'tests/vectors/art06_7.jsonl', '"criterion": "ART6_7_STAFF"', '"criterion": "OTHER"',
     'Art. 6(7): a sound team'),
    ('a sentence taken out of the list', 'tests/trace/clauses.py', "    ('9', BUREAU,", "    ('99', BUREAU,", 'every mark names'),
    ('a sentence left to the bureau without a reason', 'tests/trace/clauses.py',
     "'谁来认定、管理、评价，不是申请人的条件', 'who", "'', 'who", 'Art. 4: the bureau'),
    ('a page that somebody edited', 'docs/traceability.md', '条文溯源', '条文索引', 'docs/traceability.md is current'),
]


def run(root):
    done = subprocess.run([sys.executable, root / 'tests' / 'trace' / 'trace.py', root], stdout=subprocess.PIPE,
                          stderr=subprocess.STDOUT, encoding='utf-8', env=dict(os.environ, PYTHONDONTWRITEBYTECODE='1'))
    return done.returncode, done.stdout


def main():
    failed = 0
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        for name in NEEDED:
            if (ROOT / name).is_dir():
                shutil.copytree(ROOT / name, root / name, ignore=shutil.ignore_patterns('__pycache__'))
            else:
                (root / name).parent.mkdir(parents=True, exist_ok=True)
                shutil.copy(ROOT / name, root / name)
        for number, (what, where, old, new, case) in enumerate(BREAKS, 1):
            path = root / where
            whole = path.read_text(encoding='utf-8')
            problem = None
            if old not in whole:
                problem = '%s no longer has %r' % (where, old)
            else:
                path.write_text(whole.replace(old, new), encoding='utf-8')
                status, output = run(root)
                told = [line for line in output.splitlines() if line.startswith('not ok') and ' - ' + case in line]
                if not status or not told:
                    problem = 'not told:\n' + '\n'.join(x for x in output.splitlines() if not x.startswith('ok'))[:2000]
            path.write_text(whole, encoding='utf-8')
            failed += problem is not None
            print('%s %d - %s' % ('not ok' if problem else 'ok', number, what))
            for line in (problem or '').splitlines():
                print('# ' + line)
        status, output = run(root)
        print('%s %d - the copy itself' % ('not ok' if status else 'ok', len(BREAKS) + 1))
        failed += status != 0
    print('1..%d' % (len(BREAKS) + 1))
    return 1 if failed else 0


if __name__ == '__main__':
    sys.exit(main())
