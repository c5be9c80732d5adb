#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Random documents through a command and through the oracle, compared member by member.

    compare.py [--seed N] [--count PLATFORMS] [--bad] COMMAND [ARGUMENT...]

The command is called as `COMMAND assess - --format json`. A platform on which the two differ is made as small as it can be
before it is printed. Ends with `N passed, N failed`.
"""
import argparse
import copy
import json
import subprocess
import sys

import oracle
from generate import Source

PER_DOCUMENT = 20


def run(command, document):
    """Results of the command, or what it said instead."""
    done = subprocess.run(command + ['assess', '-', '--format', 'json'], input=json.dumps(document).encode(),
                          stdout=subprocess.PIPE, stderr=subprocess.PIPE, check=False)
    if done.returncode not in (0, 1):
        return [{'exit': done.returncode, 'stderr': done.stderr.decode(errors='replace')}] * len(document['platforms'])
    return json.loads(done.stdout)['results']


def expected(document):
    return oracle.assess(copy.deepcopy(document))['results']


def bare(result):
    """A result without the words of an error, which are not the oracle's to choose."""
    if 'error' in result:
        return {'name': result['name'], 'error': {k: v for k, v in result['error'].items() if k != 'message'}}
    return result


def differences(want, got, path=''):
    if isinstance(want, dict) and isinstance(got, dict):
        out = []
        for key in sorted(set(want) | set(got)):
            out += differences(want.get(key, '(missing)'), got.get(key, '(missing)'), path + '.' + key)
        return out
    if isinstance(want, list) and isinstance(got, list) and len(want) == len(got):
        out = []
        for i, (a, b) in enumerate(zip(want, got)):
            name = a.get('criterion', i) if isinstance(a, dict) else i
            out += differences(a, b, '%s[%s]' % (path, name))
        return out
    return [] if want == got and isinstance(want, bool) == isinstance(got, bool) else [(path, want, got)]


def first_difference(command, document):
    found = differences(bare(expected(document)[0]), bare(run(command, document)[0]))
    return found[0][0] if found else None


def without(document):
    """Every document that lacks one thing more."""
    def drop(*where):
        smaller = copy.deepcopy(document)
        at = smaller
        for step in where[:-1]:
            at = at[step]
        del at[where[-1]]
        return smaller

    platform = document['platforms'][0]
    for key in list(platform):
        if key not in ('name',):
            yield drop('platforms', 0, key)
    for fact, value in platform.get('facts', {}).items():
        yield drop('platforms', 0, 'facts', fact)
        if isinstance(value, dict) and 'evidence' in value:
            yield drop('platforms', 0, 'facts', fact, 'evidence')
    for name in ('incidents', 'revocations', 'services', 'rulings', 'sponsor_usccs'):
        for i, entry in enumerate(platform.get(name, [])):
            yield drop('platforms', 0, name, i)
            for key in entry if isinstance(entry, dict) else ():
                if key not in ('kind', 'subject', 'ground', 'function', 'criterion', 'ruling'):
                    yield drop('platforms', 0, name, i, key)
    for group in list(document.get('rules', {})):
        yield drop('rules', group)
        if isinstance(document['rules'][group], dict):
            for key in document['rules'][group]:
                yield drop('rules', group, key)


def minimised(command, document):
    """The smallest document that still differs where this one does."""
    where = first_difference(command, document)
    shrunk = True
    while shrunk and where:
        shrunk = False
        for smaller in without(document):
            if first_difference(command, smaller) == where:
                document, shrunk = smaller, True
                break
    return document


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument('--seed', type=int, default=1)
    parser.add_argument('--count', type=int, default=2000)
    parser.add_argument('--bad', action='store_true')
    parser.add_argument('--show', type=int, default=5)
    parser.add_argument('command', nargs=argparse.REMAINDER)
    options = parser.parse_args()
    source = Source(options.seed)
    passed, failed, shown = 0, 0, set()
    while passed + failed < options.count:
        document = source.bad_document() if options.bad else source.document(PER_DOCUMENT)
        want, got = expected(document), run(options.command, document)
        for i, (a, b) in enumerate(zip(want, got)):
            found = differences(bare(a), bare(b))
            if not found:
                passed += 1
                continue
            failed += 1
            kind = found[0][0]
            if kind in shown or len(shown) >= options.show:
                continue
            shown.add(kind)
            small = minimised(options.command, dict(document, platforms=[document['platforms'][i]]))
            print('differs at', kind)
            print(json.dumps(small, ensure_ascii=False))
            for path, x, y in differences(bare(expected(small)[0]), bare(run(options.command, small)[0]))[:8]:
                print('  %s: oracle %s, command %s' % (path, json.dumps(x, ensure_ascii=False),
                                                       json.dumps(y, ensure_ascii=False)))
            sys.stdout.flush()
        if len(got) != len(want):
            failed += 1
    print('%d passed, %d failed' % (passed, failed))
    return 1 if failed else 0


if __name__ == '__main__':
    sys.exit(main())
