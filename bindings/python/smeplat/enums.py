"""Every enumeration of the library as an IntEnum or IntFlag. A class is made when it is first asked for; what there is
stands in enums.pyi.

SPDX-License-Identifier: Apache-2.0
"""
from __future__ import annotations

from enum import IntEnum, IntFlag

from . import _abi
from ._library import language, lib

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Dict, List, Optional


def _camel(family: str) -> str:
    return "".join(part.capitalize() for part in family.split("_"))


_FAMILIES = {_camel(family): family for family in _abi.FAMILIES if family != "limit"}
NAMES: List[str] = list(_FAMILIES)
__all__ = [*NAMES, "Named"]


class Named(IntEnum):
    """A numbered thing of the library. str() is the name that documents use; a number that only a newer library knows is
    a member too, with the name that library gives it."""

    @classmethod
    def _missing_(cls, value: object) -> Any:
        family = _FAMILIES[cls.__name__]
        if isinstance(value, str):
            data = value.encode("utf-8", "replace")
            number = getattr(lib, f"smeplat_{family}_from_name")(data, len(data)) if _has(family) else None
            # The number of "no such name" may be a member's own.
            return cls(number) if number is not None and str(cls(number)) == value else None
        if not isinstance(value, int):
            return None
        name = _name(family, int(value))
        member = int.__new__(cls, value)
        member._name_ = f"NUMBER_{int(value)}" if name is None or name.upper().startswith("UNKNOWN") else name
        member._value_ = int(value)
        return cls._value2member_map_.setdefault(int(value), member)

    def label(self, lang: Optional[str] = None) -> str:
        """In words: lang "zh" or "en"; None: the language of set_language()."""
        name = f"smeplat_{_FAMILIES[type(self).__name__]}_label"
        if not lib.has(name):
            return str(self)
        words: str = getattr(lib, name)(int(self), language(lang)).decode("utf-8")
        return words

    def __reduce_ex__(self, protocol: Any) -> Any:
        # By number, which a number of a newer library has too.
        return type(self), (int(self),)

    def __str__(self) -> str:
        family = _FAMILIES[type(self).__name__]
        return (_name(family, int(self)) if family in ("field", "clause") else None) or self.name

    def __repr__(self) -> str:
        return f"{type(self).__name__}.{self.name}"

    def __format__(self, spec: str) -> str:
        return format(int(self) if spec[-1:] in tuple("bcdnoxXeEfFgG%") else str(self), spec)


def _has(family: str) -> bool:
    return lib.has(f"smeplat_{family}_from_name")


def _name(family: str, number: int) -> Optional[str]:
    """What the library that is loaded calls a number."""
    if not lib.has(f"smeplat_{family}_name"):
        return None
    name: bytes = getattr(lib, f"smeplat_{family}_name")(number)
    return name.decode("ascii")


def _member(family: str, name: str) -> str:
    return "ART" + name if family == "clause" and name[0].isdigit() else name


def __getattr__(name: str) -> Any:
    family = _FAMILIES.get(name)
    if family is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    rows: Dict[str, int] = {_member(family, row): number for row, number in _abi.FAMILIES[family].items()}
    base: Any = IntFlag if family in _abi.FLAGS else Named
    made = base(name, rows, module=__name__)
    made.__doc__ = _abi.DOCS[family]
    # Two threads may come here at once: the first class made is the one that stays.
    return globals().setdefault(name, made)


def __dir__() -> List[str]:
    return sorted({*globals(), *NAMES})
