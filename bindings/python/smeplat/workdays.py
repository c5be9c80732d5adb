"""Working days: what the State Council's holiday notices leave as one, and how sure that is.

    workdays.add(date(2026, 11, 23), 30)        the 30th working day after a date
    workdays.count(date(2026, 9, 1), date(2026, 10, 31))
    workdays.check(date(2026, 10, 1))

Every answer carries a certainty: NOTIFIED; MAY_CHANGE where the next notice may move it; PROVISIONAL where no notice is known
yet. Where a calendar is asked for, None means the built-in table alone; Calendar lays a newer notice over it.

SPDX-License-Identifier: Apache-2.0
"""
from __future__ import annotations

from ctypes import addressof, byref, c_int32, c_int64, c_size_t, sizeof
from datetime import date as Date

from . import _abi, _types
from ._attr import DATE, TEXT, date_of, day, whole
from ._error import InputError, misplaced, refuse
from ._library import lib

TYPE_CHECKING = False
if TYPE_CHECKING:
    from os import PathLike
    from typing import Any, Iterable, List, Optional, Tuple, Type, TypeVar, Union

    C = TypeVar("C", bound="Calendar")


class Workdays(_types.Workdays):
    """An answer about working days."""

    __slots__ = ()


class Coverage(_types.Coverage):
    """What a calendar speaks of."""

    __slots__ = ()


class CalendarDay:
    """A day that a notice names: `date`, `work` (True if it is worked, False if it is off), and of which `holiday` and `notice`.
    Never changes."""

    __slots__ = ("date", "holiday", "notice", "work")
    date: Date
    work: bool
    holiday: Optional[str]
    notice: Optional[str]

    def __init__(self, date: Date, work: bool, holiday: Optional[str] = None, notice: Optional[str] = None) -> None:
        for name, value in (("date", date), ("work", work), ("holiday", holiday), ("notice", notice)):
            object.__setattr__(self, name, value)

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError("a CalendarDay never changes: make another")

    def _all(self) -> Tuple[Any, ...]:
        return self.date, self.work, self.holiday, self.notice

    def __reduce__(self) -> Tuple[Any, ...]:
        return CalendarDay, self._all()

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, CalendarDay):
            return NotImplemented
        return self._all() == other._all()

    def __hash__(self) -> int:
        return hash(self._all())

    def __repr__(self) -> str:
        return f"CalendarDay({self.date!r}, {self.work!r}, {self.holiday!r}, {self.notice!r})"


class Calendar:
    """Notified days laid over a base: the built-in table, or another calendar. Never changes.

        Calendar.load("notice-2027.tsv")            a file, in the form of docs/calendar.md
        Calendar(covers_from=date(2027, 1, 1), covers_to=date(2027, 12, 31), days=[CalendarDay(date(2027, 1, 1), False, "元旦")])

    covers_from, covers_to: the stretch in which the days alone say what differs from Monday to Friday
    days:          ascending, no date twice; a day outside the stretch is covered too, that day alone
    final_through: last day that no later notice moves; None: 24 December of the year of `covers_to`
    edition:       your name for this state of knowledge
    base:          calendar below, at most eight in all; None: the built-in table

    InputError: a date missing or none, days out of order or twice, a cover that ends before it begins; `entry` is the number of
    the day.
    """

    __slots__ = ("_base", "_c", "_keep")
    _base: Optional[Calendar]
    _c: Any
    _keep: List[Any]

    def __init__(
        self,
        *,
        covers_from: Date,
        covers_to: Date,
        days: Iterable[CalendarDay] = (),
        final_through: Optional[Date] = None,
        edition: str = "",
        base: Optional[Calendar] = None,
    ) -> None:
        self._keep = []
        named = list(days)
        rows = (_abi.CalendarDay * len(named))()
        for row, one in zip(rows, named):
            row.date, row.kind = day(one.date, "date"), 2 if one.work else 1
            for name in ("holiday", "notice"):
                if getattr(one, name):
                    TEXT.lend(row, name, TEXT.take(getattr(one, name), name), self._keep)
        c = _abi.Calendar.new()
        c.covers_from, c.covers_to = day(covers_from, "covers_from"), day(covers_to, "covers_to")
        c.final_through = 0 if final_through is None else day(final_through, "final_through")
        if edition:
            TEXT.lend(c, "edition", TEXT.take(edition, "edition"), self._keep)
        self._lay(c, rows, len(named), base)

    def _lay(self, c: Any, rows: Any, count: int, base: Optional[Calendar]) -> None:
        self._keep.append(rows)
        c.days, c.day_count = addressof(rows) if count else None, count
        self._base = base
        c.base = None if base is None else addressof(base._c)
        self._c = c
        error = _abi.Error.new()
        if lib.smeplat_calendar_check(byref(c), byref(error)):
            refuse(error)

    @classmethod
    def parse(cls: Type[C], text: Union[str, bytes], base: Optional[Calendar] = None) -> C:
        """From text in the form of docs/calendar.md. InputError: a line that is none; `entry` is its number."""
        data = text.encode("utf-8") if isinstance(text, str) else bytes(text)
        self = cls.__new__(cls)
        self._keep = [data]
        count, error = c_size_t(), _abi.Error.new()
        if lib.smeplat_calendar_measure(data, len(data), byref(count), byref(error)):
            refuse(error)
        rows = (_abi.CalendarDay * max(count.value, 1))()
        c = _abi.Calendar.new()
        below = None if base is None else byref(base._c)
        # The layer points into the text, so it has to be this very copy of it.
        if lib.smeplat_calendar_load(data, len(data), below, rows, len(rows), byref(c), byref(error)):
            refuse(error)
        self._lay(c, rows, count.value, base)
        return self

    @classmethod
    def load(cls: Type[C], path: Union[str, PathLike[str]], base: Optional[Calendar] = None) -> C:
        """From a file in the form of docs/calendar.md. OSError, or InputError as parse()."""
        with open(path, "rb") as file:
            return cls.parse(file.read(), base)

    @property
    def base(self) -> Optional[Calendar]:
        """The calendar below; None: the built-in table."""
        return self._base

    @property
    def days(self) -> Tuple[CalendarDay, ...]:
        """The days it names."""

        def one(row: Any) -> CalendarDay:
            when = date_of(row.date)
            assert when
            return CalendarDay(when, row.kind == 2, TEXT.get(row, "holiday", self), TEXT.get(row, "notice", self))

        return tuple(one(row) for row in self._keep[-1][: self._c.day_count])

    @property
    def edition(self) -> Optional[str]:
        """Its name for this state of knowledge."""
        found: Optional[str] = TEXT.get(self._c, "edition", self)
        return found

    def coverage(self) -> Coverage:
        """What it speaks of, with all that lies below."""
        return coverage(self)

    def __reduce__(self) -> Tuple[Any, ...]:
        stated = {name: DATE.get(self._c, name, self) for name in ("covers_from", "covers_to", "final_through")}
        return _calendar, ({**stated, "days": self.days, "edition": self.edition or "", "base": self._base},)

    def __repr__(self) -> str:
        covers = f"{DATE.get(self._c, 'covers_from', self)}..{DATE.get(self._c, 'covers_to', self)}"
        return f"<Calendar {self.edition or '(no edition)'} {covers}, {self._c.day_count} named days>"


def _calendar(stated: Any) -> Calendar:
    return Calendar(**stated)


def lent_calendar(value: Optional[Calendar], keep: List[Any]) -> Any:
    """The struct of a calendar, or None for the built-in table."""
    if value is None:
        return None
    if not isinstance(value, Calendar):
        raise TypeError(f"a Calendar, not {type(value).__name__} ({value!r})")
    keep.append(value)
    return value._c


def _ask(function: Any, *question: Any, calendar: Optional[Calendar]) -> Workdays:
    keep: List[Any] = []
    cal = lent_calendar(calendar, keep)
    out, error = _abi.Workdays.new(), _abi.Error.new()
    if function(*question, None if cal is None else byref(cal), byref(out), byref(error)):
        refuse(error)
    return Workdays(out, keep)


def add(start: Date, workdays: int, calendar: Optional[Calendar] = None) -> Workdays:
    """The n-th working day strictly after a date (before it for a negative number); for 0 the date itself if it is a working
    day, else the next one. `date` of the answer is the day.

    InputError: a day on the way is one no calendar speaks of, outside 2001..2040 say (status CALENDAR).
    """
    return _ask(lib.smeplat_workdays_add, day(start, "start"), _number(workdays), calendar=calendar)


def count(start: Date, end: Date, calendar: Optional[Calendar] = None) -> Workdays:
    """Working days after `start` up to and with `end`; backwards a negative number. `count` of the answer is the number.

    InputError: as add().
    """
    return _ask(lib.smeplat_workdays_count, day(start, "start"), day(end, "end"), calendar=calendar)


def check(date: Date, calendar: Optional[Calendar] = None) -> Workdays:
    """Whether a date is a working day, by which notice, and how sure. `workday` of the answer says it.

    InputError: as add().
    """
    return _ask(lib.smeplat_workdays_check, day(date, "date"), calendar=calendar)


def _number(value: int) -> int:
    number = whole(value, "workdays")
    if not -(2**63) <= number < 2**63:
        raise misplaced("RANGE", "calendar.", "workdays")
    return number


def _ask_many(
    function: Any, columns: List[Any], n: int, calendar: Optional[Calendar]
) -> List[Union[Workdays, InputError]]:
    if not n:
        return []
    keep: List[Any] = []
    cal = lent_calendar(calendar, keep)
    out, error = (_abi.Workdays * n)(), _abi.Error.new()
    out[0].struct_size = sizeof(_abi.Workdays)
    if function(*columns, n, None if cal is None else byref(cal), out, byref(error)):
        refuse(error)
    return [InputError(row.status, index=i) if row.status else Workdays(row, keep) for i, row in enumerate(out)]


def add_many(
    starts: Iterable[Date], workdays: Union[int, Iterable[int]], calendar: Optional[Calendar] = None
) -> List[Union[Workdays, InputError]]:
    """add() for many dates in one call, with one number of working days or as many; in the place of a question that is refused
    comes its InputError, not raised."""
    dates = [day(one, "starts") for one in starts]
    numbers = [workdays] * len(dates) if isinstance(workdays, int) else [_number(one) for one in workdays]
    if len(numbers) != len(dates):
        raise ValueError(f"{len(dates)} dates, but {len(numbers)} numbers of working days")
    columns = [(c_int32 * len(dates))(*dates), (c_int64 * len(dates))(*numbers)]
    return _ask_many(lib.smeplat_workdays_add_n, columns, len(dates), calendar)


def count_many(
    starts: Iterable[Date], ends: Iterable[Date], calendar: Optional[Calendar] = None
) -> List[Union[Workdays, InputError]]:
    """count() for many pairs of dates in one call, as add_many()."""
    froms, tos = [day(one, "starts") for one in starts], [day(one, "ends") for one in ends]
    if len(froms) != len(tos):
        raise ValueError(f"{len(froms)} starts, but {len(tos)} ends")
    columns = [(c_int32 * len(froms))(*froms), (c_int32 * len(tos))(*tos)]
    return _ask_many(lib.smeplat_workdays_count_n, columns, len(froms), calendar)


def check_many(dates: Iterable[Date], calendar: Optional[Calendar] = None) -> List[Union[Workdays, InputError]]:
    """check() for many dates in one call, as add_many()."""
    days = [day(one, "dates") for one in dates]
    return _ask_many(lib.smeplat_workdays_check_n, [(c_int32 * len(days))(*days)], len(days), calendar)


def coverage(calendar: Optional[Calendar] = None) -> Coverage:
    """What a calendar speaks of; None: the built-in table."""
    keep: List[Any] = []
    cal = lent_calendar(calendar, keep)
    out, error = _abi.Coverage.new(), _abi.Error.new()
    if lib.smeplat_calendar_coverage(None if cal is None else byref(cal), byref(out), byref(error)):
        refuse(error)
    return Coverage(out, keep)


def _moved(function: Any, start: Date, number: int) -> Date:
    out = c_int32()
    status = function(day(start, "start"), number, byref(out))
    if status:
        raise InputError(status)
    found = date_of(out.value)
    assert found
    return found


def add_months(start: Date, months: int) -> Date:
    """The corresponding day so many months later, or the month's last day where there is none (民法典 202). Forward only.

    InputError: months below 0 (status RANGE), a result outside 1900..2199 (status DATE).
    """
    return _moved(lib.smeplat_date_add_months, start, _small(months))


def add_years(start: Date, years: int) -> Date:
    """The corresponding day so many years later, 29 February becoming 28 February where there is none. As add_months()."""
    return _moved(lib.smeplat_date_add_years, start, _small(years))


def _small(value: int) -> int:
    number = whole(value, "number")
    if not -(2**31) <= number < 2**31:
        raise misplaced("RANGE", "calendar.", "date")
    return number
