"""The chosen appointment in full, with a button for everything that can be done with it now."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from hms_desktop.domain.appointments import Appointment, Kind, Status
from hms_desktop.domain.permissions import Permission
from hms_desktop.views.appointments.words import (
    anybody,
    kind_word,
    status_colour,
    status_word,
    when,
    why_cancelled,
)
from hms_desktop.views.context import ViewContext
from hms_desktop.views.kit.cards import Badge
from hms_desktop.views.kit.flow import FlowLayout
from hms_desktop.views.kit.i18n import rupees
from hms_desktop.views.kit.text import Text, button
from hms_desktop.views.kit.theme import theme

STILL_OPEN = (Status.BOOKED, Status.CHECKED_IN)
COMPLETE = Permission.COMPLETE_VISITS


def deed_is_open(context: ViewContext, one: Appointment, deed: str) -> bool:
    """Whether the rules, the time and the role allow a deed now."""
    if deed in ("video", "copy-link"):
        return one.has_video and one.status in STILL_OPEN
    if not context.may(COMPLETE if deed == "complete" else Permission.EDIT_APPOINTMENTS):
        return False
    if deed == "send-link":
        return one.has_video and one.status in STILL_OPEN
    if deed == "move":
        return one.status is Status.BOOKED
    if deed == "no-show" and one.starts_at > context.now_ms():
        return False
    targets = {"check-in": Status.CHECKED_IN, "complete": Status.COMPLETED, "cancel": Status.CANCELLED}
    return one.may_become(targets.get(deed, Status.NO_SHOW))


class AppointmentCard(QWidget):
    """Signals: `wanted(deed)`: check-in, complete, no-show, move, cancel, video, copy-link, send-link, open-patient."""

    wanted = Signal(str)

    def __init__(self, context: ViewContext, parent: QWidget, *, with_patient: bool = True) -> None:
        """Without `with_patient` the name is left out, as on the patient's own page."""
        super().__init__(parent)
        self._context = context
        self._name = Text("", "heading", self)
        self._name.setVisible(with_patient)
        self._status = Badge("", parent=self)
        self._when = Text("", "strong", self)
        self._facts = Text("", "", self)
        self._why = Text("", "muted", self)
        self.buttons: dict[str, QPushButton] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme().space.s)
        column.addWidget(self._name)
        head = QHBoxLayout()
        head.addWidget(self._when, 1)
        head.addWidget(self._status)
        column.addLayout(head)
        column.addWidget(self._facts)
        column.addWidget(self._why)
        for deeds in self._deeds(with_patient=with_patient):
            column.addLayout(self._row(deeds))
        column.addStretch()

    def show_appointment(self, one: Appointment) -> None:
        """Show it, and only what can be done with it."""
        self._name.setText(one.patient_name)
        self._status.show_as(status_word(one.status), status_colour(one.status))
        self._when.setText(when(one.starts_at))
        self._facts.setText("\n".join(self._lines(one)))
        why = why_cancelled(one) if one.status is Status.CANCELLED else one.note or ""
        self._why.setText(why)
        self._why.setVisible(bool(why))
        for deed, made in self.buttons.items():
            made.setVisible(deed == "open-patient" or deed_is_open(self._context, one, deed))

    def focus_first(self) -> None:
        """Go to the first button that can be pressed."""
        for made in self.buttons.values():
            if made.isVisibleTo(self):
                made.setFocus()
                return

    def _deeds(self, *, with_patient: bool) -> list[list[tuple[str, str, str, str]]]:
        steps = [
            ("check-in", self.tr("Check in (C)"), "primary", "check"),
            ("complete", self.tr("Complete… (D)"), "", "rupee"),
            ("no-show", self.tr("Did not come (S)"), "", ""),
            ("move", self.tr("Move… (M)"), "", "clock"),
            ("cancel", self.tr("Cancel… (X)"), "", "close"),
        ]
        video = [
            ("video", self.tr("Open the video visit (V)"), "", "video"),
            ("copy-link", self.tr("Copy the link"), "link", "copy"),
            ("send-link", self.tr("Send to patient…"), "link", "send"),
        ]
        return [steps, video, [("open-patient", self.tr("Open the record"), "link", "user")] if with_patient else []]

    def _row(self, deeds: list[tuple[str, str, str, str]]) -> FlowLayout:
        flow = FlowLayout()
        for deed, text, kind, icon in deeds:
            made = button(text, kind, icon, self)
            made.clicked.connect(lambda _checked=False, deed=deed: self.wanted.emit(deed))
            self.buttons[deed] = made
            flow.addWidget(made)
        return flow

    def _lines(self, one: Appointment) -> list[str]:
        length = self.tr("{minutes} minutes, {whom}").format(
            minutes=one.minutes, whom=one.clinician_name or anybody()
        )  # fmt: skip
        paid = self.tr("Paid {amount}").format(amount=rupees(one.amount_paise)) if one.amount_paise is not None else ""
        where = "" if one.kind is Kind.CLINIC else kind_word(one.kind)
        return [line for line in (length, where, one.reason, one.phone, paid) if line]
