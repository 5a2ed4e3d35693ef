from datetime import date

import pytest

from hms_desktop.domain.segment.funnel import Pattern, decoded, funnel, parts
from hms_desktop.domain.segment.parse import parse_rule
from hms_desktop.domain.segment.rule import Group

TODAY = date(2026, 11, 22)
OLD = {"field": "patient.age", "op": ">=", "value": 60}
SEEN = {"count": "visits", "op": ">=", "value": 1}
HERE = {"field": "patient.village", "op": "=", "value": "Rampur"}


def _funnel(tree, *patterns, missing=()):
    found = funnel(parse_rule(tree), [Pattern(*one) for one in patterns], frozenset(missing), TODAY)
    return (
        found,
        {step.path: (step.alone, step.kept) for step in found.steps},
        [(w.path, w.code) for w in found.warnings],
    )


def test_each_condition_alone_and_after_those_before_it():
    patterns = [((True, True), 10), ((True, False), 20), ((False, True), 30), ((None, True), 5)]
    found, steps, warnings = _funnel({"all": [OLD, SEEN]}, *patterns)
    assert (found.total, found.people) == (65, 10)
    assert steps == {(0,): (30, 30), (1,): (45, 10)}
    assert warnings == []


def test_a_none_group_loses_the_unknown_too():
    found, steps, _ = _funnel({"none": [OLD, SEEN]}, ((None, False), 5), ((False, False), 7), ((True, False), 3))
    assert found.people == 7
    assert steps == {(0,): (3, 7), (1,): (0, 7)}


def test_groups_inside_are_read_for_those_who_come_so_far():
    tree = {"all": [OLD, {"any": [SEEN, HERE]}, SEEN]}
    patterns = [((True, True, True, True), 1), ((True, False, True, False), 2), ((False, True, True, True), 4)]
    found, steps, _ = _funnel(tree, *patterns)
    assert found.people == 1
    assert steps == {(0,): (3, 3), (1,): (7, 3), (1, 0): (5, 1), (1, 1): (7, 3), (2,): (5, 1)}


def test_a_rule_that_is_one_condition_is_one_step():
    assert _funnel(OLD, ((True,), 2), ((None,), 1))[1] == {(): (2, 2)}


@pytest.mark.parametrize(
    ("tree", "patterns", "warnings"),
    [
        ({"all": [OLD, SEEN]}, [((True, False), 2), ((False, True), 1)], [((1,), "funnel-excludes-everybody")]),
        ({"all": [OLD, SEEN]}, [((False, False), 2), ((False, True), 1)], [((0,), "funnel-excludes-everybody")]),
        ({"all": [OLD, SEEN]}, [((True, True), 2), ((False, True), 1)], [((1,), "funnel-excludes-nobody")]),
        ({"none": [OLD]}, [((True,), 2)], [((0,), "funnel-excludes-everybody")]),
        ({"none": [OLD]}, [((None,), 2)], [((0,), "funnel-excludes-everybody")]),
        ({"none": [OLD, SEEN]}, [((False, True), 2), ((False, False), 2)], [((0,), "funnel-excludes-nobody")]),
        ({"any": [OLD, SEEN]}, [((False, True), 2), ((False, False), 2)], [((0,), "funnel-adds-nobody")]),
        ({"any": [OLD, SEEN]}, [((True, True), 2), ((True, False), 2)], [((0,), "funnel-everybody-fits")]),
        (OLD, [((False,), 2)], [((), "funnel-excludes-everybody")]),
        ({"all": [SEEN | {"within": {"from": "2026-02-01", "to": "2026-01-01"}}]}, [], [((0,), "funnel-window-turned-round")]),
        ({"all": [SEEN | {"within": {"from": {"ahead": "P3D"}, "to": {"ahead": "P9D"}}}]}, [], [((0,), "funnel-window-to-come")]),
        ({"count": "appointments", "op": ">=", "value": 1, "within": {"from": {"ahead": "P3D"}, "to": {"ahead": "P9D"}}}, [], []),
    ],
)  # fmt: skip
def test_warnings(tree, patterns, warnings):
    assert _funnel(tree, *patterns)[2] == warnings


def test_nothing_recorded_is_said_rather_than_that_nobody_is_left():
    found, _, warnings = _funnel({"all": [HERE]}, ((None,), 2), missing=[(0,)])
    assert warnings == [((0,), "funnel-nothing-recorded")]
    assert found.warnings[0].params == {"field": "patient.village"}


def test_numbers_that_carry_the_verdicts():
    assert decoded(1 + 2 * 4 + 0 * 16 + 1 * 64, 4) == [True, None, False, True]


def test_parts_in_reading_order():
    tree = parse_rule({"all": [{"any": [OLD, SEEN]}, HERE]})
    assert [path for path, _ in parts(tree)] == [(), (0,), (0, 0), (0, 1), (1,)]
    assert isinstance(dict(parts(tree))[(0,)], Group)
