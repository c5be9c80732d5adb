#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Random documents of the `assess` command, close to where answers turn: thresholds, window edges, missing dates.

    generate.py --seed 1 --count 5        # five documents, one a line
    generate.py --seed 1 --count 5 --bad  # each with one bad value in its platform
"""
import argparse
import copy
import json
import random
from datetime import date, timedelta

from oracle import READINGS

CODES = ['51100000500002862F', '11110000000026833B', '12110000400687411U', '81110105XXXX00051Q', '13100000XXXX00035J',
         '191100000000269136', '52110000MJ0166456X', '53100000500021676K', '91110108551385082Q', '914403001922038216',
         '91110000802100433C', '971101085513850826', '31110000MD0262382F']
INDUSTRIES = ['NEXT_GENERATION_IT', 'HEALTH', 'SMART_CITY', 'OTHER']
FUNCTIONS = ['CONSULTING', 'STARTUP', 'INNOVATION', 'DIGITAL', 'TALENT', 'FINANCE']
ITEMS = {'CONSULTING': ['CONSULTING_POLICY', 'CONSULTING_OTHER'], 'STARTUP': ['STARTUP_GUIDANCE'],
         'INNOVATION': ['INNOVATION_TESTING'], 'DIGITAL': ['DIGITAL_AI'], 'TALENT': ['TALENT_RECRUITMENT'],
         'FINANCE': ['FINANCE_CREDIT']}
YES_NO = '''public_benefit public_character openness legal_person registered_in_beijing operating_soundly good_prospects
 incidents_complete field_reputation gaojingjian_focus production_stage_services fixed_premises facilities
 organises_resources system_display system_query digital_operation business_reputation management_system
 service_process charging_standard quality_assurance development_plan annual_targets management_team
 outstanding_results demonstration_effect tailored_services regional_cooperation materials_complete'''.split()
CRITERIA = '''ART3_PRINCIPLES ART6_1_LEGAL_PERSON ART6_1_REGISTERED ART6_1_AGE ART6_1_ASSETS ART6_2_OPERATION
 ART6_2_PENALTIES ART6_2_DISHONESTY ART6_3_SMES_SERVED ART6_4_INSTITUTIONS ART6_5_QUERY ART6_7_STAFF
 ART6_8_REVENUE_SHARE ART6_8_FREE_SERVICES ART6_9_SATISFACTION ART7_FUNCTIONS ART10_MATERIALS ART10_FILED_IN_TIME
 ART15_BAR'''.split()
BASES = ['DECLARED', 'DOCUMENTED', 'VERIFIED']
HUGE = 2 ** 63 - 1


def shifted(day, years, days=0):
    """`day` some years on (29 February falling back), then some days."""
    try:
        moved = day.replace(year=day.year + years)
    except ValueError:
        moved = day.replace(year=day.year + years, day=28)
    return moved + timedelta(days=days)


class Source:
    """One stream of random choices."""

    def __init__(self, seed):
        self.r = random.Random(seed)

    def maybe(self, chance):
        return self.r.random() < chance

    def fact(self, value):
        """The value bare, or with a basis and perhaps evidence."""
        if self.maybe(0.3):
            return value
        stated = {'value': value, 'basis': self.r.choice(BASES)}
        if self.maybe(0.5):
            stated['evidence'] = self.r.randint(1, 99)
        return stated

    def near(self, *edges):
        edge = self.r.choice(edges)
        return max(0, edge + self.r.choice([-1, 0, 0, 1, self.r.randint(-9, 9)]))

    def day_near(self, *days):
        return (self.r.choice(days) + timedelta(days=self.r.choice([-1, 0, 0, 1, self.r.randint(-400, 400)]))).isoformat()

    def deadline(self):
        return self.r.choice([date(2026, 6, 30), date(2024, 2, 29), date(2026, 2, 28), date(2026, 3, 1),
                              date(2024, 1, 1) + timedelta(days=self.r.randint(0, 1500))])

    def facts(self, d):
        out = {}
        for name in YES_NO:
            if self.maybe(0.85):
                out[name] = self.fact(self.r.random() < 0.88)
        if self.maybe(0.9):
            out['founded_on'] = self.fact(self.day_near(shifted(d, -2), shifted(d, -2), shifted(d, -9)))
        if self.maybe(0.9):
            out['total_assets_fen'] = self.fact(self.near(300000000, 200000000, HUGE - 9))
        if self.maybe(0.9):
            out['jjj_smes_served'] = self.fact(self.near(100, 100, 50, 0))
        if self.maybe(0.9):
            out['institutions_gathered'] = self.fact(self.near(5))
        for name in ('staff_degree_only', 'staff_title_only', 'staff_degree_and_title'):
            if self.maybe(0.8):
                out[name] = self.fact(self.near(0, 3, 8))
        whole = self.r.choice([0, 1, 7, 100, 1001, 10 ** 9, HUGE // 2, HUGE])
        part = min(whole, self.near(whole // 2, whole, 0))
        if self.maybe(0.85):
            out['sme_service_revenue_fen'] = self.fact(part)
        for name in ('operating_revenue_fen', 'total_income_fen', 'service_revenue_fen'):
            if self.maybe(0.7):
                out[name] = self.fact(max(part, self.r.choice([whole, whole, part, 0])))
        if self.maybe(0.9):
            out['free_services'] = self.fact(self.near(1))
        valid = self.r.choice([0, 1, 10, 99, 100, 1000, HUGE])
        happy = min(valid, self.near(valid // 10 * 9, valid - valid // 10, valid))
        if self.maybe(0.85):
            out['survey_valid'] = self.fact(valid)
        if self.maybe(0.85):
            out['survey_satisfied'] = self.fact(happy)
        if self.maybe(0.6):
            out['survey_basically_satisfied'] = self.fact(min(valid - happy, self.near(0, valid - happy)))
        if self.maybe(0.6):
            out['survey_mean_score'] = self.fact(min(10000, self.near(9000, 10000)))
        if self.maybe(0.5):
            out['industries'] = self.fact(self.r.sample(INDUSTRIES, self.r.randint(0, 3)))
        if self.maybe(0.85):
            out['filed_on'] = self.fact(self.day_near(d, d, shifted(d, 0, -200)))
        return out

    def services(self):
        out = []
        for name in self.r.sample(FUNCTIONS, self.r.choice([0, 1, 1, 2, 6])):
            entry = {'function': name}
            if self.maybe(0.85):
                entry['offered'] = self.fact(self.r.random() < 0.6)
            if self.maybe(0.7):
                entry['records_in_year'] = self.fact(self.r.choice([0, 1, 2, 30]))
            if name == 'INNOVATION':
                for extra in ('organises_innovation_resources', 'opens_instruments'):
                    if self.maybe(0.75):
                        entry[extra] = self.fact(self.r.random() < 0.7)
            if self.maybe(0.3):
                entry['items'] = ITEMS[name]
            out.append(entry)
        return out

    def later(self, day, limit):
        return (date.fromisoformat(day) + timedelta(days=self.r.choice([0, 1, 30, self.r.randint(0, limit)]))).isoformat()

    def incident(self, d):
        kind = self.r.choice(['CRIMINAL', 'ADMINISTRATIVE_PENALTY', 'ADMINISTRATIVE_PENALTY', 'SERIOUS_DISHONESTY'])
        entry = {'kind': kind, 'subject': self.r.choice(['ENTITY', 'LEGAL_REPRESENTATIVE'])}
        decided = self.day_near(d, shifted(d, -2), shifted(d, -2), shifted(d, -1), shifted(d, -4), shifted(d, 1),
                                date(2024, 2, 29), date(2022, 2, 28))
        if self.maybe(0.92):
            entry['decided_on'] = decided
        if entry['subject'] == 'LEGAL_REPRESENTATIVE':
            start = self.day_near(d, date.fromisoformat(decided), shifted(d, -5))
            if self.maybe(0.6):
                entry['office_from'] = start
            if self.maybe(0.6):
                entry['office_until'] = self.r.choice([self.later(start, 2000), self.later(max(start, d.isoformat()), 3)])
        if kind == 'ADMINISTRATIVE_PENALTY' and self.maybe(0.85):
            entry['severity'] = self.r.choice(['MINOR', 'HEARING_CLASS', 'SEVERE'])
        if kind == 'SERIOUS_DISHONESTY' and self.maybe(0.6):
            entry['ended_on'] = self.r.choice([self.later(decided, 1500), max(decided, self.day_near(d, shifted(d, -2)))])
        if kind != 'CRIMINAL' and self.maybe(0.3):
            entry['repaired_on'] = self.r.choice([self.later(decided, 900), max(decided, self.day_near(d))])
        if self.maybe(0.1):
            entry['annulled'] = True
        if self.maybe(0.3):
            entry['challenge'] = self.r.choice(['PENDING', 'SUSPENDED'])
        if self.maybe(0.3):
            entry['disclosed'] = self.r.choice(['YES', 'NO'])
        if self.maybe(0.7):
            entry['basis'] = self.r.choice(BASES)
        if self.maybe(0.5):
            entry['evidence'] = self.r.randint(1, 99)
        return entry

    def revocation(self, d):
        entry = {'ground': self.r.choice(['ART14', 'ART15_1', 'ART15_2', 'ART15_3', 'ART17', 'OTHER'])}
        decided = self.day_near(shifted(d, -2), shifted(d, -2), shifted(d, -4), shifted(d, -1), date(2024, 2, 29))
        if self.maybe(0.85):
            entry['decided_on'] = decided
        if self.maybe(0.6):
            entry['published_on'] = self.later(decided, 60)
        if self.maybe(0.2):
            entry['annulled_on'] = self.later(decided, 900)
        return entry

    def rulings(self, d):
        out, seen = [], set()
        for _ in range(self.r.choice([1, 1, 2, 3])):
            criterion = self.r.choice(CRITERIA)
            day = self.day_near(d, d, shifted(d, -1), shifted(d, -2))
            if (criterion, day) in seen:
                continue
            seen.add((criterion, day))
            out.append({'criterion': criterion, 'ruling': self.r.choice(['ALLOWED', 'REFUSED']), 'decided_on': day,
                        'reference': '酌定〔2026〕1号'})
        return out

    def platform(self, d, number):
        out = {'name': '平台%d' % number, 'facts': self.facts(d)}
        if self.maybe(0.7):
            out['uscc'] = self.r.choice(CODES)
        if self.maybe(0.4):
            out['sponsor_usccs'] = self.r.sample(CODES + ['', ''], self.r.choice([1, 1, 2, 3]))
        out['services'] = self.services()
        out['incidents'] = [self.incident(d) for _ in range(self.r.choice([0, 0, 1, 1, 2, 3]))]
        out['revocations'] = [self.revocation(d) for _ in range(self.r.choice([0, 0, 1, 2, 3]))]
        if self.maybe(0.4):
            out['rulings'] = self.rulings(d)
        return out

    def rules(self):
        out = {}
        if self.maybe(0.5):
            out['min_basis'] = self.r.choice(BASES)
        if self.maybe(0.8):
            some = self.r.sample(READINGS, self.r.choice([1, 3, 8, len(READINGS)]))
            out['readings'] = {name: self.r.randrange(options) for name, options, _ in some}
        if self.maybe(0.2):
            out['force'] = {name: self.r.choice(['REQUIRED', 'IN_PRINCIPLE', 'NOT_REQUIRED'])
                            for name in self.r.sample(CRITERIA, 3)}
        if self.maybe(0.2):
            out['relaxable'] = {name: self.maybe(0.5) for name in self.r.sample(CRITERIA, 3)}
        if self.maybe(0.25):
            choices = {'assets_fen_min': [0, None, 200000000], 'age_years_min': [0, 1, 3], 'smes_min': [0, 150],
                       'smes_reduced_min': [0, 100, 120], 'institutions_min': [0, 3], 'staff_min': [0, 20],
                       'revenue_share_min': [None, {'num': 1, 'den': 3}, {'num': 1, 'den': 1}],
                       'free_services_min': [0, 2], 'satisfaction_min': [None, {'num': 4, 'den': 5}],
                       'mean_score_min': [0, 8000], 'functions_min': [0, 2], 'lookback_years': [0, 1, 3],
                       'bar_years': [0, 1, 3]}
            out['thresholds'] = {name: self.r.choice(choices[name]) for name in self.r.sample(sorted(choices), 4)}
        if self.maybe(0.1):
            out['valid_to'] = '2025-12-31'
        return out

    def document(self, platforms=20):
        d = self.deadline()
        out = {'round': {'deadline': d.isoformat(), 'service_year': d.year - 1}}
        if self.maybe(0.9):
            out['rules'] = self.rules()
        out['platforms'] = [self.platform(d, i + 1) for i in range(platforms)]
        return out

    # One bad value, as a path into the platform and what to put there.
    BAD = [(('facts', 'jjj_smes_served'), -1), (('facts', 'founded_on'), '2026-02-30'), (('facts', 'filed_on'), '2200-01-01'),
           (('facts', 'survey_mean_score'), 10001), (('facts', 'total_assets_fen'), -5), (('facts', 'industries'), ['NONE']),
           (('uscc',), '9111010855I385082Q'), (('uscc',), '91110108551385082'), (('sponsor_usccs',), ['x']),
           (('incidents', 0, 'kind'), 'NONE'), (('incidents', 0, 'decided_on'), '2025-02-29'),
           (('incidents', 0, 'subject'), None), (('incidents', 0, 'evidence'), -1), (('incidents', 0, 'basis'), 'NONE'),
           (('incidents', 0, 'challenge'), 'NONE'), (('revocations', 0, 'ground'), None),
           (('revocations', 0, 'annulled_on'), '1899-12-31'), (('services', 0, 'function'), 'NONE'),
           (('services', 0, 'records_in_year'), -1), (('services', 0, 'items'), ['NONE'])]

    def bad_document(self):
        out = self.document(1)
        platform = out['platforms'][0]
        where, what = self.r.choice(self.BAD)
        for name, make in (('incidents', self.incident), ('revocations', self.revocation)):
            if where[0] == name and not platform[name]:
                platform[name] = [make(date.fromisoformat(out['round']['deadline']))]
        if where[0] == 'services' and not platform['services']:
            platform['services'] = [{'function': 'CONSULTING'}]
        at = platform
        for step in where[:-1]:
            at = at[step]
        at[where[-1]] = copy.copy(what)
        return out


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument('--seed', type=int, default=1)
    parser.add_argument('--count', type=int, default=1)
    parser.add_argument('--bad', action='store_true')
    options = parser.parse_args()
    source = Source(options.seed)
    for _ in range(options.count):
        document = source.bad_document() if options.bad else source.document()
        print(json.dumps(document, ensure_ascii=False))


if __name__ == '__main__':
    main()
