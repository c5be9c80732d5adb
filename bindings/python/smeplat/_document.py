"""The door for documents: JSON in, results out (libsmeplat-json).

SPDX-License-Identifier: Apache-2.0
"""
from __future__ import annotations

from ctypes import byref, c_void_p, string_at

from . import _abi
from ._error import DocumentError
from ._library import address, json_lib, language

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Dict, Iterable, Iterator, List, Mapping, Optional, Union

    Document = Union[Mapping[str, Any], List[Any], str, bytes]

FORMATS = _abi.FAMILIES["json_format"]
FLAGS = _abi.FAMILIES["json_flag"]


def encoded(data: Any) -> bytes:
    if isinstance(data, bytes):
        return data
    if isinstance(data, str):
        return data.encode("utf-8", "surrogatepass")
    import json

    return json.dumps(data, ensure_ascii=False, allow_nan=False).encode("utf-8", "surrogatepass")


class Request:
    """A request in the making: the struct, and what it borrows."""

    def __init__(
        self,
        command: str,
        data: Any,
        format: str,
        lang: Optional[str],
        calendar: Union[str, bytes],
        open_only: bool,
        width: int,
        single: bool = False,
    ) -> None:
        if format.upper() not in FORMATS:
            raise ValueError(f"format is one of {', '.join(FORMATS).lower()}, not {format!r}")
        c = self.c = _abi.JsonRequest.new()
        c.format, c.lang, c.width = FORMATS[format.upper()], language(lang), width
        c.flags = (FLAGS["OPEN_ONLY"] if open_only else 0) | (FLAGS["SINGLE"] if single else 0)
        self.keep = [command.encode("utf-8"), encoded(data), encoded(calendar)]
        for name, text in zip(("command", "document", "calendar"), self.keep):
            if text:
                setattr(c, name, _abi.Str(address(text), len(text)))


def taken(reply: Any, status: int) -> str:
    """The text of a reply, which is freed; a refusal is raised."""
    lib = json_lib()
    try:
        if status == _abi.FAMILIES["status"]["MEMORY"]:
            raise MemoryError("no memory for the document")
        if status:
            message = string_at(reply.error, reply.error_len).decode("utf-8", "replace") if reply.error else ""
            path = string_at(reply.path, reply.path_len).decode("utf-8", "replace") if reply.path else ""
            raise DocumentError(status, message, path)
        return string_at(reply.text, reply.text_len).decode("utf-8") if reply.text else ""
    finally:
        lib.smeplat_json_free(byref(reply))


def document(
    command: str,
    data: Document,
    *,
    format: str = "json",
    lang: Optional[str] = None,
    calendar: Union[str, bytes] = "",
    open_only: bool = False,
    width: int = 0,
) -> Any:
    """Carries out a command on a document, as the program `smeplat` does: "assess", "change", "workdays", "uscc" and so on
    (docs/json.md).

    data:      a dict or list, or JSON text; for "workdays" and "uscc" lines of text
    format:    "json": the result document comes back as Python has it; "text": a report; "csv": rows, for "assess"
    lang:      "zh" or "en"; None: the language of set_language()
    calendar:  notified days as text (docs/calendar.md), laid over the built-in ones
    open_only: leave out findings that are MET or NOT_APPLICABLE
    width:     text: columns to keep within, 40 to 400; 0: 100

    A row with wrong values has its `error` in its place. DocumentError: the document as a whole is refused, with the path.
    """
    request = Request(command, data, format, lang, calendar, open_only, width)
    reply = _abi.JsonReply.new()
    found = taken(reply, json_lib().smeplat_json_run(byref(request.c), byref(reply)))
    if format.lower() != "json":
        return found
    import json

    return json.loads(found)


def document_lines(
    head: Union[Mapping[str, Any], str, bytes],
    lines: Iterable[Union[Mapping[str, Any], str, bytes]],
    *,
    lang: Optional[str] = None,
    calendar: Union[str, bytes] = "",
    open_only: bool = False,
) -> Iterator[Dict[str, Any]]:
    """`assess` for JSON Lines: any number of platforms in constant memory, one result a platform.

    head:  {"round": …, "rules": …}
    lines: one platform each

    A platform of wrong shape or values has its `error` in its place. DocumentError: the head is refused.
    """
    import json

    lib = json_lib()
    request = Request("assess", head, "json", lang, calendar, open_only, 0)
    reply = _abi.JsonReply.new()
    stream = c_void_p()
    taken(reply, lib.smeplat_json_stream_open(byref(request.c), byref(stream), byref(reply)))
    try:
        for line in lines:
            data = encoded(line)
            yield json.loads(taken(reply, lib.smeplat_json_stream_line(stream, data, len(data), byref(reply))))
    finally:
        lib.smeplat_json_stream_close(stream)
