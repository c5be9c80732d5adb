"""What is raised when input is refused.

SPDX-License-Identifier: Apache-2.0
"""
from __future__ import annotations

from ctypes import byref

from . import _abi, enums
from ._library import language, lib, text

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, NoReturn, Optional, Union

    from .enums import Clause, Field, Status


class Error(Exception):
    """What this package raises, TypeError apart."""


class InputError(Error, ValueError):
    """Something stated cannot be so. str() says in a sentence what, where and under which clause, in the language of
    set_language(); text() in any.

    status: Status, what was wrong
    field:  Field it is about, or None
    path:   the field with its place in a list: "incidents[2].decided_on"; "" without a field
    clause: Clause the field serves, or None
    index:  place among several that were asked about together, from 0; None in a call about one thing
    entry:  number in the list the field lies in, from 1; None outside of lists
    """

    def __init__(
        self,
        status: Union[Status, int],
        field: Union[Field, int, None] = None,
        clause: Union[Clause, int, None] = None,
        index: Optional[int] = None,
        entry: Optional[int] = None,
        detail: str = "",
    ) -> None:
        super().__init__(int(status), int(field or 0), int(clause or 0), index, entry, detail)
        self.status = enums.Status(status)
        self.field = enums.Field(field) if field else None
        self.clause = enums.Clause(clause) if clause else None
        self.index = index
        self.entry = entry
        self.detail = detail

    @property
    def path(self) -> str:
        """The field with its place in a list."""
        return text(lib.smeplat_field_path, int(self.field), self.entry or 0) if self.field else ""

    def text(self, lang: Optional[str] = None) -> str:
        """The sentence; `lang` is "zh" or "en"."""
        error = _abi.Error.new()
        error.status, error.field, error.clause = int(self.status), int(self.field or 0), int(self.clause or 0)
        error.entry = self.entry or 0
        said = text(lib.smeplat_error_text, byref(error), language(lang))
        where = "" if self.index is None else f"[{self.index}] "
        return f"{where}{said} {self.detail}".rstrip() if self.detail else where + said

    def __str__(self) -> str:
        return self.text()


class DocumentError(InputError):
    """A document was refused as a whole. path: the place in it, "platforms[3].facts.openness"."""

    def __init__(self, status: Union[Status, int], message: str, path: str = "") -> None:
        super().__init__(status)
        self.args = (int(status), message, path)
        self.message = message
        self.place = path

    @property
    def path(self) -> str:
        """The place in the document."""
        return self.place

    def text(self, lang: Optional[str] = None) -> str:
        """What is wrong, as it was said when the document was read; `lang` changes nothing."""
        return self.message


def refuse(error: Any, index: Optional[int] = None) -> NoReturn:
    """Raises what a call said."""
    raise refusal(error, index)


def refusal(error: Any, index: Optional[int] = None) -> InputError:
    return InputError(error.status, error.field, error.clause, index, error.entry or None)


def misplaced(status: str, prefix: str, name: str, detail: str = "") -> InputError:
    """A value that C could not even be given, as C would have refused it."""
    data = (prefix + name).encode("ascii")
    field = lib.smeplat_field_from_name(data, len(data))
    return InputError(enums.Status[status], field, lib.smeplat_field_clause(field), detail=detail)
