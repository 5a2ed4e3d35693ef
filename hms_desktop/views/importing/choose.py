"""The first step: a file, dropped or chosen."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QFrame, QLabel, QVBoxLayout, QWidget

from hms_desktop.views.kit.icons import pixmap
from hms_desktop.views.kit.text import Text, button
from hms_desktop.views.kit.theme import follow_theme, theme

_ICON = 44
_WIDTH = 560


class ChooseStep(QWidget):
    """Signal `chosen(Path)`."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAcceptDrops(True)
        self._picture = QLabel(alignment=Qt.AlignmentFlag.AlignCenter)
        self.choose = button(self.tr("Choose a file…"), "primary", "upload")
        self.choose.clicked.connect(self._ask)
        self.error = _centred("", "error")
        self.error.hide()
        box = QFrame(self)
        box.setProperty("surface", "card")
        box.setFixedWidth(_WIDTH)
        inside = QVBoxLayout(box)
        inside.setContentsMargins(*(theme().space.xl,) * 4)
        inside.setSpacing(theme().space.m)
        inside.addWidget(self._picture)
        self._heading = _centred(self.tr("Drop a patient list here"), "heading")
        inside.addWidget(self._heading)
        words = self.tr(
            "CSV, XLSX, XLS or ODS. The first rows hold the column names. Nothing is written before you have seen a preview."
        )
        self._words = _centred(words, "muted")
        inside.addWidget(self._words)
        inside.addWidget(self.choose, alignment=Qt.AlignmentFlag.AlignHCenter)
        inside.addWidget(self.error)
        outer = QVBoxLayout(self)
        outer.addStretch()
        outer.addWidget(box, alignment=Qt.AlignmentFlag.AlignHCenter)
        outer.addStretch()
        follow_theme(self, self._draw)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take one file."""
        if len(event.mimeData().urls()) == 1 and event.mimeData().urls()[0].isLocalFile():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """The dropped file is the chosen one."""
        event.acceptProposedAction()
        self.chosen.emit(Path(event.mimeData().urls()[0].toLocalFile()))

    def show_error(self, words: str) -> None:
        """Say why a file was not taken; nothing for an empty text."""
        self.error.setText(words)
        self.error.setVisible(bool(words))
        _fit(self.error)

    def _ask(self) -> None:
        kinds = self.tr("Patient lists (*.csv *.tsv *.txt *.xlsx *.xlsm *.xls *.ods);;All files (*)")
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Choose a patient list"), "", kinds)
        if name:
            self.chosen.emit(Path(name))

    def _draw(self) -> None:
        self._picture.setPixmap(pixmap("file", _ICON, "muted", self.devicePixelRatioF()))
        self._picture.setFixedHeight(_ICON + theme().space.s)
        for text in (self._heading, self._words, self.error):
            _fit(text)


def _fit(text: Text) -> None:
    """Room for every line: a layout that centres its parts does not ask wrapped words how tall they are."""
    text.ensurePolished()
    text.setMinimumHeight(max(0, text.heightForWidth(text.width())))


def _centred(words: str, role: str) -> Text:
    made = Text(words, role)
    made.setAlignment(Qt.AlignmentFlag.AlignCenter)
    made.setFixedWidth(_WIDTH - 2 * theme().space.xl - 2)
    return made
