"""Many applications in one call: arrays of structs, viewed as numpy structured arrays, and columns, one buffer a fact.

    found = arrays.assess_columns({"jjj_smes_served": smes, "total_assets_fen": assets}, date(2026, 6, 30), threads=2)
    numpy.asarray(found.overall)                    # verdicts, a byte a row; nothing was copied

    rows = arrays.PlatformArray(1000)
    rows.numpy()["jjj_smes_served"]["value"] = smes
    answers = rows.assess(date(2026, 6, 30))
    answers.numpy()["overall"]

numpy is not needed: buffers are anything with the buffer protocol (numpy arrays, array.array, memoryview, ctypes arrays), and
dtypes are made from the layout table of the library that is loaded. While C works the interpreter lock is released.

SPDX-License-Identifier: Apache-2.0
"""
from __future__ import annotations

import ctypes
from ctypes import addressof, byref, memmove, sizeof

from . import _abi, enums
from ._assess import Assessment
from ._attr import bits_of, enumerator
from ._error import InputError, refuse
from ._input import Incident, Platform, Revocation, Ruling, lent, lent_round, lent_rules, ref
from ._library import layout, lib

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import date as Date
    from typing import Any, Dict, Iterable, Iterator, List, Mapping, Optional, Sequence, Tuple, Union

    from ._input import Round, Rules
    from .enums import Basis, Criterion, Verdict

    Buffer = Any


# ---- dtypes from the layout table -----------------------------------------------------------------------------------

PLAIN = {"I32": "i4", "U32": "u4", "I64": "i8", "U64": "u8"}


def spec(name: str) -> Dict[str, Any]:
    """What numpy.dtype() takes to describe a struct of the library: spec("platform"), spec("assessment"), spec("finding").
    From the library's own layout table. Pointers, text and sizes are left out: a view cannot make C follow a wild pointer.

    KeyError: no such struct.
    """
    kinds = {number: kind for kind, number in _abi.FAMILIES["layout_kind"].items()}
    found: Dict[str, Any] = {"names": [], "formats": [], "offsets": [], "itemsize": 0}
    for struct, field, number, offset, size in layout(lib):
        if struct != f"smeplat_{name}":
            continue
        kind = kinds.get(number, "")
        if kind == "STRUCT":
            found["itemsize"] = size
        elif field == "struct_size" or field.startswith("reserved") or kind in ("POINTER", "STR", "SIZE", "COLUMN", ""):
            continue
        else:
            nested = PLAIN.get(kind) or (("u1", (size,)) if kind == "BYTES" else spec(kind.lower()))
            found["names"].append(field)
            found["formats"].append(nested)
            found["offsets"].append(offset)
    if not found["itemsize"]:
        raise KeyError(name)
    return found


def dtype(name: str) -> Any:
    """spec() as a numpy.dtype; needs numpy."""
    numpy = numpy_module()

    def made(one: Any) -> Any:
        if isinstance(one, dict):
            return numpy.dtype({**one, "formats": [made(part) for part in one["formats"]]})
        return numpy.dtype(one)

    return made(spec(name))


def numpy_module() -> Any:
    """numpy, if it is there: nothing of this package needs it."""
    from importlib import import_module

    return import_module("numpy")


# ---- buffers --------------------------------------------------------------------------------------------------------


class PyBuffer(ctypes.Structure):
    """Py_buffer, as CPython has it since 3.0."""

    _fields_ = [
        ("buf", ctypes.c_void_p),
        ("obj", ctypes.py_object),
        ("len", ctypes.c_ssize_t),
        ("itemsize", ctypes.c_ssize_t),
        ("readonly", ctypes.c_int),
        ("ndim", ctypes.c_int),
        ("format", ctypes.c_char_p),
        ("shape", ctypes.c_void_p),
        ("strides", ctypes.c_void_p),
        ("suboffsets", ctypes.c_void_p),
        ("internal", ctypes.c_void_p),
    ]


if not hasattr(ctypes, "pythonapi"):
    raise ImportError("smeplat.arrays needs CPython, whose buffers have addresses; the rest of smeplat does not")
_get = ctypes.pythonapi.PyObject_GetBuffer
_get.argtypes, _get.restype = [ctypes.py_object, ctypes.POINTER(PyBuffer), ctypes.c_int], ctypes.c_int
_release = ctypes.pythonapi.PyBuffer_Release
_release.argtypes, _release.restype = [ctypes.POINTER(PyBuffer)], None


def where(view: memoryview) -> int:
    """Where the bytes of a contiguous view lie, read-only or not. The view keeps them there."""
    found = PyBuffer()
    _get(view, byref(found), 0)
    address = found.buf or 0
    _release(byref(found))
    return address


def viewed(data: Buffer, name: str, formats: str) -> memoryview:
    """A flat view of one-dimensional, contiguous numbers of one of the formats of struct."""
    try:
        view = memoryview(data)
    except TypeError:
        kind = type(data).__name__
        raise TypeError(
            f"{name}: something with the buffer protocol, a numpy array or array.array say, not {kind}"
        ) from None
    if view.ndim != 1 or not view.c_contiguous:
        raise TypeError(
            f"{name}: one-dimensional and contiguous, not of {view.ndim} dimensions with strides {view.strides}"
        )
    plain = view.format.lstrip("@=")
    if plain[:1] in "<>" and view.itemsize > 1:
        import sys

        if (plain[0] == "<") != (sys.byteorder == "little"):
            raise TypeError(f"{name}: numbers in the order of this machine's bytes, not {view.format!r}")
    if plain.lstrip("<>") not in tuple(formats):
        raise TypeError(f"{name}: numbers of a format of {formats!r}, not {view.format!r}")
    return view


# ---- columns --------------------------------------------------------------------------------------------------------

OUTPUTS = {
    "conditions": "B",
    "filing": "B",
    "overall": "B",
    "status": "b",
    "not_met": "Q",
    "unknown": "Q",
    "discretion": "Q",
    "met": "Q",
    "error_field": "i",
    "error_entry": "q",
}
#: The names of columns: the facts of a platform, and those of its six services.
COLUMNS: Tuple[str, ...] = tuple(name for name, kind in _abi.Columns.ROWS if kind == "COLUMN")
LISTS = {"incidents": Incident, "revocations": Revocation, "rulings": Ruling}


class ColumnAnswers:
    """What a table came to, a buffer a result. Each is a memoryview, or your own buffer where you gave one.

    overall, conditions, filing: Verdict, a byte a row; 0 in a row that is refused
    status:                      Status of the row, a signed byte; 0 is answered
    not_met, unknown, discretion, met: masks of criteria, eight bytes a row; bit n is criterion n
    error_field, error_entry:    of a refused row
    """

    overall: Buffer
    conditions: Buffer
    filing: Buffer
    status: Buffer
    not_met: Buffer
    unknown: Buffer
    discretion: Buffer
    met: Buffer
    error_field: Buffer
    error_entry: Buffer

    def __init__(self, count: int, results: Dict[str, Buffer]) -> None:
        self._count = count
        self._results = results
        self.__dict__.update(results)

    def __len__(self) -> int:
        return self._count

    def __getattr__(self, name: str) -> Any:
        if name in OUTPUTS:
            raise AttributeError(f"{name} was not asked for: want={name!r}")
        raise AttributeError(name)

    def verdict(self, row: int) -> Verdict:
        """The overall verdict of a row."""
        return enums.Verdict(int(self.overall[row]))

    def criteria(self, name: str, row: int) -> Tuple[Criterion, ...]:
        """The criteria in a mask of a row: criteria("not_met", 3)."""
        return tuple(enums.Criterion(n) for n in bits_of(int(getattr(self, name)[row])))

    def errors(self) -> Iterator[InputError]:
        """An InputError a refused row, with its index."""
        fields, entries = self._results.get("error_field"), self._results.get("error_entry")
        for row, status in enumerate(self.status):
            if status:
                field = int(fields[row]) if fields is not None else 0
                clause = lib.smeplat_field_clause(field)
                yield InputError(
                    int(status), field, clause, row, int(entries[row]) or None if entries is not None else None
                )

    def __repr__(self) -> str:
        if "overall" not in self._results:
            return f"<ColumnAnswers of {self._count} rows: {', '.join(self._results)}>"
        rows = bytes(memoryview(self.overall).cast("B"))
        told = ", ".join(f"{rows.count(int(one))} {one}" for one in enums.Verdict if one and rows.count(int(one)))
        refused = rows.count(0)
        return f"<ColumnAnswers of {self._count} rows: {told}{f', {refused} refused' if refused else ''}>"


def assess_columns(
    columns: Mapping[str, Buffer],
    round: Union[Round, Date],
    rules: Optional[Rules] = None,
    *,
    bases: Mapping[str, Union[Basis, str, int, Buffer]] = {},  # noqa: B006 - never changed
    usccs: Optional[Buffer] = None,
    sponsors: Mapping[int, Sequence[str]] = {},  # noqa: B006
    incidents: Mapping[int, Sequence[Incident]] = {},  # noqa: B006
    revocations: Mapping[int, Sequence[Revocation]] = {},  # noqa: B006
    rulings: Mapping[int, Sequence[Ruling]] = {},  # noqa: B006
    criteria: Iterable[Union[Criterion, str, int]] = (),
    want: Union[str, Iterable[str]] = ("overall", "conditions", "filing", "status"),
    out: Mapping[str, Buffer] = {},  # noqa: B006
    threads: int = 1,
) -> ColumnAnswers:
    """Assesses a table that lies in columns, without copying it. Results are those of assess(), row by row.

    columns:  name (see COLUMNS) -> buffer of signed whole numbers of 1, 2, 4 or 8 bytes, or of bools; all of one length. Dates
              are YYYYMMDD, money is fen. A column that is left out is not stated in any row
    bases:    name -> Basis of the whole column (DECLARED if not said), or a buffer with a byte a row: 0 not stated (the value is
              then 0 too), 1 declared, 2 documented, 3 verified. A mask of "is there" is such a buffer
    usccs:    operators' codes, 18 bytes a row; bytes all 0 are not stated
    sponsors: row -> codes of its sponsors (initiators), for the rows that have some; "" is one whose code is not stated
    incidents, revocations, rulings: row -> entries, likewise
    criteria: those asked alone; none: all. Columns only others look at are then not even read
    want:     which results are made (see ColumnAnswers); what is not wanted costs nothing
    out:      name -> your own writable buffer for a result
    threads:  how many share the rows; the interpreter lock is not held

    A row that is refused has its status in `status` and verdict 0. TypeError: a buffer of another format, length or shape.
    InputError: what stops the whole call; `field` says which column.
    """
    keep: List[Any] = []
    d, r = lent_round(round, keep), lent_rules(rules, keep)
    c = _abi.Columns.new()
    count: Optional[int] = None
    for name, data in columns.items():
        if name not in COLUMNS:
            raise KeyError(f"no column {name!r}")
        view = viewed(data, name, "bhilq?")
        if count is None:
            count = len(view)
        if len(view) != count:
            raise TypeError(f"{name}: {len(view)} rows where others have {count}")
        keep.append(view)
        basis = bases.get(name, 1)
        column = _abi.Column(where(view), None, view.itemsize, 0)
        if isinstance(basis, (int, str)):
            column.basis = int(enumerator("basis", basis))
        else:
            marks = viewed(basis, f"bases of {name}", "bB?")
            if len(marks) != count:
                raise TypeError(f"bases of {name}: {len(marks)} rows where others have {count}")
            keep.append(marks)
            column.bases = where(marks)
        if count:
            setattr(c, name, column)
    for name in bases:
        if name not in columns:
            raise KeyError(f"bases of {name!r}, and no such column")
    if usccs is not None:
        codes = memoryview(usccs)
        length = _abi.FAMILIES["limit"]["CODE_LENGTH"]
        if not codes.c_contiguous or codes.nbytes % length or (count is not None and codes.nbytes != count * length):
            raise TypeError(f"usccs: {length} bytes a row, contiguous")
        count = codes.nbytes // length
        keep.append(codes)
        c.usccs = where(codes)
    c.count = count or 0
    put_sponsors(c, sponsors, keep)
    for name, entries in (("incidents", incidents), ("revocations", revocations), ("rulings", rulings)):
        put_list(c, name, entries, keep)
    mask = 0
    for one in criteria:
        mask |= 1 << (int(enumerator("criterion", one)) & 63)
    wanted = {want} if isinstance(want, str) else set(want)
    results, target = results_of(c.count, wanted | set(out), out, keep)
    run(c, mask, d, r, target, threads)
    return ColumnAnswers(c.count, results)


def put_sponsors(c: Any, sponsors: Mapping[int, Sequence[str]], keep: List[Any]) -> None:
    """Codes of some rows' sponsors, in the order of the rows."""
    length = _abi.FAMILIES["limit"]["CODE_LENGTH"]
    codes, rows = [], []
    for row in sorted(sponsors):
        if isinstance(sponsors[row], str):
            raise TypeError(f"sponsors of row {row}: several codes, not one")
        for one in sponsors[row]:
            data = one.encode("utf-8", "surrogatepass")
            # A code of another length becomes one that C refuses, so that its row is told and the others go on.
            codes.append(data if len(data) == length else b"?" * length if data else bytes(length))
            rows.append(row)
    if not rows:
        return
    flat, places = ctypes.create_string_buffer(b"".join(codes)), (ctypes.c_int64 * len(rows))(*rows)
    keep += [flat, places]
    c.sponsor_usccs, c.sponsor_rows, c.sponsor_count = addressof(flat), addressof(places), len(rows)


def put_list(c: Any, name: str, entries: Mapping[int, Sequence[Any]], keep: List[Any]) -> None:
    """Entries of some rows, in the order of the rows."""
    if not entries:
        return
    flat = [(row, entry) for row in sorted(entries) for entry in entries[row]]
    kind: Any = LISTS[name]
    array = (kind._struct * len(flat))(*(lent(entry, kind, keep) for _, entry in flat))
    rows = (ctypes.c_int64 * len(flat))(*(row for row, _ in flat))
    keep += [array, rows]
    one = name[:-1]
    setattr(c, name, addressof(array))
    setattr(c, f"{one}_rows", addressof(rows))
    setattr(c, f"{one}_count", len(flat))


def results_of(
    count: int, wanted: Iterable[str], out: Mapping[str, Buffer], keep: List[Any]
) -> Tuple[Dict[str, Buffer], Any]:
    """Buffers for the results, and the struct that says where they are."""
    target = _abi.VerdictColumns.new()
    results: Dict[str, Buffer] = {}
    for name in OUTPUTS:
        if name not in wanted:
            continue
        code = OUTPUTS[name]
        if name in out:
            view = viewed(out[name], name, {"B": "B", "b": "b", "Q": "QL", "i": "i", "q": "ql"}[code])
            if view.readonly or len(view) != count or view.itemsize != {"B": 1, "b": 1, "i": 4}.get(code, 8):
                raise TypeError(f"{name}: a writable buffer of {count} results of format {code!r}")
            results[name] = out[name]
        else:
            view = memoryview(bytearray(count * (1 if code in "Bb" else 4 if code == "i" else 8))).cast(code)
            results[name] = view
        keep.append(view)
        setattr(target, name, where(view) if count else None)
    unknown = set(wanted) - set(OUTPUTS)
    if unknown:
        raise KeyError(f"no result {sorted(unknown)[0]!r}")
    return results, target


def run(c: Any, mask: int, d: Any, r: Any, target: Any, threads: int) -> None:
    """Shares the rows out over threads."""
    if threads < 1:
        raise ValueError(f"threads: 1 or more, not {threads}")
    count = c.count

    def part(first: int, last: int) -> Any:
        error = _abi.Error.new()
        arguments = byref(c), first, last - first, mask, byref(d), ref(r), byref(target), byref(error)
        return error if lib.smeplat_assess_columns(*arguments) else None

    edges = [count * i // threads for i in range(threads + 1)]
    if threads == 1 or count < threads:
        errors = [part(0, count)]
    else:
        from concurrent.futures import ThreadPoolExecutor

        with ThreadPoolExecutor(threads) as pool:
            errors = list(pool.map(part, edges, edges[1:]))
    for error in errors:
        if error is not None:
            refuse(error)


# ---- arrays of structs ----------------------------------------------------------------------------------------------


class PlatformArray:
    """Platforms side by side in memory, for one call of C. Made from Platform objects, or from a number: then nothing is
    stated. numpy() is a view of the facts; what is written there is stated."""

    def __init__(self, platforms: Union[int, Iterable[Platform]]) -> None:
        several = [] if isinstance(platforms, int) else list(platforms)
        count = platforms if isinstance(platforms, int) else len(several)
        if count < 0:
            raise ValueError(f"0 or more platforms, not {count}")
        self._c = (_abi.Platform * count)()
        self._keep: Dict[int, List[Any]] = {}
        if count:
            # In an array the first element's size is the stride, the others carry the same or 0.
            self._c[0].struct_size = sizeof(_abi.Platform)
        for row, platform in enumerate(several):
            self[row] = platform

    def __len__(self) -> int:
        return len(self._c)

    def __setitem__(self, row: int, platform: Platform) -> None:
        row = range(len(self._c))[row]
        keep: List[Any] = []
        c = lent(platform, Platform, keep)
        memmove(addressof(self._c) + row * sizeof(_abi.Platform), addressof(c), sizeof(_abi.Platform))
        self._keep[row] = keep

    def numpy(self) -> Any:
        """The facts of all rows as a numpy structured array: the same memory, not a copy. A fact has `value`, `basis` (0 not
        stated: the value is then 0 too) and `evidence`."""
        numpy = numpy_module()
        return numpy.frombuffer(self._c, dtype=dtype("platform")) if len(self._c) else numpy.zeros(0, dtype("platform"))

    def fill(self, table: Any, basis: Union[Basis, str, int] = "DECLARED") -> PlatformArray:
        """Copies from a numpy structured array whose fields are named as the facts: facts with their basis, or bare numbers,
        which get `basis` in every row. Gives the array back."""
        view = self.numpy()
        number = int(enumerator("basis", basis))
        for name in table.dtype.names:
            if name not in view.dtype.names or view.dtype[name].names is None:
                raise KeyError(f"no fact {name!r}")
            if table.dtype[name].names is None:
                if table.dtype[name].kind not in "iub":
                    raise TypeError(f"{name}: whole numbers, not {table.dtype[name]}")
                view[name]["value"], view[name]["basis"], view[name]["evidence"] = table[name], number, 0
            else:
                for part in ("value", "basis", "evidence"):
                    view[name][part] = table[name][part]
        return self

    def assess(
        self, round: Union[Round, Date], rules: Optional[Rules] = None, *, findings: bool = False
    ) -> AssessmentArray:
        """Assesses them all in one call; the interpreter lock is released. A refused row has its InputError in its place.

        findings: make those of all rows in the same call; without, those of a row are made when they are first asked for
        """
        keep: List[Any] = [self._c, dict(self._keep)]
        d, r = lent_round(round, keep), lent_rules(rules, keep)
        # What is stated may change afterwards: findings are asked of what was assessed.
        rows = type(self._c).from_buffer_copy(self._c) if len(self._c) else self._c
        out, error = (_abi.Assessment * len(rows))(), _abi.Error.new()
        made = (_abi.Finding * (len(rows) * lib.smeplat_criterion_count()))() if findings else None
        if len(rows):
            out[0].struct_size = sizeof(_abi.Assessment)
            arguments = rows, len(rows), byref(d), ref(r), out
            if made is None:
                status = lib.smeplat_assess_n(*arguments, byref(error))
            else:
                made[0].struct_size = sizeof(_abi.Finding)
                status = lib.smeplat_assess_findings_n(*arguments, made, len(made), byref(error))
            if status:
                refuse(error)
        return AssessmentArray(out, rows, d, r, keep, made)

    def __repr__(self) -> str:
        return f"<PlatformArray of {len(self._c)}>"


class AssessmentArray:
    """What an array of platforms came to: a sequence of Assessment, or InputError where a row was refused."""

    def __init__(self, c: Any, rows: Any, round: Any, rules: Any, keep: Any, findings: Any = None) -> None:
        self._c, self._rows, self._round, self._rules, self._keep = c, rows, round, rules, keep
        self._findings = findings

    def __len__(self) -> int:
        return len(self._c)

    def __getitem__(self, row: int) -> Union[Assessment, InputError]:
        row = range(len(self._c))[row]
        found = self._c[row]
        if found.status:
            return InputError(found.status, found.error_field, found.error_clause, row, found.error_entry or None)
        self._rows[row].struct_size = sizeof(_abi.Platform)
        return Assessment(found, self._own(row), self._rows[row], self._round, self._rules, self._keep)

    def _own(self, row: int) -> Any:
        """The findings of a row, if they were made: the same memory."""
        if self._findings is None:
            return None
        count = lib.smeplat_criterion_count()
        found = (_abi.Finding * count).from_buffer(self._findings, row * count * sizeof(_abi.Finding))
        found[0].struct_size = sizeof(_abi.Finding)
        return found

    def __iter__(self) -> Iterator[Union[Assessment, InputError]]:
        return (self[row] for row in range(len(self._c)))

    def numpy(self) -> Any:
        """All results as a numpy structured array: the same memory, not a copy."""
        numpy = numpy_module()
        return (
            numpy.frombuffer(self._c, dtype=dtype("assessment"))
            if len(self._c)
            else numpy.zeros(0, dtype("assessment"))
        )

    def numpy_findings(self) -> Any:
        """The findings of all rows, one row of criteria a platform, as a numpy structured array of two dimensions: the same
        memory, not a copy. Rows that were refused are zero. LookupError: assess() was not asked for findings."""
        numpy = numpy_module()
        if self._findings is None:
            raise LookupError("no findings were made: assess(..., findings=True)")
        shape, kind = (len(self._c), lib.smeplat_criterion_count()), dtype("finding")
        return (numpy.frombuffer(self._findings, kind) if len(self._c) else numpy.zeros(0, kind)).reshape(shape)

    def __repr__(self) -> str:
        return f"<AssessmentArray of {len(self._c)}>"
