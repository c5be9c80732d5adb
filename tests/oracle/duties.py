#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Section 10 of the second implementation: working days, changes (Art. 17), publicity (Art. 11, 12), reporting (Art. 16).

Written from the specification alone, one calendar day at a time; only the named days themselves are read from lib/time.
"""
import bisect
from datetime import date, timedelta
from pathlib import Path

from oracle import FIRST_DAY, LAST_DAY, ONE_DAY, REASONS, Refused, Rules, read_date, read_enum, refusal, shown

TIME = Path(__file__).resolve().parents[2] / 'lib' / 'time'
NOTIFIED, MAY_CHANGE, PROVISIONAL = 'NOTIFIED', 'MAY_CHANGE', 'PROVISIONAL'


class Outside(Exception):
    """A day that nothing is known of."""


def day_of(text):
    return date(*(int(part) for part in text.split('-')))


def rows_of(text):
    return [line.split('\t') for line in text.splitlines() if line and not line.startswith('#')]


def headers_of(text):
    found = {}
    for line in text.splitlines():
        parts = line.split(None, 2)
        if len(parts) == 3 and parts[0] == '#' and parts[1] in ('covers', 'final-through', 'edition'):
            found[parts[1]] = parts[2]
    return found


class Layer:
    """Named days, what they cover, and through when they are final."""

    def __init__(self, covers, days, final_through=None):
        self.first, self.last = covers
        self.days = days                                    # date -> worked
        self.final_through = final_through or date(self.last.year, 12, 24)

    def speaks_of(self, day):
        return self.first <= day <= self.last or day in self.days


def built_in():
    text = (TIME / 'workdays.tsv').read_text(encoding='utf-8')
    head, days = headers_of(text), {}
    for first, last, kind, _, _ in rows_of(text):
        day = day_of(first)
        while day <= day_of(last):
            days[day] = kind == 'work'
            day += ONE_DAY
    return Layer([day_of(d) for d in head['covers'].split('..')], days, day_of(head['final-through']))


def layer_of(text):
    """The TSV form that a caller lays over: one day a line."""
    head = headers_of(text)
    days = {day_of(row[0]): row[1] == 'work' for row in rows_of(text)}
    final = day_of(head['final-through']) if 'final-through' in head else None
    return Layer([day_of(d) for d in head['covers'].split('..')], days, final)


class Calendar:
    """The built-in layer, and others over it; where none speaks, the statutory days stand in, 2001 to 2040."""

    def __init__(self, *texts):
        self.layers = [built_in()] + [layer_of(text) for text in texts]
        self.final_through = self.layers[-1].final_through
        text = (TIME / 'statutory.tsv').read_text(encoding='utf-8')
        self.off = {day_of(row[0]) for row in rows_of(text)}
        for holiday in sorted(self.off):
            if holiday.weekday() >= 5:
                free = holiday
                while free.weekday() >= 5 or free in self.off:
                    free += ONE_DAY
                self.off.add(free)
        self.seen = {}

    def look(self, day):
        """(worked, notified)"""
        if day not in self.seen:
            self.seen[day] = self.work_out(day)
        return self.seen[day]

    def work_out(self, day):
        for layer in reversed(self.layers):
            if layer.speaks_of(day):
                return layer.days.get(day, day.weekday() < 5), True
        if not 2001 <= day.year <= 2040:
            raise Outside(day)
        return day.weekday() < 5 and day not in self.off, False

    def walked(self, first, last):
        """Working days first..last: (on notified days, on others, certainty)."""
        counted = uncounted = 0
        all_notified, day = True, first
        while day <= last:
            worked, notified = self.look(day)
            all_notified = all_notified and notified
            counted += worked and notified
            uncounted += worked and not notified
            day += ONE_DAY
        if first > last:
            certainty = NOTIFIED
        elif not all_notified:
            certainty = PROVISIONAL
        else:
            certainty = MAY_CHANGE if last > self.final_through else NOTIFIED
        return counted, uncounted, certainty

    def add(self, day, n):
        """(date, counted, uncounted, certainty) of the n-th working day after `day`, before it for n < 0."""
        if n == 0:
            while not self.look(day)[0]:
                day += ONE_DAY
            return (day,) + (0, 0, self.walked(day, day)[2])
        step, at, left = (ONE_DAY if n > 0 else -ONE_DAY), day, abs(n)
        while left:
            at += step
            left -= self.look(at)[0]
        first, last = (day + ONE_DAY, at) if n > 0 else (at, day - ONE_DAY)
        return (at,) + self.walked(first, last)

    def count(self, a, b):
        """Working days in (a, b]; negative, those in [b, a), when b < a."""
        if b >= a:
            counted, uncounted, certainty = self.walked(a + ONE_DAY, b)
            return counted + uncounted, counted, uncounted, certainty
        counted, uncounted, certainty = self.walked(b, a - ONE_DAY)
        return -(counted + uncounted), counted, uncounted, certainty


# ---------------------------------------------------------------------------------------------------- Art. 17: changes

KINDS = ['NAME', 'ADDRESS', 'MAIN_BUSINESS', 'LEGAL_REPRESENTATIVE', 'MERGER_OR_DIVISION', 'SPONSOR', 'OTHER']


def change_state(start, occurred_on, filed_on, due_on, as_of, calendar):
    """Where the filing stands as of a day, and how sure that is; `filed_on` is None if not filed by then. Where every
    day up to then is settled, no notice can alter that it is in time."""
    if filed_on is not None:
        state = 'FILED_IN_TIME' if filed_on <= due_on[0] else 'FILED_LATE'
    elif as_of < occurred_on:
        return 'NOT_YET', NOTIFIED
    else:
        state = 'OPEN' if as_of <= due_on[0] else 'OVERDUE'
    if state in ('FILED_IN_TIME', 'OPEN') and calendar.walked(start + ONE_DAY, filed_on or as_of)[2] == NOTIFIED:
        return state, NOTIFIED
    return state, due_on[3]


def weigh_change(kind, occurred_on, internal_decision_on, filed_on, leaves_beijing, as_of, rules, calendar):
    """One change of a holder."""
    start = internal_decision_on if rules.r(25) == 1 else occurred_on
    out = {'due_on': None, 'due_certainty': None, 'counted': None, 'uncounted': None, 'state': None,
           'state_certainty': None, 'workdays_left': None, 'workdays_late': None,
           'major': 'YES' if KINDS.index(kind) < 3 else 'DISCRETION'}
    reasons = set()
    if leaves_beijing:
        reasons.add('CONDITION_AFFECTED')
    seen = filed_on if filed_on and as_of and filed_on <= as_of else None
    if start is None or not rules.known('filing_workdays'):
        if as_of:
            out['state'] = 'UNKNOWN'
    else:
        due = calendar.add(start, rules.thresholds['filing_workdays'])
        out['due_on'], out['counted'], out['uncounted'], out['due_certainty'] = due
        if as_of:
            out['state'], out['state_certainty'] = change_state(start, occurred_on, seen, due, as_of, calendar)
            if out['state'] in ('FILED_LATE', 'OVERDUE') and out['due_certainty'] != NOTIFIED:
                reasons.add('MAY_CHANGE')
            out['workdays_left'] = calendar.count(as_of, due[0])[0] if as_of < due[0] else 0
            end = seen or as_of
            out['workdays_late'] = calendar.count(due[0], end)[0] if end > due[0] else 0
    out['reasons'] = sorted(reasons, key=REASONS.index)
    return out


def change(document, calendar=None):
    rules, calendar, results = Rules(document.get('rules')), calendar or Calendar(), []
    for row, raw in enumerate(document.get('changes') or []):
        try:
            kind = read_enum(raw.get('kind'), KINDS, 'change.kind', None, '17')
            occurred_on = read_date(raw.get('occurred_on'), 'change.occurred_on', None, '17', missing=True)
            dates = [read_date(raw.get(name), 'change.' + name, None, '17')
                     for name in ('internal_decision_on', 'filed_on')]
            as_of = read_date(document.get('as_of'), 'change.as_of', None, '17')
            found = weigh_change(kind, occurred_on, dates[0], dates[1], bool(raw.get('leaves_beijing')), as_of, rules,
                                 calendar)
            found['due_on'] = shown(found['due_on'])
            results.append(dict(found, name=raw.get('name')))
        except Refused as refused:
            results.append(refusal(raw, row, refused))
        except Outside:
            results.append(refusal(raw, row, Refused('CALENDAR', 'change.occurred_on', None, '17')))
    return {'results': results}


# ------------------------------------------------------------------------------------ Art. 11, 12: publicity and award

def weigh_publicity(started_on, workdays, objections, as_of, rules, calendar):
    """`objections`: (raised, decided or None, outcome)."""
    before_first = started_on if rules.r(26) == 1 else started_on - ONE_DAY
    ends_on, counted, uncounted, certainty = calendar.add(before_first, workdays)
    out = {'ends_on': ends_on, 'counted': counted, 'uncounted': uncounted, 'ends_certainty': certainty, 'state': None,
           'state_certainty': None, 'award': None, 'workdays_left': None, 'reasons': []}
    far = LAST_DAY if as_of is None else as_of
    raised = [o for o in objections if o[0] <= far]
    decided = [o for o in raised if o[1] and o[1] <= far]
    still_open = [o for o in raised if o not in decided]
    upheld = [o for o in decided if o[2] == 'UPHELD']
    out['open_count'], out['upheld_count'] = len(still_open), len(upheld)
    out['dismissed_count'] = len(decided) - len(upheld)
    out['late_count'] = len([o for o in raised if o[0] > ends_on])
    if as_of is None:
        return out
    if as_of < started_on:
        out['state'], out['state_certainty'] = 'NOT_YET', NOTIFIED
    elif as_of <= ends_on:
        out['state'] = 'RUNNING'
        settled = calendar.walked(before_first + ONE_DAY, as_of)[2] == NOTIFIED
        out['state_certainty'] = NOTIFIED if settled else certainty
    else:
        out['state'], out['state_certainty'] = 'ENDED', certainty
        if certainty != NOTIFIED:
            out['reasons'] = ['MAY_CHANGE']
    out['award'] = ('BLOCKED' if still_open else 'UPHELD' if upheld else
                    'CLEAR' if out['state'] == 'ENDED' else 'WAITING')
    out['workdays_left'] = calendar.count(as_of, ends_on)[0] if as_of < ends_on else 0
    return out


# ---------------------------------------------------------------------------------------------- Art. 16: reports

def weigh_report(due_on, reported_on, as_of):
    seen = reported_on if reported_on and as_of and reported_on <= as_of else None
    if as_of is None:
        return {'state': None, 'days_left': None, 'days_late': None}
    if seen:
        return {'state': 'REPORTED_IN_TIME' if seen <= due_on else 'REPORTED_LATE', 'days_left': None,
                'days_late': max(0, (seen - due_on).days)}
    return {'state': 'OPEN' if as_of <= due_on else 'OVERDUE', 'days_left': max(0, (due_on - as_of).days),
            'days_late': max(0, (as_of - due_on).days)}


# ------------------------------------------------------------------------------------------------------------ documents

def publicity(document, calendar=None):
    rules, calendar, results = Rules(document.get('rules')), calendar or Calendar(), []
    for row, raw in enumerate(document.get('publicities') or []):
        try:
            objections = [(read_date(o['raised_on'], 'raised_on'), read_date(o.get('decided_on'), 'decided_on'), o.get('outcome'))
                          for o in raw.get('objections') or []]
            found = weigh_publicity(read_date(raw['started_on'], 'started_on'), raw['workdays'], objections,
                                    read_date(document.get('as_of'), 'as_of'), rules, calendar)
            results.append(dict(found, name=raw.get('name'), ends_on=shown(found['ends_on'])))
        except Outside:
            results.append(refusal(raw, row, Refused('CALENDAR', None)))
    return {'results': results}


def reporting(document):
    as_of = read_date(document.get('as_of'), 'as_of')
    return {'results': [dict(weigh_report(read_date(raw['due_on'], 'due_on'), read_date(raw.get('reported_on'), 'reported_on'),
                                          as_of), name=raw.get('name'))
                        for raw in document.get('reports') or []]}
