# SPDX-License-Identifier: Apache-2.0
"""Art. 15: the bar on applying again, as a criterion of an application."""
from casebook import C12, DOCUMENTED, EMINENT, VERIFIED, case, dec, doc, reading, ruling, threshold, ver

B = 'ART15_BAR'
FILED = '2024-06-20'        # the deadline is 2024-06-30


def revoked(decided_on, ground='ART15_1', **more):
    """One revocation on record."""
    entry = {'ground': ground}
    if decided_on:
        entry['decided_on'] = decided_on
    entry.update(more)
    return entry


def barred(slug, about, record, verdict, reasons, filed=FILED, **more):
    """A case of an application filed on a day, with revocations on record."""
    facts = dict(more.pop('facts', {}))
    if filed:
        facts['filed_on'] = filed
    case(B, slug, about, facts, verdict, reasons, revocations=record, **more)


def application():
    """No bar on the tested day."""
    case(B, 'none', 'nothing on record: the bureau holds that record', {}, 'MET', [], observed=None, required=None, unit='DATE',
         met_from=None, entry=None, evidence=None, shortfall=None)
    barred('none-filed', 'nothing on record, filed', [], 'MET', [], observed=None, evidence=None)
    at_d, published, art14 = reading(BAR_TESTED_AT=1), reading(BAR_START=1), reading(ART14_BAR=1)

    # From its start through the corresponding day, both included.
    barred('last-day', 'filed on the last day of the bar: free again by the deadline', [revoked('2022-06-20')], 'NOT_MET', [],
           entry=1, observed=FILED, required='2024-06-21', met_from='2024-06-30', evidence=None)
    barred('day-after', 'filed the day after', [revoked('2022-06-19')], 'MET', [], entry=None, observed=FILED, required=None,
           met_from=None)
    barred('middle', 'filed in the middle', [revoked('2023-06-30')], 'NOT_MET', [], entry=1, required='2025-07-01',
           met_from='2025-07-01')
    barred('first-day', 'filed on the day of the revocation', [revoked(FILED)], 'NOT_MET', [], entry=1, met_from='2026-06-21')
    barred('before-start', 'filed the day before the revocation: not barred by it', [revoked('2024-06-21')], 'MET', [],
           entry=None, met_from=None)
    barred('long-ago', 'revoked long ago', [revoked('2010-01-01')], 'MET', [])
    barred('leap', 'revoked on 29 February: the last day is the 28th', [revoked('2024-02-29')], 'NOT_MET', [],
           filed='2026-02-28', d='2026-03-31', required='2026-03-01', met_from='2026-03-31')
    barred('leap-after', 'revoked on 29 February, filed on 1 March', [revoked('2024-02-29')], 'MET', [], filed='2026-03-01',
           d='2026-03-31')
    barred('leap-met-from', 'revoked on 29 February: free from 1 March', [revoked('2024-02-29')], 'NOT_MET', [],
           filed='2026-02-01', d='2026-02-10', met_from='2026-03-01')
    barred('into-leap', 'revoked on 28 February: 29 February is free', [revoked('2022-02-28')], 'MET', [], filed='2024-02-29',
           d='2024-02-29')
    barred('into-leap-on', 'revoked on 28 February, filed on the 28th of a leap year', [revoked('2022-02-28')], 'NOT_MET', [],
           filed='2024-02-28', d='2024-02-28', met_from='2024-02-29')
    barred('holiday', 'the last day is a holiday: no extension', [revoked('2022-10-01')], 'MET', [], filed='2024-10-02',
           d='2024-10-31')
    barred('beyond-time', 'time runs out before the bar does', [revoked('2198-06-01')], 'NOT_MET', [], filed='2198-06-20',
           d='2198-06-30', required=None, met_from=None)
    barred('late', 'filed after the deadline: tested on that day', [revoked('2022-07-05')], 'MET', [], filed='2024-07-06')

    # Grounds.
    for ground in ('ART15_2', 'ART15_3'):
        barred('ground-' + ground.lower(), 'carries a bar', [revoked('2023-06-30', ground)], 'NOT_MET', [], entry=1,
               met_from='2025-07-01')
    for ground in ('ART14', 'ART17', 'OTHER'):
        barred('ground-' + ground.lower(), 'carries none', [revoked('2023-06-30', ground)], 'MET', [], entry=None,
               observed=None, required=None)
    barred('ground-art14-1', 'R20: carries one', [revoked('2023-06-30', 'ART14')], 'NOT_MET', [], rules=art14, entry=1,
           met_from='2025-07-01')
    barred('ground-art17-1', 'R20 speaks of Art. 14 alone', [revoked('2023-06-30', 'ART17'), revoked('2023-06-30', 'OTHER')],
           'MET', [], rules=art14)

    # Start (R21).
    barred('published', 'R21: from its publication', [revoked('2022-06-01', published_on='2022-06-25')], 'NOT_MET', [],
           rules=published, entry=1, met_from='2024-06-30', required='2024-06-26')
    barred('published-0', 'from its decision', [revoked('2022-06-01', published_on='2022-06-25')], 'MET', [])
    barred('published-later', 'R21: published after the filing', [revoked('2024-06-01', published_on='2024-06-25')], 'MET', [],
           rules=published)
    barred('published-met-from', 'R21: free two years after the publication', [revoked('2022-06-25',
           published_on='2022-07-05')], 'NOT_MET', [], rules=published, met_from='2024-07-06')
    barred('published-missing', 'R21: publication not given', [revoked('2015-06-01')], 'UNKNOWN', ['NOT_STATED'],
           rules=published, field='revocations[1].published_on', entry=1, met_from=None, required=None)
    barred('published-missing-second', 'R21: publication of the second not given', [revoked('2015-06-01',
           published_on='2015-06-02'), revoked('2015-07-01')], 'UNKNOWN', ['NOT_STATED'], rules=published,
           field='revocations[2].published_on', entry=2)
    barred('published-alone', 'R21: decision not given, publication is', [revoked(None, published_on='2010-06-02')], 'MET', [],
           rules=published)
    barred('undated', 'decision not given', [revoked(None)], 'UNKNOWN', ['NOT_STATED'], field='revocations[1].decided_on',
           entry=1, met_from=None)
    barred('undated-published', 'decision not given, publication is', [revoked(None, published_on='2010-06-02')], 'UNKNOWN',
           ['NOT_STATED'], field='revocations[1].decided_on')
    barred('undated-art17', 'decision not given, of a ground without a bar', [revoked(None, 'ART17')], 'MET', [])
    barred('undated-two', 'decisions of both not given: none alone settles it', [revoked(None), revoked(None)], 'UNKNOWN',
           ['NOT_STATED'], field='revocations[1].decided_on', entry=1)
    barred('undated-and-barring', 'one bars, whatever the other', [revoked(None), revoked('2023-06-30')], 'NOT_MET', [],
           entry=2, met_from=None)
    barred('undated-annulled', 'decision not given, but annulled before the filing', [revoked(None, annulled_on='2024-01-01')],
           'MET', [])
    barred('undated-annulled-later', 'decision not given, annulled after the filing', [revoked(None,
           annulled_on='2024-08-01')], 'UNKNOWN', ['NOT_STATED'], field='revocations[1].decided_on', met_from='2024-08-01')

    # Annulled.
    barred('annulled', 'annulled before the filing', [revoked('2023-06-30', annulled_on='2024-01-01')], 'MET', [], entry=None)
    barred('annulled-that-day', 'annulled on the day of the filing', [revoked('2023-06-30', annulled_on=FILED)], 'MET', [])
    barred('annulled-day-after', 'annulled the day after the filing', [revoked('2023-06-30', annulled_on='2024-06-21')],
           'NOT_MET', [], entry=1, required='2024-06-21', met_from='2024-06-30')
    barred('annulled-later', 'annulled later: from then on', [revoked('2023-06-30', annulled_on='2024-08-01')], 'NOT_MET', [],
           required='2024-08-01', met_from='2024-08-01')
    barred('annulled-at-once', 'annulled on the day of its decision: never a bar', [revoked(FILED, annulled_on=FILED)], 'MET',
           [])
    barred('annulled-after-end', 'annulled after the bar had ended', [revoked('2023-06-30', annulled_on='2026-01-01')],
           'NOT_MET', [], met_from='2025-07-01')

    # Tested day (R22).
    barred('filed-missing', 'filing date not given, a bar on record: even one long past', [revoked('2010-01-01')], 'UNKNOWN',
           ['NOT_STATED'], filed=None, field='filed_on', observed=None, entry=1, met_from='2024-06-30')
    barred('filed-missing-later', 'filing date not given, a bar that still runs', [revoked('2023-06-30')], 'UNKNOWN',
           ['NOT_STATED'], filed=None, field='filed_on', met_from='2025-07-01')
    barred('filed-missing-art17', 'filing date not given, no bar on record', [revoked('2023-06-30', 'ART17')], 'MET', [],
           filed=None)
    barred('filed-missing-undated', 'neither filing date nor decision: none alone settles it', [revoked(None)], 'UNKNOWN',
           ['NOT_STATED'], filed=None, field='filed_on', met_from=None)
    barred('filed-weak', 'a free day, but only declared', [revoked('2010-01-01')], 'UNKNOWN', ['EVIDENCE'],
           filed=dec(FILED, 5), rules=DOCUMENTED, field='filed_on', evidence=5, observed=FILED)
    barred('filed-weak-barred', 'a barred day, whatever the evidence', [revoked('2023-06-30')], 'NOT_MET', [],
           filed=dec(FILED, 5), rules=DOCUMENTED, evidence=5, entry=1)
    barred('filed-documented', 'a free day, documented where that is asked for', [revoked('2010-01-01')], 'MET', [],
           filed=doc(FILED, 5), rules=DOCUMENTED, evidence=5)
    barred('filed-verified', 'a free day, verified where a reviewer is asked for', [revoked('2010-01-01')], 'MET', [],
           filed=ver(FILED, 5), rules=VERIFIED, evidence=5)
    barred('evidence-unused', 'nothing on record: the filing date is not used', [], 'MET', [], filed=doc(FILED, 5),
           evidence=None)
    barred('at-deadline', 'R22: the deadline is tested', [revoked('2022-06-30')], 'NOT_MET', [], rules=at_d, entry=1,
           observed='2024-06-30', required='2024-07-01', met_from='2024-07-01')
    barred('at-deadline-0', 'the filing date is tested', [revoked('2022-06-25')], 'NOT_MET', [], filed='2024-06-25',
           met_from='2024-06-30')
    barred('at-deadline-free', 'R22: free by the deadline', [revoked('2022-06-25')], 'MET', [], filed='2024-06-25', rules=at_d)
    barred('at-deadline-missing', 'R22: the filing date does not matter', [revoked('2022-06-29')], 'MET', [], filed=None,
           rules=at_d, evidence=None)
    barred('at-deadline-weak', 'R22: nor does its evidence', [revoked('2022-06-29')], 'MET', [], filed=dec(FILED, 5),
           rules={'min_basis': 'VERIFIED', 'readings': {'BAR_TESTED_AT': 1}}, evidence=None)
    barred('at-deadline-between', 'R22: revoked between filing and deadline', [revoked('2024-06-25')], 'NOT_MET', [],
           rules=at_d, met_from='2026-06-26')

    # Several: barred if any bars; free when the unbroken stretch ends.
    barred('several-latest', 'of those that bar the latest is named', [revoked('2023-06-30'), revoked('2023-09-30', 'ART15_2')],
           'NOT_MET', [], entry=2, required='2025-10-01', met_from='2025-10-01')
    barred('several-one', 'one of three bars', [revoked('2010-01-01'), revoked('2023-06-30'), revoked('2023-09-30', 'ART17')],
           'NOT_MET', [], entry=2, met_from='2025-07-01')
    barred('stretch', 'the second bar begins where the first ends', [revoked('2022-07-01'), revoked('2024-07-02')], 'NOT_MET',
           [], entry=1, required='2026-07-03', met_from='2026-07-03')
    barred('stretch-overlap', 'the second bar begins before the first ends', [revoked('2024-05-01', 'ART15_3'),
           revoked('2022-07-01')], 'NOT_MET', [], entry=1, required='2026-05-02', met_from='2026-05-02')
    barred('stretch-gap', 'a free day between two bars', [revoked('2022-07-01'), revoked('2024-07-03')], 'NOT_MET', [],
           entry=1, required='2024-07-02', met_from='2024-07-02')
    barred('stretch-annulled', 'the second is annulled before it begins to matter', [revoked('2022-07-01'),
           revoked('2024-07-01', annulled_on='2024-07-02')], 'NOT_MET', [], entry=1, met_from='2024-07-02')
    barred('stretch-gap-before-deadline', 'a free day between two bars, but before the deadline: waiting means the second',
           [revoked('2022-06-21'), revoked('2024-06-23')], 'NOT_MET', [], entry=1, required='2024-06-22',
           met_from='2026-06-24')

    # Other rules.
    barred('years-3', 'other rules bar for three years', [revoked('2021-06-20')], 'NOT_MET', [], rules=threshold(bar_years=3))
    barred('years-1', 'other rules bar for one year', [revoked('2023-06-19')], 'MET', [], rules=threshold(bar_years=1))
    barred('years-4-leap', 'four years from a leap day end on a leap day', [revoked('2020-02-29')], 'NOT_MET', [],
           filed='2024-02-29', d='2024-02-29', rules=threshold(bar_years=4), met_from='2024-03-01')
    barred('years-not-known', 'the number of years is not known', [revoked('2023-06-30')], 'UNKNOWN', ['NOT_STATED'],
           rules=threshold(bar_years=None), field='rules.bar_years', met_from=None, required=None)
    barred('not-required', 'other rules do not have it', [revoked('2023-06-30')], 'NOT_APPLICABLE', [],
           rules={'force': {B: 'NOT_REQUIRED'}}, entry=None, met_from=None, observed=None, required=None)
    barred('in-principle', 'other rules say in principle', [revoked('2023-06-30')], 'DISCRETION', ['IN_PRINCIPLE'],
           rules={'force': {B: 'IN_PRINCIPLE'}}, entry=1, met_from='2025-07-01')
    barred('in-principle-allowed', 'in principle, allowed', [revoked('2023-06-30')], 'MET', ['IN_PRINCIPLE', 'RULED'],
           rules={'force': {B: 'IN_PRINCIPLE'}}, rulings=[ruling(B, 'ALLOWED')], met_from='2025-07-01')
    barred('sponsor', 'Art. 6 does not relax Art. 15', [revoked('2023-06-30')], 'NOT_MET', [], facts=EMINENT, uscc=C12)
    barred('what-2', 'R13 does not reach Art. 15', [revoked('2023-06-30')], 'NOT_MET', [], facts=EMINENT, uscc=C12,
           rules=reading(RELAXATION_WHAT=2))
    barred('flag-on', 'other rules relax it', [revoked('2023-06-30')], 'DISCRETION', ['RELAXABLE'], facts=EMINENT, uscc=C12,
           rules={'relaxable': {B: True}})
    barred('ruled', 'a ruling where there is no room', [revoked('2023-06-30')], 'NOT_MET', ['RULING_UNUSED'],
           rulings=[ruling(B, 'ALLOWED')])
    barred('before-rules', 'revoked before these rules: the bar holds', [revoked('2022-05-01')], 'NOT_MET', [],
           filed='2022-06-20', d='2022-06-30', met_from='2024-05-02')


def write():
    """All of them."""
    application()
