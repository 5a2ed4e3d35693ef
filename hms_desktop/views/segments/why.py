"""Why is she in, and why not: a rule condition by condition for one patient, with the values that were read."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from hms_desktop.domain.errors import ClinicError
from hms_desktop.domain.segment.evaluate import Finding
from hms_desktop.views.appointments.patient_editor import Chosen, PatientEditor
from hms_desktop.views.context import ViewContext
from hms_desktop.views.kit.a11y import name
from hms_desktop.views.kit.i18n import format_date
from hms_desktop.views.kit.icons import icon
from hms_desktop.views.kit.text import Text, icon_button
from hms_desktop.views.kit.theme import follow_theme, theme
from hms_desktop.views.segments.finding_words import finding_words, read_words, verdict_words
from hms_desktop.views.speech import told

_ICONS = {True: ("check", "success"), False: ("close", "danger"), None: ("help", "warning")}
_SPOKEN = Qt.ItemDataRole.AccessibleTextRole
_MIDDLE = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft


class WhyPanel(QWidget):
    """`ask(tree, patient_id)` shows the verdict on a patient and how it came about, and tells whose: `answered(id, name)`."""

    answered = Signal(object, str)

    def __init__(self, context: ViewContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.verdict, self.note = Text("", "strong"), Text("", "small")
        self.tree = QTreeWidget()
        self._dress()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme().space.s)
        for widget in (self.verdict, self.note):
            column.addWidget(widget)
        column.addWidget(self.tree, 1)
        column.addStretch()
        follow_theme(self, self._draw_icons)

    def ask(self, tree: Any, patient_id: UUID) -> None:
        """Show why a patient is in a rule, or not."""

        def why(services: Any) -> tuple[Any, str, dict[str, str]]:
            names = {str(one.id): one.name for one in services.segments.all()}
            return services.segments.explain(tree, patient_id), services.patients.summary(patient_id).name, names

        self._context.read(
            why, done=self._show, failed=self._failed, parent=self, cancel_previous=f"segment-why-{id(self)}"
        )

    def _show(self, found: tuple[Any, str, dict[str, str]]) -> None:
        check, person, names = found
        self.answered.emit(check.patient_id, person)
        self.verdict.setText(self._said(check, person))
        when = format_date(check.next_on)
        self.note.setText(
            self.tr("If nothing new is recorded, this changes on {day}.").format(day=when) if when else ""
        )
        self.note.setVisible(bool(when))
        self.tree.clear()
        root = _item(check.finding, names)
        self.tree.addTopLevelItem(root)
        self.tree.expandAll()
        self.tree.setCurrentItem(root)
        self.tree.show()
        self._draw_icons()

    def _said(self, check: Any, person: str) -> str:
        if not check.on_register:
            return self.tr("{name} is in no segment: the record was merged or removed.").format(name=person)
        if check.member:
            return self.tr("{name} is in.").format(name=person)
        if check.finding.verdict is None:
            return self.tr("{name} is not in: something the rule asks is not recorded.").format(name=person)
        return self.tr("{name} is not in.").format(name=person)

    def _failed(self, error: BaseException) -> None:
        if not isinstance(error, ClinicError):
            raise error
        self.tree.hide()
        self.note.hide()
        self.verdict.setText(told(error))

    def _dress(self) -> None:
        self.tree.setColumnCount(2)
        self.tree.setHeaderLabels([self.tr("Condition"), self.tr("Holds")])
        self.tree.setWordWrap(True)
        self.tree.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.tree.setIndentation(theme().space.l)
        self.tree.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        head = self.tree.header()
        head.setStretchLastSection(False)
        head.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        head.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        head.sectionResized.connect(lambda *_: self.tree.scheduleDelayedItemsLayout())
        self.tree.setItemDelegateForColumn(0, _Wrapped(self.tree))
        name(self.tree, self.tr("Why, condition by condition"))
        self.tree.hide()

    def _draw_icons(self) -> None:
        for number in range(self.tree.topLevelItemCount()):
            _draw(self.tree.topLevelItem(number))


class PatientCheck(QFrame):
    """Beside a rule that is typed: search any patient, see why they are in or not, while the rule changes. Signal: `closed()`."""

    closed = Signal()

    def __init__(self, context: ViewContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tree: Any = None
        self.person = PatientEditor(context)
        self.person.set_name(self.tr("Patient to check"))
        self.why = WhyPanel(context)
        close = icon_button(self.tr("Close the check"), "close")
        close.clicked.connect(self.closed)
        self.person.changed.connect(self._ask)
        self.why.answered.connect(self._name)
        head = QHBoxLayout()
        head.addWidget(Text(self.tr("Why is somebody in, or not?"), "heading"), 1)
        head.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme().space.m, 0, 0, 0)
        column.setSpacing(theme().space.s)
        column.addLayout(head)
        column.addWidget(self.person)
        column.addWidget(self.why, 1)

    def set_rule(self, tree: Any) -> None:
        """Another rule; whoever is shown is asked about again."""
        self._tree = tree
        if self.isVisible():
            self._ask()

    def ask(self, tree: Any, patient_id: UUID) -> None:
        """Show why somebody is in, or not, and stay with them."""
        self._tree = tree
        self.why.ask(tree, patient_id)

    def start(self) -> None:
        """Put the cursor where a patient is searched for."""
        self.person.line.setFocus()
        self.person.line.selectAll()

    def _name(self, patient_id: UUID, name: str) -> None:
        if not self.person.line.hasFocus():
            self.person.set_value(Chosen(patient_id, name))

    def _ask(self) -> None:
        chosen = self.person.value()
        if chosen is not None and self._tree is not None:
            self.why.ask(self._tree, chosen.id)


class _Wrapped(QStyledItemDelegate):
    """Gives a line the height that its words need in the room that the indentation leaves."""

    def __init__(self, tree: QTreeWidget) -> None:
        super().__init__(tree)
        self._tree = tree

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        depth, parent = 1, index.parent()
        while parent.isValid():
            depth, parent = depth + 1, parent.parent()
        width = self._tree.columnWidth(0) - depth * self._tree.indentation() - theme().space.m
        room = QRect(0, 0, max(width, 1), 10_000)
        words = option.fontMetrics.boundingRect(room, int(Qt.TextFlag.TextWordWrap), str(index.data()))
        return QSize(width, words.height() + theme().space.s)


def _item(finding: Finding, names: Mapping[str, str]) -> QTreeWidgetItem:
    """A finding with its parts as a line of the tree, which keeps its verdict."""
    said, read, verdict = finding_words(finding, names), read_words(finding), verdict_words(finding.verdict)
    item = QTreeWidgetItem([f"{said}\n{read}" if read else said, verdict])
    item.setData(0, _SPOKEN, ". ".join(part for part in (said, verdict, read) if part))
    item.setData(1, Qt.ItemDataRole.UserRole, finding.verdict)
    for column in (0, 1):
        item.setTextAlignment(column, _MIDDLE)
    for part in finding.parts:
        item.addChild(_item(part, names))
    return item


def _draw(item: QTreeWidgetItem | None) -> None:
    if item is not None:
        item.setIcon(1, icon(*_ICONS[item.data(1, Qt.ItemDataRole.UserRole)]))
        for number in range(item.childCount()):
            _draw(item.child(number))
