"""北京市中小企业公共服务示范平台管理办法 (2022) as a library: what is stated of a platform goes in, verdicts with reasons come out.

    from datetime import date
    import smeplat

    platform = smeplat.Platform(name="…", founded_on=date(2024, 8, 15), jjj_smes_served=87)
    answer = smeplat.assess(platform, date(2026, 6, 30))
    answer.overall                              # Verdict.NOT_MET
    answer["ART6_3_SMES_SERVED"].shortfall      # 13
    print(answer.report("en"))

Dates are datetime.date, money is int fen or Decimal yuan, shares are Fraction, what is not stated is None: nothing is ever
presumed. Every result is advice: the Measures are interpreted by the bureau alone (Art. 19).

The numbers, rules and dates are libsmeplat's, which does the work without holding the interpreter lock; on import its own table
of structs and constants is compared with what this package believes, and a difference is an ImportError.

SPDX-License-Identifier: Apache-2.0
"""
from __future__ import annotations

from . import enums, workdays
from ._assess import (
    Assessment,
    CriterionInfo,
    Finding,
    Point,
    ReadingInfo,
    Remedy,
    RemedyStep,
    Sensitivity,
    advice,
    assess,
    assess_criterion,
    assess_many,
    criteria,
    readings,
    remedy,
    sensitivity,
)
from ._attr import Fact, yuan_of as yuan
from ._code import Uscc, uscc
from ._document import document, document_lines
from ._duty import (
    ChangeResult,
    PublicityResult,
    ReportDutyResult,
    change,
    change_many,
    publicity,
    report_duty,
)
from ._error import DocumentError, Error, InputError
from ._input import (
    Change,
    Evaluation,
    Event,
    Falsehood,
    Holder,
    Incident,
    Objection,
    Platform,
    Publicity,
    ReportDuty,
    Revocation,
    Round,
    Rules,
    Ruling,
    Service,
)
from ._library import lib as _lib, set_language
from ._record import Record, Replay
from ._title import (
    BarResult,
    EvaluationResult,
    EventResult,
    GroundFinding,
    History,
    RevocationResult,
    Trigger,
    bar,
    evaluate,
    history,
    revocation,
)
from .workdays import Calendar, CalendarDay, Coverage, Workdays, add_months, add_years

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, List

    from . import arrays as arrays
    from .enums import *  # noqa: F401, F403

#: Version of the library that is loaded.
__version__: str = _lib.smeplat_version_text().decode("ascii")

__all__ = [
    "Assessment",
    "BarResult",
    "Calendar",
    "CalendarDay",
    "Change",
    "ChangeResult",
    "Coverage",
    "CriterionInfo",
    "DocumentError",
    "Error",
    "Evaluation",
    "EvaluationResult",
    "Event",
    "EventResult",
    "Fact",
    "Falsehood",
    "Finding",
    "GroundFinding",
    "History",
    "Holder",
    "Incident",
    "InputError",
    "Objection",
    "Platform",
    "Point",
    "Publicity",
    "PublicityResult",
    "ReadingInfo",
    "Record",
    "Remedy",
    "RemedyStep",
    "Replay",
    "ReportDuty",
    "ReportDutyResult",
    "Revocation",
    "RevocationResult",
    "Round",
    "Rules",
    "Ruling",
    "Sensitivity",
    "Service",
    "Trigger",
    "Uscc",
    "Workdays",
    "add_months",
    "add_years",
    "advice",
    "arrays",
    "assess",
    "assess_criterion",
    "assess_many",
    "bar",
    "change",
    "change_many",
    "criteria",
    "document",
    "document_lines",
    "enums",
    "evaluate",
    "history",
    "publicity",
    "readings",
    "remedy",
    "report_duty",
    "revocation",
    "sensitivity",
    "set_language",
    "uscc",
    "workdays",
    "yuan",
]


for _name in __all__:
    # What is public is called smeplat.InputError, in tracebacks too, and not by the file it is written in.
    if isinstance(globals().get(_name), type):
        globals()[_name].__module__ = __name__


def __getattr__(name: str) -> Any:
    if name == "arrays":
        from importlib import import_module

        return import_module(".arrays", __name__)
    # Enumerations are made when they are first asked for.
    if name in enums.NAMES:
        return globals().setdefault(name, getattr(enums, name))
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> List[str]:
    return sorted([*__all__, *enums.NAMES, "__version__"])
