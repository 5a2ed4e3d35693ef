"""Where and when: booking and moving share the day, time, length and clinician, and offer the next free times."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from hms_desktop.domain.appointments import Appointment, Kind
from hms_desktop.domain.clinic_hours import clinic_hours
from hms_desktop.domain.time import moment
from hms_desktop.services.appointments.service import SAME, Booking
from hms_desktop.views.appointments import deeds
from hms_desktop.views.appointments.clock_text import TimeEditor
from hms_desktop.views.appointments.deed_form import DeedForm
from hms_desktop.views.appointments.forms import note_of
from hms_desktop.views.appointments.free_times import FreeTimes
from hms_desktop.views.appointments.grid import HOUR, Clinicians, Slot, minute_of
from hms_desktop.views.appointments.patient_editor import Chosen, PatientEditor
from hms_desktop.views.appointments.words import anybody, kind_word
from hms_desktop.views.context import ViewContext
from hms_desktop.views.kit.choice_editors import ChoiceEditor
from hms_desktop.views.kit.forms import Field
from hms_desktop.work.timers import Debounce

translate = QCoreApplication.translate

WAIT_MS = 120
WATCHED = ("day", "minutes", "clinician_id")


class BookForm(DeedForm):
    """Books a patient; asks who unless `patient` is given. `text` is what was typed on the free place."""

    def __init__(
        self,
        context: ViewContext,
        clinicians: Clinicians,
        slot: Slot | None = None,
        patient: Chosen | None = None,
        parent: QWidget | None = None,
        *,
        text: str = "",
    ) -> None:
        self._patient = patient
        who = Field(
            "patient_id", translate("AppointmentForms", "Patient"), required=True, make=lambda: PatientEditor(context)
        )
        kinds = [(kind.value, kind_word(kind)) for kind in Kind]
        fields = [
            *([] if patient else [who]),
            *when_fields(clinicians),
            Field("kind", translate("AppointmentForms", "Where"), "choice", required=True, choices=kinds),
            Field("reason", translate("AppointmentForms", "Reason")),
        ]
        note = patient.name if patient else ""
        super().__init__(
            context,
            translate("AppointmentForms", "Book"),
            fields,
            translate("AppointmentForms", "Book"),
            self._deed,
            parent,
            note=note,
        )
        day, minute = (slot.day, slot.minute) if slot else (context.today(), None)
        whose = slot.clinician_id if slot else None
        begin = {"day": day, "minutes": clinic_hours().visit_minutes, "clinician_id": whose, "kind": Kind.CLINIC.value}
        self.form.set_values({**begin, "starts_at": minute})
        self.free = offer_free_times(self, SAME)
        if text and patient is None:
            self.patient_editor.type_text(text)

    @property
    def patient_editor(self) -> PatientEditor:
        """The search for a patient."""
        editor = self.form.rows["patient_id"].editor
        assert isinstance(editor, PatientEditor)
        return editor

    def start(self) -> None:
        """Who comes first; the time when that is known."""
        key = "starts_at" if self._patient else "patient_id"
        self.form.rows[key].editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def _deed(self, values: Mapping[str, Any]) -> deeds.Deed:
        patient: Chosen = self._patient or values["patient_id"]
        return deeds.book(
            patient.name,
            Booking(
                patient.id, _starts_at(values), values["minutes"], Kind(values["kind"]), values["reason"], values["clinician_id"]
            ),
        )  # fmt: skip


class MoveForm(DeedForm):
    """Gives an appointment another time, length or clinician."""

    def __init__(
        self, context: ViewContext, clinicians: Clinicians, one: Appointment, parent: QWidget | None = None
    ) -> None:
        known = list(clinicians)
        if one.clinician_id is not None and one.clinician_id not in dict(known):
            known.append((one.clinician_id, one.clinician_name or ""))
        make = self._deed
        super().__init__(
            context,
            translate("AppointmentForms", "Move"),
            when_fields(known),
            translate("AppointmentForms", "Move"),
            make,
            parent,
            note=note_of(one),
        )
        self._one = one
        day = moment(one.starts_at).date()
        stands = {"day": day, "starts_at": minute_of(one), "minutes": one.minutes, "clinician_id": one.clinician_id}
        self.form.set_values(stands)
        self.free = offer_free_times(self, one.id)

    def _deed(self, values: Mapping[str, Any]) -> deeds.Deed:
        return deeds.move(self._one, _starts_at(values), values["minutes"], values["clinician_id"])


def when_fields(clinicians: Clinicians) -> list[Field]:
    """Day, time, length, clinician."""
    step = clinic_hours().step
    return [
        Field("day", translate("AppointmentForms", "Day"), "date", required=True),
        Field(
            "starts_at",
            translate("AppointmentForms", "Time"),
            required=True,
            characters=8,
            make=lambda: TimeEditor(step),
        ),
        Field("minutes", translate("AppointmentForms", "Minutes"), "number", required=True, characters=8),
        Field("clinician_id", translate("AppointmentForms", "Clinician"), make=lambda: _clinician_editor(clinicians)),
    ]


def offer_free_times(form: DeedForm, but: uuid.UUID) -> FreeTimes:
    """Show the next free times above a form's buttons; taking one fills in day and time."""
    free = FreeTimes(form.context, form)

    def ask() -> None:
        values = form.form.values()
        if values["day"] is not None and values["minutes"]:
            free.ask(values["clinician_id"], values["minutes"], values["day"], but)

    def take(ms: int) -> None:
        at = moment(ms)
        rows = form.form.rows
        rows["day"].editor.set_value(at.date())
        rows["starts_at"].editor.set_value(at.hour * HOUR + at.minute)
        rows["starts_at"].editor.setFocus()

    wait = Debounce(form, WAIT_MS, ask)
    for key in WATCHED:
        form.form.rows[key].editor.changed.connect(wait.restart)
    free.taken.connect(take)
    form.column.insertWidget(form.column.count() - 1, free)
    ask()
    return free


def _clinician_editor(clinicians: Clinicians) -> ChoiceEditor:
    editor = ChoiceEditor(clinicians)
    editor.box.setItemText(0, anybody())
    return editor


def _starts_at(values: Mapping[str, Any]) -> int:
    return Slot(values["day"], values["starts_at"]).starts_at
