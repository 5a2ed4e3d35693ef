"""The line over the drawing: back, the name, undo and redo, and what it is kept for."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from hms_desktop.views.kit.elided import ElidedText
from hms_desktop.views.kit.text import button, icon_button

KEEP, TRY, REVIEW = "keep", "try", "review"


class EditorHead(QWidget):
    """Signal: `keep_wanted(what for)` with KEEP, TRY or REVIEW."""

    keep_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = ElidedText("title")
        self.back = button(self.tr("Back"), icon="chevron-left")
        self.undo = icon_button(self.tr("Undo (Ctrl+Z)"), "undo")
        self.redo = icon_button(self.tr("Redo (Ctrl+Y)"), "redo")
        self.try_out = button(self.tr("Try it out"), icon="eye")
        self.keep = button(self.tr("Keep as a draft"))
        self.go_on = button(self.tr("Review and send"), "primary", "chevron-right")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.back)
        row.addWidget(self.title, 1)
        for one in (self.undo, self.redo, self.try_out, self.keep, self.go_on):
            row.addWidget(one)
        for one, what_for in ((self.keep, KEEP), (self.try_out, TRY), (self.go_on, REVIEW)):
            one.clicked.connect(lambda _=False, what_for=what_for: self.keep_wanted.emit(what_for))

    def show_state(self, name: str, *, can_undo: bool, can_redo: bool, once: bool) -> None:
        """What is drawn, what can be undone, and whether it is sent at the end or armed."""
        self.title.say(name.strip() or self.tr("New campaign"))
        self.undo.setEnabled(can_undo)
        self.redo.setEnabled(can_redo)
        self.go_on.setText(self.tr("Review and send") if once else self.tr("Review and arm"))
