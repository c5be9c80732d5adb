#!/usr/bin/env python3
"""Keeps the first release of a soname beside the tests, for as long as that soname lives: its headers, its symbols, and the
program that uses all of them (client.c). run.py tries later libraries against it.

    freeze.py       fills tests/compat/first; refused once a released soname lies there

Soname 0 promises nothing and may be frozen anew. What a released soname froze is never changed: programs were built with it.

SPDX-License-Identifier: Apache-2.0
"""
import re
import shutil
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
FIRST = HERE / "first"
PUBLIC = ("include", "bindings/json/include")
MAPS = ("lib/libsmeplat.map", "bindings/json/libsmeplat-json.map")


def release():
    """Version and soname, as meson.build states them."""
    build = (ROOT / "meson.build").read_text(encoding="utf-8")
    return [re.search(pattern, build, re.M).group(1) for pattern in (r"^  version: '(.*)',$", r"^soversion = '(\d+)'$")]


def kept():
    """Version and soname of what lies in first/."""
    return (FIRST / "RELEASE").read_text(encoding="utf-8").split() if FIRST.is_dir() else ["nothing", "nothing"]


def sayable(fields):
    """fields.h for client.c: a list a sized struct, without pointers, sizes and words that have no meaning yet."""
    text = ["/* Made by freeze.py from lib/abi/fields.h. SPDX-License-Identifier: Apache-2.0 */"]
    for name, rows in re.findall(r"#define SMEPLAT__FIELDS_(\w+)\(X\) \\\n((?: +X\(.*\n)+)", fields.read_text(encoding="utf-8")):
        listed = re.findall(r"X\(\w+, (\w+), (\w+)\)", rows)
        if listed[0][0] == "struct_size":
            said = [f"X({name}, {field}, {kind})" for field, kind in listed[1:]
                    if kind != "POINTER" and not re.fullmatch(r"reserved\d+", field)]
            text.append(f"#define FIELDS_{name}(X) " + " ".join(said))
    return "\n".join(text) + "\n"


def fill(folder):
    for part in PUBLIC:
        shutil.copytree(ROOT / part / "smeplat", folder / "include/smeplat", dirs_exist_ok=True)
    for part in MAPS:
        shutil.copy(ROOT / part, folder)
    shutil.copy(HERE / "client.c", folder)
    (folder / "fields.h").write_text(sayable(ROOT / "lib/abi/fields.h"), encoding="utf-8")
    (folder / "RELEASE").write_text(" ".join(release()) + "\n", encoding="utf-8")


def main():
    now = release()[1]
    if now != "0" and kept()[1] == now:
        sys.exit(f"tests/compat/first is soname {now} already, as it was released: it is never changed")
    if FIRST.is_dir():
        shutil.rmtree(FIRST)
    with tempfile.TemporaryDirectory() as scratch:
        fresh = Path(scratch) / "first"
        fresh.mkdir()
        fill(fresh)
        shutil.copytree(fresh, FIRST)
    print(f"tests/compat/first: {sum(path.is_file() for path in FIRST.rglob('*'))} files of soname {now}")


if __name__ == "__main__":
    main()
