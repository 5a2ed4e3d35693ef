"""A question in plain words over the field that answers it."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from hms_desktop.views.campaigns.editor.words import DAY, HOUR, WEEK
from hms_desktop.views.campaigns.experiment.numbers import NumberField
from hms_desktop.views.kit.a11y import name
from hms_desktop.views.kit.theme import theme

MOST = {1: 600, HOUR: 500, DAY: 366, WEEK: 52}


def column_of(parent: QWidget) -> QVBoxLayout:
    """A column for questions, as the layout of a widget."""
    column = QVBoxLayout(parent)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(theme().space.xs)
    return column


def ask(column: QVBoxLayout, question: str, *fields: QWidget) -> QLabel:
    """A question and its fields in a row; a screen reader says the question for the first one."""
    label = QLabel(question)
    label.setWordWrap(True)
    label.setContentsMargins(0, theme().space.s, 0, 0)
    first = fields[0]
    label.setBuddy(first)
    if not first.accessibleName():
        name(first, question.replace("&", ""))
    column.addWidget(label)
    if len(fields) == 1:
        column.addWidget(first)
        return label
    row = QHBoxLayout()
    for field in fields:
        row.addWidget(field)
    row.addStretch()
    column.addLayout(row)
    return label


class DurationField(QWidget):
    """A length of time: a number and its unit. Signal: `changed(minutes)`."""

    changed = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.number = NumberField(1, max(MOST.values()), "")
        self.unit = QComboBox()
        for size, words in (
            (1, self.tr("minutes")),
            (HOUR, self.tr("hours")),
            (DAY, self.tr("days")),
            (WEEK, self.tr("weeks")),
        ):
            self.unit.addItem(words, size)
        self.number.set_name(self.tr("How long"))
        self.number.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        name(self.unit, self.tr("Minutes, hours, days or weeks"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.number)
        row.addWidget(self.unit)
        row.addStretch()
        self.setFocusProxy(self.number)
        self.number.changed.connect(lambda _: self.changed.emit(self.minutes))
        self.unit.currentIndexChanged.connect(lambda _: self.changed.emit(self.minutes))

    @property
    def minutes(self) -> int:
        """What is chosen."""
        return self.number.whole() * int(self.unit.currentData())

    def set_minutes(self, minutes: int) -> None:
        """Show a length of time in the largest unit that it is whole in."""
        size = next(size for size in (WEEK, DAY, HOUR, 1) if size == 1 or (minutes and minutes % size == 0))
        if size == WEEK and minutes // WEEK < 2:
            size = DAY
        self.blockSignals(True)
        self.unit.setCurrentIndex(self.unit.findData(size))
        self.number.set_value(max(1, minutes // size))
        self.blockSignals(False)


def fill(box: QComboBox, choices: Iterable[tuple[str, object]], chosen: object, nothing: str = "") -> None:
    """Offer choices (words, value) and show the chosen one, without telling; `nothing` stands for none chosen."""
    box.blockSignals(True)
    box.clear()
    if nothing:
        box.addItem(nothing, None)
    for words, value in choices:
        box.addItem(words, value)
    at = next((at for at in range(box.count()) if box.itemData(at) == chosen), 0 if nothing else -1)
    box.setCurrentIndex(at)
    box.blockSignals(False)
