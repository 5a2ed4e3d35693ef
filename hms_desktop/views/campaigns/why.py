"""Why did, or didn't, she get it: the answer, what happened, and every check with its value as of now."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from hms_desktop.domain.errors import ClinicError
from hms_desktop.domain.permissions import Permission
from hms_desktop.views.campaigns.why_words import (
    check_title,
    check_words,
    entry_words,
    event_words,
    headline,
    message_words,
)
from hms_desktop.views.context import ViewContext
from hms_desktop.views.kit.a11y import name
from hms_desktop.views.kit.cards import Card
from hms_desktop.views.kit.i18n import format_when
from hms_desktop.views.kit.icons import pixmap
from hms_desktop.views.kit.text import Text, button
from hms_desktop.views.kit.theme import follow_theme, theme
from hms_desktop.views.speech import say_code, told

MARKS = {"passes": ("check", "success"), "stops": ("close", "danger"), "waits": ("clock", "warning")}
MARK, TITLE_WIDTH = 16, 150


class Mark(QLabel):
    """A tick, a cross, a clock or a dash, with its meaning for a screen reader and as a tooltip."""

    def __init__(self, verdict: str, meaning: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._verdict = verdict
        self.setToolTip(meaning)
        self.setAccessibleName(meaning)
        self.setFixedSize(QSize(theme().px(MARK), theme().px(MARK)))
        follow_theme(self, self._draw)
        self._draw()

    def _draw(self) -> None:
        if self._verdict not in MARKS:
            self.setText("–")
            return
        picture, colour = MARKS[self._verdict]
        self.setPixmap(pixmap(picture, theme().px(MARK), colour, self.devicePixelRatioF()))


class WhyPage(QWidget):
    """Signal: `closed()`. Escape goes back."""

    closed = Signal()

    def __init__(self, context: ViewContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.campaign_id: UUID | None = None
        self.found: Any = None
        self.title, self.answer = Text("", "title"), Text("", "strong")
        self.back = button(self.tr("Back"), icon="chevron-left")
        self.patient = button(self.tr("Open the patient"), icon="user")
        self.rule = button(self.tr("Why in the segment, or not?"), icon="help")
        self.area = QScrollArea(widgetResizable=True)
        name(self.area, self.tr("What happened, and every check"))
        self.back.clicked.connect(self.closed)
        self.patient.clicked.connect(self._open_patient)
        self.rule.clicked.connect(self._show_rule)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self.closed)
        context.bus.subscribe(
            self, ("message", "campaign", "campaign_entry", "outreach_task", "consent"), lambda _: self._again()
        )
        self._lay_out()

    def ask(self, campaign_id: UUID, patient_id: UUID) -> None:
        """Show why a patient got a campaign's message, or not."""
        self.campaign_id = campaign_id
        self._context.read(
            lambda services: services.why.of(campaign_id, patient_id),
            done=self._show, failed=self._failed, parent=self, cancel_previous="campaign-why",
        )  # fmt: skip
        self.back.setFocus()

    def forget(self) -> None:
        """Nothing is shown, and nothing asked again."""
        self.campaign_id, self.found = None, None

    def _again(self) -> None:
        if self.found is not None and self.isVisible() and self.campaign_id == self.found.campaign_id:
            own, patient = self.found.campaign_id, self.found.patient_id
            self._context.read(
                lambda services: services.why.of(own, patient), done=self._show, parent=self, cancel_previous="campaign-why",
            )  # fmt: skip

    def _show(self, found: Any) -> None:
        if found.campaign_id != self.campaign_id:
            return
        self.found = found
        self.title.setText(f"{found.patient} · {found.campaign}")
        self.answer.setText(headline(found))
        for one in (self.patient, self.rule):
            one.show()
        self.rule.setVisible(self._context.may(Permission.VIEW_SEGMENTS))
        at = self.area.verticalScrollBar().value()
        inner = QWidget()
        inner.setProperty("plain", "true")
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, theme().space.s, 0)
        if found.taken_in:
            column.addWidget(self._happened(found))
        if found.checks:
            column.addWidget(self._checks(found))
        column.addStretch()
        self.area.setWidget(inner)
        self.area.verticalScrollBar().setValue(at)

    def _happened(self, found: Any) -> Card:
        card = Card(self.tr("What happened"))
        for one in found.messages:
            card.body.addWidget(Text(message_words(one), "strong"))
            for event in one.events:
                card.body.addWidget(Text(event_words(event), "small"))
        for entry in found.entries:
            card.body.addWidget(Text(entry_words(entry), ""))
        for task in found.tasks:
            card.body.addLayout(self._task(task))
        return card

    def _task(self, task: Any) -> QHBoxLayout:
        row = QHBoxLayout()
        words = self.tr("Left to a person on {when}").format(when=format_when(task.made_at))
        what = say_code("task-call-instead") if task.words == "call-instead" else task.words
        row.addWidget(Text(f"{words}: {what}" if what else f"{words}.", ""), 1)
        if task.done_at is not None:
            row.addWidget(Text(self.tr("done on {when}").format(when=format_when(task.done_at)), "muted", wrap=False))
        elif self._context.may(Permission.MAKE_CALLS):
            done = button(self.tr("It is done"), icon="check")
            done.clicked.connect(lambda: self._done(task.id))
            row.addWidget(done)
        return row

    def _done(self, task_id: UUID) -> None:
        words = self.tr("The task is done.")
        self._context.write(
            lambda services: services.tasks.done(task_id, "done"),
            done=lambda _: self._context.did(
                self.tr("Task of a campaign"),
                words,
                lambda s: s.tasks.take_back(task_id),
                lambda s: s.tasks.done(task_id, "done"),
            ),
            parent=self,
        )

    def _checks(self, found: Any) -> Card:
        card = Card(self.tr("Every check, as things stand on {when}").format(when=format_when(found.as_of)))
        meanings = {
            "passes": self.tr("Nothing in the way"), "stops": self.tr("In the way"), "waits": self.tr("Lets it wait"),
            "unasked": self.tr("Does not apply"),
        }  # fmt: skip
        grid = QGridLayout()
        grid.setColumnMinimumWidth(1, theme().px(TITLE_WIDTH))
        grid.setColumnStretch(2, 1)
        grid.setHorizontalSpacing(theme().space.m)
        grid.setVerticalSpacing(theme().space.s)
        for row, one in enumerate(found.checks):
            role = "muted" if one.verdict == "unasked" else ""
            words = Text(check_words(one), role)
            words.setAccessibleName(f"{check_title(one.name)}. {meanings[one.verdict]}. {check_words(one)}")
            grid.addWidget(Mark(one.verdict, meanings[one.verdict]), row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(Text(check_title(one.name), role or "strong", wrap=False), row, 1, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(words, row, 2)
        card.body.addLayout(grid)
        return card

    def _open_patient(self) -> None:
        self._context.open_patient(self.found.patient_id)

    def _show_rule(self) -> None:
        self._context.go("segments", segment=self.found.segment_id, check=self.found.patient_id)

    def _failed(self, error: BaseException) -> None:
        if not isinstance(error, ClinicError):
            raise error
        self.found = None
        self.title.setText("")
        self.answer.setText(told(error))
        self.area.takeWidget()
        for one in (self.patient, self.rule):
            one.hide()

    def _lay_out(self) -> None:
        head, column = QHBoxLayout(), QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme().space.s)
        head.addWidget(self.back)
        head.addWidget(self.title, 1)
        for one in (self.rule, self.patient):
            head.addWidget(one)
            one.hide()
        column.addLayout(head)
        column.addWidget(self.answer)
        column.addWidget(self.area, 1)
