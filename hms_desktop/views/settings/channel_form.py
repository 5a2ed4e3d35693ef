"""Setting up one channel: which provider, what it must be told, and taking it down. Secrets are typed, never shown again."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout

from hms_desktop.domain.errors import ClinicError, Invalid
from hms_desktop.domain.message.providers import SECURITY, STARTTLS, ChannelSetup, Provider, ProviderField, providers
from hms_desktop.views.context import ViewContext
from hms_desktop.views.kit.cards import Card, Section
from hms_desktop.views.kit.forms import Field, Form, Group
from hms_desktop.views.kit.messages import confirm
from hms_desktop.views.kit.text import Text, button
from hms_desktop.views.settings.channel_words import field_words, kept_where, provider_words, security_words
from hms_desktop.views.settings.keyboard_order import controls, follow_by_tab
from hms_desktop.views.settings.own_secret import hide_typing
from hms_desktop.views.speech import channel_name, say_code, told

if TYPE_CHECKING:
    from hms_desktop.services.channels.service import ChannelDetails

ADDRESS, RATE = "base_url", "per_second"


class SetupForm(Card):
    """Signals: `saved()` and `taken_down()` once it is done, `dirty(bool)` as of the form."""

    saved = Signal()
    taken_down = Signal()
    dirty = Signal(bool)

    def __init__(self, context: ViewContext) -> None:
        super().__init__("")
        self._context = context
        self.channel = ""
        self._details: ChannelDetails | None = None
        self._shown: tuple[str, ChannelDetails | None, str] | None = None
        self.provider = QComboBox()
        self.provider.setAccessibleName(self.tr("Provider"))
        self.provider.activated.connect(lambda _at: self._show_fields())
        heading = QLabel(self.tr("Provider"))
        heading.setProperty("role", "field")
        heading.setBuddy(self.provider)
        self.body.addWidget(heading)
        self.body.addWidget(self.provider)
        self.form: Form | None = None
        self.advanced: Form | None = None
        self._fields = QVBoxLayout()
        self.body.addLayout(self._fields)
        self.trouble, self.where = Text("", "error"), Text("", "small")
        self.body.addWidget(self.trouble)
        self.body.addWidget(self.where)
        self._add_buttons()
        self.body.addStretch()

    def _add_buttons(self) -> None:
        self.save = button(self.tr("Save"), "primary", "check")
        self.save.clicked.connect(self._save)
        self.down = button(self.tr("Take down…"), "danger")
        self.down.clicked.connect(self._take_down)
        row = QHBoxLayout()
        row.addWidget(self.save)
        row.addWidget(self.down)
        row.addStretch()
        self.body.addLayout(row)

    def show_channel(self, channel: str, details: ChannelDetails | None, trouble: str = "") -> None:
        """Begin anew with what is kept, unless it is what is shown already; `trouble` says why that can't be read."""
        if self._shown == (channel, details, trouble):
            return
        self._shown = (channel, details, trouble)
        self.channel, self._details = channel, details
        self.provider.clear()
        for one in providers():
            if channel in one.channels:
                self.provider.addItem(provider_words(one.key), one.key)
        if details is not None:
            self.provider.setCurrentIndex(self.provider.findData(details.shown.provider))
        self.down.setVisible(details is not None or bool(trouble))
        self._show_fields()
        self._tell(trouble)

    @property
    def is_dirty(self) -> bool:
        """Whether something was typed that is not saved."""
        changed = self._details is not None and self._same() is None
        return changed or any(one is not None and one.is_dirty for one in (self.form, self.advanced))

    def _chosen(self) -> Provider:
        return next(one for one in providers() if one.key == self.provider.currentData())

    def _same(self) -> ChannelDetails | None:
        """What is kept, as long as the provider stays."""
        details = self._details
        return details if details is not None and details.shown.provider == self.provider.currentData() else None

    def _show_fields(self) -> None:
        chosen, kept = self._chosen(), self._same()
        while (item := self._fields.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        needed = chosen.needs(self.channel)
        self.form = self._made([self._field(one, kept) for one in needed])
        hide_typing(self.form, [one.name for one in needed if one.secret])
        self.form.set_values({one.name: STARTTLS for one in needed if one.kind == SECURITY})
        self.advanced = self._made(self._advanced(chosen))
        if kept is not None:
            self.form.set_values({name: told for name, told in kept.fields.items() if name in self.form.rows})
            rate = kept.shown.settings.get(RATE)
            more = {ADDRESS: kept.shown.base_url, RATE: float(rate) if rate else None}
            self.advanced.set_values({name: told for name, told in more.items() if name in self.advanced.rows})
        self.more = Section(self.tr("Advanced"), self.advanced, is_open=False)
        for one in (self.form, self.more):
            self._fields.addWidget(one)
            one.show()
        follow_by_tab(self.provider, [*controls(self.form), self.more.head, *controls(self.advanced)])
        self.where.setText(kept_where(kept.shown.in_keyring) if kept is not None else "")
        self.where.setVisible(kept is not None)
        self.trouble.hide()
        self._tell_dirty()

    def _made(self, fields: list[Field]) -> Form:
        form = Form([Group("", fields)], 1, today=self._context.today, say=say_code)
        form.submitted.connect(lambda _values: self._save())
        form.edited.connect(self._tell_dirty)
        form.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        return form

    def _field(self, one: ProviderField, kept: ChannelDetails | None) -> Field:
        held = kept is not None and one.name in kept.kept
        needed = not one.optional and one.unless is None and not held
        words = self.tr("Kept. Leave empty to keep it.") if held else ""
        if one.optional and not held:
            words = self.tr("May stay empty.")
        if one.kind == SECURITY:
            words = self.tr("On port 465 the connection is encrypted in any case.")
            return Field(one.name, self.tr("Encryption"), kind="choice", choices=security_words(), help=words)
        return Field(one.name, field_words(one.label), required=needed, help=words)

    def _advanced(self, chosen: Provider) -> list[Field]:
        usual = self.tr("Empty: {count}, as a new account there allows.").format(count=f"{chosen.rate:g}")
        rate = Field(RATE, self.tr("Messages a second at most"), kind="number", decimals=2, help=usual)
        if chosen.key == "smtp":
            return [rate]
        elsewhere = self.tr("Empty: the provider's usual address. It begins with https://.")
        return [rate, Field(ADDRESS, self.tr("Address of the provider"), help=elsewhere)]

    def _tell_dirty(self) -> None:
        new = self._same() is None
        self.save.setEnabled(new or self.is_dirty)
        self.dirty.emit(new or self.is_dirty)

    def _save(self) -> None:
        assert self.form is not None
        assert self.advanced is not None
        problems = {**self.form.problems(), **self.advanced.problems()}
        self._show_errors(problems)
        if problems:
            return
        values, more, kept = self.form.values(), self.advanced.values(), self._same()
        settings = dict(kept.shown.settings) if kept is not None else {}
        settings.pop(RATE, None)
        if more[RATE] is not None:
            settings[RATE] = f"{more[RATE]:g}"
        fields = {name: value or "" for name, value in values.items()}
        setup = ChannelSetup(self.channel, self._chosen().key, fields, more.get(ADDRESS), settings)
        self.save.setEnabled(False)
        self._context.write(lambda s: s.channels.configure(setup), done=self._saved, failed=self._refused, parent=self)

    def _saved(self, _shown: Any) -> None:
        self._shown = None
        name = channel_name(self.channel)
        self._context.say(self.tr("{channel} is set up. Send a test to yourself.").format(channel=name), "success")
        self.saved.emit()

    def _refused(self, error: BaseException) -> None:
        self.save.setEnabled(True)
        if isinstance(error, Invalid):
            self._show_errors({key: say_code(code) for key, code in error.fields.items()})
        elif isinstance(error, ClinicError):
            self._tell(told(error))
        else:
            raise error

    def _show_errors(self, errors: dict[str, str]) -> None:
        assert self.form is not None
        assert self.advanced is not None
        if errors.keys() & self.advanced.rows.keys():
            self.more.head.setChecked(True)
        self.advanced.show_errors(errors)
        self.form.show_errors(errors)

    def _tell(self, words: str) -> None:
        self.trouble.setText(words)
        self.trouble.setVisible(bool(words))

    def _take_down(self) -> None:
        channel, name = self.channel, channel_name(self.channel)
        question = self.tr("Take {channel} down?").format(channel=name)
        detail = self.tr(
            "The account and its secrets are forgotten on this computer; the account at the provider stays. Messages of "
            "campaigns that run go nowhere but to the file on this computer, so pause those campaigns first."
        )
        if confirm(self, question, detail, self.tr("Take down"), danger=True):
            self._context.write(lambda s: s.channels.forget(channel), done=self._gone, parent=self)

    def _gone(self, _nothing: Any) -> None:
        self._shown = None
        self._context.say(self.tr("{channel} was taken down.").format(channel=channel_name(self.channel)), "success")
        self.taken_down.emit()
