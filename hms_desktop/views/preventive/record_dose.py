"""Recording a dose: a small form in the person's panel that warns before it keeps, and can be undone."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from hms_desktop.domain.errors import ClinicError, Invalid
from hms_desktop.domain.schedule.due import DueStatus, Reason
from hms_desktop.domain.schedule.uip import immunization_schedule
from hms_desktop.services.preventive.records import PersonSchedule
from hms_desktop.views.context import ViewContext
from hms_desktop.views.kit.cards import Card
from hms_desktop.views.kit.forms import Field, Form, Group
from hms_desktop.views.kit.text import Text, button
from hms_desktop.views.kit.theme import theme
from hms_desktop.views.preventive.words import plain, why
from hms_desktop.views.speech import say_code
from hms_desktop.work.timers import Debounce

WAIT_MS = 250


class RecordDose(Card):
    """Signals: `closed()` when it was cancelled or kept."""

    closed = Signal()

    def __init__(self, context: ViewContext, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Record dose"), parent)
        self._context = context
        self._patient: UUID | None = None
        self._person: PersonSchedule | None = None
        self.form: Form | None = None
        self.doubt = Text("", "")
        self.save = button(self.tr("Record dose"), "primary", "check")
        self.cancel = button(self.tr("Cancel"))
        self._check = Debounce(self, WAIT_MS, self._ask_doubts)
        self._place = QVBoxLayout()
        self.body.addLayout(self._place)
        self.body.addWidget(self.doubt)
        line = QHBoxLayout()
        line.setSpacing(theme().space.s)
        line.addWidget(self.save)
        line.addWidget(self.cancel)
        line.addStretch()
        self.body.addLayout(line)
        self.save.clicked.connect(lambda: self.form.submit() if self.form else None)
        self.cancel.clicked.connect(self.closed)

    def start(self, person: PersonSchedule, dose: str | None = None) -> None:
        """An empty form for a person, with the first dose that is due chosen."""
        self._person, self._patient = person, person.who.id
        if self.form is not None:
            self.form.deleteLater()
        open_now = [item for items in person.items.values() for item in items if item.wanted(self._context.today())]
        doses = [item.code for item in open_now if immunization_schedule().dose(item.code)]
        self.form = Form([Group("", self._fields(person, doses))], today=self._context.today, say=say_code)
        self.form.set_values(
            {"dose": dose or next(iter(doses), None), "given_on": self._context.today(), "lot": None, "place": None}
        )
        self.form.submitted.connect(self._keep)
        self.form.edited.connect(self._check.restart)
        self._place.addWidget(self.form)
        self.doubt.setVisible(False)
        box = self.form.rows["dose"].editor.control
        if isinstance(box, QComboBox):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.form.rows["dose"].editor.setFocus()
        self._check.restart()

    def _fields(self, person: PersonSchedule, due: list[str]) -> list[Field]:
        settled = {item.code for items in person.items.values() for item in items if item.status is DueStatus.GIVEN} - {
            "TDP1",
            "TDP2",
            "TDPB",
        }
        doses = [dose for dose in immunization_schedule().doses if dose.code not in settled]
        doses.sort(key=lambda dose: dose.code not in due)
        choices = [(dose.code, dose.name) for dose in doses]
        return [
            Field("dose", self.tr("Dose"), "choice", required=True, choices=choices),
            Field("given_on", self.tr("Given on"), "date", required=True, past_only=True),
            Field("lot", self.tr("Lot"), characters=18),
            Field("place", self.tr("Where"), placeholder=self.tr("Clinic, Anganwadi, hospital")),
        ]

    def _ask_doubts(self) -> None:
        patient = self._patient
        typed = self.form.values() if self.form else {}
        if patient is None or not self.isVisible() or not typed.get("dose") or not typed.get("given_on"):
            return
        dose, day = typed["dose"], typed["given_on"]
        self._context.read(
            lambda services: services.preventive.check_dose(patient, dose, day),
            done=self._show_doubts,
            failed=self._show_error,
            parent=self,
            cancel_previous="dose-doubts",
        )

    def _show_doubts(self, doubts: tuple[Reason, ...]) -> None:
        self.doubt.setText("⚠ " + " ".join(map(why, doubts)) if doubts else "")
        self.doubt.setVisible(bool(doubts))

    def _keep(self, typed: dict[str, Any]) -> None:
        patient = self._patient
        if patient is None or self._person is None:
            return
        dose, day, lot, place = typed["dose"], typed["given_on"], typed["lot"], typed["place"]
        named, who = immunization_schedule().dose(dose), self._person.who.name
        made: list[UUID] = []

        def record(services: Any) -> None:
            made.append(services.preventive.record_dose(patient, dose, day, lot, place))

        def done(_: Any) -> None:
            label = self.tr("Record {dose}").format(dose=named.name if named else dose)
            told = self.tr("{dose} recorded for {name}.").format(dose=named.name if named else dose, name=who)
            self._context.did(label, told, lambda services: services.preventive.void_dose(made[-1]), record)
            self.closed.emit()

        self._context.write(record, done=done, failed=self._show_error, parent=self)

    def _show_error(self, error: BaseException) -> None:
        if isinstance(error, Invalid) and self.form is not None:
            self.form.show_errors({field: say_code(code) for field, code in error.fields.items()})
        elif isinstance(error, ClinicError):
            self.doubt.setText("⚠ " + say_code(error.code, plain(error.params)))
            self.doubt.setVisible(True)
        else:
            raise error
