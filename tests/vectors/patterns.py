# SPDX-License-Identifier: Apache-2.0
"""Cases that many criteria share: the same literals for criteria that differ in nothing but the name of their fact."""
from casebook import (C11, C12, C13, C19, C51, C52, C53, C81, C91, DOCUMENTED, EMINENT, IN_PRINCIPLE, VERIFIED, case, dec, doc,
                      reading, ruling, threshold, ver)


# ---------------------------------------------------------------------------------------------------------- yes/no
def yes_no(c, f):
    """What every criterion of one yes/no fact shares."""
    soft = ['IN_PRINCIPLE'] if c in IN_PRINCIPLE else []
    case(c, 'yes', 'declared yes is enough by default', {f: True}, 'MET', [], observed=None, required=None,
         shortfall=None, shortfall_both=None, met_from=None, entry=None, evidence=None, unit=None)
    case(c, 'yes-documented', 'a documented yes shows its document', {f: doc(True, 7)}, 'MET', [], evidence=7)
    case(c, 'not-stated', 'nobody said so', {}, 'UNKNOWN', ['NOT_STATED'] + soft, field=f, evidence=None)
    case(c, 'null', 'null is not stated', {f: None}, 'UNKNOWN', ['NOT_STATED'] + soft, field=f)
    case(c, 'declared-too-weak', 'declared, but documents are asked for', {f: dec(True, 5)}, 'UNKNOWN',
         ['EVIDENCE'] + soft, rules=DOCUMENTED, field=f, evidence=5)
    case(c, 'documented-too-weak', 'documented, but a reviewer is asked for', {f: doc(True, 6)}, 'UNKNOWN',
         ['EVIDENCE'] + soft, rules=VERIFIED, field=f, evidence=6)
    case(c, 'documented-at-floor', 'documented where documents are asked for', {f: doc(True, 6)}, 'MET', [],
         rules=DOCUMENTED, evidence=6)
    case(c, 'verified-at-floor', 'verified where a reviewer is asked for', {f: ver(True, 8)}, 'MET', [], rules=VERIFIED,
         evidence=8)
    case(c, 'not-required', 'the rules in use do not have it', {f: False}, 'NOT_APPLICABLE', [],
         rules={'force': {c: 'NOT_REQUIRED'}}, observed=None, evidence=None, entry=None)
    case(c, 'not-required-ruled', 'a ruling on what the rules do not have', {f: False}, 'NOT_APPLICABLE',
         ['RULING_UNUSED'], rules={'force': {c: 'NOT_REQUIRED'}}, rulings=[ruling(c, 'ALLOWED')])
    case(c, 'in-principle-no', 'no, where the rules say in principle', {f: False}, 'DISCRETION', ['IN_PRINCIPLE'],
         rules={'force': {c: 'IN_PRINCIPLE'}})
    case(c, 'in-principle-not-stated', 'not stated, where the rules say in principle', {}, 'UNKNOWN',
         ['NOT_STATED', 'IN_PRINCIPLE'], rules={'force': {c: 'IN_PRINCIPLE'}}, field=f)
    case(c, 'in-principle-allowed', 'no, in principle, and the bureau allowed it', {f: False}, 'MET',
         ['IN_PRINCIPLE', 'RULED'], rules={'force': {c: 'IN_PRINCIPLE'}}, rulings=[ruling(c, 'ALLOWED')])
    case(c, 'in-principle-refused', 'no, in principle, and the bureau refused it', {f: False}, 'NOT_MET',
         ['IN_PRINCIPLE', 'RULED'], rules={'force': {c: 'IN_PRINCIPLE'}}, rulings=[ruling(c, 'REFUSED')])
    case(c, 'met-ruled', 'a ruling where nothing was open', {f: True}, 'MET', ['RULING_UNUSED'],
         rulings=[ruling(c, 'REFUSED')])
    case(c, 'required-no', 'no, where the rules require it', {f: False}, 'NOT_MET', [],
         rules={'force': {c: 'REQUIRED'}})


def required(c, f):
    """Yes/no criteria without "in principle"."""
    case(c, 'no', 'no is no', {f: doc(False, 9)}, 'NOT_MET', [], evidence=9, entry=None, met_from=None)
    case(c, 'no-weak', 'weak evidence never saves a no', {f: False}, 'NOT_MET', [], rules=VERIFIED)
    case(c, 'no-ruled', 'a ruling where the text leaves no room', {f: False}, 'NOT_MET', ['RULING_UNUSED'],
         rulings=[ruling(c, 'ALLOWED')])
    case(c, 'not-stated-ruled', 'a ruling cannot replace a missing fact', {}, 'UNKNOWN', ['NOT_STATED', 'RULING_UNUSED'],
         rulings=[ruling(c, 'ALLOWED')], field=f)


def relaxable(c, f, item):
    """The last paragraph of Art. 6 on a required yes/no criterion; item is the number in Art. 6."""
    no = {f: False, **EMINENT}
    for name, code, what in (
            ('11', C11, 'an organ'), ('12', C12, 'a public institution'), ('51', C51, 'a social organisation'),
            ('81', C81, 'a trade union')):
        case(c, 'relax-' + name, 'no, run by ' + what + ', eminent', no, 'DISCRETION', ['RELAXABLE'], uscc=code)
    for name, code, what in (
            ('13', C13, 'a mass organisation'), ('19', C19, 'another body of the organs'),
            ('52', C52, 'a private non-enterprise unit'), ('53', C53, 'a foundation')):
        case(c, 'doubtful-' + name, 'no, run by ' + what + ', eminent', no, 'DISCRETION', ['SPONSOR_DOUBTFUL'], uscc=code)
    case(c, 'company', 'no, run by a company, however eminent', no, 'NOT_MET', [], uscc=C91)
    case(c, 'code-missing', 'no, no code: fits nothing', no, 'NOT_MET', [])
    case(c, 'results-not-stated', 'results not stated', {f: False, 'demonstration_effect': True}, 'UNKNOWN',
         ['NOT_STATED', 'RELAXABLE'], uscc=C12, field='outstanding_results')
    case(c, 'demonstration-not-stated', 'demonstration not stated', {f: False, 'outstanding_results': True}, 'UNKNOWN',
         ['NOT_STATED', 'RELAXABLE'], uscc=C12, field='demonstration_effect')
    case(c, 'neither-stated', 'neither stated: none alone settles it, the first is named', {f: False}, 'UNKNOWN',
         ['NOT_STATED', 'RELAXABLE'], uscc=C12, field='outstanding_results')
    case(c, 'doubtful-not-stated', 'results not stated, sponsor doubtful', {f: False, 'demonstration_effect': True},
         'UNKNOWN', ['NOT_STATED', 'SPONSOR_DOUBTFUL'], uscc=C52, field='outstanding_results')
    case(c, 'results-no', 'not eminent', {f: False, 'outstanding_results': False, 'demonstration_effect': True},
         'NOT_MET', [], uscc=C12)
    case(c, 'demonstration-no', 'no demonstration', {f: False, 'outstanding_results': True, 'demonstration_effect': False},
         'NOT_MET', [], uscc=C12)
    case(c, 'demonstration-weak', 'demonstration under-evidenced',
         {f: ver(False, 1), 'outstanding_results': doc(True, 2), 'demonstration_effect': dec(True, 3)}, 'UNKNOWN',
         ['EVIDENCE', 'RELAXABLE'], uscc=C12, rules=DOCUMENTED, field='demonstration_effect', evidence=3)
    case(c, 'relax-evidence', 'the weakest fact used is shown',
         {f: ver(False, 1), 'outstanding_results': doc(True, 2), 'demonstration_effect': dec(True, 3)}, 'DISCRETION',
         ['RELAXABLE'], uscc=C12, evidence=3)
    case(c, 'relax-evidence-tie', 'of equals the first is shown',
         {f: doc(False, 1), 'outstanding_results': doc(True, 2), 'demonstration_effect': doc(True, 3)}, 'DISCRETION',
         ['RELAXABLE'], uscc=C12, evidence=1)
    case(c, 'relax-not-stated', 'own fact not stated, relaxation at hand', dict(EMINENT), 'UNKNOWN',
         ['NOT_STATED', 'RELAXABLE'], uscc=C12, field=f)
    case(c, 'relax-not-stated-allowed', 'own fact not stated, but the bureau allowed it', dict(EMINENT), 'MET',
         ['RELAXABLE', 'RULED'], uscc=C12, rulings=[ruling(c, 'ALLOWED')])
    case(c, 'relax-not-stated-refused', 'own fact not stated, the bureau refused', dict(EMINENT), 'UNKNOWN',
         ['NOT_STATED', 'RELAXABLE', 'RULED'], uscc=C12, rulings=[ruling(c, 'REFUSED')], field=f)
    case(c, 'relax-yes', 'yes needs no relaxation', {f: True, **EMINENT}, 'MET', [], uscc=C12)
    case(c, 'relax-flag-off', 'these rules do not relax it', no, 'NOT_MET', [], uscc=C12,
         rules={'relaxable': {c: False}})
    case(c, 'relax-what-2', 'R13: all nine items', no, 'DISCRETION', ['RELAXABLE'], uscc=C12,
         rules=reading(RELAXATION_WHAT=2))
    if item in (1, 3, 4, 7, 8, 9):
        case(c, 'relax-what-1', 'R13: items with a figure, this is one', no, 'DISCRETION', ['RELAXABLE'], uscc=C12,
             rules=reading(RELAXATION_WHAT=1))
        case(c, 'relax-what-1-over-flag', 'R13 overrides the flag', no, 'DISCRETION', ['RELAXABLE'], uscc=C12,
             rules={'relaxable': {c: False}, 'readings': {'RELAXATION_WHAT': 1}})
    else:
        case(c, 'relax-what-1', 'R13: this item stays strict', no, 'NOT_MET', [], uscc=C12,
             rules=reading(RELAXATION_WHAT=1))
    case(c, 'relax-what-2-over-flag', 'R13 overrides the flag', no, 'DISCRETION', ['RELAXABLE'], uscc=C12,
         rules={'relaxable': {c: False}, 'readings': {'RELAXATION_WHAT': 2}})
    case(c, 'sponsor-counts', 'the sponsor counts, not the operator', no, 'DISCRETION', ['RELAXABLE'], uscc=C91,
         sponsor_usccs=[C11, C12])
    case(c, 'operator-does-not', 'an institution sponsored by a company', no, 'NOT_MET', [], uscc=C12,
         sponsor_usccs=[C91])
    case(c, 'who-1-operator', 'R12: the operator counts', no, 'DISCRETION', ['RELAXABLE'], uscc=C12, sponsor_usccs=[C91],
         rules=reading(RELAXATION_WHO=1))
    case(c, 'who-1-company', 'R12: the operator is a company', no, 'NOT_MET', [], uscc=C91, sponsor_usccs=[C12],
         rules=reading(RELAXATION_WHO=1))
    case(c, 'who-1-no-code', 'R12: the operator has no code', no, 'NOT_MET', [], sponsor_usccs=[C12],
         rules=reading(RELAXATION_WHO=1))
    case(c, 'mixed', 'an institution and a company together', no, 'DISCRETION', ['SPONSOR_DOUBTFUL'], uscc=C91,
         sponsor_usccs=[C91, C12])
    case(c, 'mixed-empty', 'an institution and a sponsor without a code', no, 'DISCRETION', ['SPONSOR_DOUBTFUL'], uscc=C91,
         sponsor_usccs=[C12, ''])
    case(c, 'mixed-doubtful', 'an institution and a foundation', no, 'DISCRETION', ['SPONSOR_DOUBTFUL'], uscc=C91,
         sponsor_usccs=[C12, C53])
    case(c, 'relax-allowed', 'relaxed by the bureau', no, 'MET', ['RELAXABLE', 'RULED'], uscc=C12,
         rulings=[ruling(c, 'ALLOWED')])
    case(c, 'relax-refused', 'not relaxed by the bureau', no, 'NOT_MET', ['RELAXABLE', 'RULED'], uscc=C12,
         rulings=[ruling(c, 'REFUSED')])
    case(c, 'relax-later-wins', 'of two rulings the later wins', no, 'NOT_MET', ['RELAXABLE', 'RULED'], uscc=C12,
         rulings=[ruling(c, 'REFUSED', '2024-06-20'), ruling(c, 'ALLOWED', '2024-06-01')])
    case(c, 'relax-other-ruling', 'a ruling on another criterion', no, 'DISCRETION', ['RELAXABLE'], uscc=C12,
         rulings=[ruling('ART3_PRINCIPLES', 'ALLOWED')])
    case(c, 'results-not-stated-allowed', 'allowed, but the ground for it is not stated',
         {f: False, 'demonstration_effect': True}, 'UNKNOWN', ['NOT_STATED', 'RELAXABLE', 'RULED'], uscc=C12,
         rulings=[ruling(c, 'ALLOWED')], field='outstanding_results')
    case(c, 'results-not-stated-refused', 'refused either way', {f: False, 'demonstration_effect': True}, 'NOT_MET',
         ['RELAXABLE', 'RULED'], uscc=C12, rulings=[ruling(c, 'REFUSED')])
    case(c, 'in-principle-and-relaxable', 'two kinds of room at once', no, 'DISCRETION', ['IN_PRINCIPLE', 'RELAXABLE'],
         uscc=C12, rules={'force': {c: 'IN_PRINCIPLE'}})
    case(c, 'in-principle-results-not-stated', 'room at both corners, one kind only at one', {f: False}, 'DISCRETION',
         ['IN_PRINCIPLE', 'RELAXABLE'], uscc=C12, rules={'force': {c: 'IN_PRINCIPLE'}})


def strict(c, f, item):
    """Yes/no criteria the last paragraph of Art. 6 does not reach by default; item 2, or None outside Art. 6."""
    no = {f: False, **EMINENT}
    for name, code in (('11', C11), ('12', C12), ('51', C51), ('81', C81), ('13', C13), ('19', C19), ('52', C52),
                       ('53', C53), ('91', C91)):
        case(c, 'not-relaxed-' + name, 'no, and nothing to relax by default', no, 'NOT_MET', [], uscc=code)
    case(c, 'flag-on', 'these rules do relax it', no, 'DISCRETION', ['RELAXABLE'], uscc=C12, rules={'relaxable': {c: True}})
    case(c, 'flag-on-doubtful', 'these rules do relax it, sponsor doubtful', no, 'DISCRETION', ['SPONSOR_DOUBTFUL'],
         uscc=C19, rules={'relaxable': {c: True}})
    case(c, 'flag-on-allowed', 'these rules do relax it, the bureau did', no, 'MET', ['RELAXABLE', 'RULED'], uscc=C12,
         rules={'relaxable': {c: True}}, rulings=[ruling(c, 'ALLOWED')])
    case(c, 'what-1', 'R13: items with a figure', no, 'NOT_MET', [], uscc=C12, rules=reading(RELAXATION_WHAT=1))
    if item is None:
        case(c, 'what-2', 'R13 speaks of Art. 6 alone', no, 'NOT_MET', [], uscc=C12, rules=reading(RELAXATION_WHAT=2))
        case(c, 'what-2-flag', 'R13 leaves the flag of another article', no, 'DISCRETION', ['RELAXABLE'], uscc=C12,
             rules={'relaxable': {c: True}, 'readings': {'RELAXATION_WHAT': 2}})
    else:
        case(c, 'what-2', 'R13: all nine items', no, 'DISCRETION', ['RELAXABLE'], uscc=C12, rules=reading(RELAXATION_WHAT=2))
        case(c, 'what-1-over-flag', 'R13 overrides the flag', no, 'NOT_MET', [], uscc=C12,
             rules={'relaxable': {c: True}, 'readings': {'RELAXATION_WHAT': 1}})
        case(c, 'what-2-who-0', 'R13: all nine items, a sponsor that is none of those', no, 'NOT_MET', [], uscc=C12,
             sponsor_usccs=[C91], rules=reading(RELAXATION_WHAT=2))
        case(c, 'what-2-who-1', 'R13 and R12: the operator counts', no, 'DISCRETION', ['RELAXABLE'], uscc=C12,
             sponsor_usccs=[C91], rules=reading(RELAXATION_WHAT=2, RELAXATION_WHO=1))


# --------------------------------------------------------------------------------------------------------- figures
def room_of_figure(c, low, field):
    """Room and rulings on a required, relaxable criterion with figures; low are facts that fall short."""
    no = {**low, **EMINENT}
    for name, code in (('11', C11), ('12', C12), ('51', C51), ('81', C81)):
        case(c, 'relax-' + name, 'short, relaxable sponsor', no, 'DISCRETION', ['RELAXABLE'], uscc=code)
    for name, code in (('13', C13), ('19', C19), ('52', C52), ('53', C53)):
        case(c, 'doubtful-' + name, 'short, doubtful sponsor', no, 'DISCRETION', ['SPONSOR_DOUBTFUL'], uscc=code)
    case(c, 'company', 'short, a company', no, 'NOT_MET', [], uscc=C91)
    case(c, 'relax-results-no', 'short, not eminent', {**low, 'outstanding_results': False, 'demonstration_effect': True},
         'NOT_MET', [], uscc=C12)
    case(c, 'relax-results-not-stated', 'short, results not stated', {**low, 'demonstration_effect': True}, 'UNKNOWN',
         ['NOT_STATED', 'RELAXABLE'], uscc=C12, field='outstanding_results')
    case(c, 'relax-not-stated', 'not stated, relaxation at hand', dict(EMINENT), 'UNKNOWN', ['NOT_STATED', 'RELAXABLE'],
         uscc=C12, field=field)
    case(c, 'relax-what-1', 'R13: an item with a figure', no, 'DISCRETION', ['RELAXABLE'], uscc=C12,
         rules=reading(RELAXATION_WHAT=1))
    case(c, 'relax-what-2', 'R13: all nine', no, 'DISCRETION', ['RELAXABLE'], uscc=C12, rules=reading(RELAXATION_WHAT=2))
    case(c, 'relax-who-1', 'R12: the operator counts', no, 'DISCRETION', ['RELAXABLE'], uscc=C12, sponsor_usccs=[C91],
         rules=reading(RELAXATION_WHO=1))
    case(c, 'relax-who-0', 'R12: the sponsor counts', no, 'NOT_MET', [], uscc=C12, sponsor_usccs=[C91])
    case(c, 'relax-flag-off', 'these rules do not relax it', no, 'NOT_MET', [], uscc=C12, rules={'relaxable': {c: False}})
    for option in (1, 2):
        case(c, 'relax-what-%d-over-flag' % option, 'R13 overrides the flag', no, 'DISCRETION', ['RELAXABLE'], uscc=C12,
             rules={'relaxable': {c: False}, 'readings': {'RELAXATION_WHAT': option}})
    case(c, 'relax-allowed', 'relaxed by the bureau', no, 'MET', ['RELAXABLE', 'RULED'], uscc=C12,
         rulings=[ruling(c, 'ALLOWED')])
    case(c, 'relax-refused', 'not relaxed by the bureau', no, 'NOT_MET', ['RELAXABLE', 'RULED'], uscc=C12,
         rulings=[ruling(c, 'REFUSED')])
    case(c, 'short-ruled', 'a ruling where there is no room', low, 'NOT_MET', ['RULING_UNUSED'],
         rulings=[ruling(c, 'ALLOWED')])
    case(c, 'in-principle', 'short, where the rules say in principle', low, 'DISCRETION', ['IN_PRINCIPLE'],
         rules={'force': {c: 'IN_PRINCIPLE'}})
    case(c, 'not-required', 'the rules in use do not have it', low, 'NOT_APPLICABLE', [],
         rules={'force': {c: 'NOT_REQUIRED'}}, observed=None, required=None, shortfall=None, met_from=None)


def at_least(c, f, floor, unit, name):
    """Criteria that compare one count with a floor."""
    case(c, 'below', 'one short', {f: floor - 1}, 'NOT_MET', [], observed=floor - 1, required=floor, shortfall=1,
         shortfall_both=None, met_from=None, unit=unit)
    case(c, 'at', 'the number itself is enough', {f: floor}, 'MET', [], observed=floor, required=floor, shortfall=None,
         unit=unit)
    case(c, 'above', 'one more', {f: floor + 1}, 'MET', [], observed=floor + 1, required=floor, shortfall=None)
    case(c, 'zero', 'none at all', {f: 0}, 'NOT_MET', [], observed=0, required=floor, shortfall=floor)
    case(c, 'largest', 'the largest number there is', {f: 9223372036854775807}, 'MET', [], observed=9223372036854775807)
    case(c, 'not-stated', 'not stated', {}, 'UNKNOWN', ['NOT_STATED'], observed=None, required=floor, shortfall=None, field=f)
    case(c, 'weak-enough', 'enough, but only declared', {f: dec(floor, 4)}, 'UNKNOWN', ['EVIDENCE'], rules=DOCUMENTED,
         observed=floor, required=floor, shortfall=None, field=f, evidence=4)
    case(c, 'weak-short', 'short whatever the evidence', {f: dec(floor - 1, 4)}, 'NOT_MET', [], rules=DOCUMENTED,
         observed=floor - 1, shortfall=1, evidence=4)
    case(c, 'documented', 'documented where that is asked for', {f: doc(floor, 4)}, 'MET', [], rules=DOCUMENTED, evidence=4)
    case(c, 'other-floor-below', 'other rules ask for twice as much', {f: 2 * floor - 1}, 'NOT_MET', [],
         rules=threshold(**{name: 2 * floor}), observed=2 * floor - 1, required=2 * floor, shortfall=1)
    case(c, 'other-floor-at', 'other rules ask for twice as much', {f: 2 * floor}, 'MET', [],
         rules=threshold(**{name: 2 * floor}), observed=2 * floor, required=2 * floor)
    case(c, 'floor-not-known', 'the figure of these rules is not known', {f: floor}, 'UNKNOWN', ['NOT_STATED'],
         rules=threshold(**{name: None}), observed=floor, required=None, shortfall=None, field='rules.' + name)
    case(c, 'met-ruled', 'a ruling where nothing was open', {f: floor}, 'MET', ['RULING_UNUSED'],
         rulings=[ruling(c, 'ALLOWED')])
