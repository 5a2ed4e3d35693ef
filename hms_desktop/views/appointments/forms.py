"""The short forms: why it is cancelled, what came of the visit."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from hms_desktop.domain.appointments import Appointment
from hms_desktop.views.appointments import deeds
from hms_desktop.views.appointments.deed_form import DeedForm
from hms_desktop.views.appointments.words import when
from hms_desktop.views.context import ViewContext
from hms_desktop.views.kit.forms import Field

translate = QCoreApplication.translate


def cancel_form(context: ViewContext, one: Appointment, parent: QWidget) -> DeedForm:
    """Asks why."""
    return DeedForm(
        context,
        translate("AppointmentForms", "Cancel the appointment"),
        [
            Field(
                "reason",
                translate("AppointmentForms", "Why it is cancelled"),
                required=True,
                placeholder=translate("AppointmentForms", "Patient asked for another day"),
            )
        ],
        translate("AppointmentForms", "Cancel the appointment"),
        lambda values: deeds.cancel(one, values["reason"]),
        parent,
        note=note_of(one),
    )


def complete_form(context: ViewContext, one: Appointment, parent: QWidget) -> DeedForm:
    """Asks for the diagnosis note and the amount."""
    return DeedForm(
        context,
        translate("AppointmentForms", "Complete the visit"),
        [
            Field("diagnosis", translate("AppointmentForms", "Diagnosis note"), "notes"),
            Field(
                "amount_paise",
                translate("AppointmentForms", "Amount in rupees"),
                "money",
                required=True,
                help=translate("AppointmentForms", "0 when nothing was paid."),
            ),
        ],
        translate("AppointmentForms", "Complete the visit"),
        lambda values: deeds.complete(one, values["diagnosis"], values["amount_paise"]),
        parent,
        note=note_of(one),
    )


def note_of(one: Appointment) -> str:
    """Whose appointment a form is about."""
    return f"{one.patient_name}\n{when(one.starts_at)}"
