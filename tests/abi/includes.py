#!/usr/bin/env python3
"""Who includes whom: the rooms of lib/ know only what lies below them, and nothing public knows anything inside.

    includes.py [ROOT]

SPDX-License-Identifier: Apache-2.0
"""
import re
import sys
from pathlib import Path

from common import ROOT, Tap

# A room of lib/ and what it may include besides public headers and itself. An arrow goes down only.
ROOMS = {
    "base": set(),
    "time": {"base"},
    "codes": {"base"},
    "rules": {"base"},
    "articles": {"base", "time", "codes", "rules"},
    "assess": {"base", "time", "codes", "rules", "articles"},
    "history": {"base", "time", "codes", "rules", "articles"},
    "text": {"base"},
    "abi": set(),
}
# What the core may take from the compiler and libc. The last is x86's alone: what includes it has a portable twin (assess/sight.c).
SYSTEM = {"limits.h", "stddef.h", "stdint.h", "string.h", "emmintrin.h"}
PUBLIC_SYSTEM = {"stddef.h", "stdint.h"}


def includes(path):
    """[(line number, bracket, name)]"""
    rows = []
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        match = re.match(r'\s*#\s*include\s*([<"])([^>"]+)[>"]', line)
        if match:
            rows.append((number, match.group(1), match.group(2)))
        elif re.match(r"\s*#\s*include", line):
            rows.append((number, "?", line.strip()))
    return rows


def sources(folder):
    return sorted(path for path in folder.rglob("*") if path.suffix in {".c", ".h", ".cpp", ".hpp"})


def in_the_core(root):
    wrong = []
    for path in sources(root / "lib"):
        where = path.relative_to(root / "lib")
        room = where.parts[0]
        if room not in ROOMS:
            wrong.append(f"{where}: no such room")
            continue
        for number, bracket, name in includes(path):
            place = f"lib/{where}:{number}: {name}"
            if bracket == "<":
                if name.startswith("smeplat/"):
                    if not (root / "include" / name).is_file():
                        wrong.append(f"{place}: no such public header")
                elif name not in SYSTEM:
                    wrong.append(f"{place}: not for the core")
            elif bracket == '"':
                other = name.split("/")[0]
                if not (root / "lib" / name).is_file():
                    wrong.append(f"{place}: not named from lib/ down")
                elif other != room and other not in ROOMS[room]:
                    wrong.append(f"{place}: {room} does not know {other}")
            else:
                wrong.append(f"{place}: cannot be read")
    return wrong


def in_public_headers(root):
    wrong = []
    for folder in (root / "include", root / "bindings" / "json" / "include"):
        for path in sources(folder):
            for number, bracket, name in includes(path):
                public = bracket == "<" and (
                    name in PUBLIC_SYSTEM
                    or (root / "include" / name).is_file()
                    or (folder / name).is_file()
                )
                if not public:
                    wrong.append(f"{path.relative_to(root)}:{number}: {name} is not public")
    return wrong


def circles(root):
    """Public headers that include each other in a circle."""
    below = {}
    for path in sources(root / "include"):
        below[f"smeplat/{path.name}"] = [name for _, _, name in includes(path)]
    found = []

    def walk(name, above):
        if name in above:
            found.append(" -> ".join(above[above.index(name) :] + [name]))
            return
        for other in below.get(name, []):
            walk(other, above + [name])

    for name in below:
        walk(name, [])
    return sorted(set(found))[:5]


def outside(root):
    """Bindings and examples see the installed face only."""
    wrong = []
    rooms = tuple(f"{room}/" for room in ROOMS)
    for folder in (root / "bindings", root / "examples"):
        for path in sources(folder):
            for number, _, name in includes(path):
                if (name.startswith(rooms) or "../" in name) and not (path.parent / name).is_file():
                    wrong.append(f"{path.relative_to(root)}:{number}: {name} is inside lib/")
    return wrong


def main():
    root = Path(sys.argv[1]).resolve() if len(sys.argv) > 1 else ROOT
    tap = Tap()
    tap.case("rooms of lib/ include only what lies below them", in_the_core(root))
    tap.case("public headers include public headers only", in_public_headers(root))
    tap.case("no public headers include each other in a circle", circles(root))
    everything = {f"smeplat/{path.name}" for path in sources(root / "include")} - {"smeplat/smeplat.h"}
    named = {name for _, _, name in includes(root / "include" / "smeplat" / "smeplat.h")}
    tap.case("smeplat.h includes every other public header", sorted(everything - named))
    tap.case("bindings and examples include nothing of lib/", outside(root))
    tap.end()


if __name__ == "__main__":
    main()
