"""What each line of a rule keeps, remembered for the lines that stay the same while the rule is changed around them."""

from __future__ import annotations

from collections.abc import Mapping

from hms_desktop.views.segments.builder.tree import Path, Tree, at, lines

Kept = tuple[int, int]


class Numbers:
    """The last numbers asked for, by the lines themselves: a rule is never changed in place, so a line that stays is the same."""

    def __init__(self) -> None:
        self._known: dict[int, tuple[Tree, Kept]] = {}

    def show(self, tree: Tree, kept: Mapping[Path, Kept]) -> None:
        """Numbers by path, for a rule."""
        self._known = {id(node): (node, kept[path]) for path, node in lines(tree) if path in kept}

    def of(self, node: Tree) -> Kept | None:
        """The numbers of a line, None when it is new."""
        found = self._known.get(id(node))
        return found[1] if found is not None and found[0] is node else None

    def carry(self, before: Tree, after: Tree, path: Path) -> None:
        """A line was typed into: it and the groups around it keep their last numbers."""
        for depth in range(len(path) + 1):
            kept = self.of(at(before, path[:depth]))
            if kept is not None:
                node = at(after, path[:depth])
                self._known[id(node)] = (node, kept)
