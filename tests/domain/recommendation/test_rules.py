"""The file of recommendations: what it says, and that what is wrong in it is named."""

import copy

import pytest

from hms_desktop.domain.data import ResourceError, load_toml
from hms_desktop.domain.errors import NotFound
from hms_desktop.domain.recommendation import rules
from hms_desktop.domain.recommendation.rules import (
    Action,
    advice,
    dismiss_reasons,
    recommendation,
    recommendations,
)
from hms_desktop.domain.segment.fields import catalogue
from hms_desktop.domain.segment.rule import Condition, leaves
from hms_desktop.domain.sentences import all_sentences


@pytest.fixture
def content(monkeypatch):
    """A copy of the file that a test may spoil; read anew, and the real one again afterwards."""
    spoiled = copy.deepcopy(load_toml(rules.FILE))
    monkeypatch.setattr(rules, "load_toml", lambda _name, *_keys: spoiled)
    cached = (rules.recommendations, rules.advice, rules.part)
    for one in cached:
        one.cache_clear()
    yield spoiled
    for one in cached:
        one.cache_clear()


def entry(content, key):
    return next(one for one in content["recommendations"] if one["key"] == key)


@pytest.mark.parametrize(
    ("key", "changes", "said"),
    [
        ("no-phone", {"action": "dance"}, "dance"),
        ("no-phone", {"rule": "{"}, "no-phone"),
        ("no-phone", {"rule": '{"field": "patient.shoe", "op": "known"}'}, "no-phone"),
        ("no-phone", {"priority": 0}, "priority"),
        ("no-phone", {"done_days": 0}, "days"),
        ("no-phone", {"reads": "palm"}, "values to read"),
        ("no-phone", {"since": "due"}, "kinds"),
        ("no-phone", {"closed_by": "door"}, "closes"),
        ("no-phone", {"also": ["sober"]}, "sober"),
        ("no-phone", {"key": "no-consent"}, "one key"),
    ],
)
def test_what_is_wrong_is_named(content, key, changes, said):
    entry(content, key).update(changes)
    with pytest.raises(ResourceError) as wrong:
        recommendations()
    assert said in str(wrong.value)


def test_a_missing_line_is_named(content):
    del entry(content, "no-phone")["priority"]
    with pytest.raises(ResourceError, match="no-phone: lacks 'priority'"):
        recommendations()


def test_there_are_enough_and_the_most_pressing_come_first():
    found = advice()
    assert len(found) >= 12
    assert [one.priority for one in found] == sorted((one.priority for one in found), reverse=True)
    assert {one.action for one in found} == {Action.BOOK, Action.MESSAGE, Action.CALL, Action.ENROL, Action.RECORD}
    assert len({one.id for one in recommendations()}) == len(recommendations()) > len(found)


def test_nobody_is_recommended_who_died_or_moved_nor_called_who_opted_out():
    for one in recommendations():
        asked = {leaf.field for leaf in leaves(one.rule) if isinstance(leaf, Condition)}
        assert "patient.status" in asked
        assert asked <= catalogue().keys()
        if one.action in (Action.CALL, Action.MESSAGE) or one.by_phone:
            assert {"consent", "consent_withdrawn", "phone"} <= asked, one.key


def test_each_has_its_sentences():
    for one in advice():
        assert {one.advice, one.because, one.discreet} <= all_sentences().keys()
        assert f"advise-to-{one.action}" in all_sentences() or one.action is Action.ENROL


def test_a_recommendation_is_found_by_key_and_by_id():
    one = recommendation("no-phone")
    assert recommendation(str(one.id)) is one
    with pytest.raises(NotFound):
        recommendation("dance")
    assert "not-now" in dismiss_reasons()
