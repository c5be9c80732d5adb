"""Run under AddressSanitizer by test_lifetime.py: everything the library borrows or points into, used after Python has had
every occasion to free it. With an argument, breaks the rule on purpose: "text" or "calendar".

SPDX-License-Identifier: Apache-2.0
"""
import gc
import sys
import threading
from datetime import date

import smeplat
from smeplat import _attr

D = date(2026, 6, 30)
CALENDAR = "# covers 2027-01-01..2027-12-31\n# edition {0}\n2027-01-01\toff\t{0}\t{0}\n"


def fresh(text):
    """A text that nothing else holds."""
    return "".join([*text])


def platform(i):
    return smeplat.Platform(
        name=fresh(f"平台第{i}号" * 50),
        uscc=fresh("91110108XXXX100140"),
        sponsor_usccs=[fresh("51110000MJ0101505U"), fresh("91110108XXXX100140")],
        founded_on=date(2020, 1, 1),
        jjj_smes_served=i,
        services=[smeplat.Service(function=n, offered=True, records_in_year=i) for n in range(1, 7)],
        incidents=[
            smeplat.Incident(kind="CRIMINAL", subject="ENTITY", decided_on=date(2025, 1, 1), evidence=i)
            for i in range(5)
        ],
        revocations=[smeplat.Revocation(ground="ART15_1", decided_on=date(2020, 1, 1))],
        rulings=[
            smeplat.Ruling(
                criterion="ART6_1_ASSETS", ruling="ALLOWED", decided_on=date(2026, 1, 1), reference=fresh("京" * 99)
            )
        ],
    )


def rubbish():
    """Fills what was freed."""
    gc.collect()
    return [bytes([i % 251]) * (i * 7) for i in range(300)]


def applications():
    rules = smeplat.Rules(title=fresh("另一办法" * 20), issuer=fresh("某局" * 20))
    answers = [smeplat.assess(platform(i), D, rules) for i in range(3)]
    many = list(smeplat.assess_many((platform(i) for i in range(40)), D, rules, chunk=7))
    points = smeplat.sensitivity(platform(9), D, rules)
    steps = smeplat.remedy(platform(9), D, rules).steps
    findings = [answer.findings[3] for answer in answers] + [answer["ART6_3_SMES_SERVED"] for answer in many]
    del rules
    kept = rubbish()
    for answer in [*answers, *many]:
        assert "平台第" in answer.report("zh") and answer.name.startswith("平台第") and answer.html()
        answer.to_document()
    reports = [finding.text("en") for finding in findings]
    del answers, many
    kept += rubbish()
    assert [finding.text("en") for finding in findings] == reports
    assert points.points is not None and repr(points) and [repr(step) for step in steps]
    return kept


def records():
    data = bytearray(smeplat.assess(platform(4), D, smeplat.Rules(title=fresh("另一办法" * 20))).record())
    record = smeplat.Record(data)
    data[:] = bytes(len(data))
    answers = [record.assessment, record.platform, record.rules]
    del record
    kept = rubbish()
    assert "平台第" in answers[0].report("zh") and answers[0].record()
    assert answers[1].rulings[0].reference == "京" * 99 and answers[2].title == "另一办法" * 20
    assert smeplat.Record(answers[0].record()).replay()
    table = smeplat.arrays.PlatformArray([platform(i) for i in range(9)]).assess(D, findings=True)
    last = table[8]
    del table
    kept += rubbish()
    assert "平台第" in last.report("zh") and last.findings[0].text("en")
    return kept


def calendars():
    base = smeplat.Calendar.parse(fresh(CALENDAR.format("元旦" * 30)))
    layers = [smeplat.Calendar.parse(fresh(CALENDAR.format(f"第{i}层" * 30)), base) for i in range(3)]
    made = smeplat.Calendar(
        covers_from=date(2027, 1, 1),
        covers_to=date(2027, 12, 31),
        days=[smeplat.CalendarDay(date(2027, 1, 1), False, fresh("假日" * 30), fresh("通知" * 30))],
        edition=fresh("某版" * 30),
        base=layers[0],
    )
    days = [smeplat.workdays.check(date(2027, 1, 1), calendar) for calendar in [base, *layers, made]]
    many = smeplat.workdays.add_many([date(2026, 12, 30)] * 5, 3, made)
    covers = [calendar.coverage() for calendar in [base, *layers, made]]
    change = smeplat.change(
        smeplat.Change(kind="NAME", occurred_on=date(2026, 12, 1), as_of=date(2027, 2, 1)), None, made
    )
    del base, layers, made
    kept = rubbish()
    assert all(len(one.holiday) >= 60 and one.notice for one in days)
    assert all(len(one.edition) >= 60 for one in covers)
    assert many[0].date and change.due_on
    return kept


def histories():
    events = [
        smeplat.Event(type="APPLIED", on=date(2022, 6, 1)),
        smeplat.Event(type="PUBLICITY_STARTED", on=date(2022, 8, 1), workdays=7),
        smeplat.Event(type="AWARDED", on=date(2022, 9, 1)),
        smeplat.Event(type="EVALUATED", on=date(2024, 3, 1), evaluation=smeplat.Evaluation(year=2023, grade="FAIL")),
        smeplat.Event(type="REVOKED", on=date(2024, 6, 1), ground="ART14"),
    ]
    found = smeplat.history(events, date(2026, 1, 1))
    results = found.results
    del events
    kept = rubbish()
    assert fresh("某平台" * 50)[:3] in found.timeline("zh", name=fresh("某平台" * 50))
    del found
    kept += rubbish()
    [(result.text("zh"), result.event_text("en")) for result in results]
    holder = smeplat.Holder(
        granted_on=date(2022, 1, 1),
        as_of=date(2025, 1, 1),
        incidents=[smeplat.Incident(kind="CRIMINAL", subject="ENTITY", decided_on=date(2024, 1, 1))],
        falsehoods=[smeplat.Falsehood(context="APPLICATION", found_on=date(2024, 1, 1), confirmed=True)],
    )
    found = smeplat.revocation(holder)
    grounds, triggers = found.grounds, found.triggers
    del found, holder
    kept += rubbish()
    assert [ground.text("en") for ground in grounds] and [repr(one) for one in triggers]
    bar = smeplat.bar([smeplat.Revocation(ground="ART15_1", decided_on=date(2025, 1, 1))], date(2025, 6, 1))
    assert bar.text("zh")
    return kept


def documents():
    smeplat.document("uscc", fresh("91110108XXXX100140"), lang="en")
    try:
        smeplat.document("assess", fresh('{"round": {}}'))
    except smeplat.DocumentError as error:
        assert error.path and str(error)
    lines = ({"name": fresh("行" * 200), "facts": {"jjj_smes_served": i}} for i in range(9))
    for result in smeplat.document_lines({"round": {"deadline": "2026-06-30"}}, lines):
        assert len(result["name"]) == 200
    return rubbish()


def changed_meanwhile():
    """One thread asks while another changes what is stated: C has a copy of its own."""
    stated = platform(1)
    stop = threading.Event()

    def change():
        i = 0
        while not stop.is_set():
            i += 1
            stated.name = fresh(f"改{i}" * 40)
            stated.sponsor_usccs = [fresh("51110000MJ0101505U")] * (i % 4)
            stated.incidents = stated.incidents[: i % 3] + platform(i).incidents[:2]

    thread = threading.Thread(target=change)
    thread.start()
    for _ in range(60):
        assert smeplat.assess(stated, D).report("en")
    stop.set()
    thread.join()
    return rubbish()


def main():
    if sys.argv[1:] == ["text"]:
        # Borrowed text that nobody keeps.
        whole = _attr.Text.lend
        _attr.Text.lend = lambda self, c, name, value, keep: whole(self, c, name, value, [])
    if sys.argv[1:] == ["calendar"]:
        _attr.Result.__init__ = lambda self, c, keep=None: setattr(self, "_c", c)
    for part in (applications, records, calendars, histories, documents, changed_meanwhile):
        part()
    print("all right")


if __name__ == "__main__":
    main()
