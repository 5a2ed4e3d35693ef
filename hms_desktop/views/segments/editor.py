"""The simple editor: a name and condition rows, all or any of which must hold, with a count that follows while typing."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from hms_desktop.domain.errors import ClinicError, Invalid
from hms_desktop.domain.segment.parse import parse_rule
from hms_desktop.domain.segment.trouble import RuleError
from hms_desktop.domain.segment.words import is_simple, words
from hms_desktop.views.context import ViewContext
from hms_desktop.views.kit.a11y import name
from hms_desktop.views.kit.cards import Card
from hms_desktop.views.kit.i18n import format_number
from hms_desktop.views.kit.text import Text, button
from hms_desktop.views.kit.theme import set_property, theme
from hms_desktop.views.segments.condition_row import ConditionRow
from hms_desktop.views.segments.words import sentence
from hms_desktop.views.speech import say_code, told
from hms_desktop.work.timers import Debounce

WAIT_MS = 200
_START = {"all": [{"field": "patient.status", "op": "=", "value": "active"}]}


class SegmentEditor(Card):
    """Signals: `saved(id)`, `closed()`, `rule_changed(tree)` when what is typed is a rule."""

    saved = Signal(object)
    closed = Signal()
    rule_changed = Signal(object)

    def __init__(self, context: ViewContext, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Segment"), parent)
        self._context = context
        self._id: UUID | None = None
        self._fixed: Any = None
        self.rows: list[ConditionRow] = []
        self.name = QLineEdit()
        self.description = QLineEdit()
        self.joint = QComboBox()
        self.joint.addItem(self.tr("All of these must hold"), "all")
        self.joint.addItem(self.tr("Any of these is enough"), "any")
        self.error, self.count, self.reading = Text("", "error"), Text("", "strong"), Text("", "muted")
        self._area = QVBoxLayout()
        self._debounce = Debounce(self, WAIT_MS, self._ask)
        self._lay_out()
        self.joint.currentIndexChanged.connect(self._changed)
        QShortcut(
            QKeySequence(Qt.Key.Key_Escape),
            self,
            self.closed.emit,
            context=Qt.ShortcutContext.WidgetWithChildrenShortcut,
        )

    def edit(self, segment: Any | None) -> None:
        """Start with a segment of the list, or with a new one."""
        self._id = segment.id if segment else None
        self.title.setText(self.tr("Change segment") if segment else self.tr("New segment"))
        self.name.setText(segment.name if segment else "")
        self.description.setText((segment.description or "") if segment else "")
        tree = segment.tree if segment else _START
        self._fixed = None if segment is None or is_simple(segment.rule) else tree
        self._show_rows(tree)
        self._show_error("")
        self._ask()
        self.name.setFocus()

    def tree(self) -> Any:
        """The rule as it stands, as decoded JSON."""
        return self._fixed or {str(self.joint.currentData()): [row.tree() for row in self.rows]}

    def add_row(self, tree: dict[str, Any] | None = None) -> ConditionRow:
        """Another condition at the end."""
        row = ConditionRow()
        if tree is not None:
            row.set_tree(tree)
        row.changed.connect(self._changed)
        row.removed.connect(lambda: self._remove_row(row))
        self.rows.append(row)
        self._area.insertWidget(len(self.rows) - 1, row)
        return row

    def save(self) -> None:
        """Keep it: the list and the open lists follow."""
        try:
            parse_rule(self.tree())
        except RuleError:
            self._show_error(self.tr("A condition has no value yet. Fill it in, or remove the condition."))
            return
        own, tree, title, about = self._id, self.tree(), self.name.text(), self.description.text()

        def keep(services: Any) -> UUID:
            if own is None:
                return services.segments.create(title, tree, about)
            services.segments.edit(own, title, tree, about)
            return own

        self._context.write(keep, done=self.saved.emit, failed=self._failed, parent=self)

    def _head(self) -> QGridLayout:
        form = QGridLayout()
        form.setSpacing(theme().space.s)
        labelled = (
            (self.tr("&Name"), self.name),
            (self.tr("&Description"), self.description),
            (self.tr("&Conditions"), self.joint),
        )
        for at, (caption, field) in enumerate(labelled):
            label = QLabel(caption)
            label.setBuddy(field)
            form.addWidget(label, 0, at)
            form.addWidget(field, 1, at)
            form.setColumnStretch(at, (3, 5, 3)[at])
        name(self.name, self.tr("Name"))
        name(self.description, self.tr("Description"))
        name(self.joint, self.tr("How the conditions go together"))
        return form

    def _lay_out(self) -> None:
        self.add = button(self.tr("Add condition"), "link", "plus")
        self.add.clicked.connect(self._add_pressed)
        self.save_button = button(self.tr("Save segment"), "primary", "check")
        self.save_button.clicked.connect(self.save)
        cancel = button(self.tr("Cancel"))
        cancel.clicked.connect(self.closed)
        inner = QWidget()
        inner.setProperty("plain", "true")
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, theme().space.s, 0)
        column.addLayout(self._area)
        column.addWidget(self.add, alignment=Qt.AlignmentFlag.AlignLeft)
        column.addStretch()
        self._scroll = QScrollArea(widgetResizable=True)
        self._scroll.setWidget(inner)
        foot = QHBoxLayout()
        foot.addWidget(self.count, 1)
        for one in (cancel, self.save_button):
            foot.addWidget(one)
        self.body.addLayout(self._head())
        self.body.addWidget(self.error)
        self.body.addWidget(self.reading)
        self.body.addWidget(self._scroll, 1)
        self.body.addLayout(foot)

    def _show_rows(self, tree: Any) -> None:
        while self.rows:
            self._take(self.rows[-1])
        simple = self._fixed is None
        for widget in (self._scroll, self.joint, self.add):
            widget.setEnabled(simple)
        if simple:
            kind = next(iter(tree))
            self.joint.setCurrentIndex(self.joint.findData(kind))
            for child in tree[kind]:
                self.add_row(child)

    def _add_pressed(self) -> None:
        self.add_row().field.setFocus()
        self._changed()

    def _remove_row(self, row: ConditionRow) -> None:
        self._take(row)
        self.add.setFocus()
        self._changed()

    def _take(self, row: ConditionRow) -> None:
        self.rows.remove(row)
        self._area.removeWidget(row)
        row.hide()
        row.deleteLater()

    def _changed(self) -> None:
        self._show_error("")
        self._debounce.restart()

    def _ask(self) -> None:
        """Count what stands there; the count before is stopped in the database, not only forgotten."""
        tree = self.tree()
        try:
            rule = parse_rule(tree)
        except RuleError:
            self._context.runner.cancel_key("segment-draft")
            self.count.setText(self.tr("Fill in the value to see how many match."))
            return
        fixed = self.tr("This rule has groups inside groups. Its name can be changed here, its conditions can't.")
        self.reading.setText(sentence(words(rule)) if self._fixed is None else f"{sentence(words(rule))}\n{fixed}")
        self.rule_changed.emit(tree)
        self.count.setText(self.tr("Counting…"))
        self._context.read(
            lambda services, job: services.segments.count(tree, job.interruptible),
            done=self._show_count,
            parent=self,
            cancel_previous="segment-draft",
            with_context=True,
        )

    def _show_count(self, number: int) -> None:
        self.count.setText(self.tr("{number} patients match").format(number=format_number(number)))

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
