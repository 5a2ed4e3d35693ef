"""Health goals: what was agreed, how it goes, a key to note it, and the last check-ins of the chosen goal."""

from __future__ import annotations

import uuid
from datetime import date
from typing import Any, ClassVar

from PySide6.QtWidgets import QMenu, QPushButton, QVBoxLayout, QWidget

from hms_desktop.domain.permissions import Permission
from hms_desktop.domain.register.goals import ACTIVE, GoalCheckRecord, GoalPanel, GoalRecord
from hms_desktop.views.context import Ask, ViewContext
from hms_desktop.views.kit.cards import Card, EmptyState
from hms_desktop.views.kit.columns import Column
from hms_desktop.views.kit.flow import FlowLayout
from hms_desktop.views.kit.menu_button import deed, menu_button
from hms_desktop.views.kit.table import ListModel
from hms_desktop.views.kit.table_view import TableView
from hms_desktop.views.kit.text import Text, button
from hms_desktop.views.kit.theme import follow_theme, theme
from hms_desktop.views.portal.clearing import clear, hide_unless
from hms_desktop.views.portal.line import line
from hms_desktop.views.portal.patient.goal_deeds import GoalDeeds
from hms_desktop.views.portal.patient.goal_forms import CheckForm, GoalForm
from hms_desktop.views.portal.patient.goal_words import (
    check_text,
    goal_name,
    is_waiting,
    next_text,
    progress_text,
    reading_text,
    terms_text,
)
from hms_desktop.views.portal.patient.panel import Panel

ROWS = 7
LATEST = 2
LARGE = 120  # percent


class GoalsPanel(Panel):
    """A list of goals. K notes the chosen one as kept, Shift+K as not kept, J opens the form, O agrees on another."""

    KINDS: ClassVar[tuple[str, ...]] = ("goal", "goal_check", "observation", "patient_merge")

    def __init__(self, context: ViewContext, patient_id: uuid.UUID, parent: QWidget | None = None) -> None:
        super().__init__(context, patient_id, parent)
        self._may = context.may(Permission.RECORD_CLINICAL)
        self._deeds = GoalDeeds(context, self)
        self._hidden: EmptyState | None = None
        self.model = ListModel(self._columns(context.today()), parent=self)
        self.table = TableView(self.model, self.tr("Health goals"), self)
        self.table.current_id.connect(lambda _id: self._show_chosen())
        self.table.activated_id.connect(lambda _id: self.check_in_with_note())
        self.form = GoalForm(context, patient_id)
        self.form.saved.connect(self._deeds.tell_saved)
        self.check_form = CheckForm(context)
        self.check_form.saved.connect(self._deeds.tell_checked)
        self._checks = QVBoxLayout()
        self._checks.setSpacing(0)
        self._terms = Text("", "muted")
        self.kept, self.missed, self.more, self._menu = self._buttons()
        self._lay_out()
        self._offer_when_empty()
        follow_theme(self, self._fit_to_text)

    def _buttons(self) -> tuple[QPushButton, QPushButton, QPushButton, QMenu]:
        kept = button(self.tr("Kept (K)"), "", "check")
        kept.clicked.connect(lambda _checked=False: self.check_in(kept=True))
        missed = button(self.tr("Not kept (Shift+K)"), "", "close")
        missed.clicked.connect(lambda _checked=False: self.check_in(kept=False))
        more, menu = menu_button(self.tr("More"))
        deed(menu, self.tr("Note a number or a word (J)"), self.check_in_with_note, "edit")
        deed(menu, self.tr("Change the goal"), self._edit)
        deed(menu, self.tr("Reached"), lambda: self._end("completed"))
        deed(menu, self.tr("Given up"), lambda: self._end("cancelled"))
        self._again = deed(menu, self.tr("Go on with it"), self._go_on)
        deed(menu, self.tr("Recorded by mistake"), self._remove, "trash")
        return kept, missed, more, menu

    def _lay_out(self) -> None:
        self.card = Card(self.tr("Health goals"))
        self.add_button = button(self.tr("Add (O)"), "link", "plus")
        self.add_button.setAccessibleName(self.tr("Add a goal"))
        self.add_button.clicked.connect(lambda _checked=False: self.add())
        self.card.tools.addWidget(self.add_button)
        deeds = FlowLayout()
        for one in (self.kept, self.missed, self.more):
            hide_unless(one, self._may)
            deeds.addWidget(one)
        hide_unless(self.add_button, self._may)
        for part in (self.form, self.check_form, self.table):
            self.card.body.addWidget(part)
        self.card.body.addLayout(deeds)
        self.history = Card(self.tr("Check-ins"))
        self.history.body.addWidget(self._terms)
        self.history.body.addLayout(self._checks)
        self.body.addWidget(self.card)
        self.body.addWidget(self.history)
        self.body.addStretch()

    def _offer_when_empty(self) -> None:
        sentence = self.tr("No goals yet. Agree on something small.")
        label, slot = (self.tr("Add a goal"), self.add) if self._may else ("", None)
        self.table.set_empty(sentence, label, slot, "target")

    def _columns(self, today: date) -> list[Column]:
        def late(one: GoalRecord) -> str:
            return "warning" if is_waiting(one, today) else ""

        return [
            Column("goal", self.tr("Goal"), lambda one: goal_name(one.terms.name), strong=True, hint=lambda one: terms_text(one.terms)),
            Column("progress", self.tr("Check-ins"), progress_text, width=95, hint=self._progress_hint),
            Column("latest", self.tr("Latest"), reading_text, width=165, colour=lambda one: "success" if one.reading and one.reading.reached else ""),
            Column("next", self.tr("Ask next"), lambda one: next_text(one, today), width=140, colour=late),
        ]  # fmt: skip

    def _progress_hint(self, one: GoalRecord) -> str:
        return self.tr("{done} of the {due} check-ins due in 60 days").format(done=one.done, due=one.due)

    def question(self) -> Ask:
        """The goals."""
        patient_id = self.patient_id
        return lambda services: services.goals.panel(patient_id)

    def show_answer(self, answer: Any) -> None:
        """Show them, or say that they are there but not for this role."""
        panel: GoalPanel = answer
        self.card.setVisible(panel.visible)
        self._say_hidden(panel)
        chosen = self.model.id_at(self.table.currentIndex().row())
        self.model.set_records(panel.goals)
        if not self.table.select_id(chosen) and panel.goals:
            self.table.select_id(self._longest_waiting(panel).id)
        self._fit_to_text()
        self._show_chosen()

    def add(self) -> None:
        """Open the form for a new goal."""
        self.check_form.hide()
        self.form.add()

    def check_in(self, *, kept: bool) -> None:
        """Note the chosen goal as kept or not kept today."""
        chosen = self._chosen_active()
        if chosen is not None:
            self._deeds.check_in(chosen, kept=kept)

    def check_in_with_note(self) -> None:
        """Open the form for a check-in of the chosen goal."""
        chosen = self._chosen_active()
        if chosen is not None and self._may:
            self.form.hide()
            self.check_form.note(chosen.id, chosen.terms)

    def _longest_waiting(self, panel: GoalPanel) -> GoalRecord:
        return min(panel.goals, key=lambda one: one.next_on or date.max)

    def _chosen(self) -> GoalRecord | None:
        found: GoalRecord | None = self.model.record_at(self.table.currentIndex().row())
        return found

    def _chosen_active(self) -> GoalRecord | None:
        chosen = self._chosen()
        if chosen is None:
            self.context.say(self.tr("There is no goal to note. O adds one."), "info")
        elif chosen.status.status != ACTIVE:
            self.context.say(self.tr("This goal has ended. Choose another one."), "info")
            return None
        return chosen

    def _show_chosen(self) -> None:
        chosen = self._chosen()
        active = chosen is not None and chosen.status.status == ACTIVE
        self.kept.setEnabled(active)
        self.missed.setEnabled(active)
        self.more.setEnabled(chosen is not None)
        for action in self._menu.actions():
            action.setEnabled(active)
        self._menu.actions()[-1].setEnabled(chosen is not None)
        self._again.setEnabled(chosen is not None and not active)
        self.history.setVisible(chosen is not None)
        clear(self._checks)
        if chosen is None:
            return
        self.history.title.setText(self.tr("Check-ins: {goal}").format(goal=goal_name(chosen.terms.name)))
        latest = reading_text(chosen)
        said = self.tr("latest {numbers}").format(numbers=latest) if latest else ""
        self._terms.setText(" · ".join(part for part in (said, terms_text(chosen.terms)) if part))
        for check in chosen.checks:
            self._checks.addWidget(self._check_line(chosen, check))
        if not chosen.checks:
            self._checks.addWidget(Text(self.tr("Nothing noted yet."), "muted"))

    def _check_line(self, goal: GoalRecord, check: GoalCheckRecord) -> QWidget:
        title, detail = check_text(check, goal.terms)
        back = [(self.tr("Take back"), lambda: self._deeds.take_back(goal, check))] if self._may else []
        return line(title, detail, None, back, strong=False)

    def _edit(self) -> None:
        chosen = self._chosen_active()
        if chosen is not None:
            self.check_form.hide()
            self.form.change(chosen.id, chosen.terms)

    def _end(self, status: str) -> None:
        chosen = self._chosen_active()
        if chosen is not None:
            self._deeds.end(chosen, status)

    def _go_on(self) -> None:
        chosen = self._chosen()
        if chosen is not None:
            self._deeds.go_on(chosen)

    def _remove(self) -> None:
        chosen = self._chosen()
        if chosen is not None:
            self._deeds.remove(chosen)

    def _fit_to_text(self) -> None:
        row = self.table.verticalHeader().defaultSectionSize()
        rows = min(ROWS, max(1, self.model.rowCount()))
        empty = theme().px(170) if not self.model.rowCount() else 0
        self.table.setColumnHidden(LATEST, theme().scale > LARGE)  # it stands below as well
        self.table.setFixedHeight(max(empty, row * (rows + 1) + theme().space.s))

    def _say_hidden(self, panel: GoalPanel) -> None:
        if self._hidden is not None:
            self._hidden.deleteLater()
            self._hidden = None
        if panel.visible:
            return
        title = self.tr("%n health goals", "", panel.count) if panel.count else self.tr("No health goals yet")
        sentence = self.tr("Your role may not see health goals. Ask a clinician or a care coordinator.")
        self._hidden = EmptyState("lock", title, sentence)
        self.body.insertWidget(0, self._hidden, 1)
