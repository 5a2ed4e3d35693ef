"""Which appointment stands in which cell: a day by clinician and quarter of an hour, a week by day and hour."""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from itertools import count

from hms_desktop.domain.appointments import Appointment, Status
from hms_desktop.domain.clinic_hours import ClinicHours
from hms_desktop.domain.time import moment, ms_of

HOUR = 60
MINUTE_MS = 60_000
Cell = tuple[int, int]
Clinicians = Sequence[tuple[uuid.UUID, str]]


@dataclass(frozen=True, slots=True)
class Slot:
    """A place in the diary: a day, minutes since midnight, and whose column it is; None is anybody's."""

    day: date
    minute: int
    clinician_id: uuid.UUID | None = None

    @property
    def starts_at(self) -> int:
        """Milliseconds since 1970 UTC."""
        return ms_of(self.day) + self.minute * MINUTE_MS


@dataclass(frozen=True, slots=True)
class Head:
    """A column: its day and clinician, its title ("" for anybody's), how many it holds; False `first` beside its own."""

    day: date
    clinician_id: uuid.UUID | None
    title: str
    count: int
    first: bool = True


@dataclass(frozen=True, slots=True)
class Grid:
    """A diary ready to be shown; `minutes` and `labels` are of the rows, `spans` are (row, column, rows) of long cards."""

    heads: tuple[Head, ...] = ()
    minutes: tuple[int, ...] = ()
    labels: tuple[str, ...] = ()
    step: int = 15
    is_week: bool = False
    cards: Mapping[Cell, Appointment] = field(default_factory=dict)
    spans: tuple[tuple[int, int, int], ...] = ()
    open_cells: frozenset[Cell] = frozenset()

    def slot(self, row: int, column: int) -> Slot:
        """Where a new appointment in a cell would stand."""
        head = self.heads[column]
        return Slot(head.day, self.minutes[row], head.clinician_id)

    def cell_of(self, appointment_id: uuid.UUID) -> Cell | None:
        """Where an appointment stands."""
        return next((cell for cell, one in self.cards.items() if one.id == appointment_id), None)

    def cell_at(self, slot: Slot) -> Cell | None:
        """The cell of a place, or of its time on that day when the clinician has no column."""
        columns = [at for at, head in enumerate(self.heads) if head.day == slot.day]
        own = [at for at in columns if self.heads[at].clinician_id == slot.clinician_id]
        rows = [row for row, minute in enumerate(self.minutes) if minute <= slot.minute]
        chosen = own or columns
        return (rows[-1] if rows else 0, chosen[0]) if chosen and self.minutes else None


def day_grid(day: date, appointments: Iterable[Appointment], clinicians: Clinicians, hours: ClinicHours) -> Grid:
    """One column for each clinician and one for anybody, twice as many where two stand beside each other."""
    shown = sorted(appointments, key=lambda one: (one.status is Status.CANCELLED, one.starts_at))
    first = min([hours.first, *(_floor(minute_of(one), HOUR) for one in shown)])
    last = max([hours.last, *(minute_of(one) + one.minutes for one in shown)])
    minutes = tuple(range(first, last, hours.step))
    heads: list[Head] = []
    cards: dict[Cell, Appointment] = {}
    spans: list[tuple[int, int, int]] = []
    for clinician_id, title in _columns(shown, clinicians):
        own = [one for one in shown if one.clinician_id == clinician_id]
        ends: list[int] = []
        for one in own:
            row = (minute_of(one) - first) // hours.step
            end = max(row + 1, -(-(minute_of(one) + one.minutes - first) // hours.step))
            lane = next(lane for lane in count() if lane >= len(ends) or ends[lane] <= row)
            ends[lane : lane + 1] = [end]
            cards[row, len(heads) + lane] = one
            if end - row > 1:
                spans.append((row, len(heads) + lane, end - row))
        heads += [Head(day, clinician_id, title, len(own), lane == 0) for lane in range(max(1, len(ends)))]
    labels = tuple(f"{m // HOUR:02d}:00" if m % HOUR == 0 else f":{m % HOUR:02d}" for m in minutes)
    sittings = hours.on(day)
    rows = [row for row, minute in enumerate(minutes) if any(begin <= minute < end for begin, end in sittings)]
    free = frozenset((row, column) for row in rows for column in range(len(heads)))
    return Grid(tuple(heads), minutes, labels, hours.step, False, cards, tuple(spans), free)


def week_grid(monday: date, appointments: Iterable[Appointment], hours: ClinicHours) -> Grid:
    """Seven days side by side; each hour has as many rows as its fullest day needs."""
    days = [monday + timedelta(days=ahead) for ahead in range(7)]
    by_hour: dict[tuple[date, int], list[Appointment]] = {}
    for one in sorted(appointments, key=lambda one: (one.starts_at, one.patient_name)):
        by_hour.setdefault((moment(one.starts_at).date(), minute_of(one) // HOUR), []).append(one)
    found = [hour for _, hour in by_hour]
    minutes: list[int] = []
    cards: dict[Cell, Appointment] = {}
    for hour in range(min([hours.first // HOUR, *found]), max([-(-hours.last // HOUR), *(h + 1 for h in found)])):
        top = len(minutes)
        for column, day in enumerate(days):
            for place, one in enumerate(by_hour.get((day, hour), ())):
                cards[top + place, column] = one
        height = max([1, *(len(by_hour.get((day, hour), ())) for day in days)])
        minutes += [hour * HOUR] * height
    labels = tuple("" if row and minutes[row - 1] == m else f"{m // HOUR:02d}:00" for row, m in enumerate(minutes))
    counts = {day: sum(len(held) for (held_day, _), held in by_hour.items() if held_day == day) for day in days}
    heads = tuple(Head(day, None, "", counts[day]) for day in days)
    free = frozenset(
        (row, column)
        for column, day in enumerate(days)
        for row, minute in enumerate(minutes)
        if any(begin < minute + HOUR and minute < end for begin, end in hours.on(day))
    )
    return Grid(heads, tuple(minutes), labels, HOUR, True, cards, (), free)


def minute_of(appointment: Appointment) -> int:
    """When it begins, in minutes since midnight."""
    at = moment(appointment.starts_at)
    return at.hour * HOUR + at.minute


def _columns(shown: Sequence[Appointment], clinicians: Clinicians) -> list[tuple[uuid.UUID | None, str]]:
    """Clinicians of now, those who left but have appointments, and anybody."""
    columns: dict[uuid.UUID | None, str] = dict(clinicians)
    for one in shown:
        if one.clinician_id is not None:
            columns.setdefault(one.clinician_id, one.clinician_name or "")
    return [*columns.items(), (None, "")]


def _floor(minute: int, step: int) -> int:
    return minute // step * step
