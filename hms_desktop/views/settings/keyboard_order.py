"""Where the Tab key goes in forms that are built anew: right behind what stands before them."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from hms_desktop.views.kit.forms import Form


def controls(form: Form) -> list[QWidget]:
    """What can be typed into, in its order."""
    return [row.editor.control for row in form.rows.values()]


def follow_by_tab(first: QWidget, rest: Sequence[QWidget]) -> None:
    """Let the Tab key go from the first through the rest; what came after the first comes after them."""
    for before, after in pairwise([first, *rest]):
        holder = after.parentWidget()
        if holder is None or holder.focusProxy() is not after:
            QWidget.setTabOrder(before, after)
        else:
            _bring(before, holder, after)


def _bring(before: QWidget, holder: QWidget, control: QWidget) -> None:
    """What gives its focus to a control is a stop too, so it is brought along: left behind it would lead back from afar."""
    policy = holder.focusPolicy()
    holder.setFocusProxy(cast("QWidget", None))  # Qt takes none, of which its declaration says nothing
    holder.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    QWidget.setTabOrder(before, holder)
    QWidget.setTabOrder(holder, control)
    holder.setFocusPolicy(policy)
    holder.setFocusProxy(control)
