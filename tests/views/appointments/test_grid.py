import uuid
from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from hms_desktop.domain.appointments import Appointment, Counts, Kind, Status
from hms_desktop.domain.clinic_hours import clinic_hours
from hms_desktop.domain.time import moment, ms_of
from hms_desktop.views.appointments.grid import Slot, day_grid, minute_of, week_grid

MONDAY = date(2026, 11, 23)
DOCTORS = [(uuid.UUID(int=n), name) for n, name in ((1, "Dr Rao"), (2, "Dr Sen"))]


def appointment(day=MONDAY, minute=540, minutes=15, whose=0, status=Status.BOOKED, paid=None, number=0):
    whom = DOCTORS[whose] if whose is not None else (None, None)
    return Appointment(
        uuid.UUID(int=1000 + number), uuid.UUID(int=9), f"P{number}", None, ms_of(day) + minute * 60_000, minutes,
        Kind.CLINIC, status, None, *whom, None, None, False, paid,
    )  # fmt: skip


anything = st.lists(
    st.builds(
        appointment,
        minute=st.integers(0, 1430),
        minutes=st.integers(5, 120),
        whose=st.sampled_from([0, 1, None]),
        status=st.sampled_from(list(Status)),
    ),
    max_size=25,
).map(lambda found: [appointment_with(one, number) for number, one in enumerate(found)])


def appointment_with(one, number):
    whose = None if one.clinician_id is None else one.clinician_id.int - 1
    return appointment(MONDAY, minute_of(one), one.minutes, whose, one.status, number=number)


@given(anything)
def test_every_appointment_has_a_cell_of_its_own_in_its_clinicians_column_and_covers_no_other(found):
    grid = day_grid(MONDAY, found, DOCTORS, clinic_hours())
    assert sorted(one.id for one in grid.cards.values()) == sorted(one.id for one in found)
    covered = set()
    spans = {(row, column): rows for row, column, rows in grid.spans}
    for (row, column), one in grid.cards.items():
        assert grid.heads[column].clinician_id == one.clinician_id
        assert grid.minutes[row] <= minute_of(one) < grid.minutes[row] + grid.step
        cells = {(row + more, column) for more in range(spans.get((row, column), 1))}
        assert not cells & covered
        assert grid.minutes[row] + len(cells) * grid.step >= minute_of(one) + one.minutes
        covered |= cells
    assert sum(head.count for head in grid.heads if head.first) == len(found)


@given(anything, st.lists(st.integers(0, 6), max_size=25))
def test_a_week_shows_every_appointment_on_its_day_and_in_its_hour(found, ahead):
    spread = [
        appointment(MONDAY + timedelta(days=days), minute_of(one), one.minutes, number=number)
        for number, (one, days) in enumerate(zip(found, ahead, strict=False))
    ]
    grid = week_grid(MONDAY, spread, clinic_hours())
    assert sorted(one.id for one in grid.cards.values()) == sorted(one.id for one in spread)
    for (row, column), one in grid.cards.items():
        assert grid.heads[column].day == moment(one.starts_at).date()
        assert grid.minutes[row] // 60 == minute_of(one) // 60
    assert [head.count for head in grid.heads] == [
        sum(moment(one.starts_at).date() == head.day for one in spread) for head in grid.heads
    ]


def test_the_day_has_a_column_for_each_clinician_one_for_anybody_and_for_those_who_left():
    left = appointment(number=1)
    grid = day_grid(MONDAY, [left], DOCTORS[1:], clinic_hours())
    assert [(head.title, head.count) for head in grid.heads] == [("Dr Sen", 0), ("Dr Rao", 1), ("", 0)]
    assert (grid.labels[0], grid.labels[1], len(grid.labels)) == ("08:00", ":15", 48)


def test_cells_outside_of_sittings_are_closed():
    grid = day_grid(MONDAY, [], DOCTORS, clinic_hours())
    opened = {grid.minutes[row] for row, _ in grid.open_cells}
    assert opened == set(range(540, 780, 15)) | set(range(1020, 1140, 15))
    assert day_grid(MONDAY - timedelta(days=1), [], DOCTORS, clinic_hours()).open_cells == frozenset()


def test_a_place_is_found_again_on_another_day_or_in_a_week():
    grid = day_grid(MONDAY, [], DOCTORS, clinic_hours())
    slot = grid.slot(5, 1)
    assert slot == Slot(MONDAY, 555, DOCTORS[1][0])
    assert slot.starts_at == ms_of(MONDAY, 9, 15)
    assert grid.cell_at(slot) == (5, 1)
    assert grid.cell_at(Slot(MONDAY, 300, None)) == (0, 2)
    assert week_grid(MONDAY, [], clinic_hours()).cell_at(slot) == (1, 0)
    assert grid.cell_at(Slot(MONDAY + timedelta(days=1), 540)) is None


def test_counts_leave_the_cancelled_out_and_add_what_was_taken():
    found = [
        appointment(status=Status.COMPLETED, paid=30_000),
        appointment(status=Status.COMPLETED, paid=0),
        appointment(status=Status.CHECKED_IN),
        appointment(status=Status.NO_SHOW),
        appointment(status=Status.CANCELLED),
        appointment(),
    ]
    assert Counts.of(found) == Counts(booked=5, came=3, no_show=1, done=2, cancelled=1, paise=30_000)
