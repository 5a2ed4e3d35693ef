"""Triggers as they are written down."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hms_desktop.domain.appointments import Kind
from hms_desktop.domain.campaign.trigger import read_trigger, trigger_rules, write_trigger
from hms_desktop.domain.camps import usual_services
from hms_desktop.domain.errors import Refused
from hms_desktop.domain.schedule.due import DueKind
from hms_desktop.domain.time import DAY_MS


@st.composite
def triggers(draw):
    event = trigger_rules().events[draw(st.sampled_from(sorted(trigger_rules().events)))]
    told = {"event": event.key}
    numbers = {"days": event.most_days, "hours": 23, "at_most": 5, "at_least": 100, "times": 10}
    for key, high in numbers.items():
        if key in event.options and draw(st.booleans()):
            told[key] = draw(st.integers(1, high))
    if event.kinds and draw(st.booleans()):
        told["kind"] = draw(st.sampled_from(event.kinds))
    if "segment" in event.options:
        told["segment"] = "Diabetes"
    if event.calendar and draw(st.booleans()):
        told["at"] = "17:45"
    if draw(st.booleans()):
        told["again_after_days"] = draw(st.integers(0, 400))
    return told


@given(triggers())
def test_what_is_written_is_read_back_and_what_is_told_is_kept(told):
    one = read_trigger(told)
    written = write_trigger(one)
    assert read_trigger(written) == one
    assert {key: written[key] for key in told} == told


def test_usual_options_are_taken_where_none_are_told():
    birthday, low = read_trigger({"event": "birthday"}), read_trigger({"event": "feedback.low"})
    assert (birthday.days, birthday.at, birthday.again_after_days) == (0, 9 * 60, 300)
    assert (low.at_most, low.again_after_days, low.delay) == (2, 7, 0)


def test_days_and_hours_put_off_what_is_recorded_and_not_what_the_calendar_brings():
    missed = read_trigger({"event": "appointment.missed", "days": 1, "hours": 2})
    due = read_trigger({"event": "dose.due", "days": 5})
    assert missed.delay == DAY_MS + 2 * 3_600_000
    assert (due.delay, due.days) == (0, 5)


def test_the_kinds_are_those_of_the_clinic():
    events = trigger_rules().events
    for key in ("booked", "soon", "missed", "completed"):
        assert set(events[f"appointment.{key}"].kinds) == {one.value for one in Kind}
    assert set(events["dose.due"].kinds) == {one.value for one in DueKind}
    assert set(events["camp.attended"].kinds) == set(usual_services())


@pytest.mark.parametrize(
    ("told", "code"),
    [
        (None, "trigger-wrong"),
        ({}, "trigger-event"),
        ({"event": "full moon"}, "trigger-event"),
        ({"event": ["birthday"]}, "trigger-event"),
        ({"event": "birthday", "hours": 2}, "trigger-wrong"),
        ({"event": "birthday", "days": 31}, "trigger-number"),
        ({"event": "birthday", "days": -1}, "trigger-number"),
        ({"event": "birthday", "days": True}, "trigger-number"),
        ({"event": "birthday", "at": "noon"}, "recurrence-at"),
        ({"event": "birthday", "again_after_days": 5000}, "trigger-number"),
        ({"event": "feedback.low", "at_most": 6}, "trigger-number"),
        ({"event": "dose.due", "kind": "clinic"}, "trigger-kind"),
        ({"event": "dose.due", "kind": []}, "trigger-kind"),
        ({"event": "segment.entered"}, "trigger-segment"),
        ({"event": "segment.left", "segment": " "}, "trigger-segment"),
    ],
)
def test_what_makes_no_sense_is_refused(told, code):
    with pytest.raises(Refused) as refused:
        read_trigger(told)
    assert refused.value.code == code
