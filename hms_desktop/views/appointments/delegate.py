"""How a cell of the diary is painted: a free place, or a card with name, reason and status in a word and a colour."""

from __future__ import annotations

import uuid

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from hms_desktop.domain.appointments import Appointment, Kind, Status
from hms_desktop.views.appointments.grid import minute_of
from hms_desktop.views.appointments.model import DiaryModel
from hms_desktop.views.appointments.words import clock, status_colour, status_word
from hms_desktop.views.kit.icons import pixmap
from hms_desktop.views.kit.theme import theme

Index = QModelIndex | QPersistentModelIndex
PAD = 6
BAR = 3
ICON = 14
ROUND = 4.0
_MARKS = {Status.COMPLETED: "check", Status.CHECKED_IN: "user", Status.NO_SHOW: "close"}
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class CardDelegate(QStyledItemDelegate):
    """Paints cells; `carried` is the appointment that is being moved with the keys."""

    def __init__(self, model: DiaryModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model
        self.carried: Appointment | None = None

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """One cell."""
        painter.save()
        self._paint_ground(painter, option.rect, index)
        card = self._model.card(index)
        current = bool(option.state & QStyle.StateFlag.State_Selected)
        if card is not None:
            dim = self._carried_id() == card.id
            _paint_card(painter, option, card, week=self._model.grid.is_week, dim=dim)
        if current and self.carried is not None:
            self._paint_target(painter, option)
        elif current:
            self._paint_current(painter, option, card is None)
        painter.restore()

    def _carried_id(self) -> uuid.UUID | None:
        return self.carried.id if self.carried is not None else None

    def _paint_ground(self, painter: QPainter, rect: QRect, index: Index) -> None:
        grid, at = self._model.grid, index.row()
        is_open = (at, index.column()) in grid.open_cells
        painter.fillRect(rect, theme().colour("surface" if is_open else "window"))
        after = grid.minutes[at + 1] if at + 1 < len(grid.minutes) else 0
        hour_ends = after // 60 != grid.minutes[at] // 60
        if hour_ends or not grid.is_week:
            painter.setPen(theme().pen("border_strong" if hour_ends else "border"))
            painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.setPen(theme().pen("border"))
        painter.drawLine(rect.topRight(), rect.bottomRight())

    def _paint_current(self, painter: QPainter, option: QStyleOptionViewItem, free: bool) -> None:
        if free:
            painter.setPen(theme().colour("muted"))
            hint = self.tr("Free: N books here")
            _words(painter, option.rect.adjusted(PAD + BAR, 0, -PAD, 0), hint, option.font, _LEFT)
        painter.setPen(QPen(theme().colour("focus"), 2))
        painter.drawRect(option.rect.adjusted(1, 1, -2, -2))

    def _paint_target(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        painter.setOpacity(0.92)
        painter.fillRect(option.rect.adjusted(1, 1, -1, -1), theme().colour("accent_soft"))
        painter.setOpacity(1)
        painter.setPen(QPen(theme().colour("accent"), 2, Qt.PenStyle.DashLine))
        painter.drawRect(option.rect.adjusted(1, 1, -2, -2))
        painter.setPen(theme().colour("accent"))
        name = self.carried.patient_name if self.carried is not None else ""
        text = self.tr("Enter puts {name} here").format(name=name)
        _words(painter, option.rect.adjusted(PAD + BAR, 0, -PAD, 0), text, _bold(option.font), _LEFT)


def _paint_card(
    painter: QPainter, option: QStyleOptionViewItem, card: Appointment, *, week: bool, dim: bool
) -> None:  # fmt: skip
    colour = status_colour(card.status)
    ground = theme().colour("sunken" if colour == "neutral" else f"{colour}_soft")
    ink = theme().colour("muted" if colour == "neutral" else colour)
    rect = option.rect.adjusted(2, 1, -3, -2)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setOpacity(0.45 if dim else 1)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ground)
    painter.drawRoundedRect(QRectF(rect), ROUND, ROUND)
    painter.setBrush(ink)
    painter.drawRect(rect.left(), rect.top() + 2, BAR, rect.height() - 3)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
    inside = rect.adjusted(BAR + PAD, 0, -PAD, 0)
    if week:
        _paint_week_line(painter, inside, card, option.font, ink)
    else:
        _paint_day_lines(painter, inside, card, option.font, ink)
    painter.setOpacity(1)


def _paint_day_lines(painter: QPainter, rect: QRect, card: Appointment, font: QFont, ink: QColor) -> None:
    """Name and status, and the reason after the name or, where there is room, below it."""
    line = QFontMetrics(font).height()
    tall = rect.height() >= 2 * line + 6
    top = QRect(rect.left(), rect.top() + 3, rect.width(), line) if tall else QRect(rect)
    small = _small(font)
    painter.setPen(ink)
    word = status_word(card.status)
    used = QFontMetrics(small).horizontalAdvance(word) + 2 * PAD
    if used < rect.width() * 0.55:
        painter.setFont(small)
        painter.drawText(top, _RIGHT, word)
        top.adjust(0, 0, -used, 0)
    top = _paint_icon(painter, top, card)
    painter.setPen(theme().colour("text"))
    bold = _named(font, card)
    _words(painter, top, card.patient_name, bold, _LEFT)
    painter.setPen(theme().colour("muted"))
    reason = card.reason or ""
    if tall:
        rest = QRect(rect.left(), top.bottom() + 1, rect.width(), line)
        _words(painter, rest, f"{clock(minute_of(card))} · {reason}" if reason else clock(minute_of(card)), font, _LEFT)
        return
    left = top.left() + QFontMetrics(bold).horizontalAdvance(card.patient_name) + 2 * PAD
    if reason and left + 3 * PAD < top.right():
        _words(painter, QRect(left, top.top(), top.right() - left, top.height()), reason, font, _LEFT)


def _paint_week_line(painter: QPainter, rect: QRect, card: Appointment, font: QFont, ink: QColor) -> None:
    """Time, name, and the status by a word where it fits, else by a mark; the card beside has the word."""
    word, small = status_word(card.status), _small(font)
    used = QFontMetrics(small).horizontalAdvance(word) + PAD
    painter.setPen(ink)
    area = QRect(rect)
    if rect.width() - used > QFontMetrics(font).averageCharWidth() * 18:
        painter.setFont(small)
        painter.drawText(area, _RIGHT, word)
        area.adjust(0, 0, -used, 0)
    elif card.status in _MARKS:
        drawn = pixmap(_MARKS[card.status], ICON, status_colour(card.status), painter.device().devicePixelRatioF())
        painter.drawPixmap(area.right() - ICON + 3, area.center().y() - ICON // 2 + 1, drawn)
        area.adjust(0, 0, -ICON, 0)
    time = clock(minute_of(card))
    painter.setFont(small)
    painter.drawText(area, _LEFT, time)
    area.adjust(QFontMetrics(small).horizontalAdvance(time) + PAD, 0, 0, 0)
    area = _paint_icon(painter, area, card)
    painter.setPen(theme().colour("text"))
    plain = QFont(font)
    plain.setStrikeOut(card.status is Status.CANCELLED)
    _words(painter, area, card.patient_name, plain, _LEFT)


def _paint_icon(painter: QPainter, rect: QRect, card: Appointment) -> QRect:
    name = {Kind.VIDEO: "video", Kind.HOME: "home"}.get(card.kind)
    if name is None:
        return rect
    drawn = pixmap(name, ICON, "muted", painter.device().devicePixelRatioF())
    painter.drawPixmap(rect.left(), rect.center().y() - ICON // 2 + 1, drawn)
    return rect.adjusted(ICON + PAD, 0, 0, 0)


def _named(font: QFont, card: Appointment) -> QFont:
    named = _bold(font)
    named.setStrikeOut(card.status is Status.CANCELLED)
    return named


def _bold(font: QFont) -> QFont:
    bold = QFont(font)
    bold.setWeight(QFont.Weight.DemiBold)
    return bold


def _small(font: QFont) -> QFont:
    small = _bold(font)
    small.setPointSizeF(theme().points("small"))
    return small


def _words(painter: QPainter, rect: QRect, text: str, font: QFont, flags: Qt.AlignmentFlag) -> None:
    painter.setFont(font)
    painter.drawText(rect, flags, QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, rect.width()))
