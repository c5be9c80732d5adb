#!/usr/bin/env python3
"""Makes packages of the tree as it lies: for Debian and Ubuntu, or for openEuler and others with RPM.

    python3 docs/packaging/packages.py deb FOLDER      debhelper, dh-python, libjansson-dev, meson, pkg-config, python3
    python3 docs/packaging/packages.py rpm FOLDER      rpmbuild, gcc, jansson-devel, meson, python3

The packages are left in FOLDER. The same tree gives the same bytes, wherever and whenever it is built.

SPDX-License-Identifier: Apache-2.0
"""
import datetime
import gzip
import os
import re
import shutil
import subprocess
import sys
import tarfile
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]


def found(pattern, path):
    return re.search(pattern, (ROOT / path).read_text(encoding="utf-8"), re.M).group(1)


VERSION = found(r"^\s*version: '([^']*)'", "meson.build")
SO = found(r"^soversion = '(\d+)'$", "meson.build")
# Of what is packed: the day of the command's manual, which a release sets.
DAY = found(r'^\.TH SMEPLAT 1 "([^"]*)"', "bindings/command/smeplat.1").replace("\\-", "-")
DATE = datetime.datetime.fromisoformat(DAY).replace(tzinfo=datetime.timezone.utc)


FILLED = {
    "@VERSION@": VERSION,
    "@SO@": SO,
    "@DATE_DEB@": f"{DATE:%a, %d %b %Y %H:%M:%S +0000}",
    "@DATE_RPM@": f"{DATE:%a %b %d %Y}",
}


def filled(text):
    for name, value in FILLED.items():
        text = text.replace(name, value)
    return text


def tree(folder):
    """The sources, without what was built: as git knows them, else all but folders that builds are made in."""
    names = []
    if (ROOT / ".git").exists() and shutil.which("git"):
        done = subprocess.run(["git", "-C", ROOT, "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
                              capture_output=True, check=False)
        names = [name for name in done.stdout.decode().split("\0") if name and (ROOT / name).is_file()]
    if not names:
        names = [str(path.relative_to(ROOT)) for path in ROOT.rglob("*")
                 if path.is_file() and not path.relative_to(ROOT).parts[0].startswith(("build", ".git"))]
    for name in sorted(names):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(ROOT / name, folder / name)


def run(*command, cwd, env):
    done = subprocess.run(command, cwd=cwd, env=env, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, encoding="utf-8",
                          errors="replace", check=False)
    if done.returncode:
        sys.exit(f"{done.stdout[-6000:]}\n{' '.join(command)}: exit status {done.returncode}")


def symbols(linker_map, library):
    """What dpkg-shlibdeps wants to know: since which version there is which node of the map."""
    nodes = re.findall(r"^(\w*SMEPLAT\w*_[\d.]+) \{", (ROOT / linker_map).read_text(encoding="utf-8"), re.M)
    since = {node: node.rpartition("_")[2] for node in nodes}
    lines = [f"{library}.so.{SO} {library}{SO} #MINVER#", "* Build-Depends-Package: libsmeplat-dev"]
    return "\n".join(lines + [f" (symver){node} {'0.1' if number == '0' else number}" for node, number in since.items()]) + "\n"


def deb(out, scratch, env):
    source = scratch / f"libsmeplat-{VERSION}"
    tree(source)
    debian = source / "debian"
    shutil.copytree(HERE / "debian", debian)
    for path in [path for path in debian.rglob("*") if path.is_file()]:
        mode = path.stat().st_mode
        text = filled(path.read_text(encoding="utf-8"))
        path.unlink()
        path = path.with_name(filled(path.name))
        path.write_text(text, encoding="utf-8")
        path.chmod(mode)
    for linker_map, library in (("lib/libsmeplat.map", "libsmeplat"), ("bindings/json/libsmeplat-json.map", "libsmeplat-json")):
        (debian / f"{library}{SO}.symbols").write_text(symbols(linker_map, library), encoding="utf-8")
    run("dpkg-buildpackage", "-b", "-us", "-uc", "-ui", cwd=source, env=env)
    return list(scratch.glob("*.deb"))


def rpm(out, scratch, env):
    top = scratch / "rpmbuild"
    name = f"libsmeplat-{VERSION}"
    for part in ("SOURCES", "SPECS"):
        (top / part).mkdir(parents=True)
    tree(scratch / name)

    stamp = int(DATE.timestamp())

    def plain(member):
        member.uid = member.gid = 0
        member.uname = member.gname = "root"
        member.mtime = stamp
        member.mode = 0o755 if member.isdir() or member.mode & 0o100 else 0o644
        return member

    with (top / "SOURCES" / f"{name}.tar.gz").open("wb") as raw:
        with gzip.GzipFile("", "wb", mtime=stamp, fileobj=raw) as packed, tarfile.open(fileobj=packed, mode="w") as archive:
            archive.add(scratch / name, name, filter=plain)
    spec = top / "SPECS" / "libsmeplat.spec"
    spec.write_text(filled((HERE / "libsmeplat.spec").read_text(encoding="utf-8")), encoding="utf-8")
    words = ["--define", f"_topdir {top}"]
    if not Path("/var/lib/rpm/rpmdb.sqlite").exists() and not Path("/usr/lib/sysimage/rpm").exists():
        words.append("--nodeps")  # a system that is not made of RPMs: what is needed is there under other names
    # No source package: it would record the folder it was made in.
    run("rpmbuild", "-bb", *words, str(spec), cwd=top, env=env)
    return list(top.rglob("*.rpm"))


def main():
    if len(sys.argv) != 3 or sys.argv[1] not in {"deb", "rpm"}:
        sys.exit(__doc__)
    out = Path(sys.argv[2]).resolve()
    out.mkdir(parents=True, exist_ok=True)
    os.umask(0o022)
    env = dict(os.environ, LC_ALL="C.UTF-8")
    with tempfile.TemporaryDirectory() as scratch:
        for path in {"deb": deb, "rpm": rpm}[sys.argv[1]](out, Path(scratch), env):
            shutil.copy(path, out)
            print(path.name)


if __name__ == "__main__":
    main()
