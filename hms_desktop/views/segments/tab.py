"""The Segments tab: the list on the left; all together, one of them, or a page to make another on the right."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from hms_desktop.domain.permissions import Permission
from hms_desktop.views.context import ViewContext
from hms_desktop.views.kit.menu_button import deed, menu_button
from hms_desktop.views.kit.text import button
from hms_desktop.views.kit.two_panes import TwoPanes
from hms_desktop.views.segments.deeds import SegmentDeeds
from hms_desktop.views.segments.detail import SegmentDetail
from hms_desktop.views.segments.figures import Figures, read_figures
from hms_desktop.views.segments.listing import SegmentList
from hms_desktop.views.segments.naming import NameBar
from hms_desktop.views.segments.overview import SegmentsOverview
from hms_desktop.work.events import Changed
from hms_desktop.work.timers import Debounce

if TYPE_CHECKING:
    from hms_desktop.views.segments.checking import CheckPage
    from hms_desktop.views.segments.combine import CombinePage
    from hms_desktop.views.segments.editor import SegmentEditor

LIST_WIDTH = 470
READS = (
    "patient", "condition", "pregnancy", "encounter", "appointment", "consent", "household", "message", "segment_member",
    "segment_pick", "journey",
)  # fmt: skip
CALM_MS = 1500


class SegmentsTab(QWidget):
    """Groups of patients: by rule, frozen, or by hand."""

    def __init__(self, context: ViewContext) -> None:
        super().__init__()
        self._context = context
        self._wanted: UUID | None = None
        self._pair: tuple[UUID, UUID] | None = None
        self._whom: UUID | None = None
        self._figures: Figures | None = None
        self.list = SegmentList()
        self.overview_button = button(self.tr("Overview"), icon="chart")
        self.new, menu = menu_button(self.tr("New"), icon="plus")
        self.panes = TwoPanes(self.tr("Segments"), self.list, LIST_WIDTH)
        self.bar = NameBar()
        self.deeds = SegmentDeeds(context, self.bar)
        self.overview, self.detail = SegmentsOverview(context), SegmentDetail(context)
        self._calm = Debounce(self, CALM_MS, self._calmed)
        self.new_deeds = (
            deed(menu, self.tr("Live: by a rule…"), lambda: self._edit(None), "sync"),
            deed(menu, self.tr("By hand: a list of people…"), self.deeds.new_by_hand, "hand"),
            deed(menu, self.tr("From a rule file…"), self.deeds.ask_import_rule, "upload"),
        )
        self._lay_out()
        self._connect()

    def activated(self) -> None:
        """Read the list."""
        self.new.setVisible(self._context.may(Permission.EDIT_SEGMENTS))
        self._read()

    def show_place(
        self, segment: UUID | None = None, combine: tuple[UUID, UUID] | None = None, check: UUID | None = None
    ) -> None:
        """Show one segment, or why a patient is in it or not (`check`), or the combination of two."""
        self._wanted, self._pair, self._whom = segment, combine, check
        self._read()

    def place(self) -> dict[str, Any]:
        """The segment shown, for when the window is built anew."""
        return {"segment": self.detail.current_id()} if self.panes.shows(self.detail) else {}

    def commands(self) -> list[QAction]:
        """What can be done here, for the palette."""
        mine = list(self.new_deeds) if self._context.may(Permission.EDIT_SEGMENTS) else []
        if self.panes.shows(self.detail):
            mine += [one for one in self.detail.deeds.values() if one.isVisible()]
        return mine

    def _lay_out(self) -> None:
        for one in (self.overview_button, self.new):
            self.panes.tools.addWidget(one)
        self.panes.over.addWidget(self.bar)
        self.panes.add_pages(self.overview, self.detail)
        self.panes.fill(self)

    def _connect(self) -> None:
        self.overview_button.clicked.connect(self._show_overview)
        self.list.chosen.connect(self._show)
        self.list.opened.connect(lambda _: self.detail.people.table.setFocus())
        self.list.remove_wanted.connect(self._remove_chosen)
        self.detail.wanted.connect(self._do)
        self.detail.people.selection.others = self.list.segments
        self.detail.people.selection.why_wanted.connect(lambda patient: self._check(self.detail.segment, patient))
        self.detail.people.selection.export_wanted.connect(
            lambda find: self.deeds.ask_export_list(self.detail.segment, find)
        )
        self.detail.people.selection.list_wanted.connect(self.deeds.new_by_hand)
        self.detail.people.selection.reason_wanted.connect(self.deeds.ask_reason)
        self.deeds.made.connect(self.show_place)
        self.overview.opened.connect(self.list.select)
        self.overview.combined.connect(self._combine)
        self._context.bus.subscribe(self, ("segment",), lambda _: self._read())
        self._context.bus.subscribe(self, ("segment_pick",), lambda _: self._refresh_detail())
        self._context.bus.subscribe(self, READS, self._patients_changed)

    def _read(self) -> None:
        self._context.read(
            lambda services: services.segments.all(), done=self._fill, parent=self, cancel_previous="segments-list"
        )

    def _fill(self, segments: list[Any]) -> None:
        self.list.set_segments(segments)
        wanted, self._wanted = self._wanted, None
        busy = self._is_busy()
        if self.list.segment(self.detail.current_id()) is None:
            self.detail.forget()
        if wanted is not None and self.list.segment(wanted) is not None:
            self._leave_page()
            self.list.select(wanted)
            self._show(wanted)
            whom, self._whom = self._whom, None
            if whom is not None:
                self._check(self.detail.segment, whom)
        elif not busy and self.detail.segment is not None:
            self._show(self.detail.current_id())
        elif not busy:
            self._show_overview()
        pair, self._pair = self._pair, None
        if pair is not None and all(self.list.segment(one) is not None for one in pair):
            self._combine(*pair)
        self._count_again()

    def _count_again(self) -> None:
        ids = [one.id for one in self.list.segments()]
        self._context.read(
            lambda services, job: read_figures(services, ids, job),
            done=self._show_figures,
            parent=self,
            cancel_previous="segment-counts",
            with_context=True,
        )

    def _show_figures(self, figures: Figures) -> None:
        self._figures = figures
        self.list.set_counts(figures.now, figures.week_ago)
        if self.panes.shows(self.overview):
            self.overview.show_segments(self.list.segments(), figures.now)

    def _patients_changed(self, _: Changed) -> None:
        """Many small writes (receipts, an import) cost one reading when they have calmed down."""
        if self.isVisible() and not self._calm.pending:
            self._calm.restart()

    def _calmed(self) -> None:
        self._count_again()
        self._refresh_detail()

    def _refresh_detail(self) -> None:
        if self.panes.shows(self.detail):
            self.detail.refresh()

    def _show(self, segment_id: UUID | None) -> None:
        found = self.list.segment(segment_id)
        if self._is_busy():
            return
        if found is None:
            self._show_overview()
            return
        self.bar.close_bar()
        self.detail.show_segment(found, {str(one.id): one.name for one in self.list.segments()})
        self.panes.show_page(self.detail)

    def _show_overview(self) -> None:
        """All together; no segment is the chosen one then."""
        self.detail.forget()
        self.list.unselect()
        self.bar.close_bar()
        self.panes.show_page(self.overview)
        if self._figures is not None:
            self.overview.show_segments(self.list.segments(), self._figures.now)

    def _do(self, what: str, segment: Any) -> None:
        """One deed of a segment's buttons and menu."""
        deeds: dict[str, Callable[[], Any]] = {
            "campaign": lambda: self._context.go("campaigns", segment=segment.id),
            "change": lambda: self.deeds.change(segment, self._edit),
            "check": lambda: self._check(segment),
            "freeze": lambda: self.deeds.freeze(segment),
            "duplicate": lambda: self.deeds.duplicate(segment),
            "combine": lambda: self._combine(segment.id),
            "export-list": lambda: self.deeds.ask_export_list(segment),
            "export-rule": lambda: self.deeds.ask_export_rule(segment),
            "import-rule": self.deeds.ask_import_rule,
            "remove": lambda: self.deeds.remove(segment),
        }
        deeds[what]()

    def _remove_chosen(self, segment_id: UUID) -> None:
        segment = self.list.segment(segment_id)
        if segment is not None and self._context.may(Permission.EDIT_SEGMENTS):
            self.deeds.remove(segment)

    def _edit(self, segment: Any | None) -> None:
        self.bar.close_bar()
        self.panes.show_page(self.editor)
        self.editor.edit(segment)

    @cached_property
    def editor(self) -> SegmentEditor:
        """The page where a rule is written, built when it is first needed, as the next two."""
        from hms_desktop.views.segments.editor import SegmentEditor

        made = SegmentEditor(self._context)
        made.closed.connect(self._back)
        made.saved.connect(self._editor_saved)
        self.panes.add_pages(made)
        return made

    @cached_property
    def combine(self) -> CombinePage:
        """The page where two segments are made one."""
        from hms_desktop.views.segments.combine import CombinePage

        made = CombinePage(self._context)
        made.closed.connect(self._back)
        made.saved.connect(self._saved)
        self.panes.add_pages(made)
        return made

    @cached_property
    def check(self) -> CheckPage:
        """The page that says why somebody is in."""
        from hms_desktop.views.segments.checking import CheckPage

        made = CheckPage(self._context)
        made.closed.connect(self._back)
        self.panes.add_pages(made)
        return made

    def _is_busy(self) -> bool:
        """Whether a page is open on which something is being made or asked: it is not taken away by news."""
        return not self.panes.shows(self.overview, self.detail)

    def _check(self, segment: Any, patient: UUID | None = None) -> None:
        self.panes.show_page(self.check)
        self.check.start(segment, patient)

    def _combine(self, first: UUID, second: UUID | None = None) -> None:
        self.panes.show_page(self.combine)
        self.combine.start(self.list.segments(), first, second)

    def _leave_page(self) -> None:
        self.panes.show_page(self.detail if self.detail.segment is not None else self.overview)

    def _back(self) -> None:
        """From a page to the segment (or to all together) it was opened from."""
        self._leave_page()
        self._show(self.detail.current_id())
        self.list.setFocus()

    def _saved(self, segment_id: UUID) -> None:
        self._leave_page()
        self.show_place(segment_id)
        self.list.setFocus()

    def _editor_saved(self, segment_id: UUID) -> None:
        self._context.say(self.tr("Segment saved."), "success")
        self._saved(segment_id)
