"""Two circles that overlap, with the three numbers; the part that is taken is filled."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from hms_desktop.views.kit.i18n import format_number
from hms_desktop.views.kit.theme import follow_theme, theme

RADIUS, SHIFT = 72, 48


class OverlapPicture(QWidget):
    """`show_overlap` draws; a screen reader hears the same three numbers."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._numbers: tuple[int, int, int] | None = None
        self._names = ("", "")
        self._how = "both"
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        follow_theme(self, self._fit)

    def show_overlap(self, names: tuple[str, str], numbers: tuple[int, int, int] | None, how: str) -> None:
        """`numbers` are (only the first, both, only the second), None while they are counted."""
        self._names, self._numbers, self._how = names, numbers, how
        self.setAccessibleName(self.tr("Overlap"))
        if numbers is not None:
            words = self.tr("Only in {first}: {a}. In both: {b}. Only in {second}: {c}.")
            a, b, c = map(format_number, numbers)
            self.setAccessibleDescription(words.format(first=names[0], second=names[1], a=a, b=b, c=c))
        self.update()

    def sizeHint(self) -> QSize:
        """Room for the circles and the names above them."""
        return QSize(theme().px(460), theme().px(2 * RADIUS + 40))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The circles, the part that is taken in the accent, the numbers in the middle of each part."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        radius, shift = theme().px(RADIUS), theme().px(SHIFT)
        middle = QPointF(self.width() / 2, self.height() - radius - 4)
        first, second = _circle(middle - QPointF(shift, 0), radius), _circle(middle + QPointF(shift, 0), radius)
        taken = {"both": first & second, "either": first | second, "first-only": first - second}[self._how]
        painter.fillPath(first | second, theme().colour("sunken"))
        painter.fillPath(taken, theme().colour("accent_soft"))
        painter.setPen(theme().pen("border_strong", 1.5))
        painter.drawPath(first)
        painter.drawPath(second)
        self._write(painter, middle, radius, shift)

    def _write(self, painter: QPainter, middle: QPointF, radius: int, shift: int) -> None:
        painter.setPen(theme().colour("text"))
        numbers = ("…", "…", "…") if self._numbers is None else tuple(map(format_number, self._numbers))
        far = shift / 2 + radius / 2 + shift / 4
        for words, aside in zip(numbers, (-far, 0.0, far), strict=True):
            place = QRectF(middle.x() + aside - radius / 2, middle.y() - 15, radius, 30)
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, words)
        painter.setPen(theme().colour("muted"))
        top, room = middle.y() - radius - theme().px(30), self.width() / 2 - 8
        metrics = self.fontMetrics()
        for at, (label, left) in enumerate(zip(self._names, (0.0, self.width() / 2 + 8), strict=True)):
            side = Qt.AlignmentFlag.AlignRight if at == 0 else Qt.AlignmentFlag.AlignLeft
            text = metrics.elidedText(label, Qt.TextElideMode.ElideRight, int(room))
            painter.drawText(QRectF(left, top, room, theme().px(24)), side | Qt.AlignmentFlag.AlignVCenter, text)

    def _fit(self) -> None:
        self.setFixedHeight(self.sizeHint().height())
        self.update()


def _circle(middle: QPointF, radius: int) -> QPainterPath:
    path = QPainterPath()
    path.addEllipse(middle, radius, radius)
    return path
