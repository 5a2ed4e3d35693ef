"""The foot of the window: who works here, whether all is saved, what waits for the server, and background work."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton, QWidget

from hms_desktop.views.context import ViewContext
from hms_desktop.views.frame.tasks_panel import TasksPanel
from hms_desktop.views.kit.i18n import format_number
from hms_desktop.views.kit.text import Text
from hms_desktop.views.kit.theme import theme
from hms_desktop.views.roles import role_name
from hms_desktop.work.events import Changed
from hms_desktop.work.job import Job
from hms_desktop.work.timers import Debounce


class StatusBar(QFrame):
    """Always there, never in the way."""

    def __init__(self, context: ViewContext, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._who = Text("", "small", self, wrap=False)
        self._saved = Text("", "small", self, wrap=False)
        self._tasks = QToolButton(self)
        self._tasks.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        self._tasks.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._tasks.clicked.connect(self.show_tasks)
        self._panel = TasksPanel(context.runner, self.window())
        space = theme().space
        row = QHBoxLayout(self)
        row.setContentsMargins(space.l, 2, space.m, 2)
        row.setSpacing(space.l)
        row.addWidget(self._who)
        row.addStretch()
        row.addWidget(self._tasks)
        row.addWidget(self._saved)
        self._ask = Debounce(self, 400, self._ask_waiting)
        context.actor_changed.connect(self._show_actor)
        context.runner.job_changed.connect(self._show_tasks)
        context.bus.changed.connect(self._on_change)
        self._show_tasks(None)
        self._show_actor()

    def _show_actor(self) -> None:
        actor = self._context.actor
        self._who.setText(f"{actor.name} · {role_name(actor.role)}" if actor else self.tr("Nobody is signed in"))
        if actor:
            self._ask.restart()

    def _on_change(self, _changed: Changed) -> None:
        self._ask.restart()

    def _ask_waiting(self) -> None:
        if self._context.actor is not None:
            self._context.read(lambda services: services.outbox.waiting(), done=self._show_waiting, parent=self)

    def _show_waiting(self, waiting: int) -> None:
        saved = self.tr("Saved on this desk")
        rest = self.tr("{count} changes wait to be synced").format(count=format_number(waiting)) if waiting else ""
        self._saved.setText(" · ".join(filter(None, (saved, rest))))

    def show_tasks(self) -> None:
        """Open or close the list of background work above the button."""
        self._panel.toggle(self._tasks)

    def _show_tasks(self, _job: Job | None) -> None:
        jobs = self._context.runner.jobs()
        if not jobs:
            text = ""
        elif len(jobs) == 1:
            fraction = jobs[0].progress.fraction
            text = jobs[0].title + (f" {fraction:.0%}" if fraction is not None else " …")
        else:
            text = self.tr("{count} tasks at work").format(count=len(jobs))
        self._tasks.setText(text)
        self._tasks.setVisible(bool(jobs))
        self._tasks.setAccessibleName(self.tr("Background work: {text}").format(text=text))
        self._panel.refresh()
