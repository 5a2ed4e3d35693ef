from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings

from hms_desktop.domain.segment.evaluate import explain
from hms_desktop.domain.segment.funnel import MOST_LEAVES, Pattern, funnel, parts
from hms_desktop.domain.segment.parse import parse_rule
from hms_desktop.domain.segment.rule import Group
from hms_desktop.store.segment_facts import patient_facts
from hms_desktop.store.segment_funnel import read_funnel
from tests.helpers.outreach import add_condition, add_patient
from tests.helpers.rules import RandomClinic, trees

TODAY = date(2026, 11, 22)
OLD = {"field": "patient.age", "op": ">=", "value": 60}


def _read(clinic, tree):
    with clinic.database.read() as connection:
        return read_funnel(connection, parse_rule(tree), TODAY)


@pytest.mark.slow
def test_the_statement_counts_as_the_evaluator_does(clinic):
    people = RandomClinic(7, TODAY)
    with clinic.database.writing(capture=False) as connection:
        connection.exec_driver_sql("PRAGMA foreign_keys = OFF")
        connection.exec_driver_sql("PRAGMA defer_foreign_keys = ON")
        connection.exec_driver_sql(
            "INSERT INTO camp (id, name, village, held_on) VALUES (?, 'C', 'R', '2026-01-01')", (people.camp.bytes,)
        )
        people.fill(connection)
    with clinic.database.read() as connection:
        known = [one for one in patient_facts(connection, people.patients).values() if one.on_register]

        @settings(max_examples=60, deadline=None, database=None, suppress_health_check=list(HealthCheck))
        @given(trees(TODAY))
        def law(rule):
            leaves = [part for _, part in parts(rule) if not isinstance(part, Group)]
            verdicts = [Pattern(tuple(explain(leaf, one, TODAY).verdict for leaf in leaves), 1) for one in known]
            expected = funnel(rule, verdicts, frozenset(), TODAY)
            found = read_funnel(connection, rule, TODAY)
            assert (found.total, found.people, found.steps) == (expected.total, expected.people, expected.steps)

        law()


def test_an_empty_clinic_and_an_empty_rule(clinic):
    assert _read(clinic, {"all": [OLD]}).total == 0
    assert _read(clinic, {"all": []}).steps == ()
    add_patient(clinic, "A")
    found = _read(clinic, {"all": []})
    assert (found.total, found.people, found.warnings) == (1, 1, ())


def test_what_nobody_recorded_is_named(clinic):
    ill = add_patient(clinic, "A", age=70)
    add_condition(clinic, ill, "E11")
    tree = {
        "all": [
            {"field": "condition.code", "op": "=", "value": "I10"},
            {"field": "allergy.substance", "op": "=", "value": "Penicillin"},
            {"field": "patient.employer", "op": "known"},
            {"observation": "hba1c", "op": ">=", "value": 8},
            {"count": "camps", "op": ">=", "value": 1},
        ]
    }
    assert [(one.path, one.code) for one in _read(clinic, tree).warnings] == [
        ((0,), "funnel-excludes-everybody"),
        *(((at,), "funnel-nothing-recorded") for at in (1, 2, 3, 4)),
    ]


def test_a_long_rule_needs_more_than_one_number_and_the_longest_has_no_steps(clinic):
    add_patient(clinic, "A", age=70)
    add_patient(clinic, "B", age=20)
    known = {"field": "patient.sex", "op": "known"}
    found = _read(clinic, {"all": [known] * (MOST_LEAVES - 1) + [OLD]})
    assert [step.kept for step in found.steps] == [2] * (MOST_LEAVES - 1) + [1]
    found = _read(clinic, {"all": [known] * MOST_LEAVES + [OLD]})
    assert (found.total, found.people, found.steps) == (2, 1, ())
    assert [one.code for one in found.warnings] == ["funnel-too-large"]
