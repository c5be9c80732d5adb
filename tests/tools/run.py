#!/usr/bin/env python3
"""Builds the library in several ways, runs every test, and counts the cases one by one. See tests/run.

SPDX-License-Identifier: Apache-2.0
"""
import json
import os
import re
import shutil
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
WORK = ROOT / "build-tests"
TAP = re.compile(r"^(not ok|ok)\b(?:\s+\d+)?(.*)$")
PLAN = re.compile(r"^1\.\.(\d+)$")
TALLY = re.compile(r"^(\d+) passed, (\d+) failed$")


def count(text, status):
    """Cases of one test's output -> (passed, failed, names of the failed).

    TAP with a plan; else a closing "N passed, N failed"; else TAP lines; else the test is one case. A TAP skip is a failure
    here, so is a plan that was not carried out, and a bad exit status that no case explains.
    """
    passed, failures, planned = 0, [], 0
    tally = None
    for line in text.splitlines():
        plan, case = PLAN.match(line), TAP.match(line)
        tally = TALLY.match(line) or tally
        if plan:
            planned += int(plan.group(1))
        elif case:
            skipped = re.search(r"#\s*SKIP", case.group(2), re.I)
            if case.group(1) == "ok" and not skipped:
                passed += 1
            else:
                failures.append(case.group(2).strip(" -") or "a case without a name")
    seen = passed + len(failures)
    if tally and (not seen or not planned):
        passed = int(tally.group(1))
        failures = ["a case"] * int(tally.group(2))
        seen = passed + len(failures)
    elif seen < planned:
        failures.append(f"{planned - seen} planned cases did not run")
    if status and not failures:
        failures.append(f"exit status {status}")
    if not seen and not failures:
        if tally:
            failures.append("counted no case at all")
        else:
            passed = 1
    return passed, len(failures), failures


class Run:
    def __init__(self):
        self.passed = self.failed = 0
        self.env = dict(os.environ, CMOCKA_MESSAGE_OUTPUT="TAP", PYTHONUTF8="1", PYTHONDONTWRITEBYTECODE="1", LC_ALL="C.UTF-8")
        self.env["ASAN_OPTIONS"] = "detect_leaks=1:strict_string_checks=1:detect_stack_use_after_return=1"
        self.env["UBSAN_OPTIONS"] = "print_stacktrace=1:halt_on_error=1"
        for name in ("CC", "CXX", "CFLAGS", "CXXFLAGS", "LDFLAGS", "DESTDIR", "MAKEFLAGS"):
            self.env.pop(name, None)

    def say(self, label, passed, failed, seconds):
        self.passed += passed
        self.failed += failed
        print(f"{'ok  ' if not failed else 'FAIL'} {label}: {passed} passed, {failed} failed ({seconds:.0f} s)", flush=True)

    def command(self, argv, **env):
        return subprocess.run(
            [str(a) for a in argv], cwd=ROOT, env=dict(self.env, **env), stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT, encoding="utf-8", errors="replace")

    def check(self, label, argv, **env):
        """One program that counts its own cases."""
        start = time.monotonic()
        done = self.command(argv, **env)
        passed, failed, names = count(done.stdout, done.returncode)
        self.say(label, passed, failed, time.monotonic() - start)
        if failed:
            self.details(label, names, done.stdout)
        return not failed

    @staticmethod
    def details(name, failures, text):
        print(f"---- {name}: {'; '.join(failures[:20])}")
        lines = [line for line in text.splitlines() if not line.startswith("ok ")]
        print("\n".join(lines[-120:]), flush=True)

    def build(self, name, options, **env):
        """Configures and builds; a warning is an error. A build counts as one case."""
        start = time.monotonic()
        folder = WORK / name
        steps = [["ninja", "-C", folder]]
        if not (folder / "build.ninja").exists():
            steps.insert(0, ["meson", "setup", folder, "--werror", "-Djson=enabled", f"--prefix={WORK / 'stage'}", *options])
        for argv in steps:
            done = self.command(argv, **env)
            if done.returncode:
                self.say(f"build {name}", 0, 1, time.monotonic() - start)
                told = [line for line in done.stdout.splitlines() if not re.match(r"\[\d+/\d+\] ", line)]
                print("\n".join(told[-80:]), flush=True)
                return None
        self.say(f"build {name}", 1, 0, time.monotonic() - start)
        return folder

    def meson(self, name, folder, suites=()):
        """The registered tests of one build."""
        if folder is None:
            return
        argv = ["meson", "test", "-C", folder, "--no-rebuild", "-q"]
        for suite in suites:
            argv += ["--suite", suite]
        log = folder / "meson-logs" / "testlog.json"
        log.unlink(missing_ok=True)
        start = time.monotonic()
        done = self.command(argv)
        passed = failed = 0
        reports = []
        rows = [json.loads(row) for row in log.read_text(encoding="utf-8").splitlines()] if log.exists() else []
        for row in rows:
            text = row.get("stdout", "") + row.get("stderr", "")
            status = 0 if row["result"] == "OK" else row.get("returncode") or row["result"]
            whole = row["name"].startswith(("libsmeplat:property /", "libsmeplat:oracle /"))
            p, f, names = count("" if whole else row.get("stdout", ""), status)
            passed, failed = passed + p, failed + f
            if f:
                reports.append((row["name"], names, text))
        if not rows or (done.returncode and not failed):
            failed += 1
            reports.append((name, ["the tests did not run"], done.stdout))
        self.say(name, passed, failed, time.monotonic() - start)
        for report in reports:
            self.details(*report)


def main():
    run = Run()
    if "--keep" not in sys.argv[1:]:
        shutil.rmtree(WORK, ignore_errors=True)
    WORK.mkdir(exist_ok=True)

    gcc = run.build("gcc", [], CC="gcc")
    run.meson("tests, gcc", gcc)
    if gcc is not None:
        stage = WORK / "stage"
        shutil.rmtree(stage, ignore_errors=True)
        done = run.command(["meson", "install", "-C", gcc, "--no-rebuild", "--quiet"])
        if done.returncode:
            run.say("staged install", 0, 1, 0)
            print(done.stdout)
        else:
            run.check("examples from a staged install", ["python3", "tests/examples/check.py", stage])
            run.check("consumers through pkg-config", ["python3", "tests/consumers/run.py", stage])
            run.check("documents in C++", ["python3", "tests/languages/run.py", stage, "cpp"])
            run.check("README and docs", ["python3", "tests/docs/check.py", stage])
            run.check("pictures", ["python3", "docs/pictures/draw.py", "--check", stage])

    clang = run.build("clang", [], CC="clang")
    run.meson("tests, clang", clang, ["unit", "vectors", "command"])

    sanitized = run.build(
        "sanitized",
        ["-Db_sanitize=address,undefined", "-Db_lundef=false", "-Dbuildtype=debug", "-Doptimization=1",
         "-Dc_args=-fno-sanitize-recover=all -fno-omit-frame-pointer"],
        CC="clang")
    run.meson("tests, ASan and UBSan", sanitized, ["unit", "vectors", "command"])
    if gcc is not None and sanitized is not None:
        libraries = next((WORK / "stage").rglob("libsmeplat.pc")).parent.parent
        run.check("Python", ["/usr/bin/python3", "tests/python/run.py", libraries, sanitized, WORK / "wheel"])

    print()
    print(f"{run.passed} passed, {run.failed} failed")
    return 1 if run.failed or not run.passed else 0


if __name__ == "__main__":
    sys.exit(main())
