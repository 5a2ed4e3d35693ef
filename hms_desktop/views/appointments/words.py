"""Appointments in words: status, place of the visit, one line for a screen reader."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from hms_desktop.domain.appointments import Appointment, Kind, Status
from hms_desktop.domain.time import moment
from hms_desktop.views.kit.i18n import format_date, format_time

_STATUSES: dict[Status, tuple[Any, str]] = {
    Status.BOOKED: (QT_TRANSLATE_NOOP("AppointmentWords", "Booked"), "info"),
    Status.CHECKED_IN: (QT_TRANSLATE_NOOP("AppointmentWords", "Here"), "warning"),
    Status.COMPLETED: (QT_TRANSLATE_NOOP("AppointmentWords", "Done"), "success"),
    Status.CANCELLED: (QT_TRANSLATE_NOOP("AppointmentWords", "Cancelled"), "neutral"),
    Status.NO_SHOW: (QT_TRANSLATE_NOOP("AppointmentWords", "Did not come"), "danger"),
}
_KINDS: dict[Kind, Any] = {
    Kind.CLINIC: QT_TRANSLATE_NOOP("AppointmentWords", "At the clinic"),
    Kind.VIDEO: QT_TRANSLATE_NOOP("AppointmentWords", "Video visit"),
    Kind.HOME: QT_TRANSLATE_NOOP("AppointmentWords", "Home visit"),
}
BY_MISTAKE = "booked-by-mistake"


def status_word(status: Status) -> str:
    """Booked, Here, Done ..."""
    return QCoreApplication.translate("AppointmentWords", _STATUSES[status][0])


def status_colour(status: Status) -> str:
    """The kind of badge: info, warning, success, danger or neutral."""
    return _STATUSES[status][1]


def text_colour(status: Status) -> str:
    """The colour of the word in a list: as the badge, quiet for the cancelled."""
    colour = status_colour(status)
    return "muted" if colour == "neutral" else colour


def kind_word(kind: Kind) -> str:
    """At the clinic, video visit, home visit."""
    return QCoreApplication.translate("AppointmentWords", _KINDS[kind])


def anybody() -> str:
    """Where a clinician's name would stand when none was named."""
    return QCoreApplication.translate("AppointmentWords", "Any clinician")


def clock(minute: int) -> str:
    """09:15 for minutes since midnight."""
    return f"{minute // 60:02d}:{minute % 60:02d}"


def when(ms: int) -> str:
    """Mon 23 Nov, 16:30; for the strip and the card."""
    return f"{format_date(moment(ms).date(), 'ddd d MMM yyyy')}, {format_time(ms)}"


def why_cancelled(appointment: Appointment) -> str:
    """The reason as typed; a booking taken back has a code."""
    if appointment.cancel_reason == BY_MISTAKE:
        return QCoreApplication.translate("AppointmentWords", "Booked by mistake")
    return appointment.cancel_reason or ""


def spoken(appointment: Appointment) -> str:
    """Everything about a card in one line."""
    parts = (
        format_time(appointment.starts_at),
        appointment.patient_name,
        appointment.reason,
        status_word(appointment.status),
        appointment.clinician_name or anybody(),
        "" if appointment.kind is Kind.CLINIC else kind_word(appointment.kind),
    )
    return ", ".join(part for part in parts if part)
