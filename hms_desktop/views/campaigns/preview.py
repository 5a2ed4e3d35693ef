"""The text as one real patient of the segment would get it, with its length and what it costs in parts."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QHBoxLayout, QWidget

from hms_desktop.domain.errors import ClinicError
from hms_desktop.views.context import ViewContext
from hms_desktop.views.kit.cards import Card
from hms_desktop.views.kit.i18n import format_number
from hms_desktop.views.kit.text import Text, button
from hms_desktop.views.kit.theme import set_property, theme
from hms_desktop.views.speech import told

SAMPLES = 25


class Preview(Card):
    """Shows `show_text(body, channel, tree)`; the buttons go through the first patients of the segment."""

    def __init__(self, context: ViewContext, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("As a patient reads it"), parent)
        self._context = context
        self._people: list[Any] = []
        self._at = 0
        self._tree: Any = None
        self._body = self._channel = ""
        self.person, self.text, self.length = Text("", "muted"), Text(""), Text("", "small")
        self.previous, self.next = button(self.tr("Previous patient"), "link"), button(self.tr("Next patient"), "link")
        self.previous.clicked.connect(lambda: self._go(-1))
        self.next.clicked.connect(lambda: self._go(1))
        bubble = Card()
        set_property(bubble, "surface", "notice")
        bubble.body.addWidget(self.text)
        row = QHBoxLayout()
        row.setSpacing(theme().space.s)
        for step in (self.previous, self.next):
            row.addWidget(step)
        row.addStretch()
        for part in (self.person, bubble, self.length):
            self.body.addWidget(part)
        self.body.addLayout(row)
        self.body.addStretch()

    def show_text(self, body: str, channel: str, tree: Any) -> None:
        """Another text, channel or segment."""
        self._body, self._channel = body, channel
        if tree is not None and tree != self._tree:
            self._tree, self._people, self._at = tree, [], 0
            self._context.read(
                lambda services: services.segments.members(tree, SAMPLES),
                done=self._found,
                parent=self,
                cancel_previous="preview-people",
            )
        self._ask()

    def _found(self, people: list[Any]) -> None:
        self._people = people
        self._ask()

    def _go(self, step: int) -> None:
        self._at = (self._at + step) % max(1, len(self._people))
        self._ask()

    def _ask(self) -> None:
        for one in (self.previous, self.next):
            one.setEnabled(len(self._people) > 1)
        if not self._people or not self._body.strip():
            self.person.setText(self.tr("Choose a segment and a text to see it."))
            self.text.setText("")
            self.length.setText("")
            return
        body, patient = self._body, self._people[self._at].id
        self._context.read(
            lambda services: services.templates.preview(body, patient),
            done=lambda shown: self._show(patient, shown),
            failed=self._failed,
            parent=self,
            cancel_previous="preview-text",
        )

    def _show(self, patient: UUID, shown: Any) -> None:
        if not self._people or self._people[self._at].id != patient:
            return
        self.person.setText(self.tr("To {name}").format(name=shown.patient))
        self.text.setText(shown.text)
        set_property(self.text, "role", "")
        letters = format_number(len(shown.text))
        if self._channel == "sms":
            words = self.tr("{letters} letters, {parts} SMS ({alphabet})")
            self.length.setText(words.format(letters=letters, parts=shown.size.parts, alphabet=shown.size.alphabet))
        else:
            self.length.setText(self.tr("{letters} letters").format(letters=letters))

    def _failed(self, error: BaseException) -> None:
        if not isinstance(error, ClinicError):
            raise error
        name = self._people[self._at].name
        self.person.setText(self.tr("{name} can't get this text").format(name=name))
        self.text.setText(told(error))
        set_property(self.text, "role", "error")
        self.length.setText("")
