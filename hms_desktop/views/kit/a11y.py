"""A lint for screen readers: every control that takes the focus must have a name."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractItemView, QAbstractSpinBox, QComboBox, QScrollArea, QTabBar, QWidget


def nameless(widget: QWidget) -> list[str]:
    """Class and object name of every focusable control in and below `widget` that a screen reader could not name."""
    controls = [widget, *widget.findChildren(QWidget)]
    return [_describe(control) for control in controls if _needs_name(control) and not _name(control)]


def name(widget: QWidget, text: str, description: str = "") -> None:
    """Set the name, and perhaps the description, that a screen reader speaks."""
    widget.setAccessibleName(text)
    if description:
        widget.setAccessibleDescription(description)


def _needs_name(control: QWidget) -> bool:
    if control.focusPolicy() == Qt.FocusPolicy.NoFocus or control.focusProxy() is not None:
        return False
    return not isinstance(control, QTabBar | QScrollArea) and not _is_part(control.parentWidget())


def _is_part(parent: QWidget | None) -> bool:
    """True inside Qt's own controls: headers and viewports of views, lines of spin boxes, lines and lists of boxes."""
    if isinstance(parent, QAbstractSpinBox | QComboBox | QAbstractItemView):
        return True
    return parent is not None and isinstance(parent.parentWidget(), QAbstractItemView | QComboBox)


def _name(control: QWidget) -> str:
    interface = QAccessible.queryAccessibleInterface(control)
    return interface.text(QAccessible.Text.Name).strip() if interface else control.accessibleName()


def _describe(control: QWidget) -> str:
    place = control.parentWidget()
    inside = f" in {type(place).__name__}" if place else ""
    return f"{type(control).__name__}({control.objectName()}){inside}"
