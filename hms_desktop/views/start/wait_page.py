"""Something is being opened or built."""

from __future__ import annotations

from PySide6.QtWidgets import QProgressBar

from hms_desktop.views.start.page import DoorPage
from hms_desktop.work.job import Progress


class WaitPage(DoorPage):
    """A title and a bar; the bar is busy until it is told how far the work is."""

    def __init__(self, title: str) -> None:
        super().__init__(title)
        self._bar = QProgressBar()
        self._bar.setRange(0, 0)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(title)
        self.body.addWidget(self._bar)

    def show_progress(self, progress: Progress) -> None:
        """Move the bar."""
        fraction = progress.fraction
        self._bar.setRange(0, 0 if fraction is None else 1000)
        if fraction is not None:
            self._bar.setValue(round(fraction * 1000))
