import pytest

from hms_desktop.domain.segment.lookup import looked_up, renamed, segments_named
from hms_desktop.domain.segment.parse import parse_rule
from hms_desktop.domain.segment.rule import EVERYBODY, Membership
from hms_desktop.domain.segment.trouble import RuleError


def _find(trees):
    return lambda word: (word, parse_rule(trees[word])) if word in trees else None


def test_segments_inside_segments_are_filled_in():
    found = looked_up(parse_rule({"any": [{"segment": "a"}]}), _find({"a": {"segment": "b"}, "b": {"all": []}}))
    assert found.rules == (Membership("a", Membership("b", EVERYBODY)),)


@pytest.mark.parametrize(
    ("trees", "code"),
    [
        ({}, "rule-segment-unknown"),
        ({"a": {"none": [{"segment": "a"}]}}, "rule-segment-cycle"),
        ({"a": {"segment": "b"}, "b": {"segment": "a"}}, "rule-segment-cycle"),
        ({"a": {"segment": "own"}, "own": {"all": []}}, "rule-segment-cycle"),
        (
            {"a": {"any": [{"segment": "b"}] * 20}, "b": {"any": [{"segment": "c"}] * 20}, "c": {"all": []}},
            "rule-too-large",
        ),
        ({"a": {"segment": "0"}, **{str(n): {"segment": str(n + 1)} for n in range(40)}}, "rule-too-deep"),
    ],
)
def test_what_cannot_be_followed_is_refused(trees, code):
    with pytest.raises(RuleError) as caught:
        looked_up(parse_rule({"segment": "a"}), _find(trees), own="own")
    assert caught.value.code == code


def test_the_same_segment_twice_is_no_circle():
    assert looked_up(parse_rule({"any": [{"segment": "a"}] * 2}), _find({"a": {"all": []}}))


def test_names_become_ids_and_back():
    rule = parse_rule({"all": [{"none": [{"segment": "Seniors"}]}, {"segment": "Other"}]})
    kept = renamed(rule, {"Seniors": "17"})
    assert segments_named(kept) == ("17", "Other")
    assert renamed(kept, {"17": "Seniors"}) == rule
