"""The lines of a rule on the screen: a row, closed as a sentence or open in its controls, and the card of a group."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QEnterEvent, QFocusEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QComboBox, QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from hms_desktop.views.kit.a11y import name
from hms_desktop.views.kit.text import Text
from hms_desktop.views.kit.theme import set_property, theme
from hms_desktop.views.segments.builder.leaf_editor import LeafEditor
from hms_desktop.views.segments.builder.remarks import Figures, Note
from hms_desktop.views.segments.builder.tree import Path, Tree


class RowLine(QFrame):
    """A row. It opens when it gets the focus or a click, which `opened(backwards)` tells; `path` is where it stands.

    `node` is the row's tree. `grew()` is told when an open row takes another room.
    """

    opened = Signal(bool)
    grew = Signal()

    def __init__(self, path: Path, node: Tree, words: str) -> None:
        super().__init__()
        self.path, self.node = path, node
        self.setProperty("surface", "line")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.words, self.figures, self.note = Text(words), Figures(), Note()
        self.words.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self.editor: LeafEditor | None = None
        self._grid = QGridLayout(self)
        space = theme().space
        self._grid.setContentsMargins(space.s, space.xs, space.xs, space.xs)
        self._grid.setVerticalSpacing(2)
        self._grid.addWidget(self.words, 0, 0)
        self._grid.addWidget(self.figures, 0, 1, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(self.note, 1, 0)
        self._grid.setColumnStretch(0, 1)
        self.say_name()

    def open(self, editor: LeafEditor) -> None:
        """Show the controls in place of the sentence."""
        self.editor = editor
        self.words.hide()
        self._grid.addWidget(editor, 0, 0)
        editor.show()
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        set_property(self, "open", "true")

    def close_editor(self) -> None:
        """Show the sentence again."""
        if self.editor is not None:
            if (inside := self.editor.focusWidget()) is not None:
                inside.clearFocus()  # else the focus goes on to the next row, which would open
            self._grid.removeWidget(self.editor)
            self.editor.blockSignals(True)
            self.editor.hide()
            self.editor.deleteLater()
            self.editor = None
            self.words.show()
            self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            set_property(self, "open", "false")

    def show_words(self, words: str) -> None:
        """The row in words, for those who see it closed or hear it."""
        self.words.setText(words)
        self.say_name()

    def say_name(self) -> None:
        """Sentence, numbers and note for a screen reader."""
        parts = (self.words.text(), self.figures.spoken(), self.note.sentence)
        name(self, ". ".join(part for part in parts if part))

    def stops(self) -> Sequence[QWidget]:
        """What the Tab key stops at, in order."""
        return [self] if self.editor is None else self.editor.stops()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The focus opens the row."""
        super().focusInEvent(event)
        if self.editor is None:
            self.opened.emit(event.reason() == Qt.FocusReason.BacktabFocusReason)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """So does a click."""
        super().mousePressEvent(event)
        if self.editor is None:
            self.opened.emit(False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """An open row that wraps into another line has to be seen whole."""
        super().resizeEvent(event)
        if self.editor is not None and event.size().height() != event.oldSize().height():
            self.grew.emit()

    def enterEvent(self, event: QEnterEvent) -> None:
        """A closed row can be clicked."""
        super().enterEvent(event)
        self.setCursor(Qt.CursorShape.ArrowCursor if self.editor else Qt.CursorShape.PointingHandCursor)


class GroupCard(QFrame):
    """A group: how its lines go together, and the lines inside. `kind_chosen(kind)`, `entered()`; `node` is its tree."""

    kind_chosen = Signal(str)
    entered = Signal()

    def __init__(self, path: Path, node: Tree, kind: str) -> None:
        super().__init__()
        self.path, self.node, self.kind = path, node, kind
        self.setProperty("surface", "group")
        self.setProperty("kind", kind)
        self.box, self.figures, self.note = QComboBox(), Figures(heading=not path), Note()
        for value, words in (
            ("all", self.tr("All of these")),
            ("any", self.tr("Any of these")),
            ("none", self.tr("None of these")),
        ):
            self.box.addItem(words, value)
        self.box.setCurrentIndex(self.box.findData(kind))
        name(self.box, self.tr("How these conditions go together"))
        self.box.activated.connect(lambda _: self.kind_chosen.emit(self.box.currentData()))
        self.box.installEventFilter(self)
        self._inner = QVBoxLayout()
        self._inner.setSpacing(2)
        space = theme().space
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, 0, 0)
        head.addWidget(self.box)
        self.about = Text("", "muted")
        head.addWidget(self.about, 1)
        head.addWidget(self.figures)
        column = QVBoxLayout(self)
        column.setContentsMargins(space.m, space.xs, space.xs, space.xs)
        column.setSpacing(space.xs)
        column.addLayout(head)
        column.addWidget(self.note)
        column.addLayout(self._inner)

    def fill(self, lines: Sequence[QWidget]) -> None:
        """Put these lines inside, in this order; those that stay are not touched."""
        for number, line in enumerate(lines):
            item = self._inner.itemAt(number)
            if item is None or item.widget() is not line:
                self._inner.removeWidget(line)
                self._inner.insertWidget(number, line)
                line.show()  # at once: the next key may come before the event loop does it
        self.about.setText(self._meaning(lone=not lines))

    def stops(self) -> Sequence[QWidget]:
        """What the Tab key stops at before the lines inside."""
        return [self.box]

    def say_name(self) -> None:
        """Numbers and note for a screen reader."""
        parts = (self.figures.spoken(), self.note.sentence)
        self.box.setAccessibleDescription(". ".join(part for part in parts if part))

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        """The focus in the list of kinds makes the group the line that is worked at."""
        if event.type() == QEvent.Type.FocusIn:
            self.entered.emit()
        return False

    def _meaning(self, *, lone: bool) -> str:
        if lone:
            return (
                self.tr("Nobody: there are no conditions.")
                if self.kind == "any"
                else self.tr("Everybody on the register.")
            )
        return {
            "all": self.tr("every line must hold"),
            "any": self.tr("one line is enough"),
            "none": self.tr("whoever fits a line is left out"),
        }[self.kind]
