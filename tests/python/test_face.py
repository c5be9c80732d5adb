"""What Python sees, thing by thing.

SPDX-License-Identifier: Apache-2.0
"""
import copy
import pickle
from datetime import date, datetime
from decimal import Decimal
from fractions import Fraction

import pytest

import smeplat
from smeplat import Criterion, Fact, Platform, Reason, Round, Rules, Service, Verdict

D = date(2026, 6, 30)


# ---- platforms and facts ----


def test_what_is_not_stated_is_none():
    p = Platform()
    assert p.jjj_smes_served is None and p.founded_on is None and p.name is None and p.industries is None
    assert p.services == [] and p.sponsor_usccs == []
    assert repr(p) == "Platform()"
    a = smeplat.assess(p, D)
    assert a.overall is Verdict.UNKNOWN
    assert a["ART6_3_SMES_SERVED"].field is smeplat.Field.JJJ_SMES_SERVED


def test_a_bare_value_is_declared_and_a_fact_says_how_it_stands():
    p = Platform(jjj_smes_served=87, openness=True)
    assert p.jjj_smes_served == Fact(87) and p.jjj_smes_served.basis is smeplat.Basis.DECLARED
    p.jjj_smes_served = Fact(87, "DOCUMENTED", evidence=4)
    assert p.jjj_smes_served.evidence == 4 and p.jjj_smes_served.basis is smeplat.Basis.DOCUMENTED
    assert p.openness.value is True
    p.jjj_smes_served = None
    assert p.jjj_smes_served is None
    with pytest.raises(AttributeError):
        Fact(1).value = 2


def test_evidence_below_the_rules_leaves_a_case_open():
    rules = Rules(min_basis="DOCUMENTED")
    declared, shown = Platform(jjj_smes_served=140), Platform(jjj_smes_served=Fact(140, "DOCUMENTED"))
    finding = smeplat.assess_criterion(declared, D, "ART6_3_SMES_SERVED", rules)
    assert finding.verdict is Verdict.UNKNOWN and Reason.EVIDENCE in finding.reasons
    assert smeplat.assess_criterion(shown, D, "ART6_3_SMES_SERVED", rules).verdict is Verdict.MET


def test_money_is_exact_in_fen_and_in_yuan():
    p = Platform(total_assets_yuan=Decimal("2999999.99"))
    assert p.total_assets_fen == Fact(299_999_999) and p.total_assets_yuan == Fact(Decimal("2999999.99"))
    p.total_assets_yuan = "3000000"
    assert p.total_assets_fen.value == 300_000_000
    p.total_assets_yuan = Decimal("1e6")
    assert p.total_assets_fen.value == 100_000_000
    for wrong in ("0.001", Decimal("1.005")):
        with pytest.raises(ValueError):
            p.total_assets_yuan = wrong
    for wrong in (1.5, float("nan"), True):
        with pytest.raises(TypeError):
            p.total_assets_yuan = wrong
    with pytest.raises(TypeError):
        Platform(total_assets_fen=1, total_assets_yuan=1)


@pytest.mark.parametrize(
    "name, value",
    [
        ("jjj_smes_served", 1.0),
        ("jjj_smes_served", "87"),
        ("jjj_smes_served", True),
        ("total_assets_fen", Decimal(1)),
        ("founded_on", "2020-01-01"),
        ("founded_on", 20200101),
        ("founded_on", datetime(2020, 1, 1)),
        ("openness", "yes"),
        ("openness", 1.0),
        ("name", b"x"),
        ("sponsor_usccs", "91110108XXXX100140"),
        ("sponsor_usccs", [1]),
        ("industries", "HEALTH"),
    ],
)
def test_a_value_of_another_type_is_refused_and_named(name, value):
    p = Platform()
    with pytest.raises(TypeError, match=name):
        setattr(p, name, value)
    with pytest.raises(TypeError):
        Platform(**{name: value})
    assert p == Platform()


def test_numbers_c_cannot_hold_are_refused_as_c_would():
    with pytest.raises(smeplat.InputError) as caught:
        Platform(jjj_smes_served=2**63)
    error = caught.value
    assert (error.status, error.field, error.clause) == (
        smeplat.Status.RANGE,
        smeplat.Field.JJJ_SMES_SERVED,
        smeplat.Clause.ART6_3,
    )
    with pytest.raises(smeplat.InputError):
        Platform(jjj_smes_served=Fact(1, "DECLARED", 2**31))
    assert smeplat.assess(Platform(jjj_smes_served=2**63 - 1), D)["ART6_3_SMES_SERVED"].observed == 2**63 - 1


def test_sets_have_members_by_name_or_number():
    p = Platform(industries={"HEALTH", smeplat.Industry.OTHER})
    assert p.industries.value == {smeplat.Industry.HEALTH, smeplat.Industry.OTHER}
    s = Service(function="TALENT", items=["TALENT_RECRUITMENT", smeplat.Item.TALENT_PLACEMENT])
    assert s.items == {smeplat.Item.TALENT_RECRUITMENT, smeplat.Item.TALENT_PLACEMENT}
    with pytest.raises(smeplat.InputError) as caught:
        Service(function="TALENT", items=["CONSULTING_POLICY"])
    assert caught.value.status is smeplat.Status.BITS and caught.value.path == "services.items"
    with pytest.raises(smeplat.InputError) as caught:
        p.industries = ["MAGIC"]
    assert caught.value.status is smeplat.Status.ENUM


def test_lists_are_lists():
    p = Platform(services=[Service(function="STARTUP", offered=True, records_in_year=1)])
    assert smeplat.assess_criterion(p, D, "ART7_FUNCTIONS").verdict is Verdict.MET
    p.services.append(Service(function="STARTUP"))
    with pytest.raises(smeplat.InputError) as caught:
        p.check()
    assert caught.value.status is smeplat.Status.DUPLICATE and caught.value.entry == 2
    assert caught.value.path == "services[2].function"
    p.services[:] = [smeplat.Incident()]
    with pytest.raises(TypeError, match="services: Service objects"):
        p.check()


def test_copies_and_comparisons(good):
    assert good == good.replace() and good != good.replace(jjj_smes_served=1)
    for other in (copy.copy(good), copy.deepcopy(good), pickle.loads(pickle.dumps(good))):
        assert other == good and other is not good
        other.services.append(Service())
        assert other != good
    deep = copy.deepcopy(good)
    deep.services[0].offered = False
    assert deep != good
    with pytest.raises(TypeError):
        good.replace(no_such_thing=1)
    with pytest.raises(TypeError):
        Platform(no_such_thing=1)
    with pytest.raises(TypeError):
        hash(good)


def test_repr_can_be_evaluated(good):
    names = {**vars(smeplat), "datetime": __import__("datetime")}
    for one in (
        good,
        Rules(smes_min=80, readings={"STAFF_QUALIFICATION": 1}, force={"ART6_1_AGE": "IN_PRINCIPLE"}),
        Platform(industries={"OTHER"}, jjj_smes_served=Fact(1, "VERIFIED", evidence=2)),
        Round(D, 2025),
    ):
        assert eval(repr(one), names) == one


def test_unpaired_surrogates_are_refused_as_c_does():
    with pytest.raises(smeplat.InputError) as caught:
        smeplat.assess(Platform(name="\ud800"), D)
    assert caught.value.status is smeplat.Status.UTF8 and caught.value.field is smeplat.Field.NAME


# ---- assessments ----


def test_a_good_platform_is_met(good):
    a = smeplat.assess(good, Round(D, 2025))
    assert a.overall is a.conditions is a.filing is Verdict.MET
    assert len(a) == len(a.findings) == len(smeplat.criteria()) == 34
    assert a.counts[Verdict.MET] == 34 and a.open == () and a.not_met == ()
    assert a.name == "样例平台" and a.uscc == good.uscc and a.deadline == D and a.earliest == D
    assert [f.criterion for f in a] == [c.criterion for c in smeplat.criteria()]


def test_figures_have_pythons_types(good):
    a = smeplat.assess(
        good.replace(
            founded_on=date(2024, 8, 15), total_assets_fen=299_999_999, jjj_smes_served=87, survey_satisfied=71
        ),
        D,
    )
    assert a.overall is Verdict.NOT_MET
    age, assets, smes, share = (
        a[name] for name in ("ART6_1_AGE", "ART6_1_ASSETS", "ART6_3_SMES_SERVED", "ART6_9_SATISFACTION")
    )
    assert (age.observed, age.required, age.met_from) == (date(2024, 8, 15), D, date(2026, 8, 15))
    assert (assets.observed, assets.required, assets.shortfall) == (299_999_999, 300_000_000, 1)
    assert assets.observed_yuan == Decimal("2999999.99") and age.observed_yuan is None
    assert (smes.observed, smes.shortfall, smes.unit) == (87, 13, smeplat.Unit.SMES)
    assert smes.verdict is Verdict.DISCRETION and smes.reasons == (Reason.IN_PRINCIPLE,)
    assert share.observed == Fraction(71, 80) and share.observed_parts == (71, 80) and share.required_parts == (90, 100)
    assert share.shortfall == 1 and share.shortfall_both == 10
    assert a[Criterion.ART3_PRINCIPLES].observed is None
    assert [f.criterion for f in a.open] == [f.criterion for f in (age, assets, smes, share)]
    with pytest.raises(KeyError):
        a[Criterion(63)]
    with pytest.raises(smeplat.InputError):
        a["ART99"]


def test_a_share_of_nothing(good):
    finding = smeplat.assess(good.replace(sme_service_revenue_fen=0, operating_revenue_fen=0), D)[
        "ART6_8_REVENUE_SHARE"
    ]
    assert finding.observed is None and finding.observed_parts == (0, 0)
    assert Reason.ZERO_DENOMINATOR in finding.reasons


def test_refusals_say_where():
    p = Platform(
        incidents=[
            smeplat.Incident(kind="CRIMINAL", subject="ENTITY", decided_on=date(2025, 1, 1)),
            smeplat.Incident(kind="CRIMINAL", subject="ENTITY", repaired_on=date(2025, 1, 1)),
        ]
    )
    with pytest.raises(smeplat.InputError) as caught:
        smeplat.assess(p, D)
    error = caught.value
    assert error.status is smeplat.Status.CONTRADICTION and error.path == "incidents[2].repaired_on"
    assert error.entry == 2 and error.index is None and error.clause is smeplat.Clause.ART6_2
    assert "incidents[2].repaired_on" in str(error) and "Art. 6(2)" in str(error) and "第六条" in error.text("zh")
    assert isinstance(error, ValueError) and isinstance(error, smeplat.Error)
    again = pickle.loads(pickle.dumps(error))
    assert (again.status, again.path, again.text("zh")) == (error.status, error.path, error.text("zh"))
    for wrong in (None, "2026-06-30", 20260630):
        with pytest.raises(TypeError):
            smeplat.assess(Platform(), wrong)
    with pytest.raises(smeplat.InputError) as caught:
        smeplat.assess(Platform(), Round())
    assert caught.value.status is smeplat.Status.DATE and caught.value.field is smeplat.Field.ROUND_DEADLINE
    with pytest.raises(TypeError):
        smeplat.assess({"name": "x"}, D)


def test_many_at_once_and_the_bad_row_in_its_place(good):
    platforms = [good, Platform(jjj_smes_served=-1), good.replace(jjj_smes_served=3)] * 5
    for chunk in (1, 2, 4, 1000):
        answers = list(smeplat.assess_many(iter(platforms), D, chunk=chunk))
        assert len(answers) == 15
        for i, (platform, answer) in enumerate(zip(platforms, answers)):
            if i % 3 == 1:
                assert isinstance(answer, smeplat.InputError) and answer.index == i
                assert answer.field is smeplat.Field.JJJ_SMES_SERVED and f"[{i}]" in str(answer)
            else:
                assert answer == smeplat.assess(platform, D)
    assert list(smeplat.assess_many([], D)) == []
    with pytest.raises(TypeError):
        list(smeplat.assess_many([None], D))


def test_what_is_stated_later_does_not_reach_an_answer(good):
    for answer in (smeplat.assess(good, D), next(iter(smeplat.assess_many([good], D)))):
        good.jjj_smes_served = 1
        assert answer["ART6_3_SMES_SERVED"].observed == 140
        good.jjj_smes_served = 140


def test_reports(good):
    a = smeplat.assess(good, D)
    assert "样例平台" in a.report("zh") and "第十九条" in a.report("zh") and "Art. 19" in a.report("en")
    assert max(len(line) for line in a.report("en", width=60).splitlines()) <= 60
    assert len(a.report("en", open_only=True)) < len(a.report("en"))
    assert "\x1b[" in a.report("en", colour=True) and "\x1b[" not in a.report("en")
    with pytest.raises(ValueError):
        a.report(width=3)
    with pytest.raises(ValueError):
        a.report("fr")
    assert str(a) == a.report("en")
    smeplat.set_language("zh")
    assert str(a) == a.report("zh")


def test_html_is_complete_and_escaped(good):
    a = smeplat.assess(good.replace(name="<script>alert(1)</script>", jjj_smes_served=87), D)
    for text in (
        a.html("zh"),
        a.html("en"),
        a._repr_html_(),
        good.replace(name="<b>")._repr_html_(),
        a.open[0]._repr_html_(),
    ):
        assert "<script" not in text and "<b>" not in text and text.count("<table") == text.count("</table>")
    assert "需酌定" in a.html("zh") and "left to the bureau" in a.html("en") and "13" in a.html("en")
    assert all(f"{f.criterion.label('en')}" in a.html("en") for f in a)


def test_reprs(good):
    a = smeplat.assess(good.replace(jjj_smes_served=87), D)
    assert repr(a) == "<Assessment DISCRETION of 样例平台 by 2026-06-30: 1 DISCRETION, 33 MET>"
    assert repr(a.open[0]) == (
        "<Finding ART6_3_SMES_SERVED DISCRETION observed=87 required=100 shortfall=13 reasons=IN_PRINCIPLE>"
    )
    assert repr(Fact(1, "VERIFIED", 3)) == "Fact(1, 'VERIFIED', evidence=3)"


# ---- rules ----


def test_rules_are_data(good):
    rules = Rules()
    assert (rules.smes_min, rules.assets_fen_min, rules.filing_workdays) == (100, 300_000_000, 30)
    assert (
        rules.revenue_share_min == Fraction(1, 2) and rules.valid_from == date(2022, 5, 20) and rules.valid_to is None
    )
    assert rules.title == "北京市中小企业公共服务示范平台管理办法" and rules.document_number is None
    assert rules.force["ART6_3_SMES_SERVED"] is smeplat.Force.IN_PRINCIPLE
    assert rules.readings[smeplat.Reading.STAFF_QUALIFICATION] == 0 and rules.relaxable["ART6_2_PENALTIES"] is False
    p = good.replace(jjj_smes_served=87)
    rules.smes_min = 80
    assert smeplat.assess(p, D, rules).overall is Verdict.MET
    rules.smes_min = None
    assert smeplat.assess(p, D, rules)["ART6_3_SMES_SERVED"].field is smeplat.Field.RULES_SMES_MIN
    assert smeplat.assess(p, D, Rules(force={"ART6_3_SMES_SERVED": "NOT_REQUIRED"})).overall is Verdict.MET
    assert smeplat.assess(p, D, Rules(readings={"SME_FLOOR_FORCE": 1})).overall is Verdict.NOT_MET
    assert Rules() == Rules() and Rules() != Rules(smes_min=99)
    assert pickle.loads(pickle.dumps(Rules(title="别的"))) == Rules(title="别的")


def test_wrong_rules_say_where():
    with pytest.raises(smeplat.InputError) as caught:
        Rules(readings={"STAFF_QUALIFICATION": 7}).check()
    assert (
        caught.value.field is smeplat.Field.RULES_READINGS and caught.value.entry == smeplat.Reading.STAFF_QUALIFICATION
    )
    with pytest.raises(smeplat.InputError):
        Rules(readings={"NO_SUCH": 0})
    with pytest.raises(ValueError):
        Rules(readings={"AGE_DAY": 256})
    with pytest.raises(smeplat.InputError):
        Rules(measure="SOMEWHERE_ELSE")
    with pytest.raises(smeplat.InputError) as caught:
        Rules(revenue_share_min=Fraction(3, 2)).check()
    assert caught.value.field is smeplat.Field.RULES_REVENUE_SHARE_MIN
    with pytest.raises(TypeError):
        Rules(revenue_share_min=0.5)
    with pytest.raises(TypeError):
        del Rules().force["ART6_1_AGE"]


def test_reading_points():
    points = smeplat.readings()
    assert len(points) == 26
    staff = points[5]
    assert staff.reading is smeplat.Reading.STAFF_QUALIFICATION and staff.options == 3
    assert staff.option_label(0, "en") != staff.option_label(1, "en")
    assert "第十九条" in smeplat.advice("zh")


def test_sensitivity(good):
    p = good.replace(staff_degree_only=4, staff_title_only=4, staff_degree_and_title=0)
    found = smeplat.sensitivity(p, D)
    assert (found.overall, found.worst, found.best, found.robust) == (Verdict.MET, Verdict.NOT_MET, Verdict.MET, False)
    point = found.points[0]
    assert [one.reading.name for one in found.points] == [
        "STAFF_QUALIFICATION",
        "REVENUE_DENOMINATOR",
        "SATISFACTION_MEASURE",
    ]
    assert point.verdicts == (Verdict.MET, Verdict.NOT_MET, Verdict.NOT_MET)
    assert Criterion.ART6_7_STAFF in found.fragile
    assert found.by_criterion[Criterion.ART6_7_STAFF] == (Verdict.MET, Verdict.NOT_MET, Verdict.MET)
    assert "STAFF_QUALIFICATION" in repr(found) and "*0 MET" in repr(point)
    assert str(found) == found.text("en") and all(one.reading.label("en") in found.text("en") for one in found.points)
    assert found.text("zh") != found.text("en")
    assert smeplat.sensitivity(p, D, vary=["AGE_DAY"]).robust
    assert smeplat.sensitivity(p, D, criterion="ART6_7_STAFF").worst is Verdict.NOT_MET
    with pytest.raises(smeplat.InputError):
        smeplat.sensitivity(p, D, vary=["NO_SUCH"])


def test_remedy(good):
    nothing = smeplat.remedy(good, D)
    assert nothing.reachable and nothing.steps == () and "nothing to do" in repr(nothing)
    p = good.replace(founded_on=None, total_assets_fen=1, jjj_smes_served=Fact(87))
    way = smeplat.remedy(p, D)
    kinds = {step.kind for step in way.steps}
    assert way.reachable and way.overall is Verdict.NOT_MET
    raised = next(step for step in way.steps if step.field is smeplat.Field.TOTAL_ASSETS_FEN)
    assert raised.kind is smeplat.RemedyKind.RAISE and raised.amount == 299_999_999
    stated = next(step for step in way.steps if step.field is smeplat.Field.FOUNDED_ON)
    assert stated.kind is smeplat.RemedyKind.STATE and stated.amount == date(2024, 6, 30)
    assert stated.bound is smeplat.Bound.AT_MOST and stated.field_path == "founded_on"
    assert smeplat.RemedyKind.RULING in kinds
    assert all(step.text("zh") in way.text("zh") for step in way.steps) and str(way) == way.text("en")
    assert len(way.text("en").splitlines()) > len(way.steps)
    mended = p.replace(founded_on=stated.amount, total_assets_fen=300_000_000)
    mended.rulings = [smeplat.Ruling(criterion="ART6_3_SMES_SERVED", ruling="ALLOWED", decided_on=D)]
    assert smeplat.assess(mended, D).overall is Verdict.MET


# ---- titles and duties ----


def test_evaluation():
    good = smeplat.evaluate(
        smeplat.Evaluation(
            year=2025, review_required=True, review_done=True, rating_required=False, grade="GOOD", tier=1
        )
    )
    assert (good.grade, good.title, good.funding) == (
        smeplat.Grade.GOOD,
        smeplat.TitleOutcome.KEEP,
        smeplat.Funding.TIERED,
    )
    missed = smeplat.evaluate(smeplat.Evaluation(review_required=True, review_done=False))
    assert missed.grade is smeplat.Grade.FAIL and missed.grounds == (smeplat.Ground.ART14,)
    assert Reason.NOT_PARTICIPATED in missed.reasons and "不合格" in missed.text("zh")
    assert smeplat.evaluate(smeplat.Evaluation()).title is smeplat.TitleOutcome.OPEN
    with pytest.raises(smeplat.InputError) as caught:
        smeplat.evaluate(smeplat.Evaluation(year=1))
    assert caught.value.path == "evaluation.year"


def test_revocation_and_bar():
    holder = smeplat.Holder(
        granted_on=date(2022, 9, 1),
        application_deadline=date(2022, 6, 30),
        as_of=date(2025, 1, 1),
        incidents=[smeplat.Incident(kind="CRIMINAL", subject="ENTITY", decided_on=date(2024, 1, 1))],
        falsehoods=[smeplat.Falsehood(context="APPLICATION", found_on=date(2024, 5, 1))],
    )
    found = smeplat.revocation(holder)
    states = {ground.ground: ground.state for ground in found.grounds}
    assert states == {
        smeplat.Ground.ART15_1: smeplat.GroundState.OPEN,
        smeplat.Ground.ART15_2: smeplat.GroundState.MADE_OUT,
        smeplat.Ground.ART15_3: smeplat.GroundState.ABSENT,
    }
    assert found.made_out == (smeplat.Ground.ART15_2,) and found.open == (smeplat.Ground.ART15_1,)
    assert [(one.ground, one.entry) for one in found.triggers] == [
        (smeplat.Ground.ART15_1, 1),
        (smeplat.Ground.ART15_2, 1),
    ]
    assert found.grounds[0].field_path == "falsehoods[1].confirmed"
    assert "第十五条" in found.grounds[1].text("zh")

    record = [smeplat.Revocation(ground="ART15_2", decided_on=date(2025, 3, 1))]
    bar = smeplat.bar(record, date(2026, 1, 1))
    assert bar.barred is smeplat.Answer.YES
    assert (bar.from_, bar.until, bar.first_filing) == (date(2025, 3, 1), date(2027, 3, 1), date(2027, 3, 2))
    assert smeplat.bar(record, date(2027, 3, 2)).barred is smeplat.Answer.NO
    assert smeplat.bar(record).barred is smeplat.Answer.UNKNOWN and smeplat.bar([]).barred is smeplat.Answer.NO
    with pytest.raises(smeplat.InputError) as caught:
        smeplat.bar([smeplat.Revocation()], D)
    assert caught.value.path == "revocations[1].ground"


def test_change():
    found = smeplat.change(smeplat.Change(kind="ADDRESS", occurred_on=date(2026, 9, 1), as_of=date(2026, 10, 1)))
    assert found.due_on == date(2026, 10, 19) and found.due_certainty is smeplat.Certainty.NOTIFIED
    assert found.state is smeplat.ChangeState.OPEN and found.major is smeplat.Major.YES and found.workdays_left > 0
    none = smeplat.change(smeplat.Change(kind="OTHER", occurred_on=date(2026, 9, 1)))
    assert none.workdays_left is None and none.state is smeplat.ChangeState.NONE
    rows = smeplat.change_many([smeplat.Change(kind="NAME", occurred_on=date(2026, 9, 1)), smeplat.Change()])
    assert rows[0].due_on == found.due_on and isinstance(rows[1], smeplat.InputError) and rows[1].index == 1
    assert smeplat.change_many([]) == []


def test_publicity_and_reports():
    given = smeplat.Publicity(
        started_on=date(2026, 8, 3),
        workdays=7,
        as_of=date(2026, 8, 20),
        objections=[smeplat.Objection(raised_on=date(2026, 8, 5))],
    )
    found = smeplat.publicity(given)
    assert found.ends_on == date(2026, 8, 11) and found.award is smeplat.Award.BLOCKED and found.first_open == 1
    given.objections[0].decided_on, given.objections[0].outcome = date(2026, 8, 12), "DISMISSED"
    assert smeplat.publicity(given).award is smeplat.Award.CLEAR
    late = smeplat.report_duty(smeplat.ReportDuty(due_on=date(2026, 1, 31), as_of=date(2026, 2, 10)))
    assert late.state is smeplat.ReportDutyState.OVERDUE and late.days_late == 10 and late.days_left == 0


def test_history():
    events = [
        smeplat.Event(type="APPLIED", on=date(2022, 6, 1)),
        smeplat.Event(type="PUBLICITY_STARTED", on=date(2022, 8, 1), workdays=7),
        smeplat.Event(type="AWARDED", on=date(2022, 9, 1)),
        smeplat.Event(type="CHANGED", on=date(2026, 9, 1), change_kind="NAME"),
    ]
    found = smeplat.history(events, date(2026, 9, 10))
    assert found.state is smeplat.TitleState.HOLDER and found.since == date(2022, 9, 1) and found.event == 3
    (notice,) = found.notices
    assert notice.notice is smeplat.NoticeKind.CHANGE_DUE and notice.notice_date == date(2026, 10, 19)
    assert "2026-10-19" in notice.text("en") and notice.event_text("en")
    assert "示范平台" in found.timeline("zh") and "某平台" in found.timeline("zh", name="某平台")
    assert len(found.timeline("en", events=False)) < len(found.timeline("en"))
    assert smeplat.history([], D).state is smeplat.TitleState.NONE
    with pytest.raises(smeplat.InputError) as caught:
        smeplat.history(events[::-1], D)
    assert caught.value.status is smeplat.Status.ORDER and caught.value.entry == 2
    with pytest.raises(ValueError):
        found.timeline(width=1)


# ---- dates and codes ----


def test_working_days():
    answer = smeplat.workdays.add(date(2026, 11, 23), 30)
    assert answer.date == date(2027, 1, 5) and answer.certainty is smeplat.Certainty.PROVISIONAL
    assert (answer.counted, answer.uncounted) == (28, 2)
    assert smeplat.workdays.count(date(2026, 11, 23), answer.date).count == 30
    assert smeplat.workdays.count(answer.date, date(2026, 11, 23)).count < 0
    off = smeplat.workdays.check(date(2026, 10, 1))
    assert not off.workday and off.holiday and off.notice and off.kind is smeplat.DayKind.OFF
    assert smeplat.add_years(date(2024, 2, 29), 2) == date(2026, 2, 28)
    assert smeplat.add_months(date(2026, 1, 31), 1) == date(2026, 2, 28)
    with pytest.raises(smeplat.InputError) as caught:
        smeplat.workdays.add(date(2040, 12, 1), 300)
    assert caught.value.status is smeplat.Status.CALENDAR
    with pytest.raises(smeplat.InputError):
        smeplat.add_years(date(2199, 1, 1), 1)
    many = smeplat.workdays.add_many([date(2026, 9, 1), date(2041, 1, 1), date(2026, 9, 2)], 5)
    assert many[0] == smeplat.workdays.add(date(2026, 9, 1), 5)
    assert isinstance(many[1], smeplat.InputError) and many[1].index == 1
    assert smeplat.workdays.count_many([date(2026, 9, 1)], [date(2026, 9, 8)])[0].count == 5
    assert smeplat.workdays.check_many([date(2026, 10, 1)])[0] == off and smeplat.workdays.check_many([]) == []


def test_calendars(tmp_path):
    text = "# covers 2027-01-01..2027-12-31\n# edition 某版\n2027-01-01\toff\t元旦\t通知\n2027-01-04\toff\t元旦\t\n"
    calendar = smeplat.Calendar.parse(text)
    assert calendar.edition == "某版" and len(calendar.days) == 2 and calendar.base is None
    assert calendar.days[0] == smeplat.CalendarDay(date(2027, 1, 1), False, "元旦", "通知")
    answer = smeplat.workdays.add(date(2026, 11, 23), 30, calendar)
    assert answer.date == date(2027, 1, 6) and answer.certainty is smeplat.Certainty.NOTIFIED
    assert smeplat.workdays.check(date(2027, 1, 1), calendar).notice == "通知"
    path = tmp_path / "某.tsv"
    path.write_text(text, encoding="utf-8")
    assert smeplat.Calendar.load(path, calendar).coverage().layers == 2
    made = smeplat.Calendar(
        covers_from=date(2027, 1, 1), covers_to=date(2027, 12, 31), days=calendar.days, edition="某版"
    )
    assert made.days == calendar.days and "某版" in repr(made)
    again = pickle.loads(pickle.dumps(made))
    assert again.days == made.days and again.coverage() == made.coverage()
    with pytest.raises(smeplat.InputError) as caught:
        smeplat.Calendar.parse(text + "2027-01-02\tperhaps\t\t\n")
    assert caught.value.entry == 5
    with pytest.raises(smeplat.InputError) as caught:
        smeplat.Calendar(covers_from=date(2027, 1, 1), covers_to=date(2027, 12, 31), days=calendar.days[::-1])
    assert caught.value.status is smeplat.Status.ORDER
    with pytest.raises(TypeError):
        smeplat.workdays.add(D, 1, "calendar")
    whole = smeplat.workdays.coverage()
    assert whole.notified_to == date(2026, 12, 31) and whole.edition == whole.builtin_edition


def test_codes():
    code = smeplat.uscc("91110108XXXX100141")
    assert not code.valid and code.check_expected == "0" and code.department == "9" and code.in_beijing
    assert code.region == 110108 and code.region_label("zh") == "北京市海淀区" and code.category_label("en") == "enterprise"
    assert smeplat.uscc("91110108XXXX100140").valid
    for wrong in ("", "9111", "91110108xxxx100140", "九"):
        with pytest.raises(smeplat.InputError) as caught:
            smeplat.uscc(wrong)
        assert caught.value.status is smeplat.Status.CODE
    with pytest.raises(TypeError):
        smeplat.uscc(91)


# ---- documents ----


def test_documents(good):
    document = {
        "round": {"deadline": "2026-06-30"},
        "platforms": [good.to_document(), {"facts": {"jjj_smes_served": -1}}],
    }
    found = smeplat.document("assess", document, lang="en")
    assert found["results"][0]["overall"] == "MET" and found["results"][1]["error"]["field"] == "jjj_smes_served"
    assert smeplat.document("assess", document, format="csv").startswith("row,name,uscc")
    assert "样例平台" in smeplat.document("assess", document, format="text", width=80)
    assert smeplat.document("workdays", "check 2026-10-01")["results"][0]["workday"] is False
    with pytest.raises(smeplat.DocumentError) as caught:
        smeplat.document("assess", {"round": {"deadline": "2026-06-30"}, "platforms": [{"facts": {"openness": 1}}]})
    assert caught.value.path == "platforms[0].facts.openness" and caught.value.status is smeplat.Status.SHAPE
    assert "openness" in str(caught.value) and pickle.loads(pickle.dumps(caught.value)).path == caught.value.path
    with pytest.raises(smeplat.InputError):
        smeplat.document("no such command", {})
    with pytest.raises(ValueError):
        smeplat.document("assess", document, format="xml")
    lines = smeplat.document_lines({"round": {"deadline": "2026-06-30"}}, [good.to_document(), "{", {"name": "x"}])
    assert [row.get("overall") or row["error"]["status"] for row in lines] == ["MET", "SHAPE", "UNKNOWN"]
    with pytest.raises(smeplat.DocumentError):
        list(smeplat.document_lines({}, []))


@pytest.mark.parametrize(
    "stated, path",
    [
        ({"facts": {"no_such": 1}}, "facts.no_such"),
        ({"facts": {"jjj_smes_served": 1.0}}, "facts.jjj_smes_served"),
        ({"facts": {"openness": {"value": True, "more": 1}}}, "facts.openness.more"),
        ({"facts": {"founded_on": "2020-1-1"}}, "facts.founded_on"),
        ({"facts": {"total_assets_fen": 1, "total_assets_yuan": "1"}}, "facts.total_assets_yuan"),
        ({"facts": {"total_assets_yuan": "1.234"}}, "facts.total_assets_yuan"),
        ({"facts": {"name": "x"}}, "facts.name"),
        ({"openness": True}, "openness"),
        ({"services": [{"function": 1}]}, "services[0].function"),
        ({"incidents": {}}, "incidents"),
        ({"name": 1}, "name"),
    ],
)
def test_platforms_of_wrong_shape_are_refused_as_the_door_does(stated, path):
    with pytest.raises(smeplat.DocumentError) as caught:
        Platform.from_document(stated)
    assert caught.value.path == path
    with pytest.raises(smeplat.DocumentError) as caught:
        smeplat.document("assess", {"round": {"deadline": "2026-06-30"}, "platforms": [stated]})
    assert caught.value.path.endswith(path)


# ---- enumerations ----


def test_enumerators_are_numbers_with_names():
    assert Verdict.MET == 4 and str(Verdict.MET) == "MET" and f"{Verdict.MET}" == "MET" and f"{Verdict.MET:d}" == "4"
    assert f"{Verdict.MET:>6}" == "   MET" and repr(Verdict.MET) == "Verdict.MET"
    assert Verdict("MET") is Verdict(4) is Verdict["MET"] is Verdict.MET
    assert Verdict.DISCRETION.label("zh") == "需酌定" and Verdict.DISCRETION.label("en") == "left to the bureau"
    assert str(smeplat.Clause.ART6_3) == "6(3)" and smeplat.Clause("6(3)") is smeplat.Clause.ART6_3
    assert str(smeplat.Field.INCIDENTS_SEVERITY) == "incidents.severity"
    assert smeplat.Field("incidents.severity") is smeplat.Field.INCIDENTS_SEVERITY
    with pytest.raises(ValueError):
        Verdict("PERHAPS")
    with pytest.raises(AttributeError):
        smeplat.NoSuchThing
    assert "Verdict" in dir(smeplat) and pickle.loads(pickle.dumps(Verdict.MET)) is Verdict.MET
    assert smeplat.ReportFlag.COLOUR | smeplat.ReportFlag.OPEN_ONLY == 3


def test_numbers_of_a_newer_library_stay_usable():
    newer = Verdict(77)
    assert newer == 77 and isinstance(newer, Verdict) and newer is Verdict(77) and newer.name == "NUMBER_77"
    assert newer not in list(Verdict) and newer + 1 == 78 and newer.label("en")
    finding = smeplat.assess(Platform(), D).findings[0]
    finding._c.verdict, finding._c.reasons = 77, 1 << 60 | 2
    assert finding.verdict == 77 and finding.reasons == (Reason.NOT_STATED, Reason(60)) and repr(finding)
    assert pickle.loads(pickle.dumps(newer)) == 77


def test_every_enumeration_can_be_made_and_is_whole():
    for name in smeplat.enums.NAMES:
        cls = getattr(smeplat, name)
        rows = smeplat._abi.FAMILIES[smeplat.enums._FAMILIES[name]]
        assert len(cls) == len(set(rows.values())) and cls.__doc__
        for member in cls:
            assert isinstance(member, int)
            if isinstance(member, smeplat.enums.Named):
                assert str(member) and member.label("zh") and member.label("en")
                if smeplat.enums._has(smeplat.enums._FAMILIES[name]):
                    assert cls(str(member)) is member


def test_everything_public_is_documented():
    for name in smeplat.__all__:
        found = getattr(smeplat, name)
        assert found.__doc__, name
        for attribute, value in vars(found).items() if isinstance(found, type) else ():
            if not attribute.startswith("_") and (callable(value) or isinstance(value, property)):
                assert getattr(value, "__doc__", None), f"{name}.{attribute}"
        if isinstance(found, type) and issubclass(found, (smeplat._attr.Input, smeplat._attr.Result)):
            for attribute, value in smeplat._attr.attributes(found).items():
                assert value.__doc__, f"{name}.{attribute}"


def test_results_are_data(good):
    a = smeplat.assess(good, D)
    row = a["ART6_1_AGE"].to_dict()
    assert row["criterion"] is Criterion.ART6_1_AGE and row["verdict"] is Verdict.MET
    assert smeplat.workdays.add(D, 1).to_document()["date"] == "2026-07-01"
    with pytest.raises(AttributeError):
        a.overall = Verdict.MET
    with pytest.raises(AttributeError):
        a["ART6_1_AGE"].verdict = Verdict.MET
    assert a == smeplat.assess(good, D) and a != smeplat.assess(good.replace(jjj_smes_served=1), D)
