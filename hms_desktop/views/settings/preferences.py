"""One's own preferences on this desk: language, colours, size of text, when it locks, and one's own PIN."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel

from hms_desktop.views.context import ViewContext
from hms_desktop.views.kit.cards import Card
from hms_desktop.views.kit.theme import SCALES, theme
from hms_desktop.views.language import LANGUAGES
from hms_desktop.views.settings.frame import SectionFrame
from hms_desktop.views.settings.own_secret import OwnSecret

LOCK_MINUTES = (1, 2, 5, 10, 15, 30, 60)


class PreferencesSection(SectionFrame):
    """Each choice takes effect at once; the language builds the window anew, and what was typed is kept."""

    def __init__(self, context: ViewContext) -> None:
        super().__init__("preferences", scrolls=True)
        self._context = context
        self.sentence.setText(self.tr("They hold for everybody who works at this computer, and take effect at once."))
        self.sentence.show()
        card = Card(self.tr("This desk"))
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(theme().space.xl)
        self._grid.setVerticalSpacing(theme().space.m)
        self._grid.setColumnStretch(2, 1)
        card.body.addLayout(self._grid)
        self.language = self._choice(self.tr("Language"), list(LANGUAGES.items()), self._speak)
        self.colours = self._choice(self.tr("Colours"), self._colours(), self._colour)
        sizes = [(scale, f"{scale} %") for scale in SCALES]
        self.text_size = self._choice(self.tr("Size of text"), sizes, self._resize)
        self.lock = self._choice(self.tr("Lock after"), self._minutes(), self._lock)
        self.body.addWidget(card)
        if context.actor is not None and context.actor.staff_id is not None:
            self.body.addWidget(OwnSecret(context))
        self.body.addStretch()
        context.look_changed.connect(self.activated)
        self.activated()

    def activated(self) -> None:
        """Show what holds now."""
        settings, look = self._context.settings, self._context.theme
        shown = (
            (self.language, settings.language),
            (self.colours, look.choice),
            (self.text_size, look.scale),
            (self.lock, settings.lock_after_minutes),
        )
        for box, value in shown:
            box.setCurrentIndex(box.findData(value))

    def _choice(self, label: str, choices: Sequence[tuple[Any, str]], chosen: Callable[[Any], None]) -> QComboBox:
        box = QComboBox()
        box.setAccessibleName(label)
        for value, words in choices:
            box.addItem(words, value)
        box.activated.connect(lambda at: chosen(box.itemData(at)))
        heading = QLabel(label)
        heading.setBuddy(box)
        line = self._grid.rowCount()
        self._grid.addWidget(heading, line, 0)
        self._grid.addWidget(box, line, 1)
        return box

    def _colours(self) -> list[tuple[str, str]]:
        return [
            ("system", self.tr("As the system")),
            ("light", self.tr("Light")),
            ("dark", self.tr("Dark")),
        ]

    def _minutes(self) -> list[tuple[int, str]]:
        minutes = sorted({*LOCK_MINUTES, self._context.settings.lock_after_minutes})
        return [
            (one, self.tr("1 minute") if one == 1 else self.tr("{count} minutes").format(count=one)) for one in minutes
        ]

    def _speak(self, code: str) -> None:
        """The window is built anew, which work in the background would not outlive."""
        if code == self._context.settings.language:
            return
        if self._context.runner.jobs():
            self._context.say(self.tr("Wait until the background work is done, then change the language."), "warning")
            self.activated()
            return
        self._context.change(language=code)

    def _colour(self, choice: Any) -> None:
        self._context.theme.choose(choice)
        self._context.look_changed.emit()

    def _resize(self, percent: int) -> None:
        self._context.theme.set_scale(percent)
        self._context.look_changed.emit()

    def _lock(self, minutes: int) -> None:
        self._context.change(lock_after_minutes=minutes)
