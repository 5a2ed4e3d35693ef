"""Light and dark: tokens turned into a palette, one small style sheet, fonts and chart pens, for the whole application.

The one `Theme` is a child of the QApplication, as the palette and the style are; `theme()` finds it.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from string import Template
from typing import Literal

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtGui import QColor, QPalette, QPen
from PySide6.QtWidgets import QApplication, QStyleFactory, QWidget

from hms_desktop.config import resources_dir
from hms_desktop.domain.data import reading
from hms_desktop.views.kit.fonts import body_font, load_fonts
from hms_desktop.views.kit.tokens import Sizes, Space, Tokens, load_sizes, load_tokens

Choice = Literal["system", "light", "dark"]
INDICATOR = 14
SCALES = (100, 110, 125, 140, 150)
_SCHEMES = {
    "system": Qt.ColorScheme.Unknown,
    "light": Qt.ColorScheme.Light,
    "dark": Qt.ColorScheme.Dark,
}
_ROLES = {
    QPalette.ColorRole.Window: "window",
    QPalette.ColorRole.WindowText: "text",
    QPalette.ColorRole.Base: "surface",
    QPalette.ColorRole.AlternateBase: "sunken",
    QPalette.ColorRole.Text: "text",
    QPalette.ColorRole.PlaceholderText: "muted",
    QPalette.ColorRole.Button: "surface",
    QPalette.ColorRole.ButtonText: "text",
    QPalette.ColorRole.BrightText: "danger",
    QPalette.ColorRole.Highlight: "selection",
    QPalette.ColorRole.HighlightedText: "on_selection",
    QPalette.ColorRole.Accent: "accent",
    QPalette.ColorRole.Link: "accent",
    QPalette.ColorRole.LinkVisited: "accent",
    QPalette.ColorRole.ToolTipBase: "raised",
    QPalette.ColorRole.ToolTipText: "text",
    QPalette.ColorRole.Light: "raised",
    QPalette.ColorRole.Midlight: "sunken",
    QPalette.ColorRole.Mid: "border",
    QPalette.ColorRole.Dark: "border_strong",
    QPalette.ColorRole.Shadow: "border_strong",
}
_DISABLED = (
    QPalette.ColorRole.WindowText,
    QPalette.ColorRole.Text,
    QPalette.ColorRole.ButtonText,
    QPalette.ColorRole.PlaceholderText,
)


class Theme(QObject):
    """The look of the application; `changed` is told after a switch of light and dark or of the text size."""

    changed = Signal()

    def __init__(
        self, app: QApplication, choice: Choice = "system", scale: int = 100, resources: Path | None = None
    ) -> None:
        """Load tokens and fonts and dress `app`; `scale` is the text size in percent, 100 to 150.

        Raises ResourceError, with `app` as it was.
        """
        folder = (resources or resources_dir()) / "theme"
        sizes = load_sizes(folder / "sizes.toml")
        themes = {name: load_tokens(folder / f"{name}.toml") for name in ("light", "dark")}
        with reading("theme/style.qss"):
            sheet = Template((folder / "style.qss").read_text("utf-8"))
        super().__init__(app)
        self.resources = folder.parent
        self.sizes: Sizes = sizes
        self._themes, self._sheet = themes, sheet
        self._app = app
        self._choice: Choice = choice
        self._scale = _clamp(scale)
        self.tokens: Tokens = self._themes["light"]
        load_fonts(self.resources / "fonts")
        app.setStyle(QStyleFactory.create("Fusion"))
        app.styleHints().colorSchemeChanged.connect(self._follow_system)
        self._dress()

    @property
    def choice(self) -> Choice:
        """What the user chose: "system", "light" or "dark"."""
        return self._choice

    @property
    def scale(self) -> int:
        """Text size in percent."""
        return self._scale

    @property
    def space(self) -> Space:
        """Distances: `theme().space.m` is 12 pixels."""
        return self.sizes.space

    def choose(self, choice: Choice) -> None:
        """Switch to light, dark or what the system says."""
        self._choice = choice
        self._app.styleHints().setColorScheme(_SCHEMES[choice])
        self._dress()

    def set_scale(self, percent: int) -> None:
        """Set the text size, kept between 100 and 150 %."""
        self._scale = _clamp(percent)
        self._dress()

    def colour(self, name: str) -> QColor:
        """The colour of a meaning: `theme().colour("danger")`."""
        return QColor(self.tokens.colours[name])

    def series(self, index: int) -> QColor:
        """The colour of the chart series with this number, from 0; they repeat after eight."""
        return QColor(self.tokens.series[index % len(self.tokens.series)])

    def pen(self, name: str, width: float = 1.0) -> QPen:
        """A cosmetic pen for charts in the colour of a meaning."""
        pen = QPen(self.colour(name), width)
        pen.setCosmetic(True)
        return pen

    def px(self, pixels: int) -> int:
        """A size that must grow with the text: pixels at 100 % as pixels at the chosen scale."""
        return round(pixels * self._scale / 100)

    def points(self, role: str) -> float:
        """The size in points of "small", "body", "heading", "title" or "figure" text at the chosen scale."""
        return self.sizes.text_points[role] * self._scale / 100

    def palette(self) -> QPalette:
        """The palette of the chosen theme, disabled and inactive groups included."""
        palette = QPalette()
        for role, name in _ROLES.items():
            palette.setColor(role, self.colour(name))
        for role in _DISABLED:
            palette.setColor(QPalette.ColorGroup.Disabled, role, self.colour("disabled"))
        return palette

    def style_sheet(self) -> str:
        """The style sheet with every colour, size and file filled in. Raises KeyError on an unknown `$name`."""
        values: dict[str, str] = dict(self.tokens.colours)
        values |= {name: f"{self.points(name):.1f}pt" for name in ("small", "heading", "title", "figure")}
        values |= {name: f"{self.sizes.radius[name]}px" for name in ("control", "card", "pill")}
        folder = (self.resources / "theme").as_posix()
        values |= {"chevron": f"{folder}/chevron.svg", "chevron_up": f"{folder}/chevron_up.svg"}
        box, ring = self.px(INDICATOR), self.px(5)
        values |= {
            "box": f"{box}px",
            "ring": f"{ring}px",
            "dot": f"{box + 2 - 2 * ring}px",
            "round": f"{box // 2 + 1}px",
        }
        values["icon"] = f"{self.px(16)}px"
        values["check"] = f"{folder}/check-{self.tokens.name}.svg"
        return self._sheet.substitute(values)

    def _follow_system(self) -> None:
        if self._choice == "system":
            self._dress()

    def _dress(self) -> None:
        self.tokens = self._themes["dark" if self._is_dark() else "light"]
        self._app.setFont(body_font(self.sizes.families, self.points("body")))
        self._app.setPalette(self.palette())
        self._app.setStyleSheet(self.style_sheet())
        self.changed.emit()

    def _is_dark(self) -> bool:
        if self._choice == "system":
            return self._app.styleHints().colorScheme() == Qt.ColorScheme.Dark
        return self._choice == "dark"


def theme() -> Theme:
    """The application's theme. Raises RuntimeError when `app.py` (or a test) has not made one."""
    app = QCoreApplication.instance()
    found = app.findChild(Theme, options=Qt.FindChildOption.FindDirectChildrenOnly) if app else None
    if found is None:
        raise RuntimeError("Make a Theme(app) before the first widget.")
    return found


def follow_theme(owner: QObject, slot: Callable[[], None]) -> None:
    """Call `slot` now and after each change of the theme, for as long as `owner` lives."""
    follower = _Follower(owner, slot)
    theme().changed.connect(follower.call)
    slot()


def set_property(widget: QWidget, name: str, value: object) -> None:
    """Set a property that the style sheet looks at ("role", "kind", "invalid") and restyle the widget."""
    if widget.property(name) == value:
        return
    widget.setProperty(name, value)
    widget.style().unpolish(widget)
    widget.style().polish(widget)


class _Follower(QObject):
    """A child of its owner, so that the connection dies with it."""

    def __init__(self, owner: QObject, slot: Callable[[], None]) -> None:
        super().__init__(owner)
        self._slot = slot

    def call(self) -> None:
        self._slot()


def _clamp(percent: int) -> int:
    return max(SCALES[0], min(SCALES[-1], percent))
