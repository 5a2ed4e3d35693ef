"""One line of a panel: what it says, a quieter detail, a badge, and small deeds at its end."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from hms_desktop.views.kit.cards import Badge
from hms_desktop.views.kit.text import Text, button
from hms_desktop.views.kit.theme import theme

Deed = tuple[str, Callable[[], object]]


def line(
    title: str,
    detail: str = "",
    badge: tuple[str, str] | None = None,
    deeds: Sequence[Deed] = (),
    *,
    strong: bool = True,
) -> QWidget:
    """The line; every deed is a link that names for a screen reader what it is done to."""
    made = QWidget()
    row = QHBoxLayout(made)
    row.setContentsMargins(0, 2, 0, 2)
    row.setSpacing(theme().space.s)
    words = QVBoxLayout()
    words.setSpacing(0)
    words.addWidget(Text(title, "strong" if strong else ""))
    if detail:
        words.addWidget(Text(detail, "muted"))
    row.addLayout(words, 1)
    if badge is not None:
        row.addWidget(Badge(*badge), alignment=Qt.AlignmentFlag.AlignVCenter)
    for text, slot in deeds:
        link = button(text, "link")
        link.setAccessibleName(f"{text}: {title}")
        link.clicked.connect(lambda _checked=False, slot=slot: slot())
        row.addWidget(link, alignment=Qt.AlignmentFlag.AlignVCenter)
    return made
