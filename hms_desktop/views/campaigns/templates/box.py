"""One language of a message: its text (and subject), how long it is, and what speaks against it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from hms_desktop.domain.message.lint import diagnosis_words
from hms_desktop.domain.message.proof import Proof
from hms_desktop.domain.message.template import places
from hms_desktop.domain.message.vocabulary import EMAIL, SMS
from hms_desktop.views.campaigns.templates.words import language_word
from hms_desktop.views.kit.a11y import name
from hms_desktop.views.kit.i18n import format_number, rupees
from hms_desktop.views.kit.text import Text
from hms_desktop.views.kit.theme import theme

HEIGHT = 118


class LanguageBox(QWidget):
    """Signals: `edited()` while somebody types, `entered(language)` when it takes the focus."""

    edited = Signal()
    entered = Signal(str)

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.language = language
        self._channel = ""
        self.head = Text(language_word(language), "strong")
        self.subject, self.text = QLineEdit(), QPlainTextEdit()
        self.length, self.warning = Text("", "small"), Text("", "error")
        self.subject.setPlaceholderText(self.tr("Subject"))
        self.text.setTabChangesFocus(True)
        self.text.setFixedHeight(theme().px(HEIGHT))
        name(self.text, self.tr("Text in {language}").format(language=language_word(language)))
        name(self.subject, self.tr("Subject in {language}").format(language=language_word(language)))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme().space.xs)
        for part in (self.head, self.subject, self.text, self.length, self.warning):
            column.addWidget(part)
        column.addStretch()
        for field in (self.text, self.subject):
            field.textChanged.connect(lambda *_: self.edited.emit())
            field.installEventFilter(self)

    def show_channel(self, channel: str, body: str, subject: str) -> None:
        """Show what is written for a channel; nothing counts as edited by that."""
        self._channel = channel
        for field in (self.text, self.subject):
            field.blockSignals(True)
        self.text.setPlainText(body)
        self.subject.setText(subject)
        for field in (self.text, self.subject):
            field.blockSignals(False)
        self.subject.setVisible(channel == EMAIL)
        self.length.setText("")
        self.say("")

    @property
    def body(self) -> str:
        """What stands there."""
        return self.text.toPlainText()

    def insert(self, place: str) -> None:
        """Put a place where the cursor is."""
        self.text.insertPlainText("{{" + place + "}}")
        self.text.setFocus()

    def show_proofs(self, proofs: Sequence[Proof]) -> None:
        """Length and price over all patients it was proved on, and what to mind."""
        if not proofs:
            self.length.setText("")
            return
        worst, usual = max(proofs, key=lambda one: (one.size.parts, one.size.units)), proofs[-1]
        self.length.setText(self._length(worst, usual))
        self.say(self._advice())

    def say(self, words: str) -> None:
        """What is wrong, or to be minded."""
        self.warning.setText(words)
        self.warning.setVisible(bool(words))

    def set_read_only(self, on: bool) -> None:
        """Whether it is only looked at."""
        self.text.setReadOnly(on)
        self.subject.setReadOnly(on)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tell when it takes the focus."""
        if event.type() == QEvent.Type.FocusIn:
            self.entered.emit(self.language)
        return super().eventFilter(watched, event)

    def _length(self, worst: Proof, usual: Proof) -> str:
        if self._channel != SMS:
            words = self.tr("At most {letters} letters · {price}")
            return words.format(letters=format_number(len(worst.text)), price=_price(worst))
        words = self.tr("Usually {parts} SMS ({alphabet}, {units}) · {price}")
        told = words.format(
            parts=usual.size.parts, alphabet=usual.size.alphabet, units=usual.size.units, price=_price(usual)
        )
        if worst.size.parts > usual.size.parts:
            told += "\n" + self.tr("At worst {parts} SMS · {price}").format(parts=worst.size.parts, price=_price(worst))
        return told

    def _advice(self) -> str:
        found = diagnosis_words(self.body) if self._channel != EMAIL else ()
        if not found:
            return ""
        told = self.tr(
            "Tells an illness: {words}. Phones are shared: it will not be sent to a phone of several patients."
        )
        return told.format(words=", ".join(found))

    @property
    def names(self) -> tuple[str, ...]:
        """Places that stand in text and subject."""
        return tuple(dict.fromkeys((*places(self.body), *places(self.subject.text()))))


def _price(proof: Proof) -> str:
    return "–" if proof.paise is None else rupees(proof.paise)
