#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Section 11 of the second implementation: a platform's history, replayed event by event.

Written from the specification and the public header alone. It looks through the whole list again for every question, keeps
everything in plain dicts, and is as slow as that sounds.
"""
from oracle import (LAST_DAY, ONE_DAY, Refused, Revocation, Rules, bar_start, barred_until, bars_or_may, carries_bar,
                    evaluation, read_date, refusal, shown)
from duties import Calendar, NOTIFIED, Outside, weigh_change, weigh_publicity, weigh_report

TYPES = ['APPLIED', 'WITHDRAWN', 'REFUSED', 'PUBLICITY_STARTED', 'OBJECTION', 'OBJECTION_DECIDED', 'AWARDED', 'EVALUATED',
         'CHANGED', 'CHANGE_FILED', 'CHANGE_DECIDED', 'REVOKED', 'REVOCATION_ANNULLED', 'REPORT_DUE', 'REPORTED']


class Impossible(Exception):
    """An event that cannot be in its state."""


class Event:
    """One event, and what becomes of it."""

    def __init__(self, number, raw):
        self.number, self.raw = number, raw
        self.type = raw['type']
        self.on = read_date(raw['on'], 'on')
        self.ref = raw.get('ref') or 0
        self.fate, self.problem, self.state = 'STANDS', None, None
        self.answers = self.answered_by = self.decided_by = None
        self.bar_until = self.field = None
        self.title = None           # which title it belongs to (a number), for what a holder does
        self.application = None     # which application

    def day(self, name):
        return read_date(self.raw.get(name), name)

    @property
    def stands(self):
        return self.fate == 'STANDS'


class Replay:
    def __init__(self, events, on, rules, calendar):
        self.rules, self.calendar, self.on = rules, calendar, on
        self.events = events
        # The title: its state, since when, by which event; titles are numbered so that those past can be told apart.
        self.title, self.title_since, self.title_event = 'NONE', None, None
        self.title_number = 0
        self.began_on = self.began_by = None            # the award that began the present title
        self.award_event, self.expires_on, self.ground = None, None, None
        # The application likewise.
        self.application, self.application_since, self.application_event = 'NONE', None, None
        self.application_number = 0
        self.ended_on = self.ended_by = None            # when the last application came to nothing
        for event in events:
            if event.on > on:
                event.fate = 'LATER'
                continue
            self.expire(event.on)
            try:
                getattr(self, 'do_' + event.type.lower())(event)
            except Impossible as problem:
                event.fate, event.problem = 'IMPOSSIBLE', str(problem)
                event.answers = None
            event.state = self.state()[0]
        self.expire(on)

    # -- looking back

    def past(self):
        """Events that took effect."""
        return [e for e in self.events if e.stands and e.state is not None]

    def at(self, number):
        return self.events[number - 1]

    def expire(self, day):
        if self.title == 'HOLDER' and self.expires_on and day > self.expires_on:
            self.title, self.title_since, self.title_event = 'EXPIRED', self.expires_on + ONE_DAY, self.award_event

    def holds(self):
        return self.title == 'HOLDER'

    def state(self):
        """(state, since, event): the title while it is held, else what happened last."""
        title = (self.title, self.title_since, self.title_event)
        application = (self.application, self.application_since, self.application_event)
        if self.holds():
            return title
        if self.application != 'NONE':
            if self.title == 'NONE':
                return application
            if self.title == 'REVOKED':
                return application if self.application_event > self.title_event else title
            return application if self.application_since >= self.title_since else title
        if self.title != 'NONE':
            return title
        return ('NONE', self.ended_on, self.ended_by)

    def answered(self, event, candidates, types, of_title=None, of_application=None):
        """The earlier event that this one answers. `candidates`: those it may mean that have no answer yet."""
        if not event.ref:
            if not candidates:
                raise Impossible('NOTHING_TO_ANSWER')
            if len(candidates) > 1:
                raise Impossible('AMBIGUOUS')
            return candidates[0]
        named = self.at(event.ref)
        if (named.type not in types or not named.stands
                or (of_title is not None and named.title != of_title)
                or (of_application is not None and named.application != of_application)):
            raise Impossible('WRONG_REF')
        if named not in candidates:
            raise Impossible('ALREADY_ANSWERED')
        return named

    # -- applying

    def revocations(self):
        found = []
        for e in self.past():
            revokes = e.type == 'REVOKED' or (e.type == 'CHANGE_DECIDED' and e.raw['decision'] == 'REVOKED')
            if not revokes:
                continue
            r = Revocation()
            r.number, r.decided_on = e.number, e.on
            r.ground = e.raw['ground'] if e.type == 'REVOKED' else 'ART17'
            r.published_on = e.day('published_on') if e.type == 'REVOKED' else None
            r.annulled_on = self.at(e.answered_by).on if e.answered_by else None
            found.append(r)
        return found

    def barred(self, day):
        """(True, False or None, first day, last day, event, field)"""
        carrying = [r for r in self.revocations() if carries_bar(r, self.rules)]
        least = [r for r in carrying if bars_or_may(r, day, self.rules, False)]
        most = [r for r in carrying if bars_or_may(r, day, self.rules, True)]
        if not least:
            return False, None
        if not most:
            return None, None
        return True, barred_until(carrying, day, self.rules)

    def bar_hangs_on(self):
        """What a bar that may hold hangs on."""
        return 'revocations.published_on' if self.rules.known('bar_years') else 'rules.bar_years'

    def bar_of(self, event):
        """(last day of the bar that a revocation carries, what it hangs on)"""
        found = [r for r in self.revocations() if r.number == event.number and carries_bar(r, self.rules)]
        if not found:
            return None, None
        start = bar_start(found[0], self.rules)
        if start is None or not self.rules.known('bar_years'):
            return None, self.bar_hangs_on()
        return barred_until(found, start, self.rules), None

    def do_applied(self, event):
        if self.application != 'NONE':
            raise Impossible('APPLICATION_PENDING')
        barred = self.barred(event.on)[0]
        if barred is not False:
            event.problem = 'BARRED' if barred else 'MAYBE_BARRED'
            event.field = None if barred else self.bar_hangs_on()
        self.application_number += 1
        event.application = self.application_number
        self.application, self.application_since, self.application_event = 'APPLIED', event.on, event.number
        self.applied_by = event.number

    def pending(self, event):
        """Its application, which must be pending."""
        if self.application == 'NONE':
            raise Impossible('NO_APPLICATION')
        if event.ref and event.ref != self.applied_by:
            raise Impossible('WRONG_REF')
        event.answers = self.applied_by
        event.application = self.application_number

    def end_application(self, event):
        self.at(self.applied_by).answered_by = event.number
        self.application, self.application_since, self.application_event = 'NONE', None, None
        self.ended_on, self.ended_by = event.on, event.number

    def do_withdrawn(self, event):
        self.pending(event)
        self.end_application(event)

    do_refused = do_withdrawn

    def do_publicity_started(self, event):
        if self.application == 'NONE':
            raise Impossible('NO_APPLICATION')
        if self.application == 'IN_PUBLICITY':
            raise Impossible('IN_PUBLICITY')
        self.pending(event)
        self.application, self.application_since, self.application_event = 'IN_PUBLICITY', event.on, event.number

    def publicity(self):
        return [e for e in self.past() if e.type == 'PUBLICITY_STARTED' and e.application == self.application_number][-1]

    def in_publicity(self):
        if self.application == 'NONE':
            raise Impossible('NO_APPLICATION')
        if self.application != 'IN_PUBLICITY':
            raise Impossible('NOT_IN_PUBLICITY')

    def do_objection(self, event):
        self.in_publicity()
        if event.ref and event.ref != self.publicity().number:
            raise Impossible('WRONG_REF')
        event.answers, event.application = self.publicity().number, self.application_number

    def objections(self):
        return [e for e in self.past() if e.type == 'OBJECTION' and e.application == self.application_number]

    def do_objection_decided(self, event):
        self.in_publicity()
        still_open = [e for e in self.objections() if not e.answered_by]
        answered = self.answered(event, still_open, ['OBJECTION'], of_application=self.application_number)
        answered.answered_by, event.answers, event.application = event.number, answered.number, self.application_number

    def publicity_on(self, day):
        event = self.publicity()
        objections = []
        for o in self.objections():
            decided = self.at(o.answered_by) if o.answered_by else None
            objections.append((o.on, decided.on if decided else None, decided.raw['outcome'] if decided else None))
        return weigh_publicity(event.on, event.raw['workdays'], objections, day, self.rules, self.calendar)

    def do_awarded(self, event):
        if self.application == 'NONE':
            if self.holds():
                raise Impossible('TITLE_HELD')
            if event.ref:
                raise Impossible('NO_APPLICATION')
            if self.title == 'REVOKED':
                event.problem = 'AFTER_REVOCATION'
        elif self.application == 'APPLIED':
            self.pending(event)
            event.problem = 'NO_PUBLICITY'
        else:
            self.pending(event)
            found = self.publicity_on(event.on)
            if found['award'] == 'BLOCKED':
                raise Impossible('OBJECTION_OPEN')
            if found['state'] != 'ENDED':
                event.problem = 'PUBLICITY_RUNNING'
            elif found['award'] == 'UPHELD':
                event.problem = 'OBJECTION_UPHELD'
        if self.application != 'NONE':
            self.end_application(event)
        if not self.holds():
            self.title_number += 1
            self.title, self.title_since, self.title_event = 'HOLDER', event.on, event.number
            self.began_on, self.began_by = event.on, event.number
        self.ground = None
        self.award_event, self.expires_on = event.number, event.day('expires_on')
        event.title = self.title_number

    # -- holding

    def holder(self, event):
        if not self.holds():
            raise Impossible('NO_TITLE')
        event.title = self.title_number

    def of_title(self, type):
        return [e for e in self.past() if e.type == type and e.title == self.title_number]

    def do_evaluated(self, event):
        self.holder(event)
        if event.ref:
            unreplaced = [e for e in self.of_title('EVALUATED') if not e.answered_by]
            answered = self.answered(event, unreplaced, ['EVALUATED'], of_title=self.title_number)
            answered.answered_by, event.answers = event.number, answered.number

    def do_changed(self, event):
        self.holder(event)

    def filed_on(self, changed):
        """When a change was filed, by its own word or by a later event."""
        if changed.raw.get('filed_on'):
            return changed.day('filed_on')
        return self.at(changed.answered_by).on if changed.answered_by else None

    def do_change_filed(self, event):
        self.holder(event)
        unfiled = [e for e in self.of_title('CHANGED') if not self.filed_on(e) and not e.decided_by]
        answered = self.answered(event, unfiled, ['CHANGED'], of_title=self.title_number)
        answered.answered_by, event.answers = event.number, answered.number

    def do_change_decided(self, event):
        self.holder(event)
        undecided = [e for e in self.of_title('CHANGED') if not e.decided_by]
        if event.ref and self.at(event.ref).type == 'CHANGE_FILED' and self.at(event.ref).stands:
            filing = self.at(event.ref)
            if filing.title != self.title_number:
                raise Impossible('WRONG_REF')
            answered = self.at(filing.answers)
            if answered not in undecided:
                raise Impossible('ALREADY_ANSWERED')
        else:
            answered = self.answered(event, undecided, ['CHANGED'], of_title=self.title_number)
        answered.decided_by, event.answers = event.number, answered.number
        if event.raw['decision'] == 'REVOKED':
            self.revoke(event, 'ART17')

    def revoke(self, event, ground):
        self.title, self.title_since, self.title_event, self.ground = 'REVOKED', event.on, event.number, ground

    def do_revoked(self, event):
        if self.title not in ('HOLDER', 'EXPIRED'):
            raise Impossible('NO_TITLE')
        if event.ref:
            named = self.at(event.ref)
            if named.type not in ('EVALUATED', 'CHANGED', 'CHANGE_FILED') or not named.stands or named.title != self.title_number:
                raise Impossible('WRONG_REF')
            event.answers = event.ref
        if self.title == 'EXPIRED':
            event.problem = 'TITLE_EXPIRED'
        event.title = self.title_number
        self.revoke(event, event.raw['ground'])

    def do_revocation_annulled(self, event):
        def revokes(e):
            return e.type == 'REVOKED' or (e.type == 'CHANGE_DECIDED' and e.raw['decision'] == 'REVOKED')
        standing = [e for e in self.past() if revokes(e) and not e.answered_by]
        if event.ref and self.at(event.ref).stands and not revokes(self.at(event.ref)):
            raise Impossible('WRONG_REF')
        answered = self.answered(event, standing, ['REVOKED', 'CHANGE_DECIDED'])
        answered.answered_by, event.answers = event.number, answered.number
        for e in self.past():
            if e.type == 'CHANGED' and e.decided_by == answered.number:
                e.decided_by = None
        if self.title == 'REVOKED' and self.title_event == answered.number:
            self.title, self.title_since, self.title_event = 'HOLDER', self.began_on, self.began_by
            self.ground = None
            self.expire(event.on)

    def do_report_due(self, event):
        self.holder(event)

    def do_reported(self, event):
        self.holder(event)
        unreported = [e for e in self.of_title('REPORT_DUE') if not e.answered_by]
        answered = self.answered(event, unreported, ['REPORT_DUE'], of_title=self.title_number)
        answered.answered_by, event.answers = event.number, answered.number

    # -- what is to be known on the day asked about

    def notice(self, event):
        """{kind, date, certainty, detail, ...} or None."""
        def told(kind, date, certainty=NOTIFIED, **more):
            return dict({'event': event.number, 'kind': kind, 'date': shown(date), 'certainty': certainty, 'detail': None,
                         'problem': None, 'ground': None, 'field': None, 'reasons': []}, **more)
        if event.fate == 'LATER':
            return None
        if event.type == 'APPLIED' and event.stands and (self.application == 'NONE' or event.application != self.application_number):
            event.problem = event.field = None      # what became of a past application is past
        if event.fate == 'IMPOSSIBLE':
            return told('IMPOSSIBLE', event.on, problem=event.problem)
        if event.type == 'REVOKED':
            event.bar_until, event.field = self.bar_of(event)
        if event.problem:
            return told('IRREGULAR', event.on, problem=event.problem, field=event.field)
        held = self.holds() and event.title == self.title_number
        pending = self.application != 'NONE' and event.application == self.application_number
        if event.type == 'EVALUATED' and held and not event.answered_by:
            found = evaluation(event.raw['evaluation'], self.rules)
            if found['title'] != 'KEEP':
                kind = 'GROUND_MADE_OUT' if found['title'] == 'REVOKE_DUE' else 'GROUND_OPEN'
                return told(kind, event.on, detail=found['title'], ground='ART14', reasons=found['reasons'],
                            field=found['field'])
        if event.type == 'CHANGED' and held and not event.decided_by:
            filed_on = self.filed_on(event)
            found = weigh_change(event.raw['change_kind'], event.on, event.day('internal_decision_on'), filed_on,
                                 bool(event.raw.get('leaves_beijing')), self.on, self.rules, self.calendar)
            more = {'detail': found['state'], 'reasons': found['reasons']}
            if found['due_on'] is None:
                counted_from = self.rules.r(25) == 0 or event.day('internal_decision_on')
                more['field'] = 'rules.filing_workdays' if counted_from else 'change.internal_decision_on'
            if filed_on:
                return told('CHANGE_AWAITING_DECISION', filed_on, **more)
            kind = 'CHANGE_OVERDUE' if found['state'] == 'OVERDUE' else 'CHANGE_DUE'
            return told(kind, found['due_on'], found['due_certainty'], **more)
        if event.type == 'PUBLICITY_STARTED' and pending and self.application == 'IN_PUBLICITY':
            found = self.publicity_on(self.on)
            kind = 'PUBLICITY_ENDED' if found['state'] == 'ENDED' else 'PUBLICITY_ENDING'
            return told(kind, found['ends_on'], found['ends_certainty'], detail=found['award'], reasons=found['reasons'])
        if event.type == 'OBJECTION' and pending and not event.answered_by:
            return told('OBJECTION_OPEN', event.on)
        if event.type == 'REPORT_DUE' and held and not event.answered_by:
            due_on = event.day('due_on') or event.on
            found = weigh_report(due_on, None, self.on)
            return told('REPORT_OVERDUE' if found['state'] == 'OVERDUE' else 'REPORT_DUE', due_on, detail=found['state'])
        return None


def history_of(raw, on, rules, calendar):
    events = [Event(k + 1, e) for k, e in enumerate(raw.get('events') or [])]
    for event, before in zip(events[1:], events):
        if event.on < before.on:
            raise Refused('ORDER', 'events[%d].on' % event.number, event.number)
    replay = Replay(events, on, rules, calendar)
    state, since, by = replay.state()
    barred, until = replay.barred(on)
    notices = [n for n in (replay.notice(e) for e in events) if n]
    return {
        'name': raw.get('name'), 'state': state, 'since': shown(since), 'event': by,
        'title': replay.title, 'title_since': shown(replay.title_since), 'title_event': replay.title_event,
        'award_event': replay.award_event, 'expires_on': shown(replay.expires_on), 'ground': replay.ground,
        'application': replay.application, 'application_since': shown(replay.application_since),
        'application_event': replay.application_event,
        'barred': barred, 'bar_until': shown(until),
        'first_filing': shown(until + ONE_DAY) if until and until < LAST_DAY else None,
        'event_count': sum(e.fate != 'LATER' for e in events),
        'impossible_count': sum(e.fate == 'IMPOSSIBLE' for e in events),
        'notice_count': len(notices), 'notices': notices,
        'events': [{'event': e.number, 'fate': e.fate, 'problem': e.problem, 'state': e.state, 'answers': e.answers,
                    'answered_by': e.answered_by, 'decided_by': e.decided_by, 'bar_until': shown(e.bar_until)} for e in events]}


def history(document, calendar=None):
    rules, calendar, results = Rules(document.get('rules')), calendar or Calendar(), []
    on = read_date(document['on'], 'on')
    for row, raw in enumerate(document.get('platforms') or []):
        try:
            results.append(history_of(raw, on, rules, calendar))
        except Refused as refused:
            results.append(refusal(raw, row, refused))
        except Outside:
            results.append(refusal(raw, row, Refused('CALENDAR', None)))
    return {'results': results}
