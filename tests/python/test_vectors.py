"""The conformance vectors through Python: every command as documents, applications as objects too.

SPDX-License-Identifier: Apache-2.0
"""
import json

import pytest
from conftest import ROOT, module
from door import Door

import smeplat

vectors = module(ROOT / "tests" / "vectors" / "run.py")
# What misuses the C interface itself cannot be asked from here; the C runner asks it.
CASES = [found for found in vectors.cases() if "through" not in found[2]]


@pytest.fixture(scope="module")
def by_document():
    """id -> the result that the door gives, and its row."""
    found = {}
    for command, document, group in vectors.documents(CASES):
        for (_, case), answer in zip(group, vectors.ask_group(Door, command, document, group)):
            found[case["id"]] = answer
    return found


def by_objects(case):
    """The result of an application by way of objects, as a document would have it."""
    try:
        platform = smeplat.Platform.from_document(case["platform"])
        rules = smeplat.Rules.from_document(case["rules"]) if case.get("rules") else None
        return smeplat.assess(platform, smeplat.Round.from_document(case["round"]), rules).to_document()
    except smeplat.InputError as error:
        clause = str(error.clause) if error.clause else None
        where = {"field": error.path or None, "row": 0, "entry": error.entry, "clause": clause}
        return {"error": {"status": str(error.status), **where}}


def test_there_are_vectors():
    assert len(CASES) >= 2000


def named(cases):
    return {"argvalues": cases, "ids": [case["id"] for case in cases]}


@pytest.mark.parametrize("case", **named([case for _, _, case in CASES]))
def test_vector_by_document(case, by_document):
    result, row = by_document[case["id"]]
    assert not vectors.differences(case, result, row, True)


APPLICATIONS = [case for command, _, case in CASES if command == "assess"]


@pytest.mark.parametrize("case", **named(APPLICATIONS))
def test_vector_by_objects(case, by_document):
    result = by_objects(case)
    assert not vectors.differences(case, result, 0, True)
    if "error" not in case["expect"]:
        # Two ways that share nothing but the core: the same to the last figure.
        whole = by_document[case["id"]][0]
        assert result == {**whole, "uscc": whole["uscc"] or None}


def test_platforms_of_the_vectors_survive_the_way_there_and_back():
    for stated in [case["platform"] for case in APPLICATIONS if "error" not in case["expect"]]:
        platform = smeplat.Platform.from_document(stated)
        assert smeplat.Platform.from_document(json.loads(json.dumps(platform.to_document()))) == platform
        assert eval(repr(platform), {**vars(smeplat), "datetime": __import__("datetime")}) == platform
