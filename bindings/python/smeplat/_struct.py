"""Structs that a line of text a field describes: its name and its kind, in the words of the library's layout table.

SPDX-License-Identifier: Apache-2.0
"""
from __future__ import annotations

from ctypes import Structure, c_int32, c_int64, c_size_t, c_uint8, c_uint32, c_uint64, c_void_p, sizeof

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Callable, Dict, List, Tuple, Type, TypeVar

    S = TypeVar("S", bound="Frozen")

KINDS: Dict[str, Any] = {
    "I32": c_int32,
    "U32": c_uint32,
    "I64": c_int64,
    "U64": c_uint64,
    "SIZE": c_size_t,
    "POINTER": c_void_p,
}
# Every struct by its name in C.
STRUCTS: Dict[str, Type[Frozen]] = {}


class Frozen(Structure):
    """A struct whose size never changes."""

    C_NAME = ""
    FIELDS = ""
    #: (name, kind) of every field.
    ROWS: List[Tuple[str, str]] = []

    @classmethod
    def new(cls: Type[S]) -> S:
        """A zeroed one that says its size, if it does so."""
        return cls()

    @classmethod
    def array(cls, count: int) -> Any:
        """As many of them, each with its size."""
        made = (cls * count)()
        return made


class Sized(Frozen):
    """A struct that says its own size first."""

    @classmethod
    def new(cls: Type[S]) -> S:
        return cls(sizeof(cls))

    @classmethod
    def array(cls, count: int) -> Any:
        made = (cls * count)()
        size = sizeof(cls)
        for one in made:
            one.struct_size = size
        return made


def struct(name: str) -> Callable[[Type[S]], Type[S]]:
    """Gives a class the fields that its FIELDS names."""

    def complete(cls: Type[S]) -> Type[S]:
        cls.C_NAME = name
        cls.ROWS = []
        fields = []
        for line in cls.FIELDS.split("\n"):
            field, _, kind = line.strip().partition(" ")
            if not field:
                continue
            word, _, length = kind.partition(" ")
            cls.ROWS.append((field, word))
            fields.append((field, c_uint8 * int(length) if length else KINDS[word]))
        cls._fields_ = fields
        STRUCTS[name] = cls
        # Those that others hold by value are a kind of their own.
        KINDS[name[len("smeplat_") :].upper()] = cls
        return cls

    return complete
