"""The environment in which an installed libsmeplat is found. Shared by the tests that work from a staged install.

SPDX-License-Identifier: Apache-2.0
"""
import os
from pathlib import Path


def environment(stage):
    """os.environ with PATH, PKG_CONFIG_PATH, LD_LIBRARY_PATH and MANPATH pointing into the install, and the Python package."""
    stage = Path(stage).resolve()
    found = sorted(stage.rglob("libsmeplat.pc"))
    if len(found) != 1:
        raise SystemExit(f"no installed libsmeplat below {stage}")
    libraries = found[0].parent.parent
    env = dict(os.environ, LC_ALL="C.UTF-8", PYTHONUTF8="1", PYTHONDONTWRITEBYTECODE="1")
    env["PATH"] = f"{stage / 'bin'}:{env['PATH']}"
    env["PKG_CONFIG_PATH"] = str(found[0].parent)
    env["LD_LIBRARY_PATH"] = str(libraries)
    env["MANPATH"] = str(stage / "share" / "man")
    env["SMEPLAT_LIBDIR"] = str(libraries)
    env["PYTHONPATH"] = str(Path(__file__).resolve().parents[2] / "bindings" / "python")
    env.pop("COLUMNS", None)
    return env
