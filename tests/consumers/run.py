#!/usr/bin/env python3
"""Programs that use the installed library, as their authors would build them. Prints TAP.

    run.py STAGE              through pkg-config: C99 to C17 and C++11 to C++20, by gcc and clang, shared and static
    run.py --projects STAGE   meson with the system's library and with a subproject, and CMake

SPDX-License-Identifier: Apache-2.0
"""
import re
import shutil
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
sys.path += [str(ROOT / "tests" / "tools"), str(ROOT / "tests" / "abi")]
import installed  # noqa: E402
from common import Tap  # noqa: E402

STRICT = ["-Wall", "-Wextra", "-Wundef", "-Wshadow", "-Wconversion", "-Wsign-conversion", "-pedantic", "-pedantic-errors", "-Werror"]
C, CXX = ["c99", "c11", "c17"], ["c++11", "c++14", "c++17", "c++20"]
SOURCES = {"core.c": "libsmeplat", "door.c": "libsmeplat-json", "both.cpp": "libsmeplat-json"}


def run(env, *words, cwd=None):
    """(whether it went well, what was said)"""
    done = subprocess.run([str(word) for word in words], env=env, cwd=cwd, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                          stderr=subprocess.STDOUT, encoding="utf-8", errors="replace", check=False)
    return done.returncode == 0, done.stdout


def flags(env, package, *options):
    good, said = run(env, "pkg-config", *options, "--cflags", "--libs", package)
    if not good:
        raise SystemExit(said)
    return said.split()


def needed(program):
    """The shared libraries of ours that a program asks for."""
    _, said = run(None, "readelf", "-dW", program)
    return set(re.findall(r"\(NEEDED\).*\[(libsmeplat\S*)\]", said))


def build(env, scratch, version, way):
    compiler, standard, source, kind = way
    program = scratch / "-".join(way).replace("+", "x")
    static = kind == "static"
    libs = flags(env, SOURCES[source], *(["--static"] if static else []))
    good, said = run(env, compiler, f"-std={standard}", *STRICT, *(["-static"] if static else []), HERE / source, "-o", program, *libs)
    if not good:
        return said
    bare = {name: value for name, value in env.items() if name != "LD_LIBRARY_PATH"}
    good, said = run(bare if static else env, program)
    wanted = f"{version} NOT_MET 1\n"
    if not good or said != wanted:
        return f"wanted {wanted!r}, found {said!r}"
    asked = needed(program)
    core, door = (f"{name}.so.{SOVERSION}" for name in ("libsmeplat", "libsmeplat-json"))
    wanted = set() if static else {"core.c": {core}, "door.c": {core, door}, "both.cpp": {core, door}}[source]
    return "" if asked == wanted else f"asks for {sorted(asked)} rather than {sorted(wanted)}"


SOVERSION = re.search(r"^soversion = '(\d+)'$", (ROOT / "meson.build").read_text(encoding="utf-8"), re.M).group(1)


def through_pkg_config(tap, env, scratch):
    good, version = run(env, "pkg-config", "--modversion", "libsmeplat")
    tap.case("pkg-config knows libsmeplat", "" if good else version)
    version = version.strip()
    ways = [(compiler, standard, source, kind) for compiler in ("gcc", "clang") for standard in C
            for source in ("core.c", "door.c") for kind in ("shared", "static")]
    ways += [(compiler, standard, "both.cpp", kind) for compiler in ("g++", "clang++") for standard in CXX
             for kind in ("shared", "static")]
    with ThreadPoolExecutor(2) as pool:
        for way, problem in zip(ways, pool.map(lambda way: build(env, scratch, version, way), ways)):
            compiler, standard, source, kind = way
            tap.case(f"{source} as {standard} by {compiler}, {kind}", problem)


def project(scratch, name, subproject=False):
    folder = scratch / name
    shutil.copytree(HERE / "project", folder)
    for source in SOURCES:
        shutil.copy(HERE / source, folder)
    if subproject:
        parts = folder / "subprojects" / "libsmeplat"
        parts.mkdir(parents=True)
        for path in ROOT.iterdir():
            if not path.name.startswith(("build", ".git")):
                (parts / path.name).symlink_to(path)
    return folder


def tried(tap, name, env, folder, *commands):
    for words in commands:
        good, said = run(env, *words, cwd=folder)
        if not good:
            tap.case(name, f"{' '.join(map(str, words))}\n{said[-3000:]}")
            return ""
    tap.case(name, "")
    return said


def with_projects(tap, env, scratch):
    """`env` finds the library, `bare` does not."""
    bare = {name: value for name, value in env.items() if name not in ("PKG_CONFIG_PATH", "LD_LIBRARY_PATH")}
    bare["PATH"] = bare["PATH"].split(":", 1)[1]
    test = ["meson", "test", "-C", "build", "--print-errorlogs"]

    folder = project(scratch, "meson-system")
    tried(tap, "meson finds the system's library", env, folder, ["meson", "setup", "build"], test)
    asked = needed(folder / "build" / "both")
    tap.case("and links with it", "" if asked == {f"libsmeplat.so.{SOVERSION}", f"libsmeplat-json.so.{SOVERSION}"} else sorted(asked))
    folder = project(scratch, "meson-subproject", subproject=True)
    tried(tap, "meson builds the library as a subproject", bare, folder, ["meson", "setup", "build", "-Dlibsmeplat:werror=true"], test)
    tests = tried(tap, "the subproject brings no tests of its own", bare, folder, ["meson", "test", "-C", "build", "--list"])
    tap.case("only those of the project are there",
             "" if sorted(tests.split("\n")[-5:]) == ["", "both", "command", "core", "door"] else tests)
    folder = project(scratch, "meson-static", subproject=True)
    tried(tap, "likewise a static one", bare, folder, ["meson", "setup", "build", "-Ddefault_library=static"], test)
    asked = needed(folder / "build" / "both")
    tap.case("which needs no library of ours", [f"needs {name}" for name in sorted(asked)])
    folder = project(scratch, "meson-nothing")
    good, _ = run(bare, "meson", "setup", "build", cwd=folder)
    tap.case("with neither there is no build", "it was configured" if good else "")
    folder = project(scratch, "cmake")
    tried(tap, "CMake finds the library through pkg-config", env, folder, ["cmake", "-S", ".", "-B", "build"],
          ["cmake", "--build", "build"], ["ctest", "--test-dir", "build", "--output-on-failure", "--no-tests=error"])
    tap.case("and links it shared and static",
             [str(pair) for pair in ((name, sorted(needed(folder / "build" / name))) for name in ("both", "door-static"))
              if bool(pair[1]) != (pair[0] == "both")])


def main():
    projects = sys.argv[1] == "--projects"
    env = installed.environment(sys.argv[-1])
    tap = Tap()
    with tempfile.TemporaryDirectory() as scratch:
        (with_projects if projects else through_pkg_config)(tap, env, Path(scratch))
    tap.end()


if __name__ == "__main__":
    main()
