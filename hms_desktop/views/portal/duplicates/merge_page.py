"""The preview of a merge: each field that differs with both values and a proposal, and what moves along."""

from __future__ import annotations

import uuid
from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QRadioButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from hms_desktop.domain.errors import ClinicError
from hms_desktop.domain.register.merge_plan import FieldPlan
from hms_desktop.domain.register.merging import MergePreview
from hms_desktop.services.all import Services
from hms_desktop.views.context import ViewContext
from hms_desktop.views.kit.text import Text, button
from hms_desktop.views.kit.theme import theme
from hms_desktop.views.portal.clearing import clear
from hms_desktop.views.portal.duplicates.values import both_text, table_name, value_text
from hms_desktop.views.portal.reasons import field_name, reason
from hms_desktop.views.portal.speaking import full_name, one_line


class MergePage(QWidget):
    """Signals: `closed()` after merging or when it is left. K keeps the other record instead, Ctrl+Enter merges."""

    closed = Signal()

    def __init__(self, context: ViewContext, kept: uuid.UUID, merged: uuid.UUID, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self.kept, self.merged = kept, merged
        self.choices: dict[str, QButtonGroup] = {}
        self._name = ""
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._moves = Text("", "muted")
        self._lay_out()
        self._ask()

    def _lay_out(self) -> None:
        inner = QFrame(self)
        inner.setProperty("surface", "card")
        self._grid = QGridLayout(inner)
        self._grid.setContentsMargins(*(theme().space.l,) * 4)
        self._grid.setHorizontalSpacing(theme().space.l)
        self._grid.setVerticalSpacing(theme().space.s)
        for wide in (1, 2, 3):
            self._grid.setColumnStretch(wide, 2)
        area = QScrollArea(self, widgetResizable=True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inner)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme().space.s, 0, 0)
        column.addWidget(area, 1)
        column.addWidget(self._moves)
        column.addLayout(self._foot())

    def _foot(self) -> QHBoxLayout:
        swap = button(self.tr("Keep the other record (K)"), icon="sync", parent=self)
        close = button(self.tr("Back"), parent=self)
        self.merge_button = button(self.tr("Merge these two records"), "primary", parent=self)
        self.merge_button.setEnabled(False)
        row = QHBoxLayout()
        row.addWidget(swap)
        row.addWidget(Text(self.tr("A merge can be taken back later, from the patient's details."), "small"), 1)
        row.addWidget(close)
        row.addWidget(self.merge_button)
        swap.clicked.connect(lambda _checked=False: self.swap())
        close.clicked.connect(self.closed)
        self.merge_button.clicked.connect(lambda _checked=False: self.merge())
        for keys, slot in (("K", self.swap), ("Ctrl+Return", self.merge)):
            action = QAction(self)
            action.setShortcut(QKeySequence(keys))
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            action.triggered.connect(lambda _checked=False, slot=slot: slot())
            self.addAction(action)
        return row

    def swap(self) -> None:
        """Keep the other one of the two."""
        self.kept, self.merged = self.merged, self.kept
        self._ask()

    def _ask(self) -> None:
        kept, merged = self.kept, self.merged
        self._context.read(
            lambda services: services.merging.preview(kept, merged),
            done=self._show,
            failed=self._failed,
            parent=self,
            cancel_previous="portal-merge",
        )

    def _failed(self, error: BaseException) -> None:
        if not isinstance(error, ClinicError):
            raise error
        self._context.say_error(error)
        self.closed.emit()

    def _show(self, preview: MergePreview) -> None:
        self._name = preview.kept.name
        clear(self._grid)
        self.choices.clear()
        today = self._context.today()
        for column, (title, who) in enumerate(
            ((self.tr("Kept"), preview.kept), (self.tr("Merged into it"), preview.merged)), start=1
        ):
            self._grid.addWidget(Text(title, "small"), 0, column)
            self._grid.addWidget(Text(full_name(who), "heading"), 1, column)
            self._grid.addWidget(Text(one_line(who, today), "muted"), 2, column)
        line = 3
        for plan in (one for one in preview.fields if one.reason != "merge-same"):
            self._add(line, plan)
            line += 1
        self._grid.setRowStretch(line, 1)
        self._moves.setText(self._moving(preview))
        self.merge_button.setEnabled(True)

    def _add(self, line: int, plan: FieldPlan) -> None:
        name = field_name(plan.field)
        group = QButtonGroup(self)
        self._grid.addWidget(Text(name, "strong" if plan.conflict else "", wrap=False), line, 0)
        for column, (side, words) in enumerate(
            (("kept", value_text(plan, plan.kept)), ("merged", value_text(plan, plan.merged))), start=1
        ):
            self._grid.addWidget(self._radio(group, plan, side, words, name), line, column)
        last = QHBoxLayout()
        if plan.proposed == "both":
            last.addWidget(self._radio(group, plan, "both", both_text(plan), name))
        last.addWidget(Text(reason(plan.reason), "small"), 1)
        self._grid.addLayout(last, line, 3)
        self.choices[plan.field] = group

    def _radio(self, group: QButtonGroup, plan: FieldPlan, side: str, words: str, name: str) -> QRadioButton:
        made = QRadioButton(words, self)
        made.setProperty("side", side)
        made.setAccessibleName(f"{name}: {words}")
        made.setChecked(plan.proposed == side)
        group.addButton(made)
        return made

    def _moving(self, preview: MergePreview) -> str:
        parts = [f"{table_name(rows.table)} {rows.moving}" for rows in preview.rows if rows.moving]
        return self.tr("Moves along: {rows}.").format(rows=", ".join(parts)) if parts else ""

    def chosen(self) -> dict[str, str]:
        """The side chosen for each field that differs."""
        found = {}
        for field, group in self.choices.items():
            checked = group.checkedButton()
            if checked is not None:
                found[field] = str(checked.property("side"))
        return found

    def merge(self) -> None:
        """Merge as chosen; undo makes two records again."""
        if not self.merge_button.isEnabled():
            return
        self.merge_button.setEnabled(False)
        merge(self._context, self, (self.kept, self.merged), self.chosen(), self._name)


def merge(
    context: ViewContext, page: MergePage, ids: tuple[uuid.UUID, uuid.UUID], choices: Mapping[str, str], name: str
) -> None:
    """Merge two records, say so, and close the page."""
    kept, merged = ids

    def do(services: Services) -> uuid.UUID:
        return services.merging.merge(kept, merged, choices)

    def done(merge_id: uuid.UUID) -> None:
        held = [merge_id]
        label = QCoreApplication.translate("Merging", "Two records of {name} merged").format(name=name)

        def redo(services: Services) -> None:
            held[0] = do(services)

        context.did(label, f"{label}.", lambda services: services.merging.unmerge(held[0]), redo)
        page.closed.emit()

    context.write(do, done=done, parent=page)
