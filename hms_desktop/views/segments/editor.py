"""The page where a segment is written: its name, the rule in the builder, who matches, and why anybody does or not."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QLineEdit, QSplitter, QWidget

from hms_desktop.domain.errors import ClinicError, Invalid
from hms_desktop.domain.segment.parse import parse_rule
from hms_desktop.domain.segment.trouble import RuleError
from hms_desktop.domain.segment.words import words
from hms_desktop.views.context import ViewContext
from hms_desktop.views.drafts import keep_draft
from hms_desktop.views.kit.a11y import name
from hms_desktop.views.kit.cards import Card
from hms_desktop.views.kit.drafts import DraftKeeper
from hms_desktop.views.kit.elided import ElidedText
from hms_desktop.views.kit.text import Text, button
from hms_desktop.views.kit.theme import set_property, theme
from hms_desktop.views.segments.builder.commands import CommandBar
from hms_desktop.views.segments.builder.outline import RuleOutline
from hms_desktop.views.segments.builder.people import FirstPeople
from hms_desktop.views.segments.builder.preview import Preview, Shown, people_match
from hms_desktop.views.segments.builder.tree import Tree
from hms_desktop.views.segments.builder.troubles import first_trouble
from hms_desktop.views.segments.why import PatientCheck
from hms_desktop.views.segments.words import sentence
from hms_desktop.views.speech import say_code, told
from hms_desktop.work.timers import Debounce

WAIT_MS = 200
WHY_WIDTH = 360
HEIGHTS = (330, 150)  # rows and people, in pixels of the whole
DRAFT = "segment"
START: Tree = {"all": [{"field": "patient.status", "op": "=", "value": "active"}]}


class SegmentEditor(Card):
    """Signals: `saved(id)`, `closed()`, `edited()` after each change.

    What is typed is kept as a draft until it is saved or thrown away; closing keeps it.
    """

    saved = Signal(object)
    closed = Signal()
    edited = Signal()

    def __init__(self, context: ViewContext, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Segment"), parent)
        self._context = context
        self._id: UUID | None = None
        self._names: Mapping[str, str] = {}
        self._clean: dict[str, Any] = {}
        self._drafts: DraftKeeper | None = None
        self.name, self.description = QLineEdit(), QLineEdit()
        self.error, self.count, self.reading = Text("", "error"), Text("", "strong", wrap=False), ElidedText("muted")
        self.outline, self.why = RuleOutline(context), PatientCheck(context)
        self.people = FirstPeople()
        self.bar = CommandBar(self.outline.do)
        self.preview = Preview(context, self)
        self._debounce = Debounce(self, WAIT_MS, self._ask)
        self._lay_out()
        self._connect()
        self.why.hide()

    @property
    def is_dirty(self) -> bool:
        """Whether anything differs from what was opened."""
        return self.raw() != self._clean

    def raw(self) -> dict[str, Any]:
        """What stands here, half-typed rows included."""
        return {"name": self.name.text(), "description": self.description.text(), "rule": self.outline.tree}

    def set_raw(self, raw: Mapping[str, Any]) -> None:
        """Put back what `raw` gave."""
        self.name.setText(str(raw.get("name", "")))
        self.description.setText(str(raw.get("description", "")))
        self.outline.put(raw.get("rule", START))

    def mark_clean(self) -> None:
        """Count what stands here as unchanged."""
        self._clean = self.raw()

    def edit(self, segment: Any | None) -> None:
        """Start with a segment of the list, or with a new one."""
        self._put_away()
        self._id = segment.id if segment else None
        self.title.setText(self.tr("Change segment") if segment else self.tr("New segment"))
        self.name.setText(segment.name if segment else "")
        self.description.setText((segment.description or "") if segment else "")
        self.outline.show_rule(segment.tree if segment else START, {})
        self.mark_clean()
        self._show_error("")
        self.why.hide()
        self._context.read(lambda services: services.segments.all(), done=self._named, parent=self)
        self._drafts = keep_draft(self._context, self, DRAFT, self._id)
        self._ask()
        self.name.setFocus()

    def tree(self) -> Tree:
        """The rule as it stands, as decoded JSON."""
        return self.outline.tree

    def save(self) -> None:
        """Keep it: the list and the open lists follow."""
        trouble = first_trouble(self.tree())
        if trouble is not None:
            self._show_error(self.tr("A condition is not finished yet. Finish it, or remove it."))
            self.outline.go(trouble[0])
            return
        own, tree, title, about = self._id, self.tree(), self.name.text(), self.description.text()

        def keep(services: Any) -> UUID:
            if own is None:
                return services.segments.create(title, tree, about)
            services.segments.edit(own, title, tree, about)
            return own

        self._context.write(keep, done=self._kept, failed=self._failed, parent=self)

    def close_page(self) -> None:
        """Go back to the list; what was typed is found again when the segment is opened anew."""
        self._put_away()
        self.preview.stop()
        self._debounce.stop()
        self.closed.emit()

    def _kept(self, segment_id: UUID) -> None:
        if self._drafts is not None:
            self._drafts.finish()
        self.mark_clean()
        self._put_away()
        self.saved.emit(segment_id)

    def _put_away(self) -> None:
        """Keep the draft, and let go of its keeper."""
        if self._drafts is not None:
            self._drafts.flush()
            self._drafts.put_away()
            self._drafts = None

    def _named(self, segments: list[Any]) -> None:
        """Other segments by name, for rows that ask for them and for the words."""
        self._names = {str(one.id): one.name for one in segments if one.id != self._id}
        self.outline.set_names(self._names)
        self._read_aloud()

    def _connect(self) -> None:
        self.outline.changed.connect(self._rule_typed)
        self.outline.moved.connect(lambda: self.bar.enable(self.outline.possible()))
        for line in (self.name, self.description):
            line.textEdited.connect(lambda _: self.edited.emit())
        self.name.textEdited.connect(lambda _: self._show_error(""))
        self.preview.counted.connect(self._show_count)
        self.preview.listed.connect(self._show_people)
        self.preview.shown.connect(self._show_numbers)
        self.preview.stopped.connect(self._show_stopped)
        self.people.asked.connect(self._ask_why)
        self.why.closed.connect(self._close_why)
        within = Qt.ShortcutContext.WidgetWithChildrenShortcut
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self, self.close_page, context=within)
        QShortcut(QKeySequence("Ctrl+S"), self, self.save, context=within)

    def _lay_out(self) -> None:
        self.save_button = button(self.tr("Save segment"), "primary", "check")
        self.save_button.setToolTip(self.tr("Save segment (Ctrl+S)"))
        self.save_button.clicked.connect(self.save)
        self.close_button = button(self.tr("Close"))
        self.close_button.setToolTip(self.tr("What is typed is kept as a draft (Esc)"))
        self.close_button.clicked.connect(self.close_page)
        self.check = button(self.tr("Check a patient …"), icon="help")
        self.check.clicked.connect(self._open_why)
        for one in (self.check, self.close_button, self.save_button):
            self.tools.addWidget(one)
        beside = QSplitter(Qt.Orientation.Horizontal)
        beside.setChildrenCollapsible(False)
        beside.addWidget(self.outline)
        beside.addWidget(self.why)
        beside.setStretchFactor(0, 1)
        beside.setSizes([3 * WHY_WIDTH, theme().px(WHY_WIDTH)])
        self.split = QSplitter(Qt.Orientation.Vertical)
        self.split.addWidget(beside)
        self.split.addWidget(self.people)
        self.split.setSizes(list(HEIGHTS))
        self.body.addLayout(self._head())
        for widget in (self.error, self.bar):
            self.body.addWidget(widget)
        told = QHBoxLayout()
        told.addWidget(self.count)
        told.addWidget(self.reading, 1)
        self.body.addLayout(told)
        self.body.addWidget(self.split, 1)
        self.outline.set_neighbours(self.description, self.bar.first())
        QWidget.setTabOrder(self.name, self.description)
        for before, after in pairwise(
            (self.bar.last(), self.people.table, self.check, self.close_button, self.save_button)
        ):
            QWidget.setTabOrder(before, after)

    def _head(self) -> QGridLayout:
        form = QGridLayout()
        form.setHorizontalSpacing(theme().space.s)
        for at, (caption, field, stretch) in enumerate(
            ((self.tr("&Name"), self.name, 3), (self.tr("&Description"), self.description, 5))
        ):
            label = QLabel(caption)
            label.setBuddy(field)
            form.addWidget(label, 0, 2 * at)
            form.addWidget(field, 0, 2 * at + 1)
            form.setColumnStretch(2 * at + 1, stretch)
        name(self.name, self.tr("Name"))
        name(self.description, self.tr("Description"))
        return form

    def _rule_typed(self, _: Tree) -> None:
        self._show_error("")
        self._read_aloud()
        self.count.setEnabled(False)
        self.people.set_stale(stale=True)
        self._debounce.restart()
        self.edited.emit()

    def _ask(self) -> None:
        tree = self.tree()
        if self.preview.ask(tree):
            self.why.set_rule(tree)

    def _read_aloud(self) -> None:
        """The rule in words, as far as it can be read."""
        try:
            self.reading.say(sentence(words(parse_rule(self.tree()), self._names)))
        except RuleError:
            self.reading.say("")

    def _show_count(self, tree: Tree, people: int) -> None:
        if tree == self.tree():
            self.count.setText(people_match(people))
            self.count.setEnabled(True)

    def _show_numbers(self, tree: Tree, shown: Shown) -> None:
        if tree == self.tree():
            self.outline.show_numbers(shown)

    def _show_people(self, tree: Tree, people: Sequence[Any], number: int) -> None:
        if tree == self.tree():
            self.people.show_people(people, number)

    def _show_stopped(self, words: str) -> None:
        self.count.setText(words)
        self.count.setEnabled(True)

    def _open_why(self) -> None:
        self.why.show()
        self.why.set_rule(self.tree())
        self.why.start()

    def _ask_why(self, patient: UUID) -> None:
        self.why.show()
        self.why.ask(self.tree(), patient)

    def _close_why(self) -> None:
        self.why.hide()
        self.check.setFocus()

    def _failed(self, error: BaseException) -> None:
        if isinstance(error, Invalid):
            self._show_error(say_code(error.fields["name"]) if "name" in error.fields else told(error))
            self.name.setFocus()
        elif isinstance(error, ClinicError):
            self._show_error(told(error))
        else:
            raise error

    def _show_error(self, text: str) -> None:
        self.error.setText(text)
        self.error.setVisible(bool(text))
        set_property(self.name, "invalid", "true" if text and not self.name.text().strip() else "false")
