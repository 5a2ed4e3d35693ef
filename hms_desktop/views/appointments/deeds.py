"""What can be done with appointments: each deed can be taken back and done again."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject

from hms_desktop.domain.appointments import Appointment
from hms_desktop.domain.errors import ClinicError, Invalid
from hms_desktop.services.all import Services
from hms_desktop.services.appointments.service import SAME, Booking, Step
from hms_desktop.views.appointments.words import when
from hms_desktop.views.context import ViewContext
from hms_desktop.views.speech import say_code, told

translate = QCoreApplication.translate


class Deed:
    """`label` names it for undo, `message` is said when it is done; `do` may be called again after `undo`."""

    def __init__(self, label: str, message: str) -> None:
        self.label, self.message = label, message

    def do(self, services: Services) -> uuid.UUID:
        """Do it, or do it again; returns the appointment's id."""
        raise NotImplementedError

    def undo(self, services: Services) -> None:
        """Take it back."""
        raise NotImplementedError


class Take(Deed):
    """A step of an appointment's life."""

    def __init__(self, label: str, message: str, verb: Callable[[Services], Step]) -> None:
        super().__init__(label, message)
        self._verb = verb
        self._steps: list[Step] = []

    def do(self, services: Services) -> uuid.UUID:
        """Take the step."""
        step = self._verb(services)
        self._steps.append(step)
        return step.appointment_id

    def undo(self, services: Services) -> None:
        """Take the last one back."""
        services.appointments.take_back(self._steps[-1])
        self._steps.pop()


class Book(Deed):
    """A booking: taken back it stays as cancelled, done again it is the same appointment."""

    def __init__(self, label: str, message: str, booking: Booking) -> None:
        super().__init__(label, message)
        self._booking = booking
        self._booked: uuid.UUID | None = None
        self._undone: Step | None = None

    def do(self, services: Services) -> uuid.UUID:
        """Book, or bring the booking back."""
        if self._booked is None:
            self._booked = services.appointments.book(self._booking)
        elif self._undone is not None:
            services.appointments.take_back(self._undone)
        return self._booked

    def undo(self, services: Services) -> None:
        """Cancel it as booked by mistake."""
        if self._booked is not None:
            self._undone = services.appointments.unbook(self._booked)


def book(name: str, booking: Booking) -> Deed:
    """Put an appointment into the diary."""
    label = translate("AppointmentDeeds", "Book {name}").format(name=name)
    return Book(
        label,
        translate("AppointmentDeeds", "Booked: {name}, {when}.").format(name=name, when=when(booking.starts_at)),
        booking,
    )


def move(one: Appointment, starts_at: int, minutes: int, clinician_id: uuid.UUID | None = SAME) -> Deed:
    """Give it another time, and perhaps another clinician."""
    message = translate("AppointmentDeeds", "Moved: {name}, now {when}.").format(
        name=one.patient_name, when=when(starts_at)
    )
    return Take(
        translate("AppointmentDeeds", "Move {name}").format(name=one.patient_name),
        message,
        lambda services: services.appointments.move(one.id, starts_at, minutes, clinician_id),
    )


def check_in(one: Appointment) -> Deed:
    """The patient has come."""
    return Take(
        translate("AppointmentDeeds", "Check in {name}").format(name=one.patient_name),
        translate("AppointmentDeeds", "{name} is here.").format(name=one.patient_name),
        lambda services: services.appointments.check_in(one.id),
    )


def no_show(one: Appointment) -> Deed:
    """The patient did not come."""
    return Take(
        translate("AppointmentDeeds", "{name} did not come").format(name=one.patient_name),
        translate("AppointmentDeeds", "Noted: {name} did not come.").format(name=one.patient_name),
        lambda services: services.appointments.no_show(one.id),
    )


def cancel(one: Appointment, reason: str) -> Deed:
    """It does not take place."""
    return Take(
        translate("AppointmentDeeds", "Cancel the appointment of {name}").format(name=one.patient_name),
        translate("AppointmentDeeds", "Cancelled: {name}, {when}.").format(
            name=one.patient_name, when=when(one.starts_at)
        ),
        lambda services: services.appointments.cancel(one.id, reason),
    )


def complete(one: Appointment, diagnosis: str | None, amount_paise: int) -> Deed:
    """It took place."""
    return Take(
        translate("AppointmentDeeds", "Complete the visit of {name}").format(name=one.patient_name),
        translate("AppointmentDeeds", "Visit of {name} completed.").format(name=one.patient_name),
        lambda services: services.appointments.complete(one.id, diagnosis, amount_paise),
    )


def perform(
    context: ViewContext,
    deed: Deed,
    parent: QObject,
    done: Callable[[uuid.UUID], Any] | None = None,
    failed: Callable[[BaseException], Any] | None = None,
) -> None:
    """Do it as a write, remember it for undo, and say it; what is refused is said too unless `failed` takes it."""

    def finished(appointment_id: uuid.UUID) -> None:
        context.did(deed.label, deed.message, undo=deed.undo, redo=deed.do)
        if done is not None:
            done(appointment_id)

    context.write(deed.do, done=finished, failed=failed or (lambda error: say_failure(context, error)), parent=parent)


def say_failure(context: ViewContext, error: BaseException) -> None:
    """Tell why it was refused; a fault of ours goes on to the crash card."""
    if isinstance(error, Invalid):
        context.say(" ".join(say_code(code) for code in error.fields.values()), "warning")
    elif isinstance(error, ClinicError):
        context.say(told(error), "warning")
    else:
        raise error
