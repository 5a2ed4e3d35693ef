"""The clinic's own numbers: patients, visits, missed appointments, messages."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QWidget

from hms_desktop.views.analytics.board import Board
from hms_desktop.views.analytics.definitions import messages_counted, visits_counted
from hms_desktop.views.analytics.tiles import Tiles
from hms_desktop.views.context import ViewContext
from hms_desktop.views.kit.cards import Card
from hms_desktop.views.kit.charts import Series, bar_chart, line_chart
from hms_desktop.views.kit.columns import Column
from hms_desktop.views.kit.definition import definition_link
from hms_desktop.views.kit.figure_card import FigureCard
from hms_desktop.views.kit.i18n import format_date, format_number, format_percent
from hms_desktop.views.kit.table import ListModel
from hms_desktop.views.kit.table_view import TableView
from hms_desktop.views.speech import channel_name

CHART, TABLE = 264, 230


class ClinicPage(Board):
    """`data` is the report of the analytics service."""

    READS = ("patient", "encounter", "appointment", "consent", "message", "condition", "camp_attendance")

    def __init__(self, context: ViewContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.tiles = Tiles()
        self.column.insertWidget(0, self.tiles)
        self.messages: FigureCard
        self.visits: FigureCard
        self.model = ListModel(self._columns(), id_of=lambda one: one.channel, parent=self)
        self.channels = TableView(self.model, self.tr("Channels, last 90 days"))
        self.channels.set_empty(self.tr("No message was sent in the last 90 days."), icon="message")

    def make(self) -> None:
        """Two charts, and the channels below."""
        title = self.tr("Messages by day of sending, last 30 days")
        self.messages = FigureCard(title, messages_counted(), line_chart, self.tr("Day"))
        self.visits = FigureCard(self.tr("Visits by month"), visits_counted(), bar_chart, self.tr("Month"))
        self.put(self.messages, 0, 0, CHART)
        self.put(self.visits, 0, 1, CHART)
        card = Card(self.tr("Channels, last 90 days"))
        foot = QHBoxLayout()
        foot.addWidget(definition_link(self.tr("How is this counted?"), messages_counted()))
        foot.addStretch()
        card.body.addWidget(self.channels, 1)
        card.body.addLayout(foot)
        self.put(card, 1, 0, TABLE, wide=True)

    def ask(self, services: Any, watch: Any) -> Any:
        """The report."""
        return services.analytics.report(watch)

    def show_data(self, data: Any) -> Iterator[None]:
        """Tiles, charts and the table."""
        self.tiles.show_headline(data.headline)
        self.model.set_records(data.channels)
        yield
        days = [format_date(one.day, "d MMM") for one in data.messages]
        lines = ((self.tr("Sent"), "sent"), (self.tr("Delivered"), "delivered"), (self.tr("Read"), "read"))
        series = [Series(word, [getattr(one.funnel, key) for one in data.messages]) for word, key in lines]
        self.messages.show_data(days, series)
        yield
        months = [format_date(one.first, "MMM yy") for one in data.visits]
        self.visits.show_data(months, [Series(self.tr("Visits"), [one.visits for one in data.visits])])

    def _columns(self) -> list[Column]:
        def number(key: str) -> Any:
            return lambda one: format_number(getattr(one.funnel, key))

        def share(one: Any) -> str:
            return format_percent(one.funnel.delivered / one.funnel.sent) if one.funnel.sent else "–"

        return [
            Column("channel", self.tr("Channel"), lambda one: channel_name(one.channel), strong=True),
            Column("sent", self.tr("Sent"), number("sent"), align="right", width=110),
            Column("delivered", self.tr("Delivered"), number("delivered"), align="right", width=110),
            Column("read", self.tr("Read"), number("read"), align="right", width=110),
            Column("share", self.tr("Delivered of sent"), share, align="right", width=160),
        ]
