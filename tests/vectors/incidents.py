# SPDX-License-Identifier: Apache-2.0
"""Art. 6(2): penalties and listings."""
from casebook import C12, C52, C91, DOCUMENTED, EMINENT, VERIFIED, case, dec, doc, reading, ruling, threshold, ver

P, L = 'ART6_2_PENALTIES', 'ART6_2_DISHONESTY'
COMPLETE = {'incidents_complete': True}
FAR, NEAR = '2022-06-30', '2024-06-30'      # both ends of the window before D


def incident(kind, decided_on, basis, more):
    """One incident of the organisation, documented unless said otherwise."""
    entry = {'kind': kind, 'subject': more.pop('subject', 'ENTITY')}
    if decided_on:
        entry['decided_on'] = decided_on
    entry.update(more)
    if basis:
        entry['basis'] = basis
    return entry


def crime(decided_on='2023-06-30', basis='DOCUMENTED', **more):
    """A criminal penalty."""
    return incident('CRIMINAL', decided_on, basis, more)


def penalty(severity='SEVERE', decided_on='2023-06-30', basis='DOCUMENTED', **more):
    """An administrative penalty."""
    if severity:
        more['severity'] = severity
    return incident('ADMINISTRATIVE_PENALTY', decided_on, basis, more)


def severe(decided_on='2023-06-30', basis='DOCUMENTED', **more):
    """A severe administrative penalty."""
    return penalty('SEVERE', decided_on, basis, **more)


def listing(decided_on='2023-06-30', basis='DOCUMENTED', **more):
    """Serious dishonesty: on a list."""
    return incident('SERIOUS_DISHONESTY', decided_on, basis, more)


def representative(entry, office_from=None, office_until=None):
    """The same incident, of a legal representative."""
    entry['subject'] = 'LEGAL_REPRESENTATIVE'
    if office_from:
        entry['office_from'] = office_from
    if office_until:
        entry['office_until'] = office_until
    return entry


def one(c, slug, about, what, verdict, reasons, **more):
    """A case of a complete list with one incident."""
    facts = more.pop('facts', COMPLETE)
    case(c, slug, about, facts, verdict, reasons, incidents=[what], **more)


def softened(c, slug, about, what, result, reasons, field, **more):
    """A softening that a document proves, and the same one only declared: then it holds at one corner alone."""
    rules, facts = more.pop('rules', None), more.pop('facts', COMPLETE)
    one(c, slug, about, dict(what, basis='DOCUMENTED'), result, reasons, rules=rules, facts=facts, **more)
    weak = dict(what, evidence=41)
    del weak['basis']
    one(c, slug + '-declared', about + ', only declared', weak, 'UNKNOWN', ['EVIDENCE'] + reasons, rules=rules, facts=facts,
        field='incidents[1].' + field, evidence=41, entry=1)
    one(c, slug + '-unverified', about + ', documented where a reviewer is asked for',
        dict(what, basis='DOCUMENTED', evidence=42), 'UNKNOWN', ['EVIDENCE'] + reasons,
        rules=dict(rules or {}, **VERIFIED), facts={'incidents_complete': ver(True)}, field='incidents[1].' + field, evidence=42)


# ------------------------------------------------------------------------------------------------------- both kinds
def shared(c, make, other):
    """What penalties and listings share; `make` gives one that counts in full, `other` one of the other kind."""
    f = 'incidents_complete'

    def out(day):
        """The day a penalty has left the window; a listing without an end stays in effect for ever."""
        return day if c == P else None
    case(c, 'clean', 'a complete list without any', COMPLETE, 'MET', [], incidents=[], observed=None, required=None,
         shortfall=None, shortfall_both=None, unit=None, met_from=None, entry=None, evidence=None)
    case(c, 'clean-documented', 'the document for it is shown', {f: doc(True, 7)}, 'MET', [], evidence=7)
    case(c, 'not-stated', 'nobody says that the list is complete', {}, 'UNKNOWN', ['NOT_STATED', 'INCIDENTS_INCOMPLETE'],
         field=f, met_from=None, entry=None, evidence=None)
    case(c, 'not-complete', 'the list is said not to be complete', {f: dec(False, 3)}, 'UNKNOWN',
         ['EVIDENCE', 'INCIDENTS_INCOMPLETE'], field=f, evidence=3, met_from=None)
    case(c, 'complete-weak', 'complete, but only declared', {f: dec(True, 4)}, 'UNKNOWN', ['EVIDENCE', 'INCIDENTS_INCOMPLETE'],
         rules=DOCUMENTED, field=f, evidence=4)
    case(c, 'complete-at-floor', 'complete by a document where that is asked for', {f: doc(True, 4)}, 'MET', [],
         rules=DOCUMENTED, evidence=4)
    case(c, 'complete-unverified', 'complete by a document where a reviewer is asked for', {f: doc(True, 4)}, 'UNKNOWN',
         ['EVIDENCE', 'INCIDENTS_INCOMPLETE'], rules=VERIFIED, field=f, evidence=4)
    one(c, 'counts', 'one in the window', make(), 'NOT_MET', [], entry=1, met_from=out('2025-07-01'), observed=None, required=None)
    one(c, 'counts-declared', 'what speaks against needs no proof', make(basis=None), 'NOT_MET', [], rules=VERIFIED,
        facts={f: ver(True)}, entry=1, met_from=out('2025-07-01'))
    one(c, 'counts-incomplete', 'one in the window settles it, complete or not', make(), 'NOT_MET', ['INCIDENTS_INCOMPLETE'],
        facts={}, entry=1, met_from=None)
    one(c, 'other-kind', 'the other half of Art. 6(2) weighs that one', other(), 'MET', [], entry=None)
    one(c, 'evidence-entry', 'the weakest fact used is shown: the entry', make(basis='DECLARED', evidence=9), 'NOT_MET', [],
        facts={f: doc(True, 1)}, evidence=9)
    one(c, 'evidence-complete', 'the weakest fact used is shown: the list', make(basis='VERIFIED', evidence=9), 'NOT_MET', [],
        facts={f: doc(True, 1)}, evidence=1)
    one(c, 'evidence-tie', 'of equals the first is shown', make(evidence=9), 'NOT_MET', [], facts={f: doc(True, 1)}, evidence=1)

    # No date: nothing else is looked at.
    one(c, 'undated', 'no date: it may lie anywhere', make(None), 'UNKNOWN', ['NOT_STATED', 'DATE_NOT_STATED'],
        field='incidents[1].decided_on', entry=1, met_from=None)
    one(c, 'undated-verified', 'no date, however well evidenced', make(None, 'VERIFIED', evidence=6), 'UNKNOWN',
        ['NOT_STATED', 'DATE_NOT_STATED'], field='incidents[1].decided_on', evidence=6)
    one(c, 'undated-suspended', 'no date: a suspension is not looked at', make(None, challenge='SUSPENDED'), 'UNKNOWN',
        ['NOT_STATED', 'DATE_NOT_STATED'], field='incidents[1].decided_on')
    one(c, 'undated-former', 'no date: nor is the office', representative(make(None), office_until='2020-01-01'), 'UNKNOWN',
        ['NOT_STATED', 'DATE_NOT_STATED'], field='incidents[1].decided_on')
    one(c, 'undated-annulled', 'no date, but annulled', make(None, annulled=True), 'MET', ['ANNULLED', 'DATE_NOT_STATED'],
        entry=None)
    one(c, 'undated-annulled-declared', 'no date, annulled as it is said: either would settle it, the date is named',
        make(None, None, annulled=True), 'UNKNOWN', ['NOT_STATED', 'ANNULLED', 'DATE_NOT_STATED'],
        field='incidents[1].decided_on')
    one(c, 'undated-incomplete', 'no date, and the list open: neither alone settles it, the first is named', make(None),
        'UNKNOWN', ['NOT_STATED', 'INCIDENTS_INCOMPLETE', 'DATE_NOT_STATED'], facts={}, field=f, entry=1)
    case(c, 'undated-two', 'two without a date: none alone settles it', COMPLETE, 'UNKNOWN', ['NOT_STATED', 'DATE_NOT_STATED'],
         incidents=[make(None), make(None)], field='incidents[1].decided_on', entry=1)

    # Annulled, challenged.
    softened(c, 'annulled', 'annulled', make(annulled=True), 'MET', ['ANNULLED'], 'annulled')
    case(c, 'annulled-two-repaired', 'two that only declare it annulled: none alone settles it, a repair that R18 does not look at is '
         'not asked for', COMPLETE, 'UNKNOWN', ['EVIDENCE', 'ANNULLED', 'REPAIRED'],
         incidents=[make(basis=None, repaired_on='2024-01-10', annulled=True) for _ in range(2)],
         rules=reading(REPAIRED_RECORD=2), field='incidents[1].annulled', entry=1)
    one(c, 'annulled-no', 'said not to be annulled', make(annulled=False), 'NOT_MET', [])
    softened(c, 'suspended', 'suspended: left to the bureau', make(challenge='SUSPENDED'), 'DISCRETION', ['SUSPENDED'],
             'challenge', met_from=out('2025-07-01'))
    one(c, 'pending', 'a pending challenge changes nothing', make(challenge='PENDING'), 'NOT_MET', ['PENDING'], entry=1)
    one(c, 'challenge-none', 'no challenge', make(challenge='NONE'), 'NOT_MET', [])
    one(c, 'disclosed', 'told or not: a matter of Art. 15', make(disclosed='NO'), 'NOT_MET', [])

    # After the deadline (R15).
    after = '2024-07-15'
    one(c, 'after', 'decided after the deadline: left to the bureau, waiting makes it worse first', make(after), 'DISCRETION',
        ['AFTER_DEADLINE'], entry=1, met_from=out('2026-07-16'))
    one(c, 'after-day', 'decided the day after', make('2024-07-01'), 'DISCRETION', ['AFTER_DEADLINE'], met_from=out('2026-07-02'))
    one(c, 'after-declared', 'its date holds at any basis', make(after, None), 'DISCRETION', ['AFTER_DEADLINE'],
        rules=VERIFIED, facts={f: ver(True)})
    one(c, 'after-1', 'R15: outside the window', make(after), 'MET', ['AFTER_DEADLINE'], rules=reading(AFTER_DEADLINE=1),
        entry=None, met_from=None)
    one(c, 'after-2', 'R15: no softening', make(after), 'NOT_MET', ['AFTER_DEADLINE'], rules=reading(AFTER_DEADLINE=2),
        entry=1, met_from=out('2026-07-16'))
    one(c, 'after-annulled', 'after the deadline and annulled', make(after, annulled=True), 'MET',
        ['ANNULLED', 'AFTER_DEADLINE'])
    one(c, 'after-annulled-declared', 'after the deadline, annulled as it is said', make(after, None, annulled=True), 'UNKNOWN',
        ['EVIDENCE', 'ANNULLED', 'AFTER_DEADLINE'], field='incidents[1].annulled')
    one(c, 'on-deadline', 'decided on the deadline is not after it', make(NEAR), 'NOT_MET', [], met_from=out('2026-07-01'))

    # A legal representative's.
    def office(slug, about, start, end, verdict, reasons, **more):
        one(c, 'office-' + slug, about, representative(make('2023-06-30'), start, end), verdict, reasons, **more)
    former = ['FORMER_REPRESENTATIVE']
    office('open', 'in office, as far as is said', None, None, 'NOT_MET', [], entry=1)
    office('now', 'in office at the deadline', '2020-01-01', None, 'NOT_MET', [])
    office('last-day', 'the deadline is the last day in office', '2020-01-01', NEAR, 'NOT_MET', [])
    office('left', 'in office when it was decided, not at the deadline', '2020-01-01', '2024-06-29', 'DISCRETION', former,
           entry=1, met_from=out('2025-07-01'))
    office('left-that-day', 'decided on the last day in office', '2020-01-01', '2023-06-30', 'DISCRETION', former)
    office('left-before', 'had left the day before the decision', '2020-01-01', '2023-06-29', 'MET', former, entry=None,
           met_from=None)
    office('left-open', 'no first day: in office ever before', None, '2024-01-01', 'DISCRETION', former)
    office('began-after', 'came into office after the decision: own acts count', '2024-01-01', None, 'NOT_MET', [])
    office('began-on-deadline', 'came into office on the deadline', NEAR, None, 'NOT_MET', [])
    office('to-come', 'comes into office after the deadline', '2024-07-01', None, 'MET', former, entry=None)
    office('between', 'came after the decision, left before the deadline', '2023-07-01', '2024-01-01', 'MET', former)
    office('leaves', 'leaves after the deadline, was not in office when it was decided: waiting cures it', '2023-07-01',
           '2024-08-31', 'NOT_MET', [], met_from='2024-09-01')
    office('leaves-later', 'leaves after the deadline, was in office when it was decided: the window alone cures it',
           '2020-01-01', '2024-08-31', 'NOT_MET', [], met_from=out('2025-07-01'))
    softened(c, 'former', 'in office when it was decided', representative(make(), '2020-01-01', '2024-06-29'), 'DISCRETION',
             former, 'office_until')
    softened(c, 'never', 'not in office on either day', representative(make(), '2020-01-01', '2022-12-31'), 'MET', former,
             'office_until')
    softened(c, 'coming', 'not yet in office', representative(make(), '2024-07-01'), 'MET', former, 'office_from')

    # Several: the hardest, then the latest.
    case(c, 'latest', 'of two that count the latest is named, and time must pass both', COMPLETE, 'NOT_MET', [],
         incidents=[make('2023-09-01'), make('2023-01-10')], entry=1, met_from=out('2025-09-02'))
    case(c, 'latest-second', 'the latest may come second', COMPLETE, 'NOT_MET', [],
         incidents=[make('2023-01-10'), make('2023-09-01')], entry=2, met_from=out('2025-09-02'))
    case(c, 'hardest', 'the hardest is named, though it is older', COMPLETE, 'NOT_MET', ['SUSPENDED'],
         incidents=[make('2023-09-01', challenge='SUSPENDED'), make('2023-01-10')], entry=2, met_from=out('2025-09-02'))
    case(c, 'undated-last', 'of equals the undated is named last', COMPLETE, 'NOT_MET', ['DATE_NOT_STATED'],
         incidents=[make(None), make('2023-01-10')], entry=2, met_from=None)
    case(c, 'discretion-two', 'two left to the bureau', COMPLETE, 'DISCRETION', ['SUSPENDED'],
         incidents=[make('2023-01-10', challenge='SUSPENDED'), make('2023-09-01', challenge='SUSPENDED')], entry=2)
    case(c, 'second-open', 'the second entry is the open one', COMPLETE, 'UNKNOWN', ['EVIDENCE', 'ANNULLED'],
         incidents=[make('2015-01-01', annulled=True), make(basis=None, annulled=True)], field='incidents[2].annulled', entry=2)
    case(c, 'discretion-and-open', 'one left to the bureau, one open: that one would settle it', COMPLETE, 'UNKNOWN',
         ['EVIDENCE', 'ANNULLED', 'SUSPENDED'], incidents=[make(challenge='SUSPENDED'), make(basis=None, annulled=True)],
         field='incidents[2].annulled', entry=2)
    case(c, 'incomplete-and-open', 'the list is open and one entry too: neither alone settles it, the first is named', {},
         'UNKNOWN', ['NOT_STATED', 'INCIDENTS_INCOMPLETE', 'ANNULLED'], incidents=[make(basis=None, annulled=True)], field=f)
    case(c, 'incomplete-discretion', 'left to the bureau, but the list is open', {}, 'UNKNOWN',
         ['NOT_STATED', 'INCIDENTS_INCOMPLETE', 'SUSPENDED'], incidents=[make(challenge='SUSPENDED')], field=f)

    # Room: none by default; never for what an open list leaves open.
    no = {**COMPLETE, **EMINENT}
    one(c, 'sponsor', 'Art. 6 does not relax item 2', make(), 'NOT_MET', [], facts=no, uscc=C12)
    one(c, 'what-1', 'R13: items with a figure', make(), 'NOT_MET', [], facts=no, uscc=C12, rules=reading(RELAXATION_WHAT=1))
    one(c, 'what-2', 'R13: all nine', make(), 'DISCRETION', ['RELAXABLE'], facts=no, uscc=C12,
        rules=reading(RELAXATION_WHAT=2), entry=1, met_from=out('2025-07-01'))
    one(c, 'what-2-doubtful', 'R13: all nine, sponsor doubtful', make(), 'DISCRETION', ['SPONSOR_DOUBTFUL'], facts=no, uscc=C52,
        rules=reading(RELAXATION_WHAT=2))
    one(c, 'what-2-company', 'R13: all nine, a company', make(), 'NOT_MET', [], facts=no, uscc=C91,
        rules=reading(RELAXATION_WHAT=2))
    one(c, 'flag-on', 'these rules do relax it', make(), 'DISCRETION', ['RELAXABLE'], facts=no, uscc=C12,
        rules={'relaxable': {c: True}})
    one(c, 'what-1-over-flag', 'R13 overrides the flag', make(), 'NOT_MET', [], facts=no, uscc=C12,
        rules={'relaxable': {c: True}, 'readings': {'RELAXATION_WHAT': 1}})
    one(c, 'who-0', 'R12: the sponsor counts', make(), 'NOT_MET', [], facts=no, uscc=C12, sponsor_usccs=[C91],
        rules=reading(RELAXATION_WHAT=2))
    one(c, 'who-1', 'R12: the operator counts', make(), 'DISCRETION', ['RELAXABLE'], facts=no, uscc=C12, sponsor_usccs=[C91],
        rules=reading(RELAXATION_WHAT=2, RELAXATION_WHO=1))
    one(c, 'what-2-incomplete', 'R13: relaxed, but not what the open list leaves open', make(), 'UNKNOWN',
        ['NOT_STATED', 'RELAXABLE', 'INCIDENTS_INCOMPLETE'], facts=dict(EMINENT), uscc=C12, rules=reading(RELAXATION_WHAT=2),
        field=f)
    case(c, 'what-2-clean-incomplete', 'R13: none known, the list open', dict(EMINENT), 'UNKNOWN',
         ['NOT_STATED', 'INCIDENTS_INCOMPLETE'], uscc=C12, rules=reading(RELAXATION_WHAT=2), field=f)
    one(c, 'in-principle', 'these rules say in principle', make(), 'DISCRETION', ['IN_PRINCIPLE'],
        rules={'force': {c: 'IN_PRINCIPLE'}})
    case(c, 'in-principle-incomplete', 'in principle, the list open: no room', {}, 'UNKNOWN',
         ['NOT_STATED', 'INCIDENTS_INCOMPLETE'], rules={'force': {c: 'IN_PRINCIPLE'}}, field=f)
    one(c, 'not-required', 'these rules do not have it', make(), 'NOT_APPLICABLE', [], rules={'force': {c: 'NOT_REQUIRED'}},
        entry=None, met_from=None, evidence=None)

    # Rulings.
    left = make(challenge='SUSPENDED')
    one(c, 'allowed', 'the bureau allowed it; time is told of step 1', left, 'MET', ['RULED', 'SUSPENDED'],
        rulings=[ruling(c, 'ALLOWED')], met_from=out('2025-07-01'), entry=1)
    one(c, 'refused', 'the bureau refused it', left, 'NOT_MET', ['RULED', 'SUSPENDED'], rulings=[ruling(c, 'REFUSED')])
    one(c, 'later-wins', 'of two rulings the later wins', left, 'MET', ['RULED', 'SUSPENDED'],
        rulings=[ruling(c, 'ALLOWED', '2024-06-20'), ruling(c, 'REFUSED', '2024-06-01')])
    one(c, 'ruled-same-day', 'a ruling of the day of the decision', left, 'MET', ['RULED', 'SUSPENDED'],
        rulings=[ruling(c, 'ALLOWED', '2023-06-30')])
    one(c, 'ruled-before', 'a ruling of the day before it cannot know of it', left, 'DISCRETION',
        ['RULING_UNUSED', 'SUSPENDED'], rulings=[ruling(c, 'ALLOWED', '2023-06-29')])
    case(c, 'ruled-between', 'a ruling older than the latest of two changes nothing', COMPLETE, 'DISCRETION',
         ['RULING_UNUSED', 'SUSPENDED'], incidents=[make('2023-01-10', challenge='SUSPENDED'), left],
         rulings=[ruling(c, 'ALLOWED', '2023-03-01')])
    case(c, 'ruled-before-annulled', 'nor one older than what was annulled since', COMPLETE, 'DISCRETION',
         ['RULING_UNUSED', 'ANNULLED', 'SUSPENDED'], incidents=[make('2024-01-10', annulled=True), left],
         rulings=[ruling(c, 'ALLOWED', '2023-12-01')])
    case(c, 'ruled-before-other', 'a later one of the other half does not matter', COMPLETE, 'MET', ['RULED', 'SUSPENDED'],
         incidents=[left, other('2024-06-20')], rulings=[ruling(c, 'ALLOWED', '2024-06-15')])
    case(c, 'ruled-undated', 'an undated one does not make a ruling old, but stays open', COMPLETE, 'UNKNOWN',
         ['NOT_STATED', 'RULED', 'SUSPENDED', 'DATE_NOT_STATED'], incidents=[left, make(None)],
         rulings=[ruling(c, 'ALLOWED')], field='incidents[2].decided_on')
    one(c, 'ruled-after', 'decided after the deadline, ruled since', make(after), 'MET', ['RULED', 'AFTER_DEADLINE'],
        rulings=[ruling(c, 'ALLOWED', '2024-07-20')], met_from=out('2026-07-16'))
    one(c, 'ruled-after-before', 'decided after the deadline, ruled before', make(after), 'DISCRETION',
        ['RULING_UNUSED', 'AFTER_DEADLINE'], rulings=[ruling(c, 'ALLOWED', '2024-07-14')])
    one(c, 'ruled-counts', 'nothing was open', make(), 'NOT_MET', ['RULING_UNUSED'], rulings=[ruling(c, 'ALLOWED')])
    case(c, 'ruled-clean', 'nothing to rule on', COMPLETE, 'MET', ['RULING_UNUSED'], rulings=[ruling(c, 'REFUSED')])
    case(c, 'ruled-incomplete', 'a ruling does not complete the list', {}, 'UNKNOWN',
         ['NOT_STATED', 'RULING_UNUSED', 'INCIDENTS_INCOMPLETE'], rulings=[ruling(c, 'ALLOWED')], field=f)
    weak = make(basis=None, challenge='SUSPENDED')
    one(c, 'allowed-weak', 'allowed, but what leaves it open is only declared', weak, 'UNKNOWN',
        ['EVIDENCE', 'RULED', 'SUSPENDED'], rulings=[ruling(c, 'ALLOWED')], field='incidents[1].challenge')
    one(c, 'refused-weak', 'refused: counts either way', weak, 'NOT_MET', ['RULED', 'SUSPENDED'],
        rulings=[ruling(c, 'REFUSED')])

    one(c, 'beyond-time', 'time runs out before the window does', make('2198-06-01'), 'NOT_MET', [], d='2198-06-30',
        met_from=None)


# -------------------------------------------------------------------------------------------------------- penalties
def window(slug, about, x, d, inside, cured, inside_1, cured_1):
    """A penalty of day x before the deadline d: whether it is in the window, and from when no more; then under R14 = 1."""
    for name, rules, says, from_ in (('', None, inside, cured), ('-far-out', reading(LOOKBACK_ENDS=1), inside_1, cured_1)):
        for kind, what in (('', severe(x)), ('-criminal', crime(x))):
            one(P, 'window-' + slug + name + kind, ('R14: ' if rules else '') + about, what, 'NOT_MET' if says else 'MET', [],
                rules=rules, d=d, entry=1 if says else None, met_from=from_)


def penalties():
    """Criminal and administrative penalties."""
    shared(P, severe, listing)
    far_out = reading(LOOKBACK_ENDS=1)
    one(P, 'criminal', 'a criminal penalty alone suffices', crime(), 'NOT_MET', [], entry=1, met_from='2025-07-01')
    one(P, 'criminal-declared', 'a criminal penalty needs no proof', crime(basis=None), 'NOT_MET', [])
    one(P, 'criminal-suspended', 'a criminal penalty, suspended', crime(challenge='SUSPENDED'), 'DISCRETION', ['SUSPENDED'])

    # The window (R14), by the corresponding day, counted forward only.
    window('far-end', 'two years before the deadline to the day', FAR, NEAR, True, '2024-07-01', False, None)
    window('outside', 'a day longer ago', '2022-06-29', NEAR, False, None, False, None)
    window('inside', 'a day less', '2022-07-01', NEAR, True, '2024-07-02', True, '2024-07-01')
    window('leap', 'on 29 February: the 28th corresponds', '2024-02-29', '2026-02-28', True, '2026-03-01', False, None)
    window('leap-after', 'on 29 February, asked on 1 March', '2024-02-29', '2026-03-01', False, None, False, None)
    window('leap-before', 'on 29 February, asked on the 27th', '2024-02-29', '2026-02-27', True, '2026-03-01', True,
           '2026-02-28')
    window('into-leap', 'on 28 February, deadline on 29 February: counting back would go wrong', '2022-02-28', '2024-02-29',
           False, None, False, None)
    window('into-leap-on', 'on 28 February, deadline on 28 February', '2022-02-28', '2024-02-28', True, '2024-02-29', False,
           None)
    window('into-leap-march', 'on 1 March, deadline on 29 February', '2022-03-01', '2024-02-29', True, '2024-03-02', True,
           '2024-03-01')
    window('2026', 'two years before a later deadline', '2024-06-30', '2026-06-30', True, '2026-07-01', False, None)
    window('2026-outside', 'a day longer ago', '2024-06-29', '2026-06-30', False, None, False, None)
    one(P, 'years-3', 'other rules look back three years', penalty(decided_on='2021-06-30'), 'NOT_MET', [],
        rules=threshold(lookback_years=3), met_from='2024-07-01')
    one(P, 'years-3-outside', 'other rules look back three years', penalty(decided_on='2021-06-29'), 'MET', [],
        rules=threshold(lookback_years=3))
    one(P, 'years-4-leap', 'four years from a leap day end on a leap day', crime('2020-02-29'), 'NOT_MET', [],
        rules=threshold(lookback_years=4), d='2024-02-29', met_from='2024-03-01')
    one(P, 'years-not-known', 'the number of years is not known', penalty(), 'UNKNOWN', ['NOT_STATED'],
        rules=threshold(lookback_years=None), field='rules.lookback_years', met_from=None)
    one(P, 'outside-but-suspended', 'outside the window; every line that applies is told', crime('2020-01-01',
        challenge='SUSPENDED'), 'MET', ['SUSPENDED'], entry=None)

    # Severity (R17).
    softened(P, 'minor', 'a minor penalty', penalty('MINOR'), 'MET', [], 'severity', entry=None)
    softened(P, 'hearing', 'of the hearing class: left to the bureau', penalty('HEARING_CLASS'), 'DISCRETION',
             ['HEARING_CLASS'], 'severity', entry=1, met_from='2025-07-01')
    one(P, 'hearing-1', 'R17: of the hearing class, counts', penalty('HEARING_CLASS'), 'NOT_MET', ['HEARING_CLASS'],
        rules=reading(SEVERITY_SCALE=1), entry=1, met_from='2025-07-01')
    one(P, 'hearing-1-declared', 'R17: counts without proof', penalty('HEARING_CLASS', basis=None), 'NOT_MET',
        ['HEARING_CLASS'], rules=reading(SEVERITY_SCALE=1))
    one(P, 'minor-1', 'R17: a minor one still does not', penalty('MINOR'), 'MET', [], rules=reading(SEVERITY_SCALE=1))
    one(P, 'severe-1', 'R17: a severe one counts', penalty('SEVERE'), 'NOT_MET', [], rules=reading(SEVERITY_SCALE=1))
    one(P, 'hearing-outside', 'of the hearing class, outside the window', penalty('HEARING_CLASS', '2022-06-29'), 'MET',
        ['HEARING_CLASS'])
    one(P, 'severity-missing', 'severity not stated', penalty(None), 'UNKNOWN', ['NOT_STATED', 'SEVERITY_NOT_STATED'],
        field='incidents[1].severity', entry=1, met_from='2025-07-01')
    one(P, 'severity-missing-verified', 'severity not stated, though the entry is verified', penalty('NOT_STATED',
        basis='VERIFIED', evidence=5), 'UNKNOWN', ['NOT_STATED', 'SEVERITY_NOT_STATED'], field='incidents[1].severity',
        evidence=5)
    one(P, 'severity-missing-outside', 'severity not stated, outside the window', penalty(None, '2022-06-29'), 'MET',
        ['SEVERITY_NOT_STATED'])
    one(P, 'severity-missing-former', 'severity not stated, of a former representative: at most left to the bureau',
        representative(penalty(None), '2020-01-01', '2024-01-01'), 'UNKNOWN',
        ['NOT_STATED', 'FORMER_REPRESENTATIVE', 'SEVERITY_NOT_STATED'], field='incidents[1].severity', entry=1)
    one(P, 'severity-missing-ruled', 'severity not stated: nothing to rule on', penalty(None), 'UNKNOWN',
        ['NOT_STATED', 'RULING_UNUSED', 'SEVERITY_NOT_STATED'], field='incidents[1].severity',
        rulings=[ruling(P, 'ALLOWED')])
    one(P, 'undated-minor', 'no date: severity is not looked at', penalty('MINOR', None), 'UNKNOWN',
        ['NOT_STATED', 'DATE_NOT_STATED'], field='incidents[1].decided_on')
    one(P, 'undated-severity-missing', 'neither date nor severity', penalty(None, None), 'UNKNOWN',
        ['NOT_STATED', 'DATE_NOT_STATED'], field='incidents[1].decided_on')
    one(P, 'hearing-refused', 'of the hearing class, refused', penalty('HEARING_CLASS'), 'NOT_MET',
        ['RULED', 'HEARING_CLASS'], rulings=[ruling(P, 'REFUSED')])
    one(P, 'hearing-allowed', 'of the hearing class, allowed', penalty('HEARING_CLASS'), 'MET', ['RULED', 'HEARING_CLASS'],
        rulings=[ruling(P, 'ALLOWED')])

    # Credit repair (R18).
    def repaired(on='2024-01-15', basis='DOCUMENTED'):
        return penalty(repaired_on=on, basis=basis)
    softened(P, 'repaired', 'repaired: left to the bureau', repaired(), 'DISCRETION', ['REPAIRED'], 'repaired_on', entry=1,
             met_from='2025-07-01')
    softened(P, 'repaired-1', 'R18: repaired, no longer counts', repaired(), 'MET', ['REPAIRED'], 'repaired_on',
             rules=reading(REPAIRED_RECORD=1), entry=None, met_from=None)
    one(P, 'repaired-2', 'R18: repaired, counts all the same', repaired(), 'NOT_MET', ['REPAIRED'],
        rules=reading(REPAIRED_RECORD=2), entry=1, met_from='2025-07-01')
    one(P, 'repaired-2-declared', 'R18: counts without proof of the repair', repaired(basis=None), 'NOT_MET', ['REPAIRED'],
        rules=reading(REPAIRED_RECORD=2))
    one(P, 'repaired-on-deadline', 'repaired on the deadline', repaired(NEAR), 'DISCRETION', ['REPAIRED'])
    one(P, 'repaired-after', 'repaired a day too late', repaired('2024-07-01'), 'NOT_MET', [], met_from='2025-07-01')
    one(P, 'repaired-after-1', 'R18: repaired later, which waiting brings', repaired('2024-07-15'), 'NOT_MET', [],
        rules=reading(REPAIRED_RECORD=1), met_from='2024-07-15')
    one(P, 'repaired-after-1-declared', 'R18: repaired later, as it is said: waiting for the window alone', repaired(
        '2024-07-15', None), 'NOT_MET', [], rules=reading(REPAIRED_RECORD=1), met_from='2025-07-01')
    one(P, 'repaired-same-day', 'repaired on the day of the decision', repaired('2023-06-30'), 'DISCRETION', ['REPAIRED'])

    # Lines together: the softest stands.
    one(P, 'hearing-repaired-1', 'hearing class, and repaired under R18 = 1', penalty('HEARING_CLASS', repaired_on='2024-01-15'),
        'MET', ['HEARING_CLASS', 'REPAIRED'], rules=reading(REPAIRED_RECORD=1))
    one(P, 'hearing-repaired', 'hearing class and repaired', penalty('HEARING_CLASS', repaired_on='2024-01-15'), 'DISCRETION',
        ['HEARING_CLASS', 'REPAIRED'])
    one(P, 'hearing-1-repaired', 'R17: hearing class counts, but it was repaired', penalty('HEARING_CLASS',
        repaired_on='2024-01-15'), 'DISCRETION', ['HEARING_CLASS', 'REPAIRED'], rules=reading(SEVERITY_SCALE=1))
    one(P, 'minor-suspended', 'minor and suspended', penalty('MINOR', challenge='SUSPENDED'), 'MET', ['SUSPENDED'])
    one(P, 'hearing-pending', 'hearing class, a challenge pending', penalty('HEARING_CLASS', challenge='PENDING'), 'DISCRETION',
        ['HEARING_CLASS', 'PENDING'])
    one(P, 'after-minor', 'after the deadline and minor', penalty('MINOR', '2024-07-15'), 'MET', ['AFTER_DEADLINE'])
    one(P, 'after-2-hearing', 'R15: after the deadline is not softened, its severity is', penalty('HEARING_CLASS',
        '2024-07-15'), 'DISCRETION', ['AFTER_DEADLINE', 'HEARING_CLASS'], rules=reading(AFTER_DEADLINE=2))
    one(P, 'hearing-former-never', 'hearing class, of one not in office on either day', representative(
        penalty('HEARING_CLASS'), '2020-01-01', '2023-01-01'), 'MET', ['FORMER_REPRESENTATIVE', 'HEARING_CLASS'])
    one(P, 'everything', 'every line at once', representative(penalty('HEARING_CLASS', annulled=True, challenge='SUSPENDED',
        repaired_on='2024-01-15'), '2020-01-01', '2024-01-01'), 'MET',
        ['ANNULLED', 'FORMER_REPRESENTATIVE', 'HEARING_CLASS', 'REPAIRED', 'SUSPENDED'])
    one(P, 'everything-declared', 'every line at once, only declared: annulment alone would settle it; the first that does '
        'is named', representative(penalty('MINOR', basis=None, annulled=True, challenge='SUSPENDED', repaired_on='2024-01-15'),
                                   '2020-01-01', '2023-01-01'), 'UNKNOWN',
        ['EVIDENCE', 'ANNULLED', 'FORMER_REPRESENTATIVE', 'REPAIRED', 'SUSPENDED'], field='incidents[1].office_until')
    case(P, 'two-kinds', 'a criminal and an administrative one; the later is named', COMPLETE, 'NOT_MET', [],
         incidents=[crime('2023-01-10'), penalty(decided_on='2023-09-01')], entry=2, met_from='2025-09-02')
    case(P, 'severe-and-hearing', 'severe before hearing class, though older', COMPLETE, 'NOT_MET', ['HEARING_CLASS'],
         incidents=[penalty('HEARING_CLASS', '2024-01-10'), penalty('SEVERE', '2023-01-10')], entry=2,
         met_from='2026-01-11')
    case(P, 'gap', 'one leaves the window while another is still to be decided: every day counts', COMPLETE, 'NOT_MET', [],
         incidents=[penalty(decided_on='2022-08-01')], rules=far_out, entry=1, met_from='2024-08-01')
    case(P, 'gap-1', 'R15 at 1: one leaves the window before the next is decided', COMPLETE, 'NOT_MET', ['AFTER_DEADLINE'],
         incidents=[penalty(decided_on='2022-08-01'), penalty(decided_on='2024-09-01')], rules=reading(AFTER_DEADLINE=1),
         entry=1, met_from='2024-08-02')
    case(P, 'gap-none', 'R15 at 1: the next is decided before the first leaves the window', COMPLETE, 'NOT_MET',
         ['AFTER_DEADLINE'], incidents=[penalty(decided_on='2022-08-01'), penalty(decided_on='2024-08-01')],
         rules=reading(AFTER_DEADLINE=1), entry=1, met_from='2026-08-02')


# --------------------------------------------------------------------------------------------------------- listings
def listings():
    """Serious dishonesty found by a court or an authority (R16)."""
    shared(L, listing, crime)
    at_d, any_day = reading(DISHONESTY_WINDOW=1), reading(DISHONESTY_WINDOW=2)
    ended = ['LISTING_ENDED']
    old = '2015-03-02'
    one(L, 'in-effect', 'listed long ago and still on the list', listing(old), 'NOT_MET', [], entry=1, met_from=None)
    one(L, 'in-effect-1', 'R16: on the list at the deadline', listing(old), 'NOT_MET', [], rules=at_d, met_from=None)
    one(L, 'in-effect-2', 'R16: on the list on days of the window', listing(old), 'NOT_MET', [], rules=any_day, met_from=None)

    # Listed in the window, off the list since.
    recent = listing('2023-01-10', ended_on='2023-05-01')
    one(L, 'listed-in-window', 'listed in the window, ended since: counts', recent, 'NOT_MET', ended, entry=1,
        met_from='2025-01-11')
    one(L, 'listed-in-window-declared', 'its end needs no proof: it does not matter', listing('2023-01-10', None,
        ended_on='2023-05-01'), 'NOT_MET', ended)
    softened(L, 'listed-in-window-1', 'R16: not on the list at the deadline', recent, 'MET', ended, 'ended_on', rules=at_d,
             entry=None)
    one(L, 'listed-in-window-2', 'R16: on the list in the window', recent, 'NOT_MET', ended, rules=any_day,
        met_from='2025-05-01')
    one(L, 'listed-far-end', 'listed on the far end, ended since', listing(FAR, ended_on='2022-09-01'), 'NOT_MET', ended,
        met_from='2024-07-01')
    one(L, 'listed-far-end-out', 'R14: the far end is out', listing(FAR, ended_on='2022-09-01'), 'MET', ended,
        rules=reading(LOOKBACK_ENDS=1), entry=None)
    one(L, 'listed-before', 'listed a day before the window, ended since', listing('2022-06-29', ended_on='2022-09-01'), 'MET',
        ended, entry=None)
    one(L, 'listed-before-1', 'R16: likewise', listing('2022-06-29', ended_on='2022-09-01'), 'MET', ended, rules=at_d)
    one(L, 'listed-before-2', 'R16: but it was on the list in the window', listing('2022-06-29', ended_on='2022-09-01'),
        'NOT_MET', ended, rules=any_day, met_from='2024-09-01')
    one(L, 'leap', 'listed on 29 February, ended since', listing('2024-02-29', ended_on='2024-05-01'), 'NOT_MET', ended,
        d='2026-02-28', met_from='2026-03-01')
    one(L, 'leap-after', 'listed on 29 February, asked on 1 March', listing('2024-02-29', ended_on='2024-05-01'), 'MET', ended,
        d='2026-03-01')

    # Listed before the window.
    def long_listed(ended_on, basis='DOCUMENTED'):
        return listing(old, basis, ended_on=ended_on)
    softened(L, 'ended', 'off the list before the deadline', long_listed('2024-05-01'), 'MET', ended, 'ended_on', entry=None)
    one(L, 'ended-on-deadline', 'the deadline is the first day off the list', long_listed(NEAR), 'MET', ended, entry=None)
    one(L, 'ends-after', 'the deadline is the last day on the list: the day after cures it', long_listed('2024-07-01'), 'NOT_MET',
        [], entry=1, met_from='2024-07-01')
    one(L, 'ends-later', 'its end is known and to come', long_listed('2024-09-01'), 'NOT_MET', [], met_from='2024-09-01')
    one(L, 'ends-later-declared', 'its end is only said to come: waiting alone does not cure it', long_listed('2024-09-01', None),
        'NOT_MET', [], met_from=None)
    one(L, 'ends-later-1', 'R16: on the list at the deadline', long_listed('2024-09-01'), 'NOT_MET', [], rules=at_d,
        met_from='2024-09-01')
    one(L, 'ends-later-2', 'R16: the last day on the list must leave the window too', long_listed('2024-09-01'), 'NOT_MET', [],
        rules=any_day, met_from='2026-09-01')
    one(L, 'ended-2-in', 'R16: the last day on the list is the far end of the window', long_listed('2022-07-01'), 'NOT_MET',
        ended, rules=any_day, entry=1, met_from='2024-07-01')
    one(L, 'ended-2-out', 'R16: the last day on the list is before the window', long_listed('2022-06-30'), 'MET', ended,
        rules=any_day, entry=None)
    one(L, 'ended-2-far-out', 'R16 and R14: the far end is out', long_listed('2022-07-01'), 'MET', ended,
        rules=reading(DISHONESTY_WINDOW=2, LOOKBACK_ENDS=1))
    one(L, 'ended-2-far-out-in', 'R16 and R14: a day longer on the list', long_listed('2022-07-02'), 'NOT_MET', ended,
        rules=reading(DISHONESTY_WINDOW=2, LOOKBACK_ENDS=1), met_from='2024-07-01')
    softened(L, 'ended-2', 'R16: ended before the window', long_listed('2022-06-30'), 'MET', ended, 'ended_on', rules=any_day)
    one(L, 'same-day', 'listed and taken off on one day in the window: listed it was', listing('2023-01-10',
        ended_on='2023-01-10'), 'NOT_MET', ended)
    one(L, 'same-day-2', 'R16: it was on the list on no day at all', listing('2023-01-10', ended_on='2023-01-10'), 'MET', ended,
        rules=any_day)
    one(L, 'after-and-ended', 'listed and taken off after the deadline', listing('2024-07-10', ended_on='2024-08-01'),
        'DISCRETION', ['AFTER_DEADLINE'], met_from='2026-07-11')
    one(L, 'after-and-ended-1', 'R16: waiting until it is off the list', listing('2024-07-10', ended_on='2024-08-01'),
        'DISCRETION', ['AFTER_DEADLINE'], rules=at_d, met_from='2024-08-01')
    one(L, 'in-effect-after-2', 'R15 at 2: listed after the deadline, still on the list', listing('2024-07-10'), 'NOT_MET',
        ['AFTER_DEADLINE'], rules=reading(AFTER_DEADLINE=2), met_from=None)

    # Credit repair (R18).
    fixed = listing(old, repaired_on='2024-01-15')
    softened(L, 'repaired', 'on the list, but repaired: left to the bureau', fixed, 'DISCRETION', ['REPAIRED'], 'repaired_on',
             met_from=None)
    softened(L, 'repaired-1', 'R18: repaired, no longer counts', fixed, 'MET', ['REPAIRED'], 'repaired_on',
             rules=reading(REPAIRED_RECORD=1))
    one(L, 'repaired-2', 'R18: repaired, counts all the same', fixed, 'NOT_MET', ['REPAIRED'],
        rules=reading(REPAIRED_RECORD=2))
    one(L, 'repaired-after-1', 'R18: repaired later, which waiting brings', listing(old, repaired_on='2024-07-15'), 'NOT_MET', [],
        rules=reading(REPAIRED_RECORD=1), met_from='2024-07-15')

    # Lines together.
    one(L, 'ended-and-former', 'ended, of a former representative', representative(listing('2023-01-10',
        ended_on='2023-05-01'), '2020-01-01', '2024-01-01'), 'DISCRETION', ['FORMER_REPRESENTATIVE', 'LISTING_ENDED'])
    one(L, 'open-end-and-office', 'declared: leaving office or its end would each settle it; office comes first', representative(
        listing(old, None, ended_on='2024-05-01'), '2010-01-01', '2014-01-01'), 'UNKNOWN',
        ['EVIDENCE', 'FORMER_REPRESENTATIVE', 'LISTING_ENDED'], field='incidents[1].office_until')
    one(L, 'open-end-and-left', 'declared: leaving office would leave it to the bureau, which changes the verdict already',
        representative(listing(old, None, ended_on='2024-05-01'), '2010-01-01', '2020-01-01'), 'UNKNOWN',
        ['EVIDENCE', 'FORMER_REPRESENTATIVE', 'LISTING_ENDED'], field='incidents[1].office_until')
    case(L, 'two', 'one ended in the window, one still in effect', COMPLETE, 'NOT_MET', ended,
         incidents=[listing('2023-01-10', ended_on='2023-05-01'), listing(old)], entry=1, met_from=None)
    one(L, 'years-1', 'other rules look back one year: listed before, ended since', listing('2023-06-29',
        ended_on='2024-01-01'), 'MET', ended, rules=threshold(lookback_years=1))
    one(L, 'years-not-known', 'the number of years is not known', listing(), 'UNKNOWN', ['NOT_STATED'],
        rules=threshold(lookback_years=None), field='rules.lookback_years', met_from=None)


def write():
    """All of them."""
    penalties()
    listings()
