"""The note of a call: what was typed for one household stays while others are looked at, and survives a crash."""

from __future__ import annotations

import uuid

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from hms_desktop.views.context import ViewContext
from hms_desktop.views.kit.escape import claims_escape
from hms_desktop.views.kit.theme import follow_theme, theme
from hms_desktop.work.timers import Debounce

SAVE_AFTER_MS = 700
LINES = 2


class NoteBox(QPlainTextEdit):
    """Empty until `show_note`. Escape tells `left` and leaves the note as it is; Tab leaves too."""

    DRAFT = "call-note"
    left = Signal()

    def __init__(self, context: ViewContext, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._key: uuid.UUID | None = None
        self._typed: dict[uuid.UUID, str] = {}
        self._later = Debounce(self, SAVE_AFTER_MS, self._save)
        self.setTabChangesFocus(True)
        self.setAccessibleName(self.tr("Note of the call"))
        self.setPlaceholderText(self.tr("Note (N): what was said"))
        self.textChanged.connect(self._edited)
        follow_theme(self, lambda: self.setFixedHeight(self.fontMetrics().lineSpacing() * LINES + theme().px(16)))

    def show_note(self, key: uuid.UUID | None) -> None:
        """Show what was typed for a household, now or before."""
        self.keep()
        if key == self._key and (key is None or key in self._typed):
            return
        self._key = key
        self._put(self._typed.get(key, "") if key is not None else "")
        if key is not None and key not in self._typed:
            self._context.read(
                lambda services: services.drafts.load(self.DRAFT, key),
                done=lambda found: self._restore(key, found.values["note"] if found else ""),
                parent=self,
                cancel_previous="call-note",
            )

    def text_of(self, key: uuid.UUID) -> str:
        """What is typed for a household."""
        return self._typed.get(key, "")

    def forget(self, key: uuid.UUID) -> None:
        """The note of a household was saved with its call."""
        self._later.stop()
        self._typed.pop(key, None)
        if key == self._key:
            self._put("")
        self._context.write(lambda services: services.drafts.forget(self.DRAFT, key))

    def keep(self) -> None:
        """Keep now what waits to be kept."""
        self._later.flush()

    def event(self, event: QEvent) -> bool:
        """Escape belongs to the note before the page around it hears it."""
        return claims_escape(event) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leaves."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _edited(self) -> None:
        if self._key is not None:
            self._typed[self._key] = self.toPlainText()
            self._later.restart()

    def _save(self) -> None:
        key = self._key
        if key is None:
            return
        note = self._typed.get(key, "")
        if note.strip():
            self._context.write(lambda services: services.drafts.save(self.DRAFT, {"note": note}, key))
        else:
            self._context.write(lambda services: services.drafts.forget(self.DRAFT, key))

    def _restore(self, key: uuid.UUID, note: str) -> None:
        if key == self._key and key not in self._typed and note:
            self._typed[key] = note
            self._put(note)

    def _put(self, note: str) -> None:
        blocked = self.blockSignals(True)
        self.setPlainText(note)
        self.blockSignals(blocked)
