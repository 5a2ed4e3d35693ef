"""What came of a call: when to call again, and a file that contradicts itself."""

import copy
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hms_desktop.domain.data import ResourceError, load_toml
from hms_desktop.domain.errors import Invalid
from hms_desktop.domain.recommendation import calls
from hms_desktop.domain.recommendation.calls import call_rules, hidden_until, tries_in_vain

TODAY = date(2026, 11, 22)
OUTCOMES = ("agreed", "later", "no-answer", "settled", "removed")


@pytest.fixture
def content(monkeypatch):
    """A copy of the file that a test may spoil."""
    spoiled = copy.deepcopy(load_toml(calls.FILE))
    monkeypatch.setattr(calls, "load_toml", lambda _name, *_keys: spoiled)
    call_rules.cache_clear()
    yield spoiled
    call_rules.cache_clear()


@pytest.mark.parametrize(
    ("where", "at", "changes", "said"),
    [
        ("outcomes", 0, {"days": None}, "agreed"),
        ("outcomes", 0, {"asks": "riddle"}, "agreed"),
        ("outcomes", 0, {"colour": "red"}, "agreed"),
        ("reasons", 0, {"status": "deceased"}, "already-visited"),
        ("reasons", 6, {"status": "asleep"}, "asleep"),
        ("reasons", 3, {"bad_number": False, "days": 3}, "of no use"),
        ("later", None, {"farthest": 0}, "whole numbers"),
        ("no_answer", None, {"wishes": 3}, "wishes"),
    ],
)
def test_what_is_wrong_in_the_file_is_named(content, where, at, changes, said):
    (content[where] if at is None else content[where][at]).update(changes)
    with pytest.raises(ResourceError) as wrong:
        call_rules()
    assert said in str(wrong.value)


@given(st.lists(st.sampled_from(OUTCOMES)))
def test_no_answer_waits_a_day_until_the_third_in_a_row(before):
    until = hidden_until("no-answer", None, None, before, TODAY)
    in_vain = (
        len(before) if set(before) <= {"no-answer"} else next(at for at, one in enumerate(before) if one != "no-answer")
    )
    assert tries_in_vain(before) == in_vain
    assert until == TODAY + timedelta(days=1 if in_vain < 2 else 30)


@given(st.integers(-400, 400))
def test_later_is_a_day_within_the_limits(days):
    wanted = TODAY + timedelta(days=days)
    if 1 <= days <= 84:
        assert hidden_until("later", None, wanted, (), TODAY) == wanted
        return
    with pytest.raises(Invalid):
        hidden_until("later", None, wanted, (), TODAY)


@pytest.mark.parametrize("outcome", ["agreed", "no-answer", "settled"])
@pytest.mark.parametrize("reason", [None, "died"])
def test_nobody_is_called_again_on_the_day_of_the_call(outcome, reason):
    until = hidden_until(outcome, reason, TODAY, (), TODAY)
    assert until is not None
    assert until > TODAY
