# test_policy.py: a policy draft tested as its writer would: python3 -m pytest test_policy.py
# The draft asks for 80 SMEs instead of 100, and for three years instead of two.
# SPDX-License-Identifier: Apache-2.0
from datetime import date

import pytest
from smeplat import Platform, Rules, assess_criterion

DRAFT = Rules(smes_min=80, smes_reduced_min=40, age_years_min=3)


def verdict(criterion, **facts):
    return assess_criterion(Platform(**facts), date(2026, 6, 30), criterion, DRAFT).verdict.name


@pytest.mark.parametrize("smes, expected", [(80, "MET"), (79, "DISCRETION"), (0, "NOT_MET"), (None, "UNKNOWN")])
def test_eighty_smes_in_principle(smes, expected):
    assert verdict("ART6_3_SMES_SERVED", jjj_smes_served=smes) == expected


@pytest.mark.parametrize("founded, expected", [(date(2023, 6, 30), "MET"), (date(2023, 7, 1), "NOT_MET")])
def test_three_years_to_the_day(founded, expected):
    assert verdict("ART6_1_AGE", founded_on=founded) == expected
