"""Why somebody is in a segment, or not: for a person of the list, or for any patient found by name."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QWidget

from hms_desktop.views.context import ViewContext
from hms_desktop.views.frame.search_box import SearchBox
from hms_desktop.views.kit.cards import Card
from hms_desktop.views.kit.text import Text, button
from hms_desktop.views.segments.why import WhyPanel


class CheckPage(Card):
    """Signal: `closed()`."""

    closed = Signal()

    def __init__(self, context: ViewContext, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Who is in, and why"), parent)
        self._segment: Any = None
        self.box = SearchBox(context, self, offers_new=False)
        self.box.setPlaceholderText(self.tr("Check another patient: name, phone or clinic number"))
        self.hint, self.why = (
            Text(self.tr("Find a patient to see why they are in, or what is missing."), "muted"),
            WhyPanel(context),
        )
        back = button(self.tr("Back to the segment"))
        row = QHBoxLayout()
        row.addWidget(self.box, 1)
        row.addWidget(back)
        self.body.addLayout(row)
        self.body.addWidget(self.hint)
        self.body.addWidget(self.why, 1)
        self.body.addStretch()
        self.box.chosen.connect(self.ask)
        back.clicked.connect(self.closed)
        escape = QKeySequence(Qt.Key.Key_Escape)
        QShortcut(escape, self, self.closed.emit, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def start(self, segment: Any, patient: UUID | None = None) -> None:
        """Begin for a segment, and perhaps with a patient of it; without one a patient is searched for."""
        self._segment = segment
        self.title.setText(self.tr("“{name}”: who is in, and why").format(name=segment.name))
        self.box.clear()
        self.hint.setVisible(patient is None)
        self.why.setVisible(patient is not None)
        self.box.setFocus()
        if patient is not None:
            self.ask(patient)

    def ask(self, patient: UUID) -> None:
        """Say why this patient is in or not."""
        self.hint.hide()
        self.why.show()
        self.why.ask(self._segment.asks, patient)
        self.why.tree.setFocus()
