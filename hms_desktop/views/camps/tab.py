"""The Camps tab: camps on the left; on the right what came of them all, one of them, or the form of a camp."""

from __future__ import annotations

from pathlib import Path
from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QFileDialog, QHBoxLayout, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from hms_desktop.domain.camps import CampRow, usual_services
from hms_desktop.domain.permissions import Permission
from hms_desktop.services.camps.queries import CampFilter
from hms_desktop.views.camps.camp_form import CampForm
from hms_desktop.views.camps.columns import camp_columns
from hms_desktop.views.camps.detail import CampDetail
from hms_desktop.views.camps.overview import Overview
from hms_desktop.views.camps.source import attendee_columns
from hms_desktop.views.camps.words import kind_word
from hms_desktop.views.context import ViewContext
from hms_desktop.views.kit.a11y import name
from hms_desktop.views.kit.i18n import format_number
from hms_desktop.views.kit.messages import confirm
from hms_desktop.views.kit.table import ListModel
from hms_desktop.views.kit.table_view import TableView
from hms_desktop.views.kit.text import Text, button
from hms_desktop.views.kit.theme import theme
from hms_desktop.work.timers import Debounce

CALM_MS = 700
LETTERS = 6
WIDTHS = (500, 850)


class CampsTab(QWidget):
    """Health camps: planned, held, and what came of them."""

    def __init__(self, context: ViewContext) -> None:
        super().__init__()
        self._context = context
        self._wanted: UUID | None = None
        self._read_once = False
        self.new = button(self.tr("New camp"), icon="plus")
        self.all = button(self.tr("All camps"), icon="chart")
        self.year, self.village, self.kind = QComboBox(), QComboBox(), QComboBox()
        self.model = ListModel(camp_columns(), parent=self)
        self.list = TableView(self.model, self.tr("Camps"))
        self.overview, self.detail, self.form = Overview(context), CampDetail(context), CampForm(context)
        self._right = QStackedWidget()
        self._calm = Debounce(self, CALM_MS, self._read_again)
        self._lay_out()
        self._connect()

    def activated(self) -> None:
        """Read filters and camps."""
        self.new.setVisible(self._context.may(Permission.EDIT_CAMPS))
        self._context.read(lambda services: services.camps.filters(), done=self._fill_filters, parent=self)

    def show_place(self, camp: UUID | None = None) -> None:
        """Show one camp."""
        self._wanted = camp
        if self._read_once:
            self._read()

    @property
    def chosen(self) -> CampFilter:
        """The filter as it stands."""
        return CampFilter(self.year.currentData(), self.village.currentData(), self.kind.currentData())

    def _fill_filters(self, found: tuple[list[int], list[str]]) -> None:
        years, villages = found
        _refill(self.year, self.tr("All years"), [(year, str(year)) for year in years])
        _refill(self.village, self.tr("All villages"), [(village, village) for village in villages])
        _refill(self.kind, self.tr("All kinds"), [(kind, kind_word(kind)) for kind in usual_services()])
        self._read_once = True
        self._read()

    def _read(self) -> None:
        chosen, by = self.chosen, self.overview.grouping
        options: dict[str, Any] = {"parent": self}
        self._context.read(
            lambda services: services.camps.camps(chosen), done=self._fill, cancel_previous="camps-list", **options
        )
        self._context.read(
            lambda services: (services.camps.impact(chosen=chosen), services.camps.people_by(by, chosen)),
            done=lambda found: self.overview.show_figures(*found),
            cancel_previous="camps-figures",
            **options,
        )

    def _read_again(self) -> None:
        if self.isVisible() and self._read_once:
            self._read()

    def _fill(self, camps: list[CampRow]) -> None:
        may = self._context.may(Permission.EDIT_CAMPS)
        filtered = self.chosen != CampFilter()
        teach = self.tr("No camp fits. Choose another year, village or kind.") if filtered else self.tr("No camps yet.")
        action = self.tr("Plan the first camp") if may and not filtered else ""
        self.list.set_empty(teach, action, lambda: self._edit(None), icon="tent")
        shown = self._wanted or (self.detail.camp.id if self.detail.camp and self._showing(self.detail) else None)
        self.list.blockSignals(True)
        self.model.set_records(camps)
        found = shown is not None and self.list.select_id(shown)
        self.list.blockSignals(False)
        self._wanted = None
        if self._showing(self.form):
            return
        if found:
            self._show(shown)
        elif self._showing(self.detail):
            self._right.setCurrentWidget(self.overview)

    def _showing(self, page: QWidget) -> bool:
        return self._right.currentWidget() is page

    def _show(self, camp_id: UUID | None) -> None:
        row = None if camp_id is None else self.model.row_of(camp_id)
        camp = None if row is None else self.model.record_at(row)
        if camp is not None:
            self.detail.show_camp(camp)
            self._right.setCurrentWidget(self.detail)

    def _show_all(self) -> None:
        self.list.clearSelection()
        self.list.setCurrentIndex(self.model.index(-1, -1))
        self._right.setCurrentWidget(self.overview)

    def _edit(self, camp: CampRow | None) -> None:
        self.form.start(camp)
        self._right.setCurrentWidget(self.form)

    def _leave_form(self) -> None:
        self._right.setCurrentWidget(self.detail if self.detail.camp is not None else self.overview)

    def _saved(self, camp_id: UUID) -> None:
        self._wanted = camp_id
        self._right.setCurrentWidget(self.detail if self.detail.camp is not None else self.overview)
        self.activated()

    def _cancel(self, camp: CampRow) -> None:
        question = self.tr("Call off “{name}”?").format(name=camp.details.name)
        detail = self.tr("It stays in the list as cancelled. People who were told of it are not told by itself.")
        if confirm(self, question, detail, self.tr("Call off"), danger=True):
            self._call_off(camp)

    def _call_off(self, camp: CampRow) -> None:
        own, status = camp.id, camp.status
        words = self.tr("“{name}” is called off.").format(name=camp.details.name)
        self._context.write(
            lambda services: services.camps.cancel(own),
            done=lambda _: self._context.did(
                self.tr("Call off camp"), words, lambda s: s.camps.restore(own, status), lambda s: s.camps.cancel(own)
            ),
            parent=self,
        )

    def _restore(self, camp: CampRow) -> None:
        own = camp.id
        words = self.tr("“{name}” is planned again.").format(name=camp.details.name)
        self._context.write(
            lambda services: services.camps.restore(own),
            done=lambda _: self._context.did(
                self.tr("Plan camp again"), words, lambda s: s.camps.cancel(own), lambda s: s.camps.restore(own)
            ),
            parent=self,
        )

    def _export(self, camp: CampRow) -> None:
        kinds = self.tr("Excel (*.xlsx);;CSV (*.csv)")
        asked, _ = QFileDialog.getSaveFileName(self, self.tr("Export list"), f"{camp.details.name}.xlsx", kinds)
        if asked:
            self.export_to(camp, Path(asked))

    def export_to(self, camp: CampRow, file: Path) -> None:
        """Write who came to a camp to a CSV or XLSX file."""
        columns = attendee_columns()

        def write(services: Any) -> int:
            found = services.camps.attendees(camp.id, services.camps.attendee_count(camp.id))
            rows = ([column.value(one) for column in columns] for one in found)
            count: int = services.exporting.write(file, camp.details.name, [column.title for column in columns], rows)
            return count

        def done(count: int) -> None:
            self._context.say(self.tr("{rows} people exported.").format(rows=format_number(count)), "success")

        self._context.read(write, done=done, parent=self, title=self.tr("Export list"))

    def _connect(self) -> None:
        self.new.clicked.connect(lambda: self._edit(None))
        self.all.clicked.connect(self._show_all)
        for box in (self.year, self.village, self.kind):
            box.currentIndexChanged.connect(lambda _: self._read())
        self.overview.by_changed.connect(self._read)
        self.list.current_id.connect(self._show)
        self.detail.edit_wanted.connect(self._edit)
        self.detail.cancel_wanted.connect(self._cancel)
        self.detail.restore_wanted.connect(self._restore)
        self.detail.export_wanted.connect(self._export)
        self.form.saved.connect(self._saved)
        self.form.closed.connect(self._leave_form)
        self._context.bus.subscribe(self, ("camp", "camp_attendance", "encounter"), lambda _: self._calm.restart())

    def _lay_out(self) -> None:
        space = theme().space
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, space.s, 0)
        head = QHBoxLayout()
        head.addWidget(Text(self.tr("Camps"), "title"), 1)
        head.addWidget(self.all)
        head.addWidget(self.new)
        column.addLayout(head)
        filters = QHBoxLayout()
        named = ((self.year, self.tr("Year")), (self.village, self.tr("Village")), (self.kind, self.tr("Kind")))
        for box, words in named:
            name(box, words)
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(LETTERS)
            filters.addWidget(box, 1)
        column.addLayout(filters)
        column.addWidget(self.list, 1)
        right = QWidget()
        inner = QVBoxLayout(right)
        inner.setContentsMargins(space.s, 0, 0, 0)
        inner.addWidget(self._right)
        for page in (self.overview, self.detail, self.form):
            self._right.addWidget(page)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setChildrenCollapsible(False)
        split.addWidget(left)
        split.addWidget(right)
        split.setSizes(list(WIDTHS))
        split.setStretchFactor(1, 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(space.l, space.m, space.l, space.m)
        outer.addWidget(split)


def _refill(box: QComboBox, all_of_them: str, choices: list[tuple[Any, str]]) -> None:
    """Other choices, the chosen one kept when it is still there; nobody is told."""
    before = box.currentData()
    box.blockSignals(True)
    box.clear()
    box.addItem(all_of_them, None)
    for value, words in choices:
        box.addItem(words, value)
    box.setCurrentIndex(max(0, box.findData(before)) if before is not None else 0)
    box.blockSignals(False)
