"""Attributes that read and write the fields of a struct in Python's own types, and the objects that have them.

SPDX-License-Identifier: Apache-2.0
"""
from __future__ import annotations

from collections.abc import MutableMapping
from ctypes import addressof, memmove, sizeof, string_at
from datetime import date as Date, datetime
from operator import index

from . import _abi, enums
from ._error import InputError, misplaced
from ._library import address

TYPE_CHECKING = False
if TYPE_CHECKING:
    from decimal import Decimal
    from typing import (
        Any,
        Callable,
        Dict,
        FrozenSet,
        Generic,
        Iterable,
        Iterator,
        List,
        Optional,
        Tuple,
        Type,
        TypeVar,
        Union,
    )

    from .enums import Basis, Industry

    T = TypeVar("T")
    G = TypeVar("G")
    V = TypeVar("V")
    Own = TypeVar("Own", bound="Input")
    # An enumerator, its name or its number.
    Like = Union[T, str, int, None]
    # A fact, or a bare value, which counts as declared.
    FactLike = Union[T, "Fact[T]", None]
    YuanLike = Union[Decimal, str, int, "Fact[Decimal]", None]
    SetLike = Union[Iterable[Like[Industry]], "Fact[FrozenSet[Industry]]", None]
else:

    class Generic:
        """Stands in for typing.Generic, which takes longer to import than all of this package."""

        __slots__ = ()

        def __class_getitem__(cls, _):
            return cls

    T = G = V = None

LEAST, MOST = -(2**63), 2**63 - 1
# What a mapping of settings is that sets nothing.
EMPTY: Any = {}


class Fact(Generic[T]):
    """One stated fact with its own standing: `value`, `basis` (Basis, DECLARED if not said) and `evidence`, your own number
    for the document, or None. A bare value stands for Fact(value); what is not stated is None. Never changes."""

    __slots__ = ("basis", "evidence", "value")
    value: T
    basis: Basis
    evidence: Optional[int]

    def __init__(self, value: T, basis: Like[Basis] = "DECLARED", evidence: Optional[int] = None) -> None:
        object.__setattr__(self, "value", value)
        object.__setattr__(self, "basis", enumerator("basis", basis))
        object.__setattr__(self, "evidence", evidence)

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError("a Fact never changes: make another")

    __delattr__ = __setattr__  # type: ignore[assignment]

    def _all(self) -> Tuple[Any, ...]:
        return self.value, self.basis, self.evidence

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Fact):
            return NotImplemented
        return self._all() == other._all()

    def __hash__(self) -> int:
        return hash(self._all())

    def __reduce__(self) -> Tuple[Any, ...]:
        return Fact, (self.value, int(self.basis), self.evidence)

    def __repr__(self) -> str:
        more = "" if self.evidence is None else f", evidence={self.evidence!r}"
        return f"Fact({_plain(self.value)}, {str(self.basis)!r}{more})"


def enumerator(family: str, value: Like[Any]) -> Any:
    """A member by itself, its name or its number."""
    cls = getattr(enums, CLASS[family])
    if isinstance(value, str):
        try:
            return cls(value)
        except ValueError:
            raise InputError(enums.Status.ENUM, detail=f"({cls.__name__}: {value!r})") from None
    number: Any = value
    return cls(index(number))


CLASS = {family: "".join(part.capitalize() for part in family.split("_")) for family in _abi.FAMILIES}


def whole(value: Any, name: str) -> int:
    """A whole number; a float or a yes/no is none."""
    if isinstance(value, bool):
        raise TypeError(f"{name}: a whole number, not {value!r}")
    try:
        return index(value)
    except TypeError:
        raise TypeError(f"{name}: a whole number, not {type(value).__name__} ({value!r})") from None


def day(value: Any, name: str) -> int:
    """A date as YYYYMMDD."""
    if not isinstance(value, Date) or isinstance(value, datetime):
        raise TypeError(f"{name}: a datetime.date, not {type(value).__name__} ({value!r})")
    return value.year * 10000 + value.month * 100 + value.day


def date_of(number: int) -> Optional[Date]:
    """The date of YYYYMMDD, None for 0."""
    return Date(number // 10000, number // 100 % 100, number % 100) if number else None


def yes_no(value: Any, name: str) -> int:
    if type(value) is bool:
        return value
    if type(value).__name__ in ("bool_", "bool") and hasattr(value, "item"):  # numpy's
        return bool(value)
    if isinstance(value, int):
        return value
    raise TypeError(f"{name}: True or False, not {type(value).__name__} ({value!r})")


def bits_of(mask: int) -> Iterator[int]:
    while mask:
        low = mask & -mask
        yield low.bit_length() - 1
        mask ^= low


def fen_of(value: Any, name: str) -> int:
    """Yuan as fen, exactly."""
    from decimal import Decimal

    if isinstance(value, (float, bool)) or not isinstance(value, (int, str, Decimal)):
        raise TypeError(f"{name}: a Decimal, text or whole number of yuan, not {type(value).__name__} ({value!r})")
    sign, digits, exponent = Decimal(value).as_tuple()
    if not isinstance(exponent, int):
        raise ValueError(f"{name}: {value!r} is no amount")
    number = int("".join(map(str, digits)))
    if exponent >= -2:
        number *= 10 ** (exponent + 2)
    elif number % 10 ** (-2 - exponent):
        raise ValueError(f"{name}: {value!r} is not a whole number of fen")
    else:
        number //= 10 ** (-2 - exponent)
    return -number if sign else number


def yuan_of(fen: int) -> Decimal:
    """An amount of fen in yuan, exact."""
    from decimal import Decimal

    return Decimal(fen).scaleb(-2)


# ---- codecs: between a field of a struct and Python ---------------------------------------------------------------


class Codec:
    """A kind of field."""

    #: Kept beside the struct and put into it only for the time of a call.
    beside = False

    def get(self, c: Any, name: str, owner: Any) -> Any:
        raise NotImplementedError

    def put(self, c: Any, name: str, value: Any, owner: Any) -> None:
        raise NotImplementedError


class Number(Codec):
    """A number; one of them may stand for None."""

    def __init__(self, none: Optional[int] = None) -> None:
        self.none = none

    def get(self, c: Any, name: str, owner: Any) -> Any:
        found = getattr(c, name)
        return None if found == self.none else found

    def put(self, c: Any, name: str, value: Any, owner: Any) -> None:
        number = 0 if value is None else whole(value, name)
        size = getattr(type(c), name).size
        if not -(1 << (8 * size - 1)) <= number < 1 << (8 * size - 1):
            raise misplaced("RANGE", owner._prefix, name, f"({number})")
        setattr(c, name, number)


class YesNo(Codec):
    def get(self, c: Any, name: str, owner: Any) -> Any:
        return bool(getattr(c, name))

    def put(self, c: Any, name: str, value: Any, owner: Any) -> None:
        setattr(c, name, 0 if value is None else yes_no(value, name))


class Character(Codec):
    def get(self, c: Any, name: str, owner: Any) -> Any:
        return chr(getattr(c, name))


class Day(Codec):
    def get(self, c: Any, name: str, owner: Any) -> Any:
        return date_of(getattr(c, name))

    def put(self, c: Any, name: str, value: Any, owner: Any) -> None:
        setattr(c, name, 0 if value is None else day(value, name))


class Enum(Codec):
    def __init__(self, family: str, none: bool = False) -> None:
        self.family = family
        self.none = none

    def get(self, c: Any, name: str, owner: Any) -> Any:
        found = getattr(c, name)
        return getattr(enums, CLASS[self.family])(found) if found or not self.none else None

    def put(self, c: Any, name: str, value: Any, owner: Any) -> None:
        if value is None:
            setattr(c, name, 0)
            return
        try:
            setattr(c, name, enumerator(self.family, value))
        except InputError as error:
            raise misplaced("ENUM", owner._prefix, name, error.detail) from None
        except TypeError:
            cls = CLASS[self.family]
            raise TypeError(f"{name}: {cls}, its name or number, not {type(value).__name__} ({value!r})") from None


class Mask(Codec):
    def __init__(self, family: str) -> None:
        self.family = family

    def get(self, c: Any, name: str, owner: Any) -> Any:
        cls = getattr(enums, CLASS[self.family])
        return tuple(cls(n) for n in bits_of(getattr(c, name)))


class Share(Codec):
    """A fraction; {0, 0} is None."""

    def get(self, c: Any, name: str, owner: Any) -> Any:
        from fractions import Fraction

        found = getattr(c, name)
        return Fraction(found.num, found.den) if found.den else None

    def put(self, c: Any, name: str, value: Any, owner: Any) -> None:
        if value is None:
            num, den = 0, 0
        elif isinstance(value, tuple):
            num, den = (whole(part, name) for part in value)
        else:
            try:
                num, den = whole(value.numerator, name), whole(value.denominator, name)
            except AttributeError:
                raise TypeError(f"{name}: a Fraction, not {type(value).__name__} ({value!r})") from None
        if not (LEAST <= num <= MOST and LEAST <= den <= MOST):
            raise misplaced("RANGE", owner._prefix, name)
        setattr(c, name, _abi.Ratio(num, den))


class FactOf(Codec):
    """A fact whose value is taken in by one function and read by another."""

    def __init__(self, into: Callable[[Any, str], int], out: Callable[[int], Any]) -> None:
        self.into = into
        self.out = out

    def get(self, c: Any, name: str, owner: Any) -> Any:
        fact = getattr(c, name)
        if not fact.basis:
            return None
        return Fact(self.out(fact.value), fact.basis, fact.evidence or None)

    def put(self, c: Any, name: str, value: Any, owner: Any) -> None:
        if value is None:
            setattr(c, name, _abi.Fact())
            return
        basis, evidence = 1, 0
        if isinstance(value, Fact):
            basis = int(value.basis)
            evidence = 0 if value.evidence is None else whole(value.evidence, name)
            value = value.value
        number = self.into(value, name)
        if not LEAST <= number <= MOST or not -(2**31) <= evidence < 2**31:
            raise misplaced("RANGE", owner._prefix, name)
        setattr(c, name, _abi.Fact(number, basis, evidence))


def industries(value: Any, name: str) -> int:
    if isinstance(value, (str, int)):
        raise TypeError(f"{name}: several Industry, not {value!r}")
    mask = 0
    for one in value:
        number = int(enumerator("industry", one))
        if not 0 <= number < 63:
            raise misplaced("BITS", "", name)
        mask |= 1 << number
    return mask


class Items(Codec):
    """The items of a service: numbers whose last two digits are bits."""

    def get(self, c: Any, name: str, owner: Any) -> Any:
        return frozenset(enums.Item(c.function * 100 + n) for n in bits_of(getattr(c, name)))

    def put(self, c: Any, name: str, value: Any, owner: Any) -> None:
        mask = 0
        for one in () if value is None else value:
            number = int(enumerator("item", one))
            if number // 100 != c.function or number % 100 > 63:
                raise misplaced("BITS", owner._prefix, name, f"({enums.Item(number)})")
            mask |= 1 << number % 100
        setattr(c, name, mask)


class SettingsView(MutableMapping):  # type: ignore[type-arg]
    """Settings by criterion or by reading point; keys can be members, names or numbers."""

    def __init__(self, owner: Any, row: Any, keys: str, values: str) -> None:
        self._owner, self._row, self._keys, self._values = owner, row, keys, values

    def _number(self, key: Any) -> int:
        number = int(enumerator(self._keys, key))
        if not 0 < number < len(self._row):
            raise KeyError(key)
        return number

    def __getitem__(self, key: Any) -> Any:
        found = self._row[self._number(key)]
        return (
            found
            if self._values == "int"
            else bool(found)
            if self._values == "bool"
            else enumerator(self._values, found)
        )

    def __setitem__(self, key: Any, value: Any) -> None:
        number = self._number(key)
        if self._values == "int":
            value = whole(value, str(key))
        else:
            value = yes_no(value, str(key)) if self._values == "bool" else int(enumerator(self._values, value))
        if not 0 <= value < 256:
            raise ValueError(f"{key}: {value} is no setting")
        self._row[number] = value

    def __delitem__(self, key: Any) -> None:
        raise TypeError("a setting cannot be taken away")

    def __iter__(self) -> Iterator[Any]:
        return iter(getattr(enums, CLASS[self._keys]))

    def __len__(self) -> int:
        return len(_abi.FAMILIES[self._keys])

    def __repr__(self) -> str:
        return "{" + ", ".join(f"{str(key)!r}: {_plain(value)}" for key, value in self.items()) + "}"


class Settings(Codec):
    """An array of bytes, by the number of something. Setting it sets what is named and leaves the rest."""

    def __init__(self, keys: str, values: str) -> None:
        self.keys, self.values = keys, values

    def get(self, c: Any, name: str, owner: Any) -> Any:
        return SettingsView(owner, getattr(c, name), self.keys, self.values)

    def put(self, c: Any, name: str, value: Any, owner: Any) -> None:
        view = self.get(c, name, owner)
        for key, setting in value.items():
            view[key] = setting


class Text(Codec):
    """Text: kept as Python has it, lent to C for the time of a call. In results it is copied out."""

    beside = True

    def get(self, c: Any, name: str, owner: Any) -> Any:
        found = getattr(c, name)
        return string_at(found.ptr, found.len).decode("utf-8") if found.len else None

    def take(self, value: Any, name: str) -> Any:
        if value is not None and not isinstance(value, str):
            raise TypeError(f"{name}: text, not {type(value).__name__} ({value!r})")
        return value or None

    def lend(self, c: Any, name: str, value: Any, keep: List[Any]) -> None:
        # C refuses what is not UTF-8 and says where.
        data = value.encode("utf-8", "surrogatepass")
        keep.append(data)
        setattr(c, name, _abi.Str(address(data), len(data)))


class Texts(Codec):
    beside = True

    def __init__(self, count: str) -> None:
        self.count = count

    def take(self, value: Any, name: str) -> Any:
        if isinstance(value, str):
            raise TypeError(f"{name}: several texts, not one")
        found = list(() if value is None else value)
        for one in found:
            if not isinstance(one, str):
                raise TypeError(f"{name}: texts, not {type(one).__name__} ({one!r})")
        return found

    def lend(self, c: Any, name: str, value: Any, keep: List[Any]) -> None:
        value = self.take(value, name)
        rows = (_abi.Str * len(value))()
        for row, one in zip(rows, value):
            data = one.encode("utf-8", "surrogatepass")
            keep.append(data)
            row.ptr, row.len = address(data), len(data)
        keep.append(rows)
        setattr(c, name, addressof(rows))
        setattr(c, self.count, len(rows))


class Many(Codec):
    """A list of other inputs."""

    beside = True

    def __init__(self, count: str) -> None:
        self.count = count

    def take(self, value: Any, name: str) -> Any:
        return list(() if value is None else value)

    def lend(self, c: Any, name: str, value: Any, keep: List[Any]) -> None:
        kind = getattr(_abi, LISTS[name])
        value = list(value)
        rows = (kind * len(value))()
        for i, one in enumerate(value):
            if not isinstance(one, Input) or one._struct is not kind:
                raise TypeError(f"{name}: {LISTS[name]} objects, not {type(one).__name__} ({one!r})")
            rows[i] = one._lent(keep)
        keep.append(rows)
        setattr(c, name, addressof(rows))
        setattr(c, self.count, len(rows))


# What a list of this name is made of.
LISTS = {
    "services": "Service",
    "incidents": "Incident",
    "revocations": "Revocation",
    "rulings": "Ruling",
    "falsehoods": "Falsehood",
    "objections": "Objection",
}


class One(Codec):
    """Another input, pointed to."""

    beside = True

    def take(self, value: Any, name: str) -> Any:
        if value is not None and not isinstance(value, Input):
            raise TypeError(f"{name}: {name.capitalize()}, not {type(value).__name__} ({value!r})")
        return value

    def lend(self, c: Any, name: str, value: Any, keep: List[Any]) -> None:
        other = value._lent(keep)
        keep.append(other)
        setattr(c, name, addressof(other))


INT, INT_OR_NONE, COUNT_OR_NONE = Number(), Number(0), Number(-1)
YES, CHAR, DATE, RATIO, TEXT, ITEMS, ONE = YesNo(), Character(), Day(), Share(), Text(), Items(), One()
FACT_YES = FactOf(yes_no, bool)
FACT_INT = FACT_FEN = FactOf(whole, int)
FACT_DATE = FactOf(day, date_of)
FACT_SET = FactOf(industries, lambda mask: frozenset(enums.Industry(n) for n in bits_of(mask)))
FACT_YUAN = FactOf(fen_of, yuan_of)


# ---- attributes ---------------------------------------------------------------------------------------------------


class Read(Generic[G]):
    """An attribute that can be read."""

    name = ""

    def __init__(self, codec: Any, doc: str = "") -> None:
        self.codec = codec
        self.__doc__ = doc

    def __set_name__(self, owner: Any, name: str) -> None:
        self.name = name
        self.c_name = name.rstrip("_")

    def __get__(self, obj: Any, owner: Any = None) -> G:
        if obj is None:
            return self  # type: ignore[return-value]
        found: G = self.codec.get(obj._c, self.c_name, obj)
        return found


class Attr(Read[G], Generic[G, V]):
    """An attribute that can be set too."""

    def __get__(self, obj: Any, owner: Any = None) -> G:
        if obj is None:
            return self  # type: ignore[return-value]
        found: G
        if not self.codec.beside:
            found = self.codec.get(obj._c, self.c_name, obj)
        elif isinstance(self.codec, (Many, Texts)):
            found = obj._more.setdefault(self.name, [])
        else:
            found = obj._more.get(self.name)
        return found

    def __set__(self, obj: Any, value: V) -> None:
        if self.codec.beside:
            obj._more[self.name] = self.codec.take(value, self.name)
        else:
            self.codec.put(obj._c, self.c_name, value, obj)


class Yuan(Attr[G, V]):
    """The same amount in yuan, exact, as a Decimal."""

    def __init__(self, fen: str) -> None:
        super().__init__(FACT_YUAN, f"`{fen}` in yuan, exact: a Decimal; text and whole numbers are taken too")
        self.fen = fen

    def __set_name__(self, owner: Any, name: str) -> None:
        self.name, self.c_name = name, self.fen


# ---- objects ------------------------------------------------------------------------------------------------------


def attributes(cls: Any) -> Dict[str, Read[Any]]:
    """The attributes of a class by name, in the order of the header."""
    found: Optional[Dict[str, Read[Any]]] = cls.__dict__.get("_attributes")
    if found is None:
        found = {}
        for base in reversed(cls.__mro__):
            found.update((n, a) for n, a in vars(base).items() if isinstance(a, Read))
        cls._attributes = found
    return found


class Input:
    """What a caller states. Attributes can be set at any time; what is not stated is None. Two are equal if they state the
    same. A call takes what is stated when it is made: other threads may go on changing it."""

    __slots__ = ("_c", "_more")
    _struct: Any = None
    _prefix = ""
    _c: Any
    _more: Dict[str, Any]

    def __new__(cls: Type[Own], *_: Any, **__: Any) -> Own:
        self = object.__new__(cls)
        self._c = cls._struct.new()
        self._more = {}
        return self

    def _fill(self, given: Dict[str, Any]) -> None:
        for name, value in given.items():
            if value is not None and name != "self":
                if name.endswith("_yuan") and given.get(name[: -len("yuan")] + "fen") is not None:
                    raise TypeError(f"{name}: given in fen too")
                setattr(self, name, value)

    def _lent(self, keep: List[Any]) -> Any:
        """A copy of the struct for one call, its pointers set; what they point to is put into `keep`."""
        c = self._struct.from_buffer_copy(self._c)
        for name, value in self._more.items():
            if value:
                attribute: Any = attributes(type(self))[name]
                attribute.codec.lend(c, attribute.c_name, value, keep)
        return c

    def _stated(self) -> Dict[str, Any]:
        """Name and value of all that is stated."""
        blank = type(self)._struct.new()
        found = {}
        for name, attribute in attributes(type(self)).items():
            if isinstance(attribute, Yuan):
                continue
            if attribute.codec.beside:
                if self._more.get(name):
                    found[name] = self._more[name]
            elif bytes(_part(self._c, attribute.c_name)) != bytes(_part(blank, attribute.c_name)):
                found[name] = getattr(self, name)
        return found

    @classmethod
    def from_document(cls: Type[Own], data: Dict[str, Any]) -> Own:
        """From an object of a document (docs/json.md). DocumentError: its shape, with the path."""
        from ._read import read

        found: Own = read(cls, data)
        return found

    def to_document(self) -> Dict[str, Any]:
        """As it would stand in a document."""
        from ._read import written

        return written(self)

    def replace(self: Own, **changes: Any) -> Own:
        """A copy in which some attributes are other."""
        other = self.__copy__()
        for name, value in changes.items():
            if name not in attributes(type(self)):
                raise TypeError(f"{type(self).__name__} has no {name}")
            setattr(other, name, value)
        return other

    def __copy__(self: Own) -> Own:
        other = type(self).__new__(type(self))
        memmove(addressof(other._c), addressof(self._c), sizeof(self._c))
        other._more = {name: list(value) if isinstance(value, list) else value for name, value in self._more.items()}
        return other

    def __deepcopy__(self: Own, memo: Any) -> Own:
        from copy import deepcopy

        other = self.__copy__()
        other._more = deepcopy(self._more, memo)
        return other

    def __reduce__(self) -> Tuple[Any, ...]:
        return _restored, (type(self), bytes(self._c), self._more)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Input) or self._struct is not other._struct:
            return NotImplemented
        mine, its = ({n: v for n, v in one._more.items() if v} for one in (self, other))
        return mine == its and bytes(self._c) == bytes(other._c)

    __hash__ = None  # type: ignore[assignment]

    def __repr__(self) -> str:
        rows = [f"{name}={_plain(value)}" for name, value in self._stated().items()]
        return f"{type(self).__name__}({', '.join(rows)})"


def _restored(cls: Any, data: bytes, more: Dict[str, Any]) -> Any:
    found = cls.__new__(cls)
    if len(data) != sizeof(found._c):
        raise ValueError(f"a {cls.__name__} of another version")
    memmove(addressof(found._c), data, len(data))
    found._more = more
    return found


def taken(cls: Any, c: Any) -> Any:
    """An Input from a struct whose pointers are valid: texts and lists are copied out, nothing is borrowed."""
    from . import _input

    found = object.__new__(cls)
    found._c = cls._struct.from_buffer_copy(c)
    found._more = {}
    for name, attribute in attributes(cls).items():
        codec: Any = attribute.codec
        if not codec.beside:
            continue
        if isinstance(codec, (Many, Texts)):
            count, at = getattr(c, codec.count), getattr(c, attribute.c_name)
            kind = getattr(_abi, LISTS[name]) if isinstance(codec, Many) else _abi.Str
            rows = (kind * count).from_address(at) if count else ()
            made = getattr(_input, LISTS[name]) if isinstance(codec, Many) else None
            found._more[name] = [taken(made, row) if made else _decoded(row) for row in rows]
            setattr(found._c, attribute.c_name, None)
            setattr(found._c, codec.count, 0)
        else:
            found._more[name] = codec.get(c, attribute.c_name, found)
            setattr(found._c, attribute.c_name, _abi.Str())
    return found


def _decoded(text: Any) -> str:
    return string_at(text.ptr, text.len).decode("utf-8") if text.len else ""


def _part(c: Any, name: str) -> memoryview:
    field = getattr(type(c), name)
    return memoryview(c).cast("B")[field.offset : field.offset + field.size]


def _plain(value: Any) -> str:
    """repr() of a value as an argument: a bare value for a fact that is declared, names for enumerators."""
    if isinstance(value, Fact) and value.basis == 1 and value.evidence is None:
        return _plain(value.value)
    if isinstance(value, frozenset):
        return "{" + ", ".join(_plain(one) for one in sorted(value)) + "}" if value else "[]"
    if isinstance(value, enums.Named):
        return repr(str(value))
    return repr(value)


class Result:
    """What a call said. Never changes."""

    __slots__ = ("_c", "_keep")
    _struct: Any = None

    def __init__(self, c: Any, keep: Any = None) -> None:
        self._c = c
        # What texts of the struct point into.
        self._keep = keep

    def to_dict(self) -> Dict[str, Any]:
        """All attributes by name, in Python's types."""
        return {name: getattr(self, name) for name in attributes(type(self))}

    def to_document(self) -> Dict[str, Any]:
        """All attributes by name, as in JSON documents: names for enumerators, text for dates, None for what is not."""
        return {name: document(value) for name, value in self.to_dict().items()}

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Result) or self._struct is not other._struct:
            return NotImplemented
        return self.to_dict() == other.to_dict()

    __hash__ = None  # type: ignore[assignment]

    def __repr__(self) -> str:
        rows = [f"{name}={_short(value)}" for name, value in self.to_dict().items() if value not in (None, (), 0, "")]
        return f"<{type(self).__name__} {' '.join(rows)}>"


def _short(value: Any) -> str:
    if isinstance(value, tuple):
        return "(" + ", ".join(_short(one) for one in value) + ")"
    return str(value) if isinstance(value, (Date, enums.Named)) else repr(value)


def document(value: Any) -> Any:
    """A value as JSON has it."""
    if value is None or isinstance(value, (bool, str)):
        return value
    if isinstance(value, (tuple, list, frozenset)):
        return [document(one) for one in (sorted(value) if isinstance(value, frozenset) else value)]
    if isinstance(value, enums.Named):
        return str(value)
    if isinstance(value, Date):
        return value.isoformat()
    if isinstance(value, int):
        return value
    if isinstance(value, Result):
        return value.to_document()
    return {"num": value.numerator, "den": value.denominator}
