"""One segment: what it is called, how many are in it, what can be done, and its pages: people, rule, history, size."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QTabWidget, QVBoxLayout, QWidget

from hms_desktop.domain.permissions import Permission
from hms_desktop.domain.segment.kinds import BY_HAND, FROZEN
from hms_desktop.views.context import ViewContext
from hms_desktop.views.kit.icons import pixmap
from hms_desktop.views.kit.menu_button import deed, menu_button
from hms_desktop.views.kit.text import Text, button
from hms_desktop.views.kit.theme import follow_theme, theme
from hms_desktop.views.segments.history_page import HistoryPage
from hms_desktop.views.segments.kinds import ICONS, kind_told, kind_word
from hms_desktop.views.segments.people_page import PeoplePage
from hms_desktop.views.segments.picking import people_text
from hms_desktop.views.segments.rule_page import RulePage
from hms_desktop.views.segments.size_page import SizePage

ICON = 16


class SegmentDetail(QWidget):
    """Signal: `wanted(what, segment)`, what is one of the names of `deeds` (change, freeze, duplicate, combine, ...)."""

    wanted = Signal(str, object)

    def __init__(self, context: ViewContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._names: Mapping[str, str] = {}
        self.segment: Any = None
        self.title, self.about = Text("", "title"), Text("", "muted")
        self.count, self.kind, self._kind_icon = Text("", "figure", wrap=False), Text("", "muted", wrap=False), QLabel()
        self.people, self.rule = PeoplePage(context), RulePage(context)
        self.history, self.sizes = HistoryPage(context), SizePage(context)
        self.pages = QTabWidget()
        self.campaign = button(self.tr("New campaign"), "primary", "megaphone")
        self.add = button(self.tr("Add people"), icon="user-plus")
        self.change = button(self.tr("Change"), icon="edit")
        self.more, menu = menu_button(self.tr("More"))
        self.deeds: dict[str, QAction] = {}
        self._fill_menu(menu)
        for one, what in ((self.campaign, "campaign"), (self.change, "change")):
            one.clicked.connect(partial(self._want, what))
        self.add.clicked.connect(self._begin_adding)
        self.people.counted.connect(lambda number: self.count.setText(people_text(number)))
        self.pages.currentChanged.connect(lambda _: self._show_page())
        self._lay_out()
        follow_theme(self, self._draw_kind)

    def show_segment(self, segment: Any, names: Mapping[str, str]) -> None:
        """Show one row of the list; `names` are the names of all segments by id."""
        before, self.segment, self._names = self.segment, segment, names
        other = before is None or before.id != segment.id
        self.title.setText(segment.name)
        self.about.setText(segment.description or "")
        self.about.setVisible(bool(segment.description))
        self.kind.setText(kind_word(segment.kind))
        self.kind.setToolTip(kind_told(segment.kind))
        self._draw_kind()
        self._offer()
        if other:
            self.count.setText("…")
            self.pages.setCurrentWidget(self.people)
        self.people.show_segment(segment, anew=other or before.asks != segment.asks)
        self._show_page()

    def refresh(self) -> None:
        """Ask again for what is shown."""
        if self.segment is not None:
            self.people.table.paged.refresh()
            self._show_page()

    def current_id(self) -> UUID | None:
        """The segment shown, or None."""
        return self.segment.id if self.segment else None

    def forget(self) -> None:
        """Show none any more."""
        self.segment = None

    def _show_page(self) -> None:
        """Only the page in front reads."""
        page = self.pages.currentWidget()
        if self.segment is None or page is self.people:
            return
        if page is self.rule:
            self.rule.show_segment(self.segment, self._names)
        elif isinstance(page, HistoryPage | SizePage):
            page.show_segment(self.segment)

    def _begin_adding(self) -> None:
        self.pages.setCurrentWidget(self.people)
        self.people.adding.start(self.segment)

    def _offer(self) -> None:
        """Show what may be done with a segment of this kind by who is signed in."""
        may, kind = self._context.may, self.segment.kind
        edits, exports = may(Permission.EDIT_SEGMENTS), may(Permission.EXPORT_LISTS)
        self.campaign.setVisible(may(Permission.EDIT_CAMPAIGNS))
        self.add.setVisible(edits and kind == BY_HAND)
        self.change.setVisible(edits)
        self.change.setText(self.tr("Rename") if kind == FROZEN else self.tr("Change"))
        for what in ("freeze", "duplicate", "combine", "import-rule", "remove"):
            self.deeds[what].setVisible(edits)
        self.deeds["export-list"].setVisible(exports)
        self.deeds["export-rule"].setVisible(kind != FROZEN)

    def _fill_menu(self, menu: Any) -> None:
        lines = (
            ("check", self.tr("Check a patient…"), "help"),
            ("", "", ""),
            ("freeze", self.tr("Freeze as snapshot…"), "snowflake"),
            ("duplicate", self.tr("Duplicate…"), "copy"),
            ("combine", self.tr("Combine with…"), "segments"),
            ("", "", ""),
            ("export-list", self.tr("Export list…"), "download"),
            ("export-rule", self.tr("Export rule…"), "download"),
            ("import-rule", self.tr("Import rule…"), "upload"),
            ("", "", ""),
            ("remove", self.tr("Remove"), "trash"),
        )
        for what, words, icon in lines:
            if not what:
                menu.addSeparator()
                continue
            self.deeds[what] = deed(menu, words, partial(self._want, what), icon)

    def _want(self, what: str, _checked: bool = False) -> None:
        self.wanted.emit(what, self.segment)

    def _draw_kind(self) -> None:
        if self.segment is not None:
            size = theme().px(ICON)
            name = ICONS.get(self.segment.kind, "segments")
            self._kind_icon.setPixmap(pixmap(name, size, "muted", self.devicePixelRatioF()))

    def _lay_out(self) -> None:
        space = theme().space
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self.count, 0, Qt.AlignmentFlag.AlignRight)
        what = QHBoxLayout()
        what.setSpacing(space.xs)
        what.addWidget(self._kind_icon)
        what.addWidget(self.kind)
        what.addSpacing(space.s)
        what.addWidget(self.about, 1)
        what.addStretch()
        row = QHBoxLayout()
        row.setSpacing(space.s)
        for one in (self.campaign, self.add, self.change, self.more):
            row.addWidget(one)
        row.addStretch()
        titles = (self.tr("People"), self.tr("Rule"), self.tr("History"), self.tr("Size over time"))
        for page, words in zip((self.people, self.rule, self.history, self.sizes), titles, strict=True):
            self.pages.addTab(page, words)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space.s)
        for layout in (head, what, row):
            column.addLayout(layout)
        column.addWidget(self.pages, 1)
