# SPDX-License-Identifier: Apache-2.0
"""A holder of the title: the yearly exercise (Art. 13, 14), and the grounds that cost the title (Art. 15)."""
from casebook import DOCUMENTED, VERIFIED, asked, basis, dec, doc, reading, threshold, ver
from incidents import crime, listing, penalty, representative, severe


# ------------------------------------------------------------------------------------------------------ Art. 13, 14
FAIL = {'grade': 'FAIL', 'title': 'REVOKE_DUE', 'grounds': ['ART14'], 'funding': 'NONE', 'priority_support': False}
FAIR = {'grade': 'FAIR', 'title': 'KEEP', 'grounds': [], 'funding': 'NONE', 'priority_support': False}
GOOD = {'grade': 'GOOD', 'title': 'KEEP', 'grounds': [], 'funding': 'OPEN', 'priority_support': True}
TIERED = dict(GOOD, funding='TIERED')
UNSETTLED = {'grade': 'UNKNOWN', 'title': 'OPEN', 'grounds': [], 'funding': 'OPEN', 'priority_support': None}
MISSED, TAKEN, MAYBE = 'missed', 'taken', 'maybe'
NOT_PARTICIPATED = ['NOT_PARTICIPATED']

# What one exercise comes to: (required, done) as stated, None not stated.
EXERCISES = [((True, True), TAKEN), ((True, False), MISSED), ((True, None), MAYBE),
             ((False, True), TAKEN), ((False, False), TAKEN), ((False, None), TAKEN),
             ((None, True), TAKEN), ((None, False), MAYBE), ((None, None), MAYBE)]
# What two come to, the grade being GOOD: (review, rating) -> by default, under R19 = 1.
TWO = [(TAKEN, TAKEN, TAKEN, TAKEN), (TAKEN, MISSED, MISSED, TAKEN), (TAKEN, MAYBE, MAYBE, TAKEN),
       (MISSED, TAKEN, MISSED, TAKEN), (MISSED, MISSED, MISSED, MISSED), (MISSED, MAYBE, MISSED, MAYBE),
       (MAYBE, TAKEN, MAYBE, TAKEN), (MAYBE, MISSED, MISSED, MAYBE), (MAYBE, MAYBE, MAYBE, MAYBE)]
SHOWN = {TAKEN: (True, True), MISSED: (True, False), MAYBE: (True, None)}
WORD = {True: 'yes', False: 'no', None: 'unsaid'}


def exercise(review=(None, None), rating=(None, None), **more):
    """One year's exercise; what is None is not stated."""
    stated = dict(review_required=review[0], review_done=review[1], rating_required=rating[0], rating_done=rating[1], **more)
    return {name: value for name, value in stated.items() if value is not None}


def evaluated(slug, about, given, outcome, reasons, tier=None, rules=None, field=None):
    """A case of Art. 13 and 14."""
    asked('evaluate', slug, '14', about, given, dict(outcome, tier=tier, reasons=reasons), rules=rules, more={'field': field})


def after(taken, outcome):
    """What follows from taking part, were the grade to mean `outcome`."""
    return {TAKEN: (outcome, []), MISSED: (FAIL, NOT_PARTICIPATED), MAYBE: (UNSETTLED, NOT_PARTICIPATED)}[taken]


def evaluations():
    """Participation, grades, and what follows."""
    part = exercise((True, True), (True, True))
    evaluated('fail', 'failed', dict(part, grade='FAIL'), FAIL, [])
    evaluated('fair', 'fair', dict(part, grade='FAIR'), FAIR, [])
    evaluated('good', 'good, no tier given', dict(part, grade='GOOD'), GOOD, [])
    evaluated('good-tier', 'good, by tier', dict(part, grade='GOOD', tier=2), TIERED, [], tier=2)
    evaluated('fair-tier', 'a tier inside "good" means nothing to "fair"', dict(part, grade='FAIR', tier=1), FAIR, [], tier=1)
    evaluated('stars', 'stars are echoed, never read', dict(part, grade='FAIR', stars=5), FAIR, [])
    evaluated('no-grade', 'no grade given', part, UNSETTLED, [], field='evaluation.grade')
    evaluated('no-grade-unknown', 'no grade given, in a word', dict(part, grade='UNKNOWN'), UNSETTLED, [],
              field='evaluation.grade')
    evaluated('nothing', 'nothing stated', {}, UNSETTLED, NOT_PARTICIPATED, field='evaluation.review_required')
    evaluated('nothing-good', 'a grade alone', {'grade': 'GOOD'}, UNSETTLED, NOT_PARTICIPATED,
              field='evaluation.review_required')
    evaluated('not-required', 'neither was required', dict(exercise((False, None), (False, None)), grade='GOOD'), GOOD, [])

    # Each way to state one exercise, the other having been done or not required.
    for (required, done), taken in EXERCISES:
        slug = '%s-%s' % (WORD[required], WORD[done])
        field = None if taken != MAYBE else 'required' if required is None else 'done'
        for name, one, other in (('review', (required, done), (True, True)), ('review-alone', (required, done), (False, None))):
            outcome, reasons = after(taken, TIERED)
            evaluated('%s/%s' % (name, slug), 'the review', dict(exercise(one, other), grade='GOOD', tier=1), outcome, reasons,
                      tier=1, field=field and 'evaluation.review_' + field)
        for name, one, other in (('rating', (required, done), (True, True)), ('rating-alone', (required, done), (False, None))):
            outcome, reasons = after(taken, FAIR)
            evaluated('%s/%s' % (name, slug), 'the star rating', dict(exercise(other, one), grade='FAIR'), outcome, reasons,
                      field=field and 'evaluation.rating_' + field)

    # Both exercises (R19); the first that settles it alone is named.
    both = reading(EVALUATION_MISSED=1)
    for review, rating, default, under_1 in TWO:
        slug, about = '%s-%s' % (review, rating), 'review %s, rating %s' % (review, rating)
        given = exercise(SHOWN[review], SHOWN[rating])
        field = {MAYBE: 'evaluation.review_done' if review == MAYBE else 'evaluation.rating_done'}
        for grade, outcome in (('GOOD', GOOD), ('FAIR', FAIR)):
            came, reasons = after(default, outcome)
            evaluated('both/%s/%s' % (slug, grade.lower()), about, dict(given, grade=grade), came, reasons,
                      field=field.get(default))
            came, reasons = after(under_1, outcome)
            evaluated('both-1/%s/%s' % (slug, grade.lower()), 'R19: ' + about, dict(given, grade=grade), came, reasons,
                      rules=both, field=field.get(under_1))
        evaluated('both/%s/fail' % slug, about + ', failed anyway', dict(given, grade='FAIL'), FAIL,
                  [] if default == TAKEN else NOT_PARTICIPATED)
        came, reasons = after(default, UNSETTLED)
        evaluated('both/%s/none' % slug, about + ', no grade', given, came, reasons,
                  field=field.get(default) or ('evaluation.grade' if default == TAKEN else None))
    evaluated('both-1/one-alone', 'R19: one required and missed, the other not required', dict(
        exercise((True, False), (False, None)), grade='GOOD'), GOOD, [], rules=both)
    evaluated('both-1/one-alone-rating', 'R19: likewise the star rating', dict(
        exercise((False, None), (True, False)), grade='FAIR'), FAIR, [], rules=both)

    # Evidence.
    evaluated('weak-done', 'done, as it says itself', dict(exercise((ver(True), dec(True)), (ver(True), ver(True))),
              grade='GOOD'), UNSETTLED, NOT_PARTICIPATED, rules=DOCUMENTED, field='evaluation.review_done')
    evaluated('weak-not-required', 'not required, as it says itself', dict(exercise((dec(False), None), (doc(False), None)),
              grade='GOOD'), UNSETTLED, NOT_PARTICIPATED, rules=DOCUMENTED, field='evaluation.review_required')
    evaluated('weak-missed', 'missed by its own word: needs no proof', dict(exercise((dec(True), dec(False)),
              (doc(True), doc(True))), grade='GOOD'), FAIL, NOT_PARTICIPATED, rules=VERIFIED)
    evaluated('documented', 'documented where that is asked for', dict(exercise((doc(True), doc(True)), (doc(False), None)),
              grade='GOOD'), GOOD, [], rules=DOCUMENTED)
    evaluated('weak-two', 'two facts under-evidenced: neither alone settles it', dict(exercise((doc(True), dec(True)),
              (doc(True), dec(True))), grade='FAIR'), UNSETTLED, NOT_PARTICIPATED, rules=DOCUMENTED,
              field='evaluation.review_done')

    # Bad input.
    def refused(slug, about, status, field, clause, given, through=None):
        asked('evaluate', 'refused/' + slug, clause, about, given, {'error': {'status': status}}, through=through,
              more={'error': {'field': 'evaluation.' + field, 'entry': None, 'clause': clause}})
    refused('grade', 'no such grade', 'ENUM', 'grade', '14', dict(part, grade='EXCELLENT'))
    refused('basis', 'no such basis', 'ENUM', 'review_done', '13', {'review_done': basis(True, 'SWORN')})
    refused('basis-none', 'a yes that nobody said', 'BASIS', 'rating_required', '13',
            {'rating_required': basis(True, 'NOT_STATED')})
    refused('evidence', 'a document numbered below 0', 'RANGE', 'rating_done', '13', {'rating_done': basis(True, 'DECLARED', -1)})
    refused('yes-no', 'neither yes nor no', 'ENUM', 'review_required', '13', {'review_required': 2}, 'C')
    for name, value in (('year', 1899), ('year', 2200), ('stars', -1), ('tier', -1)):
        asked('evaluate', 'refused/%s-%d' % (name, value), '13', 'out of range', dict(part, **{name: value}),
              {'error': {'status': 'RANGE'}}, through='documents and C', more={'error': {'field': 'evaluation.' + name}})


# ---------------------------------------------------------------------------------------------------------- Art. 15
GRANTED, CLOSED, AS_OF = '2023-03-01', '2022-11-30', '2025-06-30'
ABSENT = ('ABSENT', [], None, None)


def holding(slug, clause, about, first=ABSENT, second=ABSENT, third=ABSENT, rules=None, granted_on=GRANTED,
            application_deadline=CLOSED, as_of=AS_OF, incidents=None, falsehoods=None):
    """A case of a holder: (state, reasons, entry, field) for each ground of Art. 15."""
    given = {'granted_on': granted_on, 'application_deadline': application_deadline, 'as_of': as_of, 'incidents': incidents,
             'falsehoods': falsehoods}
    names = ('ART15_1', 'ART15_2', 'ART15_3')
    grounds = [{'ground': name, 'state': state, 'reasons': reasons, 'entry': entry}
               for name, (state, reasons, entry, _) in zip(names, (first, second, third))]
    asked('revocation', slug, clause, about, {k: v for k, v in given.items() if v is not None}, {'grounds': grounds}, rules=rules,
          more={'grounds': [{'field': one[3]} for one in (first, second, third)]})


def falsehood(confirmed=None, found_on='2024-05-10', context='EVALUATION'):
    """One falsehood found or alleged."""
    entry = {'context': context, 'found_on': found_on}
    if confirmed is not None:
        entry['confirmed'] = confirmed
    return entry


def false_materials():
    """Art. 15(1): false materials or data."""
    def false(slug, about, first, falsehoods, **more):
        holding('false/' + slug, '15(1)', about, first, falsehoods=falsehoods, **more)
    open_field = 'falsehoods[1].confirmed'
    before = ['BEFORE_VALIDITY']
    holding('nothing', '15', 'nothing on record')
    false('confirmed', 'confirmed', ('MADE_OUT', [], 1, None), [falsehood(True)])
    false('application', 'confirmed, in the application', ('MADE_OUT', [], 1, None), [
        falsehood(True, context='APPLICATION')])
    false('refuted', 'refuted', ABSENT, [falsehood(False)])
    false('alleged', 'alleged: open, never silently either way', ('OPEN', [], 1, open_field), [falsehood()])
    false('confirmed-weak', 'confirmed, but under-evidenced', ('OPEN', [], 1, open_field), [falsehood(dec(True))],
          rules=DOCUMENTED)
    false('refuted-weak', 'refuted, but under-evidenced', ('OPEN', [], 1, open_field), [falsehood(doc(False))], rules=VERIFIED)
    false('confirmed-at-floor', 'confirmed by a document where that is asked for', ('MADE_OUT', [], 1, None), [
        falsehood(doc(True))], rules=DOCUMENTED)
    false('on-the-day', 'found on the day asked about', ('MADE_OUT', [], 1, None), [falsehood(True, AS_OF)])
    false('later', 'found the day after: not yet', ABSENT, [falsehood(True, '2025-07-01')])
    false('before-grant', 'found before the grant: R23 is about penalties and listings', ('MADE_OUT', [], 1, None), [
        falsehood(True, '2023-01-01')])
    false('two', 'of two confirmed the latest is named', ('MADE_OUT', [], 2, None), [falsehood(True, '2024-01-01'),
                                                                                   falsehood(True, '2024-06-01')])
    false('refuted-and-confirmed', 'one refuted, one confirmed', ('MADE_OUT', [], 2, None), [falsehood(False), falsehood(True)])
    false('alleged-and-confirmed', 'one alleged, one confirmed before: made out; the latest is named', ('MADE_OUT', [], 1, None),
          [falsehood(None, '2024-06-01'), falsehood(True, '2024-01-01')])
    false('two-alleged', 'two alleged: neither alone settles it', ('OPEN', [], 2, open_field), [
        falsehood(None, '2024-01-01'), falsehood(None, '2024-06-01')])
    false('before-rules', 'found before the rules were in force: left to the bureau', ('DISCRETION', before, 1, None), [
        falsehood(True, '2022-05-19')], granted_on='2021-01-01', application_deadline=None)
    false('first-day-of-rules', 'found on the first day of the rules', ('MADE_OUT', [], 1, None), [
        falsehood(True, '2022-05-20')], granted_on='2021-01-01', application_deadline=None)
    false('before-rules-alleged', 'alleged before the rules were in force', ('OPEN', before, 1, open_field), [
        falsehood(None, '2022-05-19')], granted_on='2021-01-01', application_deadline=None)
    false('before-rules-refuted', 'refuted before the rules were in force', ABSENT, [falsehood(False, '2022-05-19')],
          granted_on='2021-01-01', application_deadline=None)
    false('before-rules-and-after', 'one before the rules, one under them: the harder is named', ('MADE_OUT', before, 1, None), [
        falsehood(True, '2023-06-01'), falsehood(True, '2022-05-19')], granted_on='2021-01-01', application_deadline=None)
    false('rules-without-first-day', 'rules without a first day', ('MADE_OUT', [], 1, None), [falsehood(True, '2001-05-19')],
          rules={'valid_from': None}, granted_on='2001-01-01', application_deadline=None)


def concealment():
    """Art. 15(1): what was not told in the application and would have mattered there."""
    suspected = ('OPEN', ['CONCEALMENT_SUSPECTED'], 1, 'holder.falsehoods')

    def told(slug, about, first, what, **more):
        holding('concealed/' + slug, '15(1)', about, first, incidents=[what] if isinstance(what, dict) else what, **more)

    def hidden(make=severe, decided_on='2022-03-03', **more):
        return make(decided_on=decided_on, disclosed='NO', **more)
    told('penalty', 'a penalty of before the deadline, not told', suspected, hidden())
    told('criminal', 'a criminal penalty, not told', suspected, hidden(crime))
    told('listing', 'a listing, not told; the listing itself is out of R23\'s reach', suspected, hidden(listing))
    told('told', 'told', ABSENT, severe('2022-03-03', disclosed='YES'))
    told('not-stated', 'not said whether it was told', ABSENT, severe('2022-03-03'))
    told('on-deadline', 'of the deadline itself', suspected, hidden(decided_on=CLOSED))
    told('after-deadline', 'of the day after the deadline: nothing to tell yet', ABSENT, hidden(decided_on='2022-12-01'))
    told('no-deadline', 'no deadline: nothing to compare', ABSENT, hidden(), application_deadline=None)
    told('undated', 'without a date: not known to be before the deadline, but open under (2)', ABSENT, hidden(decided_on=None),
         second=('OPEN', ['DATE_NOT_STATED'], 1, 'incidents[1].decided_on'))
    told('far-end', 'on the far end of the window', suspected, hidden(decided_on='2020-11-30'))
    told('far-end-out', 'R14: the far end is out', ABSENT, hidden(decided_on='2020-11-30'), rules=reading(LOOKBACK_ENDS=1))
    told('outside', 'outside the window: it would not have mattered', ABSENT, hidden(decided_on='2020-11-29'))
    told('window-3', 'other rules look back three years', suspected, hidden(decided_on='2019-11-30'),
         rules=threshold(lookback_years=3))
    told('minor', 'minor: it would not have mattered', ABSENT, hidden(penalty, severity='MINOR'))
    told('minor-declared', 'said to be minor: it might have mattered', ('OPEN', ['CONCEALMENT_SUSPECTED'], 1,
         'incidents[1].severity'), hidden(penalty, severity='MINOR', basis=None))
    told('severity-missing', 'severity not stated: it might have mattered', ('OPEN', ['CONCEALMENT_SUSPECTED'], 1,
         'incidents[1].severity'), hidden(penalty, severity=None))
    told('hearing', 'of the hearing class: it would have been left to the bureau', suspected, hidden(penalty,
         severity='HEARING_CLASS'))
    told('hearing-1', 'R17: it would have counted', suspected, hidden(penalty, severity='HEARING_CLASS'),
         rules=reading(SEVERITY_SCALE=1))
    told('annulled', 'annulled: it would not have mattered', ABSENT, hidden(annulled=True))
    told('suspended', 'suspended: it would have been left to the bureau', suspected, hidden(challenge='SUSPENDED'))
    told('repaired', 'repaired by then: it would have been left to the bureau', suspected, hidden(repaired_on='2022-09-01'))
    told('repaired-1', 'R18: it would not have mattered', ABSENT, hidden(repaired_on='2022-09-01'),
         rules=reading(REPAIRED_RECORD=1))
    told('repaired-later', 'R18: repaired after the deadline only', suspected, hidden(repaired_on='2022-12-01'),
         rules=reading(REPAIRED_RECORD=1))
    told('listing-ended', 'a listing of long ago, off the list by then', ABSENT, hidden(listing, '2015-03-02',
         ended_on='2022-01-01'))
    told('listing-ended-2', 'R16: it was on the list in the window', suspected, hidden(listing, '2015-03-02',
         ended_on='2022-01-01'), rules=reading(DISHONESTY_WINDOW=2))
    told('listing-ended-1', 'R16: on the list at the deadline alone would have mattered', ABSENT, hidden(listing,
         ended_on='2022-05-01'), rules=reading(DISHONESTY_WINDOW=1))
    told('representative', 'of a representative who had left before the decision', ABSENT, representative(hidden(),
         '2019-01-01', '2022-01-01'))
    told('representative-left', 'of a representative who left before the deadline', suspected, representative(hidden(),
         '2019-01-01', '2022-06-01'))
    told('two', 'of two the latest is named', ('OPEN', ['CONCEALMENT_SUSPECTED'], 1, 'holder.falsehoods'), [
        hidden(decided_on='2022-06-01'), hidden(decided_on='2022-03-03')])
    told('second', 'one told, one not', ('OPEN', ['CONCEALMENT_SUSPECTED'], 2, 'holder.falsehoods'), [
        severe('2022-06-01', disclosed='YES'), hidden()])
    told('and-confirmed', 'not told, and a falsehood confirmed: that makes it out', ('MADE_OUT', ['CONCEALMENT_SUSPECTED'], 1,
         None), hidden(), falsehoods=[falsehood(True)])
    told('and-refuted', 'not told, and another falsehood refuted', suspected, hidden(), falsehoods=[falsehood(False)])
    told('reach-2', 'R23 at 2: it is a ground of its own as well', suspected, hidden(), rules=reading(TRIGGER_REACH=2),
         second=('DISCRETION', ['BEFORE_VALIDITY'], 1, None))


def penalties():
    """Art. 15(2): criminal or serious administrative penalty."""
    def held(slug, about, second, *what, **more):
        holding('penalty/' + slug, '15(2)', about, second=second, incidents=list(what), **more)
    made_out = ('MADE_OUT', [], 1, None)
    on = '2024-05-10'

    def softened(slug, about, second, field, what, reasons, **more):
        """By a document, and only declared."""
        held(slug, about, second, what, **more)
        weak = {k: v for k, v in what.items() if k != 'basis'}
        held(slug + '-declared', about + ', as it says itself', ('OPEN', reasons, 1, 'incidents[1].' + field), weak, **more)
    held('severe', 'severe', made_out, severe(on))
    held('criminal', 'criminal', made_out, crime(on))
    held('declared', 'what speaks against needs no proof', made_out, severe(on, None), rules=VERIFIED)
    softened('hearing', 'of the hearing class', ('DISCRETION', ['HEARING_CLASS'], 1, None), 'severity',
             penalty('HEARING_CLASS', on), ['HEARING_CLASS'])
    held('hearing-1', 'R17: of the hearing class, counts', ('MADE_OUT', ['HEARING_CLASS'], 1, None),
         penalty('HEARING_CLASS', on), rules=reading(SEVERITY_SCALE=1))
    softened('minor', 'minor', ABSENT, 'severity', penalty('MINOR', on), [])
    held('severity-missing', 'severity not stated', ('OPEN', ['SEVERITY_NOT_STATED'], 1, 'incidents[1].severity'),
         penalty(None, on))
    softened('annulled', 'annulled', ('ABSENT', ['ANNULLED'], None, None), 'annulled', severe(on, annulled=True), ['ANNULLED'])
    softened('repaired', 'repaired', ('DISCRETION', ['REPAIRED'], 1, None), 'repaired_on', severe(on, repaired_on='2025-01-01'),
             ['REPAIRED'])
    softened('repaired-1', 'R18: repaired, no longer counts', ('ABSENT', ['REPAIRED'], None, None), 'repaired_on',
             severe(on, repaired_on='2025-01-01'), ['REPAIRED'], rules=reading(REPAIRED_RECORD=1))
    held('repaired-2', 'R18: repaired, counts all the same', ('MADE_OUT', ['REPAIRED'], 1, None),
         severe(on, repaired_on='2025-01-01'), rules=reading(REPAIRED_RECORD=2))
    held('repaired-later', 'repaired after the day asked about', made_out, severe(on, repaired_on='2025-07-01'))
    softened('suspended', 'suspended', ('DISCRETION', ['SUSPENDED'], 1, None), 'challenge', severe(on, challenge='SUSPENDED'),
             ['SUSPENDED'])
    held('pending', 'a challenge is pending', ('MADE_OUT', ['PENDING'], 1, None), severe(on, challenge='PENDING'))
    held('undated', 'without a date', ('OPEN', ['DATE_NOT_STATED'], 1, 'incidents[1].decided_on'), severe(None))
    held('undated-annulled', 'without a date, but annulled', ('ABSENT', ['ANNULLED', 'DATE_NOT_STATED'], None, None),
         severe(None, annulled=True))
    held('on-the-day', 'of the day asked about', made_out, severe(AS_OF))
    held('later', 'of the day after: not yet', ABSENT, severe('2025-07-01'))
    held('no-window', 'long ago: there is no window here', made_out, severe(GRANTED), as_of='2035-01-01')
    held('listing', 'a listing is another ground\'s', ABSENT, listing(on), third=('MADE_OUT', [], 1, None))

    # Reach (R23).
    also_after, any_date = reading(TRIGGER_REACH=1), reading(TRIGGER_REACH=2)
    held('granted', 'of the day of the grant', made_out, severe(GRANTED))
    held('before-grant', 'of the day before the grant', ABSENT, severe('2023-02-28'))
    held('before-grant-1', 'R23: between deadline and grant', made_out, severe('2023-02-28'), rules=also_after)
    held('after-deadline-1', 'R23: of the day after the deadline', made_out, severe('2022-12-01'), rules=also_after)
    held('deadline-1', 'R23: of the deadline itself', ABSENT, severe(CLOSED), rules=also_after)
    held('no-deadline-1', 'R23: no deadline given: from the grant on', ABSENT, severe('2023-02-28'), rules=also_after,
         application_deadline=None)
    held('no-deadline-1-grant', 'R23: no deadline given: from the grant on', made_out, severe(GRANTED), rules=also_after,
         application_deadline=None)
    held('deadline-2', 'R23: any date', made_out, severe(CLOSED), rules=any_date)
    held('undated-2', 'R23: without a date all the same', ('OPEN', ['DATE_NOT_STATED'], 1, 'incidents[1].decided_on'),
         severe(None), rules=any_date)

    # Before the rules (Art. 18).
    old = {'granted_on': '2020-01-01', 'application_deadline': None}
    before = ['BEFORE_VALIDITY']
    held('before-rules', 'of a title of earlier rules, before these: left to the bureau', ('DISCRETION', before, 1, None),
         severe('2022-05-19'), **old)
    held('first-day-of-rules', 'of the first day of these rules', made_out, severe('2022-05-20'), **old)
    held('before-rules-declared', 'its date holds at any basis', ('DISCRETION', before, 1, None), severe('2022-05-19', None),
         **old)
    held('before-rules-minor', 'before these rules, and minor', ('ABSENT', before, None, None), penalty('MINOR', '2022-05-19'),
         **old)
    held('rules-without-first-day', 'rules without a first day', made_out, severe('2020-05-19'), rules={'valid_from': None}, **old)

    # Legal representatives: the day of the decision counts.
    former = ['FORMER_REPRESENTATIVE']

    def office(slug, about, second, start, end, **more):
        held('office-' + slug, about, second, representative(severe(on), start, end), **more)
    office('open', 'in office, as far as is said', made_out, None, None)
    office('then', 'in office at the decision, left since', made_out, '2020-01-01', '2024-12-31')
    office('that-day', 'the last day in office', made_out, '2020-01-01', on)
    office('first-day', 'the first day in office', made_out, on, None)
    office('now', 'in office now, not at the decision', ('DISCRETION', former, 1, None), '2024-05-11', None)
    office('now-last-day', 'the day asked about is the last in office', ('DISCRETION', former, 1, None), '2024-05-11', AS_OF)
    office('neither', 'not in office on either day', ('ABSENT', former, None, None), '2024-05-11', '2025-06-29')
    office('left', 'had left before', ('ABSENT', former, None, None), '2020-01-01', '2024-05-09')
    held('office-now-declared', 'in office now, as it says itself', ('OPEN', former, 1, 'incidents[1].office_from'),
         representative(severe(on, None), '2024-05-11'))
    held('office-left-declared', 'had left before, as it says itself', ('OPEN', former, 1, 'incidents[1].office_until'),
         representative(severe(on, None), '2020-01-01', '2024-05-09'))

    # Several.
    held('latest', 'of two the latest is named', ('MADE_OUT', [], 2, None), severe('2023-05-10'), crime('2024-05-10'))
    held('hardest', 'the hardest is named', ('MADE_OUT', ['HEARING_CLASS'], 1, None), severe('2023-05-10'),
         penalty('HEARING_CLASS', '2024-05-10'))
    held('undated-last', 'of equals the undated is named last', ('MADE_OUT', ['DATE_NOT_STATED'], 2, None), severe(None),
         severe('2023-05-10'))
    held('open-and-left', 'one open, one left to the bureau', ('OPEN', ['ANNULLED', 'SUSPENDED'], 1, 'incidents[1].annulled'),
         severe('2023-05-10', None, annulled=True), severe('2024-05-10', challenge='SUSPENDED'))
    held('out-of-reach', 'one out of reach is not looked at', ('MADE_OUT', [], 2, None),
         severe('2023-01-10', challenge='SUSPENDED'), severe('2023-05-10'))


def listings():
    """Art. 15(3): serious dishonesty."""
    def held(slug, about, third, *what, **more):
        holding('listing/' + slug, '15(3)', about, third=third, incidents=list(what), **more)
    made_out = ('MADE_OUT', [], 1, None)
    ended = ['LISTING_ENDED']
    on, off = '2024-05-10', '2025-01-15'
    held('in-effect', 'on the list', made_out, listing(on))
    held('declared', 'what speaks against needs no proof', made_out, listing(on, None), rules=VERIFIED)
    held('ended', 'off the list: left to the bureau', ('DISCRETION', ended, 1, None), listing(on, ended_on=off))
    held('ended-declared', 'off the list, as it says itself', ('OPEN', ended, 1, 'incidents[1].ended_on'),
         listing(on, None, ended_on=off))
    held('ended-1', 'R24: off the list, absent', ('ABSENT', ended, None, None), listing(on, ended_on=off),
         rules=reading(LISTING_ENDED=1))
    held('ended-1-declared', 'R24: off the list, as it says itself', ('OPEN', ended, 1, 'incidents[1].ended_on'),
         listing(on, None, ended_on=off), rules=reading(LISTING_ENDED=1))
    held('ended-2', 'R24: off the list, made out all the same', ('MADE_OUT', ended, 1, None), listing(on, ended_on=off),
         rules=reading(LISTING_ENDED=2))
    held('ended-2-declared', 'R24: needs no proof', ('MADE_OUT', ended, 1, None), listing(on, None, ended_on=off),
         rules=reading(LISTING_ENDED=2))
    held('ended-that-day', 'the day asked about is the first off the list', ('DISCRETION', ended, 1, None),
         listing(on, ended_on=AS_OF))
    held('ends-later', 'the day asked about is the last on the list', made_out, listing(on, ended_on='2025-07-01'))
    held('later', 'listed the day after: not yet', ABSENT, listing('2025-07-01'))
    held('before-grant', 'listed before the grant, still on the list: out of R23\'s reach', ABSENT, listing('2023-02-28'))
    held('before-grant-1', 'R23: listed between deadline and grant', made_out, listing('2023-02-28'),
         rules=reading(TRIGGER_REACH=1))
    held('before-grant-2', 'R23: any date', made_out, listing('2022-07-01'), rules=reading(TRIGGER_REACH=2))
    held('before-rules', 'listed before the rules were in force', ('DISCRETION', ['BEFORE_VALIDITY'], 1, None),
         listing('2021-05-10'), granted_on='2020-01-01', application_deadline=None)
    held('before-rules-ended', 'listed before the rules, off the list since', ('DISCRETION', ended + ['BEFORE_VALIDITY'], 1, None),
         listing('2021-05-10', ended_on=off), granted_on='2020-01-01', application_deadline=None)
    held('repaired', 'repaired', ('DISCRETION', ['REPAIRED'], 1, None), listing(on, repaired_on=off))
    held('repaired-1', 'R18: repaired, no longer counts', ('ABSENT', ['REPAIRED'], None, None), listing(on, repaired_on=off),
         rules=reading(REPAIRED_RECORD=1))
    held('repaired-2', 'R18: repaired, counts all the same', ('MADE_OUT', ['REPAIRED'], 1, None), listing(on, repaired_on=off),
         rules=reading(REPAIRED_RECORD=2))
    held('annulled', 'annulled', ('ABSENT', ['ANNULLED'], None, None), listing(on, annulled=True))
    held('undated', 'without a date', ('OPEN', ['DATE_NOT_STATED'], 1, 'incidents[1].decided_on'), listing(None))
    held('representative', 'of a representative who came later', ('DISCRETION', ['FORMER_REPRESENTATIVE'], 1, None),
         representative(listing(on), '2024-06-01'))
    held('representative-gone', 'of a representative who had left', ('ABSENT', ['FORMER_REPRESENTATIVE'], None, None),
         representative(listing(on), '2020-01-01', '2024-05-09'))
    held('all-grounds', 'all three grounds at once', made_out, listing(on), severe('2024-06-01'),
         falsehoods=[falsehood(True)], first=('MADE_OUT', [], 1, None), second=('MADE_OUT', [], 2, None))


def bad_holders():
    """Bad input about a holder."""
    given = {'granted_on': GRANTED, 'application_deadline': CLOSED, 'as_of': AS_OF}

    def refused(slug, about, status, field, clause, what, entry=None, through=None):
        asked('revocation', 'refused/' + slug, clause, about, {k: v for k, v in what.items() if v is not None},
              {'error': {'status': status}}, through=through,
              more={'error': {'field': field, 'entry': entry, 'clause': clause}})
    no_day = '2023-02-29'
    refused('granted-missing', 'no day of the grant', 'DATE', 'holder.granted_on', '15', dict(given, granted_on=None))
    refused('granted', 'no such day', 'DATE', 'holder.granted_on', '15', dict(given, granted_on=no_day))
    refused('as-of-missing', 'no day asked about', 'DATE', 'holder.as_of', '15', dict(given, as_of=None))
    refused('as-of', 'no such day', 'DATE', 'holder.as_of', '15', dict(given, as_of=no_day))
    refused('deadline', 'no such day', 'DATE', 'holder.application_deadline', '15', dict(given, application_deadline=no_day))

    def refused_falsehood(slug, about, status, name, what, through=None):
        refused('falsehood-' + slug, about, status, 'falsehoods[2].' + name, '15(1)',
                dict(given, falsehoods=[falsehood(True), what]), 2, through)
    refused_falsehood('context-missing', 'where?', 'ENUM', 'context', {'found_on': '2024-05-10'})
    refused_falsehood('context', 'no such context', 'ENUM', 'context', falsehood(context='REPORT'))
    refused_falsehood('found-missing', 'when?', 'DATE', 'found_on', {'context': 'EVALUATION'})
    refused_falsehood('found', 'no such day', 'DATE', 'found_on', falsehood(found_on=no_day))
    refused_falsehood('confirmed-basis', 'a yes that nobody said', 'BASIS', 'confirmed', falsehood(basis(True, 'NOT_STATED')))
    refused_falsehood('confirmed', 'neither yes nor no', 'ENUM', 'confirmed', falsehood(2), 'C')

    def refused_incident(slug, about, status, name, what):
        refused('incident-' + slug, about, status, 'incidents[1].' + name, '6(2)', dict(given, incidents=[what]), 1)
    refused_incident('kind', 'no such kind', 'ENUM', 'kind', dict(penalty(), kind='PENALTY'))
    refused_incident('repaired', 'repair of a criminal record', 'CONTRADICTION', 'repaired_on', crime(repaired_on='2024-01-01'))
    refused_incident('ended', 'off the list before being on it', 'CONTRADICTION', 'ended_on',
                     listing('2023-01-02', ended_on='2023-01-01'))
    refused_incident('date', 'no such day', 'DATE', 'decided_on', severe(no_day))


def write():
    """All of them."""
    evaluations()
    false_materials()
    concealment()
    penalties()
    listings()
    bad_holders()
