"""What holds a campaign back, in a strip above its numbers: the minute to take it back, the first few, the brake, a pause."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from hms_desktop.domain.permissions import Permission
from hms_desktop.views.campaigns.words import reason_words
from hms_desktop.views.context import ViewContext
from hms_desktop.views.kit.i18n import format_number, format_when
from hms_desktop.views.kit.text import Text, button
from hms_desktop.views.kit.theme import set_property, theme
from hms_desktop.views.speech import say_code
from hms_desktop.work.timers import Every

TICK_MS = 1000


class CautionBar(QFrame):
    """Hidden while nothing holds the campaign back. Signals: `taken_back(draft)`, `changed()` after the first few were let go."""

    taken_back = Signal(object)
    changed = Signal()

    def __init__(self, context: ViewContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._campaign: Any = None
        self._held_until = 0
        self.setProperty("surface", "strip")
        self.words = Text("", "strong")
        self.since = Text("", "")
        self.add_new = QCheckBox(self.tr("Also write to those who are new"))
        self.undo = button(self.tr("Take it back"), "primary", "undo")
        self.let_go = button(self.tr("Don't wait, send the rest"), icon="send")
        self.undo.clicked.connect(self._take_back)
        self.let_go.clicked.connect(self._let_go)
        self._lay_out()
        self._every = Every(self, TICK_MS, self._tick)
        self.hide()

    def show_campaign(self, campaign: Any) -> None:
        """Ask what holds this campaign back."""
        if self._campaign is None or self._campaign.id != campaign.id:
            self.hide()
            self.add_new.setChecked(False)
        self._campaign = campaign
        own = campaign.id
        if campaign.status not in ("running", "paused"):
            self.hide()
            return
        self._context.read(
            lambda services: services.caution.of(own),
            done=lambda found: self._show(own, found),
            parent=self,
            cancel_previous="campaign-caution",
        )

    @property
    def with_new(self) -> bool:
        """Whether those who came since are to be written to as well when sending goes on."""
        return self.add_new.isVisibleTo(self) and self.add_new.isChecked()

    def _show(self, own: UUID, found: Any) -> None:
        if self._campaign is None or self._campaign.id != own:
            return
        may = self._context.may(Permission.SEND_MESSAGES)
        running = self._campaign.status == "running"
        self._held_until = found.held_until or 0
        held = running and self._seconds() > 0
        first = running and not held and found.first is not None
        for widget, shown in ((self.undo, held and may), (self.let_go, first and may), (self.since, False)):
            widget.setVisible(shown)
        self.add_new.hide()
        set_property(self, "kind", "info" if running else "warning")
        if held:
            self._tick()
        elif first:
            self.words.setText(self._first_words(found))
        elif not running:
            self._show_pause(own, found)
        self.setVisible(held or first or not running)

    def _show_pause(self, own: UUID, found: Any) -> None:
        paused = self.tr("Paused. Nothing leaves until you go on.")
        if found.reason is not None:
            set_property(self, "kind", "danger")
            paused = self.tr("Stopped by itself on {when}: {why}").format(
                when=format_when(found.braked_at), why=say_code(found.reason)
            )
        self.words.setText(paused)
        self._context.read(
            lambda services: services.caution.since_launch(own),
            done=lambda since: self._show_since(own, since),
            parent=self,
            cancel_previous="campaign-since",
        )

    def _show_since(self, own: UUID, since: Any) -> None:
        if self._campaign is None or self._campaign.id != own or self._campaign.status != "paused":
            return
        parts = [self.tr("{n} waiting").format(n=format_number(since.waiting))]
        told = (
            (since.new, self.tr("{n} new in the segment")),
            (since.visited, self.tr("{n} came")),
            (since.booked, self.tr("{n} booked")),
            (since.gone, self.tr("{n} no longer in the segment")),
        )
        parts += [words.format(n=format_number(number)) for number, words in told if number]
        lines = [self.tr("Since the launch: {changes}.").format(changes=", ".join(parts))]
        lines += [
            self.tr("Left out when it goes on: {n}. {why}").format(n=format_number(number), why=reason_words(why))
            for why, number in sorted(since.barred.items())
        ]
        self.since.setText("\n".join(lines))
        self.since.show()
        self.add_new.setText(self.tr("Also write to those who are new: {n}").format(n=format_number(since.new)))
        self.add_new.setVisible(bool(since.new) and self._context.may(Permission.SEND_MESSAGES))

    def _first_words(self, found: Any) -> str:
        number = format_number(found.first)
        if found.first_until is None:
            return self.tr("The first {n} leave now. The rest waits until they have been watched.").format(n=number)
        return self.tr("The first {n} have left and are watched until {when}; then the rest follows by itself.").format(
            n=number, when=format_when(found.first_until)
        )

    def _tick(self) -> None:
        if not self.undo.isVisibleTo(self):
            return
        left = self._seconds()
        self.words.setText(self.tr("Sending begins in {n} s. Until then nothing has left.").format(n=max(left, 0)))
        if left <= 0:
            self.hide()
            self.changed.emit()

    def _seconds(self) -> int:
        return round(self._held_until / 1000 - self._context.now_ms() / 1000)

    def _take_back(self) -> None:
        own, name = self._campaign.id, self._campaign.name

        def done(draft: UUID) -> None:
            self._context.say(self.tr("“{name}” is a draft again. Nothing was sent.").format(name=name), "success")
            self.taken_back.emit(draft)

        self._context.write(lambda services: services.caution.take_back(own), done=done, parent=self)

    def _let_go(self) -> None:
        own = self._campaign.id
        self._context.write(
            lambda services: services.caution.let_go(own), done=lambda _: self.changed.emit(), parent=self
        )

    def _lay_out(self) -> None:
        space = theme().space
        words = QVBoxLayout()
        for widget in (self.words, self.since, self.add_new):
            words.addWidget(widget)
        row = QHBoxLayout(self)
        row.setContentsMargins(space.m, space.s, space.m, space.s)
        row.addLayout(words, 1)
        row.addWidget(self.undo)
        row.addWidget(self.let_go)
