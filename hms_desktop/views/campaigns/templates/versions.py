"""Versions of the text in front, the newest first; an old one can be read and put in use again."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from hms_desktop.domain.permissions import Permission
from hms_desktop.views.context import ViewContext
from hms_desktop.views.kit.cards import Badge
from hms_desktop.views.kit.i18n import format_when
from hms_desktop.views.kit.text import Text, button
from hms_desktop.views.kit.theme import theme


class Versions(QWidget):
    """Signal: `restore(words)` when an old version is wanted."""

    restore = Signal(object)

    def __init__(self, context: ViewContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme().space.s)
        self.lines: list[_Line] = []

    def show_words(self, words: Any) -> None:
        """Read and show the versions of stored words; None shows none."""
        if words is None:
            self._fill([])
            return
        own = words.id
        self._context.read(
            lambda services: services.templates.versions(own),
            done=self._fill,
            parent=self,
            cancel_previous="template-versions",
        )

    def _fill(self, versions: list[Any]) -> None:
        for line in self.lines:
            self._column.removeWidget(line)
            line.deleteLater()
        may = self._context.may(Permission.EDIT_CAMPAIGNS)
        self.lines = [_Line(one, may_restore=may) for one in versions]
        for line in self.lines:
            line.back.clicked.connect(lambda _=False, line=line: self.restore.emit(line.words))
            self._column.addWidget(line)


class _Line(QWidget):
    def __init__(self, words: Any, *, may_restore: bool) -> None:
        super().__init__()
        self.words = words
        space = theme().space
        column, head = QVBoxLayout(self), QHBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space.xs)
        head.setSpacing(space.s)
        head.addWidget(Text(self.tr("Version {number}").format(number=words.version), "strong", wrap=False))
        if words.removed_at is None:
            head.addWidget(Badge(self.tr("In use"), "info"))
        head.addWidget(Text(self._who(), "small"), 1)
        self.back = button(self.tr("Use again"), "link")
        self.back.setAccessibleName(self.tr("Use version {number} again").format(number=words.version))
        self.back.setVisible(may_restore and words.removed_at is not None)
        head.addWidget(self.back)
        column.addLayout(head)
        column.addWidget(Text(words.sheet.body, "muted"))

    def _who(self) -> str:
        words = self.words
        told = [format_when(words.written_at)] if words.written_at else [self.tr("shipped with the program")]
        if words.written_by:
            told.append(words.written_by)
        if words.approved_by:
            told.append(self.tr("approved by {name}").format(name=words.approved_by))
        return " · ".join(told)
