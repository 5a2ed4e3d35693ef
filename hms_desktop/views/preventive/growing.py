"""A list that grows while one scrolls: its parts follow each other, and nobody has to count first."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QModelIndex, QObject, Signal

from hms_desktop.views.kit.columns import Column
from hms_desktop.views.kit.table import Index, ListModel

_ROOT = QModelIndex()


class GrowingModel(ListModel):
    """Rows in the parts that `ask(after)` brings. Whoever asks answers with `add`; `begin` starts from the top.

    Signals: `loaded(rows, whether that is all)` after each part.
    """

    loaded = Signal(int, bool)

    def __init__(self, columns: Sequence[Column], ask: Callable[[Any], None], parent: QObject | None = None) -> None:
        super().__init__(columns, parent=parent)
        self._ask = ask
        self._after: Any = None
        self._first = True
        self._asked = False

    def begin(self) -> None:
        """Ask from the top; what is shown stays until the answer is here."""
        self._first, self._asked = True, True
        self._ask(None)

    def add(self, records: Sequence[Any], after: Any) -> None:
        """The part that was asked for; `after` is where the next begins, None at the end."""
        self._after, self._asked = after, False
        if self._first:
            self._first = False
            self.set_records(records)
        elif records:
            self.beginInsertRows(_ROOT, len(self._records), len(self._records) + len(records) - 1)
            self._records.extend(records)
            self.endInsertRows()
        self.loaded.emit(len(self._records), after is None)

    def fail(self) -> None:
        """The part did not come; it is asked for again when somebody scrolls there."""
        self._asked = False

    def canFetchMore(self, parent: Index = _ROOT) -> bool:
        """Whether there is another part that nobody asked for."""
        return not parent.isValid() and self._after is not None and not self._asked

    def fetchMore(self, parent: Index = _ROOT) -> None:
        """Ask for the next part."""
        if self.canFetchMore(parent):
            self._asked = True
            self._ask(self._after)
