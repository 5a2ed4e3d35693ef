"""The four lists with how many people each holds, counted in the background, and where their rules come from."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from hms_desktop.domain.schedule.due import DueKind
from hms_desktop.services.preventive.records import KindCount
from hms_desktop.views.context import ViewContext
from hms_desktop.views.kit.cards import Badge
from hms_desktop.views.kit.columns import Column
from hms_desktop.views.kit.i18n import format_date, format_number, format_percent, format_time
from hms_desktop.views.kit.table import ListModel
from hms_desktop.views.kit.table_view import TableView
from hms_desktop.views.kit.text import Text, button
from hms_desktop.views.kit.theme import follow_theme, theme
from hms_desktop.views.preventive.origin import origin_of
from hms_desktop.views.preventive.words import kind_word, programme, short_word
from hms_desktop.work.job import Progress

ROWS_HEIGHT = 5.4
SLOW_MS = 5000
NARROWEST = 236


class Lists(QWidget):
    """Signals: `chosen(DueKind)`."""

    chosen = Signal(object)

    def __init__(self, context: ViewContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._counts: dict[DueKind, KindCount] = {}
        self._progress: dict[DueKind, float] = {}
        self._filter: tuple[str | None, int] = (None, 0)
        self._began = 0
        self.slow = False
        self.model = ListModel(self._columns(), DueKind, id_of=lambda kind: kind, parent=self)
        self.table = TableView(self.model, self.tr("Lists of what is due"))
        self.as_of, self.programme = Text("", "small"), Text("", "strong")
        self.source, self.doubt = Text("", "small"), Badge("", "warning")
        self.again = button(self.tr("Count again"), "link")
        self._lay_out()
        self.again.clicked.connect(self.count)
        self.table.current_id.connect(self._choose)

    @property
    def kind(self) -> DueKind:
        """The list that is chosen."""
        return self.table.rows.id_at(self.table.currentIndex().row()) or DueKind.CHILD

    def count_of(self, kind: DueKind) -> KindCount | None:
        """What was counted last, None while it is being counted."""
        return self._counts.get(kind)

    def show_filter(self, village: str | None, within_days: int) -> None:
        """Count with this filter from now on."""
        if (village, within_days) != self._filter or not self._counts:
            self._filter = (village, within_days)
            self.count()

    def count(self) -> None:
        """Count all lists anew, one after the other; the count before stops."""
        self._counts.clear()
        self._began = self._context.now_ms()
        self.as_of.setText(self.tr("Counting …"))
        self._count(list(DueKind))

    def _count(self, left: list[DueKind]) -> None:
        kind, rest = left[0], left[1:]
        village, within = self._filter
        self._context.read(
            lambda services, job: services.preventive.count(kind, village, within, job),
            done=partial(self._counted, kind, rest),
            progress=partial(self._going_on, kind),
            parent=self,
            title=self.tr("Counting: {list}").format(list=kind_word(kind)),
            cancel_previous="preventive-count",
            with_context=True,
        )

    def _counted(self, kind: DueKind, rest: list[DueKind], count: KindCount) -> None:
        self._counts[kind] = count
        self._progress.pop(kind, None)
        self._repaint()
        if rest:
            self._count(rest)
            return
        now = self._context.now_ms()
        self.slow = now - self._began > SLOW_MS
        self.as_of.setText(self.tr("People, as of {time}").format(time=format_time(now)))

    def _going_on(self, kind: DueKind, progress: Progress) -> None:
        self._progress[kind] = progress.fraction or 0.0
        self._repaint()

    def _repaint(self) -> None:
        last = self.model.index(self.model.rowCount() - 1, len(self.model.columns) - 1)
        self.model.dataChanged.emit(self.model.index(0, 0), last)

    def _columns(self) -> list[Column]:
        def number(name: str, kind: DueKind) -> str:
            count = self._counts.get(kind)
            if count is not None:
                return format_number(getattr(count, name))
            return format_percent(self._progress[kind]) if kind in self._progress else "…"

        def colour(kind: DueKind) -> str:
            count = self._counts.get(kind)
            return "danger" if count is not None and count.overdue else ""

        return [
            Column("kind", self.tr("List"), short_word, strong=True, hint=kind_word),
            Column("overdue", self.tr("Overdue"), partial(number, "overdue"), "right", 78, colour=colour),
            Column("people", self.tr("All"), partial(number, "people"), "right", 60),
        ]

    def _lay_out(self) -> None:
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, theme().space.s, 0)
        box.setSpacing(theme().space.s)
        box.addWidget(Text(self.tr("What is due"), "title"))
        box.addWidget(self.table)
        line = QHBoxLayout()
        line.addWidget(self.as_of, 1)
        line.addWidget(self.again)
        box.addLayout(line)
        box.addSpacing(theme().space.s)
        for part in (self.programme, self.source, self.doubt):
            box.addWidget(part)
        box.addStretch()
        follow_theme(self, self._fit)

    def _fit(self) -> None:
        self.setMinimumWidth(NARROWEST * theme().scale // 100)
        self.table.setFixedHeight(round(self.table.verticalHeader().defaultSectionSize() * ROWS_HEIGHT) + 4)

    def _choose(self, kind: DueKind | None) -> None:
        if kind is None:
            return
        origin = origin_of(kind)
        self.programme.setText(programme(kind))
        pattern = self.tr("{schedule}, as of {day}. {words}")
        self.source.setText(pattern.format(schedule=origin.name, day=format_date(origin.as_of), words=origin.words))
        self.doubt.setText(self.tr("To be confirmed by a clinician"))
        self.doubt.setVisible(not origin.sure)
        self.doubt.setToolTip(self.tr("Some dates of this schedule rest on one source, or on common practice only."))
        self.chosen.emit(kind)
