"""Our own line icons from `resources/icons`, drawn in a theme colour and kept per theme, name and colour."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QByteArray, QObject, QRectF, Qt
from PySide6.QtGui import QAction, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractButton

from hms_desktop.views.kit.theme import follow_theme, theme

SIZES = (16, 24, 48)


def icon(name: str, colour: str = "text") -> QIcon:
    """The icon in the theme's colour of now; use `set_icon` to follow later changes. Raises FileNotFoundError."""
    now = theme()
    return _draw(now.resources / "icons" / f"{name}.svg", now.tokens.colours[colour], now.tokens.colours["disabled"])


def set_icon(target: QAbstractButton | QAction, name: str, colour: str = "text") -> None:
    """Give a button or an action an icon that follows the theme for as long as the target lives."""
    assert isinstance(target, QObject)
    follow_theme(target, lambda: target.setIcon(icon(name, colour)))


def pixmap(name: str, size: int, colour: str = "text", ratio: float = 1.0) -> QPixmap:
    """One picture of `size` logical pixels, for delegates and labels."""
    now = theme()
    return _render(now.resources / "icons" / f"{name}.svg", now.tokens.colours[colour], size, ratio)


@lru_cache(maxsize=512)
def _draw(file: Path, colour: str, disabled: str) -> QIcon:
    drawn = QIcon()
    for size in SIZES:
        for mode in (QIcon.Mode.Normal, QIcon.Mode.Active, QIcon.Mode.Selected):
            drawn.addPixmap(_render(file, colour, size, 1.0), mode)
        drawn.addPixmap(_render(file, disabled, size, 1.0), QIcon.Mode.Disabled)
    return drawn


@lru_cache(maxsize=512)
def _render(file: Path, colour: str, size: int, ratio: float) -> QPixmap:
    source = file.read_text("utf-8").replace("currentColor", colour)
    side = round(size * ratio)
    canvas = QPixmap(side, side)
    canvas.fill(Qt.GlobalColor.transparent)
    painter = QPainter(canvas)
    QSvgRenderer(QByteArray(source.encode())).render(painter, QRectF(0, 0, side, side))
    painter.end()
    canvas.setDevicePixelRatio(ratio)
    return canvas
