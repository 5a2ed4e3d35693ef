"""A small form that opens where its result will appear, and closes when it is saved."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from hms_desktop.domain.errors import ClinicError, Invalid
from hms_desktop.services.all import Services
from hms_desktop.views.context import ViewContext
from hms_desktop.views.kit.escape import claims_escape
from hms_desktop.views.kit.forms import Field, Form, Group
from hms_desktop.views.kit.text import button
from hms_desktop.views.kit.theme import theme
from hms_desktop.views.speech import say_code

Save = Callable[[Services, Mapping[str, Any]], Any]


class InlineForm(QFrame):
    """Hidden until `start`; Ctrl+Enter saves, Escape closes. Signals: `saved(what the service gave)`, `closed()`."""

    saved = Signal(object)
    closed = Signal()

    def __init__(
        self,
        context: ViewContext,
        fields: Sequence[Field],
        save: Save,
        save_label: str,
        parent: QWidget | None = None,
        *,
        columns: int = 3,
        title: str = "",
    ) -> None:
        super().__init__(parent)
        self._context, self._save = context, save
        self.setProperty("surface", "card")
        self.form = Form([Group(title, fields)], columns, today=context.today, say=say_code, parent=self)
        self.form.submitted.connect(self._submit)
        self.save_button = button(save_label, "primary", parent=self)
        self.save_button.clicked.connect(self.form.submit)
        close = button(self.tr("Close"), parent=self)
        close.clicked.connect(self.stop)
        space = theme().space
        column = QVBoxLayout(self)
        column.setContentsMargins(space.m, space.s, space.m, space.s)
        column.addWidget(self.form)
        row = QHBoxLayout()
        row.addStretch()
        row.addWidget(close)
        row.addWidget(self.save_button)
        column.addLayout(row)
        self.hide()

    def start(self, values: Mapping[str, Any] | None = None) -> None:
        """Open with these values and the focus in the first field."""
        self.form.clear()
        self.form.set_values(values or {})
        self.save_button.setEnabled(True)
        self.show()
        first = next(iter(self.form.rows.values()))
        first.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def stop(self) -> None:
        """Close without saving."""
        self.hide()
        self.closed.emit()

    def event(self, event: QEvent) -> bool:
        """Escape is this form's before it is the page's."""
        return claims_escape(event) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes the form, not the page."""
        if event.key() == Qt.Key.Key_Escape:
            self.stop()
        else:
            super().keyPressEvent(event)

    def _submit(self, values: dict[str, Any]) -> None:
        self.save_button.setEnabled(False)
        save = self._save
        self._context.write(lambda services: save(services, values), done=self._done, failed=self._failed, parent=self)

    def _done(self, result: Any) -> None:
        self.stop()
        self.saved.emit(result)

    def _failed(self, error: BaseException) -> None:
        self.save_button.setEnabled(True)
        if isinstance(error, Invalid) and error.fields.keys() & self.form.rows.keys():
            self.form.show_errors({key: say_code(code) for key, code in error.fields.items()})
        elif isinstance(error, Invalid):
            self._context.say(" ".join(say_code(code) for code in error.fields.values()), "warning")
        elif isinstance(error, ClinicError):
            self._context.say_error(error)
        else:
            raise error
