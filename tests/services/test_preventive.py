from datetime import date, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from hms_desktop.domain.errors import Invalid, NotAllowed, Refused
from hms_desktop.domain.model import Condition, Encounter, Immunization, Observation, Patient, PatientPhone, Pregnancy
from hms_desktop.domain.permissions import Permission
from hms_desktop.domain.schedule.due import DueKind, DueStatus
from hms_desktop.domain.sentences import all_sentences
from hms_desktop.domain.time import ms_of
from tests.helpers.records import add, add_patient

TODAY = date(2026, 11, 22)


class Patience:
    """A watch that notes progress and stops after some checks."""

    def __init__(self, checks=1_000_000):
        self.checks, self.told = checks, []

    def check(self):
        self.checks -= 1
        if self.checks < 0:
            raise InterruptedError

    def progress(self, done, total=None, text_code=""):
        self.told.append((done, total))


@pytest.fixture
def preventive(clinic):
    return clinic.services.preventive


def child(clinic, weeks=10, **values):
    return add_patient(clinic, birth_date=TODAY - timedelta(weeks=weeks), birth_precision="day", **values)


def all_rows(service, kind, **options):
    rows, after = [], None
    while True:
        part = service.worklist(kind, after=after, **options)
        rows += part.rows
        if part.after is None:
            return rows
        after = part.after


def test_a_child_is_on_the_list_with_what_is_due_longest_first_and_why(clinic, preventive):
    baby = child(clinic, 10, name="Kiran", village="Rampur")
    add(clinic, PatientPhone, patient_id=baby, number="+919800000001")
    (row,) = preventive.worklist(DueKind.CHILD).rows
    assert (row.who.name, row.who.village, row.who.phone, row.status) == (
        "Kiran", "Rampur", "+919800000001", DueStatus.OVERDUE,
    )  # fmt: skip
    assert [item.code for item in row.items] == ["BCG", "OPV1", "PENTA1", "RVV1", "FIPV1", "PCV1"]
    assert row.since == TODAY - timedelta(weeks=10)
    assert row.items[0].reasons[0].params["birth"] == row.who.birth_date


def test_those_who_died_moved_or_were_removed_are_not_called(clinic, preventive):
    child(clinic, status="deceased")
    child(clinic, status="moved")
    child(clinic, removed_at=1)
    child(clinic, merged_into=child(clinic, 20))
    assert [len(row.items) for row in preventive.worklist(DueKind.CHILD).rows] == [6]


def test_a_dose_is_recorded_once_settles_the_list_and_can_be_taken_back(clinic, preventive):
    baby = child(clinic, 2)
    assert [item.code for item in preventive.worklist(DueKind.CHILD).rows[0].items] == ["BCG", "OPV0"]
    made = preventive.record_dose(baby, "BCG", TODAY, " B-12 ", "Clinic")
    preventive.record_dose(baby, "OPV0", TODAY)
    assert preventive.worklist(DueKind.CHILD).rows == ()
    with pytest.raises(Refused, match="dose-twice-a-day"):
        preventive.record_dose(baby, "BCG", TODAY)
    with pytest.raises(Refused, match="dose-given-already"):
        preventive.record_dose(baby, "BCG", TODAY - timedelta(days=1))
    assert [(dose.dose, dose.lot) for dose in preventive.person(baby).doses] == [("BCG", "B-12"), ("OPV0", None)]
    preventive.void_dose(made)
    assert [item.code for item in preventive.worklist(DueKind.CHILD).rows[0].items] == ["BCG"]
    with pytest.raises(Refused, match="dose-taken-back-already"):
        preventive.void_dose(made)
    preventive.record_dose(baby, "BCG", TODAY)
    assert preventive.count(DueKind.CHILD).people == 0
    with clinic.database.read() as connection:
        assert connection.execute(select(Immunization.voided)).scalars().all().count(True) == 1


@pytest.mark.parametrize(
    ("dose", "day", "field", "code"),
    [
        ("XYZ", TODAY, "dose", "dose-unknown"),
        ("BCG", TODAY + timedelta(days=1), "given_on", "dose-in-future"),
        ("BCG", TODAY - timedelta(weeks=11), "given_on", "dose-before-birth"),
    ],
)
def test_what_the_card_cannot_hold_is_refused_at_its_field(clinic, preventive, dose, day, field, code):
    baby = child(clinic, 10)
    with pytest.raises(Invalid) as refused:
        preventive.record_dose(baby, dose, day)
    assert refused.value.fields == {field: code}
    assert code in all_sentences()


def test_a_dose_that_came_too_early_is_doubted_kept_and_asked_for_again(clinic, preventive):
    baby = child(clinic, 10)
    early = TODAY - timedelta(weeks=6)
    (doubt,) = preventive.check_dose(baby, "OPV1", early)
    assert doubt.code == "dose-too-early"
    assert preventive.check_dose(baby, "OPV1", TODAY) == ()
    preventive.record_dose(baby, "OPV1", early)
    codes = [item.code for item in preventive.worklist(DueKind.CHILD).rows[0].items]
    assert "OPV1" in codes
    preventive.record_dose(baby, "OPV1", TODAY)
    codes = [item.code for item in preventive.worklist(DueKind.CHILD).rows[0].items]
    assert "OPV1" not in codes


def test_pregnant_women_are_called_to_check_ups_and_td(clinic, preventive):
    mother = add_patient(clinic, "Asha Devi", birth_date=date(2000, 1, 1))
    start = TODAY - timedelta(weeks=20)
    add(clinic, Pregnancy, patient_id=mother, last_period_on=start)
    undated = add_patient(clinic, "Usha Devi")
    add(clinic, Pregnancy, patient_id=undated)
    by_due = add_patient(clinic, "Nisha Devi")
    add(clinic, Pregnancy, patient_id=by_due, due_on=TODAY + timedelta(weeks=10))
    delivered = add_patient(clinic, "Isha Devi")
    add(clinic, Pregnancy, patient_id=delivered, last_period_on=start, status="delivered")
    rows = {row.id: row for row in preventive.worklist(DueKind.MATERNAL).rows}
    assert {key: [item.code for item in row.items] for key, row in rows.items()} == {
        undated: ["dating"], mother: ["TDP1", "anc-2"], by_due: ["TDP1", "anc-3"],
    }  # fmt: skip
    add(clinic, Encounter, patient_id=mother, started_at=ms_of(TODAY, 9), kind="video")
    assert len(preventive.worklist(DueKind.MATERNAL).rows) == 3
    add(clinic, Encounter, patient_id=mother, started_at=ms_of(TODAY, 9), kind="clinic")
    preventive.record_dose(mother, "TDP1", TODAY)
    assert mother not in {row.id for row in preventive.worklist(DueKind.MATERNAL).rows}
    assert mother in {row.id for row in preventive.worklist(DueKind.MATERNAL, within_days=30).rows}


def test_people_with_long_illnesses_are_called_to_be_measured(clinic, preventive):
    person = add_patient(clinic, "Ramesh Patil", registered_on=date(2026, 1, 1))
    add(clinic, Condition, patient_id=person, code="I10", name="High blood pressure", status="active")
    named = add_patient(clinic, "Suresh Patil", registered_on=date(2026, 11, 1))
    add(clinic, Condition, patient_id=named, name="Hypertension", status="active")
    resolved = add_patient(clinic, "Mahesh Patil")
    add(clinic, Condition, patient_id=resolved, code="I10", name="High blood pressure", status="resolved")
    rows = {row.id: row.status for row in preventive.worklist(DueKind.CHRONIC).rows}
    assert rows == {person: DueStatus.OVERDUE, named: DueStatus.DUE}
    first = add(
        clinic, Observation, patient_id=person, code="blood-pressure", value=140, unit="mm[Hg]", taken_at=ms_of(TODAY, 9)
    )  # fmt: skip
    assert person not in {row.id for row in preventive.worklist(DueKind.CHRONIC).rows}
    add(
        clinic, Observation, patient_id=person, code="blood-pressure", value=140, unit="mm[Hg]",
        taken_at=ms_of(date(2026, 1, 2), 9), corrects_id=first,
    )  # fmt: skip
    assert person in {row.id for row in preventive.worklist(DueKind.CHRONIC).rows}


def test_the_name_of_an_illness_is_not_told_to_those_who_may_not_see_it(clinic, preventive):
    person = add_patient(clinic, "Ramesh Patil")
    add(clinic, Condition, patient_id=person, code="I10", name="High blood pressure", status="active")
    clinic.act_as("receptionist")
    (row,) = preventive.worklist(DueKind.CHRONIC).rows
    assert "pressure" not in str(dict(row.items[0].reasons[0].params))
    assert row.items[0].reasons[0].code in all_sentences()
    with pytest.raises(NotAllowed):
        preventive.record_dose(person, "BCG", TODAY)


def test_doses_of_a_merged_record_count_for_the_kept_one(clinic, preventive):
    kept = child(clinic, 2)
    merged = child(clinic, 2)
    add(clinic, Immunization, patient_id=merged, dose="BCG", given_on=TODAY - timedelta(days=3))
    with clinic.desk.write(Permission.EDIT_PATIENTS, "test") as work:
        work.update(Patient, merged, {"merged_into": kept})
    assert [item.code for item in preventive.worklist(DueKind.CHILD).rows[0].items] == ["OPV0"]
    assert [dose.dose for dose in preventive.person(merged).doses] == ["BCG"]


def test_every_reason_that_can_be_given_has_a_sentence(clinic, preventive):
    for weeks in (1, 8, 30, 60, 120, 400, 600, 750, 850):
        person = preventive.person(child(clinic, weeks))
        reasons = [reason for items in person.items.values() for item in items for reason in item.reasons]
        assert {reason.code for reason in reasons} <= all_sentences().keys()


def test_the_glance_names_what_is_due(clinic, preventive):
    baby = child(clinic, 10)
    (item,) = preventive.due_for(baby)
    assert item.state == "overdue"
    assert item.params["name"] == "BCG, OPV 1, Pentavalent 1, Rotavirus 1 + 2"
    assert item.code in all_sentences()
    assert item in clinic.services.record.glance(baby).due


def test_counting_tells_how_far_it_is_and_stops_when_nobody_waits(clinic, preventive):
    for week in range(1, 6):
        child(clinic, week)
    watch = Patience()
    preventive.count(DueKind.CHILD, watch=watch)
    assert watch.told == [(done, 5) for done in range(1, 6)]
    with pytest.raises(InterruptedError):
        preventive.count(DueKind.CHILD, watch=Patience(checks=0))


@pytest.mark.slow
@settings(max_examples=6, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.integers(1, 4), st.integers(0, 60), st.sampled_from([None, "Rampur"]))
def test_the_count_is_the_number_of_rows_whatever_the_size_of_pages(clinic, preventive, limit, within, village):
    if not preventive.villages():
        for number in range(9):
            child(clinic, number * 3, village=("Rampur", "Sitapur")[number % 2])
            child(clinic, 520 + number * 5, village="Rampur")
            ill = add_patient(clinic, village="Rampur", registered_on=TODAY)
            add(clinic, Condition, patient_id=ill, code="E11", name="Diabetes", status="active")
            add(clinic, Pregnancy, patient_id=ill, last_period_on=TODAY - timedelta(weeks=5 * number))
    for kind in DueKind:
        rows = all_rows(preventive, kind, village=village, within_days=within, limit=limit)
        count = preventive.count(kind, village, within)
        assert count.people == len(rows) == len({row.id for row in rows})
        for name, status in (("overdue", "overdue"), ("due", "due"), ("soon", "not-yet")):
            assert getattr(count, name) == sum(row.status == status for row in rows)


def test_a_list_is_read_by_its_index_and_not_by_reading_the_register(clinic):
    from hms_desktop.services.preventive.candidates import Whom, _list

    query = _list(Whom(DueKind.CHILD, TODAY))
    ordered = query.query.order_by(query.place.desc(), Patient.id.desc()).limit(10)
    with clinic.database.read() as connection:
        from sqlalchemy.dialects import sqlite

        text = str(ordered.compile(dialect=sqlite.dialect(), compile_kwargs={"literal_binds": True}))
        plan = [row[3] for row in connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {text}") if row[1] == 0]
    assert any("ix_patient_young" in line for line in plan)
    assert not any("TEMP B-TREE FOR ORDER BY" in line for line in plan)
