"""A patient's appointments: booked here, and taken from step to step where they stand."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, ClassVar

from PySide6.QtWidgets import QWidget

from hms_desktop.domain.appointments import Appointment, Status
from hms_desktop.domain.permissions import Permission
from hms_desktop.services.all import Services
from hms_desktop.views.context import Ask, ViewContext
from hms_desktop.views.kit.i18n import in_india
from hms_desktop.views.kit.table_view import TableView
from hms_desktop.views.kit.text import button
from hms_desktop.views.portal.clearing import hide_unless
from hms_desktop.views.portal.patient import appointment_forms as forms
from hms_desktop.views.portal.patient.appointment_deeds import AppointmentDeeds
from hms_desktop.views.portal.patient.appointment_table import appointment_model
from hms_desktop.views.portal.patient.inline_form import InlineForm
from hms_desktop.views.portal.patient.panel import Panel


@dataclass(frozen=True, slots=True)
class Diary:
    """What the panel shows."""

    appointments: list[Appointment]
    clinicians: list[tuple[uuid.UUID, str]]


class AppointmentsPanel(Panel):
    """The list, newest first; the buttons act on the chosen one."""

    KINDS: ClassVar[tuple[str, ...]] = ("appointment", "encounter", "staff", "patient_merge")

    def __init__(self, context: ViewContext, patient_id: uuid.UUID, parent: QWidget | None = None) -> None:
        super().__init__(context, patient_id, parent)
        self._clinicians: list[tuple[uuid.UUID, str]] | None = None
        self._then: Callable[[], None] | None = None
        self.booking: InlineForm | None = None
        self.model = appointment_model(self)
        self.table = TableView(self.model, self.tr("Appointments"), self)
        self.table.set_empty(self.tr("No appointments yet. Press A to book one."), icon="calendar")
        self.book_button = button(self.tr("Book (A)"), icon="plus")
        self.book_button.clicked.connect(lambda _checked=False: self.book())
        hide_unless(self.book_button, context.may(Permission.EDIT_APPOINTMENTS))
        self.deeds = AppointmentDeeds(context, self, self.book_button)
        self.table.current_id.connect(lambda _id: self.deeds.show_for(self._chosen()))
        self.body.addWidget(self.deeds)
        self.body.addWidget(self.table, 1)

    def question(self) -> Ask:
        """The patient's appointments, and who sees patients."""
        patient_id = self.patient_id

        def ask(services: Services) -> Diary:
            found = services.appointments.of_patient(services.patients.current_id(patient_id))
            return Diary(found, services.appointments.clinicians())

        return ask

    def show_answer(self, answer: Any) -> None:
        """Show them; the chosen one stays chosen, else the next that is expected."""
        diary: Diary = answer
        if diary.clinicians != self._clinicians:
            self._make_booking_form(diary.clinicians)
        chosen = self.model.id_at(self.table.currentIndex().row())
        self.model.set_records(diary.appointments)
        if not self.table.select_id(chosen):
            expected = [one for one in diary.appointments if one.status in (Status.BOOKED, Status.CHECKED_IN)]
            self.table.select_id(expected[-1].id if expected else None)
        self.deeds.show_for(self._chosen())
        then, self._then = self._then, None
        if then is not None:
            then()

    def _make_booking_form(self, clinicians: list[tuple[uuid.UUID, str]]) -> None:
        if self.booking is not None:
            self.booking.deleteLater()
        self._clinicians = clinicians
        patient_id = self.patient_id
        self.booking = InlineForm(
            self.context,
            forms.booking_fields(clinicians),
            lambda services, values: forms.book(services, patient_id, values),
            self.tr("Book"),
            columns=3,
        )
        self.booking.saved.connect(self._booked)
        self.body.insertWidget(1, self.booking)

    def _booked(self, appointment_id: uuid.UUID) -> None:
        label = self.tr("Appointment booked")
        form = self.booking
        values = form.form.values() if form is not None else {}
        patient_id, held = self.patient_id, [appointment_id]

        def redo(services: Services) -> None:
            held[0] = forms.book(services, patient_id, values)

        self.context.did(label, f"{label}.", lambda services: services.appointments.unbook(held[0]), redo)

    def book(self) -> None:
        """Open the booking form, as soon as the clinicians are known."""
        if self.booking is None:
            self._then = self.book
            return
        self.booking.start(forms.begin_with(self.context.today()))
        self.booking.form.rows["starts_at"].editor.setFocus()

    def check_in_today(self) -> None:
        """Check in the appointment that is booked for today, as soon as it is known."""
        if self._clinicians is None:
            self._then = self.check_in_today
            return
        today = self.context.today()
        for row in range(self.model.rowCount()):
            one: Appointment | None = self.model.record_at(row)
            if one is not None and one.status is Status.BOOKED and in_india(one.starts_at).date() == today:
                self.table.select_id(one.id)
                self.deeds.check_in()
                return
        self.context.say(self.tr("No appointment is booked for today. Press A to book one."))

    def _chosen(self) -> Appointment | None:
        one: Appointment | None = self.model.record_at(self.table.currentIndex().row())
        return one
