"""Goals: agreed, changed, ended, checked in on; what can't be is refused at its field."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from hms_desktop.domain.errors import Invalid, NotAllowed, NotFound, Refused
from hms_desktop.domain.register.details import PatientDetails
from hms_desktop.domain.register.goals import GoalStatus, GoalTerms, ready_goals
from hms_desktop.domain.time import ms_of

TODAY = date(2026, 11, 22)
WALK = GoalTerms("Walk 30 minutes a day", TODAY - timedelta(days=30))
PRESSURE = GoalTerms("Pressure", TODAY - timedelta(days=30), 14, None, "blood-pressure", "at-most", 139, 89)


@pytest.fixture
def goals(clinic):
    return clinic.services.goals


@pytest.fixture
def asha(clinic):
    return clinic.services.patients.register(PatientDetails("Asha Patil"))


def only(goals, patient):
    (found,) = goals.panel(patient).goals
    return found


def test_a_goal_is_agreed_changed_and_put_back(goals, asha):
    made = goals.agree(asha, replace(WALK, name="  Walk   daily "))
    found = only(goals, asha)
    assert (found.terms.name, found.status.status, found.next_on) == (
        "Walk daily",
        "active",
        TODAY - timedelta(days=23),
    )
    before = goals.edit(made, replace(WALK, every_days=14))
    assert before == replace(WALK, name="Walk daily")
    assert only(goals, asha).terms.every_days == 14
    goals.edit(made, before)
    assert only(goals, asha).terms == before


def test_a_goal_ends_once_and_its_end_can_be_taken_back(goals, asha):
    made = goals.agree(asha, WALK)
    before = goals.complete(made)
    assert only(goals, asha).status == GoalStatus("completed", TODAY)
    assert only(goals, asha).next_on is None
    for deed in (
        goals.complete,
        goals.cancel,
        lambda one: goals.edit(one, WALK),
        lambda one: goals.check_in(one, kept=True),
    ):
        with pytest.raises(Refused, match="goal-ended"):
            deed(made)
    goals.put_back(made, before)
    goals.cancel(made)
    assert only(goals, asha).status.status == "cancelled"


def test_check_ins_count_towards_what_is_due(goals, asha, clinic):
    made = goals.agree(asha, WALK)
    for days in (21, 14, 7):
        goals.check_in(made, kept=days != 14, on=TODAY - timedelta(days=days), channel="phone", note=" knee hurts ")
    found = only(goals, asha)
    assert (found.done, found.due) == (3, 4)
    assert [check.kept for check in found.checks] == [True, False, True]
    assert found.checks[0].note == "knee hurts"
    assert found.next_on == TODAY
    last = goals.check_in(made, kept=True)
    assert only(goals, asha).done == 4
    goals.take_back(last)
    assert only(goals, asha).done == 3
    with pytest.raises(Refused, match="goal-taken-back-already"):
        goals.take_back(last)
    with pytest.raises(NotFound):
        goals.take_back(clinic.new_id())
    goals.check_in(made, kept=True)
    assert only(goals, asha).done == 4


def test_a_day_has_one_check_in(goals, asha):
    made = goals.agree(asha, WALK)
    goals.check_in(made, kept=True)
    with pytest.raises(Refused, match="goal-checked-already"):
        goals.check_in(made, kept=False)
    goals.check_in(made, kept=False, on=TODAY - timedelta(days=1))


def test_the_newest_number_says_whether_the_target_is_reached(goals, asha, clinic):
    made = goals.agree(asha, PRESSURE)
    assert only(goals, asha).reading is None
    clinic.services.clinical.record(
        asha, "blood-pressure", 150, 85, taken_at=ms_of(WALK.started_on - timedelta(days=5))
    )
    assert only(goals, asha).reading is None
    clinic.services.clinical.record(asha, "blood-pressure", 130, 95, taken_at=ms_of(TODAY - timedelta(days=3)))
    assert only(goals, asha).reading.reached is False
    goals.check_in(made, kept=True, value=138, second_value=88, channel="phone")
    reading = only(goals, asha).reading
    assert (reading.value, reading.second_value, reading.reached) == (138, 88, True)


@pytest.mark.parametrize(
    ("terms", "wrong"),
    [
        (replace(WALK, name=" "), {"name": "required"}),
        (replace(WALK, name="x" * 121), {"name": "text-too-long"}),
        (replace(WALK, started_on=TODAY + timedelta(days=91)), {"started_on": "goal-start-far"}),
        (replace(WALK, started_on=date(2021, 11, 21)), {"started_on": "goal-start-far"}),
        (replace(WALK, due_on=WALK.started_on), {"due_on": "goal-due-before-start"}),
        (replace(WALK, due_on=date(2036, 11, 23)), {"due_on": "goal-due-far"}),
        (replace(WALK, every_days=0), {"every_days": "goal-every-odd"}),
        (replace(WALK, every_days=61), {"every_days": "goal-every-odd"}),
        (replace(PRESSURE, code="mood"), {"code": "observation-unknown"}),
        (replace(PRESSURE, direction=None), {"direction": "word-unknown"}),
        (replace(PRESSURE, target=None), {"target": "required"}),
        (replace(PRESSURE, target=1390), {"target": "observation-implausible"}),
        (replace(PRESSURE, second_target=None), {"second_target": "observation-second-missing"}),
        (replace(PRESSURE, second_target=150), {"second_target": "observation-second-not-lower"}),
    ],
)
def test_what_cannot_be_agreed_on_is_refused_at_its_field(goals, asha, terms, wrong):
    with pytest.raises(Invalid) as refused:
        goals.agree(asha, terms)
    assert refused.value.fields == wrong
    assert goals.panel(asha).goals == ()


@pytest.mark.parametrize(
    ("said", "wrong"),
    [
        ({"on": TODAY + timedelta(days=1)}, {"checked_on": "date-future"}),
        ({"on": PRESSURE.started_on - timedelta(days=1)}, {"checked_on": "goal-check-before-start"}),
        ({"value": 900, "second_value": 80}, {"value": "observation-implausible"}),
        ({"value": 130}, {"second_value": "observation-second-missing"}),
        ({"second_value": 80}, {"value": "required"}),
        ({"channel": "pigeon"}, {"channel": "word-unknown"}),
    ],
)
def test_what_cannot_be_noted_is_refused_at_its_field(goals, asha, said, wrong):
    made = goals.agree(asha, PRESSURE)
    with pytest.raises(Invalid) as refused:
        goals.check_in(made, kept=True, **said)
    assert refused.value.fields == wrong
    assert only(goals, asha).checks == ()


def test_a_goal_without_a_measure_has_no_number(goals, asha):
    made = goals.agree(asha, replace(WALK, target=5))
    assert only(goals, asha).terms.target is None
    with pytest.raises(Invalid) as refused:
        goals.check_in(made, kept=True, value=5)
    assert refused.value.fields == {"value": "goal-has-no-number"}


def test_who_may_not_see_health_data_learns_only_that_there_are_goals(goals, asha, clinic):
    made = goals.agree(asha, WALK)
    clinic.act_as("receptionist")
    panel = goals.panel(asha)
    assert (panel.visible, panel.count, panel.goals) == (False, 1, ())
    for deed in (lambda: goals.agree(asha, WALK), lambda: goals.check_in(made, kept=True), goals.ready):
        with pytest.raises(NotAllowed):
            deed()


def test_a_goal_follows_a_merge_with_its_check_ins(goals, asha, clinic):
    twin = clinic.services.patients.register(PatientDetails("Asha Patil"))
    made = goals.agree(twin, WALK)
    goals.check_in(made, kept=True, on=TODAY - timedelta(days=2))
    clinic.services.merging.merge(asha, twin)
    assert len(only(goals, asha).checks) == 1
    with pytest.raises(Refused, match="goal-checked-already"):
        goals.check_in(made, kept=True, on=TODAY - timedelta(days=2))
    goals.check_in(made, kept=True)
    assert len(only(goals, twin).checks) == 2


def test_a_goal_recorded_by_mistake_is_hidden_and_comes_back(goals, asha):
    made = goals.agree(asha, WALK)
    goals.remove(made)
    assert goals.panel(asha).count == 0
    with pytest.raises(NotFound):
        goals.check_in(made, kept=True)
    goals.restore(made)
    assert only(goals, asha).id == made


def test_every_deed_is_in_the_trail(goals, asha, clinic):
    made = goals.agree(asha, WALK)
    goals.take_back(goals.check_in(made, kept=True))
    goals.complete(made)
    actions = [entry.action for entry in clinic.services.audit.entries(limit=4)]
    assert actions == ["goal.completed", "goal.check-in-taken-back", "goal.checked-in", "goal.agreed"]


def test_every_ready_goal_can_be_agreed_on(goals, asha):
    for one in goals.ready():
        terms = one.terms(TODAY)
        goals.agree(asha, terms if one.target or not one.code else replace(terms, target=60))
    assert len(goals.panel(asha).goals) == len(ready_goals())
    assert sum(bool(one.source) for one in ready_goals()) >= 5
