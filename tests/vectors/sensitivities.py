# SPDX-License-Identifier: Apache-2.0
"""What matters: between what bounds the overall verdict lies over the reading points, and which of them turn it."""
from bars import revoked
from casebook import C12, C91, C91_SHENZHEN, EMINENT, asked, ruling
from incidents import penalty
from whole import SERVICES, good


def solid(**more):
    """Facts that meet everything under every reading."""
    facts = dict(founded_on='2010-01-01', jjj_smes_served=150, staff_degree_and_title=8, total_income_fen=100,
                 service_revenue_fen=100, survey_mean_score=9500)
    facts.update(more)
    return good(**facts)


def matters(slug, about, facts, overall, worst, best, points=(), vary=None, rules=None, clause='6', services=True, **more):
    """A case: bounds, and each point that turns the verdict alone with the verdict under every option."""
    platform = {'facts': facts} if facts else {}
    if services is True:
        more['services'] = SERVICES
    elif services:
        more['services'] = services
    platform.update(more)
    beside = {'round': {'deadline': '2024-06-30', 'service_year': 2023}}
    if vary is not None:
        beside['vary'] = vary
    expect = {'overall': overall, 'worst': worst, 'best': best, 'robust': worst == best, 'points': [
        {'reading': name, 'options': {str(k): verdict for k, verdict in enumerate(verdicts)}} for name, verdicts in points]}
    asked('sensitivity', slug, clause, about, platform, expect, rules=rules, **beside)


def write():
    """All of them."""
    met, no, left, unknown = 'MET', 'NOT_MET', 'DISCRETION', 'UNKNOWN'
    matters('robust', 'everything met whatever the readings', solid(), met, met, met)
    matters('nothing', 'nothing stated', {}, unknown, unknown, unknown, services=False)
    matters('not-met', 'what no reading can help', solid(facilities=False), no, no, no)
    matters('age', 'two years old to the day', solid(founded_on='2022-06-30'), met, no, met, [('AGE_DAY', [met, no])],
            clause='6(1)')
    matters('young', 'too young, unless all of 6(1) is in principle', solid(founded_on='2023-01-01'), no, no, left,
            [('LEGAL_PERSON_SCOPE', [no, left, no])], clause='6(1)')
    matters('smes', 'sixty SMEs', solid(jjj_smes_served=60, gaojingjian_focus=False), left, no, left,
            [('SME_FLOOR_FORCE', [left, no])], clause='6(3)')
    matters('smes-reduced', 'sixty SMEs where the lower floor is in play', solid(jjj_smes_served=60, gaojingjian_focus=True,
            production_stage_services=True), left, left, met, [('REDUCED_FLOOR', [left, left, met])], clause='6(3)')
    matters('staff', 'eight people with a degree or a title', solid(staff_degree_only=5, staff_title_only=1,
            staff_degree_and_title=2), met, no, met, [('STAFF_QUALIFICATION', [met, no, no])], clause='6(7)')
    matters('staff-other-base', 'the rules have chosen another option', solid(staff_degree_only=5, staff_title_only=1,
            staff_degree_and_title=2), no, no, met, [('STAFF_QUALIFICATION', [met, no, no])],
            rules={'readings': {'STAFF_QUALIFICATION': 1}}, clause='6(7)')
    matters('share', 'half of the operating revenue, a third of all income', solid(total_income_fen=150,
            service_revenue_fen=None), met, no, met, [('REVENUE_DENOMINATOR', [met, no, unknown])], clause='6(8)')
    matters('zero', 'no revenue at all', solid(sme_service_revenue_fen=0, operating_revenue_fen=0, total_income_fen=0,
            service_revenue_fen=0), left, no, left, [('ZERO_REVENUE', [left, no])], clause='6(8)')
    matters('satisfaction', 'eight of ten satisfied, one basically', solid(survey_satisfied=8, survey_basically_satisfied=1),
            no, no, met, [('SATISFACTION_MEASURE', [no, met, met])], clause='6(9)')
    both = [penalty('HEARING_CLASS', '2024-01-15', repaired_on='2024-03-01')]
    repaired = ('REPAIRED_RECORD', [left, met, left])
    matters('combination', 'of the hearing class and repaired: only both together make it count', solid(), left, no, met,
            [repaired], incidents=both, clause='6(2)')
    matters('combination-two', 'those two alone', solid(), left, no, met, [repaired], ['SEVERITY_SCALE', 'REPAIRED_RECORD'],
            incidents=both, clause='6(2)')
    matters('combination-one', 'one of them alone', solid(), left, left, left, [], ['SEVERITY_SCALE'], incidents=both,
            clause='6(2)')
    open_service = [{'function': name, 'offered': name == 'TALENT'} for name in
                    ('CONSULTING', 'STARTUP', 'INNOVATION', 'DIGITAL', 'TALENT', 'FINANCE')]
    matters('proof', 'a policy of proof is varied on request alone', solid(), unknown, unknown, unknown, services=open_service,
            clause='7')
    matters('proof-asked', 'on request', solid(), unknown, unknown, met, [('FUNCTION_PROOF', [unknown, met])],
            ['FUNCTION_PROOF'], services=open_service, clause='7')
    matters('registered-asked', 'likewise the registrar', solid(), met, no, met, [('REGISTERED_BY', [met, no])],
            ['REGISTERED_BY'], uscc=C91_SHENZHEN, clause='6(1)')
    matters('ruled', 'a ruling stays in force, where there is room for it', solid(legal_person=False), met, no, met,
            [('LEGAL_PERSON_SCOPE', [met, met, no])], rulings=[ruling('ART6_1_LEGAL_PERSON', 'ALLOWED')], clause='6(1)')
    matters('sponsor', 'an institution sponsors a company', solid(facilities=False, **EMINENT), left, no, left,
            [('RELAXATION_WHO', [left, no])], uscc=C91, sponsor_usccs=[C12], clause='6(last)')
    matters('art14', 'a title revoked under Art. 14', solid(), met, no, met, [('ART14_BAR', [met, no])],
            revocations=[revoked('2023-06-30', 'ART14')], clause='15')
    matters('bar', 'barred on the day of filing, free on the deadline', solid(filed_on='2024-06-28'), no, no, met,
            [('BAR_START', [no, unknown]), ('BAR_TESTED_AT', [no, met])], revocations=[revoked('2022-06-29')], clause='15')
    matters('not-required', 'what the rules do not have cannot matter', solid(founded_on='2022-06-30'), met, met, met,
            rules={'force': {'ART6_1_AGE': 'NOT_REQUIRED'}}, clause='6(1)')
    matters('of-others', 'a point no criterion of an application looks at', solid(founded_on='2022-06-30'), met, met, met,
            vary=['CHANGE_START'])
    asked('sensitivity', 'refused/date', '6(1)', 'no such day', {'facts': {'founded_on': '2023-02-29'}},
          {'error': {'status': 'DATE', 'field': 'founded_on', 'entry': None, 'clause': '6(1)'}},
          round={'deadline': '2024-06-30', 'service_year': 2023})
