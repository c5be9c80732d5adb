"""The unified social credit code (统一社会信用代码, GB 32100-2015).

SPDX-License-Identifier: Apache-2.0
"""
from __future__ import annotations

from ctypes import byref

from . import _abi, _types
from ._error import refuse
from ._library import address, language, lib

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Optional


class Uscc(_types.Uscc):
    """What a code says of itself. The region is the registrar's at the time of issue: no proof of where a body is registered."""

    __slots__ = ("code",)
    code: str

    def __init__(self, c: Any, code: str) -> None:
        super().__init__(c)
        self.code = code

    def category_label(self, lang: Optional[str] = None) -> str:
        """What department and category stand for, "zh" or "en": "社会团体", "social organisation"."""
        words: bytes = lib.smeplat_uscc_category_label(self._c.department, self._c.category, language(lang))
        return words.decode("utf-8")

    def region_label(self, lang: Optional[str] = None) -> str:
        """Name of the registrar's region, "zh" or "en"."""
        words: bytes = lib.smeplat_region_label(self._c.region, language(lang))
        return words.decode("utf-8")

    def __repr__(self) -> str:
        right = "valid" if self.valid else "not valid"
        return f"<Uscc {self.code} {right}, {self.category_label('en')}, {self.region_label('en')}>"


def uscc(code: str) -> Uscc:
    """Reads a code: 18 characters of 0-9 and A-Z without I O S V Z, no spaces, no lower case. A wrong check character is
    reported, not refused: codes with one were issued.

    InputError: wrong length or alphabet (status CODE).
    """
    if not isinstance(code, str):
        raise TypeError(f"a code, not {type(code).__name__} ({code!r})")
    data = code.encode("utf-8", "surrogatepass")
    out, error = _abi.Uscc.new(), _abi.Error.new()
    if lib.smeplat_uscc_read(_abi.Str(address(data), len(data)) if data else _abi.Str(), byref(out), byref(error)):
        refuse(error)
    return Uscc(out, code)
