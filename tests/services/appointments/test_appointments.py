from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hms_desktop.domain.appointments import NEXT, Kind, Status, overlap
from hms_desktop.domain.errors import Invalid, NotAllowed, NotFound, Refused
from hms_desktop.domain.model import Patient, PatientPhone, Staff
from hms_desktop.domain.permissions import Permission
from hms_desktop.domain.time import ms_of
from hms_desktop.services.appointments.service import AppointmentService, Booking
from tests.helpers.clinic import ClinicForTests

TODAY = date(2026, 11, 22)
NOON = ms_of(TODAY, 12)


@pytest.fixture
def diary(clinic: ClinicForTests) -> AppointmentService:
    return clinic.services.appointments


@pytest.fixture
def patients(clinic: ClinicForTests) -> list:
    rows = [{"id": clinic.new_id(), "name": name, "sex": "female"} for name in ("Asha Devi", "Usha Devi")]
    with clinic.desk.write(Permission.EDIT_PATIENTS, "test") as work:
        work.insert_many(Patient, rows)
        work.insert(PatientPhone, {"id": clinic.new_id(), "patient_id": rows[0]["id"], "number": "+919800000001"})
    return [row["id"] for row in rows]


def test_a_booked_visit_stands_in_the_day_and_with_the_patient(diary, patients):
    booked = diary.book(Booking(patients[0], NOON, 20, Kind.CLINIC, "fever"))
    (shown,) = diary.between(TODAY, TODAY)
    assert (shown.id, shown.patient_name, shown.phone, shown.reason) == (booked, "Asha Devi", "+919800000001", "fever")
    assert shown.ends_at == NOON + 20 * 60_000
    assert [one.id for one in diary.of_patient(patients[0])] == [booked]
    assert diary.of_patient(patients[1]) == []


def test_a_completed_visit_has_note_and_amount_and_can_be_taken_back(diary, patients, clinic):
    booked = diary.book(Booking(patients[0], NOON))
    diary.check_in(booked)
    step = diary.complete(booked, "Viral fever", 30_000)
    assert (diary.get(booked).status, diary.get(booked).amount_paise) == (Status.COMPLETED, 30_000)
    diary.take_back(step)
    assert (diary.get(booked).status, diary.get(booked).amount_paise) == (Status.CHECKED_IN, None)
    with clinic.database.read_raw() as connection:
        assert connection.execute("SELECT count(*) FROM encounter").fetchone() == (0,)


def test_a_move_keeps_what_was_and_can_be_taken_back(diary, patients):
    booked = diary.book(Booking(patients[0], NOON))
    step = diary.move(booked, NOON + 3_600_000, 30)
    assert diary.get(booked).starts_at == NOON + 3_600_000
    diary.take_back(step)
    assert (diary.get(booked).starts_at, diary.get(booked).minutes) == (NOON, 15)


def test_a_cancelled_visit_frees_its_time_and_says_why(diary, patients):
    booked = diary.book(Booking(patients[0], NOON))
    with pytest.raises(Invalid):
        diary.cancel(booked, "  ")
    diary.cancel(booked, "travelling")
    assert diary.get(booked).cancel_reason == "travelling"
    diary.book(Booking(patients[0], NOON))


def test_nobody_is_in_two_places_at_once(diary, patients, clinic):
    doctor = clinic.new_id()
    with clinic.desk.write(Permission.MANAGE_STAFF, "test") as work:
        work.insert(Staff, {"id": doctor, "name": "Dr Rao", "login": "rao", "role": "clinician"})
    diary.book(Booking(patients[0], NOON, 30))
    with pytest.raises(Refused, match="patient-taken-then"):
        diary.book(Booking(patients[0], NOON + 20 * 60_000))
    diary.book(Booking(patients[0], NOON + 30 * 60_000))
    diary.book(Booking(patients[0], NOON + 7_200_000, clinician_id=doctor))
    with pytest.raises(Refused, match="clinician-taken-then"):
        diary.book(Booking(patients[1], NOON + 7_200_000, clinician_id=doctor))
    assert diary.clinicians() == [(doctor, "Dr Rao")]


def test_times_that_make_no_sense_are_refused_at_their_field(diary, patients):
    for starts_at, minutes, field in (
        (NOON - 86_400_000, 15, "starts_at"),
        (ms_of(date(2036, 1, 1)), 15, "starts_at"),
        (NOON, 0, "minutes"),
        (NOON, 100_000, "minutes"),
    ):
        with pytest.raises(Invalid) as refused:
            diary.book(Booking(patients[0], starts_at, minutes))
        assert field in refused.value.fields


def test_no_show_waits_for_the_time(diary, patients, clinic):
    booked = diary.book(Booking(patients[0], NOON))
    with pytest.raises(Refused, match="appointment-not-yet"):
        diary.no_show(booked)
    clinic.clock.forward(hours=4)
    diary.no_show(booked)
    assert diary.get(booked).status is Status.NO_SHOW
    diary.check_in(booked)


@pytest.mark.slow
@settings(max_examples=40)
@given(st.lists(st.sampled_from(["check_in", "no_show", "cancel", "complete"]), max_size=6))
def test_only_allowed_steps_are_ever_taken(tmp_path_factory, verbs: list[str]):
    clinic = ClinicForTests(tmp_path_factory.mktemp("steps") / "clinic")
    patient_id = clinic.new_id()
    with clinic.desk.write(Permission.EDIT_PATIENTS, "test") as work:
        work.insert(Patient, {"id": patient_id, "name": "Asha", "sex": "female"})
    diary = clinic.services.appointments
    booked = diary.book(Booking(patient_id, NOON))
    clinic.clock.forward(hours=5)
    status = Status.BOOKED
    more = {"cancel": ("ill",), "complete": ("note", 100)}
    for verb in verbs:
        try:
            getattr(diary, verb)(booked, *more.get(verb, ()))
        except Refused:
            assert diary.get(booked).status is status
        else:
            assert diary.get(booked).status in NEXT[status]
        status = diary.get(booked).status
    clinic.close()


def test_a_video_room_cannot_be_guessed(diary, patients):
    first = diary.book(Booking(patients[0], NOON, kind=Kind.VIDEO))
    second = diary.book(Booking(patients[1], NOON, kind=Kind.VIDEO))
    links = {diary.video_link(first), diary.video_link(second)}
    assert len(links) == 2
    assert all(link.startswith("https://meet.jit.si/") and len(link) >= 50 for link in links)
    plain = diary.book(Booking(patients[0], NOON + 3_600_000))
    with pytest.raises(NotFound):
        diary.video_link(plain)


def test_a_camp_volunteer_has_no_diary(diary, patients, clinic):
    clinic.act_as("camp-volunteer")
    with pytest.raises(NotAllowed):
        diary.between(TODAY, TODAY)
    with pytest.raises(NotAllowed):
        diary.book(Booking(patients[0], NOON))


@given(st.integers(0, 10_000), st.integers(1, 600), st.integers(0, 10_000), st.integers(1, 600))
def test_overlap_is_mutual_and_touching_ends_do_not_overlap(start: int, minutes: int, other: int, others: int):
    assert overlap(start, minutes, other, others) == overlap(other, others, start, minutes)
    assert not overlap(start, minutes, start + minutes * 60_000, others)


def doctor_of(clinic, name="Dr Rao"):
    made = clinic.new_id()
    with clinic.desk.write(Permission.MANAGE_STAFF, "test") as work:
        work.insert(Staff, {"id": made, "name": name, "login": str(made), "role": "clinician"})
    return made


MONDAY = date(2026, 11, 23)
NINE = ms_of(MONDAY, 9)
QUARTER = 15 * 60_000


def test_free_times_leave_out_what_is_taken_and_closed_days(diary, patients, clinic):
    doctor = doctor_of(clinic)
    diary.book(Booking(patients[0], NINE, 30, clinician_id=doctor))
    assert diary.free_times(doctor, 15, TODAY, 2) == [NINE + 2 * QUARTER, NINE + 3 * QUARTER]
    late = ms_of(MONDAY, 18, 45)
    assert diary.free_times(doctor, 15, MONDAY, 100)[20:25] == [
        *(late - n * QUARTER for n in (1, 0)), *(ms_of(date(2026, 11, 24), 9) + n * QUARTER for n in range(3))
    ]  # fmt: skip


def test_when_nobody_is_named_a_time_is_free_if_somebody_is(diary, patients, clinic):
    rao, sen = doctor_of(clinic), doctor_of(clinic, "Dr Sen")
    booked = diary.book(Booking(patients[0], NINE, clinician_id=rao))
    assert diary.free_times(None, 15, MONDAY, 1) == [NINE]
    diary.book(Booking(patients[1], NINE, clinician_id=sen))
    assert diary.free_times(None, 15, MONDAY, 1) == [NINE + QUARTER]
    assert diary.free_times(rao, 15, MONDAY, 1, but=booked) == [NINE]


def test_no_time_is_offered_that_has_passed(diary, clinic):
    clinic.clock.forward(days=1)
    assert diary.free_times(None, 15, MONDAY, 1) == [ms_of(MONDAY, 10)]


def test_a_move_to_another_clinician_is_one_step(diary, patients, clinic):
    rao, sen = doctor_of(clinic), doctor_of(clinic, "Dr Sen")
    booked = diary.book(Booking(patients[0], NINE, clinician_id=rao))
    step = diary.move(booked, NINE + QUARTER, 15, sen)
    assert (diary.get(booked).clinician_id, diary.get(booked).starts_at) == (sen, NINE + QUARTER)
    diary.move(booked, NINE + 2 * QUARTER, 15)
    assert diary.get(booked).clinician_id == sen
    with pytest.raises(Refused, match="appointment-changed-since"):
        diary.take_back(step)


def test_a_step_is_not_taken_back_onto_a_time_given_away(diary, patients, clinic):
    doctor = doctor_of(clinic)
    booked = diary.book(Booking(patients[0], NINE, clinician_id=doctor))
    cancelled = diary.cancel(booked, "travelling")
    other = diary.book(Booking(patients[1], NINE, clinician_id=doctor))
    with pytest.raises(Refused, match="clinician-taken-then"):
        diary.take_back(cancelled)
    diary.cancel(other, "travelling")
    diary.take_back(cancelled)
    assert diary.get(booked).status is Status.BOOKED


def test_a_booking_taken_back_can_be_made_again(diary, patients):
    booked = diary.book(Booking(patients[0], NINE))
    step = diary.unbook(booked)
    assert diary.get(booked).status is Status.CANCELLED
    diary.take_back(step)
    assert (diary.get(booked).status, diary.get(booked).cancel_reason) == (Status.BOOKED, None)
