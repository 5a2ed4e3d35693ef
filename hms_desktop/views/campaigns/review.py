"""The last look before sending: how many get it, how many don't and why; nothing leaves before it is confirmed."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from hms_desktop.domain.campaign.timing import ONCE
from hms_desktop.domain.errors import ClinicError
from hms_desktop.domain.permissions import Permission
from hms_desktop.views.campaigns.editor.when_words import when_words
from hms_desktop.views.campaigns.words import channel_word, purpose_word, reason_words
from hms_desktop.views.context import ViewContext
from hms_desktop.views.kit.cards import Card, StatTile
from hms_desktop.views.kit.i18n import format_number
from hms_desktop.views.kit.text import Text, button
from hms_desktop.views.kit.theme import theme
from hms_desktop.views.speech import say_code, told

WIDTH = 760


class CampaignReview(QWidget):
    """Signals: `launched(campaign id)`, `edit_wanted(campaign id)`, `closed()`: kept as a draft."""

    launched = Signal(object)
    edit_wanted = Signal(object)
    closed = Signal()

    def __init__(self, context: ViewContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._campaign: Any = None
        self._wanted: UUID | None = None
        self.arms = False
        self.card = Card(self.tr("Before it is sent"))
        self.about, self.warnings, self.error = Text("", "muted"), Text("", "warning"), Text("", "error")
        self.all = StatTile(self.tr("In the segment"))
        self.receive = StatTile(self.tr("Get the message"))
        self.left_out = StatTile(self.tr("Left out"))
        self._reasons = QGridLayout()
        self.edit = button(self.tr("Edit"), icon="edit")
        self.send = button(self.tr("Counting…"), "primary", "send")
        self.send.clicked.connect(self._launch)
        self._lay_out()
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self.closed)

    def review(self, campaign_id: UUID) -> None:
        """Ask what a launch of this draft would do."""
        self.send.setEnabled(False)
        self.send.setText(self.tr("Counting…"))
        self.send.setVisible(self._context.may(Permission.SEND_MESSAGES))
        self.edit.setVisible(self._context.may(Permission.EDIT_CAMPAIGNS))
        self._wanted = campaign_id
        self._say("")
        self._warn("")
        for tile in (self.all, self.receive, self.left_out):
            tile.set_value("…")
        self._clear()

        def ask(services: Any) -> Any:
            found = services.campaigns.get(campaign_id), services.campaigns.review_of(campaign_id)
            return (
                *found,
                services.outlines.of(campaign_id),
                services.segments.all(),
                services.campaigns.warnings_of(campaign_id),
            )

        self._context.read(ask, done=lambda found: self._show(*found), failed=self._failed, parent=self)

    def _show(self, campaign: Any, review: Any, outline: Any, segments: Any, warnings: Any) -> None:
        timing, several = outline.timing, len(outline.steps) > 1
        self._campaign, self.arms = campaign, timing.kind != ONCE
        self.card.title.setText(self.tr("Before “{name}” is sent").format(name=campaign.name))
        words = self.tr("{segment}, by {channel}, as: {purpose}")
        self.about.setText(
            words.format(
                segment=campaign.segment, channel=channel_word(campaign.channel), purpose=purpose_word(campaign.purpose)
            )
        )
        held = self._show_numbers(review, outline)
        self._warn("\n".join(say_code(one.code, one.params) for one in warnings))
        if self.arms:
            self._offer_arming(when_words(timing, {str(one.id): one.name for one in segments}))
            return
        self.send.setEnabled(review.receive > 0)
        self.send.setText(self._send_words(review.receive, several, about=held > 0))
        if review.receive:
            self.send.setFocus()
        else:
            self._say(self.tr("Nobody would get it. Ask for consent first, or choose another segment."))

    def _show_numbers(self, review: Any, outline: Any) -> int:
        """The numbers and the reasons; returns about how many are held back to see whether writing helps."""
        for tile, number in (
            (self.all, review.audience),
            (self.receive, review.receive),
            (self.left_out, review.audience - review.receive),
        ):
            tile.set_value(format_number(number))
        held = 0 if outline.design is None else round(review.receive * outline.design.holdout / 100)
        hints = [self.tr("with at least one of the steps")] if len(outline.steps) > 1 else []
        hints += [self.tr("about {n} more are held back").format(n=format_number(held))] if held else []
        exact = format_number(review.receive - held)
        self.receive.set_value(self.tr("about {n}").format(n=exact) if held else exact, "; ".join(hints))
        if not review.left_out:
            self._reasons.addWidget(Text(self.tr("Nobody is left out.")), 0, 0, 1, 2)
        for row, (reason, number) in enumerate(sorted(review.left_out.items(), key=lambda item: -item[1])):
            count = Text(format_number(number), "strong", wrap=False)
            self._reasons.addWidget(count, row, 0, Qt.AlignmentFlag.AlignRight)
            self._reasons.addWidget(Text(reason_words(reason)), row, 1)
        return held

    def _send_words(self, people: int, several: bool, *, about: bool) -> str:
        if about:
            words = self.tr("Send to those not held back")
        elif several:
            words = self.tr("Begin with {number} people") if people != 1 else self.tr("Begin with 1 person")
        else:
            words = self.tr("Send to {number} people") if people != 1 else self.tr("Send to 1 person")
        return words.format(number=format_number(people))

    def _offer_arming(self, when: str) -> None:
        self.about.setText(f"{when}. {self.about.text()}")
        self.send.setText(self.tr("Arm it"))
        self.send.setEnabled(True)
        self.send.setFocus()

    def _launch(self) -> None:
        own, arms = self._campaign.id, self.arms
        self.send.setEnabled(False)
        self._context.write(
            lambda services: services.arming.arm(own) if arms else services.campaigns.launch(own, watched=True),
            done=lambda _: self.launched.emit(own),
            failed=self._failed,
            parent=self,
        )

    def _failed(self, error: BaseException) -> None:
        if not isinstance(error, ClinicError):
            raise error
        self.send.setText(self.tr("Can't be sent yet"))
        self._say(told(error))

    def _say(self, words: str) -> None:
        self.error.setText(words)
        self.error.setVisible(bool(words))

    def _warn(self, words: str) -> None:
        self.warnings.setText(words)
        self.warnings.setVisible(bool(words))

    def _clear(self) -> None:
        while (item := self._reasons.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()

    def _lay_out(self) -> None:
        space = theme().space
        tiles, foot = QHBoxLayout(), QHBoxLayout()
        tiles.setSpacing(space.m)
        for tile in (self.all, self.receive, self.left_out):
            tiles.addWidget(tile)
        self._reasons.setHorizontalSpacing(space.m)
        self._reasons.setColumnStretch(1, 1)
        later = button(self.tr("Keep as a draft"))
        later.clicked.connect(self.closed)
        foot.addStretch()
        self.edit.clicked.connect(lambda: self.edit_wanted.emit(self._wanted))
        for one in (self.edit, later, self.send):
            foot.addWidget(one)
        self.card.setMaximumWidth(WIDTH)
        self.card.body.addWidget(self.about)
        self.card.body.addLayout(tiles)
        self.card.body.addWidget(Text(self.tr("Why people are left out"), "heading"))
        self.card.body.addLayout(self._reasons)
        self.card.body.addWidget(self.warnings)
        self.card.body.addWidget(self.error)
        words = self.tr("Consent is looked at once more for each person at the moment of sending.")
        self.card.body.addWidget(Text(words, "small"))
        self.card.body.addLayout(foot)
        row = QHBoxLayout()
        row.addStretch()
        row.addWidget(self.card, 10)
        row.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(row)
        column.addStretch()
