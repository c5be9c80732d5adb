#!/usr/bin/env python3
"""Packages for Debian and with RPM: made twice, in different folders, at different times, under different settings, they are the
same bytes; lintian has nothing to say; what is in them works, and depends on what it should. Prints TAP.

    check.py

SPDX-License-Identifier: Apache-2.0
"""
import os
import re
import shutil
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tests" / "abi"))
from common import Tap  # noqa: E402

MAKE = ROOT / "docs" / "packaging" / "packages.py"
BUILD = (ROOT / "meson.build").read_text(encoding="utf-8")
SO = re.search(r"^soversion = '(\d+)'$", BUILD, re.M).group(1)
VERSION = re.search(r"^\s*version: '([^']*)'", BUILD, re.M).group(1)
PAGE = ROOT / "docs" / "packaging.md"
# Package -> what has to be in it.
DEB = {
    f"libsmeplat{SO}": [f"usr/lib/*/libsmeplat.so.{SO}"],
    f"libsmeplat-json{SO}": [f"usr/lib/*/libsmeplat-json.so.{SO}"],
    "libsmeplat-dev": ["usr/include/smeplat/smeplat.h", "usr/include/smeplat/json.h", "usr/lib/*/libsmeplat.a",
                       "usr/lib/*/pkgconfig/libsmeplat-json.pc"],
    "smeplat": ["usr/bin/smeplat", "usr/share/man/man1/smeplat.1.gz"],
    "python3-smeplat": ["usr/lib/python3/dist-packages/smeplat/__init__.py"],
    "libsmeplat-doc": ["usr/share/doc/libsmeplat/README.md", "usr/share/doc/libsmeplat/examples/data/round-2026.json"],
}
# Package -> what it depends on, without versions.
NEEDS = {
    f"libsmeplat{SO}": {"libc6"},
    f"libsmeplat-json{SO}": {"libc6", "libjansson4", f"libsmeplat{SO}"},
    "libsmeplat-dev": {f"libsmeplat{SO}", f"libsmeplat-json{SO}", "libjansson-dev"},
    "smeplat": {"libc6", f"libsmeplat{SO}", f"libsmeplat-json{SO}"},
    "python3-smeplat": {"python3", f"libsmeplat{SO}", f"libsmeplat-json{SO}"},
    "libsmeplat-doc": set(),
}
RPM = {
    "libsmeplat": [f"usr/lib64/libsmeplat.so.{SO}", "usr/share/licenses/libsmeplat-*/COPYING"],
    "libsmeplat-json": [f"usr/lib64/libsmeplat-json.so.{SO}"],
    "libsmeplat-devel": ["usr/include/smeplat/smeplat.h", "usr/lib64/pkgconfig/libsmeplat.pc"],
    "smeplat": ["usr/bin/smeplat", "usr/share/man/man1/smeplat.1*"],
    "python3-smeplat": ["usr/lib/python3*/**/smeplat/__init__.py"],
    "libsmeplat-doc": ["usr/share/doc/libsmeplat/README.md"],
}


def run(*command, **options):
    return subprocess.run([str(word) for word in command], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, encoding="utf-8",
                          errors="replace", check=False, **options)


def make(kind, folder, elsewhere=False):
    """Makes packages; `elsewhere`: in another folder, four hundred days on, with other settings. Complaints, if any."""
    command, env = [sys.executable, MAKE, kind, folder], dict(os.environ)
    if elsewhere:
        work = folder.parent / f"elsewhere.{kind}" / "a" / "b"
        work.mkdir(parents=True)
        env.update(TMPDIR=str(work), TZ="Asia/Shanghai", LANG="C", HOME="/nonexistent")
        command = ["sh", "-c", 'umask 027; exec faketime "+400 days" "$@"', "sh", *command]
    done = run(*command, env=env)
    return done.stdout if done.returncode else ""


def name_of(path):
    return path.name.split("_")[0] if path.suffix == ".deb" else re.sub(r"-[^-]*-[^-]*$", "", path.name)


def unpack(path, folder):
    folder.mkdir(exist_ok=True)
    if path.suffix == ".deb":
        return run("dpkg-deb", "-x", path, folder).stdout
    done = run("sh", "-c", 'rpm2cpio "$1" | cpio -idm --quiet', "sh", path, cwd=folder)
    return done.stdout if done.returncode else ""


def check_needs(tap, debs):
    """A library must not ask for what it does not use, nor leave out what it does."""
    for name in sorted(set(NEEDS) & set(debs)):
        path = debs[name]
        said = run("dpkg-deb", "-f", path, "Depends").stdout
        found = {word.split()[0].split(":")[0] for part in said.split(",") for word in part.split("|")[:1] if word.strip()}
        tap.case(f"deb: {name} depends on what it uses", "" if found == NEEDS[name] else f"{sorted(found)}: {said}")


def check_size(tap, root):
    """The core as it is shipped, without symbols and debugging data; the page says how large that is."""
    library = next(root.glob(f"usr/lib/*/libsmeplat.so.{SO}")).resolve()
    size = library.stat().st_size
    print(f"# libsmeplat.so.{SO}, stripped: {size} bytes")
    said = re.search(r"stripped: ([\d ]+) KiB", PAGE.read_text(encoding="utf-8"))
    said = 1024 * int(said.group(1).replace(" ", "")) if said else 0
    tap.case("docs/packaging.md gives the size of the library", "" if abs(size - said) <= size // 8 else f"{size}, not {said}")
    sections = run("readelf", "-SW", library).stdout
    tap.case("the library is stripped", "" if ".symtab" not in sections and ".dynsym" in sections else sections)


def check_made(tap, kind, one, other, wanted):
    first = {name_of(path): path for path in one.iterdir()}
    missing = sorted(set(wanted) - set(first))
    tap.case(f"{kind}: every package is made", missing)
    for name, path in sorted(first.items()):
        twin = other / path.name
        same = twin.is_file() and twin.read_bytes() == path.read_bytes()
        tap.case(f"{kind}: {path.name} is the same bytes when made elsewhere and later", "" if same else "it differs, or is not made")
    for name in sorted(set(wanted) & set(first)):
        folder = one.parent / f"{kind}-{name}"
        problem = unpack(first[name], folder)
        lacks = [pattern for pattern in wanted[name] if not list(folder.glob(pattern))]
        tap.case(f"{kind}: {name} holds what it is for", problem or lacks)
    return first


def check_works(tap, kind, scratch, names):
    """All packages in one folder, used as a system would."""
    root = scratch / f"{kind}-root"
    for name in names:
        folder = scratch / f"{kind}-{name}"
        if folder.is_dir():
            shutil.copytree(folder, root, symlinks=True, dirs_exist_ok=True)
    libraries = next(root.glob("usr/lib*/**/libsmeplat.a")).parent
    env = dict(os.environ, LD_LIBRARY_PATH=str(libraries), PKG_CONFIG_SYSROOT_DIR=str(root),
               PKG_CONFIG_LIBDIR=f"{libraries / 'pkgconfig'}", LC_ALL="C.UTF-8")
    sample = root / "usr/share/doc/libsmeplat/examples/data/round-2026.json"
    done = run(root / "usr/bin/smeplat", "assess", "--lang", "en", sample, env=env)
    tap.case(f"{kind}: the command assesses the samples", "" if "Art. 19" in done.stdout and done.returncode < 2 else done.stdout)
    done = run(root / "usr/bin/smeplat", "--version", env=env)
    tap.case(f"{kind}: the command is of this version", "" if VERSION in done.stdout else done.stdout)
    done = run("man", "-l", next(root.glob("usr/share/man/man1/smeplat.1*"), "smeplat.1"), env=dict(env, MANWIDTH="100"))
    tap.case(f"{kind}: the command's manual is one", "" if "smeplat assess" in done.stdout else done.stdout)
    for how in ("", "--static"):
        flags = run("pkg-config", "--cflags", "--libs", *how.split(), "libsmeplat", env=env).stdout.split()
        program = scratch / f"{kind}-embed{how}"
        done = run("gcc", ROOT / "examples" / "embed.c", *flags, *(["-static"] if how else []), "-o", program)
        if not done.returncode:
            done = run(program, "en", env={"LC_ALL": "C"} if how else env)
        tap.case(f"{kind}: a program is built with the headers and runs {how}".rstrip(),
                 "" if "NOT_MET" in done.stdout else done.stdout)
    package = next(root.glob("usr/lib/python3*/**/smeplat/__init__.py"), None)
    if package:
        command = ["/usr/bin/python3", "-B", ROOT / "examples" / "python" / "first.py", "en"]
        done = run(*command, env=dict(env, PYTHONPATH=str(package.parents[1])))
        tap.case(f"{kind}: the Python package assesses", "" if done.stdout.startswith("NOT_MET") else done.stdout)
    return root


def main():
    tap = Tap()
    with tempfile.TemporaryDirectory() as scratch, ThreadPoolExecutor(2) as pool:
        scratch = Path(scratch)
        for kind, wanted in (("deb", DEB), ("rpm", RPM)):
            one, other = scratch / f"{kind}-1", scratch / f"{kind}-2"
            made = [pool.submit(make, kind, one), pool.submit(make, kind, other, True)]
            problems = [future.result() for future in made]
            tap.case(f"{kind}: packages are made twice", [problem for problem in problems if problem])
            if any(problems):
                continue
            packages = check_made(tap, kind, one, other, wanted)
            root = check_works(tap, kind, scratch, wanted)
            if kind == "deb":
                check_needs(tap, packages)
                check_size(tap, root)
        debs = sorted((scratch / "deb-1").glob("*.deb"))
        done = run("lintian", "--allow-root", "--display-info", "--pedantic", "--fail-on", "error,warning,info,pedantic", *debs)
        tap.case("lintian finds nothing, not even pedantically", done.stdout if done.returncode or done.stdout or not debs else "")
    tap.end()


if __name__ == "__main__":
    main()
