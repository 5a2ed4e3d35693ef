"""Services that count and list what happened, each made when it is first asked for; a part of `Services`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from hms_desktop.services.desk import Desk

if TYPE_CHECKING:
    from hms_desktop.services.exporting.service import ExportService
    from hms_desktop.services.outreach.ledger import LedgerService
    from hms_desktop.services.performance.figures import FigureService
    from hms_desktop.services.performance.service import PerformanceService


class ListServices:
    """Lists and numbers of one desk."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk

    @cached_property
    def exporting(self) -> ExportService:
        """Lists as files."""
        from hms_desktop.services.exporting.service import ExportService

        return ExportService(self.desk)

    @cached_property
    def ledger(self) -> LedgerService:
        """What became of messages."""
        from hms_desktop.services.outreach.ledger import LedgerService

        return LedgerService(self.desk)

    @cached_property
    def performance(self) -> PerformanceService:
        """What came of campaigns, and what they cost."""
        from hms_desktop.services.performance.service import PerformanceService

        return PerformanceService(self.desk)

    @cached_property
    def figures(self) -> FigureService:
        """What a visit brings, and what work costs."""
        from hms_desktop.services.performance.figures import FigureService

        return FigureService(self.desk)
