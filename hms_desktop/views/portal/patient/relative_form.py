"""Adding a relative: found by search, named by kind, and taken into the household."""

from __future__ import annotations

import uuid
from typing import Any

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from hms_desktop.domain.errors import ClinicError
from hms_desktop.domain.register.summary import PatientSummary
from hms_desktop.domain.register.words import relations
from hms_desktop.services.all import Services
from hms_desktop.views.context import ViewContext
from hms_desktop.views.frame.search_box import SearchBox
from hms_desktop.views.kit.escape import claims_escape
from hms_desktop.views.kit.text import Text, button
from hms_desktop.views.kit.theme import theme
from hms_desktop.views.portal.speaking import full_name, one_line
from hms_desktop.views.portal.words import word


class RelativeForm(QFrame):
    """Hidden until `start`. Signals: `saved()`."""

    saved = Signal()

    def __init__(self, context: ViewContext, patient_id: uuid.UUID, parent: QWidget) -> None:
        super().__init__(parent)
        self._context, self._patient_id = context, patient_id
        self._who: PatientSummary | None = None
        self.setProperty("surface", "card")
        self.search = SearchBox(context, self)
        self.search.setPlaceholderText(self.tr("Name or phone of the relative"))
        self.search.setAccessibleName(self.tr("Find the relative"))
        self.search.chosen.connect(self._ask_who)
        self.search.new_wanted.connect(lambda text: context.go("portal", register=text))
        self.chosen = Text("", "strong")
        self.kind = QComboBox(self)
        self.kind.setAccessibleName(self.tr("What they are to this patient"))
        for code in relations():
            self.kind.addItem(word("relation", code), code)
        self.together = QCheckBox(self.tr("Live in one household"), self)
        self.save_button = button(self.tr("Add"), "primary")
        self.save_button.clicked.connect(self._save)
        self._lay_out()
        self.hide()

    def _lay_out(self) -> None:
        close = button(self.tr("Close"))
        close.clicked.connect(self.hide)
        top = QHBoxLayout()
        top.addWidget(self.search, 2)
        top.addWidget(Text(self.tr("is the patient's"), wrap=False))
        top.addWidget(self.kind, 1)
        foot = QHBoxLayout()
        foot.addWidget(self.together)
        foot.addStretch()
        foot.addWidget(close)
        foot.addWidget(self.save_button)
        column = QVBoxLayout(self)
        column.setSpacing(theme().space.s)
        column.addLayout(top)
        column.addWidget(self.chosen)
        column.addLayout(foot)

    def start(self, *, has_household: bool) -> None:
        """Open with the focus in the search."""
        self._show_who(None)
        self.together.setChecked(has_household)
        self.show()
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)

    def event(self, event: QEvent) -> bool:
        """Escape is this form's before it is the page's."""
        return claims_escape(event) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes the form; Ctrl+Enter adds."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        elif enter and self._who is not None:
            self._save()
        else:
            super().keyPressEvent(event)

    def _ask_who(self, patient_id: uuid.UUID) -> None:
        self._context.read(lambda s: s.patients.summary(patient_id), done=self._show_who, parent=self)

    def _show_who(self, who: PatientSummary | None) -> None:
        self._who = who
        self.chosen.setText(f"{full_name(who)} · {one_line(who, self._context.today())}" if who else "")
        self.chosen.setVisible(who is not None)
        self.save_button.setEnabled(who is not None)
        if who is not None:
            self.kind.setFocus(Qt.FocusReason.OtherFocusReason)

    def _save(self) -> None:
        if self._who is None:
            return
        patient_id, other = self._patient_id, self._who
        kind, together = str(self.kind.currentData()), self.together.isChecked()

        def save(services: Services) -> uuid.UUID:
            relation_id = services.family.relate(other.id, patient_id, kind)
            if together:
                live_together(services, patient_id, other.id)
            return relation_id

        self._context.write(save, done=lambda made: self._done(made, other), failed=self._failed, parent=self)

    def _done(self, relation_id: uuid.UUID, other: PatientSummary) -> None:
        self.hide()
        label = self.tr("{name} added to the family").format(name=other.name)
        self._context.did(
            label,
            f"{label}.",
            lambda s: s.family.unrelate(relation_id),
            lambda s: s.family.relate_again(relation_id),
        )
        self.saved.emit()

    def _failed(self, error: BaseException) -> None:
        if not isinstance(error, ClinicError):
            raise error
        self._context.say_error(error)


def live_together(services: Services, patient_id: uuid.UUID, other_id: uuid.UUID) -> None:
    """Put two patients into one household: the patient's, else the other's, else a new one named after the patient."""
    mine, theirs = services.patients.details(patient_id), services.patients.details(other_id)
    home: Any = mine.household_id or theirs.household_id
    if home is None:
        services.family.make_household(mine.name.split()[-1], mine.village, [patient_id, other_id])
        return
    for one, details in ((patient_id, mine), (other_id, theirs)):
        if details.household_id != home:
            services.family.place(one, home)
