"""The second step: which column of the file is which field."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from hms_desktop.domain.importing.fields import IGNORED, ImportField
from hms_desktop.services.importing.preview import FileColumn
from hms_desktop.views.importing.words import field_label
from hms_desktop.views.kit.cards import Badge
from hms_desktop.views.kit.text import Text
from hms_desktop.views.kit.theme import theme

_SURE = 90
_COMBO_WIDTH = 300


class ColumnsStep(QWidget):
    """Signal `changed()` when a column was set to another field."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.about = Text("", "muted")
        self.error = Text("", "error")
        self.combos: list[QComboBox] = []
        self._area = QScrollArea(self, widgetResizable=True)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.about)
        layout.addWidget(self._area, 1)
        layout.addWidget(self.error)

    def show_columns(self, columns: Sequence[FileColumn], fields: Sequence[ImportField]) -> None:
        """One line for each column: its header, some values, and the field it is taken for."""
        sheet = QWidget()
        grid = QGridLayout(sheet)
        grid.setContentsMargins(*(theme().space.m,) * 4)
        grid.setHorizontalSpacing(theme().space.l)
        for at, title in enumerate((self.tr("Column in the file"), self.tr("Values"), self.tr("Is kept as"), "")):
            grid.addWidget(Text(title, "muted"), 0, at)
        self.combos = []
        for row, column in enumerate(columns, start=1):
            combo = self._combo(column, fields)
            self.combos.append(combo)
            grid.addWidget(Text(column.header or self.tr("Column {n}").format(n=row), "strong"), row, 0)
            grid.addWidget(Text(" · ".join(_short(value) for value in column.samples), "muted"), row, 1)
            grid.addWidget(combo, row, 2)
            grid.addWidget(self._mark(column), row, 3)
        grid.setColumnStretch(0, 2)
        grid.setColumnStretch(1, 4)
        grid.setRowStretch(len(columns) + 1, 1)
        self._area.setWidget(sheet)
        for before, after in zip(self.combos, self.combos[1:], strict=False):
            QWidget.setTabOrder(before, after)

    def mapping(self) -> dict[int, str]:
        """Field keys by column index, without the columns that are left out."""
        chosen = {at: combo.currentData() for at, combo in enumerate(self.combos)}
        return {at: key for at, key in chosen.items() if key}

    def _combo(self, column: FileColumn, fields: Sequence[ImportField]) -> QComboBox:
        combo = QComboBox()
        combo.setMinimumWidth(_COMBO_WIDTH)
        combo.setAccessibleName(self.tr("Column {header} is kept as").format(header=column.header))
        combo.view().setAccessibleName(self.tr("Fields"))
        combo.addItem(self.tr("Left out"), "")
        for field in fields:
            combo.addItem(field_label(field.label), field.key)
        combo.setCurrentIndex(max(0, combo.findData(column.suggested or "")))
        combo.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        combo.currentIndexChanged.connect(self.changed)
        return combo

    def _mark(self, column: FileColumn) -> QWidget:
        text, kind = self._marked(column)
        return Badge(text, kind) if text else QWidget()

    def _marked(self, column: FileColumn) -> tuple[str, str]:
        guess: Any = column.guess
        known = None if guess.field == IGNORED else guess.field
        if column.suggested != known:
            return self.tr("as last time"), "info"
        if known is None:
            return ("", "") if guess.field == IGNORED else (self.tr("not known"), "warning")
        return (self.tr("recognised"), "success") if guess.score >= _SURE else (self.tr("guessed"), "warning")


def _short(value: str) -> str:
    line = " ".join(value.split())
    return line if len(line) <= 28 else f"{line[:27]}…"
