"""Builds the wheel: the package with the shared libraries in it, so that nobody who installs it needs a compiler.

    python3 setup.py bdist_wheel        or: pip wheel --no-build-isolation .

Meson builds the libraries from the sources two folders up, jansson linked in. SMEPLAT_LIBDIR names a folder with libraries that
are built already, to be taken instead.

SPDX-License-Identifier: Apache-2.0
"""
import os
import re
import shutil
import subprocess
import sys
import sysconfig
from pathlib import Path

from setuptools import setup
from setuptools.command.build_py import build_py
from setuptools.dist import Distribution
from wheel.bdist_wheel import bdist_wheel

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
STEMS = ("libsmeplat", "libsmeplat-json")
LICENSES = {"COPYING": ROOT / "COPYING", "COPYING.jansson": HERE / "COPYING.jansson"}


def version():
    """Of the project, as meson.build states it."""
    found = re.search(r"^  version: '([^']+)'", (ROOT / "meson.build").read_text(encoding="utf-8"), re.M)
    return found.group(1)


def libraries(scratch):
    """The two shared libraries, built for a wheel: optimised, jansson linked in, and finding each other in one folder."""
    ready = os.environ.get("SMEPLAT_LIBDIR")
    if ready:
        folder = Path(ready)
    else:
        build, stage = scratch / "build", scratch / "stage"
        options = ["-Dtests=false", "-Dcommand=false", "-Ddocs=false", "-Djson=enabled", "-Dprefer_static=true"]
        options += ["--buildtype=release", "-Dstrip=true", "--prefix=/", "--libdir=lib"]
        origin = "-Wl,-rpath,$ORIGIN" if sys.platform.startswith(("linux", "freebsd")) else ""
        if not (build / "build.ninja").exists():
            subprocess.run(["meson", "setup", str(build), str(ROOT), *options, f"-Dc_link_args={origin}"], check=True)
        subprocess.run(["ninja", "-C", str(build)], check=True)
        shutil.rmtree(stage, ignore_errors=True)
        subprocess.run(
            ["meson", "install", "-C", str(build), "--no-rebuild", "--quiet", "--destdir", str(stage.resolve())], check=True
        )
        folder = stage / "lib"
    abi = (HERE / "smeplat" / "_abi.py").read_text(encoding="utf-8")
    soname = re.search(r'^SONAME = "(\d+)"$', abi, re.M).group(1)
    suffix = {"darwin": f".{soname}.dylib", "win32": f"-{soname}.dll"}.get(sys.platform, f".so.{soname}")
    return [folder / (stem + suffix) for stem in STEMS]


class Build(build_py):
    """Puts libraries and licences beside the modules."""

    def run(self):
        super().run()
        scratch = Path(self.get_finalized_command("build").build_base) / "meson"
        scratch.mkdir(parents=True, exist_ok=True)
        package = Path(self.build_lib) / "smeplat"
        target = package / "_lib"
        shutil.rmtree(target, ignore_errors=True)
        target.mkdir(parents=True)
        for path in libraries(scratch):
            shutil.copyfile(path.resolve(), target / path.name)
        for name, path in LICENSES.items():
            shutil.copyfile(path, target / name)


def glibc(folder):
    """The newest version of glibc's symbols that the libraries ask for, (2, 14) say; None for another libc."""
    found = set()
    for path in folder.rglob("*.so.*"):
        found |= set(re.findall(rb"\x00GLIBC_2\.(\d+)(?:\.\d+)?(?=\x00)", path.read_bytes()))
    return (2, max(5, *map(int, found))) if found else None


class Wheel(bdist_wheel):
    """One wheel for every Python 3 of a platform: the libraries are C, the package is not tied to a version of Python."""

    def finalize_options(self):
        super().finalize_options()
        self.root_is_pure = False

    def get_tag(self):
        platform = sysconfig.get_platform().replace("-", "_").replace(".", "_")
        needed = glibc(Path(self.bdist_dir)) if platform.startswith("linux") and Path(self.bdist_dir).exists() else None
        if needed:
            platform = "manylinux_{}_{}".format(*needed) + platform[len("linux") :]
        return "py3", "none", platform


class Binary(Distribution):
    """Not pure: the platform is part of the name."""

    def has_ext_modules(self):
        return True


setup(
    version=version(),
    packages=["smeplat"],
    package_dir={"smeplat": "smeplat"},
    package_data={"smeplat": ["py.typed", "*.pyi"]},
    cmdclass={"build_py": Build, "bdist_wheel": Wheel},
    distclass=Binary,
)
