"""On import the library is compared with what the package believes; a difference is an ImportError that says where.

SPDX-License-Identifier: Apache-2.0
"""
import ast
import ctypes
import os
import re
import shutil
import subprocess

import pytest
from conftest import PACKAGE, ROOT, module, python

import smeplat
from smeplat import _abi, _library
from smeplat._struct import STRUCTS

HEADERS = [ROOT / "include" / "smeplat", ROOT / "bindings" / "json" / "include" / "smeplat"]


FLAGS = ["-w", "-O0", "-fPIC"]


def compiled(folder, sources, name):
    """One object of some sources of the core, from a folder."""
    flags = [*FLAGS, f"-I{folder / 'include'}", f"-I{folder / 'lib'}"]
    subprocess.run(["cc", *flags, "-r", "-nostdlib", *map(str, sources), "-o", str(folder / name)], check=True)
    return folder / name


@pytest.fixture(scope="module")
def rest(tmp_path_factory):
    """The core as it is, but for what describes it."""
    folder = tmp_path_factory.mktemp("core")
    for name in ("include", "lib"):
        (folder / name).symlink_to(ROOT / name)
    return compiled(folder, sorted(path for path in (ROOT / "lib").rglob("*.c") if path.parent.name != "abi"), "rest.o")


@pytest.fixture
def drifted(tmp_path, rest):
    """Builds the core from sources that have been changed, all of it or what describes it; says what importing it says."""

    def build(whole=False, **changes):
        for name in ("include", "lib"):
            shutil.copytree(ROOT / name, tmp_path / name)
        for name, change in changes.items():
            path = tmp_path / FILES[name]
            text = path.read_text(encoding="utf-8")
            changed = change(text)
            assert changed != text, f"{name} is as before"
            path.write_text(changed, encoding="utf-8")
        sources = sorted((tmp_path / ("lib" if whole else "lib/abi")).rglob("*.c"))
        made = [compiled(tmp_path, sources, "abi.o"), *([] if whole else [rest])]
        subprocess.run(["cc", "-shared", *map(str, made), "-o", str(tmp_path / f"libsmeplat.so.{_abi.SONAME}")], check=True)
        return python("-c", "import smeplat; print(smeplat.__version__)", SMEPLAT_LIBDIR=tmp_path)

    return build


FILES = {"fields": "lib/abi/fields.h"}
FILES.update((name, f"include/smeplat/{name}.h") for name in ("platform", "code", "assess", "reason"))


def changed_over(one, two):
    """A change of two lines that follow each other, by what they begin with."""

    def change(text):
        lines = text.splitlines(True)
        at = next(i for i, line in enumerate(lines) if line.startswith(one) and lines[i + 1].startswith(two))
        lines[at], lines[at + 1] = lines[at + 1], lines[at]
        return "".join(lines)

    return change


def added(after, *more):
    """A change that puts lines after the one that begins so."""

    def change(text):
        lines = text.splitlines(True)
        at = next(i for i, line in enumerate(lines) if line.startswith(after))
        return "".join(lines[: at + 1]) + "".join(f"{line}\n" for line in more) + "".join(lines[at + 1 :])

    return change


def replaced(old, new):
    return lambda text: text.replace(old, new, 1)


def test_a_library_with_two_fields_changed_over_is_refused_by_name(drifted):
    said = drifted(
        whole=True,
        platform=changed_over("    smeplat_fact founded_on;", "    smeplat_fact total_assets_fen;"),
        fields=changed_over("    X(platform, founded_on, FACT)", "    X(platform, total_assets_fen, FACT)"),
    )
    assert said.returncode
    at = _abi.Platform.founded_on.offset
    assert "ImportError" in said.stderr
    assert f"smeplat_platform.founded_on is at offset {at + 16} in the library, {at} here" in said.stderr
    assert "smeplat_platform.total_assets_fen" in said.stderr


def test_a_library_with_a_field_put_in_the_middle_is_refused(drifted):
    said = drifted(
        code=added("    int32_t region;", "    int32_t odd;", "    int32_t even;"),
        fields=added("    X(uscc, region, I32)", "    X(uscc, odd, I32) \\", "    X(uscc, even, I32) \\"),
    )
    assert said.returncode
    at = _abi.Uscc.check_ok.offset
    assert f"smeplat_uscc.odd is at offset {at} in the library and not here" in said.stderr
    assert f"smeplat_uscc.check_ok is at offset {at + 8} in the library, {at} here" in said.stderr


def test_a_library_with_a_field_of_another_name_is_refused(drifted):
    said = drifted(
        assess=replaced(
            "    int32_t reserved0;       /**< 0 */\n} smeplat_finding;", "    int32_t other;\n} smeplat_finding;"
        ),
        fields=replaced("X(finding, reserved0, I32)", "X(finding, other, I32)"),
    )
    assert said.returncode
    assert "smeplat_finding.other is at offset" in said.stderr
    assert "smeplat_finding.reserved0 is at offset" in said.stderr and "here and not in the library" in said.stderr


def test_a_library_with_a_field_of_another_kind_is_refused(drifted):
    said = drifted(
        assess=replaced("uint32_t present; ", "int32_t present; "),
        fields=replaced("X(finding, present, U32)", "X(finding, present, I32)"),
    )
    assert said.returncode
    assert "smeplat_finding.present is of kind I32 in the library, U32 here" in said.stderr


def test_a_library_with_another_number_for_a_verdict_is_refused(drifted):
    said = drifted(
        reason=lambda text: text.replace("VERDICT_NOT_MET = 1", "VERDICT_NOT_MET = 2").replace(
            "VERDICT_UNKNOWN = 2", "VERDICT_UNKNOWN = 1"
        ),
    )
    assert said.returncode
    assert "verdict UNKNOWN is 1 in the library, 2 here" in said.stderr


def test_a_newer_library_with_more_at_the_end_is_taken(drifted):
    said = drifted(
        code=added("    int32_t in_jjj;", "    int32_t odd;", "    int32_t even;"),
        fields=replaced(
            "    X(uscc, in_jjj, I32)\n",
            "    X(uscc, in_jjj, I32) \\\n    X(uscc, odd, I32) \\\n    X(uscc, even, I32)\n",
        ),
    )
    assert not said.returncode, said.stderr
    assert said.stdout.strip() == smeplat.__version__


def test_a_folder_without_the_library_is_an_import_error(tmp_path):
    said = python("-c", "import smeplat", SMEPLAT_LIBDIR=tmp_path)
    assert "ImportError: libsmeplat cannot be loaded" in said.stderr


def test_another_library_under_its_name_is_an_import_error(tmp_path):
    source = tmp_path / "other.c"
    source.write_text("int other(void); int other(void) { return 0; }\n", encoding="utf-8")
    subprocess.run(["cc", "-shared", "-fPIC", str(source), "-o", str(tmp_path / f"libsmeplat.so.{_abi.SONAME}")], check=True)
    said = python("-c", "import smeplat", SMEPLAT_LIBDIR=tmp_path)
    assert "is no libsmeplat" in said.stderr


def test_every_field_of_the_library_was_compared():
    rows = list(_library.layout(_library.lib))
    compared = {(type_name, field) for type_name, field, *_ in rows if field}
    believed = {
        (name, field) for name, cls in STRUCTS.items() for field, _ in cls.ROWS if not name.startswith("smeplat_json")
    }
    assert compared == believed
    assert len(compared) > 400
    assert not list(_library.mismatches(_library.lib)) and not list(_library.constants(_library.lib))


def test_structs_of_the_json_door_lie_where_c_has_them(tmp_path):
    """They are not in the core's table: a program says it."""
    names = [name for name in STRUCTS if name.startswith("smeplat_json")]
    assert len(names) == 2
    lines = []
    for name in names:
        lines += [f'printf("%zu ", sizeof({name}));']
        lines += [f'printf("%zu ", offsetof({name}, {field}));' for field, _ in STRUCTS[name].ROWS]
    source = tmp_path / "offsets.c"
    source.write_text(
        f"#include <smeplat/json.h>\n#include <stdio.h>\nint main(void) {{ {' '.join(lines)} return 0; }}\n",
        encoding="utf-8",
    )
    flags = [f"-I{folder.parent}" for folder in HEADERS]
    subprocess.run(["cc", *flags, str(source), "-o", str(tmp_path / "offsets")], check=True)
    found = subprocess.run([str(tmp_path / "offsets")], stdout=subprocess.PIPE, check=True).stdout.split()
    believed = []
    for name in names:
        cls = STRUCTS[name]
        believed += [ctypes.sizeof(cls), *(getattr(cls, field).offset for field, _ in cls.ROWS)]
    assert list(map(int, found)) == believed


def test_generated_files_are_what_the_headers_say():
    done = python(ROOT / "bindings" / "python" / "generate.py", "--check")
    assert not done.returncode, done.stdout + done.stderr


def test_every_exported_function_can_be_called_by_its_types():
    common = module(ROOT / "tests" / "abi" / "common.py")
    declared = common.functions([path for folder in HEADERS for path in folder.glob("*.h")])
    assert set(declared) == set(_abi.FUNCTIONS)
    for name in declared:
        library = smeplat._document.json_lib() if name.startswith("smeplat_json") else _library.lib
        assert getattr(library, name).argtypes is not None


def test_import_brings_in_little():
    """Import time is mostly what else is imported; the heavy ones wait until they are asked for."""
    code = "import sys, ctypes, datetime, enum; a = set(sys.modules); import smeplat; print(*(set(sys.modules) - a))"
    brought = set(python("-c", code).stdout.split())
    others = {name for name in brought if not name.startswith("smeplat")}
    assert not others & {"typing", "re", "json", "decimal", "fractions", "dataclasses", "inspect", "pathlib", "numpy"}
    assert len(brought) < 24, sorted(brought)


def test_enumerations_wait_until_they_are_asked_for():
    code = "import smeplat; print(*(n for n in smeplat.enums.NAMES if n in vars(smeplat.enums)))"
    assert len(python("-c", code).stdout.split()) == 0


def test_the_package_is_python_3_9():
    for path in [*sorted(PACKAGE.glob("*.py")), *sorted(PACKAGE.glob("*.pyi"))]:
        ast.parse(path.read_text(encoding="utf-8"), str(path), feature_version=(3, 9))
    assert (PACKAGE / "py.typed").exists()


def test_types_are_strict(tmp_path):
    """The package, and a caller that uses it rightly and wrongly."""
    caller = tmp_path / "caller.py"
    caller.write_text(CALLER, encoding="utf-8")
    env = {**os.environ, "MYPYPATH": str(PACKAGE.parent)}
    command = ["mypy", "--strict", "--python-version", "3.9", f"--cache-dir={tmp_path}", str(PACKAGE), str(caller)]
    done = subprocess.run(
        ["/usr/bin/python3", "-m", *command], env=env, cwd=tmp_path, stdout=subprocess.PIPE, encoding="utf-8"
    )
    lines = CALLER.splitlines()
    expected = {i for i, line in enumerate(lines, 1) if line.endswith("# wrong")}
    found = {int(n) for n in re.findall(r"caller\.py:(\d+): error", done.stdout)}
    elsewhere = [line for line in done.stdout.splitlines() if ": error" in line and not line.startswith("caller.py")]
    assert found == expected and not elsewhere, done.stdout


CALLER = """\
from datetime import date
from decimal import Decimal
from typing import List, Optional
import smeplat
from smeplat import Criterion, Verdict

p = smeplat.Platform(name="x", jjj_smes_served=87, total_assets_yuan=Decimal("1.00"), founded_on=date(2020, 1, 1))
p.founded_on = smeplat.Fact(date(2020, 1, 1), "DOCUMENTED", evidence=1)
fact: Optional[smeplat.Fact[date]] = p.founded_on
p.founded_on = "2020-01-01"  # wrong
smeplat.Platform(jjj_smes_served=1.5)  # wrong
r = smeplat.assess(p, smeplat.Round(date(2026, 6, 30), 2025))
verdict: Verdict = r.overall
name: str = r.overall.name
missing: Optional[int] = r["ART6_1_ASSETS"].shortfall
r.overall = Verdict.MET  # wrong
met: bool = r.overall is Verdict.MET
open_criteria: List[Criterion] = [f.criterion for f in r.open]
smeplat.assess(p, "2026-06-30")  # wrong
smeplat.workdays.add(date(2026, 1, 1), 30).date
smeplat.Incident(kind="CRIMINAL", subject=smeplat.Subject.ENTITY, severity=1, decided_on=date(2026, 1, 1))
smeplat.Incident(kind=1.0)  # wrong
for answer in smeplat.assess_many([p], date(2026, 6, 30)):
    if isinstance(answer, smeplat.InputError):
        print(answer.index, answer.field, answer.clause)
    else:
        print(answer.counts[Verdict.MET])
"""
