from datetime import date

import pytest
from sqlalchemy import select

from hms_desktop.domain.errors import Invalid, NotAllowed, NotFound, Refused
from hms_desktop.domain.model import Observation
from hms_desktop.domain.register.observations import measures
from tests.helpers.records import add_patient


def test_a_diagnosis_brings_its_code_and_can_be_resolved_and_put_back(clinic):
    patient, clinical = add_patient(clinic), clinic.services.clinical
    one = clinical.add_condition(patient, "sugar", onset_on=date(2020, 1, 1))
    clinical.add_condition(patient, "Strange fever")
    assert [(row.name, row.code, row.status) for row in clinical.panel(patient).conditions] == [
        ("sugar", "E14", "active"), ("Strange fever", None, "active"),
    ]  # fmt: skip
    assert clinical.set_condition_status(one, "resolved")
    assert [row.status for row in clinical.panel(patient).conditions] == ["active", "resolved"]
    clinical.remove("condition", one, "Wrong patient")
    assert [row.name for row in clinical.panel(patient).conditions] == ["Strange fever"]
    clinical.restore("condition", one)
    assert len(clinical.panel(patient).conditions) == 2


@pytest.mark.parametrize(
    ("code", "value", "second", "field", "refusal"),
    [
        ("blood-pressure", 120, None, "second_value", "observation-second-missing"),
        ("blood-pressure", 80, 120, "second_value", "observation-second-not-lower"),
        ("blood-pressure", 1200, 80, "value", "observation-implausible"),
        ("weight", 600, None, "value", "observation-implausible"),
        ("weight", float("nan"), None, "value", "observation-implausible"),
        ("weight", 60, 70, "second_value", "observation-one-value"),
        ("shoe-size", 42, None, "code", "observation-unknown"),
    ],
)
def test_what_cannot_be_a_persons_value_is_refused(clinic, code, value, second, field, refusal):
    patient = add_patient(clinic)
    with pytest.raises(Invalid) as refused:
        clinic.services.clinical.record(patient, code, value, second)
    assert refused.value.fields == {field: refusal}


def test_a_correction_is_a_new_entry_and_the_old_one_stays(clinic):
    patient, clinical = add_patient(clinic), clinic.services.clinical
    wrong = clinical.record(patient, "blood-pressure", 210, 120)
    assert clinical.panel(patient).observations[0].alarming
    clinic.clock.forward(minutes=5)
    right = clinical.correct(wrong, 120, 80, "Typed 210 for 120")
    (shown,) = clinical.panel(patient).observations
    assert (shown.id, shown.value, shown.second_value, shown.unit, shown.corrected, shown.alarming) == (
        right, 120, 80, "mm[Hg]", True, False,
    )  # fmt: skip
    with clinic.database.read() as connection:
        kept = connection.execute(select(Observation.id, Observation.value).order_by(Observation.id)).all()
    assert [tuple(row) for row in kept] == [(wrong, 210.0), (right, 120.0)]
    with pytest.raises(Refused):
        clinical.correct(wrong, 130, 80)
    assert clinical.correct(right, 125, 80)


def test_the_newest_value_of_each_kind_in_a_fixed_order(clinic):
    patient, clinical = add_patient(clinic), clinic.services.clinical
    clinical.record(patient, "weight", 60)
    clinical.record(patient, "weight", 58, taken_at=clinic.clock.ms - 10**9)
    clinical.record(patient, "blood-pressure", 120, 80)
    assert [(row.code, row.value) for row in clinical.panel(patient).observations] == [
        ("blood-pressure", 120),
        ("weight", 60),
    ]
    with pytest.raises(Invalid):
        clinical.record(patient, "weight", 60, taken_at=clinic.clock.ms + 10**7)


def test_a_pregnancy_is_dated_both_ways_and_there_is_one_at_a_time(clinic):
    patient, clinical = add_patient(clinic), clinic.services.clinical
    one = clinical.add_pregnancy(patient, last_period_on=date(2026, 9, 1))
    (shown,) = clinical.panel(patient).pregnancies
    assert shown.due_on == date(2027, 6, 8)
    with pytest.raises(Refused):
        clinical.add_pregnancy(patient, due_on=date(2027, 1, 1))
    clinical.end_pregnancy(one, "delivered", date(2026, 11, 20))
    clinical.add_pregnancy(patient, due_on=date(2027, 8, 1))
    assert [row.status for row in clinical.panel(patient).pregnancies] == ["ongoing", "delivered"]
    for dates in (
        {},
        {"last_period_on": date(2025, 9, 1)},
        {"due_on": date(2028, 1, 1)},
        {"last_period_on": date(2026, 12, 1)},
    ):
        with pytest.raises(Invalid):
            clinical.add_pregnancy(add_patient(clinic), **dates)


def test_allergies(clinic):
    patient, clinical = add_patient(clinic), clinic.services.clinical
    clinical.add_allergy(patient, " Penicillin ", "Rash", "severe")
    assert [(row.substance, row.reaction, row.severity) for row in clinical.panel(patient).allergies] == [
        ("Penicillin", "Rash", "severe")
    ]
    with pytest.raises(Invalid) as refused:
        clinical.add_allergy(patient, " ", severity="terrible")
    assert set(refused.value.fields) == {"substance", "severity"}


def test_those_who_may_not_see_learn_only_that_there_is_something(clinic):
    patient, clinical = add_patient(clinic), clinic.services.clinical
    clinical.add_condition(patient, "High blood pressure")
    clinical.record(patient, "weight", 60)
    clinic.act_as("receptionist")
    shown = clinical.panel(patient)
    assert (shown.visible, shown.count, shown.conditions, shown.observations) == (False, 2, (), ())
    with pytest.raises(NotAllowed):
        clinical.record(patient, "weight", 60)
    clinic.act_as("clinician")
    assert clinical.panel(patient).visible
    with pytest.raises(NotFound):
        clinical.panel(clinic.new_id())


def test_the_measures_of_the_file_are_sensible():
    assert measures()["blood-pressure"].two_values
    assert not measures()["weight"].two_values


def test_a_trend_is_the_newest_values_that_stand_oldest_first(clinic):
    patient, clinical = add_patient(clinic), clinic.services.clinical
    for day, value in enumerate((150, 145, 160, 138)):
        clinical.record(patient, "blood-pressure", value, 90, taken_at=clinic.clock() - (9 - day) * 86_400_000)
    clinical.record(patient, "pulse", 80)
    newest = clinical.trend(patient, "blood-pressure", 3)
    assert [one.value for one in newest] == [145, 160, 138]
    clinical.correct(newest[1].id, 140, 88)
    assert [one.value for one in clinical.trend(patient, "blood-pressure", 3)] == [145, 140, 138]


def just_before(clinic, monkeypatch, deed):
    """Have somebody else do a deed in the moment before the next row gets its id."""
    new_id, deeds = clinic.desk.new_id, [deed]

    def meanwhile():
        if deeds:
            deeds.pop()()
        return new_id()

    monkeypatch.setattr(clinic.desk, "new_id", meanwhile)


def test_of_two_corrections_at_once_one_is_refused(clinic, monkeypatch):
    clinical, patient = clinic.services.clinical, add_patient(clinic)
    weight = clinical.record(patient, "weight", 70.0)
    just_before(clinic, monkeypatch, lambda: clinical.correct(weight, 71.0))
    with pytest.raises(Refused, match="observation-already-corrected"):
        clinical.correct(weight, 72.0)
    assert [one.value for one in clinical.panel(patient).observations] == [71.0]


def test_of_two_pregnancies_at_once_one_is_refused(clinic, monkeypatch):
    clinical, patient = clinic.services.clinical, add_patient(clinic)
    just_before(clinic, monkeypatch, lambda: clinical.add_pregnancy(patient, date(2026, 8, 1)))
    with pytest.raises(Refused, match="pregnancy-ongoing-already"):
        clinical.add_pregnancy(patient, date(2026, 9, 1))
