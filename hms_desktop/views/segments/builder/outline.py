"""A rule as nested cards of rows: the one with the focus is open, the others are sentences; all of it by keyboard."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from copy import deepcopy
from itertools import pairwise

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QScrollArea, QVBoxLayout, QWidget

from hms_desktop.views.context import ViewContext
from hms_desktop.views.kit.theme import theme
from hms_desktop.views.segments.builder import tree as trees
from hms_desktop.views.segments.builder.asks import Ask, all_asks
from hms_desktop.views.segments.builder.history import History
from hms_desktop.views.segments.builder.keys import RuleKeys
from hms_desktop.views.segments.builder.leaf_editor import LeafEditor
from hms_desktop.views.segments.builder.lines import GroupCard, RowLine
from hms_desktop.views.segments.builder.numbers import Numbers
from hms_desktop.views.segments.builder.preview import Shown, Warned
from hms_desktop.views.segments.builder.shown import Line, ShownLines
from hms_desktop.views.segments.builder.tree import Edit, Path, Tree
from hms_desktop.views.segments.builder.troubles import trouble_of, unknown_hint
from hms_desktop.views.segments.words import leaf_sentence
from hms_desktop.work.timers import Debounce

PAUSE_MS = 1_000
_DEEDS: Mapping[str, Callable[[Tree, Path], Edit | None]] = {
    "add": lambda tree, path: trees.added(tree, path, {}),
    "add-group": trees.added_group,
    "nest": trees.nested,
    "lift": trees.lifted,
    "up": lambda tree, path: trees.moved(tree, path, -1),
    "down": lambda tree, path: trees.moved(tree, path, 1),
    "remove": trees.removed,
}


class RuleOutline(QScrollArea):
    """Signals: `changed(tree)` after each edit, `moved()` when another line is worked at or other things can be done."""

    changed = Signal(object)
    moved = Signal()

    def __init__(self, context: ViewContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._names: Mapping[str, str] = {}
        self._asks: tuple[Ask, ...] = all_asks({})
        self._history = History(trees.EVERYBODY)
        self._numbers = Numbers()
        self._warned: Mapping[Path, Warned] = {}
        self._missing: Mapping[str, int] = {}
        self._neighbours: tuple[QWidget, QWidget] | None = None
        self._keys = RuleKeys(self.do, self)
        self._pause = Debounce(self, PAUSE_MS, self._paused)
        self._scroll = QTimer(self, singleShot=True, interval=0)
        self._scroll.timeout.connect(self._show_line)
        inner = QWidget()
        inner.setProperty("plain", "true")
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, theme().space.s, 0)
        column.addStretch()
        self._lines = ShownLines(column, self._new_row, self._new_card)
        self.setWidget(inner)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._draw()

    @property
    def tree(self) -> Tree:
        """The rule as it stands, half-typed rows included."""
        return self._history.now.tree

    @property
    def path(self) -> Path:
        """The line that is worked at."""
        return self._history.now.path

    @property
    def lines(self) -> Mapping[Path, Line]:
        """Every line by its path, in reading order."""
        return self._lines.by_path

    def show_rule(self, tree: Tree, names: Mapping[str, str]) -> None:
        """Begin with a rule; `names` are the segments that it may ask for, by id."""
        self._names, self._asks = names, all_asks(names)
        self._history = History(deepcopy(tree))
        self._numbers, self._warned = Numbers(), {}
        self._draw()
        self.moved.emit()

    def set_neighbours(self, before: QWidget, after: QWidget) -> None:
        """Between which controls of the page the Tab key comes by."""
        self._neighbours = (before, after)
        self._set_order()

    def set_names(self, names: Mapping[str, str]) -> None:
        """The other segments by id, which came later than the rule."""
        self._names, self._asks = names, all_asks(names)
        for line in self.lines.values():
            if isinstance(line, RowLine):
                line.show_words(leaf_sentence(line.node, names))
                if line.editor is not None:
                    line.editor.set_asks(self._asks, names)

    def go(self, path: Path) -> None:
        """Put the cursor into a line."""
        self._leave_line()
        self._history.go(path)
        self.focus_line()
        self.moved.emit()

    def put(self, tree: Tree) -> None:
        """Another rule in place of this one, as a step that can be undone; the cursor stays where it is."""
        self._history.change(Edit(deepcopy(tree), ()))
        self._warned = {}
        self._draw()
        self._tell_changed()

    def do(self, deed: str) -> bool:
        """Do what a command says; says whether it could be done."""
        if deed in ("before", "after"):
            return self._walk(-1 if deed == "before" else 1)
        if deed in ("undo", "redo"):
            if not (self._history.undo() if deed == "undo" else self._history.redo()):
                return False
            self._shown_anew()
            return True
        edit = _DEEDS[deed](self.tree, self.path)
        if edit is not None:
            self._apply(edit)
        return edit is not None

    def possible(self) -> dict[str, bool]:
        """Which commands would do something now."""
        made = {deed: edit(self.tree, self.path) is not None for deed, edit in _DEEDS.items()}
        return {**made, "undo": self._history.can_undo, "redo": self._history.can_redo}

    def focus_line(self, *, backwards: bool = False) -> None:
        """Put the cursor into the line that is worked at."""
        line = self.lines.get(self.path) or self.lines[()]
        if isinstance(line, RowLine) and line.editor is None:
            self._open(line)
        inside, stops = QApplication.focusWidget(), line.stops()
        if inside not in stops:
            stops[-1 if backwards else 0].setFocus(Qt.FocusReason.TabFocusReason)
        self._scroll.start()

    def show_numbers(self, shown: Shown) -> None:
        """What each line keeps, with warnings and hints."""
        self._numbers.show(self.tree, shown.kept)
        self._warned, self._missing = shown.warned, shown.missing
        for line in self.lines.values():
            self._tell(line)
        self.set_stale(stale=False)

    def set_stale(self, *, stale: bool) -> None:
        """Grey the numbers while they are not of what stands there."""
        for line in self.lines.values():
            line.figures.set_stale(stale)

    def _walk(self, by: int) -> bool:
        paths = list(self.lines)
        to = paths.index(self.path) + by
        if not 0 <= to < len(paths):
            return False
        self.go(paths[to])
        return True

    def _apply(self, edit: Edit) -> None:
        self._history.change(edit)
        self._shown_anew()

    def _shown_anew(self) -> None:
        self._pause.stop()
        self._warned = {}
        self._draw()
        self.focus_line()
        self._tell_changed()

    def _tell_changed(self) -> None:
        self.set_stale(stale=True)
        self.changed.emit(self.tree)
        self.moved.emit()

    def _draw(self) -> None:
        inside = QApplication.focusWidget()
        self._lines.draw(self.tree)
        if inside is not None and self.isAncestorOf(inside):
            inside.setFocus()
        for line in self.lines.values():
            self._tell(line)
        self._set_order()

    def _new_row(self, path: Path, node: Tree) -> RowLine:
        line = RowLine(path, node, leaf_sentence(node, self._names))
        line.opened.connect(lambda backwards: self._opened(line, backwards))
        line.grew.connect(self._scroll.start)
        return line

    def _new_card(self, path: Path, node: Tree, kind: str) -> GroupCard:
        card = GroupCard(path, node, kind)
        card.kind_chosen.connect(lambda chosen: self._kind_chosen(card.path, chosen))
        card.entered.connect(lambda: self._entered(card.path))
        return card

    def _tell(self, line: Line) -> None:
        """Numbers, and the most important of error, warning and hint."""
        line.figures.show_kept(self._numbers.of(line.node))
        trouble = trouble_of(line.node) if isinstance(line, RowLine) else None
        if self._is_typed(line) and (trouble is None or trouble.unfinished):
            line.note.say("")
        elif trouble is not None:
            line.note.say(trouble.sentence, "hint" if trouble.unfinished else "error")
        else:
            warned, hint = self._warned.get(line.path), unknown_hint(self.tree, line.path, self._missing)
            said = [*([warned.sentence] if warned else []), *([hint] if hint else [])]
            line.note.say(" ".join(said), "warning" if warned and warned.grave else "hint")
        if isinstance(line, RowLine) and line.editor is not None:
            line.editor.set_invalid(trouble.slot if trouble and not trouble.unfinished else "")
        line.say_name()

    def _is_typed(self, line: Line) -> bool:
        """Whether somebody is typing in a line just now: what is half there is not worth a remark yet."""
        return self._pause.pending and line.path == self.path

    def _leave_line(self) -> None:
        """What is worth a remark about the line that was worked at is said now."""
        self._pause.stop()
        if (line := self.lines.get(self.path)) is not None:
            self._tell(line)

    def _paused(self) -> None:
        """While a list of values is open, somebody is still choosing."""
        line = self.lines.get(self.path)
        if isinstance(line, RowLine) and line.editor is not None and line.editor.is_choosing:
            self._pause.restart()
        elif line is not None:
            self._tell(line)

    def _opened(self, line: RowLine, backwards: bool) -> None:
        self._leave_line()
        self._history.go(line.path)
        self.focus_line(backwards=backwards)
        self.moved.emit()

    def _entered(self, path: Path) -> None:
        if path != self.path:
            self._history.go(path)
            self.moved.emit()

    def _open(self, line: RowLine) -> None:
        for other in self.lines.values():
            if isinstance(other, RowLine):
                other.close_editor()
        editor = LeafEditor(self._context, self._asks, self._names)
        editor.set_leaf(trees.at(self.tree, line.path))
        editor.changed.connect(lambda slot: self._typed(line, slot))
        editor.remade.connect(self._set_order)
        line.open(editor)
        self._tell(line)
        self._set_order()

    def _typed(self, line: RowLine, slot: str) -> None:
        assert line.editor is not None
        self._pause.restart()
        leaf, before = line.editor.leaf(), self.tree
        self._history.change(Edit(trees.replaced(before, line.path, leaf), line.path), (line.path, slot))
        self._numbers.carry(before, self.tree, line.path)
        self._lines.follow(self.tree, line.path)
        line.show_words(leaf_sentence(leaf, self._names))
        said, self._warned = [self.lines[path] for path in self._warned if path in self.lines], {}
        for one in [line, *said]:
            self._tell(one)
        self._tell_changed()

    def _kind_chosen(self, path: Path, kind: str) -> None:
        self._apply(Edit(trees.with_kind(self.tree, path, kind), path))

    def _show_line(self) -> None:
        inner, line = self.widget(), self.lines.get(self.path)
        layout = inner.layout() if inner is not None else None
        if line is not None and layout is not None:
            layout.activate()
            self.ensureWidgetVisible(line, 0, theme().space.m)

    def _set_order(self) -> None:
        """The Tab key follows the lines; our keys are heard in every control."""
        stops = [stop for line in self.lines.values() for stop in line.stops()]
        for stop in stops:
            stop.installEventFilter(self._keys)
        before, after = ([one] for one in self._neighbours) if self._neighbours else ([], [])
        for earlier, later in pairwise([*before, *stops, *after]):
            QWidget.setTabOrder(earlier, later)
