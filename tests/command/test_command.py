#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Tests of the program `smeplat`: arguments, files, exit statuses, terminals, JSON Lines.

    test_command.py build/bindings/command/smeplat

Prints what failed and, at the end, `N passed, N failed`.
"""
import csv
import io
import json
import os
import pathlib
import pty
import re
import select
import signal
import subprocess
import sys
import tempfile
import unicodedata
import unittest

PROGRAM = 'smeplat'
ROOT = pathlib.Path(__file__).resolve().parents[2]
GOOD = '{"round":{"deadline":"2026-06-30"},"platforms":[{"name":"甲平台","facts":{"operating_soundly":true}}]}'
BAD_VALUE = '{"round":{"deadline":"2026-06-30"},"platforms":[{"name":"甲"},{"name":"乙","facts":{"jjj_smes_served":-1}}]}'
BAD_SHAPE = '{"round":{"deadline":"2026-06-30"},"platforms":[{},{},{},{"facts":{"jjj_smes_served":"1"}}]}'
HEAD = '{"round":{"deadline":"2026-06-30"}}\n'
CODE = '91110108551385082Q'
# Commands that take a document, each with its samples.
SAMPLES = {'bar': 'bars', 'change': 'changes', 'evaluate': 'evaluations', 'history': 'history', 'publicity': 'publicities',
           'reporting': 'reports', 'revocation': 'holders'}
CALENDAR = '# covers 2027-01-01..2027-12-31\n2027-01-01\toff\t元旦\t〔2026〕9号\n'


def sample_path(name):
    return str(ROOT / 'examples' / 'data' / (name + '.json'))


def columns(line):
    """What a line takes on a screen."""
    return sum(2 if unicodedata.east_asian_width(c) in 'WF' else 1 for c in line)


class Done:
    """What a run of the program came to."""

    def __init__(self, status, out, err):
        self.status, self.raw, self.err = status, out, err.decode('utf-8')
        self.out = out.decode('utf-8')

    def json(self):
        return json.loads(self.out)


def run(*arguments, stdin='', env=None):
    if isinstance(stdin, str):
        stdin = stdin.encode('utf-8')
    done = subprocess.run([PROGRAM, *arguments], input=stdin, stdout=subprocess.PIPE, stderr=subprocess.PIPE, check=False,
                          env={**os.environ, **(env or {})}, timeout=60)
    return Done(done.returncode, done.stdout, done.stderr)


def on_terminal(*arguments, stdin='', stderr_too=False, both=False, env=None):
    """The program with standard output (or error, or both) on a pseudo terminal: exit status and what appeared there."""
    master, slave = pty.openpty()
    process = subprocess.Popen([PROGRAM, *arguments], stdin=subprocess.PIPE, stdout=subprocess.DEVNULL if stderr_too else slave,
                               stderr=slave if stderr_too or both else subprocess.DEVNULL,
                               env={**os.environ, 'TERM': 'xterm', **(env or {})})
    os.close(slave)
    process.stdin.write(stdin.encode('utf-8'))
    process.stdin.close()
    seen = b''
    while True:
        try:
            if not select.select([master], [], [], 30)[0]:
                break
            block = os.read(master, 65536)
        except OSError:
            break
        if not block:
            break
        seen += block
    os.close(master)
    return process.wait(timeout=30), seen.decode('utf-8')


class Arguments(unittest.TestCase):
    def refused(self, *arguments, words=''):
        done = run(*arguments)
        self.assertEqual((done.status, done.raw), (2, b''), arguments)
        self.assertTrue(done.err.startswith('smeplat'), done.err)
        self.assertEqual(done.err.count('\n'), 1, done.err)
        self.assertIn(words, done.err)

    def test_nothing_is_refused(self):
        self.refused(words='--help')

    def test_unknown_command(self):
        self.refused('asses', '--lang', 'en', words='no such command')
        self.refused('asses', words='没有这个命令')

    def test_unknown_option(self):
        for option in ('--formt', '--forma=json', '-x', '--', '--jsonlines'):
            if option != '--':
                self.refused('assess', '-', option, '--lang', 'en', words='unknown option')

    def test_wrong_value(self):
        for words in (['--format', 'xml'], ['--format='], ['--lang', 'fr'], ['--findings', 'some'], ['--findings=']):
            self.refused('assess', '-', *words)

    def test_missing_value(self):
        for option in ('--format', '--lang', '--findings', '--calendar'):
            self.refused('assess', '-', option)

    def test_value_where_there_is_none(self):
        self.refused('assess', '-', '--jsonl=yes', '--lang=en', words='takes no value')

    def test_two_calendars_are_not_one(self):
        self.refused('assess', '-', '--calendar', 'a', '--calendar=b', '--lang', 'en', words='only once')

    def test_option_of_another_command(self):
        self.refused('uscc', CODE, '--findings', 'open', '--lang', 'en', words='does not take')
        for command in ('sensitivity', *SAMPLES):
            self.refused(command, '-', '--jsonl')
            if command not in ('history', 'sensitivity'):
                self.refused(command, '-', '--findings=open')
        self.refused('workdays', 'check', '2026-01-01', '--jsonl')

    def test_format_the_command_does_not_have(self):
        self.refused('uscc', CODE, '--format', 'csv', '--lang', 'en', words='no CSV')
        for command, sample in SAMPLES.items():
            self.refused(command, sample_path(sample), '--format', 'csv')
        self.refused('workdays', 'check', '2026-01-01', '--format', 'csv')

    def test_number_of_files(self):
        self.refused('assess', '--lang', 'en', words='one file')
        self.refused('assess', 'a', 'b')
        for command in SAMPLES:
            self.refused(command)
            self.refused(command, 'a', 'b')
        self.refused('uscc', '--lang', 'en', words='at least one code')
        self.refused('workdays')

    def test_language_counts_wherever_it_stands(self):
        self.refused('assess', '--nonsense', '--lang=en', words='unknown option')
        self.refused('--lang', 'en', 'assess', '--nonsense', words='unknown option')

    def test_two_dashes_end_the_options(self):
        with tempfile.TemporaryDirectory() as folder:
            path = pathlib.Path(folder, '--format')
            path.write_text(GOOD, encoding='utf-8')
            done = subprocess.run([PROGRAM, 'assess', '--format=json', '--', '--format'], cwd=folder, stdout=subprocess.PIPE,
                                  check=False)
            self.assertEqual(done.returncode, 0)
            self.assertEqual(json.loads(done.stdout)['results'][0]['name'], '甲平台')

    def test_messages_do_not_steer_a_terminal(self):
        done = run('assess', '\x1b[31mfile', '--lang=en')
        self.assertEqual(done.status, 2)
        self.assertNotIn('\x1b', done.err)


class Help(unittest.TestCase):
    def test_version(self):
        done = run('--version')
        self.assertEqual((done.status, done.err), (0, ''))
        self.assertRegex(done.out, r'\Asmeplat [0-9]+\.[0-9]+\.[0-9]+\n\Z')

    def test_help_has_both_languages_chinese_first(self):
        done = run('--help')
        self.assertEqual((done.status, done.err), (0, ''))
        self.assertLess(done.out.index('用法'), done.out.index('Usage'))
        self.assertEqual(run('-h').out, done.out)

    def test_help_in_one_language(self):
        self.assertNotIn('Usage', run('--help', '--lang', 'zh').out)
        self.assertNotIn('用法', run('--help', '--lang', 'en').out)

    def test_help_and_manual_know_every_command_and_option(self):
        manual = (ROOT / 'bindings' / 'command' / 'smeplat.1').read_text(encoding='utf-8').replace('\\', '')
        for text in (run('--help', '--lang', 'zh').out, run('--help', '--lang', 'en').out, manual):
            for word in ('assess', 'sensitivity', *SAMPLES, 'workdays', 'uscc', '--version', '--help', '--format', '--lang', '--findings',
                         '--jsonl', '--calendar'):
                self.assertIn(word, text)


class Assess(unittest.TestCase):
    def test_document_from_standard_input(self):
        done = run('assess', '-', '--format', 'json', stdin=GOOD)
        self.assertEqual((done.status, done.err), (0, ''))
        self.assertEqual(list(done.json()), ['measure', 'calendar', 'advice', 'results'])

    def test_document_from_a_file(self):
        with tempfile.NamedTemporaryFile(suffix='.json') as file:
            file.write(GOOD.encode('utf-8'))
            file.flush()
            self.assertEqual(run('assess', file.name, '--format=json').out, run('assess', '-', '--format=json', stdin=GOOD).out)

    def test_text_is_the_default_and_chinese(self):
        done = run('assess', '-', stdin=GOOD)
        self.assertEqual(done.status, 0)
        self.assertIn('甲平台', done.out)
        self.assertIn('第六条', done.out)
        self.assertEqual(done.out, run('assess', '-', '--format', 'text', '--lang', 'zh', stdin=GOOD).out)
        self.assertIn('Art. 6', run('assess', '-', '--lang', 'en', stdin=GOOD).out)

    def test_bad_value_is_exit_status_1(self):
        for form in ('text', 'json', 'csv'):
            done = run('assess', '-', '--format', form, stdin=BAD_VALUE)
            self.assertEqual((done.status, done.err), (1, ''))
            self.assertIn('甲', done.out)
        results = run('assess', '-', '--format', 'json', '--lang', 'en', stdin=BAD_VALUE).json()['results']
        self.assertEqual(results[0]['overall'], 'UNKNOWN')
        error = results[1]['error']
        self.assertEqual([error[k] for k in ('status', 'field', 'row', 'entry', 'clause')],
                         ['RANGE', 'jjj_smes_served', 1, None, '6(3)'])

    def test_bad_shape_is_exit_status_2_and_silence(self):
        for form in ('text', 'json', 'csv'):
            done = run('assess', '-', '--format', form, '--lang', 'en', stdin=BAD_SHAPE)
            self.assertEqual((done.status, done.raw), (2, b''))
            self.assertIn('platforms[3].facts.jjj_smes_served: an integer is wanted, not a string', done.err)

    def test_findings_open(self):
        everything = run('assess', '-', '--format', 'json', stdin=GOOD).json()['results'][0]['findings']
        some = run('assess', '-', '--format', 'json', '--findings', 'open', stdin=GOOD).json()['results'][0]['findings']
        self.assertEqual(some, [f for f in everything if f['verdict'] not in ('MET', 'NOT_APPLICABLE')])
        self.assertNotEqual(some, everything)
        self.assertEqual(run('assess', '-', '--format=json', '--findings=all', stdin=GOOD).json()['results'][0]['findings'],
                         everything)

    def test_csv(self):
        done = run('assess', '-', '--format', 'csv', '--lang', 'en', stdin=GOOD)
        rows = list(csv.DictReader(io.StringIO(done.out, newline='')))
        findings = run('assess', '-', '--format', 'json', stdin=GOOD).json()['results'][0]['findings']
        self.assertEqual([r['criterion'] for r in rows], [f['criterion'] for f in findings])
        self.assertEqual([r['verdict'] for r in rows], [f['verdict'] for f in findings])
        self.assertTrue(all(None not in r and None not in r.values() for r in rows))
        self.assertEqual(done.raw.count(b'\r\n'), len(rows) + 1)
        self.assertTrue(done.raw.endswith(b'\r\n'))

    def test_the_same_bytes_every_time(self):
        for form in ('text', 'json', 'csv'):
            self.assertEqual(len({run('assess', '-', '--format', form, stdin=BAD_VALUE).raw for _ in range(5)}), 1)

    def test_what_cannot_be_read(self):
        for name in ('/does/not/exist.json', '/'):
            for more in ([], ['--jsonl']):
                done = run('assess', name, *more)
                self.assertEqual((done.status, done.raw), (2, b''), name)
                self.assertIn(name, done.err)

    def test_a_calendar_is_laid_over(self):
        with tempfile.NamedTemporaryFile('w', suffix='.tsv', encoding='utf-8') as file:
            file.write(CALENDAR)
            file.flush()
            done = run('assess', '-', '--format', 'json', '--calendar', file.name, stdin=GOOD)
            self.assertEqual(done.json()['calendar']['covers_to'], '2027-12-31')
            done = run('workdays', 'add', '2026-11-23', '30', '--format', 'json', '--calendar', file.name)
            self.assertEqual(done.json()['certainty'], 'NOTIFIED')
        self.assertEqual(run('assess', '-', '--calendar', '/does/not/exist', stdin=GOOD).status, 2)
        self.assertEqual(run('assess', '-', '--calendar', os.devnull, stdin=GOOD).status, 2)
        with tempfile.NamedTemporaryFile('w', suffix='.tsv', encoding='utf-8') as file:
            file.write('2027-01-01\toff\t\t\n')
            file.flush()
            done = run('assess', '-', '--calendar', file.name, stdin=GOOD)
            self.assertEqual((done.status, done.raw), (2, b''))


class Samples(unittest.TestCase):
    def test_every_sample_is_assessed_in_every_way(self):
        samples = [path for path in sorted((ROOT / 'examples' / 'data').glob('*.json')) if path.stem not in SAMPLES.values()]
        self.assertGreaterEqual(len(samples), 8)
        for path in samples:
            for lang in ('zh', 'en'):
                for form in ('text', 'json', 'csv'):
                    done = run('assess', str(path), '--format', form, '--lang', lang)
                    self.assertEqual((done.status, done.err), (0, ''), path)
            self.same_in_both_languages('assess', str(path))
        path = sample_path('round-2026')
        self.same_in_both_languages('sensitivity', path)
        for lang in ('zh', 'en'):
            done = run('sensitivity', path, '--lang', lang)
            self.assertEqual((done.status, done.err), (0, ''))
            for line in done.out.splitlines():
                self.assertLessEqual(columns(line), 100, line)

    def same_in_both_languages(self, *arguments):
        """JSON has no words but the advice."""
        zh, en = (run(*arguments, '--format', 'json', '--lang', x).json() for x in ('zh', 'en'))
        self.assertNotEqual(zh.pop('advice'), en.pop('advice'))
        self.assertEqual(zh, en)

    def test_samples_of_the_other_commands(self):
        for command, sample in SAMPLES.items():
            document = json.loads(pathlib.Path(sample_path(sample)).read_text(encoding='utf-8'))
            rows = next(v for v in document.values() if isinstance(v, list))
            for lang in ('zh', 'en'):
                done = run(command, sample_path(sample), '--lang', lang)
                self.assertEqual((done.status, done.err), (0, ''), command)
                self.assertIn('第十九条' if lang == 'zh' else 'Art. 19', done.out)
                for row in rows:
                    self.assertIn(row['name'], done.out)
            done = run(command, '-', '--format', 'json', stdin=json.dumps(document))
            self.assertEqual([r['name'] for r in done.json()['results']], [r['name'] for r in rows])
            self.same_in_both_languages(command, sample_path(sample))


class Lines(unittest.TestCase):
    def lines(self, text, *more):
        done = run('assess', '-', '--jsonl', *more, stdin=text)
        return done, [json.loads(line) for line in done.out.splitlines()]

    def test_one_line_in_one_line_out(self):
        done, out = self.lines(HEAD + '{"name":"a"}\n{"name":"b"}')
        self.assertEqual((done.status, done.err), (0, ''))
        self.assertEqual(list(out[0]), ['measure', 'calendar', 'advice'])
        self.assertEqual([r['name'] for r in out[1:]], ['a', 'b'])
        whole = json.loads(run('assess', '-', '--format=json', stdin=HEAD.strip()[:-1] + ',"platforms":[{"name":"a"}]}').out)
        self.assertEqual(whole['results'][0], out[1])
        self.assertEqual({k: whole[k] for k in out[0]}, out[0])

    def test_a_bad_line_is_its_own_error(self):
        done, out = self.lines(HEAD + '{"name":"a","x":1}\n{\n\n{"uscc":"1"}\n{"name":"e"}\n')
        self.assertEqual((done.status, done.err), (1, ''))
        self.assertEqual([r.get('error', {}).get('status') for r in out[1:]], ['SHAPE', 'SHAPE', 'SHAPE', 'CODE', None])
        self.assertEqual([r['error']['row'] for r in out[1:5]], [0, 1, 2, 3])
        self.assertEqual(out[1]['name'], 'a')
        self.assertEqual(out[1]['error']['field'], 'x')
        self.assertEqual(out[5]['name'], 'e')

    def test_a_wrong_first_line_stops_it(self):
        for first in ('', '\n', '{}\n', '{"round":{"deadline":"2026-02-30"}}\n', '[]\n', GOOD + '\n',
                      '{"round":{"deadline":"2026-06-30"},"rules":{"min_basis":"X"}}\n'):
            done = run('assess', '-', '--jsonl', stdin=first + '{"name":"a"}\n' if first else '')
            self.assertEqual((done.status, done.raw), (2, b''), first)
            self.assertNotEqual(done.err, '')

    def test_windows_line_ends_and_byte_order_mark(self):
        done, out = self.lines('\ufeff' + (HEAD + '{"name":"a"}\n').replace('\n', '\r\n'))
        self.assertEqual(done.status, 0)
        self.assertEqual(out[1]['name'], 'a')

    def test_other_formats(self):
        done = run('assess', '-', '--jsonl', '--format', 'csv', stdin=HEAD + '{"name":"a"}\n{"name":"b","x":1}\n')
        rows = list(csv.DictReader(io.StringIO(done.out, newline='')))
        self.assertEqual(done.status, 1)
        self.assertEqual({r['name'] for r in rows}, {'a', 'b'})
        self.assertEqual(rows[-1]['error_status'], 'SHAPE')
        done = run('assess', '-', '--jsonl', '--format', 'text', stdin=HEAD + '{"name":"a"}\n')
        self.assertIn('第六条', done.out)

    def test_a_line_of_a_million_characters(self):
        done, out = self.lines(HEAD + '{"name":"' + 'x' * 1000000 + '"}\n')
        self.assertEqual(done.status, 0)
        self.assertEqual(len(out[1]['name']), 1000000)

    def peak(self, lines):
        """Peak memory in kB over so many lines of 10 kB."""
        with tempfile.TemporaryFile() as file:
            file.write(HEAD.encode())
            line = b'{"name":"' + b'x' * 9970 + b'","facts":{}}\n'
            for _ in range(lines):
                file.write(line)
            file.seek(0)
            # Under a sanitizer what is freed would be kept for a while.
            process = subprocess.Popen([PROGRAM, 'assess', '-', '--jsonl', '--findings', 'open'], stdin=file,
                                       stdout=subprocess.PIPE, env={**os.environ, 'ASAN_OPTIONS': 'quarantine_size_mb=1'})
            count = sum(block.count(b'\n') for block in iter(lambda: process.stdout.read(1 << 20), b''))
            process.stdout.close()
            _, status, usage = os.wait4(process.pid, 0)
            process.returncode = os.waitstatus_to_exitcode(status)
            self.assertEqual((process.returncode, count), (0, lines + 1))
            return usage.ru_maxrss

    def test_constant_memory(self):
        # 100 MB of lines need no more than 2 MB of them.
        self.assertLess(self.peak(10000) - self.peak(200), 16384)

    def test_progress_on_a_terminal_only(self):
        text = HEAD + '{"facts":{}}\n' * 2500
        status, seen = on_terminal('assess', '-', '--jsonl', stdin=text, stderr_too=True)
        self.assertEqual(status, 0)
        self.assertEqual(re.findall('已处理 ([0-9]+) 个', seen), ['1000', '2000', '2500'])
        self.assertEqual(run('assess', '-', '--jsonl', stdin=text).err, '')
        # Among the results on the same terminal it would only stand in the way.
        status, seen = on_terminal('assess', '-', '--jsonl', stdin=text, both=True)
        self.assertEqual(status, 0)
        self.assertNotIn('已处理', seen)


class OtherCommands(unittest.TestCase):
    def test_codes(self):
        done = run('uscc', CODE)
        self.assertEqual(done.status, 0)
        self.assertIn('北京市海淀区', done.out)
        self.assertEqual(run('uscc', CODE, CODE[:-1] + 'A').status, 1)
        self.assertEqual(run('uscc', 'nonsense').status, 1)
        self.assertEqual(run('uscc', '').status, 1)
        results = run('uscc', CODE, 'x', '--format', 'json').json()['results']
        self.assertEqual([r['uscc'] for r in results], [CODE, 'x'])
        self.assertEqual(results[1]['error']['status'], 'CODE')
        self.assertEqual(len(run('uscc', '-', '--format', 'json', stdin=CODE + '\n' + CODE + '\n').json()['results']), 2)

    def test_working_days(self):
        done = run('workdays', 'add', '2026-11-23', '30')
        self.assertEqual(done.status, 0)
        self.assertTrue(done.out.startswith('2027-01-05'), done.out)
        self.assertIn('暂定', done.out)
        self.assertIn('（28天有通知依据，2天为推算）', done.out)
        self.assertIn('版次 2026-11-23，放假通知涵盖2001-01-01至2026-12-31', done.out)
        saturday = run('workdays', 'add', '2026-01-05', '30', '--lang', 'en').out
        self.assertTrue(saturday.startswith('2026-02-14 Saturday'), saturday)
        self.assertIn('a working day, made one by a holiday notice', saturday)
        self.assertIn('国办发明电〔2025〕7号', saturday)
        self.assertIn('Calendar: edition 2026-11-23, holiday notices for 2001-01-01 to 2026-12-31', saturday)
        for day, words in (('2026-02-15', '休息日（放假通知列明）'), ('2026-02-14', '工作日（放假通知列明的调休上班日）'),
                           ('2026-02-13', '工作日\n'), ('2026-02-07', '休息日（周末）'), ('2027-10-01', '休息日（法定节假日'),
                           ('2027-10-04', '补休')):
            self.assertIn(words, run('workdays', 'check', day).out)
        self.assertEqual(run('workdays', 'add', '2026-01-05', '-30', '--format', 'json').json()['date'], '2025-11-21')
        self.assertEqual(run('workdays', 'count', '2026-01-05', '2026-02-14', '--format', 'json').json()['count'], 30)
        self.assertIs(run('workdays', 'check', '2026-02-15', '--format', 'json').json()['workday'], False)

    def test_working_days_refused(self):
        for words in (['add'], ['add', 'x', '1'], ['add', '2026-01-05'], ['add', '2026-01-05', '1', '2'],
                      ['check', '2026-1-5'], ['subtract', '2026-01-05', '1'], ['count', '2026-01-05', 'x'],
                      ['add', '2026-01-05', '1.5']):
            done = run('workdays', *words)
            self.assertEqual((done.status, done.raw), (2, b''), words)
        self.assertEqual(run('workdays', 'check', '2026-02-30').status, 1)
        self.assertEqual(run('workdays', 'check', '2041-01-01').status, 1)

    def test_many_working_days(self):
        done = run('workdays', '-', '--format', 'json', stdin='add 2026-11-23 30\nnonsense\ncheck 2026-02-14\n')
        self.assertEqual(done.status, 1)
        results = done.json()['results']
        self.assertEqual(results[0]['date'], '2027-01-05')
        self.assertEqual(results[1]['error']['status'], 'SHAPE')
        self.assertIs(results[2]['workday'], True)
        self.assertEqual(run('workdays', '-', '--format', 'json', stdin='').json()['results'], [])

    def test_changes(self):
        document = '{"as_of":"2026-12-01","changes":[{"name":"甲","kind":"NAME","occurred_on":"2026-11-23"}]}'
        self.assertEqual(run('change', '-', '--format', 'json', stdin=document).json()['results'][0]['due_on'], '2027-01-05')
        self.assertIn('2027-01-05', run('change', '-', stdin=document).out)
        self.assertIn('2027-01-05 Tuesday', run('change', '-', '--lang', 'en', stdin=document).out)
        self.assertEqual(run('change', '-', stdin='{"changes":[{}]}').status, 1)
        self.assertEqual(run('change', '-', stdin='{}').status, 2)


class Sensitivity(unittest.TestCase):
    def test_the_robust_and_the_fragile(self):
        results = run('sensitivity', sample_path('round-2026'), '--format', 'json').json()['results']
        for result in results:
            self.assertEqual(result['robust'], result['worst'] == result['best'])
            for point in result['points']:
                self.assertGreater(len(set(point['options'].values())), 1)
                self.assertEqual(point['options'][str(point['option'])], result['overall'])
        fragile, robust = results[9], results[1]
        self.assertEqual((fragile['overall'], fragile['worst'], fragile['best']), ('NOT_MET', 'NOT_MET', 'MET'))
        self.assertEqual([(p['reading'], p['options']) for p in fragile['points']],
                         [('SATISFACTION_MEASURE', {'0': 'NOT_MET', '1': 'MET', '2': 'MET'})])
        self.assertEqual((robust['overall'], robust['robust'], robust['points']), ('NOT_MET', True, []))

    def test_the_way_to_yes_leads_there(self):
        path = sample_path('10-one-reading')
        document = json.loads(pathlib.Path(path).read_text(encoding='utf-8'))
        remedy = run('sensitivity', path, '--format', 'json').json()['results'][0]['remedy']
        self.assertTrue(remedy['reachable'])
        step, = remedy['steps']
        self.assertEqual((step['kind'], step['field'], step['amount'], step['basis']), ('RAISE', 'survey_satisfied', 4, 'DOCUMENTED'))
        fact = document['platforms'][0]['facts']['survey_satisfied']
        for amount, verdict in ((step['amount'] - 1, 'NOT_MET'), (1, 'MET')):
            fact['value'] += amount
            done = run('assess', '-', '--format', 'json', stdin=json.dumps(document))
            self.assertEqual(done.json()['results'][0]['overall'], verdict)

    def test_vary(self):
        document = json.loads(pathlib.Path(sample_path('10-one-reading')).read_text(encoding='utf-8'))
        for vary, best in ((None, 'MET'), ([], 'MET'), (['SATISFACTION_MEASURE'], 'MET'), (['AGE_DAY'], 'NOT_MET')):
            result = run('sensitivity', '-', '--format', 'json', stdin=json.dumps({**document, 'vary': vary})).json()['results'][0]
            self.assertEqual(result['best'], best, vary)
            self.assertEqual(result['vary'], vary or result['vary'])
        for vary, where in ((['R9'], 'vary[0]: unknown reading point'), ([7], 'vary[0]: a string'), ({}, 'vary: an array')):
            done = run('sensitivity', '-', '--lang', 'en', stdin=json.dumps({**document, 'vary': vary}))
            self.assertEqual((done.status, done.raw), (2, b''))
            self.assertIn(where, done.err)
        self.assertEqual(run('assess', '-', stdin=json.dumps({**document, 'vary': []})).status, 2)

    def test_bad_rows_and_shapes(self):
        done = run('sensitivity', '-', '--format', 'json', stdin=BAD_VALUE)
        self.assertEqual((done.status, done.err), (1, ''))
        self.assertEqual(done.json()['results'][1]['error']['field'], 'jjj_smes_served')
        self.assertEqual(run('sensitivity', '-', stdin=BAD_VALUE).status, 1)
        for text, where in ((BAD_SHAPE, 'platforms[3].facts.jjj_smes_served'), ('{"platforms":[]}', 'round.deadline'),
                            ('{"round":{"deadline":"2026-06-30"}}', 'platforms')):
            done = run('sensitivity', '-', stdin=text)
            self.assertEqual((done.status, done.raw), (2, b''))
            self.assertIn(where, done.err)


class Lists(unittest.TestCase):
    """Commands whose documents are a list of rows."""

    def test_a_bad_row_is_exit_status_1_and_costs_itself_alone(self):
        bad = {'bar': '{"on":"2026-02-30"}', 'change': '{}', 'evaluate': '{"grade":"X"}', 'history': '{"events":[{}]}',
               'publicity': '{}', 'reporting': '{}', 'revocation': '{}'}
        for command, sample in SAMPLES.items():
            document = json.loads(pathlib.Path(sample_path(sample)).read_text(encoding='utf-8'))
            rows = next(v for v in document.values() if isinstance(v, list))
            rows.insert(1, {'name': '错', **json.loads(bad[command])})
            done = run(command, '-', '--format', 'json', stdin=json.dumps(document))
            self.assertEqual((done.status, done.err), (1, ''), command)
            results = done.json()['results']
            self.assertEqual(results[1]['error']['row'], 1)
            self.assertEqual(results[1]['name'], '错')
            del results[1]
            self.assertEqual(results, run(command, sample_path(sample), '--format', 'json').json()['results'])
            done = run(command, '-', stdin=json.dumps(document))
            self.assertEqual((done.status, done.err), (1, ''), command)
            self.assertIn('输入有误', done.out)
            self.assertNotIn('数组下标', done.out)

    def test_a_wrong_shape_is_exit_status_2_and_silence(self):
        for command, sample in SAMPLES.items():
            rows = next(k for k, v in json.loads(pathlib.Path(sample_path(sample)).read_text(encoding='utf-8')).items()
                        if isinstance(v, list))
            for text, where in (('{"%s":[{},{"nmae":1}]}' % rows, rows + '[1].nmae'), ('{"%s":7}' % rows, rows), ('{}', rows),
                                ('{"%s":[]}x' % rows, ''), ('', '')):
                for form in ('text', 'json'):
                    done = run(command, '-', '--format', form, '--lang', 'en', stdin=text)
                    self.assertEqual((done.status, done.raw), (2, b''), (command, text))
                    self.assertIn(where, done.err)

    def test_rules_are_taken_everywhere(self):
        for command, sample in SAMPLES.items():
            document = json.loads(pathlib.Path(sample_path(sample)).read_text(encoding='utf-8'))
            document['rules'] = {'title': 'mine', 'issuer': None}
            done = run(command, '-', '--format', 'json', stdin=json.dumps(document))
            self.assertEqual((done.status, done.json()['measure']['title'], done.json()['measure']['issuer']), (0, 'mine', None))

    def test_a_calendar_is_taken_everywhere(self):
        with tempfile.NamedTemporaryFile('w', suffix='.tsv', encoding='utf-8') as file:
            file.write(CALENDAR)
            file.flush()
            for command, sample in SAMPLES.items():
                done = run(command, sample_path(sample), '--format', 'json', '--calendar', file.name)
                self.assertEqual(done.json()['calendar']['covers_to'], '2027-12-31', command)
            results = run('change', sample_path('changes'), '--format', 'json', '--calendar', file.name).json()['results']
            self.assertEqual([r['due_certainty'] for r in results], ['NOTIFIED'] * 4)
            document = '{"on":"2026-12-01","platforms":[{"events":[{"on":"2026-01-05","type":"AWARDED"},' \
                       '{"on":"2026-11-23","type":"CHANGED","change_kind":"NAME"}]}]}'
            for more, certainty in (([], 'PROVISIONAL'), (['--calendar', file.name], 'NOTIFIED')):
                notice, = run('history', '-', '--format', 'json', *more, stdin=document).json()['results'][0]['notices']
                self.assertEqual((notice['kind'], notice['detail'], notice['certainty']), ('CHANGE_DUE', 'OPEN', certainty))

    def test_both_ways_to_lose_the_title_stand_side_by_side(self):
        out = run('history', sample_path('history')).out
        both = [line for line in out.split('对照', 1)[1].split('=====', 1)[0].splitlines() if line.startswith('2026-06-30')]
        self.assertEqual(len(both), 1)
        self.assertRegex(both[0], r'撤销称号：绩效评价不合格（第十四条）.*撤销称号：虚假材料或数据（第十五条')
        results = run('history', sample_path('history'), '--format', 'json').json()['results']
        self.assertEqual([(r['ground'], r['barred'], r['bar_until']) for r in results],
                         [('ART14', False, None), ('ART15_1', True, '2028-06-30')])

    def test_history_with_what_is_open_alone(self):
        done = run('history', sample_path('history'), '--findings', 'open', '--lang', 'en')
        self.assertNotIn('Events (', done.out)
        self.assertIn('To be done or known (1)', done.out)
        everything = run('history', sample_path('history'), '--format', 'json').json()['results']
        some = run('history', sample_path('history'), '--format', 'json', '--findings', 'open').json()['results']
        for a, b in zip(everything, some):
            self.assertEqual(a['notices'], b['notices'])
            self.assertEqual([e['event'] for e in b['events']], [n['event'] for n in a['notices']])

    def test_names_do_not_steer_a_terminal(self):
        name = '甲\\u001b[2J\\u009b5m'
        for command, sample in SAMPLES.items():
            document = re.sub('"name": "[^"]*"', lambda _: '"name": "%s"' % name,
                              pathlib.Path(sample_path(sample)).read_text(encoding='utf-8'))
            for form in ('text', 'json'):
                status, seen = on_terminal(command, '-', '--format', form, stdin=document)
                self.assertEqual(status, 0)
                self.assertNotIn('\x1b[2J', seen)
                self.assertNotIn('\x9b', seen)

    def test_no_line_is_wider_than_the_page(self):
        for command, sample in SAMPLES.items():
            for lang in ('zh', 'en'):
                for line in run(command, sample_path(sample), '--lang', lang).out.splitlines():
                    self.assertLessEqual(columns(line), 100, line)
                    self.assertEqual(line, line.rstrip(' '))


class Output(unittest.TestCase):
    def test_colour_on_a_terminal_only(self):
        self.assertNotIn('\x1b', run('assess', '-', stdin=GOOD).out)
        self.assertIn('\x1b[', on_terminal('assess', '-', stdin=GOOD)[1])
        self.assertNotIn('\x1b', on_terminal('assess', '-', stdin=GOOD, env={'NO_COLOR': '1'})[1])
        self.assertNotIn('\x1b', on_terminal('assess', '-', stdin=GOOD, env={'TERM': 'dumb'})[1])
        self.assertNotIn('\x1b', on_terminal('assess', '-', '--format', 'json', stdin=GOOD)[1])
        self.assertIn('\x1b[', on_terminal('assess', '-', stdin=GOOD, env={'NO_COLOR': ''})[1])

    def test_names_do_not_steer_a_terminal(self):
        document = GOOD.replace('甲平台', '甲\\u001b[2J\\u009b5m')
        for form in ('text', 'json'):
            self.assertNotIn('\x1b[2J', on_terminal('assess', '-', '--format', form, stdin=document)[1])
            self.assertNotIn('\x9b', on_terminal('assess', '-', '--format', form, stdin=document)[1])

    def test_a_full_device_is_an_error(self):
        for arguments in (['assess', '-'], ['--help'], ['--version'], ['uscc', CODE], ['assess', '-', '--jsonl']):
            with open('/dev/full', 'wb') as full:
                stdin = HEAD + '{}\n' if '--jsonl' in arguments else GOOD
                done = subprocess.run([PROGRAM, *arguments], input=stdin.encode(), stdout=full, stderr=subprocess.PIPE,
                                      check=False)
            self.assertEqual(done.returncode, 2, arguments)
            self.assertNotEqual(done.stderr, b'')

    def test_a_reader_that_goes_away(self):
        process = subprocess.Popen([PROGRAM, 'assess', '-', '--jsonl'], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                                   stderr=subprocess.PIPE, restore_signals=True)
        process.stdout.close()
        try:
            process.stdin.write((HEAD + '{}\n' * 2000).encode())
            process.stdin.close()
        except BrokenPipeError:
            pass
        process.stderr.read()
        process.stderr.close()
        self.assertIn(process.wait(timeout=30), (-signal.SIGPIPE, 2))

    def test_closed_standard_output(self):
        done = subprocess.run(['/bin/sh', '-c', '"$0" assess - >&-', PROGRAM], input=GOOD.encode(), stderr=subprocess.PIPE,
                              check=False)
        self.assertEqual(done.returncode, 2)


class Counted(unittest.TextTestResult):
    """Counts what passed too."""

    passed = 0

    def addSuccess(self, test):
        super().addSuccess(test)
        self.passed += 1


if __name__ == '__main__':
    if len(sys.argv) < 2:
        raise SystemExit(__doc__)
    PROGRAM = str(pathlib.Path(sys.argv[1]).resolve())
    suite = unittest.defaultTestLoader.loadTestsFromModule(sys.modules[__name__])
    result = unittest.TextTestRunner(resultclass=Counted, verbosity=1).run(suite)
    failed = len(result.failures) + len(result.errors)
    print('%d passed, %d failed' % (result.passed, failed))
    sys.exit(1 if failed or not result.passed else 0)
