"""The small forms of a patient's appointments: book, move, cancel, complete."""

from __future__ import annotations

import uuid
from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication

from hms_desktop.domain.appointments import Kind
from hms_desktop.domain.time import ms_of
from hms_desktop.services.all import Services
from hms_desktop.services.appointments import Booking, Step
from hms_desktop.views.kit.forms import Field
from hms_desktop.views.portal.clock_text import parse_clock
from hms_desktop.views.portal.words import word

translate = QCoreApplication.translate
DEFAULT_MINUTES = 15
_MS = 60_000


def when_fields() -> list[Field]:
    """Day, time and length."""
    return [
        Field("day", translate("Appointments", "Day"), "date", True),
        Field("starts_at", translate("Appointments", "Time"), required=True, characters=10, validate=_time_problem),
        Field("minutes", translate("Appointments", "Minutes"), "number", True),
    ]


def booking_fields(clinicians: Sequence[tuple[uuid.UUID, str]]) -> list[Field]:
    """Everything asked when booking."""
    kinds = [(kind.value, word("visit", kind.value)) for kind in Kind]
    return [
        *when_fields(),
        Field("kind", translate("Appointments", "Kind"), "choice", True, choices=kinds),
        Field("clinician", translate("Appointments", "With"), "choice", choices=list(clinicians)),
        Field("reason", translate("Appointments", "Reason")),
    ]


def completing_fields() -> list[Field]:
    """What is noted when a visit took place."""
    return [
        Field("diagnosis", translate("Appointments", "Diagnosis note"), wide=True),
        Field("amount_paise", translate("Appointments", "Amount"), "money", True),
    ]


def cancelling_fields() -> list[Field]:
    """Why it does not take place."""
    return [Field("reason", translate("Appointments", "Why it is cancelled"), required=True, wide=True)]


def starts_at(values: Mapping[str, Any]) -> int:
    """The moment of a form's day and time, in ms."""
    minutes = parse_clock(values["starts_at"]) or 0
    return ms_of(values["day"], 0) + minutes * _MS


def book(services: Services, patient_id: uuid.UUID, values: Mapping[str, Any]) -> uuid.UUID:
    """Book what stands in the form. Raises Invalid, Refused."""
    booking = Booking(
        patient_id,
        starts_at(values),
        values["minutes"],
        Kind(values["kind"]),
        values["reason"],
        values["clinician"],
    )
    return services.appointments.book(booking)


def move(services: Services, appointment_id: uuid.UUID, values: Mapping[str, Any]) -> Step:
    """Move to the day and time in the form. Raises Invalid, Refused."""
    return services.appointments.move(appointment_id, starts_at(values), values["minutes"])


def cancel(services: Services, appointment_id: uuid.UUID, values: Mapping[str, Any]) -> Step:
    """Cancel with the reason in the form. Raises Refused."""
    return services.appointments.cancel(appointment_id, values["reason"])


def complete(services: Services, appointment_id: uuid.UUID, values: Mapping[str, Any]) -> Step:
    """Complete with the note and amount in the form. Raises Invalid, Refused."""
    return services.appointments.complete(appointment_id, values["diagnosis"], values["amount_paise"])


def begin_with(today: date) -> dict[str, Any]:
    """What the booking form begins with."""
    return {"day": today, "minutes": DEFAULT_MINUTES, "kind": Kind.CLINIC.value}


def _time_problem(text: str) -> str:
    return "" if parse_clock(text) is not None else "time-unreadable"
