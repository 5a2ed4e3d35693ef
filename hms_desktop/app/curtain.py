"""While the desk is locked nothing of a patient may show: other windows are hidden, questions are closed."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QDialog, QWidget


class Curtain:
    """Drawn when the desk is locked, opened when the same person is back."""

    def __init__(self, window: QWidget) -> None:
        self._window = window
        self._hidden: list[QWidget] = []

    def draw(self) -> None:
        """Hide every other window of the program; a dialog is answered with Cancel, since it would bar the sign-in page."""
        popup = QApplication.activePopupWidget()
        while popup is not None:
            popup.close()
            popup = QApplication.activePopupWidget()
        for widget in QApplication.topLevelWidgets():
            if widget is self._window or not widget.isVisible():
                continue
            if isinstance(widget, QDialog):
                widget.reject()
            elif self._window.isAncestorOf(widget) or widget.parent() is self._window:
                widget.hide()
                self._hidden.append(widget)

    def open(self, *, same_person: bool) -> None:
        """Show again what was hidden; for another person it stays hidden until they ask for it."""
        hidden, self._hidden = self._hidden, []
        for widget in hidden if same_person else ():
            widget.show()
