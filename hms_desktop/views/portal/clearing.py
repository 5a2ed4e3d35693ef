"""Emptying a layout, and hiding what a role may not use."""

from __future__ import annotations

from PySide6.QtWidgets import QLayout, QWidget


def clear(layout: QLayout) -> None:
    """Take everything out of a layout and delete it."""
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()
        elif (inner := item.layout()) is not None:
            clear(inner)


def hide_unless(widget: QWidget, allowed: bool) -> None:
    """Hide what is not allowed; nothing is shown here, for a widget without a place yet would become a window of its own."""
    if not allowed:
        widget.hide()
