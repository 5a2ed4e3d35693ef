import uuid
from datetime import date, timedelta

import pytest
from sqlalchemy import select

from hms_desktop.domain.errors import NotAllowed, NotFound
from hms_desktop.domain.model import Appointment, Encounter, Feedback, Journey, Message, Patient, PatientPhone, Reply
from hms_desktop.domain.time import DAY_MS
from hms_desktop.services.journey.following import JourneyFollower
from hms_desktop.services.refresh.progress import marks
from tests.helpers.clinic import NOON
from tests.helpers.records import add, add_patient, message
from tests.helpers.touched import TouchedClinic

TODAY = date(2026, 11, 22)


def ago(days):
    return NOON - days * DAY_MS


@pytest.fixture
def asha(clinic):
    made = add_patient(clinic, "Asha", registered_on=TODAY - timedelta(days=400))
    add(clinic, PatientPhone, patient_id=made, number="+919876543211", owner="self")
    return made


@pytest.fixture
def people(clinic):
    made = TouchedClinic(7, TODAY)
    with clinic.database.writing(capture=False) as connection:
        connection.exec_driver_sql("PRAGMA defer_foreign_keys = ON")
        driver = connection.connection.dbapi_connection
        driver.execute(
            "INSERT INTO camp (id, name, village, held_on) VALUES (?, 'C', 'V', '2026-01-01')", (bytes(15) + b"\1",)
        )
        made.fill(connection, people=60)
        driver.execute("UPDATE camp_attendance SET camp_id = ?", (bytes(15) + b"\1",))
    return made


def stored(clinic):
    with clinic.database.read() as connection:
        return {row.id: row for row in connection.execute(select(Journey.__table__))}


@pytest.mark.slow
def test_the_glance_is_the_stored_row_on_the_same_day(clinic, people):
    run = clinic.services.journey.score_all()
    rows = stored(clinic)
    assert run.patients == len(rows) > 40
    for one, row in rows.items():
        shown = clinic.services.record.glance(one).journey
        assert clinic.services.journey.of(one) == shown
        assert (shown.stage, shown.standing, shown.risk) == (row.stage, row.standing, row.risk)
        assert (shown.score.value, shown.score.reason) == (row.score, row.why_none)
        assert (shown.last_visit_on, shown.expected_on) == (row.last_visit_on, row.expected_on)
        assert (shown.interval_days, shown.next_on) == (row.interval_days, row.next_on)
        assert shown.stage == clinic.services.journey.history(one)[-1].stage


def test_everybody_is_counted_once_in_each_number(clinic, people):
    journey = clinic.services.journey
    run = journey.score_all(each=True)
    rows = stored(clinic).values()
    gone = [row for row in rows if row.why_none in ("score-not-for-deceased", "score-not-for-moved")]
    assert len(gone) > 0
    assert journey.stages() == run.stages
    assert sum(run.stages.values()) == len(rows) - len(gone)
    assert journey.standings() == run.standings
    assert sum(run.standings.values()) == len(rows)
    scores = journey.scores()
    assert sum(band.people for band in scores.bands) == run.scored > 0
    assert (scores.not_enough, scores.not_scored) == (run.not_enough_data, run.not_scored)
    assert [(band.low, band.high) for band in scores.bands][::9] == [(0, 9), (90, 100)]
    assert run.scored + run.not_enough_data + run.not_scored == run.patients == len(run.each)
    assert {(one.patient, one.score, one.stage) for one in run.each} == {(row.id, row.score, row.stage) for row in rows}


@pytest.mark.slow
def test_another_day_is_worked_out_and_not_written(clinic, people):
    before = clinic.services.journey.score_all()
    rows = stored(clinic)
    then = clinic.services.journey.score_all(TODAY - timedelta(days=100), each=True)
    later = clinic.services.journey.score_all(TODAY + timedelta(days=400))
    assert (before.changed, then.changed, later.changed) == (len(rows), 0, 0)
    assert stored(clinic) == rows
    assert then.patients <= before.patients
    assert later.standings["dormant"] > before.standings["dormant"]
    for one in then.each:
        found = clinic.services.journey.of(one.patient, TODAY - timedelta(days=100))
        assert (found.stage, found.standing, found.score.value) == (one.stage, one.standing, one.score)
    assert clinic.services.journey.score_all().changed == 0


def test_the_numbers_follow_what_is_written_and_the_calendar(clinic, asha):
    journey = clinic.services.journey
    assert journey.stages() == {"awareness": 1, "consideration": 0, "active": 0, "loyal": 0}
    add(clinic, Encounter, patient_id=asha, started_at=NOON)
    assert journey.stages()["active"] == 1
    assert journey.scores().bands[-1].people == 1
    clinic.clock.forward(days=284)
    assert journey.stages()["active"] == 1
    assert journey.standings()["lapsed"] == 1
    clinic.clock.forward(days=1)
    assert journey.stages()["awareness"] == 1
    row = stored(clinic)[asha]
    assert (row.stage_before, row.stage_on) == ("active", TODAY + timedelta(days=285))
    assert row.score_before > row.score


@pytest.mark.slow
def test_a_pass_over_everybody_has_segments_look_again(clinic, people):
    clinic.services.refresh.run()
    with clinic.database.writing(capture=False) as connection:
        connection.exec_driver_sql("DELETE FROM journey")
    assert clinic.services.refresh.is_current()
    assert clinic.services.journey.score_all().changed > 40
    with clinic.database.read() as connection:
        assert marks(connection)["segments"].made_by == ""
    assert not clinic.services.refresh.is_current()
    clinic.services.refresh.run()
    assert clinic.services.refresh.is_current()


def test_effects_are_by_row_and_only_of_what_the_score_looks_at(clinic, asha):
    visit = add(clinic, Encounter, patient_id=asha, started_at=ago(10))
    kept = add(clinic, Encounter, patient_id=asha, started_at=ago(100))
    missed = add(clinic, Appointment, patient_id=asha, starts_at=ago(50), status="no-show", kind="clinic", minutes=15)
    booked = add(clinic, Appointment, patient_id=asha, starts_at=ago(-5), status="booked", kind="clinic", minutes=15)
    praise = add(clinic, Feedback, patient_id=asha, given_at=ago(9), rating=5)
    silent = add(clinic, Message, **message(None, asha, state="delivered", queued_at=ago(20), sent_at=ago(20)))
    heard = add(
        clinic, Message, **{**message(None, asha, state="sent", queued_at=ago(5), sent_at=ago(5)), "channel": "email"}
    )
    answer = add(clinic, Reply, patient_id=asha, message_id=heard, channel="email", address="x", received_at=ago(4))
    found = clinic.services.journey.effects(asha)
    assert set(found) == {visit, kept, missed, praise, silent, heard, answer}
    assert booked not in found
    assert min(found[visit], found[praise], found[answer]) > 0 > max(found[missed], found[silent])
    assert clinic.services.journey.effects(asha, [missed, booked]) == {missed: found[missed]}
    with pytest.raises(NotFound):
        clinic.services.journey.effects(clinic.new_id())


def test_an_opened_e_mail_is_no_answer_and_a_reply_proves_that_a_message_arrived(clinic, asha):
    def parts():
        return {part.name: part.points for part in clinic.services.journey.of(asha).score.parts}

    add(clinic, Message, **message(None, asha, state="sent", queued_at=ago(3)))
    assert parts() == {}
    opened = add(clinic, Message, **{**message(None, asha, state="read", queued_at=ago(3)), "channel": "email"})
    assert parts() == {"response": 0.0}
    add(
        clinic,
        Reply,
        patient_id=asha,
        message_id=opened,
        channel="email",
        address="x",
        received_at=ago(2),
        kind="opt-out",
    )
    assert parts() == {"response": 0.0}
    add(clinic, Reply, patient_id=asha, message_id=opened, channel="email", address="x", received_at=ago(2))
    assert parts() == {"response": 100.0}
    assert clinic.services.journey.of(asha).stage == "consideration"


@pytest.mark.slow
def test_a_merged_record_is_one_journey_and_keeps_no_row(clinic, asha):
    other = add_patient(clinic, "Aasha")
    for one, days in ((asha, 300), (other, 100), (other, 10)):
        add(clinic, Encounter, patient_id=one, started_at=ago(days))
    clinic.services.refresh.run()
    assert set(stored(clinic)) == {asha, other}
    clinic.services.merging.merge(asha, other, {"name": "kept"})
    add(clinic, Feedback, patient_id=other, given_at=ago(1), rating=5)
    clinic.services.refresh.run()
    (row,) = stored(clinic).values()
    assert (row.id, row.stage, row.voice) == (asha, "loyal", 100.0)
    assert clinic.services.journey.of(other).score.value == row.score


def test_who_is_removed_has_no_row_and_strangers_see_nothing(clinic, asha):
    clinic.services.refresh.run()
    with clinic.database.writing() as connection:
        connection.execute(Patient.__table__.update().values(removed_at=NOON))
    clinic.services.refresh.run()
    assert stored(clinic) == {}
    clinic.act_as("nobody")
    journey = clinic.services.journey
    for act in (journey.of, journey.history, journey.effects):
        with pytest.raises(NotAllowed):
            act(asha)
    for act in (journey.stages, journey.standings, journey.scores, journey.flow, journey.score_all):
        with pytest.raises(NotAllowed):
            act()


def test_a_stopped_pass_keeps_what_it_did_and_is_taken_up_again(clinic, people, monkeypatch):
    monkeypatch.setattr("hms_desktop.services.journey.following.SLICE", 10)
    follower = JourneyFollower(clinic.desk)

    class Stopped(Exception):
        pass

    class Watch:
        left = 5

        def __call__(self, interrupt):
            if not self.left:
                raise Stopped
            self.left -= 1
            return self

        def __enter__(self):
            return self

        def __exit__(self, *_):
            return None

    with pytest.raises(Stopped):
        follower.everything(TODAY, Watch())
    assert 0 < len(stored(clinic)) < 40
    follower.everything(TODAY, None)
    rows = stored(clinic)
    assert follower.work_out_everybody(TODAY, None, hands=3) == 0
    with clinic.database.writing(capture=False) as connection:
        connection.exec_driver_sql("DELETE FROM journey")
    assert follower.work_out_everybody(TODAY, None, hands=3) == len(rows)
    assert stored(clinic) == rows


def test_what_is_written_while_a_slice_is_read_is_not_overwritten_by_it(clinic, asha, monkeypatch):
    """Another program may have followed the change before the slice is written."""
    follower = JourneyFollower(clinic.desk)
    read = follower._read

    def meanwhile(*words, **names):
        found = read(*words, **names)
        add(clinic, Encounter, patient_id=asha, started_at=NOON)
        follower.some([asha], {}, TODAY, None)
        return found

    monkeypatch.setattr(follower, "_read", meanwhile)
    follower.everything(TODAY, None)
    assert stored(clinic)[asha].stage == "active"


def test_only_those_turn_whose_day_has_come(clinic, people):
    follower = JourneyFollower(clinic.desk)
    follower.everything(TODAY, None)
    rows = stored(clinic)
    soon = TODAY + timedelta(days=10)
    with clinic.database.read() as connection:
        turned = follower.turned(connection, TODAY, soon)
    assert turned == {one for one, row in rows.items() if row.next_on is not None and row.next_on <= soon}
    assert 0 < len(turned) < len(rows)
    assert isinstance(next(iter(turned)), uuid.UUID)
