#!/usr/bin/env python3
"""Whether the gates bite: a copy of the library is broken in one way at a time, and each break has to be refused.

    bites.py CC [ROOT]

Every copy is built like the library, with its own baseline taken from an unbroken copy.

SPDX-License-Identifier: Apache-2.0
"""
import re
import shlex
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import abidiff
from common import ROOT, Tap

HERE = Path(__file__).resolve().parent


class Copy:
    """The parts of the tree that make the library, in a folder of their own."""

    def __init__(self, root, folder, compiler):
        self.folder, self.compiler = Path(folder), shlex.split(compiler)
        for part in ("include", "lib", "bindings/json/include"):
            shutil.copytree(root / part, self.folder / part)
        for part in ("meson.build", "NEWS.md"):
            shutil.copy(root / part, self.folder / part)
        self.map = self.folder / "lib" / "libsmeplat.map"
        build = (self.folder / "meson.build").read_text(encoding="utf-8")
        soversion = re.search(r"^soversion = '(.*)'$", build, re.M).group(1)
        self.library = self.folder / f"libsmeplat.so.{soversion}"
        self.program = self.folder / "layout"

    def change(self, path, old, new):
        """One place, which has to be there, and once only."""
        file = self.folder / path
        text = file.read_text(encoding="utf-8")
        if text.count(old) != 1:
            raise SystemExit(f"{path}: {old!r} stands there {text.count(old)} times; this test wants it once")
        file.write_text(text.replace(old, new), encoding="utf-8")

    def compile(self, *words):
        """The compiler's complaints, empty if there are none that matter."""
        folders = [f"-I{self.folder / name}" for name in ("include", "lib")]
        command = [*self.compiler, "-std=c11", "-O0", *folders, *map(str, words)]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        return done.stderr if done.returncode else ""

    def prove(self):
        """Compiles what holds the static assertions."""
        return self.compile("-fsyntax-only", self.folder / "lib" / "abi" / "layout.c")

    def build(self, debug="-g"):
        """Builds library and layout program; the compiler's words if that fails."""
        link = ["-shared", "-fPIC", "-fvisibility=hidden"]
        link += [f"-Wl,--version-script={self.map}", f"-Wl,-soname,{self.library.name}"]
        sources = sorted((self.folder / "lib").glob("*/*.c"))
        return self.compile(debug, *link, *sources, "-o", self.library) or self.compile(
            HERE / "layout.c", self.library, f"-Wl,-rpath,{self.folder}", "-o", self.program
        )

    def headers(self):
        return sorted(map(str, (self.folder / "include" / "smeplat").glob("*.h")))

    def gate(self, script, *arguments):
        """Whether a gate lets the copy through, and what it says."""
        command = [sys.executable, str(HERE / script), *map(str, arguments)]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        if "Traceback" in done.stderr:
            raise SystemExit(done.stderr)
        return done.returncode == 0, done.stdout + done.stderr

    def gates(self, text, baseline):
        """Names of the gates that refuse the copy."""
        refused = []
        if not self.gate("layout.py", "--text", text, self.program, self.map, *self.headers())[0]:
            refused.append("layout")
        if not self.gate("symbols.py", self.map, self.library, *self.headers())[0]:
            refused.append("symbols")
        if abidiff.differences(baseline, self.library):
            refused.append("abidiff")
        return refused


# What is done to a copy, by somebody who keeps the tables in step with the header, and the gates that must refuse it.
BREAKS = {
    "a field in the middle": (
        [
            (
                "include/smeplat/assess.h",
                "    uint64_t readings;       /**< mask of #smeplat_reading: the points",
                "    int64_t inserted;        /**< new */\n"
                "    uint64_t readings;       /**< mask of #smeplat_reading: the points",
            ),
            (
                "lib/abi/fields.h",
                "    X(finding, readings, U64)",
                "    X(finding, inserted, I64) \\\n    X(finding, readings, U64)",
            ),
        ],
        {"layout", "abidiff"},
    ),
    "an enumerator renumbered": (
        [
            ("include/smeplat/reason.h", "SMEPLAT_VERDICT_UNKNOWN = 2,", "SMEPLAT_VERDICT_UNKNOWN = 3,"),
            ("include/smeplat/reason.h", "SMEPLAT_VERDICT_DISCRETION = 3,", "SMEPLAT_VERDICT_DISCRETION = 2,"),
        ],
        {"layout"},
    ),
    "the length of a caller's array": (
        [("include/smeplat/assess.h", "#define SMEPLAT_FINDINGS_MAX 64", "#define SMEPLAT_FINDINGS_MAX 128")],
        {"layout"},
    ),
    "a symbol dropped": (
        [("lib/libsmeplat.map", "        smeplat_field_path;\n", "")],
        {"layout", "symbols", "abidiff"},
    ),
    "a type changed": (
        [
            ("include/smeplat/assess.h", "    int32_t met_from;", "    uint32_t met_from;"),
            ("lib/abi/fields.h", "X(finding, met_from, I32)", "X(finding, met_from, U32)"),
        ],
        {"layout", "abidiff"},
    ),
}

# Breaks that do not even compile, by what the compiler has to say.
PROOFS = {
    "a field that the layout table forgets": (
        [("lib/abi/fields.h", "    X(fact, basis, I32) \\\n", "")],
        "a field forgotten",
    ),
    "a field of another kind than the table says": (
        [("lib/abi/fields.h", "X(fact, value, I64)", "X(fact, value, U64)")],
        "smeplat_fact.value is not U64",
    ),
    "padding at the end of a struct": (
        [
            (
                "include/smeplat/assess.h",
                "    int32_t reserved0;       /**< 0 */\n} smeplat_finding;",
                "} smeplat_finding;",
            ),
            (
                "lib/abi/fields.h",
                "    X(finding, evidence, I32) \\\n    X(finding, reserved0, I32)",
                "    X(finding, evidence, I32)",
            ),
        ],
        "padding at the end",
    ),
}


def main():
    compiler, root = sys.argv[1], Path(sys.argv[2]).resolve() if len(sys.argv) > 2 else ROOT
    tap = Tap()
    with tempfile.TemporaryDirectory() as scratch:
        scratch = Path(scratch)
        whole = Copy(root, scratch / "whole", compiler)
        problem = whole.build()
        if problem:
            raise SystemExit(problem)
        text, baseline = scratch / "layout.txt", scratch / "libsmeplat.abi"
        whole.gate("layout.py", "--write", "--text", text, whole.program, whole.map, *whole.headers())
        abidiff.write(baseline, whole.library)
        refused = whole.gates(text, baseline)
        tap.case("an unbroken copy passes every gate", [f"{name} refuses it" for name in refused])

        for name, (changes, wanted) in BREAKS.items():
            copy = Copy(root, scratch / name.replace(" ", "-"), compiler)
            for change in changes:
                copy.change(*change)
            problem = copy.build()
            missed = [problem] if problem else sorted(wanted - set(copy.gates(text, baseline)))
            tap.case(f"{name} is refused by {', '.join(sorted(wanted))}", [f"let through: {gate}" for gate in missed])

        for name, (changes, words) in PROOFS.items():
            copy = Copy(root, scratch / name.replace(" ", "-"), compiler)
            for change in changes:
                copy.change(*change)
            said = copy.prove()
            tap.case(f"{name} does not compile", "" if words in said else f"no {words!r} in: {said[:300]}")

        stripped = Copy(root, scratch / "no-g", compiler)
        problem = stripped.build(debug="-g0")
        refused = problem == "" and abidiff.differences(baseline, stripped.library)
        tap.case("a build without -g is refused", "" if refused else problem or "let through")

        inside = Copy(root, scratch / "inside", compiler)
        own = "#include <smeplat/base.h>"
        inside.change("include/smeplat/code.h", own, f'{own}\n#include "base/base.h"')
        passed, _ = inside.gate("includes.py", inside.folder)
        tap.case("a public header that looks inside is refused", "let through" if passed else "")
        upward = Copy(root, scratch / "upward", compiler)
        own = '#include "base/base.h"'
        upward.change("lib/codes/code.c", own, f'{own}\n#include "rules/rules.h"')
        passed, said = upward.gate("includes.py", upward.folder)
        tap.case("a room that looks aside is refused", "" if "codes does not know rules" in said else "let through")
        pc = scratch / "libsmeplat.pc"
        pc.write_text("Version: 99.0.0\n", encoding="utf-8")
        _, said = whole.gate("versions.py", whole.library, pc, whole.folder)
        refused = [line for line in said.splitlines() if line.startswith("not ok")]
        alone = len(refused) == 1 and ".pc" in refused[0]
        tap.case("a .pc file of another version is refused, it alone", "" if alone else said)
    tap.end()


if __name__ == "__main__":
    main()
