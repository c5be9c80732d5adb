#!/usr/bin/env python3
"""Proves the contracts in lib/ by Frama-C (WP and RTE) with CVC4, and Z3 for what CVC4 leaves open. Functions are
proved in groups, each seeing the lemmas named for it in units.py and no other; every lemma is itself proved, with the
steps beside it.

    prove.py            everything, then changed copies that must not be provable
    prove.py NAME...    these files or functions alone
    --write             and the goals go to docs/proofs.md
    --some-copies       every third of the changed copies

SPDX-License-Identifier: Apache-2.0
"""
import os
import re
import signal
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import mutants
from units import LEMMAS, PROVED

ROOT = Path(__file__).resolve().parents[2]
WORK = ROOT / "build-deep" / "proofs"
PAGE = ROOT / "docs" / "proofs.md"
BEGIN, END = "<!-- goals -->\n", "<!-- /goals -->\n"
OPEN = r"\[(?:Failed|Timeout|Unknown)\] Goal (\S+)"
SECONDS = 20  # of processor time, a goal; most take a tenth of one, the slowest three


def prepare():
    WORK.mkdir(parents=True, exist_ok=True)
    os.environ["WHY3CONFIG"] = str(WORK / "why3.conf")
    found = subprocess.run(["why3", "config", "detect"], capture_output=True, text=True)
    if "CVC4" not in found.stdout + found.stderr:
        sys.exit(f"why3 finds no CVC4:\n{found.stdout}{found.stderr}")


def command_of(path, options, defines, include, seconds):
    flags = " ".join(
        [f"-I{include}/include", f"-I{include}/lib", f"-I{ROOT}/include", f"-I{ROOT}/lib", "-DSMEPLAT_PORTABLE", *defines]
    )
    command = [
        "frama-c",
        f"-cpp-extra-args={flags}",
        "-machdep",
        "gcc_x86_64",
        "-wp",
        "-wp-rte",
        "-wp-prover",
        "cvc4,z3",
    ]
    return command + ["-wp-timeout", str(seconds), "-wp-par", "1", "-wp-cache", "none", *options, str(path)]


def frama(path, options, defines=(), include=ROOT, seconds=SECONDS):
    """One run -> (proved, goals, names of the goals left open, its whole output). A bad exit status proves nothing."""
    done = subprocess.run(
        command_of(path, options, defines, include, seconds), capture_output=True, text=True, cwd=WORK
    )
    text = done.stdout + done.stderr
    tally = re.search(r"Proved goals:\s*(\d+) / (\d+)", text)
    if done.returncode or not tally:
        return 0, 0, ["no tally"], text
    still_open = re.findall(OPEN, text)
    return int(tally.group(1)), int(tally.group(2)), still_open, text


def leaves_open(job, seconds):
    """Whether a run leaves a goal open; it ends with the first. A run without goals, or a bad exit status, is an error."""
    _, path, options, defines, include = job
    with subprocess.Popen(
        command_of(path, options, defines, include, seconds),
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        cwd=WORK,
        start_new_session=True,
    ) as going:
        said = ""
        for line in going.stdout:
            said += line
            if re.search(OPEN, line):
                os.killpg(going.pid, signal.SIGTERM)  # the provers too
                return True
    if going.returncode or "Proved goals:" not in said:
        sys.exit(f"{path} is no mutant:\n{said}")
    return False


def mask(groups):
    return "-DSMEPLAT__LEMMAS=" + hex(sum(1 << n for n in groups))


def function_jobs(path, include=ROOT, only=None):
    """The runs that prove a file's functions: (title, path, options, defines, include)."""
    for functions, groups in PROVED[path]:
        wanted = [name for name in functions if only is None or name in only]
        if wanted:
            options = ["-wp-prop=-@lemma", "-wp-fct", ",".join(wanted)]
            yield f"{path}: {', '.join(wanted)}", unit_of(path, include), options, [mask(groups)], include


def unit_of(path, include):
    """What Frama-C is given for a file: the file, or a source file that includes the header."""
    if not path.endswith(".h"):
        return Path(include) / path
    unit = WORK / f"{Path(include).name}-{Path(path).stem}.c"
    unit.write_text(f'#include "{path[4:]}"\n', encoding="utf-8")
    return unit


def lemma_jobs(header, include=ROOT):
    """The runs that prove a header's lemmas: every group with its own steps alone."""
    text = (Path(include) / header).read_text(encoding="utf-8")
    parts = re.split(r"(?m)^#if SMEPLAT__STEPS == (\d+)$", text)
    if re.search(r"lemma\s", parts[0]):
        sys.exit(f"{header}: a lemma outside the groups")
    for number, body in zip(parts[1::2], parts[2::2]):
        names = re.findall(r"lemma\s+(\w+)", body)
        unit = WORK / f"{Path(header).stem}-{number}.c"
        unit.write_text(f'#include "{header[4:]}"\n', encoding="utf-8")
        yield f"{header}: group {number}", unit, ["-wp-prop=" + ",".join(names)], [
            f"-DSMEPLAT__STEPS={number}"
        ], include


def run(job, seconds=SECONDS):
    title, path, options, defines, include = job
    return title, *frama(path, options, defines, include, seconds)


def prove(jobs):
    """Runs jobs, two at a time, and tells each: {file: [proved, goals]}, how many jobs left something open."""
    tally, failed = {}, 0
    with ThreadPoolExecutor(2) as pool:
        for title, proved, goals, still_open, text in pool.map(run, list(jobs)):
            entry = tally.setdefault(title.split(":")[0], [0, 0])
            entry[0] += proved
            entry[1] += goals
            good = goals and proved == goals
            failed += not good
            print(f"{'ok' if good else 'not ok'} - {title}: {proved} / {goals}", flush=True)
            if not good:
                print("".join(f"#   {name}\n" for name in still_open), end="")
                if not goals:
                    print(text)
    return tally, failed


def functions_of(path):
    """Names of the functions a source file defines, those of its proofs too."""
    text = (ROOT / path).read_text(encoding="utf-8")
    text = re.sub(r"/\*@ ghost\n(.*?)\*/", lambda ghost: re.sub("(?m)^    |/@.*?@/", "", ghost.group(1), flags=re.S), text, flags=re.S)
    text = re.sub(r"/\*.*?\*/|//[^\n]*", "", text, flags=re.S)
    return re.findall(r"(?m)^[a-z][\w *]*?\b(\w+)\([^;{]*\)\n\{", text)


def check_lists():
    """Faults of the lists and contracts themselves."""
    faults = mutants.faults(ROOT)
    for path, groups in PROVED.items():
        listed = [name for names, _ in groups for name in names]
        there = functions_of(path)
        faults += [f"{path}: {name} is listed but not there" for name in listed if name not in there]
        faults += [f"{path}: {name} is listed twice" for name in set(listed) if listed.count(name) > 1]
    for path in sorted((ROOT / "lib").rglob("*.[ch]")):
        name = path.relative_to(ROOT).as_posix()
        notes = "".join(re.findall(r"/\*@.*?\*/|//@[^\n]*", path.read_text(encoding="utf-8"), flags=re.S))
        faults += [f"{name}: {word}" for word in set(re.findall(r"\b(admit|axiom|axiomatic)\b", notes))]
        if re.search(r"\blemma\s", notes) and name not in LEMMAS:
            faults.append(f"{name}: has lemmas and is not in LEMMAS")
        if re.search(r"\brequires\b|\bensures\b", notes) and name.endswith(".c") and name not in PROVED:
            faults.append(f"{name}: has contracts and is not proved")
    return faults


def table(tally, page):
    """The page's table; what was not run this time keeps its number."""
    goals = {name: int(number) for name, number in re.findall(r"(?m)^\| `([^`]+)` \| (\d+) \|", page)}
    goals = {**goals, **{name: number for name, (_, number) in tally.items()}}
    rows = ["| 文件 file | 目标 goals | 已证的函数 functions proved |", "|---|---|---|"]
    for path in list(LEMMAS) + list(PROVED):
        names = [f"`{name}`" for functions, _ in PROVED.get(path, []) for name in functions]
        rows.append(f"| `{path}` | {goals[path]} | {' '.join(names) or '定义与引理 definitions and lemmas'} |")
    rows.append(f"| | {sum(goals[path] for path in list(LEMMAS) + list(PROVED))} | |")
    return "\n".join(rows) + "\n"


def page_with(tally):
    """The page as it should be, and as it is."""
    text = PAGE.read_text(encoding="utf-8")
    head, rest = text.split(BEGIN)
    return head + BEGIN + table(tally, text) + END + rest.split(END)[1], text


def main():
    words = sys.argv[1:]
    wanted = [word for word in words if not word.startswith("--")]
    prepare()
    faults = check_lists()
    print(
        f"{'not ok' if faults else 'ok'} - lists of what is proved"
        + "".join(f"\n#   {fault}" for fault in faults)
    )
    jobs = []
    for header in LEMMAS:
        if not wanted or header in wanted:
            jobs += lemma_jobs(header)
    for path, groups in PROVED.items():
        names = {name for functions, _ in groups for name in functions} & set(wanted)
        if not wanted or path in wanted or names:
            jobs += function_jobs(path, only=names or None)
    tally, failed = prove(jobs)
    passed = len(jobs) - failed + (not faults)
    failed += bool(faults)
    if not wanted or "--write" in words:
        should, said = page_with(tally)
        if "--write" in words:
            PAGE.write_text(should, encoding="utf-8")
        good = should == said or "--write" in words
        print(f"{'ok' if good else 'not ok'} - docs/proofs.md gives these goals")
        passed, failed = passed + good, failed + (not good)
    for title, good in mutants.run(sys.modules[__name__], wanted, 3 if "--some-copies" in words else 1):
        print(f"{'ok' if good else 'not ok'} - {title}", flush=True)
        passed, failed = passed + good, failed + (not good)
    print(f"Proved goals: {sum(p for p, _ in tally.values())} / {sum(g for _, g in tally.values())}")
    print(f"{passed} passed, {failed} failed")
    return 1 if failed or not jobs else 0


if __name__ == "__main__":
    sys.exit(main())
