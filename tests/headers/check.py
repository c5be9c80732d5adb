#!/usr/bin/env python3
"""Every public header alone, twice over, as C and as C++ of several years, by every compiler there is to be had.

    check.py [--c CC]... [--cxx CXX]... INCLUDE_FOLDER...

SPDX-License-Identifier: Apache-2.0
"""
import argparse
import subprocess
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "abi"))
from common import Tap, functions  # noqa: E402

C = ["c99", "c11", "c17"]
CXX = ["c++11", "c++14", "c++17", "c++20"]
STRICT = ["-Wall", "-Wextra", "-Wundef", "-Wshadow", "-Wconversion", "-pedantic", "-pedantic-errors", "-Werror"]


def program(header, names):
    """Includes the header twice and takes the address of all it declares: an inline or macro would show."""
    text = f"#include <smeplat/{header}>\n#include <smeplat/{header}>\n"
    text += "typedef void (*any_function)(void);\nint main(void);\n"
    uses = "".join(f"    if ((any_function){name} == (any_function)0)\n        return 1;\n" for name in names)
    return f"{text}int main(void)\n{{\n{uses}    return 0;\n}}\n"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--c", action="append", default=[])
    parser.add_argument("--cxx", action="append", default=[])
    parser.add_argument("folders", nargs="+", type=Path)
    args = parser.parse_args()
    compilers = [(name, C, ".c") for name in args.c or ["gcc", "clang"]]
    compilers += [(name, CXX, ".cpp") for name in args.cxx or ["g++", "clang++"]]
    flags = [f"-I{folder}" for folder in args.folders]
    headers = [path for folder in args.folders for path in sorted((folder / "smeplat").glob("*.h"))]
    tap = Tap()
    with tempfile.TemporaryDirectory() as scratch:
        for header in headers:
            text, problems = program(header.name, functions([header])), []
            for compiler, standards, suffix in compilers:
                source = Path(scratch) / (header.stem + suffix)
                # In C++ these casts between function types are fine; so are they in C, but for a warning of gcc.
                source.write_text(text, encoding="utf-8")
                for standard in standards:
                    command = [compiler, f"-std={standard}", *STRICT, "-Wno-cast-function-type", "-Wno-address"]
                    done = subprocess.run(
                        [*command, *flags, "-fsyntax-only", str(source)], capture_output=True, text=True, check=False
                    )
                    if done.returncode or done.stderr:
                        problems.append(f"{compiler} -std={standard}: {done.stderr[:600]}")
            tap.case(f"{header.name} stands alone", problems)
    tap.case("there are headers", "" if headers else "none found")
    tap.end()


if __name__ == "__main__":
    main()
