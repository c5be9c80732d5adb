#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Changes lib/ in one small place after the other and looks whether the everyday C tests notice.

    mutate.py BUILD                             every mutant (some minutes on two processors)
    mutate.py BUILD --sample N [--seed S]       N of them, chosen by what each is and not by where it stands: a change of the library
                                                redraws those of its own places alone, and a smaller sample is part of a larger one
    mutate.py BUILD --only TEXT                 those whose line in the list contains TEXT
    --survivors FILE                            writes the survivors, one a line, as equivalent.txt has them
    --least PERCENT                             fails below this share of killed ones (default 95)

BUILD is a folder for what is made here. All mutants are in one build and are chosen by number (rewrite.py, mutant.h); a
mutant is run by the tests that reach its place, the quick ones first, until one fails (mutant.c). What asks the library
far more often than the tests alone do counts as killed: it would not end.

equivalent.txt lists mutants that no test can tell from the library, with the reason; a line that names no mutant, or one
that a test does kill, is stale and fails.
"""
import argparse
import collections
import hashlib
import json
import os
import pickle
import re
import resource
import shutil
import signal
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
PROCESSES = 2
CC = ["clang-19", "-std=gnu11", "-O1", "-w", "-DMUTANT_TABLES", "-Wno-int-conversion", "-ftrivial-auto-var-init=pattern",
      "-fno-strict-aliasing", "-fwrapv"]
KILLED, SURVIVED, NOT_VIABLE = "killed", "survived", "not viable"
DONE_STATUS, NOT_VIABLE_STATUS = 0, 77
SLOW = 0.1                                      # seconds of processor: a program that takes longer is run case by case
TOO_SLOW = 1                                    # a case that takes longer is left out

UNIT_TESTS = [p.stem[len("test_"):] for p in sorted((ROOT / "tests" / "unit").glob("test_*.c"))]
# Programs beside the unit tests: arguments, whether their output must stay the same. Whoever's output must is compared every day with
# something kept or computed another way. The numbers of cases are small: the first ones of those of every day.
DATA = ROOT / "tests" / "data"
MACHINES = sorted((ROOT / "tests" / "machines").glob("*.c"))
COMMAND = sorted((ROOT / "bindings" / "command").glob("*.c"))
PROPERTY = {
    "columns_rows": (["12"], False),
    "findings_alone": (["2000"], False),
    "sight_ways": (["4000"], False),
    "workdays_ways": ([], False),
    "remedy_cures": (["300"], False),
    "sensitivity_brute": (["150"], False),
    "history_replay": (["400"], False),
    "workdays_dump": ([], True),                # workdays_reference.py
}
# The same programs with more of their cases, for what all the others have left: still fewer than every day.
MORE = {
    "columns_rows": ["60"],
    "history_replay": ["3000"],
    "remedy_cures": ["3000"],
    "sensitivity_brute": ["700"],
    "record_golden": [str(DATA / "record" / "decision.bin")],
}
WALKS = ("unit-names", "unit-tables", "unit-wording", "results:names")      # they look at every table there is
ORACLE = 20                                     # documents of tests/oracle/compare.py, as many platforms in each


class Unit:
    """One run of one test program."""

    def __init__(self, name, program, arguments=(), case=None, output=False):
        self.name, self.program, self.arguments, self.case, self.output = name, program, list(arguments), case, output
        self.seconds, self.questions, self.reached = 0.0, 0, b""

    def run(self, limit=0, **env):
        env = dict(os.environ, CMOCKA_MESSAGE_OUTPUT="TAP", **{k: str(v) for k, v in env.items()})
        if self.case:
            env["MUTANT_FILTER"] = self.case
        if self.output:
            env["MUTANT_OUTPUT"] = "1"
        argv = [str(self.program)] + self.arguments
        if limit:
            argv = ["prlimit", "--cpu=%d" % limit] + argv
        return subprocess.run(argv, cwd=ROOT, env=env, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE)


def parallel(function, items):
    with ThreadPoolExecutor(PROCESSES) as pool:
        return list(pool.map(function, items))


def call(argv):
    done = subprocess.run([str(a) for a in argv], cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    if done.returncode:
        raise SystemExit("%s\n%s\n0 passed, 1 failed" % (" ".join(map(str, argv)), done.stdout.decode("utf-8", "replace")[-4000:]))


def flags(*packages):
    return subprocess.run(["pkg-config", "--cflags", "--libs", *packages], stdout=subprocess.PIPE, check=True).stdout.decode().split()


def build(out):
    """Rewrites and builds -> mutants, units."""
    import rewrite
    shutil.rmtree(out, ignore_errors=True)
    out.mkdir(parents=True)
    book = rewrite.Book()
    mutants = book.rewrite(out / "src", ["-I%s/include" % ROOT, "-I%s/lib" % ROOT])
    cc = CC + ["-I%s" % HERE, "-I%s" % (ROOT / "include"), "-I%s" % (out / "src" / "lib"), "-I%s" % (ROOT / "bindings/json/include"),
               "-I%s" % out,
               "-DSMEPLAT_TEST_DATA=\"%s\"" % DATA]
    objects = []
    call([sys.executable, ROOT / "tests/machines/run.py", "--named", ROOT / "lib/libsmeplat.map", out / "named.h"])

    def compile_one(job):
        source, target, mutated = job
        call(cc + (["-include", HERE / "mutant.h"] if mutated else []) + ["-c", source, "-o", target])

    jobs = []
    for source in sorted((out / "src" / "lib").rglob("*.c")):
        objects.append(out / ("lib-" + "-".join(source.relative_to(out / "src" / "lib").parts)[:-2] + ".o"))
        jobs.append((source, objects[-1], True))
    doors = []
    for source in sorted((ROOT / "bindings" / "json").glob("*.c")):
        doors.append(out / ("json-" + source.stem + ".o"))
        jobs.append((source, doors[-1], True))
    programs = {}
    for name in UNIT_TESTS:
        programs["unit-" + name] = [ROOT / "tests/unit" / ("test_%s.c" % name)]
    for name in {**PROPERTY, **MORE}:
        programs[name] = [ROOT / "tests/property" / (name + ".c")]
    programs["results"] = MACHINES
    programs["smeplat"] = COMMAND
    programs["vectors"] = sorted((ROOT / "tests/vectors/c").glob("*.c"))
    linked = {}
    for name, sources in programs.items():
        linked[name] = []
        for source in sources:
            linked[name].append(out / ("%s-%s.o" % (name, source.stem)))
            jobs.append((source, linked[name][-1], True))
    runtime = out / "mutant.o"
    call(["clang-19", "-std=gnu11", "-O1", "-DMUTANT_COUNT=%d" % len(mutants), "-c", HERE / "mutant.c", "-o", runtime])
    parallel(compile_one, jobs)
    library = out / "libmutants.a"
    call(["ar", "rcs", library] + objects)
    libraries = flags("cmocka", "jansson")

    def link(name):
        call(["clang-19", "-Wl,--wrap=main", "-rdynamic"] + linked[name] + (doors if name in ("vectors", "unit-json", "smeplat") else [])
             + ["-Wl,--whole-archive", library, "-Wl,--no-whole-archive", runtime] + libraries + ["-o", out / name])

    parallel(link, programs)
    return mutants, [out / name for name in programs]


def measure(unit, out):
    """Runs a unit once without a mutant; None when it takes too long."""
    cover = out / ("cover-%s" % re.sub(r"\W", "_", unit.name))
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    done = unit.run(limit=TOO_SLOW if unit.name.startswith("unit-") else 6 * TOO_SLOW, MUTANT_COVER=cover)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    unit.seconds = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    if done.returncode in (-signal.SIGXCPU, -signal.SIGKILL):
        return None
    if done.returncode and not (unit.output and done.returncode == 1):
        raise SystemExit("%s fails without a mutant\n%s\n0 passed, 1 failed" % (unit.name, done.stderr.decode()[-2000:]))
    head, unit.reached = cover.read_bytes().split(b"\n", 1)
    unit.questions = int(head)
    cover.unlink()
    return unit


def oracle_documents(out):
    """The first of the random documents that the command and the second implementation answer alike every day."""
    sys.path.insert(0, str(ROOT / "tests" / "oracle"))
    import compare
    source, paths = compare.Source(1), []
    for number in range(ORACLE):
        paths.append(out / ("document-%02d.json" % number))
        paths[-1].write_text(json.dumps(source.document(compare.PER_DOCUMENT)), encoding="utf-8")
    return paths


def units_of(programs, out):
    """Every program, or its cases one by one where it is slow; the quick ones first."""
    found, left_out = [], []
    for program in programs:
        name = program.name
        if name in MORE:
            found.append(measure(Unit("more:" + name, program, MORE[name]), out))
            if name not in PROPERTY:
                continue
        if name == "smeplat":
            found += [measure(Unit("oracle:%s" % path.stem, program, ["assess", str(path), "--format", "json"], None, True), out)
                      for path in oracle_documents(out)]
            continue
        if name == "results":
            parts = re.findall(r"results_of_(\w+)", (ROOT / "tests/machines/results.h").read_text(encoding="utf-8"))
            found += [measure(Unit("results:" + part, program, [part], None, True), out) for part in parts]
            continue
        if name == "vectors":
            arguments, output = sorted(str(p) for p in (ROOT / "tests/vectors").rglob("*.jsonl")), False
        else:
            arguments, output = PROPERTY.get(name, ([], False))
        unit = measure(Unit(name, program, arguments, None, output), out)
        if unit and (unit.seconds < SLOW or not name.startswith("unit-")):
            found.append(unit)
            continue
        if not name.startswith("unit-"):
            left_out.append(name)
            continue
        source = ROOT / "tests" / "unit" / ("test_%s.c" % name[len("unit-"):])
        for case in re.findall(r"cmocka_unit_test\w*\((\w+)", source.read_text(encoding="utf-8")):
            unit = measure(Unit("%s:%s" % (name, case), program, (), case), out)
            if unit:
                found.append(unit)
            else:
                left_out.append("%s:%s" % (name, case))
    if left_out:
        print("take too long, left out: %s" % ", ".join(left_out))
    # Documents reach all and tell little; what only the digest of the results notices is to be seen in the count.
    return sorted(filter(None, found), key=lambda u: (u.name.startswith("results"), u.name.startswith("unit-json"), u.seconds))


def places_of(mutants):
    """The places that tell whether a file's tables can have been read: those in its functions, none when it has none."""
    places = collections.defaultdict(set)
    for m in mutants:
        if not m.text.startswith("entry "):
            places[m.file].add(m.base)
    return places


def reads(unit, mutant, places):
    if unit.name in WALKS:                      # by functions that a macro makes, which have no places
        return True
    return not places[mutant.file] or any(unit.reached[base] for base in places[mutant.file])


def hunt(mutants, units, out, share, places):
    """Runs a share of the mutants through the units -> number: (result, unit)."""
    alive = {m.number: m for m in mutants}
    results = {}
    for unit in units:
        wanted = [m for m in alive.values() if unit.reached[m.base] or (m.text.startswith("entry ") and reads(unit, m, places))]
        if not wanted:
            continue
        todo, told = out / ("list-%d" % share), out / ("result-%d" % share)
        todo.write_text("\n".join(str(m.number) for m in wanted) + "\n")
        done = unit.run(MUTANT_LIST=todo, MUTANT_RESULT=told, MUTANT_BUDGET=unit.questions * 4 + 200000)
        if done.returncode:
            raise SystemExit("%s: %s\n0 passed, 1 failed" % (unit.name, done.stderr.decode()[-2000:]))
        for line in told.read_text().splitlines():
            number, status = map(int, line.split())
            if status == NOT_VIABLE_STATUS:
                results[number] = (NOT_VIABLE, unit.name)
                del alive[number]
            elif status != DONE_STATUS:
                results[number] = (KILLED, unit.name)
                del alive[number]
    for m in alive.values():
        results[m.number] = (SURVIVED, "")
    return results


def read_equivalent():
    """Lines `file | function | mutation | why`; file, function and mutation may hold *~ for anything, [7..9] for entries 7 to 9."""
    rows = []
    for number, line in enumerate((HERE / "equivalent.txt").read_text(encoding="utf-8").splitlines(), 1):
        if line.strip() and not line.startswith("#"):
            parts = line.split(" | ")
            if len(parts) < 4 or not parts[-1].strip():
                raise SystemExit("equivalent.txt:%d: not `file | function | mutation | why`\n0 passed, 1 failed" % number)
            rows.append((number, " | ".join(parts[:-1])))
    told_twice = [text for text, times in collections.Counter(text for _, text in rows).items() if times > 1]
    if told_twice:
        raise SystemExit("equivalent.txt: told twice: %s\n0 passed, 1 failed" % "; ".join(told_twice))
    return rows


def pattern(text):
    expression = ".*".join(re.escape(part) for part in text.split("*~"))
    return re.compile(re.sub(r"\\\[(\d+)\\\.\\\.(\d+)\\\]", lambda range_: r"\[(?:%s)\]" % "|".join(
        map(str, range(int(range_[1]), int(range_[2]) + 1))), expression) + "$")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("build", type=Path)
    parser.add_argument("--sample", type=int)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--only")
    parser.add_argument("--survivors", type=Path)
    parser.add_argument("--least", type=float, default=95)
    parser.add_argument("--keep", action="store_true", help="do not build anew")
    options = parser.parse_args()
    out = options.build.resolve()

    start = time.monotonic()
    if options.keep and (out / "built").exists():
        mutants, programs = pickle.loads((out / "built").read_bytes())
    else:
        mutants, programs = build(out)
        (out / "built").write_bytes(pickle.dumps((mutants, programs)))
    print("built (%.0f s)" % (time.monotonic() - start), flush=True)
    units = units_of(programs, out)
    print("slowest: " + ", ".join("%s %.2f s" % (u.name, u.seconds) for u in units[-8:]))
    print("%d mutants built, %d test runs measured (%.0f s)" % (len(mutants), len(units), time.monotonic() - start), flush=True)

    argued = [(number, pattern(text), text) for number, text in read_equivalent()]
    of_line = {number: [m for m in mutants if p.match(m.key)] for number, p, _ in argued}
    excused = {m.number for found in of_line.values() for m in found}
    chosen = mutants
    if options.only:
        chosen = [m for m in mutants if options.only in m.key]
    if options.sample and options.sample < len(chosen):
        def lot(m):
            return hashlib.sha256(("%d %s" % (options.seed, m.key)).encode("utf-8")).digest()

        chosen = sorted(sorted(chosen, key=lot)[:options.sample], key=lambda m: m.number)
    shares = [chosen[i::PROCESSES] for i in range(PROCESSES)]
    places, results = places_of(mutants), {}
    for part in parallel(lambda i: hunt(shares[i], units, out, i, places), range(PROCESSES)):
        results.update(part)

    by_file, killers = collections.defaultdict(collections.Counter), collections.Counter()
    survivors, stale = [], []
    for m in chosen:
        result, unit = results[m.number]
        if result == SURVIVED and m.number in excused:
            result = "equivalent"
        elif result == SURVIVED:
            survivors.append(m)
        by_file[m.file][result] += 1
        killers[unit.split(":")[0]] += result == KILLED
    for number, _, text in argued:
        if not of_line[number]:
            stale.append("equivalent.txt:%d names no mutant: %s" % (number, text))
        ran = [m for m in of_line[number] if m.number in results]
        if ran and all(results[m.number][0] == KILLED for m in ran) and len(ran) == len(of_line[number]):
            stale.append("equivalent.txt:%d is killed: %s" % (number, text))

    total = collections.Counter()
    print("%-28s %7s %7s %9s %6s" % ("file", "mutants", "killed", "survived", "%"))
    for name in sorted(by_file):
        count = by_file[name]
        total.update(count)
        print(row(name, count))
    print(row("lib/", total))
    print("%d argued as equivalent, %d change nothing at all (left out); %d seconds"
          % (total["equivalent"], total[NOT_VIABLE], time.monotonic() - start))
    print("killed by: " + ", ".join("%s %d" % pair for pair in killers.most_common() if pair[0]))
    if options.survivors:
        options.survivors.write_text("".join("%s | line %d\n" % (m.key, m.line) for m in survivors), encoding="utf-8")
    elif len(survivors) <= 400:
        for m in survivors:
            print("survives: %s | line %d" % (m.key, m.line))
    for line in stale:
        print(line)
    enough = share(total) >= options.least
    print("%s %.1f %% of %d mutants killed, at least %g %% asked for"
          % ("ok" if enough else "not ok", share(total), total[KILLED] + total[SURVIVED], options.least))
    failed = (not enough) + len(stale)
    print("%d passed, %d failed" % (int(enough) + (not stale), failed))
    return 1 if failed else 0


def share(count):
    run = count[KILLED] + count[SURVIVED]
    return 100.0 * count[KILLED] / run if run else 100.0


def row(name, count):
    return "%-28s %7d %7d %9d %6.1f" % (name, count[KILLED] + count[SURVIVED], count[KILLED], count[SURVIVED], share(count))


if __name__ == "__main__":
    sys.exit(main())
