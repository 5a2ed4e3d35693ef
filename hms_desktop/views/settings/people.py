"""The people who work here: a list at the left, the form of the one that is added or edited at the right."""

from __future__ import annotations

import uuid
from typing import Any

from PySide6.QtWidgets import QCheckBox, QHBoxLayout

from hms_desktop.domain.staff import StaffMember, may_manage
from hms_desktop.views.context import ViewContext
from hms_desktop.views.kit.columns import Column
from hms_desktop.views.kit.messages import confirm
from hms_desktop.views.kit.table import ListModel
from hms_desktop.views.kit.table_view import TableView
from hms_desktop.views.kit.text import button
from hms_desktop.views.kit.theme import theme
from hms_desktop.views.roles import role_name
from hms_desktop.views.settings.frame import SectionFrame
from hms_desktop.views.settings.person_form import PersonForm


class PeopleSection(SectionFrame):
    """Enter on a line edits it."""

    def __init__(self, context: ViewContext) -> None:
        super().__init__("people")
        self._context = context
        self.sentence.setText(
            self.tr(
                "Each person signs in with a name and a PIN of their own, so that the audit trail says who did what."
            )
        )
        self.sentence.show()
        self.rows = ListModel(self._columns(), parent=self)
        self.table = TableView(self.rows, self.tr("People who work here"))
        self.table.setSelectionMode(TableView.SelectionMode.SingleSelection)
        self.table.activated_id.connect(lambda _id: self._edit())
        self.table.current_id.connect(lambda _id: self._follow_choice())
        self._make_buttons()
        self.form = PersonForm(context, self)
        self.form.done.connect(self._after_form)
        self.form.left.connect(self._close_form)
        self.form.hide()
        self._layout_section()
        context.bus.subscribe(self, {"staff"}, lambda _changed: self.activated())

    def _columns(self) -> list[Column]:
        return [
            Column("name", self.tr("Name"), lambda one: one.name, strong=True),
            Column("login", self.tr("Sign-in name"), lambda one: one.login, width=130),
            Column("role", self.tr("Role"), lambda one: role_name(one.role), width=150),
            Column("state", self.tr("Access"), self._state, width=130, colour=_state_colour),
        ]

    def _make_buttons(self) -> None:
        self.add = button(self.tr("Add a person"), "primary", "user-plus")
        self.add.clicked.connect(self._add)
        self.edit = button(self.tr("Edit…"), icon="edit")
        self.edit.clicked.connect(self._edit)
        self.secret = button(self.tr("New PIN…"), icon="lock")
        self.secret.clicked.connect(self._give_secret)
        self.end = button(self.tr("End access…"), "danger")
        self.end.clicked.connect(self._end_or_give_back)
        self.left_too = QCheckBox(self.tr("Also those who left"))
        self.left_too.toggled.connect(self.activated)

    def _layout_section(self) -> None:
        row = self.add_row(self.add, self.edit, self.secret, self.end)
        row.addWidget(self.left_too)
        beside = QHBoxLayout()
        beside.setSpacing(theme().space.l)
        beside.addWidget(self.table, 3)
        beside.addWidget(self.form, 2)
        self.body.addLayout(beside, 1)
        self._follow_choice()

    def _state(self, one: StaffMember) -> str:
        if not one.active:
            return self.tr("Has left")
        return self.tr("Can sign in") if one.has_secret else self.tr("No PIN yet")

    def activated(self) -> None:
        """Ask anew; the chosen line stays."""
        inactive = self.left_too.isChecked()
        self._context.read(
            lambda s: s.staff.everybody(inactive=inactive),
            done=self._show,
            parent=self,
            cancel_previous="settings.people",
        )

    def _show(self, people: list[StaffMember]) -> None:
        chosen = self.chosen
        self.rows.set_records(people)
        if chosen is None or not self.table.select_id(chosen.id):
            self.table.selectRow(0)
        self._follow_choice()

    @property
    def chosen(self) -> StaffMember | None:
        """The person of the current line."""
        at = self.table.currentIndex()
        record: StaffMember | None = self.rows.record_at(at.row()) if at.isValid() else None
        return record

    def _follow_choice(self) -> None:
        one, actor = self.chosen, self._context.actor
        free = self.form.isHidden()
        mine = one is not None and actor is not None and may_manage(actor.role, one.role)
        for each in (self.edit, self.secret):
            each.setEnabled(free and mine and one is not None and one.active)
        self.end.setEnabled(free and mine and one is not None and actor is not None and one.id != actor.staff_id)
        self.end.setText(self.tr("End access…") if one is None or one.active else self.tr("Give access back"))
        self.add.setEnabled(free)

    def _add(self) -> None:
        self.form.begin_new()
        self._follow_choice()

    def _edit(self) -> None:
        if self.chosen is not None and self.edit.isEnabled():
            self.form.begin_edit(self.chosen)
            self._follow_choice()

    def _give_secret(self) -> None:
        if self.chosen is not None:
            self.form.begin_secret(self.chosen)
            self._follow_choice()

    def _end_or_give_back(self) -> None:
        one = self.chosen
        if one is None:
            return
        if not one.active:
            self._write(one.id, give=True, words=self.tr("{name} can sign in again.").format(name=one.name))
            return
        question = self.tr("End the access of {name}?").format(name=one.name)
        detail = self.tr("They can't sign in any more. What they did keeps their name. You can give it back later.")
        if confirm(self, question, detail, self.tr("End access"), danger=True):
            self._write(one.id, give=False, words=self.tr("{name} can't sign in any more.").format(name=one.name))

    def _write(self, staff_id: uuid.UUID, *, give: bool, words: str) -> None:
        self._context.write(
            lambda s: s.staff.reactivate(staff_id) if give else s.staff.deactivate(staff_id),
            done=lambda _nothing: self._context.say(words, "success"),
            parent=self,
        )

    def _after_form(self, words: str) -> None:
        self._context.say(words, "success")
        self._close_form()

    def _close_form(self) -> None:
        self.form.hide()
        self._follow_choice()
        self.table.setFocus()


def _state_colour(one: Any) -> str:
    return "" if one.active and one.has_secret else "muted"
