"""A message while it is written: name and purpose, and for each channel both languages side by side."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QComboBox, QHBoxLayout, QLabel, QLineEdit, QTabBar, QVBoxLayout, QWidget

from hms_desktop.domain.message.variables import variables
from hms_desktop.domain.message.vocabulary import EMAIL, PURPOSES, SMS, WHATSAPP
from hms_desktop.services.templates.records import Written
from hms_desktop.views.campaigns.templates.box import LanguageBox
from hms_desktop.views.campaigns.words import channel_word, purpose_word, variable_word
from hms_desktop.views.kit.a11y import name
from hms_desktop.views.kit.pick_box import PickBox
from hms_desktop.views.kit.theme import theme
from hms_desktop.views.language import LANGUAGES

CHANNELS = (WHATSAPP, SMS, EMAIL)
ENGLISH = "en"
PLACE_LETTERS = 18
SIDE_BY_SIDE = 440
Cell = tuple[str, str]


class MessageEditor(QWidget):
    """Signals: `edited()` while somebody types, `looked_at()` when another channel or language is in front."""

    edited = Signal()
    looked_at = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._texts: dict[Cell, tuple[str, str]] = {}
        self._clean: dict[str, Any] = {}
        self.language = ENGLISH
        self.name, self.purpose, self.place, self.channels = QLineEdit(), QComboBox(), PickBox(), QTabBar()
        self.boxes = {language: LanguageBox(language) for language in LANGUAGES}
        self._fill_choices()
        self._lay_out()
        self._connect()
        self.show_message("", next(iter(PURPOSES)), {})

    @property
    def channel(self) -> str:
        """The channel in front."""
        return CHANNELS[max(0, self.channels.currentIndex())]

    @property
    def box(self) -> LanguageBox:
        """The language in front."""
        return self.boxes[self.language]

    def show_message(self, title: str, purpose: str, texts: Mapping[Cell, tuple[str, str]]) -> None:
        """Show a message: by channel and language its text and subject."""
        self._texts = dict(texts)
        for field in (self.name, self.purpose):
            field.blockSignals(True)
        self.name.setText(title)
        self.purpose.setCurrentIndex(max(0, self.purpose.findData(purpose)))
        for field in (self.name, self.purpose):
            field.blockSignals(False)
        at = next((at for at, channel in enumerate(CHANNELS) if any(cell[0] == channel for cell in texts)), 0)
        self.channels.blockSignals(True)
        self.channels.setCurrentIndex(at)
        self.channels.blockSignals(False)
        self._show_channel()
        self.mark_clean()

    def written(self) -> list[Written]:
        """All that has words, to be kept."""
        return [
            Written(channel, language, body, subject or None)
            for (channel, language), (body, subject) in self._texts.items()
            if body.strip()
        ]

    def emptied(self) -> list[Cell]:
        """What had words and has none any more."""
        before = self._clean["texts"]
        return [
            cell
            for cell, (body, _) in self._texts.items()
            if not body.strip() and before.get(_key(cell), ["", ""])[0].strip()
        ]

    @property
    def is_dirty(self) -> bool:
        """Whether anything differs from what was shown."""
        return self.raw() != self._clean

    def raw(self) -> dict[str, Any]:
        """What stands there, as JSON can keep it."""
        texts = {_key(cell): list(told) for cell, told in sorted(self._texts.items()) if any(told)}
        return {"name": self.name.text(), "purpose": self.purpose.currentData(), "texts": texts}

    def set_raw(self, raw: Mapping[str, Any]) -> None:
        """Put back what `raw` gave."""
        self.name.setText(raw["name"])
        self.purpose.setCurrentIndex(max(0, self.purpose.findData(raw["purpose"])))
        told = {tuple(key.split("/")): (body, subject) for key, (body, subject) in raw["texts"].items()}
        self._texts = {(channel, language): words for (channel, language), words in told.items()}
        self._show_channel()
        self.edited.emit()

    def mark_clean(self) -> None:
        """Count what stands there as unchanged."""
        self._clean = self.raw()

    def set_read_only(self, on: bool) -> None:
        """Whether it is only looked at."""
        self.name.setReadOnly(on)
        self.purpose.setEnabled(not on)
        self.place.setVisible(not on)
        for box in self.boxes.values():
            box.set_read_only(on)

    def fit(self, width: int) -> None:
        """Things stand side by side where the width, in pixels, has room for both languages, else below each other."""
        directions = QBoxLayout.Direction
        is_wide = width >= theme().px(SIDE_BY_SIDE)
        for row in self._rows:
            row.setDirection(directions.LeftToRight if is_wide else directions.TopToBottom)

    def _show_channel(self) -> None:
        for language, box in self.boxes.items():
            box.show_channel(self.channel, *self._texts.get((self.channel, language), ("", "")))
        self.looked_at.emit()

    def _typed(self, box: LanguageBox) -> None:
        self._texts[self.channel, box.language] = (box.body, box.subject.text())
        self.edited.emit()

    def _entered(self, language: str) -> None:
        if language != self.language:
            self.language = language
            self.looked_at.emit()

    def _insert(self, at: int) -> None:
        if self.place.itemData(at):
            self.box.insert(self.place.itemData(at))
            self.place.setCurrentIndex(0)

    def _connect(self) -> None:
        self.name.textEdited.connect(lambda _: self.edited.emit())
        self.purpose.activated.connect(lambda _: self.edited.emit())
        self.place.activated.connect(self._insert)
        self.channels.currentChanged.connect(lambda _: self._show_channel())
        for box in self.boxes.values():
            box.edited.connect(lambda box=box: self._typed(box))
            box.entered.connect(self._entered)

    def _fill_choices(self) -> None:
        for purpose in PURPOSES:
            self.purpose.addItem(purpose_word(purpose), purpose)
        self.place.addItem(self.tr("Insert a place to fill in…"), "")
        for one in variables().values():
            self.place.addItem(variable_word(one), one.name)
        for channel in CHANNELS:
            self.channels.addTab(channel_word(channel))
        self.place.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.place.setMinimumContentsLength(PLACE_LETTERS)
        self.channels.setUsesScrollButtons(False)
        self.channels.setExpanding(False)
        self.channels.setDrawBase(False)
        name(self.name, self.tr("Name of the message"))
        name(self.purpose, self.tr("What it is for"))
        name(self.place, self.tr("Insert a place to fill in"))
        name(self.channels, self.tr("Channel"))

    def _lay_out(self) -> None:
        space = theme().space
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space.s)
        first, head, sides = self._rows = tuple(QBoxLayout(QBoxLayout.Direction.LeftToRight) for _ in range(3))
        named = QHBoxLayout()
        label = QLabel(self.tr("&Name"))
        label.setBuddy(self.name)
        named.addWidget(label)
        named.addWidget(self.name, 1)
        first.addLayout(named, 1)
        first.addWidget(self.purpose)
        head.addWidget(self.channels)
        head.addStretch()
        head.addWidget(self.place)
        sides.setSpacing(space.m)
        for box in self.boxes.values():
            sides.addWidget(box, 1)
        for row in self._rows:
            column.addLayout(row)


def _key(cell: Cell) -> str:
    return "/".join(cell)
