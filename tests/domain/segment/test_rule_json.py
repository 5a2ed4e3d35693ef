import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hms_desktop.domain.segment.fields import MEASURES, Kind, catalogue
from hms_desktop.domain.segment.parse import rule_from_json
from hms_desktop.domain.segment.rule import BARE_OPS, LIST_OPS, Behaviour, Condition, Group, GroupKind, Op
from hms_desktop.domain.segment.trouble import RuleError
from hms_desktop.domain.segment.write import rule_to_json

WINDOWS = st.sampled_from([None, "P90D", "P1Y", "P6M", "P2W", "P1Y2M10D"])
ORDERED = st.sampled_from([Op.EQ, Op.NE, Op.LT, Op.LE, Op.GT, Op.GE])


def _scalars(kind):
    if kind is Kind.TEXT:
        letters = st.characters(codec="utf-8", exclude_characters="\0")
        return st.text(letters, min_size=1, max_size=12).map(str.strip).filter(bool)
    return st.dates() if kind is Kind.DATE else st.integers(0, 10**6)


@st.composite
def conditions(draw):
    field = draw(st.sampled_from(sorted(catalogue().values(), key=lambda field: field.name)))
    op = draw(st.sampled_from(sorted(field.operators)))
    if op in BARE_OPS:
        return Condition(field.name, op)
    scalars = _scalars(field.kind)
    value = tuple(draw(st.lists(scalars, min_size=1, max_size=3))) if op in LIST_OPS else draw(scalars)
    return Condition(field.name, op, value)


behaviours = st.builds(Behaviour, st.sampled_from(sorted(MEASURES)), ORDERED, st.integers(0, 50), WINDOWS, st.just(()))
rules = st.recursive(
    conditions() | behaviours,
    lambda inner: st.builds(Group, st.sampled_from(GroupKind), st.lists(inner, max_size=3).map(tuple)),
    max_leaves=8,
)


@given(rules)
def test_what_is_written_is_read_back_equal(rule):
    assert rule_from_json(rule_to_json(rule)) == rule


@pytest.mark.parametrize(
    ("tree", "code"),
    [
        ("[", "rule-not-json"),
        ("[" * 5000, "rule-not-json"),
        ("[]", "rule-not-object"),
        ('{"version": 9, "rule": {}}', "rule-version"),
        ("{}", "rule-unknown-shape"),
        ('{"all": {}}', "rule-group-not-list"),
        ('{"all": [], "any": []}', "rule-unknown-key"),
        ('{"field": "patient.shoe", "op": "=", "value": 1}', "rule-unknown-field"),
        ('{"field": ["patient.age"], "op": "=", "value": 1}', "rule-unknown-field"),
        ('{"field": "patient.age", "op": "~", "value": 1}', "rule-unknown-op"),
        ('{"field": "patient.age", "op": [], "value": 1}', "rule-unknown-op"),
        ('{"field": "patient.age", "op": "contains", "value": "6"}', "rule-op-unfit"),
        ('{"field": "condition.code", "op": "!=", "value": "E11"}', "rule-op-unfit"),
        ('{"field": "patient.age", "op": ">=", "value": "60"}', "rule-value-number"),
        ('{"field": "patient.age", "op": ">=", "value": true}', "rule-value-number"),
        ('{"field": "patient.village", "op": "in", "value": []}', "rule-value-list"),
        ('{"field": "patient.village", "op": "=", "value": " "}', "rule-value-text"),
        ('{"field": "patient.birth_date", "op": "<", "value": "1.1.1960"}', "rule-value-date"),
        ('{"field": "patient.village", "op": "known", "value": "x"}', "rule-unknown-key"),
        ('{"count": "dances", "op": ">=", "value": 1}', "rule-unknown-measure"),
        ('{"count": "visits", "op": "in", "value": 1}', "rule-op-unfit"),
        ('{"count": "visits", "op": ">=", "value": 1, "within": "90"}', "rule-duration"),
        ('{"count": "visits", "op": ">=", "value": 1, "within": "P9999W"}', "rule-duration"),
        ('{"count": "visits", "op": ">=", "value": 1, "where": {"amount": "5"}}', "rule-where"),
        ('{"count": "visits", "op": ">=", "value": 1, "within": {"since": "2026-01-01"}}', "rule-window"),
        ('{"count": "visits", "op": ">=", "value": 1, "within": {"from": {"ago": "90"}}}', "rule-duration"),
        ('{"field": "patient.registered_on", "op": ">=", "value": {"back": "P3D"}}', "rule-value-date"),
        ('{"field": "patient.village", "op": "=", "value": "a\\u0000"}', "rule-value-text"),
        ('{"field": "patient.village", "op": "=", "value": "\\ud800"}', "rule-value-text"),
        ('{"observation": "shoe", "op": ">=", "value": 8}', "rule-unknown-observation"),
        ('{"observation": "hba1c", "op": ">=", "value": 1e400}', "rule-value-number"),
        ('{"observation": "hba1c", "op": ">=", "value": 8, "second_value": 9}', "rule-second-value"),
        ('{"observation": "hba1c", "op": ">=", "value": 8, "take": {"times": 3, "of_last": 2}}', "rule-take"),
        ('{"observation": "hba1c", "take": {"trend": "up", "of_last": 3}}', "rule-trend"),
        ('{"observation": "hba1c", "take": {"trend": "rising", "of_last": 1}}', "rule-of-last"),
        ('{"observation": "hba1c", "take": {"trend": "rising"}}', "rule-of-last"),
        ('{"observation": "hba1c", "take": {"trend": "rising", "of_last": 3, "by": -1}}', "rule-value-number"),
        ('{"observation": "hba1c", "take": {"trend": "rising", "of_last": 3}, "op": ">"}', "rule-unknown-key"),
        ('{"count": "visits", "op": ">=", "value": 1, "of_last": 0}', "rule-of-last"),
        ('{"count": "visits", "op": ">=", "value": 1, "of_last": true}', "rule-of-last"),
        ('{"count": "visits", "op": ">=", "value": 1, "among": {"kind": "camp"}}', "rule-among"),
        ('{"count": "goal_checks", "op": ">=", "value": 1, "where": {"kept": "yes"}}', "rule-value-flag"),
        ('{"count": "goal_checks", "op": ">=", "value": 1, "where": {"voided": true}}', "rule-where"),
        ('{"field": "patient.birthday_in", "op": "<=", "value": "6"}', "rule-value-number"),
        ('{"segment": 5}', "rule-value-text"),
    ],
)
def test_what_cannot_be_read_says_why(tree, code):
    with pytest.raises(RuleError) as caught:
        rule_from_json(tree)
    assert caught.value.code == code


def test_an_error_names_its_place_in_the_tree():
    tree = {"all": [{"any": [{"field": "patient.age", "op": ">=", "value": "old"}]}]}
    with pytest.raises(RuleError) as caught:
        rule_from_json(json.dumps(tree))
    assert caught.value.params["place"] == "rule.all[0].any[0].value"


def test_a_tree_may_not_be_deeper_than_a_person_can_read():
    tree: dict = {"all": []}
    for _ in range(25):
        tree = {"all": [tree]}
    with pytest.raises(RuleError, match="rule-too-deep"):
        rule_from_json(json.dumps(tree))


def test_secrets_and_links_are_no_fields():
    names = set(catalogue())
    assert {"patient.age", "patient.village", "condition.code", "pregnancy.status", "household.village"} <= names
    assert not names & {"patient.merged_into", "patient.note", "patient.household_id", "patient.id"}


def test_every_field_has_a_label_of_its_own():
    labels = [field.label for field in catalogue().values()]
    assert len(labels) == len(set(labels))


def test_a_name_that_stands_twice_is_refused_and_not_half_read():
    with pytest.raises(RuleError) as error:
        rule_from_json('{"all": [], "all": [{"field": "patient.age", "op": ">=", "value": 60}]}')
    assert error.value.code == "rule-twice"
