"""One message: written on the left, proved on the right; below how it is registered, and its versions."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from hms_desktop.domain.errors import ClinicError
from hms_desktop.domain.ids import derived_id
from hms_desktop.domain.permissions import Permission
from hms_desktop.views.campaigns.templates.cases import CasesPane
from hms_desktop.views.campaigns.templates.editor import MessageEditor
from hms_desktop.views.campaigns.templates.proving import Proved, Prover, sheet_of
from hms_desktop.views.campaigns.templates.registration import Registration
from hms_desktop.views.campaigns.templates.versions import Versions
from hms_desktop.views.campaigns.templates.words import language_word
from hms_desktop.views.context import ViewContext
from hms_desktop.views.drafts import keep_draft
from hms_desktop.views.kit.a11y import name
from hms_desktop.views.kit.cards import Badge, Card, Section
from hms_desktop.views.kit.drafts import DraftKeeper
from hms_desktop.views.kit.flow import FlowLayout
from hms_desktop.views.kit.text import Text, button
from hms_desktop.views.kit.theme import follow_theme, theme
from hms_desktop.views.speech import told

FORM = "template"


class MessageDetail(QWidget):
    """Signals: `save_wanted()`, `approve_wanted(words)`, `remove_wanted()`, `restore_wanted(words)`, `closed()`, `changed()`."""

    save_wanted = Signal()
    approve_wanted = Signal(object)
    remove_wanted = Signal()
    restore_wanted = Signal(object)
    closed = Signal()
    changed = Signal()

    def __init__(self, context: ViewContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.message: Any = None
        self._proved: Proved | None = None
        self._keeper: DraftKeeper | None = None
        self._second_person = False
        self._sections: list[Section] = []
        self.editor, self.cases = MessageEditor(), CasesPane()
        self.registration, self.versions = Registration(context), Versions(context)
        self.state, self.error = Badge(""), Text("", "error")
        self.save = button(self.tr("Save"), "primary")
        self.back = button(self.tr("Discard changes"))
        self.approve, self.remove = button(self.tr("Approve"), icon="check"), button(self.tr("Remove"), "link")
        self._prover = Prover(context, self)
        self._lay_out()
        self._connect()

    def show_message(self, message: Any, *, second_person: bool = False) -> None:
        """Show a message of the library; None begins a new one."""
        if self._keeper is not None:
            self._keeper.flush()
            self._keeper.put_away()
        self.message, self._second_person = message, second_person
        may = self._context.may(Permission.EDIT_CAMPAIGNS)
        texts = {} if message is None else {cell: _told(words) for cell, words in message.words.items()}
        title, purpose = ("", "reminder") if message is None else (message.name, message.purpose)
        self.editor.show_message(title, purpose, texts)
        self.editor.set_read_only(not may)
        self.say("")
        self._prover.forget()
        self._look()
        key = "new" if message is None else message.key
        self._keeper = keep_draft(self._context, self.editor, FORM, derived_id(FORM, key)) if may else None
        for part in (self.save, self.back):
            part.setVisible(may)
        self._show_dirty()

    def saved(self) -> None:
        """What was written is kept for good."""
        self.editor.mark_clean()
        if self._keeper is not None:
            self._keeper.finish()
        self._show_dirty()

    def flush(self) -> None:
        """Keep now what is typed and not saved."""
        if self._keeper is not None:
            self._keeper.flush()

    @property
    def words(self) -> Any:
        """The stored words in front; None when there are none."""
        cells = {} if self.message is None else self.message.words
        return cells.get((self.editor.channel, self.editor.language))

    def say(self, words: str) -> None:
        """What went wrong."""
        self.error.setText(words)
        self.error.setVisible(bool(words))

    def failed(self, error: BaseException) -> None:
        """Tell an error of the world under the editor."""
        if not isinstance(error, ClinicError):
            raise error
        fields = getattr(error, "fields", {})
        self.say(" ".join(told(ClinicError(code)) for code in fields.values()) if fields else told(error))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """What is written fits itself to the room there is."""
        if event.type() == QEvent.Type.Resize:
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        self.editor.fit(self._scroll.viewport().width())

    def _look(self) -> None:
        """Another channel or language is in front."""
        self.registration.show_words(self.editor.channel, self.words)
        self.versions.show_words(self.words)
        language = language_word(self.editor.language)
        for section, title in zip(self._sections, self._titles(), strict=True):
            section.head.setText(title.format(language=language))
        self._sections[-1].setVisible(self.words is not None)
        self._show_state()
        self._prove(soon=False)

    def _titles(self) -> tuple[str, str]:
        return self.tr("Registration: {language}"), self.tr("Versions: {language}")

    def _prove(self, *, soon: bool) -> None:
        editor, sheets = self.editor, {}
        stored = {} if self.message is None else self.message.words
        for language, box in editor.boxes.items():
            if box.body.strip():
                own = stored.get((editor.channel, language))
                sheets[language] = sheet_of(box.body, box.subject.text(), language, own)
            else:
                box.show_proofs(())
                box.say("")
        if not sheets:
            self.cases.show_cases(editor.language, editor.channel, ())
        self._prover.prove(editor.channel, str(editor.purpose.currentData()), sheets, soon=soon)

    def _show_proved(self, proved: Proved) -> None:
        if proved.channel != self.editor.channel:
            return
        for language, found in proved.found.items():
            box = self.editor.boxes[language]
            if isinstance(found, ClinicError):
                box.show_proofs(())
                box.say(told(found))
            else:
                box.show_proofs([one.proof for one in found])
        shown = proved.found.get(self.editor.language, ())
        self.cases.show_cases(self.editor.language, proved.channel, () if isinstance(shown, ClinicError) else shown)

    def _show_state(self) -> None:
        words = self.words
        self.state.setVisible(words is not None and (self._second_person or words.approved_at is not None))
        waits = words is not None and words.approved_at is None
        may = waits and not words.mine and self._context.may(Permission.SEND_MESSAGES)
        self.approve.setVisible(self._second_person and may)
        self.remove.setVisible(self.message is not None and self._context.may(Permission.EDIT_CAMPAIGNS))
        if words is not None:
            by = self.tr("Approved by {name}").format(name=words.approved_by or "–")
            self.state.show_as(self.tr("Needs a second person") if waits else by, "warning" if waits else "success")

    def _show_dirty(self) -> None:
        dirty = self.editor.is_dirty
        self.save.setEnabled(dirty)
        self.back.setEnabled(dirty or self.message is None)

    def _edited(self) -> None:
        self._show_dirty()
        self._prove(soon=True)

    def _discard(self) -> None:
        if self._keeper is not None:
            self._keeper.finish()
        message = self.message
        self.show_message(message, second_person=self._second_person)
        if message is None:
            self.closed.emit()

    def _connect(self) -> None:
        self.editor.edited.connect(self._edited)
        self.editor.looked_at.connect(self._look)
        self._prover.proved.connect(self._show_proved)
        self.save.clicked.connect(self.save_wanted)
        self.back.clicked.connect(self._discard)
        self.approve.clicked.connect(lambda: self.approve_wanted.emit(self.words))
        self.remove.clicked.connect(self.remove_wanted)
        self.versions.restore.connect(self.restore_wanted)
        self.registration.kept.connect(self.changed)
        keys = QShortcut(QKeySequence.StandardKey.Save, self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        keys.activated.connect(self.save.click)

    def _lay_out(self) -> None:
        space = theme().space
        card, standing, foot = Card(), FlowLayout(), QHBoxLayout()
        standing.addWidget(self.state)
        standing.addWidget(self.approve)
        foot.setSpacing(space.s)
        foot.addStretch()
        for part in (self.remove, self.back, self.save):
            foot.addWidget(part)
        card.body.addWidget(self.editor)
        card.body.addWidget(self.error)
        card.body.addLayout(standing)
        card.body.addLayout(foot)
        column_widget = QWidget()
        column = QVBoxLayout(column_widget)
        column.setContentsMargins(0, 0, space.s, 0)
        column.setSpacing(space.m)
        column.addWidget(card)
        for title, body in zip(self._titles(), (self.registration, self.versions), strict=True):
            paper = Card()
            paper.body.addWidget(body)
            self._sections.append(Section(title, paper))
            column.addWidget(self._sections[-1])
        column.addStretch()
        self._scroll = scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setWidget(column_widget)
        scroll.viewport().installEventFilter(self)
        follow_theme(self, self._fit)
        name(scroll, self.tr("Message"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(space.s)
        row.addWidget(scroll, 5)
        row.addWidget(self.cases, 3)


def _told(words: Any) -> tuple[str, str]:
    return words.sheet.body, words.sheet.subject or ""
