"""Python 3.9, the oldest that the package is for, by Debian's PyPy: another implementation of the language at that.

SPDX-License-Identifier: Apache-2.0
"""
import os
import subprocess

from conftest import PACKAGE, ROOT


def pypy(*argv):
    env = {**os.environ, "PYTHONPATH": str(PACKAGE.parent), "PYTHONDONTWRITEBYTECODE": "1", "PYTHONUTF8": "1"}
    return subprocess.run(["pypy3", *map(str, argv)], env=env, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, encoding="utf-8")


def test_python_3_9_passes_the_vectors():
    assert pypy("-c", "import sys; print(sys.version_info[:2])").stdout == "(3, 9)\n"
    done = pypy(ROOT / "tests" / "python" / "oldest.py", ROOT / "tests" / "vectors" / "run.py")
    assert not done.returncode, done.stdout[-3000:]
    passed = int(done.stdout.split()[-4])
    assert passed > 5000, done.stdout[-300:]


def test_what_needs_cpython_says_so():
    done = pypy("-c", "import smeplat.arrays")
    assert done.returncode and "ImportError: smeplat.arrays needs CPython" in done.stdout
