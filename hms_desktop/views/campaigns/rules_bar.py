"""The rules of one campaign at the moment of sending, changed in a strip above its numbers; they hold from the next message on."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from hms_desktop.domain.message.lateness import late_rules
from hms_desktop.domain.permissions import Permission
from hms_desktop.views.campaigns.late_row import LateRow
from hms_desktop.views.context import ViewContext
from hms_desktop.views.kit.text import Text, button
from hms_desktop.views.kit.theme import theme

OPEN = ("draft", "running", "paused")


class RulesBar(QFrame):
    """`opener` is the button that opens it; Escape closes it."""

    def __init__(self, context: ViewContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._campaign: Any = None
        self._before: Any = None
        self.setProperty("surface", "strip")
        self.opener = button(self.tr("Late messages…"), icon="clock")
        self.late = LateRow()
        self.save, self.cancel = button(self.tr("Save"), "primary"), button(self.tr("Cancel"))
        self.opener.clicked.connect(self._open)
        self.save.clicked.connect(self._save)
        self.cancel.clicked.connect(self._close)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self._close)
        self._lay_out()
        self.hide()

    def show_campaign(self, campaign: Any) -> None:
        """Offer the rules of this campaign."""
        if self._campaign is None or self._campaign.id != campaign.id:
            self.hide()
        self._campaign = campaign
        self.opener.setVisible(campaign.status in OPEN and self._context.may(Permission.EDIT_CAMPAIGNS))

    def _open(self) -> None:
        own = self._campaign.id
        self._context.read(
            lambda services: services.outreach_rules.of_campaign(own),
            done=lambda found: self._show(own, found),
            parent=self,
        )

    def _show(self, own: UUID, rules: Any) -> None:
        if self._campaign.id != own:
            return
        self._before = rules
        self.late.set_purpose(self._campaign.purpose)
        self.late.show_rules(rules)
        self.show()
        self.late.rule.setFocus()

    def _save(self) -> None:
        own, before = self._campaign.id, self._before
        usual = type(before)(late_rules()[self._campaign.purpose])
        after = self.late.rules() or usual

        def done(_: bool) -> None:
            self._close()
            self._context.did(
                self.tr("Rules of a campaign"), self.tr("Saved. It holds from the next message on."),
                lambda services: services.outreach_rules.set_campaign(own, before),
                lambda services: services.outreach_rules.set_campaign(own, after),
            )  # fmt: skip

        self._context.write(lambda services: services.outreach_rules.set_campaign(own, after), done=done, parent=self)

    def _close(self) -> None:
        self.hide()
        self.opener.setFocus()

    def _lay_out(self) -> None:
        space = theme().space
        row, column = QHBoxLayout(self), QVBoxLayout()
        row.setContentsMargins(space.m, space.s, space.m, space.s)
        column.addWidget(Text(self.tr("When the computer was off, the line was down, or it was night"), "strong"))
        column.addWidget(self.late)
        row.addLayout(column, 1)
        row.addWidget(self.cancel)
        row.addWidget(self.save)
