from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hms_desktop.domain.schedule.antenatal import OUTCOME, antenatal_schedule, pregnancy_items
from hms_desktop.domain.schedule.due import DueStatus
from hms_desktop.domain.schedule.uip import immunization_schedule

START = date(2026, 3, 1)
RULES, SCHEDULE = antenatal_schedule(), immunization_schedule()


def items(weeks, visits=(), days=0):
    on = START + timedelta(weeks=weeks, days=days)
    made = [START + timedelta(weeks=week) for week in visits]
    return {item.code: item for item in pregnancy_items(RULES, SCHEDULE, START, made, [], on)}


@pytest.mark.parametrize(
    ("weeks", "statuses"),
    [
        (6, ["due", "not-yet", "not-yet", "not-yet"]),
        (13, ["overdue", "not-yet", "not-yet", "not-yet"]),
        (20, ["closed", "due", "not-yet", "not-yet"]),
        (27, ["closed", "overdue", "not-yet", "not-yet"]),
        (31, ["closed", "closed", "due", "not-yet"]),
        (41, ["closed", "closed", "closed", "overdue"]),
    ],
)
def test_the_four_check_ups_come_due_in_their_weeks(weeks, statuses):
    found = items(weeks)
    assert [found[f"anc-{number}"].status.value for number in range(1, 5)] == statuses


def test_a_visit_counts_for_the_window_it_falls_into():
    found = items(29, visits=(8, 27))
    assert [found[f"anc-{number}"].status for number in (1, 2)] == [DueStatus.GIVEN, DueStatus.GIVEN]
    assert found["anc-3"].status is DueStatus.DUE
    assert found["anc-2"].done_on == START + timedelta(weeks=27)


def test_the_last_day_of_a_window_is_still_due():
    assert items(12, days=6)["anc-1"].status is DueStatus.DUE
    assert items(13)["anc-1"].status is DueStatus.OVERDUE


def test_past_the_longest_pregnancy_only_the_outcome_is_asked_for():
    found = items(43)
    assert list(found) == [OUTCOME]
    assert found[OUTCOME].status is DueStatus.OVERDUE


@given(st.integers(0, 60 * 7), st.lists(st.integers(0, 300), max_size=6))
def test_at_most_one_check_up_is_wanted_at_a_time(days, visits):
    on = START + timedelta(days=days)
    made = [START + timedelta(days=visit) for visit in visits]
    found = pregnancy_items(RULES, SCHEDULE, START, made, [], on)
    assert sum(item.wanted(on) for item in found if item.code.startswith("anc")) <= 1
