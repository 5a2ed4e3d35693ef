"""What stands beside and under a line: how many it keeps, and a sentence where one is called for."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from hms_desktop.views.kit.i18n import format_number
from hms_desktop.views.kit.icons import pixmap
from hms_desktop.views.kit.text import Text
from hms_desktop.views.kit.theme import set_property, theme
from hms_desktop.views.segments.builder.numbers import Kept

FIGURE_WIDTH = 76
MARK = 14
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class Figures(QWidget):
    """How many a line has `alone`, and how many are `left` after it; greyed while they are not of what stands there."""

    def __init__(self, *, heading: bool = False) -> None:
        """With `heading` it says what the numbers below are."""
        super().__init__()
        self._heading = heading
        self.stale = False
        self.alone, self.left = (self.tr("alone"), self.tr("left")) if heading else ("", "")
        self.setToolTip(self.tr("Patients for whom this line alone is true, and patients left after it"))
        self.setSizePolicy(self.sizePolicy().Policy.Fixed, self.sizePolicy().Policy.Fixed)

    def show_kept(self, kept: Kept | None) -> None:
        """Show both numbers, or none."""
        if not self._heading:
            self.alone, self.left = ("", "") if kept is None else map(format_number, kept)
            self.update()

    def set_stale(self, stale: bool) -> None:
        """Grey or not."""
        if self.stale != stale:
            self.stale = stale
            self.update()

    def spoken(self) -> str:
        """Both numbers for a screen reader."""
        if self._heading or not self.left:
            return ""
        return self.tr("alone {alone}, left {left}").format(alone=self.alone, left=self.left)

    def sizeHint(self) -> QSize:
        """Two columns, one line."""
        return QSize(2 * theme().px(FIGURE_WIDTH), self.fontMetrics().height() + 2)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw both, the second strong."""
        painter = QPainter(self)
        plain = self._heading or self.stale
        painter.setPen(theme().colour("muted" if self._heading else "disabled" if self.stale else "text"))
        half = self.rect().adjusted(0, 0, -self.width() // 2, 0)
        painter.drawText(half, _RIGHT, self.alone)
        font = painter.font()
        font.setBold(not plain)
        painter.setFont(font)
        painter.drawText(self.rect(), _RIGHT, self.left)
        painter.end()


class Note(QWidget):
    """One sentence under a line with a mark: kind is hint, warning or error; no sentence takes no room."""

    def __init__(self) -> None:
        super().__init__()
        self.sentence, self.kind = "", "hint"
        self._words: Text | None = None
        self._mark = QLabel()
        self.hide()

    def say(self, sentence: str, kind: str = "hint") -> None:
        """Show a sentence."""
        if (sentence, kind) == (self.sentence, self.kind):
            return
        self.sentence, self.kind = sentence, kind
        self.setVisible(bool(sentence))
        if sentence:
            words = self._made()
            words.setText(sentence)
            set_property(words, "role", {"error": "error", "warning": "warning"}.get(kind, "small"))
            icon, colour = {"error": ("alert", "danger"), "warning": ("alert", "warning")}.get(kind, ("info", "muted"))
            self._mark.setPixmap(pixmap(icon, theme().px(MARK), colour, self.devicePixelRatioF()))

    def _made(self) -> Text:
        """The labels, made when something is said for the first time: most lines have nothing to say."""
        if self._words is None:
            self._words = Text("", "small")
            row = QHBoxLayout(self)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(theme().space.xs)
            row.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
            row.addWidget(self._words, 1)
        return self._words
