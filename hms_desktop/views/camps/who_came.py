"""Who came, one after the other by keyboard: type, Enter, noted, next."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from hms_desktop.domain.camps import CampRow, usual_services
from hms_desktop.domain.errors import ClinicError
from hms_desktop.views.context import ViewContext
from hms_desktop.views.frame.search_box import SearchBox
from hms_desktop.views.kit.cards import Card
from hms_desktop.views.kit.text import Text, button
from hms_desktop.views.kit.theme import theme


class WhoCame(Card):
    """Signals: `closed()`; `register_wanted(name typed)` when somebody is not in the register."""

    closed = Signal()
    register_wanted = Signal(str)

    def __init__(self, context: ViewContext, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Record who came"), parent)
        self._context = context
        self._camp: CampRow | None = None
        self.box = SearchBox(context, self)
        self.box.setPlaceholderText(self.tr("Name, phone or clinic number, then Enter"))
        self.services, self.referred = QLineEdit(), QLineEdit()
        self.told = Text("", "muted")
        done = button(self.tr("Done"))
        self.tools.addWidget(done)
        line = QHBoxLayout()
        line.setSpacing(theme().space.m)
        for label, control, stretch in (
            (self.tr("Who"), self.box, 3),
            (self.tr("Services"), self.services, 2),
            (self.tr("Referred for"), self.referred, 2),
        ):
            line.addLayout(_labelled(label, control), stretch)
        self.referred.setPlaceholderText(self.tr("empty when not referred"))
        self.body.addLayout(line)
        self.body.addWidget(self.told)
        done.clicked.connect(self.closed)
        self.box.chosen.connect(self.note)
        self.box.new_wanted.connect(self.register_wanted)

    def start(self, camp: CampRow) -> None:
        """Begin for a camp, with what is usually done there."""
        self._camp = camp
        self.services.setText(usual_services().get(camp.details.kind, ""))
        self.referred.clear()
        self.told.setText(self.tr("Each person is noted once. A mistake is taken back with Ctrl+Z."))
        self.box.clear()
        self.box.setFocus()

    def note(self, patient: UUID) -> None:
        """Note that a patient came, and go on with the next."""
        camp = self._camp
        if camp is None:
            return
        services, referred = self.services.text(), self.referred.text()
        made: list[UUID] = []

        def attend(found: Any) -> str:
            made.append(found.camps.attend(camp.id, patient, services, referred))
            name: str = found.patients.summary(patient).name
            return name

        self._context.write(
            attend,
            done=lambda name: self._noted(name, attend, made),
            failed=self._refused,
            parent=self,
        )

    def _noted(self, name: str, attend: Any, made: list[UUID]) -> None:
        label = self.tr("Note {name}").format(name=name)
        words = self.tr("{name} is noted.").format(name=name)
        self._context.did(label, words, lambda services: services.camps.void_attendance(made[-1]), attend)
        self.told.setText(words)
        self.referred.clear()
        self.box.setFocus()

    def _refused(self, error: BaseException) -> None:
        if not isinstance(error, ClinicError):
            raise error
        self._context.say_error(error)
        self.box.setFocus()


def _labelled(label: str, control: QLineEdit) -> QVBoxLayout:
    box = QVBoxLayout()
    box.setSpacing(theme().space.xs)
    heading = Text(label, "small")
    heading.setBuddy(control)
    control.setAccessibleName(label)
    box.addWidget(heading)
    box.addWidget(control)
    return box
