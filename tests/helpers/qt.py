"""Helpers for tests with widgets."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication, QWidget

from hms_desktop.views.kit.theme import Choice, Theme


def dress(app: QApplication, choice: Choice = "light", scale: int = 100) -> Theme:
    """The application's theme, made on first use, set to `choice` and `scale`."""
    theme = app.findChild(Theme) or Theme(app, choice, scale)
    if (theme.choice, theme.scale) != (choice, scale):
        theme.choose(choice)
        theme.set_scale(scale)
    return theme


def type_text(widget: QWidget, text: str) -> None:
    """Type text of any script as an input method does; `keyClicks` aborts the process on anything but ASCII."""
    event = QInputMethodEvent()
    event.setCommitString(text)
    QApplication.sendEvent(widget, event)


def grab(widget: QWidget, file: Path) -> Path:
    """A PNG of the widget, for looking at."""
    widget.grab().save(str(file))
    return file


def settle(qtbot: Any, runner: Any, timeout: int = 5000) -> None:
    """Wait until the runner has delivered everything."""
    qtbot.waitUntil(lambda: not runner.busy, timeout=timeout)


class NowRunner:
    """Stands in for the runner where a test needs no threads: runs at once, on the spot, and keeps unhandled errors."""

    closed = False

    def __init__(self) -> None:
        self.unhandled: list[Exception] = []
        self.titles: list[str] = []

    def read(self, function: Callable[..., Any], *args: Any, **options: Any) -> None:
        """Run now and call back now."""
        self.titles.append(options.get("title", ""))
        try:
            result = function(*args)
        except Exception as error:  # noqa: BLE001 - as the runner does
            (options.get("failed") or self.unhandled.append)(error)
            return
        if options.get("done"):
            options["done"](result)

    write = read
