"""What works in the background: one line a task, with progress and Cancel."""

from __future__ import annotations

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from hms_desktop.views.kit.text import Text, button
from hms_desktop.views.kit.theme import theme
from hms_desktop.work.job import Job
from hms_desktop.work.runner import Runner

WIDTH = 380


class TasksPanel(QFrame):
    """A small surface above the status bar; closes itself when nothing is left to show."""

    def __init__(self, runner: Runner, parent: QWidget) -> None:
        super().__init__(parent)
        self._runner = runner
        self._rows: dict[int, _TaskRow] = {}
        self.setProperty("surface", "card")
        self._body = QVBoxLayout(self)
        self._body.setContentsMargins(*(theme().space.m,) * 4)
        self._body.addWidget(Text(self.tr("Background work"), "strong"))
        self.hide()

    def toggle(self, button_below: QWidget) -> None:
        """Show above a widget, or hide."""
        if self.isVisible():
            self.hide()
            return
        self.refresh()
        self.setFixedWidth(WIDTH)
        self.adjustSize()
        corner = button_below.mapTo(self.window(), QPoint(button_below.width(), 0))
        self.move(max(4, corner.x() - WIDTH), corner.y() - self.height() - 4)
        self.show()
        self.raise_()

    def refresh(self) -> None:
        """Follow the runner's list of titled jobs."""
        jobs = {job.id: job for job in self._runner.jobs()}
        for gone in set(self._rows) - set(jobs):
            self._rows.pop(gone).deleteLater()
        for job_id, job in jobs.items():
            if job_id not in self._rows:
                self._rows[job_id] = _TaskRow(self._runner, job, self)
                self._body.addWidget(self._rows[job_id])
            self._rows[job_id].show_progress(job)
        if not jobs:
            self.hide()


class _TaskRow(QWidget):
    def __init__(self, runner: Runner, job: Job, parent: QWidget) -> None:
        super().__init__(parent)
        self._bar = QProgressBar(self)
        self._bar.setAccessibleName(job.title)
        stop = button(self.tr("Cancel"), "link", parent=self)
        stop.setAccessibleName(self.tr("Cancel: {title}").format(title=job.title))
        stop.clicked.connect(lambda: runner.cancel(job))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        column = QVBoxLayout()
        column.addWidget(Text(job.title, "", self))
        column.addWidget(self._bar)
        row.addLayout(column, 1)
        row.addWidget(stop)

    def show_progress(self, job: Job) -> None:
        fraction = job.progress.fraction
        self._bar.setRange(0, 0 if fraction is None else 1000)
        if fraction is not None:
            self._bar.setValue(round(fraction * 1000))
