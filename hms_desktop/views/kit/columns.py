"""What a table shows: columns over frozen records, shared by the paged and the small model."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont

from hms_desktop.views.kit.icons import icon
from hms_desktop.views.kit.theme import theme

DISPLAY = int(Qt.ItemDataRole.DisplayRole)
DECORATION = int(Qt.ItemDataRole.DecorationRole)
TOOLTIP = int(Qt.ItemDataRole.ToolTipRole)
FONT = int(Qt.ItemDataRole.FontRole)
ALIGNMENT = int(Qt.ItemDataRole.TextAlignmentRole)
FOREGROUND = int(Qt.ItemDataRole.ForegroundRole)
SPOKEN = int(Qt.ItemDataRole.AccessibleTextRole)
ID_ROLE = int(Qt.ItemDataRole.UserRole)
HANDLED = frozenset({DISPLAY, DECORATION, TOOLTIP, ALIGNMENT, FOREGROUND, FONT, SPOKEN, ID_ROLE})

ALIGNMENTS = {
    "left": Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter,
    "right": Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter,
    "center": Qt.AlignmentFlag.AlignCenter,
}


@dataclass(frozen=True, slots=True)
class Column:
    """One column: `value` makes its text from a record; `colour`, `icon` and `hint` may look at the record too.

    `width` is in pixels at 100 %, 0 takes the space that is left. `sortable` columns tell `sort_requested(key, ...)`.
    """

    key: str
    title: str
    value: Callable[[Any], str]
    align: str = "left"
    width: int = 0
    sortable: bool = False
    strong: bool = False
    colour: Callable[[Any], str] | None = None
    icon: Callable[[Any], str] | None = None
    hint: Callable[[Any], str] | None = None

    def answer(self, record: Any, role: int) -> Any:
        """The data of one cell for one of the `HANDLED` roles."""
        if role in (DISPLAY, SPOKEN):
            return self.value(record)
        if role == ALIGNMENT:
            return ALIGNMENTS[self.align]
        if role == FOREGROUND:
            return self._foreground(record)
        if role == DECORATION:
            return icon(self.icon(record)) if self.icon and self.icon(record) else None
        if role == TOOLTIP:
            return self.hint(record) if self.hint else self.value(record)
        return _bold() if role == FONT and self.strong else None

    def _foreground(self, record: Any) -> QColor | None:
        name = self.colour(record) if self.colour else ""
        return theme().colour(name) if name else None


def _bold() -> QFont:
    font = QFont()
    font.setWeight(QFont.Weight.DemiBold)
    return font
