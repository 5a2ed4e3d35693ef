"""The page that registers a patient or edits one: form, look-alikes beside it, and what to do below."""

from __future__ import annotations

import uuid
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from hms_desktop.domain.errors import ClinicError, Invalid
from hms_desktop.domain.permissions import Permission
from hms_desktop.domain.register.details import PatientDetails
from hms_desktop.services.all import Services
from hms_desktop.views.context import ViewContext
from hms_desktop.views.drafts import keep_draft
from hms_desktop.views.kit.drafts import DraftKeeper
from hms_desktop.views.kit.forms import Form
from hms_desktop.views.kit.text import Text, button
from hms_desktop.views.kit.theme import theme
from hms_desktop.views.portal.registration import fields, saving
from hms_desktop.views.portal.registration.candidates import Candidates
from hms_desktop.views.portal.registration.household import HouseholdPicker
from hms_desktop.views.speech import say_code
from hms_desktop.work.timers import Debounce

LOOK_AFTER_MS = 250
COLUMNS = 4


class RegistrationPage(QWidget):
    """Signals: `saved(patient id)`, `left()` on Escape, `opened(patient id)` for somebody who was there already."""

    saved = Signal(object)
    left = Signal()
    opened = Signal(object)

    def __init__(
        self, context: ViewContext, parent: QWidget, *, patient_id: uuid.UUID | None = None, text: str = ""
    ) -> None:
        """A form for a new patient, begun with what stood in the search box, or for one that is registered."""
        super().__init__(parent)
        self._context = context
        self._patient_id = patient_id
        self._base = fields.EMPTY
        self._drafts: DraftKeeper | None = None
        clinical = context.may(Permission.VIEW_CLINICAL)
        groups = fields.groups(context.today(), clinical=clinical)
        self.form = Form(groups, COLUMNS, today=context.today, say=say_code, parent=self)
        self.household = HouseholdPicker(context, self)
        self.side = Candidates(context, self)
        self.side.opened.connect(self.opened)
        self._look = Debounce(self, LOOK_AFTER_MS, self._ask_candidates)
        self._lay_out()
        self._make_actions()
        self.form.submitted.connect(self._save)
        self.setFocusProxy(self.form.rows["name"].editor.control)
        if patient_id is None:
            self._begin(fields.EMPTY, fields.from_search(text))
        else:
            self._load(patient_id)

    def _lay_out(self) -> None:
        space = theme().space
        new = self._patient_id is None
        title = self.tr("Register a patient") if new else self.tr("Edit")
        self._title = Text(title, "title")
        inner = QWidget(self)
        inner.setProperty("plain", "true")
        inside = QVBoxLayout(inner)
        inside.setContentsMargins(0, 0, space.s, 0)
        inside.addWidget(self.form, 1)
        self.household.setVisible(new)
        inside.addWidget(self.household)
        area = QScrollArea(self, widgetResizable=True)
        area.setWidget(inner)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        middle = QHBoxLayout()
        middle.setSpacing(space.xl)
        middle.addWidget(area, 1)
        middle.addWidget(self.side)
        column = QVBoxLayout(self)
        column.setContentsMargins(space.l, space.m, space.l, space.m)
        column.addWidget(self._title)
        column.addLayout(middle, 1)
        column.addLayout(self._foot(new))

    def _foot(self, new: bool) -> QHBoxLayout:
        self.save_button = button(self.tr("Register") if new else self.tr("Save"), "primary", "check")
        self.save_button.clicked.connect(self.form.submit)
        back = button(self.tr("Back"))
        back.clicked.connect(self.leave)
        foot = QHBoxLayout()
        hint = self.tr(
            "Enter: next field · Ctrl+Enter: save · Alt+D: people who look alike · Esc: back, your words are kept"
        )
        foot.addWidget(Text(hint, "small"), 1)
        foot.addWidget(back)
        foot.addWidget(self.save_button)
        return foot

    def _make_actions(self) -> None:
        for text, keys, slot in (
            (self.tr("People who look alike"), "Alt+D", self.side.focus_first),
            (self.tr("Back"), "Escape", self.leave),
        ):
            action = QAction(text, self)
            action.setShortcut(QKeySequence(keys))
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            action.triggered.connect(slot)
            self.addAction(action)

    def _load(self, patient_id: uuid.UUID) -> None:
        self.form.setEnabled(False)
        self._context.read(
            lambda services: services.patients.details(patient_id),
            done=lambda found: self._begin(found, {}),
            parent=self,
        )

    def _begin(self, details: PatientDetails, typed_before: dict[str, str]) -> None:
        self._base = details
        self.form.setEnabled(True)
        if self._patient_id is not None:
            self._title.setText(self.tr("Edit {name}").format(name=details.name))
        values = fields.shown(details) | typed_before
        self.form.set_values({key: value for key, value in values.items() if key in self.form.rows})
        self.form.edited.connect(self._look.restart)
        self._drafts = keep_draft(self._context, self.form, "patient", self._patient_id)
        self._drafts.restored.connect(self._look.restart)
        self.form.rows["name"].editor.control.setFocus()
        self._look.restart()

    def details(self) -> PatientDetails:
        """What stands in the form now."""
        return fields.typed(self.form.values(), self._base, self._context.today())

    def leave(self) -> None:
        """Go back; what was typed is kept as a draft."""
        self.keep()
        self.left.emit()

    def keep(self) -> None:
        """Keep now what was typed and not saved."""
        if self._drafts is not None:
            self._drafts.flush()

    def _ask_candidates(self) -> None:
        details, own = self.details(), self._patient_id
        self._context.read(
            lambda services: saving.look(services, details, own),
            done=self._show_candidates,
            parent=self,
            cancel_previous="portal-candidates",
        )

    def _show_candidates(self, found: saving.Look) -> None:
        self.side.show_found(found.hints, [say_code(one.code, dict(one.params)) for one in found.warnings])

    def _save(self, _values: dict[str, Any]) -> None:
        details, base, patient_id = self.details(), self._base, self._patient_id
        distinct = frozenset(self.side.distinct)
        home = saving.Home(self.household.chosen, self.household.role)
        self.save_button.setEnabled(False)

        def save(services: Services) -> saving.Saved:
            if patient_id is None:
                return saving.register(services, details, distinct, home)
            return saving.edit(services, patient_id, base, details)

        self._context.write(save, done=self._done, failed=self._failed, parent=self)

    def _done(self, done: saving.Saved) -> None:
        if self._drafts is not None:
            self._drafts.finish()
        saving.tell(self._context, done, new=self._patient_id is None)
        self.saved.emit(done.patient_id)

    def _failed(self, error: BaseException) -> None:
        self.save_button.setEnabled(True)
        if isinstance(error, Invalid):
            details, values = self.details(), self.form.values()
            at_fields = {fields.field_of(key, details, values): say_code(code) for key, code in error.fields.items()}
            self.form.show_errors(at_fields)
        elif isinstance(error, ClinicError):
            self._context.say_error(error)
        else:
            raise error
