"""The Segments tab: the list of segments on the left, one of them (or the editor) on the right."""

from __future__ import annotations

from pathlib import Path
from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from hms_desktop.domain.permissions import Permission
from hms_desktop.views.context import ViewContext
from hms_desktop.views.kit.columns import Column
from hms_desktop.views.kit.empty import EmptyState
from hms_desktop.views.kit.i18n import format_number
from hms_desktop.views.kit.table import ListModel
from hms_desktop.views.kit.table_view import TableView
from hms_desktop.views.kit.text import Text, button
from hms_desktop.views.kit.theme import theme
from hms_desktop.views.segments.detail import MembersTable, SegmentDetail
from hms_desktop.views.segments.editor import SegmentEditor
from hms_desktop.views.segments.members import member_columns
from hms_desktop.views.segments.words import sentence
from hms_desktop.work.events import Changed
from hms_desktop.work.timers import Debounce

LIST_WIDTH = 380
READS = ("patient", "condition", "pregnancy", "encounter", "appointment", "consent", "household", "message")
CALM_MS = 1500


class SegmentsTab(QWidget):
    """Groups of patients by rule."""

    def __init__(self, context: ViewContext) -> None:
        super().__init__()
        self._context = context
        self._counts: dict[UUID, int] = {}
        self._wanted: UUID | None = None
        self.model = ListModel(self._columns(), parent=self)
        self.list = TableView(self.model, self.tr("Segments"))
        self.new = button(self.tr("New segment"), icon="plus")
        self.detail, self.editor = SegmentDetail(context), SegmentEditor(context)
        self.draft_members = MembersTable(context)
        self._right = QStackedWidget()
        self._calm = Debounce(self, CALM_MS, self._count_again)
        self._lay_out()
        self._connect()

    def activated(self) -> None:
        """Read the list."""
        self.new.setVisible(self._context.may(Permission.EDIT_SEGMENTS))
        self._read()

    def show_place(self, segment: UUID | None = None) -> None:
        """Show one segment."""
        self._wanted = segment
        self._read()

    def _columns(self) -> list[Column]:
        def number(one: Any) -> str:
            return format_number(self._counts[one.id]) if one.id in self._counts else "…"

        return [
            Column("name", self.tr("Segment"), lambda one: one.name, strong=True, hint=lambda one: sentence(one.words)),
            Column("count", self.tr("Patients"), number, align="right", width=90),
        ]

    def _lay_out(self) -> None:
        space = theme().space
        left, right = QWidget(), QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, space.s, 0)
        head = QHBoxLayout()
        head.addWidget(Text(self.tr("Segments"), "title"), 1)
        head.addWidget(self.new)
        column.addLayout(head)
        column.addWidget(self.list, 1)
        page = QWidget()
        editing = QVBoxLayout(page)
        editing.setContentsMargins(0, 0, 0, 0)
        editing.setSpacing(space.m)
        editing.addWidget(self.editor, 3)
        editing.addWidget(self.draft_members, 2)
        teach = self.tr(
            "A segment is a group of patients described by a rule, as “60 years or older, not seen for 90 days”."
        )
        self.empty = EmptyState("segments", self.tr("Choose a segment"), teach)
        for one in (self.empty, self.detail, page):
            self._right.addWidget(one)
        self._editing = page
        box = QVBoxLayout(right)
        box.setContentsMargins(space.s, 0, 0, 0)
        box.addWidget(self._right)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setChildrenCollapsible(False)
        split.addWidget(left)
        split.addWidget(right)
        split.setSizes([LIST_WIDTH, 1366 - LIST_WIDTH])
        split.setStretchFactor(1, 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(space.l, space.m, space.l, space.m)
        outer.addWidget(split)

    def _connect(self) -> None:
        self.new.clicked.connect(lambda: self._edit(None))
        self.list.current_id.connect(self._show)
        self.detail.edit_wanted.connect(self._edit)
        self.detail.remove_wanted.connect(self._remove)
        self.detail.export_wanted.connect(self._export)
        self.detail.campaign_wanted.connect(lambda key: self._context.go("campaigns", segment=key))
        self.editor.closed.connect(self._close_editor)
        self.editor.saved.connect(self._saved)
        self.editor.rule_changed.connect(self.draft_members.show_rule)
        self._context.bus.subscribe(self, ("segment",), lambda _: self._read())
        self._context.bus.subscribe(self, READS, self._patients_changed)

    def _read(self) -> None:
        self._context.read(lambda services: services.segments.all(), done=self._fill, parent=self)

    def _fill(self, segments: list[Any]) -> None:
        teach = self.tr("No segments yet. Describe whom you want to reach; the list follows by itself.")
        self.list.set_empty(teach, icon="segments")
        wanted = self._wanted or self.detail.current_id()
        self.model.set_records(segments)
        if self._right.currentWidget() is self._editing:
            self._count_again()
            return
        if not self.list.select_id(wanted) and segments:
            self.list.select_id(segments[0].id)
        self._wanted = None
        if not segments:
            self._right.setCurrentWidget(self.empty)
        self._count_again()

    def _count_again(self) -> None:
        self._context.read(
            lambda services, job: services.segments.counts(job.interruptible),
            done=self._show_counts,
            parent=self,
            cancel_previous="segment-counts",
            with_context=True,
        )

    def _show_counts(self, counts: dict[UUID, int]) -> None:
        self._counts = counts
        if rows := self.model.rowCount():
            self.model.dataChanged.emit(self.model.index(0, 1), self.model.index(rows - 1, 1))

    def _patients_changed(self, _: Changed) -> None:
        """Many small writes (receipts, an import) cost one count when they have calmed down."""
        if self.isVisible() and not self._calm.pending:
            self._calm.restart()

    def _show(self, segment_id: UUID | None) -> None:
        row = None if segment_id is None else self.model.row_of(segment_id)
        found = None if row is None else self.model.record_at(row)
        if found is not None and self._right.currentWidget() is not self._editing:
            self.detail.show_segment(found)
            self._right.setCurrentWidget(self.detail)

    def _edit(self, segment: Any | None) -> None:
        self._right.setCurrentWidget(self._editing)
        self.editor.edit(segment)

    def _close_editor(self) -> None:
        self._right.setCurrentWidget(self.detail if self.detail.segment else self.empty)
        self._show(self.list.selected_ids()[0] if self.list.selected_ids() else None)
        self.list.setFocus()

    def _saved(self, segment_id: UUID) -> None:
        self._right.setCurrentWidget(self.empty)
        self._context.say(self.tr("Segment saved."), "success")
        self.show_place(segment_id)
        self.list.setFocus()

    def _remove(self, segment: Any) -> None:
        own = segment.id

        def done(_: Any) -> None:
            words = self.tr("Removed “{name}”.").format(name=segment.name)
            self._context.did(
                self.tr("Remove segment"), words, lambda s: s.segments.restore(own), lambda s: s.segments.remove(own)
            )

        self._context.write(lambda services: services.segments.remove(own), done=done, parent=self)

    def _export(self, segment: Any) -> None:
        asked = QFileDialog.getSaveFileName(
            self, self.tr("Export list"), f"{segment.name}.xlsx", self.tr("Excel (*.xlsx);;CSV (*.csv)")
        )
        if not asked[0]:
            return
        file, tree, headers = Path(asked[0]), segment.tree, [column.title for column in member_columns()]

        def write(services: Any) -> int:
            rows = (
                (one.name, one.age, one.sex, one.village, one.phone, one.clinic_number)
                for one in services.segments.every_member(tree)
            )
            return services.exporting.write(file, segment.name, headers, rows)

        self._context.read(write, done=self._exported, parent=self, title=self.tr("Export list"))

    def _exported(self, rows: int) -> None:
        self._context.say(self.tr("{rows} patients exported.").format(rows=format_number(rows)), "success")
