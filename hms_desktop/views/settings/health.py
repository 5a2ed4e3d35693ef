"""Is everything well with the data? The doctor's checks, with what to do about each that fails."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from hms_desktop.views.context import ViewContext
from hms_desktop.views.kit.cards import Badge, Card
from hms_desktop.views.kit.text import Text, button
from hms_desktop.views.kit.theme import theme
from hms_desktop.views.settings.frame import SectionFrame
from hms_desktop.views.speech import say_code


class HealthSection(SectionFrame):
    """Runs when it is opened, and again by its button."""

    def __init__(self, context: ViewContext) -> None:
        super().__init__("health", scrolls=True)
        self._context = context
        self.verdict = Text("", "strong")
        self.again = button(self.tr("Check again"), icon="sync")
        self.again.clicked.connect(self.activated)
        self.add_row(self.again, self.verdict)
        self._card = Card("")
        self._list = QWidget()
        self._card.body.addWidget(self._list)
        self.body.addWidget(self._card)
        self.body.addStretch()

    def activated(self) -> None:
        """Examine the data off the UI thread."""
        self.again.setEnabled(False)
        self.verdict.setText(self.tr("Looking through the data…"))
        self._context.read(
            lambda s: s.maintenance.examine(),
            done=self._show,
            failed=self._failed,
            parent=self,
            title=self.tr("Checking the data"),
            cancel_previous="settings.health",
        )

    def _failed(self, error: BaseException) -> None:
        self.again.setEnabled(True)
        self.verdict.setText("")
        raise error

    def _show(self, checks: list[Any]) -> None:
        self.again.setEnabled(True)
        harmed = [one for one in checks if not (one.ok or one.advice)]
        advice = [one for one in checks if not one.ok and one.advice]
        if harmed:
            self.verdict.setText(self.tr("Something is wrong. Read what to do below."))
        elif advice:
            self.verdict.setText(self.tr("The data are unharmed. There is some advice."))
        else:
            self.verdict.setText(self.tr("All is well."))
        fresh = QWidget()
        grid = QGridLayout(fresh)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme().space.l)
        grid.setColumnStretch(2, 1)
        for line, one in enumerate([*harmed, *advice, *(each for each in checks if each.ok)]):
            grid.addWidget(self._badge(one), line, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(
                Text(self._names().get(one.name, one.name), "strong", wrap=False), line, 1, Qt.AlignmentFlag.AlignTop
            )
            grid.addWidget(Text("" if one.ok else say_code(one.code, one.params)), line, 2)
        self._card.body.replaceWidget(self._list, fresh)
        self._list.deleteLater()
        self._list = fresh

    def _badge(self, one: Any) -> Badge:
        if one.ok:
            return Badge(self.tr("Well"), "success")
        return Badge(self.tr("Advice"), "warning") if one.advice else Badge(self.tr("Wrong"), "danger")

    def _names(self) -> dict[str, str]:
        return {
            "opens": self.tr("The database opens"),
            "signatures": self.tr("No page was altered"),
            "structure": self.tr("The structure is whole"),
            "references": self.tr("Nothing refers to nothing"),
            "schema": self.tr("Fits this program"),
            "triggers": self.tr("Changes are recorded"),
            "search": self.tr("Everybody can be found"),
            "audit": self.tr("The audit trail is unbroken"),
            "device": self.tr("This computer is known"),
            "encrypted": self.tr("Encrypted"),
            "disk": self.tr("Free space"),
            "backups": self.tr("Backups"),
            "leftovers": self.tr("Nothing was interrupted"),
        }
