"""The settings beside the tabs: a list of sections at the left, the chosen one at the right."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QStackedWidget, QVBoxLayout, QWidget

from hms_desktop.views.context import ViewContext
from hms_desktop.views.kit.icons import icon
from hms_desktop.views.kit.text import Text, button
from hms_desktop.views.kit.theme import follow_theme, theme
from hms_desktop.views.main_window import MainWindow
from hms_desktop.views.settings.sections import SECTIONS
from hms_desktop.views.settings.titles import titles

_KEY = Qt.ItemDataRole.UserRole


class SettingsPage(QWidget):
    """`open(key)` shows a section; Escape or Back leaves."""

    def __init__(self, context: ViewContext, window: MainWindow) -> None:
        super().__init__()
        self._context = context
        self._built: dict[str, QWidget] = {}
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Sections of the settings"))
        for one in SECTIONS:
            if one.permission is None or context.may(one.permission):
                item = QListWidgetItem(titles()[one.key], self.list)
                item.setData(_KEY, one.key)
        self._stack = QStackedWidget()
        self.back = button(self.tr("Back"), icon="chevron-left")
        self._window = window
        self.back.clicked.connect(self._leave)
        self._layout_page()
        self.list.currentItemChanged.connect(self._show_chosen)
        self.setFocusProxy(self.list)
        QShortcut(
            QKeySequence(Qt.Key.Key_Escape),
            self,
            self._leave,
            context=Qt.ShortcutContext.WidgetWithChildrenShortcut,
        )
        follow_theme(self, self._draw)

    def _layout_page(self) -> None:
        space = theme().space
        head = QHBoxLayout()
        head.addWidget(self.back)
        head.addWidget(Text(self.tr("Settings"), "title"), 1)
        left = QVBoxLayout()
        left.addLayout(head)
        left.addWidget(self.list, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(space.l, space.m, space.l, space.m)
        row.setSpacing(space.l)
        row.addLayout(left)
        row.addWidget(self._stack, 1)

    def _draw(self) -> None:
        for at in range(self.list.count()):
            key = self.list.item(at).data(_KEY)
            self.list.item(at).setIcon(icon(next(one.icon for one in SECTIONS if one.key == key), "muted"))
        widest = self.list.sizeHintForColumn(0) + 2 * theme().space.xl
        self.list.setFixedWidth(max(widest, 200 * theme().scale // 100))
        self.list.setSpacing(2)

    def _leave(self) -> None:
        """Back to the tabs, unless a section keeps what is being typed."""
        may = getattr(self.section, "may_leave", None)
        if may is None or may():
            self._window.leave_aside()

    @property
    def section(self) -> QWidget | None:
        """The section that is shown."""
        return self._stack.currentWidget()

    def open(self, key: str) -> None:
        """Show a section; one that the person may not see shows the first."""
        keys = [self.list.item(at).data(_KEY) for at in range(self.list.count())]
        self.list.setCurrentRow(keys.index(key) if key in keys else 0)

    def _show_chosen(self, item: QListWidgetItem | None) -> None:
        if item is None:
            return
        key = item.data(_KEY)
        if key not in self._built:
            made = next(one for one in SECTIONS if one.key == key).build(self._context)
            self._built[key] = made
            self._stack.addWidget(made)
        page = self._built[key]
        self._stack.setCurrentWidget(page)
        if hasattr(page, "activated"):
            page.activated()


def show_settings(context: ViewContext, window: MainWindow, section: str = "preferences") -> None:
    """Show the settings in a window, at a section."""
    if not window.at_work:
        return
    page = window.aside if isinstance(window.aside, SettingsPage) else None
    if page is None:
        page = SettingsPage(context, window)
        window.show_aside(page)
    page.open(section)
