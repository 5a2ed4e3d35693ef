"""Two registrations side by side; what differs stands out."""

from __future__ import annotations

from itertools import zip_longest

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QWidget

from hms_desktop.domain.register.details import PatientDetails
from hms_desktop.domain.register.summary import PatientSummary
from hms_desktop.views.context import ViewContext
from hms_desktop.views.kit.cards import Badge
from hms_desktop.views.kit.text import Text, button
from hms_desktop.views.kit.theme import theme
from hms_desktop.views.portal.clearing import clear
from hms_desktop.views.portal.details_words import details_lines
from hms_desktop.views.portal.speaking import full_name
from hms_desktop.views.portal.words import word

Two = tuple[PatientSummary, PatientSummary]


class Compare(QScrollArea):
    """Signals: `opened(patient id)`."""

    opened = Signal(object)

    def __init__(self, context: ViewContext, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        card = QFrame(self)
        card.setProperty("surface", "card")
        self._grid = QGridLayout(card)
        self._grid.setContentsMargins(*(theme().space.l,) * 4)
        self._grid.setHorizontalSpacing(theme().space.xl)
        self._grid.setVerticalSpacing(theme().space.s)
        for column in (1, 2, 4):
            self._grid.setColumnStretch(column, 2)
        self.setWidget(card)

    def show_two(self, who: Two, details: tuple[PatientDetails, PatientDetails]) -> None:
        """Show two records, line by line."""
        clear(self._grid)
        for column, person in enumerate(who, start=1):
            self._grid.addWidget(Text(full_name(person), "heading"), 0, column)
            opener = button(self.tr("Open this record"), "link", "chevron-right")
            opener.setAccessibleName(self.tr("Open this record: {name}").format(name=full_name(person)))
            opener.clicked.connect(lambda _checked=False, one=person.id: self.opened.emit(one))
            self._grid.addWidget(opener, 1, column, Qt.AlignmentFlag.AlignLeft)
        today = self._context.today()
        sides = [
            details_lines(one, word("status", person.status), today) for one, person in zip(details, who, strict=True)
        ]
        labels = list(dict.fromkeys(label for side in sides for label, _ in side))
        line = 2
        for label in labels:
            values = [[value for name, value in side if name == label] for side in sides]
            for first, second in zip_longest(*values, fillvalue=""):
                self._add(line, label, (first, second))
                line += 1
        self._grid.setRowStretch(line, 1)

    def _add(self, line: int, label: str, values: tuple[str, str]) -> None:
        differs = values[0] != values[1]
        self._grid.addWidget(Text(label, "muted", wrap=False), line, 0, Qt.AlignmentFlag.AlignTop)
        for column, value in enumerate(values, start=1):
            self._grid.addWidget(Text(value, "strong" if differs else ""), line, column, Qt.AlignmentFlag.AlignTop)
        if differs:
            self._grid.addWidget(Badge(self.tr("differs"), "warning"), line, 3, Qt.AlignmentFlag.AlignTop)
