"""Small tables that are shown whole, in a page that scrolls itself."""

from __future__ import annotations

from PySide6.QtCore import Qt

from hms_desktop.views.kit.table_view import TableView
from hms_desktop.views.kit.theme import follow_theme

BORDER = 2


def keep_whole(table: TableView) -> None:
    """Keep a table as high as its rows and header, without scroll bars of its own."""
    table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    table.rows.modelReset.connect(lambda: _fit(table))
    follow_theme(table, lambda: _fit(table))


def _fit(table: TableView) -> None:
    rows = max(1, table.rows.rowCount())
    height = table.verticalHeader().defaultSectionSize() * rows + table.horizontalHeader().sizeHint().height()
    table.setFixedHeight(height + BORDER)
