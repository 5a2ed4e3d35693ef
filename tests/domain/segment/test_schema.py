import json
from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings

from hms_desktop.domain.segment.described import described
from hms_desktop.domain.segment.schema import rule_schema
from hms_desktop.domain.segment.write import rule_to_json, write_rule
from tests.helpers.json_schema import fits
from tests.helpers.rules import trees

SCHEMA = rule_schema()


@settings(max_examples=60, suppress_health_check=list(HealthCheck))
@given(trees(date(2026, 11, 22)))
def test_every_rule_that_can_be_written_is_valid(rule):
    assert fits(SCHEMA, write_rule(rule))
    assert fits(SCHEMA, json.loads(rule_to_json(rule)))


@pytest.mark.parametrize(
    "tree",
    [
        {},
        {"all": {}},
        {"all": [], "any": []},
        {"version": 9, "rule": {"all": []}},
        {"field": "patient.shoe", "op": "=", "value": "1"},
        {"field": "patient.age", "op": "contains", "value": 6},
        {"field": "patient.age", "op": ">=", "value": "60"},
        {"field": "condition.code", "op": "!=", "value": "E11"},
        {"field": "patient.village", "op": "in", "value": []},
        {"field": "patient.village", "op": "known", "value": "x"},
        {"field": "patient.birth_date", "op": "<", "value": "1.1.1960"},
        {"count": "visits", "op": ">=", "value": -1},
        {"count": "visits", "op": ">=", "value": 1, "within": "90"},
        {"count": "visits", "op": ">=", "value": 1, "where": {"shoe": "x"}},
        {"count": "visits", "op": ">=", "value": 1, "within": {}},
        {"observation": "hba1c", "take": "sometimes", "op": ">=", "value": 8},
        {"observation": "hba1c", "op": ">=", "value": 8, "second_value": 9},
        {"observation": "hba1c", "take": {"trend": "up", "of_last": 3}},
        {"observation": "hba1c", "take": {"trend": "rising", "of_last": 1}},
        {"observation": "hba1c", "take": {"trend": "rising", "of_last": 3}, "op": ">", "value": 1},
        {"count": "visits", "op": ">=", "value": 1, "of_last": 21},
        {"count": "visits", "op": ">=", "value": 1, "among": {"kind": "camp"}},
        {"count": "goal_checks", "op": ">=", "value": 1, "where": {"kept": 1}},
        {"field": "patient.birthday_in", "op": "<=", "value": "6"},
        {"segment": ""},
    ],
)
def test_what_the_parser_refuses_is_invalid(tree):
    assert not fits(SCHEMA, tree)


def test_fields_are_told_with_what_fits_them():
    told = described()
    age = next(one for one in told["fields"] if one["name"] == "patient.age")
    assert (age["kind"], age["many"], age["operators"]) == (
        "age", False, ["=", "!=", "<", "<=", ">", ">=", "known", "unknown"],
    )  # fmt: skip
    visits = next(one for one in told["measures"] if one["name"] == "visits")
    assert {"kind", "amount_paise", "started_at"} <= {one["name"] for one in visits["where"]}
    assert {"name": "hba1c", "unit": "%"}.items() <= next(
        one for one in told["observations"] if one["name"] == "hba1c"
    ).items()
