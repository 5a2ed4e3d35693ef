"""Details: everything that is registered, the status, and the merges that made this record."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, ClassVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from hms_desktop.domain.permissions import Permission
from hms_desktop.domain.register.details import PatientDetails
from hms_desktop.domain.register.merging import MergeRecord
from hms_desktop.domain.register.summary import PatientSummary
from hms_desktop.domain.register.words import known
from hms_desktop.services.all import Services
from hms_desktop.views.context import Ask, ViewContext
from hms_desktop.views.kit.cards import Card
from hms_desktop.views.kit.forms import Field
from hms_desktop.views.kit.text import Text, button
from hms_desktop.views.kit.theme import theme
from hms_desktop.views.portal.clearing import clear, hide_unless
from hms_desktop.views.portal.details_words import details_lines
from hms_desktop.views.portal.duplicates.merges import merge_line
from hms_desktop.views.portal.patient.inline_form import InlineForm
from hms_desktop.views.portal.patient.panel import Panel
from hms_desktop.views.portal.words import choices, word

COLUMNS = 2


@dataclass(frozen=True, slots=True)
class Registered:
    """What the panel shows."""

    who: PatientSummary
    details: PatientDetails
    merges: tuple[MergeRecord, ...]


class DetailsPanel(Panel):
    """Signals: `edit_wanted()`."""

    KINDS: ClassVar[tuple[str, ...]] = ("patient", "patient_phone", "patient_identifier", "patient_merge")
    edit_wanted = Signal()

    def __init__(self, context: ViewContext, patient_id: uuid.UUID, parent: QWidget | None = None) -> None:
        super().__init__(context, patient_id, parent)
        may = context.may(Permission.EDIT_PATIENTS)
        self._status = ""
        self.edit_button = button(self.tr("Edit (E)"), icon="edit")
        self.edit_button.clicked.connect(self.edit_wanted)
        self.status_button = button(self.tr("Change the status…"))
        self.status_button.clicked.connect(lambda _checked=False: self._start_status())
        row = QHBoxLayout()
        row.addStretch()
        for one in (self.status_button, self.edit_button):
            hide_unless(one, may)
            row.addWidget(one)
        self.status_form = InlineForm(context, self._status_fields(), self._set_status, self.tr("Save"), columns=3)
        self.status_form.saved.connect(self._status_saved)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(theme().space.l)
        self._grid.setVerticalSpacing(theme().space.s)
        self._merges = QVBoxLayout()
        self.merges_card = Card(self.tr("Records merged into this one"))
        self.merges_card.body.addLayout(self._merges)
        self.merges_card.hide()
        self.body.addLayout(row)
        self.body.addWidget(self.status_form)
        self.body.addLayout(self._grid)
        self.body.addWidget(self.merges_card)
        self.body.addStretch()

    def _status_fields(self) -> list[Field]:
        return [
            Field("status", self.tr("Status"), "choice", True, choices=choices("status", known("statuses"))),
            Field("status_on", self.tr("Since"), "date", past_only=True),
            Field("reason", self.tr("Who told us")),
        ]

    def question(self) -> Ask:
        """What is registered; merges for those who may merge."""
        patient_id = self.patient_id
        merges = self.context.may(Permission.MERGE_PATIENTS)

        def ask(services: Services) -> Registered:
            current = services.patients.current_id(patient_id)
            done = services.merging.merges_of(current) if merges else ()
            return Registered(services.patients.summary(current), services.patients.details(current), done)

        return ask

    def show_answer(self, answer: Any) -> None:
        """Show it."""
        found: Registered = answer
        self._status = found.who.status
        clear(self._grid)
        lines = details_lines(found.details, word("status", found.who.status), self.context.today())
        half = -(-len(lines) // COLUMNS)
        for at, (label, value) in enumerate(lines):
            column, line = divmod(at, half)
            self._grid.addWidget(Text(label, "muted"), line, column * 2, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(Text(value), line, column * 2 + 1, Qt.AlignmentFlag.AlignTop)
        for column in range(COLUMNS):
            self._grid.setColumnStretch(column * 2 + 1, 1)
        clear(self._merges)
        for done in found.merges:
            self._merges.addWidget(merge_line(self.context, self, done))
        self.merges_card.setVisible(bool(found.merges))

    def _start_status(self) -> None:
        self.status_form.start({"status": self._status})

    def _set_status(self, services: Services, values: Mapping[str, Any]) -> tuple[Any, Any]:
        after = (values["status"], values["status_on"])
        before = services.patients.set_status(self.patient_id, *after, values["reason"])
        return before, after

    def _status_saved(self, done: tuple[Any, Any]) -> None:
        before, after = done
        patient_id = self.patient_id
        label = self.tr("Status: {status}").format(status=word("status", after[0]).lower())
        self.context.did(
            label,
            f"{label}.",
            lambda s: s.patients.set_status(patient_id, *before),
            lambda s: s.patients.set_status(patient_id, *after),
        )
