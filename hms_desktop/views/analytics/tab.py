"""The Analytics tab: the clinic, the patients' journey, the segments, outreach; what each number means, and all of it as a file."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QTabWidget, QVBoxLayout, QWidget

from hms_desktop.domain.permissions import Permission
from hms_desktop.views.analytics.board import Board
from hms_desktop.views.analytics.clinic_page import ClinicPage
from hms_desktop.views.analytics.journey_page import MONTHS, JourneyPage
from hms_desktop.views.analytics.outreach_page import OutreachPage, read_outreach
from hms_desktop.views.analytics.segments_page import SegmentsPage
from hms_desktop.views.context import ViewContext
from hms_desktop.views.kit.i18n import format_date
from hms_desktop.views.kit.text import Text, button
from hms_desktop.views.kit.theme import theme


class AnalyticsTab(QWidget):
    """Numbers over the whole clinic; only the page in front reads."""

    def __init__(self, context: ViewContext) -> None:
        super().__init__()
        self._context = context
        self.as_of = Text("", "muted", wrap=False)
        self.export = button(self.tr("Export numbers"), icon="download")
        self.export.clicked.connect(self._export)
        self.clinic, self.journey, self.segments = ClinicPage(context), JourneyPage(context), SegmentsPage(context)
        self.pages = QTabWidget()
        self.outreach = OutreachPage(context)
        titles = (self.tr("Clinic"), self.tr("Journey and score"), self.tr("Segments"), self.tr("Outreach"))
        for page, words in zip((self.clinic, self.journey, self.segments, self.outreach), titles, strict=True):
            self.pages.addTab(page, words)
        self._lay_out()
        self.pages.currentChanged.connect(lambda _: self._show_page())

    def activated(self) -> None:
        """Read the page in front."""
        self.export.setVisible(self._context.may(Permission.EXPORT_LISTS))
        self.as_of.setText(self.tr("As of {day}").format(day=format_date(self._context.today())))
        self._show_page()

    def show_place(self, page: int = 0) -> None:
        """Show one of the pages."""
        self.pages.setCurrentIndex(page)

    def place(self) -> dict[str, Any]:
        """The page shown, for when the window is built anew."""
        return {"page": self.pages.currentIndex()}

    def _show_page(self) -> None:
        page = self.pages.currentWidget()
        if isinstance(page, Board):
            page.read()

    def _export(self) -> None:
        asked = QFileDialog.getSaveFileName(
            self, self.tr("Export numbers"), self.tr("numbers.csv"), self.tr("CSV (*.csv);;Excel (*.xlsx)")
        )
        if asked[0]:
            self.export_to(Path(asked[0]))

    def export_to(self, file: Path) -> None:
        """Write all numbers to a file: those that were shown as they were, the others as they are now."""
        shown = (self.clinic.data, self.journey.data, self.journey.flow_data, self.segments.data, self.outreach.data)

        def write(services: Any, job: Any) -> int:
            from hms_desktop.services.analytics import HEADERS, rows_of
            from hms_desktop.services.performance.service import rows_of_outreach

            report, engagement, flow, segments, outreach = shown
            watch = job.interruptible
            rows = rows_of(
                report or services.analytics.report(watch),
                engagement or services.analytics.engagement(watch),
                services.journey.flow(MONTHS, watch) if flow is None else flow,
                segments or services.analytics.segments(watch),
            )
            rows += rows_of_outreach(*(outreach or read_outreach(services, watch)))
            number: int = services.exporting.write(file, "analytics", HEADERS, rows)
            return number

        self._context.read(
            write,
            done=lambda _: self._context.say(self.tr("Numbers exported."), "success"),
            parent=self,
            with_context=True,
            title=self.tr("Export numbers"),
        )

    def _lay_out(self) -> None:
        space = theme().space
        head = QHBoxLayout()
        head.addWidget(Text(self.tr("Analytics"), "title"))
        head.addWidget(self.as_of)
        head.addStretch()
        head.addWidget(self.export)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(space.l, space.m, space.l, 0)
        outer.addLayout(head)
        outer.addWidget(self.pages, 1)
