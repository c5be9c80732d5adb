"""Parts of documents as objects, and objects as parts of documents. The door itself is libsmeplat-json (_document.py); what
is wrong with a shape is said here as there, what is wrong with a value as C would say it.

SPDX-License-Identifier: Apache-2.0
"""
from __future__ import annotations

import re
from datetime import date as Date

from . import _attr, _input, enums
from ._attr import (
    FACT_DATE,
    FACT_SET,
    FACT_YES,
    Day,
    Enum,
    Fact,
    FactOf,
    Items,
    Many,
    Settings,
    Share,
    Text,
    Texts,
    Yuan,
    YesNo,
    attributes,
    document,
)
from ._error import DocumentError, InputError, misplaced
from ._library import language

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Dict, List, NoReturn, Optional

SHAPE = -50
FIGURES = [name for name in attributes(_input.Rules) if name.endswith(("_min", "_years", "_workdays"))]
LISTS = ("sponsor_usccs", "services", "incidents", "revocations", "rulings")


def wrong(path: str, zh: str, en: str) -> NoReturn:
    said = zh if language(None) == 1 else en
    raise DocumentError(SHAPE, f"{path}: {said}" if path else said, path)


def is_object(value: Any, path: str) -> Dict[str, Any]:
    if not isinstance(value, dict):
        wrong(path, "应为对象", "an object is wanted")
    found: Dict[str, Any] = value
    return found


def text(value: Any, path: str) -> str:
    if not isinstance(value, str):
        wrong(path, "应为字符串", "a string is wanted")
    found: str = value
    return found


def integer(value: Any, path: str) -> int:
    if not isinstance(value, int) or isinstance(value, bool):
        wrong(path, "应为整数", "an integer is wanted")
    if not -(2**63) <= value < 2**63:
        wrong(path, "整数超出 64 位", "an integer beyond 64 bits")
    found: int = value
    return found


def yes_no(value: Any, path: str) -> bool:
    if not isinstance(value, bool):
        wrong(path, "应为 true 或 false", "true or false is wanted")
    found: bool = value
    return found


def day(value: Any, path: str, prefix: str, name: str) -> Date:
    if not isinstance(value, str) or not re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", value):
        wrong(path, "应为日期字符串 YYYY-MM-DD", "a date string YYYY-MM-DD is wanted")
    try:
        return Date(*map(int, value.split("-")))
    except ValueError:
        raise misplaced("DATE", prefix, name, f"({value})") from None


def fact(codec: Any, value: Any, path: str, prefix: str, name: str) -> Optional[Fact[Any]]:
    basis, evidence = 1, None
    if isinstance(value, dict):
        for key in value:
            if key not in ("value", "basis", "evidence"):
                wrong(f"{path}.{key}", "未知的键", "unknown key")
        if value.get("basis") is not None:
            basis = number("basis", text(value["basis"], f"{path}.basis"), prefix, name)
        if value.get("evidence") is not None:
            evidence = integer(value["evidence"], f"{path}.evidence")
        if value.get("value") is None:
            if evidence or value.get("basis") is not None and basis:
                raise misplaced("BASIS", prefix, name)
            return None
        value, path = value["value"], f"{path}.value"
    if codec is FACT_YES:
        value = yes_no(value, path)
    elif codec is FACT_DATE:
        value = day(value, path, prefix, name)
    elif codec is FACT_SET:
        if not isinstance(value, list):
            wrong(path, "应为名称数组", "an array of names is wanted")
        value = [text(one, f"{path}[{i}]") for i, one in enumerate(value)]
        for one in value:
            try:
                enums.Industry(one)
            except ValueError:
                raise misplaced("BITS", prefix, name, f"({one})") from None
    else:
        value = integer(value, path)
    return Fact(value, basis, evidence)


def number(family: str, name: str, prefix: str, field: str) -> int:
    """Number of an enumerator's name."""
    try:
        return int(_attr.enumerator(family, name))
    except InputError as error:
        raise misplaced("ENUM", prefix, field, error.detail) from None


def amount(value: Any, path: str, name: str) -> int:
    if not isinstance(value, str) or not re.fullmatch(r"-?[0-9]+(\.[0-9]{1,2})?", value):
        wrong(path, "应为以元为单位的金额字符串", "an amount in yuan as a string is wanted")
    found = _attr.fen_of(value, name)
    if not -(2**63) <= found < 2**63:
        wrong(path, "金额换算为分后超出 64 位", "the amount in fen is beyond 64 bits")
    return found


def setting(obj: Any, name: str, codec: Any, value: Any, path: str) -> None:
    """Sets one attribute from what a document says."""
    prefix = obj._prefix
    if isinstance(codec, FactOf):
        setattr(obj, name, fact(codec, value, path, prefix, name))
    elif isinstance(codec, Enum):
        setattr(obj, name, number(codec.family, text(value, path), prefix, name))
    elif isinstance(codec, Day):
        setattr(obj, name, day(value, path, prefix, name))
    elif isinstance(codec, YesNo):
        setattr(obj, name, yes_no(value, path))
    elif isinstance(codec, Text):
        setattr(obj, name, text(value, path))
    elif isinstance(codec, Share):
        parts = is_object(value, path)
        for key in parts:
            if key not in ("num", "den"):
                wrong(f"{path}.{key}", "未知的键", "unknown key")
        for key in ("num", "den"):
            if parts.get(key) is None:
                wrong(f"{path}.{key}", "缺少此项", "missing")
        setattr(obj, name, tuple(integer(parts[key], f"{path}.{key}") for key in ("num", "den")))
    elif isinstance(codec, Settings):
        settings(obj, name, codec, is_object(value, path), path)
    elif isinstance(codec, (Texts, Many, Items)):
        if not isinstance(value, list):
            wrong(path, "应为数组", "an array is wanted")
        setattr(obj, name, members(obj, name, codec, value, path))
    else:
        setattr(obj, name, integer(value, path))


def settings(obj: Any, name: str, codec: Any, value: Dict[str, Any], path: str) -> None:
    view = getattr(obj, name)
    for key, one in value.items():
        here = f"{path}.{key}"
        try:
            member = getattr(enums, codec.keys.capitalize())(key)
        except ValueError:
            wrong(here, "未知的键", "unknown key")
        if one is None:
            continue
        if codec.values == "int":
            option = integer(one, here)
            options = [row.options for row in _readings() if row.reading == member]
            if not options or not 0 <= option < options[0]:
                wrong(here, "该解读要点没有此选项", "the reading point has no such option")
            view[member] = option
        elif codec.values == "bool":
            view[member] = yes_no(one, here)
        else:
            try:
                view[member] = text(one, here)
            except InputError:
                error = misplaced("ENUM", obj._prefix, name, f"({one})")
                error.entry = int(member)
                raise error from None


def _readings() -> Any:
    from ._assess import readings

    return readings()


def members(obj: Any, name: str, codec: Any, value: List[Any], path: str) -> List[Any]:
    if isinstance(codec, Texts):
        return [text(one, f"{path}[{i}]") for i, one in enumerate(value)]
    if isinstance(codec, Items):
        found = []
        for i, one in enumerate(value):
            short = text(one, f"{path}[{i}]")
            for item in (f"{obj.function}_{short}", short):
                try:
                    found.append(enums.Item(item))
                    break
                except ValueError:
                    pass
            else:
                raise misplaced("BITS", obj._prefix, name, f"({short})")
        return found
    kind = getattr(_input, _attr.LISTS[name])
    rows = []
    for i, one in enumerate(value):
        row = kind()
        try:
            fill(row, is_object(one, f"{path}[{i}]"), f"{path}[{i}]")
        except InputError as error:
            if not isinstance(error, DocumentError):
                error.entry = i + 1
            raise
        rows.append(row)
    return rows


def fill(obj: Any, data: Dict[str, Any], path: str, names: Any = None) -> None:
    """Sets attributes from the members of an object; of `names` alone if they are given."""
    known = attributes(type(obj))
    where = f"{path}." if path else ""
    # What an item means hangs on the function.
    for key in sorted(data, key=lambda name: name == "items"):
        attribute = known.get(key)
        if attribute is None or (names is not None and key not in names):
            wrong(where + key, "未知的键", "unknown key")
        if isinstance(attribute, Yuan):
            if data.get(attribute.fen) is not None and data[key] is not None:
                wrong(where + key, "同一金额不能既用 _fen 又用 _yuan", "the same amount both as _fen and as _yuan")
            if data[key] is not None:
                in_fen(obj, attribute.fen, data[key], where + key)
        elif data[key] is not None:
            setting(obj, key, attribute.codec, data[key], where + key)


def in_fen(obj: Any, name: str, value: Any, path: str) -> None:
    if isinstance(value, dict):
        if value.get("value") is not None:
            value = {**value, "value": amount(value["value"], f"{path}.value", name)}
    else:
        value = amount(value, path, name)
    setting(obj, name, _attr.FACT_FEN, value, path)


def platform(cls: Any, data: Any) -> Any:
    found = cls()
    facts = [name for name in attributes(cls) if name not in ("name", "uscc", *LISTS)]
    stated = dict(is_object(data, ""))
    inner = stated.pop("facts", None)
    fill(found, stated, "", ("name", "uscc", *LISTS))
    if inner is not None:
        fill(found, is_object(inner, "facts"), "facts", facts)
    return found


def rules(cls: Any, data: Any) -> Any:
    stated = dict(is_object(data, ""))
    measure = stated.pop("measure", None)
    found = cls()
    if measure is not None:
        found.measure = number("measure", text(measure, "measure"), "rules.", "measure")
    figures = stated.pop("thresholds", None)
    plain = "min_basis readings force relaxable title issuer document_number valid_from valid_to".split()
    for name in plain[4:]:
        if name in stated and stated[name] is None:
            setattr(found, name, None)
    fill(found, stated, "", plain)
    if figures is not None:
        figures = dict(is_object(figures, "thresholds"))
        if figures.get("assets_yuan_min") is not None:
            if figures.get("assets_fen_min") is not None:
                wrong("thresholds.assets_yuan_min", "同一金额不能既用 _fen 又用 _yuan", "both as _fen and as _yuan")
            figures["assets_fen_min"] = amount(
                figures["assets_yuan_min"], "thresholds.assets_yuan_min", "assets_fen_min"
            )
        figures.pop("assets_yuan_min", None)
        fill(found, figures, "thresholds", FIGURES)
        for name, value in figures.items():
            if value is None:
                setattr(found, name, None)
    return found


def read(cls: Any, data: Any) -> Any:
    """An object of a class from one of a document."""
    if issubclass(cls, _input.Platform):
        return platform(cls, data)
    if issubclass(cls, _input.Rules):
        return rules(cls, data)
    found = cls()
    fill(found, is_object(data, ""), "")
    return found


def part(value: Any) -> Any:
    """An object or fact as a document has it."""
    if isinstance(value, Fact):
        plain = document(value.value)
        if value.basis == 1 and not value.evidence:
            return plain
        more = {} if value.evidence is None else {"evidence": value.evidence}
        return {"value": plain, "basis": str(value.basis), **more}
    if isinstance(value, _attr.Input):
        return written(value)
    if isinstance(value, list):
        return [part(one) for one in value]
    if isinstance(value, dict):
        return {str(name): part(one) for name, one in value.items()}
    return document(value)


def written(value: Any) -> Dict[str, Any]:
    """An object as a document has it."""
    stated = value._stated()
    if isinstance(value, _input.Rules):
        figures = {name: part(stated.pop(name)) for name in list(stated) if name in FIGURES}
        return {**{name: part(one) for name, one in stated.items()}, **({"thresholds": figures} if figures else {})}
    if not isinstance(value, _input.Platform):
        return {name: part(one) for name, one in stated.items()}
    found = {name: part(stated.pop(name)) for name in ("name", "uscc", "sponsor_usccs") if name in stated}
    lists = {name: part(stated.pop(name)) for name in LISTS if name in stated}
    facts = {name: part(one) for name, one in stated.items()}
    return {**found, **({"facts": facts} if facts else {}), **lists}
