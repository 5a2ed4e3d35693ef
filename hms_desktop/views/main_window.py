"""The window: a door page until somebody is signed in, then header, six tabs, strip and status bar."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QCloseEvent, QPaintEvent
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
        """Show the tabs to the person who is signed in."""
        self._pages.setCurrentWidget(self._work)
        self._show_tab(self.bar.currentIndex())

    @property
    def at_work(self) -> bool:
        """Whether the tabs are shown."""
        return self._pages.currentWidget() is self._work

    def _show_permitted(self) -> None:
        for at, tab in enumerate(TABS):
            self.bar.setTabVisible(at, self.context.may(tab.permission))

    def _show_tab(self, at: int) -> None:
        if at < 0 or self.context.actor is None:
            return
        tab = TABS[at]
        page = self.tab(tab.key)
        self._stack.setCurrentWidget(page)
        if hasattr(page, "activated"):
            page.activated()
        self.tab_shown.emit(tab.key)

    def tab(self, key: str) -> QWidget:
        """The widget of a tab, built on first use."""
        if key not in self._built:
            at = next(at for at, tab in enumerate(TABS) if tab.key == key)
            self._built[key] = TABS[at].build(self.context)
            self._stack.insertWidget(at, self._built[key])
            empty = self._stack.widget(at + 1)
            if empty is not None:
                self._stack.removeWidget(empty)
                empty.deleteLater()
        return self._built[key]

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
