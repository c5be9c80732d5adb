#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Runs the conformance vectors beside this file through a program that answers documents from standard input.

    run.py build/bindings/command/smeplat             each question is asked as `smeplat assess - --format json`
    run.py --only assess,bar tests/oracle/oracle.py   a Python file is loaded, and its COMMANDS called

The files here ask for `assess`, those in a folder for the command of its name. Cases that share all but their own entry
share a document. What a case expects under "more" goes beyond the specification's form of a result: of a Python file it is
not asked. Prints what failed and `N passed, N failed`.
"""
import argparse
import collections
import importlib.util
import json
import pathlib
import subprocess
import sys

HERE = pathlib.Path(__file__).resolve().parent
# Members of the result itself; all others are members of the finding.
WHOLE = ('conditions', 'filing', 'overall', 'earliest', 'tags', 'notes', 'counts', 'name', 'uscc')
# Command: the list its document has, and the other members that a case may bring to the document.
LISTS = {'assess': ('platforms', ('round', 'rules')), 'evaluate': ('evaluations', ('rules',)),
         'revocation': ('holders', ('rules',)), 'bar': ('bars', ('rules',)), 'change': ('changes', ('as_of', 'rules')),
         'publicity': ('publicities', ('as_of', 'rules')), 'reporting': ('reports', ('as_of', 'rules')),
         'history': ('platforms', ('on', 'rules')), 'sensitivity': ('platforms', ('round', 'rules', 'vary'))}


def cases():
    """All vectors, with their command and the file they are from; ids are unique."""
    seen = set()
    for path in sorted(HERE.rglob('*.jsonl')):
        command = 'assess' if path.parent == HERE else path.parent.name
        for number, line in enumerate(path.read_text(encoding='utf-8').splitlines(), 1):
            case = json.loads(line)
            if case['id'] in seen:
                raise SystemExit('%s:%d: %s is there twice' % (path.name, number, case['id']))
            seen.add(case['id'])
            yield command, path.name, case


def entry_of(case):
    """What is asked about."""
    return case['platform'] if 'platform' in case else case['input']


def documents(found):
    """Cases grouped into documents."""
    groups = collections.OrderedDict()
    for command, name, case in found:
        members = {key: case[key] for key in LISTS[command][1] if key in case}
        groups.setdefault((command, json.dumps(members, sort_keys=True)), []).append((name, case))
    for (command, members), group in groups.items():
        document = json.loads(members)
        document[LISTS[command][0]] = [entry_of(case) for _, case in group]
        yield command, document, group


class Program:
    """A command, run anew for every document."""
    says_more = True

    def __init__(self, path):
        self.path = path

    def answer(self, command, document):
        """The list of results, or None and what went wrong."""
        done = subprocess.run([self.path, command, '-', '--format', 'json'], input=json.dumps(document).encode(),
                              stdout=subprocess.PIPE, stderr=subprocess.PIPE, check=False)
        if done.returncode not in (0, 1):
            return None, 'exit status %d: %s' % (done.returncode, done.stderr.decode(errors='replace').strip()[:300])
        try:
            results = json.loads(done.stdout)['results']
        except (ValueError, KeyError) as error:
            return None, 'no result document: %r' % error
        if done.returncode != any('error' in result for result in results):
            return None, 'exit status %d, whatever the results say' % done.returncode
        return results, ''


class Module:
    """A Python file with COMMANDS: name -> function from document to document."""
    says_more = False

    def __init__(self, path):
        spec = importlib.util.spec_from_file_location('answers', path)
        self.module = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(self.module)

    def answer(self, command, document):
        """The list of results, or None and what went wrong."""
        try:
            return self.module.COMMANDS[command](json.loads(json.dumps(document)))['results'], ''
        except Exception as error:      # whatever it is, the case has no answer
            return None, '%s: %s' % (type(error).__name__, error)


def ask(program, command, document):
    """The list of results, as long as the list asked about."""
    results, trouble = program.answer(command, document)
    asked = len(document[LISTS[command][0]])
    if results is not None and len(results) != asked:
        return None, '%d results for %d entries' % (len(results), asked)
    return results, trouble


def ask_group(program, command, document, group):
    """A result and its row a case; one case may spoil the whole document, so that each is asked alone to see which."""
    results, _ = ask(program, command, document)
    if results is not None:
        return [(result, row) for row, result in enumerate(results)]
    found = []
    for _, case in group:
        alone, trouble = ask(program, command, dict(document, **{LISTS[command][0]: [entry_of(case)]}))
        found.append((alone[0] if alone else {'error': trouble}, 0))
    return found


def matches(expected, found):
    """Whether all that is expected was found; an object may have more members than those named."""
    if isinstance(expected, dict):
        return isinstance(found, dict) and all(k in found and matches(v, found[k]) for k, v in expected.items())
    if isinstance(expected, list):
        return isinstance(found, list) and len(expected) == len(found) and all(map(matches, expected, found))
    return expected == found and isinstance(expected, bool) == isinstance(found, bool)


def unlike(expected, found):
    """Members that are not as expected: (what, expected, found)."""
    return [(k, v, found.get(k, 'missing')) for k, v in expected.items() if k not in found or not matches(v, found[k])]


def differences(case, result, row, says_more):
    """What the result says otherwise than the case expects: (what, expected, found)."""
    expect, more = case['expect'], case.get('more', {}) if says_more else {}
    if isinstance(result.get('error'), str):
        return [('answer', 'one', result['error'])]
    if 'error' in expect:
        wanted = dict(expect['error'], row=row, **more.get('error', {}))
        return unlike(wanted, result.get('error') or {})
    if 'error' in result:
        return [('error', None, result['error'])]
    if 'criterion' not in case:
        return unlike(expect, result) + unlike(more, result)
    about = next((f for f in result['findings'] if f['criterion'] == case['criterion']), {})
    whole = {k: v for k, v in expect.items() if k in WHOLE}
    own = dict({k: v for k, v in expect.items() if k not in WHOLE}, clause=case['clause'])
    return unlike(whole, result) + unlike(own, about)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('--only', type=lambda text: text.split(','), default=list(LISTS), metavar='COMMAND,...')
    parser.add_argument('program')
    options = parser.parse_args()
    program = Module(options.program) if options.program.endswith('.py') else Program(options.program)
    passed = failed = 0
    chosen = [found for found in cases() if found[0] in options.only and found[2].get('through') != 'C']
    for command, document, group in documents(chosen):
        results = ask_group(program, command, document, group)
        for (name, case), (result, row) in zip(group, results):
            wrong = differences(case, result, row, program.says_more)
            if not wrong:
                passed += 1
                continue
            failed += 1
            print('%s: %s: %s' % (name, case['id'], case['about']))
            for key, expected, found in wrong:
                print('    %s: expected %s, found %s' % (key, json.dumps(expected), json.dumps(found)))
    print('%d passed, %d failed' % (passed, failed))
    return 1 if failed or not passed else 0


if __name__ == '__main__':
    sys.exit(main())
