"""The Preventive tab: which list, who is on it, and one person's schedule."""

from __future__ import annotations

from pathlib import Path
from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QFileDialog, QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from hms_desktop.domain.permissions import Permission
from hms_desktop.domain.schedule.due import DueKind
from hms_desktop.services.preventive.records import Worklist
from hms_desktop.views.context import ViewContext
from hms_desktop.views.kit.a11y import name
from hms_desktop.views.kit.i18n import format_number
from hms_desktop.views.kit.table_view import TableView
from hms_desktop.views.kit.text import Text, button
from hms_desktop.views.kit.theme import theme
from hms_desktop.views.preventive.columns import due_columns, export_row
from hms_desktop.views.preventive.growing import GrowingModel
from hms_desktop.views.preventive.lists import Lists
from hms_desktop.views.preventive.person import PersonPanel
from hms_desktop.views.preventive.words import kind_word
from hms_desktop.work.timers import Debounce

PAGE = 100
CALM_MS = 1500
READS = ("patient", "immunization", "pregnancy", "condition", "observation", "encounter", "due_entry")
WIDTHS = (250, 736, 364)
SHOWN_LETTERS = 9


class PreventiveTab(QWidget):
    """Whom to call for what is due."""

    def __init__(self, context: ViewContext) -> None:
        super().__init__()
        self._context = context
        self._kind = DueKind.CHILD
        self._stale = True
        self.lists, self.person = Lists(context), PersonPanel(context)
        self.village, self.within = QComboBox(), QComboBox()
        self.export = button(self.tr("Export list"), icon="download")
        self.heading, self.shown = Text("", "heading"), Text("", "muted")
        self.model = GrowingModel(due_columns(context.today), self._ask, self)
        self.table = TableView(self.model, self.tr("People with something due"))
        self._calm = Debounce(self, CALM_MS, self._read_again)
        self.table.setColumnHidden(len(self.model.columns) - 1, True)
        self._lay_out()
        self._connect()

    def activated(self) -> None:
        """Read villages and lists, when something changed since."""
        self.export.setVisible(self._context.may(Permission.EXPORT_LISTS))
        if self._stale:
            self._context.read(lambda services: services.preventive.villages(), done=self._fill_villages, parent=self)

    def show_place(self, kind: str | None = None) -> None:
        """Show one list."""
        if kind is not None:
            self.lists.table.select_id(DueKind(kind))

    def _fill_villages(self, villages: list[str]) -> None:
        chosen = self.village.currentData()
        self.village.blockSignals(True)
        self.village.clear()
        self.village.addItem(self.tr("All villages"), None)
        for one in villages:
            self.village.addItem(one, one)
        self.village.setCurrentIndex(max(0, self.village.findData(chosen)))
        self.village.blockSignals(False)
        if not self.lists.table.currentIndex().isValid():
            self.lists.table.selectRow(0)
        self._stale = False
        self._read()

    def _read(self) -> None:
        """The list from the top; counts when the filter is another."""
        self.model.begin()
        self.lists.show_filter(self.village.currentData(), self.within.currentData())

    def _read_again(self) -> None:
        if not self.isVisible():
            self._stale = True
            return
        self.model.begin()
        if not self.lists.slow:
            self.lists.count()
        self.person.show_person(self.person.patient, self._kind)

    def _choose(self, kind: DueKind) -> None:
        self._kind = kind
        self.heading.setText(kind_word(kind))
        self.person.show_person(None, kind)
        if not self._stale:
            self.model.begin()

    def _ask(self, after: Any) -> None:
        kind, village, within = self._kind, self.village.currentData(), self.within.currentData()
        self._context.read(
            lambda services, job: services.preventive.worklist(kind, village, within, after, PAGE, job),
            done=self._add,
            failed=self._failed,
            parent=self,
            cancel_previous="preventive-worklist",
            with_context=True,
        )

    def _add(self, part: Worklist) -> None:
        self.table.set_empty(self._nobody(), icon="check")
        self.model.add(part.rows, part.after)

    def _nobody(self) -> str:
        if self.village.currentData() or self._kind is DueKind.ADOLESCENT:
            return self.tr("Nobody here has anything due. Choose another village, or look further ahead.")
        return {
            DueKind.CHILD: self.tr("No child has a dose due. Children appear here by their date of birth."),
            DueKind.MATERNAL: self.tr("Nobody is due. Women appear here when a pregnancy is noted in their record."),
            DueKind.CHRONIC: self.tr("Nobody is due. People appear here when a long illness is noted in their record."),
        }[self._kind]

    def _failed(self, error: BaseException) -> None:
        self.model.fail()
        raise error

    def _loaded(self, rows: int, everything: bool) -> None:
        told = self.tr("{rows} people") if everything else self.tr("The first {rows} people; scroll for more")
        self.shown.setText(told.format(rows=format_number(rows)))
        if rows and self.person.patient is None and not self.table.currentIndex().isValid():
            self.table.selectRow(0)

    def _show_person(self, patient_id: UUID | None) -> None:
        if patient_id is not None:
            self.person.show_person(patient_id, self._kind)

    def _export(self) -> None:
        kinds = self.tr("Excel (*.xlsx);;CSV (*.csv)")
        asked, _ = QFileDialog.getSaveFileName(self, self.tr("Export list"), f"{kind_word(self._kind)}.xlsx", kinds)
        if asked:
            self.export_to(Path(asked))

    def export_to(self, file: Path) -> None:
        """Write everybody on the list to a CSV or XLSX file, as a background task that can be cancelled."""
        kind, village, within = self._kind, self.village.currentData(), self.within.currentData()
        headers = [column.title for column in self.model.columns]
        columns = self.model.columns

        def rows(services: Any, job: Any) -> Any:
            after = None
            while True:
                part = services.preventive.worklist(kind, village, within, after, PAGE, job)
                yield from (export_row(columns, row) for row in part.rows)
                if part.after is None:
                    return
                after = part.after

        self._context.read(
            lambda services, job: services.exporting.write(file, kind_word(kind), headers, rows(services, job)),
            done=lambda count: self._context.say(
                self.tr("{rows} people exported.").format(rows=format_number(count)), "success"
            ),
            parent=self,
            title=self.tr("Export list"),
            with_context=True,
        )

    def _connect(self) -> None:
        self.lists.chosen.connect(self._choose)
        self.village.currentIndexChanged.connect(lambda _: self._read())
        self.within.currentIndexChanged.connect(lambda _: self._read())
        self.model.loaded.connect(self._loaded)
        self.table.current_id.connect(self._show_person)
        self.table.activated_id.connect(self._context.open_patient)
        self.person.open_wanted.connect(self._context.open_patient)
        self.export.clicked.connect(self._export)
        self._context.bus.subscribe(self, READS, lambda _: self._calm.restart())

    def _lay_out(self) -> None:
        space = theme().space
        for days, words in (
            (0, self.tr("Due now")),
            (7, self.tr("Due within 7 days")),
            (30, self.tr("Due within 30 days")),
            (90, self.tr("Due within 90 days")),
        ):
            self.within.addItem(words, days)
        name(self.village, self.tr("Village"))
        name(self.within, self.tr("Due within"))
        middle = QWidget()
        column = QVBoxLayout(middle)
        column.setContentsMargins(space.s, 0, space.s, 0)
        head = QHBoxLayout()
        for box in (self.village, self.within):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(SHOWN_LETTERS)
            head.addWidget(box)
        head.addStretch()
        head.addWidget(self.export)
        column.addWidget(self.heading)
        column.addLayout(head)
        column.addWidget(self.table, 1)
        column.addWidget(self.shown)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setChildrenCollapsible(False)
        for part in (self.lists, middle, self.person):
            split.addWidget(part)
        split.setSizes(list(WIDTHS))
        split.setStretchFactor(1, 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(space.l, space.m, space.l, space.m)
        outer.addWidget(split)
