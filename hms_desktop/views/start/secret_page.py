"""One line to type before the clinic opens: the passphrase, or the code of the recovery sheet."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QLineEdit

from hms_desktop.views.kit.text import Text, button
from hms_desktop.views.start.page import DoorPage

Way = tuple[str, Callable[[], object]]


class SecretPage(DoorPage):
    """`submit(text)` is called with what was typed; `ways` are other things to do."""

    def __init__(self, title: str, sentence: str, label: str, submit: Callable[[str], object], ways: list[Way]) -> None:
        super().__init__(title, sentence)
        self._submit = submit
        self.line = QLineEdit()
        self.line.setAccessibleName(label)
        self.line.setPlaceholderText(label)
        self.line.returnPressed.connect(self._go)
        self.trouble = Text("", "error")
        self.trouble.hide()
        self.body.addWidget(self.line)
        self.body.addWidget(self.trouble)
        buttons = []
        for text, way in ways:
            one = button(text)
            one.clicked.connect(lambda _checked=False, way=way: way())
            buttons.append(one)
        self._open = button(self.tr("Open"), "primary")
        self._open.clicked.connect(self._go)
        self.add_buttons(*buttons, self._open)
        self.setFocusProxy(self.line)

    def hide_typing(self) -> None:
        """Show dots for what is typed."""
        self.line.setEchoMode(QLineEdit.EchoMode.Password)

    def use_fixed_letters(self) -> None:
        """Letters of one width, for codes in groups."""
        font = QFont("monospace")
        font.setStyleHint(QFont.StyleHint.Monospace)
        self.line.setFont(font)

    def _go(self) -> None:
        if self.line.text().strip():
            self._open.setEnabled(False)
            self._submit(self.line.text())

    def refuse(self, sentence: str) -> None:
        """Say what was wrong, keeping what was typed."""
        self._open.setEnabled(True)
        self.trouble.setText(sentence)
        self.trouble.show()
        self.line.setFocus()
        self.line.selectAll()
