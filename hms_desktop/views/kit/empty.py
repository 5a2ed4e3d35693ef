"""What a screen says when there is nothing to show: an icon, a sentence that teaches, and the next step."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from hms_desktop.views.kit.icons import pixmap
from hms_desktop.views.kit.text import Text, button
from hms_desktop.views.kit.theme import follow_theme, theme

ICON_SIZE = 40
SENTENCE_WIDTH = 420


class EmptyState(QWidget):
    """Centred icon, `title`, `sentence` and, when `action` is given, a button that calls `slot`."""

    def __init__(
        self,
        icon: str,
        title: str,
        sentence: str = "",
        action: str = "",
        slot: Callable[[], None] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._icon = icon
        self._picture = QLabel(alignment=Qt.AlignmentFlag.AlignCenter)
        self.action: QPushButton | None = None
        layout = QVBoxLayout(self)
        layout.setSpacing(theme().space.s)
        layout.addStretch()
        layout.addWidget(self._picture)
        for words, role in ((title, "strong"), (sentence, "muted")):
            if words:
                layout.addWidget(_centred(words, role), alignment=Qt.AlignmentFlag.AlignHCenter)
        if action and slot is not None:
            self.action = button(action, "primary")
            self.action.clicked.connect(slot)
            layout.addWidget(self.action, alignment=Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch()
        follow_theme(self, self._draw)

    def _draw(self) -> None:
        self._picture.setPixmap(pixmap(self._icon, theme().px(ICON_SIZE), "muted", self.devicePixelRatioF()))


def _centred(words: str, role: str) -> Text:
    text = Text(words, role)
    text.setAlignment(Qt.AlignmentFlag.AlignCenter)
    text.setFixedWidth(min(SENTENCE_WIDTH, max(160, text.fontMetrics().horizontalAdvance(words) + 40)))
    return text
