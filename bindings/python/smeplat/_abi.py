"""The headers, line by line: structs, constants, functions."""
# Written by bindings/python/generate.py from the headers; change those.
# SPDX-License-Identifier: Apache-2.0

from ._struct import Frozen, Sized, struct

# Version of the headers this was made from, and the soname of their library.
VERSION = "1.0.2"
SONAME = "1"


# base.h

@struct("smeplat_str")
class Str(Frozen):
    FIELDS = """
        ptr POINTER
        len SIZE
    """


@struct("smeplat_ratio")
class Ratio(Frozen):
    FIELDS = """
        num I64
        den I64
    """


@struct("smeplat_fact")
class Fact(Frozen):
    FIELDS = """
        value I64
        basis I32
        evidence I32
    """


@struct("smeplat_error")
class Error(Sized):
    FIELDS = """
        struct_size U32
        status I32
        field I32
        clause I32
        row I64
        entry I64
    """


# platform.h

@struct("smeplat_service")
class Service(Sized):
    FIELDS = """
        struct_size U32
        function I32
        offered FACT
        records_in_year FACT
        organises_innovation_resources FACT
        opens_instruments FACT
        items U64
    """


@struct("smeplat_incident")
class Incident(Sized):
    FIELDS = """
        struct_size U32
        kind I32
        subject I32
        severity I32
        office_from I32
        office_until I32
        decided_on I32
        ended_on I32
        repaired_on I32
        annulled I32
        challenge I32
        disclosed I32
        basis I32
        evidence I32
    """


@struct("smeplat_revocation")
class Revocation(Sized):
    FIELDS = """
        struct_size U32
        ground I32
        decided_on I32
        published_on I32
        annulled_on I32
        reserved0 I32
    """


@struct("smeplat_ruling")
class Ruling(Sized):
    FIELDS = """
        struct_size U32
        criterion I32
        ruling I32
        decided_on I32
        reference STR
    """


@struct("smeplat_round")
class Round(Sized):
    FIELDS = """
        struct_size U32
        deadline I32
        service_year I32
        reserved0 I32
    """


@struct("smeplat_platform")
class Platform(Sized):
    FIELDS = """
        struct_size U32
        reserved0 U32
        name STR
        uscc STR
        sponsor_usccs POINTER
        sponsor_count SIZE
        public_benefit FACT
        public_character FACT
        openness FACT
        legal_person FACT
        registered_in_beijing FACT
        founded_on FACT
        total_assets_fen FACT
        operating_soundly FACT
        good_prospects FACT
        incidents_complete FACT
        field_reputation FACT
        jjj_smes_served FACT
        gaojingjian_focus FACT
        production_stage_services FACT
        fixed_premises FACT
        facilities FACT
        organises_resources FACT
        institutions_gathered FACT
        system_display FACT
        system_query FACT
        digital_operation FACT
        business_reputation FACT
        management_system FACT
        service_process FACT
        charging_standard FACT
        quality_assurance FACT
        development_plan FACT
        annual_targets FACT
        management_team FACT
        staff_degree_only FACT
        staff_title_only FACT
        staff_degree_and_title FACT
        sme_service_revenue_fen FACT
        operating_revenue_fen FACT
        total_income_fen FACT
        service_revenue_fen FACT
        free_services FACT
        survey_valid FACT
        survey_satisfied FACT
        survey_basically_satisfied FACT
        survey_mean_score FACT
        outstanding_results FACT
        demonstration_effect FACT
        industries FACT
        tailored_services FACT
        regional_cooperation FACT
        filed_on FACT
        materials_complete FACT
        services POINTER
        service_count SIZE
        incidents POINTER
        incident_count SIZE
        revocations POINTER
        revocation_count SIZE
        rulings POINTER
        ruling_count SIZE
    """


# rules.h

@struct("smeplat_rules")
class Rules(Sized):
    FIELDS = """
        struct_size U32
        measure I32
        min_basis I32
        valid_from I32
        valid_to I32
        reserved0 I32
        title STR
        issuer STR
        document_number STR
        force BYTES 64
        relaxable BYTES 64
        readings BYTES 64
        assets_fen_min I64
        age_years_min I64
        smes_min I64
        smes_reduced_min I64
        institutions_min I64
        staff_min I64
        revenue_share_min RATIO
        free_services_min I64
        satisfaction_min RATIO
        mean_score_min I64
        functions_min I64
        lookback_years I64
        bar_years I64
        filing_workdays I64
    """


@struct("smeplat_criterion_info")
class CriterionInfo(Sized):
    FIELDS = """
        struct_size U32
        criterion I32
        clause I32
        unit I32
        force I32
        relaxable I32
        filing I32
        cured_by_time I32
        readings U64
    """


@struct("smeplat_reading_info")
class ReadingInfo(Sized):
    FIELDS = """
        struct_size U32
        reading I32
        kind I32
        options I32
        clause I32
        reserved0 I32
    """


# assess.h

@struct("smeplat_finding")
class Finding(Sized):
    FIELDS = """
        struct_size U32
        criterion I32
        clause I32
        verdict I32
        least I32
        most I32
        reasons U64
        readings U64
        unit I32
        present U32
        observed RATIO
        required RATIO
        shortfall I64
        shortfall_both I64
        met_from I32
        field I32
        field_entry I32
        entry I32
        evidence I32
        reserved0 I32
    """


@struct("smeplat_assessment")
class Assessment(Sized):
    FIELDS = """
        struct_size U32
        status I32
        conditions I32
        filing I32
        overall I32
        earliest I32
        finding_count U32
        not_met_count U32
        unknown_count U32
        discretion_count U32
        met_count U32
        not_applicable_count U32
        not_met U64
        unknown U64
        discretion U64
        met U64
        tags U64
        notes U64
        error_field I32
        error_clause I32
        error_entry I64
    """


# code.h

@struct("smeplat_uscc")
class Uscc(Sized):
    FIELDS = """
        struct_size U32
        valid I32
        department I32
        category I32
        category_known I32
        region I32
        check_ok I32
        check_expected I32
        organisation_check_ok I32
        organisation_check_expected I32
        in_beijing I32
        in_jjj I32
    """


# batch.h

@struct("smeplat_column")
class Column(Frozen):
    FIELDS = """
        values POINTER
        bases POINTER
        width I32
        basis I32
    """


@struct("smeplat_columns")
class Columns(Sized):
    FIELDS = """
        struct_size U32
        reserved0 U32
        count SIZE
        usccs POINTER
        sponsor_usccs POINTER
        sponsor_rows POINTER
        sponsor_count SIZE
        incidents POINTER
        incident_rows POINTER
        incident_count SIZE
        revocations POINTER
        revocation_rows POINTER
        revocation_count SIZE
        rulings POINTER
        ruling_rows POINTER
        ruling_count SIZE
        public_benefit COLUMN
        public_character COLUMN
        openness COLUMN
        legal_person COLUMN
        registered_in_beijing COLUMN
        founded_on COLUMN
        total_assets_fen COLUMN
        operating_soundly COLUMN
        good_prospects COLUMN
        incidents_complete COLUMN
        field_reputation COLUMN
        jjj_smes_served COLUMN
        gaojingjian_focus COLUMN
        production_stage_services COLUMN
        fixed_premises COLUMN
        facilities COLUMN
        organises_resources COLUMN
        institutions_gathered COLUMN
        system_display COLUMN
        system_query COLUMN
        digital_operation COLUMN
        business_reputation COLUMN
        management_system COLUMN
        service_process COLUMN
        charging_standard COLUMN
        quality_assurance COLUMN
        development_plan COLUMN
        annual_targets COLUMN
        management_team COLUMN
        staff_degree_only COLUMN
        staff_title_only COLUMN
        staff_degree_and_title COLUMN
        sme_service_revenue_fen COLUMN
        operating_revenue_fen COLUMN
        total_income_fen COLUMN
        service_revenue_fen COLUMN
        free_services COLUMN
        survey_valid COLUMN
        survey_satisfied COLUMN
        survey_basically_satisfied COLUMN
        survey_mean_score COLUMN
        outstanding_results COLUMN
        demonstration_effect COLUMN
        filed_on COLUMN
        materials_complete COLUMN
        consulting_offered COLUMN
        consulting_records_in_year COLUMN
        startup_offered COLUMN
        startup_records_in_year COLUMN
        innovation_offered COLUMN
        innovation_records_in_year COLUMN
        organises_innovation_resources COLUMN
        opens_instruments COLUMN
        digital_offered COLUMN
        digital_records_in_year COLUMN
        talent_offered COLUMN
        talent_records_in_year COLUMN
        finance_offered COLUMN
        finance_records_in_year COLUMN
    """


@struct("smeplat_verdict_columns")
class VerdictColumns(Sized):
    FIELDS = """
        struct_size U32
        reserved0 U32
        conditions POINTER
        filing POINTER
        overall POINTER
        status POINTER
        not_met POINTER
        unknown POINTER
        discretion POINTER
        met POINTER
        error_field POINTER
        error_entry POINTER
    """


# calendar.h

@struct("smeplat_calendar_day")
class CalendarDay(Frozen):
    FIELDS = """
        date I32
        kind I32
        holiday STR
        notice STR
    """


@struct("smeplat_calendar")
class Calendar(Sized):
    FIELDS = """
        struct_size U32
        covers_from I32
        covers_to I32
        final_through I32
        days POINTER
        day_count SIZE
        edition STR
        base POINTER
        reserved0 SIZE
    """


@struct("smeplat_workdays")
class Workdays(Sized):
    FIELDS = """
        struct_size U32
        status I32
        date I32
        workday I32
        certainty I32
        kind I32
        count I64
        counted I64
        uncounted I64
        holiday STR
        notice STR
    """


@struct("smeplat_coverage")
class Coverage(Sized):
    FIELDS = """
        struct_size U32
        layers I32
        notified_from I32
        notified_to I32
        known_from I32
        known_to I32
        final_through I32
        reserved0 I32
        named_days I64
        edition STR
        builtin_edition STR
    """


# change.h

@struct("smeplat_change")
class Change(Sized):
    FIELDS = """
        struct_size U32
        kind I32
        occurred_on I32
        internal_decision_on I32
        filed_on I32
        leaves_beijing I32
        as_of I32
        reserved0 I32
    """


@struct("smeplat_change_result")
class ChangeResult(Sized):
    FIELDS = """
        struct_size U32
        status I32
        error_field I32
        error_clause I32
        error_entry I64
        due_on I32
        due_certainty I32
        counted I64
        uncounted I64
        state I32
        state_certainty I32
        workdays_left I64
        workdays_late I64
        major I32
        awaits_decision I32
        affects I32
        field I32
        reasons U64
        readings U64
    """


# duty.h

@struct("smeplat_objection")
class Objection(Sized):
    FIELDS = """
        struct_size U32
        raised_on I32
        decided_on I32
        outcome I32
    """


@struct("smeplat_publicity")
class Publicity(Sized):
    FIELDS = """
        struct_size U32
        started_on I32
        workdays I64
        objections POINTER
        objection_count SIZE
        as_of I32
        reserved0 I32
    """


@struct("smeplat_publicity_result")
class PublicityResult(Sized):
    FIELDS = """
        struct_size U32
        ends_on I32
        ends_certainty I32
        state I32
        state_certainty I32
        award I32
        counted I64
        uncounted I64
        workdays_left I64
        open_count I64
        upheld_count I64
        dismissed_count I64
        late_count I64
        first_open I64
        reasons U64
        readings U64
    """


@struct("smeplat_report_duty")
class ReportDuty(Sized):
    FIELDS = """
        struct_size U32
        due_on I32
        reported_on I32
        as_of I32
    """


@struct("smeplat_report_duty_result")
class ReportDutyResult(Sized):
    FIELDS = """
        struct_size U32
        state I32
        days_left I32
        days_late I32
    """


# evaluation.h

@struct("smeplat_evaluation")
class Evaluation(Sized):
    FIELDS = """
        struct_size U32
        year I32
        review_required FACT
        review_done FACT
        rating_required FACT
        rating_done FACT
        grade I32
        stars I32
        tier I32
        reserved0 I32
    """


@struct("smeplat_evaluation_result")
class EvaluationResult(Sized):
    FIELDS = """
        struct_size U32
        grade I32
        title I32
        funding I32
        tier I32
        stars I32
        priority_support I32
        field I32
        grounds U64
        reasons U64
        readings U64
    """


# revocation.h

@struct("smeplat_falsehood")
class Falsehood(Sized):
    FIELDS = """
        struct_size U32
        context I32
        found_on I32
        reserved0 I32
        confirmed FACT
    """


@struct("smeplat_holder")
class Holder(Sized):
    FIELDS = """
        struct_size U32
        granted_on I32
        application_deadline I32
        as_of I32
        incidents POINTER
        incident_count SIZE
        falsehoods POINTER
        falsehood_count SIZE
    """


@struct("smeplat_ground_finding")
class GroundFinding(Sized):
    FIELDS = """
        struct_size U32
        ground I32
        clause I32
        state I32
        least I32
        most I32
        entry I32
        entry_list I32
        field I32
        field_entry I32
        reasons U64
        readings U64
    """


@struct("smeplat_revocation_result")
class RevocationResult(Sized):
    FIELDS = """
        struct_size U32
        ground_count U32
        absent U64
        open U64
        discretion U64
        made_out U64
    """


@struct("smeplat_trigger")
class Trigger(Sized):
    FIELDS = """
        struct_size U32
        ground I32
        entry I32
        entry_list I32
        state I32
        least I32
        most I32
        reserved0 I32
        reasons U64
    """


@struct("smeplat_bar_query")
class BarQuery(Sized):
    FIELDS = """
        struct_size U32
        on I32
        revocations POINTER
        revocation_count SIZE
    """


@struct("smeplat_bar_result")
class BarResult(Sized):
    FIELDS = """
        struct_size U32
        barred I32
        from I32
        until I32
        first_filing I32
        clause I32
        entry I32
        ground I32
        field I32
        field_entry I32
        readings U64
    """


# history.h

@struct("smeplat_event")
class Event(Sized):
    FIELDS = """
        struct_size U32
        type I32
        on I32
        ref I32
        workdays I32
        outcome I32
        expires_on I32
        change_kind I32
        internal_decision_on I32
        filed_on I32
        leaves_beijing I32
        decision I32
        ground I32
        published_on I32
        due_on I32
        reserved0 I32
        evaluation POINTER
        reserved1 SIZE
    """


@struct("smeplat_event_result")
class EventResult(Sized):
    FIELDS = """
        struct_size U32
        fate I32
        problem I32
        state I32
        answers I32
        answered_by I32
        decided_by I32
        notice I32
        notice_date I32
        certainty I32
        ground I32
        detail I32
        field I32
        bar_until I32
        reasons U64
    """


@struct("smeplat_history")
class History(Sized):
    FIELDS = """
        struct_size U32
        state I32
        since I32
        event I32
        title I32
        title_since I32
        title_event I32
        award_event I32
        expires_on I32
        ground I32
        application I32
        application_since I32
        application_event I32
        barred I32
        bar_from I32
        bar_until I32
        first_filing I32
        bar_event I32
        bar_field I32
        event_count U32
        impossible_count U32
        notice_count U32
        readings U64
    """


@struct("smeplat_timeline")
class Timeline(Sized):
    FIELDS = """
        struct_size U32
        lang I32
        flags U32
        width I32
        on I32
        reserved0 I32
        name STR
        history POINTER
        count SIZE
        events POINTER
        results POINTER
    """


# layout.h

@struct("smeplat_layout")
class Layout(Sized):
    FIELDS = """
        struct_size U32
        kind I32
        offset U32
        size U32
        type STR
        field STR
    """


@struct("smeplat_constant")
class Constant(Sized):
    FIELDS = """
        struct_size U32
        number I32
        name STR
    """


# record.h

@struct("smeplat_record")
class Record(Sized):
    FIELDS = """
        struct_size U32
        reserved0 I32
        platform POINTER
        round POINTER
        rules POINTER
        assessment POINTER
        findings POINTER
        finding_count SIZE
    """


@struct("smeplat_record_sizes")
class RecordSizes(Sized):
    FIELDS = """
        struct_size U32
        record_version I32
        sponsor_count U32
        service_count U32
        incident_count U32
        revocation_count U32
        ruling_count U32
        finding_count U32
    """


@struct("smeplat_record_room")
class RecordRoom(Sized):
    FIELDS = """
        struct_size U32
        reserved0 I32
        platform POINTER
        round POINTER
        rules POINTER
        assessment POINTER
        sponsors POINTER
        sponsor_capacity SIZE
        services POINTER
        service_capacity SIZE
        incidents POINTER
        incident_capacity SIZE
        revocations POINTER
        revocation_capacity SIZE
        rulings POINTER
        ruling_capacity SIZE
        findings POINTER
        finding_capacity SIZE
    """


@struct("smeplat_replay")
class Replay(Sized):
    FIELDS = """
        struct_size U32
        same I32
        criterion I32
        item I32
        recorded I32
        overall I32
    """


# remedy.h

@struct("smeplat_remedy_step")
class RemedyStep(Sized):
    FIELDS = """
        struct_size U32
        kind I32
        criterion I32
        field I32
        entry I32
        bound I32
        amount I64
        basis I32
        date I32
        met_from I32
        settles I32
        criteria U64
    """


@struct("smeplat_remedy")
class Remedy(Sized):
    FIELDS = """
        struct_size U32
        overall I32
        reachable I32
        step_count U32
        open_count U32
        reach_count U32
        ruling_count U32
        deadline I32
        earliest I32
        reserved0 I32
        criteria U64
    """


# sensitivity.h

@struct("smeplat_point")
class Point(Sized):
    FIELDS = """
        struct_size U32
        reading I32
        options I32
        option I32
        criteria U64
        verdicts BYTES 8
    """


@struct("smeplat_range")
class Range(Sized):
    FIELDS = """
        struct_size U32
        overall I32
        worst I32
        best I32
        robust I32
        point_count U32
        vary U64
        points U64
        fragile U64
        verdicts BYTES 64
        worst_by BYTES 64
        best_by BYTES 64
    """


# text.h

@struct("smeplat_report")
class Report(Sized):
    FIELDS = """
        struct_size U32
        lang I32
        flags U32
        width I32
        platform POINTER
        round POINTER
        rules POINTER
        assessment POINTER
        findings POINTER
        finding_count SIZE
    """


# json.h

@struct("smeplat_json_request")
class JsonRequest(Sized):
    FIELDS = """
        struct_size U32
        format I32
        lang I32
        flags U32
        width I32
        reserved0 I32
        command STR
        document STR
        calendar STR
    """


@struct("smeplat_json_reply")
class JsonReply(Sized):
    FIELDS = """
        struct_size U32
        status I32
        exit_status I32
        reserved0 I32
        text POINTER
        text_len SIZE
        error POINTER
        error_len SIZE
        path POINTER
        path_len SIZE
    """


# What C calls SMEPLAT_SEVERITY_MINOR is FAMILIES["severity"]["MINOR"].
FAMILIES = {
    "status": {
        "OK": 0,
        "NULL": -1,
        "STRUCT_SIZE": -10,
        "STRUCT_NEWER": -11,
        "RANGE": -20,
        "CONTRADICTION": -21,
        "DATE": -22,
        "ENUM": -23,
        "BITS": -24,
        "BASIS": -25,
        "DUPLICATE": -26,
        "CODE": -27,
        "UTF8": -28,
        "ORDER": -29,
        "CALENDAR": -30,
        "CAPACITY": -40,
        "SHAPE": -50,
        "MEMORY": -51,
    },
    "basis": {
        "NOT_STATED": 0,
        "DECLARED": 1,
        "DOCUMENTED": 2,
        "VERIFIED": 3,
    },
    "field": {
        "NONE": 0,
        "NAME": 1,
        "USCC": 2,
        "SPONSOR_USCCS": 3,
        "SERVICES": 4,
        "INCIDENTS": 5,
        "REVOCATIONS": 6,
        "RULINGS": 7,
        "PUBLIC_BENEFIT": 10,
        "PUBLIC_CHARACTER": 11,
        "OPENNESS": 12,
        "LEGAL_PERSON": 13,
        "REGISTERED_IN_BEIJING": 14,
        "FOUNDED_ON": 15,
        "TOTAL_ASSETS_FEN": 16,
        "OPERATING_SOUNDLY": 17,
        "GOOD_PROSPECTS": 18,
        "INCIDENTS_COMPLETE": 19,
        "FIELD_REPUTATION": 20,
        "JJJ_SMES_SERVED": 21,
        "GAOJINGJIAN_FOCUS": 22,
        "PRODUCTION_STAGE_SERVICES": 23,
        "FIXED_PREMISES": 24,
        "FACILITIES": 25,
        "ORGANISES_RESOURCES": 26,
        "INSTITUTIONS_GATHERED": 27,
        "SYSTEM_DISPLAY": 28,
        "SYSTEM_QUERY": 29,
        "DIGITAL_OPERATION": 30,
        "BUSINESS_REPUTATION": 31,
        "MANAGEMENT_SYSTEM": 32,
        "SERVICE_PROCESS": 33,
        "CHARGING_STANDARD": 34,
        "QUALITY_ASSURANCE": 35,
        "DEVELOPMENT_PLAN": 36,
        "ANNUAL_TARGETS": 37,
        "MANAGEMENT_TEAM": 38,
        "STAFF_DEGREE_ONLY": 39,
        "STAFF_TITLE_ONLY": 40,
        "STAFF_DEGREE_AND_TITLE": 41,
        "SME_SERVICE_REVENUE_FEN": 42,
        "OPERATING_REVENUE_FEN": 43,
        "TOTAL_INCOME_FEN": 44,
        "SERVICE_REVENUE_FEN": 45,
        "FREE_SERVICES": 46,
        "SURVEY_VALID": 47,
        "SURVEY_SATISFIED": 48,
        "SURVEY_BASICALLY_SATISFIED": 49,
        "SURVEY_MEAN_SCORE": 50,
        "OUTSTANDING_RESULTS": 51,
        "DEMONSTRATION_EFFECT": 52,
        "INDUSTRIES": 53,
        "TAILORED_SERVICES": 54,
        "REGIONAL_COOPERATION": 55,
        "FILED_ON": 56,
        "MATERIALS_COMPLETE": 57,
        "SERVICES_FUNCTION": 200,
        "SERVICES_OFFERED": 201,
        "SERVICES_RECORDS_IN_YEAR": 202,
        "SERVICES_ORGANISES_INNOVATION_RESOURCES": 203,
        "SERVICES_OPENS_INSTRUMENTS": 204,
        "SERVICES_ITEMS": 205,
        "INCIDENTS_KIND": 220,
        "INCIDENTS_SUBJECT": 221,
        "INCIDENTS_OFFICE_FROM": 222,
        "INCIDENTS_OFFICE_UNTIL": 223,
        "INCIDENTS_SEVERITY": 224,
        "INCIDENTS_DECIDED_ON": 225,
        "INCIDENTS_ENDED_ON": 226,
        "INCIDENTS_REPAIRED_ON": 227,
        "INCIDENTS_ANNULLED": 228,
        "INCIDENTS_CHALLENGE": 229,
        "INCIDENTS_DISCLOSED": 230,
        "INCIDENTS_BASIS": 231,
        "INCIDENTS_EVIDENCE": 232,
        "REVOCATIONS_GROUND": 240,
        "REVOCATIONS_DECIDED_ON": 241,
        "REVOCATIONS_PUBLISHED_ON": 242,
        "REVOCATIONS_ANNULLED_ON": 243,
        "RULINGS_CRITERION": 260,
        "RULINGS_RULING": 261,
        "RULINGS_DECIDED_ON": 262,
        "RULINGS_REFERENCE": 263,
        "ROUND_DEADLINE": 280,
        "ROUND_SERVICE_YEAR": 281,
        "RULES_MEASURE": 300,
        "RULES_MIN_BASIS": 301,
        "RULES_READINGS": 302,
        "RULES_FORCE": 303,
        "RULES_RELAXABLE": 304,
        "RULES_TITLE": 305,
        "RULES_ISSUER": 306,
        "RULES_DOCUMENT_NUMBER": 307,
        "RULES_VALID_FROM": 308,
        "RULES_VALID_TO": 309,
        "RULES_ASSETS_FEN_MIN": 310,
        "RULES_AGE_YEARS_MIN": 311,
        "RULES_SMES_MIN": 312,
        "RULES_SMES_REDUCED_MIN": 313,
        "RULES_INSTITUTIONS_MIN": 314,
        "RULES_STAFF_MIN": 315,
        "RULES_REVENUE_SHARE_MIN": 316,
        "RULES_FREE_SERVICES_MIN": 317,
        "RULES_SATISFACTION_MIN": 318,
        "RULES_MEAN_SCORE_MIN": 319,
        "RULES_FUNCTIONS_MIN": 320,
        "RULES_LOOKBACK_YEARS": 321,
        "RULES_BAR_YEARS": 322,
        "RULES_FILING_WORKDAYS": 323,
        "EVALUATION_YEAR": 400,
        "EVALUATION_REVIEW_REQUIRED": 401,
        "EVALUATION_REVIEW_DONE": 402,
        "EVALUATION_RATING_REQUIRED": 403,
        "EVALUATION_RATING_DONE": 404,
        "EVALUATION_GRADE": 405,
        "EVALUATION_STARS": 406,
        "EVALUATION_TIER": 407,
        "HOLDER_GRANTED_ON": 420,
        "HOLDER_APPLICATION_DEADLINE": 421,
        "HOLDER_AS_OF": 422,
        "HOLDER_FALSEHOODS": 423,
        "FALSEHOODS_CONTEXT": 430,
        "FALSEHOODS_FOUND_ON": 431,
        "FALSEHOODS_CONFIRMED": 432,
        "BAR_ON": 440,
        "CHANGE_KIND": 450,
        "CHANGE_OCCURRED_ON": 451,
        "CHANGE_INTERNAL_DECISION_ON": 452,
        "CHANGE_FILED_ON": 453,
        "CHANGE_LEAVES_BEIJING": 454,
        "CHANGE_AS_OF": 455,
        "PUBLICITY_STARTED_ON": 470,
        "PUBLICITY_WORKDAYS": 471,
        "PUBLICITY_OBJECTIONS": 472,
        "PUBLICITY_AS_OF": 473,
        "REPORT_DUE_ON": 474,
        "REPORT_REPORTED_ON": 475,
        "REPORT_AS_OF": 476,
        "CALENDAR_DATE": 500,
        "CALENDAR_WORKDAYS": 501,
        "CALENDAR_DAYS": 502,
        "CALENDAR_COVERS_FROM": 503,
        "CALENDAR_COVERS_TO": 504,
        "CALENDAR_FINAL_THROUGH": 505,
        "CALENDAR_BASE": 506,
        "CALENDAR_TEXT": 507,
        "EVENTS_ON": 520,
        "EVENTS_TYPE": 521,
        "EVENTS_REF": 522,
        "EVENTS_DETAIL": 523,
        "EVENTS_WORKDAYS": 524,
        "EVENTS_OUTCOME": 525,
        "EVENTS_EXPIRES_ON": 526,
        "EVENTS_EVALUATION": 527,
        "EVENTS_CHANGE_KIND": 528,
        "EVENTS_INTERNAL_DECISION_ON": 529,
        "EVENTS_FILED_ON": 530,
        "EVENTS_LEAVES_BEIJING": 531,
        "EVENTS_DECISION": 532,
        "EVENTS_GROUND": 533,
        "EVENTS_PUBLISHED_ON": 534,
        "EVENTS_DUE_ON": 535,
        "ARG_PLATFORM": 600,
        "ARG_ROUND": 601,
        "ARG_RULES": 602,
        "ARG_OUT": 603,
        "ARG_FINDINGS": 604,
        "ARG_CRITERION": 605,
        "ARG_CODE": 606,
        "ARG_INPUT": 607,
        "ARG_CALENDAR": 608,
    },
    "clause": {
        "NONE": 0,
        "1": 100,
        "2": 200,
        "3": 300,
        "4": 400,
        "5": 500,
        "6": 600,
        "6_1": 601,
        "6_2": 602,
        "6_3": 603,
        "6_4": 604,
        "6_5": 605,
        "6_6": 606,
        "6_7": 607,
        "6_8": 608,
        "6_9": 609,
        "6_LAST": 699,
        "7": 700,
        "7_1": 701,
        "7_2": 702,
        "7_3": 703,
        "7_4": 704,
        "7_5": 705,
        "7_6": 706,
        "8": 800,
        "8_1": 801,
        "8_2": 802,
        "8_3": 803,
        "9": 900,
        "10": 1000,
        "11": 1100,
        "12": 1200,
        "13": 1300,
        "14": 1400,
        "15": 1500,
        "15_1": 1501,
        "15_2": 1502,
        "15_3": 1503,
        "16": 1600,
        "17": 1700,
        "18": 1800,
        "19": 1900,
    },
    "function": {
        "CONSULTING": 1,
        "STARTUP": 2,
        "INNOVATION": 3,
        "DIGITAL": 4,
        "TALENT": 5,
        "FINANCE": 6,
    },
    "item": {
        "CONSULTING_POLICY": 101,
        "CONSULTING_QUALITY_STANDARDS": 102,
        "CONSULTING_LOGISTICS": 103,
        "CONSULTING_BUSINESS_COOPERATION": 104,
        "CONSULTING_INTERNATIONAL": 105,
        "CONSULTING_TAX_FINANCE": 106,
        "CONSULTING_MARKET": 107,
        "CONSULTING_MANAGEMENT": 108,
        "CONSULTING_LEGAL_AUDIT": 109,
        "CONSULTING_INDUSTRY_MATCHING": 110,
        "CONSULTING_OTHER": 131,
        "STARTUP_GUIDANCE": 201,
        "STARTUP_PREMISES": 202,
        "STARTUP_PROJECT_PLANNING": 203,
        "STARTUP_BUSINESS_AGENCY": 204,
        "STARTUP_INVESTMENT_ADVICE": 205,
        "STARTUP_STRATEGY": 206,
        "STARTUP_HUMAN_RESOURCES": 207,
        "STARTUP_TRAINING": 208,
        "STARTUP_TAX_REGISTRATION": 209,
        "STARTUP_MANAGEMENT_MODELS": 210,
        "STARTUP_BUSINESS_MODELS": 211,
        "STARTUP_OTHER": 231,
        "INNOVATION_INDUSTRIAL_DESIGN": 301,
        "INNOVATION_SOLUTIONS": 302,
        "INNOVATION_TESTING": 303,
        "INNOVATION_QUALITY_EVALUATION": 304,
        "INNOVATION_DEVELOPMENT": 305,
        "INNOVATION_TRANSFER": 306,
        "INNOVATION_TECH_MATCHING": 307,
        "INNOVATION_INTELLECTUAL_PROPERTY": 308,
        "INNOVATION_RESOURCE_SHARING": 309,
        "INNOVATION_COMMERCIALISATION": 310,
        "INNOVATION_OTHER": 331,
        "DIGITAL_SYSTEMS": 401,
        "DIGITAL_NUMERICAL_CONTROL": 402,
        "DIGITAL_INDUSTRIAL_INTERNET": 403,
        "DIGITAL_WEBSITES": 404,
        "DIGITAL_SOFTWARE": 405,
        "DIGITAL_SECURITY": 406,
        "DIGITAL_CLOUD": 407,
        "DIGITAL_BIG_DATA": 408,
        "DIGITAL_AI": 409,
        "DIGITAL_IOT": 410,
        "DIGITAL_CLOUD_MIGRATION": 411,
        "DIGITAL_OTHER": 431,
        "TALENT_HR_PLANNING": 501,
        "TALENT_HR_CONSULTING": 502,
        "TALENT_RECRUITMENT": 503,
        "TALENT_PLACEMENT": 504,
        "TALENT_STAFF_TRAINING": 505,
        "FINANCE_PRODUCTS": 601,
        "FINANCE_INFORMATION": 602,
        "FINANCE_PLANNING": 603,
        "FINANCE_MATCHING": 604,
        "FINANCE_GUARANTEES": 605,
        "FINANCE_LISTING": 606,
        "FINANCE_CREDIT": 607,
        "FINANCE_OTHER": 631,
    },
    "industry": {
        "NEXT_GENERATION_IT": 1,
        "HEALTH": 2,
        "INTEGRATED_CIRCUITS": 3,
        "CONNECTED_VEHICLES": 4,
        "SMART_MANUFACTURING": 5,
        "GREEN_ENERGY": 6,
        "ENVIRONMENT": 7,
        "DIGITAL_ECONOMY": 8,
        "BLOCKCHAIN_COMPUTING": 9,
        "SCIENCE_SERVICES": 10,
        "SMART_CITY": 11,
        "INFORMATION_CONSUMPTION": 12,
        "OTHER": 31,
    },
    "incident_kind": {
        "CRIMINAL": 1,
        "ADMINISTRATIVE_PENALTY": 2,
        "SERIOUS_DISHONESTY": 3,
    },
    "subject": {
        "ENTITY": 1,
        "LEGAL_REPRESENTATIVE": 2,
    },
    "severity": {
        "NOT_STATED": 0,
        "MINOR": 1,
        "HEARING_CLASS": 2,
        "SEVERE": 3,
    },
    "challenge": {
        "NONE": 0,
        "PENDING": 1,
        "SUSPENDED": 2,
    },
    "disclosed": {
        "NOT_STATED": 0,
        "YES": 1,
        "NO": 2,
    },
    "ground": {
        "ART14": 1,
        "ART15_1": 2,
        "ART15_2": 3,
        "ART15_3": 4,
        "ART17": 5,
        "OTHER": 6,
    },
    "ruling_kind": {
        "ALLOWED": 1,
        "REFUSED": 2,
    },
    "verdict": {
        "NONE": 0,
        "NOT_MET": 1,
        "UNKNOWN": 2,
        "DISCRETION": 3,
        "MET": 4,
        "NOT_APPLICABLE": 5,
    },
    "reason": {
        "NOT_STATED": 1,
        "EVIDENCE": 2,
        "IN_PRINCIPLE": 3,
        "RELAXABLE": 4,
        "SPONSOR_DOUBTFUL": 5,
        "REDUCED_FLOOR": 6,
        "ZERO_DENOMINATOR": 7,
        "FUNCTION_NOT_EVIDENCED": 8,
        "RULED": 9,
        "RULING_UNUSED": 10,
        "INCIDENTS_INCOMPLETE": 11,
        "ANNULLED": 12,
        "AFTER_DEADLINE": 13,
        "FORMER_REPRESENTATIVE": 14,
        "HEARING_CLASS": 15,
        "SEVERITY_NOT_STATED": 16,
        "REPAIRED": 17,
        "SUSPENDED": 18,
        "PENDING": 19,
        "LISTING_ENDED": 20,
        "CONCEALMENT_SUSPECTED": 21,
        "BEFORE_VALIDITY": 22,
        "NOT_PARTICIPATED": 23,
        "MAY_CHANGE": 24,
        "CONDITION_AFFECTED": 25,
        "DATE_NOT_STATED": 26,
    },
    "unit": {
        "NONE": 0,
        "FEN": 1,
        "SMES": 2,
        "INSTITUTIONS": 3,
        "PERSONS": 4,
        "SERVICES": 5,
        "FUNCTIONS": 6,
        "DATE": 7,
        "MONEY_SHARE": 8,
        "ANSWER_SHARE": 9,
        "CENTIPOINTS": 10,
    },
    "measure": {
        "BEIJING_2022": 1,
    },
    "criterion": {
        "ART3_PRINCIPLES": 1,
        "ART6_1_LEGAL_PERSON": 2,
        "ART6_1_REGISTERED": 3,
        "ART6_1_AGE": 4,
        "ART6_1_ASSETS": 5,
        "ART6_2_OPERATION": 6,
        "ART6_2_PROSPECTS": 7,
        "ART6_2_PENALTIES": 8,
        "ART6_2_DISHONESTY": 9,
        "ART6_3_REPUTATION": 10,
        "ART6_3_SMES_SERVED": 11,
        "ART6_4_PREMISES": 12,
        "ART6_4_FACILITIES": 13,
        "ART6_4_ORGANISES": 14,
        "ART6_4_INSTITUTIONS": 15,
        "ART6_5_DISPLAY": 16,
        "ART6_5_QUERY": 17,
        "ART6_5_DIGITAL": 18,
        "ART6_6_CREDIT": 19,
        "ART6_6_MANAGEMENT": 20,
        "ART6_6_PROCESS": 21,
        "ART6_6_CHARGES": 22,
        "ART6_6_QUALITY": 23,
        "ART6_6_PLAN": 24,
        "ART6_6_TARGETS": 25,
        "ART6_7_TEAM": 26,
        "ART6_7_STAFF": 27,
        "ART6_8_REVENUE_SHARE": 28,
        "ART6_8_FREE_SERVICES": 29,
        "ART6_9_SATISFACTION": 30,
        "ART7_FUNCTIONS": 31,
        "ART10_MATERIALS": 32,
        "ART10_FILED_IN_TIME": 33,
        "ART15_BAR": 34,
    },
    "force": {
        "NONE": 0,
        "REQUIRED": 1,
        "IN_PRINCIPLE": 2,
        "NOT_REQUIRED": 3,
    },
    "reading": {
        "LEGAL_PERSON_SCOPE": 1,
        "REGISTERED_BY": 2,
        "AGE_DAY": 3,
        "SME_FLOOR_FORCE": 4,
        "REDUCED_FLOOR": 5,
        "STAFF_QUALIFICATION": 6,
        "REVENUE_DENOMINATOR": 7,
        "ZERO_REVENUE": 8,
        "SATISFACTION_MEASURE": 9,
        "FUNCTION_PROOF": 10,
        "INNOVATION_CAPACITY": 11,
        "RELAXATION_WHO": 12,
        "RELAXATION_WHAT": 13,
        "LOOKBACK_ENDS": 14,
        "AFTER_DEADLINE": 15,
        "DISHONESTY_WINDOW": 16,
        "SEVERITY_SCALE": 17,
        "REPAIRED_RECORD": 18,
        "EVALUATION_MISSED": 19,
        "ART14_BAR": 20,
        "BAR_START": 21,
        "BAR_TESTED_AT": 22,
        "TRIGGER_REACH": 23,
        "LISTING_ENDED": 24,
        "CHANGE_START": 25,
        "PUBLICITY_COUNT": 26,
    },
    "reading_kind": {
        "ARGUABLE": 1,
        "PROOF": 2,
    },
    "present": {
        "OBSERVED": 1,
        "REQUIRED": 2,
        "SHORTFALL": 4,
        "SHORTFALL_BOTH": 8,
    },
    "tag": {
        "GAOJINGJIAN_INDUSTRIES": 1,
        "TAILORED_SERVICES": 2,
        "REGIONAL_COOPERATION": 3,
    },
    "note": {
        "CODE_CHECK": 1,
        "CODE_ORGANISATION_CHECK": 2,
        "CODE_CATEGORY": 3,
        "REGISTRAR_OUTSIDE_BEIJING": 4,
        "SPONSOR_CODE_CHECK": 5,
        "SPONSOR_CODE_ORGANISATION_CHECK": 6,
        "SPONSOR_CODE_CATEGORY": 7,
        "OUTSIDE_VALIDITY": 8,
    },
    "certainty": {
        "NONE": 0,
        "NOTIFIED": 1,
        "MAY_CHANGE": 2,
        "PROVISIONAL": 3,
    },
    "day_kind": {
        "OFF": 1,
        "WORK": 2,
        "STATUTORY": 3,
        "IN_LIEU": 4,
        "ORDINARY": 5,
    },
    "change_kind": {
        "NAME": 1,
        "ADDRESS": 2,
        "MAIN_BUSINESS": 3,
        "LEGAL_REPRESENTATIVE": 4,
        "MERGER_OR_DIVISION": 5,
        "SPONSOR": 6,
        "OTHER": 7,
    },
    "major": {
        "YES": 1,
        "DISCRETION": 2,
    },
    "change_state": {
        "NONE": 0,
        "FILED_IN_TIME": 1,
        "FILED_LATE": 2,
        "OPEN": 3,
        "OVERDUE": 4,
        "NOT_YET": 5,
        "UNKNOWN": 6,
    },
    "objection_outcome": {
        "NONE": 0,
        "UPHELD": 1,
        "DISMISSED": 2,
    },
    "publicity_state": {
        "NONE": 0,
        "NOT_YET": 1,
        "RUNNING": 2,
        "ENDED": 3,
    },
    "award": {
        "NONE": 0,
        "BLOCKED": 1,
        "UPHELD": 2,
        "WAITING": 3,
        "CLEAR": 4,
    },
    "report_duty_state": {
        "NONE": 0,
        "REPORTED_IN_TIME": 1,
        "REPORTED_LATE": 2,
        "OPEN": 3,
        "OVERDUE": 4,
    },
    "answer": {
        "UNKNOWN": 0,
        "NO": 1,
        "YES": 2,
    },
    "grade": {
        "UNKNOWN": 0,
        "FAIL": 1,
        "FAIR": 2,
        "GOOD": 3,
    },
    "title_outcome": {
        "KEEP": 1,
        "REVOKE_DUE": 2,
        "OPEN": 3,
    },
    "funding": {
        "NONE": 1,
        "TIERED": 2,
        "OPEN": 3,
    },
    "falsehood_context": {
        "APPLICATION": 1,
        "EVALUATION": 2,
    },
    "ground_state": {
        "ABSENT": 1,
        "OPEN": 2,
        "DISCRETION": 3,
        "MADE_OUT": 4,
    },
    "event_type": {
        "APPLIED": 1,
        "WITHDRAWN": 2,
        "REFUSED": 3,
        "PUBLICITY_STARTED": 4,
        "OBJECTION": 5,
        "OBJECTION_DECIDED": 6,
        "AWARDED": 7,
        "EVALUATED": 8,
        "CHANGED": 9,
        "CHANGE_FILED": 10,
        "CHANGE_DECIDED": 11,
        "REVOKED": 12,
        "REVOCATION_ANNULLED": 13,
        "REPORT_DUE": 14,
        "REPORTED": 15,
    },
    "title_state": {
        "NONE": 1,
        "APPLIED": 2,
        "IN_PUBLICITY": 3,
        "HOLDER": 4,
        "REVOKED": 5,
        "EXPIRED": 6,
    },
    "change_decision": {
        "ALTERED": 1,
        "REVOKED": 2,
    },
    "event_fate": {
        "STANDS": 1,
        "IMPOSSIBLE": 2,
        "LATER": 3,
    },
    "event_problem": {
        "NONE": 0,
        "NO_APPLICATION": 1,
        "APPLICATION_PENDING": 2,
        "NO_TITLE": 3,
        "TITLE_HELD": 4,
        "NOT_IN_PUBLICITY": 5,
        "IN_PUBLICITY": 6,
        "OBJECTION_OPEN": 7,
        "NOTHING_TO_ANSWER": 8,
        "AMBIGUOUS": 9,
        "WRONG_REF": 10,
        "ALREADY_ANSWERED": 11,
        "BARRED": 20,
        "MAYBE_BARRED": 21,
        "NO_PUBLICITY": 22,
        "PUBLICITY_RUNNING": 23,
        "OBJECTION_UPHELD": 24,
        "AFTER_REVOCATION": 25,
        "TITLE_EXPIRED": 26,
    },
    "notice_kind": {
        "NONE": 0,
        "IMPOSSIBLE": 1,
        "IRREGULAR": 2,
        "GROUND_MADE_OUT": 3,
        "GROUND_OPEN": 4,
        "CHANGE_DUE": 5,
        "CHANGE_OVERDUE": 6,
        "CHANGE_AWAITING_DECISION": 7,
        "PUBLICITY_ENDING": 8,
        "PUBLICITY_ENDED": 9,
        "OBJECTION_OPEN": 10,
        "REPORT_DUE": 11,
        "REPORT_OVERDUE": 12,
    },
    "layout_kind": {
        "STRUCT": 1,
        "I32": 2,
        "U32": 3,
        "I64": 4,
        "U64": 5,
        "SIZE": 6,
        "POINTER": 7,
        "BYTES": 8,
        "STR": 9,
        "RATIO": 10,
        "FACT": 11,
        "COLUMN": 12,
    },
    "record_kind": {
        "NUMBER": 1,
        "FACT": 2,
        "RATIO": 3,
        "TEXT": 4,
        "SETTINGS": 5,
        "GROUP": 6,
        "LIST": 7,
        "TEXTS": 8,
    },
    "record_item": {
        "CONDITIONS": 1000,
        "FILING": 1001,
        "OVERALL": 1002,
        "EARLIEST": 1003,
        "FINDING_COUNT": 1004,
        "NOT_MET_COUNT": 1005,
        "UNKNOWN_COUNT": 1006,
        "DISCRETION_COUNT": 1007,
        "MET_COUNT": 1008,
        "NOT_APPLICABLE_COUNT": 1009,
        "NOT_MET": 1010,
        "UNKNOWN": 1011,
        "DISCRETION": 1012,
        "MET": 1013,
        "TAGS": 1014,
        "NOTES": 1015,
        "CRITERION": 1100,
        "CLAUSE": 1101,
        "VERDICT": 1102,
        "LEAST": 1103,
        "MOST": 1104,
        "REASONS": 1105,
        "READINGS": 1106,
        "UNIT": 1107,
        "PRESENT": 1108,
        "OBSERVED": 1109,
        "REQUIRED": 1110,
        "SHORTFALL": 1111,
        "SHORTFALL_BOTH": 1112,
        "MET_FROM": 1113,
        "FIELD": 1114,
        "FIELD_ENTRY": 1115,
        "ENTRY": 1116,
        "EVIDENCE": 1117,
    },
    "remedy_kind": {
        "STATE": 1,
        "EVIDENCE": 2,
        "FULFIL": 3,
        "RAISE": 4,
        "RULING": 5,
        "WAIT": 6,
        "FIND_FIGURE": 7,
        "STUCK": 8,
    },
    "bound": {
        "NONE": 0,
        "AT_LEAST": 1,
        "AT_MOST": 2,
        "EXACTLY": 3,
        "SHARE": 4,
    },
    "lang": {
        "ZH": 1,
        "EN": 2,
    },
    "report_flag": {
        "OPEN_ONLY": 1,
        "COLOUR": 2,
    },
    "json_format": {
        "JSON": 1,
        "TEXT": 2,
        "CSV": 3,
    },
    "json_flag": {
        "OPEN_ONLY": 1,
        "COLOUR": 2,
        "SINGLE": 4,
    },
    "limit": {
        "RECORD_VERSION": 1,
        "CALENDAR_LAYERS_MAX": 8,
        "GROUNDS_MAX": 8,
        "OPTIONS_MAX": 8,
        "CODE_LENGTH": 18,
        "SETTINGS_MAX": 64,
        "FINDINGS_MAX": 64,
        "POINTS_MAX": 64,
        "DATE_MIN": 19000101,
        "DATE_MAX": 21991231,
    },
}

# Families whose numbers are bits.
FLAGS = ["json_flag", "present", "report_flag"]

# What a function takes and gives: see _library.c_type().
FUNCTIONS = {
    "smeplat_advice_text": "s:i",
    "smeplat_answer_from_name": "i:s,N",
    "smeplat_answer_label": "s:i,i",
    "smeplat_answer_name": "s:i",
    "smeplat_assess": "i:*Platform,*Round,*Rules,*Assessment,*Finding,N,*Error",
    "smeplat_assess_columns": "i:*Columns,N,N,Q,*Round,*Rules,*VerdictColumns,*Error",
    "smeplat_assess_criterion": "i:*Platform,*Round,*Rules,i,*Finding,*Error",
    "smeplat_assess_findings_n": "i:*Platform,N,*Round,*Rules,*Assessment,*Finding,N,*Error",
    "smeplat_assess_n": "i:*Platform,N,*Round,*Rules,*Assessment,*Error",
    "smeplat_award_from_name": "i:s,N",
    "smeplat_award_label": "s:i,i",
    "smeplat_award_name": "s:i",
    "smeplat_bar_assess": "i:*BarQuery,*Rules,*BarResult,*Error",
    "smeplat_bar_text": "N:*BarResult,i,s,N",
    "smeplat_basis_from_name": "i:s,N",
    "smeplat_basis_label": "s:i,i",
    "smeplat_basis_name": "s:i",
    "smeplat_bound_from_name": "i:s,N",
    "smeplat_bound_label": "s:i,i",
    "smeplat_bound_name": "s:i",
    "smeplat_calendar_check": "i:*Calendar,*Error",
    "smeplat_calendar_coverage": "i:*Calendar,*Coverage,*Error",
    "smeplat_calendar_edition": "s:",
    "smeplat_calendar_load": "i:s,N,*Calendar,*CalendarDay,N,*Calendar,*Error",
    "smeplat_calendar_measure": "i:s,N,*N,*Error",
    "smeplat_certainty_from_name": "i:s,N",
    "smeplat_certainty_label": "s:i,i",
    "smeplat_certainty_name": "s:i",
    "smeplat_challenge_from_name": "i:s,N",
    "smeplat_challenge_label": "s:i,i",
    "smeplat_challenge_name": "s:i",
    "smeplat_change_assess": "i:*Change,*Rules,*Calendar,*ChangeResult,*Error",
    "smeplat_change_assess_n": "i:*Change,N,*Rules,*Calendar,*ChangeResult,*Error",
    "smeplat_change_decision_from_name": "i:s,N",
    "smeplat_change_decision_label": "s:i,i",
    "smeplat_change_decision_name": "s:i",
    "smeplat_change_kind_from_name": "i:s,N",
    "smeplat_change_kind_label": "s:i,i",
    "smeplat_change_kind_name": "s:i",
    "smeplat_change_state_from_name": "i:s,N",
    "smeplat_change_state_label": "s:i,i",
    "smeplat_change_state_name": "s:i",
    "smeplat_clause_from_name": "i:s,N",
    "smeplat_clause_label": "s:i,i",
    "smeplat_clause_name": "s:i",
    "smeplat_constant_at": "*Constant:N,N",
    "smeplat_constant_count": "N:N",
    "smeplat_criterion_at": "*CriterionInfo:N",
    "smeplat_criterion_count": "N:",
    "smeplat_criterion_from_name": "i:s,N",
    "smeplat_criterion_label": "s:i,i",
    "smeplat_criterion_name": "s:i",
    "smeplat_date_add_days": "i:i,q,*i",
    "smeplat_date_add_months": "i:i,i,*i",
    "smeplat_date_add_years": "i:i,i,*i",
    "smeplat_date_days_between": "i:i,i,*i",
    "smeplat_date_format": "N:i,s,N",
    "smeplat_date_parse": "i:s,N,*i",
    "smeplat_date_valid": "i:i",
    "smeplat_date_weekday": "i:i",
    "smeplat_day_kind_from_name": "i:s,N",
    "smeplat_day_kind_name": "s:i",
    "smeplat_disclosed_from_name": "i:s,N",
    "smeplat_disclosed_label": "s:i,i",
    "smeplat_disclosed_name": "s:i",
    "smeplat_error_text": "N:*Error,i,s,N",
    "smeplat_evaluation_assess": "i:*Evaluation,*Rules,*EvaluationResult,*Error",
    "smeplat_evaluation_text": "N:*EvaluationResult,i,s,N",
    "smeplat_event_fate_from_name": "i:s,N",
    "smeplat_event_fate_label": "s:i,i",
    "smeplat_event_fate_name": "s:i",
    "smeplat_event_problem_from_name": "i:s,N",
    "smeplat_event_problem_label": "s:i,i",
    "smeplat_event_problem_name": "s:i",
    "smeplat_event_text": "N:*Event,*EventResult,i,s,N",
    "smeplat_event_type_from_name": "i:s,N",
    "smeplat_event_type_label": "s:i,i",
    "smeplat_event_type_name": "s:i",
    "smeplat_falsehood_context_from_name": "i:s,N",
    "smeplat_falsehood_context_label": "s:i,i",
    "smeplat_falsehood_context_name": "s:i",
    "smeplat_family_count": "N:",
    "smeplat_family_name": "s:N",
    "smeplat_field_clause": "i:i",
    "smeplat_field_from_name": "i:s,N",
    "smeplat_field_label": "s:i,i",
    "smeplat_field_name": "s:i",
    "smeplat_field_path": "N:i,q,s,N",
    "smeplat_finding_text": "N:*Finding,i,s,N",
    "smeplat_force_from_name": "i:s,N",
    "smeplat_force_label": "s:i,i",
    "smeplat_force_name": "s:i",
    "smeplat_function_from_name": "i:s,N",
    "smeplat_function_label": "s:i,i",
    "smeplat_function_name": "s:i",
    "smeplat_funding_from_name": "i:s,N",
    "smeplat_funding_label": "s:i,i",
    "smeplat_funding_name": "s:i",
    "smeplat_grade_from_name": "i:s,N",
    "smeplat_grade_label": "s:i,i",
    "smeplat_grade_name": "s:i",
    "smeplat_ground_finding_text": "N:*GroundFinding,i,s,N",
    "smeplat_ground_from_name": "i:s,N",
    "smeplat_ground_label": "s:i,i",
    "smeplat_ground_name": "s:i",
    "smeplat_ground_state_from_name": "i:s,N",
    "smeplat_ground_state_label": "s:i,i",
    "smeplat_ground_state_name": "s:i",
    "smeplat_history_assess": "i:*Event,N,i,*Rules,*Calendar,*History,*EventResult,*Error",
    "smeplat_history_text": "N:*Timeline,s,N",
    "smeplat_incident_kind_from_name": "i:s,N",
    "smeplat_incident_kind_label": "s:i,i",
    "smeplat_incident_kind_name": "s:i",
    "smeplat_industry_from_name": "i:s,N",
    "smeplat_industry_label": "s:i,i",
    "smeplat_industry_name": "s:i",
    "smeplat_item_from_name": "i:s,N",
    "smeplat_item_label": "s:i,i",
    "smeplat_item_name": "s:i",
    "smeplat_json_free": "v:*JsonReply",
    "smeplat_json_run": "i:*JsonRequest,*JsonReply",
    "smeplat_json_stream_close": "v:p",
    "smeplat_json_stream_line": "i:p,s,N,*JsonReply",
    "smeplat_json_stream_open": "i:*JsonRequest,p,*JsonReply",
    "smeplat_layout_at": "*Layout:N",
    "smeplat_layout_count": "N:",
    "smeplat_layout_kind_from_name": "i:s,N",
    "smeplat_layout_kind_name": "s:i",
    "smeplat_major_from_name": "i:s,N",
    "smeplat_major_label": "s:i,i",
    "smeplat_major_name": "s:i",
    "smeplat_measure_from_name": "i:s,N",
    "smeplat_measure_name": "s:i",
    "smeplat_note_from_name": "i:s,N",
    "smeplat_note_label": "s:i,i",
    "smeplat_note_name": "s:i",
    "smeplat_notice_kind_from_name": "i:s,N",
    "smeplat_notice_kind_label": "s:i,i",
    "smeplat_notice_kind_name": "s:i",
    "smeplat_notice_text": "N:*Event,*EventResult,i,s,N",
    "smeplat_objection_outcome_from_name": "i:s,N",
    "smeplat_objection_outcome_label": "s:i,i",
    "smeplat_objection_outcome_name": "s:i",
    "smeplat_platform_check": "i:*Platform,*Error",
    "smeplat_publicity_assess": "i:*Publicity,*Rules,*Calendar,*PublicityResult,*Error",
    "smeplat_publicity_state_from_name": "i:s,N",
    "smeplat_publicity_state_label": "s:i,i",
    "smeplat_publicity_state_name": "s:i",
    "smeplat_ratio_compare": "i:Ratio,Ratio",
    "smeplat_reading_at": "*ReadingInfo:N",
    "smeplat_reading_count": "N:",
    "smeplat_reading_from_name": "i:s,N",
    "smeplat_reading_kind_from_name": "i:s,N",
    "smeplat_reading_kind_name": "s:i",
    "smeplat_reading_label": "s:i,i",
    "smeplat_reading_name": "s:i",
    "smeplat_reading_option_label": "s:i,i,i",
    "smeplat_reason_from_name": "i:s,N",
    "smeplat_reason_label": "s:i,i",
    "smeplat_reason_name": "s:i",
    "smeplat_record_item_from_name": "i:s,N",
    "smeplat_record_item_name": "s:i",
    "smeplat_record_measure": "i:*B,N,*RecordSizes,*Error",
    "smeplat_record_read": "i:*B,N,*RecordRoom,*Error",
    "smeplat_record_replay": "i:*B,N,*RecordRoom,*Replay,*Error",
    "smeplat_record_write": "i:*Record,*B,N,*N,*Error",
    "smeplat_region_label": "s:i,i",
    "smeplat_remedy_find": "i:*Platform,*Round,*Rules,*Remedy,*RemedyStep,N,*Error",
    "smeplat_remedy_kind_from_name": "i:s,N",
    "smeplat_remedy_kind_label": "s:i,i",
    "smeplat_remedy_kind_name": "s:i",
    "smeplat_remedy_step_text": "N:*RemedyStep,i,s,N",
    "smeplat_remedy_text": "N:*Remedy,*RemedyStep,i,s,N",
    "smeplat_report_duty_assess": "i:*ReportDuty,*ReportDutyResult,*Error",
    "smeplat_report_duty_state_from_name": "i:s,N",
    "smeplat_report_duty_state_label": "s:i,i",
    "smeplat_report_duty_state_name": "s:i",
    "smeplat_report_text": "N:*Report,s,N",
    "smeplat_revocation_assess": "i:*Holder,*Rules,*RevocationResult,*GroundFinding,N,*Error",
    "smeplat_revocation_triggers": "i:*Holder,*Rules,*Trigger,N,*N,*Error",
    "smeplat_rules_check": "i:*Rules,*Error",
    "smeplat_rules_load": "i:i,*Rules,*Error",
    "smeplat_ruling_kind_from_name": "i:s,N",
    "smeplat_ruling_kind_label": "s:i,i",
    "smeplat_ruling_kind_name": "s:i",
    "smeplat_sensitivity": "i:*Platform,*Round,*Rules,Q,*Range,*Point,N,*Error",
    "smeplat_sensitivity_criterion": "i:*Platform,*Round,*Rules,i,Q,*Range,*Point,N,*Error",
    "smeplat_sensitivity_text": "N:*Range,*Point,i,s,N",
    "smeplat_severity_from_name": "i:s,N",
    "smeplat_severity_label": "s:i,i",
    "smeplat_severity_name": "s:i",
    "smeplat_status_from_name": "i:s,N",
    "smeplat_status_label": "s:i,i",
    "smeplat_status_name": "s:i",
    "smeplat_subject_from_name": "i:s,N",
    "smeplat_subject_label": "s:i,i",
    "smeplat_subject_name": "s:i",
    "smeplat_tag_from_name": "i:s,N",
    "smeplat_tag_label": "s:i,i",
    "smeplat_tag_name": "s:i",
    "smeplat_text_columns": "N:s,N",
    "smeplat_text_wrap": "N:Str,i,i,i,s,N",
    "smeplat_title_outcome_from_name": "i:s,N",
    "smeplat_title_outcome_label": "s:i,i",
    "smeplat_title_outcome_name": "s:i",
    "smeplat_title_state_from_name": "i:s,N",
    "smeplat_title_state_label": "s:i,i",
    "smeplat_title_state_name": "s:i",
    "smeplat_unit_from_name": "i:s,N",
    "smeplat_unit_label": "s:i,i",
    "smeplat_unit_name": "s:i",
    "smeplat_uscc_category_label": "s:i,i,i",
    "smeplat_uscc_read": "i:Str,*Uscc,*Error",
    "smeplat_verdict_from_name": "i:s,N",
    "smeplat_verdict_label": "s:i,i",
    "smeplat_verdict_name": "s:i",
    "smeplat_version": "i:",
    "smeplat_version_text": "s:",
    "smeplat_workdays_add": "i:i,q,*Calendar,*Workdays,*Error",
    "smeplat_workdays_add_n": "i:*i,*q,N,*Calendar,*Workdays,*Error",
    "smeplat_workdays_check": "i:i,*Calendar,*Workdays,*Error",
    "smeplat_workdays_check_n": "i:*i,N,*Calendar,*Workdays,*Error",
    "smeplat_workdays_count": "i:i,i,*Calendar,*Workdays,*Error",
    "smeplat_workdays_count_n": "i:*i,*i,N,*Calendar,*Workdays,*Error",
}

# What the families are, for help().
DOCS = {
    "status": (
        "Statuses. The numbers stay for ever; a status that is not known to a caller is a refusal of its input."
    ),
    "basis": (
        "How well a fact stands."
    ),
    "field": (
        "What a finding or an error points at. Numbers stay for ever; gaps are room to grow. Names are those of the "
        "documents (\"total_assets_fen\", \"incidents.decided_on\")."
    ),
    "clause": (
        "Clauses of the Measures: article * 100 + item, 699 for the last paragraph of Art. 6."
    ),
    "function": (
        "Service functions of Art. 7, by item."
    ),
    "item": (
        "Service items the clauses of Art. 7 name: function * 100 + bit. In smeplat_service.items an item is "
        "SMEPLAT_BIT(item % 100). Informative: no verdict looks at them."
    ),
    "industry": (
        "Industries Art. 8(1) names; in the set fact `industries` number n is SMEPLAT_BIT(n)."
    ),
    "incident_kind": (
        "Kinds of incident (Art. 6(2), 15(2), 15(3))."
    ),
    "subject": (
        "Whose incident."
    ),
    "severity": (
        "Severity of an administrative penalty."
    ),
    "challenge": (
        "State of a challenge to a decision."
    ),
    "disclosed": (
        "Whether an incident was told in the application."
    ),
    "ground": (
        "Grounds of a revocation."
    ),
    "ruling_kind": (
        "The bureau's decision on a point the text leaves to it."
    ),
    "verdict": (
        "The answer to a question put to the rules. A set of criteria has the least of 1 to 4 among its members. A "
        "caller reads a verdict it does not know as UNKNOWN. Closed within a soname."
    ),
    "reason": (
        "Why an answer is what it is. In a mask reason n is SMEPLAT_BIT(n). Open: later versions add more."
    ),
    "unit": (
        "Unit of what a finding observed and required."
    ),
    "measure": (
        "Measures the library carries."
    ),
    "criterion": (
        "Criteria of an application, in the order of the text. In a mask criterion n is SMEPLAT_BIT(n)."
    ),
    "force": (
        "How strictly a criterion binds."
    ),
    "reading": (
        "Points on which the text can be read in more than one way; option 0 is the default of each. In a mask point "
        "n is SMEPLAT_BIT(n). Options: docs/readings.md, and smeplat_reading_option_label()."
    ),
    "reading_kind": (
        "Kinds of reading point."
    ),
    "present": (
        "Which figures of a finding exist; bits of `present`."
    ),
    "tag": (
        "Features of Art. 8; they influence no verdict. In a mask tag n is SMEPLAT_BIT(n)."
    ),
    "note": (
        "Remarks on what was stated; they influence no verdict. In a mask note n is SMEPLAT_BIT(n)."
    ),
    "certainty": (
        "How sure a date or a number of working days is. The higher the number, the less sure."
    ),
    "day_kind": (
        "What a day is in a calendar. In the rows of a Calendar only OFF and WORK."
    ),
    "change_kind": (
        "What changed."
    ),
    "major": (
        "Whether a change is a major one in the sense of Art. 17."
    ),
    "change_state": (
        "Where the filing of a change stands on the day asked about."
    ),
    "objection_outcome": (
        "How the bureau decided an objection."
    ),
    "publicity_state": (
        "Where a publicity stands on the day asked about."
    ),
    "award": (
        "What stands in the way of the award on the day asked about (Art. 12)."
    ),
    "report_duty_state": (
        "Where a report stands on the day asked about."
    ),
    "answer": (
        "Yes, no, or not known."
    ),
    "grade": (
        "Grades of an evaluation."
    ),
    "title_outcome": (
        "What a grade means for the title."
    ),
    "funding": (
        "What a grade means for funding."
    ),
    "falsehood_context": (
        "Where something false was said."
    ),
    "ground_state": (
        "How a ground of Art. 15 stands. Not a verdict: MADE_OUT speaks against the holder."
    ),
    "event_type": (
        "What happened. In brackets what `ref` may name; where it may be 0 that stands for the one event it can mean."
    ),
    "title_state": (
        "Where a platform stands."
    ),
    "change_decision": (
        "How the bureau decided on a change."
    ),
    "event_fate": (
        "What became of an event."
    ),
    "event_problem": (
        "What is wrong with an event. Below 20 it could not be; from 20 it stands, but not as the Measures foresee."
    ),
    "notice_kind": (
        "What a holder, an applicant or the bureau should know of on the day asked about. An event gives at most one."
    ),
    "layout_kind": (
        "What a field is."
    ),
    "record_kind": (
        "How a field of a record is written. All numbers are big-endian."
    ),
    "record_item": (
        "Fields of a record beside those of Field: members of the assessment and of findings, in the order of "
        "assess.h."
    ),
    "remedy_kind": (
        "Kinds of step, in the order of the list."
    ),
    "bound": (
        "How `amount` is meant."
    ),
    "lang": (
        "Languages."
    ),
    "report_flag": (
        "How a report looks; bits."
    ),
    "json_format": (
        "How the reply is written."
    ),
    "json_flag": (
        "How a request is carried out; bits."
    ),
}
