"""A patient's appointments as rows."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject

from hms_desktop.domain.appointments import Appointment, Kind, Status
from hms_desktop.views.kit.columns import Column
from hms_desktop.views.kit.i18n import format_when, rupees
from hms_desktop.views.kit.table import ListModel
from hms_desktop.views.portal.words import word

translate = QCoreApplication.translate
STATUS_COLOURS = {
    Status.BOOKED: "info", Status.CHECKED_IN: "accent", Status.COMPLETED: "success", Status.NO_SHOW: "danger",
    Status.CANCELLED: "muted",
}  # fmt: skip


def appointment_model(parent: QObject) -> ListModel:
    """Columns for one patient's appointments."""
    columns = [
        Column(
            "when",
            translate("Appointments", "When"),
            lambda one: format_when(one.starts_at),
            width=150,
            strong=True,
            icon=kind_icon,
        ),
        Column("status", translate("Appointments", "Status"), status_text, width=105, colour=status_colour),
        Column("with", translate("Appointments", "With"), lambda one: one.clinician_name or "", width=140),
        Column("reason", translate("Appointments", "Reason"), _reason),
        Column("amount", translate("Appointments", "Amount"), _amount, align="right", width=80),
    ]
    return ListModel(columns, parent=parent)


def kind_icon(one: Appointment) -> str:
    """A picture for a visit that is not at the clinic."""
    return {Kind.VIDEO: "video", Kind.HOME: "home"}.get(one.kind, "")


def status_text(one: Appointment) -> str:
    """Where it stands."""
    return word("appointment", one.status.value)


def status_colour(one: Appointment) -> str:
    """The colour of where it stands."""
    return STATUS_COLOURS[one.status]


def _reason(one: Appointment) -> str:
    return (one.cancel_reason if one.status is Status.CANCELLED else one.reason) or ""


def _amount(one: Appointment) -> str:
    return "" if one.amount_paise is None else rupees(one.amount_paise)
