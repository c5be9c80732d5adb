#!/usr/bin/env python3
"""What a shared library gives away and what it asks for: headers, linker map and the library itself have to agree.

    symbols.py MAP LIBRARY HEADER...              exports alone
    symbols.py --core ARCHIVE MAP LIBRARY HEADER...   the core too: nothing writable in it, no call but mem* and str*
    symbols.py --write MAP HEADER...              adds what the headers have and the map has not to the map's last node, or,
                                                  where that one was released, to a new one

SPDX-License-Identifier: Apache-2.0
"""
import argparse
import re
from pathlib import Path

from common import ROOT, Tap, functions, map_nodes, run

# From libc: what only looks at or moves memory. What the tool chain itself may add, hardening too, is named apart.
ALLOWED = {"memcpy", "memmove", "memset", "memcmp", "memchr"}
ALLOWED |= {"strlen", "strcmp", "strncmp", "strchr", "strrchr", "strspn", "strcspn", "strpbrk", "strstr"}
TOOL_CHAIN = {"__cxa_finalize", "__gmon_start__", "_ITM_deregisterTMCloneTable", "_ITM_registerTMCloneTable"}
TOOL_CHAIN |= {"_GLOBAL_OFFSET_TABLE_", "__stack_chk_fail", "__memcpy_chk", "__memmove_chk", "__memset_chk"}
INSTRUMENTED = re.compile(r"__(asan|ubsan|msan|tsan|sanitizer|gcov|llvm)_")


def exported(library):
    """[(symbol, type, version)] that the library defines for others."""
    rows = []
    for line in run("nm", "-D", "--defined-only", "--with-symbol-versions", library).splitlines():
        _, kind, name = line.split(None, 2)
        symbol, _, version = name.partition("@@")
        rows.append((symbol, kind, version))
    return rows


def asked_for(*nm):
    """Symbols left open."""
    names = set()
    for line in run("nm", "-u", *nm).splitlines():
        words = line.split()
        if len(words) == 2 and words[0] in "Uwv":
            names.add(words[1].partition("@")[0])
    return names


def writable(archive):
    """Sections of an object that a program could write to and that are not empty, .data.rel.ro apart."""
    found, member = [], archive
    for line in run("readelf", "-SW", archive).splitlines():
        if line.startswith("File:"):
            member = line[5:].strip()
        match = re.match(r"\s*\[\s*\d+\]\s+(\S+)\s+\S+\s+[0-9a-f]+\s+[0-9a-f]+\s+([0-9a-f]+)\s+\S+\s+(\w+)\s", line)
        if match and {"W", "A"} <= set(match.group(3)) and int(match.group(2), 16):
            if not match.group(1).startswith(".data.rel.ro"):
                found.append(f"{member}: {match.group(1)} has {int(match.group(2), 16)} bytes")
    return found


def check_exports(tap, args, declared):
    nodes = map_nodes(args.map)
    listed = [name for _, _, names in nodes for name in names]
    known = {name for name, _, _ in nodes}
    tap.case(
        "every function of the headers stands in the map, once",
        [f"{name} ({declared[name]}) is not in {args.map.name}" for name in sorted(set(declared) - set(listed))]
        + [f"{name} stands there twice" for name in sorted(set(listed)) if listed.count(name) > 1],
    )
    tap.case(
        "nothing stands in the map that no header declares",
        [f"{name} is in {args.map.name} only" for name in sorted(set(listed) - set(declared))],
    )
    tap.case(
        "every node of the map is sorted and inherits the one before",
        [f"{name} is not sorted" for name, _, names in nodes if names != sorted(names)]
        + [f"{b[0]} does not inherit {a[0]}" for a, b in zip(nodes, nodes[1:]) if b[1] != a[0]]
        + [f"{nodes[0][0]} inherits {nodes[0][1]}" for _ in nodes[:1] if nodes[0][1]],
    )
    symbols = [row for row in exported(args.library) if row[0] not in known]
    names = {row[0] for row in symbols}
    where = {name: node for node, _, listed_names in nodes for name in listed_names}
    tap.case(
        "the library exports exactly what the headers declare",
        [f"{name} ({declared[name]}) is not exported" for name in sorted(set(declared) - names)]
        + [f"{name} is exported and in no header" for name in sorted(names - set(declared))],
    )
    data = [f"{name} is of type {kind}" for name, kind, _ in symbols if kind != "T"]
    tap.case("it exports functions only, no data", data)
    wrong = [(name, version) for name, _, version in symbols if version != where.get(name)]
    tap.case(
        "every symbol carries its node's version",
        [f"{name} has version {version!r}, not {where.get(name)}" for name, version in wrong],
    )


def check_core(tap, args):
    asked = asked_for("-D", args.library)
    instrumented = sorted(name for name in asked if INSTRUMENTED.match(name))
    if instrumented:
        print(f"# an instrumented build ({instrumented[0]} ...): what it adds of its own is not the core's")
        return
    tap.case(
        "the library asks libc for memory and string functions only",
        [f"asks for {name}" for name in sorted(asked - ALLOWED - TOOL_CHAIN)],
    )
    inside = asked_for(args.core)
    own = {line.split()[-1] for line in run("nm", "--defined-only", args.core).splitlines() if len(line.split()) == 3}
    tap.case(
        "so do its objects one by one",
        [f"asks for {name}" for name in sorted(inside - own - ALLOWED - TOOL_CHAIN)],
    )
    tap.case("no object holds anything that can be written to", writable(args.core))
    commons = [line for line in run("nm", args.core).splitlines() if " C " in line]
    tap.case("no object has a common symbol", commons)


def under_work(path):
    """The node that new names belong to: the first one until its soname is released, then one a version."""
    build = (ROOT / "meson.build").read_text(encoding="utf-8")
    version = re.search(r"^  version: '(\d+\.\d+)\.\d+'", build, re.M).group(1)
    first = map_nodes(path)[0][0]
    kept = ROOT / "tests" / "compat" / "first"
    released = (kept / "RELEASE").read_text(encoding="utf-8").split()  # version and soname
    return first if released[1] == "0" or released[0].startswith(f"{version}.") else f"{first.rpartition('_')[0]}_{version}"


def write(path, headers):
    """Puts missing names into the node under work, sorted; takes nothing out."""
    text = path.read_text(encoding="utf-8")
    nodes = map_nodes(path)
    listed = {name for _, _, names in nodes for name in names}
    missing = set(functions(headers)) - listed
    node = under_work(path)
    if missing and node not in [name for name, _, _ in nodes]:
        body = "".join(f"        {name};\n" for name in sorted(missing))
        path.write_text(f"{text.rstrip()}\n\n{node} {{\n    global:\n{body}}} {nodes[-1][0]};\n", encoding="utf-8")
        return
    last = sorted(set(nodes[-1][2]) | missing)
    body = "".join(f"        {name};\n" for name in last)
    start = text.rindex("global:") + len("global:\n")
    end = re.compile(r" *(local:|\})").search(text, start).start()
    path.write_text(text[:start] + body + text[end:], encoding="utf-8")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--core", type=Path, metavar="ARCHIVE")
    parser.add_argument("--write", action="store_true")
    parser.add_argument("map", type=Path)
    parser.add_argument("files", type=Path, nargs="+")
    args = parser.parse_args()
    if args.write:
        write(args.map, args.files)
        return
    args.library, headers = args.files[0], args.files[1:]
    if not headers:
        parser.error("no headers")
    tap = Tap()
    check_exports(tap, args, functions(headers))
    if args.core:
        check_core(tap, args)
    tap.end()


if __name__ == "__main__":
    main()
