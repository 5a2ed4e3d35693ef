"""The text as real patients would read it, the worst cases first."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from hms_desktop.domain.message.proof import CLOSE, OPEN
from hms_desktop.domain.message.variables import variables
from hms_desktop.domain.message.vocabulary import SMS
from hms_desktop.views.campaigns.templates.words import case_word, language_word
from hms_desktop.views.campaigns.words import reason_words, variable_word
from hms_desktop.views.kit.a11y import name
from hms_desktop.views.kit.cards import Badge, Card
from hms_desktop.views.kit.flow import FlowLayout
from hms_desktop.views.kit.i18n import rupees
from hms_desktop.views.kit.text import Text
from hms_desktop.views.kit.theme import set_property, theme


class CasesPane(Card):
    """Shows what `show_cases` is given."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(" ", parent)
        self.title.setText(self.tr("As patients read it"))
        self.bubbles: list[_Bubble] = []
        self.hint = Text(self.tr("Write a text to see it on real patients, the hardest ones first."), "muted")
        self._inside = QWidget()
        self._column = QVBoxLayout(self._inside)
        self._column.setContentsMargins(0, 0, theme().space.xs, 0)
        self._column.setSpacing(theme().space.m)
        self._column.addWidget(self.hint)
        self._column.addStretch()
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setWidget(self._inside)
        self._inside.setAutoFillBackground(False)
        scroll.viewport().setAutoFillBackground(False)
        name(scroll, self.tr("As patients read it"))
        self.body.addWidget(scroll, 1)

    def show_cases(self, language: str, channel: str, shown: Sequence[Any]) -> None:
        """The text in a language for each case; an empty sequence shows the hint."""
        words = self.tr("As patients read it: {language}")
        self.title.setText(words.format(language=language_word(language)) if shown else self.tr("As patients read it"))
        self.hint.setVisible(not shown)
        for bubble in self.bubbles[len(shown) :]:
            bubble.hide()
        while len(self.bubbles) < len(shown):
            self.bubbles.append(_Bubble())
            self._column.insertWidget(self._column.count() - 1, self.bubbles[-1])
        for bubble, one in zip(self.bubbles, shown, strict=False):
            bubble.show_one(one, channel)
            bubble.show()


class _Bubble(QWidget):
    def __init__(self) -> None:
        super().__init__()
        space = theme().space
        self.kind, self.length, self.person = Badge(""), Text("", "small", wrap=False), Text("", "muted")
        self.text, self.fault = Text(""), Text("", "error")
        head = FlowLayout()
        head.addWidget(self.kind)
        head.addWidget(self.length)
        paper = Card()
        set_property(paper, "surface", "notice")
        margins = paper.layout()
        assert margins is not None
        margins.setContentsMargins(space.m, space.s, space.m, space.s)
        paper.body.addWidget(self.text)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space.xs)
        column.addLayout(head)
        for part in (self.person, paper, self.fault):
            column.addWidget(part)

    def show_one(self, shown: Any, channel: str) -> None:
        proof = shown.proof
        self.kind.show_as(case_word(shown.case.kind), "danger" if proof.missing or proof.fault else "neutral")
        self.person.setText(self.tr("To {name}").format(name=shown.case.patient))
        self.text.setText(_readable(proof.text, {key: variable_word(one) for key, one in variables().items()}))
        parts = self.tr("{parts} SMS · ").format(parts=proof.size.parts) if channel == SMS else ""
        self.length.setText(parts + ("–" if proof.paise is None else rupees(proof.paise)))
        self.fault.setText(self._why(proof))
        self.fault.setVisible(bool(self.fault.text()))

    def _why(self, proof: Any) -> str:
        if proof.missing:
            lacks = ", ".join(variable_word(variables()[one]) for one in proof.missing)
            return self.tr("Gets nothing: {values} is not known. Give the place a fallback, as {example}.").format(
                values=lacks, example="{{" + proof.missing[0] + "|…}}"
            )
        return reason_words(proof.fault)


def _readable(text: str, words: Mapping[str, str]) -> str:
    for key, word in words.items():
        text = text.replace(f"{OPEN}{key}{CLOSE}", f"[{word}]")
    return text
