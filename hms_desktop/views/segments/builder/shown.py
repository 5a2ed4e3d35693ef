"""The lines of a rule as widgets: when the rule changes, lines that stay are kept, so that a change costs what it changes."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout

from hms_desktop.views.segments.builder import tree as trees
from hms_desktop.views.segments.builder.lines import GroupCard, RowLine
from hms_desktop.views.segments.builder.tree import Path, Tree

Line = RowLine | GroupCard


class ShownLines:
    """`by_path` is what stands in `column`. `new_row` and `new_card` make lines that are listened to."""

    def __init__(
        self,
        column: QVBoxLayout,
        new_row: Callable[[Path, Tree], RowLine],
        new_card: Callable[[Path, Tree, str], GroupCard],
    ) -> None:
        self._column, self._new_row, self._new_card = column, new_row, new_card
        self.by_path: dict[Path, Line] = {}
        self._free: dict[int, list[Line]] = {}

    def draw(self, tree: Tree) -> None:
        """Show another rule."""
        before, self.by_path = self.by_path, {}
        self._free = defaultdict(list)
        for line in before.values():
            self._free[id(line.node)].append(line)
        root = self._line((), tree, before)
        item = self._column.itemAt(0)
        if item is None or item.widget() is not root:
            self._column.insertWidget(0, root)
            root.show()
        kept = set(self.by_path.values())
        for line in before.values():
            if line not in kept:
                _drop(line)

    def follow(self, tree: Tree, path: Path) -> None:
        """A row was typed into: its line and the cards around it stand for the new trees."""
        for depth in range(len(path) + 1):
            self.by_path[path[:depth]].node = trees.at(tree, path[:depth])

    def _line(self, path: Path, node: Tree, before: dict[Path, Line]) -> Line:
        """The line that stood for the same tree, else a card of the same kind in the same place, else a new one."""
        kind, line = trees.kind_of(node), self._same(node, path)
        if kind is None:
            row = line if isinstance(line, RowLine) else self._new_row(path, node)
            row.path = path
            self.by_path[path] = row
            return row
        if line is None:
            line = self._card_at(path, kind, before)
        card = line if isinstance(line, GroupCard) else self._new_card(path, node, kind)
        card.path, card.node = path, node
        self.by_path[path] = card
        card.fill([self._line((*path, number), child, before) for number, child in enumerate(trees.children(node))])
        return card

    def _same(self, node: Tree, path: Path) -> Line | None:
        """The root's card has the heading of the numbers, so no other takes its place."""
        for line in self._free[id(node)]:
            if line.node is node and bool(line.path) == bool(path):
                self._free[id(node)].remove(line)
                return line
        return None

    def _card_at(self, path: Path, kind: str, before: dict[Path, Line]) -> Line | None:
        found = before.get(path)
        if not isinstance(found, GroupCard) or found.kind != kind or found not in self._free[id(found.node)]:
            return None
        self._free[id(found.node)].remove(found)
        return found


def _drop(line: Line) -> None:
    if isinstance(line, RowLine):
        line.close_editor()
    line.hide()
    line.setParent(None)
    line.deleteLater()
