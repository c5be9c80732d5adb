#!/usr/bin/env python3
"""Nine conditions of Art. 6 and 7 over the same applicants by this library and by what people would use instead, in one run.

    peers.py BUILD [--rows N] [--rounds N] [--npm DIR|--no-npm] [--json FILE]

BUILD holds the program `nine` (nine.c) and `lib/`; DIR is where `npm install` put the packages of engines.js (NODE_PATH). Every
side says for every applicant exactly which of the nine conditions fail. First all sides answer all applicants and their answers
are compared: one difference, and nothing is timed. Then each is timed in turn, several times over; figures are medians.

Conditions: registered in Beijing; two years old on 2026-06-30; assets of 3 000 000 yuan; 100 SMEs served, or 50 with both facts of
Art. 6(3) (reading R5 = 2); 5 institutions; 8 qualified persons; half of the revenue from SMEs, and some revenue; 90 % satisfied,
and somebody asked; one function offered with a record. What is not MET has failed.

SPDX-License-Identifier: Apache-2.0
"""
import argparse
import json
import os
import random
import statistics
import subprocess
import sys
import tempfile
from array import array

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(os.path.dirname(HERE)))
FIELDS = "registered founded assets smes focus production institutions degree title both share revenue valid satisfied offered records"
NPM = ("json-rules-engine", "json-logic-js", "@gorules/zen-engine")
SECONDS = 0.8  # about what one round of a slow side may take: it is timed on fewer applicants


def applicants(count):
    """Rows with each condition failing now and then, and with every threshold hit from both sides."""
    some = random.Random(2022)

    def near(least, spread):
        """Mostly above, sometimes below, often right at the edge."""
        pick = some.random()
        if pick < 0.15:
            return least
        if pick < 0.30:
            return least - 1
        if pick < 0.40:
            return some.randint(0, least)
        return some.randint(least, least + spread)

    for _ in range(count):
        year, month, day = some.randint(2005, 2026), some.randint(1, 12), some.randint(1, 28)
        founded = some.choice((20240630, 20240701, 20240229, 20240629)) if some.random() < 0.2 else year * 10000 + month * 100 + day
        founded = min(founded, 20260630)
        revenue = 0 if some.random() < 0.02 else some.randint(1, 900_000_000)
        share = min(revenue, near((revenue + 1) // 2, revenue // 2)) if revenue else 0
        valid = 0 if some.random() < 0.02 else some.randint(1, 400)
        satisfied = max(0, min(valid, near((valid * 9 + 9) // 10, valid // 10))) if valid else 0
        offered = int(some.random() < 0.93)
        yield (
            int(some.random() < 0.95), founded, near(300_000_000, 600_000_000),
            some.choice((0, 49, 50, 99, 100)) if some.random() < 0.2 else some.randint(0, 400),
            int(some.random() < 0.6), int(some.random() < 0.6), near(5, 25), some.randint(0, 9), some.randint(0, 4),
            some.randint(0, 4), max(share, 0), revenue, valid, satisfied, offered, some.randint(0, 30) if offered else 0,
        )


def sides(build, npm):
    """name -> (what it is, what it gives, command, environment)."""
    nine = [os.path.join(build, "nine")]
    python = ["/usr/bin/python3", os.path.join(HERE, "ways.py")]
    package = {"SMEPLAT_LIBDIR": os.path.join(build, "lib"), "PYTHONPATH": os.path.join(ROOT, "bindings", "python")}
    found = {
        "hand": ("hand-written C loop over columns", "mask", nine + ["hand"], {}),
        "columns": ("libsmeplat, columns", "verdicts and masks", nine + ["columns"], {}),
        "package-columns": ("libsmeplat from Python, columns", "verdicts and masks", python + ["package-columns"], package),
        "numpy": ("numpy, by hand", "mask", python + ["numpy"], {}),
        "structs": ("libsmeplat, an array of structs", "assessment", nine + ["structs"], {}),
        "json": ("libsmeplat, a line of JSON in and out", "findings as text", nine + ["json"], {}),
        "python": ("plain Python, dictionaries", "mask", python + ["python"], {}),
        "package-objects": ("libsmeplat from Python, objects", "assessment object", python + ["package-objects"], package),
        "prolog": ("SWI-Prolog, a clause a condition", "mask", ["swipl", "-O", os.path.join(HERE, "nine.pl"), "--"], {}),
    }
    if npm:
        for way in ("json-logic-js", "zen-engine", "json-rules-engine"):
            found[way] = (f"npm {'@gorules/' * (way == 'zen-engine')}{way}", "mask",
                          ["node", os.path.join(HERE, "engines.js"), way], {"NODE_PATH": npm})
    return found


def ask(side, *words):
    """The seconds a side tells."""
    command, more = side[2], side[3]
    done = subprocess.run(command + [str(word) for word in words], stdout=subprocess.PIPE, encoding="utf-8", check=False,
                          env={**os.environ, **more, "PYTHONDONTWRITEBYTECODE": "1"})
    if done.returncode:
        raise SystemExit(f"{side[0]}: exit status {done.returncode}")
    return [float(line) for line in done.stdout.split()]


def differences(name, one, other, rows):
    for i, (a, b) in enumerate(zip(one, other)):
        if a != b:
            return f"{name} differs in row {i + 1}: {a:09b} where hand-written C has {b:09b}: {dict(zip(FIELDS.split(), rows[i]))}"
    return f"{name} answered {len(one)} rows of {len(other)}" if len(one) != len(other) else ""


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("build")
    parser.add_argument("--rows", type=int, default=100_000)
    parser.add_argument("--rounds", type=int, default=3, help="times every side is started; each time it answers three times")
    parser.add_argument("--npm", default=os.environ.get("NODE_PATH", ""))
    parser.add_argument("--no-npm", action="store_true")
    parser.add_argument("--json", help="figures to this file")
    words = parser.parse_args()
    if not words.npm and not words.no_npm:
        raise SystemExit(f"say where the npm packages are (npm install {' '.join(NPM)}; --npm DIR/node_modules), or --no-npm")
    there = sides(os.path.abspath(words.build), None if words.no_npm else os.path.abspath(words.npm))
    rows = list(applicants(words.rows))
    with tempfile.TemporaryDirectory() as folder:
        file = os.path.join(folder, "applicants.tsv")
        with open(file, "w", encoding="ascii") as handle:
            handle.write(FIELDS.replace(" ", "\t") + "\n")
            handle.writelines("\t".join(map(str, row)) + "\n" for row in rows)
        masks, took = {}, {}
        for name, side in there.items():
            to = os.path.join(folder, name + ".masks")
            took[name] = ask(side, "check", file, to)[0]
            masks[name] = array("H", open(to, "rb").read())
        wrong = [w for w in (differences(name, masks[name], masks["hand"], rows) for name in there) if w]
        if wrong:
            raise SystemExit("\n".join(wrong))
        fails = [sum(m >> bit & 1 for m in masks["hand"]) for bit in range(9)]
        print(f"{len(there)} sides agree on all {len(rows)} applicants; {len(set(masks['hand']))} different sets of failed"
              f" conditions, each condition fails {min(fails)} to {max(fails)} times")
        if min(fails) == 0 or len(set(masks["hand"])) < 20:
            raise SystemExit("the applicants are too much alike")
        figures = {name: [] for name in there}
        limits = {name: max(min(len(rows), 100), min(len(rows), int(len(rows) * SECONDS / max(took[name], 1e-9)))) for name in there}
        for _ in range(words.rounds):
            for name, side in there.items():
                figures[name] += [seconds / limits[name] * 1e9 for seconds in ask(side, "time", file, 3, limits[name])]
    median = {name: statistics.median(figures[name]) for name in there}
    print(f"medians of {3 * words.rounds}; nanoseconds an applicant, and times the hand-written loop")
    for name in sorted(there, key=median.get):
        print(f"  {there[name][0]:40} {there[name][1]:20} {median[name]:12.1f} {median[name] / median['hand']:12.1f}")
    if words.json:
        with open(words.json, "w", encoding="utf-8") as handle:
            json.dump({"rows": len(rows), "sides": [
                {"name": name, "title": there[name][0], "gives": there[name][1], "ns": median[name],
                 "least": min(figures[name]), "rows": limits[name]} for name in there]}, handle, ensure_ascii=False, indent=1)
    return 0


if __name__ == "__main__":
    sys.exit(main())
