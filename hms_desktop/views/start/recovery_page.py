"""The recovery sheet: the code that opens the data on another computer, printed once and asked back once."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit

from hms_desktop.views.kit.text import Text, button
from hms_desktop.views.start import recovery_print
from hms_desktop.views.start.page import DoorPage

WIDTH = 640
COLUMNS = 7
ASKED = (2, 6, 11)


class RecoveryPage(DoorPage):
    """Signals: `confirmed(the whole code, with the groups typed back)`."""

    confirmed = Signal(str)

    def __init__(self, clinic: str, code: str) -> None:
        super().__init__("", "", WIDTH)
        self._clinic = clinic
        self._code = code
        self._groups = code.split("-")
        self.title.setText(self.tr("Print the recovery sheet"))
        self.say(
            self.tr(
                "If this computer breaks or is lost, this code opens your backups on another one. Without it nobody can, "
                "not even we. Print it and keep it in a locked place."
            )
        )
        self._grid = QGridLayout()
        self._labels = [self._place_group(at, group) for at, group in enumerate(self._groups)]
        self.body.addLayout(self._grid)
        self.trouble = Text("", "error")
        self.trouble.hide()
        self.body.addWidget(self.trouble)
        self._lines: dict[int, QLineEdit] = {}
        self.save = button(self.tr("Save as PDF…"), icon="download")
        self.save.clicked.connect(lambda: self._printed(recovery_print.save_pdf(self, clinic, code)))
        self.print = button(self.tr("Print…"), icon="print")
        self.print.clicked.connect(lambda: self._printed(recovery_print.print_sheet(self, clinic, code)))
        self.go_on = button(self.tr("I have the sheet"), "primary")
        self.go_on.clicked.connect(self._ask_back)
        self.add_buttons(self.save, self.print, self.go_on)
        self.setFocusProxy(self.print)

    def _place_group(self, at: int, group: str) -> QLabel:
        label = QLabel(group)
        label.setFont(_fixed())
        label.setAccessibleName(self.tr("Group {number}: {group}").format(number=at + 1, group=" ".join(group)))
        self._grid.addWidget(label, at // COLUMNS, at % COLUMNS)
        return label

    def _printed(self, done: bool) -> None:
        if done:
            self.go_on.setFocus()

    def _ask_back(self) -> None:
        if self._lines:
            self._confirm()
            return
        self.title.setText(self.tr("Is the sheet in your hand?"))
        self.say(self.tr("Type the three missing groups from the sheet."))
        for at in ASKED:
            self._labels[at].hide()
            line = QLineEdit()
            line.setFont(_fixed())
            line.setMaxLength(len(self._groups[at]))
            line.setAccessibleName(self.tr("Group {number} of the recovery code").format(number=at + 1))
            line.setFixedWidth(self._labels[at].sizeHint().width() + 24)
            line.returnPressed.connect(self._confirm)
            self._grid.addWidget(line, at // COLUMNS, at % COLUMNS)
            self._lines[at] = line
        self.go_on.setText(self.tr("Check"))
        self._lines[ASKED[0]].setFocus()

    def _confirm(self) -> None:
        groups = [self._lines[at].text() if at in self._lines else group for at, group in enumerate(self._groups)]
        self.confirmed.emit("-".join(groups))

    def refuse(self, sentence: str) -> None:
        """Say what was wrong, keeping what was typed."""
        self.trouble.setText(sentence)
        self.trouble.show()
        self._lines[ASKED[0]].setFocus()


def _fixed() -> QFont:
    font = QFont("monospace")
    font.setStyleHint(QFont.StyleHint.Monospace)
    font.setPointSizeF(13)
    return font
