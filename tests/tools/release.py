#!/usr/bin/env python3
"""Puts a version, and a soname, wherever they are told, and makes anew what is made from them.

    release.py BUILD VERSION [SONAME]      BUILD: a folder set up by meson; from the top of the tree

What a person has to write is the entry of NEWS.md, whose heading begins with the version. Leaving soname 0 freezes the
ABI: the first node of the maps takes the soname's name, layout.txt and libsmeplat.abi are the promise from here, and
tests/compat/first keeps headers, symbols and the program that uses all of them. Between releases of one soname all of these
only grow. A further soname is another matter: docs/abi.md.

SPDX-License-Identifier: Apache-2.0
"""
import re
import subprocess
import sys
from datetime import datetime, timezone
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
MAPS = {"lib/libsmeplat.map": "LIBSMEPLAT", "bindings/json/libsmeplat-json.map": "LIBSMEPLAT_JSON"}


def put(path, *changes):
    """Each pattern stands there once."""
    file = ROOT / path
    text = file.read_text(encoding="utf-8")
    for pattern, new in changes:
        text, count = re.subn(pattern, new, text, flags=re.M)
        if count != 1:
            sys.exit(f"{path}: {pattern!r} stands there {count} times; wanted once")
    file.write_text(text, encoding="utf-8")
    print(path)


def run(*words):
    print("$", " ".join(map(str, words)), flush=True)
    subprocess.run([str(word) for word in words], cwd=ROOT, check=True)


def main():
    if len(sys.argv) not in (3, 4) or not re.fullmatch(r"\d+\.\d+\.\d+", sys.argv[2]):
        sys.exit(__doc__)
    build, version = Path(sys.argv[1]), sys.argv[2]
    old = re.search(r"^soversion = '(\d+)'$", (ROOT / "meson.build").read_text(encoding="utf-8"), re.M).group(1)
    soname = sys.argv[3] if len(sys.argv) > 3 else old
    if soname != old and old != "0":
        sys.exit(f"soname {old} was released: a further one is made by hand (docs/abi.md)")
    major, minor, patch = map(int, version.split("."))
    today = datetime.now(timezone.utc).date().isoformat()

    news = (ROOT / "NEWS.md").read_text(encoding="utf-8")
    told, open_ = re.search(r"^## (\S+)( \(not released\))?", news, re.M).groups()
    if open_:
        put("NEWS.md", (r"\A(?s:(.*?))^## \S+ \(not released\)$", rf"\g<1>## {version} ({today})"))
    elif told != version:
        sys.exit(f"NEWS.md: the first entry is {told}, which is released; what does {version} bring?")
    put("meson.build", (r"^  version: '.*',$", f"  version: '{version}',"), (r"^soversion = '\d+'$", f"soversion = '{soname}'"))
    put("include/smeplat/version.h",
        (r"(?<=^#define SMEPLAT_VERSION_MAJOR ).*$", str(major)), (r"(?<=^#define SMEPLAT_VERSION_MINOR ).*$", str(minor)),
        (r"(?<=^#define SMEPLAT_VERSION_PATCH ).*$", str(patch)),
        (r"(?<=^#define SMEPLAT_VERSION_NUMBER ).*$", str(major * 10000 + minor * 100 + patch)),
        (r"(?<=^#define SMEPLAT_VERSION_TEXT ).*$", f'"{version}"'))
    day = today.replace("-", r"\\-")
    put("bindings/command/smeplat.1", (r'^\.TH SMEPLAT 1 "[^"]*" "smeplat [^"]*"', f'.TH SMEPLAT 1 "{day}" "smeplat {version}"'))
    if soname != old:
        for path, stem in MAPS.items():
            put(path, (rf"^{stem}_{old} {{$", f"{stem}_{soname} {{"))
    run(sys.executable, "bindings/python/generate.py")
    run("ninja", "-C", build)
    headers = sorted((ROOT / "include" / "smeplat").glob("*.h"))
    before = ["--before-release"] if soname != old or soname == "0" else []
    run(sys.executable, "tests/abi/layout.py", "--write", *before, build / "tests/abi/layout", "lib/libsmeplat.map", *headers)
    run(sys.executable, "tests/abi/abidiff.py", "--write", "tests/abi/libsmeplat.abi", build / "lib/libsmeplat.so")
    if soname != old or soname == "0":
        run(sys.executable, "tests/compat/freeze.py")


if __name__ == "__main__":
    main()
