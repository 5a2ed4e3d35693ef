"""Text that shows every Indian script: Noto families in one order, from the installer's folder or from the system."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase


def load_fonts(folder: Path) -> list[str]:
    """Register the TTF files that an installer put into `folder`; returns family names, none without the folder."""
    families: list[str] = []
    for file in sorted(folder.glob("*.ttf")):
        number = QFontDatabase.addApplicationFont(str(file))
        families += QFontDatabase.applicationFontFamilies(number)
    return families


def body_font(families: Sequence[str], points: float) -> QFont:
    """The font of plain text; later families fill in the scripts that earlier ones lack."""
    font = QFont()
    font.setFamilies(list(families))
    font.setPointSizeF(points)
    return font
