"""A line that asks for a name, above the page it is about: for a snapshot, a copy, a list by hand, a new name."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from hms_desktop.domain.errors import ClinicError, Invalid
from hms_desktop.views.kit.a11y import name
from hms_desktop.views.kit.cards import Card
from hms_desktop.views.kit.text import Text, button
from hms_desktop.views.kit.theme import theme
from hms_desktop.views.speech import say_code, told


class NameBar(Card):
    """`ask` shows it; Enter keeps the name, Escape closes. Signal: `closed()`."""

    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._keep: Callable[[str], None] | None = None
        self.question, self.error = Text("", "strong"), Text("", "error")
        self.line = QLineEdit()
        name(self.line, self.tr("Name"))
        self.save, self.cancel = button(self.tr("Save"), "primary", "check"), button(self.tr("Cancel"))
        row = QHBoxLayout()
        row.setSpacing(theme().space.s)
        row.addWidget(self.line, 1)
        row.addWidget(self.save)
        row.addWidget(self.cancel)
        self.body.addWidget(self.question)
        self.body.addLayout(row)
        self.body.addWidget(self.error)
        self.line.returnPressed.connect(self._accept)
        self.save.clicked.connect(self._accept)
        self.cancel.clicked.connect(self.close_bar)
        escape = QKeySequence(Qt.Key.Key_Escape)
        QShortcut(escape, self, self.close_bar, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.hide()

    def ask(self, question: str, suggested: str, label: str, keep: Callable[[str], None]) -> None:
        """Ask for a name; `keep(name)` does the deed and ends with `close_bar` or `refused`."""
        self._keep = keep
        self.question.setText(question)
        name(self.line, question)
        self.line.setText(suggested)
        self.save.setText(label)
        self._say("")
        self.show()
        self.line.selectAll()
        self.line.setFocus()

    def close_bar(self) -> None:
        """Ask no more."""
        self._keep = None
        if not self.isHidden():
            self.hide()
            self.closed.emit()

    def refused(self, error: BaseException) -> None:
        """Say at the line why the name (or the deed) was not taken."""
        if isinstance(error, Invalid) and "name" in error.fields:
            self._say(say_code(error.fields["name"]))
        elif isinstance(error, ClinicError):
            self._say(told(error))
        else:
            raise error
        self.line.setFocus()

    def _accept(self) -> None:
        if self._keep is not None:
            self._say("")
            self._keep(self.line.text())

    def _say(self, text: str) -> None:
        self.error.setText(text)
        self.error.setVisible(bool(text))
