"""One call: the number in large, when and in which language, for whom and why, the last calls, and what came of it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from hms_desktop.domain.recommendation.calls import call_rules
from hms_desktop.domain.recommendation.worklist import Called, Entry
from hms_desktop.views.context import ViewContext
from hms_desktop.views.kit.cards import Card
from hms_desktop.views.kit.text import Text, button, icon_button
from hms_desktop.views.kit.theme import theme
from hms_desktop.views.persons import phone_text
from hms_desktop.views.portal.advice_words import advice_text, because_text, call_text, outcome_text
from hms_desktop.views.portal.clearing import clear
from hms_desktop.views.portal.speaking import age_text
from hms_desktop.views.portal.words import language_name, word
from hms_desktop.views.portal.worklist.note import NoteBox

OUTCOME_KEYS = {"agreed": "Y", "no-answer": "X", "later": "L", "settled": "S", "removed": "R"}
_KINDS = {"agreed": "primary", "removed": "danger"}
translate = QCoreApplication.translate


class EntryPanel(Card):
    """Signals: `outcome(key)` of a call, `deed(word)` for open, book or message."""

    outcome = Signal(str)
    deed = Signal(str)

    def __init__(self, context: ViewContext, parent: QWidget) -> None:
        super().__init__("", parent)
        self._context = context
        self.entry: Entry | None = None
        self.number = Text("", "figure", wrap=False)
        self.copy_button = icon_button(self.tr("Copy the number (C)"), "copy", self)
        self.copy_button.clicked.connect(self.copy_number)
        self._whose = Text("", "muted")
        self._inner = QVBoxLayout()
        self._inner.setSpacing(theme().space.xs)
        self.note = NoteBox(context, self)
        self.buttons: dict[str, QPushButton] = {}
        self._lay_out()
        self.show_entry(None)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.number)
        head.addWidget(self.copy_button)
        head.addStretch()
        self.body.addLayout(head)
        self.body.addWidget(self._whose)
        self.body.addWidget(self._scrolled(), 1)
        self.body.addWidget(self.note)
        self.body.addLayout(self._outcomes())
        self.body.addLayout(self._deeds())

    def _scrolled(self) -> QScrollArea:
        content = QWidget(self)
        content.setProperty("plain", "true")
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(self._inner)
        column.addStretch()
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(content)
        return area

    def _outcomes(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setSpacing(theme().space.s)
        for at, one in enumerate(call_rules().outcomes):
            made = button(f"{outcome_text(one.key)} ({OUTCOME_KEYS[one.key]})", _KINDS.get(one.key, ""), parent=self)
            made.clicked.connect(lambda _checked=False, key=one.key: self.outcome.emit(key))
            self.buttons[one.key] = made
            grid.addWidget(made, at // 3, at % 3)
        return grid

    def _deeds(self) -> QHBoxLayout:
        row = QHBoxLayout()
        for key, words in (
            ("open", self.tr("Open (Enter)")),
            ("book", self.tr("Book (B)")),
            ("message", self.tr("Write (M)")),
        ):
            made = button(words, "link", parent=self)
            made.clicked.connect(lambda _checked=False, key=key: self.deed.emit(key))
            self.buttons[key] = made
            row.addWidget(made)
        row.addStretch()
        return row

    def show_entry(self, entry: Entry | None) -> None:
        """Show a call to make; None empties the panel."""
        self.entry = entry
        self.note.show_note(entry.key if entry else None)
        self.setVisible(entry is not None)
        clear(self._inner)
        if entry is None:
            return
        self.number.setText(phone_text(entry.number) or self.tr("No number"))
        self.copy_button.setEnabled(bool(entry.number))
        self._whose.setText(self._whose_phone(entry))
        for person in entry.people:
            self._add_person(person, alone=len(entry.people) == 1)
        if entry.last_calls:
            self._inner.addSpacing(theme().space.s)
            self._inner.addWidget(Text(self.tr("Last calls"), "small"))
            for call in dict.fromkeys(map(call_text, entry.last_calls)):
                self._inner.addWidget(Text(call, "muted"))

    def copy_number(self) -> None:
        """Put the number on the clipboard, as a telephone takes it."""
        if self.entry is not None and self.entry.number:
            QGuiApplication.clipboard().setText(self.entry.number)
            self._context.say(self.tr("Number copied: {number}").format(number=phone_text(self.entry.number)), "info")

    def _whose_phone(self, entry: Entry) -> str:
        owner = entry.owner_name or (word("owner", entry.owner) if entry.owner else "")
        parts = (
            self.tr("household {name}").format(name=entry.household) if entry.household else "",
            owner,
            self.tr("speaks {language}").format(language=language_name(entry.language)) if entry.language else "",
            self.tr("best time: {time}").format(time=entry.contact_time) if entry.contact_time else "",
            entry.village,
        )
        return " · ".join(part for part in parts if part)

    def _add_person(self, person: Called, *, alone: bool) -> None:
        if not alone:
            self._inner.addSpacing(theme().space.xs)
        self._inner.addWidget(Text(_who(person, self._context), "strong"))
        for reason in person.reasons:
            self._inner.addWidget(Text(f"{advice_text(reason)} {because_text(reason)}"))


def _who(person: Called, context: ViewContext) -> str:
    name = f"{person.name}  {person.local_name}" if person.local_name else person.name
    sex = word("sex", person.sex) if person.sex != "unknown" else ""
    age = age_text(person.birth_date, person.birth_precision, context.today())
    return " · ".join(part for part in (name, sex, age) if part)
