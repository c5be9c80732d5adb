#!/usr/bin/env python3
"""One version, told in many places: header, build, news, .pc file, library, map. And the soname, which moves apart.

    versions.py LIBRARY PC_FILE [ROOT]

SPDX-License-Identifier: Apache-2.0
"""
import ctypes
import re
import sys
from pathlib import Path

from common import ROOT, Tap, map_nodes, run


def found(pattern, text, what):
    match = re.search(pattern, text, re.M)
    if not match:
        raise SystemExit(f"{what}: no match for {pattern}")
    return match.group(1)


def main():
    library, pc = Path(sys.argv[1]).resolve(), Path(sys.argv[2])
    root = Path(sys.argv[3]).resolve() if len(sys.argv) > 3 else ROOT
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
    soname = found(r"\(SONAME\).*\[(.*)\]", run("readelf", "-dW", library), library.name)
    wanted = f"libsmeplat.so.{soversion}"
    tap.case("the soname is that of meson.build", f"{soname}, not {wanted}" if soname != wanted else "")
    first = map_nodes(root / "lib" / "libsmeplat.map")[0][0]
    wanted = f"LIBSMEPLAT_{soversion}"
    tap.case("the first node of the map is the soname's", f"{first}, not {wanted}" if first != wanted else "")
    tap.case(
        "a released soname goes with a released version",
        f"soname {soversion}, version {version}" if (soversion == "0") != (parts[0] == 0) else "",
    )
    tap.end()


if __name__ == "__main__":
    main()
