"""What holds for every input, tried with many.

SPDX-License-Identifier: Apache-2.0
"""
import json
from datetime import date, timedelta
from decimal import Decimal

from conftest import complete
from hypothesis import given
from hypothesis import strategies as st

import smeplat
from smeplat import Fact, Platform, Verdict
from smeplat._attr import FACT_DATE, FACT_FEN, FACT_SET, FACT_YES, FactOf, Yuan, attributes

D = date(2026, 6, 30)
CODES = ["91110108XXXX100140", "11110000000021135M", "51110000MJ0101505U", "53100000500021676K", "12110000400687411U"]
DATES = st.dates(date(1990, 1, 1), date(2035, 12, 31))
ABOUT = [1, 2, 5, 8, 49, 50, 87, 99, 100, 101, 8999, 9000, 299_999_999, 300_000_000]
# The domain is small and lies about the thresholds, so that every branch is met.
COUNTS = st.one_of(st.integers(0, 12), st.sampled_from(ABOUT), st.integers(0, 2**63 - 1))


def fact(values):
    """Stated at any standing, bare, or not at all."""
    return st.one_of(
        st.none(),
        values,
        st.builds(
            Fact,
            values,
            st.sampled_from(["DECLARED", "DOCUMENTED", "VERIFIED"]),
            st.one_of(st.none(), st.integers(1, 99)),
        ),
    )


FACTS = {}
for _name, _attribute in attributes(Platform).items():
    if isinstance(_attribute.codec, FactOf) and not isinstance(_attribute, Yuan):
        FACTS[_name] = fact(
            {
                FACT_YES: st.booleans(),
                FACT_DATE: DATES,
                FACT_SET: st.frozensets(st.sampled_from(list(smeplat.Industry))),
            }.get(_attribute.codec, st.integers(0, 10000) if _name == "survey_mean_score" else COUNTS)
        )
SERVICE = st.builds(
    smeplat.Service,
    offered=fact(st.booleans()),
    records_in_year=fact(st.integers(0, 3)),
)
INCIDENT = st.builds(
    smeplat.Incident,
    kind=st.sampled_from(["CRIMINAL", "ADMINISTRATIVE_PENALTY", "SERIOUS_DISHONESTY"]),
    subject=st.just("ENTITY"),
    decided_on=st.one_of(st.none(), DATES),
    annulled=st.booleans(),
    challenge=st.sampled_from(["NONE", "PENDING", "SUSPENDED"]),
    basis=st.sampled_from(["DECLARED", "DOCUMENTED", "VERIFIED"]),
)


@st.composite
def platforms(draw, base=st.booleans()):
    """A platform that C takes: around one that meets everything, or from nothing."""
    found = complete() if draw(base) else Platform()
    for name in draw(st.sets(st.sampled_from(sorted(FACTS)), max_size=14)):
        setattr(found, name, draw(FACTS[name]))
    functions = draw(st.sets(st.sampled_from(list(smeplat.Function)), max_size=3))
    if functions:
        found.services = [draw(SERVICE).replace(function=one) for one in sorted(functions)]
    found.incidents = draw(st.lists(INCIDENT, max_size=3))
    found.uscc = draw(st.one_of(st.none(), st.sampled_from(CODES)))
    found.sponsor_usccs = draw(st.lists(st.sampled_from(CODES), max_size=2))
    found.name = draw(
        st.one_of(st.none(), st.text(st.characters(blacklist_categories=["Cs"], min_codepoint=1), max_size=9))
    )
    parts = [
        found.sme_service_revenue_fen,
        found.operating_revenue_fen,
        found.total_income_fen,
        found.service_revenue_fen,
    ]
    if parts[0] and any(part and part.value < parts[0].value for part in parts[1:]):
        found.sme_service_revenue_fen = None
    answers = [found.survey_satisfied, found.survey_basically_satisfied]
    if found.survey_valid and sum(part.value for part in answers if part) > found.survey_valid.value:
        found.survey_valid = None
    return found


RULES = st.builds(
    smeplat.Rules,
    min_basis=st.sampled_from(["DECLARED", "DOCUMENTED", "VERIFIED"]),
    readings=st.dictionaries(
        st.sampled_from([(point.reading, point.options) for point in smeplat.readings()]), st.integers(0, 7), max_size=5
    ).map(lambda chosen: {reading: option % options for (reading, options), option in chosen.items()}),
)


def answer(platform, *more):
    """The assessment, or the status it is refused with."""
    try:
        return smeplat.assess(platform, D, *more)
    except smeplat.InputError as error:
        return error.status


@given(platforms(), RULES)
def test_objects_and_documents_agree(platform, rules):
    found = answer(platform, rules)
    stated = {"round": {"deadline": "2026-06-30"}, "platforms": [platform.to_document()]}
    readings = {str(key): value for key, value in rules.readings.items()}
    stated["rules"] = {"min_basis": str(rules.min_basis), "readings": readings}
    result = smeplat.document("assess", json.loads(json.dumps(stated)))["results"][0]
    if isinstance(found, smeplat.Assessment):
        assert found.to_document() == result
    else:
        assert str(found) == result["error"]["status"]


@given(platforms())
def test_stating_what_was_stated_changes_nothing(platform):
    again = Platform.from_document(json.loads(json.dumps(platform.to_document())))
    assert again == platform and answer(again) == answer(platform)
    assert eval(repr(platform), {**vars(smeplat), "datetime": __import__("datetime")}) == platform


@given(platforms(), RULES)
def test_one_by_one_is_as_all_at_once(platform, rules):
    found = answer(platform, rules)
    if isinstance(found, smeplat.Assessment):
        (many,) = smeplat.assess_many([platform], D, rules)
        assert many == found and many.findings == found.findings
        for finding in found:
            assert smeplat.assess_criterion(platform, D, finding.criterion, rules) == finding
        assert found.overall == min(found.conditions, found.filing)
        assert sum(found.counts.values()) == len(found)
        masks = (found.not_met, found.unknown, found.discretion, found.met)
        for verdict, mask in zip(("NOT_MET", "UNKNOWN", "DISCRETION", "MET"), masks):
            assert mask == tuple(f.criterion for f in found if f.verdict is Verdict[verdict])
        assert found.report("zh") and found.html("en")


@given(platforms())
def test_knowing_more_never_leaves_the_bounds(platform):
    """Taking a fact away widens what is possible, never moves it."""
    whole = answer(platform)
    if not isinstance(whole, smeplat.Assessment):
        return
    for name in FACTS:
        if getattr(platform, name) is None or name == "founded_on":
            continue
        less = answer(platform.replace(**{name: None}))
        for a, b in zip(whole, less):
            assert b.least <= a.least and a.most <= b.most, (name, a, b)


@given(platforms())
def test_every_shortfall_is_the_least_that_will_do(platform):
    fields = {
        "ART6_1_ASSETS": "total_assets_fen",
        "ART6_3_SMES_SERVED": "jjj_smes_served",
        "ART6_4_INSTITUTIONS": "institutions_gathered",
        "ART6_8_FREE_SERVICES": "free_services",
    }
    found = answer(platform)
    if not isinstance(found, smeplat.Assessment):
        return
    for criterion, name in fields.items():
        missing = found[criterion].shortfall
        if missing is None:
            continue
        stated = getattr(platform, name)

        def raised(by):
            fact = Fact(stated.value + by, "VERIFIED")
            return smeplat.assess(platform.replace(**{name: fact}), D)[criterion].verdict

        assert raised(missing) is Verdict.MET and raised(missing - 1) is not Verdict.MET


@given(st.integers(-(2**63), 2**63 - 1), st.booleans())
def test_yuan_and_fen_are_the_same_amount(fen, text):
    yuan = Decimal(fen).scaleb(-2)
    p = Platform(total_assets_yuan=str(yuan) if text else yuan)
    assert p.total_assets_fen.value == fen and p.total_assets_yuan.value == yuan


@given(st.dates(date(2001, 1, 2), date(2039, 1, 1)), st.integers(-200, 200))
def test_counting_back_what_was_added(start, number):
    there = smeplat.workdays.add(start, number)
    assert there.counted + there.uncounted == abs(number)
    assert smeplat.workdays.check(there.date).workday
    if number or smeplat.workdays.check(start).workday:
        assert smeplat.workdays.count(start, there.date).count == number


@given(st.lists(st.tuples(st.dates(date(2001, 1, 2), date(2045, 1, 1)), st.integers(-50, 50)), max_size=30))
def test_many_working_days_are_as_one_by_one(rows):
    many = smeplat.workdays.add_many([a for a, _ in rows], [n for _, n in rows])
    for (start, number), found in zip(rows, many):
        try:
            assert found == smeplat.workdays.add(start, number)
        except smeplat.InputError as error:
            assert found.status is error.status


@given(st.dates(date(1900, 1, 1), date(2190, 1, 1)), st.integers(0, 9))
def test_years_are_counted_as_pythons_calendar_does(start, years):
    found = smeplat.add_years(start, years)
    try:
        assert found == start.replace(year=start.year + years)
    except ValueError:
        assert found == date(start.year + years, 2, 28) and start.day == 29
    assert smeplat.workdays.add_months(start, 12 * years) == found
    assert found - start >= timedelta(365 * years)


@given(st.text(max_size=25))
def test_any_text_is_a_code_or_refused(text):
    try:
        found = smeplat.uscc(text)
        assert len(text) == 18 and found.code == text
    except smeplat.InputError as error:
        assert error.status is smeplat.Status.CODE


@given(
    st.one_of(
        st.text(),
        st.binary(),
        st.recursive(
            st.one_of(st.none(), st.booleans(), st.integers(), st.text(max_size=5)),
            lambda inner: st.one_of(
                st.lists(inner, max_size=3),
                st.dictionaries(
                    st.sampled_from(
                        ["round", "platforms", "facts", "deadline", "rules", "services", "value", "openness"]
                    ),
                    inner,
                    max_size=4,
                ),
            ),
        ),
    )
)
def test_any_document_is_answered_or_refused(data):
    try:
        assert "results" in smeplat.document("assess", data)
    except smeplat.DocumentError as error:
        assert str(error)


assert FACT_FEN is not None
