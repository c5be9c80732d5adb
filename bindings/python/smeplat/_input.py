"""What callers state, where it is more than its attributes.

SPDX-License-Identifier: Apache-2.0
"""
from __future__ import annotations

from ctypes import byref
from datetime import date as Date

from . import _abi, _types
from ._attr import TEXT, Input, enumerator
from ._error import refuse
from ._library import lib, text
from ._types import (
    Change,
    Evaluation,
    Event,
    Falsehood,
    Holder,
    Incident,
    Objection,
    Publicity,
    ReportDuty,
    Revocation,
    Round,
    Ruling,
    Service,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Dict, List, Optional, Type, TypeVar, Union

    R = TypeVar("R", bound="Rules")


class Platform(_types.Platform):
    """What is stated of a platform: name, codes, the facts of Art. 3, 6, 8 and 10, and lists of services, incidents,
    revocations and rulings.

    A fact is a bare value, which counts as declared, or a Fact with its basis and your number for the document; None is not
    stated. Yes/no is True or False, a count is an int, money is an int of fen under `…_fen` or an exact Decimal of yuan under
    `…_yuan`, a date is a datetime.date, `industries` is a set of Industry. Floats are refused.

        Platform(name="…", jjj_smes_served=87, founded_on=Fact(date(2024, 8, 15), "DOCUMENTED", evidence=1))

    TypeError: a value of another type. InputError: one that C could not even be given. What else is wrong is said when the
    platform is assessed, or by check().
    """

    __slots__ = ()

    def check(self) -> None:
        """Raises InputError if the platform cannot be assessed: a value out of range, two statements that cannot both be true,
        a code of wrong alphabet and so on. field, entry and clause say where."""
        keep: List[Any] = []
        error = _abi.Error.new()
        if lib.smeplat_platform_check(byref(self._lent(keep)), byref(error)):
            refuse(error)

    def _repr_html_(self) -> str:
        from ._html import platform

        return platform(self)


class Rules(_types.Rules):
    """The measure as data: Rules() are those of the 2022 Measures; arguments and attributes change what another measure says
    otherwise.

        Rules(smes_min=80, force={"ART6_1_AGE": "IN_PRINCIPLE"}, readings={"STAFF_QUALIFICATION": 1})

    `force`, `relaxable` and `readings` are mappings by Criterion and Reading. A figure set to None afterwards is not known: a
    criterion that needs it is UNKNOWN. Where rules are asked for, None means the 2022 ones.
    """

    __slots__ = ()

    def __new__(cls: Type[R], *_: Any, measure: Any = "BEIJING_2022", **__: Any) -> R:
        self: R = Input.__new__(cls)
        error = _abi.Error.new()
        if lib.smeplat_rules_load(int(enumerator("measure", measure)), byref(self._c), byref(error)):
            refuse(error)
        for name in ("title", "issuer", "document_number"):
            self._more[name] = TEXT.get(self._c, name, self)
            setattr(self._c, name, _abi.Str())
        return self

    def check(self) -> None:
        """Raises InputError if the rules cannot be used; field and entry (the criterion's or reading's number) say where."""
        keep: List[Any] = []
        error = _abi.Error.new()
        if lib.smeplat_rules_check(byref(self._lent(keep)), byref(error)):
            refuse(error)

    def _stated(self) -> Dict[str, Any]:
        plain = Rules()
        found: Dict[str, Any] = {}
        for name in ("min_basis", "valid_from", "valid_to", "title", "issuer", "document_number"):
            if getattr(self, name) != getattr(plain, name):
                found[name] = getattr(self, name)
        for name in ("force", "relaxable", "readings"):
            mine, its = getattr(self, name), getattr(plain, name)
            changed = {str(key): mine[key] for key in mine if mine[key] != its[key]}
            if changed:
                found[name] = {k: str(v) if name == "force" else v for k, v in changed.items()}
        for name in _types.Rules.__dict__:
            if name.endswith(("_min", "_years", "_workdays")) and getattr(self, name) != getattr(plain, name):
                found[name] = getattr(self, name)
        return found


def lent(value: Any, kind: Any, keep: List[Any]) -> Any:
    """The struct of an argument, for one call."""
    if not isinstance(value, kind):
        raise TypeError(f"a {kind.__name__}, not {type(value).__name__} ({value!r})")
    return value._lent(keep)


def lent_round(value: Union[Round, Date], keep: List[Any]) -> Any:
    """A round, or its deadline alone."""
    return lent(Round(value) if isinstance(value, Date) else value, Round, keep)


def lent_rules(value: Optional[Rules], keep: List[Any]) -> Any:
    """Rules, or None for those of 2022."""
    return None if value is None else lent(value, Rules, keep)


def ref(c: Any) -> Any:
    return None if c is None else byref(c)


def field_path(field: int, entry: int) -> Optional[str]:
    return text(lib.smeplat_field_path, field, entry) if field else None


__all__ = [
    "Change",
    "Evaluation",
    "Event",
    "Falsehood",
    "Holder",
    "Incident",
    "Objection",
    "Platform",
    "Publicity",
    "ReportDuty",
    "Revocation",
    "Round",
    "Rules",
    "Ruling",
    "Service",
]
