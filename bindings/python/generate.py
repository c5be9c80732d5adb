#!/usr/bin/env python3
"""Reads the public headers and writes what mirrors them in smeplat/:

    _abi.py     structs, constants and functions as C has them
    _types.py   the same structs as Python objects, with attributes of Python's types
    enums.pyi   the enumerations, for type checkers and editors

    generate.py            rewrites all three
    generate.py --check    exit status 1 if they are not what the headers say

The headers are the only source: a field in Python lies where its line stands in C, and means what its comment says. That
the library which is loaded in the end agrees is checked once more on import, against its own table (layout.h).

SPDX-License-Identifier: Apache-2.0
"""
import re
import sys
from pathlib import Path
from typing import Dict, Iterator, List, NamedTuple, Optional, Tuple

ROOT = Path(__file__).resolve().parents[2]
HEADERS = [ROOT / "include" / "smeplat", ROOT / "bindings" / "json" / "include" / "smeplat"]
PACKAGE = Path(__file__).resolve().parent / "smeplat"
WIDTH = 120
HEAD = """\
# Written by bindings/python/generate.py from the headers; change those.
# SPDX-License-Identifier: Apache-2.0
"""

# What a C type is called in the layout table and in the signatures of functions.
SCALARS = {
    "int32_t": ("I32", "i"),
    "smeplat_status": ("I32", "i"),
    "uint32_t": ("U32", "I"),
    "int64_t": ("I64", "q"),
    "uint64_t": ("U64", "Q"),
    "uint8_t": ("U8", "B"),
    "size_t": ("SIZE", "N"),
}
FROZEN = {"smeplat_str": "STR", "smeplat_ratio": "RATIO", "smeplat_fact": "FACT", "smeplat_column": "COLUMN"}

# Enumerations of bits, and those with another name in the library's table than their tag.
FLAGS = {"present", "report_flag", "json_flag"}
FAMILY_OF = {"status_code": "status"}

# Structs that callers fill, and structs they get back. The rest is used inside the package only.
INPUTS = (
    "service incident revocation ruling round platform rules evaluation falsehood holder change objection publicity"
    " report_duty event"
).split()
RESULTS = (
    "criterion_info reading_info finding assessment point range remedy_step remedy evaluation_result ground_finding"
    " revocation_result trigger bar_result change_result publicity_result report_duty_result event_result history workdays"
    " coverage uscc replay"
).split()
POSITIONAL = {"round"}
KEYWORDS = {"from": "from_"}
# Families whose number 0 is None.
NONE_IS_NONE = ("field", "clause")
# What the comment of a field alone does not say: its kind, in the words of kind_of().
SAID = {
    "finding.least": "enum verdict",
    "finding.most": "enum verdict",
    "assessment.conditions": "enum verdict",
    "range.worst": "enum verdict",
    "range.best": "enum verdict",
    "point.verdicts": "skip",
    "point.criteria": "mask criterion",
    "range.verdicts": "skip",
    "range.worst_by": "skip",
    "range.best_by": "skip",
    "range.vary": "mask reading",
    "range.points": "skip",
    "range.fragile": "mask criterion",
    "remedy.criteria": "mask criterion",
    "remedy_step.criteria": "mask criterion",
    "revocation_result.absent": "mask ground",
    "revocation_result.open": "mask ground",
    "revocation_result.discretion": "mask ground",
    "revocation_result.made_out": "mask ground",
    "assessment.unknown": "mask criterion",
    "assessment.discretion": "mask criterion",
    "assessment.met": "mask criterion",
    "criterion_info.filing": "yes",
    "criterion_info.readings": "mask reading",
    "remedy_step.field": "enum? field",
    "ground_finding.entry_list": "enum? field",
    "trigger.entry_list": "enum field",
    "ground_finding.least": "enum ground_state",
    "ground_finding.most": "enum ground_state",
    "trigger.least": "enum ground_state",
    "trigger.most": "enum ground_state",
    "history.title": "enum title_state",
    "history.application": "enum title_state",
    "event_result.detail": "int",
    "service.items": "items",
    "workdays.status": "skip",
    "assessment.status": "skip",
    "change_result.status": "skip",
    "finding.present": "skip",
    "finding.observed": "skip",
    "finding.required": "skip",
    "finding.shortfall": "skip",
    "finding.shortfall_both": "skip",
    "remedy_step.amount": "skip",
    "falsehood.confirmed": "fact yes",
    "evaluation_result.tier": "int?",
    "evaluation_result.stars": "int?",
    "workdays.workday": "yes",
    "workdays.count": "int",
    "uscc.valid": "yes",
    "bar_result.ground": "enum? ground",
    "workdays.kind": "enum? day_kind",
    "history.event": "int?",
    "rules.force": "settings criterion force",
    "rules.relaxable": "settings criterion",
    "rules.readings": "settings reading",
    "rules.measure": "enum measure",
    "rules.min_basis": "enum basis",
    "replay.same": "yes",
    "replay.criterion": "enum? criterion",
    "replay.item": "enum? record_item",
    "replay.recorded": "enum verdict",
    "replay.overall": "enum verdict",
}
# What is meant when an argument is left out, if not None: as in documents.
DEFAULTS = {"incident.basis": '"DECLARED"', "rules.measure": '"BEIJING_2022"'}
# What the names of a struct's fields begin with in the enumeration of fields (field.h).
PREFIX = {
    "service": "services.",
    "incident": "incidents.",
    "revocation": "revocations.",
    "ruling": "rulings.",
    "round": "round.",
    "rules": "rules.",
    "evaluation": "evaluation.",
    "falsehood": "falsehoods.",
    "holder": "holder.",
    "change": "change.",
    "objection": "publicity.",
    "publicity": "publicity.",
    "report_duty": "report.",
    "event": "events.",
}


class Enumerator(NamedTuple):
    name: str
    number: int
    doc: str


class Enumeration(NamedTuple):
    family: str
    doc: str
    rows: List[Enumerator]


class Member(NamedTuple):
    name: str
    type: str
    pointer: bool
    length: str
    doc: str


class Struct(NamedTuple):
    tag: str
    doc: str
    members: List[Member]

    @property
    def short(self) -> str:
        return self.tag[len("smeplat_") :]


def camel(name: str) -> str:
    return "".join(part.capitalize() for part in name.split("_"))


def words(comment: str) -> str:
    """A doc comment as one line of plain text, with Python's names for what it refers to."""
    text = re.sub(r"^\s*\*", " ", comment, flags=re.M)
    text = re.sub(r"@since [\d.]+|@file \S+|@p ", "", text)
    text = re.sub(r"#smeplat_(\w+)", lambda found: camel(FAMILY_OF.get(found.group(1), found.group(1))), text)
    text = re.sub(r"#(SMEPLAT_\w+)", r"\1", text)
    return re.sub(r"\s+", " ", text).strip()


def headers() -> List[Tuple[str, str]]:
    """(name, text) of every header, those that others need first."""
    texts = {p.name: p.read_text(encoding="utf-8") for folder in HEADERS for p in sorted(folder.glob("*.h"))}
    texts.pop("smeplat.h")
    done: List[str] = []

    def visit(name: str) -> None:
        if name in done or name not in texts:
            return
        for needed in re.findall(r"^#include <smeplat/(\w+\.h)>", texts[name], re.M):
            visit(needed)
        done.append(name)

    for name in texts:
        visit(name)
    return [(name, texts[name]) for name in done]


def doc_before(text: str, at: int) -> str:
    """The doc comment that ends right before a declaration."""
    end = text.rfind("*/", 0, at)
    if end < 0 or text[end + 2 : at].strip():
        return ""
    return words(text[text.rfind("/**", 0, end) + 3 : end])


def enumerations(text: str) -> Iterator[Enumeration]:
    for found in re.finditer(r"^enum smeplat_(\w+) \{(.*?)^\};", text, re.M | re.S):
        raw: List[Tuple[str, int, str]] = []
        pattern = r"^\s*(SMEPLAT_\w+)\s*=\s*(-?\d+),?\s*(?:/\*\*<(.*?)\*/)?"
        for row in re.finditer(pattern, found.group(2), re.M | re.S):
            raw.append((row.group(1), int(row.group(2)), words(row.group(3) or "")))
        family = FAMILY_OF.get(found.group(1), found.group(1))
        names = [name.split("_") for name, _, _ in raw]
        if family == "status":
            short = ["OK" if n == "SMEPLAT_OK" else n[len("SMEPLAT_ERR_") :] for n, _, _ in raw]
        else:
            tag = found.group(1).upper().split("_")
            prefix = 1
            for parts in (tag, tag[:-1]):
                if parts and all(n[1 : 1 + len(parts)] == parts for n in names):
                    prefix = 1 + len(parts)
                    break
            short = ["_".join(n[prefix:]) for n in names]
        rows = [Enumerator(s, number, doc) for s, (_, number, doc) in zip(short, raw)]
        yield Enumeration(family, doc_before(text, found.start()), rows)


def limits(text: str) -> Iterator[Tuple[str, int]]:
    for found in re.finditer(r"^#define SMEPLAT_((?!VERSION_)\w+) (\d+)$", text, re.M):
        yield found.group(1), int(found.group(2))


def structs(text: str) -> Iterator[Struct]:
    for found in re.finditer(r"^typedef struct (smeplat_\w+) \{(.*?)^\} \1;", text, re.M | re.S):
        members = []
        pattern = r"^\s*(?:const )?(?:struct )?(\w+) (\*?)(\w+)(?:\[(\w+)\])?;\s*(?:/\*\*<(.*?)\*/)?"
        for row in re.finditer(pattern, found.group(2), re.M | re.S):
            kind, star, name, length, doc = row.groups()
            members.append(Member(name, kind, bool(star), length or "", words(doc or "")))
        yield Struct(found.group(1), doc_before(text, found.start()), members)


def functions(text: str) -> Iterator[Tuple[str, str]]:
    """(name, "result:argument,argument") of every exported function; the codes are those of _library.c_type()."""
    bare = re.sub(r"/\*.*?\*/", " ", text, flags=re.S)
    for found in re.finditer(r"^SMEPLAT_API ([^;{#]*?)\b(smeplat_\w+)\(([^;]*)\);", bare, re.M | re.S):
        result, name, arguments = found.groups()
        parts = [] if arguments.strip() == "void" else [code(a) for a in arguments.split(",")]
        yield name, code(result + " result") + ":" + ",".join(parts)


def code(declaration: str) -> str:
    plain = re.sub(r" ?\* ?", "*", re.sub(r"\s+", " ", declaration).strip())
    found = re.fullmatch(r"(?:const )?(?:struct )?(\w+)(?: |(\*+)(?:const )?)(\w+)", plain)
    if not found:
        raise ValueError(f"no declaration: {declaration!r}")
    kind, stars = found.group(1), found.group(2) or ""
    if kind == "void":
        return "p" if stars else "v"
    if kind == "char" and stars == "*":
        return "s"
    if stars == "**" or kind == "smeplat_json_stream":
        return "p"
    base = SCALARS[kind][1] if kind in SCALARS else camel(kind[len("smeplat_") :])
    return stars + base


def layout_kind(member: Member, sizes: Dict[str, int]) -> str:
    """What layout.h calls it; an array says how long it is."""
    if member.pointer:
        return "POINTER"
    if member.length:
        if member.type != "uint8_t":
            raise ValueError(f"an array of {member.type}: {member.name}")
        return f"BYTES {sizes[member.length[len('SMEPLAT_') :]]}"
    return FROZEN[member.type] if member.type in FROZEN else SCALARS[member.type][0]


def wrapped(text: str, indent: str, first: str = "", width: int = WIDTH) -> List[str]:
    lines, line = [], first
    for word in text.split():
        if len(line) + 1 + len(word) > width and line.strip():
            lines.append(line)
            line = indent + word
        else:
            line = f"{line} {word}" if line.strip() and not line.endswith('"""') else line + word
    return lines + [line]


def docstring(text: str, indent: str) -> List[str]:
    lines = wrapped(text.replace("\\", "\\\\"), indent, indent + '"""')
    if len(lines[-1]) + 3 > WIDTH:
        lines.append(indent)
    lines[-1] += '"""'
    return lines


def quoted(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


# ---- _abi.py -------------------------------------------------------------------------------------------------------


def abi() -> str:
    out = ['"""The headers, line by line: structs, constants, functions."""', HEAD.rstrip(), ""]
    out += ["from ._struct import Frozen, Sized, struct", ""]
    families: Dict[str, Dict[str, int]] = {}
    numbers: Dict[str, int] = {}
    protos: Dict[str, str] = {}
    version = re.search(r"#define SMEPLAT_VERSION_TEXT \"(.*)\"", dict(headers())["version.h"])
    assert version
    soname = re.search(r"^soversion = '(\d+)'$", (ROOT / "meson.build").read_text(encoding="utf-8"), re.M)
    assert soname
    out += ["# Version of the headers this was made from, and the soname of their library.", f'VERSION = "{version.group(1)}"']
    out += [f'SONAME = "{soname.group(1)}"', ""]
    for _, text in headers():
        numbers.update(limits(text))
    for name, text in headers():
        here = list(structs(text))
        if here:
            out += ["", f"# {name}"]
        for enumeration in enumerations(text):
            families[enumeration.family] = {row.name: row.number for row in enumeration.rows}
        for item in here:
            base = "Sized" if item.members[0].name == "struct_size" else "Frozen"
            out += ["", f'@struct("{item.tag}")', f"class {camel(item.short)}({base}):", '    FIELDS = """']
            out += [f"        {member.name} {layout_kind(member, numbers)}" for member in item.members]
            out += ['    """', ""]
        protos.update(functions(text))
    families["limit"] = dict(sorted(numbers.items(), key=lambda row: row[1]))
    out += ["", '# What C calls SMEPLAT_SEVERITY_MINOR is FAMILIES["severity"]["MINOR"].', "FAMILIES = {"]
    for family in families:
        out.append(f'    "{family}": {{')
        out += [f'        "{name}": {number},' for name, number in families[family].items()]
        out.append("    },")
    out += ["}", "", "# Families whose numbers are bits.", f"FLAGS = {sorted(FLAGS)!r}".replace("'", '"')]
    out += ["", "# What a function takes and gives: see _library.c_type().", "FUNCTIONS = {"]
    out += [f'    "{name}": "{proto}",' for name, proto in sorted(protos.items())]
    out += ["}", "", "# What the families are, for help().", "DOCS = {"]
    for _, text in headers():
        for enumeration in enumerations(text):
            lines = wrapped(enumeration.doc, "", width=WIDTH - 12)
            out.append(f'    "{enumeration.family}": (')
            out += [f"        {quoted(line + ' ' * (line is not lines[-1]))}" for line in lines]
            out.append("    ),")
    out += ["}", ""]
    return "\n".join(out)


# ---- _types.py -----------------------------------------------------------------------------------------------------


class Face(NamedTuple):
    """How a field looks from Python."""

    name: str
    got: str
    given: str
    codec: str
    doc: str


def kind_of(item: Struct, member: Member, known: Dict[str, Enumeration], lists: Dict[str, str]) -> str:
    """skip, text, int, yes, char, date, enum F, mask F, ratio, fact K, list T COUNT, one T, items, settings F [G]; with a "?"
    after the first word: or None."""
    key = f"{item.short}.{member.name}"
    doc = member.doc
    if key in SAID:
        return SAID[key]
    if member.name == "struct_size" or member.name.startswith(("reserved", "error_")) or member.name in lists.values():
        return "skip"
    if member.pointer:
        base = "str" if member.type == "smeplat_str" else member.type[len("smeplat_") :]
        return f"list {base} {lists[member.name]}" if member.name in lists else f"one {base}"
    if member.type == "smeplat_str":
        return "text"
    if item.short == "rules" and member.type == "int64_t":
        return "int?"
    if member.type == "smeplat_ratio":
        return "ratio"
    if member.type == "smeplat_fact":
        told = (("yes", r"\byes/no\b"), ("fen", r"_fen$"), ("set", r"\bset of\b"), ("date", r"\bdate\b"))
        for kind, pattern in told:
            if re.search(pattern, member.name if kind == "fen" else doc):
                return f"fact {kind}"
        return "fact int"
    named = re.search(r"mask of (?:the )?(?:criteria|([A-Z]\w+))", doc)
    if named and member.type == "uint64_t":
        return f"mask {next(f for f in known if camel(f) == (named.group(1) or 'Criterion'))}"
    named = re.search(r"(?:^|\(|[:,;] )([A-Z][a-z]\w+)\b", doc)
    for family in known if named and member.type == "int32_t" else ():
        if named and camel(family) == named.group(1):
            none = re.search(r"\b0 (?:none|not|if|no\b|for|without)|else 0|; 0\b|must be given", doc)
            zero = family not in NONE_IS_NONE and any(row.number == 0 for row in known[family].rows)
            return f"enum{'?' if none and not zero else ''} {family}"
    if member.type == "int32_t":
        if re.search(r"as ASCII", doc):
            return "char"
        if re.match(r"(?:\w+: )?1 (?:if|once)\b", doc):
            return "yes"
        if re.search(r"(^|_)(on|of|deadline|earliest|from|since|until|to|through|filing|date)$", member.name):
            return "date"
    return "count?" if re.search(r"-1 ", doc) else "int?" if re.search(r"\b0 (?:none|not|if|for)\b", doc) else "int"


def python_doc(doc: str, kind: str, zero: str) -> str:
    """A comment in Python's words: None, True, or the name of the enumerator 0, where C says 0."""
    none = "None" if "?" in kind or kind.split()[0] in ("date", "text") else zero
    if none:
        doc = re.sub(r"[,;] 0 none", f", or {none}", doc)
        doc = re.sub(r"\b0 (?=open|not|never|still|if|for|without|likewise)", f"{none}: ", doc)
        doc = re.sub(r"else 0\b", f"else {none}", doc)
        doc = re.sub(r"(?<=[;:] )(?:0|-1)(?=$|[ ,;:])", none, doc)
        doc = doc.replace("; the rest is zero", "")
    if kind == "yes":
        doc = re.sub(r"\b1 (if|once)\b", r"True \1", doc).replace("else 0", "else False").replace("; 0:", "; False:")
    doc = doc.replace("#SMEPLAT_", "").replace("SMEPLAT_FIELD_", "").replace("mask of ", "")
    return re.sub(r"(?<=: )(None|True): ", r"\1 ", doc)


def face(item: Struct, member: Member, known: Dict[str, Enumeration], lists: Dict[str, str]) -> Optional[Face]:
    kind = kind_of(item, member, known, lists)
    word, _, rest = kind.partition(" ")
    zero = [row.name for row in known[rest].rows if row.number == 0] if word == "enum" else []
    doc = python_doc(member.doc, kind, zero[0] if zero else "")
    name = KEYWORDS.get(member.name, member.name)
    if word == "skip":
        return None
    if word in ("enum", "enum?"):
        cls = camel(rest)
        must = item.short in INPUTS and not any(row.number == 0 for row in known[rest].rows)
        optional = word == "enum?" or must
        got = f"Optional[{cls}]" if optional else cls
        return Face(name, got, f"Like[{cls}]", f'Enum("{rest}"{", True" if optional else ""})', doc)
    if word == "mask":
        return Face(name, f"Tuple[{camel(rest)}, ...]", "", f'Mask("{rest}")', doc)
    if word == "settings":
        by, _, to = rest.partition(" ")
        cls = camel(by)
        value = camel(to) if to else "int" if by == "reading" else "bool"
        given = f"Like[{value}]" if to else value
        codec = f'Settings("{by}", "{to or value}")'
        return Face(name, f"MutableMapping[{cls}, {value}]", f"Mapping[Union[{cls}, str], {given}]", codec, doc)
    if word == "items":
        return Face(name, "FrozenSet[Item]", "Iterable[Like[Item]]", "ITEMS", doc)
    if word == "list":
        base, count = rest.split()
        if base == "str":
            return Face(name, "List[str]", "Iterable[str]", f'Texts("{count}")', doc)
        return Face(name, f'List["{camel(base)}"]', f'Iterable["{camel(base)}"]', f'Many("{count}")', doc)
    if word == "one":
        return Face(name, f'Optional["{camel(rest)}"]', f'Optional["{camel(rest)}"]', "ONE", doc)
    if word == "fact":
        python = {"yes": "bool", "fen": "int", "int": "int", "date": "Date", "set": "FrozenSet[Industry]"}[rest]
        given = "SetLike" if rest == "set" else f"FactLike[{python}]"
        return Face(name, f"Optional[Fact[{python}]]", given, f"FACT_{rest.upper()}", doc)
    simple = {
        "text": ("Optional[str]", "Optional[str]", "TEXT"),
        "int": ("int", "Optional[int]", "INT"),
        "int?": ("Optional[int]", "Optional[int]", "INT_OR_NONE"),
        "count?": ("Optional[int]", "", "COUNT_OR_NONE"),
        "yes": ("bool", "Optional[bool]", "YES"),
        "char": ("str", "", "CHAR"),
        "date": ("Optional[Date]", "Optional[Date]", "DATE"),
        "ratio": ("Optional[Fraction]", "Optional[Fraction]", "RATIO"),
    }
    got, given, codec = simple[word]
    return Face(name, got, given, codec, doc)


def pairs(item: Struct) -> Dict[str, str]:
    """Lists of a struct and the fields that say how long they are."""
    found = {}
    for member, after in zip(item.members, item.members[1:]):
        if member.pointer and after.name.endswith("_count"):
            found[member.name] = after.name
    return found


def attribute(row: Face, base: str) -> List[str]:
    types = f"Attr[{row.got}, {row.given}]" if base == "Input" else f"Read[{row.got}]"
    make = "Attr" if base == "Input" else "Read"
    line = f"    {row.name}: {types} = {make}({row.codec}, {quoted(row.doc)})"
    if len(line) <= WIDTH:
        return [line]
    lines = wrapped(row.doc, "", width=WIDTH - 12)
    docs = [f"        {quoted(part + ' ' * (part is not lines[-1]))}" for part in lines]
    docs[-1] += ","
    return [f"    {row.name}: {types} = {make}(", f"        {row.codec},", *docs, "    )"]


def yuan(row: Face, base: str) -> List[str]:
    """Money in yuan beside money in fen."""
    name = row.name[: -len("_fen")] + "_yuan"
    if base == "Input":
        return [f'    {name}: Attr[Optional[Fact[Decimal]], YuanLike] = Yuan("{row.name}")']
    return [f'    {name}: Read[Optional[Decimal]] = Yuan("{row.name}")']


def face_class(item: Struct, base: str, known: Dict[str, Enumeration]) -> List[str]:
    lists = pairs(item)
    rows = [row for row in (face(item, member, known, lists) for member in item.members) if row]
    doc = re.sub(r" ?The caller sets `struct_size`[^.]*\.| ?The library owns it;[^.]*\.", "", item.doc)
    out = ["", "", f"class {camel(item.short)}({base}):", *docstring(doc, "    "), "", "    __slots__ = ()"]
    out.append(f"    _struct = _abi.{camel(item.short)}")
    if item.short in PREFIX:
        out.append(f'    _prefix = "{PREFIX[item.short]}"')
    for row in rows:
        out += attribute(row, base)
        if row.name.endswith("_fen"):
            out += yuan(row, base)
    if base == "Input":
        arguments = [(row.name, row.given) for row in rows]
        arguments += [
            (row.name[: -len("_fen")] + "_yuan", "YuanLike") for row in rows if row.name.endswith("_fen")
        ]
        out += ["", "    def __init__(", "        self,"]
        out += [] if item.short in POSITIONAL else ["        *,"]
        for name, given in arguments:
            blank = "()" if given.startswith("Iterable") else "EMPTY" if given.startswith("Mapping") else "None"
            empty = DEFAULTS.get(f"{item.short}.{name}", blank)
            out.append(f"        {name}: {given} = {empty},")
        out += ["    ) -> None:", "        self._fill(locals())"]
    return out


def types() -> str:
    known = {e.family: e for _, text in headers() for e in enumerations(text)}
    found = {item.short: item for _, text in headers() for item in structs(text)}
    body: List[str] = []
    for names, base in ((INPUTS, "Input"), (RESULTS, "Result")):
        for name in names:
            body += face_class(found[name], base, known)
    text = "\n".join(body).lstrip("\n")
    text = "\n\n" + text
    used = sorted(c for c in map(camel, known) if re.search(rf"\b{c}\b", re.sub(r'"(?:[^"\\]|\\.)*"', "", text)))
    codecs = sorted({w for w in re.findall(r"\(\n? *([A-Z]\w+)(?:\(|,)", text) if w in CODECS} | {"Yuan"})
    out = ['"""The structs of the headers as Python sees them: what callers fill, and what they get back."""']
    out += [HEAD.rstrip(), "", "from __future__ import annotations", "", "from . import _abi"]
    names = sorted({*codecs, "Attr", "EMPTY", "Input", "Read", "Result"})
    out += ["from ._attr import (", *(f"    {name}," for name in names), ")", ""]
    out += ["TYPE_CHECKING = False", "if TYPE_CHECKING:"]
    out += ["    from datetime import date as Date", "    from decimal import Decimal"]
    typing = "FrozenSet Iterable List Mapping MutableMapping Optional Tuple Union".split()
    typing = [t for t in typing if re.search(rf"\b{t}\[", text)]
    out += ["    from fractions import Fraction"] if "Fraction" in text else []
    out += [f"    from typing import {', '.join(typing)}", ""]
    out += ["    from ._attr import Fact, FactLike, Like, SetLike, YuanLike"]
    out += ["    from .enums import (", *(f"        {name}," for name in used), "    )"]
    return "\n".join(out) + "\n" + text + "\n"


CODECS = (
    "Enum Mask ITEMS Texts Many ONE Settings FACT_YES FACT_FEN FACT_INT FACT_DATE FACT_SET"
    " TEXT INT INT_OR_NONE COUNT_OR_NONE YES CHAR DATE RATIO"
).split()


# ---- enums.pyi -----------------------------------------------------------------------------------------------------


def member_name(family: str, name: str) -> str:
    """A Python name: clauses begin with a digit in C."""
    return "ART" + name if family == "clause" and name[0].isdigit() else name


def stub() -> str:
    classes = [camel(e.family) for _, text in headers() for e in enumerations(text)]
    out = ['"""Every enumeration of the library. The classes are made when first asked for (enums.py)."""']
    out += [HEAD.rstrip(), ""]
    out += ["from enum import IntEnum, IntFlag", "from typing import List, Optional, Type, TypeVar, Union", ""]
    out += ['_N = TypeVar("_N", bound="Named")', "", "__all__: List[str]", "NAMES: List[str]", ""]
    out += ["class Named(IntEnum):"]
    out += [
        '    """A numbered thing of the library. str() is the name that documents use; a number that only a newer library'
    ]
    out += ['    knows is a member too, with the name that library gives it. Made from a number or a name."""', ""]
    out += ["    def __new__(cls: Type[_N], value: Union[int, str]) -> _N: ..."]
    out += ["    def label(self, lang: Optional[str] = ...) -> str:"]
    out += ['        """In words: lang "zh" or "en"; None: the language of set_language()."""', ""]
    for _, text in headers():
        for enumeration in enumerations(text):
            base = "IntFlag" if enumeration.family in FLAGS else "Named"
            out += ["", f"class {camel(enumeration.family)}({base}):"]
            out += docstring(enumeration.doc, "    ")
            out.append("")
            for row in enumeration.rows:
                line = f"    {member_name(enumeration.family, row.name)} = {row.number}"
                out += wrapped(row.doc, "        # ", line + "  #") if row.doc else [line]
    assert len(classes) == len(set(classes))
    return "\n".join(out) + "\n"


def main() -> int:
    made = {PACKAGE / "_abi.py": abi(), PACKAGE / "_types.py": types(), PACKAGE / "enums.pyi": stub()}
    stale = [path for path, text in made.items() if not path.exists() or path.read_text(encoding="utf-8") != text]
    if "--check" in sys.argv[1:]:
        for path in stale:
            print(f"{path.name} is not what the headers say: run bindings/python/generate.py")
        return 1 if stale else 0
    for path in stale:
        path.write_text(made[path], encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
