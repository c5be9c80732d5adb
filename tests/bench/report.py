#!/usr/bin/env python3
"""Builds, runs every bench, and writes their tables between the markers of docs/performance.md. See tests/bench/run.

    report.py [--small] [--no-npm] [--build DIR]

--small: tiny sizes; what was measured is not written anywhere, but every table is made, each a case of TAP. --no-npm: without the
packages of npm; then too nothing is written. DIR: build-bench if not said. SPDX-License-Identifier: Apache-2.0
"""
import argparse
import json
import os
import platform
import re
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
BENCH = ROOT / "tests" / "bench"
PAGE = ROOT / "docs" / "performance.md"
PROGRAMS = {
    "bench_assess": "bench_assess.c",
    "bench_json": "bench_json.c",
    "bench_matters": "bench_matters.c",
    "bench_workdays": "bench_workdays.c",
    "nine": "peers/nine.c",
}


BUILD = ROOT / "build-bench"


def run(command, **more):
    print("#", " ".join(str(word) for word in command), flush=True)
    done = subprocess.run([str(word) for word in command], check=False, stdout=subprocess.PIPE, encoding="utf-8", **more)
    print("".join(f"# {line}\n" for line in done.stdout.splitlines()), end="", flush=True)
    if done.returncode:
        raise SystemExit(f"{command[0]}: exit status {done.returncode}")
    return done.stdout


def build():
    """As packages are built: the project's own kind of build (-O2), benches with the same."""
    if not (BUILD / "build.ninja").exists():
        run(["meson", "setup", BUILD, ROOT, "-Djson=enabled", "-Dtests=false", "-Ddocs=false"], env={**os.environ, "CC": "gcc"})
    run(["ninja", "-C", BUILD, "--quiet"])
    flags = ["-std=c11", "-O2", "-g", "-Wall", "-Wno-unused-function", f"-I{ROOT}/include", f"-I{ROOT}/bindings/json/include",
             f"-I{ROOT}/tests/property", f"-I{ROOT}/tests/unit"]
    libraries = [BUILD / "bindings/json/libsmeplat-json.a", BUILD / "lib/libsmeplat.a", "-ljansson", "-lpthread"]
    for name, source in PROGRAMS.items():
        run(["gcc", *flags, BENCH / source, "-o", BUILD / name, *libraries])


def npm():
    """Where the packages are; installed beside the build, in the versions of peers/package.json."""
    place = BUILD / "npm"
    place.mkdir(exist_ok=True)
    shutil.copy(BENCH / "peers" / "package.json", place / "package.json")
    if not (place / "node_modules").exists():
        run(["npm", "install", "--no-audit", "--no-fund", "--no-package-lock", "--ignore-scripts", "--prefix", place])
    return place / "node_modules"


def first_line(command):
    return subprocess.run(command, stdout=subprocess.PIPE, check=True, encoding="utf-8").stdout.splitlines()[0].strip()


def table(head, rows):
    lines = ["| " + " | ".join(head) + " |", "|" + "---|" * len(head)]
    return "\n".join(lines + ["| " + " | ".join(str(cell) for cell in row) + " |" for row in rows])


def figure(ns):
    """Nanoseconds as people read them."""
    for unit, size in (("ms", 1e6), ("µs", 1e3)):
        if ns >= size:
            return f"{ns / size:.3g} {unit}"
    return f"{ns:.1f} ns" if ns < 100 else f"{ns:.0f} ns"


def times(ratio):
    return f"{ratio:.2f} ×" if ratio < 9.95 else f"{ratio:,.0f} ×"


# ---- the benches: each gives the text of one marker ----

def machine():
    with open("/proc/cpuinfo", encoding="utf-8") as handle:
        cpu = re.search(r"^model name\s*:\s*(.*)$", handle.read(), re.M)
    with open("/proc/meminfo", encoding="ascii") as handle:
        memory = int(re.search(r"MemTotal:\s*(\d+)", handle.read()).group(1))
    release = platform.freedesktop_os_release()["PRETTY_NAME"]
    rows = [
        ("处理器 processor", f"{cpu.group(1) if cpu else platform.machine()}，{os.cpu_count()} 核 cores"),
        ("内存 memory", f"{memory / 1048576:.1f} GiB"),
        ("系统 system", f"{release}, Linux {platform.release().split('-')[0]}, {platform.machine()}"),
        ("编译器 compiler", first_line(["gcc", "--version"]) + "，`-O2`"),
        ("测时的平均负载 load while measuring", f"{os.getloadavg()[0]:.1f}"),
    ]
    return table(("", ""), rows)


def workdays(small, modules):
    found = BUILD / "workdays.json"
    command = ["/usr/bin/python3", BENCH / "bench_workdays.py", BUILD / "bench_workdays", "--json", found]
    command += ["--npm", modules] if modules else ["--no-npm"]
    run(command + (["--starts", "500"] if small else []))
    parts = []
    for one in json.loads(found.read_text(encoding="utf-8")):
        ns = {row["name"]: row["ns"] for row in one["rows"]}
        base = {"add": ns["libsmeplat: add, one call for all"], "count": ns["libsmeplat: count, one call for all"]}
        rows = []
        for row in one["rows"]:
            what = "count" if re.search("count|Between|InRange", row["name"]) else "add"
            rows.append((("数 count" if what == "count" else "加 add"), row["name"], figure(row["ns"]), times(row["ns"] / base[what])))
        head = ("", f"n = {one['n']}", "一次 each", "为本库数组调用的 times our array call")
        parts.append(table(head, sorted(rows, key=lambda row: row[0])))
    return "\n\n".join(parts)


def documents(small):
    lines = [line.split("\t") for line in run([BUILD / "bench_json", "0.01" if small else "0.2"]).splitlines()]
    rows, kind, parse = [], "", 1.0
    for line in lines:
        if len(line) == 1:
            kind = line[0]
            rows.append((f"**{kind}**", "", ""))
        elif line[0] == "bytes of an answer":
            rows.append((both(line[0]), line[1], ""))
        else:
            ns = float(line[1])
            parse = ns if line[0].startswith("jansson") else parse
            rows.append((both(line[0]), figure(ns), "" if line[0].startswith("a stream") else f"{ns / parse:.3f}"))
    return table(("", "一次 each", "与 jansson 解析该行之比 to jansson parsing it"), rows)


def lines_of_json(small):
    found = BUILD / "jsonl.json"
    run(["/usr/bin/python3", BENCH / "bench_jsonl.py", BUILD / "bindings/command/smeplat", "--json", found] +
        (["10", "1000", "2000"] if small else []))
    rows = [(f"{one['lines']:,}", f"{one['kib']:,} KiB", f"{one['us']:.1f} µs") for one in json.loads(found.read_text(encoding="utf-8"))]
    return table(("行 lines", "内存最多 memory at most", "每行处理器时间（含启动） processor time a line, start included"), rows)


# What the programs of C call things -> as a reader of Chinese knows them.
CHINESE = {
    "assessed, with findings": "评估，连同各项结果",
    "what matters, all arguable points": "什么有影响：全部可争之点",
    "the way to yes": "怎样才行",
    "assessed and recorded": "评估并写成记录",
    "jansson parses the line": "jansson 解析这一行",
    "assessment of it, all findings": "评估，连同各项结果",
    "assessment of it, verdicts only": "评估，只要结论",
    "the line answered": "答完这一行",
    "bytes of an answer": "答复的字节数",
    "hand-written C loop over columns": "手写的 C 循环，按列",
    "libsmeplat, columns": "本库，按列",
    "libsmeplat from Python, columns": "本库的 Python，按列",
    "numpy, by hand": "手写的 numpy",
    "libsmeplat, an array of structs": "本库，结构数组",
    "libsmeplat, a line of JSON in and out": "本库，一行 JSON 进、一行出",
    "plain Python, dictionaries": "纯 Python，字典",
    "libsmeplat from Python, objects": "本库的 Python，对象",
    "SWI-Prolog, a clause a condition": "SWI-Prolog，一项条件一条子句",
    "mask": "掩码",
    "verdicts and masks": "结论与掩码",
    "assessment": "评估结果",
    "findings as text": "各项结果，文字",
    "assessment object": "评估结果对象",
}


def both(english):
    return f"{CHINESE[english]} {english}" if english in CHINESE else english


def matters(small):
    """Lines "what, rate platforms a second of processor time (sum)"."""
    rows = []
    for line in run([BUILD / "bench_matters", "300" if small else "20000"]).splitlines():
        what, rate = re.match(r"(.+?) {2,}(\d+) platforms a second", line).groups()
        rows.append((both(what), f"{int(rate):,}"))
    return table(("", "每秒处理器时间的平台数 platforms a second of processor time"), rows)


def assess(small):
    """Figures by name, as one table: kinds of platforms, latencies, columns."""
    told = run([BUILD / "bench_assess", "--tsv"] + (["1", "5000"] if small else []))
    figures = {name: float(value) for name, value, unit in (line.split("\t") for line in told.splitlines()) if unit}
    kinds = (("met", "全部符合 every criterion met"),
             ("applicants", "申请者，三分之一缺一至三项事实 applicants, a third short of one to three facts"),
             ("random", "随机，有事故、撤销、裁定、主办单位 random, with incidents, revocations, rulings, sponsors"))
    one = table(("一次一个平台，34 项条件 one platform a call, 34 criteria", "连同 34 项结果 with findings", "只要结论 the verdict alone"),
                [(title, f"{figures[f'one.{kind}.findings']:.2f} M/s", f"{figures[f'one.{kind}.verdict']:.2f} M/s")
                 for kind, title in kinds] +
                [("与复制同样多的字节相比（全部符合） times of a copy of the same bytes, every criterion met",
                  times(figures["one.met.findings.copies"]), times(figures["one.met.verdict.copies"]))])
    late = table(("申请者，一次调用，连同结果 applicants, one call with findings", "纳秒 ns"),
                 [(title, f"{figures['latency.' + key]:.0f}") for key, title in
                  (("p50", "中位数 half are done in"), ("p99", "100 次里 99 次 99 of 100"), ("p99.9", "1000 次里 999 次 999 of 1000"))])
    rows = [
        ("一行的字节数 bytes a row", "bytes", "{:.0f}"),
        ("每行一个结论 a verdict a row", "verdict", "{:.1f} M/s"),
        ("结论与 NOT_MET、UNKNOWN、DISCRETION 的掩码 verdict and masks", "masks", "{:.1f} M/s"),
        ("读同样的字节 reading the same bytes", "stream", "{:.1f} M/s"),
        ("结论与读之比 the verdict's rate, of reading", "verdict.share", "{:.2f}"),
        ("连掩码与读之比 the masks' rate, of reading", "masks.share", "{:.2f}"),
        ("手写循环，只有九位 a loop by hand, nine bits and nothing else", "hand", "{:.1f} M/s"),
        ("结论与手写之比 the verdict's rate, of the loop by hand", "verdict.hand", "{:.2f}"),
        ("连掩码与手写之比 the masks' rate, of the loop by hand", "masks.hand", "{:.2f}"),
        ("两半在两个线程里，较慢的一半 two halves on two threads: the slower against one", "threads", "{:.2f} ×"),
    ]

    def cell(kind, key, form):
        return form.format(figures[f"columns.{kind}.{key}"]) if f"columns.{kind}.{key}" in figures else ""

    columns = table(("按列 columns", "九项条件 the nine conditions", "34 项条件 all 34"),
                    [(title, cell("nine", key, form), cell("all", key, form)) for title, key, form in rows])
    return "\n\n".join((one, late, columns))


def peers(small, modules):
    found = BUILD / "peers.json"
    command = ["/usr/bin/python3", BENCH / "peers" / "peers.py", BUILD, "--json", found]
    command += ["--npm", modules] if modules else ["--no-npm"]
    run(command + (["--rows", "2000", "--rounds", "1"] if small else []))
    whole = json.loads(found.read_text(encoding="utf-8"))
    base = next(one["ns"] for one in whole["sides"] if one["name"] == "hand")
    columns = next(one["ns"] for one in whole["sides"] if one["name"] == "columns")
    rows = [(both(one["title"]), both(one["gives"]), figure(one["ns"]), times(one["ns"] / base), times(one["ns"] / columns))
            for one in sorted(whole["sides"], key=lambda one: one["ns"])]
    return table(("", "给出什么 gives", "每个 each", "为手写循环的 times the hand-written loop", "为本库列接口的 times our columns"), rows)


def written(page, name, text):
    begin, end = f"<!-- bench:{name} -->", f"<!-- end:{name} -->"
    if page.count(begin) != 1 or page.count(end) != 1:
        raise SystemExit(f"docs/performance.md: the markers of {name} must be there once")
    at = page.index(begin) + len(begin)
    return page[:at] + "\n" + text + "\n" + page[page.index(end, at):]


def main():
    global BUILD
    parser = argparse.ArgumentParser()
    parser.add_argument("--small", action="store_true")
    parser.add_argument("--no-npm", action="store_true")
    parser.add_argument("--build", type=Path, default=BUILD)
    words = parser.parse_args()
    BUILD = words.build.resolve()
    BUILD.mkdir(parents=True, exist_ok=True)
    small, modules = words.small, None if words.no_npm else npm()
    build()
    benches = {
        "assess": lambda: assess(small),
        "workdays": lambda: workdays(small, modules),
        "documents": lambda: documents(small),
        "lines": lambda: lines_of_json(small),
        "matters": lambda: matters(small),
        "peers": lambda: peers(small, modules),
        "machine": machine,
    }
    page = PAGE.read_text(encoding="utf-8")
    print(f"1..{len(benches)}")
    for number, (name, bench) in enumerate(benches.items(), 1):
        page = written(page, name, bench())
        print(f"ok {number} - {name}", flush=True)
    if not small and modules:
        PAGE.write_text(page, encoding="utf-8")
        print("# docs/performance.md is written")
    return 0


if __name__ == "__main__":
    sys.exit(main())
