#!/usr/bin/env python3
"""The library against the ABI it promised: abidiff over libsmeplat.abi. Whatever abidiff finds is red, an append too.

    abidiff.py BASELINE LIBRARY           prints TAP
    abidiff.py --write BASELINE LIBRARY   makes the baseline anew; after layout.py --write has shown additions only

abidiff sees neither enumerators behind an int32_t field (layout.txt does) nor anything in a build without -g, which is
why that is refused. It is run plainly: with a folder of headers, or suppressions, it lets breaks through.

SPDX-License-Identifier: Apache-2.0
"""
import argparse
import subprocess
from pathlib import Path

from common import Tap, run

# Nothing of where and when it was built; identifiers by content, so that a refresh shows what changed.
ABIDW = ["abidw", "--no-show-locs", "--no-corpus-path", "--no-comp-dir-path", "--type-id-style", "hash"]


def without_debug_info(library):
    """Whether a library was built without -g."""
    return ".debug_info" not in run("readelf", "-SW", library)


def write(baseline, library):
    if without_debug_info(library):
        raise SystemExit(f"{library}: built without -g")
    text = run(*ABIDW, library)
    if "<abi-corpus" not in text:
        raise SystemExit("abidw wrote nothing")
    Path(baseline).write_text(text, encoding="utf-8")


def differences(baseline, library):
    """What abidiff says, a line each; empty if the two are alike."""
    if not Path(baseline).is_file():
        return [f"no {Path(baseline).name}: abidiff.py --write makes it"]
    if without_debug_info(library):
        return ["built without -g: abidiff would see nothing"]
    done = subprocess.run(["abidiff", str(baseline), str(library)], capture_output=True, text=True, check=False)
    if done.returncode == 0:
        return []
    return [f"abidiff ends with {done.returncode}"] + (done.stdout + done.stderr).splitlines()


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--write", action="store_true")
    parser.add_argument("baseline")
    parser.add_argument("library")
    args = parser.parse_args()
    if args.write:
        write(args.baseline, args.library)
        return
    tap = Tap()
    tap.case(f"the library has the ABI of {Path(args.baseline).name}", differences(args.baseline, args.library))
    tap.end()


if __name__ == "__main__":
    main()
