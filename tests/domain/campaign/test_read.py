"""Steps and plans from JSON: what is wrong is named with its place."""

import uuid

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hms_desktop.domain.campaign.exits import Exit, read_exits, stored_exits, why_leaves, write_exits
from hms_desktop.domain.campaign.read import read_duration, read_steps, whole_steps
from hms_desktop.domain.campaign.shape import unreachable
from hms_desktop.domain.campaign.steps import END, Fallback, Question, StepKind
from hms_desktop.domain.errors import Refused
from hms_desktop.domain.message.plan import read_plan
from hms_desktop.domain.message.template import TemplateError

SMS = {"channel": "sms", "template": {"body": "Dear {{patient.first_name}}, come"}}


def refused(content):
    with pytest.raises(Refused) as found:
        read_steps(content)
    return found.value.code, found.value.params.get("place")


def test_every_kind_of_step_is_read():
    told = [
        {"channel": "whatsapp", "template": "Reminder", "fallbacks": [SMS, {"task": "Call her"}]},
        {"wait": "P1DT2H"},
        {"branch": "read", "within": "P2D", "yes": "end", "no": 4},
        {"task": "Look after her"},
    ]
    ids = iter(uuid.UUID(int=number) for number in range(1, 9))
    message, wait, branch, task = whole_steps(read_steps(told), lambda text: next(ids))
    assert (message.kind, message.channel, message.template_id) == (StepKind.MESSAGE, "whatsapp", uuid.UUID(int=1))
    assert message.fallbacks == (Fallback("sms", uuid.UUID(int=2)), Fallback("task", None))
    assert message.words == "Call her"
    assert wait.minutes == 26 * 60
    assert (branch.question, branch.minutes, branch.yes_step, branch.no_step) == (Question.READ, 2880, END, 4)
    assert task.words == "Look after her"


@pytest.mark.parametrize(
    ("content", "code", "place"),
    [
        ([], "plan-steps", None),
        ("x", "plan-steps", None),
        ([SMS, 3], "plan-not-object", "steps[1]"),
        ([{**SMS, "when": 3}], "plan-unknown-key", "steps[0]"),
        ([{"channel": "pigeon", "template": "x"}], "plan-channel", "steps[0]"),
        ([{"channel": ["sms"], "template": "x"}], "plan-channel", "steps[0]"),
        ([{"channel": "sms"}], "plan-not-object", "steps[0].template"),
        ([{"channel": "sms", "template": {}}], "plan-template", "steps[0]"),
        ([SMS, {"wait": "two days"}], "steps-duration", "steps[1].wait"),
        ([SMS, {"wait": "P"}], "steps-duration", "steps[1].wait"),
        ([SMS, {"wait": "P2DT"}], "steps-duration", "steps[1].wait"),
        ([SMS, {"wait": "P0D"}], "steps-wait", "steps[1]"),
        ([SMS, {"wait": "P400D"}], "steps-wait", "steps[1]"),
        ([SMS, {"branch": "sneezed", "within": "P1D"}], "steps-branch", "steps[1].branch"),
        ([SMS, {"branch": "read"}], "steps-duration", "steps[1].within"),
        ([SMS, {"branch": "read", "within": "P1D", "yes": 0}], "steps-way", "steps[1].yes"),
        ([SMS, {"branch": "read", "within": "P1D", "no": True}], "steps-way", "steps[1].no"),
        ([SMS, {"branch": "read", "within": "P1D", "no": 1}], "steps-backwards", "steps[1]"),
        ([SMS, {"branch": "read", "within": "P1D", "no": 2}], "steps-backwards", "steps[1]"),
        ([SMS, {"branch": "read", "within": "P1D", "no": 9}], "steps-nowhere", "steps[1]"),
        ([SMS, {"task": "  "}], "steps-task", "steps[1].task"),
        ([{"task": "Call"}], "steps-no-message", None),
        ([{**SMS, "fallbacks": [SMS]}], "steps-fallback-order", "steps[0]"),
        ([{**SMS, "fallbacks": [{"task": "Call"}, SMS]}], "steps-fallback-order", "steps[0].fallbacks[0]"),
        ([{**SMS, "fallbacks": {}}], "steps-fallback-list", "steps[0].fallbacks"),
        ([SMS] * 31, "steps-too-many", None),
    ],
)
def test_what_is_wrong_is_named_with_its_place(content, code, place):
    assert refused(content) == (code, place)


def test_words_are_checked():
    with pytest.raises(TemplateError):
        read_steps([{"channel": "sms", "template": {"body": "Dear {{patient.shoe}}"}}])


@pytest.mark.parametrize(
    ("told", "minutes"),
    [("PT1M", 1), ("PT4H", 240), ("P2D", 2880), ("P1DT12H30M", 2190), ("P1W", 10080), ("PT90M", 90)],
)
def test_a_duration_is_in_minutes(told, minutes):
    assert read_duration(told, "x") == minutes


def test_steps_that_nobody_comes_to_are_named():
    steps = whole_steps(
        read_steps([SMS, {"branch": "read", "within": "P1D", "yes": "end", "no": 4}, {"task": "Never"}, SMS]),
        lambda text: uuid.UUID(int=1),
    )
    assert unreachable(steps) == (3,)


def test_exits_are_read_and_what_always_holds_is_not_chosen():
    assert read_exits(None) == (Exit.OPTED_OUT,)
    assert read_exits([]) == ()
    assert stored_exits(write_exits((Exit.BOOKED, Exit.REPLIED))) == (Exit.BOOKED, Exit.REPLIED)
    for content, place in (("booked", "exits"), (["booked", "deceased"], "exits[1]"), ([["x"]], "exits[0]")):
        with pytest.raises(Refused) as found:
            read_exits(content)
        assert found.value.params["place"] == place


@given(st.sets(st.sampled_from(Exit)), st.sets(st.sampled_from(Exit)))
def test_who_died_or_moved_always_leaves_and_nobody_leaves_for_what_was_not_chosen(chosen, happened):
    why = why_leaves(chosen, happened)
    always = {Exit.DECEASED, Exit.MOVED, Exit.RECORD_GONE}
    assert (why is None) == (not happened & (chosen | always))
    assert why is None or why in happened


def test_a_plan_has_steps_exits_and_a_time():
    plan = read_plan(
        {"name": " Recall  now ", "purpose": "reminder", "segment": "Everybody", "steps": [SMS, {"wait": "P2D"}, SMS],
         "exits": ["visited"], "starts_at": "2026-12-01T10:00"}
    )  # fmt: skip
    assert (plan.name, len(plan.steps), plan.exits, plan.timing.kind) == ("Recall now", 3, (Exit.VISITED,), "scheduled")
    with pytest.raises(Refused) as found:
        read_plan({"name": "x", "purpose": "reminder", "segment": "y", "steps": [SMS], "colour": 1})
    assert found.value.params["key"] == "colour"
