"""Two segments made one: who is in both, in either, or in the first only, seen before it is saved."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from hms_desktop.domain.errors import ClinicError, Invalid
from hms_desktop.views.context import ViewContext
from hms_desktop.views.kit.a11y import name
from hms_desktop.views.kit.cards import Card
from hms_desktop.views.kit.text import Text, button
from hms_desktop.views.kit.theme import theme
from hms_desktop.views.segments.overlap_picture import OverlapPicture
from hms_desktop.views.segments.picking import people_text
from hms_desktop.views.speech import say_code, told

BOTH, EITHER, FIRST = "both", "either", "first-only"


class CombinePage(Card):
    """Signals: `closed()`, `saved(id)`."""

    closed = Signal()
    saved = Signal(object)

    def __init__(self, context: ViewContext, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Combine two segments"), parent)
        self._context = context
        self._numbers: tuple[int, int, int] | None = None
        self._named = ""
        self.first, self.second = QComboBox(), QComboBox()
        self.ways, self.choices = QButtonGroup(self), {how: QRadioButton() for how in (BOTH, EITHER, FIRST)}
        self.picture, self.result = OverlapPicture(), Text("", "strong")
        self.line, self.error = QLineEdit(), Text("", "error")
        self.keep = button(self.tr("Save as a segment"), "primary", "check")
        self._lay_out()
        for box in (self.first, self.second):
            box.currentIndexChanged.connect(self._changed)
        self.ways.buttonClicked.connect(lambda _: self._show())
        self.keep.clicked.connect(self.save)
        self.line.returnPressed.connect(self.save)
        escape = QKeySequence(Qt.Key.Key_Escape)
        QShortcut(escape, self, self.closed.emit, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def start(self, segments: Sequence[Any], first: UUID, second: UUID | None = None) -> None:
        """Begin with two segments of the list; without a second one it is the next in the list."""
        others = [one.id for one in segments if one.id != first]
        for box, chosen in ((self.first, first), (self.second, second or (others[0] if others else first))):
            box.blockSignals(True)
            box.clear()
            for one in segments:
                box.addItem(one.name, one)
            box.setCurrentIndex(next(at for at, one in enumerate(segments) if one.id == chosen))
            box.blockSignals(False)
        self.choices[BOTH].setChecked(True)
        self._named = ""
        self.line.clear()
        self._changed()
        self.second.setFocus()

    @property
    def how(self) -> str:
        """both, either or first-only."""
        return next(how for how, choice in self.choices.items() if choice.isChecked())

    def save(self) -> None:
        """Keep the combination as a live segment that follows both."""
        first, second, how = self.first.currentData(), self.second.currentData(), self.how
        title = self.line.text()
        if first.id == second.id:
            self._say(self.tr("Choose two different segments."))
            return

        def do(services: Any) -> UUID:
            made: UUID = services.segments.create(title, services.segments.combined(how, first.id, second.id))
            return made

        self._context.write(do, done=self._kept, failed=self._refused, parent=self)

    def _kept(self, made: UUID) -> None:
        words = self.tr("“{name}” is there now.").format(name=" ".join(self.line.text().split()))
        self._context.did(
            self.tr("Combine segments"), words, lambda s: s.segments.remove(made), lambda s: s.segments.restore(made)
        )
        self.saved.emit(made)

    def _changed(self) -> None:
        """Count again, and stop the count before."""
        first, second = self.first.currentData(), self.second.currentData()
        self._numbers = None
        self._show()
        if first is None or first.id == second.id:
            self._context.runner.cancel_key("segment-overlap")
            return
        self._context.read(
            lambda services, job: services.segments.overlap(first.asks, second.asks, job.interruptible),
            done=self._counted,
            parent=self,
            cancel_previous="segment-overlap",
            with_context=True,
        )

    def _counted(self, overlap: Any) -> None:
        self._numbers = (overlap.first_only, overlap.both, overlap.second_only)
        self._show()

    def _show(self) -> None:
        first, second = self.first.currentText(), self.second.currentText()
        words = {
            BOTH: self.tr("In both"),
            EITHER: self.tr("In either of them"),
            FIRST: self.tr("Only in “{name}”").format(name=first),
        }
        for how, choice in self.choices.items():
            choice.setText(words[how].replace("&", "&&"))
        self.picture.show_overlap((first, second), self._numbers, self.how)
        only, both, other = self._numbers or (0, 0, 0)
        number = {BOTH: both, EITHER: only + both + other, FIRST: only}[self.how]
        same = self.first.currentIndex() == self.second.currentIndex()
        counting = self.tr("Choose two different segments.") if same else self.tr("Counting…")
        self.result.setText(counting if self._numbers is None else people_text(number))
        if self.line.text() == self._named:
            self._named = self._suggested(first, second)
            self.line.setText(self._named)
        self._say("")

    def _suggested(self, first: str, second: str) -> str:
        pattern = {
            BOTH: self.tr("{first} and {second}"),
            EITHER: self.tr("{first} or {second}"),
            FIRST: self.tr("{first} without {second}"),
        }[self.how]
        return pattern.format(first=first, second=second)[:80]

    def _refused(self, error: BaseException) -> None:
        if isinstance(error, Invalid) and "name" in error.fields:
            self._say(say_code(error.fields["name"]))
        elif isinstance(error, ClinicError):
            self._say(told(error))
        else:
            raise error
        self.line.setFocus()

    def _say(self, text: str) -> None:
        self.error.setText(text)
        self.error.setVisible(bool(text))

    def _lay_out(self) -> None:
        form = QGridLayout()
        form.setHorizontalSpacing(theme().space.m)
        pairs = ((self.tr("&First segment"), self.first), (self.tr("&Second segment"), self.second))
        for at, (caption, box) in enumerate(pairs):
            label = QLabel(caption)
            label.setBuddy(box)
            name(box, caption.replace("&", ""))
            form.addWidget(label, 0, at)
            form.addWidget(box, 1, at)
            form.setColumnStretch(at, 1)
        ways = QVBoxLayout()
        for choice in self.choices.values():
            self.ways.addButton(choice)
            ways.addWidget(choice)
        ways.addWidget(self.result)
        ways.addStretch()
        middle = QHBoxLayout()
        middle.addLayout(ways, 1)
        middle.addWidget(self.picture, 2)
        label = QLabel(self.tr("&Name of the new segment"))
        label.setBuddy(self.line)
        name(self.line, self.tr("Name of the new segment"))
        foot = QHBoxLayout()
        foot.addWidget(self.line, 1)
        foot.addWidget(self.keep)
        cancel = button(self.tr("Cancel"))
        cancel.clicked.connect(self.closed)
        foot.addWidget(cancel)
        for layout in (form, middle):
            self.body.addLayout(layout)
        self.body.addWidget(label)
        self.body.addLayout(foot)
        self.body.addWidget(self.error)
        self.body.addStretch()
