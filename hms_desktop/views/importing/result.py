"""The last two steps: the import under way, and what came of it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QSizePolicy, QVBoxLayout, QWidget

from hms_desktop.services.importing.plan import Totals
from hms_desktop.views.kit.cards import StatTile
from hms_desktop.views.kit.i18n import format_number
from hms_desktop.views.kit.text import Text, button
from hms_desktop.views.kit.theme import theme

_BAR_WIDTH = 520


class RunStep(QWidget):
    """Signal `stop_wanted()`."""

    stop_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = Text("", "heading")
        self.title.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.bar = QProgressBar(textVisible=False)
        self.bar.setFixedWidth(_BAR_WIDTH)
        self.bar.setAccessibleName(self.tr("Rows imported"))
        self.stop = button(self.tr("Stop"), icon="close")
        self.stop.clicked.connect(self.stop_wanted)
        note = Text(self.tr("You can go on working. A stopped import goes on later where it was."), "muted")
        note.setAlignment(Qt.AlignmentFlag.AlignCenter)
        layout = QVBoxLayout(self)
        layout.setSpacing(theme().space.m)
        layout.addStretch()
        for widget in (self.title, self.bar, note, self.stop):
            centred = Qt.AlignmentFlag.AlignHCenter
            layout.addWidget(widget, alignment=centred if widget in (self.bar, self.stop) else Qt.AlignmentFlag(0))
        layout.addStretch()

    def show_progress(self, done: int, total: int) -> None:
        """How far the import is."""
        self.bar.setRange(0, max(total, 1))
        self.bar.setValue(done)
        words = self.tr("{done} of {total} rows").format(done=format_number(done), total=format_number(total))
        self.title.setText(words)


class ResultStep(QWidget):
    """Signals `save_wanted()`, `review_wanted()`, `again_wanted()`."""

    save_wanted = Signal()
    review_wanted = Signal()
    again_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = Text("", "title")
        self.words = Text("", "muted")
        self.tiles = {
            "rows": StatTile(self.tr("Rows in the file")),
            "imported": StatTile(self.tr("New patients")),
            "updated": StatTile(self.tr("Updated")),
            "unchanged": StatTile(self.tr("Unchanged")),
            "rejected": StatTile(self.tr("Rejected")),
        }
        self.save = button(self.tr("Save rejected rows…"), "primary", "download")
        self.review = button(self.tr("Review duplicates"), icon="users")
        self.again = button(self.tr("Import another file"), icon="upload")
        for made, signal in (
            (self.save, self.save_wanted),
            (self.review, self.review_wanted),
            (self.again, self.again_wanted),
        ):
            made.clicked.connect(signal)
        self._lay_out()

    def _lay_out(self) -> None:
        space = theme().space
        equation = QHBoxLayout()
        for key, sign in zip(self.tiles, ("=", "+", "+", "+", ""), strict=True):
            self.tiles[key].setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
            equation.addWidget(self.tiles[key], 1)
            if sign:
                equation.addWidget(Text(sign, "figure", wrap=False))
        buttons = QHBoxLayout()
        for made in (self.save, self.review, self.again):
            buttons.addWidget(made)
        buttons.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(space.l)
        layout.addWidget(self.title)
        layout.addLayout(equation)
        layout.addWidget(self.words)
        layout.addLayout(buttons)
        layout.addStretch()

    def show_outcome(self, totals: Totals, *, finished: bool, rejected: int) -> None:
        """The equation, and what to do next."""
        self.title.setText(self.tr("The file is imported") if finished else self.tr("The import was stopped"))
        for key, tile in self.tiles.items():
            tile.set_value(format_number(getattr(totals, key)))
        self.save.setVisible(rejected > 0)
        self.review.setVisible(totals.duplicates_flagged > 0)
        self.words.setText(" ".join(self._next_steps(totals, finished=finished, rejected=rejected)))

    def main_button(self) -> QWidget:
        """The button to press next."""
        return self.save if self.save.isVisibleTo(self) else self.again

    def _next_steps(self, totals: Totals, *, finished: bool, rejected: int) -> list[str]:
        found = []
        if not finished:
            found.append(self.tr("What was done stays. Import the same file again to go on."))
        if rejected:
            found.append(self.tr("Save the rejected rows, mend them there, and import that file."))
        if totals.duplicates_flagged:
            count = format_number(totals.duplicates_flagged)
            found.append(self.tr("Pairs that may be one person: {count}.").format(count=count))
        return found
