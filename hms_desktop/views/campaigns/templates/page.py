"""The page of templates: the library on the left, one message on the right; everything can be undone."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QCheckBox, QWidget

from hms_desktop.domain.message.vocabulary import EMAIL, SMS, WHATSAPP
from hms_desktop.domain.permissions import Permission
from hms_desktop.services.templates.records import Written
from hms_desktop.views.campaigns.templates.detail import MessageDetail
from hms_desktop.views.campaigns.templates.words import language_word
from hms_desktop.views.campaigns.words import channel_word
from hms_desktop.views.context import ViewContext
from hms_desktop.views.kit.columns import Column
from hms_desktop.views.kit.empty import EmptyState
from hms_desktop.views.kit.table import ListModel
from hms_desktop.views.kit.table_view import TableView
from hms_desktop.views.kit.text import button
from hms_desktop.views.kit.two_panes import TwoPanes
from hms_desktop.views.language import LANGUAGES

LIST_WIDTH = 440


class TemplatesPage(QWidget):
    """The library of messages."""

    def __init__(self, context: ViewContext) -> None:
        super().__init__()
        self._context = context
        self._wanted: str | None = None
        self._second_person = False
        self.model = ListModel(self._columns(), parent=self)
        self.list = TableView(self.model, self.tr("Templates"))
        self.new = button(self.tr("New message"), icon="plus")
        self.second = QCheckBox(self.tr("A second person approves each text"))
        self.detail = MessageDetail(context)
        self.panes = TwoPanes(self.tr("Templates"), self.list, LIST_WIDTH)
        self._lay_out()
        self._connect()

    def activated(self) -> None:
        """Read the library."""
        self.new.setVisible(self._context.may(Permission.EDIT_CAMPAIGNS))
        self.second.setVisible(self._context.may(Permission.MANAGE_CLINIC))
        self._read()

    def show_place(self, key: str) -> None:
        """Show one message."""
        self._wanted = key
        self._read()

    def place(self) -> dict[str, Any]:
        """The message shown, for when the window is built anew."""
        self.detail.flush()
        return {"key": self.detail.message.key} if self.detail.message is not None else {}

    def _columns(self) -> list[Column]:
        def languages(channel: str) -> Any:
            return lambda one: " · ".join(
                language_word(language)[:2] for language in LANGUAGES if (channel, language) in one.words
            )

        return [
            Column("name", self.tr("Message"), lambda one: one.name, strong=True),
            *(
                Column(channel, channel_word(channel), languages(channel), width=width)
                for channel, width in ((WHATSAPP, 84), (SMS, 60), (EMAIL, 60))
            ),
        ]

    def _lay_out(self) -> None:
        self.panes.tools.addWidget(self.new)
        teach = self.tr(
            "A template is a text with places that are filled in for each patient. Write it once, use it often."
        )
        self.empty = EmptyState("message", self.tr("Write a message"), teach)
        self.panes.add_pages(self.empty, self.detail)
        self.panes.over.addWidget(self.second)
        self.panes.fill(self)

    def _connect(self) -> None:
        self.new.clicked.connect(self._begin)
        self.second.clicked.connect(self._want_second)
        self.list.current_id.connect(self._show)
        self.detail.save_wanted.connect(self._save)
        self.detail.approve_wanted.connect(self._approve)
        self.detail.remove_wanted.connect(self._remove)
        self.detail.restore_wanted.connect(self._restore)
        self.detail.closed.connect(self._close)
        self._context.bus.subscribe(self, ("template",), lambda _: self._read())

    def _read(self) -> None:
        self._context.read(
            lambda services: (services.templates.library(), services.template_approval.second_person()),
            done=lambda found: self._fill(*found),
            parent=self,
            cancel_previous="template-library",
        )

    def _fill(self, messages: list[Any], second_person: bool) -> None:
        self._second_person = second_person
        self.second.setChecked(second_person)
        may = self._context.may(Permission.EDIT_CAMPAIGNS)
        action = self.tr("New message") if may else ""
        self.list.set_empty(self.tr("No messages yet."), action, self._begin if may else None, icon="message")
        shown = self.detail.message
        wanted = self._wanted or (shown.key if shown is not None else None)
        self.model.set_records(messages)
        known = {one.key: one for one in messages}
        if self._writes_new() and self._wanted is None:
            return
        self._wanted = None
        if not messages:
            self.panes.show_page(self.empty)
            return
        key = wanted if wanted in known else messages[0].key
        self.list.select_id(key)
        if not (shown is not None and shown.key == key and self.detail.editor.is_dirty):
            self._show(key, anew=True)

    def _writes_new(self) -> bool:
        return self.panes.shows(self.detail) and self.detail.message is None

    def _show(self, key: str | None, *, anew: bool = False) -> None:
        row = None if key is None else self.model.row_of(key)
        if row is None or (self._writes_new() and not anew and not self.list.hasFocus()):
            return
        shown = self.detail.message
        if not anew and shown is not None and shown.key == key and self.panes.shows(self.detail):
            return
        at, language = self.detail.editor.channels.currentIndex(), self.detail.editor.language
        self.detail.show_message(self.model.record_at(row), second_person=self._second_person)
        if anew and shown is not None and shown.key == key:
            self.detail.editor.language = language
            self.detail.editor.channels.setCurrentIndex(at)
        self.panes.show_page(self.detail)

    def _begin(self) -> None:
        self.list.forget_selection()
        self.detail.show_message(None, second_person=self._second_person)
        self.panes.show_page(self.detail)
        self.detail.editor.name.setFocus()

    def _close(self) -> None:
        self.panes.show_page(self.empty)
        self._read()
        self.list.setFocus()

    def _save(self) -> None:
        editor, before = self.detail.editor, self.detail.message
        key, title, purpose = (None if before is None else before.key), editor.name.text(), editor.purpose.currentData()
        texts = editor.written()
        gone = [] if before is None else [before.words[cell].id for cell in editor.emptied() if cell in before.words]

        def write(services: Any) -> str:
            if gone:
                services.templates.remove(gone)
            kept: str = services.templates.write(key, title, purpose, texts) if texts or not gone else str(key)
            return kept

        self._context.write(write, done=lambda kept: self._saved(before, kept), failed=self.detail.failed, parent=self)

    def _saved(self, before: Any, key: str) -> None:
        self.detail.saved()
        texts, title, purpose = (
            self.detail.editor.written(),
            self.detail.editor.name.text(),
            self.detail.editor.purpose.currentData(),
        )
        self._wanted = key
        self._read()

        def undo(services: Any) -> None:
            now = next((one for one in services.templates.library() if one.key == key), None)
            old = {} if before is None else before.words
            added = [words.id for cell, words in now.words.items() if cell not in old] if now is not None else []
            if added:
                services.templates.remove(added)
            if before is not None:
                services.templates.write(key, before.name, before.purpose, [_written(one) for one in old.values()])

        self._context.did(
            self.tr("Save template"), self.tr("Saved “{name}”.").format(name=title), undo,
            lambda services: services.templates.write(key, title, purpose, texts),
        )  # fmt: skip

    def _remove(self) -> None:
        message = self.detail.message
        ids = [words.id for words in message.words.values()]
        said = self.tr("Removed “{name}”. Campaigns that use it go on.").format(name=message.name)
        self.detail.saved()
        self._context.write(
            lambda services: services.templates.remove(ids),
            done=lambda _: self._context.did(
                self.tr("Remove template"), said,
                lambda services: services.templates.put_back(ids), lambda services: services.templates.remove(ids),
            ),
            failed=self.detail.failed,
            parent=self,
        )  # fmt: skip

    def _restore(self, words: Any) -> None:
        current = self.detail.words.id
        said = self.tr("Version {number} is in use again.").format(number=words.version)
        self._context.write(
            lambda services: services.templates.restore(words.id),
            done=lambda _: self._context.did(
                self.tr("Use old version"), said,
                lambda services: services.templates.restore(current),
                lambda services: services.templates.restore(words.id),
            ),
            failed=self.detail.failed,
            parent=self,
        )  # fmt: skip

    def _approve(self, words: Any) -> None:
        own = words.id
        self._context.write(
            lambda services: services.template_approval.approve(own),
            done=lambda _: self._context.did(
                self.tr("Approve template"), self.tr("Approved “{name}”.").format(name=words.name),
                lambda services: services.template_approval.take_back(own),
                lambda services: services.template_approval.approve(own),
            ),
            failed=self.detail.failed,
            parent=self,
        )  # fmt: skip

    def _want_second(self, wanted: bool) -> None:
        self._context.write(
            lambda services: services.template_approval.want_second_person(wanted),
            done=lambda _: self._read(),
            parent=self,
        )


def _written(words: Any) -> Written:
    return Written(words.channel, words.language, words.sheet.body, words.sheet.subject)
