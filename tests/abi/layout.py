#!/usr/bin/env python3
"""layout.txt, the ABI for people: a line a struct, field, constant and symbol, as the library itself tells them.

    layout.py PROGRAM MAP HEADER...           compares PROGRAM's output (layout.c) with layout.txt and with the headers
    layout.py --write PROGRAM MAP HEADER...   rewrites it; refused where a line would go or change

Sizes are those of a 64-bit machine. A struct may grow, by fields at its end, and a reserved word may get a name;
a limit of what is accepted may be widened; nothing else may change or go.
--before-release lets --write change anything: for a soname that nobody has linked with yet.

SPDX-License-Identifier: Apache-2.0
"""
import argparse
import re
import sys
from pathlib import Path

from common import Tap, enums, map_nodes, run, structs

TEXT = Path(__file__).resolve().parent / "layout.txt"
HEAD = [
    "# The ABI, for people. struct: name, size. field: name, offset, size, kind. constant: family, name, number.",
    "# symbol: name, node of the map. Made by layout.py --write.",
]
# Enumerations that are named after something else than their tag, and those whose names are not the enumerators'.
FAMILY_OF = {"smeplat_status_code": "status"}
OTHER_NAMES = {"field", "clause"}
# Limits of what is accepted, which a later version may widen. The others are lengths of callers' arrays.
WIDENING = {"CALENDAR_LAYERS_MAX", "DATE_MIN", "DATE_MAX"}


def made(program, linker_map):
    lines = run(program).splitlines()
    for node, _, names in map_nodes(linker_map):
        lines += [f"symbol {name} {node}" for name in names]
    return lines


def kept(text):
    lines = text.read_text(encoding="utf-8").splitlines() if text.exists() else []
    return [line for line in lines if not line.startswith("#")]


def key(line):
    """What a line is about, without what may be said of it."""
    words = line.split()
    return tuple(words[:3] if words[0] == "constant" else words[:2])


def place(line):
    """Where a field lies and what it is, whatever its name."""
    words = line.split()
    return (words[1].partition(".")[0], *words[2:]) if words[0] == "field" else None


def breaks(old, new):
    """What of the old lines does not hold any more."""
    now, found = {key(line): line for line in new}, []
    places = {place(line) for line in new}
    for line in old:
        other = now.get(key(line))
        if other is None:
            if not (re.search(r"\.reserved\d+ ", line) and place(line) in places):
                found.append(f"gone: {line}")
        elif other != line:
            grown = line.startswith("struct ") and int(other.split()[2]) >= int(line.split()[2])
            widened = line.startswith("constant limit ") and line.split()[2] in WIDENING
            if not grown and not widened:
                found.append(f"changed: {line} -> {other}")
    return found


def against_headers(tap, lines, headers):
    told = {}
    for line in lines:
        words = line.split()
        if words[0] == "struct":
            told[words[1]] = []
        elif words[0] == "field":
            struct, _, field = words[1].partition(".")
            told[struct].append((field, words[4]))
    wrong, declared = [], structs(headers)
    for tag, rows in declared.items():
        if tag not in told:
            name = tag[len("smeplat_") :]
            rows = " \\\n".join(f"    X({name}, {field}, {kind})" for field, kind in rows)
            wrong.append(f"lib/abi/fields.h lacks S({name}) and:\n#define SMEPLAT__FIELDS_{name}(X) \\\n{rows}")
        elif told[tag] != rows:
            wrong.append(f"{tag}: the header has {rows}, the table {told[tag]}")
    wrong += [f"{tag} is in no header" for tag in told if tag not in declared]
    tap.case("every struct of the headers is in the layout, field by field", wrong)

    wrong, families = [], {}
    for line in lines:
        words = line.split()
        if words[0] == "constant":
            families.setdefault(words[1], {})[words[2]] = int(words[-1])
    for tag, rows in enums(headers).items():
        family = FAMILY_OF.get(tag, tag[len("smeplat_") :])
        constants = families.get(family)
        if constants is None:
            wrong.append(f"enum {tag} has no family of names")
            continue
        for enumerator, number in rows.items():
            names = [name for name, value in constants.items() if value == number]
            if not names:
                wrong.append(f"{enumerator} = {number} has no name in family {family}")
            elif family not in OTHER_NAMES and not any(enumerator.endswith("_" + name) for name in names):
                wrong.append(f"{enumerator} = {number} is called {names[0]}")
        if len(constants) != len(rows):
            wrong.append(f"family {family} has {len(constants)} names, enum {tag} {len(rows)} numbers")
    tap.case("every enumerator of the headers has its name", wrong)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--write", action="store_true")
    parser.add_argument("--before-release", action="store_true")
    parser.add_argument("--text", type=Path, default=TEXT, help="another file than tests/abi/layout.txt")
    parser.add_argument("program")
    parser.add_argument("map")
    parser.add_argument("headers", type=Path, nargs="+")
    args = parser.parse_args()
    old, new = kept(args.text), made(args.program, args.map)
    broken = breaks(old, new)
    if args.write:
        if broken and not args.before_release:
            sys.exit("layout.txt: refused, these lines are promised:\n  " + "\n  ".join(broken))
        args.text.write_text("\n".join(HEAD + new) + "\n", encoding="utf-8")
        return
    tap = Tap()
    tap.case("nothing that was promised is gone or changed", broken)
    tap.case(
        "layout.txt is up to date (layout.py --write)",
        [f"+ {line}" for line in new if line not in set(old)] + [f"- {line}" for line in old if line not in set(new)],
    )
    against_headers(tap, new, args.headers)
    tap.end()


if __name__ == "__main__":
    main()
