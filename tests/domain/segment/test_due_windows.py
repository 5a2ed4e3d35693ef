"""What is due and nobody knows since when lies in a window of time when today does."""

from datetime import date
from uuid import UUID

import pytest

from hms_desktop.domain.schedule.entries import SINCE_EVER
from hms_desktop.domain.segment.evaluate import is_member
from hms_desktop.domain.segment.facts import PatientFacts
from hms_desktop.domain.segment.parse import parse_rule
from hms_desktop.domain.segment.turning import touched, turns

TODAY = date(2026, 11, 22)
ENTRY = {"id": UUID(int=2), "patient_id": UUID(int=1), "kind": "chronic", "code": "hba1c", "due_on": SINCE_EVER, "overdue_on": None}  # fmt: skip


def member(window, today=TODAY):
    rule = {"count": "due", "op": ">=", "value": 1, **({} if window is None else {"within": window})}
    return is_member(parse_rule(rule), facts(), today)


def facts():
    patient = {"id": UUID(int=1), "merged_into": None, "removed_at": None}
    return PatientFacts(patient, rows={"due_entry": (ENTRY,)})


@pytest.mark.parametrize(
    ("window", "inside"),
    [
        (None, True),
        ("P30D", True),
        ({"from": {"ago": "P0D"}, "to": {"ahead": "P14D"}}, True),
        ({"to": {"ahead": "P14D"}}, True),
        ({"from": {"ahead": "P1D"}, "to": {"ahead": "P14D"}}, False),
        ({"to": {"ago": "P1D"}}, False),
        ({"from": "2026-11-23", "to": "2026-12-31"}, False),
    ],
)
def test_it_is_taken_for_due_today(window, inside):
    assert member(window) is inside


def test_a_window_that_today_enters_turns_it():
    window = {"from": "2026-11-23", "to": "2026-12-31"}
    assert member(window, date(2026, 11, 23))
    rule = parse_rule({"count": "due", "op": ">=", "value": 1, "within": window})
    assert any(touched(turn, facts()) for turn in turns(rule, TODAY, date(2026, 11, 23)))
