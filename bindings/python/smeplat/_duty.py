"""Duties with dates: changes (Art. 17), publicity (Art. 11, 12) and reporting (Art. 16).

SPDX-License-Identifier: Apache-2.0
"""
from __future__ import annotations

from ctypes import byref, sizeof

from . import _abi, _types
from ._error import InputError, refuse
from ._input import Change, Publicity, ReportDuty, Rules, lent, lent_rules, ref
from ._library import lib
from .workdays import lent_calendar

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Iterable, List, Optional, Union

    from .workdays import Calendar


class ChangeResult(_types.ChangeResult):
    """When a change is to be filed, and whether it was."""

    __slots__ = ()


def change(change: Change, rules: Optional[Rules] = None, calendar: Optional[Calendar] = None) -> ChangeResult:
    """When a major change is to be filed, and whether it was (Art. 17): by working day 30 after it. How sure the date is says
    `due_certainty`: a later holiday notice may move it.

    InputError: `kind` or `occurred_on` missing, a day the calendar does not speak of (status CALENDAR).
    """
    keep: List[Any] = []
    c, r, cal = lent(change, Change, keep), lent_rules(rules, keep), lent_calendar(calendar, keep)
    out, error = _abi.ChangeResult.new(), _abi.Error.new()
    if lib.smeplat_change_assess(byref(c), ref(r), ref(cal), byref(out), byref(error)):
        refuse(error)
    return ChangeResult(out)


def change_many(
    changes: Iterable[Change], rules: Optional[Rules] = None, calendar: Optional[Calendar] = None
) -> List[Union[ChangeResult, InputError]]:
    """change() for any number of changes in one call; in the place of one that is refused comes its InputError, not raised."""
    keep: List[Any] = []
    r, cal = lent_rules(rules, keep), lent_calendar(calendar, keep)
    rows = [lent(one, Change, keep) for one in changes]
    if not rows:
        return []
    out, error = (_abi.ChangeResult * len(rows))(), _abi.Error.new()
    out[0].struct_size = sizeof(_abi.ChangeResult)
    if lib.smeplat_change_assess_n((_abi.Change * len(rows))(*rows), len(rows), ref(r), ref(cal), out, byref(error)):
        refuse(error)
    return [
        InputError(row.status, row.error_field, row.error_clause, i, row.error_entry or None)
        if row.status
        else ChangeResult(row)
        for i, row in enumerate(out)
    ]


class PublicityResult(_types.PublicityResult):
    """When a publicity ends, and what stands in the way of the award."""

    __slots__ = ()


def publicity(
    publicity: Publicity, rules: Optional[Rules] = None, calendar: Optional[Calendar] = None
) -> PublicityResult:
    """When a publicity ends, and what stands in the way of the award (Art. 11, 12). Its length is yours to state: the Measures
    do not.

    InputError: `started_on` or `workdays` missing, an objection decided before it was raised.
    """
    keep: List[Any] = []
    p, r, cal = lent(publicity, Publicity, keep), lent_rules(rules, keep), lent_calendar(calendar, keep)
    out, error = _abi.PublicityResult.new(), _abi.Error.new()
    if lib.smeplat_publicity_assess(byref(p), ref(r), ref(cal), byref(out), byref(error)):
        refuse(error)
    return PublicityResult(out)


class ReportDutyResult(_types.ReportDutyResult):
    """Whether a report that was due was made."""

    __slots__ = ()


def report_duty(report: ReportDuty) -> ReportDutyResult:
    """Whether a report that was due was made (Art. 16). Due dates are yours, in calendar days.

    InputError: `due_on` missing, or a date that is none.
    """
    keep: List[Any] = []
    d = lent(report, ReportDuty, keep)
    out, error = _abi.ReportDutyResult.new(), _abi.Error.new()
    if lib.smeplat_report_duty_assess(byref(d), byref(out), byref(error)):
        refuse(error)
    return ReportDutyResult(out)
