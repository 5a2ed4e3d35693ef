"""What came of campaigns and channels in the last 90 days; the Results page of the Campaigns tab has the lists behind it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from PySide6.QtWidgets import QWidget

from hms_desktop.domain.campaign.performance import Asked, By, Line, Stage
from hms_desktop.domain.message.vocabulary import SMS, VOICE
from hms_desktop.domain.time import DAY_MS
from hms_desktop.views.analytics.board import Board
from hms_desktop.views.analytics.definitions import results_counted
from hms_desktop.views.context import ViewContext
from hms_desktop.views.kit.charts import Series, bar_chart, lying_bars
from hms_desktop.views.kit.figure_card import FigureCard
from hms_desktop.views.speech import channel_name

DAYS, MOST, CHART = 90, 10, 340


class OutreachPage(Board):
    """`data` is the lines by campaign and the lines by channel."""

    READS = ("message", "campaign", "reply", "appointment", "encounter")

    def __init__(self, context: ViewContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.came: FigureCard
        self.channels: FigureCard

    def make(self) -> None:
        """Two charts."""
        title = self.tr("Messages credited with a visit, last 90 days")
        self.came = FigureCard(title, results_counted(), lying_bars, self.tr("Campaign"))
        title = self.tr("Of 100 delivered messages, by channel")
        self.channels = FigureCard(title, results_counted(), bar_chart, self.tr("Channel"))
        self.put(self.came, 0, 0, CHART)
        self.put(self.channels, 0, 1, CHART)

    def ask(self, services: Any, watch: Any) -> Any:
        """Both ways to put messages together."""
        return read_outreach(services, watch)

    def show_data(self, data: Any) -> Iterator[None]:
        """The campaigns with the most visits first, then channels."""
        campaigns, channels = data
        most = sorted(campaigns, key=lambda line: -line.visited)[:MOST]
        self.came.show_data([line.label for line in most], [Series(self.tr("Came"), [line.visited for line in most])])
        yield
        stages = ((self.tr("Read"), Stage.READ), (self.tr("Answered"), Stage.REPLIED), (self.tr("Came"), Stage.VISITED))
        series = [Series(words, _rates(channels, stage)) for words, stage in stages]
        self.channels.show_data([channel_name(line.label) for line in channels], series)


def read_outreach(services: Any, watch: Any) -> tuple[Sequence[Line], Sequence[Line]]:
    """The lines by campaign and the lines by channel."""
    since = services.desk.now_ms() - DAYS * DAY_MS
    campaigns, channels = (services.performance.lines(Asked(by, since), watch) for by in (By.CAMPAIGN, By.CHANNEL))
    return campaigns, channels


def _rates(lines: Sequence[Line], stage: Stage) -> list[float | None]:
    """Of an SMS or a call nobody hears how many read it."""
    rates = [None if stage is Stage.READ and line.label in (SMS, VOICE) else line.rate(stage) for line in lines]
    return [None if rate is None else round(rate * 100, 1) for rate in rates]
