"""The right side of the editor: the details of the card that has the focus."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any
from uuid import UUID

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from hms_desktop.domain.campaign.outline import Path, at_path, replaced
from hms_desktop.domain.campaign.steps import Step, StepKind
from hms_desktop.views.campaigns.editor.canvas import FINISH, START
from hms_desktop.views.campaigns.editor.card_forms import BranchForm, ExitsForm, StepForm, TaskForm, WaitForm
from hms_desktop.views.campaigns.editor.deeds import AddForm, DeedButtons
from hms_desktop.views.campaigns.editor.inner import Inner
from hms_desktop.views.campaigns.editor.library import Library
from hms_desktop.views.campaigns.editor.message_form import MessageForm
from hms_desktop.views.campaigns.editor.sketch import Sketch
from hms_desktop.views.campaigns.editor.start_form import StartForm
from hms_desktop.views.campaigns.editor.words import card_word
from hms_desktop.views.context import ViewContext
from hms_desktop.views.kit.a11y import name
from hms_desktop.views.kit.cards import Card
from hms_desktop.views.kit.escape import claims_escape
from hms_desktop.views.kit.theme import follow_theme, theme

WIDTH, WIDEST = 400, 560


class Details(QWidget):
    """Signals: `changed(sketch, run)`, `left()` on Escape: back to the card."""

    changed = Signal(object, object)
    left = Signal()

    def __init__(self, context: ViewContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sketch, self._path = Sketch(), START
        self._library = Library(())
        self._segments: Mapping[UUID, Any] = {}
        self.start, self.message, self.exits = StartForm(context), MessageForm(context), ExitsForm()
        self.forms: dict[StepKind, StepForm] = {
            StepKind.MESSAGE: self.message,
            StepKind.WAIT: WaitForm(),
            StepKind.BRANCH: BranchForm(),
            StepKind.TASK: TaskForm(),
        }
        self.nothing, self.deeds = AddForm(), DeedButtons()
        self._pages: tuple[QWidget, ...] = (self.start, *self.forms.values(), self.exits, self.nothing)
        self._shown: QWidget = self.start
        self._lay_out()
        self.start.changed.connect(self.changed)
        self.exits.changed.connect(lambda exits: self.changed.emit(replace(self._sketch, exits=exits), None))
        for form in self.forms.values():
            form.changed.connect(self._step_changed)

    def show_choices(self, segments: Mapping[UUID, Any], library: Library) -> None:
        """Segments and texts to choose from."""
        self._segments, self._library = segments, library
        self.start.show_choices(segments, library)

    def show_card(self, sketch: Sketch, path: Path, offered: frozenset[str]) -> None:
        """Show the details of one card, and the deeds that it can be offered."""
        self._sketch, self._path = sketch, path
        self.deeds.offer(offered)
        self.start.show_sketch(sketch)
        if path in (START, FINISH):
            self.exits.show_exits(sketch.exits)
            self._show(self.start if path == START else self.exits)
            self._card.title.setText(self.tr("The campaign") if path == START else self.tr("The end"))
            return
        try:
            step = at_path(sketch.cards, path).step
        except KeyError:
            self._card.title.setText(self.tr("Nothing here yet"))
            self._show(self.nothing)
            return
        chosen = self._segments.get(sketch.segment) if sketch.segment is not None else None
        self.message.show_about(self._library, sketch.purpose, None if chosen is None else chosen.asks)
        self.forms[step.kind].show_step(step)
        self._card.title.setText(card_word(step.kind))
        self._show(self.forms[step.kind])

    def edit(self) -> None:
        """Begin with the first field."""
        self._shown.setFocus(Qt.FocusReason.TabFocusReason)

    def event(self, event: QEvent) -> bool:
        """Escape in a field goes back to the card, not out of the editor."""
        return claims_escape(event) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _step_changed(self, step: Step) -> None:
        card = at_path(self._sketch.cards, self._path)
        cards = replaced(self._sketch.cards, self._path, replace(card, step=step))
        self.changed.emit(replace(self._sketch, cards=cards), self._path)

    def _show(self, form: QWidget) -> None:
        self._shown = form
        for one in self._pages:
            one.setVisible(one is form)

    def _lay_out(self) -> None:
        self._card = Card(" ")
        self._card.tools.addWidget(self.deeds)
        for form in self._pages:
            self._card.body.addWidget(form)
            form.hide()
        area = QScrollArea(widgetResizable=True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        name(area, self.tr("Details of the card"))
        inner = Inner()
        inner_column = QVBoxLayout(inner)
        inner_column.setContentsMargins(0, 0, 0, 0)
        inner_column.addWidget(self._card)
        area.setWidget(inner)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(area)
        follow_theme(self, lambda: self.setFixedWidth(min(theme().px(WIDTH), WIDEST)))
