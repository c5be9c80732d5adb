"""What is lent to C and what C hands out lives as long as it is used: tried with AddressSanitizer in the library.

SPDX-License-Identifier: Apache-2.0
"""
import os
import subprocess
from pathlib import Path

import pytest
from conftest import python

from smeplat import _abi

HERE = Path(__file__).resolve().parent


@pytest.fixture
def sanitized(tmp_path):
    """Runs lifetimes.py with the instrumented libraries; Python's own memory comes from malloc(), so that it is watched."""
    build = Path(os.environ["SMEPLAT_SANITIZED"])
    for path in (build / "lib" / f"libsmeplat.so.{_abi.SONAME}", build / "bindings" / "json" / f"libsmeplat-json.so.{_abi.SONAME}"):
        (tmp_path / path.name).symlink_to(path.resolve())
    runtime = subprocess.run(
        ["clang", "-print-file-name=libclang_rt.asan-x86_64.so"], stdout=subprocess.PIPE, encoding="utf-8", check=True
    ).stdout.strip()
    machine = os.uname().machine
    runtime = runtime.replace("x86_64", machine)
    assert Path(runtime).exists(), runtime

    def run(*arguments):
        return python(
            HERE / "lifetimes.py",
            *arguments,
            SMEPLAT_LIBDIR=tmp_path,
            LD_PRELOAD=runtime,
            PYTHONMALLOC="malloc",
            ASAN_OPTIONS="detect_leaks=0:detect_stack_use_after_return=1:allocator_may_return_null=1",
            UBSAN_OPTIONS="print_stacktrace=1:halt_on_error=1",
        )

    return run


def test_nothing_is_used_after_it_was_freed(sanitized):
    done = sanitized()
    assert "AddressSanitizer" not in done.stderr and "runtime error" not in done.stderr, done.stderr[:4000]
    assert not done.returncode and done.stdout.strip() == "all right", done.stderr[-2000:]


def test_text_that_nobody_keeps_would_be_seen(sanitized):
    """The tool bites: the same with one rule broken."""
    done = sanitized("text")
    assert done.returncode and "heap-use-after-free" in done.stderr, done.stderr[-2000:]


def test_a_calendar_that_nobody_keeps_would_be_seen(sanitized):
    done = sanitized("calendar")
    assert done.returncode and "heap-use-after-free" in done.stderr, done.stderr[-2000:]
