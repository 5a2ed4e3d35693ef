"""The Campaigns tab: a bar of pages, each built when it is first shown. Where to add one: `PAGES` and `titles`."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QPushButton, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from hms_desktop.views.context import ViewContext
from hms_desktop.views.kit.theme import theme

CAMPAIGNS, TEMPLATES, RESULTS, INBOX = "campaigns", "templates", "results", "inbox"
Page = Callable[[ViewContext], QWidget]


def _campaigns(context: ViewContext) -> QWidget:
    from hms_desktop.views.campaigns.page import CampaignsPage

    return CampaignsPage(context)


def _templates(context: ViewContext) -> QWidget:
    from hms_desktop.views.campaigns.templates.page import TemplatesPage

    return TemplatesPage(context)


def _results(context: ViewContext) -> QWidget:
    from hms_desktop.views.campaigns.performance.page import ResultsPage

    return ResultsPage(context)


def _inbox(context: ViewContext) -> QWidget:
    from hms_desktop.views.campaigns.inbox.page import InboxPage

    return InboxPage(context)


PAGES: tuple[tuple[str, Page], ...] = (
    (CAMPAIGNS, _campaigns),
    (TEMPLATES, _templates),
    (INBOX, _inbox),
    (RESULTS, _results),
)


def titles() -> dict[str, str]:
    """Titles of the pages by key, in the user's language."""
    translate = QCoreApplication.translate
    return {
        CAMPAIGNS: translate("CampaignsTab", "Campaigns"),
        TEMPLATES: translate("CampaignsTab", "Templates"),
        INBOX: translate("CampaignsTab", "Inbox"),
        RESULTS: translate("CampaignsTab", "Results"),
    }


class CampaignsTab(QWidget):
    """A page may have `activated()`, called when it comes to the front, `show_place(**where)` and `place()`."""

    def __init__(self, context: ViewContext) -> None:
        super().__init__()
        self._context = context
        self._built: dict[str, QWidget] = {}
        self._ways, self._pressing = [self._way_to(key) for key, _ in PAGES], list[QAction]()
        self.bar, self._stack = QTabBar(), QStackedWidget()
        self.bar.setExpanding(False)
        self.bar.setDrawBase(False)
        self.bar.setAccessibleName(self.tr("Pages of outreach"))
        for key, _ in PAGES:
            self.bar.addTab(titles()[key])
            self._stack.addWidget(QWidget())
        self.bar.setVisible(len(PAGES) > 1)
        column, head = QVBoxLayout(self), QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        head.setContentsMargins(theme().space.l, theme().space.s, theme().space.l, 0)
        head.addWidget(self.bar)
        column.addLayout(head)
        column.addWidget(self._stack, 1)
        self.bar.currentChanged.connect(lambda _: self.activated())

    def activated(self) -> None:
        """Show the page in front and let it read."""
        page = self.page(self.shown)
        self._stack.setCurrentWidget(page)
        if hasattr(page, "activated"):
            page.activated()

    def show_place(self, page: str = CAMPAIGNS, **where: Any) -> None:
        """Show one of the pages, and in it a place."""
        at = next(at for at, (key, _) in enumerate(PAGES) if key == page)
        if self.bar.currentIndex() != at:
            self.bar.setCurrentIndex(at)
        shown = self.page(page)
        if where and hasattr(shown, "show_place"):
            shown.show_place(**where)

    def place(self) -> dict[str, Any]:
        """The page shown and the place in it, for when the window is built anew."""
        shown = self._built.get(self.shown)
        within = shown.place() if shown is not None and hasattr(shown, "place") else {}
        return {"page": self.shown, **within}

    def commands(self) -> list[QAction]:
        """What can be done on the page shown, its buttons among it, and the ways to the other pages."""
        page = self._built.get(self.shown)
        ask = getattr(page, "commands", None)
        own = list(ask()) if callable(ask) else []
        known = {one.text() for one in own}
        return [*own, *(one for one in self._pressed_by(page) if one.text() not in known), *self._ways]

    def _pressed_by(self, page: QWidget | None) -> list[QAction]:
        """One action for each button that can be pressed now."""
        for old in self._pressing:
            old.deleteLater()
        found = {} if page is None else {one.text(): one for one in page.findChildren(QPushButton) if _offers(one)}
        self._pressing = [QAction(words, self) for words in found]
        for action, one in zip(self._pressing, found.values(), strict=True):
            action.triggered.connect(one.click)
        return self._pressing

    def _way_to(self, key: str) -> QAction:
        action = QAction(self.tr("Campaigns: {page}").format(page=titles()[key]), self)
        action.triggered.connect(lambda: self.show_place(key))
        return action

    @property
    def shown(self) -> str:
        """Key of the page in front."""
        return PAGES[max(0, self.bar.currentIndex())][0]

    def page(self, key: str) -> QWidget:
        """The widget of a page, built on first use."""
        if key not in self._built:
            at, make = next((at, make) for at, (own, make) in enumerate(PAGES) if own == key)
            self._built[key] = make(self._context)
            empty = self._stack.widget(at)
            self._stack.insertWidget(at, self._built[key])
            if empty is not None:
                self._stack.removeWidget(empty)
                empty.deleteLater()
        return self._built[key]


def _offers(one: QPushButton) -> bool:
    return one.isVisible() and one.isEnabled() and bool(one.text())
