"""The canonical record through Python: written, read back, replayed, refused.

SPDX-License-Identifier: Apache-2.0
"""
import hashlib
import pickle
from datetime import date

import pytest
from conftest import ROOT, complete
from hypothesis import given
from hypothesis import strategies as st
from test_properties import RULES, platforms

import smeplat
from smeplat import Platform, Record, Round, Rules, Verdict

D = date(2026, 6, 30)
GOLDEN = ROOT / "tests" / "data" / "record" / "decision.bin"


@given(platforms(), RULES, st.booleans())
def test_what_was_stated_comes_back(platform, rules, plain):
    rules = None if plain else rules
    try:
        answer = smeplat.assess(platform, Round(D, 2025), rules)
    except smeplat.InputError:
        return
    data = answer.record()
    record = Record(data)
    assert bytes(record) == data and record.version == 1
    assert record.platform == platform and record.round == Round(D, 2025) and record.rules == (rules or Rules())
    assert record.assessment == answer and record.assessment.record() == data
    again = smeplat.assess(record.platform, record.round, record.rules)
    assert again == answer and again.record() == data
    assert record.replay() and record.replay().overall == answer.overall


def test_every_list_comes_back():
    platform = complete().replace(
        sponsor_usccs=["51110000MJ0101505U", "91110108XXXX100140"],
        incidents=[smeplat.Incident(kind="CRIMINAL", subject="ENTITY", decided_on=date(2025, 1, 1), evidence=7)],
        revocations=[smeplat.Revocation(ground="ART15_1", decided_on=date(2020, 1, 1))],
        rulings=[
            smeplat.Ruling(criterion="ART6_1_ASSETS", ruling="ALLOWED", decided_on=date(2026, 1, 1), reference="京文")
        ],
    )
    rules = Rules(title="另一办法", issuer="某局", smes_min=80)
    record = Record(smeplat.assess(platform, D, rules).record())
    assert record.platform == platform and record.platform.rulings[0].reference == "京文"
    assert record.rules == rules and record.rules.title == "另一办法" and record.rules.smes_min == 80
    # A copy of one's own: changing it changes no record.
    mine = record.platform
    mine.rulings.clear()
    mine.name = "别的"
    assert record.platform == platform


def test_the_golden_record_is_read_and_written():
    data = GOLDEN.read_bytes()
    record = Record(data)
    assert record.assessment.record() == data == smeplat.assess(record.platform, record.round, record.rules).record()
    assert record.replay().same and repr(record).startswith("<Record of ")
    assert repr(record.replay()) == f"<Replay {record.assessment.overall}, the same in every member>"
    assert hashlib.sha256(bytes(record)).hexdigest() == hashlib.sha256(data).hexdigest()
    assert pickle.loads(pickle.dumps(record)) == record and {record: 1}[Record(bytearray(data))] == 1


def test_a_record_that_says_otherwise_does_not_replay():
    data = bytearray(Record(smeplat.assess(complete(), D).record())._data)
    # Item 1002, a NUMBER: the overall verdict.
    at = data.index((1002).to_bytes(2, "big") + (1).to_bytes(2, "big")) + 4
    assert data[at : at + 8] == int(Verdict.MET).to_bytes(8, "big")
    data[at + 7] = int(Verdict.NOT_MET)
    found = Record(data).replay()
    assert not found and found.recorded is Verdict.NOT_MET and found.overall is Verdict.MET
    assert found.item is smeplat.RecordItem.OVERALL and found.criterion is None
    assert repr(found) == "<Replay NOT_MET recorded, MET now: OVERALL differs>"
    data = bytearray(smeplat.assess(complete().replace(jjj_smes_served=87), D).record())
    # A FACT: the number served, of which the record's findings say otherwise then.
    at = data.index(int(smeplat.Field.JJJ_SMES_SERVED).to_bytes(2, "big") + (2).to_bytes(2, "big")) + 4
    assert data[at : at + 8] == (87).to_bytes(8, "big")
    data[at + 7] = 88
    found = Record(data).replay()
    assert not found and found.criterion is smeplat.Criterion.ART6_3_SMES_SERVED
    assert repr(found) == "<Replay DISCRETION recorded, DISCRETION now: ART6_3_SMES_SERVED OBSERVED differs>"


def test_a_replay_writes_nothing_that_others_look_at():
    record = Record(smeplat.assess(complete(), D).record())
    answer = record.assessment
    record._made[0].jjj_smes_served.value = 77
    assert record.replay()
    assert record.platform.jjj_smes_served.value == 77 and answer.record() != bytes(record)


@pytest.mark.parametrize(
    "broken, status, entry",
    [
        (lambda d: b"", "RANGE", 1),
        (lambda d: d[:-1], "RANGE", None),
        (lambda d: d + b"\0", "STRUCT_SIZE", None),
        (lambda d: (2).to_bytes(4, "big") + d[4:], "STRUCT_NEWER", 1),
    ],
)
def test_what_is_no_record_is_refused(broken, status, entry):
    data = smeplat.assess(complete(), D).record()
    with pytest.raises(smeplat.InputError) as refused:
        Record(broken(data))
    assert str(refused.value.status) == status and refused.value.entry
    assert entry is None or refused.value.entry == entry


@given(st.data())
def test_no_byte_can_be_changed_unseen(data):
    whole = smeplat.assess(Platform(name="某", jjj_smes_served=87), D).record()
    at = data.draw(st.integers(0, len(whole) - 1))
    broken = bytearray(whole)
    broken[at] ^= data.draw(st.integers(1, 255))
    try:
        record = Record(broken)
    except smeplat.InputError:
        return
    # Another record, then: it stands for what it says, and says so byte by byte.
    assert bytes(record) == bytes(broken) != whole
    if record.replay():
        assert smeplat.assess(record.platform, record.round, record.rules).record() == bytes(broken)
