#!/usr/bin/env python3
"""Every code block of the README files and docs/ is carried out, and what it shows is compared with what comes out.

    check.py STAGE [PAGE...]      prints TAP; --write PAGE... puts what comes out into the pages instead

By the language of the fence:
  console   lines after "$ " (continued by "> ") are run by sh, with the installed program on the PATH, in a scratch folder
            that has the examples in it; what follows must be their output, where a line "..." stands for any lines
  c, cpp    with a file name in its first line ("/* embed.c: ..."): saved under that name for the blocks that follow, and
            the same as the example of that name, if there is one. With a main() it is compiled, else compiled in a function
  python    with a file name in its first line ("# first.py: ..."): saved under that name for the blocks that follow, and the
            same as the example of that name in examples/python; a session of ">>> " is carried out and must show what it shows,
            names going on from session to session; anything else is run
  json      is JSON, and an input document that its command accepts without an error if it has the list of one
  sh        commands that are tried elsewhere: see TRIED
  js, java, go  lines that stand together in a program of examples/languages, which tests/languages carries out
  meson, cmake  lines that stand in tests/consumers/project, which tests/deep builds
  tsv, text shown as they are; not in a README
  {…}       parts of the site alone, which docs/site.sh builds
A fence that begins or ends none of these blocks fails. Besides: links between pages lead somewhere, and the two README files show the same blocks in the same order.

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

FENCE = re.compile(r"^```([a-z]*|\{[a-z-]+\}[^\n]*)\n(.*?)^```$", re.M | re.S)
FENCE_LINE = re.compile(r"\s*(```|~~~)")
NAMED = re.compile(r"\A/\* ([a-z_0-9]+\.(?:c|cpp)): ")
NAMED_PYTHON = re.compile(r"\A# ([a-z_0-9]+\.py): ")
LINK = re.compile(r"(?<!!)\[[^\]]*\]\(([^)\s]+)\)")
# Lines of `sh` blocks, and the test that carries each out.
TRIED = {
    "sh examples/run.sh": "tests/examples/check.py",
    "sh examples/run.sh en": "tests/examples/check.py",
    "sh examples/run.sh en all": "tests/examples/check.py",
    "sh tests/run": "this very run",
    "sh tests/run --keep": "this very run",
    "sh tests/chroot": "by hand: it installs a system",
    "sh docs/site.sh": "tests/deep",
    "sh tests/bench/run": "tests/deep, in small",
    "python3 tests/tools/release.py build 1.0.0 1": "by hand, in a copy: it changes the tree",
    "sh tests/deep machines": "tests/deep",
    "sh tests/deep packages": "tests/deep",
    "python3 docs/packaging/packages.py deb packages": "tests/deep",
    "python3 docs/packaging/packages.py rpm packages": "tests/deep",
    "meson setup build": "tests/tools/run.py",
    "ninja -C build": "tests/tools/run.py",
    "meson install -C build": "tests/tools/run.py",
}
number = failed = 0


def case(name, problem):
    global number, failed
    number += 1
    failed += bool(problem)
    print(f"{'not ok' if problem else 'ok'} {number} - {name}", flush=True)
    for line in str(problem).splitlines()[:80] if problem else []:
        print(f"# {line}")


def pages():
    found = [ROOT / n for n in ("README.md", "README.zh-CN.md", "CONTRIBUTING.md", "NEWS.md")]
    return found + sorted((ROOT / "docs").rglob("*.md")) + sorted((ROOT / "examples").rglob("*.md"))


def blocks(text):
    """(line number, language, body, where the body begins) of every fenced block."""
    for found in FENCE.finditer(text):
        yield text.count("\n", 0, found.start()) + 1, found.group(1), found.group(2), found.start(2)


def unread_fences(text):
    """Numbers of the lines that are a fence, but of no block: what stands there would be passed over in silence."""
    read = set()
    for found in FENCE.finditer(text):
        read |= {text.count("\n", 0, found.start()) + 1, text.count("\n", 0, found.end()) + 1}
    return [number for number, line in enumerate(text.split("\n"), 1) if FENCE_LINE.match(line) and number not in read]


def shell(commands, env, cwd):
    """Output of each command, run by one sh so that $? and variables carry over."""
    mark = "\x1e"
    script = "".join(f"{c}\n__s=$?; printf '\\036'; (exit $__s)\n" for c in commands)
    done = subprocess.run(["sh", "-c", script], env=env, cwd=cwd, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                          stderr=subprocess.STDOUT, encoding="utf-8", timeout=120)
    parts = done.stdout.split(mark)[:-1]
    return parts + ["(did not run)\n"] * (len(commands) - len(parts))


def matches(expected, found):
    """Whether the shown output is the real one; a line "..." stands for any number of lines."""
    pattern = "".join("(?:.*\n)*?" if line == "...\n" else re.escape(line) for line in expected.splitlines(True))
    return re.fullmatch(pattern, found) is not None


def parse_console(body):
    """[(command, shown output)] of a console block."""
    steps = []
    for line in body.splitlines(True):
        if line.startswith("$ "):
            steps.append([line[2:].rstrip("\n"), ""])
        elif line.startswith("> ") and steps and not steps[-1][1]:
            steps[-1][0] += "\n" + line[2:].rstrip("\n")
        elif steps:
            steps[-1][1] += line
        else:
            raise ValueError("output before the first command")
    return steps


def check_console(name, body, env, scratch):
    try:
        steps = parse_console(body)
    except ValueError as error:
        return case(name, error)
    for (command, shown), found in zip(steps, shell([c for c, _ in steps], env, scratch)):
        first = command.splitlines()[0]
        case(f"{name}: $ {first[:60]}", "" if matches(shown, found) else f"shown:\n{shown}\nfound:\n{found}")


def rewrite_console(body, env, scratch):
    steps = parse_console(body)
    out = ""
    for (command, shown), found in zip(steps, shell([c for c, _ in steps], env, scratch)):
        out += "$ " + command.replace("\n", "\n> ") + "\n" + (shown if "...\n" in shown and matches(shown, found) else found)
    return out


def check_c(name, language, body, env, scratch):
    named = NAMED.match(body)
    if named:
        (scratch / named.group(1)).write_text(body, encoding="utf-8")
        example = ROOT / "examples" / named.group(1)
        if example.exists() and example.read_text(encoding="utf-8") != body:
            return case(name, f"differs from examples/{named.group(1)}")
    if "main(" not in body:
        headers = "#include <smeplat/smeplat.h>\n#include <smeplat/json.h>\n#include <stdio.h>\n#include <string.h>\n"
        body = f"{headers}void block(void);\nvoid block(void)\n{{\n{body}}}\n"
    suffix, compiler, std = (".cpp", "g++", "c++11") if language == "cpp" else (".c", "gcc", "c11")
    source = scratch / ("block" + suffix)
    source.write_text(body, encoding="utf-8")
    cflags = subprocess.run(["pkg-config", "--cflags", "libsmeplat-json"], env=env, stdout=subprocess.PIPE, encoding="utf-8")
    done = subprocess.run([compiler, f"-std={std}", "-Wall", "-Wextra", "-Wno-unused", "-Werror", "-c", str(source), "-o",
                           str(scratch / "block.o"), *cflags.stdout.split()], env=env, stdout=subprocess.PIPE,
                          stderr=subprocess.STDOUT, encoding="utf-8")
    return case(name, done.stdout or "does not compile" if done.returncode else "")


def check_python(name, body, env, scratch, sessions):
    named = NAMED_PYTHON.match(body)
    if named:
        (scratch / named.group(1)).write_text(body, encoding="utf-8")
        example = ROOT / "examples" / "python" / named.group(1)
        if example.exists() and example.read_text(encoding="utf-8") != body:
            return case(name, f"differs from examples/python/{named.group(1)}")
    script = body
    if body.startswith(">>> "):
        sessions.append(body)
        script = SESSION.format("\n".join(sessions))
    done = subprocess.run(["python3", "-c", script], env=env, cwd=scratch, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                          stderr=subprocess.STDOUT, encoding="utf-8", timeout=120)
    return case(name, done.stdout or f"exit status {done.returncode}" if done.returncode else "")


SESSION = """import doctest, sys
test = doctest.DocTestParser().get_doctest({!r}, {{}}, "session", None, 0)
sys.exit(doctest.DocTestRunner(optionflags=doctest.ELLIPSIS).run(test).failed > 0)
"""


def command_of(document):
    """The command that an input document is for, by the key of its list; None if it is none."""
    if "platforms" in document:
        return "assess" if "round" in document else "history" if "on" in document else None
    lists = {"bars": "bar", "changes": "change", "evaluations": "evaluate", "publicities": "publicity", "reports": "reporting",
             "holders": "revocation"}
    return next((command for key, command in lists.items() if key in document), None)


def check_json(name, body, env):
    try:
        document = json.loads(body)
    except ValueError as error:
        return case(name, error)
    command = command_of(document) if isinstance(document, dict) else None
    if command:
        done = subprocess.run(["smeplat", command, "-", "--format", "json"], input=body, env=env, stdout=subprocess.PIPE,
                              stderr=subprocess.STDOUT, encoding="utf-8")
        return case(name, done.stdout if done.returncode else "")
    return case(name, "")


def check_sh(name, body):
    unknown = [line for line in body.splitlines() if line and not line.startswith("#") and line not in TRIED
               and not line.startswith(("git clone ", "cd "))]
    case(name, f"no test runs: {unknown}" if unknown else "")


PROJECT = {"meson": "meson.build", "cmake": "CMakeLists.txt"}


def check_project(name, language, body):
    built = (ROOT / "tests" / "consumers" / "project" / PROJECT[language]).read_text(encoding="utf-8").splitlines()
    case(name, [line for line in body.splitlines() if line and line not in built])


def check_language(name, language, body):
    programs = (ROOT / "examples" / "languages").glob("*." + {"js": "mjs"}.get(language, language))
    case(name, "" if any(body in path.read_text(encoding="utf-8") for path in programs) else "in no program of examples/languages")


def anchors(text):
    """The anchors of a page's headings, as repository sites make them."""
    return {re.sub(r"[^\w\- ]", "", h.lower()).strip().replace(" ", "-") for h in re.findall(r"^#+ (.*)$", text, re.M)}


def check_links(page, text):
    broken = []
    for target in LINK.findall(FENCE.sub("", text)):
        if re.match(r"[a-z]+:", target):
            continue
        path, _, anchor = target.partition("#")
        there = (page.parent / path).resolve() if path else page
        if not there.exists() or (anchor and there.suffix == ".md"
                                  and anchor not in anchors(there.read_text(encoding="utf-8"))):
            broken.append(target)
    case(f"{page.relative_to(ROOT)}: links", f"lead nowhere: {broken}" if broken else "")


def check_page(page, env):
    text = page.read_text(encoding="utf-8")
    readme = page.name.startswith("README") and page.parent == ROOT
    check_links(page, text)
    unread = unread_fences(text)
    case(f"{page.relative_to(ROOT)}: fences", f"of no block, in lines {unread}" if unread else "")
    with tempfile.TemporaryDirectory() as folder:
        scratch = Path(folder)
        (scratch / "examples").symlink_to(ROOT / "examples")
        sessions = []
        for line, language, body, _ in blocks(text):
            name = f"{page.relative_to(ROOT)}:{line} {language}"
            if language == "console":
                check_console(name, body, env, scratch)
            elif language in ("c", "cpp"):
                check_c(name, language, body, env, scratch)
            elif language == "python":
                check_python(name, body, env, scratch, sessions)
            elif language == "json":
                check_json(name, body, env)
            elif language == "sh":
                check_sh(name, body)
            elif language in ("js", "java", "go"):
                check_language(name, language, body)
            elif language in PROJECT:
                check_project(name, language, body)
            elif language in ("text", "tsv") and not readme:
                case(name, "" if body.strip() else "empty")
            elif language.startswith("{"):
                pass  # a part of the site, which docs/site.sh builds
            else:
                case(name, "a kind of block that no test knows")


def write_page(page, env):
    text = page.read_text(encoding="utf-8")
    with tempfile.TemporaryDirectory() as folder:
        scratch = Path(folder)
        (scratch / "examples").symlink_to(ROOT / "examples")
        shift = 0
        for _, language, body, start in blocks(text):
            fresh = body
            if language == "console":
                fresh = rewrite_console(body, env, scratch)
            elif language in ("c", "cpp") and NAMED.match(body):
                example = ROOT / "examples" / NAMED.match(body).group(1)
                fresh = example.read_text(encoding="utf-8") if example.exists() else body
                (scratch / example.name).write_text(fresh, encoding="utf-8")
            elif language == "python" and NAMED_PYTHON.match(body):
                example = ROOT / "examples" / "python" / NAMED_PYTHON.match(body).group(1)
                fresh = example.read_text(encoding="utf-8") if example.exists() else body
                (scratch / example.name).write_text(fresh, encoding="utf-8")
            at = start + shift
            new = page.read_text(encoding="utf-8")
            page.write_text(new[:at] + fresh + new[at + len(body):], encoding="utf-8")
            shift += len(fresh) - len(body)


def main():
    arguments = sys.argv[1:]
    write = "--write" in arguments
    if write:
        arguments.remove("--write")
    if not arguments:
        raise SystemExit(__doc__)
    env = installed.environment(arguments[0])
    chosen = [Path(p).resolve() for p in arguments[1:]]
    if write:
        for page in chosen:
            write_page(page, env)
        return
    for page in chosen or pages():
        check_page(page, env)
    if not chosen:
        shown = [[(lang, re.sub(r"--lang (zh|en)|run\.sh en|\.py (zh|en)", "", body.splitlines()[0]))
                  for _, lang, body, _ in blocks((ROOT / n).read_text(encoding="utf-8"))] for n in ("README.md", "README.zh-CN.md")]
        case("the two README files show the same blocks", "" if shown[0] == shown[1] else f"{shown[0]}\n{shown[1]}")
    print(f"1..{number}")
    return 1 if failed or not number else 0


if __name__ == "__main__":
    sys.exit(main())
