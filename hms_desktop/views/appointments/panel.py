"""One patient's appointments: the list, newest first, and what can be done with the chosen one."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from hms_desktop.domain.appointments import Appointment, Status
from hms_desktop.domain.errors import ClinicError, NotFound
from hms_desktop.domain.permissions import Permission
from hms_desktop.domain.time import day_of
from hms_desktop.services.all import Services
from hms_desktop.views.appointments.grid import Clinicians
from hms_desktop.views.appointments.patient_editor import Chosen
from hms_desktop.views.appointments.side import Side
from hms_desktop.views.appointments.view import ON_A_CARD
from hms_desktop.views.appointments.words import kind_word, status_word, text_colour, when
from hms_desktop.views.context import ViewContext
from hms_desktop.views.kit.columns import Column
from hms_desktop.views.kit.table import ListModel
from hms_desktop.views.kit.table_view import TableView
from hms_desktop.views.kit.text import button
from hms_desktop.views.kit.theme import follow_theme, theme

KINDS = ("appointment", "encounter", "staff", "patient_merge")
SIDE_WIDTH = 290


@dataclass(frozen=True, slots=True)
class Read:
    """What was read for one patient."""

    patient: Chosen
    appointments: list[Appointment]
    clinicians: Clinicians


class AppointmentPanel(QWidget):
    """Empty until `show_patient`. The letters of the diary (C, D, S, M, X, V) act on the chosen row, N books."""

    def __init__(self, context: ViewContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.patient_id: uuid.UUID | None = None
        self._read: Read | None = None
        self._then: Callable[[], None] | None = None
        self._stale = True
        self._wanted: uuid.UUID | None = None
        self.model = ListModel(self._columns(), parent=self)
        self.table = TableView(self.model, self.tr("Appointments"), self)
        self.table.set_empty(self.tr("No appointments yet. N books one."), icon="calendar")
        self.table.installEventFilter(self)
        self.table.current_id.connect(lambda _id: self._show_chosen())
        self.table.activated_id.connect(lambda _id: self._go_to_card())
        self.side = Side(context, self, hint=self.tr("Choose an appointment, or book one with N."), with_patient=False)
        self.side.done.connect(self._want)
        self.side.closed.connect(self.table.setFocus)
        self.book_button = button(self.tr("Book (N)"), "", "plus", self)
        self.book_button.clicked.connect(self.book)
        self.book_button.setVisible(context.may(Permission.EDIT_APPOINTMENTS))
        self._lay_out()
        context.bus.subscribe(self, KINDS, lambda _changed: self.refresh())
        follow_theme(self, lambda: self.side.setFixedWidth(SIDE_WIDTH * (100 + theme().scale) // 200))

    def show_patient(self, patient_id: uuid.UUID) -> None:
        """Show the appointments of one patient."""
        self.patient_id, self._read = patient_id, None
        self.side.close_form()
        self.refresh()

    def refresh(self) -> None:
        """Ask again now, or when the panel is shown next."""
        self._stale = True
        if self.patient_id is not None and self.isVisible():
            self._ask(self.patient_id)

    def showEvent(self, event: QShowEvent) -> None:
        """Ask when shown with nothing or old things in it."""
        super().showEvent(event)
        if self._stale:
            self.refresh()

    def _ask(self, asked: uuid.UUID) -> None:
        self._stale = False

        def ask(services: Services) -> Read:
            current = services.patients.current_id(asked)
            name = services.patients.details(current).name
            found = services.appointments.of_patient(current)
            return Read(Chosen(current, name), found, services.appointments.clinicians())

        key = f"appointments-{id(self)}"
        self._context.read(ask, done=self._show, failed=self._failed, parent=self, cancel_previous=key)

    def book(self) -> None:
        """Open the booking form, as soon as the patient is read."""
        if self._read is None:
            self._then = self.book
        else:
            self.side.book(patient=self._read.patient)

    def check_in_today(self) -> None:
        """Check in the appointment that is booked for today."""
        if self._read is None:
            self._then = self.check_in_today
            return
        today = self._context.today()
        booked = [one for one in self._read.appointments if one.status is Status.BOOKED]
        due = [one for one in booked if day_of(one.starts_at) == today]
        if not due:
            self._context.say(self.tr("No appointment is booked for today."), "info")
            return
        self.table.select_id(due[-1].id)
        self.side.close_form()
        self.side.show_appointment(due[-1])
        self.side.begin("check-in")

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        """The letters belong to the list while it has the focus, not to the page around it."""
        if isinstance(event, QKeyEvent) and not event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier:
            key = Qt.Key(event.key())
            if key in ON_A_CARD or key == Qt.Key.Key_N:
                if event.type() == QEvent.Type.ShortcutOverride:
                    event.accept()
                    return True
                if event.type() == QEvent.Type.KeyPress:
                    self.book() if key == Qt.Key.Key_N else self.side.begin(ON_A_CARD[key])
                    return True
        return False

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(theme().space.s)
        left.addWidget(self.book_button, alignment=Qt.AlignmentFlag.AlignLeft)
        left.addWidget(self.table, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, theme().space.s, 0, 0)
        row.setSpacing(theme().space.s)
        row.addLayout(left, 1)
        row.addWidget(self.side)

    def _columns(self) -> list[Column]:
        return [
            Column("when", self.tr("When"), lambda one: when(one.starts_at), width=165, strong=True),
            Column("status", self.tr("Status"), lambda one: status_word(one.status), width=95, colour=_colour),
            Column("reason", self.tr("Reason"), lambda one: one.reason or kind_word(one.kind)),
        ]

    def _show(self, read: Read) -> None:
        self._read = read
        self.side.clinicians = read.clinicians
        chosen = self._wanted or self.model.id_at(self.table.currentIndex().row())
        self._wanted = None
        self.model.set_records(read.appointments)
        if chosen is None or not self.table.select_id(chosen):
            expected = [one for one in read.appointments if one.status in (Status.BOOKED, Status.CHECKED_IN)]
            self.table.select_id(expected[-1].id if expected else None)
        self._show_chosen()
        then, self._then = self._then, None
        if then is not None:
            then()

    def _show_chosen(self) -> None:
        self.side.show_appointment(self.model.record_at(self.table.currentIndex().row()))

    def _go_to_card(self) -> None:
        self.side.card.focus_first()

    def _want(self, appointment_id: uuid.UUID) -> None:
        self._wanted = appointment_id
        self.refresh()

    def _failed(self, error: BaseException) -> None:
        """A record that is gone is told once, by the page around."""
        if not isinstance(error, ClinicError):
            raise error
        if not isinstance(error, NotFound):
            self._context.say_error(error)


def _colour(one: Appointment) -> str:
    return text_colour(one.status)
