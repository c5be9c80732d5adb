"""Many at once: arrays of structs and columns, in the caller's memory.

SPDX-License-Identifier: Apache-2.0
"""
import array
import ctypes
import mmap
from datetime import date

import numpy
import pytest
from conftest import complete, python
from hypothesis import given
from hypothesis import strategies as st
from test_properties import RULES, platforms

import smeplat
from smeplat import Criterion, Fact, Platform, Verdict, _abi, arrays

D = date(2026, 6, 30)
FACTS = [name for name in arrays.COLUMNS if hasattr(Platform, name)]
SERVICES = {}
for _function in smeplat.Function:
    SERVICES[f"{_function.name.lower()}_offered"] = (_function, "offered")
    SERVICES[f"{_function.name.lower()}_records_in_year"] = (_function, "records_in_year")
for _name in ("organises_innovation_resources", "opens_instruments"):
    SERVICES[_name] = (smeplat.Function.INNOVATION, _name)


def number(fact):
    value = fact.value
    return value.year * 10000 + value.month * 100 + value.day if isinstance(value, date) else int(value)


def tabled(several):
    """Columns, bases, codes and lists of platforms."""
    columns, bases = {}, {}

    def put(name, facts):
        if any(fact is not None for fact in facts):
            columns[name] = array.array("q", [0 if fact is None else number(fact) for fact in facts])
            bases[name] = bytes(0 if fact is None else int(fact.basis) for fact in facts)

    for name in FACTS:
        put(name, [getattr(one, name) for one in several])
    for name, (function, attribute) in SERVICES.items():
        rows = [[s for s in one.services if s.function is function] for one in several]
        put(name, [getattr(found[0], attribute) if found else None for found in rows])
    usccs = b"".join((one.uscc or "").encode().ljust(18, b"\0") for one in several)
    incidents = {row: one.incidents for row, one in enumerate(several) if one.incidents}
    sponsors = {row: one.sponsor_usccs for row, one in enumerate(several) if one.sponsor_usccs}
    return columns, {"bases": bases, "usccs": usccs, "sponsors": sponsors, "incidents": incidents}


def alone(platform, rules=None):
    try:
        return smeplat.assess(platform, D, rules)
    except smeplat.InputError as error:
        return error


ALL = tuple(arrays.OUTPUTS)


def same(found, row, expected):
    """A row of columns and the answer of assess()."""
    if isinstance(expected, smeplat.InputError):
        assert found.status[row] == expected.status and found.overall[row] == 0
        assert found.error_field[row] == int(expected.field)
        return
    assert found.status[row] == 0
    for name in ("overall", "conditions", "filing"):
        assert getattr(found, name)[row] == getattr(expected, name)
    for name in ("not_met", "unknown", "discretion", "met"):
        assert found.criteria(name, row) == getattr(expected, name)


@given(st.lists(platforms(), min_size=1, max_size=6), RULES, st.integers(1, 3))
def test_columns_say_what_assess_says(several, rules, threads):
    for one in several:
        # Names are not in the table; a service without anything stated is the same as none.
        one.name = None
    columns, more = tabled(several)
    if not columns:
        columns = {"openness": bytes(len(several))}
        more["bases"] = {"openness": bytes(len(several))}
        columns["openness"] = array.array("b", columns["openness"])
    found = arrays.assess_columns(columns, D, rules, want=ALL, threads=threads, **more)
    assert len(found) == len(several)
    for row, one in enumerate(several):
        same(found, row, alone(one, rules))


def smes(*values):
    return array.array("i", values)


def test_any_buffer_will_do_and_nothing_is_copied():
    expected = [Verdict.DISCRETION, Verdict.MET, Verdict.NOT_MET]
    values = [87, 100, 0]
    page = mmap.mmap(-1, 12)
    page.write(numpy.array(values, "i4").tobytes())
    given = [
        *(array.array(code, values) for code in "bhilq"),
        *(numpy.array(values, kind) for kind in ("i1", "i2", "i4", "i8", "<i4")),
        (ctypes.c_int64 * 3)(*values),
        memoryview(page).cast("i"),
        memoryview(numpy.array(values, "i2").tobytes()).cast("h"),
    ]
    frozen = numpy.array(values, "i8")
    frozen.flags.writeable = False
    for buffer in [*given, frozen]:
        found = arrays.assess_columns({"jjj_smes_served": buffer}, D, criteria=["ART6_3_SMES_SERVED"])
        assert [found.verdict(row) for row in range(3)] == expected, buffer
    assert arrays.where(memoryview(frozen)) == frozen.ctypes.data
    flags = numpy.array([True, False, True])
    found = arrays.assess_columns({"legal_person": flags}, D, criteria=["ART6_1_LEGAL_PERSON"])
    assert [found.verdict(row).name for row in range(3)] == ["MET", "DISCRETION", "MET"]


def test_results_go_where_the_caller_says():
    overall, not_met = numpy.zeros(3, "u1"), array.array("Q", [7, 7, 7])
    found = arrays.assess_columns(
        {"jjj_smes_served": smes(87, 100, 0)},
        D,
        want=(),
        out={"overall": overall, "not_met": not_met},
        criteria=[Criterion.ART6_3_SMES_SERVED],
    )
    assert list(overall) == [3, 4, 1] and list(not_met) == [0, 0, 1 << 11] and found.overall is overall
    assert found.criteria("not_met", 2) == (Criterion.ART6_3_SMES_SERVED,)
    with pytest.raises(AttributeError, match="was not asked for"):
        found.met
    assert repr(found) == "<ColumnAnswers of 3 rows: 1 NOT_MET, 1 DISCRETION, 1 MET>"
    assert (
        numpy.shares_memory(
            numpy.asarray(arrays.assess_columns({"jjj_smes_served": smes(1)}, D).overall), numpy.asarray(overall)
        )
        is False
    )


def test_bases_say_what_is_there():
    rules = smeplat.Rules(min_basis="DOCUMENTED")
    asked = {"rules": rules, "criteria": ["ART6_3_SMES_SERVED"]}
    column = {"jjj_smes_served": smes(140, 140, 0)}
    marks = numpy.array([1, 2, 0], "u1")
    found = arrays.assess_columns(column, D, bases={"jjj_smes_served": marks}, **asked)
    assert [found.verdict(row).name for row in range(3)] == ["UNKNOWN", "MET", "UNKNOWN"]
    whole = arrays.assess_columns({"jjj_smes_served": smes(140)}, D, bases={"jjj_smes_served": "VERIFIED"}, **asked)
    assert whole.verdict(0) is Verdict.MET
    there = numpy.array([True, False])
    some = arrays.assess_columns({"jjj_smes_served": smes(140, 0)}, D, bases={"jjj_smes_served": there}, criteria=[11])
    assert [some.verdict(row).name for row in range(2)] == ["MET", "UNKNOWN"]


def test_a_refused_row_stops_nothing():
    found = arrays.assess_columns({"jjj_smes_served": smes(1, -1, 200)}, D, want=ALL)
    (error,) = found.errors()
    assert (error.index, error.status, error.path) == (1, smeplat.Status.RANGE, "jjj_smes_served")
    assert error.clause is smeplat.Clause.ART6_3 and found.overall[1] == 0 and found.overall[2] != 0
    assert "1 refused" in repr(found)


@pytest.mark.parametrize(
    "wrong, kind",
    [
        ({"columns": {"no_such": smes(1)}}, KeyError),
        ({"columns": {"jjj_smes_served": [1, 2]}}, TypeError),
        ({"columns": {"jjj_smes_served": array.array("d", [1.0])}}, TypeError),
        ({"columns": {"jjj_smes_served": array.array("I", [1])}}, TypeError),
        ({"columns": {"jjj_smes_served": numpy.zeros((2, 2), "i4")}}, TypeError),
        ({"columns": {"jjj_smes_served": numpy.zeros(8, "i4")[::2]}}, TypeError),
        ({"columns": {"jjj_smes_served": numpy.zeros(8, ">i4")}}, TypeError),
        ({"columns": {"jjj_smes_served": smes(1), "free_services": smes(1, 2)}}, TypeError),
        ({"columns": {"jjj_smes_served": smes(1)}, "bases": {"jjj_smes_served": b"\1\1"}}, TypeError),
        ({"columns": {"jjj_smes_served": smes(1)}, "bases": {"openness": 1}}, KeyError),
        ({"columns": {"jjj_smes_served": smes(1)}, "bases": {"jjj_smes_served": 9}}, smeplat.InputError),
        ({"columns": {"jjj_smes_served": smes(1)}, "usccs": b"short"}, TypeError),
        ({"columns": {"jjj_smes_served": smes(1)}, "want": "perhaps"}, KeyError),
        ({"columns": {"jjj_smes_served": smes(1)}, "out": {"overall": bytes(1)}}, TypeError),
        ({"columns": {"jjj_smes_served": smes(1)}, "out": {"overall": bytearray(2)}}, TypeError),
        ({"columns": {"jjj_smes_served": smes(1)}, "out": {"not_met": numpy.zeros(1, "u4")}}, TypeError),
        ({"columns": {"jjj_smes_served": smes(1)}, "criteria": [60]}, smeplat.InputError),
        ({"columns": {"jjj_smes_served": smes(1)}, "incidents": {1: [smeplat.Incident()]}}, smeplat.InputError),
        ({"columns": {"jjj_smes_served": smes(1)}, "incidents": {0: [smeplat.Ruling()]}}, TypeError),
        ({"columns": {"jjj_smes_served": smes(1)}, "sponsors": {0: "51110000MJ0101505U"}}, TypeError),
        ({"columns": {"jjj_smes_served": smes(1)}, "sponsors": {1: ["51110000MJ0101505U"]}}, smeplat.InputError),
        ({"columns": {"jjj_smes_served": smes(1)}, "threads": 0}, ValueError),
    ],
)
def test_what_is_no_column_is_refused(wrong, kind):
    columns = wrong.pop("columns")
    with pytest.raises(kind):
        arrays.assess_columns(columns, D, **wrong)


def test_no_rows_are_no_rows():
    assert len(arrays.assess_columns({}, D)) == 0
    assert len(arrays.assess_columns({"jjj_smes_served": smes()}, D, threads=4, want=ALL)) == 0
    assert list(arrays.PlatformArray(0).assess(D)) == [] and len(arrays.PlatformArray(0).numpy()) == 0


def test_threads_share_the_rows():
    count = 5003
    columns = {
        "jjj_smes_served": array.array("i", [i % 300 for i in range(count)]),
        "total_assets_fen": array.array("q", [299_990_000 + 7 * i % 20_000 for i in range(count)]),
    }
    one = arrays.assess_columns(columns, D, want=ALL)
    for threads in (2, 7, 8):
        several = arrays.assess_columns(columns, D, want=ALL, threads=threads)
        assert all(bytes(getattr(several, name)) == bytes(getattr(one, name)) for name in ALL)


@given(st.lists(platforms(), min_size=1, max_size=5), RULES)
def test_arrays_say_what_assess_says(several, rules):
    answers = arrays.PlatformArray(several).assess(D, rules)
    assert len(answers) == len(several)
    for one, found in zip(several, answers):
        expected = alone(one, rules)
        if isinstance(expected, smeplat.InputError):
            assert (
                isinstance(found, smeplat.InputError)
                and found.status is expected.status
                and found.path == expected.path
            )
        else:
            assert found == expected


@given(st.lists(platforms(), min_size=1, max_size=4), RULES)
def test_findings_of_an_array_are_those_of_each(several, rules):
    several.insert(1, Platform(jjj_smes_served=-1))
    answers = arrays.PlatformArray(several).assess(D, rules, findings=True)
    view = answers.numpy_findings()
    assert view.shape == (len(several), len(smeplat.criteria()))
    for row, (one, found) in enumerate(zip(several, answers)):
        if isinstance(found, smeplat.InputError):
            assert not view[row]["verdict"].any()
        else:
            assert found == alone(one, rules) and found.report("en") == alone(one, rules).report("en")
            assert view[row]["verdict"].tolist() == [int(finding.verdict) for finding in found]
    with pytest.raises(LookupError):
        arrays.PlatformArray(several).assess(D).numpy_findings()
    assert arrays.PlatformArray(0).assess(D, findings=True).numpy_findings().shape == (0, len(smeplat.criteria()))


def test_sponsors_of_a_table():
    code = "51110000MJ0101505U"
    columns = {"jjj_smes_served": smes(50, 50, 50, 50)}
    for sponsors, status in (({1: [code]}, 0), ({1: ["", code]}, 0), ({1: [code[:-1]]}, "CODE"), ({1: [code + "0"]}, "CODE")):
        found = arrays.assess_columns(columns, D, sponsors=sponsors, want=ALL)
        expected = alone(Platform(jjj_smes_served=50, sponsor_usccs=sponsors[1]))
        same(found, 1, expected)
        assert not found.status[0] and not found.status[2]
        if status:
            error = next(found.errors())
            assert (error.index, str(error.status), error.path) == (1, status, "sponsor_usccs[1]")
        else:
            assert not any(found.status)


def test_sponsors_may_be_given_in_any_order():
    code, other = "51110000MJ0101505U", "91110108XXXX100140"
    fields = {"total_assets_fen": 1, "outstanding_results": True, "demonstration_effect": True}
    columns = {name: smes(*3 * [int(value)]) for name, value in fields.items()}
    found = arrays.assess_columns(columns, D, sponsors={2: [other], 1: [code], 0: [code, other]}, want=ALL)
    for row, codes in enumerate(([code, other], [code], [other])):
        same(found, row, alone(Platform(sponsor_usccs=codes, **fields)))
    assert [found.verdict(row).name for row in range(3)] == ["UNKNOWN", "UNKNOWN", "NOT_MET"]  # 51 gives room, 91 none


def test_a_sponsor_that_is_no_text_is_told_in_its_row():
    half = "\ud800" + "1" * 15  # half a character, in 18 bytes
    found = arrays.assess_columns({"jjj_smes_served": smes(50, 50)}, D, sponsors={1: [half], 0: ["\udfff"]}, want=ALL)
    assert [str(error.status) for error in found.errors()] == ["CODE", "CODE"]
    assert [error.path for error in found.errors()] == ["sponsor_usccs[1]", "sponsor_usccs[1]"]


def test_an_array_seen_through_numpy_is_the_same_memory():
    rows = arrays.PlatformArray([complete(), complete(), Platform(name="丙")])
    view = rows.numpy()
    assert view["jjj_smes_served"]["value"].tolist() == [140, 140, 0] and view["jjj_smes_served"]["basis"].tolist() == [
        1,
        1,
        0,
    ]
    view["jjj_smes_served"]["value"][1] = 3
    answers = rows.assess(D)
    assert [str(answer.overall) for answer in answers] == ["MET", "DISCRETION", "UNKNOWN"]
    assert answers[1]["ART6_3_SMES_SERVED"].observed == 3 and answers[2].name == "丙" and answers[-1].name == "丙"
    results = answers.numpy()
    assert results["overall"].tolist() == [4, 3, 2] and results["met_count"].tolist()[0] == 34
    # What is written later does not reach an answer.
    view["jjj_smes_served"]["value"][1] = 77
    assert answers[1]["ART6_3_SMES_SERVED"].observed == 3
    rows[1] = Platform(jjj_smes_served=-1)
    assert isinstance(rows.assess(D)[1], smeplat.InputError) and rows.assess(D)[1].index == 1
    with pytest.raises(IndexError):
        rows[3] = Platform()
    with pytest.raises(TypeError):
        rows[0] = None


def test_an_array_is_filled_from_a_structured_one():
    table = numpy.zeros(3, [("jjj_smes_served", "i4"), ("founded_on", "i4"), ("openness", "?")])
    table["jjj_smes_served"], table["founded_on"], table["openness"] = [87, 100, 5], 20180101, True
    answers = arrays.PlatformArray(3).fill(table, "DOCUMENTED").assess(D)
    assert [answer["ART6_3_SMES_SERVED"].observed for answer in answers] == [87, 100, 5]
    assert [str(answer["ART6_1_AGE"].verdict) for answer in answers] == ["MET"] * 3
    whole = numpy.zeros(2, arrays.dtype("platform"))
    whole["jjj_smes_served"] = [(87, 2, 4), (0, 0, 0)]
    answers = arrays.PlatformArray(2).fill(whole).assess(D)
    assert answers[0]["ART6_3_SMES_SERVED"].evidence == 4 and answers[1]["ART6_3_SMES_SERVED"].observed is None
    with pytest.raises(KeyError):
        arrays.PlatformArray(1).fill(numpy.zeros(1, [("name", "i8")]))
    with pytest.raises(TypeError):
        arrays.PlatformArray(1).fill(numpy.zeros(1, [("openness", "f8")]))


def test_dtypes_come_from_the_layout_table():
    for name, cls in (
        ("platform", _abi.Platform),
        ("assessment", _abi.Assessment),
        ("finding", _abi.Finding),
        ("rules", _abi.Rules),
    ):
        found = arrays.dtype(name)
        assert found.itemsize == ctypes.sizeof(cls)
        for field in found.names:
            assert found.fields[field][1] == getattr(cls, field).offset
            assert found.fields[field][0].itemsize == getattr(cls, field).size
    platform = arrays.spec("platform")
    assert not {"name", "uscc", "services", "service_count", "struct_size"} & set(platform["names"])
    assert arrays.dtype("platform")["founded_on"].names == ("value", "basis", "evidence")
    with pytest.raises(KeyError):
        arrays.spec("no_such_struct")


def test_numpy_is_not_needed():
    code = """if True:
        import sys; sys.modules["numpy"] = None
        import array, smeplat
        from datetime import date
        found = smeplat.arrays.assess_columns({"jjj_smes_served": array.array("i", [87])}, date(2026, 6, 30), threads=2)
        assert found.verdict(0) is smeplat.Verdict.UNKNOWN
        assert smeplat.arrays.spec("platform")["itemsize"]
        assert len(smeplat.arrays.PlatformArray([smeplat.Platform()]).assess(date(2026, 6, 30))) == 1
        """
    done = python("-c", code)
    assert not done.returncode, done.stderr


def test_a_fact_of_every_kind_has_its_column():
    assert set(arrays.COLUMNS) == set(FACTS) | set(SERVICES)
    assert Fact(1).value == 1
