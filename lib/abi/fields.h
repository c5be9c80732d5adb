/* Every public struct and every field of it, once: name and kind (layout.h), in the order of the headers.
 *
 * A new field is a line here; a new struct is its list and a line in SMEPLAT__STRUCTS. What is forgotten,
 * doubled, out of order or of another kind does not compile (layout.c).
 * SPDX-License-Identifier: Apache-2.0 */
#ifndef SMEPLAT_ABI_FIELDS_H
#define SMEPLAT_ABI_FIELDS_H

#include <smeplat/assess.h>
#include <smeplat/base.h>
#include <smeplat/batch.h>
#include <smeplat/calendar.h>
#include <smeplat/change.h>
#include <smeplat/code.h>
#include <smeplat/duty.h>
#include <smeplat/evaluation.h>
#include <smeplat/history.h>
#include <smeplat/layout.h>
#include <smeplat/platform.h>
#include <smeplat/record.h>
#include <smeplat/remedy.h>
#include <smeplat/revocation.h>
#include <smeplat/rules.h>
#include <smeplat/sensitivity.h>
#include <smeplat/text.h>

/* clang-format off */
#define SMEPLAT__FIELDS_str(X) \
    X(str, ptr, POINTER) \
    X(str, len, SIZE)

#define SMEPLAT__FIELDS_ratio(X) \
    X(ratio, num, I64) \
    X(ratio, den, I64)

#define SMEPLAT__FIELDS_fact(X) \
    X(fact, value, I64) \
    X(fact, basis, I32) \
    X(fact, evidence, I32)

#define SMEPLAT__FIELDS_error(X) \
    X(error, struct_size, U32) \
    X(error, status, I32) \
    X(error, field, I32) \
    X(error, clause, I32) \
    X(error, row, I64) \
    X(error, entry, I64)

#define SMEPLAT__FIELDS_calendar_day(X) \
    X(calendar_day, date, I32) \
    X(calendar_day, kind, I32) \
    X(calendar_day, holiday, STR) \
    X(calendar_day, notice, STR)

#define SMEPLAT__FIELDS_calendar(X) \
    X(calendar, struct_size, U32) \
    X(calendar, covers_from, I32) \
    X(calendar, covers_to, I32) \
    X(calendar, final_through, I32) \
    X(calendar, days, POINTER) \
    X(calendar, day_count, SIZE) \
    X(calendar, edition, STR) \
    X(calendar, base, POINTER) \
    X(calendar, reserved0, SIZE)

#define SMEPLAT__FIELDS_workdays(X) \
    X(workdays, struct_size, U32) \
    X(workdays, status, I32) \
    X(workdays, date, I32) \
    X(workdays, workday, I32) \
    X(workdays, certainty, I32) \
    X(workdays, kind, I32) \
    X(workdays, count, I64) \
    X(workdays, counted, I64) \
    X(workdays, uncounted, I64) \
    X(workdays, holiday, STR) \
    X(workdays, notice, STR)

#define SMEPLAT__FIELDS_coverage(X) \
    X(coverage, struct_size, U32) \
    X(coverage, layers, I32) \
    X(coverage, notified_from, I32) \
    X(coverage, notified_to, I32) \
    X(coverage, known_from, I32) \
    X(coverage, known_to, I32) \
    X(coverage, final_through, I32) \
    X(coverage, reserved0, I32) \
    X(coverage, named_days, I64) \
    X(coverage, edition, STR) \
    X(coverage, builtin_edition, STR)

#define SMEPLAT__FIELDS_uscc(X) \
    X(uscc, struct_size, U32) \
    X(uscc, valid, I32) \
    X(uscc, department, I32) \
    X(uscc, category, I32) \
    X(uscc, category_known, I32) \
    X(uscc, region, I32) \
    X(uscc, check_ok, I32) \
    X(uscc, check_expected, I32) \
    X(uscc, organisation_check_ok, I32) \
    X(uscc, organisation_check_expected, I32) \
    X(uscc, in_beijing, I32) \
    X(uscc, in_jjj, I32)

#define SMEPLAT__FIELDS_service(X) \
    X(service, struct_size, U32) \
    X(service, function, I32) \
    X(service, offered, FACT) \
    X(service, records_in_year, FACT) \
    X(service, organises_innovation_resources, FACT) \
    X(service, opens_instruments, FACT) \
    X(service, items, U64)

#define SMEPLAT__FIELDS_incident(X) \
    X(incident, struct_size, U32) \
    X(incident, kind, I32) \
    X(incident, subject, I32) \
    X(incident, severity, I32) \
    X(incident, office_from, I32) \
    X(incident, office_until, I32) \
    X(incident, decided_on, I32) \
    X(incident, ended_on, I32) \
    X(incident, repaired_on, I32) \
    X(incident, annulled, I32) \
    X(incident, challenge, I32) \
    X(incident, disclosed, I32) \
    X(incident, basis, I32) \
    X(incident, evidence, I32)

#define SMEPLAT__FIELDS_revocation(X) \
    X(revocation, struct_size, U32) \
    X(revocation, ground, I32) \
    X(revocation, decided_on, I32) \
    X(revocation, published_on, I32) \
    X(revocation, annulled_on, I32) \
    X(revocation, reserved0, I32)

#define SMEPLAT__FIELDS_ruling(X) \
    X(ruling, struct_size, U32) \
    X(ruling, criterion, I32) \
    X(ruling, ruling, I32) \
    X(ruling, decided_on, I32) \
    X(ruling, reference, STR)

#define SMEPLAT__FIELDS_round(X) \
    X(round, struct_size, U32) \
    X(round, deadline, I32) \
    X(round, service_year, I32) \
    X(round, reserved0, I32)

#define SMEPLAT__FIELDS_platform(X) \
    X(platform, struct_size, U32) \
    X(platform, reserved0, U32) \
    X(platform, name, STR) \
    X(platform, uscc, STR) \
    X(platform, sponsor_usccs, POINTER) \
    X(platform, sponsor_count, SIZE) \
    X(platform, public_benefit, FACT) \
    X(platform, public_character, FACT) \
    X(platform, openness, FACT) \
    X(platform, legal_person, FACT) \
    X(platform, registered_in_beijing, FACT) \
    X(platform, founded_on, FACT) \
    X(platform, total_assets_fen, FACT) \
    X(platform, operating_soundly, FACT) \
    X(platform, good_prospects, FACT) \
    X(platform, incidents_complete, FACT) \
    X(platform, field_reputation, FACT) \
    X(platform, jjj_smes_served, FACT) \
    X(platform, gaojingjian_focus, FACT) \
    X(platform, production_stage_services, FACT) \
    X(platform, fixed_premises, FACT) \
    X(platform, facilities, FACT) \
    X(platform, organises_resources, FACT) \
    X(platform, institutions_gathered, FACT) \
    X(platform, system_display, FACT) \
    X(platform, system_query, FACT) \
    X(platform, digital_operation, FACT) \
    X(platform, business_reputation, FACT) \
    X(platform, management_system, FACT) \
    X(platform, service_process, FACT) \
    X(platform, charging_standard, FACT) \
    X(platform, quality_assurance, FACT) \
    X(platform, development_plan, FACT) \
    X(platform, annual_targets, FACT) \
    X(platform, management_team, FACT) \
    X(platform, staff_degree_only, FACT) \
    X(platform, staff_title_only, FACT) \
    X(platform, staff_degree_and_title, FACT) \
    X(platform, sme_service_revenue_fen, FACT) \
    X(platform, operating_revenue_fen, FACT) \
    X(platform, total_income_fen, FACT) \
    X(platform, service_revenue_fen, FACT) \
    X(platform, free_services, FACT) \
    X(platform, survey_valid, FACT) \
    X(platform, survey_satisfied, FACT) \
    X(platform, survey_basically_satisfied, FACT) \
    X(platform, survey_mean_score, FACT) \
    X(platform, outstanding_results, FACT) \
    X(platform, demonstration_effect, FACT) \
    X(platform, industries, FACT) \
    X(platform, tailored_services, FACT) \
    X(platform, regional_cooperation, FACT) \
    X(platform, filed_on, FACT) \
    X(platform, materials_complete, FACT) \
    X(platform, services, POINTER) \
    X(platform, service_count, SIZE) \
    X(platform, incidents, POINTER) \
    X(platform, incident_count, SIZE) \
    X(platform, revocations, POINTER) \
    X(platform, revocation_count, SIZE) \
    X(platform, rulings, POINTER) \
    X(platform, ruling_count, SIZE)

#define SMEPLAT__FIELDS_rules(X) \
    X(rules, struct_size, U32) \
    X(rules, measure, I32) \
    X(rules, min_basis, I32) \
    X(rules, valid_from, I32) \
    X(rules, valid_to, I32) \
    X(rules, reserved0, I32) \
    X(rules, title, STR) \
    X(rules, issuer, STR) \
    X(rules, document_number, STR) \
    X(rules, force, BYTES) \
    X(rules, relaxable, BYTES) \
    X(rules, readings, BYTES) \
    X(rules, assets_fen_min, I64) \
    X(rules, age_years_min, I64) \
    X(rules, smes_min, I64) \
    X(rules, smes_reduced_min, I64) \
    X(rules, institutions_min, I64) \
    X(rules, staff_min, I64) \
    X(rules, revenue_share_min, RATIO) \
    X(rules, free_services_min, I64) \
    X(rules, satisfaction_min, RATIO) \
    X(rules, mean_score_min, I64) \
    X(rules, functions_min, I64) \
    X(rules, lookback_years, I64) \
    X(rules, bar_years, I64) \
    X(rules, filing_workdays, I64)

#define SMEPLAT__FIELDS_criterion_info(X) \
    X(criterion_info, struct_size, U32) \
    X(criterion_info, criterion, I32) \
    X(criterion_info, clause, I32) \
    X(criterion_info, unit, I32) \
    X(criterion_info, force, I32) \
    X(criterion_info, relaxable, I32) \
    X(criterion_info, filing, I32) \
    X(criterion_info, cured_by_time, I32) \
    X(criterion_info, readings, U64)

#define SMEPLAT__FIELDS_reading_info(X) \
    X(reading_info, struct_size, U32) \
    X(reading_info, reading, I32) \
    X(reading_info, kind, I32) \
    X(reading_info, options, I32) \
    X(reading_info, clause, I32) \
    X(reading_info, reserved0, I32)

#define SMEPLAT__FIELDS_finding(X) \
    X(finding, struct_size, U32) \
    X(finding, criterion, I32) \
    X(finding, clause, I32) \
    X(finding, verdict, I32) \
    X(finding, least, I32) \
    X(finding, most, I32) \
    X(finding, reasons, U64) \
    X(finding, readings, U64) \
    X(finding, unit, I32) \
    X(finding, present, U32) \
    X(finding, observed, RATIO) \
    X(finding, required, RATIO) \
    X(finding, shortfall, I64) \
    X(finding, shortfall_both, I64) \
    X(finding, met_from, I32) \
    X(finding, field, I32) \
    X(finding, field_entry, I32) \
    X(finding, entry, I32) \
    X(finding, evidence, I32) \
    X(finding, reserved0, I32)

#define SMEPLAT__FIELDS_assessment(X) \
    X(assessment, struct_size, U32) \
    X(assessment, status, I32) \
    X(assessment, conditions, I32) \
    X(assessment, filing, I32) \
    X(assessment, overall, I32) \
    X(assessment, earliest, I32) \
    X(assessment, finding_count, U32) \
    X(assessment, not_met_count, U32) \
    X(assessment, unknown_count, U32) \
    X(assessment, discretion_count, U32) \
    X(assessment, met_count, U32) \
    X(assessment, not_applicable_count, U32) \
    X(assessment, not_met, U64) \
    X(assessment, unknown, U64) \
    X(assessment, discretion, U64) \
    X(assessment, met, U64) \
    X(assessment, tags, U64) \
    X(assessment, notes, U64) \
    X(assessment, error_field, I32) \
    X(assessment, error_clause, I32) \
    X(assessment, error_entry, I64)

#define SMEPLAT__FIELDS_column(X) \
    X(column, values, POINTER) \
    X(column, bases, POINTER) \
    X(column, width, I32) \
    X(column, basis, I32)

#define SMEPLAT__FIELDS_columns(X) \
    X(columns, struct_size, U32) \
    X(columns, reserved0, U32) \
    X(columns, count, SIZE) \
    X(columns, usccs, POINTER) \
    X(columns, sponsor_usccs, POINTER) \
    X(columns, sponsor_rows, POINTER) \
    X(columns, sponsor_count, SIZE) \
    X(columns, incidents, POINTER) \
    X(columns, incident_rows, POINTER) \
    X(columns, incident_count, SIZE) \
    X(columns, revocations, POINTER) \
    X(columns, revocation_rows, POINTER) \
    X(columns, revocation_count, SIZE) \
    X(columns, rulings, POINTER) \
    X(columns, ruling_rows, POINTER) \
    X(columns, ruling_count, SIZE) \
    X(columns, public_benefit, COLUMN) \
    X(columns, public_character, COLUMN) \
    X(columns, openness, COLUMN) \
    X(columns, legal_person, COLUMN) \
    X(columns, registered_in_beijing, COLUMN) \
    X(columns, founded_on, COLUMN) \
    X(columns, total_assets_fen, COLUMN) \
    X(columns, operating_soundly, COLUMN) \
    X(columns, good_prospects, COLUMN) \
    X(columns, incidents_complete, COLUMN) \
    X(columns, field_reputation, COLUMN) \
    X(columns, jjj_smes_served, COLUMN) \
    X(columns, gaojingjian_focus, COLUMN) \
    X(columns, production_stage_services, COLUMN) \
    X(columns, fixed_premises, COLUMN) \
    X(columns, facilities, COLUMN) \
    X(columns, organises_resources, COLUMN) \
    X(columns, institutions_gathered, COLUMN) \
    X(columns, system_display, COLUMN) \
    X(columns, system_query, COLUMN) \
    X(columns, digital_operation, COLUMN) \
    X(columns, business_reputation, COLUMN) \
    X(columns, management_system, COLUMN) \
    X(columns, service_process, COLUMN) \
    X(columns, charging_standard, COLUMN) \
    X(columns, quality_assurance, COLUMN) \
    X(columns, development_plan, COLUMN) \
    X(columns, annual_targets, COLUMN) \
    X(columns, management_team, COLUMN) \
    X(columns, staff_degree_only, COLUMN) \
    X(columns, staff_title_only, COLUMN) \
    X(columns, staff_degree_and_title, COLUMN) \
    X(columns, sme_service_revenue_fen, COLUMN) \
    X(columns, operating_revenue_fen, COLUMN) \
    X(columns, total_income_fen, COLUMN) \
    X(columns, service_revenue_fen, COLUMN) \
    X(columns, free_services, COLUMN) \
    X(columns, survey_valid, COLUMN) \
    X(columns, survey_satisfied, COLUMN) \
    X(columns, survey_basically_satisfied, COLUMN) \
    X(columns, survey_mean_score, COLUMN) \
    X(columns, outstanding_results, COLUMN) \
    X(columns, demonstration_effect, COLUMN) \
    X(columns, filed_on, COLUMN) \
    X(columns, materials_complete, COLUMN) \
    X(columns, consulting_offered, COLUMN) \
    X(columns, consulting_records_in_year, COLUMN) \
    X(columns, startup_offered, COLUMN) \
    X(columns, startup_records_in_year, COLUMN) \
    X(columns, innovation_offered, COLUMN) \
    X(columns, innovation_records_in_year, COLUMN) \
    X(columns, organises_innovation_resources, COLUMN) \
    X(columns, opens_instruments, COLUMN) \
    X(columns, digital_offered, COLUMN) \
    X(columns, digital_records_in_year, COLUMN) \
    X(columns, talent_offered, COLUMN) \
    X(columns, talent_records_in_year, COLUMN) \
    X(columns, finance_offered, COLUMN) \
    X(columns, finance_records_in_year, COLUMN)

#define SMEPLAT__FIELDS_verdict_columns(X) \
    X(verdict_columns, struct_size, U32) \
    X(verdict_columns, reserved0, U32) \
    X(verdict_columns, conditions, POINTER) \
    X(verdict_columns, filing, POINTER) \
    X(verdict_columns, overall, POINTER) \
    X(verdict_columns, status, POINTER) \
    X(verdict_columns, not_met, POINTER) \
    X(verdict_columns, unknown, POINTER) \
    X(verdict_columns, discretion, POINTER) \
    X(verdict_columns, met, POINTER) \
    X(verdict_columns, error_field, POINTER) \
    X(verdict_columns, error_entry, POINTER)

#define SMEPLAT__FIELDS_point(X) \
    X(point, struct_size, U32) \
    X(point, reading, I32) \
    X(point, options, I32) \
    X(point, option, I32) \
    X(point, criteria, U64) \
    X(point, verdicts, BYTES)

#define SMEPLAT__FIELDS_range(X) \
    X(range, struct_size, U32) \
    X(range, overall, I32) \
    X(range, worst, I32) \
    X(range, best, I32) \
    X(range, robust, I32) \
    X(range, point_count, U32) \
    X(range, vary, U64) \
    X(range, points, U64) \
    X(range, fragile, U64) \
    X(range, verdicts, BYTES) \
    X(range, worst_by, BYTES) \
    X(range, best_by, BYTES)

#define SMEPLAT__FIELDS_report(X) \
    X(report, struct_size, U32) \
    X(report, lang, I32) \
    X(report, flags, U32) \
    X(report, width, I32) \
    X(report, platform, POINTER) \
    X(report, round, POINTER) \
    X(report, rules, POINTER) \
    X(report, assessment, POINTER) \
    X(report, findings, POINTER) \
    X(report, finding_count, SIZE)

#define SMEPLAT__FIELDS_change(X) \
    X(change, struct_size, U32) \
    X(change, kind, I32) \
    X(change, occurred_on, I32) \
    X(change, internal_decision_on, I32) \
    X(change, filed_on, I32) \
    X(change, leaves_beijing, I32) \
    X(change, as_of, I32) \
    X(change, reserved0, I32)

#define SMEPLAT__FIELDS_change_result(X) \
    X(change_result, struct_size, U32) \
    X(change_result, status, I32) \
    X(change_result, error_field, I32) \
    X(change_result, error_clause, I32) \
    X(change_result, error_entry, I64) \
    X(change_result, due_on, I32) \
    X(change_result, due_certainty, I32) \
    X(change_result, counted, I64) \
    X(change_result, uncounted, I64) \
    X(change_result, state, I32) \
    X(change_result, state_certainty, I32) \
    X(change_result, workdays_left, I64) \
    X(change_result, workdays_late, I64) \
    X(change_result, major, I32) \
    X(change_result, awaits_decision, I32) \
    X(change_result, affects, I32) \
    X(change_result, field, I32) \
    X(change_result, reasons, U64) \
    X(change_result, readings, U64)

#define SMEPLAT__FIELDS_objection(X) \
    X(objection, struct_size, U32) \
    X(objection, raised_on, I32) \
    X(objection, decided_on, I32) \
    X(objection, outcome, I32)

#define SMEPLAT__FIELDS_publicity(X) \
    X(publicity, struct_size, U32) \
    X(publicity, started_on, I32) \
    X(publicity, workdays, I64) \
    X(publicity, objections, POINTER) \
    X(publicity, objection_count, SIZE) \
    X(publicity, as_of, I32) \
    X(publicity, reserved0, I32)

#define SMEPLAT__FIELDS_publicity_result(X) \
    X(publicity_result, struct_size, U32) \
    X(publicity_result, ends_on, I32) \
    X(publicity_result, ends_certainty, I32) \
    X(publicity_result, state, I32) \
    X(publicity_result, state_certainty, I32) \
    X(publicity_result, award, I32) \
    X(publicity_result, counted, I64) \
    X(publicity_result, uncounted, I64) \
    X(publicity_result, workdays_left, I64) \
    X(publicity_result, open_count, I64) \
    X(publicity_result, upheld_count, I64) \
    X(publicity_result, dismissed_count, I64) \
    X(publicity_result, late_count, I64) \
    X(publicity_result, first_open, I64) \
    X(publicity_result, reasons, U64) \
    X(publicity_result, readings, U64)

#define SMEPLAT__FIELDS_report_duty(X) \
    X(report_duty, struct_size, U32) \
    X(report_duty, due_on, I32) \
    X(report_duty, reported_on, I32) \
    X(report_duty, as_of, I32)

#define SMEPLAT__FIELDS_report_duty_result(X) \
    X(report_duty_result, struct_size, U32) \
    X(report_duty_result, state, I32) \
    X(report_duty_result, days_left, I32) \
    X(report_duty_result, days_late, I32)

#define SMEPLAT__FIELDS_evaluation(X) \
    X(evaluation, struct_size, U32) \
    X(evaluation, year, I32) \
    X(evaluation, review_required, FACT) \
    X(evaluation, review_done, FACT) \
    X(evaluation, rating_required, FACT) \
    X(evaluation, rating_done, FACT) \
    X(evaluation, grade, I32) \
    X(evaluation, stars, I32) \
    X(evaluation, tier, I32) \
    X(evaluation, reserved0, I32)

#define SMEPLAT__FIELDS_evaluation_result(X) \
    X(evaluation_result, struct_size, U32) \
    X(evaluation_result, grade, I32) \
    X(evaluation_result, title, I32) \
    X(evaluation_result, funding, I32) \
    X(evaluation_result, tier, I32) \
    X(evaluation_result, stars, I32) \
    X(evaluation_result, priority_support, I32) \
    X(evaluation_result, field, I32) \
    X(evaluation_result, grounds, U64) \
    X(evaluation_result, reasons, U64) \
    X(evaluation_result, readings, U64)

#define SMEPLAT__FIELDS_falsehood(X) \
    X(falsehood, struct_size, U32) \
    X(falsehood, context, I32) \
    X(falsehood, found_on, I32) \
    X(falsehood, reserved0, I32) \
    X(falsehood, confirmed, FACT)

#define SMEPLAT__FIELDS_holder(X) \
    X(holder, struct_size, U32) \
    X(holder, granted_on, I32) \
    X(holder, application_deadline, I32) \
    X(holder, as_of, I32) \
    X(holder, incidents, POINTER) \
    X(holder, incident_count, SIZE) \
    X(holder, falsehoods, POINTER) \
    X(holder, falsehood_count, SIZE)

#define SMEPLAT__FIELDS_ground_finding(X) \
    X(ground_finding, struct_size, U32) \
    X(ground_finding, ground, I32) \
    X(ground_finding, clause, I32) \
    X(ground_finding, state, I32) \
    X(ground_finding, least, I32) \
    X(ground_finding, most, I32) \
    X(ground_finding, entry, I32) \
    X(ground_finding, entry_list, I32) \
    X(ground_finding, field, I32) \
    X(ground_finding, field_entry, I32) \
    X(ground_finding, reasons, U64) \
    X(ground_finding, readings, U64)

#define SMEPLAT__FIELDS_revocation_result(X) \
    X(revocation_result, struct_size, U32) \
    X(revocation_result, ground_count, U32) \
    X(revocation_result, absent, U64) \
    X(revocation_result, open, U64) \
    X(revocation_result, discretion, U64) \
    X(revocation_result, made_out, U64)

#define SMEPLAT__FIELDS_trigger(X) \
    X(trigger, struct_size, U32) \
    X(trigger, ground, I32) \
    X(trigger, entry, I32) \
    X(trigger, entry_list, I32) \
    X(trigger, state, I32) \
    X(trigger, least, I32) \
    X(trigger, most, I32) \
    X(trigger, reserved0, I32) \
    X(trigger, reasons, U64)

#define SMEPLAT__FIELDS_bar_query(X) \
    X(bar_query, struct_size, U32) \
    X(bar_query, on, I32) \
    X(bar_query, revocations, POINTER) \
    X(bar_query, revocation_count, SIZE)

#define SMEPLAT__FIELDS_bar_result(X) \
    X(bar_result, struct_size, U32) \
    X(bar_result, barred, I32) \
    X(bar_result, from, I32) \
    X(bar_result, until, I32) \
    X(bar_result, first_filing, I32) \
    X(bar_result, clause, I32) \
    X(bar_result, entry, I32) \
    X(bar_result, ground, I32) \
    X(bar_result, field, I32) \
    X(bar_result, field_entry, I32) \
    X(bar_result, readings, U64)

#define SMEPLAT__FIELDS_event(X) \
    X(event, struct_size, U32) \
    X(event, type, I32) \
    X(event, on, I32) \
    X(event, ref, I32) \
    X(event, workdays, I32) \
    X(event, outcome, I32) \
    X(event, expires_on, I32) \
    X(event, change_kind, I32) \
    X(event, internal_decision_on, I32) \
    X(event, filed_on, I32) \
    X(event, leaves_beijing, I32) \
    X(event, decision, I32) \
    X(event, ground, I32) \
    X(event, published_on, I32) \
    X(event, due_on, I32) \
    X(event, reserved0, I32) \
    X(event, evaluation, POINTER) \
    X(event, reserved1, SIZE)

#define SMEPLAT__FIELDS_event_result(X) \
    X(event_result, struct_size, U32) \
    X(event_result, fate, I32) \
    X(event_result, problem, I32) \
    X(event_result, state, I32) \
    X(event_result, answers, I32) \
    X(event_result, answered_by, I32) \
    X(event_result, decided_by, I32) \
    X(event_result, notice, I32) \
    X(event_result, notice_date, I32) \
    X(event_result, certainty, I32) \
    X(event_result, ground, I32) \
    X(event_result, detail, I32) \
    X(event_result, field, I32) \
    X(event_result, bar_until, I32) \
    X(event_result, reasons, U64)

#define SMEPLAT__FIELDS_history(X) \
    X(history, struct_size, U32) \
    X(history, state, I32) \
    X(history, since, I32) \
    X(history, event, I32) \
    X(history, title, I32) \
    X(history, title_since, I32) \
    X(history, title_event, I32) \
    X(history, award_event, I32) \
    X(history, expires_on, I32) \
    X(history, ground, I32) \
    X(history, application, I32) \
    X(history, application_since, I32) \
    X(history, application_event, I32) \
    X(history, barred, I32) \
    X(history, bar_from, I32) \
    X(history, bar_until, I32) \
    X(history, first_filing, I32) \
    X(history, bar_event, I32) \
    X(history, bar_field, I32) \
    X(history, event_count, U32) \
    X(history, impossible_count, U32) \
    X(history, notice_count, U32) \
    X(history, readings, U64)

#define SMEPLAT__FIELDS_timeline(X) \
    X(timeline, struct_size, U32) \
    X(timeline, lang, I32) \
    X(timeline, flags, U32) \
    X(timeline, width, I32) \
    X(timeline, on, I32) \
    X(timeline, reserved0, I32) \
    X(timeline, name, STR) \
    X(timeline, history, POINTER) \
    X(timeline, count, SIZE) \
    X(timeline, events, POINTER) \
    X(timeline, results, POINTER)

#define SMEPLAT__FIELDS_remedy_step(X) \
    X(remedy_step, struct_size, U32) \
    X(remedy_step, kind, I32) \
    X(remedy_step, criterion, I32) \
    X(remedy_step, field, I32) \
    X(remedy_step, entry, I32) \
    X(remedy_step, bound, I32) \
    X(remedy_step, amount, I64) \
    X(remedy_step, basis, I32) \
    X(remedy_step, date, I32) \
    X(remedy_step, met_from, I32) \
    X(remedy_step, settles, I32) \
    X(remedy_step, criteria, U64)

#define SMEPLAT__FIELDS_remedy(X) \
    X(remedy, struct_size, U32) \
    X(remedy, overall, I32) \
    X(remedy, reachable, I32) \
    X(remedy, step_count, U32) \
    X(remedy, open_count, U32) \
    X(remedy, reach_count, U32) \
    X(remedy, ruling_count, U32) \
    X(remedy, deadline, I32) \
    X(remedy, earliest, I32) \
    X(remedy, reserved0, I32) \
    X(remedy, criteria, U64)

#define SMEPLAT__FIELDS_layout(X) \
    X(layout, struct_size, U32) \
    X(layout, kind, I32) \
    X(layout, offset, U32) \
    X(layout, size, U32) \
    X(layout, type, STR) \
    X(layout, field, STR)

#define SMEPLAT__FIELDS_constant(X) \
    X(constant, struct_size, U32) \
    X(constant, number, I32) \
    X(constant, name, STR)

#define SMEPLAT__FIELDS_record(X) \
    X(record, struct_size, U32) \
    X(record, reserved0, I32) \
    X(record, platform, POINTER) \
    X(record, round, POINTER) \
    X(record, rules, POINTER) \
    X(record, assessment, POINTER) \
    X(record, findings, POINTER) \
    X(record, finding_count, SIZE)

#define SMEPLAT__FIELDS_record_sizes(X) \
    X(record_sizes, struct_size, U32) \
    X(record_sizes, record_version, I32) \
    X(record_sizes, sponsor_count, U32) \
    X(record_sizes, service_count, U32) \
    X(record_sizes, incident_count, U32) \
    X(record_sizes, revocation_count, U32) \
    X(record_sizes, ruling_count, U32) \
    X(record_sizes, finding_count, U32)

#define SMEPLAT__FIELDS_record_room(X) \
    X(record_room, struct_size, U32) \
    X(record_room, reserved0, I32) \
    X(record_room, platform, POINTER) \
    X(record_room, round, POINTER) \
    X(record_room, rules, POINTER) \
    X(record_room, assessment, POINTER) \
    X(record_room, sponsors, POINTER) \
    X(record_room, sponsor_capacity, SIZE) \
    X(record_room, services, POINTER) \
    X(record_room, service_capacity, SIZE) \
    X(record_room, incidents, POINTER) \
    X(record_room, incident_capacity, SIZE) \
    X(record_room, revocations, POINTER) \
    X(record_room, revocation_capacity, SIZE) \
    X(record_room, rulings, POINTER) \
    X(record_room, ruling_capacity, SIZE) \
    X(record_room, findings, POINTER) \
    X(record_room, finding_capacity, SIZE)

#define SMEPLAT__FIELDS_replay(X) \
    X(replay, struct_size, U32) \
    X(replay, same, I32) \
    X(replay, criterion, I32) \
    X(replay, item, I32) \
    X(replay, recorded, I32) \
    X(replay, overall, I32)

#define SMEPLAT__STRUCTS(S) \
    /* base.h */ \
    S(str) \
    S(ratio) \
    S(fact) \
    S(error) \
    /* calendar.h */ \
    S(calendar_day) \
    S(calendar) \
    S(workdays) \
    S(coverage) \
    /* code.h */ \
    S(uscc) \
    /* platform.h */ \
    S(service) \
    S(incident) \
    S(revocation) \
    S(ruling) \
    S(round) \
    S(platform) \
    /* rules.h */ \
    S(rules) \
    S(criterion_info) \
    S(reading_info) \
    /* assess.h */ \
    S(finding) \
    S(assessment) \
    /* batch.h */ \
    S(column) \
    S(columns) \
    S(verdict_columns) \
    /* sensitivity.h */ \
    S(point) \
    S(range) \
    /* text.h */ \
    S(report) \
    /* change.h */ \
    S(change) \
    S(change_result) \
    /* duty.h */ \
    S(objection) \
    S(publicity) \
    S(publicity_result) \
    S(report_duty) \
    S(report_duty_result) \
    /* evaluation.h */ \
    S(evaluation) \
    S(evaluation_result) \
    /* revocation.h */ \
    S(falsehood) \
    S(holder) \
    S(ground_finding) \
    S(revocation_result) \
    S(trigger) \
    S(bar_query) \
    S(bar_result) \
    /* history.h */ \
    S(event) \
    S(event_result) \
    S(history) \
    S(timeline) \
    /* record.h */ \
    S(record) \
    S(record_sizes) \
    S(record_room) \
    S(replay) \
    /* remedy.h */ \
    S(remedy_step) \
    S(remedy) \
    /* layout.h */ \
    S(layout) \
    S(constant)
/* clang-format on */

#endif
