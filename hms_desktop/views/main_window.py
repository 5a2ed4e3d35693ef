"""The window: a door page until somebody is signed in, then header, six tabs, strip and status bar."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QTimer, Signal
from PySide6.QtGui import QAction, QCloseEvent, QPaintEvent
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from hms_desktop.views.context import ViewContext
from hms_desktop.views.frame.header import Header
from hms_desktop.views.frame.status_bar import StatusBar
from hms_desktop.views.kit.icons import icon
from hms_desktop.views.kit.theme import follow_theme, theme
from hms_desktop.views.tabs import TABS


class MainWindow(QMainWindow):
    """Signals: `first_painted()` once, `tab_shown(key)`, `closing()` before the window goes."""

    first_painted = Signal()
    tab_shown = Signal(str)
    closing = Signal()

    def __init__(self, context: ViewContext) -> None:
        super().__init__()
        self.context = context
        self.setWindowTitle(self.tr("HMS Desktop"))
        self.setMinimumSize(960, 600)
        self._painted = False
        self._built: dict[str, QWidget] = {}
        self.aside: QWidget | None = None
        self._actor = context.actor
        self._pages = QStackedWidget(self)
        self.setCentralWidget(self._pages)
        self.header = Header(context, self)
        self.bar = QTabBar(self)
        self.bar.setExpanding(False)
        self.bar.setDrawBase(False)
        self.bar.setAccessibleName(self.tr("Tabs"))
        self._stack = QStackedWidget(self)
        self.status = StatusBar(context, self)
        self._work = self._layout_work()
        self._pages.addWidget(self._work)
        for tab in TABS:
            self.bar.addTab(tab.title)
            self._stack.addWidget(QWidget(self))
        follow_theme(self, self._draw_icons)
        self.bar.currentChanged.connect(self._show_tab)
        self.header.search.chosen.connect(context.open_patient)
        self.header.search.new_wanted.connect(lambda text: self.go("portal", {"register": text}))
        context.went.connect(self.go)
        context.actor_changed.connect(self._show_permitted)

    def _layout_work(self) -> QWidget:
        page = QWidget(self)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        tabs = QVBoxLayout()
        tabs.setContentsMargins(theme().space.m, 0, theme().space.m, 0)
        tabs.addWidget(self.bar)
        column.addLayout(tabs)
        column.addWidget(self._stack, 1)
        column.addWidget(self.context.strip)
        column.addWidget(self.status)
        return page

    def _draw_icons(self) -> None:
        for at, tab in enumerate(TABS):
            self.bar.setTabIcon(at, icon(tab.icon, "muted"))

    def show_door(self, door: QWidget) -> None:
        """Show a page in place of the tabs: opening, signing in, locked, or what went wrong."""
        if self._pages.indexOf(door) < 0:
            self._pages.addWidget(door)
        self._pages.setCurrentWidget(door)
        door.setFocus()

    def show_work(self) -> None:
        """Show the tabs to the person who is signed in, with the focus on the page, where it was when the desk was locked."""
        self._pages.setCurrentWidget(self._work)
        _take_focus(self._stack.currentWidget())
        if self.aside is None:
            self._show_when_loaded(self.bar.currentIndex())

    def _show_when_loaded(self, at: int) -> None:
        """Import a tab's screen off the UI thread before it is built, so that a first search is answered meanwhile."""
        if TABS[at].key in self._built:
            self._show_tab(at)
        else:
            self.context.runner.read(TABS[at].load, done=lambda _screen: self._show_if_there(at), parent=self)

    def _show_if_there(self, at: int) -> None:
        if self.bar.currentIndex() == at and self.aside is None:
            self._show_tab(at)

    def show_aside(self, page: QWidget) -> None:
        """Show a page in place of the tabs, under the search box, until `leave_aside` or a tab is asked for."""
        self._drop_aside()
        self.aside = page
        self._stack.addWidget(page)
        self._stack.setCurrentWidget(page)
        self.bar.hide()
        page.setFocus()

    def leave_aside(self) -> None:
        """Back to the tab that was shown before."""
        if self.aside is not None:
            self._show_tab(self.bar.currentIndex())

    def _drop_aside(self, *, now: bool = False) -> None:
        """The page is gone at once, or when the event that it may be in the midst of is over."""
        page, self.aside = self.aside, None
        if page is not None:
            self._stack.removeWidget(page)
            page.deleteLater()
            self.bar.show()
        if page is not None and now:
            QCoreApplication.sendPostedEvents(page, QEvent.Type.DeferredDelete.value)

    def place(self) -> tuple[str, dict[str, Any]]:
        """The tab shown and the place in it, as `go` takes them; a tab says its place by a method `place()`."""
        key = TABS[max(0, self.bar.currentIndex())].key
        page = self._built.get(key)
        return key, page.place() if page is not None and hasattr(page, "place") else {}

    @property
    def at_work(self) -> bool:
        """Whether the tabs are shown."""
        return self._pages.currentWidget() is self._work

    def _show_permitted(self) -> None:
        """Another person, or nobody, has nothing to do with the page that was open beside the tabs."""
        actor = self.context.actor
        if actor is not None and actor != self._actor:
            self._actor = actor
            self._drop_aside(now=True)
        for at, tab in enumerate(TABS):
            self.bar.setTabVisible(at, self.context.may(tab.permission))

    def _show_tab(self, at: int) -> None:
        if at < 0 or self.context.actor is None:
            return
        has_focus = self._stack.isAncestorOf(self.focusWidget() or self)
        self._drop_aside()
        tab = TABS[at]
        page = self.tab(tab.key)
        self._stack.setCurrentWidget(page)
        if has_focus:
            _take_focus(page)
        if hasattr(page, "activated"):
            page.activated()
        self.tab_shown.emit(tab.key)

    def tab(self, key: str) -> QWidget:
        """The widget of a tab, built on first use."""
        if key not in self._built:
            at = next(at for at, tab in enumerate(TABS) if tab.key == key)
            self._built[key] = TABS[at].load()(self.context)
            self._stack.insertWidget(at, self._built[key])
            empty = self._stack.widget(at + 1)
            if empty is not None:
                self._stack.removeWidget(empty)
                empty.deleteLater()
        return self._built[key]

    def page_commands(self) -> list[QAction]:
        """What can be done on the page shown: `commands()` of the tab in front."""
        commands = getattr(self._stack.currentWidget(), "commands", None) if self.at_work else None
        return list(commands()) if callable(commands) else []

    def go(self, key: str, where: dict[str, Any]) -> None:
        """Show a tab, and in it a place: `tab.show_place(**where)`."""
        at = next(at for at, tab in enumerate(TABS) if tab.key == key)
        if self.bar.currentIndex() == at:
            self._show_tab(at)
        else:
            self.bar.setCurrentIndex(at)
        page = self.tab(key)
        if where and hasattr(page, "show_place"):
            page.show_place(**where)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tell the first paint, after it is on the screen."""
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            QTimer.singleShot(0, self.first_painted.emit)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Let work end first."""
        self.closing.emit()
        event.accept()


def _take_focus(page: QWidget | None) -> None:
    """Put the focus on what had it last in a page, else where the page wants it."""
    if page is not None:
        (page.focusWidget() or page).setFocus()
