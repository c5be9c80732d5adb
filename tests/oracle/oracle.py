#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""A second, slow and obvious implementation of the Measures, to be compared with the library.

It works on the documents that the command exchanges (dicts in, dicts out), one function a clause, and was written from
the specification alone. Run it as `oracle.py assess FILE` (also: sensitivity, evaluate, revocation, bar; `-` reads
standard input). Options after the file are ignored, so that it can stand in wherever a command is asked for.
"""
import copy
import itertools
import json
import re
import sys
from datetime import date, timedelta
from fractions import Fraction

NOT_MET, UNKNOWN, DISCRETION, MET, NOT_APPLICABLE = 'NOT_MET', 'UNKNOWN', 'DISCRETION', 'MET', 'NOT_APPLICABLE'
VERDICTS = [NOT_MET, UNKNOWN, DISCRETION, MET, NOT_APPLICABLE]
INT_MAX = 2 ** 63 - 1
FIRST_DAY, LAST_DAY = date(1900, 1, 1), date(2199, 12, 31)
ONE_DAY = timedelta(days=1)
LEAST, MOST = 'least', 'most'
COUNTS, NO = 'COUNTS', 'NO'

BASES = {'NOT_STATED': 0, 'DECLARED': 1, 'DOCUMENTED': 2, 'VERIFIED': 3}

REASONS = ['NOT_STATED', 'EVIDENCE', 'IN_PRINCIPLE', 'RELAXABLE', 'SPONSOR_DOUBTFUL', 'REDUCED_FLOOR',
           'ZERO_DENOMINATOR', 'FUNCTION_NOT_EVIDENCED', 'RULED', 'RULING_UNUSED', 'INCIDENTS_INCOMPLETE', 'ANNULLED',
           'AFTER_DEADLINE', 'FORMER_REPRESENTATIVE', 'HEARING_CLASS', 'SEVERITY_NOT_STATED', 'REPAIRED', 'SUSPENDED',
           'PENDING', 'LISTING_ENDED', 'CONCEALMENT_SUSPECTED', 'BEFORE_VALIDITY', 'NOT_PARTICIPATED', 'MAY_CHANGE',
           'CONDITION_AFFECTED', 'DATE_NOT_STATED']

# Reading points: name, number of options, kind (A arguable, P policy of proof).
READINGS = [('LEGAL_PERSON_SCOPE', 3, 'A'), ('REGISTERED_BY', 2, 'P'), ('AGE_DAY', 2, 'A'), ('SME_FLOOR_FORCE', 2, 'A'),
            ('REDUCED_FLOOR', 3, 'A'), ('STAFF_QUALIFICATION', 3, 'A'), ('REVENUE_DENOMINATOR', 3, 'A'),
            ('ZERO_REVENUE', 2, 'A'), ('SATISFACTION_MEASURE', 3, 'A'), ('FUNCTION_PROOF', 2, 'P'),
            ('INNOVATION_CAPACITY', 2, 'A'), ('RELAXATION_WHO', 2, 'A'), ('RELAXATION_WHAT', 3, 'A'),
            ('LOOKBACK_ENDS', 2, 'A'), ('AFTER_DEADLINE', 3, 'A'), ('DISHONESTY_WINDOW', 3, 'A'),
            ('SEVERITY_SCALE', 2, 'A'), ('REPAIRED_RECORD', 3, 'A'), ('EVALUATION_MISSED', 2, 'A'),
            ('ART14_BAR', 2, 'A'),
            ('BAR_START', 2, 'A'), ('BAR_TESTED_AT', 2, 'A'), ('TRIGGER_REACH', 3, 'A'), ('LISTING_ENDED', 3, 'A'),
            ('CHANGE_START', 2, 'A'), ('PUBLICITY_COUNT', 2, 'A')]
READING_NAMES = [name for name, _, _ in READINGS]

# Criteria: id, clause, the one yes/no fact that decides it (None: a function of its own below).
CRITERIA = [('ART3_PRINCIPLES', '3', None),
            ('ART6_1_LEGAL_PERSON', '6(1)', 'legal_person'), ('ART6_1_REGISTERED', '6(1)', None),
            ('ART6_1_AGE', '6(1)', None), ('ART6_1_ASSETS', '6(1)', None),
            ('ART6_2_OPERATION', '6(2)', 'operating_soundly'), ('ART6_2_PROSPECTS', '6(2)', 'good_prospects'),
            ('ART6_2_PENALTIES', '6(2)', None), ('ART6_2_DISHONESTY', '6(2)', None),
            ('ART6_3_REPUTATION', '6(3)', 'field_reputation'), ('ART6_3_SMES_SERVED', '6(3)', None),
            ('ART6_4_PREMISES', '6(4)', 'fixed_premises'), ('ART6_4_FACILITIES', '6(4)', 'facilities'),
            ('ART6_4_ORGANISES', '6(4)', 'organises_resources'), ('ART6_4_INSTITUTIONS', '6(4)', None),
            ('ART6_5_DISPLAY', '6(5)', 'system_display'), ('ART6_5_QUERY', '6(5)', 'system_query'),
            ('ART6_5_DIGITAL', '6(5)', 'digital_operation'),
            ('ART6_6_CREDIT', '6(6)', 'business_reputation'), ('ART6_6_MANAGEMENT', '6(6)', 'management_system'),
            ('ART6_6_PROCESS', '6(6)', 'service_process'), ('ART6_6_CHARGES', '6(6)', 'charging_standard'),
            ('ART6_6_QUALITY', '6(6)', 'quality_assurance'), ('ART6_6_PLAN', '6(6)', 'development_plan'),
            ('ART6_6_TARGETS', '6(6)', 'annual_targets'),
            ('ART6_7_TEAM', '6(7)', 'management_team'), ('ART6_7_STAFF', '6(7)', None),
            ('ART6_8_REVENUE_SHARE', '6(8)', None), ('ART6_8_FREE_SERVICES', '6(8)', None),
            ('ART6_9_SATISFACTION', '6(9)', None), ('ART7_FUNCTIONS', '7', None),
            ('ART10_MATERIALS', '10', 'materials_complete'), ('ART10_FILED_IN_TIME', '10', None),
            ('ART15_BAR', '15', None)]
CRITERION_IDS = [row[0] for row in CRITERIA]
CLAUSE = {row[0]: row[1] for row in CRITERIA}
YES_NO_CRITERION = {row[0]: row[2] for row in CRITERIA if row[2]}
ART6 = [c for c in CRITERION_IDS if c.startswith('ART6_')]
ART6_1 = [c for c in CRITERION_IDS if c.startswith('ART6_1_')]
PENALTIES, DISHONESTY = 'ART6_2_PENALTIES', 'ART6_2_DISHONESTY'
CURED_BY_TIME = ['ART6_1_AGE', PENALTIES, DISHONESTY, 'ART15_BAR']

# Facts of a platform: name -> (kind, clause), in the order of the text.
YESNO, COUNT, MONEY, DATE, SET, SCORE = 'yes/no', 'count', 'money', 'date', 'set', 'score'
FACTS = {}
for _clause, _kind, _names in [
        ('3', YESNO, 'public_benefit public_character openness'),
        ('6(1)', YESNO, 'legal_person registered_in_beijing'), ('6(1)', DATE, 'founded_on'),
        ('6(1)', MONEY, 'total_assets_fen'),
        ('6(2)', YESNO, 'operating_soundly good_prospects incidents_complete'),
        ('6(3)', YESNO, 'field_reputation'), ('6(3)', COUNT, 'jjj_smes_served'),
        ('6(3)', YESNO, 'gaojingjian_focus production_stage_services'),
        ('6(4)', YESNO, 'fixed_premises facilities organises_resources'), ('6(4)', COUNT, 'institutions_gathered'),
        ('6(5)', YESNO, 'system_display system_query digital_operation'),
        ('6(6)', YESNO, 'business_reputation management_system service_process charging_standard quality_assurance '
                        'development_plan annual_targets'),
        ('6(7)', YESNO, 'management_team'),
        ('6(7)', COUNT, 'staff_degree_only staff_title_only staff_degree_and_title'),
        ('6(8)', MONEY, 'sme_service_revenue_fen operating_revenue_fen total_income_fen service_revenue_fen'),
        ('6(8)', COUNT, 'free_services'),
        ('6(9)', COUNT, 'survey_valid survey_satisfied survey_basically_satisfied'),
        ('6(9)', SCORE, 'survey_mean_score'),
        ('6(last)', YESNO, 'outstanding_results demonstration_effect'),
        ('8(1)', SET, 'industries'), ('8(2)', YESNO, 'tailored_services'), ('8(3)', YESNO, 'regional_cooperation'),
        ('10', DATE, 'filed_on'), ('10', YESNO, 'materials_complete')]:
    for _name in _names.split():
        FACTS[_name] = (_kind, _clause)

INDUSTRIES = ['NEXT_GENERATION_IT', 'HEALTH', 'INTEGRATED_CIRCUITS', 'CONNECTED_VEHICLES', 'SMART_MANUFACTURING',
              'GREEN_ENERGY', 'ENVIRONMENT', 'DIGITAL_ECONOMY', 'BLOCKCHAIN_COMPUTING', 'SCIENCE_SERVICES',
              'SMART_CITY',
              'INFORMATION_CONSUMPTION', 'OTHER']
FUNCTIONS = ['CONSULTING', 'STARTUP', 'INNOVATION', 'DIGITAL', 'TALENT', 'FINANCE']
ITEMS = {
    'CONSULTING': 'POLICY QUALITY_STANDARDS LOGISTICS BUSINESS_COOPERATION INTERNATIONAL TAX_FINANCE MARKET MANAGEMENT '
                  'LEGAL_AUDIT INDUSTRY_MATCHING OTHER',
    'STARTUP': 'GUIDANCE PREMISES PROJECT_PLANNING BUSINESS_AGENCY INVESTMENT_ADVICE STRATEGY HUMAN_RESOURCES TRAINING '
               'TAX_REGISTRATION MANAGEMENT_MODELS BUSINESS_MODELS OTHER',
    'INNOVATION': 'INDUSTRIAL_DESIGN SOLUTIONS TESTING QUALITY_EVALUATION DEVELOPMENT TRANSFER TECH_MATCHING '
                  'INTELLECTUAL_PROPERTY RESOURCE_SHARING COMMERCIALISATION OTHER',
    'DIGITAL': 'SYSTEMS NUMERICAL_CONTROL INDUSTRIAL_INTERNET WEBSITES SOFTWARE SECURITY CLOUD BIG_DATA AI IOT '
               'CLOUD_MIGRATION OTHER',
    'TALENT': 'HR_PLANNING HR_CONSULTING RECRUITMENT PLACEMENT STAFF_TRAINING',
    'FINANCE': 'PRODUCTS INFORMATION PLANNING MATCHING GUARANTEES LISTING CREDIT OTHER'}
SERVICE_FACTS = {'offered': YESNO, 'records_in_year': COUNT, 'organises_innovation_resources': YESNO,
                 'opens_instruments': YESNO}
INNOVATION_FACTS = ['organises_innovation_resources', 'opens_instruments']
CRIMINAL, ADMINISTRATIVE, LISTING = 'CRIMINAL', 'ADMINISTRATIVE_PENALTY', 'SERIOUS_DISHONESTY'
KINDS_OF = {PENALTIES: [CRIMINAL, ADMINISTRATIVE], DISHONESTY: [LISTING]}
SEVERITIES = ['NOT_STATED', 'MINOR', 'HEARING_CLASS', 'SEVERE']
CHALLENGES = ['NONE', 'PENDING', 'SUSPENDED']
DISCLOSED = ['NOT_STATED', 'YES', 'NO']
GROUNDS = ['ART14', 'ART15_1', 'ART15_2', 'ART15_3', 'ART17', 'OTHER']
FORCES = ['REQUIRED', 'IN_PRINCIPLE', 'NOT_REQUIRED', 'NONE']
NOTES = ['CODE_CHECK', 'CODE_ORGANISATION_CHECK', 'CODE_CATEGORY', 'REGISTRAR_OUTSIDE_BEIJING', 'SPONSOR_CODE_CHECK',
         'SPONSOR_CODE_ORGANISATION_CHECK', 'SPONSOR_CODE_CATEGORY', 'OUTSIDE_VALIDITY']

THRESHOLDS = {'assets_fen_min': 300000000, 'age_years_min': 2, 'smes_min': 100, 'smes_reduced_min': 50,
              'institutions_min': 5, 'staff_min': 8, 'revenue_share_min': (50, 100), 'free_services_min': 1,
              'satisfaction_min': (90, 100), 'mean_score_min': 9000, 'functions_min': 1, 'lookback_years': 2,
              'bar_years': 2, 'filing_workdays': 30}
# The most that a figure may be where that is less than 2^63-1, and the clause it stands in.
LIMITS = {'age_years_min': 100, 'mean_score_min': 10000, 'functions_min': 6, 'lookback_years': 100, 'bar_years': 100,
          'filing_workdays': 1000}
THRESHOLD_CLAUSES = {'assets_fen_min': '6(1)', 'age_years_min': '6(1)', 'smes_min': '6(3)', 'smes_reduced_min': '6(3)',
                     'institutions_min': '6(4)', 'staff_min': '6(7)', 'revenue_share_min': '6(8)',
                     'free_services_min': '6(8)', 'satisfaction_min': '6(9)', 'mean_score_min': '6(9)',
                     'functions_min': '7', 'lookback_years': '6(2)', 'bar_years': '15', 'filing_workdays': '17'}


# ----------------------------------------------------------------------------------------------------------- input

class Refused(Exception):
    """A row that section 12 refuses."""

    def __init__(self, status, field, entry=None, clause=None):
        super().__init__('%s %s' % (status, field))
        self.status, self.field, self.entry, self.clause = status, field, entry, clause


class Fact:
    """What is stated of one thing, and how well it stands."""

    def __init__(self, value=None, basis=0, evidence=0):
        self.value, self.basis, self.evidence = value, basis, evidence

    @property
    def stated(self):
        return self.basis > 0


def read_date(text, field, entry=None, clause=None, missing=False):
    """A date; none is None, or an error where one must be given."""
    if text is None:
        if missing:
            raise Refused('DATE', field, entry, clause)
        return None
    try:
        year, month, day = (int(part) for part in text.split('-'))
        found = date(year, month, day)
    except ValueError:
        raise Refused('DATE', field, entry, clause)
    if not FIRST_DAY <= found <= LAST_DAY:
        raise Refused('DATE', field, entry, clause)
    return found


def read_enum(text, names, field, entry, clause, default=None):
    if text is None:
        if default is None:
            raise Refused('ENUM', field, entry, clause)
        return default
    if text not in names:
        raise Refused('ENUM', field, entry, clause)
    return text


def read_evidence(value, field, entry, clause):
    number = 0 if value is None else value
    if number < 0:
        raise Refused('RANGE', field, entry, clause)
    return number


def read_yuan(text, field, entry, clause):
    """Decimal yuan to fen."""
    found = re.fullmatch(r'(-?)(\d+)(?:\.(\d{1,2}))?', text)
    sign, whole, cents = found.groups()
    fen = int(whole) * 100 + int((cents or '0').ljust(2, '0'))
    return -fen if sign else fen


def read_fact(raw, kind, field, entry=None, clause=None, yuan=False):
    if raw is None:
        return Fact()
    basis, evidence, value = 'DECLARED', 0, raw
    if isinstance(raw, dict):
        value = raw.get('value')
        basis = raw.get('basis') or ('NOT_STATED' if value is None else 'DECLARED')
        evidence = read_evidence(raw.get('evidence'), field, entry, clause)
    basis = BASES[read_enum(basis, BASES, field, entry, clause)]
    if value is None:
        if basis or evidence:                   # a standing without a value is no "no" and no 0
            raise Refused('BASIS', field, entry, clause)
        return Fact()
    if yuan:
        value = read_yuan(value, field, entry, clause)
    if kind == DATE:
        value = read_date(value, field, entry, clause)
    elif kind == SET:
        for member in value:
            if member not in INDUSTRIES:
                raise Refused('BITS', field, entry, clause)
        value = frozenset(value)
    elif kind != YESNO:
        if value < 0 or value > INT_MAX or (kind == SCORE and value > 10000):
            raise Refused('RANGE', field, entry, clause)
    if basis == 0:
        if value or evidence:
            raise Refused('BASIS', field, entry, clause)
        return Fact()
    return Fact(value, basis, evidence)


class Incident:
    pass


class Revocation:
    pass


class Ruling:
    pass


class Service:
    pass


class Platform:
    pass


USCC_ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY'


def read_code(text, field, entry=None, clause=None):
    """A unified social credit code; empty is not stated."""
    if not text:
        return ''
    if len(text) != 18 or any(c not in USCC_ALPHABET for c in text) or not all(c in '0123456789' for c in text[2:8]):
        raise Refused('CODE', field, entry, clause)
    return text


def read_incident(raw, number):
    def at(name):
        return 'incidents[%d].%s' % (number, name)

    def dated(name):
        return read_date(raw.get(name), at(name), number, '6(2)')
    i = Incident()
    i.number = number
    i.kind = read_enum(raw.get('kind'), [CRIMINAL, ADMINISTRATIVE, LISTING], at('kind'), number, '6(2)')
    i.subject = read_enum(raw.get('subject'), ['ENTITY', 'LEGAL_REPRESENTATIVE'], at('subject'), number, '6(2)')
    i.severity = read_enum(raw.get('severity'), SEVERITIES, at('severity'), number, '6(2)', 'NOT_STATED')
    i.challenge = read_enum(raw.get('challenge'), CHALLENGES, at('challenge'), number, '6(2)', 'NONE')
    i.disclosed = read_enum(raw.get('disclosed'), DISCLOSED, at('disclosed'), number, '6(2)', 'NOT_STATED')
    i.office_from, i.office_until = dated('office_from'), dated('office_until')
    i.decided_on, i.ended_on, i.repaired_on = dated('decided_on'), dated('ended_on'), dated('repaired_on')
    i.annulled = bool(raw.get('annulled'))
    i.basis = BASES[read_enum(raw.get('basis'), BASES, at('basis'), number, '6(2)', 'DECLARED')]
    i.evidence = read_evidence(raw.get('evidence'), at('evidence'), number, '6(2)')
    if i.basis == 0 and i.evidence:
        raise Refused('BASIS', at('evidence'), number, '6(2)')

    def contradiction(name):
        raise Refused('CONTRADICTION', at(name), number, '6(2)')
    if i.kind != ADMINISTRATIVE and i.severity != 'NOT_STATED':
        contradiction('severity')
    if i.kind != LISTING and i.ended_on:
        contradiction('ended_on')
    if i.kind == CRIMINAL and i.repaired_on:
        contradiction('repaired_on')
    if i.subject == 'ENTITY':
        for name in ('office_from', 'office_until'):
            if getattr(i, name):
                contradiction(name)
    if i.office_from and i.office_until and i.office_until < i.office_from:
        contradiction('office_until')
    if i.decided_on:
        for name in ('ended_on', 'repaired_on'):
            if getattr(i, name) and getattr(i, name) < i.decided_on:
                contradiction(name)
    return i


def read_revocation(raw, number):
    def at(name):
        return 'revocations[%d].%s' % (number, name)

    def dated(name):
        return read_date(raw.get(name), at(name), number, '15')
    r = Revocation()
    r.number = number
    r.ground = read_enum(raw.get('ground'), GROUNDS, at('ground'), number, '15')
    r.decided_on, r.published_on, r.annulled_on = dated('decided_on'), dated('published_on'), dated('annulled_on')
    for name in ('published_on', 'annulled_on'):
        if r.decided_on and getattr(r, name) and getattr(r, name) < r.decided_on:
            raise Refused('CONTRADICTION', at(name), number, '15')
    return r


def read_ruling(raw, number):
    def at(name):
        return 'rulings[%d].%s' % (number, name)
    r = Ruling()
    r.criterion = read_enum(raw.get('criterion'), CRITERION_IDS, at('criterion'), number, '19')
    r.ruling = read_enum(raw.get('ruling'), ['ALLOWED', 'REFUSED'], at('ruling'), number, '19')
    r.decided_on = read_date(raw.get('decided_on'), at('decided_on'), number, '19', missing=True)
    return r


def read_service(raw, number):
    def at(name):
        return 'services[%d].%s' % (number, name)
    s = Service()
    s.number = number
    s.function = read_enum(raw.get('function'), FUNCTIONS, at('function'), number, '7')
    s.facts = {name: read_fact(raw.get(name), kind, at(name), number, '7') for name, kind in SERVICE_FACTS.items()}
    for member in raw.get('items') or []:
        if member not in ['%s_%s' % (s.function, item) for item in ITEMS[s.function].split()]:
            raise Refused('BITS', at('items'), number, '7')
    for name in INNOVATION_FACTS:
        if s.function != 'INNOVATION' and s.facts[name].stated:
            raise Refused('CONTRADICTION', at(name), number, '7')
    return s


def read_platform(raw):
    p = Platform()
    p.name = raw.get('name') or ''
    p.uscc = read_code(raw.get('uscc'), 'uscc')
    p.sponsors = [read_code(code, 'sponsor_usccs[%d]' % (k + 1), k + 1, '6(last)')
                  for k, code in enumerate(raw.get('sponsor_usccs') or [])]
    given = raw.get('facts') or {}
    p.facts = {}
    for name, (kind, clause) in FACTS.items():
        in_yuan = name[:-len('_fen')] + '_yuan' if kind == MONEY else None
        if in_yuan and given.get(in_yuan) is not None:
            p.facts[name] = read_fact(given[in_yuan], kind, name, None, clause, yuan=True)
        else:
            p.facts[name] = read_fact(given.get(name), kind, name, None, clause)
    p.services = [read_service(s, k + 1) for k, s in enumerate(raw.get('services') or [])]
    p.incidents = [read_incident(i, k + 1) for k, i in enumerate(raw.get('incidents') or [])]
    p.revocations = [read_revocation(r, k + 1) for k, r in enumerate(raw.get('revocations') or [])]
    p.rulings = [read_ruling(r, k + 1) for k, r in enumerate(raw.get('rulings') or [])]
    check_wholes(p)
    check_doubles(p)
    return p


def check_wholes(p):
    """No part above its whole, whatever the readings."""
    f = p.facts
    for whole in ('operating_revenue_fen', 'total_income_fen', 'service_revenue_fen'):
        part = f['sme_service_revenue_fen']
        if part.stated and f[whole].stated and part.value > f[whole].value:
            raise Refused('CONTRADICTION', 'sme_service_revenue_fen', None, '6(8)')
    if f['survey_valid'].stated:
        satisfied = f['survey_satisfied'].value or 0
        basically = f['survey_basically_satisfied'].value or 0
        if satisfied > f['survey_valid'].value:
            raise Refused('CONTRADICTION', 'survey_satisfied', None, '6(9)')
        if satisfied + basically > f['survey_valid'].value:
            raise Refused('CONTRADICTION', 'survey_basically_satisfied', None, '6(9)')
    staff = 0
    for name in ('staff_degree_only', 'staff_title_only', 'staff_degree_and_title'):
        staff += f[name].value or 0
        if staff > INT_MAX:
            raise Refused('RANGE', name, None, '6(7)')


def check_doubles(p):
    for k, service in enumerate(p.services):
        if service.function in [s.function for s in p.services[:k]]:
            raise Refused('DUPLICATE', 'services[%d].function' % (k + 1), k + 1, '7')
    for k, ruling in enumerate(p.rulings):
        for earlier in p.rulings[:k]:
            if (earlier.criterion, earlier.decided_on) == (ruling.criterion, ruling.decided_on):
                raise Refused('DUPLICATE', 'rulings[%d].criterion' % (k + 1), k + 1, '19')


class Rules:
    """Section 4: the rules as data, with what the document changes."""

    def __init__(self, raw=None):
        raw = raw or {}
        read_enum(raw.get('measure'), ['BEIJING_2022'], 'rules.measure', None, None, 'BEIJING_2022')
        self.min_basis = BASES[read_enum(raw.get('min_basis'), ['DECLARED', 'DOCUMENTED', 'VERIFIED'], 'rules.min_basis',
                                         None, None, 'DECLARED')]
        self.readings = {name: 0 for name in READING_NAMES}
        self.readings.update(raw.get('readings') or {})
        self.force = {c: 'REQUIRED' for c in CRITERION_IDS}
        for c in ('ART3_PRINCIPLES', 'ART6_1_LEGAL_PERSON', 'ART6_3_SMES_SERVED'):
            self.force[c] = 'IN_PRINCIPLE'
        self.force.update(raw.get('force') or {})
        self.relaxable = {c: c in ART6 and not c.startswith('ART6_2_') for c in CRITERION_IDS}
        self.relaxable.update(raw.get('relaxable') or {})
        self.thresholds = dict(THRESHOLDS)
        for name, value in (raw.get('thresholds') or {}).items():
            if isinstance(value, dict):
                value = (value['num'], value['den'])
            if value is None:
                value = (0, 0) if isinstance(THRESHOLDS[name], tuple) else 0
            self.thresholds[name] = value
        self.valid_from = read_date(raw.get('valid_from', '2022-05-20'), 'rules.valid_from', None, '18')
        self.valid_to = read_date(raw.get('valid_to'), 'rules.valid_to', None, '18')
        self.check()

    def check(self):
        """Section 12 on the rules themselves."""
        if self.valid_to and self.valid_from and self.valid_to < self.valid_from:
            raise Refused('CONTRADICTION', 'rules.valid_to', None, '18')
        for number, criterion in enumerate(CRITERION_IDS, 1):
            if self.force[criterion] not in FORCES:
                raise Refused('ENUM', 'rules.force[%d]' % number, number, None)
        for name, figure in self.thresholds.items():
            if isinstance(figure, tuple):
                fits = 0 <= figure[0] <= figure[1]
            else:
                fits = 0 <= figure <= LIMITS.get(name, INT_MAX)
            if not fits:
                raise Refused('RANGE', 'rules.' + name, None, THRESHOLD_CLAUSES[name])

    def r(self, number):
        """Option of reading point Rn."""
        return self.readings[READING_NAMES[number - 1]]

    def known(self, threshold):
        return self.thresholds[threshold] not in (0, (0, 0))

    def force_of(self, criterion):
        force = self.force[criterion]
        if force in ('NOT_REQUIRED', 'NONE'):
            return 'NOT_REQUIRED'
        if criterion in ART6_1 and self.r(1) == 1:
            return 'IN_PRINCIPLE'
        if criterion in ART6_1 and self.r(1) == 2:
            return 'REQUIRED'
        if criterion == 'ART6_3_SMES_SERVED' and self.r(4) == 1:
            return 'REQUIRED'
        return force

    def relaxable_of(self, criterion):
        if criterion in ART6 and self.r(13) == 1:
            return criterion[len('ART6_')] in '134789'
        if criterion in ART6 and self.r(13) == 2:
            return True
        return self.relaxable[criterion]


# ----------------------------------------------------------------------------------------------------- civil dates

def add_years(day, years):
    """The corresponding day; 29 February becomes 28 February where there is none."""
    try:
        return day.replace(year=day.year + years)
    except ValueError:
        return day.replace(year=day.year + years, day=28)


# --------------------------------------------------------------------------------------------------------- corners

BAD, FREE = 'not to be relied on', 'anything'   # a part of a share at the least / the most favourable corner
ANY_NUMBER = 10 ** 40                           # the best a number can be


class Corner:
    """What is stated, seen from the least or the most favourable side. `lifted` names the fields that are given their
    most favourable value although the side is the least one."""

    def __init__(self, case, side, lifted=()):
        self.platform, self.rules, self.deadline = case.platform, case.rules, case.deadline
        self.filed_on = case.filed_on           # None: as stated; else the day the application is filed
        self.side, self.lifted = side, lifted

    def favourable(self, field):
        return self.side == MOST or field in self.lifted

    def relied_on(self, fact):
        return fact.basis >= self.rules.min_basis

    def value(self, field, fact, worst, best):
        if self.favourable(field):
            return fact.value if fact.stated else best
        return fact.value if self.relied_on(fact) else worst

    def yes(self, name):
        return self.value(name, self.platform.facts[name], False, True)

    def number(self, name):
        return self.value(name, self.platform.facts[name], 0, ANY_NUMBER)

    def day(self, name):
        return self.value(name, self.platform.facts[name], LAST_DAY, FIRST_DAY)

    def part(self, name):
        return self.value(name, self.platform.facts[name], BAD, FREE)


class Case:
    """One platform in one round under one set of rules."""

    def __init__(self, platform, rules, deadline, filed_on=None):
        self.platform, self.rules, self.deadline, self.filed_on = platform, rules, deadline, filed_on

    def moved_to(self, day):
        """The same with the deadline and the day of filing on another day."""
        return Case(self.platform, self.rules, day, filed_on=day)


class Candidate:
    """A fact that could settle the question: `differs` between the corners, `stated` or not."""

    def __init__(self, field, differs, stated, evidence=0):
        self.field, self.differs, self.stated, self.evidence = field, differs, stated, evidence


def fact_candidate(case, name, same=None):
    """A platform fact; `same` is the value that is the worst of its kind (then both corners are alike)."""
    fact = case.platform.facts[name]
    proved = fact.basis >= case.rules.min_basis
    differs = not fact.stated or (not proved and fact.value != same)
    return Candidate(name, differs, fact.stated, fact.evidence)


def met_if(condition):
    return MET if condition else NOT_MET


class Criterion:
    """Step 1 and what a finding says of one criterion. The defaults are those of a criterion with plain facts."""
    unit = None
    threshold = None        # name of the figure without which nothing can be said
    own_readings = ()

    def threshold_of(self, rules):
        return self.threshold

    def step1(self, corner, reasons):
        raise NotImplementedError

    def own_facts(self, rules):
        return []

    def candidates(self, case):
        worst = {YESNO: False, DATE: LAST_DAY}
        return [fact_candidate(case, name, worst.get(FACTS[name][0], 0)) for name in self.own_facts(case.rules)]

    def used(self, case, reasons):
        """Basis and evidence of the facts that the answer rests on."""
        facts = [case.platform.facts[name] for name in self.own_facts(case.rules)]
        return [(f.basis, f.evidence) for f in facts if f.stated]

    def observed(self, case):
        return None

    def required(self, case):
        return None

    def entry(self, case):
        return None

    def unit_of(self, rules):
        return self.unit


# --------------------------------------------------------------------------------------------------- Art. 3, yes/no

class Principles(Criterion):
    """Art. 3: public benefit, public character, openness."""

    def own_facts(self, rules):
        return ['public_benefit', 'public_character', 'openness']

    def step1(self, corner, reasons):
        return met_if(corner.yes('public_benefit') and corner.yes('public_character') and corner.yes('openness'))


class YesNo(Criterion):
    def __init__(self, fact):
        self.fact = fact

    def own_facts(self, rules):
        return [self.fact]

    def step1(self, corner, reasons):
        return met_if(corner.yes(self.fact))


# -------------------------------------------------------------------------------------------------------- Art. 6(1)

class LegalPerson(YesNo):
    own_readings = (1,)


class Registered(Criterion):
    """Art. 6(1): registered in Beijing; R2 = 1 looks at the registrar's region in the code."""
    own_readings = (1, 2)

    def own_facts(self, rules):
        return ['registered_in_beijing'] if rules.r(2) == 0 else []

    def candidates(self, case):
        if case.rules.r(2) == 0:
            return super().candidates(case)
        return [Candidate('uscc', not case.platform.uscc, bool(case.platform.uscc))]

    def step1(self, corner, reasons):
        if corner.rules.r(2) == 0:
            return met_if(corner.yes('registered_in_beijing'))
        if not corner.platform.uscc:
            return met_if(corner.favourable('uscc'))
        return met_if(corner.platform.uscc[2:4] == '11')


class Age(Criterion):
    """Art. 6(1): two years old on the day of the deadline."""
    unit, threshold, own_readings = 'DATE', 'age_years_min', (1, 3)

    def own_facts(self, rules):
        return ['founded_on']

    def step1(self, corner, reasons):
        birthday = add_years(corner.day('founded_on'), corner.rules.thresholds['age_years_min'])
        if corner.rules.r(3) == 1:
            return met_if(birthday < corner.deadline)
        return met_if(birthday <= corner.deadline)

    def observed(self, case):
        return case.platform.facts['founded_on'].value

    def required(self, case):
        return case.deadline


class AtLeast(Criterion):
    """One number against one figure of the rules."""

    def __init__(self, fact, threshold, unit, own_readings=()):
        self.fact, self.threshold, self.unit, self.own_readings = fact, threshold, unit, own_readings

    def own_facts(self, rules):
        return [self.fact]

    def step1(self, corner, reasons):
        return met_if(corner.number(self.fact) >= corner.rules.thresholds[self.threshold])

    def observed(self, case):
        return case.platform.facts[self.fact].value

    def required(self, case):
        return case.rules.thresholds[self.threshold]


# -------------------------------------------------------------------------------------------------------- Art. 6(3)

class SmesServed(Criterion):
    """Art. 6(3): SMEs served in the year, with the lower floor for platforms in 高精尖 production stages."""
    unit, threshold, own_readings = 'SMES', 'smes_min', (4, 5)
    floor_facts = ['gaojingjian_focus', 'production_stage_services']

    def own_facts(self, rules):
        return ['jjj_smes_served'] + self.floor_facts

    def floor_open(self, corner):
        """Both facts of the lower floor hold at this corner, and there is such a floor."""
        return corner.rules.thresholds['smes_reduced_min'] > 0 and all(corner.yes(n) for n in self.floor_facts)

    def floor_suffices(self, corner):
        """The lower floor makes the criterion MET (R5 = 1, 2) rather than leaving room."""
        if not self.floor_open(corner):
            return False
        if corner.rules.r(5) == 2:
            return True
        if corner.rules.r(5) == 1:
            for name in self.floor_facts:
                fact = corner.platform.facts[name]
                verified = fact.basis == BASES['VERIFIED']
                if not (verified or (not fact.stated and corner.favourable(name))):
                    return False
            return True
        return False

    def between_floors(self, corner):
        served = corner.number('jjj_smes_served')
        t = corner.rules.thresholds
        return self.floor_open(corner) and t['smes_reduced_min'] <= served < t['smes_min']

    def step1(self, corner, reasons):
        if corner.number('jjj_smes_served') >= corner.rules.thresholds['smes_min']:
            return MET
        if self.between_floors(corner):
            reasons.add('REDUCED_FLOOR')
            if self.floor_suffices(corner):
                return MET
        return NOT_MET

    def used(self, case, reasons):
        names = ['jjj_smes_served'] + (self.floor_facts if 'REDUCED_FLOOR' in reasons else [])
        return [(case.platform.facts[n].basis, case.platform.facts[n].evidence) for n in names
                if case.platform.facts[n].stated]

    def observed(self, case):
        return case.platform.facts['jjj_smes_served'].value

    def required(self, case):
        t = case.rules.thresholds
        if self.floor_suffices(Corner(case, LEAST)) and t['smes_reduced_min'] < t['smes_min']:
            return t['smes_reduced_min']
        return t['smes_min']


# -------------------------------------------------------------------------------------------------------- Art. 6(7)

class Staff(Criterion):
    """Art. 6(7): persons with a degree or title; R6 says which heads count."""
    unit, threshold, own_readings = 'PERSONS', 'staff_min', (6,)

    def own_facts(self, rules):
        if rules.r(6) == 1:
            return ['staff_degree_and_title']
        return ['staff_degree_only', 'staff_title_only', 'staff_degree_and_title']

    @staticmethod
    def heads(degree, title, both, option):
        if option == 0:
            return degree + title + both
        if option == 1:
            return both
        return min(degree + both, title + both)

    def step1(self, corner, reasons):
        heads = self.heads(corner.number('staff_degree_only'), corner.number('staff_title_only'),
                           corner.number('staff_degree_and_title'), corner.rules.r(6))
        return met_if(heads >= corner.rules.thresholds['staff_min'])

    def observed(self, case):
        facts = case.platform.facts
        if not any(facts[name].stated for name in self.own_facts(case.rules)):
            return None
        return self.heads(facts['staff_degree_only'].value or 0, facts['staff_title_only'].value or 0,
                          facts['staff_degree_and_title'].value or 0, case.rules.r(6))

    def required(self, case):
        return case.rules.thresholds['staff_min']


# -------------------------------------------------------------------------------------------------- Art. 6(8), 6(9)

class RevenueShare(Criterion):
    """Art. 6(8): share of the revenue that comes from serving SMEs."""
    unit, threshold, own_readings = 'MONEY_SHARE', 'revenue_share_min', (7, 8)
    numerator = 'sme_service_revenue_fen'

    def denominator(self, rules):
        return ['operating_revenue_fen', 'total_income_fen', 'service_revenue_fen'][rules.r(7)]

    def own_facts(self, rules):
        return [self.numerator, self.denominator(rules)]

    def candidates(self, case):
        return [fact_candidate(case, self.numerator, 0), fact_candidate(case, self.denominator(case.rules))]

    def step1(self, corner, reasons):
        part, whole = corner.part(self.numerator), corner.part(self.denominator(corner.rules))
        if whole == 0:
            reasons.add('ZERO_DENOMINATOR')
            return DISCRETION if corner.rules.r(8) == 0 else NOT_MET
        if BAD in (part, whole):
            return NOT_MET
        if FREE in (part, whole):
            return MET
        return met_if(Fraction(part, whole) >= Fraction(*corner.rules.thresholds['revenue_share_min']))

    def observed(self, case):
        part, whole = (case.platform.facts[name] for name in self.own_facts(case.rules))
        return (part.value, whole.value) if part.stated and whole.stated else None

    def required(self, case):
        return case.rules.thresholds['revenue_share_min']


class Satisfaction(Criterion):
    """Art. 6(9): share of satisfied answers, or the mean score (R9)."""
    own_readings = (9,)

    def unit_of(self, rules):
        return 'CENTIPOINTS' if rules.r(9) == 2 else 'ANSWER_SHARE'

    def threshold_of(self, rules):
        return 'mean_score_min' if rules.r(9) == 2 else 'satisfaction_min'

    def own_facts(self, rules):
        return [['survey_valid', 'survey_satisfied'],
                ['survey_valid', 'survey_satisfied', 'survey_basically_satisfied'],
                ['survey_mean_score']][rules.r(9)]

    def candidates(self, case):
        found = []
        for name in self.own_facts(case.rules):
            candidate = fact_candidate(case, name, 0)
            if name == 'survey_valid':
                fact = case.platform.facts[name]
                if fact.stated and fact.value == 0:     # nobody was asked: as if there were no survey
                    candidate = Candidate(name, True, False, fact.evidence)
                else:
                    candidate = fact_candidate(case, name)
            found.append(candidate)
        return found

    def step1(self, corner, reasons):
        option = corner.rules.r(9)
        if option == 2:
            return met_if(corner.number('survey_mean_score') >= corner.rules.thresholds['mean_score_min'])
        valid = corner.part('survey_valid')
        if valid == 0:
            valid = FREE if corner.favourable('survey_valid') else BAD
        answers = [corner.part('survey_satisfied')]
        if option == 1:
            answers.append(corner.part('survey_basically_satisfied'))
        if valid == BAD:
            return NOT_MET
        if valid == FREE:
            return NOT_MET if all(a == BAD for a in answers) else MET
        if FREE in answers:
            return MET
        enough = sum(a for a in answers if a != BAD)
        return met_if(Fraction(enough, valid) >= Fraction(*corner.rules.thresholds['satisfaction_min']))

    def observed(self, case):
        facts = case.platform.facts
        if case.rules.r(9) == 2:
            return facts['survey_mean_score'].value
        answers = [facts[name] for name in self.own_facts(case.rules)[1:]]
        if not facts['survey_valid'].stated or not any(a.stated for a in answers):
            return None
        return (sum(a.value for a in answers if a.stated), facts['survey_valid'].value)

    def required(self, case):
        return case.rules.thresholds[self.threshold_of(case.rules)]


# ----------------------------------------------------------------------------------------------------------- Art. 7

class Functions(Criterion):
    """Art. 7: at least one service function."""
    unit, threshold, own_readings = 'FUNCTIONS', 'functions_min', (10, 11)

    @staticmethod
    def facts_of(service, rules):
        names = ['offered']
        if rules.r(10) == 0:
            names.append('records_in_year')
        if service.function == 'INNOVATION' and rules.r(11) == 0:
            names += INNOVATION_FACTS
        return names

    def counts(self, corner, service):
        """Whether this function counts at this corner."""
        for name in self.facts_of(service, corner.rules):
            field = 'services[%d].%s' % (service.number, name)
            fact = service.facts[name]
            if name == 'records_in_year':
                if corner.favourable(field):
                    continue            # no record yet leaves the function open: it may count
                if not corner.value(field, fact, 0, ANY_NUMBER) >= 1:
                    return False
            elif not corner.value(field, fact, False, True):
                return False
        return True

    def how_many(self, corner):
        number = sum(1 for service in corner.platform.services if self.counts(corner, service))
        if corner.favourable('services'):
            number += len(FUNCTIONS) - len(corner.platform.services)
        return number

    def step1(self, corner, reasons):
        if corner.rules.r(10) == 0:
            for service in corner.platform.services:
                offered, records = service.facts['offered'], service.facts['records_in_year']
                needed = 1 if corner.side == MOST else corner.rules.min_basis
                if offered.value and offered.basis >= needed and not (records.basis >= needed and records.value >= 1):
                    reasons.add('FUNCTION_NOT_EVIDENCED')
        return met_if(self.how_many(corner) >= corner.rules.thresholds['functions_min'])

    def candidates(self, case):
        found = []
        for service in case.platform.services:
            for name in self.facts_of(service, case.rules):
                fact = service.facts[name]
                proved = fact.basis >= case.rules.min_basis
                if name == 'records_in_year':
                    left_open = bool(service.facts['offered'].value) or not service.facts['offered'].stated
                    differs = not fact.stated or (not proved and fact.value != 0) or (fact.value == 0 and left_open)
                else:
                    differs = not fact.stated or (not proved and fact.value)
                found.append(Candidate('services[%d].%s' % (service.number, name), differs, fact.stated, fact.evidence))
        found.append(Candidate('services', len(case.platform.services) < len(FUNCTIONS), False))
        return found

    def deciding(self, case):
        for service in case.platform.services:
            if self.counts(Corner(case, LEAST), service):
                return service
        return None

    def entry(self, case):
        service = self.deciding(case)
        return service.number if service else None

    def used(self, case, reasons):
        service = self.deciding(case)
        if not service:
            return []
        facts = [service.facts[name] for name in self.facts_of(service, case.rules)]
        return [(f.basis, f.evidence) for f in facts if f.stated]

    def observed(self, case):
        return self.how_many(Corner(case, LEAST))

    def required(self, case):
        return case.rules.thresholds['functions_min']


# ---------------------------------------------------------------------------------------------------------- Art. 10

class FiledInTime(Criterion):
    """Art. 10: filed by the deadline."""
    unit = 'DATE'

    def own_facts(self, rules):
        return ['filed_on']

    def step1(self, corner, reasons):
        return met_if(corner.day('filed_on') <= corner.deadline)

    def observed(self, case):
        return case.platform.facts['filed_on'].value

    def required(self, case):
        return case.deadline


# ------------------------------------------------------------------------------------------------ Art. 6(2), section 5

def in_office(incident, day):
    return ((incident.office_from is None or incident.office_from <= day)
            and (incident.office_until is None or day <= incident.office_until))


def softenings(incident, deadline, rules):
    """The lines of section 5 that rest on the entry's basis: field -> what it softens to, for a dated entry. The end of
    a listing is not here: it acts through the window."""
    found = {}
    if incident.annulled:
        found['annulled'] = NO
    if incident.subject == 'LEGAL_REPRESENTATIVE' and not in_office(incident, deadline):
        left = incident.office_until is not None and incident.office_until < deadline
        in_office_then = in_office(incident, incident.decided_on)
        found['office_until' if left else 'office_from'] = DISCRETION if in_office_then else NO
    if incident.kind == ADMINISTRATIVE:
        if incident.severity == 'MINOR':
            found['severity'] = NO
        if incident.severity == 'HEARING_CLASS' and rules.r(17) == 0:
            found['severity'] = DISCRETION
    if incident.repaired_on and incident.repaired_on <= deadline and rules.r(18) != 2:
        found['repaired_on'] = DISCRETION if rules.r(18) == 0 else NO
    if incident.challenge == 'SUSPENDED':
        found['challenge'] = DISCRETION
    return found


def in_window(day, deadline, rules):
    """Within the years before the deadline."""
    end = add_years(day, rules.thresholds['lookback_years'])
    return day <= deadline and (end > deadline if rules.r(14) == 1 else end >= deadline)


def window_line(incident, deadline, rules, ended_on):
    """What the window says of an entry decided on or before the deadline: NO, or None where it changes nothing.
    `ended_on` is the end of the listing as far as this corner believes it."""
    if incident.kind != LISTING:
        return None if in_window(incident.decided_on, deadline, rules) else NO
    in_effect = ended_on is None or ended_on > deadline
    if rules.r(16) == 0:
        stays = in_effect or in_window(incident.decided_on, deadline, rules)
    elif rules.r(16) == 1:
        stays = in_effect
    else:
        last_day_on = None if ended_on is None else ended_on - ONE_DAY
        stays = in_effect or (last_day_on >= incident.decided_on and in_window(last_day_on, deadline, rules))
    return None if stays else NO


def relied_softening(incident, rules):
    return incident.basis >= BASES['DOCUMENTED'] and incident.basis >= rules.min_basis


def outcome(incident, corner):
    """COUNTS, DISCRETION or NO of one incident at one corner."""
    rules, deadline = corner.rules, corner.deadline

    def field(name):
        return 'incidents[%d].%s' % (incident.number, name)

    def holds(name):
        return relied_softening(incident, rules) or corner.favourable(field(name))
    if incident.decided_on is None:
        if incident.annulled and holds('annulled'):
            return NO
        return NO if corner.favourable(field('decided_on')) else COUNTS
    results = [COUNTS]
    for name, softer in softenings(incident, deadline, rules).items():
        if holds(name):
            results.append(softer)
    if incident.kind == ADMINISTRATIVE and incident.severity == 'NOT_STATED' and corner.favourable(field('severity')):
        results.append(NO)
    if incident.decided_on > deadline:
        results.append([DISCRETION, NO, COUNTS][rules.r(15)])
    else:
        ended_on = incident.ended_on if holds('ended_on') else None
        if window_line(incident, deadline, rules, ended_on) == NO:
            results.append(NO)
    return softest(results)


def softest(results):
    return NO if NO in results else DISCRETION if DISCRETION in results else COUNTS


def incident_reasons(incident, deadline):
    if incident.decided_on is None:
        return {'DATE_NOT_STATED'} | ({'ANNULLED'} if incident.annulled else set())
    found = set()
    if incident.annulled:
        found.add('ANNULLED')
    if incident.decided_on > deadline:
        found.add('AFTER_DEADLINE')
    if incident.subject == 'LEGAL_REPRESENTATIVE' and not in_office(incident, deadline):
        found.add('FORMER_REPRESENTATIVE')
    if incident.kind == ADMINISTRATIVE and incident.severity == 'HEARING_CLASS':
        found.add('HEARING_CLASS')
    if incident.kind == ADMINISTRATIVE and incident.severity == 'NOT_STATED':
        found.add('SEVERITY_NOT_STATED')
    if incident.repaired_on and incident.repaired_on <= deadline:
        found.add('REPAIRED')
    if incident.challenge == 'SUSPENDED':
        found.add('SUSPENDED')
    if incident.challenge == 'PENDING':
        found.add('PENDING')
    if incident.kind == LISTING and incident.ended_on and incident.ended_on <= deadline:
        found.add('LISTING_ENDED')
    return found


class Incidents(Criterion):
    """Art. 6(2): no penalty, no serious dishonesty, in the two years before the deadline."""
    threshold = 'lookback_years'

    def __init__(self, criterion, own_readings):
        self.kinds, self.own_readings = KINDS_OF[criterion], own_readings

    def own_incidents(self, platform):
        return [i for i in platform.incidents if i.kind in self.kinds]

    def step1(self, corner, reasons):
        outcomes = []
        for incident in self.own_incidents(corner.platform):
            reasons.update(incident_reasons(incident, corner.deadline))
            outcomes.append(outcome(incident, corner))
        if corner.side == LEAST and not self.complete(corner):
            reasons.add('INCIDENTS_INCOMPLETE')
            return NOT_MET
        return NOT_MET if COUNTS in outcomes else DISCRETION if DISCRETION in outcomes else MET

    @staticmethod
    def complete(corner):
        """The list is complete at this corner, or is taken to be to see what that would change."""
        if 'incidents_complete' in corner.lifted:
            return True
        return corner.yes('incidents_complete')

    def candidates(self, case):
        rules, deadline = case.rules, case.deadline
        fact = case.platform.facts['incidents_complete']
        proved_yes = fact.basis >= rules.min_basis and fact.value
        found = [Candidate('incidents_complete', not proved_yes, fact.stated, fact.evidence)]
        for incident in self.own_incidents(case.platform):
            relied = relied_softening(incident, rules)
            differing = {}                                      # name -> stated
            if incident.decided_on is None:
                differing['decided_on'] = False
                if incident.annulled and not relied:
                    differing['annulled'] = True
            else:
                if not relied:
                    for name in softenings(incident, deadline, rules):
                        differing[name] = True
                    if incident.decided_on <= deadline and incident.ended_on:
                        if (window_line(incident, deadline, rules, incident.ended_on)
                                != window_line(incident, deadline, rules, None)):
                            differing['ended_on'] = True
                if incident.kind == ADMINISTRATIVE and incident.severity == 'NOT_STATED':
                    differing['severity'] = False
            for name in ('office_from', 'office_until', 'severity', 'decided_on', 'ended_on', 'repaired_on', 'annulled',
                         'challenge'):
                if name in differing:
                    found.append(Candidate('incidents[%d].%s' % (incident.number, name), True, differing[name],
                                           incident.evidence))
        return found

    def deciding(self, case):
        corner = Corner(case, LEAST)
        weighed = [(i, outcome(i, corner)) for i in self.own_incidents(case.platform)]
        weighed = [(i, o) for i, o in weighed if o != NO]
        if not weighed:
            return None
        # Hardest, then latest, undated last, then first in the list.
        return min(weighed, key=lambda w: (w[1] != COUNTS, w[0].decided_on is None,
                                           -(w[0].decided_on or FIRST_DAY).toordinal(), w[0].number))[0]

    def entry(self, case):
        incident = self.deciding(case)
        return incident.number if incident else None

    def used(self, case, reasons):
        fact, incident = case.platform.facts['incidents_complete'], self.deciding(case)
        found = [(fact.basis, fact.evidence)] if fact.stated else []
        if incident:
            found.append((incident.basis, incident.evidence))
        return found


# ---------------------------------------------------------------------------------------------- Art. 15, the bar

def carries_bar(revocation, rules):
    return revocation.ground in ('ART15_1', 'ART15_2', 'ART15_3') or (revocation.ground == 'ART14' and rules.r(20) == 1)


def bar_start(revocation, rules):
    return revocation.published_on if rules.r(21) == 1 else revocation.decided_on


def bar_end(revocation, rules):
    """Last day of a bar whose start is known."""
    end = add_years(bar_start(revocation, rules), rules.thresholds['bar_years'])
    if revocation.annulled_on:
        end = min(end, revocation.annulled_on - ONE_DAY)
    return end


def bars(revocation, day, rules, lenient):
    """Whether this revocation bars on this day."""
    if bar_start(revocation, rules) is None:
        if lenient:
            return False
        return not (revocation.annulled_on and revocation.annulled_on <= day)
    return bar_start(revocation, rules) <= day <= bar_end(revocation, rules)


def may_bar(revocation, day, rules):
    """Whether a bar of unknown length may hold on this day."""
    annulled, start = revocation.annulled_on, bar_start(revocation, rules)
    return not (annulled and annulled <= day) and not (start and start > day)


def barred_until(revocations, day, rules):
    """Last day of the unbroken barred stretch around a day, over the bars whose start is known."""
    known = [(bar_start(r, rules), bar_end(r, rules)) for r in revocations if bar_start(r, rules)]
    known = [(start, end) for start, end in known if start <= end]
    until = None
    for start, end in known:
        if start <= day <= end:
            until = max(until or end, end)
    if until is None:
        return None
    grew = True
    while grew:
        grew = False
        for start, end in known:
            if start <= until + ONE_DAY and end > until:
                until, grew = end, True
    return until


class Bar(Criterion):
    """Art. 15: no bar on the day the application is filed."""
    unit, threshold, own_readings = 'DATE', 'bar_years', (20, 21, 22)

    def carrying(self, case):
        return [r for r in case.platform.revocations if carries_bar(r, case.rules)]

    @staticmethod
    def tested_day(corner):
        if corner.filed_on:                     # "with the tested date set to X"
            return corner.filed_on
        if corner.rules.r(22) == 1:
            return corner.deadline
        return corner.part('filed_on')

    def barring(self, corner):
        """The revocations that bar at this corner."""
        found = []
        day = self.tested_day(corner)
        for r in self.carrying(corner):
            start = 'revocations[%d].%s' % (r.number, 'published_on' if corner.rules.r(21) == 1 else 'decided_on')
            lenient = corner.favourable(start)
            if day == BAD:
                found.append(r)
            elif day == FREE:
                if bar_start(r, corner.rules) is None and not lenient and not r.annulled_on:
                    found.append(r)
            elif bars(r, day, corner.rules, lenient):
                found.append(r)
        return found

    def step1(self, corner, reasons):
        return NOT_MET if self.barring(corner) else MET

    def candidates(self, case):
        found = []
        carrying = self.carrying(case)
        if carrying and case.rules.r(22) == 0:
            found.append(fact_candidate(case, 'filed_on'))
        name = 'published_on' if case.rules.r(21) == 1 else 'decided_on'
        for r in carrying:
            if bar_start(r, case.rules) is None:
                found.append(Candidate('revocations[%d].%s' % (r.number, name), True, False))
        return found

    def used(self, case, reasons):
        fact = case.platform.facts['filed_on']
        if self.carrying(case) and case.rules.r(22) == 0 and fact.stated:
            return [(fact.basis, fact.evidence)]
        return []

    def observed(self, case):
        if not self.carrying(case):
            return None
        return case.deadline if case.rules.r(22) == 1 else case.platform.facts['filed_on'].value

    def required(self, case):
        if not (self.barring(Corner(case, LEAST)) and self.barring(Corner(case, MOST))):
            return None
        until = barred_until(self.carrying(case), self.observed(case), case.rules)
        if until is None or until >= LAST_DAY:
            return None
        return until + ONE_DAY

    def entry(self, case):
        barring = self.barring(Corner(case, LEAST))
        if not barring:
            return None
        starts = {r.number: bar_start(r, case.rules) for r in barring}
        return min(barring, key=lambda r: (starts[r.number] is None, -(starts[r.number] or FIRST_DAY).toordinal(),
                                           r.number)).number


# ------------------------------------------------------------------------------------------------- the table's makers

MAKERS = {'ART3_PRINCIPLES': Principles(), 'ART6_1_LEGAL_PERSON': LegalPerson('legal_person'),
          'ART6_1_REGISTERED': Registered(), 'ART6_1_AGE': Age(),
          'ART6_1_ASSETS': AtLeast('total_assets_fen', 'assets_fen_min', 'FEN', (1,)),
          PENALTIES: Incidents(PENALTIES, (14, 15, 17, 18)), DISHONESTY: Incidents(DISHONESTY, (14, 15, 16, 18)),
          'ART6_3_SMES_SERVED': SmesServed(),
          'ART6_4_INSTITUTIONS': AtLeast('institutions_gathered', 'institutions_min', 'INSTITUTIONS'),
          'ART6_7_STAFF': Staff(), 'ART6_8_REVENUE_SHARE': RevenueShare(),
          'ART6_8_FREE_SERVICES': AtLeast('free_services', 'free_services_min', 'SERVICES'),
          'ART6_9_SATISFACTION': Satisfaction(), 'ART7_FUNCTIONS': Functions(), 'ART10_FILED_IN_TIME': FiledInTime(),
          'ART15_BAR': Bar()}
for _criterion, _fact in YES_NO_CRITERION.items():
    MAKERS.setdefault(_criterion, YesNo(_fact))


def readings_of(criterion):
    numbers = set(MAKERS[criterion].own_readings)
    if criterion in ART6:
        numbers |= {12, 13}
    return [READING_NAMES[n - 1] for n in sorted(numbers)]


# -------------------------------------------------------------------------------------------- the three steps

def prove(criterion, corner, reasons):
    """Step 1."""
    maker = MAKERS[criterion]
    threshold = maker.threshold_of(corner.rules)
    if threshold and not corner.rules.known(threshold):
        return met_if(corner.side == MOST)      # without its figure all is open
    return maker.step1(corner, reasons)


def categories(corner):
    """Department and category of all who sponsor the platform ('' where there is no code)."""
    platform = corner.platform
    if corner.rules.r(12) == 1 or not platform.sponsors:
        return [platform.uscc[:2]]
    return [code[:2] for code in platform.sponsors]


def room(criterion, corner, verdict, reasons):
    """Step 2."""
    if verdict != NOT_MET:
        return verdict
    rules = corner.rules
    if criterion in KINDS_OF and corner.side == LEAST and not Incidents.complete(corner):
        return verdict
    found = set()
    if rules.force_of(criterion) == 'IN_PRINCIPLE':
        if criterion != 'ART6_3_SMES_SERVED' or corner.number('jjj_smes_served') >= 1:
            found.add('IN_PRINCIPLE')
    if rules.relaxable_of(criterion) and corner.yes('outstanding_results') and corner.yes('demonstration_effect'):
        sponsors = categories(corner)
        if all(c in ('11', '12', '51', '81') for c in sponsors):
            found.add('RELAXABLE')
        elif any(c in ('11', '12', '51', '81', '13', '19', '52', '53') for c in sponsors):
            found.add('SPONSOR_DOUBTFUL')
    if criterion == 'ART6_3_SMES_SERVED' and rules.known('smes_min') and MAKERS[criterion].between_floors(corner):
        found.add('REDUCED_FLOOR')
    reasons |= found
    return DISCRETION if found else NOT_MET


def ruling_on(criterion, case):
    """The latest ruling on a criterion, and whether it is older than an incident of the criterion's kinds."""
    rulings = [r for r in case.platform.rulings if r.criterion == criterion]
    if not rulings:
        return None, False
    latest = max(rulings, key=lambda r: r.decided_on)
    stale = any(i.kind in KINDS_OF.get(criterion, []) and i.decided_on and latest.decided_on < i.decided_on
                for i in case.platform.incidents)
    return latest, stale


def at_corner(criterion, case, side, lifted=()):
    """All three steps at one corner: (verdict of step 1, verdict, reasons)."""
    corner, reasons = Corner(case, side, lifted), set()
    proved = prove(criterion, corner, reasons)
    verdict = room(criterion, corner, proved, reasons)
    ruling, stale = ruling_on(criterion, case)
    if ruling and not stale and verdict == DISCRETION:
        reasons.add('RULED')
        verdict = MET if ruling.ruling == 'ALLOWED' else NOT_MET
    return proved, verdict, reasons


# --------------------------------------------------------------------------------------------------------- findings

def lifted_verdict(criterion, case, field):
    return at_corner(criterion, case, LEAST, (field,))[1]


def what_would_settle(criterion, case, least):
    """The candidate that an UNKNOWN finding names."""
    maker = MAKERS[criterion]
    threshold = maker.threshold_of(case.rules)
    if threshold and not case.rules.known(threshold):
        return Candidate('rules.' + threshold, True, False)
    found = [c for c in maker.candidates(case) if c.differs]
    found += [c for c in (fact_candidate(case, 'outstanding_results', False),
                          fact_candidate(case, 'demonstration_effect', False)) if c.differs]
    for candidate in found:
        if lifted_verdict(criterion, case, candidate.field) != least:
            return candidate
    return found[0]


def proved_both(criterion, case):
    """Step 1 gives MET at both corners."""
    return all(prove(criterion, Corner(case, side), set()) == MET for side in (LEAST, MOST))


def days_to_try(case):
    """Every day on which what time cures can change, from the deadline on."""
    days, rules = {case.deadline}, case.rules
    stated = [case.platform.facts['founded_on'].value]
    for i in case.platform.incidents:
        stated += [i.decided_on, i.ended_on, i.repaired_on, i.office_from, i.office_until]
    for r in case.platform.revocations:
        stated += [r.decided_on, r.published_on, r.annulled_on]
    for day in stated:
        if day:
            for years in {0, rules.thresholds['age_years_min'], rules.thresholds['lookback_years'],
                          rules.thresholds['bar_years']}:
                for away in range(-2, 5):
                    days.add(add_years(day + away * ONE_DAY, years))
                    days.add(add_years(day, years) + away * ONE_DAY)
    return sorted(d for d in days if case.deadline <= d <= LAST_DAY)


def met_from(criterion, case):
    if criterion not in CURED_BY_TIME or proved_both(criterion, case):
        return None
    for day in days_to_try(case):
        if proved_both(criterion, case.moved_to(day)):
            return day
    return None


def earliest(case):
    applicable = [c for c in CURED_BY_TIME if case.rules.force_of(c) != 'NOT_REQUIRED']
    if all(proved_both(c, case) for c in applicable):
        return case.deadline
    for day in days_to_try(case):
        if all(proved_both(c, case.moved_to(day)) for c in applicable):
            return day
    return None


def shortfalls(criterion, observed, required, verdicts):
    """(shortfall, shortfall_both)"""
    if observed is None or required is None or isinstance(observed, date):
        return None, None
    if isinstance(observed, tuple):
        (n, d), (p, q) = observed, required
        if d == 0 or n * q >= p * d:
            return None, None
        alone = -(-(p * d) // q) - n
        both = None if p == q else -(-(p * d - q * n) // (q - p))
        return in_64_bits(alone), in_64_bits(both)
    if criterion == 'ART7_FUNCTIONS' and verdicts != (NOT_MET, NOT_MET):
        return None, None
    return (in_64_bits(required - observed), None) if observed < required else (None, None)


def in_64_bits(number):
    return number if number is not None and number <= INT_MAX else None


def shown(value):
    if isinstance(value, tuple):
        return {'num': value[0], 'den': value[1]}
    if isinstance(value, date):
        return value.isoformat()
    return value


def finding(criterion, case):
    maker, rules = MAKERS[criterion], case.rules
    out = {'criterion': criterion, 'clause': CLAUSE[criterion], 'verdict': NOT_APPLICABLE, 'reasons': [],
           'observed': None, 'required': None, 'shortfall': None, 'shortfall_both': None, 'unit': None,
           'met_from': None, 'field': None, 'entry': None, 'evidence': None, 'readings': readings_of(criterion)}
    ruling, _ = ruling_on(criterion, case)
    if rules.force_of(criterion) == 'NOT_REQUIRED':
        out['reasons'] = ['RULING_UNUSED'] if ruling else []
        return out
    least1, least, reasons = at_corner(criterion, case, LEAST)
    most1, most, more = at_corner(criterion, case, MOST)
    reasons |= more
    if ruling and 'RULED' not in reasons:
        reasons.add('RULING_UNUSED')
    out['verdict'] = least if least == most else UNKNOWN
    if out['verdict'] == UNKNOWN:
        candidate = what_would_settle(criterion, case, least)
        reasons.add('EVIDENCE' if candidate.stated else 'NOT_STATED')
        out['field'] = candidate.field
        out['evidence'] = candidate.evidence or None
    else:
        used = maker.used(case, reasons)
        if reasons & {'RELAXABLE', 'SPONSOR_DOUBTFUL'}:
            for name in ('outstanding_results', 'demonstration_effect'):
                fact = case.platform.facts[name]
                if fact.stated:
                    used.append((fact.basis, fact.evidence))
        if used:
            out['evidence'] = min(used, key=lambda u: u[0])[1] or None
    threshold = maker.threshold_of(rules)
    known = not threshold or rules.known(threshold)
    observed = maker.observed(case)
    required = maker.required(case) if known else None
    out['observed'], out['required'] = shown(observed), shown(required)
    out['unit'] = maker.unit_of(rules)
    out['shortfall'], out['shortfall_both'] = shortfalls(criterion, observed, required, (least1, most1))
    out['met_from'] = shown(met_from(criterion, case))
    out['entry'] = maker.entry(case) if known else None
    out['reasons'] = sorted(reasons, key=REASONS.index)
    return out


# ------------------------------------------------------------------------------------- notes on codes, Art. 8, whole

CATEGORIES = ('11 12 13 19 21 29 31 32 33 34 35 39 41 49 51 52 53 59 61 62 69 71 72 79 81 89 91 92 93 99 A1 A9 '
              'N1 N2 N3 N9 Y1 54 55 36 82 G1 J1').split()


def check_18(code):
    """The right last character (GB 32100)."""
    weight, total = 1, 0
    for c in code[:17]:
        total += USCC_ALPHABET.index(c) * weight
        weight = weight * 3 % 31
    return USCC_ALPHABET[-total % 31]


def check_17(code):
    """The right character 17 (GB 11714 over characters 9 to 16; letters run A = 10 to Z = 35)."""
    values = ['0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'.index(c) for c in code[8:16]]
    total = sum(v * weight for v, weight in zip(values, (3, 7, 9, 10, 5, 8, 4, 2)))
    return '0123456789X'[-total % 11]


def notes(case):
    found = set()

    def look(code, prefix):
        if code[17] != check_18(code):
            found.add(prefix + 'CODE_CHECK')
        if code[16] != check_17(code):
            found.add(prefix + 'CODE_ORGANISATION_CHECK')
        if code[:2] not in CATEGORIES:
            found.add(prefix + 'CODE_CATEGORY')
    platform = case.platform
    if platform.uscc:
        look(platform.uscc, '')
        if platform.uscc[2:4] != '11':
            found.add('REGISTRAR_OUTSIDE_BEIJING')
    for code in platform.sponsors:
        if code:
            look(code, 'SPONSOR_')
    rules = case.rules
    if (rules.valid_from and case.deadline < rules.valid_from) or (rules.valid_to and case.deadline > rules.valid_to):
        found.add('OUTSIDE_VALIDITY')
    return sorted(found, key=NOTES.index)


def tags(case):
    """Art. 8: no influence on any verdict."""
    names = [('GAOJINGJIAN_INDUSTRIES', 'industries'), ('TAILORED_SERVICES', 'tailored_services'),
             ('REGIONAL_COOPERATION', 'regional_cooperation')]
    facts = case.platform.facts
    return [tag for tag, name in names if facts[name].value and facts[name].basis >= case.rules.min_basis]


def least_of(verdicts):
    counted = [v for v in verdicts if v != NOT_APPLICABLE]
    return min(counted, key=VERDICTS.index) if counted else MET


def result(case):
    findings = [finding(c, case) for c in CRITERION_IDS]
    verdict = {f['criterion']: f['verdict'] for f in findings}
    filing = [v for c, v in verdict.items() if CLAUSE[c] in ('10', '15')]
    conditions = [v for c, v in verdict.items() if CLAUSE[c] not in ('10', '15')]
    return {'name': case.platform.name, 'uscc': case.platform.uscc or None,
            'conditions': least_of(conditions), 'filing': least_of(filing), 'overall': least_of(conditions + filing),
            'counts': {v: sum(1 for f in findings if f['verdict'] == v) for v in VERDICTS},
            'tags': tags(case), 'notes': notes(case), 'earliest': shown(earliest(case)), 'findings': findings}


def refusal(raw, row, refused):
    return {'name': raw.get('name') or '', 'error': {'status': refused.status, 'field': refused.field, 'row': row,
                                                     'entry': refused.entry, 'clause': refused.clause}}


def read_round(raw):
    """The deadline; the service year is echoed."""
    year = raw.get('service_year') or 0
    deadline = read_date(raw['deadline'], 'round.deadline', None, '10')
    if year and not 1900 <= year <= 2199:
        raise Refused('RANGE', 'round.service_year', None, '10')
    return deadline


def assess(document):
    results = []
    for row, raw in enumerate(document.get('platforms') or []):
        try:
            rules, deadline = Rules(document.get('rules')), read_round(document['round'])
            results.append(result(Case(read_platform(raw), rules, deadline)))
        except Refused as refused:
            results.append(refusal(raw, row, refused))
    return {'results': results}


# -------------------------------------------------------------------------------------------- section 8: what matters

def overall_under(platform, rules, deadline, readings):
    """Overall verdict with these options instead of the document's."""
    return least_of(verdict_under(c, platform, rules, deadline, readings) for c in CRITERION_IDS)


def verdict_under(criterion, platform, rules, deadline, readings):
    changed = copy.copy(rules)
    changed.readings = dict(rules.readings, **readings)
    case = Case(platform, changed, deadline)
    if changed.force_of(criterion) == 'NOT_REQUIRED':
        return NOT_APPLICABLE
    least, most = at_corner(criterion, case, LEAST)[1], at_corner(criterion, case, MOST)[1]
    return least if least == most else UNKNOWN


def sensitivity_of(platform, rules, deadline, vary):
    points = []
    for name, options, _ in READINGS:
        if name in vary:
            under = {str(o): overall_under(platform, rules, deadline, {name: o}) for o in range(options)}
            if len(set(under.values())) > 1:
                points.append({'reading': name, 'options': under})
    worst, best = extremes(platform, rules, deadline, vary)
    return {'name': platform.name, 'overall': overall_under(platform, rules, deadline, {}),
            'worst': worst, 'best': best, 'robust': worst == best, 'points': points}


def extremes(platform, rules, deadline, vary):
    """Worst and best overall verdict over every combination. Points that more than one criterion looks at are
    enumerated together; for the rest each criterion takes its own worst and best: the same as the full product."""
    looked_at = {c: [n for n in readings_of(c) if n in vary] for c in CRITERION_IDS}
    shared = [n for n in READING_NAMES if n in vary and sum(n in names for names in looked_at.values()) > 1]
    options = {name: range(count) for name, count, _ in READINGS}
    seen, memo = [], {}

    def verdicts(criterion, chosen):
        key = (criterion, tuple(chosen[n] for n in shared if n in looked_at[criterion]))
        if key not in memo:
            base = {n: chosen[n] for n in shared if n in looked_at[criterion]}
            own = [n for n in looked_at[criterion] if n not in shared]
            memo[key] = [verdict_under(criterion, platform, rules, deadline, dict(base, **dict(zip(own, combo))))
                         for combo in itertools.product(*(options[n] for n in own))]
        return memo[key]
    for combo in itertools.product(*(options[n] for n in shared)):
        chosen = dict(zip(shared, combo))
        every = [verdicts(c, chosen) for c in CRITERION_IDS]
        seen.append(least_of(min(v, key=VERDICTS.index) for v in every))
        seen.append(least_of(max(v, key=VERDICTS.index) for v in every))
    return min(seen, key=VERDICTS.index), max(seen, key=VERDICTS.index)


def sensitivity(document):
    rules, results = Rules(document.get('rules')), []
    vary = document.get('vary')
    if vary is None:
        vary = [name for name, _, kind in READINGS if kind == 'A']
    for row, raw in enumerate(document.get('platforms') or []):
        try:
            deadline = read_round(document['round'])
            results.append(sensitivity_of(read_platform(raw), rules, deadline, vary))
        except Refused as refused:
            results.append(refusal(raw, row, refused))
    return {'results': results}


# ------------------------------------------------------------------------------------------ section 6: Art. 13 and 14

EXERCISES = ('review_required', 'review_done', 'rating_required', 'rating_done')


def missed(facts, rules, favourable, lifted=None):
    """Whether participation makes the grade FAIL at a corner (Art. 13); one fact may be lifted out of the least corner."""
    def at(name, worst):
        fact = facts[name]
        if favourable or name == lifted:
            return fact.value if fact.stated else not worst
        return fact.value if fact.basis >= rules.min_basis else worst
    review = at('review_required', True) and not at('review_done', False)
    rating = at('rating_required', True) and not at('rating_done', False)
    return (review and rating) if rules.r(19) == 1 else (review or rating)


def unsettled(facts, rules):
    """The exercise fact that would settle whether anything was missed."""
    def worst(name):
        return name.endswith('_required')
    differing = [n for n in EXERCISES if not facts[n].stated
                 or (facts[n].basis < rules.min_basis and facts[n].value != worst(n))]
    for name in differing:
        if not missed(facts, rules, False, name):
            return name
    return differing[0]


def evaluation(raw, rules):
    facts = {n: read_fact(raw.get(n), YESNO, n, None, '13') for n in EXERCISES}
    grade = read_enum(raw.get('grade'), ['FAIL', 'FAIR', 'GOOD', UNKNOWN], 'grade', None, '14', UNKNOWN)
    for name, least, most in (('year', 1900, 2199), ('stars', 1, 2 ** 31 - 1), ('tier', 1, 2 ** 31 - 1)):
        if raw.get(name) and not least <= raw[name] <= most:
            raise Refused('RANGE', name, None, '13')
    least, most = missed(facts, rules, False), missed(facts, rules, True)
    if grade == 'FAIL' or most:
        effective = 'FAIL'
    elif least or grade == UNKNOWN:
        effective = 'UNKNOWN'
    else:
        effective = grade
    tier = raw.get('tier') or None
    funding = {'FAIL': 'NONE', 'FAIR': 'NONE', 'UNKNOWN': 'OPEN', 'GOOD': 'TIERED' if tier else 'OPEN'}
    return {'name': raw.get('name') or '', 'grade': effective,
            'title': {'FAIL': 'REVOKE_DUE', 'UNKNOWN': 'OPEN'}.get(effective, 'KEEP'),
            'grounds': ['ART14'] if effective == 'FAIL' else [],
            'funding': funding[effective], 'tier': tier,
            'priority_support': {'GOOD': True, 'UNKNOWN': None}.get(effective, False),
            'field': None if effective != 'UNKNOWN' else 'evaluation.' + (unsettled(facts, rules) if least else 'grade'),
            'reasons': ['NOT_PARTICIPATED'] if least or most else []}


def evaluate(document):
    rules, results = Rules(document.get('rules')), []
    for row, raw in enumerate(document.get('evaluations') or []):
        try:
            results.append(evaluation(raw, rules))
        except Refused as refused:
            results.append(refusal(raw, row, refused))
    return {'results': results}


# ---------------------------------------------------------------------------------------- section 9: revocation, bar

STATES = {NO: 'ABSENT', DISCRETION: 'DISCRETION', COUNTS: 'MADE_OUT'}


def within_reach(day, holder, rules):
    """R23: which events can cost the title."""
    if rules.r(23) == 2 or day >= holder['granted_on']:
        return True
    return rules.r(23) == 1 and holder['application_deadline'] is not None and day > holder['application_deadline']


def trigger(incident, holder, rules, side, reasons):
    """Art. 15(2), (3): COUNTS, DISCRETION or NO of one incident at one corner."""
    as_of = holder['as_of']
    holds = side == MOST or relied_softening(incident, rules)
    if incident.decided_on is None:
        reasons |= incident_reasons(incident, as_of)
        if incident.annulled and holds:
            return NO
        return NO if side == MOST else COUNTS
    if incident.decided_on > as_of or not within_reach(incident.decided_on, holder, rules):
        return NO
    reasons |= incident_reasons(incident, as_of) - {'FORMER_REPRESENTATIVE'}
    results = [COUNTS]
    for name, softer in softenings(incident, as_of, rules).items():
        if holds and name not in ('office_from', 'office_until'):
            results.append(softer)
    if incident.subject == 'LEGAL_REPRESENTATIVE' and not in_office(incident, incident.decided_on):
        reasons.add('FORMER_REPRESENTATIVE')
        if holds:
            results.append(DISCRETION if in_office(incident, as_of) else NO)
    if incident.kind == ADMINISTRATIVE and incident.severity == 'NOT_STATED' and side == MOST:
        results.append(NO)
    if incident.kind == LISTING and incident.ended_on and incident.ended_on <= as_of and holds:
        results.append([DISCRETION, NO, COUNTS][rules.r(24)])
    if rules.valid_from and incident.decided_on < rules.valid_from:
        reasons.add('BEFORE_VALIDITY')
        results.append(DISCRETION)
    return softest(results)


def hardest(results):
    return COUNTS if COUNTS in results else DISCRETION if DISCRETION in results else NO


def ground_state(least, most):
    return STATES[least] if least == most else 'OPEN'


def ground_15_1(holder, rules):
    """False materials or data, and what was not told in the application."""
    least, most, reasons, weighed = [NO], [NO], set(), []
    for number, f in enumerate(holder['falsehoods'], 1):
        if f['found_on'] > holder['as_of']:
            continue
        full = COUNTS
        if rules.valid_from and f['found_on'] < rules.valid_from:
            full = DISCRETION
        proved = f['confirmed'].basis >= rules.min_basis
        if proved and not f['confirmed'].value:
            continue
        if full == DISCRETION:
            reasons.add('BEFORE_VALIDITY')
        least.append(full)
        most.append(full if proved else NO)
        weighed.append((full != COUNTS, False, -f['found_on'].toordinal(), number))
    told_by = holder['application_deadline']
    if told_by:
        corner = Corner(Case(None, rules, told_by), LEAST)
        for i in holder['incidents']:
            if i.disclosed == 'NO' and i.decided_on and i.decided_on <= min(told_by, holder['as_of']) and outcome(i, corner) != NO:
                reasons.add('CONCEALMENT_SUSPECTED')
                least.append(COUNTS)
                weighed.append((False, True, -i.decided_on.toordinal(), i.number))     # after what was found false
    return {'ground': 'ART15_1', 'state': ground_state(hardest(least), hardest(most)),
            'reasons': sorted(reasons, key=REASONS.index), 'entry': min(weighed)[3] if weighed else None}


def ground_by_incidents(name, kinds, holder, rules):
    least, most, reasons, weighed = [NO], [NO], set(), []
    for i in holder['incidents']:
        if i.kind in kinds:
            at_least = trigger(i, holder, rules, LEAST, reasons)
            least.append(at_least)
            most.append(trigger(i, holder, rules, MOST, reasons))
            if at_least != NO:
                weighed.append((at_least != COUNTS, i.decided_on is None,
                                -(i.decided_on or FIRST_DAY).toordinal(), i.number))
    return {'ground': name, 'state': ground_state(hardest(least), hardest(most)),
            'reasons': sorted(reasons, key=REASONS.index), 'entry': min(weighed)[3] if weighed else None}


def revocation(document):
    rules, results = Rules(document.get('rules')), []
    for row, raw in enumerate(document.get('holders') or []):
        try:
            holder = {'granted_on': read_date(raw.get('granted_on'), 'granted_on', None, '12', missing=True),
                      'as_of': read_date(raw.get('as_of'), 'as_of', None, '15', missing=True),
                      'application_deadline': read_date(raw.get('application_deadline'), 'application_deadline', None,
                                                        '10'),
                      'incidents': [read_incident(i, k + 1) for k, i in enumerate(raw.get('incidents') or [])],
                      'falsehoods': []}
            for k, f in enumerate(raw.get('falsehoods') or [], 1):
                at = 'falsehoods[%d].' % k
                read_enum(f.get('context'), ['APPLICATION', 'EVALUATION'], at + 'context', k, '15(1)')
                holder['falsehoods'].append({
                    'found_on': read_date(f.get('found_on'), at + 'found_on', k, '15(1)', missing=True),
                    'confirmed': read_fact(f.get('confirmed'), YESNO, at + 'confirmed', k, '15(1)')})
            results.append({'name': raw.get('name') or '', 'grounds': [
                ground_15_1(holder, rules),
                ground_by_incidents('ART15_2', [CRIMINAL, ADMINISTRATIVE], holder, rules),
                ground_by_incidents('ART15_3', [LISTING], holder, rules)]})
        except Refused as refused:
            results.append(refusal(raw, row, refused))
    return {'results': results}


def bars_or_may(revocation, day, rules, favourable):
    """As `bars`; a bar whose length is not known is open from its start until it is annulled."""
    if rules.known('bar_years'):
        return bars(revocation, day, rules, favourable)
    if favourable or (revocation.annulled_on and revocation.annulled_on <= day):
        return False
    return (bar_start(revocation, rules) or day) <= day


def bar(document):
    rules, results = Rules(document.get('rules')), []
    for row, raw in enumerate(document.get('bars') or []):
        try:
            day = read_date(raw.get('on'), 'on', None, '15')
            revocations = [read_revocation(r, k + 1) for k, r in enumerate(raw.get('revocations') or [])]
            carrying = [r for r in revocations if carries_bar(r, rules)]
            if day is None:
                least, most = bool(carrying), False
            elif not rules.known('bar_years'):
                least, most = any(may_bar(r, day, rules) for r in carrying), False
            else:
                least = any(bars_or_may(r, day, rules, False) for r in carrying)
                most = any(bars_or_may(r, day, rules, True) for r in carrying)
            until = barred_until(carrying, day, rules) if least and most else None
            until = until if until and until <= LAST_DAY else None
            free = until + ONE_DAY if until and until < LAST_DAY else None
            results.append({'name': raw.get('name') or '', 'barred': least if least == most else None,
                            'until': shown(until), 'first_filing': shown(free)})
        except Refused as refused:
            results.append(refusal(raw, row, refused))
    return {'results': results}


COMMANDS = {'assess': assess, 'sensitivity': sensitivity, 'evaluate': evaluate, 'revocation': revocation, 'bar': bar}


def main():
    if len(sys.argv) < 3 or sys.argv[1] not in COMMANDS:
        sys.exit('usage: oracle.py %s FILE' % '|'.join(COMMANDS))
    if sys.argv[2] == '-':
        document = json.load(sys.stdin)
    else:
        with open(sys.argv[2], encoding='utf-8') as stream:
            document = json.load(stream)
    answer = COMMANDS[sys.argv[1]](document)
    json.dump(answer, sys.stdout, ensure_ascii=False, indent=1)
    sys.stdout.write('\n')
    sys.exit(1 if any('error' in r for r in answer['results']) else 0)


if __name__ == '__main__':
    main()
