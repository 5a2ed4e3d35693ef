"""A small form beside the diary that does one deed, and says at the field why it was refused."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from hms_desktop.domain.errors import ClinicError, Invalid
from hms_desktop.views.appointments.deeds import Deed, perform, say_failure
from hms_desktop.views.appointments.innermost import Innermost
from hms_desktop.views.context import ViewContext
from hms_desktop.views.kit.forms import Field, Form, Group
from hms_desktop.views.kit.text import Text, button
from hms_desktop.views.kit.theme import theme
from hms_desktop.views.speech import say_code, told

AT_FIELD = {"patient-taken-then": "starts_at", "clinician-taken-then": "clinician_id"}


class DeedForm(Innermost):
    """Ctrl+Enter does it, Escape leaves."""

    def __init__(
        self,
        context: ViewContext,
        title: str,
        fields: Sequence[Field],
        save_label: str,
        make: Callable[[Mapping[str, Any]], Deed],
        parent: QWidget | None = None,
        *,
        note: str = "",
    ) -> None:
        """`make` builds the deed from the form's values; `note` stands under the title."""
        super().__init__(parent)
        self.context, self._make = context, make
        self.form = Form([Group("", fields)], 1, today=context.today, say=say_code, parent=self)
        self.form.submitted.connect(self._submit)
        self.save_button = button(save_label, "primary", parent=self)
        self.save_button.setToolTip("Ctrl+Enter")
        self.save_button.clicked.connect(self.form.submit)
        close = button(self.tr("Close"), parent=self)
        close.clicked.connect(self.closed)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(theme().space.m)
        self.column.addWidget(Text(title, "heading", self))
        if note:
            self.column.addWidget(Text(note, "muted", self))
        self.column.addWidget(self.form)
        buttons = QHBoxLayout()
        buttons.addWidget(self.save_button)
        buttons.addWidget(close)
        buttons.addStretch()
        self.column.addLayout(buttons)

    def start(self) -> None:
        """Put the focus into the first field."""
        next(iter(self.form.rows.values())).editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def _submit(self, values: Mapping[str, Any]) -> None:
        self.save_button.setEnabled(False)
        perform(self.context, self._make(values), self, self.done.emit, self._failed)

    def _failed(self, error: BaseException) -> None:
        self.save_button.setEnabled(True)
        sentences = {}
        if isinstance(error, Invalid):
            sentences = {key: say_code(code) for key, code in error.fields.items()}
        elif isinstance(error, ClinicError) and error.code in AT_FIELD:
            sentences = {AT_FIELD[error.code]: told(error)}
        if sentences and sentences.keys() <= self.form.rows.keys():
            self.form.show_errors(sentences)
        else:
            say_failure(self.context, error)
