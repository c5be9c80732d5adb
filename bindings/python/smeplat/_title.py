"""Holders of the title: evaluation (Art. 13, 14), grounds of revocation and the bar (Art. 15), and dated histories.

SPDX-License-Identifier: Apache-2.0
"""
from __future__ import annotations

from ctypes import addressof, byref, c_size_t, sizeof
from datetime import date as Date

from . import _abi, _types
from ._attr import day
from ._error import refuse
from ._input import Evaluation, Event, Holder, Revocation, Rules, field_path, lent, lent_rules, ref
from ._library import address, columns, language, lib, text
from .workdays import lent_calendar

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Iterable, List, Optional, Tuple

    from .workdays import Calendar


class EvaluationResult(_types.EvaluationResult):
    """What a year's exercise means for title, funding and support."""

    __slots__ = ()

    def text(self, lang: Optional[str] = None) -> str:
        """In sentences, "zh" or "en"."""
        return text(lib.smeplat_evaluation_text, byref(self._c), language(lang))

    def __str__(self) -> str:
        return self.text()


def evaluate(evaluation: Evaluation, rules: Optional[Rules] = None) -> EvaluationResult:
    """What a year's exercise means for title and funding (Art. 13, 14). An exercise that was required and missed counts as
    FAIL (R19); what is not known leaves the outcome open. Grounds are reported; only the bureau takes a title away.

    InputError: a year outside 1900..2199, a number below 0, a grade that is none.
    """
    keep: List[Any] = []
    e, r = lent(evaluation, Evaluation, keep), lent_rules(rules, keep)
    out, error = _abi.EvaluationResult.new(), _abi.Error.new()
    if lib.smeplat_evaluation_assess(byref(e), ref(r), byref(out), byref(error)):
        refuse(error)
    return EvaluationResult(out)


class GroundFinding(_types.GroundFinding):
    """How one ground of Art. 15 stands. MADE_OUT speaks against the holder."""

    __slots__ = ()

    @property
    def field_path(self) -> Optional[str]:
        """`field` with its place in a list; None without a field."""
        return field_path(self._c.field, self._c.field_entry)

    def text(self, lang: Optional[str] = None) -> str:
        """In sentences, "zh" or "en"."""
        return text(lib.smeplat_ground_finding_text, byref(self._c), language(lang))

    def __str__(self) -> str:
        return self.text()


class Trigger(_types.Trigger):
    """What one entry of a list does to one ground."""

    __slots__ = ()


class RevocationResult(_types.RevocationResult):
    """How the grounds of Art. 15 stand on a day."""

    __slots__ = ("_grounds", "_triggers")

    def __init__(self, c: Any, grounds: Any, triggers: Any) -> None:
        super().__init__(c)
        self._grounds, self._triggers = grounds, triggers

    @property
    def grounds(self) -> Tuple[GroundFinding, ...]:
        """One a ground, in the order of the text."""
        return tuple(GroundFinding(row) for row in self._grounds[: self._c.ground_count])

    @property
    def triggers(self) -> Tuple[Trigger, ...]:
        """Every incident and falsehood that speaks for a ground, ground by ground."""
        return tuple(Trigger(row) for row in self._triggers)

    def __str__(self) -> str:
        return "\n".join(ground.text() for ground in self.grounds)


def revocation(holder: Holder, rules: Optional[Rules] = None) -> RevocationResult:
    """How the grounds of Art. 15 stand for a holder on `as_of`. The library reports; the bureau decides.

    InputError: a date that is missing or none, an entry whose statements cannot all be true.
    """
    keep: List[Any] = []
    h, r = lent(holder, Holder, keep), lent_rules(rules, keep)
    out, error = _abi.RevocationResult.new(), _abi.Error.new()
    grounds = (_abi.GroundFinding * _abi.FAMILIES["limit"]["GROUNDS_MAX"])()
    grounds[0].struct_size = sizeof(_abi.GroundFinding)
    if lib.smeplat_revocation_assess(byref(h), ref(r), byref(out), grounds, len(grounds), byref(error)):
        refuse(error)
    # A falsehood speaks for one ground, an incident for two at most.
    count = c_size_t(2 * h.incident_count + h.falsehood_count)
    triggers = (_abi.Trigger * max(count.value, 1))()
    triggers[0].struct_size = sizeof(_abi.Trigger)
    if lib.smeplat_revocation_triggers(byref(h), ref(r), triggers, len(triggers), byref(count), byref(error)):
        refuse(error)
    return RevocationResult(out, grounds, list(triggers[: count.value]))


class BarResult(_types.BarResult):
    """Whether a bar on applying holds (Art. 15)."""

    __slots__ = ()

    @property
    def field_path(self) -> Optional[str]:
        """`field` with its place in a list; None without a field."""
        return field_path(self._c.field, self._c.field_entry)

    def text(self, lang: Optional[str] = None) -> str:
        """In a sentence, "zh" or "en"."""
        return text(lib.smeplat_bar_text, byref(self._c), language(lang))

    def __str__(self) -> str:
        return self.text()


def bar(revocations: Iterable[Revocation], on: Optional[Date] = None, rules: Optional[Rules] = None) -> BarResult:
    """Whether somebody with these revocations on record may apply on a day, and from when (Art. 15).

    on: the day asked about; None: any bar on record might hold

    InputError: no such ground, a date that is none, published or annulled before it was decided.
    """
    keep: List[Any] = []
    r = lent_rules(rules, keep)
    rows = [lent(one, Revocation, keep) for one in revocations]
    array = (_abi.Revocation * len(rows))(*rows)
    query = _abi.BarQuery.new()
    query.on = 0 if on is None else day(on, "on")
    query.revocations, query.revocation_count = addressof(array), len(rows)
    out, error = _abi.BarResult.new(), _abi.Error.new()
    if lib.smeplat_bar_assess(byref(query), ref(r), byref(out), byref(error)):
        refuse(error)
    return BarResult(out)


class EventResult(_types.EventResult):
    """What became of one event, and what it leaves to be known on the day asked about."""

    __slots__ = ("_event",)

    def __init__(self, c: Any, event: Any, keep: Any) -> None:
        super().__init__(c, keep)
        self._event = event

    def text(self, lang: Optional[str] = None) -> str:
        """Its notice in a sentence, "zh" or "en"; empty if there is none."""
        return text(lib.smeplat_notice_text, byref(self._event), byref(self._c), language(lang))

    def event_text(self, lang: Optional[str] = None) -> str:
        """The event itself in a sentence, without its date: what happened, what it answers, what was in its way."""
        return text(lib.smeplat_event_text, byref(self._event), byref(self._c), language(lang))

    def __str__(self) -> str:
        return self.text()


class History(_types.History):
    """Where a platform stands on a day, and what became of every event. str() is the timeline for people."""

    __slots__ = ("_events", "_on", "_results")

    def __init__(self, c: Any, events: Any, results: Any, on: int, keep: Any) -> None:
        super().__init__(c, keep)
        self._events, self._results, self._on = events, results, on

    @property
    def results(self) -> Tuple[EventResult, ...]:
        """One an event, in their order."""
        return tuple(EventResult(row, event, self._keep) for row, event in zip(self._results, self._events))

    @property
    def notices(self) -> Tuple[EventResult, ...]:
        """The results with something to be known or done."""
        return tuple(result for result in self.results if result.notice)

    def timeline(
        self,
        lang: Optional[str] = None,
        *,
        name: str = "",
        width: int = 100,
        events: bool = True,
        colour: bool = False,
    ) -> str:
        """A timeline for people, "zh" or "en".

        name:   of the platform, for the head
        width:  columns to keep within, 40 to 400
        events: with every event, not only what is to be known
        colour: ANSI colours, for a terminal
        """
        data = name.encode("utf-8")
        c = _abi.Timeline.new()
        c.lang, c.flags, c.width, c.on = (
            language(lang),
            (0 if events else 1) | (2 if colour else 0),
            columns(width),
            self._on,
        )
        if data:
            c.name = _abi.Str(address(data), len(data))
        c.history, c.count = addressof(self._c), len(self._events)
        c.events, c.results = addressof(self._events), addressof(self._results)
        return text(lib.smeplat_history_text, byref(c))

    def __str__(self) -> str:
        return self.timeline()


def history(
    events: Iterable[Event], on: Date, rules: Optional[Rules] = None, calendar: Optional[Calendar] = None
) -> History:
    """Replays dated events (Art. 9 to 18) up to a day: the state of title and application, the bar, and what is due.

    events: in the order of their dates
    on:     the day asked about; what happened on it counts

    InputError: events out of order (status ORDER), a member of another type, a date that is missing or none; `entry` is the
    number of the event.
    """
    keep: List[Any] = []
    r, cal = lent_rules(rules, keep), lent_calendar(calendar, keep)
    rows = [lent(one, Event, keep) for one in events]
    array = (_abi.Event * len(rows))(*rows)
    results = (_abi.EventResult * len(rows))()
    if rows:
        results[0].struct_size = sizeof(_abi.EventResult)
    out, error = _abi.History.new(), _abi.Error.new()
    number = day(on, "on")
    if lib.smeplat_history_assess(
        array if rows else None,
        len(rows),
        number,
        ref(r),
        ref(cal),
        byref(out),
        results if rows else None,
        byref(error),
    ):
        refuse(error)
    return History(out, array, results, number, keep)
