"""A campaign tried out before anything leaves: step by step for one patient, and in numbers and rupees for everybody."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from hms_desktop.domain.campaign.exits import Exit
from hms_desktop.domain.campaign.steps import Step
from hms_desktop.domain.campaign.timing import ONCE
from hms_desktop.domain.errors import ClinicError
from hms_desktop.domain.permissions import Permission
from hms_desktop.views.campaigns.editor.library import Library
from hms_desktop.views.campaigns.editor.rows import TOP, Rows
from hms_desktop.views.campaigns.editor.trial_words import (
    audience_lines,
    happens_words,
    leaves_words,
    patient_headline,
    patient_lines,
    places_of,
    shown_steps,
    step_title,
    total_words,
    way_lines,
)
from hms_desktop.views.campaigns.editor.words import Names, moment_words
from hms_desktop.views.context import ViewContext
from hms_desktop.views.frame.search_box import SearchBox
from hms_desktop.views.kit.cards import Card
from hms_desktop.views.kit.elided import ElidedText
from hms_desktop.views.kit.i18n import format_number
from hms_desktop.views.kit.text import Text, button
from hms_desktop.views.kit.theme import theme
from hms_desktop.views.speech import told


class TrialPage(QWidget):
    """Signals: `closed()`, `review_wanted(campaign id)`."""

    closed = Signal()
    review_wanted = Signal(object)

    def __init__(self, context: ViewContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.campaign_id: UUID | None = None
        self._steps: tuple[Step, ...] = ()
        self._patient: UUID | None = None
        self._yes: set[int] = set()
        self._exits: tuple[Exit, ...] = ()
        self._texts: Names = {}
        self._boxes: dict[int, QCheckBox] = {}
        self._asked_at: int | None = None
        self._kind = ONCE
        self.title = ElidedText("title")
        self.box = SearchBox(context, self, offers_new=False)
        self.box.setPlaceholderText(self.tr("Find a patient: name, phone or clinic number"))
        self.one, self.all = Rows(self.tr("The steps for one patient")), Rows(self.tr("The steps for everybody"))
        self.total, self.bar = Text("", "strong"), QProgressBar()
        self.back, self.go_on = (
            button(self.tr("Back to the cards"), icon="chevron-left"),
            button("", "primary", "chevron-right"),
        )
        self.count, self.cancel = button(self.tr("Count again"), icon="sync"), button(self.tr("Stop counting"))
        self._lay_out()
        self._connect()

    def open_campaign(self, campaign_id: UUID) -> None:
        """Try a draft: count for everybody at once, and for one patient when one is chosen."""
        self.campaign_id, self._patient, self._yes = campaign_id, None, set()
        self.box.clear()
        self.one.clear()
        self.one.say(self.tr("Find a patient to see what would be sent, when, and in which words."))
        self._context.read(
            lambda services: (services.outlines.of(campaign_id), services.templates.library()),
            done=lambda found: self._opened(*found), parent=self, cancel_previous="trial-outline",
        )  # fmt: skip
        self.box.setFocus()

    def ask_patient(self, patient_id: UUID) -> None:
        """Show the steps for one patient."""
        own, self._patient = self.campaign_id, patient_id
        yes = tuple(sorted(self._yes))
        self._context.read(
            lambda services: (services.patients.summary(patient_id), services.dry_runs.of_patient(own, patient_id, yes)),
            done=lambda found: self._show_patient(patient_id, *found), failed=self._patient_failed, parent=self,
            cancel_previous="trial-patient",
        )  # fmt: skip

    def count_all(self) -> None:
        """Count for everybody."""
        own = self.campaign_id
        self._counting(True)
        self.total.setText(self.tr("Counting…"))
        self.all.clear()
        self._context.read(
            lambda services, job: services.dry_runs.of_campaign(own, job.interruptible),
            done=lambda run: self._show_all(own, run), failed=self._count_failed, parent=self,
            cancel_previous="trial-audience", with_context=True,
        )  # fmt: skip

    def stop_counting(self) -> None:
        """Nobody waits for the numbers any more."""
        self._context.runner.cancel_key("trial-audience")
        self._counting(False)
        self.total.setText(self.tr("Not counted."))

    def _opened(self, outline: Any, library: Any) -> None:
        self._steps, self._exits, self._texts = outline.steps, outline.exits, Library(library).names
        self.title.say(self.tr("Tried out, nothing is sent: “{name}”").format(name=outline.name))
        self._kind = outline.timing.kind
        self.go_on.setText(self.tr("Review and send") if self._kind == ONCE else self.tr("Review and arm"))
        self.go_on.setVisible(self._context.may(Permission.SEND_MESSAGES))
        self.count_all()

    def _show_all(self, own: UUID | None, run: Any) -> None:
        if own != self.campaign_id:
            return
        self._counting(False)
        self.total.setText(total_words(run, self._kind))
        self.all.clear()
        if run.left_out:
            self.all.add(
                self.tr("Not taken in"), format_number(run.audience - run.enter), *audience_lines(run.left_out)
            )
        by_number, places = {one.number: one for one in run.steps}, places_of(self._steps)
        for step in shown_steps(self._steps):
            found = by_number[step.number]
            number = (
                format_number(found.most) if found.exact else self.tr("at most {n}").format(n=format_number(found.most))
            )
            never = self.tr("nobody comes here") if step.number in run.never else number
            title, place = step_title(step, self._texts), places.get(step.number, TOP)
            self.all.add(title, never, *way_lines(found.ways), place=place)

    def _show_patient(self, patient: UUID, summary: Any, run: Any) -> None:
        if patient != self._patient:
            return
        self.one.clear()
        headline, role = patient_headline(summary.name, run)
        self.one.say(headline, role)
        by_number, places = {one.number: one for one in run.steps}, places_of(self._steps)
        self._boxes = {}
        for step in shown_steps(self._steps):
            found = by_number[step.number]
            when = self.tr("not this way") if found.at is None else moment_words(found.at)
            lines = [*patient_lines(found, step), (leaves_words(step, self._exits), "small")]
            place = places.get(step.number, TOP)
            self.one.add(step_title(step, self._texts), when, *lines, control=self._answer(step), place=place)
        before: QWidget = self.box
        for number, box in self._boxes.items():
            QWidget.setTabOrder(before, box)
            before = box
            if number == self._asked_at:
                box.setFocus()
        self._asked_at = None

    def _answer(self, step: Step) -> QWidget | None:
        """At a branch, what is taken to happen."""
        if step.question is None or leaves_words(step, self._exits):
            return None
        box = self._boxes[step.number] = QCheckBox(happens_words(step))
        box.setChecked(step.number in self._yes)
        box.toggled.connect(lambda on: self._answered(step.number, on))
        return box

    def _answered(self, number: int, on: bool) -> None:
        self._yes = self._yes | {number} if on else self._yes - {number}
        self._asked_at = number
        if self._patient is not None:
            self.ask_patient(self._patient)

    def _counting(self, on: bool) -> None:
        had_focus = self.cancel.hasFocus() or self.count.hasFocus()
        for widget, shown in ((self.bar, on), (self.cancel, on), (self.count, not on)):
            widget.setVisible(shown)
        if had_focus:
            (self.cancel if on else self.count).setFocus()

    def _count_failed(self, error: BaseException) -> None:
        self._counting(False)
        if not isinstance(error, ClinicError):
            raise error
        self.total.setText(told(error))

    def _patient_failed(self, error: BaseException) -> None:
        if not isinstance(error, ClinicError):
            raise error
        self.one.clear()
        self.one.say(told(error), "error")

    def _leave(self) -> None:
        self._context.runner.cancel_key("trial-audience")
        self.closed.emit()

    def _connect(self) -> None:
        self.back.clicked.connect(self._leave)
        self.go_on.clicked.connect(lambda: self.review_wanted.emit(self.campaign_id))
        self.count.clicked.connect(self.count_all)
        self.cancel.clicked.connect(self.stop_counting)
        self.box.chosen.connect(self._chosen)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self._leave)

    def _chosen(self, patient_id: UUID) -> None:
        self._yes = set()
        self.ask_patient(patient_id)
        self.one.setFocus()

    def _lay_out(self) -> None:
        space = theme().space
        head, body, counting = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        head.addWidget(self.back)
        head.addWidget(self.title, 1)
        head.addWidget(self.go_on)
        self.bar.setRange(0, 0)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Counting"))
        one, everybody = Card(self.tr("For one patient")), Card(self.tr("For everybody"))
        one.body.addWidget(self.box)
        one.body.addWidget(self.one, 1)
        counting.addWidget(self.total, 1)
        counting.addWidget(self.cancel)
        counting.addWidget(self.count)
        everybody.body.addLayout(counting)
        everybody.body.addWidget(self.bar)
        everybody.body.addWidget(self.all, 1)
        body.setSpacing(space.m)
        body.addWidget(one, 1)
        body.addWidget(everybody, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space.s)
        column.addLayout(head)
        column.addLayout(body, 1)
