"""The Analytics tab: what the clinic's numbers are today, what each means, and the same numbers as a file."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QFileDialog, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from hms_desktop.domain.permissions import Permission
from hms_desktop.views.analytics.tiles import Tiles
from hms_desktop.views.context import ViewContext
from hms_desktop.views.kit.cards import Card
from hms_desktop.views.kit.charts import Series, bar_chart, line_chart
from hms_desktop.views.kit.columns import Column
from hms_desktop.views.kit.definition import definition_button
from hms_desktop.views.kit.i18n import format_date, format_number, format_percent
from hms_desktop.views.kit.table import ListModel
from hms_desktop.views.kit.table_view import TableView
from hms_desktop.views.kit.text import Text, button
from hms_desktop.views.kit.theme import theme
from hms_desktop.views.speech import channel_name
from hms_desktop.work.events import Changed
from hms_desktop.work.timers import Debounce

READS = ("patient", "encounter", "appointment", "consent", "message", "condition", "camp_attendance")
CALM_MS = 3000
ROW_HEIGHT, CHART_HEIGHT = 216, 150


class AnalyticsTab(QWidget):
    """Numbers over the whole clinic."""

    def __init__(self, context: ViewContext) -> None:
        super().__init__()
        self._context = context
        self.report: Any = None
        self.as_of = Text("", "muted", wrap=False)
        self.export = button(self.tr("Export numbers"), icon="download")
        self.export.clicked.connect(self._export)
        self.tiles = Tiles()
        self.model = ListModel(self._columns(), id_of=lambda one: one.channel, parent=self)
        self.channels = TableView(self.model, self.tr("Channels, last 90 days"))
        self.channels.set_empty(self.tr("No message was sent in the last 90 days."), icon="message")
        self.messages: Any = None
        self.journey: Any = None
        self.visits: Any = None
        self._grid = QGridLayout()
        self._calm = Debounce(self, CALM_MS, self._read)
        self._lay_out()
        context.bus.subscribe(self, READS, self._changed)

    def activated(self) -> None:
        """Read the numbers; the charts' library is imported now, not when the window starts."""
        self.export.setVisible(self._context.may(Permission.EXPORT_LISTS))
        self._make_charts()
        self._read()

    def _read(self) -> None:
        self._context.read(
            lambda services, job: services.analytics.report(job.interruptible),
            done=self._show,
            parent=self,
            cancel_previous="analytics",
            with_context=True,
        )

    def _changed(self, _: Changed) -> None:
        """A burst of changes costs one reading when it has calmed down, and none while another tab is shown."""
        if self.isVisible() and not self._calm.pending:
            self._calm.restart()

    def _show(self, report: Any) -> None:
        self.report = report
        self.as_of.setText(self.tr("As of {day}").format(day=format_date(report.as_of)))
        self.tiles.show_headline(report.headline)
        days = [format_date(one.day, "d MMM") for one in report.messages]
        lines = ((self.tr("Sent"), "sent"), (self.tr("Delivered"), "delivered"), (self.tr("Read"), "read"))
        series = [Series(word, [getattr(one.funnel, key) for one in report.messages]) for word, key in lines]
        self.messages.show_data(days, series)
        stages = [self._stage(stage) for stage in report.journey]
        self.journey.show_data(stages, [Series(self.tr("Patients"), list(report.journey.values()))])
        months = [format_date(one.first, "MMM yy") for one in report.visits]
        self.visits.show_data(months, [Series(self.tr("Visits"), [one.visits for one in report.visits])])
        self.model.set_records(report.channels)

    def _stage(self, stage: str) -> str:
        words = {
            "awareness": self.tr("Awareness"),
            "consideration": self.tr("Consideration"),
            "active": self.tr("Active"),
            "loyal": self.tr("Loyal"),
        }
        return words[stage]

    def _columns(self) -> list[Column]:
        def number(key: str) -> Any:
            return lambda one: format_number(getattr(one.funnel, key))

        def share(one: Any) -> str:
            return format_percent(one.funnel.delivered / one.funnel.sent) if one.funnel.sent else "–"

        return [
            Column("channel", self.tr("Channel"), lambda one: channel_name(one.channel), strong=True),
            Column("sent", self.tr("Sent"), number("sent"), align="right", width=70),
            Column("delivered", self.tr("Delivered"), number("delivered"), align="right", width=85),
            Column("read", self.tr("Read"), number("read"), align="right", width=70),
            Column("share", self.tr("Delivered of sent"), share, align="right", width=140),
        ]

    def _make_charts(self) -> None:
        if self.messages is not None:
            return
        self.messages = line_chart(self.tr("Messages by day of sending, last 30 days"))
        self.journey = bar_chart(self.tr("Where patients stand"))
        self.visits = bar_chart(self.tr("Visits by month"))
        for place, chart, words in (
            (0, self.messages, self._message_words()),
            (1, self.journey, self._journey_words()),
            (2, self.visits, self._visit_words()),
        ):
            chart.setMinimumHeight(CHART_HEIGHT)
            self._put(place, chart, words)
        table = QWidget()
        column = QVBoxLayout(table)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(Text(self.tr("Channels, last 90 days"), "heading"))
        column.addWidget(self.channels, 1)
        self._put(3, table, self._message_words())

    def _put(self, place: int, content: QWidget, definition: str) -> None:
        card = Card()
        row = QHBoxLayout()
        row.addWidget(content, 1)
        side = QVBoxLayout()
        side.addWidget(definition_button(self.tr("What these numbers mean"), definition))
        side.addStretch()
        row.addLayout(side)
        card.body.addLayout(row)
        card.setFixedHeight(ROW_HEIGHT * theme().scale // 100)
        self._grid.addWidget(card, place // 2, place % 2)

    def _message_words(self) -> str:
        return self.tr(
            "Sent: the provider took the message. Delivered: it reached the phone, whether or not it was read. Read: the "
            "phone told so; SMS can't, and people can switch it off. Each message counts on the day it was sent."
        )

    def _journey_words(self) -> str:
        return self.tr(
            "Loyal: at least 3 visits over 180 days, 4 of 5 appointments kept, and still active. Active: the last visit is no "
            "longer ago than one and a half times the expected interval. Consideration: an appointment or a camp within 90 "
            "days. Awareness: all others. People who died or moved away are not counted."
        )

    def _visit_words(self) -> str:
        return self.tr("Visits that took place in each month, of every kind, this month up to today.")

    def _export(self) -> None:
        asked = QFileDialog.getSaveFileName(
            self, self.tr("Export numbers"), self.tr("numbers.csv"), self.tr("CSV (*.csv);;Excel (*.xlsx)")
        )
        if asked[0] and self.report is not None:
            self.export_to(Path(asked[0]))

    def export_to(self, file: Path) -> None:
        """Write the numbers that are shown to a file."""
        report = self.report

        def write(services: Any) -> int:
            from hms_desktop.services.analytics import HEADERS, rows_of

            return services.exporting.write(file, "analytics", HEADERS, rows_of(report))

        self._context.read(
            write, done=lambda _: self._context.say(self.tr("Numbers exported."), "success"), parent=self
        )

    def _lay_out(self) -> None:
        space = theme().space
        inner = QWidget()
        inner.setProperty("plain", "true")
        column = QVBoxLayout(inner)
        column.setContentsMargins(space.l, space.m, space.l, space.m)
        column.setSpacing(space.m)
        head = QHBoxLayout()
        head.addWidget(Text(self.tr("Analytics"), "title"))
        head.addWidget(self.as_of)
        head.addStretch()
        head.addWidget(self.export)
        self._grid.setSpacing(space.m)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, 1)
        column.addLayout(head)
        column.addWidget(self.tiles)
        column.addLayout(self._grid)
        column.addStretch()
        scroll = QScrollArea(widgetResizable=True)
        scroll.setWidget(inner)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll)
