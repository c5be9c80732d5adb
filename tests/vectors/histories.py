# SPDX-License-Identifier: Apache-2.0
"""A title's history: what was so on a day, by which event, and what was to be done or known (Art. 9 to 18)."""
from casebook import asked, reading

TAKEN_PART = {'review_required': True, 'review_done': True, 'rating_required': False}
FAILED, FAIR, GOOD = (dict(TAKEN_PART, year=2023, grade=grade) for grade in ('FAIL', 'FAIR', 'GOOD'))
WAY = [('APPLIED', '2025-06-10'), ('PUBLICITY_STARTED', '2025-09-01', {'workdays': 5}), ('OBJECTION', '2025-09-02'),
       ('OBJECTION_DECIDED', '2025-09-03', {'outcome': 'DISMISSED'}), ('AWARDED', '2025-09-08', {'expires_on': '2028-09-07'})]
AWARD = ('AWARDED', '2022-09-15')


def event(kind, on, more=None):
    """One event."""
    return dict({'type': kind, 'on': on}, **(more or {}))


def notice(number, kind, date, certainty='NOTIFIED', detail=None, problem=None, ground=None, field=None, reasons=()):
    """What is to be known of one event."""
    return {'event': number, 'kind': kind, 'date': date, 'certainty': certainty, 'detail': detail, 'problem': problem,
            'ground': ground, 'field': field, 'reasons': list(reasons)}


def told(slug, clause, about, happened, on, state, since, by, notices=(), rules=None, **more):
    """A case of a history: state on a day, since when and by which event, and every notice."""
    expect = dict({'state': state, 'since': since, 'event': by, 'notices': list(notices)}, **more)
    asked('history', slug, clause, about, {'events': [event(*e) for e in happened]}, expect, rules=rules, on=on)


def impossible(number, on, problem):
    """A notice of an event that cannot be."""
    return notice(number, 'IMPOSSIBLE', on, problem=problem)


def irregular(number, on, problem, **more):
    """A notice of an event that stands, but not as foreseen."""
    return notice(number, 'IRREGULAR', on, problem=problem, **more)


def application():
    """Art. 9 to 12: from the application to the award."""
    told('nothing', '9', 'nothing ever happened', [], '2025-01-01', 'NONE', None, None, barred=False, title='NONE',
         application='NONE')
    told('way/before', '9', 'the day before the application', WAY, '2025-06-09', 'NONE', None, None)
    told('way/applied', '9', 'applied', WAY, '2025-06-10', 'APPLIED', '2025-06-10', 1, title='NONE', application='APPLIED')
    told('way/public', '11', 'in publicity', WAY, '2025-09-01', 'IN_PUBLICITY', '2025-09-01', 2,
         [notice(2, 'PUBLICITY_ENDING', '2025-09-05', detail='WAITING')])
    told('way/objection', '12', 'an objection is open', WAY, '2025-09-02', 'IN_PUBLICITY', '2025-09-01', 2,
         [notice(2, 'PUBLICITY_ENDING', '2025-09-05', detail='BLOCKED'), notice(3, 'OBJECTION_OPEN', '2025-09-02')])
    told('way/dismissed', '12', 'the objection was dismissed', WAY, '2025-09-03', 'IN_PUBLICITY', '2025-09-01', 2,
         [notice(2, 'PUBLICITY_ENDING', '2025-09-05', detail='WAITING')])
    told('way/over', '12', 'the publicity is over', WAY, '2025-09-06', 'IN_PUBLICITY', '2025-09-01', 2,
         [notice(2, 'PUBLICITY_ENDED', '2025-09-05', detail='CLEAR')])
    told('way/over-1', '12', 'R26: one day longer', WAY, '2025-09-06', 'IN_PUBLICITY', '2025-09-01', 2,
         [notice(2, 'PUBLICITY_ENDING', '2025-09-08', detail='WAITING')], reading(PUBLICITY_COUNT=1))
    told('way/awarded', '12', 'awarded', WAY, '2025-09-08', 'HOLDER', '2025-09-08', 5, title='HOLDER', application='NONE',
         expires_on='2028-09-07')
    told('way/awarded-1', '12', 'R26: awarded on the last day of the publicity', WAY, '2025-09-08', 'HOLDER', '2025-09-08', 5,
         [irregular(5, '2025-09-08', 'PUBLICITY_RUNNING')], reading(PUBLICITY_COUNT=1))
    told('way/last-day', '18', 'the last day of the title', WAY, '2028-09-07', 'HOLDER', '2025-09-08', 5)
    told('way/expired', '18', 'the day after', WAY, '2028-09-08', 'EXPIRED', '2028-09-08', 5, title='EXPIRED')
    told('withdrawn', '9', 'withdrawn', WAY[:1] + [('WITHDRAWN', '2025-06-11')], '2025-06-11', 'NONE', '2025-06-11', 2)
    told('refused', '12', 'refused in publicity', WAY[:3] + [('REFUSED', '2025-09-03')], '2025-09-03', 'NONE', '2025-09-03', 4)
    told('upheld', '12', 'an objection was upheld: the bureau decides', WAY[:3] + [('OBJECTION_DECIDED', '2025-09-03', {
         'outcome': 'UPHELD'})], '2025-09-06', 'IN_PUBLICITY', '2025-09-01', 2,
         [notice(2, 'PUBLICITY_ENDED', '2025-09-05', detail='UPHELD')])
    told('upheld-awarded', '12', 'awarded though an objection was upheld', WAY[:3] + [
         ('OBJECTION_DECIDED', '2025-09-03', {'outcome': 'UPHELD'}), ('AWARDED', '2025-09-08')], '2025-09-08', 'HOLDER',
         '2025-09-08', 5, [irregular(5, '2025-09-08', 'OBJECTION_UPHELD')])
    told('objection-blocks', '12', 'an open objection blocks the award', WAY[:3] + [('AWARDED', '2025-09-08')], '2025-09-08',
         'IN_PUBLICITY', '2025-09-01', 2, [notice(2, 'PUBLICITY_ENDED', '2025-09-05', detail='BLOCKED'),
                                           notice(3, 'OBJECTION_OPEN', '2025-09-02'),
                                           impossible(4, '2025-09-08', 'OBJECTION_OPEN')], impossible_count=1)
    told('too-early', '12', 'awarded on the last day of the publicity', WAY[:2] + [('AWARDED', '2025-09-05')], '2025-09-05',
         'HOLDER', '2025-09-05', 3, [irregular(3, '2025-09-05', 'PUBLICITY_RUNNING')])
    told('no-publicity', '11', 'awarded without publicity', WAY[:1] + [('AWARDED', '2025-09-05')], '2025-09-05', 'HOLDER',
         '2025-09-05', 2, [irregular(2, '2025-09-05', 'NO_PUBLICITY')])
    told('begins-with-award', '12', 'a record may begin with the award', [AWARD], '2022-09-15', 'HOLDER', '2022-09-15', 1)
    told('renewed', '9', 'applied again and awarded before the title ran out', [
         ('AWARDED', '2022-09-15', {'expires_on': '2025-09-14'}), ('APPLIED', '2025-06-10'),
         ('PUBLICITY_STARTED', '2025-09-01', {'workdays': 5}), ('AWARDED', '2025-09-08', {'expires_on': '2028-09-07'})],
         '2025-10-01', 'HOLDER', '2022-09-15', 1, expires_on='2028-09-07')
    told('renewal-pending', '9', 'a holder applies again', [('AWARDED', '2022-09-15', {'expires_on': '2025-09-14'}),
         ('APPLIED', '2025-06-10')], '2025-06-10', 'HOLDER', '2022-09-15', 1, title='HOLDER', application='APPLIED')
    told('renewal-late', '9', 'the title ran out while the application was pending', [
         ('AWARDED', '2022-09-15', {'expires_on': '2025-09-14'}), ('APPLIED', '2025-06-10')], '2025-09-15', 'EXPIRED',
         '2025-09-15', 1, title='EXPIRED', application='APPLIED')


def evaluations():
    """Art. 13 to 15: the two revocations, one without and one with a bar."""
    part = [AWARD, ('EVALUATED', '2023-05-10', {'evaluation': FAIR}), ('EVALUATED', '2024-05-09', {'evaluation': FAILED}),
            ('REVOKED', '2024-06-03', {'ground': 'ART14', 'ref': 3}), ('APPLIED', '2025-06-12')]
    due = [notice(3, 'GROUND_MADE_OUT', '2024-05-09', detail='REVOKE_DUE', ground='ART14')]
    told('14/fair', '14', 'fair: the title is kept', part, '2023-05-10', 'HOLDER', '2022-09-15', 1)
    told('14/failed', '14', 'failed: a ground alone takes nothing away', part, '2024-06-02', 'HOLDER', '2022-09-15', 1, due)
    told('14/revoked', '14', 'revoked under Art. 14', part, '2024-06-03', 'REVOKED', '2024-06-03', 4, ground='ART14',
         barred=False, bar_until=None, first_filing=None)
    told('14/again', '14', 'applies the next year: no bar', part, '2025-06-12', 'APPLIED', '2025-06-12', 5, barred=False,
         title='REVOKED')
    told('14/again-1', '14', 'R20: barred', part, '2025-06-12', 'APPLIED', '2025-06-12', 5, [irregular(5, '2025-06-12', 'BARRED')],
         reading(ART14_BAR=1), barred=True, bar_until='2026-06-03', first_filing='2026-06-04', bar_event=4)
    told('14/good', '14', 'good', [AWARD, ('EVALUATED', '2023-05-10', {'evaluation': GOOD})], '2023-05-10', 'HOLDER',
         '2022-09-15', 1)
    told('13/ungraded', '13', 'no grade yet: open', [AWARD, ('EVALUATED', '2023-05-10', {'evaluation': TAKEN_PART})],
         '2023-05-10', 'HOLDER', '2022-09-15', 1,
         [notice(2, 'GROUND_OPEN', '2023-05-10', detail='OPEN', ground='ART14', field='evaluation.grade')])
    missed = {'review_required': True, 'review_done': True, 'rating_required': True, 'rating_done': False, 'grade': 'GOOD'}
    told('13/missed', '13', 'one of two exercises missed', [AWARD, ('EVALUATED', '2023-05-10', {'evaluation': missed})],
         '2023-05-10', 'HOLDER', '2022-09-15', 1, [notice(2, 'GROUND_MADE_OUT', '2023-05-10', detail='REVOKE_DUE',
                                                          ground='ART14', reasons=['NOT_PARTICIPATED'])])
    told('13/missed-1', '13', 'R19: one of two does not suffice', [AWARD, ('EVALUATED', '2023-05-10', {'evaluation': missed})],
         '2023-05-10', 'HOLDER', '2022-09-15', 1, rules=reading(EVALUATION_MISSED=1))
    told('13/replaced', '13', 'a corrected result replaces the first', [AWARD, ('EVALUATED', '2023-05-10', {
         'evaluation': FAILED}), ('EVALUATED', '2023-06-01', {'evaluation': FAIR, 'ref': 2})], '2023-06-01', 'HOLDER',
         '2022-09-15', 1)

    def barred(slug, about, revoked_on, last, first, filed, problem, **more):
        record = [AWARD, ('REVOKED', revoked_on, dict({'ground': 'ART15_1'}, **more)), ('APPLIED', filed)]
        told('15/' + slug, '15', about, record, filed, 'APPLIED', filed, 3,
             [irregular(3, filed, problem)] if problem else [], barred=bool(problem), bar_until=last if problem else None,
             first_filing=first if problem else None,
             events=[{'bar_until': None}, {'bar_until': last, 'fate': 'STANDS'}, {'problem': problem}])
    barred('day-before', 'applies the day before the bar ends', '2024-03-15', '2026-03-15', '2026-03-16', '2026-03-14', 'BARRED')
    barred('last-day', 'applies on its last day', '2024-03-15', '2026-03-15', '2026-03-16', '2026-03-15', 'BARRED')
    barred('day-after', 'applies the day after the bar ends', '2024-03-15', '2026-03-15', '2026-03-16', '2026-03-16', None)
    barred('leap-before', 'from 29 February: applies on 28 February', '2024-02-29', '2026-02-28', '2026-03-01', '2026-02-28',
           'BARRED')
    barred('leap-day-before', 'from 29 February: applies on 27 February', '2024-02-29', '2026-02-28', '2026-03-01', '2026-02-27',
           'BARRED')
    barred('leap-after', 'from 29 February: applies on 1 March', '2024-02-29', '2026-02-28', '2026-03-01', '2026-03-01', None)
    record = [AWARD, ('REVOKED', '2024-03-15', {'ground': 'ART15_1', 'published_on': '2024-03-28'}), ('APPLIED', '2026-03-20')]
    told('15/published', '15', 'decided and published on different days', record, '2026-03-20', 'APPLIED', '2026-03-20', 3,
         barred=False)
    told('15/published-1', '15', 'R21: from the publication', record, '2026-03-20', 'APPLIED', '2026-03-20', 3,
         [irregular(3, '2026-03-20', 'BARRED')], reading(BAR_START=1), barred=True, bar_until='2026-03-28')
    record = [AWARD, ('REVOKED', '2024-03-15', {'ground': 'ART15_2'}), ('APPLIED', '2030-01-01')]
    told('15/published-missing-1', '15', 'R21: publication not given', record, '2030-01-01', 'APPLIED', '2030-01-01', 3,
         [irregular(3, '2030-01-01', 'MAYBE_BARRED', field='revocations.published_on')], reading(BAR_START=1), barred=None,
         bar_field='revocations.published_on')
    for ground in ('ART15_2', 'ART15_3'):
        told('15/' + ground.lower(), '15', 'revoked', [AWARD, ('REVOKED', '2024-03-15', {'ground': ground})], '2025-01-01',
             'REVOKED', '2024-03-15', 2, ground=ground, barred=True, bar_until='2026-03-15', first_filing='2026-03-16',
             bar_event=2)
    for ground in ('ART17', 'OTHER'):
        told('15/' + ground.lower(), '15', 'revoked without a bar', [AWARD, ('REVOKED', '2024-03-15', {'ground': ground})],
             '2025-01-01', 'REVOKED', '2024-03-15', 2, ground=ground, barred=False)
    annulled = [AWARD, ('REVOKED', '2024-03-15', {'ground': 'ART15_1'}), ('REVOCATION_ANNULLED', '2024-09-01')]
    told('15/annulled-before', '15', 'the day before it is annulled', annulled, '2024-08-31', 'REVOKED', '2024-03-15', 2,
         barred=True, bar_until='2026-03-15')
    told('15/annulled', '15', 'annulled: the title is back, the bar is gone', annulled, '2024-09-01', 'HOLDER', '2022-09-15', 1,
         barred=False, ground=None)
    told('15/both', '15', 'revoked under Art. 14, awarded again, revoked under Art. 15', part + [
         ('PUBLICITY_STARTED', '2025-09-01', {'workdays': 5}), ('AWARDED', '2025-09-15'),
         ('REVOKED', '2026-02-28', {'ground': 'ART15_1'}), ('APPLIED', '2028-02-28')], '2028-02-28', 'APPLIED', '2028-02-28', 9,
         [irregular(9, '2028-02-28', 'BARRED')], barred=True, bar_until='2028-02-28', first_filing='2028-02-29')
    told('15/no-application', '15', 'awarded again without an application on record', [
         AWARD, ('REVOKED', '2024-03-15', {'ground': 'ART14'}), ('AWARDED', '2025-09-15')], '2025-09-15', 'HOLDER', '2025-09-15', 3,
         [irregular(3, '2025-09-15', 'AFTER_REVOCATION')])
    told('15/expired', '15', 'revoked after it had run out', [('AWARDED', '2022-09-15', {'expires_on': '2025-09-14'}),
         ('REVOKED', '2025-10-10', {'ground': 'ART15_1'})], '2025-10-10', 'REVOKED', '2025-10-10', 2,
         [irregular(2, '2025-10-10', 'TITLE_EXPIRED')], barred=True, bar_until='2027-10-10')


def duties():
    """Art. 16, 17: changes and reports."""
    moved = [AWARD, ('CHANGED', '2025-09-15', {'change_kind': 'ADDRESS'})]
    due = '2025-10-31'
    told('17/due', '17', 'to be filed', moved, '2025-10-31', 'HOLDER', '2022-09-15', 1,
         [notice(2, 'CHANGE_DUE', due, detail='OPEN')])
    told('17/overdue', '17', 'not filed in time', moved, '2025-11-03', 'HOLDER', '2022-09-15', 1,
         [notice(2, 'CHANGE_OVERDUE', due, detail='OVERDUE')])
    told('17/due-1', '17', 'R25: the internal decision is not given', moved, '2025-11-03', 'HOLDER', '2022-09-15', 1,
         [notice(2, 'CHANGE_DUE', None, None, detail='UNKNOWN', field='change.internal_decision_on')], reading(CHANGE_START=1))
    filed = moved + [('CHANGE_FILED', '2025-10-31')]
    told('17/filed', '17', 'filed in time: the bureau decides', filed, '2025-10-31', 'HOLDER', '2022-09-15', 1,
         [notice(2, 'CHANGE_AWAITING_DECISION', '2025-10-31', detail='FILED_IN_TIME')])
    told('17/filed-late', '17', 'filed late: the bureau decides', moved + [('CHANGE_FILED', '2025-11-03')], '2025-11-03', 'HOLDER',
         '2022-09-15', 1, [notice(2, 'CHANGE_AWAITING_DECISION', '2025-11-03', detail='FILED_LATE')])
    told('17/filed-before', '17', 'filed before the change', [AWARD, ('CHANGED', '2025-09-15', {'change_kind': 'ADDRESS',
         'filed_on': '2025-09-01'})], '2025-09-15', 'HOLDER', '2022-09-15', 1,
         [notice(2, 'CHANGE_AWAITING_DECISION', '2025-09-01', detail='FILED_IN_TIME')])
    told('17/leaves', '17', 'it leaves Beijing', [AWARD, ('CHANGED', '2025-09-15', {'change_kind': 'ADDRESS',
         'leaves_beijing': True})], '2025-09-15', 'HOLDER', '2022-09-15', 1,
         [notice(2, 'CHANGE_DUE', due, detail='OPEN', reasons=['CONDITION_AFFECTED'])])
    told('17/altered', '17', 'the bureau altered the title', filed + [('CHANGE_DECIDED', '2025-12-01', {'decision': 'ALTERED'})],
         '2025-12-01', 'HOLDER', '2022-09-15', 1)
    revoked = filed + [('CHANGE_DECIDED', '2025-12-01', {'decision': 'REVOKED'})]
    told('17/revoked', '17', 'the bureau revoked it: no bar', revoked, '2025-12-01', 'REVOKED', '2025-12-01', 4, ground='ART17',
         barred=False)
    told('17/revoked-annulled', '17', 'that was annulled: the decision is open again', revoked + [
         ('REVOCATION_ANNULLED', '2026-02-01')], '2026-02-01', 'HOLDER', '2022-09-15', 1,
         [notice(2, 'CHANGE_AWAITING_DECISION', '2025-10-31', detail='FILED_IN_TIME')])
    told('17/near-end', '17', 'due after what no later notice moves', [AWARD, ('CHANGED', '2026-11-19', {'change_kind': 'NAME'})],
         '2026-12-24', 'HOLDER', '2022-09-15', 1, [notice(2, 'CHANGE_DUE', '2026-12-31', 'MAY_CHANGE', detail='OPEN')])
    told('17/gone', '17', 'the title is gone: nothing is owed', moved + [('REVOKED', '2025-10-01', {'ground': 'ART14'})],
         '2025-11-30', 'REVOKED', '2025-10-01', 3)
    asked_for = [AWARD, ('REPORT_DUE', '2025-01-10', {'due_on': '2025-03-31'})]
    told('16/due', '16', 'to be reported', asked_for, '2025-03-31', 'HOLDER', '2022-09-15', 1,
         [notice(2, 'REPORT_DUE', '2025-03-31', detail='OPEN')])
    told('16/overdue', '16', 'not reported in time', asked_for, '2025-04-01', 'HOLDER', '2022-09-15', 1,
         [notice(2, 'REPORT_OVERDUE', '2025-03-31', detail='OVERDUE')])
    told('16/reported', '16', 'reported', asked_for + [('REPORTED', '2025-03-01')], '2025-04-01', 'HOLDER', '2022-09-15', 1,
         events=[{'answered_by': None}, {'answered_by': 3}, {'answers': 2}])


def impossibles():
    """Events that cannot be in their state: told by number, and the replay goes on."""
    def cannot(slug, about, events, problem, state, since, by, before=(), rules=None):
        on = events[-1][1]
        told('impossible/' + slug, '18', about, events, on, state, since, by,
             list(before) + [impossible(len(events), on, problem)], rules, impossible_count=1)
    held = ('HOLDER', '2022-09-15', 1)
    pending = ('APPLIED', '2025-06-10', 1)
    cannot('no-application', 'withdrawn without an application', [('WITHDRAWN', '2025-06-10')], 'NO_APPLICATION', 'NONE', None,
           None)
    cannot('no-application-award', 'an award that answers a withdrawn application', [WAY[0], ('WITHDRAWN', '2025-06-11'),
           ('AWARDED', '2025-09-08', {'ref': 1})], 'NO_APPLICATION', 'NONE', '2025-06-11', 2)
    cannot('application-pending', 'applied twice', [WAY[0], ('APPLIED', '2025-06-11')], 'APPLICATION_PENDING', *pending)
    cannot('no-title', 'evaluated without a title', [WAY[0], ('EVALUATED', '2025-06-11', {'evaluation': GOOD})], 'NO_TITLE',
           *pending)
    cannot('no-title-revoked', 'revoked without a title', [('REVOKED', '2025-06-11', {'ground': 'ART14'})], 'NO_TITLE', 'NONE', None,
           None)
    cannot('title-held', 'awarded twice', [AWARD, ('AWARDED', '2023-01-01')], 'TITLE_HELD', *held)
    cannot('not-in-publicity', 'an objection before the publicity', [WAY[0], ('OBJECTION', '2025-06-11')], 'NOT_IN_PUBLICITY',
           *pending)
    cannot('in-publicity', 'published twice', WAY[:2] + [('PUBLICITY_STARTED', '2025-09-02', {'workdays': 5})], 'IN_PUBLICITY',
           'IN_PUBLICITY', '2025-09-01', 2, [notice(2, 'PUBLICITY_ENDING', '2025-09-05', detail='WAITING')])
    cannot('nothing-to-answer', 'a report nobody asked for', [AWARD, ('REPORTED', '2025-03-01')], 'NOTHING_TO_ANSWER', *held)
    two = [AWARD, ('REPORT_DUE', '2025-01-10', {'due_on': '2025-03-31'}), ('REPORT_DUE', '2025-01-10', {'due_on': '2025-06-30'})]
    open_two = [notice(2, 'REPORT_DUE', '2025-03-31', detail='OPEN'), notice(3, 'REPORT_DUE', '2025-06-30', detail='OPEN')]
    cannot('ambiguous', 'a report that may answer two', two + [('REPORTED', '2025-03-01')], 'AMBIGUOUS', *held, before=open_two)
    told('impossible/not-ambiguous', '16', 'it says which', two + [('REPORTED', '2025-03-01', {'ref': 3})], '2025-03-01', *held,
         open_two[:1])
    cannot('wrong-ref', 'it names an event of another kind', two + [('REPORTED', '2025-03-01', {'ref': 1})], 'WRONG_REF', *held,
           before=open_two)
    cannot('already-answered', 'it names what has its answer', two + [('REPORTED', '2025-03-01', {'ref': 3}),
           ('REPORTED', '2025-03-02', {'ref': 3})], 'ALREADY_ANSWERED', *held, before=open_two[:1])


def bad_events():
    """Bad input in a history."""
    def refused(slug, about, status, field, events, on='2025-12-31', entry=None):
        asked('history', 'refused/' + slug, None, about, {'events': events}, {'error': {'status': status}}, on=on,
              more={'error': {'field': field, 'entry': entry}})
    award = event(*AWARD)
    refused('order', 'an event dated before the one above it', 'ORDER', 'events[2].on', [award, event('REPORT_DUE', '2022-09-14')],
            entry=2)
    refused('on-missing', 'when did it happen?', 'DATE', 'events[2].on', [award, {'type': 'REPORTED'}], entry=2)
    refused('on', 'no such day', 'DATE', 'events[1].on', [event('AWARDED', '2023-02-29')], entry=1)
    refused('type-missing', 'what happened?', 'ENUM', 'events[2].type', [award, {'on': '2023-01-01'}], entry=2)
    refused('type', 'no such type', 'ENUM', 'events[1].type', [event('PRAISED', '2023-01-01')], entry=1)
    refused('ref', 'it answers a later event', 'RANGE', 'events[2].ref', [award, event('REPORTED', '2023-01-01', {'ref': 3})],
            entry=2)
    refused('workdays', 'how long?', 'RANGE', 'events[2].workdays', [event('APPLIED', '2023-01-01'),
                                                                  event('PUBLICITY_STARTED', '2023-02-01')], entry=2)
    refused('ground', 'why?', 'ENUM', 'events[2].ground', [award, event('REVOKED', '2023-02-01')], entry=2)
    refused('member', 'a member of another type', 'CONTRADICTION', 'events[1].detail', [event('APPLIED', '2023-01-01', {
        'ground': 'ART14'})], entry=1)
    refused('calendar', 'beyond the calendar', 'CALENDAR', 'events[2].on', [award, event('CHANGED', '2041-01-01', {
        'change_kind': 'NAME'})], on='2041-01-02', entry=2)


def write():
    """All of them."""
    application()
    evaluations()
    duties()
    impossibles()
    bad_events()
