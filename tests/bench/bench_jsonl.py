#!/usr/bin/env python3
"""JSON Lines through the installed program: memory and time by the number of platforms, from 10 to a million (or more, by hand).

    bench_jsonl.py SMEPLAT [--json FILE] [LINES...]

SMEPLAT is the program. Lines come through a pipe, results go to /dev/null; `--findings open`. Memory is the most the process
ever had in use (VmHWM), read when all lines have been answered but for the last few in the pipe. Time is processor time of the program, so
that making the lines does not count. The platforms are the samples of examples/data over and over, names apart.

SPDX-License-Identifier: Apache-2.0
"""
import argparse
import json
import os
import subprocess
import sys
import time

ROOT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..")
HEAD = {"round": {"deadline": "2026-06-30", "service_year": 2025}}


def samples():
    """Every platform of the samples, a line each."""
    found = []
    folder = os.path.join(ROOT, "examples", "data")
    for name in sorted(os.listdir(folder)):
        if name.endswith(".json"):
            with open(os.path.join(folder, name), encoding="utf-8") as handle:
                document = json.load(handle)
            found += document.get("platforms", []) if "round" in document else []
    if len(found) < 5:
        raise SystemExit("no samples")
    return found


def feed(pipe, count, platforms):
    """Writes `count` lines, a thousand at a time."""
    lines = [json.dumps({**p, "name": f"{p.get('name', '')} {i}"}, ensure_ascii=False, separators=(",", ":")) + "\n"
             for i, p in enumerate(platforms)]
    block = (lines * (1000 // len(lines) + 1))[:1000]
    whole = "".join(block).encode()
    pipe.write(json.dumps(HEAD).encode() + b"\n")
    for _ in range(count // 1000):
        pipe.write(whole)
    pipe.write("".join(block[: count % 1000]).encode())
    pipe.flush()


def high_water(pid):
    with open(f"/proc/{pid}/status", encoding="ascii") as handle:
        return next(int(line.split()[1]) for line in handle if line.startswith("VmHWM"))


def run(program, count, platforms):
    with open(os.devnull, "wb") as nowhere:
        child = subprocess.Popen([program, "assess", "--jsonl", "--findings", "open", "-"], stdin=subprocess.PIPE, stdout=nowhere)
        feed(child.stdin, count, platforms)
        time.sleep(0.05)  # the last lines, when there are few
        memory = high_water(child.pid)
        child.stdin.close()
        _, status, usage = os.wait4(child.pid, 0)
        child.returncode = os.waitstatus_to_exitcode(status)
    if child.returncode:
        raise SystemExit(f"{program}: exit status {child.returncode}")
    return memory, usage.ru_utime + usage.ru_stime


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("lines", nargs="*", type=int)
    parser.add_argument("--json")
    words = parser.parse_intermixed_args()
    platforms, figures = samples(), []
    for count in words.lines or [10, 1000, 100_000, 1_000_000]:
        # The shorter ones several times over: the clock of the kernel is coarse.
        times = max(1, min(20, 2000 // count))
        memory, seconds = 0, 0.0
        for _ in range(times):
            one = run(words.program, count, platforms)
            memory, seconds = max(memory, one[0]), seconds + one[1]
        per = seconds / times / count * 1e6
        figures.append({"lines": count, "kib": memory, "us": per})
        print(f"{count:>9} lines  {memory:>7} KiB at most  {per:10.1f} microseconds of processor time a line, start included")
        sys.stdout.flush()
    if words.json:
        with open(words.json, "w", encoding="utf-8") as handle:
            json.dump(figures, handle, indent=1)
    return 0


if __name__ == "__main__":
    sys.exit(main())
