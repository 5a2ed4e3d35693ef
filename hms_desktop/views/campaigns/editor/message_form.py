"""The details of a message: its channel, its text out of the library, and what is tried when it does not arrive."""

from __future__ import annotations

from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from hms_desktop.domain.campaign.fallback import TASK
from hms_desktop.domain.campaign.steps import Fallback, Step
from hms_desktop.domain.message.vocabulary import CHANNELS
from hms_desktop.views.campaigns.editor.asked import ask, fill
from hms_desktop.views.campaigns.editor.card_forms import StepForm
from hms_desktop.views.campaigns.editor.library import Library
from hms_desktop.views.campaigns.editor.words import way_word
from hms_desktop.views.campaigns.preview import Preview
from hms_desktop.views.campaigns.words import channel_word
from hms_desktop.views.context import ViewContext
from hms_desktop.views.kit.a11y import name
from hms_desktop.views.kit.pick_box import PickBox
from hms_desktop.views.kit.text import Text, button, icon_button
from hms_desktop.views.kit.theme import theme


class MessageForm(StepForm):
    """`show_about(library, purpose, tree)` says what may be chosen, and whom the preview shows."""

    def __init__(self, context: ViewContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._library, self._purpose, self._tree = Library(()), "", None
        self.channel, self.text = QComboBox(), QComboBox()
        self.languages = Text("", "small")
        self.ways, self.add_way = QVBoxLayout(), PickBox()
        self.way_texts: list[QWidget] = []
        self.preview = Preview(context)
        self._lay_out()
        self.channel.activated.connect(lambda _: self._choose_channel(self.channel.currentData()))
        self.text.activated.connect(lambda _: self.change(template_id=self.text.currentData()))
        self.add_way.activated.connect(self._add)
        self.setFocusProxy(self.channel)

    def show_about(self, library: Library, purpose: str, tree: Any) -> None:
        """Other texts to choose from, or another audience."""
        if (library, purpose, tree) != (self._library, self._purpose, self._tree):
            self._library, self._purpose, self._tree = library, purpose, tree
            if self.step is not None:
                self.put(self.step)

    def put(self, step: Step) -> None:
        """Fill the fields."""
        library, purpose = self._library, self._purpose
        offered = [(channel_word(one), one) for one in CHANNELS if library.texts(one, purpose) or one == step.channel]
        fill(self.channel, offered, step.channel, self.tr("Choose a channel…"))
        fill(self.text, library.texts(step.channel or "", purpose), step.template_id, self.tr("Choose a text…"))
        words = library.words(step.template_id)
        others = library.languages(step.template_id)
        told = self.tr("Also in {languages}: each patient gets it in the own language.")
        self.languages.setText(told.format(languages=", ".join(others)) if others else "")
        self.languages.setVisible(bool(others))
        self.preview.show_text("" if words is None else words.sheet.body, step.channel or "", self._tree)
        self._show_ways(step)

    def _choose_channel(self, channel: str | None) -> None:
        """Another channel, with the same message of the library where it is there for it."""
        if self.step is None or channel == self.step.channel:
            return
        ways = tuple(way for way in self.step.fallbacks if way.channel != channel)
        same = self._library.sibling(self.step.template_id, channel or "", self._purpose)
        self._change_and_show(channel=channel, template_id=same, fallbacks=ways)

    def _show_ways(self, step: Step) -> None:
        while (item := self.ways.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.way_texts = []
        for at, way in enumerate(step.fallbacks):
            self.ways.addWidget(self._way_row(step, at, way))
        taken = {step.channel, *(way.channel for way in step.fallbacks)}
        rest = [one for one in CHANNELS if one not in taken and self._library.texts(one, self._purpose)]
        open_ways = [] if TASK in taken else [*((way_word(one), one) for one in rest), (way_word(TASK), TASK)]
        fill(self.add_way, open_ways, None, self.tr("Try something else…"))
        self.add_way.setVisible(bool(open_ways))

    def _way_row(self, step: Step, at: int, way: Fallback) -> QWidget:
        whole = QWidget()
        row = QHBoxLayout(whole)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(Text(self.tr("{number}. {way}").format(number=at + 1, way=way_word(way.channel)), "", wrap=False))
        field = self._task_line(step) if way.channel == TASK else self._text_box(at, way)
        self.way_texts.append(field)
        remove = icon_button(self.tr("Don't try {way}").format(way=way_word(way.channel)), "close")
        remove.clicked.connect(partial(self._remove, at))
        row.addWidget(field, 1)
        row.addWidget(remove)
        return whole

    def _task_line(self, step: Step) -> QLineEdit:
        line = QLineEdit(step.words or "")
        line.setPlaceholderText(self.tr("Call and ask to come"))
        name(line, self.tr("What the person does"))
        line.textChanged.connect(lambda words: self.change(words=words))
        return line

    def _text_box(self, at: int, way: Fallback) -> QComboBox:
        box = QComboBox()
        fill(box, self._library.texts(way.channel, self._purpose), way.template_id, self.tr("Choose a text…"))
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        name(box, self.tr("Text by {way}").format(way=way_word(way.channel)))
        box.activated.connect(lambda _: self._choose_way(at, box.currentData()))
        return box

    def _choose_way(self, at: int, template: UUID | None) -> None:
        if self.step is not None:
            ways = self.step.fallbacks
            self.change(fallbacks=(*ways[:at], Fallback(ways[at].channel, template), *ways[at + 1 :]))

    def _add(self, at: int) -> None:
        channel = self.add_way.itemData(at)
        if self.step is None or channel is None:
            return
        same = None if channel == TASK else self._library.sibling(self.step.template_id, channel, self._purpose)
        words = self.step.words or (self.tr("Call, for the message did not arrive") if channel == TASK else None)
        self._change_and_show(fallbacks=(*self.step.fallbacks, Fallback(channel, same)), words=words)
        self.way_texts[-1].setFocus()

    def _remove(self, at: int) -> None:
        if self.step is not None:
            ways = self.step.fallbacks
            words = None if ways[at].channel == TASK else self.step.words
            self._change_and_show(fallbacks=(*ways[:at], *ways[at + 1 :]), words=words)
            self.add_way.setFocus()

    def _change_and_show(self, **values: object) -> None:
        self.change(**values)
        if self.step is not None:
            self.put(self.step)

    def _lay_out(self) -> None:
        for box in (self.channel, self.text, self.add_way):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        ask(self.column, self.tr("By which &channel?"), self.channel)
        ask(self.column, self.tr("Which &text of the library?"), self.text)
        self.column.addWidget(self.languages)
        library = button(self.tr("Look at the library"), "link")
        library.clicked.connect(lambda: self._context.go("campaigns", page="templates"))
        self.column.addWidget(library, 0, Qt.AlignmentFlag.AlignLeft)
        label = Text(self.tr("If it does not arrive"), "strong")
        label.setContentsMargins(0, theme().space.s, 0, 0)
        self.column.addWidget(label)
        self.column.addLayout(self.ways)
        self.column.addWidget(self.add_way)
        name(self.add_way, self.tr("Try something else when it does not arrive"))
        self.column.addSpacing(theme().space.m)
        self.column.addWidget(self.preview)
        self.column.addStretch()
