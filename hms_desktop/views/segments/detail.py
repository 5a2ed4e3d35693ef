"""One segment: its rule in words, how many are in it, who they are, and what can be done with them."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from hms_desktop.domain.permissions import Permission
from hms_desktop.views.context import ViewContext
from hms_desktop.views.kit.i18n import format_number
from hms_desktop.views.kit.table import PagedTableModel
from hms_desktop.views.kit.table_view import TableView
from hms_desktop.views.kit.text import Text, button
from hms_desktop.views.kit.theme import theme
from hms_desktop.views.segments.members import MemberSource, member_columns
from hms_desktop.views.segments.words import sentence


class MembersTable(TableView):
    """The patients of a rule; Enter opens one in the portal."""

    def __init__(self, context: ViewContext, parent: QWidget | None = None) -> None:
        self.source = MemberSource(context, context)
        model = PagedTableModel(member_columns(), self.source)
        super().__init__(model, self.tr("Patients in this segment"), parent)
        model.setParent(self)
        self.paged = model
        self.set_empty(
            self.tr("Nobody is in this segment now. Loosen a condition, or look again tomorrow."), icon="users"
        )
        self.activated_id.connect(context.open_patient)

    def show_rule(self, tree: Any) -> None:
        """List the patients of another rule."""
        self.source.show(tree)
        self.paged.refresh()


class SegmentDetail(QWidget):
    """Signals: `edit_wanted(segment)`, `remove_wanted(segment)`, `campaign_wanted(id)`, `export_wanted(segment)`."""

    edit_wanted = Signal(object)
    remove_wanted = Signal(object)
    campaign_wanted = Signal(object)
    export_wanted = Signal(object)

    def __init__(self, context: ViewContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.segment: Any = None
        self.title, self.about = Text("", "title"), Text("", "muted")
        self.rule, self.count = Text(""), Text("", "figure", wrap=False)
        self.table = MembersTable(context, self)
        self.campaign = button(self.tr("New campaign for this segment"), "primary", "megaphone")
        self.edit = button(self.tr("Change"), icon="edit")
        self.export = button(self.tr("Export list"), icon="download")
        self.remove = button(self.tr("Remove"), icon="trash")
        self.campaign.clicked.connect(lambda: self.campaign_wanted.emit(self.current_id()))
        for one, signal in (
            (self.edit, self.edit_wanted),
            (self.export, self.export_wanted),
            (self.remove, self.remove_wanted),
        ):
            one.clicked.connect(lambda _=False, signal=signal: signal.emit(self.segment))
        self.table.paged.counted.connect(self._show_count)
        self._lay_out()

    def show_segment(self, segment: Any) -> None:
        """Show one row of the list and ask for its patients."""
        changed = self.segment is None or (self.segment.id, self.segment.tree) != (segment.id, segment.tree)
        self.segment = segment
        self.title.setText(segment.name)
        self.about.setText(segment.description or "")
        self.about.setVisible(bool(segment.description))
        self.rule.setText(self.tr("Rule: {words}").format(words=sentence(segment.words)))
        may = self._context.may
        for one in (self.edit, self.remove):
            one.setVisible(may(Permission.EDIT_SEGMENTS))
        self.campaign.setVisible(may(Permission.EDIT_CAMPAIGNS))
        self.export.setVisible(may(Permission.EXPORT_LISTS))
        if changed:
            self.count.setText("…")
            self.table.show_rule(segment.tree)

    def refresh(self) -> None:
        """Ask again who is in it."""
        if self.segment is not None:
            self.table.paged.refresh()

    def current_id(self) -> UUID | None:
        """The segment shown, or None."""
        return self.segment.id if self.segment else None

    def _show_count(self, number: int) -> None:
        words = self.tr("{number} patient") if number == 1 else self.tr("{number} patients")
        self.count.setText(words.format(number=format_number(number)))

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self.count, 0, Qt.AlignmentFlag.AlignRight)
        deeds = QHBoxLayout()
        deeds.setSpacing(theme().space.s)
        for one in (self.campaign, self.edit, self.export, self.remove):
            deeds.addWidget(one)
        deeds.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme().space.s)
        column.addLayout(head)
        column.addWidget(self.about)
        column.addWidget(self.rule)
        column.addLayout(deeds)
        column.addWidget(self.table, 1)
