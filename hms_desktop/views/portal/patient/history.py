"""The patient's history: everything that happened, newest first, narrowed by kind, older pages as it is scrolled."""

from __future__ import annotations

import uuid

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from hms_desktop.domain.permissions import Permission
from hms_desktop.domain.register.timeline import Before, TimelineEntry
from hms_desktop.views.context import ViewContext
from hms_desktop.views.kit.cards import EmptyState
from hms_desktop.views.kit.text import Text
from hms_desktop.views.kit.theme import theme
from hms_desktop.views.kit.timeline import Timeline
from hms_desktop.views.portal.following import follow
from hms_desktop.views.portal.history_words import entry_of, kind_names
from hms_desktop.views.portal.patient.reply_form import ReplyForm

PAGE = 60
WIDTH = 320
KINDS = (
    "encounter",
    "appointment",
    "message",
    "observation",
    "immunization",
    "feedback",
    "camp_attendance",
    "reply",
    "call",
    "goal",
    "goal_check",
    "patient_merge",
)


class History(QWidget):
    """Timeline with a list of kinds above it."""

    def __init__(self, context: ViewContext, patient_id: uuid.UUID, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._patient_id = patient_id
        self._last: Before | None = None
        self.kind = QComboBox(self)
        self.kind.setAccessibleName(self.tr("What to show of the history"))
        self.kind.addItem(self.tr("Everything"), "")
        for kind, name in kind_names().items():
            self.kind.addItem(name, kind)
        self.kind.currentIndexChanged.connect(lambda _at: self.ask())
        self.list = Timeline(self.tr("History"), self)
        self.list.more_wanted.connect(self._ask_older)
        self.list.activated_id.connect(self._deal_with)
        self.reply = ReplyForm(context, patient_id, self)
        self._replies: dict[Before, TimelineEntry] = {}
        self._pages = QStackedWidget(self)
        self._pages.addWidget(self.list)
        empty = EmptyState(
            "clock", self.tr("Nothing yet"), self.tr("Visits, appointments, messages and values appear here.")
        )
        self._pages.addWidget(empty)
        self._lay_out()
        follow(context, self, KINDS, self.ask)
        self.ask()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(Text(self.tr("History"), "heading", wrap=False))
        head.addStretch()
        head.addWidget(self.kind)
        self.setMinimumWidth(WIDTH)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme().space.s)
        column.addLayout(head)
        column.addWidget(self.reply)
        column.addWidget(self._pages, 1)

    def ask(self) -> None:
        """Ask for the newest page again."""
        self._ask(None)

    def go_to_list(self) -> None:
        """Take the focus to the list."""
        self.list.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _ask_older(self) -> None:
        if self._last is not None:
            self._ask(self._last)

    def _ask(self, before: Before | None) -> None:
        patient_id, kind = self._patient_id, self.kind.currentData()
        kinds = (kind,) if kind else None
        self._context.read(
            lambda services: services.record.timeline(patient_id, before, PAGE, kinds),
            done=lambda found: self._show(found, older=before is not None),
            parent=self,
            cancel_previous="portal-history",
        )

    def _show(self, found: list[TimelineEntry], *, older: bool) -> None:
        self._last = found[-1].key if len(found) == PAGE else None
        entries = [entry_of(one) for one in found]
        self._replies = (self._replies if older else {}) | {one.key: one for one in found if one.kind == "reply"}
        if older:
            self.list.append(entries)
            return
        self.list.set_entries(entries, self._context.now_ms())
        self._pages.setCurrentIndex(0 if entries else 1)

    def _deal_with(self, key: Before) -> None:
        """Enter on an answer that waits says that it was dealt with."""
        reply = self._replies.get(key)
        if reply is None or reply.params["handled"] or not self._context.may(Permission.EDIT_PATIENTS):
            return
        reply_id, label = reply.id, self.tr("Answer dealt with")
        self._context.write(
            lambda s: s.replies.mark_handled(reply_id),
            done=lambda _done: self._context.did(
                label, f"{label}.", lambda s: s.replies.mark_open(reply_id), lambda s: s.replies.mark_handled(reply_id)
            ),
            parent=self,
        )
