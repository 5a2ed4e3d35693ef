"""The row that is open: what is asked, found by typing, and the parts that fit it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hms_desktop.views.context import ViewContext
from hms_desktop.views.kit.a11y import name
from hms_desktop.views.kit.flow import FlowLayout
from hms_desktop.views.kit.text import Text
from hms_desktop.views.kit.theme import set_property, theme
from hms_desktop.views.segments.builder.asks import Ask, ask_of, group_name, matching
from hms_desktop.views.segments.builder.details import DetailsValue
from hms_desktop.views.segments.builder.leaf_parts import Part, fresh, parts_of, reshaped, shape
from hms_desktop.views.segments.builder.parts import in_line, show_pieces
from hms_desktop.views.segments.builder.suggest import Suggestion, SuggestLine
from hms_desktop.views.segments.builder.tree import Tree

ASK_LETTERS = 24
ASK = "ask"


class LeafEditor(QWidget):
    """Signals: `changed(slot)` after each edit, `remade()` when there are other controls than before.

    `leaf()` is read from the controls; what can't be read yet stays as it was typed.
    """

    changed = Signal(str)
    remade = Signal()

    def __init__(self, context: ViewContext, asks: Sequence[Ask], names: Mapping[str, str]) -> None:
        super().__init__()
        self._context, self._asks, self._names = context, asks, names
        self._stub: Tree = {}
        self.parts: list[Part] = []
        self.ask = SuggestLine()
        self.ask.setPlaceholderText(self.tr("What to ask: type “age”, “visits”, “due” …"))
        self.ask.setMinimumWidth(self.fontMetrics().averageCharWidth() * ASK_LETTERS)
        name(self.ask, self.tr("What is asked"))
        self.ask.wanted.connect(self._offer)
        self.ask.taken.connect(self._take)
        self.ask.editingFinished.connect(self._settle_ask)
        self._line = QWidget()
        self._flow = FlowLayout(self._line, theme().space.xs)
        self._flow.addWidget(self.ask)
        self._below = QVBoxLayout(self)
        self._below.setContentsMargins(0, 0, 0, 0)
        self._below.setSpacing(theme().space.xs)
        self._below.addWidget(self._line)
        self.setFocusProxy(self.ask)
        self._extra: list[QWidget] = []

    @property
    def is_choosing(self) -> bool:
        """Whether a list of suggestions is open."""
        return any(line.is_open for line in self.findChildren(SuggestLine))

    def leaf(self) -> Tree:
        """The row as the controls have it."""
        made = dict(self._stub)
        for part in self.parts:
            made |= part.written()
        return made

    def set_leaf(self, leaf: Tree) -> None:
        """Show a row."""
        asked = ask_of(leaf, self._asks)
        self._stub = {key: leaf[key] for key in ("field", "count", "observation") if key in leaf}
        self.ask.setText(asked.label if asked else str(next(iter(self._stub.values()), "")))
        self.ask.setCursorPosition(0)
        self._remake(leaf)

    def set_asks(self, asks: Sequence[Ask], names: Mapping[str, str]) -> None:
        """Other things to ask from now on."""
        self._asks, self._names = asks, names

    def set_invalid(self, slot: str) -> None:
        """Mark the part that a sentence under the row is about; an empty slot marks none."""
        set_property(self.ask, "invalid", "true" if slot == ASK else "false")
        for part in self.parts:
            part.editor.set_invalid(part.slot == slot)

    def stops(self) -> list[QWidget]:
        """What the Tab key stops at, in order."""
        return [self.ask, *(stop for part in self.parts for stop in part.editor.stops())]

    def focus(self, slot: str = ASK) -> None:
        """Put the cursor into a part."""
        found = next((part.editor for part in self.parts if part.slot == slot), None)
        (found or self.ask).setFocus()

    def _offer(self, text: str) -> None:
        fitting = matching(self._asks, text)
        offered = [Suggestion(one, one.label, group_name(one.group)) for one in fitting]
        self.ask.offer(offered, preselect=bool(text.strip()))

    def _take(self, one: Suggestion) -> None:
        self.set_leaf(fresh(one.value.stub, self.leaf()))
        self.changed.emit(ASK)
        self.remade.emit()
        if self.parts:
            self.parts[-1 if "segment" in self.leaf() else 0].editor.setFocus()

    def _settle_ask(self) -> None:
        """What was typed and taken from nowhere: an exact name is taken, anything else gives way to what was asked."""
        typed = self.ask.text().strip().casefold()
        asked = ask_of(self.leaf(), self._asks)
        exact = next((one for one in self._asks if one.label.casefold() == typed), None)
        if exact is not None and exact is not asked:
            self._take(Suggestion(exact, exact.label))
        elif asked is not None:
            self.ask.setText(asked.label)

    def _remake(self, leaf: Tree) -> None:
        for old in self._extra:
            self._flow.removeWidget(old)
            self._below.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._extra = []
        self._shape = shape(leaf)
        self.parts = parts_of(self._context, leaf, self._names)
        for part in self.parts:
            part.editor.changed.connect(lambda part=part: self._part_changed(part))
            if isinstance(part.editor, DetailsValue):
                part.editor.reshaped.connect(self.remade)
                self._below.addWidget(part.editor)
                self._extra.append(part.editor)
            else:
                unit = Text(part.after, "muted", wrap=False)
                for piece in [in_line(part.editor, unit)] if part.after else part.editor.pieces():
                    self._flow.addWidget(piece)
                    self._extra.append(piece)
        show_pieces(self._extra)
        self._line.updateGeometry()

    def _part_changed(self, part: Part) -> None:
        if part.reshapes:
            self._reshape(part.slot)
        else:
            self._line.updateGeometry()
        self.changed.emit(part.slot)

    def _reshape(self, slot: str) -> None:
        """Other parts, when another operator needs them; typing a number into one that stays must not remake it."""
        before = self.leaf()
        after = reshaped(before)
        if shape(after) != self._shape:
            self._remake(after)
            self.focus(slot)
            self.remade.emit()
