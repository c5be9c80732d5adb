"""The structs of the headers as Python sees them: what callers fill, and what they get back."""
# Written by bindings/python/generate.py from the headers; change those.
# SPDX-License-Identifier: Apache-2.0

from __future__ import annotations

from . import _abi
from ._attr import (
    Attr,
    CHAR,
    COUNT_OR_NONE,
    DATE,
    EMPTY,
    Enum,
    FACT_DATE,
    FACT_FEN,
    FACT_INT,
    FACT_SET,
    FACT_YES,
    INT,
    INT_OR_NONE,
    ITEMS,
    Input,
    Many,
    Mask,
    ONE,
    RATIO,
    Read,
    Result,
    Settings,
    TEXT,
    Texts,
    YES,
    Yuan,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import date as Date
    from decimal import Decimal
    from fractions import Fraction
    from typing import FrozenSet, Iterable, List, Mapping, MutableMapping, Optional, Tuple, Union

    from ._attr import Fact, FactLike, Like, SetLike, YuanLike
    from .enums import (
        Answer,
        Award,
        Basis,
        Bound,
        Certainty,
        Challenge,
        ChangeDecision,
        ChangeKind,
        ChangeState,
        Clause,
        Criterion,
        DayKind,
        Disclosed,
        EventFate,
        EventProblem,
        EventType,
        FalsehoodContext,
        Field,
        Force,
        Function,
        Funding,
        Grade,
        Ground,
        GroundState,
        IncidentKind,
        Industry,
        Item,
        Major,
        Measure,
        Note,
        NoticeKind,
        ObjectionOutcome,
        PublicityState,
        Reading,
        ReadingKind,
        Reason,
        RecordItem,
        RemedyKind,
        ReportDutyState,
        RulingKind,
        Severity,
        Subject,
        Tag,
        TitleOutcome,
        TitleState,
        Unit,
        Verdict,
    )


class Service(Input):
    """One service function (Art. 7). A function without an entry is not stated; two entries of one function are an
    error."""

    __slots__ = ()
    _struct = _abi.Service
    _prefix = "services."
    function: Attr[Optional[Function], Like[Function]] = Attr(Enum("function", True), "Function")
    offered: Attr[Optional[Fact[bool]], FactLike[bool]] = Attr(FACT_YES, "offered, yes/no")
    records_in_year: Attr[Optional[Fact[int]], FactLike[int]] = Attr(
        FACT_INT,
        "ledger records of the service year, count",
    )
    organises_innovation_resources: Attr[Optional[Fact[bool]], FactLike[bool]] = Attr(
        FACT_YES,
        "INNOVATION only: organises innovation resources, yes/no",
    )
    opens_instruments: Attr[Optional[Fact[bool]], FactLike[bool]] = Attr(
        FACT_YES,
        "INNOVATION only: opens instruments to SMEs, yes/no",
    )
    items: Attr[FrozenSet[Item], Iterable[Like[Item]]] = Attr(ITEMS, "set of Item of this function")

    def __init__(
        self,
        *,
        function: Like[Function] = None,
        offered: FactLike[bool] = None,
        records_in_year: FactLike[int] = None,
        organises_innovation_resources: FactLike[bool] = None,
        opens_instruments: FactLike[bool] = None,
        items: Iterable[Like[Item]] = (),
    ) -> None:
        self._fill(locals())


class Incident(Input):
    """One penalty or listing. Kind, subject and date hold at any basis; what softens holds at the least favourable
    corner only from DOCUMENTED (and the rules' min_basis) upwards."""

    __slots__ = ()
    _struct = _abi.Incident
    _prefix = "incidents."
    kind: Attr[Optional[IncidentKind], Like[IncidentKind]] = Attr(
        Enum("incident_kind", True),
        "IncidentKind; must be given",
    )
    subject: Attr[Optional[Subject], Like[Subject]] = Attr(Enum("subject", True), "Subject; must be given")
    severity: Attr[Severity, Like[Severity]] = Attr(Enum("severity"), "Severity; ADMINISTRATIVE_PENALTY only")
    office_from: Attr[Optional[Date], Optional[Date]] = Attr(
        DATE,
        "LEGAL_REPRESENTATIVE only: first day in office, None: open",
    )
    office_until: Attr[Optional[Date], Optional[Date]] = Attr(
        DATE,
        "LEGAL_REPRESENTATIVE only: last day in office, None: open",
    )
    decided_on: Attr[Optional[Date], Optional[Date]] = Attr(
        DATE,
        "date of decision (judgment in effect; listed); None: not stated",
    )
    ended_on: Attr[Optional[Date], Optional[Date]] = Attr(
        DATE,
        "SERIOUS_DISHONESTY only: first day off the list, None: still on it",
    )
    repaired_on: Attr[Optional[Date], Optional[Date]] = Attr(DATE, "credit repair, or None; not for CRIMINAL")
    annulled: Attr[bool, Optional[bool]] = Attr(YES, "True if annulled, else False")
    challenge: Attr[Challenge, Like[Challenge]] = Attr(Enum("challenge"), "Challenge")
    disclosed: Attr[Disclosed, Like[Disclosed]] = Attr(Enum("disclosed"), "Disclosed")
    basis: Attr[Basis, Like[Basis]] = Attr(Enum("basis"), "Basis of the entry")
    evidence: Attr[Optional[int], Optional[int]] = Attr(INT_OR_NONE, "the caller's number for the document, or None")

    def __init__(
        self,
        *,
        kind: Like[IncidentKind] = None,
        subject: Like[Subject] = None,
        severity: Like[Severity] = None,
        office_from: Optional[Date] = None,
        office_until: Optional[Date] = None,
        decided_on: Optional[Date] = None,
        ended_on: Optional[Date] = None,
        repaired_on: Optional[Date] = None,
        annulled: Optional[bool] = None,
        challenge: Like[Challenge] = None,
        disclosed: Like[Disclosed] = None,
        basis: Like[Basis] = "DECLARED",
        evidence: Optional[int] = None,
    ) -> None:
        self._fill(locals())


class Revocation(Input):
    """One recorded revocation of a title."""

    __slots__ = ()
    _struct = _abi.Revocation
    _prefix = "revocations."
    ground: Attr[Optional[Ground], Like[Ground]] = Attr(Enum("ground", True), "Ground; must be given")
    decided_on: Attr[Optional[Date], Optional[Date]] = Attr(DATE, "date of decision, None: not stated")
    published_on: Attr[Optional[Date], Optional[Date]] = Attr(DATE, "date of publication, None: not stated")
    annulled_on: Attr[Optional[Date], Optional[Date]] = Attr(DATE, "date of annulment, or None")

    def __init__(
        self,
        *,
        ground: Like[Ground] = None,
        decided_on: Optional[Date] = None,
        published_on: Optional[Date] = None,
        annulled_on: Optional[Date] = None,
    ) -> None:
        self._fill(locals())


class Ruling(Input):
    """One ruling of the bureau on a criterion left to it."""

    __slots__ = ()
    _struct = _abi.Ruling
    _prefix = "rulings."
    criterion: Attr[Optional[Criterion], Like[Criterion]] = Attr(Enum("criterion", True), "Criterion (rules.h)")
    ruling: Attr[Optional[RulingKind], Like[RulingKind]] = Attr(Enum("ruling_kind", True), "RulingKind")
    decided_on: Attr[Optional[Date], Optional[Date]] = Attr(DATE, "date; must be given")
    reference: Attr[Optional[str], Optional[str]] = Attr(TEXT, "document number or the like; echoed, never read")

    def __init__(
        self,
        *,
        criterion: Like[Criterion] = None,
        ruling: Like[RulingKind] = None,
        decided_on: Optional[Date] = None,
        reference: Optional[str] = None,
    ) -> None:
        self._fill(locals())


class Round(Input):
    """The round of applications (Art. 5, 10)."""

    __slots__ = ()
    _struct = _abi.Round
    _prefix = "round."
    deadline: Attr[Optional[Date], Optional[Date]] = Attr(DATE, "D, the application deadline (申请受理截止日期); must be given")
    service_year: Attr[Optional[int], Optional[int]] = Attr(
        INT_OR_NONE,
        "year the service figures are of; echoed, None: not stated",
    )

    def __init__(
        self,
        deadline: Optional[Date] = None,
        service_year: Optional[int] = None,
    ) -> None:
        self._fill(locals())


class Platform(Input):
    """A platform: what is stated of it."""

    __slots__ = ()
    _struct = _abi.Platform
    name: Attr[Optional[str], Optional[str]] = Attr(TEXT, "name, for reports")
    uscc: Attr[Optional[str], Optional[str]] = Attr(
        TEXT,
        "the operator's unified social credit code; empty: not stated",
    )
    sponsor_usccs: Attr[List[str], Iterable[str]] = Attr(
        Texts("sponsor_count"),
        "codes of the sponsors (主办单位); none: the operator itself",
    )
    public_benefit: Attr[Optional[Fact[bool]], FactLike[bool]] = Attr(
        FACT_YES,
        "Art. 3: 公益性: runs for public benefit, yes/no",
    )
    public_character: Attr[Optional[Fact[bool]], FactLike[bool]] = Attr(
        FACT_YES,
        "Art. 3: 公共性: public character, yes/no",
    )
    openness: Attr[Optional[Fact[bool]], FactLike[bool]] = Attr(FACT_YES, "Art. 3: 开放性: open to all, yes/no")
    legal_person: Attr[Optional[Fact[bool]], FactLike[bool]] = Attr(
        FACT_YES,
        "Art. 6(1): has independent legal personality, yes/no",
    )
    registered_in_beijing: Attr[Optional[Fact[bool]], FactLike[bool]] = Attr(
        FACT_YES,
        "Art. 6(1): registered in Beijing, yes/no",
    )
    founded_on: Attr[Optional[Fact[Date]], FactLike[Date]] = Attr(FACT_DATE, "Art. 6(1): date of founding")
    total_assets_fen: Attr[Optional[Fact[int]], FactLike[int]] = Attr(FACT_FEN, "Art. 6(1): total assets, fen")
    total_assets_yuan: Attr[Optional[Fact[Decimal]], YuanLike] = Yuan("total_assets_fen")
    operating_soundly: Attr[Optional[Fact[bool]], FactLike[bool]] = Attr(
        FACT_YES,
        "Art. 6(2): operates soundly, yes/no",
    )
    good_prospects: Attr[Optional[Fact[bool]], FactLike[bool]] = Attr(FACT_YES, "Art. 6(2): good prospects, yes/no")
    incidents_complete: Attr[Optional[Fact[bool]], FactLike[bool]] = Attr(
        FACT_YES,
        "Art. 6(2): the incident list is complete, yes/no",
    )
    field_reputation: Attr[Optional[Fact[bool]], FactLike[bool]] = Attr(
        FACT_YES,
        "Art. 6(3): has a name in its field or area, yes/no",
    )
    jjj_smes_served: Attr[Optional[Fact[int]], FactLike[int]] = Attr(
        FACT_INT,
        "Art. 6(3): distinct 京津冀 SMEs served in the service year",
    )
    gaojingjian_focus: Attr[Optional[Fact[bool]], FactLike[bool]] = Attr(
        FACT_YES,
        "Art. 6(3): focused on 高精尖 industries, yes/no",
    )
    production_stage_services: Attr[Optional[Fact[bool]], FactLike[bool]] = Attr(
        FACT_YES,
        "Art. 6(3): serves production stages such as pilot runs, yes/no",
    )
    fixed_premises: Attr[Optional[Fact[bool]], FactLike[bool]] = Attr(FACT_YES, "Art. 6(4): fixed premises, yes/no")
    facilities: Attr[Optional[Fact[bool]], FactLike[bool]] = Attr(
        FACT_YES,
        "Art. 6(4): facilities and instruments it needs, yes/no",
    )
    organises_resources: Attr[Optional[Fact[bool]], FactLike[bool]] = Attr(
        FACT_YES,
        "Art. 6(4): can organise outside service resources, yes/no",
    )
    institutions_gathered: Attr[Optional[Fact[int]], FactLike[int]] = Attr(
        FACT_INT,
        "Art. 6(4): professional institutions gathered, count",
    )
    system_display: Attr[Optional[Fact[bool]], FactLike[bool]] = Attr(
        FACT_YES,
        "Art. 6(5): its system displays information, yes/no",
    )
    system_query: Attr[Optional[Fact[bool]], FactLike[bool]] = Attr(
        FACT_YES,
        "Art. 6(5): its system answers queries, yes/no",
    )
    digital_operation: Attr[Optional[Fact[bool]], FactLike[bool]] = Attr(
        FACT_YES,
        "Art. 6(5): operates digitally, yes/no",
    )
    business_reputation: Attr[Optional[Fact[bool]], FactLike[bool]] = Attr(
        FACT_YES,
        "Art. 6(6): good business reputation, yes/no",
    )
    management_system: Attr[Optional[Fact[bool]], FactLike[bool]] = Attr(
        FACT_YES,
        "Art. 6(6): sound management system, yes/no",
    )
    service_process: Attr[Optional[Fact[bool]], FactLike[bool]] = Attr(
        FACT_YES,
        "Art. 6(6): standard service process, yes/no",
    )
    charging_standard: Attr[Optional[Fact[bool]], FactLike[bool]] = Attr(
        FACT_YES,
        "Art. 6(6): reasonable charging standard, yes/no",
    )
    quality_assurance: Attr[Optional[Fact[bool]], FactLike[bool]] = Attr(
        FACT_YES,
        "Art. 6(6): quality assurance measures, yes/no",
    )
    development_plan: Attr[Optional[Fact[bool]], FactLike[bool]] = Attr(
        FACT_YES,
        "Art. 6(6): clear development plan, yes/no",
    )
    annual_targets: Attr[Optional[Fact[bool]], FactLike[bool]] = Attr(
        FACT_YES,
        "Art. 6(6): annual service targets, yes/no",
    )
    management_team: Attr[Optional[Fact[bool]], FactLike[bool]] = Attr(
        FACT_YES,
        "Art. 6(7): sound management team, yes/no",
    )
    staff_degree_only: Attr[Optional[Fact[int]], FactLike[int]] = Attr(
        FACT_INT,
        "Art. 6(7): persons with a degree and no title",
    )
    staff_title_only: Attr[Optional[Fact[int]], FactLike[int]] = Attr(
        FACT_INT,
        "Art. 6(7): persons with a title and no degree",
    )
    staff_degree_and_title: Attr[Optional[Fact[int]], FactLike[int]] = Attr(FACT_INT, "Art. 6(7): persons with both")
    sme_service_revenue_fen: Attr[Optional[Fact[int]], FactLike[int]] = Attr(
        FACT_FEN,
        "Art. 6(8): revenue from serving SMEs, fen",
    )
    sme_service_revenue_yuan: Attr[Optional[Fact[Decimal]], YuanLike] = Yuan("sme_service_revenue_fen")
    operating_revenue_fen: Attr[Optional[Fact[int]], FactLike[int]] = Attr(
        FACT_FEN,
        "Art. 6(8): operating revenue, fen",
    )
    operating_revenue_yuan: Attr[Optional[Fact[Decimal]], YuanLike] = Yuan("operating_revenue_fen")
    total_income_fen: Attr[Optional[Fact[int]], FactLike[int]] = Attr(FACT_FEN, "Art. 6(8): total income, fen")
    total_income_yuan: Attr[Optional[Fact[Decimal]], YuanLike] = Yuan("total_income_fen")
    service_revenue_fen: Attr[Optional[Fact[int]], FactLike[int]] = Attr(FACT_FEN, "Art. 6(8): service revenue, fen")
    service_revenue_yuan: Attr[Optional[Fact[Decimal]], YuanLike] = Yuan("service_revenue_fen")
    free_services: Attr[Optional[Fact[int]], FactLike[int]] = Attr(
        FACT_INT,
        "Art. 6(8): free public-benefit services for SMEs, count",
    )
    survey_valid: Attr[Optional[Fact[int]], FactLike[int]] = Attr(FACT_INT, "Art. 6(9): valid answers")
    survey_satisfied: Attr[Optional[Fact[int]], FactLike[int]] = Attr(FACT_INT, "Art. 6(9): of these satisfied")
    survey_basically_satisfied: Attr[Optional[Fact[int]], FactLike[int]] = Attr(
        FACT_INT,
        "Art. 6(9): of these basically satisfied, counted apart",
    )
    survey_mean_score: Attr[Optional[Fact[int]], FactLike[int]] = Attr(
        FACT_INT,
        "Art. 6(9): mean score, hundredths of a point, at most 10000",
    )
    outstanding_results: Attr[Optional[Fact[bool]], FactLike[bool]] = Attr(
        FACT_YES,
        "Art. 6, last paragraph: outstanding service results, yes/no",
    )
    demonstration_effect: Attr[Optional[Fact[bool]], FactLike[bool]] = Attr(
        FACT_YES,
        "Art. 6, last paragraph: clear demonstration effect, yes/no",
    )
    industries: Attr[Optional[Fact[FrozenSet[Industry]]], SetLike] = Attr(FACT_SET, "Art. 8: set of Industry")
    tailored_services: Attr[Optional[Fact[bool]], FactLike[bool]] = Attr(
        FACT_YES,
        "Art. 8: tailored services for growing SMEs, yes/no",
    )
    regional_cooperation: Attr[Optional[Fact[bool]], FactLike[bool]] = Attr(
        FACT_YES,
        "Art. 8: works across 京津冀, yes/no",
    )
    filed_on: Attr[Optional[Fact[Date]], FactLike[Date]] = Attr(FACT_DATE, "Art. 10: date of filing")
    materials_complete: Attr[Optional[Fact[bool]], FactLike[bool]] = Attr(
        FACT_YES,
        "Art. 10: materials as the notice asks, yes/no",
    )
    services: Attr[List["Service"], Iterable["Service"]] = Attr(Many("service_count"), "Art. 7: functions")
    incidents: Attr[List["Incident"], Iterable["Incident"]] = Attr(
        Many("incident_count"),
        "Art. 6(2): penalties and listings",
    )
    revocations: Attr[List["Revocation"], Iterable["Revocation"]] = Attr(
        Many("revocation_count"),
        "Art. 15: revocations on record",
    )
    rulings: Attr[List["Ruling"], Iterable["Ruling"]] = Attr(Many("ruling_count"), "the bureau's rulings on record")

    def __init__(
        self,
        *,
        name: Optional[str] = None,
        uscc: Optional[str] = None,
        sponsor_usccs: Iterable[str] = (),
        public_benefit: FactLike[bool] = None,
        public_character: FactLike[bool] = None,
        openness: FactLike[bool] = None,
        legal_person: FactLike[bool] = None,
        registered_in_beijing: FactLike[bool] = None,
        founded_on: FactLike[Date] = None,
        total_assets_fen: FactLike[int] = None,
        operating_soundly: FactLike[bool] = None,
        good_prospects: FactLike[bool] = None,
        incidents_complete: FactLike[bool] = None,
        field_reputation: FactLike[bool] = None,
        jjj_smes_served: FactLike[int] = None,
        gaojingjian_focus: FactLike[bool] = None,
        production_stage_services: FactLike[bool] = None,
        fixed_premises: FactLike[bool] = None,
        facilities: FactLike[bool] = None,
        organises_resources: FactLike[bool] = None,
        institutions_gathered: FactLike[int] = None,
        system_display: FactLike[bool] = None,
        system_query: FactLike[bool] = None,
        digital_operation: FactLike[bool] = None,
        business_reputation: FactLike[bool] = None,
        management_system: FactLike[bool] = None,
        service_process: FactLike[bool] = None,
        charging_standard: FactLike[bool] = None,
        quality_assurance: FactLike[bool] = None,
        development_plan: FactLike[bool] = None,
        annual_targets: FactLike[bool] = None,
        management_team: FactLike[bool] = None,
        staff_degree_only: FactLike[int] = None,
        staff_title_only: FactLike[int] = None,
        staff_degree_and_title: FactLike[int] = None,
        sme_service_revenue_fen: FactLike[int] = None,
        operating_revenue_fen: FactLike[int] = None,
        total_income_fen: FactLike[int] = None,
        service_revenue_fen: FactLike[int] = None,
        free_services: FactLike[int] = None,
        survey_valid: FactLike[int] = None,
        survey_satisfied: FactLike[int] = None,
        survey_basically_satisfied: FactLike[int] = None,
        survey_mean_score: FactLike[int] = None,
        outstanding_results: FactLike[bool] = None,
        demonstration_effect: FactLike[bool] = None,
        industries: SetLike = None,
        tailored_services: FactLike[bool] = None,
        regional_cooperation: FactLike[bool] = None,
        filed_on: FactLike[Date] = None,
        materials_complete: FactLike[bool] = None,
        services: Iterable["Service"] = (),
        incidents: Iterable["Incident"] = (),
        revocations: Iterable["Revocation"] = (),
        rulings: Iterable["Ruling"] = (),
        total_assets_yuan: YuanLike = None,
        sme_service_revenue_yuan: YuanLike = None,
        operating_revenue_yuan: YuanLike = None,
        total_income_yuan: YuanLike = None,
        service_revenue_yuan: YuanLike = None,
    ) -> None:
        self._fill(locals())


class Rules(Input):
    """One measure's rules. Load with smeplat_rules_load(), then change. In the thresholds 0 ({0, 0} for a fraction)
    says that the measure's figure is not known: a criterion that needs it is UNKNOWN, and the finding names the
    threshold."""

    __slots__ = ()
    _struct = _abi.Rules
    _prefix = "rules."
    measure: Attr[Optional[Measure], Like[Measure]] = Attr(Enum("measure", True), "Measure these started from")
    min_basis: Attr[Basis, Like[Basis]] = Attr(Enum("basis"), "Basis that proves at the least favourable corner, 1..3")
    valid_from: Attr[Optional[Date], Optional[Date]] = Attr(DATE, "first day in force, None: open")
    valid_to: Attr[Optional[Date], Optional[Date]] = Attr(DATE, "last day in force, None: open")
    title: Attr[Optional[str], Optional[str]] = Attr(TEXT, "the measure's title")
    issuer: Attr[Optional[str], Optional[str]] = Attr(TEXT, "who issued it")
    document_number: Attr[Optional[str], Optional[str]] = Attr(TEXT, "its document number; empty where not known")
    force: Attr[MutableMapping[Criterion, Force], Mapping[Union[Criterion, str], Like[Force]]] = Attr(
        Settings("criterion", "force"),
        "Force by criterion number",
    )
    relaxable: Attr[MutableMapping[Criterion, bool], Mapping[Union[Criterion, str], bool]] = Attr(
        Settings("criterion", "bool"),
        "1 where Art. 6's last paragraph may relax, by criterion number",
    )
    readings: Attr[MutableMapping[Reading, int], Mapping[Union[Reading, str], int]] = Attr(
        Settings("reading", "int"),
        "option by reading number",
    )
    assets_fen_min: Attr[Optional[int], Optional[int]] = Attr(
        INT_OR_NONE,
        "Art. 6(1): total assets in fen, 300 000 000",
    )
    age_years_min: Attr[Optional[int], Optional[int]] = Attr(
        INT_OR_NONE,
        "Art. 6(1): years since founding, 2; at most 100",
    )
    smes_min: Attr[Optional[int], Optional[int]] = Attr(INT_OR_NONE, "Art. 6(3): SMEs a year, 100")
    smes_reduced_min: Attr[Optional[int], Optional[int]] = Attr(
        INT_OR_NONE,
        "Art. 6(3): lower floor, 50; None where the measure has none",
    )
    institutions_min: Attr[Optional[int], Optional[int]] = Attr(INT_OR_NONE, "Art. 6(4): institutions, 5")
    staff_min: Attr[Optional[int], Optional[int]] = Attr(INT_OR_NONE, "Art. 6(7): persons, 8")
    revenue_share_min: Attr[Optional[Fraction], Optional[Fraction]] = Attr(RATIO, "Art. 6(8): 50/100")
    free_services_min: Attr[Optional[int], Optional[int]] = Attr(INT_OR_NONE, "Art. 6(8): free services, 1")
    satisfaction_min: Attr[Optional[Fraction], Optional[Fraction]] = Attr(RATIO, "Art. 6(9): 90/100")
    mean_score_min: Attr[Optional[int], Optional[int]] = Attr(
        INT_OR_NONE,
        "Art. 6(9) under R9 = 2: hundredths of a point, 9000",
    )
    functions_min: Attr[Optional[int], Optional[int]] = Attr(INT_OR_NONE, "Art. 7: functions, 1")
    lookback_years: Attr[Optional[int], Optional[int]] = Attr(
        INT_OR_NONE,
        "Art. 6(2): years before the deadline, 2; at most 100",
    )
    bar_years: Attr[Optional[int], Optional[int]] = Attr(
        INT_OR_NONE,
        "Art. 15: years without a new application, 2; at most 100",
    )
    filing_workdays: Attr[Optional[int], Optional[int]] = Attr(
        INT_OR_NONE,
        "Art. 17: working days for filing a change, 30; at most 1000",
    )

    def __init__(
        self,
        *,
        measure: Like[Measure] = "BEIJING_2022",
        min_basis: Like[Basis] = None,
        valid_from: Optional[Date] = None,
        valid_to: Optional[Date] = None,
        title: Optional[str] = None,
        issuer: Optional[str] = None,
        document_number: Optional[str] = None,
        force: Mapping[Union[Criterion, str], Like[Force]] = EMPTY,
        relaxable: Mapping[Union[Criterion, str], bool] = EMPTY,
        readings: Mapping[Union[Reading, str], int] = EMPTY,
        assets_fen_min: Optional[int] = None,
        age_years_min: Optional[int] = None,
        smes_min: Optional[int] = None,
        smes_reduced_min: Optional[int] = None,
        institutions_min: Optional[int] = None,
        staff_min: Optional[int] = None,
        revenue_share_min: Optional[Fraction] = None,
        free_services_min: Optional[int] = None,
        satisfaction_min: Optional[Fraction] = None,
        mean_score_min: Optional[int] = None,
        functions_min: Optional[int] = None,
        lookback_years: Optional[int] = None,
        bar_years: Optional[int] = None,
        filing_workdays: Optional[int] = None,
    ) -> None:
        self._fill(locals())


class Evaluation(Input):
    """One year's exercise."""

    __slots__ = ()
    _struct = _abi.Evaluation
    _prefix = "evaluation."
    year: Attr[Optional[int], Optional[int]] = Attr(
        INT_OR_NONE,
        "year evaluated, 1900..2199; echoed by callers, None: not stated",
    )
    review_required: Attr[Optional[Fact[bool]], FactLike[bool]] = Attr(
        FACT_YES,
        "performance evaluation (绩效评价) required of it, yes/no",
    )
    review_done: Attr[Optional[Fact[bool]], FactLike[bool]] = Attr(FACT_YES, "taken part as required, yes/no")
    rating_required: Attr[Optional[Fact[bool]], FactLike[bool]] = Attr(
        FACT_YES,
        "star rating (星级评定) required of it, yes/no",
    )
    rating_done: Attr[Optional[Fact[bool]], FactLike[bool]] = Attr(FACT_YES, "taken part as required, yes/no")
    grade: Attr[Grade, Like[Grade]] = Attr(Enum("grade"), "Grade given, UNKNOWN: not given")
    stars: Attr[Optional[int], Optional[int]] = Attr(INT_OR_NONE, "stars given, or None; never read")
    tier: Attr[Optional[int], Optional[int]] = Attr(INT_OR_NONE, "tier inside GOOD (分级分档) given, or None")

    def __init__(
        self,
        *,
        year: Optional[int] = None,
        review_required: FactLike[bool] = None,
        review_done: FactLike[bool] = None,
        rating_required: FactLike[bool] = None,
        rating_done: FactLike[bool] = None,
        grade: Like[Grade] = None,
        stars: Optional[int] = None,
        tier: Optional[int] = None,
    ) -> None:
        self._fill(locals())


class Falsehood(Input):
    """One falsehood found, or alleged."""

    __slots__ = ()
    _struct = _abi.Falsehood
    _prefix = "falsehoods."
    context: Attr[Optional[FalsehoodContext], Like[FalsehoodContext]] = Attr(
        Enum("falsehood_context", True),
        "FalsehoodContext; must be given",
    )
    found_on: Attr[Optional[Date], Optional[Date]] = Attr(
        DATE,
        "day it was found; must be given. After `as_of` it does not exist yet",
    )
    confirmed: Attr[Optional[Fact[bool]], FactLike[bool]] = Attr(
        FACT_YES,
        "yes: confirmed; no: refuted; not stated: alleged",
    )

    def __init__(
        self,
        *,
        context: Like[FalsehoodContext] = None,
        found_on: Optional[Date] = None,
        confirmed: FactLike[bool] = None,
    ) -> None:
        self._fill(locals())


class Holder(Input):
    """A holder of the title, and what befell it."""

    __slots__ = ()
    _struct = _abi.Holder
    _prefix = "holder."
    granted_on: Attr[Optional[Date], Optional[Date]] = Attr(DATE, "day of the award; must be given")
    application_deadline: Attr[Optional[Date], Optional[Date]] = Attr(
        DATE,
        "D of the round it was granted in, None: not stated: then nothing shows concealment",
    )
    as_of: Attr[Optional[Date], Optional[Date]] = Attr(DATE, "day asked about; must be given")
    incidents: Attr[List["Incident"], Iterable["Incident"]] = Attr(
        Many("incident_count"),
        "penalties and listings, in any order",
    )
    falsehoods: Attr[List["Falsehood"], Iterable["Falsehood"]] = Attr(
        Many("falsehood_count"),
        "false materials and data, in any order",
    )

    def __init__(
        self,
        *,
        granted_on: Optional[Date] = None,
        application_deadline: Optional[Date] = None,
        as_of: Optional[Date] = None,
        incidents: Iterable["Incident"] = (),
        falsehoods: Iterable["Falsehood"] = (),
    ) -> None:
        self._fill(locals())


class Change(Input):
    """One change."""

    __slots__ = ()
    _struct = _abi.Change
    _prefix = "change."
    kind: Attr[Optional[ChangeKind], Like[ChangeKind]] = Attr(Enum("change_kind", True), "ChangeKind; must be given")
    occurred_on: Attr[Optional[Date], Optional[Date]] = Attr(DATE, "day the change was registered; must be given")
    internal_decision_on: Attr[Optional[Date], Optional[Date]] = Attr(
        DATE,
        "day it was decided inside, None: not stated; looked at under R25 = 1",
    )
    filed_on: Attr[Optional[Date], Optional[Date]] = Attr(
        DATE,
        "day it was filed with the bureau, None: not filed; after `as_of` counts as not filed",
    )
    leaves_beijing: Attr[bool, Optional[bool]] = Attr(
        YES,
        "True if the holder's registration leaves Beijing, else False",
    )
    as_of: Attr[Optional[Date], Optional[Date]] = Attr(DATE, "day asked about, or None: then no state")

    def __init__(
        self,
        *,
        kind: Like[ChangeKind] = None,
        occurred_on: Optional[Date] = None,
        internal_decision_on: Optional[Date] = None,
        filed_on: Optional[Date] = None,
        leaves_beijing: Optional[bool] = None,
        as_of: Optional[Date] = None,
    ) -> None:
        self._fill(locals())


class Objection(Input):
    """One objection."""

    __slots__ = ()
    _struct = _abi.Objection
    _prefix = "publicity."
    raised_on: Attr[Optional[Date], Optional[Date]] = Attr(DATE, "day it was raised; must be given")
    decided_on: Attr[Optional[Date], Optional[Date]] = Attr(
        DATE,
        "day it was decided, None: open; after `as_of` counts as open",
    )
    outcome: Attr[ObjectionOutcome, Like[ObjectionOutcome]] = Attr(
        Enum("objection_outcome"),
        "ObjectionOutcome; given exactly when `decided_on` is",
    )

    def __init__(
        self,
        *,
        raised_on: Optional[Date] = None,
        decided_on: Optional[Date] = None,
        outcome: Like[ObjectionOutcome] = None,
    ) -> None:
        self._fill(locals())


class Publicity(Input):
    """One publicity (公示)."""

    __slots__ = ()
    _struct = _abi.Publicity
    _prefix = "publicity."
    started_on: Attr[Optional[Date], Optional[Date]] = Attr(DATE, "first day; must be given")
    workdays: Attr[int, Optional[int]] = Attr(INT, "its length in working days, 1..1000; must be given")
    objections: Attr[List["Objection"], Iterable["Objection"]] = Attr(
        Many("objection_count"),
        "in any order; element 0's struct_size is the stride",
    )
    as_of: Attr[Optional[Date], Optional[Date]] = Attr(DATE, "day asked about, or None: then no state")

    def __init__(
        self,
        *,
        started_on: Optional[Date] = None,
        workdays: Optional[int] = None,
        objections: Iterable["Objection"] = (),
        as_of: Optional[Date] = None,
    ) -> None:
        self._fill(locals())


class ReportDuty(Input):
    """One report that a holder owes (Art. 16)."""

    __slots__ = ()
    _struct = _abi.ReportDuty
    _prefix = "report."
    due_on: Attr[Optional[Date], Optional[Date]] = Attr(
        DATE,
        "last day, as the bureau or a contract says; must be given",
    )
    reported_on: Attr[Optional[Date], Optional[Date]] = Attr(
        DATE,
        "day it was reported, None: not; after `as_of` counts as not reported",
    )
    as_of: Attr[Optional[Date], Optional[Date]] = Attr(DATE, "day asked about, or None: then no state")

    def __init__(
        self,
        *,
        due_on: Optional[Date] = None,
        reported_on: Optional[Date] = None,
        as_of: Optional[Date] = None,
    ) -> None:
        self._fill(locals())


class Event(Input):
    """One event. A member that does not belong to the type must be 0."""

    __slots__ = ()
    _struct = _abi.Event
    _prefix = "events."
    type: Attr[Optional[EventType], Like[EventType]] = Attr(Enum("event_type", True), "EventType; must be given")
    on: Attr[Optional[Date], Optional[Date]] = Attr(
        DATE,
        "day it happened; must be given, and not before that of the event before",
    )
    ref: Attr[Optional[int], Optional[int]] = Attr(
        INT_OR_NONE,
        "number of the earlier event it answers, from 1; None: not stated",
    )
    workdays: Attr[int, Optional[int]] = Attr(INT, "PUBLICITY_STARTED: length in working days, 1..1000; must be given")
    outcome: Attr[ObjectionOutcome, Like[ObjectionOutcome]] = Attr(
        Enum("objection_outcome"),
        "OBJECTION_DECIDED: ObjectionOutcome; must be given",
    )
    expires_on: Attr[Optional[Date], Optional[Date]] = Attr(DATE, "AWARDED: last day of the title, None: open")
    change_kind: Attr[Optional[ChangeKind], Like[ChangeKind]] = Attr(
        Enum("change_kind", True),
        "CHANGED: ChangeKind; must be given",
    )
    internal_decision_on: Attr[Optional[Date], Optional[Date]] = Attr(
        DATE,
        "CHANGED: day it was decided inside, None: not stated; R25",
    )
    filed_on: Attr[Optional[Date], Optional[Date]] = Attr(
        DATE,
        "CHANGED: day it was filed, if on or before the change; None: a CHANGE_FILED may follow",
    )
    leaves_beijing: Attr[bool, Optional[bool]] = Attr(
        YES,
        "CHANGED: True if the registration leaves Beijing, else False",
    )
    decision: Attr[Optional[ChangeDecision], Like[ChangeDecision]] = Attr(
        Enum("change_decision", True),
        "CHANGE_DECIDED: ChangeDecision; must be given",
    )
    ground: Attr[Optional[Ground], Like[Ground]] = Attr(Enum("ground", True), "REVOKED: Ground; must be given")
    published_on: Attr[Optional[Date], Optional[Date]] = Attr(
        DATE,
        "REVOKED: day of publication, None: not stated; R21",
    )
    due_on: Attr[Optional[Date], Optional[Date]] = Attr(
        DATE,
        "REPORT_DUE: last day to report; None: the day of the event",
    )
    evaluation: Attr[Optional["Evaluation"], Optional["Evaluation"]] = Attr(
        ONE,
        "EVALUATED: the exercise; must be given",
    )

    def __init__(
        self,
        *,
        type: Like[EventType] = None,
        on: Optional[Date] = None,
        ref: Optional[int] = None,
        workdays: Optional[int] = None,
        outcome: Like[ObjectionOutcome] = None,
        expires_on: Optional[Date] = None,
        change_kind: Like[ChangeKind] = None,
        internal_decision_on: Optional[Date] = None,
        filed_on: Optional[Date] = None,
        leaves_beijing: Optional[bool] = None,
        decision: Like[ChangeDecision] = None,
        ground: Like[Ground] = None,
        published_on: Optional[Date] = None,
        due_on: Optional[Date] = None,
        evaluation: Optional["Evaluation"] = None,
    ) -> None:
        self._fill(locals())


class CriterionInfo(Result):
    """One line of the criteria table."""

    __slots__ = ()
    _struct = _abi.CriterionInfo
    criterion: Read[Criterion] = Read(Enum("criterion"), "Criterion")
    clause: Read[Clause] = Read(Enum("clause"), "Clause")
    unit: Read[Unit] = Read(Enum("unit"), "Unit")
    force: Read[Force] = Read(Enum("force"), "Force in the 2022 rules")
    relaxable: Read[bool] = Read(YES, "True if the 2022 rules may relax it")
    filing: Read[bool] = Read(YES, "0 a condition (Art. 3, 6, 7), 1 a matter of filing (Art. 10, 15)")
    cured_by_time: Read[bool] = Read(YES, "True if waiting alone can make it MET")
    readings: Read[Tuple[Reading, ...]] = Read(Mask("reading"), "the reading points its verdict can look at")


class ReadingInfo(Result):
    """One reading point."""

    __slots__ = ()
    _struct = _abi.ReadingInfo
    reading: Read[Reading] = Read(Enum("reading"), "Reading")
    kind: Read[ReadingKind] = Read(Enum("reading_kind"), "ReadingKind")
    options: Read[int] = Read(INT, "how many options, 0 .. options - 1")
    clause: Read[Clause] = Read(Enum("clause"), "Clause it reads")


class Finding(Result):
    """What one criterion came to."""

    __slots__ = ()
    _struct = _abi.Finding
    criterion: Read[Criterion] = Read(Enum("criterion"), "Criterion")
    clause: Read[Clause] = Read(Enum("clause"), "Clause")
    verdict: Read[Verdict] = Read(Enum("verdict"), "Verdict")
    least: Read[Verdict] = Read(
        Enum("verdict"),
        "verdict on the least favourable case: NOT_MET, DISCRETION or MET; NONE: if not applicable",
    )
    most: Read[Verdict] = Read(Enum("verdict"), "verdict on the most favourable case, likewise")
    reasons: Read[Tuple[Reason, ...]] = Read(Mask("reason"), "Reason: the rules that acted at either corner")
    readings: Read[Tuple[Reading, ...]] = Read(
        Mask("reading"),
        "Reading: the points whose options this criterion looks at",
    )
    unit: Read[Unit] = Read(Enum("unit"), "Unit of the figures")
    met_from: Read[Optional[Date]] = Read(
        DATE,
        "AGE, PENALTIES, DISHONESTY, BAR not proved MET: first day from D on which time alone would; None: never",
    )
    field: Read[Optional[Field]] = Read(
        Enum("field", True),
        "UNKNOWN only: the fact that would settle it (Field), else None",
    )
    field_entry: Read[Optional[int]] = Read(INT_OR_NONE, "entry `field` lies in, from 1, or None")
    entry: Read[Optional[int]] = Read(
        INT_OR_NONE,
        "incident, service or revocation that decided at the least favourable corner, from 1, or None",
    )
    evidence: Read[Optional[int]] = Read(
        INT_OR_NONE,
        "the caller's number for the document of `field`, else of the weakest fact used, or None",
    )


class Assessment(Result):
    """What an application came to."""

    __slots__ = ()
    _struct = _abi.Assessment
    conditions: Read[Verdict] = Read(Enum("verdict"), "Verdict on Art. 3, 6, 7")
    filing: Read[Verdict] = Read(Enum("verdict"), "Verdict on Art. 10, 15")
    overall: Read[Verdict] = Read(Enum("verdict"), "Verdict: the least of both")
    earliest: Read[Optional[Date]] = Read(
        DATE,
        "first day from D on which time alone has cured what time cures; None: never, or not known",
    )
    finding_count: Read[int] = Read(INT, "how many findings there are")
    not_met_count: Read[int] = Read(INT, "criteria NOT_MET")
    unknown_count: Read[int] = Read(INT, "criteria UNKNOWN")
    discretion_count: Read[int] = Read(INT, "criteria DISCRETION")
    met_count: Read[int] = Read(INT, "criteria MET")
    not_applicable_count: Read[int] = Read(INT, "criteria the rules do not have")
    not_met: Read[Tuple[Criterion, ...]] = Read(Mask("criterion"), "Criterion NOT_MET")
    unknown: Read[Tuple[Criterion, ...]] = Read(Mask("criterion"), "criteria UNKNOWN")
    discretion: Read[Tuple[Criterion, ...]] = Read(Mask("criterion"), "criteria DISCRETION")
    met: Read[Tuple[Criterion, ...]] = Read(Mask("criterion"), "criteria MET")
    tags: Read[Tuple[Tag, ...]] = Read(Mask("tag"), "Tag")
    notes: Read[Tuple[Note, ...]] = Read(Mask("note"), "Note")


class Point(Result):
    """One reading point whose options do not all give the same verdict."""

    __slots__ = ()
    _struct = _abi.Point
    reading: Read[Reading] = Read(Enum("reading"), "Reading")
    options: Read[int] = Read(INT, "how many options it has, 0 .. options - 1")
    option: Read[int] = Read(INT, "the option the rules in use have chosen")
    criteria: Read[Tuple[Criterion, ...]] = Read(Mask("criterion"), "the criteria whose own verdict its options change")


class Range(Result):
    """Between what bounds a verdict lies."""

    __slots__ = ()
    _struct = _abi.Range
    overall: Read[Verdict] = Read(Enum("verdict"), "Verdict under the rules as they are")
    worst: Read[Verdict] = Read(Enum("verdict"), "least verdict over all combinations of the varied points")
    best: Read[Verdict] = Read(Enum("verdict"), "greatest verdict over all combinations")
    robust: Read[bool] = Read(YES, "True if worst and best are the same")
    point_count: Read[int] = Read(INT, "how many points change the verdict when switched alone")
    vary: Read[Tuple[Reading, ...]] = Read(Mask("reading"), "the points that were varied")
    fragile: Read[Tuple[Criterion, ...]] = Read(
        Mask("criterion"),
        "the criteria whose own verdict is not the same under all combinations",
    )


class RemedyStep(Result):
    """One step."""

    __slots__ = ()
    _struct = _abi.RemedyStep
    kind: Read[RemedyKind] = Read(Enum("remedy_kind"), "RemedyKind")
    criterion: Read[Criterion] = Read(Enum("criterion"), "Criterion: the first that needs it")
    field: Read[Optional[Field]] = Read(Enum("field", True), "Field; RULING: that whose number falls short, or None")
    entry: Read[Optional[int]] = Read(INT_OR_NONE, "entry the field lies in, from 1, or None")
    bound: Read[Bound] = Read(Enum("bound"), "Bound")
    basis: Read[Basis] = Read(Enum("basis"), "Basis it must have; NOT_STATED: for RULING, FIND_FIGURE and STUCK")
    date: Read[Optional[Date]] = Read(
        DATE,
        "WAIT: the day; RULING: no earlier than this, the deadline or an incident's day; else None",
    )
    met_from: Read[Optional[Date]] = Read(
        DATE,
        "RULING: first day from which time would do without it; None: never, or not a matter of time",
    )
    settles: Read[int] = Read(INT, "how many criteria are MET by this step alone")
    criteria: Read[Tuple[Criterion, ...]] = Read(Mask("criterion"), "all criteria that need it")


class Remedy(Result):
    """The way as a whole."""

    __slots__ = ()
    _struct = _abi.Remedy
    overall: Read[Verdict] = Read(Enum("verdict"), "Verdict as it stands")
    reachable: Read[bool] = Read(
        YES,
        "True if all steps together give MET (no step is needed if it is MET already), else False",
    )
    step_count: Read[int] = Read(INT, "how many steps there are")
    open_count: Read[int] = Read(INT, "of these STATE and EVIDENCE")
    reach_count: Read[int] = Read(INT, "of these FULFIL and RAISE")
    ruling_count: Read[int] = Read(INT, "of these RULING")
    deadline: Read[Optional[Date]] = Read(DATE, "deadline of the round the way leads to: D, or later with a WAIT step")
    earliest: Read[Optional[Date]] = Read(
        DATE,
        "earliest deadline at which time alone has cured what time cures, as in smeplat_assessment",
    )
    criteria: Read[Tuple[Criterion, ...]] = Read(Mask("criterion"), "the criteria that are not MET as it stands")


class EvaluationResult(Result):
    """What an exercise came to."""

    __slots__ = ()
    _struct = _abi.EvaluationResult
    grade: Read[Grade] = Read(
        Enum("grade"),
        "Grade in effect: FAIL for a required exercise that was missed; UNKNOWN: not known",
    )
    title: Read[TitleOutcome] = Read(Enum("title_outcome"), "TitleOutcome")
    funding: Read[Funding] = Read(Enum("funding"), "Funding")
    tier: Read[Optional[int]] = Read(INT_OR_NONE, "tier as given")
    stars: Read[Optional[int]] = Read(INT_OR_NONE, "stars as given")
    priority_support: Read[Answer] = Read(
        Enum("answer"),
        "Answer: priority for projects that raise its capacity to serve SMEs",
    )
    field: Read[Optional[Field]] = Read(
        Enum("field", True),
        "grade not known: the fact that would settle it (Field), else None",
    )
    grounds: Read[Tuple[Ground, ...]] = Read(Mask("ground"), "Ground: ART14 if failed")
    reasons: Read[Tuple[Reason, ...]] = Read(Mask("reason"), "Reason: NOT_PARTICIPATED, also where it only may be so")
    readings: Read[Tuple[Reading, ...]] = Read(Mask("reading"), "Reading: R19")


class GroundFinding(Result):
    """How one ground stands."""

    __slots__ = ()
    _struct = _abi.GroundFinding
    ground: Read[Ground] = Read(Enum("ground"), "Ground: ART15_1, ART15_2, ART15_3")
    clause: Read[Clause] = Read(Enum("clause"), "Clause")
    state: Read[GroundState] = Read(Enum("ground_state"), "GroundState")
    least: Read[GroundState] = Read(
        Enum("ground_state"),
        "GroundState on the case least favourable to the holder; never OPEN",
    )
    most: Read[GroundState] = Read(Enum("ground_state"), "GroundState on the most favourable case; never OPEN")
    entry: Read[Optional[int]] = Read(INT_OR_NONE, "entry that decides at the least favourable corner, from 1, or None")
    entry_list: Read[Optional[Field]] = Read(
        Enum("field", True),
        "list it lies in: INCIDENTS or HOLDER_FALSEHOODS, or None",
    )
    field: Read[Optional[Field]] = Read(
        Enum("field", True),
        "OPEN: what would settle it (Field), else None; the list of falsehoods itself: a finding on whether something "
        "was concealed",
    )
    field_entry: Read[Optional[int]] = Read(INT_OR_NONE, "entry `field` lies in, from 1, or None")
    reasons: Read[Tuple[Reason, ...]] = Read(Mask("reason"), "Reason: the rules that acted at either corner")
    readings: Read[Tuple[Reading, ...]] = Read(Mask("reading"), "Reading: the points looked at")


class RevocationResult(Result):
    """How all grounds stand. In the masks ground n is SMEPLAT_BIT(n)."""

    __slots__ = ()
    _struct = _abi.RevocationResult
    ground_count: Read[int] = Read(INT, "how many grounds there are: 3")
    absent: Read[Tuple[Ground, ...]] = Read(Mask("ground"), "Ground ABSENT")
    open: Read[Tuple[Ground, ...]] = Read(Mask("ground"), "grounds OPEN")
    discretion: Read[Tuple[Ground, ...]] = Read(Mask("ground"), "grounds left to the bureau")
    made_out: Read[Tuple[Ground, ...]] = Read(Mask("ground"), "grounds MADE_OUT")


class Trigger(Result):
    """What one entry of a list does to one ground."""

    __slots__ = ()
    _struct = _abi.Trigger
    ground: Read[Ground] = Read(Enum("ground"), "Ground it speaks for")
    entry: Read[int] = Read(INT, "number in its list, from 1")
    entry_list: Read[Field] = Read(Enum("field"), "INCIDENTS or HOLDER_FALSEHOODS")
    state: Read[GroundState] = Read(Enum("ground_state"), "GroundState it would give alone; never ABSENT")
    least: Read[GroundState] = Read(Enum("ground_state"), "likewise on the least favourable case")
    most: Read[GroundState] = Read(Enum("ground_state"), "likewise on the most favourable case")
    reasons: Read[Tuple[Reason, ...]] = Read(Mask("reason"), "Reason")


class BarResult(Result):
    """Whether a bar holds."""

    __slots__ = ()
    _struct = _abi.BarResult
    barred: Read[Answer] = Read(Enum("answer"), "Answer")
    from_: Read[Optional[Date]] = Read(DATE, "barred YES: first day of the bar of `entry`, else None")
    until: Read[Optional[Date]] = Read(
        DATE,
        "barred YES: last day of the unbroken barred stretch around `on`, as far as starts are given; None else, or "
        "if that lies past 2199",
    )
    first_filing: Read[Optional[Date]] = Read(DATE, "the day after `until`, or None")
    clause: Read[Clause] = Read(Enum("clause"), "Clause the bar stands in: 15")
    entry: Read[Optional[int]] = Read(
        INT_OR_NONE,
        "revocation that bars at the least favourable corner, from 1, or None",
    )
    ground: Read[Optional[Ground]] = Read(Enum("ground", True), "its Ground, or None")
    field: Read[Optional[Field]] = Read(Enum("field", True), "barred UNKNOWN: what it hangs on (Field), else None")
    field_entry: Read[Optional[int]] = Read(INT_OR_NONE, "entry `field` lies in, from 1, or None")
    readings: Read[Tuple[Reading, ...]] = Read(Mask("reading"), "Reading the answer rests on: R20, R21")


class ChangeResult(Result):
    """What a change came to."""

    __slots__ = ()
    _struct = _abi.ChangeResult
    due_on: Read[Optional[Date]] = Read(DATE, "last day to file; None: if not known (state UNKNOWN)")
    due_certainty: Read[Certainty] = Read(Enum("certainty"), "Certainty of `due_on`; NONE: if not known")
    counted: Read[int] = Read(INT, "working days up to `due_on` that lie on notified days")
    uncounted: Read[int] = Read(INT, "those that rest on the provisional rule")
    state: Read[ChangeState] = Read(Enum("change_state"), "ChangeState; NONE: without `as_of`")
    state_certainty: Read[Certainty] = Read(Enum("certainty"), "Certainty of `state`; NONE: for none and UNKNOWN")
    workdays_left: Read[Optional[int]] = Read(
        COUNT_OR_NONE,
        "working days after `as_of` up to and with `due_on`; None without `as_of` or due date",
    )
    workdays_late: Read[Optional[int]] = Read(
        COUNT_OR_NONE,
        "working days after `due_on` up to and with the filing, or `as_of`; None likewise",
    )
    major: Read[Major] = Read(Enum("major"), "Major")
    awaits_decision: Read[bool] = Read(
        YES,
        "True once filed: the bureau alters or revokes the title and publishes that; else False",
    )
    affects: Read[Optional[Criterion]] = Read(
        Enum("criterion", True),
        "Criterion that the change touches (reason CONDITION_AFFECTED), else None",
    )
    field: Read[Optional[Field]] = Read(
        Enum("field", True),
        "what the due date hangs on while it is not known (Field), else None",
    )
    reasons: Read[Tuple[Reason, ...]] = Read(Mask("reason"), "Reason: CONDITION_AFFECTED, MAY_CHANGE")
    readings: Read[Tuple[Reading, ...]] = Read(Mask("reading"), "Reading: the points looked at")


class PublicityResult(Result):
    """What a publicity came to."""

    __slots__ = ()
    _struct = _abi.PublicityResult
    ends_on: Read[Optional[Date]] = Read(DATE, "last day")
    ends_certainty: Read[Certainty] = Read(Enum("certainty"), "Certainty of `ends_on`")
    state: Read[PublicityState] = Read(Enum("publicity_state"), "PublicityState; NONE: without `as_of`")
    state_certainty: Read[Certainty] = Read(Enum("certainty"), "Certainty of `state`; NONE: without `as_of`")
    award: Read[Award] = Read(Enum("award"), "Award; NONE: without `as_of`")
    counted: Read[int] = Read(INT, "working days of the publicity that lie on notified days")
    uncounted: Read[int] = Read(INT, "those that rest on the provisional rule")
    workdays_left: Read[Optional[int]] = Read(
        COUNT_OR_NONE,
        "working days after `as_of` up to and with `ends_on`; None without `as_of`",
    )
    open_count: Read[int] = Read(
        INT,
        "objections raised by `as_of` and not decided by then; without it: not decided at all",
    )
    upheld_count: Read[int] = Read(INT, "objections upheld by then")
    dismissed_count: Read[int] = Read(INT, "objections dismissed by then")
    late_count: Read[int] = Read(INT, "of those raised by then, raised after `ends_on`; they block all the same")
    first_open: Read[Optional[int]] = Read(INT_OR_NONE, "entry of the open objection raised first, from 1, or None")
    reasons: Read[Tuple[Reason, ...]] = Read(
        Mask("reason"),
        "Reason: MAY_CHANGE if ENDED against an end that is not NOTIFIED",
    )
    readings: Read[Tuple[Reading, ...]] = Read(Mask("reading"), "Reading: R26")


class ReportDutyResult(Result):
    """What a report came to."""

    __slots__ = ()
    _struct = _abi.ReportDutyResult
    state: Read[ReportDutyState] = Read(Enum("report_duty_state"), "ReportDutyState; NONE: without `as_of`")
    days_left: Read[Optional[int]] = Read(
        COUNT_OR_NONE,
        "calendar days from `as_of` to `due_on`, None: if past; None without `as_of` or once reported",
    )
    days_late: Read[Optional[int]] = Read(
        COUNT_OR_NONE,
        "calendar days from `due_on` to the report, or `as_of`, None: if not past; None without `as_of`",
    )


class EventResult(Result):
    """What became of one event, and what it leaves to be known on the day asked about."""

    __slots__ = ()
    _struct = _abi.EventResult
    fate: Read[EventFate] = Read(Enum("event_fate"), "EventFate")
    problem: Read[EventProblem] = Read(
        Enum("event_problem"),
        "EventProblem: why it could not be, or what is irregular, or NONE",
    )
    state: Read[Optional[TitleState]] = Read(
        Enum("title_state", True),
        "TitleState after the event, on its day; None: for LATER",
    )
    answers: Read[Optional[int]] = Read(INT_OR_NONE, "event it answers, stated or understood, or None")
    answered_by: Read[Optional[int]] = Read(
        INT_OR_NONE,
        "event that answers it: end of an application, filing, decision on an objection, annulment, report, the "
        "EVALUATED that replaces it, or None",
    )
    decided_by: Read[Optional[int]] = Read(
        INT_OR_NONE,
        "CHANGED: the CHANGE_DECIDED, or None, or the decision was annulled",
    )
    notice: Read[NoticeKind] = Read(Enum("notice_kind"), "NoticeKind on the day asked about, or NONE")
    notice_date: Read[Optional[Date]] = Read(DATE, "its date; None: not known")
    certainty: Read[Certainty] = Read(
        Enum("certainty"),
        "Certainty of what the notice says; recorded dates are NOTIFIED; NONE: not known",
    )
    ground: Read[Optional[Ground]] = Read(
        Enum("ground", True),
        "Ground a GROUND_ notice speaks of; None: for the others",
    )
    detail: Read[int] = Read(
        INT,
        "CHANGE_ notices: ChangeState; PUBLICITY_: Award; REPORT_: ReportDutyState; GROUND_: TitleOutcome; others 0",
    )
    field: Read[Optional[Field]] = Read(
        Enum("field", True),
        "what is not known and would settle it (Field); REVOKED: what its bar hangs on, or None",
    )
    bar_until: Read[Optional[Date]] = Read(
        DATE,
        "REVOKED: last day of the bar it carries (Art. 15), or None, or not known",
    )
    reasons: Read[Tuple[Reason, ...]] = Read(Mask("reason"), "Reason behind the notice")


class History(Result):
    """Where a platform stands on a day."""

    __slots__ = ()
    _struct = _abi.History
    state: Read[TitleState] = Read(Enum("title_state"), "TitleState")
    since: Read[Optional[Date]] = Read(DATE, "first day of it; None: for NONE without any application")
    event: Read[Optional[int]] = Read(
        INT_OR_NONE,
        "event that made it so, from 1; None: likewise. EXPIRED: the award that set the last day. HOLDER: the award "
        "that began it, also after a renewal or an annulled revocation",
    )
    title: Read[TitleState] = Read(Enum("title_state"), "the title alone: NONE, HOLDER, REVOKED or EXPIRED")
    title_since: Read[Optional[Date]] = Read(DATE, "first day of it; None: for NONE")
    title_event: Read[Optional[int]] = Read(INT_OR_NONE, "event that made it so; None: for NONE")
    award_event: Read[Optional[int]] = Read(INT_OR_NONE, "latest award of the present or last title, or None")
    expires_on: Read[Optional[Date]] = Read(DATE, "last day of the present or last title; None: open")
    ground: Read[Optional[Ground]] = Read(Enum("ground", True), "title REVOKED: Ground, else None")
    application: Read[TitleState] = Read(Enum("title_state"), "the application alone: NONE, APPLIED or IN_PUBLICITY")
    application_since: Read[Optional[Date]] = Read(DATE, "first day of it; None: for NONE")
    application_event: Read[Optional[int]] = Read(INT_OR_NONE, "event that made it so; None: for NONE")
    barred: Read[Answer] = Read(Enum("answer"), "Answer: whether an application on this day would be barred (Art. 15)")
    bar_from: Read[Optional[Date]] = Read(DATE, "barred YES: first day of the bar of `bar_event`, else None")
    bar_until: Read[Optional[Date]] = Read(
        DATE,
        "barred YES: last day of the unbroken barred stretch; None else, or past 2199",
    )
    first_filing: Read[Optional[Date]] = Read(DATE, "the day after `bar_until`, or None")
    bar_event: Read[Optional[int]] = Read(INT_OR_NONE, "revocation that bars at the least favourable corner, or None")
    bar_field: Read[Optional[Field]] = Read(Enum("field", True), "barred UNKNOWN: what it hangs on (Field), else None")
    event_count: Read[int] = Read(INT, "events on or before the day")
    impossible_count: Read[int] = Read(INT, "of these, events that could not be")
    notice_count: Read[int] = Read(INT, "results with a notice")
    readings: Read[Tuple[Reading, ...]] = Read(Mask("reading"), "Reading the answer can rest on")


class Workdays(Result):
    """An answer about working days. Texts point into the calendar or are static."""

    __slots__ = ()
    _struct = _abi.Workdays
    date: Read[Optional[Date]] = Read(DATE, "add: the day reached; check: the day asked about; count: None")
    workday: Read[bool] = Read(YES, "True if `date` is a working day, else False; count: 0")
    certainty: Read[Certainty] = Read(Enum("certainty"), "Certainty of the answer")
    kind: Read[Optional[DayKind]] = Read(Enum("day_kind", True), "DayKind of `date`; count: None")
    count: Read[int] = Read(INT, "count: working days, negative backwards; add: the number asked for; check: 0")
    counted: Read[int] = Read(INT, "of |count|, how many lie on notified days")
    uncounted: Read[int] = Read(INT, "of |count|, how many rest on the provisional rule")
    holiday: Read[Optional[str]] = Read(TEXT, "holiday `date` belongs to; empty if it is not named")
    notice: Read[Optional[str]] = Read(
        TEXT,
        "notice behind `date`; empty if it is not named, or the number is not known",
    )


class Coverage(Result):
    """What a calendar speaks of."""

    __slots__ = ()
    _struct = _abi.Coverage
    layers: Read[int] = Read(INT, "layers over the built-in table")
    notified_from: Read[Optional[Date]] = Read(
        DATE,
        "first day of the unbroken notified stretch around the built-in one",
    )
    notified_to: Read[Optional[Date]] = Read(
        DATE,
        "its last day; single rows outside a layer's cover do not lengthen it",
    )
    known_from: Read[Optional[Date]] = Read(
        DATE,
        "first day of the unbroken stretch with any answer, provisional ones too",
    )
    known_to: Read[Optional[Date]] = Read(DATE, "its last day")
    final_through: Read[Optional[Date]] = Read(DATE, "last day that no later notice moves: the newest layer's")
    named_days: Read[int] = Read(INT, "rows of all layers, and the built-in notified days")
    edition: Read[Optional[str]] = Read(TEXT, "newest layer's edition, as it says; without layers the built-in one")
    builtin_edition: Read[Optional[str]] = Read(
        TEXT,
        "edition of the built-in table: the date of its state of knowledge",
    )


class Uscc(Result):
    """What a code says of itself."""

    __slots__ = ()
    _struct = _abi.Uscc
    valid: Read[bool] = Read(YES, "True if both check characters and the category are right")
    department: Read[str] = Read(CHAR, "character 1 (registering department), as ASCII")
    category: Read[str] = Read(CHAR, "character 2 (category within it), as ASCII")
    category_known: Read[bool] = Read(YES, "True if this department has this category in the tables known here")
    region: Read[int] = Read(INT, "characters 3-8 as a number, 110108 say: the registrar's region")
    check_ok: Read[bool] = Read(YES, "True if character 18 is right (GB 32100)")
    check_expected: Read[str] = Read(CHAR, "the right character 18, as ASCII")
    organisation_check_ok: Read[bool] = Read(YES, "True if character 17 is right (GB 11714 over characters 9-16)")
    organisation_check_expected: Read[str] = Read(CHAR, "the right character 17, as ASCII")
    in_beijing: Read[bool] = Read(YES, "True if the region begins with 11")
    in_jjj: Read[bool] = Read(YES, "True if the region begins with 11, 12 or 13 (京津冀)")


class Replay(Result):
    """What a replay came to."""

    __slots__ = ()
    _struct = _abi.Replay
    same: Read[bool] = Read(YES, "True if assessing again gives every member that the record holds, else False")
    criterion: Read[Optional[Criterion]] = Read(
        Enum("criterion", True),
        "Criterion of the first finding that differs, or None, or the assessment",
    )
    item: Read[Optional[RecordItem]] = Read(
        Enum("record_item", True),
        "RecordItem of the first member that differs, or None",
    )
    recorded: Read[Verdict] = Read(Enum("verdict"), "overall Verdict in the record")
    overall: Read[Verdict] = Read(Enum("verdict"), "overall Verdict now")
