# SPDX-License-Identifier: Apache-2.0
"""Bad input that a document of applications can hold: a platform with a bad value is refused with status, place and
clause, and the others in its document get their results."""
import collections

from bars import revoked
from casebook import C12, C91, D, add, basis, platform_of, ruling
from incidents import crime, listing, penalty, representative

LARGEST = 9223372036854775807
CLAUSES = {'jjj_smes_served': '6(3)', 'institutions_gathered': '6(4)', 'staff_degree_only': '6(7)', 'staff_title_only': '6(7)',
           'staff_degree_and_title': '6(7)', 'total_assets_fen': '6(1)', 'sme_service_revenue_fen': '6(8)',
           'operating_revenue_fen': '6(8)', 'total_income_fen': '6(8)', 'service_revenue_fen': '6(8)', 'free_services': '6(8)',
           'survey_valid': '6(9)', 'survey_satisfied': '6(9)', 'survey_basically_satisfied': '6(9)',
           'survey_mean_score': '6(9)'}


def refused(slug, about, status, field, clause, facts=None, entry=None, d=D, rules=None, round_=None, through=None, **more):
    """A case that is refused; `through` the documents or the C interface alone, where the other cannot say such a thing."""
    line = collections.OrderedDict([('id', 'refused/' + slug), ('clause', clause), ('about', about),
                                    ('round', round_ or {'deadline': d, 'service_year': int(d[:4]) - 1})])
    if rules:
        line['rules'] = rules
    if through:
        line['through'] = through
    if 'call' in more:
        line['call'] = more.pop('call')
    line['platform'] = platform_of(facts or {}, more)
    line['expect'] = {'error': collections.OrderedDict([('status', status), ('field', field), ('entry', entry),
                                                        ('clause', clause)])}
    add('refused', line)


def accepted(slug, about, facts=None, **more):
    """A case beside a refused one that is not refused: the check goes no further than it should."""
    line = collections.OrderedDict([('id', 'refused/' + slug), ('clause', None), ('about', about),
                                    ('round', {'deadline': D, 'service_year': 2023})])
    platform = platform_of(facts or {}, more)
    line['platform'] = platform
    line['expect'] = {'notes': more.get('notes', [])}
    add('refused', line)


# ------------------------------------------------------------------------------------------------------------- facts
def facts():
    """Numbers, dates, sets, and what does not fit together."""
    for name, clause in CLAUSES.items():
        refused('below-0/' + name, 'a number below 0', 'RANGE', name, clause, {name: -1})
        refused('below-0-basis/' + name, 'a number below 0, with its basis', 'RANGE', name, clause, {name: basis(-1, 'VERIFIED')})
    refused('below-0/yuan', 'an amount below 0, in yuan', 'RANGE', 'total_assets_fen', '6(1)', {'total_assets_yuan': '-0.01'})
    accepted('yuan-0', 'no amount, in yuan', {'total_assets_yuan': '0'})
    accepted('largest', 'the largest number', {'jjj_smes_served': LARGEST})

    sme = 'sme_service_revenue_fen'
    for whole in ('operating_revenue_fen', 'total_income_fen', 'service_revenue_fen'):
        refused('part-above/' + whole, 'more from SMEs than the whole', 'CONTRADICTION', sme, '6(8)', {sme: 101, whole: 100})
        refused('part-above-1/' + whole, 'whatever the readings', 'CONTRADICTION', sme, '6(8)', {sme: 101, whole: 100},
                rules={'readings': {'REVENUE_DENOMINATOR': 1}})
        accepted('part-equal/' + whole, 'as much from SMEs as the whole', {sme: 100, whole: 100})
    accepted('part-alone', 'a part without a whole', {sme: LARGEST})
    refused('part-of-0', 'a part of nothing', 'CONTRADICTION', sme, '6(8)', {sme: 1, 'operating_revenue_fen': 0})
    v, s, b, m = 'survey_valid', 'survey_satisfied', 'survey_basically_satisfied', 'survey_mean_score'
    refused('satisfied-above', 'more satisfied than answered', 'CONTRADICTION', s, '6(9)', {v: 10, s: 11})
    refused('basically-above', 'more basically satisfied than answered', 'CONTRADICTION', b, '6(9)', {v: 10, b: 11})
    refused('both-above', 'both together more than answered', 'CONTRADICTION', b, '6(9)', {v: 10, s: 6, b: 5})
    refused('both-above-largest', 'both together beyond 64 bits', 'CONTRADICTION', b, '6(9)', {v: LARGEST, s: LARGEST, b: 1})
    accepted('both-equal', 'both together are all answers', {v: 10, s: 6, b: 4})
    accepted('answers-missing', 'no number of answers to exceed', {s: 6, b: 5})
    refused('satisfied-of-0', 'satisfied, but nobody answered', 'CONTRADICTION', s, '6(9)', {v: 0, s: 1})
    refused('mean-above', 'more than a hundred points', 'RANGE', m, '6(9)', {m: 10001})
    accepted('mean-top', 'a hundred points', {m: 10000})
    a, t, both = 'staff_degree_only', 'staff_title_only', 'staff_degree_and_title'
    refused('staff-beyond', 'more people than 64 bits count', 'RANGE', both, '6(7)', {a: LARGEST, t: 0, both: 1})
    refused('staff-beyond-two', 'more people than 64 bits count, in the first two', 'RANGE', t, '6(7)', {a: LARGEST, t: 1})
    accepted('staff-largest', 'as many people as 64 bits count', {a: LARGEST - 1, t: 0, both: 1})

    for name, clause in (('founded_on', '6(1)'), ('filed_on', '10')):
        refused('no-date/' + name, 'a leap day in a common year', 'DATE', name, clause, {name: '2023-02-29'})
        refused('no-day/' + name, 'the 31st of June', 'DATE', name, clause, {name: '2023-06-31'})
        refused('no-month/' + name, 'a thirteenth month', 'DATE', name, clause, {name: '2023-13-01'})
        refused('day-0/' + name, 'day 0', 'DATE', name, clause, {name: '2023-06-00'})
        refused('too-early/' + name, 'before 1900', 'DATE', name, clause, {name: '1899-12-31'})
        refused('too-late/' + name, 'after 2199', 'DATE', name, clause, {name: '2200-01-01'})
        refused('leap-1900/' + name, '1900 was no leap year', 'DATE', name, clause, {name: '1900-02-29'})
        accepted('first-day/' + name, 'the first day there is', {name: '1900-01-01'})
        accepted('last-day/' + name, 'the last day there is', {name: '2199-12-31'})
        accepted('leap-2000/' + name, '2000 was a leap year', {name: '2000-02-29'})
    refused('industry', 'an industry that Art. 8 does not name', 'BITS', 'industries', '8(1)', {'industries': ['MINING']})
    refused('industry-second', 'one of two', 'BITS', 'industries', '8(1)', {'industries': ['HEALTH', 'health']})

    refused('basis-name', 'no such basis', 'ENUM', 'legal_person', '6(1)', {'legal_person': basis(True, 'SWORN')})
    refused('basis-none', 'a yes that nobody said', 'BASIS', 'legal_person', '6(1)', {'legal_person': basis(True, 'NOT_STATED')})
    refused('basis-none-number', 'a number that nobody said', 'BASIS', 'jjj_smes_served', '6(3)',
            {'jjj_smes_served': basis(5, 'NOT_STATED')})
    refused('basis-none-date', 'a date that nobody said', 'BASIS', 'founded_on', '6(1)',
            {'founded_on': basis('2020-01-01', 'NOT_STATED')})
    accepted('basis-none-0', 'nothing that nobody said', {'jjj_smes_served': basis(0, 'NOT_STATED')})
    refused('evidence-none', 'a document for what nobody said', 'BASIS', 'legal_person', '6(1)',
            {'legal_person': basis(False, 'NOT_STATED', 7)})
    refused('evidence-alone', 'a basis and a document, but no value', 'BASIS', 'legal_person', '6(1)',
            {'legal_person': {'basis': 'DOCUMENTED', 'evidence': 7}}, through='documents')
    refused('basis-alone', 'a basis, but no value', 'BASIS', 'total_assets_fen', '6(1)',
            {'total_assets_fen': {'basis': 'VERIFIED', 'value': None}}, through='documents')
    refused('yes-no', 'neither yes nor no', 'ENUM', 'legal_person', '6(1)', {'legal_person': 2}, through='C')
    refused('yes-no-service', 'neither yes nor no', 'ENUM', 'services[1].offered', '7', entry=1, through='C',
            services=[{'function': 'TALENT', 'offered': 2}])
    refused('yes-no-annulled', 'neither yes nor no', 'ENUM', 'incidents[1].annulled', '6(2)', entry=1, through='C',
            incidents=[penalty(annulled=2)])
    refused('date-0', 'a date that is stated to be none', 'DATE', 'founded_on', '6(1)', {'founded_on': 0}, through='C')
    refused('evidence-below-0', 'a document numbered below 0', 'RANGE', 'openness', '3', {'openness': basis(True, 'DECLARED', -1)})


# ----------------------------------------------------------------------------------------------------- codes and lists
def codes():
    """Unified social credit codes: length and alphabet."""
    for slug, about, code in (
            ('short', 'seventeen characters', C91[:17]), ('long', 'nineteen characters', C91 + '0'),
            ('lower-case', 'a lower-case letter', C91[:17] + 'q'), ('i', 'an I', '9111010855I385082Q'),
            ('o', 'an O', '9111010855O385082Q'), ('s', 'an S', '9111010855S385082Q'), ('v', 'a V', '9111010855V385082Q'),
            ('z', 'a Z', '9111010855Z385082Q'), ('space', 'a space before', ' ' + C91[:17]),
            ('hyphen', 'a hyphen inside', '911101085-51385082'), ('wide', 'a full-width digit', '９1110108551385082Q'),
            ('region', 'a letter among the digits of the region', '9111A108551385082L'),
            ('region-first', 'a letter at the first digit of the region', '91A10108551385082Q'),
            ('region-last', 'a letter at the last digit of the region', '9111010A551385082Q')):
        refused('code/' + slug, about, 'CODE', 'uscc', None, uscc=code)
        refused('sponsor-code/' + slug, about, 'CODE', 'sponsor_usccs[2]', '6(last)', entry=2, sponsor_usccs=[C12, code])
    accepted('code/empty', 'an empty code is not stated', uscc='')
    accepted('code/check', 'a wrong check character is a remark', uscc='91110108551385082R', notes=['CODE_CHECK'])


def services():
    """Entries of Art. 7."""
    def wrong(slug, about, status, name, entries, entry=1):
        refused('services/' + slug, about, status, 'services[%d].%s' % (entry, name), '7', entry=entry, services=entries)
    wrong('function-missing', 'no function', 'ENUM', 'function', [{'offered': True}])
    wrong('function', 'no such function', 'ENUM', 'function', [{'function': 'LOGISTICS'}])
    wrong('function-second', 'no such function, second', 'ENUM', 'function', [{'function': 'TALENT'}, {'function': 'X'}], 2)
    wrong('twice', 'one function twice', 'DUPLICATE', 'function', [{'function': 'TALENT'}, {'function': 'DIGITAL'},
                                                                  {'function': 'TALENT'}], 3)
    wrong('records', 'records below 0', 'RANGE', 'records_in_year', [{'function': 'TALENT', 'records_in_year': -1}])
    wrong('records-basis', 'records that nobody counted', 'BASIS', 'records_in_year',
          [{'function': 'TALENT', 'records_in_year': basis(3, 'NOT_STATED')}])
    wrong('offered-basis', 'no such basis', 'ENUM', 'offered', [{'function': 'TALENT', 'offered': basis(True, 'SWORN')}])
    wrong('offered-evidence', 'a document numbered below 0', 'RANGE', 'offered',
          [{'function': 'TALENT', 'offered': basis(True, 'DECLARED', -7)}])
    wrong('resources', 'a capacity of innovation, elsewhere', 'CONTRADICTION', 'organises_innovation_resources',
          [{'function': 'DIGITAL', 'organises_innovation_resources': True}])
    wrong('instruments', 'a capacity of innovation, elsewhere, even a no', 'CONTRADICTION', 'opens_instruments',
          [{'function': 'STARTUP', 'opens_instruments': False}])
    wrong('item', 'no such item', 'BITS', 'items', [{'function': 'DIGITAL', 'items': ['DIGITAL_AI', 'DIGITAL_FAX']}])
    wrong('item-elsewhere', 'an item of another function', 'BITS', 'items', [{'function': 'DIGITAL', 'items': ['FINANCE_CREDIT']}])
    wrong('item-talent-other', 'Art. 7(5) names all there is', 'BITS', 'items', [{'function': 'TALENT', 'items': ['TALENT_OTHER']}])
    accepted('services/items', 'items of each function', services=[
        {'function': 'CONSULTING', 'items': ['CONSULTING_POLICY', 'CONSULTING_INDUSTRY_MATCHING', 'CONSULTING_OTHER']},
        {'function': 'STARTUP', 'items': ['STARTUP_GUIDANCE', 'STARTUP_BUSINESS_MODELS', 'STARTUP_OTHER']},
        {'function': 'INNOVATION', 'items': ['INNOVATION_INDUSTRIAL_DESIGN', 'INNOVATION_COMMERCIALISATION',
                                             'INNOVATION_OTHER']},
        {'function': 'DIGITAL', 'items': ['DIGITAL_SYSTEMS', 'DIGITAL_CLOUD_MIGRATION', 'DIGITAL_OTHER']},
        {'function': 'TALENT', 'items': ['TALENT_HR_PLANNING', 'TALENT_STAFF_TRAINING']},
        {'function': 'FINANCE', 'items': ['FINANCE_PRODUCTS', 'FINANCE_CREDIT', 'FINANCE_OTHER']}])


def incidents():
    """Penalties and listings."""
    def wrong(slug, about, status, name, *entries):
        at = len(entries)
        refused('incidents/' + slug, about, status, 'incidents[%d].%s' % (at, name), '6(2)', entry=at, incidents=list(entries))

    def without(entry, name):
        return {k: v for k, v in entry.items() if k != name}
    wrong('kind-missing', 'no kind', 'ENUM', 'kind', without(penalty(), 'kind'))
    wrong('kind', 'no such kind', 'ENUM', 'kind', dict(penalty(), kind='PENALTY'))
    wrong('subject-missing', 'nobody\'s', 'ENUM', 'subject', without(penalty(), 'subject'))
    wrong('subject', 'no such subject', 'ENUM', 'subject', penalty(subject='SHAREHOLDER'))
    wrong('severity', 'no such severity', 'ENUM', 'severity', penalty('HEAVY'))
    wrong('challenge', 'no such challenge', 'ENUM', 'challenge', penalty(challenge='APPEAL'))
    wrong('disclosed', 'no such answer', 'ENUM', 'disclosed', penalty(disclosed='MAYBE'))
    wrong('basis', 'no such basis', 'ENUM', 'basis', penalty(basis='SWORN'))
    wrong('evidence', 'a document numbered below 0', 'RANGE', 'evidence', penalty(evidence=-1))
    wrong('evidence-none', 'a document for what nobody said', 'BASIS', 'evidence', penalty(basis='NOT_STATED', evidence=3))
    wrong('severity-criminal', 'severity of a criminal penalty', 'CONTRADICTION', 'severity', dict(crime(), severity='SEVERE'))
    wrong('severity-listing', 'severity of a listing', 'CONTRADICTION', 'severity', dict(listing(), severity='MINOR'))
    wrong('ended-penalty', 'the end of a penalty', 'CONTRADICTION', 'ended_on', penalty(ended_on='2024-01-01'))
    wrong('ended-criminal', 'the end of a criminal penalty', 'CONTRADICTION', 'ended_on', crime(ended_on='2024-01-01'))
    wrong('repaired-criminal', 'repair of a criminal record', 'CONTRADICTION', 'repaired_on', crime(repaired_on='2024-01-01'))
    wrong('repaired-criminal-undated', 'repair of an undated criminal record', 'CONTRADICTION', 'repaired_on',
          crime(None, repaired_on='2024-01-01'))
    wrong('office-from-entity', 'the office of an organisation', 'CONTRADICTION', 'office_from',
          penalty(office_from='2020-01-01'))
    wrong('office-until-entity', 'the office of an organisation', 'CONTRADICTION', 'office_until',
          penalty(office_until='2020-01-01'))
    wrong('office-order', 'left before coming', 'CONTRADICTION', 'office_until',
          representative(penalty(), '2023-01-02', '2023-01-01'))
    wrong('ended-before', 'off the list before being on it', 'CONTRADICTION', 'ended_on',
          listing('2023-01-02', ended_on='2023-01-01'))
    wrong('repaired-before', 'repaired before the penalty', 'CONTRADICTION', 'repaired_on',
          penalty(decided_on='2023-01-02', repaired_on='2023-01-01'))
    wrong('repaired-before-listing', 'repaired before the listing', 'CONTRADICTION', 'repaired_on',
          listing('2023-01-02', repaired_on='2023-01-01'))
    no_day = '2023-02-29'
    wrong('decided-date', 'no such day', 'DATE', 'decided_on', penalty(decided_on=no_day))
    wrong('ended-date', 'no such day', 'DATE', 'ended_on', listing(ended_on=no_day))
    wrong('repaired-date', 'no such day', 'DATE', 'repaired_on', penalty(repaired_on=no_day))
    wrong('office-from-date', 'no such day', 'DATE', 'office_from', representative(penalty(), no_day))
    wrong('office-until-date', 'no such day', 'DATE', 'office_until', representative(penalty(), None, no_day))
    wrong('second', 'the second is wrong', 'CONTRADICTION', 'ended_on', listing(), crime(ended_on='2024-01-01'))
    accepted('incidents/same-days', 'everything on one day', incidents=[
        representative(listing('2023-01-02', ended_on='2023-01-02', repaired_on='2023-01-02'), '2023-01-02', '2023-01-02')])
    accepted('incidents/undated', 'an end and a repair without a decision', incidents=[
        listing(None, ended_on='2023-01-02', repaired_on='2023-01-02')])


def records():
    """Revocations and rulings."""
    def wrong(slug, about, status, name, *entries):
        at = len(entries)
        refused('revocations/' + slug, about, status, 'revocations[%d].%s' % (at, name), '15', entry=at,
                revocations=list(entries))
    wrong('ground-missing', 'no ground', 'ENUM', 'ground', {'decided_on': '2023-01-02'})
    wrong('ground', 'no such ground', 'ENUM', 'ground', revoked('2023-01-02', 'ART16'))
    wrong('published-before', 'published before it was decided', 'CONTRADICTION', 'published_on',
          revoked('2023-01-02', published_on='2023-01-01'))
    wrong('annulled-before', 'annulled before it was decided', 'CONTRADICTION', 'annulled_on',
          revoked('2023-01-02', annulled_on='2023-01-01'))
    no_day = '2023-02-29'
    wrong('decided-date', 'no such day', 'DATE', 'decided_on', revoked(no_day))
    wrong('published-date', 'no such day', 'DATE', 'published_on', revoked('2023-01-02', published_on=no_day))
    wrong('annulled-date', 'no such day', 'DATE', 'annulled_on', revoked('2023-01-02', annulled_on=no_day))
    wrong('second', 'the second is wrong', 'ENUM', 'ground', revoked('2023-01-02'), {'decided_on': '2023-01-02'})
    accepted('revocations/same-day', 'everything on one day', revocations=[
        revoked('2023-01-02', published_on='2023-01-02', annulled_on='2023-01-02')])

    def bad(slug, about, status, name, *entries):
        at = len(entries)
        refused('rulings/' + slug, about, status, 'rulings[%d].%s' % (at, name), '19', entry=at, rulings=list(entries))

    def without(name):
        return {k: v for k, v in ruling('ART6_1_AGE', 'ALLOWED').items() if k != name}
    bad('criterion-missing', 'on nothing', 'ENUM', 'criterion', without('criterion'))
    bad('criterion', 'on what is no criterion', 'ENUM', 'criterion', ruling('ART6_1', 'ALLOWED'))
    bad('ruling-missing', 'without a word', 'ENUM', 'ruling', without('ruling'))
    bad('ruling', 'no such ruling', 'ENUM', 'ruling', ruling('ART6_1_AGE', 'YES'))
    bad('date-missing', 'without a date', 'DATE', 'decided_on', without('decided_on'))
    bad('date', 'no such day', 'DATE', 'decided_on', ruling('ART6_1_AGE', 'ALLOWED', '2023-02-29'))
    bad('twice', 'two of one day on one criterion', 'DUPLICATE', 'criterion', ruling('ART6_1_AGE', 'ALLOWED'),
        ruling('ART6_1_ASSETS', 'ALLOWED'), ruling('ART6_1_AGE', 'REFUSED'))
    accepted('rulings/two', 'two of two days, two of two criteria', rulings=[
        ruling('ART6_1_AGE', 'ALLOWED'), ruling('ART6_1_AGE', 'REFUSED', '2024-06-16'), ruling('ART6_1_ASSETS', 'ALLOWED')])


# --------------------------------------------------------------------------------------------------- round and rules
def terms():
    """The round and the rules: what is wrong there is wrong for every row."""
    refused('round/deadline', 'no such day', 'DATE', 'round.deadline', '10', d='2023-02-29')
    refused('round/deadline-early', 'before 1900', 'DATE', 'round.deadline', '10', d='1899-12-31')
    for year in (1899, 2200, -1):
        refused('round/service-year-%d' % year, 'no such year', 'RANGE', 'round.service_year', '10',
                round_={'deadline': D, 'service_year': year})

    def wrong(slug, about, status, field, clause, rules, entry=None):
        refused('rules/' + slug, about, status, field, clause, entry=entry, rules=rules)
    wrong('measure', 'no such measure', 'ENUM', 'rules.measure', None, {'measure': 'BEIJING_2019'})
    wrong('min-basis', 'no such basis', 'ENUM', 'rules.min_basis', None, {'min_basis': 'SWORN'})
    wrong('min-basis-none', 'proof by nothing', 'ENUM', 'rules.min_basis', None, {'min_basis': 'NOT_STATED'})
    wrong('force', 'no such force', 'ENUM', 'rules.force[4]', None, {'force': {'ART6_1_AGE': 'ABSOLUTE'}}, 4)
    wrong('valid-from', 'no such day', 'DATE', 'rules.valid_from', '18', {'valid_from': '2022-02-29'})
    wrong('valid-to', 'no such day', 'DATE', 'rules.valid_to', '18', {'valid_to': '2023-02-29'})
    wrong('valid-order', 'out of force before being in force', 'CONTRADICTION', 'rules.valid_to', '18',
          {'valid_to': '2022-05-19'})
    for name, clause, most in (
            ('assets_fen_min', '6(1)', None), ('age_years_min', '6(1)', 100), ('smes_min', '6(3)', None),
            ('smes_reduced_min', '6(3)', None), ('institutions_min', '6(4)', None), ('staff_min', '6(7)', None),
            ('free_services_min', '6(8)', None), ('mean_score_min', '6(9)', 10000), ('functions_min', '7', 6),
            ('lookback_years', '6(2)', 100), ('bar_years', '15', 100), ('filing_workdays', '17', 1000)):
        wrong('below-0/' + name, 'a figure below 0', 'RANGE', 'rules.' + name, clause, {'thresholds': {name: -1}})
        if most:
            wrong('above/' + name, 'a figure above its limit', 'RANGE', 'rules.' + name, clause,
                  {'thresholds': {name: most + 1}})
    for name, clause in (('revenue_share_min', '6(8)'), ('satisfaction_min', '6(9)')):
        for slug, about, num, den in (('above-1', 'more than the whole', 101, 100), ('den-0', 'a share of nothing', 1, 0),
                                      ('num', 'a part below 0', -1, 100), ('den', 'a whole below 0', -1, -100)):
            wrong(slug + '/' + name, about, 'RANGE', 'rules.' + name, clause, {'thresholds': {name: {'num': num, 'den': den}}})


# ------------------------------------------------------------------------------------------------- the C interface
def calls():
    """What a caller in C can get wrong and a document cannot say."""
    def wrong(slug, about, status, field, call, clause=None, entry=None, **more):
        refused('call/' + slug, about, status, field, clause, entry=entry, through='C', call=call, **more)
    for name in ('platform', 'round', 'out'):
        wrong('null-' + name, 'nothing to read or write', 'NULL', name, {'null': name})
    wrong('null-name', 'text with a length and no pointer', 'NULL', 'name', {'null': 'name'})
    wrong('null-uscc', 'a code with a length and no pointer', 'NULL', 'uscc', {'null': 'uscc'})
    wrong('null-services', 'a list with a length and no pointer', 'NULL', 'services', {'null': 'services'}, '7')
    for name, size in (('platform', 7), ('platform', 0), ('round', 4), ('rules', 8), ('out', 8), ('findings', 9)):
        wrong('size-%s-%d' % (name, size), 'a size no version has known', 'STRUCT_SIZE', name, {'size_of': name, 'size': size})
    wrong('size-service', 'likewise, of an entry', 'STRUCT_SIZE', 'services[1]', {'size_of': 'services', 'size': 12}, '7', 1)
    for name in ('platform', 'round', 'rules'):
        wrong('newer-' + name, 'a newer caller states what this library does not know', 'STRUCT_NEWER', name, {'newer': name})
    wrong('capacity', 'room for one finding less than there are', 'CAPACITY', 'findings', {'capacity': 33})
    wrong('utf8-name', 'a character cut off', 'UTF8', 'name', {'text': 'name'})
    wrong('utf8-title', 'a character cut off', 'UTF8', 'rules.title', {'text': 'rules.title'})
    wrong('utf8-reference', 'a character cut off', 'UTF8', 'rulings[1].reference', {'text': 'rulings'}, '19', 1)
    wrong('reserved', 'a reserved word that is not 0', 'BITS', 'platform', {'reserved': 1})
    wrong('criterion-0', 'no criterion', 'ENUM', 'criterion', {'criterion': -1})
    wrong('criterion-35', 'one more than there are', 'ENUM', 'criterion', {'criterion': 35})
    refused('call/deadline', 'no deadline: a document without one is refused as a whole', 'DATE', 'round.deadline', '10',
            round_={'service_year': 2023}, through='C')


def write():
    """All of them."""
    calls()
    facts()
    codes()
    services()
    incidents()
    records()
    terms()
