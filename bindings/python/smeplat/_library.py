"""Finds the shared libraries, sees that they are what this package was made for, and calls them.

SPDX-License-Identifier: Apache-2.0
"""
from __future__ import annotations

import ctypes
import os
import sys
from ctypes import POINTER, create_string_buffer, sizeof, string_at

from . import _abi
from ._struct import STRUCTS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Dict, Iterator, List, Optional, Tuple, Union

CODES: Dict[str, Any] = {
    "v": None,
    "i": ctypes.c_int32,
    "I": ctypes.c_uint32,
    "q": ctypes.c_int64,
    "Q": ctypes.c_uint64,
    "B": ctypes.c_uint8,
    "N": ctypes.c_size_t,
    "s": ctypes.c_char_p,
    "p": ctypes.c_void_p,
}


def c_type(code: str) -> Any:
    """A type by the code that generate.py gave it: a letter, a struct by name, or a pointer to either."""
    if code not in CODES:
        CODES[code] = POINTER(c_type(code[1:])) if code[0] == "*" else getattr(_abi, code)
    return CODES[code]


def path_of(stem: str) -> str:
    """Where a library is: in the folder that SMEPLAT_LIBDIR names, beside this package, or wherever the system has it."""
    suffix = {"darwin": f".{_abi.SONAME}.dylib", "win32": f"-{_abi.SONAME}.dll"}.get(sys.platform, f".so.{_abi.SONAME}")
    folder = os.environ.get("SMEPLAT_LIBDIR")
    if folder:
        return os.path.join(os.path.abspath(folder), stem + suffix)
    beside = os.path.join(os.path.dirname(os.path.abspath(__file__)), "_lib", stem + suffix)
    return beside if os.path.exists(beside) else stem + suffix


class Library:
    """A shared library; its functions get their types when they are first asked for. While one of them works the
    interpreter lock is released."""

    def __init__(self, stem: str) -> None:
        self.path = path_of(stem)
        try:
            self._dll = ctypes.CDLL(self.path)
        except OSError as error:
            raise ImportError(f"{stem} cannot be loaded: {error}", name="smeplat", path=self.path) from error

    def __getattr__(self, name: str) -> Any:
        if name not in _abi.FUNCTIONS:
            raise AttributeError(name)
        try:
            function = getattr(self._dll, name)
        except AttributeError:
            raise NotImplementedError(f"{self.path} is older than this package and has no {name}()") from None
        result, _, arguments = _abi.FUNCTIONS[name].partition(":")
        function.restype = c_type(result)
        function.argtypes = [c_type(code) for code in arguments.split(",") if code]
        setattr(self, name, function)
        return function

    def has(self, name: str) -> bool:
        """Whether there is such a function."""
        return name in _abi.FUNCTIONS and hasattr(self._dll, name)


def words(text: Any) -> str:
    """An ASCII text of the library's own."""
    found: bytes = string_at(text.ptr, text.len)
    return found.decode("ascii")


def layout(lib: Library) -> Iterator[Tuple[str, str, int, int, int]]:
    """The library's table: (struct, field, kind, offset, size); the struct itself has no field."""
    at = lib.smeplat_layout_at
    for index in range(lib.smeplat_layout_count()):
        row = at(index).contents
        if row.struct_size < sizeof(_abi.Layout):
            raise ImportError("the layout table of libsmeplat has rows of another size", name="smeplat", path=lib.path)
        yield words(row.type), words(row.field), row.kind, row.offset, row.size


def mismatches(lib: Library) -> Iterator[str]:
    """Where the library's layout is not what _abi.py says. What only one side knows is a matter of version, if it lies
    beyond what the other knows."""
    numbers = {number: name for name, number in _abi.FAMILIES["layout_kind"].items()}
    ours: Dict[str, Tuple[str, int, int]] = {}
    name, here, there = "", 0, 0
    seen = 0

    def forgotten() -> List[str]:
        return [
            f"{name}.{field} is at offset {offset} here and not in the library"
            for field, (_, offset, _) in ours.items()
            if offset < there
        ]

    for type_name, field, number, offset, size in layout(lib):
        if not field:
            yield from forgotten()
            cls = STRUCTS.get(type_name)
            ours = {}
            name, here, there = type_name, sizeof(cls) if cls else 0, size
            if cls:
                seen += 1
                for own, kind in cls.ROWS:
                    at = getattr(cls, own)
                    ours[own] = kind, at.offset, at.size
                frozen = "struct_size" not in ours
                if frozen and size != here:
                    yield f"{name} has {size} bytes in the library, {here} here"
            continue
        theirs = numbers.get(number, str(number)), offset, size
        mine = ours.pop(field, None)
        if mine is None and offset < here:
            yield f"{name}.{field} is at offset {offset} in the library and not here"
        elif mine is not None and mine != theirs:
            for what, a, b in zip(("is of kind", "is at offset", "has size"), theirs, mine):
                if a != b:
                    yield f"{name}.{field} {what} {a} in the library, {b} here"
    yield from forgotten()
    if not seen:
        yield "the library describes no struct that is known here"


def constants(lib: Library) -> Iterator[str]:
    """Where a number or a name that both sides know is not the same."""
    for family in range(lib.smeplat_family_count()):
        title = lib.smeplat_family_name(family).decode("ascii")
        ours = _abi.FAMILIES.get(title)
        if ours is None:
            continue
        names = {number: name for name, number in ours.items()} if title != "limit" else {}
        for index in range(lib.smeplat_constant_count(family)):
            row = lib.smeplat_constant_at(family, index).contents
            # The library calls fields and clauses as documents do: "incidents.severity", "6(3)".
            name, number = words(row.name).upper().replace(".", "_").replace("(", "_").replace(")", ""), row.number
            if ours.get(name, number) != number:
                yield f"{title} {name} is {number} in the library, {ours[name]} here"
            elif names.get(number, name) not in (name, f"ARG_{name}"):
                yield f"{title} {number} is {name} in the library, {names[number]} here"


def load() -> Library:
    """The core, if it agrees with this package in every field and constant that both know."""
    lib = Library("libsmeplat")
    try:
        lib._dll.smeplat_layout_at
    except AttributeError:
        raise ImportError(f"{lib.path} is no libsmeplat", name="smeplat", path=lib.path) from None
    wrong = list(mismatches(lib)) or list(constants(lib))
    if wrong:
        more = f", and {len(wrong) - 3} more" if len(wrong) > 3 else ""
        raise ImportError(
            f"{lib.path} is not what this package was made for ({_abi.VERSION}): {'; '.join(wrong[:3])}{more}",
            name="smeplat",
            path=lib.path,
        )
    return lib


lib = load()
_json: Optional[Library] = None
_language = 1


def json_lib() -> Library:
    """The door for documents, loaded when it is first needed."""
    global _json
    if _json is None:
        _json = Library("libsmeplat-json")
    return _json


def set_language(lang: str) -> None:
    """What str(), error messages and notebooks speak: "zh" (at first) or "en". Functions that write text also take `lang`."""
    global _language
    _language = language(lang)


def language(lang: Optional[Union[str, int]]) -> int:
    """Number of a language; None is the one of set_language()."""
    if lang is None:
        return _language
    number = {"zh": 1, "en": 2}.get(lang) if isinstance(lang, str) else int(lang) if int(lang) in (1, 2) else None
    if number is None:
        raise ValueError(f'language is "zh" or "en", not {lang!r}')
    return number


def columns(width: int) -> int:
    """A width of text that reports can have."""
    if width and not 40 <= width <= 400:
        raise ValueError(f"width is 40 to 400, not {width}")
    return width


def text(function: Any, *arguments: Any) -> str:
    """What a function writes into a buffer, as long as it needs."""
    buffer = create_string_buffer(2048)
    length = function(*arguments, buffer, 2048)
    if length >= 2048:
        buffer = create_string_buffer(length + 1)
        length = function(*arguments, buffer, length + 1)
    found: bytes = buffer.raw[:length]
    return found.decode("utf-8")


def address(data: bytes) -> int:
    """Where the bytes lie; they must be kept as long as the address is used."""
    found = ctypes.cast(ctypes.c_char_p(data), ctypes.c_void_p).value
    assert found
    return found
