# SPDX-License-Identifier: Apache-2.0
"""Art. 3, 6, 7 and 10, but for the incidents of Art. 6(2)."""
import collections

from casebook import (C11, C12, C13, C51, C53, C81, C91, C91_SHENZHEN, DOCUMENTED, EMINENT, VERIFIED, case, dec, doc, reading,
                      ruling, threshold, ver)
from patterns import at_least, relaxable, required, room_of_figure, strict, yes_no


# ---------------------------------------------------------------------------------------------------------- Art. 3
def art03():
    """The three principles, in principle."""
    c = 'ART3_PRINCIPLES'
    a, b, o = 'public_benefit', 'public_character', 'openness'
    case(c, 'all', 'all three yes', {a: True, b: True, o: True}, 'MET', [], observed=None, required=None, entry=None, unit=None)
    for name, facts in (('benefit', {a: False, b: True, o: True}), ('character', {a: True, b: False, o: True}),
                        ('openness', {a: True, b: True, o: False})):
        case(c, 'no-' + name, 'one of the three is no', facts, 'DISCRETION', ['IN_PRINCIPLE'])
    case(c, 'none', 'nothing stated: the first is named', {}, 'UNKNOWN', ['NOT_STATED', 'IN_PRINCIPLE'], field=a)
    case(c, 'missing-benefit', 'one missing', {b: True, o: True}, 'UNKNOWN', ['NOT_STATED', 'IN_PRINCIPLE'], field=a)
    case(c, 'missing-character', 'one missing', {a: True, o: True}, 'UNKNOWN', ['NOT_STATED', 'IN_PRINCIPLE'], field=b)
    case(c, 'missing-openness', 'one missing', {a: True, b: True}, 'UNKNOWN', ['NOT_STATED', 'IN_PRINCIPLE'], field=o)
    case(c, 'missing-two', 'two missing: none alone settles it, the first is named', {a: True}, 'UNKNOWN',
         ['NOT_STATED', 'IN_PRINCIPLE'], field=b)
    case(c, 'no-and-missing', 'a no settles it whatever is missing', {b: False}, 'DISCRETION', ['IN_PRINCIPLE'])
    case(c, 'weak', 'one is only declared', {a: doc(True, 1), b: dec(True, 2), o: doc(True, 3)}, 'UNKNOWN',
         ['EVIDENCE', 'IN_PRINCIPLE'], rules=DOCUMENTED, field=b, evidence=2)
    case(c, 'weak-evidence', 'the weakest is shown', {a: ver(True, 1), b: doc(True, 2), o: dec(True, 3)}, 'MET', [], evidence=3)
    case(c, 'tie-evidence', 'of equals the first is shown', {a: ver(True, 1), b: doc(True, 2), o: doc(True, 3)}, 'MET', [],
         evidence=2)
    no = {a: True, b: True, o: False}
    case(c, 'allowed', 'the bureau allowed it', no, 'MET', ['IN_PRINCIPLE', 'RULED'], rulings=[ruling(c, 'ALLOWED')])
    case(c, 'refused', 'the bureau refused it', no, 'NOT_MET', ['IN_PRINCIPLE', 'RULED'], rulings=[ruling(c, 'REFUSED')])
    case(c, 'none-allowed', 'nothing stated, allowed whatever the evidence', {}, 'MET', ['IN_PRINCIPLE', 'RULED'],
         rulings=[ruling(c, 'ALLOWED')])
    case(c, 'none-refused', 'one missing, refused: the fact would still settle it', {a: True, b: True}, 'UNKNOWN',
         ['NOT_STATED', 'IN_PRINCIPLE', 'RULED'], rulings=[ruling(c, 'REFUSED')], field=o)
    case(c, 'unused', 'a ruling where nothing was open', {a: True, b: True, o: True}, 'MET', ['RULING_UNUSED'],
         rulings=[ruling(c, 'REFUSED')])
    case(c, 'required', 'other rules require it', no, 'NOT_MET', [], rules={'force': {c: 'REQUIRED'}})
    case(c, 'not-required', 'other rules do not have it', no, 'NOT_APPLICABLE', [], rules={'force': {c: 'NOT_REQUIRED'}})
    case(c, 'sponsor', 'Art. 6 relaxes Art. 6 alone', {**no, **EMINENT}, 'DISCRETION', ['IN_PRINCIPLE'], uscc=C12)
    case(c, 'what-2', 'R13 does not reach Art. 3', {**no, **EMINENT}, 'DISCRETION', ['IN_PRINCIPLE'], uscc=C12,
         rules=reading(RELAXATION_WHAT=2))
    case(c, 'flag-on', 'other rules relax it too', {**no, **EMINENT}, 'DISCRETION', ['IN_PRINCIPLE', 'RELAXABLE'], uscc=C12,
         rules={'relaxable': {c: True}})


# -------------------------------------------------------------------------------------------------------- Art. 6(1)
def art06_1_legal_person():
    """一般应: in principle."""
    c, f = 'ART6_1_LEGAL_PERSON', 'legal_person'
    yes_no(c, f)
    no = {f: False, **EMINENT}
    case(c, 'no', 'no, in principle', {f: doc(False, 3)}, 'DISCRETION', ['IN_PRINCIPLE'], evidence=3)
    case(c, 'not-stated-room', 'not stated: room at one corner only', {}, 'UNKNOWN', ['NOT_STATED', 'IN_PRINCIPLE'], field=f)
    case(c, 'scope-1', 'R1: all of 6(1) in principle', {f: False}, 'DISCRETION', ['IN_PRINCIPLE'],
         rules=reading(LEGAL_PERSON_SCOPE=1))
    case(c, 'scope-2', 'R1: none in principle', {f: False}, 'NOT_MET', [], rules=reading(LEGAL_PERSON_SCOPE=2))
    case(c, 'scope-2-relax', 'R1: none in principle, but relaxable', no, 'DISCRETION', ['RELAXABLE'], uscc=C51,
         rules=reading(LEGAL_PERSON_SCOPE=2))
    case(c, 'scope-1-over-required', 'R1 overrides a required force', {f: False}, 'DISCRETION', ['IN_PRINCIPLE'],
         rules={'force': {c: 'REQUIRED'}, 'readings': {'LEGAL_PERSON_SCOPE': 1}})
    case(c, 'scope-1-not-required', 'R1 never brings back what the rules do not have', {f: False}, 'NOT_APPLICABLE', [],
         rules={'force': {c: 'NOT_REQUIRED'}, 'readings': {'LEGAL_PERSON_SCOPE': 1}})
    case(c, 'relax-12', 'in principle and relaxable', no, 'DISCRETION', ['IN_PRINCIPLE', 'RELAXABLE'], uscc=C12)
    case(c, 'doubtful-53', 'in principle and a doubtful sponsor', no, 'DISCRETION', ['IN_PRINCIPLE', 'SPONSOR_DOUBTFUL'],
         uscc=C53)
    case(c, 'company', 'in principle, a company', no, 'DISCRETION', ['IN_PRINCIPLE'], uscc=C91)
    case(c, 'relax-flag-off', 'in principle, not relaxed by these rules', no, 'DISCRETION', ['IN_PRINCIPLE'], uscc=C12,
         rules={'relaxable': {c: False}})
    for option in (1, 2):
        case(c, 'required-what-%d-over-flag' % option, 'required by these rules; R13 overrides their flag', no, 'DISCRETION',
             ['RELAXABLE'], uscc=C12,
             rules={'force': {c: 'REQUIRED'}, 'relaxable': {c: False}, 'readings': {'RELAXATION_WHAT': option}})
    case(c, 'required-who-0', 'required by these rules, an institution sponsored by a company', no, 'NOT_MET', [], uscc=C12,
         sponsor_usccs=[C91], rules={'force': {c: 'REQUIRED'}})
    case(c, 'required-who-1', 'required by these rules; R12: the operator counts', no, 'DISCRETION', ['RELAXABLE'], uscc=C12,
         sponsor_usccs=[C91], rules={'force': {c: 'REQUIRED'}, 'readings': {'RELAXATION_WHO': 1}})
    case(c, 'allowed', 'allowed', {f: False}, 'MET', ['IN_PRINCIPLE', 'RULED'], rulings=[ruling(c, 'ALLOWED')])
    case(c, 'refused', 'refused', {f: False}, 'NOT_MET', ['IN_PRINCIPLE', 'RULED'], rulings=[ruling(c, 'REFUSED')])
    case(c, 'weak-allowed', 'under-evidenced, but allowed', {f: True}, 'MET', ['IN_PRINCIPLE', 'RULED'], rules=VERIFIED,
         rulings=[ruling(c, 'ALLOWED')])


def art06_1_registered():
    """Registered in Beijing."""
    c, f = 'ART6_1_REGISTERED', 'registered_in_beijing'
    yes_no(c, f)
    required(c, f)
    relaxable(c, f, 1)
    case(c, 'scope-1', 'R1: all of 6(1) in principle', {f: False}, 'DISCRETION', ['IN_PRINCIPLE'],
         rules=reading(LEGAL_PERSON_SCOPE=1))
    case(c, 'scope-1-not-stated', 'R1: in principle, not stated', {}, 'UNKNOWN', ['NOT_STATED', 'IN_PRINCIPLE'], field=f,
         rules=reading(LEGAL_PERSON_SCOPE=1))
    case(c, 'scope-2', 'R1: none in principle', {f: False}, 'NOT_MET', [], rules=reading(LEGAL_PERSON_SCOPE=2))
    case(c, 'scope-2-over-force', 'R1 overrides in principle', {f: False}, 'NOT_MET', [],
         rules={'force': {c: 'IN_PRINCIPLE'}, 'readings': {'LEGAL_PERSON_SCOPE': 2}})
    case(c, 'scope-1-not-required', 'R1 never brings back what the rules do not have', {f: False}, 'NOT_APPLICABLE', [],
         rules={'force': {c: 'NOT_REQUIRED'}, 'readings': {'LEGAL_PERSON_SCOPE': 1}})
    case(c, 'no-code-relax', 'registered elsewhere: no code of its own would help, but what the last paragraph asks', {f: False},
         'UNKNOWN', ['NOT_STATED', 'RELAXABLE'], sponsor_usccs=[C12], field='outstanding_results')
    by = reading(REGISTERED_BY=1)
    case(c, 'by-code', 'R2: a Beijing registrar', {}, 'MET', [], uscc=C91, rules=by)
    case(c, 'by-code-over-fact', 'R2: the registrar decides, not the fact', {f: False}, 'MET', [], uscc=C91, rules=by)
    case(c, 'by-code-elsewhere', 'R2: a Shenzhen registrar', {f: True}, 'NOT_MET', [], uscc=C91_SHENZHEN, rules=by)
    case(c, 'by-code-national', 'R2: the national registrar is not Beijing', {f: True, 'outstanding_results': False}, 'NOT_MET', [],
         uscc='51100000500002862F', rules=by)
    case(c, 'by-code-missing', 'R2: no code', {f: True}, 'UNKNOWN', ['NOT_STATED'], rules=by, field='uscc')
    case(c, 'by-code-missing-relax', 'R2: no code, relaxable sponsor', dict(EMINENT), 'UNKNOWN', ['NOT_STATED', 'RELAXABLE'],
         sponsor_usccs=[C12], rules=by, field='uscc')
    case(c, 'by-code-operator', 'R2: the operator counts, not the sponsor', {'outstanding_results': False}, 'NOT_MET', [], uscc=C91_SHENZHEN,
         sponsor_usccs=[C12], rules=by)
    case(c, 'by-code-relax', 'R2: elsewhere, relaxable sponsor', dict(EMINENT), 'DISCRETION', ['RELAXABLE'],
         uscc=C91_SHENZHEN, sponsor_usccs=[C12], rules=by)
    case(c, 'by-code-bad-check', 'R2: a wrong check character does not matter', {}, 'MET', [], uscc='91110108551385082R',
         rules=by)
    case(c, 'by-fact', 'R2 at 0: the fact decides, not the registrar', {f: True}, 'MET', [], uscc=C91_SHENZHEN)


def art06_1_age():
    """Two years since founding."""
    c, f = 'ART6_1_AGE', 'founded_on'
    day = reading(AGE_DAY=1)
    case(c, 'exactly', 'founded two years before the deadline to the day', {f: '2022-06-30'}, 'MET', [],
         observed='2022-06-30', required='2024-06-30', shortfall=None, met_from=None, unit='DATE')
    case(c, 'day-short', 'a day too young', {f: '2022-07-01'}, 'NOT_MET', [], observed='2022-07-01', required='2024-06-30',
         shortfall=None, met_from='2024-07-01', unit='DATE')
    case(c, 'day-more', 'a day older', {f: '2022-06-29'}, 'MET', [], met_from=None)
    case(c, 'old', 'founded long ago', {f: '1987-10-01'}, 'MET', [], observed='1987-10-01')
    case(c, 'day-1-exactly', 'R3: the corresponding day is not enough', {f: '2022-06-30'}, 'NOT_MET', [], rules=day,
         met_from='2024-07-01')
    case(c, 'day-1-more', 'R3: the day after is', {f: '2022-06-29'}, 'MET', [], rules=day, met_from=None)
    case(c, 'day-1-short', 'R3: two days to wait', {f: '2022-07-01'}, 'NOT_MET', [], rules=day, met_from='2024-07-02')
    case(c, 'leap-on', 'founded on 29 February: the 28th corresponds', {f: '2020-02-29'}, 'MET', [], d='2022-02-28')
    case(c, 'leap-before', 'founded on 29 February, the 27th', {f: '2020-02-29'}, 'NOT_MET', [], d='2022-02-27',
         met_from='2022-02-28')
    case(c, 'leap-day-1', 'R3: founded on 29 February', {f: '2020-02-29'}, 'NOT_MET', [], d='2022-02-28', rules=day,
         met_from='2022-03-01')
    case(c, 'leap-day-1-on', 'R3: founded on 29 February, 1 March', {f: '2020-02-29'}, 'MET', [], d='2022-03-01', rules=day)
    case(c, 'into-leap-year', 'founded on 28 February, deadline in a leap year', {f: '2022-02-28'}, 'MET', [], d='2024-02-28')
    case(c, 'into-leap-year-before', 'a day short in a leap year', {f: '2022-02-28'}, 'NOT_MET', [], d='2024-02-27',
         met_from='2024-02-28')
    case(c, 'march-first', 'founded on 1 March, deadline on 29 February', {f: '2022-03-01'}, 'NOT_MET', [], d='2024-02-29',
         met_from='2024-03-01')
    case(c, 'four-years-leap', 'four years from 29 February end on 29 February', {f: '2020-02-29'}, 'MET', [],
         d='2024-02-29', rules=threshold(age_years_min=4))
    case(c, 'four-years-leap-before', 'four years, a day short', {f: '2020-02-29'}, 'NOT_MET', [], d='2024-02-28',
         rules=threshold(age_years_min=4), met_from='2024-02-29')
    case(c, 'three-years', 'other rules ask for three years', {f: '2021-07-01'}, 'NOT_MET', [],
         rules=threshold(age_years_min=3), met_from='2024-07-01')
    case(c, 'three-years-at', 'other rules ask for three years', {f: '2021-06-30'}, 'MET', [],
         rules=threshold(age_years_min=3))
    case(c, 'years-not-known', 'the number of years is not known', {f: '2021-06-30'}, 'UNKNOWN', ['NOT_STATED'],
         rules=threshold(age_years_min=None), field='rules.age_years_min', met_from=None, observed='2021-06-30', required=None)
    case(c, 'not-stated', 'not stated', {}, 'UNKNOWN', ['NOT_STATED'], field=f, observed=None, required='2024-06-30',
         met_from=None)
    case(c, 'weak', 'old enough, but only declared: time alone does not cure it', {f: dec('2019-01-01', 2)}, 'UNKNOWN',
         ['EVIDENCE'], rules=DOCUMENTED, field=f, evidence=2, observed='2019-01-01', met_from=None)
    case(c, 'weak-young', 'too young whatever the evidence', {f: dec('2023-01-01', 2)}, 'NOT_MET', [], rules=DOCUMENTED,
         observed='2023-01-01', met_from=None, evidence=2)
    case(c, 'documented', 'documented where that is asked for', {f: doc('2019-01-01', 2)}, 'MET', [], rules=DOCUMENTED,
         evidence=2)
    case(c, 'after-deadline', 'founded after the deadline', {f: '2025-01-15'}, 'NOT_MET', [], met_from='2027-01-15')
    case(c, 'end-of-time', 'the last day there is', {f: '2197-12-31'}, 'NOT_MET', [], met_from='2199-12-31')
    case(c, 'beyond-time', 'a day past the last there is', {f: '2198-01-01'}, 'NOT_MET', [], met_from=None)
    case(c, 'beyond-time-day-1', 'R3: a day past the last there is', {f: '2197-12-31'}, 'NOT_MET', [], rules=day,
         met_from=None)
    case(c, 'scope-1', 'R1: in principle; time cures it all the same', {f: '2023-01-01'}, 'DISCRETION', ['IN_PRINCIPLE'],
         rules=reading(LEGAL_PERSON_SCOPE=1), met_from='2025-01-01')
    case(c, 'scope-2', 'R1: required', {f: '2023-01-01'}, 'NOT_MET', [], rules=reading(LEGAL_PERSON_SCOPE=2),
         met_from='2025-01-01')
    case(c, 'scope-2-over-force', 'R1: required, over a force in principle', {f: '2023-01-01'}, 'NOT_MET', [],
         rules={'force': {c: 'IN_PRINCIPLE'}, 'readings': {'LEGAL_PERSON_SCOPE': 2}}, met_from='2025-01-01')
    case(c, 'allowed', 'in principle and allowed; time is told of step 1', {f: '2023-01-01'}, 'MET',
         ['IN_PRINCIPLE', 'RULED'], rules=reading(LEGAL_PERSON_SCOPE=1), rulings=[ruling(c, 'ALLOWED')],
         met_from='2025-01-01')
    room_of_figure(c, {f: '2022-07-01'}, f)


def art06_1_assets():
    """Three million yuan."""
    c, f = 'ART6_1_ASSETS', 'total_assets_fen'
    at_least(c, f, 300000000, 'FEN', 'assets_fen_min')
    room_of_figure(c, {f: 299999999}, f)
    case(c, 'yuan', 'yuan as text', {'total_assets_yuan': '3000000'}, 'MET', [], observed=300000000)
    case(c, 'yuan-cents', 'yuan as text, a fen short', {'total_assets_yuan': '2999999.99'}, 'NOT_MET', [],
         observed=299999999, shortfall=1)
    case(c, 'whatever-else', 'settled whatever else is missing', {f: 350000000}, 'MET', [], observed=350000000)
    case(c, 'scope-1', 'R1: in principle', {f: 1}, 'DISCRETION', ['IN_PRINCIPLE'], rules=reading(LEGAL_PERSON_SCOPE=1),
         shortfall=299999999)
    case(c, 'scope-2', 'R1: required, over a force in principle', {f: 1}, 'NOT_MET', [],
         rules={'force': {c: 'IN_PRINCIPLE'}, 'readings': {'LEGAL_PERSON_SCOPE': 2}})
    case(c, 'scope-1-allowed', 'R1: in principle, allowed', {f: 1}, 'MET', ['IN_PRINCIPLE', 'RULED'],
         rules=reading(LEGAL_PERSON_SCOPE=1), rulings=[ruling(c, 'ALLOWED')])


# -------------------------------------------------------------------------------------------------------- Art. 6(3)
def art06_3_smes():
    """A hundred SMEs, in principle; fifty where production stages are served."""
    c, f, g, p = 'ART6_3_SMES_SERVED', 'jjj_smes_served', 'gaojingjian_focus', 'production_stage_services'
    neither, both = {g: False, p: False}, {g: True, p: True}
    case(c, 'at', 'a hundred', {f: 100}, 'MET', [], observed=100, required=100, shortfall=None, unit='SMES')
    case(c, 'above', 'more than a hundred', {f: 101}, 'MET', [], observed=101, required=100)
    case(c, 'below', 'ninety-nine, in principle', {f: 99, **neither}, 'DISCRETION', ['IN_PRINCIPLE'], observed=99,
         required=100, shortfall=1)
    case(c, 'one', 'one is still some number', {f: 1, **neither}, 'DISCRETION', ['IN_PRINCIPLE'], observed=1, shortfall=99)
    case(c, 'zero', 'none is no number at all', {f: 0, **neither}, 'NOT_MET', [], observed=0, shortfall=100)
    case(c, 'zero-relax', 'none, but the last paragraph still reaches it', {f: 0, **neither, **EMINENT}, 'DISCRETION',
         ['RELAXABLE'], uscc=C12)
    case(c, 'zero-doubtful', 'none, doubtful sponsor', {f: 0, **neither, **EMINENT}, 'DISCRETION', ['SPONSOR_DOUBTFUL'],
         uscc=C53)
    case(c, 'not-stated', 'not stated: the worst is none, without room', dict(neither), 'UNKNOWN', ['NOT_STATED'], field=f,
         observed=None, required=100, shortfall=None)
    case(c, 'weak', 'enough, but only declared', {f: dec(150, 6), **neither}, 'UNKNOWN', ['EVIDENCE'], rules=DOCUMENTED,
         field=f, evidence=6, observed=150, shortfall=None)
    case(c, 'weak-below', 'short and only declared: room at one corner', {f: dec(60), g: doc(False), p: doc(False)},
         'UNKNOWN', ['EVIDENCE', 'IN_PRINCIPLE'], rules=DOCUMENTED, field=f, observed=60, shortfall=40)
    case(c, 'weak-below-open', 'as before, the lower floor not ruled out', {f: dec(60)}, 'UNKNOWN',
         ['EVIDENCE', 'IN_PRINCIPLE', 'REDUCED_FLOOR'], rules=DOCUMENTED, field=f)
    case(c, 'reduced-at', 'fifty where the lower floor is in play', {f: 50, **both}, 'DISCRETION',
         ['IN_PRINCIPLE', 'REDUCED_FLOOR'], observed=50, required=100, shortfall=50)
    case(c, 'reduced-below', 'forty-nine', {f: 49, **both}, 'DISCRETION', ['IN_PRINCIPLE'])
    case(c, 'reduced-top', 'ninety-nine where the lower floor is in play', {f: 99, **both}, 'DISCRETION',
         ['IN_PRINCIPLE', 'REDUCED_FLOOR'])
    case(c, 'reduced-unneeded', 'a hundred needs no lower floor', {f: 100, **both}, 'MET', [])
    case(c, 'reduced-open', 'the two facts not stated', {f: 60}, 'DISCRETION', ['IN_PRINCIPLE', 'REDUCED_FLOOR'])
    case(c, 'reduced-half', 'one of the two facts is no', {f: 60, g: True, p: False}, 'DISCRETION', ['IN_PRINCIPLE'])
    force = {'SME_FLOOR_FORCE': 1}
    case(c, 'force-below', 'R4: required, short', {f: 99, **neither}, 'NOT_MET', [], rules=reading(**force), shortfall=1)
    case(c, 'force-at', 'R4: required, enough', {f: 100, **neither}, 'MET', [], rules=reading(**force))
    case(c, 'force-reduced', 'R4: required, the lower floor still gives room', {f: 50, **both}, 'DISCRETION',
         ['REDUCED_FLOOR'], rules=reading(**force))
    case(c, 'force-reduced-below', 'R4: required, below the lower floor', {f: 49, **both}, 'NOT_MET', [],
         rules=reading(**force))
    case(c, 'force-open', 'R4: required, the two facts not stated', {f: 60}, 'UNKNOWN', ['NOT_STATED', 'REDUCED_FLOOR'],
         rules=reading(**force), field=g)
    case(c, 'force-half-open', 'R4: required, one fact not stated', {f: 60, g: True}, 'UNKNOWN',
         ['NOT_STATED', 'REDUCED_FLOOR'], rules=reading(**force), field=p)
    case(c, 'force-half-weak', 'R4: required, one fact under-evidenced', {f: doc(60), g: doc(True), p: dec(True, 8)},
         'UNKNOWN', ['EVIDENCE', 'REDUCED_FLOOR'], rules={'min_basis': 'DOCUMENTED', 'readings': force}, field=p, evidence=8)
    case(c, 'force-half-no', 'R4: required, one fact no', {f: 60, g: False}, 'NOT_MET', [], rules=reading(**force))
    case(c, 'force-relax', 'R4: required, relaxable', {f: 60, **neither, **EMINENT}, 'DISCRETION', ['RELAXABLE'], uscc=C12,
         rules=reading(**force))
    sponsored = {'uscc': C12, 'sponsor_usccs': [C91]}
    case(c, 'force-who-0', 'R4: required; an institution sponsored by a company', {f: 60, **neither, **EMINENT}, 'NOT_MET', [],
         rules=reading(**force), **sponsored)
    case(c, 'force-who-1', 'R4: required; R12: the operator counts', {f: 60, **neither, **EMINENT}, 'DISCRETION', ['RELAXABLE'],
         rules=reading(**force, RELAXATION_WHO=1), **sponsored)
    for option in (1, 2):
        case(c, 'force-what-%d-over-flag' % option, 'R4: required; R13 overrides the flag', {f: 60, **neither, **EMINENT},
             'DISCRETION', ['RELAXABLE'], uscc=C12,
             rules={'relaxable': {c: False}, 'readings': {**force, 'RELAXATION_WHAT': option}})
    case(c, 'force-not-required', 'R4 never brings back what the rules do not have', {f: 60}, 'NOT_APPLICABLE', [],
         rules={'force': {c: 'NOT_REQUIRED'}, 'readings': force})
    case(c, 'force-array', 'the rules themselves require it', {f: 99, **neither}, 'NOT_MET', [],
         rules={'force': {c: 'REQUIRED'}})
    two = {'REDUCED_FLOOR': 2}
    case(c, 'two-at', 'R5: fifty is enough', {f: 50, **both}, 'MET', ['REDUCED_FLOOR'], rules=reading(**two), observed=50,
         required=50, shortfall=None)
    case(c, 'two-below', 'R5: one short of fifty', {f: 49, **both}, 'DISCRETION', ['IN_PRINCIPLE'], rules=reading(**two),
         observed=49, required=50, shortfall=1)
    case(c, 'two-open', 'R5: the two facts not stated', {f: 60}, 'UNKNOWN', ['NOT_STATED', 'IN_PRINCIPLE', 'REDUCED_FLOOR'],
         rules=reading(**two), field=g, required=100, shortfall=40)
    case(c, 'two-half-open', 'R5: one fact not stated', {f: 60, g: True}, 'UNKNOWN',
         ['NOT_STATED', 'IN_PRINCIPLE', 'REDUCED_FLOOR'], rules=reading(**two), field=p)
    case(c, 'two-half', 'R5: one fact no', {f: 60, g: True, p: False}, 'DISCRETION', ['IN_PRINCIPLE'], rules=reading(**two),
         required=100, shortfall=40)
    case(c, 'two-required', 'R5 with R4: below fifty', {f: 49, **both}, 'NOT_MET', [], rules=reading(**two, **force),
         required=50, shortfall=1)
    case(c, 'two-weak', 'R5: one fact under-evidenced', {f: doc(60), g: doc(True), p: dec(True, 8)}, 'UNKNOWN',
         ['EVIDENCE', 'IN_PRINCIPLE', 'REDUCED_FLOOR'], rules={'min_basis': 'DOCUMENTED', 'readings': two}, field=p, evidence=8)
    one = {'REDUCED_FLOOR': 1}
    case(c, 'one-verified', 'R5: both verified', {f: 50, g: ver(True), p: ver(True)}, 'MET', ['REDUCED_FLOOR'],
         rules=reading(**one), required=50, shortfall=None)
    case(c, 'one-documented', 'R5: one only documented', {f: 50, g: ver(True), p: doc(True)}, 'DISCRETION',
         ['IN_PRINCIPLE', 'REDUCED_FLOOR'], rules=reading(**one), required=100, shortfall=50)
    case(c, 'one-declared-required', 'R5 with R4: declared is room', {f: 50, **both}, 'DISCRETION', ['REDUCED_FLOOR'],
         rules=reading(**one, **force))
    case(c, 'one-open', 'R5: one verified, the other not stated', {f: 50, g: ver(True)}, 'UNKNOWN',
         ['NOT_STATED', 'IN_PRINCIPLE', 'REDUCED_FLOOR'], rules=reading(**one), field=p)
    case(c, 'one-open-documented', 'R5: one documented, the other not stated: never more than room', {f: 50, g: doc(True)},
         'DISCRETION', ['IN_PRINCIPLE', 'REDUCED_FLOOR'], rules=reading(**one))
    case(c, 'one-verified-below', 'R5: both verified, below fifty', {f: 49, g: ver(True), p: ver(True)}, 'DISCRETION',
         ['IN_PRINCIPLE'], rules=reading(**one))
    case(c, 'relax', 'in principle and relaxable', {f: 60, **neither, **EMINENT}, 'DISCRETION',
         ['IN_PRINCIPLE', 'RELAXABLE'], uscc=C81)
    case(c, 'relax-doubtful', 'in principle and a doubtful sponsor', {f: 60, **neither, **EMINENT}, 'DISCRETION',
         ['IN_PRINCIPLE', 'SPONSOR_DOUBTFUL'], uscc=C13)
    case(c, 'relax-all', 'three kinds of room', {f: 60, **both, **EMINENT}, 'DISCRETION',
         ['IN_PRINCIPLE', 'RELAXABLE', 'REDUCED_FLOOR'], uscc=C11)
    case(c, 'company', 'in principle, a company', {f: 60, **neither, **EMINENT}, 'DISCRETION', ['IN_PRINCIPLE'], uscc=C91)
    case(c, 'allowed', 'allowed', {f: 60, **neither}, 'MET', ['IN_PRINCIPLE', 'RULED'], rulings=[ruling(c, 'ALLOWED')])
    case(c, 'refused', 'refused', {f: 60, **neither}, 'NOT_MET', ['IN_PRINCIPLE', 'RULED'], rulings=[ruling(c, 'REFUSED')])
    case(c, 'not-stated-ruled', 'not stated: nothing open at either corner', dict(neither), 'UNKNOWN',
         ['NOT_STATED', 'RULING_UNUSED'], rulings=[ruling(c, 'ALLOWED')], field=f)
    case(c, 'weak-ruled', 'allowed, but the number is under-evidenced', {f: dec(60), g: doc(False), p: doc(False)}, 'UNKNOWN',
         ['EVIDENCE', 'IN_PRINCIPLE', 'RULED'], rules=DOCUMENTED, rulings=[ruling(c, 'ALLOWED')], field=f)
    case(c, 'zero-ruled', 'none: nothing to rule on', {f: 0, **neither}, 'NOT_MET', ['RULING_UNUSED'],
         rulings=[ruling(c, 'ALLOWED')])
    case(c, 'floor-200', 'other rules ask for two hundred', {f: 199, **neither}, 'DISCRETION', ['IN_PRINCIPLE'],
         rules=threshold(smes_min=200), required=200, shortfall=1)
    case(c, 'floor-80', 'other rules have a lower floor of eighty', {f: 79, **both}, 'DISCRETION', ['IN_PRINCIPLE'],
         rules=threshold(smes_reduced_min=80))
    case(c, 'floor-80-at', 'other rules have a lower floor of eighty', {f: 80, **both}, 'DISCRETION',
         ['IN_PRINCIPLE', 'REDUCED_FLOOR'], rules=threshold(smes_reduced_min=80))
    case(c, 'no-lower-floor', 'other rules have no lower floor', {f: 60, **both}, 'NOT_MET', [],
         rules={'thresholds': {'smes_reduced_min': None}, 'readings': {'SME_FLOOR_FORCE': 1, 'REDUCED_FLOOR': 2}},
         required=100, shortfall=40)
    case(c, 'floor-not-known', 'the figure of these rules is not known', {f: 120, **neither}, 'UNKNOWN',
         ['NOT_STATED', 'IN_PRINCIPLE'], rules=threshold(smes_min=None), field='rules.smes_min', required=None, shortfall=None)


# -------------------------------------------------------------------------------------------------------- Art. 6(7)
def art06_7_staff():
    """Eight people with a degree or a title."""
    c, a, t, b = 'ART6_7_STAFF', 'staff_degree_only', 'staff_title_only', 'staff_degree_and_title'
    case(c, 'sum-at', 'eight together', {a: 3, t: 2, b: 3}, 'MET', [], observed=8, required=8, shortfall=None, unit='PERSONS')
    case(c, 'sum-below', 'seven together', {a: 3, t: 2, b: 2}, 'NOT_MET', [], observed=7, required=8, shortfall=1)
    case(c, 'sum-above', 'nine together', {a: 3, t: 3, b: 3}, 'MET', [], observed=9)
    case(c, 'zero', 'none', {a: 0, t: 0, b: 0}, 'NOT_MET', [], observed=0, shortfall=8)
    case(c, 'one-count', 'one count alone is enough', {t: 8}, 'MET', [], observed=8)
    case(c, 'two-counts', 'two counts are enough', {a: 5, b: 3}, 'MET', [], observed=8)
    case(c, 'not-stated', 'nothing stated: the first is named', {}, 'UNKNOWN', ['NOT_STATED'], observed=None, required=8,
         shortfall=None, field=a)
    case(c, 'partial', 'seven so far: the first missing count is named', {a: 7}, 'UNKNOWN', ['NOT_STATED'], observed=7,
         shortfall=1, field=t)
    case(c, 'partial-last', 'seven so far, one count missing', {a: 4, t: 3}, 'UNKNOWN', ['NOT_STATED'], observed=7, field=b)
    case(c, 'weak', 'enough only with a declared count', {a: dec(8, 2), t: doc(0), b: doc(0)}, 'UNKNOWN', ['EVIDENCE'],
         rules=DOCUMENTED, observed=8, shortfall=None, field=a, evidence=2)
    case(c, 'weak-some', 'enough without the declared count', {a: dec(8, 2), t: doc(5, 3), b: doc(3, 4)}, 'MET', [],
         rules=DOCUMENTED, observed=16, evidence=2)
    case(c, 'weak-short', 'short whatever the evidence', {a: 3, t: 2, b: 2}, 'NOT_MET', [], rules=VERIFIED, observed=7)
    case(c, 'evidence', 'the weakest count is shown', {a: ver(3, 1), t: dec(3, 2), b: doc(3, 3)}, 'MET', [], evidence=2)
    case(c, 'large', 'sums are exact', {a: 9223372036854775806, t: 1, b: 0}, 'MET', [], observed=9223372036854775807)
    one = reading(STAFF_QUALIFICATION=1)
    case(c, 'both-at', 'R6: eight with both', {b: 8}, 'MET', [], rules=one, observed=8)
    case(c, 'both-below', 'R6: seven with both, others do not count', {a: 100, t: 100, b: 7}, 'NOT_MET', [], rules=one,
         observed=7, shortfall=1)
    case(c, 'both-not-stated', 'R6: with both not stated', {a: 100, t: 100}, 'UNKNOWN', ['NOT_STATED'], rules=one,
         observed=None, shortfall=None, field=b)
    case(c, 'both-evidence', 'R6: only the count that is used is shown', {a: dec(100, 1), b: doc(8, 3)}, 'MET', [], rules=one,
         evidence=3)
    case(c, 'both-weak', 'R6: with both, under-evidenced', {b: dec(8, 3)}, 'UNKNOWN', ['EVIDENCE'],
         rules={'min_basis': 'DOCUMENTED', 'readings': {'STAFF_QUALIFICATION': 1}}, field=b, evidence=3)
    two = reading(STAFF_QUALIFICATION=2)
    case(c, 'each-at', 'R6: eight of each', {a: 4, t: 4, b: 4}, 'MET', [], rules=two, observed=8)
    case(c, 'each-titles-below', 'R6: seven titles', {a: 8, t: 7, b: 0}, 'NOT_MET', [], rules=two, observed=7, shortfall=1)
    case(c, 'each-degrees-below', 'R6: seven degrees', {a: 3, t: 20, b: 4}, 'NOT_MET', [], rules=two, observed=7, shortfall=1)
    case(c, 'each-both-alone', 'R6: eight with both are eight of each', {b: 8}, 'MET', [], rules=two, observed=8)
    case(c, 'each-open', 'R6: titles not stated', {a: 8, b: 0}, 'UNKNOWN', ['NOT_STATED'], rules=two, field=t)
    case(c, 'each-open-two', 'R6: two counts missing: none alone settles it', {b: 3}, 'UNKNOWN', ['NOT_STATED'], rules=two,
         observed=3, shortfall=5, field=a)
    case(c, 'each-open-both', 'R6: the count with both would settle it', {a: 4, t: 4}, 'UNKNOWN', ['NOT_STATED'], rules=two,
         observed=4, field=b)
    case(c, 'each-settled', 'R6: too few titles whatever the degrees', {t: 7, b: 0}, 'NOT_MET', [], rules=two)
    case(c, 'each-not-stated', 'R6: nothing stated: both together would settle it', {}, 'UNKNOWN', ['NOT_STATED'], rules=two,
         observed=None, field=b)
    case(c, 'floor-20', 'other rules ask for twenty', {a: 19, t: 0, b: 0}, 'NOT_MET', [], rules=threshold(staff_min=20),
         required=20, shortfall=1)
    case(c, 'floor-not-known', 'the figure of these rules is not known', {a: 19}, 'UNKNOWN', ['NOT_STATED'],
         rules=threshold(staff_min=None), required=None, field='rules.staff_min')
    room_of_figure(c, {a: 3, t: 2, b: 2}, a)


# -------------------------------------------------------------------------------------------------- Art. 6(8), 6(9)
def share(num, den):
    """A fraction as the documents write it."""
    return {'num': num, 'den': den}


def art06_8_share():
    """Half of the revenue."""
    c = 'ART6_8_REVENUE_SHARE'
    n, o, i, s = 'sme_service_revenue_fen', 'operating_revenue_fen', 'total_income_fen', 'service_revenue_fen'
    half = share(50, 100)
    case(c, 'at', 'exactly half', {n: 50, o: 100}, 'MET', [], observed=share(50, 100), required=half, shortfall=None,
         shortfall_both=None, unit='MONEY_SHARE')
    case(c, 'below', 'one fen below half', {n: 49, o: 100}, 'NOT_MET', [], observed=share(49, 100), required=half,
         shortfall=1, shortfall_both=2)
    case(c, 'above', 'above half', {n: 51, o: 100}, 'MET', [], observed=share(51, 100))
    case(c, 'close', '49.9999 % is not half', {n: 499999, o: 1000000}, 'NOT_MET', [], shortfall=1, shortfall_both=2)
    case(c, 'odd', 'an odd denominator: half is rounded up', {n: 1, o: 3}, 'NOT_MET', [], observed=share(1, 3), shortfall=1,
         shortfall_both=1)
    case(c, 'unreduced', 'the fraction is shown as stated', {n: 2, o: 4}, 'MET', [], observed=share(2, 4))
    case(c, 'none', 'nothing from SMEs', {n: 0, o: 100}, 'NOT_MET', [], shortfall=50, shortfall_both=100)
    case(c, 'all', 'everything from SMEs', {n: 100, o: 100}, 'MET', [])
    case(c, 'large', 'beyond 64 bits when multiplied', {n: 4611686018427387904, o: 9223372036854775807}, 'MET', [])
    case(c, 'large-below', 'beyond 64 bits when multiplied, one fen below', {n: 4611686018427387903, o: 9223372036854775807},
         'NOT_MET', [], shortfall=1)
    case(c, 'zero', 'no revenue at all', {n: 0, o: 0}, 'DISCRETION', ['ZERO_DENOMINATOR'], observed=share(0, 0),
         required=half, shortfall=None, shortfall_both=None)
    case(c, 'zero-part-missing', 'no revenue, whatever the part', {o: 0}, 'DISCRETION', ['ZERO_DENOMINATOR'], observed=None)
    case(c, 'zero-1', 'R8: no revenue is not satisfied', {n: 0, o: 0}, 'NOT_MET', ['ZERO_DENOMINATOR'],
         rules=reading(ZERO_REVENUE=1), shortfall=None)
    case(c, 'zero-1-relax', 'R8: not satisfied, relaxable', {n: 0, o: 0, **EMINENT}, 'DISCRETION',
         ['RELAXABLE', 'ZERO_DENOMINATOR'], rules=reading(ZERO_REVENUE=1), uscc=C12)
    case(c, 'zero-relax', 'no revenue is room already', {n: 0, o: 0, **EMINENT}, 'DISCRETION', ['ZERO_DENOMINATOR'], uscc=C12)
    case(c, 'zero-weak', 'no revenue, under-evidenced', {n: doc(0), o: dec(0, 3)}, 'UNKNOWN', ['EVIDENCE', 'ZERO_DENOMINATOR'],
         rules=DOCUMENTED, field=o, evidence=3)
    case(c, 'zero-allowed', 'no revenue, allowed', {n: 0, o: 0}, 'MET', ['ZERO_DENOMINATOR', 'RULED'],
         rulings=[ruling(c, 'ALLOWED')])
    case(c, 'zero-refused', 'no revenue, refused', {n: 0, o: 0}, 'NOT_MET', ['ZERO_DENOMINATOR', 'RULED'],
         rulings=[ruling(c, 'REFUSED')])
    case(c, 'not-stated', 'neither part: the first is named', {}, 'UNKNOWN', ['NOT_STATED'], observed=None, required=half,
         shortfall=None, field=n)
    case(c, 'part-missing', 'the part is missing', {o: 100}, 'UNKNOWN', ['NOT_STATED'], observed=None, field=n)
    case(c, 'whole-missing', 'the whole is missing', {n: 50}, 'UNKNOWN', ['NOT_STATED'], observed=None, field=o)
    case(c, 'weak-part', 'the part is under-evidenced', {n: dec(60, 1), o: doc(100, 2)}, 'UNKNOWN', ['EVIDENCE'],
         rules=DOCUMENTED, observed=share(60, 100), field=n, evidence=1)
    case(c, 'weak-whole', 'the whole is under-evidenced', {n: doc(60, 1), o: dec(100, 2)}, 'UNKNOWN', ['EVIDENCE'],
         rules=DOCUMENTED, field=o, evidence=2)
    case(c, 'weak-short', 'short, whatever the evidence', {n: dec(40, 1), o: doc(100, 2)}, 'NOT_MET', [], rules=DOCUMENTED,
         observed=share(40, 100), shortfall=10, shortfall_both=20)
    case(c, 'evidence', 'the weaker part is shown', {n: ver(60, 1), o: dec(100, 2), i: dec(100, 3)}, 'MET', [], evidence=2)
    case(c, 'income', 'R7: total income', {n: 50, o: 80, i: 101}, 'NOT_MET', [], rules=reading(REVENUE_DENOMINATOR=1),
         observed=share(50, 101), shortfall=1, shortfall_both=1)
    case(c, 'income-at', 'R7: total income, half', {n: 50, i: 100}, 'MET', [], rules=reading(REVENUE_DENOMINATOR=1))
    case(c, 'income-missing', 'R7: total income missing', {n: 50, o: 80}, 'UNKNOWN', ['NOT_STATED'],
         rules=reading(REVENUE_DENOMINATOR=1), field=i)
    case(c, 'service', 'R7: service revenue', {n: 50, o: 200, s: 100}, 'MET', [], rules=reading(REVENUE_DENOMINATOR=2),
         observed=share(50, 100))
    case(c, 'service-below', 'R7: service revenue, short', {n: 50, o: 60, s: 200}, 'NOT_MET', [],
         rules=reading(REVENUE_DENOMINATOR=2), shortfall=50, shortfall_both=100)
    case(c, 'service-missing', 'R7: service revenue missing', {n: 50, o: 60}, 'UNKNOWN', ['NOT_STATED'],
         rules=reading(REVENUE_DENOMINATOR=2), field=s)
    case(c, 'service-zero', 'R7: no service revenue', {n: 0, o: 60, s: 0}, 'DISCRETION', ['ZERO_DENOMINATOR'],
         rules=reading(REVENUE_DENOMINATOR=2))
    case(c, 'two-thirds', 'other rules ask for two thirds', {n: 1, o: 2}, 'NOT_MET', [],
         rules=threshold(revenue_share_min=share(2, 3)), required=share(2, 3), shortfall=1, shortfall_both=1)
    case(c, 'two-thirds-at', 'other rules ask for two thirds', {n: 4, o: 6}, 'MET', [],
         rules=threshold(revenue_share_min=share(2, 3)))
    case(c, 'whole', 'other rules ask for everything: adding to both never helps', {n: 9, o: 10}, 'NOT_MET', [],
         rules=threshold(revenue_share_min=share(1, 1)), shortfall=1, shortfall_both=None)
    case(c, 'floor-not-known', 'the figure of these rules is not known', {n: 9, o: 10}, 'UNKNOWN', ['NOT_STATED'],
         rules=threshold(revenue_share_min=None), required=None, field='rules.revenue_share_min')
    case(c, 'yuan', 'yuan as text', {'sme_service_revenue_yuan': '0.50', 'operating_revenue_yuan': '1'}, 'MET', [],
         observed=share(50, 100))
    room_of_figure(c, {n: 49, o: 100}, n)


def art06_9():
    """Nine in ten satisfied."""
    c = 'ART6_9_SATISFACTION'
    v, s, b, m = 'survey_valid', 'survey_satisfied', 'survey_basically_satisfied', 'survey_mean_score'
    nine = share(90, 100)
    case(c, 'at', 'ninety of a hundred', {v: 100, s: 90}, 'MET', [], observed=share(90, 100), required=nine, shortfall=None,
         unit='ANSWER_SHARE')
    case(c, 'below', 'eighty-nine of a hundred', {v: 100, s: 89}, 'NOT_MET', [], observed=share(89, 100), required=nine,
         shortfall=1, shortfall_both=10)
    case(c, 'above', 'ninety-one of a hundred', {v: 100, s: 91}, 'MET', [])
    case(c, 'close', '89.9 % is not ninety', {v: 1000, s: 899}, 'NOT_MET', [], shortfall=1, shortfall_both=10)
    case(c, 'small', 'eight of nine', {v: 9, s: 8}, 'NOT_MET', [], observed=share(8, 9), shortfall=1, shortfall_both=1)
    case(c, 'none', 'nobody satisfied', {v: 10, s: 0}, 'NOT_MET', [], shortfall=9, shortfall_both=90)
    case(c, 'basically-does-not-count', 'basically satisfied does not count', {v: 100, s: 80, b: 20}, 'NOT_MET', [],
         observed=share(80, 100))
    case(c, 'no-answers', 'nobody was asked', {v: 0, s: 0}, 'UNKNOWN', ['NOT_STATED'], observed=share(0, 0), required=nine,
         shortfall=None, shortfall_both=None, field=v)
    case(c, 'not-stated', 'no survey: it is named as such', {}, 'UNKNOWN', ['NOT_STATED'], observed=None, required=nine,
         field=v)
    case(c, 'valid-missing', 'the number of answers is missing', {s: 90}, 'UNKNOWN', ['NOT_STATED'], observed=None, field=v)
    case(c, 'satisfied-missing', 'the satisfied are missing', {v: 100}, 'UNKNOWN', ['NOT_STATED'], observed=None, field=s)
    case(c, 'weak', 'enough, but only declared', {v: doc(100, 1), s: dec(95, 2)}, 'UNKNOWN', ['EVIDENCE'], rules=DOCUMENTED,
         observed=share(95, 100), field=s, evidence=2)
    case(c, 'weak-short', 'short whatever the evidence', {v: 100, s: 80}, 'NOT_MET', [], rules=VERIFIED, shortfall=10,
         shortfall_both=100)
    case(c, 'evidence', 'the weaker part is shown', {v: dec(100, 1), s: doc(95, 2), m: dec(9500, 3)}, 'MET', [], evidence=1)
    case(c, 'large', 'beyond 64 bits when multiplied', {v: 9223372036854775807, s: 8301034833169298227}, 'MET', [])
    case(c, 'large-below', 'beyond 64 bits when multiplied, one short', {v: 9223372036854775807, s: 8301034833169298226},
         'NOT_MET', [], shortfall=1)
    one = reading(SATISFACTION_MEASURE=1)
    case(c, 'sum-at', 'R9: satisfied and basically satisfied', {v: 100, s: 80, b: 10}, 'MET', [], rules=one,
         observed=share(90, 100))
    case(c, 'sum-below', 'R9: one short', {v: 100, s: 80, b: 9}, 'NOT_MET', [], rules=one, observed=share(89, 100),
         shortfall=1, shortfall_both=10)
    case(c, 'sum-partial', 'R9: the satisfied alone suffice', {v: 100, s: 90}, 'MET', [], rules=one, observed=share(90, 100))
    case(c, 'sum-partial-other', 'R9: the basically satisfied alone suffice', {v: 100, b: 90}, 'MET', [], rules=one,
         observed=share(90, 100))
    case(c, 'sum-open', 'R9: one of the two is missing', {v: 100, s: 80}, 'UNKNOWN', ['NOT_STATED'], rules=one,
         observed=share(80, 100), shortfall=10, shortfall_both=100, field=b)
    case(c, 'sum-open-other', 'R9: the other is missing', {v: 100, b: 80}, 'UNKNOWN', ['NOT_STATED'], rules=one, field=s)
    case(c, 'sum-weak', 'R9: enough only with a declared count',
         {v: doc(100), s: doc(80), b: dec(15, 4)}, 'UNKNOWN', ['EVIDENCE'],
         rules={'min_basis': 'DOCUMENTED', 'readings': {'SATISFACTION_MEASURE': 1}}, field=b, evidence=4)
    two = reading(SATISFACTION_MEASURE=2)
    case(c, 'mean-at', 'R9: the mean', {m: 9000}, 'MET', [], rules=two, observed=9000, required=9000, shortfall=None,
         unit='CENTIPOINTS')
    case(c, 'mean-below', 'R9: the mean, a hundredth short', {v: 100, s: 100, m: 8999}, 'NOT_MET', [], rules=two,
         observed=8999, required=9000, shortfall=1, shortfall_both=None)
    case(c, 'mean-not-stated', 'R9: the mean is missing', {v: 100, s: 100}, 'UNKNOWN', ['NOT_STATED'], rules=two,
         observed=None, field=m)
    case(c, 'mean-top', 'R9: a hundred points', {m: 10000}, 'MET', [], rules=two)
    case(c, 'mean-weak', 'R9: the mean, under-evidenced', {m: dec(9500, 5)}, 'UNKNOWN', ['EVIDENCE'],
         rules={'min_basis': 'VERIFIED', 'readings': {'SATISFACTION_MEASURE': 2}}, field=m, evidence=5)
    case(c, 'mean-other', 'R9: other rules ask for 95 points', {m: 9499}, 'NOT_MET', [],
         rules={'thresholds': {'mean_score_min': 9500}, 'readings': {'SATISFACTION_MEASURE': 2}}, required=9500, shortfall=1)
    case(c, 'mean-not-known', 'R9: the mean asked for is not known', {m: 9499}, 'UNKNOWN', ['NOT_STATED'],
         rules={'thresholds': {'mean_score_min': None}, 'readings': {'SATISFACTION_MEASURE': 2}}, required=None,
         field='rules.mean_score_min')
    case(c, 'share-95', 'other rules ask for 95 %', {v: 20, s: 18}, 'NOT_MET', [],
         rules=threshold(satisfaction_min=share(95, 100)), required=share(95, 100), shortfall=1, shortfall_both=20)
    case(c, 'share-not-known', 'the share asked for is not known', {v: 20, s: 18}, 'UNKNOWN', ['NOT_STATED'],
         rules=threshold(satisfaction_min=None), required=None, field='rules.satisfaction_min')
    room_of_figure(c, {v: 100, s: 89}, v)


# ---------------------------------------------------------------------------------------------------------- Art. 7
ALL = ['CONSULTING', 'STARTUP', 'INNOVATION', 'DIGITAL', 'TALENT', 'FINANCE']


def service(function, offered=None, records=None, **more):
    """One service function."""
    entry = collections.OrderedDict([('function', function)])
    if offered is not None:
        entry['offered'] = offered
    if records is not None:
        entry['records_in_year'] = records
    entry.update(more)
    return entry


def none_but(*entries):
    """These entries and "not offered" for all others."""
    given = [e['function'] for e in entries]
    return list(entries) + [service(f, False) for f in ALL if f not in given]


def art07():
    """At least one function."""
    c = 'ART7_FUNCTIONS'
    orga, opens = 'organises_innovation_resources', 'opens_instruments'
    open_ = 'FUNCTION_NOT_EVIDENCED'
    case(c, 'one', 'one function with a record', {}, 'MET', [], services=[service('CONSULTING', True, 1)], observed=1,
         required=1, shortfall=None, entry=1, unit='FUNCTIONS', evidence=None)
    for name in ('STARTUP', 'DIGITAL', 'TALENT', 'FINANCE'):
        case(c, 'one-' + name.lower(), 'any function suffices', {}, 'MET', [], services=[service(name, True, 12)], observed=1,
             entry=1)
    case(c, 'second', 'the second entry counts', {}, 'MET', [], services=[service('STARTUP', False), service('TALENT', True, 3)],
         observed=1, entry=2)
    case(c, 'two', 'two count, the first is shown', {}, 'MET', [],
         services=[service('STARTUP', True, 2), service('TALENT', True, 3)], observed=2, entry=1)
    case(c, 'none', 'nothing stated', {}, 'UNKNOWN', ['NOT_STATED'], observed=0, required=1, shortfall=None, entry=None,
         field='services')
    case(c, 'no-function', 'none of the six', {}, 'NOT_MET', [], services=none_but(), observed=0, required=1, shortfall=1,
         entry=None)
    case(c, 'five-no', 'five are not offered, one not stated', {}, 'UNKNOWN', ['NOT_STATED'],
         services=none_but(service('TALENT', False))[:5], observed=0, field='services')
    case(c, 'no-with-records', 'not offered, whatever the records', {}, 'NOT_MET', [],
         services=none_but(service('TALENT', False, 9)), shortfall=1)
    case(c, 'records-zero', 'offered, no record', {}, 'UNKNOWN', ['EVIDENCE', open_],
         services=none_but(service('CONSULTING', True, 0)), observed=0, field='services[1].records_in_year')
    case(c, 'records-missing', 'offered, records not stated', {}, 'UNKNOWN', ['NOT_STATED', open_],
         services=none_but(service('CONSULTING', True)), field='services[1].records_in_year')
    case(c, 'records-missing-alone', 'offered, records and other functions not stated', {}, 'UNKNOWN', ['NOT_STATED', open_],
         services=[service('CONSULTING', True)], field='services[1].records_in_year')
    case(c, 'open-and-one', 'one is open, another counts', {}, 'MET', [open_],
         services=[service('CONSULTING', True), service('FINANCE', True, 4)], observed=1, entry=2)
    case(c, 'offered-missing', 'records, but not said to be offered', {}, 'UNKNOWN', ['NOT_STATED'],
         services=none_but(service('FINANCE', None, 5)), field='services[1].offered')
    case(c, 'offered-and-records-missing', 'an entry that says nothing, other functions not offered', {}, 'UNKNOWN',
         ['NOT_STATED'], services=none_but(service('FINANCE')), field='services[1].offered')
    case(c, 'empty-entry', 'an entry that says nothing: another function alone would settle it', {}, 'UNKNOWN',
         ['NOT_STATED'], services=[service('FINANCE')], field='services')
    case(c, 'weak-offered', 'offered, only declared', {}, 'UNKNOWN', ['EVIDENCE'],
         services=none_but(service('FINANCE', dec(True, 3), doc(5, 4))), rules=DOCUMENTED, field='services[1].offered',
         evidence=3)
    case(c, 'weak-records', 'records only declared', {}, 'UNKNOWN', ['EVIDENCE', open_],
         services=none_but(service('FINANCE', doc(True, 3), dec(5, 4))), rules=DOCUMENTED,
         field='services[1].records_in_year', evidence=4)
    case(c, 'weak-no', 'not offered, whatever the evidence', {}, 'NOT_MET', [], services=none_but(), rules=VERIFIED)
    case(c, 'documented', 'documented where that is asked for', {}, 'MET', [],
         services=[service('FINANCE', doc(True, 3), doc(5, 4))], rules=DOCUMENTED, evidence=3)
    case(c, 'evidence', 'the weaker fact is shown', {}, 'MET', [], services=[service('FINANCE', ver(True, 3), doc(5, 4))],
         evidence=4)
    proof = reading(FUNCTION_PROOF=1)
    case(c, 'proof-1', 'R10: offered is enough', {}, 'MET', [], services=[service('CONSULTING', True)], rules=proof,
         observed=1, entry=1)
    case(c, 'proof-1-zero', 'R10: offered is enough without records', {}, 'MET', [], services=[service('CONSULTING', True, 0)],
         rules=proof)
    case(c, 'proof-1-missing', 'R10: offered not stated', {}, 'UNKNOWN', ['NOT_STATED'],
         services=none_but(service('CONSULTING', None, 5)), rules=proof, field='services[1].offered')
    case(c, 'proof-1-no', 'R10: none offered', {}, 'NOT_MET', [], services=none_but(), rules=proof, shortfall=1)
    yes = {orga: True, opens: True}
    case(c, 'innovation', 'innovation with both capacities', {}, 'MET', [], services=[service('INNOVATION', True, 3, **yes)],
         observed=1, entry=1)
    case(c, 'innovation-no-instruments', 'innovation without open instruments', {}, 'NOT_MET', [],
         services=none_but(service('INNOVATION', True, 3, **{orga: True, opens: False})), observed=0, shortfall=1)
    case(c, 'innovation-no-resources', 'innovation without resources', {}, 'NOT_MET', [],
         services=none_but(service('INNOVATION', True, 3, **{orga: False, opens: True})), observed=0, shortfall=1)
    case(c, 'innovation-instruments-missing', 'innovation, instruments not stated', {}, 'UNKNOWN', ['NOT_STATED'],
         services=none_but(service('INNOVATION', True, 3, **{orga: True})), field='services[1].opens_instruments')
    case(c, 'innovation-resources-missing', 'innovation, resources not stated', {}, 'UNKNOWN', ['NOT_STATED'],
         services=none_but(service('INNOVATION', True, 3, **{opens: True})),
         field='services[1].organises_innovation_resources')
    case(c, 'innovation-weak', 'innovation, instruments only declared', {}, 'UNKNOWN', ['EVIDENCE'],
         services=none_but(service('INNOVATION', doc(True), doc(3), **{orga: doc(True), opens: dec(True, 6)})),
         rules=DOCUMENTED, field='services[1].opens_instruments', evidence=6)
    case(c, 'innovation-records-zero', 'innovation, capacities but no record', {}, 'UNKNOWN', ['EVIDENCE', open_],
         services=none_but(service('INNOVATION', True, 0, **yes)), field='services[1].records_in_year')
    capacity = reading(INNOVATION_CAPACITY=1)
    case(c, 'capacity-1', 'R11: capacities not needed', {}, 'MET', [],
         services=none_but(service('INNOVATION', True, 3, **{orga: False, opens: False})), rules=capacity, observed=1, entry=1)
    case(c, 'capacity-1-missing', 'R11: capacities not stated', {}, 'MET', [], services=[service('INNOVATION', True, 3)],
         rules=capacity)
    case(c, 'capacity-1-records', 'R11: records still needed', {}, 'UNKNOWN', ['NOT_STATED', open_],
         services=none_but(service('INNOVATION', True)), rules=capacity, field='services[1].records_in_year')
    case(c, 'capacity-proof', 'R10 and R11: offered alone', {}, 'MET', [], services=[service('INNOVATION', True)],
         rules=reading(FUNCTION_PROOF=1, INNOVATION_CAPACITY=1))
    case(c, 'min-2', 'other rules ask for two', {}, 'NOT_MET', [], services=none_but(service('TALENT', True, 1)),
         rules=threshold(functions_min=2), observed=1, required=2, shortfall=1, entry=1)
    case(c, 'min-2-open', 'other rules ask for two, others not stated', {}, 'UNKNOWN', ['NOT_STATED'],
         services=[service('TALENT', True, 1)], rules=threshold(functions_min=2), observed=1, required=2, shortfall=None,
         field='services')
    case(c, 'min-2-at', 'other rules ask for two', {}, 'MET', [], services=[service('TALENT', True, 1), service('STARTUP', True, 1)],
         rules=threshold(functions_min=2), observed=2, required=2)
    case(c, 'min-not-known', 'the number asked for is not known', {}, 'UNKNOWN', ['NOT_STATED'],
         services=[service('TALENT', True, 1)], rules=threshold(functions_min=None), observed=1, required=None,
         field='rules.functions_min')
    case(c, 'items', 'items decide nothing', {}, 'NOT_MET', [],
         services=none_but(service('CONSULTING', False, None, items=['CONSULTING_POLICY', 'CONSULTING_OTHER'])))
    case(c, 'strict-sponsor', 'Art. 6 does not relax Art. 7', dict(EMINENT), 'NOT_MET', [], services=none_but(), uscc=C12)
    case(c, 'strict-what-2', 'R13 does not reach Art. 7', dict(EMINENT), 'NOT_MET', [], services=none_but(), uscc=C12,
         rules=reading(RELAXATION_WHAT=2))
    case(c, 'flag-on', 'other rules relax it', dict(EMINENT), 'DISCRETION', ['RELAXABLE'], services=none_but(), uscc=C12,
         rules={'relaxable': {c: True}})
    case(c, 'in-principle', 'other rules say in principle', {}, 'DISCRETION', ['IN_PRINCIPLE'], services=none_but(),
         rules={'force': {c: 'IN_PRINCIPLE'}}, shortfall=1)
    case(c, 'in-principle-refused', 'in principle, refused', {}, 'NOT_MET', ['IN_PRINCIPLE', 'RULED'], services=none_but(),
         rules={'force': {c: 'IN_PRINCIPLE'}}, rulings=[ruling(c, 'REFUSED')])
    case(c, 'ruled', 'a ruling where there is no room', {}, 'NOT_MET', ['RULING_UNUSED'], services=none_but(),
         rulings=[ruling(c, 'ALLOWED')])
    case(c, 'not-required', 'other rules do not have it', {}, 'NOT_APPLICABLE', [], services=none_but(),
         rules={'force': {c: 'NOT_REQUIRED'}}, observed=None, required=None, shortfall=None, entry=None)


# --------------------------------------------------------------------------------------------------------- Art. 10
def art10_filed():
    """Filed by the deadline."""
    c, f = 'ART10_FILED_IN_TIME', 'filed_on'
    case(c, 'at', 'on the deadline', {f: '2024-06-30'}, 'MET', [], observed='2024-06-30', required='2024-06-30',
         shortfall=None, met_from=None, unit='DATE')
    case(c, 'before', 'a day before', {f: '2024-06-29'}, 'MET', [], observed='2024-06-29', required='2024-06-30')
    case(c, 'after', 'a day after', {f: '2024-07-01'}, 'NOT_MET', [], observed='2024-07-01', required='2024-06-30',
         shortfall=None, met_from=None)
    case(c, 'long-before', 'a year before', {f: '2023-06-30'}, 'MET', [])
    case(c, 'leap', 'a leap day deadline', {f: '2024-02-29'}, 'MET', [], d='2024-02-29')
    case(c, 'leap-after', 'the day after a leap day', {f: '2024-03-01'}, 'NOT_MET', [], d='2024-02-29')
    case(c, 'not-stated', 'not stated', {}, 'UNKNOWN', ['NOT_STATED'], observed=None, required='2024-06-30', field=f)
    case(c, 'weak', 'in time, only declared', {f: dec('2024-06-01', 4)}, 'UNKNOWN', ['EVIDENCE'], rules=DOCUMENTED, field=f,
         observed='2024-06-01', evidence=4)
    case(c, 'weak-late', 'late whatever the evidence', {f: '2024-07-01'}, 'NOT_MET', [], rules=VERIFIED)
    case(c, 'documented', 'documented where that is asked for', {f: doc('2024-06-01', 4)}, 'MET', [], rules=DOCUMENTED,
         evidence=4)
    case(c, 'sponsor', 'nothing relaxes Art. 10', {f: '2024-07-01', **EMINENT}, 'NOT_MET', [], uscc=C12)
    case(c, 'what-2', 'R13 does not reach Art. 10', {f: '2024-07-01', **EMINENT}, 'NOT_MET', [], uscc=C12,
         rules=reading(RELAXATION_WHAT=2))
    case(c, 'flag-on', 'other rules relax it', {f: '2024-07-01', **EMINENT}, 'DISCRETION', ['RELAXABLE'], uscc=C12,
         rules={'relaxable': {c: True}})
    case(c, 'in-principle', 'other rules say in principle', {f: '2024-07-01'}, 'DISCRETION', ['IN_PRINCIPLE'],
         rules={'force': {c: 'IN_PRINCIPLE'}})
    case(c, 'in-principle-allowed', 'in principle, allowed', {f: '2024-07-01'}, 'MET', ['IN_PRINCIPLE', 'RULED'],
         rules={'force': {c: 'IN_PRINCIPLE'}}, rulings=[ruling(c, 'ALLOWED')])
    case(c, 'ruled', 'a ruling where there is no room', {f: '2024-07-01'}, 'NOT_MET', ['RULING_UNUSED'],
         rulings=[ruling(c, 'ALLOWED')])
    case(c, 'not-required', 'other rules do not have it', {f: '2024-07-01'}, 'NOT_APPLICABLE', [],
         rules={'force': {c: 'NOT_REQUIRED'}}, observed=None, required=None)


# ------------------------------------------------------------------------------------------------- plain yes and no
def yes_no_items():
    """Everything in Art. 6 that is one yes or no and that its last paragraph may relax."""
    for c, f in (
            ('ART6_3_REPUTATION', 'field_reputation'),
            ('ART6_4_PREMISES', 'fixed_premises'), ('ART6_4_FACILITIES', 'facilities'),
            ('ART6_4_ORGANISES', 'organises_resources'),
            ('ART6_5_DISPLAY', 'system_display'), ('ART6_5_QUERY', 'system_query'),
            ('ART6_5_DIGITAL', 'digital_operation'),
            ('ART6_6_CREDIT', 'business_reputation'), ('ART6_6_MANAGEMENT', 'management_system'),
            ('ART6_6_PROCESS', 'service_process'), ('ART6_6_CHARGES', 'charging_standard'),
            ('ART6_6_QUALITY', 'quality_assurance'), ('ART6_6_PLAN', 'development_plan'),
            ('ART6_6_TARGETS', 'annual_targets'),
            ('ART6_7_TEAM', 'management_team')):
        yes_no(c, f)
        required(c, f)
        relaxable(c, f, int(c[5]))
    for c, f in (('ART6_2_OPERATION', 'operating_soundly'), ('ART6_2_PROSPECTS', 'good_prospects')):
        yes_no(c, f)
        required(c, f)
        strict(c, f, 2)


def art06_4_institutions():
    """Five institutions."""
    c, f = 'ART6_4_INSTITUTIONS', 'institutions_gathered'
    at_least(c, f, 5, 'INSTITUTIONS', 'institutions_min')
    room_of_figure(c, {f: 4}, f)


def art06_8_free():
    """One free service is some free services."""
    c, f = 'ART6_8_FREE_SERVICES', 'free_services'
    at_least(c, f, 1, 'SERVICES', 'free_services_min')
    room_of_figure(c, {f: 0}, f)


def art10_materials():
    """Materials as the notice asks."""
    c, f = 'ART10_MATERIALS', 'materials_complete'
    yes_no(c, f)
    required(c, f)
    strict(c, f, None)


def write():
    """All of them."""
    art03()
    art06_1_legal_person()
    art06_1_registered()
    art06_1_age()
    art06_1_assets()
    art06_3_smes()
    art06_4_institutions()
    art06_7_staff()
    art06_8_share()
    art06_8_free()
    art06_9()
    yes_no_items()
    art07()
    art10_materials()
    art10_filed()
