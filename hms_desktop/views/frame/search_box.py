"""The one search box (Ctrl+K): finds patients while typing, all by keyboard, and offers to register who is not there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from hms_desktop.views.context import ViewContext
from hms_desktop.views.kit.icons import icon
from hms_desktop.views.kit.theme import follow_theme
from hms_desktop.work.timers import Debounce

if TYPE_CHECKING:
    from hms_desktop.services.search import Found
    from hms_desktop.views.frame.search_list import SearchList

SHOWN = 12
WAIT_MS = 25
_MOVES = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 5, Qt.Key.Key_PageUp: -5}


class SearchBox(QLineEdit):
    """Signals: `chosen(patient id)`, `new_wanted(what was typed)`."""

    chosen = Signal(object)
    new_wanted = Signal(str)

    def __init__(self, context: ViewContext, parent: QWidget, *, offers_new: bool = True) -> None:
        """With `offers_new` those who may register can do so from the list."""
        super().__init__(parent)
        self._context = context
        self._offers_new = offers_new
        self._asked = ""
        self.setPlaceholderText(self.tr("Search patients: name, phone, clinic number, ABHA, village"))
        self.setAccessibleName(self.tr("Search patients"))
        self.setClearButtonEnabled(True)
        self._glass = self.addAction(icon("search", "muted"), QLineEdit.ActionPosition.LeadingPosition)
        follow_theme(self, lambda: self._glass.setIcon(icon("search", "muted")))
        self._made: SearchList | None = None
        self._wait = Debounce(self, WAIT_MS, self._search)
        self.textChanged.connect(self._typed)
        context.actor_changed.connect(self.clear)

    @property
    def _list(self) -> SearchList:
        """Made when something was found for the first time, for the window paints before."""
        if self._made is None:
            from hms_desktop.views.frame.search_list import SearchList

            self._made = SearchList(self._context, self.window(), offers_new=self._offers_new)
            self._made.chosen.connect(self._choose)
            self._made.new_wanted.connect(self._ask_for_new)
        return self._made

    def _typed(self, text: str) -> None:
        if text.strip():
            self._wait.restart()
        else:
            self._wait.stop()
            self._context.runner.cancel_key("search")
            self._hide()

    def _search(self) -> None:
        text = self._asked = self.text()
        self._context.read(
            lambda services: services.search.find(text, SHOWN),
            done=lambda found: self._show(text, found),
            parent=self,
            cancel_previous="search",
        )

    def _show(self, text: str, found: list[Found]) -> None:
        if text != self.text() or not self.hasFocus():
            return
        self._list.show_found(text, found)
        below = self.mapTo(self.window(), QPoint(0, self.height() + 2))
        self._list.place(below, max(self.width(), 460))

    def _choose(self, found: Found) -> None:
        self._close()
        self.chosen.emit(found.id)

    def _ask_for_new(self, text: str) -> None:
        self._close()
        self.new_wanted.emit(text)

    def _close(self) -> None:
        self._hide()
        self.clear()

    def _hide(self) -> None:
        if self._made is not None:
            self._made.hide()

    @property
    def _open(self) -> bool:
        return self._made is not None and self._made.isVisible()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows walk through what was found, Enter opens, Escape closes."""
        key = Qt.Key(event.key())
        if key in _MOVES and self._open:
            self._list.move_by(_MOVES[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._enter()
        elif key == Qt.Key.Key_Escape:
            self._close()
        else:
            super().keyPressEvent(event)

    def _enter(self) -> None:
        if self._open and not self._wait.pending:
            self._list.open_current()
        elif self.text().strip():
            self._wait.flush()

    def event(self, event: QEvent) -> bool:
        """Leaving the box closes the list, unless the mouse went into the list."""
        if event.type() == QEvent.Type.FocusOut and self._open and not self._list.underMouse():
            self._hide()
        return super().event(event)
