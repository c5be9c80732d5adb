#!/usr/bin/env python3
"""One version, told in many places: header, build, news, .pc files, libraries, maps, command, Python. And the soname, which
moves apart.

    versions.py [--door LIBRARY PC_FILE] [--command PROGRAM] LIBRARY PC_FILE [ROOT]

tests/tools/release.py puts a new one everywhere.

SPDX-License-Identifier: Apache-2.0
"""
import argparse
import ctypes
import re
from pathlib import Path

from common import ROOT, Tap, map_nodes, run


def found(pattern, text, what):
    match = re.search(pattern, text, re.M)
    if not match:
        raise SystemExit(f"{what}: no match for {pattern}")
    return match.group(1)


def soname_of(library):
    return found(r"\(SONAME\).*\[(.*)\]", run("readelf", "-dW", library), library.name)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--door", nargs=2, type=Path, metavar=("LIBRARY", "PC_FILE"))
    parser.add_argument("--command", type=Path, metavar="PROGRAM")
    parser.add_argument("library", type=Path)
    parser.add_argument("pc", type=Path)
    parser.add_argument("root", type=Path, nargs="?", default=ROOT)
    args = parser.parse_args()
    library, pc, root = args.library.resolve(), args.pc, args.root.resolve()
    header = (root / "include" / "smeplat" / "version.h").read_text(encoding="utf-8")
    build = (root / "meson.build").read_text(encoding="utf-8")
    news = (root / "NEWS.md").read_text(encoding="utf-8")
    tap = Tap()

    def macro(name, pattern):
        return found(rf"^#define SMEPLAT_VERSION_{name} {pattern}$", header, "version.h")

    parts = [int(macro(name, r"(\d+)")) for name in ("MAJOR", "MINOR", "PATCH")]
    version = ".".join(map(str, parts))
    number = parts[0] * 10000 + parts[1] * 100 + parts[2]

    def same(name, told):
        tap.case(name, f"{told!r}, version.h has {version}" if told != version else "")

    same("the text in version.h is its three parts", macro("TEXT", r'"([^"]*)"'))
    told = int(macro("NUMBER", r"(\d+)"))
    tap.case("the number in version.h is its three parts", f"{told}, not {number}" if told != number else "")
    same("meson.build has the version", found(r"^\s*version: '([^']*)'", build, "meson.build"))
    same("the top entry of NEWS.md has the version", found(r"^## (\d[\w.]*)", news, "NEWS.md"))
    same("the .pc file has the version", found(r"^Version: (\S+)$", pc.read_text(encoding="utf-8"), pc.name))

    loaded = ctypes.CDLL(str(library))
    loaded.smeplat_version_text.restype = ctypes.c_char_p
    same("the library says the version", loaded.smeplat_version_text().decode())
    told = loaded.smeplat_version()
    tap.case("the library says the number", f"{told}, not {number}" if told != number else "")

    soversion = found(r"^soversion = '(\d+)'$", build, "meson.build")


    def equal(name, told, wanted):
        tap.case(name, f"{told}, not {wanted}" if told != wanted else "")

    equal("the soname is that of meson.build", soname_of(library), f"libsmeplat.so.{soversion}")
    nodes = [node for node, _, _ in map_nodes(root / "lib" / "libsmeplat.map")]
    equal("the first node of the map is the soname's", nodes[0], f"LIBSMEPLAT_{soversion}")
    later = [node for node in nodes[1:] if tuple(map(int, re.findall(r"\d+", node))) > tuple(parts)]
    tap.case("no node of the map is of a version to come", [f"{node}, but this is {version}" for node in later])
    if args.door:
        door, pc = args.door
        same("the .pc file of the JSON door has the version", found(r"^Version: (\S+)$", pc.read_text(encoding="utf-8"), pc.name))
        equal("so has its soname", soname_of(door), f"libsmeplat-json.so.{soversion}")
        nodes = map_nodes(root / "bindings" / "json" / "libsmeplat-json.map")
        equal("and its map", nodes[0][0], f"LIBSMEPLAT_JSON_{soversion}")
    if args.command:
        same("the command says the version", found(r"^smeplat (\S+)", run(args.command, "--version"), args.command.name))
        manual = (root / "bindings" / "command" / "smeplat.1").read_text(encoding="utf-8")
        same("its manual page has the version", found(r'^\.TH SMEPLAT 1 "[^"]*" "smeplat ([^"]*)"', manual, "smeplat.1"))
    package = root / "bindings" / "python" / "smeplat"
    if package.is_dir():
        mirror = (package / "_abi.py").read_text(encoding="utf-8")
        same("the Python package has the version", found(r'^VERSION = "(.*)"$', mirror, "_abi.py"))
        equal("and the soname", found(r'^SONAME = "(.*)"$', mirror, "_abi.py"), soversion)
    tap.case(
        "a released soname goes with a released version",
        f"soname {soversion}, version {version}" if (soversion == "0") != (parts[0] == 0) else "",
    )
    tap.end()


if __name__ == "__main__":
    main()
