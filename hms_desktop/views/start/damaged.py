"""The box that needs nothing of `resources/`: no theme, no icons, no translated words but those it is given."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QVBoxLayout

WIDTH = 440


class DamagedBox(QDialog):
    """One sentence and a way to close it, in the colours of the system. A QApplication must be there."""

    def __init__(self, sentence: str) -> None:
        super().__init__()
        self.setWindowTitle("HMS Desktop")
        self.sentence = QLabel(sentence)
        self.sentence.setWordWrap(True)
        self.sentence.setMinimumWidth(WIDTH)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(self.sentence)
        column.addWidget(buttons)
