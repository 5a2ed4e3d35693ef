from datetime import date, timedelta

import pytest
from sqlalchemy import select

from hms_desktop.domain.model import (
    Derived,
    DueEntry,
    Encounter,
    Immunization,
    Patient,
    Pregnancy,
)
from hms_desktop.domain.permissions import Permission
from hms_desktop.domain.schedule.due import DueKind
from hms_desktop.domain.time import ms_of
from hms_desktop.services.preventive import entry_list
from hms_desktop.services.preventive.candidates import Whom
from hms_desktop.store.unit_of_work import unit_of_work
from tests.helpers.due import TODAY, Followed, child
from tests.helpers.records import add, add_patient


@pytest.fixture
def followed(clinic):
    return Followed(clinic)


def test_a_dose_given_makes_its_entry_go_and_taken_back_brings_it_again(clinic, followed):
    baby = child(clinic, 2)
    assert followed.look_again(baby) == {baby}
    assert followed.codes(baby) >= {"BCG", "OPV0"}
    made = clinic.services.preventive.record_dose(baby, "BCG", TODAY)
    assert followed.look_again(baby) == {baby}
    assert "BCG" not in followed.codes(baby)
    clinic.services.preventive.void_dose(made)
    assert followed.look_again(baby) == {baby}
    assert "BCG" in followed.codes(baby)
    assert followed.look_again(baby) == frozenset()


def test_only_what_differs_is_written(clinic, followed):
    baby = child(clinic, 8)
    followed.look_again(baby)
    with clinic.database.read() as connection:
        before = dict(connection.execute(select(DueEntry.code, DueEntry.id)).all())
    told = []
    clinic.database.listen(told.append)
    followed.everything()
    assert told == []
    add(clinic, Immunization, patient_id=baby, dose="OPV1", given_on=TODAY)
    followed.look_again(baby)
    with clinic.database.read() as connection:
        after = dict(connection.execute(select(DueEntry.code, DueEntry.id)).all())
    assert after.keys() == before.keys() - {"OPV1"} | {"OPV2"}
    assert {code: after[code] for code in before.keys() & after.keys()} == {
        code: before[code] for code in before.keys() & after.keys()
    }


@pytest.mark.parametrize("values", [{"status": "deceased"}, {"status": "moved"}, {"removed_at": 1}])
def test_those_who_died_moved_or_were_removed_have_none(clinic, followed, values):
    baby = child(clinic)
    followed.look_again(baby)
    assert followed.codes(baby)
    with clinic.desk.write(Permission.EDIT_PATIENTS, "test") as work:
        work.update(Patient, baby, values)
    followed.look_again(baby)
    assert followed.codes(baby) == set()


def test_entries_of_a_merged_record_follow_the_kept_one_and_come_back(clinic, followed):
    kept, merged = child(clinic, 2), child(clinic, 2)
    add(clinic, Immunization, patient_id=merged, dose="BCG", given_on=TODAY - timedelta(days=3))
    followed.look_again(kept, merged)
    assert "BCG" in followed.codes(kept)
    merge = clinic.services.merging.merge(kept, merged)
    assert followed.look_again(merged) == {kept, merged}
    assert followed.codes(merged) == set()
    assert "BCG" not in followed.codes(kept)
    clinic.services.merging.unmerge(merge)
    followed.look_again(kept, merged)
    assert "BCG" in followed.codes(kept)
    assert "OPV0" in followed.codes(merged)


def test_what_was_written_a_moment_ago_is_on_the_list_before_entries_are_followed(clinic, followed):
    preventive = clinic.services.preventive
    first, second = child(clinic, 3), child(clinic, 2)
    followed.look_again(first, second)
    preventive.record_dose(first, "BCG", TODAY)
    newborn = child(clinic, 1)
    assert [row.id for row in preventive.worklist(DueKind.CHILD).rows] == [newborn, second]
    assert preventive.count(DueKind.CHILD).people == 2
    page = preventive.worklist(DueKind.CHILD, limit=1)
    assert [row.id for row in preventive.worklist(DueKind.CHILD, after=page.after).rows] == [second]


def test_the_lists_are_asked_one_by_one_until_entries_are_made_by_these_schedules(clinic, followed):
    child(clinic, 10)
    followed.everything()
    with clinic.database.read() as connection:
        assert entry_list.patients_behind(connection, TODAY) == frozenset()
    for values in ({"made_by": ""}, {"on_day": TODAY + timedelta(days=1)}):
        with unit_of_work(clinic.database, clinic.desk.actor, "test") as work:
            work.connection.execute(Derived.__table__.update().where(Derived.name == "due").values(**values))
        with clinic.database.read() as connection:
            assert entry_list.patients_behind(connection, TODAY) is None
        assert clinic.services.preventive.count(DueKind.CHILD).people == 1


def test_on_a_new_day_the_lists_are_right_before_entries_are_followed(clinic, followed):
    mother, start = add_patient(clinic), TODAY - timedelta(weeks=42) + timedelta(days=1)
    add(clinic, Pregnancy, patient_id=mother, last_period_on=start)
    for dose, weeks in (("TDP1", 10), ("TDP2", 20)):
        add(clinic, Immunization, patient_id=mother, dose=dose, given_on=start + timedelta(weeks=weeks))
    add(clinic, Encounter, patient_id=mother, started_at=ms_of(start + timedelta(weeks=38), 9), kind="clinic")
    newborn = child(clinic, 0)
    followed.look_again(mother, newborn)
    preventive = clinic.services.preventive
    assert (preventive.count(DueKind.MATERNAL).people, preventive.count(DueKind.CHILD).overdue) == (0, 0)
    clinic.clock.forward(days=1)
    assert [row.id for row in preventive.worklist(DueKind.MATERNAL).rows] == [mother]
    assert preventive.count(DueKind.MATERNAL).overdue == 1
    clinic.clock.forward(days=27)
    assert preventive.count(DueKind.CHILD).overdue == 1
    assert "BCG" in followed.codes(newborn)


def test_very_much_written_is_not_asked_one_by_one(clinic, followed, monkeypatch):
    monkeypatch.setattr(entry_list, "MOST_BEHIND", 2)
    for weeks in (3, 4):
        child(clinic, weeks)
    with clinic.database.read() as connection:
        assert len(entry_list.patients_behind(connection, TODAY)) == 2
    child(clinic, 5)
    with clinic.database.read() as connection:
        assert entry_list.patients_behind(connection, TODAY) is None


def test_a_dose_of_a_day_to_come_settles_its_entry_on_that_day(clinic, followed):
    baby = child(clinic, 2)
    add(clinic, Immunization, patient_id=baby, dose="BCG", given_on=TODAY + timedelta(days=3))
    followed.look_again(baby)
    followed.day_turned(2)
    assert "BCG" in followed.codes(baby)
    followed.day_turned(1)
    assert "BCG" not in followed.codes(baby)


def test_on_the_first_birthday_catching_up_takes_the_place_of_what_was_missed(clinic, followed):
    baby = add_patient(clinic, birth_date=date(2025, 11, 23), birth_precision="day")
    followed.look_again(baby)
    assert followed.codes(baby) >= {"PENTA1", "RVV1", "MR1"}
    followed.day_turned(1)
    assert followed.codes(baby) >= {"DPTCU1", "MR1"}
    assert not followed.codes(baby) & {"PENTA1", "RVV1", "BCG"}


@pytest.mark.parametrize("settled", [False, True])
def test_the_outcome_of_a_pregnancy_is_asked_for_when_it_should_be_over(clinic, followed, settled):
    mother = add_patient(clinic)
    start = TODAY - timedelta(weeks=42) + timedelta(days=1)
    add(clinic, Pregnancy, patient_id=mother, last_period_on=start)
    for dose, weeks in (("TDP1", 10), ("TDP2", 20)) if settled else ():
        add(clinic, Immunization, patient_id=mother, dose=dose, given_on=start + timedelta(weeks=weeks))
    if settled:
        add(clinic, Encounter, patient_id=mother, started_at=ms_of(start + timedelta(weeks=38), 9), kind="clinic")
    followed.look_again(mother)
    assert followed.codes(mother) == (set() if settled else {"TDP1", "anc-4"})
    followed.day_turned(1)
    assert followed.codes(mother) == {"outcome"}


def test_the_work_can_be_stopped_and_begun_again(clinic, followed, monkeypatch):
    monkeypatch.setattr("hms_desktop.services.preventive.following.AT_ONCE", 2)
    for weeks in range(1, 8):
        child(clinic, weeks)
    slices = []

    def watch(interrupt):
        slices.append(interrupt)
        if len(slices) == 3:
            raise InterruptedError
        from contextlib import nullcontext

        return nullcontext()

    with pytest.raises(InterruptedError):
        followed.follower.everything(TODAY, watch)
    part = followed.entries()
    assert len({row[0] for row in part}) == 4
    followed.everything()
    assert len({row[0] for row in followed.entries()}) == 7
    assert set(part) <= set(followed.entries())


def test_a_page_of_a_list_is_read_in_its_order_from_the_index(clinic):
    from sqlalchemy.dialects import sqlite

    for kind in DueKind:
        query = entry_list.page_query(Whom(kind, TODAY), None, 10, ())
        text = str(query.compile(dialect=sqlite.dialect(), compile_kwargs={"literal_binds": True}))
        with clinic.database.read() as connection:
            plan = [row[3] for row in connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {text}")]
        assert len(plan) == 1
        assert "COVERING INDEX ix_due_entry_list" in plan[0]
