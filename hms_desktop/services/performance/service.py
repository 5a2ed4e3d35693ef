"""Questions about what came of campaigns. Every number has the list behind it."""

from __future__ import annotations

import uuid
from collections.abc import Iterable

from hms_desktop.domain.campaign.performance import Asked, By, Line, Stage
from hms_desktop.domain.errors import Invalid
from hms_desktop.domain.model import Campaign
from hms_desktop.domain.permissions import Permission
from hms_desktop.services.campaigns.stored import campaign_row
from hms_desktop.services.desk import Desk
from hms_desktop.services.performance.figures import own_rules
from hms_desktop.services.performance.keys import Key
from hms_desktop.services.performance.lines import MessageLine, list_of, read_lines
from hms_desktop.services.performance.money import Money, read_money
from hms_desktop.services.segments.watching import Watch, watched

HEADERS = ("by", "name", "part", *(stage.value for stage in Stage), "left_out", "failed", "cost_rupees_with_tax")
MOST_MINUTES = 100_000
Cells = tuple[str | int | float, ...]


class PerformanceService:
    """Numbers of campaigns, and the messages behind them."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def lines(self, asked: Asked, watch: Watch | None = None) -> list[Line]:
        """How far messages got, put together by what is asked."""
        self._desk.require(Permission.VIEW_CAMPAIGNS)
        with self._desk.database.read() as connection, watched(connection, watch):
            return read_lines(connection, asked)

    def messages(self, asked: Asked, key: Key, stage: Stage, limit: int, offset: int = 0) -> list[MessageLine]:
        """The messages behind one number of `lines`; as many as the number says."""
        self._desk.require(Permission.VIEW_CAMPAIGNS)
        with self._desk.database.read() as connection:
            return list_of(connection, asked, key, stage, limit, offset)

    def money(self, campaign_id: uuid.UUID, watch: Watch | None = None) -> Money:
        """What a campaign cost and brought. Raises NotFound."""
        self._desk.require(Permission.VIEW_CAMPAIGNS)
        with self._desk.database.read() as connection, watched(connection, watch):
            row = campaign_row(connection, campaign_id)
            return read_money(connection, row, own_rules(connection), self._desk.now_ms())

    def set_minutes(self, campaign_id: uuid.UUID, minutes: int) -> None:
        """Note how many minutes of work a campaign took. Raises Invalid, NotFound."""
        self._desk.require(Permission.EDIT_CAMPAIGNS)
        if not 0 <= minutes <= MOST_MINUTES:
            raise Invalid({"minutes": "performance-minutes"})
        with self._desk.write(Permission.EDIT_CAMPAIGNS, "campaign.minutes") as work:
            work.update(Campaign, campaign_id, {"staff_minutes": minutes})


def rows_of(by: By, lines: Iterable[Line]) -> list[Cells]:
    """The lines under `HEADERS`, for export."""
    return [
        (
            by.value, line.label, line.part, *(line.count(stage) for stage in Stage), line.funnel.left_out,
            line.funnel.failed, line.cost_paise / 100,
        )
        for line in lines
    ]  # fmt: skip


def rows_of_outreach(campaigns: Iterable[Line], channels: Iterable[Line]) -> list[tuple[str, str, str, int]]:
    """The same lines as section, name, figure and value, for the export of the clinic's numbers."""
    sections = (("outreach-campaign", campaigns), ("outreach-channel", channels))
    return [
        (section, line.label, stage.value, line.count(stage))
        for section, lines in sections for line in lines for stage in Stage
    ]  # fmt: skip
