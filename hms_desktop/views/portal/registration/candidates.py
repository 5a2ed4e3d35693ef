"""Beside the form: patients who look like the one being typed, with the reasons, and what is worth a second look."""

from __future__ import annotations

import uuid
from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from hms_desktop.domain.register.duplicates import Hint
from hms_desktop.views.context import ViewContext
from hms_desktop.views.kit.cards import Badge, Card
from hms_desktop.views.kit.text import Text, button
from hms_desktop.views.kit.theme import theme
from hms_desktop.views.portal.clearing import clear
from hms_desktop.views.portal.reasons import reason
from hms_desktop.views.portal.speaking import full_name, one_line

WIDTH = 300


class Candidates(QScrollArea):
    """Signals: `opened(patient id)` for "open this one". `distinct` are those of whom it was said that they are others."""

    opened = Signal(object)

    def __init__(self, context: ViewContext, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self.hints: tuple[Hint, ...] = ()
        self.distinct: set[uuid.UUID] = set()
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFixedWidth(WIDTH + (theme().scale - 100))
        inner = QWidget(self)
        inner.setProperty("plain", "true")
        self._column = QVBoxLayout(inner)
        self._column.setContentsMargins(0, 0, theme().space.s, 0)
        self._column.setSpacing(theme().space.m)
        self.setWidget(inner)
        self.show_found((), ())

    def show_found(self, hints: Sequence[Hint], doubts: Sequence[str]) -> None:
        """Show who looks alike, likest first, and sentences about what was typed."""
        if tuple(hints) == self.hints and not doubts and self._column.count():
            return
        self.hints = tuple(hints)
        clear(self._column)
        self._column.addWidget(Text(self.tr("Already registered?"), "heading"))
        if not hints:
            self._column.addWidget(Text(self.tr("Nobody like this yet. People who look alike appear here."), "muted"))
        for hint in hints:
            self._column.addWidget(self._card(hint))
        if doubts:
            self._column.addWidget(Text(self.tr("Worth a second look"), "heading"))
            for sentence in doubts:
                self._column.addWidget(Text(sentence, "muted"))
        self._column.addStretch()

    def focus_first(self) -> None:
        """Go to the first one, as Alt+D does."""
        card = self.findChild(_HintCard)
        if card is not None:
            card.open_button.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _card(self, hint: Hint) -> QWidget:
        card = _HintCard(hint, self._context)
        card.open_button.clicked.connect(lambda: self.opened.emit(hint.patient.id))
        card.other.setChecked(hint.patient.id in self.distinct)
        card.other.toggled.connect(lambda on: self._note(hint.patient.id, on))
        return card

    def _note(self, patient_id: uuid.UUID, on: bool) -> None:
        if on:
            self.distinct.add(patient_id)
        else:
            self.distinct.discard(patient_id)


class _HintCard(Card):
    """One patient who looks alike."""

    def __init__(self, hint: Hint, context: ViewContext) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        person = hint.patient
        name = full_name(person)
        head = QHBoxLayout()
        head.addWidget(Text(name, "strong"), 1)
        if hint.likely:
            head.addWidget(Badge(self.tr("Likely"), "warning"), alignment=Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(head)
        self.body.addWidget(Text(one_line(person, context.today()), "muted"))
        speaks_for = [reason(code) for code, points in hint.reasons if points > 0]
        self.body.addWidget(Text(" · ".join(speaks_for), "small"))
        self.open_button = button(self.tr("Open this one"), "link", "chevron-right")
        self.open_button.setAccessibleName(self.tr("Open this one: {name}").format(name=name))
        self.other = QCheckBox(self.tr("Somebody else"))
        self.other.setAccessibleName(self.tr("{name} is somebody else").format(name=name))
        foot = QHBoxLayout()
        foot.addWidget(self.open_button)
        foot.addStretch()
        foot.addWidget(self.other)
        self.body.addLayout(foot)
