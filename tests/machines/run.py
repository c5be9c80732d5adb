#!/usr/bin/env python3
"""The same results, byte for byte, on every machine and by every compiler: the core and a program that prints a hundred
thousand lines of results are built in many ways, run, and their output compared; and each build has to write the golden
record (tests/data/record) as it is committed. Prints TAP.

    run.py [--write]            all of it; docs/machines.md has to say what was found, --write makes it say so
    run.py --only MACHINE       the ways for one machine, beside the first of all
    run.py --digest PROGRAM     one program that is built already: its results are those of docs/machines.md
    run.py --named MAP FILE     makes named.h, a line a family of names; part of every build

Other machines are cross compiled, linked statically and run by qemu-user; WebAssembly runs under node, Windows programs
under wine where there is one (else they are compiled and linked).

SPDX-License-Identifier: Apache-2.0
"""
import argparse
import hashlib
import itertools
import re
import shutil
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
HERE = Path(__file__).resolve().parent
MAP = ROOT / "lib" / "libsmeplat.map"
PAGE = ROOT / "docs" / "machines.md"
GOLDEN = ROOT / "tests" / "data" / "record" / "decision.bin"
sys.path.insert(0, str(ROOT / "tests" / "abi"))
from common import Tap, map_nodes  # noqa: E402

SO = re.search(r"^soversion = '(\d+)'$", (ROOT / "meson.build").read_text(encoding="utf-8"), re.M).group(1)
BEGIN, END = "<!-- machines: begin -->", "<!-- machines: end -->"


class Way:
    """One way to build and run. `unity`: the core as one file; `meson`: by the meson.build of the tree, as both libraries."""

    def __init__(self, machine, cc, flags="-O2", runner=(), unity=False, meson=False):
        self.machine, self.cc, self.flags, self.runner = machine, cc, flags.split(), list(runner)
        self.unity, self.meson = unity, meson

    @property
    def name(self):
        how = " ".join(self.flags) + (", one file" if self.unity else "") + (", DLL and static" if self.meson else "")
        return f"{self.machine}, {self.cc.split()[0]}, {how}"


NODE = ["node", "--no-warnings", str(HERE / "wasi.mjs")]
WASM = "clang --target=wasm32-wasi --sysroot=/usr"
MINGW = "x86_64-w64-mingw32-gcc"
# The first is what all are compared with.
WAYS = [Way("x86-64", cc, flags) for cc in ("gcc", "clang") for flags in ("-O0", "-O2", "-O3 -flto")]
WAYS += [Way("x86-64", cc, "-O1", unity=True) for cc in ("gcc", "clang")]
WAYS += [
    Way("x86-64, musl", "musl-gcc", "-O1 -static"),
    Way("i686", "i686-linux-gnu-gcc", "-O2 -static", ["qemu-i386"]),
    Way("aarch64", "aarch64-linux-gnu-gcc", "-O1 -static", ["qemu-aarch64"]),
    Way("riscv64", "riscv64-linux-gnu-gcc", "-O1 -static", ["qemu-riscv64"]),
    Way("s390x", "s390x-linux-gnu-gcc", "-O0 -static", ["qemu-s390x"]),
    Way("s390x", "s390x-linux-gnu-gcc", "-O3 -static", ["qemu-s390x"]),
    Way("arm, hard float", "arm-linux-gnueabihf-gcc", "-O1 -static", ["qemu-arm"]),
    Way("powerpc", "powerpc-linux-gnu-gcc", "-O1 -static", ["qemu-ppc"]),
    Way("mips", "mips-linux-gnu-gcc", "-O1 -static", ["qemu-mips"]),
    Way("WebAssembly (WASI)", WASM, "-O2", NODE),
    Way("Windows x86-64", MINGW, "-O2", ["wine"], meson=True),
]


def run(*command, cwd=None):
    return subprocess.run([str(word) for word in command], cwd=cwd, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                          stderr=subprocess.PIPE, check=False)


def functions():
    return {name for _, _, names in map_nodes(MAP) for name in names}


def named():
    """named.h: a line for everything that has a pair of name functions."""
    names = {name[len("smeplat_"):] for name in functions()}
    things = sorted(name[: -len("_from_name")] for name in names if name.endswith("_from_name"))
    return "".join(f"{'LABELLED' if thing + '_label' in names else 'NAMED'}({thing})\n" for thing in things)


def core():
    """The sources that lib/meson.build lists."""
    listed = re.findall(r"^\s+'(\w+/\w+\.c)',$", (ROOT / "lib" / "meson.build").read_text(encoding="utf-8"), re.M)
    return [ROOT / "lib" / name for name in listed]


class Result:
    def __init__(self, way):
        self.way, self.problem, self.output, self.facts, self.ran = way, "", b"", {}, False

    @property
    def digest(self):
        return hashlib.sha256(self.output).hexdigest()


def facts_of(way):
    """Version of the compiler, length of a pointer and order of bytes, as the compiler says them."""
    words = way.cc.split()
    done = run(*words, *[f for f in way.flags if f != "-static"], "-dM", "-E", "-x", "c", "/dev/null")
    macros = dict(re.findall(rb"#define (\w+) (.*)", done.stdout))
    if b"__clang_major__" in macros:
        version = "clang " + ".".join(macros[f"__clang_{p}__".encode()].decode() for p in ("major", "minor", "patchlevel"))
    else:
        version = "gcc " + ".".join(macros[name].decode() for name in (b"__GNUC__", b"__GNUC_MINOR__", b"__GNUC_PATCHLEVEL__"))
    order = macros[b"__BYTE_ORDER__"]
    big = order == b"__ORDER_BIG_ENDIAN__"
    return {"compiler": version, "bits": 8 * int(macros[b"__SIZEOF_POINTER__"]), "big": big}


class Refused(Exception):
    """A step that failed, with what it said."""


def must(*command, cwd=None):
    done = run(*command, cwd=cwd)
    if done.returncode:
        said = done.stderr.decode(errors="replace") or done.stdout.decode(errors="replace")
        raise Refused(f"{' '.join(map(str, command[:3]))} ...: exit status {done.returncode}\n{said[:2000]}")
    return done.stdout


def by_meson(way, folder):
    """The core built by the tree's own meson.build for Windows: the static library and the import library of the DLL."""
    place = folder / "build"
    must("meson", "setup", place, "--cross-file", HERE / "mingw.ini", "--buildtype=plain", f"-Dc_args={' '.join(way.flags)}",
         "-Dtests=false", "-Djson=disabled", "-Ddocs=false", cwd=ROOT)
    must("ninja", "-j1", "-C", place)
    dll = place / "lib" / f"libsmeplat-{SO}.dll"
    said = must("x86_64-w64-mingw32-objdump", "-p", dll)
    exports = set(re.findall(rb"^\s+\[\s*\d+\].*?\b(\w+)$", said[said.index(b"[Ordinal/Name Pointer] Table") :], re.M))
    wrong = exports ^ {name.encode() for name in functions()}
    if wrong:
        raise Refused(f"the DLL does not export just what the map lists: {sorted(wrong)[:8]}")
    shutil.copy(dll, folder)
    return place / "lib" / "libsmeplat.a", place / "lib" / "libsmeplat.dll.a"


def objects(compile_, sources, folder):
    """Compiles a room at a time: files of different rooms may have one name."""
    found = []
    for room, group in itertools.groupby(sources, key=lambda path: path.parent):
        place = folder / f"objects-{room.name}"
        place.mkdir()
        group = list(group)
        must(*compile_, "-c", *group, cwd=place)
        found += [place / (path.stem + ".o") for path in group]
    return found


def build(way, folder):
    """Programs of results, one a library, and that of the golden record."""
    compile_ = [*way.cc.split(), "-std=c11", *way.flags, f"-I{folder}", f"-I{ROOT / 'include'}", f"-I{ROOT / 'lib'}"]
    if way.meson:
        libraries = [[path] for path in by_meson(way, folder)]
    else:
        library = core()
        if way.unity:
            one = folder / "core.c"
            one.write_text("".join(f'#include "{path}"\n' for path in library), encoding="utf-8")
            library = [one]
        libraries = [objects(compile_, library, folder)]
    own = objects(compile_, sorted(HERE.glob("*.c")), folder)
    suffix = ".exe" if way.cc == MINGW else ""
    programs = []
    for number, library in enumerate(libraries):
        programs.append(folder / f"results-{number}{suffix}")
        must(*compile_, *own, *library, "-o", programs[-1])
    golden = folder / f"golden{suffix}"
    must(*compile_, ROOT / "tests" / "property" / "record_golden.c", *libraries[0], "-o", golden)
    return programs, golden


def carry_out(way, folder):
    """Builds one way in a folder of its own and runs it."""
    result = Result(way)
    folder.mkdir()
    shutil.copy(GOLDEN, folder)
    (folder / "named.h").write_text(named(), encoding="utf-8")
    missing = [tool for tool in (way.cc.split()[0], *way.runner[:1]) if tool != "wine" and not shutil.which(tool)]
    try:
        if missing:
            raise Refused(f"no {missing[0]}")
        result.facts = facts_of(way)
        programs, golden = build(way, folder)
        if way.runner != ["wine"] or shutil.which("wine"):
            outputs = [must(*way.runner, program, cwd=folder) for program in programs]
            result.output = outputs[0]
            if outputs[-1] != outputs[0]:
                raise Refused(f"linked otherwise, other results: {differs(outputs[0], outputs[-1])}")
            must(*way.runner, golden, GOLDEN.name, cwd=folder)
            result.ran = True
    except Refused as problem:
        result.problem = str(problem)
    shutil.rmtree(folder)
    return result


def differs(wanted, found):
    """The first line that two outputs do not share."""
    if wanted == found:
        return ""
    pairs = itertools.zip_longest(wanted.splitlines(), found.splitlines())
    for number, (one, other) in enumerate(pairs, 1):
        if one != other:
            return f"line {number}\nwanted {one!r:.400}\nfound  {other!r:.400}"
    return "only line ends differ"


def uncalled(folder):
    """Public functions that the program does not call."""
    folder.mkdir()
    (folder / "named.h").write_text(named(), encoding="utf-8")
    objects = []
    for source in sorted(HERE.glob("*.c")):
        objects.append(folder / (source.stem + ".o"))
        done = run("gcc", "-std=c11", f"-I{folder}", f"-I{ROOT / 'include'}", "-c", source, "-o", objects[-1])
        if done.returncode:
            return [done.stderr.decode()]
    called = set(re.findall(r"U (smeplat_\w+)", run("nm", "-u", *objects).stdout.decode()))
    return sorted(functions() - called)


def json_door(folder):
    """What gcc for Windows says of the JSON door, which has no jansson to be linked with there: the headers of this machine do."""
    folder.mkdir()
    for header in ("jansson.h", "jansson_config.h"):
        found = [path for path in (Path("/usr/include") / header, *Path("/usr/include").glob(f"*/{header}")) if path.is_file()]
        if not found:
            return f"no {header}"
        shutil.copy(found[0], folder)
    sources = sorted((ROOT / "bindings" / "json").glob("*.c"))
    done = run(MINGW, "-std=c11", "-Wall", "-Wextra", "-Wconversion", "-Wsign-conversion", "-pedantic", "-Werror", "-fsyntax-only",
               f"-I{ROOT / 'include'}", f"-I{ROOT / 'bindings' / 'json' / 'include'}", f"-I{folder}", *sources)
    return done.stderr.decode(errors="replace") if done.returncode else "" if len(sources) > 9 else "where are its sources?"


def table(results, run_elsewhere=False):
    """The part of the page that a run writes; `run_elsewhere`: with wine, where this machine has none."""
    reference = results[0]
    lines = [
        BEGIN,
        f"结果 results: {reference.output.count(10):,} 行 lines, {len(reference.output):,} 字节 bytes",
        "",
        f"SHA-256: `{reference.digest}`",
        "",
        "| 机器 machine | 位 bits | 字节序 byte order | 编译器 compiler | 选项 options | 运行 run by | 摘要 digest |",
        "|---|---|---|---|---|---|---|",
    ]
    for result in results:
        way, facts = result.way, result.facts
        options = " ".join(way.flags) + (", 合为一个文件 one file" if way.unity else "")
        options += ", DLL 与静态库 DLL and static library" if way.meson else ""
        ran = result.ran or run_elsewhere
        by = "-" if not ran else way.runner[0] if way.runner else "本机 itself"
        digest = f"`{(result if result.ran else reference).digest[:16]}`" if ran else "编译、链接 compiled and linked"
        order = "大端 big" if facts["big"] else "小端 little"
        lines.append(f"| {way.machine} | {facts['bits']} | {order} | {facts['compiler']} | {options} | {by} | {digest} |")
    return "\n".join(lines + [END])


def without_compilers(page):
    return re.sub(r"\| (gcc|clang) [\d.]+ \|", "| |", page)


def everything(tap, results, write):
    reference = results[0]
    text = PAGE.read_text(encoding="utf-8")
    old = text[text.index(BEGIN) : text.index(END) + len(END)]
    if any(result.problem for result in results):
        tap.case("docs/machines.md says what was found", "not every way was carried out")
        return
    new = table(results)
    if write:
        PAGE.write_text(text.replace(old, new), encoding="utf-8")
        old = new
    # What the page says of Windows may have been found where there is wine; compilers may be others than here.
    there = (without_compilers(new), without_compilers(table(results, run_elsewhere=True)))
    problem = "" if without_compilers(old) in there else differs(old.encode(), new.encode())
    tap.case("docs/machines.md says what was found (tests/machines/run.py --write)", problem)
    for name, wanted in (("big-endian", lambda f: f["big"]), ("32-bit", lambda f: f["bits"] == 32)):
        there = [r for r in results if wanted(r.facts) and r.ran]
        tap.case(f"there are {name} machines among them", "" if len(there) > 1 else f"{len(there)}")
    tap.case("there are enough results", "" if reference.output.count(b"\n") > 50000 else "less than 50 000 lines")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--write", action="store_true")
    parser.add_argument("--only", metavar="MACHINE")
    parser.add_argument("--digest", metavar="PROGRAM")
    parser.add_argument("--named", nargs=2, metavar=("MAP", "FILE"))
    args = parser.parse_args()
    if args.named:
        global MAP
        MAP = Path(args.named[0])
        Path(args.named[1]).write_text(named(), encoding="utf-8")
        return
    tap = Tap()
    if args.digest:
        done = run(args.digest)
        found = hashlib.sha256(done.stdout).hexdigest()
        said = re.search(r"^SHA-256: `(\w+)`$", PAGE.read_text(encoding="utf-8"), re.M).group(1)
        problem = "" if found == said else f"{found}, not {said}: if that is meant, python3 tests/machines/run.py --write"
        tap.case("results are those of docs/machines.md", done.stderr.decode(errors="replace") if done.returncode else problem)
        tap.end()
    with tempfile.TemporaryDirectory() as scratch, ThreadPoolExecutor(2) as pool:
        scratch = Path(scratch)
        # What takes longest stands last in the table and is begun first.
        ways = [way for way in WAYS if way is WAYS[0] or args.only in (None, way.machine)]
        places = [scratch / str(number) for number in range(len(ways))]
        results = list(pool.map(carry_out, ways[::-1], places[::-1]))[::-1]
        for result in results:
            ran = "" if result.ran or result.problem else " (compiled and linked: no wine here)"
            problem = result.problem or (differs(results[0].output, result.output) if result.ran else "")
            tap.case(result.way.name + ran, problem)
        if args.only:
            tap.end()
        missed = [f"{name} is not called" for name in uncalled(scratch / "called")]
        tap.case("the program calls every public function", missed)
        tap.case("the JSON door compiles for Windows", json_door(scratch / "door"))
        everything(tap, results, args.write)
    tap.end()


if __name__ == "__main__":
    main()
