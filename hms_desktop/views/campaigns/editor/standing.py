"""A campaign that runs, or has run: its steps as they were drawn, how many are at each now, its rounds and its next date."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from hms_desktop.domain.campaign.outline import Path, outline_of
from hms_desktop.domain.campaign.timing import ONCE, RECURRING, TRIGGERED
from hms_desktop.domain.permissions import Permission
from hms_desktop.views.campaigns.editor.canvas import FINISH, Canvas
from hms_desktop.views.campaigns.editor.faces import faces_of
from hms_desktop.views.campaigns.editor.library import Library
from hms_desktop.views.campaigns.editor.rows import Rows
from hms_desktop.views.campaigns.editor.sketch import Sketch, sketch_of
from hms_desktop.views.campaigns.editor.summary import summary_words
from hms_desktop.views.campaigns.editor.summary_text import SummaryText
from hms_desktop.views.campaigns.editor.trial_words import audience_lines, shown_steps, step_title
from hms_desktop.views.campaigns.editor.words import Names, moment_words
from hms_desktop.views.campaigns.words import status_word
from hms_desktop.views.context import ViewContext
from hms_desktop.views.kit.cards import Card
from hms_desktop.views.kit.elided import ElidedText
from hms_desktop.views.kit.i18n import format_number
from hms_desktop.views.kit.text import Text, button
from hms_desktop.views.kit.theme import theme
from hms_desktop.views.speech import say_code
from hms_desktop.work.timers import Debounce

CALM_MS, WIDTH, WIDEST = 1000, 340, 480


class StandingPage(QWidget):
    """Signals: `closed()`, `copy_wanted(sketch)`. Follows what happens while it is looked at."""

    closed = Signal()
    copy_wanted = Signal(object)

    def __init__(self, context: ViewContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.campaign_id: UUID | None = None
        self.title, self.summary = ElidedText("title"), SummaryText("")
        self.next, self.canvas = Text("", "strong"), Canvas(read_only=True)
        self.crossing = Rows(self.tr("The steps of the campaign"))
        self.rounds = Rows(self.tr("Rounds, and who left"))
        self.back, self.copy = (
            button(self.tr("Back"), icon="chevron-left"),
            button(self.tr("Change a copy of it"), icon="copy"),
        )
        self._sketch: Sketch | None = None
        self._calm = Debounce(self, CALM_MS, self._again)
        self.canvas.comes_after = self.back
        self._lay_out()
        self.back.clicked.connect(self.closed)
        self.copy.clicked.connect(self._copy)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self.closed)
        context.bus.subscribe(self, ("campaign", "campaign_entry"), lambda _: self._changed())

    def open_campaign(self, campaign_id: UUID) -> None:
        """Show one campaign."""
        self.campaign_id = campaign_id
        self._again()

    def _again(self) -> None:
        own = self.campaign_id
        if own is None:
            return

        def ask(services: Any) -> tuple[Any, ...]:
            return (
                services.outlines.of(own), services.outlines.whereabouts(own), services.arming.planned(own),
                services.arming.rounds(own), services.campaigns.get(own), services.segments.all(),
                services.templates.library(),
            )  # fmt: skip

        self._context.read(ask, done=self._show, parent=self, cancel_previous="standing")

    def _show(self, found: tuple[Any, ...]) -> None:
        outline, where, planned, rounds, campaign, segments, library = found
        names = {one.id: one.name for one in segments}
        texts = Library(library)
        self.title.say(outline.name)
        sketch, read = sketch_of(outline), outline_of(outline.steps)
        at = {} if read is None else _by_card(where, read.paths)
        for widget, shown in ((self.canvas, sketch is not None), (self.crossing, sketch is None)):
            widget.setVisible(shown)
        self._sketch = sketch
        self.copy.setVisible(sketch is not None and self._context.may(Permission.EDIT_CAMPAIGNS))
        if sketch is not None:
            marks = {path: self._here(number) for path, number in at.items()} | self._through(where.done)
            self.summary.say(summary_words(sketch, texts.names, names))
            self.canvas.show_cards(sketch.cards, faces_of(sketch, texts, names, {}, marks, read_only=True))
            if not self.canvas.isAncestorOf(self.focusWidget() or self):
                self.canvas.choose(self.canvas.current)
        else:
            self._show_crossing(outline.steps, where.at, texts.names)
        self.next.setText(self._next_words(sketch or Sketch(kind=planned.timing.kind), planned, campaign.status))
        self._show_rounds(where, rounds, campaign.funnel)

    def _copy(self) -> None:
        if self._sketch is not None:
            name = self.tr("{name} (copy)").format(name=self._sketch.name)
            self.copy_wanted.emit(replace(self._sketch, name=name))

    def _show_crossing(self, steps: Any, at: Mapping[int, int], texts: Names) -> None:
        """Steps whose ways cross are told one after the other."""
        self.crossing.clear()
        for step in shown_steps(steps):
            self.crossing.add(f"{step.number}. {step_title(step, texts)}", self._here(at.get(step.number, 0)))

    def _show_rounds(self, where: Any, rounds: Any, numbers: Any) -> None:
        self.rounds.clear()
        if numbers.addressed:
            sent = self.tr("{sent} sent, {waiting} wait").format(
                sent=format_number(numbers.sent), waiting=format_number(numbers.waiting)
            )
            self.rounds.add(self.tr("Messages"), format_number(numbers.addressed), (sent, "muted"))
        if where.left:
            self.rounds.add(
                self.tr("Left, or not taken in"), format_number(sum(where.left.values())), *audience_lines(where.left)
            )
        for one in rounds:
            begun = "" if one.launched_at is None else moment_words(one.launched_at)
            sent = self.tr("{n} taken in, {sent} messages sent").format(
                n=format_number(one.people), sent=format_number(one.funnel.sent)
            )
            why = say_code(one.reason) if one.reason else ""
            words = self.tr("Round {number} · {when}").format(number=one.number, when=begun)
            self.rounds.add(words, status_word(one.status)[0], (sent, "muted"), (why, "error"))
        if (where.at or where.done) and not rounds and not where.left:
            self.rounds.say(self.tr("Nobody has left so far."))

    def _next_words(self, sketch: Sketch, planned: Any, status: str) -> str:
        if status not in ("running", "paused"):
            return self.tr("It is over.") if status != "draft" else self.tr("It was not launched yet.")
        if status == "paused":
            return self.tr("Paused: nothing moves until it goes on.")
        if sketch.kind == TRIGGERED:
            return self.tr("Waits for what starts it.")
        if sketch.kind == ONCE or planned.next_at is None:
            return self.tr("No further date.") if sketch.kind == RECURRING else self.tr("On its way.")
        if planned.next_at < self._context.now_ms():
            return self.tr("On its way.")
        return self.tr("Next: {when}").format(when=moment_words(planned.next_at))

    def _here(self, number: int) -> str:
        return self.tr("{n} here now").format(n=format_number(number)) if number else ""

    def _through(self, number: int) -> dict[Path, str]:
        return {FINISH: self.tr("{n} through").format(n=format_number(number))} if number else {}

    def _changed(self) -> None:
        if self.isVisible() and not self._calm.pending:
            self._calm.restart()

    def _lay_out(self) -> None:
        space = theme().space
        head, body = QHBoxLayout(), QHBoxLayout()
        head.addWidget(self.back)
        head.addWidget(self.title, 1)
        head.addWidget(self.copy)
        side = Card(self.tr("How it stands"))
        side.setFixedWidth(min(theme().px(WIDTH), WIDEST))
        side.body.addWidget(self.next)
        side.body.addWidget(self.rounds, 1)
        body.setSpacing(space.m)
        body.addWidget(self.canvas, 1)
        body.addWidget(self.crossing, 1)
        body.addWidget(side)
        self.crossing.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space.s)
        column.addLayout(head)
        column.addWidget(self.summary)
        column.addLayout(body, 1)


def _by_card(where: Any, paths: Mapping[int, Path | None]) -> dict[Path, int]:
    """How many are at each card; who is at a step that only leads on is at the card behind it."""
    found: dict[Path, int] = {}
    for number, people in where.at.items():
        path = paths.get(number) or FINISH
        found[path] = found.get(path, 0) + people
    return found
