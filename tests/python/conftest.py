"""What the tests share.

SPDX-License-Identifier: Apache-2.0
"""
import importlib.util
import os
import subprocess
import sys
import tempfile
from datetime import date
from pathlib import Path

import hypothesis
import hypothesis.configuration
import pytest

import smeplat

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "bindings" / "python" / "smeplat"
hypothesis.configuration.set_hypothesis_home_dir(tempfile.gettempdir() + "/smeplat-hypothesis")
hypothesis.settings.register_profile("everyday", max_examples=60, deadline=None, database=None, derandomize=True)
hypothesis.settings.load_profile("everyday")


def module(path):
    """A script of the tests as a module."""
    spec = importlib.util.spec_from_file_location(path.stem + "_" + path.parent.name, path)
    found = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(found)
    return found


def python(*argv, **env):
    """An interpreter of its own, with the package."""
    done = subprocess.run(
        [sys.executable, *map(str, argv)],
        env={**os.environ, "PYTHONDONTWRITEBYTECODE": "1", **{k: str(v) for k, v in env.items()}},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        encoding="utf-8",
    )
    return done


@pytest.fixture(autouse=True)
def english():
    """Messages in English, whatever a test before chose."""
    smeplat.set_language("en")
    yield
    smeplat.set_language("zh")


@pytest.fixture
def deadline():
    return date(2026, 6, 30)


@pytest.fixture
def good():
    """A platform that meets everything."""
    return complete()


def complete():
    yes = {name: True for name in YES}
    return smeplat.Platform(
        name="样例平台",
        uscc="91110108XXXX100140",
        founded_on=date(2018, 11, 2),
        total_assets_fen=512_000_000,
        jjj_smes_served=140,
        institutions_gathered=7,
        staff_degree_only=6,
        staff_title_only=1,
        staff_degree_and_title=4,
        sme_service_revenue_fen=365_500_000,
        operating_revenue_fen=548_000_000,
        free_services=12,
        survey_valid=80,
        survey_satisfied=76,
        filed_on=date(2026, 6, 15),
        gaojingjian_focus=False,
        production_stage_services=False,
        services=[smeplat.Service(function="CONSULTING", offered=True, records_in_year=40)],
        **yes,
    )


YES = """public_benefit public_character openness legal_person registered_in_beijing operating_soundly good_prospects
incidents_complete field_reputation fixed_premises facilities organises_resources system_display system_query
digital_operation business_reputation management_system service_process charging_standard quality_assurance
development_plan annual_targets management_team materials_complete""".split()
