"""The change log read into patients, whatever happened to the rows, the file, the clock or the program meanwhile."""

from datetime import date, timedelta

import pytest

from hms_desktop.domain.actor import AUTOMATION
from hms_desktop.domain.ids import derived_id
from hms_desktop.domain.model import Appointment, Encounter, Household, Patient, Reply
from hms_desktop.domain.time import ms_of
from hms_desktop.services.refresh import service as module
from hms_desktop.services.refresh.changed import ways
from hms_desktop.services.refresh.service import RefreshService
from hms_desktop.services.segments.following import SegmentFollower
from hms_desktop.store.capture import synced_tables
from hms_desktop.store.unit_of_work import unit_of_work
from tests.helpers.outreach import TODAY, add, add_condition, add_patient, add_visit

SEEN = {"count": "visits", "op": ">=", "value": 1}
RECENT = {"count": "visits", "within": "P7D", "op": ">=", "value": 1}


class Noted:
    """A follower that remembers what it was asked, and fails when told to."""

    def __init__(self, name="noted"):
        self.name, self.digest, self.asked, self.fails = name, "1", [], False
        self.calendar, self.changes = set(), set()

    def made_by(self):
        return self.digest

    def everything(self, today, watch):
        self._note(("everything", today))

    def some(self, ids, because, today, watch):
        self._note(("some", {one: set(because[one]) for one in ids}, today))
        return frozenset(self.changes)

    def turned(self, connection, since, today):
        return self.calendar

    def _note(self, asked):
        self.asked.append(asked)
        if self.fails:
            raise RuntimeError("broken off")

    @property
    def last(self):
        return self.asked[-1]


@pytest.fixture
def noted():
    return Noted()


@pytest.fixture
def refresh(clinic, noted):
    made = RefreshService(clinic.desk, lambda desk: (noted,))
    made.run()
    return made


def looked_at(refresh, noted):
    refresh.run()
    kind, ids, _ = noted.last
    assert kind == "some"
    return ids


def test_the_first_time_everybody_then_who_was_changed(clinic, refresh, noted):
    assert noted.asked == [("everything", TODAY)]
    patient = add_patient(clinic, "A", phone=None)
    assert looked_at(refresh, noted) == {patient: {"patient"}}
    add_visit(clinic, patient, 3)
    add_condition(clinic, patient, "E11.9")
    assert looked_at(refresh, noted) == {patient: {"encounter", "condition"}}
    assert looked_at(refresh, noted) == {}
    assert refresh.is_current()


def test_every_table_with_a_patient_leads_to_the_patient():
    """A new table is followed by itself, unless it is said that it concerns nobody."""
    leads = {
        table.name
        for table, _ in synced_tables()
        if any(key.column.table.name == "patient" for key in table.foreign_keys)
    }
    assert leads - ways().keys() == {"duplicate_candidate", "relation"}
    assert ways().keys() - leads == {"household"}


def test_a_household_leads_to_its_people_and_a_merge_to_both_records(clinic, refresh, noted):
    home = add(clinic, Household, name="H")
    one, two = (add_patient(clinic, name, phone=None, household_id=home) for name in "AB")
    refresh.run()
    with unit_of_work(clinic.database, AUTOMATION, "test") as work:
        work.update(Household, home, {"village": "Rampur"})
    assert looked_at(refresh, noted) == {one: {"household"}, two: {"household"}}
    merge = clinic.services.merging.merge(one, two)
    assert looked_at(refresh, noted).keys() == {one, two}
    clinic.services.merging.unmerge(merge)
    found = looked_at(refresh, noted)
    assert "patient" in found[one]
    assert "patient" in found[two]


def test_a_row_that_is_gone_or_changed_hands_leads_to_whose_it_was(clinic, refresh, noted):
    one, two = (add_patient(clinic, name, phone=None) for name in "AB")
    visit = add_visit(clinic, one, 3)
    refresh.run()
    with unit_of_work(clinic.database, AUTOMATION, "test") as work:
        work.update(Encounter, visit, {"patient_id": two})
    assert looked_at(refresh, noted) == {one: {"encounter"}, two: {"encounter"}}
    with unit_of_work(clinic.database, AUTOMATION, "test") as work:
        work.driver.execute("DELETE FROM encounter WHERE id = ?", (visit.bytes,))
    assert looked_at(refresh, noted) == {one: {"encounter"}, two: {"encounter"}}
    unseen = add_visit(clinic, one, 3)
    with unit_of_work(clinic.database, AUTOMATION, "test") as work:
        work.driver.execute("DELETE FROM encounter WHERE id = ?", (unseen.bytes,))
    assert looked_at(refresh, noted) == {}


def test_a_row_that_is_gone_without_a_trace_means_everybody(clinic, refresh, noted):
    patient, made = add_patient(clinic, "A", phone=None), clinic.new_id()
    with clinic.database.writing() as connection:
        connection.execute(Encounter.__table__.insert().values(id=made, patient_id=patient, started_at=1))
    refresh.run()
    with clinic.database.writing() as connection:
        connection.exec_driver_sql("DELETE FROM encounter")
    refresh.run()
    assert noted.last == ("everything", TODAY)


def test_a_reply_of_nobody_that_gets_a_patient(clinic, refresh, noted):
    patient = add_patient(clinic, "A", phone=None)
    reply = add(clinic, Reply, channel="sms", address="+919876500001", received_at=1)
    assert looked_at(refresh, noted).keys() == {patient}
    with unit_of_work(clinic.database, AUTOMATION, "test") as work:
        work.update(Reply, reply, {"patient_id": patient})
    assert looked_at(refresh, noted) == {patient: {"reply"}}


def test_a_late_edit_of_a_merged_record_leads_to_the_kept_one_too(clinic, refresh, noted):
    kept = add_patient(clinic, "Kept", phone=None)
    merged = add_patient(clinic, "Merged", phone=None, merged_into=kept)
    refresh.run()
    add_visit(clinic, merged, 3)
    assert looked_at(refresh, noted) == {merged: {"encounter"}, kept: {"encounter"}}


def test_a_day_that_begins_and_a_clock_that_goes_back(clinic, refresh, noted):
    patient = add_patient(clinic, "A", phone=None)
    noted.calendar = {patient}
    assert looked_at(refresh, noted) == {patient: {"patient"}}
    clinic.clock.forward(days=1)
    assert not refresh.is_current()
    assert looked_at(refresh, noted) == {patient: {"calendar"}}
    clinic.clock.forward(days=-1)
    refresh.run()
    assert noted.last == ("everything", TODAY)


def test_a_file_that_is_older_than_what_was_seen_means_everybody(clinic, refresh, noted):
    add_patient(clinic, "A", phone=None)
    refresh.run()
    with clinic.database.writing() as connection:
        connection.exec_driver_sql("DELETE FROM change WHERE number > 0")
    refresh.run()
    assert noted.last == ("everything", TODAY)


def test_another_digest_and_very_many_changes_mean_everybody(clinic, refresh, noted, monkeypatch):
    noted.digest = "2"
    assert not refresh.is_current()
    assert refresh.run().anew == ("noted",)
    monkeypatch.setattr(module, "FEW", 2)
    for name in "ABC":
        add_patient(clinic, name, phone=None)
    assert not refresh.catch_up()
    assert refresh.run().anew == ("noted",)
    add_patient(clinic, "D", phone=None)
    assert refresh.catch_up()
    assert noted.last[0] == "some"


def test_what_was_broken_off_is_done_at_the_next_time_with_everybody_it_concerned(clinic):
    first, second = Noted("first"), Noted("second")
    refresh = RefreshService(clinic.desk, lambda desk: (first, second))
    refresh.run()
    patient = add_patient(clinic, "A", phone=None)
    second.fails = True
    with pytest.raises(RuntimeError):
        refresh.run()
    assert refresh.is_current(upto="first")
    assert not refresh.is_current()
    second.fails = False
    later = RefreshService(clinic.desk, lambda desk: (first, second))
    later.run()
    assert second.last[1] == {patient: {"patient", "doubt"}}
    assert later.is_current()
    assert looked_at(later, second) == {}


def test_all_behind_one_that_began_anew_begin_anew_also_when_that_was_broken_off(clinic):
    first, second = Noted("first"), Noted("second")
    refresh = RefreshService(clinic.desk, lambda desk: (first, second))
    refresh.run()
    first.digest, second.fails = "2", True
    with pytest.raises(RuntimeError):
        refresh.run()
    second.fails = False
    assert refresh.run().anew == ("second",)
    assert refresh.run().anew == ()


def test_only_as_far_as_wanted_and_the_rest_later(clinic):
    first, second = Noted("first"), Noted("second")
    refresh = RefreshService(clinic.desk, lambda desk: (first, second))
    refresh.run()
    patient = add_patient(clinic, "A", phone=None)
    refresh.run(upto="first")
    assert refresh.is_current(upto="first")
    assert len(second.asked) == 1
    refresh.run()
    assert second.last[1] == {patient: {"patient", "doubt"}}


@pytest.mark.slow
def test_of_the_patient_s_own_row_the_columns_are_told(clinic, refresh, noted):
    patient = add_patient(clinic, "A", phone=None)
    refresh.run()
    for values, told in (
        ({"village": "Rampur", "district": "Sitapur"}, {"patient/village", "patient/district"}),
        ({"removed_at": 1, "village": "Basti"}, {"patient"}),
    ):
        with unit_of_work(clinic.database, AUTOMATION, "test") as work:
            work.update(Patient, patient, values)
        assert looked_at(refresh, noted) == {patient: told}


def test_who_has_other_rows_is_told_to_those_behind(clinic):
    first, second = Noted("journey"), Noted("second")
    refresh = RefreshService(clinic.desk, lambda desk: (first, second))
    refresh.run()
    one, two = (add_patient(clinic, name, phone=None) for name in "AB")
    first.changes = {one}
    refresh.run()
    assert first.last[1] == {one: {"patient"}, two: {"patient"}}
    assert second.last[1] == {one: {"patient", "journey"}, two: {"patient"}}


def test_what_is_stopped_while_it_waits_for_its_turn(clinic, refresh):
    class Stopped(Exception):
        pass

    def watch(_interrupt):
        raise Stopped

    with refresh._turn(None), pytest.raises(Stopped):
        refresh.run(watch)
    assert refresh.run().patients == 0


def test_a_rule_that_asks_what_is_worked_out_never_sees_it_stale(clinic):
    patient = add_patient(clinic, "A", phone=None)
    due = {"count": "due", "op": ">=", "value": 1}
    assert clinic.services.segments.count(due) == 0
    born = TODAY - timedelta(days=60)
    with unit_of_work(clinic.database, AUTOMATION, "test") as work:
        work.update(Patient, patient, {"birth_date": born, "birth_precision": "day"})
    assert clinic.services.segments.count(due) == 1
    assert [one.id for one in clinic.services.segments.members(due, 10)] == [patient]


@pytest.mark.slow
def test_members_of_an_appointment_that_becomes_a_visit_and_is_taken_back(clinic):
    patient = add_patient(clinic, "A", phone=None)
    made = clinic.services.segments.create("Seen", RECENT)
    clinic.services.refresh.run()
    booked = add(clinic, Appointment, patient_id=patient, starts_at=clinic.clock(), status="checked-in")
    assert clinic.services.segments.counts()[made] == 0
    clinic.services.appointments.complete(booked, None, 0)
    assert clinic.services.segments.counts()[made] == 1
    with unit_of_work(clinic.database, AUTOMATION, "test") as work:
        work.driver.execute("DELETE FROM encounter")
    assert clinic.services.segments.counts()[made] == 0


@pytest.mark.slow
def test_a_program_that_is_killed_between_two_slices_goes_on(clinic, monkeypatch):
    people = [add_patient(clinic, f"P{at:03}", phone=None) for at in range(40)]
    refresh = RefreshService(clinic.desk, lambda desk: (SegmentFollower(desk),))
    refresh.run()
    monkeypatch.setattr("hms_desktop.services.segments.following.SLICE", 10)
    for patient in people:
        add_visit(clinic, patient, 3)
    made = clinic.services.segments.create("Seen", SEEN)
    steps = killed_at_every_write(clinic, refresh, monkeypatch)
    assert steps > 2
    with clinic.database.read_raw() as driver:
        (number,) = driver.execute("SELECT count(*) FROM segment_member WHERE segment_id = ?", (made.bytes,)).fetchone()
        (told,) = driver.execute("SELECT count(*) FROM segment_event WHERE segment_id = ?", (made.bytes,)).fetchone()
    assert (number, told) == (40, 0)
    assert clinic.services.segments.counts()[made] == 40


def killed_at_every_write(clinic, refresh, monkeypatch):
    """Run again and again, each time dying at one write later than before, until it comes through; says how often it died."""
    import hms_desktop.store.database as store

    writing, died = store.Database.writing, 0

    class Killed(BaseException):
        pass

    def dying(self, **options):
        nonlocal left
        if left == 0:
            raise Killed
        left -= 1
        return writing(self, **options)

    monkeypatch.setattr(store.Database, "writing", dying)
    while died < 100:
        left = 2 + died // 4
        try:
            refresh.run()
        except Killed:
            died += 1
        else:
            monkeypatch.setattr(store.Database, "writing", writing)
            return died
    raise AssertionError("it never comes through")


def test_recommendations_have_members_under_their_own_id_without_a_history(clinic):
    patient = add_patient(clinic, "A", age=30, phone=None)
    clinic.services.refresh.run()
    with clinic.database.read_raw() as driver:
        kept = driver.execute("SELECT DISTINCT segment_id FROM segment_member WHERE patient_id = ?", (patient.bytes,))
        known = {derived_id("recommendation", key).bytes for key in recommendation_keys()}
        assert {row[0] for row in kept.fetchall()} <= known
        assert driver.execute("SELECT count(*) FROM segment_event").fetchone() == (0,)
        assert driver.execute("SELECT count(*) FROM segment_size").fetchone() == (0,)


def recommendation_keys():
    from hms_desktop.domain.recommendation.rules import recommendations

    return [one.key for one in recommendations()]


@pytest.mark.slow
def test_days_pass_without_any_write(clinic):
    patient = add_patient(clinic, "A", phone=None)
    add(clinic, Encounter, patient_id=patient, started_at=ms_of(date(2026, 11, 20), 9), kind="clinic")
    made = clinic.services.segments.create("Recent", RECENT)
    clinic.services.refresh.run()
    assert clinic.services.segments.counts()[made] == 1
    clinic.clock.forward(days=5)
    assert clinic.services.segments.counts()[made] == 1
    clinic.clock.forward(days=1)
    clinic.services.refresh.run()
    (left,) = clinic.services.segments.history(made)
    assert (left.entered, left.why, left.because) == (False, "date", ())
