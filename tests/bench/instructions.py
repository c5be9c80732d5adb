#!/usr/bin/env python3
"""Counts the instructions of the paths that are walked most (instructions.c) under callgrind, and holds them to instructions.txt.

    instructions.py [BUILD_FOLDER]           compares, prints TAP; builds there (build-instructions)
    instructions.py --write [BUILD_FOLDER]   writes instructions.txt

Counts do not depend on a clock nor on what else the machine does: with the same compiler, flags and libc they repeat. With those
of the file a path may take 2 % more than there before it is red, with another compiler (or libc) 25 % (twice as much where loops
are made vectors, which each compiler does in its own way), on another kind of machine twice as much. A path that takes less is told, so that the file can be written again, and is not red.

CC names the compiler. SPDX-License-Identifier: Apache-2.0
"""
import os
import platform
import re
import shlex
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
FILE = ROOT / "tests" / "bench" / "instructions.txt"
FLAGS = ["-std=c11", "-O2"]
INCLUDES = ["include", "lib", "bindings/json/include", "tests/property", "tests/unit"]
HEAD = """# Instructions of the paths that are walked most, a call (of columns: a row; of a history: an event), under callgrind.
# Written by tests/bench/instructions.py --write, which says how they are compared.
"""


def run(*words, **more):
    done = subprocess.run([str(word) for word in words], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, **more)
    if done.returncode:
        print(f"not ok 1 - {' '.join(str(word) for word in words[:3])}\n1..1")
        print("\n".join("# " + line for line in (done.stdout + done.stderr).splitlines()[-20:]))
        sys.exit(1)
    return done.stdout


def made_by(cc):
    return {
        "compiler": run(*cc, "--version").splitlines()[0],
        "flags": " ".join(FLAGS),
        "libc": " ".join(platform.libc_ver()),
        "machine": platform.machine(),
    }


def build(cc, folder):
    folder.mkdir(parents=True, exist_ok=True)
    options = [*FLAGS, *(f"-I{ROOT / name}" for name in INCLUDES)]
    sources = sorted([*ROOT.glob("lib/*/*.c"), *ROOT.glob("bindings/json/*.c"), ROOT / "tests" / "bench" / "instructions.c"])
    objects = [folder / ("-".join(path.relative_to(ROOT).with_suffix(".o").parts)) for path in sources]
    with ThreadPoolExecutor(2) as pool:
        list(pool.map(lambda pair: run(*cc, *options, "-c", pair[0], "-o", pair[1]), zip(sources, objects)))
    run(*cc, *objects, "-ljansson", "-o", folder / "instructions")


def count(folder):
    """{path: instructions each time}"""
    out = folder / "callgrind.out"
    told = run("valgrind", "--tool=callgrind", f"--callgrind-out-file={out}", "--collect-atstart=no",
               "--toggle-collect=measured_*", folder / "instructions", cwd=folder)
    times = dict(line.split("\t") for line in told.splitlines())
    listing = run("callgrind_annotate", "--inclusive=yes", "--threshold=100", out)
    total = {}
    for number, name in re.findall(r"^\s*([\d,]+)\s.*?:measured_(\w+)", listing, re.M):
        total[name] = max(total.get(name, 0), int(number.replace(",", "")))
    return {name: total.get(name, 0) / int(n) for name, n in times.items()}


def read():
    rows = [line.split("\t") for line in FILE.read_text(encoding="utf-8").splitlines() if line and line[0] != "#"]
    return {row[0]: row[1] for row in rows}


def allowed(here, there):
    """How many times as many a path may take, and one that is loops of vectors, and why."""
    if here["machine"] != there["machine"]:
        return 2.0, 2.0, f"the file is of {there['machine']}"
    if any(here[name] != there[name] for name in ("compiler", "flags", "libc")):
        return 1.25, 2.0, f"the file is by {there['compiler']}, {there['libc']}"
    return 1.02, 1.02, "the same compiler, flags and libc"


def compare(here, found):
    there = read()
    usual, vectors, why = allowed(here, there)
    print(f"# {why}: at most {usual:.2f} times as many, columns {vectors:.2f}")
    failed = 0
    for number, (name, now) in enumerate(found.items(), 1):
        before = float(there.get(name, 0))
        most = vectors if name.startswith("columns_") else usual
        good = 0 < now <= before * most
        failed += not good
        print(f"{'ok' if good else 'not ok'} {number} - {name}: {now:.0f} instructions, {before:.0f} in the file")
        if good and now * most < before:
            print(f"# {name} takes less than the file says: instructions.py --write")
    gone = sorted(set(there) - set(found) - set(here))
    print(f"{'not ok' if gone else 'ok'} {len(found) + 1} - no path of the file is missing{': ' + ', '.join(gone) if gone else ''}")
    print(f"1..{len(found) + 1}")
    return 1 if failed or gone else 0


def main():
    words = [word for word in sys.argv[1:] if word != "--write"]
    folder = Path(words[0] if words else "build-instructions").resolve()
    cc = shlex.split(os.environ.get("CC", "gcc"))
    here = made_by(cc)
    build(cc, folder)
    found = count(folder)
    if "--write" not in sys.argv[1:]:
        return compare(here, found)
    rows = [*here.items(), *((name, f"{n:.1f}") for name, n in found.items())]
    FILE.write_text(HEAD + "".join(f"{name}\t{value}\n" for name, value in rows), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
