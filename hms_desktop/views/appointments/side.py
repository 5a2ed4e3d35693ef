"""Beside the diary: the chosen appointment, or the form of what is being done."""

from __future__ import annotations

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from hms_desktop.domain.appointments import Appointment
from hms_desktop.domain.permissions import Permission
from hms_desktop.views.appointments import deeds
from hms_desktop.views.appointments.card import AppointmentCard, deed_is_open
from hms_desktop.views.appointments.forms import cancel_form, complete_form
from hms_desktop.views.appointments.grid import Clinicians, Slot
from hms_desktop.views.appointments.innermost import Innermost
from hms_desktop.views.appointments.patient_editor import Chosen
from hms_desktop.views.appointments.send_form import SendForm
from hms_desktop.views.appointments.when_form import BookForm, MoveForm
from hms_desktop.views.context import ViewContext
from hms_desktop.views.kit.text import Text
from hms_desktop.views.kit.theme import theme

_DEEDS = {"check-in": deeds.check_in, "no-show": deeds.no_show}


class Side(QFrame):
    """Signals: `done(appointment id)` after a deed, `closed()` when a form was left or ended."""

    done = Signal(object)
    closed = Signal()

    def __init__(self, context: ViewContext, parent: QWidget, *, hint: str, with_patient: bool = True) -> None:
        """`hint` stands there while nothing is chosen."""
        super().__init__(parent)
        self.setProperty("surface", "card")
        self.context = context
        self.clinicians: Clinicians = ()
        self.one: Appointment | None = None
        self.form: Innermost | None = None
        self._hint = Text(hint, "muted", self)
        self.card = AppointmentCard(context, self, with_patient=with_patient)
        self.card.wanted.connect(self.begin)
        inner = QWidget(self)
        inner.setProperty("plain", "true")
        self._column = QVBoxLayout(inner)
        space = theme().space
        self._column.setContentsMargins(space.m, space.m, space.m, space.m)
        self._column.addWidget(self._hint)
        self._column.addWidget(self.card)
        self._column.addStretch()
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inner)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.addWidget(area)
        self.show_appointment(None)

    def show_appointment(self, one: Appointment | None) -> None:
        """Show another appointment, or the hint; a form that is open stays open."""
        self.one = one
        if one is not None:
            self.card.show_appointment(one)
        self._arrange()

    def begin(self, deed: str) -> None:
        """Do a deed with the chosen appointment, or open its form; what is not allowed now does nothing."""
        one = self.one
        if one is None or self.form is not None:
            return
        if deed == "open-patient":
            self.context.open_patient(one.patient_id)
        elif not deed_is_open(self.context, one, deed):
            self.context.say(self._why_not(one, deed), "info")
        elif deed in _DEEDS:
            deeds.perform(self.context, _DEEDS[deed](one), self, self.done.emit)
        elif deed in ("video", "copy-link"):
            self._with_link(one, deed)
        else:
            self._open(self._form_of(one, deed))

    def book(self, slot: Slot | None = None, patient: Chosen | None = None, text: str = "") -> None:
        """Open the booking form."""
        if self.context.may(Permission.EDIT_APPOINTMENTS):
            self.close_form()
            self._open(BookForm(self.context, self.clinicians, slot, patient, self, text=text))

    def close_form(self) -> None:
        """Leave the form without doing it."""
        if self.form is not None:
            form, self.form = self.form, None
            self._column.removeWidget(form)
            form.hide()
            form.deleteLater()
            self._arrange()

    def _form_of(self, one: Appointment, deed: str) -> Innermost:
        if deed == "cancel":
            return cancel_form(self.context, one, self)
        if deed == "complete":
            return complete_form(self.context, one, self)
        if deed == "send-link":
            return SendForm(self.context, one, self)
        return MoveForm(self.context, self.clinicians, one, self)

    def _open(self, form: Innermost) -> None:
        self.form = form
        self._column.insertWidget(0, form)
        form.done.connect(self._ended)
        form.closed.connect(self._left)
        self._arrange()
        form.show()
        form.start()

    def _ended(self, appointment_id: object) -> None:
        self.close_form()
        self.done.emit(appointment_id)
        self.closed.emit()

    def _left(self) -> None:
        self.close_form()
        self.closed.emit()

    def _arrange(self) -> None:
        self.card.setVisible(self.form is None and self.one is not None)
        self._hint.setVisible(self.form is None and self.one is None)

    def _with_link(self, one: Appointment, deed: str) -> None:
        def use(link: str) -> None:
            if deed == "video":
                QDesktopServices.openUrl(QUrl(link))
            else:
                QGuiApplication.clipboard().setText(link)
                self.context.say(self.tr("The link of the video visit is copied."), "success")

        self.context.read(
            lambda services: services.appointments.video_link(one.id),
            done=use,
            failed=lambda error: deeds.say_failure(self.context, error),
            parent=self,
        )

    def _why_not(self, one: Appointment, deed: str) -> str:
        if deed in ("video", "copy-link", "send-link") and not one.has_video:
            return self.tr("This is not a video visit.")
        if deed == "no-show" and one.starts_at > self.context.now_ms():
            return self.tr("The time of this appointment has not come yet.")
        return self.tr("That can't be done with this appointment now.")
