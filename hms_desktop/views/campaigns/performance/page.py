"""Results: messages put together by what is chosen, how far they got, and what lies behind each number."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QFileDialog, QHBoxLayout, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from hms_desktop.domain.campaign.performance import Asked, By, Line, Stage
from hms_desktop.domain.permissions import Permission
from hms_desktop.domain.time import DAY_MS
from hms_desktop.views.campaigns.performance.behind import Behind
from hms_desktop.views.campaigns.performance.beside import Beside, share
from hms_desktop.views.campaigns.performance.words import by_word, line_word, stage_word
from hms_desktop.views.context import ViewContext
from hms_desktop.views.kit import charts
from hms_desktop.views.kit.a11y import name
from hms_desktop.views.kit.columns import Column
from hms_desktop.views.kit.i18n import format_number, rupees
from hms_desktop.views.kit.table import ListModel
from hms_desktop.views.kit.table_view import TableView
from hms_desktop.views.kit.text import Text, button
from hms_desktop.views.kit.theme import theme
from hms_desktop.work.timers import Debounce

CALM_MS = 1500
BESIDE = 430
READS = ("message", "campaign", "reply", "appointment", "encounter")


class ResultsPage(QWidget):
    """A page of the Campaigns tab."""

    def __init__(self, context: ViewContext) -> None:
        super().__init__()
        self._context = context
        self._asked = Asked(By.CAMPAIGN)
        self._lines: list[Line] = []
        self._chosen: Any = None
        self.by, self.period = QComboBox(), QComboBox()
        self.model = ListModel(self._columns(), id_of=lambda line: line.key, parent=self)
        self.table = TableView(self.model, self.tr("Results"))
        self.table.set_empty(self.tr("No campaign sent anything in this time. Choose a longer one."), icon="chart")
        self.table.fold_when_narrow("booked", "queued", "replied", "sent", "read", "cost")
        self.beside, self.behind = Beside(context), Behind(context)
        self.list = button(self.tr("Show messages"), icon="message")
        self.export = button(self.tr("Export"), icon="download")
        self._left = QStackedWidget()
        self._calm = Debounce(self, CALM_MS, self.read)
        self._offer()
        self._lay_out()
        self._connect()

    def activated(self) -> None:
        """Read what is shown."""
        self.export.setVisible(self._context.may(Permission.EXPORT_LISTS))
        self.read()

    def place(self) -> dict[str, Any]:
        """What is chosen, for when the window is built anew."""
        return {"by": self.by.currentIndex(), "period": self.period.currentIndex()}

    def show_place(self, by: int = 0, period: int = 1) -> None:
        """Choose as it was."""
        self.by.setCurrentIndex(by)
        self.period.setCurrentIndex(period)

    def read(self) -> None:
        """Ask again; the question before is stopped."""
        days = self.period.currentData()
        since = None if days is None else self._context.now_ms() - days * DAY_MS
        asked = Asked(By(self.by.currentData()), since)

        def ask(services: Any, job: Any) -> list[Line]:
            charts.load()
            found: list[Line] = services.performance.lines(asked, job.interruptible)
            return found

        self._context.read(
            ask, done=lambda lines: self._show(asked, lines), parent=self, cancel_previous="results", with_context=True
        )

    def export_to(self, file: Path) -> None:
        """Write the lines shown to a file."""
        by, lines = self._asked.by, self._lines

        def write(services: Any) -> int:
            from hms_desktop.services.performance.service import HEADERS, rows_of

            number: int = services.exporting.write(file, "performance", HEADERS, rows_of(by, lines))
            return number

        done = lambda _: self._context.say(self.tr("Results exported."), "success")  # noqa: E731
        self._context.read(write, done=done, parent=self, title=self.tr("Export results"))

    def _show(self, asked: Asked, lines: list[Line]) -> None:
        self._asked, self._lines = asked, lines
        wanted = self._chosen
        self.model.set_records(lines)
        keys = {line.key for line in lines}
        self.table.select_id(wanted if wanted in keys else lines[0].key if lines else None)
        self.beside.show_hours(lines if asked.by is By.HOUR else None)
        self._choose(self._chosen if lines else None)
        for one in (self.list, self.export):
            one.setEnabled(bool(lines))

    def _choose(self, key: Any) -> None:
        self._chosen = key
        self.beside.show_line(self._asked.by, self._line(key))

    def _show_behind(self, key: Any) -> None:
        if (line := self._line(key)) is not None:
            self._left.setCurrentWidget(self.behind)
            self.behind.show_line(self._asked, line)

    def _line(self, key: Any) -> Line | None:
        return next((line for line in self._lines if line.key == key), None)

    def _back(self) -> None:
        self._left.setCurrentWidget(self.table)
        self.table.setFocus()

    def _export(self) -> None:
        asked = QFileDialog.getSaveFileName(
            self, self.tr("Export results"), self.tr("results.csv"), self.tr("CSV (*.csv);;Excel (*.xlsx)")
        )
        if asked[0]:
            self.export_to(Path(asked[0]))

    def _changed(self) -> None:
        """Receipts come in bursts; nothing is asked while nobody looks."""
        if self.isVisible() and not self._calm.pending:
            self._calm.restart()

    def _connect(self) -> None:
        for box in (self.by, self.period):
            box.currentIndexChanged.connect(lambda _: self._ask_other())
        self.table.current_id.connect(lambda key: None if key is None else self._choose(key))
        self.table.activated_id.connect(self._show_behind)
        self.behind.closed.connect(self._back)
        self.list.clicked.connect(lambda: self._show_behind(self._chosen))
        self.export.clicked.connect(self._export)
        self._context.bus.subscribe(self, READS, lambda _: self._changed())

    def _ask_other(self) -> None:
        self.beside.verticalScrollBar().setValue(0)
        self._back()
        self.read()

    def _offer(self) -> None:
        for by in By:
            self.by.addItem(by_word(by), by)
        for days, words in (
            (30, self.tr("Last 30 days")), (90, self.tr("Last 90 days")), (365, self.tr("Last 12 months")),
            (None, self.tr("All")),
        ):  # fmt: skip
            self.period.addItem(words, days)
        self.period.setCurrentIndex(1)
        name(self.by, self.tr("Put together by"))
        name(self.period, self.tr("Time"))

    def _columns(self) -> list[Column]:
        def number(stage: Stage) -> Any:
            return lambda line: format_number(line.count(stage))

        def both(stage: Stage) -> Any:
            return lambda line: " · ".join(filter(None, (format_number(line.count(stage)), share(line, stage))))

        return [
            Column("name", self.tr("Name"), lambda line: line_word(self._asked.by, line), strong=True),
            Column("queued", stage_word(Stage.QUEUED), number(Stage.QUEUED), align="right", width=90),
            Column("sent", stage_word(Stage.SENT), number(Stage.SENT), align="right", width=70),
            *(Column(stage.value, stage_word(stage), both(stage), align="right", width=105)
              for stage in (Stage.DELIVERED, Stage.READ, Stage.REPLIED, Stage.BOOKED, Stage.VISITED)),
            Column("cost", self.tr("Cost with tax"), lambda line: rupees(line.cost_paise), align="right", width=110),
        ]  # fmt: skip

    def _lay_out(self) -> None:
        space = theme().space
        head = QHBoxLayout()
        head.addWidget(Text(self.tr("Results"), "title"))
        head.addStretch()
        for one in (self.by, self.period, self.list, self.export):
            head.addWidget(one)
        self._left.addWidget(self.table)
        self._left.addWidget(self.behind)
        panes = QSplitter(Qt.Orientation.Horizontal)
        panes.setChildrenCollapsible(False)
        panes.addWidget(self._left)
        panes.addWidget(self.beside)
        panes.setStretchFactor(0, 1)
        panes.setSizes([theme().px(1366 - BESIDE), theme().px(BESIDE)])
        outer = QVBoxLayout(self)
        outer.setContentsMargins(space.l, space.m, space.l, space.m)
        outer.setSpacing(space.m)
        outer.addLayout(head)
        counted = self.tr(
            "Counted in messages: who came twice after one counts once. Visits stand under Cost and return."
        )
        outer.addWidget(Text(counted, "muted"))
        outer.addWidget(panes, 1)
