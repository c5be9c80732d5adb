#!/usr/bin/env python3
"""What the command does when things go wrong: documents cut short, huge ones, memory that runs out, a kill in the middle.

    faults.py COMMAND [TEST...]      prints TAP

Every refusal must leave standard output empty and say so with status 2; nothing may end by a signal.

SPDX-License-Identifier: Apache-2.0
"""
import json
import os
import random
import resource
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
DATA = ROOT / 'examples' / 'data'
COMMAND = str(Path(sys.argv[1]).resolve()) if len(sys.argv) > 1 else ''
HUNDRED_MB = 100 * 1000 * 1000
STOPS = 40
number = failed = 0


def case(name, problem):
    global number, failed
    number += 1
    failed += bool(problem)
    print('%s %d - %s' % ('not ok' if problem else 'ok', number, name), flush=True)
    for line in str(problem).splitlines()[:10] if problem else []:
        print('# ' + line[:300])


def run(arguments, data, limit=None):
    def less_memory():
        resource.setrlimit(resource.RLIMIT_AS, (limit, limit))
    with tempfile.TemporaryFile() as file:
        file.write(data)
        file.seek(0)
        return subprocess.run([COMMAND] + arguments, stdin=file, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                              preexec_fn=less_memory if limit else None, check=False)


def refused(done):
    """Refused as a whole, in words, with nothing on standard output."""
    if done.returncode != 2:
        return 'exit status %d' % done.returncode
    if done.stdout:
        return 'on standard output: %r' % done.stdout[:200]
    return '' if done.stderr.strip() else 'nothing was said'


def answered(done):
    if done.returncode not in (0, 1):
        return 'exit status %d: %r' % (done.returncode, done.stderr[:200])
    return ''


def cut_short():
    """A document cut at every place is refused, or is a whole document."""
    for name in ('03-87-smes.json', '08-barred.json'):
        whole = (DATA / name).read_bytes().rstrip()
        problem = ''
        for at in random.Random(1).sample(range(len(whole)), 60):
            problem = problem or refused(run(['assess', '-', '--format', 'json'], whole[:at])) and 'at %d' % at
        case('%s cut short at 60 places' % name, problem)
    lines = b'{"round":{"deadline":"2026-06-30"}}\n{"name":"a"}\n{"name":"b"'
    done = run(['assess', '-', '--jsonl'], lines)
    results = [json.loads(line) for line in done.stdout.splitlines()]
    case('a stream whose last line is cut short answers it with an error',
         '' if done.returncode == 1 and len(results) == 3 and 'error' in results[2] else repr(done))


def huge():
    """A hundred megabytes, in several shapes."""
    shapes = {
        'a string': b'{"round":{"deadline":"2026-06-30"},"platforms":[{"name":"' + b'x' * HUNDRED_MB + b'"}]}',
        'white space': b'{"round":{"deadline":"2026-06-30"},' + b' ' * HUNDRED_MB + b'"platforms":[{}]}',
        'a number': b'{"round":{"deadline":"2026-06-30"},"platforms":[{"facts":{"jjj_smes_served":' + b'1' * HUNDRED_MB + b'}}]}',
        'zeros': bytes(HUNDRED_MB),
        'a list that never ends': b'[' + b'1,' * (HUNDRED_MB // 2),
    }
    for name, data in shapes.items():
        done = run(['assess', '-', '--format', 'json'], data)
        case('100 MB: %s' % name, answered(done) if name in ('a string', 'white space') else refused(done))
    platform = (b',' + json.dumps({'name': 'p', 'facts': {'jjj_smes_served': 100}}).encode()) * 20000
    done = run(['assess', '-', '--format', 'json'], b'{"round":{"deadline":"2026-06-30"},"platforms":[' + platform[1:] + b']}')
    case('20 000 platforms in one document', answered(done) or '' if len(done.stdout) > 10 ** 7 else 'too little came out')
    for name, data in shapes.items():
        done = run(['assess', '-', '--format', 'json'], data, 90 * 1000 * 1000)
        case('100 MB in 90 MB of memory: %s' % name, refused(done))
        # Here some fit and some do not; whichever, it is said properly.
        done = run(['assess', '-', '--format', 'json'], data, 150 * 1000 * 1000)
        case('100 MB in 150 MB of memory: %s' % name, refused(done) and answered(done))


def deep():
    """A million brackets."""
    for name, data in {'[': b'[' * 1000000, '{"a":': b'{"a":' * 1000000,
                       'closed too': b'[' * 1000000 + b']' * 1000000,
                       'inside': b'{"round":{"deadline":"2026-06-30"},"platforms":' + b'[' * 1000000}.items():
        case('a million brackets: %s' % name, refused(run(['assess', '-'], data)))
    lines = b'{"round":{"deadline":"2026-06-30"}}\n' + b'[' * 1000000 + b'\n{"name":"b"}\n'
    done = run(['assess', '-', '--jsonl'], lines)
    results = done.stdout.splitlines()
    case('a million brackets in a line: its own error',
         '' if done.returncode == 1 and len(results) == 3 and b'SHAPE' in results[1] and b'"b"' in results[2] else repr(done)[:500])


def stopped(how, name, may_lack_its_end):
    """A stream stopped at any moment leaves whole lines in the file it was writing. What asks (TERM, INT, HUP) waits for the end
    of a line; KILL waits for nothing, and may cut the very last one."""
    chance = random.Random(2)
    line = json.dumps({'name': '平台', 'facts': {'jjj_smes_served': 87}}, ensure_ascii=False).encode() + b'\n'
    lines = b'{"round":{"deadline":"2026-06-30"}}\n' + line * 30000
    torn = written = cut = 0
    with tempfile.TemporaryDirectory() as folder:
        source, target = Path(folder) / 'in', Path(folder) / 'out'
        source.write_bytes(lines)
        for _ in range(STOPS):
            with open(source, 'rb') as i, open(target, 'wb') as o:
                process = subprocess.Popen([COMMAND, 'assess', '-', '--jsonl'], stdin=i, stdout=o, stderr=subprocess.DEVNULL)
                time.sleep(chance.uniform(0, 0.3))
                os.kill(process.pid, how)
                process.wait()
            whole, _, rest = target.read_bytes().rpartition(b'\n')
            written += len(whole)
            cut += bool(rest)
            for row in whole.splitlines()[-3:]:
                try:
                    json.loads(row)
                except ValueError:
                    torn += 1
    problem = ''
    if torn or (cut and not may_lack_its_end):
        problem = '%d lines torn, %d last lines cut' % (torn, cut)
    case('stopped by %s %d times while streaming, %d MB out, %d last lines cut' % (name, STOPS, written // 1000000, cut),
         problem or ('' if written else 'nothing was written at all'))


def killed():
    stopped(signal.SIGTERM, 'TERM', False)
    stopped(signal.SIGINT, 'INT', False)
    stopped(signal.SIGKILL, 'KILL', True)


def main():
    tests = {f.__name__: f for f in (cut_short, deep, huge, killed)}
    for name in sys.argv[2:] or tests:
        tests[name]()
    print('1..%d' % number)
    return 1 if failed else 0


if __name__ == '__main__':
    sys.exit(main())
