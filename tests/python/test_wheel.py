"""The wheel as its user meets it: built without a network, installed into a fresh environment, run away from the sources.

SPDX-License-Identifier: Apache-2.0
"""
import os
import re
import struct
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
from conftest import PACKAGE, ROOT

import smeplat
from smeplat import _abi

# No variable of the test run reaches into it, no index is asked.
BARE = {k: v for k, v in os.environ.items() if not k.startswith(("PYTHON", "SMEPLAT", "PIP"))}
BARE["PIP_NO_INDEX"] = BARE["PIP_DISABLE_PIP_VERSION_CHECK"] = "1"


def run(*argv, **options):
    options = {"check": True, "env": BARE, "stdout": subprocess.PIPE, "stderr": subprocess.STDOUT, **options}
    return subprocess.run([str(word) for word in argv], encoding="utf-8", **options).stdout


def build(out):
    script = ROOT / "bindings" / "python" / "wheel.sh"
    env = {**BARE, "PYTHON": sys.executable}
    done = subprocess.run(
        ["sh", str(script), str(out), os.environ["SMEPLAT_SCRATCH"]],
        env=env,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
    )
    assert not done.returncode, done.stdout[-4000:]
    (wheel,) = out.glob("*.whl")
    return wheel


@pytest.fixture(scope="module")
def wheel(tmp_path_factory):
    return build(tmp_path_factory.mktemp("wheel"))


@pytest.fixture(scope="module")
def venv(wheel, tmp_path_factory):
    """An environment with the wheel and nothing else of ours; the system's packages can be seen, for the examples."""
    folder = tmp_path_factory.mktemp("venv")
    run(sys.executable, "-m", "venv", "--system-site-packages", folder)
    run(folder / "bin" / "python", "-m", "pip", "install", "--no-deps", wheel)
    return folder / "bin" / "python"


def test_its_name_says_any_python_3_and_this_platform(wheel):
    assert re.fullmatch(r"smeplat-[0-9.]+-py3-none-(manylinux_2_\d+_)?\w+\.whl", wheel.name)
    newest = int(re.search(r"manylinux_2_(\d+)_", wheel.name).group(1)) if "manylinux" in wheel.name else 0
    assert newest <= 28, "asks for a newer libc than need be"


def test_it_holds_the_package_and_the_libraries(wheel, tmp_path):
    with zipfile.ZipFile(wheel) as archive:
        names = {name for name in archive.namelist() if ".dist-info/" not in name}
        archive.extractall(tmp_path)
    sources = {f"smeplat/{path.name}" for path in PACKAGE.iterdir() if path.is_file()}
    assert sources <= names
    libraries = {name for name in names - sources if ".so" in name}
    assert libraries == {f"smeplat/_lib/{stem}.so.{_abi.SONAME}" for stem in ("libsmeplat", "libsmeplat-json")}
    assert names - sources - libraries == {"smeplat/_lib/COPYING", "smeplat/_lib/COPYING.jansson"}
    for name in libraries:
        needed = re.findall(r"\(NEEDED\).*\[(.*)\]", run("readelf", "-d", tmp_path / name))
        assert set(needed) <= {"libc.so.6", f"libsmeplat.so.{_abi.SONAME}"}, needed
        exported = run("nm", "-D", "--defined-only", tmp_path / name)
        assert "json_object" not in exported and "smeplat_" in exported


def test_meson_installs_every_module():
    listed = re.findall(r"^  'smeplat/([\w.]+)',$", (ROOT / "bindings" / "python" / "meson.build").read_text(encoding="utf-8"), re.M)
    assert sorted(listed) == sorted(path.name for path in PACKAGE.iterdir() if path.is_file())


def test_the_same_sources_give_the_same_bytes(wheel, tmp_path):
    assert build(tmp_path).read_bytes() == wheel.read_bytes()


def test_building_leaves_nothing_in_the_sources(wheel):
    folder = ROOT / "bindings" / "python"
    extra = [path for path in folder.rglob("*") if path.name in ("build", "dist", "_lib") or path.suffix == ".egg-info"]
    assert not extra


def test_the_example_makes_a_table_and_a_picture(venv, tmp_path):
    folder, picture = ROOT / "examples" / "python", tmp_path / "round.png"
    for lang, words in (("zh", ["需酌定", "成立满两年 → 2026-09-02", "资产总额 −10,000.00"]), ("en", ["left to the bureau"])):
        said = run(venv, folder / "applicants.py", folder / "applicants.csv", picture, "--lang", lang, cwd=tmp_path)
        assert all(word in said for word in words), said
        assert len(re.findall(r"^北京", said, re.M)) == 12 and smeplat.advice(lang) in said
        size = struct.unpack(">II", picture.read_bytes()[16:24])
        assert picture.read_bytes().startswith(b"\x89PNG") and min(size) > 500
        picture.unlink()
    # Without matplotlib there is the table.
    assert "北京" in run(venv, "-I", folder / "applicants.py", cwd=tmp_path)


def test_the_example_of_a_policy_under_test_passes(venv, tmp_path):
    example = ROOT / "examples" / "python" / "test_policy.py"
    body = [
        line
        for line in example.read_text(encoding="utf-8").splitlines()
        if line and not line.startswith(("#", "from", "import"))
    ]
    assert len(body) <= 10
    assert "6 passed" in run(
        venv, "-m", "pytest", "-q", "-p", "no:cacheprovider", "-p", "no:hypothesispytest", example, cwd=tmp_path
    )


def test_the_first_example_says_the_same_installed(venv, tmp_path):
    said = run(venv, ROOT / "examples" / "python" / "first.py", "en", cwd=tmp_path)
    assert said in (ROOT / "README.md").read_text(encoding="utf-8")


def test_installed_it_works_alone(venv, tmp_path):
    code = """if True:
        import smeplat, sys
        from datetime import date
        print(smeplat.__file__)
        print(smeplat._lib.path)
        print(repr(smeplat.assess(smeplat.Platform(jjj_smes_served=87), date(2026, 6, 30))))
        print(smeplat.document("uscc", "91110108XXXX100140")["results"][0]["valid"])
        """
    lines = run(venv, "-c", code, cwd=tmp_path).splitlines()
    inside = str(Path(venv).parents[1])
    assert lines[0].startswith(inside) and lines[1].startswith(inside) and lines[3] == "True"
    assert "DISCRETION" in lines[2]
