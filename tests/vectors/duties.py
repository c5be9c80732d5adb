# SPDX-License-Identifier: Apache-2.0
"""Changes to be filed (Art. 17), publicity before an award (Art. 11, 12), reports (Art. 16), and the bar as a question of its
own (Art. 15). Every day below was counted on the State Council's notices by hand."""
from bars import revoked
from casebook import asked, reading, threshold

INTERNAL, PUBLISHED = reading(CHANGE_START=1), reading(BAR_START=1)


def changed(slug, about, given, expect, as_of=None, rules=None, more=None, clause='17'):
    """A case of Art. 17."""
    beside = {'as_of': as_of} if as_of else {}
    asked('change', slug, clause, about, dict({'kind': 'NAME'}, **given), expect, rules=rules, more=more, **beside)


def due(on, certainty='NOTIFIED', counted=30, uncounted=0):
    """A due date and what it was counted on."""
    return {'due_on': on, 'due_certainty': certainty, 'counted': counted, 'uncounted': uncounted}


def changes():
    """By working day 30; day 1 is the first after the change."""
    for occurred, last in (('2024-01-25', '2024-03-12'), ('2025-01-20', '2025-03-07'), ('2025-09-15', '2025-10-31'),
                           ('2026-01-05', '2026-02-14'), ('2026-01-30', '2026-03-19'), ('2026-08-20', '2026-10-08'),
                           ('2026-09-01', '2026-10-19'), ('2026-09-18', '2026-11-05')):
        changed('due/' + occurred, 'over holidays and days worked instead', {'occurred_on': occurred}, due(last))
    changed('due/2026-11-19', 'the last working day of the last notice', {'occurred_on': '2026-11-19'},
            due('2026-12-31', 'MAY_CHANGE'))
    changed('due/2026-11-11', 'the last day that no later notice moves', {'occurred_on': '2026-11-12'}, due('2026-12-24'))
    changed('due/2026-11-13', 'a day later', {'occurred_on': '2026-11-13'}, due('2026-12-25', 'MAY_CHANGE'))
    changed('due/2026-11-20', 'one day beyond the notices: 1 January is off by law', {'occurred_on': '2026-11-20'},
            due('2027-01-04', 'PROVISIONAL', 29, 1))
    changed('due/2025-10-01', 'on a holiday: day 1 is the first working day', {'occurred_on': '2025-10-01'}, due('2025-11-18'))
    changed('due/2025-10-08', 'on its last day: no difference', {'occurred_on': '2025-10-08'}, due('2025-11-18'))
    changed('due/worked-sunday', 'a Sunday worked instead counts', {'occurred_on': '2025-09-27'}, due('2025-11-13'))
    changed('due/days-20', 'other rules give twenty days', {'occurred_on': '2025-09-15'}, due('2025-10-17', counted=20),
            rules=threshold(filing_workdays=20))
    changed('due/days-1', 'other rules give one day', {'occurred_on': '2025-09-30'}, due('2025-10-09', counted=1),
            rules=threshold(filing_workdays=1))

    # Where it stands.
    on, last = {'occurred_on': '2025-09-15'}, due('2025-10-31')

    def stands(slug, about, state, left, late, as_of, certainty='NOTIFIED', reasons=(), rules=None, what=None, until=None, **more):
        given = dict(what or on, **more)
        changed('state/' + slug, about, given, dict(until or last, state=state, state_certainty=certainty, workdays_left=left,
                workdays_late=late, reasons=list(reasons)), as_of, rules,
                more={'awaits_decision': state.startswith('FILED')})
    changed('state/none', 'no day asked about: no state', on, dict(last, state=None, state_certainty=None, workdays_left=None,
            workdays_late=None, major='YES', reasons=[]))
    stands('in-time', 'filed on the last day', 'FILED_IN_TIME', 0, 0, '2025-11-30', filed_on='2025-10-31')
    stands('in-time-early', 'filed at once', 'FILED_IN_TIME', 27, 0, '2025-09-18', filed_on='2025-09-16')
    stands('in-time-before', 'filed before the change', 'FILED_IN_TIME', 31, 0, '2025-09-14', filed_on='2025-09-10')
    stands('late', 'filed on the working day after', 'FILED_LATE', 0, 1, '2025-11-30', filed_on='2025-11-03')
    stands('late-weekend', 'filed on the Saturday after: late by no working day', 'FILED_LATE', 0, 0, '2025-11-30',
           filed_on='2025-11-01')
    stands('open', 'not filed, one day left', 'OPEN', 1, 0, '2025-10-30')
    stands('open-last', 'not filed on the last day', 'OPEN', 0, 0, '2025-10-31')
    stands('open-first', 'not filed on the day of the change', 'OPEN', 30, 0, '2025-09-15')
    stands('overdue', 'not filed the working day after', 'OVERDUE', 0, 1, '2025-11-03')
    stands('overdue-weekend', 'not filed on the Saturday after', 'OVERDUE', 0, 0, '2025-11-01')
    stands('not-yet', 'the change is still to come', 'NOT_YET', 31, 0, '2025-09-14')
    stands('filed-later', 'filed after the day asked about: not filed', 'OPEN', 0, 0, '2025-10-31', filed_on='2025-11-03')
    stands('filed-that-day', 'filed on the day asked about', 'FILED_LATE', 0, 1, '2025-11-03', filed_on='2025-11-03')

    # Against a due date that a later notice may move.
    near, last_of_2026 = {'occurred_on': '2026-11-19'}, due('2026-12-31', 'MAY_CHANGE')

    def near_end(slug, about, state, left, late, as_of, certainty, reasons=(), **more):
        stands('near/' + slug, about, state, left, late, as_of, certainty, reasons, what=near, until=last_of_2026, **more)
    near_end('filed-final', 'filed on the last day no later notice moves', 'FILED_IN_TIME', 0, 0, '2026-12-31', 'NOTIFIED',
             filed_on='2026-12-24')
    near_end('filed-after', 'filed a day later: in time as far as is known', 'FILED_IN_TIME', 0, 0, '2026-12-31', 'MAY_CHANGE',
             filed_on='2026-12-25')
    near_end('open-final', 'open on the last day no later notice moves', 'OPEN', 5, 0, '2026-12-24', 'NOTIFIED')
    near_end('open-after', 'open a day later', 'OPEN', 4, 0, '2026-12-25', 'MAY_CHANGE')
    near_end('overdue', 'overdue, unless a later notice moves the day', 'OVERDUE', 0, 1, '2027-01-04', 'MAY_CHANGE', ['MAY_CHANGE'])
    near_end('late', 'late, unless a later notice moves the day', 'FILED_LATE', 0, 1, '2027-01-31', 'MAY_CHANGE', ['MAY_CHANGE'],
             filed_on='2027-01-04')
    beyond, first_of_2027 = {'occurred_on': '2026-11-20'}, due('2027-01-04', 'PROVISIONAL', 29, 1)

    def beyond_end(slug, about, state, left, late, as_of, certainty, reasons=(), **more):
        stands('beyond/' + slug, about, state, left, late, as_of, certainty, reasons, what=beyond, until=first_of_2027, **more)
    beyond_end('open', 'open before the notices end', 'OPEN', 20, 0, '2026-12-04', 'NOTIFIED')
    beyond_end('open-last', 'open on the last day, as far as is known', 'OPEN', 0, 0, '2027-01-04', 'PROVISIONAL')
    beyond_end('filed', 'filed before the notices end', 'FILED_IN_TIME', 0, 0, '2027-02-01', 'NOTIFIED', filed_on='2026-12-04')
    beyond_end('overdue', 'overdue, as far as is known', 'OVERDUE', 0, 1, '2027-01-05', 'PROVISIONAL', ['MAY_CHANGE'])
    beyond_end('not-yet', 'still to come', 'NOT_YET', 31, 0, '2026-11-19', 'NOTIFIED')

    # Start (R25).
    nothing = {'due_on': None, 'due_certainty': None, 'counted': None, 'uncounted': None}
    changed('internal', 'R25: from the internal decision', dict(on, internal_decision_on='2025-09-01'), due('2025-10-17'),
            rules=INTERNAL)
    changed('internal-0', 'the internal decision does not matter', dict(on, internal_decision_on='2025-09-01'), last)
    changed('internal-missing', 'R25: no internal decision given', on, dict(nothing, state='UNKNOWN', state_certainty=None,
            workdays_left=None, workdays_late=None, reasons=[]), '2025-11-30', INTERNAL,
            {'field': 'change.internal_decision_on'})
    changed('internal-missing-no-day', 'R25: nor a day asked about', on, dict(nothing, state=None), rules=INTERNAL,
            more={'field': 'change.internal_decision_on'})
    changed('internal-missing-filed', 'R25: filed, but when was it due?', dict(on, filed_on='2025-10-01'), dict(nothing,
            state='UNKNOWN'), '2025-11-30', INTERNAL, {'awaits_decision': True})
    changed('internal-missing-not-yet', 'R25: not known when, though it is still to be registered', on, dict(nothing,
            state='UNKNOWN', state_certainty=None), '2025-09-14', INTERNAL)
    changed('internal-not-yet', 'R25: decided, but still to be registered', dict(on, internal_decision_on='2025-09-01'),
            dict(due('2025-10-17'), state='NOT_YET', state_certainty='NOTIFIED', workdays_left=23), '2025-09-10', INTERNAL)

    # What changed.
    for kind, major in (('NAME', 'YES'), ('ADDRESS', 'YES'), ('MAIN_BUSINESS', 'YES'), ('LEGAL_REPRESENTATIVE', 'DISCRETION'),
                        ('MERGER_OR_DIVISION', 'DISCRETION'), ('SPONSOR', 'DISCRETION'), ('OTHER', 'DISCRETION')):
        changed('kind/' + kind.lower(), 'the list is open: dates are computed all the same', dict(on, kind=kind),
                dict(last, major=major, reasons=[]), more={'affects': None})
    changed('leaves', 'the registration leaves Beijing', dict(on, kind='ADDRESS', leaves_beijing=True),
            dict(last, major='YES', reasons=['CONDITION_AFFECTED']), more={'affects': 'ART6_1_REGISTERED'})
    changed('leaves-not', 'the registration stays in Beijing', dict(on, kind='ADDRESS', leaves_beijing=False),
            dict(last, reasons=[]))
    changed('leaves-overdue', 'it leaves, and is overdue near the end of the notices', dict(near, kind='ADDRESS',
            leaves_beijing=True), {'state': 'OVERDUE', 'reasons': ['MAY_CHANGE', 'CONDITION_AFFECTED']}, '2027-01-04')

    def refused(slug, about, status, field, given, as_of=None, through=None):
        beside = {'as_of': as_of} if as_of else {}
        asked('change', 'refused/' + slug, '17', about, {k: v for k, v in dict({'kind': 'NAME'}, **given).items() if v is not None},
              {'error': {'status': status}}, through=through,
              more={'error': {'field': field, 'entry': None, 'clause': '17'}}, **beside)
    refused('kind-missing', 'what changed?', 'ENUM', 'change.kind', dict(on, kind=None))
    refused('kind', 'no such kind', 'ENUM', 'change.kind', dict(on, kind='LOGO'))
    refused('occurred-missing', 'when?', 'DATE', 'change.occurred_on', {})
    refused('occurred', 'no such day', 'DATE', 'change.occurred_on', {'occurred_on': '2025-02-29'})
    refused('filed', 'no such day', 'DATE', 'change.filed_on', dict(on, filed_on='2025-02-29'))
    refused('internal', 'no such day', 'DATE', 'change.internal_decision_on', dict(on, internal_decision_on='2025-02-29'))
    refused('as-of', 'no such day', 'DATE', 'change.as_of', on, '2025-02-29')
    refused('beyond-calendar', 'no statutory days are known from 2041 on: never a silent Monday to Friday', 'CALENDAR',
            'change.occurred_on', {'occurred_on': '2040-12-20'})
    refused('before-calendar', 'nor before 2001', 'CALENDAR', 'change.occurred_on', {'occurred_on': '2000-11-20'})
    refused('leaves', 'neither yes nor no', 'RANGE', 'change.leaves_beijing', dict(on, leaves_beijing=2), through='C')


# ------------------------------------------------------------------------------------------------------ Art. 11, 12
def publicities():
    """Publicity: its last day, and what stands in the way of the award."""
    not_first = reading(PUBLICITY_COUNT=1)

    def public(slug, about, start, days, expect, as_of=None, rules=None, objections=None, clause='11'):
        given = {'started_on': start, 'workdays': days}
        if objections is not None:
            given['objections'] = objections
        beside = {'as_of': as_of} if as_of else {}
        asked('publicity', slug, clause, about, given, expect, rules=rules, **beside)

    def ends(slug, about, start, days, last, certainty='NOTIFIED', counted=None, uncounted=0, rules=None):
        public('ends/' + slug, about, start, days, {'ends_on': last, 'ends_certainty': certainty, 'counted': days if counted is None
               else counted, 'uncounted': uncounted, 'state': None, 'award': None, 'workdays_left': None}, rules=rules)
    ends('week', 'five days, the first counted', '2024-04-22', 5, '2024-04-26')
    ends('week-1', 'R26: the first not counted, and a Sunday worked', '2024-04-22', 5, '2024-04-28', rules=not_first)
    ends('holidays', 'over the National Day holidays', '2024-09-29', 5, '2024-10-10')
    ends('worked-sunday', 'over a Sunday worked', '2025-01-21', 5, '2025-01-26')
    ends('seven', 'seven days', '2020-08-24', 7, '2020-09-01')
    ends('one', 'one day', '2024-04-22', 1, '2024-04-22')
    ends('one-1', 'R26: one day', '2024-04-22', 1, '2024-04-23', rules=not_first)
    ends('weekend', 'begun on a Saturday: the first working day counts', '2024-04-20', 5, '2024-04-26')
    ends('weekend-1', 'R26: begun on a Saturday: no difference', '2024-04-20', 5, '2024-04-26', rules=not_first)
    ends('may-change', 'ends after what no later notice moves', '2026-12-21', 5, '2026-12-25', 'MAY_CHANGE')
    ends('final', 'ends on the last day no later notice moves', '2026-12-18', 5, '2026-12-24')
    ends('provisional', 'ends beyond the notices', '2026-12-29', 5, '2027-01-05', 'PROVISIONAL', 3, 2)

    week = ('2024-04-22', 5)

    def stands(slug, about, as_of, state, award, left, objections=(), counts=(0, 0, 0, 0), first=None, when=week,
               certainty='NOTIFIED', reasons=(), rules=None):
        public('state/' + slug, about, when[0], when[1], {'state': state, 'award': award, 'workdays_left': left,
               'state_certainty': certainty, 'open_count': counts[0], 'upheld_count': counts[1], 'dismissed_count': counts[2],
               'late_count': counts[3], 'first_open': first, 'reasons': list(reasons)}, as_of, rules, list(objections), '12')

    def objection(raised_on, decided_on=None, outcome=None):
        entry = {'raised_on': raised_on}
        if decided_on:
            entry.update(decided_on=decided_on, outcome=outcome)
        return entry
    stands('not-yet', 'not begun', '2024-04-21', 'NOT_YET', 'WAITING', 5)
    stands('first', 'the first day', '2024-04-22', 'RUNNING', 'WAITING', 4)
    stands('last', 'the last day', '2024-04-26', 'RUNNING', 'WAITING', 0)
    stands('over', 'the day after', '2024-04-27', 'ENDED', 'CLEAR', 0)
    stands('last-1', 'R26: it still runs', '2024-04-27', 'RUNNING', 'WAITING', 1, rules=not_first)
    stands('open', 'an objection is open', '2024-05-10', 'ENDED', 'BLOCKED', 0, [objection('2024-04-23')], (1, 0, 0, 0), 1)
    stands('open-running', 'an objection is open while it runs', '2024-04-23', 'RUNNING', 'BLOCKED', 3, [
        objection('2024-04-23')], (1, 0, 0, 0), 1)
    stands('to-come', 'an objection of the day after', '2024-04-23', 'RUNNING', 'WAITING', 3, [objection('2024-04-24')])
    stands('dismissed', 'dismissed', '2024-05-10', 'ENDED', 'CLEAR', 0, [objection('2024-04-23', '2024-05-10', 'DISMISSED')],
           (0, 0, 1, 0))
    stands('dismissed-later', 'dismissed the day after: still open', '2024-05-09', 'ENDED', 'BLOCKED', 0, [
        objection('2024-04-23', '2024-05-10', 'DISMISSED')], (1, 0, 0, 0), 1)
    stands('upheld', 'upheld: the bureau decides', '2024-05-10', 'ENDED', 'UPHELD', 0, [
        objection('2024-04-23', '2024-05-10', 'UPHELD')], (0, 1, 0, 0))
    stands('several', 'one upheld, one dismissed, one open', '2024-05-10', 'ENDED', 'BLOCKED', 0, [
        objection('2024-04-23', '2024-05-06', 'UPHELD'), objection('2024-04-24', '2024-05-06', 'DISMISSED'),
        objection('2024-04-25')], (1, 1, 1, 0), 3)
    stands('first-open', 'of two open the one raised first is named', '2024-05-10', 'ENDED', 'BLOCKED', 0, [
        objection('2024-04-25'), objection('2024-04-23')], (2, 0, 0, 0), 2)
    stands('late', 'raised after the last day: it blocks all the same', '2024-05-10', 'ENDED', 'BLOCKED', 0, [
        objection('2024-04-27')], (1, 0, 0, 1), 1)
    stands('near-end', 'over, unless a later notice moves the day', '2026-12-26', 'ENDED', 'CLEAR', 0, when=('2026-12-21', 5),
           certainty='MAY_CHANGE', reasons=['MAY_CHANGE'])
    stands('near-running', 'runs, whatever a later notice says', '2026-12-24', 'RUNNING', 'WAITING', 1, when=('2026-12-21', 5))

    def refused(slug, about, status, field, given, entry=None, as_of=None):
        beside, clause = {'as_of': as_of} if as_of else {}, '12' if entry else '11'
        asked('publicity', 'refused/' + slug, clause, about, given, {'error': {'status': status}},
              more={'error': {'field': 'publicity.' + field, 'entry': entry, 'clause': clause}}, **beside)
    base = {'started_on': '2024-04-22', 'workdays': 5}
    refused('start-missing', 'when?', 'DATE', 'started_on', {'workdays': 5})
    refused('start', 'no such day', 'DATE', 'started_on', dict(base, started_on='2023-02-29'))
    refused('days-missing', 'how long? the Measures do not say', 'RANGE', 'workdays', {'started_on': '2024-04-22'})
    refused('days', 'shorter than a day', 'RANGE', 'workdays', dict(base, workdays=-1))
    refused('days-long', 'longer than a thousand days', 'RANGE', 'workdays', dict(base, workdays=1001))
    refused('as-of', 'no such day', 'DATE', 'as_of', base, as_of='2023-02-29')
    for slug, about, status, what in (
            ('raised-missing', 'when?', 'DATE', {}),
            ('raised', 'no such day', 'DATE', objection('2023-02-29')),
            ('decided', 'no such day', 'DATE', objection('2024-04-23', '2023-02-29', 'UPHELD')),
            ('decided-before', 'decided before it was raised', 'CONTRADICTION', objection('2024-04-23', '2024-04-22', 'UPHELD')),
            ('outcome-missing', 'decided how?', 'ENUM', {'raised_on': '2024-04-23', 'decided_on': '2024-04-24'}),
            ('outcome', 'no such outcome', 'ENUM', objection('2024-04-23', '2024-04-24', 'NOTED')),
            ('outcome-undated', 'decided when?', 'CONTRADICTION', {'raised_on': '2024-04-23', 'outcome': 'UPHELD'})):
        refused('objection-' + slug, about, status, 'objections[2]', dict(base, objections=[objection('2024-04-23'), what]), 2)
    asked('publicity', 'refused/calendar', '11', 'beyond the calendar', {'started_on': '2041-01-01', 'workdays': 5},
          {'error': {'status': 'CALENDAR'}}, more={'error': {'field': 'publicity.started_on'}})


# ---------------------------------------------------------------------------------------------------------- Art. 16
def reports():
    """Reports: due dates are the caller's, in calendar days."""
    def reported(slug, about, state, left, late, as_of=None, reported_on=None):
        given = {'due_on': '2025-03-31'}
        if reported_on:
            given['reported_on'] = reported_on
        beside = {'as_of': as_of} if as_of else {}
        asked('reporting', slug, '16', about, given, {'state': state, 'days_left': left, 'days_late': late}, **beside)
    reported('no-day', 'no day asked about', None, None, None)
    reported('open', 'not reported', 'OPEN', 30, 0, '2025-03-01')
    reported('open-one', 'not reported, a day left', 'OPEN', 1, 0, '2025-03-30')
    reported('open-last', 'not reported on the last day', 'OPEN', 0, 0, '2025-03-31')
    reported('overdue', 'not reported the day after', 'OVERDUE', 0, 1, '2025-04-01')
    reported('overdue-long', 'a year later', 'OVERDUE', 0, 365, '2026-03-31')
    reported('in-time', 'reported on the last day', 'REPORTED_IN_TIME', None, 0, '2025-06-30', '2025-03-31')
    reported('in-time-early', 'reported early', 'REPORTED_IN_TIME', None, 0, '2025-03-01', '2025-02-01')
    reported('late', 'reported the day after', 'REPORTED_LATE', None, 1, '2025-06-30', '2025-04-01')
    reported('late-year', 'reported late, over a leap day no more', 'REPORTED_LATE', None, 336, '2026-06-30', '2026-03-02')
    reported('later', 'reported after the day asked about: not reported', 'OPEN', 0, 0, '2025-03-31', '2025-04-01')
    reported('later-overdue', 'likewise, when it was overdue', 'OVERDUE', 0, 1, '2025-04-01', '2025-04-02')

    def refused(slug, about, field, given, as_of=None):
        beside = {'as_of': as_of} if as_of else {}
        asked('reporting', 'refused/' + slug, '16', about, given, {'error': {'status': 'DATE'}},
              more={'error': {'field': 'report.' + field, 'entry': None, 'clause': '16'}}, **beside)
    refused('due-missing', 'when is it due?', 'due_on', {})
    refused('due', 'no such day', 'due_on', {'due_on': '2025-02-29'})
    refused('reported', 'no such day', 'reported_on', {'due_on': '2025-03-31', 'reported_on': '2025-02-29'})
    refused('as-of', 'no such day', 'as_of', {'due_on': '2025-03-31'}, '2025-02-29')


# ---------------------------------------------------------------------------------------------------------- Art. 15
def bars():
    """Whether somebody may apply on a day, and until when not."""
    art14 = reading(ART14_BAR=1)
    free = {'barred': False, 'until': None, 'first_filing': None}
    unknown = {'barred': None, 'until': None, 'first_filing': None}

    def until(last, first):
        return {'barred': True, 'until': last, 'first_filing': first}

    def bar(slug, about, on, record, expect, rules=None, entry=None, field=None):
        given = {'revocations': record}
        if on:
            given['on'] = on
        asked('bar', slug, '15', about, given, expect, rules=rules, more={'entry': entry, 'field': field})
    plain = revoked('2024-03-15')
    bar('nothing', 'nothing on record', '2024-06-01', [], free)
    bar('nothing-no-day', 'nothing on record, no day given', None, [], free)
    bar('first-day', 'the day of the revocation', '2024-03-15', [plain], until('2026-03-15', '2026-03-16'), entry=1)
    bar('day-before', 'the day before it', '2024-03-14', [plain], free)
    bar('last-day', 'the corresponding day two years later', '2026-03-15', [plain], until('2026-03-15', '2026-03-16'), entry=1)
    bar('day-after', 'the day after that', '2026-03-16', [plain], free)
    bar('leap', 'from 29 February', '2026-02-28', [revoked('2024-02-29')], until('2026-02-28', '2026-03-01'), entry=1)
    bar('leap-after', 'from 29 February, asked on 1 March', '2026-03-01', [revoked('2024-02-29')], free)
    bar('into-leap', 'from 28 February, asked on 29 February', '2024-02-29', [revoked('2022-02-28')], free)
    bar('into-leap-on', 'from 28 February, asked on the 28th of a leap year', '2024-02-28', [revoked('2022-02-28')],
        until('2024-02-28', '2024-02-29'), entry=1)
    bar('holiday', 'ends on a holiday: no extension', '2025-10-02', [revoked('2023-10-01')], free)
    for ground in ('ART15_2', 'ART15_3'):
        bar('ground/' + ground.lower(), 'carries a bar', '2025-01-01', [revoked('2024-03-15', ground)],
            until('2026-03-15', '2026-03-16'), entry=1)
    for ground in ('ART14', 'ART17', 'OTHER'):
        bar('ground/' + ground.lower(), 'carries none', '2025-01-01', [revoked('2024-03-15', ground)], free)
        bar('ground/%s-no-day' % ground.lower(), 'carries none on any day', None, [revoked(None, ground)], free)
    bar('ground/art14-1', 'R20: carries one', '2025-01-01', [revoked('2024-03-15', 'ART14')], until('2026-03-15', '2026-03-16'),
        art14, 1)
    bar('ground/art17-1', 'R20 speaks of Art. 14 alone', '2025-01-01', [revoked('2024-03-15', 'ART17')], free, art14)
    bar('published', 'R21: from its publication', '2026-03-20', [revoked('2024-03-15', published_on='2024-03-28')],
        until('2026-03-28', '2026-03-29'), PUBLISHED, 1)
    bar('published-0', 'from its decision', '2026-03-20', [revoked('2024-03-15', published_on='2024-03-28')], free)
    bar('published-before', 'R21: not yet published', '2024-03-20', [revoked('2024-03-15', published_on='2024-03-28')], free,
        PUBLISHED)
    bar('published-missing', 'R21: publication not given', '2030-01-01', [plain], unknown, PUBLISHED, 1,
        'revocations[1].published_on')
    bar('published-missing-and-barring', 'R21: one not given, one bars', '2025-01-01', [plain, revoked('2024-03-15',
        published_on='2024-03-28')], until('2026-03-28', '2026-03-29'), PUBLISHED, 2)
    bar('undated', 'decision not given', '2030-01-01', [revoked(None)], unknown, None, 1, 'revocations[1].decided_on')
    bar('undated-annulled', 'decision not given, annulled by then', '2030-01-01', [revoked(None, annulled_on='2030-01-01')], free)
    bar('undated-annulled-later', 'decision not given, annulled later', '2029-12-31', [revoked(None, annulled_on='2030-01-01')],
        unknown, None, 1, 'revocations[1].decided_on')
    bar('no-day', 'no day given: any bar on record might hold', None, [revoked('2001-01-01')], unknown, None, 1, 'bar.on')
    bar('no-day-art14-1', 'R20: likewise', None, [revoked('2001-01-01', 'ART14')], unknown, art14, 1, 'bar.on')
    bar('annulled', 'from the day of its annulment', '2024-09-01', [revoked('2024-03-15', annulled_on='2024-09-01')], free)
    bar('annulled-day-before', 'until the day before', '2024-08-31', [revoked('2024-03-15', annulled_on='2024-09-01')],
        until('2024-08-31', '2024-09-01'), entry=1)
    bar('annulled-at-once', 'annulled on the day of its decision', '2024-03-15', [revoked('2024-03-15',
        annulled_on='2024-03-15')], free)
    bar('annulled-after-end', 'annulled after its end', '2026-03-15', [revoked('2024-03-15', annulled_on='2027-01-01')],
        until('2026-03-15', '2026-03-16'), entry=1)
    bar('several', 'barred if any bars; the latest is named', '2025-01-01', [plain, revoked('2024-06-15', 'ART15_2')],
        until('2026-06-15', '2026-06-16'), entry=2)
    bar('stretch', 'a second begins the day after the first ends', '2024-06-01', [revoked('2023-01-10'),
        revoked('2025-01-11')], until('2027-01-11', '2027-01-12'), entry=1)
    bar('stretch-three', 'a stretch of three, in no order', '2023-06-01', [revoked('2026-12-31', 'ART15_2'),
        revoked('2023-01-10'), revoked('2025-01-10', 'ART15_3')], until('2028-12-31', '2029-01-01'), entry=2)
    bar('gap', 'a day between two', '2024-06-01', [revoked('2023-01-10'), revoked('2025-01-12')],
        until('2025-01-10', '2025-01-11'), entry=1)
    bar('stretch-annulled', 'the second was annulled before the first ends', '2024-06-01', [revoked('2023-01-10'),
        revoked('2024-12-01', annulled_on='2024-12-20')], until('2025-01-10', '2025-01-11'), entry=1)
    bar('years-3', 'other rules bar for three years', '2027-03-15', [plain], until('2027-03-15', '2027-03-16'),
        threshold(bar_years=3), 1)
    bar('years-not-known', 'the number of years is not known', '2025-01-01', [plain], unknown, threshold(bar_years=None), 1,
        'rules.bar_years')
    bar('last-of-time', 'ends on the last day there is', '2198-01-01', [revoked('2197-12-31')], until('2199-12-31', None),
        entry=1)
    bar('beyond-time', 'ends after the last day there is', '2199-12-31', [revoked('2198-01-01')], until(None, None), entry=1)
    bar('before-rules', 'a recorded revocation of before the rules keeps its bar', '2023-01-01', [revoked('2021-06-01')],
        until('2023-06-01', '2023-06-02'), entry=1)

    def refused(slug, about, status, field, given, entry=None):
        asked('bar', 'refused/' + slug, '15', about, given, {'error': {'status': status}},
              more={'error': {'field': field, 'entry': entry, 'clause': '15'}})
    refused('on', 'no such day', 'DATE', 'bar.on', {'on': '2023-02-29', 'revocations': []})
    for slug, about, status, name, what in (
            ('ground', 'no such ground', 'ENUM', 'ground', revoked('2024-01-01', 'ART16')),
            ('ground-missing', 'no ground', 'ENUM', 'ground', {'decided_on': '2024-01-01'}),
            ('decided', 'no such day', 'DATE', 'decided_on', revoked('2023-02-29')),
            ('published', 'published before it was decided', 'CONTRADICTION', 'published_on',
             revoked('2024-01-02', published_on='2024-01-01')),
            ('annulled', 'annulled before it was decided', 'CONTRADICTION', 'annulled_on',
             revoked('2024-01-02', annulled_on='2024-01-01'))):
        refused(slug, about, status, 'revocations[2].' + name, {'on': '2025-01-01', 'revocations': [plain, what]}, 2)


def write():
    """All of them."""
    changes()
    publicities()
    reports()
    bars()
