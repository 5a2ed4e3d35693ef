"""Taking an appointment one step further, with the way back in the strip."""

from __future__ import annotations

import uuid
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject

from hms_desktop.domain.appointments import Status
from hms_desktop.services.all import Services
from hms_desktop.services.appointments import Step
from hms_desktop.views.context import ViewContext
from hms_desktop.views.portal.words import word

translate = QCoreApplication.translate
Again = Callable[[Services], Step]


def tell_step(context: ViewContext, label: str, step: Step, again: Again) -> None:
    """Say what was done to an appointment; undo puts it back, redo takes the step again."""
    held = [step]

    def redo(services: Services) -> None:
        held[0] = again(services)

    context.did(label, f"{label}.", lambda services: services.appointments.take_back(held[0]), redo)


def do_step(context: ViewContext, owner: QObject, label: str, step: Again) -> None:
    """Take a step now and tell it."""
    context.write(step, done=lambda done: tell_step(context, label, done, step), parent=owner)


def check_in(context: ViewContext, owner: QObject, appointment_id: uuid.UUID, name: str) -> None:
    """The patient has come."""
    label = translate("Appointments", "{name}: {status}").format(name=name, status=_status(Status.CHECKED_IN))
    do_step(context, owner, label, lambda services: services.appointments.check_in(appointment_id))


def no_show(context: ViewContext, owner: QObject, appointment_id: uuid.UUID, name: str) -> None:
    """The patient did not come."""
    label = translate("Appointments", "{name}: {status}").format(name=name, status=_status(Status.NO_SHOW))
    do_step(context, owner, label, lambda services: services.appointments.no_show(appointment_id))


def _status(status: Status) -> str:
    return word("appointment", status.value).lower()
