"""What a person can read on a screen, for tests of languages."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QLabel,
    QLineEdit,
    QTabBar,
    QTableView,
    QWidget,
)

_READ = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole)


def visible_words(root: QWidget) -> Iterator[str]:
    """Every text on `root` and its visible children: labels, buttons, choices, tabs, tables, hints and spoken names."""
    for widget in (root, *root.findChildren(QWidget)):
        if widget is root or widget.isVisibleTo(root):
            yield from (widget.accessibleName(), widget.accessibleDescription(), widget.toolTip())
            yield from _own_words(widget)


def _own_words(widget: QWidget) -> Iterator[str]:
    if isinstance(widget, (QLabel, QAbstractButton)):
        yield widget.text()
    elif isinstance(widget, QLineEdit):
        yield from (widget.text(), widget.placeholderText())
    elif isinstance(widget, QComboBox):
        yield from (widget.itemText(at) for at in range(widget.count()))
    elif isinstance(widget, QTabBar):
        yield from (widget.tabText(at) for at in range(widget.count()))
    elif isinstance(widget, QAbstractItemView) and widget.model() is not None:
        yield from _cells(widget)


def _cells(view: QAbstractItemView) -> Iterator[str]:
    model = view.model()
    columns = range(model.columnCount() if isinstance(view, QTableView) else 1)
    if isinstance(view, QTableView):
        yield from (str(model.headerData(at, Qt.Orientation.Horizontal) or "") for at in columns)
    for index in (model.index(row, at) for row in range(model.rowCount()) for at in columns):
        yield from (str(index.data(role) or "") for role in _READ)
