"""Whom a new patient lives with: found by search, so that the family stands together from the first day."""

from __future__ import annotations

import uuid

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from hms_desktop.domain.register.summary import PatientSummary
from hms_desktop.domain.register.words import known
from hms_desktop.views.context import ViewContext
from hms_desktop.views.frame.search_box import SearchBox
from hms_desktop.views.kit.escape import claims_escape
from hms_desktop.views.kit.text import Text, button
from hms_desktop.views.kit.theme import theme
from hms_desktop.views.portal.speaking import full_name, one_line
from hms_desktop.views.portal.words import word


class HouseholdPicker(QWidget):
    """`chosen` is the id of somebody of the household, `role` what the new patient is in it."""

    def __init__(self, context: ViewContext, parent: QWidget) -> None:
        self._typed = ""
        super().__init__(parent)
        self._context = context
        self.chosen: uuid.UUID | None = None
        self.search = SearchBox(context, self)
        self.search.setPlaceholderText(self.tr("Lives with: name or phone of somebody registered"))
        self.search.setAccessibleName(self.tr("Lives with"))
        self.search.chosen.connect(self._ask)
        self.search.textChanged.connect(self._note_typed)
        self.search.new_wanted.connect(self._not_here)
        self._who = Text("", "strong")
        self._role = QComboBox(self)
        self._role.setAccessibleName(self.tr("Role in the household"))
        self._role.addItem(self.tr("Role not known"), None)
        for code in known("household_roles"):
            self._role.addItem(word("role", code), code)
        self.cross = button(self.tr("Not together"), "link")
        self.cross.clicked.connect(lambda _checked=False: self._show(None))
        row = QHBoxLayout()
        row.setSpacing(theme().space.m)
        row.addWidget(self.search, 2)
        row.addWidget(self._who, 2)
        row.addWidget(self._role, 1)
        row.addWidget(self.cross)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(Text(self.tr("Household"), "heading"))
        column.addLayout(row)
        self._show(None)

    def event(self, event: QEvent) -> bool:
        """Escape empties the search before it leaves the page."""
        return (bool(self._typed) and claims_escape(event)) or super().event(event)

    def _note_typed(self, text: str) -> None:
        self._typed = text

    @property
    def role(self) -> str | None:
        """What the new patient is in the household, when it was said."""
        return self._role.currentData()

    def _ask(self, patient_id: uuid.UUID) -> None:
        self._context.read(lambda services: services.patients.summary(patient_id), done=self._show, parent=self)

    def _show(self, who: PatientSummary | None) -> None:
        self.chosen = who.id if who else None
        self._who.setText(f"{full_name(who)} · {one_line(who, self._context.today())}" if who else "")
        for part in (self._who, self._role, self.cross):
            part.setVisible(who is not None)
        if who is not None:
            self._role.setFocus()

    def _not_here(self, text: str) -> None:
        self._context.say(self.tr("{name} is not registered yet. Save this patient first.").format(name=text))
