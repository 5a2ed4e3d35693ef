"""How the text in front is registered: at WhatsApp with its state and quality, or at the operators (DLT)."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QFormLayout, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from hms_desktop.domain.errors import ClinicError, Invalid
from hms_desktop.domain.message.dlt import body_fault
from hms_desktop.domain.message.registration import CATEGORIES, numbered
from hms_desktop.domain.message.vocabulary import EMAIL, SMS, WHATSAPP
from hms_desktop.domain.permissions import Permission
from hms_desktop.views.campaigns.templates.words import category_word, quality_word, state_word
from hms_desktop.views.context import ViewContext
from hms_desktop.views.kit.a11y import name
from hms_desktop.views.kit.cards import Badge
from hms_desktop.views.kit.flow import FlowLayout
from hms_desktop.views.kit.i18n import format_when
from hms_desktop.views.kit.text import Text, button
from hms_desktop.views.kit.theme import theme
from hms_desktop.views.speech import told

TEXT_HEIGHT = 64
ROWS = {WHATSAPP: ("provider_name", "category"), SMS: ("dlt_header", "dlt_template", "dlt_text", "provider_name")}


class Registration(QWidget):
    """Shows `show_words(words)`. Signal: `kept()` after it was saved or WhatsApp has answered."""

    kept = Signal()

    def __init__(self, context: ViewContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._words: Any = None
        self.provider_name, self.dlt_header, self.dlt_template = QLineEdit(), QLineEdit(), QLineEdit()
        self.category, self.dlt_text = QComboBox(), QPlainTextEdit()
        self.state, self.quality, self.asked = Badge(""), Badge(""), Text("", "small", wrap=False)
        self.advice, self.error = Text("", "muted"), Text("", "error")
        self.save, self.ask = button(self.tr("Keep registration")), button(self.tr("Ask WhatsApp now"), icon="sync")
        for one in CATEGORIES:
            self.category.addItem(category_word(one), one)
        self.dlt_text.setTabChangesFocus(True)
        self.dlt_text.setFixedHeight(theme().px(TEXT_HEIGHT))
        self._lay_out()
        self.save.clicked.connect(self._keep)
        self.ask.clicked.connect(self._ask)

    def show_words(self, channel: str, words: Any) -> None:
        """Show the registration of stored words; None when they are not stored yet."""
        self._words = words
        rows = ROWS.get(channel, ()) if words is not None else ()
        for key, field in self._fields().items():
            self._form.setRowVisible(field, key in rows)
        for part in (self.save, self.ask):
            part.setVisible(bool(rows) and self._context.may(Permission.EDIT_CAMPAIGNS))
        self.ask.setVisible(self.ask.isVisibleTo(self) and channel == WHATSAPP)
        for mark in (self.state, self.quality, self.asked):
            mark.setVisible(False)
        self._say("")
        self._advise(channel)
        if rows:
            self._fill(words, channel)

    def _fill(self, words: Any, channel: str) -> None:
        sheet = words.sheet
        self.provider_name.setText(sheet.provider_name or "")
        self.category.setCurrentIndex(max(0, self.category.findData(words.category)))
        self.dlt_header.setText(sheet.dlt_header or "")
        self.dlt_template.setText(sheet.dlt_template or "")
        self.dlt_text.setPlainText(sheet.dlt_text or "")
        if channel == WHATSAPP and sheet.provider_name:
            self.state.show_as(*state_word(words.approval))
            self.state.setVisible(True)
            self.quality.setVisible(words.quality is not None)
            if words.quality is not None:
                self.quality.show_as(*quality_word(words.quality))
            self.asked.setVisible(words.asked_at is not None)
            self.asked.setText(self.tr("asked {when}").format(when=format_when(words.asked_at)))
        if channel == SMS and sheet.dlt_text and body_fault(sheet.body, sheet.dlt_text) is not None:
            self._say(
                self.tr(
                    "The text above is not the registered one. Nothing is sent over Indian routes until they are alike."
                )
            )

    def _advise(self, channel: str) -> None:
        if self._words is None:
            told_ = self.tr("Save the text first; then say here how it is registered.")
        elif channel == WHATSAPP:
            text = numbered(self._words.sheet.body)
            told_ = self.tr("Hand this text in at WhatsApp: {text}").format(text=text)
        elif channel == SMS:
            told_ = self.tr(
                "As it stands in the DLT register. Places stand there as {place}; each takes 30 letters."
            ).format(place="{#var#}")
        else:
            told_ = self.tr("E-mails need no registration.") if channel == EMAIL else ""
        self.advice.setText(told_)

    def _keep(self) -> None:
        own = self._words.id
        told_ = {
            "provider_name": self.provider_name.text(), "category": str(self.category.currentData()),
            "dlt_header": self.dlt_header.text(), "dlt_template": self.dlt_template.text(),
            "dlt_text": self.dlt_text.toPlainText(),
        }  # fmt: skip
        self._context.write(
            lambda services: services.template_approval.register(own, told_),
            done=lambda _: self._done(self.tr("Registration kept.")),
            failed=self._failed,
            parent=self,
        )

    def _ask(self) -> None:
        self.ask.setEnabled(False)
        self._context.read(
            lambda services: services.template_approval.ask(), done=self._answered, failed=self._failed, parent=self
        )

    def _answered(self, found: Any) -> None:
        self._context.write(
            lambda services: services.template_approval.keep(found),
            done=lambda known: self._done(self.tr("WhatsApp knows {number} of our texts.").format(number=known)),
            failed=self._failed,
            parent=self,
        )

    def _done(self, words: str) -> None:
        self.ask.setEnabled(True)
        self._context.say(words, "success")
        self.kept.emit()

    def _failed(self, error: BaseException) -> None:
        self.ask.setEnabled(True)
        if isinstance(error, Invalid):
            self._say(" ".join(told(ClinicError(code)) for code in error.fields.values()))
        elif isinstance(error, ClinicError):
            self._say(told(error))
        elif isinstance(error, OSError):
            self._say(self.tr("WhatsApp can't be reached now. Look at the internet connection and try again."))
        else:
            raise error

    def _say(self, words: str) -> None:
        self.error.setText(words)
        self.error.setVisible(bool(words))

    def _fields(self) -> dict[str, QWidget]:
        return {
            "provider_name": self.provider_name, "category": self.category, "dlt_header": self.dlt_header,
            "dlt_template": self.dlt_template, "dlt_text": self.dlt_text,
        }  # fmt: skip

    def _lay_out(self) -> None:
        space = theme().space
        self._form, marks, foot, column = QFormLayout(), FlowLayout(), FlowLayout(), QVBoxLayout(self)
        self._form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for label, field in (
            (self.tr("DLT header"), self.dlt_header),
            (self.tr("DLT template ID"), self.dlt_template),
            (self.tr("Registered text"), self.dlt_text),
            (self.tr("Name or ID at the provider"), self.provider_name),
            (self.tr("Category"), self.category),
        ):
            self._form.addRow(label, field)
            name(field, label)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space.s)
        for mark in (self.state, self.quality, self.asked):
            marks.addWidget(mark)
        for part in (self.ask, self.save):
            foot.addWidget(part)
        column.addWidget(self.advice)
        column.addLayout(self._form)
        column.addWidget(self.error)
        column.addLayout(marks)
        column.addLayout(foot)
