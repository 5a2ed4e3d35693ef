"""What all panels of a patient's page share: they ask when shown, and again when their rows changed."""

from __future__ import annotations

import uuid
from typing import Any, ClassVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from hms_desktop.domain.errors import ClinicError
from hms_desktop.views.context import Ask, ViewContext
from hms_desktop.views.kit.theme import theme
from hms_desktop.views.portal.following import follow


class Panel(QScrollArea):
    """A scrolled column, `body`. Subclasses name their `KINDS`, answer `question` and `show_answer`."""

    KINDS: ClassVar[tuple[str, ...]] = ()

    def __init__(self, context: ViewContext, patient_id: uuid.UUID, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.patient_id = patient_id
        self._stale = True
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inner = QWidget(self)
        inner.setProperty("plain", "true")
        self.body = QVBoxLayout(inner)
        self.body.setContentsMargins(0, theme().space.m, theme().space.s, 0)
        self.body.setSpacing(theme().space.m)
        self.setWidget(inner)
        follow(context, self, self.KINDS, self.refresh, patient_id)

    def question(self) -> Ask:
        """What to ask the services, off the UI thread."""
        raise NotImplementedError

    def show_answer(self, answer: Any) -> None:
        """Show what was answered."""
        raise NotImplementedError

    def refresh(self) -> None:
        """Ask again now, or when the panel is shown next."""
        self._stale = True
        if self.isVisible():
            self._ask()

    def showEvent(self, event: QShowEvent) -> None:
        """Ask when shown with nothing or old things in it."""
        super().showEvent(event)
        if self._stale:
            self._ask()

    def _ask(self) -> None:
        self._stale = False
        key = f"portal-{type(self).__name__}"
        self.context.read(self.question(), done=self.show_answer, failed=self._failed, parent=self, cancel_previous=key)

    def _failed(self, error: BaseException) -> None:
        """A record that is gone is told once, by the page's head."""
        if not isinstance(error, ClinicError):
            raise error
