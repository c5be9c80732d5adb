#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Random documents of the commands beside `assess` through the command and through the oracle, compared member by member.

    others.py [--seed N] [--count ROWS] [--show N] COMMAND WHAT...      WHAT: evaluate revocation bar change publicity reporting
                                                                        history sensitivity workdays

The oracle answers what the specification fixes; members that it does not answer are not compared. A row on which the two differ
is made as small as it can be before it is printed. Ends with `N passed, N failed`.
"""
import argparse
import copy
import json
import subprocess
import sys
import tempfile
from datetime import date, timedelta

import duties
import history
import oracle
from compare import differences
from generate import BASES, Source, shifted
from oracle import READINGS

KINDS = duties.KINDS
GROUNDS = oracle.GROUNDS


class Others(Source):
    """Random documents of the other commands, close to where answers turn."""

    def some_rules(self, *names):
        out = {}
        if self.maybe(0.5):
            out['min_basis'] = self.r.choice(BASES)
        if self.maybe(0.7):
            out['readings'] = {name: self.r.randrange(options) for name, options, _ in READINGS
                               if (name in names or self.maybe(0.1)) and self.maybe(0.7)}
        if self.maybe(0.15):
            out['thresholds'] = {'bar_years': self.r.choice([1, 3, None]), 'filing_workdays': self.r.choice([1, 5, 250, None])}
        if self.maybe(0.15):
            out['valid_from'] = self.r.choice(['2024-01-01', '2025-06-30', '2022-05-20'])
        return out

    def yes_no(self, out, name, chance=0.8):
        if self.maybe(chance):
            out[name] = self.fact(self.maybe(0.6))

    def document_of(self, what, rows):
        return getattr(self, 'make_' + what)(rows)

    def make_evaluate(self, rows):
        return {'rules': self.some_rules('EVALUATION_MISSED'), 'evaluations': [self.one_evaluation(k) for k in range(rows)]}

    def one_evaluation(self, k=None):
        out = {} if k is None else {'name': 'e%d' % k}
        for name in ('review_required', 'review_done', 'rating_required', 'rating_done'):
            self.yes_no(out, name)
        if self.maybe(0.85):
            out['grade'] = self.r.choice(['FAIL', 'FAIR', 'GOOD'])
        if self.maybe(0.4):
            out['tier'] = self.r.choice([0, 1, 2])
        if self.maybe(0.4):
            out['year'] = self.r.choice([2023, 2024, 2025])
        return out

    def make_revocation(self, rows):
        rules = self.some_rules('TRIGGER_REACH', 'LISTING_ENDED', 'SEVERITY_SCALE', 'REPAIRED_RECORD', 'LOOKBACK_ENDS')
        return {'rules': rules, 'holders': [self.holder(k) for k in range(rows)]}

    def holder(self, k):
        granted = self.r.choice([date(2023, 9, 1), date(2024, 2, 29), date(2021, 8, 2)])
        as_of = granted + timedelta(days=self.r.choice([0, 1, 300, 731, self.r.randint(0, 1500)]))
        out = {'name': 'h%d' % k, 'granted_on': granted.isoformat(), 'as_of': as_of.isoformat()}
        deadline = granted - timedelta(days=self.r.choice([0, 30, 90]))
        if self.maybe(0.8):
            out['application_deadline'] = deadline.isoformat()
        out['incidents'] = [self.incident(self.r.choice([granted, as_of, deadline])) for _ in range(self.r.choice([0, 1, 1, 2, 3]))]
        out['falsehoods'] = []
        for _ in range(self.r.choice([0, 0, 1, 2])):
            f = {'context': self.r.choice(['APPLICATION', 'EVALUATION']), 'found_on': self.day_near(as_of, granted)}
            self.yes_no(f, 'confirmed', 0.7)
            out['falsehoods'].append(f)
        return out

    def make_bar(self, rows):
        out = {'rules': self.some_rules('ART14_BAR', 'BAR_START'), 'bars': []}
        for k in range(rows):
            d = self.deadline()
            bar = {'name': 'b%d' % k, 'revocations': [self.revocation(d) for _ in range(self.r.choice([0, 1, 1, 2, 3, 4]))]}
            if self.maybe(0.85):
                bar['on'] = self.day_near(d)
            out['bars'].append(bar)
        return out

    def calendar_day(self):
        return self.r.choice([date(2026, 1, 5), date(2026, 9, 18), date(2026, 11, 10), date(2026, 11, 19), date(2026, 11, 23),
                              date(2026, 12, 24), date(2027, 1, 1), date(2020, 1, 10), date(2001, 1, 1), date(2040, 12, 31),
                              date(2001, 1, 1) + timedelta(days=self.r.randint(0, 14600))])

    def make_change(self, rows):
        out = {'rules': self.some_rules('CHANGE_START'), 'changes': []}
        as_of = self.calendar_day()
        if self.maybe(0.85):
            out['as_of'] = as_of.isoformat()
        for k in range(rows):
            occurred = self.r.choice([as_of, as_of - timedelta(days=self.r.randint(-10, 120)), self.calendar_day()])
            row = {'name': 'c%d' % k, 'kind': self.r.choice(KINDS), 'occurred_on': occurred.isoformat()}
            if self.maybe(0.5):
                row['internal_decision_on'] = (occurred - timedelta(days=self.r.randint(-3, 60))).isoformat()
            if self.maybe(0.6):
                row['filed_on'] = (occurred + timedelta(days=self.r.choice([-2, 0, 1, 40, 42, 44, self.r.randint(0, 80)]))).isoformat()
            if self.maybe(0.5):
                row['leaves_beijing'] = self.maybe(0.3)
            out['changes'].append(row)
        return out

    def make_publicity(self, rows):
        out = {'rules': self.some_rules('PUBLICITY_COUNT'), 'publicities': []}
        as_of = self.calendar_day()
        if self.maybe(0.85):
            out['as_of'] = as_of.isoformat()
        for k in range(rows):
            start = self.r.choice([as_of - timedelta(days=self.r.randint(-3, 20)), self.calendar_day()])
            row = {'name': 'p%d' % k, 'started_on': start.isoformat(), 'workdays': self.r.choice([1, 5, 5, 7, 30]), 'objections': []}
            for _ in range(self.r.choice([0, 0, 1, 2, 3])):
                raised = start + timedelta(days=self.r.randint(-1, 14))
                o = {'raised_on': raised.isoformat()}
                if self.maybe(0.6):
                    o['decided_on'] = (raised + timedelta(days=self.r.randint(0, 20))).isoformat()
                    o['outcome'] = self.r.choice(['UPHELD', 'DISMISSED', 'DISMISSED'])
                row['objections'].append(o)
            out['publicities'].append(row)
        return out

    def make_reporting(self, rows):
        as_of = self.calendar_day()
        out = {'as_of': as_of.isoformat(), 'reports': []}
        if self.maybe(0.1):
            del out['as_of']
        for k in range(rows):
            due = as_of + timedelta(days=self.r.choice([0, 1, -1, self.r.randint(-40, 40)]))
            row = {'name': 'r%d' % k, 'due_on': due.isoformat()}
            if self.maybe(0.6):
                row['reported_on'] = (due + timedelta(days=self.r.choice([0, 1, -1, self.r.randint(-30, 30)]))).isoformat()
            out['reports'].append(row)
        return out

    # A platform's history: mostly what could happen next, now and then anything.
    NEXT = {'NONE': ['APPLIED', 'AWARDED'], 'APPLIED': ['PUBLICITY_STARTED'] * 3 + ['WITHDRAWN', 'REFUSED', 'AWARDED'],
            'IN_PUBLICITY': ['OBJECTION', 'OBJECTION_DECIDED', 'AWARDED', 'AWARDED', 'REFUSED'],
            'HOLDER': ['EVALUATED', 'CHANGED', 'CHANGE_FILED', 'CHANGE_DECIDED', 'REPORT_DUE', 'REPORTED', 'REVOKED', 'APPLIED',
                       'EVALUATED', 'CHANGED'],
            'REVOKED': ['REVOCATION_ANNULLED', 'APPLIED', 'AWARDED'], 'EXPIRED': ['APPLIED', 'REVOKED', 'AWARDED']}

    def make_history(self, rows):
        on = date(2026, 11, 23) + timedelta(days=self.r.choice([0, 0, 40, -400, self.r.randint(-900, 900)]))
        rules = self.some_rules('EVALUATION_MISSED', 'ART14_BAR', 'BAR_START', 'CHANGE_START', 'PUBLICITY_COUNT')
        out = {'on': on.isoformat(), 'rules': rules, 'platforms': []}
        for k in range(rows):
            out['platforms'].append({'name': 'x%d' % k, 'events': self.events()})
        return out

    def events(self):
        day, events = date(2022, 6, 1) + timedelta(days=self.r.randint(0, 900)), []
        state = 'NONE'
        for number in range(1, self.r.choice([1, 3, 6, 10, 16]) + 1):
            type_ = self.r.choice(self.NEXT[state]) if self.maybe(0.85) else self.r.choice(history.TYPES)
            event = {'on': day.isoformat(), 'type': type_}
            if number > 1 and type_ not in ('APPLIED', 'CHANGED', 'REPORT_DUE') and self.maybe(0.35):
                event['ref'] = self.r.randint(1, number - 1)
            self.fill(event, day)
            events.append(event)
            replay = history.Replay([history.Event(n + 1, e) for n, e in enumerate(events)], day, oracle.Rules(), CALENDAR)
            state = replay.state()[0]
            day += timedelta(days=self.r.choice([0, 1, 3, 9, 30, 60, 365, self.r.randint(0, 800)]) if self.maybe(0.8) else 0)
        return events

    def fill(self, event, day):
        type_ = event['type']
        if type_ == 'PUBLICITY_STARTED':
            event['workdays'] = self.r.choice([1, 5, 7])
        elif type_ == 'OBJECTION_DECIDED':
            event['outcome'] = self.r.choice(['UPHELD', 'DISMISSED', 'DISMISSED'])
        elif type_ == 'AWARDED' and self.maybe(0.5):
            event['expires_on'] = shifted(day, self.r.choice([0, 1, 3])).isoformat()
        elif type_ == 'EVALUATED':
            event['evaluation'] = self.one_evaluation()
        elif type_ == 'CHANGED':
            event['change_kind'] = self.r.choice(KINDS)
            if self.maybe(0.4):
                event['internal_decision_on'] = (day - timedelta(days=self.r.randint(0, 60))).isoformat()
            if self.maybe(0.2):
                event['filed_on'] = (day - timedelta(days=self.r.randint(0, 10))).isoformat()
            if self.maybe(0.3):
                event['leaves_beijing'] = self.maybe(0.5)
        elif type_ == 'CHANGE_DECIDED':
            event['decision'] = self.r.choice(['ALTERED', 'ALTERED', 'REVOKED'])
        elif type_ == 'REVOKED':
            event['ground'] = self.r.choice(GROUNDS)
            if self.maybe(0.5):
                event['published_on'] = (day + timedelta(days=self.r.choice([0, 0, 5]))).isoformat()
        elif type_ == 'REPORT_DUE' and self.maybe(0.7):
            event['due_on'] = (day + timedelta(days=self.r.choice([0, 30, 90]))).isoformat()

    def make_sensitivity(self, rows):
        out = self.document(rows)
        if self.maybe(0.5):
            out['vary'] = [name for name, _, _ in READINGS if self.maybe(0.4)]
        return out

    def make_workdays(self, rows):
        lines = []
        for _ in range(rows):
            day, what = self.calendar_day(), self.r.choice(['add', 'add', 'count', 'check'])
            if what == 'add':
                lines.append('add %s %d' % (day, self.r.choice([0, 1, -1, 30, -30, self.r.randint(-400, 400)])))
            elif what == 'count':
                lines.append('count %s %s' % (day, day + timedelta(days=self.r.choice([0, 1, -1, 60, self.r.randint(-500, 500)]))))
            else:
                lines.append('check %s' % day)
        return {'lines': lines}

    def layer(self):
        """A notice as TSV, to lay over the built-in days."""
        year = self.r.choice([2027, 2027, 2028, 2026])
        first = date(year, self.r.choice([1, 1, 3]), 1)
        last = self.r.choice([date(year, 12, 31), date(year, 6, 30)])
        lines = ['# covers %s..%s' % (first, last)]
        if self.maybe(0.3):
            lines.append('# final-through %s' % self.r.choice([last, last - timedelta(days=5)]))
        days = sorted({date(year, 1, 1) + timedelta(days=self.r.randint(-20, 364)) for _ in range(self.r.choice([0, 3, 25]))})
        for day in days:
            lines.append('%s\t%s\t-\t-' % (day, 'work' if day.weekday() >= 5 and self.maybe(0.7) else 'off'))
        return '\n'.join(lines) + '\n'


def workdays(document, calendar):
    """Answers to lines of questions."""
    results = []
    for line in document['lines']:
        what, *words = line.split()
        try:
            if what == 'add':
                day, counted, uncounted, certainty = calendar.add(duties.day_of(words[0]), int(words[1]))
                found = {'date': day.isoformat(), 'certainty': certainty, 'counted': counted, 'uncounted': uncounted}
            elif what == 'count':
                number, counted, uncounted, certainty = calendar.count(*map(duties.day_of, words))
                found = {'count': number, 'certainty': certainty, 'counted': counted, 'uncounted': uncounted}
            else:
                day = duties.day_of(words[0])
                found = {'workday': calendar.look(day)[0], 'certainty': calendar.walked(day, day)[2]}
        except duties.Outside:
            found = {'error': {'status': 'CALENDAR'}}
        results.append(found)
    return {'results': results}


CALENDAR = duties.Calendar()
# What is asked -> (the oracle's answer, the list its rows stand in, whether a calendar matters)
ASKED = {
    'evaluate': (lambda d, c: oracle.evaluate(d), 'evaluations', False),
    'revocation': (lambda d, c: oracle.revocation(d), 'holders', False),
    'bar': (lambda d, c: oracle.bar(d), 'bars', False),
    'change': (duties.change, 'changes', True),
    'publicity': (duties.publicity, 'publicities', True),
    'reporting': (lambda d, c: duties.reporting(d), 'reports', False),
    'history': (history.history, 'platforms', True),
    'sensitivity': (lambda d, c: oracle.sensitivity(d), 'platforms', False),
    'workdays': (workdays, 'lines', True),
}


def run(command, what, document, layer):
    """Results of the command, or what it said instead."""
    argv = command + ([what, '-', '--format', 'json'])
    text = '\n'.join(document['lines']) + '\n' if what == 'workdays' else json.dumps(document, ensure_ascii=False)
    with tempfile.NamedTemporaryFile('w', encoding='utf-8', suffix='.tsv') as file:
        if layer:
            file.write(layer)
            file.flush()
            argv += ['--calendar', file.name]
        done = subprocess.run(argv, input=text.encode(), stdout=subprocess.PIPE, stderr=subprocess.PIPE, check=False)
    rows = document[ASKED[what][1]]
    if done.returncode not in (0, 1):
        return [{'exit': done.returncode, 'stderr': done.stderr.decode(errors='replace')}] * len(rows)
    return json.loads(done.stdout)['results']


def answered(want, got):
    """What the command says of what the oracle answers."""
    if isinstance(want, dict) and isinstance(got, dict):
        return {k: answered(v, got[k]) if k in got else '(missing)' for k, v in want.items()}
    if isinstance(want, list) and isinstance(got, list) and len(want) == len(got):
        return [answered(a, b) for a, b in zip(want, got)]
    return got


def row_differences(want, got):
    if 'error' in want or 'error' in got:
        a, b = (x.get('error', {}).get('status') for x in (want, got))
        return [] if a == b else [('.error.status', want.get('error', 'an answer'), got.get('error', 'an answer'))]
    return differences(want, answered(want, got))


def compare_one(command, what, document, layer):
    calendar = duties.Calendar(layer) if layer else CALENDAR
    want = ASKED[what][0](copy.deepcopy(document), calendar)['results']
    got = run(command, what, document, layer)
    if len(want) != len(got):
        return [[('rows', len(want), len(got))]]
    return [row_differences(a, b) for a, b in zip(want, got)]


def smaller_ones(value):
    """Every value that lacks one thing more."""
    if isinstance(value, dict):
        for key in value:
            yield {k: v for k, v in value.items() if k != key}
            for less in smaller_ones(value[key]):
                yield dict(value, **{key: less})
    elif isinstance(value, list):
        for k in range(len(value)):
            yield value[:k] + value[k + 1:]
        for k, item in enumerate(value):
            for less in smaller_ones(item):
                yield value[:k] + [less] + value[k + 1:]


def minimised(command, what, document, layer, where):
    def differs(candidate):
        try:
            found = compare_one(command, what, candidate, layer)
        except Exception:       # no longer a document at all
            return False
        return len(found) == 1 and bool(found[0]) and found[0][0][0] == where
    shrunk, tries = True, 0
    while shrunk and tries < 400:
        shrunk = False
        for less in smaller_ones(document):
            tries += 1
            if less.get(ASKED[what][1]) and differs(less):
                document, shrunk = less, True
                break
            if tries >= 400:
                break
    return document


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument('--seed', type=int, default=1)
    parser.add_argument('--count', type=int, default=500, help='rows of each')
    parser.add_argument('--show', type=int, default=5)
    parser.add_argument('command')
    parser.add_argument('what', nargs='+', choices=sorted(ASKED))
    options = parser.parse_args()
    command = [options.command]
    passed = failed = 0
    for what in options.what:
        source, done, shown = Others('%s %d' % (what, options.seed)), 0, set()
        rows = 4 if what == 'sensitivity' else 20
        while done < options.count:
            document = source.document_of(what, rows)
            layer = source.layer() if ASKED[what][2] and source.maybe(0.4) else None
            for k, found in enumerate(compare_one(command, what, document, layer)):
                done += 1
                passed += not found
                failed += bool(found)
                if not found or found[0][0] in shown or len(shown) >= options.show:
                    continue
                where = found[0][0]
                shown.add(where)
                alone = dict(document, **{ASKED[what][1]: [document[ASKED[what][1]][k]]})
                small = minimised(command, what, alone, layer, where)
                print('%s differs at %s' % (what, where))
                print(json.dumps(small, ensure_ascii=False))
                if layer:
                    print(layer)
                for path, x, y in compare_one(command, what, small, layer)[0][:8]:
                    print('  %s: oracle %s, command %s' % (path, json.dumps(x, ensure_ascii=False), json.dumps(y, ensure_ascii=False)))
                sys.stdout.flush()
    print('%d passed, %d failed' % (passed, failed))
    return 1 if failed else 0


if __name__ == '__main__':
    sys.exit(main())
