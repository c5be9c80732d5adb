#!/usr/bin/env python3
"""Examples as their user meets them: built through pkg-config from a staged install, run, and their output compared.
Sample documents: assessed in both languages, with the verdicts that examples/data/README.md promises.

    check.py STAGE      prints TAP
SPDX-License-Identifier: Apache-2.0
"""
import json
import re
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tests" / "tools"))
import installed  # noqa: E402

DATA = ROOT / "examples" / "data"
HERE = Path(__file__).resolve().parent
number = 0


def case(name, problem):
    """One TAP line; a problem is a text, empty if there is none."""
    global number
    number += 1
    print(f"{'not ok' if problem else 'ok'} {number} - {name}", flush=True)
    for line in str(problem).splitlines()[:60] if problem else []:
        print(f"# {line}")


def run(argv, env, cwd=None):
    return subprocess.run([str(a) for a in argv], env=env, cwd=cwd, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                          stderr=subprocess.STDOUT, encoding="utf-8")


def differs(expected, found):
    """The first line that differs, or nothing."""
    if expected == found:
        return ""
    want, have = expected.splitlines(), found.splitlines()
    for i in range(max(len(want), len(have))):
        w, h = (row[i] if i < len(row) else "(nothing)" for row in (want, have))
        if w != h:
            return f"line {i + 1}\nexpected: {w}\nfound:    {h}"
    return "only line ends differ"


def flags(env, package, *options):
    done = run(["pkg-config", *options, "--cflags", "--libs", package], env)
    return done.stdout.split() if done.returncode == 0 else []


def programs(env, scratch):
    strict = ["-Wall", "-Wextra", "-pedantic", "-Werror"]
    plain = flags(env, "libsmeplat")
    libdir = env["LD_LIBRARY_PATH"]
    static = [f for f in plain if not f.startswith("-l")] + [f"{libdir}/libsmeplat.a"]
    builds = [(compiler, std, "embed.c", libs, kind)
              for compiler in ("gcc", "clang") for std in ("c11", "c17") for libs, kind in ((plain, "shared"), (static, "static"))]
    builds += [(compiler, "c11", source, plain, "shared")
               for compiler in ("gcc", "clang") for source in ("measures.c", "record.c")]
    builds += [(compiler, std, "embed.cpp", libs, kind)
               for compiler in ("g++", "clang++") for std in ("c++11", "c++14", "c++17", "c++20")
               for libs, kind in ((plain, "shared"), (static, "static"))]
    for compiler, std, source, libs, kind in builds:
        name = f"{source} as {std} by {compiler}, {kind}"
        program = scratch / "program"
        program.unlink(missing_ok=True)
        done = run([compiler, f"-std={std}", *strict, ROOT / "examples" / source, "-o", program, *libs], env)
        if not plain or done.returncode:
            case(name, done.stdout or "pkg-config does not know libsmeplat")
            continue
        bare = dict(env)
        if kind == "static":
            bare.pop("LD_LIBRARY_PATH")
        done = run([program], bare)
        expected = (HERE / f"{source}.txt").read_text(encoding="utf-8")
        case(name, f"exit status {done.returncode}\n{done.stdout}" if done.returncode else differs(expected, done.stdout))


def promised():
    """File -> overall verdict, from the table in the samples' README."""
    text = (DATA / "README.md").read_text(encoding="utf-8")
    return dict(re.findall(r"^\| `([^`]+\.json)` \|.*\| `([A-Z_]+)` \|$", text, re.M))


def samples(env):
    verdicts = promised()
    files = sorted(p.name for p in DATA.glob("[0-9]*.json"))
    case("every sample has its promise and every promise its sample",
         "" if sorted(verdicts) == files else f"{sorted(verdicts)} against {files}")
    merged = {"platforms": []}
    for name in files:
        document = json.loads((DATA / name).read_text(encoding="utf-8"))
        platforms = document.pop("platforms")
        merged = {**document, "platforms": merged["platforms"] + platforms}
        done = run(["smeplat", "assess", "--format", "json", DATA / name], env)
        try:
            found = [r["overall"] for r in json.loads(done.stdout)["results"]]
        except (ValueError, KeyError) as error:
            found = f"{error!r}: {done.stdout[:400]}"
        case(f"{name} is {verdicts.get(name)}", "" if found == [verdicts.get(name)] else f"found {found}")
        for lang, word in (("zh", "第十九条"), ("en", "Art. 19")):
            done = run(["smeplat", "assess", "--lang", lang, DATA / name], env)
            missing = [w for w in (platforms[0]["name"], word) if w not in done.stdout]
            case(f"{name} reads in {lang}", f"exit status {done.returncode}, lacks {missing}\n{done.stdout}"
                 if done.returncode or missing else "")
    whole = json.loads((DATA / "round-2026.json").read_text(encoding="utf-8"))
    case("round-2026.json is the samples together", "" if whole == merged else "the documents differ")
    done = run(["smeplat", "assess", "--format", "json", DATA / "round-2026.json"], env)
    found = [r["overall"] for r in json.loads(done.stdout)["results"]] if done.returncode == 0 else done.stdout
    case("round-2026.json gives the verdicts of the samples",
         "" if found == [verdicts.get(n) for n in files] else f"found {found}")


# A sample that stands under every reading, and one that a single reading flips: overall, worst, best, the options of the point.
READINGS = {
    "01-all-met.json": ("MET", "MET", "MET", {}),
    "10-one-reading.json": ("NOT_MET", "NOT_MET", "MET", {"SATISFACTION_MEASURE": {"0": "NOT_MET", "1": "MET", "2": "MET"}}),
}


def readings(env):
    """What matters to the robust and to the fragile sample."""
    for name, expected in READINGS.items():
        done = run(["smeplat", "sensitivity", "--format", "json", DATA / name], env)
        try:
            r = json.loads(done.stdout)["results"][0]
            found = (r["overall"], r["worst"], r["best"], {p["reading"]: p["options"] for p in r["points"]})
            robust = r["robust"]
        except (ValueError, KeyError, IndexError) as error:
            case(f"readings of {name}", f"{error!r}: {done.stdout[:400]}")
            continue
        wrong = found != expected or robust != (expected[1] == expected[2])
        case(f"readings of {name}", f"found {found}, robust {robust}" if wrong else "")


# One platform under four measures, in the order of MEASURES; what is not here is MET under all.
MEASURES = ["beijing-2022", "beijing-2019", "shanghai-2023", "national-2017"]
UNDER = {
    "overall": ["NOT_MET", "UNKNOWN", "NOT_MET", "NOT_MET"],
    "ART6_1_REGISTERED": ["MET", "MET", "NOT_APPLICABLE", "NOT_APPLICABLE"],
    "ART6_1_ASSETS": ["NOT_MET", "MET", "NOT_MET", "NOT_MET"],
    "ART6_2_PENALTIES": ["MET", "rules.lookback_years", "NOT_MET", "rules.lookback_years"],
    "ART6_2_DISHONESTY": ["MET", "rules.lookback_years", "MET", "rules.lookback_years"],
    "ART6_3_SMES_SERVED": ["MET", "MET", "MET", "DISCRETION"],
    "ART6_4_INSTITUTIONS": ["NOT_MET", "rules.institutions_min", "NOT_APPLICABLE", "NOT_MET"],
    "ART6_7_STAFF": ["MET", "rules.staff_min", "NOT_MET", "NOT_MET"],
    "ART6_8_REVENUE_SHARE": ["MET", "NOT_APPLICABLE", "NOT_APPLICABLE", "NOT_APPLICABLE"],
    "ART6_8_FREE_SERVICES": ["MET", "rules.free_services_min", "MET", "rules.free_services_min"],
    "ART6_9_SATISFACTION": ["NOT_MET", "rules.satisfaction_min", "NOT_MET", "MET"],
    "ART7_FUNCTIONS": ["MET", "rules.functions_min", "rules.functions_min", "rules.functions_min"],
    "ART15_BAR": ["MET", "rules.bar_years", "rules.bar_years", "rules.bar_years"],
}
# Words of the report's head that say which measure it was.
HEADS = {
    "beijing-2022": "in force from 2022-05-20",
    "beijing-2019": "京经信发〔2019〕51号",
    "shanghai-2023": "上海市中小企业公共服务示范平台（2023年通知）",
    "national-2017": "工信部企业〔2017〕156号",
}


def measures(env):
    """A measure comes whole from its document, and says of itself what it is."""
    folder = ROOT / "examples" / "measures"
    documents = {name: json.loads((folder / f"{name}.json").read_text(encoding="utf-8")) for name in MEASURES}
    platforms = [document["platforms"] for document in documents.values()]
    case("the platform is the same under all measures", "" if all(p == platforms[0] for p in platforms) else "it differs")
    for column, name in enumerate(MEASURES):
        done = run(["smeplat", "assess", "--format", "json", folder / f"{name}.json"], env)
        try:
            result = json.loads(done.stdout)["results"][0]
        except (ValueError, KeyError, IndexError) as error:
            case(name, f"{error!r}: {done.stdout[:400]}")
            continue
        found = {f["criterion"]: f["field"] if f["verdict"] == "UNKNOWN" else f["verdict"] for f in result["findings"]}
        found["overall"] = result["overall"]
        wrong = {k: v for k, v in found.items() if v != (UNDER[k][column] if k in UNDER else "MET")}
        case(f"verdicts under {name}", wrong or ("" if set(UNDER) <= set(found) else "criteria are missing"))
        done = run(["smeplat", "assess", "--lang", "en", folder / f"{name}.json"], env)
        head = done.stdout.split("Overall:")[0]
        case(f"the report's head names {name}", "" if HEADS[name] in head else head)


def first_command(env):
    """README's first command, in a build folder that is there already."""
    names = [p["name"] for p in json.loads((DATA / "round-2026.json").read_text(encoding="utf-8"))["platforms"]]
    env = dict(env, SMEPLAT_BUILD_DIR=str(ROOT / "build-tests" / "gcc"))
    for argv in (["sh", "examples/run.sh"], ["sh", "examples/run.sh", "en"], ["sh", "examples/run.sh", "en", "all"]):
        done = run(argv, env, cwd=ROOT)
        missing = [n for n in names if n not in done.stdout]
        case(" ".join(argv), f"exit status {done.returncode}, lacks {missing}\n{done.stdout}" if done.returncode or missing else "")
    done = run(["sh", "examples/run.sh", "fr"], env, cwd=ROOT)
    case("sh examples/run.sh fr is refused", "" if done.returncode == 2 else f"exit status {done.returncode}")


def main():
    if len(sys.argv) != 2:
        raise SystemExit(__doc__)
    env = installed.environment(sys.argv[1])
    with tempfile.TemporaryDirectory() as scratch:
        programs(env, Path(scratch))
    samples(env)
    measures(env)
    readings(env)
    first_command(env)
    print(f"1..{number}")


if __name__ == "__main__":
    main()
