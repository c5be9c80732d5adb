"""Applications assessed: Art. 3, 6, 7, 10 and the bar of Art. 15, what the readings change, and the way to yes.

SPDX-License-Identifier: Apache-2.0
"""
from __future__ import annotations

from ctypes import addressof, byref, sizeof
from datetime import date as Date

from . import _abi, _types, enums
from ._attr import DATE, TEXT, FactOf, attributes, date_of, document, enumerator, yuan_of
from ._error import InputError, refuse
from ._input import Platform, Round, Rules, field_path, lent, lent_round, lent_rules, ref
from ._library import columns, language, lib, text

TYPE_CHECKING = False
if TYPE_CHECKING:
    from decimal import Decimal
    from fractions import Fraction
    from typing import Any, Dict, FrozenSet, Iterable, Iterator, List, Optional, Tuple, Union

    from .enums import Criterion, Reading, Verdict

    Figure = Union[int, Date, Fraction, None]

PRESENT = _abi.FAMILIES["present"]
UNIT = _abi.FAMILIES["unit"]
SHARES = (UNIT["MONEY_SHARE"], UNIT["ANSWER_SHARE"])


class Finding(_types.Finding):
    """What one criterion came to: verdict, reasons, figures, what is missing and until when."""

    __slots__ = ()

    def _figure(self, name: str) -> Figure:
        c = self._c
        if not c.present & PRESENT[name.upper()]:
            return None
        ratio = getattr(c, name)
        if c.unit == UNIT["DATE"]:
            return date_of(ratio.num)
        if c.unit in SHARES:
            from fractions import Fraction

            return Fraction(ratio.num, ratio.den) if ratio.den else None
        number: int = ratio.num
        return number

    def _amount(self, name: str) -> Optional[int]:
        return getattr(self._c, name) if self._c.present & PRESENT[name.upper()] else None

    def _parts(self, name: str) -> Optional[Tuple[int, int]]:
        ratio = getattr(self._c, name)
        return (ratio.num, ratio.den) if self._c.unit in SHARES and self._figure_there(name) else None

    def _figure_there(self, name: str) -> bool:
        return bool(self._c.present & PRESENT[name.upper()])

    @property
    def observed(self) -> Figure:
        """What is stated: an int in `unit`, a date, or a Fraction for a share (None for a share of nothing)."""
        return self._figure("observed")

    @property
    def required(self) -> Figure:
        """What the rules ask for, likewise; for AGE and FILED_IN_TIME the deadline, for BAR the first day free of it."""
        return self._figure("required")

    @property
    def observed_parts(self) -> Optional[Tuple[int, int]]:
        """Numerator and denominator of a share as stated, not reduced; None for what is no share."""
        return self._parts("observed")

    @property
    def required_parts(self) -> Optional[Tuple[int, int]]:
        """Numerator and denominator of the share the rules ask for, not reduced; None for what is no share."""
        return self._parts("required")

    @property
    def observed_yuan(self) -> Optional[Decimal]:
        """`observed` in yuan, exact; None for what is no money."""
        return self._yuan(self.observed)

    @property
    def required_yuan(self) -> Optional[Decimal]:
        """`required` in yuan, exact; None for what is no money."""
        return self._yuan(self.required)

    def _yuan(self, figure: Figure) -> Optional[Decimal]:
        return yuan_of(figure) if self._c.unit == UNIT["FEN"] and isinstance(figure, int) else None

    @property
    def shortfall(self) -> Optional[int]:
        """The least change of `observed` (of a share: of its numerator) that is MET, in `unit`; None where no stated number
        falls short."""
        return self._amount("shortfall")

    @property
    def shortfall_both(self) -> Optional[int]:
        """Shares only: the least amount added to both parts that is MET."""
        return self._amount("shortfall_both")

    @property
    def field_path(self) -> Optional[str]:
        """`field` with its place in a list: "incidents[1].severity"; None without a field."""
        return field_path(self._c.field, self._c.field_entry)

    def text(self, lang: Optional[str] = None) -> str:
        """The finding in full sentences, "zh" or "en"."""
        return text(lib.smeplat_finding_text, byref(self._c), language(lang))

    def to_document(self) -> Dict[str, Any]:
        """As it stands in a result document (docs/json.md)."""

        def figure(name: str) -> Any:
            parts = self._parts(name)
            return {"num": parts[0], "den": parts[1]} if parts else document(self._figure(name))

        return {
            "criterion": str(self.criterion),
            "clause": str(self.clause),
            "verdict": str(self.verdict),
            "reasons": document(self.reasons),
            "observed": figure("observed"),
            "required": figure("required"),
            "shortfall": self.shortfall,
            "shortfall_both": self.shortfall_both,
            "unit": str(self.unit) if self.unit else None,
            "met_from": document(self.met_from),
            "field": self.field_path,
            "entry": self.entry,
            "evidence": self.evidence,
            "readings": document(self.readings),
        }

    def __repr__(self) -> str:
        rows = [f"{self.criterion} {self.verdict}"]
        figures = ("observed", "required", "shortfall", "shortfall_both", "met_from")
        for name in figures:
            value = getattr(self, name)
            if value is not None:
                rows.append(f"{name}={value}")
        if self.reasons:
            rows.append("reasons=" + "+".join(map(str, self.reasons)))
        if self.field is not None:
            rows.append(f"field={self.field_path}")
        return f"<Finding {' '.join(rows)}>"

    def __str__(self) -> str:
        return self.text()

    def _repr_html_(self) -> str:
        from ._html import findings

        return findings((self,))


class Assessment(_types.Assessment):
    """What an application came to: three verdicts, counts, and a Finding a criterion. str() is the report for people, as
    report() writes it. A result is advice (Art. 19), and MET is not the award (Art. 11)."""

    __slots__ = ("_findings", "_platform", "_round", "_rules")
    _findings: Any

    def __init__(self, c: Any, findings: Any, platform: Any, round: Any, rules: Any, keep: Any) -> None:
        super().__init__(c, keep)
        self._findings = findings
        self._platform, self._round, self._rules = platform, round, rules

    @property
    def name(self) -> Optional[str]:
        """Name of the platform, as stated."""
        found: Optional[str] = TEXT.get(self._platform, "name", self)
        return found

    @property
    def uscc(self) -> Optional[str]:
        """The operator's code, as stated."""
        found: Optional[str] = TEXT.get(self._platform, "uscc", self)
        return found

    @property
    def deadline(self) -> Date:
        """D, the deadline of the round."""
        found: Date = DATE.get(self._round, "deadline", self)
        return found

    @property
    def findings(self) -> Tuple[Finding, ...]:
        """One a criterion, in the order of the text."""
        if self._findings is None:
            count = self._c.finding_count
            rows = (_abi.Finding * count)()
            rows[0].struct_size = sizeof(_abi.Finding)
            out, error = _abi.Assessment.new(), _abi.Error.new()
            arguments = byref(self._platform), byref(self._round), ref(self._rules)
            if lib.smeplat_assess(*arguments, byref(out), rows, count, byref(error)):
                refuse(error)
            self._findings = rows
        return tuple(Finding(row) for row in self._findings[: self._c.finding_count])

    def __getitem__(self, criterion: Union[Criterion, str, int]) -> Finding:
        """The finding on a criterion: assessment["ART6_1_AGE"]."""
        number = enumerator("criterion", criterion)
        for finding in self.findings:
            if finding.criterion == number:
                return finding
        raise KeyError(criterion)

    def __iter__(self) -> Iterator[Finding]:
        return iter(self.findings)

    def __len__(self) -> int:
        count: int = self._c.finding_count
        return count

    @property
    def open(self) -> Tuple[Finding, ...]:
        """The findings that stand in the way: NOT_MET, UNKNOWN, DISCRETION."""
        done = (enums.Verdict.MET, enums.Verdict.NOT_APPLICABLE)
        return tuple(finding for finding in self.findings if finding.verdict not in done)

    @property
    def counts(self) -> Dict[Verdict, int]:
        """How many criteria came to each verdict."""
        verdicts = ("NOT_MET", "UNKNOWN", "DISCRETION", "MET", "NOT_APPLICABLE")
        return {enums.Verdict[name]: getattr(self._c, f"{name.lower()}_count") for name in verdicts}

    def report(
        self, lang: Optional[str] = None, *, width: int = 100, open_only: bool = False, colour: bool = False
    ) -> str:
        """A report for people, "zh" or "en".

        width:     columns to keep within, 40 to 400; a full-width character is two
        open_only: leave out what is MET or NOT_APPLICABLE
        colour:    ANSI colours, for a terminal
        """
        self.findings
        c = _abi.Report.new()
        c.lang, c.flags, c.width = language(lang), (1 if open_only else 0) | (2 if colour else 0), columns(width)
        c.platform, c.round, c.assessment = (addressof(one) for one in (self._platform, self._round, self._c))
        c.rules = addressof(self._rules) if self._rules is not None else None
        c.findings, c.finding_count = addressof(self._findings), self._c.finding_count
        return text(lib.smeplat_report_text, byref(c))

    def to_document(self) -> Dict[str, Any]:
        """As it stands under `results` in a result document (docs/json.md)."""
        return {
            "name": self.name,
            "uscc": self.uscc,
            "conditions": str(self.conditions),
            "filing": str(self.filing),
            "overall": str(self.overall),
            "counts": {str(verdict): count for verdict, count in self.counts.items()},
            "tags": document(self.tags),
            "notes": document(self.notes),
            "earliest": document(self.earliest),
            "findings": [finding.to_document() for finding in self.findings],
        }

    def record(self) -> bytes:
        """The canonical record of this decision: what was stated, the rules in full and every finding, the same bytes on every
        machine; for hashing, signing and keeping. Record(data) reads it back. docs/record.md says what is in each byte."""
        from ._record import record_of

        return record_of(self)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Assessment):
            return NotImplemented
        return self.to_document() == other.to_document()

    __hash__ = None  # type: ignore[assignment]

    def __repr__(self) -> str:
        counts = ", ".join(f"{count} {verdict}" for verdict, count in self.counts.items() if count)
        return f"<Assessment {self.overall} of {self.name or '(no name)'} by {self.deadline}: {counts}>"

    def __str__(self) -> str:
        return self.report()

    def html(self, lang: Optional[str] = None) -> str:
        """A table for a page or a notebook, "zh" or "en"; complete in itself, no script."""
        from ._html import assessment

        return assessment(self, lang)

    def _repr_html_(self) -> str:
        return self.html()


def assess(platform: Platform, round: Union[Round, Date], rules: Optional[Rules] = None) -> Assessment:
    """Assesses one application (Art. 3, 6, 7, 10, 15). Pure: the same arguments give the same answer.

    platform: what is stated; what is not leaves cases open and never counts as a no
    round:    the round, or its deadline D alone
    rules:    None: the 2022 Measures

    InputError: something stated cannot be so; field, entry and clause say what. A platform that fails is no error.
    """
    keep: List[Any] = []
    p, d, r = lent(platform, Platform, keep), lent_round(round, keep), lent_rules(rules, keep)
    count = lib.smeplat_criterion_count()
    rows = (_abi.Finding * count)()
    rows[0].struct_size = sizeof(_abi.Finding)
    out, error = _abi.Assessment.new(), _abi.Error.new()
    if lib.smeplat_assess(byref(p), byref(d), ref(r), byref(out), rows, count, byref(error)):
        refuse(error)
    return Assessment(out, rows, p, d, r, keep)


def assess_criterion(
    platform: Platform, round: Union[Round, Date], criterion: Union[Criterion, str, int], rules: Optional[Rules] = None
) -> Finding:
    """Asks one criterion alone: policy logic in isolation. What the others need is checked all the same.

    InputError: as assess(), and a criterion that is none (status ENUM).
    """
    keep: List[Any] = []
    p, d, r = lent(platform, Platform, keep), lent_round(round, keep), lent_rules(rules, keep)
    out, error = _abi.Finding.new(), _abi.Error.new()
    number = int(enumerator("criterion", criterion))
    if lib.smeplat_assess_criterion(byref(p), byref(d), ref(r), number, byref(out), byref(error)):
        refuse(error)
    return Finding(out)


def assess_many(
    platforms: Iterable[Platform],
    round: Union[Round, Date],
    rules: Optional[Rules] = None,
    *,
    chunk: int = 1024,
) -> Iterator[Union[Assessment, InputError]]:
    """Assesses any number of applications, some at a time; results come in the order of the platforms.

    A platform that is refused stops nothing: in its place comes the InputError, not raised, with `index`. Findings are made
    when they are first asked for.

    chunk: how many are handed to C in one call; the interpreter lock is released meanwhile
    """
    if chunk < 1:
        raise ValueError(f"chunk: 1 or more, not {chunk}")
    kept: List[Any] = []
    d, r = lent_round(round, kept), lent_rules(rules, kept)
    start = 0
    batch: List[Any] = []
    keep: List[Any] = []

    def results() -> Iterator[Union[Assessment, InputError]]:
        rows = (_abi.Platform * len(batch))(*batch)
        out, error = (_abi.Assessment * len(batch))(), _abi.Error.new()
        out[0].struct_size = sizeof(_abi.Assessment)
        if lib.smeplat_assess_n(rows, len(batch), byref(d), ref(r), out, byref(error)):
            refuse(error)
        held = (kept, keep, rows)
        for i, row in enumerate(out):
            if row.status:
                yield InputError(row.status, row.error_field, row.error_clause, start + i, row.error_entry or None)
            else:
                yield Assessment(row, None, rows[i], d, r, held)

    for platform in platforms:
        batch.append(lent(platform, Platform, keep))
        if len(batch) == chunk:
            yield from results()
            start += len(batch)
            batch, keep = [], []
    if batch:
        yield from results()


class Point(_types.Point):
    """A reading point whose options do not all give the same verdict."""

    __slots__ = ()

    @property
    def verdicts(self) -> Tuple[Verdict, ...]:
        """The verdict under each option, this point alone switched."""
        return tuple(enums.Verdict(number) for number in self._c.verdicts[: self._c.options])

    def __repr__(self) -> str:
        options = ", ".join(
            f"{'*' if i == self.option else ''}{i} {verdict}" for i, verdict in enumerate(self.verdicts)
        )
        return f"<Point {self.reading}: {options}>"


class Sensitivity(_types.Range):
    """Between what bounds a verdict lies when the readings of the text are varied, and which of them matter."""

    __slots__ = ("_points",)

    def __init__(self, c: Any, points: Any) -> None:
        super().__init__(c)
        self._points = points

    @property
    def points(self) -> Tuple[Point, ...]:
        """The reading points that change the verdict when switched alone, by number."""
        return tuple(Point(row) for row in self._points[: self._c.point_count])

    @property
    def by_criterion(self) -> Dict[Criterion, Tuple[Verdict, Verdict, Verdict]]:
        """Verdict as it stands, worst and best over all combinations, of every criterion that was asked about."""
        rows = zip(self._c.verdicts, self._c.worst_by, self._c.best_by)
        verdict = enums.Verdict
        return {enums.Criterion(n): (verdict(a), verdict(b), verdict(c)) for n, (a, b, c) in enumerate(rows) if a}

    def to_document(self) -> Dict[str, Any]:
        """As it stands in a result document."""
        return {
            "overall": str(self.overall),
            "worst": str(self.worst),
            "best": str(self.best),
            "robust": self.robust,
            "points": [
                {"reading": str(point.reading), "options": {str(i): str(v) for i, v in enumerate(point.verdicts)}}
                for point in self.points
            ],
        }

    def text(self, lang: Optional[str] = None) -> str:
        """In words, a line each: the verdict, its bounds, and every point with what its options give; "zh" or "en"."""
        return text(lib.smeplat_sensitivity_text, byref(self._c), self._points, language(lang))

    def __str__(self) -> str:
        return self.text()

    def __repr__(self) -> str:
        if self.robust:
            return f"<Sensitivity {self.overall}, robust>"
        points = ", ".join(str(point.reading) for point in self.points)
        return f"<Sensitivity {self.overall}, {self.worst} to {self.best} by {points or 'combinations'}>"


def sensitivity(
    platform: Platform,
    round: Union[Round, Date],
    rules: Optional[Rules] = None,
    *,
    vary: Iterable[Union[Reading, str, int]] = (),
    criterion: Optional[Union[Criterion, str, int]] = None,
) -> Sensitivity:
    """What the readings of the text mean for an application: the points that change its verdict, and the worst and best verdict
    over every combination of them, exactly.

    vary:      the reading points to vary; none: all that are arguable
    criterion: one criterion alone; its verdict then takes the place of the overall one

    InputError: as assess(), and a reading or criterion that is none.
    """
    keep: List[Any] = []
    p, d, r = lent(platform, Platform, keep), lent_round(round, keep), lent_rules(rules, keep)
    out, error = _abi.Range.new(), _abi.Error.new()
    points = (_abi.Point * _abi.FAMILIES["limit"]["POINTS_MAX"])()
    points[0].struct_size = sizeof(_abi.Point)
    mask = 0
    for one in vary:
        mask |= 1 << (int(enumerator("reading", one)) & 63)
    rest = mask, byref(out), points, len(points), byref(error)
    if criterion is None:
        status = lib.smeplat_sensitivity(byref(p), byref(d), ref(r), *rest)
    else:
        number = int(enumerator("criterion", criterion))
        status = lib.smeplat_sensitivity_criterion(byref(p), byref(d), ref(r), number, *rest)
    if status:
        refuse(error)
    return Sensitivity(out, points)


class RemedyStep(_types.RemedyStep):
    """One step on the way to MET."""

    __slots__ = ()

    @property
    def amount(self) -> Union[bool, int, Date, FrozenSet[Any], None]:
        """STATE: the value to state; EVIDENCE: the value stated; RAISE: by how much; RULING: by how much `field` falls short;
        else None. In the fact's own type."""
        kinds = enums.RemedyKind
        if self.kind in (kinds.STATE, kinds.EVIDENCE) and self.field is not None:
            name = str(self.field).rpartition(".")[2]
            codec = getattr(attributes(Platform).get(name) or attributes(_types.Service).get(name), "codec", None)
            if isinstance(codec, FactOf):
                found: Union[bool, int, Date, FrozenSet[Any]] = codec.out(self._c.amount)
                return found
        return self._c.amount or None

    @property
    def field_path(self) -> Optional[str]:
        """`field` with its place in a list; None without a field."""
        return field_path(self._c.field, self._c.entry)

    def text(self, lang: Optional[str] = None) -> str:
        """The step as a sentence that says what to do, "zh" or "en"."""
        return text(lib.smeplat_remedy_step_text, byref(self._c), language(lang))

    def __str__(self) -> str:
        return self.text()

    def __repr__(self) -> str:
        rows = [str(self.kind), self.field_path or str(self.criterion)]
        for name in ("amount", "date"):
            if getattr(self, name) is not None:
                rows.append(f"{name}={getattr(self, name)}")
        return f"<RemedyStep {' '.join(rows)}: {', '.join(map(str, self.criteria))}>"


class Remedy(_types.Remedy):
    """The way to MET: what would have to be stated, shown, raised, allowed or waited for."""

    __slots__ = ("_steps",)

    def __init__(self, c: Any, steps: Any) -> None:
        super().__init__(c)
        self._steps = steps

    @property
    def steps(self) -> Tuple[RemedyStep, ...]:
        """The steps in order; all together give MET, without any one of them it is not."""
        return tuple(RemedyStep(row) for row in self._steps[: self._c.step_count])

    def text(self, lang: Optional[str] = None) -> str:
        """The whole way: a line on where it leads, then the steps, numbered; "zh" or "en"."""
        return text(lib.smeplat_remedy_text, byref(self._c), self._steps, language(lang))

    def __str__(self) -> str:
        return self.text()

    def __repr__(self) -> str:
        way = f"{self.step_count} steps to MET" if self.reachable else "no way to MET"
        return f"<Remedy {self.overall}: {way if self.criteria else 'nothing to do'}>"


def remedy(platform: Platform, round: Union[Round, Date], rules: Optional[Rules] = None) -> Remedy:
    """Finds the way to MET for an application. InputError: as assess()."""
    keep: List[Any] = []
    p, d, r = lent(platform, Platform, keep), lent_round(round, keep), lent_rules(rules, keep)
    out, error = _abi.Remedy.new(), _abi.Error.new()
    arguments = byref(p), byref(d), ref(r), byref(out)
    if lib.smeplat_remedy_find(*arguments, None, 0, byref(error)):
        refuse(error)
    count = out.step_count
    steps = (_abi.RemedyStep * max(count, 1))()
    steps[0].struct_size = sizeof(_abi.RemedyStep)
    if lib.smeplat_remedy_find(*arguments, steps, count, byref(error)):
        refuse(error)
    return Remedy(out, steps)


class CriterionInfo(_types.CriterionInfo):
    """One line of the criteria table."""

    __slots__ = ()


class ReadingInfo(_types.ReadingInfo):
    """One reading point of the text."""

    __slots__ = ()

    def option_label(self, option: int, lang: Optional[str] = None) -> str:
        """One option in words."""
        words: bytes = lib.smeplat_reading_option_label(int(self.reading), option, language(lang))
        return words.decode("utf-8")


def criteria() -> Tuple[CriterionInfo, ...]:
    """The criteria of an application, in the order of the text."""
    return tuple(CriterionInfo(lib.smeplat_criterion_at(i).contents) for i in range(lib.smeplat_criterion_count()))


def readings() -> Tuple[ReadingInfo, ...]:
    """The points on which the text can be read in more than one way."""
    return tuple(ReadingInfo(lib.smeplat_reading_at(i).contents) for i in range(lib.smeplat_reading_count()))


def advice(lang: Optional[str] = None) -> str:
    """That a result is advice (Art. 19), in one sentence."""
    words: bytes = lib.smeplat_advice_text(language(lang))
    return words.decode("utf-8")
