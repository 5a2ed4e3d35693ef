"""What can be done to the chosen appointment: buttons, and the small forms that some of them open."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from hms_desktop.domain.appointments import Appointment, Status
from hms_desktop.domain.permissions import Permission
from hms_desktop.services.all import Services
from hms_desktop.services.appointments import Step
from hms_desktop.views.context import ViewContext
from hms_desktop.views.kit.flow import FlowLayout
from hms_desktop.views.kit.forms import Field
from hms_desktop.views.kit.i18n import format_time, in_india
from hms_desktop.views.kit.text import button
from hms_desktop.views.portal import appointment_steps
from hms_desktop.views.portal.clearing import hide_unless
from hms_desktop.views.portal.patient import appointment_forms as forms
from hms_desktop.views.portal.patient.inline_form import InlineForm

Do = Callable[[Services, uuid.UUID, Mapping[str, Any]], Step]


class AppointmentDeeds(QWidget):
    """Follows the chosen appointment by `show_for`."""

    def __init__(self, context: ViewContext, parent: QWidget, *first: QPushButton) -> None:
        """Buttons given as `first` stand before the others."""
        super().__init__(parent)
        self._context = context
        self._one: Appointment | None = None
        self._target = uuid.UUID(int=0)
        self._buttons: dict[QPushButton, Status | None] = {}
        self.row = FlowLayout()
        for made in first:
            self.row.addWidget(made)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(self.row)
        self.moving = self._form(forms.when_fields(), forms.move, self.tr("Move"), self.tr("Appointment moved"))
        self.cancelling = self._form(
            forms.cancelling_fields(), forms.cancel, self.tr("Cancel the appointment"), self.tr("Appointment cancelled")
        )
        self.completing = self._form(
            forms.completing_fields(), forms.complete, self.tr("Complete the visit"), self.tr("Visit completed")
        )
        self._make_buttons()
        self.show_for(None)

    def _form(self, fields: Sequence[Field], do: Do, label: str, done: str) -> InlineForm:
        noted: dict[str, Any] = {}

        def save(services: Services, values: Mapping[str, Any]) -> Step:
            noted.update(values)
            return do(services, self._target, values)

        def saved(step: Step) -> None:
            row_id, values = step.appointment_id, dict(noted)
            appointment_steps.tell_step(self._context, done, step, lambda services: do(services, row_id, values))

        form = InlineForm(self._context, fields, save, label, columns=3)
        form.saved.connect(saved)
        layout = self.layout()
        assert layout is not None
        layout.addWidget(form)
        return form

    def _make_buttons(self) -> None:
        edit, complete = Permission.EDIT_APPOINTMENTS, Permission.COMPLETE_VISITS
        self.video = button(self.tr("Open the video visit"), "link", "video")
        self.video.clicked.connect(lambda _checked=False: self._open_video())
        for text, status, slot, needed in (
            (self.tr("Check in (I)"), Status.CHECKED_IN, self.check_in, edit),
            (self.tr("Complete…"), Status.COMPLETED, self._start_completing, complete),
            (self.tr("Did not come"), Status.NO_SHOW, self._no_show, edit),
            (self.tr("Move…"), None, self._start_moving, edit),
            (self.tr("Cancel…"), Status.CANCELLED, self._start_cancelling, edit),
        ):
            made = button(text)
            made.clicked.connect(lambda _checked=False, slot=slot: slot())
            hide_unless(made, self._context.may(needed))
            self._buttons[made] = status
            self.row.addWidget(made)
        self.row.addWidget(self.video)

    def show_for(self, one: Appointment | None) -> None:
        """Offer what may be done to an appointment; forms of another one close."""
        if self._one is not None and (one is None or one.id != self._one.id):
            for form in (self.moving, self.cancelling, self.completing):
                form.hide()
        self._one = one
        for made, status in self._buttons.items():
            made.setEnabled(
                one is not None and (one.status is Status.BOOKED if status is None else one.may_become(status))
            )
        expected = one is not None and one.status in (Status.BOOKED, Status.CHECKED_IN)
        self.video.setVisible(expected and one is not None and one.has_video)

    def check_in(self) -> None:
        """The patient has come."""
        if self._one is not None:
            appointment_steps.check_in(self._context, self, self._one.id, self._one.patient_name)

    def _no_show(self) -> None:
        if self._one is not None:
            appointment_steps.no_show(self._context, self, self._one.id, self._one.patient_name)

    def _start_moving(self) -> None:
        if (one := self._one) is not None:
            self._target = one.id
            day = in_india(one.starts_at).date()
            self.moving.start({"day": day, "starts_at": format_time(one.starts_at), "minutes": one.minutes})

    def _start_cancelling(self) -> None:
        if self._one is not None:
            self._target = self._one.id
            self.cancelling.start()

    def _start_completing(self) -> None:
        if self._one is not None:
            self._target = self._one.id
            self.completing.start()

    def _open_video(self) -> None:
        if (one := self._one) is not None:
            row_id = one.id
            self._context.read(
                lambda services: services.appointments.video_link(row_id),
                done=lambda link: QDesktopServices.openUrl(QUrl(link)),
                parent=self,
            )
