"""Choose a patient inside a form: type, look at the few found below, Enter takes the first."""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QEvent, QObject, QStringListModel, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListView, QVBoxLayout, QWidget

from hms_desktop.domain.errors import ClinicError
from hms_desktop.services.search import Found
from hms_desktop.views.context import ViewContext
from hms_desktop.views.kit.editors import Editor
from hms_desktop.views.kit.i18n import format_date
from hms_desktop.work.timers import Debounce

SHOWN = 5
WAIT_MS = 60
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


@dataclass(frozen=True, slots=True)
class Chosen:
    """A patient by id and name."""

    id: uuid.UUID
    name: str


class PatientEditor(Editor):
    """The value is a `Chosen`, None until somebody was taken from the list."""

    def __init__(self, context: ViewContext) -> None:
        area = QWidget()
        self.line = QLineEdit(area)
        self.list = QListView(area)
        super().__init__(area)
        self.setFocusProxy(self.line)
        self.control = self.line
        self._context = context
        self._chosen: Chosen | None = None
        self.found: list[Found] = []
        self._names = QStringListModel(self)
        self.list.setModel(self._names)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.clicked.connect(lambda index: self.take(index.row()))
        self.list.hide()
        column = QVBoxLayout(area)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self.line)
        column.addWidget(self.list)
        self.line.setPlaceholderText(self.tr("Name, phone or number"))
        self.line.installEventFilter(self)
        self.line.textEdited.connect(self._typed)
        self._wait = Debounce(self, WAIT_MS, self._ask)

    def raw(self) -> Any:
        """What stands in the line."""
        return self.line.text()

    def set_raw(self, raw: Any) -> None:
        """Put a text in, without choosing anybody."""
        self._chosen = None
        self.line.setText(raw or "")

    def value(self) -> Chosen | None:
        """Who was chosen."""
        return self._chosen

    def set_value(self, value: Any) -> None:
        """Show somebody as chosen."""
        self._chosen = value
        self.line.setText(value.name if value is not None else "")
        self._show([])

    def set_name(self, name: str) -> None:
        """What a screen reader says."""
        super().set_name(name)
        self.list.setAccessibleName(self.tr("Patients found"))

    def type_text(self, text: str) -> None:
        """Begin with what was typed already."""
        self.line.setText(text)
        self._typed(text)

    def take(self, row: int) -> None:
        """Take one of those found and go on."""
        if 0 <= row < len(self.found):
            one = self.found[row]
            self.set_value(Chosen(one.id, one.name))
            self.changed.emit()
            self.line.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Up and Down choose among those found, Enter takes."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and self.list.isVisible():
            key = Qt.Key(event.key())
            if key in _STEPS:
                row = self.list.currentIndex().row() + _STEPS[key]
                self.list.setCurrentIndex(self._names.index(max(0, min(len(self.found) - 1, row))))
                return True
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
                self.take(self.list.currentIndex().row())
                self.focusNextPrevChild(True)
                return True
            if key == Qt.Key.Key_Escape:
                self._show([])
                return True
        return super().eventFilter(watched, event)

    def _typed(self, _text: str) -> None:
        self._chosen = None
        self.changed.emit()
        self._wait.restart()

    def _ask(self) -> None:
        text = self.line.text()
        self._context.read(
            lambda services: services.search.find(text, SHOWN),
            done=self._answered,
            failed=self._failed,
            parent=self,
            cancel_previous=f"appointment-patient-{id(self)}",
        )

    def _answered(self, found: list[Found]) -> None:
        if self._chosen is None:
            self._show(found)

    def _failed(self, error: BaseException) -> None:
        if not isinstance(error, ClinicError):
            raise error
        self._context.say_error(error)

    def _show(self, found: list[Found]) -> None:
        self.found = found
        self._names.setStringList([_line(one) for one in found])
        self.list.setVisible(bool(found))
        if found:
            self.list.setCurrentIndex(self._names.index(0))
            self.list.setFixedHeight(sum(self.list.sizeHintForRow(row) for row in range(len(found))) + 6)


def _line(one: Found) -> str:
    born = format_date(one.birth_date, "yyyy") if one.birth_date else ""
    name = f"{one.name}   {one.local_name}" if one.local_name else one.name
    return name + "\n" + " · ".join(fact for fact in (born, one.village, one.phone) if fact)
