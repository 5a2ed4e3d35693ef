"""Each thing that a rule can ask, against the statement a person would write for it."""

from datetime import date, timedelta

import pytest

from hms_desktop.domain.segment.parse import parse_rule
from hms_desktop.domain.time import ms_of
from hms_desktop.store import segment_sql
from tests.helpers.clinic import ClinicForTests
from tests.helpers.rules import RandomClinic

TODAY = date(2026, 11, 22)
REGISTER = "p.merged_into IS NULL AND p.removed_at IS NULL"
HOLDS = "NOT EXISTS (SELECT 1 FROM {table} l WHERE l.patient_id = x.patient_id AND l.corrects_id = x.id)"


def _field(name, op, value=None):
    return {"field": name, "op": op} | ({} if value is None else {"value": value})


def _count(name, op, value, **more):
    return {"count": name, "op": op, "value": value, **more}


def _day(back):
    return (TODAY - timedelta(days=back)).isoformat()


def _at(back):
    return ms_of(TODAY - timedelta(days=back))


def _any(table, where="1", holds=True):
    kept = f" AND {HOLDS.format(table=table)}" if holds else ""
    return f"EXISTS (SELECT 1 FROM {table} x WHERE x.patient_id = p.id AND {where}{kept})"


def _number(table, where="1", holds=True):
    return _any(table, where, holds).replace("EXISTS (SELECT 1", "(SELECT count(*)")


NEWEST = (
    "(SELECT {what} FROM (SELECT * FROM observation x WHERE x.patient_id = p.id AND x.code = '{code}' "
    f"AND {HOLDS.format(table='observation')} ORDER BY taken_at DESC, id DESC LIMIT {{limit}}))"
)
LATEST_CONSENT = (
    "(SELECT granted FROM consent x WHERE x.patient_id = p.id AND channel = 'whatsapp' AND purpose = 'reminder' "
    "ORDER BY given_at DESC, id DESC LIMIT 1)"
)
LATEST_APPOINTMENT = (
    "(SELECT status FROM appointment x WHERE x.patient_id = p.id AND status <> 'cancelled' "
    f"AND starts_at < {_at(-1)} ORDER BY starts_at DESC, id DESC LIMIT 1)"
)
QUESTIONS = {
    "a field of the patient": (_field("patient.language", "=", "Rampur"), "p.language = 'Rampur'"),
    "age": (
        {"all": [_field("patient.age", ">=", 5), _field("patient.age", "<", 60)]},
        "p.birth_date <= '2021-11-22' AND p.birth_date > '1966-11-22'",
    ),
    "birthday": (
        _field("patient.birthday_in", "<=", 1),
        "p.birth_precision = 'day' AND substr(p.birth_date, 6) IN ('11-22', '11-23')",
    ),
    "birthday round the new year": (
        _field("patient.birthday_in", ">", 38),
        "p.birth_precision = 'day' AND NOT (substr(p.birth_date, 6) BETWEEN '11-22' AND '12-30')",
    ),
    "several villages": (_field("patient.village", "in", ["Rampur", "camp"]), "p.village IN ('Rampur', 'camp')"),
    "the household": (
        _field("household.village", "in", ["Rampur", "I10", "b", "high", "sms"]),
        "p.household_id IN (SELECT id FROM household WHERE village IN ('Rampur', 'I10', 'b', 'high', 'sms') AND removed_at IS NULL)",
    ),
    "an identifier": (
        {"none": [_field("identifier.kind", "=", "I10")]},
        "NOT " + _any("patient_identifier", "x.kind = 'I10' AND x.removed_at IS NULL", False),
    ),
    "a condition": (
        _field("condition.code", "starts-with", ["E11", "I10"]),
        _any("condition", "(code LIKE 'E11%' OR code LIKE 'I10%') AND status = 'active' AND removed_at IS NULL", False),
    ),
    "a consent in force": (_field("consent", "=", "whatsapp:reminder"), f"{LATEST_CONSENT} = 1"),
    "a consent taken back": (_field("consent_withdrawn", "=", "whatsapp:reminder"), f"{LATEST_CONSENT} = 0"),
    "at least two visits of a kind": (
        _count("visits", ">=", 2, where={"kind": "clinic"}, within="P1Y"),
        _number("encounter", f"x.kind = 'clinic' AND started_at >= {ms_of(date(2025, 11, 22))} AND started_at < {_at(-1)}", False) + " >= 2",
    ),
    "at most one visit between two days": (
        _count("visits", "<=", 1, within={"from": "2026-08-01", "to": "2026-11-22"}),
        _number("encounter", f"started_at >= {ms_of(date(2026, 8, 1))} AND started_at < {_at(-1)}", False) + " <= 1",
    ),
    "no visit for 90 days": (
        _count("visits", "=", 0, within="P90D"),
        "NOT " + _any("encounter", f"started_at >= {_at(90)} AND started_at < {_at(-1)}", False),
    ),
    "missed appointments": (_count("no_shows", ">=", 1), _any("appointment", "status = 'no-show'", False)),
    "booked ahead": (
        _count("appointments", ">=", 1, within={"from": {"ahead": "P1D"}, "to": {"ahead": "P14D"}}),
        _any("appointment", f"starts_at >= {_at(-1)} AND starts_at < {_at(-15)}", False),
    ),
    "the latest appointment was missed": (
        _count("appointments", ">=", 1, of_last=1, among={"status": ["booked", "completed", "no-show"]},
               where={"status": "no-show"}, within={"to": {"ago": "P0D"}}),
        f"{LATEST_APPOINTMENT} = 'no-show'",
    ),
    "messages read": (
        _count("messages_read", ">=", 1, where={"channel": "sms"}, within="P90D"),
        _any("message", f"channel = 'sms' AND state = 'read' AND sent_at >= {_at(90)} AND sent_at < {_at(-1)}", False),
    ),
    "messages sent and none read": (
        {"all": [_count("messages_sent", ">=", 1), _count("messages_read", "=", 0)]},
        _any("message", "state IN ('accepted', 'sent', 'delivered', 'read')", False)
        + " AND NOT " + _any("message", "state = 'read'", False),
    ),
    "replies": (_count("replies", ">=", 1), _any("reply", "x.kind = 'reply'", False)),
    "calls by outcome": (
        _count("calls", ">=", 1, where={"outcome": ["camp", "clinic", "high"]}),
        _any("call", "outcome IN ('camp', 'clinic', 'high') AND NOT voided"),
    ),
    "unhappy feedback not answered": (
        _count("feedback", ">=", 1, where={"rating": {"op": "<=", "value": 2}, "answered_at": {"op": "unknown"}}),
        _any("feedback", "rating <= 2 AND answered_at IS NULL", False),
    ),
    "goals": (
        _count("goals", ">=", 1, where={"status": "active", "due_on": {"op": "<", "value": {"ago": "P0D"}}}),
        _any("goal", f"status = 'active' AND due_on < '{_day(0)}' AND removed_at IS NULL", False),
    ),
    "goal check-ins that were kept": (
        _count("goal_checks", ">=", 1, where={"kept": True}), _any("goal_check", "kept AND NOT voided"),
    ),
    "goal check-ins that were not kept": (
        _count("goal_checks", ">=", 1, where={"kept": {"op": "=", "value": False}}),
        _any("goal_check", "NOT kept AND NOT voided"),
    ),
    "camps": (_count("camps", ">=", 1, within="P1Y"), _any("camp_attendance", f"attended_at >= {ms_of(date(2025, 11, 22))} AND attended_at < {_at(-1)} AND NOT voided")),
    "doses": (
        _count("doses", ">=", 1, where={"dose": {"op": "contains", "value": "amp"}}),
        _any("immunization", "dose LIKE '%amp%' AND NOT voided"),
    ),
    "the last measurement": (
        {"observation": "hba1c", "op": ">=", "value": 8},
        NEWEST.format(what="value", code="hba1c", limit=1) + " >= 8",
    ),
    "any measurement in a window": (
        {"observation": "hba1c", "take": "any", "op": ">", "value": 8, "within": "P90D"},
        _any("observation", f"code = 'hba1c' AND value > 8 AND taken_at >= {_at(90)} AND taken_at < {_at(-1)}"),
    ),
    "pressure high in two of the last three": (
        {"observation": "blood-pressure", "take": {"times": 2, "of_last": 3}, "op": ">=", "value": 140, "second_value": 90},
        NEWEST.format(what="sum(coalesce(value >= 140 OR second_value >= 90, 0))", code="blood-pressure", limit=3) + " >= 2",
    ),
    "values that rise": (
        {"observation": "weight", "take": {"trend": "rising", "of_last": 2}},
        NEWEST.format(what="count(*) = 2 AND (SELECT value FROM observation x WHERE x.patient_id = p.id AND code = 'weight' "
                      f"AND {HOLDS.format(table='observation')} ORDER BY taken_at DESC, id DESC LIMIT 1) > min(value)",
                      code="weight", limit=2),
    ),
    "what is due within 14 days": (
        _count("due", ">=", 1, where={"kind": ["camp", "clinic", "sms"]}, within={"from": {"ago": "P0D"}, "to": {"ahead": "P14D"}}),
        _any("due_entry", f"x.kind IN ('camp', 'clinic', 'sms') "
             f"AND (due_on BETWEEN '{_day(0)}' AND '{_day(-14)}' OR due_on = '0001-01-01')", False),
    ),
    "what is overdue": (
        _count("due", ">=", 1, where={"overdue_on": {"op": "<=", "value": {"ago": "P0D"}}}),
        _any("due_entry", f"overdue_on <= '{_day(0)}'", False),
    ),
    "a pregnancy due within a month": (
        {"all": [_field("pregnancy.status", "=", "ongoing"), _field("pregnancy.due_on", "<=", {"ahead": "P1M"})]},
        _any("pregnancy", "status = 'ongoing' AND removed_at IS NULL", False)
        + " AND " + _any("pregnancy", "due_on <= '2026-12-22' AND removed_at IS NULL", False),
    ),
    "the score": (_field("journey.score", "<", 60), "(SELECT score FROM journey WHERE id = p.id) < 60"),
    "stage and risk": (
        {"all": [_field("journey.stage", "=", "active"), {"none": [_field("journey.risk", "=", "high")]}]},
        "p.id IN (SELECT id FROM journey WHERE stage = 'active' AND risk <> 'high')",
    ),
    "expected back within 14 days": (
        {"all": [_field("journey.expected_on", ">=", {"ago": "P0D"}), _field("journey.expected_on", "<=", {"ahead": "P14D"})]},
        f"p.id IN (SELECT id FROM journey WHERE expected_on BETWEEN '{_day(0)}' AND '{_day(-14)}')",
    ),
    "the issue's own words": (
        {"all": [
            _field("condition.code", "starts-with", ["E1", "I1", "ram", "c"]), _field("patient.age", ">", 4),
            _field("patient.village", "in", ["Rampur", "rampura", "camp", "clinic", "high", "b"]),
            _count("visits", "=", 0, within="P90D"),
        ]},
        _any("condition", "(code LIKE 'E1%' OR code LIKE 'I1%' OR code LIKE 'ram%' OR code LIKE 'c%') AND status = 'active' AND removed_at IS NULL", False)
        + " AND p.birth_date <= '2021-11-22' AND p.village IN ('Rampur', 'rampura', 'camp', 'clinic', 'high', 'b') AND NOT "
        + _any("encounter", f"started_at >= {_at(90)} AND started_at < {_at(-1)}", False),
    ),
}  # fmt: skip


@pytest.fixture(scope="module")
def connection(tmp_path_factory):
    clinic = ClinicForTests(tmp_path_factory.mktemp("by-hand") / "clinic")
    people = RandomClinic(11, TODAY)
    with clinic.database.writing(capture=False) as writing:
        writing.exec_driver_sql("PRAGMA defer_foreign_keys = ON")
        camp = "INSERT INTO camp (id, name, village, held_on) VALUES (?, 'C', 'R', '2026-01-01')"
        writing.exec_driver_sql(camp, (people.camp.bytes,))
        people.fill(writing, 900)
    with clinic.database.read() as reading:
        yield reading
    clinic.close()


@pytest.mark.parametrize("question", QUESTIONS)
def test_the_rule_finds_whom_plain_sql_finds(connection, question):
    tree, where = QUESTIONS[question]
    found = set(connection.execute(segment_sql.members(parse_rule(tree), TODAY)).scalars())
    rows = connection.exec_driver_sql(f"SELECT p.id FROM patient p WHERE {REGISTER} AND ({where})")
    assert {one.bytes for one in found} == {row[0] for row in rows}
    assert 0 < len(found) < 800
    counted = connection.execute(segment_sql.count(parse_rule(tree), TODAY)).scalar_one()
    assert counted == len(found)
