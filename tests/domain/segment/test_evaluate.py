import uuid
from datetime import date

import pytest

from hms_desktop.domain.segment.evaluate import explain, is_member
from hms_desktop.domain.segment.facts import PatientFacts
from hms_desktop.domain.segment.parse import parse_rule
from hms_desktop.domain.segment.trouble import RuleError
from hms_desktop.domain.time import ms_of

TODAY = date(2026, 11, 22)
OLD = {"field": "patient.age", "op": ">=", "value": 60}
HIGH = {"observation": "blood-pressure", "op": ">", "value": 140, "second_value": 90}


def _verdict(tree, facts=None, today=TODAY):
    return explain(parse_rule(tree), facts or PatientFacts({}), today).verdict


def _measured(*values, code="blood-pressure", corrects=None):
    rows = [
        {"id": uuid.UUID(int=at + 1), "code": code, "value": value, "second_value": second, "corrects_id": None,
         "taken_at": ms_of(date(2026, 1, 1 + at))}
        for at, (value, second) in enumerate(values)
    ]  # fmt: skip
    if corrects is not None:
        rows[-1]["corrects_id"] = rows[corrects]["id"]
    return PatientFacts({}, None, {"observation": tuple(rows)})


TRUE, FALSE, UNKNOWN = {"all": []}, {"any": []}, {"field": "patient.age", "op": ">", "value": 1}


@pytest.mark.parametrize(
    ("kind", "parts", "verdict"),
    [
        ("all", [TRUE, UNKNOWN], None),
        ("all", [FALSE, UNKNOWN], False),
        ("any", [TRUE, UNKNOWN], True),
        ("any", [FALSE, UNKNOWN], None),
        ("none", [TRUE, UNKNOWN], False),
        ("none", [FALSE, UNKNOWN], None),
        ("none", [FALSE], True),
        ("none", [], True),
    ],
)
def test_groups_follow_kleene_s_tables(kind, parts, verdict):
    assert _verdict({kind: parts}) is verdict


def test_an_empty_text_is_not_recorded():
    nowhere = PatientFacts({"village": ""})
    assert _verdict({"field": "patient.village", "op": "!=", "value": "Rampur"}, nowhere) is None
    assert _verdict({"field": "patient.village", "op": "unknown"}, nowhere) is True


def test_born_on_a_leap_day_is_older_on_the_first_of_march():
    facts = PatientFacts({"birth_date": date(2004, 2, 29)})
    adult = {"field": "patient.age", "op": ">=", "value": 18}
    assert _verdict(adult, facts, date(2022, 2, 28)) is False
    assert _verdict(adult, facts, date(2022, 3, 1)) is True


@pytest.mark.parametrize(
    ("values", "take", "verdict"),
    [
        ([], "latest", None),
        ([(150, 80), (130, 80)], "latest", False),
        ([(130, 80), (130, 95)], "latest", True),
        ([(130, None)], "latest", None),
        ([(150, 80), (130, 80)], "any", True),
        ([(130, 80)], "any", False),
        ([], "any", None),
        ([(150, 80), (130, 80), (130, 95)], {"times": 2, "of_last": 3}, True),
        ([(150, 80), (130, 80), (130, 80)], {"times": 2, "of_last": 3}, False),
        ([(150, 80), (150, 80), (130, 80), (130, 80), (150, 80)], {"times": 2, "of_last": 3}, False),
        ([(150, 80)], {"times": 2, "of_last": 3}, None),
        ([(130, 80), (130, 80)], {"times": 2, "of_last": 3}, False),
        ([(150, 80), (150, 80)], {"times": 2, "of_last": 3}, True),
    ],
)
def test_measured_values(values, take, verdict):
    assert _verdict(HIGH | {"take": take}, _measured(*values)) is verdict


def test_below_means_both_numbers():
    controlled = HIGH | {"op": "<", "take": "latest"}
    assert _verdict(controlled, _measured((130, 95))) is False
    assert _verdict(controlled, _measured((130, 85))) is True


def test_a_corrected_value_does_not_count():
    assert _verdict(HIGH | {"take": "any"}, _measured((150, 80), (130, 80), corrects=0)) is False


def test_a_window_ends_today_unless_it_says_otherwise():
    booked = {"id": uuid.UUID(int=1), "starts_at": ms_of(date(2026, 12, 1), 9), "status": "booked"}
    facts = PatientFacts({}, None, {"appointment": (booked,)})
    soon = {"count": "appointments", "op": ">=", "value": 1}
    assert _verdict(soon, facts) is True
    assert _verdict(soon | {"within": "P30D"}, facts) is False
    assert _verdict(soon | {"within": {"from": {"ago": "P30D"}}}, facts) is False
    assert _verdict(soon | {"within": {"from": {"ago": "P0D"}, "to": {"ahead": "P14D"}}}, facts) is True
    assert _verdict(soon | {"within": {"to": "2026-11-30"}}, facts) is False


def test_the_clinic_s_day_decides_not_utc_s():
    visit = {"id": uuid.UUID(int=1), "started_at": ms_of(date(2026, 11, 22), 0), "kind": "clinic"}
    facts = PatientFacts({}, None, {"encounter": (visit,)})
    today = {"count": "visits", "op": "=", "value": 1, "within": "P0D", "where": {"kind": ["clinic", "video"]}}
    assert _verdict(today, facts) is True


def test_the_values_that_were_read_are_told():
    found = explain(parse_rule({"all": [OLD, HIGH]}), _measured((150, 80)), TODAY)
    assert [part.value for part in found.parts] == [
        None, [{"on": date(2026, 1, 1), "value": 150, "second_value": 80}],
    ]  # fmt: skip


def test_a_merged_record_is_no_member():
    assert is_member(parse_rule({"all": []}), PatientFacts({}), TODAY)
    assert not is_member(parse_rule({"all": []}), PatientFacts({"merged_into": uuid.UUID(int=1)}), TODAY)


def test_a_segment_that_was_not_looked_up_is_no_silent_no():
    with pytest.raises(RuleError, match="rule-segment-unknown"):
        _verdict({"segment": "Seniors"})


@pytest.mark.parametrize(
    ("values", "take", "verdict"),
    [
        ([7, 8, 9], {"trend": "rising", "of_last": 3}, True),
        ([9, 7, 8], {"trend": "rising", "of_last": 2}, True),
        ([9, 7, 8], {"trend": "rising", "of_last": 3}, False),
        ([7, 8, 8], {"trend": "rising", "of_last": 3}, False),
        ([7, 8], {"trend": "rising", "of_last": 3}, None),
        ([8, 7], {"trend": "rising", "of_last": 3}, None),
        ([], {"trend": "falling", "of_last": 2}, None),
        ([9, 8, 7], {"trend": "falling", "of_last": 3}, True),
        ([7, 7.5, 8], {"trend": "rising", "of_last": 3, "by": 1}, True),
        ([7, 7.5, 7.9], {"trend": "rising", "of_last": 3, "by": 1}, False),
        ([9, 8.5, 8], {"trend": "falling", "of_last": 3, "by": 1}, True),
    ],
)
def test_values_that_go_one_way(values, take, verdict):
    facts = _measured(*((value, None) for value in values), code="hba1c")
    assert _verdict({"observation": "hba1c", "take": take}, facts) is verdict


def test_a_trend_looks_only_at_its_window():
    facts = _measured((9, None), (7, None), (8, None), code="hba1c")
    rising = {"observation": "hba1c", "take": {"trend": "rising", "of_last": 3}}
    assert _verdict(rising | {"within": {"from": "2026-01-02"}}, facts) is None
    assert (
        _verdict(rising | {"take": {"trend": "rising", "of_last": 2}, "within": {"to": "2026-01-02"}}, facts) is False
    )


@pytest.mark.parametrize(
    ("born", "today", "days"),
    [
        ("1990-11-22", "2026-11-22", 0),
        ("1990-11-21", "2026-11-22", 364),
        ("1990-11-28", "2026-11-22", 6),
        ("1990-01-02", "2026-12-30", 3),
        ("2000-02-29", "2026-03-01", 0),
        ("2000-02-29", "2026-02-28", 1),
        ("2000-02-29", "2028-02-29", 0),
        ("2000-02-29", "2028-03-01", 365),
        ("2001-03-01", "2028-02-29", 1),
    ],
)
def test_days_to_the_birthday(born, today, days):
    facts = PatientFacts({"birth_date": date.fromisoformat(born), "birth_precision": "day"})
    found = explain(
        parse_rule({"field": "patient.birthday_in", "op": "=", "value": days}), facts, date.fromisoformat(today)
    )
    assert (found.verdict, found.value) == (True, days)


def test_a_birthday_nobody_knows_to_the_day_is_unknown():
    soon = {"field": "patient.birthday_in", "op": ">=", "value": 0}
    for precision in ("month", "year", "age", None):
        facts = PatientFacts({"birth_date": date(1990, 11, 22), "birth_precision": precision})
        assert _verdict(soon, facts) is None
        assert _verdict({"field": "patient.birthday_in", "op": "unknown"}, facts) is True


def _appointments(*statuses):
    rows = [
        {"id": uuid.UUID(int=at + 1), "status": status, "starts_at": ms_of(date(2026, 1, 1 + at)), "reason": None}
        for at, status in enumerate(statuses)
    ]
    return PatientFacts({}, None, {"appointment": tuple(rows)})


@pytest.mark.parametrize(
    ("statuses", "of_last", "value", "verdict"),
    [
        (["completed", "no-show"], 1, 1, True),
        (["no-show", "completed"], 1, 1, False),
        (["no-show", "cancelled", "booked"], 1, 1, True),
        (["no-show", "completed", "no-show"], 3, 2, True),
        (["no-show", "no-show", "completed", "completed", "completed"], 3, 1, False),
        ([], 1, 1, False),
    ],
)
def test_the_newest_rows_of_what_is_counted(statuses, of_last, value, verdict):
    missed = {"count": "appointments", "op": ">=", "value": value, "where": {"status": "no-show"}}
    happened = {"status": ["completed", "no-show"]}
    assert _verdict(missed | {"of_last": of_last, "among": happened}, _appointments(*statuses)) is verdict


def test_rows_without_a_day_are_older_than_all_others():
    rows = tuple(
        {"id": uuid.UUID(int=at), "state": "sent", "channel": channel, "sent_at": sent_at}
        for at, (channel, sent_at) in enumerate([("sms", ms_of(date(2020, 1, 1))), ("whatsapp", None)])
    )
    facts = PatientFacts({}, None, {"message": rows})
    latest = {"count": "messages_sent", "op": "=", "value": 1, "of_last": 1, "where": {"channel": "sms"}}
    assert _verdict(latest, facts) is True


def test_yes_and_no():
    check = {"id": uuid.UUID(int=1), "checked_at": ms_of(date(2026, 1, 1)), "kept": False, "voided": False}
    facts = PatientFacts({}, None, {"goal_check": (check,)})
    assert _verdict({"count": "goal_checks", "op": "=", "value": 1, "where": {"kept": False}}, facts) is True
    assert _verdict({"count": "goal_checks", "op": "=", "value": 1, "where": {"kept": True}}, facts) is False
