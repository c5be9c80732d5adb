#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""How much of lib/ the everyday C tests reach: lines, branches, and conditions by MC/DC. All of it, but what argued.txt names.

    coverage.py BUILD [--all] [--lines]       BUILD: a folder for what is made here; --all: show what is named too

A line of argued.txt: `kind | file | source line | which | why`. `kind` is line, branch or condition; `which` is the outcome of a
branch that no test takes, the number of a condition in its decision, or -. Where `why` is "open" nothing is argued: a test is
still to be written. Argued lines that are reached after all are stale and fail. What is reached or argued must not be less than
FLOOR says; it only ever rises, and is 100 when nothing is open any more.

    --lines: what no line names, as such lines
"""
import collections
import json
import os
import re
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
PROCESSES = 2
FLOOR = {"line": 100, "branch": 100, "condition": 100}
DATA = ROOT / "tests" / "data"
CC = ["clang-19", "-std=c11", "-O1", "-w", "-fprofile-instr-generate", "-fcoverage-mapping", "-fcoverage-mcdc",
      "-Xclang", "-fmcdc-max-conditions=16", "-Xclang", "-fmcdc-max-test-vectors=65536",
      "-I%s" % (ROOT / "include"), "-I%s" % (ROOT / "lib"), "-I%s" % (ROOT / "bindings/json/include"),
      "-DSMEPLAT_TEST_DATA=\"%s\"" % DATA]
# Programs beside the unit tests and the vectors; the fuzz targets run what is committed, without a fuzzer.
PROPERTY = {"columns_rows": [], "remedy_cures": [], "sensitivity_brute": ["1000"], "history_replay": [],
            "record_golden": [str(DATA / "record" / "decision.bin")], "workdays_dump": []}
FUZZ = {"record": [str(DATA / "record" / "decision.bin")]}
for _folder in sorted((ROOT / "tests/fuzz/corpus").iterdir()):
    FUZZ.setdefault(_folder.name, []).extend(sorted(str(p) for p in _folder.iterdir()))


def call(argv, **env):
    done = subprocess.run([str(a) for a in argv], cwd=ROOT, env=dict(os.environ, **env), stdin=subprocess.DEVNULL,
                          stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    if done.returncode:
        print("%s\n%s\n%s\n0 passed, 1 failed" % (" ".join(map(str, argv)), done.stdout.decode("utf-8", "replace")[-3000:],
                                                   done.stderr.decode("utf-8", "replace")[-3000:]))
        sys.exit(1)
    return done.stdout


def parallel(function, items):
    with ThreadPoolExecutor(PROCESSES) as pool:
        return list(pool.map(function, items))


def build(out):
    """Every test program, with the whole library in it -> their paths."""
    out.mkdir(parents=True, exist_ok=True)
    programs = {"unit-" + p.stem[len("test_"):]: [p] for p in sorted((ROOT / "tests/unit").glob("test_*.c"))}
    programs.update({name: [ROOT / "tests/property" / (name + ".c")] for name in PROPERTY})
    programs.update({"fuzz-" + name: [ROOT / "tests/fuzz" / ("fuzz_%s.c" % name)] for name in FUZZ})
    programs["vectors"] = sorted((ROOT / "tests/vectors/c").glob("*.c"))
    objects, jobs = collections.defaultdict(list), []
    for name, sources in [("lib", sorted((ROOT / "lib").rglob("*.c"))), ("json", sorted((ROOT / "bindings/json").glob("*.c"))),
                          *programs.items()]:
        for source in sources:
            objects[name].append(out / ("%s-%s-%s.o" % (name, source.parent.name, source.stem)))
            jobs.append((source, objects[name][-1], name == "lib"))
    plain = [a for a in CC if not a.startswith(("-fprofile", "-fcoverage", "-fmcdc", "-Xclang"))]
    plain.append("-DSMEPLAT_FUZZ_MAIN")
    parallel(lambda job: call((CC if job[2] else plain) + ["-c", job[0], "-o", job[1]]), jobs)
    libraries = call(["pkg-config", "--cflags", "--libs", "cmocka", "jansson"]).decode().split()

    def link(name):
        needs_json = objects["json"] if name in ("vectors", "unit-json", "fuzz-json") else []
        call(["clang-19", "-fprofile-instr-generate"] + objects[name] + needs_json + objects["lib"] + libraries
             + ["-o", out / name])

    parallel(link, programs)
    return [out / name for name in programs]


def run(program):
    arguments = PROPERTY.get(program.name, [])
    if program.name.startswith("fuzz-"):
        arguments = FUZZ[program.name[len("fuzz-"):]]
    if program.name == "vectors":
        arguments = sorted(str(p) for p in (ROOT / "tests/vectors").rglob("*.jsonl"))
    call([program] + arguments, LLVM_PROFILE_FILE=str(program) + ".profraw", CMOCKA_MESSAGE_OUTPUT="TAP")


class Count:
    def __init__(self):
        self.covered = self.all = 0


def examine(report):
    """-> counts by kind, and what is missing as (kind, file, line number, source line, which)."""
    counts, missing = collections.defaultdict(Count), []
    for file in report["data"][0]["files"]:
        path = Path(file["filename"])
        if not str(path).startswith(str(ROOT / "lib")):
            continue
        name, source = str(path.relative_to(ROOT)), path.read_text(encoding="utf-8").splitlines()

        def text(number):
            return " ".join(source[number - 1].split())

        def found(kind, number, which, is_covered):
            counts[kind].all += 1
            counts[kind].covered += bool(is_covered)
            if not is_covered:
                missing.append((kind, name, number, text(number), which))

        # a function that stands in a header is compiled with several files: reached by one of them is reached
        for number, is_covered in sorted(lines_of(file["segments"], len(source)).items()):
            found("line", number, "-", is_covered)
        branches = collections.defaultdict(lambda: [0, 0])
        for b in file["branches"]:
            branches[tuple(b[:4])][0] += b[4]
            branches[tuple(b[:4])][1] += b[5]
        for place, (yes, no) in sorted(branches.items()):
            snippet = cut(source, place)
            found("branch", place[0], "yes of `%s`" % snippet, yes)
            found("branch", place[0], "no of `%s`" % snippet, no)
        decisions = {}
        for m in file.get("mcdc_records", []):
            conditions = next(part for part in m if isinstance(part, list))
            so_far = decisions.setdefault(tuple(m[:4]), [False] * len(conditions))
            decisions[tuple(m[:4])] = [a or b for a, b in zip(so_far, conditions)]
        for place, conditions in sorted(decisions.items()):
            for i, is_covered in enumerate(conditions, 1):
                found("condition", place[0], "%d of `%s`" % (i, cut(source, place)), is_covered)
    return counts, missing


def cut(source, place):
    first, start, last, end = place
    if first == last:
        text = source[first - 1][start - 1:end - 1]
    else:
        text = " ".join([source[first - 1][start - 1:]] + source[first:last - 1] + [source[last - 1][:end - 1]])
    return " ".join(text.split())


def lines_of(segments, length):
    """Lines with code -> whether it ran, from the places where the count changes."""
    out, wrapped, by_line = {}, None, collections.defaultdict(list)
    for segment in segments:
        by_line[segment[0]].append(segment)
    for number in range(1, length + 1):
        here = by_line.get(number, [])
        starts = [s for s in here if s[3] and s[4]]
        skipped = here and not here[0][3] and here[0][4]
        mapped = not skipped and ((wrapped is not None and wrapped[3]) or starts)
        if mapped:
            best = wrapped[2] if wrapped is not None and wrapped[3] else 0
            for s in starts:
                best = max(best, s[2])
            out[number] = best > 0
        if here:
            wrapped = here[-1]
    return out


def read_argued():
    rows = {}
    for number, line in enumerate((HERE / "argued.txt").read_text(encoding="utf-8").splitlines(), 1):
        if line.strip() and not line.startswith("#"):
            parts = line.split(" | ")
            if len(parts) != 5 or not parts[4].strip():
                print("argued.txt:%d: not `kind | file | source line | which | why`\n0 passed, 1 failed" % number)
                sys.exit(1)
            rows[tuple(parts[:4])] = (number, parts[4] == "open")
    return rows


def main():
    out, start = Path(sys.argv[1]).resolve(), time.monotonic()
    programs = build(out)
    print("built (%.0f s)" % (time.monotonic() - start), flush=True)
    parallel(run, programs)
    profile = out / "all.profdata"
    call(["llvm-profdata-19", "merge", "-sparse", *[str(p) + ".profraw" for p in programs], "-o", profile])
    report = json.loads(call(["llvm-cov-19", "export", programs[0], "-instr-profile", profile, "-skip-expansions"]))
    counts, missing = examine(report)
    named, used, left = read_argued(), set(), []
    waiting = collections.Counter()
    for kind, file, number, text, which in missing:
        key = (kind, file, text.replace(" | ", " / "), which.replace(" | ", " / "))
        waiting[kind] += named.get(key, (0, False))[1]
        if key in named:
            used.add(key)
        else:
            left.append(key)
        if "--lines" in sys.argv:
            if key not in named and key not in left[:-1]:
                print(" | ".join(key + ("open",)))
        elif key not in named or "--all" in sys.argv:
            print("%s:%d: %s" % (file, number, " | ".join((kind,) + key[1:])))
    passed, failed = 0, 0
    for kind in ("line", "branch", "condition"):
        count, bare = counts[kind], sum(1 for key in left if key[0] == kind)
        argued = count.all - count.covered - bare - waiting[kind]
        enough = 100.0 * (count.covered + argued) >= FLOOR[kind] * count.all
        passed, failed = passed + enough, failed + (not enough)
        print("%s %s: %d of %d reached (%.2f %%), %d argued, %d open, %d not named; at least %g %% asked for"
              % ("ok" if enough else "not ok", kind, count.covered, count.all, 100.0 * count.covered / max(1, count.all),
                 argued, waiting[kind], bare, FLOOR[kind]))
    for key in sorted(set(named) - used):
        is_open = named[key][1]
        print("argued.txt:%d is %s: %s" % (named[key][0], "reached by now" if is_open else "stale", " | ".join(key)))
        failed += not is_open
    print("%.0f seconds" % (time.monotonic() - start))
    print("%d passed, %d failed" % (passed, failed))
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
