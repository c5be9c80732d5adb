#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Runs the conformance vectors beside this file through a command that assesses a document from standard input.

    run.py build/bindings/command/smeplat assess - --format json
    run.py python3 tests/oracle/oracle.py assess -

Cases of one round and one set of rules share a document. Prints what failed and `N passed, N failed`.
"""
import collections
import json
import pathlib
import subprocess
import sys

HERE = pathlib.Path(__file__).resolve().parent
# Members of the result itself; all others are members of the finding.
WHOLE = ('conditions', 'filing', 'overall', 'earliest', 'tags', 'notes', 'counts', 'name', 'uscc')


def cases():
    """All vectors, with the file they are from; ids are unique."""
    seen = set()
    for path in sorted(HERE.glob('*.jsonl')):
        for number, line in enumerate(path.read_text(encoding='utf-8').splitlines(), 1):
            case = json.loads(line)
            if case['id'] in seen:
                raise SystemExit('%s:%d: %s is there twice' % (path.name, number, case['id']))
            seen.add(case['id'])
            yield path.name, case


def documents(found):
    """Cases grouped into documents."""
    groups = collections.OrderedDict()
    for name, case in found:
        key = json.dumps([case['round'], case.get('rules')], sort_keys=True)
        groups.setdefault(key, []).append((name, case))
    for group in groups.values():
        first = group[0][1]
        document = {'round': first['round'], 'platforms': [case['platform'] for _, case in group]}
        if first.get('rules'):
            document['rules'] = first['rules']
        yield document, group


def ask(command, document):
    """The list of results, or None and what went wrong."""
    done = subprocess.run(command, input=json.dumps(document).encode(), stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                          check=False)
    if done.returncode not in (0, 1):
        return None, 'exit status %d: %s' % (done.returncode, done.stderr.decode(errors='replace').strip()[:300])
    try:
        results = json.loads(done.stdout)['results']
    except (ValueError, KeyError) as error:
        return None, 'no result document: %r' % error
    if len(results) != len(document['platforms']):
        return None, '%d results for %d platforms' % (len(results), len(document['platforms']))
    return results, ''


def differences(case, result):
    """What the result says otherwise than the case expects: (what, expected, found)."""
    expect = case['expect']
    if 'error' in expect:
        given = result.get('error') or {}
        return [(k, v, given.get(k)) for k, v in expect['error'].items() if given.get(k) != v]
    if 'error' in result:
        return [('error', None, result['error'])]
    about = next((f for f in result['findings'] if f['criterion'] == case.get('criterion')), {})
    if about and about['clause'] != case['clause']:
        return [('clause', case['clause'], about['clause'])]
    found = []
    for key, value in expect.items():
        place = result if key in WHOLE else about
        if key not in place or place[key] != value:
            found.append((key, value, place.get(key, 'missing')))
    return found


def main():
    command = sys.argv[1:]
    if not command:
        raise SystemExit(__doc__)
    passed = failed = 0
    for document, group in documents(cases()):
        results, trouble = ask(command, document)
        if results is None:     # one case may spoil the whole document: ask one by one to see which
            results = []
            for _, case in group:
                alone, trouble = ask(command, dict(document, platforms=[case['platform']]))
                results.append(alone[0] if alone else {'error': trouble})
        for (name, case), result in zip(group, results):
            if isinstance(result.get('error'), str):
                wrong = [('command', 'an answer', result['error'])]
            else:
                wrong = differences(case, result)
            if not wrong:
                passed += 1
                continue
            failed += 1
            print('%s: %s: %s' % (name, case['id'], case['about']))
            for key, expected, found in wrong:
                print('    %s: expected %s, found %s' % (key, json.dumps(expected), json.dumps(found)))
    print('%d passed, %d failed' % (passed, failed))
    sys.exit(1 if failed or not passed else 0)


if __name__ == '__main__':
    main()
