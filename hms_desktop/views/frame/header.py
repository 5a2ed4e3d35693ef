"""The top of the window: the clinic, the search box, and who is signed in."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QToolButton, QWidget

from hms_desktop.views.context import ViewContext
from hms_desktop.views.frame.search_box import SearchBox
from hms_desktop.views.kit.icons import set_icon
from hms_desktop.views.kit.text import Text
from hms_desktop.views.kit.theme import theme


class Header(QFrame):
    """Clinic name on the left, search in the middle, the person's menu on the right."""

    def __init__(self, context: ViewContext, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self.clinic = Text("", "heading", self, wrap=False)
        self.search = SearchBox(context, self)
        self.person = QToolButton(self)
        self.person.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.person.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.person.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        set_icon(self.person, "user")
        self.menu = QMenu(self.person)
        self.person.setMenu(self.menu)
        space = theme().space
        row = QHBoxLayout(self)
        row.setContentsMargins(space.l, space.s, space.l, space.s)
        row.setSpacing(space.l)
        row.addWidget(self.clinic)
        row.addStretch(1)
        row.addWidget(self.search, 6)
        row.addStretch(1)
        row.addWidget(self.person)
        context.actor_changed.connect(self._show_actor)
        self._show_actor()

    def fill_menu(self, actions: list[QAction]) -> None:
        """Put these into the person's menu."""
        self.menu.clear()
        self.menu.addActions(actions)

    def _show_actor(self) -> None:
        actor = self._context.actor
        name = actor.name if actor else self.tr("Nobody")
        self.person.setText(name)
        self.person.setAccessibleName(self.tr("Signed in: {name}").format(name=name))
        self.search.setEnabled(actor is not None)
