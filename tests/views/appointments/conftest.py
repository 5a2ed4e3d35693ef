"""A clinic with two clinicians and a day of appointments, and a context that works on the spot."""

import uuid
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from typing import Any

import pytest

from hms_desktop.domain.appointments import Kind
from hms_desktop.domain.model import Staff
from hms_desktop.domain.permissions import Permission
from hms_desktop.domain.time import ms_of
from hms_desktop.services.appointments.service import Booking
from hms_desktop.views.context import ViewContext
from hms_desktop.views.kit.messages import Strip
from hms_desktop.work.events import Bus, Changed
from tests.helpers.clinic import ClinicForTests
from tests.helpers.outreach import add_patient
from tests.helpers.qt import NowRunner

TODAY = date(2026, 11, 22)
MONDAY = date(2026, 11, 23)
NAMES = ("Asha Devi", "Bharat Lal", "श्रीमती लक्ष्मीबाई", "Dinesh Rao", "Esha Sen", "Farida Begum")


@dataclass
class Stage:
    """The clinic, its context, and what was put into it."""

    clinic: ClinicForTests
    context: ViewContext
    runner: NowRunner
    strip: Strip
    clinicians: list[uuid.UUID] = field(default_factory=list)
    patients: list[uuid.UUID] = field(default_factory=list)

    def book(self, patient: int, hour: int, minute: int = 0, whose: int | None = 0, **more: Any) -> uuid.UUID:
        """An appointment on Monday."""
        whom = None if whose is None else self.clinicians[whose]
        day = more.pop("day", MONDAY)
        booking = Booking(self.patients[patient], ms_of(day, hour, minute), clinician_id=whom, **more)
        return self.clinic.services.appointments.book(booking)

    def get(self, appointment_id: uuid.UUID) -> Any:
        """The appointment as it is now."""
        return self.clinic.services.appointments.get(appointment_id)

    def undo(self) -> None:
        """Ctrl+Z."""
        self.context.undo.undo()

    def redo(self) -> None:
        """Ctrl+Y."""
        self.context.undo.redo()


@pytest.fixture
def stage(clinic: ClinicForTests, qtbot: Any) -> Iterator[Stage]:
    """Reads and writes run at once, so that a key press is done when the call returns."""
    runner, bus, strip = NowRunner(), Bus(), Strip()
    qtbot.addWidget(strip)
    context = ViewContext(runner, bus, None, strip)  # type: ignore[arg-type]
    context.services.set_result(clinic.services)
    context.become(clinic.desk.actor)
    clinic.database.listen(lambda changes: bus.publish(Changed(changes.tables, changes.ids)))
    made = Stage(clinic, context, runner, strip)
    for name in ("Dr Rao", "Dr Sen"):
        one = clinic.new_id()
        with clinic.desk.write(Permission.MANAGE_STAFF, "test") as work:
            work.insert(Staff, {"id": one, "name": name, "login": name, "role": "clinician"})
        made.clinicians.append(one)
    made.patients = [add_patient(clinic, name, phone=f"+9198765000{at:02}") for at, name in enumerate(NAMES)]
    yield made
    assert runner.unhandled == []


@pytest.fixture
def day(stage: Stage) -> dict[str, uuid.UUID]:
    """Monday's appointments by name."""
    return {
        "asha": stage.book(0, 9),
        "bharat": stage.book(1, 9, 15, minutes=45, reason="Pressure check"),
        "lakshmi": stage.book(2, 9, 0, 1, kind=Kind.VIDEO),
        "dinesh": stage.book(3, 17, 0, None),
    }
