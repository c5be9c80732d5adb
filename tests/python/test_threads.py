"""The interpreter lock is released while C works, and eight threads say what one does.

SPDX-License-Identifier: Apache-2.0
"""
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from datetime import date

from conftest import complete, python

import smeplat

D = date(2026, 6, 30)


def variants(count):
    """Platforms that differ in more than one way."""
    whole = complete()
    for i in range(count):
        yield whole.replace(
            name=f"第{i}号",
            jjj_smes_served=smeplat.Fact(i % 150, 1 + i % 3, i + 1),
            founded_on=date(2015 + i % 11, 1 + i % 12, 1 + i % 28),
            total_assets_fen=None if i % 7 == 0 else 299_999_990 + i % 20,
            survey_satisfied=-1 if i % 31 == 0 else i % 80,
            services=[smeplat.Service(function=1 + i % 6, offered=True, records_in_year=i % 2)],
        )


def said(answer):
    return str(answer) if isinstance(answer, smeplat.InputError) else (answer.to_document(), answer.report("zh"))


def test_eight_threads_say_what_one_does():
    several = list(variants(240))
    alone = [said(answer) for answer in smeplat.assess_many(several, D)]
    assert len({str(row) for row in alone}) > 200 and any(isinstance(row, str) for row in alone)
    start = threading.Barrier(8)

    def work(_):
        start.wait()
        return [said(answer) for answer in smeplat.assess_many(several, D, chunk=16)]

    with ThreadPoolExecutor(8) as pool:
        for rows in pool.map(work, range(8)):
            assert rows == alone


def test_eight_threads_make_the_same_enumerations():
    """They are made when first asked for: in an interpreter where nobody has."""
    code = (
        "import threading, smeplat\n"
        "start, seen = threading.Barrier(8), []\n"
        "def work():\n"
        "    start.wait()\n"
        "    seen.append([id(getattr(smeplat, name)) for name in smeplat.enums.NAMES])\n"
        "threads = [threading.Thread(target=work) for _ in range(8)]\n"
        "[t.start() for t in threads]; [t.join() for t in threads]\n"
        "assert len(seen) == 8 and all(row == seen[0] for row in seen)\n"
    )
    done = python("-c", code)
    assert not done.returncode, done.stderr


def test_the_lock_is_released_while_c_works():
    """Other threads of Python go on during one long call. Not a matter of speed: with the lock held they could not at all."""
    from ctypes import byref

    from smeplat import _abi
    from smeplat._library import lib

    count = 60_000
    rows = (_abi.Platform * count)()
    for row in rows:
        row.struct_size = _abi.Platform.new().struct_size
    out = (_abi.Assessment * count)()
    out[0].struct_size = _abi.Assessment.new().struct_size
    given = smeplat.Round(D)._lent([])
    ticks, stop = [], threading.Event()

    def tick():
        while not stop.is_set():
            ticks.append(time.perf_counter())
            time.sleep(0.0005)

    other = threading.Thread(target=tick)
    other.start()
    while not ticks:
        time.sleep(0.001)
    begun = time.perf_counter()
    status = lib.smeplat_assess_n(rows, count, byref(given), None, out, None)
    ended = time.perf_counter()
    stop.set()
    other.join()
    assert not status
    assert sum(begun < at < ended for at in ticks) >= 3, (len(ticks), ended - begun)
