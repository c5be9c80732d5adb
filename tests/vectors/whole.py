# SPDX-License-Identifier: Apache-2.0
"""The whole result: three verdicts, counts, features of Art. 8, remarks on codes, and what waiting would cure."""
import collections

from bars import revoked
from casebook import (C11, C12, C91, C91_SHENZHEN, DOCUMENTED, D, VERIFIED, add, dec, doc, platform_of, reading, ruling, threshold)
from incidents import crime, listing, penalty, representative

CRITERIA = 34


def good(**more):
    """Facts that meet everything, each figure exactly at its floor."""
    yes = ('public_benefit public_character openness legal_person registered_in_beijing operating_soundly good_prospects '
           'incidents_complete field_reputation fixed_premises facilities organises_resources system_display system_query '
           'digital_operation business_reputation management_system service_process charging_standard quality_assurance '
           'development_plan annual_targets management_team materials_complete').split()
    facts = collections.OrderedDict((name, True) for name in yes)
    facts.update([('founded_on', '2022-06-30'), ('total_assets_fen', 300000000), ('jjj_smes_served', 100),
                  ('institutions_gathered', 5), ('staff_degree_only', 3), ('staff_title_only', 2),
                  ('staff_degree_and_title', 3), ('sme_service_revenue_fen', 50), ('operating_revenue_fen', 100),
                  ('free_services', 1), ('survey_valid', 10), ('survey_satisfied', 9), ('filed_on', '2024-06-30')])
    facts.update(more)
    return collections.OrderedDict((name, value) for name, value in facts.items() if value is not None)


SERVICES = [{'function': 'CONSULTING', 'offered': True, 'records_in_year': 1}]


def counts(not_met=0, unknown=0, discretion=0, not_applicable=0):
    """How many criteria of each verdict; the rest are MET."""
    return {'NOT_MET': not_met, 'UNKNOWN': unknown, 'DISCRETION': discretion,
            'MET': CRITERIA - not_met - unknown - discretion - not_applicable, 'NOT_APPLICABLE': not_applicable}


def whole(file, slug, about, facts, d=D, rules=None, clause=None, services=True, **more):
    """A case of the whole result; what is not named is not looked at."""
    line = collections.OrderedDict([('id', '%s/%s' % (file, slug)), ('clause', clause), ('about', about),
                                    ('round', {'deadline': d, 'service_year': int(d[:4]) - 1})])
    if rules:
        line['rules'] = rules
    if services is True:
        more['services'] = SERVICES
    line['platform'] = platform_of(facts, more)
    line['expect'] = more
    add(file, line)


# --------------------------------------------------------------------------------------------------- three verdicts
def verdicts():
    """The least of a set; what does not apply is no member of it."""
    w = 'whole'
    whole(w, 'met', 'everything met, each figure at its floor', good(), name='甲', uscc=C91, conditions='MET', filing='MET',
          overall='MET', counts=counts(), tags=[], notes=[], earliest=D)
    whole(w, 'nothing', 'nothing stated: unknown wherever something is to be stated', {}, services=False, conditions='UNKNOWN',
          filing='UNKNOWN', overall='UNKNOWN', counts=counts(unknown=33), tags=[], notes=[], earliest=None)
    whole(w, 'discretion', 'one condition left to the bureau', good(legal_person=False), conditions='DISCRETION', filing='MET',
          overall='DISCRETION', counts=counts(discretion=1))
    whole(w, 'unknown', 'unknown weighs more than left to the bureau', good(legal_person=False, facilities=None),
          conditions='UNKNOWN', filing='MET', overall='UNKNOWN', counts=counts(unknown=1, discretion=1))
    whole(w, 'not-met', 'not met weighs more than unknown', good(legal_person=False, facilities=None, system_query=False),
          conditions='NOT_MET', filing='MET', overall='NOT_MET', counts=counts(not_met=1, unknown=1, discretion=1))
    whole(w, 'filed-late', 'filing fails alone', good(filed_on='2024-07-01'), conditions='MET', filing='NOT_MET',
          overall='NOT_MET', counts=counts(not_met=1))
    whole(w, 'filing-unknown', 'materials not stated', good(materials_complete=None), conditions='MET', filing='UNKNOWN',
          overall='UNKNOWN', counts=counts(unknown=1))
    whole(w, 'barred', 'a bar is a matter of filing', good(), revocations=[revoked('2023-06-30')], conditions='MET',
          filing='NOT_MET', overall='NOT_MET', counts=counts(not_met=1), earliest='2025-07-01')
    whole(w, 'filing-better', 'the least of both', good(openness=False, materials_complete=None), conditions='DISCRETION',
          filing='UNKNOWN', overall='UNKNOWN', counts=counts(unknown=1, discretion=1))
    whole(w, 'allowed', 'what the bureau allowed is met', good(legal_person=False), conditions='MET', overall='MET',
          rulings=[ruling('ART6_1_LEGAL_PERSON', 'ALLOWED')], counts=counts())
    whole(w, 'refused', 'what the bureau refused is not', good(legal_person=False), conditions='NOT_MET', overall='NOT_MET',
          rulings=[ruling('ART6_1_LEGAL_PERSON', 'REFUSED')], counts=counts(not_met=1))
    whole(w, 'no-function', 'Art. 7 is a condition too', good(), services=False, conditions='UNKNOWN', filing='MET',
          counts=counts(unknown=1))
    whole(w, 'art3', 'Art. 3 is a condition too, in principle', good(public_benefit=False), conditions='DISCRETION',
          counts=counts(discretion=1))
    whole(w, 'not-required', 'what the rules do not have does not count', good(openness=False), conditions='MET', overall='MET',
          rules={'force': {'ART3_PRINCIPLES': 'NOT_REQUIRED'}}, counts=counts(not_applicable=1))
    whole(w, 'no-filing', 'rules without a word on filing', good(filed_on='2024-07-01', materials_complete=False), filing='MET',
          conditions='MET', overall='MET', revocations=[revoked('2023-06-30')],
          rules={'force': {'ART10_MATERIALS': 'NOT_REQUIRED', 'ART10_FILED_IN_TIME': 'NOT_REQUIRED',
                           'ART15_BAR': 'NOT_REQUIRED'}}, counts=counts(not_applicable=3), earliest=D)
    whole(w, 'weak', 'everything declared where documents are asked for', good(), rules=DOCUMENTED, conditions='UNKNOWN',
          filing='UNKNOWN', overall='UNKNOWN', counts=counts(unknown=33), earliest=None)
    whole(w, 'required', 'all of 6(1) required, legal person not', good(legal_person=False), conditions='NOT_MET',
          rules=reading(LEGAL_PERSON_SCOPE=2), counts=counts(not_met=1))
    whole(w, 'sponsor', 'an eminent institution: what falls short is left to the bureau, Art. 6(2) and 7 are not',
          good(facilities=False, total_assets_fen=1, good_prospects=False, outstanding_results=True,
               demonstration_effect=True), uscc=C12, conditions='NOT_MET', counts=counts(not_met=1, discretion=2))


# --------------------------------------------------------------------------------------------------------- earliest
def waiting():
    """The first day on which time alone has cured what time cures."""
    w = 'earliest'

    def wait(slug, about, earliest, facts=None, **more):
        whole(w, slug, about, facts or good(), earliest=earliest, **more)
    young = good(founded_on='2022-08-15')
    wait('as-it-stands', 'met as it stands', D)
    wait('age', 'too young', '2024-08-15', young)
    wait('age-allowed', 'too young, but allowed: met, though time cures it later', '2024-08-15', young, overall='MET',
         rules=reading(LEGAL_PERSON_SCOPE=1), rulings=[ruling('ART6_1_AGE', 'ALLOWED')])
    wait('age-missing', 'founding not stated', None, good(founded_on=None))
    wait('age-weak', 'founding under-evidenced: waiting proves nothing', None, good(founded_on=dec('2010-01-01'),
         incidents_complete=doc(True)), rules=DOCUMENTED)
    wait('age-not-required', 'other rules have no such condition', D, young,
         rules={'force': {'ART6_1_AGE': 'NOT_REQUIRED'}})
    wait('penalty', 'a penalty leaves the window', '2025-07-01', incidents=[penalty()])
    wait('penalty-discretion', 'one left to the bureau leaves the window as well', '2025-07-01',
         incidents=[penalty('HEARING_CLASS')])
    wait('penalty-undated', 'a penalty without a date never does', None, incidents=[penalty(decided_on=None)])
    wait('penalty-allowed', 'allowed by the bureau: time cures it later all the same', '2025-07-01', overall='MET',
         incidents=[penalty('HEARING_CLASS')], rulings=[ruling('ART6_2_PENALTIES', 'ALLOWED')])
    wait('listing', 'a listing without an end', None, incidents=[listing()])
    wait('listing-ends', 'a listing that ends', '2024-09-01', incidents=[listing('2015-03-02', ended_on='2024-09-01')])
    wait('incomplete', 'the list is not said to be complete', None, good(incidents_complete=None))
    wait('bar', 'a bar ends', '2025-07-01', revocations=[revoked('2023-06-30')])
    wait('bar-undated', 'a bar without a start', None, revocations=[revoked(None)])
    wait('bar-later', 'revoked after the filing: met as it stands, whatever the deadline would say', D,
         good(filed_on='2024-06-20'), revocations=[revoked('2024-06-25')])
    wait('bar-later-young', 'revoked after the filing and too young: waiting runs into the bar', '2026-06-26',
         good(filed_on='2024-06-20', founded_on='2022-08-15'), revocations=[revoked('2024-06-25')])
    wait('bar-filed-missing', 'no filing date: the day itself is the filing date', '2025-07-01', good(filed_on=None),
         revocations=[revoked('2023-06-30')])
    wait('bar-filed-missing-past', 'no filing date, and an old bar: free from the deadline on', D, good(filed_on=None),
         revocations=[revoked('2010-01-01')])
    wait('all', 'the last of age, penalty, listing and bar', '2026-01-16', young,
         incidents=[penalty(decided_on='2024-01-15'), listing('2015-03-02', ended_on='2025-01-01')],
         revocations=[revoked('2023-06-30')])
    wait('all-bar', 'the bar is the last', '2026-05-02', young, incidents=[penalty(decided_on='2024-01-15')],
         revocations=[revoked('2024-05-01')])
    wait('between', 'one waits for its own day, and runs into the next', '2026-09-02', young, rules=reading(AFTER_DEADLINE=1),
         incidents=[crime('2024-08-01'), crime('2024-09-01')])
    wait('between-free', 'one waits, and is done before the next comes', '2024-08-15', young,
         rules=reading(AFTER_DEADLINE=1), incidents=[crime('2022-08-01'), crime('2024-09-01')])
    wait('office', 'a legal representative leaves', '2024-09-01', incidents=[
        representative(penalty(), '2023-07-01', '2024-08-31')])
    wait('other-facts', 'what time does not cure does not matter', D, good(facilities=False, openness=None))
    wait('end-of-time', 'time runs out first', None, d='2198-06-30', facts=good(founded_on='2198-01-01',
         filed_on='2198-06-30'))
    wait('years-not-known', 'the number of years is not known', None, rules=threshold(lookback_years=None))


# ------------------------------------------------------------------------------------------------------------ Art. 8
def features():
    """Features that are encouraged; they decide nothing."""
    w = 'art08'

    def tagged(slug, about, tags, clause='8', rules=None, **facts):
        whole(w, slug, about, facts, services=False, clause=clause, tags=tags, rules=rules)
    tagged('none', 'nothing stated', [])
    tagged('industry', 'one of the industries named', ['GAOJINGJIAN_INDUSTRIES'], '8(1)', industries=['SMART_CITY'])
    tagged('industries', 'all of them', ['GAOJINGJIAN_INDUSTRIES'], '8(1)', industries=[
        'NEXT_GENERATION_IT', 'HEALTH', 'INTEGRATED_CIRCUITS', 'CONNECTED_VEHICLES', 'SMART_MANUFACTURING', 'GREEN_ENERGY',
        'ENVIRONMENT', 'DIGITAL_ECONOMY', 'BLOCKCHAIN_COMPUTING', 'SCIENCE_SERVICES', 'SMART_CITY', 'INFORMATION_CONSUMPTION',
        'OTHER'])
    tagged('industry-other', 'the list is open', ['GAOJINGJIAN_INDUSTRIES'], '8(1)', industries=['OTHER'])
    tagged('industries-empty', 'none of them', [], '8(1)', industries=[])
    tagged('tailored', 'tailored services', ['TAILORED_SERVICES'], '8(2)', tailored_services=True)
    tagged('tailored-no', 'none', [], '8(2)', tailored_services=False)
    tagged('regional', 'works across 京津冀', ['REGIONAL_COOPERATION'], '8(3)', regional_cooperation=True)
    tagged('regional-no', 'does not', [], '8(3)', regional_cooperation=False)
    tagged('all', 'all three, in their order', ['GAOJINGJIAN_INDUSTRIES', 'TAILORED_SERVICES', 'REGIONAL_COOPERATION'],
           regional_cooperation=True, tailored_services=True, industries=['HEALTH'])
    tagged('weak', 'only declared where documents are asked for', ['TAILORED_SERVICES'], rules=DOCUMENTED,
           industries=['HEALTH'], tailored_services=doc(True), regional_cooperation=True)
    tagged('verified', 'documented where a reviewer is asked for', [], rules=VERIFIED, industries=doc(['HEALTH']),
           tailored_services=doc(True), regional_cooperation=doc(True))
    whole(w, 'no-influence', 'they decide nothing', good(industries=['HEALTH'], tailored_services=True,
          regional_cooperation=True, facilities=False), overall='NOT_MET', counts=counts(not_met=1),
          tags=['GAOJINGJIAN_INDUSTRIES', 'TAILORED_SERVICES', 'REGIONAL_COOPERATION'])


# ----------------------------------------------------------------------------------------------------- codes, validity
def remarks():
    """Remarks on codes and on the rules' validity; they decide nothing."""
    w = 'notes'

    def noted(slug, about, notes, d=D, rules=None, **more):
        whole(w, slug, about, {}, services=False, notes=notes, d=d, rules=rules, **more)
    outside = ['REGISTRAR_OUTSIDE_BEIJING']
    noted('none', 'no code', [], uscc=None)
    noted('beijing', 'a Beijing registrar', [], uscc=C91)
    noted('elsewhere', 'a registrar elsewhere: no proof either way', outside, uscc=C91_SHENZHEN)
    noted('national', 'the national registrar is not Beijing\'s', outside, uscc='91100000100003962T')
    noted('development-zone', 'a Beijing registrar outside the table of regions', [], uscc='911103026605015136')
    noted('check', 'check character wrong', ['CODE_CHECK'], uscc='91110108551385082R')
    noted('check-zero', 'the check character is 0', [], uscc='911101085923662400')
    noted('check-17', 'character 17 wrong, 18 made to fit', ['CODE_ORGANISATION_CHECK'], uscc='91110108551385083U')
    noted('block-ma', 'an organisation code of the MA block', [], uscc='91110115MA002NW20X')
    noted('category', 'a department without such a category', ['CODE_CATEGORY'], uscc='971101085513850826')
    noted('several', 'everything at once', ['CODE_CHECK', 'CODE_CATEGORY'] + outside, uscc='971000000000000000')
    noted('sponsor', 'a sponsor in order', [], sponsor_usccs=[C11, C12])
    noted('sponsor-check', 'a sponsor\'s check character wrong', ['SPONSOR_CODE_CHECK'],
          sponsor_usccs=[C11, '12110000400687411W'])
    noted('sponsor-check-17', 'a sponsor\'s character 17 wrong, 18 made to fit', ['SPONSOR_CODE_ORGANISATION_CHECK'],
          sponsor_usccs=['91110108551385083U'])
    noted('sponsor-category', 'a sponsor\'s department without such a category', ['SPONSOR_CODE_CATEGORY'],
          sponsor_usccs=['971101085513850826'])
    noted('sponsor-elsewhere', 'a sponsor\'s registrar does not matter', [], sponsor_usccs=[C91_SHENZHEN])
    noted('sponsor-empty', 'a sponsor without a code', [], sponsor_usccs=['', C11])
    noted('both', 'operator and sponsor', ['CODE_CHECK', 'SPONSOR_CODE_CHECK'], uscc='91110108551385082R',
          sponsor_usccs=['91110108551385082R'])
    late = ['OUTSIDE_VALIDITY']
    noted('valid-from', 'the first day of the rules', [], d='2022-05-20')
    noted('before-valid', 'the day before', late, d='2022-05-19')
    noted('valid-to', 'the last day of other rules', [], rules={'valid_to': '2024-06-30'})
    noted('after-valid', 'the day after', late, rules={'valid_to': '2024-06-29'})
    noted('valid-from-other', 'rules in force later', late, rules={'valid_from': '2024-07-01'})
    noted('valid-open', 'rules without a first day', [], d='1999-01-01', rules={'valid_from': None})
    whole(w, 'no-influence', 'they decide nothing', good(), uscc='971000000000000000', rules={'valid_to': '2023-01-01'},
          overall='MET', counts=counts(), notes=['CODE_CHECK', 'CODE_CATEGORY'] + outside + late)


def write():
    """All of them."""
    verdicts()
    waiting()
    features()
    remarks()
