#!/usr/bin/env python3
"""Compatibility, run and not only compared: programs and libraries of different versions meet.

    run.py CC CORE JSON_DOOR      shared libraries as built; prints TAP

Three generations of headers: the first release's (first/, kept by freeze.py), today's, and a future's, in which every sized
struct has two more fields at its end. Two generations of the library: today's, and one made from today's sources with the
future's headers, which does nothing with the new fields but finds every struct of an older program too short.

The program of the first release is linked with nothing but the list of symbols it was promised, as a program built then was,
and meets the libraries when it is started. client.c says what it does. The future library and its callers run under
AddressSanitizer, so that a byte read or written past a shorter struct is seen.

SPDX-License-Identifier: Apache-2.0
"""
import os
import re
import shlex
import shutil
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import freeze
from freeze import FIRST, HERE, MAPS, PUBLIC, ROOT

sys.path.insert(0, str(ROOT / "tests" / "abi"))
from common import CORE_HEADERS, JSON_HEADERS, Tap, code_of, functions, map_nodes, structs  # noqa: E402

LATER = "later_a", "later_b"
SIZED = re.compile(r"(typedef struct (smeplat_\w+) \{\s*uint32_t struct_size;.*?)(\} \2;)", re.S)
ASAN = ["-fsanitize=address", "-fno-omit-frame-pointer", "-g"]
# What hangs below a struct that is passed, and is not read there: no statement is passed over.
NOT_READ = {
    **{("smeplat_report_text", f"report.platform.{name}"): "a report names the platform; the lists speak through the findings"
       for name in ("services", "incidents", "revocations", "rulings")},
    **{(function, f"room.platform.{name}"): "the room's platform is written to, its lists are replaced"
       for function in ("smeplat_record_read", "smeplat_record_replay")
       for name in ("services", "incidents", "revocations", "rulings")},
    ("smeplat_notice_text", "event.evaluation"): "a notice is made from the result",
    ("smeplat_calendar_load", "out.base"): "is set to the base that was given",
}
HEADERS = [*sorted(CORE_HEADERS.glob("*.h")), *sorted(JSON_HEADERS.glob("*.h"))]


def lengthen(folder):
    """Gives every sized struct of the headers, and its list in lib/abi/fields.h, two more fields. The structs' names."""
    names = []
    for header in sorted(path for part in PUBLIC for path in (folder / part / "smeplat").glob("*.h")):
        text = header.read_text(encoding="utf-8")
        names += [match.group(2) for match in SIZED.finditer(text)]
        more = "".join(f"    int64_t {field};\n" for field in LATER)
        header.write_text(SIZED.sub(rf"\1{more}\3", text), encoding="utf-8")
    fields = folder / "lib/abi/fields.h"
    text = fields.read_text(encoding="utf-8")
    for name in names:
        short = name.removeprefix("smeplat_")
        more = "".join(f" \\\\\n    X({short}, {field}, I64)" for field in LATER)
        pattern = rf"(#define SMEPLAT__FIELDS_{short}\(X\) \\\n(?:    X\(.*\) \\\n)*    X\(.*\))\n"
        text = re.sub(pattern, rf"\1{more}\n", text)
    fields.write_text(text, encoding="utf-8")
    return names


def sized():
    return {tag for tag, rows in structs(HEADERS).items() if rows[0][0] == "struct_size"}


def pointers():
    """Sized struct -> [(field, sized struct it points to, whether it is written to)]."""
    found = {}
    for header in HEADERS:
        for tag, body in re.findall(r"typedef struct (\w+) \{(.*?)\}\s*\1\s*;", code_of(header), re.S):
            rows = re.findall(r"(const )?\s*(?:struct )?(smeplat_\w+)\s*\*\s*(\w+)\s*;", body)
            found[tag] = [(field, to, not const) for const, to, field in rows if to in sized()]
    return found


def doors():
    """What every function that takes or fills a sized struct is given: (inputs, outputs), as client.c calls them."""
    known, inside = sized(), pointers()
    ins, outs = set(), set()

    def walk(function, path, tag, written):
        (outs if written else ins).add((function, path))
        for field, to, fills in inside[tag]:
            if to != tag or path.rpartition(".")[2] != field:  # once round is enough
                walk(function, f"{path}.{field}", to, fills)

    for header in HEADERS:
        for declaration in re.findall(r"SMEPLAT_API\s+([^;{#]*)[;{]", code_of(header)):
            function, arguments = re.search(r"\b(smeplat_\w+)\s*\((.*)\)", declaration, re.S).groups()
            for const, tag, name in re.findall(r"(const )?\s*(smeplat_\w+)\s+\*(\w+)", arguments):
                if tag in known:
                    walk(function, name, tag, not const)
    return ins, outs


class Compat:
    def __init__(self, compiler, core, door, scratch):
        self.compiler, self.scratch = shlex.split(compiler), Path(scratch)
        self.today = [Path(core), Path(door)]
        self.newer = self.scratch / "newer"
        for part in ("include", "lib", "bindings/json"):
            shutil.copytree(ROOT / part, self.newer / part)
        self.names = lengthen(self.newer)
        self.include = {
            "first": [FIRST / "include"],
            "today": [ROOT / part for part in PUBLIC],
            "future": [self.newer / part for part in PUBLIC],
        }
        self.fields = self.scratch / "fields"
        self.fields.mkdir()
        (self.fields / "fields.h").write_text(freeze.sayable(ROOT / "lib/abi/fields.h"), encoding="utf-8")

    def compile(self, *words):
        command = [*self.compiler, "-std=c11", *map(str, words)]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        if done.returncode:
            raise SystemExit(f"{' '.join(command)}\n{done.stderr}")

    def library(self, folder, like, linker_map, *words):
        """A shared library with the name of one of today's."""
        folder.mkdir(exist_ok=True)
        made = folder / f"{like.name.partition('.so')[0]}.so.{freeze.release()[1]}"
        self.compile("-shared", "-fPIC", f"-Wl,-soname,{made.name}", f"-Wl,--version-script={linker_map}", *words, "-o", made)
        return made

    def stubs(self):
        """Libraries that hold the first release's symbols and nothing behind them, to link with."""
        made = []
        for like, part in zip(self.today, MAPS):
            linker_map = FIRST / Path(part).name
            names = [name for _, _, listed in map_nodes(linker_map) for name in listed]
            source = self.scratch / f"{linker_map.stem}.c"
            source.write_text("".join(f"void {name}(void);\nvoid {name}(void)\n{{\n}}\n" for name in names), encoding="utf-8")
            made.append(self.library(self.scratch / "stubs", like, linker_map, source))
        return made

    def future(self):
        """Today's sources with the future's headers, the core first."""
        def objects(part, names, *flags):
            made = [self.scratch / f"{name.replace('/', '-')}.o" for name in names]
            include = [f"-I{folder}" for folder in (*self.include["future"], self.newer / "lib")]
            with ThreadPoolExecutor(2) as pool:
                list(pool.map(lambda pair: self.compile(*ASAN, "-O0", "-fPIC", "-fvisibility=hidden", *include, *flags, "-c",
                                                        self.newer / part / pair[0], "-o", pair[1]), zip(names, made)))
            return made

        def listed(part):
            return re.findall(r"^\s+'([\w/]+\.c)',$", (ROOT / part / "meson.build").read_text(encoding="utf-8"), re.M)

        folder = self.scratch / "future"
        jansson = subprocess.run(["pkg-config", "--cflags", "--libs", "jansson"], capture_output=True, text=True, check=True)
        core = self.library(folder, self.today[0], self.newer / MAPS[0], *ASAN, *objects("lib", listed("lib")))
        door = self.library(folder, self.today[1], self.newer / MAPS[1], *ASAN,
                            *objects("bindings/json", listed("bindings/json")), core, *jansson.stdout.split())
        return [core, door]

    def program(self, source, headers, libraries, *flags):
        program = self.scratch / f"{source.parent.name}-{headers}-{libraries[0].parent.name}"
        fields = FIRST if source.parent == FIRST else self.fields
        include = [f"-I{folder}" for folder in (fields, *self.include[headers])]
        self.compile("-Wall", "-Wextra", "-Werror", "-O0", *flags, *include, source, *reversed(libraries),
                     "-Wl,--allow-shlib-undefined", "-o", program)
        return program

    def output(self, program, libraries, *arguments):
        """What a program says when it meets these libraries."""
        folders = ":".join(str(library.parent.resolve()) for library in libraries)
        env = dict(os.environ, LD_LIBRARY_PATH=folders, LD_BIND_NOW="1",
                   ASAN_OPTIONS="detect_leaks=0:detect_stack_use_after_return=1")
        done = subprocess.run([program, *arguments], capture_output=True, text=True, errors="replace", env=env, check=False)
        return done.stdout + (f"exit status {done.returncode}: {done.stderr[:3000]}" if done.returncode else "")


def differs(wanted, found):
    """The first line that two outputs do not share."""
    if wanted == found:
        return ""
    one, other = wanted.splitlines(), found.splitlines()
    at = next((n for n, pair in enumerate(zip(one, other)) if pair[0] != pair[1]), min(len(one), len(other)))
    return [f"line {at + 1}", *(f"{name} {text[at][:400] if at < len(text) else '(nothing)'}"
                                for name, text in (("wanted", one), ("found ", other)))]


def released_nodes_changed():
    """Every node of the first release's maps that is another now."""
    return [f"{node[0]} of {Path(part).name}" for part in MAPS for node in map_nodes(FIRST / Path(part).name)
            if node not in map_nodes(ROOT / part)]


def unfinished(said):
    """What a program said, if it did not come to its end."""
    return "" if said.endswith("\nend\n") else said[-600:] or "nothing"


def meet(tap, compat):
    first, today = FIRST / "client.c", HERE / "client.c"
    stubs, future = compat.stubs(), compat.future()
    old = compat.program(first, "first", stubs)
    said = compat.output(old, compat.today)
    tap.case("a program of the first release runs on today's library", unfinished(said))
    # Linked with a library under AddressSanitizer, a program has to have it too.
    again = compat.program(first, "first", future, *ASAN)
    tap.case("it says the same on a future library", differs(said, compat.output(again, future)))
    same = compat.program(first, "today", compat.today)
    tap.case("compiled anew with today's headers it says the same", differs(said, compat.output(same, compat.today)))

    said = compat.output(compat.program(today, "today", compat.today), compat.today)
    tap.case("a program of today runs on today's library", unfinished(said))
    same = compat.program(today, "today", future, *ASAN)
    tap.case("it says the same on a future library", differs(said, compat.output(same, future)))
    newer = compat.program(today, "future", compat.today, "-DNEWER", "-O1")
    tap.case("a program of the future says the same on today's library", differs(said, compat.output(newer, compat.today)))
    same = compat.program(today, "future", future, "-DNEWER", *ASAN)
    tap.case("a program of the future says the same on its own library", differs(said, compat.output(same, future)))

    told = compat.output(newer, compat.today, "newer")
    cases = re.findall(r"^(ok|not ok) \d+ - (.*)$", told, re.M)
    for verdict, name in cases:
        tap.case(f"future program: {name}", "" if verdict == "ok" else "no")
    tap.case("future program: it ran to its end", "" if f"\n1..{len(cases)}\n" in told else told[-400:])
    tried = {tuple(name.split(": ")[:2]) for _, name in cases}
    refused = {tuple(name.split(": ")[:2]) for _, name in cases if "refused as such" in name}
    given = {tuple(name.split(": ")[:2]) for _, name in cases if "tails zeroed" in name}
    ins, outs = doors()
    tap.case("every struct that goes into a public function was tried",
             [": ".join(door) for door in sorted(ins - refused - set(NOT_READ))])
    tap.case("what is said not to be read is there to be read", [": ".join(door) for door in sorted(set(NOT_READ) - ins)])
    tap.case("every struct that a public function fills was tried", [": ".join(door) for door in sorted(outs - given)])
    tap.case("nothing was tried that no header declares", [": ".join(door) for door in sorted(tried - ins - outs) if door[1]])


def main():
    tap = Tap()
    frozen, now = freeze.kept()[1], freeze.release()[1]
    tap.case("the first release of this soname is kept (freeze.py)",
             f"tests/compat/first is soname {frozen}, the library {now}: python3 tests/compat/freeze.py" if frozen != now else "")
    if frozen == now:
        with tempfile.TemporaryDirectory() as scratch:
            compat = Compat(*sys.argv[1:4], scratch)
            tap.case("every sized struct is lengthened", sorted(sized() ^ set(compat.names)))
            tap.case("nodes that were released are as they were", released_nodes_changed() if now != "0" else "")
            gone = sorted(set(functions((FIRST / "include/smeplat").glob("*.h"))) - set(functions(HEADERS)))
            tap.case("no function of the first release is gone from the headers", gone)
            meet(tap, compat)
    tap.end()


if __name__ == "__main__":
    main()
