# SPDX-License-Identifier: Apache-2.0
"""How a case is written down: facts, rules, rulings, and the files that cases go to. Nothing here computes a verdict."""
import collections

D = '2024-06-30'
FILES = collections.OrderedDict()
IDS = set()

# One real-looking code of each category that matters; the first two characters are the category.
C11, C12, C51, C81 = '11110000000021135M', '12110000400687411U', '51110000MJ0101505U', '81110105XXXX00051Q'
C13, C19, C52, C53 = '13100000XXXX00035J', '191100000000269136', '52110000MJ0166456X', '53100000500021676K'
C91, C91_SHENZHEN = '91110108551385082Q', '914403001922038216'
EMINENT = {'outstanding_results': True, 'demonstration_effect': True}

RELAX = ['RELAXATION_WHO', 'RELAXATION_WHAT']
READINGS = {
    'ART3_PRINCIPLES': [], 'ART10_MATERIALS': [], 'ART10_FILED_IN_TIME': [],
    'ART6_1_LEGAL_PERSON': ['LEGAL_PERSON_SCOPE'] + RELAX,
    'ART6_1_REGISTERED': ['LEGAL_PERSON_SCOPE', 'REGISTERED_BY'] + RELAX,
    'ART6_1_AGE': ['LEGAL_PERSON_SCOPE', 'AGE_DAY'] + RELAX,
    'ART6_1_ASSETS': ['LEGAL_PERSON_SCOPE'] + RELAX,
    'ART6_2_PENALTIES': RELAX + ['LOOKBACK_ENDS', 'AFTER_DEADLINE', 'SEVERITY_SCALE', 'REPAIRED_RECORD'],
    'ART6_2_DISHONESTY': RELAX + ['LOOKBACK_ENDS', 'AFTER_DEADLINE', 'DISHONESTY_WINDOW', 'REPAIRED_RECORD'],
    'ART6_3_SMES_SERVED': ['SME_FLOOR_FORCE', 'REDUCED_FLOOR'] + RELAX,
    'ART6_7_STAFF': ['STAFF_QUALIFICATION'] + RELAX,
    'ART6_8_REVENUE_SHARE': ['REVENUE_DENOMINATOR', 'ZERO_REVENUE'] + RELAX,
    'ART6_9_SATISFACTION': ['SATISFACTION_MEASURE'] + RELAX,
    'ART7_FUNCTIONS': ['FUNCTION_PROOF', 'INNOVATION_CAPACITY'],
    'ART15_BAR': ['ART14_BAR', 'BAR_START', 'BAR_TESTED_AT'],
}
IN_PRINCIPLE = ('ART3_PRINCIPLES', 'ART6_1_LEGAL_PERSON', 'ART6_3_SMES_SERVED')


def clause_of(criterion):
    """'ART6_3_SMES_SERVED' -> '6(3)'."""
    parts = criterion[3:].split('_')
    return '6(%s)' % parts[1] if parts[0] == '6' else parts[0]


def file_of(criterion):
    """The file of a criterion's clause group."""
    parts = criterion[3:].split('_')
    return {'3': 'art03', '6': 'art06_' + parts[1], '7': 'art07', '10': 'art10', '15': 'art15_bar'}[parts[0]]


def add(file, case):
    """One line of one file."""
    if case['id'] in IDS:
        raise SystemExit('%s is there twice' % case['id'])
    IDS.add(case['id'])
    FILES.setdefault(file, []).append(case)


def platform_of(facts, more):
    """A platform from facts and the lists that are given."""
    platform = collections.OrderedDict()
    for key in ('name', 'uscc', 'sponsor_usccs'):
        if key in more:
            platform[key] = more.pop(key)
    if facts:
        platform['facts'] = facts
    for key in ('services', 'incidents', 'revocations', 'rulings'):
        if key in more:
            platform[key] = more.pop(key)
    return platform


def case(criterion, slug, about, facts, verdict, reasons, d=D, rules=None, **more):
    """A case of one criterion: verdict, reasons and whatever else of the finding is named."""
    line = collections.OrderedDict()
    line['id'] = '%s/%s' % (criterion, slug)
    line['clause'] = clause_of(criterion)
    line['criterion'] = criterion
    line['about'] = about
    line['round'] = {'deadline': d, 'service_year': int(d[:4]) - 1}
    if rules:
        line['rules'] = rules
    line['platform'] = platform_of(facts, more)
    expect = collections.OrderedDict([('verdict', verdict), ('reasons', reasons)])
    expect.update(more)
    if verdict != 'UNKNOWN':
        expect.setdefault('field', None)
    elif 'field' not in expect:
        raise SystemExit('%s: UNKNOWN names a field' % line['id'])
    if verdict == 'NOT_APPLICABLE' or not any(c['criterion'] == criterion for c in FILES.get(file_of(criterion), [])):
        expect['readings'] = READINGS.get(criterion, RELAX)
    line['expect'] = expect
    add(file_of(criterion), line)


def asked(command, slug, clause, about, given, expect, rules=None, more=None, through=None, **beside):
    """A case of another command than `assess`; `more` are members beyond the specified ones, `beside` stands beside the entry."""
    line = collections.OrderedDict([('id', '%s/%s' % (command, slug)), ('clause', clause), ('about', about)])
    line.update(beside)
    if rules:
        line['rules'] = rules
    if through:
        line['through'] = through
    line['input'] = given
    line['expect'] = expect
    if more:
        line['more'] = more
    add('%s/%s' % (command, 'refused' if slug.startswith('refused/') else command), line)


def basis(value, name, evidence=None):
    """A fact with its basis."""
    fact = collections.OrderedDict([('value', value), ('basis', name)])
    if evidence is not None:
        fact['evidence'] = evidence
    return fact


def dec(value, evidence=None):
    """Declared."""
    return basis(value, 'DECLARED', evidence)


def doc(value, evidence=None):
    """Documented."""
    return basis(value, 'DOCUMENTED', evidence)


def ver(value, evidence=None):
    """Verified."""
    return basis(value, 'VERIFIED', evidence)


def reading(**options):
    """Rules with other readings."""
    return {'readings': options}


def threshold(**figures):
    """Rules with other figures."""
    return {'thresholds': figures}


def ruling(criterion, what, on='2024-06-15'):
    """One ruling of the bureau."""
    return {'criterion': criterion, 'ruling': what, 'decided_on': on, 'reference': 'R-1'}


DOCUMENTED = {'min_basis': 'DOCUMENTED'}
VERIFIED = {'min_basis': 'VERIFIED'}
