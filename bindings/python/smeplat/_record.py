"""The canonical record of a decision: the same bytes on every machine, to be hashed, signed and kept (docs/record.md).

SPDX-License-Identifier: Apache-2.0
"""
from __future__ import annotations

from ctypes import POINTER, addressof, byref, c_char_p, c_size_t, c_uint8, cast, sizeof

from . import _abi, _input, _types
from ._assess import Assessment
from ._attr import taken
from ._error import InputError, refuse
from ._library import lib

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, List, Tuple

    from ._input import Platform, Round, Rules

# Lists of a record: the array in the struct that says where to read to, and what it is made of.
LISTS = {
    "sponsor": _abi.Str,
    "service": _abi.Service,
    "incident": _abi.Incident,
    "revocation": _abi.Revocation,
    "ruling": _abi.Ruling,
    "finding": _abi.Finding,
}


class Replay(_types.Replay):
    """What a record's application comes to when it is assessed again, beside what the record holds."""

    __slots__ = ()

    def __bool__(self) -> bool:
        return bool(self.same)

    def __repr__(self) -> str:
        if self.same:
            return f"<Replay {self.overall}, the same in every member>"
        where = f"{self.criterion} " if self.criterion else ""
        return f"<Replay {self.recorded} recorded, {self.overall} now: {where}{self.item} differs>"


class Record:
    """A record that was read: what was stated, the rules in full, and what came of it. bytes() are the record itself.

    Record(data) refuses what is not canonical. InputError: `status` says what is wrong with the bytes and `entry` where, counted
    from 1 (docs/record.md); or what was read cannot be assessed, as assess() says it.
    """

    __slots__ = ("_data", "_made", "_room", "_rows")
    _data: bytes

    def __init__(self, data: Any) -> None:
        self._data = bytes(data)
        sizes, error = _abi.RecordSizes.new(), _abi.Error.new()
        if lib.smeplat_record_measure(*self._bytes(), byref(sizes), byref(error)):
            raise InputError(error.status, error.field, error.clause, None, error.entry or None, f"(byte {error.entry})")
        room = _abi.RecordRoom.new()
        self._made = _abi.Platform.new(), _abi.Round.new(), _abi.Rules.new(), _abi.Assessment.new()
        room.platform, room.round, room.rules, room.assessment = (addressof(one) for one in self._made)
        self._rows = {}
        for name, kind in LISTS.items():
            count = getattr(sizes, f"{name}_count")
            rows = (kind * count)()
            if count and kind is not _abi.Str:
                rows[0].struct_size = sizeof(kind)
            self._rows[name] = rows
            setattr(room, f"{name}s", addressof(rows))
            setattr(room, f"{name}_capacity", count)
        self._room = room
        if lib.smeplat_record_read(*self._bytes(), byref(room), byref(error)):
            refuse(error)

    def _bytes(self) -> Tuple[Any, int]:
        # The bytes object that is pointed to is kept by self.
        return cast(c_char_p(self._data), POINTER(c_uint8)), len(self._data)

    def __bytes__(self) -> bytes:
        return self._data

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Record):
            return NotImplemented
        return self._data == other._data

    def __hash__(self) -> int:
        return hash(self._data)

    def __reduce__(self) -> Tuple[Any, ...]:
        return Record, (self._data,)

    @property
    def version(self) -> int:
        """Version of the format, 1 so far."""
        return int.from_bytes(self._data[:4], "big")

    @property
    def platform(self) -> Platform:
        """What was stated, a copy of your own."""
        found: Platform = taken(_input.Platform, self._made[0])
        return found

    @property
    def round(self) -> Round:
        """The round it was stated in."""
        found: Round = taken(_input.Round, self._made[1])
        return found

    @property
    def rules(self) -> Rules:
        """The rules, in full."""
        found: Rules = taken(_input.Rules, self._made[2])
        return found

    @property
    def assessment(self) -> Assessment:
        """What the record says came of it: not assessed again."""
        keep = self._data, self._made, self._rows
        return Assessment(self._made[3], self._rows["finding"], *self._made[:3], keep)

    def replay(self) -> Replay:
        """Assesses again what the record states and compares every member. True if nothing differs."""
        out, error = _abi.Replay.new(), _abi.Error.new()
        again = Record(self._data)
        if lib.smeplat_record_replay(*again._bytes(), byref(again._room), byref(out), byref(error)):
            refuse(error)
        return Replay(out)

    def __repr__(self) -> str:
        return f"<Record of {len(self._data)} bytes: {self.assessment!r}>"


def record_of(answer: Assessment) -> bytes:
    """Assessment.record()."""
    answer.findings
    c = _abi.Record.new()
    c.platform, c.round, c.assessment = (addressof(one) for one in (answer._platform, answer._round, answer._c))
    c.rules = None if answer._rules is None else addressof(answer._rules)
    c.findings, c.finding_count = addressof(answer._findings), answer._c.finding_count
    length, error = c_size_t(), _abi.Error.new()
    if lib.smeplat_record_write(byref(c), None, 0, byref(length), byref(error)):
        refuse(error)
    buffer = (c_uint8 * length.value)()
    if lib.smeplat_record_write(byref(c), buffer, length.value, byref(length), byref(error)):
        refuse(error)
    return bytes(buffer)


__all__: List[str] = ["Record", "Replay"]
